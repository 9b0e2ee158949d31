// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/sessionattendance.h"

#include "area/queryvalues.h"
#include "calendar/uilocale.h"
#include "common/elidedtext.h"
#include "course/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

void SessionAttendanceModel::setEvent(const EventDetail &detail, const SeatPlan &seats, QDate day)
{
    beginResetModel();
    m_title = detail.event.title;
    m_sessions.clear();
    m_people.clear();
    m_states = detail.attendance;
    QHash<Id, qsizetype> rows;
    for (const Session &session : detail.sessions) {
        if (session.kind == SessionKind::Break || (day.isValid() && session.day() != day))
            continue;
        m_sessions.append(session);
        for (const Attendee &attendee : CourseRules::attendees(detail, session, seats)) {
            if (!rows.contains(attendee.person)) {
                rows.insert(attendee.person, m_people.size());
                m_people.append({attendee.person, attendee.name, attendee.sortName, attendee.workplace, {}});
            }
            m_people[rows.value(attendee.person)].expected.insert(session.id);
        }
    }
    sortByText(m_people, [](const Person &person) { return person.sortName; });
    m_oneDay = std::all_of(m_sessions.cbegin(), m_sessions.cend(), [&](const Session &s) { return s.day() == m_sessions.first().day(); });
    endResetModel();
}

Id SessionAttendanceModel::sessionAt(int column) const
{
    return column >= 0 && column < m_sessions.size() ? m_sessions.at(column).id : Id();
}

Id SessionAttendanceModel::personAt(int row) const
{
    return row >= 0 && row < m_people.size() ? m_people.at(row).id : Id();
}

int SessionAttendanceModel::columnOf(const Id &session) const
{
    const auto at = std::find_if(m_sessions.cbegin(), m_sessions.cend(), [&](const Session &s) { return s.id == session; });
    return at == m_sessions.cend() ? -1 : int(at - m_sessions.cbegin());
}

int SessionAttendanceModel::rowOf(const Id &person) const
{
    const auto at = std::find_if(m_people.cbegin(), m_people.cend(), [&](const Person &p) { return p.id == person; });
    return at == m_people.cend() ? -1 : int(at - m_people.cbegin());
}

int SessionAttendanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

int SessionAttendanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sessions.size());
}

AttendanceState SessionAttendanceModel::stateAt(const QModelIndex &index) const
{
    const auto states = m_states.constFind(m_sessions.at(index.column()).id);
    return states == m_states.cend() ? AttendanceState::NotRecorded : states->value(m_people.at(index.row()).id, AttendanceState::NotRecorded);
}

QVariant SessionAttendanceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AttendanceState state = stateAt(index);
    switch (role) {
    case Qt::EditRole: return toCode(state);
    case Qt::DisplayRole: return AttendanceWords::letter(state);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return AttendanceWords::of(state);
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    default: return {};
    }
}

bool SessionAttendanceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    m_states[m_sessions.at(index.column()).id][m_people.at(index.row()).id] = attendanceFrom(value.toString());
    emit dataChanged(index, index);
    return true;
}

Qt::ItemFlags SessionAttendanceModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool applies = m_people.at(index.row()).expected.contains(m_sessions.at(index.column()).id) || stateAt(index) != AttendanceState::NotRecorded;
    return applies ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren : Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant SessionAttendanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? m_sessions.size() : m_people.size()))
        return {};
    if (orientation == Qt::Vertical) {
        if (role == Qt::DisplayRole)
            return m_people.at(section).name;
        return role == Qt::ToolTipRole ? QVariant(m_people.at(section).workplace) : QVariant();
    }
    const Session &session = m_sessions.at(section);
    const MeetingTime starts = MeetingTime::fromIso(session.starts);
    if (role == Qt::ToolTipRole)
        return MeetingTime::rangeText(starts, MeetingTime::fromIso(session.ends)) + u" – "_s + elided::within(session.title.isEmpty() ? m_title : session.title);
    if (role != Qt::DisplayRole)
        return {};
    if (starts.isNull())
        return session.title.left(14);
    return m_oneDay && starts.hasTime() && m_sessions.size() > 1 ? starts.time().toString(u"HH:mm"_s) + (session.track.isEmpty() ? QString() : u" "_s + session.track.left(8))
                                                                 : uiLocale().toString(starts.date(), u"d MMM yy"_s);
}

} // namespace lansnav
