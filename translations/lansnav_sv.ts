<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE">
    <context>
        <name>Act</name>
        <message>
            <source>Began from the template for %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filled in invented demonstration data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Imported %1 rows from %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added %1 licences in %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added a licence for %1 in %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed a licence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put a licence in the trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put %1 licences in the trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added the participation loop %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed the participation loop %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the participation loop %1 in the trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put %1 participation loops in the trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed the guides of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added a talk to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed a talk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put a talk in the trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the figure for %1 %2 in %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put a figure in the trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Planned %1 meetings of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added the meeting %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed the meeting %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the meeting %1 in the trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put %1 meetings in the trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recorded attendance at %1 meetings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recorded attendance of %1 at %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recorded attendance of %1 people at %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adjusted the minutes of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlocked the minutes of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added the action point %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed the action point %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ticked off the action point %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reopened the action point %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the action point %1 in the trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put %1 action points in the trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added the network %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed the network %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the network %1 in the trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put %1 networks in the trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed who is responsible for %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added a seat to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed the seat %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the seat %1 in the trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added %1 to %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed the membership of %1 in %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ended the membership of %1 in %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put %1 memberships in the trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the membership of %1 in %2 in the trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merged %1 into %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed the given name of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed the family name of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed the title of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed the organisation of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed the municipality of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed the e-mail of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed the phone of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed the note on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Renamed %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed the short name of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed the kind of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protected the identity of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lifted the protection of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved %1 to the trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved %1 people to the trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restored %1 from the trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restored %1 people from the trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Showed the protected details of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved %1 organisations to the trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restored %1 organisations from the trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit outside Länsnav</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chose the other value in a clash: %1</source>
            <translation>Valde det andra värdet i en krock: %1</translation>
        </message>
        <message>
            <source>Kept the value in a clash: %1</source>
            <translation>Behöll värdet i en krock: %1</translation>
        </message>
        <message>
            <source>Erased personal data</source>
            <translation>Raderade personuppgifter</translation>
        </message>
        <message>
            <source>Imported %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brought back %1 from the trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brought back %1 rows from the trash</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Column</name>
        <message>
            <source>network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>municipality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>purpose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>partner organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cadence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cadence per</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>term</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>represents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>every municipality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>listed organisations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fields of work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody in particular</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stale after meetings missed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>active</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>resting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>has licences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>has participation loops</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>has figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>members are trained</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what is counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>field of work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ordinary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>alternate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>seat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>alternate for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>trained</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>starts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>agenda</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>adjusted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>adjusted by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>attendance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>present</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>absent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sent apology</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>responsible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>permanent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for a period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>follow-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>follow-up date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>finished</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>participation loop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>users</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>staff</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>joint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>head-count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>approximate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sub-region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>short name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>place on the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hospital</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>state agency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>university</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>association</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>workplace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>given name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>family name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>e-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>protected identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>merged into</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>headings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mapping</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>act</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>field</source>
            <translation>fält</translation>
        </message>
        <message>
            <source>kept change</source>
            <translation>ändring som står kvar</translation>
        </message>
        <message>
            <source>other change</source>
            <translation>den andra ändringen</translation>
        </message>
        <message>
            <source>other value</source>
            <translation>annat värde</translation>
        </message>
        <message>
            <source>state</source>
            <translation>läge</translation>
        </message>
        <message>
            <source>not settled</source>
            <translation>inte avgjord</translation>
        </message>
        <message>
            <source>the kept value chosen</source>
            <translation>värdet som stod kvar valdes</translation>
        </message>
        <message>
            <source>the other value chosen</source>
            <translation>det andra värdet valdes</translation>
        </message>
    </context>
    <context>
        <name>NetworkLists</name>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Responsible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coverage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Problems</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n to mend</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Represents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ordinary or alternate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>alternate for %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workplace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trained</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attendance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To mend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Present</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Represented</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>adjusted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open action points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Action point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>overdue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>carried over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Municipality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no licence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>valid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not valid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Talks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>whole county</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figure</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QAbstractSpinBox</name>
        <message>
            <source>&amp;Select All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Step up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step &amp;down</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>Look in:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go forward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parent Directory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the parent directory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create New Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create a New Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change to list view mode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Detail View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change to detail view mode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sidebar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files of type:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Choose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Directory:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Directories</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All Files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;New Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show &amp;hidden files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recent Places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save As</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 already exists.
