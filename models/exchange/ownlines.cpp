// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ownlines.h"

#include "exchange/attendancelegend.h"
#include "exchange/blankcells.h"
#include "exchange/values.h"

#include <QSet>

#include <algorithm>

namespace lansnav {

using namespace Qt::StringLiterals;

namespace {

/// What our papers name as the source of their figures (report::Table::source), up to what differs from paper to paper.
bool isOwnSource(const QString &text)
{
    static constexpr QStringView sources[] = {u"Medlemskap som gäller ", u"Memberships that hold on ", u"Medlemmar i ", u"Members of ", u"anmälningar med plats den ", u"registrations with a seat on ",
                                              u"anmälningslistan ", u"the list of registrations on ", u"passens närvarolistor", u"the attendance lists of the sessions", u"grupper som börjar ",
                                              u"groups that begin in ", u"familjecentraler som fanns ", u"family centres that were there on "};
    for (const QStringView word : {QStringView(u"Källa: "), QStringView(u"Source: ")})
        if (text.startsWith(word))
            return std::any_of(std::begin(sources), std::end(sources), [said = QStringView(text).sliced(word.size())](QStringView source) { return said.startsWith(source); });
    return false;
}

/// Below a table in a cell of its own.
bool isOwnNote(const QString &text)
{
    static const QSet<QString> empty{u"Inga rader än"_s, u"No rows yet"_s};
    return isOwnSource(text) || empty.contains(text);
}

/// "Örebro län · BBIC · 28 november 2026".
bool isOwnFoot(const QString &text)
{
    constexpr QStringView between = u" · ";
    const qsizetype last = text.lastIndexOf(between);
    return last > 0 && parse::date(QStringView(text).sliced(last + between.size())).precision() == PartialDate::Precision::Day;
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

bool isLegendLine(const QStringList &cells)
{
    const QString *only = onlyFilledCell(cells);
    return only && parse::attendanceLegendOf(*only).isSure;
}

bool isRemarkLine(const QStringList &cells)
{
    static constexpr QStringView beginnings[] = {u"Källa:", u"Källor:", u"Source:", u"Sources:", u"Senast uppdaterad", u"Senast uppdaterat", u"Senast ändrad", u"Senast reviderad", u"Senast sparad",
                                                 u"Last updated", u"Last changed", u"Last revised"};
    const QString *only = onlyFilledCell(cells);
    if (!only)
        return false;
    const QStringView text = QStringView(*only).trimmed();
    return std::any_of(std::begin(beginnings), std::end(beginnings), [text](QStringView beginning) { return text.startsWith(beginning, Qt::CaseInsensitive); });
}

} // namespace lansnav
