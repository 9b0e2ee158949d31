// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/attendanceframe.h"
#include "list/rowmodel.h"
#include "network/types.h"

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
    QString shownNote{};        ///< the note without what it tells of people with protected identity; a form has it as it is
    int attended = 0;           ///< meetings present at, of `recorded`
    int recorded = 0;
};
using MemberListModel = RowModel<MemberRow>;
/// Columns by key: name, represents, kind, role, workplace, email, phone, start, end, trained (only where the network uses it), attendance, problem,
/// municipality (the one that a member of a seat is of as well), note.
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
    QString shownText{};        ///< as MemberRow::shownNote
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
    QString shownNote{};        ///< as MemberRow::shownNote
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

/// Attendance of a network's people at its meetings. Of its own columns it has whom they represent, after the name.
class AttendanceModel : public AttendanceFrame
{
    Q_OBJECT

public:
    static constexpr int representsColumn = 1;
    static constexpr int firstMeetingColumn = 2;

    explicit AttendanceModel(QObject *parent = nullptr);

    /// Takes over the data; meetings from `from` to `to` (all when invalid), oldest first, cancelled ones left out.
    void setNetwork(const NetworkDetail &network, QDate from = {}, QDate to = {});

protected:
    /// A member that day.
    bool takesPart(int row, int column) const override;
    QString outsideText(const QString &state) const override;
    QVariant marginData(int row, int column, int role) const override;
    QString marginHeading(int column) const override;

private:
    QHash<Id, QList<Membership>> m_periods;     ///< of each person
};

} // namespace lansnav
