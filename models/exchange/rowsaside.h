// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"

namespace lansnav {

/// Puts the rows of people whom the source masks as Länsnav does into plan.masked, and tells of them in plan.leftOut. Rows that were set
/// aside before come back first, as the columns may have been mapped otherwise since: to be asked before each judging.
void setMaskedAside(ImportPlan &plan);

} // namespace lansnav
