// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"
#include "exchange/sheet.h"

#include <QSet>

namespace lansnav {

/// Columns without a heading that the cells tell: municipalities, e-mail addresses, names.
namespace unheaded {

/// Gives such a column the field that no other column has, where the kind knows it and most cells of rows that say more are of it; told in
/// plan.skipped. Text that stands alone in its row is a title and tells nothing: a column that has any stays as it is. So do columns `decided`
/// by the user, and lists without headings.
void settle(const ImportKind &kind, const QSet<int> &decided, ImportPlan &plan);

/// The only column of the sheet under a heading in that row which `mapping` does not have, or only as contact details, and whose
/// cells below are mostly names; -1: none, or several.
int nameColumn(const Sheet &sheet, int row, const QHash<int, QString> &mapping);

/// "column C, without a heading": how such a column is called.
QString name(int column);

} // namespace unheaded
} // namespace lansnav
