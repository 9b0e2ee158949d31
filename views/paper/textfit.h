// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/flow.h"

namespace lansnav::paper {

/// Text in the largest size that fits, for what is read from a distance.
struct FittedText
{
    QStringList lines;
    Face face = Face::Body;
    double scale = 1;           ///< of the face
    double lineHeight = 0;      ///< in dots, scaled
    bool cut = false;           ///< ends in an ellipsis: not all of the text is there
    double height() const { return double(lines.size()) * lineHeight; }
};

enum class Side { Left, Center };

/// Between `largest` and `smallest` times the face, in at most `lines` lines within `room` (dots). Words stay whole as long as a smaller
/// size can keep them so; what does not fit even in the smallest size is cut with an ellipsis. Empty text has no lines.
FittedText fitted(const FontBook &fonts, const QString &text, Face face, QSizeF room, double largest, double smallest, int lines);

/// Puts it on the flow's sheet, its first line beginning at `top`, within left … left + width. The height it takes.
double put(Flow &flow, const FittedText &text, double left, double top, double width, Ink ink, Side side = Side::Left);

} // namespace lansnav::paper
