<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
    <context>
        <name>Act</name>
        <message>
            <source>Began from the template for %1</source>
            <translation>Began from the template for %1</translation>
        </message>
        <message>
            <source>Filled in invented demonstration data</source>
            <translation>Filled in invented demonstration data</translation>
        </message>
        <message>
            <source>Imported %1 rows from %2</source>
            <translation>Imported %1 rows from %2</translation>
        </message>
        <message>
            <source>Added %1 licences in %2</source>
            <translation>Added %1 licences in %2</translation>
        </message>
        <message>
            <source>Added a licence for %1 in %2</source>
            <translation>Added a licence for %1 in %2</translation>
        </message>
        <message>
            <source>Changed a licence</source>
            <translation>Changed a licence</translation>
        </message>
        <message>
            <source>Put a licence in the trash</source>
            <translation>Put a licence in the trash</translation>
        </message>
        <message>
            <source>Added the participation loop %1</source>
            <translation>Added the participation loop %1</translation>
        </message>
        <message>
            <source>Changed the participation loop %1</source>
            <translation>Changed the participation loop %1</translation>
        </message>
        <message>
            <source>Put the participation loop %1 in the trash</source>
            <translation>Put the participation loop %1 in the trash</translation>
        </message>
        <message>
            <source>Changed the guides of %1</source>
            <translation>Changed the guides of %1</translation>
        </message>
        <message>
            <source>Added a talk to %1</source>
            <translation>Added a talk to %1</translation>
        </message>
        <message>
            <source>Changed a talk</source>
            <translation>Changed a talk</translation>
        </message>
        <message>
            <source>Put a talk in the trash</source>
            <translation>Put a talk in the trash</translation>
        </message>
        <message>
            <source>Set the figure for %1 %2 in %3</source>
            <translation>Set the figure for %1 %2 in %3</translation>
        </message>
        <message>
            <source>Put a figure in the trash</source>
            <translation>Put a figure in the trash</translation>
        </message>
        <message>
            <source>Planned %1 meetings of %2</source>
            <translation>Planned %1 meetings of %2</translation>
        </message>
        <message>
            <source>Added the meeting %1</source>
            <translation>Added the meeting %1</translation>
        </message>
        <message>
            <source>Changed the meeting %1</source>
            <translation>Changed the meeting %1</translation>
        </message>
        <message>
            <source>Put the meeting %1 in the trash</source>
            <translation>Put the meeting %1 in the trash</translation>
        </message>
        <message>
            <source>Recorded attendance of %1 at %2</source>
            <translation>Recorded attendance of %1 at %2</translation>
        </message>
        <message>
            <source>Recorded attendance of %1 people at %2</source>
            <translation>Recorded attendance of %1 people at %2</translation>
        </message>
        <message>
            <source>Adjusted the minutes of %1</source>
            <translation>Adjusted the minutes of %1</translation>
        </message>
        <message>
            <source>Unlocked the minutes of %1</source>
            <translation>Unlocked the minutes of %1</translation>
        </message>
        <message>
            <source>Added the action point %1</source>
            <translation>Added the action point %1</translation>
        </message>
        <message>
            <source>Changed the action point %1</source>
            <translation>Changed the action point %1</translation>
        </message>
        <message>
            <source>Ticked off the action point %1</source>
            <translation>Ticked off the action point %1</translation>
        </message>
        <message>
            <source>Reopened the action point %1</source>
            <translation>Reopened the action point %1</translation>
        </message>
        <message>
            <source>Put the action point %1 in the trash</source>
            <translation>Put the action point %1 in the trash</translation>
        </message>
        <message>
            <source>Added the network %1</source>
            <translation>Added the network %1</translation>
        </message>
        <message>
            <source>Changed the network %1</source>
            <translation>Changed the network %1</translation>
        </message>
        <message>
            <source>Put the network %1 in the trash</source>
            <translation>Put the network %1 in the trash</translation>
        </message>
        <message>
            <source>Changed who is responsible for %1</source>
            <translation>Changed who is responsible for %1</translation>
        </message>
        <message>
            <source>Added a seat to %1</source>
            <translation>Added a seat to %1</translation>
        </message>
        <message>
            <source>Changed the seat %1</source>
            <translation>Changed the seat %1</translation>
        </message>
        <message>
            <source>Put the seat %1 in the trash</source>
            <translation>Put the seat %1 in the trash</translation>
        </message>
        <message>
            <source>Added %1 to %2</source>
            <translation>Added %1 to %2</translation>
        </message>
        <message>
            <source>Changed the membership of %1 in %2</source>
            <translation>Changed the membership of %1 in %2</translation>
        </message>
        <message>
            <source>Ended the membership of %1 in %2</source>
            <translation>Ended the membership of %1 in %2</translation>
        </message>
        <message>
            <source>Put the membership of %1 in %2 in the trash</source>
            <translation>Put the membership of %1 in %2 in the trash</translation>
        </message>
        <message>
            <source>Merged %1 into %2</source>
            <translation>Merged %1 into %2</translation>
        </message>
        <message>
            <source>Changed the given name of %1</source>
            <translation>Changed the given name of %1</translation>
        </message>
        <message>
            <source>Changed the family name of %1</source>
            <translation>Changed the family name of %1</translation>
        </message>
        <message>
            <source>Changed the title of %1</source>
            <translation>Changed the title of %1</translation>
        </message>
        <message>
            <source>Changed the organisation of %1</source>
            <translation>Changed the organisation of %1</translation>
        </message>
        <message>
            <source>Changed the municipality of %1</source>
            <translation>Changed the municipality of %1</translation>
        </message>
        <message>
            <source>Changed the e-mail of %1</source>
            <translation>Changed the e-mail of %1</translation>
        </message>
        <message>
            <source>Changed the phone of %1</source>
            <translation>Changed the phone of %1</translation>
        </message>
        <message>
            <source>Changed the note on %1</source>
            <translation>Changed the note on %1</translation>
        </message>
        <message>
            <source>Renamed %1</source>
            <translation>Renamed %1</translation>
        </message>
        <message>
            <source>Changed the short name of %1</source>
            <translation>Changed the short name of %1</translation>
        </message>
        <message>
            <source>Changed the kind of %1</source>
            <translation>Changed the kind of %1</translation>
        </message>
        <message>
            <source>Added %1</source>
            <translation>Added %1</translation>
        </message>
        <message>
            <source>Lifted the protection of %1</source>
            <translation>Lifted the protection of %1</translation>
        </message>
        <message>
            <source>Moved %1 to the trash</source>
            <translation>Moved %1 to the trash</translation>
        </message>
        <message>
            <source>Moved %1 people to the trash</source>
            <translation>Moved %1 people to the trash</translation>
        </message>
        <message>
            <source>Restored %1 from the trash</source>
            <translation>Restored %1 from the trash</translation>
        </message>
        <message>
            <source>Restored %1 people from the trash</source>
            <translation>Restored %1 people from the trash</translation>
        </message>
        <message>
            <source>Moved %1 organisations to the trash</source>
            <translation>Moved %1 organisations to the trash</translation>
        </message>
        <message>
            <source>Restored %1 organisations from the trash</source>
            <translation>Restored %1 organisations from the trash</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Redo</translation>
        </message>
        <message>
            <source>Edit outside Länsnav</source>
            <translation>Edit outside Länsnav</translation>
        </message>
        <message>
            <source>Brought back %1 from the trash</source>
            <translation>Brought back %1 from the trash</translation>
        </message>
        <message>
            <source>Brought back %1 rows from the trash</source>
            <translation>Brought back %1 rows from the trash</translation>
        </message>
        <message>
            <source>Put %1 licences in the trash</source>
            <translation>Put %1 licences in the trash</translation>
        </message>
        <message>
            <source>Put %1 participation loops in the trash</source>
            <translation>Put %1 participation loops in the trash</translation>
        </message>
        <message>
            <source>Put %1 meetings in the trash</source>
            <translation>Put %1 meetings in the trash</translation>
        </message>
        <message>
            <source>Recorded attendance at %1 meetings</source>
            <translation>Recorded attendance at %1 meetings</translation>
        </message>
        <message>
            <source>Put %1 action points in the trash</source>
            <translation>Put %1 action points in the trash</translation>
        </message>
        <message>
            <source>Put %1 networks in the trash</source>
            <translation>Put %1 networks in the trash</translation>
        </message>
        <message>
            <source>Put %1 memberships in the trash</source>
            <translation>Put %1 memberships in the trash</translation>
        </message>
        <message>
            <source>Chose the other value in a clash: %1</source>
            <translation>Chose the other value in a clash: %1</translation>
        </message>
        <message>
            <source>Kept the value in a clash: %1</source>
            <translation>Kept the value in a clash: %1</translation>
        </message>
        <message>
            <source>Erased personal data</source>
            <translation>Erased personal data</translation>
        </message>
        <message>
            <source>Protected a person&apos;s identity</source>
            <translation>Protected a person&apos;s identity</translation>
        </message>
        <message>
            <source>Chose the other value in %1 clashes</source>
            <translation>Chose the other value in %1 clashes</translation>
        </message>
        <message>
            <source>Kept the value in %1 clashes</source>
            <translation>Kept the value in %1 clashes</translation>
        </message>
        <message>
            <source>Recorded attendance at %1 sessions</source>
            <translation>Recorded attendance at %1 sessions</translation>
        </message>
        <message>
            <source>Let in %1 at %2</source>
            <translation>Let in %1 at %2</translation>
        </message>
        <message>
            <source>Added the event %1</source>
            <translation>Added the event %1</translation>
        </message>
        <message>
            <source>Changed the event %1</source>
            <translation>Changed the event %1</translation>
        </message>
        <message>
            <source>Put the event %1 in the trash</source>
            <translation>Put the event %1 in the trash</translation>
        </message>
        <message>
            <source>Put %1 events in the trash</source>
            <translation>Put %1 events in the trash</translation>
        </message>
        <message>
            <source>Changed the speakers of %1</source>
            <translation>Changed the speakers of %1</translation>
        </message>
        <message>
            <source>Added the task %1</source>
            <translation>Added the task %1</translation>
        </message>
        <message>
            <source>Changed the task %1</source>
            <translation>Changed the task %1</translation>
        </message>
        <message>
            <source>Ticked off the task %1</source>
            <translation>Ticked off the task %1</translation>
        </message>
        <message>
            <source>Reopened the task %1</source>
            <translation>Reopened the task %1</translation>
        </message>
        <message>
            <source>Put the task %1 in the trash</source>
            <translation>Put the task %1 in the trash</translation>
        </message>
        <message>
            <source>Put %1 tasks in the trash</source>
            <translation>Put %1 tasks in the trash</translation>
        </message>
        <message>
            <source>Added the budget line %1</source>
            <translation>Added the budget line %1</translation>
        </message>
        <message>
            <source>Changed the budget line %1</source>
            <translation>Changed the budget line %1</translation>
        </message>
        <message>
            <source>Put the budget line %1 in the trash</source>
            <translation>Put the budget line %1 in the trash</translation>
        </message>
        <message>
            <source>Put %1 budget lines in the trash</source>
            <translation>Put %1 budget lines in the trash</translation>
        </message>
        <message>
            <source>Added the question %1</source>
            <translation>Added the question %1</translation>
        </message>
        <message>
            <source>Changed the question %1</source>
            <translation>Changed the question %1</translation>
        </message>
        <message>
            <source>Put the question %1 in the trash</source>
            <translation>Put the question %1 in the trash</translation>
        </message>
        <message>
            <source>Put %1 questions in the trash</source>
            <translation>Put %1 questions in the trash</translation>
        </message>
        <message>
            <source>Entered the answers of an evaluation of %1</source>
            <translation>Entered the answers of an evaluation of %1</translation>
        </message>
        <message>
            <source>Put %1 evaluation sheets in the trash</source>
            <translation>Put %1 evaluation sheets in the trash</translation>
        </message>
        <message>
            <source>Added the venue %1</source>
            <translation>Added the venue %1</translation>
        </message>
        <message>
            <source>Changed the venue %1</source>
            <translation>Changed the venue %1</translation>
        </message>
        <message>
            <source>Put the venue %1 in the trash</source>
            <translation>Put the venue %1 in the trash</translation>
        </message>
        <message>
            <source>Put %1 venues in the trash</source>
            <translation>Put %1 venues in the trash</translation>
        </message>
        <message>
            <source>Added the room %1</source>
            <translation>Added the room %1</translation>
        </message>
        <message>
            <source>Changed the room %1</source>
            <translation>Changed the room %1</translation>
        </message>
        <message>
            <source>Put the room %1 in the trash</source>
            <translation>Put the room %1 in the trash</translation>
        </message>
        <message>
            <source>Put %1 rooms in the trash</source>
            <translation>Put %1 rooms in the trash</translation>
        </message>
        <message>
            <source>Blocked the room %1 for a time</source>
            <translation>Blocked the room %1 for a time</translation>
        </message>
        <message>
            <source>Changed the blocked time %1</source>
            <translation>Changed the blocked time %1</translation>
        </message>
        <message>
            <source>Took away the blocked time %1</source>
            <translation>Took away the blocked time %1</translation>
        </message>
        <message>
            <source>Took away %1 blocked times</source>
            <translation>Took away %1 blocked times</translation>
        </message>
        <message>
            <source>Registered %1 for %2</source>
            <translation>Registered %1 for %2</translation>
        </message>
        <message>
            <source>Registered %1 people for %2</source>
            <translation>Registered %1 people for %2</translation>
        </message>
        <message>
            <source>Changed the registration of %1 for %2</source>
            <translation>Changed the registration of %1 for %2</translation>
        </message>
        <message>
            <source>Cancelled the registration of %1 for %2</source>
            <translation>Cancelled the registration of %1 for %2</translation>
        </message>
        <message>
            <source>Cancelled %1 registrations</source>
            <translation>Cancelled %1 registrations</translation>
        </message>
        <message>
            <source>Put the registration of %1 for %2 in the trash</source>
            <translation>Put the registration of %1 for %2 in the trash</translation>
        </message>
        <message>
            <source>Put %1 registrations in the trash</source>
            <translation>Put %1 registrations in the trash</translation>
        </message>
        <message>
            <source>Changed the sessions that %1 has chosen at %2</source>
            <translation>Changed the sessions that %1 has chosen at %2</translation>
        </message>
        <message>
            <source>Changed who come together among %1 registrations</source>
            <translation>Changed who come together among %1 registrations</translation>
        </message>
        <message>
            <source>Offered %1 freed seats</source>
            <translation>Offered %1 freed seats</translation>
        </message>
        <message>
            <source>Took back the offer of %1 seats</source>
            <translation>Took back the offer of %1 seats</translation>
        </message>
        <message>
            <source>Confirmed %1 seats</source>
            <translation>Confirmed %1 seats</translation>
        </message>
        <message>
            <source>Took back the confirmation of %1 seats</source>
            <translation>Took back the confirmation of %1 seats</translation>
        </message>
        <message>
            <source>Put %1 back in line for %2</source>
            <translation>Put %1 back in line for %2</translation>
        </message>
        <message>
            <source>Added the session %1</source>
            <translation>Added the session %1</translation>
        </message>
        <message>
            <source>Added %1 sessions to %2</source>
            <translation>Added %1 sessions to %2</translation>
        </message>
        <message>
            <source>Changed the session %1</source>
            <translation>Changed the session %1</translation>
        </message>
        <message>
            <source>Put the session %1 in the trash</source>
            <translation>Put the session %1 in the trash</translation>
        </message>
        <message>
            <source>Put %1 sessions in the trash</source>
            <translation>Put %1 sessions in the trash</translation>
        </message>
        <message>
            <source>Changed what is known of the speaker %1</source>
            <translation>Changed what is known of the speaker %1</translation>
        </message>
        <message>
            <source>Published the programme of %1</source>
            <translation>Published the programme of %1</translation>
        </message>
        <message>
            <source>Accepted a warning at %1</source>
            <translation>Accepted a warning at %1</translation>
        </message>
        <message>
            <source>Took back an accepted warning at %1</source>
            <translation>Took back an accepted warning at %1</translation>
        </message>
        <message>
            <source>Copied the event %1</source>
            <translation>Copied the event %1</translation>
        </message>
        <message>
            <source>Added %1 tasks to %2</source>
            <translation>Added %1 tasks to %2</translation>
        </message>
        <message>
            <source>Added %1 questions to %2</source>
            <translation>Added %1 questions to %2</translation>
        </message>
        <message>
            <source>Moved the question %1</source>
            <translation>Moved the question %1</translation>
        </message>
        <message>
            <source>Erased %1 personal details whose time was over</source>
            <translation>Erased %1 personal details whose time was over</translation>
        </message>
        <message>
            <source>Added the break %1</source>
            <translation>Added the break %1</translation>
        </message>
        <message>
            <source>Changed the break %1</source>
            <translation>Changed the break %1</translation>
        </message>
        <message>
            <source>Moved the break %1 to the trash</source>
            <translation>Moved the break %1 to the trash</translation>
        </message>
        <message>
            <source>Moved %1 breaks to the trash</source>
            <translation>Moved %1 breaks to the trash</translation>
        </message>
        <message>
            <source>Let in %1 from the waiting list at %2</source>
            <translation>Let in %1 from the waiting list at %2</translation>
        </message>
        <message>
            <source>Let %1 come alone to %2</source>
            <translation>Let %1 come alone to %2</translation>
        </message>
        <message>
            <source>Took back the offer of a seat to %1 at %2</source>
            <translation>Took back the offer of a seat to %1 at %2</translation>
        </message>
        <message>
            <source>Offered %1 a freed seat at %2</source>
            <translation>Offered %1 a freed seat at %2</translation>
        </message>
        <message>
            <source>Took back the confirmation of the seat of %1 at %2</source>
            <translation>Took back the confirmation of the seat of %1 at %2</translation>
        </message>
        <message>
            <source>Confirmed the seat of %1 at %2</source>
            <translation>Confirmed the seat of %1 at %2</translation>
        </message>
        <message>
            <source>Let %1 go ahead of the line for %2: %3</source>
            <translation>Let %1 go ahead of the line for %2: %3</translation>
        </message>
        <message>
            <source>Moved the session %1 to %2</source>
            <translation>Moved the session %1 to %2</translation>
        </message>
        <message>
            <source>Gave the session %1 the room %2</source>
            <translation>Gave the session %1 the room %2</translation>
        </message>
        <message>
            <source>Took the room from the session %1</source>
            <translation>Took the room from the session %1</translation>
        </message>
        <message>
            <source>Changed who chairs the session %1</source>
            <translation>Changed who chairs the session %1</translation>
        </message>
        <message>
            <source>Changed the seats of the session %1</source>
            <translation>Changed the seats of the session %1</translation>
        </message>
        <message>
            <source>Put the session %1 in the track %2</source>
            <translation>Put the session %1 in the track %2</translation>
        </message>
        <message>
            <source>Added the group %1</source>
            <translation>Added the group %1</translation>
        </message>
        <message>
            <source>Changed the group %1</source>
            <translation>Changed the group %1</translation>
        </message>
        <message>
            <source>Put the group %1 in the trash</source>
            <translation>Put the group %1 in the trash</translation>
        </message>
        <message>
            <source>Put %1 groups in the trash</source>
            <translation>Put %1 groups in the trash</translation>
        </message>
        <message>
            <source>Changed who leads %1</source>
            <translation>Changed who leads %1</translation>
        </message>
        <message>
            <source>Set the group %1 to planned</source>
            <translation>Set the group %1 to planned</translation>
        </message>
        <message>
            <source>Began to recruit for the group %1</source>
            <translation>Began to recruit for the group %1</translation>
        </message>
        <message>
            <source>Set the group %1 to full</source>
            <translation>Set the group %1 to full</translation>
        </message>
        <message>
            <source>Started the group %1</source>
            <translation>Started the group %1</translation>
        </message>
        <message>
            <source>Finished the group %1</source>
            <translation>Finished the group %1</translation>
        </message>
        <message>
            <source>Cancelled the group %1</source>
            <translation>Cancelled the group %1</translation>
        </message>
        <message>
            <source>Merged the group %1 into %2</source>
            <translation>Merged the group %1 into %2</translation>
        </message>
        <message>
            <source>Let the names in %1 groups go when the programme says</source>
            <translation>Let the names in %1 groups go when the programme says</translation>
        </message>
        <message>
            <source>Set until when the names in %1 groups are kept</source>
            <translation>Set until when the names in %1 groups are kept</translation>
        </message>
        <message>
            <source>Added the meeting %1 of %2</source>
            <translation>Added the meeting %1 of %2</translation>
        </message>
        <message>
            <source>Moved the meeting %1</source>
            <translation>Moved the meeting %1</translation>
        </message>
        <message>
            <source>Moved %1 meetings</source>
            <translation>Moved %1 meetings</translation>
        </message>
        <message>
            <source>Added %1 as a group leader</source>
            <translation>Added %1 as a group leader</translation>
        </message>
        <message>
            <source>Changed the group leader %1</source>
            <translation>Changed the group leader %1</translation>
        </message>
        <message>
            <source>Put the group leader %1 in the trash</source>
            <translation>Put the group leader %1 in the trash</translation>
        </message>
        <message>
            <source>Put %1 group leaders in the trash</source>
            <translation>Put %1 group leaders in the trash</translation>
        </message>
        <message>
            <source>Added a training in %1 of %2</source>
            <translation>Added a training in %1 of %2</translation>
        </message>
        <message>
            <source>Changed a leader&apos;s training</source>
            <translation>Changed a leader&apos;s training</translation>
        </message>
        <message>
            <source>Put a leader&apos;s training in the trash</source>
            <translation>Put a leader&apos;s training in the trash</translation>
        </message>
        <message>
            <source>Added the family centre %1</source>
            <translation>Added the family centre %1</translation>
        </message>
        <message>
            <source>Changed the family centre %1</source>
            <translation>Changed the family centre %1</translation>
        </message>
        <message>
            <source>Put the family centre %1 in the trash</source>
            <translation>Put the family centre %1 in the trash</translation>
        </message>
        <message>
            <source>Put %1 family centres in the trash</source>
            <translation>Put %1 family centres in the trash</translation>
        </message>
        <message>
            <source>Set the number of children in %1 %2</source>
            <translation>Set the number of children in %1 %2</translation>
        </message>
        <message>
            <source>Added %1 participants to %2</source>
            <translation>Added %1 participants to %2</translation>
        </message>
        <message>
            <source>Changed the participant %1</source>
            <translation>Changed the participant %1</translation>
        </message>
        <message>
            <source>Changed who a participant is</source>
            <translation>Changed who a participant is</translation>
        </message>
        <message>
            <source>Took %1 back into the group</source>
            <translation>Took %1 back into the group</translation>
        </message>
        <message>
            <source>Gave %1 a free seat</source>
            <translation>Gave %1 a free seat</translation>
        </message>
        <message>
            <source>Put %1 participants in the trash</source>
            <translation>Put %1 participants in the trash</translation>
        </message>
        <message>
            <source>Put the participant %1 in the trash</source>
            <translation>Put the participant %1 in the trash</translation>
        </message>
        <message>
            <source>Recorded attendance of %1 participants in %2</source>
            <translation>Recorded attendance of %1 participants in %2</translation>
        </message>
        <message>
            <source>Wrote %1 answers of %2</source>
            <translation>Wrote %1 answers of %2</translation>
        </message>
        <message>
            <source>Wrote the summed answers of %1</source>
            <translation>Wrote the summed answers of %1</translation>
        </message>
        <message>
            <source>Added the programme %1</source>
            <translation>Added the programme %1</translation>
        </message>
        <message>
            <source>Changed the programme %1</source>
            <translation>Changed the programme %1</translation>
        </message>
        <message>
            <source>Changed what %1 demands</source>
            <translation>Changed what %1 demands</translation>
        </message>
        <message>
            <source>Put the programme %1 in the trash</source>
            <translation>Put the programme %1 in the trash</translation>
        </message>
        <message>
            <source>Imported 1 row from %1</source>
            <translation>Imported 1 row from %1</translation>
        </message>
        <message>
            <source>Showed the protected details of a person (%1)</source>
            <translation>Showed the protected details of a person (%1)</translation>
        </message>
        <message>
            <source>Noted that %1 dropped out of the group</source>
            <translation>Noted that %1 dropped out of the group</translation>
        </message>
        <message>
            <source>Let the names in %1 go when the programme says</source>
            <translation>Let the names in %1 go when the programme says</translation>
        </message>
        <message>
            <source>Set until when the names in %1 are kept</source>
            <translation>Set until when the names in %1 are kept</translation>
        </message>
        <message>
            <source>Planned a meeting of %1</source>
            <translation>Planned a meeting of %1</translation>
        </message>
        <message>
            <source>Added a participant to %1</source>
            <translation>Added a participant to %1</translation>
        </message>
        <message>
            <source>Recorded attendance of a participant in %1</source>
            <translation>Recorded attendance of a participant in %1</translation>
        </message>
        <message>
            <source>Wrote an answer of %1</source>
            <translation>Wrote an answer of %1</translation>
        </message>
        <message>
            <source>Put the room %1 and the venue %2 in the trash</source>
            <translation>Put the room %1 and the venue %2 in the trash</translation>
        </message>
        <message>
            <source>Put %1 rooms and venues in the trash</source>
            <translation>Put %1 rooms and venues in the trash</translation>
        </message>
    </context>
    <context>
        <name>AfterLists</name>
        <message>
            <source>gets a certificate</source>
            <translation>gets a certificate</translation>
        </message>
        <message>
            <source>not decided yet</source>
            <translation>not decided yet</translation>
        </message>
        <message>
            <source>no certificate</source>
            <translation>no certificate</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Present</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Certificate</translation>
        </message>
        <message>
            <source>Workplace</source>
            <translation>Workplace</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>What for</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Left</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Answers</translation>
        </message>
    </context>
    <context>
        <name>BoardText</name>
        <message>
            <source>No track</source>
            <translation>No track</translation>
        </message>
        <message>
            <source>No room</source>
            <translation>No room</translation>
        </message>
    </context>
    <context>
        <name>Column</name>
        <message>
            <source>network</source>
            <translation>network</translation>
        </message>
        <message>
            <source>person</source>
            <translation>person</translation>
        </message>
        <message>
            <source>municipality</source>
            <translation>municipality</translation>
        </message>
        <message>
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <source>from</source>
            <translation>from</translation>
        </message>
        <message>
            <source>to</source>
            <translation>to</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>kind</translation>
        </message>
        <message>
            <source>status</source>
            <translation>status</translation>
        </message>
        <message>
            <source>place</source>
            <translation>place</translation>
        </message>
        <message>
            <source>name</source>
            <translation>name</translation>
        </message>
        <message>
            <source>purpose</source>
            <translation>purpose</translation>
        </message>
        <message>
            <source>area</source>
            <translation>area</translation>
        </message>
        <message>
            <source>partner organisation</source>
            <translation>partner organisation</translation>
        </message>
        <message>
            <source>cadence</source>
            <translation>cadence</translation>
        </message>
        <message>
            <source>cadence per</source>
            <translation>cadence per</translation>
        </message>
        <message>
            <source>term</source>
            <translation>term</translation>
        </message>
        <message>
            <source>year</source>
            <translation>year</translation>
        </message>
        <message>
            <source>represents</source>
            <translation>represents</translation>
        </message>
        <message>
            <source>every municipality</source>
            <translation>every municipality</translation>
        </message>
        <message>
            <source>listed organisations</source>
            <translation>listed organisations</translation>
        </message>
        <message>
            <source>fields of work</source>
            <translation>fields of work</translation>
        </message>
        <message>
            <source>nobody in particular</source>
            <translation>nobody in particular</translation>
        </message>
        <message>
            <source>stale after meetings missed</source>
            <translation>stale after meetings missed</translation>
        </message>
        <message>
            <source>active</source>
            <translation>active</translation>
        </message>
        <message>
            <source>resting</source>
            <translation>resting</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>ended</translation>
        </message>
        <message>
            <source>has licences</source>
            <translation>has licences</translation>
        </message>
        <message>
            <source>has participation loops</source>
            <translation>has participation loops</translation>
        </message>
        <message>
            <source>has figures</source>
            <translation>has figures</translation>
        </message>
        <message>
            <source>members are trained</source>
            <translation>members are trained</translation>
        </message>
        <message>
            <source>what is counted</source>
            <translation>what is counted</translation>
        </message>
        <message>
            <source>organisation</source>
            <translation>organisation</translation>
        </message>
        <message>
            <source>field of work</source>
            <translation>field of work</translation>
        </message>
        <message>
            <source>order</source>
            <translation>order</translation>
        </message>
        <message>
            <source>period</source>
            <translation>period</translation>
        </message>
        <message>
            <source>ordinary</source>
            <translation>ordinary</translation>
        </message>
        <message>
            <source>alternate</source>
            <translation>alternate</translation>
        </message>
        <message>
            <source>role</source>
            <translation>role</translation>
        </message>
        <message>
            <source>seat</source>
            <translation>seat</translation>
        </message>
        <message>
            <source>alternate for</source>
            <translation>alternate for</translation>
        </message>
        <message>
            <source>trained</source>
            <translation>trained</translation>
        </message>
        <message>
            <source>starts</source>
            <translation>starts</translation>
        </message>
        <message>
            <source>ends</source>
            <translation>ends</translation>
        </message>
        <message>
            <source>title</source>
            <translation>title</translation>
        </message>
        <message>
            <source>link</source>
            <translation>link</translation>
        </message>
        <message>
            <source>agenda</source>
            <translation>agenda</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minutes</translation>
        </message>
        <message>
            <source>adjusted</source>
            <translation>adjusted</translation>
        </message>
        <message>
            <source>adjusted by</source>
            <translation>adjusted by</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>planned</translation>
        </message>
        <message>
            <source>held</source>
            <translation>held</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>cancelled</translation>
        </message>
        <message>
            <source>meeting</source>
            <translation>meeting</translation>
        </message>
        <message>
            <source>attendance</source>
            <translation>attendance</translation>
        </message>
        <message>
            <source>present</source>
            <translation>present</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>absent</translation>
        </message>
        <message>
            <source>sent apology</source>
            <translation>sent apology</translation>
        </message>
        <message>
            <source>text</source>
            <translation>text</translation>
        </message>
        <message>
            <source>responsible</source>
            <translation>responsible</translation>
        </message>
        <message>
            <source>due</source>
            <translation>due</translation>
        </message>
        <message>
            <source>done</source>
            <translation>done</translation>
        </message>
        <message>
            <source>permanent</source>
            <translation>permanent</translation>
        </message>
        <message>
            <source>for a period</source>
            <translation>for a period</translation>
        </message>
        <message>
            <source>theme</source>
            <translation>theme</translation>
        </message>
        <message>
            <source>follow-up</source>
            <translation>follow-up</translation>
        </message>
        <message>
            <source>follow-up date</source>
            <translation>follow-up date</translation>
        </message>
        <message>
            <source>running</source>
            <translation>running</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>finished</translation>
        </message>
        <message>
            <source>participation loop</source>
            <translation>participation loop</translation>
        </message>
        <message>
            <source>users</source>
            <translation>users</translation>
        </message>
        <message>
            <source>staff</source>
            <translation>staff</translation>
        </message>
        <message>
            <source>joint</source>
            <translation>joint</translation>
        </message>
        <message>
            <source>date</source>
            <translation>date</translation>
        </message>
        <message>
            <source>head-count</source>
            <translation>head-count</translation>
        </message>
        <message>
            <source>figure</source>
            <translation>figure</translation>
        </message>
        <message>
            <source>approximate</source>
            <translation>approximate</translation>
        </message>
        <message>
            <source>code</source>
            <translation>code</translation>
        </message>
        <message>
            <source>region</source>
            <translation>region</translation>
        </message>
        <message>
            <source>sub-region</source>
            <translation>sub-region</translation>
        </message>
        <message>
            <source>short name</source>
            <translation>short name</translation>
        </message>
        <message>
            <source>place on the map</source>
            <translation>place on the map</translation>
        </message>
        <message>
            <source>hospital</source>
            <translation>hospital</translation>
        </message>
        <message>
            <source>state agency</source>
            <translation>state agency</translation>
        </message>
        <message>
            <source>university</source>
            <translation>university</translation>
        </message>
        <message>
            <source>association</source>
            <translation>association</translation>
        </message>
        <message>
            <source>workplace</source>
            <translation>workplace</translation>
        </message>
        <message>
            <source>other</source>
            <translation>other</translation>
        </message>
        <message>
            <source>given name</source>
            <translation>given name</translation>
        </message>
        <message>
            <source>family name</source>
            <translation>family name</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>e-mail</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>phone</translation>
        </message>
        <message>
            <source>protected identity</source>
            <translation>protected identity</translation>
        </message>
        <message>
            <source>merged into</source>
            <translation>merged into</translation>
        </message>
        <message>
            <source>headings</source>
            <translation>headings</translation>
        </message>
        <message>
            <source>mapping</source>
            <translation>mapping</translation>
        </message>
        <message>
            <source>table</source>
            <translation>table</translation>
        </message>
        <message>
            <source>row</source>
            <translation>row</translation>
        </message>
        <message>
            <source>time</source>
            <translation>time</translation>
        </message>
        <message>
            <source>act</source>
            <translation>act</translation>
        </message>
        <message>
            <source>field</source>
            <translation>field</translation>
        </message>
        <message>
            <source>kept change</source>
            <translation>kept change</translation>
        </message>
        <message>
            <source>other change</source>
            <translation>other change</translation>
        </message>
        <message>
            <source>other value</source>
            <translation>other value</translation>
        </message>
        <message>
            <source>state</source>
            <translation>state</translation>
        </message>
        <message>
            <source>not settled</source>
            <translation>not settled</translation>
        </message>
        <message>
            <source>the kept value chosen</source>
            <translation>the kept value chosen</translation>
        </message>
        <message>
            <source>the other value chosen</source>
            <translation>the other value chosen</translation>
        </message>
        <message>
            <source>event</source>
            <translation>event</translation>
        </message>
        <message>
            <source>session</source>
            <translation>session</translation>
        </message>
        <message>
            <source>room</source>
            <translation>room</translation>
        </message>
        <message>
            <source>venue</source>
            <translation>venue</translation>
        </message>
        <message>
            <source>capacity</source>
            <translation>capacity</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>reason</translation>
        </message>
        <message>
            <source>address</source>
            <translation>address</translation>
        </message>
        <message>
            <source>equipment</source>
            <translation>equipment</translation>
        </message>
        <message>
            <source>training</source>
            <translation>training</translation>
        </message>
        <message>
            <source>workshop</source>
            <translation>workshop</translation>
        </message>
        <message>
            <source>seminar</source>
            <translation>seminar</translation>
        </message>
        <message>
            <source>conference</source>
            <translation>conference</translation>
        </message>
        <message>
            <source>meeting place</source>
            <translation>meeting place</translation>
        </message>
        <message>
            <source>research circle</source>
            <translation>research circle</translation>
        </message>
        <message>
            <source>evaluation workshop</source>
            <translation>evaluation workshop</translation>
        </message>
        <message>
            <source>learning circle</source>
            <translation>learning circle</translation>
        </message>
        <message>
            <source>supervision</source>
            <translation>supervision</translation>
        </message>
        <message>
            <source>idea</source>
            <translation>idea</translation>
        </message>
        <message>
            <source>open</source>
            <translation>open</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>closed</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>moved</translation>
        </message>
        <message>
            <source>target group</source>
            <translation>target group</translation>
        </message>
        <message>
            <source>fewest participants</source>
            <translation>fewest participants</translation>
        </message>
        <message>
            <source>registration opens</source>
            <translation>registration opens</translation>
        </message>
        <message>
            <source>registration closes</source>
            <translation>registration closes</translation>
        </message>
        <message>
            <source>fee in öre</source>
            <translation>fee in öre</translation>
        </message>
        <message>
            <source>description</source>
            <translation>description</translation>
        </message>
        <message>
            <source>sessions for a certificate</source>
            <translation>sessions for a certificate</translation>
        </message>
        <message>
            <source>copied from</source>
            <translation>copied from</translation>
        </message>
        <message>
            <source>days from the first day</source>
            <translation>days from the first day</translation>
        </message>
        <message>
            <source>track</source>
            <translation>track</translation>
        </message>
        <message>
            <source>chair</source>
            <translation>chair</translation>
        </message>
        <message>
            <source>talk</source>
            <translation>talk</translation>
        </message>
        <message>
            <source>panel</source>
            <translation>panel</translation>
        </message>
        <message>
            <source>break</source>
            <translation>break</translation>
        </message>
        <message>
            <source>ceremony</source>
            <translation>ceremony</translation>
        </message>
        <message>
            <source>presentation</source>
            <translation>presentation</translation>
        </message>
        <message>
            <source>needs</source>
            <translation>needs</translation>
        </message>
        <message>
            <source>published</source>
            <translation>published</translation>
        </message>
        <message>
            <source>programme</source>
            <translation>programme</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>warning</translation>
        </message>
        <message>
            <source>turn</source>
            <translation>turn</translation>
        </message>
        <message>
            <source>registered</source>
            <translation>registered</translation>
        </message>
        <message>
            <source>diet</source>
            <translation>diet</translation>
        </message>
        <message>
            <source>access needs</source>
            <translation>access needs</translation>
        </message>
        <message>
            <source>message</source>
            <translation>message</translation>
        </message>
        <message>
            <source>consent</source>
            <translation>consent</translation>
        </message>
        <message>
            <source>registration cancelled</source>
            <translation>registration cancelled</translation>
        </message>
        <message>
            <source>reason for cancelling</source>
            <translation>reason for cancelling</translation>
        </message>
        <message>
            <source>come together</source>
            <translation>come together</translation>
        </message>
        <message>
            <source>reason for going ahead</source>
            <translation>reason for going ahead</translation>
        </message>
        <message>
            <source>seat offered until</source>
            <translation>seat offered until</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>confirmed</translation>
        </message>
        <message>
            <source>source</source>
            <translation>source</translation>
        </message>
        <message>
            <source>registration</source>
            <translation>registration</translation>
        </message>
        <message>
            <source>scale</source>
            <translation>scale</translation>
        </message>
        <message>
            <source>choice</source>
            <translation>choice</translation>
        </message>
        <message>
            <source>choices</source>
            <translation>choices</translation>
        </message>
        <message>
            <source>sheet</source>
            <translation>sheet</translation>
        </message>
        <message>
            <source>question</source>
            <translation>question</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>answer</translation>
        </message>
        <message>
            <source>budget in öre</source>
            <translation>budget in öre</translation>
        </message>
        <message>
            <source>outcome in öre</source>
            <translation>outcome in öre</translation>
        </message>
        <message>
            <source>lowest step</source>
            <translation>lowest step</translation>
        </message>
        <message>
            <source>highest step</source>
            <translation>highest step</translation>
        </message>
        <message>
            <source>part</source>
            <translation>part</translation>
        </message>
        <message>
            <source>version</source>
            <translation>version</translation>
        </message>
        <message>
            <source>group</source>
            <translation>group</translation>
        </message>
        <message>
            <source>participant</source>
            <translation>participant</translation>
        </message>
        <message>
            <source>when asked</source>
            <translation>when asked</translation>
        </message>
        <message>
            <source>interpreter</source>
            <translation>interpreter</translation>
        </message>
        <message>
            <source>before the first meeting</source>
            <translation>before the first meeting</translation>
        </message>
        <message>
            <source>after the last meeting</source>
            <translation>after the last meeting</translation>
        </message>
        <message>
            <source>materials</source>
            <translation>materials</translation>
        </message>
        <message>
            <source>months that names are kept</source>
            <translation>months that names are kept</translation>
        </message>
        <message>
            <source>no longer given</source>
            <translation>no longer given</translation>
        </message>
        <message>
            <source>number</source>
            <translation>number</translation>
        </message>
        <message>
            <source>applies from</source>
            <translation>applies from</translation>
        </message>
        <message>
            <source>youngest child</source>
            <translation>youngest child</translation>
        </message>
        <message>
            <source>oldest child</source>
            <translation>oldest child</translation>
        </message>
        <message>
            <source>leaders needed</source>
            <translation>leaders needed</translation>
        </message>
        <message>
            <source>leaders are trained in</source>
            <translation>leaders are trained in</translation>
        </message>
        <message>
            <source>most participants</source>
            <translation>most participants</translation>
        </message>
        <message>
            <source>meetings one may miss</source>
            <translation>meetings one may miss</translation>
        </message>
        <message>
            <source>practice at home</source>
            <translation>practice at home</translation>
        </message>
        <message>
            <source>languages</source>
            <translation>languages</translation>
        </message>
        <message>
            <source>valid until</source>
            <translation>valid until</translation>
        </message>
        <message>
            <source>certificate</source>
            <translation>certificate</translation>
        </message>
        <message>
            <source>professions</source>
            <translation>professions</translation>
        </message>
        <message>
            <source>agreement signed</source>
            <translation>agreement signed</translation>
        </message>
        <message>
            <source>agreement to be followed up</source>
            <translation>agreement to be followed up</translation>
        </message>
        <message>
            <source>agreement followed up</source>
            <translation>agreement followed up</translation>
        </message>
        <message>
            <source>member of FFFF</source>
            <translation>member of FFFF</translation>
        </message>
        <message>
            <source>recruiting</source>
            <translation>recruiting</translation>
        </message>
        <message>
            <source>full</source>
            <translation>full</translation>
        </message>
        <message>
            <source>family centre</source>
            <translation>family centre</translation>
        </message>
        <message>
            <source>language</source>
            <translation>language</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>not needed</translation>
        </message>
        <message>
            <source>needed, not booked</source>
            <translation>needed, not booked</translation>
        </message>
        <message>
            <source>booked</source>
            <translation>booked</translation>
        </message>
        <message>
            <source>seats</source>
            <translation>seats</translation>
        </message>
        <message>
            <source>run by</source>
            <translation>run by</translation>
        </message>
        <message>
            <source>known in counts only</source>
            <translation>known in counts only</translation>
        </message>
        <message>
            <source>number who registered</source>
            <translation>number who registered</translation>
        </message>
        <message>
            <source>number who started</source>
            <translation>number who started</translation>
        </message>
        <message>
            <source>number who completed</source>
            <translation>number who completed</translation>
        </message>
        <message>
            <source>names are kept until</source>
            <translation>names are kept until</translation>
        </message>
        <message>
            <source>number present</source>
            <translation>number present</translation>
        </message>
        <message>
            <source>number of children</source>
            <translation>number of children</translation>
        </message>
        <message>
            <source>reached by</source>
            <translation>reached by</translation>
        </message>
        <message>
            <source>child health care</source>
            <translation>child health care</translation>
        </message>
        <message>
            <source>school or preschool</source>
            <translation>school or preschool</translation>
        </message>
        <message>
            <source>social services</source>
            <translation>social services</translation>
        </message>
        <message>
            <source>somebody they know</source>
            <translation>somebody they know</translation>
        </message>
        <message>
            <source>notice or web page</source>
            <translation>notice or web page</translation>
        </message>
        <message>
            <source>ages of the children</source>
            <translation>ages of the children</translation>
        </message>
        <message>
            <source>number of answers</source>
            <translation>number of answers</translation>
        </message>
        <message>
            <source>sum of the answers</source>
            <translation>sum of the answers</translation>
        </message>
        <message>
            <source>being set up since</source>
            <translation>being set up since</translation>
        </message>
        <message>
            <source>in operation since</source>
            <translation>in operation since</translation>
        </message>
        <message>
            <source>dropped out</source>
            <translation>dropped out</translation>
        </message>
    </context>
    <context>
        <name>CourseLists</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>%1, %2 waiting</source>
            <translation>%1, %2 waiting</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n session</numerusform>
                <numerusform>%n sessions</numerusform>
            </translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Seats</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Responsible</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problems</translation>
        </message>
        <message numerus="yes">
            <source>%n to mend</source>
            <translation>
                <numerusform>%n to mend</numerusform>
                <numerusform>%n to mend</numerusform>
            </translation>
        </message>
        <message>
            <source>the first day</source>
            <translation>the first day</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) before</source>
            <translation>
                <numerusform>%n day before</numerusform>
                <numerusform>%n days before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) after</source>
            <translation>
                <numerusform>%n day after</numerusform>
                <numerusform>%n days after</numerusform>
            </translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Task</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>From the event</source>
            <translation>From the event</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>done %1</source>
            <translation>done %1</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>overdue</translation>
        </message>
        <message>
            <source>to do</source>
            <translation>to do</translation>
        </message>
        <message>
            <source>%1, %2 preliminary</source>
            <translation>%1, %2 preliminary</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Network</translation>
        </message>
    </context>
    <context>
        <name>FigureLists</name>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Municipality</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Term</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Groups</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Started</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Completed</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Rate</translation>
        </message>
        <message>
            <source>Planned groups</source>
            <translation>Planned groups</translation>
        </message>
        <message>
            <source>Cancelled groups</source>
            <translation>Cancelled groups</translation>
        </message>
        <message>
            <source>Without figures</source>
            <translation>Without figures</translation>
        </message>
        <message>
            <source>all</source>
            <translation>all</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>not stated</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) ran</source>
            <translation>
                <numerusform>%n group ran</numerusform>
                <numerusform>%n groups ran</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n parent(s) started</source>
            <translation>
                <numerusform>%n parent started</numerusform>
                <numerusform>%n parents started</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n completed</source>
            <translation>
                <numerusform>%n completed</numerusform>
                <numerusform>%n completed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) planned</source>
            <translation>
                <numerusform>%n group planned</numerusform>
                <numerusform>%n groups planned</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) cancelled</source>
            <translation>
                <numerusform>%n group cancelled</numerusform>
                <numerusform>%n groups cancelled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) without figures</source>
            <translation>
                <numerusform>%n group without figures</numerusform>
                <numerusform>%n groups without figures</numerusform>
            </translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Children</translation>
        </message>
        <message>
            <source>Counted in</source>
            <translation>Counted in</translation>
        </message>
        <message>
            <source>Per 1 000</source>
            <translation>Per 1 000</translation>
        </message>
        <message>
            <source>Training runs out</source>
            <translation>Training runs out</translation>
        </message>
        <message>
            <source>Leaders a group</source>
            <translation>Leaders a group</translation>
        </message>
        <message>
            <source>none</source>
            <comment>group</comment>
            <translation>none</translation>
        </message>
        <message>
            <source>Completed: %1</source>
            <comment>a rate</comment>
            <translation>Completed: %1</translation>
        </message>
        <message>
            <source>%1 per 1 000 children: %2, of %3 children counted in %4</source>
            <comment>a number, parents started</comment>
            <translation>%1 per 1 000 children: %2, of %3 children counted in %4</translation>
        </message>
        <message>
            <source>Trained</source>
            <comment>leaders</comment>
            <translation>Trained</translation>
        </message>
        <message>
            <source>Resting</source>
            <comment>leaders</comment>
            <translation>Resting</translation>
        </message>
        <message>
            <source>Can run</source>
            <comment>groups</comment>
            <translation>Can run</translation>
        </message>
    </context>
    <context>
        <name>GroupLists</name>
        <message>
            <source>no day yet</source>
            <translation>no day yet</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Theme</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Present</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>cancelled</source>
            <comment>meeting</comment>
            <translation>cancelled</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>After</source>
            <translation>After</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message numerus="yes">
            <source>%n form(s) with both answers</source>
            <translation>
                <numerusform>%n form with both answers</numerusform>
                <numerusform>%n forms with both answers</numerusform>
            </translation>
        </message>
        <message>
            <source>leader elsewhere too</source>
            <translation>leader elsewhere too</translation>
        </message>
        <message>
            <source>attendance missing</source>
            <translation>attendance missing</translation>
        </message>
    </context>
    <context>
        <name>NamesPreviewDialog</name>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
        <message>
            <source>Kept until</source>
            <translation>Kept until</translation>
        </message>
        <message>
            <source>Anonymised on</source>
            <translation>Anonymised on</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>to be read</source>
            <translation>to be read</translation>
        </message>
    </context>
    <context>
        <name>NetworkLists</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Responsible</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Members</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Coverage</translation>
        </message>
        <message>
            <source>Next meeting</source>
            <translation>Next meeting</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problems</translation>
        </message>
        <message numerus="yes">
            <source>%n to mend</source>
            <translation>
                <numerusform>%n to mend</numerusform>
                <numerusform>%n to mend</numerusform>
            </translation>
        </message>
        <message>
            <source>Represents</source>
            <translation>Represents</translation>
        </message>
        <message>
            <source>Ordinary or alternate</source>
            <translation>Ordinary or alternate</translation>
        </message>
        <message>
            <source>alternate for %1</source>
            <translation>alternate for %1</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Workplace</source>
            <translation>Workplace</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Trained</source>
            <translation>Trained</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Attendance</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>To mend</source>
            <translation>To mend</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Week</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Present</translation>
        </message>
        <message>
            <source>Represented</source>
            <translation>Represented</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>adjusted</source>
            <translation>adjusted</translation>
        </message>
        <message>
            <source>written</source>
            <translation>written</translation>
        </message>
        <message>
            <source>Open action points</source>
            <translation>Open action points</translation>
        </message>
        <message>
            <source>Action point</source>
            <translation>Action point</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>done %1</source>
            <translation>done %1</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>overdue</translation>
        </message>
        <message>
            <source>carried over</source>
            <translation>carried over</translation>
        </message>
        <message>
            <source>open</source>
            <translation>open</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Decided</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Municipality</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>no licence</source>
            <translation>no licence</translation>
        </message>
        <message>
            <source>valid</source>
            <translation>valid</translation>
        </message>
        <message>
            <source>not valid</source>
            <translation>not valid</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Theme</translation>
        </message>
        <message>
            <source>Guides</source>
            <translation>Guides</translation>
        </message>
        <message>
            <source>Talks</source>
            <translation>Talks</translation>
        </message>
        <message>
            <source>whole county</source>
            <translation>whole county</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Year</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Figure</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Held</translation>
        </message>
        <message>
            <source>in the trash</source>
            <translation>in the trash</translation>
        </message>
    </context>
    <context>
        <name>ParentingLists</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problems</translation>
        </message>
        <message numerus="yes">
            <source>%n to mend</source>
            <translation>
                <numerusform>%n to mend</numerusform>
                <numerusform>%n to mend</numerusform>
            </translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Municipality</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>First day</translation>
        </message>
        <message>
            <source>Leaders</source>
            <translation>Leaders</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Registered</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Started</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Completed</translation>
        </message>
        <message>
            <source>%1 until %2</source>
            <comment>training, date</comment>
            <translation>%1 until %2</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Employer</source>
            <translation>Employer</translation>
        </message>
        <message>
            <source>Trained in</source>
            <translation>Trained in</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Languages</translation>
        </message>
        <message>
            <source>Groups led</source>
            <translation>Groups led</translation>
        </message>
        <message>
            <source>Professions</source>
            <translation>Professions</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Agreement</translation>
        </message>
        <message>
            <source>To be followed up</source>
            <translation>To be followed up</translation>
        </message>
        <message>
            <source>FFFF</source>
            <translation>FFFF</translation>
        </message>
        <message>
            <source>member</source>
            <translation>member</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>Seat</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Children</translation>
        </message>
        <message>
            <source>Ages</source>
            <translation>Ages</translation>
        </message>
        <message>
            <source>Reached by</source>
            <translation>Reached by</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Present</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>Being set up since</source>
            <translation>Being set up since</translation>
        </message>
        <message>
            <source>In operation since</source>
            <translation>In operation since</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
    </context>
    <context>
        <name>PlaceLists</name>
        <message>
            <source>Venue</source>
            <translation>Venue</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Room</translation>
        </message>
        <message>
            <source>no rooms yet</source>
            <translation>no rooms yet</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Seats</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>Equipment</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Blocked</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n time</numerusform>
                <numerusform>%n times</numerusform>
            </translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Presentation</source>
            <translation>Presentation</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Needs</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sessions</translation>
        </message>
        <message>
            <source>Latest</source>
            <translation>Latest</translation>
        </message>
    </context>
    <context>
        <name>QAbstractSpinBox</name>
        <message>
            <source>&amp;Select All</source>
            <translation>&amp;Select All</translation>
        </message>
        <message>
            <source>&amp;Step up</source>
            <translation>&amp;Step up</translation>
        </message>
        <message>
            <source>Step &amp;down</source>
            <translation>Step &amp;down</translation>
        </message>
    </context>
    <context>
        <name>QCommandLineParser</name>
        <message>
            <source>Displays version information.</source>
            <translation>Displays version information.</translation>
        </message>
        <message>
            <source>Displays help on commandline options.</source>
            <translation>Displays help on commandline options.</translation>
        </message>
        <message>
            <source>Displays help, including generic Qt options.</source>
            <translation>Displays help, including generic Qt options.</translation>
        </message>
        <message>
            <source>Unknown option &apos;%1&apos;.</source>
            <translation>Unknown option &apos;%1&apos;.</translation>
        </message>
        <message>
            <source>Unknown options: %1.</source>
            <translation>Unknown options: %1.</translation>
        </message>
        <message>
            <source>Missing value after &apos;%1&apos;.</source>
            <translation>Missing value after &apos;%1&apos;.</translation>
        </message>
        <message>
            <source>Unexpected value after &apos;%1&apos;.</source>
            <translation>Unexpected value after &apos;%1&apos;.</translation>
        </message>
        <message>
            <source>[options]</source>
            <translation>[options]</translation>
        </message>
        <message>
            <source>Usage: %1</source>
            <translation>Usage: %1</translation>
        </message>
        <message>
            <source>Options:</source>
            <translation>Options:</translation>
        </message>
        <message>
            <source>Arguments:</source>
            <translation>Arguments:</translation>
        </message>
        <message>
            <source>Displays help including Qt specific options.</source>
            <translation>Displays help including Qt specific options.</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>Look in:</source>
            <translation>Look in:</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Go back</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Forward</translation>
        </message>
        <message>
            <source>Go forward</source>
            <translation>Go forward</translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translation>Parent Directory</translation>
        </message>
        <message>
            <source>Go to the parent directory</source>
            <translation>Go to the parent directory</translation>
        </message>
        <message>
            <source>Create New Folder</source>
            <translation>Create New Folder</translation>
        </message>
        <message>
            <source>Create a New Folder</source>
            <translation>Create a New Folder</translation>
        </message>
        <message>
            <source>List View</source>
            <translation>List View</translation>
        </message>
        <message>
            <source>Change to list view mode</source>
            <translation>Change to list view mode</translation>
        </message>
        <message>
            <source>Detail View</source>
            <translation>Detail View</translation>
        </message>
        <message>
            <source>Change to detail view mode</source>
            <translation>Change to detail view mode</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>Sidebar</translation>
        </message>
        <message>
            <source>Files of type:</source>
            <translation>Files of type:</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Open</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Save</translation>
        </message>
        <message>
            <source>&amp;Choose</source>
            <translation>&amp;Choose</translation>
        </message>
        <message>
            <source>Directory:</source>
            <translation>Directory:</translation>
        </message>
        <message>
            <source>Directories</source>
            <translation>Directories</translation>
        </message>
        <message>
            <source>All Files (*)</source>
            <translation>All Files (*)</translation>
        </message>
        <message>
            <source>New Folder</source>
            <translation>New Folder</translation>
        </message>
        <message>
            <source>&amp;New Folder</source>
            <translation>&amp;New Folder</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>&amp;Rename</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Delete</translation>
        </message>
        <message>
            <source>Show &amp;hidden files</source>
            <translation>Show &amp;hidden files</translation>
        </message>
        <message>
            <source>Recent Places</source>
            <translation>Recent Places</translation>
        </message>
        <message>
            <source>Save As</source>
            <translation>Save As</translation>
        </message>
        <message>
            <source>%1 already exists.
Do you want to replace it?</source>
            <translation>%1 already exists.
Do you want to replace it?</translation>
        </message>
        <message>
            <source>%1
File not found.
Please verify the correct file name was given.</source>
            <translation>%1
File not found.
Please verify the correct file name was given.</translation>
        </message>
        <message>
            <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
            <translation>%1
Directory not found.
Please verify the correct directory name was given.</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translation>File &amp;name:</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>All files (*)</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Files</translation>
        </message>
        <message>
            <source>Find Directory</source>
            <translation>Find Directory</translation>
        </message>
        <message>
            <source>Are you sure you want to delete &apos;%1&apos;?</source>
            <translation>Are you sure you want to delete &apos;%1&apos;?</translation>
        </message>
        <message>
            <source>Could not delete directory.</source>
            <translation>Could not delete directory.</translation>
        </message>
    </context>
    <context>
        <name>QFileSystemModel</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translation>Date Modified</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>My Computer</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Computer</translation>
        </message>
    </context>
    <context>
        <name>QJsonParseError</name>
        <message>
            <source>unterminated object</source>
            <translation>unterminated object</translation>
        </message>
        <message>
            <source>missing name separator</source>
            <translation>missing name separator</translation>
        </message>
        <message>
            <source>unterminated array</source>
            <translation>unterminated array</translation>
        </message>
        <message>
            <source>missing value separator</source>
            <translation>missing value separator</translation>
        </message>
        <message>
            <source>illegal value</source>
            <translation>illegal value</translation>
        </message>
        <message>
            <source>invalid termination by number</source>
            <translation>invalid termination by number</translation>
        </message>
        <message>
            <source>illegal number</source>
            <translation>illegal number</translation>
        </message>
        <message>
            <source>invalid escape sequence</source>
            <translation>invalid escape sequence</translation>
        </message>
        <message>
            <source>invalid UTF8 string</source>
            <translation>invalid UTF8 string</translation>
        </message>
        <message>
            <source>unterminated string</source>
            <translation>unterminated string</translation>
        </message>
        <message>
            <source>object is missing after a comma</source>
            <translation>object is missing after a comma</translation>
        </message>
        <message>
            <source>too deeply nested document</source>
            <translation>too deeply nested document</translation>
        </message>
        <message>
            <source>too large document</source>
            <translation>too large document</translation>
        </message>
        <message>
            <source>garbage at the end of the document</source>
            <translation>garbage at the end of the document</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Undo</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Redo</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>Cu&amp;t</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copy</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Paste</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Select All</translation>
        </message>
    </context>
    <context>
        <name>QPageSetupWidget</name>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Page size:</source>
            <translation>Page size:</translation>
        </message>
        <message>
            <source>Width:</source>
            <translation>Width:</translation>
        </message>
        <message>
            <source>Height:</source>
            <translation>Height:</translation>
        </message>
        <message>
            <source>Paper source:</source>
            <translation>Paper source:</translation>
        </message>
        <message>
            <source>Orientation</source>
            <translation>Orientation</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>Portrait</translation>
        </message>
        <message>
            <source>Landscape</source>
            <translation>Landscape</translation>
        </message>
        <message>
            <source>Reverse landscape</source>
            <translation>Reverse landscape</translation>
        </message>
        <message>
            <source>Reverse portrait</source>
            <translation>Reverse portrait</translation>
        </message>
        <message>
            <source>Margins</source>
            <translation>Margins</translation>
        </message>
        <message>
            <source>Page Layout</source>
            <translation>Page Layout</translation>
        </message>
        <message>
            <source>Pages per sheet:</source>
            <translation>Pages per sheet:</translation>
        </message>
        <message>
            <source>Page order:</source>
            <translation>Page order:</translation>
        </message>
        <message>
            <source>Custom</source>
            <translation>Custom</translation>
        </message>
        <message>
            <source>top margin</source>
            <translation>top margin</translation>
        </message>
        <message>
            <source>bottom margin</source>
            <translation>bottom margin</translation>
        </message>
        <message>
            <source>left margin</source>
            <translation>left margin</translation>
        </message>
        <message>
            <source>right margin</source>
            <translation>right margin</translation>
        </message>
        <message>
            <source>Millimeters (mm)</source>
            <translation>Millimeters (mm)</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Save All</source>
            <translation>Save All</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>&amp;Yes</translation>
        </message>
        <message>
            <source>Yes to &amp;All</source>
            <translation>Yes to &amp;All</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translation>&amp;No</translation>
        </message>
        <message>
            <source>N&amp;o to All</source>
            <translation>N&amp;o to All</translation>
        </message>
        <message>
            <source>Abort</source>
            <translation>Abort</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Retry</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>Ignore</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Discard</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Apply</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Reset</translation>
        </message>
        <message>
            <source>Restore Defaults</source>
            <translation>Restore Defaults</translation>
        </message>
    </context>
    <context>
        <name>QPrintDialog</name>
        <message>
            <source>&amp;Print</source>
            <translation>&amp;Print</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>&amp;Options &gt;&gt;</source>
            <translation>&amp;Options &gt;&gt;</translation>
        </message>
        <message>
            <source>&amp;Options &lt;&lt;</source>
            <translation>&amp;Options &lt;&lt;</translation>
        </message>
        <message>
            <source>All Pages</source>
            <translation>All Pages</translation>
        </message>
        <message>
            <source>Odd Pages</source>
            <translation>Odd Pages</translation>
        </message>
        <message>
            <source>Even Pages</source>
            <translation>Even Pages</translation>
        </message>
        <message>
            <source>Print to File (PDF)</source>
            <translation>Print to File (PDF)</translation>
        </message>
        <message>
            <source>Local file</source>
            <translation>Local file</translation>
        </message>
        <message>
            <source>Write PDF file</source>
            <translation>Write PDF file</translation>
        </message>
        <message>
            <source>Print To File ...</source>
            <translation>Print To File ...</translation>
        </message>
        <message>
            <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
            <translation>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</translation>
        </message>
    </context>
    <context>
        <name>QPrintPropertiesDialog</name>
        <message>
            <source>Printer Properties</source>
            <translation>Printer Properties</translation>
        </message>
    </context>
    <context>
        <name>QPrintPropertiesWidget</name>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Advanced</translation>
        </message>
    </context>
    <context>
        <name>QPrintSettingsOutput</name>
        <message>
            <source>Copies</source>
            <translation>Copies</translation>
        </message>
        <message>
            <source>Print range</source>
            <translation>Print range</translation>
        </message>
        <message>
            <source>Print all</source>
            <translation>Print all</translation>
        </message>
        <message>
            <source>Pages from</source>
            <translation>Pages from</translation>
        </message>
        <message>
            <source>to</source>
            <translation>to</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Current Page</source>
            <translation>Current Page</translation>
        </message>
        <message>
            <source>Selection</source>
            <translation>Selection</translation>
        </message>
        <message>
            <source>Output Settings</source>
            <translation>Output Settings</translation>
        </message>
        <message>
            <source>Copies:</source>
            <translation>Copies:</translation>
        </message>
        <message>
            <source>Collate</source>
            <translation>Collate</translation>
        </message>
        <message>
            <source>Reverse</source>
            <translation>Reverse</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Options</translation>
        </message>
        <message>
            <source>Color Mode</source>
            <translation>Color Mode</translation>
        </message>
        <message>
            <source>Color</source>
            <translation>Color</translation>
        </message>
        <message>
            <source>Grayscale</source>
            <translation>Grayscale</translation>
        </message>
        <message>
            <source>Double Sided Printing</source>
            <translation>Double Sided Printing</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Off</translation>
        </message>
        <message>
            <source>Long side binding</source>
            <translation>Long side binding</translation>
        </message>
        <message>
            <source>Short side binding</source>
            <translation>Short side binding</translation>
        </message>
        <message>
            <source>Page Set:</source>
            <translation>Page Set:</translation>
        </message>
    </context>
    <context>
        <name>QPrintWidget</name>
        <message>
            <source>Printer</source>
            <translation>Printer</translation>
        </message>
        <message>
            <source>&amp;Name:</source>
            <translation>&amp;Name:</translation>
        </message>
        <message>
            <source>P&amp;roperties</source>
            <translation>P&amp;roperties</translation>
        </message>
        <message>
            <source>Location:</source>
            <translation>Location:</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Preview</translation>
        </message>
        <message>
            <source>Type:</source>
            <translation>Type:</translation>
        </message>
        <message>
            <source>Output &amp;file:</source>
            <translation>Output &amp;file:</translation>
        </message>
    </context>
    <context>
        <name>QProgressDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Undo</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Redo</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>Cu&amp;t</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copy</translation>
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <translation>Copy &amp;Link Location</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Paste</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Select All</translation>
        </message>
    </context>
    <context>
        <name>RegisterLists</name>
        <message>
            <source>Valid until</source>
            <translation>Valid until</translation>
        </message>
        <message>
            <source>without end</source>
            <comment>a training</comment>
            <translation>without end</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Trained</source>
            <translation>Trained</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Certificate</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Short name</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Children&apos;s ages</source>
            <translation>Children&apos;s ages</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Meetings</translation>
        </message>
        <message>
            <source>Leaders</source>
            <translation>Leaders</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Groups</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Given</translation>
        </message>
        <message>
            <source>no longer</source>
            <translation>no longer</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Applies from</source>
            <translation>Applies from</translation>
        </message>
        <message>
            <source>Counts as completed</source>
            <translation>Counts as completed</translation>
        </message>
        <message>
            <source>Length (min)</source>
            <translation>Length (min)</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Theme</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Lowest step</source>
            <translation>Lowest step</translation>
        </message>
        <message>
            <source>Highest step</source>
            <translation>Highest step</translation>
        </message>
        <message>
            <source>from %1</source>
            <comment>a number</comment>
            <translation>from %1</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>at most %1</translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s)</source>
            <translation>
                <numerusform>%n meeting</numerusform>
                <numerusform>%n meetings</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>meetings, hours</comment>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>present at %1 of %n meeting(s)</source>
            <translation>
                <numerusform>present at %1 of %n meeting</numerusform>
                <numerusform>present at %1 of %n meetings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RegistrationLists</name>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>Seat</translation>
        </message>
        <message>
            <source>Workplace</source>
            <translation>Workplace</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Municipality</translation>
        </message>
        <message>
            <source>Sessions chosen</source>
            <translation>Sessions chosen</translation>
        </message>
        <message>
            <source>Diet</source>
            <translation>Diet</translation>
        </message>
        <message>
            <source>Access needs</source>
            <translation>Access needs</translation>
        </message>
        <message>
            <source>Come together with</source>
            <translation>Come together with</translation>
        </message>
        <message>
            <source>Registered on</source>
            <translation>Registered on</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>Comes from</source>
            <translation>Comes from</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Attendance</translation>
        </message>
        <message>
            <source>not registered</source>
            <translation>not registered</translation>
        </message>
        <message>
            <source>Preliminary</source>
            <translation>Preliminary</translation>
        </message>
        <message>
            <source>Offered until %1</source>
            <comment>date</comment>
            <translation>Offered until %1</translation>
        </message>
        <message>
            <source>Waiting, no. %1</source>
            <translation>Waiting, no. %1</translation>
        </message>
        <message>
            <source>%1, waits for %2</source>
            <comment>seat, sessions</comment>
            <translation>%1, waits for %2</translation>
        </message>
    </context>
    <context>
        <name>SessionLists</name>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>no time yet</source>
            <translation>no time yet</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Room</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>Track</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Speakers</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Chair</translation>
        </message>
        <message>
            <source>Chosen by</source>
            <translation>Chosen by</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>Clash</source>
            <translation>Clash</translation>
        </message>
    </context>
    <context>
        <name>Table</name>
        <message>
            <source>responsible person</source>
            <translation>responsible person</translation>
        </message>
        <message>
            <source>seat</source>
            <translation>seat</translation>
        </message>
        <message>
            <source>membership</source>
            <translation>membership</translation>
        </message>
        <message>
            <source>meeting</source>
            <translation>meeting</translation>
        </message>
        <message>
            <source>attendance</source>
            <translation>attendance</translation>
        </message>
        <message>
            <source>action point</source>
            <translation>action point</translation>
        </message>
        <message>
            <source>licence</source>
            <translation>licence</translation>
        </message>
        <message>
            <source>participation loop</source>
            <translation>participation loop</translation>
        </message>
        <message>
            <source>guide</source>
            <translation>guide</translation>
        </message>
        <message>
            <source>talk</source>
            <translation>talk</translation>
        </message>
        <message>
            <source>figure</source>
            <translation>figure</translation>
        </message>
        <message>
            <source>region</source>
            <translation>region</translation>
        </message>
        <message>
            <source>sub-region</source>
            <translation>sub-region</translation>
        </message>
        <message>
            <source>area</source>
            <translation>area</translation>
        </message>
        <message>
            <source>organisation</source>
            <translation>organisation</translation>
        </message>
        <message>
            <source>person</source>
            <translation>person</translation>
        </message>
        <message>
            <source>school break</source>
            <translation>school break</translation>
        </message>
        <message>
            <source>column mapping</source>
            <translation>column mapping</translation>
        </message>
        <message>
            <source>act</source>
            <translation>act</translation>
        </message>
        <message>
            <source>clash</source>
            <translation>clash</translation>
        </message>
        <message>
            <source>network</source>
            <translation>network</translation>
        </message>
        <message>
            <source>municipality</source>
            <translation>municipality</translation>
        </message>
        <message>
            <source>venue</source>
            <translation>venue</translation>
        </message>
        <message>
            <source>room</source>
            <translation>room</translation>
        </message>
        <message>
            <source>blocked time</source>
            <translation>blocked time</translation>
        </message>
        <message>
            <source>event</source>
            <translation>event</translation>
        </message>
        <message>
            <source>task</source>
            <translation>task</translation>
        </message>
        <message>
            <source>session</source>
            <translation>session</translation>
        </message>
        <message>
            <source>speaker</source>
            <translation>speaker</translation>
        </message>
        <message>
            <source>about a speaker</source>
            <translation>about a speaker</translation>
        </message>
        <message>
            <source>published programme</source>
            <translation>published programme</translation>
        </message>
        <message>
            <source>accepted warning</source>
            <translation>accepted warning</translation>
        </message>
        <message>
            <source>registration</source>
            <translation>registration</translation>
        </message>
        <message>
            <source>chosen session</source>
            <translation>chosen session</translation>
        </message>
        <message>
            <source>question</source>
            <translation>question</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>answer</translation>
        </message>
        <message>
            <source>budget line</source>
            <translation>budget line</translation>
        </message>
        <message>
            <source>diet</source>
            <translation>diet</translation>
        </message>
        <message>
            <source>programme</source>
            <translation>programme</translation>
        </message>
        <message>
            <source>version of a programme</source>
            <translation>version of a programme</translation>
        </message>
        <message>
            <source>meeting of a programme</source>
            <translation>meeting of a programme</translation>
        </message>
        <message>
            <source>question of a programme</source>
            <translation>question of a programme</translation>
        </message>
        <message>
            <source>group leader</source>
            <translation>group leader</translation>
        </message>
        <message>
            <source>training of a leader</source>
            <translation>training of a leader</translation>
        </message>
        <message>
            <source>family centre</source>
            <translation>family centre</translation>
        </message>
        <message>
            <source>parenting group</source>
            <translation>parenting group</translation>
        </message>
        <message>
            <source>leader of a group</source>
            <translation>leader of a group</translation>
        </message>
        <message>
            <source>meeting of a group</source>
            <translation>meeting of a group</translation>
        </message>
        <message>
            <source>participant</source>
            <translation>participant</translation>
        </message>
        <message>
            <source>who a participant is</source>
            <translation>who a participant is</translation>
        </message>
        <message>
            <source>attendance of a participant</source>
            <translation>attendance of a participant</translation>
        </message>
        <message>
            <source>answer of a participant</source>
            <translation>answer of a participant</translation>
        </message>
        <message>
            <source>answers of a group, summed</source>
            <translation>answers of a group, summed</translation>
        </message>
        <message>
            <source>number of children</source>
            <translation>number of children</translation>
        </message>
        <message numerus="yes">
            <source>responsible for %n event(s)</source>
            <translation>
                <numerusform>responsible for %n event</numerusform>
                <numerusform>responsible for %n events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) of events</source>
            <translation>
                <numerusform>%n task of events</numerusform>
                <numerusform>%n tasks of events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>chair of %n session(s)</source>
            <translation>
                <numerusform>chair of %n session</numerusform>
                <numerusform>chair of %n sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>speaker at %n session(s)</source>
            <translation>
                <numerusform>speaker at %n session</numerusform>
                <numerusform>speaker at %n sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n presentation(s) as a speaker</source>
            <translation>
                <numerusform>%n presentation as a speaker</numerusform>
                <numerusform>%n presentations as a speaker</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n registration(s) for events</source>
            <translation>
                <numerusform>%n registration for events</numerusform>
                <numerusform>%n registrations for events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n statement(s) of diet</source>
            <translation>
                <numerusform>%n statement of diet</numerusform>
                <numerusform>%n statements of diet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attendance mark(s) at events</source>
            <translation>
                <numerusform>%n attendance mark at events</numerusform>
                <numerusform>%n attendance marks at events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>responsible for %n network(s)</source>
            <translation>
                <numerusform>responsible for %n network</numerusform>
                <numerusform>responsible for %n networks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n membership(s) of networks</source>
            <translation>
                <numerusform>%n membership of networks</numerusform>
                <numerusform>%n memberships of networks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set(s) of minutes adjusted</source>
            <translation>
                <numerusform>%n set of minutes adjusted</numerusform>
                <numerusform>%n sets of minutes adjusted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attendance mark(s) at network meetings</source>
            <translation>
                <numerusform>%n attendance mark at network meetings</numerusform>
                <numerusform>%n attendance marks at network meetings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n action point(s)</source>
            <translation>
                <numerusform>%n action point</numerusform>
                <numerusform>%n action points</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>guide of %n participation loop(s)</source>
            <translation>
                <numerusform>guide of %n participation loop</numerusform>
                <numerusform>guide of %n participation loops</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) in the register of group leaders</source>
            <translation>
                <numerusform>%n entry(ies) in the register of group leaders</numerusform>
                <numerusform>%n entry(ies) in the register of group leaders</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n training(s) as a group leader</source>
            <translation>
                <numerusform>%n training as a group leader</numerusform>
                <numerusform>%n trainings as a group leader</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>responsible for %n parenting group(s)</source>
            <translation>
                <numerusform>responsible for %n parenting group</numerusform>
                <numerusform>responsible for %n parenting groups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>leader of %n parenting group(s)</source>
            <translation>
                <numerusform>leader of %n parenting group</numerusform>
                <numerusform>leader of %n parenting groups</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::AboutPage</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>A network needs a name. The old one is kept.</source>
            <translation>A network needs a name. The old one is kept.</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Purpose</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <source>Partner organisation</source>
            <translation>Partner organisation</translation>
        </message>
        <message>
            <source>Add responsible</source>
            <translation>Add responsible</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Responsible</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Cadence and coverage</source>
            <translation>Cadence and coverage</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Meetings</translation>
        </message>
        <message>
            <source>per</source>
            <translation>per</translation>
        </message>
        <message>
            <source>Represents</source>
            <translation>Represents</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Seats</translation>
        </message>
        <message>
            <source>Stale after</source>
            <translation>Stale after</translation>
        </message>
        <message>
            <source>Meetings running without anybody from a seat before it is pointed out.</source>
            <translation>Meetings running without anybody from a seat before it is pointed out.</translation>
        </message>
        <message>
            <source>What the network uses</source>
            <translation>What the network uses</translation>
        </message>
        <message>
            <source>Members are trained: keep the date</source>
            <translation>Members are trained: keep the date</translation>
        </message>
        <message>
            <source>Licences for the municipalities</source>
            <translation>Licences for the municipalities</translation>
        </message>
        <message>
            <source>Participation loops</source>
            <translation>Participation loops</translation>
        </message>
        <message>
            <source>Figures by municipality and year</source>
            <translation>Figures by municipality and year</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>What is counted</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>No area</source>
            <translation>No area</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ActionsPane</name>
        <message>
            <source>Filter action points…</source>
            <translation>Filter action points…</translation>
        </message>
        <message>
            <source>Which action points</source>
            <translation>Which action points</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Action points</source>
            <translation>Action points</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>Move to trash</translation>
        </message>
        <message>
            <source>No action points yet</source>
            <translation>No action points yet</translation>
        </message>
        <message>
            <source>Write what was agreed in the line above. It stays on every agenda until it is done.</source>
            <translation>Write what was agreed in the line above. It stays on every agenda until it is done.</translation>
        </message>
        <message>
            <source>Write the first one</source>
            <translation>Write the first one</translation>
        </message>
        <message>
            <source>New action point</source>
            <translation>New action point</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Responsible</translation>
        </message>
        <message>
            <source>Responsible for the new action point</source>
            <translation>Responsible for the new action point</translation>
        </message>
        <message>
            <source>Due date of the new action point</source>
            <translation>Due date of the new action point</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Action point</source>
            <translation>Action point</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>Agreed at</source>
            <translation>Agreed at</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Done today</source>
            <translation>Done today</translation>
        </message>
        <message>
            <source>No meeting</source>
            <translation>No meeting</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Open again</translation>
        </message>
        <message>
            <source>Write what is to be done first. Nothing was added.</source>
            <translation>Write what is to be done first. Nothing was added.</translation>
        </message>
        <message numerus="yes">
            <source>%n action point(s) in the trash.</source>
            <translation>
                <numerusform>%n action point in the trash.</numerusform>
                <numerusform>%n action points in the trash.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::AddDatesDialog</name>
        <message>
            <source>Several dates of %1</source>
            <translation>Several dates of %1</translation>
        </message>
        <message>
            <source>First date</source>
            <translation>First date</translation>
        </message>
        <message>
            <source>Add dates</source>
            <translation>Add dates</translation>
        </message>
        <message numerus="yes">
            <source>Add %n date(s)</source>
            <translation>
                <numerusform>Add %n date</numerusform>
                <numerusform>Add %n dates</numerusform>
            </translation>
        </message>
        <message>
            <source>Write the first day, for example 14/5, and the times if they are known.</source>
            <translation>Write the first day, for example 14/5, and the times if they are known.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::AnonymiseDialog</name>
        <message>
            <source>Anonymise %1</source>
            <translation>Anonymise %1</translation>
        </message>
        <message>
            <source>Last day the names are kept</source>
            <translation>Last day the names are kept</translation>
        </message>
        <message>
            <source>Names that go</source>
            <translation>Names that go</translation>
        </message>
        <message>
            <source>Keep them until</source>
            <translation>Keep them until</translation>
        </message>
        <message>
            <source>Kept: that %1 registered, and how they heard of the group.</source>
            <translation>Kept: that %1 registered, and how they heard of the group.</translation>
        </message>
        <message>
            <source>Kept: that %1 registered, %2 started and %3 completed, who as a number was at which meeting, and the evaluation.</source>
            <translation>Kept: that %1 registered, %2 started and %3 completed, who as a number was at which meeting, and the evaluation.</translation>
        </message>
        <message>
            <source>Write today or a later day. Nothing was changed.</source>
            <translation>Write today or a later day. Nothing was changed.</translation>
        </message>
        <message>
            <source>Keep until that day</source>
            <translation>Keep until that day</translation>
        </message>
        <message>
            <source>Anonymise now…</source>
            <translation>Anonymise now…</translation>
        </message>
        <message>
            <source>These names and the ages of the children are erased for good when the day below is over, out of the history too, and a week after it has been said at the earliest. Until then you can undo it. “Anonymise now” erases them at once, and cannot be undone.</source>
            <translation>These names and the ages of the children are erased for good when the day below is over, out of the history too, and a week after it has been said at the earliest. Until then you can undo it. “Anonymise now” erases them at once, and cannot be undone.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::AnswerImporter</name>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>Left out, as no question of the event is called so: %1.</source>
            <translation>Left out, as no question of the event is called so: %1.</translation>
        </message>
        <message>
            <source>“%1” is no answer to “%2” and is left out.</source>
            <translation>“%1” is no answer to “%2” and is left out.</translation>
        </message>
        <message>
            <source>The row holds no answer.</source>
            <translation>The row holds no answer.</translation>
        </message>
        <message>
            <source>Answers to an event&apos;s evaluation</source>
            <translation>Answers to an event&apos;s evaluation</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>The event has no questions yet, so no answer can be told to one. Nothing was changed. Write the questions under Evaluation, worded as in the list.</source>
            <translation>The event has no questions yet, so no answer can be told to one. Nothing was changed. Write the questions under Evaluation, worded as in the list.</translation>
        </message>
        <message>
            <source>No heading is one of the event&apos;s questions. Looked for %1. Nothing was changed; word the question or the heading alike.</source>
            <translation>No heading is one of the event&apos;s questions. Looked for %1. Nothing was changed; word the question or the heading alike.</translation>
        </message>
        <message>
            <source>The import was stopped. Nothing was changed.</source>
            <translation>The import was stopped. Nothing was changed.</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) left out: outside the scale, or none of the choices of the question.</source>
            <translation>
                <numerusform>%n answer left out: outside the scale, or none of the choices of the question.</numerusform>
                <numerusform>%n answers left out: outside the scale, or none of the choices of the question.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::AnswerRule</name>
        <message numerus="yes">
            <source>Fewer than %n answer(s): not shown.</source>
            <translation>
                <numerusform>Fewer than %n answer: not shown.</numerusform>
                <numerusform>Fewer than %n answers: not shown.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>%n answer</numerusform>
                <numerusform>%n answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 on average of %n answer(s)</source>
            <translation>
                <numerusform>%1 on average of %n answer</numerusform>
                <numerusform>%1 on average of %n answers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::AnswersPane</name>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>Move to trash</translation>
        </message>
        <message>
            <source>Save and next</source>
            <translation>Save and next</translation>
        </message>
        <message>
            <source>A digit answers and goes on, Enter goes on without an answer, Shift+Tab goes back. After the last question Enter saves; Ctrl+Enter saves at once.</source>
            <translation>A digit answers and goes on, Enter goes on without an answer, Shift+Tab goes back. After the last question Enter saves; Ctrl+Enter saves at once.</translation>
        </message>
        <message>
            <source>New paper</source>
            <translation>New paper</translation>
        </message>
        <message>
            <source>Paper %1</source>
            <translation>Paper %1</translation>
        </message>
        <message>
            <source>Write the questions first.</source>
            <translation>Write the questions first.</translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) typed in</source>
            <translation>
                <numerusform>%n paper typed in</numerusform>
                <numerusform>%n papers typed in</numerusform>
            </translation>
        </message>
        <message>
            <source>Question %1: “%2” is no whole number from %3 to %4.</source>
            <translation>Question %1: “%2” is no whole number from %3 to %4.</translation>
        </message>
        <message>
            <source>Question %1: “%2” is none of the answers. Write its number.</source>
            <translation>Question %1: “%2” is none of the answers. Write its number.</translation>
        </message>
        <message>
            <source>The paper has no answers yet. Nothing was saved.</source>
            <translation>The paper has no answers yet. Nothing was saved.</translation>
        </message>
        <message>
            <source>The paper is in the trash.</source>
            <translation>The paper is in the trash.</translation>
        </message>
        <message>
            <source>From Excel…</source>
            <translation>From Excel…</translation>
        </message>
        <message>
            <source>Read answers from Excel or CSV, each question a column</source>
            <translation>Read answers from Excel or CSV, each question a column</translation>
        </message>
        <message>
            <source>The paper was taken away meanwhile. What you had typed stands here as a new paper.</source>
            <translation>The paper was taken away meanwhile. What you had typed stands here as a new paper.</translation>
        </message>
        <message>
            <source>The paper you left is saved.</source>
            <translation>The paper you left is saved.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::Area</name>
        <message numerus="yes">
            <source>%n personal detail(s) whose time was over have been erased.</source>
            <translation>
                <numerusform>%n personal detail whose time was over has been erased.</numerusform>
                <numerusform>%n personal details whose time was over have been erased.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <comment>title of the first of several papers</comment>
            <translation>
                <numerusform>%1 and %n more</numerusform>
                <numerusform>%1 and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::AskDialog</name>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Write a day, for example 14/5.</source>
            <translation>Write a day, for example 14/5.</translation>
        </message>
        <message>
            <source>Write why; the history keeps it.</source>
            <translation>Write why; the history keeps it.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
    </context>
    <context>
        <name>lansnav::AtomicFile</name>
        <message>
            <source>&quot;%1&quot; is a folder. Nothing was saved; give the file a name.</source>
            <translation>&quot;%1&quot; is a folder. Nothing was saved; give the file a name.</translation>
        </message>
        <message>
            <source>The folder &quot;%1&quot; does not exist. Nothing was saved; choose another folder.</source>
            <translation>The folder &quot;%1&quot; does not exist. Nothing was saved; choose another folder.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is write-protected. It was left as it is; choose another name or folder.</source>
            <translation>&quot;%1&quot; is write-protected. It was left as it is; choose another name or folder.</translation>
        </message>
        <message>
            <source>Nothing can be saved in the folder &quot;%1&quot;. Nothing was changed; choose another folder.</source>
            <translation>Nothing can be saved in the folder &quot;%1&quot;. Nothing was changed; choose another folder.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; could not be replaced; it may be open in another program. It was left as it is; close it there or choose another name.</source>
            <translation>&quot;%1&quot; could not be replaced; it may be open in another program. It was left as it is; close it there or choose another name.</translation>
        </message>
        <message>
            <source>The disk is full, so &quot;%1&quot; was not saved. Make room or choose another folder.</source>
            <translation>The disk is full, so &quot;%1&quot; was not saved. Make room or choose another folder.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; could not be saved. Nothing was changed; try another folder.</source>
            <translation>&quot;%1&quot; could not be saved. Nothing was changed; try another folder.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; could not be saved (%2). Nothing was changed; try another folder.</source>
            <translation>&quot;%1&quot; could not be saved (%2). Nothing was changed; try another folder.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is the Länsnav file that is open. It was left as it is; choose another name.</source>
            <translation>&quot;%1&quot; is the Länsnav file that is open. It was left as it is; choose another name.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::AttendanceCells</name>
        <message>
            <source>%1: the minutes are adjusted and the attendance is locked</source>
            <translation>%1: the minutes are adjusted and the attendance is locked</translation>
        </message>
    </context>
    <context>
        <name>lansnav::AttendanceFrame</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Present</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Sum</translation>
        </message>
        <message>
            <source>Meeting %1</source>
            <translation>Meeting %1</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>day, theme of the meeting</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>lansnav::AttendanceGrid</name>
        <message>
            <source>Attendance</source>
            <translation>Attendance</translation>
        </message>
        <message>
            <source>present</source>
            <translation>present</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>absent</translation>
        </message>
        <message>
            <source>sent apology</source>
            <translation>sent apology</translation>
        </message>
        <message>
            <source>not filled in</source>
            <translation>not filled in</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>present of recorded</comment>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>N present, F absent, A sent apology, Space clears. With Shift all who are not recorded yet, with Shift and Space the whole column.</source>
            <translation>N present, F absent, A sent apology, Space clears. With Shift all who are not recorded yet, with Shift and Space the whole column.</translation>
        </message>
        <message>
            <source>Everybody is recorded here already, so nothing was changed. Shift and Space empties the column.</source>
            <translation>Everybody is recorded here already, so nothing was changed. Shift and Space empties the column.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::AttendanceImporter</name>
        <message>
            <source>Nobody of this name is a member of the network. Import the members first.</source>
            <translation>Nobody of this name is a member of the network. Import the members first.</translation>
        </message>
        <message>
            <source>The person is in the register but no member of the network.</source>
            <translation>The person is in the register but no member of the network.</translation>
        </message>
        <message>
            <source>Several members have this name.</source>
            <translation>Several members have this name.</translation>
        </message>
        <message>
            <source>No column has a date as its heading. Nothing was changed; the meetings&apos; dates belong in the header row.</source>
            <translation>No column has a date as its heading. Nothing was changed; the meetings&apos; dates belong in the header row.</translation>
        </message>
        <message>
            <source>Attendance at a network&apos;s meetings</source>
            <translation>Attendance at a network&apos;s meetings</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Meeting</translation>
        </message>
        <message>
            <source>%1: the minutes are adjusted and the attendance is locked; it is left as it is.</source>
            <translation>%1: the minutes are adjusted and the attendance is locked; it is left as it is.</translation>
        </message>
        <message>
            <source>%1: “%2” is not an attendance mark and is left out.</source>
            <translation>%1: “%2” is not an attendance mark and is left out.</translation>
        </message>
        <message>
            <source>%1: line %2 says otherwise and stands.</source>
            <translation>%1: line %2 says otherwise and stands.</translation>
        </message>
        <message>
            <source>The meeting on %1 is still to come: nobody has been present at it or absent from it yet. It is read as it stands.</source>
            <translation>The meeting on %1 is still to come: nobody has been present at it or absent from it yet. It is read as it stands.</translation>
        </message>
        <message>
            <source>Says what the marks mean.</source>
            <translation>Says what the marks mean.</translation>
        </message>
        <message>
            <source>“%1” is not the day of a meeting.</source>
            <translation>“%1” is not the day of a meeting.</translation>
        </message>
        <message>
            <source>There is a member of this name, of whom the register says another e-mail or municipality.</source>
            <translation>There is a member of this name, of whom the register says another e-mail or municipality.</translation>
        </message>
        <message>
            <source>Line %1 has this name too and says another e-mail or municipality: only one of the two can be the member.</source>
            <translation>Line %1 has this name too and says another e-mail or municipality: only one of the two can be the member.</translation>
        </message>
        <message>
            <source>There are more rows of this name than members.</source>
            <translation>There are more rows of this name than members.</translation>
        </message>
        <message>
            <source>leave the row out</source>
            <translation>leave the row out</translation>
        </message>
        <message>
            <source>F is read as absent, as Länsnav writes it. If it means something else in this list, write the word itself there and read the list again.</source>
            <translation>F is read as absent, as Länsnav writes it. If it means something else in this list, write the word itself there and read the list again.</translation>
        </message>
        <message>
            <source>N is read as no, absent, since the list says yes as well.</source>
            <translation>N is read as no, absent, since the list says yes as well.</translation>
        </message>
        <message>
            <source>Day of the meeting</source>
            <translation>Day of the meeting</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Attendance</translation>
        </message>
        <message>
            <source>Represents</source>
            <translation>Represents</translation>
        </message>
        <message>
            <source>It is not said clearly which year the meetings of these columns were in: %1. Nothing was changed. Write the year in the headings (“12/2 2025”), in a line above them (“Attendance 2025”), or in the name of the sheet or the file.</source>
            <translation>It is not said clearly which year the meetings of these columns were in: %1. Nothing was changed. Write the year in the headings (“12/2 2025”), in a line above them (“Attendance 2025”), or in the name of the sheet or the file.</translation>
        </message>
        <message>
            <source>The headings say no year. It is taken from “%1”: %2.</source>
            <translation>The headings say no year. It is taken from “%1”: %2.</translation>
        </message>
        <message>
            <source>No day is said of the meeting in %1, and the network has none then. It is taken in without a day, called “%1”; set its day in the list of meetings when you know it.</source>
            <translation>No day is said of the meeting in %1, and the network has none then. It is taken in without a day, called “%1”; set its day in the list of meetings when you know it.</translation>
        </message>
        <message>
            <source>No day is said of the meeting in %1. It is read as the only one that the network has then, that of %2.</source>
            <translation>No day is said of the meeting in %1. It is read as the only one that the network has then, that of %2.</translation>
        </message>
        <message>
            <source>“%1” says no year clearly. Write the year beside it, in a line above the list, or in the name of the sheet or the file.</source>
            <translation>“%1” says no year clearly. Write the year beside it, in a line above the list, or in the name of the sheet or the file.</translation>
        </message>
        <message>
            <source>%1: the network has several meetings then, and which of them is meant is asked when the list is read again.</source>
            <translation>%1: the network has several meetings then, and which of them is meant is asked when the list is read again.</translation>
        </message>
        <message>
            <source>leave the mark of %1 out</source>
            <translation>leave the mark of %1 out</translation>
        </message>
        <message>
            <source>at the meeting of %1</source>
            <translation>at the meeting of %1</translation>
        </message>
        <message>
            <source>at the meeting “%1”</source>
            <translation>at the meeting “%1”</translation>
        </message>
        <message>
            <source>The network has several meetings in %1, and the list does not say which of them this is.</source>
            <translation>The network has several meetings in %1, and the list does not say which of them this is.</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Event</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Session</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>Below “%1” stand marks and nothing else: they are taken as the attendance.</source>
            <translation>Below “%1” stand marks and nothing else: they are taken as the attendance.</translation>
        </message>
        <message>
            <source>Somebody has this name the other way round, and nothing more says that it is the same person.</source>
            <translation>Somebody has this name the other way round, and nothing more says that it is the same person.</translation>
        </message>
        <message>
            <source>The rows say the day of a meeting, and no column says who was there. Nothing was changed; write it in a column called “Attendance”.</source>
            <translation>The rows say the day of a meeting, and no column says who was there. Nothing was changed; write it in a column called “Attendance”.</translation>
        </message>
        <message>
            <source>A meeting that is said to be cancelled or moved is not read, nor is what stands below it: %1. Set its status in the list of meetings.</source>
            <translation>A meeting that is said to be cancelled or moved is not read, nor is what stands below it: %1. Set its status in the list of meetings.</translation>
        </message>
        <message>
            <source>These headings stand above more than one column, and only the first is read: %1. If there were two meetings that day, read them each by itself; otherwise put their marks in one column.</source>
            <translation>These headings stand above more than one column, and only the first is read: %1. If there were two meetings that day, read them each by itself; otherwise put their marks in one column.</translation>
        </message>
        <message>
            <source>What stands below these headings is not read, since they say no day of a meeting: %1. Write the day in the heading, such as “2024-02-14”, and read the list again.</source>
            <translation>What stands below these headings is not read, since they say no day of a meeting: %1. Write the day in the heading, such as “2024-02-14”, and read the list again.</translation>
        </message>
        <message>
            <source>The network has no meeting without a day that is “%1”. It is taken in so; set its day in the list of meetings when you know it.</source>
            <translation>The network has no meeting without a day that is “%1”. It is taken in so; set its day in the list of meetings when you know it.</translation>
        </message>
        <message>
            <source>%1 stands in the list beside %2, which is within it. They are read as two meetings, the former without a day and called “%1”. If they are one, give both the same heading and read the list again.</source>
            <translation>%1 stands in the list beside %2, which is within it. They are read as two meetings, the former without a day and called “%1”. If they are one, give both the same heading and read the list again.</translation>
        </message>
        <message>
            <source>Protected identity is proposed, as the row says so.</source>
            <translation>Protected identity is proposed, as the row says so.</translation>
        </message>
        <message>
            <source>Marked as having protected identity.</source>
            <translation>Marked as having protected identity.</translation>
        </message>
        <message>
            <source>without protected identity</source>
            <translation>without protected identity</translation>
        </message>
        <message>
            <source>with protected identity</source>
            <translation>with protected identity</translation>
        </message>
        <message>
            <source>“%1” says that the meeting was cancelled or moved, so nobody&apos;s attendance is read.</source>
            <translation>“%1” says that the meeting was cancelled or moved, so nobody&apos;s attendance is read.</translation>
        </message>
        <message>
            <source>%1: beside the mark stands “%2”, which is not read.</source>
            <translation>%1: beside the mark stands “%2”, which is not read.</translation>
        </message>
        <message>
            <source>%1: two columns have this date and say different things; the first stands.</source>
            <translation>%1: two columns have this date and say different things; the first stands.</translation>
        </message>
        <message>
            <source>A is read as sent apology, as Länsnav writes it. If it means something else in this list, write the word itself there and read the list again.</source>
            <translation>A is read as sent apology, as Länsnav writes it. If it means something else in this list, write the word itself there and read the list again.</translation>
        </message>
        <message>
            <source>%1: the membership had ended by then. The presence is read as it stands.</source>
            <translation>%1: the membership had ended by then. The presence is read as it stands.</translation>
        </message>
        <message>
            <source>%1: the membership had not begun by then. The presence is read as it stands.</source>
            <translation>%1: the membership had not begun by then. The presence is read as it stands.</translation>
        </message>
        <message>
            <source>%1: the person was no member then. The presence is read as it stands.</source>
            <translation>%1: the person was no member then. The presence is read as it stands.</translation>
        </message>
        <message>
            <source>No heading says the day of a meeting. Marks stand below: %1. Nothing was changed. Write the day of each meeting in its heading, such as “2024-02-14”, and read the list again.</source>
            <translation>No heading says the day of a meeting. Marks stand below: %1. Nothing was changed. Write the day of each meeting in its heading, such as “2024-02-14”, and read the list again.</translation>
        </message>
        <message>
            <source>N may be no or present (närvarande) beside the other marks of this list, so it is left out wherever it stands. Write the word itself there, or a line “N = …” below the list, and read the list again.</source>
            <translation>N may be no or present (närvarande) beside the other marks of this list, so it is left out wherever it stands. Write the word itself there, or a line “N = …” below the list, and read the list again.</translation>
        </message>
        <message>
            <source>What the list says that these marks mean is not understood, so they are left out wherever they stand: %1. Write “present”, “absent” or “sent apology” there, and read the list again.</source>
            <translation>What the list says that these marks mean is not understood, so they are left out wherever they stand: %1. Write “present”, “absent” or “sent apology” there, and read the list again.</translation>
        </message>
        <message>
            <source>The list says that an empty cell means “%1”. Empty cells are read as not recorded all the same. Write a mark in those that are to count, and read the list again.</source>
            <translation>The list says that an empty cell means “%1”. Empty cells are read as not recorded all the same. Write a mark in those that are to count, and read the list again.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::AttendanceLook</name>
        <message>
            <source>The list looks like one of attendance: its columns are dates with marks below. Read it as “Attendance at a network&apos;s meetings” (--as attendance) instead.</source>
            <translation>The list looks like one of attendance: its columns are dates with marks below. Read it as “Attendance at a network&apos;s meetings” (--as attendance) instead.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::AttendanceModel</name>
        <message>
            <source>not a member then, %1</source>
            <translation>not a member then, %1</translation>
        </message>
        <message>
            <source>Represents</source>
            <translation>Represents</translation>
        </message>
    </context>
    <context>
        <name>lansnav::AttendancePane</name>
        <message>
            <source>No meetings in this period</source>
            <translation>No meetings in this period</translation>
        </message>
        <message>
            <source>Attendance is written here when there is a meeting with members.</source>
            <translation>Attendance is written here when there is a meeting with members.</translation>
        </message>
        <message>
            <source>Meetings of</source>
            <translation>Meetings of</translation>
        </message>
        <message>
            <source>All years</source>
            <translation>All years</translation>
        </message>
        <message>
            <source>Import from Excel…</source>
            <translation>Import from Excel…</translation>
        </message>
        <message>
            <source>A sheet with a row for each member and a column for each meeting, headed by its date</source>
            <translation>A sheet with a row for each member and a column for each meeting, headed by its date</translation>
        </message>
    </context>
    <context>
        <name>lansnav::AttendanceWords</name>
        <message>
            <source>not recorded</source>
            <translation>not recorded</translation>
        </message>
        <message>
            <source>present</source>
            <translation>present</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>absent</translation>
        </message>
        <message>
            <source>sent apology</source>
            <translation>sent apology</translation>
        </message>
    </context>
    <context>
        <name>lansnav::Backups</name>
        <message>
            <source>The backup could not be written to %1. The file itself is unchanged. Check that the folder exists and has room.</source>
            <translation>The backup could not be written to %1. The file itself is unchanged. Check that the folder exists and has room.</translation>
        </message>
        <message>
            <source>There is already a file with that name. Nothing was written. Choose another name.</source>
            <translation>There is already a file with that name. Nothing was written. Choose another name.</translation>
        </message>
        <message>
            <source>The file is held by another program, so nothing was restored. Close it everywhere and try again.</source>
            <translation>The file is held by another program, so nothing was restored. Close it everywhere and try again.</translation>
        </message>
        <message>
            <source>%1 is a folder. Nothing was restored; give the file a name.</source>
            <translation>%1 is a folder. Nothing was restored; give the file a name.</translation>
        </message>
        <message>
            <source>%1 is not a Länsnav file. It was left as it is, and nothing was restored; choose another name.</source>
            <translation>%1 is not a Länsnav file. It was left as it is, and nothing was restored; choose another name.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::BackupsPage</name>
        <message>
            <source>Open as a copy</source>
            <translation>Open as a copy</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Made</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Backups</translation>
        </message>
        <message>
            <source>Make one now</source>
            <translation>Make one now</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Save a copy…</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Show the folder</translation>
        </message>
        <message>
            <source>The file that is open now is kept as it is.</source>
            <translation>The file that is open now is kept as it is.</translation>
        </message>
        <message>
            <source>A backup is made each time the file is opened after a change: the newest ten are kept, and one a week and one a month before that.</source>
            <translation>A backup is made each time the file is opened after a change: the newest ten are kept, and one a week and one a month before that.</translation>
        </message>
        <message>
            <source>The backup is there.</source>
            <translation>The backup is there.</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Save a copy</translation>
        </message>
        <message>
            <source>Länsnav files (*.lansnav)</source>
            <translation>Länsnav files (*.lansnav)</translation>
        </message>
        <message>
            <source>The copy was saved: %1</source>
            <translation>The copy was saved: %1</translation>
        </message>
    </context>
    <context>
        <name>lansnav::BannerBar</name>
        <message>
            <source>Close the message</source>
            <translation>Close the message</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>severity: sentence</comment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n more message(s)</source>
            <translation>
                <numerusform>%n more message</numerusform>
                <numerusform>%n more messages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::BccDialog</name>
        <message>
            <source>Addresses for a blind copy</source>
            <translation>Addresses for a blind copy</translation>
        </message>
        <message>
            <source>Addresses a portion</source>
            <translation>Addresses a portion</translation>
        </message>
        <message>
            <source>All at once</source>
            <translation>All at once</translation>
        </message>
        <message>
            <source>Open in the mail program</source>
            <translation>Open in the mail program</translation>
        </message>
        <message>
            <source>Open letter %1 of %2 in the mail program</source>
            <translation>Open letter %1 of %2 in the mail program</translation>
        </message>
        <message>
            <source>No mail program answered. Copy the addresses instead and paste them in the program you use.</source>
            <translation>No mail program answered. Copy the addresses instead and paste them in the program you use.</translation>
        </message>
        <message numerus="yes">
            <source>So many addresses need %n letters; copy them in portions instead.</source>
            <translation>
                <numerusform>So many addresses need %n letter; copy them in portions instead.</numerusform>
                <numerusform>So many addresses need %n letters; copy them in portions instead.</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy %1–%2</source>
            <translation>Copy %1–%2</translation>
        </message>
        <message>
            <source>There is no address to copy.</source>
            <translation>There is no address to copy.</translation>
        </message>
        <message numerus="yes">
            <source>%n address(es) copied. Paste them in the field for blind copies (Bcc).</source>
            <translation>
                <numerusform>%n address copied. Paste it in the field for blind copies (Bcc).</numerusform>
                <numerusform>%n addresses copied. Paste them in the field for blind copies (Bcc).</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::CentresPage</name>
        <message>
            <source>Family centres</source>
            <translation>Family centres</translation>
        </message>
        <message>
            <source>Filter family centres…</source>
            <translation>Filter family centres…</translation>
        </message>
        <message>
            <source>Which family centres</source>
            <translation>Which family centres</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>In operation</source>
            <translation>In operation</translation>
        </message>
        <message>
            <source>Being set up</source>
            <translation>Being set up</translation>
        </message>
        <message>
            <source>Follow-up overdue</source>
            <translation>Follow-up overdue</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Municipality</translation>
        </message>
        <message>
            <source>Overview…</source>
            <translation>Overview…</translation>
        </message>
        <message>
            <source>New family centre</source>
            <translation>New family centre</translation>
        </message>
        <message>
            <source>No family centres yet</source>
            <translation>No family centres yet</translation>
        </message>
        <message>
            <source>Where midwives, child health care, open preschool and social services meet families: enter each, with who works there and how the agreement between the Region and the municipality stands.</source>
            <translation>Where midwives, child health care, open preschool and social services meet families: enter each, with who works there and how the agreement between the Region and the municipality stands.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Professions there</source>
            <translation>Professions there</translation>
        </message>
        <message>
            <source>With commas between them: midwife, child health nurse, preschool teacher, social worker.</source>
            <translation>With commas between them: midwife, child health nurse, preschool teacher, social worker.</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Member of FFFF, the association for family centres</source>
            <translation>Member of FFFF, the association for family centres</translation>
        </message>
        <message>
            <source>Agreement between the Region and the municipality</source>
            <translation>Agreement between the Region and the municipality</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>Where it stands</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Signed</translation>
        </message>
        <message>
            <source>To be followed up</source>
            <translation>To be followed up</translation>
        </message>
        <message>
            <source>Followed up</source>
            <translation>Followed up</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>%1, overdue</source>
            <comment>an agreement</comment>
            <translation>%1, overdue</translation>
        </message>
        <message>
            <source>Add family centre</source>
            <translation>Add family centre</translation>
        </message>
        <message numerus="yes">
            <source>%n family centre(s) in the trash.</source>
            <translation>
                <numerusform>%n family centre in the trash.</numerusform>
                <numerusform>%n family centres in the trash.</numerusform>
            </translation>
        </message>
        <message>
            <source>Without a date</source>
            <translation>Without a date</translation>
        </message>
        <message>
            <source>A day, a term (HT2020) or a year: what the family centres were on its last day. Empty: today.</source>
            <translation>A day, a term (HT2020) or a year: what the family centres were on its last day. Empty: today.</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>As of</translation>
        </message>
        <message>
            <source>Follows from the dates below.</source>
            <translation>Follows from the dates below.</translation>
        </message>
        <message>
            <source>Being set up since</source>
            <translation>Being set up since</translation>
        </message>
        <message>
            <source>In operation since</source>
            <translation>In operation since</translation>
        </message>
        <message>
            <source>When it opened or is to open; a year will do.</source>
            <translation>When it opened or is to open; a year will do.</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <comment>status, day</comment>
            <translation>%1 on %2</translation>
        </message>
        <message>
            <source>Without a date it is not counted; a year will do.</source>
            <translation>Without a date it is not counted; a year will do.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::CertificateRule</name>
        <message>
            <source>Earned: present at %1 of %2 sessions, %3 needed.</source>
            <translation>Earned: present at %1 of %2 sessions, %3 needed.</translation>
        </message>
        <message numerus="yes">
            <source>Open: present at %1 of %2 sessions, %3 needed, %n not recorded.</source>
            <translation>
                <numerusform>Open: present at %1 of %2 sessions, %3 needed, %n not recorded.</numerusform>
                <numerusform>Open: present at %1 of %2 sessions, %3 needed, %n not recorded.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not earned: present at %1 of %2 sessions, %3 needed.</source>
            <translation>Not earned: present at %1 of %2 sessions, %3 needed.</translation>
        </message>
        <message>
            <source>No session counts towards a certificate.</source>
            <translation>No session counts towards a certificate.</translation>
        </message>
        <message>
            <source>Of sessions at the same time one counts.</source>
            <translation>Of sessions at the same time one counts.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::CertificatesPane</name>
        <message>
            <source>Filter participants…</source>
            <translation>Filter participants…</translation>
        </message>
        <message>
            <source>Which participants</source>
            <translation>Which participants</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Get one</source>
            <translation>Get one</translation>
        </message>
        <message>
            <source>Not decided</source>
            <translation>Not decided</translation>
        </message>
        <message>
            <source>Do not</source>
            <translation>Do not</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Certificates</translation>
        </message>
        <message>
            <source>No participants yet</source>
            <translation>No participants yet</translation>
        </message>
        <message>
            <source>When attendance is recorded, whoever has earned a certificate is listed here.</source>
            <translation>When attendance is recorded, whoever has earned a certificate is listed here.</translation>
        </message>
        <message>
            <source>Show registrations</source>
            <translation>Show registrations</translation>
        </message>
        <message>
            <source>%1 of %2 get a certificate: present at %3 of %4 sessions at least.</source>
            <translation>%1 of %2 get a certificate: present at %3 of %4 sessions at least.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %2 get a certificate: present at %n session(s) at least.</source>
            <translation>
                <numerusform>%1 of %2 get a certificate: present at %n session at least.</numerusform>
                <numerusform>%1 of %2 get a certificate: present at %n sessions at least.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 get a certificate: present at all sessions they could attend.</source>
            <translation>%1 of %2 get a certificate: present at all sessions they could attend.</translation>
        </message>
        <message>
            <source>Change the number…</source>
            <translation>Change the number…</translation>
        </message>
        <message>
            <source>How many sessions a certificate takes is set under About</source>
            <translation>How many sessions a certificate takes is set under About</translation>
        </message>
        <message>
            <source>Print certificates…</source>
            <translation>Print certificates…</translation>
        </message>
        <message>
            <source>Nobody has earned a certificate yet</source>
            <translation>Nobody has earned a certificate yet</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ChartWidget</name>
        <message>
            <source>Chart</source>
            <translation>Chart</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ChecklistPage</name>
        <message>
            <source>Filter tasks…</source>
            <translation>Filter tasks…</translation>
        </message>
        <message>
            <source>Which tasks</source>
            <translation>Which tasks</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>To do</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Checklist</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>Move to trash</translation>
        </message>
        <message>
            <source>No tasks yet</source>
            <translation>No tasks yet</translation>
        </message>
        <message>
            <source>Book the room, invite, close registration, order food: with days that follow the event when it moves.</source>
            <translation>Book the room, invite, close registration, order food: with days that follow the event when it moves.</translation>
        </message>
        <message>
            <source>Add the usual tasks</source>
            <translation>Add the usual tasks</translation>
        </message>
        <message>
            <source>Write the first one</source>
            <translation>Write the first one</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>New task</translation>
        </message>
        <message>
            <source>Days from the event: -14 is a fortnight before</source>
            <translation>Days from the event: -14 is a fortnight before</translation>
        </message>
        <message>
            <source>Days, e.g. -14</source>
            <translation>Days, e.g. -14</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Task</translation>
        </message>
        <message>
            <source>Days from the event</source>
            <translation>Days from the event</translation>
        </message>
        <message>
            <source>-14 is a fortnight before its first day, 7 a week after.</source>
            <translation>-14 is a fortnight before its first day, 7 a week after.</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Responsible</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Done today</source>
            <translation>Done today</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Open again</translation>
        </message>
        <message>
            <source>Write what is to be done first. Nothing was added.</source>
            <translation>Write what is to be done first. Nothing was added.</translation>
        </message>
        <message>
            <source>Book the room</source>
            <translation>Book the room</translation>
        </message>
        <message>
            <source>Send the invitation</source>
            <translation>Send the invitation</translation>
        </message>
        <message>
            <source>Close registration</source>
            <translation>Close registration</translation>
        </message>
        <message>
            <source>Order food</source>
            <translation>Order food</translation>
        </message>
        <message>
            <source>Print name badges</source>
            <translation>Print name badges</translation>
        </message>
        <message>
            <source>Send the evaluation</source>
            <translation>Send the evaluation</translation>
        </message>
        <message>
            <source>Send the certificates</source>
            <translation>Send the certificates</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) added.</source>
            <translation>
                <numerusform>%n task added.</numerusform>
                <numerusform>%n tasks added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) in the trash.</source>
            <translation>
                <numerusform>%n task in the trash.</numerusform>
                <numerusform>%n tasks in the trash.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::ChoiceField</name>
        <message>
            <source>“%1” is not in the list. Nothing was saved; choose one of those that show when you type.</source>
            <translation>“%1” is not in the list. Nothing was saved; choose one of those that show when you type.</translation>
        </message>
        <message>
            <source>Several in the list fit “%1”. Nothing was saved; choose one of those that show when you type.</source>
            <translation>Several in the list fit “%1”. Nothing was saved; choose one of those that show when you type.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ChooseDialog</name>
        <message>
            <source>Choose one of the list.</source>
            <translation>Choose one of the list.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ClashBadge</name>
        <message>
            <source>Two of you changed the same field without having seen each other&apos;s change. Press to choose.</source>
            <translation>Two of you changed the same field without having seen each other&apos;s change. Press to choose.</translation>
        </message>
        <message numerus="yes">
            <source>%n clash(es)</source>
            <translation>
                <numerusform>%n clash</numerusform>
                <numerusform>%n clashes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::ClashPanel</name>
        <message>
            <source>Nothing clashes.</source>
            <translation>Nothing clashes.</translation>
        </message>
        <message>
            <source>Accepted (%1): %2</source>
            <translation>Accepted (%1): %2</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Take back</translation>
        </message>
        <message>
            <source>Accept…</source>
            <translation>Accept…</translation>
        </message>
        <message>
            <source>Show session</source>
            <translation>Show session</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ClashText</name>
        <message>
            <source>(no title)</source>
            <translation>(no title)</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>a title</comment>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>day and week</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>The room</source>
            <translation>The room</translation>
        </message>
        <message>
            <source>%1 is blocked during %2.</source>
            <translation>%1 is blocked during %2.</translation>
        </message>
        <message>
            <source>%1 is blocked during %2: %3.</source>
            <translation>%1 is blocked during %2: %3.</translation>
        </message>
        <message>
            <source>The room is blocked during %1.</source>
            <translation>The room is blocked during %1.</translation>
        </message>
        <message>
            <source>school break</source>
            <translation>school break</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Somebody</translation>
        </message>
        <message>
            <source>%1 is in two places at once: %2 and %3, %4.</source>
            <translation>%1 is in two places at once: %2 and %3, %4.</translation>
        </message>
        <message>
            <source>%1 is in two sessions at once: %2 and %3, %4.</source>
            <translation>%1 is in two sessions at once: %2 and %3, %4.</translation>
        </message>
        <message>
            <source>%1 is needed at two events at once: %2 and %3, %4.</source>
            <translation>%1 is needed at two events at once: %2 and %3, %4.</translation>
        </message>
        <message numerus="yes">
            <source>%1 has %n minute(s) to get from %2 to %3.</source>
            <translation>
                <numerusform>%1 has %n minute to get from %2 to %3.</numerusform>
                <numerusform>%1 has %n minutes to get from %2 to %3.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 has sessions on %2, which is %3.</source>
            <comment>event, date, holiday</comment>
            <translation>%1 has sessions on %2, which is %3.</translation>
        </message>
        <message>
            <source>%1 has sessions on %2, in a school break (%3).</source>
            <translation>%1 has sessions on %2, in a school break (%3).</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %2 call %n of the same person(s) on %3.</source>
            <translation>
                <numerusform>%1 and %2 call %n of the same person on %3.</numerusform>
                <numerusform>%1 and %2 call %n of the same people on %3.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is on %2, but %3 is on %4.</source>
            <translation>%1 is on %2, but %3 is on %4.</translation>
        </message>
        <message>
            <source>%1 is on %2, but %3 is from %4 to %5.</source>
            <translation>%1 is on %2, but %3 is from %4 to %5.</translation>
        </message>
        <message>
            <source>%1 ends before it starts.</source>
            <translation>%1 ends before it starts.</translation>
        </message>
        <message>
            <source>The room of %1 is not in the register.</source>
            <translation>The room of %1 is not in the register.</translation>
        </message>
        <message numerus="yes">
            <source>%1 has %2 seats, but %3 is for %n person(s).</source>
            <translation>
                <numerusform>%1 has %2 seats, but %3 is for %n person.</numerusform>
                <numerusform>%1 has %2 seats, but %3 is for %n people.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is booked twice: %2 and %3, %4.</source>
            <translation>%1 is booked twice: %2 and %3, %4.</translation>
        </message>
        <message>
            <source>forbids</source>
            <translation>forbids</translation>
        </message>
        <message>
            <source>warns</source>
            <translation>warns</translation>
        </message>
        <message>
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <source>%1 is needed at two events at once on %2: %3 and %4.</source>
            <comment>person, date, events</comment>
            <translation>%1 is needed at two events at once on %2: %3 and %4.</translation>
        </message>
        <message>
            <source>%1 is on %2, more than a year from the rest of %3, which is on %4.</source>
            <translation>%1 is on %2, more than a year from the rest of %3, which is on %4.</translation>
        </message>
        <message>
            <source>%1 is on %2, more than a year from the rest of %3, which is from %4 to %5.</source>
            <translation>%1 is on %2, more than a year from the rest of %3, which is from %4 to %5.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::Clashes</name>
        <message>
            <source>in the trash</source>
            <translation>in the trash</translation>
        </message>
        <message>
            <source>not in the trash</source>
            <translation>not in the trash</translation>
        </message>
        <message>
            <source>trash</source>
            <translation>trash</translation>
        </message>
        <message>
            <source>That clash is no longer there: somebody who knew both values has settled it. Nothing was changed.</source>
            <translation>That clash is no longer there: somebody who knew both values has settled it. Nothing was changed.</translation>
        </message>
        <message>
            <source>This clash is about something a newer version of Länsnav knows. Nothing was changed. Update Länsnav first.</source>
            <translation>This clash is about something a newer version of Länsnav knows. Nothing was changed. Update Länsnav first.</translation>
        </message>
        <message>
            <source>The other value is so old that it is no longer kept. Nothing was changed. Write it again if you know it.</source>
            <translation>The other value is so old that it is no longer kept. Nothing was changed. Write it again if you know it.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ClashesDialog</name>
        <message>
            <source>(empty)</source>
            <translation>(empty)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>who, when</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Field</translation>
        </message>
        <message>
            <source>Stands now</source>
            <translation>Stands now</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>Written by</translation>
        </message>
        <message>
            <source>The other value</source>
            <translation>The other value</translation>
        </message>
        <message>
            <source>Clashes</source>
            <translation>Clashes</translation>
        </message>
        <message>
            <source>No clashes</source>
            <translation>No clashes</translation>
        </message>
        <message>
            <source>When two of you change the same field without having seen each other&apos;s change, the later one stands and the other is kept here.</source>
            <translation>When two of you change the same field without having seen each other&apos;s change, the later one stands and the other is kept here.</translation>
        </message>
        <message>
            <source>Use the &amp;other value</source>
            <translation>Use the &amp;other value</translation>
        </message>
        <message>
            <source>&amp;Keep what stands</source>
            <translation>&amp;Keep what stands</translation>
        </message>
        <message>
            <source>Two of you changed the same field without having seen each other&apos;s change. The later one stands; nothing is lost until you choose.</source>
            <translation>Two of you changed the same field without having seen each other&apos;s change. The later one stands; nothing is lost until you choose.</translation>
        </message>
        <message>
            <source>%1: “%2” stands. “%3” was put aside.</source>
            <comment>field, value, other value</comment>
            <translation>%1: “%2” stands. “%3” was put aside.</translation>
        </message>
        <message numerus="yes">
            <source>%n clash(es) settled.</source>
            <translation>
                <numerusform>%n clash settled.</numerusform>
                <numerusform>%n clashes settled.</numerusform>
            </translation>
        </message>
        <message>
            <source>This is about a person with protected identity. Showing the details is recorded in the history.</source>
            <translation>This is about a person with protected identity. Showing the details is recorded in the history.</translation>
        </message>
        <message>
            <source>&amp;Show</source>
            <translation>&amp;Show</translation>
        </message>
    </context>
    <context>
        <name>lansnav::Cli</name>
        <message>
            <source>Usage: %1</source>
            <translation>Usage: %1</translation>
        </message>
        <message>
            <source>Commands:</source>
            <translation>Commands:</translation>
        </message>
        <message>
            <source>More on one of them: %1</source>
            <translation>More on one of them: %1</translation>
        </message>
        <message>
            <source>the result as one JSON object</source>
            <translation>the result as one JSON object</translation>
        </message>
        <message>
            <source>language of messages, lists and reports</source>
            <translation>language of messages, lists and reports</translation>
        </message>
        <message>
            <source>this text</source>
            <translation>this text</translation>
        </message>
        <message>
            <source>Known: %1</source>
            <translation>Known: %1</translation>
        </message>
        <message>
            <source>Options:</source>
            <translation>Options:</translation>
        </message>
        <message>
            <source>There is no option %1 here.</source>
            <translation>There is no option %1 here.</translation>
        </message>
        <message>
            <source>%1 takes these arguments: %2.</source>
            <translation>%1 takes these arguments: %2.</translation>
        </message>
        <message>
            <source>An argument is empty.</source>
            <translation>An argument is empty.</translation>
        </message>
        <message>
            <source>--%1 takes a whole number from %2 to %3.</source>
            <translation>--%1 takes a whole number from %2 to %3.</translation>
        </message>
        <message>
            <source>“%1” is no term. Write it like VT2026 or HT2026.</source>
            <translation>“%1” is no term. Write it like VT2026 or HT2026.</translation>
        </message>
        <message>
            <source>More: %1</source>
            <translation>More: %1</translation>
        </message>
        <message>
            <source>Damage in the file: %1</source>
            <translation>Damage in the file: %1</translation>
        </message>
        <message>
            <source>%1: %2 points to a row that does not exist.</source>
            <translation>%1: %2 points to a row that does not exist.</translation>
        </message>
        <message>
            <source>%1: %2 points to a row in the trash.</source>
            <translation>%1: %2 points to a row in the trash.</translation>
        </message>
        <message>
            <source>No faults found.</source>
            <translation>No faults found.</translation>
        </message>
        <message>
            <source>only this year</source>
            <translation>only this year</translation>
        </message>
        <message>
            <source>only this term: VT spring, HT autumn</source>
            <translation>only this term: VT spring, HT autumn</translation>
        </message>
        <message>
            <source>the file to write; its ending says the format</source>
            <translation>the file to write; its ending says the format</translation>
        </message>
        <message>
            <source>only rows that contain these words</source>
            <translation>only rows that contain these words</translation>
        </message>
        <message>
            <source>only these columns, in this order</source>
            <translation>only these columns, in this order</translation>
        </message>
        <message>
            <source>Makes a new file.</source>
            <translation>Makes a new file.</translation>
        </message>
        <message>
            <source>the region to begin from: a name, the path of a JSON file, or none</source>
            <translation>the region to begin from: a name, the path of a JSON file, or none</translation>
        </message>
        <message>
            <source>fill it with invented people and what they do</source>
            <translation>fill it with invented people and what they do</translation>
        </message>
        <message>
            <source>about how many people to invent</source>
            <translation>about how many people to invent</translation>
        </message>
        <message>
            <source>how many years back to invent</source>
            <translation>how many years back to invent</translation>
        </message>
        <message>
            <source>same seed on the same day, same content</source>
            <translation>same seed on the same day, same content</translation>
        </message>
        <message>
            <source>Tells what a file is and how much it holds.</source>
            <translation>Tells what a file is and how much it holds.</translation>
        </message>
        <message>
            <source>Looks for damage, broken references and broken rules.</source>
            <translation>Looks for damage, broken references and broken rules.</translation>
        </message>
        <message>
            <source>Reads a CSV or Excel file into a file.</source>
            <translation>Reads a CSV or Excel file into a file.</translation>
        </message>
        <message>
            <source>what the rows are</source>
            <translation>what the rows are</translation>
        </message>
        <message>
            <source>what a column is, when its heading does not say; may be repeated</source>
            <translation>what a column is, when its heading does not say; may be repeated</translation>
        </message>
        <message>
            <source>say what would happen, and change nothing</source>
            <translation>say what would happen, and change nothing</translation>
        </message>
        <message>
            <source>Lists rows of a kind.</source>
            <translation>Lists rows of a kind.</translation>
        </message>
        <message>
            <source>Writes rows of a kind to a file of their own.</source>
            <translation>Writes rows of a kind to a file of their own.</translation>
        </message>
        <message>
            <source>Writes a report as PDF, HTML or XLSX.</source>
            <translation>Writes a report as PDF, HTML or XLSX.</translation>
        </message>
        <message>
            <source>name the reports there are</source>
            <translation>name the reports there are</translation>
        </message>
        <message>
            <source>Tells who changed what and when, newest first.</source>
            <translation>Tells who changed what and when, newest first.</translation>
        </message>
        <message>
            <source>only what touched this row</source>
            <translation>only what touched this row</translation>
        </message>
        <message>
            <source>at most this many acts</source>
            <translation>at most this many acts</translation>
        </message>
        <message>
            <source>Does again what was taken back.</source>
            <translation>Does again what was taken back.</translation>
        </message>
        <message>
            <source>Copies a file, even while it is open.</source>
            <translation>Copies a file, even while it is open.</translation>
        </message>
        <message>
            <source>Puts a backup in the place of a file; what stood there is kept beside it.</source>
            <translation>Puts a backup in the place of a file; what stood there is kept beside it.</translation>
        </message>
        <message>
            <source>--people, --years and --seed go together with --demo.</source>
            <translation>--people, --years and --seed go together with --demo.</translation>
        </message>
        <message>
            <source>--demo needs a region template.</source>
            <translation>--demo needs a region template.</translation>
        </message>
        <message>
            <source>Made %1.</source>
            <translation>Made %1.</translation>
        </message>
        <message>
            <source>Format %1, schema %2, %3 bytes</source>
            <translation>Format %1, schema %2, %3 bytes</translation>
        </message>
        <message>
            <source>File %1</source>
            <translation>File %1</translation>
        </message>
        <message numerus="yes">
            <source>Edited in %n place(s)</source>
            <translation>
                <numerusform>Edited in %n place</numerusform>
                <numerusform>Edited in %n places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) in the log</source>
            <translation>
                <numerusform>%n change in the log</numerusform>
                <numerusform>%n changes in the log</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open clash(es)</source>
            <translation>
                <numerusform>%n open clash</numerusform>
                <numerusform>%n open clashes</numerusform>
            </translation>
        </message>
        <message>
            <source>Last synced %1</source>
            <translation>Last synced %1</translation>
        </message>
        <message>
            <source>Never synced</source>
            <translation>Never synced</translation>
        </message>
        <message>
            <source>Copied to %1.</source>
            <translation>Copied to %1.</translation>
        </message>
        <message>
            <source>Restored %1.</source>
            <translation>Restored %1.</translation>
        </message>
        <message>
            <source>(taken back)</source>
            <translation>(taken back)</translation>
        </message>
        <message>
            <source>%1: added</source>
            <translation>%1: added</translation>
        </message>
        <message>
            <source>%1: %2 from “%3” to “%4”</source>
            <comment>row, field, before, after</comment>
            <translation>%1: %2 from “%3” to “%4”</translation>
        </message>
        <message>
            <source>--row takes a table and an id of 32 hexadecimal digits: person/0123…</source>
            <translation>--row takes a table and an id of 32 hexadecimal digits: person/0123…</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Taken back: %1</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>Done again: %1</translation>
        </message>
        <message>
            <source>There is no language “%1”. Known: %2.</source>
            <translation>There is no language “%1”. Known: %2.</translation>
        </message>
        <message>
            <source>A command is missing.</source>
            <translation>A command is missing.</translation>
        </message>
        <message>
            <source>There is no command “%1”.</source>
            <translation>There is no command “%1”.</translation>
        </message>
        <message>
            <source>There is no report “%1”. Known: %2.</source>
            <translation>There is no report “%1”. Known: %2.</translation>
        </message>
        <message>
            <source>This report needs to know which: --%1 is missing.</source>
            <translation>This report needs to know which: --%1 is missing.</translation>
        </message>
        <message>
            <source>-o is missing: the file to write.</source>
            <translation>-o is missing: the file to write.</translation>
        </message>
        <message>
            <source>“%1” does not end in a format that can be written. Known: %2.</source>
            <translation>“%1” does not end in a format that can be written. Known: %2.</translation>
        </message>
        <message>
            <source>Wrote %1.</source>
            <translation>Wrote %1.</translation>
        </message>
        <message>
            <source>There is no kind “%1” here. Known: %2.</source>
            <translation>There is no kind “%1” here. Known: %2.</translation>
        </message>
        <message>
            <source>There is no column “%1” here. Known: %2.</source>
            <translation>There is no column “%1” here. Known: %2.</translation>
        </message>
        <message>
            <source>Nothing was changed (dry run).</source>
            <translation>Nothing was changed (dry run).</translation>
        </message>
        <message>
            <source>Nothing needed changing.</source>
            <translation>Nothing needed changing.</translation>
        </message>
        <message>
            <source>Imported.</source>
            <translation>Imported.</translation>
        </message>
        <message>
            <source>%1, line %2: %3</source>
            <comment>fate of a row, line number, reason</comment>
            <translation>%1, line %2: %3</translation>
        </message>
        <message>
            <source>Doubtful</source>
            <translation>Doubtful</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refused</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>--as is missing: what the rows are. Known: %1.</source>
            <translation>--as is missing: what the rows are. Known: %1.</translation>
        </message>
        <message>
            <source>%1 are read into one that you point out: --%2 is missing.</source>
            <translation>%1 are read into one that you point out: --%2 is missing.</translation>
        </message>
        <message numerus="yes">
            <source>Wrote %n row(s) to %1.</source>
            <translation>
                <numerusform>Wrote %n row to %1.</numerusform>
                <numerusform>Wrote %n rows to %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more; --json shows all.</source>
            <translation>
                <numerusform>… and %n more; --json shows all.</numerusform>
                <numerusform>… and %n more; --json shows all.</numerusform>
            </translation>
        </message>
        <message>
            <source>Brings a file and a shared file in step; the shared file is made if it is missing.</source>
            <translation>Brings a file and a shared file in step; the shared file is made if it is missing.</translation>
        </message>
        <message>
            <source>Makes a file of your own from a colleague&apos;s shared file.</source>
            <translation>Makes a file of your own from a colleague&apos;s shared file.</translation>
        </message>
        <message>
            <source>Takes everything of a file that began apart into FILE; the other is left as it is.</source>
            <translation>Takes everything of a file that began apart into FILE; the other is left as it is.</translation>
        </message>
        <message>
            <source>Lists fields that two colleagues changed at the same time, or settles one.</source>
            <translation>Lists fields that two colleagues changed at the same time, or settles one.</translation>
        </message>
        <message>
            <source>settle this clash</source>
            <translation>settle this clash</translation>
        </message>
        <message>
            <source>which of the two values the field gets</source>
            <translation>which of the two values the field gets</translation>
        </message>
        <message>
            <source>list those already settled too</source>
            <translation>list those already settled too</translation>
        </message>
        <message>
            <source>Sent: %1. Received: %2. New clashes: %3. Conflict copies taken over: %4. Attempts again: %5.</source>
            <translation>Sent: %1. Received: %2. New clashes: %3. Conflict copies taken over: %4. Attempts again: %5.</translation>
        </message>
        <message numerus="yes">
            <source>%n reference(s) point to a row that has not arrived; “check” names them.</source>
            <translation>
                <numerusform>%n reference points to a row that has not arrived; “check” names them.</numerusform>
                <numerusform>%n references point to a row that has not arrived; “check” names them.</numerusform>
            </translation>
        </message>
        <message>
            <source>--choose takes the id of a clash, and --value says which: kept or lost.</source>
            <translation>--choose takes the id of a clash, and --value says which: kept or lost.</translation>
        </message>
        <message>
            <source>The clash is settled.</source>
            <translation>The clash is settled.</translation>
        </message>
        <message>
            <source>%1: %2 only here, %3 only there, %4 in both.</source>
            <translation>%1: %2 only here, %3 only there, %4 in both.</translation>
        </message>
        <message>
            <source>United. Clashes to settle: %1.</source>
            <translation>United. Clashes to settle: %1.</translation>
        </message>
        <message>
            <source>%1  %2, %3: kept “%4” (%5, %6), other “%7” (%8, %9)</source>
            <comment>id, row, field, value, who, when, value, who, when</comment>
            <translation>%1  %2, %3: kept “%4” (%5, %6), other “%7” (%8, %9)</translation>
        </message>
        <message>
            <source>No clashes.</source>
            <translation>No clashes.</translation>
        </message>
        <message>
            <source>take the first proposal for every doubtful row, which is otherwise left out</source>
            <translation>take the first proposal for every doubtful row, which is otherwise left out</translation>
        </message>
        <message>
            <source>“%1” is only part of a name, and what is written to has to be named in full. It may be: %2. Nothing was changed.</source>
            <translation>“%1” is only part of a name, and what is written to has to be named in full. It may be: %2. Nothing was changed.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) left out, as the first proposal says</source>
            <translation>
                <numerusform>%n row left out, as the first proposal says</numerusform>
                <numerusform>%n rows left out, as the first proposal says</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” cannot be limited by --%2, nor by anything else.</source>
            <translation>“%1” cannot be limited by --%2, nor by anything else.</translation>
        </message>
        <message>
            <source>“%1” cannot be limited by --%2. It can be limited by: %3.</source>
            <translation>“%1” cannot be limited by --%2. It can be limited by: %3.</translation>
        </message>
        <message>
            <source>%1, %2: “%3” stands, “%4” is put aside</source>
            <comment>row, field, value, other value</comment>
            <translation>%1, %2: “%3” stands, “%4” is put aside</translation>
        </message>
        <message>
            <source>Fields that say different things: %1.</source>
            <translation>Fields that say different things: %1.</translation>
        </message>
        <message>
            <source>Pairs that seem to be the same: %1.</source>
            <translation>Pairs that seem to be the same: %1.</translation>
        </message>
        <message>
            <source>Nothing was changed. Once it has been synced, uniting cannot be undone; a backup is made first.</source>
            <translation>Nothing was changed. Once it has been synced, uniting cannot be undone; a backup is made first.</translation>
        </message>
        <message>
            <source>A backup was made first. Once it has been synced, this cannot be undone.</source>
            <translation>A backup was made first. Once it has been synced, this cannot be undone.</translation>
        </message>
        <message>
            <source>%1: %2 to “%3”</source>
            <comment>row, field, after</comment>
            <translation>%1: %2 to “%3”</translation>
        </message>
        <message>
            <source>Your own file is unchanged. Run the command again when the folder is back.</source>
            <translation>Your own file is unchanged. Run the command again when the folder is back.</translation>
        </message>
        <message>
            <source>Your own file keeps everything. Make room and run the command again.</source>
            <translation>Your own file keeps everything. Make room and run the command again.</translation>
        </message>
        <message>
            <source>Your own file keeps everything. Wait a moment and run the command again.</source>
            <translation>Your own file keeps everything. Wait a moment and run the command again.</translation>
        </message>
        <message>
            <source>the row that holds the headings, counted from 1 as in Excel; otherwise it is looked for</source>
            <translation>the row that holds the headings, counted from 1 as in Excel; otherwise it is looked for</translation>
        </message>
        <message>
            <source>whether people whom the source calls protected get protected identity; otherwise they are doubtful</source>
            <translation>whether people whom the source calls protected get protected identity; otherwise they are doubtful</translation>
        </message>
        <message>
            <source>--protect-proposed is “yes” or “no”, and not “%1”.</source>
            <translation>--protect-proposed is “yes” or “no”, and not “%1”.</translation>
        </message>
        <message numerus="yes">
            <source>%n doubtful row(s) were decided by the options</source>
            <translation>
                <numerusform>%n doubtful row was decided by the options</numerusform>
                <numerusform>%n doubtful rows were decided by the options</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) speak of protected identity and wait: decide with --protect-proposed yes or --protect-proposed no</source>
            <translation>
                <numerusform>%n row speaks of protected identity and waits: decide with --protect-proposed yes or --protect-proposed no</numerusform>
                <numerusform>%n rows speak of protected identity and wait: decide with --protect-proposed yes or --protect-proposed no</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no row %1 in the list, so it cannot hold the headings. Nothing was changed.</source>
            <translation>There is no row %1 in the list, so it cannot hold the headings. Nothing was changed.</translation>
        </message>
        <message>
            <source>“%1” is no day. Write it like 2020-12-31.</source>
            <translation>“%1” is no day. Write it like 2020-12-31.</translation>
        </message>
        <message>
            <source>as things stood on this day, of what has dates of its own</source>
            <translation>as things stood on this day, of what has dates of its own</translation>
        </message>
        <message numerus="yes">
            <source>%n read</source>
            <translation>
                <numerusform>%n read</numerusform>
                <numerusform>%n read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n updated</source>
            <translation>
                <numerusform>%n updated</numerusform>
                <numerusform>%n updated</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged</source>
            <translation>
                <numerusform>%n unchanged</numerusform>
                <numerusform>%n unchanged</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n doubtful</source>
            <translation>
                <numerusform>%n doubtful</numerusform>
                <numerusform>%n doubtful</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n refused</numerusform>
                <numerusform>%n refused</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are about people with protected identity: not all that they say is read in</source>
            <translation>
                <numerusform>%n row are about people with protected identity: not all that they say is read in</numerusform>
                <numerusform>%n rows are about people with protected identity: not all that they say is read in</numerusform>
            </translation>
        </message>
        <message>
            <source>Tells what personal data is to be erased since its time is over.</source>
            <translation>Tells what personal data is to be erased since its time is over.</translation>
        </message>
        <message>
            <source>note in the file that it was said today; what changes the file a week later erases it</source>
            <translation>note in the file that it was said today; what changes the file a week later erases it</translation>
        </message>
        <message>
            <source>Nothing is erased before it has been said for a week. Open the file in Länsnav, which says it, or run lansnav-cli retention FILE --announce; a week later it is erased by whatever changes the file, and what has gone is told. Until then it can be kept longer in Länsnav.</source>
            <translation>Nothing is erased before it has been said for a week. Open the file in Länsnav, which says it, or run lansnav-cli retention FILE --announce; a week later it is erased by whatever changes the file, and what has gone is told. Until then it can be kept longer in Länsnav.</translation>
        </message>
        <message>
            <source>Nothing is due to be erased.</source>
            <translation>Nothing is due to be erased.</translation>
        </message>
        <message>
            <source>It is noted in the file that this has been said. What changes the file from that day on erases it, and tells what has gone; until then it can be kept longer in Länsnav.</source>
            <translation>It is noted in the file that this has been said. What changes the file from that day on erases it, and tells what has gone; until then it can be kept longer in Länsnav.</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n line(s) (%2): %3</source>
            <comment>fate of rows, line numbers, reason</comment>
            <translation>
                <numerusform>%1, %n line (%2): %3</numerusform>
                <numerusform>%1, %n lines (%2): %3</numerusform>
            </translation>
        </message>
        <message>
            <source>name or number of the sheet, or * for all with the same headings; otherwise the one that fits best</source>
            <translation>name or number of the sheet, or * for all with the same headings; otherwise the one that fits best</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) speak of protected identity and wait for what else is asked of them below; what the option says holds once that is decided</source>
            <translation>
                <numerusform>%n row speak of protected identity and wait for what else is asked of them below; what the option says holds once that is decided</numerusform>
                <numerusform>%n rows speak of protected identity and wait for what else is asked of them below; what the option says holds once that is decided</numerusform>
            </translation>
        </message>
        <message>
            <source>The newest good backup is from %1. This puts it in the file&apos;s place: %2</source>
            <translation>The newest good backup is from %1. This puts it in the file&apos;s place: %2</translation>
        </message>
        <message>
            <source>There is no good backup of it on this computer. What has been synced comes back with lansnav-cli join, from the shared file.</source>
            <translation>There is no good backup of it on this computer. What has been synced comes back with lansnav-cli join, from the shared file.</translation>
        </message>
        <message>
            <source>Takes back the latest act done here with Länsnav.</source>
            <translation>Takes back the latest act done here with Länsnav.</translation>
        </message>
        <message>
            <source>The file that stood there was kept as %1. What was written in it after the backup and never synced is in no other file.</source>
            <translation>The file that stood there was kept as %1. What was written in it after the backup and never synced is in no other file.</translation>
        </message>
        <message numerus="yes">
            <source>%n later edit(s), by a colleague or made outside Länsnav, were left as they are: undo takes back only what was done here with Länsnav. In the window, each can be taken back under History (Ctrl+H).</source>
            <translation>
                <numerusform>%n later edit, by a colleague or made outside Länsnav, were left as they are: undo takes back only what was done here with Länsnav. In the window, each can be taken back under History (Ctrl+H).</numerusform>
                <numerusform>%n later edits, by a colleague or made outside Länsnav, were left as they are: undo takes back only what was done here with Länsnav. In the window, each can be taken back under History (Ctrl+H).</numerusform>
            </translation>
        </message>
        <message>
            <source>Writes all that is held on a person to a file (register extract).</source>
            <translation>Writes all that is held on a person to a file (register extract).</translation>
        </message>
        <message>
            <source>Erases a person for good, out of the history too; without --yes it only tells what would go.</source>
            <translation>Erases a person for good, out of the history too; without --yes it only tells what would go.</translation>
        </message>
        <message>
            <source>erase; this cannot be undone</source>
            <translation>erase; this cannot be undone</translation>
        </message>
        <message>
            <source>Several people called “%1” lie in the trash. Point one out by id: %2.</source>
            <translation>Several people called “%1” lie in the trash. Point one out by id: %2.</translation>
        </message>
        <message>
            <source>Of %1 this goes for good:</source>
            <translation>Of %1 this goes for good:</translation>
        </message>
        <message>
            <source>This is kept and counted, without telling whose it was:</source>
            <translation>This is kept and counted, without telling whose it was:</translation>
        </message>
        <message>
            <source>These texts name the person and are left as they are; change them by hand, best before:</source>
            <translation>These texts name the person and are left as they are; change them by hand, best before:</translation>
        </message>
        <message>
            <source>Backups of this computer keep it until they are thinned out, as does any copy that was made by hand: %1</source>
            <translation>Backups of this computer keep it until they are thinned out, as does any copy that was made by hand: %1</translation>
        </message>
        <message>
            <source>It leaves the shared file and the files of colleagues as each of them syncs.</source>
            <translation>It leaves the shared file and the files of colleagues as each of them syncs.</translation>
        </message>
        <message>
            <source>The freed room in the file could not be overwritten while somebody else reads it; the next sync or erasure does it.</source>
            <translation>The freed room in the file could not be overwritten while somebody else reads it; the next sync or erasure does it.</translation>
        </message>
        <message>
            <source>The person has protected identity. That the details were shown is noted in the history; hand the extract over to nobody else.</source>
            <translation>The person has protected identity. That the details were shown is noted in the history; hand the extract over to nobody else.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nothing was changed.</translation>
        </message>
        <message>
            <source>Erased. This cannot be undone.</source>
            <translation>Erased. This cannot be undone.</translation>
        </message>
        <message>
            <source>Nothing was changed. --yes erases; it cannot be undone.</source>
            <translation>Nothing was changed. --yes erases; it cannot be undone.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ComingNote</name>
        <message>
            <source>The meeting on %1 is still to come. Who has sent an apology can be written already; who was there is written afterwards.</source>
            <translation>The meeting on %1 is still to come. Who has sent an apology can be written already; who was there is written afterwards.</translation>
        </message>
        <message>
            <source>The session on %1 is still to come. Who has sent an apology can be written already; who was there is written afterwards.</source>
            <translation>The session on %1 is still to come. Who has sent an apology can be written already; who was there is written afterwards.</translation>
        </message>
        <message>
            <source>It was written, but the session on %1 is still to come: nobody has been present at it or absent from it yet. Take it back with Undo if another session was meant.</source>
            <translation>It was written, but the session on %1 is still to come: nobody has been present at it or absent from it yet. Take it back with Undo if another session was meant.</translation>
        </message>
        <message>
            <source>It was written, but the meeting on %1 is still to come: nobody has been present at it or absent from it yet. Take it back with Undo if another meeting was meant.</source>
            <translation>It was written, but the meeting on %1 is still to come: nobody has been present at it or absent from it yet. Take it back with Undo if another meeting was meant.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::CompletionRule</name>
        <message>
            <source>Completed: present at %1 of %2, %3 needed.</source>
            <translation>Completed: present at %1 of %2, %3 needed.</translation>
        </message>
        <message>
            <source>Not settled: present at %1 of %2, %3 needed.</source>
            <translation>Not settled: present at %1 of %2, %3 needed.</translation>
        </message>
        <message>
            <source>Not completed: present at %1 of %2, %3 needed.</source>
            <translation>Not completed: present at %1 of %2, %3 needed.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::CopyEventDialog</name>
        <message>
            <source>Copy %1 to next year</source>
            <translation>Copy %1 to next year</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>The dates</source>
            <translation>The dates</translation>
        </message>
        <message>
            <source>Same weekday of the same week</source>
            <translation>Same weekday of the same week</translation>
        </message>
        <message>
            <source>Same date</source>
            <translation>Same date</translation>
        </message>
        <message>
            <source>Begin on a day of my choice</source>
            <translation>Begin on a day of my choice</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>First day</translation>
        </message>
        <message>
            <source>Make the copy</source>
            <translation>Make the copy</translation>
        </message>
        <message>
            <source>Checklist, programme, questions and budget come along with dates moved; participants, speakers and what was done do not.</source>
            <translation>Checklist, programme, questions and budget come along with dates moved; participants, speakers and what was done do not.</translation>
        </message>
        <message>
            <source>Registration opens</source>
            <translation>Registration opens</translation>
        </message>
        <message>
            <source>Registration closes</source>
            <translation>Registration closes</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more session(s)</source>
            <translation>
                <numerusform>… and %n more session</numerusform>
                <numerusform>… and %n more sessions</numerusform>
            </translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>Note: %1</translation>
        </message>
    </context>
    <context>
        <name>lansnav::CourseActs</name>
        <message>
            <source>What was to be changed is no longer there. It may have been put in the trash; nothing was changed.</source>
            <translation>What was to be changed is no longer there. It may have been put in the trash; nothing was changed.</translation>
        </message>
        <message>
            <source>An event needs a title. Nothing was changed.</source>
            <translation>An event needs a title. Nothing was changed.</translation>
        </message>
        <message>
            <source>The number of places or sessions cannot be below zero. Nothing was changed.</source>
            <translation>The number of places or sessions cannot be below zero. Nothing was changed.</translation>
        </message>
        <message>
            <source>The fee cannot be below zero. Nothing was changed.</source>
            <translation>The fee cannot be below zero. Nothing was changed.</translation>
        </message>
        <message>
            <source>The event would need more participants than it has places for. Nothing was changed; correct one of the numbers.</source>
            <translation>The event would need more participants than it has places for. Nothing was changed; correct one of the numbers.</translation>
        </message>
        <message>
            <source>The day registration opens or closes could not be understood. Nothing was changed.</source>
            <translation>The day registration opens or closes could not be understood. Nothing was changed.</translation>
        </message>
        <message>
            <source>Registration would close before it opens. Nothing was changed; correct one of the days.</source>
            <translation>Registration would close before it opens. Nothing was changed; correct one of the days.</translation>
        </message>
        <message>
            <source>The time could not be understood. Nothing was changed.</source>
            <translation>The time could not be understood. Nothing was changed.</translation>
        </message>
        <message>
            <source>There is an end without a start. Nothing was changed; say when it begins.</source>
            <translation>There is an end without a start. Nothing was changed; say when it begins.</translation>
        </message>
        <message>
            <source>The end lies before the start. Nothing was changed; correct one of the times.</source>
            <translation>The end lies before the start. Nothing was changed; correct one of the times.</translation>
        </message>
        <message>
            <source>A room needs a name. Nothing was changed.</source>
            <translation>A room needs a name. Nothing was changed.</translation>
        </message>
        <message>
            <source>A room cannot hold fewer people than none. Nothing was changed.</source>
            <translation>A room cannot hold fewer people than none. Nothing was changed.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::CourseArea</name>
        <message>
            <source>There is no event called “%1”.</source>
            <translation>There is no event called “%1”.</translation>
        </message>
        <message>
            <source>Several events are called something like “%1”. Give the whole title and the year or the day.</source>
            <translation>Several events are called something like “%1”. Give the whole title and the year or the day.</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) ahead</source>
            <translation>
                <numerusform>%n event ahead</numerusform>
                <numerusform>%n events ahead</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n registration(s)</source>
            <translation>
                <numerusform>%n registration</numerusform>
                <numerusform>%n registrations</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: responsible</source>
            <translation>%1: responsible</translation>
        </message>
        <message>
            <source>%1: speaker</source>
            <translation>%1: speaker</translation>
        </message>
        <message>
            <source>%1: chair</source>
            <translation>%1: chair</translation>
        </message>
        <message>
            <source>%1: participant</source>
            <translation>%1: participant</translation>
        </message>
        <message>
            <source>%1: cancelled the registration</source>
            <translation>%1: cancelled the registration</translation>
        </message>
        <message>
            <source>Courses</source>
            <translation>Courses</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Event</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Session</translation>
        </message>
        <message>
            <source>There is no session called “%1”.</source>
            <translation>There is no session called “%1”.</translation>
        </message>
        <message>
            <source>Several sessions are called something like “%1”. Give the event, the session and the day.</source>
            <translation>Several sessions are called something like “%1”. Give the event, the session and the day.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::CourseCharts</name>
        <message>
            <source>Registrations over time</source>
            <translation>Registrations over time</translation>
        </message>
        <message>
            <source>registered, by weeks left to the first day</source>
            <translation>registered, by weeks left to the first day</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>not stated</translation>
        </message>
        <message>
            <source>Participants per municipality</source>
            <translation>Participants per municipality</translation>
        </message>
        <message>
            <source>people</source>
            <translation>people</translation>
        </message>
        <message>
            <source>others</source>
            <translation>others</translation>
        </message>
        <message>
            <source>Participants per profession</source>
            <translation>Participants per profession</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Answers</translation>
        </message>
        <message>
            <source>begun</source>
            <comment>registered after the first day</comment>
            <translation>begun</translation>
        </message>
    </context>
    <context>
        <name>lansnav::CourseCheck</name>
        <message>
            <source>%1: a number is below zero.</source>
            <translation>%1: a number is below zero.</translation>
        </message>
        <message>
            <source>%1 needs more participants than it has places for.</source>
            <translation>%1 needs more participants than it has places for.</translation>
        </message>
        <message>
            <source>%1 is registered for %2 twice.</source>
            <translation>%1 is registered for %2 twice.</translation>
        </message>
        <message>
            <source>%1 is cancelled, yet people are recorded as present.</source>
            <translation>%1 is cancelled, yet people are recorded as present.</translation>
        </message>
        <message>
            <source>%1: a session chosen belongs to another event.</source>
            <translation>%1: a session chosen belongs to another event.</translation>
        </message>
        <message>
            <source>%1: an answer belongs to a question of another event.</source>
            <translation>%1: an answer belongs to a question of another event.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::CourseKinds</name>
        <message>
            <source>Event</source>
            <translation>Event</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Events</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>First day</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sessions</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Network</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Responsible</translation>
        </message>
        <message>
            <source>Target group</source>
            <translation>Target group</translation>
        </message>
        <message>
            <source>Fewest participants</source>
            <translation>Fewest participants</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Registered</translation>
        </message>
        <message>
            <source>Registration opens</source>
            <translation>Registration opens</translation>
        </message>
        <message>
            <source>Registration closes</source>
            <translation>Registration closes</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problems</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>event, session</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>Starts</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Ends</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>Track</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Room</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Speakers</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Chair</translation>
        </message>
        <message>
            <source>Chosen by</source>
            <translation>Chosen by</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Present</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>Rooms</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Venue</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Holds</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>Equipment</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Blocked</translation>
        </message>
        <message>
            <source>Registrations</source>
            <translation>Registrations</translation>
        </message>
        <message>
            <source>Workplace</source>
            <translation>Workplace</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Municipality</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Registered at</source>
            <translation>Registered at</translation>
        </message>
        <message>
            <source>Sessions chosen</source>
            <translation>Sessions chosen</translation>
        </message>
        <message>
            <source>Diet</source>
            <translation>Diet</translation>
        </message>
        <message>
            <source>Access needs</source>
            <translation>Access needs</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consent</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelled</translation>
        </message>
        <message>
            <source>Attendance at events</source>
            <translation>Attendance at events</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Session</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Attendance</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>Seat</translation>
        </message>
        <message>
            <source>Place in line</source>
            <translation>Place in line</translation>
        </message>
    </context>
    <context>
        <name>lansnav::CoursePapers</name>
        <message>
            <source>Question without words</source>
            <translation>Question without words</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translation>Evaluation</translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) have been handed in.</source>
            <translation>
                <numerusform>%n paper has been handed in.</numerusform>
                <numerusform>%n papers have been handed in.</numerusform>
            </translation>
        </message>
        <message>
            <source>The event has no questions to evaluate it by.</source>
            <translation>The event has no questions to evaluate it by.</translation>
        </message>
        <message numerus="yes">
            <source>Questions with fewer than %n answer(s) are not shown, so that nobody can be picked out.</source>
            <translation>
                <numerusform>Questions with fewer than %n answer are not shown, so that nobody can be picked out.</numerusform>
                <numerusform>Questions with fewer than %n answers are not shown, so that nobody can be picked out.</numerusform>
            </translation>
        </message>
        <message>
            <source>Event report</source>
            <translation>Event report</translation>
        </message>
        <message>
            <source>Organiser</source>
            <translation>Organiser</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Speaker</translation>
        </message>
        <message>
            <source>Chair</source>
            <comment>person</comment>
            <translation>Chair</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>Participant</translation>
        </message>
        <message>
            <source>Present at %1 of %2 sessions</source>
            <translation>Present at %1 of %2 sessions</translation>
        </message>
        <message>
            <source>Contents: %1</source>
            <translation>Contents: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n has a line instead of a name, for people with protected identity: write by hand what the person wants to be called.</source>
            <translation>
                <numerusform>%n has a line instead of a name, for people with protected identity: write by hand what the person wants to be called.</numerusform>
                <numerusform>%n have a line instead of a name, for people with protected identity: write by hand what each person wants to be called.</numerusform>
            </translation>
        </message>
        <message>
            <source>Name badges</source>
            <translation>Name badges</translation>
        </message>
        <message>
            <source>Nobody has a seat yet, and nobody speaks or is responsible. There are no badges to print.</source>
            <translation>Nobody has a seat yet, and nobody speaks or is responsible. There are no badges to print.</translation>
        </message>
        <message>
            <source>Door signs</source>
            <translation>Door signs</translation>
        </message>
        <message>
            <source>No session has a room yet. There are no signs to print.</source>
            <translation>No session has a room yet. There are no signs to print.</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Certificates</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Certificate</translation>
        </message>
        <message>
            <source>This is to certify that</source>
            <translation>This is to certify that</translation>
        </message>
        <message>
            <source>has taken part in</source>
            <translation>has taken part in</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>region and day</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Responsible for the event</source>
            <translation>Responsible for the event</translation>
        </message>
        <message>
            <source>%1 of %2 have earned a certificate.</source>
            <translation>%1 of %2 have earned a certificate.</translation>
        </message>
        <message>
            <source>Draft: the programme has not been published.</source>
            <translation>Draft: the programme has not been published.</translation>
        </message>
        <message numerus="yes">
            <source>Draft with %n change(s) since the programme was published on %1.</source>
            <translation>
                <numerusform>Draft with %n change since the programme was published on %1.</numerusform>
                <numerusform>Draft with %n changes since the programme was published on %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Session</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Speakers</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>Track</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Room</translation>
        </message>
        <message>
            <source>For all</source>
            <translation>For all</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>About the speaker</source>
            <translation>About the speaker</translation>
        </message>
        <message>
            <source>Free of charge</source>
            <translation>Free of charge</translation>
        </message>
        <message>
            <source>Time not set yet</source>
            <translation>Time not set yet</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>There is no programme yet.</source>
            <translation>There is no programme yet.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>For</source>
            <translation>For</translation>
        </message>
        <message>
            <source>Invitation to %1</source>
            <comment>kind of event</comment>
            <translation>Invitation to %1</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Where</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Seats</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Fee</translation>
        </message>
        <message>
            <source>Register by</source>
            <translation>Register by</translation>
        </message>
        <message>
            <source>Questions are answered by</source>
            <translation>Questions are answered by</translation>
        </message>
        <message>
            <source>When you register, tell us of food you cannot eat and of what you need to be able to take part. What you tell us about food is deleted after the event.</source>
            <translation>When you register, tell us of food you cannot eat and of what you need to be able to take part. What you tell us about food is deleted after the event.</translation>
        </message>
        <message>
            <source>Waiting list</source>
            <translation>Waiting list</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Workplace</source>
            <translation>Workplace</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Standing</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Chair: %1</source>
            <translation>Chair: %1</translation>
        </message>
        <message>
            <source>Event without a title</source>
            <translation>Event without a title</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
        <message>
            <source>Profession</source>
            <translation>Profession</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Municipality</translation>
        </message>
        <message>
            <source>registrations with a seat on %1</source>
            <translation>registrations with a seat on %1</translation>
        </message>
        <message>
            <source>Sign-in sheet</source>
            <translation>Sign-in sheet</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Time not set yet: %1</source>
            <comment>titles of sessions</comment>
            <translation>Time not set yet: %1</translation>
        </message>
        <message>
            <source>Present without a seat</source>
            <translation>Present without a seat</translation>
        </message>
        <message numerus="yes">
            <source>%n has an empty line at the end instead of a name.</source>
            <translation>
                <numerusform>%n has an empty line at the end instead of a name.</numerusform>
                <numerusform>%n has an empty line at the end instead of a name.</numerusform>
            </translation>
        </message>
        <message>
            <source>As published on %1.</source>
            <translation>As published on %1.</translation>
        </message>
        <message>
            <source>Draft, in which nothing has changed since the programme was published on %1.</source>
            <translation>Draft, in which nothing has changed since the programme was published on %1.</translation>
        </message>
        <message>
            <source>DRAFT of the programme</source>
            <translation>DRAFT of the programme</translation>
        </message>
        <message>
            <source>%1 · draft</source>
            <comment>event</comment>
            <translation>%1 · draft</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) made since then are not on the signs.</source>
            <translation>
                <numerusform>%n change made since then is not on the signs.</numerusform>
                <numerusform>%n changes made since then are not on the signs.</numerusform>
            </translation>
        </message>
        <message>
            <source>The programme is preliminary and may change.</source>
            <translation>The programme is preliminary and may change.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::CourseReports</name>
        <message>
            <source>The session is not one of the event&apos;s. No paper was made.</source>
            <translation>The session is not one of the event&apos;s. No paper was made.</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translation>Invitation</translation>
        </message>
        <message>
            <source>Programme, one page</source>
            <translation>Programme, one page</translation>
        </message>
        <message>
            <source>Programme, full</source>
            <translation>Programme, full</translation>
        </message>
        <message>
            <source>Participant list</source>
            <translation>Participant list</translation>
        </message>
        <message>
            <source>Participant list with contact details</source>
            <translation>Participant list with contact details</translation>
        </message>
        <message>
            <source>Sign-in sheet</source>
            <translation>Sign-in sheet</translation>
        </message>
        <message>
            <source>Name badges, %1 × %2 on A4</source>
            <translation>Name badges, %1 × %2 on A4</translation>
        </message>
        <message>
            <source>Door signs</source>
            <translation>Door signs</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Certificates</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translation>Evaluation</translation>
        </message>
        <message>
            <source>Event report</source>
            <translation>Event report</translation>
        </message>
        <message>
            <source>Draft of the programme, one page</source>
            <translation>Draft of the programme, one page</translation>
        </message>
        <message>
            <source>Draft of the programme, full</source>
            <translation>Draft of the programme, full</translation>
        </message>
    </context>
    <context>
        <name>lansnav::CourseRules</name>
        <message>
            <source>Nobody is responsible for the event.</source>
            <translation>Nobody is responsible for the event.</translation>
        </message>
        <message>
            <source>Choose responsible</source>
            <translation>Choose responsible</translation>
        </message>
        <message>
            <source>Registration has begun, but no day is set.</source>
            <translation>Registration has begun, but no day is set.</translation>
        </message>
        <message>
            <source>The event of %1 is past; was it held or cancelled?</source>
            <translation>The event of %1 is past; was it held or cancelled?</translation>
        </message>
        <message>
            <source>The event begins %1 and has neither room nor link.</source>
            <translation>The event begins %1 and has neither room nor link.</translation>
        </message>
        <message>
            <source>Choose room</source>
            <translation>Choose room</translation>
        </message>
        <message>
            <source>%1 of at least %2 participants are registered</source>
            <translation>%1 of at least %2 participants are registered</translation>
        </message>
        <message>
            <source>%1, and registration closed %2.</source>
            <translation>%1, and registration closed %2.</translation>
        </message>
        <message>
            <source>%1, and registration closes %2.</source>
            <translation>%1, and registration closes %2.</translation>
        </message>
        <message>
            <source>Show registrations</source>
            <translation>Show registrations</translation>
        </message>
        <message>
            <source>Overdue since %1: %2</source>
            <translation>Overdue since %1: %2</translation>
        </message>
        <message>
            <source>Show task</source>
            <translation>Show task</translation>
        </message>
        <message>
            <source>Set the day</source>
            <translation>Set the day</translation>
        </message>
        <message>
            <source>Set the status</source>
            <translation>Set the status</translation>
        </message>
        <message>
            <source>Show session</source>
            <translation>Show session</translation>
        </message>
        <message>
            <source>Show clash</source>
            <translation>Show clash</translation>
        </message>
        <message>
            <source>Choose speakers</source>
            <translation>Choose speakers</translation>
        </message>
        <message>
            <source>Change the number</source>
            <translation>Change the number</translation>
        </message>
        <message numerus="yes">
            <source>A certificate asks for %1 sessions, but one person can be at no more than %n.</source>
            <translation>
                <numerusform>A certificate asks for %1 sessions, but one person can be at no more than %n.</numerusform>
                <numerusform>A certificate asks for %1 sessions, but one person can be at no more than %n.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::CourseStore</name>
        <message>
            <source>The session is no longer there. Nothing was changed.</source>
            <translation>The session is no longer there. Nothing was changed.</translation>
        </message>
        <message>
            <source>The event is cancelled, so nobody can have been there. Nothing was changed.</source>
            <translation>The event is cancelled, so nobody can have been there. Nothing was changed.</translation>
        </message>
        <message>
            <source>Choose a person. Nobody was registered.</source>
            <translation>Choose a person. Nobody was registered.</translation>
        </message>
        <message>
            <source>Say what is to be done. Nothing was added.</source>
            <translation>Say what is to be done. Nothing was added.</translation>
        </message>
        <message>
            <source>Say what is to be done. The old text was kept.</source>
            <translation>Say what is to be done. The old text was kept.</translation>
        </message>
        <message>
            <source>Say what the money is for. Nothing was added.</source>
            <translation>Say what the money is for. Nothing was added.</translation>
        </message>
        <message>
            <source>“%1” is none of the answers to choose from. Nothing was saved.</source>
            <translation>“%1” is none of the answers to choose from. Nothing was saved.</translation>
        </message>
        <message>
            <source>Write the question. Nothing was added.</source>
            <translation>Write the question. Nothing was added.</translation>
        </message>
        <message>
            <source>Write the question. The old one was kept.</source>
            <translation>Write the question. The old one was kept.</translation>
        </message>
        <message>
            <source>A question answered does not belong to the event. Nothing was saved.</source>
            <translation>A question answered does not belong to the event. Nothing was saved.</translation>
        </message>
        <message>
            <source>A venue needs a name. Nothing was added.</source>
            <translation>A venue needs a name. Nothing was added.</translation>
        </message>
        <message>
            <source>A venue needs a name. The old name was kept.</source>
            <translation>A venue needs a name. The old name was kept.</translation>
        </message>
        <message>
            <source>There is no such venue. Nothing was added; it may have been put in the trash.</source>
            <translation>There is no such venue. Nothing was added; it may have been put in the trash.</translation>
        </message>
        <message>
            <source>Say from when the room is blocked. Nothing was added.</source>
            <translation>Say from when the room is blocked. Nothing was added.</translation>
        </message>
        <message>
            <source>There is no such room. Nothing was changed; it may have been put in the trash.</source>
            <translation>There is no such room. Nothing was changed; it may have been put in the trash.</translation>
        </message>
        <message>
            <source>The event is no longer there. It may have been put in the trash.</source>
            <translation>The event is no longer there. It may have been put in the trash.</translation>
        </message>
        <message>
            <source>The event is cancelled. Nobody was registered.</source>
            <translation>The event is cancelled. Nobody was registered.</translation>
        </message>
        <message>
            <source>The event has been held. Nobody was registered.</source>
            <translation>The event has been held. Nobody was registered.</translation>
        </message>
        <message>
            <source>Registration is closed. Nobody was registered.</source>
            <translation>Registration is closed. Nobody was registered.</translation>
        </message>
        <message>
            <source>Registration closed %1. Nobody was registered.</source>
            <translation>Registration closed %1. Nobody was registered.</translation>
        </message>
        <message>
            <source>Registration does not open until %1. Nobody was registered.</source>
            <translation>Registration does not open until %1. Nobody was registered.</translation>
        </message>
        <message>
            <source>The event is no longer there. It may have been put in the trash; nobody was registered.</source>
            <translation>The event is no longer there. It may have been put in the trash; nobody was registered.</translation>
        </message>
        <message>
            <source>Everybody chosen is registered already. Nothing was changed.</source>
            <translation>Everybody chosen is registered already. Nothing was changed.</translation>
        </message>
        <message>
            <source>No registration is chosen. Nothing was changed.</source>
            <translation>No registration is chosen. Nothing was changed.</translation>
        </message>
        <message>
            <source>A session chosen does not belong to the event. Nothing was changed.</source>
            <translation>A session chosen does not belong to the event. Nothing was changed.</translation>
        </message>
        <message>
            <source>Say why somebody goes before the others in line. Nothing was changed.</source>
            <translation>Say why somebody goes before the others in line. Nothing was changed.</translation>
        </message>
        <message>
            <source>A session belongs to an event. Nothing was added.</source>
            <translation>A session belongs to an event. Nothing was added.</translation>
        </message>
        <message>
            <source>The event is no longer there. Nothing was added; it may have been put in the trash.</source>
            <translation>The event is no longer there. Nothing was added; it may have been put in the trash.</translation>
        </message>
        <message>
            <source>No date is chosen. Nothing was added.</source>
            <translation>No date is chosen. Nothing was added.</translation>
        </message>
        <message>
            <source>Say why the warning may stand. Nothing was changed.</source>
            <translation>Say why the warning may stand. Nothing was changed.</translation>
        </message>
        <message>
            <source>“%1” is no whole number from %2 to %3. Nothing was saved.</source>
            <translation>“%1” is no whole number from %2 to %3. Nothing was saved.</translation>
        </message>
        <message>
            <source>A scale begins lower than it ends. Nothing was changed.</source>
            <translation>A scale begins lower than it ends. Nothing was changed.</translation>
        </message>
        <message>
            <source>The registration is no longer there. Nothing was changed.</source>
            <translation>The registration is no longer there. Nothing was changed.</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) given would no longer count. Change or remove them first; the question was kept as it was.</source>
            <translation>
                <numerusform>%n answer given would no longer count. Change or remove them first; the question was kept as it was.</numerusform>
                <numerusform>%n answers given would no longer count. Change or remove them first; the question was kept as it was.</numerusform>
            </translation>
        </message>
        <message>
            <source>Registration would close after the event, which is over on %1. Nothing was changed; write an earlier day.</source>
            <translation>Registration would close after the event, which is over on %1. Nothing was changed; write an earlier day.</translation>
        </message>
        <message>
            <source>The seat is offered until after the event, which is over on %1. Nothing was changed; write an earlier day.</source>
            <translation>The seat is offered until after the event, which is over on %1. Nothing was changed; write an earlier day.</translation>
        </message>
        <message numerus="yes">
            <source>%n clash(es) forbid this programme. Nothing was published; mend this first: %1</source>
            <translation>
                <numerusform>%n clash(es) forbid this programme. Nothing was published; mend this first: %1</numerusform>
                <numerusform>%n clash(es) forbid this programme. Nothing was published; mend this first: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::CourseTemplate</name>
        <message>
            <source>area</source>
            <translation>area</translation>
        </message>
        <message>
            <source>network</source>
            <translation>network</translation>
        </message>
    </context>
    <context>
        <name>lansnav::CourseWords</name>
        <message>
            <source>training</source>
            <translation>training</translation>
        </message>
        <message>
            <source>workshop</source>
            <translation>workshop</translation>
        </message>
        <message>
            <source>seminar</source>
            <translation>seminar</translation>
        </message>
        <message>
            <source>conference</source>
            <translation>conference</translation>
        </message>
        <message>
            <source>meeting place</source>
            <translation>meeting place</translation>
        </message>
        <message>
            <source>research circle</source>
            <translation>research circle</translation>
        </message>
        <message>
            <source>evaluation workshop</source>
            <translation>evaluation workshop</translation>
        </message>
        <message>
            <source>learning circle</source>
            <translation>learning circle</translation>
        </message>
        <message>
            <source>supervision</source>
            <translation>supervision</translation>
        </message>
        <message>
            <source>idea</source>
            <comment>event</comment>
            <translation>idea</translation>
        </message>
        <message>
            <source>planned</source>
            <comment>event</comment>
            <translation>planned</translation>
        </message>
        <message>
            <source>open</source>
            <comment>event</comment>
            <translation>open</translation>
        </message>
        <message>
            <source>closed</source>
            <comment>event</comment>
            <translation>closed</translation>
        </message>
        <message>
            <source>held</source>
            <comment>event</comment>
            <translation>held</translation>
        </message>
        <message>
            <source>cancelled</source>
            <comment>event</comment>
            <translation>cancelled</translation>
        </message>
        <message>
            <source>moved</source>
            <comment>event</comment>
            <translation>moved</translation>
        </message>
        <message>
            <source>talk</source>
            <comment>session</comment>
            <translation>talk</translation>
        </message>
        <message>
            <source>panel</source>
            <comment>session</comment>
            <translation>panel</translation>
        </message>
        <message>
            <source>workshop</source>
            <comment>session</comment>
            <translation>workshop</translation>
        </message>
        <message>
            <source>break</source>
            <comment>session</comment>
            <translation>break</translation>
        </message>
        <message>
            <source>ceremony</source>
            <comment>session</comment>
            <translation>ceremony</translation>
        </message>
        <message>
            <source>scale</source>
            <comment>question</comment>
            <translation>scale</translation>
        </message>
        <message>
            <source>choice</source>
            <comment>question</comment>
            <translation>choice</translation>
        </message>
        <message>
            <source>text</source>
            <comment>question</comment>
            <translation>text</translation>
        </message>
    </context>
    <context>
        <name>lansnav::CoursesTab</name>
        <message>
            <source>Events, rooms or speakers</source>
            <translation>Events, rooms or speakers</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Events</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>Rooms</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Speakers</translation>
        </message>
        <message>
            <source>The copy is made. Look through the dates, then open registration.</source>
            <translation>The copy is made. Look through the dates, then open registration.</translation>
        </message>
        <message>
            <source>Courses</source>
            <translation>Courses</translation>
        </message>
    </context>
    <context>
        <name>lansnav::CsvReader</name>
        <message>
            <source>Line %1 has more than %2 columns. Nothing was read. Is it a list, saved as CSV?</source>
            <translation>Line %1 has more than %2 columns. Nothing was read. Is it a list, saved as CSV?</translation>
        </message>
        <message>
            <source>A cell in line %1 holds more than %L2 characters. Nothing was read. Shorten it and try again.</source>
            <translation>A cell in line %1 holds more than %L2 characters. Nothing was read. Shorten it and try again.</translation>
        </message>
        <message>
            <source>The file has more than %L1 rows, which is more than can be read. Nothing was read. Split the list into several files.</source>
            <translation>The file has more than %L1 rows, which is more than can be read. Nothing was read. Split the list into several files.</translation>
        </message>
        <message>
            <source>The file has too many cells (over %L1). Nothing was read. Remove columns that are not needed, or split the list.</source>
            <translation>The file has too many cells (over %L1). Nothing was read. Remove columns that are not needed, or split the list.</translation>
        </message>
        <message>
            <source>Reading was cancelled; nothing was changed.</source>
            <translation>Reading was cancelled; nothing was changed.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::DateField</name>
        <message>
            <source>14/5, w 20 thu, tomorrow</source>
            <translation>14/5, w 20 thu, tomorrow</translation>
        </message>
        <message>
            <source>14/5 2018, March 2018, 2018</source>
            <translation>14/5 2018, March 2018, 2018</translation>
        </message>
        <message>
            <source>Choose in the calendar (Alt+Down)</source>
            <translation>Choose in the calendar (Alt+Down)</translation>
        </message>
        <message>
            <source>Choose in the calendar</source>
            <translation>Choose in the calendar</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>weekday, week</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>“%1” is not a date. Write for example 14/5, w 20 thu or tomorrow.</source>
            <translation>“%1” is not a date. Write for example 14/5, w 20 thu or tomorrow.</translation>
        </message>
        <message>
            <source>“%1” is not a date. Write for example 14/5 2018, March 2018, w. 12 2018 or 2018.</source>
            <translation>“%1” is not a date. Write for example 14/5 2018, March 2018, w. 12 2018 or 2018.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::DateTimeField</name>
        <message>
            <source>from</source>
            <comment>time</comment>
            <translation>from</translation>
        </message>
        <message>
            <source>to</source>
            <comment>time</comment>
            <translation>to</translation>
        </message>
        <message>
            <source>Starts at</source>
            <translation>Starts at</translation>
        </message>
        <message>
            <source>Ends at</source>
            <translation>Ends at</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>“%1” is not a time. Write for example 9, 13.30 or 15:00.</source>
            <translation>“%1” is not a time. Write for example 9, 13.30 or 15:00.</translation>
        </message>
        <message>
            <source>There is an end but no start. Write when it starts, or leave both times empty.</source>
            <translation>There is an end but no start. Write when it starts, or leave both times empty.</translation>
        </message>
        <message>
            <source>It would end before it starts. Change one of the times.</source>
            <translation>It would end before it starts. Change one of the times.</translation>
        </message>
        <message>
            <source>There is a time but no day. Write which day it is.</source>
            <translation>There is a time but no day. Write which day it is.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::DeskPane</name>
        <message>
            <source>Three letters of the name, then Enter</source>
            <translation>Three letters of the name, then Enter</translation>
        </message>
        <message>
            <source>Name of the person who comes</source>
            <translation>Name of the person who comes</translation>
        </message>
        <message>
            <source>Those who are expected</source>
            <translation>Those who are expected</translation>
        </message>
        <message>
            <source>Somebody who is not in the list</source>
            <translation>Somebody who is not in the list</translation>
        </message>
        <message>
            <source>Let in somebody who is not in the list</source>
            <translation>Let in somebody who is not in the list</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Session</translation>
        </message>
        <message>
            <source>The event has no day yet: write under About when it is held.</source>
            <translation>The event has no day yet: write under About when it is held.</translation>
        </message>
        <message>
            <source>%1 of %2 have come</source>
            <translation>%1 of %2 have come</translation>
        </message>
        <message>
            <source>Nobody in the list is called “%1”. Choose or create the person below.</source>
            <translation>Nobody in the list is called “%1”. Choose or create the person below.</translation>
        </message>
        <message>
            <source>%1 is marked already.</source>
            <translation>%1 is marked already.</translation>
        </message>
        <message>
            <source>The mark of %1 is taken away.</source>
            <translation>The mark of %1 is taken away.</translation>
        </message>
        <message>
            <source>%1 is present. Seat: %2.</source>
            <translation>%1 is present. Seat: %2.</translation>
        </message>
        <message>
            <source>%1 is present.</source>
            <translation>%1 is present.</translation>
        </message>
        <message>
            <source>%1 is let in and present.</source>
            <translation>%1 is let in and present.</translation>
        </message>
        <message>
            <source>Enter marks as present, arrows choose, Delete takes the mark away, Esc clears. Those who wait for a seat come last. When nobody matches, Enter goes on to the line for those who are not in the list.</source>
            <translation>Enter marks as present, arrows choose, Delete takes the mark away, Esc clears. Those who wait for a seat come last. When nobody matches, Enter goes on to the line for those who are not in the list.</translation>
        </message>
        <message>
            <source>%1 has no seat (%2). Enter once more lets in from the waiting list.</source>
            <translation>%1 has no seat (%2). Enter once more lets in from the waiting list.</translation>
        </message>
        <message>
            <source>%1 is let in from the waiting list and present.</source>
            <translation>%1 is let in from the waiting list and present.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::DetailPane</name>
        <message numerus="yes">
            <source>%n to mend</source>
            <translation>
                <numerusform>%n to mend</numerusform>
                <numerusform>%n to mend</numerusform>
            </translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
    </context>
    <context>
        <name>lansnav::DuplicateFinder</name>
        <message>
            <source>Same name</source>
            <translation>Same name</translation>
        </message>
        <message>
            <source>Same name the other way round</source>
            <translation>Same name the other way round</translation>
        </message>
        <message>
            <source>Same name but for a part of a double name</source>
            <translation>Same name but for a part of a double name</translation>
        </message>
        <message>
            <source>Almost the same name</source>
            <translation>Almost the same name</translation>
        </message>
        <message>
            <source>The name is in part the same</source>
            <translation>The name is in part the same</translation>
        </message>
        <message>
            <source>Same e-mail and phone</source>
            <translation>Same e-mail and phone</translation>
        </message>
        <message>
            <source>Same e-mail</source>
            <translation>Same e-mail</translation>
        </message>
        <message>
            <source>Same phone</source>
            <translation>Same phone</translation>
        </message>
        <message>
            <source>%1, same municipality or organisation</source>
            <translation>%1, same municipality or organisation</translation>
        </message>
    </context>
    <context>
        <name>lansnav::EconomyPage</name>
        <message>
            <source>Budget and outcome</source>
            <translation>Budget and outcome</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>Move to trash</translation>
        </message>
        <message>
            <source>No budget yet</source>
            <translation>No budget yet</translation>
        </message>
        <message>
            <source>Write what costs money, line by line: the room, food, speakers. The outcome is filled in when it is known.</source>
            <translation>Write what costs money, line by line: the room, food, speakers. The outcome is filled in when it is known.</translation>
        </message>
        <message>
            <source>Write the first line</source>
            <translation>Write the first line</translation>
        </message>
        <message>
            <source>New line: what for</source>
            <translation>New line: what for</translation>
        </message>
        <message>
            <source>What the money is for</source>
            <translation>What the money is for</translation>
        </message>
        <message>
            <source>Budget in kronor</source>
            <translation>Budget in kronor</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>What for</translation>
        </message>
        <message>
            <source>Say what the money is for. The old text was kept.</source>
            <translation>Say what the money is for. The old text was kept.</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Budget %1.</source>
            <translation>Budget %1.</translation>
        </message>
        <message>
            <source>Outcome %1.</source>
            <translation>Outcome %1.</translation>
        </message>
        <message>
            <source>%1 over the budget.</source>
            <translation>%1 over the budget.</translation>
        </message>
        <message>
            <source>%1 left.</source>
            <translation>%1 left.</translation>
        </message>
        <message numerus="yes">
            <source>%1 for each of %n participant(s).</source>
            <translation>
                <numerusform>%1 for each of %n participant.</numerusform>
                <numerusform>%1 for each of %n participants.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 for each of %n registered.</source>
            <translation>
                <numerusform>%1 for each of %n registered.</numerusform>
                <numerusform>%1 for each of %n registered.</numerusform>
            </translation>
        </message>
        <message>
            <source>Fees come to %1.</source>
            <translation>Fees come to %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) in the trash.</source>
            <translation>
                <numerusform>%n line in the trash.</numerusform>
                <numerusform>%n lines in the trash.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::EmptySwitch</name>
        <message>
            <source>Nothing matches the filter</source>
            <translation>Nothing matches the filter</translation>
        </message>
        <message>
            <source>The list has rows, but none that fit what is written and chosen above.</source>
            <translation>The list has rows, but none that fit what is written and chosen above.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Show all</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Clear the filter</translation>
        </message>
    </context>
    <context>
        <name>lansnav::EventAboutPage</name>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Add responsible</source>
            <translation>Add responsible</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Responsible</translation>
        </message>
        <message>
            <source>When and where</source>
            <translation>When and where</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Several dates…</source>
            <translation>Several dates…</translation>
        </message>
        <message>
            <source>Make a programme…</source>
            <translation>Make a programme…</translation>
        </message>
        <message>
            <source>Several sessions in a day, with rooms, tracks and speakers</source>
            <translation>Several sessions in a day, with rooms, tracks and speakers</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Room</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Venue</translation>
        </message>
        <message>
            <source>Place in words</source>
            <translation>Place in words</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Add speaker</source>
            <translation>Add speaker</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Speakers</translation>
        </message>
        <message>
            <source>For whom and why</source>
            <translation>For whom and why</translation>
        </message>
        <message>
            <source>Target group</source>
            <translation>Target group</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Network</translation>
        </message>
        <message>
            <source>For the invitation</source>
            <translation>For the invitation</translation>
        </message>
        <message>
            <source>Registration</source>
            <translation>Registration</translation>
        </message>
        <message>
            <source>Opens</source>
            <translation>Opens</translation>
        </message>
        <message>
            <source>Closes</source>
            <translation>Closes</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Seats</translation>
        </message>
        <message>
            <source>Fewest participants</source>
            <translation>Fewest participants</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Fee</translation>
        </message>
        <message>
            <source>For a certificate</source>
            <translation>For a certificate</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>No area</source>
            <translation>No area</translation>
        </message>
        <message>
            <source>No network</source>
            <translation>No network</translation>
        </message>
        <message>
            <source>No venue</source>
            <translation>No venue</translation>
        </message>
        <message>
            <source>No room chosen</source>
            <translation>No room chosen</translation>
        </message>
        <message>
            <source>Show programme</source>
            <translation>Show programme</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n session(s)</source>
            <translation>
                <numerusform>%1, %n session</numerusform>
                <numerusform>%1, %n sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) added.</source>
            <translation>
                <numerusform>%n date added.</numerusform>
                <numerusform>%n dates added.</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept…</source>
            <translation>Accept…</translation>
        </message>
        <message>
            <source>Accept a warning</source>
            <translation>Accept a warning</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Accept</translation>
        </message>
        <message>
            <source>Sessions to attend; of those at the same time one counts. Empty means as many as one person can be at.</source>
            <translation>Sessions to attend; of those at the same time one counts. Empty means as many as one person can be at.</translation>
        </message>
        <message>
            <source>Show the network</source>
            <translation>Show the network</translation>
        </message>
    </context>
    <context>
        <name>lansnav::EventAttendancePage</name>
        <message>
            <source>Sessions of</source>
            <translation>Sessions of</translation>
        </message>
        <message>
            <source>Nobody to record yet</source>
            <translation>Nobody to record yet</translation>
        </message>
        <message>
            <source>Attendance is written here when the event has a day and somebody has registered.</source>
            <translation>Attendance is written here when the event has a day and somebody has registered.</translation>
        </message>
        <message>
            <source>Show registrations</source>
            <translation>Show registrations</translation>
        </message>
        <message>
            <source>all days</source>
            <translation>all days</translation>
        </message>
    </context>
    <context>
        <name>lansnav::EventBlocks</name>
        <message numerus="yes">
            <source>%n took part.</source>
            <translation>
                <numerusform>%n person took part.</numerusform>
                <numerusform>%n people took part.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have earned a certificate.</source>
            <translation>
                <numerusform>%n has earned a certificate.</numerusform>
                <numerusform>%n have earned a certificate.</numerusform>
            </translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>For</source>
            <translation>For</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Network</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Responsible</translation>
        </message>
        <message>
            <source>About the event</source>
            <translation>About the event</translation>
        </message>
        <message>
            <source>Registrations</source>
            <translation>Registrations</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Standing</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>With a seat</source>
            <translation>With a seat</translation>
        </message>
        <message>
            <source>Offered a seat</source>
            <translation>Offered a seat</translation>
        </message>
        <message>
            <source>On the waiting list</source>
            <translation>On the waiting list</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelled</translation>
        </message>
        <message>
            <source>All registrations</source>
            <translation>All registrations</translation>
        </message>
        <message>
            <source>the list of registrations on %1</source>
            <translation>the list of registrations on %1</translation>
        </message>
        <message>
            <source>Who took part</source>
            <translation>Who took part</translation>
        </message>
        <message>
            <source>Who has a seat</source>
            <translation>Who has a seat</translation>
        </message>
        <message>
            <source>Participants per municipality</source>
            <translation>Participants per municipality</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Municipality</translation>
        </message>
        <message>
            <source>Participants per profession</source>
            <translation>Participants per profession</translation>
        </message>
        <message>
            <source>Profession</source>
            <translation>Profession</translation>
        </message>
        <message>
            <source>Attendance per session</source>
            <translation>Attendance per session</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Session</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Expected</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Present</translation>
        </message>
        <message>
            <source>Apology</source>
            <translation>Apology</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Absent</translation>
        </message>
        <message>
            <source>Not recorded</source>
            <translation>Not recorded</translation>
        </message>
        <message>
            <source>the attendance lists of the sessions</source>
            <translation>the attendance lists of the sessions</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Attendance</translation>
        </message>
        <message>
            <source>%1 of %2 have earned a certificate.</source>
            <translation>%1 of %2 have earned a certificate.</translation>
        </message>
        <message>
            <source>Budget and outcome</source>
            <translation>Budget and outcome</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>What for</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Left</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Sum</translation>
        </message>
        <message>
            <source>Economy</source>
            <translation>Economy</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translation>Evaluation</translation>
        </message>
        <message>
            <source>It cost %1 of a budget of %2.</source>
            <translation>It cost %1 of a budget of %2.</translation>
        </message>
        <message>
            <source>It cost %1.</source>
            <translation>It cost %1.</translation>
        </message>
        <message>
            <source>The budget is %1.</source>
            <translation>The budget is %1.</translation>
        </message>
        <message numerus="yes">
            <source>That is %1 for each of %n participant(s).</source>
            <translation>
                <numerusform>That is %1 for %n participant.</numerusform>
                <numerusform>That is %1 for each of %n participants.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::EventCopier</name>
        <message>
            <source>%1 would be on %2, which is %3.</source>
            <comment>title, date, holiday</comment>
            <translation>%1 would be on %2, which is %3.</translation>
        </message>
        <message>
            <source>%1 would be on %2, a weekend.</source>
            <translation>%1 would be on %2, a weekend.</translation>
        </message>
        <message>
            <source>%1 would be on %2, in a school break (%3).</source>
            <translation>%1 would be on %2, in a school break (%3).</translation>
        </message>
        <message>
            <source>The event has no dates to move; the copy has none either.</source>
            <translation>The event has no dates to move; the copy has none either.</translation>
        </message>
        <message>
            <source>Say on which day the copy begins.</source>
            <translation>Say on which day the copy begins.</translation>
        </message>
        <message>
            <source>%1 has no week 53, so the copy is in week 52.</source>
            <translation>%1 has no week 53, so the copy is in week 52.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::EventDetailView</name>
        <message>
            <source>Next year…</source>
            <translation>Next year…</translation>
        </message>
        <message>
            <source>Copy the event to next year, with checklist and programme</source>
            <translation>Copy the event to next year, with checklist and programme</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Papers</translation>
        </message>
        <message>
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Checklist</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Registrations</source>
            <translation>Registrations</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Attendance</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Certificates</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translation>Evaluation</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>Type in answers</source>
            <translation>Type in answers</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Results</translation>
        </message>
        <message>
            <source>Economy</source>
            <translation>Economy</translation>
        </message>
    </context>
    <context>
        <name>lansnav::EventList</name>
        <message>
            <source>Events</source>
            <translation>Events</translation>
        </message>
        <message>
            <source>No events yet</source>
            <translation>No events yet</translation>
        </message>
        <message>
            <source>Everything that is held on a date: trainings, workshops, conferences, circles over a term.</source>
            <translation>Everything that is held on a date: trainings, workshops, conferences, circles over a term.</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>New event</translation>
        </message>
        <message>
            <source>Filter events…</source>
            <translation>Filter events…</translation>
        </message>
        <message>
            <source>Which events</source>
            <translation>Which events</translation>
        </message>
        <message>
            <source>Upcoming</source>
            <translation>Upcoming</translation>
        </message>
        <message>
            <source>Past</source>
            <translation>Past</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Mine</translation>
        </message>
        <message>
            <source>Only events that I am responsible for</source>
            <translation>Only events that I am responsible for</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>All kinds</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Any status</source>
            <translation>Any status</translation>
        </message>
        <message>
            <source>Say in Settings who you are, and your own events are shown here.</source>
            <translation>Say in Settings who you are, and your own events are shown here.</translation>
        </message>
        <message>
            <source>Copy to next year…</source>
            <translation>Copy to next year…</translation>
        </message>
        <message>
            <source>%1 is in the trash.</source>
            <translation>%1 is in the trash.</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) in the trash.</source>
            <translation>
                <numerusform>%n event in the trash.</numerusform>
                <numerusform>%n events in the trash.</numerusform>
            </translation>
        </message>
        <message>
            <source>Calendar file (.ics)…</source>
            <translation>Calendar file (.ics)…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) ahead</source>
            <translation>
                <numerusform>%Ln event ahead</numerusform>
                <numerusform>%Ln events ahead</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln registration(s)</source>
            <translation>
                <numerusform>%Ln registration</numerusform>
                <numerusform>%Ln registrations</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose one event: each is given days of its own.</source>
            <translation>Choose one event: each is given days of its own.</translation>
        </message>
        <message>
            <source>Event report…</source>
            <translation>Event report…</translation>
        </message>
        <message>
            <source>Show the network</source>
            <translation>Show the network</translation>
        </message>
    </context>
    <context>
        <name>lansnav::EventPage</name>
        <message>
            <source>The event would end before it starts. Change one of the times.</source>
            <translation>The event would end before it starts. Change one of the times.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::EventText</name>
        <message>
            <source>%1 h</source>
            <comment>hours</comment>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>from %1</source>
            <comment>time of day</comment>
            <translation>from %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <comment>time of day</comment>
            <translation>until %1</translation>
        </message>
        <message>
            <source>all day</source>
            <translation>all day</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ExportDialog</name>
        <message>
            <source>Export a list</source>
            <translation>Export a list</translation>
        </message>
        <message>
            <source>&amp;List:</source>
            <translation>&amp;List:</translation>
        </message>
        <message>
            <source>&amp;Format:</source>
            <translation>&amp;Format:</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Save…</translation>
        </message>
        <message>
            <source>Excel (.xlsx)</source>
            <translation>Excel (.xlsx)</translation>
        </message>
        <message>
            <source>CSV, semicolons, UTF-8 (.csv)</source>
            <translation>CSV, semicolons, UTF-8 (.csv)</translation>
        </message>
        <message>
            <source>JSON (.json)</source>
            <translation>JSON (.json)</translation>
        </message>
        <message>
            <source>vCard, for address books (.vcf)</source>
            <translation>vCard, for address books (.vcf)</translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation>Exporting…</translation>
        </message>
        <message>
            <source>Exported to %1</source>
            <translation>Exported to %1</translation>
        </message>
        <message>
            <source>iCalendar, for Outlook and other calendars (.ics)</source>
            <translation>iCalendar, for Outlook and other calendars (.ics)</translation>
        </message>
        <message>
            <source>People with protected identity are masked.</source>
            <translation>People with protected identity are masked.</translation>
        </message>
        <message numerus="yes">
            <source>The %n row(s) that the list shows.</source>
            <translation>
                <numerusform>The row that the list shows.</numerusform>
                <numerusform>The %n rows that the list shows.</numerusform>
            </translation>
        </message>
        <message>
            <source>The whole list.</source>
            <translation>The whole list.</translation>
        </message>
        <message>
            <source>Cells that Excel would take for formulas are made safe.</source>
            <translation>Cells that Excel would take for formulas are made safe.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::FigureMatrix</name>
        <message>
            <source>ca %1</source>
            <translation>ca %1</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>not stated</translation>
        </message>
        <message>
            <source>“%1” is not a whole number. Write for example 12 or ca 12, or leave the cell empty when nothing is stated.</source>
            <translation>“%1” is not a whole number. Write for example 12 or ca 12, or leave the cell empty when nothing is stated.</translation>
        </message>
        <message>
            <source>The county as a whole</source>
            <translation>The county as a whole</translation>
        </message>
        <message>
            <source>Sum of what is stated</source>
            <translation>Sum of what is stated</translation>
        </message>
    </context>
    <context>
        <name>lansnav::FiguresPage</name>
        <message>
            <source>Figures by municipality and year</source>
            <translation>Figures by municipality and year</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Export…</translation>
        </message>
        <message>
            <source>Type a number and press Enter. “ca 12” is approximate; an empty cell means that nothing is stated, not zero.</source>
            <translation>Type a number and press Enter. “ca 12” is approximate; an empty cell means that nothing is stated, not zero.</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>What is counted</translation>
        </message>
    </context>
    <context>
        <name>lansnav::FiguresPane</name>
        <message>
            <source>Figures</source>
            <translation>Figures</translation>
        </message>
    </context>
    <context>
        <name>lansnav::FileDialogs</name>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>%1 file</source>
            <translation>%1 file</translation>
        </message>
    </context>
    <context>
        <name>lansnav::FileOpener</name>
        <message>
            <source>New file</source>
            <translation>New file</translation>
        </message>
        <message>
            <source>Inventing the demonstration…</source>
            <translation>Inventing the demonstration…</translation>
        </message>
        <message>
            <source>Making the file…</source>
            <translation>Making the file…</translation>
        </message>
        <message>
            <source>The file was not made</source>
            <translation>The file was not made</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>Open a file</translation>
        </message>
        <message>
            <source>Länsnav files (*.lansnav);;All files (*)</source>
            <translation>Länsnav files (*.lansnav);;All files (*)</translation>
        </message>
        <message>
            <source>%1 (restored %2)</source>
            <translation>%1 (restored %2)</translation>
        </message>
        <message>
            <source>%1 (restored %2, %3)</source>
            <translation>%1 (restored %2, %3)</translation>
        </message>
        <message>
            <source>The file was not opened</source>
            <translation>The file was not opened</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Open for reading only</source>
            <translation>Open for reading only</translation>
        </message>
        <message>
            <source>Choose another file…</source>
            <translation>Choose another file…</translation>
        </message>
        <message>
            <source>%1

There is no backup of it on this computer. If the file came by mail or from a network drive, fetch it again.</source>
            <translation>%1

There is no backup of it on this computer. If the file came by mail or from a network drive, fetch it again.</translation>
        </message>
        <message>
            <source>%1

The newest good backup is from %2. It is opened as a copy beside the file, which is kept as it is.</source>
            <translation>%1

The newest good backup is from %2. It is opened as a copy beside the file, which is kept as it is.</translation>
        </message>
        <message>
            <source>Open the backup</source>
            <translation>Open the backup</translation>
        </message>
    </context>
    <context>
        <name>lansnav::FilterBar</name>
        <message>
            <source>Filter…</source>
            <translation>Filter…</translation>
        </message>
        <message>
            <source>Filter the list</source>
            <translation>Filter the list</translation>
        </message>
        <message>
            <source>Rows shown</source>
            <translation>Rows shown</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>rows shown of all rows</comment>
            <translation>%1 of %2</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ForecastPage</name>
        <message>
            <source>No leaders yet</source>
            <translation>No leaders yet</translation>
        </message>
        <message>
            <source>Write in who is trained to lead groups, on the page Leaders: then it shows how many groups can be run in each municipality, and where nobody can.</source>
            <translation>Write in who is trained to lead groups, on the page Leaders: then it shows how many groups can be run in each municipality, and where nobody can.</translation>
        </message>
        <message>
            <source>Filter municipalities…</source>
            <translation>Filter municipalities…</translation>
        </message>
        <message>
            <source>Which municipalities</source>
            <translation>Which municipalities</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Where there is none</source>
            <translation>Where there is none</translation>
        </message>
        <message>
            <source>Training runs out</source>
            <translation>Training runs out</translation>
        </message>
        <message>
            <source>%1 (now)</source>
            <comment>a term</comment>
            <translation>%1 (now)</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Term</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Export…</translation>
        </message>
        <message>
            <source>Leaders of groups to come</source>
            <translation>Leaders of groups to come</translation>
        </message>
        <message>
            <source>Groups that can be run, by municipality</source>
            <translation>Groups that can be run, by municipality</translation>
        </message>
        <message>
            <source>Press Enter or double-click a figure to see the leaders it counts. A leader counts who is active and whose training holds on the first day of the term; as many groups can be run at a time as there are leaders for.</source>
            <translation>Press Enter or double-click a figure to see the leaders it counts. A leader counts who is active and whose training holds on the first day of the term; as many groups can be run at a time as there are leaders for.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n trained leader(s)</source>
            <translation>
                <numerusform>%1: %n trained leader</numerusform>
                <numerusform>%1: %n trained leaders</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n group(s) at a time in %1.</source>
            <translation>
                <numerusform>, %n group at a time in %1.</numerusform>
                <numerusform>, %n groups at a time in %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Programmes with leaders enough for a group in %1</source>
            <translation>Programmes with leaders enough for a group in %1</translation>
        </message>
        <message>
            <source>Groups of %1 that can be run in %2</source>
            <translation>Groups of %1 that can be run in %2</translation>
        </message>
        <message>
            <source>none</source>
            <comment>group</comment>
            <translation>none</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>programmes</comment>
            <translation>%1 of %2</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s)</source>
            <translation>
                <numerusform>%n group</numerusform>
                <numerusform>%n groups</numerusform>
            </translation>
        </message>
        <message>
            <source>resting, trained in %1, %2</source>
            <comment>leaders</comment>
            <translation>resting, trained in %1, %2</translation>
        </message>
        <message>
            <source>training in %1 that runs out, %2</source>
            <comment>leaders</comment>
            <translation>training in %1 that runs out, %2</translation>
        </message>
        <message>
            <source>trained in %1, %2</source>
            <comment>leaders</comment>
            <translation>trained in %1, %2</translation>
        </message>
        <message>
            <source>without a municipality</source>
            <comment>leaders</comment>
            <translation>without a municipality</translation>
        </message>
        <message>
            <source>Nobody stands behind that figure: %1.</source>
            <translation>Nobody stands behind that figure: %1.</translation>
        </message>
        <message numerus="yes">
            <source>Show %n leader(s): %1</source>
            <translation>
                <numerusform>Show %n leader: %1</numerusform>
                <numerusform>Show %n leaders: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>New leader</source>
            <translation>New leader</translation>
        </message>
        <message>
            <source>Plan a training</source>
            <translation>Plan a training</translation>
        </message>
        <message>
            <source>%1 (%2 of %3)</source>
            <comment>municipality, trained leaders, leaders a group needs</comment>
            <translation>%1 (%2 of %3)</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>municipality, resting leaders</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Too few in %1.</source>
            <comment>leaders</comment>
            <translation>Too few in %1.</translation>
        </message>
        <message>
            <source>Only resting ones in %1.</source>
            <comment>leaders</comment>
            <translation>Only resting ones in %1.</translation>
        </message>
        <message>
            <source>Nobody in %1.</source>
            <comment>leaders</comment>
            <translation>Nobody in %1.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::Form</name>
        <message>
            <source>%1 What had been typed: %2</source>
            <translation>%1 What had been typed: %2</translation>
        </message>
    </context>
    <context>
        <name>lansnav::FormDialog</name>
        <message>
            <source>What you have typed is not saved. Press Escape again to throw it away.</source>
            <translation>What you have typed is not saved. Press Escape again to throw it away.</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Throw away</translation>
        </message>
    </context>
    <context>
        <name>lansnav::FormRow</name>
        <message>
            <source>What you type is not saved yet.</source>
            <translation>What you type is not saved yet.</translation>
        </message>
        <message>
            <source>This was changed while you were typing.</source>
            <translation>This was changed while you were typing.</translation>
        </message>
        <message>
            <source>This was changed to “%1” while you were typing.</source>
            <translation>This was changed to “%1” while you were typing.</translation>
        </message>
        <message>
            <source>What you typed is not saved: save once more to keep it, or press Esc to take the other.</source>
            <translation>What you typed is not saved: save once more to keep it, or press Esc to take the other.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::GroupAboutPage</name>
        <message>
            <source>in the trash</source>
            <translation>in the trash</translation>
        </message>
        <message>
            <source>not trained in %1</source>
            <comment>programme</comment>
            <translation>not trained in %1</translation>
        </message>
        <message>
            <source>resting</source>
            <translation>resting</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Why cancelled</source>
            <translation>Why cancelled</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Own name</source>
            <translation>Own name</translation>
        </message>
        <message>
            <source>Start group</source>
            <translation>Start group</translation>
        </message>
        <message>
            <source>Merge with another group…</source>
            <translation>Merge with another group…</translation>
        </message>
        <message>
            <source>Finish group</source>
            <translation>Finish group</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Open again</translation>
        </message>
        <message>
            <source>Cancel group…</source>
            <translation>Cancel group…</translation>
        </message>
        <message>
            <source>Where and in which language</source>
            <translation>Where and in which language</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Municipality</translation>
        </message>
        <message>
            <source>Family centre</source>
            <translation>Family centre</translation>
        </message>
        <message>
            <source>Other place</source>
            <translation>Other place</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Interpreter</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Begins</translation>
        </message>
        <message>
            <source>As long as there are no dates: a term or a month will do.</source>
            <translation>As long as there are no dates: a term or a month will do.</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Ends</translation>
        </message>
        <message>
            <source>Who leads it</source>
            <translation>Who leads it</translation>
        </message>
        <message>
            <source>Add leader</source>
            <translation>Add leader</translation>
        </message>
        <message>
            <source>Leaders</source>
            <translation>Leaders</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Responsible</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Seats</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>No names of participants: what stands here is kept when the names are erased.</source>
            <translation>No names of participants: what stands here is kept when the names are erased.</translation>
        </message>
        <message>
            <source>Run by others</source>
            <translation>Run by others</translation>
        </message>
        <message>
            <source>Run by</source>
            <translation>Run by</translation>
        </message>
        <message>
            <source>Known in counts only: no participants are written here</source>
            <translation>Known in counts only: no participants are written here</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Registered</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Started</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Completed</translation>
        </message>
        <message>
            <source>Left empty it is called %1.</source>
            <translation>Left empty it is called %1.</translation>
        </message>
        <message numerus="yes">
            <source>Left empty there are %n, as the programme says.</source>
            <translation>
                <numerusform>Left empty there is %n, as the programme says.</numerusform>
                <numerusform>Left empty there are %n, as the programme says.</numerusform>
            </translation>
        </message>
        <message>
            <source>Before the group can be started:</source>
            <translation>Before the group can be started:</translation>
        </message>
        <message>
            <source>Nothing stands in the way of starting the group.</source>
            <translation>Nothing stands in the way of starting the group.</translation>
        </message>
        <message>
            <source>The group is started.</source>
            <translation>The group is started.</translation>
        </message>
        <message>
            <source>The group is finished.</source>
            <translation>The group is finished.</translation>
        </message>
        <message>
            <source>The group is planned again. Start it anew when it goes on.</source>
            <translation>The group is planned again. Start it anew when it goes on.</translation>
        </message>
        <message>
            <source>Cancel group</source>
            <translation>Cancel group</translation>
        </message>
        <message>
            <source>%1 will not be held, or not to its end. What is written of it is kept.</source>
            <translation>%1 will not be held, or not to its end. What is written of it is kept.</translation>
        </message>
        <message>
            <source>The group is cancelled.</source>
            <translation>The group is cancelled.</translation>
        </message>
        <message numerus="yes">
            <source>%n free seat(s)</source>
            <translation>
                <numerusform>%n free seat</numerusform>
                <numerusform>%n free seats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n participant(s)</source>
            <translation>
                <numerusform>%n participant</numerusform>
                <numerusform>%n participants</numerusform>
            </translation>
        </message>
        <message>
            <source>Merge with another group</source>
            <translation>Merge with another group</translation>
        </message>
        <message>
            <source>Everybody in %1 is moved to the other group, in their places in line, and %1 is cancelled.</source>
            <translation>Everybody in %1 is moved to the other group, in their places in line, and %1 is cancelled.</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Merge</translation>
        </message>
        <message>
            <source>The groups are merged.</source>
            <translation>The groups are merged.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::GroupAttendanceModel</name>
        <message>
            <source>Participant %1</source>
            <translation>Participant %1</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>not in the group then, %1</source>
            <translation>not in the group then, %1</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Completed</translation>
        </message>
    </context>
    <context>
        <name>lansnav::GroupAttendancePage</name>
        <message>
            <source>Meeting %1</source>
            <translation>Meeting %1</translation>
        </message>
        <message>
            <source>The group is known in counts only: write how many were at each meeting, or nothing where it is not known.</source>
            <translation>The group is known in counts only: write how many were at each meeting, or nothing where it is not known.</translation>
        </message>
        <message>
            <source>Nobody to record yet</source>
            <translation>Nobody to record yet</translation>
        </message>
        <message>
            <source>Attendance is written here when the group has dates and participants.</source>
            <translation>Attendance is written here when the group has dates and participants.</translation>
        </message>
        <message>
            <source>Show participants</source>
            <translation>Show participants</translation>
        </message>
        <message>
            <source>Show dates</source>
            <translation>Show dates</translation>
        </message>
        <message>
            <source>The group has no dates yet.</source>
            <translation>The group has no dates yet.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::GroupDatePlanner</name>
        <message>
            <source>Say from which day.</source>
            <translation>Say from which day.</translation>
        </message>
        <message>
            <source>There has to be at least one week between the meetings.</source>
            <translation>There has to be at least one week between the meetings.</translation>
        </message>
        <message>
            <source>The programme has no meetings. Write them first.</source>
            <translation>The programme has no meetings. Write them first.</translation>
        </message>
        <message numerus="yes">
            <source>No more than %n meeting(s) are planned at a time.</source>
            <translation>
                <numerusform>No more than %n meeting is planned at a time.</numerusform>
                <numerusform>No more than %n meetings are planned at a time.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>There is no possible day for %n meeting(s).</source>
            <translation>
                <numerusform>There is no possible day for %n meeting.</numerusform>
                <numerusform>There is no possible day for %n meetings.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::GroupDatesPage</name>
        <message>
            <source>Meetings of the group</source>
            <translation>Meetings of the group</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>Move to trash</translation>
        </message>
        <message>
            <source>No dates yet</source>
            <translation>No dates yet</translation>
        </message>
        <message>
            <source>Dates are proposed weekly or fortnightly, past holidays and the school breaks of the municipality.</source>
            <translation>Dates are proposed weekly or fortnightly, past holidays and the school breaks of the municipality.</translation>
        </message>
        <message>
            <source>Propose dates…</source>
            <translation>Propose dates…</translation>
        </message>
        <message>
            <source>Add a date</source>
            <translation>Add a date</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Theme</translation>
        </message>
        <message>
            <source>Cancelled: does not count</source>
            <translation>Cancelled: does not count</translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) moved.</source>
            <translation>
                <numerusform>%n meeting moved.</numerusform>
                <numerusform>%n meetings moved.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) planned.</source>
            <translation>
                <numerusform>%n meeting planned.</numerusform>
                <numerusform>%n meetings planned.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) in the trash.</source>
            <translation>
                <numerusform>%n meeting is in the trash.</numerusform>
                <numerusform>%n meetings are in the trash.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::GroupDetailView</name>
        <message>
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Dates</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Attendance</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translation>Evaluation</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Papers</translation>
        </message>
    </context>
    <context>
        <name>lansnav::GroupEvaluationPage</name>
        <message>
            <source>Question %1: “%2” is no whole number. Nothing was saved.</source>
            <translation>Question %1: “%2” is no whole number. Nothing was saved.</translation>
        </message>
        <message>
            <source>Question %1: “%2” is no whole number from %3 to %4. Nothing was saved.</source>
            <translation>Question %1: “%2” is no whole number from %3 to %4. Nothing was saved.</translation>
        </message>
        <message>
            <source>The form has no answers yet. Nothing was saved.</source>
            <translation>The form has no answers yet. Nothing was saved.</translation>
        </message>
        <message>
            <source>Question %1: write both how many answered and the sum of their answers, or neither.</source>
            <translation>Question %1: write both how many answered and the sum of their answers, or neither.</translation>
        </message>
        <message>
            <source>No questions</source>
            <translation>No questions</translation>
        </message>
        <message>
            <source>The questions before the first meeting and after the last stand with the programme, and new groups have them.</source>
            <translation>The questions before the first meeting and after the last stand with the programme, and new groups have them.</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>Save and next</source>
            <translation>Save and next</translation>
        </message>
        <message>
            <source>A digit answers and goes on, Enter goes on without an answer. After the last question Enter saves; Ctrl+Enter saves at once.</source>
            <translation>A digit answers and goes on, Enter goes on without an answer. After the last question Enter saves; Ctrl+Enter saves at once.</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Results</translation>
        </message>
        <message>
            <source>New form</source>
            <translation>New form</translation>
        </message>
        <message>
            <source>Form %1</source>
            <translation>Form %1</translation>
        </message>
        <message>
            <source>Sums of the group</source>
            <translation>Sums of the group</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Before: answers</source>
            <translation>Before: answers</translation>
        </message>
        <message>
            <source>sum</source>
            <translation>sum</translation>
        </message>
        <message>
            <source>After: answers</source>
            <translation>After: answers</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>After</source>
            <translation>After</translation>
        </message>
        <message>
            <source>%1, sum of the answers</source>
            <translation>%1, sum of the answers</translation>
        </message>
        <message>
            <source>%1, number of answers</source>
            <translation>%1, number of answers</translation>
        </message>
        <message>
            <source>The form you left is saved.</source>
            <translation>The form you left is saved.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::GroupImporter</name>
        <message>
            <source>The import was stopped. Nothing was changed.</source>
            <translation>The import was stopped. Nothing was changed.</translation>
        </message>
        <message>
            <source>A group of the list is no longer there. Nothing was changed; look at the list again.</source>
            <translation>A group of the list is no longer there. Nothing was changed; look at the list again.</translation>
        </message>
        <message>
            <source>The programme is no longer there. Nothing was changed.</source>
            <translation>The programme is no longer there. Nothing was changed.</translation>
        </message>
        <message>
            <source>Parenting groups, known in counts</source>
            <translation>Parenting groups, known in counts</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Municipality</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>First day</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Interpreter</translation>
        </message>
        <message>
            <source>Number who registered</source>
            <translation>Number who registered</translation>
        </message>
        <message>
            <source>Number who started</source>
            <translation>Number who started</translation>
        </message>
        <message>
            <source>Number who completed</source>
            <translation>Number who completed</translation>
        </message>
        <message>
            <source>Leader</source>
            <translation>Leader</translation>
        </message>
        <message>
            <source>Present at a meeting</source>
            <translation>Present at a meeting</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>There is no programme called “%1”. Add it with its meetings, and import the file again.</source>
            <translation>There is no programme called “%1”. Add it with its meetings, and import the file again.</translation>
        </message>
        <message>
            <source>There is no programme yet. Add one with its meetings, and import the file again.</source>
            <translation>There is no programme yet. Add one with its meetings, and import the file again.</translation>
        </message>
        <message>
            <source>language</source>
            <translation>language</translation>
        </message>
        <message>
            <source>registered</source>
            <translation>registered</translation>
        </message>
        <message>
            <source>started</source>
            <translation>started</translation>
        </message>
        <message>
            <source>completed</source>
            <translation>completed</translation>
        </message>
        <message>
            <source>present at meeting %1</source>
            <translation>present at meeting %1</translation>
        </message>
        <message>
            <source>“%1” is called after another programme than the one chosen.</source>
            <translation>“%1” is called after another programme than the one chosen.</translation>
        </message>
        <message>
            <source>Nothing says which programme the group had.</source>
            <translation>Nothing says which programme the group had.</translation>
        </message>
        <message>
            <source>“%1” is not in the register and is added as a person.</source>
            <translation>“%1” is not in the register and is added as a person.</translation>
        </message>
        <message>
            <source>%1 is %2</source>
            <comment>name in the file, person</comment>
            <translation>%1 is %2</translation>
        </message>
        <message>
            <source>%1 is a new person</source>
            <translation>%1 is a new person</translation>
        </message>
        <message>
            <source>without %1 as a leader</source>
            <translation>without %1 as a leader</translation>
        </message>
        <message>
            <source>“%1” is half a name, and nobody who leads groups is called so.</source>
            <translation>“%1” is half a name, and nobody who leads groups is called so.</translation>
        </message>
        <message>
            <source>It cannot be told who “%1” is.</source>
            <translation>It cannot be told who “%1” is.</translation>
        </message>
        <message>
            <source>The municipality is not one of the region&apos;s.</source>
            <translation>The municipality is not one of the region&apos;s.</translation>
        </message>
        <message>
            <source>a group of no municipality</source>
            <translation>a group of no municipality</translation>
        </message>
        <message>
            <source>leave the row out</source>
            <translation>leave the row out</translation>
        </message>
        <message>
            <source>More would have completed (%1) than started (%2).</source>
            <translation>More would have completed (%1) than started (%2).</translation>
        </message>
        <message>
            <source>without the number who completed</source>
            <translation>without the number who completed</translation>
        </message>
        <message>
            <source>The group is there already and says otherwise: %1.</source>
            <translation>The group is there already and says otherwise: %1.</translation>
        </message>
        <message>
            <source>leave the group as it is</source>
            <translation>leave the group as it is</translation>
        </message>
        <message>
            <source>take what the file says</source>
            <translation>take what the file says</translation>
        </message>
        <message>
            <source>Line %1 has a group of the same programme, municipality, place and first day.</source>
            <translation>Line %1 has a group of the same programme, municipality, place and first day.</translation>
        </message>
        <message>
            <source>another group</source>
            <translation>another group</translation>
        </message>
        <message>
            <source>The group is here with its participants: the counts of the file are left out.</source>
            <translation>The group is here with its participants: the counts of the file are left out.</translation>
        </message>
        <message>
            <source>Started: %1, the most who were present at one meeting.</source>
            <translation>Started: %1, the most who were present at one meeting.</translation>
        </message>
        <message>
            <source>No leader is stated.</source>
            <translation>No leader is stated.</translation>
        </message>
        <message>
            <source>Only one leader is stated.</source>
            <translation>Only one leader is stated.</translation>
        </message>
        <message>
            <source>How many completed is not stated, and stays so.</source>
            <translation>How many completed is not stated, and stays so.</translation>
        </message>
        <message numerus="yes">
            <source>%1 is for at most %n participant(s), and more started.</source>
            <translation>
                <numerusform>%1 is for at most %n participant, and more started.</numerusform>
                <numerusform>%1 is for at most %n participants, and more started.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is neither municipality nor first day nor leader in the row.</source>
            <translation>There is neither municipality nor first day nor leader in the row.</translation>
        </message>
        <message>
            <source>“%1” is not a municipality of the region and is kept in the note.</source>
            <translation>“%1” is not a municipality of the region and is kept in the note.</translation>
        </message>
        <message>
            <source>“%1” is not a date and is kept in the note.</source>
            <translation>“%1” is not a date and is kept in the note.</translation>
        </message>
        <message>
            <source>The end lies before the start and is kept in the note.</source>
            <translation>The end lies before the start and is kept in the note.</translation>
        </message>
        <message>
            <source>“%1” does not say whether there was an interpreter, and is kept in the note.</source>
            <translation>“%1” does not say whether there was an interpreter, and is kept in the note.</translation>
        </message>
        <message>
            <source>Beside the name stands “%1”; it is kept in the note.</source>
            <translation>Beside the name stands “%1”; it is kept in the note.</translation>
        </message>
        <message>
            <source>“%1” cannot be read as a name and is left out.</source>
            <translation>“%1” cannot be read as a name and is left out.</translation>
        </message>
        <message>
            <source>“%1” is not a count and is left out.</source>
            <translation>“%1” is not a count and is left out.</translation>
        </message>
        <message>
            <source>“%1” is read as %2.</source>
            <translation>“%1” is read as %2.</translation>
        </message>
        <message>
            <source>“%1” is taken for %2, who leads the group already.</source>
            <translation>“%1” is taken for %2, who leads the group already.</translation>
        </message>
        <message>
            <source>%1 is the new person “%2” of line %3</source>
            <translation>%1 is the new person “%2” of line %3</translation>
        </message>
        <message>
            <source>A leader has protected identity and is not named in the list. Who leads the group is changed in the program.</source>
            <translation>A leader has protected identity and is not named in the list. Who leads the group is changed in the program.</translation>
        </message>
        <message>
            <source>The note is not shown whole in the list; it is left out.</source>
            <translation>The note is not shown whole in the list; it is left out.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::GroupLeading</name>
        <message>
            <source>%1 is not over and is led by this person: give it another leader first.</source>
            <translation>%1 is not over and is led by this person: give it another leader first.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::GroupList</name>
        <message>
            <source>Groups</source>
            <translation>Groups</translation>
        </message>
        <message>
            <source>No parenting groups yet</source>
            <translation>No parenting groups yet</translation>
        </message>
        <message>
            <source>A group of parents who meet some weeks in a row, by a programme, with leaders who are trained in it.</source>
            <translation>A group of parents who meet some weeks in a row, by a programme, with leaders who are trained in it.</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>New group</translation>
        </message>
        <message>
            <source>Import from Excel…</source>
            <translation>Import from Excel…</translation>
        </message>
        <message>
            <source>Filter groups…</source>
            <translation>Filter groups…</translation>
        </message>
        <message>
            <source>Which groups</source>
            <translation>Which groups</translation>
        </message>
        <message>
            <source>Ongoing</source>
            <translation>Ongoing</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Mine</translation>
        </message>
        <message>
            <source>Only groups that I lead or am responsible for</source>
            <translation>Only groups that I lead or am responsible for</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>All programmes</source>
            <translation>All programmes</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Municipality</translation>
        </message>
        <message>
            <source>All municipalities</source>
            <translation>All municipalities</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Term</translation>
        </message>
        <message>
            <source>All terms</source>
            <translation>All terms</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Any status</source>
            <translation>Any status</translation>
        </message>
        <message>
            <source>Shown: %1.</source>
            <translation>Shown: %1.</translation>
        </message>
        <message>
            <source>Show all groups</source>
            <translation>Show all groups</translation>
        </message>
        <message>
            <source>Say in Settings who you are, and your own groups are shown here.</source>
            <translation>Say in Settings who you are, and your own groups are shown here.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln group(s) running or ahead</source>
            <translation>
                <numerusform>%Ln group running or ahead</numerusform>
                <numerusform>%Ln groups running or ahead</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln participant(s)</source>
            <translation>
                <numerusform>%Ln participant</numerusform>
                <numerusform>%Ln participants</numerusform>
            </translation>
        </message>
        <message>
            <source>Leader&apos;s folder…</source>
            <translation>Leader&apos;s folder…</translation>
        </message>
        <message>
            <source>Import groups from Excel…</source>
            <translation>Import groups from Excel…</translation>
        </message>
        <message>
            <source>%1 is in the trash.</source>
            <translation>%1 is in the trash.</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) in the trash.</source>
            <translation>
                <numerusform>%n group is in the trash.</numerusform>
                <numerusform>%n groups are in the trash.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::GroupLostSeats</name>
        <message>
            <source>Somebody</source>
            <translation>Somebody</translation>
        </message>
        <message>
            <source>%1 no longer has a seat in “%2”: what a colleague had entered came before. The place on the waiting list is number %3.</source>
            <translation>%1 no longer has a seat in “%2”: what a colleague had entered came before. The place on the waiting list is number %3.</translation>
        </message>
        <message numerus="yes">
            <source>%n of those entered here no longer have a seat in “%1”: what colleagues had entered came before. They are on the waiting list.</source>
            <translation>
                <numerusform>%n of those entered here no longer has a seat in “%1”: what colleagues had entered came before. The participant is on the waiting list.</numerusform>
                <numerusform>%n of those entered here no longer have a seat in “%1”: what colleagues had entered came before. They are on the waiting list.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::GroupPage</name>
        <message>
            <source>Not stated</source>
            <translation>Not stated</translation>
        </message>
        <message>
            <source>%1, version %2</source>
            <comment>programme</comment>
            <translation>%1, version %2</translation>
        </message>
        <message>
            <source>No family centre</source>
            <translation>No family centre</translation>
        </message>
    </context>
    <context>
        <name>lansnav::GroupPapers</name>
        <message>
            <source>Present at %1 of %2 meetings</source>
            <translation>Present at %1 of %2 meetings</translation>
        </message>
        <message>
            <source>Themes: %1</source>
            <translation>Themes: %1</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Certificate</translation>
        </message>
        <message>
            <source>This is to certify that</source>
            <translation>This is to certify that</translation>
        </message>
        <message>
            <source>has completed the parenting programme</source>
            <translation>has completed the parenting programme</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>region and day</comment>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>Group leader(s)</source>
            <translation>
                <numerusform>Group leader</numerusform>
                <numerusform>Group leaders</numerusform>
            </translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Certificates</translation>
        </message>
        <message>
            <source>The group is known in counts only, so there is nobody to write a certificate for.</source>
            <translation>The group is known in counts only, so there is nobody to write a certificate for.</translation>
        </message>
        <message>
            <source>%1 of %2 participants who started have completed the programme.</source>
            <translation>%1 of %2 participants who started have completed the programme.</translation>
        </message>
        <message numerus="yes">
            <source>%n has a line instead of a name: write by hand what the person wants to be called.</source>
            <translation>
                <numerusform>%n has a line instead of a name: write by hand what the person wants to be called.</numerusform>
                <numerusform>%n has a line instead of a name: write by hand what the person wants to be called.</numerusform>
            </translation>
        </message>
        <message>
            <source>Participant %1</source>
            <translation>Participant %1</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>For</source>
            <translation>For</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Municipality</translation>
        </message>
        <message>
            <source>Leaders</source>
            <translation>Leaders</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Responsible</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Reason for cancelling</source>
            <translation>Reason for cancelling</translation>
        </message>
        <message>
            <source>Materials</source>
            <translation>Materials</translation>
        </message>
        <message>
            <source>present at %1 of %2 meetings</source>
            <translation>present at %1 of %2 meetings</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Dates</translation>
        </message>
        <message>
            <source>The group has no dates yet.</source>
            <translation>The group has no dates yet.</translation>
        </message>
        <message>
            <source>Dates and themes</source>
            <translation>Dates and themes</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Theme</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>day not set</source>
            <translation>day not set</translation>
        </message>
        <message>
            <source>cancelled</source>
            <comment>meeting</comment>
            <translation>cancelled</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Children</translation>
        </message>
        <message>
            <source>Ages</source>
            <translation>Ages</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Interpreter</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
        <message>
            <source>Waiting list</source>
            <translation>Waiting list</translation>
        </message>
        <message>
            <source>The group is known in counts only; nobody is named.</source>
            <translation>The group is known in counts only; nobody is named.</translation>
        </message>
        <message>
            <source>Nobody has registered yet.</source>
            <translation>Nobody has registered yet.</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Attendance</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Present</translation>
        </message>
        <message>
            <source>N present, F absent, A sent apology; empty: not recorded</source>
            <translation>N present, F absent, A sent apology; empty: not recorded</translation>
        </message>
        <message numerus="yes">
            <source>%n has an empty line at the end instead of a name.</source>
            <translation>
                <numerusform>%n has an empty line at the end instead of a name.</numerusform>
                <numerusform>%n has an empty line at the end instead of a name.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>first and last day</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>Group without a programme</source>
            <translation>Group without a programme</translation>
        </message>
        <message>
            <source>Leader&apos;s folder</source>
            <translation>Leader&apos;s folder</translation>
        </message>
        <message numerus="yes">
            <source>%n registered.</source>
            <translation>
                <numerusform>%n registered.</numerusform>
                <numerusform>%n registered.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n participant(s) have started</source>
            <translation>
                <numerusform>%n participant has started</numerusform>
                <numerusform>%n participants have started</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, and %n have completed the programme.</source>
            <translation>
                <numerusform>, and %n have completed the programme.</numerusform>
                <numerusform>, and %n have completed the programme.</numerusform>
            </translation>
        </message>
        <message>
            <source>About the group</source>
            <translation>About the group</translation>
        </message>
        <message>
            <source>Meeting %1</source>
            <translation>Meeting %1</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Sign-in sheet</source>
            <translation>Sign-in sheet</translation>
        </message>
        <message>
            <source>Sign-in sheet, %1</source>
            <translation>Sign-in sheet, %1</translation>
        </message>
        <message>
            <source>Counts as completed</source>
            <translation>Counts as completed</translation>
        </message>
        <message>
            <source>from %1</source>
            <comment>first day, the last one not known</comment>
            <translation>from %1</translation>
        </message>
    </context>
    <context>
        <name>lansnav::GroupPapersPage</name>
        <message>
            <source>What the leaders have with them: dates and themes, participants, attendance so far and a sign-in sheet.</source>
            <translation>What the leaders have with them: dates and themes, participants, attendance so far and a sign-in sheet.</translation>
        </message>
        <message>
            <source>A line for each participant, to be signed at the meeting.</source>
            <translation>A line for each participant, to be signed at the meeting.</translation>
        </message>
        <message>
            <source>One page for each parent who has completed the programme.</source>
            <translation>One page for each parent who has completed the programme.</translation>
        </message>
        <message>
            <source>Meeting of the sign-in sheet</source>
            <translation>Meeting of the sign-in sheet</translation>
        </message>
        <message>
            <source>Show…</source>
            <translation>Show…</translation>
        </message>
        <message>
            <source>Language (Swedish or English), print, PDF, web page and Excel are chosen where the paper is shown.</source>
            <translation>Language (Swedish or English), print, PDF, web page and Excel are chosen where the paper is shown.</translation>
        </message>
        <message>
            <source>the next meeting</source>
            <translation>the next meeting</translation>
        </message>
        <message>
            <source>no day yet</source>
            <translation>no day yet</translation>
        </message>
        <message>
            <source>The group is known in counts only: there is nobody to write one for.</source>
            <translation>The group is known in counts only: there is nobody to write one for.</translation>
        </message>
        <message>
            <source>Nobody has completed the programme yet.</source>
            <translation>Nobody has completed the programme yet.</translation>
        </message>
        <message>
            <source>The group has no dates yet.</source>
            <translation>The group has no dates yet.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::GroupRules</name>
        <message>
            <source>%1 has no meetings.</source>
            <translation>%1 has no meetings.</translation>
        </message>
        <message>
            <source>Show programme</source>
            <translation>Show programme</translation>
        </message>
        <message>
            <source>It is not said in which municipality the group is.</source>
            <translation>It is not said in which municipality the group is.</translation>
        </message>
        <message>
            <source>Choose municipality</source>
            <translation>Choose municipality</translation>
        </message>
        <message>
            <source>The group is held in %1, and no interpreter is booked.</source>
            <translation>The group is held in %1, and no interpreter is booked.</translation>
        </message>
        <message>
            <source>Choose interpreter</source>
            <translation>Choose interpreter</translation>
        </message>
        <message>
            <source>The programme</source>
            <translation>The programme</translation>
        </message>
        <message>
            <source>The first day, %1, is past; did the group start?</source>
            <translation>The first day, %1, is past; did the group start?</translation>
        </message>
        <message>
            <source>Start group</source>
            <translation>Start group</translation>
        </message>
        <message>
            <source>The last meeting was on %1.</source>
            <translation>The last meeting was on %1.</translation>
        </message>
        <message>
            <source>Finish group</source>
            <translation>Finish group</translation>
        </message>
        <message numerus="yes">
            <source>%1 needs %n trained leader(s); </source>
            <translation>
                <numerusform>%1 needs %n trained leader; </numerusform>
                <numerusform>%1 needs %n trained leaders; </numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the group has %n.</source>
            <translation>
                <numerusform>the group has %n.</numerusform>
                <numerusform>the group has %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose leaders</source>
            <translation>Choose leaders</translation>
        </message>
        <message>
            <source>%1 led the group and is now in the trash.</source>
            <translation>%1 led the group and is now in the trash.</translation>
        </message>
        <message>
            <source>%1 is not trained in %2 on %3.</source>
            <translation>%1 is not trained in %2 on %3.</translation>
        </message>
        <message>
            <source>Show leader</source>
            <translation>Show leader</translation>
        </message>
        <message>
            <source>%1 is resting as a leader.</source>
            <translation>%1 is resting as a leader.</translation>
        </message>
        <message>
            <source>Show meeting</source>
            <translation>Show meeting</translation>
        </message>
        <message>
            <source>A leader is expected elsewhere too on %1.</source>
            <translation>A leader is expected elsewhere too on %1.</translation>
        </message>
        <message>
            <source>%1 is expected at %2 too on %3.</source>
            <translation>%1 is expected at %2 too on %3.</translation>
        </message>
        <message numerus="yes">
            <source>%1 is for at most %n participant(s); </source>
            <translation>
                <numerusform>%1 is for at most %n participant; </numerusform>
                <numerusform>%1 is for at most %n participants; </numerusform>
            </translation>
        </message>
        <message>
            <source>Show participants</source>
            <translation>Show participants</translation>
        </message>
        <message numerus="yes">
            <source>%n on the waiting list.</source>
            <translation>
                <numerusform>%n on the waiting list.</numerusform>
                <numerusform>%n on the waiting list.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 needs at least %n participant(s); </source>
            <translation>
                <numerusform>%1 needs at least %n participant; </numerusform>
                <numerusform>%1 needs at least %n participants; </numerusform>
            </translation>
        </message>
        <message>
            <source>It could merge with %1.</source>
            <translation>It could merge with %1.</translation>
        </message>
        <message>
            <source>Show group</source>
            <translation>Show group</translation>
        </message>
        <message>
            <source>%1 has no child of the ages that %2 is for (%3–%4).</source>
            <translation>%1 has no child of the ages that %2 is for (%3–%4).</translation>
        </message>
        <message>
            <source>Show participant</source>
            <translation>Show participant</translation>
        </message>
        <message>
            <source>The group has no dates yet.</source>
            <translation>The group has no dates yet.</translation>
        </message>
        <message>
            <source>Plan dates</source>
            <translation>Plan dates</translation>
        </message>
        <message>
            <source>Move meeting</source>
            <translation>Move meeting</translation>
        </message>
        <message>
            <source>Nobody&apos;s attendance on %1 is recorded.</source>
            <translation>Nobody&apos;s attendance on %1 is recorded.</translation>
        </message>
        <message>
            <source>Record attendance</source>
            <translation>Record attendance</translation>
        </message>
        <message>
            <source>Which group it could merge with shows once it has dates.</source>
            <translation>Which group it could merge with shows once it has dates.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a group, why it cannot take more</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>There is no other %1 group near by in %2 to merge with.</source>
            <translation>There is no other %1 group near by in %2 to merge with.</translation>
        </message>
        <message>
            <source>There is no group near by to merge with: only %1.</source>
            <translation>There is no group near by to merge with: only %1.</translation>
        </message>
        <message>
            <source>full</source>
            <comment>a group</comment>
            <translation>full</translation>
        </message>
        <message>
            <source>in Swedish</source>
            <comment>a group</comment>
            <translation>in Swedish</translation>
        </message>
        <message>
            <source>in %1</source>
            <comment>a group, its language</comment>
            <translation>in %1</translation>
        </message>
        <message numerus="yes">
            <source>%n free seat(s)</source>
            <translation>
                <numerusform>one free seat</numerusform>
                <numerusform>%n free seats</numerusform>
            </translation>
        </message>
        <message>
            <source>Add to the leaders</source>
            <translation>Add to the leaders</translation>
        </message>
        <message>
            <source>Let it begin later, or wait until more have registered.</source>
            <translation>Let it begin later, or wait until more have registered.</translation>
        </message>
        <message numerus="yes">
            <source>%n on the waiting list while a seat is free.</source>
            <translation>
                <numerusform>%n on the waiting list while a seat is free.</numerusform>
                <numerusform>%n on the waiting list while a seat is free.</numerusform>
            </translation>
        </message>
        <message>
            <source>The first day was %1, and the last one is not stated; is the group over?</source>
            <translation>The first day was %1, and the last one is not stated; is the group over?</translation>
        </message>
        <message numerus="yes">
            <source>%n participant(s) need an interpreter, and none is booked.</source>
            <translation>
                <numerusform>%n participant need an interpreter, and none is booked.</numerusform>
                <numerusform>%n participants need an interpreter, and none is booked.</numerusform>
            </translation>
        </message>
        <message>
            <source>The group needs an interpreter, and none is booked.</source>
            <translation>The group needs an interpreter, and none is booked.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::GroupSeats</name>
        <message>
            <source>Seat</source>
            <translation>Seat</translation>
        </message>
        <message>
            <source>Preliminary seat</source>
            <translation>Preliminary seat</translation>
        </message>
        <message>
            <source>Waiting list, number %1</source>
            <translation>Waiting list, number %1</translation>
        </message>
        <message>
            <source>%1 of %2 seats taken</source>
            <translation>%1 of %2 seats taken</translation>
        </message>
        <message numerus="yes">
            <source>%n participant(s)</source>
            <translation>
                <numerusform>%n participant</numerusform>
                <numerusform>%n participants</numerusform>
            </translation>
        </message>
        <message>
            <source>Dropped out</source>
            <translation>Dropped out</translation>
        </message>
        <message numerus="yes">
            <source>%n on the waiting list</source>
            <translation>
                <numerusform>%n on the waiting list</numerusform>
                <numerusform>%n on the waiting list</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::HeaderBar</name>
        <message>
            <source>Search everywhere…  Ctrl+K</source>
            <translation>Search everywhere…  Ctrl+K</translation>
        </message>
        <message>
            <source>Search everywhere</source>
            <translation>Search everywhere</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Menu  (F10)</source>
            <translation>Menu  (F10)</translation>
        </message>
        <message>
            <source>Länsnav</source>
            <translation>Länsnav</translation>
        </message>
        <message>
            <source>Länsnav – %1</source>
            <translation>Länsnav – %1</translation>
        </message>
        <message>
            <source>Everything is saved at once in %1</source>
            <translation>Everything is saved at once in %1</translation>
        </message>
        <message>
            <source>Nothing to undo</source>
            <translation>Nothing to undo</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Undo: %1</translation>
        </message>
        <message>
            <source>Nothing to redo</source>
            <translation>Nothing to redo</translation>
        </message>
        <message>
            <source>Redo: %1</source>
            <translation>Redo: %1</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>Saved %1</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Saved</translation>
        </message>
    </context>
    <context>
        <name>lansnav::History</name>
        <message>
            <source>Protected identity</source>
            <translation>Protected identity</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>in the trash</source>
            <translation>in the trash</translation>
        </message>
        <message>
            <source>restored</source>
            <translation>restored</translation>
        </message>
        <message>
            <source>Undid: %1</source>
            <translation>Undid: %1</translation>
        </message>
        <message>
            <source>Redid: %1</source>
            <translation>Redid: %1</translation>
        </message>
        <message>
            <source>Took back: %1</source>
            <translation>Took back: %1</translation>
        </message>
        <message>
            <source>Edited outside Länsnav</source>
            <translation>Edited outside Länsnav</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>what a row is, whom it is about</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>(no longer kept)</source>
            <translation>(no longer kept)</translation>
        </message>
    </context>
    <context>
        <name>lansnav::HistoryDialog</name>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>What was done in the file, by whom and when. Any act can be taken back, a colleague&apos;s too; that is itself an act.</source>
            <translation>What was done in the file, by whom and when. Any act can be taken back, a colleague&apos;s too; that is itself an act.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::HistoryView</name>
        <message>
            <source>%1: %2 → %3</source>
            <comment>field: before → after</comment>
            <translation>%1: %2 → %3</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Take back</translation>
        </message>
        <message>
            <source>Takes back what the chosen line did. That is an act of its own and can itself be taken back.</source>
            <translation>Takes back what the chosen line did. That is an act of its own and can itself be taken back.</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Added: %1</source>
            <translation>Added: %1</translation>
        </message>
        <message>
            <source>Took back: %1</source>
            <translation>Took back: %1</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <comment>act</comment>
            <translation>Taken back: %1</translation>
        </message>
        <message>
            <source>%1: → %2</source>
            <comment>field: after; what was there before is not known</comment>
            <translation>%1: → %2</translation>
        </message>
    </context>
    <context>
        <name>lansnav::Holidays</name>
        <message>
            <source>New Year&apos;s Day</source>
            <translation>New Year&apos;s Day</translation>
        </message>
        <message>
            <source>Epiphany</source>
            <translation>Epiphany</translation>
        </message>
        <message>
            <source>Good Friday</source>
            <translation>Good Friday</translation>
        </message>
        <message>
            <source>Easter Eve</source>
            <translation>Easter Eve</translation>
        </message>
        <message>
            <source>Easter Sunday</source>
            <translation>Easter Sunday</translation>
        </message>
        <message>
            <source>Easter Monday</source>
            <translation>Easter Monday</translation>
        </message>
        <message>
            <source>Ascension Day</source>
            <translation>Ascension Day</translation>
        </message>
        <message>
            <source>Whit Sunday</source>
            <translation>Whit Sunday</translation>
        </message>
        <message>
            <source>May Day</source>
            <translation>May Day</translation>
        </message>
        <message>
            <source>Midsummer Eve</source>
            <translation>Midsummer Eve</translation>
        </message>
        <message>
            <source>Midsummer Day</source>
            <translation>Midsummer Day</translation>
        </message>
        <message>
            <source>All Saints&apos; Day</source>
            <translation>All Saints&apos; Day</translation>
        </message>
        <message>
            <source>Christmas Eve</source>
            <translation>Christmas Eve</translation>
        </message>
        <message>
            <source>Christmas Day</source>
            <translation>Christmas Day</translation>
        </message>
        <message>
            <source>Boxing Day</source>
            <translation>Boxing Day</translation>
        </message>
        <message>
            <source>New Year&apos;s Eve</source>
            <translation>New Year&apos;s Eve</translation>
        </message>
        <message>
            <source>National Day</source>
            <translation>National Day</translation>
        </message>
        <message>
            <source>Whit Monday</source>
            <translation>Whit Monday</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ImportColumnsPage</name>
        <message>
            <source>Heading in the file</source>
            <translation>Heading in the file</translation>
        </message>
        <message>
            <source>For example</source>
            <translation>For example</translation>
        </message>
        <message>
            <source>Is read as</source>
            <translation>Is read as</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columns</translation>
        </message>
        <message>
            <source>%1, sheet %2</source>
            <translation>%1, sheet %2</translation>
        </message>
        <message>
            <source>(no heading)</source>
            <translation>(no heading)</translation>
        </message>
        <message>
            <source>%1 (hidden in Excel)</source>
            <translation>%1 (hidden in Excel)</translation>
        </message>
        <message>
            <source>— not read —</source>
            <translation>— not read —</translation>
        </message>
        <message>
            <source>%1 *</source>
            <comment>a required field</comment>
            <translation>%1 *</translation>
        </message>
        <message>
            <source>%1 is read as</source>
            <translation>%1 is read as</translation>
        </message>
        <message>
            <source>Choose a column for one of: %1.</source>
            <translation>Choose a column for one of: %1.</translation>
        </message>
        <message>
            <source>Read from more than one column: %1. The first that has a value counts.</source>
            <translation>Read from more than one column: %1. The first that has a value counts.</translation>
        </message>
        <message>
            <source>The list &amp;has headings, on line:</source>
            <translation>The list &amp;has headings, on line:</translation>
        </message>
        <message>
            <source>Line of the headings</source>
            <translation>Line of the headings</translation>
        </message>
        <message>
            <source>Column %1</source>
            <comment>a letter, as in Excel</comment>
            <translation>Column %1</translation>
        </message>
        <message>
            <source>The list is read from its first line, as if it had no headings. Say in the table what its columns are; one of these is needed: %1.</source>
            <translation>The list is read from its first line, as if it had no headings. Say in the table what its columns are; one of these is needed: %1.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ImportEngine</name>
        <message>
            <source>“%1” has no sheet “%2”. Its sheets are: %3. Nothing was changed.</source>
            <translation>“%1” has no sheet “%2”. Its sheets are: %3. Nothing was changed.</translation>
        </message>
        <message>
            <source>No line of headings was found in “%1”. Looked for headings such as %2. Nothing was changed. Put a line with such headings above the list, or say which column is what.</source>
            <translation>No line of headings was found in “%1”. Looked for headings such as %2. Nothing was changed. Put a line with such headings above the list, or say which column is what.</translation>
        </message>
        <message>
            <source>It is not said where “%1” is to be read into (%2). Choose it and try again.</source>
            <translation>It is not said where “%1” is to be read into (%2). Choose it and try again.</translation>
        </message>
        <message>
            <source>The sheet is not in the file any more. Open the file again.</source>
            <translation>The sheet is not in the file any more. Open the file again.</translation>
        </message>
        <message>
            <source>The import was cancelled; nothing was changed.</source>
            <translation>The import was cancelled; nothing was changed.</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>Columns that were not read: %1.</source>
            <translation>Columns that were not read: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 and %n more</numerusform>
                <numerusform>%1 and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>Put quotation marks around text that holds the delimiter, or a heading above every column, and try again.</source>
            <translation>Put quotation marks around text that holds the delimiter, or a heading above every column, and try again.</translation>
        </message>
        <message>
            <source>Wrong column count: line %1 has %2 columns and the headings are %3. Lines that are too wide: %4. Nothing was changed.</source>
            <translation>Wrong column count: line %1 has %2 columns and the headings are %3. Lines that are too wide: %4. Nothing was changed.</translation>
        </message>
        <message>
            <source>Wrong column count: line %1 has %2 columns and the others have %3. Lines that are too wide: %4. Nothing was changed.</source>
            <translation>Wrong column count: line %1 has %2 columns and the others have %3. Lines that are too wide: %4. Nothing was changed.</translation>
        </message>
        <message>
            <source>Read together with line %1, which is not decided.</source>
            <translation>Read together with line %1, which is not decided.</translation>
        </message>
        <message>
            <source>Line %1 of “%2” holds no headings that are known. Looked for headings such as %3. Nothing was changed. Point out the line of the headings, or say which column is what.</source>
            <translation>Line %1 of “%2” holds no headings that are known. Looked for headings such as %3. Nothing was changed. Point out the line of the headings, or say which column is what.</translation>
        </message>
        <message>
            <source>The row speaks of protected identity, and it is not decided whether that is to be set.</source>
            <translation>The row speaks of protected identity, and it is not decided whether that is to be set.</translation>
        </message>
        <message numerus="yes">
            <source>Of people with protected identity, written without their names: %n line(s), %1. They are left out; what is known of such a person is changed in the register.</source>
            <translation>
                <numerusform>Of people with protected identity, written without their names: line %1. It is left out; what is known of such a person is changed in the register.</numerusform>
                <numerusform>Of people with protected identity, written without their names: %n lines (%1). They are left out; what is known of such a person is changed in the register.</numerusform>
            </translation>
        </message>
        <message>
            <source>There are headings, but no rows below them: there was nothing to take in.</source>
            <translation>There are headings, but no rows below them: there was nothing to take in.</translation>
        </message>
        <message>
            <source>“%1” is the only heading: what stands on both sides of a “%2” below it is taken as one cell.</source>
            <translation>“%1” is the only heading: what stands on both sides of a “%2” below it is taken as one cell.</translation>
        </message>
        <message>
            <source>Left out: %1</source>
            <translation>Left out: %1</translation>
        </message>
        <message>
            <source>Most names have the family name first, and all are read so: “%1” is %2.</source>
            <translation>Most names have the family name first, and all are read so: “%1” is %2.</translation>
        </message>
        <message>
            <source>The letters of the file were encoded twice, so that “ö” stood as “Ã¶”: they are read as they were meant.</source>
            <translation>The letters of the file were encoded twice, so that “ö” stood as “Ã¶”: they are read as they were meant.</translation>
        </message>
        <message>
            <source>“%1” cannot be read from several sheets at once. Nothing was changed. Import one sheet at a time.</source>
            <translation>“%1” cannot be read from several sheets at once. Nothing was changed. Import one sheet at a time.</translation>
        </message>
        <message>
            <source>%1 (hidden in Excel)</source>
            <translation>%1 (hidden in Excel)</translation>
        </message>
        <message>
            <source>The list in “%1” lies on its side: its headings (%2) stand below each other in the first column, and each person has a column of her own. Nothing was changed. Copy the list in the spreadsheet, paste it with “Paste special – Transpose” on an empty sheet, and read that one.</source>
            <translation>The list in “%1” lies on its side: its headings (%2) stand below each other in the first column, and each person has a column of her own. Nothing was changed. Copy the list in the spreadsheet, paste it with “Paste special – Transpose” on an empty sheet, and read that one.</translation>
        </message>
        <message>
            <source>The headings in line %1 of “%2” lack a column of names. It may be called “Name”, “Member” or “Contact person”, or stand in two columns, “Given name” and “Family name”. Nothing was changed. Write such a heading above the names, or say which column is what.</source>
            <translation>The headings in line %1 of “%2” lack a column of names. It may be called “Name”, “Member” or “Contact person”, or stand in two columns, “Given name” and “Family name”. Nothing was changed. Write such a heading above the names, or say which column is what.</translation>
        </message>
        <message>
            <source>“%1” has mostly names and is read as the name.</source>
            <translation>“%1” has mostly names and is read as the name.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ImportMapping</name>
        <message>
            <source>“%1” does not say which field a column is. Write it as Column=field. Nothing was changed.</source>
            <translation>“%1” does not say which field a column is. Write it as Column=field. Nothing was changed.</translation>
        </message>
        <message>
            <source>There is no column “%1”. The columns are: %2. Nothing was changed.</source>
            <translation>There is no column “%1”. The columns are: %2. Nothing was changed.</translation>
        </message>
        <message>
            <source>There is no field “%1”. The fields are: %2. Nothing was changed.</source>
            <translation>There is no field “%1”. The fields are: %2. Nothing was changed.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ImportPreviewModel</name>
        <message>
            <source>New</source>
            <translation>New</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>Updated</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Unchanged</translation>
        </message>
        <message>
            <source>Doubtful</source>
            <translation>Doubtful</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refused</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Line</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>What happens</translation>
        </message>
        <message>
            <source>Choice</source>
            <translation>Choice</translation>
        </message>
        <message>
            <source>Choose… (left out)</source>
            <translation>Choose… (left out)</translation>
        </message>
        <message>
            <source>Why, and what was understood</source>
            <translation>Why, and what was understood</translation>
        </message>
        <message>
            <source>Proposal: %1</source>
            <comment>what the user may choose for a row</comment>
            <translation>Proposal: %1</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Left out</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ImportPreviewPage</name>
        <message>
            <source>Leave the row out</source>
            <translation>Leave the row out</translation>
        </message>
        <message>
            <source>What will happen to each row</source>
            <translation>What will happen to each row</translation>
        </message>
        <message>
            <source>Take the first proposal for all doubtful rows</source>
            <translation>Take the first proposal for all doubtful rows</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… and %n more</numerusform>
                <numerusform>… and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>what happens, how many rows</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>What happens</translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n updated</source>
            <translation>
                <numerusform>%n updated</numerusform>
                <numerusform>%n updated</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged</source>
            <translation>
                <numerusform>%n unchanged</numerusform>
                <numerusform>%n unchanged</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n doubtful, of which %1 not decided and left out</source>
            <translation>
                <numerusform>%n doubtful, of which %1 not decided and left out</numerusform>
                <numerusform>%n doubtful, of which %1 not decided and left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n doubtful, all decided</source>
            <translation>
                <numerusform>%n doubtful, all decided</numerusform>
                <numerusform>%n doubtful, all decided</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n refused</numerusform>
                <numerusform>%n refused</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing would change: everything in the file is here already, or is left out.</source>
            <translation>Nothing would change: everything in the file is here already, or is left out.</translation>
        </message>
        <message>
            <source>Choice for line %1</source>
            <translation>Choice for line %1</translation>
        </message>
        <message>
            <source>With a proposal %1</source>
            <comment>how many rows</comment>
            <translation>With a proposal %1</translation>
        </message>
        <message numerus="yes">
            <source>%n with a proposal to look at</source>
            <translation>
                <numerusform>%n with a proposal to look at</numerusform>
                <numerusform>%n with proposals to look at</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Protect all who are proposed</source>
            <translation>&amp;Protect all who are proposed</translation>
        </message>
        <message>
            <source>Chooses protected identity for every row that speaks of it.</source>
            <translation>Chooses protected identity for every row that speaks of it.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) speak of protected identity, but the people will be shown in clear unless you choose otherwise.</source>
            <translation>
                <numerusform>%n row speaks of protected identity, but the person will be shown in clear unless you choose otherwise.</numerusform>
                <numerusform>%n rows speak of protected identity, but the people will be shown in clear unless you choose otherwise.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::ImportResultPage</name>
        <message>
            <source>Take the import back</source>
            <translation>Take the import back</translation>
        </message>
        <message>
            <source>Rows that were left out</source>
            <translation>Rows that were left out</translation>
        </message>
        <message>
            <source>Nothing was changed: everything in the file was here already, or was left out.</source>
            <translation>Nothing was changed: everything in the file was here already, or was left out.</translation>
        </message>
        <message>
            <source>Imported: %1, %2, %3.</source>
            <translation>Imported: %1, %2, %3.</translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n updated</source>
            <translation>
                <numerusform>%n updated</numerusform>
                <numerusform>%n updated</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged</source>
            <translation>
                <numerusform>%n unchanged</numerusform>
                <numerusform>%n unchanged</numerusform>
            </translation>
        </message>
        <message>
            <source>Line %1 refused: %2</source>
            <translation>Line %1 refused: %2</translation>
        </message>
        <message>
            <source>Line %1 left out, not decided: %2</source>
            <translation>Line %1 left out, not decided: %2</translation>
        </message>
        <message>
            <source>The import was taken back. Everything is as it was before.</source>
            <translation>The import was taken back. Everything is as it was before.</translation>
        </message>
        <message numerus="yes">
            <source>%n doubtful row(s) went in as you chose.</source>
            <translation>
                <numerusform>%n doubtful row went in as you chose.</numerusform>
                <numerusform>%n doubtful rows went in as you chose.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n doubtful row(s) left out: nothing was chosen for them.</source>
            <translation>
                <numerusform>%n doubtful row left out: nothing was chosen for them.</numerusform>
                <numerusform>%n doubtful rows left out: nothing was chosen for them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) left out, as you chose.</source>
            <translation>
                <numerusform>%n row left out, as you chose.</numerusform>
                <numerusform>%n rows left out, as you chose.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are about people with protected identity: not all that they say was read in.</source>
            <translation>
                <numerusform>%n row are about people with protected identity: not all that they say was read in.</numerusform>
                <numerusform>%n rows are about people with protected identity: not all that they say was read in.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::ImportRows</name>
        <message numerus="yes">
            <source>%n line(s) above the headings in line %1</source>
            <translation>
                <numerusform>%n line above the headings in line %1</numerusform>
                <numerusform>%n lines above the headings in line %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty lines: %1</source>
            <translation>Empty lines: %1</translation>
        </message>
        <message>
            <source>Line %1: a total</source>
            <translation>Line %1: a total</translation>
        </message>
        <message>
            <source>Line %1: the headings again</source>
            <translation>Line %1: the headings again</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 and %n more</numerusform>
                <numerusform>%1 and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no name in the row.</source>
            <translation>There is no name in the row.</translation>
        </message>
        <message>
            <source>“%1” cannot be read as a name.</source>
            <translation>“%1” cannot be read as a name.</translation>
        </message>
        <message>
            <source>“%1” says that the seat is vacant: there is no person to take in.</source>
            <translation>“%1” says that the seat is vacant: there is no person to take in.</translation>
        </message>
        <message>
            <source>Lines with a vacant seat or without anybody: %1</source>
            <translation>Lines with a vacant seat or without anybody: %1</translation>
        </message>
        <message>
            <source>Line %1: a title above headings</source>
            <translation>Line %1: a title above headings</translation>
        </message>
        <message>
            <source>The headings stand in lines %1 and %2 together.</source>
            <translation>The headings stand in lines %1 and %2 together.</translation>
        </message>
        <message numerus="yes">
            <source>Line %1 holds headings of other columns: the %n line(s) below it were not read. Import them by themselves, with line %1 as the line of the headings.</source>
            <translation>
                <numerusform>Line %1 holds headings of other columns: the %n line below it was not read. Import it by itself, with line %1 as the line of the headings.</numerusform>
                <numerusform>Line %1 holds headings of other columns: the %n lines below it were not read. Import them by themselves, with line %1 as the line of the headings.</numerusform>
            </translation>
        </message>
        <message>
            <source>Line %1: “%2” above the rows below it</source>
            <translation>Line %1: “%2” above the rows below it</translation>
        </message>
        <message>
            <source>Line %1: what Länsnav itself writes around a list, and nobody</source>
            <translation>Line %1: what Länsnav itself writes around a list, and nobody</translation>
        </message>
        <message>
            <source>Below “%1” stand marks and no names: they say who is ordinary and who is an alternate.</source>
            <translation>Below “%1” stand marks and no names: they say who is ordinary and who is an alternate.</translation>
        </message>
        <message>
            <source>Below “%1” stands who is ordinary and who is an alternate.</source>
            <translation>Below “%1” stands who is ordinary and who is an alternate.</translation>
        </message>
        <message>
            <source>Lines with several people in one cell, who are each taken for themselves: %1</source>
            <translation>Lines with several people in one cell, who are each taken for themselves: %1</translation>
        </message>
        <message>
            <source>Of several people in one cell, the first has the address or the number where there is not one for each: lines %1</source>
            <translation>Of several people in one cell, the first has the address or the number where there is not one for each: lines %1</translation>
        </message>
        <message>
            <source>An alternate in the line of one ordinary member is taken to stand in for that member.</source>
            <translation>An alternate in the line of one ordinary member is taken to stand in for that member.</translation>
        </message>
        <message>
            <source>Errors of the spreadsheet, such as “%1”, are read as empty cells: lines %2</source>
            <translation>Errors of the spreadsheet, such as “%1”, are read as empty cells: lines %2</translation>
        </message>
        <message>
            <source>“%1” and the like say nothing in columns of words, and are read as empty cells: lines %2</source>
            <translation>“%1” and the like say nothing in columns of words, and are read as empty cells: lines %2</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) that are hidden in Excel, as by a filter, were read like the others: %1. Remove them from the list if they are not to be read.</source>
            <translation>
                <numerusform>%n line that are hidden in Excel, as by a filter, were read like the others: %1. Remove them from the list if they are not to be read.</numerusform>
                <numerusform>%n lines that are hidden in Excel, as by a filter, were read like the others: %1. Remove them from the list if they are not to be read.</numerusform>
            </translation>
        </message>
        <message>
            <source>Line %1: “%2” is about the list and names nobody</source>
            <translation>Line %1: “%2” is about the list and names nobody</translation>
        </message>
        <message>
            <source>column %1, without a heading</source>
            <translation>column %1, without a heading</translation>
        </message>
        <message>
            <source>Column %1 has no heading; by what stands in it, it is taken as “%2”.</source>
            <translation>Column %1 has no heading; by what stands in it, it is taken as “%2”.</translation>
        </message>
        <message numerus="yes">
            <source>Up to %n people stand in a line, and each of them is read for themselves: below %1.</source>
            <translation>
                <numerusform>Up to %n people stand in a line, and each of them is read for themselves: below %1.</numerusform>
                <numerusform>Up to %n people stand in a line, and each of them is read for themselves: below %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>What stands below %1 is taken as said of everybody in the line.</source>
            <translation>What stands below %1 is taken as said of everybody in the line.</translation>
        </message>
        <message>
            <source>%1 stands once for several people in a line: an address is that of the one whom it names, together with what stands beside it; where nothing tells whose it is, it is asked.</source>
            <translation>%1 stands once for several people in a line: an address is that of the one whom it names, together with what stands beside it; where nothing tells whose it is, it is asked.</translation>
        </message>
        <message>
            <source>%1 stands once for several people in a line: it is the ordinary member&apos;s, where the address does not name somebody else.</source>
            <translation>%1 stands once for several people in a line: it is the ordinary member&apos;s, where the address does not name somebody else.</translation>
        </message>
        <message>
            <source>Line %1: “%2” speaks of protected identity, which is proposed for everybody below it</source>
            <translation>Line %1: “%2” speaks of protected identity, which is proposed for everybody below it</translation>
        </message>
        <message>
            <source>The sheet is called “%1”: protected identity is proposed for everybody on it.</source>
            <translation>The sheet is called “%1”: protected identity is proposed for everybody on it.</translation>
        </message>
        <message>
            <source>“%1” above “%2” is read as the role of those below it.</source>
            <translation>“%1” above “%2” is read as the role of those below it.</translation>
        </message>
        <message>
            <source>Line %1: says what the marks mean</source>
            <translation>Line %1: says what the marks mean</translation>
        </message>
        <message>
            <source>“%1” is a formula and not a name. Write the name itself in the cell, or open the file in Excel and save it there, so that the name the formula makes is saved with it.</source>
            <translation>“%1” is a formula and not a name. Write the name itself in the cell, or open the file in Excel and save it there, so that the name the formula makes is saved with it.</translation>
        </message>
        <message>
            <source>Line %1: “%2” says what a mark means: protected identity is proposed for everybody whose line has it</source>
            <translation>Line %1: “%2” says what a mark means: protected identity is proposed for everybody whose line has it</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ImportSession</name>
        <message>
            <source>Reading %1…</source>
            <translation>Reading %1…</translation>
        </message>
        <message>
            <source>Finding the columns…</source>
            <translation>Finding the columns…</translation>
        </message>
        <message>
            <source>Comparing with what is there…</source>
            <translation>Comparing with what is there…</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>Importing…</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ImportSourcePage</name>
        <message>
            <source>Drop an Excel or CSV file here, or choose one</source>
            <translation>Drop an Excel or CSV file here, or choose one</translation>
        </message>
        <message>
            <source>&amp;Choose file…</source>
            <translation>&amp;Choose file…</translation>
        </message>
        <message>
            <source>File:</source>
            <translation>File:</translation>
        </message>
        <message>
            <source>&amp;Sheet:</source>
            <translation>&amp;Sheet:</translation>
        </message>
        <message>
            <source>&amp;What the rows are:</source>
            <translation>&amp;What the rows are:</translation>
        </message>
        <message>
            <source>Nothing is written until you have seen what will happen to each row. The file itself is only read.</source>
            <translation>Nothing is written until you have seen what will happen to each row. The file itself is only read.</translation>
        </message>
        <message>
            <source>File to read</source>
            <translation>File to read</translation>
        </message>
        <message>
            <source>Lists (*.xlsx *.xlsm *.csv *.txt *.tsv);;All files (*)</source>
            <translation>Lists (*.xlsx *.xlsm *.csv *.txt *.tsv);;All files (*)</translation>
        </message>
        <message>
            <source>The one that fits best</source>
            <translation>The one that fits best</translation>
        </message>
        <message>
            <source>%1 (hidden in Excel)</source>
            <translation>%1 (hidden in Excel)</translation>
        </message>
        <message numerus="yes">
            <source>Excel, %n sheet(s)</source>
            <translation>
                <numerusform>Excel, %n sheet</numerusform>
                <numerusform>Excel, %n sheets</numerusform>
            </translation>
        </message>
        <message>
            <source>Text file, %1</source>
            <translation>Text file, %1</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>All sheets with the same headings</source>
            <translation>All sheets with the same headings</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ImportWizard</name>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Back</translation>
        </message>
        <message>
            <source>Import: file</source>
            <translation>Import: file</translation>
        </message>
        <message>
            <source>Import: columns</source>
            <translation>Import: columns</translation>
        </message>
        <message>
            <source>Import: what will happen</source>
            <translation>Import: what will happen</translation>
        </message>
        <message>
            <source>Import: done</source>
            <translation>Import: done</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Next</translation>
        </message>
        <message>
            <source>&amp;Import</source>
            <translation>&amp;Import</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Close</translation>
        </message>
        <message numerus="yes">
            <source>%n column(s) have a date as heading, and “%1” does not read them. They look like “%2”.</source>
            <translation>
                <numerusform>%n column has a date as heading, and “%1” does not read it. It looks like “%2”.</numerusform>
                <numerusform>%n columns have a date as heading, and “%1” does not read them. They look like “%2”.</numerusform>
            </translation>
        </message>
        <message>
            <source>Read them so</source>
            <translation>Read them so</translation>
        </message>
    </context>
    <context>
        <name>lansnav::IsoWeek</name>
        <message>
            <source>w. %1</source>
            <comment>ISO week</comment>
            <translation>w. %1</translation>
        </message>
        <message>
            <source>w. %1 %2</source>
            <comment>ISO week and year</comment>
            <translation>w. %1 %2</translation>
        </message>
    </context>
    <context>
        <name>lansnav::JoinDialog</name>
        <message>
            <source>Join a shared file</source>
            <translation>Join a shared file</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>&amp;Shared file:</source>
            <translation>&amp;Shared file:</translation>
        </message>
        <message>
            <source>Choose the shared file</source>
            <translation>Choose the shared file</translation>
        </message>
        <message>
            <source>&amp;My own file:</source>
            <translation>&amp;My own file:</translation>
        </message>
        <message>
            <source>Choose where your own file goes</source>
            <translation>Choose where your own file goes</translation>
        </message>
        <message>
            <source>&amp;Join</source>
            <translation>&amp;Join</translation>
        </message>
        <message>
            <source>You work in a file of your own, which always opens, also without the network. It is kept in step with the file that you and your colleagues share.</source>
            <translation>You work in a file of your own, which always opens, also without the network. It is kept in step with the file that you and your colleagues share.</translation>
        </message>
        <message>
            <source>The shared file</source>
            <translation>The shared file</translation>
        </message>
        <message>
            <source>Länsnav files (*.lansnav);;All files (*)</source>
            <translation>Länsnav files (*.lansnav);;All files (*)</translation>
        </message>
        <message>
            <source>mine</source>
            <comment>file name</comment>
            <translation>mine</translation>
        </message>
        <message>
            <source>My own file</source>
            <translation>My own file</translation>
        </message>
        <message>
            <source>Länsnav files (*.lansnav)</source>
            <translation>Länsnav files (*.lansnav)</translation>
        </message>
        <message>
            <source>There is already a file with that name. Choose another name for your own file.</source>
            <translation>There is already a file with that name. Choose another name for your own file.</translation>
        </message>
        <message>
            <source>The shared file is not there.</source>
            <translation>The shared file is not there.</translation>
        </message>
        <message>
            <source>Reading the shared file…</source>
            <translation>Reading the shared file…</translation>
        </message>
        <message>
            <source>Receiving… %1 %</source>
            <translation>Receiving… %1 %</translation>
        </message>
    </context>
    <context>
        <name>lansnav::JsonChecker</name>
        <message>
            <source>%1: %2</source>
            <comment>path in a file, fault</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>an object in braces expected</source>
            <translation>an object in braces expected</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>missing</translation>
        </message>
        <message>
            <source>unknown key; known here: %1</source>
            <translation>unknown key; known here: %1</translation>
        </message>
        <message>
            <source>a list in brackets expected</source>
            <translation>a list in brackets expected</translation>
        </message>
        <message>
            <source>must not be empty</source>
            <translation>must not be empty</translation>
        </message>
        <message>
            <source>text expected</source>
            <translation>text expected</translation>
        </message>
        <message>
            <source>begins or ends with a space</source>
            <translation>begins or ends with a space</translation>
        </message>
        <message numerus="yes">
            <source>longer than %n character(s)</source>
            <translation>
                <numerusform>longer than %n character</numerusform>
                <numerusform>longer than %n characters</numerusform>
            </translation>
        </message>
        <message>
            <source>one of %1 expected</source>
            <translation>one of %1 expected</translation>
        </message>
        <message>
            <source>a whole number from %1 to %2 expected</source>
            <translation>a whole number from %1 to %2 expected</translation>
        </message>
        <message>
            <source>true or false expected</source>
            <translation>true or false expected</translation>
        </message>
        <message>
            <source>a date like 2026-05-14 expected</source>
            <translation>a date like 2026-05-14 expected</translation>
        </message>
        <message numerus="yes">
            <source>%n digit(s) in quotation marks expected</source>
            <translation>
                <numerusform>%n digit in quotation marks expected</numerusform>
                <numerusform>%n digits in quotation marks expected</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” stands here twice</source>
            <translation>“%1” stands here twice</translation>
        </message>
        <message>
            <source>“%1” is no %2 of this template</source>
            <translation>“%1” is no %2 of this template</translation>
        </message>
    </context>
    <context>
        <name>lansnav::LeadersPage</name>
        <message>
            <source>Group leaders</source>
            <translation>Group leaders</translation>
        </message>
        <message>
            <source>Filter leaders…</source>
            <translation>Filter leaders…</translation>
        </message>
        <message>
            <source>Which leaders</source>
            <translation>Which leaders</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Active</translation>
        </message>
        <message>
            <source>Resting</source>
            <translation>Resting</translation>
        </message>
        <message>
            <source>Training runs out</source>
            <translation>Training runs out</translation>
        </message>
        <message>
            <source>Trained in</source>
            <translation>Trained in</translation>
        </message>
        <message>
            <source>Any programme</source>
            <translation>Any programme</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Municipality</translation>
        </message>
        <message>
            <source>New leader</source>
            <translation>New leader</translation>
        </message>
        <message>
            <source>No leaders yet</source>
            <translation>No leaders yet</translation>
        </message>
        <message>
            <source>Whoever leads groups is entered here with what they are trained in. Then the forecast shows where groups can be run, and no group starts without a trained leader.</source>
            <translation>Whoever leads groups is entered here with what they are trained in. Then the forecast shows where groups can be run, and no group starts without a trained leader.</translation>
        </message>
        <message>
            <source>Show the person</source>
            <translation>Show the person</translation>
        </message>
        <message>
            <source>Trainings</source>
            <translation>Trainings</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Who rests keeps the training, but does not count for groups to come.</source>
            <translation>Who rests keeps the training, but does not count for groups to come.</translation>
        </message>
        <message>
            <source>Leads in</source>
            <translation>Leads in</translation>
        </message>
        <message>
            <source>Empty: the person&apos;s own municipality.</source>
            <translation>Empty: the person&apos;s own municipality.</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Languages</translation>
        </message>
        <message>
            <source>With commas between them. A leader who speaks the language of a group needs no interpreter.</source>
            <translation>With commas between them. A leader who speaks the language of a group needs no interpreter.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>From the register of people</source>
            <translation>From the register of people</translation>
        </message>
        <message>
            <source>Employer</source>
            <translation>Employer</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Only these are shown: %1.</source>
            <translation>Only these are shown: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n with protected identity are counted, but where they lead is not told.</source>
            <translation>
                <numerusform>%n with protected identity is counted, but where is not told.</numerusform>
                <numerusform>%n with protected identity are counted, but where they lead is not told.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Show all</translation>
        </message>
        <message>
            <source>Groups led: %1</source>
            <translation>Groups led: %1</translation>
        </message>
        <message>
            <source>Trainings (%1)</source>
            <translation>Trainings (%1)</translation>
        </message>
        <message>
            <source>groups led by %1</source>
            <translation>groups led by %1</translation>
        </message>
        <message>
            <source>Add leader</source>
            <translation>Add leader</translation>
        </message>
        <message>
            <source>Not trained yet</source>
            <translation>Not trained yet</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Trained</source>
            <translation>Trained</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valid until</translation>
        </message>
        <message>
            <source>Empty: without end.</source>
            <translation>Empty: without end.</translation>
        </message>
        <message numerus="yes">
            <source>%n leader(s) in the trash.</source>
            <translation>
                <numerusform>%n leader in the trash.</numerusform>
                <numerusform>%n leaders in the trash.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose what the training is in, or take its days away. Nobody was added.</source>
            <translation>Choose what the training is in, or take its days away. Nobody was added.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::LicencesPage</name>
        <message>
            <source>Filter municipalities…</source>
            <translation>Filter municipalities…</translation>
        </message>
        <message>
            <source>Which municipalities</source>
            <translation>Which municipalities</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Without a valid licence</source>
            <translation>Without a valid licence</translation>
        </message>
        <message>
            <source>Writes a permanent licence from today for every municipality that has none</source>
            <translation>Writes a permanent licence from today for every municipality that has none</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licences</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>Move to trash</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Municipality</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Add a licence</source>
            <translation>Add a licence</translation>
        </message>
        <message numerus="yes">
            <source>Add for all %n without</source>
            <translation>
                <numerusform>Add for the %n without</numerusform>
                <numerusform>Add for all %n without</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n licence(s) added.</source>
            <translation>
                <numerusform>%n licence added.</numerusform>
                <numerusform>%n licences added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n licence(s) in the trash.</source>
            <translation>
                <numerusform>%n licence in the trash.</numerusform>
                <numerusform>%n licences in the trash.</numerusform>
            </translation>
        </message>
        <message>
            <source>No municipalities</source>
            <translation>No municipalities</translation>
        </message>
        <message>
            <source>The municipalities of the network are listed here, each with its licence.</source>
            <translation>The municipalities of the network are listed here, each with its licence.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ListPane</name>
        <message>
            <source>Move to trash</source>
            <translation>Move to trash</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ListReport</name>
        <message numerus="yes">
            <source>%n row(s).</source>
            <translation>
                <numerusform>%n row.</numerusform>
                <numerusform>%n rows.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::LoopForm</name>
        <message>
            <source>Theme</source>
            <translation>Theme</translation>
        </message>
        <message>
            <source>Place or unit</source>
            <translation>Place or unit</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Municipality</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Add guide</source>
            <translation>Add guide</translation>
        </message>
        <message>
            <source>Guides</source>
            <translation>Guides</translation>
        </message>
        <message>
            <source>Talks</source>
            <translation>Talks</translation>
        </message>
        <message>
            <source>Agreed follow-up</source>
            <translation>Agreed follow-up</translation>
        </message>
        <message>
            <source>Follow up on</source>
            <translation>Follow up on</translation>
        </message>
        <message>
            <source>works at the place and is not independent</source>
            <translation>works at the place and is not independent</translation>
        </message>
    </context>
    <context>
        <name>lansnav::LoopsPage</name>
        <message>
            <source>Filter loops…</source>
            <translation>Filter loops…</translation>
        </message>
        <message>
            <source>Which loops</source>
            <translation>Which loops</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Incomplete</source>
            <translation>Incomplete</translation>
        </message>
        <message>
            <source>New loop</source>
            <translation>New loop</translation>
        </message>
        <message>
            <source>Participation loops</source>
            <translation>Participation loops</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>Move to trash</translation>
        </message>
        <message>
            <source>No participation loops yet</source>
            <translation>No participation loops yet</translation>
        </message>
        <message>
            <source>A loop is talks with users, with staff, and then a joint one, led by guides who do not work there.</source>
            <translation>A loop is talks with users, with staff, and then a joint one, led by guides who do not work there.</translation>
        </message>
        <message>
            <source>New theme</source>
            <translation>New theme</translation>
        </message>
        <message numerus="yes">
            <source>%n loop(s) in the trash.</source>
            <translation>
                <numerusform>%n loop in the trash.</numerusform>
                <numerusform>%n loops in the trash.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::LostSeats</name>
        <message>
            <source>%1: %2</source>
            <comment>event, session</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 no longer has a seat at “%2”: what a colleague had entered came before. The place on the waiting list is number %3.</source>
            <translation>%1 no longer has a seat at “%2”: what a colleague had entered came before. The place on the waiting list is number %3.</translation>
        </message>
        <message numerus="yes">
            <source>%n of those registered here no longer have a seat at “%1”: what colleagues had entered came before. They are on the waiting list.</source>
            <translation>
                <numerusform>%n of those registered here no longer have a seat at “%1”: what colleagues had entered came before. They are on the waiting list.</numerusform>
                <numerusform>%n of those registered here no longer have a seat at “%1”: what colleagues had entered came before. They are on the waiting list.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::MailAddresses</name>
        <message numerus="yes">
            <source>%n address(es).</source>
            <translation>
                <numerusform>%n address.</numerusform>
                <numerusform>%n addresses.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with protected identity</source>
            <translation>
                <numerusform>%n with protected identity</numerusform>
                <numerusform>%n with protected identity</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without an e-mail address</source>
            <translation>
                <numerusform>%n without an e-mail address</numerusform>
                <numerusform>%n without an e-mail address</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out: %1.</source>
            <translation>Left out: %1.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::MainWindow</name>
        <message>
            <source>&amp;New file…</source>
            <translation>&amp;New file…</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Open…</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>Open &amp;recent</translation>
        </message>
        <message>
            <source>C&amp;lose the file</source>
            <translation>C&amp;lose the file</translation>
        </message>
        <message>
            <source>&amp;Import from Excel…</source>
            <translation>&amp;Import from Excel…</translation>
        </message>
        <message>
            <source>&amp;Export a list…</source>
            <translation>&amp;Export a list…</translation>
        </message>
        <message>
            <source>Re&amp;ports…</source>
            <translation>Re&amp;ports…</translation>
        </message>
        <message>
            <source>&amp;History…</source>
            <translation>&amp;History…</translation>
        </message>
        <message>
            <source>&amp;Trash…</source>
            <translation>&amp;Trash…</translation>
        </message>
        <message>
            <source>&amp;Backups…</source>
            <translation>&amp;Backups…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Settings…</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Keyboard shortcuts</translation>
        </message>
        <message>
            <source>&amp;About Länsnav</source>
            <translation>&amp;About Länsnav</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quit</translation>
        </message>
        <message>
            <source>%1 – Länsnav</source>
            <translation>%1 – Länsnav</translation>
        </message>
        <message>
            <source>Länsnav</source>
            <translation>Länsnav</translation>
        </message>
        <message>
            <source>About Länsnav</source>
            <translation>About Länsnav</translation>
        </message>
        <message>
            <source>Länsnav %1</source>
            <translation>Länsnav %1</translation>
        </message>
        <message>
            <source>The workbook of a region&apos;s development leaders: networks, people, meetings and what must be mended, in one file that works without a network.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
            <translation>The workbook of a region&apos;s development leaders: networks, people, meetings and what must be mended, in one file that works without a network.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</translation>
        </message>
        <message>
            <source>S&amp;hare this file…</source>
            <translation>S&amp;hare this file…</translation>
        </message>
        <message>
            <source>&amp;Join a shared file…</source>
            <translation>&amp;Join a shared file…</translation>
        </message>
        <message>
            <source>S&amp;ync now</source>
            <translation>S&amp;ync now</translation>
        </message>
        <message>
            <source>&amp;Clashes…</source>
            <translation>&amp;Clashes…</translation>
        </message>
        <message>
            <source>&amp;Unite with another file…</source>
            <translation>&amp;Unite with another file…</translation>
        </message>
        <message>
            <source>The file is not shared</source>
            <translation>The file is not shared</translation>
        </message>
        <message>
            <source>Begin from a region&apos;s &amp;template…</source>
            <translation>Begin from a region&apos;s &amp;template…</translation>
        </message>
        <message>
            <source>Begin from a region&apos;s template</source>
            <translation>Begin from a region&apos;s template</translation>
        </message>
        <message>
            <source>The file has no region yet. Its municipalities, organisations, networks and school breaks come from:</source>
            <translation>The file has no region yet. Its municipalities, organisations, networks and school breaks come from:</translation>
        </message>
    </context>
    <context>
        <name>lansnav::MarkedCalendar</name>
        <message>
            <source>Calendar</source>
            <translation>Calendar</translation>
        </message>
        <message>
            <source>Previous month</source>
            <translation>Previous month</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Next month</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>day, week</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>day: holiday</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>lansnav::Masking</name>
        <message>
            <source>Protected identity</source>
            <translation>Protected identity</translation>
        </message>
    </context>
    <context>
        <name>lansnav::MasterDetail</name>
        <message>
            <source>Back to the list</source>
            <translation>Back to the list</translation>
        </message>
        <message>
            <source>Back to the list (Alt+Left)</source>
            <translation>Back to the list (Alt+Left)</translation>
        </message>
    </context>
    <context>
        <name>lansnav::MeetingForm</name>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Carried over</source>
            <translation>Carried over</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>Adjusted by</source>
            <translation>Adjusted by</translation>
        </message>
        <message>
            <source>Adjusted on</source>
            <translation>Adjusted on</translation>
        </message>
        <message>
            <source>Lock as adjusted</source>
            <translation>Lock as adjusted</translation>
        </message>
        <message>
            <source>The minutes are adjusted: nothing of them can be changed until they are unlocked</source>
            <translation>The minutes are adjusted: nothing of them can be changed until they are unlocked</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Unlock</translation>
        </message>
        <message>
            <source>Sign-in sheet…</source>
            <translation>Sign-in sheet…</translation>
        </message>
        <message>
            <source>Take attendance</source>
            <translation>Take attendance</translation>
        </message>
        <message>
            <source>No attendance recorded.</source>
            <translation>No attendance recorded.</translation>
        </message>
        <message>
            <source>%1 present, %2 absent, %3 sent apology.</source>
            <translation>%1 present, %2 absent, %3 sent apology.</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>due %1</translation>
        </message>
        <message>
            <source>Adjusted %1; the minutes are locked.</source>
            <translation>Adjusted %1; the minutes are locked.</translation>
        </message>
        <message>
            <source>Adjusted %1 by %2; the minutes are locked.</source>
            <translation>Adjusted %1 by %2; the minutes are locked.</translation>
        </message>
        <message>
            <source>Say who adjusted the minutes: write part of the name and choose. Nothing was locked.</source>
            <translation>Say who adjusted the minutes: write part of the name and choose. Nothing was locked.</translation>
        </message>
        <message>
            <source>Say on which day the minutes were adjusted. Nothing was locked.</source>
            <translation>Say on which day the minutes were adjusted. Nothing was locked.</translation>
        </message>
        <message>
            <source>The minutes are locked.</source>
            <translation>The minutes are locked.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::MeetingListPane</name>
        <message>
            <source>Meetings</source>
            <translation>Meetings</translation>
        </message>
        <message>
            <source>Take attendance</source>
            <translation>Take attendance</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>Move to trash</translation>
        </message>
        <message>
            <source>No meetings yet</source>
            <translation>No meetings yet</translation>
        </message>
        <message>
            <source>Plan the whole term in one go: dates are proposed that avoid holidays, breaks and clashes.</source>
            <translation>Plan the whole term in one go: dates are proposed that avoid holidays, breaks and clashes.</translation>
        </message>
        <message>
            <source>Plan term…</source>
            <translation>Plan term…</translation>
        </message>
        <message>
            <source>Add one meeting…</source>
            <translation>Add one meeting…</translation>
        </message>
        <message>
            <source>Filter meetings…</source>
            <translation>Filter meetings…</translation>
        </message>
        <message>
            <source>Which meetings</source>
            <translation>Which meetings</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Coming</source>
            <translation>Coming</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Held</translation>
        </message>
        <message>
            <source>Add one…</source>
            <translation>Add one…</translation>
        </message>
        <message>
            <source>Add one meeting</source>
            <translation>Add one meeting</translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) planned.</source>
            <translation>
                <numerusform>%n meeting planned.</numerusform>
                <numerusform>%n meetings planned.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) in the trash.</source>
            <translation>
                <numerusform>%n meeting in the trash.</numerusform>
                <numerusform>%n meetings in the trash.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::MeetingPlace</name>
        <message>
            <source>From now on all meet in the shared file %1.</source>
            <translation>From now on all meet in the shared file %1.</translation>
        </message>
        <message>
            <source>From now on all meet in the shared file of the other file. Its owner knows where that is; if there is none, share this file under a new name.</source>
            <translation>From now on all meet in the shared file of the other file. Its owner knows where that is; if there is none, share this file under a new name.</translation>
        </message>
        <message>
            <source>From now on all meet in the shared file of this file. If there is none yet, share it.</source>
            <translation>From now on all meet in the shared file of this file. If there is none yet, share it.</translation>
        </message>
        <message>
            <source>%1 is out of use: what is written there reaches nobody else. Everyone who has met there unites their own file with yours, or makes a new one by joining the shared file. Tell them.</source>
            <translation>%1 is out of use: what is written there reaches nobody else. Everyone who has met there unites their own file with yours, or makes a new one by joining the shared file. Tell them.</translation>
        </message>
        <message>
            <source>Everyone who has shared with you until now unites their own file with yours, or makes a new one by joining that shared file. Tell them.</source>
            <translation>Everyone who has shared with you until now unites their own file with yours, or makes a new one by joining that shared file. Tell them.</translation>
        </message>
        <message>
            <source>The owner of the other file, and everyone who shares with them, unites their own file with yours, or makes a new one by joining the shared file. Tell them.</source>
            <translation>The owner of the other file, and everyone who shares with them, unites their own file with yours, or makes a new one by joining the shared file. Tell them.</translation>
        </message>
        <message>
            <source>%1 is out of use since two files were united, yours among them. Nothing was changed.</source>
            <translation>%1 is out of use since two files were united, yours among them. Nothing was changed.</translation>
        </message>
        <message>
            <source>Sync with the shared file of the file it was united with; its owner knows where that is.</source>
            <translation>Sync with the shared file of the file it was united with; its owner knows where that is.</translation>
        </message>
        <message>
            <source>Sync with %1 from now on.</source>
            <translation>Sync with %1 from now on.</translation>
        </message>
        <message>
            <source>Colleagues who still meet in the old one unite their own files with yours.</source>
            <translation>Colleagues who still meet in the old one unite their own files with yours.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::MeetingTime</name>
        <message>
            <source>%1 %2</source>
            <comment>date and time of day</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>day and week</comment>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>lansnav::MeetingWhen</name>
        <message>
            <source>no day, %1</source>
            <translation>no day, %1</translation>
        </message>
        <message>
            <source>no day</source>
            <translation>no day</translation>
        </message>
        <message>
            <source>%1 (no day, %2)</source>
            <translation>%1 (no day, %2)</translation>
        </message>
        <message>
            <source>%1 (no day)</source>
            <translation>%1 (no day)</translation>
        </message>
    </context>
    <context>
        <name>lansnav::MeetingsPage</name>
        <message>
            <source>Parts of the meetings</source>
            <translation>Parts of the meetings</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Meetings</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Attendance</translation>
        </message>
        <message>
            <source>Action points</source>
            <translation>Action points</translation>
        </message>
        <message>
            <source>Action points (%1)</source>
            <translation>Action points (%1)</translation>
        </message>
    </context>
    <context>
        <name>lansnav::MemberAddBar</name>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Represents</source>
            <translation>Represents</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Add to the network (Enter)</source>
            <translation>Add to the network (Enter)</translation>
        </message>
        <message>
            <source>Choose the person: write part of the name, then pick or create.</source>
            <translation>Choose the person: write part of the name, then pick or create.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::MemberForm</name>
        <message>
            <source>Last day</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>End membership</source>
            <translation>End membership</translation>
        </message>
        <message>
            <source>Sets the last day; the membership stays in the history</source>
            <translation>Sets the last day; the membership stays in the history</translation>
        </message>
        <message>
            <source>Join again</source>
            <translation>Join again</translation>
        </message>
        <message>
            <source>A new period from today; the old one stays as it is</source>
            <translation>A new period from today; the old one stays as it is</translation>
        </message>
        <message>
            <source>Show in People</source>
            <translation>Show in People</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Represents</source>
            <translation>Represents</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Alternate for</source>
            <translation>Alternate for</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Trained</source>
            <translation>Trained</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Nobody in particular</source>
            <translation>Nobody in particular</translation>
        </message>
        <message>
            <source>Write the last day of the membership, for example %1.</source>
            <translation>Write the last day of the membership, for example %1.</translation>
        </message>
        <message>
            <source>The membership ends %1 and stays in the history.</source>
            <translation>The membership ends %1 and stays in the history.</translation>
        </message>
        <message>
            <source>A new period began today.</source>
            <translation>A new period began today.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::MemberImporter</name>
        <message>
            <source>The import was stopped. Nothing was changed.</source>
            <translation>The import was stopped. Nothing was changed.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Given name</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Family name</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Municipality</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Ordinary or alternate</source>
            <translation>Ordinary or alternate</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Workplace</source>
            <translation>Workplace</translation>
        </message>
        <message>
            <source>Represents</source>
            <translation>Represents</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Alternate for</source>
            <translation>Alternate for</translation>
        </message>
        <message>
            <source>Trained</source>
            <translation>Trained</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Count of a year</source>
            <translation>Count of a year</translation>
        </message>
        <message>
            <source>Members of a network</source>
            <translation>Members of a network</translation>
        </message>
        <message>
            <source>The same person as in line %1; read together.</source>
            <translation>The same person as in line %1; read together.</translation>
        </message>
        <message>
            <source>Changes: %1.</source>
            <translation>Changes: %1.</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>e-mail</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>phone</translation>
        </message>
        <message>
            <source>title</source>
            <translation>title</translation>
        </message>
        <message>
            <source>workplace</source>
            <translation>workplace</translation>
        </message>
        <message>
            <source>ordinary or alternate</source>
            <translation>ordinary or alternate</translation>
        </message>
        <message>
            <source>role</source>
            <translation>role</translation>
        </message>
        <message>
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <source>municipality</source>
            <translation>municipality</translation>
        </message>
        <message>
            <source>seat</source>
            <translation>seat</translation>
        </message>
        <message>
            <source>from</source>
            <translation>from</translation>
        </message>
        <message>
            <source>to</source>
            <translation>to</translation>
        </message>
        <message>
            <source>trained</source>
            <translation>trained</translation>
        </message>
        <message>
            <source>alternate for</source>
            <translation>alternate for</translation>
        </message>
        <message>
            <source>The register has somebody who may be this person.</source>
            <translation>The register has somebody who may be this person.</translation>
        </message>
        <message>
            <source>the same as %1</source>
            <translation>the same as %1</translation>
        </message>
        <message>
            <source>a new person</source>
            <translation>a new person</translation>
        </message>
        <message>
            <source>The note says “%1”: has the membership ended?</source>
            <translation>The note says “%1”: has the membership ended?</translation>
        </message>
        <message>
            <source>still a member</source>
            <translation>still a member</translation>
        </message>
        <message>
            <source>ended, last day %1</source>
            <translation>ended, last day %1</translation>
        </message>
        <message>
            <source>leave the row out</source>
            <translation>leave the row out</translation>
        </message>
        <message>
            <source>The note says “%1”: the membership may be about to end.</source>
            <translation>The note says “%1”: the membership may be about to end.</translation>
        </message>
        <message>
            <source>The note says “%1”: an end on %2 is proposed.</source>
            <translation>The note says “%1”: an end on %2 is proposed.</translation>
        </message>
        <message>
            <source>no end date</source>
            <translation>no end date</translation>
        </message>
        <message>
            <source>ends %1</source>
            <translation>ends %1</translation>
        </message>
        <message>
            <source>The membership ended %1.</source>
            <translation>The membership ended %1.</translation>
        </message>
        <message>
            <source>update the ended membership</source>
            <translation>update the ended membership</translation>
        </message>
        <message>
            <source>a member again</source>
            <translation>a member again</translation>
        </message>
        <message>
            <source>without protected identity</source>
            <translation>without protected identity</translation>
        </message>
        <message>
            <source>with protected identity</source>
            <translation>with protected identity</translation>
        </message>
        <message>
            <source>%1 %2: %3 in all.</source>
            <translation>%1 %2: %3 in all.</translation>
        </message>
        <message>
            <source>The count belongs to no municipality and is left out.</source>
            <translation>The count belongs to no municipality and is left out.</translation>
        </message>
        <message>
            <source>The municipality is not one of the region&apos;s.</source>
            <translation>The municipality is not one of the region&apos;s.</translation>
        </message>
        <message>
            <source>a member who represents no municipality</source>
            <translation>a member who represents no municipality</translation>
        </message>
        <message>
            <source>“%1” is not a count and is left out.</source>
            <translation>“%1” is not a count and is left out.</translation>
        </message>
        <message>
            <source>The e-mail address could not be understood and is kept in the note.</source>
            <translation>The e-mail address could not be understood and is kept in the note.</translation>
        </message>
        <message>
            <source>The phone number could not be understood and is kept in the note.</source>
            <translation>The phone number could not be understood and is kept in the note.</translation>
        </message>
        <message>
            <source>“%1” is not a municipality of the region and is kept in the note.</source>
            <translation>“%1” is not a municipality of the region and is kept in the note.</translation>
        </message>
        <message>
            <source>%1: “%2” is not a date and is kept in the note.</source>
            <translation>%1: “%2” is not a date and is kept in the note.</translation>
        </message>
        <message>
            <source>“%1” says neither ordinary nor alternate and is kept in the note.</source>
            <translation>“%1” says neither ordinary nor alternate and is kept in the note.</translation>
        </message>
        <message>
            <source>The end lies before the start and is kept in the note.</source>
            <translation>The end lies before the start and is kept in the note.</translation>
        </message>
        <message>
            <source>There are several organisations called “%1”, and it cannot be told which is meant; it is kept in the note.</source>
            <translation>There are several organisations called “%1”, and it cannot be told which is meant; it is kept in the note.</translation>
        </message>
        <message>
            <source>Line %1 says otherwise (%2); what this row says is kept in the note.</source>
            <translation>Line %1 says otherwise (%2); what this row says is kept in the note.</translation>
        </message>
        <message>
            <source>The row stands in the list before; its count is counted once.</source>
            <translation>The row stands in the list before; its count is counted once.</translation>
        </message>
        <message>
            <source>The same person as in line %1, with a membership of its own.</source>
            <translation>The same person as in line %1, with a membership of its own.</translation>
        </message>
        <message>
            <source>The count of a row without a name is left out.</source>
            <translation>The count of a row without a name is left out.</translation>
        </message>
        <message>
            <source>Several e-mail addresses: the first is taken, all are kept in the note.</source>
            <translation>Several e-mail addresses: the first is taken, all are kept in the note.</translation>
        </message>
        <message>
            <source>More than one phone number, or more than a number: the first is taken, all of it is kept in the note.</source>
            <translation>More than one phone number, or more than a number: the first is taken, all of it is kept in the note.</translation>
        </message>
        <message>
            <source>a member of this name</source>
            <translation>a member of this name</translation>
        </message>
        <message>
            <source>Line %1 has the same e-mail and nearly the same name: it may be the same person.</source>
            <translation>Line %1 has the same e-mail and nearly the same name: it may be the same person.</translation>
        </message>
        <message>
            <source>Beside the name stands “%1”; it is kept in the note.</source>
            <translation>Beside the name stands “%1”; it is kept in the note.</translation>
        </message>
        <message>
            <source>“%1” is nothing that is represented in the network, and is kept in the note.</source>
            <translation>“%1” is nothing that is represented in the network, and is kept in the note.</translation>
        </message>
        <message>
            <source>The member represents another municipality than the row&apos;s; the row&apos;s is kept in the note.</source>
            <translation>The member represents another municipality than the row&apos;s; the row&apos;s is kept in the note.</translation>
        </message>
        <message>
            <source>Protected identity</source>
            <translation>Protected identity</translation>
        </message>
        <message>
            <source>Protected identity is proposed, as the row says so.</source>
            <translation>Protected identity is proposed, as the row says so.</translation>
        </message>
        <message>
            <source>Represents %1, as the workplace says.</source>
            <translation>Represents %1, as the workplace says.</translation>
        </message>
        <message>
            <source>%1 %2: %3 in all if every doubtful row goes in.</source>
            <translation>%1 %2: %3 in all if every doubtful row goes in.</translation>
        </message>
        <message>
            <source>Contact details</source>
            <translation>Contact details</translation>
        </message>
        <message>
            <source>The contact details say more than an e-mail address and a phone number; all of it is kept in the note.</source>
            <translation>The contact details say more than an e-mail address and a phone number; all of it is kept in the note.</translation>
        </message>
        <message>
            <source>Line %1 makes those below it alternates.</source>
            <translation>Line %1 makes those below it alternates.</translation>
        </message>
        <message>
            <source>Line %1 makes those below it ordinary members.</source>
            <translation>Line %1 makes those below it ordinary members.</translation>
        </message>
        <message>
            <source>Stands in for the person in line %1, which is noted when that line goes in.</source>
            <translation>Stands in for the person in line %1, which is noted when that line goes in.</translation>
        </message>
        <message>
            <source>The member the person stands in for was not found; what the list says is kept in the note.</source>
            <translation>The member the person stands in for was not found; what the list says is kept in the note.</translation>
        </message>
        <message>
            <source>The member the person stands in for has protected identity and is not named in the list. Whom the person stands in for is not changed.</source>
            <translation>The member the person stands in for has protected identity and is not named in the list. Whom the person stands in for is not changed.</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Network</translation>
        </message>
        <message>
            <source>The person has protected identity: what the row says here is not read in (%1). It is changed in the register.</source>
            <translation>The person has protected identity: what the row says here is not read in (%1). It is changed in the register.</translation>
        </message>
        <message>
            <source>another municipality</source>
            <translation>another municipality</translation>
        </message>
        <message>
            <source>%1, now for %2: the membership for %3 ends %4 and a new one begins %5</source>
            <translation>%1, now for %2: the membership for %3 ends %4 and a new one begins %5</translation>
        </message>
        <message>
            <source>%1, a member again, for %2</source>
            <translation>%1, a member again, for %2</translation>
        </message>
        <message>
            <source>%1, for %2 as well as for %3</source>
            <translation>%1, for %2 as well as for %3</translation>
        </message>
        <message>
            <source>Somebody of this name is a member for %1, and the row says %2.</source>
            <translation>Somebody of this name is a member for %1, and the row says %2.</translation>
        </message>
        <message>
            <source>another person of the same name</source>
            <translation>another person of the same name</translation>
        </message>
        <message>
            <source>The row is of the network “%1”, which is not known here.</source>
            <translation>The row is of the network “%1”, which is not known here.</translation>
        </message>
        <message>
            <source>a member of the network that is read into</source>
            <translation>a member of the network that is read into</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>a member for %1</source>
            <translation>a member for %1</translation>
        </message>
        <message>
            <source>a member for each of %1</source>
            <translation>a member for each of %1</translation>
        </message>
        <message>
            <source>The role “%1” is taken as “%2”, without the name of the network itself.</source>
            <translation>The role “%1” is taken as “%2”, without the name of the network itself.</translation>
        </message>
        <message>
            <source>“%1” says more than ordinary or alternate and is kept in the note.</source>
            <translation>“%1” says more than ordinary or alternate and is kept in the note.</translation>
        </message>
        <message>
            <source>“%1” is kept in the note as what the list says of the membership; nothing else is changed by it.</source>
            <translation>“%1” is kept in the note as what the list says of the membership; nothing else is changed by it.</translation>
        </message>
        <message>
            <source>Beside the name stands “%1”; it is taken as the time of the membership.</source>
            <translation>Beside the name stands “%1”; it is taken as the time of the membership.</translation>
        </message>
        <message>
            <source>“%1” means every municipality, and a membership is for one; it is kept in the note.</source>
            <translation>“%1” means every municipality, and a membership is for one; it is kept in the note.</translation>
        </message>
        <message>
            <source>“%1” names several municipalities, and a membership is for one; it is kept in the note.</source>
            <translation>“%1” names several municipalities, and a membership is for one; it is kept in the note.</translation>
        </message>
        <message>
            <source>“%1” means every municipality: which is the member for?</source>
            <translation>“%1” means every municipality: which is the member for?</translation>
        </message>
        <message>
            <source>“%1” names several municipalities: which is the member for?</source>
            <translation>“%1” names several municipalities: which is the member for?</translation>
        </message>
        <message>
            <source>Line %1: “%2” above the rows below it</source>
            <translation>Line %1: “%2” above the rows below it</translation>
        </message>
        <message>
            <source>Line %1 has the same person as a member, and here it says “%2”: it cannot be told when the earlier membership ended. Write the end in this row and the start in that one.</source>
            <translation>Line %1 has the same person as a member, and here it says “%2”: it cannot be told when the earlier membership ended. Write the end in this row and the start in that one.</translation>
        </message>
        <message>
            <source>“%1” is one date in a column for both ends: it is taken as the start.</source>
            <translation>“%1” is one date in a column for both ends: it is taken as the start.</translation>
        </message>
        <message>
            <source>“%1” says otherwise of when the membership began or ends than the row does elsewhere; it is kept in the note.</source>
            <translation>“%1” says otherwise of when the membership began or ends than the row does elsewhere; it is kept in the note.</translation>
        </message>
        <message>
            <source>Is taken as a title of the rows below it, as nothing else stands in the row.</source>
            <translation>Is taken as a title of the rows below it, as nothing else stands in the row.</translation>
        </message>
        <message>
            <source>Line %1 makes those below it former members.</source>
            <translation>Line %1 makes those below it former members.</translation>
        </message>
        <message>
            <source>Line %1 gives those below it the role “%2”, where they do not say another.</source>
            <translation>Line %1 gives those below it the role “%2”, where they do not say another.</translation>
        </message>
        <message>
            <source>“%2” in line %1 is kept in the note of each row under it.</source>
            <translation>“%2” in line %1 is kept in the note of each row under it.</translation>
        </message>
        <message>
            <source>The note says “%1”: that is taken as the start of the membership.</source>
            <translation>The note says “%1”: that is taken as the start of the membership.</translation>
        </message>
        <message>
            <source>The membership ended %1, but the list has the person as a member. It stays as it is: add a membership if they are a member again.</source>
            <translation>The membership ended %1, but the list has the person as a member. It stays as it is: add a membership if they are a member again.</translation>
        </message>
        <message>
            <source>The note says “%1”, which is before the start of the membership: it is not taken as its end.</source>
            <translation>The note says “%1”, which is before the start of the membership: it is not taken as its end.</translation>
        </message>
        <message>
            <source>The note says “%1”: the membership seems to have ended, but no last day is known.</source>
            <translation>The note says “%1”: the membership seems to have ended, but no last day is known.</translation>
        </message>
        <message>
            <source>“%1” says that the membership has ended, but no last day is known.</source>
            <translation>“%1” says that the membership has ended, but no last day is known.</translation>
        </message>
        <message>
            <source>“%1” says that the membership has ended, but its last day is still to come.</source>
            <translation>“%1” says that the membership has ended, but its last day is still to come.</translation>
        </message>
        <message>
            <source>Beside the name stands “%1”; it is taken as the municipality.</source>
            <translation>Beside the name stands “%1”; it is taken as the municipality.</translation>
        </message>
        <message>
            <source>Beside the name stands “%1”: an alternate.</source>
            <translation>Beside the name stands “%1”: an alternate.</translation>
        </message>
        <message>
            <source>Beside the name stands “%1”: an ordinary member.</source>
            <translation>Beside the name stands “%1”: an ordinary member.</translation>
        </message>
        <message>
            <source>Beside the name stands “%1”; it is taken as the title.</source>
            <translation>Beside the name stands “%1”; it is taken as the title.</translation>
        </message>
        <message>
            <source>Beside the name stands “%1”; it is taken as the role.</source>
            <translation>Beside the name stands “%1”; it is taken as the role.</translation>
        </message>
        <message>
            <source>Beside the name stands “%1”: a former member.</source>
            <translation>Beside the name stands “%1”: a former member.</translation>
        </message>
        <message>
            <source>“%1” is two years and may be a school year: the membership is taken to have begun in %2, and no end is set.</source>
            <translation>“%1” is two years and may be a school year: the membership is taken to have begun in %2, and no end is set.</translation>
        </message>
        <message>
            <source>The membership keeps the seat that it has, although the workplace or the municipality is another&apos;s.</source>
            <translation>The membership keeps the seat that it has, although the workplace or the municipality is another&apos;s.</translation>
        </message>
        <message>
            <source>“%1” is not quite what a seat of the network is called: which one is meant?</source>
            <translation>“%1” is not quite what a seat of the network is called: which one is meant?</translation>
        </message>
        <message>
            <source>a member without a seat</source>
            <translation>a member without a seat</translation>
        </message>
        <message>
            <source>More than one column of e-mail addresses: the first is taken, what the others say is kept in the note.</source>
            <translation>More than one column of e-mail addresses: the first is taken, what the others say is kept in the note.</translation>
        </message>
        <message>
            <source>More than one column of phone numbers: the first is taken, what the others say is kept in the note.</source>
            <translation>More than one column of phone numbers: the first is taken, what the others say is kept in the note.</translation>
        </message>
        <message>
            <source>“%1” is taken as %2, and all of it is kept in the note.</source>
            <translation>“%1” is taken as %2, and all of it is kept in the note.</translation>
        </message>
        <message>
            <source>No municipality is stated: the member represents none.</source>
            <translation>No municipality is stated: the member represents none.</translation>
        </message>
        <message>
            <source>No municipality is stated; the one above, %1, is taken.</source>
            <translation>No municipality is stated; the one above, %1, is taken.</translation>
        </message>
        <message>
            <source>No municipality is stated: is it the one above, %1?</source>
            <translation>No municipality is stated: is it the one above, %1?</translation>
        </message>
        <message>
            <source>Nothing in the row says which seat of the network the member has, so none is given.</source>
            <translation>Nothing in the row says which seat of the network the member has, so none is given.</translation>
        </message>
        <message>
            <source>“%1” is no seat of the network: it is kept as the workplace, and no seat is given.</source>
            <translation>“%1” is no seat of the network: it is kept as the workplace, and no seat is given.</translation>
        </message>
        <message>
            <source>Represents %1, as the municipality says.</source>
            <translation>Represents %1, as the municipality says.</translation>
        </message>
        <message>
            <source>“%1” is taken as %2, which the member represents.</source>
            <translation>“%1” is taken as %2, which the member represents.</translation>
        </message>
        <message>
            <source>Represents %1, which stands among the municipalities.</source>
            <translation>Represents %1, which stands among the municipalities.</translation>
        </message>
        <message>
            <source>“%1” is not quite what a seat of the network is called, and is kept in the note.</source>
            <translation>“%1” is not quite what a seat of the network is called, and is kept in the note.</translation>
        </message>
        <message>
            <source>“%1” is no seat of the network, so none is given.</source>
            <translation>“%1” is no seat of the network, so none is given.</translation>
        </message>
        <message>
            <source>a new person, a member for %1</source>
            <translation>a new person, a member for %1</translation>
        </message>
        <message>
            <source>“%1” may say when the membership ended; it is kept in the note.</source>
            <translation>“%1” may say when the membership ended; it is kept in the note.</translation>
        </message>
        <message>
            <source>The mark “%1” behind the name is left out.</source>
            <translation>The mark “%1” behind the name is left out.</translation>
        </message>
        <message>
            <source>The name of the sheet, “%1”, makes those on it alternates.</source>
            <translation>The name of the sheet, “%1”, makes those on it alternates.</translation>
        </message>
        <message>
            <source>The name of the sheet, “%1”, makes those on it ordinary members.</source>
            <translation>The name of the sheet, “%1”, makes those on it ordinary members.</translation>
        </message>
        <message>
            <source>“%1” says that the person is a former member.</source>
            <translation>“%1” says that the person is a former member.</translation>
        </message>
        <message>
            <source>a name that is struck through</source>
            <translation>a name that is struck through</translation>
        </message>
        <message>
            <source>The name is struck through in Excel: it is taken to be a former member&apos;s.</source>
            <translation>The name is struck through in Excel: it is taken to be a former member&apos;s.</translation>
        </message>
        <message>
            <source>“%1” stands in one of the columns for given and family names; it is read as %2.</source>
            <translation>“%1” stands in one of the columns for given and family names; it is read as %2.</translation>
        </message>
        <message>
            <source>“%1” is not a municipality of the region: is it %2?</source>
            <translation>“%1” is not a municipality of the region: is it %2?</translation>
        </message>
        <message>
            <source>“%1” says that nothing is represented in the network, so nothing is set.</source>
            <translation>“%1” says that nothing is represented in the network, so nothing is set.</translation>
        </message>
        <message>
            <source>The name of the sheet, “%1”, makes those on it former members.</source>
            <translation>The name of the sheet, “%1”, makes those on it former members.</translation>
        </message>
        <message>
            <source>The name of the sheet, “%1”, is kept in the note of each row on it.</source>
            <translation>The name of the sheet, “%1”, is kept in the note of each row on it.</translation>
        </message>
        <message>
            <source>An ordinary member stands in for nobody; what the list says is kept in the note.</source>
            <translation>An ordinary member stands in for nobody; what the list says is kept in the note.</translation>
        </message>
        <message>
            <source>The member the person stands in for is an alternate too, and only an ordinary member has one; what the list says is kept in the note.</source>
            <translation>The member the person stands in for is an alternate too, and only an ordinary member has one; what the list says is kept in the note.</translation>
        </message>
        <message>
            <source>“%1” is taken to mean the one whose name differs from that in å, ä or ö, or in the order, alone.</source>
            <translation>“%1” is taken to mean the one whose name differs from that in å, ä or ö, or in the order, alone.</translation>
        </message>
        <message>
            <source>Was the alternate for %1, which an ordinary member is for nobody: that is taken away.</source>
            <translation>Was the alternate for %1, which an ordinary member is for nobody: that is taken away.</translation>
        </message>
        <message>
            <source>%1 stood in for this member, and an alternate has no alternate of its own: that is taken away.</source>
            <translation>%1 stood in for this member, and an alternate has no alternate of its own: that is taken away.</translation>
        </message>
        <message>
            <source>Line %1 has the same name, and “%2” is not a municipality that is known: it may be the same person.</source>
            <translation>Line %1 has the same name, and “%2” is not a municipality that is known: it may be the same person.</translation>
        </message>
        <message>
            <source>Line %1 has the same name the other way round: it may be the same person.</source>
            <translation>Line %1 has the same name the other way round: it may be the same person.</translation>
        </message>
        <message>
            <source>belongs to %1: %2</source>
            <translation>belongs to %1: %2</translation>
        </message>
        <message>
            <source>belongs to none of them and is left out: %1</source>
            <translation>belongs to none of them and is left out: %1</translation>
        </message>
        <message>
            <source>Several people stand in the line, and it does not say whose this is: %1.</source>
            <translation>Several people stand in the line, and it does not say whose this is: %1.</translation>
        </message>
        <message>
            <source>protected identity</source>
            <translation>protected identity</translation>
        </message>
        <message>
            <source>Marked as having protected identity.</source>
            <translation>Marked as having protected identity.</translation>
        </message>
        <message>
            <source>“%1” leaves open whether the person is ordinary or an alternate; it is kept in the note.</source>
            <translation>“%1” leaves open whether the person is ordinary or an alternate; it is kept in the note.</translation>
        </message>
        <message>
            <source>The row says that the person is ordinary, and for whom they stand in as well: they are taken to be an alternate.</source>
            <translation>The row says that the person is ordinary, and for whom they stand in as well: they are taken to be an alternate.</translation>
        </message>
        <message>
            <source>What the row says of protected identity is kept in the note.</source>
            <translation>What the row says of protected identity is kept in the note.</translation>
        </message>
        <message>
            <source>an alternate</source>
            <translation>an alternate</translation>
        </message>
        <message>
            <source>an ordinary member</source>
            <translation>an ordinary member</translation>
        </message>
        <message>
            <source>“%1” leaves open whether the person is ordinary or an alternate.</source>
            <translation>“%1” leaves open whether the person is ordinary or an alternate.</translation>
        </message>
        <message>
            <source>Somebody of the same municipality has a part of the name: is it the same person?</source>
            <translation>Somebody of the same municipality has a part of the name: is it the same person?</translation>
        </message>
        <message>
            <source>The register has somebody with the former family name: is it the same person?</source>
            <translation>The register has somebody with the former family name: is it the same person?</translation>
        </message>
        <message>
            <source>%1, who is now called %2</source>
            <translation>%1, who is now called %2</translation>
        </message>
        <message>
            <source>The start in the row is that of an earlier membership, which has ended: this one keeps its own.</source>
            <translation>The start in the row is that of an earlier membership, which has ended: this one keeps its own.</translation>
        </message>
        <message>
            <source>Decided: the membership has its last day %1.</source>
            <translation>Decided: the membership has its last day %1.</translation>
        </message>
        <message>
            <source>Decided: the membership that there was has its last day %1, and a new one begins %2.</source>
            <translation>Decided: the membership that there was has its last day %1, and a new one begins %2.</translation>
        </message>
        <message>
            <source>Decided: the membership for %1 has its last day %2, and a new one for %3 begins %4.</source>
            <translation>Decided: the membership for %1 has its last day %2, and a new one for %3 begins %4.</translation>
        </message>
        <message>
            <source>Beside the name stands “%1”: a former family name, which is kept in the note.</source>
            <translation>Beside the name stands “%1”: a former family name, which is kept in the note.</translation>
        </message>
        <message>
            <source>“%1” is no e-mail address as it stands: it is kept in the note, and no address is set. Correct it in the list or on the person.</source>
            <translation>“%1” is no e-mail address as it stands: it is kept in the note, and no address is set. Correct it in the list or on the person.</translation>
        </message>
        <message>
            <source>The cell says more than an e-mail address: the address is taken, all of it is kept in the note.</source>
            <translation>The cell says more than an e-mail address: the address is taken, all of it is kept in the note.</translation>
        </message>
        <message>
            <source>Beside the phone number stand words: the number is taken, all of it is kept in the note.</source>
            <translation>Beside the phone number stand words: the number is taken, all of it is kept in the note.</translation>
        </message>
        <message>
            <source>%1: “%2” says more than a date: the date is taken, all of it is kept in the note.</source>
            <translation>%1: “%2” says more than a date: the date is taken, all of it is kept in the note.</translation>
        </message>
        <message>
            <source>“%1” is no municipality and is kept in the note: the member represents none.</source>
            <translation>“%1” is no municipality and is kept in the note: the member represents none.</translation>
        </message>
        <message>
            <source>The list does not show the whole name of the workplace, and nothing is called so here; it is left out.</source>
            <translation>The list does not show the whole name of the workplace, and nothing is called so here; it is left out.</translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) of the network are not in the list and stay as they are: %1.</source>
            <translation>
                <numerusform>%n member of the network are not in the list and stay as they are: %1.</numerusform>
                <numerusform>%n members of the network are not in the list and stay as they are: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 and %n more</numerusform>
                <numerusform>%1 and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::MembersPage</name>
        <message>
            <source>Filter members…</source>
            <translation>Filter members…</translation>
        </message>
        <message>
            <source>Which members</source>
            <translation>Which members</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Current</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Earlier</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Represents</source>
            <translation>Represents</translation>
        </message>
        <message>
            <source>All seats</source>
            <translation>All seats</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Members</translation>
        </message>
        <message>
            <source>Copy addresses for a blind copy…</source>
            <translation>Copy addresses for a blind copy…</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>Move to trash</translation>
        </message>
        <message>
            <source>No members yet</source>
            <translation>No members yet</translation>
        </message>
        <message>
            <source>Add people one by one, or read the list you already have in Excel.</source>
            <translation>Add people one by one, or read the list you already have in Excel.</translation>
        </message>
        <message>
            <source>Add member</source>
            <translation>Add member</translation>
        </message>
        <message>
            <source>Import from Excel…</source>
            <translation>Import from Excel…</translation>
        </message>
        <message>
            <source>Write to them…</source>
            <translation>Write to them…</translation>
        </message>
        <message>
            <source>Copy the addresses of those shown for a blind copy, or open the mail program</source>
            <translation>Copy the addresses of those shown for a blind copy, or open the mail program</translation>
        </message>
        <message>
            <source>Lists and files</source>
            <translation>Lists and files</translation>
        </message>
        <message>
            <source>Export as Excel, CSV or vCard…</source>
            <translation>Export as Excel, CSV or vCard…</translation>
        </message>
        <message>
            <source>Member list on paper…</source>
            <translation>Member list on paper…</translation>
        </message>
        <message>
            <source>Sign-in sheet…</source>
            <translation>Sign-in sheet…</translation>
        </message>
        <message>
            <source>All municipalities</source>
            <translation>All municipalities</translation>
        </message>
        <message>
            <source>Added to %1.</source>
            <translation>Added to %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n membership(s) in the trash. To keep the history, end the membership instead.</source>
            <translation>
                <numerusform>%n membership in the trash. To keep the history, end the membership instead.</numerusform>
                <numerusform>%n memberships in the trash. To keep the history, end the memberships instead.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::Merge</name>
        <message>
            <source>The shared file holds something that Länsnav did not write. Your own file is unchanged. Ask your colleagues who last worked with it.</source>
            <translation>The shared file holds something that Länsnav did not write. Your own file is unchanged. Ask your colleagues who last worked with it.</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was changed.</source>
            <translation>Cancelled. Nothing was changed.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::MergeDialog</name>
        <message>
            <source>Merge two people</source>
            <translation>Merge two people</translation>
        </message>
        <message>
            <source>Choose what is right in each line. Everything the other one takes part in moves to the one who stays; it is one step, and can be undone.</source>
            <translation>Choose what is right in each line. Everything the other one takes part in moves to the one who stays; it is one step, and can be undone.</translation>
        </message>
        <message>
            <source>Keep the other one</source>
            <translation>Keep the other one</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Merge</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Stays: %1</source>
            <translation>Stays: %1</translation>
        </message>
        <message>
            <source>Goes: %1</source>
            <translation>Goes: %1</translation>
        </message>
        <message>
            <source>Moves: %1.</source>
            <translation>Moves: %1.</translation>
        </message>
        <message>
            <source>Both have, and become one: %1.</source>
            <translation>Both have, and become one: %1.</translation>
        </message>
        <message>
            <source>Nothing else refers to the one who goes.</source>
            <translation>Nothing else refers to the one who goes.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::MoneyField</name>
        <message>
            <source>kr</source>
            <translation>kr</translation>
        </message>
        <message>
            <source>“%1” is no amount. Write kronor, for example 1 250.</source>
            <translation>“%1” is no amount. Write kronor, for example 1 250.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::MoveMeetingDialog</name>
        <message>
            <source>Move a meeting</source>
            <translation>Move a meeting</translation>
        </message>
        <message>
            <source>The meeting</source>
            <translation>The meeting</translation>
        </message>
        <message>
            <source>%1 moves from %2 to %3.</source>
            <comment>meeting, time, time</comment>
            <translation>%1 moves from %2 to %3.</translation>
        </message>
        <message>
            <source>Only this meeting</source>
            <translation>Only this meeting</translation>
        </message>
        <message numerus="yes">
            <source>The %n meeting(s) after it too, by as many days</source>
            <translation>
                <numerusform>The meeting after it too, by as many days</numerusform>
                <numerusform>The %n meetings after it too, by as many days</numerusform>
            </translation>
        </message>
        <message>
            <source>Where the meetings end up</source>
            <translation>Where the meetings end up</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Move</translation>
        </message>
        <message>
            <source>Change the time of a meeting</source>
            <translation>Change the time of a meeting</translation>
        </message>
        <message>
            <source>%1 has a new time: from %2 to %3.</source>
            <comment>meeting, time, time</comment>
            <translation>%1 has a new time: from %2 to %3.</translation>
        </message>
        <message numerus="yes">
            <source>The new time for the %n meeting(s) after it too</source>
            <translation>
                <numerusform>The new time for the meeting after it too</numerusform>
                <numerusform>The new time for the %n meetings after it too</numerusform>
            </translation>
        </message>
        <message>
            <source>Change the time</source>
            <translation>Change the time</translation>
        </message>
    </context>
    <context>
        <name>lansnav::NamesBar</name>
        <message>
            <source>The names are erased. What was counted is kept.</source>
            <translation>The names are erased. What was counted is kept.</translation>
        </message>
        <message>
            <source>The names and the ages of the children are kept until %1 and then erased; what was counted is kept.</source>
            <translation>The names and the ages of the children are kept until %1 and then erased; what was counted is kept.</translation>
        </message>
        <message numerus="yes">
            <source>The names and the ages of the children are erased %n month(s) after the last meeting; what was counted is kept.</source>
            <translation>
                <numerusform>The names and the ages of the children are erased %n month after the last meeting; what was counted is kept.</numerusform>
                <numerusform>The names and the ages of the children are erased %n months after the last meeting; what was counted is kept.</numerusform>
            </translation>
        </message>
        <message>
            <source>Anonymise now…</source>
            <translation>Anonymise now…</translation>
        </message>
        <message>
            <source>Keep them as usual</source>
            <translation>Keep them as usual</translation>
        </message>
        <message>
            <source>As long as the programme says</source>
            <translation>As long as the programme says</translation>
        </message>
        <message>
            <source>The names were to be kept until %1. They are erased on %2 at the earliest; until then they can be kept longer.</source>
            <translation>The names were to be kept until %1. They are erased on %2 at the earliest; until then they can be kept longer.</translation>
        </message>
        <message>
            <source>The names and the ages of the children are kept until %1 and erased on %2 at the earliest; what was counted is kept.</source>
            <translation>The names and the ages of the children are kept until %1 and erased on %2 at the earliest; what was counted is kept.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::NamesPreviewDialog</name>
        <message numerus="yes">
            <source>The names and the ages of the children of %n participant(s) are erased now, out of the history too. This cannot be undone; what was counted is kept.</source>
            <translation>
                <numerusform>The name and the ages of the children of %n participant are erased now, out of the history too. This cannot be undone; what was counted is kept.</numerusform>
                <numerusform>The names and the ages of the children of %n participants are erased now, out of the history too. This cannot be undone; what was counted is kept.</numerusform>
            </translation>
        </message>
        <message>
            <source>Anonymise now</source>
            <translation>Anonymise now</translation>
        </message>
        <message>
            <source>Names to be anonymised</source>
            <translation>Names to be anonymised</translation>
        </message>
        <message>
            <source>Groups whose names are to be anonymised</source>
            <translation>Groups whose names are to be anonymised</translation>
        </message>
        <message>
            <source>Keep longer…</source>
            <translation>Keep longer…</translation>
        </message>
        <message>
            <source>Anonymise now…</source>
            <translation>Anonymise now…</translation>
        </message>
        <message>
            <source>Show group</source>
            <translation>Show group</translation>
        </message>
        <message numerus="yes">
            <source>No names are due to be anonymised within %n day(s).</source>
            <translation>
                <numerusform>No names are due to be anonymised within %n day.</numerusform>
                <numerusform>No names are due to be anonymised within %n days.</numerusform>
            </translation>
        </message>
        <message>
            <source>Until it has happened they can be kept longer. What was counted is kept.</source>
            <translation>Until it has happened they can be kept longer. What was counted is kept.</translation>
        </message>
        <message>
            <source>Keep longer</source>
            <translation>Keep longer</translation>
        </message>
        <message numerus="yes">
            <source>The last day the names in %n group(s) are kept. It can be undone.</source>
            <translation>
                <numerusform>The last day the names in %n group are kept. It can be undone.</numerusform>
                <numerusform>The last day the names in %n groups are kept. It can be undone.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Keep</translation>
        </message>
        <message>
            <source>Write today or a later day. Nothing was changed.</source>
            <translation>Write today or a later day. Nothing was changed.</translation>
        </message>
        <message>
            <source>Keep them until</source>
            <translation>Keep them until</translation>
        </message>
    </context>
    <context>
        <name>lansnav::NamesRetention</name>
        <message numerus="yes">
            <source>The names of %n participant(s) in %1</source>
            <comment>groups</comment>
            <translation>
                <numerusform>The name of %n participant in %1</numerusform>
                <numerusform>The names of %n participants in %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s)</source>
            <comment>in groups</comment>
            <translation>
                <numerusform>%n group</numerusform>
                <numerusform>%n groups</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 are due to be anonymised on %2.</source>
            <comment>names in groups, day</comment>
            <translation>%1 are due to be anonymised on %2.</translation>
        </message>
        <message>
            <source>%1 are due to be anonymised, the first on %2.</source>
            <comment>names in groups, day</comment>
            <translation>%1 are due to be anonymised, the first on %2.</translation>
        </message>
        <message numerus="yes">
            <source>The note of %n group(s) stays: read it, and take out what is about the participants.</source>
            <translation>
                <numerusform>The note of %n group stays: read it, and take out what is about the participants.</numerusform>
                <numerusform>The notes of %n groups stay: read them, and take out what is about the participants.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more group(s)</source>
            <translation>
                <numerusform>%n more group</numerusform>
                <numerusform>%n more groups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The names of %n participant(s) have been anonymised, in %1. What was counted is kept.</source>
            <translation>
                <numerusform>The name of %n participant has been anonymised, in %1. What was counted is kept.</numerusform>
                <numerusform>The names of %n participants have been anonymised, in %1. What was counted is kept.</numerusform>
            </translation>
        </message>
        <message>
            <source>Preview…</source>
            <translation>Preview…</translation>
        </message>
    </context>
    <context>
        <name>lansnav::Navigation</name>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n thing(s) to mend</source>
            <translation>
                <numerusform>%1, %n thing to mend</numerusform>
                <numerusform>%1, %n things to mend</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::NetworkArea</name>
        <message>
            <source>There is no network called “%1”.</source>
            <translation>There is no network called “%1”.</translation>
        </message>
        <message>
            <source>Several networks are called something like “%1”. Give the whole name.</source>
            <translation>Several networks are called something like “%1”. Give the whole name.</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>%n network(s)</source>
            <translation>
                <numerusform>%n network</numerusform>
                <numerusform>%n networks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n member(s)</source>
            <translation>
                <numerusform>%n member</numerusform>
                <numerusform>%n members</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: ordinary member</source>
            <translation>%1: ordinary member</translation>
        </message>
        <message>
            <source>%1: alternate</source>
            <translation>%1: alternate</translation>
        </message>
        <message>
            <source>%1 for %2</source>
            <translation>%1 for %2</translation>
        </message>
        <message>
            <source>%1: responsible</source>
            <translation>%1: responsible</translation>
        </message>
        <message>
            <source>%1: guide of a loop</source>
            <translation>%1: guide of a loop</translation>
        </message>
        <message>
            <source>%1: guide of “%2”</source>
            <translation>%1: guide of “%2”</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>Networks</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Network</translation>
        </message>
    </context>
    <context>
        <name>lansnav::NetworkCharts</name>
        <message>
            <source>Attendance per meeting</source>
            <translation>Attendance per meeting</translation>
        </message>
        <message>
            <source>people</source>
            <translation>people</translation>
        </message>
        <message>
            <source>Coverage over the terms</source>
            <translation>Coverage over the terms</translation>
        </message>
        <message>
            <source>municipalities</source>
            <translation>municipalities</translation>
        </message>
        <message>
            <source>seats</source>
            <translation>seats</translation>
        </message>
        <message>
            <source>with an ordinary representative</source>
            <translation>with an ordinary representative</translation>
        </message>
        <message>
            <source>Members per municipality</source>
            <translation>Members per municipality</translation>
        </message>
        <message>
            <source>Members per seat</source>
            <translation>Members per seat</translation>
        </message>
    </context>
    <context>
        <name>lansnav::NetworkCheck</name>
        <message>
            <source>%1 is a member of %2 twice at the same time.</source>
            <translation>%1 is a member of %2 twice at the same time.</translation>
        </message>
        <message>
            <source>%1 %2 is cancelled, yet people are recorded as present.</source>
            <translation>%1 %2 is cancelled, yet people are recorded as present.</translation>
        </message>
        <message>
            <source>%1: a member holds a seat of another network.</source>
            <translation>%1: a member holds a seat of another network.</translation>
        </message>
        <message>
            <source>%1 is an ordinary member of %2, yet noted as an alternate for somebody.</source>
            <translation>%1 is an ordinary member of %2, yet noted as an alternate for somebody.</translation>
        </message>
        <message>
            <source>%1 is noted as their own alternate in %2.</source>
            <translation>%1 is noted as their own alternate in %2.</translation>
        </message>
        <message>
            <source>%1 is noted in %2 as an alternate for somebody who is an alternate too.</source>
            <translation>%1 is noted in %2 as an alternate for somebody who is an alternate too.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::NetworkDetailView</name>
        <message>
            <source>Report…</source>
            <translation>Report…</translation>
        </message>
        <message>
            <source>The network on paper: coverage, meetings, attendance and members</source>
            <translation>The network on paper: coverage, meetings, attendance and members</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Members</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Meetings</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licences</translation>
        </message>
        <message>
            <source>Loops</source>
            <translation>Loops</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Figures</translation>
        </message>
        <message>
            <source>About</source>
            <translation>About</translation>
        </message>
    </context>
    <context>
        <name>lansnav::NetworkKinds</name>
        <message>
            <source>Network</source>
            <translation>Network</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Municipality</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>Networks</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Responsible</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Members</translation>
        </message>
        <message>
            <source>Covered</source>
            <translation>Covered</translation>
        </message>
        <message>
            <source>To be covered</source>
            <translation>To be covered</translation>
        </message>
        <message>
            <source>Next meeting</source>
            <translation>Next meeting</translation>
        </message>
        <message>
            <source>Meetings held</source>
            <translation>Meetings held</translation>
        </message>
        <message>
            <source>Meetings required</source>
            <translation>Meetings required</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problems</translation>
        </message>
        <message>
            <source>Represents</source>
            <translation>Represents</translation>
        </message>
        <message>
            <source>Ordinary or alternate</source>
            <translation>Ordinary or alternate</translation>
        </message>
        <message>
            <source>Alternate for</source>
            <translation>Alternate for</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Workplace</source>
            <translation>Workplace</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Trained</source>
            <translation>Trained</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Meetings</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>Starts</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Ends</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Present</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Absent</translation>
        </message>
        <message>
            <source>Sent apology</source>
            <translation>Sent apology</translation>
        </message>
        <message>
            <source>Minutes adjusted</source>
            <translation>Minutes adjusted</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Attendance</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Meeting</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licences</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Valid</translation>
        </message>
        <message>
            <source>Participation loops</source>
            <translation>Participation loops</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Theme</translation>
        </message>
        <message>
            <source>Guides</source>
            <translation>Guides</translation>
        </message>
        <message>
            <source>Talks</source>
            <translation>Talks</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Complete</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Follow-up</translation>
        </message>
        <message>
            <source>Follow-up date</source>
            <translation>Follow-up date</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Figures</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Year</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>What is counted</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Figure</translation>
        </message>
        <message>
            <source>Approximate</source>
            <translation>Approximate</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>network, meeting</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Action points</source>
            <translation>Action points</translation>
        </message>
        <message>
            <source>Action point</source>
            <translation>Action point</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Overdue</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
    </context>
    <context>
        <name>lansnav::NetworkList</name>
        <message>
            <source>Networks</source>
            <translation>Networks</translation>
        </message>
        <message>
            <source>No networks yet</source>
            <translation>No networks yet</translation>
        </message>
        <message>
            <source>A network has members from the municipalities, meetings every term and somebody responsible for it.</source>
            <translation>A network has members from the municipalities, meetings every term and somebody responsible for it.</translation>
        </message>
        <message>
            <source>New network</source>
            <translation>New network</translation>
        </message>
        <message>
            <source>Import from Excel…</source>
            <translation>Import from Excel…</translation>
        </message>
        <message>
            <source>Filter networks…</source>
            <translation>Filter networks…</translation>
        </message>
        <message>
            <source>Which networks</source>
            <translation>Which networks</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Mine</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Active</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <source>All areas</source>
            <translation>All areas</translation>
        </message>
        <message>
            <source>Say in Settings who you are, and your own networks are shown here.</source>
            <translation>Say in Settings who you are, and your own networks are shown here.</translation>
        </message>
        <message numerus="yes">
            <source>%n network(s)</source>
            <translation>
                <numerusform>%n network</numerusform>
                <numerusform>%n networks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n member(s)</source>
            <translation>
                <numerusform>%n member</numerusform>
                <numerusform>%n members</numerusform>
            </translation>
        </message>
        <message>
            <source>Network report…</source>
            <translation>Network report…</translation>
        </message>
        <message>
            <source>Export members…</source>
            <translation>Export members…</translation>
        </message>
        <message>
            <source>Import members from Excel…</source>
            <translation>Import members from Excel…</translation>
        </message>
        <message>
            <source>%1 is in the trash.</source>
            <translation>%1 is in the trash.</translation>
        </message>
        <message numerus="yes">
            <source>%n network(s) in the trash.</source>
            <translation>
                <numerusform>%n network in the trash.</numerusform>
                <numerusform>%n networks in the trash.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose one network: a list is read into one at a time.</source>
            <translation>Choose one network: a list is read into one at a time.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::NetworkOfRows</name>
        <message numerus="yes">
            <source>“%1”: %n line(s), %2</source>
            <translation>
                <numerusform>“%1”: %n line, %2</numerusform>
                <numerusform>“%1”: %n lines, %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Rows of other networks are left out (%1). Each is read into the network that it names.</source>
            <translation>Rows of other networks are left out (%1). Each is read into the network that it names.</translation>
        </message>
        <message numerus="yes">
            <source>Rows of activities and groups, which are no network&apos;s: %n line(s), %1. They are left out.</source>
            <translation>
                <numerusform>Rows of activities and groups, which are no network&apos;s: %n line, %1. They are left out.</numerusform>
                <numerusform>Rows of activities and groups, which are no network&apos;s: %n lines, %1. They are left out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::NetworkReports</name>
        <message>
            <source>About the network</source>
            <translation>About the network</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Responsible</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>Partner</translation>
        </message>
        <message>
            <source>Represents</source>
            <translation>Represents</translation>
        </message>
        <message>
            <source>Cadence</source>
            <translation>Cadence</translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) a term</source>
            <translation>
                <numerusform>%n meeting a term</numerusform>
                <numerusform>%n meetings a term</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) a year</source>
            <translation>
                <numerusform>%n meeting a year</numerusform>
                <numerusform>%n meetings a year</numerusform>
            </translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Coverage on %1</source>
            <translation>Coverage on %1</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Coverage</translation>
        </message>
        <message>
            <source>Representatives, %1 with an ordinary member</source>
            <translation>Representatives, %1 with an ordinary member</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Municipality</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>Seat</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Without an ordinary member since</source>
            <translation>Without an ordinary member since</translation>
        </message>
        <message>
            <source>Memberships that hold on %1</source>
            <translation>Memberships that hold on %1</translation>
        </message>
        <message>
            <source>Held in %1</source>
            <translation>Held in %1</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planned</translation>
        </message>
        <message>
            <source>Still missing</source>
            <translation>Still missing</translation>
        </message>
        <message>
            <source>%1, can no longer be met</source>
            <translation>%1, can no longer be met</translation>
        </message>
        <message>
            <source>Next meeting</source>
            <translation>Next meeting</translation>
        </message>
        <message>
            <source>Meetings against the cadence</source>
            <translation>Meetings against the cadence</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Members</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Ordinary or alternate</source>
            <translation>Ordinary or alternate</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Meetings</translation>
        </message>
        <message>
            <source>No meetings in %1.</source>
            <translation>No meetings in %1.</translation>
        </message>
        <message>
            <source>Meetings in %1</source>
            <translation>Meetings in %1</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Present</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>adjusted</source>
            <translation>adjusted</translation>
        </message>
        <message>
            <source>written</source>
            <translation>written</translation>
        </message>
        <message>
            <source>Attendance in %1</source>
            <translation>Attendance in %1</translation>
        </message>
        <message>
            <source>N present, F absent, A sent apology; empty: not recorded</source>
            <translation>N present, F absent, A sent apology; empty: not recorded</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Attendance</translation>
        </message>
        <message>
            <source>Open action points</source>
            <translation>Open action points</translation>
        </message>
        <message>
            <source>Action point</source>
            <translation>Action point</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>overdue</translation>
        </message>
        <message>
            <source>carried over</source>
            <translation>carried over</translation>
        </message>
        <message>
            <source>open</source>
            <translation>open</translation>
        </message>
        <message>
            <source>No action points are open.</source>
            <translation>No action points are open.</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licences</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>valid</source>
            <translation>valid</translation>
        </message>
        <message>
            <source>not valid</source>
            <translation>not valid</translation>
        </message>
        <message>
            <source>Participation loops</source>
            <translation>Participation loops</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Theme</translation>
        </message>
        <message>
            <source>Talks</source>
            <translation>Talks</translation>
        </message>
        <message>
            <source>To mend</source>
            <translation>To mend</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Figures</translation>
        </message>
        <message>
            <source>Development</source>
            <translation>Development</translation>
        </message>
        <message>
            <source>Network report</source>
            <translation>Network report</translation>
        </message>
        <message>
            <source>Network report, %1</source>
            <translation>Network report, %1</translation>
        </message>
        <message>
            <source>Members %1</source>
            <translation>Members %1</translation>
        </message>
        <message>
            <source>Workplace</source>
            <translation>Workplace</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Members of %1 on %2</source>
            <translation>Members of %1 on %2</translation>
        </message>
        <message>
            <source>The meeting is not one of the network&apos;s. No sheet was made.</source>
            <translation>The meeting is not one of the network&apos;s. No sheet was made.</translation>
        </message>
        <message>
            <source>Sign-in sheet</source>
            <translation>Sign-in sheet</translation>
        </message>
        <message>
            <source>Sign-in sheet, %1</source>
            <translation>Sign-in sheet, %1</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Member list</source>
            <translation>Member list</translation>
        </message>
        <message>
            <source>The whole county</source>
            <translation>The whole county</translation>
        </message>
        <message>
            <source>Trained</source>
            <translation>Trained</translation>
        </message>
        <message>
            <source>Open action points on %1</source>
            <translation>Open action points on %1</translation>
        </message>
        <message>
            <source>done %1</source>
            <translation>done %1</translation>
        </message>
        <message>
            <source>No action points were open.</source>
            <translation>No action points were open.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::NetworkRules</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>Nobody is responsible for the network.</source>
            <translation>Nobody is responsible for the network.</translation>
        </message>
        <message>
            <source>Choose responsible</source>
            <translation>Choose responsible</translation>
        </message>
        <message numerus="yes">
            <source>%1 has been absent from the last %n meeting(s).</source>
            <translation>
                <numerusform>%1 has been absent from the last %n meeting.</numerusform>
                <numerusform>%1 has been absent from the last %n meetings.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show member</source>
            <translation>Show member</translation>
        </message>
        <message>
            <source>%1 has only an alternate.</source>
            <translation>%1 has only an alternate.</translation>
        </message>
        <message>
            <source>%1 has had only an alternate since %2.</source>
            <translation>%1 has had only an alternate since %2.</translation>
        </message>
        <message>
            <source>Add member</source>
            <translation>Add member</translation>
        </message>
        <message>
            <source>%1 has had no representative since %2.</source>
            <translation>%1 has had no representative since %2.</translation>
        </message>
        <message>
            <source>%1 has no representative.</source>
            <translation>%1 has no representative.</translation>
        </message>
        <message>
            <source>%1 has never had a representative.</source>
            <translation>%1 has never had a representative.</translation>
        </message>
        <message numerus="yes">
            <source>The cadence of %1 can no longer be met: %n meeting(s) missing, </source>
            <translation>
                <numerusform>The cadence of %1 can no longer be met: %n meeting missing, </numerusform>
                <numerusform>The cadence of %1 can no longer be met: %n meetings missing, </numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working week(s) left.</source>
            <translation>
                <numerusform>%n working week left.</numerusform>
                <numerusform>%n working weeks left.</numerusform>
            </translation>
        </message>
        <message>
            <source>Plan term</source>
            <translation>Plan term</translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) still to be planned in %1.</source>
            <translation>
                <numerusform>%n meeting still to be planned in %1.</numerusform>
                <numerusform>%n meetings still to be planned in %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>No next meeting is planned.</source>
            <translation>No next meeting is planned.</translation>
        </message>
        <message>
            <source>The meeting of %1 is past; was it held or cancelled?</source>
            <translation>The meeting of %1 is past; was it held or cancelled?</translation>
        </message>
        <message>
            <source>Show meeting</source>
            <translation>Show meeting</translation>
        </message>
        <message>
            <source>The meeting of %1 has no minutes.</source>
            <translation>The meeting of %1 has no minutes.</translation>
        </message>
        <message>
            <source>Write minutes</source>
            <translation>Write minutes</translation>
        </message>
        <message>
            <source>%1 takes part, but its licence ended %2.</source>
            <translation>%1 takes part, but its licence ended %2.</translation>
        </message>
        <message>
            <source>%1 takes part without a valid licence.</source>
            <translation>%1 takes part without a valid licence.</translation>
        </message>
        <message>
            <source>Show licence</source>
            <translation>Show licence</translation>
        </message>
        <message>
            <source>Add licence</source>
            <translation>Add licence</translation>
        </message>
        <message>
            <source>A loop without a theme</source>
            <translation>A loop without a theme</translation>
        </message>
        <message>
            <source>%1: the guide %2 works at the place and is not independent.</source>
            <translation>%1: the guide %2 works at the place and is not independent.</translation>
        </message>
        <message>
            <source>Change guide</source>
            <translation>Change guide</translation>
        </message>
        <message>
            <source>%1 has no guide.</source>
            <translation>%1 has no guide.</translation>
        </message>
        <message>
            <source>Choose guides</source>
            <translation>Choose guides</translation>
        </message>
        <message>
            <source>%1 is finished but incomplete; talks missing: %2.</source>
            <translation>%1 is finished but incomplete; talks missing: %2.</translation>
        </message>
        <message>
            <source>%1 is running; talks still to come: %2.</source>
            <translation>%1 is running; talks still to come: %2.</translation>
        </message>
        <message>
            <source>Add talk</source>
            <translation>Add talk</translation>
        </message>
        <message>
            <source>Overdue since %1: %2</source>
            <translation>Overdue since %1: %2</translation>
        </message>
        <message>
            <source>Show action point</source>
            <translation>Show action point</translation>
        </message>
        <message numerus="yes">
            <source>The network has %n member(s).</source>
            <translation>
                <numerusform>The network has %n member.</numerusform>
                <numerusform>The network has %n members.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 municipalities have an ordinary representative.</source>
            <translation>%1 of %2 municipalities have an ordinary representative.</translation>
        </message>
        <message>
            <source>%1 of %2 seats have an ordinary representative.</source>
            <translation>%1 of %2 seats have an ordinary representative.</translation>
        </message>
        <message>
            <source>Without one: %1.</source>
            <translation>Without one: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) in %1 have been held</source>
            <translation>
                <numerusform>%n meeting in %1 has been held</numerusform>
                <numerusform>%n meetings in %1 have been held</numerusform>
            </translation>
        </message>
        <message>
            <source>%1; the next is on %2.</source>
            <translation>%1; the next is on %2.</translation>
        </message>
        <message>
            <source>%1; no next meeting is planned.</source>
            <translation>%1; no next meeting is planned.</translation>
        </message>
        <message>
            <source>No action points are open.</source>
            <translation>No action points are open.</translation>
        </message>
        <message numerus="yes">
            <source>%n action point(s) open</source>
            <translation>
                <numerusform>%n action point open</numerusform>
                <numerusform>%n action points open</numerusform>
            </translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
        <message numerus="yes">
            <source>%1, of which %n overdue.</source>
            <translation>
                <numerusform>%1, of which %n overdue.</numerusform>
                <numerusform>%1, of which %n overdue.</numerusform>
            </translation>
        </message>
        <message>
            <source>ordinary</source>
            <translation>ordinary</translation>
        </message>
        <message>
            <source>only an alternate</source>
            <translation>only an alternate</translation>
        </message>
        <message>
            <source>vacant</source>
            <translation>vacant</translation>
        </message>
        <message numerus="yes">
            <source>absent %n running</source>
            <translation>
                <numerusform>absent %n running</numerusform>
                <numerusform>absent %n running</numerusform>
            </translation>
        </message>
        <message>
            <source>held</source>
            <translation>held</translation>
        </message>
        <message>
            <source>a guide works there</source>
            <translation>a guide works there</translation>
        </message>
        <message>
            <source>no guide</source>
            <translation>no guide</translation>
        </message>
        <message>
            <source>missing: %1</source>
            <translation>missing: %1</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>about %1</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>Add members</source>
            <translation>Add members</translation>
        </message>
        <message>
            <source>No members and no meetings yet.</source>
            <translation>No members and no meetings yet.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n meeting(s) in %2 have been held</source>
            <translation>
                <numerusform>%1 of %n meeting in %2 has been held</numerusform>
                <numerusform>%1 of %n meetings in %2 have been held</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is an ordinary member, and yet noted as the alternate for %2.</source>
            <translation>%1 is an ordinary member, and yet noted as the alternate for %2.</translation>
        </message>
        <message>
            <source>%1 is noted as their own alternate.</source>
            <translation>%1 is noted as their own alternate.</translation>
        </message>
        <message>
            <source>%1 is the alternate for %2, who is an alternate too.</source>
            <translation>%1 is the alternate for %2, who is an alternate too.</translation>
        </message>
        <message>
            <source>%1 is the alternate for %2, who is no member now.</source>
            <translation>%1 is the alternate for %2, who is no member now.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::NetworkStore</name>
        <message>
            <source>Every municipality has a licence already. Nothing was added.</source>
            <translation>Every municipality has a licence already. Nothing was added.</translation>
        </message>
        <message>
            <source>The end lies before the start. Nothing was changed; correct one of them.</source>
            <translation>The end lies before the start. Nothing was changed; correct one of them.</translation>
        </message>
        <message>
            <source>A guide may not work at the place of the loop. Nothing was changed; choose somebody from elsewhere.</source>
            <translation>A guide may not work at the place of the loop. Nothing was changed; choose somebody from elsewhere.</translation>
        </message>
        <message>
            <source>Choose the municipality that holds the licence. Nothing was added.</source>
            <translation>Choose the municipality that holds the licence. Nothing was added.</translation>
        </message>
        <message>
            <source>A head-count cannot be negative. Nothing was added.</source>
            <translation>A head-count cannot be negative. Nothing was added.</translation>
        </message>
        <message>
            <source>A head-count cannot be negative. The old one was kept.</source>
            <translation>A head-count cannot be negative. The old one was kept.</translation>
        </message>
        <message>
            <source>The year of the figure is missing. Nothing was changed.</source>
            <translation>The year of the figure is missing. Nothing was changed.</translation>
        </message>
        <message>
            <source>A count cannot be negative. Nothing was changed.</source>
            <translation>A count cannot be negative. Nothing was changed.</translation>
        </message>
        <message>
            <source>The meeting is no longer there. Nothing was changed.</source>
            <translation>The meeting is no longer there. Nothing was changed.</translation>
        </message>
        <message>
            <source>The meeting&apos;s time could not be understood. Nothing was changed.</source>
            <translation>The meeting&apos;s time could not be understood. Nothing was changed.</translation>
        </message>
        <message>
            <source>The time the meeting ends could not be understood. Nothing was changed.</source>
            <translation>The time the meeting ends could not be understood. Nothing was changed.</translation>
        </message>
        <message>
            <source>The meeting would end before it starts. Nothing was changed; correct one of the times.</source>
            <translation>The meeting would end before it starts. Nothing was changed; correct one of the times.</translation>
        </message>
        <message>
            <source>The minutes are adjusted and locked. Nothing was changed; unlock them first if they must be corrected.</source>
            <translation>The minutes are adjusted and locked. Nothing was changed; unlock them first if they must be corrected.</translation>
        </message>
        <message>
            <source>No date is chosen. Nothing was planned.</source>
            <translation>No date is chosen. Nothing was planned.</translation>
        </message>
        <message>
            <source>There are no minutes to adjust yet. Nothing was changed; write them first.</source>
            <translation>There are no minutes to adjust yet. Nothing was changed; write them first.</translation>
        </message>
        <message>
            <source>Say what is to be done. Nothing was added.</source>
            <translation>Say what is to be done. Nothing was added.</translation>
        </message>
        <message>
            <source>The network is no longer there. It may have been put in the trash.</source>
            <translation>The network is no longer there. It may have been put in the trash.</translation>
        </message>
        <message>
            <source>The meeting is no longer there. It may have been put in the trash.</source>
            <translation>The meeting is no longer there. It may have been put in the trash.</translation>
        </message>
        <message>
            <source>A network needs a name. Nothing was added.</source>
            <translation>A network needs a name. Nothing was added.</translation>
        </message>
        <message>
            <source>A network needs a name. The old name was kept.</source>
            <translation>A network needs a name. The old name was kept.</translation>
        </message>
        <message>
            <source>A seat is an organisation or a field of work. Nothing was added.</source>
            <translation>A seat is an organisation or a field of work. Nothing was added.</translation>
        </message>
        <message>
            <source>The person is already a member at that time. Nothing was added; end the present membership first.</source>
            <translation>The person is already a member at that time. Nothing was added; end the present membership first.</translation>
        </message>
        <message>
            <source>Choose a person. Nothing was added.</source>
            <translation>Choose a person. Nothing was added.</translation>
        </message>
        <message>
            <source>Say from when the membership has ended. Nothing was changed.</source>
            <translation>Say from when the membership has ended. Nothing was changed.</translation>
        </message>
        <message numerus="yes">
            <source>%1 meets with %n of the same member(s)</source>
            <translation>
                <numerusform>%1 meets with %n of the same members</numerusform>
                <numerusform>%1 meets with %n of the same members</numerusform>
            </translation>
        </message>
        <message>
            <source>The minutes of the meeting are adjusted, and its attendance is locked with them. Nothing was changed; unlock the minutes first if it must be corrected.</source>
            <translation>The minutes of the meeting are adjusted, and its attendance is locked with them. Nothing was changed; unlock the minutes first if it must be corrected.</translation>
        </message>
        <message>
            <source>Nobody is their own alternate. Nothing was changed.</source>
            <translation>Nobody is their own alternate. Nothing was changed.</translation>
        </message>
        <message>
            <source>Only an ordinary member has an alternate, and the one chosen is an alternate. Nothing was changed.</source>
            <translation>Only an ordinary member has an alternate, and the one chosen is an alternate. Nothing was changed.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::NetworkWords</name>
        <message>
            <source>active</source>
            <translation>active</translation>
        </message>
        <message>
            <source>resting</source>
            <translation>resting</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>ended</translation>
        </message>
        <message>
            <source>every municipality</source>
            <translation>every municipality</translation>
        </message>
        <message>
            <source>listed organisations</source>
            <translation>listed organisations</translation>
        </message>
        <message>
            <source>fields of work</source>
            <translation>fields of work</translation>
        </message>
        <message>
            <source>nobody in particular</source>
            <translation>nobody in particular</translation>
        </message>
        <message>
            <source>term</source>
            <translation>term</translation>
        </message>
        <message>
            <source>year</source>
            <translation>year</translation>
        </message>
        <message>
            <source>ordinary</source>
            <translation>ordinary</translation>
        </message>
        <message>
            <source>alternate</source>
            <translation>alternate</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>planned</translation>
        </message>
        <message>
            <source>held</source>
            <translation>held</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>cancelled</translation>
        </message>
        <message>
            <source>permanent</source>
            <translation>permanent</translation>
        </message>
        <message>
            <source>for a period</source>
            <translation>for a period</translation>
        </message>
        <message>
            <source>planned</source>
            <comment>loop</comment>
            <translation>planned</translation>
        </message>
        <message>
            <source>running</source>
            <comment>loop</comment>
            <translation>running</translation>
        </message>
        <message>
            <source>finished</source>
            <comment>loop</comment>
            <translation>finished</translation>
        </message>
        <message>
            <source>users</source>
            <comment>talk</comment>
            <translation>users</translation>
        </message>
        <message>
            <source>staff</source>
            <comment>talk</comment>
            <translation>staff</translation>
        </message>
        <message>
            <source>joint</source>
            <comment>talk</comment>
            <translation>joint</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <comment>last two of a list</comment>
            <translation>%1 and %2</translation>
        </message>
    </context>
    <context>
        <name>lansnav::NetworksTab</name>
        <message>
            <source>Networks</source>
            <translation>Networks</translation>
        </message>
    </context>
    <context>
        <name>lansnav::NewBreakDialog</name>
        <message>
            <source>New school break</source>
            <translation>New school break</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>For example the winter, Easter or autumn break, or a day without school.</source>
            <translation>For example the winter, Easter or autumn break, or a day without school.</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>First day</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>&amp;Municipalities (none ticked: the whole region)</source>
            <translation>&amp;Municipalities (none ticked: the whole region)</translation>
        </message>
        <message>
            <source>Municipalities that have the break</source>
            <translation>Municipalities that have the break</translation>
        </message>
        <message>
            <source>Add break</source>
            <translation>Add break</translation>
        </message>
    </context>
    <context>
        <name>lansnav::NewEventDialog</name>
        <message>
            <source>New event</source>
            <translation>New event</translation>
        </message>
        <message>
            <source>Create event</source>
            <translation>Create event</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Several dates</source>
            <translation>Several dates</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Room</translation>
        </message>
        <message>
            <source>No room chosen</source>
            <translation>No room chosen</translation>
        </message>
        <message>
            <source>Place or link</source>
            <translation>Place or link</translation>
        </message>
        <message>
            <source>In words, when the room is not in the list; or the address of a video meeting.</source>
            <translation>In words, when the room is not in the list; or the address of a video meeting.</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Seats</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Responsible</translation>
        </message>
        <message>
            <source>Give the event a title.</source>
            <translation>Give the event a title.</translation>
        </message>
        <message>
            <source>Write the first day, for example 14/5, and the times; or untick “Several dates”.</source>
            <translation>Write the first day, for example 14/5, and the times; or untick “Several dates”.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::NewFile</name>
        <message>
            <source>There is already a file with that name. It was left as it is. Choose another name.</source>
            <translation>There is already a file with that name. It was left as it is. Choose another name.</translation>
        </message>
        <message>
            <source>Demonstration data needs a region. Nothing was made. Choose a region template too.</source>
            <translation>Demonstration data needs a region. Nothing was made. Choose a region template too.</translation>
        </message>
        <message>
            <source>Demonstration data is for at most 1 000 000 people and 30 years. Nothing was made. Choose smaller numbers.</source>
            <translation>Demonstration data is for at most 1 000 000 people and 30 years. Nothing was made. Choose smaller numbers.</translation>
        </message>
        <message>
            <source>The new file could not be given its name, so it was removed. Check the folder and try again.</source>
            <translation>The new file could not be given its name, so it was removed. Check the folder and try again.</translation>
        </message>
        <message>
            <source>You stopped it, so no file was made.</source>
            <translation>You stopped it, so no file was made.</translation>
        </message>
        <message>
            <source>The file has a region already (%1), and two would be mixed. Nothing was changed. A file for another region is a new file.</source>
            <translation>The file has a region already (%1), and two would be mixed. Nothing was changed. A file for another region is a new file.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::NewFileDialog</name>
        <message>
            <source>Try the demonstration</source>
            <translation>Try the demonstration</translation>
        </message>
        <message>
            <source>New file</source>
            <translation>New file</translation>
        </message>
        <message>
            <source>Empty, without a region</source>
            <translation>Empty, without a region</translation>
        </message>
        <message>
            <source>%1 people</source>
            <translation>%1 people</translation>
        </message>
        <message>
            <source>Demonstration</source>
            <translation>Demonstration</translation>
        </message>
        <message>
            <source>My region</source>
            <translation>My region</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>&amp;Begins with:</source>
            <translation>&amp;Begins with:</translation>
        </message>
        <message>
            <source>&amp;Size:</source>
            <translation>&amp;Size:</translation>
        </message>
        <message>
            <source>&amp;Name:</source>
            <translation>&amp;Name:</translation>
        </message>
        <message>
            <source>&amp;Folder:</source>
            <translation>&amp;Folder:</translation>
        </message>
        <message>
            <source>Make the file</source>
            <translation>Make the file</translation>
        </message>
        <message>
            <source>Folder of the new file</source>
            <translation>Folder of the new file</translation>
        </message>
        <message>
            <source>Give the file a name.</source>
            <translation>Give the file a name.</translation>
        </message>
        <message>
            <source>A file name cannot contain any of these: %1</source>
            <translation>A file name cannot contain any of these: %1</translation>
        </message>
        <message>
            <source>There is no such folder. Choose one that exists.</source>
            <translation>There is no such folder. Choose one that exists.</translation>
        </message>
        <message>
            <source>You may not write in this folder. Choose another one.</source>
            <translation>You may not write in this folder. Choose another one.</translation>
        </message>
        <message>
            <source>There is already a file with this name. Nothing is overwritten; choose another name.</source>
            <translation>There is already a file with this name. Nothing is overwritten; choose another name.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::NewGroupDialog</name>
        <message>
            <source>New parenting group</source>
            <translation>New parenting group</translation>
        </message>
        <message>
            <source>Create group</source>
            <translation>Create group</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Municipality</translation>
        </message>
        <message>
            <source>Family centre</source>
            <translation>Family centre</translation>
        </message>
        <message>
            <source>Other place</source>
            <translation>Other place</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Interpreter</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Begins</translation>
        </message>
        <message>
            <source>A day, a month or a term. The dates are proposed once the group is there.</source>
            <translation>A day, a month or a term. The dates are proposed once the group is there.</translation>
        </message>
        <message>
            <source>Add leader</source>
            <translation>Add leader</translation>
        </message>
        <message>
            <source>Leaders</source>
            <translation>Leaders</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Responsible</translation>
        </message>
        <message>
            <source>Run by others: known in counts only</source>
            <translation>Run by others: known in counts only</translation>
        </message>
        <message>
            <source>Choose a programme.</source>
            <translation>Choose a programme.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::NewMeetingDialog</name>
        <message>
            <source>New meeting of %1</source>
            <translation>New meeting of %1</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Add meeting</source>
            <translation>Add meeting</translation>
        </message>
        <message>
            <source>Write the day, for example 14/5, and the times if they are known.</source>
            <translation>Write the day, for example 14/5, and the times if they are known.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::NewNetworkDialog</name>
        <message>
            <source>New network</source>
            <translation>New network</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Purpose</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <source>Represents</source>
            <translation>Represents</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Meetings</translation>
        </message>
        <message>
            <source>per</source>
            <translation>per</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Responsible</translation>
        </message>
        <message>
            <source>Create network</source>
            <translation>Create network</translation>
        </message>
        <message>
            <source>No area</source>
            <translation>No area</translation>
        </message>
        <message>
            <source>Give the network a name.</source>
            <translation>Give the network a name.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::NewPersonDialog</name>
        <message>
            <source>New person</source>
            <translation>New person</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Given name</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Family name</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Municipality</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Protected identity</source>
            <translation>Protected identity</translation>
        </message>
        <message>
            <source>Add person</source>
            <translation>Add person</translation>
        </message>
        <message>
            <source>Already in the register?</source>
            <translation>Already in the register?</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Open that one instead</source>
            <translation>Open that one instead</translation>
        </message>
        <message>
            <source>Add as a new person all the same</source>
            <translation>Add as a new person all the same</translation>
        </message>
        <message>
            <source>Those who have it are not compared by name. If this may be one of them, look through “Protected” in the list first.</source>
            <translation>Those who have it are not compared by name. If this may be one of them, look through “Protected” in the list first.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::NewRoomDialog</name>
        <message>
            <source>New room</source>
            <translation>New room</translation>
        </message>
        <message>
            <source>A new venue</source>
            <translation>A new venue</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Venue</translation>
        </message>
        <message>
            <source>Name of the venue</source>
            <translation>Name of the venue</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Room</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Seats</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>Equipment</translation>
        </message>
        <message>
            <source>Add room</source>
            <translation>Add room</translation>
        </message>
        <message>
            <source>Give the room a name.</source>
            <translation>Give the room a name.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::NumberField</name>
        <message>
            <source>This is not a whole number. Nothing was saved.</source>
            <translation>This is not a whole number. Nothing was saved.</translation>
        </message>
        <message>
            <source>The number must be from %1 to %2. Nothing was saved.</source>
            <translation>The number must be from %1 to %2. Nothing was saved.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::OrganisationsPage</name>
        <message>
            <source>Organisations</source>
            <translation>Organisations</translation>
        </message>
        <message>
            <source>No organisations yet</source>
            <translation>No organisations yet</translation>
        </message>
        <message>
            <source>Where people work and whom networks represent: municipalities, hospitals, agencies, associations.</source>
            <translation>Where people work and whom networks represent: municipalities, hospitals, agencies, associations.</translation>
        </message>
        <message>
            <source>New organisation</source>
            <translation>New organisation</translation>
        </message>
        <message>
            <source>Import from Excel…</source>
            <translation>Import from Excel…</translation>
        </message>
        <message>
            <source>Filter organisations…</source>
            <translation>Filter organisations…</translation>
        </message>
        <message>
            <source>Which organisations</source>
            <translation>Which organisations</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>With people</source>
            <translation>With people</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Short name</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Municipality</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>People of the organisation</source>
            <translation>People of the organisation</translation>
        </message>
        <message>
            <source>Nobody here yet</source>
            <translation>Nobody here yet</translation>
        </message>
        <message>
            <source>People are listed here when this organisation is chosen in their details.</source>
            <translation>People are listed here when this organisation is chosen in their details.</translation>
        </message>
        <message>
            <source>In the trash</source>
            <translation>In the trash</translation>
        </message>
        <message>
            <source>People (%1)</source>
            <translation>People (%1)</translation>
        </message>
        <message>
            <source>There is an organisation of that name already; here it is.</source>
            <translation>There is an organisation of that name already; here it is.</translation>
        </message>
        <message numerus="yes">
            <source>%n organisations are in the trash.</source>
            <translation>
                <numerusform>%n organisation is in the trash.</numerusform>
                <numerusform>%n organisations are in the trash.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add organisation</source>
            <translation>Add organisation</translation>
        </message>
    </context>
    <context>
        <name>lansnav::OverviewPage</name>
        <message>
            <source>Seat</source>
            <translation>Seat</translation>
        </message>
        <message>
            <source>Represented</source>
            <translation>Represented</translation>
        </message>
        <message>
            <source>By</source>
            <translation>By</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Edit…</translation>
        </message>
        <message>
            <source>Name, purpose, responsible, cadence and what the network uses</source>
            <translation>Name, purpose, responsible, cadence and what the network uses</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Coverage</translation>
        </message>
        <message>
            <source>Coverage of the municipalities</source>
            <translation>Coverage of the municipalities</translation>
        </message>
        <message>
            <source>Coverage of the seats</source>
            <translation>Coverage of the seats</translation>
        </message>
        <message>
            <source>Press one to see its members, or to add somebody where nobody is.</source>
            <translation>Press one to see its members, or to add somebody where nobody is.</translation>
        </message>
        <message>
            <source>Cadence</source>
            <translation>Cadence</translation>
        </message>
        <message>
            <source>To mend</source>
            <translation>To mend</translation>
        </message>
        <message>
            <source>Nothing needs doing.</source>
            <translation>Nothing needs doing.</translation>
        </message>
        <message>
            <source>No purpose is written down yet.</source>
            <translation>No purpose is written down yet.</translation>
        </message>
        <message>
            <source>Together with %1</source>
            <translation>Together with %1</translation>
        </message>
        <message>
            <source>Nobody is responsible</source>
            <translation>Nobody is responsible</translation>
        </message>
        <message>
            <source>Responsible: %1</source>
            <translation>Responsible: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n member(s)</source>
            <translation>
                <numerusform>%n member</numerusform>
                <numerusform>%n members</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 meetings held in %3.</source>
            <translation>%1 of %2 meetings held in %3.</translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) held in %1; no cadence is stated.</source>
            <translation>
                <numerusform>%n meeting held in %1; no cadence is stated.</numerusform>
                <numerusform>%n meetings held in %1; no cadence is stated.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The cadence can no longer be met: %n meeting(s) missing,</source>
            <translation>
                <numerusform>The cadence can no longer be met: %n meeting missing,</numerusform>
                <numerusform>The cadence can no longer be met: %n meetings missing,</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working week(s) left.</source>
            <translation>
                <numerusform>%n working week left.</numerusform>
                <numerusform>%n working weeks left.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still to be planned,</source>
            <translation>
                <numerusform>%n still to be planned,</numerusform>
                <numerusform>%n still to be planned,</numerusform>
            </translation>
        </message>
        <message>
            <source>The rest are planned.</source>
            <translation>The rest are planned.</translation>
        </message>
        <message>
            <source>Next: %1.</source>
            <translation>Next: %1.</translation>
        </message>
        <message>
            <source>No next meeting is planned.</source>
            <translation>No next meeting is planned.</translation>
        </message>
        <message>
            <source>The network has no seats yet; write them under About.</source>
            <translation>The network has no seats yet; write them under About.</translation>
        </message>
        <message>
            <source>%1 of %2 municipalities have an ordinary representative.</source>
            <translation>%1 of %2 municipalities have an ordinary representative.</translation>
        </message>
        <message>
            <source>%1 of %2 seats have an ordinary representative.</source>
            <translation>%1 of %2 seats have an ordinary representative.</translation>
        </message>
        <message>
            <source>absent %1×</source>
            <comment>on a tile: meetings running</comment>
            <translation>absent %1×</translation>
        </message>
        <message>
            <source>alternate</source>
            <comment>on a tile: nobody but an alternate</comment>
            <translation>alternate</translation>
        </message>
    </context>
    <context>
        <name>lansnav::OverviewTab</name>
        <message>
            <source>Nothing needs doing</source>
            <translation>Nothing needs doing</translation>
        </message>
        <message>
            <source>Vacant seats, meetings still to plan and other things to mend gather here, each with the way to mend it.</source>
            <translation>Vacant seats, meetings still to plan and other things to mend gather here, each with the way to mend it.</translation>
        </message>
        <message>
            <source>What needs doing</source>
            <translation>What needs doing</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to mend</source>
            <translation>
                <numerusform>%n thing to mend</numerusform>
                <numerusform>%n things to mend</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 – %n thing(s) to mend</source>
            <translation>
                <numerusform>%1 – %n thing to mend</numerusform>
                <numerusform>%1 – %n things to mend</numerusform>
            </translation>
        </message>
        <message>
            <source>Import from Excel…</source>
            <translation>Import from Excel…</translation>
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation>Nothing here yet</translation>
        </message>
        <message>
            <source>Begin with the list you already have in Excel, or add the first row in one of the tabs.</source>
            <translation>Begin with the list you already have in Excel, or add the first row in one of the tabs.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ParentingArea</name>
        <message>
            <source>There is no parenting group called “%1”.</source>
            <translation>There is no parenting group called “%1”.</translation>
        </message>
        <message>
            <source>There is no programme called “%1”.</source>
            <translation>There is no programme called “%1”.</translation>
        </message>
        <message>
            <source>Several programmes are called something like “%1”. Give the whole name.</source>
            <translation>Several programmes are called something like “%1”. Give the whole name.</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) running or ahead</source>
            <translation>
                <numerusform>%n group running or ahead</numerusform>
                <numerusform>%n groups running or ahead</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n active leader(s)</source>
            <translation>
                <numerusform>%n active leader</numerusform>
                <numerusform>%n active leaders</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: leader</source>
            <translation>%1: leader</translation>
        </message>
        <message>
            <source>%1: responsible</source>
            <translation>%1: responsible</translation>
        </message>
        <message>
            <source>%1: trained as a group leader</source>
            <translation>%1: trained as a group leader</translation>
        </message>
        <message>
            <source>Parenting groups</source>
            <translation>Parenting groups</translation>
        </message>
        <message>
            <source>Parenting group</source>
            <translation>Parenting group</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and one more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>Several parenting groups are called something like “%1”: %2. Give one of these names, or the group&apos;s id.</source>
            <translation>Several parenting groups are called something like “%1”: %2. Give one of these names, or the group&apos;s id.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ParentingCharts</name>
        <message>
            <source>Parents per term</source>
            <translation>Parents per term</translation>
        </message>
        <message>
            <source>started</source>
            <translation>started</translation>
        </message>
        <message>
            <source>completed</source>
            <translation>completed</translation>
        </message>
        <message>
            <source>Groups per municipality</source>
            <translation>Groups per municipality</translation>
        </message>
        <message>
            <source>none</source>
            <comment>municipality</comment>
            <translation>none</translation>
        </message>
        <message>
            <source>other</source>
            <comment>programme</comment>
            <translation>other</translation>
        </message>
        <message>
            <source>no group</source>
            <translation>no group</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s)</source>
            <translation>
                <numerusform>%n group</numerusform>
                <numerusform>%n groups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n completed</source>
            <translation>
                <numerusform>%n completed</numerusform>
                <numerusform>%n completed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::ParentingCheck</name>
        <message>
            <source>%1 has no meetings.</source>
            <translation>%1 has no meetings.</translation>
        </message>
        <message>
            <source>%1: its numbers contradict each other.</source>
            <translation>%1: its numbers contradict each other.</translation>
        </message>
        <message>
            <source>%1: a number is below zero.</source>
            <translation>%1: a number is below zero.</translation>
        </message>
        <message>
            <source>%1: more have completed than started.</source>
            <translation>%1: more have completed than started.</translation>
        </message>
        <message>
            <source>%1 is known in counts only, yet it has participants.</source>
            <translation>%1 is known in counts only, yet it has participants.</translation>
        </message>
        <message>
            <source>%1: attendance is recorded of somebody in another group.</source>
            <translation>%1: attendance is recorded of somebody in another group.</translation>
        </message>
        <message>
            <source>%1: people are recorded as present at a meeting that was cancelled.</source>
            <translation>%1: people are recorded as present at a meeting that was cancelled.</translation>
        </message>
        <message>
            <source>%1 is in the trash but still leads %2.</source>
            <translation>%1 is in the trash but still leads %2.</translation>
        </message>
        <message>
            <source>%1: an answer belongs to a question of another programme.</source>
            <translation>%1: an answer belongs to a question of another programme.</translation>
        </message>
        <message>
            <source>%1: an answer is outside its scale.</source>
            <translation>%1: an answer is outside its scale.</translation>
        </message>
        <message>
            <source>%1 is in operation from before its setting-up began.</source>
            <translation>%1 is in operation from before its setting-up began.</translation>
        </message>
        <message>
            <source>%1 is closed before it began.</source>
            <comment>family centre</comment>
            <translation>%1 is closed before it began.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ParentingKinds</name>
        <message>
            <source>Statistics of groups</source>
            <translation>Statistics of groups</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Municipality</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Term</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Groups</translation>
        </message>
        <message>
            <source>Planned groups</source>
            <translation>Planned groups</translation>
        </message>
        <message>
            <source>Cancelled groups</source>
            <translation>Cancelled groups</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Started</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Completed</translation>
        </message>
        <message>
            <source>Groups without figures</source>
            <translation>Groups without figures</translation>
        </message>
        <message>
            <source>Completion rate</source>
            <translation>Completion rate</translation>
        </message>
        <message>
            <source>Leaders of groups to come</source>
            <translation>Leaders of groups to come</translation>
        </message>
        <message>
            <source>Trained leaders</source>
            <translation>Trained leaders</translation>
        </message>
        <message>
            <source>Resting leaders</source>
            <translation>Resting leaders</translation>
        </message>
        <message>
            <source>Training runs out</source>
            <translation>Training runs out</translation>
        </message>
        <message>
            <source>Leaders a group</source>
            <translation>Leaders a group</translation>
        </message>
        <message>
            <source>Groups they can run</source>
            <translation>Groups they can run</translation>
        </message>
        <message>
            <source>Number of children</source>
            <translation>Number of children</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Year</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Children</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Programmes</source>
            <translation>Programmes</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Short name</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Target group</source>
            <translation>Target group</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Meetings</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Themes</translation>
        </message>
        <message>
            <source>Leaders</source>
            <translation>Leaders</translation>
        </message>
        <message>
            <source>Fewest participants</source>
            <translation>Fewest participants</translation>
        </message>
        <message>
            <source>Most participants</source>
            <translation>Most participants</translation>
        </message>
        <message>
            <source>Youngest child</source>
            <translation>Youngest child</translation>
        </message>
        <message>
            <source>Oldest child</source>
            <translation>Oldest child</translation>
        </message>
        <message>
            <source>No longer given</source>
            <translation>No longer given</translation>
        </message>
        <message>
            <source>Parenting groups</source>
            <translation>Parenting groups</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>First day</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Interpreter</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Registered</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Seats</translation>
        </message>
        <message>
            <source>Counts only</source>
            <translation>Counts only</translation>
        </message>
        <message>
            <source>Reason for cancelling</source>
            <translation>Reason for cancelling</translation>
        </message>
        <message>
            <source>Group leaders</source>
            <translation>Group leaders</translation>
        </message>
        <message>
            <source>Employer</source>
            <translation>Employer</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Languages</translation>
        </message>
        <message>
            <source>Trained</source>
            <translation>Trained</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valid until</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Certificate</translation>
        </message>
        <message>
            <source>Holds today</source>
            <translation>Holds today</translation>
        </message>
        <message>
            <source>Groups led</source>
            <translation>Groups led</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>Seat</translation>
        </message>
        <message>
            <source>Ages</source>
            <translation>Ages</translation>
        </message>
        <message>
            <source>Reached by</source>
            <translation>Reached by</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Present</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Attendance</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Meeting</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>group, theme of the meeting</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Meetings of groups</source>
            <translation>Meetings of groups</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>Starts</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Ends</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Theme</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelled</translation>
        </message>
        <message>
            <source>Family centres</source>
            <translation>Family centres</translation>
        </message>
        <message>
            <source>Professions</source>
            <translation>Professions</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Agreement</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Signed</translation>
        </message>
        <message>
            <source>To be followed up</source>
            <translation>To be followed up</translation>
        </message>
        <message>
            <source>Followed up</source>
            <translation>Followed up</translation>
        </message>
        <message>
            <source>Member of FFFF</source>
            <translation>Member of FFFF</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Started in groups with both figures</source>
            <translation>Started in groups with both figures</translation>
        </message>
        <message>
            <source>Of them completed</source>
            <translation>Of them completed</translation>
        </message>
        <message>
            <source>Being set up since</source>
            <translation>Being set up since</translation>
        </message>
        <message>
            <source>In operation since</source>
            <translation>In operation since</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>Dropped out</source>
            <translation>Dropped out</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ParentingProblems</name>
        <message>
            <source>The training of %1 in %2 ran out %3.</source>
            <translation>The training of %1 in %2 ran out %3.</translation>
        </message>
        <message>
            <source>The training of %1 in %2 runs out %3.</source>
            <translation>The training of %1 in %2 runs out %3.</translation>
        </message>
        <message>
            <source>Show leader</source>
            <translation>Show leader</translation>
        </message>
        <message>
            <source>%1: too few trained leaders for a group in %2 in %3.</source>
            <translation>%1: too few trained leaders for a group in %2 in %3.</translation>
        </message>
        <message>
            <source>Show forecast</source>
            <translation>Show forecast</translation>
        </message>
        <message>
            <source>The agreement on %1 was to be followed up %2.</source>
            <translation>The agreement on %1 was to be followed up %2.</translation>
        </message>
        <message>
            <source>Show family centre</source>
            <translation>Show family centre</translation>
        </message>
        <message>
            <source>The programme %1 has no meetings.</source>
            <translation>The programme %1 has no meetings.</translation>
        </message>
        <message>
            <source>Show programme</source>
            <translation>Show programme</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <comment>groups</comment>
            <translation>
                <numerusform>one more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) that begin soon have too few participants: %1.</source>
            <translation>
                <numerusform>One group that begins soon has too few participants: %1.</numerusform>
                <numerusform>%n groups that begin soon have too few participants: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show groups</source>
            <translation>Show groups</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ParentingReports</name>
        <message numerus="yes">
            <source>%n family centre(s) in operation</source>
            <translation>
                <numerusform>%n family centre in operation</numerusform>
                <numerusform>%n family centres in operation</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source> and %n being set up on %1.</source>
            <translation>
                <numerusform> and %n being set up on %1.</numerusform>
                <numerusform> and %n being set up on %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>family centre, municipality</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>The agreement should have been followed up: %1.</source>
            <translation>The agreement should have been followed up: %1.</translation>
        </message>
        <message>
            <source>%1 of %2 are members of FFFF.</source>
            <translation>%1 of %2 are members of FFFF.</translation>
        </message>
        <message>
            <source>Family centres on %1</source>
            <translation>Family centres on %1</translation>
        </message>
        <message numerus="yes">
            <source>%n in operation</source>
            <translation>
                <numerusform>%n in operation</numerusform>
                <numerusform>%n in operation</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n being set up</source>
            <translation>
                <numerusform>%n being set up</numerusform>
                <numerusform>%n being set up</numerusform>
            </translation>
        </message>
        <message>
            <source>none</source>
            <comment>family centre</comment>
            <translation>none</translation>
        </message>
        <message>
            <source>Family centres</source>
            <translation>Family centres</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Municipality</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Professions there</source>
            <translation>Professions there</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Agreement</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Signed</translation>
        </message>
        <message>
            <source>To be followed up</source>
            <translation>To be followed up</translation>
        </message>
        <message>
            <source>Followed up</source>
            <translation>Followed up</translation>
        </message>
        <message>
            <source>FFFF</source>
            <translation>FFFF</translation>
        </message>
        <message>
            <source>member</source>
            <comment>of FFFF</comment>
            <translation>member</translation>
        </message>
        <message>
            <source>family centres that were there on %1; agreements and membership as entered now</source>
            <translation>family centres that were there on %1; agreements and membership as entered now</translation>
        </message>
        <message>
            <source>No family centre is entered for that day.</source>
            <translation>No family centre is entered for that day.</translation>
        </message>
        <message>
            <source>Number of family centres</source>
            <translation>Number of family centres</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Groups</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Started</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Completed</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Rate</translation>
        </message>
        <message>
            <source>Without figures</source>
            <translation>Without figures</translation>
        </message>
        <message>
            <source>groups that begin in %1; the rate is of those that tell both figures</source>
            <translation>groups that begin in %1; the rate is of those that tell both figures</translation>
        </message>
        <message>
            <source>No group has run in %1.</source>
            <translation>No group has run in %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) ran in %1</source>
            <translation>
                <numerusform>%n group ran in %1</numerusform>
                <numerusform>%n groups ran in %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>: %n parent(s) started</source>
            <translation>
                <numerusform>: %n parent started</numerusform>
                <numerusform>: %n parents started</numerusform>
            </translation>
        </message>
        <message>
            <source>No group in %1.</source>
            <translation>No group in %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) do not tell how many started and completed, and the rate is without them.</source>
            <translation>
                <numerusform>%n group do not tell how many started and completed, and the rate is without them.</numerusform>
                <numerusform>%n groups do not tell how many started and completed, and the rate is without them.</numerusform>
            </translation>
        </message>
        <message>
            <source>Programmes in %1</source>
            <translation>Programmes in %1</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>programme not stated</source>
            <translation>programme not stated</translation>
        </message>
        <message>
            <source>Programmes</source>
            <translation>Programmes</translation>
        </message>
        <message>
            <source>No group begins in %1.</source>
            <translation>No group begins in %1.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Municipalities in %1</source>
            <translation>Municipalities in %1</translation>
        </message>
        <message>
            <source>municipality not stated</source>
            <translation>municipality not stated</translation>
        </message>
        <message>
            <source>Municipalities</source>
            <translation>Municipalities</translation>
        </message>
        <message>
            <source>Parents who completed in %1</source>
            <translation>Parents who completed in %1</translation>
        </message>
        <message>
            <source>Programme, municipality and term in %1</source>
            <translation>Programme, municipality and term in %1</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Term</translation>
        </message>
        <message>
            <source>In detail</source>
            <translation>In detail</translation>
        </message>
        <message>
            <source>Parents reached in %1 per 1 000 children</source>
            <translation>Parents reached in %1 per 1 000 children</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Children</translation>
        </message>
        <message>
            <source>Children counted in</source>
            <translation>Children counted in</translation>
        </message>
        <message>
            <source>Per 1 000</source>
            <translation>Per 1 000</translation>
        </message>
        <message>
            <source>groups that begin in %1, and the number of children entered for that year or the latest before it</source>
            <translation>groups that begin in %1, and the number of children entered for that year or the latest before it</translation>
        </message>
        <message>
            <source>Parents reached</source>
            <translation>Parents reached</translation>
        </message>
        <message>
            <source>Development</source>
            <translation>Development</translation>
        </message>
        <message>
            <source>Groups that begin in %1</source>
            <translation>Groups that begin in %1</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>The meeting is not one of the group&apos;s. No paper was made.</source>
            <translation>The meeting is not one of the group&apos;s. No paper was made.</translation>
        </message>
        <message>
            <source>Parenting groups</source>
            <translation>Parenting groups</translation>
        </message>
        <message>
            <source>Statistics, %1</source>
            <translation>Statistics, %1</translation>
        </message>
        <message>
            <source>Overview on %1</source>
            <translation>Overview on %1</translation>
        </message>
        <message>
            <source>Leader&apos;s folder</source>
            <translation>Leader&apos;s folder</translation>
        </message>
        <message>
            <source>Sign-in sheet for a meeting</source>
            <translation>Sign-in sheet for a meeting</translation>
        </message>
        <message>
            <source>Certificates for parents</source>
            <translation>Certificates for parents</translation>
        </message>
        <message>
            <source>Statistics of parenting groups</source>
            <translation>Statistics of parenting groups</translation>
        </message>
        <message>
            <source>Statistics of a municipality&apos;s parenting groups</source>
            <translation>Statistics of a municipality&apos;s parenting groups</translation>
        </message>
        <message>
            <source>Overview of family centres</source>
            <translation>Overview of family centres</translation>
        </message>
        <message numerus="yes">
            <source>%n without a date are not counted.</source>
            <comment>family centres</comment>
            <translation>
                <numerusform>%n without a date is not counted.</numerusform>
                <numerusform>%n without a date are not counted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n opened later without it being entered since when they were being set up.</source>
            <comment>family centres</comment>
            <translation>
                <numerusform>%n opened later without it being entered since when it was being set up.</numerusform>
                <numerusform>%n opened later without it being entered since when they were being set up.</numerusform>
            </translation>
        </message>
        <message>
            <source>Being set up since</source>
            <translation>Being set up since</translation>
        </message>
        <message>
            <source>In operation since</source>
            <translation>In operation since</translation>
        </message>
        <message>
            <source>, %1 completed</source>
            <comment>390 of 473 (82 %)</comment>
            <translation>, %1 completed</translation>
        </message>
        <message numerus="yes">
            <source>, %n completed</source>
            <translation>
                <numerusform>, %n completed</numerusform>
                <numerusform>, %n completed</numerusform>
            </translation>
        </message>
        <message>
            <source>How many</source>
            <translation>How many</translation>
        </message>
        <message>
            <source>Planned</source>
            <comment>groups</comment>
            <translation>Planned</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <comment>groups</comment>
            <translation>Cancelled</translation>
        </message>
        <message>
            <source>As of %1.</source>
            <translation>As of %1.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ParentingStatistics</name>
        <message>
            <source>%1 of %2 (%3 %)</source>
            <comment>completed, started, share in percent</comment>
            <translation>%1 of %2 (%3 %)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a rate, groups</comment>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) without figures</source>
            <translation>
                <numerusform>%n group without figures</numerusform>
                <numerusform>%n groups without figures</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::ParentingStore</name>
        <message>
            <source>More would have completed than started. Nothing was changed; correct one of the numbers.</source>
            <translation>More would have completed than started. Nothing was changed; correct one of the numbers.</translation>
        </message>
        <message>
            <source>The municipality is not in this file. Nothing was changed.</source>
            <translation>The municipality is not in this file. Nothing was changed.</translation>
        </message>
        <message>
            <source>The family centre is no longer there. Nothing was changed.</source>
            <translation>The family centre is no longer there. Nothing was changed.</translation>
        </message>
        <message>
            <source>The programme is no longer there. Nothing was changed.</source>
            <translation>The programme is no longer there. Nothing was changed.</translation>
        </message>
        <message>
            <source>The group has participants, whose figures would no longer count. Nothing was changed; put the participants in the trash first.</source>
            <translation>The group has participants, whose figures would no longer count. Nothing was changed; put the participants in the trash first.</translation>
        </message>
        <message>
            <source>Choose a programme. Nothing was added.</source>
            <translation>Choose a programme. Nothing was added.</translation>
        </message>
        <message>
            <source>The programme has no meetings. Nothing was added; write its meetings first.</source>
            <translation>The programme has no meetings. Nothing was added; write its meetings first.</translation>
        </message>
        <message>
            <source>The status of a group is changed by starting, finishing or cancelling it. Nothing was changed.</source>
            <translation>The status of a group is changed by starting, finishing or cancelling it. Nothing was changed.</translation>
        </message>
        <message>
            <source>A group needs a programme. The old one was kept.</source>
            <translation>A group needs a programme. The old one was kept.</translation>
        </message>
        <message>
            <source>The group has begun and keeps its programme. Nothing was changed.</source>
            <translation>The group has begun and keeps its programme. Nothing was changed.</translation>
        </message>
        <message>
            <source>The person is no longer there. Nothing was changed.</source>
            <translation>The person is no longer there. Nothing was changed.</translation>
        </message>
        <message>
            <source>Only a group that is planned, recruiting or full can be started. Nothing was changed.</source>
            <translation>Only a group that is planned, recruiting or full can be started. Nothing was changed.</translation>
        </message>
        <message>
            <source>The group was not started. %1</source>
            <translation>The group was not started. %1</translation>
        </message>
        <message>
            <source>Only a running group can be finished. Nothing was changed.</source>
            <translation>Only a running group can be finished. Nothing was changed.</translation>
        </message>
        <message>
            <source>Say why the group is cancelled. Nothing was changed.</source>
            <translation>Say why the group is cancelled. Nothing was changed.</translation>
        </message>
        <message>
            <source>The group is finished and cannot be cancelled. Nothing was changed.</source>
            <translation>The group is finished and cannot be cancelled. Nothing was changed.</translation>
        </message>
        <message>
            <source>Only two groups of one programme that have not begun can become one. Nothing was changed.</source>
            <translation>Only two groups of one programme that have not begun can become one. Nothing was changed.</translation>
        </message>
        <message>
            <source>Merged with %1.</source>
            <translation>Merged with %1.</translation>
        </message>
        <message>
            <source>People are recorded as present at the meeting, so it was held. Nothing was changed; clear the attendance first.</source>
            <translation>People are recorded as present at the meeting, so it was held. Nothing was changed; clear the attendance first.</translation>
        </message>
        <message>
            <source>Attendance is recorded at the meeting, so it cannot lie ahead. Nothing was changed; clear the attendance first, or add a new meeting.</source>
            <translation>Attendance is recorded at the meeting, so it cannot lie ahead. Nothing was changed; clear the attendance first, or add a new meeting.</translation>
        </message>
        <message>
            <source>No date is chosen. Nothing was planned.</source>
            <translation>No date is chosen. Nothing was planned.</translation>
        </message>
        <message>
            <source>The group is no longer there. It may have been put in the trash.</source>
            <translation>The group is no longer there. It may have been put in the trash.</translation>
        </message>
        <message>
            <source>A date is missing. Nothing was planned.</source>
            <translation>A date is missing. Nothing was planned.</translation>
        </message>
        <message>
            <source>A number cannot be below zero. Nothing was changed.</source>
            <translation>A number cannot be below zero. Nothing was changed.</translation>
        </message>
        <message>
            <source>Choose a group. Nothing was added.</source>
            <translation>Choose a group. Nothing was added.</translation>
        </message>
        <message>
            <source>The meeting is no longer there. Nothing was moved.</source>
            <translation>The meeting is no longer there. Nothing was moved.</translation>
        </message>
        <message>
            <source>A date is missing. Nothing was moved.</source>
            <translation>A date is missing. Nothing was moved.</translation>
        </message>
        <message>
            <source>The leader is trained in that programme at that time already. Nothing was changed; say until when the earlier training is valid.</source>
            <translation>The leader is trained in that programme at that time already. Nothing was changed; say until when the earlier training is valid.</translation>
        </message>
        <message>
            <source>Choose a person and a programme. Nothing was added.</source>
            <translation>Choose a person and a programme. Nothing was added.</translation>
        </message>
        <message>
            <source>Choose a person. Nothing was added.</source>
            <translation>Choose a person. Nothing was added.</translation>
        </message>
        <message>
            <source>The person is no longer there. Nothing was added.</source>
            <translation>The person is no longer there. Nothing was added.</translation>
        </message>
        <message>
            <source>The person is a group leader already. Nothing was added.</source>
            <translation>The person is a group leader already. Nothing was added.</translation>
        </message>
        <message numerus="yes">
            <source>The leader has %n group(s) that are not over. Nothing was changed; give them another leader first, or let the leader rest.</source>
            <translation>
                <numerusform>The leader has %n group that is not over. Nothing was changed; give them another leader first, or let the leader rest.</numerusform>
                <numerusform>The leader has %n groups that are not over. Nothing was changed; give them another leader first, or let the leader rest.</numerusform>
            </translation>
        </message>
        <message>
            <source>A family centre needs a name. Nothing was added.</source>
            <translation>A family centre needs a name. Nothing was added.</translation>
        </message>
        <message>
            <source>The municipality is not in this file. Nothing was added.</source>
            <translation>The municipality is not in this file. Nothing was added.</translation>
        </message>
        <message>
            <source>A family centre needs a name. The old name was kept.</source>
            <translation>A family centre needs a name. The old name was kept.</translation>
        </message>
        <message>
            <source>Choose a municipality and a year. Nothing was changed.</source>
            <translation>Choose a municipality and a year. Nothing was changed.</translation>
        </message>
        <message>
            <source>The row is no longer there. It may have been put in the trash; nothing was changed.</source>
            <translation>The row is no longer there. It may have been put in the trash; nothing was changed.</translation>
        </message>
        <message>
            <source>A date could not be understood. Nothing was changed.</source>
            <translation>A date could not be understood. Nothing was changed.</translation>
        </message>
        <message>
            <source>The end lies before the start. Nothing was changed; correct one of them.</source>
            <translation>The end lies before the start. Nothing was changed; correct one of them.</translation>
        </message>
        <message>
            <source>The meeting&apos;s time could not be understood. Nothing was changed.</source>
            <translation>The meeting&apos;s time could not be understood. Nothing was changed.</translation>
        </message>
        <message>
            <source>The meeting would end before it starts. Nothing was changed; correct one of the times.</source>
            <translation>The meeting would end before it starts. Nothing was changed; correct one of the times.</translation>
        </message>
        <message>
            <source>The meeting is no longer there. The attendance was not recorded.</source>
            <translation>The meeting is no longer there. The attendance was not recorded.</translation>
        </message>
        <message>
            <source>A participant does not belong to the group. The attendance was not recorded.</source>
            <translation>A participant does not belong to the group. The attendance was not recorded.</translation>
        </message>
        <message>
            <source>The group is known in counts only. Nobody was added; say first that its participants are known.</source>
            <translation>The group is known in counts only. Nobody was added; say first that its participants are known.</translation>
        </message>
        <message>
            <source>A participant needs a first name or initials. Nobody was added.</source>
            <translation>A participant needs a first name or initials. Nobody was added.</translation>
        </message>
        <message>
            <source>A participant needs a first name or initials. The old name was kept.</source>
            <translation>A participant needs a first name or initials. The old name was kept.</translation>
        </message>
        <message>
            <source>The participant is no longer there. Nothing was changed.</source>
            <translation>The participant is no longer there. Nothing was changed.</translation>
        </message>
        <message>
            <source>Only somebody on the waiting list can be given a seat. Nothing was changed.</source>
            <translation>Only somebody on the waiting list can be given a seat. Nothing was changed.</translation>
        </message>
        <message>
            <source>The meeting is yet to be held. The attendance was not recorded.</source>
            <translation>The meeting is yet to be held. The attendance was not recorded.</translation>
        </message>
        <message>
            <source>An answer belongs to a form and to a question of the group&apos;s programme. Nothing was written.</source>
            <translation>An answer belongs to a form and to a question of the group&apos;s programme. Nothing was written.</translation>
        </message>
        <message>
            <source>The answer %1 is outside its scale (%2–%3). Nothing was written.</source>
            <translation>The answer %1 is outside its scale (%2–%3). Nothing was written.</translation>
        </message>
        <message>
            <source>So many answers cannot have that sum. Nothing was written; correct one of the numbers.</source>
            <translation>So many answers cannot have that sum. Nothing was written; correct one of the numbers.</translation>
        </message>
        <message>
            <source>A programme needs at least one meeting. Nothing was changed; write its meetings.</source>
            <translation>A programme needs at least one meeting. Nothing was changed; write its meetings.</translation>
        </message>
        <message numerus="yes">
            <source>A programme has at most %n meeting(s). Nothing was changed.</source>
            <translation>
                <numerusform>A programme has at most %n meeting. Nothing was changed.</numerusform>
                <numerusform>A programme has at most %n meetings. Nothing was changed.</numerusform>
            </translation>
        </message>
        <message>
            <source>A meeting lasts from one minute to a day. Nothing was changed; look at the minutes.</source>
            <translation>A meeting lasts from one minute to a day. Nothing was changed; look at the minutes.</translation>
        </message>
        <message>
            <source>The oldest child is younger than the youngest. Nothing was changed; correct one of the ages.</source>
            <translation>The oldest child is younger than the youngest. Nothing was changed; correct one of the ages.</translation>
        </message>
        <message>
            <source>The programme would need more participants than it has room for. Nothing was changed; correct one of the numbers.</source>
            <translation>The programme would need more participants than it has room for. Nothing was changed; correct one of the numbers.</translation>
        </message>
        <message>
            <source>A programme needs at least one leader. Nothing was changed.</source>
            <translation>A programme needs at least one leader. Nothing was changed.</translation>
        </message>
        <message>
            <source>One cannot miss every meeting and have completed. Nothing was changed; correct how many may be missed.</source>
            <translation>One cannot miss every meeting and have completed. Nothing was changed; correct how many may be missed.</translation>
        </message>
        <message>
            <source>A question needs a text and a scale of two steps at least. Nothing was changed.</source>
            <translation>A question needs a text and a scale of two steps at least. Nothing was changed.</translation>
        </message>
        <message>
            <source>A programme needs a name. Nothing was added.</source>
            <translation>A programme needs a name. Nothing was added.</translation>
        </message>
        <message>
            <source>A programme needs a name. The old name was kept.</source>
            <translation>A programme needs a name. The old name was kept.</translation>
        </message>
        <message>
            <source>The programme is no longer there. It may have been put in the trash.</source>
            <translation>The programme is no longer there. It may have been put in the trash.</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) have this programme. Nothing was changed; say that it is no longer given instead.</source>
            <translation>
                <numerusform>%n group has this programme. Nothing was changed; say that it is no longer given instead.</numerusform>
                <numerusform>%n groups have this programme. Nothing was changed; say that it is no longer given instead.</numerusform>
            </translation>
        </message>
        <message>
            <source>The name is erased. Nothing was changed; write a name first if it is needed again.</source>
            <translation>The name is erased. Nothing was changed; write a name first if it is needed again.</translation>
        </message>
        <message>
            <source>The centre would open before its setting-up began. Nothing was changed; correct one of the dates.</source>
            <translation>The centre would open before its setting-up began. Nothing was changed; correct one of the dates.</translation>
        </message>
        <message>
            <source>The centre would close before it began. Nothing was changed; correct one of the dates.</source>
            <translation>The centre would close before it began. Nothing was changed; correct one of the dates.</translation>
        </message>
        <message>
            <source>No seat is free. Nothing was changed; somebody has to drop out first, or the group gets more seats.</source>
            <translation>No seat is free. Nothing was changed; somebody has to drop out first, or the group gets more seats.</translation>
        </message>
        <message>
            <source>“%1” holds no age. Write the ages in figures, for example 3, 5. The old ages were kept.</source>
            <translation>“%1” holds no age. Write the ages in figures, for example 3, 5. The old ages were kept.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ParentingTab</name>
        <message>
            <source>Groups, statistics and registers</source>
            <translation>Groups, statistics and registers</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Groups</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Statistics</translation>
        </message>
        <message>
            <source>Leader forecast</source>
            <translation>Leader forecast</translation>
        </message>
        <message>
            <source>Leaders</source>
            <translation>Leaders</translation>
        </message>
        <message>
            <source>Family centres</source>
            <translation>Family centres</translation>
        </message>
        <message>
            <source>Programmes</source>
            <translation>Programmes</translation>
        </message>
        <message>
            <source>Parenting groups</source>
            <translation>Parenting groups</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ParentingTemplate</name>
        <message>
            <source>less than from</source>
            <translation>less than from</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ParentingWords</name>
        <message>
            <source>active</source>
            <comment>leader</comment>
            <translation>active</translation>
        </message>
        <message>
            <source>resting</source>
            <comment>leader</comment>
            <translation>resting</translation>
        </message>
        <message>
            <source>in operation</source>
            <translation>in operation</translation>
        </message>
        <message>
            <source>being set up</source>
            <translation>being set up</translation>
        </message>
        <message>
            <source>closed</source>
            <comment>family centre</comment>
            <translation>closed</translation>
        </message>
        <message>
            <source>planned</source>
            <comment>group</comment>
            <translation>planned</translation>
        </message>
        <message>
            <source>recruiting</source>
            <translation>recruiting</translation>
        </message>
        <message>
            <source>full</source>
            <translation>full</translation>
        </message>
        <message>
            <source>running</source>
            <comment>group</comment>
            <translation>running</translation>
        </message>
        <message>
            <source>finished</source>
            <comment>group</comment>
            <translation>finished</translation>
        </message>
        <message>
            <source>cancelled</source>
            <comment>group</comment>
            <translation>cancelled</translation>
        </message>
        <message>
            <source>no interpreter</source>
            <translation>no interpreter</translation>
        </message>
        <message>
            <source>interpreter needed</source>
            <translation>interpreter needed</translation>
        </message>
        <message>
            <source>interpreter booked</source>
            <translation>interpreter booked</translation>
        </message>
        <message>
            <source>family centre</source>
            <translation>family centre</translation>
        </message>
        <message>
            <source>child health care</source>
            <translation>child health care</translation>
        </message>
        <message>
            <source>school or preschool</source>
            <translation>school or preschool</translation>
        </message>
        <message>
            <source>social services</source>
            <translation>social services</translation>
        </message>
        <message>
            <source>somebody they know</source>
            <translation>somebody they know</translation>
        </message>
        <message>
            <source>notice or web page</source>
            <translation>notice or web page</translation>
        </message>
        <message>
            <source>other</source>
            <comment>reached by</comment>
            <translation>other</translation>
        </message>
        <message>
            <source>before</source>
            <translation>before</translation>
        </message>
        <message>
            <source>after</source>
            <translation>after</translation>
        </message>
        <message>
            <source>no agreement</source>
            <translation>no agreement</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>signed</translation>
        </message>
        <message>
            <source>to be followed up</source>
            <translation>to be followed up</translation>
        </message>
        <message>
            <source>followed up</source>
            <translation>followed up</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <comment>last two of a list</comment>
            <translation>%1 and %2</translation>
        </message>
        <message>
            <source>not yet</source>
            <comment>family centre</comment>
            <translation>not yet</translation>
        </message>
        <message>
            <source>without a date</source>
            <comment>family centre</comment>
            <translation>without a date</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ParticipantForm</name>
        <message>
            <source>Give the free seat</source>
            <translation>Give the free seat</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Children</translation>
        </message>
        <message>
            <source>Their ages</source>
            <translation>Their ages</translation>
        </message>
        <message>
            <source>Reached by</source>
            <translation>Reached by</translation>
        </message>
        <message>
            <source>Needs an interpreter</source>
            <translation>Needs an interpreter</translation>
        </message>
        <message>
            <source>Protected identity</source>
            <translation>Protected identity</translation>
        </message>
        <message>
            <source>Dropped out</source>
            <translation>Dropped out</translation>
        </message>
        <message>
            <source>When somebody drops out. The seat is then free.</source>
            <translation>When somebody drops out. The seat is then free.</translation>
        </message>
        <message>
            <source>was promised a seat that somebody else has</source>
            <translation>was promised a seat that somebody else has</translation>
        </message>
        <message>
            <source>No seat is free</source>
            <translation>No seat is free</translation>
        </message>
        <message>
            <source>The name is erased. It can be written anew where the group goes on after all.</source>
            <translation>The name is erased. It can be written anew where the group goes on after all.</translation>
        </message>
        <message>
            <source>A first name or initials is enough.</source>
            <translation>A first name or initials is enough.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ParticipantsPage</name>
        <message>
            <source>The names are kept as long as the programme says.</source>
            <translation>The names are kept as long as the programme says.</translation>
        </message>
        <message>
            <source>Filter participants…</source>
            <translation>Filter participants…</translation>
        </message>
        <message>
            <source>Which participants</source>
            <translation>Which participants</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Current</translation>
        </message>
        <message>
            <source>With seat</source>
            <translation>With seat</translation>
        </message>
        <message>
            <source>Dropped out</source>
            <translation>Dropped out</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
        <message>
            <source>Nobody has registered yet</source>
            <translation>Nobody has registered yet</translation>
        </message>
        <message>
            <source>Write a first name or initials above and press Enter; the rest is optional.</source>
            <translation>Write a first name or initials above and press Enter; the rest is optional.</translation>
        </message>
        <message>
            <source>Add a participant</source>
            <translation>Add a participant</translation>
        </message>
        <message>
            <source>The group is known in counts only: how many registered, started and completed stands under About, how many came under Attendance.</source>
            <translation>The group is known in counts only: how many registered, started and completed stands under About, how many came under Attendance.</translation>
        </message>
        <message>
            <source>First name or initials</source>
            <translation>First name or initials</translation>
        </message>
        <message>
            <source>Number of children (optional)</source>
            <translation>Number of children (optional)</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Children</translation>
        </message>
        <message>
            <source>Ages of the children, for example 3, 5 (optional)</source>
            <translation>Ages of the children, for example 3, 5 (optional)</translation>
        </message>
        <message>
            <source>Ages</source>
            <translation>Ages</translation>
        </message>
        <message>
            <source>Reached by</source>
            <translation>Reached by</translation>
        </message>
        <message>
            <source>How they heard of the group</source>
            <translation>How they heard of the group</translation>
        </message>
        <message>
            <source>Reached by: not stated</source>
            <translation>Reached by: not stated</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Interpreter</translation>
        </message>
        <message>
            <source>Needs an interpreter</source>
            <translation>Needs an interpreter</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Write a first name or initials. Nobody was added.</source>
            <translation>Write a first name or initials. Nobody was added.</translation>
        </message>
        <message>
            <source>“%1” is no number of children. Nobody was added.</source>
            <translation>“%1” is no number of children. Nobody was added.</translation>
        </message>
        <message>
            <source>Give the free seat</source>
            <translation>Give the free seat</translation>
        </message>
        <message>
            <source>Dropped out today</source>
            <translation>Dropped out today</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>Move to trash</translation>
        </message>
        <message>
            <source>The seat is given.</source>
            <translation>The seat is given.</translation>
        </message>
        <message numerus="yes">
            <source>%n participant(s) in the trash. Who drops out is better noted as left: then the counts stay right.</source>
            <translation>
                <numerusform>%n participant is in the trash. Who drops out is better noted as such: then the counts stay right.</numerusform>
                <numerusform>%n participants are in the trash. Who drops out is better noted as such: then the counts stay right.</numerusform>
            </translation>
        </message>
        <message>
            <source>The names are kept until %1. Until they are erased it can be undone.</source>
            <translation>The names are kept until %1. Until they are erased it can be undone.</translation>
        </message>
        <message>
            <source>Waiting list</source>
            <translation>Waiting list</translation>
        </message>
        <message>
            <source>“%1” holds no age. Write the ages in figures, for example 3, 5. Nobody was added.</source>
            <translation>“%1” holds no age. Write the ages in figures, for example 3, 5. Nobody was added.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::PartsPane</name>
        <message>
            <source>Move up</source>
            <translation>Move up</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Move down</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Take away</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
    </context>
    <context>
        <name>lansnav::PeopleList</name>
        <message>
            <source>Take away %1</source>
            <translation>Take away %1</translation>
        </message>
    </context>
    <context>
        <name>lansnav::PeoplePage</name>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>No people yet</source>
            <translation>No people yet</translation>
        </message>
        <message>
            <source>Here are the people you work with: in networks, courses and groups. Each stands here once, whatever they take part in.</source>
            <translation>Here are the people you work with: in networks, courses and groups. Each stands here once, whatever they take part in.</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>New person</translation>
        </message>
        <message>
            <source>Import from Excel…</source>
            <translation>Import from Excel…</translation>
        </message>
        <message>
            <source>Filter people…</source>
            <translation>Filter people…</translation>
        </message>
        <message>
            <source>Which people</source>
            <translation>Which people</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>With roles</source>
            <translation>With roles</translation>
        </message>
        <message>
            <source>Without e-mail</source>
            <translation>Without e-mail</translation>
        </message>
        <message>
            <source>Protected</source>
            <translation>Protected</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Municipality</translation>
        </message>
        <message>
            <source>All municipalities</source>
            <translation>All municipalities</translation>
        </message>
        <message>
            <source>The person was added.</source>
            <translation>The person was added.</translation>
        </message>
        <message>
            <source>The two are one now.</source>
            <translation>The two are one now.</translation>
        </message>
        <message>
            <source>Copy e-mail addresses</source>
            <translation>Copy e-mail addresses</translation>
        </message>
        <message>
            <source>Compare and merge…</source>
            <translation>Compare and merge…</translation>
        </message>
        <message>
            <source>Select two people who are the same</source>
            <translation>Select two people who are the same</translation>
        </message>
        <message numerus="yes">
            <source>%n people are in the trash.</source>
            <translation>
                <numerusform>%n person is in the trash.</numerusform>
                <numerusform>%n people are in the trash.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n e-mail addresses are copied.</source>
            <translation>
                <numerusform>%n e-mail address is copied.</numerusform>
                <numerusform>%n e-mail addresses are copied.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people have none that may be shown.</source>
            <translation>
                <numerusform>%n person has none that may be shown.</numerusform>
                <numerusform>%n people have none that may be shown.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::PeopleTab</name>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisations</translation>
        </message>
        <message>
            <source>School breaks</source>
            <translation>School breaks</translation>
        </message>
        <message>
            <source>People, organisations or school breaks</source>
            <translation>People, organisations or school breaks</translation>
        </message>
    </context>
    <context>
        <name>lansnav::PersonDetail</name>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Roles</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Given name</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Family name</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Municipality</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Protected identity</source>
            <translation>Protected identity</translation>
        </message>
        <message>
            <source>Masked in every list, search, export and report. Shown one person at a time, on purpose.</source>
            <translation>Masked in every list, search, export and report. Shown one person at a time, on purpose.</translation>
        </message>
        <message>
            <source>This person has protected identity. Showing the details is recorded in the history.</source>
            <translation>This person has protected identity. Showing the details is recorded in the history.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>No roles</source>
            <translation>No roles</translation>
        </message>
        <message>
            <source>What this person is or was in networks and elsewhere is listed here.</source>
            <translation>What this person is or was in networks and elsewhere is listed here.</translation>
        </message>
        <message>
            <source>In the trash</source>
            <translation>In the trash</translation>
        </message>
        <message>
            <source>Merged into another person</source>
            <translation>Merged into another person</translation>
        </message>
        <message>
            <source>Roles (%1)</source>
            <translation>Roles (%1)</translation>
        </message>
        <message>
            <source>Calendar file (.ics)…</source>
            <translation>Calendar file (.ics)…</translation>
        </message>
        <message>
            <source>What the person takes part in, for Outlook and other calendars</source>
            <translation>What the person takes part in, for Outlook and other calendars</translation>
        </message>
        <message>
            <source>Roles are not shown</source>
            <translation>Roles are not shown</translation>
        </message>
        <message>
            <source>This person has protected identity. The roles are shown with the other details, on purpose.</source>
            <translation>This person has protected identity. The roles are shown with the other details, on purpose.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::PersonErasure</name>
        <message>
            <source>There is no such person in the register; perhaps they have been erased already. Nothing was changed.</source>
            <translation>There is no such person in the register; perhaps they have been erased already. Nothing was changed.</translation>
        </message>
        <message>
            <source>%1 has been merged into somebody else, and is erased together with them.</source>
            <translation>%1 has been merged into somebody else, and is erased together with them.</translation>
        </message>
        <message>
            <source>name, title, e-mail, phone and all else that the register says of the person, in the history too</source>
            <translation>name, title, e-mail, phone and all else that the register says of the person, in the history too</translation>
        </message>
        <message>
            <source>what is written of the person in: %1</source>
            <translation>what is written of the person in: %1</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nothing was changed.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::PersonExtract</name>
        <message>
            <source>There is no such person in the register; perhaps they have been erased.</source>
            <translation>There is no such person in the register; perhaps they have been erased.</translation>
        </message>
        <message>
            <source>Which</source>
            <translation>Which</translation>
        </message>
        <message>
            <source>in the trash</source>
            <translation>in the trash</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Changes</translation>
        </message>
        <message>
            <source>Register extract</source>
            <translation>Register extract</translation>
        </message>
        <message>
            <source>All that this file holds on %1.</source>
            <translation>All that this file holds on %1.</translation>
        </message>
        <message>
            <source>The person has protected identity: hand it over to nobody else.</source>
            <translation>The person has protected identity: hand it over to nobody else.</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Roles</translation>
        </message>
        <message>
            <source>What is recorded</source>
            <translation>What is recorded</translation>
        </message>
        <message>
            <source>Texts that name the person</source>
            <translation>Texts that name the person</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) in the file have the person as their author.</source>
            <translation>
                <numerusform>%n change in the file have the person as their author.</numerusform>
                <numerusform>%n changes in the file have the person as their author.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::PersonField</name>
        <message>
            <source>Name, organisation or municipality</source>
            <translation>Name, organisation or municipality</translation>
        </message>
        <message>
            <source>Nobody is chosen. Choose one of those that show when you type, or “Create” at the bottom.</source>
            <translation>Nobody is chosen. Choose one of those that show when you type, or “Create” at the bottom.</translation>
        </message>
        <message>
            <source>Create “%1”…</source>
            <translation>Create “%1”…</translation>
        </message>
    </context>
    <context>
        <name>lansnav::PersonPopup</name>
        <message>
            <source>People found</source>
            <translation>People found</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>name – where</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>person (why it may be the same)</comment>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>lansnav::PersonRows</name>
        <message>
            <source>%1: %2</source>
            <comment>a field, the row it is of</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 × %2</source>
            <comment>number × kind of row</comment>
            <translation>%1 × %2</translation>
        </message>
    </context>
    <context>
        <name>lansnav::PlanDatesDialog</name>
        <message>
            <source>Propose dates for %1</source>
            <translation>Propose dates for %1</translation>
        </message>
        <message>
            <source>Proposed dates</source>
            <translation>Proposed dates</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>every week</source>
            <translation>every week</translation>
        </message>
        <message>
            <source>every second week</source>
            <translation>every second week</translation>
        </message>
        <message>
            <source>e.g. 13 or 17.30</source>
            <translation>e.g. 13 or 17.30</translation>
        </message>
        <message>
            <source>First meeting</source>
            <translation>First meeting</translation>
        </message>
        <message>
            <source>then</source>
            <translation>then</translation>
        </message>
        <message>
            <source>At</source>
            <translation>At</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Meetings</translation>
        </message>
        <message>
            <source>a leader is expected elsewhere</source>
            <translation>a leader is expected elsewhere</translation>
        </message>
        <message>
            <source>%1 is expected at %2</source>
            <comment>leader, event</comment>
            <translation>%1 is expected at %2</translation>
        </message>
        <message>
            <source>Left out: %1</source>
            <translation>Left out: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n more day(s) left out.</source>
            <translation>
                <numerusform>%n more day left out.</numerusform>
                <numerusform>%n more days left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Plan %n meeting(s)</source>
            <translation>
                <numerusform>Plan %n meeting</numerusform>
                <numerusform>Plan %n meetings</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is not a time. Write for example 13 or 17.30, or nothing. No date was planned.</source>
            <translation>“%1” is not a time. Write for example 13 or 17.30, or nothing. No date was planned.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::PlanTermDialog</name>
        <message>
            <source>Plan meetings of %1</source>
            <translation>Plan meetings of %1</translation>
        </message>
        <message>
            <source>Add a date</source>
            <translation>Add a date</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Any weekday</source>
            <translation>Any weekday</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Term</translation>
        </message>
        <message>
            <source>Meetings to plan</source>
            <translation>Meetings to plan</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>Weekday</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) in the term already.</source>
            <translation>
                <numerusform>%n meeting in the term already.</numerusform>
                <numerusform>%n meetings in the term already.</numerusform>
            </translation>
        </message>
        <message>
            <source>Evenly spread; no holidays, breaks or days when members meet elsewhere. Change any date before you plan.</source>
            <translation>Evenly spread; no holidays, breaks or days when members meet elsewhere. Change any date before you plan.</translation>
        </message>
        <message>
            <source>Date %1</source>
            <translation>Date %1</translation>
        </message>
        <message>
            <source>Leave this date out</source>
            <translation>Leave this date out</translation>
        </message>
        <message>
            <source>Write a date, for example 14/5.</source>
            <translation>Write a date, for example 14/5.</translation>
        </message>
        <message numerus="yes">
            <source>Plan %n meeting(s)</source>
            <translation>
                <numerusform>Plan %n meeting</numerusform>
                <numerusform>Plan %n meetings</numerusform>
            </translation>
        </message>
        <message>
            <source>The times do not fit together. Write for example 9 and 12, or leave both empty. Nothing was planned.</source>
            <translation>The times do not fit together. Write for example 9 and 12, or leave both empty. Nothing was planned.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::PreviewDialog</name>
        <message>
            <source>Preview: %1</source>
            <translation>Preview: %1</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Making the report</source>
            <translation>Making the report</translation>
        </message>
        <message>
            <source>Making the report…</source>
            <translation>Making the report…</translation>
        </message>
        <message>
            <source>Pages of the report</source>
            <translation>Pages of the report</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>Swedish</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>Language of the report</source>
            <translation>Language of the report</translation>
        </message>
        <message>
            <source>&amp;HTML…</source>
            <translation>&amp;HTML…</translation>
        </message>
        <message>
            <source>Web page (*.html)</source>
            <translation>Web page (*.html)</translation>
        </message>
        <message>
            <source>E&amp;xcel…</source>
            <translation>E&amp;xcel…</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Excel workbook (*.xlsx)</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Print…</translation>
        </message>
        <message>
            <source>Save as P&amp;DF…</source>
            <translation>Save as P&amp;DF…</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>PDF document (*.pdf)</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Previous page</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Next page</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Smaller</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Larger</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>Fit the width</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>Whole page</translation>
        </message>
        <message>
            <source>of %1</source>
            <extracomment>after the box with the page&apos;s number</extracomment>
            <translation>of %1</translation>
        </message>
        <message>
            <source>Error: %1</source>
            <translation>Error: %1</translation>
        </message>
        <message>
            <source>There is no report to save yet. Wait until it is shown.</source>
            <translation>There is no report to save yet. Wait until it is shown.</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Saved as %1.</translation>
        </message>
        <message>
            <source>The printer did not take the report. Nothing was printed; check that it is on, or save as PDF.</source>
            <translation>The printer did not take the report. Nothing was printed; check that it is on, or save as PDF.</translation>
        </message>
        <message>
            <source>The report was sent to the printer.</source>
            <translation>The report was sent to the printer.</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Saving…</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ProblemList</name>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>Show all %n</numerusform>
                <numerusform>Show all %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::ProblemRow</name>
        <message>
            <source>%1: %2</source>
            <comment>severity: problem</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ProgrammeBoard</name>
        <message>
            <source>Programme board</source>
            <translation>Programme board</translation>
        </message>
        <message>
            <source>Tab next session, arrows move, Shift and arrows change the end, Enter edits.</source>
            <translation>Tab next session, arrows move, Shift and arrows change the end, Enter edits.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ProgrammeDiff</name>
        <message>
            <source>(no title)</source>
            <translation>(no title)</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>a title</comment>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>no time decided</source>
            <translation>no time decided</translation>
        </message>
        <message>
            <source>%1 no longer has a room; it was in %2.</source>
            <translation>%1 no longer has a room; it was in %2.</translation>
        </message>
        <message>
            <source>%1 is in %2.</source>
            <translation>%1 is in %2.</translation>
        </message>
        <message>
            <source>%1 is in %2 instead of %3.</source>
            <translation>%1 is in %2 instead of %3.</translation>
        </message>
        <message>
            <source>%1 no longer belongs to a track.</source>
            <translation>%1 no longer belongs to a track.</translation>
        </message>
        <message>
            <source>%1 belongs to the track %2.</source>
            <translation>%1 belongs to the track %2.</translation>
        </message>
        <message>
            <source>%1 is %2 instead of %3.</source>
            <comment>title, new time, old time</comment>
            <translation>%1 is %2 instead of %3.</translation>
        </message>
        <message>
            <source>%1 is now called %2.</source>
            <translation>%1 is now called %2.</translation>
        </message>
        <message>
            <source>%1 speaks in %2.</source>
            <comment>person, title</comment>
            <translation>%1 speaks in %2.</translation>
        </message>
        <message>
            <source>%1 no longer speaks in %2.</source>
            <comment>person, title</comment>
            <translation>%1 no longer speaks in %2.</translation>
        </message>
        <message>
            <source>%1 (%2) is no longer in the programme.</source>
            <translation>%1 (%2) is no longer in the programme.</translation>
        </message>
        <message>
            <source>New: %1, %2.</source>
            <comment>title, time</comment>
            <translation>New: %1, %2.</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Somebody</translation>
        </message>
        <message>
            <source>%1 no longer chairs %2.</source>
            <comment>person, title</comment>
            <translation>%1 no longer chairs %2.</translation>
        </message>
        <message>
            <source>%1 chairs %2.</source>
            <comment>person, title</comment>
            <translation>%1 chairs %2.</translation>
        </message>
        <message>
            <source>%1 chairs %2; it was %3.</source>
            <comment>person, title, person before</comment>
            <translation>%1 chairs %2; it was %3.</translation>
        </message>
        <message>
            <source>%1 is of the kind %2 instead of %3.</source>
            <translation>%1 is of the kind %2 instead of %3.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ProgrammePage</name>
        <message>
            <source>New session</source>
            <translation>New session</translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) added.</source>
            <translation>
                <numerusform>%n date added.</numerusform>
                <numerusform>%n dates added.</numerusform>
            </translation>
        </message>
        <message>
            <source>Clashes</source>
            <translation>Clashes</translation>
        </message>
        <message>
            <source>%1 is now %2.</source>
            <translation>%1 is now %2.</translation>
        </message>
        <message>
            <source>Accept a warning</source>
            <translation>Accept a warning</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Accept</translation>
        </message>
        <message>
            <source>The programme is published as it is now.</source>
            <translation>The programme is published as it is now.</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) in the trash.</source>
            <translation>
                <numerusform>%n session in the trash.</numerusform>
                <numerusform>%n sessions in the trash.</numerusform>
            </translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sessions</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>Move to trash</translation>
        </message>
        <message>
            <source>No sessions yet</source>
            <translation>No sessions yet</translation>
        </message>
        <message>
            <source>A session has a time, a room and speakers. Put several after or beside each other.</source>
            <translation>A session has a time, a room and speakers. Put several after or beside each other.</translation>
        </message>
        <message>
            <source>Add session</source>
            <translation>Add session</translation>
        </message>
        <message>
            <source>Several dates…</source>
            <translation>Several dates…</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>How the programme is shown</source>
            <translation>How the programme is shown</translation>
        </message>
        <message>
            <source>Board by track</source>
            <translation>Board by track</translation>
        </message>
        <message>
            <source>Board by room</source>
            <translation>Board by room</translation>
        </message>
        <message>
            <source>List</source>
            <translation>List</translation>
        </message>
        <message>
            <source>Parts of the programme</source>
            <translation>Parts of the programme</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Session</translation>
        </message>
        <message>
            <source>Publication</source>
            <translation>Publication</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Draft</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Published</translation>
        </message>
        <message>
            <source>Changed since published (%1)</source>
            <translation>Changed since published (%1)</translation>
        </message>
        <message>
            <source>Calendar file (.ics)…</source>
            <translation>Calendar file (.ics)…</translation>
        </message>
        <message>
            <source>Clashes (%1, %2)</source>
            <comment>number, how bad at worst</comment>
            <translation>Clashes (%1, %2)</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ProgrammesPage</name>
        <message>
            <source>The programme is no longer there. It may have been put in the trash; nothing was changed.</source>
            <translation>The programme is no longer there. It may have been put in the trash; nothing was changed.</translation>
        </message>
        <message numerus="yes">
            <source>This is a new version of the programme. %n group(s) keep the old one.</source>
            <translation>
                <numerusform>This is a new version of the programme. %n group keeps the old one.</numerusform>
                <numerusform>This is a new version of the programme. %n groups keep the old one.</numerusform>
            </translation>
        </message>
        <message>
            <source>Applies from</source>
            <translation>Applies from</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Children</translation>
        </message>
        <message>
            <source>From, years</source>
            <translation>From, years</translation>
        </message>
        <message>
            <source>To, years</source>
            <translation>To, years</translation>
        </message>
        <message>
            <source>Leaders</source>
            <translation>Leaders</translation>
        </message>
        <message>
            <source>A group needs</source>
            <translation>A group needs</translation>
        </message>
        <message>
            <source>Empty: two leaders.</source>
            <translation>Empty: two leaders.</translation>
        </message>
        <message>
            <source>Trained in</source>
            <translation>Trained in</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>What counts as completed</source>
            <translation>What counts as completed</translation>
        </message>
        <message>
            <source>Meetings one may miss</source>
            <translation>Meetings one may miss</translation>
        </message>
        <message>
            <source>Empty: one meeting.</source>
            <translation>Empty: one meeting.</translation>
        </message>
        <message>
            <source>That is</source>
            <translation>That is</translation>
        </message>
        <message>
            <source>Practice at home between the meetings</source>
            <translation>Practice at home between the meetings</translation>
        </message>
        <message>
            <source>Meetings of the programme</source>
            <translation>Meetings of the programme</translation>
        </message>
        <message>
            <source>New meeting: its theme</source>
            <translation>New meeting: its theme</translation>
        </message>
        <message>
            <source>No meetings yet</source>
            <translation>No meetings yet</translation>
        </message>
        <message>
            <source>Each meeting with its theme and how long it is: dates are planned by them.</source>
            <translation>Each meeting with its theme and how long it is: dates are planned by them.</translation>
        </message>
        <message>
            <source>Questions of the programme</source>
            <translation>Questions of the programme</translation>
        </message>
        <message>
            <source>New question</source>
            <translation>New question</translation>
        </message>
        <message>
            <source>No questions yet</source>
            <translation>No questions yet</translation>
        </message>
        <message>
            <source>Asked before the first meeting and after the last, each on a scale. The answers of small groups are not shown.</source>
            <translation>Asked before the first meeting and after the last, each on a scale. The answers of small groups are not shown.</translation>
        </message>
        <message>
            <source>Version %1.</source>
            <translation>Version %1.</translation>
        </message>
        <message>
            <source>Version %1, from %2.</source>
            <translation>Version %1, from %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) have it and keep it: a change makes a new version.</source>
            <translation>
                <numerusform>%n group has it and keeps it: a change makes a new version.</numerusform>
                <numerusform>%n groups have it and keep it: a change makes a new version.</numerusform>
            </translation>
        </message>
        <message>
            <source>A group in the trash has it and keeps it: a change makes a new version.</source>
            <translation>A group in the trash has it and keeps it: a change makes a new version.</translation>
        </message>
        <message>
            <source>No group has it yet: what is changed is changed in it.</source>
            <translation>No group has it yet: what is changed is changed in it.</translation>
        </message>
        <message>
            <source>Programmes</source>
            <translation>Programmes</translation>
        </message>
        <message>
            <source>Filter programmes…</source>
            <translation>Filter programmes…</translation>
        </message>
        <message>
            <source>New programme</source>
            <translation>New programme</translation>
        </message>
        <message>
            <source>No programmes yet</source>
            <translation>No programmes yet</translation>
        </message>
        <message>
            <source>A programme says which meetings a group has, who may lead it and when somebody has completed it.</source>
            <translation>A programme says which meetings a group has, who may lead it and when somebody has completed it.</translation>
        </message>
        <message>
            <source>Demands</source>
            <translation>Demands</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Meetings</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Short name</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Target group</source>
            <translation>Target group</translation>
        </message>
        <message>
            <source>Materials</source>
            <translation>Materials</translation>
        </message>
        <message>
            <source>Names are kept</source>
            <translation>Names are kept</translation>
        </message>
        <message>
            <source>Months after the end of a group, then the names of its participants are erased for good. Empty: six months.</source>
            <translation>Months after the end of a group, then the names of its participants are erased for good. Empty: six months.</translation>
        </message>
        <message>
            <source>No longer given: new groups are not offered it</source>
            <translation>No longer given: new groups are not offered it</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Groups keep the version they began with. A change of one that groups have makes a new one, which applies from the day of the change.</source>
            <translation>Groups keep the version they began with. A change of one that groups have makes a new one, which applies from the day of the change.</translation>
        </message>
        <message>
            <source>this programme</source>
            <translation>this programme</translation>
        </message>
        <message>
            <source>Meetings (%1)</source>
            <translation>Meetings (%1)</translation>
        </message>
        <message>
            <source>Questions (%1)</source>
            <translation>Questions (%1)</translation>
        </message>
        <message>
            <source>Versions (%1)</source>
            <translation>Versions (%1)</translation>
        </message>
        <message>
            <source>Add programme</source>
            <translation>Add programme</translation>
        </message>
        <message>
            <source>A theme a line, in their order.</source>
            <translation>A theme a line, in their order.</translation>
        </message>
        <message>
            <source>Minutes each</source>
            <translation>Minutes each</translation>
        </message>
        <message>
            <source>The programme is in the trash.</source>
            <translation>The programme is in the trash.</translation>
        </message>
        <message>
            <source>With so few months: %1 Until then they can be kept longer.</source>
            <translation>With so few months: %1 Until then they can be kept longer.</translation>
        </message>
        <message>
            <source>Change the months</source>
            <translation>Change the months</translation>
        </message>
        <message>
            <source>Not changed yet: answer the question above.</source>
            <translation>Not changed yet: answer the question above.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::Progress</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Stopping…</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ProtectedNames</name>
        <message>
            <source>Another sheet of the file says that this person has protected identity.</source>
            <translation>Another sheet of the file says that this person has protected identity.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ProtectedText</name>
        <message>
            <source>(name not shown)</source>
            <translation>(name not shown)</translation>
        </message>
        <message>
            <source>(not shown)</source>
            <translation>(not shown)</translation>
        </message>
    </context>
    <context>
        <name>lansnav::PublicationPanel</name>
        <message>
            <source>Publish</source>
            <translation>Publish</translation>
        </message>
        <message>
            <source>What has changed since it was published</source>
            <translation>What has changed since it was published</translation>
        </message>
        <message>
            <source>Keeps the programme as it is now; later changes are told apart from it</source>
            <translation>Keeps the programme as it is now; later changes are told apart from it</translation>
        </message>
        <message>
            <source>A draft: the programme has not been published yet.</source>
            <translation>A draft: the programme has not been published yet.</translation>
        </message>
        <message>
            <source>Published %1; nothing has changed since.</source>
            <translation>Published %1; nothing has changed since.</translation>
        </message>
        <message numerus="yes">
            <source>Published %1; %n change(s) since:</source>
            <translation>
                <numerusform>Published %1; %n change since:</numerusform>
                <numerusform>Published %1; %n changes since:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::QuestionsPane</name>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Move up</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Move down</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>Move to trash</translation>
        </message>
        <message>
            <source>No questions yet</source>
            <translation>No questions yet</translation>
        </message>
        <message>
            <source>A scale, a choice or free text. Next year&apos;s copy of the event brings them along.</source>
            <translation>A scale, a choice or free text. Next year&apos;s copy of the event brings them along.</translation>
        </message>
        <message>
            <source>Add the usual questions</source>
            <translation>Add the usual questions</translation>
        </message>
        <message>
            <source>Write the first one</source>
            <translation>Write the first one</translation>
        </message>
        <message>
            <source>New question</source>
            <translation>New question</translation>
        </message>
        <message>
            <source>Kind of the new question</source>
            <translation>Kind of the new question</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Lowest step</source>
            <translation>Lowest step</translation>
        </message>
        <message>
            <source>Highest step</source>
            <translation>Highest step</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Answers</translation>
        </message>
        <message>
            <source>One answer a line.</source>
            <translation>One answer a line.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>How satisfied are you with the whole?</source>
            <translation>How satisfied are you with the whole?</translation>
        </message>
        <message>
            <source>How well can you use it in your work?</source>
            <translation>How well can you use it in your work?</translation>
        </message>
        <message>
            <source>Would you recommend it to a colleague?</source>
            <translation>Would you recommend it to a colleague?</translation>
        </message>
        <message>
            <source>What was best?</source>
            <translation>What was best?</translation>
        </message>
        <message>
            <source>What should be done differently?</source>
            <translation>What should be done differently?</translation>
        </message>
        <message>
            <source>Perhaps</source>
            <translation>Perhaps</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) added.</source>
            <translation>
                <numerusform>%n question added.</numerusform>
                <numerusform>%n questions added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) in the trash.</source>
            <translation>
                <numerusform>%n question in the trash.</numerusform>
                <numerusform>%n questions in the trash.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::ReachedPane</name>
        <message>
            <source>Parents reached and number of children</source>
            <translation>Parents reached and number of children</translation>
        </message>
        <message>
            <source>Show the groups of the parents who started</source>
            <translation>Show the groups of the parents who started</translation>
        </message>
        <message>
            <source>Type the number of children of a municipality in its row. An empty cell means that it is not known; a number of an earlier year counts until there is a newer one.</source>
            <translation>Type the number of children of a municipality in its row. An empty cell means that it is not known; a number of an earlier year counts until there is a newer one.</translation>
        </message>
        <message>
            <source>Parents reached in %1 per 1 000 children</source>
            <translation>Parents reached in %1 per 1 000 children</translation>
        </message>
        <message>
            <source>“%1” is not a number of children. Write a whole number, or leave the cell empty when it is not known; nothing was changed.</source>
            <translation>“%1” is not a number of children. Write a whole number, or leave the cell empty when it is not known; nothing was changed.</translation>
        </message>
        <message>
            <source>The number of children in %1 is of %2. Choose that year above to take it away; nothing was changed.</source>
            <translation>The number of children in %1 is of %2. Choose that year above to take it away; nothing was changed.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::RegisterLists</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Municipality</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Roles</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Short name</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
    </context>
    <context>
        <name>lansnav::RegisterPage</name>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
    </context>
    <context>
        <name>lansnav::RegisterText</name>
        <message>
            <source>%1 × %2</source>
            <comment>number × kind of row</comment>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>Two different people are needed to merge. Nothing was changed.</source>
            <translation>Two different people are needed to merge. Nothing was changed.</translation>
        </message>
        <message>
            <source>One of them is in the trash. Restore it first. Nothing was changed.</source>
            <translation>One of them is in the trash. Restore it first. Nothing was changed.</translation>
        </message>
        <message>
            <source>There is no municipality “%1” in the register; it is left out.</source>
            <translation>There is no municipality “%1” in the register; it is left out.</translation>
        </message>
        <message>
            <source>The organisation “%1” is new and will be added.</source>
            <translation>The organisation “%1” is new and will be added.</translation>
        </message>
        <message>
            <source>The same person: %1</source>
            <translation>The same person: %1</translation>
        </message>
        <message>
            <source>Somebody with protected identity has these details already; nothing is changed by an import.</source>
            <translation>Somebody with protected identity has these details already; nothing is changed by an import.</translation>
        </message>
        <message>
            <source>The same person as in line %1: only what is missing is taken from here.</source>
            <translation>The same person as in line %1: only what is missing is taken from here.</translation>
        </message>
        <message>
            <source>The row speaks of protected identity.</source>
            <translation>The row speaks of protected identity.</translation>
        </message>
        <message>
            <source>Set protected identity</source>
            <translation>Set protected identity</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Leave as it is</translation>
        </message>
        <message>
            <source>The same person as in line %1: what is missing there is taken from here.</source>
            <translation>The same person as in line %1: what is missing there is taken from here.</translation>
        </message>
        <message>
            <source>Add with protected identity</source>
            <translation>Add with protected identity</translation>
        </message>
        <message>
            <source>Add without</source>
            <translation>Add without</translation>
        </message>
        <message>
            <source>There is somebody with the same name or e-mail, and it is not certain that it is the same person.</source>
            <translation>There is somebody with the same name or e-mail, and it is not certain that it is the same person.</translation>
        </message>
        <message>
            <source>A new person</source>
            <translation>A new person</translation>
        </message>
        <message>
            <source>The import was stopped. Nothing was changed.</source>
            <translation>The import was stopped. Nothing was changed.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Given name</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Family name</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Municipality</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisations</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Short name</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>There is no municipality called “%1”.</source>
            <translation>There is no municipality called “%1”.</translation>
        </message>
        <message>
            <source>There is no organisation called “%1”.</source>
            <translation>There is no organisation called “%1”.</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n organisations</source>
            <translation>
                <numerusform>%n organisation</numerusform>
                <numerusform>%n organisations</numerusform>
            </translation>
        </message>
        <message>
            <source>The demonstration data is missing from the program. Install it again.</source>
            <translation>The demonstration data is missing from the program. Install it again.</translation>
        </message>
        <message>
            <source>There is no kind of organisation “%1”; it is left out.</source>
            <translation>There is no kind of organisation “%1”; it is left out.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Protected identity</source>
            <translation>Protected identity</translation>
        </message>
        <message>
            <source>This organisation is no longer in the file. Nothing was changed.</source>
            <translation>This organisation is no longer in the file. Nothing was changed.</translation>
        </message>
        <message>
            <source>This person is no longer in the file. Nothing was changed.</source>
            <translation>This person is no longer in the file. Nothing was changed.</translation>
        </message>
        <message>
            <source>There is no person called “%1”. Write the name or the e-mail as it stands in the register.</source>
            <translation>There is no person called “%1”. Write the name or the e-mail as it stands in the register.</translation>
        </message>
        <message numerus="yes">
            <source>%n people are called “%1”. Point one out by e-mail or id.</source>
            <translation>
                <numerusform>%n person is called “%1”. Point one out by e-mail or id.</numerusform>
                <numerusform>%n people are called “%1”. Point one out by e-mail or id.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2 seem to be the same person: %3.</source>
            <translation>%1 and %2 seem to be the same person: %3.</translation>
        </message>
        <message>
            <source>Compare and merge</source>
            <translation>Compare and merge</translation>
        </message>
        <message>
            <source>A person in the register has no name.</source>
            <translation>A person in the register has no name.</translation>
        </message>
        <message>
            <source>The e-mail of %1 is no complete address in small letters.</source>
            <translation>The e-mail of %1 is no complete address in small letters.</translation>
        </message>
        <message>
            <source>The phone of %1 is not stored with its country code.</source>
            <translation>The phone of %1 is not stored with its country code.</translation>
        </message>
        <message>
            <source>%1 was merged into somebody else and is still in the lists.</source>
            <translation>%1 was merged into somebody else and is still in the lists.</translation>
        </message>
        <message>
            <source>Somebody with protected identity belongs to an organisation that is in the trash.</source>
            <translation>Somebody with protected identity belongs to an organisation that is in the trash.</translation>
        </message>
        <message>
            <source>%1 belongs to %2, which is in the trash.</source>
            <translation>%1 belongs to %2, which is in the trash.</translation>
        </message>
        <message numerus="yes">
            <source>%n organisations have no name.</source>
            <translation>
                <numerusform>%n organisation has no name.</numerusform>
                <numerusform>%n organisations have no name.</numerusform>
            </translation>
        </message>
        <message>
            <source>This cannot be changed here. Nothing was changed.</source>
            <translation>This cannot be changed here. Nothing was changed.</translation>
        </message>
        <message>
            <source>This is not a complete e-mail address. It looks like name@example.org.</source>
            <translation>This is not a complete e-mail address. It looks like name@example.org.</translation>
        </message>
        <message>
            <source>A person has one e-mail address here. Keep one and put the others in the note.</source>
            <translation>A person has one e-mail address here. Keep one and put the others in the note.</translation>
        </message>
        <message>
            <source>This cannot be read as a phone number. Write it with the area code, or with + and the country code.</source>
            <translation>This cannot be read as a phone number. Write it with the area code, or with + and the country code.</translation>
        </message>
        <message>
            <source>A person needs a given name or a family name.</source>
            <translation>A person needs a given name or a family name.</translation>
        </message>
        <message>
            <source>An organisation needs a name.</source>
            <translation>An organisation needs a name.</translation>
        </message>
        <message numerus="yes">
            <source>%n more pair(s) of people seem to be the same. They show here as you merge the first ones.</source>
            <translation>
                <numerusform>%n more pair of people seems to be the same. It shows here as you merge the first ones.</numerusform>
                <numerusform>%n more pairs of people seem to be the same. They show here as you merge the first ones.</numerusform>
            </translation>
        </message>
        <message>
            <source>The e-mail cannot be read and is kept in the note.</source>
            <translation>The e-mail cannot be read and is kept in the note.</translation>
        </message>
        <message>
            <source>Several e-mail addresses: the first is taken, all are kept in the note.</source>
            <translation>Several e-mail addresses: the first is taken, all are kept in the note.</translation>
        </message>
        <message>
            <source>The phone number cannot be read and is kept in the note.</source>
            <translation>The phone number cannot be read and is kept in the note.</translation>
        </message>
        <message>
            <source>There is no municipality “%1” in the register; it is kept in the note.</source>
            <translation>There is no municipality “%1” in the register; it is kept in the note.</translation>
        </message>
        <message>
            <source>School breaks</source>
            <translation>School breaks</translation>
        </message>
        <message>
            <source>There are several organisations called “%1”, and it cannot be told which is meant.</source>
            <translation>There are several organisations called “%1”, and it cannot be told which is meant.</translation>
        </message>
        <message>
            <source>The same organisation: %1</source>
            <translation>The same organisation: %1</translation>
        </message>
        <message>
            <source>A new organisation</source>
            <translation>A new organisation</translation>
        </message>
        <message>
            <source>The same organisation as in line %1, which says otherwise and stands.</source>
            <translation>The same organisation as in line %1, which says otherwise and stands.</translation>
        </message>
        <message>
            <source>The same organisation as in line %1; read together.</source>
            <translation>The same organisation as in line %1; read together.</translation>
        </message>
        <message>
            <source>More than one phone number, or more than a number: the first is taken, all of it is kept in the note.</source>
            <translation>More than one phone number, or more than a number: the first is taken, all of it is kept in the note.</translation>
        </message>
        <message>
            <source>There are several organisations called “%1”, and it cannot be told which is meant; it is kept in the note.</source>
            <translation>There are several organisations called “%1”, and it cannot be told which is meant; it is kept in the note.</translation>
        </message>
        <message>
            <source>Beside the name stands “%1”; it is kept in the note.</source>
            <translation>Beside the name stands “%1”; it is kept in the note.</translation>
        </message>
        <message>
            <source>Leave the row out</source>
            <translation>Leave the row out</translation>
        </message>
        <message>
            <source>Line %1 has the same e-mail and nearly the same name: it may be the same person.</source>
            <translation>Line %1 has the same e-mail and nearly the same name: it may be the same person.</translation>
        </message>
        <message>
            <source>Line %1 has the same e-mail and another name: they are taken for two people with one mailbox.</source>
            <translation>Line %1 has the same e-mail and another name: they are taken for two people with one mailbox.</translation>
        </message>
        <message>
            <source>“%1” begins with “=”: is it a name?</source>
            <translation>“%1” begins with “=”: is it a name?</translation>
        </message>
        <message>
            <source>Nothing else stands in the row: is “%1” a person?</source>
            <translation>Nothing else stands in the row: is “%1” a person?</translation>
        </message>
        <message>
            <source>Two organisations are called %1.</source>
            <translation>Two organisations are called %1.</translation>
        </message>
        <message>
            <source>“%1” may be several people: write one in each row.</source>
            <translation>“%1” may be several people: write one in each row.</translation>
        </message>
        <message>
            <source>with protected identity</source>
            <translation>with protected identity</translation>
        </message>
        <message>
            <source>without protected identity</source>
            <translation>without protected identity</translation>
        </message>
        <message>
            <source>The contact details say more than an e-mail address and a phone number; all of it is kept in the note.</source>
            <translation>The contact details say more than an e-mail address and a phone number; all of it is kept in the note.</translation>
        </message>
        <message>
            <source>“%1” reads like a place, an office or a remark: is it a person?</source>
            <translation>“%1” reads like a place, an office or a remark: is it a person?</translation>
        </message>
        <message>
            <source>Contact details</source>
            <translation>Contact details</translation>
        </message>
        <message>
            <source>The municipality is %1, as the organisation says.</source>
            <translation>The municipality is %1, as the organisation says.</translation>
        </message>
        <message>
            <source>The title “%1” says that those below it are of %2, where they do not say it themselves.</source>
            <translation>The title “%1” says that those below it are of %2, where they do not say it themselves.</translation>
        </message>
        <message>
            <source>“%2” in line %1 is kept in the note of each row under it.</source>
            <translation>“%2” in line %1 is kept in the note of each row under it.</translation>
        </message>
        <message>
            <source>Somebody of this name lies in the trash: if it is the same person, restore them from there instead.</source>
            <translation>Somebody of this name lies in the trash: if it is the same person, restore them from there instead.</translation>
        </message>
        <message>
            <source>Somebody of this name is in the register already: is it the same person?</source>
            <translation>Somebody of this name is in the register already: is it the same person?</translation>
        </message>
        <message>
            <source>%1 is in the register already, in %2: is it the same person?</source>
            <translation>%1 is in the register already, in %2: is it the same person?</translation>
        </message>
        <message>
            <source>Somebody of this name is in the register already. The row is taken for another person.</source>
            <translation>Somebody of this name is in the register already. The row is taken for another person.</translation>
        </message>
        <message>
            <source>Somebody of this name is in the register already, in %1. The row is taken for another person.</source>
            <translation>Somebody of this name is in the register already, in %1. The row is taken for another person.</translation>
        </message>
        <message>
            <source>The same person, now in %1: %2</source>
            <translation>The same person, now in %1: %2</translation>
        </message>
        <message>
            <source>Beside the name stands “%1”; it is taken as the title.</source>
            <translation>Beside the name stands “%1”; it is taken as the title.</translation>
        </message>
        <message>
            <source>Beside the name stands “%1”; it is taken as the municipality.</source>
            <translation>Beside the name stands “%1”; it is taken as the municipality.</translation>
        </message>
        <message>
            <source>“%1” may be a name and something beside it: write the name alone in its cell.</source>
            <translation>“%1” may be a name and something beside it: write the name alone in its cell.</translation>
        </message>
        <message>
            <source>Says that those below it are of %1, where they do not say it themselves.</source>
            <translation>Says that those below it are of %1, where they do not say it themselves.</translation>
        </message>
        <message>
            <source>%1 (line %2)</source>
            <comment>municipality, line number</comment>
            <translation>%1 (line %2)</translation>
        </message>
        <message>
            <source>Titles that say which municipality those below them are of, where they do not say it themselves: %1.</source>
            <translation>Titles that say which municipality those below them are of, where they do not say it themselves: %1.</translation>
        </message>
        <message>
            <source>The same person, now called %1: %2</source>
            <translation>The same person, now called %1: %2</translation>
        </message>
        <message>
            <source>The column “%1” was not read: no id in it is of anybody in this register.</source>
            <translation>The column “%1” was not read: no id in it is of anybody in this register.</translation>
        </message>
        <message>
            <source>the title</source>
            <translation>the title</translation>
        </message>
        <message>
            <source>the e-mail address</source>
            <translation>the e-mail address</translation>
        </message>
        <message>
            <source>the phone number</source>
            <translation>the phone number</translation>
        </message>
        <message>
            <source>The row says otherwise of %1; that is kept in the note.</source>
            <translation>The row says otherwise of %1; that is kept in the note.</translation>
        </message>
        <message>
            <source>“%1” stands in one of the columns for given and family names; it is read as %2.</source>
            <translation>“%1” stands in one of the columns for given and family names; it is read as %2.</translation>
        </message>
        <message>
            <source>The mark “%1” behind the name is left out.</source>
            <translation>The mark “%1” behind the name is left out.</translation>
        </message>
        <message>
            <source>The name of the sheet, “%1”, is kept in the note of each row on it.</source>
            <translation>The name of the sheet, “%1”, is kept in the note of each row on it.</translation>
        </message>
        <message>
            <source>The name is struck through in Excel, and was read like the others.</source>
            <translation>The name is struck through in Excel, and was read like the others.</translation>
        </message>
        <message>
            <source>“%1” has letters that the file spoils, as it was saved in another encoding: write the name as it is spelt.</source>
            <translation>“%1” has letters that the file spoils, as it was saved in another encoding: write the name as it is spelt.</translation>
        </message>
        <message>
            <source>Is “%1” a person&apos;s name?</source>
            <translation>Is “%1” a person&apos;s name?</translation>
        </message>
        <message>
            <source>Taken for somebody with protected identity, whom the register has by another name; nothing is changed.</source>
            <translation>Taken for somebody with protected identity, whom the register has by another name; nothing is changed.</translation>
        </message>
        <message>
            <source>Taken for %1, who keeps that name: the row says “%2”.</source>
            <translation>Taken for %1, who keeps that name: the row says “%2”.</translation>
        </message>
        <message>
            <source>%1 is called %2 from now on, as the row says.</source>
            <translation>%1 is called %2 from now on, as the row says.</translation>
        </message>
        <message>
            <source>The e-mail address or the phone number is known under another name: is it the same person?</source>
            <translation>The e-mail address or the phone number is known under another name: is it the same person?</translation>
        </message>
        <message>
            <source>The register has almost the same name, and only å, ä or ö differs: is it the same person?</source>
            <translation>The register has almost the same name, and only å, ä or ö differs: is it the same person?</translation>
        </message>
        <message>
            <source>Line %1 has almost the same name, and only å, ä or ö differs: is it the same person?</source>
            <translation>Line %1 has almost the same name, and only å, ä or ö differs: is it the same person?</translation>
        </message>
        <message>
            <source>The name of the sheet, “%1”, says that those on it are of %2, where they do not say it themselves.</source>
            <translation>The name of the sheet, “%1”, says that those on it are of %2, where they do not say it themselves.</translation>
        </message>
        <message>
            <source>“%1” in line %2 is not of %3: those below it are of no municipality, where they do not say one themselves.</source>
            <translation>“%1” in line %2 is not of %3: those below it are of no municipality, where they do not say one themselves.</translation>
        </message>
        <message>
            <source>Changes: protected identity.</source>
            <translation>Changes: protected identity.</translation>
        </message>
        <message>
            <source>Marked as having protected identity.</source>
            <translation>Marked as having protected identity.</translation>
        </message>
        <message>
            <source>The id in the row is that of somebody with another name: is it the same person?</source>
            <translation>The id in the row is that of somebody with another name: is it the same person?</translation>
        </message>
        <message>
            <source>What the row says of protected identity is kept in the note.</source>
            <translation>What the row says of protected identity is kept in the note.</translation>
        </message>
        <message>
            <source>title</source>
            <translation>title</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>e-mail</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>phone</translation>
        </message>
        <message>
            <source>municipality</source>
            <translation>municipality</translation>
        </message>
        <message>
            <source>workplace</source>
            <translation>workplace</translation>
        </message>
        <message>
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <source>name</source>
            <translation>name</translation>
        </message>
        <message>
            <source>Changes: %1.</source>
            <translation>Changes: %1.</translation>
        </message>
        <message>
            <source>The row has the name twice, and not the same: “%1” is taken, as given and family name say, and not “%2”. A name is changed in those two columns.</source>
            <translation>The row has the name twice, and not the same: “%1” is taken, as given and family name say, and not “%2”. A name is changed in those two columns.</translation>
        </message>
        <message>
            <source>“%1” is no e-mail address as it stands: it is kept in the note, and no address is set. Correct it in the list or on the person.</source>
            <translation>“%1” is no e-mail address as it stands: it is kept in the note, and no address is set. Correct it in the list or on the person.</translation>
        </message>
        <message>
            <source>The cell says more than an e-mail address: the address is taken, all of it is kept in the note.</source>
            <translation>The cell says more than an e-mail address: the address is taken, all of it is kept in the note.</translation>
        </message>
        <message>
            <source>Beside the phone number stand words: the number is taken, all of it is kept in the note.</source>
            <translation>Beside the phone number stand words: the number is taken, all of it is kept in the note.</translation>
        </message>
        <message>
            <source>The list does not show the whole name, and no organisation is called so here.</source>
            <translation>The list does not show the whole name, and no organisation is called so here.</translation>
        </message>
        <message>
            <source>The list does not show the whole name of the workplace, and nothing is called so here; it is left out.</source>
            <translation>The list does not show the whole name of the workplace, and nothing is called so here; it is left out.</translation>
        </message>
        <message numerus="yes">
            <source>The list leaves out what the register has (%1) in %n line(s): %2. It is kept; take it away on the person if it is to go.</source>
            <translation>
                <numerusform>The list leaves out what the register has (%1) in %n line: %2. It is kept; take it away on the person if it is to go.</numerusform>
                <numerusform>The list leaves out what the register has (%1) in %n lines: %2. It is kept; take it away on the person if it is to go.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::RegistrationForm</name>
        <message>
            <source>Diet</source>
            <translation>Diet</translation>
        </message>
        <message>
            <source>Access needs</source>
            <translation>Access needs</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sessions</translation>
        </message>
        <message>
            <source>Nothing ticked: comes to all of them.</source>
            <translation>Nothing ticked: comes to all of them.</translation>
        </message>
        <message>
            <source>Has consented to being registered</source>
            <translation>Has consented to being registered</translation>
        </message>
        <message>
            <source>Comes together with</source>
            <translation>Comes together with</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Confirm the seat</source>
            <translation>Confirm the seat</translation>
        </message>
        <message>
            <source>Offer a seat…</source>
            <translation>Offer a seat…</translation>
        </message>
        <message>
            <source>Let go ahead of the line…</source>
            <translation>Let go ahead of the line…</translation>
        </message>
        <message>
            <source>Back in line</source>
            <translation>Back in line</translation>
        </message>
        <message>
            <source>Cancel registration…</source>
            <translation>Cancel registration…</translation>
        </message>
        <message>
            <source>Register again</source>
            <translation>Register again</translation>
        </message>
        <message>
            <source>was promised a seat that somebody else has</source>
            <translation>was promised a seat that somebody else has</translation>
        </message>
        <message>
            <source>did not answer the offer in time</source>
            <translation>did not answer the offer in time</translation>
        </message>
        <message>
            <source>beyond the number of seats</source>
            <translation>beyond the number of seats</translation>
        </message>
        <message>
            <source>Health data: write no more than the kitchen needs to know. It is erased by itself once the event is over, out of the history too.</source>
            <translation>Health data: write no more than the kitchen needs to know. It is erased by itself once the event is over, out of the history too.</translation>
        </message>
        <message>
            <source>Take back the offer</source>
            <translation>Take back the offer</translation>
        </message>
        <message>
            <source>Take back the confirmation</source>
            <translation>Take back the confirmation</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>session, seat or place in its line</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 and %2 are held at the same time.</source>
            <comment>titles of sessions</comment>
            <translation>%1 and %2 are held at the same time.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::RegistrationImporter</name>
        <message>
            <source>The import was stopped. Nothing was changed.</source>
            <translation>The import was stopped. Nothing was changed.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what it is, what was said</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>profession</source>
            <translation>profession</translation>
        </message>
        <message>
            <source>workplace</source>
            <translation>workplace</translation>
        </message>
        <message>
            <source>diet</source>
            <translation>diet</translation>
        </message>
        <message>
            <source>access needs</source>
            <translation>access needs</translation>
        </message>
        <message>
            <source>Registrations for an event</source>
            <translation>Registrations for an event</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Given name</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Family name</translation>
        </message>
        <message>
            <source>Registered on</source>
            <translation>Registered on</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Profession</source>
            <translation>Profession</translation>
        </message>
        <message>
            <source>Workplace</source>
            <translation>Workplace</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Municipality</translation>
        </message>
        <message>
            <source>Diet</source>
            <translation>Diet</translation>
        </message>
        <message>
            <source>Access needs</source>
            <translation>Access needs</translation>
        </message>
        <message>
            <source>Sessions chosen</source>
            <translation>Sessions chosen</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consent</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>The event is cancelled. Nobody was registered; change its status first if it is to be held after all.</source>
            <translation>The event is cancelled. Nobody was registered; change its status first if it is to be held after all.</translation>
        </message>
        <message>
            <source>Line %1 has the same e-mail address or name; this row is taken for another person.</source>
            <translation>Line %1 has the same e-mail address or name; this row is taken for another person.</translation>
        </message>
        <message>
            <source>The same person as in line %1; registered once.</source>
            <translation>The same person as in line %1; registered once.</translation>
        </message>
        <message>
            <source>Has not consented to the details being saved: ask before they are used.</source>
            <translation>Has not consented to the details being saved: ask before they are used.</translation>
        </message>
        <message>
            <source>The register has somebody who may be this person.</source>
            <translation>The register has somebody who may be this person.</translation>
        </message>
        <message>
            <source>the same as %1</source>
            <translation>the same as %1</translation>
        </message>
        <message>
            <source>a new person</source>
            <translation>a new person</translation>
        </message>
        <message>
            <source>register anyway</source>
            <translation>register anyway</translation>
        </message>
        <message>
            <source>leave the row out</source>
            <translation>leave the row out</translation>
        </message>
        <message>
            <source>“%1” is no time there is. The row would take its place in line as it stands in the list.</source>
            <translation>“%1” is no time there is. The row would take its place in line as it stands in the list.</translation>
        </message>
        <message>
            <source>time</source>
            <translation>time</translation>
        </message>
        <message>
            <source>Registration closed %1, and the row is of %2.</source>
            <translation>Registration closed %1, and the row is of %2.</translation>
        </message>
        <message>
            <source>Registration opened %1, and the row is of %2.</source>
            <translation>Registration opened %1, and the row is of %2.</translation>
        </message>
        <message>
            <source>Protected identity is proposed, as the row says so.</source>
            <translation>Protected identity is proposed, as the row says so.</translation>
        </message>
        <message>
            <source>without protected identity</source>
            <translation>without protected identity</translation>
        </message>
        <message>
            <source>with protected identity</source>
            <translation>with protected identity</translation>
        </message>
        <message>
            <source>The register says otherwise: %1.</source>
            <translation>The register says otherwise: %1.</translation>
        </message>
        <message>
            <source>leave the register as it is</source>
            <translation>leave the register as it is</translation>
        </message>
        <message>
            <source>change it to what the row says</source>
            <translation>change it to what the row says</translation>
        </message>
        <message>
            <source>Somebody with protected identity is registered already; nothing is changed by an import.</source>
            <translation>Somebody with protected identity is registered already; nothing is changed by an import.</translation>
        </message>
        <message>
            <source>message</source>
            <translation>message</translation>
        </message>
        <message>
            <source>consent</source>
            <translation>consent</translation>
        </message>
        <message>
            <source>sessions chosen</source>
            <translation>sessions chosen</translation>
        </message>
        <message>
            <source>Is registered already; what was missing is filled in: %1.</source>
            <translation>Is registered already; what was missing is filled in: %1.</translation>
        </message>
        <message>
            <source>What is registered says otherwise: %1.</source>
            <translation>What is registered says otherwise: %1.</translation>
        </message>
        <message>
            <source>leave it as it is</source>
            <translation>leave it as it is</translation>
        </message>
        <message>
            <source>keep both</source>
            <translation>keep both</translation>
        </message>
        <message>
            <source>what this row says</source>
            <translation>what this row says</translation>
        </message>
        <message>
            <source>Has cancelled the registration since then.</source>
            <translation>Has cancelled the registration since then.</translation>
        </message>
        <message>
            <source>The person cancelled the registration %1.</source>
            <translation>The person cancelled the registration %1.</translation>
        </message>
        <message>
            <source>register again, last in line</source>
            <translation>register again, last in line</translation>
        </message>
        <message>
            <source>%1 “%2”, here “%3”</source>
            <comment>what it is, what stands, what the row says</comment>
            <translation>%1 “%2”, here “%3”</translation>
        </message>
        <message>
            <source>Consent is given in one of the rows only.</source>
            <translation>Consent is given in one of the rows only.</translation>
        </message>
        <message>
            <source>The same person as in line %1, and says otherwise: %2.</source>
            <translation>The same person as in line %1, and says otherwise: %2.</translation>
        </message>
        <message>
            <source>keep both: the later one in the message</source>
            <translation>keep both: the later one in the message</translation>
        </message>
        <message>
            <source>what line %1 says</source>
            <translation>what line %1 says</translation>
        </message>
        <message>
            <source>The e-mail address could not be understood; it is kept in the message.</source>
            <translation>The e-mail address could not be understood; it is kept in the message.</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>e-mail</translation>
        </message>
        <message>
            <source>The phone number could not be understood; it is kept in the message.</source>
            <translation>The phone number could not be understood; it is kept in the message.</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>phone</translation>
        </message>
        <message>
            <source>“%1” is not a municipality of the region; it is kept in the message.</source>
            <translation>“%1” is not a municipality of the region; it is kept in the message.</translation>
        </message>
        <message>
            <source>municipality</source>
            <translation>municipality</translation>
        </message>
        <message>
            <source>The workplace “%1” is new and will be added.</source>
            <translation>The workplace “%1” is new and will be added.</translation>
        </message>
        <message>
            <source>No session of the event is called like what was chosen; it is kept in the message.</source>
            <translation>No session of the event is called like what was chosen; it is kept in the message.</translation>
        </message>
        <message>
            <source>Several e-mail addresses: the first is taken, all are kept in the message.</source>
            <translation>Several e-mail addresses: the first is taken, all are kept in the message.</translation>
        </message>
        <message>
            <source>More than one phone number, or more than a number: the first is taken, all of it is kept in the message.</source>
            <translation>More than one phone number, or more than a number: the first is taken, all of it is kept in the message.</translation>
        </message>
        <message>
            <source>There are several organisations called “%1”, and it cannot be told which is meant; it is kept in the message.</source>
            <translation>There are several organisations called “%1”, and it cannot be told which is meant; it is kept in the message.</translation>
        </message>
        <message>
            <source>What stands beside the name is kept in the message.</source>
            <translation>What stands beside the name is kept in the message.</translation>
        </message>
        <message>
            <source>Marked as having protected identity.</source>
            <translation>Marked as having protected identity.</translation>
        </message>
        <message>
            <source>The cell says more than an e-mail address: the address is taken, all of it is kept in the message.</source>
            <translation>The cell says more than an e-mail address: the address is taken, all of it is kept in the message.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::RegistrationListPane</name>
        <message>
            <source>Filter registrations…</source>
            <translation>Filter registrations…</translation>
        </message>
        <message>
            <source>Which registrations</source>
            <translation>Which registrations</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Current</translation>
        </message>
        <message>
            <source>With seat</source>
            <translation>With seat</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Waiting</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelled</translation>
        </message>
        <message>
            <source>Registrations</source>
            <translation>Registrations</translation>
        </message>
        <message>
            <source>Nobody has registered yet</source>
            <translation>Nobody has registered yet</translation>
        </message>
        <message>
            <source>Write a name above, or read the list that the web form gave you.</source>
            <translation>Write a name above, or read the list that the web form gave you.</translation>
        </message>
        <message>
            <source>Register somebody</source>
            <translation>Register somebody</translation>
        </message>
        <message>
            <source>Import from Excel…</source>
            <translation>Import from Excel…</translation>
        </message>
        <message>
            <source>Register somebody: write a name</source>
            <translation>Register somebody: write a name</translation>
        </message>
        <message>
            <source>Add several</source>
            <translation>Add several</translation>
        </message>
        <message>
            <source>All members of a network…</source>
            <translation>All members of a network…</translation>
        </message>
        <message>
            <source>Everybody who came to an earlier event…</source>
            <translation>Everybody who came to an earlier event…</translation>
        </message>
        <message>
            <source>Export as Excel or CSV…</source>
            <translation>Export as Excel or CSV…</translation>
        </message>
        <message>
            <source>Confirm the seat</source>
            <translation>Confirm the seat</translation>
        </message>
        <message>
            <source>Offer a seat…</source>
            <translation>Offer a seat…</translation>
        </message>
        <message>
            <source>They come together</source>
            <translation>They come together</translation>
        </message>
        <message>
            <source>Comes alone</source>
            <translation>Comes alone</translation>
        </message>
        <message>
            <source>Cancel registration…</source>
            <translation>Cancel registration…</translation>
        </message>
        <message>
            <source>Show the person</source>
            <translation>Show the person</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>Move to trash</translation>
        </message>
        <message>
            <source>Offer…</source>
            <translation>Offer…</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) that come together have seats only for some.</source>
            <translation>
                <numerusform>%n group that comes together has seats only for some.</numerusform>
                <numerusform>%n groups that come together have seats only for some.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) registered.</source>
            <translation>
                <numerusform>%n person registered.</numerusform>
                <numerusform>%n persons registered.</numerusform>
            </translation>
        </message>
        <message>
            <source>All members of a network</source>
            <translation>All members of a network</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Network</translation>
        </message>
        <message>
            <source>The network has no members today. Nobody was registered.</source>
            <translation>The network has no members today. Nobody was registered.</translation>
        </message>
        <message>
            <source>No event has anybody recorded as present yet.</source>
            <translation>No event has anybody recorded as present yet.</translation>
        </message>
        <message>
            <source>Everybody who came to an earlier event</source>
            <translation>Everybody who came to an earlier event</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Event</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n persons</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel registration</source>
            <translation>Cancel registration</translation>
        </message>
        <message>
            <source>%1 will not come. The registration stays in the list as cancelled, and the seat is free for the next in line.</source>
            <translation>%1 will not come. The registration stays in the list as cancelled, and the seat is free for the next in line.</translation>
        </message>
        <message>
            <source>The registration is cancelled.</source>
            <translation>The registration is cancelled.</translation>
        </message>
        <message>
            <source>Offer a seat</source>
            <translation>Offer a seat</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>Offer</translation>
        </message>
        <message>
            <source>Go ahead of the line</source>
            <translation>Go ahead of the line</translation>
        </message>
        <message>
            <source>%1 gets a seat before those who asked earlier, beyond the number of seats if none is free. Say why: the history keeps it.</source>
            <translation>%1 gets a seat before those who asked earlier, beyond the number of seats if none is free. Say why: the history keeps it.</translation>
        </message>
        <message>
            <source>Let go ahead</source>
            <translation>Let go ahead</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) come together.</source>
            <translation>
                <numerusform>%n person come together.</numerusform>
                <numerusform>%n persons come together.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n registration(s) in the trash. Somebody who will not come is better cancelled: the history keeps it.</source>
            <translation>
                <numerusform>%n registration in the trash. Somebody who will not come is better cancelled: the history keeps it.</numerusform>
                <numerusform>%n registrations in the trash. Somebody who will not come is better cancelled: the history keeps it.</numerusform>
            </translation>
        </message>
        <message>
            <source>Without consent</source>
            <translation>Without consent</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Offered to: %1. The seat is kept until the day you write. Who has not answered by then stays in line, after the others.</source>
            <translation>Offered to: %1. The seat is kept until the day you write. Who has not answered by then stays in line, after the others.</translation>
        </message>
        <message>
            <source>The event is over on %1: write an earlier day.</source>
            <translation>The event is over on %1: write an earlier day.</translation>
        </message>
        <message>
            <source>A seat is offered to %1.</source>
            <comment>names</comment>
            <translation>A seat is offered to %1.</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <comment>names</comment>
            <translation>
                <numerusform>%1 and %n more</numerusform>
                <numerusform>%1 and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>The seat is confirmed: %1.</source>
            <comment>names</comment>
            <translation>The seat is confirmed: %1.</translation>
        </message>
        <message>
            <source>Register %1 anyway</source>
            <comment>name, or how many</comment>
            <translation>Register %1 anyway</translation>
        </message>
        <message>
            <source>Register them</source>
            <translation>Register them</translation>
        </message>
        <message>
            <source>Last day to answer</source>
            <translation>Last day to answer</translation>
        </message>
    </context>
    <context>
        <name>lansnav::RegistrationsPage</name>
        <message>
            <source>Parts of the registrations</source>
            <translation>Parts of the registrations</translation>
        </message>
        <message>
            <source>Registrations</source>
            <translation>Registrations</translation>
        </message>
        <message>
            <source>Registration desk</source>
            <translation>Registration desk</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Figures</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ReportFile</name>
        <message>
            <source>A report can be saved as .pdf, .html or .xlsx. Nothing was saved; give the file one of these endings.</source>
            <translation>A report can be saved as .pdf, .html or .xlsx. Nothing was saved; give the file one of these endings.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ReportText</name>
        <message>
            <source>page %1 of %2</source>
            <translation>page %1 of %2</translation>
        </message>
        <message>
            <source>%1 (continued)</source>
            <translation>%1 (continued)</translation>
        </message>
        <message>
            <source>columns %1–%2 of %3</source>
            <translation>columns %1–%2 of %3</translation>
        </message>
        <message>
            <source>No figures yet</source>
            <translation>No figures yet</translation>
        </message>
        <message>
            <source>No rows yet</source>
            <translation>No rows yet</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Source: %1</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Summary</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Map</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Chart</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <source>Sign-in sheet</source>
            <translation>Sign-in sheet</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Category</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Labels</translation>
        </message>
        <message>
            <source>Signs</source>
            <translation>Signs</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Certificates</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Mark</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Contents</translation>
        </message>
        <message>
            <source>and more</source>
            <translation>and more</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ReportsDialog</name>
        <message>
            <source>Reports</source>
            <translation>Reports</translation>
        </message>
        <message>
            <source>&amp;Report:</source>
            <translation>&amp;Report:</translation>
        </message>
        <message>
            <source>Preview…</source>
            <translation>Preview…</translation>
        </message>
        <message>
            <source>The preview can be printed or saved as PDF, web page or Excel. People with protected identity are masked.</source>
            <translation>The preview can be printed or saved as PDF, web page or Excel. People with protected identity are masked.</translation>
        </message>
        <message>
            <source>&amp;Period:</source>
            <translation>&amp;Period:</translation>
        </message>
        <message>
            <source>%1 (now)</source>
            <comment>a term</comment>
            <translation>%1 (now)</translation>
        </message>
        <message>
            <source>%1 (next)</source>
            <comment>a term</comment>
            <translation>%1 (next)</translation>
        </message>
        <message>
            <source>The year %1</source>
            <translation>The year %1</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ResultsPane</name>
        <message>
            <source>Results</source>
            <translation>Results</translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) typed in.</source>
            <translation>
                <numerusform>%n paper typed in.</numerusform>
                <numerusform>%n papers typed in.</numerusform>
            </translation>
        </message>
        <message>
            <source>Results are shown here when there are questions and at least %1 answers.</source>
            <translation>Results are shown here when there are questions and at least %1 answers.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::RoomsPage</name>
        <message>
            <source>Rooms</source>
            <translation>Rooms</translation>
        </message>
        <message>
            <source>No rooms yet</source>
            <translation>No rooms yet</translation>
        </message>
        <message>
            <source>Venues with their rooms: seats, equipment, and when they cannot be had. Then no room is booked twice unseen.</source>
            <translation>Venues with their rooms: seats, equipment, and when they cannot be had. Then no room is booked twice unseen.</translation>
        </message>
        <message>
            <source>New room</source>
            <translation>New room</translation>
        </message>
        <message>
            <source>Filter rooms…</source>
            <translation>Filter rooms…</translation>
        </message>
        <message>
            <source>Blocked times</source>
            <translation>Blocked times</translation>
        </message>
        <message>
            <source>The room belongs to no venue. Choose one above; nothing was saved.</source>
            <translation>The room belongs to no venue. Choose one above; nothing was saved.</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Room</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Venue</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Seats</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>Equipment</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>The venue</source>
            <translation>The venue</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Municipality</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Take away</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Why the room cannot be had</source>
            <translation>Why the room cannot be had</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Block</translation>
        </message>
        <message>
            <source>A day without times is blocked as a whole. Delete takes a blocked time away.</source>
            <translation>A day without times is blocked as a whole. Delete takes a blocked time away.</translation>
        </message>
        <message>
            <source>No venue</source>
            <translation>No venue</translation>
        </message>
        <message>
            <source>Blocked times (%1)</source>
            <translation>Blocked times (%1)</translation>
        </message>
        <message numerus="yes">
            <source>%n room(s) in the trash.</source>
            <translation>
                <numerusform>%n room in the trash.</numerusform>
                <numerusform>%n rooms in the trash.</numerusform>
            </translation>
        </message>
        <message>
            <source>The blocked time is taken away.</source>
            <translation>The blocked time is taken away.</translation>
        </message>
        <message>
            <source>The end would lie before the start. Change one of the times.</source>
            <translation>The end would lie before the start. Change one of the times.</translation>
        </message>
        <message numerus="yes">
            <source>%n venue(s) in the trash.</source>
            <translation>
                <numerusform>%n venue in the trash.</numerusform>
                <numerusform>%n venues in the trash.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2 in the trash.</source>
            <comment>rooms, venues</comment>
            <translation>%1 and %2 in the trash.</translation>
        </message>
        <message numerus="yes">
            <source>%n room(s)</source>
            <translation>
                <numerusform>%n room</numerusform>
                <numerusform>%n rooms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n venue(s)</source>
            <translation>
                <numerusform>%n venue</numerusform>
                <numerusform>%n venues</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::RowCheck</name>
        <message>
            <source>%1: %2 points to a row that does not exist.</source>
            <translation>%1: %2 points to a row that does not exist.</translation>
        </message>
        <message>
            <source>%1: %2 is missing.</source>
            <translation>%1: %2 is missing.</translation>
        </message>
        <message>
            <source>%1: %2 holds an unknown code.</source>
            <translation>%1: %2 holds an unknown code.</translation>
        </message>
        <message>
            <source>%1: a date cannot be understood.</source>
            <translation>%1: a date cannot be understood.</translation>
        </message>
        <message>
            <source>%1: the end lies before the start.</source>
            <translation>%1: the end lies before the start.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::SchoolBreaks</name>
        <message>
            <source>A break needs a name, for example “half-term week”.</source>
            <translation>A break needs a name, for example “half-term week”.</translation>
        </message>
        <message>
            <source>A break needs a first day.</source>
            <translation>A break needs a first day.</translation>
        </message>
        <message>
            <source>The last day of the break is before the first.</source>
            <translation>The last day of the break is before the first.</translation>
        </message>
        <message>
            <source>No break is longer than four months. Look at the years of the two days.</source>
            <translation>No break is longer than four months. Look at the years of the two days.</translation>
        </message>
        <message>
            <source>%1 from %2 is there already (%3). Nothing was added.</source>
            <translation>%1 from %2 is there already (%3). Nothing was added.</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%n municipalities)</source>
            <translation>
                <numerusform>%1 (%n municipalities)</numerusform>
                <numerusform>%1 (%n municipalities)</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>break, municipalities</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>The whole region</source>
            <translation>The whole region</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>Break</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Municipality</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Weeks</source>
            <translation>Weeks</translation>
        </message>
        <message>
            <source>School breaks</source>
            <translation>School breaks</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>break, municipality</comment>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>lansnav::SchoolBreaksPage</name>
        <message>
            <source>School breaks</source>
            <translation>School breaks</translation>
        </message>
        <message>
            <source>No school breaks yet</source>
            <translation>No school breaks yet</translation>
        </message>
        <message>
            <source>Write in the municipalities&apos; breaks, and no meeting is proposed in them. Calendars mark them, and courses that meet one are told.</source>
            <translation>Write in the municipalities&apos; breaks, and no meeting is proposed in them. Calendars mark them, and courses that meet one are told.</translation>
        </message>
        <message>
            <source>New break</source>
            <translation>New break</translation>
        </message>
        <message>
            <source>Filter breaks…</source>
            <translation>Filter breaks…</translation>
        </message>
        <message>
            <source>Which breaks</source>
            <translation>Which breaks</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Coming</source>
            <translation>Coming</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>First day</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Municipality</translation>
        </message>
        <message>
            <source>Empty: the whole region.</source>
            <translation>Empty: the whole region.</translation>
        </message>
        <message>
            <source>The break is no longer there. It may have been put in the trash.</source>
            <translation>The break is no longer there. It may have been put in the trash.</translation>
        </message>
        <message numerus="yes">
            <source>%n breaks are in the trash.</source>
            <translation>
                <numerusform>One break is in the trash.</numerusform>
                <numerusform>%n breaks are in the trash.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::SearchPopup</name>
        <message>
            <source>Search results</source>
            <translation>Search results</translation>
        </message>
        <message>
            <source>Nothing is found. Every word must begin a word of what is sought.</source>
            <translation>Nothing is found. Every word must begin a word of what is sought.</translation>
        </message>
        <message>
            <source>%1  ·  %2</source>
            <comment>search result: title, kind</comment>
            <translation>%1  ·  %2</translation>
        </message>
    </context>
    <context>
        <name>lansnav::SeatEditor</name>
        <message>
            <source>Remove seat</source>
            <translation>Remove seat</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Seats</translation>
        </message>
        <message>
            <source>New field of work</source>
            <translation>New field of work</translation>
        </message>
        <message>
            <source>Organisation of the new seat</source>
            <translation>Organisation of the new seat</translation>
        </message>
        <message>
            <source>Add seat</source>
            <translation>Add seat</translation>
        </message>
        <message>
            <source>Say what the seat stands for first. Nothing was added.</source>
            <translation>Say what the seat stands for first. Nothing was added.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::SeatRules</name>
        <message>
            <source>Seat, ahead of the line</source>
            <translation>Seat, ahead of the line</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>Seat</translation>
        </message>
        <message>
            <source>Preliminary seat</source>
            <translation>Preliminary seat</translation>
        </message>
        <message>
            <source>Offered until %1</source>
            <comment>date</comment>
            <translation>Offered until %1</translation>
        </message>
        <message>
            <source>Waiting list, number %1</source>
            <translation>Waiting list, number %1</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <comment>registration</comment>
            <translation>Cancelled</translation>
        </message>
        <message numerus="yes">
            <source>%n of them preliminary</source>
            <translation>
                <numerusform>%n of them preliminary</numerusform>
                <numerusform>%n of them preliminary</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n offered</source>
            <translation>
                <numerusform>%n offered</numerusform>
                <numerusform>%n offered</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n waiting</numerusform>
                <numerusform>%n waiting</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more seat(s) than there are have been given away.</source>
            <translation>
                <numerusform>%n more seat than there are has been given away.</numerusform>
                <numerusform>%n more seats than there are have been given away.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) were promised a seat that somebody else had taken.</source>
            <translation>
                <numerusform>%n person was promised a seat that somebody else had taken.</numerusform>
                <numerusform>%n people were promised a seat that somebody else had taken.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n free seat(s) can be offered to the waiting list.</source>
            <translation>
                <numerusform>%n free seat can be offered to the waiting list.</numerusform>
                <numerusform>%n free seats can be offered to the waiting list.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln seat(s) taken</source>
            <translation>
                <numerusform>%1 of %Ln seat taken</numerusform>
                <numerusform>%1 of %Ln seats taken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln registered</source>
            <translation>
                <numerusform>%Ln registered</numerusform>
                <numerusform>%Ln registered</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::SeriesPanel</name>
        <message>
            <source>Weeks or months between the dates</source>
            <translation>Weeks or months between the dates</translation>
        </message>
        <message>
            <source>Weeks or months</source>
            <translation>Weeks or months</translation>
        </message>
        <message>
            <source>Number of dates</source>
            <translation>Number of dates</translation>
        </message>
        <message>
            <source>Not on holidays and eves</source>
            <translation>Not on holidays and eves</translation>
        </message>
        <message>
            <source>Not in school breaks</source>
            <translation>Not in school breaks</translation>
        </message>
        <message>
            <source>Leave such a day out</source>
            <translation>Leave such a day out</translation>
        </message>
        <message>
            <source>Move it within the week</source>
            <translation>Move it within the week</translation>
        </message>
        <message>
            <source>Keep it, with a note</source>
            <translation>Keep it, with a note</translation>
        </message>
        <message>
            <source>What happens to a day that does not suit</source>
            <translation>What happens to a day that does not suit</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Dates</translation>
        </message>
        <message>
            <source>from one date to the next,</source>
            <translation>from one date to the next,</translation>
        </message>
        <message>
            <source>Write the first day and the times above, and the dates are shown here.</source>
            <translation>Write the first day and the times above, and the dates are shown here.</translation>
        </message>
        <message>
            <source>Left out: %1</source>
            <translation>Left out: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n time</numerusform>
                <numerusform>%n times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::SeriesPlanner</name>
        <message>
            <source>Say from which day.</source>
            <translation>Say from which day.</translation>
        </message>
        <message>
            <source>Choose at least one weekday.</source>
            <translation>Choose at least one weekday.</translation>
        </message>
        <message>
            <source>There has to be at least one week or month between the dates.</source>
            <translation>There has to be at least one week or month between the dates.</translation>
        </message>
        <message>
            <source>Choose the first to fifth weekday of the month, or the last.</source>
            <translation>Choose the first to fifth weekday of the month, or the last.</translation>
        </message>
        <message>
            <source>Say how many dates, or until when.</source>
            <translation>Say how many dates, or until when.</translation>
        </message>
        <message>
            <source>The number of dates has to be at least one.</source>
            <translation>The number of dates has to be at least one.</translation>
        </message>
        <message>
            <source>The last day is before the first.</source>
            <translation>The last day is before the first.</translation>
        </message>
        <message>
            <source>The end has to be after the start.</source>
            <translation>The end has to be after the start.</translation>
        </message>
        <message>
            <source>%1 is %2.</source>
            <comment>date, holiday</comment>
            <translation>%1 is %2.</translation>
        </message>
        <message>
            <source>%1 is in a school break (%2).</source>
            <translation>%1 is in a school break (%2).</translation>
        </message>
        <message>
            <source>%1 is taken: %2.</source>
            <translation>%1 is taken: %2.</translation>
        </message>
        <message numerus="yes">
            <source>No more than %n date(s) are made at a time.</source>
            <translation>
                <numerusform>No more than %n date is made at a time.</numerusform>
                <numerusform>No more than %n dates are made at a time.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no possible date.</source>
            <translation>There is no possible date.</translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) did not fit before the last day.</source>
            <translation>
                <numerusform>%n date did not fit before the last day.</numerusform>
                <numerusform>%n dates did not fit before the last day.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::SessionAttendanceModel</name>
        <message>
            <source>not expected there, %1</source>
            <translation>not expected there, %1</translation>
        </message>
    </context>
    <context>
        <name>lansnav::SessionChoice</name>
        <message>
            <source>Sessions chosen</source>
            <translation>Sessions chosen</translation>
        </message>
    </context>
    <context>
        <name>lansnav::SessionForm</name>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Room</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>Track</translation>
        </message>
        <message>
            <source>The name of a parallel track. Without one it is for everybody.</source>
            <translation>The name of a parallel track. Without one it is for everybody.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Add speaker</source>
            <translation>Add speaker</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Speakers</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Chair</translation>
        </message>
        <message>
            <source>Own seats</source>
            <translation>Own seats</translation>
        </message>
        <message>
            <source>Only when fewer fit than in the event as a whole.</source>
            <translation>Only when fewer fit than in the event as a whole.</translation>
        </message>
        <message>
            <source>No room chosen</source>
            <translation>No room chosen</translation>
        </message>
        <message>
            <source>Calendar file (.ics)…</source>
            <translation>Calendar file (.ics)…</translation>
        </message>
        <message>
            <source>Seats taken</source>
            <translation>Seats taken</translation>
        </message>
        <message>
            <source>Waiting list</source>
            <translation>Waiting list</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <comment>place in line, name</comment>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>The session would end before it starts. Change one of the times.</source>
            <translation>The session would end before it starts. Change one of the times.</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%Ln seat(s))</source>
            <translation>
                <numerusform>%1 (%Ln seat)</numerusform>
                <numerusform>%1 (%Ln seats)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Looks</source>
            <translation>Looks</translation>
        </message>
        <message>
            <source>File and me</source>
            <translation>File and me</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Backups</translation>
        </message>
        <message>
            <source>As the computer</source>
            <translation>As the computer</translation>
        </message>
        <message>
            <source>The language changes the next time Länsnav starts.</source>
            <translation>The language changes the next time Länsnav starts.</translation>
        </message>
        <message>
            <source>&amp;Language:</source>
            <translation>&amp;Language:</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>&amp;Theme:</source>
            <translation>&amp;Theme:</translation>
        </message>
        <message>
            <source>&amp;Comfortable rows: more room between the rows of lists</source>
            <translation>&amp;Comfortable rows: more room between the rows of lists</translation>
        </message>
        <message>
            <source>&amp;Who I am:</source>
            <translation>&amp;Who I am:</translation>
        </message>
        <message>
            <source>A person in the register. What you do carries your name in the history, and &quot;mine&quot; means yours.</source>
            <translation>A person in the register. What you do carries your name in the history, and &quot;mine&quot; means yours.</translation>
        </message>
        <message>
            <source>File:</source>
            <translation>File:</translation>
        </message>
        <message>
            <source>Size:</source>
            <translation>Size:</translation>
        </message>
        <message>
            <source>Show the &amp;folder</source>
            <translation>Show the &amp;folder</translation>
        </message>
        <message>
            <source>Sharing</source>
            <translation>Sharing</translation>
        </message>
    </context>
    <context>
        <name>lansnav::SharedKey</name>
        <message>
            <source>%1 “%2”</source>
            <comment>what a row is, its name</comment>
            <translation>%1 “%2”</translation>
        </message>
        <message numerus="yes">
            <source>%1 is there %n times, with the same %2. Keep one of them: move over to it what belongs to the others, and take back in the history what added those.</source>
            <translation>
                <numerusform>%1 is there %n times, with the same %2. Keep one of them: move over to it what belongs to the others, and take back in the history what added those.</numerusform>
                <numerusform>%1 is there %n times, with the same %2. Keep one of them: move over to it what belongs to the others, and take back in the history what added those.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::SharedLog</name>
        <message>
            <source>The shared file is damaged, or still on its way here. Your own file is unchanged.</source>
            <translation>The shared file is damaged, or still on its way here. Your own file is unchanged.</translation>
        </message>
        <message>
            <source>This is not a shared Länsnav file. It was left as it is. Choose the file that your colleagues share, or a new name.</source>
            <translation>This is not a shared Länsnav file. It was left as it is. Choose the file that your colleagues share, or a new name.</translation>
        </message>
        <message>
            <source>The shared file was written by a newer version of Länsnav. Nothing was changed. Update Länsnav; until then what you write stays in your own file.</source>
            <translation>The shared file was written by a newer version of Länsnav. Nothing was changed. Update Länsnav; until then what you write stays in your own file.</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was changed.</source>
            <translation>Cancelled. Nothing was changed.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::Sharing</name>
        <message>
            <source>%1 is not a Länsnav file to unite with. Nothing was changed. Choose the file a colleague works in, not a shared one.</source>
            <translation>%1 is not a Länsnav file to unite with. Nothing was changed. Choose the file a colleague works in, not a shared one.</translation>
        </message>
        <message>
            <source>There is already a file with that name. It was left as it is. Choose another name.</source>
            <translation>There is already a file with that name. It was left as it is. Choose another name.</translation>
        </message>
        <message>
            <source>The file could not be given its name. Nothing was made. Choose another folder.</source>
            <translation>The file could not be given its name. Nothing was made. Choose another folder.</translation>
        </message>
        <message>
            <source>No file was made. Check the name of the folder and that the drive is connected, and try again.</source>
            <translation>No file was made. Check the name of the folder and that the drive is connected, and try again.</translation>
        </message>
        <message>
            <source>No file was made. Make room and try again.</source>
            <translation>No file was made. Make room and try again.</translation>
        </message>
        <message>
            <source>No file was made. Wait a moment and try again.</source>
            <translation>No file was made. Wait a moment and try again.</translation>
        </message>
        <message>
            <source>There is no file %1. No file was made. Check the name and the folder.</source>
            <translation>There is no file %1. No file was made. Check the name and the folder.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::SharingPage</name>
        <message>
            <source>&amp;Share this file…</source>
            <translation>&amp;Share this file…</translation>
        </message>
        <message>
            <source>S&amp;top sharing</source>
            <translation>S&amp;top sharing</translation>
        </message>
        <message>
            <source>Shared file:</source>
            <translation>Shared file:</translation>
        </message>
        <message>
            <source>&amp;Minutes between syncs:</source>
            <translation>&amp;Minutes between syncs:</translation>
        </message>
        <message>
            <source>State:</source>
            <translation>State:</translation>
        </message>
        <message>
            <source>Your file is also synced when it is opened and closed, and whenever you press Ctrl+Shift+S. To stop sharing changes nothing in either file.</source>
            <translation>Your file is also synced when it is opened and closed, and whenever you press Ctrl+Shift+S. To stop sharing changes nothing in either file.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>Share &amp;elsewhere…</source>
            <translation>Share &amp;elsewhere…</translation>
        </message>
        <message>
            <source>not shared</source>
            <translation>not shared</translation>
        </message>
    </context>
    <context>
        <name>lansnav::SheetsBeside</name>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>Sheet “%1”: %2</source>
            <translation>Sheet “%1”: %2</translation>
        </message>
        <message>
            <source>Read from the sheet “%1”.</source>
            <translation>Read from the sheet “%1”.</translation>
        </message>
        <message>
            <source>“%1” (its line 1 is called line %2)</source>
            <comment>sheet, line number</comment>
            <translation>“%1” (its line 1 is called line %2)</translation>
        </message>
        <message>
            <source>Sheets with the same headings, read as one list: first “%1”, then %2.</source>
            <translation>Sheets with the same headings, read as one list: first “%1”, then %2.</translation>
        </message>
        <message numerus="yes">
            <source>“%1” (%n row(s))</source>
            <comment>sheet</comment>
            <translation>
                <numerusform>“%1” (%n row)</numerusform>
                <numerusform>“%1” (%n rows)</numerusform>
            </translation>
        </message>
        <message>
            <source>Not read, although they have the same headings: the sheets %1. Import again with one of them chosen, or with all sheets with the same headings (on the command line: --sheet NAME, or --sheet &apos;*&apos;).</source>
            <translation>Not read, although they have the same headings: the sheets %1. Import again with one of them chosen, or with all sheets with the same headings (on the command line: --sheet NAME, or --sheet &apos;*&apos;).</translation>
        </message>
        <message>
            <source>Not read, although they have the same headings: the sheets %1. Import again with one of them chosen (on the command line: --sheet NAME).</source>
            <translation>Not read, although they have the same headings: the sheets %1. Import again with one of them chosen (on the command line: --sheet NAME).</translation>
        </message>
        <message>
            <source>Other sheets, which were not read: %1.</source>
            <translation>Other sheets, which were not read: %1.</translation>
        </message>
        <message>
            <source>Not read, although they have the same headings: the sheets %1. Sheets of different years or terms, hidden ones and those that are written otherwise are not read together with others: import one at a time (on the command line: --sheet NAME).</source>
            <translation>Not read, although they have the same headings: the sheets %1. Sheets of different years or terms, hidden ones and those that are written otherwise are not read together with others: import one at a time (on the command line: --sheet NAME).</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Keyboard shortcuts</translation>
        </message>
        <message>
            <source>Go to a page</source>
            <translation>Go to a page</translation>
        </message>
        <message>
            <source>Next page, previous page</source>
            <translation>Next page, previous page</translation>
        </message>
        <message>
            <source>Search everywhere</source>
            <translation>Search everywhere</translation>
        </message>
        <message>
            <source>Filter the list</source>
            <translation>Filter the list</translation>
        </message>
        <message>
            <source>A new one of what the page holds</source>
            <translation>A new one of what the page holds</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Redo</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>Open a file</translation>
        </message>
        <message>
            <source>Import from Excel</source>
            <translation>Import from Excel</translation>
        </message>
        <message>
            <source>Export a list</source>
            <translation>Export a list</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Reports</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Clear the filter, close what is open on top</source>
            <translation>Clear the filter, close what is open on top</translation>
        </message>
        <message>
            <source>Back to the list in a narrow window</source>
            <translation>Back to the list in a narrow window</translation>
        </message>
        <message>
            <source>In attendance: present, absent, sent apologies; the space bar clears</source>
            <translation>In attendance: present, absent, sent apologies; the space bar clears</translation>
        </message>
        <message>
            <source>Sync with the shared file</source>
            <translation>Sync with the shared file</translation>
        </message>
        <message>
            <source>Alt+Left arrow</source>
            <translation>Alt+Left arrow</translation>
        </message>
        <message>
            <source>In attendance: the same for all who are not recorded yet at the meeting</source>
            <translation>In attendance: the same for all who are not recorded yet at the meeting</translation>
        </message>
    </context>
    <context>
        <name>lansnav::SourceFile</name>
        <message>
            <source>The workbook is protected with a password. Open it in Excel, save a copy without a password as .xlsx, and import that.</source>
            <translation>The workbook is protected with a password. Open it in Excel, save a copy without a password as .xlsx, and import that.</translation>
        </message>
        <message>
            <source>This is a workbook in Excel&apos;s old format (.xls). Open it in Excel, choose Save as, Excel workbook (.xlsx), and import that.</source>
            <translation>This is a workbook in Excel&apos;s old format (.xls). Open it in Excel, choose Save as, Excel workbook (.xlsx), and import that.</translation>
        </message>
        <message>
            <source>This is a PDF. A list can be read from an Excel workbook (.xlsx) or a CSV file.</source>
            <translation>This is a PDF. A list can be read from an Excel workbook (.xlsx) or a CSV file.</translation>
        </message>
        <message>
            <source>The file is a web page or XML document, whatever its name says. Open it in Excel, save it as an Excel workbook (.xlsx), and import that.</source>
            <translation>The file is a web page or XML document, whatever its name says. Open it in Excel, save it as an Excel workbook (.xlsx), and import that.</translation>
        </message>
        <message>
            <source>“%1” cannot be read (%2). Nothing was changed. Check that the file is there and not locked by another program.</source>
            <translation>“%1” cannot be read (%2). Nothing was changed. Check that the file is there and not locked by another program.</translation>
        </message>
        <message>
            <source>The file is larger than %L1 MB, which is more than can be read. Nothing was read. Split the list into several files.</source>
            <translation>The file is larger than %L1 MB, which is more than can be read. Nothing was read. Split the list into several files.</translation>
        </message>
        <message>
            <source>The file is neither an Excel workbook nor text: it holds bytes that no text has. Nothing was read. Choose an Excel workbook (.xlsx) or a CSV file.</source>
            <translation>The file is neither an Excel workbook nor text: it holds bytes that no text has. Nothing was read. Choose an Excel workbook (.xlsx) or a CSV file.</translation>
        </message>
        <message>
            <source>The file is empty. Nothing was read. Choose a file with at least a line of headings.</source>
            <translation>The file is empty. Nothing was read. Choose a file with at least a line of headings.</translation>
        </message>
        <message>
            <source>There is no file “%1”. Check its name and folder.</source>
            <translation>There is no file “%1”. Check its name and folder.</translation>
        </message>
        <message>
            <source>“%1” is not a file. Choose an Excel workbook (.xlsx) or a CSV file.</source>
            <translation>“%1” is not a file. Choose an Excel workbook (.xlsx) or a CSV file.</translation>
        </message>
        <message>
            <source>“%1” is called an Excel workbook but is not one. Nothing was read. Open it in the program that made it and save it as an Excel workbook (.xlsx), or give it the ending .csv if it is a text file.</source>
            <translation>“%1” is called an Excel workbook but is not one. Nothing was read. Open it in the program that made it and save it as an Excel workbook (.xlsx), or give it the ending .csv if it is a text file.</translation>
        </message>
        <message>
            <source>“%1” is the Länsnav file that is open here, not a list to read. Nothing was read. Choose an Excel workbook (.xlsx) or a CSV file.</source>
            <translation>“%1” is the Länsnav file that is open here, not a list to read. Nothing was read. Choose an Excel workbook (.xlsx) or a CSV file.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::SpeakersPage</name>
        <message>
            <source>Speakers</source>
            <translation>Speakers</translation>
        </message>
        <message>
            <source>Filter speakers…</source>
            <translation>Filter speakers…</translation>
        </message>
        <message>
            <source>No speakers yet</source>
            <translation>No speakers yet</translation>
        </message>
        <message>
            <source>Whoever speaks at a session is listed here, with a line for the programme and what they need.</source>
            <translation>Whoever speaks at a session is listed here, with a line for the programme and what they need.</translation>
        </message>
        <message>
            <source>Show the person</source>
            <translation>Show the person</translation>
        </message>
        <message>
            <source>Presentation</source>
            <translation>Presentation</translation>
        </message>
        <message>
            <source>One line, printed in the programme.</source>
            <translation>One line, printed in the programme.</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Needs</translation>
        </message>
        <message>
            <source>Technology, travel, food: for those who prepare, never printed.</source>
            <translation>Technology, travel, food: for those who prepare, never printed.</translation>
        </message>
        <message>
            <source>Speaks at</source>
            <translation>Speaks at</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n session</numerusform>
                <numerusform>%n sessions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::StartPage</name>
        <message>
            <source>Welcome to Länsnav</source>
            <translation>Welcome to Länsnav</translation>
        </message>
        <message>
            <source>The workbook of a region&apos;s development leaders. Everything is kept in one file of your own.</source>
            <translation>The workbook of a region&apos;s development leaders. Everything is kept in one file of your own.</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>Open a file…</translation>
        </message>
        <message>
            <source>Or drop a .lansnav file on this window.</source>
            <translation>Or drop a .lansnav file on this window.</translation>
        </message>
        <message>
            <source>Start from a region</source>
            <translation>Start from a region</translation>
        </message>
        <message>
            <source>A new file with the region&apos;s municipalities, organisations and networks.</source>
            <translation>A new file with the region&apos;s municipalities, organisations and networks.</translation>
        </message>
        <message>
            <source>Try the demonstration</source>
            <translation>Try the demonstration</translation>
        </message>
        <message>
            <source>Invented people and networks to look round among. Nothing of it is real.</source>
            <translation>Invented people and networks to look round among. Nothing of it is real.</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Menu  (F10)</source>
            <translation>Menu  (F10)</translation>
        </message>
        <message>
            <source>Recent files</source>
            <translation>Recent files</translation>
        </message>
        <message>
            <source>Not found: %1</source>
            <translation>Not found: %1</translation>
        </message>
        <message>
            <source>Join a colleague&apos;s shared file</source>
            <translation>Join a colleague&apos;s shared file</translation>
        </message>
        <message>
            <source>A file of your own, kept in step with the one that you share.</source>
            <translation>A file of your own, kept in step with the one that you share.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::StatisticsPage</name>
        <message>
            <source>Nothing to count yet</source>
            <translation>Nothing to count yet</translation>
        </message>
        <message>
            <source>Groups are counted here as soon as there are any: how many ran, and how many parents started and completed, in every municipality and term.</source>
            <translation>Groups are counted here as soon as there are any: how many ran, and how many parents started and completed, in every municipality and term.</translation>
        </message>
        <message>
            <source>Filter the figures…</source>
            <translation>Filter the figures…</translation>
        </message>
        <message>
            <source>Begin in</source>
            <translation>Begin in</translation>
        </message>
        <message>
            <source>Any term</source>
            <translation>Any term</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Municipality</translation>
        </message>
        <message>
            <source>A row for each</source>
            <translation>A row for each</translation>
        </message>
        <message>
            <source>programme, municipality and term</source>
            <translation>programme, municipality and term</translation>
        </message>
        <message>
            <source>programme and municipality</source>
            <translation>programme and municipality</translation>
        </message>
        <message>
            <source>programme and term</source>
            <translation>programme and term</translation>
        </message>
        <message>
            <source>municipality and term</source>
            <translation>municipality and term</translation>
        </message>
        <message>
            <source>programme</source>
            <translation>programme</translation>
        </message>
        <message>
            <source>municipality</source>
            <translation>municipality</translation>
        </message>
        <message>
            <source>term</source>
            <translation>term</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Export…</translation>
        </message>
        <message>
            <source>Report…</source>
            <translation>Report…</translation>
        </message>
        <message>
            <source>Statistics of groups</source>
            <translation>Statistics of groups</translation>
        </message>
        <message>
            <source>All together</source>
            <translation>All together</translation>
        </message>
        <message>
            <source>Show the groups behind this figure</source>
            <translation>Show the groups behind this figure</translation>
        </message>
        <message>
            <source>Parents who completed</source>
            <translation>Parents who completed</translation>
        </message>
        <message>
            <source>Parents who completed, by municipality</source>
            <translation>Parents who completed, by municipality</translation>
        </message>
        <message>
            <source>Municipalities, charts and parents reached</source>
            <translation>Municipalities, charts and parents reached</translation>
        </message>
        <message>
            <source>the year %1</source>
            <translation>the year %1</translation>
        </message>
        <message>
            <source>Report on %1: print, PDF, HTML or Excel</source>
            <translation>Report on %1: print, PDF, HTML or Excel</translation>
        </message>
        <message>
            <source>Show: %1</source>
            <translation>Show: %1</translation>
        </message>
        <message>
            <source>No group stands behind that figure.</source>
            <translation>No group stands behind that figure.</translation>
        </message>
        <message>
            <source>Only %1 is chosen above.</source>
            <translation>Only %1 is chosen above.</translation>
        </message>
        <message>
            <source>No group has run in %1 in that time.</source>
            <translation>No group has run in %1 in that time.</translation>
        </message>
        <message>
            <source>Press Enter or double-click a figure to see the groups it counts; press a bar or a municipality to see its groups.</source>
            <translation>Press Enter or double-click a figure to see the groups it counts; press a bar or a municipality to see its groups.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::StatusLine</name>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Undo: %1</translation>
        </message>
        <message>
            <source>Shared file: %1</source>
            <translation>Shared file: %1</translation>
        </message>
    </context>
    <context>
        <name>lansnav::Store</name>
        <message>
            <source>The text is too long: a row holds at most some four million characters. Nothing was changed. Keep long documents in files, and a link to them here.</source>
            <translation>The text is too long: a row holds at most some four million characters. Nothing was changed. Keep long documents in files, and a link to them here.</translation>
        </message>
        <message>
            <source>The file is open for reading only. Nothing was changed.</source>
            <translation>The file is open for reading only. Nothing was changed.</translation>
        </message>
        <message>
            <source>The program is incomplete: %1 is missing. Install it again.</source>
            <translation>The program is incomplete: %1 is missing. Install it again.</translation>
        </message>
        <message>
            <source>The file is write-protected. Nothing was changed. Remove the protection, or copy the file to a folder where you may write and open the copy.</source>
            <translation>The file is write-protected. Nothing was changed. Remove the protection, or copy the file to a folder where you may write and open the copy.</translation>
        </message>
        <message>
            <source>The file lies in a folder where you may not write. Nothing was changed. Copy the file to a folder of your own and open the copy.</source>
            <translation>The file lies in a folder where you may not write. Nothing was changed. Copy the file to a folder of your own and open the copy.</translation>
        </message>
        <message>
            <source>The file is not there. It may have been moved or renamed; choose it again.</source>
            <translation>The file is not there. It may have been moved or renamed; choose it again.</translation>
        </message>
        <message>
            <source>You may not read this file. Ask whoever owns it for access.</source>
            <translation>You may not read this file. Ask whoever owns it for access.</translation>
        </message>
        <message>
            <source>The file was made by a newer version of Länsnav. It was left as it is. Update Länsnav and open it again.</source>
            <translation>The file was made by a newer version of Länsnav. It was left as it is. Update Länsnav and open it again.</translation>
        </message>
        <message>
            <source>The file is being written by another program. Nothing was changed. Wait a moment and try again.</source>
            <translation>The file is being written by another program. Nothing was changed. Wait a moment and try again.</translation>
        </message>
        <message>
            <source>The file cannot be written to. Nothing was changed. Check that you may write in its folder, or copy the file to a folder of your own.</source>
            <translation>The file cannot be written to. Nothing was changed. Check that you may write in its folder, or copy the file to a folder of your own.</translation>
        </message>
        <message>
            <source>The disk is full. The last change was not saved; everything before it is. Free some space and try again.</source>
            <translation>The disk is full. The last change was not saved; everything before it is. Free some space and try again.</translation>
        </message>
        <message>
            <source>The file is damaged. Nothing was changed. Open the newest backup instead.</source>
            <translation>The file is damaged. Nothing was changed. Open the newest backup instead.</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was changed.</source>
            <translation>Cancelled. Nothing was changed.</translation>
        </message>
        <message>
            <source>The file could not be opened. Check that it is there and that you may read it.</source>
            <translation>The file could not be opened. Check that it is there and that you may read it.</translation>
        </message>
        <message>
            <source>The disk or network reported an error. The last change was not saved; everything before it is. Check the connection and try again.</source>
            <translation>The disk or network reported an error. The last change was not saved; everything before it is. Check the connection and try again.</translation>
        </message>
        <message>
            <source>The change could not be saved. Nothing was changed. Technical reason: SQLite %1.</source>
            <translation>The change could not be saved. Nothing was changed. Technical reason: SQLite %1.</translation>
        </message>
        <message>
            <source>There is already a file with that name. It was left as it is. Choose another name.</source>
            <translation>There is already a file with that name. It was left as it is. Choose another name.</translation>
        </message>
        <message>
            <source>You may not write in that folder. Nothing was made. Choose a folder of your own.</source>
            <translation>You may not write in that folder. Nothing was made. Choose a folder of your own.</translation>
        </message>
        <message>
            <source>The file is open in another window. It was left as it is. Use that window, or close it and try again.</source>
            <translation>The file is open in another window. It was left as it is. Use that window, or close it and try again.</translation>
        </message>
        <message>
            <source>The file was made by an older version of Länsnav. It was left as it is. Open it in the program once, so that it is brought up to date.</source>
            <translation>The file was made by an older version of Länsnav. It was left as it is. Open it in the program once, so that it is brought up to date.</translation>
        </message>
        <message>
            <source>The file was made by an older version of Länsnav and has been brought up to date. A backup of it as it was is kept.</source>
            <translation>The file was made by an older version of Länsnav and has been brought up to date. A backup of it as it was is kept.</translation>
        </message>
        <message>
            <source>This is a shared file, made for syncing. It was left as it is. Join it from a file of your own instead of opening it.</source>
            <translation>This is a shared file, made for syncing. It was left as it is. Join it from a file of your own instead of opening it.</translation>
        </message>
        <message>
            <source>The file comes from another computer or user. It works as usual; edits made here are kept apart from those made there.</source>
            <translation>The file comes from another computer or user. It works as usual; edits made here are kept apart from those made there.</translation>
        </message>
        <message>
            <source>The file is an earlier copy or a restored backup. It works as usual; nothing made since in the other copy is touched.</source>
            <translation>The file is an earlier copy or a restored backup. It works as usual; nothing made since in the other copy is touched.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>There is nothing to undo.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>There is nothing to redo.</translation>
        </message>
        <message>
            <source>The file is damaged or cut short. It was left as it is. Open a backup instead, if there is one.</source>
            <translation>The file is damaged or cut short. It was left as it is. Open a backup instead, if there is one.</translation>
        </message>
        <message>
            <source>The file is empty. It was left as it is. Open a backup instead, if there is one.</source>
            <translation>The file is empty. It was left as it is. Open a backup instead, if there is one.</translation>
        </message>
        <message>
            <source>This is not a Länsnav file. It was left as it is. Choose another one; the names of Länsnav&apos;s files end in .lansnav.</source>
            <translation>This is not a Länsnav file. It was left as it is. Choose another one; the names of Länsnav&apos;s files end in .lansnav.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was changed. Free some space and try again.</source>
            <translation>The disk is full. Nothing was changed. Free some space and try again.</translation>
        </message>
        <message>
            <source>The disk is full, and the file cannot be opened until there is room. It was left as it is. Free some space and try again.</source>
            <translation>The disk is full, and the file cannot be opened until there is room. It was left as it is. Free some space and try again.</translation>
        </message>
        <message>
            <source>The folder the file lies in cannot be written to just now. The file was left as it is. Check the disk or the connection and try again.</source>
            <translation>The folder the file lies in cannot be written to just now. The file was left as it is. Check the disk or the connection and try again.</translation>
        </message>
        <message>
            <source>There is another copy of this file, %1. Both work as usual; what is written in one is not in the other until they have been synced.</source>
            <translation>There is another copy of this file, %1. Both work as usual; what is written in one is not in the other until they have been synced.</translation>
        </message>
        <message>
            <source>The disk is full. No file was made. Make room and try again.</source>
            <translation>The disk is full. No file was made. Make room and try again.</translation>
        </message>
        <message>
            <source>The new file could not be written to the end. No file was made. Check the disk and try again.</source>
            <translation>The new file could not be written to the end. No file was made. Check the disk and try again.</translation>
        </message>
        <message>
            <source>What was erased for good cannot be brought back. Nothing was changed.</source>
            <translation>What was erased for good cannot be brought back. Nothing was changed.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::SyncControl</name>
        <message>
            <source>Reading the shared file…</source>
            <translation>Reading the shared file…</translation>
        </message>
        <message>
            <source>Receiving %1 of %2…</source>
            <translation>Receiving %1 of %2…</translation>
        </message>
        <message>
            <source>Receiving…</source>
            <translation>Receiving…</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Sending…</translation>
        </message>
        <message numerus="yes">
            <source>%n edit(s) to send</source>
            <translation>
                <numerusform>%n edit to send</numerusform>
                <numerusform>%n edits to send</numerusform>
            </translation>
        </message>
        <message>
            <source>In step %1</source>
            <comment>time</comment>
            <translation>In step %1</translation>
        </message>
        <message>
            <source>In step</source>
            <translation>In step</translation>
        </message>
        <message>
            <source>Shared file: %1</source>
            <translation>Shared file: %1</translation>
        </message>
        <message>
            <source>Press to stop.</source>
            <translation>Press to stop.</translation>
        </message>
        <message>
            <source>Press to sync now (Ctrl+Shift+S).</source>
            <translation>Press to sync now (Ctrl+Shift+S).</translation>
        </message>
        <message numerus="yes">
            <source>%n reference(s) point to something that has not arrived from your colleagues yet.</source>
            <translation>
                <numerusform>%n reference points to something that has not arrived from your colleagues yet.</numerusform>
                <numerusform>%n references point to something that has not arrived from your colleagues yet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) were changed by two of you at the same time. The later change stands; the other is kept until you choose.</source>
            <translation>
                <numerusform>%n field was changed by two of you at the same time. The later change stands; the other is kept until you choose.</numerusform>
                <numerusform>%n fields were changed by two of you at the same time. The later change stands; the other is kept until you choose.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show clashes</source>
            <translation>Show clashes</translation>
        </message>
        <message>
            <source>In step with the shared file.</source>
            <translation>In step with the shared file.</translation>
        </message>
        <message>
            <source>Nothing new.</source>
            <translation>Nothing new.</translation>
        </message>
        <message>
            <source>%1 shared</source>
            <comment>file name</comment>
            <translation>%1 shared</translation>
        </message>
        <message>
            <source>Share this file</source>
            <translation>Share this file</translation>
        </message>
        <message>
            <source>Länsnav files (*.lansnav)</source>
            <translation>Länsnav files (*.lansnav)</translation>
        </message>
        <message>
            <source>That is the file you work in. Choose a new name in the folder that you and your colleagues can reach.</source>
            <translation>That is the file you work in. Choose a new name in the folder that you and your colleagues can reach.</translation>
        </message>
        <message>
            <source>This file is not shared yet.</source>
            <translation>This file is not shared yet.</translation>
        </message>
        <message>
            <source>Share this file…</source>
            <translation>Share this file…</translation>
        </message>
        <message>
            <source>Sending your edits to the shared file…</source>
            <translation>Sending your edits to the shared file…</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>Closing</translation>
        </message>
        <message>
            <source>the folder cannot be reached</source>
            <translation>the folder cannot be reached</translation>
        </message>
        <message>
            <source>you may not write there</source>
            <translation>you may not write there</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>the disk is full</translation>
        </message>
        <message>
            <source>the file is held by another program</source>
            <translation>the file is held by another program</translation>
        </message>
        <message>
            <source>the shared file is damaged</source>
            <translation>the shared file is damaged</translation>
        </message>
        <message>
            <source>Länsnav must be updated</source>
            <translation>Länsnav must be updated</translation>
        </message>
        <message>
            <source>another file is shared there</source>
            <translation>another file is shared there</translation>
        </message>
        <message>
            <source>the disk or network reports an error</source>
            <translation>the disk or network reports an error</translation>
        </message>
        <message>
            <source>Offline since %1: %2</source>
            <comment>time, reason</comment>
            <translation>Offline since %1: %2</translation>
        </message>
        <message>
            <source>Close anyway</source>
            <translation>Close anyway</translation>
        </message>
        <message>
            <source>Stopping. The drive of the shared file has yet to answer…</source>
            <translation>Stopping. The drive of the shared file has yet to answer…</translation>
        </message>
        <message>
            <source>Sync there</source>
            <translation>Sync there</translation>
        </message>
    </context>
    <context>
        <name>lansnav::SyncFiles</name>
        <message>
            <source>You may not write in the folder %1. What colleagues have written was received; what you write stays in your own file until you may.</source>
            <translation>You may not write in the folder %1. What colleagues have written was received; what you write stays in your own file until you may.</translation>
        </message>
        <message>
            <source>This is the file you work in, not a shared one. Nothing was changed. Choose another file to meet in.</source>
            <translation>This is the file you work in, not a shared one. Nothing was changed. Choose another file to meet in.</translation>
        </message>
        <message>
            <source>You do not have the right to read the shared file %1. Nothing was changed. Ask whoever made the file, or looks after the folder, to give it to you.</source>
            <translation>You do not have the right to read the shared file %1. Nothing was changed. Ask whoever made the file, or looks after the folder, to give it to you.</translation>
        </message>
        <message>
            <source>You do not have the right to replace the file %1, which belongs to somebody else. What colleagues have written was received; what you write stays in your own file until you may. Ask whoever made the file, or looks after the folder, to give you the right to.</source>
            <translation>You do not have the right to replace the file %1, which belongs to somebody else. What colleagues have written was received; what you write stays in your own file until you may. Ask whoever made the file, or looks after the folder, to give you the right to.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be reached.</source>
            <translation>The folder %1 cannot be reached.</translation>
        </message>
        <message>
            <source>The shared file %1 cannot be read just now; another program may be holding it.</source>
            <translation>The shared file %1 cannot be read just now; another program may be holding it.</translation>
        </message>
        <message>
            <source>The disk that holds %1 is full. Nothing there was changed.</source>
            <translation>The disk that holds %1 is full. Nothing there was changed.</translation>
        </message>
        <message>
            <source>The shared file %1 is held by another program. Nothing there was changed.</source>
            <translation>The shared file %1 is held by another program. Nothing there was changed.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::SyncService</name>
        <message>
            <source>Your file works as usual, and what you write is sent when the folder is back.</source>
            <translation>Your file works as usual, and what you write is sent when the folder is back.</translation>
        </message>
        <message>
            <source>Your own file keeps everything. Make room; Länsnav tries again by itself.</source>
            <translation>Your own file keeps everything. Make room; Länsnav tries again by itself.</translation>
        </message>
        <message>
            <source>Your own file keeps everything. Länsnav tries again by itself.</source>
            <translation>Your own file keeps everything. Länsnav tries again by itself.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::Synchroniser</name>
        <message>
            <source>Syncing was cancelled. What had been received is kept; the rest comes next time.</source>
            <translation>Syncing was cancelled. What had been received is kept; the rest comes next time.</translation>
        </message>
        <message>
            <source>The profile folder cannot be written. What colleagues have written was received; yours was not sent.</source>
            <translation>The profile folder cannot be written. What colleagues have written was received; yours was not sent.</translation>
        </message>
        <message>
            <source>%1 belongs to another file that began apart from yours. Nothing was changed. Unite the two files first, or choose another shared file.</source>
            <translation>%1 belongs to another file that began apart from yours. Nothing was changed. Unite the two files first, or choose another shared file.</translation>
        </message>
        <message>
            <source>The shared file is damaged, or still on its way here. Your own file is unchanged. If it is no better at the next attempt, it is set aside and a good one is made from what your file holds.</source>
            <translation>The shared file is damaged, or still on its way here. Your own file is unchanged. If it is no better at the next attempt, it is set aside and a good one is made from what your file holds.</translation>
        </message>
        <message>
            <source>The shared file was damaged. It was set aside as %1, and a good one was made from what your file holds.</source>
            <translation>The shared file was damaged. It was set aside as %1, and a good one was made from what your file holds.</translation>
        </message>
        <message>
            <source>The cloud had made a second copy of the shared file, %1. All that was in it has been taken over, and it was moved to your backups.</source>
            <translation>The cloud had made a second copy of the shared file, %1. All that was in it has been taken over, and it was moved to your backups.</translation>
        </message>
        <message>
            <source>Your own file is damaged. Nothing was changed, and the shared file is sound. Open the newest backup of your file; what colleagues have comes back with the next sync.</source>
            <translation>Your own file is damaged. Nothing was changed, and the shared file is sound. Open the newest backup of your file; what colleagues have comes back with the next sync.</translation>
        </message>
        <message>
            <source>There is one more shared file of your group in the folder, %1. All that was in it has been taken over, and it stays where it is. Agree with your colleagues on which of the files you meet in.</source>
            <translation>There is one more shared file of your group in the folder, %1. All that was in it has been taken over, and it stays where it is. Agree with your colleagues on which of the files you meet in.</translation>
        </message>
        <message>
            <source>The shared file %1 was no longer in the folder %2, and was made anew with all that your file holds. If your colleagues do not show up, check that it is the right folder and that the drive is connected.</source>
            <translation>The shared file %1 was no longer in the folder %2, and was made anew with all that your file holds. If your colleagues do not show up, check that it is the right folder and that the drive is connected.</translation>
        </message>
        <message>
            <source>“%1” was put in the trash while somebody else changed it, and neither knew of the other. The change is kept with it in the trash. Take it out of there if it is still needed.</source>
            <translation>“%1” was put in the trash while somebody else changed it, and neither knew of the other. The change is kept with it in the trash. Take it out of there if it is still needed.</translation>
        </message>
        <message numerus="yes">
            <source>So were %n more row(s). The history tells which.</source>
            <translation>
                <numerusform>So was %n more row. The history tells which.</numerusform>
                <numerusform>So were %n more rows. The history tells which.</numerusform>
            </translation>
        </message>
        <message>
            <source>Several colleagues are writing the shared file just now.</source>
            <translation>Several colleagues are writing the shared file just now.</translation>
        </message>
        <message>
            <source>Something has been erased for good. The file %1, which was set aside as damaged, may still hold it. Remove that file once nobody needs it.</source>
            <translation>Something has been erased for good. The file %1, which was set aside as damaged, may still hold it. Remove that file once nobody needs it.</translation>
        </message>
        <message>
            <source>%1 is a folder. Nothing was changed. Choose the shared file in it, or a name for a new one.</source>
            <translation>%1 is a folder. Nothing was changed. Choose the shared file in it, or a name for a new one.</translation>
        </message>
        <message>
            <source>No backup of your file could be written to the folder %1, and one is made before anything of your colleagues&apos; is taken in. Nothing was received or sent, and your file is as it was. Make room there, or see that you may write in it; then sync again.</source>
            <translation>No backup of your file could be written to the folder %1, and one is made before anything of your colleagues&apos; is taken in. Nothing was received or sent, and your file is as it was. Make room there, or see that you may write in it; then sync again.</translation>
        </message>
        <message numerus="yes">
            <source>%n more are there more than once. The command “lansnav-cli check” names them all.</source>
            <translation>
                <numerusform>%n more are there more than once. The command “lansnav-cli check” names them all.</numerusform>
                <numerusform>%n more are there more than once. The command “lansnav-cli check” names them all.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::TabPictures</name>
        <message>
            <source>The picture %1 could not be written. Check that the folder can be written to.</source>
            <translation>The picture %1 could not be written. Check that the folder can be written to.</translation>
        </message>
        <message>
            <source>The folder %1 could not be made. Choose another one.</source>
            <translation>The folder %1 could not be made. Choose another one.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::TableFile</name>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>“%1” does not end in a format that can be written. Choose one of: %2.</source>
            <translation>“%1” does not end in a format that can be written. Choose one of: %2.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::TableView</name>
        <message>
            <source>Copy rows</source>
            <translation>Copy rows</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columns</translation>
        </message>
        <message>
            <source>Export the list…</source>
            <translation>Export the list…</translation>
        </message>
    </context>
    <context>
        <name>lansnav::TalkEditor</name>
        <message>
            <source>Add a talk: %1</source>
            <translation>Add a talk: %1</translation>
        </message>
        <message>
            <source>%1: date</source>
            <translation>%1: date</translation>
        </message>
        <message>
            <source>%1: how many took part</source>
            <translation>%1: how many took part</translation>
        </message>
        <message>
            <source>people</source>
            <comment>head-count</comment>
            <translation>people</translation>
        </message>
        <message>
            <source>Take away the talk</source>
            <translation>Take away the talk</translation>
        </message>
        <message>
            <source>Take away the talk: %1</source>
            <translation>Take away the talk: %1</translation>
        </message>
    </context>
    <context>
        <name>lansnav::TargetFields</name>
        <message>
            <source>%1:</source>
            <comment>label of a field</comment>
            <translation>%1:</translation>
        </message>
    </context>
    <context>
        <name>lansnav::TemplateCheck</name>
        <message>
            <source>this version of Länsnav reads format %1</source>
            <translation>this version of Länsnav reads format %1</translation>
        </message>
        <message>
            <source>does not begin with the region&apos;s code %1</source>
            <translation>does not begin with the region&apos;s code %1</translation>
        </message>
        <message>
            <source>at most three letters fit a tile</source>
            <translation>at most three letters fit a tile</translation>
        </message>
        <message>
            <source>sub-region</source>
            <translation>sub-region</translation>
        </message>
        <message>
            <source>has its tile in the same place as %1</source>
            <translation>has its tile in the same place as %1</translation>
        </message>
        <message>
            <source>municipality code</source>
            <translation>municipality code</translation>
        </message>
        <message>
            <source>&quot;all&quot; or a list of municipality codes expected</source>
            <translation>&quot;all&quot; or a list of municipality codes expected</translation>
        </message>
        <message>
            <source>before the start</source>
            <translation>before the start</translation>
        </message>
        <message>
            <source>area</source>
            <translation>area</translation>
        </message>
        <message>
            <source>organisation</source>
            <translation>organisation</translation>
        </message>
        <message>
            <source>goes together with &quot;figures&quot; in uses</source>
            <translation>goes together with &quot;figures&quot; in uses</translation>
        </message>
        <message>
            <source>missing: who is represented</source>
            <translation>missing: who is represented</translation>
        </message>
        <message>
            <source>goes only with organisations or fields</source>
            <translation>goes only with organisations or fields</translation>
        </message>
        <message>
            <source>network with licences</source>
            <translation>network with licences</translation>
        </message>
        <message>
            <source>network</source>
            <translation>network</translation>
        </message>
    </context>
    <context>
        <name>lansnav::TemplateText</name>
        <message>
            <source>There is no region template “%1”. Those that ship with the program: %2. A template of your own is pointed out with the path of its JSON file.</source>
            <translation>There is no region template “%1”. Those that ship with the program: %2. A template of your own is pointed out with the path of its JSON file.</translation>
        </message>
        <message>
            <source>The region template “%1” could not be read. Check that the file is yours to read.</source>
            <translation>The region template “%1” could not be read. Check that the file is yours to read.</translation>
        </message>
        <message>
            <source>The file “%1” is too large to be a region template.</source>
            <translation>The file “%1” is too large to be a region template.</translation>
        </message>
        <message>
            <source>The region template “%1” is not valid JSON: line %2: %3.</source>
            <translation>The region template “%1” is not valid JSON: line %2: %3.</translation>
        </message>
        <message numerus="yes">
            <source>The region template “%1” has %n fault(s) and was not used:</source>
            <translation>
                <numerusform>The region template “%1” has %n fault and was not used:</numerusform>
                <numerusform>The region template “%1” has %n faults and was not used:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more.</source>
            <translation>
                <numerusform>… and %n more.</numerusform>
                <numerusform>… and %n more.</numerusform>
            </translation>
        </message>
        <message>
            <source>line %1: “%2” stands twice in the same object</source>
            <translation>line %1: “%2” stands twice in the same object</translation>
        </message>
    </context>
    <context>
        <name>lansnav::Term</name>
        <message>
            <source>autumn {year}</source>
            <comment>a term; {yy} gives the year in two digits</comment>
            <translation>autumn {year}</translation>
        </message>
        <message>
            <source>spring {year}</source>
            <comment>a term; {yy} gives the year in two digits</comment>
            <translation>spring {year}</translation>
        </message>
    </context>
    <context>
        <name>lansnav::TermPlanner</name>
        <message>
            <source>%1 is outside the term.</source>
            <translation>%1 is outside the term.</translation>
        </message>
        <message>
            <source>%1 has passed.</source>
            <translation>%1 has passed.</translation>
        </message>
        <message>
            <source>%1 is %2.</source>
            <comment>date, holiday</comment>
            <translation>%1 is %2.</translation>
        </message>
        <message>
            <source>%1 is a weekend.</source>
            <translation>%1 is a weekend.</translation>
        </message>
        <message>
            <source>%1 is in a school break (%2).</source>
            <translation>%1 is in a school break (%2).</translation>
        </message>
        <message>
            <source>The network already meets on %1.</source>
            <translation>The network already meets on %1.</translation>
        </message>
        <message>
            <source>%1 is taken: %2.</source>
            <translation>%1 is taken: %2.</translation>
        </message>
        <message>
            <source>No number of meetings was asked for.</source>
            <translation>No number of meetings was asked for.</translation>
        </message>
        <message numerus="yes">
            <source>The term already has the %n meeting(s) it should have.</source>
            <translation>
                <numerusform>The term already has the %n meeting it should have.</numerusform>
                <numerusform>The term already has the %n meetings it should have.</numerusform>
            </translation>
        </message>
        <message>
            <source>Evenly spread over the term (%1).</source>
            <translation>Evenly spread over the term (%1).</translation>
        </message>
        <message>
            <source>%1 This day is the nearest.</source>
            <translation>%1 This day is the nearest.</translation>
        </message>
        <message>
            <source>Not on the wanted weekday.</source>
            <translation>Not on the wanted weekday.</translation>
        </message>
        <message>
            <source>In the summer or Christmas weeks, when many are away.</source>
            <translation>In the summer or Christmas weeks, when many are away.</translation>
        </message>
        <message numerus="yes">
            <source>Only %n day(s) from another meeting.</source>
            <translation>
                <numerusform>Only %n day from another meeting.</numerusform>
                <numerusform>Only %n days from another meeting.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The term is over: %n meeting(s) can no longer be held.</source>
            <translation>
                <numerusform>The term is over: %n meeting can no longer be held.</numerusform>
                <numerusform>The term is over: %n meetings can no longer be held.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>There is no possible day for %n meeting(s): the days left are weekends, holidays, school breaks or taken.</source>
            <translation>
                <numerusform>There is no possible day for %n meeting: the days left are weekends, holidays, school breaks or taken.</numerusform>
                <numerusform>There is no possible day for %n meetings: the days left are weekends, holidays, school breaks or taken.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::TileMap</name>
        <message>
            <source>Map of municipalities</source>
            <translation>Map of municipalities</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>municipality: state</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>lansnav::Toast</name>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Close the message</source>
            <translation>Close the message</translation>
        </message>
    </context>
    <context>
        <name>lansnav::TrainingsPane</name>
        <message>
            <source>Trainings</source>
            <translation>Trainings</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>Move to trash</translation>
        </message>
        <message>
            <source>No training yet</source>
            <translation>No training yet</translation>
        </message>
        <message>
            <source>A leader counts for a programme from the day of the training until it runs out.</source>
            <translation>A leader counts for a programme from the day of the training until it runs out.</translation>
        </message>
        <message>
            <source>Add a training</source>
            <translation>Add a training</translation>
        </message>
        <message>
            <source>Trained anew is a training of its own: say until when the earlier one is valid, and add another.</source>
            <translation>Trained anew is a training of its own: say until when the earlier one is valid, and add another.</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Trained</source>
            <translation>Trained</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valid until</translation>
        </message>
        <message>
            <source>Empty: without end.</source>
            <translation>Empty: without end.</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Certificate</translation>
        </message>
        <message>
            <source>Another training</source>
            <translation>Another training</translation>
        </message>
        <message>
            <source>Add the training</source>
            <translation>Add the training</translation>
        </message>
        <message>
            <source>The training is in the trash.</source>
            <translation>The training is in the trash.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::TrashDialog</name>
        <message>
            <source>Trash</source>
            <translation>Trash</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Thrown away by</source>
            <translation>Thrown away by</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>The trash is empty</source>
            <translation>The trash is empty</translation>
        </message>
        <message>
            <source>What you throw away gathers here and can be brought back.</source>
            <translation>What you throw away gathers here and can be brought back.</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Bring back</translation>
        </message>
        <message>
            <source>(without a name)</source>
            <translation>(without a name)</translation>
        </message>
        <message numerus="yes">
            <source>Brought back %n row(s).</source>
            <translation>
                <numerusform>Brought back %n row.</numerusform>
                <numerusform>Brought back %n rows.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (undone)</source>
            <comment>a person</comment>
            <translation>%1 (undone)</translation>
        </message>
        <message numerus="yes">
            <source>Show %n row(s) that were undone as well</source>
            <translation>
                <numerusform>Show %n row that was undone as well</numerusform>
                <numerusform>Show %n rows that were undone as well</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::UndoLog</name>
        <message>
            <source>Nothing was changed, as all that this step had changed has been changed again since, by you or a colleague, or erased. The history shows what came after.</source>
            <translation>Nothing was changed, as all that this step had changed has been changed again since, by you or a colleague, or erased. The history shows what came after.</translation>
        </message>
        <message>
            <source>Undo once more to take back the step before.</source>
            <translation>Undo once more to take back the step before.</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) were left as they are, because they have been changed since. The history shows what came after.</source>
            <translation>
                <numerusform>%n value was left as it is, because it has been changed since. The history shows what came after.</numerusform>
                <numerusform>%n values were left as they are, because they have been changed since. The history shows what came after.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::UniteDialog</name>
        <message>
            <source>Unite with another file</source>
            <translation>Unite with another file</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Only here</source>
            <translation>Only here</translation>
        </message>
        <message>
            <source>Only in the other</source>
            <translation>Only in the other</translation>
        </message>
        <message>
            <source>In both</source>
            <translation>In both</translation>
        </message>
        <message>
            <source>What the two files hold</source>
            <translation>What the two files hold</translation>
        </message>
        <message>
            <source>Comparing the two files…</source>
            <translation>Comparing the two files…</translation>
        </message>
        <message>
            <source>&amp;Unite</source>
            <translation>&amp;Unite</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) say different things in the two files; they come to the list of clashes.</source>
            <translation>
                <numerusform>%n field says different things in the two files; it comes to the list of clashes.</numerusform>
                <numerusform>%n fields say different things in the two files; they come to the list of clashes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Uniting…</source>
            <translation>Uniting…</translation>
        </message>
        <message>
            <source>The two files are one now.</source>
            <translation>The two files are one now.</translation>
        </message>
        <message>
            <source>Uniting… %1 %</source>
            <translation>Uniting… %1 %</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… and %n more</numerusform>
                <numerusform>… and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>What says different things or seems to be there twice</source>
            <translation>What says different things or seems to be there twice</translation>
        </message>
        <message>
            <source>This cannot be undone once it has been synced. A backup of your file is made first; you find it under Backups.</source>
            <translation>This cannot be undone once it has been synced. A backup of your file is made first; you find it under Backups.</translation>
        </message>
        <message>
            <source>%1, %2: “%3” stands, “%4” is put aside</source>
            <comment>row, field, value, other value</comment>
            <translation>%1, %2: “%3” stands, “%4” is put aside</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(empty)</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) that say different things</source>
            <translation>
                <numerusform>%n field that say different things</numerusform>
                <numerusform>%n fields that say different things</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) that seem to be the same</source>
            <translation>
                <numerusform>%n pair that seem to be the same</numerusform>
                <numerusform>%n pairs that seem to be the same</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody seems to be there twice.</source>
            <translation>Nobody seems to be there twice.</translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) of people or organisations seem to be the same. Both come in; people can be merged from the Overview afterwards.</source>
            <translation>
                <numerusform>%n pair of people or organisations seem to be the same. Both come in; people can be merged from the Overview afterwards.</numerusform>
                <numerusform>%n pairs of people or organisations seem to be the same. Both come in; people can be merged from the Overview afterwards.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything in %1 is taken into your file. The other file is left as it is. Afterwards all meet in the shared file of the one that was begun first; you are told which.</source>
            <translation>Everything in %1 is taken into your file. The other file is left as it is. Afterwards all meet in the shared file of the one that was begun first; you are told which.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::Uniting</name>
        <message>
            <source>That is the file you work in. Nothing was changed. Choose the file a colleague began apart.</source>
            <translation>That is the file you work in. Nothing was changed. Choose the file a colleague began apart.</translation>
        </message>
        <message>
            <source>Everything in %1 is in your file already. Nothing was changed. If they have been united, its owner joins the shared file now.</source>
            <translation>Everything in %1 is in your file already. Nothing was changed. If they have been united, its owner joins the shared file now.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::WindowOptions</name>
        <message>
            <source>The workbook of a region&apos;s development leaders.</source>
            <translation>The workbook of a region&apos;s development leaders.</translation>
        </message>
        <message>
            <source>Saves a picture of every tab in a folder and ends.</source>
            <translation>Saves a picture of every tab in a folder and ends.</translation>
        </message>
        <message>
            <source>Keeps settings and backups in this folder instead of the user&apos;s profile.</source>
            <translation>Keeps settings and backups in this folder instead of the user&apos;s profile.</translation>
        </message>
        <message>
            <source>Language: sv or en.</source>
            <translation>Language: sv or en.</translation>
        </message>
        <message>
            <source>Theme: light or dark.</source>
            <translation>Theme: light or dark.</translation>
        </message>
        <message>
            <source>The page to show first: overview, networks, people …</source>
            <translation>The page to show first: overview, networks, people …</translation>
        </message>
        <message>
            <source>Ends when the first filled list has been painted, and prints how many milliseconds it took.</source>
            <translation>Ends when the first filled list has been painted, and prints how many milliseconds it took.</translation>
        </message>
        <message>
            <source>The file to open.</source>
            <translation>The file to open.</translation>
        </message>
        <message>
            <source>The languages are sv and en.</source>
            <translation>The languages are sv and en.</translation>
        </message>
        <message>
            <source>The themes are light and dark.</source>
            <translation>The themes are light and dark.</translation>
        </message>
        <message>
            <source>Name the file to open.</source>
            <translation>Name the file to open.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::Workspace</name>
        <message>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
        <message>
            <source>Show backups</source>
            <translation>Show backups</translation>
        </message>
        <message>
            <source>The file is open for reading only: nothing can be changed in it.</source>
            <translation>The file is open for reading only: nothing can be changed in it.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>There is nothing to redo.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>There is nothing to undo.</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>Done again: %1</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Taken back: %1</translation>
        </message>
        <message>
            <source>A colleague&apos;s file that began apart</source>
            <translation>A colleague&apos;s file that began apart</translation>
        </message>
        <message>
            <source>Länsnav files (*.lansnav);;All files (*)</source>
            <translation>Länsnav files (*.lansnav);;All files (*)</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Save the report</translation>
        </message>
        <message numerus="yes">
            <source>The two files say different things in %n field(s). One value stands; the other is kept until you choose.</source>
            <translation>
                <numerusform>The two files say different things in %n field. One value stands; the other is kept until you choose.</numerusform>
                <numerusform>The two files say different things in %n fields. One value stands; the other is kept until you choose.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::XlsxReader</name>
        <message>
            <source>The workbook is damaged (its part “%1” cannot be read). Nothing was read. Open it in Excel, let Excel repair it, and save it again.</source>
            <translation>The workbook is damaged (its part “%1” cannot be read). Nothing was read. Open it in Excel, let Excel repair it, and save it again.</translation>
        </message>
        <message>
            <source>The file contains declarations that no Excel file has, and was not read. Open it in Excel and save it again.</source>
            <translation>The file contains declarations that no Excel file has, and was not read. Open it in Excel and save it again.</translation>
        </message>
        <message>
            <source>This is a binary Excel workbook (.xlsb). Open it in Excel, save it as an Excel workbook (.xlsx), and import that.</source>
            <translation>This is a binary Excel workbook (.xlsb). Open it in Excel, save it as an Excel workbook (.xlsx), and import that.</translation>
        </message>
        <message>
            <source>This is an OpenDocument file. Open it in LibreOffice or Excel, save it as an Excel workbook (.xlsx), and import that.</source>
            <translation>This is an OpenDocument file. Open it in LibreOffice or Excel, save it as an Excel workbook (.xlsx), and import that.</translation>
        </message>
        <message>
            <source>The file is packed like an Excel workbook but is none. Nothing was read. Choose an Excel workbook (.xlsx) or a CSV file.</source>
            <translation>The file is packed like an Excel workbook but is none. Nothing was read. Choose an Excel workbook (.xlsx) or a CSV file.</translation>
        </message>
        <message>
            <source>Reading was cancelled; nothing was changed.</source>
            <translation>Reading was cancelled; nothing was changed.</translation>
        </message>
        <message>
            <source>The workbook has too many cells (over %L1). Nothing was read. Remove columns and sheets that are not needed, or split the list.</source>
            <translation>The workbook has too many cells (over %L1). Nothing was read. Remove columns and sheets that are not needed, or split the list.</translation>
        </message>
        <message>
            <source>The workbook has no sheet with cells. Nothing was read.</source>
            <translation>The workbook has no sheet with cells. Nothing was read.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::XlsxSheetReader</name>
        <message>
            <source>The file contains declarations that no Excel file has, and was not read. Open it in Excel and save it again.</source>
            <translation>The file contains declarations that no Excel file has, and was not read. Open it in Excel and save it again.</translation>
        </message>
        <message>
            <source>The workbook is damaged and cannot be read beyond row %1. Nothing was read. Open it in Excel, let Excel repair it, and save it again.</source>
            <translation>The workbook is damaged and cannot be read beyond row %1. Nothing was read. Open it in Excel, let Excel repair it, and save it again.</translation>
        </message>
        <message>
            <source>Reading was cancelled; nothing was changed.</source>
            <translation>Reading was cancelled; nothing was changed.</translation>
        </message>
        <message>
            <source>The sheet has content in row %L1, and at most %L2 rows can be read. Nothing was read. Split the list into several files.</source>
            <translation>The sheet has content in row %L1, and at most %L2 rows can be read. Nothing was read. Split the list into several files.</translation>
        </message>
        <message>
            <source>The workbook has too many cells (over %L1). Nothing was read. Remove columns and sheets that are not needed, or split the list.</source>
            <translation>The workbook has too many cells (over %L1). Nothing was read. Remove columns and sheets that are not needed, or split the list.</translation>
        </message>
        <message>
            <source>Row %1 has content in column %2, and at most %3 columns can be read. Nothing was read. Remove what is far to the right of the list.</source>
            <translation>Row %1 has content in column %2, and at most %3 columns can be read. Nothing was read. Remove what is far to the right of the list.</translation>
        </message>
        <message>
            <source>A cell in row %1 holds more than %L2 characters. Nothing was read. Shorten it and try again.</source>
            <translation>A cell in row %1 holds more than %L2 characters. Nothing was read. Shorten it and try again.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::XlsxWriter</name>
        <message>
            <source>List</source>
            <translation>List</translation>
        </message>
        <message>
            <source>“%1” could not be written; perhaps the disk is full. What was there before is unchanged. Free some space or choose another folder.</source>
            <translation>“%1” could not be written; perhaps the disk is full. What was there before is unchanged. Free some space or choose another folder.</translation>
        </message>
        <message>
            <source>“%1” could not be written (%2). What was there before is unchanged. Try another folder or another format.</source>
            <translation>“%1” could not be written (%2). What was there before is unchanged. Try another folder or another format.</translation>
        </message>
        <message>
            <source>The list has more rows or columns than a workbook can hold. Nothing was written. Filter the list, or export it as CSV.</source>
            <translation>The list has more rows or columns than a workbook can hold. Nothing was written. Filter the list, or export it as CSV.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::YearBlocks</name>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>The list has several years beside each other. Read were the columns under “%1”; those under %2 are of earlier times and were not read.</source>
            <translation>The list has several years beside each other. Read were the columns under “%1”; those under %2 are of earlier times and were not read.</translation>
        </message>
        <message>
            <source>Who stands only in the earlier years: line %1. Add them as former members, if they are not in the register.</source>
            <translation>Who stands only in the earlier years: line %1. Add them as former members, if they are not in the register.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ZipArchive</name>
        <message>
            <source>The file is damaged: what it contains does not match its checksum. Nothing was read. Open it in Excel, let Excel repair it, and save it again.</source>
            <translation>The file is damaged: what it contains does not match its checksum. Nothing was read. Open it in Excel, let Excel repair it, and save it again.</translation>
        </message>
        <message>
            <source>The file is damaged and cannot be unpacked. Nothing was read. Open it in Excel, let Excel repair it, and save it again.</source>
            <translation>The file is damaged and cannot be unpacked. Nothing was read. Open it in Excel, let Excel repair it, and save it again.</translation>
        </message>
        <message>
            <source>The file unpacks to far more than a list of this kind can hold. It was not read, and nothing was changed. Copy the rows you need to a new workbook and save that.</source>
            <translation>The file unpacks to far more than a list of this kind can hold. It was not read, and nothing was changed. Copy the rows you need to a new workbook and save that.</translation>
        </message>
        <message>
            <source>The file looks like an Excel workbook but is cut short or damaged. Nothing was read. Copy it anew from where it came, or open it in Excel and save it again.</source>
            <translation>The file looks like an Excel workbook but is cut short or damaged. Nothing was read. Copy it anew from where it came, or open it in Excel and save it again.</translation>
        </message>
        <message>
            <source>The workbook is protected with a password. Open it in Excel, save a copy without a password, and import that.</source>
            <translation>The workbook is protected with a password. Open it in Excel, save a copy without a password, and import that.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::style</name>
        <message>
            <source>Needs attention</source>
            <translation>Needs attention</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>Urgent</translation>
        </message>
        <message>
            <source>For information</source>
            <translation>For information</translation>
        </message>
    </context>
</TS>
