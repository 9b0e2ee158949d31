// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/imports.h"

#include "network/attendanceimport.h"
#include "network/memberimport.h"
#include "register/placenames.h"

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// Any of these makes a row of headings; the first alone is enough.
QList<ImportField> nameFields()
{
    return {
        {u"name"_s, MemberImporter::tr("Name"),
         {u"namn"_s, u"för- och efternamn"_s, u"person"_s, u"kontaktperson"_s, u"representant"_s, u"deltagare"_s, u"name"_s, u"full name"_s, u"member"_s, u"medlem"_s,
          u"ledamot"_s, u"namn på representant"_s, u"namn på deltagare"_s, u"namn på medlem"_s, u"namn på ledamot"_s, u"namn på kontaktperson"_s, u"medlemsnamn"_s, u"deltagarens namn"_s, u"medlemmens namn"_s, u"ledamotens namn"_s,
          u"contact"_s, u"contact person"_s, u"participant"_s, u"coach"_s, u"vägledare"_s}, true},
        {u"given"_s, MemberImporter::tr("Given name"), {u"förnamn"_s, u"tilltalsnamn"_s, u"given name"_s, u"first name"_s}, true},
        {u"family"_s, MemberImporter::tr("Family name"), {u"efternamn"_s, u"family name"_s, u"surname"_s, u"last name"_s}, true},
    };
}

/// Of a list of several networks, such as our own of all of them.
ImportField networkField()
{
    return {u"network"_s, MemberImporter::tr("Network"),
            {u"nätverk"_s, u"nätverkets namn"_s, u"namn på nätverk"_s, u"namn på nätverket"_s, u"network"_s, u"network name"_s, u"name of network"_s, u"name of the network"_s}};
}

/// A column for each meeting, or one for the day and one for the mark, as our own list has it.
QList<ImportField> attendanceFields()
{
    QList<ImportField> fields = nameFields();
    fields.append({u"date"_s, AttendanceImporter::tr("Meeting"), {}, false, uR"(^(\d{4}-\d{2}-\d{2}|[34]\d{4})$)"_s, false, true});
    fields.append({u"day"_s, AttendanceImporter::tr("Day of the meeting"),
                   {u"träff"_s, u"träffdatum"_s, u"möte"_s, u"mötesdatum"_s, u"datum"_s, u"meeting"_s, u"meeting date"_s, u"date"_s}});
    fields.append({u"state"_s, AttendanceImporter::tr("Attendance"), {u"närvaro"_s, u"närvaro/frånvaro"_s, u"närvarostatus"_s, u"närvarande"_s, u"närvarade"_s, u"närv."_s, u"deltog"_s, u"deltagit"_s, u"deltagande"_s, u"attendance"_s, u"present"_s, u"attended"_s}});
    // The rest only tells namesakes apart, and whose list it is.
    fields.append({u"represents"_s, AttendanceImporter::tr("Represents"), {u"representerar"_s, u"represents"_s}, false, {}, true});
    fields.append(networkField());
    fields.last().supporting = true;
    // Our own list of all attendance has rows of events and of groups too, which say no network.
    fields.append({u"event"_s, AttendanceImporter::tr("Event"), {u"aktivitet"_s, u"event"_s}, false, {}, true});
    fields.append({u"session"_s, AttendanceImporter::tr("Session"), {u"pass"_s, u"session"_s}, false, {}, true});
    fields.append({u"group"_s, AttendanceImporter::tr("Group"), {u"grupp"_s, u"group"_s}, false, {}, true});
    for (ImportField field : MemberImporter::fields())
        if (field.key == u"municipality" || field.key == u"email" || field.key == u"phone" || field.key == u"contact_details" || field.key == u"protected") {
            field.supporting = true;
            fields.append(field);
        }
    return fields;
}

} // namespace

