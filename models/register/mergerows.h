// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/id.h"
#include "store/tabledecl.h"

#include <QHash>
#include <QVariant>

#include <optional>

/// Rows of any table, by the names of its columns, and which row a row becomes when its natural key changes: what merging people needs.
namespace lansnav::mergerows {

/// Column → what stands in it, with `id` and `deleted`.
using Row = QHash<QString, QVariant>;

/// A name for SQL.
QString quoted(const QString &name);
/// Whether nothing is stated.
bool isEmpty(const QVariant &value);

/// Rows for which `where`, SQL over the row with its values, is true.
Result<QList<Row>> readRows(Database &db, const TableDecl &table, const QString &where, const QVariantList &values);
/// The id that the row's natural key gives.
Id naturalIdOf(const TableDecl &table, const Row &row);
/// A row that stands for a time, of which a person can have several: told apart by a number in the key.
bool hasPeriods(const TableDecl &table);
/// The row that stands under the key of `moved` and is the same thing; nothing when it finds a place of its own, which its period then
/// says.
Result<std::optional<Row>> standingFor(Database &db, const TableDecl &table, Row &moved);

} // namespace lansnav::mergerows
