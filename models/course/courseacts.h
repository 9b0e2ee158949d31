// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/coursestore.h"

namespace lansnav {

// What the acts of CourseStore share: naming rows, and checking what a row would hold before anything is written.

/// An argument of an act's name.
QString actRef(const char *table, const Id &id);
Error invalidInput(const QString &sentence);

/// Columns of one row, by name.
using RowValues = QHash<QString, QVariant>;

RowValues asRow(const Values &values);
/// What `values` make of a stored row: they, and what stands beside them in each of `units` that they touch. What a merge left
/// impossible elsewhere does not keep anybody from changing the rest. An error when the row is not there or in the trash.
Result<RowValues> changedRow(Database &db, const QString &table, const Id &id, const QList<QStringList> &units, const Values &values);
/// An error when the row is not there or in the trash; a null id is fine.
Result<void> mustExist(Database &db, const QString &table, const Id &id, const QString &sentence);

// What is wrong with a row, as a sentence; empty when nothing is. Columns that are not in `row` are not looked at.
QString eventFault(const RowValues &row);
QString sessionFault(const RowValues &row);
QString roomFault(const RowValues &row);
/// `starts`–`ends` of a session or a blocked time.
QString timeFault(const RowValues &row);
/// Columns that the functions above look at together.
QList<QStringList> eventUnits();
QList<QStringList> timeUnits();

/// Inserts a registration of each person who has none that counts, within an act of the caller's: next turn, requested now
/// unless the row says when, with the sessions chosen. The ids of the new ones.
Result<QList<Id>> insertRegistrations(Edit &edit, const Id &event, const QList<Registration> &people, const QString &now);
/// Writes what a registered person does not eat, within an act of the caller's; empty text clears it.
Result<void> writeDiet(Edit &edit, const Id &registration, const QString &diet);
/// Why the event takes no registrations at that moment; empty when it does, NotFound when it is not there.
Result<QString> registrationFault(Database &db, const Id &event, const MeetingTime &now);

} // namespace lansnav
