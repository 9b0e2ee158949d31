// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/clashreading.h"

#include "area/queryvalues.h"
#include "course/coursestore.h"
#include "course/rules.h"
#include "register/schoolbreaks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// Who registered for what: everybody of an event, and how many chose a session or nothing at all.
struct Registered
{
    QHash<Id, QList<Id>> people;
    QHash<Id, int> withoutChoice;   ///< by event
    QHash<Id, int> chose;           ///< by session

    int at(const EventDetail &detail, const Session &session) const
    {
        return CourseRules::isForEverybody(detail, session) ? int(people.value(detail.event.id).size())
                                                            : withoutChoice.value(detail.event.id) + chose.value(session.id);
    }
};

Result<Registered> readRegistered(Database &db)
{
    Registered found;
    auto read = db.each(uR"(SELECT r.event, r.person, EXISTS (SELECT 1 FROM session_choice c WHERE c.registration = r.id AND c.deleted = 0)
                            FROM registration r WHERE r.deleted = 0 AND r.cancelled_at IS NULL)"_s, {}, [&](const QSqlQuery &q) {
        found.people[idAt(q, 0)].append(idAt(q, 1));
        if (!flagAt(q, 2))
            ++found.withoutChoice[idAt(q, 0)];
    });
    if (!read)
        return read.error();
    read = db.each(uR"(SELECT c.session FROM session_choice c JOIN registration r ON r.id = c.registration AND r.deleted = 0 AND r.cancelled_at IS NULL
                       WHERE c.deleted = 0)"_s, {}, [&](const QSqlQuery &q) { ++found.chose[idAt(q, 0)]; });
    if (!read)
        return read.error();
    return found;
}

Result<void> readBreaks(Database &db, ClashWorld &world)
{
    const auto breaks = SchoolBreaks::read(db);
    if (!breaks)
        return breaks.error();
    world.breaks = *breaks;
    return {};
}

/// Meetings with who was a member on their day.
Result<void> readMeetings(Database &db, ClashWorld &world)
{
    struct Period { Id person; QDate from; QDate to; };
    QHash<Id, QList<Period>> members;
    const auto read = db.each(uR"(SELECT network, person, start, "end" FROM membership WHERE deleted = 0)"_s, {}, [&](const QSqlQuery &q) {
        members[idAt(q, 0)].append({idAt(q, 1), dateAt(q, 2).first(), dateAt(q, 3).last()});
    });
    if (!read)
        return read;
    return db.each(uR"(SELECT m.id, m.network, n.name, substr(m.starts, 1, 10) FROM meeting m JOIN network n ON n.id = m.network AND n.deleted = 0
                       WHERE m.deleted = 0 AND coalesce(m.status, 'planned') <> 'cancelled' AND m.starts IS NOT NULL)"_s, {}, [&](const QSqlQuery &q) {
        OtherMeeting meeting{idAt(q, 0), textAt(q, 2), QDate::fromString(textAt(q, 3), Qt::ISODate), {}};
        for (const Period &period : members.value(idAt(q, 1)))
            if ((!period.from.isValid() || period.from <= meeting.day) && (!period.to.isValid() || period.to >= meeting.day))
                meeting.people.append(period.person);
        world.meetings.append(meeting);
    });
}

MeetingTime endOf(const Session &session)
{
    return MeetingTime::fromIso(session.ends.isEmpty() ? session.starts : session.ends);
}

void addEvent(ClashData &data, const EventDetail &detail, const Registered &registered)
{
    const Event &event = detail.event;
    // An event's days are its sessions': there is nothing for them to lie outside of.
    ClashEvent known{event.id, event.title, {}, {}, {}, registered.people.value(event.id), {}};
    for (const EventResponsible &responsible : detail.responsible) {
        known.responsible.append(responsible.person);
        data.world.people.insert(responsible.person, responsible.name);
    }
    data.world.events.append(known);
    for (const Session &session : detail.sessions) {
        int seated = registered.at(detail, session);
        if (event.capacity)
            seated = std::min(seated, *event.capacity);
        data.sessions.append(programmeSession(detail, session, seated));
        for (const SessionSpeaker &speaker : session.speakers)
            data.world.people.insert(speaker.person, speaker.name);
        if (!session.chair.isNull())
            data.world.people.insert(session.chair, session.chairName);
    }
}

Result<void> readRooms(Database &db, ClashWorld &world)
{
    const Result<QList<Room>> rooms = CourseStore::rooms(db);
    if (!rooms)
        return rooms.error();
    for (const Room &room : *rooms) {
        world.rooms.append({room.id, room.name, room.venue, room.capacity, false});
        for (const RoomBlock &block : room.blocks)
            world.blocked.append({block.id, room.id, MeetingTime::fromIso(block.starts), MeetingTime::fromIso(block.ends), block.reason});
    }
    return {};
}

/// Whether all of the event are in one room: in no track, and nothing else is going on.
bool isForAllSeats(const EventDetail &detail, const Session &session)
{
    const auto meanwhile = [&session](const Session &other) {
        return other.id != session.id && other.kind != SessionKind::Break && !other.starts.isEmpty() && !session.starts.isEmpty()
            && MeetingTime::fromIso(other.starts) < endOf(session) && MeetingTime::fromIso(session.starts) < endOf(other);
    };
    return session.track.isEmpty() && session.kind != SessionKind::Break && std::none_of(detail.sessions.cbegin(), detail.sessions.cend(), meanwhile);
}

} // namespace

ProgrammeSession programmeSession(const EventDetail &detail, const Session &session, int registered)
{
    const Event &event = detail.event;
    ProgrammeSession p;
    p.id = session.id;
    p.event = event.id;
    p.title = session.title.isEmpty() ? event.title : session.title;
    p.starts = MeetingTime::fromIso(session.starts);
    p.ends = MeetingTime::fromIso(session.ends);
    p.room = session.room;
    p.venue = event.venue;
    for (const SessionSpeaker &speaker : session.speakers)
        p.speakers.append(speaker.person);
    if (!session.chair.isNull())
        p.chairs.append(session.chair);
    p.capacity = session.capacity || !isForAllSeats(detail, session) ? session.capacity : event.capacity;
    p.registered = session.kind == SessionKind::Break ? 0 : registered;
    return p;
}

Result<ClashData> readClashData(Database &db)
{
    const Result<QList<EventDetail>> events = CourseStore::outlines(db);
    if (!events)
        return events.error();
    return readClashData(db, *events);
}

Result<ClashData> readClashData(Database &db, const QList<EventDetail> &events)
{
    const Result<Registered> registered = readRegistered(db);
    if (!registered)
        return registered.error();
    ClashData data;
    if (const auto read = readRooms(db, data.world); !read)
        return read.error();
    if (const auto read = readBreaks(db, data.world); !read)
        return read.error();
    if (const auto read = readMeetings(db, data.world); !read)
        return read.error();
    for (const EventDetail &detail : events)
        if (detail.event.status != EventStatus::Cancelled)
            addEvent(data, detail, *registered);
    return data;
}

Result<QList<DateRange>> schoolBreakDays(Database &db)
{
    ClashWorld world;
    if (const auto read = readBreaks(db, world); !read)
        return read.error();
    QList<DateRange> days;
    for (const SchoolBreak &schoolBreak : std::as_const(world.breaks)) {
        const bool known = std::any_of(days.cbegin(), days.cend(), [&](const DateRange &range) {
            return range.first <= schoolBreak.days.first && range.last >= schoolBreak.days.last;
        });
        if (!known)
            days.append(schoolBreak.days);
    }
    return days;
}

} // namespace lansnav
