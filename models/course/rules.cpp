// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/rules.h"

#include "area/queryvalues.h"
#include "calendar/meetingtime.h"

#include <algorithm>

namespace lansnav {

bool CourseRules::isOverdue(const EventDetail &detail, const EventTask &task, QDate today)
{
    const QDate due = task.due(detail.firstDay());
    return detail.event.status != EventStatus::Cancelled && !task.isDone() && due.isValid() && due < today;
}

bool CourseRules::hasPlace(const EventDetail &detail)
{
    if (detail.event.hasPlace())
        return true;
    bool any = false;
    for (const Session &session : detail.sessions) {
        if (session.kind == SessionKind::Break)
            continue;
        any = true;
        if (session.room.isNull())
            return false;
    }
    return any;
}

QString CourseRules::placeText(const EventDetail &detail)
{
    QStringList rooms, venues;
    for (const Session &session : detail.sessions) {
        if (session.room.isNull())
            continue;
        if (!rooms.contains(session.roomName))
            rooms.append(session.roomName);
        if (!session.venueName.isEmpty() && !venues.contains(session.venueName))
            venues.append(session.venueName);
    }
    const QString room = rooms.size() == 1 ? rooms.first() : QString();
    for (const QString &text : {room, detail.event.venueName, detail.event.place, venues.join(QStringLiteral(", ")), detail.event.link})
        if (!text.isEmpty())
            return text;
    return {};
}

QString CourseRules::sessionTitle(const EventDetail &detail, const Session &session)
{
    return session.title.isEmpty() ? detail.event.title : session.title;
}

bool CourseRules::isForEverybody(const EventDetail &detail, const Session &session)
{
    return session.track.isEmpty() && !session.capacity
        && std::any_of(detail.sessions.cbegin(), detail.sessions.cend(), [](const Session &s) { return !s.track.isEmpty(); });
}

bool CourseRules::isFor(const EventDetail &detail, const Registration &registration, const Session &session)
{
    return !registration.isCancelled() && (registration.choices.isEmpty() || registration.choices.contains(session.id) || isForEverybody(detail, session));
}

namespace {

bool overlap(const Session &a, const Session &b)
{
    const MeetingTime aStarts = MeetingTime::fromIso(a.starts), aEnds = MeetingTime::fromIso(a.ends);
    const MeetingTime bStarts = MeetingTime::fromIso(b.starts), bEnds = MeetingTime::fromIso(b.ends);
    return aStarts.hasTime() && aEnds.hasTime() && bStarts.hasTime() && bEnds.hasTime() && aStarts < bEnds && bStarts < aEnds;
}

} // namespace

QList<std::pair<const Session *, const Session *>> CourseRules::atOnce(const EventDetail &detail, const QList<Id> &chosen)
{
    QList<const Session *> sessions;
    for (const Session &session : detail.sessions)
        if (chosen.contains(session.id) && session.kind != SessionKind::Break)
            sessions.append(&session);
    QList<std::pair<const Session *, const Session *>> pairs;
    for (qsizetype i = 0; i < sessions.size(); ++i)
        for (qsizetype k = i + 1; k < sessions.size(); ++k)
            if (overlap(*sessions.at(i), *sessions.at(k)))
                pairs.emplaceBack(sessions.at(i), sessions.at(k));
    return pairs;
}

namespace {

bool hasOrIsOffered(const SeatPlace &place)
{
    return place.hasSeat() || place.state == PlaceState::Offered;
}

/// Where a registration stands towards a session: in its own list when the event has a seat for it.
SeatPlace placeAt(const SeatPlan &seats, const Registration &r, const Session &session)
{
    const SeatPlace place = seats.event.of(r.id);
    const auto own = seats.sessions.constFind(session.id);
    // Its own list has those who chose it.
    return hasOrIsOffered(place) && own != seats.sessions.cend() && r.choices.contains(session.id) ? own->of(r.id) : place;
}

/// At the session or before it: whoever comes in the afternoon was not expected in the morning.
bool wasLetIn(const EventDetail &detail, const Session &session, const Id &person)
{
    return std::any_of(detail.sessions.cbegin(), detail.sessions.cend(), [&](const Session &s) {
        return s.starts <= session.starts && detail.attendanceOf(s.id, person) == AttendanceState::Present;
    });
}

bool isExpected(const EventDetail &detail, const SeatPlan &seats, const Registration &r, const Session &session)
{
    if (!CourseRules::isFor(detail, r, session))
        return false;
    if (hasOrIsOffered(placeAt(seats, r, session)))
        return true;
    return !hasOrIsOffered(seats.event.of(r.id)) && wasLetIn(detail, session, r.person);
}

} // namespace

QList<Attendee> CourseRules::attendees(const EventDetail &detail, const Session &session, const SeatPlan &seats)
{
    const auto seen = [&](const Id &person) { return detail.attendanceOf(session.id, person) != AttendanceState::NotRecorded; };
    QList<Attendee> attendees;
    QSet<Id> listed;
    for (const Registration &r : detail.registrations) {
        if (listed.contains(r.person) || (!isExpected(detail, seats, r, session) && !seen(r.person)))
            continue;
        listed.insert(r.person);
        attendees.append({r.person, r.name, r.sortName, r.workplace});
    }
    for (auto guest = detail.guestNames.cbegin(); guest != detail.guestNames.cend(); ++guest)
        if (seen(guest.key()))
            attendees.append({guest.key(), guest.value(), guest.value(), {}});
    // A hash has no order of its own: people of one name must not change places.
    std::sort(attendees.begin(), attendees.end(), [](const Attendee &a, const Attendee &b) { return a.person < b.person; });
    sortByText(attendees, [](const Attendee &a) { return a.sortName; });
    return attendees;
}

QList<Waiting> CourseRules::waiting(const EventDetail &detail, const Session &session, const SeatPlan &seats)
{
    QList<Waiting> waiting;
    for (const Registration &r : detail.registrations)
        if (isFor(detail, r, session) && !isExpected(detail, seats, r, session) && detail.attendanceOf(session.id, r.person) == AttendanceState::NotRecorded)
            waiting.append({r.id, placeAt(seats, r, session)});
    std::stable_sort(waiting.begin(), waiting.end(), [](const Waiting &a, const Waiting &b) { return a.place.number < b.place.number; });
    return waiting;
}

EventRow CourseRules::row(const EventDetail &detail, QDate today, const QList<OpenClash> &clashes)
{
    const Event &event = detail.event;
    EventRow row;
    row.id = event.id;
    row.title = event.title;
    row.kind = event.kind;
    row.area = event.area;
    row.areaName = event.areaName;
    row.network = event.network;
    row.networkName = event.networkName;
    row.status = event.status;
    QStringList names;
    for (const EventResponsible &responsible : detail.responsible) {
        names.append(responsible.name);
        row.responsible.append(responsible.person);
    }
    row.responsibleNames = names.join(QStringLiteral(", "));
    row.firstDay = detail.firstDay();
    row.lastDay = detail.lastDay();
    row.sessions = int(detail.sessions.size());
    row.placeText = placeText(detail);
    row.capacity = event.capacity;
    row.minimum = event.minimum;
    row.registered = detail.registered;
    for (const Problem &problem : problems(detail, today, clashes)) {
        row.problems += problem.severity != Problem::Severity::Info;
        row.worst = std::max(row.worst.value_or(problem.severity), problem.severity);
    }
    return row;
}

} // namespace lansnav
