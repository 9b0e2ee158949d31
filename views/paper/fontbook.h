// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace lansnav::paper {

/// Lengths on paper are counted in dots, 600 to the inch: whole pixel sizes of fonts are then exact to a tenth of a point.
inline constexpr double dotsPerInch = 600;
constexpr double mm(double millimetres) { return millimetres * dotsPerInch / 25.4; }
constexpr double pt(double points) { return points * dotsPerInch / 72; }

/// The sizes of type that a page uses; one family.
enum class Face { Title, Section, Subsection, Summary, Body, BodyStrong, Cell, CellStrong, CellSmall, CellSmallStrong, CellTiny, CellTinyStrong, Note, Count };

/// Fonts and their measures, measured once. Not for use by several threads at a time.
class FontBook
{
public:
    FontBook();

    const QFont &font(Face face) const { return entry(face).font; }
    double lineHeight(Face face) const { return entry(face).lineHeight; }
    double ascent(Face face) const { return entry(face).ascent; }
    /// Width on one line. Text of plain letters is summed from cached advances, the rest is shaped.
    double width(const QString &text, Face face) const;
    /// Width of the widest line of the text as it stands, and of its widest word.
    struct Extent { double line = 0; double word = 0; };
    Extent extent(const QString &text, Face face) const;
    /// Lines that fit `width`, broken between words or, where a word is too long, within it. Never empty.
    QStringList wrap(const QString &text, Face face, double width) const;
    /// On one line, cut with an ellipsis.
    QString elided(const QString &text, Face face, double width) const;

private:
    struct Entry
    {
        QFont font;
        QFontMetricsF metrics;
        double lineHeight;
        double ascent;
        std::vector<float> advances;    ///< of U+0020…U+017F
    };
    const Entry &entry(Face face) const { return m_entries[size_t(face)]; }
    /// Sum of advances, or below zero when a character needs shaping.
    static double plainWidth(const Entry &entry, QStringView text);
    /// Breaks text of plain letters by the cached advances: its cost grows with the text and not with its square.
    static void wrapPlain(const Entry &entry, QStringView text, double width, QStringList &lines);
    static void wrapShaped(const Entry &entry, const QString &text, double width, QStringList &lines);

    std::vector<Entry> m_entries;
};

} // namespace lansnav::paper
