// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/seatrequests.h"
#include "course/types.h"
#include "list/rowmodel.h"

namespace lansnav {

/// Item models of the courses area: RowModels over structs, filled from what CourseStore reads.

/// An event with what the list says of it today.
struct EventListRow : EventRow
{
    SeatCount count{};          ///< where nobody can be waiting: everybody registered has a seat
    bool past = false;          ///< its last day is past, or it has been held
};
using EventListModel = RowModel<EventListRow>;
/// Columns by key: title, kind, days, status, place, seats, responsible, problems.
EventListModel::Columns eventColumns();
EventListRow eventListRow(const EventRow &row, const QHash<Id, SeatCount> &counts, QDate today);
/// "38 of 40, 5 waiting"; "12" without a capacity.
QString seatsText(const EventListRow &row);

struct TaskRow : EventTask
{
    QDate day{};                ///< when it is due; invalid without a day
    bool overdue = false;
};
using TaskListModel = RowModel<TaskRow>;
/// Columns by key: text, due, days, responsible, state.
TaskListModel::Columns taskColumns();
QList<TaskRow> taskRows(const EventDetail &detail, QDate today);
/// "14 days before", "the same day", "7 days after".
QString daysFromText(const std::optional<int> &days);

} // namespace lansnav
