// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/clashdata.h"

#include <algorithm>

namespace lansnav {

namespace {

constexpr quint8 onStage = ClashFinder::Data::Speaks | ClashFinder::Data::Chairs;

bool overlap(int aStart, int aEnd, int bStart, int bEnd)
{
    return aStart < bEnd && bStart < aEnd;
}

ProgrammeClash pair(ClashKind kind, ClashSeverity severity, const Id &a, const Id &b, const Id &about, int count = 0)
{
    return {kind, severity, std::min(a, b), std::max(a, b), about, {}, count};
}

} // namespace

/// Where an event's days are not stated they are its sessions', and only one that is far from the others can be outside of them.
void ClashFinder::Data::outsideEvent(const Session &s, const Id &id, int index, Found &found) const
{
    const ClashEvent *facts = events[size_t(s.event)].facts;
    if (!facts || !facts->first.isValid()) {
        if (isFarOff(s, index))
            found.append({ClashKind::OutsideEvent, ClashSeverity::Warns, id, {}, {}, {}, 0});
        return;
    }
    const QDate last = facts->last.isValid() ? facts->last : facts->first;
    if (s.day != 0 && (s.day < facts->first.toJulianDay() || s.lastDay > last.toJulianDay()))
        found.append({ClashKind::OutsideEvent, ClashSeverity::Forbids, id, {}, {}, {}, 0});
}

void ClashFinder::Data::ofItself(const Session &s, const Id &id, int index, Found &found) const
{
    if (s.backwards)
        found.append({ClashKind::EndBeforeStart, ClashSeverity::Forbids, id, {}, {}, {}, 0});
    outsideEvent(s, id, index, found);
    if (s.room == none)
        return;
    const Room &where = rooms[size_t(s.room)];
    if (!where.facts)
        found.append({ClashKind::UnknownRoom, ClashSeverity::Warns, id, {}, where.id, {}, 0});
    else if (where.facts->capacity && s.need > *where.facts->capacity)
        found.append({ClashKind::RoomTooSmall, ClashSeverity::Warns, id, {}, where.id, {}, s.need});
}

/// `b` overlaps the session `aId` in the room.
void ClashFinder::Data::pairInRoom(const Room &where, const Id &aId, const Slot &b, Found &found) const
{
    if (b.isBlocked())
        found.append({ClashKind::RoomBlocked, ClashSeverity::Forbids, aId, {}, world.blocked.at(b.blocked()).id, {}, 0});
    else if (!where.facts || !where.facts->manyAtOnce)
        found.append(pair(ClashKind::RoomTwice, ClashSeverity::Forbids, aId, sources.at(b.session).id, where.id));
}

/// `b` is near enough to `a` on a person's timeline to be looked at.
void ClashFinder::Data::pairOfPerson(int number, const Session &a, const Id &aId, quint8 roles, const Slot &b, Found &found) const
{
    const Session &other = sessions[size_t(b.session)];
    const Id &about = personIds[size_t(number)];
    const Id &bId = sources.at(b.session).id;
    const bool atOnce = overlap(a.start, a.end, b.start, b.end);
    if (!(roles & onStage) || !(b.roles & onStage)) {
        if (atOnce && a.event != other.event)
            found.append(pair(ClashKind::ResponsibleTwice, ClashSeverity::Warns, aId, bId, about));
        return;
    }
    // A video link or a foyer is no place that could be another one.
    const auto placed = [&](const Session &s) {
        return s.room != none && !(rooms[size_t(s.room)].facts && rooms[size_t(s.room)].facts->manyAtOnce);
    };
    const bool otherVenue = a.venue != none && other.venue != none && a.venue != other.venue;
    const bool otherRoom = placed(a) && placed(other) && a.room != other.room;
    if (atOnce) {
        const bool apart = otherVenue || otherRoom;
        found.append(pair(ClashKind::PersonTwice, apart ? ClashSeverity::Forbids : ClashSeverity::Warns, aId, bId, about));
        return;
    }
    const int between = a.start < b.start ? b.start - a.end : a.start - b.end;
    const int needed = otherVenue ? transfer.venue : otherRoom ? transfer.room : 0;
    if (between < needed)
        found.append(pair(ClashKind::NoTransfer, otherVenue ? ClashSeverity::Warns : ClashSeverity::Notes, aId, bId, about, between));
}

void ClashFinder::Data::withOthers(const Session &s, const Id &id, int index, Found &found) const
{
    if (!s.timed)
        return;
    if (s.room != none) {
        const Room &where = rooms[size_t(s.room)];
        for (const Slot &slot : where.timeline) {
            if (slot.start >= s.end)
                break;
            if (slot.session != index && overlap(s.start, s.end, slot.start, slot.end))
                pairInRoom(where, id, slot, found);
        }
    }
    const int margin = std::max({0, transfer.room, transfer.venue});
    for (const Part &part : s.parts)
        for (const Slot &slot : people[size_t(part.person)]) {
            if (slot.start >= s.end + margin)
                break;
            if (slot.session != index && slot.end + margin > s.start)
                pairOfPerson(part.person, s, id, part.roles, slot, found);
        }
}

void ClashFinder::Data::sweepRoom(int number, Found &found) const
{
    const Room &where = rooms[size_t(number)];
    const Timeline &timeline = where.timeline;
    for (size_t i = 0; i < timeline.size(); ++i)
        for (size_t j = i + 1; j < timeline.size() && timeline[j].start < timeline[i].end; ++j) {
            // Two blocked times may overlap as they like.
            if (!timeline[i].isBlocked())
                pairInRoom(where, sources.at(timeline[i].session).id, timeline[j], found);
            else if (!timeline[j].isBlocked())
                pairInRoom(where, sources.at(timeline[j].session).id, timeline[i], found);
        }
}

void ClashFinder::Data::sweepPerson(int number, Found &found) const
{
    const Timeline &timeline = people[size_t(number)];
    const int margin = std::max({0, transfer.room, transfer.venue});
    for (size_t i = 0; i + 1 < timeline.size(); ++i)
        for (size_t j = i + 1; j < timeline.size() && timeline[j].start < timeline[i].end + margin; ++j) {
            const int index = timeline[i].session;
            pairOfPerson(number, sessions[size_t(index)], sources.at(index).id, timeline[i].roles, timeline[j], found);
        }
}

void ClashFinder::Data::calledTwice(int a, int b, int shared, int julianDay, Found &found) const
{
    if (shared == 0 || (a < 0 && b < 0))
        return;
    const int fewer = int(std::min(callerPeople(a).size(), callerPeople(b).size()));
    ProgrammeClash clash;
    clash.kind = ClashKind::SamePeople;
    clash.severity = shared * 3 >= fewer ? ClashSeverity::Warns : ClashSeverity::Notes;
    // An event first, so that the sessions of the day can be found; of two events the lower id.
    const bool swapped = a < 0 || (b >= 0 && callerId(b) < callerId(a));
    clash.first = callerId(swapped ? b : a);
    clash.second = callerId(swapped ? a : b);
    clash.day = QDate::fromJulianDay(julianDay);
    clash.count = shared;
    found.append(clash);
}

void ClashFinder::Data::freeDays(const Day &day, int eventNumber, int julianDay, Found &found) const
{
    const Event &who = events[size_t(eventNumber)];
    const auto note = [&](ClashKind kind, ClashSeverity severity) {
        found.append({kind, severity, who.id, {}, {}, QDate::fromJulianDay(julianDay), 0});
    };
    if (day.free != 0)
        note(day.free == 2 ? ClashKind::Holiday : ClashKind::FreeEve, ClashSeverity::Warns);
    const bool schoolBreak = std::any_of(day.breaks.begin(), day.breaks.end(), [&](const SchoolBreak *b) {
        return b->municipality.isNull() || !who.facts || who.facts->municipalities.isEmpty() || who.facts->municipalities.contains(b->municipality);
    });
    if (schoolBreak)
        note(ClashKind::SchoolBreak, ClashSeverity::Notes);
}

void ClashFinder::Data::ofDay(int eventNumber, int julianDay, Found &found, int leaving) const
{
    const auto at = days.constFind(julianDay);
    if (at == days.cend())
        return;
    freeDays(*at, eventNumber, julianDay, found);
    if (at->callers.empty() || events[size_t(eventNumber)].people.empty())
        return;
    std::vector<quint8> called(people.size());
    for (const int number : events[size_t(eventNumber)].people)
        called[size_t(number)] = 1;
    for (const int other : at->callers) {
        if (other == eventNumber || (leaving != none && other == leaving))
            continue;
        int shared = 0;
        for (const int number : callerPeople(other))
            shared += called[size_t(number)];
        calledTwice(eventNumber, other, shared, julianDay, found);
    }
}

/// Each caller of a day hands on to its people that it was there, so only those who are called twice cost more than a look.
void ClashFinder::Data::sweepDays(Found &found) const
{
    struct Call
    {
        int caller;     ///< place among the day's callers
        int before;     ///< the same person's earlier call that day, or none
    };
    std::vector<Call> calls;
    std::vector<int> lastCall(people.size(), none);
    std::vector<int> shared;
    std::vector<int> touched;
    for (auto day = days.cbegin(); day != days.cend(); ++day) {
        const std::vector<int> &callers = day->callers;
        for (const int caller : callers)
            if (caller >= 0)
                freeDays(*day, caller, day.key(), found);
        if (callers.size() < 2)
            continue;
        calls.clear();
        shared.assign(callers.size(), 0);
        for (int i = 0; i < int(callers.size()); ++i) {
            touched.clear();
            for (const int number : callerPeople(callers[size_t(i)])) {
                for (int c = lastCall[size_t(number)]; c != none; c = calls[size_t(c)].before)
                    if (shared[size_t(calls[size_t(c)].caller)]++ == 0)
                        touched.push_back(calls[size_t(c)].caller);
                calls.push_back({i, lastCall[size_t(number)]});
                lastCall[size_t(number)] = int(calls.size()) - 1;
            }
            for (const int other : touched) {
                calledTwice(callers[size_t(other)], callers[size_t(i)], shared[size_t(other)], day.key(), found);
                shared[size_t(other)] = 0;
            }
        }
        for (const int caller : callers)
            for (const int number : callerPeople(caller))
                lastCall[size_t(number)] = none;
    }
}

} // namespace lansnav
