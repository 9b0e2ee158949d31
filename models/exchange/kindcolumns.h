// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"

#include <QSet>

namespace lansnav {

/// Columns of which the heading leaves open whether marks stand in them, or names, or something else: "Ersättare", "Status".
namespace kindcolumns {

/// What stands in a column, by the most of its cells.
enum class Holds {
    Nothing,    ///< no cell says anything
    Marks,      ///< "ja", "x", "0"
    Kinds,      ///< "ordinarie", "ers.", "E"
    Names,      ///< names of people
    Other,
};
Holds held(const QList<ImportRow> &rows, int column);

/// Maps one such column to the field "kind", when no other is and the cells say so, and tells it in plan.skipped: "Ersättare" over marks,
/// "Status" over kinds. Columns `decided` by the user stay as they are, and so does a plan of a kind without alternates.
void settle(const ImportKind &kind, const QSet<int> &decided, ImportPlan &plan);

} // namespace kindcolumns
} // namespace lansnav
