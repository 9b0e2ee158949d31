// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/clashtext.h"

#include "calendar/holidays.h"
#include "calendar/isoweek.h"
#include "calendar/uilocale.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// Enough to know a title again; one of 5 000 characters would hide the rest of the sentence.
constexpr qsizetype longestTitle = 60;

QString quoted(const QString &title)
{
    const QString plain = title.simplified();
    if (plain.isEmpty())
        return ClashText::tr("(no title)");
    const QString shown = plain.size() > longestTitle ? plain.left(longestTitle - 1).trimmed() + QChar(0x2026) : plain;
    // Isolated, so that a title written from right to left does not turn the sentence around.
    return ClashText::tr("“%1”", "a title").arg(QChar(0x2068) + shown + QChar(0x2069));
}

QString dayText(QDate day)
{
    return ClashText::tr("%1 (%2)", "day and week").arg(uiLocale().toString(day, u"ddd d MMM yyyy"_s), IsoWeek::containing(day).toText());
}

const ClashRoom *roomOf(const ClashWorld &world, const Id &id)
{
    const auto at = std::find_if(world.rooms.cbegin(), world.rooms.cend(), [&](const ClashRoom &room) { return room.id == id; });
    return at == world.rooms.cend() ? nullptr : &*at;
}

QString roomName(const ClashWorld &world, const Id &id)
{
    const ClashRoom *room = roomOf(world, id);
    return room && !room->name.isEmpty() ? room->name : ClashText::tr("The room");
}

const ClashEvent *eventOf(const ClashWorld &world, const Id &id)
{
    const auto at = std::find_if(world.events.cbegin(), world.events.cend(), [&](const ClashEvent &event) { return event.id == id; });
    return at == world.events.cend() ? nullptr : &*at;
}

QString eventTitle(const ClashWorld &world, const Id &id)
{
    const ClashEvent *event = eventOf(world, id);
    return quoted(event ? event->title : QString());
}

/// The two sessions of a pair, and what a sentence says of them.
struct Pair
{
    QString earlier;
    QString later;
    QString when;           ///< of the later one: where they meet
};

Pair pairOf(const ClashFinder &finder, const ProgrammeClash &clash)
{
    Pair pair;
    const QList<Id> ids = finder.sessionsOf(clash);
    if (ids.size() != 2)
        return pair;
    const ProgrammeSession *a = finder.session(ids.first());
    const ProgrammeSession *b = finder.session(ids.last());
    pair.earlier = quoted(a->title);
    pair.later = quoted(b->title);
    pair.when = MeetingTime::rangeText(b->starts, b->ends);
    return pair;
}

QString blockedText(const ClashWorld &world, const Id &id, const QString &session)
{
    for (const BlockedTime &blocked : world.blocked)
        if (blocked.id == id) {
            const QString room = roomName(world, blocked.room);
            return blocked.reason.isEmpty() ? ClashText::tr("%1 is blocked during %2.").arg(room, session)
                                            : ClashText::tr("%1 is blocked during %2: %3.").arg(room, session, blocked.reason);
        }
    return ClashText::tr("The room is blocked during %1.").arg(session);
}

QString breakText(const ClashWorld &world, const ProgrammeClash &clash)
{
    const ClashEvent *event = eventOf(world, clash.first);
    QStringList names;
    for (const SchoolBreak &schoolBreak : world.breaks) {
        const bool concerns = schoolBreak.municipality.isNull() || !event || event->municipalities.isEmpty()
            || event->municipalities.contains(schoolBreak.municipality);
        if (concerns && schoolBreak.days.contains(clash.day) && !names.contains(schoolBreak.days.name))
            names.append(schoolBreak.days.name);
    }
    names.removeAll(QString());
    return names.isEmpty() ? ClashText::tr("school break") : names.join(u", "_s);
}

QString otherName(const ClashWorld &world, const Id &id)
{
    for (const OtherMeeting &meeting : world.meetings)
        if (meeting.id == id)
            return quoted(meeting.name);
    return eventTitle(world, id);
}

QString ofPerson(const ClashFinder &finder, const ProgrammeClash &clash)
{
    const Pair pair = pairOf(finder, clash);
    const QString name = finder.world().people.value(clash.about, ClashText::tr("Somebody"));
    switch (clash.kind) {
    case ClashKind::PersonTwice:
        return clash.severity == ClashSeverity::Forbids
            ? ClashText::tr("%1 is in two places at once: %2 and %3, %4.").arg(name, pair.earlier, pair.later, pair.when)
            : ClashText::tr("%1 is in two sessions at once: %2 and %3, %4.").arg(name, pair.earlier, pair.later, pair.when);
    case ClashKind::ResponsibleTwice:
        if (clash.day.isValid())
            return ClashText::tr("%1 is needed at two events at once on %2: %3 and %4.", "person, date, events")
                .arg(name, dayText(clash.day), eventTitle(finder.world(), clash.first), eventTitle(finder.world(), clash.second));
        return ClashText::tr("%1 is needed at two events at once: %2 and %3, %4.").arg(name, pair.earlier, pair.later, pair.when);
    default:
        return ClashText::tr("%1 has %n minute(s) to get from %2 to %3.", nullptr, clash.count).arg(name, pair.earlier, pair.later);
    }
}

