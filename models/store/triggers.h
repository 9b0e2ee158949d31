// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/tabledecl.h"

#include <QStringList>

namespace lansnav {

/// The triggers of a file, as plain SQL: what captures an edit made by the program and one made with the stock sqlite3 shell
/// alike. Generated from the declarations and made anew after each migration. Every connection parses all of them before its
/// first statement, so a table's own only say which columns there are: they put the values into table `written` and the row
/// into view `logging`, whose trigger writes the log.
///
/// - insert: a change with every column that says something in its patch, the row's clock;
/// - update: a change with the units that differ, a clock for each of those units;
/// - delete: becomes `deleted = 1` (rows are never deleted by a user's act);
/// - a changed id is refused.
///
/// A patch is a JSON object, column → value: integers as numbers, text as strings (text with control characters other than
/// tab and line ends as {"x": hex}),
/// ids as lower-case hex, NULL as null.
QStringList triggersOf(const Schema &schema);

/// The columns a change may hold: those declared, and the trash.
QList<ColumnDecl> loggedColumns(const TableDecl &table);
/// The units of a table and their columns, the trash among them, in the order of declaration.
QList<std::pair<QString, QList<ColumnDecl>>> unitsOf(const TableDecl &table);

/// SQL expression that makes the whole patch of a row; `row` is "NEW" or a table alias.
QString fullPatchSql(const TableDecl &table, const QString &row);

/// The patch of an insert for statements of the program's own, where SQLite's JSON functions are allowed and quicker:
/// without NULLs and truth values that are 0. Control characters come as JSON escapes instead of hex; NUL still as hex, when
/// `mayHoldNul` says that some text may hold one.
QString bulkPatchSql(const TableDecl &table, const QString &row, bool mayHoldNul);

/// SQL for "milliseconds since 1970 now, as a hybrid logical clock".
QString wallClockSql();

/// Drops every trigger of the file and makes those of the schema, with the table and view they hand their rows to.
class Database;
template<class T> class Result;
Result<void> rebuildTriggers(Database &db, const Schema &schema);

} // namespace lansnav
