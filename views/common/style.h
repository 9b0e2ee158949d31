// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/area.h"
#include "common/settings.h"
#include "report/report.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

class QApplication;
class QLabel;
class QPainter;
class QPushButton;
class QRectF;
class QScrollArea;
class QWidget;

namespace lansnav {

/// Distances in device-independent pixels: a grid of 8 (4 inside controls).
namespace measure {
constexpr int grid = 8;
constexpr int half = 4;
constexpr int paneMargin = 16;
constexpr int rowGap = 8;
constexpr int groupGap = 24;
constexpr int row = 28;
constexpr int comfortableRow = 36;
constexpr int labelWidth = 140;
constexpr int fieldWidth = 480;
constexpr int narrowWindow = 1100;  ///< below this the detail opens over the list
} // namespace measure

/// The colours of one theme: the one place they are written down.
struct Colours
{
    QColor surface, pane, line, text, quiet, accent, good, warn, bad;

    static const Colours &light();
    static const Colours &dark();
    /// Those that go with a palette made by style::palette().
    static const Colours &of(const QPalette &palette);
};

/// A state drawn as a shape, so that colour never stands alone: dot, tick in a circle, triangle, octagon, i in a circle.
enum class Mark { Neutral, Good, Warn, Bad, Info };

namespace style {

/// Contrast of two colours as WCAG 2 counts it, 1 to 21.
double contrast(const QColor &a, const QColor &b);
bool isDark(const QPalette &palette);
/// What fields and boxes are outlined with: at least 3:1 on the surface.
QColor outline(const QPalette &palette);
QPalette palette(bool dark);
/// Fusion, palette, font and icon theme; callable again while the program runs.
void applyTheme(QApplication &app, Theme theme);

/// An icon by its freedesktop name, from the Breeze theme or else the few the program carries.
QIcon icon(const QString &name);
/// The mark as an icon, drawn at the size asked for in the colours of the palette.
/// `selected`: drawn to stand on the accent of a selected row.
QIcon markIcon(Mark mark, const QPalette &palette, bool selected = false);
void paintMark(QPainter &painter, const QRectF &where, Mark mark, const QPalette &palette, bool selected = false);
/// The icon in one colour, for use on the accent.
QIcon tinted(const QIcon &icon, const QColor &colour);
QColor markColour(Mark mark, const QPalette &palette);
Mark markOf(Problem::Severity severity);
Mark markOf(report::TileState state);
/// The word that goes with a severity: "Note", "Needs attention", "Urgent".
QString wordOf(Problem::Severity severity);

/// Row height that fits the font: 28 or 36, more when the font needs it.
int rowHeight(const QWidget &widget, bool comfortable);

QFont headingFont(int level);
/// 16 pt semibold (level 1) or 11 pt semibold (level 2), scaled with the application's font.
QLabel *heading(const QString &text, int level, QWidget *parent = nullptr);
/// Lets a label break its lines, so that a long text never asks for more width than its pane has. It is plain text.
void wrap(QLabel &label);
/// Plain text that wraps so.
QLabel *wrapping(const QString &text = {}, QWidget *parent = nullptr);
/// `content` in an area without a frame, to be scrolled where it is higher than there is room for, rather than squeezed. Takes ownership; the
/// area itself is not reached with Tab, what is in it is.
QScrollArea *scrolling(QWidget *content);
/// Quiet text that wraps.
QLabel *quiet(const QString &text, QWidget *parent = nullptr);
/// Makes a button the primary one of its pane: filled with the accent colour, in every theme.
void makePrimary(QPushButton *button);
/// The same, and taken away again where another button is the primary one for now.
void setPrimary(QPushButton *button, bool primary);

} // namespace style

} // namespace lansnav
