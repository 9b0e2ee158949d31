// SPDX-License-Identifier: GPL-3.0-or-later
#include "area/listreport.h"

#include "area/kindvalues.h"
#include "exchange/tablefile.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

struct ListReport
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::ListReport)
};

constexpr qsizetype charactersUpright = 90;     // of 10 pt across an A4 page
constexpr qsizetype widestColumn = 40;

struct ShownColumn
{
    qsizetype index = 0;
    qsizetype characters = 0;   ///< of the text most rows stay within
};

/// The length that nine texts in ten stay within, so that one long note does not widen its column; 0 when there is no text.
qsizetype usualLength(const Table &table, qsizetype column)
{
    QList<qsizetype> lengths;
    lengths.reserve(table.rows.size());
    for (const QVariantList &row : table.rows)
        if (const QString text = tableText(row.value(column), table.columns.at(column).type); !text.isEmpty())
            lengths.append(text.size());
    if (lengths.isEmpty())
        return 0;
    const qsizetype at = lengths.size() * 9 / 10;
    std::nth_element(lengths.begin(), lengths.begin() + at, lengths.end());
    return lengths.at(at);
}

QList<ShownColumn> columnsThatSaySomething(const Table &table)
{
    QList<ShownColumn> shown;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        const qsizetype length = table.columns.at(column).onPaper ? usualLength(table, column) : 0;
        if (length > 0)
            shown.append({column, std::clamp(length, qMin(table.columns.at(column).heading.size(), widestColumn), widestColumn)});
    }
    return shown;
}

report::Table paperTable(const Table &table, const QList<ShownColumn> &shown)
{
    report::Table paper;
    for (const ShownColumn &column : shown) {
        const bool isNumber = table.columns.at(column.index).type == Table::Type::Integer;
        paper.columns.append({table.columns.at(column.index).heading, isNumber ? report::Align::Right : report::Align::Left,
                              double(qMax<qsizetype>(column.characters, 4))});
    }
    paper.rows.reserve(table.rows.size());
    for (const QVariantList &row : table.rows) {
        QList<report::Cell> cells;
        cells.reserve(shown.size());
        for (const ShownColumn &column : shown)
            cells.append(report::Cell(tableText(row.value(column.index), table.columns.at(column.index).type)));
        paper.rows.append(std::move(cells));
    }
    return paper;
}

} // namespace

ReportKind listReport(const Kind &kind)
{
    ReportKind made{kind.key, kind.label, {}, [kind](Database &db, const Scope &scope) -> Result<Report> {
        const auto table = readKind(db, kind, scope);
        if (!table)
            return table.error();
        Report report;
        report.title = kind.label;
        report.date = scope.today;
        const auto region = regionName(db);
        if (!region)
            return region.error();
        report.region = *region;
        report.summary = {ListReport::tr("%n row(s).", nullptr, int(table->rows.size()))};
        const QList<ShownColumn> shown = columnsThatSaySomething(*table);
        qsizetype characters = 0;
        for (const ShownColumn &column : shown)
            characters += column.characters;
        report.landscape = characters > charactersUpright;
        if (!shown.isEmpty())
            report.blocks.append(paperTable(*table, shown));
        return report;
    }};
    made.takes = kind.limits;
    return made;
}

} // namespace lansnav
