// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

namespace lansnav {

/// A whole number on paper, which a spreadsheet counts with.
inline report::Cell countCell(int value) { return {QString::number(value), double(value)}; }

} // namespace lansnav
