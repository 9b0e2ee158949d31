// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/papers.h"

#include "area/queryvalues.h"
#include "course/afterwards.h"
#include "course/eventtext.h"
#include "course/rules.h"
#include "exchange/values.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// What nobody can use in two halves.
report::TableColumn whole(const QString &heading, double weight)
{
    return {heading, report::Align::Left, weight, false, true};
}

QList<const Registration *> byName(const PaperData &data)
{
    QList<const Registration *> list = participantsOf(data.detail, data.seats);
    sortByText(list, [](const Registration *r) { return r->sortName; });
    return list;
}

struct SignInSheet { QString title; QList<const Session *> sessions; };

/// A sheet for each day of the session.
QList<SignInSheet> sessionSheets(const EventDetail &detail, const Session &session)
{
    QList<QDate> days = daysOf(session);
    if (days.isEmpty())
        days.append(QDate());
    QList<SignInSheet> sheets;
    for (const QDate day : std::as_const(days)) {
        QStringList title{CourseRules::sessionTitle(detail, session), EventText::day(day), EventText::timeOn(session, day)};
        title.removeAll(QString());
        sheets.append({title.join(u", "_s), {&session}});
    }
    return sheets;
}

/// One a day, whatever the number of sessions; one without a day at the end.
QList<SignInSheet> signInSheets(const PaperData &data)
{
    const EventDetail &detail = data.detail;
    if (const Session *only = detail.session(data.session))
        return sessionSheets(detail, *only);
    std::map<QDate, SignInSheet> byDay;
    SignInSheet without;
    for (const Session &session : detail.sessions) {
        if (session.kind == SessionKind::Break)
            continue;
        for (const QDate day : daysOf(session)) {
            byDay[day].title = EventText::day(day);
            byDay[day].sessions.append(&session);
        }
        if (!session.day().isValid())
            without.sessions.append(&session);
    }
    QList<SignInSheet> sheets;
    for (const auto &[day, sheet] : byDay)
        sheets.append(sheet);
    if (!sheets.isEmpty())
        without.title = CoursePapers::tr("Time not set yet");
    if (sheets.isEmpty() || !without.sessions.isEmpty())
        sheets.append(without);
    return sheets;
}

bool comesTo(const EventDetail &detail, const Registration &r, const SignInSheet &sheet)
{
    return sheet.sessions.isEmpty()
        || std::any_of(sheet.sessions.cbegin(), sheet.sessions.cend(), [&](const Session *session) { return CourseRules::isFor(detail, r, *session); });
}

report::Table waitingTable(const PaperData &data)
{
    report::Table table;
    table.caption = CoursePapers::tr("Waiting list");
    table.columns = {report::column(CoursePapers::tr("No."), 0.4, report::Align::Right), report::column(CoursePapers::tr("Name"), 2), report::column(CoursePapers::tr("Workplace"), 2),
                     report::column(CoursePapers::tr("Standing"), 1.4), whole(CoursePapers::tr("E-mail"), 2), whole(CoursePapers::tr("Phone"), 1.2)};
    const auto add = [&](const Registration &r, const QString &number) {
        table.rows.append({number, r.name, r.workplace, SeatRules::text(data.seats.event.of(r.id)), r.email, parse::phoneText(r.phone)});
    };
    const QSet<Id> present = presentPeople(data.detail);
    for (const Registration &r : data.detail.registrations)
        if (!r.isCancelled() && data.seats.event.of(r.id).state == PlaceState::Offered && !present.contains(r.person))
            add(r, {});
    for (const Id &id : data.seats.event.line)
        if (const Registration *r = data.detail.registration(id); r && !present.contains(r->person))
            add(*r, QString::number(data.seats.event.of(id).number));
    return table;
}

} // namespace

QHash<QString, report::Shape> trackShapes(const EventDetail &detail)
{
    using report::Shape;
    // Circle, star and cross are those of participants, speakers and the responsible.
    static constexpr Shape shapes[] = {Shape::Square, Shape::Triangle, Shape::Diamond, Shape::Pentagon};
    QStringList tracks;
    for (const Session &session : detail.sessions)
        if (!session.track.isEmpty() && !tracks.contains(session.track))
            tracks.append(session.track);
    // By name, not by time: badges that are printed already go on agreeing with the programme when a session is moved.
    sortByText(tracks, [](const QString &track) { return track; });
    QHash<QString, Shape> found;
    for (const QString &track : std::as_const(tracks))
        found.insert(track, size_t(found.size()) < std::size(shapes) ? shapes[size_t(found.size())] : Shape::None);
    return found;
}

QList<QDate> daysOf(const EventDetail &detail)
{
    QList<QDate> days;
    for (const Session &session : detail.sessions)
        if (session.day().isValid() && !days.contains(session.day()))
            days.append(session.day());
    std::sort(days.begin(), days.end());
    return days;
}

