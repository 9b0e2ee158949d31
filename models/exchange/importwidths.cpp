// SPDX-License-Identifier: GPL-3.0-or-later
// How wide the rows of a source are.
#include "exchange/importengine.h"

#include <QMap>

#include <algorithm>

namespace lansnav {

using namespace Qt::StringLiterals;

int ImportEngine::usualWidth(const Sheet &sheet)
{
    QMap<qsizetype, int> rows;
    for (const QStringList &row : sheet.rows)
        if (!row.isEmpty())
            ++rows[row.size()];
    const auto most = std::max_element(rows.cbegin(), rows.cend());
    return most == rows.cend() ? 0 : int(most.key());
}

/// A text file's row with more cells than there are headings has lost its columns (a delimiter in an unquoted text): which
/// cell is what can no longer be told, and nothing of such a file is read. Empty cells at the end of a row say nothing.
Result<void> ImportEngine::checkWidths(const Sheet &sheet, const ImportPlan &plan)
{
    constexpr qsizetype namedLines = 10;
    qsizetype width = plan.headerRow >= 0 ? plan.headings.size() : usualWidth(sheet);
    while (plan.headerRow >= 0 && width > 0 && plan.headings.at(width - 1).trimmed().isEmpty())
        --width;
    QStringList lines;
    qsizetype cells = 0;
    for (const ImportRow &row : plan.rows) {
        qsizetype filled = row.cells.size();
        while (filled > 0 && row.cells.at(filled - 1).trimmed().isEmpty())
            --filled;
        if (filled <= width)
            continue;
        lines.append(QString::number(row.line));
        cells = lines.size() == 1 ? filled : cells;
    }
    if (lines.isEmpty())
        return {};
    const auto more = int(lines.size() - namedLines);
    const QString first = lines.mid(0, namedLines).join(u", "_s);
    const QString named = more > 0 ? tr("%1 and %n more", nullptr, more).arg(first) : first;
    const QString remedy = tr("Put quotation marks around text that holds the delimiter, or a heading above every column, and try again.");
    return Error{ErrorCode::Invalid, (plan.headerRow >= 0 ? tr("Wrong column count: line %1 has %2 columns and the headings are %3. Lines that are too wide: %4. Nothing was changed.")
                                                          : tr("Wrong column count: line %1 has %2 columns and the others have %3. Lines that are too wide: %4. Nothing was changed."))
                                             .arg(lines.first()).arg(cells).arg(width).arg(named) + u' ' + remedy};
}

} // namespace lansnav
