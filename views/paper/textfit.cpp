// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/textfit.h"

#include "report/plaintext.h"

#include <algorithm>

namespace lansnav::paper {

namespace {

constexpr double step = 0.94;
constexpr qsizetype longest = 600;      // characters; more are never seen at these sizes, and measuring them takes time

} // namespace

FittedText fitted(const FontBook &fonts, const QString &text, Face face, QSizeF room, double largest, double smallest, int lines)
{
    FittedText fit;
    fit.face = face;
    const QString whole = report::singleLine(text).simplified(), words = report::beginning(whole, longest);
    fit.cut = words.size() < whole.size();
    if (words.isEmpty() || lines < 1)
        return fit;
    const double height = fonts.lineHeight(face), widestWord = fonts.extent(words, face).word;
    const auto take = [&](double scale) {
        fit.scale = scale;
        fit.lineHeight = height * scale;
        fit.lines = fonts.wrap(words, face, room.width() / scale);
        return fit.lines.size() <= lines && fit.height() <= room.height() + 0.5;
    };
    // Whole words: a line that ends in "Sten-" is no name.
    for (double scale = largest; scale > smallest; scale *= step)
        if (widestWord * scale <= room.width() && take(scale) && fit.lines.join(QLatin1Char(' ')) == words)
            return fit;
    // A word that is too wide even now breaks inside.
    if (take(smallest))
        return fit;
    const auto kept = std::clamp<qsizetype>(qsizetype(room.height() / fit.lineHeight + 0.01), 1, lines);
    const QStringList rest = fit.lines.mid(kept - 1);
    fit.lines = fit.lines.first(std::min(kept, fit.lines.size()));
    fit.cut = fit.cut || rest.size() > 1;
    if (rest.size() > 1)
        fit.lines.last() = fonts.elided(rest.join(QLatin1Char(' ')), face, room.width() / smallest);
    return fit;
}

double put(Flow &flow, const FittedText &text, double left, double top, double width, Ink ink, Side side)
{
    double y = top;
    for (const QString &line : text.lines) {
        const double x = side == Side::Left ? left : left + (width - flow.fonts().width(line, text.face) * text.scale) / 2;
        flow.add(TextMark{{x, y + flow.fonts().ascent(text.face) * text.scale}, line, text.face, ink, text.scale});
        y += text.lineHeight;
    }
    return text.height();
}

} // namespace lansnav::paper
