// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/registrationimport.h"

#include "course/coursestore.h"
#include "course/registrationjudge.h"
#include "exchange/values.h"
#include "list/foldedtext.h"
#include "register/placenames.h"
#include "register/registerstore.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr qsizetype longestTime = 60;

/// "HH:MM", "HH.MM", with seconds, with "fm"/"em", before a time zone or not.
QTime clockOf(const QRegularExpressionMatch &match)
{
    int hour = match.captured(2).toInt();
    const QString half = match.captured(5);
    if (half == "em"_L1 || half == "pm"_L1)
        hour += hour < 12 ? 12 : 0;
    else if (!half.isEmpty() && hour == 12)
        hour = 0;
    return {hour, match.captured(3).toInt(), match.captured(4).toInt()};
}

} // namespace

QDateTime RegistrationImporter::timeOf(const QString &text)
{
    static const QRegularExpression form(uR"(^(.*?\d)(?:[t,\s]+|\s*kl\.?\s*)(\d{1,2})(?:[.:](\d{2}))?(?:[.:](\d{2})(?:\.\d+)?)?\s*(fm|em|am|pm)?\s*(?:z|cest|cet|gmt.*|utc.*|[+-]\d{2}:?\d{2})?$)"_s);
    const QString written = folded(parse::tidy(text)).remove(u"kl."_s).remove(u" kl "_s).simplified();
    if (written.isEmpty() || written.size() > longestTime)
        return {};
    const auto isDay = [](const PartialDate &date) { return date.precision() == PartialDate::Precision::Day; };
    if (const QRegularExpressionMatch match = form.match(written); match.hasMatch()) {
        const PartialDate day = parse::date(match.captured(1));
        if (isDay(day) && (match.hasCaptured(3) || match.hasCaptured(5))) {
            const QTime time = clockOf(match);
            return time.isValid() ? QDateTime(day.first(), time, Qt::UTC) : QDateTime();
        }
    }
    const PartialDate day = parse::date(written);
    return isDay(day) && !written.contains(u':') ? QDateTime(day.first(), QTime(0, 0), Qt::UTC) : QDateTime();
}

bool RegistrationImporter::tells(const QString &stored, const QString &said)
{
    const QString all = folded(stored);
    const QString part = folded(said);
    const auto isLetter = [&](qsizetype at) { return at >= 0 && at < all.size() && all.at(at).isLetterOrNumber(); };
    for (qsizetype at = all.indexOf(part); at >= 0; at = all.indexOf(part, at + 1))
        if (part.isEmpty() || (!isLetter(at - 1) && !isLetter(at + part.size())))
            return true;
    return false;
}

QString RegistrationImporter::joined(const QString &stored, const QString &said)
{
    if (stored.isEmpty() || tells(said, stored))
        return said.isEmpty() ? stored : said;
    return said.isEmpty() || tells(stored, said) ? stored : stored + u"; "_s + said;
}

QString RegistrationImporter::aside(const QString &label, const QString &said)
{
    return tr("%1: %2", "what it is, what was said").arg(label, said);
}

QString RegistrationImporter::label(Field field)
{
    switch (field) {
    case Field::Title:
        return tr("profession");
    case Field::Workplace:
        return tr("workplace");
    case Field::Diet:
        return tr("diet");
    case Field::AccessNeeds:
        break;
    }
    return tr("access needs");
}

QString &RegistrationImporter::value(RegistrationImport &row, Field field)
{
    switch (field) {
    case Field::Title:
        return row.person.title;
    case Field::Workplace:
        return row.workplace;
    case Field::Diet:
        return row.diet;
    case Field::AccessNeeds:
        break;
    }
    return row.accessNeeds;
}

QString RegistrationImporter::value(const RegistrationImport &row, Field field)
{
    RegistrationImport copy = row;
    return value(copy, field);
}

RegistrationImport RegistrationImporter::asRow(const Registration &stored)
{
    RegistrationImport row;
    row.registration = stored.id;
    row.person.title = stored.title;
    row.workplace = stored.workplace;
    row.diet = stored.diet;
    row.accessNeeds = stored.accessNeeds;
    row.message = stored.message;
    row.consent = stored.consent;
    row.sessions = stored.choices;
    return row;
}

QList<RegistrationImporter::Contradiction> RegistrationImporter::contradictions(const RegistrationImport &known, const RegistrationImport &row)
{
    QList<Contradiction> found;
    for (const Field field : std::array{Field::Workplace, Field::Title, Field::Diet, Field::AccessNeeds}) {
        const QString before = value(known, field);
        const QString said = value(row, field);
        if (!before.isEmpty() && !said.isEmpty() && !tells(before, said) && !tells(known.message, aside(label(field), said)))
            found.append({field, before, said});
    }
    return found;
}

