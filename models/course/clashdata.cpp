// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/clashdata.h"

#include "calendar/holidays.h"

#include <algorithm>

namespace lansnav {

namespace {

constexpr qint64 julian1970 = 2440588;
constexpr int minutesOfDay = 24 * 60;
/// A session that is said to last for years calls people on its first days only.
constexpr int longestDays = 31;
/// Keeps minutes within an int: until the year 5000 and back to the year 1.
constexpr qint64 farthestDay = 1'100'000;

int numberOf(QHash<Id, int> &index, const Id &id)
{
    const auto found = index.constFind(id);
    return found == index.cend() ? *index.insert(id, int(index.size())) : *found;
}

} // namespace

int ClashFinder::Data::room(const Id &id)
{
    if (id.isNull())
        return none;
    const int number = numberOf(roomIndex, id);
    if (size_t(number) == rooms.size())
        rooms.push_back({nullptr, id});
    return number;
}

int ClashFinder::Data::venue(const Id &id)
{
    return id.isNull() ? none : numberOf(venueIndex, id);
}

int ClashFinder::Data::event(const Id &id)
{
    const int number = numberOf(eventIndex, id);
    if (size_t(number) == events.size())
        events.push_back({nullptr, id});
    return number;
}

int ClashFinder::Data::person(const Id &id)
{
    const int number = numberOf(personIndex, id);
    if (size_t(number) == people.size()) {
        people.emplace_back();
        personIds.push_back(id);
    }
    return number;
}

std::vector<int> ClashFinder::Data::peopleOf(const QList<Id> &ids)
{
    std::vector<int> numbers;
    numbers.reserve(size_t(ids.size()));
    for (const Id &id : ids)
        if (!id.isNull())
            numbers.push_back(person(id));
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

int ClashFinder::Data::minutes(const MeetingTime &time)
{
    const auto inDay = [&] { return time.hasTime() ? time.time().msecsSinceStartOfDay() / 60000 : 0; };
    const qint64 day = std::clamp(time.date().toJulianDay() - julian1970, -farthestDay, farthestDay);
    Offset &known = offsets[size_t(day) % offsets.size()];
    if (known.day != int(day) || known.minutes == 0) {
        const int morning = MeetingTime::offset(time.date(), QTime(0, 0));
        known = {int(day), morning == MeetingTime::offset(time.date(), QTime(23, 59)) ? morning / 60 : changes};
    }
    if (known.minutes == changes && day == time.date().toJulianDay() - julian1970)
        return int(time.toDateTime().toSecsSinceEpoch() / 60);
    return int(day) * minutesOfDay + inDay() - known.minutes;
}

void ClashFinder::Data::readWorld()
{
    for (const ClashRoom &facts : std::as_const(world.rooms)) {
        if (facts.id.isNull())
            continue;
        Room &made = rooms[size_t(room(facts.id))];
        made.facts = &facts;
        made.venue = venue(facts.venue);
    }
    for (const ClashEvent &facts : std::as_const(world.events)) {
        const std::vector<int> responsible = peopleOf(facts.responsible);
        Event &made = events[size_t(event(facts.id))];
        made.facts = &facts;
        made.responsible = responsible;
        made.people = peopleOf(facts.people);
    }
    for (const OtherMeeting &facts : std::as_const(world.meetings))
        meetings.push_back({&facts, peopleOf(facts.people)});
    clear();
}

/// As it is without any session.
void ClashFinder::Data::clear()
{
    sources.clear();
    sessions.clear();
    spare.clear();
    sessionIndex.clear();
    days.clear();
    yearsKnown.clear();
    for (Room &r : rooms)
        r.timeline.clear();
    for (Timeline &timeline : people)
        timeline.clear();
    for (Event &e : events) {
        e.days.clear();
        e.sessions.clear();
    }
    for (qsizetype i = 0; i < world.blocked.size(); ++i) {
        const BlockedTime &blocked = world.blocked.at(i);
        if (blocked.room.isNull() || blocked.starts.isNull())
            continue;
        const int start = minutes(blocked.starts);
        int end = blocked.ends.isNull() ? start : minutes(blocked.ends);
        if (blocked.ends.isNull() ? !blocked.starts.hasTime() : !blocked.ends.hasTime())
            end = minutes(MeetingTime::at((blocked.ends.isNull() ? blocked.starts : blocked.ends).date().addDays(1)));
        rooms[size_t(room(blocked.room))].timeline.push_back({start, std::max(end, start + 1), firstBlocked - int(i), 0});
    }
    for (Room &r : rooms)
        std::stable_sort(r.timeline.begin(), r.timeline.end(), [](const Slot &a, const Slot &b) { return a.start < b.start; });
    for (size_t i = 0; i < meetings.size(); ++i)
        if (const QDate day = meetings[i].facts->day; day.isValid())
            days[int(day.toJulianDay())].callers.push_back(-1 - int(i));
    for (const SchoolBreak &schoolBreak : std::as_const(world.breaks))
        for (QDate day = schoolBreak.days.first; day.isValid() && schoolBreak.days.contains(day) && schoolBreak.days.first.daysTo(day) <= 366; day = day.addDays(1))
            days[int(day.toJulianDay())].breaks.push_back(&schoolBreak);
}

void ClashFinder::Data::learnYear(int julianDay)
{
    const int year = QDate::fromJulianDay(julianDay).year();
    if (yearsKnown.contains(year))
        return;
    yearsKnown.insert(year);
    for (const Holiday &holiday : Holidays::of(year)) {
        quint8 &free = days[int(holiday.date.toJulianDay())].free;
        free = std::max<quint8>(free, holiday.isPublic ? 2 : 1);
    }
}

ClashFinder::Data::Session ClashFinder::Data::compiled(const ProgrammeSession &source)
{
    Session s;
    s.event = event(source.event);
    s.room = room(source.room);
    s.venue = s.room != none && rooms[size_t(s.room)].venue != none ? rooms[size_t(s.room)].venue : venue(source.venue);
    s.need = std::max({0, source.capacity.value_or(0), source.registered});
    const auto add = [&](int number, quint8 role) {
        for (Part &part : s.parts)
            if (part.person == number) {
                part.roles |= role;
                return;
            }
        s.parts.append({number, role});
    };
    for (const Id &id : source.speakers)
        if (!id.isNull())
            add(person(id), Speaks);
    for (const Id &id : source.chairs)
        if (!id.isNull())
            add(person(id), Chairs);
    for (const int number : events[size_t(s.event)].responsible)
        add(number, Responsible);
    if (source.starts.isNull())
        return s;
    s.day = int(source.starts.date().toJulianDay());
    s.lastDay = s.day;
    learnYear(s.day);
    if (!source.ends.isNull() && source.ends.date() > source.starts.date())
        s.lastDay = int(std::min<qint64>(source.ends.date().toJulianDay(), s.day + longestDays));
    s.timed = source.starts.hasTime();
    s.backwards = !source.ends.isNull() && source.ends.date() < source.starts.date();
    s.start = minutes(source.starts);
    s.end = s.start + 1;
    if (!source.ends.isNull() && source.ends.hasTime() && s.timed) {
        const int end = minutes(source.ends);
        s.backwards = end < s.start;
        s.end = std::max(s.end, end);
    }
    if (s.lastDay != s.day)
        learnYear(s.lastDay);
    return s;
}

int ClashFinder::Data::calls(int eventNumber, int julianDay) const
{
    const std::vector<EventDay> &on = events[size_t(eventNumber)].days;
    const auto at = std::lower_bound(on.begin(), on.end(), julianDay, [](const EventDay &d, int day) { return d.day < day; });
    return at != on.end() && at->day == julianDay ? at->sessions : 0;
}

/// One session more or less of an event on a day.
void ClashFinder::Data::callOn(int eventNumber, int julianDay, int step)
{
    std::vector<EventDay> &on = events[size_t(eventNumber)].days;
    auto at = std::lower_bound(on.begin(), on.end(), julianDay, [](const EventDay &d, int day) { return d.day < day; });
    if (at == on.end() || at->day != julianDay) {
        on.insert(at, {julianDay, step});
        days[julianDay].callers.push_back(eventNumber);
    } else if ((at->sessions += step) == 0) {
        on.erase(at);
        std::vector<int> &callers = days[julianDay].callers;
        callers.erase(std::find(callers.begin(), callers.end(), eventNumber));
    }
}

void ClashFinder::Data::call(const Session &s, int step)
{
    for (int day = s.day; s.day != 0 && day <= s.lastDay; ++day)
        callOn(s.event, day, step);
}

void ClashFinder::Data::insert(int index)
{
    const Session &s = sessions[size_t(index)];
    const auto put = [&](Timeline &timeline, quint8 roles) {
        const auto at = timeline.empty() || timeline.back().start <= s.start
            ? timeline.end()
            : std::upper_bound(timeline.begin(), timeline.end(), s.start, [](int start, const Slot &slot) { return start < slot.start; });
        timeline.insert(at, {s.start, s.end, index, roles});
    };
    call(s, 1);
    events[size_t(s.event)].sessions.push_back(index);
    if (!s.timed)
        return;
    if (s.room != none)
        put(rooms[size_t(s.room)].timeline, 0);
    for (const Part &part : s.parts)
        put(people[size_t(part.person)], part.roles);
}

void ClashFinder::Data::take(int index)
{
    const Session &s = sessions[size_t(index)];
    const auto drop = [&](Timeline &timeline) {
        timeline.erase(std::find_if(timeline.begin(), timeline.end(), [&](const Slot &slot) { return slot.session == index; }));
    };
    call(s, -1);
    std::vector<int> &ofEvent = events[size_t(s.event)].sessions;
    ofEvent.erase(std::find(ofEvent.begin(), ofEvent.end(), index));
    if (!s.timed)
        return;
    if (s.room != none)
        drop(rooms[size_t(s.room)].timeline);
    for (const Part &part : s.parts)
        drop(people[size_t(part.person)]);
}

int ClashFinder::Data::leavingOn(int index, int julianDay) const
{
    if (index == none)
        return none;
    const Session &s = sessions[size_t(index)];
    return s.day <= julianDay && julianDay <= s.lastDay && calls(s.event, julianDay) == 1 ? s.event : none;
}

ClashFinder::Data::Found ClashFinder::Data::around(int index, const QSet<int> &julianDays) const
{
    Found found;
    const Session &s = sessions[size_t(index)];
    if (s.held) {
        ofItself(s, sources.at(index).id, index, found);
        withOthers(s, sources.at(index).id, index, found);
    }
    for (const int day : julianDays)
        if (calls(s.event, day) > 0)
            ofDay(s.event, day, found);
    return found;
}

ClashFinder::Data::Found ClashFinder::Data::aroundInEvent(int index, const QSet<int> &julianDays) const
{
    Found found = around(index, julianDays);
    for (const int other : events[size_t(sessions[size_t(index)].event)].sessions)
        if (other != index)
            outsideEvent(sessions[size_t(other)], sources.at(other).id, other, found);
    return found;
}

bool ClashFinder::Data::isFarOff(const Session &s, int index) const
{
    if (s.day == 0)
        return false;
    const Session *held = index != none && sessions[size_t(index)].held && sessions[size_t(index)].event == s.event ? &sessions[size_t(index)] : nullptr;
    bool others = false;
    for (const EventDay &on : events[size_t(s.event)].days) {
        const bool own = held && held->day <= on.day && on.day <= held->lastDay;
        if (on.sessions - int(own) <= 0)
            continue;
        others = true;
        if (on.day >= s.day - farDays && on.day <= s.lastDay + farDays)
            return false;
    }
    return others;
}

} // namespace lansnav
