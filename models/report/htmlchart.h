// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

namespace lansnav {

/// A plain picture of the chart as inline SVG, hidden from screen readers because the figures follow as a table.
/// Empty when there is nothing to draw.
QString chartSvg(const report::Chart &chart);

} // namespace lansnav
