// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/fontbook.h"

#include <QTextLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lansnav::paper {

namespace {

constexpr char16_t firstPlain = 0x20, lastPlain = 0x17f;   // Basic Latin to Latin Extended-A: one glyph a character
constexpr qsizetype longestShaped = 2000;                   // characters shaped at a time: shaping slows down with length
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
    // Too little to see, and enough that no ligatures are made: what is copied or searched for has "ff", not one sign for both.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
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
        if (u < firstPlain || u > lastPlain || (u >= 0x7f && u < 0xa0) || u == 0xad)
            return -1;
        sum += double(entry.advances[u - firstPlain]);
    }
    return sum;
}

double FontBook::width(const QString &text, Face face) const
{
    const Entry &known = entry(face);
    const double plain = plainWidth(known, text);
    if (plain >= 0)
        return plain;
    double sum = 0;
    for (qsizetype from = 0; from < text.size(); from += longestShaped)
        sum += known.metrics.horizontalAdvance(text.mid(from, longestShaped));
    return sum;
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

void FontBook::wrapPlain(const Entry &entry, QStringView text, double width, QStringList &lines)
{
    const auto endLine = [&](qsizetype from, qsizetype to) {
        while (to > from && text.at(to - 1) == u' ')
            --to;
        lines.append(text.mid(from, to - from).toString());
    };
    qsizetype start = 0, chance = -1;       // of the line, and where it may end
    double sum = 0, sumAtChance = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const double advance = double(entry.advances[c.unicode() - firstPlain]);
        if (sum + advance > width && i > start && c != u' ') {
            const bool between = chance > start;
            endLine(start, between ? chance : i);
            start = between ? chance : i;
            sum = between ? sum - sumAtChance : 0;
            chance = -1;
        }
        sum += advance;
        const bool joint = (c == u'-' || c == u'/') && i > start && i + 1 < text.size() && text.at(i + 1).isLetter() && text.at(i - 1) != u' ';
        if (c == u' ' || joint) {
            chance = i + 1;
            sumAtChance = sum;
        }
    }
    endLine(start, text.size());
}

void FontBook::wrapShaped(const Entry &entry, const QString &text, double width, QStringList &lines)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    for (qsizetype from = 0; from < text.size() || from == 0; from += longestShaped) {
        const QString chunk = text.mid(from, longestShaped);
        QTextLayout layout(chunk, entry.font);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            QString part = chunk.mid(line.textStart(), line.textLength());
            while (part.endsWith(u' '))
                part.chop(1);
            lines.append(part);
        }
        layout.endLayout();
    }
}

QStringList FontBook::wrap(const QString &text, Face face, double width) const
{
    // A column that is just as wide as its widest word still holds it when padding has been added and taken away again.
    constexpr double rounding = 0.5;
    const double room = std::max(width, 1.0) + rounding;
    if (!text.contains(u'\n') && this->width(text, face) <= room)
        return {text};
    QStringList lines;
    for (const QStringView paragraph : QStringView(text).split(u'\n')) {
        if (plainWidth(entry(face), paragraph) >= 0)
            wrapPlain(entry(face), paragraph, room, lines);
        else
            wrapShaped(entry(face), paragraph.toString(), room, lines);
    }
    return lines;
}

QString FontBook::elided(const QString &text, Face face, double width) const
{
    if (this->width(text, face) <= width)
        return text;
    return entry(face).metrics.elidedText(text.left(longestCut), Qt::ElideRight, width);
}

} // namespace lansnav::paper
