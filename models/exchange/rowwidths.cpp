// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rowwidths.h"

#include "exchange/importengine.h"
#include "exchange/values.h"

#include <QMap>

#include <algorithm>

namespace lansnav {

using namespace Qt::StringLiterals;

namespace {

/// How many cells a row has up to the last one that says something.
qsizetype filledCells(const QStringList &cells)
{
    qsizetype filled = cells.size();
    while (filled > 0 && cells.at(filled - 1).trimmed().isEmpty())
        --filled;
    return filled;
}

/// Whether a line that has commas is one person's name: "Lind, Per", or "Per Lind, ersättare", whose end is no part of the name. "Per Lind,
/// Nora" may be a table.
bool isOnePerson(const QStringList &pieces, const QString &line)
{
    const bool isFamilyFirst = pieces.size() <= 3 && !pieces.first().trimmed().contains(u' ');
    return isFamilyFirst || (pieces.size() == 2 && !parse::personName(line).asides.isEmpty());
}

} // namespace

int rowwidths::usual(const Sheet &sheet)
{
    QMap<qsizetype, int> rows;
    for (const QStringList &row : sheet.rows)
        if (!row.isEmpty())
            ++rows[row.size()];
    const auto most = std::max_element(rows.cbegin(), rows.cend());
    return most == rows.cend() ? 0 : int(most.key());
}

Result<void> rowwidths::check(const Sheet &sheet, const ImportPlan &plan)
{
    constexpr qsizetype namedLines = 10;
    const qsizetype width = plan.headerRow >= 0 ? filledCells(plan.headings) : usual(sheet);
    QStringList lines;
    qsizetype cells = 0;
    for (const ImportRow &row : plan.rows) {
        const qsizetype filled = filledCells(row.cells);
        if (filled <= width)
            continue;
        lines.append(QString::number(row.line));
        cells = lines.size() == 1 ? filled : cells;
    }
    if (lines.isEmpty())
        return {};
    const auto more = int(lines.size() - namedLines);
    const QString first = lines.mid(0, namedLines).join(u", "_s);
    const QString named = more > 0 ? ImportEngine::tr("%1 and %n more", nullptr, more).arg(first) : first;
    const QString remedy = ImportEngine::tr("Put quotation marks around text that holds the delimiter, or a heading above every column, and try again.");
    return Error{ErrorCode::Invalid, (plan.headerRow >= 0 ? ImportEngine::tr("Wrong column count: line %1 has %2 columns and the headings are %3. Lines that are too wide: %4. Nothing was changed.")
                                                          : ImportEngine::tr("Wrong column count: line %1 has %2 columns and the others have %3. Lines that are too wide: %4. Nothing was changed."))
                                             .arg(lines.first()).arg(cells).arg(width).arg(named) + u' ' + remedy};
}

std::optional<Sheet> rowwidths::withWholeLines(const Workbook &book, const ImportPlan &plan)
{
    if (book.delimiter.isNull() || book.delimiter == u'\t' || plan.headerRow < 0 || plan.headings.size() != 1)
        return {};
    Sheet whole = book.sheets.at(plan.sheet);
    int divided = 0;
    int tables = 0;
    for (qsizetype i = 0; i < whole.rows.size(); ++i) {
        QStringList &row = whole.rows[i];
        const QStringList pieces = row.mid(0, filledCells(row));
        if (pieces.size() < 2)
            continue;
        row = {pieces.join(book.delimiter)};
        if (i <= plan.headerRow)
            continue;
        ++divided;
        if (book.delimiter != u',')
            tables += parse::severalNames(row.first()).isEmpty();
        else
            tables += !isOnePerson(pieces, row.first());
    }
    // Family names of two words are among those of one.
    const bool isTable = book.delimiter == u',' ? 2 * tables > divided : tables > 0;
    return divided == 0 || isTable ? std::nullopt : std::optional(whole);
}

} // namespace lansnav
