// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/rules.h"

#include "area/queryvalues.h"

#include <algorithm>
#include <functional>

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
    QString room;
    for (const Session &session : detail.sessions) {
        if (session.room.isNull())
            continue;
        if (!room.isEmpty() && room != session.roomName) {
            room.clear();
            break;
        }
        room = session.roomName;
    }
    for (const QString &text : {room, detail.event.venueName, detail.event.place, detail.event.link})
        if (!text.isEmpty())
            return text;
    return {};
}

QString CourseRules::sessionTitle(const EventDetail &detail, const Session &session)
{
    return session.title.isEmpty() ? detail.event.title : session.title;
}

namespace {

bool choseOrAll(const Registration &r, const Session &session)
{
    return !r.isCancelled() && (r.choices.isEmpty() || r.choices.contains(session.id));
}

QList<Attendee> expectedOrSeen(const EventDetail &detail, const Session &session, const std::function<bool(const Registration &)> &isExpected)
{
    const auto seen = [&](const Id &person) { return detail.attendanceOf(session.id, person) != AttendanceState::NotRecorded; };
    QList<Attendee> attendees;
    QSet<Id> listed;
    for (const Registration &r : detail.registrations) {
        if (listed.contains(r.person) || (!isExpected(r) && !seen(r.person)))
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

} // namespace

QList<Attendee> CourseRules::attendees(const EventDetail &detail, const Session &session)
{
    return expectedOrSeen(detail, session, [&session](const Registration &r) { return choseOrAll(r, session); });
}

QList<Attendee> CourseRules::attendees(const EventDetail &detail, const Session &session, const SeatPlan &seats)
{
    const auto own = seats.sessions.constFind(session.id);
    return expectedOrSeen(detail, session, [&](const Registration &r) {
        // Its own list has those who chose it.
        const bool isIn = own == seats.sessions.cend() || !r.choices.contains(session.id) || own->of(r.id).hasSeat();
        return choseOrAll(r, session) && seats.event.of(r.id).hasSeat() && isIn;
    });
}

EventRow CourseRules::row(const EventDetail &detail, QDate today)
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
    for (const Problem &problem : problems(detail, today)) {
        row.problems += problem.severity != Problem::Severity::Info;
        row.worst = std::max(row.worst.value_or(problem.severity), problem.severity);
    }
    return row;
}

} // namespace lansnav