void RegistrationImport::fillBlanks(const RegistrationImport &from)
{
    const auto fill = [](auto &mine, const auto &theirs) {
        if (mine == std::decay_t<decltype(mine)>())
            mine = theirs;
    };
    fill(person.title, from.person.title);
    fill(person.phone, from.person.phone);
    fill(person.email, from.person.email);
    fill(person.municipality, from.person.municipality);
    if (workplace.isEmpty()) {
        workplace = from.workplace;
        person.organisation = from.person.organisation;
    }
    fill(diet, from.diet);
    fill(accessNeeds, from.accessNeeds);
    fill(sessions, from.sessions);
    message = RegistrationImporter::joined(message, from.message);
    consent = consent || from.consent;
    proposesProtection = proposesProtection || from.proposesProtection;
}

ImportKind RegistrationImporter::kind()
{
    ImportKind kind;
    kind.key = u"registrations"_s;
    kind.label = tr("Registrations for an event");
    kind.targets = {u"event"_s};
    kind.places = placeNames;
    kind.fields = {
        {u"name"_s, tr("Name"), {u"namn"_s, u"för- och efternamn"_s, u"deltagare"_s, u"name"_s, u"full name"_s, u"participant"_s}, true},
        {u"given"_s, tr("Given name"), {u"förnamn"_s, u"tilltalsnamn"_s, u"given name"_s, u"first name"_s}, true},
        {u"family"_s, tr("Family name"), {u"efternamn"_s, u"family name"_s, u"surname"_s, u"last name"_s}, true},
        {u"time"_s, tr("Registered on"),
         {u"tidstämpel"_s, u"tid"_s, u"tidpunkt"_s, u"anmäld"_s, u"anmälningsdatum"_s, u"starttid"_s, u"slutförandetid"_s, u"inskickat"_s, u"timestamp"_s,
          u"registered at"_s, u"submitted"_s, u"completion time"_s}},
        {u"email"_s, tr("E-mail"),
         {u"e-post"_s, u"epost"_s, u"e-postadress"_s, u"mejl"_s, u"mejladress"_s, u"mail"_s, u"mailadress"_s, u"e-mail"_s, u"email"_s, u"e-mail address"_s}},
        {u"phone"_s, tr("Phone"), {u"telefon"_s, u"tel"_s, u"telefonnummer"_s, u"mobil"_s, u"mobilnummer"_s, u"phone"_s, u"mobile"_s}},
        {u"title"_s, tr("Profession"), {u"yrke"_s, u"titel"_s, u"befattning"_s, u"roll"_s, u"profession"_s, u"title"_s}},
        {u"workplace"_s, tr("Workplace"), {u"arbetsgivare"_s, u"arbetsplats"_s, u"organisation"_s, u"verksamhet"_s, u"enhet"_s, u"employer"_s, u"workplace"_s}},
        {u"municipality"_s, tr("Municipality"), {u"kommun"_s, u"kommun/organisation"_s, u"hemkommun"_s, u"ort"_s, u"municipality"_s}},
        {u"diet"_s, tr("Diet"),
         {u"specialkost"_s, u"specialkost/allergi"_s, u"allergi"_s, u"allergier"_s, u"kost"_s, u"matpreferenser"_s, u"diet"_s, u"allergies"_s, u"dietary needs"_s}},
        {u"access_needs"_s, tr("Access needs"),
         {u"tillgänglighet"_s, u"tillgänglighetsbehov"_s, u"särskilda behov"_s, u"access needs"_s, u"accessibility"_s}},
        {u"sessions"_s, tr("Sessions chosen"), {u"pass"_s, u"valt pass"_s, u"valda pass"_s, u"workshop"_s, u"spår"_s, u"session"_s, u"sessions"_s}},
        {u"consent"_s, tr("Consent"),
         {u"jag godkänner att mina uppgifter sparas"_s, u"samtycke"_s, u"godkänner"_s, u"gdpr"_s, u"jag samtycker"_s, u"consent"_s}},
        {u"message"_s, tr("Message"), {u"meddelande"_s, u"övrigt"_s, u"kommentar"_s, u"övriga upplysningar"_s, u"message"_s, u"comment"_s}},
    };
    kind.judge = judge;
    kind.apply = apply;
    return kind;
}

Result<void> RegistrationImporter::judge(Database &db, const Sheet &, const ImportTarget &target, ImportPlan &plan, const Progress &progress)
{
    const Result<EventDetail> event = CourseStore::detail(db, target.value(u"event"_s));
    if (!event)
        return event.error();
    if (event->event.status == EventStatus::Cancelled)
        return Error{ErrorCode::Refused, tr("The event is cancelled. Nobody was registered; change its status first if it is to be held after all.")};
    const Result<PlaceIndex> places = PlaceIndex::load(db);
    if (!places)
        return places.error();
    Result<QList<Person>> people = registerstore::people(db);
    if (!people)
        return people.error();
    RegistrationJudge judge(*event, *places, PersonMatcher(std::move(*people)), plan);
    const qsizetype rows = plan.rows.size();
    for (qsizetype i = 0; i < 2 * rows; ++i) {
        if (i < rows)
            judge.understand(i);
        else
            judge.decide(i - rows);
        if (progress && i % 500 == 0 && !progress(int(50 * i / rows)))
            return Error{ErrorCode::Cancelled, tr("The import was stopped. Nothing was changed.")};
    }
    return {};
}

} // namespace lansnav
