// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/completionrule.h"

#include "parenting/types.h"

#include <algorithm>

namespace lansnav {

int CompletionRule::needed(int meetings, std::optional<int> mayMiss)
{
    return std::max(1, meetings - std::max(0, mayMiss.value_or(1)));
}

Completion CompletionRule::standing(const QList<AttendanceState> &marks, std::optional<int> mayMiss)
{
    Completion completion;
    completion.meetings = int(marks.size());
    completion.needed = needed(completion.meetings, mayMiss);
    for (const AttendanceState mark : marks) {
        completion.present += mark == AttendanceState::Present;
        completion.absent += mark == AttendanceState::Absent;
        completion.apology += mark == AttendanceState::Apology;
        completion.notRecorded += mark == AttendanceState::NotRecorded;
    }
    if (completion.present >= completion.needed)
        completion.state = CompletionState::Completed;
    else if (completion.present + completion.notRecorded < completion.needed && completion.meetings > 0)
        completion.state = CompletionState::NotCompleted;
    return completion;
}

Completion CompletionRule::standing(const GroupDetail &detail, const Id &participant)
{
    QList<AttendanceState> marks;
    for (const GroupMeeting &meeting : detail.meetings)
        if (!meeting.cancelled)
            marks.append(detail.attendanceOf(meeting.id, participant));
    return standing(marks, detail.version.mayMiss);
}

QString CompletionRule::text(const Completion &completion)
{
    const auto filled = [&](const QString &pattern) { return pattern.arg(completion.present).arg(completion.meetings).arg(completion.needed); };
    switch (completion.state) {
    case CompletionState::Completed: return filled(tr("Completed: present at %1 of %2, %3 needed."));
    case CompletionState::Open: return filled(tr("Not settled: present at %1 of %2, %3 needed."));
    case CompletionState::NotCompleted: return filled(tr("Not completed: present at %1 of %2, %3 needed."));
    }
    Q_UNREACHABLE();
}

GroupFigures CompletionRule::figures(const GroupDetail &detail)
{
    if (detail.group.countsOnly)
        return {detail.group.countedRegistered, detail.group.countedStarted, detail.group.countedCompleted};
    GroupFigures figures;
    figures.registered = detail.registered;
    if (detail.recorded) {
        figures.started = detail.started;
        figures.completed = detail.completed;
    }
    return figures;
}

} // namespace lansnav
