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
    for (const AttendanceState mark : marks)
        completion.add(mark);
    switch (presenceState(completion.present, completion.present + completion.notRecorded, completion.needed)) {
    case PresenceState::Enough: completion.state = CompletionState::Completed; break;
    case PresenceState::Open: break;
    case PresenceState::TooLittle:
        // Before there is a meeting nothing is settled.
        completion.state = marks.isEmpty() ? CompletionState::Open : CompletionState::NotCompleted;
    }
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
