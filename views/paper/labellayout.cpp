// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/blocklayout.h"
#include "paper/textfit.h"
#include "report/plaintext.h"

#include <algorithm>

namespace lansnav::paper {

namespace {

using report::Label;
using report::Labels;
using report::Shape;

constexpr double tick = mm(4), tickGap = mm(1.5);       // marks to cut along, outside the labels
constexpr double smallestName = 0.55;                   // of the title face: 9 points
constexpr double nameShare = 0.9;                       // of the height left for it, so that it breathes
constexpr int mostNameLines = 3, mostLines = 2;

/// Sizes of a label that follow from its height.
struct Measures
{
    explicit Measures(const QRectF &label)
        : scale(std::clamp(label.height() / mm(54), 0.72, 1.3)), padding(std::clamp(label.height() * 0.08, mm(2.4), mm(5)))
    {
    }
    double scale;
    double padding;
};

/// Shape and word side by side, centred; their height.
double putTag(Flow &flow, const Label &label, const QRectF &inner, double scale)
{
    if (label.tag.isEmpty() && label.shape == Shape::None)
        return 0;
    const FontBook &fonts = flow.fonts();
    const double height = fonts.lineHeight(Face::BodyStrong) * scale * 1.1;
    const double side = label.shape == Shape::None ? 0 : height * 0.78, gap = label.shape == Shape::None || label.tag.isEmpty() ? 0 : mm(1.6) * scale;
    const FittedText word = fitted(fonts, label.tag, Face::BodyStrong, QSizeF(inner.width() - side - gap, height), scale * 1.1, scale * 0.7, 1);
    const double width = word.lines.isEmpty() ? 0 : fonts.width(word.lines.first(), word.face) * word.scale;
    const double left = inner.center().x() - (side + gap + width) / 2, top = inner.bottom() - height;
    if (label.shape != Shape::None)
        flow.add(ShapeMark{QRectF(left, top + (height - side) / 2, side, side), label.shape, Ink::Accent});
    put(flow, word, left + side + gap, top + (height - word.height()) / 2, width, Ink::Text);
    return height;
}

void putLabel(Flow &flow, const Labels &labels, const Label &label, const QRectF &rect)
{
    const FontBook &fonts = flow.fonts();
    const Measures measures(rect);
    QRectF inner = rect.adjusted(measures.padding, measures.padding, -measures.padding, -measures.padding);
    const double small = fonts.lineHeight(Face::CellTiny) * measures.scale;
    const FittedText heading = fitted(fonts, labels.heading, Face::CellTiny, QSizeF(inner.width(), small), measures.scale, measures.scale * 0.85, 1);
    if (!heading.lines.isEmpty()) {
        put(flow, heading, inner.left(), inner.top(), inner.width(), Ink::Quiet, Side::Center);
        const double y = inner.top() + small + mm(0.6) * measures.scale;
        flow.add(LineMark{{inner.center().x() - inner.width() * 0.12, y, inner.center().x() + inner.width() * 0.12, y}, pt(0.8), Ink::Accent});
        inner.setTop(y + mm(0.8));
    }
    inner.setBottom(inner.bottom() - putTag(flow, label, inner, measures.scale) - mm(1.6) * measures.scale);
    QList<FittedText> lines;
    double below = 0;
    for (const QString &line : label.lines.first(std::min<qsizetype>(label.lines.size(), mostLines))) {
        const double room = std::min(inner.height() * 0.22, fonts.lineHeight(Face::Body) * 2 * measures.scale);
        lines.append(fitted(fonts, line, Face::Body, QSizeF(inner.width(), room), measures.scale * 1.05, measures.scale * 0.66, 2));
        below += lines.last().height();
    }
    const double gap = below > 0 ? mm(0.8) * measures.scale : 0, room = inner.height() - below - gap;
    const FittedText name = fitted(fonts, label.name, Face::Title, QSizeF(inner.width(), room * nameShare), measures.scale * 2.1, smallestName, mostNameLines);
    const double nameHeight = name.lines.isEmpty() ? room * 0.6 : name.height();
    double y = inner.top() + std::max(0.0, (room - nameHeight) / 2);
    if (name.lines.isEmpty())
        flow.add(LineMark{{inner.left() + inner.width() * 0.08, y + nameHeight, inner.right() - inner.width() * 0.08, y + nameHeight}, pt(0.7), Ink::Quiet});
    else
        put(flow, name, inner.left(), y, inner.width(), Ink::Text, Side::Center);
    y += nameHeight + gap;
    for (const FittedText &line : std::as_const(lines))
        y += put(flow, line, inner.left(), y, inner.width(), Ink::Quiet, Side::Center);
}

/// Short strokes at the edge of the block of labels, where a ruler is laid; never on a label.
void putCutMarks(Flow &flow, const QRectF &block, const report::LabelFormat &format, double width, double height, double gap)
{
    const auto line = [&flow](double x1, double y1, double x2, double y2) { flow.add(LineMark{{x1, y1, x2, y2}, pt(0.3), Ink::Quiet}); };
    for (int c = 0; c < format.columns; ++c)
        for (const double x : {block.left() + c * (width + gap), block.left() + c * (width + gap) + width}) {
            line(x, block.top() - tickGap - tick, x, block.top() - tickGap);
            line(x, block.bottom() + tickGap, x, block.bottom() + tickGap + tick);
        }
    for (int r = 0; r <= format.rows; ++r) {
        const double y = block.top() + r * height;
        line(block.left() - tickGap - tick, y, block.left() - tickGap, y);
        line(block.right() + tickGap, y, block.right() + tickGap + tick, y);
    }
}

} // namespace

void layoutLabels(Flow &flow, const Labels &labels)
{
    const report::LabelFormat &format = labels.format;
    const int columns = std::clamp(format.columns, 1, 20), rows = std::clamp(format.rows, 1, 60);
    const QSizeF sheet = flow.sheetSize();
    const double gap = std::max(0.0, mm(format.gap));
    // Labels larger than the sheet would lie outside it.
    const double width = std::clamp(mm(format.width), mm(5), (sheet.width() - (columns - 1) * gap) / columns);
    const double height = std::clamp(mm(format.height), mm(5), sheet.height() / rows);
    const QSizeF size(columns * width + (columns - 1) * gap, rows * height);
    const QRectF block(QPointF((sheet.width() - size.width()) / 2, (sheet.height() - size.height()) / 2), size);
    const double margin = block.top() - tickGap;
    for (qsizetype i = 0; i < labels.labels.size(); ++i) {
        const auto at = int(i % (columns * rows));
        if (at == 0) {
            flow.ownSheet();
            putCutMarks(flow, block, format, width, height, gap);
            const double noteHeight = flow.fonts().lineHeight(Face::CellTiny);
            if (margin > noteHeight + mm(4)) {
                const FittedText note = fitted(flow.fonts(), labels.note, Face::CellTiny, QSizeF(block.width() - mm(4), noteHeight), 1, 0.85, 1);
                put(flow, note, block.left() + mm(2), sheet.height() - margin / 2 - noteHeight / 2, block.width() - mm(4), Ink::Quiet, Side::Center);
            }
        }
        putLabel(flow, labels, labels.labels.at(i), QRectF(block.left() + (at % columns) * (width + gap), block.top() + (at / columns) * height, width, height));
    }
}

} // namespace lansnav::paper