QList<QDate> daysOf(const Session &session)
{
    constexpr qint64 mostDays = 31;
    const QDate first = session.day(), last = session.lastDay();
    if (!first.isValid())
        return {};
    QList<QDate> days{first};
    if (first.daysTo(last) < mostDays)
        while (days.last() < last)
            days.append(days.last().addDays(1));
    return days;
}

QString speakersText(const Session &session)
{
    QStringList names;
    for (const SessionSpeaker &speaker : session.speakers)
        if (!isMasked(speaker.name))
            names.append(speaker.name);
    QString text = names.join(u", "_s);
    if (!session.chairName.isEmpty() && !isMasked(session.chairName))
        text += (text.isEmpty() ? QString() : u"\n"_s) + CoursePapers::tr("Chair: %1").arg(session.chairName);
    return text;
}

QString placeText(const PaperData &data)
{
    QSet<Id> rooms;
    for (const Session &session : data.detail.sessions)
        if (!session.room.isNull())
            rooms.insert(session.room);
    // Several rooms of one venue: the event may name another.
    return rooms.size() > 1 && !data.venue.name.isEmpty() ? data.venue.name : CourseRules::placeText(data.detail);
}

QString roomText(const PaperData &data, const Session &session)
{
    const auto room = data.rooms.constFind(session.room);
    const bool here = room != data.rooms.cend() && !room->name.isEmpty() && room->venue == data.venue.id;
    return here ? room->name : session.roomName;
}

QString CoursePapers::responsibleText(const PaperData &data)
{
    QStringList names;
    for (const EventResponsible &responsible : data.detail.responsible)
        if (!isMasked(responsible.name))
            names.append(responsible.name);
    return names.join(u", "_s);
}

Report CoursePapers::frame(const PaperData &data, const QString &subtitle)
{
    Report report;
    report.title = data.detail.event.title.isEmpty() ? tr("Event without a title") : data.detail.event.title;
    QStringList parts{subtitle, EventText::days(data.detail.firstDay(), data.detail.lastDay())};
    parts.removeAll(QString());
    report.subtitle = parts.join(u", "_s);
    report.region = data.region;
    report.author = responsibleText(data);
    report.date = data.today;
    return report;
}

Report CoursePapers::participants(const PaperData &data, bool contact)
{
    Report report = frame(data, tr("Participants"));
    report.landscape = contact;
    report.summary = {SeatRules::summary(data.seats.event) + u'.'};
    report::Table table;
    table.caption = tr("Participants");
    table.columns = {report::column(tr("Name"), 2), report::column(tr("Profession"), 1.6), report::column(tr("Workplace"), 2), report::column(tr("Municipality"), 1.2)};
    if (contact)
        table.columns += {whole(tr("E-mail"), 2.6), whole(tr("Phone"), 1.3)};
    // Apart, so that the list agrees with the seats that the event's figures tell of.
    report::Table letIn = table;
    letIn.caption = tr("Present without a seat");
    for (const Registration *r : byName(data)) {
        QList<report::Cell> row{r->name, r->title, r->workplace, r->municipalityName};
        if (contact)
            row += {report::Cell(r->email), report::Cell(parse::phoneText(r->phone))};
        (data.seats.event.of(r->id).hasSeat() ? table : letIn).rows.append(row);
    }
    table.source = tr("registrations with a seat on %1").arg(PartialDate(data.today).toText());
    report.blocks.append(table);
    if (!letIn.rows.isEmpty())
        report.blocks.append(letIn);
    if (const report::Table waiting = waitingTable(data); contact && !waiting.rows.isEmpty())
        report.blocks += {report::Heading{tr("Waiting list")}, waiting};
    return report;
}

Report CoursePapers::signIn(const PaperData &data)
{
    Report report = frame(data, tr("Sign-in sheet"));
    report::Facts facts;
    if (const QString place = placeText(data); !place.isEmpty())
        facts.rows.append({tr("Place"), place});
    if (!facts.rows.isEmpty())
        report.blocks.append(facts);
    const QList<const Registration *> people = byName(data);
    bool first = true;
    for (const SignInSheet &sheet : signInSheets(data)) {
        if (!first)
            report.blocks.append(report::PageBreak{});
        first = false;
        if (!sheet.title.isEmpty())
            report.blocks.append(report::Heading{sheet.title});
        report::SignIn list;
        list.columns = {report::column(tr("Name"), 2), report::column(tr("Workplace"), 1.6), report::column(tr("Signature"), 2.4)};
        int unnamed = 0;
        for (const Registration *r : people) {
            if (!comesTo(data.detail, *r, sheet))
                continue;
            // A line that says "protected identity" would tell everybody who it is as soon as it is signed.
            if (isMasked(r->name))
                ++unnamed;
            else
                list.rows.append({r->name, r->workplace, QString()});
        }
        list.emptyRows += unnamed;
        // So that whoever counts the lines does not take somebody for forgotten; why is not told where all can read it.
        if (unnamed > 0)
            report.blocks.append(report::Paragraph{tr("%n has an empty line at the end instead of a name.", nullptr, unnamed), true});
        report.blocks.append(list);
    }
    return report;
}

} // namespace lansnav