Do you want to replace it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1
File not found.
Please verify the correct file name was given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File &amp;name:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find Directory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Are you sure you want to delete '%1'?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Could not delete directory.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QFileSystemModel</name>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date Modified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My Computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Computer</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select All</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QPageSetupWidget</name>
        <message>
            <source>Paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page size:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Width:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Height:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paper source:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Orientation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Portrait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Landscape</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reverse landscape</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reverse portrait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Margins</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page Layout</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages per sheet:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page order:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Custom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>top margin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bottom margin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left margin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>right margin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Millimeters (mm)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>OK</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes to &amp;All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>N&amp;o to All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Abort</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ignore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Apply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore Defaults</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QPrintDialog</name>
        <message>
            <source>&amp;Print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Options &gt;&gt;</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Options &lt;&lt;</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All Pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Odd Pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Even Pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print to File (PDF)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Local file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write PDF file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print To File ...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The 'From' value cannot be greater than the 'To' value.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QPrintPropertiesDialog</name>
        <message>
            <source>Printer Properties</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QPrintPropertiesWidget</name>
        <message>
            <source>Page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Advanced</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QPrintSettingsOutput</name>
        <message>
            <source>Copies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print range</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Current Page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Selection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Output Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copies:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Collate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reverse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Options</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Color Mode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Color</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grayscale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Double Sided Printing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Long side binding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short side binding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page Set:</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QPrintWidget</name>
        <message>
            <source>Printer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Name:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>P&amp;roperties</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Location:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Output &amp;file:</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QProgressDialog</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select All</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Table</name>
        <message>
            <source>responsible person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>seat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>membership</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>attendance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>action point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>licence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>participation loop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>guide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>talk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sub-region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>school break</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>column mapping</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>act</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>clash</source>
            <translation>krock</translation>
        </message>
    </context>
    <context>
        <name>lansnav::AboutPage</name>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A network needs a name. The old one is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Purpose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Partner organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add responsible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Responsible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cadence and coverage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meetings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>per</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Represents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stale after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meetings running without anybody from a seat before it is pointed out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the network uses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members are trained: keep the date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licences for the municipalities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Participation loops</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figures by municipality and year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No area</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::ActionsPane</name>
        <message>
            <source>Filter action points…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which action points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Action points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move to trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No action points yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write what was agreed in the line above. It stays on every agenda until it is done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the first one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New action point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Responsible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Responsible for the new action point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due date of the new action point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Action point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreed at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write what is to be done first. Nothing was added.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n action point(s) in the trash.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::AtomicFile</name>
        <message>
            <source>"%1" is a folder. Nothing was saved; give the file a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder "%1" does not exist. Nothing was saved; choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" is write-protected. It was left as it is; choose another name or folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing can be saved in the folder "%1". Nothing was changed; choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" could not be replaced; it may be open in another program. It was left as it is; close it there or choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full, so "%1" was not saved. Make room or choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" could not be saved. Nothing was changed; try another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" could not be saved (%2). Nothing was changed; try another folder.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::AttendanceCells</name>
        <message>
            <source>%1: the minutes are adjusted and the attendance is locked</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::AttendanceGrid</name>
        <message>
            <source>%1 of %2</source>
            <comment>present of possible</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attendance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>present</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>absent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sent apology</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not filled in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>N present, F absent, A sent apology, Space clears; with Shift the whole column.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::AttendanceImporter</name>
        <message>
            <source>There is no name in the row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody of this name is a member of the network. Import the members first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The person is in the register but no member of the network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Several members have this name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: “%2” is no attendance and is left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: the minutes are adjusted and the attendance is locked; it is left as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No column has a date as its heading. Nothing was changed; the meetings' dates belong in the header row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attendance at a network's meetings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meeting</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::AttendanceModel</name>
        <message>
            <source>%1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not a member then, %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Present</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Represents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sum</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::AttendancePane</name>
        <message>
            <source>No meetings in this period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attendance is written here when there is a meeting with members.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meetings of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import from Excel…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A sheet with a row for each member and a column for each meeting, headed by its date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All years</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::Backups</name>
        <message>
            <source>The backup could not be written to %1. The file itself is unchanged. Check that the folder exists and has room.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is already a file with that name. Nothing was written. Choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is held by another program, so nothing was restored. Close it everywhere and try again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::BackupsPage</name>
        <message>
            <source>Open as a copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make one now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file that is open now is kept as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A backup is made each time the file is opened after a change: the newest ten are kept, and one a week and one a month before that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The backup is there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Länsnav files (*.lansnav)</source>
            <translation>Länsnavfiler (*.lansnav)</translation>
        </message>
        <message>
            <source>The copy was saved: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::BannerBar</name>
        <message>
            <source>Close the message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <comment>severity: sentence</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::BccDialog</name>
        <message>
            <source>Addresses for a blind copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Addresses a portion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open in the mail program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open letter %1 of %2 in the mail program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No mail program answered. Copy the addresses instead and paste them in the program you use.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>So many addresses need %n letters; copy them in portions instead.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Copy %1–%2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no address to copy.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n address(es) copied. Paste them in the field for blind copies (Bcc).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::ChartWidget</name>
        <message>
            <source>Chart</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::ChoiceField</name>
        <message>
            <source>“%1” is not in the list. Nothing was saved; choose one of those that show when you type.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::ClashBadge</name>
        <message>
            <source>Two of you changed the same field without having seen each other's change. Press to choose.</source>
            <translation>Två av er har ändrat samma fält utan att ha sett varandras ändring. Tryck för att välja.</translation>
        </message>
        <message numerus="yes">
            <source>%n clash(es)</source>
            <translation>
                <numerusform>%n krock</numerusform>
                <numerusform>%n krockar</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::Clashes</name>
        <message>
            <source>in the trash</source>
            <translation>i papperskorgen</translation>
        </message>
        <message>
            <source>not in the trash</source>
            <translation>inte i papperskorgen</translation>
        </message>
        <message>
            <source>trash</source>
            <translation>papperskorg</translation>
        </message>
        <message>
            <source>That clash is no longer there: somebody who knew both values has settled it. Nothing was changed.</source>
            <translation>Krocken finns inte längre: någon som kände till båda värdena har avgjort den. Inget har ändrats.</translation>
        </message>
        <message>
            <source>This clash is about something a newer version of Länsnav knows. Nothing was changed. Update Länsnav first.</source>
            <translation>Krocken gäller något som bara en nyare version av Länsnav känner till. Inget har ändrats. Uppdatera Länsnav först.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ClashesDialog</name>
        <message>
            <source>(empty)</source>
            <translation>(tomt)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>who, when</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Vad</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Fält</translation>
        </message>
        <message>
            <source>Stands now</source>
            <translation>Står nu</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>Skrivet av</translation>
        </message>
        <message>
            <source>The other value</source>
            <translation>Det andra värdet</translation>
        </message>
        <message>
            <source>Clashes</source>
            <translation>Krockar</translation>
        </message>
        <message>
            <source>No clashes</source>
            <translation>Inga krockar</translation>
        </message>
        <message>
            <source>When two of you change the same field without having seen each other's change, the later one stands and the other is kept here.</source>
            <translation>När två av er ändrar samma fält utan att ha sett varandras ändring gäller den senare, och den andra sparas här.</translation>
        </message>
        <message>
            <source>Use the &amp;other value</source>
            <translation>Ta det &amp;andra värdet</translation>
        </message>
        <message>
            <source>&amp;Keep what stands</source>
            <translation>&amp;Behåll det som står</translation>
        </message>
        <message>
            <source>Two of you changed the same field without having seen each other's change. The later one stands; nothing is lost until you choose.</source>
            <translation>Två av er har ändrat samma fält utan att ha sett varandras ändring. Den senare gäller; inget går förlorat innan du har valt.</translation>
        </message>
        <message>
            <source>%1: “%2” stands. “%3” was put aside.</source>
            <comment>field, value, other value</comment>
            <translation>%1: ”%2” står kvar. ”%3” lades åt sidan.</translation>
        </message>
        <message numerus="yes">
            <source>%n clash(es) settled.</source>
            <translation>
                <numerusform>%n krock avgjord.</numerusform>
                <numerusform>%n krockar avgjorda.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::Cli</name>
        <message>
            <source>Usage: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commands:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More on one of them: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the result as one JSON object</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>language of messages, lists and reports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Known: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Options:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no option %1 here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 takes these arguments: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An argument is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--%1 takes a whole number from %2 to %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no term. Write it like VT2026 or HT2026.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Damage in the file: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 points to a row that does not exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 points to a row in the trash.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No faults found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only this year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only this term: VT spring, HT autumn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file to write; its ending says the format</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only rows that contain these words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only these columns, in this order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Makes a new file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the region to begin from: a name, the path of a JSON file, or none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fill it with invented people and what they do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about how many people to invent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>how many years back to invent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>same seed on the same day, same content</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tells what a file is and how much it holds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looks for damage, broken references and broken rules.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reads a CSV or Excel file into a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what the rows are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>name or number of the sheet; otherwise the one that fits best</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what a column is, when its heading does not say; may be repeated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>say what would happen, and change nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lists rows of a kind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writes rows of a kind to a file of their own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writes a report as PDF, HTML or XLSX.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>name the reports there are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brings a file and a shared file in step; the shared file is made if it is missing.</source>
            <translation>Synkar en fil med en delad fil; den delade filen skapas om den saknas.</translation>
        </message>
        <message>
            <source>Makes a file of your own from a colleague's shared file.</source>
            <translation>Skapar en egen fil utifrån en kollegas delade fil.</translation>
        </message>
        <message>
            <source>Takes everything of a file that began apart into FILE; the other is left as it is.</source>
            <translation>Tar in allt från en fil som började för sig i FILE; den andra lämnas som den är.</translation>
        </message>
        <message>
            <source>Lists fields that two colleagues changed at the same time, or settles one.</source>
            <translation>Visar fält som två kollegor har ändrat samtidigt, eller avgör en krock.</translation>
        </message>
        <message>
            <source>settle this clash</source>
            <translation>avgör den här krocken</translation>
        </message>
        <message>
            <source>which of the two values the field gets</source>
            <translation>vilket av de två värdena fältet får</translation>
        </message>
        <message>
            <source>list those already settled too</source>
            <translation>visa även dem som redan är avgjorda</translation>
        </message>
        <message>
            <source>Tells who changed what and when, newest first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only what touched this row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at most this many acts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Takes back the latest act.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does again what was taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copies a file, even while it is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Puts a backup in the place of a file; what stood there is kept beside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--people, --years and --seed go together with --demo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--demo needs a region template.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Format %1, schema %2, %3 bytes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Edited in %n place(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) in the log</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open clash(es)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Never synced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last synced %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied to %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restored %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(taken back)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 from “%3” to “%4”</source>
            <comment>row, field, before, after</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>… and %n more; --json shows all.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>--row takes a table and an id of 32 hexadecimal digits: person/0123…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done again: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no language “%1”. Known: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A command is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no command “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no report “%1”. Known: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This report needs to know which: --%1 is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>-o is missing: the file to write.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” does not end in a format that can be written. Known: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wrote %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent: %1. Received: %2. New clashes: %3. Conflict copies taken over: %4. Attempts again: %5.</source>
            <translation>Skickat: %1. Mottaget: %2. Nya krockar: %3. Övertagna konfliktkopior: %4. Nya försök: %5.</translation>
        </message>
        <message numerus="yes">
            <source>%n reference(s) point to a row that has not arrived; “check” names them.</source>
            <translation>
                <numerusform>%n hänvisning pekar på en rad som inte har kommit; ”check” visar vilken.</numerusform>
                <numerusform>%n hänvisningar pekar på rader som inte har kommit; ”check” visar vilka.</numerusform>
            </translation>
        </message>
        <message>
            <source>--choose takes the id of a clash, and --value says which: kept or lost.</source>
            <translation>--choose tar en krocks id, och --value säger vilket värde: kept (det som står) eller lost (det andra).</translation>
        </message>
        <message>
            <source>The clash is settled.</source>
            <translation>Krocken är avgjord.</translation>
        </message>
        <message>
            <source>%1: %2 only here, %3 only there, %4 in both.</source>
            <translation>%1: %2 bara här, %3 bara där, %4 i båda.</translation>
        </message>
        <message>
            <source>Fields that would clash: %1. Nothing was changed.</source>
            <translation>Fält som skulle krocka: %1. Inget har ändrats.</translation>
        </message>
        <message>
            <source>United. Clashes to settle: %1.</source>
            <translation>Förenade. Krockar att avgöra: %1.</translation>
        </message>
        <message>
            <source>%1  %2, %3: kept “%4” (%5, %6), other “%7” (%8, %9)</source>
            <comment>id, row, field, value, who, when, value, who, when</comment>
            <translation>%1  %2, %3: står kvar ”%4” (%5, %6), annat värde ”%7” (%8, %9)</translation>
        </message>
        <message>
            <source>No clashes.</source>
            <translation>Inga krockar.</translation>
        </message>
        <message>
            <source>There is no kind “%1” here. Known: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no column “%1” here. Known: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed (dry run).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing needed changing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 read, %2 new, %3 updated, %4 unchanged, %5 doubtful, %6 refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, line %2: %3</source>
            <comment>fate of a row, line number, reason</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Doubtful</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--as is missing: what the rows are. Known: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 are read into one that you point out: --%2 is missing.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Wrote %n row(s) to %1.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::CsvReader</name>
        <message>
            <source>Line %1 has more than %2 columns. Nothing was read. Is it a list, saved as CSV?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A cell in line %1 holds more than %L2 characters. Nothing was read. Shorten it and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file has more than %L1 rows, which is more than can be read. Nothing was read. Split the list into several files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file has too many cells (over %L1). Nothing was read. Remove columns that are not needed, or split the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading was cancelled; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::DateField</name>
        <message>
            <source>14/5, w 20 thu, tomorrow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>14/5 2018, March 2018, 2018</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose in the calendar (Alt+Down)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose in the calendar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2</source>
            <comment>weekday, week</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>“%1” is not a date. Write for example 14/5, w 20 thu or tomorrow.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not a date. Write for example 14/5 2018, March 2018, w. 12 2018 or 2018.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::DateTimeField</name>
        <message>
            <source>from</source>
            <comment>time</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to</source>
            <comment>time</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starts at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ends at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not a time. Write for example 9, 13.30 or 15:00.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is an end but no start. Write when it starts, or leave both times empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It would end before it starts. Change one of the times.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a time but no day. Write which day it is.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::DetailPane</name>
        <message numerus="yes">
            <source>%n to mend</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::DuplicateFinder</name>
        <message>
            <source>Same name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same name the other way round</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same name but for a part of a double name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Almost the same name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name is in part the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same e-mail and phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same e-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, same municipality or organisation</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::ExportDialog</name>
        <message>
            <source>Export a list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;List:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Format:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People with protected identity are masked. Cells that Excel would take for formulas are made safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Excel (.xlsx)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CSV, semicolons, UTF-8 (.csv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>JSON (.json)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>vCard, for address books (.vcf)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exporting…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exported to %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::FigureMatrix</name>
        <message>
            <source>ca %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not stated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not a whole number. Write for example 12 or ca 12, or leave the cell empty when nothing is stated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The county as a whole</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sum of what is stated</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::FiguresPage</name>
        <message>
            <source>Figures by municipality and year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a number and press Enter. “ca 12” is approximate; an empty cell means that nothing is stated, not zero.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is counted</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::FileOpener</name>
        <message>
            <source>New file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inventing the demonstration…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making the file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file was not made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Länsnav files (*.lansnav);;All files (*)</source>
            <translation>Länsnavfiler (*.lansnav);;Alla filer (*)</translation>
        </message>
        <message>
            <source>%1 (restored %2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (restored %2, %3)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file was not opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open for reading only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1

There is no backup of it on this computer. If the file came by mail or from a network drive, fetch it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1

The newest good backup is from %2. It is opened as a copy beside the file, which is kept as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the backup</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::FilterBar</name>
        <message>
            <source>Filter…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>rows shown of all rows</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::Form</name>
        <message>
            <source>%1 What had been typed: %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::HeaderBar</name>
        <message>
            <source>Search everywhere…  Ctrl+K</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search everywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Menu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Menu  (F10)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Länsnav</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Länsnav – %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything is saved at once in %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>✓ Saved %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>✓ Saved</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::History</name>
        <message>
            <source>in the trash</source>
            <translation>i papperskorgen</translation>
        </message>
        <message>
            <source>restored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undid: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redid: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Took back: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edited outside Länsnav</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protected identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::HistoryDialog</name>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was done in the file, by whom and when. Any act can be taken back, a colleague's too; that is itself an act.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::HistoryView</name>
        <message>
            <source>%1: %2 → %3</source>
            <comment>field: before → after</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Takes back what the chosen line did. That is an act of its own and can itself be taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation>Vad</translation>
        </message>
        <message>
            <source>Who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (taken back)</source>
            <comment>act</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Took back: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::Holidays</name>
        <message>
            <source>New Year's Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Epiphany</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good Friday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Easter Eve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Easter Sunday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Easter Monday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ascension Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whit Sunday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Midsummer Eve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Midsummer Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All Saints' Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Christmas Eve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Christmas Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boxing Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New Year's Eve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>National Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whit Monday</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::ImportColumnsPage</name>
        <message>
            <source>Heading in the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is read as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The headings are on &amp;line:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, sheet %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(no heading)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (hidden in Excel)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>— not read —</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 *</source>
            <comment>a required field</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is read as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a column for one of: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read from more than one column: %1. The first that has a value counts.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::ImportEngine</name>
        <message>
            <source>“%1” has no sheet “%2”. Its sheets are: %3. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No line of headings was found in “%1”. Looked for headings such as %2. Nothing was changed. Put a line with such headings above the list, or say which column is what.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The row has %1 columns and the headings %2. Put quotation marks around text that holds the delimiter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not said where “%1” is to be read into (%2). Choose it and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sheet is not in the file any more. Open the file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The import was cancelled; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::ImportMapping</name>
        <message>
            <source>“%1” does not say which field a column is. Write it as Column=field. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no column “%1”. The columns are: %2. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no field “%1”. The fields are: %2. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::ImportPreviewModel</name>
        <message>
            <source>Choose… (left out)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal: %1</source>
            <comment>what the user may choose for a row</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Updated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unchanged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Doubtful</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why, and what was understood</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::ImportPreviewPage</name>
        <message>
            <source>Choice for line %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the row out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What will happen to each row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the first proposal for all doubtful rows</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2</source>
            <comment>what happens, how many rows</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With a proposal %1</source>
            <comment>how many rows</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happens</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n updated</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n doubtful, of which %1 not decided and left out</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n doubtful, all decided</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with a proposal to look at</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Nothing would change: everything in the file is here already, or is left out.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::ImportResultPage</name>
        <message>
            <source>Take the import back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows that were left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed: everything in the file was here already, or was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Imported: %1, %2, %3.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n updated</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Line %1 refused: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line %1 left out, not decided: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The import was taken back. Everything is as it was before.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::ImportRows</name>
        <message numerus="yes">
            <source>%n line(s) above the headings in line %1</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Empty lines: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line %1: a total</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line %1: the headings again</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::ImportSession</name>
        <message>
            <source>Reading %1…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finding the columns…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comparing with what is there…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Importing…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::ImportSourcePage</name>
        <message>
            <source>Drop an Excel or CSV file here, or choose one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Choose file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Sheet:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;What the rows are:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is written until you have seen what will happen to each row. The file itself is only read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File to read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lists (*.xlsx *.xlsm *.csv *.txt *.tsv);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The one that fits best</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (hidden in Excel)</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Excel, %n sheet(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Text file, %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::ImportWizard</name>
        <message>
            <source>&amp;Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import: file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import: columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import: what will happen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import: done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Close</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::IsoWeek</name>
        <message>
            <source>w. %1</source>
            <comment>ISO week</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>w. %1 %2</source>
            <comment>ISO week and year</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::JoinDialog</name>
        <message>
            <source>Join a shared file</source>
            <translation>Gå med i en delad fil</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Välj…</translation>
        </message>
        <message>
            <source>&amp;Shared file:</source>
            <translation>&amp;Delad fil:</translation>
        </message>
        <message>
            <source>Choose the shared file</source>
            <translation>Välj den delade filen</translation>
        </message>
        <message>
            <source>&amp;My own file:</source>
            <translation>&amp;Min egen fil:</translation>
        </message>
        <message>
            <source>Choose where your own file goes</source>
            <translation>Välj var din egen fil ska ligga</translation>
        </message>
        <message>
            <source>&amp;Join</source>
            <translation>&amp;Gå med</translation>
        </message>
        <message>
            <source>You work in a file of your own, which always opens, also without the network. It is kept in step with the file that you and your colleagues share.</source>
            <translation>Du arbetar i en egen fil som alltid går att öppna, även utan nätverk. Den synkas med filen som du och dina kollegor delar.</translation>
        </message>
        <message>
            <source>The shared file</source>
            <translation>Den delade filen</translation>
        </message>
        <message>
            <source>Länsnav files (*.lansnav);;All files (*)</source>
            <translation>Länsnavfiler (*.lansnav);;Alla filer (*)</translation>
        </message>
        <message>
            <source>mine</source>
            <comment>file name</comment>
            <translation>min</translation>
        </message>
        <message>
            <source>My own file</source>
            <translation>Min egen fil</translation>
        </message>
        <message>
            <source>Länsnav files (*.lansnav)</source>
            <translation>Länsnavfiler (*.lansnav)</translation>
        </message>
        <message>
            <source>There is already a file with that name. Choose another name for your own file.</source>
            <translation>Det finns redan en fil med det namnet. Välj ett annat namn för din egen fil.</translation>
        </message>
        <message>
            <source>The shared file is not there.</source>
            <translation>Den delade filen finns inte där.</translation>
        </message>
        <message>
            <source>Reading the shared file…</source>
            <translation>Läser den delade filen…</translation>
        </message>
        <message>
            <source>Receiving… %1 %</source>
            <translation>Tar emot… %1 %</translation>
        </message>
    </context>
    <context>
        <name>lansnav::JsonChecker</name>
        <message>
            <source>%1: %2</source>
            <comment>path in a file, fault</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an object in braces expected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unknown key; known here: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a list in brackets expected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>must not be empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>text expected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>begins or ends with a space</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>longer than %n character(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>one of %1 expected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a whole number from %1 to %2 expected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>true or false expected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a date like 2026-05-14 expected</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n digit(s) in quotation marks expected</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>“%1” stands here twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no %2 of this template</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::LicencesPage</name>
        <message>
            <source>Filter municipalities…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which municipalities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without a valid licence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writes a permanent licence from today for every municipality that has none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move to trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Municipality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a licence</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Add for all %n without</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n licence(s) added.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n licence(s) in the trash.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::ListReport</name>
        <message numerus="yes">
            <source>%n row(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::LoopForm</name>
        <message>
            <source>Theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place or unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Municipality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add guide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Talks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreed follow-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow up on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>works at the place and is not independent</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::LoopsPage</name>
        <message>
            <source>Filter loops…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which loops</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Incomplete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New loop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Participation loops</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move to trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No participation loops yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A loop is talks with users, with staff, and then a joint one, led by guides who do not work there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New theme</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n loop(s) in the trash.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::MailAddresses</name>
        <message numerus="yes">
            <source>%n address(es).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with protected identity</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without an e-mail address</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Left out: %1.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::MainWindow</name>
        <message>
            <source>&amp;New file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C&amp;lose the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Import from Excel…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Export a list…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Re&amp;ports…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S&amp;hare this file…</source>
            <translation>&amp;Dela filen…</translation>
        </message>
        <message>
            <source>&amp;Join a shared file…</source>
            <translation>&amp;Gå med i en delad fil…</translation>
        </message>
        <message>
            <source>S&amp;ync now</source>
            <translation>S&amp;ynka nu</translation>
        </message>
        <message>
            <source>&amp;Clashes…</source>
            <translation>&amp;Krockar…</translation>
        </message>
        <message>
            <source>&amp;Unite with another file…</source>
            <translation>&amp;Förena med en annan fil…</translation>
        </message>
        <message>
            <source>&amp;History…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Trash…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Backups…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;About Länsnav</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 – Länsnav</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Länsnav</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is not shared</source>
            <translation>Filen delas inte</translation>
        </message>
        <message>
            <source>About Länsnav</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Länsnav %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workbook of a region's development leaders: networks, people, meetings and what must be mended, in one file that works without a network.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::MarkedCalendar</name>
        <message>
            <source>Calendar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2</source>
            <comment>day, week</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>day: holiday</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::Masking</name>
        <message>
            <source>Protected identity</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::MasterDetail</name>
        <message>
            <source>Back to the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the list (Alt+Left)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::MeetingForm</name>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agenda</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carried over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adjusted by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adjusted on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock as adjusted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The minutes are adjusted: nothing of them can be changed until they are unlocked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign-in sheet…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take attendance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No attendance recorded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 present, %2 absent, %3 sent apology.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>due %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adjusted %1; the minutes are locked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adjusted %1 by %2; the minutes are locked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say who adjusted the minutes: write part of the name and choose. Nothing was locked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say on which day the minutes were adjusted. Nothing was locked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The minutes are locked.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::MeetingListPane</name>
        <message>
            <source>Meetings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take attendance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move to trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No meetings yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan the whole term in one go: dates are proposed that avoid holidays, breaks and clashes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan term…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add one meeting…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter meetings…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which meetings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coming</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add one…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add one meeting</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n meeting(s) planned.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) in the trash.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::MeetingTime</name>
        <message>
            <source>%1 %2</source>
            <comment>date and time of day</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>day and week</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::MeetingsPage</name>
        <message>
            <source>Parts of the meetings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meetings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attendance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Action points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Action points (%1)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::MemberAddBar</name>
        <message>
            <source>Person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Represents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add to the network (Enter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the person: write part of the name, then pick or create.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::MemberForm</name>
        <message>
            <source>Last day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End membership</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sets the last day; the membership stays in the history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Join again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new period from today; the old one stays as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show in People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Represents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alternate for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trained</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody in particular</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the last day of the membership, for example %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The membership ends %1 and stays in the history.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new period began today.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::MemberImporter</name>
        <message>
            <source>The import was stopped. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Given name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Municipality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ordinary or alternate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workplace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Represents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alternate for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trained</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count of a year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members of a network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no name in the row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same person as in line %1; read together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The member the person stands in for was not found and is left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>e-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>workplace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ordinary or alternate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>municipality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>seat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>trained</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>alternate for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The register has somebody who may be this person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the same as %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a new person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The note says “%1”: has the membership ended?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>still a member</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ended, last day %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>leave the row out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The note says “%1”: the membership may be about to end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The note says “%1”: an end on %2 is proposed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no end date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ends %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The membership ended %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>update the ended membership</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a member again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protected identity is proposed, as the note says so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>without protected identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with protected identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2: %3 in all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The e-mail address could not be understood and is left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The phone number could not be understood and is left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no municipality of the region and is left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: “%2” is no date and is left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The end lies before the start and is left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no count and is left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The count belongs to no municipality and is left out.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::MembersPage</name>
        <message>
            <source>Filter members…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Current</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Earlier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Represents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All seats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy addresses for a blind copy…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move to trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No members yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add people one by one, or read the list you already have in Excel.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add member</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import from Excel…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write to them…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the addresses of those shown for a blind copy, or open the mail program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lists and files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export as Excel, CSV or vCard…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Member list on paper…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign-in sheet…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All municipalities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added to %1.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n membership(s) in the trash. To keep the history, end the membership instead.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::Merge</name>
        <message>
            <source>The shared file holds something that Länsnav did not write. Your own file is unchanged. Ask your colleagues who last worked with it.</source>
            <translation>Den delade filen innehåller något som Länsnav inte har skrivit. Din egen fil är oförändrad. Fråga dina kollegor vem som senast arbetade med den.</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was changed.</source>
            <translation>Avbrutet. Inget har ändrats.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::MergeDialog</name>
        <message>
            <source>Merge two people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose what is right in each line. Everything the other one takes part in moves to the one who stays; it is one step, and can be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the other one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stays: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goes: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moves: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both have, and become one: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing else refers to the one who goes.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::Navigation</name>
        <message>
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%1, %n thing(s) to mend</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::NetworkArea</name>
        <message>
            <source>There is no network called “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Several networks are called something like “%1”. Give the whole name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n network(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n member(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>%1: ordinary member</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: alternate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 for %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: responsible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: guide of a loop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: guide of “%2”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Networks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Network</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::NetworkCharts</name>
        <message>
            <source>Attendance per meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coverage over the terms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>municipalities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>seats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with an ordinary representative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members per municipality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members per seat</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::NetworkCheck</name>
        <message>
            <source>%1: %2 points to a row that does not exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 holds an unknown code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: a date cannot be understood.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: the end lies before the start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is a member of %2 twice at the same time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is in the trash but still a member of %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2 is cancelled, yet people are recorded as present.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: a member holds a seat of another network.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::NetworkDetailView</name>
        <message>
            <source>Report…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The network on paper: coverage, meetings, attendance and members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meetings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loops</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::NetworkKinds</name>
        <message>
            <source>Network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Municipality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Networks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Responsible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Covered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To be covered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meetings held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meetings required</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Problems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Represents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ordinary or alternate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alternate for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workplace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trained</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meetings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Present</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Absent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent apology</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes adjusted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attendance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Valid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Participation loops</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Talks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Complete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow-up date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approximate</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::NetworkList</name>
        <message>
            <source>Networks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No networks yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A network has members from the municipalities, meetings every term and somebody responsible for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import from Excel…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter networks…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which networks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Active</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All areas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say in Settings who you are, and your own networks are shown here.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n network(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n member(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Network report…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export members…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the list of networks…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import members from Excel…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move to trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is in the trash.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n network(s) in the trash.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::NetworkReports</name>
        <message>
            <source>About the network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Responsible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Partner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Represents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cadence</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n meeting(s) a term</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) a year</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coverage on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coverage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Representatives, %1 with an ordinary member</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Municipality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without an ordinary member since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Memberships that hold on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held in %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, can no longer be met</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meetings against the cadence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ordinary or alternate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meetings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No meetings in %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meetings in %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Present</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>adjusted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attendance in %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>N present, F absent, A sent apology; empty: not recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attendance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open action points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Action point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>overdue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>carried over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No action points are open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>valid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not valid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Participation loops</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Talks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To mend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Development</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Network report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Network report, %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workplace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members of %1 on %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The meeting is not one of the network's. No sheet was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign-in sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign-in sheet, %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Member list</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::NetworkRules</name>
        <message>
            <source>%1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is responsible for the network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose responsible</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%1 has been absent from the last %n meeting(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Show member</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has only an alternate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has had only an alternate since %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add member</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has had no representative since %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has no representative.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has never had a representative.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The cadence of %1 can no longer be met: %n meeting(s) missing, </source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working week(s) left.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Plan term</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n meeting(s) still to be planned in %1.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>No next meeting is planned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The meeting of %1 is past; was it held or cancelled?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The meeting of %1 has no minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 takes part, but its licence ended %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 takes part without a valid licence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show licence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add licence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A loop without a theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: the guide %2 works at the place and is not independent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change guide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has no guide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose guides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is finished but incomplete; talks missing: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is running; talks still to come: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add talk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overdue since %1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show action point</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The network has %n member(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>%1 of %2 municipalities have an ordinary representative.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 seats have an ordinary representative.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without one: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 meetings in %3 have been held</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n meeting(s) in %1 have been held</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>%1; the next is on %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1; no next meeting is planned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No action points are open.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n action point(s) open</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>%1.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%1, of which %n overdue.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>ordinary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only an alternate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>vacant</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>absent %n running</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a guide works there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no guide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>missing: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::NetworkStore</name>
        <message>
            <source>Every municipality has a licence already. Nothing was added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The end lies before the start. Nothing was changed; correct one of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A guide may not work at the place of the loop. Nothing was changed; choose somebody from elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the municipality that holds the licence. Nothing was added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A head-count cannot be negative. Nothing was added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A head-count cannot be negative. The old one was kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The year of the figure is missing. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A count cannot be negative. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The meeting is no longer there. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The meeting's time could not be understood. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The time the meeting ends could not be understood. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The meeting would end before it starts. Nothing was changed; correct one of the times.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The minutes are adjusted and locked. Nothing was changed; unlock them first if they must be corrected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No date is chosen. Nothing was planned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The minutes of the meeting are adjusted, and its attendance is locked with them. Nothing was changed; unlock the minutes first if it must be corrected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no minutes to adjust yet. Nothing was changed; write them first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what is to be done. Nothing was added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The network is no longer there. It may have been put in the trash.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The meeting is no longer there. It may have been put in the trash.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A network needs a name. Nothing was added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A network needs a name. The old name was kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A seat is an organisation or a field of work. Nothing was added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The person is already a member at that time. Nothing was added; end the present membership first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a person. Nothing was added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say from when the membership has ended. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%1 meets with %n of the same member(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::NetworkWords</name>
        <message>
            <source>active</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>resting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>every municipality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>listed organisations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fields of work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody in particular</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>term</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ordinary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>alternate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>present</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>absent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sent apology</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>permanent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for a period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>planned</source>
            <comment>loop</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>running</source>
            <comment>loop</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>finished</source>
            <comment>loop</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>users</source>
            <comment>talk</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>staff</source>
            <comment>talk</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>joint</source>
            <comment>talk</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 and %2</source>
            <comment>last two of a list</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::NetworksTab</name>
        <message>
            <source>Networks</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::NewFile</name>
        <message>
            <source>There is already a file with that name. It was left as it is. Choose another name.</source>
            <translation>Det finns redan en fil med det namnet. Den lämnades som den är. Välj ett annat namn.</translation>
        </message>
        <message>
            <source>Demonstration data needs a region. Nothing was made. Choose a region template too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Demonstration data is for at most 1 000 000 people and 30 years. Nothing was made. Choose smaller numbers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new file could not be given its name, so it was removed. Check the folder and try again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::NewFileDialog</name>
        <message>
            <source>Try the demonstration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty, without a region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Demonstration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose…</source>
            <translation>Välj…</translation>
        </message>
        <message>
            <source>&amp;Begins with:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Size:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Name:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Folder:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder of the new file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the file a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file name cannot contain any of these: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such folder. Choose one that exists.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You may not write in this folder. Choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is already a file with this name. Nothing is overwritten; choose another name.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::NewMeetingDialog</name>
        <message>
            <source>New meeting of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the day, for example 14/5, and the times if they are known.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::NewNetworkDialog</name>
        <message>
            <source>New network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Purpose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Represents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meetings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>per</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Responsible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the network a name.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::NewPersonDialog</name>
        <message>
            <source>New person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Given name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Municipality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protected identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Already in the register?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 – %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open that one instead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add as a new person all the same</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::NumberField</name>
        <message>
            <source>This is not a whole number. Nothing was saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number must be from %1 to %2. Nothing was saved.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::OrganisationsPage</name>
        <message>
            <source>Organisations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No organisations yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where people work and whom networks represent: municipalities, hospitals, agencies, associations.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import from Excel…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter organisations…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which organisations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Municipality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People of the organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody here yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People are listed here when this organisation is chosen in their details.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the organisation:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is an organisation of that name already; here it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the list…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move to trash</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n organisations are in the trash.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::OverviewPage</name>
        <message>
            <source>Seat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Represented</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name, purpose, responsible, cadence and what the network uses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coverage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coverage of the municipalities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coverage of the seats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press one to see its members, or to add somebody where nobody is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cadence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To mend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing needs doing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No purpose is written down yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Together with %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is responsible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Responsible: %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n member(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>%1 of %2 meetings held in %3.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n meeting(s) held in %1; no cadence is stated.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>The cadence can no longer be met: %n meeting(s) missing,</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working week(s) left.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still to be planned,</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The rest are planned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No next meeting is planned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The network has no seats yet; write them under About.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 municipalities have an ordinary representative.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 seats have an ordinary representative.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>absent %1×</source>
            <comment>on a tile: meetings running</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>alternate</source>
            <comment>on a tile: nobody but an alternate</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::OverviewTab</name>
        <message>
            <source>Nothing needs doing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vacant seats, meetings still to plan and other things to mend gather here, each with the way to mend it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What needs doing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overview</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n thing(s) to mend</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 – %n thing(s) to mend</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::PeopleList</name>
        <message>
            <source>Take away %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::PeoplePage</name>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No people yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Here are the people you work with: in networks, courses and groups. Each stands here once, whatever they take part in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import from Excel…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter people…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With roles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without e-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Municipality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All municipalities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The person was added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The two are one now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy e-mail addresses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare and merge…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select two people who are the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the list…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move to trash</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n people are in the trash.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n e-mail addresses are copied.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people have none that may be shown.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::PeopleTab</name>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People or organisations</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::PersonDetail</name>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Roles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Given name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Municipality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protected identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Masked in every list, search, export and report. Shown one person at a time, on purpose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This person has protected identity. Showing the details is recorded in the history.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No roles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What this person is or was in networks and elsewhere is listed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merged into another person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Roles (%1)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::PersonField</name>
        <message>
            <source>Name, organisation or municipality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is chosen. Choose one of those that show when you type, or “Create” at the bottom.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create “%1”…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::PersonPopup</name>
        <message>
            <source>People found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>name – where</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>person (why it may be the same)</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::PlanTermDialog</name>
        <message>
            <source>Plan meetings of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any weekday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Term</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meetings to plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weekday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>school break</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n meeting(s) in the term already.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Evenly spread; no holidays, breaks or days when members meet elsewhere. Change any date before you plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave this date out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a date, for example 14/5.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Plan %n meeting(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The times do not fit together. Write for example 9 and 12, or leave both empty. Nothing was planned.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::PreviewDialog</name>
        <message>
            <source>Preview: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making the report…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages of the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Swedish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>English</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language of the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;HTML…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Web page (*.html)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E&amp;xcel…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as P&amp;DF…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smaller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fit the width</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whole page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of %1</source>
            <extracomment>after the box with the page's number</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Error: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no report to save yet. Wait until it is shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The printer did not take the report. Nothing was printed; check that it is on, or save as PDF.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report was sent to the printer.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::ProblemList</name>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::ProblemRow</name>
        <message>
            <source>%1: %2</source>
            <comment>severity: problem</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::Progress</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopping…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::RegisterLists</name>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Municipality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Roles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::RegisterText</name>
        <message>
            <source>%1 × %2</source>
            <comment>number × kind of row</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two different people are needed to merge. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One of them is in the trash. Restore it first. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The import was stopped. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The e-mail cannot be read and is left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Several e-mail addresses: the first is taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The phone number cannot be read and is left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no municipality “%1” in the register; it is left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The organisation “%1” is new and will be added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same person: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody with protected identity has these details already; nothing is changed by an import.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same person as in line %1: only what is missing is taken from here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The row speaks of protected identity.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set protected identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same person as in line %1: what is missing there is taken from here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add with protected identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add without</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is somebody with the same name or e-mail, and it is not certain that it is the same person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The row speaks of protected identity: set it afterwards, in the register.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Given name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Municipality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no municipality called “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no organisation called “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n organisations</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The demonstration data is missing from the program. Install it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no kind of organisation “%1”; it is left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protected identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This organisation is no longer in the file. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This person is no longer in the file. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no person called “%1”. Write the name or the e-mail as it stands in the register.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n people are called “%1”. Point one out by e-mail or id.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>%1 and %2 seem to be the same person: %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare and merge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A person in the register has no name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The e-mail of %1 is no complete address in small letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The phone of %1 is not stored with its country code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 was merged into somebody else and is still in the lists.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody with protected identity belongs to an organisation that is in the trash.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 belongs to %2, which is in the trash.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n organisations have no name.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>This cannot be changed here. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a complete e-mail address. It looks like name@example.org.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A person has one e-mail address here. Keep one and put the others in the note.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This cannot be read as a phone number. Write it with the area code, or with + and the country code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A person needs a given name or a family name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An organisation needs a name.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::ReportFile</name>
        <message>
            <source>A report can be saved as .pdf, .html or .xlsx. Nothing was saved; give the file one of these endings.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::ReportText</name>
        <message>
            <source>page %1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (continued)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>columns %1–%2 of %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No figures yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No rows yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Summary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign-in sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Category</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::ReportsDialog</name>
        <message>
            <source>Reports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Report:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Year:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preview…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The preview can be printed or saved as PDF, web page or Excel. People with protected identity are masked.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::SearchPopup</name>
        <message>
            <source>Search results</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is found. Every word must begin a word of what is sought.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1  ·  %2</source>
            <comment>search result: title, kind</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::SeatEditor</name>
        <message>
            <source>Remove seat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New field of work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisation of the new seat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add seat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what the seat stands for first. Nothing was added.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File and me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sharing</source>
            <translation>Delning</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The language changes the next time Länsnav starts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Language:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Theme:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Comfortable rows: more room between the rows of lists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Who I am:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A person in the register. What you do carries your name in the history, and "mine" means yours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the &amp;folder</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::SharedLog</name>
        <message>
            <source>The shared file is damaged, or still on its way here. Your own file is unchanged.</source>
            <translation>Den delade filen är skadad, eller fortfarande på väg hit. Din egen fil är oförändrad.</translation>
        </message>
        <message>
            <source>This is not a shared Länsnav file. It was left as it is. Choose the file that your colleagues share, or a new name.</source>
            <translation>Det här är inte en delad Länsnavfil. Den lämnades som den är. Välj filen som dina kollegor delar, eller ett nytt namn.</translation>
        </message>
        <message>
            <source>The shared file was written by a newer version of Länsnav. Nothing was changed. Update Länsnav; until then what you write stays in your own file.</source>
            <translation>Den delade filen är skriven av en nyare version av Länsnav. Inget har ändrats. Uppdatera Länsnav; till dess stannar det du skriver i din egen fil.</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was changed.</source>
            <translation>Avbrutet. Inget har ändrats.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::Sharing</name>
        <message>
            <source>%1 is not a Länsnav file to unite with. Nothing was changed. Choose the file a colleague works in, not a shared one.</source>
            <translation>%1 är inte en Länsnavfil att förena med. Inget har ändrats. Välj filen som en kollega arbetar i, inte en delad fil.</translation>
        </message>
        <message>
            <source>There is already a file with that name. It was left as it is. Choose another name.</source>
            <translation>Det finns redan en fil med det namnet. Den lämnades som den är. Välj ett annat namn.</translation>
        </message>
        <message>
            <source>The file could not be given its name. Nothing was made. Choose another folder.</source>
            <translation>Filen kunde inte få sitt namn. Inget skapades. Välj en annan mapp.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::SharingPage</name>
        <message>
            <source>&amp;Share this file…</source>
            <translation>&amp;Dela filen…</translation>
        </message>
        <message>
            <source>S&amp;top sharing</source>
            <translation>S&amp;luta dela</translation>
        </message>
        <message>
            <source>Shared file:</source>
            <translation>Delad fil:</translation>
        </message>
        <message>
            <source>&amp;Minutes between syncs:</source>
            <translation>&amp;Minuter mellan synkningar:</translation>
        </message>
        <message>
            <source>State:</source>
            <translation>Läge:</translation>
        </message>
        <message>
            <source>Your file is also synced when it is opened and closed, and whenever you press Ctrl+Shift+S. To stop sharing changes nothing in either file.</source>
            <translation>Filen synkas också när du öppnar och stänger den, och när du trycker Ctrl+Skift+S. Att sluta dela ändrar inget i någon av filerna.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ingen</translation>
        </message>
        <message>
            <source>Share &amp;elsewhere…</source>
            <translation>Dela på ett annat &amp;ställe…</translation>
        </message>
        <message>
            <source>not shared</source>
            <translation>delas inte</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to a page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next page, previous page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search everywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new one of what the page holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import from Excel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export a list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sync with the shared file</source>
            <translation>Synka med den delade filen</translation>
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Menu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the filter, close what is open on top</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the list in a narrow window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In attendance: present, absent, sent apologies; the space bar clears</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::SourceFile</name>
        <message>
            <source>The workbook is protected with a password. Open it in Excel, save a copy without a password as .xlsx, and import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a workbook in Excel's old format (.xls). Open it in Excel, choose Save as, Excel workbook (.xlsx), and import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a PDF. A list can be read from an Excel workbook (.xlsx) or a CSV file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is a web page or XML document, whatever its name says. Open it in Excel, save it as an Excel workbook (.xlsx), and import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” cannot be read (%2). Nothing was changed. Check that the file is there and not locked by another program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is larger than %L1 MB, which is more than can be read. Nothing was read. Split the list into several files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is neither an Excel workbook nor text: it holds bytes that no text has. Nothing was read. Choose an Excel workbook (.xlsx) or a CSV file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is empty. Nothing was read. Choose a file with at least a line of headings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no file “%1”. Check its name and folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not a file. Choose an Excel workbook (.xlsx) or a CSV file.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::StartPage</name>
        <message>
            <source>Welcome to Länsnav</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workbook of a region's development leaders. Everything is kept in one file of your own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Or drop a .lansnav file on this window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start from a region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new file with the region's municipalities, organisations and networks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Join a colleague's shared file</source>
            <translation>Gå med i en kollegas delade fil</translation>
        </message>
        <message>
            <source>A file of your own, kept in step with the one that you share.</source>
            <translation>En egen fil som synkas med den ni delar.</translation>
        </message>
        <message>
            <source>Try the demonstration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invented people and networks to look round among. Nothing of it is real.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Menu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Menu  (F10)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recent files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not found: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::StatusLine</name>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shared file: %1</source>
            <translation>Delad fil: %1</translation>
        </message>
    </context>
    <context>
        <name>lansnav::Store</name>
        <message>
            <source>The file is open for reading only. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program is incomplete: %1 is missing. Install it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a Länsnav file. It was left as it is. Choose a file whose name ends in .lansnav.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is damaged or cut short. It was left as it is. Open a backup instead, if there is one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is write-protected. Nothing was changed. Remove the protection, or copy the file to a folder where you may write and open the copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file lies in a folder where you may not write. Nothing was changed. Copy the file to a folder of your own and open the copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is not there. It may have been moved or renamed; choose it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You may not read this file. Ask whoever owns it for access.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is empty. It was left as it is. Open a backup instead, if there is one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file was made by a newer version of Länsnav. It was left as it is. Update Länsnav and open it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text is too long: a row holds at most some four million characters. Nothing was changed. Keep long documents in files, and a link to them here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is being written by another program. Nothing was changed. Wait a moment and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file cannot be written to. Nothing was changed. Check that you may write in its folder, or copy the file to a folder of your own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full. The last change was not saved; everything before it is. Free some space and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is damaged. Nothing was changed. Open the newest backup instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled. Nothing was changed.</source>
            <translation>Avbrutet. Inget har ändrats.</translation>
        </message>
        <message>
            <source>The file could not be opened. Check that it is there and that you may read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk or network reported an error. The last change was not saved; everything before it is. Check the connection and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The change could not be saved. Nothing was changed. Technical reason: SQLite %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is already a file with that name. It was left as it is. Choose another name.</source>
            <translation>Det finns redan en fil med det namnet. Den lämnades som den är. Välj ett annat namn.</translation>
        </message>
        <message>
            <source>You may not write in that folder. Nothing was made. Choose a folder of your own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is open in another window. It was left as it is. Use that window, or close it and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a shared file, made for syncing. It was left as it is. Join it from a file of your own instead of opening it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file was made by an older version of Länsnav. It was left as it is. Open it in the program once, so that it is brought up to date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file was made by an older version of Länsnav and has been brought up to date. A backup of it as it was is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file comes from another computer or user. It works as usual; edits made here are kept apart from those made there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is an earlier copy or a restored backup. It works as usual; nothing made since in the other copy is touched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::SyncControl</name>
        <message>
            <source>Reading the shared file…</source>
            <translation>Läser den delade filen…</translation>
        </message>
        <message>
            <source>Receiving %1 of %2…</source>
            <translation>Tar emot %1 av %2…</translation>
        </message>
        <message>
            <source>Receiving…</source>
            <translation>Tar emot…</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Skickar…</translation>
        </message>
        <message>
            <source>the folder cannot be reached</source>
            <translation>mappen går inte att nå</translation>
        </message>
        <message>
            <source>you may not write there</source>
            <translation>du får inte skriva där</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>disken är full</translation>
        </message>
        <message>
            <source>the file is held by another program</source>
            <translation>filen hålls av ett annat program</translation>
        </message>
        <message>
            <source>the shared file is damaged</source>
            <translation>den delade filen är skadad</translation>
        </message>
        <message>
            <source>Länsnav must be updated</source>
            <translation>Länsnav måste uppdateras</translation>
        </message>
        <message>
            <source>another file is shared there</source>
            <translation>en annan fil delas där</translation>
        </message>
        <message>
            <source>the disk or network reports an error</source>
            <translation>disken eller nätverket rapporterar ett fel</translation>
        </message>
        <message numerus="yes">
            <source>%n edit(s) to send</source>
            <translation>
                <numerusform>%n ändring att skicka</numerusform>
                <numerusform>%n ändringar att skicka</numerusform>
            </translation>
        </message>
        <message>
            <source>Offline since %1: %2</source>
            <comment>time, reason</comment>
            <translation>Frånkopplad sedan %1: %2</translation>
        </message>
        <message>
            <source>In step %1</source>
            <comment>time</comment>
            <translation>I fas %1</translation>
        </message>
        <message>
            <source>In step</source>
            <translation>I fas</translation>
        </message>
        <message>
            <source>Shared file: %1</source>
            <translation>Delad fil: %1</translation>
        </message>
        <message>
            <source>Press to stop.</source>
            <translation>Tryck för att avbryta.</translation>
        </message>
        <message>
            <source>Press to sync now (Ctrl+Shift+S).</source>
            <translation>Tryck för att synka nu (Ctrl+Skift+S).</translation>
        </message>
        <message numerus="yes">
            <source>%n reference(s) point to something that has not arrived from your colleagues yet.</source>
            <translation>
                <numerusform>%n hänvisning pekar på något som inte har kommit från dina kollegor än.</numerusform>
                <numerusform>%n hänvisningar pekar på något som inte har kommit från dina kollegor än.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) were changed by two of you at the same time. The later change stands; the other is kept until you choose.</source>
            <translation>
                <numerusform>%n fält har ändrats av två av er samtidigt. Den senare ändringen gäller; den andra sparas tills du har valt.</numerusform>
                <numerusform>%n fält har ändrats av två av er samtidigt. De senare ändringarna gäller; de andra sparas tills du har valt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show clashes</source>
            <translation>Visa krockar</translation>
        </message>
        <message>
            <source>In step with the shared file.</source>
            <translation>I fas med den delade filen.</translation>
        </message>
        <message>
            <source>Nothing new.</source>
            <translation>Inget nytt.</translation>
        </message>
        <message>
            <source>%1 shared</source>
            <comment>file name</comment>
            <translation>%1 delad</translation>
        </message>
        <message>
            <source>Share this file</source>
            <translation>Dela filen</translation>
        </message>
        <message>
            <source>Länsnav files (*.lansnav)</source>
            <translation>Länsnavfiler (*.lansnav)</translation>
        </message>
        <message>
            <source>That is the file you work in. Choose a new name in the folder that you and your colleagues can reach.</source>
            <translation>Det är filen du arbetar i. Välj ett nytt namn i den mapp som du och dina kollegor når.</translation>
        </message>
        <message>
            <source>This file is not shared yet.</source>
            <translation>Filen delas inte ännu.</translation>
        </message>
        <message>
            <source>Share this file…</source>
            <translation>Dela filen…</translation>
        </message>
        <message>
            <source>Sending your edits to the shared file…</source>
            <translation>Skickar dina ändringar till den delade filen…</translation>
        </message>
        <message>
            <source>Close without sending</source>
            <translation>Stäng utan att skicka</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>Stänger</translation>
        </message>
    </context>
    <context>
        <name>lansnav::SyncFiles</name>
        <message>
            <source>The folder %1 cannot be reached. Your file works as usual, and what you write is sent when the folder is back.</source>
            <translation>Mappen %1 går inte att nå. Din fil fungerar som vanligt, och det du skriver skickas när mappen är tillbaka.</translation>
        </message>
        <message>
            <source>The shared file %1 cannot be read just now; another program may be holding it. Nothing was changed. Länsnav tries again by itself.</source>
            <translation>Den delade filen %1 går inte att läsa just nu; ett annat program kan hålla den. Inget har ändrats. Länsnav försöker igen av sig själv.</translation>
        </message>
        <message>
            <source>The disk that holds %1 is full. Nothing there was changed, and your own file keeps everything. Make room; Länsnav tries again by itself.</source>
            <translation>Disken där %1 ligger är full. Inget ändrades där, och din egen fil har allt kvar. Frigör utrymme; Länsnav försöker igen av sig själv.</translation>
        </message>
        <message>
            <source>You may not write in the folder %1. What colleagues have written was received; what you write stays in your own file until you may.</source>
            <translation>Du får inte skriva i mappen %1. Det kollegorna har skrivit har tagits emot; det du skriver stannar i din egen fil tills du får.</translation>
        </message>
        <message>
            <source>The shared file %1 is held by another program. Nothing there was changed, and your own file keeps everything. Länsnav tries again by itself.</source>
            <translation>Den delade filen %1 hålls av ett annat program. Inget ändrades där, och din egen fil har allt kvar. Länsnav försöker igen av sig själv.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::Synchroniser</name>
        <message>
            <source>Syncing was cancelled. What had been received is kept; the rest comes next time.</source>
            <translation>Synkningen avbröts. Det som hann tas emot finns kvar; resten kommer nästa gång.</translation>
        </message>
        <message>
            <source>Several colleagues are writing the shared file just now. Your own file keeps everything. Länsnav tries again by itself.</source>
            <translation>Flera kollegor skriver i den delade filen just nu. Din egen fil har allt kvar. Länsnav försöker igen av sig själv.</translation>
        </message>
        <message>
            <source>The profile folder cannot be written. What colleagues have written was received; yours was not sent.</source>
            <translation>Det går inte att skriva i profilmappen. Det kollegorna har skrivit togs emot; ditt skickades inte.</translation>
        </message>
        <message>
            <source>%1 belongs to another file that began apart from yours. Nothing was changed. Unite the two files first, or choose another shared file.</source>
            <translation>%1 hör till en annan fil, som började för sig. Inget har ändrats. Förena de två filerna först, eller välj en annan delad fil.</translation>
        </message>
        <message>
            <source>Your own file is damaged. Nothing was changed, and the shared file is sound. Open the newest backup of your file; what colleagues have comes back with the next sync.</source>
            <translation>Din egen fil är skadad. Inget har ändrats, och den delade filen är hel. Öppna den senaste säkerhetskopian av din fil; det kollegorna har kommer tillbaka vid nästa synkning.</translation>
        </message>
        <message>
            <source>The shared file is damaged, or still on its way here. Your own file is unchanged. If it is no better at the next attempt, it is set aside and a good one is made from what your file holds.</source>
            <translation>Den delade filen är skadad, eller fortfarande på väg hit. Din egen fil är oförändrad. Om den inte är bättre vid nästa försök läggs den åt sidan, och en ny görs av det som finns i din fil.</translation>
        </message>
        <message>
            <source>The shared file was damaged. It was set aside as %1, and a good one was made from what your file holds.</source>
            <translation>Den delade filen var skadad. Den lades åt sidan som %1, och en ny gjordes av det som finns i din fil.</translation>
        </message>
        <message>
            <source>The cloud had made a second copy of the shared file, %1. All that was in it has been taken over, and it was moved to your backups.</source>
            <translation>Molntjänsten hade gjort en andra kopia av den delade filen, %1. Allt som fanns i den har tagits över, och den flyttades till dina säkerhetskopior.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::TabPictures</name>
        <message>
            <source>The picture %1 could not be written. Check that the folder can be written to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder %1 could not be made. Choose another one.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::TableFile</name>
        <message>
            <source>“%1” could not be written (%2). What was there before is unchanged. Close the file if it is open in another program, or choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” does not end in a format that can be written. Choose one of: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is in use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the folder does not allow it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::TableView</name>
        <message>
            <source>Copy rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::TalkEditor</name>
        <message>
            <source>Add a talk: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: how many took part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>people</source>
            <comment>head-count</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take away the talk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take away the talk: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::TargetFields</name>
        <message>
            <source>%1:</source>
            <comment>label of a field</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::TemplateCheck</name>
        <message>
            <source>this version of Länsnav reads format %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>does not begin with the region's code %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at most three letters fit a tile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sub-region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>has its tile in the same place as %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>municipality code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"all" or a list of municipality codes expected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>before the start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>goes together with "figures" in uses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>missing: who is represented</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>goes only with organisations or fields</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>network with licences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>less than from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>network</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::TemplateText</name>
        <message>
            <source>There is no region template “%1”. Those that ship with the program: %2. A template of your own is pointed out with the path of its JSON file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The region template “%1” could not be read. Check that the file is yours to read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “%1” is too large to be a region template.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The region template “%1” is not valid JSON: line %2: %3.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The region template “%1” has %n fault(s) and was not used:</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::Term</name>
        <message>
            <source>autumn {year}</source>
            <comment>a term; {yy} gives the year in two digits</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>spring {year}</source>
            <comment>a term; {yy} gives the year in two digits</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::TermPlanner</name>
        <message>
            <source>%1 is outside the term.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has passed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is %2.</source>
            <comment>date, holiday</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is a weekend.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is in a school break (%2).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The network already meets on %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is taken: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No number of meetings was asked for.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The term already has the %n meeting(s) it should have.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Evenly spread over the term (%1).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 This day is the nearest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not on the wanted weekday.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the summer or Christmas weeks, when many are away.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Only %n day(s) from another meeting.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>The term is over: %n meeting(s) can no longer be held.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>There is no possible day for %n meeting(s): the days left are weekends, holidays, school breaks or taken.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::TileMap</name>
        <message>
            <source>Map of municipalities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <comment>municipality: state</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::Toast</name>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the message</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::TrashDialog</name>
        <message>
            <source>Trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation>Vad</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thrown away by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The trash is empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you throw away gathers here and can be brought back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(without a name)</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Brought back %n row(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::UniteDialog</name>
        <message>
            <source>Unite with another file</source>
            <translation>Förena med en annan fil</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Vad</translation>
        </message>
        <message>
            <source>Only here</source>
            <translation>Bara här</translation>
        </message>
        <message>
            <source>Only in the other</source>
            <translation>Bara i den andra</translation>
        </message>
        <message>
            <source>In both</source>
            <translation>I båda</translation>
        </message>
        <message>
            <source>What the two files hold</source>
            <translation>Vad de två filerna innehåller</translation>
        </message>
        <message>
            <source>Comparing the two files…</source>
            <translation>Jämför de två filerna…</translation>
        </message>
        <message>
            <source>&amp;Unite</source>
            <translation>&amp;Förena</translation>
        </message>
        <message>
            <source>Everything in %1 is taken into your file. The other file is left as it is; its owner then joins the shared file. A backup of your file is made first.</source>
            <translation>Allt i %1 tas in i din fil. Den andra filen lämnas som den är; den som äger den går sedan med i den delade filen. Först görs en säkerhetskopia av din fil.</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) say different things in the two files; they come to the list of clashes.</source>
            <translation>
                <numerusform>%n fält säger olika saker i de två filerna och hamnar i listan över krockar.</numerusform>
                <numerusform>%n fält säger olika saker i de två filerna och hamnar i listan över krockar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more pair(s) of people seem to be the same; the Overview lists them, and there you can merge them.</source>
            <translation>
                <numerusform>%n nytt par av personer ser ut att vara samma person; det visas på Översikten, där du kan slå ihop dem.</numerusform>
                <numerusform>%n nya par av personer ser ut att vara samma person; de visas på Översikten, där du kan slå ihop dem.</numerusform>
            </translation>
        </message>
        <message>
            <source>Uniting…</source>
            <translation>Förenar…</translation>
        </message>
        <message>
            <source>The two files are one now.</source>
            <translation>De två filerna är nu en.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::WindowOptions</name>
        <message>
            <source>The workbook of a region's development leaders.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saves a picture of every tab in a folder and ends.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keeps settings and backups in this folder instead of the user's profile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language: sv or en.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theme: light or dark.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The page to show first: overview, networks, people …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ends when the first filled list has been painted, and prints how many milliseconds it took.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file to open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The languages are sv and en.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The themes are light and dark.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the file to open.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::Workspace</name>
        <message>
            <source>Overview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is open for reading only: nothing can be changed in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done again: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A colleague's file that began apart</source>
            <translation>En kollegas fil som började för sig</translation>
        </message>
        <message>
            <source>Länsnav files (*.lansnav);;All files (*)</source>
            <translation>Länsnavfiler (*.lansnav);;Alla filer (*)</translation>
        </message>
    </context>
    <context>
        <name>lansnav::XlsxReader</name>
        <message>
            <source>The workbook is damaged (its part “%1” cannot be read). Nothing was read. Open it in Excel, let Excel repair it, and save it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file contains declarations that no Excel file has, and was not read. Open it in Excel and save it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a binary Excel workbook (.xlsb). Open it in Excel, save it as an Excel workbook (.xlsx), and import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is an OpenDocument file. Open it in LibreOffice or Excel, save it as an Excel workbook (.xlsx), and import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is packed like an Excel workbook but is none. Nothing was read. Choose an Excel workbook (.xlsx) or a CSV file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading was cancelled; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workbook has too many cells (over %L1). Nothing was read. Remove columns and sheets that are not needed, or split the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workbook has no sheet with cells. Nothing was read.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::XlsxSheetReader</name>
        <message>
            <source>The file contains declarations that no Excel file has, and was not read. Open it in Excel and save it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workbook is damaged and cannot be read beyond row %1. Nothing was read. Open it in Excel, let Excel repair it, and save it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading was cancelled; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sheet has content in row %L1, and at most %L2 rows can be read. Nothing was read. Split the list into several files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workbook has too many cells (over %L1). Nothing was read. Remove columns and sheets that are not needed, or split the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row %1 has content in column %2, and at most %3 columns can be read. Nothing was read. Remove what is far to the right of the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A cell in row %1 holds more than %L2 characters. Nothing was read. Shorten it and try again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::XlsxWriter</name>
        <message>
            <source>List</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” could not be written; perhaps the disk is full. What was there before is unchanged. Free some space or choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” could not be written (%2). What was there before is unchanged. Try another folder or another format.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list has more rows or columns than a workbook can hold. Nothing was written. Filter the list, or export it as CSV.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::ZipArchive</name>
        <message>
            <source>The file is damaged: what it contains does not match its checksum. Nothing was read. Open it in Excel, let Excel repair it, and save it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is damaged and cannot be unpacked. Nothing was read. Open it in Excel, let Excel repair it, and save it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file unpacks to far more than a list of this kind can hold. It was not read, and nothing was changed. Copy the rows you need to a new workbook and save that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file looks like an Excel workbook but is cut short or damaged. Nothing was read. Copy it anew from where it came, or open it in Excel and save it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workbook is protected with a password. Open it in Excel, save a copy without a password, and import that.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lansnav::style</name>
        <message>
            <source>Needs attention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Urgent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For information</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
