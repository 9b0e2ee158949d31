// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/fontbook.h"

#include <QTextLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lansnav::paper {

namespace {

constexpr char16_t firstPlain = 0x20, lastPlain = 0x17f;   // Basic Latin to Latin Extended-A: one glyph a character
constexpr qsizetype longestCut = 400;                       // characters beyond this never show on one line

struct Size { double points; bool bold; };

Size sizeOf(Face face)
{
    switch (face) {
    case Face::Title: return {16, true};
    case Face::Section: return {12, true};
    case Face::Subsection: return {10, true};
    case Face::Summary: return {10.5, false};
    case Face::Body: return {10, false};
    case Face::BodyStrong: return {10, true};
    case Face::Cell: return {9, false};
    case Face::CellStrong: return {9, true};
    case Face::CellSmall: return {8, false};
    case Face::CellSmallStrong: return {8, true};
    case Face::CellTiny: return {7, false};
    case Face::CellTinyStrong: return {7, true};
    case Face::Note:
    case Face::Count: break;
    }
    return {8, false};
}

QFont makeFont(Face face)
{
    const Size size = sizeOf(face);
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"Segoe UI"_s, u"DejaVu Sans"_s});
    font.setPixelSize(int(std::round(pt(size.points))));
    font.setBold(size.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferOutline);
    return font;
}

} // namespace

FontBook::FontBook()
{
    m_entries.reserve(size_t(Face::Count));
    for (int i = 0; i < int(Face::Count); ++i) {
        const QFont font = makeFont(Face(i));
        const QFontMetricsF metrics(font);
        Entry entry{font, metrics, sizeOf(Face(i)).points * 1.36 * dotsPerInch / 72, 0, {}};
        // Fonts differ in the room above their letters; the baseline stands at the same place in a line for all.
        entry.ascent = (entry.lineHeight - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
        entry.advances.reserve(lastPlain - firstPlain + 1);
        for (char16_t c = firstPlain; c <= lastPlain; ++c)
            entry.advances.push_back(float(metrics.horizontalAdvance(QChar(c))));
        m_entries.push_back(std::move(entry));
    }
}

double FontBook::plainWidth(const Entry &entry, QStringView text)
{
    double sum = 0;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u < firstPlain || u > lastPlain || u == 0xad)
            return -1;
        sum += double(entry.advances[u - firstPlain]);
    }
    return sum;
}

double FontBook::width(const QString &text, Face face) const
{
    const Entry &known = entry(face);
    const double plain = plainWidth(known, text);
    return plain >= 0 ? plain : known.metrics.horizontalAdvance(text);
}

FontBook::Extent FontBook::extent(const QString &text, Face face) const
{
    const auto measure = [&](QStringView part) {
        const double plain = plainWidth(entry(face), part);
        return plain >= 0 ? plain : entry(face).metrics.horizontalAdvance(part.left(longestCut).toString());
    };
    Extent extent;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        extent.line = std::max(extent.line, measure(line));
        for (const QStringView word : line.tokenize(u' '))
            extent.word = std::max(extent.word, word.size() == line.size() ? extent.line : measure(word));
    }
    return extent;
}

QStringList FontBook::wrap(const QString &text, Face face, double width) const
{
    if (!text.contains(u'\n') && this->width(text, face) <= width)
        return {text};
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font(face));
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max(width, 1.0));
            QString part = paragraph.mid(line.textStart(), line.textLength());
            while (part.endsWith(u' '))
                part.chop(1);
            lines.append(part);
        }
        layout.endLayout();
    }
    if (lines.isEmpty())
        lines.append(QString());
    return lines;
}

QString FontBook::elided(const QString &text, Face face, double width) const
{
    if (this->width(text, face) <= width)
        return text;
    return entry(face).metrics.elidedText(text.left(longestCut), Qt::ElideRight, width);
}

} // namespace lansnav::paper
