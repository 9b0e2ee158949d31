// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/termplan.h"

#include "calendar/holidays.h"
#include "calendar/isoweek.h"
#include "calendar/uilocale.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// Two meetings closer than this are proposed only with a warning.
constexpr int closeDays = 14;
/// Days of distance from the even spread that a wanted weekday is worth.
constexpr double weekdayWorth = 10;
/// Enough to lose against every working day outside summer and Christmas weeks.
constexpr double pauseCost = 1000;

QString dayText(QDate day)
{
    return uiLocale().toString(day, u"d MMMM"_s);
}

/// The part of the term that lies ahead and outside the pauses at its ends; all that lies ahead when nothing else is left.
DateRange window(const TermPlanRequest &request)
{
    const QDate last = request.term.last();
    const QDate ahead = std::max(request.term.first(), request.today.addDays(1));
    QDate from = ahead;
    QDate to = last;
    while (from <= to && Holidays::isPause(from))
        from = from.addDays(1);
    while (from <= to && Holidays::isPause(to))
        to = to.addDays(-1);
    return from <= to ? DateRange{from, to, {}} : DateRange{ahead, last, {}};
}

/// Where `count` new meetings would lie if every day were free: each goes into the widest gap there is, and the meetings of
/// one gap share it evenly. An end of the window counts as half a gap, so that two meetings do not land on its first and last day.
QList<QDate> evenDays(const DateRange &span, const QList<QDate> &planned, int count)
{
    struct Gap
    {
        double from;
        double to;
        bool openStart;
        bool openEnd;
        int meetings = 0;
        double share(int n) const { return (to - from) / std::max(0.5, n + 1 - 0.5 * openStart - 0.5 * openEnd); }
    };
    const double length = double(span.first.daysTo(span.last)) + 1;
    QList<Gap> gaps;
    double at = 0;
    bool open = true;
    // A meeting before the window still counts: what follows keeps its distance to it.
    for (const QDate day : planned) {
        const double place = double(span.first.daysTo(day)) + 0.5;
        if (place > 0 && at < std::min(place, length))
            gaps.append({at, std::min(place, length), open, place > length});
        at = place;
        open = false;
    }
    if (at < length)
        gaps.append({at, length, open, true});
    for (int i = 0; i < count && !gaps.isEmpty(); ++i) {
        auto widest = std::max_element(gaps.begin(), gaps.end(),
                                       [](const Gap &a, const Gap &b) { return a.share(a.meetings + 1) < b.share(b.meetings + 1); });
        ++widest->meetings;
    }
    QList<QDate> days;
    for (const Gap &gap : gaps)
        for (int i = 0; i < gap.meetings; ++i) {
            const double place = gap.from + gap.share(gap.meetings) * (i + (gap.openStart ? 0.5 : 1.0));
            days.append(span.first.addDays(qint64(std::floor(std::clamp(place, 0.0, length - 1)))));
        }
    return days;
}

int daysToNearest(QDate day, const QList<QDate> &others)
{
    int nearest = 10000;
    for (const QDate other : others)
        nearest = std::min(nearest, int(std::abs(day.daysTo(other))));
    return nearest;
}

} // namespace

QString TermPlanner::obstacle(const TermPlanRequest &request, QDate day)
{
    if (!request.term.contains(day))
        return tr("%1 is outside the term.").arg(dayText(day));
    if (day <= request.today)
        return tr("%1 has passed.").arg(dayText(day));
    if (const auto holiday = Holidays::on(day))
        return tr("%1 is %2.", "date, holiday").arg(dayText(day), holiday->name);
    if (Holidays::isWeekend(day))
        return tr("%1 is a weekend.").arg(dayText(day));
    for (const DateRange &range : request.breaks)
        if (range.contains(day))
            return tr("%1 is in a school break (%2).").arg(dayText(day), range.name);
    if (request.planned.contains(day))
        return tr("The network already meets on %1.").arg(dayText(day));
    for (const BusyDay &busy : request.busy)
        if (busy.day == day)
            return tr("%1 is taken: %2.").arg(dayText(day), busy.reason);
    return {};
}

