// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/area.h"

namespace lansnav {

/// The paper form of a list: any Kind as a report of one table, under the same key and name.
/// Columns in which no row says anything are left out; widths follow the text; a wide list lies down.
ReportKind listReport(const Kind &kind);

} // namespace lansnav
