<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE">
    <context>
        <name>Act</name>
        <message>
            <source>Began from the template for %1</source>
            <translation>Utgick från länsmallen för %1</translation>
        </message>
        <message>
            <source>Filled in invented demonstration data</source>
            <translation>Fyllde på med påhittade exempeluppgifter</translation>
        </message>
        <message>
            <source>Imported %1 rows from %2</source>
            <translation>Importerade %1 rader från %2</translation>
        </message>
        <message>
            <source>Added %1 licences in %2</source>
            <translation>Lade till %1 licenser i %2</translation>
        </message>
        <message>
            <source>Added a licence for %1 in %2</source>
            <translation>Lade till en licens för %1 i %2</translation>
        </message>
        <message>
            <source>Changed a licence</source>
            <translation>Ändrade en licens</translation>
        </message>
        <message>
            <source>Put a licence in the trash</source>
            <translation>Lade en licens i papperskorgen</translation>
        </message>
        <message>
            <source>Added the participation loop %1</source>
            <translation>Lade till delaktighetsslingan %1</translation>
        </message>
        <message>
            <source>Changed the participation loop %1</source>
            <translation>Ändrade delaktighetsslingan %1</translation>
        </message>
        <message>
            <source>Put the participation loop %1 in the trash</source>
            <translation>Lade delaktighetsslingan %1 i papperskorgen</translation>
        </message>
        <message>
            <source>Changed the guides of %1</source>
            <translation>Ändrade vägledarna för %1</translation>
        </message>
        <message>
            <source>Added a talk to %1</source>
            <translation>Lade till ett samtal i %1</translation>
        </message>
        <message>
            <source>Changed a talk</source>
            <translation>Ändrade ett samtal</translation>
        </message>
        <message>
            <source>Put a talk in the trash</source>
            <translation>Lade ett samtal i papperskorgen</translation>
        </message>
        <message>
            <source>Set the figure for %1 %2 in %3</source>
            <translation>Angav siffran för %1 %2 i %3</translation>
        </message>
        <message>
            <source>Put a figure in the trash</source>
            <translation>Lade en siffra i papperskorgen</translation>
        </message>
        <message>
            <source>Planned %1 meetings of %2</source>
            <translation>Planerade %1 träffar för %2</translation>
        </message>
        <message>
            <source>Added the meeting %1</source>
            <translation>Lade till träffen %1</translation>
        </message>
        <message>
            <source>Changed the meeting %1</source>
            <translation>Ändrade träffen %1</translation>
        </message>
        <message>
            <source>Put the meeting %1 in the trash</source>
            <translation>Lade träffen %1 i papperskorgen</translation>
        </message>
        <message>
            <source>Recorded attendance of %1 at %2</source>
            <translation>Registrerade närvaro för %1 på %2</translation>
        </message>
        <message>
            <source>Recorded attendance of %1 people at %2</source>
            <translation>Registrerade närvaro för %1 personer på %2</translation>
        </message>
        <message>
            <source>Adjusted the minutes of %1</source>
            <translation>Justerade minnesanteckningarna från %1</translation>
        </message>
        <message>
            <source>Unlocked the minutes of %1</source>
            <translation>Låste upp minnesanteckningarna från %1</translation>
        </message>
        <message>
            <source>Added the action point %1</source>
            <translation>Lade till åtgärden %1</translation>
        </message>
        <message>
            <source>Changed the action point %1</source>
            <translation>Ändrade åtgärden %1</translation>
        </message>
        <message>
            <source>Ticked off the action point %1</source>
            <translation>Bockade av åtgärden %1</translation>
        </message>
        <message>
            <source>Reopened the action point %1</source>
            <translation>Öppnade åtgärden %1 igen</translation>
        </message>
        <message>
            <source>Put the action point %1 in the trash</source>
            <translation>Lade åtgärden %1 i papperskorgen</translation>
        </message>
        <message>
            <source>Added the network %1</source>
            <translation>Lade till nätverket %1</translation>
        </message>
        <message>
            <source>Changed the network %1</source>
            <translation>Ändrade nätverket %1</translation>
        </message>
        <message>
            <source>Put the network %1 in the trash</source>
            <translation>Lade nätverket %1 i papperskorgen</translation>
        </message>
        <message>
            <source>Changed who is responsible for %1</source>
            <translation>Ändrade vem som ansvarar för %1</translation>
        </message>
        <message>
            <source>Added a seat to %1</source>
            <translation>Lade till en plats i %1</translation>
        </message>
        <message>
            <source>Changed the seat %1</source>
            <translation>Ändrade platsen %1</translation>
        </message>
        <message>
            <source>Put the seat %1 in the trash</source>
            <translation>Lade platsen %1 i papperskorgen</translation>
        </message>
        <message>
            <source>Added %1 to %2</source>
            <translation>Lade till %1 i %2</translation>
        </message>
        <message>
            <source>Changed the membership of %1 in %2</source>
            <translation>Ändrade medlemskapet för %1 i %2</translation>
        </message>
        <message>
            <source>Ended the membership of %1 in %2</source>
            <translation>Avslutade medlemskapet för %1 i %2</translation>
        </message>
        <message>
            <source>Put the membership of %1 in %2 in the trash</source>
            <translation>Lade medlemskapet för %1 i %2 i papperskorgen</translation>
        </message>
        <message>
            <source>Merged %1 into %2</source>
            <translation>Slog ihop %1 med %2</translation>
        </message>
        <message>
            <source>Changed the given name of %1</source>
            <translation>Ändrade förnamnet för %1</translation>
        </message>
        <message>
            <source>Changed the family name of %1</source>
            <translation>Ändrade efternamnet för %1</translation>
        </message>
        <message>
            <source>Changed the title of %1</source>
            <translation>Ändrade titeln för %1</translation>
        </message>
        <message>
            <source>Changed the organisation of %1</source>
            <translation>Ändrade organisationen för %1</translation>
        </message>
        <message>
            <source>Changed the municipality of %1</source>
            <translation>Ändrade kommunen för %1</translation>
        </message>
        <message>
            <source>Changed the e-mail of %1</source>
            <translation>Ändrade e-postadressen för %1</translation>
        </message>
        <message>
            <source>Changed the phone of %1</source>
            <translation>Ändrade telefonnumret för %1</translation>
        </message>
        <message>
            <source>Changed the note on %1</source>
            <translation>Ändrade anteckningen om %1</translation>
        </message>
        <message>
            <source>Renamed %1</source>
            <translation>Bytte namn på %1</translation>
        </message>
        <message>
            <source>Changed the short name of %1</source>
            <translation>Ändrade kortnamnet för %1</translation>
        </message>
        <message>
            <source>Changed the kind of %1</source>
            <translation>Ändrade typen för %1</translation>
        </message>
        <message>
            <source>Added %1</source>
            <translation>Lade till %1</translation>
        </message>
        <message>
            <source>Lifted the protection of %1</source>
            <translation>Tog bort skyddet för %1</translation>
        </message>
        <message>
            <source>Moved %1 to the trash</source>
            <translation>Flyttade %1 till papperskorgen</translation>
        </message>
        <message>
            <source>Moved %1 people to the trash</source>
            <translation>Flyttade %1 personer till papperskorgen</translation>
        </message>
        <message>
            <source>Restored %1 from the trash</source>
            <translation>Återställde %1 från papperskorgen</translation>
        </message>
        <message>
            <source>Restored %1 people from the trash</source>
            <translation>Återställde %1 personer från papperskorgen</translation>
        </message>
        <message>
            <source>Moved %1 organisations to the trash</source>
            <translation>Flyttade %1 organisationer till papperskorgen</translation>
        </message>
        <message>
            <source>Restored %1 organisations from the trash</source>
            <translation>Återställde %1 organisationer från papperskorgen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ångra</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Gör om</translation>
        </message>
        <message>
            <source>Edit outside Länsnav</source>
            <translation>Ändring utanför Länsnav</translation>
        </message>
        <message>
            <source>Brought back %1 from the trash</source>
            <translation>Hämtade tillbaka %1 ur papperskorgen</translation>
        </message>
        <message>
            <source>Brought back %1 rows from the trash</source>
            <translation>Hämtade tillbaka %1 rader ur papperskorgen</translation>
        </message>
        <message>
            <source>Put %1 licences in the trash</source>
            <translation>Lade %1 licenser i papperskorgen</translation>
        </message>
        <message>
            <source>Put %1 participation loops in the trash</source>
            <translation>Lade %1 delaktighetsslingor i papperskorgen</translation>
        </message>
        <message>
            <source>Put %1 meetings in the trash</source>
            <translation>Lade %1 träffar i papperskorgen</translation>
        </message>
        <message>
            <source>Recorded attendance at %1 meetings</source>
            <translation>Registrerade närvaro vid %1 träffar</translation>
        </message>
        <message>
            <source>Put %1 action points in the trash</source>
            <translation>Lade %1 åtgärder i papperskorgen</translation>
        </message>
        <message>
            <source>Put %1 networks in the trash</source>
            <translation>Lade %1 nätverk i papperskorgen</translation>
        </message>
        <message>
            <source>Put %1 memberships in the trash</source>
            <translation>Lade %1 medlemskap i papperskorgen</translation>
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
            <source>Protected a person&apos;s identity</source>
            <translation>Skyddade en persons uppgifter</translation>
        </message>
        <message>
            <source>Chose the other value in %1 clashes</source>
            <translation>Valde det andra värdet i %1 krockar</translation>
        </message>
        <message>
            <source>Kept the value in %1 clashes</source>
            <translation>Behöll värdet i %1 krockar</translation>
        </message>
        <message>
            <source>Recorded attendance at %1 sessions</source>
            <translation>Registrerade närvaro på %1 pass</translation>
        </message>
        <message>
            <source>Let in %1 at %2</source>
            <translation>Släppte in %1 på %2</translation>
        </message>
        <message>
            <source>Added the event %1</source>
            <translation>Lade till aktiviteten %1</translation>
        </message>
        <message>
            <source>Changed the event %1</source>
            <translation>Ändrade aktiviteten %1</translation>
        </message>
        <message>
            <source>Put the event %1 in the trash</source>
            <translation>Lade aktiviteten %1 i papperskorgen</translation>
        </message>
        <message>
            <source>Put %1 events in the trash</source>
            <translation>Lade %1 aktiviteter i papperskorgen</translation>
        </message>
        <message>
            <source>Changed the speakers of %1</source>
            <translation>Ändrade föreläsarna på %1</translation>
        </message>
        <message>
            <source>Added the task %1</source>
            <translation>Lade till uppgiften %1</translation>
        </message>
        <message>
            <source>Changed the task %1</source>
            <translation>Ändrade uppgiften %1</translation>
        </message>
        <message>
            <source>Ticked off the task %1</source>
            <translation>Bockade av uppgiften %1</translation>
        </message>
        <message>
            <source>Reopened the task %1</source>
            <translation>Öppnade uppgiften %1 igen</translation>
        </message>
        <message>
            <source>Put the task %1 in the trash</source>
            <translation>Lade uppgiften %1 i papperskorgen</translation>
        </message>
        <message>
            <source>Put %1 tasks in the trash</source>
            <translation>Lade %1 uppgifter i papperskorgen</translation>
        </message>
        <message>
            <source>Added the budget line %1</source>
            <translation>Lade till budgetraden %1</translation>
        </message>
        <message>
            <source>Changed the budget line %1</source>
            <translation>Ändrade budgetraden %1</translation>
        </message>
        <message>
            <source>Put the budget line %1 in the trash</source>
            <translation>Lade budgetraden %1 i papperskorgen</translation>
        </message>
        <message>
            <source>Put %1 budget lines in the trash</source>
            <translation>Lade %1 budgetrader i papperskorgen</translation>
        </message>
        <message>
            <source>Added the question %1</source>
            <translation>Lade till frågan %1</translation>
        </message>
        <message>
            <source>Changed the question %1</source>
            <translation>Ändrade frågan %1</translation>
        </message>
        <message>
            <source>Put the question %1 in the trash</source>
            <translation>Lade frågan %1 i papperskorgen</translation>
        </message>
        <message>
            <source>Put %1 questions in the trash</source>
            <translation>Lade %1 frågor i papperskorgen</translation>
        </message>
        <message>
            <source>Entered the answers of an evaluation of %1</source>
            <translation>Skrev in svaren från en utvärdering av %1</translation>
        </message>
        <message>
            <source>Put %1 evaluation sheets in the trash</source>
            <translation>Lade %1 utvärderingsblanketter i papperskorgen</translation>
        </message>
        <message>
            <source>Added the venue %1</source>
            <translation>Lade till anläggningen %1</translation>
        </message>
        <message>
            <source>Changed the venue %1</source>
            <translation>Ändrade anläggningen %1</translation>
        </message>
        <message>
            <source>Put the venue %1 in the trash</source>
            <translation>Lade anläggningen %1 i papperskorgen</translation>
        </message>
        <message>
            <source>Put %1 venues in the trash</source>
            <translation>Lade %1 anläggningar i papperskorgen</translation>
        </message>
        <message>
            <source>Added the room %1</source>
            <translation>Lade till lokalen %1</translation>
        </message>
        <message>
            <source>Changed the room %1</source>
            <translation>Ändrade lokalen %1</translation>
        </message>
        <message>
            <source>Put the room %1 in the trash</source>
            <translation>Lade lokalen %1 i papperskorgen</translation>
        </message>
        <message>
            <source>Put %1 rooms in the trash</source>
            <translation>Lade %1 lokaler i papperskorgen</translation>
        </message>
        <message>
            <source>Blocked the room %1 for a time</source>
            <translation>Spärrade lokalen %1 under en tid</translation>
        </message>
        <message>
            <source>Changed the blocked time %1</source>
            <translation>Ändrade spärrtiden %1</translation>
        </message>
        <message>
            <source>Took away the blocked time %1</source>
            <translation>Tog bort spärrtiden %1</translation>
        </message>
        <message>
            <source>Took away %1 blocked times</source>
            <translation>Tog bort %1 spärrtider</translation>
        </message>
        <message>
            <source>Registered %1 for %2</source>
            <translation>Anmälde %1 till %2</translation>
        </message>
        <message>
            <source>Registered %1 people for %2</source>
            <translation>Anmälde %1 personer till %2</translation>
        </message>
        <message>
            <source>Changed the registration of %1 for %2</source>
            <translation>Ändrade anmälan för %1 till %2</translation>
        </message>
        <message>
            <source>Cancelled the registration of %1 for %2</source>
            <translation>Avanmälde %1 från %2</translation>
        </message>
        <message>
            <source>Cancelled %1 registrations</source>
            <translation>Avanmälde %1 anmälningar</translation>
        </message>
        <message>
            <source>Put the registration of %1 for %2 in the trash</source>
            <translation>Lade anmälan för %1 till %2 i papperskorgen</translation>
        </message>
        <message>
            <source>Put %1 registrations in the trash</source>
            <translation>Lade %1 anmälningar i papperskorgen</translation>
        </message>
        <message>
            <source>Changed the sessions that %1 has chosen at %2</source>
            <translation>Ändrade vilka pass %1 har valt på %2</translation>
        </message>
        <message>
            <source>Changed who come together among %1 registrations</source>
            <translation>Ändrade vilka som kommer tillsammans bland %1 anmälningar</translation>
        </message>
        <message>
            <source>Offered %1 freed seats</source>
            <translation>Erbjöd %1 lediga platser</translation>
        </message>
        <message>
            <source>Took back the offer of %1 seats</source>
            <translation>Tog tillbaka erbjudandet om %1 platser</translation>
        </message>
        <message>
            <source>Confirmed %1 seats</source>
            <translation>Bekräftade %1 platser</translation>
        </message>
        <message>
            <source>Took back the confirmation of %1 seats</source>
            <translation>Tog tillbaka bekräftelsen av %1 platser</translation>
        </message>
        <message>
            <source>Put %1 back in line for %2</source>
            <translation>Ställde tillbaka %1 i kön till %2</translation>
        </message>
        <message>
            <source>Added the session %1</source>
            <translation>Lade till passet %1</translation>
        </message>
        <message>
            <source>Added %1 sessions to %2</source>
            <translation>Lade till %1 pass i %2</translation>
        </message>
        <message>
            <source>Changed the session %1</source>
            <translation>Ändrade passet %1</translation>
        </message>
        <message>
            <source>Put the session %1 in the trash</source>
            <translation>Lade passet %1 i papperskorgen</translation>
        </message>
        <message>
            <source>Put %1 sessions in the trash</source>
            <translation>Lade %1 pass i papperskorgen</translation>
        </message>
        <message>
            <source>Changed what is known of the speaker %1</source>
            <translation>Ändrade uppgifterna om föreläsaren %1</translation>
        </message>
        <message>
            <source>Published the programme of %1</source>
            <translation>Publicerade programmet för %1</translation>
        </message>
        <message>
            <source>Accepted a warning at %1</source>
            <translation>Godtog en varning för %1</translation>
        </message>
        <message>
            <source>Took back an accepted warning at %1</source>
            <translation>Tog tillbaka en godtagen varning för %1</translation>
        </message>
        <message>
            <source>Copied the event %1</source>
            <translation>Kopierade aktiviteten %1</translation>
        </message>
        <message>
            <source>Added %1 tasks to %2</source>
            <translation>Lade till %1 uppgifter i %2</translation>
        </message>
        <message>
            <source>Added %1 questions to %2</source>
            <translation>Lade till %1 frågor i %2</translation>
        </message>
        <message>
            <source>Moved the question %1</source>
            <translation>Flyttade frågan %1</translation>
        </message>
        <message>
            <source>Erased %1 personal details whose time was over</source>
            <translation>Raderade %1 personliga uppgifter vars tid var ute</translation>
        </message>
        <message>
            <source>Added the break %1</source>
            <translation>La till lovet %1</translation>
        </message>
        <message>
            <source>Changed the break %1</source>
            <translation>Ändrade lovet %1</translation>
        </message>
        <message>
            <source>Moved the break %1 to the trash</source>
            <translation>Lade lovet %1 i papperskorgen</translation>
        </message>
        <message>
            <source>Moved %1 breaks to the trash</source>
            <translation>Lade %1 lov i papperskorgen</translation>
        </message>
        <message>
            <source>Let in %1 from the waiting list at %2</source>
            <translation>Släppte in %1 från reservlistan på %2</translation>
        </message>
        <message>
            <source>Let %1 come alone to %2</source>
            <translation>Lät %1 komma ensam till %2</translation>
        </message>
        <message>
            <source>Took back the offer of a seat to %1 at %2</source>
            <translation>Tog tillbaka erbjudandet om plats till %1 på %2</translation>
        </message>
        <message>
            <source>Offered %1 a freed seat at %2</source>
            <translation>Erbjöd %1 en ledig plats på %2</translation>
        </message>
        <message>
            <source>Took back the confirmation of the seat of %1 at %2</source>
            <translation>Tog tillbaka bekräftelsen av platsen för %1 på %2</translation>
        </message>
        <message>
            <source>Confirmed the seat of %1 at %2</source>
            <translation>Bekräftade platsen för %1 på %2</translation>
        </message>
        <message>
            <source>Let %1 go ahead of the line for %2: %3</source>
            <translation>Lät %1 gå före i kön till %2: %3</translation>
        </message>
        <message>
            <source>Moved the session %1 to %2</source>
            <translation>Flyttade passet %1 till %2</translation>
        </message>
        <message>
            <source>Gave the session %1 the room %2</source>
            <translation>Gav passet %1 lokalen %2</translation>
        </message>
        <message>
            <source>Took the room from the session %1</source>
            <translation>Tog bort lokalen från passet %1</translation>
        </message>
        <message>
            <source>Changed who chairs the session %1</source>
            <translation>Ändrade vem som är moderator för passet %1</translation>
        </message>
        <message>
            <source>Changed the seats of the session %1</source>
            <translation>Ändrade antalet platser på passet %1</translation>
        </message>
        <message>
            <source>Put the session %1 in the track %2</source>
            <translation>Lade passet %1 i spåret %2</translation>
        </message>
        <message>
            <source>Added the group %1</source>
            <translation>Lade till gruppen %1</translation>
        </message>
        <message>
            <source>Changed the group %1</source>
            <translation>Ändrade gruppen %1</translation>
        </message>
        <message>
            <source>Put the group %1 in the trash</source>
            <translation>Lade gruppen %1 i papperskorgen</translation>
        </message>
        <message>
            <source>Put %1 groups in the trash</source>
            <translation>Lade %1 grupper i papperskorgen</translation>
        </message>
        <message>
            <source>Changed who leads %1</source>
            <translation>Ändrade vilka som leder %1</translation>
        </message>
        <message>
            <source>Set the group %1 to planned</source>
            <translation>Satte gruppen %1 till planerad</translation>
        </message>
        <message>
            <source>Began to recruit for the group %1</source>
            <translation>Började rekrytera till gruppen %1</translation>
        </message>
        <message>
            <source>Set the group %1 to full</source>
            <translation>Satte gruppen %1 till fullsatt</translation>
        </message>
        <message>
            <source>Started the group %1</source>
            <translation>Startade gruppen %1</translation>
        </message>
        <message>
            <source>Finished the group %1</source>
            <translation>Avslutade gruppen %1</translation>
        </message>
        <message>
            <source>Cancelled the group %1</source>
            <translation>Ställde in gruppen %1</translation>
        </message>
        <message>
            <source>Merged the group %1 into %2</source>
            <translation>Slog ihop gruppen %1 med %2</translation>
        </message>
        <message>
            <source>Let the names in %1 groups go when the programme says</source>
            <translation>Lät namnen i %1 grupper gallras när programmet säger</translation>
        </message>
        <message>
            <source>Set until when the names in %1 groups are kept</source>
            <translation>Satte hur länge namnen i %1 grupper sparas</translation>
        </message>
        <message>
            <source>Added the meeting %1 of %2</source>
            <translation>Lade till träffen %1 i %2</translation>
        </message>
        <message>
            <source>Moved the meeting %1</source>
            <translation>Flyttade träffen %1</translation>
        </message>
        <message>
            <source>Moved %1 meetings</source>
            <translation>Flyttade %1 träffar</translation>
        </message>
        <message>
            <source>Added %1 as a group leader</source>
            <translation>Lade till %1 som gruppledare</translation>
        </message>
        <message>
            <source>Changed the group leader %1</source>
            <translation>Ändrade gruppledaren %1</translation>
        </message>
        <message>
            <source>Put the group leader %1 in the trash</source>
            <translation>Lade gruppledaren %1 i papperskorgen</translation>
        </message>
        <message>
            <source>Put %1 group leaders in the trash</source>
            <translation>Lade %1 gruppledare i papperskorgen</translation>
        </message>
        <message>
            <source>Added a training in %1 of %2</source>
            <translation>Lade till en utbildning i %1 för %2</translation>
        </message>
        <message>
            <source>Changed a leader&apos;s training</source>
            <translation>Ändrade en gruppledares utbildning</translation>
        </message>
        <message>
            <source>Put a leader&apos;s training in the trash</source>
            <translation>Lade en gruppledares utbildning i papperskorgen</translation>
        </message>
        <message>
            <source>Added the family centre %1</source>
            <translation>Lade till familjecentralen %1</translation>
        </message>
        <message>
            <source>Changed the family centre %1</source>
            <translation>Ändrade familjecentralen %1</translation>
        </message>
        <message>
            <source>Put the family centre %1 in the trash</source>
            <translation>Lade familjecentralen %1 i papperskorgen</translation>
        </message>
        <message>
            <source>Put %1 family centres in the trash</source>
            <translation>Lade %1 familjecentraler i papperskorgen</translation>
        </message>
        <message>
            <source>Set the number of children in %1 %2</source>
            <translation>Angav antalet barn i %1 %2</translation>
        </message>
        <message>
            <source>Added %1 participants to %2</source>
            <translation>Lade till %1 deltagare i %2</translation>
        </message>
        <message>
            <source>Changed the participant %1</source>
            <translation>Ändrade deltagaren %1</translation>
        </message>
        <message>
            <source>Changed who a participant is</source>
            <translation>Ändrade vem en deltagare är</translation>
        </message>
        <message>
            <source>Took %1 back into the group</source>
            <translation>Tog tillbaka %1 i gruppen</translation>
        </message>
        <message>
            <source>Gave %1 a free seat</source>
            <translation>Gav %1 en ledig plats</translation>
        </message>
        <message>
            <source>Put %1 participants in the trash</source>
            <translation>Lade %1 deltagare i papperskorgen</translation>
        </message>
        <message>
            <source>Put the participant %1 in the trash</source>
            <translation>Lade deltagaren %1 i papperskorgen</translation>
        </message>
        <message>
            <source>Recorded attendance of %1 participants in %2</source>
            <translation>Antecknade närvaro för %1 deltagare i %2</translation>
        </message>
        <message>
            <source>Wrote %1 answers of %2</source>
            <translation>Skrev in %1 svar från %2</translation>
        </message>
        <message>
            <source>Wrote the summed answers of %1</source>
            <translation>Skrev in de summerade svaren från %1</translation>
        </message>
        <message>
            <source>Added the programme %1</source>
            <translation>Lade till programmet %1</translation>
        </message>
        <message>
            <source>Changed the programme %1</source>
            <translation>Ändrade programmet %1</translation>
        </message>
        <message>
            <source>Changed what %1 demands</source>
            <translation>Ändrade vad %1 kräver</translation>
        </message>
        <message>
            <source>Put the programme %1 in the trash</source>
            <translation>Lade programmet %1 i papperskorgen</translation>
        </message>
        <message>
            <source>Imported 1 row from %1</source>
            <translation>Importerade 1 rad från %1</translation>
        </message>
        <message>
            <source>Showed the protected details of a person (%1)</source>
            <translation>Visade skyddade uppgifter om en person (%1)</translation>
        </message>
        <message>
            <source>Noted that %1 dropped out of the group</source>
            <translation>Antecknade att %1 hoppade av gruppen</translation>
        </message>
        <message>
            <source>Let the names in %1 go when the programme says</source>
            <translation>Lät namnen i %1 gallras när programmet säger</translation>
        </message>
        <message>
            <source>Set until when the names in %1 are kept</source>
            <translation>Satte hur länge namnen i %1 sparas</translation>
        </message>
        <message>
            <source>Planned a meeting of %1</source>
            <translation>Planerade en träff för %1</translation>
        </message>
        <message>
            <source>Added a participant to %1</source>
            <translation>Lade till en deltagare i %1</translation>
        </message>
        <message>
            <source>Recorded attendance of a participant in %1</source>
            <translation>Antecknade närvaro för en deltagare i %1</translation>
        </message>
        <message>
            <source>Wrote an answer of %1</source>
            <translation>Skrev in ett svar för %1</translation>
        </message>
        <message>
            <source>Put the room %1 and the venue %2 in the trash</source>
            <translation>Lade lokalen %1 och anläggningen %2 i papperskorgen</translation>
        </message>
        <message>
            <source>Put %1 rooms and venues in the trash</source>
            <translation>Lade %1 lokaler och anläggningar i papperskorgen</translation>
        </message>
    </context>
    <context>
        <name>AfterLists</name>
        <message>
            <source>gets a certificate</source>
            <translation>får intyg</translation>
        </message>
        <message>
            <source>not decided yet</source>
            <translation>inte avgjort än</translation>
        </message>
        <message>
            <source>no certificate</source>
            <translation>får inget intyg</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Närvarande</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 av %2</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Intyg</translation>
        </message>
        <message>
            <source>Workplace</source>
            <translation>Arbetsplats</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Till vad</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Utfall</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Kvar</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Fråga</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Svar</translation>
        </message>
    </context>
    <context>
        <name>BoardText</name>
        <message>
            <source>No track</source>
            <translation>Inget spår</translation>
        </message>
        <message>
            <source>No room</source>
            <translation>Ingen lokal</translation>
        </message>
    </context>
    <context>
        <name>Column</name>
        <message>
            <source>network</source>
            <translation>nätverk</translation>
        </message>
        <message>
            <source>person</source>
            <translation>person</translation>
        </message>
        <message>
            <source>municipality</source>
            <translation>kommun</translation>
        </message>
        <message>
            <source>note</source>
            <translation>anteckning</translation>
        </message>
        <message>
            <source>from</source>
            <translation>från</translation>
        </message>
        <message>
            <source>to</source>
            <translation>till</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>typ</translation>
        </message>
        <message>
            <source>status</source>
            <translation>status</translation>
        </message>
        <message>
            <source>place</source>
            <translation>plats</translation>
        </message>
        <message>
            <source>name</source>
            <translation>namn</translation>
        </message>
        <message>
            <source>purpose</source>
            <translation>syfte</translation>
        </message>
        <message>
            <source>area</source>
            <translation>område</translation>
        </message>
        <message>
            <source>partner organisation</source>
            <translation>samarbetsorganisation</translation>
        </message>
        <message>
            <source>cadence</source>
            <translation>mötestakt</translation>
        </message>
        <message>
            <source>cadence per</source>
            <translation>mötestakt per</translation>
        </message>
        <message>
            <source>term</source>
            <translation>termin</translation>
        </message>
        <message>
            <source>year</source>
            <translation>år</translation>
        </message>
        <message>
            <source>represents</source>
            <translation>representerar</translation>
        </message>
        <message>
            <source>every municipality</source>
            <translation>varje kommun</translation>
        </message>
        <message>
            <source>listed organisations</source>
            <translation>angivna organisationer</translation>
        </message>
        <message>
            <source>fields of work</source>
            <translation>verksamhetsfält</translation>
        </message>
        <message>
            <source>nobody in particular</source>
            <translation>ingen särskild</translation>
        </message>
        <message>
            <source>stale after meetings missed</source>
            <translation>missade träffar i rad innan det påpekas</translation>
        </message>
        <message>
            <source>active</source>
            <translation>aktivt</translation>
        </message>
        <message>
            <source>resting</source>
            <translation>vilande</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>avslutat</translation>
        </message>
        <message>
            <source>has licences</source>
            <translation>har licenser</translation>
        </message>
        <message>
            <source>has participation loops</source>
            <translation>har delaktighetsslingor</translation>
        </message>
        <message>
            <source>has figures</source>
            <translation>har siffror</translation>
        </message>
        <message>
            <source>members are trained</source>
            <translation>medlemmarna utbildas</translation>
        </message>
        <message>
            <source>what is counted</source>
            <translation>vad som räknas</translation>
        </message>
        <message>
            <source>organisation</source>
            <translation>organisation</translation>
        </message>
        <message>
            <source>field of work</source>
            <translation>verksamhetsfält</translation>
        </message>
        <message>
            <source>order</source>
            <translation>ordning</translation>
        </message>
        <message>
            <source>period</source>
            <translation>period</translation>
        </message>
        <message>
            <source>ordinary</source>
            <translation>ordinarie</translation>
        </message>
        <message>
            <source>alternate</source>
            <translation>ersättare</translation>
        </message>
        <message>
            <source>role</source>
            <translation>roll</translation>
        </message>
        <message>
            <source>seat</source>
            <translation>plats</translation>
        </message>
        <message>
            <source>alternate for</source>
            <translation>ersättare för</translation>
        </message>
        <message>
            <source>trained</source>
            <translation>utbildad</translation>
        </message>
        <message>
            <source>starts</source>
            <translation>börjar</translation>
        </message>
        <message>
            <source>ends</source>
            <translation>slutar</translation>
        </message>
        <message>
            <source>title</source>
            <translation>titel</translation>
        </message>
        <message>
            <source>link</source>
            <translation>länk</translation>
        </message>
        <message>
            <source>agenda</source>
            <translation>dagordning</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minnesanteckningar</translation>
        </message>
        <message>
            <source>adjusted</source>
            <translation>justerade</translation>
        </message>
        <message>
            <source>adjusted by</source>
            <translation>justerade av</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>planerad</translation>
        </message>
        <message>
            <source>held</source>
            <translation>genomförd</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>inställd</translation>
        </message>
        <message>
            <source>meeting</source>
            <translation>träff</translation>
        </message>
        <message>
            <source>attendance</source>
            <translation>närvaro</translation>
        </message>
        <message>
            <source>present</source>
            <translation>närvarande</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>frånvarande</translation>
        </message>
        <message>
            <source>sent apology</source>
            <translation>anmält förhinder</translation>
        </message>
        <message>
            <source>text</source>
            <translation>text</translation>
        </message>
        <message>
            <source>responsible</source>
            <translation>ansvarig</translation>
        </message>
        <message>
            <source>due</source>
            <translation>klart senast</translation>
        </message>
        <message>
            <source>done</source>
            <translation>klar</translation>
        </message>
        <message>
            <source>permanent</source>
            <translation>permanent</translation>
        </message>
        <message>
            <source>for a period</source>
            <translation>tidsbegränsad</translation>
        </message>
        <message>
            <source>theme</source>
            <translation>tema</translation>
        </message>
        <message>
            <source>follow-up</source>
            <translation>uppföljning</translation>
        </message>
        <message>
            <source>follow-up date</source>
            <translation>uppföljningsdatum</translation>
        </message>
        <message>
            <source>running</source>
            <translation>pågår</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>avslutad</translation>
        </message>
        <message>
            <source>participation loop</source>
            <translation>delaktighetsslinga</translation>
        </message>
        <message>
            <source>users</source>
            <translation>brukare</translation>
        </message>
        <message>
            <source>staff</source>
            <translation>personal</translation>
        </message>
        <message>
            <source>joint</source>
            <translation>gemensamt</translation>
        </message>
        <message>
            <source>date</source>
            <translation>datum</translation>
        </message>
        <message>
            <source>head-count</source>
            <translation>antal deltagare</translation>
        </message>
        <message>
            <source>figure</source>
            <translation>siffra</translation>
        </message>
        <message>
            <source>approximate</source>
            <translation>ungefärlig</translation>
        </message>
        <message>
            <source>code</source>
            <translation>kod</translation>
        </message>
        <message>
            <source>region</source>
            <translation>region</translation>
        </message>
        <message>
            <source>sub-region</source>
            <translation>länsdel</translation>
        </message>
        <message>
            <source>short name</source>
            <translation>kortnamn</translation>
        </message>
        <message>
            <source>place on the map</source>
            <translation>plats på kartan</translation>
        </message>
        <message>
            <source>hospital</source>
            <translation>sjukhus</translation>
        </message>
        <message>
            <source>state agency</source>
            <translation>statlig myndighet</translation>
        </message>
        <message>
            <source>university</source>
            <translation>universitet</translation>
        </message>
        <message>
            <source>association</source>
            <translation>förening</translation>
        </message>
        <message>
            <source>workplace</source>
            <translation>arbetsplats</translation>
        </message>
        <message>
            <source>other</source>
            <translation>annat</translation>
        </message>
        <message>
            <source>given name</source>
            <translation>förnamn</translation>
        </message>
        <message>
            <source>family name</source>
            <translation>efternamn</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>e-post</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>telefon</translation>
        </message>
        <message>
            <source>protected identity</source>
            <translation>skyddade personuppgifter</translation>
        </message>
        <message>
            <source>merged into</source>
            <translation>ihopslagen med</translation>
        </message>
        <message>
            <source>headings</source>
            <translation>rubriker</translation>
        </message>
        <message>
            <source>mapping</source>
            <translation>kolumnkoppling</translation>
        </message>
        <message>
            <source>table</source>
            <translation>tabell</translation>
        </message>
        <message>
            <source>row</source>
            <translation>rad</translation>
        </message>
        <message>
            <source>time</source>
            <translation>tid</translation>
        </message>
        <message>
            <source>act</source>
            <translation>händelse</translation>
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
        <message>
            <source>event</source>
            <translation>aktivitet</translation>
        </message>
        <message>
            <source>session</source>
            <translation>pass</translation>
        </message>
        <message>
            <source>room</source>
            <translation>lokal</translation>
        </message>
        <message>
            <source>venue</source>
            <translation>anläggning</translation>
        </message>
        <message>
            <source>capacity</source>
            <translation>antal platser</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>skäl</translation>
        </message>
        <message>
            <source>address</source>
            <translation>adress</translation>
        </message>
        <message>
            <source>equipment</source>
            <translation>utrustning</translation>
        </message>
        <message>
            <source>training</source>
            <translation>utbildning</translation>
        </message>
        <message>
            <source>workshop</source>
            <translation>workshop</translation>
        </message>
        <message>
            <source>seminar</source>
            <translation>seminarium</translation>
        </message>
        <message>
            <source>conference</source>
            <translation>konferens</translation>
        </message>
        <message>
            <source>meeting place</source>
            <translation>mötesplats</translation>
        </message>
        <message>
            <source>research circle</source>
            <translation>forskningscirkel</translation>
        </message>
        <message>
            <source>evaluation workshop</source>
            <translation>utvärderingsverkstad</translation>
        </message>
        <message>
            <source>learning circle</source>
            <translation>lärcirkel</translation>
        </message>
        <message>
            <source>supervision</source>
            <translation>handledning</translation>
        </message>
        <message>
            <source>idea</source>
            <translation>idé</translation>
        </message>
        <message>
            <source>open</source>
            <translation>öppen</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>stängd</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>flyttad</translation>
        </message>
        <message>
            <source>target group</source>
            <translation>målgrupp</translation>
        </message>
        <message>
            <source>fewest participants</source>
            <translation>minsta antal deltagare</translation>
        </message>
        <message>
            <source>registration opens</source>
            <translation>anmälan öppnar</translation>
        </message>
        <message>
            <source>registration closes</source>
            <translation>anmälan stänger</translation>
        </message>
        <message>
            <source>fee in öre</source>
            <translation>avgift i öre</translation>
        </message>
        <message>
            <source>description</source>
            <translation>beskrivning</translation>
        </message>
        <message>
            <source>sessions for a certificate</source>
            <translation>pass för intyg</translation>
        </message>
        <message>
            <source>copied from</source>
            <translation>kopierad från</translation>
        </message>
        <message>
            <source>days from the first day</source>
            <translation>dagar från första dagen</translation>
        </message>
        <message>
            <source>track</source>
            <translation>spår</translation>
        </message>
        <message>
            <source>chair</source>
            <translation>moderator</translation>
        </message>
        <message>
            <source>talk</source>
            <translation>föredrag</translation>
        </message>
        <message>
            <source>panel</source>
            <translation>panelsamtal</translation>
        </message>
        <message>
            <source>break</source>
            <translation>paus</translation>
        </message>
        <message>
            <source>ceremony</source>
            <translation>ceremoni</translation>
        </message>
        <message>
            <source>presentation</source>
            <translation>presentation</translation>
        </message>
        <message>
            <source>needs</source>
            <translation>behov</translation>
        </message>
        <message>
            <source>published</source>
            <translation>publicerat</translation>
        </message>
        <message>
            <source>programme</source>
            <translation>program</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>varning</translation>
        </message>
        <message>
            <source>turn</source>
            <translation>anmälan nr</translation>
        </message>
        <message>
            <source>registered</source>
            <translation>anmäld</translation>
        </message>
        <message>
            <source>diet</source>
            <translation>kost</translation>
        </message>
        <message>
            <source>access needs</source>
            <translation>tillgänglighetsbehov</translation>
        </message>
        <message>
            <source>message</source>
            <translation>meddelande</translation>
        </message>
        <message>
            <source>consent</source>
            <translation>samtycke</translation>
        </message>
        <message>
            <source>registration cancelled</source>
            <translation>avanmäld</translation>
        </message>
        <message>
            <source>reason for cancelling</source>
            <translation>skäl för avanmälan</translation>
        </message>
        <message>
            <source>come together</source>
            <translation>kommer tillsammans</translation>
        </message>
        <message>
            <source>reason for going ahead</source>
            <translation>skäl att gå före</translation>
        </message>
        <message>
            <source>seat offered until</source>
            <translation>plats erbjuden till och med</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>bekräftad</translation>
        </message>
        <message>
            <source>source</source>
            <translation>källa</translation>
        </message>
        <message>
            <source>registration</source>
            <translation>anmälan</translation>
        </message>
        <message>
            <source>scale</source>
            <translation>skala</translation>
        </message>
        <message>
            <source>choice</source>
            <translation>val</translation>
        </message>
        <message>
            <source>choices</source>
            <translation>svarsalternativ</translation>
        </message>
        <message>
            <source>sheet</source>
            <translation>blankett</translation>
        </message>
        <message>
            <source>question</source>
            <translation>fråga</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>svar</translation>
        </message>
        <message>
            <source>budget in öre</source>
            <translation>budget i öre</translation>
        </message>
        <message>
            <source>outcome in öre</source>
            <translation>utfall i öre</translation>
        </message>
        <message>
            <source>lowest step</source>
            <translation>lägsta steg</translation>
        </message>
        <message>
            <source>highest step</source>
            <translation>högsta steg</translation>
        </message>
        <message>
            <source>part</source>
            <translation>del</translation>
        </message>
        <message>
            <source>version</source>
            <translation>version</translation>
        </message>
        <message>
            <source>group</source>
            <translation>grupp</translation>
        </message>
        <message>
            <source>participant</source>
            <translation>deltagare</translation>
        </message>
        <message>
            <source>when asked</source>
            <translation>när frågan ställdes</translation>
        </message>
        <message>
            <source>interpreter</source>
            <translation>tolk</translation>
        </message>
        <message>
            <source>before the first meeting</source>
            <translation>före första träffen</translation>
        </message>
        <message>
            <source>after the last meeting</source>
            <translation>efter sista träffen</translation>
        </message>
        <message>
            <source>materials</source>
            <translation>material</translation>
        </message>
        <message>
            <source>months that names are kept</source>
            <translation>månader som namn sparas</translation>
        </message>
        <message>
            <source>no longer given</source>
            <translation>ges inte längre</translation>
        </message>
        <message>
            <source>number</source>
            <translation>nummer</translation>
        </message>
        <message>
            <source>applies from</source>
            <translation>gäller från</translation>
        </message>
        <message>
            <source>youngest child</source>
            <translation>yngsta barn</translation>
        </message>
        <message>
            <source>oldest child</source>
            <translation>äldsta barn</translation>
        </message>
        <message>
            <source>leaders needed</source>
            <translation>gruppledare som behövs</translation>
        </message>
        <message>
            <source>leaders are trained in</source>
            <translation>gruppledare är utbildade i</translation>
        </message>
        <message>
            <source>most participants</source>
            <translation>flest deltagare</translation>
        </message>
        <message>
            <source>meetings one may miss</source>
            <translation>träffar man får missa</translation>
        </message>
        <message>
            <source>practice at home</source>
            <translation>hemövningar</translation>
        </message>
        <message>
            <source>languages</source>
            <translation>språk</translation>
        </message>
        <message>
            <source>valid until</source>
            <translation>giltig till</translation>
        </message>
        <message>
            <source>certificate</source>
            <translation>intyg</translation>
        </message>
        <message>
            <source>professions</source>
            <translation>yrkesgrupper</translation>
        </message>
        <message>
            <source>agreement signed</source>
            <translation>avtal undertecknat</translation>
        </message>
        <message>
            <source>agreement to be followed up</source>
            <translation>avtal följs upp</translation>
        </message>
        <message>
            <source>agreement followed up</source>
            <translation>avtal uppföljt</translation>
        </message>
        <message>
            <source>member of FFFF</source>
            <translation>medlem i FFFF</translation>
        </message>
        <message>
            <source>recruiting</source>
            <translation>rekryterar</translation>
        </message>
        <message>
            <source>full</source>
            <translation>fullsatt</translation>
        </message>
        <message>
            <source>family centre</source>
            <translation>familjecentral</translation>
        </message>
        <message>
            <source>language</source>
            <translation>språk</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>behövs inte</translation>
        </message>
        <message>
            <source>needed, not booked</source>
            <translation>behövs, inte bokad</translation>
        </message>
        <message>
            <source>booked</source>
            <translation>bokad</translation>
        </message>
        <message>
            <source>seats</source>
            <translation>platser</translation>
        </message>
        <message>
            <source>run by</source>
            <translation>drivs av</translation>
        </message>
        <message>
            <source>known in counts only</source>
            <translation>bara antal är kända</translation>
        </message>
        <message>
            <source>number who registered</source>
            <translation>antal anmälda</translation>
        </message>
        <message>
            <source>number who started</source>
            <translation>antal som började</translation>
        </message>
        <message>
            <source>number who completed</source>
            <translation>antal som fullföljde</translation>
        </message>
        <message>
            <source>names are kept until</source>
            <translation>namn sparas till</translation>
        </message>
        <message>
            <source>number present</source>
            <translation>antal närvarande</translation>
        </message>
        <message>
            <source>number of children</source>
            <translation>antal barn</translation>
        </message>
        <message>
            <source>reached by</source>
            <translation>nådd genom</translation>
        </message>
        <message>
            <source>child health care</source>
            <translation>barnhälsovård</translation>
        </message>
        <message>
            <source>school or preschool</source>
            <translation>skola eller förskola</translation>
        </message>
        <message>
            <source>social services</source>
            <translation>socialtjänst</translation>
        </message>
        <message>
            <source>somebody they know</source>
            <translation>bekant</translation>
        </message>
        <message>
            <source>notice or web page</source>
            <translation>anslag eller webbsida</translation>
        </message>
        <message>
            <source>ages of the children</source>
            <translation>barnens ålder</translation>
        </message>
        <message>
            <source>number of answers</source>
            <translation>antal svar</translation>
        </message>
        <message>
            <source>sum of the answers</source>
            <translation>summan av svaren</translation>
        </message>
        <message>
            <source>being set up since</source>
            <translation>uppstart sedan</translation>
        </message>
        <message>
            <source>in operation since</source>
            <translation>i drift sedan</translation>
        </message>
        <message>
            <source>dropped out</source>
            <translation>hoppade av</translation>
        </message>
    </context>
    <context>
        <name>CourseLists</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 av %2</translation>
        </message>
        <message>
            <source>%1, %2 waiting</source>
            <translation>%1, %2 i kö</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n pass</numerusform>
                <numerusform>%n pass</numerusform>
            </translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Plats</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Platser</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ansvarig</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problem</translation>
        </message>
        <message numerus="yes">
            <source>%n to mend</source>
            <translation>
                <numerusform>%n att åtgärda</numerusform>
                <numerusform>%n att åtgärda</numerusform>
            </translation>
        </message>
        <message>
            <source>the first day</source>
            <translation>första dagen</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) before</source>
            <translation>
                <numerusform>%n dag före</numerusform>
                <numerusform>%n dagar före</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) after</source>
            <translation>
                <numerusform>%n dag efter</numerusform>
                <numerusform>%n dagar efter</numerusform>
            </translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Uppgift</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Klart senast</translation>
        </message>
        <message>
            <source>From the event</source>
            <translation>Från start</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Läge</translation>
        </message>
        <message>
            <source>done %1</source>
            <translation>klar %1</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>försenad</translation>
        </message>
        <message>
            <source>to do</source>
            <translation>att göra</translation>
        </message>
        <message>
            <source>%1, %2 preliminary</source>
            <translation>%1, varav %2 preliminära</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Nätverk</translation>
        </message>
    </context>
    <context>
        <name>FigureLists</name>
        <message>
            <source>Programme</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommun</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Termin</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupper</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Började</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Fullföljde</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Andel</translation>
        </message>
        <message>
            <source>Planned groups</source>
            <translation>Planerade grupper</translation>
        </message>
        <message>
            <source>Cancelled groups</source>
            <translation>Inställda grupper</translation>
        </message>
        <message>
            <source>Without figures</source>
            <translation>Utan uppgift</translation>
        </message>
        <message>
            <source>all</source>
            <translation>alla</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>ej angivet</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) ran</source>
            <translation>
                <numerusform>%n grupp hölls</numerusform>
                <numerusform>%n grupper hölls</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n parent(s) started</source>
            <translation>
                <numerusform>%n förälder började</numerusform>
                <numerusform>%n föräldrar började</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n completed</source>
            <translation>
                <numerusform>%n fullföljde</numerusform>
                <numerusform>%n fullföljde</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) planned</source>
            <translation>
                <numerusform>%n grupp planerad</numerusform>
                <numerusform>%n grupper planerade</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) cancelled</source>
            <translation>
                <numerusform>%n grupp inställd</numerusform>
                <numerusform>%n grupper inställda</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) without figures</source>
            <translation>
                <numerusform>%n grupp utan uppgift</numerusform>
                <numerusform>%n grupper utan uppgift</numerusform>
            </translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Barn</translation>
        </message>
        <message>
            <source>Counted in</source>
            <translation>Räknat år</translation>
        </message>
        <message>
            <source>Per 1 000</source>
            <translation>Per 1 000</translation>
        </message>
        <message>
            <source>Training runs out</source>
            <translation>Utbildning går ut</translation>
        </message>
        <message>
            <source>Leaders a group</source>
            <translation>Gruppledare per grupp</translation>
        </message>
        <message>
            <source>none</source>
            <comment>group</comment>
            <translation>ingen</translation>
        </message>
        <message>
            <source>Completed: %1</source>
            <comment>a rate</comment>
            <translation>Fullföljde: %1</translation>
        </message>
        <message>
            <source>%1 per 1 000 children: %2, of %3 children counted in %4</source>
            <comment>a number, parents started</comment>
            <translation>%1 per 1 000 barn: %2, av %3 barn räknade %4</translation>
        </message>
        <message>
            <source>Trained</source>
            <comment>leaders</comment>
            <translation>Utbildade</translation>
        </message>
        <message>
            <source>Resting</source>
            <comment>leaders</comment>
            <translation>Vilande</translation>
        </message>
        <message>
            <source>Can run</source>
            <comment>groups</comment>
            <translation>Kan hålla</translation>
        </message>
    </context>
    <context>
        <name>GroupLists</name>
        <message>
            <source>no day yet</source>
            <translation>ingen dag än</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 av %2</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr</translation>
        </message>
        <message>
            <source>When</source>
            <translation>När</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Närvarande</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Läge</translation>
        </message>
        <message>
            <source>cancelled</source>
            <comment>meeting</comment>
            <translation>inställd</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Fråga</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Före</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Efter</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Förändring</translation>
        </message>
        <message numerus="yes">
            <source>%n form(s) with both answers</source>
            <translation>
                <numerusform>%n enkät med båda svaren</numerusform>
                <numerusform>%n enkäter med båda svaren</numerusform>
            </translation>
        </message>
        <message>
            <source>leader elsewhere too</source>
            <translation>gruppledare upptagen</translation>
        </message>
        <message>
            <source>attendance missing</source>
            <translation>närvaro saknas</translation>
        </message>
    </context>
    <context>
        <name>NamesPreviewDialog</name>
        <message>
            <source>Group</source>
            <translation>Grupp</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Deltagare</translation>
        </message>
        <message>
            <source>Kept until</source>
            <translation>Sparas till och med</translation>
        </message>
        <message>
            <source>Anonymised on</source>
            <translation>Anonymiseras</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anteckning</translation>
        </message>
        <message>
            <source>to be read</source>
            <translation>bör läsas</translation>
        </message>
    </context>
    <context>
        <name>NetworkLists</name>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Område</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ansvarig</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Medlemmar</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Täckning</translation>
        </message>
        <message>
            <source>Next meeting</source>
            <translation>Nästa träff</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problem</translation>
        </message>
        <message numerus="yes">
            <source>%n to mend</source>
            <translation>
                <numerusform>%n att åtgärda</numerusform>
                <numerusform>%n att åtgärda</numerusform>
            </translation>
        </message>
        <message>
            <source>Represents</source>
            <translation>Representerar</translation>
        </message>
        <message>
            <source>Ordinary or alternate</source>
            <translation>Ordinarie eller ersättare</translation>
        </message>
        <message>
            <source>alternate for %1</source>
            <translation>ersättare för %1</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Roll</translation>
        </message>
        <message>
            <source>Workplace</source>
            <translation>Arbetsplats</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-post</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Från</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Till</translation>
        </message>
        <message>
            <source>Trained</source>
            <translation>Utbildad</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Närvaro</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 av %2</translation>
        </message>
        <message>
            <source>To mend</source>
            <translation>Att åtgärda</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anteckning</translation>
        </message>
        <message>
            <source>When</source>
            <translation>När</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Vecka</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Plats</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Närvarande</translation>
        </message>
        <message>
            <source>Represented</source>
            <translation>Representerade</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minnesanteckningar</translation>
        </message>
        <message>
            <source>adjusted</source>
            <translation>justerade</translation>
        </message>
        <message>
            <source>written</source>
            <translation>skrivna</translation>
        </message>
        <message>
            <source>Open action points</source>
            <translation>Öppna åtgärder</translation>
        </message>
        <message>
            <source>Action point</source>
            <translation>Åtgärd</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Klart senast</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Läge</translation>
        </message>
        <message>
            <source>done %1</source>
            <translation>klar %1</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>försenad</translation>
        </message>
        <message>
            <source>carried over</source>
            <translation>kvarstår</translation>
        </message>
        <message>
            <source>open</source>
            <translation>öppen</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Beslutad</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommun</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>no licence</source>
            <translation>ingen licens</translation>
        </message>
        <message>
            <source>valid</source>
            <translation>giltig</translation>
        </message>
        <message>
            <source>not valid</source>
            <translation>ej giltig</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Guides</source>
            <translation>Vägledare</translation>
        </message>
        <message>
            <source>Talks</source>
            <translation>Samtal</translation>
        </message>
        <message>
            <source>whole county</source>
            <translation>hela länet</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>År</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Antal</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Genomförda</translation>
        </message>
        <message>
            <source>in the trash</source>
            <translation>i papperskorgen</translation>
        </message>
    </context>
    <context>
        <name>ParentingLists</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 av %2</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problem</translation>
        </message>
        <message numerus="yes">
            <source>%n to mend</source>
            <translation>
                <numerusform>%n att åtgärda</numerusform>
                <numerusform>%n att åtgärda</numerusform>
            </translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupp</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommun</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Plats</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Första dag</translation>
        </message>
        <message>
            <source>Leaders</source>
            <translation>Gruppledare</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Anmälda</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Började</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Fullföljde</translation>
        </message>
        <message>
            <source>%1 until %2</source>
            <comment>training, date</comment>
            <translation>%1 till %2</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Employer</source>
            <translation>Arbetsgivare</translation>
        </message>
        <message>
            <source>Trained in</source>
            <translation>Utbildad i</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Groups led</source>
            <translation>Grupper som letts</translation>
        </message>
        <message>
            <source>Professions</source>
            <translation>Yrkesgrupper</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Avtal</translation>
        </message>
        <message>
            <source>To be followed up</source>
            <translation>Följs upp</translation>
        </message>
        <message>
            <source>FFFF</source>
            <translation>FFFF</translation>
        </message>
        <message>
            <source>member</source>
            <translation>medlem</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>Plats</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Barn</translation>
        </message>
        <message>
            <source>Ages</source>
            <translation>Åldrar</translation>
        </message>
        <message>
            <source>Reached by</source>
            <translation>Nådd genom</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Närvarande</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nej</translation>
        </message>
        <message>
            <source>Being set up since</source>
            <translation>Uppstart sedan</translation>
        </message>
        <message>
            <source>In operation since</source>
            <translation>I drift sedan</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Stängd</translation>
        </message>
    </context>
    <context>
        <name>PlaceLists</name>
        <message>
            <source>Venue</source>
            <translation>Anläggning</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Lokal</translation>
        </message>
        <message>
            <source>no rooms yet</source>
            <translation>inga lokaler än</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Platser</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>Utrustning</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Spärrad</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n tid</numerusform>
                <numerusform>%n tider</numerusform>
            </translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anteckning</translation>
        </message>
        <message>
            <source>When</source>
            <translation>När</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Skäl</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Presentation</source>
            <translation>Presentation</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Behov</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Pass</translation>
        </message>
        <message>
            <source>Latest</source>
            <translation>Senast</translation>
        </message>
    </context>
    <context>
        <name>QAbstractSpinBox</name>
        <message>
            <source>&amp;Select All</source>
            <translation>&amp;Markera allt</translation>
        </message>
        <message>
            <source>&amp;Step up</source>
            <translation>Stega &amp;upp</translation>
        </message>
        <message>
            <source>Step &amp;down</source>
            <translation>Stega &amp;ned</translation>
        </message>
    </context>
    <context>
        <name>QCommandLineParser</name>
        <message>
            <source>Displays version information.</source>
            <translation>Visar programmets version.</translation>
        </message>
        <message>
            <source>Displays help on commandline options.</source>
            <translation>Visar hjälp om kommandoradens flaggor.</translation>
        </message>
        <message>
            <source>Displays help, including generic Qt options.</source>
            <translation>Visar hjälp, även om Qts egna flaggor.</translation>
        </message>
        <message>
            <source>Unknown option &apos;%1&apos;.</source>
            <translation>Okänd flagga: ”%1”.</translation>
        </message>
        <message>
            <source>Unknown options: %1.</source>
            <translation>Okända flaggor: %1.</translation>
        </message>
        <message>
            <source>Missing value after &apos;%1&apos;.</source>
            <translation>Det saknas ett värde efter ”%1”.</translation>
        </message>
        <message>
            <source>Unexpected value after &apos;%1&apos;.</source>
            <translation>Oväntat värde efter ”%1”.</translation>
        </message>
        <message>
            <source>[options]</source>
            <translation>[flaggor]</translation>
        </message>
        <message>
            <source>Usage: %1</source>
            <translation>Användning: %1</translation>
        </message>
        <message>
            <source>Options:</source>
            <translation>Flaggor:</translation>
        </message>
        <message>
            <source>Arguments:</source>
            <translation>Argument:</translation>
        </message>
        <message>
            <source>Displays help including Qt specific options.</source>
            <translation>Visar hjälp, även om Qts egna flaggor.</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>Look in:</source>
            <translation>Leta i:</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Bakåt</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Gå bakåt</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Framåt</translation>
        </message>
        <message>
            <source>Go forward</source>
            <translation>Gå framåt</translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translation>Mappen ovanför</translation>
        </message>
        <message>
            <source>Go to the parent directory</source>
            <translation>Gå till mappen ovanför</translation>
        </message>
        <message>
            <source>Create New Folder</source>
            <translation>Ny mapp</translation>
        </message>
        <message>
            <source>Create a New Folder</source>
            <translation>Skapa en ny mapp</translation>
        </message>
        <message>
            <source>List View</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Change to list view mode</source>
            <translation>Visa som lista</translation>
        </message>
        <message>
            <source>Detail View</source>
            <translation>Detaljer</translation>
        </message>
        <message>
            <source>Change to detail view mode</source>
            <translation>Visa med detaljer</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>Sidofält</translation>
        </message>
        <message>
            <source>Files of type:</source>
            <translation>Filtyp:</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>Ö&amp;ppna</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Spara</translation>
        </message>
        <message>
            <source>&amp;Choose</source>
            <translation>&amp;Välj</translation>
        </message>
        <message>
            <source>Directory:</source>
            <translation>Mapp:</translation>
        </message>
        <message>
            <source>Directories</source>
            <translation>Mappar</translation>
        </message>
        <message>
            <source>All Files (*)</source>
            <translation>Alla filer (*)</translation>
        </message>
        <message>
            <source>New Folder</source>
            <translation>Ny mapp</translation>
        </message>
        <message>
            <source>&amp;New Folder</source>
            <translation>&amp;Ny mapp</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>&amp;Byt namn</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Ta bort</translation>
        </message>
        <message>
            <source>Show &amp;hidden files</source>
            <translation>Visa &amp;dolda filer</translation>
        </message>
        <message>
            <source>Recent Places</source>
            <translation>Senaste platser</translation>
        </message>
        <message>
            <source>Save As</source>
            <translation>Spara som</translation>
        </message>
        <message>
            <source>%1 already exists.
Do you want to replace it?</source>
            <translation>%1 finns redan.
Vill du ersätta den?</translation>
        </message>
        <message>
            <source>%1
File not found.
Please verify the correct file name was given.</source>
            <translation>%1
Filen finns inte.
Kontrollera att namnet är rätt.</translation>
        </message>
        <message>
            <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
            <translation>%1
Mappen finns inte.
Kontrollera att namnet är rätt.</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translation>Fil&amp;namn:</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alla filer (*)</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öppna</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Ta bort</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Ta bort</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Filer</translation>
        </message>
        <message>
            <source>Find Directory</source>
            <translation>Välj mapp</translation>
        </message>
        <message>
            <source>Are you sure you want to delete &apos;%1&apos;?</source>
            <translation>Vill du ta bort ”%1”?</translation>
        </message>
        <message>
            <source>Could not delete directory.</source>
            <translation>Mappen gick inte att ta bort.</translation>
        </message>
    </context>
    <context>
        <name>QFileSystemModel</name>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Storlek</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translation>Ändrad</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>Den här datorn</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Datorn</translation>
        </message>
    </context>
    <context>
        <name>QJsonParseError</name>
        <message>
            <source>unterminated object</source>
            <translation>ett objekt avslutas aldrig</translation>
        </message>
        <message>
            <source>missing name separator</source>
            <translation>det saknas ett kolon efter ett namn</translation>
        </message>
        <message>
            <source>unterminated array</source>
            <translation>en lista avslutas aldrig</translation>
        </message>
        <message>
            <source>missing value separator</source>
            <translation>det saknas ett komma mellan två värden</translation>
        </message>
        <message>
            <source>illegal value</source>
            <translation>ett värde är ogiltigt</translation>
        </message>
        <message>
            <source>invalid termination by number</source>
            <translation>texten slutar mitt i ett tal</translation>
        </message>
        <message>
            <source>illegal number</source>
            <translation>ett tal är ogiltigt</translation>
        </message>
        <message>
            <source>invalid escape sequence</source>
            <translation>ett omvänt snedstreck följs av fel tecken</translation>
        </message>
        <message>
            <source>invalid UTF8 string</source>
            <translation>texten är inte giltig UTF-8</translation>
        </message>
        <message>
            <source>unterminated string</source>
            <translation>en text avslutas aldrig</translation>
        </message>
        <message>
            <source>object is missing after a comma</source>
            <translation>det saknas något efter ett komma</translation>
        </message>
        <message>
            <source>too deeply nested document</source>
            <translation>för många nivåer i varandra</translation>
        </message>
        <message>
            <source>too large document</source>
            <translation>för stor fil</translation>
        </message>
        <message>
            <source>garbage at the end of the document</source>
            <translation>det står något efter slutet</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Ångra</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Gör om</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>Klipp &amp;ut</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopiera</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>Klistra &amp;in</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Ta bort</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Markera allt</translation>
        </message>
    </context>
    <context>
        <name>QPageSetupWidget</name>
        <message>
            <source>Paper</source>
            <translation>Papper</translation>
        </message>
        <message>
            <source>Page size:</source>
            <translation>Format:</translation>
        </message>
        <message>
            <source>Width:</source>
            <translation>Bredd:</translation>
        </message>
        <message>
            <source>Height:</source>
            <translation>Höjd:</translation>
        </message>
        <message>
            <source>Paper source:</source>
            <translation>Papperskälla:</translation>
        </message>
        <message>
            <source>Orientation</source>
            <translation>Riktning</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>Stående</translation>
        </message>
        <message>
            <source>Landscape</source>
            <translation>Liggande</translation>
        </message>
        <message>
            <source>Reverse landscape</source>
            <translation>Omvänt liggande</translation>
        </message>
        <message>
            <source>Reverse portrait</source>
            <translation>Omvänt stående</translation>
        </message>
        <message>
            <source>Margins</source>
            <translation>Marginaler</translation>
        </message>
        <message>
            <source>Page Layout</source>
            <translation>Sidor per ark</translation>
        </message>
        <message>
            <source>Pages per sheet:</source>
            <translation>Sidor per ark:</translation>
        </message>
        <message>
            <source>Page order:</source>
            <translation>Sidordning:</translation>
        </message>
        <message>
            <source>Custom</source>
            <translation>Eget</translation>
        </message>
        <message>
            <source>top margin</source>
            <translation>övre marginal</translation>
        </message>
        <message>
            <source>bottom margin</source>
            <translation>nedre marginal</translation>
        </message>
        <message>
            <source>left margin</source>
            <translation>vänster marginal</translation>
        </message>
        <message>
            <source>right margin</source>
            <translation>höger marginal</translation>
        </message>
        <message>
            <source>Millimeters (mm)</source>
            <translation>Millimeter (mm)</translation>
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
            <translation>Spara</translation>
        </message>
        <message>
            <source>Save All</source>
            <translation>Spara alla</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öppna</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>&amp;Ja</translation>
        </message>
        <message>
            <source>Yes to &amp;All</source>
            <translation>Ja till &amp;alla</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translation>&amp;Nej</translation>
        </message>
        <message>
            <source>N&amp;o to All</source>
            <translation>N&amp;ej till alla</translation>
        </message>
        <message>
            <source>Abort</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Försök igen</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>Ignorera</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Kasta</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hjälp</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Verkställ</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Återställ</translation>
        </message>
        <message>
            <source>Restore Defaults</source>
            <translation>Återställ förval</translation>
        </message>
    </context>
    <context>
        <name>QPrintDialog</name>
        <message>
            <source>&amp;Print</source>
            <translation>Skriv &amp;ut</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Skriv ut</translation>
        </message>
        <message>
            <source>&amp;Options &gt;&gt;</source>
            <translation>&amp;Alternativ &gt;&gt;</translation>
        </message>
        <message>
            <source>&amp;Options &lt;&lt;</source>
            <translation>&amp;Alternativ &lt;&lt;</translation>
        </message>
        <message>
            <source>All Pages</source>
            <translation>Alla sidor</translation>
        </message>
        <message>
            <source>Odd Pages</source>
            <translation>Udda sidor</translation>
        </message>
        <message>
            <source>Even Pages</source>
            <translation>Jämna sidor</translation>
        </message>
        <message>
            <source>Print to File (PDF)</source>
            <translation>Skriv till fil (PDF)</translation>
        </message>
        <message>
            <source>Local file</source>
            <translation>Lokal fil</translation>
        </message>
        <message>
            <source>Write PDF file</source>
            <translation>Skriv PDF-fil</translation>
        </message>
        <message>
            <source>Print To File ...</source>
            <translation>Skriv till fil …</translation>
        </message>
        <message>
            <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
            <translation>Den första sidan kan inte komma efter den sista.</translation>
        </message>
    </context>
    <context>
        <name>QPrintPropertiesDialog</name>
        <message>
            <source>Printer Properties</source>
            <translation>Skrivarens egenskaper</translation>
        </message>
    </context>
    <context>
        <name>QPrintPropertiesWidget</name>
        <message>
            <source>Page</source>
            <translation>Sida</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Avancerat</translation>
        </message>
    </context>
    <context>
        <name>QPrintSettingsOutput</name>
        <message>
            <source>Copies</source>
            <translation>Kopior</translation>
        </message>
        <message>
            <source>Print range</source>
            <translation>Sidor att skriva ut</translation>
        </message>
        <message>
            <source>Print all</source>
            <translation>Alla</translation>
        </message>
        <message>
            <source>Pages from</source>
            <translation>Sidorna</translation>
        </message>
        <message>
            <source>to</source>
            <translation>till</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Sidor</translation>
        </message>
        <message>
            <source>Current Page</source>
            <translation>Den här sidan</translation>
        </message>
        <message>
            <source>Selection</source>
            <translation>Markeringen</translation>
        </message>
        <message>
            <source>Output Settings</source>
            <translation>Utskrift</translation>
        </message>
        <message>
            <source>Copies:</source>
            <translation>Antal kopior:</translation>
        </message>
        <message>
            <source>Collate</source>
            <translation>Sortera</translation>
        </message>
        <message>
            <source>Reverse</source>
            <translation>Omvänd ordning</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Alternativ</translation>
        </message>
        <message>
            <source>Color Mode</source>
            <translation>Färg</translation>
        </message>
        <message>
            <source>Color</source>
            <translation>I färg</translation>
        </message>
        <message>
            <source>Grayscale</source>
            <translation>I gråskala</translation>
        </message>
        <message>
            <source>Double Sided Printing</source>
            <translation>Dubbelsidigt</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Av</translation>
        </message>
        <message>
            <source>Long side binding</source>
            <translation>Vänd längs långsidan</translation>
        </message>
        <message>
            <source>Short side binding</source>
            <translation>Vänd längs kortsidan</translation>
        </message>
        <message>
            <source>Page Set:</source>
            <translation>Sidurval:</translation>
        </message>
    </context>
    <context>
        <name>QPrintWidget</name>
        <message>
            <source>Printer</source>
            <translation>Skrivare</translation>
        </message>
        <message>
            <source>&amp;Name:</source>
            <translation>&amp;Namn:</translation>
        </message>
        <message>
            <source>P&amp;roperties</source>
            <translation>&amp;Egenskaper</translation>
        </message>
        <message>
            <source>Location:</source>
            <translation>Plats:</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Förhandsgranska</translation>
        </message>
        <message>
            <source>Type:</source>
            <translation>Typ:</translation>
        </message>
        <message>
            <source>Output &amp;file:</source>
            <translation>&amp;Fil:</translation>
        </message>
    </context>
    <context>
        <name>QProgressDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Ångra</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Gör om</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>Klipp &amp;ut</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopiera</translation>
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <translation>Kopiera &amp;länkadress</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>Klistra &amp;in</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Ta bort</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Markera allt</translation>
        </message>
    </context>
    <context>
        <name>RegisterLists</name>
        <message>
            <source>Valid until</source>
            <translation>Giltig till</translation>
        </message>
        <message>
            <source>without end</source>
            <comment>a training</comment>
            <translation>utan slutdatum</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>Trained</source>
            <translation>Utbildad</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Intyg</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Kortnamn</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Children&apos;s ages</source>
            <translation>Barnens ålder</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Träffar</translation>
        </message>
        <message>
            <source>Leaders</source>
            <translation>Gruppledare</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Deltagare</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupper</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Ges</translation>
        </message>
        <message>
            <source>no longer</source>
            <translation>inte längre</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Applies from</source>
            <translation>Gäller från</translation>
        </message>
        <message>
            <source>Counts as completed</source>
            <translation>Räknas som fullföljt</translation>
        </message>
        <message>
            <source>Length (min)</source>
            <translation>Längd (min)</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Fråga</translation>
        </message>
        <message>
            <source>Lowest step</source>
            <translation>Lägsta steg</translation>
        </message>
        <message>
            <source>Highest step</source>
            <translation>Högsta steg</translation>
        </message>
        <message>
            <source>from %1</source>
            <comment>a number</comment>
            <translation>från %1</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>högst %1</translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s)</source>
            <translation>
                <numerusform>%n träff</numerusform>
                <numerusform>%n träffar</numerusform>
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
                <numerusform>närvarande vid %1 av %n träff</numerusform>
                <numerusform>närvarande vid %1 av %n träffar</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RegistrationLists</name>
        <message>
            <source>No.</source>
            <translation>Nr</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>Plats</translation>
        </message>
        <message>
            <source>Workplace</source>
            <translation>Arbetsplats</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommun</translation>
        </message>
        <message>
            <source>Sessions chosen</source>
            <translation>Valda pass</translation>
        </message>
        <message>
            <source>Diet</source>
            <translation>Kost</translation>
        </message>
        <message>
            <source>Access needs</source>
            <translation>Tillgänglighetsbehov</translation>
        </message>
        <message>
            <source>Come together with</source>
            <translation>Kommer tillsammans med</translation>
        </message>
        <message>
            <source>Registered on</source>
            <translation>Anmäld</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-post</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Meddelande</translation>
        </message>
        <message>
            <source>Comes from</source>
            <translation>Kommer från</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Närvaro</translation>
        </message>
        <message>
            <source>not registered</source>
            <translation>inte anmäld</translation>
        </message>
        <message>
            <source>Preliminary</source>
            <translation>Preliminär</translation>
        </message>
        <message>
            <source>Offered until %1</source>
            <comment>date</comment>
            <translation>Erbjuden t.o.m. %1</translation>
        </message>
        <message>
            <source>Waiting, no. %1</source>
            <translation>Reserv %1</translation>
        </message>
        <message>
            <source>%1, waits for %2</source>
            <comment>seat, sessions</comment>
            <translation>%1, i kö till %2</translation>
        </message>
    </context>
    <context>
        <name>SessionLists</name>
        <message>
            <source>Time</source>
            <translation>Tid</translation>
        </message>
        <message>
            <source>no time yet</source>
            <translation>ingen tid än</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Lokal</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>Spår</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Föreläsare</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Moderator</translation>
        </message>
        <message>
            <source>Chosen by</source>
            <translation>Valt av</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 av %2</translation>
        </message>
        <message>
            <source>Clash</source>
            <translation>Krock</translation>
        </message>
    </context>
    <context>
        <name>Table</name>
        <message>
            <source>responsible person</source>
            <translation>ansvarig person</translation>
        </message>
        <message>
            <source>seat</source>
            <translation>plats</translation>
        </message>
        <message>
            <source>membership</source>
            <translation>medlemskap</translation>
        </message>
        <message>
            <source>meeting</source>
            <translation>träff</translation>
        </message>
        <message>
            <source>attendance</source>
            <translation>närvaro</translation>
        </message>
        <message>
            <source>action point</source>
            <translation>åtgärd</translation>
        </message>
        <message>
            <source>licence</source>
            <translation>licens</translation>
        </message>
        <message>
            <source>participation loop</source>
            <translation>delaktighetsslinga</translation>
        </message>
        <message>
            <source>guide</source>
            <translation>vägledare</translation>
        </message>
        <message>
            <source>talk</source>
            <translation>samtal</translation>
        </message>
        <message>
            <source>figure</source>
            <translation>siffra</translation>
        </message>
        <message>
            <source>region</source>
            <translation>region</translation>
        </message>
        <message>
            <source>sub-region</source>
            <translation>länsdel</translation>
        </message>
        <message>
            <source>area</source>
            <translation>område</translation>
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
            <translation>skollov</translation>
        </message>
        <message>
            <source>column mapping</source>
            <translation>kolumnkoppling</translation>
        </message>
        <message>
            <source>act</source>
            <translation>händelse</translation>
        </message>
        <message>
            <source>clash</source>
            <translation>krock</translation>
        </message>
        <message>
            <source>network</source>
            <translation>nätverk</translation>
        </message>
        <message>
            <source>municipality</source>
            <translation>kommun</translation>
        </message>
        <message>
            <source>venue</source>
            <translation>anläggning</translation>
        </message>
        <message>
            <source>room</source>
            <translation>lokal</translation>
        </message>
        <message>
            <source>blocked time</source>
            <translation>spärrtid</translation>
        </message>
        <message>
            <source>event</source>
            <translation>aktivitet</translation>
        </message>
        <message>
            <source>task</source>
            <translation>uppgift</translation>
        </message>
        <message>
            <source>session</source>
            <translation>pass</translation>
        </message>
        <message>
            <source>speaker</source>
            <translation>föreläsare</translation>
        </message>
        <message>
            <source>about a speaker</source>
            <translation>om en föreläsare</translation>
        </message>
        <message>
            <source>published programme</source>
            <translation>publicerat program</translation>
        </message>
        <message>
            <source>accepted warning</source>
            <translation>godtagen varning</translation>
        </message>
        <message>
            <source>registration</source>
            <translation>anmälan</translation>
        </message>
        <message>
            <source>chosen session</source>
            <translation>valt pass</translation>
        </message>
        <message>
            <source>question</source>
            <translation>fråga</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>svar</translation>
        </message>
        <message>
            <source>budget line</source>
            <translation>budgetrad</translation>
        </message>
        <message>
            <source>diet</source>
            <translation>kost</translation>
        </message>
        <message>
            <source>programme</source>
            <translation>program</translation>
        </message>
        <message>
            <source>version of a programme</source>
            <translation>version av ett program</translation>
        </message>
        <message>
            <source>meeting of a programme</source>
            <translation>träff i ett program</translation>
        </message>
        <message>
            <source>question of a programme</source>
            <translation>fråga i ett program</translation>
        </message>
        <message>
            <source>group leader</source>
            <translation>gruppledare</translation>
        </message>
        <message>
            <source>training of a leader</source>
            <translation>gruppledares utbildning</translation>
        </message>
        <message>
            <source>family centre</source>
            <translation>familjecentral</translation>
        </message>
        <message>
            <source>parenting group</source>
            <translation>föräldragrupp</translation>
        </message>
        <message>
            <source>leader of a group</source>
            <translation>ledare för en grupp</translation>
        </message>
        <message>
            <source>meeting of a group</source>
            <translation>träff i en grupp</translation>
        </message>
        <message>
            <source>participant</source>
            <translation>deltagare</translation>
        </message>
        <message>
            <source>who a participant is</source>
            <translation>vem en deltagare är</translation>
        </message>
        <message>
            <source>attendance of a participant</source>
            <translation>deltagares närvaro</translation>
        </message>
        <message>
            <source>answer of a participant</source>
            <translation>deltagares svar</translation>
        </message>
        <message>
            <source>answers of a group, summed</source>
            <translation>en grupps svar, summerade</translation>
        </message>
        <message>
            <source>number of children</source>
            <translation>antal barn</translation>
        </message>
        <message numerus="yes">
            <source>responsible for %n event(s)</source>
            <translation>
                <numerusform>ansvarig för %n aktivitet</numerusform>
                <numerusform>ansvarig för %n aktiviteter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) of events</source>
            <translation>
                <numerusform>%n uppgift i aktiviteter</numerusform>
                <numerusform>%n uppgifter i aktiviteter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>chair of %n session(s)</source>
            <translation>
                <numerusform>moderator för %n pass</numerusform>
                <numerusform>moderator för %n pass</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>speaker at %n session(s)</source>
            <translation>
                <numerusform>föreläsare på %n pass</numerusform>
                <numerusform>föreläsare på %n pass</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n presentation(s) as a speaker</source>
            <translation>
                <numerusform>%n presentation som föreläsare</numerusform>
                <numerusform>%n presentationer som föreläsare</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n registration(s) for events</source>
            <translation>
                <numerusform>%n anmälan till aktiviteter</numerusform>
                <numerusform>%n anmälningar till aktiviteter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n statement(s) of diet</source>
            <translation>
                <numerusform>%n uppgift om kost</numerusform>
                <numerusform>%n uppgifter om kost</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attendance mark(s) at events</source>
            <translation>
                <numerusform>%n närvaromarkering vid aktiviteter</numerusform>
                <numerusform>%n närvaromarkeringar vid aktiviteter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>responsible for %n network(s)</source>
            <translation>
                <numerusform>ansvarig för %n nätverk</numerusform>
                <numerusform>ansvarig för %n nätverk</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n membership(s) of networks</source>
            <translation>
                <numerusform>%n medlemskap i nätverk</numerusform>
                <numerusform>%n medlemskap i nätverk</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set(s) of minutes adjusted</source>
            <translation>
                <numerusform>%n justering av minnesanteckningar</numerusform>
                <numerusform>%n justeringar av minnesanteckningar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attendance mark(s) at network meetings</source>
            <translation>
                <numerusform>%n närvaromarkering vid nätverksträffar</numerusform>
                <numerusform>%n närvaromarkeringar vid nätverksträffar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n action point(s)</source>
            <translation>
                <numerusform>%n åtgärd</numerusform>
                <numerusform>%n åtgärder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>guide of %n participation loop(s)</source>
            <translation>
                <numerusform>vägledare i %n delaktighetsslinga</numerusform>
                <numerusform>vägledare i %n delaktighetsslingor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) in the register of group leaders</source>
            <translation>
                <numerusform>%n uppgift i registret över gruppledare</numerusform>
                <numerusform>%n uppgifter i registret över gruppledare</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n training(s) as a group leader</source>
            <translation>
                <numerusform>%n utbildning som gruppledare</numerusform>
                <numerusform>%n utbildningar som gruppledare</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>responsible for %n parenting group(s)</source>
            <translation>
                <numerusform>ansvarig för %n föräldragrupp</numerusform>
                <numerusform>ansvarig för %n föräldragrupper</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>leader of %n parenting group(s)</source>
            <translation>
                <numerusform>ledare för %n föräldragrupp</numerusform>
                <numerusform>ledare för %n föräldragrupper</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::AboutPage</name>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>A network needs a name. The old one is kept.</source>
            <translation>Ett nätverk måste ha ett namn. Det gamla behålls.</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Syfte</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Område</translation>
        </message>
        <message>
            <source>Partner organisation</source>
            <translation>Samarbetsorganisation</translation>
        </message>
        <message>
            <source>Add responsible</source>
            <translation>Lägg till ansvarig</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ansvarig</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Cadence and coverage</source>
            <translation>Mötestakt och täckning</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Träffar</translation>
        </message>
        <message>
            <source>per</source>
            <translation>per</translation>
        </message>
        <message>
            <source>Represents</source>
            <translation>Representerar</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Platser</translation>
        </message>
        <message>
            <source>Stale after</source>
            <translation>Påpeka frånvaro efter</translation>
        </message>
        <message>
            <source>Meetings running without anybody from a seat before it is pointed out.</source>
            <translation>Antal träffar i rad utan någon från en plats innan det påpekas.</translation>
        </message>
        <message>
            <source>What the network uses</source>
            <translation>Det här använder nätverket</translation>
        </message>
        <message>
            <source>Members are trained: keep the date</source>
            <translation>Medlemmarna utbildas: spara datumet</translation>
        </message>
        <message>
            <source>Licences for the municipalities</source>
            <translation>Licenser för kommunerna</translation>
        </message>
        <message>
            <source>Participation loops</source>
            <translation>Delaktighetsslingor</translation>
        </message>
        <message>
            <source>Figures by municipality and year</source>
            <translation>Siffror per kommun och år</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>Vad som räknas</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anteckning</translation>
        </message>
        <message>
            <source>No area</source>
            <translation>Inget område</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ActionsPane</name>
        <message>
            <source>Filter action points…</source>
            <translation>Filtrera åtgärder…</translation>
        </message>
        <message>
            <source>Which action points</source>
            <translation>Vilka åtgärder</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öppna</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alla</translation>
        </message>
        <message>
            <source>Action points</source>
            <translation>Åtgärder</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>Flytta till papperskorgen</translation>
        </message>
        <message>
            <source>No action points yet</source>
            <translation>Inga åtgärder än</translation>
        </message>
        <message>
            <source>Write what was agreed in the line above. It stays on every agenda until it is done.</source>
            <translation>Skriv vad ni kom överens om på raden ovanför. Åtgärden står kvar på varje dagordning tills den är klar.</translation>
        </message>
        <message>
            <source>Write the first one</source>
            <translation>Skriv den första</translation>
        </message>
        <message>
            <source>New action point</source>
            <translation>Ny åtgärd</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ansvarig</translation>
        </message>
        <message>
            <source>Responsible for the new action point</source>
            <translation>Ansvarig för den nya åtgärden</translation>
        </message>
        <message>
            <source>Due date of the new action point</source>
            <translation>Datum då den nya åtgärden ska vara klar</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Lägg till</translation>
        </message>
        <message>
            <source>Action point</source>
            <translation>Åtgärd</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Klart senast</translation>
        </message>
        <message>
            <source>Agreed at</source>
            <translation>Beslutad på</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klar</translation>
        </message>
        <message>
            <source>Done today</source>
            <translation>Klar i dag</translation>
        </message>
        <message>
            <source>No meeting</source>
            <translation>Ingen träff</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Öppna igen</translation>
        </message>
        <message>
            <source>Write what is to be done first. Nothing was added.</source>
            <translation>Skriv först vad som ska göras. Inget har lagts till.</translation>
        </message>
        <message numerus="yes">
            <source>%n action point(s) in the trash.</source>
            <translation>
                <numerusform>%n åtgärd har lagts i papperskorgen.</numerusform>
                <numerusform>%n åtgärder har lagts i papperskorgen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::AddDatesDialog</name>
        <message>
            <source>Several dates of %1</source>
            <translation>Flera datum för %1</translation>
        </message>
        <message>
            <source>First date</source>
            <translation>Första datum</translation>
        </message>
        <message>
            <source>Add dates</source>
            <translation>Lägg till datum</translation>
        </message>
        <message numerus="yes">
            <source>Add %n date(s)</source>
            <translation>
                <numerusform>Lägg till %n datum</numerusform>
                <numerusform>Lägg till %n datum</numerusform>
            </translation>
        </message>
        <message>
            <source>Write the first day, for example 14/5, and the times if they are known.</source>
            <translation>Skriv första dagen, till exempel 14/5, och tiderna om de är kända.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::AnonymiseDialog</name>
        <message>
            <source>Anonymise %1</source>
            <translation>Anonymisera %1</translation>
        </message>
        <message>
            <source>Last day the names are kept</source>
            <translation>Sista dagen som namnen finns kvar</translation>
        </message>
        <message>
            <source>Names that go</source>
            <translation>Namn som raderas</translation>
        </message>
        <message>
            <source>Keep them until</source>
            <translation>Spara dem till och med</translation>
        </message>
        <message>
            <source>Kept: that %1 registered, and how they heard of the group.</source>
            <translation>Kvar finns att %1 anmälde sig och hur de fick veta om gruppen.</translation>
        </message>
        <message>
            <source>Kept: that %1 registered, %2 started and %3 completed, who as a number was at which meeting, and the evaluation.</source>
            <translation>Kvar finns att %1 anmälde sig, %2 började och %3 fullföljde, närvaron för varje numrerad deltagare och utvärderingen.</translation>
        </message>
        <message>
            <source>Write today or a later day. Nothing was changed.</source>
            <translation>Skriv dagens datum eller ett senare. Inget har ändrats.</translation>
        </message>
        <message>
            <source>Keep until that day</source>
            <translation>Spara till den dagen</translation>
        </message>
        <message>
            <source>Anonymise now…</source>
            <translation>Anonymisera nu…</translation>
        </message>
        <message>
            <source>These names and the ages of the children are erased for good when the day below is over, out of the history too, and a week after it has been said at the earliest. Until then you can undo it. “Anonymise now” erases them at once, and cannot be undone.</source>
            <translation>De här namnen och barnens åldrar raderas för gott när dagen nedan är slut, även ur historiken, och tidigast en vecka efter att det har sagts till. Fram till dess kan du ångra det. ”Anonymisera nu” raderar dem genast och går inte att ångra.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::AnswerImporter</name>
        <message>
            <source>“%1”</source>
            <translation>”%1”</translation>
        </message>
        <message>
            <source>Left out, as no question of the event is called so: %1.</source>
            <translation>Utelämnat, eftersom ingen fråga i aktiviteten heter så: %1.</translation>
        </message>
        <message>
            <source>“%1” is no answer to “%2” and is left out.</source>
            <translation>”%1” är inget svar på ”%2” och utelämnas.</translation>
        </message>
        <message>
            <source>The row holds no answer.</source>
            <translation>Raden innehåller inget svar.</translation>
        </message>
        <message>
            <source>Answers to an event&apos;s evaluation</source>
            <translation>Svar på en aktivitets utvärdering</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Fråga</translation>
        </message>
        <message>
            <source>The event has no questions yet, so no answer can be told to one. Nothing was changed. Write the questions under Evaluation, worded as in the list.</source>
            <translation>Aktiviteten har inga frågor än, så svaren kan inte kopplas till någon. Inget ändrades. Skriv frågorna under Utvärdering, med samma ordalydelse som i listan.</translation>
        </message>
        <message>
            <source>No heading is one of the event&apos;s questions. Looked for %1. Nothing was changed; word the question or the heading alike.</source>
            <translation>Ingen rubrik är en av aktivitetens frågor. Letade efter %1. Inget ändrades. Ge frågan och rubriken samma ordalydelse.</translation>
        </message>
        <message>
            <source>The import was stopped. Nothing was changed.</source>
            <translation>Importen avbröts. Inget ändrades.</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) left out: outside the scale, or none of the choices of the question.</source>
            <translation>
                <numerusform>%n svar utelämnades: utanför skalan eller inget av frågans alternativ.</numerusform>
                <numerusform>%n svar utelämnades: utanför skalan eller inget av frågans alternativ.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::AnswerRule</name>
        <message numerus="yes">
            <source>Fewer than %n answer(s): not shown.</source>
            <translation>
                <numerusform>Färre än %n svar: visas inte.</numerusform>
                <numerusform>Färre än %n svar: visas inte.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>%n svar</numerusform>
                <numerusform>%n svar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 on average of %n answer(s)</source>
            <translation>
                <numerusform>%1 i medel av %n svar</numerusform>
                <numerusform>%1 i medel av %n svar</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::AnswersPane</name>
        <message>
            <source>Paper</source>
            <translation>Blankett</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>Flytta till papperskorgen</translation>
        </message>
        <message>
            <source>Save and next</source>
            <translation>Spara och ta nästa</translation>
        </message>
        <message>
            <source>A digit answers and goes on, Enter goes on without an answer, Shift+Tab goes back. After the last question Enter saves; Ctrl+Enter saves at once.</source>
            <translation>En siffra svarar och går vidare, Enter går vidare utan svar och Skift+Tabb går tillbaka. Efter sista frågan sparar Enter; Ctrl+Enter sparar direkt.</translation>
        </message>
        <message>
            <source>New paper</source>
            <translation>Ny blankett</translation>
        </message>
        <message>
            <source>Paper %1</source>
            <translation>Blankett %1</translation>
        </message>
        <message>
            <source>Write the questions first.</source>
            <translation>Skriv frågorna först.</translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) typed in</source>
            <translation>
                <numerusform>%n blankett inmatad</numerusform>
                <numerusform>%n blanketter inmatade</numerusform>
            </translation>
        </message>
        <message>
            <source>Question %1: “%2” is no whole number from %3 to %4.</source>
            <translation>Fråga %1: ”%2” är inget heltal från %3 till %4.</translation>
        </message>
        <message>
            <source>Question %1: “%2” is none of the answers. Write its number.</source>
            <translation>Fråga %1: ”%2” finns inte bland svaren. Skriv svarets nummer.</translation>
        </message>
        <message>
            <source>The paper has no answers yet. Nothing was saved.</source>
            <translation>Blanketten har inga svar än. Inget har sparats.</translation>
        </message>
        <message>
            <source>The paper is in the trash.</source>
            <translation>Blanketten ligger i papperskorgen.</translation>
        </message>
        <message>
            <source>From Excel…</source>
            <translation>Från Excel…</translation>
        </message>
        <message>
            <source>Read answers from Excel or CSV, each question a column</source>
            <translation>Läs in svar från Excel eller CSV, med en kolumn för varje fråga</translation>
        </message>
        <message>
            <source>The paper was taken away meanwhile. What you had typed stands here as a new paper.</source>
            <translation>Blanketten togs bort under tiden. Det du hade skrivit står kvar här som en ny blankett.</translation>
        </message>
        <message>
            <source>The paper you left is saved.</source>
            <translation>Blanketten du lämnade är sparad.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::Area</name>
        <message numerus="yes">
            <source>%n personal detail(s) whose time was over have been erased.</source>
            <translation>
                <numerusform>%n personlig uppgift vars tid var ute har raderats.</numerusform>
                <numerusform>%n personliga uppgifter vars tid var ute har raderats.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <comment>title of the first of several papers</comment>
            <translation>
                <numerusform>%1 och %n till</numerusform>
                <numerusform>%1 och %n till</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::AskDialog</name>
        <message>
            <source>Reason</source>
            <translation>Skäl</translation>
        </message>
        <message>
            <source>Write a day, for example 14/5.</source>
            <translation>Skriv en dag, till exempel 14/5.</translation>
        </message>
        <message>
            <source>Write why; the history keeps it.</source>
            <translation>Skriv varför. Det sparas i historiken.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
    </context>
    <context>
        <name>lansnav::AtomicFile</name>
        <message>
            <source>&quot;%1&quot; is a folder. Nothing was saved; give the file a name.</source>
            <translation>”%1” är en mapp. Inget har sparats. Ge filen ett namn.</translation>
        </message>
        <message>
            <source>The folder &quot;%1&quot; does not exist. Nothing was saved; choose another folder.</source>
            <translation>Mappen ”%1” finns inte. Inget har sparats. Välj en annan mapp.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is write-protected. It was left as it is; choose another name or folder.</source>
            <translation>”%1” är skrivskyddad och har lämnats som den var. Välj ett annat namn eller en annan mapp.</translation>
        </message>
        <message>
            <source>Nothing can be saved in the folder &quot;%1&quot;. Nothing was changed; choose another folder.</source>
            <translation>Det går inte att spara i mappen ”%1”. Inget har ändrats. Välj en annan mapp.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; could not be replaced; it may be open in another program. It was left as it is; close it there or choose another name.</source>
            <translation>”%1” kunde inte ersättas; filen kan vara öppen i ett annat program. Den har lämnats som den var. Stäng den där eller välj ett annat namn.</translation>
        </message>
        <message>
            <source>The disk is full, so &quot;%1&quot; was not saved. Make room or choose another folder.</source>
            <translation>Disken är full, så ”%1” sparades inte. Frigör utrymme eller välj en annan mapp.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; could not be saved. Nothing was changed; try another folder.</source>
            <translation>”%1” kunde inte sparas. Inget har ändrats. Försök med en annan mapp.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; could not be saved (%2). Nothing was changed; try another folder.</source>
            <translation>”%1” kunde inte sparas (%2). Inget har ändrats. Försök med en annan mapp.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is the Länsnav file that is open. It was left as it is; choose another name.</source>
            <translation>”%1” är Länsnav-filen som är öppen. Den lämnades som den är; välj ett annat namn.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::AttendanceCells</name>
        <message>
            <source>%1: the minutes are adjusted and the attendance is locked</source>
            <translation>%1: minnesanteckningarna är justerade och närvaron är låst</translation>
        </message>
    </context>
    <context>
        <name>lansnav::AttendanceFrame</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 av %2</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Närvarande</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Summa</translation>
        </message>
        <message>
            <source>Meeting %1</source>
            <translation>Träff %1</translation>
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
            <translation>Närvaro</translation>
        </message>
        <message>
            <source>present</source>
            <translation>närvarande</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>frånvarande</translation>
        </message>
        <message>
            <source>sent apology</source>
            <translation>anmält förhinder</translation>
        </message>
        <message>
            <source>not filled in</source>
            <translation>inte registrerad</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>present of recorded</comment>
            <translation>%1 av %2</translation>
        </message>
        <message>
            <source>N present, F absent, A sent apology, Space clears. With Shift all who are not recorded yet, with Shift and Space the whole column.</source>
            <translation>N närvarande, F frånvarande, A anmält förhinder, blanksteg tömmer. Med Skift alla som inte är ifyllda än, med Skift och blanksteg hela kolumnen.</translation>
        </message>
        <message>
            <source>Everybody is recorded here already, so nothing was changed. Shift and Space empties the column.</source>
            <translation>Alla är redan ifyllda här, så inget ändrades. Skift och mellanslag tömmer kolumnen.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::AttendanceImporter</name>
        <message>
            <source>Nobody of this name is a member of the network. Import the members first.</source>
            <translation>Ingen med det namnet är medlem i nätverket. Importera medlemmarna först.</translation>
        </message>
        <message>
            <source>The person is in the register but no member of the network.</source>
            <translation>Personen finns i registret men är inte medlem i nätverket.</translation>
        </message>
        <message>
            <source>Several members have this name.</source>
            <translation>Flera medlemmar har det namnet.</translation>
        </message>
        <message>
            <source>No column has a date as its heading. Nothing was changed; the meetings&apos; dates belong in the header row.</source>
            <translation>Ingen kolumn har ett datum som rubrik. Inget har ändrats. Träffarnas datum ska stå på rubrikraden.</translation>
        </message>
        <message>
            <source>Attendance at a network&apos;s meetings</source>
            <translation>Närvaro på ett nätverks träffar</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Träff</translation>
        </message>
        <message>
            <source>%1: the minutes are adjusted and the attendance is locked; it is left as it is.</source>
            <translation>%1: minnesanteckningarna är justerade och närvaron låst. Den lämnas som den är.</translation>
        </message>
        <message>
            <source>%1: “%2” is not an attendance mark and is left out.</source>
            <translation>%1: ”%2” är ingen närvaromarkering och utelämnas.</translation>
        </message>
        <message>
            <source>%1: line %2 says otherwise and stands.</source>
            <translation>%1: rad %2 säger något annat och gäller.</translation>
        </message>
        <message>
            <source>The meeting on %1 is still to come: nobody has been present at it or absent from it yet. It is read as it stands.</source>
            <translation>Mötet %1 har inte hållits än, så ingen har varit närvarande eller frånvarande. Det läses in som det står.</translation>
        </message>
        <message>
            <source>Says what the marks mean.</source>
            <translation>Säger vad märkena betyder.</translation>
        </message>
        <message>
            <source>“%1” is not the day of a meeting.</source>
            <translation>”%1” är inte dagen för en träff.</translation>
        </message>
        <message>
            <source>There is a member of this name, of whom the register says another e-mail or municipality.</source>
            <translation>Det finns en medlem med det här namnet, men registret har en annan e-postadress eller kommun.</translation>
        </message>
        <message>
            <source>Line %1 has this name too and says another e-mail or municipality: only one of the two can be the member.</source>
            <translation>Rad %1 har också det här namnet men en annan e-postadress eller kommun: bara en av dem kan vara medlemmen.</translation>
        </message>
        <message>
            <source>There are more rows of this name than members.</source>
            <translation>Det finns fler rader med det här namnet än medlemmar.</translation>
        </message>
        <message>
            <source>leave the row out</source>
            <translation>hoppa över raden</translation>
        </message>
        <message>
            <source>F is read as absent, as Länsnav writes it. If it means something else in this list, write the word itself there and read the list again.</source>
            <translation>F läses som frånvarande, som i Länsnav. Betyder det något annat i listan skriver du ordet i stället och läser in listan igen.</translation>
        </message>
        <message>
            <source>N is read as no, absent, since the list says yes as well.</source>
            <translation>N läses som nej, frånvarande, eftersom listan också har ja.</translation>
        </message>
        <message>
            <source>Day of the meeting</source>
            <translation>Träffens dag</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Närvaro</translation>
        </message>
        <message>
            <source>Represents</source>
            <translation>Representerar</translation>
        </message>
        <message>
            <source>It is not said clearly which year the meetings of these columns were in: %1. Nothing was changed. Write the year in the headings (“12/2 2025”), in a line above them (“Attendance 2025”), or in the name of the sheet or the file.</source>
            <translation>Det framgår inte tydligt vilket år träffarna i de här kolumnerna var: %1. Inget ändrades. Skriv året i rubrikerna (”12/2 2025”), på en rad ovanför dem (”Närvaro 2025”) eller i bladets eller filens namn.</translation>
        </message>
        <message>
            <source>The headings say no year. It is taken from “%1”: %2.</source>
            <translation>Rubrikerna säger inget år. Det är hämtat från ”%1”: %2.</translation>
        </message>
        <message>
            <source>No day is said of the meeting in %1, and the network has none then. It is taken in without a day, called “%1”; set its day in the list of meetings when you know it.</source>
            <translation>Träffen %1 står utan dag, och nätverket har ingen träff då. Den läses in utan dag och kallas ”%1”; ange dagen i listan över träffar när du vet den.</translation>
        </message>
        <message>
            <source>No day is said of the meeting in %1. It is read as the only one that the network has then, that of %2.</source>
            <translation>Träffen %1 står utan dag. Den läses som den enda som nätverket har då, den %2.</translation>
        </message>
        <message>
            <source>“%1” says no year clearly. Write the year beside it, in a line above the list, or in the name of the sheet or the file.</source>
            <translation>”%1” säger inte tydligt vilket år. Skriv året intill, på en rad ovanför listan eller i bladets eller filens namn.</translation>
        </message>
        <message>
            <source>%1: the network has several meetings then, and which of them is meant is asked when the list is read again.</source>
            <translation>%1: nätverket har flera träffar då; vilken som menas frågas det om när listan läses igen.</translation>
        </message>
        <message>
            <source>leave the mark of %1 out</source>
            <translation>utelämna markeringen för %1</translation>
        </message>
        <message>
            <source>at the meeting of %1</source>
            <translation>på träffen %1</translation>
        </message>
        <message>
            <source>at the meeting “%1”</source>
            <translation>på träffen ”%1”</translation>
        </message>
        <message>
            <source>The network has several meetings in %1, and the list does not say which of them this is.</source>
            <translation>Nätverket har flera träffar %1, och listan säger inte vilken av dem det är.</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Aktivitet</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Pass</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupp</translation>
        </message>
        <message>
            <source>Below “%1” stand marks and nothing else: they are taken as the attendance.</source>
            <translation>Under ”%1” står bara kryss och liknande; de tas som närvaron.</translation>
        </message>
        <message>
            <source>Somebody has this name the other way round, and nothing more says that it is the same person.</source>
            <translation>Någon har det här namnet i omvänd ordning, men inget mer säger att det är samma person.</translation>
        </message>
        <message>
            <source>The rows say the day of a meeting, and no column says who was there. Nothing was changed; write it in a column called “Attendance”.</source>
            <translation>På raderna står träffens dag, men ingen kolumn säger vem som var där. Inget har ändrats. Skriv det i en kolumn som heter ”Närvaro”.</translation>
        </message>
        <message>
            <source>A meeting that is said to be cancelled or moved is not read, nor is what stands below it: %1. Set its status in the list of meetings.</source>
            <translation>En träff som anges som inställd eller flyttad läses inte in, och inte heller det som står under den: %1. Ange dess status i listan över träffar.</translation>
        </message>
        <message>
            <source>These headings stand above more than one column, and only the first is read: %1. If there were two meetings that day, read them each by itself; otherwise put their marks in one column.</source>
            <translation>De här rubrikerna står över mer än en kolumn, och bara den första läses in: %1. Var det två träffar den dagen får du läsa in dem var för sig; annars kan du samla markeringarna i en kolumn.</translation>
        </message>
        <message>
            <source>What stands below these headings is not read, since they say no day of a meeting: %1. Write the day in the heading, such as “2024-02-14”, and read the list again.</source>
            <translation>Det som står under de här rubrikerna läses inte in, eftersom de inte anger någon dag för en träff: %1. Skriv dagen i rubriken, till exempel ”2024-02-14”, och läs in listan igen.</translation>
        </message>
        <message>
            <source>The network has no meeting without a day that is “%1”. It is taken in so; set its day in the list of meetings when you know it.</source>
            <translation>Nätverket har ingen träff utan dag som är ”%1”. Den läses in så; ange dagen i listan över träffar när du vet den.</translation>
        </message>
        <message>
            <source>%1 stands in the list beside %2, which is within it. They are read as two meetings, the former without a day and called “%1”. If they are one, give both the same heading and read the list again.</source>
            <translation>%1 står i listan bredvid %2, som infaller då. De läses in som två träffar, den förra utan dag med namnet ”%1”. Är de samma träff, ge båda samma rubrik och läs in listan igen.</translation>
        </message>
        <message>
            <source>Protected identity is proposed, as the row says so.</source>
            <translation>Skyddade personuppgifter föreslås, eftersom raden säger det.</translation>
        </message>
        <message>
            <source>Marked as having protected identity.</source>
            <translation>Markerad som skyddad: får skyddad identitet.</translation>
        </message>
        <message>
            <source>without protected identity</source>
            <translation>utan skyddade personuppgifter</translation>
        </message>
        <message>
            <source>with protected identity</source>
            <translation>med skyddade personuppgifter</translation>
        </message>
        <message>
            <source>“%1” says that the meeting was cancelled or moved, so nobody&apos;s attendance is read.</source>
            <translation>”%1” säger att träffen ställdes in eller flyttades, så ingens närvaro läses in.</translation>
        </message>
        <message>
            <source>%1: beside the mark stands “%2”, which is not read.</source>
            <translation>%1: bredvid markeringen står ”%2”, som inte läses in.</translation>
        </message>
        <message>
            <source>%1: two columns have this date and say different things; the first stands.</source>
            <translation>%1: två kolumner har det här datumet och säger olika saker; den första gäller.</translation>
        </message>
        <message>
            <source>A is read as sent apology, as Länsnav writes it. If it means something else in this list, write the word itself there and read the list again.</source>
            <translation>A läses som anmält förhinder, som Länsnav skriver det. Betyder det något annat i den här listan, skriv ordet där i stället och läs in listan igen.</translation>
        </message>
        <message>
            <source>%1: the membership had ended by then. The presence is read as it stands.</source>
            <translation>%1: medlemskapet hade upphört då. Närvaron läses in som den står.</translation>
        </message>
        <message>
            <source>%1: the membership had not begun by then. The presence is read as it stands.</source>
            <translation>%1: medlemskapet hade inte börjat då. Närvaron läses in som den står.</translation>
        </message>
        <message>
            <source>%1: the person was no member then. The presence is read as it stands.</source>
            <translation>%1: personen var inte medlem då. Närvaron läses in som den står.</translation>
        </message>
        <message>
            <source>No heading says the day of a meeting. Marks stand below: %1. Nothing was changed. Write the day of each meeting in its heading, such as “2024-02-14”, and read the list again.</source>
            <translation>Ingen kolumnrubrik säger vilken dag en träff var. Markeringar står under: %1. Inget har ändrats. Skriv varje träffs dag i dess rubrik, till exempel ”2024-02-14”, och läs in listan igen.</translation>
        </message>
        <message>
            <source>N may be no or present (närvarande) beside the other marks of this list, so it is left out wherever it stands. Write the word itself there, or a line “N = …” below the list, and read the list again.</source>
            <translation>N kan betyda nej eller närvarande bredvid de andra markeringarna i listan, så det utelämnas överallt. Skriv ordet i klartext, eller en rad ”N = …” under listan, och läs in listan igen.</translation>
        </message>
        <message>
            <source>What the list says that these marks mean is not understood, so they are left out wherever they stand: %1. Write “present”, “absent” or “sent apology” there, and read the list again.</source>
            <translation>Det går inte att tolka vad listan säger att de här markeringarna betyder, så de utelämnas överallt: %1. Skriv ”närvarande”, ”frånvarande” eller ”anmält förhinder” i stället och läs in listan igen.</translation>
        </message>
        <message>
            <source>The list says that an empty cell means “%1”. Empty cells are read as not recorded all the same. Write a mark in those that are to count, and read the list again.</source>
            <translation>Listan säger att en tom ruta betyder ”%1”. Tomma rutor läses ändå som inte registrerade. Skriv en markering i de rutor som ska räknas och läs in listan igen.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::AttendanceLook</name>
        <message>
            <source>The list looks like one of attendance: its columns are dates with marks below. Read it as “Attendance at a network&apos;s meetings” (--as attendance) instead.</source>
            <translation>Listan ser ut som en närvarolista: kolumnerna är datum med markeringar under. Läs den som ”Närvaro på ett nätverks träffar” (--as attendance) i stället.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::AttendanceModel</name>
        <message>
            <source>not a member then, %1</source>
            <translation>inte medlem då, %1</translation>
        </message>
        <message>
            <source>Represents</source>
            <translation>Representerar</translation>
        </message>
    </context>
    <context>
        <name>lansnav::AttendancePane</name>
        <message>
            <source>No meetings in this period</source>
            <translation>Inga träffar under perioden</translation>
        </message>
        <message>
            <source>Attendance is written here when there is a meeting with members.</source>
            <translation>Här fyller du i närvaron när det finns en träff och nätverket har medlemmar.</translation>
        </message>
        <message>
            <source>Meetings of</source>
            <translation>Träffar under</translation>
        </message>
        <message>
            <source>All years</source>
            <translation>Alla år</translation>
        </message>
        <message>
            <source>Import from Excel…</source>
            <translation>Importera från Excel…</translation>
        </message>
        <message>
            <source>A sheet with a row for each member and a column for each meeting, headed by its date</source>
            <translation>Ett blad med en rad för varje medlem och en kolumn för varje träff, med datumet som rubrik</translation>
        </message>
    </context>
    <context>
        <name>lansnav::AttendanceWords</name>
        <message>
            <source>not recorded</source>
            <translation>inte registrerad</translation>
        </message>
        <message>
            <source>present</source>
            <translation>närvarande</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>frånvarande</translation>
        </message>
        <message>
            <source>sent apology</source>
            <translation>anmält förhinder</translation>
        </message>
    </context>
    <context>
        <name>lansnav::Backups</name>
        <message>
            <source>The backup could not be written to %1. The file itself is unchanged. Check that the folder exists and has room.</source>
            <translation>Säkerhetskopian kunde inte skrivas till %1. Själva filen är oförändrad. Kontrollera att mappen finns och att det finns plats.</translation>
        </message>
        <message>
            <source>There is already a file with that name. Nothing was written. Choose another name.</source>
            <translation>Det finns redan en fil med det namnet. Inget har skrivits. Välj ett annat namn.</translation>
        </message>
        <message>
            <source>The file is held by another program, so nothing was restored. Close it everywhere and try again.</source>
            <translation>Filen används av ett annat program, så inget har återställts. Stäng den överallt och försök igen.</translation>
        </message>
        <message>
            <source>%1 is a folder. Nothing was restored; give the file a name.</source>
            <translation>%1 är en mapp. Inget återställdes; ge filen ett namn.</translation>
        </message>
        <message>
            <source>%1 is not a Länsnav file. It was left as it is, and nothing was restored; choose another name.</source>
            <translation>%1 är ingen Länsnav-fil. Den lämnades som den är och inget återställdes; välj ett annat namn.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::BackupsPage</name>
        <message>
            <source>Open as a copy</source>
            <translation>Öppna som kopia</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Skapad</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Storlek</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Säkerhetskopior</translation>
        </message>
        <message>
            <source>Make one now</source>
            <translation>Skapa en nu</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Spara en kopia…</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Visa mappen</translation>
        </message>
        <message>
            <source>The file that is open now is kept as it is.</source>
            <translation>Filen som är öppen nu behålls som den är.</translation>
        </message>
        <message>
            <source>A backup is made each time the file is opened after a change: the newest ten are kept, and one a week and one a month before that.</source>
            <translation>En säkerhetskopia skapas när filen öppnas efter en ändring. De tio senaste sparas, och av de äldre en i veckan och en i månaden.</translation>
        </message>
        <message>
            <source>The backup is there.</source>
            <translation>Säkerhetskopian är klar.</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Spara en kopia</translation>
        </message>
        <message>
            <source>Länsnav files (*.lansnav)</source>
            <translation>Länsnav-filer (*.lansnav)</translation>
        </message>
        <message>
            <source>The copy was saved: %1</source>
            <translation>Kopian har sparats: %1</translation>
        </message>
    </context>
    <context>
        <name>lansnav::BannerBar</name>
        <message>
            <source>Close the message</source>
            <translation>Stäng meddelandet</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>severity: sentence</comment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n more message(s)</source>
            <translation>
                <numerusform>%n meddelande till</numerusform>
                <numerusform>%n meddelanden till</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::BccDialog</name>
        <message>
            <source>Addresses for a blind copy</source>
            <translation>Adresser för hemlig kopia</translation>
        </message>
        <message>
            <source>Addresses a portion</source>
            <translation>Adresser per omgång</translation>
        </message>
        <message>
            <source>All at once</source>
            <translation>Alla på en gång</translation>
        </message>
        <message>
            <source>Open in the mail program</source>
            <translation>Öppna i e-postprogrammet</translation>
        </message>
        <message>
            <source>Open letter %1 of %2 in the mail program</source>
            <translation>Öppna mejl %1 av %2 i e-postprogrammet</translation>
        </message>
        <message>
            <source>No mail program answered. Copy the addresses instead and paste them in the program you use.</source>
            <translation>Inget e-postprogram svarade. Kopiera adresserna i stället och klistra in dem i det program du använder.</translation>
        </message>
        <message numerus="yes">
            <source>So many addresses need %n letters; copy them in portions instead.</source>
            <translation>
                <numerusform>Så många adresser kräver %n mejl. Kopiera dem i omgångar i stället.</numerusform>
                <numerusform>Så många adresser kräver %n mejl. Kopiera dem i omgångar i stället.</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy %1–%2</source>
            <translation>Kopiera %1–%2</translation>
        </message>
        <message>
            <source>There is no address to copy.</source>
            <translation>Det finns ingen adress att kopiera.</translation>
        </message>
        <message numerus="yes">
            <source>%n address(es) copied. Paste them in the field for blind copies (Bcc).</source>
            <translation>
                <numerusform>%n adress kopierad. Klistra in den i fältet för hemlig kopia.</numerusform>
                <numerusform>%n adresser kopierade. Klistra in dem i fältet för hemlig kopia.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::CentresPage</name>
        <message>
            <source>Family centres</source>
            <translation>Familjecentraler</translation>
        </message>
        <message>
            <source>Filter family centres…</source>
            <translation>Filtrera familjecentraler…</translation>
        </message>
        <message>
            <source>Which family centres</source>
            <translation>Vilka familjecentraler</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alla</translation>
        </message>
        <message>
            <source>In operation</source>
            <translation>I drift</translation>
        </message>
        <message>
            <source>Being set up</source>
            <translation>Under uppbyggnad</translation>
        </message>
        <message>
            <source>Follow-up overdue</source>
            <translation>Försenad uppföljning</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommun</translation>
        </message>
        <message>
            <source>Overview…</source>
            <translation>Översikt…</translation>
        </message>
        <message>
            <source>New family centre</source>
            <translation>Ny familjecentral</translation>
        </message>
        <message>
            <source>No family centres yet</source>
            <translation>Inga familjecentraler än</translation>
        </message>
        <message>
            <source>Where midwives, child health care, open preschool and social services meet families: enter each, with who works there and how the agreement between the Region and the municipality stands.</source>
            <translation>Där mödrahälsovård, barnhälsovård, öppen förskola och socialtjänst möter familjer. Skriv in dem, vilka yrken som finns där och hur det står till med avtalet mellan regionen och kommunen.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Professions there</source>
            <translation>Yrken där</translation>
        </message>
        <message>
            <source>With commas between them: midwife, child health nurse, preschool teacher, social worker.</source>
            <translation>Med komma emellan: barnmorska, bvc-sköterska, förskollärare, socionom.</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adress</translation>
        </message>
        <message>
            <source>Member of FFFF, the association for family centres</source>
            <translation>Medlem i FFFF, Föreningen för familjecentralers främjande</translation>
        </message>
        <message>
            <source>Agreement between the Region and the municipality</source>
            <translation>Avtal mellan regionen och kommunen</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>Läge</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Undertecknat</translation>
        </message>
        <message>
            <source>To be followed up</source>
            <translation>Följs upp</translation>
        </message>
        <message>
            <source>Followed up</source>
            <translation>Uppföljt</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anteckning</translation>
        </message>
        <message>
            <source>%1, overdue</source>
            <comment>an agreement</comment>
            <translation>%1, försenat</translation>
        </message>
        <message>
            <source>Add family centre</source>
            <translation>Lägg till familjecentral</translation>
        </message>
        <message numerus="yes">
            <source>%n family centre(s) in the trash.</source>
            <translation>
                <numerusform>%n familjecentral ligger i papperskorgen.</numerusform>
                <numerusform>%n familjecentraler ligger i papperskorgen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Without a date</source>
            <translation>Utan datum</translation>
        </message>
        <message>
            <source>A day, a term (HT2020) or a year: what the family centres were on its last day. Empty: today.</source>
            <translation>En dag, en termin (HT2020) eller ett år: hur det stod till med familjecentralerna den sista dagen. Tomt: i dag.</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Per</translation>
        </message>
        <message>
            <source>Follows from the dates below.</source>
            <translation>Följer av datumen nedan.</translation>
        </message>
        <message>
            <source>Being set up since</source>
            <translation>Uppstart sedan</translation>
        </message>
        <message>
            <source>In operation since</source>
            <translation>I drift sedan</translation>
        </message>
        <message>
            <source>When it opened or is to open; a year will do.</source>
            <translation>När den öppnade eller ska öppna; det räcker med ett år.</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Stängd</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <comment>status, day</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Without a date it is not counted; a year will do.</source>
            <translation>Utan datum räknas den inte; det räcker med ett år.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::CertificateRule</name>
        <message>
            <source>Earned: present at %1 of %2 sessions, %3 needed.</source>
            <translation>Uppfyllt: närvarande vid %1 av %2 pass, %3 krävs.</translation>
        </message>
        <message numerus="yes">
            <source>Open: present at %1 of %2 sessions, %3 needed, %n not recorded.</source>
            <translation>
                <numerusform>Öppet: närvarande vid %1 av %2 pass, %3 krävs, %n inte registrerat.</numerusform>
                <numerusform>Öppet: närvarande vid %1 av %2 pass, %3 krävs, %n inte registrerade.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not earned: present at %1 of %2 sessions, %3 needed.</source>
            <translation>Inte uppfyllt: närvarande vid %1 av %2 pass, %3 krävs.</translation>
        </message>
        <message>
            <source>No session counts towards a certificate.</source>
            <translation>Inget pass räknas för intyg.</translation>
        </message>
        <message>
            <source>Of sessions at the same time one counts.</source>
            <translation>Av pass som hålls samtidigt räknas ett.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::CertificatesPane</name>
        <message>
            <source>Filter participants…</source>
            <translation>Filtrera deltagare…</translation>
        </message>
        <message>
            <source>Which participants</source>
            <translation>Vilka deltagare</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alla</translation>
        </message>
        <message>
            <source>Get one</source>
            <translation>Får intyg</translation>
        </message>
        <message>
            <source>Not decided</source>
            <translation>Inte avgjort</translation>
        </message>
        <message>
            <source>Do not</source>
            <translation>Får inte</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Intyg</translation>
        </message>
        <message>
            <source>No participants yet</source>
            <translation>Inga deltagare än</translation>
        </message>
        <message>
            <source>When attendance is recorded, whoever has earned a certificate is listed here.</source>
            <translation>När närvaron är ifylld visas här vilka som ska ha intyg.</translation>
        </message>
        <message>
            <source>Show registrations</source>
            <translation>Visa anmälningar</translation>
        </message>
        <message>
            <source>%1 of %2 get a certificate: present at %3 of %4 sessions at least.</source>
            <translation>%1 av %2 får intyg: närvarande vid minst %3 av %4 pass.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %2 get a certificate: present at %n session(s) at least.</source>
            <translation>
                <numerusform>%1 av %2 får intyg: närvarande vid minst %n pass.</numerusform>
                <numerusform>%1 av %2 får intyg: närvarande vid minst %n pass.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 get a certificate: present at all sessions they could attend.</source>
            <translation>%1 av %2 får intyg: närvarande vid alla pass de kunde gå på.</translation>
        </message>
        <message>
            <source>Change the number…</source>
            <translation>Ändra antalet…</translation>
        </message>
        <message>
            <source>How many sessions a certificate takes is set under About</source>
            <translation>Hur många pass ett intyg kräver anges under Om</translation>
        </message>
        <message>
            <source>Print certificates…</source>
            <translation>Skriv ut intyg…</translation>
        </message>
        <message>
            <source>Nobody has earned a certificate yet</source>
            <translation>Ingen har uppfyllt kraven för intyg ännu</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ChartWidget</name>
        <message>
            <source>Chart</source>
            <translation>Diagram</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ChecklistPage</name>
        <message>
            <source>Filter tasks…</source>
            <translation>Filtrera uppgifter…</translation>
        </message>
        <message>
            <source>Which tasks</source>
            <translation>Vilka uppgifter</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alla</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Att göra</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Checklista</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>Flytta till papperskorgen</translation>
        </message>
        <message>
            <source>No tasks yet</source>
            <translation>Inga uppgifter än</translation>
        </message>
        <message>
            <source>Book the room, invite, close registration, order food: with days that follow the event when it moves.</source>
            <translation>Boka lokal, bjud in, stäng anmälan, beställ mat: med dagar som följer med när aktiviteten flyttas.</translation>
        </message>
        <message>
            <source>Add the usual tasks</source>
            <translation>Lägg till de vanliga uppgifterna</translation>
        </message>
        <message>
            <source>Write the first one</source>
            <translation>Skriv den första</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>Ny uppgift</translation>
        </message>
        <message>
            <source>Days from the event: -14 is a fortnight before</source>
            <translation>Dagar från aktiviteten: -14 är två veckor före</translation>
        </message>
        <message>
            <source>Days, e.g. -14</source>
            <translation>Dagar, t.ex. -14</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Lägg till</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Uppgift</translation>
        </message>
        <message>
            <source>Days from the event</source>
            <translation>Dagar från start</translation>
        </message>
        <message>
            <source>-14 is a fortnight before its first day, 7 a week after.</source>
            <translation>-14 är två veckor före första dagen, 7 en vecka efter.</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ansvarig</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klar</translation>
        </message>
        <message>
            <source>Done today</source>
            <translation>Klar i dag</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Öppna igen</translation>
        </message>
        <message>
            <source>Write what is to be done first. Nothing was added.</source>
            <translation>Skriv först vad som ska göras. Inget har lagts till.</translation>
        </message>
        <message>
            <source>Book the room</source>
            <translation>Boka lokal</translation>
        </message>
        <message>
            <source>Send the invitation</source>
            <translation>Skicka inbjudan</translation>
        </message>
        <message>
            <source>Close registration</source>
            <translation>Stäng anmälan</translation>
        </message>
        <message>
            <source>Order food</source>
            <translation>Beställ mat</translation>
        </message>
        <message>
            <source>Print name badges</source>
            <translation>Skriv ut namnbrickor</translation>
        </message>
        <message>
            <source>Send the evaluation</source>
            <translation>Skicka utvärderingen</translation>
        </message>
        <message>
            <source>Send the certificates</source>
            <translation>Skicka intygen</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) added.</source>
            <translation>
                <numerusform>%n uppgift har lagts till.</numerusform>
                <numerusform>%n uppgifter har lagts till.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) in the trash.</source>
            <translation>
                <numerusform>%n uppgift ligger i papperskorgen.</numerusform>
                <numerusform>%n uppgifter ligger i papperskorgen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::ChoiceField</name>
        <message>
            <source>“%1” is not in the list. Nothing was saved; choose one of those that show when you type.</source>
            <translation>”%1” finns inte i listan. Inget har sparats. Välj något av det som visas när du skriver.</translation>
        </message>
        <message>
            <source>Several in the list fit “%1”. Nothing was saved; choose one of those that show when you type.</source>
            <translation>Flera i listan stämmer med ”%1”. Inget har sparats. Välj en av dem som visas när du skriver.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ChooseDialog</name>
        <message>
            <source>Choose one of the list.</source>
            <translation>Välj en i listan.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ClashBadge</name>
        <message>
            <source>Two of you changed the same field without having seen each other&apos;s change. Press to choose.</source>
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
        <name>lansnav::ClashPanel</name>
        <message>
            <source>Nothing clashes.</source>
            <translation>Inga krockar.</translation>
        </message>
        <message>
            <source>Accepted (%1): %2</source>
            <translation>Godtagen (%1): %2</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Ta tillbaka</translation>
        </message>
        <message>
            <source>Accept…</source>
            <translation>Godta…</translation>
        </message>
        <message>
            <source>Show session</source>
            <translation>Visa passet</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ClashText</name>
        <message>
            <source>(no title)</source>
            <translation>(utan rubrik)</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>a title</comment>
            <translation>”%1”</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>day and week</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>The room</source>
            <translation>Lokalen</translation>
        </message>
        <message>
            <source>%1 is blocked during %2.</source>
            <translation>%1 är spärrad under %2.</translation>
        </message>
        <message>
            <source>%1 is blocked during %2: %3.</source>
            <translation>%1 är spärrad under %2: %3.</translation>
        </message>
        <message>
            <source>The room is blocked during %1.</source>
            <translation>Lokalen är spärrad under %1.</translation>
        </message>
        <message>
            <source>school break</source>
            <translation>skollov</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Någon</translation>
        </message>
        <message>
            <source>%1 is in two places at once: %2 and %3, %4.</source>
            <translation>%1 är på två ställen samtidigt: %2 och %3, %4.</translation>
        </message>
        <message>
            <source>%1 is in two sessions at once: %2 and %3, %4.</source>
            <translation>%1 är med i två pass samtidigt: %2 och %3, %4.</translation>
        </message>
        <message>
            <source>%1 is needed at two events at once: %2 and %3, %4.</source>
            <translation>%1 behövs vid två aktiviteter samtidigt: %2 och %3, %4.</translation>
        </message>
        <message numerus="yes">
            <source>%1 has %n minute(s) to get from %2 to %3.</source>
            <translation>
                <numerusform>%1 har %n minut på sig från %2 till %3.</numerusform>
                <numerusform>%1 har %n minuter på sig från %2 till %3.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 has sessions on %2, which is %3.</source>
            <comment>event, date, holiday</comment>
            <translation>%1 har pass %2, som är %3.</translation>
        </message>
        <message>
            <source>%1 has sessions on %2, in a school break (%3).</source>
            <translation>%1 har pass %2, under ett skollov (%3).</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %2 call %n of the same person(s) on %3.</source>
            <translation>
                <numerusform>%1 och %2 kallar samma person (%n) %3.</numerusform>
                <numerusform>%1 och %2 kallar %n personer båda två %3.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is on %2, but %3 is on %4.</source>
            <translation>%1 ligger %2, men %3 är %4.</translation>
        </message>
        <message>
            <source>%1 is on %2, but %3 is from %4 to %5.</source>
            <translation>%1 ligger %2, men %3 är från %4 till %5.</translation>
        </message>
        <message>
            <source>%1 ends before it starts.</source>
            <translation>%1 slutar innan det börjar.</translation>
        </message>
        <message>
            <source>The room of %1 is not in the register.</source>
            <translation>Lokalen för %1 finns inte i registret.</translation>
        </message>
        <message numerus="yes">
            <source>%1 has %2 seats, but %3 is for %n person(s).</source>
            <translation>
                <numerusform>%1 har %2 platser, men %3 är för %n person.</numerusform>
                <numerusform>%1 har %2 platser, men %3 är för %n personer.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is booked twice: %2 and %3, %4.</source>
            <translation>%1 är dubbelbokad: %2 och %3, %4.</translation>
        </message>
        <message>
            <source>forbids</source>
            <translation>hindrar</translation>
        </message>
        <message>
            <source>warns</source>
            <translation>varnar</translation>
        </message>
        <message>
            <source>note</source>
            <translation>upplyser</translation>
        </message>
        <message>
            <source>%1 is needed at two events at once on %2: %3 and %4.</source>
            <comment>person, date, events</comment>
            <translation>%1 behövs vid två aktiviteter samtidigt %2: %3 och %4.</translation>
        </message>
        <message>
            <source>%1 is on %2, more than a year from the rest of %3, which is on %4.</source>
            <translation>%1 ligger %2, mer än ett år från resten av %3, som är %4.</translation>
        </message>
        <message>
            <source>%1 is on %2, more than a year from the rest of %3, which is from %4 to %5.</source>
            <translation>%1 ligger %2, mer än ett år från resten av %3, som är från %4 till %5.</translation>
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
        <message>
            <source>The other value is so old that it is no longer kept. Nothing was changed. Write it again if you know it.</source>
            <translation>Det andra värdet är så gammalt att det inte finns kvar. Inget har ändrats. Skriv det igen om du vet vad det var.</translation>
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
            <source>When two of you change the same field without having seen each other&apos;s change, the later one stands and the other is kept here.</source>
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
            <source>Two of you changed the same field without having seen each other&apos;s change. The later one stands; nothing is lost until you choose.</source>
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
        <message>
            <source>This is about a person with protected identity. Showing the details is recorded in the history.</source>
            <translation>Det gäller en person med skyddade personuppgifter. Om du visar uppgifterna registreras det i historiken.</translation>
        </message>
        <message>
            <source>&amp;Show</source>
            <translation>&amp;Visa</translation>
        </message>
    </context>
    <context>
        <name>lansnav::Cli</name>
        <message>
            <source>Usage: %1</source>
            <translation>Användning: %1</translation>
        </message>
        <message>
            <source>Commands:</source>
            <translation>Kommandon:</translation>
        </message>
        <message>
            <source>More on one of them: %1</source>
            <translation>Mer om ett av dem: %1</translation>
        </message>
        <message>
            <source>the result as one JSON object</source>
            <translation>resultatet som ett JSON-objekt</translation>
        </message>
        <message>
            <source>language of messages, lists and reports</source>
            <translation>språk för meddelanden, listor och rapporter</translation>
        </message>
        <message>
            <source>this text</source>
            <translation>den här texten</translation>
        </message>
        <message>
            <source>Known: %1</source>
            <translation>Kända: %1</translation>
        </message>
        <message>
            <source>Options:</source>
            <translation>Flaggor:</translation>
        </message>
        <message>
            <source>There is no option %1 here.</source>
            <translation>Flaggan %1 finns inte här.</translation>
        </message>
        <message>
            <source>%1 takes these arguments: %2.</source>
            <translation>%1 tar de här argumenten: %2.</translation>
        </message>
        <message>
            <source>An argument is empty.</source>
            <translation>Ett argument är tomt.</translation>
        </message>
        <message>
            <source>--%1 takes a whole number from %2 to %3.</source>
            <translation>--%1 tar ett heltal från %2 till %3.</translation>
        </message>
        <message>
            <source>“%1” is no term. Write it like VT2026 or HT2026.</source>
            <translation>”%1” är ingen termin. Skriv till exempel VT2026 eller HT2026.</translation>
        </message>
        <message>
            <source>More: %1</source>
            <translation>Mer: %1</translation>
        </message>
        <message>
            <source>Damage in the file: %1</source>
            <translation>Skada i filen: %1</translation>
        </message>
        <message>
            <source>%1: %2 points to a row that does not exist.</source>
            <translation>%1: %2 hänvisar till en rad som inte finns.</translation>
        </message>
        <message>
            <source>%1: %2 points to a row in the trash.</source>
            <translation>%1: %2 hänvisar till en rad i papperskorgen.</translation>
        </message>
        <message>
            <source>No faults found.</source>
            <translation>Inga fel hittades.</translation>
        </message>
        <message>
            <source>only this year</source>
            <translation>bara det här året</translation>
        </message>
        <message>
            <source>only this term: VT spring, HT autumn</source>
            <translation>bara den här terminen: VT våren, HT hösten</translation>
        </message>
        <message>
            <source>the file to write; its ending says the format</source>
            <translation>filen som ska skrivas; ändelsen anger formatet</translation>
        </message>
        <message>
            <source>only rows that contain these words</source>
            <translation>bara rader som innehåller de här orden</translation>
        </message>
        <message>
            <source>only these columns, in this order</source>
            <translation>bara de här kolumnerna, i den här ordningen</translation>
        </message>
        <message>
            <source>Makes a new file.</source>
            <translation>Skapar en ny fil.</translation>
        </message>
        <message>
            <source>the region to begin from: a name, the path of a JSON file, or none</source>
            <translation>regionen att utgå från: ett namn, sökvägen till en JSON-fil eller none</translation>
        </message>
        <message>
            <source>fill it with invented people and what they do</source>
            <translation>fyll filen med påhittade personer och deras verksamhet</translation>
        </message>
        <message>
            <source>about how many people to invent</source>
            <translation>ungefär hur många personer som ska hittas på</translation>
        </message>
        <message>
            <source>how many years back to invent</source>
            <translation>hur många år bakåt som ska hittas på</translation>
        </message>
        <message>
            <source>same seed on the same day, same content</source>
            <translation>samma frö samma dag ger samma innehåll</translation>
        </message>
        <message>
            <source>Tells what a file is and how much it holds.</source>
            <translation>Visar vad en fil är och hur mycket den innehåller.</translation>
        </message>
        <message>
            <source>Looks for damage, broken references and broken rules.</source>
            <translation>Letar efter skador, brutna hänvisningar och brutna regler.</translation>
        </message>
        <message>
            <source>Reads a CSV or Excel file into a file.</source>
            <translation>Läser in en CSV- eller Excelfil i en fil.</translation>
        </message>
        <message>
            <source>what the rows are</source>
            <translation>vad raderna är</translation>
        </message>
        <message>
            <source>what a column is, when its heading does not say; may be repeated</source>
            <translation>vad en kolumn är när rubriken inte säger det; kan anges flera gånger</translation>
        </message>
        <message>
            <source>say what would happen, and change nothing</source>
            <translation>visa vad som skulle hända, utan att ändra något</translation>
        </message>
        <message>
            <source>Lists rows of a kind.</source>
            <translation>Listar rader av en typ.</translation>
        </message>
        <message>
            <source>Writes rows of a kind to a file of their own.</source>
            <translation>Skriver rader av en typ till en egen fil.</translation>
        </message>
        <message>
            <source>Writes a report as PDF, HTML or XLSX.</source>
            <translation>Skriver en rapport som PDF, HTML eller XLSX.</translation>
        </message>
        <message>
            <source>name the reports there are</source>
            <translation>räkna upp de rapporter som finns</translation>
        </message>
        <message>
            <source>Tells who changed what and when, newest first.</source>
            <translation>Visar vem som har ändrat vad och när, det senaste först.</translation>
        </message>
        <message>
            <source>only what touched this row</source>
            <translation>bara det som rört den här raden</translation>
        </message>
        <message>
            <source>at most this many acts</source>
            <translation>högst så här många händelser</translation>
        </message>
        <message>
            <source>Does again what was taken back.</source>
            <translation>Gör om det som har ångrats.</translation>
        </message>
        <message>
            <source>Copies a file, even while it is open.</source>
            <translation>Kopierar en fil, även när den är öppen.</translation>
        </message>
        <message>
            <source>Puts a backup in the place of a file; what stood there is kept beside it.</source>
            <translation>Lägger en säkerhetskopia i stället för en fil; det som låg där sparas bredvid.</translation>
        </message>
        <message>
            <source>--people, --years and --seed go together with --demo.</source>
            <translation>--people, --years och --seed används tillsammans med --demo.</translation>
        </message>
        <message>
            <source>--demo needs a region template.</source>
            <translation>--demo kräver en länsmall.</translation>
        </message>
        <message>
            <source>Made %1.</source>
            <translation>Skapade %1.</translation>
        </message>
        <message>
            <source>Format %1, schema %2, %3 bytes</source>
            <translation>Format %1, schema %2, %3 byte</translation>
        </message>
        <message>
            <source>File %1</source>
            <translation>Fil %1</translation>
        </message>
        <message numerus="yes">
            <source>Edited in %n place(s)</source>
            <translation>
                <numerusform>Redigerad på %n ställe</numerusform>
                <numerusform>Redigerad på %n ställen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) in the log</source>
            <translation>
                <numerusform>%n ändring i loggen</numerusform>
                <numerusform>%n ändringar i loggen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open clash(es)</source>
            <translation>
                <numerusform>%n olöst krock</numerusform>
                <numerusform>%n olösta krockar</numerusform>
            </translation>
        </message>
        <message>
            <source>Last synced %1</source>
            <translation>Senast synkad %1</translation>
        </message>
        <message>
            <source>Never synced</source>
            <translation>Aldrig synkad</translation>
        </message>
        <message>
            <source>Copied to %1.</source>
            <translation>Kopierade till %1.</translation>
        </message>
        <message>
            <source>Restored %1.</source>
            <translation>Återställde %1.</translation>
        </message>
        <message>
            <source>(taken back)</source>
            <translation>(tillbakatagen)</translation>
        </message>
        <message>
            <source>%1: added</source>
            <translation>%1: tillagd</translation>
        </message>
        <message>
            <source>%1: %2 from “%3” to “%4”</source>
            <comment>row, field, before, after</comment>
            <translation>%1: %2 från ”%3” till ”%4”</translation>
        </message>
        <message>
            <source>--row takes a table and an id of 32 hexadecimal digits: person/0123…</source>
            <translation>--row tar en tabell och ett id med 32 hexadecimala siffror: person/0123…</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Ångrade: %1</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>Gjorde om: %1</translation>
        </message>
        <message>
            <source>There is no language “%1”. Known: %2.</source>
            <translation>Språket ”%1” finns inte. Dessa finns: %2.</translation>
        </message>
        <message>
            <source>A command is missing.</source>
            <translation>Ett kommando saknas.</translation>
        </message>
        <message>
            <source>There is no command “%1”.</source>
            <translation>Kommandot ”%1” finns inte.</translation>
        </message>
        <message>
            <source>There is no report “%1”. Known: %2.</source>
            <translation>Rapporten ”%1” finns inte. Dessa finns: %2.</translation>
        </message>
        <message>
            <source>This report needs to know which: --%1 is missing.</source>
            <translation>Rapporten behöver veta vilken den gäller: --%1 saknas.</translation>
        </message>
        <message>
            <source>-o is missing: the file to write.</source>
            <translation>-o saknas: filen som ska skrivas.</translation>
        </message>
        <message>
            <source>“%1” does not end in a format that can be written. Known: %2.</source>
            <translation>”%1” slutar inte på ett format som kan skrivas. Dessa finns: %2.</translation>
        </message>
        <message>
            <source>Wrote %1.</source>
            <translation>Skrev %1.</translation>
        </message>
        <message>
            <source>There is no kind “%1” here. Known: %2.</source>
            <translation>Typen ”%1” finns inte här. Dessa finns: %2.</translation>
        </message>
        <message>
            <source>There is no column “%1” here. Known: %2.</source>
            <translation>Kolumnen ”%1” finns inte här. Dessa finns: %2.</translation>
        </message>
        <message>
            <source>Nothing was changed (dry run).</source>
            <translation>Inget har ändrats (provkörning).</translation>
        </message>
        <message>
            <source>Nothing needed changing.</source>
            <translation>Inget behövde ändras.</translation>
        </message>
        <message>
            <source>Imported.</source>
            <translation>Importerat.</translation>
        </message>
        <message>
            <source>%1, line %2: %3</source>
            <comment>fate of a row, line number, reason</comment>
            <translation>%1, rad %2: %3</translation>
        </message>
        <message>
            <source>Doubtful</source>
            <translation>Tveksam</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Avvisad</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anmärkning</translation>
        </message>
        <message>
            <source>--as is missing: what the rows are. Known: %1.</source>
            <translation>--as saknas: vad raderna är. Dessa finns: %1.</translation>
        </message>
        <message>
            <source>%1 are read into one that you point out: --%2 is missing.</source>
            <translation>%1 läses in i något som du anger: --%2 saknas.</translation>
        </message>
        <message numerus="yes">
            <source>Wrote %n row(s) to %1.</source>
            <translation>
                <numerusform>Skrev %n rad till %1.</numerusform>
                <numerusform>Skrev %n rader till %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more; --json shows all.</source>
            <translation>
                <numerusform>… och %n till; --json visar alla.</numerusform>
                <numerusform>… och %n till; --json visar alla.</numerusform>
            </translation>
        </message>
        <message>
            <source>Brings a file and a shared file in step; the shared file is made if it is missing.</source>
            <translation>Synkar en fil med en delad fil; den delade filen skapas om den saknas.</translation>
        </message>
        <message>
            <source>Makes a file of your own from a colleague&apos;s shared file.</source>
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
            <source>take the first proposal for every doubtful row, which is otherwise left out</source>
            <translation>tar första förslaget för varje tveksam rad, som annars utelämnas</translation>
        </message>
        <message>
            <source>“%1” is only part of a name, and what is written to has to be named in full. It may be: %2. Nothing was changed.</source>
            <translation>”%1” är bara en del av ett namn, och det som ska skrivas till måste anges med hela namnet. Det kan vara: %2. Inget har ändrats.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) left out, as the first proposal says</source>
            <translation>
                <numerusform>%n rad utelämnades enligt det första förslaget</numerusform>
                <numerusform>%n rader utelämnades enligt det första förslaget</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” cannot be limited by --%2, nor by anything else.</source>
            <translation>”%1” kan inte avgränsas med --%2, och inte med något annat heller.</translation>
        </message>
        <message>
            <source>“%1” cannot be limited by --%2. It can be limited by: %3.</source>
            <translation>”%1” kan inte avgränsas med --%2. Avgränsa med: %3.</translation>
        </message>
        <message>
            <source>%1, %2: “%3” stands, “%4” is put aside</source>
            <comment>row, field, value, other value</comment>
            <translation>%1, %2: ”%3” står kvar, ”%4” läggs åt sidan</translation>
        </message>
        <message>
            <source>Fields that say different things: %1.</source>
            <translation>Fält som säger olika saker: %1.</translation>
        </message>
        <message>
            <source>Pairs that seem to be the same: %1.</source>
            <translation>Par som ser ut att vara samma: %1.</translation>
        </message>
        <message>
            <source>Nothing was changed. Once it has been synced, uniting cannot be undone; a backup is made first.</source>
            <translation>Inget har ändrats. När filerna väl har förenats och synkats går det inte att ångra; först görs en säkerhetskopia.</translation>
        </message>
        <message>
            <source>A backup was made first. Once it has been synced, this cannot be undone.</source>
            <translation>Först gjordes en säkerhetskopia. När det väl har synkats går det inte att ångra.</translation>
        </message>
        <message>
            <source>%1: %2 to “%3”</source>
            <comment>row, field, after</comment>
            <translation>%1: %2 till ”%3”</translation>
        </message>
        <message>
            <source>Your own file is unchanged. Run the command again when the folder is back.</source>
            <translation>Din egen fil är oförändrad. Kör kommandot igen när mappen är tillbaka.</translation>
        </message>
        <message>
            <source>Your own file keeps everything. Make room and run the command again.</source>
            <translation>Din egen fil har allt kvar. Frigör utrymme och kör kommandot igen.</translation>
        </message>
        <message>
            <source>Your own file keeps everything. Wait a moment and run the command again.</source>
            <translation>Din egen fil har allt kvar. Vänta en stund och kör kommandot igen.</translation>
        </message>
        <message>
            <source>the row that holds the headings, counted from 1 as in Excel; otherwise it is looked for</source>
            <translation>raden med rubrikerna, räknad från 1 som i Excel; annars letas den upp</translation>
        </message>
        <message>
            <source>whether people whom the source calls protected get protected identity; otherwise they are doubtful</source>
            <translation>om de som källan anger som skyddade ska få skyddade personuppgifter; annars blir raderna tveksamma</translation>
        </message>
        <message>
            <source>--protect-proposed is “yes” or “no”, and not “%1”.</source>
            <translation>--protect-proposed ska vara ”yes” eller ”no”, inte ”%1”.</translation>
        </message>
        <message numerus="yes">
            <source>%n doubtful row(s) were decided by the options</source>
            <translation>
                <numerusform>%n tveksam rad avgjordes av flaggorna</numerusform>
                <numerusform>%n tveksamma rader avgjordes av flaggorna</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) speak of protected identity and wait: decide with --protect-proposed yes or --protect-proposed no</source>
            <translation>
                <numerusform>%n rad nämner skyddade personuppgifter och väntar: avgör med --protect-proposed yes eller --protect-proposed no</numerusform>
                <numerusform>%n rader nämner skyddade personuppgifter och väntar: avgör med --protect-proposed yes eller --protect-proposed no</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no row %1 in the list, so it cannot hold the headings. Nothing was changed.</source>
            <translation>Det finns ingen rad %1 i listan, så rubrikerna kan inte stå där. Inget har ändrats.</translation>
        </message>
        <message>
            <source>“%1” is no day. Write it like 2020-12-31.</source>
            <translation>”%1” är ingen dag. Skriv den som 2020-12-31.</translation>
        </message>
        <message>
            <source>as things stood on this day, of what has dates of its own</source>
            <translation>som det var den här dagen, för sådant som har egna datum</translation>
        </message>
        <message numerus="yes">
            <source>%n read</source>
            <translation>
                <numerusform>%n läst</numerusform>
                <numerusform>%n lästa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n ny</numerusform>
                <numerusform>%n nya</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n updated</source>
            <translation>
                <numerusform>%n uppdaterad</numerusform>
                <numerusform>%n uppdaterade</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged</source>
            <translation>
                <numerusform>%n oförändrad</numerusform>
                <numerusform>%n oförändrade</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n doubtful</source>
            <translation>
                <numerusform>%n tveksam</numerusform>
                <numerusform>%n tveksamma</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n avvisad</numerusform>
                <numerusform>%n avvisade</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are about people with protected identity: not all that they say is read in</source>
            <translation>
                <numerusform>%n rad gäller någon med skyddade personuppgifter: allt i den läses inte in</numerusform>
                <numerusform>%n rader gäller personer med skyddade personuppgifter: allt i dem läses inte in</numerusform>
            </translation>
        </message>
        <message>
            <source>Tells what personal data is to be erased since its time is over.</source>
            <translation>Talar om vilka personuppgifter som ska gallras för att deras tid är ute.</translation>
        </message>
        <message>
            <source>note in the file that it was said today; what changes the file a week later erases it</source>
            <translation>anteckna i filen att det har sagts i dag; det som ändrar filen en vecka senare gallrar det</translation>
        </message>
        <message>
            <source>Nothing is erased before it has been said for a week. Open the file in Länsnav, which says it, or run lansnav-cli retention FILE --announce; a week later it is erased by whatever changes the file, and what has gone is told. Until then it can be kept longer in Länsnav.</source>
            <translation>Inget gallras förrän det har varit sagt i en vecka. Öppna filen i Länsnav, som säger det, eller kör lansnav-cli retention FILE --announce; en vecka senare gallras det av det som ändrar filen, och då sägs vad som har försvunnit. Fram till dess kan det sparas längre i Länsnav.</translation>
        </message>
        <message>
            <source>Nothing is due to be erased.</source>
            <translation>Inget är på väg att gallras.</translation>
        </message>
        <message>
            <source>It is noted in the file that this has been said. What changes the file from that day on erases it, and tells what has gone; until then it can be kept longer in Länsnav.</source>
            <translation>Det är antecknat i filen att detta har sagts. Det som ändrar filen från och med den dagen gallrar det och talar om vad som har försvunnit; fram till dess kan det sparas längre i Länsnav.</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n line(s) (%2): %3</source>
            <comment>fate of rows, line numbers, reason</comment>
            <translation>
                <numerusform>%1, %n rad (%2): %3</numerusform>
                <numerusform>%1, %n rader (%2): %3</numerusform>
            </translation>
        </message>
        <message>
            <source>name or number of the sheet, or * for all with the same headings; otherwise the one that fits best</source>
            <translation>bladets namn eller nummer, eller * för alla med samma rubriker; annars det som passar bäst</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) speak of protected identity and wait for what else is asked of them below; what the option says holds once that is decided</source>
            <translation>
                <numerusform>%n rad nämner skyddade personuppgifter och väntar på annat som frågas om den nedan; det som flaggan säger gäller när det är avgjort</numerusform>
                <numerusform>%n rader nämner skyddade personuppgifter och väntar på annat som frågas om dem nedan; det som flaggan säger gäller när det är avgjort</numerusform>
            </translation>
        </message>
        <message>
            <source>The newest good backup is from %1. This puts it in the file&apos;s place: %2</source>
            <translation>Den senaste felfria säkerhetskopian är från %1. Så här läggs den i filens ställe: %2</translation>
        </message>
        <message>
            <source>There is no good backup of it on this computer. What has been synced comes back with lansnav-cli join, from the shared file.</source>
            <translation>Det finns ingen felfri säkerhetskopia av den på den här datorn. Det som har synkats kommer tillbaka med lansnav-cli join, från den delade filen.</translation>
        </message>
        <message>
            <source>Takes back the latest act done here with Länsnav.</source>
            <translation>Tar tillbaka det senaste som gjorts här med Länsnav.</translation>
        </message>
        <message>
            <source>The file that stood there was kept as %1. What was written in it after the backup and never synced is in no other file.</source>
            <translation>Filen som låg där sparades som %1. Det som skrivits i den efter säkerhetskopian och aldrig synkats finns inte i någon annan fil.</translation>
        </message>
        <message numerus="yes">
            <source>%n later edit(s), by a colleague or made outside Länsnav, were left as they are: undo takes back only what was done here with Länsnav. In the window, each can be taken back under History (Ctrl+H).</source>
            <translation>
                <numerusform>%n senare ändring, av en kollega eller gjord utanför Länsnav, lämnades som den är: ångra tar bara tillbaka det som gjorts här med Länsnav. I fönstret kan den tas tillbaka under Historik (Ctrl+H).</numerusform>
                <numerusform>%n senare ändringar, av kollegor eller gjorda utanför Länsnav, lämnades som de är: ångra tar bara tillbaka det som gjorts här med Länsnav. I fönstret kan var och en tas tillbaka under Historik (Ctrl+H).</numerusform>
            </translation>
        </message>
        <message>
            <source>Writes all that is held on a person to a file (register extract).</source>
            <translation>Skriver allt som finns om en person till en fil (registerutdrag).</translation>
        </message>
        <message>
            <source>Erases a person for good, out of the history too; without --yes it only tells what would go.</source>
            <translation>Raderar en person för gott, även ur historiken; utan --yes berättas bara vad som skulle försvinna.</translation>
        </message>
        <message>
            <source>erase; this cannot be undone</source>
            <translation>radera; det går inte att ångra</translation>
        </message>
        <message>
            <source>Several people called “%1” lie in the trash. Point one out by id: %2.</source>
            <translation>Flera personer som heter ”%1” ligger i papperskorgen. Peka ut en med id: %2.</translation>
        </message>
        <message>
            <source>Of %1 this goes for good:</source>
            <translation>Av %1 försvinner detta för gott:</translation>
        </message>
        <message>
            <source>This is kept and counted, without telling whose it was:</source>
            <translation>Detta finns kvar och räknas, utan att det framgår vems det var:</translation>
        </message>
        <message>
            <source>These texts name the person and are left as they are; change them by hand, best before:</source>
            <translation>De här texterna nämner personen och lämnas som de är; ändra dem för hand, helst innan:</translation>
        </message>
        <message>
            <source>Backups of this computer keep it until they are thinned out, as does any copy that was made by hand: %1</source>
            <translation>Säkerhetskopiorna på den här datorn har kvar det tills de gallras, liksom kopior som har gjorts för hand: %1</translation>
        </message>
        <message>
            <source>It leaves the shared file and the files of colleagues as each of them syncs.</source>
            <translation>Det försvinner ur den delade filen och kollegornas filer när var och en synkar.</translation>
        </message>
        <message>
            <source>The freed room in the file could not be overwritten while somebody else reads it; the next sync or erasure does it.</source>
            <translation>Det frigjorda utrymmet i filen kunde inte skrivas över medan någon annan läser den; nästa synkning eller radering gör det.</translation>
        </message>
        <message>
            <source>The person has protected identity. That the details were shown is noted in the history; hand the extract over to nobody else.</source>
            <translation>Personen har skyddade personuppgifter. Att uppgifterna visades är antecknat i historiken; lämna inte ut utdraget till någon annan.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Ingenting ändrades.</translation>
        </message>
        <message>
            <source>Erased. This cannot be undone.</source>
            <translation>Raderat. Det går inte att ångra.</translation>
        </message>
        <message>
            <source>Nothing was changed. --yes erases; it cannot be undone.</source>
            <translation>Ingenting ändrades. --yes raderar; det går inte att ångra.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ComingNote</name>
        <message>
            <source>The meeting on %1 is still to come. Who has sent an apology can be written already; who was there is written afterwards.</source>
            <translation>Träffen den %1 har inte varit än. Du kan redan nu skriva vilka som har anmält förhinder; vilka som var med skriver du efteråt.</translation>
        </message>
        <message>
            <source>The session on %1 is still to come. Who has sent an apology can be written already; who was there is written afterwards.</source>
            <translation>Passet den %1 har inte varit än. Du kan redan nu skriva vilka som har anmält förhinder; vilka som var med skriver du efteråt.</translation>
        </message>
        <message>
            <source>It was written, but the session on %1 is still to come: nobody has been present at it or absent from it yet. Take it back with Undo if another session was meant.</source>
            <translation>Det är sparat, men passet den %1 har inte varit än, så ingen kan ha varit närvarande eller frånvarande. Ångra om du menade ett annat pass.</translation>
        </message>
        <message>
            <source>It was written, but the meeting on %1 is still to come: nobody has been present at it or absent from it yet. Take it back with Undo if another meeting was meant.</source>
            <translation>Det är sparat, men träffen den %1 har inte varit än, så ingen kan ha varit närvarande eller frånvarande. Ångra om du menade en annan träff.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::CompletionRule</name>
        <message>
            <source>Completed: present at %1 of %2, %3 needed.</source>
            <translation>Fullföljt: närvarande vid %1 av %2, %3 behövs.</translation>
        </message>
        <message>
            <source>Not settled: present at %1 of %2, %3 needed.</source>
            <translation>Inte avgjort: närvarande vid %1 av %2, %3 behövs.</translation>
        </message>
        <message>
            <source>Not completed: present at %1 of %2, %3 needed.</source>
            <translation>Inte fullföljt: närvarande vid %1 av %2, %3 behövs.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::CopyEventDialog</name>
        <message>
            <source>Copy %1 to next year</source>
            <translation>Kopiera %1 till nästa år</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>The dates</source>
            <translation>Datumen</translation>
        </message>
        <message>
            <source>Same weekday of the same week</source>
            <translation>Samma veckodag i samma vecka</translation>
        </message>
        <message>
            <source>Same date</source>
            <translation>Samma datum</translation>
        </message>
        <message>
            <source>Begin on a day of my choice</source>
            <translation>Börja en dag jag väljer</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Första dag</translation>
        </message>
        <message>
            <source>Make the copy</source>
            <translation>Skapa kopian</translation>
        </message>
        <message>
            <source>Checklist, programme, questions and budget come along with dates moved; participants, speakers and what was done do not.</source>
            <translation>Checklista, program, frågor och budget följer med och datumen flyttas. Deltagare, föreläsare och sådant som är avbockat följer inte med.</translation>
        </message>
        <message>
            <source>Registration opens</source>
            <translation>Anmälan öppnar</translation>
        </message>
        <message>
            <source>Registration closes</source>
            <translation>Anmälan stänger</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more session(s)</source>
            <translation>
                <numerusform>… och %n pass till</numerusform>
                <numerusform>… och %n pass till</numerusform>
            </translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>Obs! %1</translation>
        </message>
    </context>
    <context>
        <name>lansnav::CourseActs</name>
        <message>
            <source>What was to be changed is no longer there. It may have been put in the trash; nothing was changed.</source>
            <translation>Det som skulle ändras finns inte kvar. Det kan ha lagts i papperskorgen. Inget har ändrats.</translation>
        </message>
        <message>
            <source>An event needs a title. Nothing was changed.</source>
            <translation>En aktivitet måste ha en titel. Inget har ändrats.</translation>
        </message>
        <message>
            <source>The number of places or sessions cannot be below zero. Nothing was changed.</source>
            <translation>Antalet platser eller pass kan inte vara under noll. Inget har ändrats.</translation>
        </message>
        <message>
            <source>The fee cannot be below zero. Nothing was changed.</source>
            <translation>Avgiften kan inte vara under noll. Inget har ändrats.</translation>
        </message>
        <message>
            <source>The event would need more participants than it has places for. Nothing was changed; correct one of the numbers.</source>
            <translation>Aktiviteten skulle behöva fler deltagare än den har platser för. Inget har ändrats. Rätta ett av talen.</translation>
        </message>
        <message>
            <source>The day registration opens or closes could not be understood. Nothing was changed.</source>
            <translation>Dagen då anmälan öppnar eller stänger gick inte att tolka. Inget har ändrats.</translation>
        </message>
        <message>
            <source>Registration would close before it opens. Nothing was changed; correct one of the days.</source>
            <translation>Anmälan skulle stänga innan den öppnar. Inget har ändrats. Rätta en av dagarna.</translation>
        </message>
        <message>
            <source>The time could not be understood. Nothing was changed.</source>
            <translation>Tiden gick inte att tolka. Inget har ändrats.</translation>
        </message>
        <message>
            <source>There is an end without a start. Nothing was changed; say when it begins.</source>
            <translation>Det finns ett slut men ingen början. Inget har ändrats. Ange när det börjar.</translation>
        </message>
        <message>
            <source>The end lies before the start. Nothing was changed; correct one of the times.</source>
            <translation>Slutet ligger före början. Inget har ändrats. Rätta en av tiderna.</translation>
        </message>
        <message>
            <source>A room needs a name. Nothing was changed.</source>
            <translation>En lokal måste ha ett namn. Inget har ändrats.</translation>
        </message>
        <message>
            <source>A room cannot hold fewer people than none. Nothing was changed.</source>
            <translation>En lokal kan inte rymma färre än noll personer. Inget har ändrats.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::CourseArea</name>
        <message>
            <source>There is no event called “%1”.</source>
            <translation>Det finns ingen aktivitet som heter ”%1”.</translation>
        </message>
        <message>
            <source>Several events are called something like “%1”. Give the whole title and the year or the day.</source>
            <translation>Flera aktiviteter heter ungefär ”%1”. Ange hela titeln och året eller dagen.</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) ahead</source>
            <translation>
                <numerusform>%n kommande aktivitet</numerusform>
                <numerusform>%n kommande aktiviteter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n registration(s)</source>
            <translation>
                <numerusform>%n anmälan</numerusform>
                <numerusform>%n anmälningar</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: responsible</source>
            <translation>%1: ansvarig</translation>
        </message>
        <message>
            <source>%1: speaker</source>
            <translation>%1: föreläsare</translation>
        </message>
        <message>
            <source>%1: chair</source>
            <translation>%1: moderator</translation>
        </message>
        <message>
            <source>%1: participant</source>
            <translation>%1: deltagare</translation>
        </message>
        <message>
            <source>%1: cancelled the registration</source>
            <translation>%1: avanmäld</translation>
        </message>
        <message>
            <source>Courses</source>
            <translation>Kurser</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Aktivitet</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Pass</translation>
        </message>
        <message>
            <source>There is no session called “%1”.</source>
            <translation>Det finns inget pass som heter ”%1”.</translation>
        </message>
        <message>
            <source>Several sessions are called something like “%1”. Give the event, the session and the day.</source>
            <translation>Flera pass heter något i stil med ”%1”. Ange aktivitet, pass och dag.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::CourseCharts</name>
        <message>
            <source>Registrations over time</source>
            <translation>Anmälningar över tid</translation>
        </message>
        <message>
            <source>registered, by weeks left to the first day</source>
            <translation>anmälda, efter antal veckor kvar till första dagen</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>ej angivet</translation>
        </message>
        <message>
            <source>Participants per municipality</source>
            <translation>Deltagare per kommun</translation>
        </message>
        <message>
            <source>people</source>
            <translation>personer</translation>
        </message>
        <message>
            <source>others</source>
            <translation>övriga</translation>
        </message>
        <message>
            <source>Participants per profession</source>
            <translation>Deltagare per yrke</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Svar</translation>
        </message>
        <message>
            <source>begun</source>
            <comment>registered after the first day</comment>
            <translation>påbörjad</translation>
        </message>
    </context>
    <context>
        <name>lansnav::CourseCheck</name>
        <message>
            <source>%1: a number is below zero.</source>
            <translation>%1: ett tal är under noll.</translation>
        </message>
        <message>
            <source>%1 needs more participants than it has places for.</source>
            <translation>%1 behöver fler deltagare än den har platser för.</translation>
        </message>
        <message>
            <source>%1 is registered for %2 twice.</source>
            <translation>%1 är anmäld till %2 två gånger.</translation>
        </message>
        <message>
            <source>%1 is cancelled, yet people are recorded as present.</source>
            <translation>%1 är inställd, men det finns personer registrerade som närvarande.</translation>
        </message>
        <message>
            <source>%1: a session chosen belongs to another event.</source>
            <translation>%1: ett valt pass hör till en annan aktivitet.</translation>
        </message>
        <message>
            <source>%1: an answer belongs to a question of another event.</source>
            <translation>%1: ett svar hör till en fråga i en annan aktivitet.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::CourseKinds</name>
        <message>
            <source>Event</source>
            <translation>Aktivitet</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anteckning</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Platser</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Aktiviteter</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Första dag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Sista dag</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Pass</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Plats</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Område</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Nätverk</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ansvarig</translation>
        </message>
        <message>
            <source>Target group</source>
            <translation>Målgrupp</translation>
        </message>
        <message>
            <source>Fewest participants</source>
            <translation>Minsta antal deltagare</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Anmälda</translation>
        </message>
        <message>
            <source>Registration opens</source>
            <translation>Anmälan öppnar</translation>
        </message>
        <message>
            <source>Registration closes</source>
            <translation>Anmälan stänger</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problem</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>event, session</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>Börjar</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Slutar</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>Spår</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Lokal</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Medverkande</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Moderator</translation>
        </message>
        <message>
            <source>Chosen by</source>
            <translation>Valt av</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Närvarande</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>Lokaler</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Anläggning</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Rymmer</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>Utrustning</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Spärrad</translation>
        </message>
        <message>
            <source>Registrations</source>
            <translation>Anmälningar</translation>
        </message>
        <message>
            <source>Workplace</source>
            <translation>Arbetsplats</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommun</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-post</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Registered at</source>
            <translation>Anmäld den</translation>
        </message>
        <message>
            <source>Sessions chosen</source>
            <translation>Valda pass</translation>
        </message>
        <message>
            <source>Diet</source>
            <translation>Kost</translation>
        </message>
        <message>
            <source>Access needs</source>
            <translation>Tillgänglighetsbehov</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Meddelande</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Samtycke</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Avanmäld</translation>
        </message>
        <message>
            <source>Attendance at events</source>
            <translation>Närvaro på aktiviteter</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Pass</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Närvaro</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>Plats</translation>
        </message>
        <message>
            <source>Place in line</source>
            <translation>Plats i kön</translation>
        </message>
    </context>
    <context>
        <name>lansnav::CoursePapers</name>
        <message>
            <source>Question without words</source>
            <translation>Fråga utan text</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translation>Utvärdering</translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) have been handed in.</source>
            <translation>
                <numerusform>%n svarsblankett är inlämnad.</numerusform>
                <numerusform>%n svarsblanketter är inlämnade.</numerusform>
            </translation>
        </message>
        <message>
            <source>The event has no questions to evaluate it by.</source>
            <translation>Aktiviteten har inga utvärderingsfrågor.</translation>
        </message>
        <message numerus="yes">
            <source>Questions with fewer than %n answer(s) are not shown, so that nobody can be picked out.</source>
            <translation>
                <numerusform>Frågor med färre än %n svar visas inte, så att ingen kan pekas ut.</numerusform>
                <numerusform>Frågor med färre än %n svar visas inte, så att ingen kan pekas ut.</numerusform>
            </translation>
        </message>
        <message>
            <source>Event report</source>
            <translation>Aktivitetsrapport</translation>
        </message>
        <message>
            <source>Organiser</source>
            <translation>Arrangör</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Medverkande</translation>
        </message>
        <message>
            <source>Chair</source>
            <comment>person</comment>
            <translation>Moderator</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>Deltagare</translation>
        </message>
        <message>
            <source>Present at %1 of %2 sessions</source>
            <translation>Närvarande vid %1 av %2 pass</translation>
        </message>
        <message>
            <source>Contents: %1</source>
            <translation>Innehåll: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n has a line instead of a name, for people with protected identity: write by hand what the person wants to be called.</source>
            <translation>
                <numerusform>%n har en linje i stället för namn, för personer med skyddade personuppgifter: skriv för hand vad personen vill kallas.</numerusform>
                <numerusform>%n har en linje i stället för namn, för personer med skyddade personuppgifter: skriv för hand vad var och en vill kallas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Name badges</source>
            <translation>Namnbrickor</translation>
        </message>
        <message>
            <source>Nobody has a seat yet, and nobody speaks or is responsible. There are no badges to print.</source>
            <translation>Ingen har fått plats än, och ingen medverkar eller är ansvarig. Det finns inga namnbrickor att skriva ut.</translation>
        </message>
        <message>
            <source>Door signs</source>
            <translation>Dörrskyltar</translation>
        </message>
        <message>
            <source>No session has a room yet. There are no signs to print.</source>
            <translation>Inget pass har någon lokal än. Det finns inga skyltar att skriva ut.</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Intyg</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Intyg</translation>
        </message>
        <message>
            <source>This is to certify that</source>
            <translation>Härmed intygas att</translation>
        </message>
        <message>
            <source>has taken part in</source>
            <translation>har deltagit i</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>region and day</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Responsible for the event</source>
            <translation>Ansvarig för aktiviteten</translation>
        </message>
        <message>
            <source>%1 of %2 have earned a certificate.</source>
            <translation>%1 av %2 har rätt till intyg.</translation>
        </message>
        <message>
            <source>Draft: the programme has not been published.</source>
            <translation>Utkast: programmet är inte publicerat.</translation>
        </message>
        <message numerus="yes">
            <source>Draft with %n change(s) since the programme was published on %1.</source>
            <translation>
                <numerusform>Utkast med %n ändring sedan programmet publicerades %1.</numerusform>
                <numerusform>Utkast med %n ändringar sedan programmet publicerades %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tid</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Pass</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Medverkande</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>Spår</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Lokal</translation>
        </message>
        <message>
            <source>For all</source>
            <translation>För alla</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>About the speaker</source>
            <translation>Om den medverkande</translation>
        </message>
        <message>
            <source>Free of charge</source>
            <translation>Kostnadsfritt</translation>
        </message>
        <message>
            <source>Time not set yet</source>
            <translation>Tid ännu inte bestämd</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>There is no programme yet.</source>
            <translation>Det finns inget program än.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Plats</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Målgrupp</translation>
        </message>
        <message>
            <source>Invitation to %1</source>
            <comment>kind of event</comment>
            <translation>Inbjudan till %1</translation>
        </message>
        <message>
            <source>When</source>
            <translation>När</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Var</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Länk</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Platser</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Avgift</translation>
        </message>
        <message>
            <source>Register by</source>
            <translation>Anmäl dig senast</translation>
        </message>
        <message>
            <source>Questions are answered by</source>
            <translation>Frågor besvaras av</translation>
        </message>
        <message>
            <source>When you register, tell us of food you cannot eat and of what you need to be able to take part. What you tell us about food is deleted after the event.</source>
            <translation>Berätta när du anmäler dig om det är något du inte kan äta och vad du behöver för att kunna delta. Uppgifter om mat tas bort efter aktiviteten.</translation>
        </message>
        <message>
            <source>Waiting list</source>
            <translation>Reservlista</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr</translation>
        </message>
        <message>
            <source>Workplace</source>
            <translation>Arbetsplats</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Läge</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-post</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Chair: %1</source>
            <translation>Moderator: %1</translation>
        </message>
        <message>
            <source>Event without a title</source>
            <translation>Aktivitet utan titel</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Deltagare</translation>
        </message>
        <message>
            <source>Profession</source>
            <translation>Yrke</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommun</translation>
        </message>
        <message>
            <source>registrations with a seat on %1</source>
            <translation>anmälningar med plats den %1</translation>
        </message>
        <message>
            <source>Sign-in sheet</source>
            <translation>Närvarolista</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Underskrift</translation>
        </message>
        <message>
            <source>Time not set yet: %1</source>
            <comment>titles of sessions</comment>
            <translation>Tid ännu inte bestämd: %1</translation>
        </message>
        <message>
            <source>Present without a seat</source>
            <translation>Närvarande utan plats</translation>
        </message>
        <message numerus="yes">
            <source>%n has an empty line at the end instead of a name.</source>
            <translation>
                <numerusform>%n har en tom rad sist i stället för namn.</numerusform>
                <numerusform>%n har en tom rad sist i stället för namn.</numerusform>
            </translation>
        </message>
        <message>
            <source>As published on %1.</source>
            <translation>Som det publicerades %1.</translation>
        </message>
        <message>
            <source>Draft, in which nothing has changed since the programme was published on %1.</source>
            <translation>Utkast, där inget har ändrats sedan programmet publicerades %1.</translation>
        </message>
        <message>
            <source>DRAFT of the programme</source>
            <translation>UTKAST till program</translation>
        </message>
        <message>
            <source>%1 · draft</source>
            <comment>event</comment>
            <translation>%1 · utkast</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) made since then are not on the signs.</source>
            <translation>
                <numerusform>%n ändring som gjorts sedan dess finns inte med på skyltarna.</numerusform>
                <numerusform>%n ändringar som gjorts sedan dess finns inte med på skyltarna.</numerusform>
            </translation>
        </message>
        <message>
            <source>The programme is preliminary and may change.</source>
            <translation>Programmet är preliminärt och kan ändras.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::CourseReports</name>
        <message>
            <source>The session is not one of the event&apos;s. No paper was made.</source>
            <translation>Passet hör inte till aktiviteten. Inget har skapats.</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translation>Inbjudan</translation>
        </message>
        <message>
            <source>Programme, one page</source>
            <translation>Program, en sida</translation>
        </message>
        <message>
            <source>Programme, full</source>
            <translation>Program, fullständigt</translation>
        </message>
        <message>
            <source>Participant list</source>
            <translation>Deltagarlista</translation>
        </message>
        <message>
            <source>Participant list with contact details</source>
            <translation>Deltagarlista med kontaktuppgifter</translation>
        </message>
        <message>
            <source>Sign-in sheet</source>
            <translation>Närvarolista</translation>
        </message>
        <message>
            <source>Name badges, %1 × %2 on A4</source>
            <translation>Namnbrickor, %1 × %2 på A4</translation>
        </message>
        <message>
            <source>Door signs</source>
            <translation>Dörrskyltar</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Intyg</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translation>Utvärdering</translation>
        </message>
        <message>
            <source>Event report</source>
            <translation>Aktivitetsrapport</translation>
        </message>
        <message>
            <source>Draft of the programme, one page</source>
            <translation>Utkast till program, en sida</translation>
        </message>
        <message>
            <source>Draft of the programme, full</source>
            <translation>Utkast till program, fullständigt</translation>
        </message>
    </context>
    <context>
        <name>lansnav::CourseRules</name>
        <message>
            <source>Nobody is responsible for the event.</source>
            <translation>Ingen ansvarar för aktiviteten.</translation>
        </message>
        <message>
            <source>Choose responsible</source>
            <translation>Välj ansvarig</translation>
        </message>
        <message>
            <source>Registration has begun, but no day is set.</source>
            <translation>Anmälan har börjat, men ingen dag är bestämd.</translation>
        </message>
        <message>
            <source>The event of %1 is past; was it held or cancelled?</source>
            <translation>Aktiviteten den %1 har passerat. Blev den av eller ställdes den in?</translation>
        </message>
        <message>
            <source>The event begins %1 and has neither room nor link.</source>
            <translation>Aktiviteten börjar den %1 och har varken lokal eller länk.</translation>
        </message>
        <message>
            <source>Choose room</source>
            <translation>Välj lokal</translation>
        </message>
        <message>
            <source>%1 of at least %2 participants are registered</source>
            <translation>%1 av minst %2 deltagare är anmälda</translation>
        </message>
        <message>
            <source>%1, and registration closed %2.</source>
            <translation>%1, och anmälan stängde den %2.</translation>
        </message>
        <message>
            <source>%1, and registration closes %2.</source>
            <translation>%1, och anmälan stänger den %2.</translation>
        </message>
        <message>
            <source>Show registrations</source>
            <translation>Visa anmälningar</translation>
        </message>
        <message>
            <source>Overdue since %1: %2</source>
            <translation>Försenad sedan %1: %2</translation>
        </message>
        <message>
            <source>Show task</source>
            <translation>Visa uppgiften</translation>
        </message>
        <message>
            <source>Set the day</source>
            <translation>Ange dag</translation>
        </message>
        <message>
            <source>Set the status</source>
            <translation>Ange status</translation>
        </message>
        <message>
            <source>Show session</source>
            <translation>Visa passet</translation>
        </message>
        <message>
            <source>Show clash</source>
            <translation>Visa krocken</translation>
        </message>
        <message>
            <source>Choose speakers</source>
            <translation>Välj föreläsare</translation>
        </message>
        <message>
            <source>Change the number</source>
            <translation>Ändra antalet</translation>
        </message>
        <message numerus="yes">
            <source>A certificate asks for %1 sessions, but one person can be at no more than %n.</source>
            <translation>
                <numerusform>Ett intyg kräver %1 pass, men en och samma person hinner högst %n.</numerusform>
                <numerusform>Ett intyg kräver %1 pass, men en och samma person hinner högst %n.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::CourseStore</name>
        <message>
            <source>The session is no longer there. Nothing was changed.</source>
            <translation>Passet finns inte kvar. Inget har ändrats.</translation>
        </message>
        <message>
            <source>The event is cancelled, so nobody can have been there. Nothing was changed.</source>
            <translation>Aktiviteten är inställd, så ingen kan ha varit där. Inget har ändrats.</translation>
        </message>
        <message>
            <source>Choose a person. Nobody was registered.</source>
            <translation>Välj en person. Ingen har anmälts.</translation>
        </message>
        <message>
            <source>Say what is to be done. Nothing was added.</source>
            <translation>Skriv vad som ska göras. Inget har lagts till.</translation>
        </message>
        <message>
            <source>Say what is to be done. The old text was kept.</source>
            <translation>Skriv vad som ska göras. Den gamla texten behålls.</translation>
        </message>
        <message>
            <source>Say what the money is for. Nothing was added.</source>
            <translation>Ange vad pengarna är till för. Inget har lagts till.</translation>
        </message>
        <message>
            <source>“%1” is none of the answers to choose from. Nothing was saved.</source>
            <translation>”%1” finns inte bland svarsalternativen. Inget har sparats.</translation>
        </message>
        <message>
            <source>Write the question. Nothing was added.</source>
            <translation>Skriv frågan. Inget har lagts till.</translation>
        </message>
        <message>
            <source>Write the question. The old one was kept.</source>
            <translation>Skriv frågan. Den gamla behålls.</translation>
        </message>
        <message>
            <source>A question answered does not belong to the event. Nothing was saved.</source>
            <translation>En besvarad fråga hör inte till aktiviteten. Inget har sparats.</translation>
        </message>
        <message>
            <source>A venue needs a name. Nothing was added.</source>
            <translation>En anläggning måste ha ett namn. Inget har lagts till.</translation>
        </message>
        <message>
            <source>A venue needs a name. The old name was kept.</source>
            <translation>En anläggning måste ha ett namn. Det gamla behålls.</translation>
        </message>
        <message>
            <source>There is no such venue. Nothing was added; it may have been put in the trash.</source>
            <translation>Anläggningen finns inte. Den kan ha lagts i papperskorgen. Inget har lagts till.</translation>
        </message>
        <message>
            <source>Say from when the room is blocked. Nothing was added.</source>
            <translation>Ange från när lokalen är spärrad. Inget har lagts till.</translation>
        </message>
        <message>
            <source>There is no such room. Nothing was changed; it may have been put in the trash.</source>
            <translation>Lokalen finns inte. Den kan ha lagts i papperskorgen. Inget har ändrats.</translation>
        </message>
        <message>
            <source>The event is no longer there. It may have been put in the trash.</source>
            <translation>Aktiviteten finns inte kvar. Den kan ha lagts i papperskorgen.</translation>
        </message>
        <message>
            <source>The event is cancelled. Nobody was registered.</source>
            <translation>Aktiviteten är inställd. Ingen har anmälts.</translation>
        </message>
        <message>
            <source>The event has been held. Nobody was registered.</source>
            <translation>Aktiviteten är genomförd. Ingen har anmälts.</translation>
        </message>
        <message>
            <source>Registration is closed. Nobody was registered.</source>
            <translation>Anmälan är stängd. Ingen har anmälts.</translation>
        </message>
        <message>
            <source>Registration closed %1. Nobody was registered.</source>
            <translation>Anmälan stängde den %1. Ingen har anmälts.</translation>
        </message>
        <message>
            <source>Registration does not open until %1. Nobody was registered.</source>
            <translation>Anmälan öppnar först den %1. Ingen har anmälts.</translation>
        </message>
        <message>
            <source>The event is no longer there. It may have been put in the trash; nobody was registered.</source>
            <translation>Aktiviteten finns inte kvar. Den kan ha lagts i papperskorgen. Ingen har anmälts.</translation>
        </message>
        <message>
            <source>Everybody chosen is registered already. Nothing was changed.</source>
            <translation>Alla valda är redan anmälda. Inget har ändrats.</translation>
        </message>
        <message>
            <source>No registration is chosen. Nothing was changed.</source>
            <translation>Ingen anmälan är vald. Inget har ändrats.</translation>
        </message>
        <message>
            <source>A session chosen does not belong to the event. Nothing was changed.</source>
            <translation>Ett valt pass hör inte till aktiviteten. Inget har ändrats.</translation>
        </message>
        <message>
            <source>Say why somebody goes before the others in line. Nothing was changed.</source>
            <translation>Ange varför någon går före i kön. Inget har ändrats.</translation>
        </message>
        <message>
            <source>A session belongs to an event. Nothing was added.</source>
            <translation>Ett pass hör till en aktivitet. Inget har lagts till.</translation>
        </message>
        <message>
            <source>The event is no longer there. Nothing was added; it may have been put in the trash.</source>
            <translation>Aktiviteten finns inte kvar. Den kan ha lagts i papperskorgen. Inget har lagts till.</translation>
        </message>
        <message>
            <source>No date is chosen. Nothing was added.</source>
            <translation>Inget datum är valt. Inget har lagts till.</translation>
        </message>
        <message>
            <source>Say why the warning may stand. Nothing was changed.</source>
            <translation>Ange varför varningen får stå kvar. Inget har ändrats.</translation>
        </message>
        <message>
            <source>“%1” is no whole number from %2 to %3. Nothing was saved.</source>
            <translation>”%1” är inget heltal från %2 till %3. Inget har sparats.</translation>
        </message>
        <message>
            <source>A scale begins lower than it ends. Nothing was changed.</source>
            <translation>En skala börjar lägre än den slutar. Inget har ändrats.</translation>
        </message>
        <message>
            <source>The registration is no longer there. Nothing was changed.</source>
            <translation>Anmälan finns inte längre. Inget ändrades.</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) given would no longer count. Change or remove them first; the question was kept as it was.</source>
            <translation>
                <numerusform>%n svar som har lämnats skulle falla bort. Ändra eller ta bort det först; frågan är kvar som den var.</numerusform>
                <numerusform>%n svar som har lämnats skulle falla bort. Ändra eller ta bort dem först; frågan är kvar som den var.</numerusform>
            </translation>
        </message>
        <message>
            <source>Registration would close after the event, which is over on %1. Nothing was changed; write an earlier day.</source>
            <translation>Anmälan skulle stänga efter aktiviteten, som är slut %1. Inget har ändrats. Skriv en tidigare dag.</translation>
        </message>
        <message>
            <source>The seat is offered until after the event, which is over on %1. Nothing was changed; write an earlier day.</source>
            <translation>Platsen erbjuds till efter aktiviteten, som är slut %1. Inget har ändrats. Skriv en tidigare dag.</translation>
        </message>
        <message numerus="yes">
            <source>%n clash(es) forbid this programme. Nothing was published; mend this first: %1</source>
            <translation>
                <numerusform>%n krock hindrar programmet. Inget har publicerats. Börja med att rätta: %1</numerusform>
                <numerusform>%n krockar hindrar programmet. Inget har publicerats. Börja med att rätta: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::CourseTemplate</name>
        <message>
            <source>area</source>
            <translation>område</translation>
        </message>
        <message>
            <source>network</source>
            <translation>nätverk</translation>
        </message>
    </context>
    <context>
        <name>lansnav::CourseWords</name>
        <message>
            <source>training</source>
            <translation>utbildning</translation>
        </message>
        <message>
            <source>workshop</source>
            <translation>workshop</translation>
        </message>
        <message>
            <source>seminar</source>
            <translation>seminarium</translation>
        </message>
        <message>
            <source>conference</source>
            <translation>konferens</translation>
        </message>
        <message>
            <source>meeting place</source>
            <translation>mötesplats</translation>
        </message>
        <message>
            <source>research circle</source>
            <translation>forskningscirkel</translation>
        </message>
        <message>
            <source>evaluation workshop</source>
            <translation>utvärderingsverkstad</translation>
        </message>
        <message>
            <source>learning circle</source>
            <translation>lärcirkel</translation>
        </message>
        <message>
            <source>supervision</source>
            <translation>handledning</translation>
        </message>
        <message>
            <source>idea</source>
            <comment>event</comment>
            <translation>idé</translation>
        </message>
        <message>
            <source>planned</source>
            <comment>event</comment>
            <translation>planerad</translation>
        </message>
        <message>
            <source>open</source>
            <comment>event</comment>
            <translation>öppen</translation>
        </message>
        <message>
            <source>closed</source>
            <comment>event</comment>
            <translation>stängd</translation>
        </message>
        <message>
            <source>held</source>
            <comment>event</comment>
            <translation>genomförd</translation>
        </message>
        <message>
            <source>cancelled</source>
            <comment>event</comment>
            <translation>inställd</translation>
        </message>
        <message>
            <source>moved</source>
            <comment>event</comment>
            <translation>flyttad</translation>
        </message>
        <message>
            <source>talk</source>
            <comment>session</comment>
            <translation>föredrag</translation>
        </message>
        <message>
            <source>panel</source>
            <comment>session</comment>
            <translation>panelsamtal</translation>
        </message>
        <message>
            <source>workshop</source>
            <comment>session</comment>
            <translation>workshop</translation>
        </message>
        <message>
            <source>break</source>
            <comment>session</comment>
            <translation>paus</translation>
        </message>
        <message>
            <source>ceremony</source>
            <comment>session</comment>
            <translation>ceremoni</translation>
        </message>
        <message>
            <source>scale</source>
            <comment>question</comment>
            <translation>skala</translation>
        </message>
        <message>
            <source>choice</source>
            <comment>question</comment>
            <translation>val</translation>
        </message>
        <message>
            <source>text</source>
            <comment>question</comment>
            <translation>fritext</translation>
        </message>
    </context>
    <context>
        <name>lansnav::CoursesTab</name>
        <message>
            <source>Events, rooms or speakers</source>
            <translation>Aktiviteter, lokaler eller föreläsare</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Aktiviteter</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>Lokaler</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Föreläsare</translation>
        </message>
        <message>
            <source>The copy is made. Look through the dates, then open registration.</source>
            <translation>Kopian är skapad. Gå igenom datumen och öppna sedan anmälan.</translation>
        </message>
        <message>
            <source>Courses</source>
            <translation>Kurser</translation>
        </message>
    </context>
    <context>
        <name>lansnav::CsvReader</name>
        <message>
            <source>Line %1 has more than %2 columns. Nothing was read. Is it a list, saved as CSV?</source>
            <translation>Rad %1 har fler än %2 kolumner. Inget har lästs in. Är det en lista, sparad som CSV?</translation>
        </message>
        <message>
            <source>A cell in line %1 holds more than %L2 characters. Nothing was read. Shorten it and try again.</source>
            <translation>En cell på rad %1 innehåller fler än %L2 tecken. Inget har lästs in. Korta texten och försök igen.</translation>
        </message>
        <message>
            <source>The file has more than %L1 rows, which is more than can be read. Nothing was read. Split the list into several files.</source>
            <translation>Filen har fler än %L1 rader, och det är fler än vad som kan läsas. Inget har lästs in. Dela upp listan på flera filer.</translation>
        </message>
        <message>
            <source>The file has too many cells (over %L1). Nothing was read. Remove columns that are not needed, or split the list.</source>
            <translation>Filen har för många celler (över %L1). Inget har lästs in. Ta bort kolumner som inte behövs eller dela upp listan.</translation>
        </message>
        <message>
            <source>Reading was cancelled; nothing was changed.</source>
            <translation>Inläsningen avbröts. Inget har ändrats.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::DateField</name>
        <message>
            <source>14/5, w 20 thu, tomorrow</source>
            <translation>14/5, v 20 tor, i morgon</translation>
        </message>
        <message>
            <source>14/5 2018, March 2018, 2018</source>
            <translation>14/5 2018, mars 2018, 2018</translation>
        </message>
        <message>
            <source>Choose in the calendar (Alt+Down)</source>
            <translation>Välj i kalendern (Alt+nedpil)</translation>
        </message>
        <message>
            <source>Choose in the calendar</source>
            <translation>Välj i kalendern</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>weekday, week</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>“%1” is not a date. Write for example 14/5, w 20 thu or tomorrow.</source>
            <translation>”%1” är inget datum. Skriv till exempel 14/5, v 20 tor eller i morgon.</translation>
        </message>
        <message>
            <source>“%1” is not a date. Write for example 14/5 2018, March 2018, w. 12 2018 or 2018.</source>
            <translation>”%1” är inget datum. Skriv till exempel 14/5 2018, mars 2018, v. 12 2018 eller 2018.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::DateTimeField</name>
        <message>
            <source>from</source>
            <comment>time</comment>
            <translation>från</translation>
        </message>
        <message>
            <source>to</source>
            <comment>time</comment>
            <translation>till</translation>
        </message>
        <message>
            <source>Starts at</source>
            <translation>Börjar klockan</translation>
        </message>
        <message>
            <source>Ends at</source>
            <translation>Slutar klockan</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>“%1” is not a time. Write for example 9, 13.30 or 15:00.</source>
            <translation>”%1” är ingen tid. Skriv till exempel 9, 13.30 eller 15:00.</translation>
        </message>
        <message>
            <source>There is an end but no start. Write when it starts, or leave both times empty.</source>
            <translation>Det finns en sluttid men ingen starttid. Skriv när det börjar eller lämna båda tiderna tomma.</translation>
        </message>
        <message>
            <source>It would end before it starts. Change one of the times.</source>
            <translation>Det skulle sluta innan det börjar. Ändra en av tiderna.</translation>
        </message>
        <message>
            <source>There is a time but no day. Write which day it is.</source>
            <translation>Det finns en tid men ingen dag. Skriv vilken dag det är.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::DeskPane</name>
        <message>
            <source>Three letters of the name, then Enter</source>
            <translation>Tre bokstäver av namnet, sedan Enter</translation>
        </message>
        <message>
            <source>Name of the person who comes</source>
            <translation>Namn på den som kommer</translation>
        </message>
        <message>
            <source>Those who are expected</source>
            <translation>De som väntas</translation>
        </message>
        <message>
            <source>Somebody who is not in the list</source>
            <translation>Någon som inte finns i listan</translation>
        </message>
        <message>
            <source>Let in somebody who is not in the list</source>
            <translation>Släpp in någon som inte finns i listan</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Pass</translation>
        </message>
        <message>
            <source>The event has no day yet: write under About when it is held.</source>
            <translation>Aktiviteten har ingen dag än. Skriv under Om när den hålls.</translation>
        </message>
        <message>
            <source>%1 of %2 have come</source>
            <translation>%1 av %2 har kommit</translation>
        </message>
        <message>
            <source>Nobody in the list is called “%1”. Choose or create the person below.</source>
            <translation>Ingen i listan heter ”%1”. Välj eller lägg upp personen här nedanför.</translation>
        </message>
        <message>
            <source>%1 is marked already.</source>
            <translation>%1 är redan markerad.</translation>
        </message>
        <message>
            <source>The mark of %1 is taken away.</source>
            <translation>Markeringen för %1 är borttagen.</translation>
        </message>
        <message>
            <source>%1 is present. Seat: %2.</source>
            <translation>%1 är närvarande. Plats: %2.</translation>
        </message>
        <message>
            <source>%1 is present.</source>
            <translation>%1 är närvarande.</translation>
        </message>
        <message>
            <source>%1 is let in and present.</source>
            <translation>%1 är anmäld på plats och närvarande.</translation>
        </message>
        <message>
            <source>Enter marks as present, arrows choose, Delete takes the mark away, Esc clears. Those who wait for a seat come last. When nobody matches, Enter goes on to the line for those who are not in the list.</source>
            <translation>Enter markerar som närvarande, piltangenterna väljer, Delete tar bort markeringen och Esc tömmer. De som väntar på plats står sist. När ingen stämmer går Enter vidare till raden för dem som inte finns i listan.</translation>
        </message>
        <message>
            <source>%1 has no seat (%2). Enter once more lets in from the waiting list.</source>
            <translation>%1 har ingen plats (%2). Tryck Enter en gång till för att släppa in från reservlistan.</translation>
        </message>
        <message>
            <source>%1 is let in from the waiting list and present.</source>
            <translation>%1 är insläppt från reservlistan och närvarande.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::DetailPane</name>
        <message numerus="yes">
            <source>%n to mend</source>
            <translation>
                <numerusform>%n att åtgärda</numerusform>
                <numerusform>%n att åtgärda</numerusform>
            </translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historik</translation>
        </message>
    </context>
    <context>
        <name>lansnav::DuplicateFinder</name>
        <message>
            <source>Same name</source>
            <translation>Samma namn</translation>
        </message>
        <message>
            <source>Same name the other way round</source>
            <translation>Samma namn i omvänd ordning</translation>
        </message>
        <message>
            <source>Same name but for a part of a double name</source>
            <translation>Samma namn så när som på en del av ett dubbelnamn</translation>
        </message>
        <message>
            <source>Almost the same name</source>
            <translation>Nästan samma namn</translation>
        </message>
        <message>
            <source>The name is in part the same</source>
            <translation>Namnet är delvis detsamma</translation>
        </message>
        <message>
            <source>Same e-mail and phone</source>
            <translation>Samma e-post och telefon</translation>
        </message>
        <message>
            <source>Same e-mail</source>
            <translation>Samma e-post</translation>
        </message>
        <message>
            <source>Same phone</source>
            <translation>Samma telefon</translation>
        </message>
        <message>
            <source>%1, same municipality or organisation</source>
            <translation>%1, samma kommun eller organisation</translation>
        </message>
    </context>
    <context>
        <name>lansnav::EconomyPage</name>
        <message>
            <source>Budget and outcome</source>
            <translation>Budget och utfall</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>Flytta till papperskorgen</translation>
        </message>
        <message>
            <source>No budget yet</source>
            <translation>Ingen budget än</translation>
        </message>
        <message>
            <source>Write what costs money, line by line: the room, food, speakers. The outcome is filled in when it is known.</source>
            <translation>Skriv vad som kostar pengar, rad för rad: lokal, mat, föreläsare. Utfallet fylls i när det är känt.</translation>
        </message>
        <message>
            <source>Write the first line</source>
            <translation>Skriv första raden</translation>
        </message>
        <message>
            <source>New line: what for</source>
            <translation>Ny rad: till vad</translation>
        </message>
        <message>
            <source>What the money is for</source>
            <translation>Vad pengarna är till för</translation>
        </message>
        <message>
            <source>Budget in kronor</source>
            <translation>Budget i kronor</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Lägg till</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Till vad</translation>
        </message>
        <message>
            <source>Say what the money is for. The old text was kept.</source>
            <translation>Ange vad pengarna är till för. Den gamla texten behålls.</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Utfall</translation>
        </message>
        <message>
            <source>Budget %1.</source>
            <translation>Budget %1.</translation>
        </message>
        <message>
            <source>Outcome %1.</source>
            <translation>Utfall %1.</translation>
        </message>
        <message>
            <source>%1 over the budget.</source>
            <translation>%1 över budget.</translation>
        </message>
        <message>
            <source>%1 left.</source>
            <translation>%1 kvar.</translation>
        </message>
        <message numerus="yes">
            <source>%1 for each of %n participant(s).</source>
            <translation>
                <numerusform>%1 för %n deltagare.</numerusform>
                <numerusform>%1 per person för %n deltagare.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 for each of %n registered.</source>
            <translation>
                <numerusform>%1 för %n anmäld.</numerusform>
                <numerusform>%1 per person för %n anmälda.</numerusform>
            </translation>
        </message>
        <message>
            <source>Fees come to %1.</source>
            <translation>Avgifterna blir %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) in the trash.</source>
            <translation>
                <numerusform>%n rad ligger i papperskorgen.</numerusform>
                <numerusform>%n rader ligger i papperskorgen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::EmptySwitch</name>
        <message>
            <source>Nothing matches the filter</source>
            <translation>Inget stämmer med filtret</translation>
        </message>
        <message>
            <source>The list has rows, but none that fit what is written and chosen above.</source>
            <translation>Listan har rader, men ingen som passar det som är skrivet och valt ovanför.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Visa alla</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Rensa filtret</translation>
        </message>
    </context>
    <context>
        <name>lansnav::EventAboutPage</name>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Add responsible</source>
            <translation>Lägg till ansvarig</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ansvarig</translation>
        </message>
        <message>
            <source>When and where</source>
            <translation>När och var</translation>
        </message>
        <message>
            <source>When</source>
            <translation>När</translation>
        </message>
        <message>
            <source>Several dates…</source>
            <translation>Flera datum…</translation>
        </message>
        <message>
            <source>Make a programme…</source>
            <translation>Gör ett program…</translation>
        </message>
        <message>
            <source>Several sessions in a day, with rooms, tracks and speakers</source>
            <translation>Flera pass på en dag, med lokaler, spår och föreläsare</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Lokal</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Anläggning</translation>
        </message>
        <message>
            <source>Place in words</source>
            <translation>Plats i ord</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Länk</translation>
        </message>
        <message>
            <source>Add speaker</source>
            <translation>Lägg till föreläsare</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Föreläsare</translation>
        </message>
        <message>
            <source>For whom and why</source>
            <translation>För vem och varför</translation>
        </message>
        <message>
            <source>Target group</source>
            <translation>Målgrupp</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Område</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Nätverk</translation>
        </message>
        <message>
            <source>For the invitation</source>
            <translation>Till inbjudan</translation>
        </message>
        <message>
            <source>Registration</source>
            <translation>Anmälan</translation>
        </message>
        <message>
            <source>Opens</source>
            <translation>Öppnar</translation>
        </message>
        <message>
            <source>Closes</source>
            <translation>Stänger</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Platser</translation>
        </message>
        <message>
            <source>Fewest participants</source>
            <translation>Minsta antal deltagare</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Avgift</translation>
        </message>
        <message>
            <source>For a certificate</source>
            <translation>För intyg</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anteckning</translation>
        </message>
        <message>
            <source>No area</source>
            <translation>Inget område</translation>
        </message>
        <message>
            <source>No network</source>
            <translation>Inget nätverk</translation>
        </message>
        <message>
            <source>No venue</source>
            <translation>Ingen anläggning</translation>
        </message>
        <message>
            <source>No room chosen</source>
            <translation>Ingen lokal vald</translation>
        </message>
        <message>
            <source>Show programme</source>
            <translation>Visa programmet</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n session(s)</source>
            <translation>
                <numerusform>%1, %n pass</numerusform>
                <numerusform>%1, %n pass</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) added.</source>
            <translation>
                <numerusform>%n datum har lagts till.</numerusform>
                <numerusform>%n datum har lagts till.</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept…</source>
            <translation>Godta…</translation>
        </message>
        <message>
            <source>Accept a warning</source>
            <translation>Godta en varning</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Godta</translation>
        </message>
        <message>
            <source>Sessions to attend; of those at the same time one counts. Empty means as many as one person can be at.</source>
            <translation>Antal pass att delta i; av pass som hålls samtidigt räknas ett. Tomt betyder så många som en och samma person hinner.</translation>
        </message>
        <message>
            <source>Show the network</source>
            <translation>Visa nätverket</translation>
        </message>
    </context>
    <context>
        <name>lansnav::EventAttendancePage</name>
        <message>
            <source>Sessions of</source>
            <translation>Pass</translation>
        </message>
        <message>
            <source>Nobody to record yet</source>
            <translation>Ingen att pricka av än</translation>
        </message>
        <message>
            <source>Attendance is written here when the event has a day and somebody has registered.</source>
            <translation>Här fylls närvaron i när aktiviteten har en dag och någon är anmäld.</translation>
        </message>
        <message>
            <source>Show registrations</source>
            <translation>Visa anmälningar</translation>
        </message>
        <message>
            <source>all days</source>
            <translation>alla dagar</translation>
        </message>
    </context>
    <context>
        <name>lansnav::EventBlocks</name>
        <message numerus="yes">
            <source>%n took part.</source>
            <translation>
                <numerusform>%n person deltog.</numerusform>
                <numerusform>%n personer deltog.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have earned a certificate.</source>
            <translation>
                <numerusform>%n har rätt till intyg.</numerusform>
                <numerusform>%n har rätt till intyg.</numerusform>
            </translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Plats</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Målgrupp</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Nätverk</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Område</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ansvarig</translation>
        </message>
        <message>
            <source>About the event</source>
            <translation>Om aktiviteten</translation>
        </message>
        <message>
            <source>Registrations</source>
            <translation>Anmälningar</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Läge</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personer</translation>
        </message>
        <message>
            <source>With a seat</source>
            <translation>Har plats</translation>
        </message>
        <message>
            <source>Offered a seat</source>
            <translation>Erbjuden plats</translation>
        </message>
        <message>
            <source>On the waiting list</source>
            <translation>På reservlistan</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Avanmälda</translation>
        </message>
        <message>
            <source>All registrations</source>
            <translation>Alla anmälningar</translation>
        </message>
        <message>
            <source>the list of registrations on %1</source>
            <translation>anmälningslistan %1</translation>
        </message>
        <message>
            <source>Who took part</source>
            <translation>Deltagare</translation>
        </message>
        <message>
            <source>Who has a seat</source>
            <translation>De som har plats</translation>
        </message>
        <message>
            <source>Participants per municipality</source>
            <translation>Deltagare per kommun</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommun</translation>
        </message>
        <message>
            <source>Participants per profession</source>
            <translation>Deltagare per yrke</translation>
        </message>
        <message>
            <source>Profession</source>
            <translation>Yrke</translation>
        </message>
        <message>
            <source>Attendance per session</source>
            <translation>Närvaro per pass</translation>
        </message>
        <message>
            <source>When</source>
            <translation>När</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Pass</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Väntade</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Närvarande</translation>
        </message>
        <message>
            <source>Apology</source>
            <translation>Anmält förhinder</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Frånvarande</translation>
        </message>
        <message>
            <source>Not recorded</source>
            <translation>Inte registrerat</translation>
        </message>
        <message>
            <source>the attendance lists of the sessions</source>
            <translation>passens närvarolistor</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Närvaro</translation>
        </message>
        <message>
            <source>%1 of %2 have earned a certificate.</source>
            <translation>%1 av %2 har rätt till intyg.</translation>
        </message>
        <message>
            <source>Budget and outcome</source>
            <translation>Budget och utfall</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Vad</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Utfall</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Kvar</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Summa</translation>
        </message>
        <message>
            <source>Economy</source>
            <translation>Ekonomi</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translation>Utvärdering</translation>
        </message>
        <message>
            <source>It cost %1 of a budget of %2.</source>
            <translation>Det kostade %1 av en budget på %2.</translation>
        </message>
        <message>
            <source>It cost %1.</source>
            <translation>Det kostade %1.</translation>
        </message>
        <message>
            <source>The budget is %1.</source>
            <translation>Budgeten är %1.</translation>
        </message>
        <message numerus="yes">
            <source>That is %1 for each of %n participant(s).</source>
            <translation>
                <numerusform>Det är %1 för %n deltagare.</numerusform>
                <numerusform>Det är %1 per person för %n deltagare.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::EventCopier</name>
        <message>
            <source>%1 would be on %2, which is %3.</source>
            <comment>title, date, holiday</comment>
            <translation>%1 skulle hamna på %2, som är %3.</translation>
        </message>
        <message>
            <source>%1 would be on %2, a weekend.</source>
            <translation>%1 skulle hamna på %2, en helg.</translation>
        </message>
        <message>
            <source>%1 would be on %2, in a school break (%3).</source>
            <translation>%1 skulle hamna på %2, under ett skollov (%3).</translation>
        </message>
        <message>
            <source>The event has no dates to move; the copy has none either.</source>
            <translation>Aktiviteten har inga datum att flytta; kopian får inte heller några.</translation>
        </message>
        <message>
            <source>Say on which day the copy begins.</source>
            <translation>Ange vilken dag kopian börjar.</translation>
        </message>
        <message>
            <source>%1 has no week 53, so the copy is in week 52.</source>
            <translation>%1 har ingen vecka 53, så kopian ligger i vecka 52.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::EventDetailView</name>
        <message>
            <source>Next year…</source>
            <translation>Nästa år…</translation>
        </message>
        <message>
            <source>Copy the event to next year, with checklist and programme</source>
            <translation>Kopiera aktiviteten till nästa år, med checklista och program</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Utskrifter</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Om</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Checklista</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>Registrations</source>
            <translation>Anmälningar</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Närvaro</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Intyg</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translation>Utvärdering</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Frågor</translation>
        </message>
        <message>
            <source>Type in answers</source>
            <translation>Mata in svar</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Resultat</translation>
        </message>
        <message>
            <source>Economy</source>
            <translation>Ekonomi</translation>
        </message>
    </context>
    <context>
        <name>lansnav::EventList</name>
        <message>
            <source>Events</source>
            <translation>Aktiviteter</translation>
        </message>
        <message>
            <source>No events yet</source>
            <translation>Inga aktiviteter än</translation>
        </message>
        <message>
            <source>Everything that is held on a date: trainings, workshops, conferences, circles over a term.</source>
            <translation>Allt som hålls ett visst datum: utbildningar, workshoppar, konferenser och cirklar över en termin.</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>Ny aktivitet</translation>
        </message>
        <message>
            <source>Filter events…</source>
            <translation>Filtrera aktiviteter…</translation>
        </message>
        <message>
            <source>Which events</source>
            <translation>Vilka aktiviteter</translation>
        </message>
        <message>
            <source>Upcoming</source>
            <translation>Kommande</translation>
        </message>
        <message>
            <source>Past</source>
            <translation>Tidigare</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alla</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Mina</translation>
        </message>
        <message>
            <source>Only events that I am responsible for</source>
            <translation>Bara aktiviteter som jag ansvarar för</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Alla typer</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Any status</source>
            <translation>Alla</translation>
        </message>
        <message>
            <source>Say in Settings who you are, and your own events are shown here.</source>
            <translation>Ange i Inställningar vem du är, så visas dina egna aktiviteter här.</translation>
        </message>
        <message>
            <source>Copy to next year…</source>
            <translation>Kopiera till nästa år…</translation>
        </message>
        <message>
            <source>%1 is in the trash.</source>
            <translation>%1 har lagts i papperskorgen.</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) in the trash.</source>
            <translation>
                <numerusform>%n aktivitet ligger i papperskorgen.</numerusform>
                <numerusform>%n aktiviteter ligger i papperskorgen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Calendar file (.ics)…</source>
            <translation>Kalenderfil (.ics)…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) ahead</source>
            <translation>
                <numerusform>%Ln kommande aktivitet</numerusform>
                <numerusform>%Ln kommande aktiviteter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln registration(s)</source>
            <translation>
                <numerusform>%Ln anmälan</numerusform>
                <numerusform>%Ln anmälningar</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose one event: each is given days of its own.</source>
            <translation>Välj en aktivitet: varje kopia får sina egna dagar.</translation>
        </message>
        <message>
            <source>Event report…</source>
            <translation>Aktivitetsrapport…</translation>
        </message>
        <message>
            <source>Show the network</source>
            <translation>Visa nätverket</translation>
        </message>
    </context>
    <context>
        <name>lansnav::EventPage</name>
        <message>
            <source>The event would end before it starts. Change one of the times.</source>
            <translation>Aktiviteten skulle sluta innan den börjar. Ändra en av tiderna.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::EventText</name>
        <message>
            <source>%1 h</source>
            <comment>hours</comment>
            <translation>%1 tim</translation>
        </message>
        <message>
            <source>from %1</source>
            <comment>time of day</comment>
            <translation>från %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <comment>time of day</comment>
            <translation>till %1</translation>
        </message>
        <message>
            <source>all day</source>
            <translation>hela dagen</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ExportDialog</name>
        <message>
            <source>Export a list</source>
            <translation>Exportera en lista</translation>
        </message>
        <message>
            <source>&amp;List:</source>
            <translation>&amp;Lista:</translation>
        </message>
        <message>
            <source>&amp;Format:</source>
            <translation>&amp;Format:</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Spara…</translation>
        </message>
        <message>
            <source>Excel (.xlsx)</source>
            <translation>Excel (.xlsx)</translation>
        </message>
        <message>
            <source>CSV, semicolons, UTF-8 (.csv)</source>
            <translation>CSV, semikolon, UTF-8 (.csv)</translation>
        </message>
        <message>
            <source>JSON (.json)</source>
            <translation>JSON (.json)</translation>
        </message>
        <message>
            <source>vCard, for address books (.vcf)</source>
            <translation>vCard, för adressböcker (.vcf)</translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation>Exporterar…</translation>
        </message>
        <message>
            <source>Exported to %1</source>
            <translation>Exporterad till %1</translation>
        </message>
        <message>
            <source>iCalendar, for Outlook and other calendars (.ics)</source>
            <translation>iCalendar, för Outlook och andra kalendrar (.ics)</translation>
        </message>
        <message>
            <source>People with protected identity are masked.</source>
            <translation>Personer med skyddade personuppgifter maskeras.</translation>
        </message>
        <message numerus="yes">
            <source>The %n row(s) that the list shows.</source>
            <translation>
                <numerusform>Den rad som listan visar.</numerusform>
                <numerusform>De %n rader som listan visar.</numerusform>
            </translation>
        </message>
        <message>
            <source>The whole list.</source>
            <translation>Hela listan.</translation>
        </message>
        <message>
            <source>Cells that Excel would take for formulas are made safe.</source>
            <translation>Celler som Excel skulle ta för formler görs ofarliga.</translation>
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
            <translation>ej angivet</translation>
        </message>
        <message>
            <source>“%1” is not a whole number. Write for example 12 or ca 12, or leave the cell empty when nothing is stated.</source>
            <translation>”%1” är inget heltal. Skriv till exempel 12 eller ca 12, eller lämna cellen tom om inget är angivet.</translation>
        </message>
        <message>
            <source>The county as a whole</source>
            <translation>Länet som helhet</translation>
        </message>
        <message>
            <source>Sum of what is stated</source>
            <translation>Summa av det angivna</translation>
        </message>
    </context>
    <context>
        <name>lansnav::FiguresPage</name>
        <message>
            <source>Figures by municipality and year</source>
            <translation>Siffror per kommun och år</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportera…</translation>
        </message>
        <message>
            <source>Type a number and press Enter. “ca 12” is approximate; an empty cell means that nothing is stated, not zero.</source>
            <translation>Skriv ett tal och tryck Enter. ”ca 12” är ungefärligt; en tom cell betyder att inget är angivet, inte noll.</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>Vad som räknas</translation>
        </message>
    </context>
    <context>
        <name>lansnav::FiguresPane</name>
        <message>
            <source>Figures</source>
            <translation>Siffror</translation>
        </message>
    </context>
    <context>
        <name>lansnav::FileDialogs</name>
        <message>
            <source>Folder</source>
            <translation>Mapp</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fil</translation>
        </message>
        <message>
            <source>%1 file</source>
            <translation>%1-fil</translation>
        </message>
    </context>
    <context>
        <name>lansnav::FileOpener</name>
        <message>
            <source>New file</source>
            <translation>Ny fil</translation>
        </message>
        <message>
            <source>Inventing the demonstration…</source>
            <translation>Hittar på exempeluppgifter…</translation>
        </message>
        <message>
            <source>Making the file…</source>
            <translation>Skapar filen…</translation>
        </message>
        <message>
            <source>The file was not made</source>
            <translation>Filen skapades inte</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>Öppna en fil</translation>
        </message>
        <message>
            <source>Länsnav files (*.lansnav);;All files (*)</source>
            <translation>Länsnav-filer (*.lansnav);;Alla filer (*)</translation>
        </message>
        <message>
            <source>%1 (restored %2)</source>
            <translation>%1 (återställd %2)</translation>
        </message>
        <message>
            <source>%1 (restored %2, %3)</source>
            <translation>%1 (återställd %2, %3)</translation>
        </message>
        <message>
            <source>The file was not opened</source>
            <translation>Filen öppnades inte</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Försök igen</translation>
        </message>
        <message>
            <source>Open for reading only</source>
            <translation>Öppna skrivskyddat</translation>
        </message>
        <message>
            <source>Choose another file…</source>
            <translation>Välj en annan fil…</translation>
        </message>
        <message>
            <source>%1

There is no backup of it on this computer. If the file came by mail or from a network drive, fetch it again.</source>
            <translation>%1

Det finns ingen säkerhetskopia av den på den här datorn. Om filen kom med e-post eller från en nätverksenhet kan du hämta den igen.</translation>
        </message>
        <message>
            <source>%1

The newest good backup is from %2. It is opened as a copy beside the file, which is kept as it is.</source>
            <translation>%1

Den senaste felfria säkerhetskopian är från %2. Den öppnas som en kopia bredvid filen, som behålls som den är.</translation>
        </message>
        <message>
            <source>Open the backup</source>
            <translation>Öppna säkerhetskopian</translation>
        </message>
    </context>
    <context>
        <name>lansnav::FilterBar</name>
        <message>
            <source>Filter…</source>
            <translation>Filtrera…</translation>
        </message>
        <message>
            <source>Filter the list</source>
            <translation>Filtrera listan</translation>
        </message>
        <message>
            <source>Rows shown</source>
            <translation>Rader som visas</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>rows shown of all rows</comment>
            <translation>%1 av %2</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ForecastPage</name>
        <message>
            <source>No leaders yet</source>
            <translation>Inga gruppledare än</translation>
        </message>
        <message>
            <source>Write in who is trained to lead groups, on the page Leaders: then it shows how many groups can be run in each municipality, and where nobody can.</source>
            <translation>Skriv in vilka som är utbildade att leda grupper, under Gruppledare. Då syns det här hur många grupper som kan hållas i varje kommun och var det inte går.</translation>
        </message>
        <message>
            <source>Filter municipalities…</source>
            <translation>Filtrera kommuner…</translation>
        </message>
        <message>
            <source>Which municipalities</source>
            <translation>Vilka kommuner</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alla</translation>
        </message>
        <message>
            <source>Where there is none</source>
            <translation>Där det inte går</translation>
        </message>
        <message>
            <source>Training runs out</source>
            <translation>Utbildning går ut</translation>
        </message>
        <message>
            <source>%1 (now)</source>
            <comment>a term</comment>
            <translation>%1 (nu)</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Termin</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportera…</translation>
        </message>
        <message>
            <source>Leaders of groups to come</source>
            <translation>Gruppledare för kommande grupper</translation>
        </message>
        <message>
            <source>Groups that can be run, by municipality</source>
            <translation>Grupper som kan hållas, per kommun</translation>
        </message>
        <message>
            <source>Press Enter or double-click a figure to see the leaders it counts. A leader counts who is active and whose training holds on the first day of the term; as many groups can be run at a time as there are leaders for.</source>
            <translation>Tryck Enter eller dubbelklicka på en siffra för att se vilka gruppledare den räknar. En gruppledare räknas om hen är aktiv och utbildningen gäller terminens första dag. Så många grupper som gruppledarna räcker till kan hållas samtidigt.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n trained leader(s)</source>
            <translation>
                <numerusform>%1: %n utbildad gruppledare</numerusform>
                <numerusform>%1: %n utbildade gruppledare</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n group(s) at a time in %1.</source>
            <translation>
                <numerusform>, %n grupp åt gången %1.</numerusform>
                <numerusform>, %n grupper åt gången %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Programmes with leaders enough for a group in %1</source>
            <translation>Program med tillräckligt många gruppledare för en grupp %1</translation>
        </message>
        <message>
            <source>Groups of %1 that can be run in %2</source>
            <translation>Grupper i %1 som kan hållas %2</translation>
        </message>
        <message>
            <source>none</source>
            <comment>group</comment>
            <translation>ingen</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>programmes</comment>
            <translation>%1 av %2</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s)</source>
            <translation>
                <numerusform>%n grupp</numerusform>
                <numerusform>%n grupper</numerusform>
            </translation>
        </message>
        <message>
            <source>resting, trained in %1, %2</source>
            <comment>leaders</comment>
            <translation>vilande, utbildade i %1, %2</translation>
        </message>
        <message>
            <source>training in %1 that runs out, %2</source>
            <comment>leaders</comment>
            <translation>utbildning i %1 som går ut, %2</translation>
        </message>
        <message>
            <source>trained in %1, %2</source>
            <comment>leaders</comment>
            <translation>utbildade i %1, %2</translation>
        </message>
        <message>
            <source>without a municipality</source>
            <comment>leaders</comment>
            <translation>utan kommun</translation>
        </message>
        <message>
            <source>Nobody stands behind that figure: %1.</source>
            <translation>Det finns ingen bakom den siffran: %1.</translation>
        </message>
        <message numerus="yes">
            <source>Show %n leader(s): %1</source>
            <translation>
                <numerusform>Visa %n gruppledare: %1</numerusform>
                <numerusform>Visa %n gruppledare: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>New leader</source>
            <translation>Ny gruppledare</translation>
        </message>
        <message>
            <source>Plan a training</source>
            <translation>Planera en utbildning</translation>
        </message>
        <message>
            <source>%1 (%2 of %3)</source>
            <comment>municipality, trained leaders, leaders a group needs</comment>
            <translation>%1 (%2 av %3)</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>municipality, resting leaders</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Too few in %1.</source>
            <comment>leaders</comment>
            <translation>För få i %1.</translation>
        </message>
        <message>
            <source>Only resting ones in %1.</source>
            <comment>leaders</comment>
            <translation>Bara vilande i %1.</translation>
        </message>
        <message>
            <source>Nobody in %1.</source>
            <comment>leaders</comment>
            <translation>Ingen i %1.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::Form</name>
        <message>
            <source>%1 What had been typed: %2</source>
            <translation>%1 Du hade skrivit: %2</translation>
        </message>
    </context>
    <context>
        <name>lansnav::FormDialog</name>
        <message>
            <source>What you have typed is not saved. Press Escape again to throw it away.</source>
            <translation>Det du har skrivit är inte sparat. Tryck Esc igen om du vill slänga det.</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Släng</translation>
        </message>
    </context>
    <context>
        <name>lansnav::FormRow</name>
        <message>
            <source>What you type is not saved yet.</source>
            <translation>Det du skriver är inte sparat än.</translation>
        </message>
        <message>
            <source>This was changed while you were typing.</source>
            <translation>Det här ändrades medan du skrev.</translation>
        </message>
        <message>
            <source>This was changed to “%1” while you were typing.</source>
            <translation>Det här ändrades till ”%1” medan du skrev.</translation>
        </message>
        <message>
            <source>What you typed is not saved: save once more to keep it, or press Esc to take the other.</source>
            <translation>Det du skrev är inte sparat: spara en gång till för att behålla det, eller tryck på Esc för att ta det nya.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::GroupAboutPage</name>
        <message>
            <source>in the trash</source>
            <translation>i papperskorgen</translation>
        </message>
        <message>
            <source>not trained in %1</source>
            <comment>programme</comment>
            <translation>inte utbildad i %1</translation>
        </message>
        <message>
            <source>resting</source>
            <translation>vilande</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Why cancelled</source>
            <translation>Varför inställd</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>Own name</source>
            <translation>Eget namn</translation>
        </message>
        <message>
            <source>Start group</source>
            <translation>Starta gruppen</translation>
        </message>
        <message>
            <source>Merge with another group…</source>
            <translation>Slå ihop med en annan grupp…</translation>
        </message>
        <message>
            <source>Finish group</source>
            <translation>Avsluta gruppen</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Öppna igen</translation>
        </message>
        <message>
            <source>Cancel group…</source>
            <translation>Ställ in gruppen…</translation>
        </message>
        <message>
            <source>Where and in which language</source>
            <translation>Var och på vilket språk</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommun</translation>
        </message>
        <message>
            <source>Family centre</source>
            <translation>Familjecentral</translation>
        </message>
        <message>
            <source>Other place</source>
            <translation>Annan plats</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Tolk</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Börjar</translation>
        </message>
        <message>
            <source>As long as there are no dates: a term or a month will do.</source>
            <translation>Så länge det inte finns några datum: en termin eller månad räcker.</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Slutar</translation>
        </message>
        <message>
            <source>Who leads it</source>
            <translation>Vilka som leder gruppen</translation>
        </message>
        <message>
            <source>Add leader</source>
            <translation>Lägg till gruppledare</translation>
        </message>
        <message>
            <source>Leaders</source>
            <translation>Gruppledare</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ansvarig</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Platser</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anteckning</translation>
        </message>
        <message>
            <source>No names of participants: what stands here is kept when the names are erased.</source>
            <translation>Skriv inga namn på deltagare: det som står här finns kvar när namnen raderas.</translation>
        </message>
        <message>
            <source>Run by others</source>
            <translation>Hålls av andra</translation>
        </message>
        <message>
            <source>Run by</source>
            <translation>Hålls av</translation>
        </message>
        <message>
            <source>Known in counts only: no participants are written here</source>
            <translation>Bara antal är kända: inga deltagare skrivs in här</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Anmälda</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Började</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Fullföljde</translation>
        </message>
        <message>
            <source>Left empty it is called %1.</source>
            <translation>Lämnas fältet tomt heter gruppen %1.</translation>
        </message>
        <message numerus="yes">
            <source>Left empty there are %n, as the programme says.</source>
            <translation>
                <numerusform>Lämnas fältet tomt finns det %n plats, som programmet anger.</numerusform>
                <numerusform>Lämnas fältet tomt finns det %n platser, som programmet anger.</numerusform>
            </translation>
        </message>
        <message>
            <source>Before the group can be started:</source>
            <translation>Innan gruppen kan startas:</translation>
        </message>
        <message>
            <source>Nothing stands in the way of starting the group.</source>
            <translation>Inget hindrar att gruppen startas.</translation>
        </message>
        <message>
            <source>The group is started.</source>
            <translation>Gruppen har startats.</translation>
        </message>
        <message>
            <source>The group is finished.</source>
            <translation>Gruppen har avslutats.</translation>
        </message>
        <message>
            <source>The group is planned again. Start it anew when it goes on.</source>
            <translation>Gruppen är planerad igen. Starta den på nytt när den fortsätter.</translation>
        </message>
        <message>
            <source>Cancel group</source>
            <translation>Ställ in gruppen</translation>
        </message>
        <message>
            <source>%1 will not be held, or not to its end. What is written of it is kept.</source>
            <translation>%1 blir inte av, eller avbryts. Det som står om gruppen finns kvar.</translation>
        </message>
        <message>
            <source>The group is cancelled.</source>
            <translation>Gruppen är inställd.</translation>
        </message>
        <message numerus="yes">
            <source>%n free seat(s)</source>
            <translation>
                <numerusform>%n ledig plats</numerusform>
                <numerusform>%n lediga platser</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n participant(s)</source>
            <translation>
                <numerusform>%n deltagare</numerusform>
                <numerusform>%n deltagare</numerusform>
            </translation>
        </message>
        <message>
            <source>Merge with another group</source>
            <translation>Slå ihop med en annan grupp</translation>
        </message>
        <message>
            <source>Everybody in %1 is moved to the other group, in their places in line, and %1 is cancelled.</source>
            <translation>Alla i %1 flyttas till den andra gruppen med sin plats i ordningen, och %1 ställs in.</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupp</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Slå ihop</translation>
        </message>
        <message>
            <source>The groups are merged.</source>
            <translation>Grupperna har slagits ihop.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::GroupAttendanceModel</name>
        <message>
            <source>Participant %1</source>
            <translation>Deltagare %1</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nej</translation>
        </message>
        <message>
            <source>not in the group then, %1</source>
            <translation>inte med i gruppen då, %1</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Fullföljde</translation>
        </message>
    </context>
    <context>
        <name>lansnav::GroupAttendancePage</name>
        <message>
            <source>Meeting %1</source>
            <translation>Träff %1</translation>
        </message>
        <message>
            <source>The group is known in counts only: write how many were at each meeting, or nothing where it is not known.</source>
            <translation>Bara antal är kända för gruppen: skriv hur många som var på varje träff, eller inget där det inte är känt.</translation>
        </message>
        <message>
            <source>Nobody to record yet</source>
            <translation>Ingen att pricka av än</translation>
        </message>
        <message>
            <source>Attendance is written here when the group has dates and participants.</source>
            <translation>Närvaron skrivs in här när gruppen har datum och deltagare.</translation>
        </message>
        <message>
            <source>Show participants</source>
            <translation>Visa deltagarna</translation>
        </message>
        <message>
            <source>Show dates</source>
            <translation>Visa datum</translation>
        </message>
        <message>
            <source>The group has no dates yet.</source>
            <translation>Gruppen har inga datum än.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::GroupDatePlanner</name>
        <message>
            <source>Say from which day.</source>
            <translation>Ange från vilken dag.</translation>
        </message>
        <message>
            <source>There has to be at least one week between the meetings.</source>
            <translation>Det måste vara minst en vecka mellan träffarna.</translation>
        </message>
        <message>
            <source>The programme has no meetings. Write them first.</source>
            <translation>Programmet har inga träffar. Skriv in dem först.</translation>
        </message>
        <message numerus="yes">
            <source>No more than %n meeting(s) are planned at a time.</source>
            <translation>
                <numerusform>Högst en träff planeras åt gången.</numerusform>
                <numerusform>Högst %n träffar planeras åt gången.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>There is no possible day for %n meeting(s).</source>
            <translation>
                <numerusform>Det finns ingen möjlig dag för en träff.</numerusform>
                <numerusform>Det finns ingen möjlig dag för %n träffar.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::GroupDatesPage</name>
        <message>
            <source>Meetings of the group</source>
            <translation>Gruppens träffar</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>Flytta till papperskorgen</translation>
        </message>
        <message>
            <source>No dates yet</source>
            <translation>Inga datum än</translation>
        </message>
        <message>
            <source>Dates are proposed weekly or fortnightly, past holidays and the school breaks of the municipality.</source>
            <translation>Datum föreslås varje eller varannan vecka, förbi helgdagar och kommunens skollov.</translation>
        </message>
        <message>
            <source>Propose dates…</source>
            <translation>Föreslå datum…</translation>
        </message>
        <message>
            <source>Add a date</source>
            <translation>Lägg till ett datum</translation>
        </message>
        <message>
            <source>When</source>
            <translation>När</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Cancelled: does not count</source>
            <translation>Inställd: räknas inte</translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) moved.</source>
            <translation>
                <numerusform>%n träff har flyttats.</numerusform>
                <numerusform>%n träffar har flyttats.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) planned.</source>
            <translation>
                <numerusform>%n träff har planerats.</numerusform>
                <numerusform>%n träffar har planerats.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) in the trash.</source>
            <translation>
                <numerusform>%n träff har lagts i papperskorgen.</numerusform>
                <numerusform>%n träffar har lagts i papperskorgen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::GroupDetailView</name>
        <message>
            <source>About</source>
            <translation>Om</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Deltagare</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Närvaro</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translation>Utvärdering</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Utskrifter</translation>
        </message>
    </context>
    <context>
        <name>lansnav::GroupEvaluationPage</name>
        <message>
            <source>Question %1: “%2” is no whole number. Nothing was saved.</source>
            <translation>Fråga %1: ”%2” är inget heltal. Inget har sparats.</translation>
        </message>
        <message>
            <source>Question %1: “%2” is no whole number from %3 to %4. Nothing was saved.</source>
            <translation>Fråga %1: ”%2” är inget heltal från %3 till %4. Inget har sparats.</translation>
        </message>
        <message>
            <source>The form has no answers yet. Nothing was saved.</source>
            <translation>Enkäten har inga svar än. Inget har sparats.</translation>
        </message>
        <message>
            <source>Question %1: write both how many answered and the sum of their answers, or neither.</source>
            <translation>Fråga %1: skriv både hur många som svarade och summan av svaren, eller inget av dem.</translation>
        </message>
        <message>
            <source>No questions</source>
            <translation>Inga frågor</translation>
        </message>
        <message>
            <source>The questions before the first meeting and after the last stand with the programme, and new groups have them.</source>
            <translation>Frågorna före första träffen och efter den sista skrivs under programmet, och nya grupper får dem.</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Enkät</translation>
        </message>
        <message>
            <source>Save and next</source>
            <translation>Spara och ta nästa</translation>
        </message>
        <message>
            <source>A digit answers and goes on, Enter goes on without an answer. After the last question Enter saves; Ctrl+Enter saves at once.</source>
            <translation>En siffra svarar och går vidare, Enter går vidare utan svar. Efter sista frågan sparar Enter; Ctrl+Enter sparar direkt.</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Resultat</translation>
        </message>
        <message>
            <source>New form</source>
            <translation>Ny enkät</translation>
        </message>
        <message>
            <source>Form %1</source>
            <translation>Enkät %1</translation>
        </message>
        <message>
            <source>Sums of the group</source>
            <translation>Summor för gruppen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Spara</translation>
        </message>
        <message>
            <source>Before: answers</source>
            <translation>Före: svar</translation>
        </message>
        <message>
            <source>sum</source>
            <translation>summa</translation>
        </message>
        <message>
            <source>After: answers</source>
            <translation>Efter: svar</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Före</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Efter</translation>
        </message>
        <message>
            <source>%1, sum of the answers</source>
            <translation>%1, summan av svaren</translation>
        </message>
        <message>
            <source>%1, number of answers</source>
            <translation>%1, antal svar</translation>
        </message>
        <message>
            <source>The form you left is saved.</source>
            <translation>Enkäten du lämnade är sparad.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::GroupImporter</name>
        <message>
            <source>The import was stopped. Nothing was changed.</source>
            <translation>Importen avbröts. Inget ändrades.</translation>
        </message>
        <message>
            <source>A group of the list is no longer there. Nothing was changed; look at the list again.</source>
            <translation>En grupp i listan finns inte längre. Inget ändrades; läs in listan på nytt.</translation>
        </message>
        <message>
            <source>The programme is no longer there. Nothing was changed.</source>
            <translation>Programmet finns inte kvar. Inget har ändrats.</translation>
        </message>
        <message>
            <source>Parenting groups, known in counts</source>
            <translation>Föräldragrupper, kända i antal</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommun</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Första dag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Sista dag</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Plats</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Tolk</translation>
        </message>
        <message>
            <source>Number who registered</source>
            <translation>Antal anmälda</translation>
        </message>
        <message>
            <source>Number who started</source>
            <translation>Antal som började</translation>
        </message>
        <message>
            <source>Number who completed</source>
            <translation>Antal som fullföljde</translation>
        </message>
        <message>
            <source>Leader</source>
            <translation>Gruppledare</translation>
        </message>
        <message>
            <source>Present at a meeting</source>
            <translation>Närvarande vid en träff</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anteckning</translation>
        </message>
        <message>
            <source>There is no programme called “%1”. Add it with its meetings, and import the file again.</source>
            <translation>Det finns inget program som heter ”%1”. Lägg till det med sina träffar och importera filen igen.</translation>
        </message>
        <message>
            <source>There is no programme yet. Add one with its meetings, and import the file again.</source>
            <translation>Det finns inget program ännu. Lägg till ett med sina träffar och importera filen igen.</translation>
        </message>
        <message>
            <source>language</source>
            <translation>språk</translation>
        </message>
        <message>
            <source>registered</source>
            <translation>anmälda</translation>
        </message>
        <message>
            <source>started</source>
            <translation>började</translation>
        </message>
        <message>
            <source>completed</source>
            <translation>fullföljde</translation>
        </message>
        <message>
            <source>present at meeting %1</source>
            <translation>närvarande vid träff %1</translation>
        </message>
        <message>
            <source>“%1” is called after another programme than the one chosen.</source>
            <translation>”%1” har namn efter ett annat program än det valda.</translation>
        </message>
        <message>
            <source>Nothing says which programme the group had.</source>
            <translation>Det framgår inte vilket program gruppen hade.</translation>
        </message>
        <message>
            <source>“%1” is not in the register and is added as a person.</source>
            <translation>”%1” finns inte i registret och läggs till som person.</translation>
        </message>
        <message>
            <source>%1 is %2</source>
            <comment>name in the file, person</comment>
            <translation>%1 är %2</translation>
        </message>
        <message>
            <source>%1 is a new person</source>
            <translation>%1 är en ny person</translation>
        </message>
        <message>
            <source>without %1 as a leader</source>
            <translation>utan %1 som gruppledare</translation>
        </message>
        <message>
            <source>“%1” is half a name, and nobody who leads groups is called so.</source>
            <translation>”%1” är ett halvt namn, och ingen gruppledare heter så.</translation>
        </message>
        <message>
            <source>It cannot be told who “%1” is.</source>
            <translation>Det går inte att avgöra vem ”%1” är.</translation>
        </message>
        <message>
            <source>The municipality is not one of the region&apos;s.</source>
            <translation>Kommunen hör inte till regionen.</translation>
        </message>
        <message>
            <source>a group of no municipality</source>
            <translation>en grupp utan kommun</translation>
        </message>
        <message>
            <source>leave the row out</source>
            <translation>hoppa över raden</translation>
        </message>
        <message>
            <source>More would have completed (%1) than started (%2).</source>
            <translation>Fler skulle ha fullföljt (%1) än börjat (%2).</translation>
        </message>
        <message>
            <source>without the number who completed</source>
            <translation>utan antalet som fullföljde</translation>
        </message>
        <message>
            <source>The group is there already and says otherwise: %1.</source>
            <translation>Gruppen finns redan och har andra uppgifter: %1.</translation>
        </message>
        <message>
            <source>leave the group as it is</source>
            <translation>låt gruppen vara som den är</translation>
        </message>
        <message>
            <source>take what the file says</source>
            <translation>ta det som står i filen</translation>
        </message>
        <message>
            <source>Line %1 has a group of the same programme, municipality, place and first day.</source>
            <translation>Rad %1 har en grupp med samma program, kommun, plats och första dag.</translation>
        </message>
        <message>
            <source>another group</source>
            <translation>en annan grupp</translation>
        </message>
        <message>
            <source>The group is here with its participants: the counts of the file are left out.</source>
            <translation>Gruppen finns här med sina deltagare: filens antal utelämnas.</translation>
        </message>
        <message>
            <source>Started: %1, the most who were present at one meeting.</source>
            <translation>Började: %1, det största antalet närvarande vid en träff.</translation>
        </message>
        <message>
            <source>No leader is stated.</source>
            <translation>Ingen gruppledare är angiven.</translation>
        </message>
        <message>
            <source>Only one leader is stated.</source>
            <translation>Bara en gruppledare är angiven.</translation>
        </message>
        <message>
            <source>How many completed is not stated, and stays so.</source>
            <translation>Hur många som fullföljde är inte angivet, och förblir så.</translation>
        </message>
        <message numerus="yes">
            <source>%1 is for at most %n participant(s), and more started.</source>
            <translation>
                <numerusform>%1 är för högst %n deltagare, och fler började.</numerusform>
                <numerusform>%1 är för högst %n deltagare, och fler började.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is neither municipality nor first day nor leader in the row.</source>
            <translation>Raden har varken kommun, första dag eller ledare.</translation>
        </message>
        <message>
            <source>“%1” is not a municipality of the region and is kept in the note.</source>
            <translation>”%1” är ingen kommun i regionen och sparas i anteckningen.</translation>
        </message>
        <message>
            <source>“%1” is not a date and is kept in the note.</source>
            <translation>”%1” är inget datum och sparas i anteckningen.</translation>
        </message>
        <message>
            <source>The end lies before the start and is kept in the note.</source>
            <translation>Slutet ligger före början och sparas i anteckningen.</translation>
        </message>
        <message>
            <source>“%1” does not say whether there was an interpreter, and is kept in the note.</source>
            <translation>”%1” säger inte om det fanns tolk, och sparas i anteckningen.</translation>
        </message>
        <message>
            <source>Beside the name stands “%1”; it is kept in the note.</source>
            <translation>Bredvid namnet står ”%1”; det behålls i anteckningen.</translation>
        </message>
        <message>
            <source>“%1” cannot be read as a name and is left out.</source>
            <translation>”%1” kan inte läsas som ett namn och utelämnas.</translation>
        </message>
        <message>
            <source>“%1” is not a count and is left out.</source>
            <translation>”%1” är inget antal och utelämnas.</translation>
        </message>
        <message>
            <source>“%1” is read as %2.</source>
            <translation>”%1” läses som %2.</translation>
        </message>
        <message>
            <source>“%1” is taken for %2, who leads the group already.</source>
            <translation>”%1” tas för %2, som redan leder gruppen.</translation>
        </message>
        <message>
            <source>%1 is the new person “%2” of line %3</source>
            <translation>%1 är den nya personen ”%2” på rad %3</translation>
        </message>
        <message>
            <source>A leader has protected identity and is not named in the list. Who leads the group is changed in the program.</source>
            <translation>En gruppledare har skyddade personuppgifter och nämns inte i listan. Vilka som leder gruppen ändrar du i programmet.</translation>
        </message>
        <message>
            <source>The note is not shown whole in the list; it is left out.</source>
            <translation>Anteckningen visas inte i sin helhet i listan; den har utelämnats.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::GroupLeading</name>
        <message>
            <source>%1 is not over and is led by this person: give it another leader first.</source>
            <translation>%1 är inte avslutad och leds av den här personen: ge den en annan ledare först.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::GroupList</name>
        <message>
            <source>Groups</source>
            <translation>Grupper</translation>
        </message>
        <message>
            <source>No parenting groups yet</source>
            <translation>Inga föräldragrupper än</translation>
        </message>
        <message>
            <source>A group of parents who meet some weeks in a row, by a programme, with leaders who are trained in it.</source>
            <translation>En grupp föräldrar som träffas några veckor i rad enligt ett program, med gruppledare som är utbildade i det.</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>Ny grupp</translation>
        </message>
        <message>
            <source>Import from Excel…</source>
            <translation>Importera från Excel…</translation>
        </message>
        <message>
            <source>Filter groups…</source>
            <translation>Filtrera grupper…</translation>
        </message>
        <message>
            <source>Which groups</source>
            <translation>Vilka grupper</translation>
        </message>
        <message>
            <source>Ongoing</source>
            <translation>Aktuella</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alla</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Mina</translation>
        </message>
        <message>
            <source>Only groups that I lead or am responsible for</source>
            <translation>Bara grupper som jag leder eller ansvarar för</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>All programmes</source>
            <translation>Alla program</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommun</translation>
        </message>
        <message>
            <source>All municipalities</source>
            <translation>Alla kommuner</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Termin</translation>
        </message>
        <message>
            <source>All terms</source>
            <translation>Alla terminer</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Any status</source>
            <translation>Alla</translation>
        </message>
        <message>
            <source>Shown: %1.</source>
            <translation>Visas: %1.</translation>
        </message>
        <message>
            <source>Show all groups</source>
            <translation>Visa alla grupper</translation>
        </message>
        <message>
            <source>Say in Settings who you are, and your own groups are shown here.</source>
            <translation>Ange i Inställningar vem du är, så visas dina egna grupper här.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln group(s) running or ahead</source>
            <translation>
                <numerusform>%Ln grupp pågår eller är på gång</numerusform>
                <numerusform>%Ln grupper pågår eller är på gång</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln participant(s)</source>
            <translation>
                <numerusform>%Ln deltagare</numerusform>
                <numerusform>%Ln deltagare</numerusform>
            </translation>
        </message>
        <message>
            <source>Leader&apos;s folder…</source>
            <translation>Ledarpärm…</translation>
        </message>
        <message>
            <source>Import groups from Excel…</source>
            <translation>Importera grupper från Excel…</translation>
        </message>
        <message>
            <source>%1 is in the trash.</source>
            <translation>%1 har lagts i papperskorgen.</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) in the trash.</source>
            <translation>
                <numerusform>%n grupp har lagts i papperskorgen.</numerusform>
                <numerusform>%n grupper har lagts i papperskorgen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::GroupLostSeats</name>
        <message>
            <source>Somebody</source>
            <translation>Någon</translation>
        </message>
        <message>
            <source>%1 no longer has a seat in “%2”: what a colleague had entered came before. The place on the waiting list is number %3.</source>
            <translation>%1 har inte längre någon plats i ”%2”: det en kollega hade skrivit in kom före. Plats %3 på reservlistan.</translation>
        </message>
        <message numerus="yes">
            <source>%n of those entered here no longer have a seat in “%1”: what colleagues had entered came before. They are on the waiting list.</source>
            <translation>
                <numerusform>%n av deltagarna härifrån har inte längre någon plats i ”%1”: det kollegor hade skrivit in kom före. Deltagaren står på reservlistan.</numerusform>
                <numerusform>%n av deltagarna härifrån har inte längre någon plats i ”%1”: det kollegor hade skrivit in kom före. De står på reservlistan.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::GroupPage</name>
        <message>
            <source>Not stated</source>
            <translation>Inte angivet</translation>
        </message>
        <message>
            <source>%1, version %2</source>
            <comment>programme</comment>
            <translation>%1, version %2</translation>
        </message>
        <message>
            <source>No family centre</source>
            <translation>Ingen familjecentral</translation>
        </message>
    </context>
    <context>
        <name>lansnav::GroupPapers</name>
        <message>
            <source>Present at %1 of %2 meetings</source>
            <translation>Närvarande vid %1 av %2 träffar</translation>
        </message>
        <message>
            <source>Themes: %1</source>
            <translation>Teman: %1</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Intyg</translation>
        </message>
        <message>
            <source>This is to certify that</source>
            <translation>Härmed intygas att</translation>
        </message>
        <message>
            <source>has completed the parenting programme</source>
            <translation>har fullföljt föräldraprogrammet</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>region and day</comment>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>Group leader(s)</source>
            <translation>
                <numerusform>Gruppledare</numerusform>
                <numerusform>Gruppledare</numerusform>
            </translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Intyg</translation>
        </message>
        <message>
            <source>The group is known in counts only, so there is nobody to write a certificate for.</source>
            <translation>Gruppen är bara känd i antal, så det finns ingen att skriva intyg för.</translation>
        </message>
        <message>
            <source>%1 of %2 participants who started have completed the programme.</source>
            <translation>%1 av %2 deltagare som började har fullföljt programmet.</translation>
        </message>
        <message numerus="yes">
            <source>%n has a line instead of a name: write by hand what the person wants to be called.</source>
            <translation>
                <numerusform>%n har en rad i stället för namn: skriv för hand vad personen vill kallas.</numerusform>
                <numerusform>%n har en rad i stället för namn: skriv för hand vad personen vill kallas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Participant %1</source>
            <translation>Deltagare %1</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Målgrupp</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Plats</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommun</translation>
        </message>
        <message>
            <source>Leaders</source>
            <translation>Gruppledare</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ansvarig</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Reason for cancelling</source>
            <translation>Skäl till att den ställdes in</translation>
        </message>
        <message>
            <source>Materials</source>
            <translation>Material</translation>
        </message>
        <message>
            <source>present at %1 of %2 meetings</source>
            <translation>närvarande vid %1 av %2 träffar</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>The group has no dates yet.</source>
            <translation>Gruppen har inga datum än.</translation>
        </message>
        <message>
            <source>Dates and themes</source>
            <translation>Datum och teman</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr</translation>
        </message>
        <message>
            <source>When</source>
            <translation>När</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Läge</translation>
        </message>
        <message>
            <source>day not set</source>
            <translation>dag ej bestämd</translation>
        </message>
        <message>
            <source>cancelled</source>
            <comment>meeting</comment>
            <translation>inställd</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Barn</translation>
        </message>
        <message>
            <source>Ages</source>
            <translation>Åldrar</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Tolk</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Deltagare</translation>
        </message>
        <message>
            <source>Waiting list</source>
            <translation>Reservlista</translation>
        </message>
        <message>
            <source>The group is known in counts only; nobody is named.</source>
            <translation>Gruppen är bara känd i antal; ingen är namngiven.</translation>
        </message>
        <message>
            <source>Nobody has registered yet.</source>
            <translation>Ingen har anmält sig ännu.</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Närvaro</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Närvarande</translation>
        </message>
        <message>
            <source>N present, F absent, A sent apology; empty: not recorded</source>
            <translation>N närvarande, F frånvarande, A anmält förhinder; tomt: inte registrerad</translation>
        </message>
        <message numerus="yes">
            <source>%n has an empty line at the end instead of a name.</source>
            <translation>
                <numerusform>%n har en tom rad sist i stället för namn.</numerusform>
                <numerusform>%n har en tom rad sist i stället för namn.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>first and last day</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 tim</translation>
        </message>
        <message>
            <source>Group without a programme</source>
            <translation>Grupp utan program</translation>
        </message>
        <message>
            <source>Leader&apos;s folder</source>
            <translation>Ledarpärm</translation>
        </message>
        <message numerus="yes">
            <source>%n registered.</source>
            <translation>
                <numerusform>%n anmäld.</numerusform>
                <numerusform>%n anmälda.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n participant(s) have started</source>
            <translation>
                <numerusform>%n deltagare har börjat</numerusform>
                <numerusform>%n deltagare har börjat</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, and %n have completed the programme.</source>
            <translation>
                <numerusform>, och %n har fullföljt programmet.</numerusform>
                <numerusform>, och %n har fullföljt programmet.</numerusform>
            </translation>
        </message>
        <message>
            <source>About the group</source>
            <translation>Om gruppen</translation>
        </message>
        <message>
            <source>Meeting %1</source>
            <translation>Träff %1</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Underskrift</translation>
        </message>
        <message>
            <source>Sign-in sheet</source>
            <translation>Närvarolista</translation>
        </message>
        <message>
            <source>Sign-in sheet, %1</source>
            <translation>Närvarolista, %1</translation>
        </message>
        <message>
            <source>Counts as completed</source>
            <translation>Räknas som fullföljt</translation>
        </message>
        <message>
            <source>from %1</source>
            <comment>first day, the last one not known</comment>
            <translation>från %1</translation>
        </message>
    </context>
    <context>
        <name>lansnav::GroupPapersPage</name>
        <message>
            <source>What the leaders have with them: dates and themes, participants, attendance so far and a sign-in sheet.</source>
            <translation>Det gruppledarna har med sig: datum och teman, deltagare, närvaron hittills och en närvarolista att skriva under.</translation>
        </message>
        <message>
            <source>A line for each participant, to be signed at the meeting.</source>
            <translation>En rad för varje deltagare, att skriva under på träffen.</translation>
        </message>
        <message>
            <source>One page for each parent who has completed the programme.</source>
            <translation>En sida för varje förälder som har fullföljt programmet.</translation>
        </message>
        <message>
            <source>Meeting of the sign-in sheet</source>
            <translation>Träff för närvarolistan</translation>
        </message>
        <message>
            <source>Show…</source>
            <translation>Visa…</translation>
        </message>
        <message>
            <source>Language (Swedish or English), print, PDF, web page and Excel are chosen where the paper is shown.</source>
            <translation>Språk (svenska eller engelska), utskrift, PDF, webbsida och Excel väljer du i förhandsvisningen.</translation>
        </message>
        <message>
            <source>the next meeting</source>
            <translation>nästa träff</translation>
        </message>
        <message>
            <source>no day yet</source>
            <translation>ingen dag än</translation>
        </message>
        <message>
            <source>The group is known in counts only: there is nobody to write one for.</source>
            <translation>Bara antal är kända för gruppen: det finns ingen att skriva ut intyg för.</translation>
        </message>
        <message>
            <source>Nobody has completed the programme yet.</source>
            <translation>Ingen har fullföljt programmet än.</translation>
        </message>
        <message>
            <source>The group has no dates yet.</source>
            <translation>Gruppen har inga datum än.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::GroupRules</name>
        <message>
            <source>%1 has no meetings.</source>
            <translation>%1 har inga träffar.</translation>
        </message>
        <message>
            <source>Show programme</source>
            <translation>Visa programmet</translation>
        </message>
        <message>
            <source>It is not said in which municipality the group is.</source>
            <translation>Det står inte i vilken kommun gruppen finns.</translation>
        </message>
        <message>
            <source>Choose municipality</source>
            <translation>Välj kommun</translation>
        </message>
        <message>
            <source>The group is held in %1, and no interpreter is booked.</source>
            <translation>Gruppen hålls på %1 och ingen tolk är bokad.</translation>
        </message>
        <message>
            <source>Choose interpreter</source>
            <translation>Välj tolk</translation>
        </message>
        <message>
            <source>The programme</source>
            <translation>Programmet</translation>
        </message>
        <message>
            <source>The first day, %1, is past; did the group start?</source>
            <translation>Första dagen, %1, har passerat. Startade gruppen?</translation>
        </message>
        <message>
            <source>Start group</source>
            <translation>Starta gruppen</translation>
        </message>
        <message>
            <source>The last meeting was on %1.</source>
            <translation>Sista träffen var %1.</translation>
        </message>
        <message>
            <source>Finish group</source>
            <translation>Avsluta gruppen</translation>
        </message>
        <message numerus="yes">
            <source>%1 needs %n trained leader(s); </source>
            <translation>
                <numerusform>%1 behöver en utbildad gruppledare. </numerusform>
                <numerusform>%1 behöver %n utbildade gruppledare. </numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the group has %n.</source>
            <translation>
                <numerusform>Gruppen har %n.</numerusform>
                <numerusform>Gruppen har %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose leaders</source>
            <translation>Välj gruppledare</translation>
        </message>
        <message>
            <source>%1 led the group and is now in the trash.</source>
            <translation>%1 ledde gruppen och ligger nu i papperskorgen.</translation>
        </message>
        <message>
            <source>%1 is not trained in %2 on %3.</source>
            <translation>%1 är inte utbildad i %2 den %3.</translation>
        </message>
        <message>
            <source>Show leader</source>
            <translation>Visa gruppledaren</translation>
        </message>
        <message>
            <source>%1 is resting as a leader.</source>
            <translation>%1 är vilande som gruppledare.</translation>
        </message>
        <message>
            <source>Show meeting</source>
            <translation>Visa träff</translation>
        </message>
        <message>
            <source>A leader is expected elsewhere too on %1.</source>
            <translation>En gruppledare är upptagen på annat håll också %1.</translation>
        </message>
        <message>
            <source>%1 is expected at %2 too on %3.</source>
            <translation>%1 väntas också på %2 %3.</translation>
        </message>
        <message numerus="yes">
            <source>%1 is for at most %n participant(s); </source>
            <translation>
                <numerusform>%1 är för högst en deltagare. </numerusform>
                <numerusform>%1 är för högst %n deltagare. </numerusform>
            </translation>
        </message>
        <message>
            <source>Show participants</source>
            <translation>Visa deltagarna</translation>
        </message>
        <message numerus="yes">
            <source>%n on the waiting list.</source>
            <translation>
                <numerusform>En på reservlistan.</numerusform>
                <numerusform>%n på reservlistan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 needs at least %n participant(s); </source>
            <translation>
                <numerusform>%1 behöver minst en deltagare. </numerusform>
                <numerusform>%1 behöver minst %n deltagare. </numerusform>
            </translation>
        </message>
        <message>
            <source>It could merge with %1.</source>
            <translation>Den kan slås ihop med %1.</translation>
        </message>
        <message>
            <source>Show group</source>
            <translation>Visa gruppen</translation>
        </message>
        <message>
            <source>%1 has no child of the ages that %2 is for (%3–%4).</source>
            <translation>%1 har inget barn i de åldrar som %2 är till för (%3–%4).</translation>
        </message>
        <message>
            <source>Show participant</source>
            <translation>Visa deltagaren</translation>
        </message>
        <message>
            <source>The group has no dates yet.</source>
            <translation>Gruppen har inga datum än.</translation>
        </message>
        <message>
            <source>Plan dates</source>
            <translation>Planera datum</translation>
        </message>
        <message>
            <source>Move meeting</source>
            <translation>Flytta träffen</translation>
        </message>
        <message>
            <source>Nobody&apos;s attendance on %1 is recorded.</source>
            <translation>Ingen närvaro är antecknad för %1.</translation>
        </message>
        <message>
            <source>Record attendance</source>
            <translation>Anteckna närvaro</translation>
        </message>
        <message>
            <source>Which group it could merge with shows once it has dates.</source>
            <translation>Vilken grupp den kan slås ihop med syns när den har fått datum.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a group, why it cannot take more</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>There is no other %1 group near by in %2 to merge with.</source>
            <translation>Det finns ingen annan %1-grupp i närheten under %2 att slå ihop den med.</translation>
        </message>
        <message>
            <source>There is no group near by to merge with: only %1.</source>
            <translation>Det finns ingen grupp i närheten att slå ihop den med, bara %1.</translation>
        </message>
        <message>
            <source>full</source>
            <comment>a group</comment>
            <translation>full</translation>
        </message>
        <message>
            <source>in Swedish</source>
            <comment>a group</comment>
            <translation>på svenska</translation>
        </message>
        <message>
            <source>in %1</source>
            <comment>a group, its language</comment>
            <translation>på %1</translation>
        </message>
        <message numerus="yes">
            <source>%n free seat(s)</source>
            <translation>
                <numerusform>en ledig plats</numerusform>
                <numerusform>%n lediga platser</numerusform>
            </translation>
        </message>
        <message>
            <source>Add to the leaders</source>
            <translation>Lägg till bland gruppledarna</translation>
        </message>
        <message>
            <source>Let it begin later, or wait until more have registered.</source>
            <translation>Låt den börja senare, eller vänta tills fler har anmält sig.</translation>
        </message>
        <message numerus="yes">
            <source>%n on the waiting list while a seat is free.</source>
            <translation>
                <numerusform>%n på reservlistan medan en plats är ledig.</numerusform>
                <numerusform>%n på reservlistan medan en plats är ledig.</numerusform>
            </translation>
        </message>
        <message>
            <source>The first day was %1, and the last one is not stated; is the group over?</source>
            <translation>Första dagen var %1, och det står ingen sista dag. Är gruppen slut?</translation>
        </message>
        <message numerus="yes">
            <source>%n participant(s) need an interpreter, and none is booked.</source>
            <translation>
                <numerusform>%n deltagare behöver tolk, och ingen är bokad.</numerusform>
                <numerusform>%n deltagare behöver tolk, och ingen är bokad.</numerusform>
            </translation>
        </message>
        <message>
            <source>The group needs an interpreter, and none is booked.</source>
            <translation>Gruppen behöver tolk, och ingen är bokad.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::GroupSeats</name>
        <message>
            <source>Seat</source>
            <translation>Plats</translation>
        </message>
        <message>
            <source>Preliminary seat</source>
            <translation>Preliminär plats</translation>
        </message>
        <message>
            <source>Waiting list, number %1</source>
            <translation>Reservlista, nummer %1</translation>
        </message>
        <message>
            <source>%1 of %2 seats taken</source>
            <translation>%1 av %2 platser tagna</translation>
        </message>
        <message numerus="yes">
            <source>%n participant(s)</source>
            <translation>
                <numerusform>%n deltagare</numerusform>
                <numerusform>%n deltagare</numerusform>
            </translation>
        </message>
        <message>
            <source>Dropped out</source>
            <translation>Hoppade av</translation>
        </message>
        <message numerus="yes">
            <source>%n on the waiting list</source>
            <translation>
                <numerusform>%n på reservlistan</numerusform>
                <numerusform>%n på reservlistan</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::HeaderBar</name>
        <message>
            <source>Search everywhere…  Ctrl+K</source>
            <translation>Sök överallt…  Ctrl+K</translation>
        </message>
        <message>
            <source>Search everywhere</source>
            <translation>Sök överallt</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Meny</translation>
        </message>
        <message>
            <source>Menu  (F10)</source>
            <translation>Meny  (F10)</translation>
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
            <translation>Allt sparas direkt i %1</translation>
        </message>
        <message>
            <source>Nothing to undo</source>
            <translation>Inget att ångra</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Ångra: %1</translation>
        </message>
        <message>
            <source>Nothing to redo</source>
            <translation>Inget att göra om</translation>
        </message>
        <message>
            <source>Redo: %1</source>
            <translation>Gör om: %1</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>Sparat %1</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Sparat</translation>
        </message>
    </context>
    <context>
        <name>lansnav::History</name>
        <message>
            <source>Protected identity</source>
            <translation>Skyddade personuppgifter</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nej</translation>
        </message>
        <message>
            <source>in the trash</source>
            <translation>i papperskorgen</translation>
        </message>
        <message>
            <source>restored</source>
            <translation>återställd</translation>
        </message>
        <message>
            <source>Undid: %1</source>
            <translation>Ångrade: %1</translation>
        </message>
        <message>
            <source>Redid: %1</source>
            <translation>Gjorde om: %1</translation>
        </message>
        <message>
            <source>Took back: %1</source>
            <translation>Tog tillbaka: %1</translation>
        </message>
        <message>
            <source>Edited outside Länsnav</source>
            <translation>Ändrat utanför Länsnav</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>what a row is, whom it is about</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>(no longer kept)</source>
            <translation>(finns inte kvar)</translation>
        </message>
    </context>
    <context>
        <name>lansnav::HistoryDialog</name>
        <message>
            <source>History</source>
            <translation>Historik</translation>
        </message>
        <message>
            <source>What was done in the file, by whom and when. Any act can be taken back, a colleague&apos;s too; that is itself an act.</source>
            <translation>Vad som har gjorts i filen, av vem och när. Allt kan tas tillbaka, även det en kollega har gjort; det blir i sin tur en egen händelse.</translation>
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
            <translation>Ta tillbaka</translation>
        </message>
        <message>
            <source>Takes back what the chosen line did. That is an act of its own and can itself be taken back.</source>
            <translation>Tar tillbaka det som gjordes på den valda raden. Det blir en egen händelse och kan i sin tur tas tillbaka.</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historik</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Vad</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Vem</translation>
        </message>
        <message>
            <source>When</source>
            <translation>När</translation>
        </message>
        <message>
            <source>Added: %1</source>
            <translation>Lade till: %1</translation>
        </message>
        <message>
            <source>Took back: %1</source>
            <translation>Tog tillbaka: %1</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <comment>act</comment>
            <translation>Tillbakataget: %1</translation>
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
            <translation>Nyårsdagen</translation>
        </message>
        <message>
            <source>Epiphany</source>
            <translation>Trettondedag jul</translation>
        </message>
        <message>
            <source>Good Friday</source>
            <translation>Långfredagen</translation>
        </message>
        <message>
            <source>Easter Eve</source>
            <translation>Påskafton</translation>
        </message>
        <message>
            <source>Easter Sunday</source>
            <translation>Påskdagen</translation>
        </message>
        <message>
            <source>Easter Monday</source>
            <translation>Annandag påsk</translation>
        </message>
        <message>
            <source>Ascension Day</source>
            <translation>Kristi himmelsfärdsdag</translation>
        </message>
        <message>
            <source>Whit Sunday</source>
            <translation>Pingstdagen</translation>
        </message>
        <message>
            <source>May Day</source>
            <translation>Första maj</translation>
        </message>
        <message>
            <source>Midsummer Eve</source>
            <translation>Midsommarafton</translation>
        </message>
        <message>
            <source>Midsummer Day</source>
            <translation>Midsommardagen</translation>
        </message>
        <message>
            <source>All Saints&apos; Day</source>
            <translation>Alla helgons dag</translation>
        </message>
        <message>
            <source>Christmas Eve</source>
            <translation>Julafton</translation>
        </message>
        <message>
            <source>Christmas Day</source>
            <translation>Juldagen</translation>
        </message>
        <message>
            <source>Boxing Day</source>
            <translation>Annandag jul</translation>
        </message>
        <message>
            <source>New Year&apos;s Eve</source>
            <translation>Nyårsafton</translation>
        </message>
        <message>
            <source>National Day</source>
            <translation>Sveriges nationaldag</translation>
        </message>
        <message>
            <source>Whit Monday</source>
            <translation>Annandag pingst</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ImportColumnsPage</name>
        <message>
            <source>Heading in the file</source>
            <translation>Rubrik i filen</translation>
        </message>
        <message>
            <source>For example</source>
            <translation>Till exempel</translation>
        </message>
        <message>
            <source>Is read as</source>
            <translation>Läses som</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Kolumner</translation>
        </message>
        <message>
            <source>%1, sheet %2</source>
            <translation>%1, blad %2</translation>
        </message>
        <message>
            <source>(no heading)</source>
            <translation>(ingen rubrik)</translation>
        </message>
        <message>
            <source>%1 (hidden in Excel)</source>
            <translation>%1 (dold i Excel)</translation>
        </message>
        <message>
            <source>— not read —</source>
            <translation>– läses inte –</translation>
        </message>
        <message>
            <source>%1 *</source>
            <comment>a required field</comment>
            <translation>%1 *</translation>
        </message>
        <message>
            <source>%1 is read as</source>
            <translation>%1 läses som</translation>
        </message>
        <message>
            <source>Choose a column for one of: %1.</source>
            <translation>Välj en kolumn för något av: %1.</translation>
        </message>
        <message>
            <source>Read from more than one column: %1. The first that has a value counts.</source>
            <translation>Läses från mer än en kolumn: %1. Den första som har ett värde gäller.</translation>
        </message>
        <message>
            <source>The list &amp;has headings, on line:</source>
            <translation>Listan har &amp;rubriker, på rad:</translation>
        </message>
        <message>
            <source>Line of the headings</source>
            <translation>Rubrikernas rad</translation>
        </message>
        <message>
            <source>Column %1</source>
            <comment>a letter, as in Excel</comment>
            <translation>Kolumn %1</translation>
        </message>
        <message>
            <source>The list is read from its first line, as if it had no headings. Say in the table what its columns are; one of these is needed: %1.</source>
            <translation>Listan läses från första raden, som om den saknade rubriker. Ange i tabellen vad kolumnerna är; en av dessa behövs: %1.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ImportEngine</name>
        <message>
            <source>“%1” has no sheet “%2”. Its sheets are: %3. Nothing was changed.</source>
            <translation>”%1” har inget blad ”%2”. Bladen är: %3. Inget har ändrats.</translation>
        </message>
        <message>
            <source>No line of headings was found in “%1”. Looked for headings such as %2. Nothing was changed. Put a line with such headings above the list, or say which column is what.</source>
            <translation>Ingen rubrikrad hittades i ”%1”. Rubriker som söktes är till exempel %2. Inget har ändrats. Lägg en rad med sådana rubriker ovanför listan eller ange vilken kolumn som är vad.</translation>
        </message>
        <message>
            <source>It is not said where “%1” is to be read into (%2). Choose it and try again.</source>
            <translation>Det är inte angivet vart ”%1” ska läsas in (%2). Välj det och försök igen.</translation>
        </message>
        <message>
            <source>The sheet is not in the file any more. Open the file again.</source>
            <translation>Bladet finns inte kvar i filen. Öppna filen igen.</translation>
        </message>
        <message>
            <source>The import was cancelled; nothing was changed.</source>
            <translation>Importen avbröts. Inget har ändrats.</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>”%1”</translation>
        </message>
        <message>
            <source>Columns that were not read: %1.</source>
            <translation>Kolumner som inte lästes: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 och %n till</numerusform>
                <numerusform>%1 och %n till</numerusform>
            </translation>
        </message>
        <message>
            <source>Put quotation marks around text that holds the delimiter, or a heading above every column, and try again.</source>
            <translation>Sätt citattecken runt text som innehåller skiljetecknet, eller en rubrik över varje kolumn, och försök igen.</translation>
        </message>
        <message>
            <source>Wrong column count: line %1 has %2 columns and the headings are %3. Lines that are too wide: %4. Nothing was changed.</source>
            <translation>Fel antal kolumner: rad %1 har %2 kolumner och rubrikerna är %3. För breda rader: %4. Inget ändrades.</translation>
        </message>
        <message>
            <source>Wrong column count: line %1 has %2 columns and the others have %3. Lines that are too wide: %4. Nothing was changed.</source>
            <translation>Fel antal kolumner: rad %1 har %2 kolumner och de andra har %3. För breda rader: %4. Inget ändrades.</translation>
        </message>
        <message>
            <source>Read together with line %1, which is not decided.</source>
            <translation>Läses ihop med rad %1, som ingen har tagit ställning till.</translation>
        </message>
        <message>
            <source>Line %1 of “%2” holds no headings that are known. Looked for headings such as %3. Nothing was changed. Point out the line of the headings, or say which column is what.</source>
            <translation>Rad %1 i ”%2” innehåller inga kända rubriker. Rubriker som söktes är till exempel %3. Inget har ändrats. Peka ut raden med rubrikerna eller ange vilken kolumn som är vad.</translation>
        </message>
        <message>
            <source>The row speaks of protected identity, and it is not decided whether that is to be set.</source>
            <translation>Raden nämner skyddade personuppgifter, och det är inte avgjort om personen ska få det.</translation>
        </message>
        <message numerus="yes">
            <source>Of people with protected identity, written without their names: %n line(s), %1. They are left out; what is known of such a person is changed in the register.</source>
            <translation>
                <numerusform>Om personer med skyddade personuppgifter, skrivet utan deras namn: rad %1. Raden hoppas över; uppgifter om en sådan person ändras i registret.</numerusform>
                <numerusform>Om personer med skyddade personuppgifter, skrivet utan deras namn: %n rader (%1). Raderna hoppas över; uppgifter om en sådan person ändras i registret.</numerusform>
            </translation>
        </message>
        <message>
            <source>There are headings, but no rows below them: there was nothing to take in.</source>
            <translation>Det finns rubriker men inga rader under dem. Det fanns inget att läsa in.</translation>
        </message>
        <message>
            <source>“%1” is the only heading: what stands on both sides of a “%2” below it is taken as one cell.</source>
            <translation>”%1” är den enda rubriken: det som står på båda sidor om ett ”%2” under den räknas som en och samma cell.</translation>
        </message>
        <message>
            <source>Left out: %1</source>
            <translation>Utelämnad: %1</translation>
        </message>
        <message>
            <source>Most names have the family name first, and all are read so: “%1” is %2.</source>
            <translation>De flesta namnen står med efternamnet först, och alla läses så: ”%1” är %2.</translation>
        </message>
        <message>
            <source>The letters of the file were encoded twice, so that “ö” stood as “Ã¶”: they are read as they were meant.</source>
            <translation>Filens bokstäver var kodade två gånger, så att ”ö” stod som ”Ã¶”: de läses som de var tänkta.</translation>
        </message>
        <message>
            <source>“%1” cannot be read from several sheets at once. Nothing was changed. Import one sheet at a time.</source>
            <translation>”%1” kan inte läsas från flera blad på en gång. Inget har ändrats. Importera ett blad i taget.</translation>
        </message>
        <message>
            <source>%1 (hidden in Excel)</source>
            <translation>%1 (dolt i Excel)</translation>
        </message>
        <message>
            <source>The list in “%1” lies on its side: its headings (%2) stand below each other in the first column, and each person has a column of her own. Nothing was changed. Copy the list in the spreadsheet, paste it with “Paste special – Transpose” on an empty sheet, and read that one.</source>
            <translation>Listan i ”%1” ligger på sidan: rubrikerna (%2) står under varandra i första kolumnen, och varje person har en egen kolumn. Inget har ändrats. Kopiera listan i kalkylprogrammet, klistra in den med ”Klistra in special – Transponera” på ett tomt blad och läs in det.</translation>
        </message>
        <message>
            <source>The headings in line %1 of “%2” lack a column of names. It may be called “Name”, “Member” or “Contact person”, or stand in two columns, “Given name” and “Family name”. Nothing was changed. Write such a heading above the names, or say which column is what.</source>
            <translation>Rubrikerna på rad %1 i ”%2” saknar en kolumn med namn. Den kan heta ”Namn”, ”Ledamot” eller ”Kontaktperson”, eller stå i två kolumner, ”Förnamn” och ”Efternamn”. Inget har ändrats. Skriv en sådan rubrik ovanför namnen eller ange vilken kolumn som är vad.</translation>
        </message>
        <message>
            <source>“%1” has mostly names and is read as the name.</source>
            <translation>”%1” har mest namn och läses som namn.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ImportMapping</name>
        <message>
            <source>“%1” does not say which field a column is. Write it as Column=field. Nothing was changed.</source>
            <translation>”%1” anger inte vilket fält en kolumn är. Skriv det som Kolumn=fält. Inget har ändrats.</translation>
        </message>
        <message>
            <source>There is no column “%1”. The columns are: %2. Nothing was changed.</source>
            <translation>Kolumnen ”%1” finns inte. Kolumnerna är: %2. Inget har ändrats.</translation>
        </message>
        <message>
            <source>There is no field “%1”. The fields are: %2. Nothing was changed.</source>
            <translation>Fältet ”%1” finns inte. Fälten är: %2. Inget har ändrats.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ImportPreviewModel</name>
        <message>
            <source>New</source>
            <translation>Ny</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>Uppdaterad</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Oförändrad</translation>
        </message>
        <message>
            <source>Doubtful</source>
            <translation>Tveksam</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Avvisad</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Rad</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Vad som händer</translation>
        </message>
        <message>
            <source>Choice</source>
            <translation>Val</translation>
        </message>
        <message>
            <source>Choose… (left out)</source>
            <translation>Välj… (hoppas över)</translation>
        </message>
        <message>
            <source>Why, and what was understood</source>
            <translation>Varför, och hur raden har tolkats</translation>
        </message>
        <message>
            <source>Proposal: %1</source>
            <comment>what the user may choose for a row</comment>
            <translation>Förslag: %1</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Utelämnad</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ImportPreviewPage</name>
        <message>
            <source>Leave the row out</source>
            <translation>Hoppa över raden</translation>
        </message>
        <message>
            <source>What will happen to each row</source>
            <translation>Vad som händer med varje rad</translation>
        </message>
        <message>
            <source>Take the first proposal for all doubtful rows</source>
            <translation>Välj första förslaget för alla tveksamma rader</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… och %n till</numerusform>
                <numerusform>… och %n till</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alla</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>what happens, how many rows</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Vad som händer</translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n ny</numerusform>
                <numerusform>%n nya</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n updated</source>
            <translation>
                <numerusform>%n uppdaterad</numerusform>
                <numerusform>%n uppdaterade</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged</source>
            <translation>
                <numerusform>%n oförändrad</numerusform>
                <numerusform>%n oförändrade</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n doubtful, of which %1 not decided and left out</source>
            <translation>
                <numerusform>%n tveksam, varav %1 utan val hoppas över</numerusform>
                <numerusform>%n tveksamma, varav %1 utan val hoppas över</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n doubtful, all decided</source>
            <translation>
                <numerusform>%n tveksam, val gjort</numerusform>
                <numerusform>%n tveksamma, alla val gjorda</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n avvisad</numerusform>
                <numerusform>%n avvisade</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing would change: everything in the file is here already, or is left out.</source>
            <translation>Inget skulle ändras: allt i filen finns redan här eller hoppas över.</translation>
        </message>
        <message>
            <source>Choice for line %1</source>
            <translation>Val för rad %1</translation>
        </message>
        <message>
            <source>With a proposal %1</source>
            <comment>how many rows</comment>
            <translation>Med förslag %1</translation>
        </message>
        <message numerus="yes">
            <source>%n with a proposal to look at</source>
            <translation>
                <numerusform>%n med ett förslag att ta ställning till</numerusform>
                <numerusform>%n med förslag att ta ställning till</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Protect all who are proposed</source>
            <translation>S&amp;kydda alla som föreslås</translation>
        </message>
        <message>
            <source>Chooses protected identity for every row that speaks of it.</source>
            <translation>Väljer skyddade personuppgifter för varje rad som talar om det.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) speak of protected identity, but the people will be shown in clear unless you choose otherwise.</source>
            <translation>
                <numerusform>%n rad talar om skyddade personuppgifter, men personen visas öppet om du inte väljer något annat.</numerusform>
                <numerusform>%n rader talar om skyddade personuppgifter, men personerna visas öppet om du inte väljer något annat.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::ImportResultPage</name>
        <message>
            <source>Take the import back</source>
            <translation>Ta tillbaka importen</translation>
        </message>
        <message>
            <source>Rows that were left out</source>
            <translation>Rader som hoppades över</translation>
        </message>
        <message>
            <source>Nothing was changed: everything in the file was here already, or was left out.</source>
            <translation>Inget har ändrats: allt i filen fanns redan här eller hoppades över.</translation>
        </message>
        <message>
            <source>Imported: %1, %2, %3.</source>
            <translation>Importerat: %1, %2, %3.</translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n ny</numerusform>
                <numerusform>%n nya</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n updated</source>
            <translation>
                <numerusform>%n uppdaterad</numerusform>
                <numerusform>%n uppdaterade</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged</source>
            <translation>
                <numerusform>%n oförändrad</numerusform>
                <numerusform>%n oförändrade</numerusform>
            </translation>
        </message>
        <message>
            <source>Line %1 refused: %2</source>
            <translation>Rad %1 avvisades: %2</translation>
        </message>
        <message>
            <source>Line %1 left out, not decided: %2</source>
            <translation>Rad %1 hoppades över, inget val gjordes: %2</translation>
        </message>
        <message>
            <source>The import was taken back. Everything is as it was before.</source>
            <translation>Importen har tagits tillbaka. Allt är som det var innan.</translation>
        </message>
        <message numerus="yes">
            <source>%n doubtful row(s) went in as you chose.</source>
            <translation>
                <numerusform>%n tveksam rad lästes in som du valde.</numerusform>
                <numerusform>%n tveksamma rader lästes in som du valde.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n doubtful row(s) left out: nothing was chosen for them.</source>
            <translation>
                <numerusform>%n tveksam rad utelämnades: inget val gjordes för den.</numerusform>
                <numerusform>%n tveksamma rader utelämnades: inget val gjordes för dem.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) left out, as you chose.</source>
            <translation>
                <numerusform>%n rad utelämnades, som du valde.</numerusform>
                <numerusform>%n rader utelämnades, som du valde.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are about people with protected identity: not all that they say was read in.</source>
            <translation>
                <numerusform>%n rad gäller någon med skyddade personuppgifter: allt i den lästes inte in.</numerusform>
                <numerusform>%n rader gäller personer med skyddade personuppgifter: allt i dem lästes inte in.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::ImportRows</name>
        <message numerus="yes">
            <source>%n line(s) above the headings in line %1</source>
            <translation>
                <numerusform>%n rad ovanför rubrikerna på rad %1</numerusform>
                <numerusform>%n rader ovanför rubrikerna på rad %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty lines: %1</source>
            <translation>Tomma rader: %1</translation>
        </message>
        <message>
            <source>Line %1: a total</source>
            <translation>Rad %1: en summa</translation>
        </message>
        <message>
            <source>Line %1: the headings again</source>
            <translation>Rad %1: rubrikerna igen</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 och %n till</numerusform>
                <numerusform>%1 och %n till</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no name in the row.</source>
            <translation>Det saknas namn på raden.</translation>
        </message>
        <message>
            <source>“%1” cannot be read as a name.</source>
            <translation>”%1” går inte att tolka som ett namn.</translation>
        </message>
        <message>
            <source>“%1” says that the seat is vacant: there is no person to take in.</source>
            <translation>”%1” säger att platsen är vakant: det finns ingen person att ta in.</translation>
        </message>
        <message>
            <source>Lines with a vacant seat or without anybody: %1</source>
            <translation>Rader med en vakant plats eller utan någon person: %1</translation>
        </message>
        <message>
            <source>Line %1: a title above headings</source>
            <translation>Rad %1: en titel ovanför rubriker</translation>
        </message>
        <message>
            <source>The headings stand in lines %1 and %2 together.</source>
            <translation>Rubrikerna står på rad %1 och %2 tillsammans.</translation>
        </message>
        <message numerus="yes">
            <source>Line %1 holds headings of other columns: the %n line(s) below it were not read. Import them by themselves, with line %1 as the line of the headings.</source>
            <translation>
                <numerusform>Rad %1 har rubriker för andra kolumner: %n rad under den lästes inte. Importera den för sig, med rad %1 som rubrikrad.</numerusform>
                <numerusform>Rad %1 har rubriker för andra kolumner: %n rader under den lästes inte. Importera dem för sig, med rad %1 som rubrikrad.</numerusform>
            </translation>
        </message>
        <message>
            <source>Line %1: “%2” above the rows below it</source>
            <translation>Rad %1: ”%2” står som rubrik över raderna under</translation>
        </message>
        <message>
            <source>Line %1: what Länsnav itself writes around a list, and nobody</source>
            <translation>Rad %1: något som Länsnav själv skriver runt en lista, ingen person</translation>
        </message>
        <message>
            <source>Below “%1” stand marks and no names: they say who is ordinary and who is an alternate.</source>
            <translation>Under ”%1” står markeringar och inga namn: de säger vem som är ordinarie och vem som är ersättare.</translation>
        </message>
        <message>
            <source>Below “%1” stands who is ordinary and who is an alternate.</source>
            <translation>Under ”%1” står vem som är ordinarie och vem som är ersättare.</translation>
        </message>
        <message>
            <source>Lines with several people in one cell, who are each taken for themselves: %1</source>
            <translation>Rader med flera personer i samma cell, som var och en läses för sig: %1</translation>
        </message>
        <message>
            <source>Of several people in one cell, the first has the address or the number where there is not one for each: lines %1</source>
            <translation>Av flera personer i samma cell får den första adressen eller numret när det inte finns ett till var och en: rad %1</translation>
        </message>
        <message>
            <source>An alternate in the line of one ordinary member is taken to stand in for that member.</source>
            <translation>En ersättare på samma rad som en enda ordinarie medlem antas ersätta den medlemmen.</translation>
        </message>
        <message>
            <source>Errors of the spreadsheet, such as “%1”, are read as empty cells: lines %2</source>
            <translation>Kalkylarkets fel, som ”%1”, läses som tomma celler: rad %2</translation>
        </message>
        <message>
            <source>“%1” and the like say nothing in columns of words, and are read as empty cells: lines %2</source>
            <translation>”%1” och liknande säger ingenting i kolumner för text och läses som tomma celler: rad %2</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) that are hidden in Excel, as by a filter, were read like the others: %1. Remove them from the list if they are not to be read.</source>
            <translation>
                <numerusform>%n rad som är dold i Excel, till exempel av ett filter, lästes som de andra: %1. Ta bort den ur listan om den inte ska läsas.</numerusform>
                <numerusform>%n rader som är dolda i Excel, till exempel av ett filter, lästes som de andra: %1. Ta bort dem ur listan om de inte ska läsas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Line %1: “%2” is about the list and names nobody</source>
            <translation>Rad %1: ”%2” handlar om listan och är ingen person</translation>
        </message>
        <message>
            <source>column %1, without a heading</source>
            <translation>kolumn %1, utan rubrik</translation>
        </message>
        <message>
            <source>Column %1 has no heading; by what stands in it, it is taken as “%2”.</source>
            <translation>Kolumn %1 har ingen rubrik. Av det som står i den att döma är den ”%2”, och den läses så.</translation>
        </message>
        <message numerus="yes">
            <source>Up to %n people stand in a line, and each of them is read for themselves: below %1.</source>
            <translation>
                <numerusform>Upp till %n person står på en rad, och var och en läses för sig: under %1.</numerusform>
                <numerusform>Upp till %n personer står på en rad, och var och en läses för sig: under %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>What stands below %1 is taken as said of everybody in the line.</source>
            <translation>Det som står under %1 tas som sagt om alla på raden.</translation>
        </message>
        <message>
            <source>%1 stands once for several people in a line: an address is that of the one whom it names, together with what stands beside it; where nothing tells whose it is, it is asked.</source>
            <translation>%1 står en gång för flera personer på raden: en adress är den persons som den nämner, tillsammans med det som står bredvid. Där det inte framgår vems det är ställs en fråga.</translation>
        </message>
        <message>
            <source>%1 stands once for several people in a line: it is the ordinary member&apos;s, where the address does not name somebody else.</source>
            <translation>%1 står en gång för flera personer på raden: det hör till den ordinarie medlemmen, om adressen inte nämner någon annan.</translation>
        </message>
        <message>
            <source>Line %1: “%2” speaks of protected identity, which is proposed for everybody below it</source>
            <translation>Rad %1: ”%2” talar om skyddad identitet, som föreslås för alla under den</translation>
        </message>
        <message>
            <source>The sheet is called “%1”: protected identity is proposed for everybody on it.</source>
            <translation>Bladet heter ”%1”: skyddad identitet föreslås för alla på det.</translation>
        </message>
        <message>
            <source>“%1” above “%2” is read as the role of those below it.</source>
            <translation>”%1” ovanför ”%2” läses som rollen för dem som står under.</translation>
        </message>
        <message>
            <source>Line %1: says what the marks mean</source>
            <translation>Rad %1: talar om vad markeringarna betyder</translation>
        </message>
        <message>
            <source>“%1” is a formula and not a name. Write the name itself in the cell, or open the file in Excel and save it there, so that the name the formula makes is saved with it.</source>
            <translation>”%1” är en formel och inget namn. Skriv själva namnet i cellen, eller öppna filen i Excel och spara den där, så att namnet som formeln ger sparas med.</translation>
        </message>
        <message>
            <source>Line %1: “%2” says what a mark means: protected identity is proposed for everybody whose line has it</source>
            <translation>Rad %1: ”%2” säger vad ett tecken betyder: skyddade personuppgifter föreslås för alla vars rad har det</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ImportSession</name>
        <message>
            <source>Reading %1…</source>
            <translation>Läser %1…</translation>
        </message>
        <message>
            <source>Finding the columns…</source>
            <translation>Letar upp kolumnerna…</translation>
        </message>
        <message>
            <source>Comparing with what is there…</source>
            <translation>Jämför med det som redan finns…</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>Importerar…</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ImportSourcePage</name>
        <message>
            <source>Drop an Excel or CSV file here, or choose one</source>
            <translation>Släpp en Excel- eller CSV-fil här eller välj en</translation>
        </message>
        <message>
            <source>&amp;Choose file…</source>
            <translation>&amp;Välj fil…</translation>
        </message>
        <message>
            <source>File:</source>
            <translation>Fil:</translation>
        </message>
        <message>
            <source>&amp;Sheet:</source>
            <translation>&amp;Blad:</translation>
        </message>
        <message>
            <source>&amp;What the rows are:</source>
            <translation>&amp;Raderna innehåller:</translation>
        </message>
        <message>
            <source>Nothing is written until you have seen what will happen to each row. The file itself is only read.</source>
            <translation>Inget skrivs förrän du har sett vad som händer med varje rad. Själva filen läses bara.</translation>
        </message>
        <message>
            <source>File to read</source>
            <translation>Fil att läsa in</translation>
        </message>
        <message>
            <source>Lists (*.xlsx *.xlsm *.csv *.txt *.tsv);;All files (*)</source>
            <translation>Listor (*.xlsx *.xlsm *.csv *.txt *.tsv);;Alla filer (*)</translation>
        </message>
        <message>
            <source>The one that fits best</source>
            <translation>Det som passar bäst</translation>
        </message>
        <message>
            <source>%1 (hidden in Excel)</source>
            <translation>%1 (dolt i Excel)</translation>
        </message>
        <message numerus="yes">
            <source>Excel, %n sheet(s)</source>
            <translation>
                <numerusform>Excel, %n blad</numerusform>
                <numerusform>Excel, %n blad</numerusform>
            </translation>
        </message>
        <message>
            <source>Text file, %1</source>
            <translation>Textfil, %1</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fil</translation>
        </message>
        <message>
            <source>All sheets with the same headings</source>
            <translation>Alla blad med samma rubriker</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ImportWizard</name>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Tillbaka</translation>
        </message>
        <message>
            <source>Import: file</source>
            <translation>Importera: fil</translation>
        </message>
        <message>
            <source>Import: columns</source>
            <translation>Importera: kolumner</translation>
        </message>
        <message>
            <source>Import: what will happen</source>
            <translation>Importera: vad som händer</translation>
        </message>
        <message>
            <source>Import: done</source>
            <translation>Importera: klart</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Nästa</translation>
        </message>
        <message>
            <source>&amp;Import</source>
            <translation>&amp;Importera</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Stäng</translation>
        </message>
        <message numerus="yes">
            <source>%n column(s) have a date as heading, and “%1” does not read them. They look like “%2”.</source>
            <translation>
                <numerusform>%n kolumn har ett datum som rubrik, och ”%1” läser den inte. Den ser ut som ”%2”.</numerusform>
                <numerusform>%n kolumner har ett datum som rubrik, och ”%1” läser dem inte. De ser ut som ”%2”.</numerusform>
            </translation>
        </message>
        <message>
            <source>Read them so</source>
            <translation>Läs dem så</translation>
        </message>
    </context>
    <context>
        <name>lansnav::IsoWeek</name>
        <message>
            <source>w. %1</source>
            <comment>ISO week</comment>
            <translation>v. %1</translation>
        </message>
        <message>
            <source>w. %1 %2</source>
            <comment>ISO week and year</comment>
            <translation>v. %1 %2</translation>
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
            <translation>Länsnav-filer (*.lansnav);;Alla filer (*)</translation>
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
            <translation>Länsnav-filer (*.lansnav)</translation>
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
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>an object in braces expected</source>
            <translation>ett objekt inom klammerparenteser väntades</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>saknas</translation>
        </message>
        <message>
            <source>unknown key; known here: %1</source>
            <translation>okänd nyckel; här finns: %1</translation>
        </message>
        <message>
            <source>a list in brackets expected</source>
            <translation>en lista inom hakparenteser väntades</translation>
        </message>
        <message>
            <source>must not be empty</source>
            <translation>får inte vara tom</translation>
        </message>
        <message>
            <source>text expected</source>
            <translation>text väntades</translation>
        </message>
        <message>
            <source>begins or ends with a space</source>
            <translation>börjar eller slutar med ett mellanslag</translation>
        </message>
        <message numerus="yes">
            <source>longer than %n character(s)</source>
            <translation>
                <numerusform>längre än %n tecken</numerusform>
                <numerusform>längre än %n tecken</numerusform>
            </translation>
        </message>
        <message>
            <source>one of %1 expected</source>
            <translation>ett av %1 väntades</translation>
        </message>
        <message>
            <source>a whole number from %1 to %2 expected</source>
            <translation>ett heltal från %1 till %2 väntades</translation>
        </message>
        <message>
            <source>true or false expected</source>
            <translation>true eller false väntades</translation>
        </message>
        <message>
            <source>a date like 2026-05-14 expected</source>
            <translation>ett datum som 2026-05-14 väntades</translation>
        </message>
        <message numerus="yes">
            <source>%n digit(s) in quotation marks expected</source>
            <translation>
                <numerusform>%n siffra inom citattecken väntades</numerusform>
                <numerusform>%n siffror inom citattecken väntades</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” stands here twice</source>
            <translation>”%1” står här två gånger</translation>
        </message>
        <message>
            <source>“%1” is no %2 of this template</source>
            <translation>”%1” finns inte som %2 i mallen</translation>
        </message>
    </context>
    <context>
        <name>lansnav::LeadersPage</name>
        <message>
            <source>Group leaders</source>
            <translation>Gruppledare</translation>
        </message>
        <message>
            <source>Filter leaders…</source>
            <translation>Filtrera gruppledare…</translation>
        </message>
        <message>
            <source>Which leaders</source>
            <translation>Vilka gruppledare</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alla</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Aktiva</translation>
        </message>
        <message>
            <source>Resting</source>
            <translation>Vilande</translation>
        </message>
        <message>
            <source>Training runs out</source>
            <translation>Utbildning går ut</translation>
        </message>
        <message>
            <source>Trained in</source>
            <translation>Utbildad i</translation>
        </message>
        <message>
            <source>Any programme</source>
            <translation>Alla program</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommun</translation>
        </message>
        <message>
            <source>New leader</source>
            <translation>Ny gruppledare</translation>
        </message>
        <message>
            <source>No leaders yet</source>
            <translation>Inga gruppledare än</translation>
        </message>
        <message>
            <source>Whoever leads groups is entered here with what they are trained in. Then the forecast shows where groups can be run, and no group starts without a trained leader.</source>
            <translation>Skriv in dem som leder grupper och vad de är utbildade i. Då visar prognosen var grupper kan hållas, och ingen grupp startar utan utbildade gruppledare.</translation>
        </message>
        <message>
            <source>Show the person</source>
            <translation>Visa personen</translation>
        </message>
        <message>
            <source>Trainings</source>
            <translation>Utbildningar</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Who rests keeps the training, but does not count for groups to come.</source>
            <translation>Den som är vilande har kvar sin utbildning men räknas inte för kommande grupper.</translation>
        </message>
        <message>
            <source>Leads in</source>
            <translation>Leder i</translation>
        </message>
        <message>
            <source>Empty: the person&apos;s own municipality.</source>
            <translation>Tomt: personens egen kommun.</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>With commas between them. A leader who speaks the language of a group needs no interpreter.</source>
            <translation>Med komma emellan. En gruppledare som talar gruppens språk behöver ingen tolk.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anteckning</translation>
        </message>
        <message>
            <source>From the register of people</source>
            <translation>Från personregistret</translation>
        </message>
        <message>
            <source>Employer</source>
            <translation>Arbetsgivare</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-post</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Only these are shown: %1.</source>
            <translation>Bara de här visas: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n with protected identity are counted, but where they lead is not told.</source>
            <translation>
                <numerusform>%n med skyddade personuppgifter är medräknad, men var hen leder visas inte.</numerusform>
                <numerusform>%n med skyddade personuppgifter är medräknade, men var de leder visas inte.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Visa alla</translation>
        </message>
        <message>
            <source>Groups led: %1</source>
            <translation>Ledda grupper: %1</translation>
        </message>
        <message>
            <source>Trainings (%1)</source>
            <translation>Utbildningar (%1)</translation>
        </message>
        <message>
            <source>groups led by %1</source>
            <translation>grupper som %1 har lett</translation>
        </message>
        <message>
            <source>Add leader</source>
            <translation>Lägg till gruppledare</translation>
        </message>
        <message>
            <source>Not trained yet</source>
            <translation>Inte utbildad än</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Trained</source>
            <translation>Utbildad</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Giltig till</translation>
        </message>
        <message>
            <source>Empty: without end.</source>
            <translation>Tomt: utan slutdatum.</translation>
        </message>
        <message numerus="yes">
            <source>%n leader(s) in the trash.</source>
            <translation>
                <numerusform>%n gruppledare ligger i papperskorgen.</numerusform>
                <numerusform>%n gruppledare ligger i papperskorgen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose what the training is in, or take its days away. Nobody was added.</source>
            <translation>Välj vad utbildningen gäller, eller ta bort datumen. Ingen lades till.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::LicencesPage</name>
        <message>
            <source>Filter municipalities…</source>
            <translation>Filtrera kommuner…</translation>
        </message>
        <message>
            <source>Which municipalities</source>
            <translation>Vilka kommuner</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alla</translation>
        </message>
        <message>
            <source>Without a valid licence</source>
            <translation>Utan giltig licens</translation>
        </message>
        <message>
            <source>Writes a permanent licence from today for every municipality that has none</source>
            <translation>Lägger till en permanent licens från och med i dag för varje kommun som saknar licens</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licenser</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>Flytta till papperskorgen</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommun</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Från</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Till</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anteckning</translation>
        </message>
        <message>
            <source>Add a licence</source>
            <translation>Lägg till en licens</translation>
        </message>
        <message numerus="yes">
            <source>Add for all %n without</source>
            <translation>
                <numerusform>Lägg till för %n som saknar</numerusform>
                <numerusform>Lägg till för alla %n som saknar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n licence(s) added.</source>
            <translation>
                <numerusform>%n licens har lagts till.</numerusform>
                <numerusform>%n licenser har lagts till.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n licence(s) in the trash.</source>
            <translation>
                <numerusform>%n licens har lagts i papperskorgen.</numerusform>
                <numerusform>%n licenser har lagts i papperskorgen.</numerusform>
            </translation>
        </message>
        <message>
            <source>No municipalities</source>
            <translation>Inga kommuner</translation>
        </message>
        <message>
            <source>The municipalities of the network are listed here, each with its licence.</source>
            <translation>Här listas nätverkets kommuner, var och en med sin licens.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ListPane</name>
        <message>
            <source>Move to trash</source>
            <translation>Flytta till papperskorgen</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ListReport</name>
        <message numerus="yes">
            <source>%n row(s).</source>
            <translation>
                <numerusform>%n rad.</numerusform>
                <numerusform>%n rader.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::LoopForm</name>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Place or unit</source>
            <translation>Plats eller enhet</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommun</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Add guide</source>
            <translation>Lägg till vägledare</translation>
        </message>
        <message>
            <source>Guides</source>
            <translation>Vägledare</translation>
        </message>
        <message>
            <source>Talks</source>
            <translation>Samtal</translation>
        </message>
        <message>
            <source>Agreed follow-up</source>
            <translation>Överenskommen uppföljning</translation>
        </message>
        <message>
            <source>Follow up on</source>
            <translation>Följs upp den</translation>
        </message>
        <message>
            <source>works at the place and is not independent</source>
            <translation>arbetar i verksamheten och är inte oberoende</translation>
        </message>
    </context>
    <context>
        <name>lansnav::LoopsPage</name>
        <message>
            <source>Filter loops…</source>
            <translation>Filtrera slingor…</translation>
        </message>
        <message>
            <source>Which loops</source>
            <translation>Vilka slingor</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alla</translation>
        </message>
        <message>
            <source>Incomplete</source>
            <translation>Ofullständiga</translation>
        </message>
        <message>
            <source>New loop</source>
            <translation>Ny slinga</translation>
        </message>
        <message>
            <source>Participation loops</source>
            <translation>Delaktighetsslingor</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>Flytta till papperskorgen</translation>
        </message>
        <message>
            <source>No participation loops yet</source>
            <translation>Inga delaktighetsslingor än</translation>
        </message>
        <message>
            <source>A loop is talks with users, with staff, and then a joint one, led by guides who do not work there.</source>
            <translation>En slinga består av samtal med brukare, med personal och sedan ett gemensamt samtal. De leds av vägledare som inte arbetar i verksamheten.</translation>
        </message>
        <message>
            <source>New theme</source>
            <translation>Nytt tema</translation>
        </message>
        <message numerus="yes">
            <source>%n loop(s) in the trash.</source>
            <translation>
                <numerusform>%n slinga har lagts i papperskorgen.</numerusform>
                <numerusform>%n slingor har lagts i papperskorgen.</numerusform>
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
            <translation>%1 har inte längre någon plats på ”%2”: det en kollega hade skrivit in kom före. Plats %3 på reservlistan.</translation>
        </message>
        <message numerus="yes">
            <source>%n of those registered here no longer have a seat at “%1”: what colleagues had entered came before. They are on the waiting list.</source>
            <translation>
                <numerusform>%n av de anmälda härifrån har inte längre någon plats på ”%1”: det kollegor hade skrivit in kom före. Den anmälda står på reservlistan.</numerusform>
                <numerusform>%n av de anmälda härifrån har inte längre någon plats på ”%1”: det kollegor hade skrivit in kom före. De står på reservlistan.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::MailAddresses</name>
        <message numerus="yes">
            <source>%n address(es).</source>
            <translation>
                <numerusform>%n adress.</numerusform>
                <numerusform>%n adresser.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with protected identity</source>
            <translation>
                <numerusform>%n med skyddade personuppgifter</numerusform>
                <numerusform>%n med skyddade personuppgifter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without an e-mail address</source>
            <translation>
                <numerusform>%n utan e-postadress</numerusform>
                <numerusform>%n utan e-postadress</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out: %1.</source>
            <translation>Utelämnade: %1.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::MainWindow</name>
        <message>
            <source>&amp;New file…</source>
            <translation>&amp;Ny fil…</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Öppna…</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>&amp;Senast öppnade</translation>
        </message>
        <message>
            <source>C&amp;lose the file</source>
            <translation>Stän&amp;g filen</translation>
        </message>
        <message>
            <source>&amp;Import from Excel…</source>
            <translation>&amp;Importera från Excel…</translation>
        </message>
        <message>
            <source>&amp;Export a list…</source>
            <translation>&amp;Exportera en lista…</translation>
        </message>
        <message>
            <source>Re&amp;ports…</source>
            <translation>&amp;Rapporter…</translation>
        </message>
        <message>
            <source>&amp;History…</source>
            <translation>&amp;Historik…</translation>
        </message>
        <message>
            <source>&amp;Trash…</source>
            <translation>&amp;Papperskorgen…</translation>
        </message>
        <message>
            <source>&amp;Backups…</source>
            <translation>Säkerhets&amp;kopior…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>Inst&amp;ällningar…</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>Kor&amp;tkommandon</translation>
        </message>
        <message>
            <source>&amp;About Länsnav</source>
            <translation>&amp;Om Länsnav</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Avsluta</translation>
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
            <translation>Om Länsnav</translation>
        </message>
        <message>
            <source>Länsnav %1</source>
            <translation>Länsnav %1</translation>
        </message>
        <message>
            <source>The workbook of a region&apos;s development leaders: networks, people, meetings and what must be mended, in one file that works without a network.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
            <translation>Arbetsboken för en regions utvecklingsledare: nätverk, kontakter, träffar och det som behöver åtgärdas, i en enda fil som fungerar utan nätuppkoppling.

Fri programvara under GNU General Public License, version 3 eller senare. Programmet levereras utan någon garanti.</translation>
        </message>
        <message>
            <source>S&amp;hare this file…</source>
            <translation>&amp;Dela filen…</translation>
        </message>
        <message>
            <source>&amp;Join a shared file…</source>
            <translation>Gå med i en de&amp;lad fil…</translation>
        </message>
        <message>
            <source>S&amp;ync now</source>
            <translation>S&amp;ynka nu</translation>
        </message>
        <message>
            <source>&amp;Clashes…</source>
            <translation>Kro&amp;ckar…</translation>
        </message>
        <message>
            <source>&amp;Unite with another file…</source>
            <translation>&amp;Förena med en annan fil…</translation>
        </message>
        <message>
            <source>The file is not shared</source>
            <translation>Filen delas inte</translation>
        </message>
        <message>
            <source>Begin from a region&apos;s &amp;template…</source>
            <translation>Utgå från en regions &amp;mall…</translation>
        </message>
        <message>
            <source>Begin from a region&apos;s template</source>
            <translation>Utgå från en regions mall</translation>
        </message>
        <message>
            <source>The file has no region yet. Its municipalities, organisations, networks and school breaks come from:</source>
            <translation>Filen har ingen region än. Kommuner, organisationer, nätverk och skollov hämtas från:</translation>
        </message>
    </context>
    <context>
        <name>lansnav::MarkedCalendar</name>
        <message>
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <source>Previous month</source>
            <translation>Föregående månad</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Nästa månad</translation>
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
            <translation>Skyddade personuppgifter</translation>
        </message>
    </context>
    <context>
        <name>lansnav::MasterDetail</name>
        <message>
            <source>Back to the list</source>
            <translation>Tillbaka till listan</translation>
        </message>
        <message>
            <source>Back to the list (Alt+Left)</source>
            <translation>Tillbaka till listan (Alt+vänsterpil)</translation>
        </message>
    </context>
    <context>
        <name>lansnav::MeetingForm</name>
        <message>
            <source>When</source>
            <translation>När</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Plats</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Länk</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Dagordning</translation>
        </message>
        <message>
            <source>Carried over</source>
            <translation>Kvarstår sedan tidigare</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minnesanteckningar</translation>
        </message>
        <message>
            <source>Adjusted by</source>
            <translation>Justerade av</translation>
        </message>
        <message>
            <source>Adjusted on</source>
            <translation>Justerade den</translation>
        </message>
        <message>
            <source>Lock as adjusted</source>
            <translation>Lås som justerade</translation>
        </message>
        <message>
            <source>The minutes are adjusted: nothing of them can be changed until they are unlocked</source>
            <translation>Minnesanteckningarna är justerade och kan inte ändras förrän de har låsts upp</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Lås upp</translation>
        </message>
        <message>
            <source>Sign-in sheet…</source>
            <translation>Närvarolista…</translation>
        </message>
        <message>
            <source>Take attendance</source>
            <translation>Registrera närvaro</translation>
        </message>
        <message>
            <source>No attendance recorded.</source>
            <translation>Ingen närvaro är registrerad.</translation>
        </message>
        <message>
            <source>%1 present, %2 absent, %3 sent apology.</source>
            <translation>%1 närvarande, %2 frånvarande, %3 har anmält förhinder.</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>klart senast %1</translation>
        </message>
        <message>
            <source>Adjusted %1; the minutes are locked.</source>
            <translation>Minnesanteckningarna justerades %1 och är låsta.</translation>
        </message>
        <message>
            <source>Adjusted %1 by %2; the minutes are locked.</source>
            <translation>Minnesanteckningarna justerades %1 av %2 och är låsta.</translation>
        </message>
        <message>
            <source>Say who adjusted the minutes: write part of the name and choose. Nothing was locked.</source>
            <translation>Ange vem som har justerat minnesanteckningarna: skriv en del av namnet och välj. Inget har låsts.</translation>
        </message>
        <message>
            <source>Say on which day the minutes were adjusted. Nothing was locked.</source>
            <translation>Ange vilken dag minnesanteckningarna justerades. Inget har låsts.</translation>
        </message>
        <message>
            <source>The minutes are locked.</source>
            <translation>Minnesanteckningarna är låsta.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::MeetingListPane</name>
        <message>
            <source>Meetings</source>
            <translation>Träffar</translation>
        </message>
        <message>
            <source>Take attendance</source>
            <translation>Registrera närvaro</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>Flytta till papperskorgen</translation>
        </message>
        <message>
            <source>No meetings yet</source>
            <translation>Inga träffar än</translation>
        </message>
        <message>
            <source>Plan the whole term in one go: dates are proposed that avoid holidays, breaks and clashes.</source>
            <translation>Planera hela terminen på en gång. Du får förslag på datum som undviker helgdagar, lov och krockar.</translation>
        </message>
        <message>
            <source>Plan term…</source>
            <translation>Planera terminen…</translation>
        </message>
        <message>
            <source>Add one meeting…</source>
            <translation>Lägg till en träff…</translation>
        </message>
        <message>
            <source>Filter meetings…</source>
            <translation>Filtrera träffar…</translation>
        </message>
        <message>
            <source>Which meetings</source>
            <translation>Vilka träffar</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alla</translation>
        </message>
        <message>
            <source>Coming</source>
            <translation>Kommande</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Genomförda</translation>
        </message>
        <message>
            <source>Add one…</source>
            <translation>Lägg till en…</translation>
        </message>
        <message>
            <source>Add one meeting</source>
            <translation>Lägg till en träff</translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) planned.</source>
            <translation>
                <numerusform>%n träff har planerats.</numerusform>
                <numerusform>%n träffar har planerats.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) in the trash.</source>
            <translation>
                <numerusform>%n träff har lagts i papperskorgen.</numerusform>
                <numerusform>%n träffar har lagts i papperskorgen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::MeetingPlace</name>
        <message>
            <source>From now on all meet in the shared file %1.</source>
            <translation>Från och med nu möts alla i den delade filen %1.</translation>
        </message>
        <message>
            <source>From now on all meet in the shared file of the other file. Its owner knows where that is; if there is none, share this file under a new name.</source>
            <translation>Från och med nu möts alla i den andra filens delade fil. Dess ägare vet var den ligger. Finns det ingen delar du den här filen under ett nytt namn.</translation>
        </message>
        <message>
            <source>From now on all meet in the shared file of this file. If there is none yet, share it.</source>
            <translation>Från och med nu möts alla i den här filens delade fil. Finns det ingen än delar du filen.</translation>
        </message>
        <message>
            <source>%1 is out of use: what is written there reaches nobody else. Everyone who has met there unites their own file with yours, or makes a new one by joining the shared file. Tell them.</source>
            <translation>%1 används inte längre: det som skrivs där når inga andra. Alla som har mötts där förenar sin egen fil med din, eller gör en ny genom att gå med i den delade filen. Säg det till dem.</translation>
        </message>
        <message>
            <source>Everyone who has shared with you until now unites their own file with yours, or makes a new one by joining that shared file. Tell them.</source>
            <translation>Alla som har delat med dig hittills förenar sin egen fil med din, eller gör en ny genom att gå med i den delade filen. Säg det till dem.</translation>
        </message>
        <message>
            <source>The owner of the other file, and everyone who shares with them, unites their own file with yours, or makes a new one by joining the shared file. Tell them.</source>
            <translation>Den andra filens ägare, och alla som delar med hen, förenar sin egen fil med din eller gör en ny genom att gå med i den delade filen. Säg det till dem.</translation>
        </message>
        <message>
            <source>%1 is out of use since two files were united, yours among them. Nothing was changed.</source>
            <translation>%1 används inte längre, sedan din fil förenades med en annan. Ingenting ändrades.</translation>
        </message>
        <message>
            <source>Sync with the shared file of the file it was united with; its owner knows where that is.</source>
            <translation>Synka med den delade filen för den fil som den förenades med. Dess ägare vet var den ligger.</translation>
        </message>
        <message>
            <source>Sync with %1 from now on.</source>
            <translation>Synka med %1 från och med nu.</translation>
        </message>
        <message>
            <source>Colleagues who still meet in the old one unite their own files with yours.</source>
            <translation>Kollegor som fortfarande träffas i den gamla förenar sina egna filer med din.</translation>
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
            <translation>utan dag, %1</translation>
        </message>
        <message>
            <source>no day</source>
            <translation>utan dag</translation>
        </message>
        <message>
            <source>%1 (no day, %2)</source>
            <translation>%1 (utan dag, %2)</translation>
        </message>
        <message>
            <source>%1 (no day)</source>
            <translation>%1 (utan dag)</translation>
        </message>
    </context>
    <context>
        <name>lansnav::MeetingsPage</name>
        <message>
            <source>Parts of the meetings</source>
            <translation>Delar av träffarna</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Träffar</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Närvaro</translation>
        </message>
        <message>
            <source>Action points</source>
            <translation>Åtgärder</translation>
        </message>
        <message>
            <source>Action points (%1)</source>
            <translation>Åtgärder (%1)</translation>
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
            <translation>Representerar</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Roll</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Från</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Lägg till</translation>
        </message>
        <message>
            <source>Add to the network (Enter)</source>
            <translation>Lägg till i nätverket (Enter)</translation>
        </message>
        <message>
            <source>Choose the person: write part of the name, then pick or create.</source>
            <translation>Välj person: skriv en del av namnet och välj sedan i listan eller skapa en ny.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::MemberForm</name>
        <message>
            <source>Last day</source>
            <translation>Sista dag</translation>
        </message>
        <message>
            <source>End membership</source>
            <translation>Avsluta medlemskapet</translation>
        </message>
        <message>
            <source>Sets the last day; the membership stays in the history</source>
            <translation>Anger sista dagen; medlemskapet finns kvar i historiken</translation>
        </message>
        <message>
            <source>Join again</source>
            <translation>Lägg till igen</translation>
        </message>
        <message>
            <source>A new period from today; the old one stays as it is</source>
            <translation>En ny period från och med i dag; den gamla står kvar som den är</translation>
        </message>
        <message>
            <source>Show in People</source>
            <translation>Visa i Kontakter</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Represents</source>
            <translation>Representerar</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Alternate for</source>
            <translation>Ersättare för</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Roll</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Från</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Till</translation>
        </message>
        <message>
            <source>Trained</source>
            <translation>Utbildad</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anteckning</translation>
        </message>
        <message>
            <source>Nobody in particular</source>
            <translation>Ingen särskild</translation>
        </message>
        <message>
            <source>Write the last day of the membership, for example %1.</source>
            <translation>Skriv medlemskapets sista dag, till exempel %1.</translation>
        </message>
        <message>
            <source>The membership ends %1 and stays in the history.</source>
            <translation>Medlemskapet slutar %1 och finns kvar i historiken.</translation>
        </message>
        <message>
            <source>A new period began today.</source>
            <translation>En ny period började i dag.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::MemberImporter</name>
        <message>
            <source>The import was stopped. Nothing was changed.</source>
            <translation>Importen avbröts. Inget har ändrats.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Förnamn</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Efternamn</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommun</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Roll</translation>
        </message>
        <message>
            <source>Ordinary or alternate</source>
            <translation>Ordinarie eller ersättare</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-post</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Workplace</source>
            <translation>Arbetsplats</translation>
        </message>
        <message>
            <source>Represents</source>
            <translation>Representerar</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Från</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Till</translation>
        </message>
        <message>
            <source>Alternate for</source>
            <translation>Ersättare för</translation>
        </message>
        <message>
            <source>Trained</source>
            <translation>Utbildad</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anteckning</translation>
        </message>
        <message>
            <source>Count of a year</source>
            <translation>Antal för ett år</translation>
        </message>
        <message>
            <source>Members of a network</source>
            <translation>Medlemmar i ett nätverk</translation>
        </message>
        <message>
            <source>The same person as in line %1; read together.</source>
            <translation>Samma person som på rad %1; raderna läses ihop.</translation>
        </message>
        <message>
            <source>Changes: %1.</source>
            <translation>Ändrar: %1.</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>e-post</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>telefon</translation>
        </message>
        <message>
            <source>title</source>
            <translation>titel</translation>
        </message>
        <message>
            <source>workplace</source>
            <translation>arbetsplats</translation>
        </message>
        <message>
            <source>ordinary or alternate</source>
            <translation>ordinarie eller ersättare</translation>
        </message>
        <message>
            <source>role</source>
            <translation>roll</translation>
        </message>
        <message>
            <source>note</source>
            <translation>anteckning</translation>
        </message>
        <message>
            <source>municipality</source>
            <translation>kommun</translation>
        </message>
        <message>
            <source>seat</source>
            <translation>plats</translation>
        </message>
        <message>
            <source>from</source>
            <translation>från</translation>
        </message>
        <message>
            <source>to</source>
            <translation>till</translation>
        </message>
        <message>
            <source>trained</source>
            <translation>utbildad</translation>
        </message>
        <message>
            <source>alternate for</source>
            <translation>ersättare för</translation>
        </message>
        <message>
            <source>The register has somebody who may be this person.</source>
            <translation>I registret finns någon som kan vara samma person.</translation>
        </message>
        <message>
            <source>the same as %1</source>
            <translation>samma som %1</translation>
        </message>
        <message>
            <source>a new person</source>
            <translation>en ny person</translation>
        </message>
        <message>
            <source>The note says “%1”: has the membership ended?</source>
            <translation>I anteckningen står ”%1”. Har medlemskapet upphört?</translation>
        </message>
        <message>
            <source>still a member</source>
            <translation>fortfarande medlem</translation>
        </message>
        <message>
            <source>ended, last day %1</source>
            <translation>avslutat, sista dag %1</translation>
        </message>
        <message>
            <source>leave the row out</source>
            <translation>hoppa över raden</translation>
        </message>
        <message>
            <source>The note says “%1”: the membership may be about to end.</source>
            <translation>Anteckningen säger ”%1”: medlemskapet kan vara på väg att upphöra.</translation>
        </message>
        <message>
            <source>The note says “%1”: an end on %2 is proposed.</source>
            <translation>I anteckningen står ”%1”. Medlemskapet föreslås sluta %2.</translation>
        </message>
        <message>
            <source>no end date</source>
            <translation>inget slutdatum</translation>
        </message>
        <message>
            <source>ends %1</source>
            <translation>slutar %1</translation>
        </message>
        <message>
            <source>The membership ended %1.</source>
            <translation>Medlemskapet avslutades %1.</translation>
        </message>
        <message>
            <source>update the ended membership</source>
            <translation>uppdatera det avslutade medlemskapet</translation>
        </message>
        <message>
            <source>a member again</source>
            <translation>medlem igen</translation>
        </message>
        <message>
            <source>without protected identity</source>
            <translation>utan skyddade personuppgifter</translation>
        </message>
        <message>
            <source>with protected identity</source>
            <translation>med skyddade personuppgifter</translation>
        </message>
        <message>
            <source>%1 %2: %3 in all.</source>
            <translation>%1 %2: totalt %3.</translation>
        </message>
        <message>
            <source>The count belongs to no municipality and is left out.</source>
            <translation>Antalet hör inte till någon kommun och hoppas över.</translation>
        </message>
        <message>
            <source>The municipality is not one of the region&apos;s.</source>
            <translation>Kommunen hör inte till regionen.</translation>
        </message>
        <message>
            <source>a member who represents no municipality</source>
            <translation>medlem som inte företräder någon kommun</translation>
        </message>
        <message>
            <source>“%1” is not a count and is left out.</source>
            <translation>”%1” är inget antal och utelämnas.</translation>
        </message>
        <message>
            <source>The e-mail address could not be understood and is kept in the note.</source>
            <translation>E-postadressen gick inte att tolka och sparas i anteckningen.</translation>
        </message>
        <message>
            <source>The phone number could not be understood and is kept in the note.</source>
            <translation>Telefonnumret gick inte att tolka och sparas i anteckningen.</translation>
        </message>
        <message>
            <source>“%1” is not a municipality of the region and is kept in the note.</source>
            <translation>”%1” är ingen kommun i regionen och sparas i anteckningen.</translation>
        </message>
        <message>
            <source>%1: “%2” is not a date and is kept in the note.</source>
            <translation>%1: ”%2” är inget datum och sparas i anteckningen.</translation>
        </message>
        <message>
            <source>“%1” says neither ordinary nor alternate and is kept in the note.</source>
            <translation>”%1” är varken ordinarie eller ersättare och sparas i anteckningen.</translation>
        </message>
        <message>
            <source>The end lies before the start and is kept in the note.</source>
            <translation>Slutet ligger före början och sparas i anteckningen.</translation>
        </message>
        <message>
            <source>There are several organisations called “%1”, and it cannot be told which is meant; it is kept in the note.</source>
            <translation>Det finns flera organisationer som heter ”%1”, och det går inte att avgöra vilken som menas. Namnet sparas i anteckningen.</translation>
        </message>
        <message>
            <source>Line %1 says otherwise (%2); what this row says is kept in the note.</source>
            <translation>Rad %1 säger något annat (%2). Det som står på den här raden sparas i anteckningen.</translation>
        </message>
        <message>
            <source>The row stands in the list before; its count is counted once.</source>
            <translation>Raden finns redan i listan. Antalet räknas en gång.</translation>
        </message>
        <message>
            <source>The same person as in line %1, with a membership of its own.</source>
            <translation>Samma person som på rad %1, med ett eget medlemskap.</translation>
        </message>
        <message>
            <source>The count of a row without a name is left out.</source>
            <translation>Antalet på en rad utan namn hoppas över.</translation>
        </message>
        <message>
            <source>Several e-mail addresses: the first is taken, all are kept in the note.</source>
            <translation>Flera e-postadresser: den första används, alla sparas i anteckningen.</translation>
        </message>
        <message>
            <source>More than one phone number, or more than a number: the first is taken, all of it is kept in the note.</source>
            <translation>Flera telefonnummer, eller mer än ett nummer: det första används, allt sparas i anteckningen.</translation>
        </message>
        <message>
            <source>a member of this name</source>
            <translation>en medlem med det namnet</translation>
        </message>
        <message>
            <source>Line %1 has the same e-mail and nearly the same name: it may be the same person.</source>
            <translation>Rad %1 har samma e-post och nästan samma namn: det kan vara samma person.</translation>
        </message>
        <message>
            <source>Beside the name stands “%1”; it is kept in the note.</source>
            <translation>Bredvid namnet står ”%1”; det behålls i anteckningen.</translation>
        </message>
        <message>
            <source>“%1” is nothing that is represented in the network, and is kept in the note.</source>
            <translation>”%1” är inget som representeras i nätverket och behålls i anteckningen.</translation>
        </message>
        <message>
            <source>The member represents another municipality than the row&apos;s; the row&apos;s is kept in the note.</source>
            <translation>Medlemmen representerar en annan kommun än radens; radens behålls i anteckningen.</translation>
        </message>
        <message>
            <source>Protected identity</source>
            <translation>Skyddade personuppgifter</translation>
        </message>
        <message>
            <source>Protected identity is proposed, as the row says so.</source>
            <translation>Skyddade personuppgifter föreslås, eftersom raden säger det.</translation>
        </message>
        <message>
            <source>Represents %1, as the workplace says.</source>
            <translation>Representerar %1, enligt arbetsplatsen.</translation>
        </message>
        <message>
            <source>%1 %2: %3 in all if every doubtful row goes in.</source>
            <translation>%1 %2: totalt %3 om alla tveksamma rader tas med.</translation>
        </message>
        <message>
            <source>Contact details</source>
            <translation>Kontaktuppgifter</translation>
        </message>
        <message>
            <source>The contact details say more than an e-mail address and a phone number; all of it is kept in the note.</source>
            <translation>Kontaktuppgifterna innehåller mer än en e-postadress och ett telefonnummer; allt sparas i anteckningen.</translation>
        </message>
        <message>
            <source>Line %1 makes those below it alternates.</source>
            <translation>Rad %1 gör dem som står under till ersättare.</translation>
        </message>
        <message>
            <source>Line %1 makes those below it ordinary members.</source>
            <translation>Rad %1 gör dem som står under till ordinarie.</translation>
        </message>
        <message>
            <source>Stands in for the person in line %1, which is noted when that line goes in.</source>
            <translation>Ersätter personen på rad %1; det antecknas när den raden läses in.</translation>
        </message>
        <message>
            <source>The member the person stands in for was not found; what the list says is kept in the note.</source>
            <translation>Den ledamot som personen ersätter hittades inte. Det som står i listan sparas i anteckningen.</translation>
        </message>
        <message>
            <source>The member the person stands in for has protected identity and is not named in the list. Whom the person stands in for is not changed.</source>
            <translation>Den ledamot som personen ersätter har skyddade personuppgifter och nämns inte i listan. Vem personen ersätter ändras inte.</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Nätverk</translation>
        </message>
        <message>
            <source>The person has protected identity: what the row says here is not read in (%1). It is changed in the register.</source>
            <translation>Personen har skyddade personuppgifter: det raden anger här läses inte in (%1). Det ändras i registret.</translation>
        </message>
        <message>
            <source>another municipality</source>
            <translation>en annan kommun</translation>
        </message>
        <message>
            <source>%1, now for %2: the membership for %3 ends %4 and a new one begins %5</source>
            <translation>%1, nu för %2: medlemskapet för %3 avslutas %4 och ett nytt börjar %5</translation>
        </message>
        <message>
            <source>%1, a member again, for %2</source>
            <translation>%1, medlem på nytt, för %2</translation>
        </message>
        <message>
            <source>%1, for %2 as well as for %3</source>
            <translation>%1, både för %2 och för %3</translation>
        </message>
        <message>
            <source>Somebody of this name is a member for %1, and the row says %2.</source>
            <translation>En person med det namnet är medlem för %1, men raden anger %2.</translation>
        </message>
        <message>
            <source>another person of the same name</source>
            <translation>en annan person med samma namn</translation>
        </message>
        <message>
            <source>The row is of the network “%1”, which is not known here.</source>
            <translation>Raden gäller nätverket ”%1”, som inte finns här.</translation>
        </message>
        <message>
            <source>a member of the network that is read into</source>
            <translation>medlem i nätverket som listan läses in i</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>a member for %1</source>
            <translation>medlem för %1</translation>
        </message>
        <message>
            <source>a member for each of %1</source>
            <translation>medlem för var och en av %1</translation>
        </message>
        <message>
            <source>The role “%1” is taken as “%2”, without the name of the network itself.</source>
            <translation>Rollen ”%1” läses som ”%2”, utan nätverkets eget namn.</translation>
        </message>
        <message>
            <source>“%1” says more than ordinary or alternate and is kept in the note.</source>
            <translation>”%1” säger mer än ordinarie eller ersättare och bevaras i anteckningen.</translation>
        </message>
        <message>
            <source>“%1” is kept in the note as what the list says of the membership; nothing else is changed by it.</source>
            <translation>”%1” bevaras i anteckningen som det listan säger om medlemskapet; inget annat ändras av det.</translation>
        </message>
        <message>
            <source>Beside the name stands “%1”; it is taken as the time of the membership.</source>
            <translation>Bredvid namnet står ”%1”; det läses som medlemskapets tid.</translation>
        </message>
        <message>
            <source>“%1” means every municipality, and a membership is for one; it is kept in the note.</source>
            <translation>”%1” betyder alla kommuner, och ett medlemskap gäller en; texten bevaras i anteckningen.</translation>
        </message>
        <message>
            <source>“%1” names several municipalities, and a membership is for one; it is kept in the note.</source>
            <translation>”%1” nämner flera kommuner, och ett medlemskap gäller en; texten bevaras i anteckningen.</translation>
        </message>
        <message>
            <source>“%1” means every municipality: which is the member for?</source>
            <translation>”%1” betyder alla kommuner: vilken representerar medlemmen?</translation>
        </message>
        <message>
            <source>“%1” names several municipalities: which is the member for?</source>
            <translation>”%1” nämner flera kommuner: vilken representerar medlemmen?</translation>
        </message>
        <message>
            <source>Line %1: “%2” above the rows below it</source>
            <translation>Rad %1: ”%2” står som rubrik över raderna under</translation>
        </message>
        <message>
            <source>Line %1 has the same person as a member, and here it says “%2”: it cannot be told when the earlier membership ended. Write the end in this row and the start in that one.</source>
            <translation>Rad %1 har samma person som medlem, och här står ”%2”: det går inte att veta när det tidigare medlemskapet tog slut. Skriv slutet på den här raden och början på den andra.</translation>
        </message>
        <message>
            <source>“%1” is one date in a column for both ends: it is taken as the start.</source>
            <translation>”%1” är ett enda datum i en kolumn för både början och slut: det läses som början.</translation>
        </message>
        <message>
            <source>“%1” says otherwise of when the membership began or ends than the row does elsewhere; it is kept in the note.</source>
            <translation>”%1” säger något annat om när medlemskapet började eller slutar än raden gör på annat ställe; det sparas i anteckningen.</translation>
        </message>
        <message>
            <source>Is taken as a title of the rows below it, as nothing else stands in the row.</source>
            <translation>Läses som en rubrik för raderna under den, eftersom inget annat står på raden.</translation>
        </message>
        <message>
            <source>Line %1 makes those below it former members.</source>
            <translation>Rad %1 gör dem som står under den till tidigare medlemmar.</translation>
        </message>
        <message>
            <source>Line %1 gives those below it the role “%2”, where they do not say another.</source>
            <translation>Rad %1 ger dem som står under den rollen ”%2”, om de inte själva säger en annan.</translation>
        </message>
        <message>
            <source>“%2” in line %1 is kept in the note of each row under it.</source>
            <translation>”%2” på rad %1 sparas i anteckningen för varje rad under den.</translation>
        </message>
        <message>
            <source>The note says “%1”: that is taken as the start of the membership.</source>
            <translation>Anteckningen säger ”%1”: det tas som medlemskapets början.</translation>
        </message>
        <message>
            <source>The membership ended %1, but the list has the person as a member. It stays as it is: add a membership if they are a member again.</source>
            <translation>Medlemskapet tog slut %1, men listan har personen som medlem. Det får stå som det är: lägg till ett medlemskap om personen är medlem igen.</translation>
        </message>
        <message>
            <source>The note says “%1”, which is before the start of the membership: it is not taken as its end.</source>
            <translation>Anteckningen säger ”%1”, vilket är före medlemskapets början: det tas inte som dess slut.</translation>
        </message>
        <message>
            <source>The note says “%1”: the membership seems to have ended, but no last day is known.</source>
            <translation>Anteckningen säger ”%1”: medlemskapet tycks vara avslutat, men ingen sista dag är känd.</translation>
        </message>
        <message>
            <source>“%1” says that the membership has ended, but no last day is known.</source>
            <translation>”%1” säger att medlemskapet är avslutat, men ingen sista dag är känd.</translation>
        </message>
        <message>
            <source>“%1” says that the membership has ended, but its last day is still to come.</source>
            <translation>”%1” säger att medlemskapet är avslutat, men dess sista dag har inte kommit än.</translation>
        </message>
        <message>
            <source>Beside the name stands “%1”; it is taken as the municipality.</source>
            <translation>Bredvid namnet står ”%1”; det läses som kommunen.</translation>
        </message>
        <message>
            <source>Beside the name stands “%1”: an alternate.</source>
            <translation>Bredvid namnet står ”%1”: ersättare.</translation>
        </message>
        <message>
            <source>Beside the name stands “%1”: an ordinary member.</source>
            <translation>Bredvid namnet står ”%1”: ordinarie medlem.</translation>
        </message>
        <message>
            <source>Beside the name stands “%1”; it is taken as the title.</source>
            <translation>Bredvid namnet står ”%1”; det läses som titeln.</translation>
        </message>
        <message>
            <source>Beside the name stands “%1”; it is taken as the role.</source>
            <translation>Bredvid namnet står ”%1”; det läses som rollen.</translation>
        </message>
        <message>
            <source>Beside the name stands “%1”: a former member.</source>
            <translation>Bredvid namnet står ”%1”: tidigare medlem.</translation>
        </message>
        <message>
            <source>“%1” is two years and may be a school year: the membership is taken to have begun in %2, and no end is set.</source>
            <translation>”%1” är två år och kan vara ett läsår: medlemskapet antas ha börjat %2, och inget slut sätts.</translation>
        </message>
        <message>
            <source>The membership keeps the seat that it has, although the workplace or the municipality is another&apos;s.</source>
            <translation>Medlemskapet behåller sin plats, fast arbetsplatsen eller kommunen hör till en annan.</translation>
        </message>
        <message>
            <source>“%1” is not quite what a seat of the network is called: which one is meant?</source>
            <translation>”%1” är inte riktigt vad någon plats i nätverket heter: vilken plats menas?</translation>
        </message>
        <message>
            <source>a member without a seat</source>
            <translation>medlem utan plats</translation>
        </message>
        <message>
            <source>More than one column of e-mail addresses: the first is taken, what the others say is kept in the note.</source>
            <translation>Mer än en kolumn med e-postadresser: den första används, det som står i de andra sparas i anteckningen.</translation>
        </message>
        <message>
            <source>More than one column of phone numbers: the first is taken, what the others say is kept in the note.</source>
            <translation>Mer än en kolumn med telefonnummer: det första används, det som står i de andra sparas i anteckningen.</translation>
        </message>
        <message>
            <source>“%1” is taken as %2, and all of it is kept in the note.</source>
            <translation>”%1” läses som %2, och hela texten behålls i anteckningen.</translation>
        </message>
        <message>
            <source>No municipality is stated: the member represents none.</source>
            <translation>Ingen kommun är angiven: medlemmen representerar ingen.</translation>
        </message>
        <message>
            <source>No municipality is stated; the one above, %1, is taken.</source>
            <translation>Ingen kommun är angiven; den närmast ovanför, %1, används.</translation>
        </message>
        <message>
            <source>No municipality is stated: is it the one above, %1?</source>
            <translation>Ingen kommun är angiven: är det den närmast ovanför, %1?</translation>
        </message>
        <message>
            <source>Nothing in the row says which seat of the network the member has, so none is given.</source>
            <translation>Inget på raden säger vilken plats i nätverket medlemmen har, så ingen plats sätts.</translation>
        </message>
        <message>
            <source>“%1” is no seat of the network: it is kept as the workplace, and no seat is given.</source>
            <translation>”%1” är ingen plats i nätverket: den behålls som arbetsplats, och ingen plats sätts.</translation>
        </message>
        <message>
            <source>Represents %1, as the municipality says.</source>
            <translation>Representerar %1, enligt kommunen.</translation>
        </message>
        <message>
            <source>“%1” is taken as %2, which the member represents.</source>
            <translation>”%1” läses som %2, som medlemmen representerar.</translation>
        </message>
        <message>
            <source>Represents %1, which stands among the municipalities.</source>
            <translation>Representerar %1, som står i kolumnen för kommun.</translation>
        </message>
        <message>
            <source>“%1” is not quite what a seat of the network is called, and is kept in the note.</source>
            <translation>”%1” är inte riktigt vad någon plats i nätverket heter och behålls i anteckningen.</translation>
        </message>
        <message>
            <source>“%1” is no seat of the network, so none is given.</source>
            <translation>”%1” är ingen plats i nätverket, så ingen plats sätts.</translation>
        </message>
        <message>
            <source>a new person, a member for %1</source>
            <translation>en ny person, medlem för %1</translation>
        </message>
        <message>
            <source>“%1” may say when the membership ended; it is kept in the note.</source>
            <translation>”%1” kan säga när medlemskapet upphörde; det behålls i anteckningen.</translation>
        </message>
        <message>
            <source>The mark “%1” behind the name is left out.</source>
            <translation>Tecknet ”%1” efter namnet tas inte med.</translation>
        </message>
        <message>
            <source>The name of the sheet, “%1”, makes those on it alternates.</source>
            <translation>Bladets namn, ”%1”, gör de som står där till ersättare.</translation>
        </message>
        <message>
            <source>The name of the sheet, “%1”, makes those on it ordinary members.</source>
            <translation>Bladets namn, ”%1”, gör de som står där till ordinarie.</translation>
        </message>
        <message>
            <source>“%1” says that the person is a former member.</source>
            <translation>”%1” säger att personen är en tidigare medlem.</translation>
        </message>
        <message>
            <source>a name that is struck through</source>
            <translation>ett överstruket namn</translation>
        </message>
        <message>
            <source>The name is struck through in Excel: it is taken to be a former member&apos;s.</source>
            <translation>Namnet är överstruket i Excel: det tas för en tidigare medlems.</translation>
        </message>
        <message>
            <source>“%1” stands in one of the columns for given and family names; it is read as %2.</source>
            <translation>”%1” står i en av kolumnerna för förnamn och efternamn och läses som %2.</translation>
        </message>
        <message>
            <source>“%1” is not a municipality of the region: is it %2?</source>
            <translation>”%1” är ingen av regionens kommuner: är det %2?</translation>
        </message>
        <message>
            <source>“%1” says that nothing is represented in the network, so nothing is set.</source>
            <translation>”%1” säger att ingenting representeras i nätverket, så ingenting anges.</translation>
        </message>
        <message>
            <source>The name of the sheet, “%1”, makes those on it former members.</source>
            <translation>Bladets namn, ”%1”, gör de som står där till tidigare medlemmar.</translation>
        </message>
        <message>
            <source>The name of the sheet, “%1”, is kept in the note of each row on it.</source>
            <translation>Bladets namn, ”%1”, sparas i anteckningen för varje rad på det.</translation>
        </message>
        <message>
            <source>An ordinary member stands in for nobody; what the list says is kept in the note.</source>
            <translation>En ordinarie medlem är inte ersättare för någon; det som står i listan sparas i anteckningen.</translation>
        </message>
        <message>
            <source>The member the person stands in for is an alternate too, and only an ordinary member has one; what the list says is kept in the note.</source>
            <translation>Den som personen ska ersätta är också ersättare, och bara ordinarie medlemmar har ersättare; det som står i listan sparas i anteckningen.</translation>
        </message>
        <message>
            <source>“%1” is taken to mean the one whose name differs from that in å, ä or ö, or in the order, alone.</source>
            <translation>”%1” tolkas som den vars namn bara skiljer sig i å, ä eller ö, eller i ordningen.</translation>
        </message>
        <message>
            <source>Was the alternate for %1, which an ordinary member is for nobody: that is taken away.</source>
            <translation>Var ersättare för %1, men en ordinarie medlem är inte ersättare för någon: det tas bort.</translation>
        </message>
        <message>
            <source>%1 stood in for this member, and an alternate has no alternate of its own: that is taken away.</source>
            <translation>%1 var ersättare för den här medlemmen, och en ersättare har ingen egen ersättare: det tas bort.</translation>
        </message>
        <message>
            <source>Line %1 has the same name, and “%2” is not a municipality that is known: it may be the same person.</source>
            <translation>På rad %1 står samma namn, och ”%2” är ingen känd kommun: det kan vara samma person.</translation>
        </message>
        <message>
            <source>Line %1 has the same name the other way round: it may be the same person.</source>
            <translation>På rad %1 står samma namn i omvänd ordning: det kan vara samma person.</translation>
        </message>
        <message>
            <source>belongs to %1: %2</source>
            <translation>hör till %1: %2</translation>
        </message>
        <message>
            <source>belongs to none of them and is left out: %1</source>
            <translation>hör inte till någon av dem och tas inte med: %1</translation>
        </message>
        <message>
            <source>Several people stand in the line, and it does not say whose this is: %1.</source>
            <translation>Flera personer står på raden, och det framgår inte vems detta är: %1.</translation>
        </message>
        <message>
            <source>protected identity</source>
            <translation>skyddad identitet</translation>
        </message>
        <message>
            <source>Marked as having protected identity.</source>
            <translation>Markerad som skyddad: får skyddad identitet.</translation>
        </message>
        <message>
            <source>“%1” leaves open whether the person is ordinary or an alternate; it is kept in the note.</source>
            <translation>”%1” säger inte säkert om personen är ordinarie eller ersättare; det sparas i anteckningen.</translation>
        </message>
        <message>
            <source>The row says that the person is ordinary, and for whom they stand in as well: they are taken to be an alternate.</source>
            <translation>Raden säger både att personen är ordinarie och vem den ersätter: personen läses in som ersättare.</translation>
        </message>
        <message>
            <source>What the row says of protected identity is kept in the note.</source>
            <translation>Vad raden säger om skyddad identitet sparas i anteckningen.</translation>
        </message>
        <message>
            <source>an alternate</source>
            <translation>ersättare</translation>
        </message>
        <message>
            <source>an ordinary member</source>
            <translation>ordinarie medlem</translation>
        </message>
        <message>
            <source>“%1” leaves open whether the person is ordinary or an alternate.</source>
            <translation>”%1” säger inte säkert om personen är ordinarie eller ersättare.</translation>
        </message>
        <message>
            <source>Somebody of the same municipality has a part of the name: is it the same person?</source>
            <translation>Någon från samma kommun har en del av namnet: är det samma person?</translation>
        </message>
        <message>
            <source>The register has somebody with the former family name: is it the same person?</source>
            <translation>Registret har någon med det tidigare efternamnet: är det samma person?</translation>
        </message>
        <message>
            <source>%1, who is now called %2</source>
            <translation>%1, som nu heter %2</translation>
        </message>
        <message>
            <source>The start in the row is that of an earlier membership, which has ended: this one keeps its own.</source>
            <translation>Startdatumet på raden är ett tidigare medlemskaps, som är avslutat: det här behåller sitt eget.</translation>
        </message>
        <message>
            <source>Decided: the membership has its last day %1.</source>
            <translation>Avgjort: medlemskapets sista dag är %1.</translation>
        </message>
        <message>
            <source>Decided: the membership that there was has its last day %1, and a new one begins %2.</source>
            <translation>Avgjort: det tidigare medlemskapets sista dag är %1, och ett nytt börjar %2.</translation>
        </message>
        <message>
            <source>Decided: the membership for %1 has its last day %2, and a new one for %3 begins %4.</source>
            <translation>Avgjort: medlemskapet för %1 har sista dag %2, och ett nytt för %3 börjar %4.</translation>
        </message>
        <message>
            <source>Beside the name stands “%1”: a former family name, which is kept in the note.</source>
            <translation>Bredvid namnet står ”%1”: ett tidigare efternamn, som behålls i anteckningen.</translation>
        </message>
        <message>
            <source>“%1” is no e-mail address as it stands: it is kept in the note, and no address is set. Correct it in the list or on the person.</source>
            <translation>”%1” är ingen e-postadress som den står: det sparas i anteckningen och ingen adress sätts. Rätta den i listan eller på personen.</translation>
        </message>
        <message>
            <source>The cell says more than an e-mail address: the address is taken, all of it is kept in the note.</source>
            <translation>Cellen säger mer än en e-postadress: adressen används och allt sparas i anteckningen.</translation>
        </message>
        <message>
            <source>Beside the phone number stand words: the number is taken, all of it is kept in the note.</source>
            <translation>Bredvid telefonnumret står ord: numret används och allt sparas i anteckningen.</translation>
        </message>
        <message>
            <source>%1: “%2” says more than a date: the date is taken, all of it is kept in the note.</source>
            <translation>%1: ”%2” säger mer än ett datum: datumet används och allt sparas i anteckningen.</translation>
        </message>
        <message>
            <source>“%1” is no municipality and is kept in the note: the member represents none.</source>
            <translation>”%1” är ingen kommun och behålls i anteckningen: medlemmen företräder ingen kommun.</translation>
        </message>
        <message>
            <source>The list does not show the whole name of the workplace, and nothing is called so here; it is left out.</source>
            <translation>Listan visar inte hela namnet på arbetsplatsen, och inget heter så här; det har utelämnats.</translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) of the network are not in the list and stay as they are: %1.</source>
            <translation>
                <numerusform>En medlem i nätverket finns inte i listan och lämnas som den är: %1.</numerusform>
                <numerusform>%n medlemmar i nätverket finns inte i listan och lämnas som de är: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 och %n till</numerusform>
                <numerusform>%1 och %n till</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::MembersPage</name>
        <message>
            <source>Filter members…</source>
            <translation>Filtrera medlemmar…</translation>
        </message>
        <message>
            <source>Which members</source>
            <translation>Vilka medlemmar</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Nuvarande</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Tidigare</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alla</translation>
        </message>
        <message>
            <source>Represents</source>
            <translation>Representerar</translation>
        </message>
        <message>
            <source>All seats</source>
            <translation>Alla platser</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Medlemmar</translation>
        </message>
        <message>
            <source>Copy addresses for a blind copy…</source>
            <translation>Kopiera adresser för hemlig kopia…</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>Flytta till papperskorgen</translation>
        </message>
        <message>
            <source>No members yet</source>
            <translation>Inga medlemmar än</translation>
        </message>
        <message>
            <source>Add people one by one, or read the list you already have in Excel.</source>
            <translation>Lägg till personer en i taget eller läs in listan som du redan har i Excel.</translation>
        </message>
        <message>
            <source>Add member</source>
            <translation>Lägg till medlem</translation>
        </message>
        <message>
            <source>Import from Excel…</source>
            <translation>Importera från Excel…</translation>
        </message>
        <message>
            <source>Write to them…</source>
            <translation>Skriv till dem…</translation>
        </message>
        <message>
            <source>Copy the addresses of those shown for a blind copy, or open the mail program</source>
            <translation>Kopiera adresserna till dem som visas för hemlig kopia eller öppna e-postprogrammet</translation>
        </message>
        <message>
            <source>Lists and files</source>
            <translation>Listor och filer</translation>
        </message>
        <message>
            <source>Export as Excel, CSV or vCard…</source>
            <translation>Exportera som Excel, CSV eller vCard…</translation>
        </message>
        <message>
            <source>Member list on paper…</source>
            <translation>Medlemslista på papper…</translation>
        </message>
        <message>
            <source>Sign-in sheet…</source>
            <translation>Närvarolista…</translation>
        </message>
        <message>
            <source>All municipalities</source>
            <translation>Alla kommuner</translation>
        </message>
        <message>
            <source>Added to %1.</source>
            <translation>Har lagts till i %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n membership(s) in the trash. To keep the history, end the membership instead.</source>
            <translation>
                <numerusform>%n medlemskap har lagts i papperskorgen. Avsluta medlemskapet i stället om du vill behålla historiken.</numerusform>
                <numerusform>%n medlemskap har lagts i papperskorgen. Avsluta medlemskapen i stället om du vill behålla historiken.</numerusform>
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
            <translation>Slå ihop två personer</translation>
        </message>
        <message>
            <source>Choose what is right in each line. Everything the other one takes part in moves to the one who stays; it is one step, and can be undone.</source>
            <translation>Välj det som stämmer på varje rad. Allt som den andra personen deltar i flyttas till den som blir kvar. Det är ett enda steg och går att ångra.</translation>
        </message>
        <message>
            <source>Keep the other one</source>
            <translation>Behåll den andra</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Slå ihop</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Stays: %1</source>
            <translation>Blir kvar: %1</translation>
        </message>
        <message>
            <source>Goes: %1</source>
            <translation>Tas bort: %1</translation>
        </message>
        <message>
            <source>Moves: %1.</source>
            <translation>Flyttas: %1.</translation>
        </message>
        <message>
            <source>Both have, and become one: %1.</source>
            <translation>Finns hos båda och slås ihop: %1.</translation>
        </message>
        <message>
            <source>Nothing else refers to the one who goes.</source>
            <translation>Inget annat hänvisar till den som tas bort.</translation>
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
            <translation>”%1” är inget belopp. Skriv kronor, till exempel 1 250.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::MoveMeetingDialog</name>
        <message>
            <source>Move a meeting</source>
            <translation>Flytta en träff</translation>
        </message>
        <message>
            <source>The meeting</source>
            <translation>Träffen</translation>
        </message>
        <message>
            <source>%1 moves from %2 to %3.</source>
            <comment>meeting, time, time</comment>
            <translation>%1 flyttas från %2 till %3.</translation>
        </message>
        <message>
            <source>Only this meeting</source>
            <translation>Bara den här träffen</translation>
        </message>
        <message numerus="yes">
            <source>The %n meeting(s) after it too, by as many days</source>
            <translation>
                <numerusform>Även träffen efter, lika många dagar</numerusform>
                <numerusform>Även de %n träffarna efter, lika många dagar</numerusform>
            </translation>
        </message>
        <message>
            <source>Where the meetings end up</source>
            <translation>Var träffarna hamnar</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Flytta</translation>
        </message>
        <message>
            <source>Change the time of a meeting</source>
            <translation>Ändra tiden för en träff</translation>
        </message>
        <message>
            <source>%1 has a new time: from %2 to %3.</source>
            <comment>meeting, time, time</comment>
            <translation>%1 får ny tid: från %2 till %3.</translation>
        </message>
        <message numerus="yes">
            <source>The new time for the %n meeting(s) after it too</source>
            <translation>
                <numerusform>Den nya tiden även för träffen efter</numerusform>
                <numerusform>Den nya tiden även för de %n träffarna efter</numerusform>
            </translation>
        </message>
        <message>
            <source>Change the time</source>
            <translation>Ändra tiden</translation>
        </message>
    </context>
    <context>
        <name>lansnav::NamesBar</name>
        <message>
            <source>The names are erased. What was counted is kept.</source>
            <translation>Namnen är raderade. Antalen finns kvar.</translation>
        </message>
        <message>
            <source>The names and the ages of the children are kept until %1 and then erased; what was counted is kept.</source>
            <translation>Namnen och barnens åldrar sparas till och med %1 och raderas sedan; antalen finns kvar.</translation>
        </message>
        <message numerus="yes">
            <source>The names and the ages of the children are erased %n month(s) after the last meeting; what was counted is kept.</source>
            <translation>
                <numerusform>Namnen och barnens åldrar raderas %n månad efter sista träffen; antalen finns kvar.</numerusform>
                <numerusform>Namnen och barnens åldrar raderas %n månader efter sista träffen; antalen finns kvar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Anonymise now…</source>
            <translation>Anonymisera nu…</translation>
        </message>
        <message>
            <source>Keep them as usual</source>
            <translation>Spara dem som vanligt</translation>
        </message>
        <message>
            <source>As long as the programme says</source>
            <translation>Så länge som programmet anger</translation>
        </message>
        <message>
            <source>The names were to be kept until %1. They are erased on %2 at the earliest; until then they can be kept longer.</source>
            <translation>Namnen skulle sparas till och med %1. De raderas tidigast %2; fram till dess kan de sparas längre.</translation>
        </message>
        <message>
            <source>The names and the ages of the children are kept until %1 and erased on %2 at the earliest; what was counted is kept.</source>
            <translation>Namnen och barnens åldrar sparas till och med %1 och raderas tidigast %2; antalen finns kvar.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::NamesPreviewDialog</name>
        <message numerus="yes">
            <source>The names and the ages of the children of %n participant(s) are erased now, out of the history too. This cannot be undone; what was counted is kept.</source>
            <translation>
                <numerusform>Namnet på %n deltagare och barnens åldrar raderas nu, även ur historiken. Det går inte att ångra; antalen finns kvar.</numerusform>
                <numerusform>Namnen på %n deltagare och barnens åldrar raderas nu, även ur historiken. Det går inte att ångra; antalen finns kvar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Anonymise now</source>
            <translation>Anonymisera nu</translation>
        </message>
        <message>
            <source>Names to be anonymised</source>
            <translation>Namn som ska anonymiseras</translation>
        </message>
        <message>
            <source>Groups whose names are to be anonymised</source>
            <translation>Grupper vars namn ska anonymiseras</translation>
        </message>
        <message>
            <source>Keep longer…</source>
            <translation>Spara längre…</translation>
        </message>
        <message>
            <source>Anonymise now…</source>
            <translation>Anonymisera nu…</translation>
        </message>
        <message>
            <source>Show group</source>
            <translation>Visa gruppen</translation>
        </message>
        <message numerus="yes">
            <source>No names are due to be anonymised within %n day(s).</source>
            <translation>
                <numerusform>Inga namn ska anonymiseras inom %n dag.</numerusform>
                <numerusform>Inga namn ska anonymiseras inom %n dagar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Until it has happened they can be kept longer. What was counted is kept.</source>
            <translation>Tills det har skett kan de sparas längre. Antalen finns kvar.</translation>
        </message>
        <message>
            <source>Keep longer</source>
            <translation>Spara längre</translation>
        </message>
        <message numerus="yes">
            <source>The last day the names in %n group(s) are kept. It can be undone.</source>
            <translation>
                <numerusform>Sista dagen som namnen i %n grupp sparas. Det går att ångra.</numerusform>
                <numerusform>Sista dagen som namnen i %n grupper sparas. Det går att ångra.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Spara</translation>
        </message>
        <message>
            <source>Write today or a later day. Nothing was changed.</source>
            <translation>Skriv dagens datum eller ett senare. Inget har ändrats.</translation>
        </message>
        <message>
            <source>Keep them until</source>
            <translation>Spara dem till och med</translation>
        </message>
    </context>
    <context>
        <name>lansnav::NamesRetention</name>
        <message numerus="yes">
            <source>The names of %n participant(s) in %1</source>
            <comment>groups</comment>
            <translation>
                <numerusform>Namnet på %n deltagare i %1</numerusform>
                <numerusform>Namnen på %n deltagare i %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s)</source>
            <comment>in groups</comment>
            <translation>
                <numerusform>%n grupp</numerusform>
                <numerusform>%n grupper</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 are due to be anonymised on %2.</source>
            <comment>names in groups, day</comment>
            <translation>%1 ska anonymiseras %2.</translation>
        </message>
        <message>
            <source>%1 are due to be anonymised, the first on %2.</source>
            <comment>names in groups, day</comment>
            <translation>%1 ska anonymiseras, de första %2.</translation>
        </message>
        <message numerus="yes">
            <source>The note of %n group(s) stays: read it, and take out what is about the participants.</source>
            <translation>
                <numerusform>Anteckningen i %n grupp blir kvar: läs den och ta bort det som handlar om deltagarna.</numerusform>
                <numerusform>Anteckningarna i %n grupper blir kvar: läs dem och ta bort det som handlar om deltagarna.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more group(s)</source>
            <translation>
                <numerusform>%n grupp till</numerusform>
                <numerusform>%n grupper till</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The names of %n participant(s) have been anonymised, in %1. What was counted is kept.</source>
            <translation>
                <numerusform>Namnet på %n deltagare har anonymiserats, i %1. Antalen finns kvar.</numerusform>
                <numerusform>Namnen på %n deltagare har anonymiserats, i %1. Antalen finns kvar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Preview…</source>
            <translation>Förhandsgranska…</translation>
        </message>
    </context>
    <context>
        <name>lansnav::Navigation</name>
        <message>
            <source>Pages</source>
            <translation>Sidor</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n thing(s) to mend</source>
            <translation>
                <numerusform>%1, %n sak att åtgärda</numerusform>
                <numerusform>%1, %n saker att åtgärda</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::NetworkArea</name>
        <message>
            <source>There is no network called “%1”.</source>
            <translation>Det finns inget nätverk som heter ”%1”.</translation>
        </message>
        <message>
            <source>Several networks are called something like “%1”. Give the whole name.</source>
            <translation>Flera nätverk heter något i stil med ”%1”. Ange hela namnet.</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>%n network(s)</source>
            <translation>
                <numerusform>%n nätverk</numerusform>
                <numerusform>%n nätverk</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n member(s)</source>
            <translation>
                <numerusform>%n medlem</numerusform>
                <numerusform>%n medlemmar</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: ordinary member</source>
            <translation>%1: ordinarie medlem</translation>
        </message>
        <message>
            <source>%1: alternate</source>
            <translation>%1: ersättare</translation>
        </message>
        <message>
            <source>%1 for %2</source>
            <translation>%1 för %2</translation>
        </message>
        <message>
            <source>%1: responsible</source>
            <translation>%1: ansvarig</translation>
        </message>
        <message>
            <source>%1: guide of a loop</source>
            <translation>%1: vägledare i en slinga</translation>
        </message>
        <message>
            <source>%1: guide of “%2”</source>
            <translation>%1: vägledare i ”%2”</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>Nätverk</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Nätverk</translation>
        </message>
    </context>
    <context>
        <name>lansnav::NetworkCharts</name>
        <message>
            <source>Attendance per meeting</source>
            <translation>Närvaro per träff</translation>
        </message>
        <message>
            <source>people</source>
            <translation>personer</translation>
        </message>
        <message>
            <source>Coverage over the terms</source>
            <translation>Täckning över terminerna</translation>
        </message>
        <message>
            <source>municipalities</source>
            <translation>kommuner</translation>
        </message>
        <message>
            <source>seats</source>
            <translation>platser</translation>
        </message>
        <message>
            <source>with an ordinary representative</source>
            <translation>med ordinarie representant</translation>
        </message>
        <message>
            <source>Members per municipality</source>
            <translation>Medlemmar per kommun</translation>
        </message>
        <message>
            <source>Members per seat</source>
            <translation>Medlemmar per plats</translation>
        </message>
    </context>
    <context>
        <name>lansnav::NetworkCheck</name>
        <message>
            <source>%1 is a member of %2 twice at the same time.</source>
            <translation>%1 är medlem i %2 två gånger under samma tid.</translation>
        </message>
        <message>
            <source>%1 %2 is cancelled, yet people are recorded as present.</source>
            <translation>%1 %2 är inställd, men det finns personer registrerade som närvarande.</translation>
        </message>
        <message>
            <source>%1: a member holds a seat of another network.</source>
            <translation>%1: en medlem har en plats som hör till ett annat nätverk.</translation>
        </message>
        <message>
            <source>%1 is an ordinary member of %2, yet noted as an alternate for somebody.</source>
            <translation>%1 är ordinarie medlem i %2 men står som ersättare för någon.</translation>
        </message>
        <message>
            <source>%1 is noted as their own alternate in %2.</source>
            <translation>%1 står som ersättare för sig själv i %2.</translation>
        </message>
        <message>
            <source>%1 is noted in %2 as an alternate for somebody who is an alternate too.</source>
            <translation>%1 står i %2 som ersättare för någon som också är ersättare.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::NetworkDetailView</name>
        <message>
            <source>Report…</source>
            <translation>Rapport…</translation>
        </message>
        <message>
            <source>The network on paper: coverage, meetings, attendance and members</source>
            <translation>Nätverket på papper: täckning, träffar, närvaro och medlemmar</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Översikt</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Medlemmar</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Träffar</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licenser</translation>
        </message>
        <message>
            <source>Loops</source>
            <translation>Slingor</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Siffror</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Om</translation>
        </message>
    </context>
    <context>
        <name>lansnav::NetworkKinds</name>
        <message>
            <source>Network</source>
            <translation>Nätverk</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anteckning</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommun</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>Nätverk</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Område</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ansvarig</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Medlemmar</translation>
        </message>
        <message>
            <source>Covered</source>
            <translation>Täckta</translation>
        </message>
        <message>
            <source>To be covered</source>
            <translation>Att täcka</translation>
        </message>
        <message>
            <source>Next meeting</source>
            <translation>Nästa träff</translation>
        </message>
        <message>
            <source>Meetings held</source>
            <translation>Genomförda träffar</translation>
        </message>
        <message>
            <source>Meetings required</source>
            <translation>Träffar enligt mötestakten</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problem</translation>
        </message>
        <message>
            <source>Represents</source>
            <translation>Representerar</translation>
        </message>
        <message>
            <source>Ordinary or alternate</source>
            <translation>Ordinarie eller ersättare</translation>
        </message>
        <message>
            <source>Alternate for</source>
            <translation>Ersättare för</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Roll</translation>
        </message>
        <message>
            <source>Workplace</source>
            <translation>Arbetsplats</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-post</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Från</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Till</translation>
        </message>
        <message>
            <source>Trained</source>
            <translation>Utbildad</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Träffar</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>Börjar</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Slutar</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Plats</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Länk</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Närvarande</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Frånvarande</translation>
        </message>
        <message>
            <source>Sent apology</source>
            <translation>Anmält förhinder</translation>
        </message>
        <message>
            <source>Minutes adjusted</source>
            <translation>Minnesanteckningar justerade</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Närvaro</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Träff</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licenser</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Giltig</translation>
        </message>
        <message>
            <source>Participation loops</source>
            <translation>Delaktighetsslingor</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Guides</source>
            <translation>Vägledare</translation>
        </message>
        <message>
            <source>Talks</source>
            <translation>Samtal</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Fullständig</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Uppföljning</translation>
        </message>
        <message>
            <source>Follow-up date</source>
            <translation>Uppföljningsdatum</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Siffror</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>År</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>Vad som räknas</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Antal</translation>
        </message>
        <message>
            <source>Approximate</source>
            <translation>Ungefärligt</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>network, meeting</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Action points</source>
            <translation>Åtgärder</translation>
        </message>
        <message>
            <source>Action point</source>
            <translation>Åtgärd</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Klart senast</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öppen</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Försenad</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klar</translation>
        </message>
    </context>
    <context>
        <name>lansnav::NetworkList</name>
        <message>
            <source>Networks</source>
            <translation>Nätverk</translation>
        </message>
        <message>
            <source>No networks yet</source>
            <translation>Inga nätverk än</translation>
        </message>
        <message>
            <source>A network has members from the municipalities, meetings every term and somebody responsible for it.</source>
            <translation>Ett nätverk har medlemmar från kommunerna, träffar varje termin och någon som ansvarar för det.</translation>
        </message>
        <message>
            <source>New network</source>
            <translation>Nytt nätverk</translation>
        </message>
        <message>
            <source>Import from Excel…</source>
            <translation>Importera från Excel…</translation>
        </message>
        <message>
            <source>Filter networks…</source>
            <translation>Filtrera nätverk…</translation>
        </message>
        <message>
            <source>Which networks</source>
            <translation>Vilka nätverk</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alla</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Mina</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Aktiva</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Område</translation>
        </message>
        <message>
            <source>All areas</source>
            <translation>Alla områden</translation>
        </message>
        <message>
            <source>Say in Settings who you are, and your own networks are shown here.</source>
            <translation>Ange i Inställningar vem du är, så visas dina egna nätverk här.</translation>
        </message>
        <message numerus="yes">
            <source>%n network(s)</source>
            <translation>
                <numerusform>%n nätverk</numerusform>
                <numerusform>%n nätverk</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n member(s)</source>
            <translation>
                <numerusform>%n medlem</numerusform>
                <numerusform>%n medlemmar</numerusform>
            </translation>
        </message>
        <message>
            <source>Network report…</source>
            <translation>Nätverksrapport…</translation>
        </message>
        <message>
            <source>Export members…</source>
            <translation>Exportera medlemmar…</translation>
        </message>
        <message>
            <source>Import members from Excel…</source>
            <translation>Importera medlemmar från Excel…</translation>
        </message>
        <message>
            <source>%1 is in the trash.</source>
            <translation>%1 har lagts i papperskorgen.</translation>
        </message>
        <message numerus="yes">
            <source>%n network(s) in the trash.</source>
            <translation>
                <numerusform>%n nätverk ligger i papperskorgen.</numerusform>
                <numerusform>%n nätverk ligger i papperskorgen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose one network: a list is read into one at a time.</source>
            <translation>Välj ett nätverk: en lista läses in i ett nätverk i taget.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::NetworkOfRows</name>
        <message numerus="yes">
            <source>“%1”: %n line(s), %2</source>
            <translation>
                <numerusform>”%1”: rad %2</numerusform>
                <numerusform>”%1”: %n rader, %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Rows of other networks are left out (%1). Each is read into the network that it names.</source>
            <translation>Rader som gäller andra nätverk hoppas över (%1). De läses in i det nätverk som de anger.</translation>
        </message>
        <message numerus="yes">
            <source>Rows of activities and groups, which are no network&apos;s: %n line(s), %1. They are left out.</source>
            <translation>
                <numerusform>Rader om aktiviteter och grupper, som inte hör till något nätverk: %n rad, %1. Den utelämnas.</numerusform>
                <numerusform>Rader om aktiviteter och grupper, som inte hör till något nätverk: %n rader, %1. De utelämnas.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::NetworkReports</name>
        <message>
            <source>About the network</source>
            <translation>Om nätverket</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Område</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ansvarig</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>Samarbetsorganisation</translation>
        </message>
        <message>
            <source>Represents</source>
            <translation>Representerar</translation>
        </message>
        <message>
            <source>Cadence</source>
            <translation>Mötestakt</translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) a term</source>
            <translation>
                <numerusform>%n träff per termin</numerusform>
                <numerusform>%n träffar per termin</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) a year</source>
            <translation>
                <numerusform>%n träff per år</numerusform>
                <numerusform>%n träffar per år</numerusform>
            </translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Coverage on %1</source>
            <translation>Täckning %1</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Täckning</translation>
        </message>
        <message>
            <source>Representatives, %1 with an ordinary member</source>
            <translation>Representanter, %1 med ordinarie medlem</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommun</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>Plats</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Läge</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Vem</translation>
        </message>
        <message>
            <source>Without an ordinary member since</source>
            <translation>Utan ordinarie medlem sedan</translation>
        </message>
        <message>
            <source>Memberships that hold on %1</source>
            <translation>Medlemskap som gäller %1</translation>
        </message>
        <message>
            <source>Held in %1</source>
            <translation>Genomförda under %1</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planerade</translation>
        </message>
        <message>
            <source>Still missing</source>
            <translation>Saknas ännu</translation>
        </message>
        <message>
            <source>%1, can no longer be met</source>
            <translation>%1, hinns inte längre med</translation>
        </message>
        <message>
            <source>Next meeting</source>
            <translation>Nästa träff</translation>
        </message>
        <message>
            <source>Meetings against the cadence</source>
            <translation>Träffar jämfört med mötestakten</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Medlemmar</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Ordinary or alternate</source>
            <translation>Ordinarie eller ersättare</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Roll</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Från</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Träffar</translation>
        </message>
        <message>
            <source>No meetings in %1.</source>
            <translation>Inga träffar under %1.</translation>
        </message>
        <message>
            <source>Meetings in %1</source>
            <translation>Träffar under %1</translation>
        </message>
        <message>
            <source>When</source>
            <translation>När</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Plats</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Närvarande</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minnesanteckningar</translation>
        </message>
        <message>
            <source>adjusted</source>
            <translation>justerade</translation>
        </message>
        <message>
            <source>written</source>
            <translation>skrivna</translation>
        </message>
        <message>
            <source>Attendance in %1</source>
            <translation>Närvaro under %1</translation>
        </message>
        <message>
            <source>N present, F absent, A sent apology; empty: not recorded</source>
            <translation>N närvarande, F frånvarande, A anmält förhinder; tomt: inte registrerad</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Närvaro</translation>
        </message>
        <message>
            <source>Open action points</source>
            <translation>Öppna åtgärder</translation>
        </message>
        <message>
            <source>Action point</source>
            <translation>Åtgärd</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Klart senast</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>försenad</translation>
        </message>
        <message>
            <source>carried over</source>
            <translation>kvarstår</translation>
        </message>
        <message>
            <source>open</source>
            <translation>öppen</translation>
        </message>
        <message>
            <source>No action points are open.</source>
            <translation>Inga åtgärder är öppna.</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licenser</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Till</translation>
        </message>
        <message>
            <source>valid</source>
            <translation>giltig</translation>
        </message>
        <message>
            <source>not valid</source>
            <translation>ej giltig</translation>
        </message>
        <message>
            <source>Participation loops</source>
            <translation>Delaktighetsslingor</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Talks</source>
            <translation>Samtal</translation>
        </message>
        <message>
            <source>To mend</source>
            <translation>Att åtgärda</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Siffror</translation>
        </message>
        <message>
            <source>Development</source>
            <translation>Utveckling</translation>
        </message>
        <message>
            <source>Network report</source>
            <translation>Nätverksrapport</translation>
        </message>
        <message>
            <source>Network report, %1</source>
            <translation>Nätverksrapport, %1</translation>
        </message>
        <message>
            <source>Members %1</source>
            <translation>Medlemmar %1</translation>
        </message>
        <message>
            <source>Workplace</source>
            <translation>Arbetsplats</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-post</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Members of %1 on %2</source>
            <translation>Medlemmar i %1, %2</translation>
        </message>
        <message>
            <source>The meeting is not one of the network&apos;s. No sheet was made.</source>
            <translation>Träffen hör inte till nätverket. Ingen närvarolista har skapats.</translation>
        </message>
        <message>
            <source>Sign-in sheet</source>
            <translation>Närvarolista</translation>
        </message>
        <message>
            <source>Sign-in sheet, %1</source>
            <translation>Närvarolista, %1</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Länk</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Underskrift</translation>
        </message>
        <message>
            <source>Member list</source>
            <translation>Medlemslista</translation>
        </message>
        <message>
            <source>The whole county</source>
            <translation>Hela länet</translation>
        </message>
        <message>
            <source>Trained</source>
            <translation>Utbildad</translation>
        </message>
        <message>
            <source>Open action points on %1</source>
            <translation>Öppna åtgärder %1</translation>
        </message>
        <message>
            <source>done %1</source>
            <translation>klar %1</translation>
        </message>
        <message>
            <source>No action points were open.</source>
            <translation>Inga åtgärder var öppna.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::NetworkRules</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 av %2</translation>
        </message>
        <message>
            <source>Nobody is responsible for the network.</source>
            <translation>Ingen ansvarar för nätverket.</translation>
        </message>
        <message>
            <source>Choose responsible</source>
            <translation>Välj ansvarig</translation>
        </message>
        <message numerus="yes">
            <source>%1 has been absent from the last %n meeting(s).</source>
            <translation>
                <numerusform>%1 var inte med på %n träff.</numerusform>
                <numerusform>%1 har inte varit med på %n träffar i rad.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show member</source>
            <translation>Visa medlem</translation>
        </message>
        <message>
            <source>%1 has only an alternate.</source>
            <translation>%1 har bara en ersättare.</translation>
        </message>
        <message>
            <source>%1 has had only an alternate since %2.</source>
            <translation>%1 har bara haft en ersättare sedan %2.</translation>
        </message>
        <message>
            <source>Add member</source>
            <translation>Lägg till medlem</translation>
        </message>
        <message>
            <source>%1 has had no representative since %2.</source>
            <translation>%1 har saknat representant sedan %2.</translation>
        </message>
        <message>
            <source>%1 has no representative.</source>
            <translation>%1 saknar representant.</translation>
        </message>
        <message>
            <source>%1 has never had a representative.</source>
            <translation>%1 har aldrig haft någon representant.</translation>
        </message>
        <message numerus="yes">
            <source>The cadence of %1 can no longer be met: %n meeting(s) missing, </source>
            <translation>
                <numerusform>Mötestakten för %1 går inte längre att hålla: %n träff saknas, </numerusform>
                <numerusform>Mötestakten för %1 går inte längre att hålla: %n träffar saknas, </numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working week(s) left.</source>
            <translation>
                <numerusform>%n arbetsvecka kvar.</numerusform>
                <numerusform>%n arbetsveckor kvar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Plan term</source>
            <translation>Planera terminen</translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) still to be planned in %1.</source>
            <translation>
                <numerusform>%n träff återstår att planera under %1.</numerusform>
                <numerusform>%n träffar återstår att planera under %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>No next meeting is planned.</source>
            <translation>Ingen kommande träff är planerad.</translation>
        </message>
        <message>
            <source>The meeting of %1 is past; was it held or cancelled?</source>
            <translation>Träffen %1 har passerat. Genomfördes den eller ställdes den in?</translation>
        </message>
        <message>
            <source>Show meeting</source>
            <translation>Visa träff</translation>
        </message>
        <message>
            <source>The meeting of %1 has no minutes.</source>
            <translation>Träffen %1 saknar minnesanteckningar.</translation>
        </message>
        <message>
            <source>Write minutes</source>
            <translation>Skriv minnesanteckningar</translation>
        </message>
        <message>
            <source>%1 takes part, but its licence ended %2.</source>
            <translation>%1 deltar, men licensen gick ut %2.</translation>
        </message>
        <message>
            <source>%1 takes part without a valid licence.</source>
            <translation>%1 deltar utan giltig licens.</translation>
        </message>
        <message>
            <source>Show licence</source>
            <translation>Visa licens</translation>
        </message>
        <message>
            <source>Add licence</source>
            <translation>Lägg till licens</translation>
        </message>
        <message>
            <source>A loop without a theme</source>
            <translation>En slinga utan tema</translation>
        </message>
        <message>
            <source>%1: the guide %2 works at the place and is not independent.</source>
            <translation>%1: vägledaren %2 arbetar i verksamheten och är inte oberoende.</translation>
        </message>
        <message>
            <source>Change guide</source>
            <translation>Byt vägledare</translation>
        </message>
        <message>
            <source>%1 has no guide.</source>
            <translation>%1 saknar vägledare.</translation>
        </message>
        <message>
            <source>Choose guides</source>
            <translation>Välj vägledare</translation>
        </message>
        <message>
            <source>%1 is finished but incomplete; talks missing: %2.</source>
            <translation>%1 är avslutad men ofullständig; samtal som saknas: %2.</translation>
        </message>
        <message>
            <source>%1 is running; talks still to come: %2.</source>
            <translation>%1 pågår; samtal som återstår: %2.</translation>
        </message>
        <message>
            <source>Add talk</source>
            <translation>Lägg till samtal</translation>
        </message>
        <message>
            <source>Overdue since %1: %2</source>
            <translation>Försenad sedan %1: %2</translation>
        </message>
        <message>
            <source>Show action point</source>
            <translation>Visa åtgärd</translation>
        </message>
        <message numerus="yes">
            <source>The network has %n member(s).</source>
            <translation>
                <numerusform>Nätverket har %n medlem.</numerusform>
                <numerusform>Nätverket har %n medlemmar.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 municipalities have an ordinary representative.</source>
            <translation>%1 av %2 kommuner har en ordinarie representant.</translation>
        </message>
        <message>
            <source>%1 of %2 seats have an ordinary representative.</source>
            <translation>%1 av %2 platser har en ordinarie representant.</translation>
        </message>
        <message>
            <source>Without one: %1.</source>
            <translation>Saknas för: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) in %1 have been held</source>
            <translation>
                <numerusform>%n träff under %1 har genomförts</numerusform>
                <numerusform>%n träffar under %1 har genomförts</numerusform>
            </translation>
        </message>
        <message>
            <source>%1; the next is on %2.</source>
            <translation>%1; nästa är %2.</translation>
        </message>
        <message>
            <source>%1; no next meeting is planned.</source>
            <translation>%1; ingen kommande träff är planerad.</translation>
        </message>
        <message>
            <source>No action points are open.</source>
            <translation>Inga åtgärder är öppna.</translation>
        </message>
        <message numerus="yes">
            <source>%n action point(s) open</source>
            <translation>
                <numerusform>%n öppen åtgärd</numerusform>
                <numerusform>%n öppna åtgärder</numerusform>
            </translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
        <message numerus="yes">
            <source>%1, of which %n overdue.</source>
            <translation>
                <numerusform>%1, varav %n försenad.</numerusform>
                <numerusform>%1, varav %n försenade.</numerusform>
            </translation>
        </message>
        <message>
            <source>ordinary</source>
            <translation>ordinarie</translation>
        </message>
        <message>
            <source>only an alternate</source>
            <translation>bara ersättare</translation>
        </message>
        <message>
            <source>vacant</source>
            <translation>vakant</translation>
        </message>
        <message numerus="yes">
            <source>absent %n running</source>
            <translation>
                <numerusform>inte på plats %n gång</numerusform>
                <numerusform>inte på plats %n gånger i rad</numerusform>
            </translation>
        </message>
        <message>
            <source>held</source>
            <translation>genomfört</translation>
        </message>
        <message>
            <source>a guide works there</source>
            <translation>en vägledare arbetar där</translation>
        </message>
        <message>
            <source>no guide</source>
            <translation>ingen vägledare</translation>
        </message>
        <message>
            <source>missing: %1</source>
            <translation>saknas: %1</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>ca %1</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>”%1”</translation>
        </message>
        <message>
            <source>Add members</source>
            <translation>Lägg till medlemmar</translation>
        </message>
        <message>
            <source>No members and no meetings yet.</source>
            <translation>Inga medlemmar eller träffar än.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n meeting(s) in %2 have been held</source>
            <translation>
                <numerusform>%1 av %n träff under %2 har genomförts</numerusform>
                <numerusform>%1 av %n träffar under %2 har genomförts</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is an ordinary member, and yet noted as the alternate for %2.</source>
            <translation>%1 är ordinarie men står ändå som ersättare för %2.</translation>
        </message>
        <message>
            <source>%1 is noted as their own alternate.</source>
            <translation>%1 står som ersättare för sig själv.</translation>
        </message>
        <message>
            <source>%1 is the alternate for %2, who is an alternate too.</source>
            <translation>%1 är ersättare för %2, som också är ersättare.</translation>
        </message>
        <message>
            <source>%1 is the alternate for %2, who is no member now.</source>
            <translation>%1 är ersättare för %2, som inte är medlem nu.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::NetworkStore</name>
        <message>
            <source>Every municipality has a licence already. Nothing was added.</source>
            <translation>Alla kommuner har redan en licens. Inget har lagts till.</translation>
        </message>
        <message>
            <source>The end lies before the start. Nothing was changed; correct one of them.</source>
            <translation>Slutdatumet ligger före startdatumet. Inget har ändrats. Rätta ett av dem.</translation>
        </message>
        <message>
            <source>A guide may not work at the place of the loop. Nothing was changed; choose somebody from elsewhere.</source>
            <translation>En vägledare får inte arbeta i den verksamhet som slingan gäller. Inget har ändrats. Välj någon utifrån.</translation>
        </message>
        <message>
            <source>Choose the municipality that holds the licence. Nothing was added.</source>
            <translation>Välj kommunen som har licensen. Inget har lagts till.</translation>
        </message>
        <message>
            <source>A head-count cannot be negative. Nothing was added.</source>
            <translation>Antalet deltagare kan inte vara negativt. Inget har lagts till.</translation>
        </message>
        <message>
            <source>A head-count cannot be negative. The old one was kept.</source>
            <translation>Antalet deltagare kan inte vara negativt. Det gamla behålls.</translation>
        </message>
        <message>
            <source>The year of the figure is missing. Nothing was changed.</source>
            <translation>Året för siffran saknas. Inget har ändrats.</translation>
        </message>
        <message>
            <source>A count cannot be negative. Nothing was changed.</source>
            <translation>Ett antal kan inte vara negativt. Inget har ändrats.</translation>
        </message>
        <message>
            <source>The meeting is no longer there. Nothing was changed.</source>
            <translation>Träffen finns inte kvar. Inget har ändrats.</translation>
        </message>
        <message>
            <source>The meeting&apos;s time could not be understood. Nothing was changed.</source>
            <translation>Träffens tid gick inte att tolka. Inget har ändrats.</translation>
        </message>
        <message>
            <source>The time the meeting ends could not be understood. Nothing was changed.</source>
            <translation>Träffens sluttid gick inte att tolka. Inget har ändrats.</translation>
        </message>
        <message>
            <source>The meeting would end before it starts. Nothing was changed; correct one of the times.</source>
            <translation>Träffen skulle sluta innan den börjar. Inget har ändrats. Rätta en av tiderna.</translation>
        </message>
        <message>
            <source>The minutes are adjusted and locked. Nothing was changed; unlock them first if they must be corrected.</source>
            <translation>Minnesanteckningarna är justerade och låsta. Inget har ändrats. Lås upp dem först om de måste rättas.</translation>
        </message>
        <message>
            <source>No date is chosen. Nothing was planned.</source>
            <translation>Inget datum är valt. Inget har planerats.</translation>
        </message>
        <message>
            <source>There are no minutes to adjust yet. Nothing was changed; write them first.</source>
            <translation>Det finns inga minnesanteckningar att justera än. Inget har ändrats. Skriv dem först.</translation>
        </message>
        <message>
            <source>Say what is to be done. Nothing was added.</source>
            <translation>Skriv vad som ska göras. Inget har lagts till.</translation>
        </message>
        <message>
            <source>The network is no longer there. It may have been put in the trash.</source>
            <translation>Nätverket finns inte kvar. Det kan ha lagts i papperskorgen.</translation>
        </message>
        <message>
            <source>The meeting is no longer there. It may have been put in the trash.</source>
            <translation>Träffen finns inte kvar. Den kan ha lagts i papperskorgen.</translation>
        </message>
        <message>
            <source>A network needs a name. Nothing was added.</source>
            <translation>Ett nätverk måste ha ett namn. Inget har lagts till.</translation>
        </message>
        <message>
            <source>A network needs a name. The old name was kept.</source>
            <translation>Ett nätverk måste ha ett namn. Det gamla behålls.</translation>
        </message>
        <message>
            <source>A seat is an organisation or a field of work. Nothing was added.</source>
            <translation>En plats är en organisation eller ett verksamhetsfält. Inget har lagts till.</translation>
        </message>
        <message>
            <source>The person is already a member at that time. Nothing was added; end the present membership first.</source>
            <translation>Personen är redan medlem under den tiden. Inget har lagts till. Avsluta det nuvarande medlemskapet först.</translation>
        </message>
        <message>
            <source>Choose a person. Nothing was added.</source>
            <translation>Välj en person. Inget har lagts till.</translation>
        </message>
        <message>
            <source>Say from when the membership has ended. Nothing was changed.</source>
            <translation>Ange när medlemskapet upphörde. Inget har ändrats.</translation>
        </message>
        <message numerus="yes">
            <source>%1 meets with %n of the same member(s)</source>
            <translation>
                <numerusform>%1 träffas (%n gemensam medlem)</numerusform>
                <numerusform>%1 träffas (%n gemensamma medlemmar)</numerusform>
            </translation>
        </message>
        <message>
            <source>The minutes of the meeting are adjusted, and its attendance is locked with them. Nothing was changed; unlock the minutes first if it must be corrected.</source>
            <translation>Träffens minnesanteckningar är justerade och därför är även närvaron låst. Inget har ändrats. Lås upp anteckningarna först om närvaron måste rättas.</translation>
        </message>
        <message>
            <source>Nobody is their own alternate. Nothing was changed.</source>
            <translation>Ingen kan vara ersättare för sig själv. Inget har ändrats.</translation>
        </message>
        <message>
            <source>Only an ordinary member has an alternate, and the one chosen is an alternate. Nothing was changed.</source>
            <translation>Bara en ordinarie medlem har ersättare, och den som valdes är själv ersättare. Inget har ändrats.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::NetworkWords</name>
        <message>
            <source>active</source>
            <translation>aktivt</translation>
        </message>
        <message>
            <source>resting</source>
            <translation>vilande</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>avslutat</translation>
        </message>
        <message>
            <source>every municipality</source>
            <translation>varje kommun</translation>
        </message>
        <message>
            <source>listed organisations</source>
            <translation>angivna organisationer</translation>
        </message>
        <message>
            <source>fields of work</source>
            <translation>verksamhetsfält</translation>
        </message>
        <message>
            <source>nobody in particular</source>
            <translation>ingen särskild</translation>
        </message>
        <message>
            <source>term</source>
            <translation>termin</translation>
        </message>
        <message>
            <source>year</source>
            <translation>år</translation>
        </message>
        <message>
            <source>ordinary</source>
            <translation>ordinarie</translation>
        </message>
        <message>
            <source>alternate</source>
            <translation>ersättare</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>planerad</translation>
        </message>
        <message>
            <source>held</source>
            <translation>genomförd</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>inställd</translation>
        </message>
        <message>
            <source>permanent</source>
            <translation>permanent</translation>
        </message>
        <message>
            <source>for a period</source>
            <translation>tidsbegränsad</translation>
        </message>
        <message>
            <source>planned</source>
            <comment>loop</comment>
            <translation>planerad</translation>
        </message>
        <message>
            <source>running</source>
            <comment>loop</comment>
            <translation>pågår</translation>
        </message>
        <message>
            <source>finished</source>
            <comment>loop</comment>
            <translation>avslutad</translation>
        </message>
        <message>
            <source>users</source>
            <comment>talk</comment>
            <translation>brukare</translation>
        </message>
        <message>
            <source>staff</source>
            <comment>talk</comment>
            <translation>personal</translation>
        </message>
        <message>
            <source>joint</source>
            <comment>talk</comment>
            <translation>gemensamt</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <comment>last two of a list</comment>
            <translation>%1 och %2</translation>
        </message>
    </context>
    <context>
        <name>lansnav::NetworksTab</name>
        <message>
            <source>Networks</source>
            <translation>Nätverk</translation>
        </message>
    </context>
    <context>
        <name>lansnav::NewBreakDialog</name>
        <message>
            <source>New school break</source>
            <translation>Nytt skollov</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>For example the winter, Easter or autumn break, or a day without school.</source>
            <translation>Till exempel sportlov, påsklov, höstlov eller en studiedag.</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Första dag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Sista dag</translation>
        </message>
        <message>
            <source>&amp;Municipalities (none ticked: the whole region)</source>
            <translation>&amp;Kommuner (ingen förbockad: hela regionen)</translation>
        </message>
        <message>
            <source>Municipalities that have the break</source>
            <translation>Kommuner som har lovet</translation>
        </message>
        <message>
            <source>Add break</source>
            <translation>Lägg till lov</translation>
        </message>
    </context>
    <context>
        <name>lansnav::NewEventDialog</name>
        <message>
            <source>New event</source>
            <translation>Ny aktivitet</translation>
        </message>
        <message>
            <source>Create event</source>
            <translation>Skapa aktivitet</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>When</source>
            <translation>När</translation>
        </message>
        <message>
            <source>Several dates</source>
            <translation>Flera datum</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Lokal</translation>
        </message>
        <message>
            <source>No room chosen</source>
            <translation>Ingen lokal vald</translation>
        </message>
        <message>
            <source>Place or link</source>
            <translation>Plats eller länk</translation>
        </message>
        <message>
            <source>In words, when the room is not in the list; or the address of a video meeting.</source>
            <translation>I ord, när lokalen inte finns i listan, eller adressen till ett videomöte.</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Platser</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ansvarig</translation>
        </message>
        <message>
            <source>Give the event a title.</source>
            <translation>Ge aktiviteten en titel.</translation>
        </message>
        <message>
            <source>Write the first day, for example 14/5, and the times; or untick “Several dates”.</source>
            <translation>Skriv första dagen, till exempel 14/5, och tiderna, eller bocka ur ”Flera datum”.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::NewFile</name>
        <message>
            <source>There is already a file with that name. It was left as it is. Choose another name.</source>
            <translation>Det finns redan en fil med det namnet. Den har lämnats som den var. Välj ett annat namn.</translation>
        </message>
        <message>
            <source>Demonstration data needs a region. Nothing was made. Choose a region template too.</source>
            <translation>Exempeluppgifter kräver en region. Inget har skapats. Välj en länsmall också.</translation>
        </message>
        <message>
            <source>Demonstration data is for at most 1 000 000 people and 30 years. Nothing was made. Choose smaller numbers.</source>
            <translation>Exempeluppgifter kan omfatta högst 1 000 000 personer och 30 år. Inget har skapats. Välj mindre tal.</translation>
        </message>
        <message>
            <source>The new file could not be given its name, so it was removed. Check the folder and try again.</source>
            <translation>Den nya filen kunde inte få sitt namn, så den togs bort. Kontrollera mappen och försök igen.</translation>
        </message>
        <message>
            <source>You stopped it, so no file was made.</source>
            <translation>Du avbröt, så ingen fil skapades.</translation>
        </message>
        <message>
            <source>The file has a region already (%1), and two would be mixed. Nothing was changed. A file for another region is a new file.</source>
            <translation>Filen har redan en region (%1), och två skulle blandas ihop. Inget ändrades. En annan region får en egen ny fil.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::NewFileDialog</name>
        <message>
            <source>Try the demonstration</source>
            <translation>Prova med exempeluppgifter</translation>
        </message>
        <message>
            <source>New file</source>
            <translation>Ny fil</translation>
        </message>
        <message>
            <source>Empty, without a region</source>
            <translation>Tom, utan region</translation>
        </message>
        <message>
            <source>%1 people</source>
            <translation>%1 personer</translation>
        </message>
        <message>
            <source>Demonstration</source>
            <translation>Exempel</translation>
        </message>
        <message>
            <source>My region</source>
            <translation>Min region</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Välj…</translation>
        </message>
        <message>
            <source>&amp;Begins with:</source>
            <translation>&amp;Utgå från:</translation>
        </message>
        <message>
            <source>&amp;Size:</source>
            <translation>&amp;Storlek:</translation>
        </message>
        <message>
            <source>&amp;Name:</source>
            <translation>&amp;Namn:</translation>
        </message>
        <message>
            <source>&amp;Folder:</source>
            <translation>&amp;Mapp:</translation>
        </message>
        <message>
            <source>Make the file</source>
            <translation>Skapa filen</translation>
        </message>
        <message>
            <source>Folder of the new file</source>
            <translation>Den nya filens mapp</translation>
        </message>
        <message>
            <source>Give the file a name.</source>
            <translation>Ge filen ett namn.</translation>
        </message>
        <message>
            <source>A file name cannot contain any of these: %1</source>
            <translation>Ett filnamn får inte innehålla något av dessa tecken: %1</translation>
        </message>
        <message>
            <source>There is no such folder. Choose one that exists.</source>
            <translation>Mappen finns inte. Välj en som finns.</translation>
        </message>
        <message>
            <source>You may not write in this folder. Choose another one.</source>
            <translation>Du har inte behörighet att skriva i den här mappen. Välj en annan.</translation>
        </message>
        <message>
            <source>There is already a file with this name. Nothing is overwritten; choose another name.</source>
            <translation>Det finns redan en fil med det namnet. Inget skrivs över. Välj ett annat namn.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::NewGroupDialog</name>
        <message>
            <source>New parenting group</source>
            <translation>Ny föräldragrupp</translation>
        </message>
        <message>
            <source>Create group</source>
            <translation>Skapa gruppen</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommun</translation>
        </message>
        <message>
            <source>Family centre</source>
            <translation>Familjecentral</translation>
        </message>
        <message>
            <source>Other place</source>
            <translation>Annan plats</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Tolk</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Börjar</translation>
        </message>
        <message>
            <source>A day, a month or a term. The dates are proposed once the group is there.</source>
            <translation>En dag, en månad eller en termin. Datumen föreslås när gruppen finns.</translation>
        </message>
        <message>
            <source>Add leader</source>
            <translation>Lägg till gruppledare</translation>
        </message>
        <message>
            <source>Leaders</source>
            <translation>Gruppledare</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ansvarig</translation>
        </message>
        <message>
            <source>Run by others: known in counts only</source>
            <translation>Hålls av andra: bara antal är kända</translation>
        </message>
        <message>
            <source>Choose a programme.</source>
            <translation>Välj ett program.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::NewMeetingDialog</name>
        <message>
            <source>New meeting of %1</source>
            <translation>Ny träff för %1</translation>
        </message>
        <message>
            <source>When</source>
            <translation>När</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Plats</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Länk</translation>
        </message>
        <message>
            <source>Add meeting</source>
            <translation>Lägg till träff</translation>
        </message>
        <message>
            <source>Write the day, for example 14/5, and the times if they are known.</source>
            <translation>Skriv dagen, till exempel 14/5, och tiderna om de är kända.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::NewNetworkDialog</name>
        <message>
            <source>New network</source>
            <translation>Nytt nätverk</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Syfte</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Område</translation>
        </message>
        <message>
            <source>Represents</source>
            <translation>Representerar</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Träffar</translation>
        </message>
        <message>
            <source>per</source>
            <translation>per</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ansvarig</translation>
        </message>
        <message>
            <source>Create network</source>
            <translation>Skapa nätverk</translation>
        </message>
        <message>
            <source>No area</source>
            <translation>Inget område</translation>
        </message>
        <message>
            <source>Give the network a name.</source>
            <translation>Ge nätverket ett namn.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::NewPersonDialog</name>
        <message>
            <source>New person</source>
            <translation>Ny person</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Förnamn</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Efternamn</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommun</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-post</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anteckning</translation>
        </message>
        <message>
            <source>Protected identity</source>
            <translation>Skyddade personuppgifter</translation>
        </message>
        <message>
            <source>Add person</source>
            <translation>Lägg till person</translation>
        </message>
        <message>
            <source>Already in the register?</source>
            <translation>Finns personen redan i registret?</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Open that one instead</source>
            <translation>Öppna den personen i stället</translation>
        </message>
        <message>
            <source>Add as a new person all the same</source>
            <translation>Lägg till som ny person ändå</translation>
        </message>
        <message>
            <source>Those who have it are not compared by name. If this may be one of them, look through “Protected” in the list first.</source>
            <translation>De som har det jämförs inte efter namn. Kan det här vara en av dem, titta först igenom ”Skyddade” i listan.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::NewRoomDialog</name>
        <message>
            <source>New room</source>
            <translation>Ny lokal</translation>
        </message>
        <message>
            <source>A new venue</source>
            <translation>En ny anläggning</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Anläggning</translation>
        </message>
        <message>
            <source>Name of the venue</source>
            <translation>Anläggningens namn</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Lokal</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Platser</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>Utrustning</translation>
        </message>
        <message>
            <source>Add room</source>
            <translation>Lägg till lokal</translation>
        </message>
        <message>
            <source>Give the room a name.</source>
            <translation>Ge lokalen ett namn.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::NumberField</name>
        <message>
            <source>This is not a whole number. Nothing was saved.</source>
            <translation>Det är inget heltal. Inget har sparats.</translation>
        </message>
        <message>
            <source>The number must be from %1 to %2. Nothing was saved.</source>
            <translation>Talet måste vara mellan %1 och %2. Inget har sparats.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::OrganisationsPage</name>
        <message>
            <source>Organisations</source>
            <translation>Organisationer</translation>
        </message>
        <message>
            <source>No organisations yet</source>
            <translation>Inga organisationer än</translation>
        </message>
        <message>
            <source>Where people work and whom networks represent: municipalities, hospitals, agencies, associations.</source>
            <translation>Här arbetar personerna, och de här kan nätverken representera: kommuner, sjukhus, myndigheter, föreningar.</translation>
        </message>
        <message>
            <source>New organisation</source>
            <translation>Ny organisation</translation>
        </message>
        <message>
            <source>Import from Excel…</source>
            <translation>Importera från Excel…</translation>
        </message>
        <message>
            <source>Filter organisations…</source>
            <translation>Filtrera organisationer…</translation>
        </message>
        <message>
            <source>Which organisations</source>
            <translation>Vilka organisationer</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alla</translation>
        </message>
        <message>
            <source>With people</source>
            <translation>Med personer</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Kortnamn</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommun</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anteckning</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personer</translation>
        </message>
        <message>
            <source>People of the organisation</source>
            <translation>Personer i organisationen</translation>
        </message>
        <message>
            <source>Nobody here yet</source>
            <translation>Ingen här än</translation>
        </message>
        <message>
            <source>People are listed here when this organisation is chosen in their details.</source>
            <translation>Här visas de personer som har den här organisationen vald i sina uppgifter.</translation>
        </message>
        <message>
            <source>In the trash</source>
            <translation>I papperskorgen</translation>
        </message>
        <message>
            <source>People (%1)</source>
            <translation>Personer (%1)</translation>
        </message>
        <message>
            <source>There is an organisation of that name already; here it is.</source>
            <translation>Det finns redan en organisation med det namnet. Här är den.</translation>
        </message>
        <message numerus="yes">
            <source>%n organisations are in the trash.</source>
            <translation>
                <numerusform>%n organisation ligger i papperskorgen.</numerusform>
                <numerusform>%n organisationer ligger i papperskorgen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add organisation</source>
            <translation>Lägg till organisation</translation>
        </message>
    </context>
    <context>
        <name>lansnav::OverviewPage</name>
        <message>
            <source>Seat</source>
            <translation>Plats</translation>
        </message>
        <message>
            <source>Represented</source>
            <translation>Representerad</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Av</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Redigera…</translation>
        </message>
        <message>
            <source>Name, purpose, responsible, cadence and what the network uses</source>
            <translation>Namn, syfte, ansvarig, mötestakt och vad nätverket använder</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Täckning</translation>
        </message>
        <message>
            <source>Coverage of the municipalities</source>
            <translation>Täckning av kommunerna</translation>
        </message>
        <message>
            <source>Coverage of the seats</source>
            <translation>Täckning av platserna</translation>
        </message>
        <message>
            <source>Press one to see its members, or to add somebody where nobody is.</source>
            <translation>Klicka på någon av dem för att se medlemmarna eller lägga till någon där ingen finns.</translation>
        </message>
        <message>
            <source>Cadence</source>
            <translation>Mötestakt</translation>
        </message>
        <message>
            <source>To mend</source>
            <translation>Att åtgärda</translation>
        </message>
        <message>
            <source>Nothing needs doing.</source>
            <translation>Inget behöver åtgärdas.</translation>
        </message>
        <message>
            <source>No purpose is written down yet.</source>
            <translation>Inget syfte är angivet än.</translation>
        </message>
        <message>
            <source>Together with %1</source>
            <translation>Tillsammans med %1</translation>
        </message>
        <message>
            <source>Nobody is responsible</source>
            <translation>Ingen är ansvarig</translation>
        </message>
        <message>
            <source>Responsible: %1</source>
            <translation>Ansvarig: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n member(s)</source>
            <translation>
                <numerusform>%n medlem</numerusform>
                <numerusform>%n medlemmar</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 meetings held in %3.</source>
            <translation>%1 av %2 träffar genomförda under %3.</translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) held in %1; no cadence is stated.</source>
            <translation>
                <numerusform>%n träff genomförd under %1. Ingen mötestakt är angiven.</numerusform>
                <numerusform>%n träffar genomförda under %1. Ingen mötestakt är angiven.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The cadence can no longer be met: %n meeting(s) missing,</source>
            <translation>
                <numerusform>Mötestakten går inte längre att hålla: %n träff saknas,</numerusform>
                <numerusform>Mötestakten går inte längre att hålla: %n träffar saknas,</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working week(s) left.</source>
            <translation>
                <numerusform>%n arbetsvecka återstår.</numerusform>
                <numerusform>%n arbetsveckor återstår.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still to be planned,</source>
            <translation>
                <numerusform>%n kvar att planera,</numerusform>
                <numerusform>%n kvar att planera,</numerusform>
            </translation>
        </message>
        <message>
            <source>The rest are planned.</source>
            <translation>Resten är planerade.</translation>
        </message>
        <message>
            <source>Next: %1.</source>
            <translation>Nästa: %1.</translation>
        </message>
        <message>
            <source>No next meeting is planned.</source>
            <translation>Ingen nästa träff är planerad.</translation>
        </message>
        <message>
            <source>The network has no seats yet; write them under About.</source>
            <translation>Nätverket har inga platser än. Ange dem på fliken Om.</translation>
        </message>
        <message>
            <source>%1 of %2 municipalities have an ordinary representative.</source>
            <translation>%1 av %2 kommuner har en ordinarie representant.</translation>
        </message>
        <message>
            <source>%1 of %2 seats have an ordinary representative.</source>
            <translation>%1 av %2 platser har en ordinarie representant.</translation>
        </message>
        <message>
            <source>absent %1×</source>
            <comment>on a tile: meetings running</comment>
            <translation>borta %1×</translation>
        </message>
        <message>
            <source>alternate</source>
            <comment>on a tile: nobody but an alternate</comment>
            <translation>ersättare</translation>
        </message>
    </context>
    <context>
        <name>lansnav::OverviewTab</name>
        <message>
            <source>Nothing needs doing</source>
            <translation>Inget behöver åtgärdas</translation>
        </message>
        <message>
            <source>Vacant seats, meetings still to plan and other things to mend gather here, each with the way to mend it.</source>
            <translation>Här samlas vakanta platser, träffar som ska planeras och annat att åtgärda, med genväg till varje åtgärd.</translation>
        </message>
        <message>
            <source>What needs doing</source>
            <translation>Vad som behöver åtgärdas</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Översikt</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to mend</source>
            <translation>
                <numerusform>%n sak att åtgärda</numerusform>
                <numerusform>%n saker att åtgärda</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 – %n thing(s) to mend</source>
            <translation>
                <numerusform>%1 – %n sak att åtgärda</numerusform>
                <numerusform>%1 – %n saker att åtgärda</numerusform>
            </translation>
        </message>
        <message>
            <source>Import from Excel…</source>
            <translation>Importera från Excel…</translation>
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation>Här finns inget än</translation>
        </message>
        <message>
            <source>Begin with the list you already have in Excel, or add the first row in one of the tabs.</source>
            <translation>Börja med listan du redan har i Excel, eller lägg till den första raden i någon av flikarna.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ParentingArea</name>
        <message>
            <source>There is no parenting group called “%1”.</source>
            <translation>Det finns ingen föräldragrupp som heter ”%1”.</translation>
        </message>
        <message>
            <source>There is no programme called “%1”.</source>
            <translation>Det finns inget program som heter ”%1”.</translation>
        </message>
        <message>
            <source>Several programmes are called something like “%1”. Give the whole name.</source>
            <translation>Flera program heter något i stil med ”%1”. Ange hela namnet.</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) running or ahead</source>
            <translation>
                <numerusform>%n grupp pågår eller är på väg</numerusform>
                <numerusform>%n grupper pågår eller är på väg</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n active leader(s)</source>
            <translation>
                <numerusform>%n aktiv gruppledare</numerusform>
                <numerusform>%n aktiva gruppledare</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: leader</source>
            <translation>%1: gruppledare</translation>
        </message>
        <message>
            <source>%1: responsible</source>
            <translation>%1: ansvarig</translation>
        </message>
        <message>
            <source>%1: trained as a group leader</source>
            <translation>%1: utbildad gruppledare</translation>
        </message>
        <message>
            <source>Parenting groups</source>
            <translation>Föräldragrupper</translation>
        </message>
        <message>
            <source>Parenting group</source>
            <translation>Föräldragrupp</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Program</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>och en till</numerusform>
                <numerusform>och %n till</numerusform>
            </translation>
        </message>
        <message>
            <source>Several parenting groups are called something like “%1”: %2. Give one of these names, or the group&apos;s id.</source>
            <translation>Flera föräldragrupper heter något i stil med ”%1”: %2. Ange ett av de namnen, eller gruppens id.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ParentingCharts</name>
        <message>
            <source>Parents per term</source>
            <translation>Föräldrar per termin</translation>
        </message>
        <message>
            <source>started</source>
            <translation>började</translation>
        </message>
        <message>
            <source>completed</source>
            <translation>fullföljde</translation>
        </message>
        <message>
            <source>Groups per municipality</source>
            <translation>Grupper per kommun</translation>
        </message>
        <message>
            <source>none</source>
            <comment>municipality</comment>
            <translation>ingen</translation>
        </message>
        <message>
            <source>other</source>
            <comment>programme</comment>
            <translation>annat</translation>
        </message>
        <message>
            <source>no group</source>
            <translation>ingen grupp</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s)</source>
            <translation>
                <numerusform>%n grupp</numerusform>
                <numerusform>%n grupper</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n completed</source>
            <translation>
                <numerusform>%n fullföljde</numerusform>
                <numerusform>%n fullföljde</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::ParentingCheck</name>
        <message>
            <source>%1 has no meetings.</source>
            <translation>%1 har inga träffar.</translation>
        </message>
        <message>
            <source>%1: its numbers contradict each other.</source>
            <translation>%1: talen motsäger varandra.</translation>
        </message>
        <message>
            <source>%1: a number is below zero.</source>
            <translation>%1: ett tal är under noll.</translation>
        </message>
        <message>
            <source>%1: more have completed than started.</source>
            <translation>%1: fler har fullföljt än börjat.</translation>
        </message>
        <message>
            <source>%1 is known in counts only, yet it has participants.</source>
            <translation>Av %1 är bara antal kända, men den har deltagare.</translation>
        </message>
        <message>
            <source>%1: attendance is recorded of somebody in another group.</source>
            <translation>%1: närvaro är antecknad för någon i en annan grupp.</translation>
        </message>
        <message>
            <source>%1: people are recorded as present at a meeting that was cancelled.</source>
            <translation>%1: deltagare är antecknade som närvarande vid en inställd träff.</translation>
        </message>
        <message>
            <source>%1 is in the trash but still leads %2.</source>
            <translation>%1 ligger i papperskorgen men leder fortfarande %2.</translation>
        </message>
        <message>
            <source>%1: an answer belongs to a question of another programme.</source>
            <translation>%1: ett svar hör till en fråga i ett annat program.</translation>
        </message>
        <message>
            <source>%1: an answer is outside its scale.</source>
            <translation>%1: ett svar ligger utanför skalan.</translation>
        </message>
        <message>
            <source>%1 is in operation from before its setting-up began.</source>
            <translation>%1 är i drift från före det att uppstarten började.</translation>
        </message>
        <message>
            <source>%1 is closed before it began.</source>
            <comment>family centre</comment>
            <translation>%1 stänger innan den har börjat.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ParentingKinds</name>
        <message>
            <source>Statistics of groups</source>
            <translation>Statistik över grupper</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommun</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Termin</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupper</translation>
        </message>
        <message>
            <source>Planned groups</source>
            <translation>Planerade grupper</translation>
        </message>
        <message>
            <source>Cancelled groups</source>
            <translation>Inställda grupper</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Började</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Fullföljde</translation>
        </message>
        <message>
            <source>Groups without figures</source>
            <translation>Grupper utan siffror</translation>
        </message>
        <message>
            <source>Completion rate</source>
            <translation>Andel som fullföljde</translation>
        </message>
        <message>
            <source>Leaders of groups to come</source>
            <translation>Gruppledare för kommande grupper</translation>
        </message>
        <message>
            <source>Trained leaders</source>
            <translation>Utbildade gruppledare</translation>
        </message>
        <message>
            <source>Resting leaders</source>
            <translation>Vilande gruppledare</translation>
        </message>
        <message>
            <source>Training runs out</source>
            <translation>Utbildning går ut</translation>
        </message>
        <message>
            <source>Leaders a group</source>
            <translation>Gruppledare per grupp</translation>
        </message>
        <message>
            <source>Groups they can run</source>
            <translation>Grupper de kan hålla</translation>
        </message>
        <message>
            <source>Number of children</source>
            <translation>Antal barn</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>År</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Barn</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupp</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anteckning</translation>
        </message>
        <message>
            <source>Programmes</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Kortnamn</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Target group</source>
            <translation>Målgrupp</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Träffar</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Teman</translation>
        </message>
        <message>
            <source>Leaders</source>
            <translation>Gruppledare</translation>
        </message>
        <message>
            <source>Fewest participants</source>
            <translation>Minsta antal deltagare</translation>
        </message>
        <message>
            <source>Most participants</source>
            <translation>Flest deltagare</translation>
        </message>
        <message>
            <source>Youngest child</source>
            <translation>Yngsta barn</translation>
        </message>
        <message>
            <source>Oldest child</source>
            <translation>Äldsta barn</translation>
        </message>
        <message>
            <source>No longer given</source>
            <translation>Ges inte längre</translation>
        </message>
        <message>
            <source>Parenting groups</source>
            <translation>Föräldragrupper</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Plats</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Första dag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Sista dag</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Tolk</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Anmälda</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Platser</translation>
        </message>
        <message>
            <source>Counts only</source>
            <translation>Bara antal</translation>
        </message>
        <message>
            <source>Reason for cancelling</source>
            <translation>Skäl till att den ställdes in</translation>
        </message>
        <message>
            <source>Group leaders</source>
            <translation>Gruppledare</translation>
        </message>
        <message>
            <source>Employer</source>
            <translation>Arbetsgivare</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Trained</source>
            <translation>Utbildad</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Giltig till</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Intyg</translation>
        </message>
        <message>
            <source>Holds today</source>
            <translation>Gäller i dag</translation>
        </message>
        <message>
            <source>Groups led</source>
            <translation>Grupper som letts</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-post</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Deltagare</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>Plats</translation>
        </message>
        <message>
            <source>Ages</source>
            <translation>Åldrar</translation>
        </message>
        <message>
            <source>Reached by</source>
            <translation>Nådd genom</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Närvarande</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Närvaro</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Träff</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>group, theme of the meeting</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Meetings of groups</source>
            <translation>Gruppernas träffar</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>Börjar</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Slutar</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Inställd</translation>
        </message>
        <message>
            <source>Family centres</source>
            <translation>Familjecentraler</translation>
        </message>
        <message>
            <source>Professions</source>
            <translation>Yrkesgrupper</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Avtal</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Undertecknat</translation>
        </message>
        <message>
            <source>To be followed up</source>
            <translation>Följs upp</translation>
        </message>
        <message>
            <source>Followed up</source>
            <translation>Uppföljt</translation>
        </message>
        <message>
            <source>Member of FFFF</source>
            <translation>Medlem i FFFF</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adress</translation>
        </message>
        <message>
            <source>Started in groups with both figures</source>
            <translation>Började i grupper med båda siffrorna</translation>
        </message>
        <message>
            <source>Of them completed</source>
            <translation>Varav fullföljde</translation>
        </message>
        <message>
            <source>Being set up since</source>
            <translation>Uppstart sedan</translation>
        </message>
        <message>
            <source>In operation since</source>
            <translation>I drift sedan</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Stängd</translation>
        </message>
        <message>
            <source>Dropped out</source>
            <translation>Hoppade av</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ParentingProblems</name>
        <message>
            <source>The training of %1 in %2 ran out %3.</source>
            <translation>Utbildningen för %1 i %2 gick ut %3.</translation>
        </message>
        <message>
            <source>The training of %1 in %2 runs out %3.</source>
            <translation>Utbildningen för %1 i %2 går ut %3.</translation>
        </message>
        <message>
            <source>Show leader</source>
            <translation>Visa gruppledaren</translation>
        </message>
        <message>
            <source>%1: too few trained leaders for a group in %2 in %3.</source>
            <translation>%1: för få utbildade gruppledare för en grupp %2 i %3.</translation>
        </message>
        <message>
            <source>Show forecast</source>
            <translation>Visa prognosen</translation>
        </message>
        <message>
            <source>The agreement on %1 was to be followed up %2.</source>
            <translation>Avtalet om %1 skulle följas upp %2.</translation>
        </message>
        <message>
            <source>Show family centre</source>
            <translation>Visa familjecentralen</translation>
        </message>
        <message>
            <source>The programme %1 has no meetings.</source>
            <translation>Programmet %1 har inga träffar.</translation>
        </message>
        <message>
            <source>Show programme</source>
            <translation>Visa programmet</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <comment>groups</comment>
            <translation>
                <numerusform>en till</numerusform>
                <numerusform>%n till</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) that begin soon have too few participants: %1.</source>
            <translation>
                <numerusform>En grupp som börjar snart har för få deltagare: %1.</numerusform>
                <numerusform>%n grupper som börjar snart har för få deltagare: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show groups</source>
            <translation>Visa grupperna</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ParentingReports</name>
        <message numerus="yes">
            <source>%n family centre(s) in operation</source>
            <translation>
                <numerusform>%n familjecentral i drift</numerusform>
                <numerusform>%n familjecentraler i drift</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source> and %n being set up on %1.</source>
            <translation>
                <numerusform> och %n under uppbyggnad %1.</numerusform>
                <numerusform> och %n under uppbyggnad %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>family centre, municipality</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>The agreement should have been followed up: %1.</source>
            <translation>Avtalet skulle ha följts upp: %1.</translation>
        </message>
        <message>
            <source>%1 of %2 are members of FFFF.</source>
            <translation>%1 av %2 är medlemmar i FFFF.</translation>
        </message>
        <message>
            <source>Family centres on %1</source>
            <translation>Familjecentraler %1</translation>
        </message>
        <message numerus="yes">
            <source>%n in operation</source>
            <translation>
                <numerusform>%n i drift</numerusform>
                <numerusform>%n i drift</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n being set up</source>
            <translation>
                <numerusform>%n under uppbyggnad</numerusform>
                <numerusform>%n under uppbyggnad</numerusform>
            </translation>
        </message>
        <message>
            <source>none</source>
            <comment>family centre</comment>
            <translation>ingen</translation>
        </message>
        <message>
            <source>Family centres</source>
            <translation>Familjecentraler</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommun</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Professions there</source>
            <translation>Yrken där</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Avtal</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Undertecknat</translation>
        </message>
        <message>
            <source>To be followed up</source>
            <translation>Följs upp</translation>
        </message>
        <message>
            <source>Followed up</source>
            <translation>Uppföljt</translation>
        </message>
        <message>
            <source>FFFF</source>
            <translation>FFFF</translation>
        </message>
        <message>
            <source>member</source>
            <comment>of FFFF</comment>
            <translation>medlem</translation>
        </message>
        <message>
            <source>family centres that were there on %1; agreements and membership as entered now</source>
            <translation>familjecentraler som fanns %1; avtal och medlemskap enligt dagens uppgifter</translation>
        </message>
        <message>
            <source>No family centre is entered for that day.</source>
            <translation>Ingen familjecentral är inlagd för den dagen.</translation>
        </message>
        <message>
            <source>Number of family centres</source>
            <translation>Antal familjecentraler</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupper</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Började</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Fullföljde</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Andel</translation>
        </message>
        <message>
            <source>Without figures</source>
            <translation>Utan uppgift</translation>
        </message>
        <message>
            <source>groups that begin in %1; the rate is of those that tell both figures</source>
            <translation>grupper som börjar %1; andelen gäller dem som anger båda talen</translation>
        </message>
        <message>
            <source>No group has run in %1.</source>
            <translation>Ingen grupp har hållits %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) ran in %1</source>
            <translation>
                <numerusform>%n grupp hölls %1</numerusform>
                <numerusform>%n grupper hölls %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>: %n parent(s) started</source>
            <translation>
                <numerusform>: %n förälder började</numerusform>
                <numerusform>: %n föräldrar började</numerusform>
            </translation>
        </message>
        <message>
            <source>No group in %1.</source>
            <translation>Ingen grupp i %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) do not tell how many started and completed, and the rate is without them.</source>
            <translation>
                <numerusform>%n grupp anger inte hur många som började och fullföljde, och är inte med i andelen.</numerusform>
                <numerusform>%n grupper anger inte hur många som började och fullföljde, och är inte med i andelen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Programmes in %1</source>
            <translation>Program %1</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>programme not stated</source>
            <translation>program ej angivet</translation>
        </message>
        <message>
            <source>Programmes</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>No group begins in %1.</source>
            <translation>Ingen grupp börjar %1.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alla</translation>
        </message>
        <message>
            <source>Municipalities in %1</source>
            <translation>Kommuner %1</translation>
        </message>
        <message>
            <source>municipality not stated</source>
            <translation>kommun ej angiven</translation>
        </message>
        <message>
            <source>Municipalities</source>
            <translation>Kommuner</translation>
        </message>
        <message>
            <source>Parents who completed in %1</source>
            <translation>Föräldrar som fullföljde %1</translation>
        </message>
        <message>
            <source>Programme, municipality and term in %1</source>
            <translation>Program, kommun och termin %1</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Termin</translation>
        </message>
        <message>
            <source>In detail</source>
            <translation>I detalj</translation>
        </message>
        <message>
            <source>Parents reached in %1 per 1 000 children</source>
            <translation>Föräldrar som nåtts %1 per 1 000 barn</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Barn</translation>
        </message>
        <message>
            <source>Children counted in</source>
            <translation>Barn räknade år</translation>
        </message>
        <message>
            <source>Per 1 000</source>
            <translation>Per 1 000</translation>
        </message>
        <message>
            <source>groups that begin in %1, and the number of children entered for that year or the latest before it</source>
            <translation>grupper som börjar %1, och det antal barn som lagts in för året eller senast dessförinnan</translation>
        </message>
        <message>
            <source>Parents reached</source>
            <translation>Nådda föräldrar</translation>
        </message>
        <message>
            <source>Development</source>
            <translation>Utveckling</translation>
        </message>
        <message>
            <source>Groups that begin in %1</source>
            <translation>Grupper som börjar %1</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupp</translation>
        </message>
        <message>
            <source>The meeting is not one of the group&apos;s. No paper was made.</source>
            <translation>Träffen hör inte till gruppen. Inget papper gjordes.</translation>
        </message>
        <message>
            <source>Parenting groups</source>
            <translation>Föräldragrupper</translation>
        </message>
        <message>
            <source>Statistics, %1</source>
            <translation>Statistik, %1</translation>
        </message>
        <message>
            <source>Overview on %1</source>
            <translation>Översikt %1</translation>
        </message>
        <message>
            <source>Leader&apos;s folder</source>
            <translation>Ledarpärm</translation>
        </message>
        <message>
            <source>Sign-in sheet for a meeting</source>
            <translation>Närvarolista för en träff</translation>
        </message>
        <message>
            <source>Certificates for parents</source>
            <translation>Intyg för föräldrar</translation>
        </message>
        <message>
            <source>Statistics of parenting groups</source>
            <translation>Statistik över föräldragrupper</translation>
        </message>
        <message>
            <source>Statistics of a municipality&apos;s parenting groups</source>
            <translation>Statistik över en kommuns föräldragrupper</translation>
        </message>
        <message>
            <source>Overview of family centres</source>
            <translation>Översikt över familjecentraler</translation>
        </message>
        <message numerus="yes">
            <source>%n without a date are not counted.</source>
            <comment>family centres</comment>
            <translation>
                <numerusform>%n utan datum är inte räknad.</numerusform>
                <numerusform>%n utan datum är inte räknade.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n opened later without it being entered since when they were being set up.</source>
            <comment>family centres</comment>
            <translation>
                <numerusform>%n öppnade senare utan att det står sedan när den startades upp.</numerusform>
                <numerusform>%n öppnade senare utan att det står sedan när de startades upp.</numerusform>
            </translation>
        </message>
        <message>
            <source>Being set up since</source>
            <translation>Uppstart sedan</translation>
        </message>
        <message>
            <source>In operation since</source>
            <translation>I drift sedan</translation>
        </message>
        <message>
            <source>, %1 completed</source>
            <comment>390 of 473 (82 %)</comment>
            <translation>, %1 fullföljde</translation>
        </message>
        <message numerus="yes">
            <source>, %n completed</source>
            <translation>
                <numerusform>, %n fullföljde</numerusform>
                <numerusform>, %n fullföljde</numerusform>
            </translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Antal</translation>
        </message>
        <message>
            <source>Planned</source>
            <comment>groups</comment>
            <translation>Planerade</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <comment>groups</comment>
            <translation>Inställda</translation>
        </message>
        <message>
            <source>As of %1.</source>
            <translation>Per %1.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ParentingStatistics</name>
        <message>
            <source>%1 of %2 (%3 %)</source>
            <comment>completed, started, share in percent</comment>
            <translation>%1 av %2 (%3 %)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a rate, groups</comment>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) without figures</source>
            <translation>
                <numerusform>%n grupp utan siffror</numerusform>
                <numerusform>%n grupper utan siffror</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::ParentingStore</name>
        <message>
            <source>More would have completed than started. Nothing was changed; correct one of the numbers.</source>
            <translation>Fler skulle ha fullföljt än börjat. Inget har ändrats. Rätta ett av talen.</translation>
        </message>
        <message>
            <source>The municipality is not in this file. Nothing was changed.</source>
            <translation>Kommunen finns inte i den här filen. Inget har ändrats.</translation>
        </message>
        <message>
            <source>The family centre is no longer there. Nothing was changed.</source>
            <translation>Familjecentralen finns inte kvar. Inget har ändrats.</translation>
        </message>
        <message>
            <source>The programme is no longer there. Nothing was changed.</source>
            <translation>Programmet finns inte kvar. Inget har ändrats.</translation>
        </message>
        <message>
            <source>The group has participants, whose figures would no longer count. Nothing was changed; put the participants in the trash first.</source>
            <translation>Gruppen har deltagare, vars siffror inte längre skulle räknas. Inget ändrades; lägg deltagarna i papperskorgen först.</translation>
        </message>
        <message>
            <source>Choose a programme. Nothing was added.</source>
            <translation>Välj ett program. Inget har lagts till.</translation>
        </message>
        <message>
            <source>The programme has no meetings. Nothing was added; write its meetings first.</source>
            <translation>Programmet har inga träffar. Inget har lagts till. Skriv in träffarna först.</translation>
        </message>
        <message>
            <source>The status of a group is changed by starting, finishing or cancelling it. Nothing was changed.</source>
            <translation>En grupps status ändras när du startar, avslutar eller ställer in den. Inget har ändrats.</translation>
        </message>
        <message>
            <source>A group needs a programme. The old one was kept.</source>
            <translation>En grupp behöver ett program. Det gamla är kvar.</translation>
        </message>
        <message>
            <source>The group has begun and keeps its programme. Nothing was changed.</source>
            <translation>Gruppen har börjat och behåller sitt program. Inget har ändrats.</translation>
        </message>
        <message>
            <source>The person is no longer there. Nothing was changed.</source>
            <translation>Personen finns inte kvar. Inget har ändrats.</translation>
        </message>
        <message>
            <source>Only a group that is planned, recruiting or full can be started. Nothing was changed.</source>
            <translation>Bara en grupp som är planerad, rekryterar eller är fullsatt kan startas. Inget har ändrats.</translation>
        </message>
        <message>
            <source>The group was not started. %1</source>
            <translation>Gruppen startades inte. %1</translation>
        </message>
        <message>
            <source>Only a running group can be finished. Nothing was changed.</source>
            <translation>Bara en grupp som pågår kan avslutas. Inget har ändrats.</translation>
        </message>
        <message>
            <source>Say why the group is cancelled. Nothing was changed.</source>
            <translation>Ange varför gruppen ställs in. Inget har ändrats.</translation>
        </message>
        <message>
            <source>The group is finished and cannot be cancelled. Nothing was changed.</source>
            <translation>Gruppen är avslutad och kan inte ställas in. Inget har ändrats.</translation>
        </message>
        <message>
            <source>Only two groups of one programme that have not begun can become one. Nothing was changed.</source>
            <translation>Bara två grupper i samma program som inte har börjat kan slås ihop. Inget har ändrats.</translation>
        </message>
        <message>
            <source>Merged with %1.</source>
            <translation>Hopslagen med %1.</translation>
        </message>
        <message>
            <source>People are recorded as present at the meeting, so it was held. Nothing was changed; clear the attendance first.</source>
            <translation>Någon är registrerad som närvarande vid träffen, så den har hållits. Inget ändrades; rensa närvaron först.</translation>
        </message>
        <message>
            <source>Attendance is recorded at the meeting, so it cannot lie ahead. Nothing was changed; clear the attendance first, or add a new meeting.</source>
            <translation>Närvaro är antecknad vid träffen, så den kan inte ligga framåt i tiden. Inget har ändrats. Rensa närvaron först eller lägg till en ny träff.</translation>
        </message>
        <message>
            <source>No date is chosen. Nothing was planned.</source>
            <translation>Inget datum är valt. Inget har planerats.</translation>
        </message>
        <message>
            <source>The group is no longer there. It may have been put in the trash.</source>
            <translation>Gruppen finns inte kvar. Den kan ligga i papperskorgen.</translation>
        </message>
        <message>
            <source>A date is missing. Nothing was planned.</source>
            <translation>Ett datum saknas. Inget har planerats.</translation>
        </message>
        <message>
            <source>A number cannot be below zero. Nothing was changed.</source>
            <translation>Ett tal kan inte vara under noll. Inget har ändrats.</translation>
        </message>
        <message>
            <source>Choose a group. Nothing was added.</source>
            <translation>Välj en grupp. Inget har lagts till.</translation>
        </message>
        <message>
            <source>The meeting is no longer there. Nothing was moved.</source>
            <translation>Träffen finns inte kvar. Inget har flyttats.</translation>
        </message>
        <message>
            <source>A date is missing. Nothing was moved.</source>
            <translation>Ett datum saknas. Inget har flyttats.</translation>
        </message>
        <message>
            <source>The leader is trained in that programme at that time already. Nothing was changed; say until when the earlier training is valid.</source>
            <translation>Gruppledaren har redan en utbildning i programmet för den tiden. Inget har ändrats. Ange hur länge den tidigare utbildningen gäller.</translation>
        </message>
        <message>
            <source>Choose a person and a programme. Nothing was added.</source>
            <translation>Välj en person och ett program. Inget har lagts till.</translation>
        </message>
        <message>
            <source>Choose a person. Nothing was added.</source>
            <translation>Välj en person. Inget har lagts till.</translation>
        </message>
        <message>
            <source>The person is no longer there. Nothing was added.</source>
            <translation>Personen finns inte kvar. Inget har lagts till.</translation>
        </message>
        <message>
            <source>The person is a group leader already. Nothing was added.</source>
            <translation>Personen är redan gruppledare. Inget har lagts till.</translation>
        </message>
        <message numerus="yes">
            <source>The leader has %n group(s) that are not over. Nothing was changed; give them another leader first, or let the leader rest.</source>
            <translation>
                <numerusform>Gruppledaren har en grupp som inte är avslutad. Inget har ändrats. Ge den en annan ledare först eller sätt gruppledaren som vilande.</numerusform>
                <numerusform>Gruppledaren har %n grupper som inte är avslutade. Inget har ändrats. Ge dem en annan ledare först eller sätt gruppledaren som vilande.</numerusform>
            </translation>
        </message>
        <message>
            <source>A family centre needs a name. Nothing was added.</source>
            <translation>En familjecentral behöver ett namn. Inget har lagts till.</translation>
        </message>
        <message>
            <source>The municipality is not in this file. Nothing was added.</source>
            <translation>Kommunen finns inte i den här filen. Inget har lagts till.</translation>
        </message>
        <message>
            <source>A family centre needs a name. The old name was kept.</source>
            <translation>En familjecentral behöver ett namn. Det gamla namnet är kvar.</translation>
        </message>
        <message>
            <source>Choose a municipality and a year. Nothing was changed.</source>
            <translation>Välj en kommun och ett år. Inget har ändrats.</translation>
        </message>
        <message>
            <source>The row is no longer there. It may have been put in the trash; nothing was changed.</source>
            <translation>Raden finns inte kvar. Den kan ligga i papperskorgen. Inget har ändrats.</translation>
        </message>
        <message>
            <source>A date could not be understood. Nothing was changed.</source>
            <translation>Ett datum gick inte att tolka. Inget har ändrats.</translation>
        </message>
        <message>
            <source>The end lies before the start. Nothing was changed; correct one of them.</source>
            <translation>Slutdatumet ligger före startdatumet. Inget har ändrats. Rätta ett av dem.</translation>
        </message>
        <message>
            <source>The meeting&apos;s time could not be understood. Nothing was changed.</source>
            <translation>Träffens tid gick inte att tolka. Inget har ändrats.</translation>
        </message>
        <message>
            <source>The meeting would end before it starts. Nothing was changed; correct one of the times.</source>
            <translation>Träffen skulle sluta innan den börjar. Inget har ändrats. Rätta en av tiderna.</translation>
        </message>
        <message>
            <source>The meeting is no longer there. The attendance was not recorded.</source>
            <translation>Träffen finns inte kvar. Närvaron antecknades inte.</translation>
        </message>
        <message>
            <source>A participant does not belong to the group. The attendance was not recorded.</source>
            <translation>En deltagare hör inte till gruppen. Närvaron antecknades inte.</translation>
        </message>
        <message>
            <source>The group is known in counts only. Nobody was added; say first that its participants are known.</source>
            <translation>Av gruppen är bara antal kända. Ingen har lagts till. Ange först att deltagarna är kända.</translation>
        </message>
        <message>
            <source>A participant needs a first name or initials. Nobody was added.</source>
            <translation>En deltagare behöver ett förnamn eller initialer. Ingen har lagts till.</translation>
        </message>
        <message>
            <source>A participant needs a first name or initials. The old name was kept.</source>
            <translation>En deltagare behöver ett förnamn eller initialer. Det gamla namnet är kvar.</translation>
        </message>
        <message>
            <source>The participant is no longer there. Nothing was changed.</source>
            <translation>Deltagaren finns inte kvar. Inget har ändrats.</translation>
        </message>
        <message>
            <source>Only somebody on the waiting list can be given a seat. Nothing was changed.</source>
            <translation>Bara någon på reservlistan kan få en plats. Inget har ändrats.</translation>
        </message>
        <message>
            <source>The meeting is yet to be held. The attendance was not recorded.</source>
            <translation>Träffen har inte hållits än. Närvaron antecknades inte.</translation>
        </message>
        <message>
            <source>An answer belongs to a form and to a question of the group&apos;s programme. Nothing was written.</source>
            <translation>Ett svar hör till en enkät och till en fråga i gruppens program. Inget har skrivits in.</translation>
        </message>
        <message>
            <source>The answer %1 is outside its scale (%2–%3). Nothing was written.</source>
            <translation>Svaret %1 ligger utanför skalan (%2–%3). Inget har skrivits in.</translation>
        </message>
        <message>
            <source>So many answers cannot have that sum. Nothing was written; correct one of the numbers.</source>
            <translation>Så många svar kan inte ha den summan. Inget har skrivits in. Rätta ett av talen.</translation>
        </message>
        <message>
            <source>A programme needs at least one meeting. Nothing was changed; write its meetings.</source>
            <translation>Ett program behöver minst en träff. Inget har ändrats. Skriv in träffarna.</translation>
        </message>
        <message numerus="yes">
            <source>A programme has at most %n meeting(s). Nothing was changed.</source>
            <translation>
                <numerusform>Ett program har högst en träff. Inget har ändrats.</numerusform>
                <numerusform>Ett program har högst %n träffar. Inget har ändrats.</numerusform>
            </translation>
        </message>
        <message>
            <source>A meeting lasts from one minute to a day. Nothing was changed; look at the minutes.</source>
            <translation>En träff varar mellan en minut och ett dygn. Inget har ändrats. Se över minuterna.</translation>
        </message>
        <message>
            <source>The oldest child is younger than the youngest. Nothing was changed; correct one of the ages.</source>
            <translation>Det äldsta barnet är yngre än det yngsta. Inget har ändrats. Rätta en av åldrarna.</translation>
        </message>
        <message>
            <source>The programme would need more participants than it has room for. Nothing was changed; correct one of the numbers.</source>
            <translation>Programmet skulle behöva fler deltagare än det har plats för. Inget har ändrats. Rätta ett av talen.</translation>
        </message>
        <message>
            <source>A programme needs at least one leader. Nothing was changed.</source>
            <translation>Ett program behöver minst en gruppledare. Inget har ändrats.</translation>
        </message>
        <message>
            <source>One cannot miss every meeting and have completed. Nothing was changed; correct how many may be missed.</source>
            <translation>Man kan inte missa alla träffar och ha fullföljt. Inget har ändrats. Rätta hur många som får missas.</translation>
        </message>
        <message>
            <source>A question needs a text and a scale of two steps at least. Nothing was changed.</source>
            <translation>En fråga behöver en text och en skala med minst två steg. Inget har ändrats.</translation>
        </message>
        <message>
            <source>A programme needs a name. Nothing was added.</source>
            <translation>Ett program behöver ett namn. Inget har lagts till.</translation>
        </message>
        <message>
            <source>A programme needs a name. The old name was kept.</source>
            <translation>Ett program behöver ett namn. Det gamla namnet är kvar.</translation>
        </message>
        <message>
            <source>The programme is no longer there. It may have been put in the trash.</source>
            <translation>Programmet finns inte kvar. Det kan ligga i papperskorgen.</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) have this programme. Nothing was changed; say that it is no longer given instead.</source>
            <translation>
                <numerusform>En grupp har det här programmet. Inget har ändrats. Ange i stället att det inte ges längre.</numerusform>
                <numerusform>%n grupper har det här programmet. Inget har ändrats. Ange i stället att det inte ges längre.</numerusform>
            </translation>
        </message>
        <message>
            <source>The name is erased. Nothing was changed; write a name first if it is needed again.</source>
            <translation>Namnet är raderat. Inget har ändrats; skriv först ett namn om det behövs igen.</translation>
        </message>
        <message>
            <source>The centre would open before its setting-up began. Nothing was changed; correct one of the dates.</source>
            <translation>Centralen skulle öppna innan uppstarten började. Inget har ändrats; rätta något av datumen.</translation>
        </message>
        <message>
            <source>The centre would close before it began. Nothing was changed; correct one of the dates.</source>
            <translation>Centralen skulle stänga innan den började. Inget har ändrats; rätta något av datumen.</translation>
        </message>
        <message>
            <source>No seat is free. Nothing was changed; somebody has to drop out first, or the group gets more seats.</source>
            <translation>Ingen plats är ledig. Inget ändrades. Någon behöver hoppa av först, eller så får gruppen fler platser.</translation>
        </message>
        <message>
            <source>“%1” holds no age. Write the ages in figures, for example 3, 5. The old ages were kept.</source>
            <translation>”%1” innehåller ingen ålder. Skriv åldrarna med siffror, till exempel 3, 5. De gamla åldrarna finns kvar.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ParentingTab</name>
        <message>
            <source>Groups, statistics and registers</source>
            <translation>Grupper, statistik och register</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupper</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Statistik</translation>
        </message>
        <message>
            <source>Leader forecast</source>
            <translation>Ledarprognos</translation>
        </message>
        <message>
            <source>Leaders</source>
            <translation>Gruppledare</translation>
        </message>
        <message>
            <source>Family centres</source>
            <translation>Familjecentraler</translation>
        </message>
        <message>
            <source>Programmes</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>Parenting groups</source>
            <translation>Föräldragrupper</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ParentingTemplate</name>
        <message>
            <source>less than from</source>
            <translation>mindre än ”from”</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ParentingWords</name>
        <message>
            <source>active</source>
            <comment>leader</comment>
            <translation>aktiv</translation>
        </message>
        <message>
            <source>resting</source>
            <comment>leader</comment>
            <translation>vilande</translation>
        </message>
        <message>
            <source>in operation</source>
            <translation>i drift</translation>
        </message>
        <message>
            <source>being set up</source>
            <translation>under uppbyggnad</translation>
        </message>
        <message>
            <source>closed</source>
            <comment>family centre</comment>
            <translation>stängd</translation>
        </message>
        <message>
            <source>planned</source>
            <comment>group</comment>
            <translation>planerad</translation>
        </message>
        <message>
            <source>recruiting</source>
            <translation>rekryterar</translation>
        </message>
        <message>
            <source>full</source>
            <translation>fullsatt</translation>
        </message>
        <message>
            <source>running</source>
            <comment>group</comment>
            <translation>pågår</translation>
        </message>
        <message>
            <source>finished</source>
            <comment>group</comment>
            <translation>avslutad</translation>
        </message>
        <message>
            <source>cancelled</source>
            <comment>group</comment>
            <translation>inställd</translation>
        </message>
        <message>
            <source>no interpreter</source>
            <translation>ingen tolk</translation>
        </message>
        <message>
            <source>interpreter needed</source>
            <translation>tolk behövs</translation>
        </message>
        <message>
            <source>interpreter booked</source>
            <translation>tolk bokad</translation>
        </message>
        <message>
            <source>family centre</source>
            <translation>familjecentral</translation>
        </message>
        <message>
            <source>child health care</source>
            <translation>barnhälsovård</translation>
        </message>
        <message>
            <source>school or preschool</source>
            <translation>skola eller förskola</translation>
        </message>
        <message>
            <source>social services</source>
            <translation>socialtjänst</translation>
        </message>
        <message>
            <source>somebody they know</source>
            <translation>bekant</translation>
        </message>
        <message>
            <source>notice or web page</source>
            <translation>anslag eller webbsida</translation>
        </message>
        <message>
            <source>other</source>
            <comment>reached by</comment>
            <translation>annat</translation>
        </message>
        <message>
            <source>before</source>
            <translation>före</translation>
        </message>
        <message>
            <source>after</source>
            <translation>efter</translation>
        </message>
        <message>
            <source>no agreement</source>
            <translation>inget avtal</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>undertecknat</translation>
        </message>
        <message>
            <source>to be followed up</source>
            <translation>följs upp</translation>
        </message>
        <message>
            <source>followed up</source>
            <translation>uppföljt</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <comment>last two of a list</comment>
            <translation>%1 och %2</translation>
        </message>
        <message>
            <source>not yet</source>
            <comment>family centre</comment>
            <translation>inte ännu</translation>
        </message>
        <message>
            <source>without a date</source>
            <comment>family centre</comment>
            <translation>utan datum</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ParticipantForm</name>
        <message>
            <source>Give the free seat</source>
            <translation>Ge den lediga platsen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Barn</translation>
        </message>
        <message>
            <source>Their ages</source>
            <translation>Deras åldrar</translation>
        </message>
        <message>
            <source>Reached by</source>
            <translation>Nådd genom</translation>
        </message>
        <message>
            <source>Needs an interpreter</source>
            <translation>Behöver tolk</translation>
        </message>
        <message>
            <source>Protected identity</source>
            <translation>Skyddade personuppgifter</translation>
        </message>
        <message>
            <source>Dropped out</source>
            <translation>Hoppade av</translation>
        </message>
        <message>
            <source>When somebody drops out. The seat is then free.</source>
            <translation>När någon hoppar av. Platsen blir då ledig.</translation>
        </message>
        <message>
            <source>was promised a seat that somebody else has</source>
            <translation>har lovats en plats som någon annan har</translation>
        </message>
        <message>
            <source>No seat is free</source>
            <translation>Ingen plats är ledig</translation>
        </message>
        <message>
            <source>The name is erased. It can be written anew where the group goes on after all.</source>
            <translation>Namnet är raderat. Det kan skrivas på nytt om gruppen ändå fortsätter.</translation>
        </message>
        <message>
            <source>A first name or initials is enough.</source>
            <translation>Förnamn eller initialer räcker.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ParticipantsPage</name>
        <message>
            <source>The names are kept as long as the programme says.</source>
            <translation>Namnen sparas så länge som programmet anger.</translation>
        </message>
        <message>
            <source>Filter participants…</source>
            <translation>Filtrera deltagare…</translation>
        </message>
        <message>
            <source>Which participants</source>
            <translation>Vilka deltagare</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Nuvarande</translation>
        </message>
        <message>
            <source>With seat</source>
            <translation>Med plats</translation>
        </message>
        <message>
            <source>Dropped out</source>
            <translation>Hoppade av</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alla</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Deltagare</translation>
        </message>
        <message>
            <source>Nobody has registered yet</source>
            <translation>Ingen är anmäld än</translation>
        </message>
        <message>
            <source>Write a first name or initials above and press Enter; the rest is optional.</source>
            <translation>Skriv förnamn eller initialer ovan och tryck Enter; resten är valfritt.</translation>
        </message>
        <message>
            <source>Add a participant</source>
            <translation>Lägg till en deltagare</translation>
        </message>
        <message>
            <source>The group is known in counts only: how many registered, started and completed stands under About, how many came under Attendance.</source>
            <translation>Bara antal är kända för gruppen: hur många som anmälde sig, började och fullföljde står under Om, hur många som kom under Närvaro.</translation>
        </message>
        <message>
            <source>First name or initials</source>
            <translation>Förnamn eller initialer</translation>
        </message>
        <message>
            <source>Number of children (optional)</source>
            <translation>Antal barn (valfritt)</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Barn</translation>
        </message>
        <message>
            <source>Ages of the children, for example 3, 5 (optional)</source>
            <translation>Barnens åldrar, till exempel 3, 5 (valfritt)</translation>
        </message>
        <message>
            <source>Ages</source>
            <translation>Åldrar</translation>
        </message>
        <message>
            <source>Reached by</source>
            <translation>Nådd genom</translation>
        </message>
        <message>
            <source>How they heard of the group</source>
            <translation>Hur de fick veta om gruppen</translation>
        </message>
        <message>
            <source>Reached by: not stated</source>
            <translation>Nådd genom: inte angivet</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Tolk</translation>
        </message>
        <message>
            <source>Needs an interpreter</source>
            <translation>Behöver tolk</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Lägg till</translation>
        </message>
        <message>
            <source>Write a first name or initials. Nobody was added.</source>
            <translation>Skriv förnamn eller initialer. Ingen har lagts till.</translation>
        </message>
        <message>
            <source>“%1” is no number of children. Nobody was added.</source>
            <translation>”%1” är inget antal barn. Ingen har lagts till.</translation>
        </message>
        <message>
            <source>Give the free seat</source>
            <translation>Ge den lediga platsen</translation>
        </message>
        <message>
            <source>Dropped out today</source>
            <translation>Hoppade av i dag</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>Flytta till papperskorgen</translation>
        </message>
        <message>
            <source>The seat is given.</source>
            <translation>Platsen är given.</translation>
        </message>
        <message numerus="yes">
            <source>%n participant(s) in the trash. Who drops out is better noted as left: then the counts stay right.</source>
            <translation>
                <numerusform>%n deltagare har lagts i papperskorgen. Den som hoppar av noteras hellre så: då stämmer antalen.</numerusform>
                <numerusform>%n deltagare har lagts i papperskorgen. Den som hoppar av noteras hellre så: då stämmer antalen.</numerusform>
            </translation>
        </message>
        <message>
            <source>The names are kept until %1. Until they are erased it can be undone.</source>
            <translation>Namnen sparas till och med %1. Tills de har raderats går det att ångra.</translation>
        </message>
        <message>
            <source>Waiting list</source>
            <translation>Reservlista</translation>
        </message>
        <message>
            <source>“%1” holds no age. Write the ages in figures, for example 3, 5. Nobody was added.</source>
            <translation>”%1” innehåller ingen ålder. Skriv åldrarna med siffror, till exempel 3, 5. Ingen lades till.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::PartsPane</name>
        <message>
            <source>Move up</source>
            <translation>Flytta upp</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Flytta ned</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Ta bort</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Lägg till</translation>
        </message>
    </context>
    <context>
        <name>lansnav::PeopleList</name>
        <message>
            <source>Take away %1</source>
            <translation>Ta bort %1</translation>
        </message>
    </context>
    <context>
        <name>lansnav::PeoplePage</name>
        <message>
            <source>People</source>
            <translation>Kontakter</translation>
        </message>
        <message>
            <source>No people yet</source>
            <translation>Inga personer än</translation>
        </message>
        <message>
            <source>Here are the people you work with: in networks, courses and groups. Each stands here once, whatever they take part in.</source>
            <translation>Här finns de personer du arbetar med: i nätverk, kurser och grupper. Var och en står här en gång, vad de än deltar i.</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Ny person</translation>
        </message>
        <message>
            <source>Import from Excel…</source>
            <translation>Importera från Excel…</translation>
        </message>
        <message>
            <source>Filter people…</source>
            <translation>Filtrera personer…</translation>
        </message>
        <message>
            <source>Which people</source>
            <translation>Vilka personer</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alla</translation>
        </message>
        <message>
            <source>With roles</source>
            <translation>Med roller</translation>
        </message>
        <message>
            <source>Without e-mail</source>
            <translation>Utan e-post</translation>
        </message>
        <message>
            <source>Protected</source>
            <translation>Skyddade</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommun</translation>
        </message>
        <message>
            <source>All municipalities</source>
            <translation>Alla kommuner</translation>
        </message>
        <message>
            <source>The person was added.</source>
            <translation>Personen har lagts till.</translation>
        </message>
        <message>
            <source>The two are one now.</source>
            <translation>De två har slagits ihop till en.</translation>
        </message>
        <message>
            <source>Copy e-mail addresses</source>
            <translation>Kopiera e-postadresser</translation>
        </message>
        <message>
            <source>Compare and merge…</source>
            <translation>Jämför och slå ihop…</translation>
        </message>
        <message>
            <source>Select two people who are the same</source>
            <translation>Markera två poster som gäller samma person</translation>
        </message>
        <message numerus="yes">
            <source>%n people are in the trash.</source>
            <translation>
                <numerusform>%n person ligger i papperskorgen.</numerusform>
                <numerusform>%n personer ligger i papperskorgen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n e-mail addresses are copied.</source>
            <translation>
                <numerusform>%n e-postadress har kopierats.</numerusform>
                <numerusform>%n e-postadresser har kopierats.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people have none that may be shown.</source>
            <translation>
                <numerusform>%n person har ingen adress som får visas.</numerusform>
                <numerusform>%n personer har ingen adress som får visas.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::PeopleTab</name>
        <message>
            <source>People</source>
            <translation>Kontakter</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisationer</translation>
        </message>
        <message>
            <source>School breaks</source>
            <translation>Skollov</translation>
        </message>
        <message>
            <source>People, organisations or school breaks</source>
            <translation>Personer, organisationer eller skollov</translation>
        </message>
    </context>
    <context>
        <name>lansnav::PersonDetail</name>
        <message>
            <source>Role</source>
            <translation>Roll</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Från</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Till</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Uppgifter</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Roller</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Förnamn</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Efternamn</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommun</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-post</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anteckning</translation>
        </message>
        <message>
            <source>Protected identity</source>
            <translation>Skyddade personuppgifter</translation>
        </message>
        <message>
            <source>Masked in every list, search, export and report. Shown one person at a time, on purpose.</source>
            <translation>Maskeras i alla listor, sökningar, exporter och rapporter. Visas för en person i taget, och bara när du begär det.</translation>
        </message>
        <message>
            <source>This person has protected identity. Showing the details is recorded in the history.</source>
            <translation>Personen har skyddade personuppgifter. Om du visar uppgifterna registreras det i historiken.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Visa</translation>
        </message>
        <message>
            <source>No roles</source>
            <translation>Inga roller</translation>
        </message>
        <message>
            <source>What this person is or was in networks and elsewhere is listed here.</source>
            <translation>Här visas vad personen är eller har varit i nätverk och på andra håll.</translation>
        </message>
        <message>
            <source>In the trash</source>
            <translation>I papperskorgen</translation>
        </message>
        <message>
            <source>Merged into another person</source>
            <translation>Ihopslagen med en annan person</translation>
        </message>
        <message>
            <source>Roles (%1)</source>
            <translation>Roller (%1)</translation>
        </message>
        <message>
            <source>Calendar file (.ics)…</source>
            <translation>Kalenderfil (.ics)…</translation>
        </message>
        <message>
            <source>What the person takes part in, for Outlook and other calendars</source>
            <translation>Det personen deltar i, för Outlook och andra kalendrar</translation>
        </message>
        <message>
            <source>Roles are not shown</source>
            <translation>Rollerna visas inte</translation>
        </message>
        <message>
            <source>This person has protected identity. The roles are shown with the other details, on purpose.</source>
            <translation>Personen har skyddade personuppgifter. Rollerna visas först när du väljer att visa uppgifterna.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::PersonErasure</name>
        <message>
            <source>There is no such person in the register; perhaps they have been erased already. Nothing was changed.</source>
            <translation>Någon sådan person finns inte i registret; kanske är personen redan raderad för gott. Ingenting ändrades.</translation>
        </message>
        <message>
            <source>%1 has been merged into somebody else, and is erased together with them.</source>
            <translation>%1 har slagits ihop med någon annan och raderas tillsammans med den personen.</translation>
        </message>
        <message>
            <source>name, title, e-mail, phone and all else that the register says of the person, in the history too</source>
            <translation>namn, titel, e-post, telefon och allt annat som registret säger om personen, även i historiken</translation>
        </message>
        <message>
            <source>what is written of the person in: %1</source>
            <translation>vad som är skrivet om personen i: %1</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Ingenting ändrades.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::PersonExtract</name>
        <message>
            <source>There is no such person in the register; perhaps they have been erased.</source>
            <translation>Någon sådan person finns inte i registret; kanske är personen raderad för gott.</translation>
        </message>
        <message>
            <source>Which</source>
            <translation>Vilken</translation>
        </message>
        <message>
            <source>in the trash</source>
            <translation>i papperskorgen</translation>
        </message>
        <message>
            <source>When</source>
            <translation>När</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Vem</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Vad</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Ändringar</translation>
        </message>
        <message>
            <source>Register extract</source>
            <translation>Registerutdrag</translation>
        </message>
        <message>
            <source>All that this file holds on %1.</source>
            <translation>Allt som den här filen innehåller om %1.</translation>
        </message>
        <message>
            <source>The person has protected identity: hand it over to nobody else.</source>
            <translation>Personen har skyddade personuppgifter: lämna inte ut utdraget till någon annan.</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Uppgifter</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Område</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Roll</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Från</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Till</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Roller</translation>
        </message>
        <message>
            <source>What is recorded</source>
            <translation>Vad som är registrerat</translation>
        </message>
        <message>
            <source>Texts that name the person</source>
            <translation>Texter som nämner personen</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historik</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) in the file have the person as their author.</source>
            <translation>
                <numerusform>%n ändring i filen är gjord av personen.</numerusform>
                <numerusform>%n ändringar i filen är gjorda av personen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::PersonField</name>
        <message>
            <source>Name, organisation or municipality</source>
            <translation>Namn, organisation eller kommun</translation>
        </message>
        <message>
            <source>Nobody is chosen. Choose one of those that show when you type, or “Create” at the bottom.</source>
            <translation>Ingen är vald. Välj någon av dem som visas när du skriver, eller ”Skapa” längst ned.</translation>
        </message>
        <message>
            <source>Create “%1”…</source>
            <translation>Skapa ”%1”…</translation>
        </message>
    </context>
    <context>
        <name>lansnav::PersonPopup</name>
        <message>
            <source>People found</source>
            <translation>Hittade personer</translation>
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
            <translation>Föreslå datum för %1</translation>
        </message>
        <message>
            <source>Proposed dates</source>
            <translation>Föreslagna datum</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Planera</translation>
        </message>
        <message>
            <source>every week</source>
            <translation>varje vecka</translation>
        </message>
        <message>
            <source>every second week</source>
            <translation>varannan vecka</translation>
        </message>
        <message>
            <source>e.g. 13 or 17.30</source>
            <translation>t.ex. 13 eller 17.30</translation>
        </message>
        <message>
            <source>First meeting</source>
            <translation>Första träffen</translation>
        </message>
        <message>
            <source>then</source>
            <translation>sedan</translation>
        </message>
        <message>
            <source>At</source>
            <translation>Klockan</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Träffar</translation>
        </message>
        <message>
            <source>a leader is expected elsewhere</source>
            <translation>en gruppledare är upptagen på annat håll</translation>
        </message>
        <message>
            <source>%1 is expected at %2</source>
            <comment>leader, event</comment>
            <translation>%1 är upptagen av %2</translation>
        </message>
        <message>
            <source>Left out: %1</source>
            <translation>Överhoppad: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n more day(s) left out.</source>
            <translation>
                <numerusform>Ytterligare %n dag hoppas över.</numerusform>
                <numerusform>Ytterligare %n dagar hoppas över.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Plan %n meeting(s)</source>
            <translation>
                <numerusform>Planera %n träff</numerusform>
                <numerusform>Planera %n träffar</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is not a time. Write for example 13 or 17.30, or nothing. No date was planned.</source>
            <translation>”%1” är ingen tid. Skriv till exempel 13 eller 17.30, eller inget alls. Inget datum har planerats.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::PlanTermDialog</name>
        <message>
            <source>Plan meetings of %1</source>
            <translation>Planera träffar för %1</translation>
        </message>
        <message>
            <source>Add a date</source>
            <translation>Lägg till ett datum</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Planera</translation>
        </message>
        <message>
            <source>Any weekday</source>
            <translation>Valfri veckodag</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Termin</translation>
        </message>
        <message>
            <source>Meetings to plan</source>
            <translation>Träffar att planera</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>Veckodag</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Från</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Till</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Plats</translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) in the term already.</source>
            <translation>
                <numerusform>%n träff finns redan under terminen.</numerusform>
                <numerusform>%n träffar finns redan under terminen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Evenly spread; no holidays, breaks or days when members meet elsewhere. Change any date before you plan.</source>
            <translation>Jämnt fördelat och utan helgdagar, lov och dagar då medlemmar träffas i andra nätverk. Ändra vilket datum du vill innan du planerar.</translation>
        </message>
        <message>
            <source>Date %1</source>
            <translation>Datum %1</translation>
        </message>
        <message>
            <source>Leave this date out</source>
            <translation>Ta inte med det här datumet</translation>
        </message>
        <message>
            <source>Write a date, for example 14/5.</source>
            <translation>Skriv ett datum, till exempel 14/5.</translation>
        </message>
        <message numerus="yes">
            <source>Plan %n meeting(s)</source>
            <translation>
                <numerusform>Planera %n träff</numerusform>
                <numerusform>Planera %n träffar</numerusform>
            </translation>
        </message>
        <message>
            <source>The times do not fit together. Write for example 9 and 12, or leave both empty. Nothing was planned.</source>
            <translation>Tiderna går inte ihop. Skriv till exempel 9 och 12, eller lämna båda tomma. Inget har planerats.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::PreviewDialog</name>
        <message>
            <source>Preview: %1</source>
            <translation>Förhandsgranskning: %1</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öppna</translation>
        </message>
        <message>
            <source>Making the report</source>
            <translation>Skapar rapporten</translation>
        </message>
        <message>
            <source>Making the report…</source>
            <translation>Skapar rapporten…</translation>
        </message>
        <message>
            <source>Pages of the report</source>
            <translation>Rapportens sidor</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>Svenska</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Engelska</translation>
        </message>
        <message>
            <source>Language of the report</source>
            <translation>Rapportens språk</translation>
        </message>
        <message>
            <source>&amp;HTML…</source>
            <translation>&amp;HTML…</translation>
        </message>
        <message>
            <source>Web page (*.html)</source>
            <translation>Webbsida (*.html)</translation>
        </message>
        <message>
            <source>E&amp;xcel…</source>
            <translation>E&amp;xcel…</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Excel-arbetsbok (*.xlsx)</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Skriv ut…</translation>
        </message>
        <message>
            <source>Save as P&amp;DF…</source>
            <translation>Spara som P&amp;DF…</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>PDF-dokument (*.pdf)</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Föregående sida</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Nästa sida</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Sida</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Mindre</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Större</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>Anpassa till bredden</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>Hel sida</translation>
        </message>
        <message>
            <source>of %1</source>
            <extracomment>after the box with the page&apos;s number</extracomment>
            <translation>av %1</translation>
        </message>
        <message>
            <source>Error: %1</source>
            <translation>Fel: %1</translation>
        </message>
        <message>
            <source>There is no report to save yet. Wait until it is shown.</source>
            <translation>Det finns ingen rapport att spara än. Vänta tills den visas.</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Sparad som %1.</translation>
        </message>
        <message>
            <source>The printer did not take the report. Nothing was printed; check that it is on, or save as PDF.</source>
            <translation>Skrivaren tog inte emot rapporten. Inget har skrivits ut. Kontrollera att skrivaren är på eller spara som PDF.</translation>
        </message>
        <message>
            <source>The report was sent to the printer.</source>
            <translation>Rapporten har skickats till skrivaren.</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Sparar…</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ProblemList</name>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>Visa alla %n</numerusform>
                <numerusform>Visa alla %n</numerusform>
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
            <translation>Programtavla</translation>
        </message>
        <message>
            <source>Tab next session, arrows move, Shift and arrows change the end, Enter edits.</source>
            <translation>Tabb nästa pass, piltangenterna flyttar, Skift och pil ändrar sluttiden, Enter redigerar.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ProgrammeDiff</name>
        <message>
            <source>(no title)</source>
            <translation>(utan rubrik)</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>a title</comment>
            <translation>”%1”</translation>
        </message>
        <message>
            <source>no time decided</source>
            <translation>ingen tid bestämd</translation>
        </message>
        <message>
            <source>%1 no longer has a room; it was in %2.</source>
            <translation>%1 har inte längre någon lokal; det var i %2.</translation>
        </message>
        <message>
            <source>%1 is in %2.</source>
            <translation>%1 är i %2.</translation>
        </message>
        <message>
            <source>%1 is in %2 instead of %3.</source>
            <translation>%1 är i %2 i stället för %3.</translation>
        </message>
        <message>
            <source>%1 no longer belongs to a track.</source>
            <translation>%1 hör inte längre till något spår.</translation>
        </message>
        <message>
            <source>%1 belongs to the track %2.</source>
            <translation>%1 hör till spåret %2.</translation>
        </message>
        <message>
            <source>%1 is %2 instead of %3.</source>
            <comment>title, new time, old time</comment>
            <translation>%1 är %2 i stället för %3.</translation>
        </message>
        <message>
            <source>%1 is now called %2.</source>
            <translation>%1 heter nu %2.</translation>
        </message>
        <message>
            <source>%1 speaks in %2.</source>
            <comment>person, title</comment>
            <translation>%1 medverkar i %2.</translation>
        </message>
        <message>
            <source>%1 no longer speaks in %2.</source>
            <comment>person, title</comment>
            <translation>%1 medverkar inte längre i %2.</translation>
        </message>
        <message>
            <source>%1 (%2) is no longer in the programme.</source>
            <translation>%1 (%2) är inte längre med i programmet.</translation>
        </message>
        <message>
            <source>New: %1, %2.</source>
            <comment>title, time</comment>
            <translation>Nytt: %1, %2.</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Någon</translation>
        </message>
        <message>
            <source>%1 no longer chairs %2.</source>
            <comment>person, title</comment>
            <translation>%1 är inte längre moderator för %2.</translation>
        </message>
        <message>
            <source>%1 chairs %2.</source>
            <comment>person, title</comment>
            <translation>%1 är moderator för %2.</translation>
        </message>
        <message>
            <source>%1 chairs %2; it was %3.</source>
            <comment>person, title, person before</comment>
            <translation>%1 är moderator för %2 i stället för %3.</translation>
        </message>
        <message>
            <source>%1 is of the kind %2 instead of %3.</source>
            <translation>%1 är av typen %2 i stället för %3.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ProgrammePage</name>
        <message>
            <source>New session</source>
            <translation>Nytt pass</translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) added.</source>
            <translation>
                <numerusform>%n datum har lagts till.</numerusform>
                <numerusform>%n datum har lagts till.</numerusform>
            </translation>
        </message>
        <message>
            <source>Clashes</source>
            <translation>Krockar</translation>
        </message>
        <message>
            <source>%1 is now %2.</source>
            <translation>%1 är nu %2.</translation>
        </message>
        <message>
            <source>Accept a warning</source>
            <translation>Godta en varning</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Godta</translation>
        </message>
        <message>
            <source>The programme is published as it is now.</source>
            <translation>Programmet är publicerat som det är nu.</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) in the trash.</source>
            <translation>
                <numerusform>%n pass ligger i papperskorgen.</numerusform>
                <numerusform>%n pass ligger i papperskorgen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Pass</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>Flytta till papperskorgen</translation>
        </message>
        <message>
            <source>No sessions yet</source>
            <translation>Inga pass än</translation>
        </message>
        <message>
            <source>A session has a time, a room and speakers. Put several after or beside each other.</source>
            <translation>Ett pass har tid, lokal och föreläsare. Lägg flera efter eller bredvid varandra.</translation>
        </message>
        <message>
            <source>Add session</source>
            <translation>Lägg till pass</translation>
        </message>
        <message>
            <source>Several dates…</source>
            <translation>Flera datum…</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>How the programme is shown</source>
            <translation>Hur programmet visas</translation>
        </message>
        <message>
            <source>Board by track</source>
            <translation>Tavla per spår</translation>
        </message>
        <message>
            <source>Board by room</source>
            <translation>Tavla per lokal</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Parts of the programme</source>
            <translation>Programmets delar</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Pass</translation>
        </message>
        <message>
            <source>Publication</source>
            <translation>Publicering</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Utkast</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publicerat</translation>
        </message>
        <message>
            <source>Changed since published (%1)</source>
            <translation>Ändrat sedan publicering (%1)</translation>
        </message>
        <message>
            <source>Calendar file (.ics)…</source>
            <translation>Kalenderfil (.ics)…</translation>
        </message>
        <message>
            <source>Clashes (%1, %2)</source>
            <comment>number, how bad at worst</comment>
            <translation>Krockar (%1, %2)</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ProgrammesPage</name>
        <message>
            <source>The programme is no longer there. It may have been put in the trash; nothing was changed.</source>
            <translation>Programmet finns inte kvar. Det kan ligga i papperskorgen. Inget har ändrats.</translation>
        </message>
        <message numerus="yes">
            <source>This is a new version of the programme. %n group(s) keep the old one.</source>
            <translation>
                <numerusform>Det här är en ny version av programmet. %n grupp behåller den gamla.</numerusform>
                <numerusform>Det här är en ny version av programmet. %n grupper behåller den gamla.</numerusform>
            </translation>
        </message>
        <message>
            <source>Applies from</source>
            <translation>Gäller från</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Barn</translation>
        </message>
        <message>
            <source>From, years</source>
            <translation>Från, år</translation>
        </message>
        <message>
            <source>To, years</source>
            <translation>Till, år</translation>
        </message>
        <message>
            <source>Leaders</source>
            <translation>Gruppledare</translation>
        </message>
        <message>
            <source>A group needs</source>
            <translation>En grupp behöver</translation>
        </message>
        <message>
            <source>Empty: two leaders.</source>
            <translation>Tomt: två gruppledare.</translation>
        </message>
        <message>
            <source>Trained in</source>
            <translation>Utbildad i</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Deltagare</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Från</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Till</translation>
        </message>
        <message>
            <source>What counts as completed</source>
            <translation>Vad som räknas som fullföljt</translation>
        </message>
        <message>
            <source>Meetings one may miss</source>
            <translation>Träffar man får missa</translation>
        </message>
        <message>
            <source>Empty: one meeting.</source>
            <translation>Tomt: en träff.</translation>
        </message>
        <message>
            <source>That is</source>
            <translation>Det vill säga</translation>
        </message>
        <message>
            <source>Practice at home between the meetings</source>
            <translation>Hemövningar mellan träffarna</translation>
        </message>
        <message>
            <source>Meetings of the programme</source>
            <translation>Programmets träffar</translation>
        </message>
        <message>
            <source>New meeting: its theme</source>
            <translation>Ny träff: tema</translation>
        </message>
        <message>
            <source>No meetings yet</source>
            <translation>Inga träffar än</translation>
        </message>
        <message>
            <source>Each meeting with its theme and how long it is: dates are planned by them.</source>
            <translation>Varje träff med tema och längd. Datumen planeras efter dem.</translation>
        </message>
        <message>
            <source>Questions of the programme</source>
            <translation>Programmets frågor</translation>
        </message>
        <message>
            <source>New question</source>
            <translation>Ny fråga</translation>
        </message>
        <message>
            <source>No questions yet</source>
            <translation>Inga frågor än</translation>
        </message>
        <message>
            <source>Asked before the first meeting and after the last, each on a scale. The answers of small groups are not shown.</source>
            <translation>Ställs före första träffen och efter den sista, på en skala. Svaren från små grupper visas inte.</translation>
        </message>
        <message>
            <source>Version %1.</source>
            <translation>Version %1.</translation>
        </message>
        <message>
            <source>Version %1, from %2.</source>
            <translation>Version %1, från %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) have it and keep it: a change makes a new version.</source>
            <translation>
                <numerusform>%n grupp har den och behåller den: en ändring blir en ny version.</numerusform>
                <numerusform>%n grupper har den och behåller den: en ändring blir en ny version.</numerusform>
            </translation>
        </message>
        <message>
            <source>A group in the trash has it and keeps it: a change makes a new version.</source>
            <translation>En grupp i papperskorgen har den och behåller den: en ändring blir en ny version.</translation>
        </message>
        <message>
            <source>No group has it yet: what is changed is changed in it.</source>
            <translation>Ingen grupp har den än: det du ändrar ändras i den.</translation>
        </message>
        <message>
            <source>Programmes</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>Filter programmes…</source>
            <translation>Filtrera program…</translation>
        </message>
        <message>
            <source>New programme</source>
            <translation>Nytt program</translation>
        </message>
        <message>
            <source>No programmes yet</source>
            <translation>Inga program än</translation>
        </message>
        <message>
            <source>A programme says which meetings a group has, who may lead it and when somebody has completed it.</source>
            <translation>Ett program anger vilka träffar en grupp har, vem som får leda den och när någon har fullföljt.</translation>
        </message>
        <message>
            <source>Demands</source>
            <translation>Krav</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Träffar</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Frågor</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versioner</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Kortnamn</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Target group</source>
            <translation>Målgrupp</translation>
        </message>
        <message>
            <source>Materials</source>
            <translation>Material</translation>
        </message>
        <message>
            <source>Names are kept</source>
            <translation>Namn sparas</translation>
        </message>
        <message>
            <source>Months after the end of a group, then the names of its participants are erased for good. Empty: six months.</source>
            <translation>Månader efter att en grupp är slut. Sedan raderas deltagarnas namn för gott. Tomt: sex månader.</translation>
        </message>
        <message>
            <source>No longer given: new groups are not offered it</source>
            <translation>Ges inte längre: går inte att välja för nya grupper</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anteckning</translation>
        </message>
        <message>
            <source>Groups keep the version they began with. A change of one that groups have makes a new one, which applies from the day of the change.</source>
            <translation>Grupper behåller den version de började med. Ändras en version som grupper har blir det en ny version, som gäller från dagen för ändringen.</translation>
        </message>
        <message>
            <source>this programme</source>
            <translation>det här programmet</translation>
        </message>
        <message>
            <source>Meetings (%1)</source>
            <translation>Träffar (%1)</translation>
        </message>
        <message>
            <source>Questions (%1)</source>
            <translation>Frågor (%1)</translation>
        </message>
        <message>
            <source>Versions (%1)</source>
            <translation>Versioner (%1)</translation>
        </message>
        <message>
            <source>Add programme</source>
            <translation>Lägg till program</translation>
        </message>
        <message>
            <source>A theme a line, in their order.</source>
            <translation>Ett tema per rad, i ordning.</translation>
        </message>
        <message>
            <source>Minutes each</source>
            <translation>Minuter per träff</translation>
        </message>
        <message>
            <source>The programme is in the trash.</source>
            <translation>Programmet ligger i papperskorgen.</translation>
        </message>
        <message>
            <source>With so few months: %1 Until then they can be kept longer.</source>
            <translation>Med så få månader: %1 Fram till dess kan de sparas längre.</translation>
        </message>
        <message>
            <source>Change the months</source>
            <translation>Ändra antalet månader</translation>
        </message>
        <message>
            <source>Not changed yet: answer the question above.</source>
            <translation>Inte ändrat än: svara på frågan ovan.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::Progress</name>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Avbryter…</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ProtectedNames</name>
        <message>
            <source>Another sheet of the file says that this person has protected identity.</source>
            <translation>Ett annat blad i filen säger att personen har skyddade personuppgifter.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ProtectedText</name>
        <message>
            <source>(name not shown)</source>
            <translation>(namnet visas inte)</translation>
        </message>
        <message>
            <source>(not shown)</source>
            <translation>(visas inte)</translation>
        </message>
    </context>
    <context>
        <name>lansnav::PublicationPanel</name>
        <message>
            <source>Publish</source>
            <translation>Publicera</translation>
        </message>
        <message>
            <source>What has changed since it was published</source>
            <translation>Vad som har ändrats sedan publiceringen</translation>
        </message>
        <message>
            <source>Keeps the programme as it is now; later changes are told apart from it</source>
            <translation>Sparar programmet som det är nu, så att senare ändringar syns</translation>
        </message>
        <message>
            <source>A draft: the programme has not been published yet.</source>
            <translation>Ett utkast: programmet är inte publicerat än.</translation>
        </message>
        <message>
            <source>Published %1; nothing has changed since.</source>
            <translation>Publicerat %1. Inget har ändrats sedan dess.</translation>
        </message>
        <message numerus="yes">
            <source>Published %1; %n change(s) since:</source>
            <translation>
                <numerusform>Publicerat %1. %n ändring sedan dess:</numerusform>
                <numerusform>Publicerat %1. %n ändringar sedan dess:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::QuestionsPane</name>
        <message>
            <source>Questions</source>
            <translation>Frågor</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Flytta upp</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Flytta ned</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>Flytta till papperskorgen</translation>
        </message>
        <message>
            <source>No questions yet</source>
            <translation>Inga frågor än</translation>
        </message>
        <message>
            <source>A scale, a choice or free text. Next year&apos;s copy of the event brings them along.</source>
            <translation>En skala, ett val eller fritext. De följer med när aktiviteten kopieras till nästa år.</translation>
        </message>
        <message>
            <source>Add the usual questions</source>
            <translation>Lägg till de vanliga frågorna</translation>
        </message>
        <message>
            <source>Write the first one</source>
            <translation>Skriv den första</translation>
        </message>
        <message>
            <source>New question</source>
            <translation>Ny fråga</translation>
        </message>
        <message>
            <source>Kind of the new question</source>
            <translation>Typ av ny fråga</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Lägg till</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Fråga</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Lowest step</source>
            <translation>Lägsta steg</translation>
        </message>
        <message>
            <source>Highest step</source>
            <translation>Högsta steg</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Svar</translation>
        </message>
        <message>
            <source>One answer a line.</source>
            <translation>Ett svar per rad.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nej</translation>
        </message>
        <message>
            <source>How satisfied are you with the whole?</source>
            <translation>Hur nöjd är du med helheten?</translation>
        </message>
        <message>
            <source>How well can you use it in your work?</source>
            <translation>Hur väl kan du använda det i ditt arbete?</translation>
        </message>
        <message>
            <source>Would you recommend it to a colleague?</source>
            <translation>Skulle du rekommendera den till en kollega?</translation>
        </message>
        <message>
            <source>What was best?</source>
            <translation>Vad var bäst?</translation>
        </message>
        <message>
            <source>What should be done differently?</source>
            <translation>Vad borde göras annorlunda?</translation>
        </message>
        <message>
            <source>Perhaps</source>
            <translation>Kanske</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) added.</source>
            <translation>
                <numerusform>%n fråga har lagts till.</numerusform>
                <numerusform>%n frågor har lagts till.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) in the trash.</source>
            <translation>
                <numerusform>%n fråga ligger i papperskorgen.</numerusform>
                <numerusform>%n frågor ligger i papperskorgen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::ReachedPane</name>
        <message>
            <source>Parents reached and number of children</source>
            <translation>Nådda föräldrar och antal barn</translation>
        </message>
        <message>
            <source>Show the groups of the parents who started</source>
            <translation>Visa grupperna som föräldrarna började i</translation>
        </message>
        <message>
            <source>Type the number of children of a municipality in its row. An empty cell means that it is not known; a number of an earlier year counts until there is a newer one.</source>
            <translation>Skriv kommunens antal barn på dess rad. En tom ruta betyder att antalet inte är känt. Ett tidigare års antal gäller tills det finns ett nyare.</translation>
        </message>
        <message>
            <source>Parents reached in %1 per 1 000 children</source>
            <translation>Föräldrar som nåtts %1 per 1 000 barn</translation>
        </message>
        <message>
            <source>“%1” is not a number of children. Write a whole number, or leave the cell empty when it is not known; nothing was changed.</source>
            <translation>”%1” är inget antal barn. Skriv ett heltal, eller lämna rutan tom när antalet inte är känt. Inget har ändrats.</translation>
        </message>
        <message>
            <source>The number of children in %1 is of %2. Choose that year above to take it away; nothing was changed.</source>
            <translation>Antalet barn i %1 gäller %2. Välj det året ovanför för att ta bort det. Inget har ändrats.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::RegisterLists</name>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommun</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-post</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Roller</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Kortnamn</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personer</translation>
        </message>
    </context>
    <context>
        <name>lansnav::RegisterPage</name>
        <message>
            <source>Details</source>
            <translation>Uppgifter</translation>
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
            <translation>Det behövs två olika personer för att slå ihop. Inget har ändrats.</translation>
        </message>
        <message>
            <source>One of them is in the trash. Restore it first. Nothing was changed.</source>
            <translation>En av dem ligger i papperskorgen. Återställ den personen först. Inget har ändrats.</translation>
        </message>
        <message>
            <source>There is no municipality “%1” in the register; it is left out.</source>
            <translation>Kommunen ”%1” finns inte i registret och hoppas över.</translation>
        </message>
        <message>
            <source>The organisation “%1” is new and will be added.</source>
            <translation>Organisationen ”%1” är ny och kommer att läggas till.</translation>
        </message>
        <message>
            <source>The same person: %1</source>
            <translation>Samma person: %1</translation>
        </message>
        <message>
            <source>Somebody with protected identity has these details already; nothing is changed by an import.</source>
            <translation>Någon med skyddade personuppgifter har redan de här uppgifterna. Importen ändrar inget.</translation>
        </message>
        <message>
            <source>The same person as in line %1: only what is missing is taken from here.</source>
            <translation>Samma person som på rad %1: bara det som saknas hämtas härifrån.</translation>
        </message>
        <message>
            <source>The row speaks of protected identity.</source>
            <translation>Raden nämner skyddade personuppgifter.</translation>
        </message>
        <message>
            <source>Set protected identity</source>
            <translation>Ange skyddade personuppgifter</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Lämna som det är</translation>
        </message>
        <message>
            <source>The same person as in line %1: what is missing there is taken from here.</source>
            <translation>Samma person som på rad %1: det som saknas där hämtas härifrån.</translation>
        </message>
        <message>
            <source>Add with protected identity</source>
            <translation>Lägg till med skyddade personuppgifter</translation>
        </message>
        <message>
            <source>Add without</source>
            <translation>Lägg till utan skydd</translation>
        </message>
        <message>
            <source>There is somebody with the same name or e-mail, and it is not certain that it is the same person.</source>
            <translation>Det finns någon med samma namn eller e-postadress, men det är inte säkert att det är samma person.</translation>
        </message>
        <message>
            <source>A new person</source>
            <translation>En ny person</translation>
        </message>
        <message>
            <source>The import was stopped. Nothing was changed.</source>
            <translation>Importen avbröts. Inget har ändrats.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Kontakter</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Förnamn</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Efternamn</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommun</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-post</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisationer</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Kortnamn</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>There is no municipality called “%1”.</source>
            <translation>Det finns ingen kommun som heter ”%1”.</translation>
        </message>
        <message>
            <source>There is no organisation called “%1”.</source>
            <translation>Det finns ingen organisation som heter ”%1”.</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n personer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n organisations</source>
            <translation>
                <numerusform>%n organisation</numerusform>
                <numerusform>%n organisationer</numerusform>
            </translation>
        </message>
        <message>
            <source>The demonstration data is missing from the program. Install it again.</source>
            <translation>Exempeluppgifterna saknas i programmet. Installera det på nytt.</translation>
        </message>
        <message>
            <source>There is no kind of organisation “%1”; it is left out.</source>
            <translation>Organisationstypen ”%1” finns inte och hoppas över.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anteckning</translation>
        </message>
        <message>
            <source>Protected identity</source>
            <translation>Skyddade personuppgifter</translation>
        </message>
        <message>
            <source>This organisation is no longer in the file. Nothing was changed.</source>
            <translation>Organisationen finns inte kvar i filen. Inget har ändrats.</translation>
        </message>
        <message>
            <source>This person is no longer in the file. Nothing was changed.</source>
            <translation>Personen finns inte kvar i filen. Inget har ändrats.</translation>
        </message>
        <message>
            <source>There is no person called “%1”. Write the name or the e-mail as it stands in the register.</source>
            <translation>Det finns ingen person som heter ”%1”. Skriv namnet eller e-postadressen som i registret.</translation>
        </message>
        <message numerus="yes">
            <source>%n people are called “%1”. Point one out by e-mail or id.</source>
            <translation>
                <numerusform>%n person heter ”%1”. Ange vem med e-postadress eller id.</numerusform>
                <numerusform>%n personer heter ”%1”. Ange vem med e-postadress eller id.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2 seem to be the same person: %3.</source>
            <translation>%1 och %2 verkar vara samma person: %3.</translation>
        </message>
        <message>
            <source>Compare and merge</source>
            <translation>Jämför och slå ihop</translation>
        </message>
        <message>
            <source>A person in the register has no name.</source>
            <translation>En person i registret saknar namn.</translation>
        </message>
        <message>
            <source>The e-mail of %1 is no complete address in small letters.</source>
            <translation>E-postadressen för %1 är inte en fullständig adress med små bokstäver.</translation>
        </message>
        <message>
            <source>The phone of %1 is not stored with its country code.</source>
            <translation>Telefonnumret för %1 är inte sparat med landsnummer.</translation>
        </message>
        <message>
            <source>%1 was merged into somebody else and is still in the lists.</source>
            <translation>%1 har slagits ihop med någon annan men finns kvar i listorna.</translation>
        </message>
        <message>
            <source>Somebody with protected identity belongs to an organisation that is in the trash.</source>
            <translation>Någon med skyddade personuppgifter hör till en organisation som ligger i papperskorgen.</translation>
        </message>
        <message>
            <source>%1 belongs to %2, which is in the trash.</source>
            <translation>%1 hör till %2, som ligger i papperskorgen.</translation>
        </message>
        <message numerus="yes">
            <source>%n organisations have no name.</source>
            <translation>
                <numerusform>%n organisation saknar namn.</numerusform>
                <numerusform>%n organisationer saknar namn.</numerusform>
            </translation>
        </message>
        <message>
            <source>This cannot be changed here. Nothing was changed.</source>
            <translation>Det här går inte att ändra här. Inget har ändrats.</translation>
        </message>
        <message>
            <source>This is not a complete e-mail address. It looks like name@example.org.</source>
            <translation>Det är ingen fullständig e-postadress. Den ska se ut som namn@example.org.</translation>
        </message>
        <message>
            <source>A person has one e-mail address here. Keep one and put the others in the note.</source>
            <translation>En person har bara en e-postadress här. Behåll en och skriv de andra i anteckningen.</translation>
        </message>
        <message>
            <source>This cannot be read as a phone number. Write it with the area code, or with + and the country code.</source>
            <translation>Det går inte att tolka som ett telefonnummer. Skriv det med riktnummer, eller med + och landsnummer.</translation>
        </message>
        <message>
            <source>A person needs a given name or a family name.</source>
            <translation>En person måste ha ett förnamn eller ett efternamn.</translation>
        </message>
        <message>
            <source>An organisation needs a name.</source>
            <translation>En organisation måste ha ett namn.</translation>
        </message>
        <message numerus="yes">
            <source>%n more pair(s) of people seem to be the same. They show here as you merge the first ones.</source>
            <translation>
                <numerusform>%n par till verkar vara samma person. Det visas här när du har slagit ihop de första.</numerusform>
                <numerusform>%n par till verkar vara samma personer. De visas här efter hand som du slår ihop de första.</numerusform>
            </translation>
        </message>
        <message>
            <source>The e-mail cannot be read and is kept in the note.</source>
            <translation>E-postadressen går inte att läsa och sparas i anteckningen.</translation>
        </message>
        <message>
            <source>Several e-mail addresses: the first is taken, all are kept in the note.</source>
            <translation>Flera e-postadresser: den första används, alla sparas i anteckningen.</translation>
        </message>
        <message>
            <source>The phone number cannot be read and is kept in the note.</source>
            <translation>Telefonnumret går inte att läsa och sparas i anteckningen.</translation>
        </message>
        <message>
            <source>There is no municipality “%1” in the register; it is kept in the note.</source>
            <translation>Det finns ingen kommun ”%1” i registret; den sparas i anteckningen.</translation>
        </message>
        <message>
            <source>School breaks</source>
            <translation>Skollov</translation>
        </message>
        <message>
            <source>There are several organisations called “%1”, and it cannot be told which is meant.</source>
            <translation>Det finns flera organisationer som heter ”%1”, och det går inte att avgöra vilken som menas.</translation>
        </message>
        <message>
            <source>The same organisation: %1</source>
            <translation>Samma organisation: %1</translation>
        </message>
        <message>
            <source>A new organisation</source>
            <translation>En ny organisation</translation>
        </message>
        <message>
            <source>The same organisation as in line %1, which says otherwise and stands.</source>
            <translation>Samma organisation som på rad %1. Raderna säger olika, och rad %1 gäller.</translation>
        </message>
        <message>
            <source>The same organisation as in line %1; read together.</source>
            <translation>Samma organisation som på rad %1; raderna läses ihop.</translation>
        </message>
        <message>
            <source>More than one phone number, or more than a number: the first is taken, all of it is kept in the note.</source>
            <translation>Flera telefonnummer, eller mer än ett nummer: det första används, allt sparas i anteckningen.</translation>
        </message>
        <message>
            <source>There are several organisations called “%1”, and it cannot be told which is meant; it is kept in the note.</source>
            <translation>Det finns flera organisationer som heter ”%1”, och det går inte att avgöra vilken som menas. Namnet sparas i anteckningen.</translation>
        </message>
        <message>
            <source>Beside the name stands “%1”; it is kept in the note.</source>
            <translation>Bredvid namnet står ”%1”; det behålls i anteckningen.</translation>
        </message>
        <message>
            <source>Leave the row out</source>
            <translation>Utelämna raden</translation>
        </message>
        <message>
            <source>Line %1 has the same e-mail and nearly the same name: it may be the same person.</source>
            <translation>Rad %1 har samma e-post och nästan samma namn: det kan vara samma person.</translation>
        </message>
        <message>
            <source>Line %1 has the same e-mail and another name: they are taken for two people with one mailbox.</source>
            <translation>Rad %1 har samma e-post men ett annat namn: de läses in som två personer med samma brevlåda.</translation>
        </message>
        <message>
            <source>“%1” begins with “=”: is it a name?</source>
            <translation>”%1” börjar med ”=”: är det ett namn?</translation>
        </message>
        <message>
            <source>Nothing else stands in the row: is “%1” a person?</source>
            <translation>Inget annat står på raden: är ”%1” en person?</translation>
        </message>
        <message>
            <source>Two organisations are called %1.</source>
            <translation>Två organisationer heter %1.</translation>
        </message>
        <message>
            <source>“%1” may be several people: write one in each row.</source>
            <translation>”%1” kan vara flera personer: skriv en på varje rad.</translation>
        </message>
        <message>
            <source>with protected identity</source>
            <translation>med skyddade personuppgifter</translation>
        </message>
        <message>
            <source>without protected identity</source>
            <translation>utan skyddade personuppgifter</translation>
        </message>
        <message>
            <source>The contact details say more than an e-mail address and a phone number; all of it is kept in the note.</source>
            <translation>Kontaktuppgifterna innehåller mer än en e-postadress och ett telefonnummer; allt sparas i anteckningen.</translation>
        </message>
        <message>
            <source>“%1” reads like a place, an office or a remark: is it a person?</source>
            <translation>”%1” verkar vara en ort, en verksamhet eller en anmärkning: är det en person?</translation>
        </message>
        <message>
            <source>Contact details</source>
            <translation>Kontaktuppgifter</translation>
        </message>
        <message>
            <source>The municipality is %1, as the organisation says.</source>
            <translation>Kommunen är %1, enligt organisationen.</translation>
        </message>
        <message>
            <source>The title “%1” says that those below it are of %2, where they do not say it themselves.</source>
            <translation>Rubriken ”%1” anger att de som står under hör till %2, om inget annat står på deras rad.</translation>
        </message>
        <message>
            <source>“%2” in line %1 is kept in the note of each row under it.</source>
            <translation>”%2” på rad %1 sparas i anteckningen för varje rad under den.</translation>
        </message>
        <message>
            <source>Somebody of this name lies in the trash: if it is the same person, restore them from there instead.</source>
            <translation>Någon med det här namnet ligger i papperskorgen: är det samma person kan du återställa personen därifrån i stället.</translation>
        </message>
        <message>
            <source>Somebody of this name is in the register already: is it the same person?</source>
            <translation>Någon med det här namnet finns redan i registret: är det samma person?</translation>
        </message>
        <message>
            <source>%1 is in the register already, in %2: is it the same person?</source>
            <translation>%1 finns redan i registret, i %2: är det samma person?</translation>
        </message>
        <message>
            <source>Somebody of this name is in the register already. The row is taken for another person.</source>
            <translation>Någon med det här namnet finns redan i registret. Raden räknas som en annan person.</translation>
        </message>
        <message>
            <source>Somebody of this name is in the register already, in %1. The row is taken for another person.</source>
            <translation>Någon med det här namnet finns redan i registret, i %1. Raden räknas som en annan person.</translation>
        </message>
        <message>
            <source>The same person, now in %1: %2</source>
            <translation>Samma person, nu i %1: %2</translation>
        </message>
        <message>
            <source>Beside the name stands “%1”; it is taken as the title.</source>
            <translation>Bredvid namnet står ”%1”; det läses som titeln.</translation>
        </message>
        <message>
            <source>Beside the name stands “%1”; it is taken as the municipality.</source>
            <translation>Bredvid namnet står ”%1”; det läses som kommunen.</translation>
        </message>
        <message>
            <source>“%1” may be a name and something beside it: write the name alone in its cell.</source>
            <translation>”%1” kan vara ett namn med något annat bredvid: skriv bara namnet i cellen.</translation>
        </message>
        <message>
            <source>Says that those below it are of %1, where they do not say it themselves.</source>
            <translation>Anger att de som står under hör till %1, om inget annat står på deras rad.</translation>
        </message>
        <message>
            <source>%1 (line %2)</source>
            <comment>municipality, line number</comment>
            <translation>%1 (rad %2)</translation>
        </message>
        <message>
            <source>Titles that say which municipality those below them are of, where they do not say it themselves: %1.</source>
            <translation>Rubriker som anger vilken kommun de som står under hör till, om inget annat står på deras rad: %1.</translation>
        </message>
        <message>
            <source>The same person, now called %1: %2</source>
            <translation>Samma person, som nu heter %1: %2</translation>
        </message>
        <message>
            <source>The column “%1” was not read: no id in it is of anybody in this register.</source>
            <translation>Kolumnen ”%1” lästes inte: inget id i den hör till någon i det här registret.</translation>
        </message>
        <message>
            <source>the title</source>
            <translation>titeln</translation>
        </message>
        <message>
            <source>the e-mail address</source>
            <translation>e-postadressen</translation>
        </message>
        <message>
            <source>the phone number</source>
            <translation>telefonnumret</translation>
        </message>
        <message>
            <source>The row says otherwise of %1; that is kept in the note.</source>
            <translation>Raden säger något annat om %1; det sparas i anteckningen.</translation>
        </message>
        <message>
            <source>“%1” stands in one of the columns for given and family names; it is read as %2.</source>
            <translation>”%1” står i en av kolumnerna för förnamn och efternamn och läses som %2.</translation>
        </message>
        <message>
            <source>The mark “%1” behind the name is left out.</source>
            <translation>Tecknet ”%1” efter namnet tas inte med.</translation>
        </message>
        <message>
            <source>The name of the sheet, “%1”, is kept in the note of each row on it.</source>
            <translation>Bladets namn, ”%1”, sparas i anteckningen för varje rad på det.</translation>
        </message>
        <message>
            <source>The name is struck through in Excel, and was read like the others.</source>
            <translation>Namnet är överstruket i Excel men lästes som de andra.</translation>
        </message>
        <message>
            <source>“%1” has letters that the file spoils, as it was saved in another encoding: write the name as it is spelt.</source>
            <translation>”%1” har bokstäver som blivit fel när filen sparades med en annan teckenkodning: skriv namnet som det stavas.</translation>
        </message>
        <message>
            <source>Is “%1” a person&apos;s name?</source>
            <translation>Är ”%1” namnet på en person?</translation>
        </message>
        <message>
            <source>Taken for somebody with protected identity, whom the register has by another name; nothing is changed.</source>
            <translation>Tas för någon med skyddade personuppgifter som har ett annat namn i registret. Inget ändras.</translation>
        </message>
        <message>
            <source>Taken for %1, who keeps that name: the row says “%2”.</source>
            <translation>Tas för %1, som behåller det namnet: på raden står ”%2”.</translation>
        </message>
        <message>
            <source>%1 is called %2 from now on, as the row says.</source>
            <translation>%1 heter %2 från och med nu, enligt raden.</translation>
        </message>
        <message>
            <source>The e-mail address or the phone number is known under another name: is it the same person?</source>
            <translation>E-postadressen eller telefonnumret finns under ett annat namn: är det samma person?</translation>
        </message>
        <message>
            <source>The register has almost the same name, and only å, ä or ö differs: is it the same person?</source>
            <translation>I registret finns nästan samma namn, och bara å, ä eller ö skiljer: är det samma person?</translation>
        </message>
        <message>
            <source>Line %1 has almost the same name, and only å, ä or ö differs: is it the same person?</source>
            <translation>På rad %1 står nästan samma namn, och bara å, ä eller ö skiljer: är det samma person?</translation>
        </message>
        <message>
            <source>The name of the sheet, “%1”, says that those on it are of %2, where they do not say it themselves.</source>
            <translation>Bladets namn, ”%1”, anger att de som står där hör till %2, om inget annat står på deras rad.</translation>
        </message>
        <message>
            <source>“%1” in line %2 is not of %3: those below it are of no municipality, where they do not say one themselves.</source>
            <translation>”%1” på rad %2 hör inte till %3: de som står under hör inte till någon kommun, om ingen står på deras rad.</translation>
        </message>
        <message>
            <source>Changes: protected identity.</source>
            <translation>Ändrar: skyddad identitet.</translation>
        </message>
        <message>
            <source>Marked as having protected identity.</source>
            <translation>Markerad som skyddad: får skyddad identitet.</translation>
        </message>
        <message>
            <source>The id in the row is that of somebody with another name: is it the same person?</source>
            <translation>Radens id hör till någon med ett annat namn: är det samma person?</translation>
        </message>
        <message>
            <source>What the row says of protected identity is kept in the note.</source>
            <translation>Vad raden säger om skyddad identitet sparas i anteckningen.</translation>
        </message>
        <message>
            <source>title</source>
            <translation>titel</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>e-post</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>telefon</translation>
        </message>
        <message>
            <source>municipality</source>
            <translation>kommun</translation>
        </message>
        <message>
            <source>workplace</source>
            <translation>arbetsplats</translation>
        </message>
        <message>
            <source>note</source>
            <translation>anteckning</translation>
        </message>
        <message>
            <source>name</source>
            <translation>namn</translation>
        </message>
        <message>
            <source>Changes: %1.</source>
            <translation>Ändrar: %1.</translation>
        </message>
        <message>
            <source>The row has the name twice, and not the same: “%1” is taken, as given and family name say, and not “%2”. A name is changed in those two columns.</source>
            <translation>Raden har namnet två gånger, och inte lika: ”%1” gäller, som för- och efternamnet säger, och inte ”%2”. Ett namn ändrar du i de två kolumnerna.</translation>
        </message>
        <message>
            <source>“%1” is no e-mail address as it stands: it is kept in the note, and no address is set. Correct it in the list or on the person.</source>
            <translation>”%1” är ingen e-postadress som den står: det sparas i anteckningen och ingen adress sätts. Rätta den i listan eller på personen.</translation>
        </message>
        <message>
            <source>The cell says more than an e-mail address: the address is taken, all of it is kept in the note.</source>
            <translation>Cellen säger mer än en e-postadress: adressen används och allt sparas i anteckningen.</translation>
        </message>
        <message>
            <source>Beside the phone number stand words: the number is taken, all of it is kept in the note.</source>
            <translation>Bredvid telefonnumret står ord: numret används och allt sparas i anteckningen.</translation>
        </message>
        <message>
            <source>The list does not show the whole name, and no organisation is called so here.</source>
            <translation>Listan visar inte hela namnet, och ingen organisation heter så här.</translation>
        </message>
        <message>
            <source>The list does not show the whole name of the workplace, and nothing is called so here; it is left out.</source>
            <translation>Listan visar inte hela namnet på arbetsplatsen, och inget heter så här; det har utelämnats.</translation>
        </message>
        <message numerus="yes">
            <source>The list leaves out what the register has (%1) in %n line(s): %2. It is kept; take it away on the person if it is to go.</source>
            <translation>
                <numerusform>Listan saknar uppgifter som finns i registret (%1) på rad %2. De behålls. Ta bort dem på personen om de ska bort.</numerusform>
                <numerusform>Listan saknar uppgifter som finns i registret (%1) på %n rader: %2. De behålls. Ta bort dem på personerna om de ska bort.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::RegistrationForm</name>
        <message>
            <source>Diet</source>
            <translation>Kost</translation>
        </message>
        <message>
            <source>Access needs</source>
            <translation>Tillgänglighetsbehov</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Meddelande</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Pass</translation>
        </message>
        <message>
            <source>Nothing ticked: comes to all of them.</source>
            <translation>Inget ikryssat: kommer på alla.</translation>
        </message>
        <message>
            <source>Has consented to being registered</source>
            <translation>Har samtyckt till att registreras</translation>
        </message>
        <message>
            <source>Comes together with</source>
            <translation>Kommer tillsammans med</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Skäl</translation>
        </message>
        <message>
            <source>Confirm the seat</source>
            <translation>Bekräfta platsen</translation>
        </message>
        <message>
            <source>Offer a seat…</source>
            <translation>Erbjud plats…</translation>
        </message>
        <message>
            <source>Let go ahead of the line…</source>
            <translation>Släpp före i kön…</translation>
        </message>
        <message>
            <source>Back in line</source>
            <translation>Tillbaka i kön</translation>
        </message>
        <message>
            <source>Cancel registration…</source>
            <translation>Avanmäl…</translation>
        </message>
        <message>
            <source>Register again</source>
            <translation>Anmäl igen</translation>
        </message>
        <message>
            <source>was promised a seat that somebody else has</source>
            <translation>har lovats en plats som någon annan har</translation>
        </message>
        <message>
            <source>did not answer the offer in time</source>
            <translation>svarade inte på erbjudandet i tid</translation>
        </message>
        <message>
            <source>beyond the number of seats</source>
            <translation>utöver antalet platser</translation>
        </message>
        <message>
            <source>Health data: write no more than the kitchen needs to know. It is erased by itself once the event is over, out of the history too.</source>
            <translation>Hälsouppgift: skriv inte mer än vad köket behöver veta. Den raderas av sig själv när aktiviteten är över, även ur historiken.</translation>
        </message>
        <message>
            <source>Take back the offer</source>
            <translation>Ta tillbaka erbjudandet</translation>
        </message>
        <message>
            <source>Take back the confirmation</source>
            <translation>Ta tillbaka bekräftelsen</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>session, seat or place in its line</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 and %2 are held at the same time.</source>
            <comment>titles of sessions</comment>
            <translation>%1 och %2 hålls samtidigt.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::RegistrationImporter</name>
        <message>
            <source>The import was stopped. Nothing was changed.</source>
            <translation>Importen avbröts. Inget ändrades.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what it is, what was said</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>profession</source>
            <translation>yrke</translation>
        </message>
        <message>
            <source>workplace</source>
            <translation>arbetsplats</translation>
        </message>
        <message>
            <source>diet</source>
            <translation>kost</translation>
        </message>
        <message>
            <source>access needs</source>
            <translation>tillgänglighetsbehov</translation>
        </message>
        <message>
            <source>Registrations for an event</source>
            <translation>Anmälningar till en aktivitet</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Förnamn</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Efternamn</translation>
        </message>
        <message>
            <source>Registered on</source>
            <translation>Anmäld</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-post</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Profession</source>
            <translation>Yrke</translation>
        </message>
        <message>
            <source>Workplace</source>
            <translation>Arbetsplats</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommun</translation>
        </message>
        <message>
            <source>Diet</source>
            <translation>Kost</translation>
        </message>
        <message>
            <source>Access needs</source>
            <translation>Tillgänglighetsbehov</translation>
        </message>
        <message>
            <source>Sessions chosen</source>
            <translation>Valda pass</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Samtycke</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Meddelande</translation>
        </message>
        <message>
            <source>The event is cancelled. Nobody was registered; change its status first if it is to be held after all.</source>
            <translation>Aktiviteten är inställd. Ingen anmäldes. Ändra först dess status om den ändå ska hållas.</translation>
        </message>
        <message>
            <source>Line %1 has the same e-mail address or name; this row is taken for another person.</source>
            <translation>Rad %1 har samma e-postadress eller namn. Den här raden tas för en annan person.</translation>
        </message>
        <message>
            <source>The same person as in line %1; registered once.</source>
            <translation>Samma person som på rad %1, anmäls en gång.</translation>
        </message>
        <message>
            <source>Has not consented to the details being saved: ask before they are used.</source>
            <translation>Har inte godkänt att uppgifterna sparas: fråga innan de används.</translation>
        </message>
        <message>
            <source>The register has somebody who may be this person.</source>
            <translation>I registret finns någon som kan vara den här personen.</translation>
        </message>
        <message>
            <source>the same as %1</source>
            <translation>densamma som %1</translation>
        </message>
        <message>
            <source>a new person</source>
            <translation>en ny person</translation>
        </message>
        <message>
            <source>register anyway</source>
            <translation>anmäl ändå</translation>
        </message>
        <message>
            <source>leave the row out</source>
            <translation>utelämna raden</translation>
        </message>
        <message>
            <source>“%1” is no time there is. The row would take its place in line as it stands in the list.</source>
            <translation>”%1” är ingen tid som finns. Raden skulle få den plats i kön som den har i listan.</translation>
        </message>
        <message>
            <source>time</source>
            <translation>tid</translation>
        </message>
        <message>
            <source>Registration closed %1, and the row is of %2.</source>
            <translation>Anmälan stängde %1, och raden är från %2.</translation>
        </message>
        <message>
            <source>Registration opened %1, and the row is of %2.</source>
            <translation>Anmälan öppnade %1, och raden är från %2.</translation>
        </message>
        <message>
            <source>Protected identity is proposed, as the row says so.</source>
            <translation>Skyddade personuppgifter föreslås, eftersom raden säger det.</translation>
        </message>
        <message>
            <source>without protected identity</source>
            <translation>utan skyddade personuppgifter</translation>
        </message>
        <message>
            <source>with protected identity</source>
            <translation>med skyddade personuppgifter</translation>
        </message>
        <message>
            <source>The register says otherwise: %1.</source>
            <translation>I registret står något annat: %1.</translation>
        </message>
        <message>
            <source>leave the register as it is</source>
            <translation>låt registret vara som det är</translation>
        </message>
        <message>
            <source>change it to what the row says</source>
            <translation>ändra till det som raden säger</translation>
        </message>
        <message>
            <source>Somebody with protected identity is registered already; nothing is changed by an import.</source>
            <translation>Någon med skyddade personuppgifter är redan anmäld. En import ändrar inget.</translation>
        </message>
        <message>
            <source>message</source>
            <translation>meddelande</translation>
        </message>
        <message>
            <source>consent</source>
            <translation>samtycke</translation>
        </message>
        <message>
            <source>sessions chosen</source>
            <translation>valda pass</translation>
        </message>
        <message>
            <source>Is registered already; what was missing is filled in: %1.</source>
            <translation>Är redan anmäld. Det som saknades fylls i: %1.</translation>
        </message>
        <message>
            <source>What is registered says otherwise: %1.</source>
            <translation>I anmälan står något annat: %1.</translation>
        </message>
        <message>
            <source>leave it as it is</source>
            <translation>låt det vara som det är</translation>
        </message>
        <message>
            <source>keep both</source>
            <translation>behåll båda</translation>
        </message>
        <message>
            <source>what this row says</source>
            <translation>det som den här raden säger</translation>
        </message>
        <message>
            <source>Has cancelled the registration since then.</source>
            <translation>Har avanmält sig sedan dess.</translation>
        </message>
        <message>
            <source>The person cancelled the registration %1.</source>
            <translation>Personen avanmälde sig %1.</translation>
        </message>
        <message>
            <source>register again, last in line</source>
            <translation>anmäl igen, sist i kön</translation>
        </message>
        <message>
            <source>%1 “%2”, here “%3”</source>
            <comment>what it is, what stands, what the row says</comment>
            <translation>%1 ”%2”, här ”%3”</translation>
        </message>
        <message>
            <source>Consent is given in one of the rows only.</source>
            <translation>Samtycke finns bara på en av raderna.</translation>
        </message>
        <message>
            <source>The same person as in line %1, and says otherwise: %2.</source>
            <translation>Samma person som på rad %1, men med andra uppgifter: %2.</translation>
        </message>
        <message>
            <source>keep both: the later one in the message</source>
            <translation>behåll båda: den senare i meddelandet</translation>
        </message>
        <message>
            <source>what line %1 says</source>
            <translation>det som rad %1 säger</translation>
        </message>
        <message>
            <source>The e-mail address could not be understood; it is kept in the message.</source>
            <translation>E-postadressen gick inte att tolka. Den sparas i meddelandet.</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>e-post</translation>
        </message>
        <message>
            <source>The phone number could not be understood; it is kept in the message.</source>
            <translation>Telefonnumret gick inte att tolka. Det sparas i meddelandet.</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>telefon</translation>
        </message>
        <message>
            <source>“%1” is not a municipality of the region; it is kept in the message.</source>
            <translation>”%1” är ingen kommun i länet. Uppgiften sparas i meddelandet.</translation>
        </message>
        <message>
            <source>municipality</source>
            <translation>kommun</translation>
        </message>
        <message>
            <source>The workplace “%1” is new and will be added.</source>
            <translation>Arbetsplatsen ”%1” är ny och läggs till.</translation>
        </message>
        <message>
            <source>No session of the event is called like what was chosen; it is kept in the message.</source>
            <translation>Inget pass i aktiviteten heter som det som valdes. Valet sparas i meddelandet.</translation>
        </message>
        <message>
            <source>Several e-mail addresses: the first is taken, all are kept in the message.</source>
            <translation>Flera e-postadresser: den första används, alla sparas i meddelandet.</translation>
        </message>
        <message>
            <source>More than one phone number, or more than a number: the first is taken, all of it is kept in the message.</source>
            <translation>Flera telefonnummer, eller mer än ett nummer: det första används, allt sparas i meddelandet.</translation>
        </message>
        <message>
            <source>There are several organisations called “%1”, and it cannot be told which is meant; it is kept in the message.</source>
            <translation>Det finns flera organisationer som heter ”%1”, och det går inte att avgöra vilken som menas. Namnet sparas i meddelandet.</translation>
        </message>
        <message>
            <source>What stands beside the name is kept in the message.</source>
            <translation>Det som står bredvid namnet sparas i meddelandet.</translation>
        </message>
        <message>
            <source>Marked as having protected identity.</source>
            <translation>Markerad som skyddad: får skyddad identitet.</translation>
        </message>
        <message>
            <source>The cell says more than an e-mail address: the address is taken, all of it is kept in the message.</source>
            <translation>Cellen säger mer än en e-postadress: adressen används och allt sparas i meddelandet.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::RegistrationListPane</name>
        <message>
            <source>Filter registrations…</source>
            <translation>Filtrera anmälningar…</translation>
        </message>
        <message>
            <source>Which registrations</source>
            <translation>Vilka anmälningar</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Nuvarande</translation>
        </message>
        <message>
            <source>With seat</source>
            <translation>Med plats</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>I kö</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Avanmäld</translation>
        </message>
        <message>
            <source>Registrations</source>
            <translation>Anmälningar</translation>
        </message>
        <message>
            <source>Nobody has registered yet</source>
            <translation>Ingen är anmäld än</translation>
        </message>
        <message>
            <source>Write a name above, or read the list that the web form gave you.</source>
            <translation>Skriv ett namn här ovanför, eller läs in listan från webbformuläret.</translation>
        </message>
        <message>
            <source>Register somebody</source>
            <translation>Anmäl någon</translation>
        </message>
        <message>
            <source>Import from Excel…</source>
            <translation>Importera från Excel…</translation>
        </message>
        <message>
            <source>Register somebody: write a name</source>
            <translation>Anmäl någon: skriv ett namn</translation>
        </message>
        <message>
            <source>Add several</source>
            <translation>Lägg till flera</translation>
        </message>
        <message>
            <source>All members of a network…</source>
            <translation>Alla medlemmar i ett nätverk…</translation>
        </message>
        <message>
            <source>Everybody who came to an earlier event…</source>
            <translation>Alla som var med på en tidigare aktivitet…</translation>
        </message>
        <message>
            <source>Export as Excel or CSV…</source>
            <translation>Exportera som Excel eller CSV…</translation>
        </message>
        <message>
            <source>Confirm the seat</source>
            <translation>Bekräfta platsen</translation>
        </message>
        <message>
            <source>Offer a seat…</source>
            <translation>Erbjud plats…</translation>
        </message>
        <message>
            <source>They come together</source>
            <translation>De kommer tillsammans</translation>
        </message>
        <message>
            <source>Comes alone</source>
            <translation>Kommer ensam</translation>
        </message>
        <message>
            <source>Cancel registration…</source>
            <translation>Avanmäl…</translation>
        </message>
        <message>
            <source>Show the person</source>
            <translation>Visa personen</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>Flytta till papperskorgen</translation>
        </message>
        <message>
            <source>Offer…</source>
            <translation>Erbjud…</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) that come together have seats only for some.</source>
            <translation>
                <numerusform>%n grupp som vill komma tillsammans har bara plats för några.</numerusform>
                <numerusform>%n grupper som vill komma tillsammans har bara plats för några.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) registered.</source>
            <translation>
                <numerusform>%n person anmäld.</numerusform>
                <numerusform>%n personer anmälda.</numerusform>
            </translation>
        </message>
        <message>
            <source>All members of a network</source>
            <translation>Alla medlemmar i ett nätverk</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Nätverk</translation>
        </message>
        <message>
            <source>The network has no members today. Nobody was registered.</source>
            <translation>Nätverket har inga medlemmar i dag. Ingen har anmälts.</translation>
        </message>
        <message>
            <source>No event has anybody recorded as present yet.</source>
            <translation>Ingen aktivitet har någon markerad som närvarande än.</translation>
        </message>
        <message>
            <source>Everybody who came to an earlier event</source>
            <translation>Alla som var med på en tidigare aktivitet</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Aktivitet</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n personer</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel registration</source>
            <translation>Avanmäl</translation>
        </message>
        <message>
            <source>%1 will not come. The registration stays in the list as cancelled, and the seat is free for the next in line.</source>
            <translation>%1 kommer inte. Anmälan ligger kvar i listan som avanmäld och platsen blir ledig för nästa i kön.</translation>
        </message>
        <message>
            <source>The registration is cancelled.</source>
            <translation>Anmälan är återtagen.</translation>
        </message>
        <message>
            <source>Offer a seat</source>
            <translation>Erbjud plats</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>Erbjud</translation>
        </message>
        <message>
            <source>Go ahead of the line</source>
            <translation>Gå före i kön</translation>
        </message>
        <message>
            <source>%1 gets a seat before those who asked earlier, beyond the number of seats if none is free. Say why: the history keeps it.</source>
            <translation>%1 får plats före dem som anmälde sig tidigare, utöver antalet platser om ingen är ledig. Skriv varför: det sparas i historiken.</translation>
        </message>
        <message>
            <source>Let go ahead</source>
            <translation>Släpp före</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) come together.</source>
            <translation>
                <numerusform>%n person kommer tillsammans med andra.</numerusform>
                <numerusform>%n personer kommer tillsammans.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n registration(s) in the trash. Somebody who will not come is better cancelled: the history keeps it.</source>
            <translation>
                <numerusform>%n anmälan ligger i papperskorgen. Avanmäl hellre den som inte kommer, så syns det i historiken.</numerusform>
                <numerusform>%n anmälningar ligger i papperskorgen. Avanmäl hellre den som inte kommer, så syns det i historiken.</numerusform>
            </translation>
        </message>
        <message>
            <source>Without consent</source>
            <translation>Utan samtycke</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alla</translation>
        </message>
        <message>
            <source>Offered to: %1. The seat is kept until the day you write. Who has not answered by then stays in line, after the others.</source>
            <translation>Erbjuds: %1. Platsen hålls till den dag du skriver. Den som inte har svarat då står kvar i kön, efter de andra.</translation>
        </message>
        <message>
            <source>The event is over on %1: write an earlier day.</source>
            <translation>Aktiviteten är slut %1: skriv en tidigare dag.</translation>
        </message>
        <message>
            <source>A seat is offered to %1.</source>
            <comment>names</comment>
            <translation>En plats är erbjuden till %1.</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <comment>names</comment>
            <translation>
                <numerusform>%1 och %n till</numerusform>
                <numerusform>%1 och %n till</numerusform>
            </translation>
        </message>
        <message>
            <source>The seat is confirmed: %1.</source>
            <comment>names</comment>
            <translation>Platsen är bekräftad: %1.</translation>
        </message>
        <message>
            <source>Register %1 anyway</source>
            <comment>name, or how many</comment>
            <translation>Anmäl %1 ändå</translation>
        </message>
        <message>
            <source>Register them</source>
            <translation>Anmäl dem</translation>
        </message>
        <message>
            <source>Last day to answer</source>
            <translation>Svara senast</translation>
        </message>
    </context>
    <context>
        <name>lansnav::RegistrationsPage</name>
        <message>
            <source>Parts of the registrations</source>
            <translation>Anmälningarnas delar</translation>
        </message>
        <message>
            <source>Registrations</source>
            <translation>Anmälningar</translation>
        </message>
        <message>
            <source>Registration desk</source>
            <translation>Incheckning</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Siffror</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ReportFile</name>
        <message>
            <source>A report can be saved as .pdf, .html or .xlsx. Nothing was saved; give the file one of these endings.</source>
            <translation>En rapport kan sparas som .pdf, .html eller .xlsx. Inget har sparats. Ge filen en av de ändelserna.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ReportText</name>
        <message>
            <source>page %1 of %2</source>
            <translation>sida %1 av %2</translation>
        </message>
        <message>
            <source>%1 (continued)</source>
            <translation>%1 (forts.)</translation>
        </message>
        <message>
            <source>columns %1–%2 of %3</source>
            <translation>kolumn %1–%2 av %3</translation>
        </message>
        <message>
            <source>No figures yet</source>
            <translation>Inga siffror än</translation>
        </message>
        <message>
            <source>No rows yet</source>
            <translation>Inga rader än</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Källa: %1</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Sammanfattning</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Karta</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Diagram</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabell</translation>
        </message>
        <message>
            <source>Sign-in sheet</source>
            <translation>Närvarolista</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategori</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Plats</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Läge</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Etiketter</translation>
        </message>
        <message>
            <source>Signs</source>
            <translation>Skyltar</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Intyg</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Märke</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tid</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Innehåll</translation>
        </message>
        <message>
            <source>and more</source>
            <translation>m.fl.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ReportsDialog</name>
        <message>
            <source>Reports</source>
            <translation>Rapporter</translation>
        </message>
        <message>
            <source>&amp;Report:</source>
            <translation>&amp;Rapport:</translation>
        </message>
        <message>
            <source>Preview…</source>
            <translation>Förhandsgranska…</translation>
        </message>
        <message>
            <source>The preview can be printed or saved as PDF, web page or Excel. People with protected identity are masked.</source>
            <translation>Rapporten kan skrivas ut eller sparas som PDF, webbsida eller Excel från förhandsgranskningen. Personer med skyddade personuppgifter maskeras.</translation>
        </message>
        <message>
            <source>&amp;Period:</source>
            <translation>&amp;Period:</translation>
        </message>
        <message>
            <source>%1 (now)</source>
            <comment>a term</comment>
            <translation>%1 (nu)</translation>
        </message>
        <message>
            <source>%1 (next)</source>
            <comment>a term</comment>
            <translation>%1 (nästa)</translation>
        </message>
        <message>
            <source>The year %1</source>
            <translation>Året %1</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ResultsPane</name>
        <message>
            <source>Results</source>
            <translation>Resultat</translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) typed in.</source>
            <translation>
                <numerusform>%n blankett inmatad.</numerusform>
                <numerusform>%n blanketter inmatade.</numerusform>
            </translation>
        </message>
        <message>
            <source>Results are shown here when there are questions and at least %1 answers.</source>
            <translation>Resultatet visas här när det finns frågor och minst %1 svar.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::RoomsPage</name>
        <message>
            <source>Rooms</source>
            <translation>Lokaler</translation>
        </message>
        <message>
            <source>No rooms yet</source>
            <translation>Inga lokaler än</translation>
        </message>
        <message>
            <source>Venues with their rooms: seats, equipment, and when they cannot be had. Then no room is booked twice unseen.</source>
            <translation>Anläggningar med sina lokaler: platser, utrustning och när de inte går att få. Då dubbelbokas ingen lokal utan att det syns.</translation>
        </message>
        <message>
            <source>New room</source>
            <translation>Ny lokal</translation>
        </message>
        <message>
            <source>Filter rooms…</source>
            <translation>Filtrera lokaler…</translation>
        </message>
        <message>
            <source>Blocked times</source>
            <translation>Spärrade tider</translation>
        </message>
        <message>
            <source>The room belongs to no venue. Choose one above; nothing was saved.</source>
            <translation>Lokalen hör inte till någon anläggning. Välj en ovanför. Inget har sparats.</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Lokal</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Anläggning</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Platser</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>Utrustning</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anteckning</translation>
        </message>
        <message>
            <source>The venue</source>
            <translation>Anläggningen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adress</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommun</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Ta bort</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Skäl</translation>
        </message>
        <message>
            <source>Why the room cannot be had</source>
            <translation>Varför lokalen inte går att få</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Spärra</translation>
        </message>
        <message>
            <source>A day without times is blocked as a whole. Delete takes a blocked time away.</source>
            <translation>En dag utan klockslag spärras helt. Delete tar bort en spärrad tid.</translation>
        </message>
        <message>
            <source>No venue</source>
            <translation>Ingen anläggning</translation>
        </message>
        <message>
            <source>Blocked times (%1)</source>
            <translation>Spärrade tider (%1)</translation>
        </message>
        <message numerus="yes">
            <source>%n room(s) in the trash.</source>
            <translation>
                <numerusform>%n lokal ligger i papperskorgen.</numerusform>
                <numerusform>%n lokaler ligger i papperskorgen.</numerusform>
            </translation>
        </message>
        <message>
            <source>The blocked time is taken away.</source>
            <translation>Den spärrade tiden är borttagen.</translation>
        </message>
        <message>
            <source>The end would lie before the start. Change one of the times.</source>
            <translation>Sluttiden ligger före starttiden. Ändra en av tiderna.</translation>
        </message>
        <message numerus="yes">
            <source>%n venue(s) in the trash.</source>
            <translation>
                <numerusform>%n anläggning ligger i papperskorgen.</numerusform>
                <numerusform>%n anläggningar ligger i papperskorgen.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2 in the trash.</source>
            <comment>rooms, venues</comment>
            <translation>%1 och %2 ligger i papperskorgen.</translation>
        </message>
        <message numerus="yes">
            <source>%n room(s)</source>
            <translation>
                <numerusform>%n lokal</numerusform>
                <numerusform>%n lokaler</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n venue(s)</source>
            <translation>
                <numerusform>%n anläggning</numerusform>
                <numerusform>%n anläggningar</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::RowCheck</name>
        <message>
            <source>%1: %2 points to a row that does not exist.</source>
            <translation>%1: %2 hänvisar till en rad som inte finns.</translation>
        </message>
        <message>
            <source>%1: %2 is missing.</source>
            <translation>%1: %2 saknas.</translation>
        </message>
        <message>
            <source>%1: %2 holds an unknown code.</source>
            <translation>%1: %2 innehåller en okänd kod.</translation>
        </message>
        <message>
            <source>%1: a date cannot be understood.</source>
            <translation>%1: ett datum kan inte tolkas.</translation>
        </message>
        <message>
            <source>%1: the end lies before the start.</source>
            <translation>%1: slutet ligger före början.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::SchoolBreaks</name>
        <message>
            <source>A break needs a name, for example “half-term week”.</source>
            <translation>Ett lov behöver ett namn, till exempel ”sportlov”.</translation>
        </message>
        <message>
            <source>A break needs a first day.</source>
            <translation>Ett lov behöver en första dag.</translation>
        </message>
        <message>
            <source>The last day of the break is before the first.</source>
            <translation>Lovets sista dag är före den första.</translation>
        </message>
        <message>
            <source>No break is longer than four months. Look at the years of the two days.</source>
            <translation>Inget lov är längre än fyra månader. Titta på årtalen i de två dagarna.</translation>
        </message>
        <message>
            <source>%1 from %2 is there already (%3). Nothing was added.</source>
            <translation>%1 från %2 finns redan (%3). Inget lades till.</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%n municipalities)</source>
            <translation>
                <numerusform>%1 (%n kommun)</numerusform>
                <numerusform>%1 (%n kommuner)</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>break, municipalities</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>The whole region</source>
            <translation>Hela regionen</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>Lov</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommun</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Från</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Till</translation>
        </message>
        <message>
            <source>Weeks</source>
            <translation>Veckor</translation>
        </message>
        <message>
            <source>School breaks</source>
            <translation>Skollov</translation>
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
            <translation>Skollov</translation>
        </message>
        <message>
            <source>No school breaks yet</source>
            <translation>Inga skollov än</translation>
        </message>
        <message>
            <source>Write in the municipalities&apos; breaks, and no meeting is proposed in them. Calendars mark them, and courses that meet one are told.</source>
            <translation>Skriv in kommunernas lov, så föreslås inga träffar under dem. Kalendrarna märker ut dem, och kurser som krockar med ett lov får en anmärkning.</translation>
        </message>
        <message>
            <source>New break</source>
            <translation>Nytt lov</translation>
        </message>
        <message>
            <source>Filter breaks…</source>
            <translation>Filtrera lov…</translation>
        </message>
        <message>
            <source>Which breaks</source>
            <translation>Vilka lov</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alla</translation>
        </message>
        <message>
            <source>Coming</source>
            <translation>Kommande</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Första dag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Sista dag</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommun</translation>
        </message>
        <message>
            <source>Empty: the whole region.</source>
            <translation>Tomt: hela regionen.</translation>
        </message>
        <message>
            <source>The break is no longer there. It may have been put in the trash.</source>
            <translation>Lovet finns inte längre. Det kan ligga i papperskorgen.</translation>
        </message>
        <message numerus="yes">
            <source>%n breaks are in the trash.</source>
            <translation>
                <numerusform>Ett lov ligger i papperskorgen.</numerusform>
                <numerusform>%n lov ligger i papperskorgen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::SearchPopup</name>
        <message>
            <source>Search results</source>
            <translation>Sökresultat</translation>
        </message>
        <message>
            <source>Nothing is found. Every word must begin a word of what is sought.</source>
            <translation>Inget hittades. Varje sökord måste vara början på ett ord i det du söker.</translation>
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
            <translation>Ta bort plats</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Platser</translation>
        </message>
        <message>
            <source>New field of work</source>
            <translation>Nytt verksamhetsfält</translation>
        </message>
        <message>
            <source>Organisation of the new seat</source>
            <translation>Organisation för den nya platsen</translation>
        </message>
        <message>
            <source>Add seat</source>
            <translation>Lägg till plats</translation>
        </message>
        <message>
            <source>Say what the seat stands for first. Nothing was added.</source>
            <translation>Ange först vad platsen representerar. Inget har lagts till.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::SeatRules</name>
        <message>
            <source>Seat, ahead of the line</source>
            <translation>Plats, före kön</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>Plats</translation>
        </message>
        <message>
            <source>Preliminary seat</source>
            <translation>Preliminär plats</translation>
        </message>
        <message>
            <source>Offered until %1</source>
            <comment>date</comment>
            <translation>Erbjuden till och med %1</translation>
        </message>
        <message>
            <source>Waiting list, number %1</source>
            <translation>Reservlista, nummer %1</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <comment>registration</comment>
            <translation>Avanmäld</translation>
        </message>
        <message numerus="yes">
            <source>%n of them preliminary</source>
            <translation>
                <numerusform>varav %n preliminär</numerusform>
                <numerusform>varav %n preliminära</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n offered</source>
            <translation>
                <numerusform>%n erbjuden</numerusform>
                <numerusform>%n erbjudna</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n på reservlistan</numerusform>
                <numerusform>%n på reservlistan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more seat(s) than there are have been given away.</source>
            <translation>
                <numerusform>%n plats mer än vad som finns har delats ut.</numerusform>
                <numerusform>%n platser fler än vad som finns har delats ut.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) were promised a seat that somebody else had taken.</source>
            <translation>
                <numerusform>%n person har lovats en plats som någon annan hade fått.</numerusform>
                <numerusform>%n personer har lovats platser som andra hade fått.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n free seat(s) can be offered to the waiting list.</source>
            <translation>
                <numerusform>%n ledig plats kan erbjudas reservlistan.</numerusform>
                <numerusform>%n lediga platser kan erbjudas reservlistan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln seat(s) taken</source>
            <translation>
                <numerusform>%1 av %Ln plats upptagen</numerusform>
                <numerusform>%1 av %Ln platser upptagna</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln registered</source>
            <translation>
                <numerusform>%Ln anmäld</numerusform>
                <numerusform>%Ln anmälda</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::SeriesPanel</name>
        <message>
            <source>Weeks or months between the dates</source>
            <translation>Veckor eller månader mellan datumen</translation>
        </message>
        <message>
            <source>Weeks or months</source>
            <translation>Veckor eller månader</translation>
        </message>
        <message>
            <source>Number of dates</source>
            <translation>Antal datum</translation>
        </message>
        <message>
            <source>Not on holidays and eves</source>
            <translation>Inte på helgdagar och aftnar</translation>
        </message>
        <message>
            <source>Not in school breaks</source>
            <translation>Inte på skollov</translation>
        </message>
        <message>
            <source>Leave such a day out</source>
            <translation>Hoppa över dagen</translation>
        </message>
        <message>
            <source>Move it within the week</source>
            <translation>Flytta den inom veckan</translation>
        </message>
        <message>
            <source>Keep it, with a note</source>
            <translation>Behåll den, med en anmärkning</translation>
        </message>
        <message>
            <source>What happens to a day that does not suit</source>
            <translation>Vad som händer med en dag som inte passar</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>from one date to the next,</source>
            <translation>mellan datumen,</translation>
        </message>
        <message>
            <source>Write the first day and the times above, and the dates are shown here.</source>
            <translation>Skriv första dagen och tiderna ovanför, så visas datumen här.</translation>
        </message>
        <message>
            <source>Left out: %1</source>
            <translation>Överhoppad: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n vecka</numerusform>
                <numerusform>%n veckor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n månad</numerusform>
                <numerusform>%n månader</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n gång</numerusform>
                <numerusform>%n gånger</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::SeriesPlanner</name>
        <message>
            <source>Say from which day.</source>
            <translation>Ange från vilken dag.</translation>
        </message>
        <message>
            <source>Choose at least one weekday.</source>
            <translation>Välj minst en veckodag.</translation>
        </message>
        <message>
            <source>There has to be at least one week or month between the dates.</source>
            <translation>Det måste vara minst en vecka eller månad mellan datumen.</translation>
        </message>
        <message>
            <source>Choose the first to fifth weekday of the month, or the last.</source>
            <translation>Välj månadens första till femte veckodag, eller den sista.</translation>
        </message>
        <message>
            <source>Say how many dates, or until when.</source>
            <translation>Ange hur många datum, eller till och med när.</translation>
        </message>
        <message>
            <source>The number of dates has to be at least one.</source>
            <translation>Antalet datum måste vara minst ett.</translation>
        </message>
        <message>
            <source>The last day is before the first.</source>
            <translation>Den sista dagen ligger före den första.</translation>
        </message>
        <message>
            <source>The end has to be after the start.</source>
            <translation>Sluttiden måste vara efter starttiden.</translation>
        </message>
        <message>
            <source>%1 is %2.</source>
            <comment>date, holiday</comment>
            <translation>%1 är %2.</translation>
        </message>
        <message>
            <source>%1 is in a school break (%2).</source>
            <translation>%1 ligger i ett skollov (%2).</translation>
        </message>
        <message>
            <source>%1 is taken: %2.</source>
            <translation>%1 är upptagen: %2.</translation>
        </message>
        <message numerus="yes">
            <source>No more than %n date(s) are made at a time.</source>
            <translation>
                <numerusform>Högst %n datum skapas åt gången.</numerusform>
                <numerusform>Högst %n datum skapas åt gången.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no possible date.</source>
            <translation>Det finns inget möjligt datum.</translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) did not fit before the last day.</source>
            <translation>
                <numerusform>%n datum fick inte plats före den sista dagen.</numerusform>
                <numerusform>%n datum fick inte plats före den sista dagen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::SessionAttendanceModel</name>
        <message>
            <source>not expected there, %1</source>
            <translation>inte väntad där, %1</translation>
        </message>
    </context>
    <context>
        <name>lansnav::SessionChoice</name>
        <message>
            <source>Sessions chosen</source>
            <translation>Valda pass</translation>
        </message>
    </context>
    <context>
        <name>lansnav::SessionForm</name>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>When</source>
            <translation>När</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Lokal</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>Spår</translation>
        </message>
        <message>
            <source>The name of a parallel track. Without one it is for everybody.</source>
            <translation>Namnet på ett parallellt spår. Utan spår är passet för alla.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Add speaker</source>
            <translation>Lägg till föreläsare</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Föreläsare</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Moderator</translation>
        </message>
        <message>
            <source>Own seats</source>
            <translation>Egna platser</translation>
        </message>
        <message>
            <source>Only when fewer fit than in the event as a whole.</source>
            <translation>Bara när färre får plats än på hela aktiviteten.</translation>
        </message>
        <message>
            <source>No room chosen</source>
            <translation>Ingen lokal vald</translation>
        </message>
        <message>
            <source>Calendar file (.ics)…</source>
            <translation>Kalenderfil (.ics)…</translation>
        </message>
        <message>
            <source>Seats taken</source>
            <translation>Tagna platser</translation>
        </message>
        <message>
            <source>Waiting list</source>
            <translation>Reservlista</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <comment>place in line, name</comment>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>The session would end before it starts. Change one of the times.</source>
            <translation>Passet skulle sluta innan det börjar. Ändra en av tiderna.</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%Ln seat(s))</source>
            <translation>
                <numerusform>%1 (%Ln plats)</numerusform>
                <numerusform>%1 (%Ln platser)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Inställningar</translation>
        </message>
        <message>
            <source>Looks</source>
            <translation>Utseende</translation>
        </message>
        <message>
            <source>File and me</source>
            <translation>Fil och användare</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Säkerhetskopior</translation>
        </message>
        <message>
            <source>As the computer</source>
            <translation>Samma som datorn</translation>
        </message>
        <message>
            <source>The language changes the next time Länsnav starts.</source>
            <translation>Språket ändras nästa gång Länsnav startas.</translation>
        </message>
        <message>
            <source>&amp;Language:</source>
            <translation>&amp;Språk:</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Ljust</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Mörkt</translation>
        </message>
        <message>
            <source>&amp;Theme:</source>
            <translation>&amp;Tema:</translation>
        </message>
        <message>
            <source>&amp;Comfortable rows: more room between the rows of lists</source>
            <translation>&amp;Luftiga rader: mer utrymme mellan raderna i listor</translation>
        </message>
        <message>
            <source>&amp;Who I am:</source>
            <translation>&amp;Vem jag är:</translation>
        </message>
        <message>
            <source>A person in the register. What you do carries your name in the history, and &quot;mine&quot; means yours.</source>
            <translation>En person i registret. Det du gör får ditt namn i historiken, och ”mina” avser det som är ditt.</translation>
        </message>
        <message>
            <source>File:</source>
            <translation>Fil:</translation>
        </message>
        <message>
            <source>Size:</source>
            <translation>Storlek:</translation>
        </message>
        <message>
            <source>Show the &amp;folder</source>
            <translation>Visa &amp;mappen</translation>
        </message>
        <message>
            <source>Sharing</source>
            <translation>Delning</translation>
        </message>
    </context>
    <context>
        <name>lansnav::SharedKey</name>
        <message>
            <source>%1 “%2”</source>
            <comment>what a row is, its name</comment>
            <translation>%1 ”%2”</translation>
        </message>
        <message numerus="yes">
            <source>%1 is there %n times, with the same %2. Keep one of them: move over to it what belongs to the others, and take back in the history what added those.</source>
            <translation>
                <numerusform>%1 finns %n gång, med samma %2. Behåll en: flytta över det som hör till de andra, och ta i historiken tillbaka det som lade till dem.</numerusform>
                <numerusform>%1 finns %n gånger, med samma %2. Behåll en: flytta över det som hör till de andra, och ta i historiken tillbaka det som lade till dem.</numerusform>
            </translation>
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
        <message>
            <source>No file was made. Check the name of the folder and that the drive is connected, and try again.</source>
            <translation>Ingen fil gjordes. Kontrollera mappens namn och att enheten är ansluten, och försök igen.</translation>
        </message>
        <message>
            <source>No file was made. Make room and try again.</source>
            <translation>Ingen fil gjordes. Frigör utrymme och försök igen.</translation>
        </message>
        <message>
            <source>No file was made. Wait a moment and try again.</source>
            <translation>Ingen fil gjordes. Vänta en stund och försök igen.</translation>
        </message>
        <message>
            <source>There is no file %1. No file was made. Check the name and the folder.</source>
            <translation>Filen %1 finns inte. Ingen fil gjordes. Kontrollera namnet och mappen.</translation>
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
        <name>lansnav::SheetsBeside</name>
        <message>
            <source>“%1”</source>
            <translation>”%1”</translation>
        </message>
        <message>
            <source>Sheet “%1”: %2</source>
            <translation>Bladet ”%1”: %2</translation>
        </message>
        <message>
            <source>Read from the sheet “%1”.</source>
            <translation>Läst från bladet ”%1”.</translation>
        </message>
        <message>
            <source>“%1” (its line 1 is called line %2)</source>
            <comment>sheet, line number</comment>
            <translation>”%1” (dess rad 1 kallas rad %2)</translation>
        </message>
        <message>
            <source>Sheets with the same headings, read as one list: first “%1”, then %2.</source>
            <translation>Blad med samma rubriker, lästa som en lista: först ”%1”, sedan %2.</translation>
        </message>
        <message numerus="yes">
            <source>“%1” (%n row(s))</source>
            <comment>sheet</comment>
            <translation>
                <numerusform>”%1” (%n rad)</numerusform>
                <numerusform>”%1” (%n rader)</numerusform>
            </translation>
        </message>
        <message>
            <source>Not read, although they have the same headings: the sheets %1. Import again with one of them chosen, or with all sheets with the same headings (on the command line: --sheet NAME, or --sheet &apos;*&apos;).</source>
            <translation>Inte lästa, fast de har samma rubriker: bladen %1. Importera igen och välj ett av dem, eller alla blad med samma rubriker (på kommandoraden: --sheet NAMN eller --sheet &apos;*&apos;).</translation>
        </message>
        <message>
            <source>Not read, although they have the same headings: the sheets %1. Import again with one of them chosen (on the command line: --sheet NAME).</source>
            <translation>Inte lästa, fast de har samma rubriker: bladen %1. Importera igen och välj ett av dem (på kommandoraden: --sheet NAMN).</translation>
        </message>
        <message>
            <source>Other sheets, which were not read: %1.</source>
            <translation>Andra blad, som inte lästes: %1.</translation>
        </message>
        <message>
            <source>Not read, although they have the same headings: the sheets %1. Sheets of different years or terms, hidden ones and those that are written otherwise are not read together with others: import one at a time (on the command line: --sheet NAME).</source>
            <translation>Inte lästa, fast de har samma rubriker: bladen %1. Blad för olika år eller terminer, dolda blad och blad som är skrivna på annat sätt läses inte ihop med andra: läs in ett i taget (på kommandoraden: --sheet NAMN).</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Kortkommandon</translation>
        </message>
        <message>
            <source>Go to a page</source>
            <translation>Gå till en sida</translation>
        </message>
        <message>
            <source>Next page, previous page</source>
            <translation>Nästa sida, föregående sida</translation>
        </message>
        <message>
            <source>Search everywhere</source>
            <translation>Sök överallt</translation>
        </message>
        <message>
            <source>Filter the list</source>
            <translation>Filtrera listan</translation>
        </message>
        <message>
            <source>A new one of what the page holds</source>
            <translation>Lägg till en ny av det som sidan innehåller</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ångra</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Gör om</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>Öppna en fil</translation>
        </message>
        <message>
            <source>Import from Excel</source>
            <translation>Importera från Excel</translation>
        </message>
        <message>
            <source>Export a list</source>
            <translation>Exportera en lista</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Rapporter</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historik</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Inställningar</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Meny</translation>
        </message>
        <message>
            <source>Clear the filter, close what is open on top</source>
            <translation>Rensa filtret, stäng det som ligger överst</translation>
        </message>
        <message>
            <source>Back to the list in a narrow window</source>
            <translation>Tillbaka till listan i ett smalt fönster</translation>
        </message>
        <message>
            <source>In attendance: present, absent, sent apologies; the space bar clears</source>
            <translation>I närvaro: närvarande, frånvarande, anmält förhinder; blanksteg tömmer</translation>
        </message>
        <message>
            <source>Sync with the shared file</source>
            <translation>Synka med den delade filen</translation>
        </message>
        <message>
            <source>Alt+Left arrow</source>
            <translation>Alt+vänsterpil</translation>
        </message>
        <message>
            <source>In attendance: the same for all who are not recorded yet at the meeting</source>
            <translation>I närvaro: samma för alla på träffen som inte är ifyllda än</translation>
        </message>
    </context>
    <context>
        <name>lansnav::SourceFile</name>
        <message>
            <source>The workbook is protected with a password. Open it in Excel, save a copy without a password as .xlsx, and import that.</source>
            <translation>Arbetsboken är skyddad med lösenord. Öppna den i Excel, spara en kopia utan lösenord som .xlsx och importera den.</translation>
        </message>
        <message>
            <source>This is a workbook in Excel&apos;s old format (.xls). Open it in Excel, choose Save as, Excel workbook (.xlsx), and import that.</source>
            <translation>Det här är en arbetsbok i Excels gamla format (.xls). Öppna den i Excel, välj Spara som, Excel-arbetsbok (.xlsx) och importera den.</translation>
        </message>
        <message>
            <source>This is a PDF. A list can be read from an Excel workbook (.xlsx) or a CSV file.</source>
            <translation>Det här är en PDF. En lista kan läsas från en Excel-arbetsbok (.xlsx) eller en CSV-fil.</translation>
        </message>
        <message>
            <source>The file is a web page or XML document, whatever its name says. Open it in Excel, save it as an Excel workbook (.xlsx), and import that.</source>
            <translation>Filen är en webbsida eller ett XML-dokument, vad namnet än säger. Öppna den i Excel, spara den som Excel-arbetsbok (.xlsx) och importera den.</translation>
        </message>
        <message>
            <source>“%1” cannot be read (%2). Nothing was changed. Check that the file is there and not locked by another program.</source>
            <translation>”%1” går inte att läsa (%2). Inget har ändrats. Kontrollera att filen finns och inte är låst av ett annat program.</translation>
        </message>
        <message>
            <source>The file is larger than %L1 MB, which is more than can be read. Nothing was read. Split the list into several files.</source>
            <translation>Filen är större än %L1 MB, vilket är mer än vad som kan läsas. Inget har lästs in. Dela upp listan på flera filer.</translation>
        </message>
        <message>
            <source>The file is neither an Excel workbook nor text: it holds bytes that no text has. Nothing was read. Choose an Excel workbook (.xlsx) or a CSV file.</source>
            <translation>Filen är varken en Excel-arbetsbok eller text: den innehåller tecken som inte finns i någon text. Inget har lästs in. Välj en Excel-arbetsbok (.xlsx) eller en CSV-fil.</translation>
        </message>
        <message>
            <source>The file is empty. Nothing was read. Choose a file with at least a line of headings.</source>
            <translation>Filen är tom. Inget har lästs in. Välj en fil med minst en rubrikrad.</translation>
        </message>
        <message>
            <source>There is no file “%1”. Check its name and folder.</source>
            <translation>Filen ”%1” finns inte. Kontrollera namnet och mappen.</translation>
        </message>
        <message>
            <source>“%1” is not a file. Choose an Excel workbook (.xlsx) or a CSV file.</source>
            <translation>”%1” är ingen fil. Välj en Excel-arbetsbok (.xlsx) eller en CSV-fil.</translation>
        </message>
        <message>
            <source>“%1” is called an Excel workbook but is not one. Nothing was read. Open it in the program that made it and save it as an Excel workbook (.xlsx), or give it the ending .csv if it is a text file.</source>
            <translation>”%1” heter som en Excelfil men är ingen. Inget lästes. Öppna den i programmet som skapade den och spara den som Excel-arbetsbok (.xlsx), eller ge den ändelsen .csv om det är en textfil.</translation>
        </message>
        <message>
            <source>“%1” is the Länsnav file that is open here, not a list to read. Nothing was read. Choose an Excel workbook (.xlsx) or a CSV file.</source>
            <translation>”%1” är Länsnav-filen som är öppen här, inte en lista att läsa in. Inget lästes. Välj en Excelarbetsbok (.xlsx) eller en CSV-fil.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::SpeakersPage</name>
        <message>
            <source>Speakers</source>
            <translation>Föreläsare</translation>
        </message>
        <message>
            <source>Filter speakers…</source>
            <translation>Filtrera föreläsare…</translation>
        </message>
        <message>
            <source>No speakers yet</source>
            <translation>Inga föreläsare än</translation>
        </message>
        <message>
            <source>Whoever speaks at a session is listed here, with a line for the programme and what they need.</source>
            <translation>Den som föreläser på ett pass visas här, med en rad till programmet och vad hen behöver.</translation>
        </message>
        <message>
            <source>Show the person</source>
            <translation>Visa personen</translation>
        </message>
        <message>
            <source>Presentation</source>
            <translation>Presentation</translation>
        </message>
        <message>
            <source>One line, printed in the programme.</source>
            <translation>En rad som skrivs ut i programmet.</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Behov</translation>
        </message>
        <message>
            <source>Technology, travel, food: for those who prepare, never printed.</source>
            <translation>Teknik, resa, mat: för dig som förbereder, skrivs aldrig ut.</translation>
        </message>
        <message>
            <source>Speaks at</source>
            <translation>Föreläser på</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n pass</numerusform>
                <numerusform>%n pass</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::StartPage</name>
        <message>
            <source>Welcome to Länsnav</source>
            <translation>Välkommen till Länsnav</translation>
        </message>
        <message>
            <source>The workbook of a region&apos;s development leaders. Everything is kept in one file of your own.</source>
            <translation>Arbetsboken för en regions utvecklingsledare. Allt sparas i en egen fil.</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>Öppna en fil…</translation>
        </message>
        <message>
            <source>Or drop a .lansnav file on this window.</source>
            <translation>Eller släpp en .lansnav-fil på fönstret.</translation>
        </message>
        <message>
            <source>Start from a region</source>
            <translation>Utgå från en region</translation>
        </message>
        <message>
            <source>A new file with the region&apos;s municipalities, organisations and networks.</source>
            <translation>En ny fil med regionens kommuner, organisationer och nätverk.</translation>
        </message>
        <message>
            <source>Try the demonstration</source>
            <translation>Prova med exempeluppgifter</translation>
        </message>
        <message>
            <source>Invented people and networks to look round among. Nothing of it is real.</source>
            <translation>Påhittade personer och nätverk att se dig omkring bland. Inget av det är verkligt.</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Meny</translation>
        </message>
        <message>
            <source>Menu  (F10)</source>
            <translation>Meny  (F10)</translation>
        </message>
        <message>
            <source>Recent files</source>
            <translation>Senaste filerna</translation>
        </message>
        <message>
            <source>Not found: %1</source>
            <translation>Hittades inte: %1</translation>
        </message>
        <message>
            <source>Join a colleague&apos;s shared file</source>
            <translation>Gå med i en kollegas delade fil</translation>
        </message>
        <message>
            <source>A file of your own, kept in step with the one that you share.</source>
            <translation>En egen fil som synkas med den ni delar.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::StatisticsPage</name>
        <message>
            <source>Nothing to count yet</source>
            <translation>Inget att räkna än</translation>
        </message>
        <message>
            <source>Groups are counted here as soon as there are any: how many ran, and how many parents started and completed, in every municipality and term.</source>
            <translation>Här räknas grupperna så snart det finns några: hur många som hölls och hur många föräldrar som började och fullföljde, i varje kommun och termin.</translation>
        </message>
        <message>
            <source>Filter the figures…</source>
            <translation>Filtrera siffrorna…</translation>
        </message>
        <message>
            <source>Begin in</source>
            <translation>Börjar</translation>
        </message>
        <message>
            <source>Any term</source>
            <translation>När som helst</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alla</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommun</translation>
        </message>
        <message>
            <source>A row for each</source>
            <translation>En rad per</translation>
        </message>
        <message>
            <source>programme, municipality and term</source>
            <translation>program, kommun och termin</translation>
        </message>
        <message>
            <source>programme and municipality</source>
            <translation>program och kommun</translation>
        </message>
        <message>
            <source>programme and term</source>
            <translation>program och termin</translation>
        </message>
        <message>
            <source>municipality and term</source>
            <translation>kommun och termin</translation>
        </message>
        <message>
            <source>programme</source>
            <translation>program</translation>
        </message>
        <message>
            <source>municipality</source>
            <translation>kommun</translation>
        </message>
        <message>
            <source>term</source>
            <translation>termin</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportera…</translation>
        </message>
        <message>
            <source>Report…</source>
            <translation>Rapport…</translation>
        </message>
        <message>
            <source>Statistics of groups</source>
            <translation>Statistik över grupper</translation>
        </message>
        <message>
            <source>All together</source>
            <translation>Allt tillsammans</translation>
        </message>
        <message>
            <source>Show the groups behind this figure</source>
            <translation>Visa grupperna bakom siffran</translation>
        </message>
        <message>
            <source>Parents who completed</source>
            <translation>Föräldrar som fullföljde</translation>
        </message>
        <message>
            <source>Parents who completed, by municipality</source>
            <translation>Föräldrar som fullföljde, per kommun</translation>
        </message>
        <message>
            <source>Municipalities, charts and parents reached</source>
            <translation>Kommuner, diagram och nådda föräldrar</translation>
        </message>
        <message>
            <source>the year %1</source>
            <translation>året %1</translation>
        </message>
        <message>
            <source>Report on %1: print, PDF, HTML or Excel</source>
            <translation>Rapport om %1: skriv ut, PDF, HTML eller Excel</translation>
        </message>
        <message>
            <source>Show: %1</source>
            <translation>Visa: %1</translation>
        </message>
        <message>
            <source>No group stands behind that figure.</source>
            <translation>Det finns ingen grupp bakom den siffran.</translation>
        </message>
        <message>
            <source>Only %1 is chosen above.</source>
            <translation>Bara %1 är vald ovanför.</translation>
        </message>
        <message>
            <source>No group has run in %1 in that time.</source>
            <translation>Ingen grupp har hållits i %1 under den tiden.</translation>
        </message>
        <message>
            <source>Press Enter or double-click a figure to see the groups it counts; press a bar or a municipality to see its groups.</source>
            <translation>Tryck Enter eller dubbelklicka på en siffra för att se grupperna den räknar; klicka på en stapel eller en kommun för att se dess grupper.</translation>
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
            <translation>Ångra: %1</translation>
        </message>
        <message>
            <source>Shared file: %1</source>
            <translation>Delad fil: %1</translation>
        </message>
    </context>
    <context>
        <name>lansnav::Store</name>
        <message>
            <source>The text is too long: a row holds at most some four million characters. Nothing was changed. Keep long documents in files, and a link to them here.</source>
            <translation>Texten är för lång: en rad rymmer högst runt fyra miljoner tecken. Inget ändrades. Ha långa dokument i filer och en länk till dem här.</translation>
        </message>
        <message>
            <source>The file is open for reading only. Nothing was changed.</source>
            <translation>Filen är öppen skrivskyddat. Inget har ändrats.</translation>
        </message>
        <message>
            <source>The program is incomplete: %1 is missing. Install it again.</source>
            <translation>Programmet är ofullständigt: %1 saknas. Installera det på nytt.</translation>
        </message>
        <message>
            <source>The file is write-protected. Nothing was changed. Remove the protection, or copy the file to a folder where you may write and open the copy.</source>
            <translation>Filen är skrivskyddad. Inget har ändrats. Ta bort skrivskyddet, eller kopiera filen till en mapp där du får skriva och öppna kopian.</translation>
        </message>
        <message>
            <source>The file lies in a folder where you may not write. Nothing was changed. Copy the file to a folder of your own and open the copy.</source>
            <translation>Filen ligger i en mapp där du inte får skriva. Inget har ändrats. Kopiera filen till en egen mapp och öppna kopian.</translation>
        </message>
        <message>
            <source>The file is not there. It may have been moved or renamed; choose it again.</source>
            <translation>Filen finns inte kvar. Den kan ha flyttats eller bytt namn. Välj den igen.</translation>
        </message>
        <message>
            <source>You may not read this file. Ask whoever owns it for access.</source>
            <translation>Du får inte läsa den här filen. Be den som äger filen om behörighet.</translation>
        </message>
        <message>
            <source>The file was made by a newer version of Länsnav. It was left as it is. Update Länsnav and open it again.</source>
            <translation>Filen är skapad i en nyare version av Länsnav. Den har lämnats som den var. Uppdatera Länsnav och öppna den igen.</translation>
        </message>
        <message>
            <source>The file is being written by another program. Nothing was changed. Wait a moment and try again.</source>
            <translation>Ett annat program skriver i filen. Inget har ändrats. Vänta en stund och försök igen.</translation>
        </message>
        <message>
            <source>The file cannot be written to. Nothing was changed. Check that you may write in its folder, or copy the file to a folder of your own.</source>
            <translation>Det går inte att skriva i filen. Inget har ändrats. Kontrollera att du får skriva i mappen eller kopiera filen till en egen mapp.</translation>
        </message>
        <message>
            <source>The disk is full. The last change was not saved; everything before it is. Free some space and try again.</source>
            <translation>Disken är full. Den senaste ändringen sparades inte, men allt före den är sparat. Frigör utrymme och försök igen.</translation>
        </message>
        <message>
            <source>The file is damaged. Nothing was changed. Open the newest backup instead.</source>
            <translation>Filen är skadad. Inget har ändrats. Öppna den senaste säkerhetskopian i stället.</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was changed.</source>
            <translation>Avbrutet. Inget har ändrats.</translation>
        </message>
        <message>
            <source>The file could not be opened. Check that it is there and that you may read it.</source>
            <translation>Filen kunde inte öppnas. Kontrollera att den finns och att du får läsa den.</translation>
        </message>
        <message>
            <source>The disk or network reported an error. The last change was not saved; everything before it is. Check the connection and try again.</source>
            <translation>Disken eller nätverket rapporterade ett fel. Den senaste ändringen sparades inte, men allt före den är sparat. Kontrollera anslutningen och försök igen.</translation>
        </message>
        <message>
            <source>The change could not be saved. Nothing was changed. Technical reason: SQLite %1.</source>
            <translation>Ändringen kunde inte sparas. Inget har ändrats. Teknisk orsak: SQLite %1.</translation>
        </message>
        <message>
            <source>There is already a file with that name. It was left as it is. Choose another name.</source>
            <translation>Det finns redan en fil med det namnet. Den har lämnats som den var. Välj ett annat namn.</translation>
        </message>
        <message>
            <source>You may not write in that folder. Nothing was made. Choose a folder of your own.</source>
            <translation>Du får inte skriva i den mappen. Inget har skapats. Välj en egen mapp.</translation>
        </message>
        <message>
            <source>The file is open in another window. It was left as it is. Use that window, or close it and try again.</source>
            <translation>Filen är öppen i ett annat fönster. Den har lämnats som den var. Använd det fönstret, eller stäng det och försök igen.</translation>
        </message>
        <message>
            <source>The file was made by an older version of Länsnav. It was left as it is. Open it in the program once, so that it is brought up to date.</source>
            <translation>Filen är skapad i en äldre version av Länsnav. Den har lämnats som den var. Öppna den en gång i programmet så uppdateras den.</translation>
        </message>
        <message>
            <source>The file was made by an older version of Länsnav and has been brought up to date. A backup of it as it was is kept.</source>
            <translation>Filen skapades i en äldre version av Länsnav och har uppdaterats. En säkerhetskopia av den som den var är sparad.</translation>
        </message>
        <message>
            <source>This is a shared file, made for syncing. It was left as it is. Join it from a file of your own instead of opening it.</source>
            <translation>Det här är en delad fil som används för att synka. Den har lämnats som den var. Anslut till den från en egen fil i stället för att öppna den.</translation>
        </message>
        <message>
            <source>The file comes from another computer or user. It works as usual; edits made here are kept apart from those made there.</source>
            <translation>Filen kommer från en annan dator eller användare. Den fungerar som vanligt, och ändringar som görs här hålls isär från dem som görs där.</translation>
        </message>
        <message>
            <source>The file is an earlier copy or a restored backup. It works as usual; nothing made since in the other copy is touched.</source>
            <translation>Filen är en tidigare kopia eller en återställd säkerhetskopia. Den fungerar som vanligt, och inget som gjorts senare i den andra kopian påverkas.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Det finns inget att ångra.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Det finns inget att göra om.</translation>
        </message>
        <message>
            <source>The file is damaged or cut short. It was left as it is. Open a backup instead, if there is one.</source>
            <translation>Filen är skadad eller avkortad. Den lämnades som den är. Öppna en säkerhetskopia i stället, om det finns någon.</translation>
        </message>
        <message>
            <source>The file is empty. It was left as it is. Open a backup instead, if there is one.</source>
            <translation>Filen är tom. Den lämnades som den är. Öppna en säkerhetskopia i stället, om det finns någon.</translation>
        </message>
        <message>
            <source>This is not a Länsnav file. It was left as it is. Choose another one; the names of Länsnav&apos;s files end in .lansnav.</source>
            <translation>Det är ingen Länsnav-fil. Den har lämnats som den var. Välj en annan; Länsnavs filer har namn som slutar på .lansnav.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was changed. Free some space and try again.</source>
            <translation>Disken är full. Inget har ändrats. Frigör utrymme och försök igen.</translation>
        </message>
        <message>
            <source>The disk is full, and the file cannot be opened until there is room. It was left as it is. Free some space and try again.</source>
            <translation>Disken är full, och filen går inte att öppna förrän det finns plats. Den lämnades som den var. Frigör utrymme och försök igen.</translation>
        </message>
        <message>
            <source>The folder the file lies in cannot be written to just now. The file was left as it is. Check the disk or the connection and try again.</source>
            <translation>Det går inte att skriva i mappen där filen ligger just nu. Filen lämnades som den var. Kontrollera disken eller anslutningen och försök igen.</translation>
        </message>
        <message>
            <source>There is another copy of this file, %1. Both work as usual; what is written in one is not in the other until they have been synced.</source>
            <translation>Det finns en kopia till av den här filen, %1. Båda fungerar som vanligt; det som skrivs i den ena finns inte i den andra förrän de har synkats.</translation>
        </message>
        <message>
            <source>The disk is full. No file was made. Make room and try again.</source>
            <translation>Disken är full. Ingen fil skapades. Frigör utrymme och försök igen.</translation>
        </message>
        <message>
            <source>The new file could not be written to the end. No file was made. Check the disk and try again.</source>
            <translation>Den nya filen kunde inte skrivas klart. Ingen fil skapades. Kontrollera disken och försök igen.</translation>
        </message>
        <message>
            <source>What was erased for good cannot be brought back. Nothing was changed.</source>
            <translation>Det som har raderats för gott går inte att få tillbaka. Ingenting ändrades.</translation>
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
        <message numerus="yes">
            <source>%n edit(s) to send</source>
            <translation>
                <numerusform>%n ändring att skicka</numerusform>
                <numerusform>%n ändringar att skicka</numerusform>
            </translation>
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
            <translation>Länsnav-filer (*.lansnav)</translation>
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
            <source>Closing</source>
            <translation>Stänger</translation>
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
            <translation>filen är öppen i ett annat program</translation>
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
        <message>
            <source>Offline since %1: %2</source>
            <comment>time, reason</comment>
            <translation>Frånkopplad sedan %1: %2</translation>
        </message>
        <message>
            <source>Close anyway</source>
            <translation>Avsluta ändå</translation>
        </message>
        <message>
            <source>Stopping. The drive of the shared file has yet to answer…</source>
            <translation>Avbryter. Enheten där den delade filen ligger har inte svarat än…</translation>
        </message>
        <message>
            <source>Sync there</source>
            <translation>Synka där</translation>
        </message>
    </context>
    <context>
        <name>lansnav::SyncFiles</name>
        <message>
            <source>You may not write in the folder %1. What colleagues have written was received; what you write stays in your own file until you may.</source>
            <translation>Du får inte skriva i mappen %1. Det kollegorna har skrivit har tagits emot; det du skriver stannar i din egen fil tills du får.</translation>
        </message>
        <message>
            <source>This is the file you work in, not a shared one. Nothing was changed. Choose another file to meet in.</source>
            <translation>Det här är filen du arbetar i, inte en delad fil. Inget ändrades. Välj en annan fil att mötas i.</translation>
        </message>
        <message>
            <source>You do not have the right to read the shared file %1. Nothing was changed. Ask whoever made the file, or looks after the folder, to give it to you.</source>
            <translation>Du har inte rätt att läsa den delade filen %1. Inget ändrades. Be den som gjorde filen, eller den som sköter mappen, att ge dig den rätten.</translation>
        </message>
        <message>
            <source>You do not have the right to replace the file %1, which belongs to somebody else. What colleagues have written was received; what you write stays in your own file until you may. Ask whoever made the file, or looks after the folder, to give you the right to.</source>
            <translation>Du har inte rätt att ersätta filen %1, som någon annan äger. Det kollegorna har skrivit har hämtats. Det du skriver ligger kvar i din egen fil tills du får rätten. Be den som gjorde filen, eller den som sköter mappen, att ge dig den.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be reached.</source>
            <translation>Mappen %1 går inte att nå.</translation>
        </message>
        <message>
            <source>The shared file %1 cannot be read just now; another program may be holding it.</source>
            <translation>Den delade filen %1 går inte att läsa just nu; ett annat program kan hålla den.</translation>
        </message>
        <message>
            <source>The disk that holds %1 is full. Nothing there was changed.</source>
            <translation>Disken där %1 ligger är full. Inget ändrades där.</translation>
        </message>
        <message>
            <source>The shared file %1 is held by another program. Nothing there was changed.</source>
            <translation>Den delade filen %1 är öppen i ett annat program. Inget ändrades där.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::SyncService</name>
        <message>
            <source>Your file works as usual, and what you write is sent when the folder is back.</source>
            <translation>Din fil fungerar som vanligt, och det du skriver skickas när mappen är tillbaka.</translation>
        </message>
        <message>
            <source>Your own file keeps everything. Make room; Länsnav tries again by itself.</source>
            <translation>Din egen fil har allt kvar. Frigör utrymme; Länsnav försöker igen av sig själv.</translation>
        </message>
        <message>
            <source>Your own file keeps everything. Länsnav tries again by itself.</source>
            <translation>Din egen fil har allt kvar. Länsnav försöker igen av sig själv.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::Synchroniser</name>
        <message>
            <source>Syncing was cancelled. What had been received is kept; the rest comes next time.</source>
            <translation>Synkningen avbröts. Det som hann tas emot finns kvar; resten kommer nästa gång.</translation>
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
        <message>
            <source>Your own file is damaged. Nothing was changed, and the shared file is sound. Open the newest backup of your file; what colleagues have comes back with the next sync.</source>
            <translation>Din egen fil är skadad. Inget har ändrats, och den delade filen är hel. Öppna den senaste säkerhetskopian av din fil; det kollegorna har kommer tillbaka vid nästa synkning.</translation>
        </message>
        <message>
            <source>There is one more shared file of your group in the folder, %1. All that was in it has been taken over, and it stays where it is. Agree with your colleagues on which of the files you meet in.</source>
            <translation>Det ligger en delad fil till från er grupp i mappen, %1. Allt som fanns i den har tagits med, och den ligger kvar. Kom överens med dina kollegor om vilken av filerna ni ska mötas i.</translation>
        </message>
        <message>
            <source>The shared file %1 was no longer in the folder %2, and was made anew with all that your file holds. If your colleagues do not show up, check that it is the right folder and that the drive is connected.</source>
            <translation>Den delade filen %1 fanns inte längre i mappen %2 och gjordes på nytt med allt som finns här. Kontrollera att mappen är den rätta och att enheten är ansluten, om dina kollegor inte syns.</translation>
        </message>
        <message>
            <source>“%1” was put in the trash while somebody else changed it, and neither knew of the other. The change is kept with it in the trash. Take it out of there if it is still needed.</source>
            <translation>”%1” lades i papperskorgen medan någon annan ändrade i den, utan att de kände till varandras ändringar. Ändringen finns kvar i papperskorgen. Hämta tillbaka den därifrån om den fortfarande behövs.</translation>
        </message>
        <message numerus="yes">
            <source>So were %n more row(s). The history tells which.</source>
            <translation>
                <numerusform>Detsamma gäller %n rad till. Historiken visar vilken.</numerusform>
                <numerusform>Detsamma gäller %n rader till. Historiken visar vilka.</numerusform>
            </translation>
        </message>
        <message>
            <source>Several colleagues are writing the shared file just now.</source>
            <translation>Flera kollegor skriver i den delade filen just nu.</translation>
        </message>
        <message>
            <source>Something has been erased for good. The file %1, which was set aside as damaged, may still hold it. Remove that file once nobody needs it.</source>
            <translation>Något har raderats för gott. Det kan finnas kvar i filen %1, som lades åt sidan som skadad. Ta bort den filen när ingen behöver den längre.</translation>
        </message>
        <message>
            <source>%1 is a folder. Nothing was changed. Choose the shared file in it, or a name for a new one.</source>
            <translation>%1 är en mapp. Inget ändrades. Välj den delade filen i den, eller ett namn på en ny.</translation>
        </message>
        <message>
            <source>No backup of your file could be written to the folder %1, and one is made before anything of your colleagues&apos; is taken in. Nothing was received or sent, and your file is as it was. Make room there, or see that you may write in it; then sync again.</source>
            <translation>Ingen säkerhetskopia av din fil kunde skrivas i mappen %1, och en sådan görs innan något från dina kollegor tas in. Inget togs emot eller skickades, och din fil är som den var. Gör plats där, eller se till att du får skriva i mappen, och synka sedan igen.</translation>
        </message>
        <message numerus="yes">
            <source>%n more are there more than once. The command “lansnav-cli check” names them all.</source>
            <translation>
                <numerusform>%n till finns mer än en gång. Kommandot ”lansnav-cli check” nämner alla.</numerusform>
                <numerusform>%n till finns mer än en gång. Kommandot ”lansnav-cli check” nämner alla.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::TabPictures</name>
        <message>
            <source>The picture %1 could not be written. Check that the folder can be written to.</source>
            <translation>Bilden %1 kunde inte skrivas. Kontrollera att det går att skriva i mappen.</translation>
        </message>
        <message>
            <source>The folder %1 could not be made. Choose another one.</source>
            <translation>Mappen %1 kunde inte skapas. Välj en annan.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::TableFile</name>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nej</translation>
        </message>
        <message>
            <source>“%1” does not end in a format that can be written. Choose one of: %2.</source>
            <translation>”%1” slutar inte på ett format som kan skrivas. Välj något av: %2.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::TableView</name>
        <message>
            <source>Copy rows</source>
            <translation>Kopiera rader</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Kolumner</translation>
        </message>
        <message>
            <source>Export the list…</source>
            <translation>Exportera listan…</translation>
        </message>
    </context>
    <context>
        <name>lansnav::TalkEditor</name>
        <message>
            <source>Add a talk: %1</source>
            <translation>Lägg till ett samtal: %1</translation>
        </message>
        <message>
            <source>%1: date</source>
            <translation>%1: datum</translation>
        </message>
        <message>
            <source>%1: how many took part</source>
            <translation>%1: antal deltagare</translation>
        </message>
        <message>
            <source>people</source>
            <comment>head-count</comment>
            <translation>deltagare</translation>
        </message>
        <message>
            <source>Take away the talk</source>
            <translation>Ta bort samtalet</translation>
        </message>
        <message>
            <source>Take away the talk: %1</source>
            <translation>Ta bort samtalet: %1</translation>
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
            <translation>den här versionen av Länsnav läser format %1</translation>
        </message>
        <message>
            <source>does not begin with the region&apos;s code %1</source>
            <translation>börjar inte med regionens kod %1</translation>
        </message>
        <message>
            <source>at most three letters fit a tile</source>
            <translation>högst tre bokstäver får plats i en ruta</translation>
        </message>
        <message>
            <source>sub-region</source>
            <translation>länsdel</translation>
        </message>
        <message>
            <source>has its tile in the same place as %1</source>
            <translation>har sin ruta på samma plats som %1</translation>
        </message>
        <message>
            <source>municipality code</source>
            <translation>kommunkod</translation>
        </message>
        <message>
            <source>&quot;all&quot; or a list of municipality codes expected</source>
            <translation>”all” eller en lista med kommunkoder förväntas</translation>
        </message>
        <message>
            <source>before the start</source>
            <translation>före början</translation>
        </message>
        <message>
            <source>area</source>
            <translation>område</translation>
        </message>
        <message>
            <source>organisation</source>
            <translation>organisation</translation>
        </message>
        <message>
            <source>goes together with &quot;figures&quot; in uses</source>
            <translation>hör ihop med ”figures” i uses</translation>
        </message>
        <message>
            <source>missing: who is represented</source>
            <translation>saknas: vem som representeras</translation>
        </message>
        <message>
            <source>goes only with organisations or fields</source>
            <translation>används bara tillsammans med ”organisations” eller ”fields”</translation>
        </message>
        <message>
            <source>network with licences</source>
            <translation>nätverk med licenser</translation>
        </message>
        <message>
            <source>network</source>
            <translation>nätverk</translation>
        </message>
    </context>
    <context>
        <name>lansnav::TemplateText</name>
        <message>
            <source>There is no region template “%1”. Those that ship with the program: %2. A template of your own is pointed out with the path of its JSON file.</source>
            <translation>Länsmallen ”%1” finns inte. De som följer med programmet: %2. En egen mall anges med sökvägen till dess JSON-fil.</translation>
        </message>
        <message>
            <source>The region template “%1” could not be read. Check that the file is yours to read.</source>
            <translation>Länsmallen ”%1” gick inte att läsa. Kontrollera att du får läsa filen.</translation>
        </message>
        <message>
            <source>The file “%1” is too large to be a region template.</source>
            <translation>Filen ”%1” är för stor för att vara en länsmall.</translation>
        </message>
        <message>
            <source>The region template “%1” is not valid JSON: line %2: %3.</source>
            <translation>Länsmallen ”%1” är inte giltig JSON: rad %2: %3.</translation>
        </message>
        <message numerus="yes">
            <source>The region template “%1” has %n fault(s) and was not used:</source>
            <translation>
                <numerusform>Länsmallen ”%1” har %n fel och användes inte:</numerusform>
                <numerusform>Länsmallen ”%1” har %n fel och användes inte:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more.</source>
            <translation>
                <numerusform>… och %n till.</numerusform>
                <numerusform>… och %n till.</numerusform>
            </translation>
        </message>
        <message>
            <source>line %1: “%2” stands twice in the same object</source>
            <translation>rad %1: ”%2” står två gånger i samma objekt</translation>
        </message>
    </context>
    <context>
        <name>lansnav::Term</name>
        <message>
            <source>autumn {year}</source>
            <comment>a term; {yy} gives the year in two digits</comment>
            <translation>HT{yy}</translation>
        </message>
        <message>
            <source>spring {year}</source>
            <comment>a term; {yy} gives the year in two digits</comment>
            <translation>VT{yy}</translation>
        </message>
    </context>
    <context>
        <name>lansnav::TermPlanner</name>
        <message>
            <source>%1 is outside the term.</source>
            <translation>%1 ligger utanför terminen.</translation>
        </message>
        <message>
            <source>%1 has passed.</source>
            <translation>%1 har passerat.</translation>
        </message>
        <message>
            <source>%1 is %2.</source>
            <comment>date, holiday</comment>
            <translation>%1 är helgdag (%2).</translation>
        </message>
        <message>
            <source>%1 is a weekend.</source>
            <translation>%1 infaller på en helg.</translation>
        </message>
        <message>
            <source>%1 is in a school break (%2).</source>
            <translation>%1 infaller under ett skollov (%2).</translation>
        </message>
        <message>
            <source>The network already meets on %1.</source>
            <translation>Nätverket träffas redan %1.</translation>
        </message>
        <message>
            <source>%1 is taken: %2.</source>
            <translation>%1 är upptagen: %2.</translation>
        </message>
        <message>
            <source>No number of meetings was asked for.</source>
            <translation>Inget antal träffar är angivet.</translation>
        </message>
        <message numerus="yes">
            <source>The term already has the %n meeting(s) it should have.</source>
            <translation>
                <numerusform>Terminen har redan den %n träff den ska ha.</numerusform>
                <numerusform>Terminen har redan de %n träffar den ska ha.</numerusform>
            </translation>
        </message>
        <message>
            <source>Evenly spread over the term (%1).</source>
            <translation>Jämnt fördelat över terminen (%1).</translation>
        </message>
        <message>
            <source>%1 This day is the nearest.</source>
            <translation>%1 Den här dagen ligger närmast.</translation>
        </message>
        <message>
            <source>Not on the wanted weekday.</source>
            <translation>Inte på önskad veckodag.</translation>
        </message>
        <message>
            <source>In the summer or Christmas weeks, when many are away.</source>
            <translation>Under sommar- eller julveckor, då många är lediga.</translation>
        </message>
        <message numerus="yes">
            <source>Only %n day(s) from another meeting.</source>
            <translation>
                <numerusform>Bara %n dag från en annan träff.</numerusform>
                <numerusform>Bara %n dagar från en annan träff.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The term is over: %n meeting(s) can no longer be held.</source>
            <translation>
                <numerusform>Terminen är slut: %n träff kan inte längre genomföras.</numerusform>
                <numerusform>Terminen är slut: %n träffar kan inte längre genomföras.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>There is no possible day for %n meeting(s): the days left are weekends, holidays, school breaks or taken.</source>
            <translation>
                <numerusform>Det finns ingen möjlig dag för %n träff: de dagar som är kvar är helger, helgdagar, skollov eller upptagna.</numerusform>
                <numerusform>Det finns ingen möjlig dag för %n träffar: de dagar som är kvar är helger, helgdagar, skollov eller upptagna.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::TileMap</name>
        <message>
            <source>Map of municipalities</source>
            <translation>Kommunkarta</translation>
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
            <translation>Ångra</translation>
        </message>
        <message>
            <source>Close the message</source>
            <translation>Stäng meddelandet</translation>
        </message>
    </context>
    <context>
        <name>lansnav::TrainingsPane</name>
        <message>
            <source>Trainings</source>
            <translation>Utbildningar</translation>
        </message>
        <message>
            <source>Move to trash</source>
            <translation>Flytta till papperskorgen</translation>
        </message>
        <message>
            <source>No training yet</source>
            <translation>Ingen utbildning än</translation>
        </message>
        <message>
            <source>A leader counts for a programme from the day of the training until it runs out.</source>
            <translation>En gruppledare räknas för ett program från utbildningsdagen tills utbildningen går ut.</translation>
        </message>
        <message>
            <source>Add a training</source>
            <translation>Lägg till en utbildning</translation>
        </message>
        <message>
            <source>Trained anew is a training of its own: say until when the earlier one is valid, and add another.</source>
            <translation>Den som utbildas på nytt får en ny utbildning: ange hur länge den tidigare gäller och lägg till en till.</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>Trained</source>
            <translation>Utbildad</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Giltig till</translation>
        </message>
        <message>
            <source>Empty: without end.</source>
            <translation>Tomt: utan slutdatum.</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Intyg</translation>
        </message>
        <message>
            <source>Another training</source>
            <translation>En utbildning till</translation>
        </message>
        <message>
            <source>Add the training</source>
            <translation>Lägg till utbildningen</translation>
        </message>
        <message>
            <source>The training is in the trash.</source>
            <translation>Utbildningen ligger i papperskorgen.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::TrashDialog</name>
        <message>
            <source>Trash</source>
            <translation>Papperskorg</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Vad</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Thrown away by</source>
            <translation>Slängt av</translation>
        </message>
        <message>
            <source>When</source>
            <translation>När</translation>
        </message>
        <message>
            <source>The trash is empty</source>
            <translation>Papperskorgen är tom</translation>
        </message>
        <message>
            <source>What you throw away gathers here and can be brought back.</source>
            <translation>Det du slänger samlas här och kan hämtas tillbaka.</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Hämta tillbaka</translation>
        </message>
        <message>
            <source>(without a name)</source>
            <translation>(utan namn)</translation>
        </message>
        <message numerus="yes">
            <source>Brought back %n row(s).</source>
            <translation>
                <numerusform>%n rad har hämtats tillbaka.</numerusform>
                <numerusform>%n rader har hämtats tillbaka.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (undone)</source>
            <comment>a person</comment>
            <translation>%1 (ångrat)</translation>
        </message>
        <message numerus="yes">
            <source>Show %n row(s) that were undone as well</source>
            <translation>
                <numerusform>Visa även %n rad som ångrats</numerusform>
                <numerusform>Visa även %n rader som ångrats</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::UndoLog</name>
        <message>
            <source>Nothing was changed, as all that this step had changed has been changed again since, by you or a colleague, or erased. The history shows what came after.</source>
            <translation>Inget ändrades. Allt som det här steget ändrade har ändrats igen sedan dess, av dig eller en kollega, eller raderats. Historiken visar vad som hänt efteråt.</translation>
        </message>
        <message>
            <source>Undo once more to take back the step before.</source>
            <translation>Ångra en gång till för att ta tillbaka steget dessförinnan.</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) were left as they are, because they have been changed since. The history shows what came after.</source>
            <translation>
                <numerusform>%n värde lämnades som det är, eftersom det har ändrats sedan dess. Historiken visar vad som hänt efteråt.</numerusform>
                <numerusform>%n värden lämnades som de är, eftersom de har ändrats sedan dess. Historiken visar vad som hänt efteråt.</numerusform>
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
        <message numerus="yes">
            <source>%n field(s) say different things in the two files; they come to the list of clashes.</source>
            <translation>
                <numerusform>%n fält säger olika saker i de två filerna och hamnar i listan över krockar.</numerusform>
                <numerusform>%n fält säger olika saker i de två filerna och hamnar i listan över krockar.</numerusform>
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
        <message>
            <source>Uniting… %1 %</source>
            <translation>Förenar… %1 %</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… och %n till</numerusform>
                <numerusform>… och %n till</numerusform>
            </translation>
        </message>
        <message>
            <source>What says different things or seems to be there twice</source>
            <translation>Vad som säger olika saker eller ser ut att finnas två gånger</translation>
        </message>
        <message>
            <source>This cannot be undone once it has been synced. A backup of your file is made first; you find it under Backups.</source>
            <translation>Det går inte att ångra när det väl har synkats. Först görs en säkerhetskopia av din fil; du hittar den under Säkerhetskopior.</translation>
        </message>
        <message>
            <source>%1, %2: “%3” stands, “%4” is put aside</source>
            <comment>row, field, value, other value</comment>
            <translation>%1, %2: ”%3” står kvar, ”%4” läggs åt sidan</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(tomt)</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) that say different things</source>
            <translation>
                <numerusform>%n fält som säger olika saker</numerusform>
                <numerusform>%n fält som säger olika saker</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) that seem to be the same</source>
            <translation>
                <numerusform>%n par som ser ut att vara samma</numerusform>
                <numerusform>%n par som ser ut att vara samma</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody seems to be there twice.</source>
            <translation>Ingen ser ut att finnas två gånger.</translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) of people or organisations seem to be the same. Both come in; people can be merged from the Overview afterwards.</source>
            <translation>
                <numerusform>%n par av personer eller organisationer ser ut att vara samma. Båda tas in; personer kan du slå ihop från Översikten efteråt.</numerusform>
                <numerusform>%n par av personer eller organisationer ser ut att vara samma. Båda tas in; personer kan du slå ihop från Översikten efteråt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything in %1 is taken into your file. The other file is left as it is. Afterwards all meet in the shared file of the one that was begun first; you are told which.</source>
            <translation>Allt i %1 tas in i din fil. Den andra filen lämnas som den är. Sedan möts alla i den delade filen för den av dem som påbörjades först. Du får veta vilken.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::Uniting</name>
        <message>
            <source>That is the file you work in. Nothing was changed. Choose the file a colleague began apart.</source>
            <translation>Det är filen du arbetar i. Inget har ändrats. Välj den fil som en kollega har börjat för sig.</translation>
        </message>
        <message>
            <source>Everything in %1 is in your file already. Nothing was changed. If they have been united, its owner joins the shared file now.</source>
            <translation>Allt i %1 finns redan i din fil. Inget har ändrats. Om filerna har förenats går den som äger den nu med i den delade filen.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::WindowOptions</name>
        <message>
            <source>The workbook of a region&apos;s development leaders.</source>
            <translation>Arbetsboken för en regions utvecklingsledare.</translation>
        </message>
        <message>
            <source>Saves a picture of every tab in a folder and ends.</source>
            <translation>Sparar en bild av varje flik i en mapp och avslutar.</translation>
        </message>
        <message>
            <source>Keeps settings and backups in this folder instead of the user&apos;s profile.</source>
            <translation>Sparar inställningar och säkerhetskopior i den här mappen i stället för i användarprofilen.</translation>
        </message>
        <message>
            <source>Language: sv or en.</source>
            <translation>Språk: sv eller en.</translation>
        </message>
        <message>
            <source>Theme: light or dark.</source>
            <translation>Tema: light eller dark.</translation>
        </message>
        <message>
            <source>The page to show first: overview, networks, people …</source>
            <translation>Sidan som visas först: overview, networks, people …</translation>
        </message>
        <message>
            <source>Ends when the first filled list has been painted, and prints how many milliseconds it took.</source>
            <translation>Avslutar när den första ifyllda listan har ritats och skriver ut hur många millisekunder det tog.</translation>
        </message>
        <message>
            <source>The file to open.</source>
            <translation>Filen som ska öppnas.</translation>
        </message>
        <message>
            <source>The languages are sv and en.</source>
            <translation>Språken är sv och en.</translation>
        </message>
        <message>
            <source>The themes are light and dark.</source>
            <translation>Temana är light och dark.</translation>
        </message>
        <message>
            <source>Name the file to open.</source>
            <translation>Ange vilken fil som ska öppnas.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::Workspace</name>
        <message>
            <source>Overview</source>
            <translation>Översikt</translation>
        </message>
        <message>
            <source>Show backups</source>
            <translation>Visa säkerhetskopior</translation>
        </message>
        <message>
            <source>The file is open for reading only: nothing can be changed in it.</source>
            <translation>Filen är öppen skrivskyddat: inget kan ändras i den.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Det finns inget att göra om.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Det finns inget att ångra.</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>Gjorde om: %1</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Ångrade: %1</translation>
        </message>
        <message>
            <source>A colleague&apos;s file that began apart</source>
            <translation>En kollegas fil som började för sig</translation>
        </message>
        <message>
            <source>Länsnav files (*.lansnav);;All files (*)</source>
            <translation>Länsnav-filer (*.lansnav);;Alla filer (*)</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Spara rapporten</translation>
        </message>
        <message numerus="yes">
            <source>The two files say different things in %n field(s). One value stands; the other is kept until you choose.</source>
            <translation>
                <numerusform>De två filerna säger olika saker i %n fält. Ett värde står kvar; det andra sparas tills du väljer.</numerusform>
                <numerusform>De två filerna säger olika saker i %n fält. Ett värde står kvar; det andra sparas tills du väljer.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lansnav::XlsxReader</name>
        <message>
            <source>The workbook is damaged (its part “%1” cannot be read). Nothing was read. Open it in Excel, let Excel repair it, and save it again.</source>
            <translation>Arbetsboken är skadad (delen ”%1” går inte att läsa). Inget har lästs in. Öppna den i Excel, låt Excel reparera den och spara den igen.</translation>
        </message>
        <message>
            <source>The file contains declarations that no Excel file has, and was not read. Open it in Excel and save it again.</source>
            <translation>Filen innehåller deklarationer som ingen Excelfil har och har inte lästs in. Öppna den i Excel och spara den igen.</translation>
        </message>
        <message>
            <source>This is a binary Excel workbook (.xlsb). Open it in Excel, save it as an Excel workbook (.xlsx), and import that.</source>
            <translation>Det här är en binär Excel-arbetsbok (.xlsb). Öppna den i Excel, spara den som Excel-arbetsbok (.xlsx) och importera den.</translation>
        </message>
        <message>
            <source>This is an OpenDocument file. Open it in LibreOffice or Excel, save it as an Excel workbook (.xlsx), and import that.</source>
            <translation>Det här är en OpenDocument-fil. Öppna den i LibreOffice eller Excel, spara den som Excel-arbetsbok (.xlsx) och importera den.</translation>
        </message>
        <message>
            <source>The file is packed like an Excel workbook but is none. Nothing was read. Choose an Excel workbook (.xlsx) or a CSV file.</source>
            <translation>Filen är packad som en Excel-arbetsbok men är ingen sådan. Inget har lästs in. Välj en Excel-arbetsbok (.xlsx) eller en CSV-fil.</translation>
        </message>
        <message>
            <source>Reading was cancelled; nothing was changed.</source>
            <translation>Inläsningen avbröts. Inget har ändrats.</translation>
        </message>
        <message>
            <source>The workbook has too many cells (over %L1). Nothing was read. Remove columns and sheets that are not needed, or split the list.</source>
            <translation>Arbetsboken har för många celler (över %L1). Inget har lästs in. Ta bort kolumner och blad som inte behövs eller dela upp listan.</translation>
        </message>
        <message>
            <source>The workbook has no sheet with cells. Nothing was read.</source>
            <translation>Arbetsboken har inget blad med celler. Inget har lästs in.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::XlsxSheetReader</name>
        <message>
            <source>The file contains declarations that no Excel file has, and was not read. Open it in Excel and save it again.</source>
            <translation>Filen innehåller deklarationer som ingen Excelfil har och har inte lästs in. Öppna den i Excel och spara den igen.</translation>
        </message>
        <message>
            <source>The workbook is damaged and cannot be read beyond row %1. Nothing was read. Open it in Excel, let Excel repair it, and save it again.</source>
            <translation>Arbetsboken är skadad och går inte att läsa längre än till rad %1. Inget har lästs in. Öppna den i Excel, låt Excel reparera den och spara den igen.</translation>
        </message>
        <message>
            <source>Reading was cancelled; nothing was changed.</source>
            <translation>Inläsningen avbröts. Inget har ändrats.</translation>
        </message>
        <message>
            <source>The sheet has content in row %L1, and at most %L2 rows can be read. Nothing was read. Split the list into several files.</source>
            <translation>Bladet har innehåll på rad %L1, och högst %L2 rader kan läsas. Inget har lästs in. Dela upp listan på flera filer.</translation>
        </message>
        <message>
            <source>The workbook has too many cells (over %L1). Nothing was read. Remove columns and sheets that are not needed, or split the list.</source>
            <translation>Arbetsboken har för många celler (över %L1). Inget har lästs in. Ta bort kolumner och blad som inte behövs eller dela upp listan.</translation>
        </message>
        <message>
            <source>Row %1 has content in column %2, and at most %3 columns can be read. Nothing was read. Remove what is far to the right of the list.</source>
            <translation>Rad %1 har innehåll i kolumn %2, och högst %3 kolumner kan läsas. Inget har lästs in. Ta bort det som står långt till höger om listan.</translation>
        </message>
        <message>
            <source>A cell in row %1 holds more than %L2 characters. Nothing was read. Shorten it and try again.</source>
            <translation>En cell på rad %1 innehåller fler än %L2 tecken. Inget har lästs in. Korta texten och försök igen.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::XlsxWriter</name>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>“%1” could not be written; perhaps the disk is full. What was there before is unchanged. Free some space or choose another folder.</source>
            <translation>”%1” kunde inte skrivas. Disken kan vara full. Det som fanns där tidigare är oförändrat. Frigör utrymme eller välj en annan mapp.</translation>
        </message>
        <message>
            <source>“%1” could not be written (%2). What was there before is unchanged. Try another folder or another format.</source>
            <translation>”%1” kunde inte skrivas (%2). Det som fanns där tidigare är oförändrat. Försök med en annan mapp eller ett annat format.</translation>
        </message>
        <message>
            <source>The list has more rows or columns than a workbook can hold. Nothing was written. Filter the list, or export it as CSV.</source>
            <translation>Listan har fler rader eller kolumner än vad som får plats i en arbetsbok. Inget har skrivits. Filtrera listan eller exportera den som CSV.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::YearBlocks</name>
        <message>
            <source>“%1”</source>
            <translation>”%1”</translation>
        </message>
        <message>
            <source>The list has several years beside each other. Read were the columns under “%1”; those under %2 are of earlier times and were not read.</source>
            <translation>Listan har flera år bredvid varandra. Kolumnerna under ”%1” lästes; de under %2 gäller tidigare tid och lästes inte.</translation>
        </message>
        <message>
            <source>Who stands only in the earlier years: line %1. Add them as former members, if they are not in the register.</source>
            <translation>De som bara står under de tidigare åren: rad %1. Lägg till dem som tidigare medlemmar, om de inte finns i registret.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::ZipArchive</name>
        <message>
            <source>The file is damaged: what it contains does not match its checksum. Nothing was read. Open it in Excel, let Excel repair it, and save it again.</source>
            <translation>Filen är skadad: innehållet stämmer inte med kontrollsumman. Inget har lästs in. Öppna den i Excel, låt Excel reparera den och spara den igen.</translation>
        </message>
        <message>
            <source>The file is damaged and cannot be unpacked. Nothing was read. Open it in Excel, let Excel repair it, and save it again.</source>
            <translation>Filen är skadad och går inte att packa upp. Inget har lästs in. Öppna den i Excel, låt Excel reparera den och spara den igen.</translation>
        </message>
        <message>
            <source>The file unpacks to far more than a list of this kind can hold. It was not read, and nothing was changed. Copy the rows you need to a new workbook and save that.</source>
            <translation>Filen blir uppackad långt större än en sådan här lista kan vara. Den har inte lästs in, och inget har ändrats. Kopiera de rader du behöver till en ny arbetsbok och spara den.</translation>
        </message>
        <message>
            <source>The file looks like an Excel workbook but is cut short or damaged. Nothing was read. Copy it anew from where it came, or open it in Excel and save it again.</source>
            <translation>Filen ser ut som en Excel-arbetsbok men är ofullständig eller skadad. Inget har lästs in. Kopiera den på nytt därifrån den kom, eller öppna den i Excel och spara den igen.</translation>
        </message>
        <message>
            <source>The workbook is protected with a password. Open it in Excel, save a copy without a password, and import that.</source>
            <translation>Arbetsboken är skyddad med lösenord. Öppna den i Excel, spara en kopia utan lösenord och importera den.</translation>
        </message>
    </context>
    <context>
        <name>lansnav::style</name>
        <message>
            <source>Needs attention</source>
            <translation>Behöver åtgärdas</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>Brådskande</translation>
        </message>
        <message>
            <source>For information</source>
            <translation>För kännedom</translation>
        </message>
    </context>
</TS>
