// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/groupdates.h"

#include "calendar/holidays.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// A plan whose days are all taken ends here.
constexpr int mostBeats = 400;
constexpr int mostMeetings = 60;
constexpr int minutesOfDay = 24 * 60;

MeetingTime endAfter(const MeetingTime &starts, std::optional<int> minutes)
{
    if (!minutes || *minutes <= 0 || !starts.hasTime())
        return {};
    const int end = starts.time().msecsSinceStartOfDay() / 60000 + *minutes;
    return MeetingTime::at(starts.date().addDays(end / minutesOfDay), QTime(0, 0).addSecs(end % minutesOfDay * 60));
}

/// Wall-clock minutes between start and end; nothing when either has no time.
std::optional<int> lengthOf(const GroupMeeting &meeting)
{
    const MeetingTime starts = MeetingTime::fromIso(meeting.starts);
    const MeetingTime ends = MeetingTime::fromIso(meeting.ends);
    if (!starts.hasTime() || !ends.hasTime())
        return {};
    const qint64 days = starts.date().daysTo(ends.date());
    return int(days) * minutesOfDay + (ends.time().msecsSinceStartOfDay() - starts.time().msecsSinceStartOfDay()) / 60000;
}

QString requestFault(const GroupDatesRequest &request)
{
    if (!request.first.isValid())
        return GroupDatePlanner::tr("Say from which day.");
    if (request.everyWeeks < 1)
        return GroupDatePlanner::tr("There has to be at least one week between the meetings.");
    if (request.minutes.isEmpty())
        return GroupDatePlanner::tr("The programme has no meetings. Write them first.");
    if (request.minutes.size() > mostMeetings)
        return GroupDatePlanner::tr("No more than %n meeting(s) are planned at a time.", nullptr, mostMeetings);
    return {};
}

MovedMeeting movedTo(const GroupMeeting &meeting, const MeetingTime &starts)
{
    return {meeting.id, starts, endAfter(starts, lengthOf(meeting)), {}};
}

} // namespace

QString GroupDatePlanner::obstacle(QDate day, const QList<DateRange> &breaks, const QList<BusyDay> &busy)
{
    const QString text = ParentingWords::day(day);
    if (const auto holiday = Holidays::on(day))
        return tr("%1 is %2.", "date, holiday").arg(text, holiday->name);
    for (const DateRange &range : breaks)
        if (range.contains(day))
            return tr("%1 is in a school break (%2).").arg(text, range.name);
    for (const BusyDay &taken : busy)
        if (taken.day == day)
            return tr("%1 is taken: %2.").arg(text, taken.reason);
    return {};
}

GroupDates GroupDatePlanner::plan(const GroupDatesRequest &request)
{
    GroupDates plan;
    plan.sentence = requestFault(request);
    if (!plan.sentence.isEmpty())
        return plan;
    QDate day = request.first;
    for (int beat = 0; beat < mostBeats && plan.dates.size() < request.minutes.size(); ++beat, day = day.addDays(qint64(7) * request.everyWeeks)) {
        if (const QString against = obstacle(day, request.breaks, request.busy); !against.isEmpty()) {
            plan.skipped.append({day, against});
            continue;
        }
        const MeetingTime starts = MeetingTime::at(day, request.start);
        plan.dates.append({starts, endAfter(starts, request.minutes.at(plan.dates.size()))});
    }
    if (const qsizetype missing = request.minutes.size() - plan.dates.size(); missing > 0)
        plan.sentence = tr("There is no possible day for %n meeting(s).", nullptr, int(missing));
    return plan;
}

QList<MovedMeeting> GroupDatePlanner::move(const QList<GroupMeeting> &meetings, const Id &meeting, const MeetingTime &starts, bool withTheRest, const QList<DateRange> &breaks)
{
    const auto asked = std::find_if(meetings.cbegin(), meetings.cend(), [&](const GroupMeeting &m) { return m.id == meeting; });
    if (asked == meetings.cend() || starts.isNull())
        return {};
    MovedMeeting first = movedTo(*asked, starts);
    first.warning = obstacle(starts.date(), breaks);
    QList<MovedMeeting> moved{first};
    const MeetingTime before = MeetingTime::fromIso(asked->starts);
    if (!withTheRest || before.isNull())
        return moved;
    QList<const GroupMeeting *> rest;
    for (const GroupMeeting &m : meetings)
        if (!m.cancelled && m.id != meeting && before < MeetingTime::fromIso(m.starts))
            rest.append(&m);
    std::stable_sort(rest.begin(), rest.end(), [](const GroupMeeting *a, const GroupMeeting *b) { return MeetingTime::fromIso(a->starts) < MeetingTime::fromIso(b->starts); });
    const qint64 days = before.date().daysTo(starts.date());
    for (const GroupMeeting *m : std::as_const(rest)) {
        const MeetingTime was = MeetingTime::fromIso(m->starts);
        QDate day = was.date().addDays(days);
        for (int beat = 0; beat < mostBeats && (day <= moved.last().starts.date() || !obstacle(day, breaks).isEmpty()); ++beat)
            day = day.addDays(7);
        const QTime time = was.hasTime() && was.time() == before.time() && starts.hasTime() ? starts.time() : was.time();
        moved.append(movedTo(*m, MeetingTime::at(day, time)));
    }
    return moved;
}

} // namespace lansnav
