// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QFont>
#include <QRectF>
#include <QString>

class QLocale;
class QPainter;

namespace lansnav {

/// Colours, fonts and measures for painting a chart on paper. Lengths are in the painter's units.
struct ChartStyle
{
    QFont font;                 ///< labels; sized in pixels of the painter's units
    double hairline = 1;        ///< width of axis and grid lines
    QString noFigures;          ///< written when there is nothing to draw
};

/// Paints the plot (not the title) inside `area` with vectors only and no transparency: zero-based bars told apart by
/// colour and pattern, lines by colour, dash and mark, values written at the bars where there is room, series named
/// directly. Gaps (no value) stay gaps; they are never drawn as zero.
void paintChart(QPainter &painter, const QRectF &area, const report::Chart &chart, const ChartStyle &style, const QLocale &locale);

/// The ends of the value axis and the distance of its lines: whole, round steps that hold every value and zero.
struct ValueAxis
{
    double minimum = 0;
    double maximum = 1;
    double step = 1;
};
ValueAxis valueAxis(const report::Chart &chart);

/// Whether the chart has any value at all.
bool hasFigures(const report::Chart &chart);

} // namespace lansnav
