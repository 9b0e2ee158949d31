// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/openclashes.h"

#include "course/clashreading.h"
#include "course/clashtext.h"

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// The pair of sessions as a clash of their events on the day they meet.
ProgrammeClash ofEvents(const ClashFinder &finder, const ProgrammeClash &clash)
{
    const ProgrammeSession *a = finder.session(clash.first), *b = finder.session(clash.second);
    if (!a || !b)
        return clash;
    ProgrammeClash told = clash;
    std::tie(told.first, told.second) = std::minmax(a->event, b->event);
    told.day = std::max(a->starts.date(), b->starts.date());
    return told;
}

QList<OpenClash> openOf(const ClashFinder &finder, const EventDetail &event, QDate from)
{
    QList<ProgrammeClash> found;
    for (const Session &session : event.sessions)
        if (!from.isValid() || !session.lastDay().isValid() || session.lastDay() >= from)
            found += finder.of(session.id);
    found = toldClashes(finder, found, event.acceptedClashes);
    const QStringList accepted = event.acceptedClashes.keys();
    found = withoutAccepted(found, QSet<QString>(accepted.cbegin(), accepted.cend()));
    found.removeIf([&](const ProgrammeClash &clash) { return clash.severity == ClashSeverity::Notes || (clash.day.isValid() && from.isValid() && clash.day < from); });
    std::sort(found.begin(), found.end(), [](const ProgrammeClash &a, const ProgrammeClash &b) {
        return a.severity != b.severity ? a.severity > b.severity : a < b;
    });
    QList<OpenClash> open;
    for (const ProgrammeClash &clash : std::as_const(found)) {
        const QList<Id> sessions = finder.sessionsOf(clash);
        const auto own = std::find_if(sessions.cbegin(), sessions.cend(), [&](const Id &id) { return event.session(id) != nullptr; });
        open.append({clash, ClashText::sentence(finder, clash), own == sessions.cend() ? Id() : *own});
    }
    return open;
}

} // namespace

Id OpenClash::idOf(const ProgrammeClash &clash)
{
    return Id::natural(u"clash", {clash.key()});
}

QString OpenClash::fieldOf(ClashKind kind)
{
    switch (kind) {
    case ClashKind::RoomTwice:
    case ClashKind::RoomBlocked:
    case ClashKind::UnknownRoom:
    case ClashKind::RoomTooSmall: return u"room"_s;
    case ClashKind::PersonTwice:
    case ClashKind::NoTransfer: return u"speakers"_s;
    case ClashKind::ResponsibleTwice: return u"responsible"_s;
    case ClashKind::EndBeforeStart:
    case ClashKind::OutsideEvent:
    case ClashKind::Holiday:
    case ClashKind::FreeEve:
    case ClashKind::SchoolBreak:
    case ClashKind::SamePeople: break;
    }
    return u"when"_s;
}

QList<ProgrammeClash> toldClashes(const ClashFinder &finder, const QList<ProgrammeClash> &clashes, const QHash<QString, QString> &accepted)
{
    QList<ProgrammeClash> told;
    QSet<QString> known;
    for (const ProgrammeClash &clash : clashes) {
        const bool isPair = clash.kind == ClashKind::ResponsibleTwice && !accepted.contains(clash.key());
        const ProgrammeClash one = isPair ? ofEvents(finder, clash) : clash;
        if (const QString key = one.key(); !known.contains(key)) {
            known.insert(key);
            told.append(one);
        }
    }
    return told;
}

QList<OpenClash> openClashes(const ClashFinder &finder, const EventDetail &event)
{
    return openOf(finder, event, {});
}

Result<OpenClashes> openClashes(Database &db, const QList<EventDetail> &outlines, QDate today, const Id &only)
{
    const auto counts = [&](const EventDetail &event) {
        return (only.isNull() || event.event.id == only) && event.event.isAhead() && event.event.status != EventStatus::Idea
            && (!event.lastDay().isValid() || event.lastDay() >= today);
    };
    OpenClashes open;
    // Most files have more events behind them than ahead, and what is held on other days clashes with nothing.
    QList<const EventDetail *> asked;
    QList<DateRange> days;
    for (const EventDetail &event : outlines) {
        if (!counts(event))
            continue;
        asked.append(&event);
        for (const Session &session : event.sessions)
            if (session.day().isValid())
                days.append({session.day(), session.lastDay(), {}});
    }
    if (asked.isEmpty())
        return open;
    const Result<ClashData> data = readClashData(db, outlines, days);
    if (!data)
        return data.error();
    ClashFinder finder(data->world);
    finder.setSessions(data->sessions);
    for (const EventDetail *event : std::as_const(asked))
        if (const QList<OpenClash> found = openOf(finder, *event, today); !found.isEmpty())
            open.insert(event->event.id, found);
    return open;
}

} // namespace lansnav
