// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ownlines.h"

#include "exchange/values.h"

#include <QSet>

#include <algorithm>

namespace lansnav {

using namespace Qt::StringLiterals;

namespace {

/// Below a table in a cell of its own.
bool isOwnNote(const QString &text)
{
    static const QSet<QString> empty{u"Inga rader än"_s, u"No rows yet"_s};
    return text.startsWith(u"Källa: "_s) || text.startsWith(u"Source: "_s) || empty.contains(text) || !parse::attendanceLegend(text).isEmpty();
}

/// "Örebro län · BBIC · 28 november 2026".
bool isOwnFoot(const QString &text)
{
    constexpr QStringView between = u" · ";
    const qsizetype last = text.lastIndexOf(between);
    return last > 0 && parse::date(QStringView(text).sliced(last + between.size())).precision() == PartialDate::Precision::Day;
}

bool isBlankCell(const QString &cell)
{
    return QStringView(cell).trimmed().isEmpty();
}

/// A number, or nothing.
bool isBareCount(const QString &cell)
{
    const QStringView text = QStringView(cell).trimmed();
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
}

} // namespace

bool isOwnLine(const QStringList &cells)
{
    const auto first = std::find_if_not(cells.cbegin(), cells.cend(), isBlankCell);
    if (first == cells.cend())
        return false;
    const QString text = parse::tidy(*first);
    if (std::all_of(first + 1, cells.cend(), isBlankCell))
        return isOwnNote(text) || isOwnFoot(text);
    // How many were present at each meeting stands below the marks.
    static const QSet<QString> sums{u"Närvarande"_s, u"Present"_s};
    return sums.contains(text) && std::all_of(first + 1, cells.cend(), isBareCount);
}

} // namespace lansnav
