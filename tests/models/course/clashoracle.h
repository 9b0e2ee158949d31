// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/holidays.h"
#include "course/clashes.h"

#include <QSet>

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace lansnav::test {

/// All clashes by comparing everything with everything, straight from the rules: slow, and nothing shared with the finder.
class ClashOracle
{
public:
    ClashOracle(const ClashWorld &world, const TransferMinutes &transfer, const QList<ProgrammeSession> &sessions)
        : m_world(world), m_transfer(transfer), m_sessions(sessions)
    {
    }

    QList<ProgrammeClash> all()
    {
        for (const ProgrammeSession &session : m_sessions) {
            single(session);
            for (const BlockedTime &blocked : m_world.blocked)
                block(session, blocked);
        }
        for (qsizetype i = 0; i < m_sessions.size(); ++i)
            for (qsizetype j = i + 1; j < m_sessions.size(); ++j)
                pair(m_sessions.at(i), m_sessions.at(j));
        days();
        std::sort(m_found.begin(), m_found.end());
        return m_found;
    }

private:
    struct Span
    {
        QDateTime from;
        QDateTime to;
        bool meets(const Span &other) const { return from < other.to && other.from < to; }
    };

    static Span spanOf(const ProgrammeSession &s)
    {
        const QDateTime from = s.starts.toDateTime();
        QDateTime to = from.addSecs(60);
        if (s.ends.hasTime() && s.ends.toDateTime() > to)
            to = s.ends.toDateTime();
        return {from, to};
    }

    static QList<QDate> daysOf(const ProgrammeSession &s)
    {
        QList<QDate> days;
        if (s.starts.isNull())
            return days;
        const QDate last = s.ends.isNull() ? s.starts.date() : std::max(s.starts.date(), s.ends.date());
        for (QDate day = s.starts.date(); day <= last; day = day.addDays(1))
            days.append(day);
        return days;
    }

    const ClashRoom *roomOf(const Id &id) const { return byId(m_world.rooms, id); }
    const ClashEvent *eventOf(const Id &id) const { return byId(m_world.events, id); }
    template<typename Row> static const Row *byId(const QList<Row> &rows, const Id &id)
    {
        const auto at = std::find_if(rows.cbegin(), rows.cend(), [&](const Row &row) { return row.id == id; });
        return at == rows.cend() ? nullptr : &*at;
    }

    Id venueOf(const ProgrammeSession &s) const
    {
        const ClashRoom *room = roomOf(s.room);
        return room && !room->venue.isNull() ? room->venue : s.venue;
    }

    void add(ClashKind kind, ClashSeverity severity, const Id &first, const Id &second, const Id &about, QDate day, int count)
    {
        m_found.append({kind, severity, first, second, about, day, count});
    }

    void single(const ProgrammeSession &s)
    {
        if (!s.starts.isNull() && !s.ends.isNull()
            && (s.ends.date() < s.starts.date() || (s.starts.hasTime() && s.ends.hasTime() && s.ends.toDateTime() < s.starts.toDateTime())))
            add(ClashKind::EndBeforeStart, ClashSeverity::Forbids, s.id, {}, {}, {}, 0);
        const ClashEvent *event = eventOf(s.event);
        const QList<QDate> on = daysOf(s);
        if (event && event->first.isValid() && !on.isEmpty()
            && (on.first() < event->first || on.last() > (event->last.isValid() ? event->last : event->first)))
            add(ClashKind::OutsideEvent, ClashSeverity::Forbids, s.id, {}, {}, {}, 0);
        if (!(event && event->first.isValid()) && isFarOff(s))
            add(ClashKind::OutsideEvent, ClashSeverity::Warns, s.id, {}, {}, {}, 0);
        if (s.room.isNull())
            return;
        const ClashRoom *room = roomOf(s.room);
        const int people = std::max(s.capacity.value_or(0), s.registered);
        if (!room)
            add(ClashKind::UnknownRoom, ClashSeverity::Warns, s.id, {}, s.room, {}, 0);
        else if (room->capacity && people > *room->capacity)
            add(ClashKind::RoomTooSmall, ClashSeverity::Warns, s.id, {}, s.room, {}, people);
    }

    /// More than a year from every other session of its event, of which there is one at least.
    bool isFarOff(const ProgrammeSession &s) const
    {
        std::optional<qint64> nearest;
        for (const QDate day : daysOf(s))
            for (const ProgrammeSession &other : m_sessions)
                for (const QDate on : other.event == s.event && other.id != s.id ? daysOf(other) : QList<QDate>())
                    nearest = std::min(nearest.value_or(std::abs(day.daysTo(on))), std::abs(day.daysTo(on)));
        return nearest && *nearest > 366;
    }

    void block(const ProgrammeSession &s, const BlockedTime &blocked)
    {
        if (!s.starts.hasTime() || s.room != blocked.room)
            return;
        Span span{blocked.starts.toDateTime(), blocked.ends.toDateTime()};
        if (!blocked.ends.hasTime())
            span.to = MeetingTime::at(blocked.ends.date().addDays(1)).toDateTime();
        if (span.meets(spanOf(s)))
            add(ClashKind::RoomBlocked, ClashSeverity::Forbids, s.id, {}, blocked.id, {}, 0);
    }

    void pair(const ProgrammeSession &a, const ProgrammeSession &b)
    {
        if (!a.starts.hasTime() || !b.starts.hasTime())
            return;
        const Span one = spanOf(a);
        const Span two = spanOf(b);
        const Id low = std::min(a.id, b.id);
        const Id high = std::max(a.id, b.id);
        const ClashRoom *room = roomOf(a.room);
        const bool many = room && room->manyAtOnce;
        if (!a.room.isNull() && a.room == b.room && !many && one.meets(two))
            add(ClashKind::RoomTwice, ClashSeverity::Forbids, low, high, a.room, {}, 0);
        const auto setOf = [](const QList<Id> &ids) { return QSet<Id>(ids.cbegin(), ids.cend()); };
        const QSet<Id> aStage = setOf(a.speakers + a.chairs);
        const QSet<Id> bStage = setOf(b.speakers + b.chairs);
        const auto responsible = [&](const ProgrammeSession &s) { return eventOf(s.event) ? setOf(eventOf(s.event)->responsible) : QSet<Id>(); };
        const Id aVenue = venueOf(a);
        const Id bVenue = venueOf(b);
        const bool otherVenue = !aVenue.isNull() && !bVenue.isNull() && aVenue != bVenue;
        const ClashRoom *roomB = roomOf(b.room);
        const bool otherRoom = !a.room.isNull() && !b.room.isNull() && a.room != b.room && !many && !(roomB && roomB->manyAtOnce);
        for (const Id &person : (aStage | responsible(a)) & (bStage | responsible(b))) {
            if (aStage.contains(person) && bStage.contains(person)) {
                const qint64 between = one.from < two.from ? one.to.secsTo(two.from) / 60 : two.to.secsTo(one.from) / 60;
                if (one.meets(two))
                    add(ClashKind::PersonTwice, otherVenue || otherRoom ? ClashSeverity::Forbids : ClashSeverity::Warns, low, high, person, {}, 0);
                else if (otherVenue && between < m_transfer.venue)
                    add(ClashKind::NoTransfer, ClashSeverity::Warns, low, high, person, {}, int(between));
                else if (!otherVenue && otherRoom && between < m_transfer.room)
                    add(ClashKind::NoTransfer, ClashSeverity::Notes, low, high, person, {}, int(between));
            } else if (a.event != b.event && one.meets(two)) {
                add(ClashKind::ResponsibleTwice, ClashSeverity::Warns, low, high, person, {}, 0);
            }
        }
    }

    void days()
    {
        QHash<Id, QSet<QDate>> on;
        for (const ProgrammeSession &s : m_sessions)
            for (const QDate day : daysOf(s))
                on[s.event].insert(day);
        const QList<Id> events = on.keys();
        for (const Id &id : events)
            for (const QDate day : std::as_const(on[id])) {
                freeDay(id, day);
                for (const Id &other : events)
                    if (id < other && on[other].contains(day) && eventOf(id) && eventOf(other))
                        same(id, eventOf(id)->people, other, eventOf(other)->people, day);
                for (const OtherMeeting &meeting : m_world.meetings)
                    if (meeting.day == day && eventOf(id))
                        same(id, eventOf(id)->people, meeting.id, meeting.people, day);
            }
    }

    void freeDay(const Id &id, QDate day)
    {
        if (const auto holiday = Holidays::on(day))
            add(holiday->isPublic ? ClashKind::Holiday : ClashKind::FreeEve, ClashSeverity::Warns, id, {}, {}, day, 0);
        const ClashEvent *event = eventOf(id);
        for (const SchoolBreak &schoolBreak : m_world.breaks) {
            const bool concerns = schoolBreak.municipality.isNull() || !event || event->municipalities.isEmpty() || event->municipalities.contains(schoolBreak.municipality);
            if (concerns && schoolBreak.days.contains(day)) {
                add(ClashKind::SchoolBreak, ClashSeverity::Notes, id, {}, {}, day, 0);
                return;
            }
        }
    }

    void same(const Id &a, const QList<Id> &aPeople, const Id &b, const QList<Id> &bPeople, QDate day)
    {
        const QSet<Id> one(aPeople.cbegin(), aPeople.cend());
        const QSet<Id> two(bPeople.cbegin(), bPeople.cend());
        const qsizetype shared = (one & two).size();
        if (shared > 0)
            add(ClashKind::SamePeople, shared * 3 >= std::min(one.size(), two.size()) ? ClashSeverity::Warns : ClashSeverity::Notes, a, b, {}, day, int(shared));
    }

    ClashWorld m_world;
    TransferMinutes m_transfer;
    QList<ProgrammeSession> m_sessions;
    QList<ProgrammeClash> m_found;
};

} // namespace lansnav::test
