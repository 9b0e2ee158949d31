// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parenting/completionrule.h"
#include "parenting/groupseats.h"
#include "parenting/types.h"

#include <QAbstractTableModel>

#include <functional>

namespace lansnav {

/// Attendance of a group's participants (rows) at its meetings (columns), with sums.
///
/// Columns: name, one for each meeting that was not cancelled, how many the participant was at, and whether the programme is completed.
/// The last row sums the columns. The cells of meetings are editable: EditRole takes an AttendanceState as int, or typed text
/// (attendanceOfKey). Writes go through the writer, so the model itself never touches the database.
class GroupAttendanceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        StateRole = Qt::UserRole + 100,     ///< int(AttendanceState)
        MeetingRole,                        ///< Id of the column's meeting
        ParticipantRole,                    ///< Id of the row's participant
        EditableRole,                       ///< bool: the participant had a seat then, or something is recorded
    };
    static constexpr int firstMeetingColumn = 1;

    explicit GroupAttendanceModel(QObject *parent = nullptr);

    /// Takes over the data: everybody with a seat, and whoever something is recorded of, in the order of the requests.
    void setGroup(const GroupDetail &group);
    /// Called to write: meeting, participants, state. Returns whether it was written; the model then shows it at once.
    using Writer = std::function<bool(const Id &meeting, const QList<Id> &participants, AttendanceState state)>;
    void setWriter(Writer writer) { m_writer = std::move(writer); }

    /// Sets the whole column for everyone who had a seat then (Shift+key).
    bool setColumn(int column, AttendanceState state);
    Id meetingAt(int column) const;
    Id participantAt(int row) const;
    bool isSumRow(int row) const { return row == int(m_people.size()); }
    bool isMeetingColumn(int column) const { return column >= firstMeetingColumn && column < firstMeetingColumn + m_meetings.size(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Person
    {
        Id id;
        QString name;           ///< masked; "Participant 3" once the name is erased
        bool seat = false;
        PartialDate leftOn;
    };

    bool takesPart(int row, int column) const;
    AttendanceState stateAt(int row, int column) const;
    Completion standing(int row) const;
    QVariant sumText(int row, int column) const;
    QVariant cellData(int row, int column, int role) const;
    QString meetingText(int column) const;
    void write(const Id &meeting, const QList<Id> &participants, AttendanceState state);

    QList<Person> m_people;
    QList<GroupMeeting> m_meetings;
    QHash<Id, QHash<Id, AttendanceState>> m_states;
    std::optional<int> m_mayMiss;
    Writer m_writer;
};

} // namespace lansnav
