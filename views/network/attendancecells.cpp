// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/attendancecells.h"

#include "privacy/masking.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace lansnav {

AttendanceCells::AttendanceCells(AttendanceModel *model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(model);
}

bool AttendanceCells::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return !parent.isValid() && !m_model->isSumRow(row);
}

bool AttendanceCells::filterAcceptsColumn(int column, const QModelIndex &parent) const
{
    return !parent.isValid() && !m_model->meetingAt(column).isNull();
}

void AttendanceCells::setDays(const QList<Meeting> &meetings)
{
    m_days.clear();
    m_locked.clear();
    for (const Meeting &meeting : meetings) {
        m_days.insert(meeting.id, meeting.day());
        if (meeting.isAdjusted())
            m_locked.insert(meeting.id);
    }
}

Id AttendanceCells::meetingAt(int column) const
{
    return rowCount() == 0 ? Id() : m_model->meetingAt(mapToSource(index(0, column)).column());
}

Id AttendanceCells::personAt(int row) const
{
    return columnCount() == 0 ? Id() : m_model->personAt(mapToSource(index(row, 0)).row());
}

int AttendanceCells::columnOf(const Id &meeting) const
{
    for (int column = 0; column < columnCount(); ++column)
        if (meetingAt(column) == meeting)
            return column;
    return -1;
}

int AttendanceCells::rowOf(const Id &person) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (personAt(row) == person)
            return row;
    return -1;
}

QVariant AttendanceCells::data(const QModelIndex &index, int role) const
{
    if (role == Qt::EditRole)
        return toCode(AttendanceState(QSortFilterProxyModel::data(index, AttendanceModel::StateRole).toInt()));
    return QSortFilterProxyModel::data(index, role);
}

bool AttendanceCells::setData(const QModelIndex &index, const QVariant &value, int role)
{
    return role == Qt::EditRole && QSortFilterProxyModel::setData(index, int(attendanceFrom(value.toString())), role);
}

Qt::ItemFlags AttendanceCells::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QSortFilterProxyModel::flags(index);
    // A cell that does not apply may still hold a state from an earlier time; it is then shown and can be changed.
    const bool recorded = index.isValid() && index.data(AttendanceModel::StateRole).toInt() != int(AttendanceState::NotRecorded);
    return flags.testFlag(Qt::ItemIsEditable) || recorded ? flags : flags & ~Qt::ItemIsEnabled;
}

QVariant AttendanceCells::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        if (const QDate day = m_days.value(meetingAt(section)); day.isValid())
            return QLocale().toString(day, u"d MMM yy"_s);
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && m_locked.contains(meetingAt(section)))
        return tr("%1: the minutes are adjusted and the attendance is locked").arg(QSortFilterProxyModel::headerData(section, orientation, role).toString());
    if (orientation == Qt::Horizontal || section < 0 || section >= rowCount() || columnCount() == 0)
        return QSortFilterProxyModel::headerData(section, orientation, role);
    const int row = mapToSource(index(section, 0)).row();
    const QString represents = m_model->index(row, 1).data(Qt::DisplayRole).toString();
    if (role == Qt::DisplayRole) {
        const QString name = m_model->index(row, 0).data(Qt::DisplayRole).toString();
        // A masked person is easier known by whom they represent, as on the report.
        return isMasked(name) && !represents.isEmpty() ? name + u" · "_s + represents : name;
    }
    if (role == Qt::ToolTipRole)
        return represents;
    return {};
}

} // namespace lansnav
