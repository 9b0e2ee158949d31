// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/groupattendancemodel.h"

#include "calendar/isoweek.h"
#include "parenting/grouprules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

GroupAttendanceModel::GroupAttendanceModel(QObject *parent) : QAbstractTableModel(parent) {}

void GroupAttendanceModel::setGroup(const GroupDetail &group)
{
    beginResetModel();
    m_people.clear();
    m_meetings = group.held();
    m_states = group.attendance;
    m_mayMiss = group.version.mayMiss;
    const GroupSeatList seats = GroupRules::seats(group);
    int number = 0;
    for (const GroupParticipant &p : group.participants) {
        ++number;
        const GroupPlace place = seats.of(p.id);
        // Whoever left had a seat until then.
        const bool seat = place.hasSeat() || place.state == GroupPlaceState::Left;
        const bool recorded = std::any_of(m_meetings.cbegin(), m_meetings.cend(), [&](const GroupMeeting &m) { return group.attendanceOf(m.id, p.id) != AttendanceState::NotRecorded; });
        if (place.hasSeat() || recorded)
            m_people.append({p.id, p.name.isEmpty() ? tr("Participant %1").arg(number) : p.name, seat, p.leftOn});
    }
    endResetModel();
}

Id GroupAttendanceModel::meetingAt(int column) const
{
    return isMeetingColumn(column) ? m_meetings.at(column - firstMeetingColumn).id : Id();
}

Id GroupAttendanceModel::participantAt(int row) const
{
    return row >= 0 && row < m_people.size() ? m_people.at(row).id : Id();
}

/// Whether the participant had a seat on the day of the meeting.
bool GroupAttendanceModel::takesPart(int row, int column) const
{
    const Person &person = m_people.at(row);
    const QDate day = m_meetings.at(column - firstMeetingColumn).day();
    return person.seat && (person.leftOn.isNull() || (day.isValid() && day <= person.leftOn.last()));
}

AttendanceState GroupAttendanceModel::stateAt(int row, int column) const
{
    const auto states = m_states.constFind(meetingAt(column));
    return states == m_states.cend() ? AttendanceState::NotRecorded : states->value(m_people.at(row).id, AttendanceState::NotRecorded);
}

Completion GroupAttendanceModel::standing(int row) const
{
    QList<AttendanceState> marks;
    for (int column = firstMeetingColumn; isMeetingColumn(column); ++column)
        marks.append(stateAt(row, column));
    return CompletionRule::standing(marks, m_mayMiss);
}

void GroupAttendanceModel::write(const Id &meeting, const QList<Id> &participants, AttendanceState state)
{
    for (const Id &participant : participants)
        m_states[meeting].insert(participant, state);
}

bool GroupAttendanceModel::setColumn(int column, AttendanceState state)
{
    if (!isMeetingColumn(column) || !m_writer)
        return false;
    const Id meeting = meetingAt(column);
    QList<Id> participants;
    for (int row = 0; row < m_people.size(); ++row)
        if (takesPart(row, column))
            participants.append(m_people.at(row).id);
    if (participants.isEmpty() || !m_writer(meeting, participants, state))
        return false;
    write(meeting, participants, state);
    // Looked up again: a writer that announces its change may have refilled the model.
    if (meetingAt(column) != meeting || m_people.isEmpty())
        return true;
    emit dataChanged(index(0, column), index(rowCount() - 1, column));
    emit dataChanged(index(0, columnCount() - 2), index(rowCount() - 1, columnCount() - 1));
    return true;
}

int GroupAttendanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_people.isEmpty() ? 0 : int(m_people.size()) + 1;
}

int GroupAttendanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstMeetingColumn + int(m_meetings.size()) + 2;
}

/// Sum of a row, of a column, or of all, over what is recorded; and in the last column how the participant stands.
QVariant GroupAttendanceModel::sumText(int row, int column) const
{
    const bool isLast = column == columnCount() - 1;
    if (isLast && isSumRow(row)) {
        int completed = 0;
        for (int r = 0; r < m_people.size(); ++r)
            completed += standing(r).state == CompletionState::Completed;
        return completed;
    }
    if (isLast) {
        const Completion completion = standing(row);
        return completion.state == CompletionState::Completed ? tr("yes") : completion.state == CompletionState::NotCompleted ? tr("no") : QString();
    }
    int present = 0;
    int recorded = 0;
    const int lastRow = isSumRow(row) ? int(m_people.size()) - 1 : row;
    const int lastColumn = isMeetingColumn(column) ? column : firstMeetingColumn + int(m_meetings.size()) - 1;
    for (int r = isSumRow(row) ? 0 : row; r <= lastRow; ++r)
        for (int c = isMeetingColumn(column) ? column : firstMeetingColumn; c <= lastColumn; ++c) {
            recorded += stateAt(r, c) != AttendanceState::NotRecorded;
            present += stateAt(r, c) == AttendanceState::Present;
        }
    return recorded == 0 ? QVariant() : QVariant(tr("%1 of %2").arg(present).arg(recorded));
}

