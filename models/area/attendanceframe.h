// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/attendance.h"
#include "store/id.h"

#include <QAbstractTableModel>
#include <QDate>
#include <QHash>
#include <QList>

#include <functional>
#include <optional>

namespace lansnav {

/// Somebody whose attendance is kept.
struct AttendancePerson
{
    Id id;
    QString name;       ///< masked
    QString beside;     ///< tells several of one name apart: whom they represent; mostly empty
};

/// A column of the grid.
struct AttendanceMeeting
{
    Id id;
    QDate day;          ///< invalid: no day yet
    QString theme;
    QString heading{};  ///< over the column where the day does not tell it from the next: a clock time; mostly empty
    QString when{};     ///< in words, where the clock matters too; mostly empty: the day and its week
};

/// Attendance of people (rows) at meetings (columns), with sums: what every area's attendance is made of. An area says who they are, who
/// could be at what (takesPart), and what stands in columns of its own before and after the meetings.
///
/// Columns: the area's own beginning with the name, one for each meeting, the person's sum, and the area's own. The last row sums the
/// columns. The cells of meetings are editable: EditRole takes an AttendanceState as int, or typed text (attendanceOfKey). Writes go
/// through the writer, so the model itself never touches the database.
class AttendanceFrame : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        StateRole = Qt::UserRole + 100,     ///< int(AttendanceState)
        MeetingRole,                        ///< Id of the column's meeting
        PersonRole,                         ///< Id of the row's person
        EditableRole,                       ///< bool: the person could be there, or something is recorded
    };
    /// Meeting → person → state; recorded states only.
    using States = QHash<Id, QHash<Id, AttendanceState>>;

    /// Called to write: meeting, people, state. Returns whether it was written; the model then shows it at once.
    using Writer = std::function<bool(const Id &meeting, const QList<Id> &people, AttendanceState state)>;
    void setWriter(Writer writer) { m_writer = std::move(writer); }

    Id meetingAt(int column) const;
    /// Null of a column that is no meeting's.
    const AttendanceMeeting *meeting(int column) const;
    Id personAt(int row) const;
    /// Null of the row of sums.
    const AttendancePerson *person(int row) const;
    bool isSumRow(int row) const { return row == int(m_people.size()); }
    bool isMeetingColumn(int column) const { return column >= m_before && column < m_before + m_meetings.size(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    /// `before` columns stand before the meetings, the name first; `after` columns after them, the sum first.
    AttendanceFrame(int before, int after, QObject *parent);

    /// Between beginResetModel() and endResetModel().
    void fill(const QList<AttendancePerson> &people, const QList<AttendanceMeeting> &meetings, const States &states);
    /// Whether the person of a row could be at the meeting of a column.
    virtual bool takesPart(int row, int column) const = 0;
    /// A state of somebody who could not: "not a member then, present".
    virtual QString outsideText(const QString &state) const = 0;
    /// What stands outside the cells: name, sums. A row may be that of sums.
    virtual QVariant marginData(int row, int column, int role) const;
    /// Heading of a column that is no meeting's.
    virtual QString marginHeading(int column) const;
    AttendanceState stateAt(int row, int column) const;
    int peopleCount() const { return int(m_people.size()); }
    /// The column of the person's sum.
    int sumColumn() const { return m_before + int(m_meetings.size()); }

private:
    QVariant sumText(int row, int column) const;
    QVariant cellData(int row, int column, int role) const;
    QString dayText(int column) const;
    QString whenText(int column) const;
    QVariant meetingHeading(int column, int role) const;
    void announce(int row, int column);

    int m_before;
    int m_after;
    QList<AttendancePerson> m_people;
    QList<AttendanceMeeting> m_meetings;
    States m_states;
    Writer m_writer;
};

} // namespace lansnav
