// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/emptycells.h"

#include "exchange/blankcells.h"
#include "exchange/importrows.h"

#include <QCoreApplication>

#include <algorithm>

namespace lansnav {

using namespace Qt::StringLiterals;

namespace {

class EmptyCellsText
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::ImportRows)

public:
    static QString errors(const QString &cell, const QList<int> &lines) { return tr("Errors of the spreadsheet, such as “%1”, are read as empty cells: lines %2").arg(cell, lineNumbers(lines)); }
    static QString truths(const QString &cell, const QList<int> &lines)
    {
        return tr("“%1” and the like say nothing in columns of words, and are read as empty cells: lines %2").arg(cell, lineNumbers(lines));
    }
};

} // namespace

bool emptycells::isError(QStringView cell)
{
    // Very many cells are asked.
    if (cell.isEmpty() || (cell.front() != u'#' && !cell.front().isSpace()))
        return false;
    const QStringView said = cell.trimmed();
    constexpr qsizetype longest = 24;
    if (said.size() < 3 || said.size() > longest || said.front() != u'#')
        return false;
    if (std::all_of(said.begin(), said.end(), [](QChar c) { return c == u'#'; }))
        return true;
    static const QSet<QString> bare{u"#N/A"_s, u"#SAKNAS"_s, u"#GETTING_DATA"_s, u"#HÄMTAR_DATA"_s};
    if (bare.contains(said.toString().toUpper()))
        return true;
    // "#REF!", "#VÄRDEFEL!", "#NAMN?", "#DIVISION/0!"; a hashtag has no such sign behind it.
    const bool hasSign = said.back() == u'!' || said.back() == u'?';
    const QStringView word = said.sliced(1).chopped(1);
    return hasSign && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isUpper() || c == u'/' || c == u'0' || c == u'_'; });
}

bool emptycells::isTruth(QStringView cell)
{
    constexpr qsizetype shortest = 4;
    if (cell.size() < shortest || !QStringView(u"TtFfSs ").contains(cell.front()))
        return false;
    const QStringView said = cell.trimmed();
    static constexpr QStringView words[] = {u"true", u"false", u"sant", u"falskt"};
    return std::any_of(std::begin(words), std::end(words), [said](QStringView word) { return said.compare(word, Qt::CaseInsensitive) == 0; });
}

bool emptycells::isOfWords(QStringView field)
{
    static const QSet<QString> words{u"name"_s, u"given"_s, u"family"_s, u"municipality"_s, u"role"_s, u"email"_s, u"phone"_s, u"contact_details"_s, u"title"_s, u"workplace"_s, u"organisation"_s,
                                     u"seat"_s, u"represents"_s, u"note"_s, u"network"_s, u"day"_s, u"substitutes"_s, u"message"_s};
    return words.contains(field.toString());
}

void emptycells::clearErrors(ImportPlan &plan)
{
    QList<int> lines;
    QString example;
    for (ImportRow &row : plan.rows) {
        if (std::none_of(row.cells.cbegin(), row.cells.cend(), [](const QString &cell) { return isError(cell); }))
            continue;
        lines.append(row.line);
        for (QString &cell : row.cells) {
            if (!isError(cell))
                continue;
            if (example.isEmpty())
                example = cell.trimmed();
            cell.clear();
        }
    }
    if (lines.isEmpty())
        return;
    const QSet<int> emptied(lines.cbegin(), lines.cend());
    plan.rows.removeIf([&emptied](const ImportRow &row) { return emptied.contains(row.line) && isBlankRow(row.cells); });
    plan.skipped.append(EmptyCellsText::errors(example, lines));
}

void emptycells::tellTruths(ImportPlan &plan)
{
    QList<int> columns;
    for (auto column = plan.mapping.cbegin(); column != plan.mapping.cend(); ++column)
        if (isOfWords(*column))
            columns.append(column.key());
    QList<int> lines;
    QString example;
    for (const ImportRow &row : std::as_const(plan.rows)) {
        const auto found = std::find_if(columns.cbegin(), columns.cend(), [&row](int column) { return column < row.cells.size() && isTruth(row.cells.at(column)); });
        if (found == columns.cend())
            continue;
        lines.append(row.line);
        if (example.isEmpty())
            example = row.cells.at(*found).trimmed();
    }
    if (!lines.isEmpty())
        plan.leftOut.append(EmptyCellsText::truths(example, lines));
}

} // namespace lansnav
