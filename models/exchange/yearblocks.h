// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"
#include "exchange/sheet.h"

namespace lansnav::yearblocks {

/// A list of members with one year beside the other: "2024" above some columns with names, "2025" above others. Only the latest is of today,
/// so the columns of the others are taken out of the plan, which is told in plan.skipped with the lines of those who stand only there. Any
/// other plan stays as it is, and so does one of a kind without several people in a line (ImportKind::perPerson). The plan's rows are not
/// unfolded yet; its mapping is made anew.
void keepLatest(const ImportKind &kind, const Sheet &sheet, ImportPlan &plan);

} // namespace lansnav::yearblocks
