// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/values.h"

#include <QStringList>

#include <algorithm>

namespace lansnav {

/// Whether nobody sees anything in a cell: nothing but white space of any kind and marks of no width, as tidy() leaves nothing of. Soon said: very many
/// cells are asked.
inline bool isBlankCell(QStringView cell)
{
    const QStringView seen = cell.trimmed();
    return seen.isEmpty() || (!seen.front().isPrint() && parse::tidy(seen).isEmpty());
}

inline bool isBlankRow(const QStringList &cells)
{
    return std::all_of(cells.cbegin(), cells.cend(), isBlankCell);
}

/// The only cell of a row that is not blank; null: there is none, or there are several. The row outlives it.
inline const QString *onlyFilledCell(const QStringList &cells)
{
    const auto first = std::find_if_not(cells.cbegin(), cells.cend(), isBlankCell);
    return first != cells.cend() && std::all_of(first + 1, cells.cend(), isBlankCell) ? &*first : nullptr;
}

} // namespace lansnav
