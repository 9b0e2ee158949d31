// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/meetingtime.h"
#include "course/eventtext.h"
#include "course/papers.h"
#include "course/rules.h"
#include "privacy/masking.h"
#include "report/shapes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Invitation and programme.

namespace lansnav {

namespace {

QList<const Session *> sessionsOn(const EventDetail &detail, QDate day)
{
    QList<const Session *> list;
    for (const Session &session : detail.sessions)
        if (session.day() == day)
            list.append(&session);
    return list;
}

/// Whether a day has to be told which it is.
bool overDays(const EventDetail &detail)
{
    return detail.firstDay() != detail.lastDay();
}

/// Below the title, where it is seen from afar: whoever holds a draft must not take it for the programme.
QString programmeSubtitle(const PaperData &data)
{
    return data.isDraft ? CoursePapers::tr("DRAFT of the programme") : CoursePapers::tr("Programme");
}

report::TableColumn timeColumn()
{
    return {CoursePapers::tr("Time"), report::Align::Left, 0.7, false, true};
}

bool hasAny(const QList<const Session *> &sessions, QString Session::*text)
{
    return std::any_of(sessions.cbegin(), sessions.cend(), [text](const Session *session) { return !(session->*text).isEmpty(); });
}

report::Table dayTable(const PaperData &data, const QList<const Session *> &sessions, bool rooms)
{
    const EventDetail &detail = data.detail;
    const bool inRooms = rooms && hasAny(sessions, &Session::roomName), inTracks = hasAny(sessions, &Session::track);
    const bool spoken = std::any_of(sessions.cbegin(), sessions.cend(), [](const Session *session) { return !speakersText(*session).isEmpty(); });
    const QHash<QString, report::Shape> shapes = trackShapes(detail);
    report::Table table;
    table.columns = {timeColumn(), report::column(CoursePapers::tr("Session"), 2.6)};
    if (spoken)
        table.columns.append(report::column(CoursePapers::tr("Speakers"), 2));
    if (inTracks)
        table.columns.append(report::column(CoursePapers::tr("Track"), 1));
    if (inRooms)
        table.columns.append(report::column(CoursePapers::tr("Room"), 1.3));
    for (const Session *session : sessions) {
        report::Cell title(CourseRules::sessionTitle(detail, *session));
        title.strong = session->kind != SessionKind::Break;
        QList<report::Cell> row{EventText::time(*session), title};
        if (spoken)
            row.append(speakersText(*session));
        if (inTracks)
            row.append(report::shapeText(shapes.value(session->track), session->track));
        if (inRooms)
            row.append(roomText(data, *session));
        table.rows.append(row);
    }
    return table;
}

/// Title, speakers, chair and room of one square of the one-page programme.
QString square(const PaperData &data, const Session &session)
{
    QStringList lines{CourseRules::sessionTitle(data.detail, session)};
    QStringList quiet;
    for (const SessionSpeaker &speaker : session.speakers)
        if (!isMasked(speaker.name))
            quiet.append(speaker.name);
    if (!session.chairName.isEmpty() && !isMasked(session.chairName))
        quiet.append(CoursePapers::tr("Chair: %1").arg(session.chairName));
    if (!session.roomName.isEmpty())
        quiet.append(roomText(data, session));
    if (!quiet.isEmpty())
        lines.append(quiet.join(u" · "_s));
    return lines.join(u'\n');
}

/// What starts and ends together, in the order of time.
struct TimeRow
{
    QString time;
    QList<const Session *> sessions;
};

QList<TimeRow> timeRows(const QList<const Session *> &sessions)
{
    QList<TimeRow> rows;
    for (const Session *session : sessions) {
        const QString time = EventText::time(*session);
        // Of those that start together some may end at another time, and come between.
        auto row = std::find_if(rows.begin(), rows.end(), [&time](const TimeRow &known) { return known.time == time; });
        if (row == rows.end())
            row = rows.insert(rows.end(), {time, {}});
        row->sessions.append(session);
    }
    return rows;
}

bool isForAll(const Session *session)
{
    return session->track.isEmpty();
}

bool allForAll(const TimeRow &row)
{
    return std::all_of(row.sessions.cbegin(), row.sessions.cend(), isForAll);
}

/// Times down, tracks across. What is for all stands across the tracks; only what is held beside them has a column of its own.
report::Table trackTable(const PaperData &data, const QList<const Session *> &sessions)
{
    const QList<TimeRow> times = timeRows(sessions);
    QStringList tracks;
    for (const Session *session : sessions)
        if (!tracks.contains(session->track) && !isForAll(session))
            tracks.append(session->track);
    if (std::any_of(times.cbegin(), times.cend(), [](const TimeRow &row) { return !allForAll(row) && std::any_of(row.sessions.cbegin(), row.sessions.cend(), isForAll); }))
        tracks.prepend(QString());
    const QHash<QString, report::Shape> shapes = trackShapes(data.detail);
    report::Table table;
    table.columns = {timeColumn()};
    for (const QString &track : std::as_const(tracks))
        table.columns.append(report::column(track.isEmpty() ? CoursePapers::tr("For all") : report::shapeText(shapes.value(track), track), 2));
    for (const TimeRow &time : times) {
        QList<report::Cell> row = QList<report::Cell>{time.time} + QList<report::Cell>(tracks.size());
        const bool across = allForAll(time);
        for (const Session *session : time.sessions) {
            report::Cell &cell = row[across ? 1 : tracks.indexOf(session->track) + 1];
            cell.text += (cell.text.isEmpty() ? QString() : u"\n"_s) + square(data, *session);
        }
        if (across)
            row[1].span = int(tracks.size());
        table.rows.append(row);
    }
    return table;
}

report::Table speakersTable(const EventDetail &detail)
{
    report::Table table;
    table.columns = {report::column(CoursePapers::tr("Name"), 1.2), report::column(CoursePapers::tr("About the speaker"), 3)};
    QSet<Id> listed;
    for (const Session &session : detail.sessions)
        for (const SessionSpeaker &speaker : session.speakers) {
            if (speaker.bio.isEmpty() || listed.contains(speaker.person))
                continue;
            listed.insert(speaker.person);
            table.rows.append({speaker.name, speaker.bio});
        }
    return table;
}

QString feeText(const Event &event)
{
    return !event.fee ? QString() : *event.fee == 0 ? CoursePapers::tr("Free of charge") : EventText::money(*event.fee);
}

/// Whether it is held on each day from its first to its last, so that what lies between the two is it.
bool daysTogether(const EventDetail &detail)
{
    return daysOf(detail).size() == detail.firstDay().daysTo(detail.lastDay()) + 1;
}

/// From the first start to the last end. Of dates that lie apart only the days are told: the times in between are the programme's.
QString whenText(const EventDetail &detail)
{
    const auto dated = std::count_if(detail.sessions.cbegin(), detail.sessions.cend(), [](const Session &session) { return session.day().isValid(); });
    const bool several = dated != 1 && overDays(detail);
    const QString days = EventText::days(detail.firstDay(), detail.lastDay());
    if (several && !daysTogether(detail))
        return days;
    MeetingTime from, to;
    for (const Session &session : detail.sessions) {
        const MeetingTime starts = MeetingTime::fromIso(session.starts), ends = MeetingTime::fromIso(session.ends);
        if (!starts.isNull() && (from.isNull() || starts < from))
            from = starts;
        if (!ends.isNull() && (to.isNull() || to < ends))
            to = ends;
    }
    if (several && (!from.hasTime() || !to.hasTime() || to.date() != detail.lastDay()))
        return days;
    Session whole;
    whole.starts = from.toIso();
    whole.ends = to.isNull() ? QString() : to.toIso();
    return EventText::when(whole);
}

} // namespace

QString CoursePapers::stateText(const PaperData &data)
{
    const QList<Publication> &publications = data.detail.publications;
    if (publications.isEmpty())
        return tr("Draft: the programme has not been published.");
    const QString day = PartialDate(MeetingTime::fromIso(publications.last().publishedAt).date()).toText();
    if (!data.isDraft)
        return tr("As published on %1.").arg(day);
    return data.changes > 0 ? tr("Draft with %n change(s) since the programme was published on %1.", nullptr, data.changes).arg(day)
                            : tr("Draft, in which nothing has changed since the programme was published on %1.").arg(day);
}

CoursePapers::Blocks CoursePapers::programmeTables(const PaperData &data, bool rooms)
{
    Blocks blocks;
    for (const QDate day : daysOf(data.detail)) {
        if (overDays(data.detail))
            blocks.append(report::Heading{EventText::day(day), 2});
        blocks.append(dayTable(data, sessionsOn(data.detail, day), rooms));
    }
    const QList<const Session *> without = sessionsOn(data.detail, {});
    if (!without.isEmpty()) {
        blocks.append(report::Heading{tr("Time not set yet"), 2});
        blocks.append(dayTable(data, without, rooms));
    }
    return blocks;
}

Report CoursePapers::shortProgramme(const PaperData &data)
{
    Report report = frame(data, programmeSubtitle(data));
    report.author.clear();
    report.onePage = true;
    const EventDetail &detail = data.detail;
    if (const QString place = placeText(data); !place.isEmpty())
        report.subtitle += u", "_s + place;
    for (const QDate day : daysOf(detail)) {
        const QList<const Session *> sessions = sessionsOn(detail, day);
        if (overDays(detail))
            report.blocks.append(report::Heading{EventText::day(day), 2});
        const bool tracks = hasAny(sessions, &Session::track);
        report.landscape = report.landscape || tracks;
        report.blocks.append(tracks ? trackTable(data, sessions) : dayTable(data, sessions, true));
    }
    QStringList without;
    for (const Session *session : sessionsOn(detail, {}))
        without.append(CourseRules::sessionTitle(detail, *session));
    if (!without.isEmpty())
        report.blocks.append(report::Paragraph{tr("Time not set yet: %1", "titles of sessions").arg(without.join(u" · "_s))});
    if (detail.sessions.isEmpty())
        report.blocks.append(report::Paragraph{tr("There is no programme yet."), true});
    if (!detail.sessions.isEmpty())
        report.blocks.append(report::Paragraph{stateText(data), true});
    return report;
}

Report CoursePapers::fullProgramme(const PaperData &data)
{
    Report report = frame(data, programmeSubtitle(data));
    const EventDetail &detail = data.detail;
    report::Facts facts;
    if (const QString place = placeText(data); !place.isEmpty())
        facts.rows.append({tr("Place"), place});
    if (!detail.event.targetGroup.isEmpty())
        facts.rows.append({tr("For"), detail.event.targetGroup});
    if (!facts.rows.isEmpty())
        report.blocks.append(facts);
    if (!detail.sessions.isEmpty())
        report.blocks.append(report::Paragraph{stateText(data), true});
    const Blocks tables = programmeTables(data, true);
    if (tables.isEmpty())
        report.blocks.append(report::Paragraph{tr("There is no programme yet."), true});
    else
        report.blocks += Blocks{report::Heading{tr("Programme")}} + tables;
    if (const report::Table speakers = speakersTable(detail); !speakers.rows.isEmpty())
        report.blocks += {report::Heading{tr("Speakers")}, speakers};
    return report;
}

Report CoursePapers::invitation(const PaperData &data)
{
    const EventDetail &detail = data.detail;
    Report report = frame(data, {});
    report.subtitle = tr("Invitation to %1", "kind of event").arg(CourseWords::of(detail.event.kind));
    report.author.clear();
    if (!detail.event.description.isEmpty())
        report.blocks.append(report::Paragraph{detail.event.description});
    report::Facts facts;
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            facts.rows.append({label, value});
    };
    QStringList place{placeText(data), data.venue.address};
    place.removeAll(QString());
    add(tr("When"), whenText(detail));
    add(tr("Where"), place.join(u", "_s));
    add(tr("Link"), place.contains(detail.event.link) ? QString() : detail.event.link);
    add(tr("For"), detail.event.targetGroup);
    add(tr("Seats"), detail.event.capacity ? QString::number(*detail.event.capacity) : QString());
    add(tr("Fee"), feeText(detail.event));
    const MeetingTime closes = MeetingTime::fromIso(detail.event.closes);
    add(tr("Register by"), closes.isNull() ? QString() : EventText::day(closes.date()));
    add(tr("Questions are answered by"), responsibleText(data));
    report.blocks.append(facts);
    if (detail.sessions.size() > 1) {
        report.blocks += Blocks{report::Heading{tr("Programme")}} + programmeTables(data, false);
        if (data.isDraft)
            report.blocks.append(report::Paragraph{tr("The programme is preliminary and may change."), true});
    }
    report.blocks.append(report::Paragraph{tr("When you register, tell us of food you cannot eat and of what you need to be able to take part. What you tell us about food is deleted after the event."), true});
    return report;
}

} // namespace lansnav