QString GroupAttendanceModel::meetingText(int column) const
{
    const int number = column - firstMeetingColumn;
    const QDate day = m_meetings.at(number).day();
    return day.isValid() ? PartialDate(day).toText() : tr("Meeting %1").arg(number + 1);
}

QVariant GroupAttendanceModel::cellData(int row, int column, int role) const
{
    const AttendanceState state = stateAt(row, column);
    switch (role) {
    case Qt::DisplayRole: return AttendanceWords::letter(state);
    case Qt::EditRole:
    case StateRole: return int(state);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3").arg(m_people.at(row).name, meetingText(column), takesPart(row, column) ? AttendanceWords::of(state) : tr("not in the group then, %1").arg(AttendanceWords::of(state)));
    case MeetingRole: return QVariant::fromValue(meetingAt(column));
    case EditableRole: return takesPart(row, column) || state != AttendanceState::NotRecorded;
    default: return {};
    }
}

QVariant GroupAttendanceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(column < firstMeetingColumn ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter));
    if (role == ParticipantRole)
        return QVariant::fromValue(participantAt(row));
    if (isMeetingColumn(column) && !isSumRow(row))
        return cellData(row, column, role);
    if (role == Qt::ToolTipRole && column == columnCount() - 1 && !isSumRow(row))
        return CompletionRule::text(standing(row));
    if (role != Qt::DisplayRole)
        return {};
    if (column >= firstMeetingColumn)
        return sumText(row, column);
    return isSumRow(row) ? tr("Present") : m_people.at(row).name;
}

bool GroupAttendanceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable) || !m_writer)
        return false;
    std::optional<AttendanceState> state;
    if (value.typeId() == QMetaType::Int && value.toInt() >= 0 && value.toInt() <= int(AttendanceState::Apology))
        state = AttendanceState(value.toInt());
    else if (value.typeId() == QMetaType::QString)
        state = attendanceOfKey(value.toString());
    if (!state)
        return false;
    const QPersistentModelIndex cell(index);
    const Id meeting = meetingAt(index.column());
    const Id participant = participantAt(index.row());
    if (!m_writer(meeting, {participant}, *state))
        return false;
    write(meeting, {participant}, *state);
    // Cell, column sum, row sum and standing; the index is gone if the writer's announcement refilled the model.
    if (cell.isValid()) {
        const int last = columnCount() - 1;
        const int sums = rowCount() - 1;
        emit dataChanged(cell, cell);
        emit dataChanged(this->index(cell.row(), last - 1), this->index(cell.row(), last));
        emit dataChanged(this->index(sums, cell.column()), this->index(sums, cell.column()));
        emit dataChanged(this->index(sums, last - 1), this->index(sums, last));
    }
    return true;
}

Qt::ItemFlags GroupAttendanceModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return QAbstractTableModel::flags(index);
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    if (isMeetingColumn(index.column()) && !isSumRow(index.row()) && cellData(index.row(), index.column(), EditableRole).toBool())
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant GroupAttendanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole && !isSumRow(section) ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= columnCount())
        return {};
    if (isMeetingColumn(section)) {
        const GroupMeeting &meeting = m_meetings.at(section - firstMeetingColumn);
        if (role == Qt::DisplayRole)
            return meetingText(section);
        if (role == Qt::ToolTipRole) {
            const QString when = meeting.day().isValid() ? u"%1 (%2)"_s.arg(meetingText(section), IsoWeek::containing(meeting.day()).toText()) : meetingText(section);
            return meeting.theme.isEmpty() ? when : tr("%1: %2", "day, theme of the meeting").arg(when, meeting.theme);
        }
        return role == MeetingRole ? QVariant::fromValue(meetingAt(section)) : QVariant();
    }
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Name") : section == columnCount() - 1 ? tr("Completed") : tr("Sum");
}

} // namespace lansnav