QList<ImportField> MemberImporter::fields()
{
    return nameFields() + QList<ImportField>{
        {u"municipality"_s, tr("Municipality"), {u"kommun"_s, u"hemkommun"_s, u"kommunens namn"_s, u"kommunnamn"_s, u"kommun/region"_s, u"municipality"_s}},
        {u"role"_s, tr("Role"), {u"roll"_s, u"funktion"_s, u"uppdrag"_s, u"role"_s}},
        {u"kind"_s, tr("Ordinary or alternate"), {u"ordinarie/ersättare"_s, u"ordinarie eller ersättare"_s, u"ordinarie el. ersättare"_s, u"ordinarie/ers"_s, u"ledamot/ersättare"_s, u"ord./ers."_s, u"ord/ersättare"_s, u"ord. eller ers."_s,
          u"typ"_s, u"typ av medlem"_s, u"medlemstyp"_s, u"kind"_s, u"ordinary or alternate"_s, u"ordinary/alternate"_s, u"member type"_s, u"type of member"_s, u"membership type"_s}},
        {u"status"_s, tr("Status"), {u"status"_s, u"medlemsstatus"_s, u"member status"_s, u"membership status"_s}},
        {u"email"_s, tr("E-mail"),
         {u"e-post"_s, u"epost"_s, u"e-postadress"_s, u"mejl"_s, u"mejladress"_s, u"mail"_s, u"mailadress"_s, u"e-postadr."_s, u"mailadr."_s, u"mejladr."_s, u"e-mail"_s, u"email"_s, u"e-mail address"_s, u"e-mejl"_s, u"contact e-mail"_s}},
        {u"phone"_s, tr("Phone"),
         {u"telefon"_s, u"tel"_s, u"tel."_s, u"telefonnummer"_s, u"tfn"_s, u"tlf"_s, u"mobil"_s, u"mobiltel"_s, u"mobiltelefon"_s, u"mobilnr"_s, u"tel. arb."_s, u"tfn arb."_s, u"direktnr"_s, u"direktnummer"_s, u"direkttelefon"_s,
          u"arbetstelefon"_s, u"telefon arbete"_s, u"tjänstetelefon"_s, u"tjänstemobil"_s, u"jobbtelefon"_s, u"jobbmobil"_s, u"cell"_s, u"cell phone"_s, u"contact phone"_s, u"phone"_s, u"mobile"_s,
          u"mobile phone"_s, u"telephone"_s}},
        {u"contact_details"_s, tr("Contact details"),
         {u"kontaktuppgifter"_s, u"kontaktuppgift"_s, u"kontakt"_s, u"kontaktinformation"_s, u"kontaktinfo"_s, u"e-post/telefon"_s, u"telefon/e-post"_s, u"e-post och telefon"_s, u"telefon och e-post"_s,
          u"mejl/telefon"_s, u"telefon/mejl"_s, u"mail/telefon"_s, u"telefon/mail"_s, u"contact information"_s, u"contact info"_s, u"e-mail/phone"_s, u"phone/e-mail"_s}},
        {u"title"_s, tr("Title"), {u"titel"_s, u"befattning"_s, u"befattn."_s, u"yrke"_s, u"yrkestitel"_s, u"yrkesroll"_s, u"tjänst"_s, u"tjänstetitel"_s, u"title"_s, u"profession"_s, u"position"_s, u"job title"_s}},
        {u"workplace"_s, tr("Workplace"), {u"arbetsplats"_s, u"arbetsställe"_s, u"verksamhet"_s, u"enhet"_s, u"förvaltning"_s, u"avdelning"_s, u"sektion"_s, u"myndighet"_s, u"organisation"_s, u"arbetsgivare"_s,
          u"workplace"_s, u"unit"_s, u"department"_s, u"organization"_s, u"employer"_s}},
        {u"seat"_s, tr("Represents"), {u"representerar"_s, u"plats"_s, u"fält"_s, u"verksamhetsfält"_s, u"represents"_s, u"seat"_s}},
        {u"start"_s, tr("From"),
         {u"med sedan"_s, u"gick med"_s, u"med i nätverket sedan"_s, u"med i nätverket från"_s, u"medlem sedan"_s, u"från"_s, u"fr.o.m."_s, u"from"_s, u"startdatum"_s, u"start"_s, u"since"_s, u"member since"_s,
          u"medlem fr.o.m."_s, u"från–till"_s, u"fr.o.m.–t.o.m."_s, u"start–slut"_s, u"from–to"_s, u"period"_s, u"mandatperiod"_s, u"medlemsperiod"_s, u"uppdragsperiod"_s, u"medlem från"_s, u"medlem from"_s, u"ingår sedan"_s, u"ingår från"_s, u"startade"_s, u"började"_s, u"tillträdde"_s, u"inträde"_s, u"inträdde"_s, u"member from"_s, u"joined"_s, u"started"_s}},
        {u"end"_s, tr("To"), {u"till"_s, u"t.o.m."_s, u"tom"_s, u"slutdatum"_s, u"slut"_s, u"slutade"_s, u"slutat"_s, u"har slutat"_s, u"avgick"_s, u"avgått"_s, u"utträtt"_s, u"avgår"_s, u"utträde"_s, u"utträdde"_s, u"medlem till"_s, u"medlem t.o.m."_s, u"slutar"_s, u"left"_s, u"ended"_s, u"member until"_s, u"to"_s, u"until"_s, u"end"_s}},
        {u"substitutes"_s, tr("Alternate for"), {u"ersätter"_s, u"ersättare för"_s, u"ers. för"_s, u"suppleant för"_s, u"vikarie för"_s, u"ställföreträdare för"_s, u"alternate for"_s, u"deputy for"_s, u"substitute for"_s, u"substitutes"_s, u"stands in for"_s}},
        {u"trained"_s, tr("Trained"), {u"utbildad"_s, u"utbildning"_s, u"utbildningsdatum"_s, u"utbildad datum"_s, u"utbildningsår"_s, u"datum för utbildning"_s, u"utb.datum"_s, u"trained"_s, u"training date"_s}},
        {u"note"_s, tr("Note"), {u"anm."_s, u"anm"_s, u"anmärkning"_s, u"anmärkningar"_s, u"anteckning"_s, u"anteckn."_s, u"anteckningar"_s, u"övrigt"_s, u"övrig information"_s, u"kommentar"_s, u"kommentarer"_s, u"notering"_s, u"noteringar"_s,
          u"meddelande"_s, u"obs"_s, u"info"_s, u"note"_s, u"notes"_s, u"remark"_s, u"remarks"_s, u"comment"_s, u"comments"_s}},
        {u"protected"_s, tr("Protected identity"), {u"skyddade personuppgifter"_s, u"skyddad identitet"_s, u"skyddad"_s, u"skydd"_s, u"skyddade uppgifter"_s, u"skyddad adress"_s, u"sekretess"_s, u"sekretessmarkering"_s, u"sekretessmarkerad"_s, u"protected"_s, u"protected identity"_s}},
        {u"figure"_s, tr("Count of a year"), {}, false, uR"(^(?:(?:antal|number of) .*?|(?:kartläggningar|surveys) )\b((?:19|20)\d\d)$)"_s},
        networkField(),
    };
}

QList<ImportKind> networkImports()
{
    ImportKind members;
    members.key = u"members"_s;
    members.label = MemberImporter::tr("Members of a network");
    members.targets = {u"network"_s};
    members.fields = MemberImporter::fields();
    members.judge = MemberImporter::judge;
    members.apply = MemberImporter::apply;
    members.hasTitles = true;
    members.places = placeNames;
    members.perPerson = {u"email"_s, u"phone"_s, u"contact_details"_s, u"title"_s};

    ImportKind attendance;
    attendance.key = u"attendance"_s;
    attendance.label = AttendanceImporter::tr("Attendance at a network's meetings");
    attendance.targets = {u"network"_s};
    attendance.fields = attendanceFields();
    attendance.hasTitles = true;
    attendance.places = placeNames;
    attendance.judge = AttendanceImporter::judge;
    attendance.apply = AttendanceImporter::apply;
    return {members, attendance};
}

} // namespace lansnav
