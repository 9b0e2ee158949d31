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

/// The days that are searched; nothing: all there are.
struct SearchedDays
{
    std::optional<QList<DateRange>> ranges;

    /// On one of the days or beside one: whoever speaks till late in one town may be expected early in the next.
    bool isNear(QDate first, QDate last) const
    {
        if (!ranges || !first.isValid())
            return true;
        return std::ranges::any_of(*ranges, [&](const DateRange &range) { return first.addDays(-1) <= range.last && range.first <= last.addDays(1); });
    }
    /// Also an event with a session that is not on any day yet.
    bool concern(const EventDetail &event) const
    {
        return !ranges || std::ranges::any_of(event.sessions, [this](const Session &session) { return isNear(session.day(), session.lastDay()); });
    }
};

/// Who registered for what: everybody of an event, and how many chose a session or nothing at all.
struct Registered
{
    QHash<Id, QList<Id>> people;
    QHash<Id, QList<Id>> invited;   ///< of an event that nobody has registered for yet
    QHash<Id, int> withoutChoice;   ///< by event
    QHash<Id, int> chose;           ///< by session

    int at(const EventDetail &detail, const Session &session) const
    {
        return CourseRules::isForEverybody(detail, session) ? int(people.value(detail.event.id).size())
                                                            : withoutChoice.value(detail.event.id) + chose.value(session.id);
    }
};

/// "?, ?, ?": one for each.
QString marksFor(const QVariantList &values)
{
    return QStringList(values.size(), u"?"_s).join(u", "_s);
}

/// `events`: ids, as they are bound.
Result<Registered> readRegistered(Database &db, const QVariantList &events)
{
    Registered found;
    auto read = db.each(uR"(SELECT r.event, r.person, EXISTS (SELECT 1 FROM session_choice c WHERE c.registration = r.id AND c.deleted = 0)
                            FROM registration r WHERE r.event IN (%1) AND r.deleted = 0 AND r.cancelled_at IS NULL)"_s.arg(marksFor(events)), events, [&](const QSqlQuery &q) {
        found.people[idAt(q, 0)].append(idAt(q, 1));
        if (!flagAt(q, 2))
            ++found.withoutChoice[idAt(q, 0)];
    });
    if (!read)
        return read.error();
    read = db.each(uR"(SELECT c.session FROM registration r JOIN session_choice c ON c.registration = r.id AND c.deleted = 0
                       WHERE r.event IN (%1) AND r.deleted = 0 AND r.cancelled_at IS NULL)"_s.arg(marksFor(events)), events, [&](const QSqlQuery &q) { ++found.chose[idAt(q, 0)]; });
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

/// Who is a member of a network, and when.
class NetworkPeople
{
public:
    Result<void> read(Database &db, const QSet<Id> &networks)
    {
        QVariantList ids;
        for (const Id &network : networks)
            ids.append(network.bind());
        return db.each(uR"(SELECT m.network, m.person, m.start, m."end" FROM membership m JOIN person p ON p.id = m.person AND p.deleted = 0
                           WHERE m.network IN (%1) AND m.deleted = 0)"_s.arg(marksFor(ids)), ids, [this](const QSqlQuery &q) {
            m_members[idAt(q, 0)].append({idAt(q, 1), dateAt(q, 2).first(), dateAt(q, 3).last()});
        });
    }

    QList<Id> on(const Id &network, QDate day) const
    {
        QList<Id> people;
        QSet<Id> known;
        for (const Member &member : m_members.value(network)) {
            const bool holds = (!member.from.isValid() || member.from <= day) && (!member.to.isValid() || member.to >= day);
            if (!holds || known.contains(member.person))
                continue;
            known.insert(member.person);
            people.append(member.person);
        }
        return people;
    }

private:
    struct Member { Id person; QDate from; QDate to; };
    QHash<Id, QList<Member>> m_members;
};

/// Meetings of those days with who was a member then.
Result<void> readMeetings(Database &db, ClashWorld &world, const SearchedDays &days)
{
    QHash<Id, QList<qsizetype>> byNetwork;      // into world.meetings
    const auto read = db.each(uR"(SELECT m.id, m.network, n.name, substr(m.starts, 1, 10) FROM meeting m JOIN network n ON n.id = m.network AND n.deleted = 0
                                  WHERE m.deleted = 0 AND coalesce(m.status, 'planned') <> 'cancelled' AND m.starts IS NOT NULL)"_s, {}, [&](const QSqlQuery &q) {
        const QDate day = QDate::fromString(textAt(q, 3), Qt::ISODate);
        if (!days.isNear(day, day))
            return;
        byNetwork[idAt(q, 1)].append(world.meetings.size());
        world.meetings.append({idAt(q, 0), textAt(q, 2), day, {}});
    });
    if (!read)
        return read;
    NetworkPeople members;
    if (const auto done = members.read(db, QSet<Id>(byNetwork.keyBegin(), byNetwork.keyEnd())); !done)
        return done;
    for (auto network = byNetwork.cbegin(); network != byNetwork.cend(); ++network)
        for (const qsizetype at : *network)
            world.meetings[at].people = members.on(network.key(), world.meetings.at(at).day);
    return {};
}

/// Until somebody has registered, an event that is held for a network calls its members.
Result<void> addInvited(Database &db, const QList<const EventDetail *> &events, Registered &registered)
{
    QSet<Id> networks;
    for (const EventDetail *detail : events)
        if (!detail->event.network.isNull() && !registered.people.contains(detail->event.id))
            networks.insert(detail->event.network);
    NetworkPeople members;
    if (networks.isEmpty())
        return {};
    if (const auto done = members.read(db, networks); !done)
        return done;
    for (const EventDetail *detail : events)
        if (const Event &event = detail->event; networks.contains(event.network) && !registered.people.contains(event.id))
            registered.invited.insert(event.id, members.on(event.network, detail->firstDay()));
    return {};
}

MeetingTime endOf(const Session &session)
{
    return MeetingTime::fromIso(session.ends.isEmpty() ? session.starts : session.ends);
}

void addEvent(ClashData &data, const EventDetail &detail, const Registered &registered)
{
    const Event &event = detail.event;
    // An event's days are its sessions': the finder sees which of them lies far from the others.
    ClashEvent known{event.id, event.title, {}, {}, {}, registered.people.value(event.id, registered.invited.value(event.id)), {}};
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

Result<ClashData> readClashData(Database &db, const QList<EventDetail> &events, const std::optional<QList<DateRange>> &days)
{
    const SearchedDays searched{days};
    QList<const EventDetail *> held;
    QVariantList ids;
    for (const EventDetail &detail : events)
        if (detail.event.status != EventStatus::Cancelled && searched.concern(detail)) {
            held.append(&detail);
            ids.append(detail.event.id.bind());
        }
    Result<Registered> registered = readRegistered(db, ids);
    if (!registered)
        return registered.error();
    if (const auto read = addInvited(db, held, *registered); !read)
        return read.error();
    ClashData data;
    if (const auto read = readRooms(db, data.world); !read)
        return read.error();
    if (const auto read = readBreaks(db, data.world); !read)
        return read.error();
    if (const auto read = readMeetings(db, data.world, searched); !read)
        return read.error();
    for (const EventDetail *detail : std::as_const(held))
        addEvent(data, *detail, *registered);
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
