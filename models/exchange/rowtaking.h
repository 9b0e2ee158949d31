// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"
#include "exchange/sheet.h"

namespace lansnav {

/// Fills plan.rows with the data rows below the plan's headings, and plan.skipped with what was left out and why: lines above the
/// headings, empty lines, totals, headings that stand there again, titles that say what those below are (ImportRow::section), and
/// what stands below headings of other columns, further up or down. plan.headings grows to the widest row.
void takeRows(const ImportKind &kind, const Sheet &sheet, ImportPlan &plan);

} // namespace lansnav
