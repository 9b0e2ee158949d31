// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/lists.h"

#include "calendar/isoweek.h"
#include "list/rowmodel.h"
#include "network/rules.h"
#include "privacy/masking.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

AttendanceModel::AttendanceModel(QObject *parent) : QAbstractTableModel(parent) {}

void AttendanceModel::setNetwork(const NetworkDetail &network, QDate from, QDate to)
{
    beginResetModel();
    m_people.clear();
    m_meetings.clear();
    m_states = network.attendance;
    QHash<Id, qsizetype> known;
    for (const Meeting &meeting : network.meetings) {
        const QDate day = meeting.day();
        if (meeting.status == MeetingStatus::Cancelled || !day.isValid() || (from.isValid() && day < from) || (to.isValid() && day > to))
            continue;
        m_meetings.append(meeting);
        for (const Membership &member : NetworkRules::attendees(network, meeting)) {
            if (known.contains(member.person))
                continue;
            known.insert(member.person, m_people.size());
            m_people.append({member.person, Masking::shown(member.name, member.person), Masking::shown(member.sortName, member.person), member.representsName, {}});
        }
    }
    for (const Membership &member : network.members)
        if (const auto person = known.constFind(member.person); person != known.cend())
            m_people[*person].periods.append(member);
    QCollator collator{QLocale(QLocale::Swedish, QLocale::Sweden)};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(m_people.begin(), m_people.end(),
                     [&](const Person &a, const Person &b) { return collator.compare(a.sortName, b.sortName) < 0; });
    endResetModel();
}

Id AttendanceModel::meetingAt(int column) const
{
    return isMeetingColumn(column) ? m_meetings.at(column - firstMeetingColumn).id : Id();
}

Id AttendanceModel::personAt(int row) const
{
    return row >= 0 && row < m_people.size() ? m_people.at(row).id : Id();
}

bool AttendanceModel::isMeetingColumn(int column) const
{
    return column >= firstMeetingColumn && column < firstMeetingColumn + m_meetings.size();
}

bool AttendanceModel::isMemberAt(int row, int column) const
{
    const QDate day = m_meetings.at(column - firstMeetingColumn).day();
    const QList<Membership> &periods = m_people.at(row).periods;
    return std::any_of(periods.cbegin(), periods.cend(), [day](const Membership &m) { return m.holdsOn(day); });
}

AttendanceState AttendanceModel::stateAt(int row, int column) const
{
    const auto states = m_states.constFind(meetingAt(column));
    return states == m_states.cend() ? AttendanceState::NotRecorded : states->value(m_people.at(row).id, AttendanceState::NotRecorded);
}

bool AttendanceModel::setColumn(int column, AttendanceState state)
{
    if (!isMeetingColumn(column) || !m_writer)
        return false;
    QList<Id> people;
    for (int row = 0; row < m_people.size(); ++row)
        if (isMemberAt(row, column))
            people.append(m_people.at(row).id);
    if (people.isEmpty() || !m_writer(meetingAt(column), people, state))
        return false;
    // Looked up again: a writer that announces its change may have refilled the model.
    if (!isMeetingColumn(column))
        return true;
    for (const Id &person : std::as_const(people))
        m_states[meetingAt(column)].insert(person, state);
    emit dataChanged(index(0, column), index(rowCount() - 1, column));
    emit dataChanged(index(0, columnCount() - 1), index(rowCount() - 1, columnCount() - 1));
    return true;
}

int AttendanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_people.isEmpty() ? 0 : int(m_people.size()) + 1;
}

int AttendanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstMeetingColumn + int(m_meetings.size()) + 1;
}

