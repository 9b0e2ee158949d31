// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/rowmodel.h"
#include "network/types.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>

namespace lansnav {

/// Item models of the networks area. Each is a RowModel over structs; views fill them from NetworkStore through Store::fetch.

using NetworkListModel = RowModel<NetworkRow>;
/// Columns by key: name, area, responsible, members, coverage, next_meeting, cadence, problems.
NetworkListModel::Columns networkColumns();

/// A membership with what the list says of it today.
struct MemberRow : Membership
{
    bool current = true;        ///< holds today
    QString problem{};          ///< "absent 3 running"; empty when there is none
    int attended = 0;           ///< meetings present at, of `recorded`
    int recorded = 0;
};
using MemberListModel = RowModel<MemberRow>;
/// Columns by key: name, represents, kind, role, workplace, email, phone, start, end, trained (only where the network uses it), attendance, note.
MemberListModel::Columns memberColumns(const Network &network);
QList<MemberRow> memberRows(const NetworkDetail &network, QDate today);

/// A meeting with its counts.
struct MeetingRow : Meeting
{
    int present = 0;
    int recorded = 0;
    int represented = 0;        ///< municipalities or seats with somebody present
    int seats = 0;
    int openActions = 0;
    QString problem{};
};
using MeetingListModel = RowModel<MeetingRow>;
/// Columns by key: starts, week, title, place, status, attendance, coverage, minutes, actions.
MeetingListModel::Columns meetingColumns();
QList<MeetingRow> meetingRows(const NetworkDetail &network, QDate today);

struct ActionPointRow : ActionPoint
{
    bool overdue = false;
    bool carriedOver = false;
};
using ActionPointListModel = RowModel<ActionPointRow>;
/// Columns by key: text, responsible, due, state, meeting.
ActionPointListModel::Columns actionPointColumns();
QList<ActionPointRow> actionPointRows(const NetworkDetail &network, QDate today);

/// A licence, or a municipality without one (null id made from the municipality, `missing`).
struct LicenceRow : Licence
{
    bool missing = false;       ///< no row yet: `id` is then the municipality's
    bool holds = false;
    bool takesPart = false;     ///< the municipality has a member today
};
using LicenceListModel = RowModel<LicenceRow>;
/// Columns by key: municipality, kind, start, end, state, note.
LicenceListModel::Columns licenceColumns();
/// One row for each municipality.
QList<LicenceRow> licenceRows(const NetworkDetail &network, QDate today);

struct LoopRow : Loop
{
    QString talksText{};        ///< "users 4 · staff 6 · joint –"
    QString problem{};          ///< what is missing, or whose independence fails
    bool complete = false;
};
using LoopListModel = RowModel<LoopRow>;
/// Columns by key: theme, place, municipality, guides, talks, status, problem.
LoopListModel::Columns loopColumns();
QList<LoopRow> loopRows(const NetworkDetail &network);

using FigureListModel = RowModel<Figure>;
/// Columns by key: municipality, year, value, note.
FigureListModel::Columns figureColumns(const Network &network);

/// Attendance of a network's people (rows) at its meetings (columns), with sums.
///
/// Columns: name, represents, one for each meeting, then the person's sum. The last row sums the columns. The cells of
/// meetings are editable: EditRole takes an AttendanceState as int, or typed text (N/F/A, n/f/a, x, -, space or empty to clear).
/// Writes go through the handlers, so the model itself never touches the database.
class AttendanceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        StateRole = Qt::UserRole + 100,     ///< int(AttendanceState)
        MeetingRole,                        ///< Id of the column's meeting
        PersonRole,                         ///< Id of the row's person
        EditableRole,                       ///< bool: the person was a member then
    };
    static constexpr int firstMeetingColumn = 2;

    explicit AttendanceModel(QObject *parent = nullptr);

    /// Takes over the data; meetings from `from` to `to` (all when invalid), oldest first, cancelled ones left out.
    void setNetwork(const NetworkDetail &network, QDate from = {}, QDate to = {});
    /// Called to write: meeting, people, state. Returns whether it was written; the model then shows it at once.
    using Writer = std::function<bool(const Id &meeting, const QList<Id> &people, AttendanceState state)>;
    void setWriter(Writer writer) { m_writer = std::move(writer); }

    /// Sets the whole column for everyone who was a member then (Shift+key).
    bool setColumn(int column, AttendanceState state);
    /// The state a key stands for: N present, F absent, A apology, space/delete clear; nothing for another key.
    static std::optional<AttendanceState> keyState(const QString &typed) { return attendanceOfKey(typed); }
    Id meetingAt(int column) const;
    Id personAt(int row) const;
    bool isSumRow(int row) const { return row == int(m_people.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isMeetingColumn(int column) const;
    bool isMemberAt(int row, int column) const;
    AttendanceState stateAt(int row, int column) const;
    QVariant sumText(int row, int column) const;
    QVariant cellData(int row, int column, int role) const;

    struct Person
    {
        Id id;
        QString name;
        QString sortName;
        QString represents;
        QList<Membership> periods;
    };
    QList<Person> m_people;
    QList<Meeting> m_meetings;
    QHash<Id, QHash<Id, AttendanceState>> m_states;
    Writer m_writer;
};

} // namespace lansnav
