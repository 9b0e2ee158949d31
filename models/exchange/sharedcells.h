// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"

namespace lansnav {

/// Rows in which several people share the cells: "Ada Alm" over "Bo Ek" in one, and their two addresses in the next.
namespace sharedcells {

/// Makes a row of each of those whom parse::severalNames() finds in the column "name", under the line they stand in, and tells it in
/// plan.skipped. A cell that holds as many things as there are people is shared out in that order; of any other, an address or a number
/// stands with the first of them, and the rest with all, such as marks of attendance. Only for kinds whose rows are people
/// (ImportKind::hasTitles).
void split(const ImportKind &kind, ImportPlan &plan);

} // namespace sharedcells
} // namespace lansnav