QVariant AttendanceModel::sumText(int row, int column) const
{
    int present = 0;
    int recorded = 0;
    const auto add = [&](AttendanceState state) {
        recorded += state != AttendanceState::NotRecorded;
        present += state == AttendanceState::Present;
    };
    const int lastMeeting = firstMeetingColumn + int(m_meetings.size()) - 1;
    const int firstRow = isSumRow(row) ? 0 : row;
    const int lastRow = isSumRow(row) ? int(m_people.size()) - 1 : row;
    const int from = isMeetingColumn(column) ? column : firstMeetingColumn;
    const int to = isMeetingColumn(column) ? column : lastMeeting;
    for (int r = firstRow; r <= lastRow; ++r)
        for (int c = from; c <= to; ++c)
            add(stateAt(r, c));
    return recorded == 0 ? QVariant() : QVariant(tr("%1 of %2").arg(present).arg(recorded));
}

QVariant AttendanceModel::cellData(int row, int column, int role) const
{
    const AttendanceState state = stateAt(row, column);
    switch (role) {
    case Qt::DisplayRole: return AttendanceWords::letter(state);
    case Qt::EditRole:
    case StateRole: return int(state);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3").arg(m_people.at(row).name, headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                    isMemberAt(row, column) ? AttendanceWords::of(state) : tr("not a member then, %1").arg(AttendanceWords::of(state)));
    case MeetingRole: return QVariant::fromValue(meetingAt(column));
    case EditableRole: return isMemberAt(row, column) || state != AttendanceState::NotRecorded;
    default: return {};
    }
}

QVariant AttendanceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(column < firstMeetingColumn ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter));
    if (role == PersonRole || role == IdRole)
        return QVariant::fromValue(personAt(row));
    if (isMeetingColumn(column) && !isSumRow(row))
        return cellData(row, column, role);
    if (role != Qt::DisplayRole)
        return {};
    if (column >= firstMeetingColumn)
        return sumText(row, column);
    if (isSumRow(row))
        return column == 0 ? QVariant(tr("Present")) : QVariant();
    return column == 0 ? m_people.at(row).name : m_people.at(row).represents;
}

bool AttendanceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable) || !m_writer)
        return false;
    std::optional<AttendanceState> state;
    if (value.typeId() == QMetaType::Int && value.toInt() >= 0 && value.toInt() <= int(AttendanceState::Apology))
        state = AttendanceState(value.toInt());
    else if (value.typeId() == QMetaType::QString)
        state = keyState(value.toString());
    if (!state)
        return false;
    const QPersistentModelIndex cell(index);
    const Id meeting = meetingAt(index.column());
    const Id person = personAt(index.row());
    if (!m_writer(meeting, {person}, *state))
        return false;
    m_states[meeting].insert(person, *state);
    // Cell, column sum and row sum; the index is gone if the writer's announcement refilled the model.
    if (cell.isValid()) {
        emit dataChanged(cell, cell);
        const int last = columnCount() - 1;
        const int sums = rowCount() - 1;
        emit dataChanged(this->index(cell.row(), last), this->index(cell.row(), last));
        emit dataChanged(this->index(sums, cell.column()), this->index(sums, cell.column()));
        emit dataChanged(this->index(sums, last), this->index(sums, last));
    }
    return true;
}

Qt::ItemFlags AttendanceModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return QAbstractTableModel::flags(index);
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    if (isMeetingColumn(index.column()) && !isSumRow(index.row()) && cellData(index.row(), index.column(), EditableRole).toBool())
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant AttendanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole && !isSumRow(section) ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= columnCount())
        return {};
    if (isMeetingColumn(section)) {
        const QDate day = m_meetings.at(section - firstMeetingColumn).day();
        if (role == Qt::DisplayRole)
            return PartialDate(day).toText();
        if (role == Qt::ToolTipRole)
            return u"%1 (%2)"_s.arg(PartialDate(day).toText(), IsoWeek::containing(day).toText());
        if (role == MeetingRole)
            return QVariant::fromValue(meetingAt(section));
        return {};
    }
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Name") : section == 1 ? tr("Represents") : tr("Sum");
}

} // namespace lansnav
