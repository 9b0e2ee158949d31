// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/clashes.h"

#include "course/clashdata.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <tuple>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

QString word(ClashKind kind)
{
    switch (kind) {
    case ClashKind::EndBeforeStart: return u"end-before-start"_s;
    case ClashKind::OutsideEvent: return u"outside-event"_s;
    case ClashKind::RoomTwice: return u"room-twice"_s;
    case ClashKind::RoomBlocked: return u"room-blocked"_s;
    case ClashKind::UnknownRoom: return u"unknown-room"_s;
    case ClashKind::RoomTooSmall: return u"room-too-small"_s;
    case ClashKind::PersonTwice: return u"person-twice"_s;
    case ClashKind::ResponsibleTwice: return u"responsible-twice"_s;
    case ClashKind::NoTransfer: return u"no-transfer"_s;
    case ClashKind::Holiday: return u"holiday"_s;
    case ClashKind::FreeEve: return u"free-eve"_s;
    case ClashKind::SchoolBreak: return u"school-break"_s;
    case ClashKind::SamePeople: return u"same-people"_s;
    }
    Q_UNREACHABLE();
}

auto identity(const ProgrammeClash &clash)
{
    return std::tie(clash.kind, clash.first, clash.second, clash.about, clash.day, clash.severity, clash.count);
}

/// Days of a session; none when it has no day.
QSet<int> daysOf(int first, int last)
{
    QSet<int> days;
    for (int day = first; first != 0 && day <= last; ++day)
        days.insert(day);
    return days;
}

} // namespace

bool operator<(const ProgrammeClash &a, const ProgrammeClash &b)
{
    return identity(a) < identity(b);
}

QString ProgrammeClash::key() const
{
    QString text = word(kind) + u'/' + first.hex();
    for (const Id &id : {second, about})
        if (!id.isNull())
            text += u'/' + id.hex();
    return day.isValid() ? text + u'/' + day.toString(Qt::ISODate) : text;
}

QList<ProgrammeClash> withoutAccepted(const QList<ProgrammeClash> &clashes, const QSet<QString> &acceptedKeys)
{
    QList<ProgrammeClash> left = clashes;
    left.removeIf([&](const ProgrammeClash &clash) {
        return clash.severity != ClashSeverity::Forbids && acceptedKeys.contains(clash.key());
    });
    return left;
}

ClashFinder::ClashFinder(const ClashWorld &world, const TransferMinutes &transfer)
    : d(std::make_unique<Data>())
{
    d->world = world;
    d->transfer = transfer;
    d->readWorld();
}

ClashFinder::~ClashFinder() = default;
ClashFinder::ClashFinder(ClashFinder &&) noexcept = default;
ClashFinder &ClashFinder::operator=(ClashFinder &&) noexcept = default;

void ClashFinder::setSessions(const QList<ProgrammeSession> &sessions)
{
    d->clear();
    d->sources = sessions;
    d->sessions.reserve(size_t(sessions.size()));
    d->sessionIndex.reserve(sessions.size());
    std::vector<std::pair<int, int>> byStart;
    byStart.reserve(size_t(sessions.size()));
    for (int i = 0; i < int(sessions.size()); ++i) {
        d->sessions.push_back(d->compiled(sessions.at(i)));
        d->sessions.back().held = true;
        d->sessionIndex.insert(sessions.at(i).id, i);
        byStart.emplace_back(d->sessions.back().start, i);
    }
    if (d->sessionIndex.size() != sessions.size())
        std::erase_if(byStart, [&](const auto &entry) {
            const int i = entry.second;
            if (d->sessionIndex.value(sessions.at(i).id) == i)
                return false;
            d->sessions[size_t(i)].held = false;
            d->spare.push_back(i);
            return true;
        });
    std::sort(byStart.begin(), byStart.end());
    for (const auto &[start, index] : byStart)
        d->insert(index);
}

int ClashFinder::count() const
{
    return int(d->sessionIndex.size());
}

const ClashWorld &ClashFinder::world() const
{
    return d->world;
}

const ProgrammeSession *ClashFinder::session(const Id &id) const
{
    const auto at = d->sessionIndex.constFind(id);
    return at == d->sessionIndex.cend() ? nullptr : &d->sources.at(*at);
}

QList<ProgrammeClash> ClashFinder::all() const
{
    Data::Found found;
    for (size_t i = 0; i < d->sessions.size(); ++i)
        if (d->sessions[i].held)
            d->ofItself(d->sessions[i], d->sources.at(qsizetype(i)).id, int(i), found);
    for (size_t i = 0; i < d->rooms.size(); ++i)
        d->sweepRoom(int(i), found);
    for (size_t i = 0; i < d->people.size(); ++i)
        d->sweepPerson(int(i), found);
    d->sweepDays(found);
    return found;
}

QList<ProgrammeClash> ClashFinder::of(const Id &session) const
{
    const int index = d->sessionIndex.value(session, Data::none);
    if (index == Data::none)
        return {};
    const Data::Session &s = d->sessions[size_t(index)];
    return d->around(index, daysOf(s.day, s.lastDay));
}

