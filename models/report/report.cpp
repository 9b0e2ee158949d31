// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lansnav {

std::optional<double> report::Series::at(qsizetype category) const
{
    const auto value = values.value(category);
    return value && std::isfinite(*value) ? value : std::nullopt;
}

void report::dropEmptyColumns(Table &table)
{
    for (qsizetype column = table.columns.size() - 1; column > 0 && !table.rows.isEmpty(); --column) {
        const bool isEmpty = std::all_of(table.rows.cbegin(), table.rows.cend(), [column](const QList<Cell> &row) { return row.value(column).text.isEmpty(); });
        if (!isEmpty)
            continue;
        table.columns.removeAt(column);
        for (QList<Cell> &row : table.rows)
            if (column < row.size())
                row.removeAt(column);
    }
}

QString Report::languageTag() const
{
    const bool sound = !language.isEmpty()
        && std::all_of(language.cbegin(), language.cend(), [](QChar c) { return c == u'-' || (c.unicode() < 128 && c.isLetterOrNumber()); });
    return sound ? language : u"sv"_s;
}

} // namespace lansnav
