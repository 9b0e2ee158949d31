// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chartview.h"
#include "report/report.h"

class QWidget;

namespace lansnav::chartplot {

/// What is said of a value where the pointer rests: "completed, spring 2026: 84", and its note below.
QString valueText(const report::Chart &chart, qsizetype series, qsizetype category);

/// The figures as a table: what a chart is without Qt Charts. Owned by `parent`.
QWidget *makeFigures(QWidget *parent);
void fillFigures(QWidget *widget, const report::Chart &chart);
void pressFigures(QWidget *widget, const ChartPress &press);

#ifdef LANSNAV_CHARTS
/// The chart drawn by Qt Charts, without its title. Owned by `parent`.
QWidget *makeDrawing(QWidget *parent);
void fillDrawing(QWidget *widget, const report::Chart &chart);
void pressDrawing(QWidget *widget, const ChartPress &press);
#endif

} // namespace lansnav::chartplot
