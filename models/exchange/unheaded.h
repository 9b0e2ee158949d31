// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"

#include <QSet>

namespace lansnav {

/// Columns without a heading that the cells tell: municipalities, e-mail addresses, names.
namespace unheaded {

/// Gives such a column the field that no other column has, where the kind knows it and most cells of rows that say more are of it; told in
/// plan.skipped. Text that stands alone in its row is a title and tells nothing: a column that has any stays as it is. So do columns `decided`
/// by the user, and lists without headings.
void settle(const ImportKind &kind, const QSet<int> &decided, ImportPlan &plan);

/// "column C, without a heading": how such a column is called.
QString name(int column);

} // namespace unheaded
} // namespace lansnav
