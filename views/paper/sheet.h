// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/fontbook.h"
#include "report/report.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>

#include <variant>
#include <vector>

class QLocale;
class QPainter;

namespace lansnav::paper {

enum class Ink { Text, Quiet, Line, Accent, Good, Warn, Bad, GoodTint, WarnTint, BadTint, NeutralTint };

/// What is drawn on a sheet, in dots from its upper left corner.
/// `scale` makes the face larger or smaller.
struct TextMark { QPointF baseline; QString text; Face face = Face::Body; Ink ink = Ink::Text; double scale = 1; };
/// Text read upwards, its baseline beginning at `baseline`.
struct UprightMark { QPointF baseline; QString text; Face face = Face::Body; Ink ink = Ink::Text; };
struct LineMark { QLineF line; double width = 0; Ink ink = Ink::Line; };
struct RectMark { QRectF rect; Ink fill = Ink::Line; };
struct FrameMark { QRectF rect; double width = 0; Ink ink = Ink::Line; bool dashed = false; };
struct StateMark { QRectF rect; report::TileMark shape = report::TileMark::Dash; Ink ink = Ink::Text; };
struct ShapeMark { QRectF rect; report::Shape shape = report::Shape::Circle; Ink ink = Ink::Text; };
struct ChartMark { QRectF rect; report::Chart chart; };

using Mark = std::variant<TextMark, UprightMark, LineMark, RectMark, FrameMark, StateMark, ShapeMark, ChartMark>;

/// One page as a list of marks in drawing order.
using Sheet = std::vector<Mark>;

/// Draws the marks; the painter's unit must be the dot.
void paintSheet(QPainter &painter, const Sheet &sheet, const FontBook &fonts, const QLocale &locale, const QString &noFigures);

} // namespace lansnav::paper