QString ofEventDay(const ClashFinder &finder, const ProgrammeClash &clash)
{
    const ClashWorld &world = finder.world();
    const QString title = eventTitle(world, clash.first);
    const QString day = dayText(clash.day);
    switch (clash.kind) {
    case ClashKind::Holiday:
    case ClashKind::FreeEve: {
        const auto holiday = Holidays::on(clash.day);
        return ClashText::tr("%1 has sessions on %2, which is %3.", "event, date, holiday").arg(title, day, holiday ? holiday->name : QString());
    }
    case ClashKind::SchoolBreak:
        return ClashText::tr("%1 has sessions on %2, in a school break (%3).").arg(title, day, breakText(world, clash));
    default:
        return ClashText::tr("%1 and %2 call %n of the same person(s) on %3.", nullptr, clash.count).arg(title, otherName(world, clash.second), day);
    }
}

QString outsideText(const ClashFinder &finder, const ProgrammeSession &session)
{
    const ClashEvent *event = eventOf(finder.world(), session.event);
    const QString when = dayText(session.starts.date());
    if (!event)
        return {};
    if (!event->first.isValid()) {
        const DateRange others = finder.daysBeside(session.id);
        return others.first == others.last
            ? ClashText::tr("%1 is on %2, more than a year from the rest of %3, which is on %4.").arg(quoted(session.title), when, quoted(event->title), dayText(others.first))
            : ClashText::tr("%1 is on %2, more than a year from the rest of %3, which is from %4 to %5.")
                  .arg(quoted(session.title), when, quoted(event->title), dayText(others.first), dayText(others.last));
    }
    const QDate last = event->last.isValid() ? event->last : event->first;
    return event->first == last
        ? ClashText::tr("%1 is on %2, but %3 is on %4.").arg(quoted(session.title), when, quoted(event->title), dayText(last))
        : ClashText::tr("%1 is on %2, but %3 is from %4 to %5.").arg(quoted(session.title), when, quoted(event->title), dayText(event->first), dayText(last));
}

QString ofOne(const ClashFinder &finder, const ProgrammeClash &clash)
{
    const ClashWorld &world = finder.world();
    const ProgrammeSession *session = finder.session(clash.first);
    const QString title = quoted(session ? session->title : QString());
    switch (clash.kind) {
    case ClashKind::EndBeforeStart:
        return ClashText::tr("%1 ends before it starts.").arg(title);
    case ClashKind::OutsideEvent:
        return session ? outsideText(finder, *session) : QString();
    case ClashKind::RoomBlocked:
        return blockedText(world, clash.about, title);
    case ClashKind::UnknownRoom:
        return ClashText::tr("The room of %1 is not in the register.").arg(title);
    default: {
        const ClashRoom *room = roomOf(world, clash.about);
        return ClashText::tr("%1 has %2 seats, but %3 is for %n person(s).", nullptr, clash.count)
            .arg(roomName(world, clash.about), QString::number(room ? room->capacity.value_or(0) : 0), title);
    }
    }
}

} // namespace

QString ClashText::sentence(const ClashFinder &finder, const ProgrammeClash &clash)
{
    switch (clash.kind) {
    case ClashKind::RoomTwice: {
        const Pair pair = pairOf(finder, clash);
        return tr("%1 is booked twice: %2 and %3, %4.").arg(roomName(finder.world(), clash.about), pair.earlier, pair.later, pair.when);
    }
    case ClashKind::PersonTwice:
    case ClashKind::ResponsibleTwice:
    case ClashKind::NoTransfer:
        return ofPerson(finder, clash);
    case ClashKind::Holiday:
    case ClashKind::FreeEve:
    case ClashKind::SchoolBreak:
    case ClashKind::SamePeople:
        return ofEventDay(finder, clash);
    case ClashKind::EndBeforeStart:
    case ClashKind::OutsideEvent:
    case ClashKind::RoomBlocked:
    case ClashKind::UnknownRoom:
    case ClashKind::RoomTooSmall:
        return ofOne(finder, clash);
    }
    Q_UNREACHABLE();
}

QString ClashText::word(ClashSeverity severity)
{
    switch (severity) {
    case ClashSeverity::Forbids: return tr("forbids");
    case ClashSeverity::Warns: return tr("warns");
    case ClashSeverity::Notes: return tr("note");
    }
    Q_UNREACHABLE();
}

} // namespace lansnav