namespace {

/// The cheapest allowed day near an even one; nothing when none is left.
std::optional<QDate> bestDay(const TermPlanRequest &request, const QList<QDate> &allowed, QDate even, const QList<QDate> &others)
{
    std::optional<QDate> best;
    double lowest = 0;
    for (const QDate day : allowed) {
        if (others.contains(day))
            continue;
        double cost = double(std::abs(even.daysTo(day)));
        if (request.weekday != 0 && day.dayOfWeek() != request.weekday)
            cost += weekdayWorth;
        if (Holidays::isPause(day))
            cost += pauseCost;
        cost += std::max(0, closeDays - daysToNearest(day, others)) * 5.0;
        if (!best || cost < lowest) {
            best = day;
            lowest = cost;
        }
    }
    return best;
}

/// The day that would have been taken if it were allowed: the wanted weekday nearest to the even spread.
QDate wantedDay(const TermPlanRequest &request, QDate even)
{
    if (request.weekday == 0)
        return even;
    const int forward = (request.weekday - even.dayOfWeek() + 7) % 7;
    return even.addDays(forward <= 3 ? forward : forward - 7);
}

} // namespace

TermPlan TermPlanner::plan(const TermPlanRequest &request)
{
    TermPlan plan;
    QList<QDate> taken;
    for (const QDate day : request.planned)
        if (request.term.contains(day))
            taken.append(day);
    std::sort(taken.begin(), taken.end());
    const int wanted = request.count - int(taken.size());
    if (wanted <= 0) {
        plan.sentence = request.count <= 0 ? tr("No number of meetings was asked for.")
                                           : tr("The term already has the %n meeting(s) it should have.", nullptr, request.count);
        return plan;
    }
    QList<QDate> allowed;
    for (QDate day = std::max(request.term.first(), request.today.addDays(1)); day <= request.term.last(); day = day.addDays(1))
        if (obstacle(request, day).isEmpty())
            allowed.append(day);

    for (const QDate even : allowed.isEmpty() ? QList<QDate>() : evenDays(window(request), taken, std::min(wanted, int(allowed.size())))) {
        const auto day = bestDay(request, allowed, even, taken);
        if (!day)
            continue;
        const QString moved = obstacle(request, wantedDay(request, even));
        ProposedMeeting meeting{MeetingTime::at(*day, request.start), {}, {}, {}};
        if (request.start.isValid() && request.end.isValid())
            meeting.ends = MeetingTime::at(*day, request.end);
        const QString spread = tr("Evenly spread over the term (%1).").arg(IsoWeek::containing(*day).toText());
        meeting.reason = moved.isEmpty() || *day == wantedDay(request, even) ? spread : tr("%1 This day is the nearest.").arg(moved);
        if (request.weekday != 0 && day->dayOfWeek() != request.weekday)
            meeting.warnings.append(tr("Not on the wanted weekday."));
        if (Holidays::isPause(*day))
            meeting.warnings.append(tr("In the summer or Christmas weeks, when many are away."));
        if (const int distance = daysToNearest(*day, taken); distance < closeDays)
            meeting.warnings.append(tr("Only %n day(s) from another meeting.", nullptr, distance));
        taken.append(*day);
        plan.meetings.append(meeting);
    }
    std::sort(plan.meetings.begin(), plan.meetings.end(),
              [](const ProposedMeeting &a, const ProposedMeeting &b) { return a.starts.date() < b.starts.date(); });
    plan.missing = wanted - int(plan.meetings.size());
    if (plan.missing > 0)
        plan.sentence = request.today >= request.term.last()
            ? tr("The term is over: %n meeting(s) can no longer be held.", nullptr, plan.missing)
            : tr("There is no possible day for %n meeting(s): the days left are weekends, holidays, school breaks or taken.", nullptr, plan.missing);
    return plan;
}

} // namespace lansnav
