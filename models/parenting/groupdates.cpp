// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/groupdates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// A meeting whose days are all taken is moved no further.
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
    SeriesRequest request;
    request.breaks = breaks;
    request.busy = busy;
    return SeriesPlanner::obstacle(request, day);
}

GroupDates GroupDatePlanner::plan(const GroupDatesRequest &request)
{
    GroupDates plan;
    plan.sentence = requestFault(request);
    if (!plan.sentence.isEmpty())
        return plan;
    SeriesRequest series;
    series.first = request.first;
    series.every = request.everyWeeks;
    series.count = int(request.minutes.size());
    series.start = request.start;
    series.breaks = request.breaks;
    series.busy = request.busy;
    const SeriesDates found = SeriesPlanner::plan(series);
    for (const SeriesDate &date : found.dates)
        plan.dates.append({date.starts, endAfter(date.starts, request.minutes.at(plan.dates.size()))});
    plan.skipped = found.skipped;
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
        const QTime time = was.hasTime() && was.time() == before.time() && starts.hasTime() ? starts.time() : was.time();
        QDate day = was.date().addDays(days);
        // A new clock time moves nobody to another day, whatever stands there.
        for (int beat = 0; days != 0 && beat < mostBeats && (day <= moved.last().starts.date() || !obstacle(day, breaks).isEmpty()); ++beat)
            day = day.addDays(7);
        if (days != 0 || time != was.time())
            moved.append(movedTo(*m, MeetingTime::at(day, time)));
    }
    return moved;
}

} // namespace lansnav
