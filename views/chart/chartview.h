// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <functional>

class QWidget;

namespace lansnav {

/// What to do when the bar of a series at a category is pressed.
using ChartPress = std::function<void(qsizetype series, qsizetype category)>;

/// A chart on the screen, owned by `parent`. Drawn with Qt Charts when the program was built with it, otherwise shown as
/// a table of the figures. Follows the light or dark palette; says "No figures yet" instead of staying blank.
QWidget *makeChart(const report::Chart &chart, QWidget *parent);

/// Shows other figures in a widget that makeChart() returned; any other widget is left as it is.
void updateChart(QWidget *widget, const report::Chart &chart);

/// Makes the bars of a widget that makeChart() returned pressable. For the pointer: what a bar opens is to be had by the keyboard elsewhere.
void setChartPress(QWidget *widget, const ChartPress &press);

} // namespace lansnav
