// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"
#include "exchange/sheet.h"

namespace lansnav {

/// Fills plan.rows with the data rows below plan.headerRow, and plan.skipped with what was left out and why: lines above the
/// headings, empty lines, totals, repeated headings. plan.headings grows to the widest row.
void takeRows(const Sheet &sheet, ImportPlan &plan);

} // namespace lansnav
