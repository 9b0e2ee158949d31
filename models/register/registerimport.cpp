// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/registerimport.h"

#include "register/organisationimport.h"
#include "register/peopleimport.h"
#include "register/placenames.h"
#include "register/registertext.h"

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

ImportField field(const char *key, const QString &label, const QStringList &headings, bool required = false)
{
    return {QString::fromLatin1(key), label, headings, required};
}

} // namespace

ImportKind peopleImport()
{
    ImportKind kind;
    kind.key = u"people"_s;
    kind.label = RegisterText::tr("People");
    kind.fields = {
        field("name", RegisterText::tr("Name"),
              {u"namn"_s, u"för- och efternamn"_s, u"förnamn och efternamn"_s, u"kontaktperson"_s, u"person"_s, u"deltagare"_s, u"ledamot"_s, u"namn på ledamot"_s, u"namn på deltagare"_s, u"namn på kontaktperson"_s, u"name"_s, u"full name"_s, u"contact"_s}, true),
        field("given", RegisterText::tr("Given name"), {u"förnamn"_s, u"tilltalsnamn"_s, u"given name"_s, u"first name"_s, u"given"_s}, true),
        field("family", RegisterText::tr("Family name"), {u"efternamn"_s, u"family name"_s, u"last name"_s, u"surname"_s, u"family"_s}, true),
        field("title", RegisterText::tr("Title"), {u"titel"_s, u"yrke"_s, u"befattning"_s, u"befattn."_s, u"yrkestitel"_s, u"yrkesroll"_s, u"tjänst"_s, u"tjänstetitel"_s, u"title"_s, u"profession"_s, u"position"_s, u"job title"_s}),
        field("organisation", RegisterText::tr("Organisation"),
              {u"organisation"_s, u"arbetsgivare"_s, u"arbetsplats"_s, u"arbetsställe"_s, u"enhet"_s, u"förvaltning"_s, u"avdelning"_s, u"sektion"_s, u"myndighet"_s, u"verksamhet"_s, u"employer"_s,
               u"workplace"_s, u"unit"_s, u"department"_s, u"organization"_s}),
        field("municipality", RegisterText::tr("Municipality"), {u"kommun"_s, u"kommun/organisation"_s, u"kommunens namn"_s, u"kommunnamn"_s, u"kommun/region"_s, u"ort"_s, u"municipality"_s}),
        field("email", RegisterText::tr("E-mail"), {u"e-post"_s, u"epost"_s, u"e-postadress"_s, u"epostadress"_s, u"mejl"_s, u"mail"_s, u"mailadress"_s, u"mejladress"_s, u"e-postadr."_s, u"mailadr."_s, u"e-mejl"_s, u"e-mail"_s, u"email"_s}, true),
        field("phone", RegisterText::tr("Phone"), {u"telefon"_s, u"telefonnummer"_s, u"tel"_s, u"tfn"_s, u"tlf"_s, u"mobil"_s, u"mobiltel"_s, u"mobilnummer"_s, u"mobilnr"_s, u"tel. arb."_s, u"tfn arb."_s, u"mobiltelefon"_s, u"direktnr"_s, u"direkttelefon"_s,
               u"arbetstelefon"_s, u"tjänstetelefon"_s, u"tjänstemobil"_s, u"jobbtelefon"_s, u"jobbmobil"_s, u"phone"_s, u"mobile"_s, u"mobile phone"_s, u"telephone"_s}),
        field("contact_details", RegisterText::tr("Contact details"),
              {u"kontaktuppgifter"_s, u"kontaktuppgift"_s, u"kontakt"_s, u"kontaktinformation"_s, u"kontaktinfo"_s, u"e-post/telefon"_s, u"telefon/e-post"_s, u"e-post och telefon"_s, u"telefon och e-post"_s,
               u"mejl/telefon"_s, u"telefon/mejl"_s, u"mail/telefon"_s, u"telefon/mail"_s, u"contact information"_s, u"contact info"_s, u"e-mail/phone"_s, u"phone/e-mail"_s}),
        field("note", RegisterText::tr("Note"), {u"anteckning"_s, u"anteckn."_s, u"anteckningar"_s, u"kommentar"_s, u"kommentarer"_s, u"övrigt"_s, u"övrig information"_s, u"anmärkning"_s, u"anmärkningar"_s, u"anm."_s, u"anm"_s, u"obs"_s,
               u"info"_s, u"notering"_s, u"noteringar"_s, u"meddelande"_s, u"note"_s, u"notes"_s, u"comment"_s, u"comments"_s, u"remark"_s, u"remarks"_s}),
        field("protected", RegisterText::tr("Protected identity"), {u"skyddade personuppgifter"_s, u"skyddad identitet"_s, u"skyddad"_s, u"skydd"_s, u"skyddade uppgifter"_s, u"skyddad adress"_s, u"sekretess"_s, u"sekretessmarkering"_s, u"sekretessmarkerad"_s, u"protected"_s, u"protected identity"_s}),
    };
    // What the program's own lists know people by.
    kind.fields.append(field("id", RegisterText::tr("Id"), {u"id"_s}));
    kind.fields.last().supporting = true;
    kind.hasTitles = true;
    kind.places = placeNames;
    kind.judge = judgePeople;
    kind.apply = applyPeople;
    return kind;
}

ImportKind organisationImport()
{
    ImportKind kind;
    kind.key = u"organisations"_s;
    kind.label = RegisterText::tr("Organisations");
    kind.fields = {
        field("name", RegisterText::tr("Name"), {u"namn"_s, u"organisation"_s, u"organisationsnamn"_s, u"arbetsgivare"_s, u"arbetsplats"_s, u"enhet"_s, u"name"_s, u"organization"_s, u"employer"_s}, true),
        field("short_name", RegisterText::tr("Short name"), {u"kortnamn"_s, u"förkortning"_s, u"short name"_s, u"abbreviation"_s}),
        field("kind", RegisterText::tr("Kind"), {u"slag"_s, u"typ"_s, u"sort"_s, u"kind"_s, u"type"_s}),
        field("municipality", RegisterText::tr("Municipality"), {u"kommun"_s, u"ort"_s, u"municipality"_s}),
        field("note", RegisterText::tr("Note"), {u"anteckning"_s, u"anteckningar"_s, u"kommentar"_s, u"övrigt"_s, u"note"_s, u"notes"_s, u"comment"_s}),
    };
    kind.judge = judgeOrganisations;
    kind.apply = applyOrganisations;
    return kind;
}

} // namespace lansnav
