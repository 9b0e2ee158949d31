// SPDX-License-Identifier: GPL-3.0-or-later
#include "area/attendanceframe.h"

#include "calendar/isoweek.h"
#include "calendar/partialdate.h"
#include "list/rowmodel.h"

using namespace Qt::StringLiterals;

namespace lansnav {

AttendanceFrame::AttendanceFrame(int before, int after, QObject *parent) : QAbstractTableModel(parent), m_before(before), m_after(after) {}

void AttendanceFrame::fill(const QList<AttendancePerson> &people, const QList<AttendanceMeeting> &meetings, const States &states)
{
    m_people = people;
    m_meetings = meetings;
    m_states = states;
}

const AttendanceMeeting *AttendanceFrame::meeting(int column) const
{
    return isMeetingColumn(column) ? &m_meetings.at(column - m_before) : nullptr;
}

Id AttendanceFrame::meetingAt(int column) const
{
    const AttendanceMeeting *found = meeting(column);
    return found ? found->id : Id();
}

const AttendancePerson *AttendanceFrame::person(int row) const
{
    return row >= 0 && row < m_people.size() ? &m_people.at(row) : nullptr;
}

Id AttendanceFrame::personAt(int row) const
{
    const AttendancePerson *found = person(row);
    return found ? found->id : Id();
}

AttendanceState AttendanceFrame::stateAt(int row, int column) const
{
    const auto states = m_states.constFind(meetingAt(column));
    return states == m_states.cend() ? AttendanceState::NotRecorded : states->value(m_people.at(row).id, AttendanceState::NotRecorded);
}

int AttendanceFrame::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_people.isEmpty() ? 0 : int(m_people.size()) + 1;
}

int AttendanceFrame::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : sumColumn() + m_after;
}

/// Of a row, of a column, or of all, over what is recorded.
QVariant AttendanceFrame::sumText(int row, int column) const
{
    int present = 0;
    int recorded = 0;
    const int lastRow = isSumRow(row) ? peopleCount() - 1 : row;
    const int lastColumn = isMeetingColumn(column) ? column : sumColumn() - 1;
    for (int r = isSumRow(row) ? 0 : row; r <= lastRow; ++r)
        for (int c = isMeetingColumn(column) ? column : m_before; c <= lastColumn; ++c) {
            recorded += stateAt(r, c) != AttendanceState::NotRecorded;
            present += stateAt(r, c) == AttendanceState::Present;
        }
    return recorded == 0 ? QVariant() : QVariant(tr("%1 of %2").arg(present).arg(recorded));
}

QVariant AttendanceFrame::marginData(int row, int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (column >= m_before)
        return column <= sumColumn() ? sumText(row, column) : QVariant();
    if (column > 0)
        return {};
    return isSumRow(row) ? tr("Present") : m_people.at(row).name;
}

QString AttendanceFrame::marginHeading(int column) const
{
    return column == 0 ? tr("Name") : column == sumColumn() ? tr("Sum") : QString();
}

QString AttendanceFrame::dayText(int column) const
{
    const AttendanceMeeting &meeting = m_meetings.at(column - m_before);
    return meeting.day.isValid() ? PartialDate(meeting.day).toText() : tr("Meeting %1").arg(column - m_before + 1);
}

QString AttendanceFrame::whenText(int column) const
{
    const AttendanceMeeting &meeting = m_meetings.at(column - m_before);
    return meeting.when.isEmpty() ? dayText(column) : meeting.when;
}

QVariant AttendanceFrame::cellData(int row, int column, int role) const
{
    const AttendanceState state = stateAt(row, column);
    switch (role) {
    case Qt::DisplayRole: return AttendanceWords::letter(state);
    case Qt::EditRole:
    case StateRole: return int(state);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3").arg(m_people.at(row).name, whenText(column), takesPart(row, column) ? AttendanceWords::of(state) : outsideText(AttendanceWords::of(state)));
    case MeetingRole: return QVariant::fromValue(meetingAt(column));
    case EditableRole: return takesPart(row, column) || state != AttendanceState::NotRecorded;
    default: return {};
    }
}

QVariant AttendanceFrame::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(column < m_before ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter));
    if (role == PersonRole || role == IdRole)
        return QVariant::fromValue(personAt(row));
    return isMeetingColumn(column) && !isSumRow(row) ? cellData(row, column, role) : marginData(row, column, role);
}

/// Cell, column sum, and all that follows from the row.
void AttendanceFrame::announce(int row, int column)
{
    const int last = columnCount() - 1;
    const int sums = rowCount() - 1;
    emit dataChanged(index(row, column), index(row, column));
    emit dataChanged(index(row, sumColumn()), index(row, last));
    emit dataChanged(index(sums, column), index(sums, column));
    emit dataChanged(index(sums, sumColumn()), index(sums, last));
}

bool AttendanceFrame::setData(const QModelIndex &index, const QVariant &value, int role)
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
    const Id person = personAt(index.row());
    if (!m_writer(meeting, {person}, *state))
        return false;
    m_states[meeting].insert(person, *state);
    // Gone if the writer's announcement refilled the model.
    if (cell.isValid())
        announce(cell.row(), cell.column());
    return true;
}

Qt::ItemFlags AttendanceFrame::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return QAbstractTableModel::flags(index);
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    if (isMeetingColumn(index.column()) && !isSumRow(index.row()) && cellData(index.row(), index.column(), EditableRole).toBool())
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant AttendanceFrame::meetingHeading(int column, int role) const
{
    const AttendanceMeeting &meeting = *this->meeting(column);
    if (role == Qt::DisplayRole)
        return meeting.heading.isEmpty() ? dayText(column) : meeting.heading;
    if (role == MeetingRole)
        return QVariant::fromValue(meeting.id);
    if (role != Qt::ToolTipRole)
        return {};
    const QString when = meeting.when.isEmpty() && meeting.day.isValid() ? u"%1 (%2)"_s.arg(dayText(column), IsoWeek::containing(meeting.day).toText()) : whenText(column);
    return meeting.theme.isEmpty() ? when : tr("%1: %2", "day, theme of the meeting").arg(when, meeting.theme);
}

QVariant AttendanceFrame::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole && !isSumRow(section) ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= columnCount())
        return {};
    if (isMeetingColumn(section))
        return meetingHeading(section, role);
    return role == Qt::DisplayRole ? QVariant(marginHeading(section)) : QVariant();
}

} // namespace lansnav
