// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/groupattendancemodel.h"

#include "parenting/grouprules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

GroupAttendanceModel::GroupAttendanceModel(QObject *parent) : AttendanceFrame(firstMeetingColumn, 2, parent) {}

void GroupAttendanceModel::setGroup(const GroupDetail &group)
{
    const QList<GroupMeeting> held = group.held();
    QList<AttendanceMeeting> meetings;
    for (const GroupMeeting &meeting : held)
        meetings.append({meeting.id, meeting.day(), meeting.theme});
    QList<AttendancePerson> people;
    QList<Stay> stays;
    const GroupSeatList seats = GroupRules::seats(group);
    int number = 0;
    for (const GroupParticipant &p : group.participants) {
        ++number;
        const GroupPlace place = seats.of(p.id);
        const bool recorded = std::any_of(held.cbegin(), held.cend(), [&](const GroupMeeting &m) { return group.attendanceOf(m.id, p.id) != AttendanceState::NotRecorded; });
        if (!place.hasSeat() && !recorded)
            continue;
        people.append({p.id, p.name.isEmpty() ? tr("Participant %1").arg(number) : p.name, {}});
        // Whoever left had a seat until then.
        stays.append({place.hasSeat() || place.state == GroupPlaceState::Left, p.leftOn});
    }
    beginResetModel();
    m_stays = stays;
    m_mayMiss = group.version.mayMiss;
    fill(people, meetings, group.attendance);
    endResetModel();
}

bool GroupAttendanceModel::takesPart(int row, int column) const
{
    const Stay &stay = m_stays.at(row);
    const QDate day = meeting(column)->day;
    return stay.seat && (stay.leftOn.isNull() || (day.isValid() && day <= stay.leftOn.last()));
}

QString GroupAttendanceModel::outsideText(const QString &state) const
{
    return tr("not in the group then, %1").arg(state);
}

Completion GroupAttendanceModel::standing(int row) const
{
    QList<AttendanceState> marks;
    for (int column = firstMeetingColumn; isMeetingColumn(column); ++column)
        marks.append(stateAt(row, column));
    return CompletionRule::standing(marks, m_mayMiss);
}

QVariant GroupAttendanceModel::marginData(int row, int column, int role) const
{
    if (column <= sumColumn())
        return AttendanceFrame::marginData(row, column, role);
    if (isSumRow(row)) {
        int completed = 0;
        for (int r = 0; r < peopleCount(); ++r)
            completed += standing(r).state == CompletionState::Completed;
        return role == Qt::DisplayRole ? QVariant(completed) : QVariant();
    }
    const Completion completion = standing(row);
    if (role == Qt::ToolTipRole)
        return CompletionRule::text(completion);
    if (role != Qt::DisplayRole)
        return {};
    return completion.state == CompletionState::Completed ? tr("yes") : completion.state == CompletionState::NotCompleted ? tr("no") : QString();
}

QString GroupAttendanceModel::marginHeading(int column) const
{
    return column > sumColumn() ? tr("Completed") : AttendanceFrame::marginHeading(column);
}

} // namespace lansnav
