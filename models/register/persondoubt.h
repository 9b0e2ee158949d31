// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importcolumns.h"
#include "register/placeindex.h"

namespace lansnav {

/// What stands where the name should be in a row of a list of people, in one cell or two.
QString nameCell(const ImportColumns &cells, const ImportRow &row);

/// Why such a row may be no person, or not one: a total, a remark, a heading, a formula, a place, an organisation or two names stand in
/// the column of names. Empty when nothing says so. `places` are those of the register, and may hold those of the list.
QString personDoubt(const ImportColumns &cells, const ImportRow &row, const PlaceIndex &places);

} // namespace lansnav