QList<ProgrammeClash> ClashFinder::preview(const ProgrammeSession &session) const
{
    const Data::Session s = d->compiled(session);
    Data::Found found;
    const int index = d->sessionIndex.value(session.id, Data::none);
    d->ofItself(s, session.id, index, found);
    d->withOthers(s, session.id, index, found);
    for (const int day : daysOf(s.day, s.lastDay))
        d->ofDay(s.event, day, found, d->leavingOn(index, day));
    return found;
}

namespace {

ClashChange difference(QList<ProgrammeClash> before, QList<ProgrammeClash> after)
{
    std::sort(before.begin(), before.end());
    std::sort(after.begin(), after.end());
    ClashChange change;
    std::set_difference(before.cbegin(), before.cend(), after.cbegin(), after.cend(), std::back_inserter(change.gone));
    std::set_difference(after.cbegin(), after.cend(), before.cbegin(), before.cend(), std::back_inserter(change.came));
    return change;
}

} // namespace

ClashChange ClashFinder::put(const ProgrammeSession &session)
{
    const int known = d->sessionIndex.value(session.id, Data::none);
    Data::Session made = d->compiled(session);
    made.held = true;
    if (known != Data::none && d->sessions[size_t(known)].event != made.event) {
        // To another event: its days are other days, so it goes and comes.
        ClashChange change = remove(session.id);
        const ClashChange came = put(session);
        return difference(change.gone + came.gone, change.came + came.came);
    }
    int index = known;
    if (index == Data::none) {
        if (d->spare.empty()) {
            index = int(d->sessions.size());
            d->sessions.emplace_back();
            d->sources.append(session);
        } else {
            index = d->spare.back();
            d->spare.pop_back();
        }
        d->sessions[size_t(index)] = Data::Session();
        d->sessions[size_t(index)].event = made.event;
        d->sessionIndex.insert(session.id, index);
    }
    const Data::Session &before = d->sessions[size_t(index)];
    const QSet<int> days = daysOf(before.day, before.lastDay) + daysOf(made.day, made.lastDay);
    const Data::Found had = d->aroundInEvent(index, days);
    if (before.held)
        d->take(index);
    d->sessions[size_t(index)] = std::move(made);
    d->sources[index] = session;
    d->insert(index);
    return difference(had, d->aroundInEvent(index, days));
}

ClashChange ClashFinder::remove(const Id &session)
{
    const int index = d->sessionIndex.value(session, Data::none);
    if (index == Data::none)
        return {};
    const Data::Session &s = d->sessions[size_t(index)];
    const QSet<int> days = daysOf(s.day, s.lastDay);
    const Data::Found had = d->aroundInEvent(index, days);
    d->take(index);
    d->sessions[size_t(index)].held = false;
    d->sessionIndex.remove(session);
    const ClashChange change = difference(had, d->aroundInEvent(index, days));
    d->spare.push_back(index);
    return change;
}

DateRange ClashFinder::daysBeside(const Id &session) const
{
    DateRange days;
    const int index = d->sessionIndex.value(session, Data::none);
    if (index == Data::none)
        return days;
    for (const int other : d->events[size_t(d->sessions[size_t(index)].event)].sessions) {
        const Data::Session &s = d->sessions[size_t(other)];
        if (other == index || s.day == 0)
            continue;
        const QDate first = QDate::fromJulianDay(s.day), last = QDate::fromJulianDay(s.lastDay);
        days.first = days.first.isValid() ? std::min(days.first, first) : first;
        days.last = days.last.isValid() ? std::max(days.last, last) : last;
    }
    return days;
}

QList<Id> ClashFinder::sessionsOf(const ProgrammeClash &clash) const
{
    std::vector<int> indexes;
    const auto known = [&](const Id &id) {
        if (const int index = d->sessionIndex.value(id, Data::none); index != Data::none)
            indexes.push_back(index);
    };
    const auto onDay = [&](const Id &event) {
        const int number = d->eventIndex.value(event, Data::none);
        if (number == Data::none)
            return;
        const int day = int(clash.day.toJulianDay());
        for (const int index : d->events[size_t(number)].sessions)
            if (d->sessions[size_t(index)].day <= day && day <= d->sessions[size_t(index)].lastDay)
                indexes.push_back(index);
    };
    if (clash.day.isValid()) {
        onDay(clash.first);
        onDay(clash.second);
    } else {
        known(clash.first);
        known(clash.second);
    }
    std::sort(indexes.begin(), indexes.end(), [&](int a, int b) {
        return std::tuple(d->sessions[size_t(a)].start, d->sources.at(a).id) < std::tuple(d->sessions[size_t(b)].start, d->sources.at(b).id);
    });
    QList<Id> ids;
    for (const int index : indexes)
        ids.append(d->sources.at(index).id);
    return ids;
}

} // namespace lansnav
