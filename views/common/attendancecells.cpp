// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/attendancecells.h"

#include "calendar/uilocale.h"
#include "privacy/masking.h"

using namespace Qt::StringLiterals;

namespace lansnav {

AttendanceCells::AttendanceCells(AttendanceFrame *model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
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

const AttendanceMeeting *AttendanceCells::meeting(int column) const
{
    return rowCount() == 0 ? nullptr : m_model->meeting(mapToSource(index(0, column)).column());
}

Id AttendanceCells::meetingAt(int column) const
{
    const AttendanceMeeting *found = meeting(column);
    return found ? found->id : Id();
}

QDate AttendanceCells::dayAt(int column) const
{
    const AttendanceMeeting *found = meeting(column);
    return found ? found->day : QDate();
}

int AttendanceCells::latestColumn(QDate today) const
{
    for (int column = columnCount() - 1; column > 0; --column)
        if (const AttendanceMeeting *held = meeting(column); held && held->day.isValid() && held->day <= today)
            return column;
    return 0;
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
        return toCode(AttendanceState(QSortFilterProxyModel::data(index, AttendanceFrame::StateRole).toInt()));
    return QSortFilterProxyModel::data(index, role);
}

QHash<Id, QList<Id>> AttendanceCells::peopleByMeeting(const QModelIndexList &cells) const
{
    QHash<Id, QList<Id>> people;
    for (const QModelIndex &cell : cells)
        people[meetingAt(cell.column())].append(personAt(cell.row()));
    return people;
}

void AttendanceCells::showStored(const QModelIndexList &cells, const QString &code)
{
    m_model->setWriter([](const Id &, const QList<Id> &, AttendanceState) { return true; });
    for (const QModelIndex &cell : cells)
        setData(cell, code, Qt::EditRole);
    m_model->setWriter({});
}

bool AttendanceCells::setData(const QModelIndex &index, const QVariant &value, int role)
{
    return role == Qt::EditRole && QSortFilterProxyModel::setData(index, int(attendanceFrom(value.toString())), role);
}

Qt::ItemFlags AttendanceCells::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QSortFilterProxyModel::flags(index);
    // A cell that does not apply may still hold a state from an earlier time; it is then shown and can be changed.
    const bool recorded = index.isValid() && index.data(AttendanceFrame::StateRole).toInt() != int(AttendanceState::NotRecorded);
    return flags.testFlag(Qt::ItemIsEditable) || recorded ? flags : flags & ~Qt::ItemIsEnabled;
}

QVariant AttendanceCells::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        const AttendanceMeeting *held = meeting(section);
        if (held && role == Qt::DisplayRole && held->heading.isEmpty() && held->day.isValid())
            return uiLocale().toString(held->day, u"d MMM yy"_s);
        if (held && role == Qt::ToolTipRole && m_locked.contains(held->id))
            return tr("%1: the minutes are adjusted and the attendance is locked").arg(QSortFilterProxyModel::headerData(section, orientation, role).toString());
        return QSortFilterProxyModel::headerData(section, orientation, role);
    }
    if (section < 0 || section >= rowCount() || columnCount() == 0)
        return QSortFilterProxyModel::headerData(section, orientation, role);
    const AttendancePerson &person = *m_model->person(mapToSource(index(section, 0)).row());
    if (role == Qt::DisplayRole) {
        // A masked person is easier known by whom they represent, as on the report.
        return isMasked(person.name) && !person.beside.isEmpty() ? person.name + u" · "_s + person.beside : person.name;
    }
    return role == Qt::ToolTipRole ? QVariant(person.beside) : QVariant();
}

} // namespace lansnav
