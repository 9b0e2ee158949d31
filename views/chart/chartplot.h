// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

class QWidget;

namespace lansnav::chartplot {

/// The figures as a table: what a chart is without Qt Charts. Owned by `parent`.
QWidget *makeFigures(QWidget *parent);
void fillFigures(QWidget *widget, const report::Chart &chart);

#ifdef LANSNAV_CHARTS
/// The chart drawn by Qt Charts, without its title. Owned by `parent`.
QWidget *makeDrawing(QWidget *parent);
void fillDrawing(QWidget *widget, const report::Chart &chart);
#endif

} // namespace lansnav::chartplot
