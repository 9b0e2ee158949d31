// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/yearblocks.h"

#include "exchange/headermatch.h"
#include "exchange/importrows.h"
#include "exchange/sectiontitles.h"
#include "exchange/values.h"
#include "list/foldedtext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace lansnav::yearblocks {

using namespace Qt::StringLiterals;

namespace {

struct YearBlocksText
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::YearBlocks)
};

/// Columns under a year, with those of them that hold names.
struct Block
{
    int from = 0;
    int to = 0;
    PartialDate when;
    QString text;
    QList<int> people{};
};

/// The text of joined cells stands in the first of them, so a year is that of the columns up to the next text.
QList<Block> blocksIn(const QStringList &cells, int width)
{
    constexpr qsizetype longest = 30;
    QList<Block> blocks;
    bool isOpen = false;
    for (int column = 0; column < width; ++column) {
        const QString text = parse::tidy(cells.value(column));
        if (!text.isEmpty()) {
            const PartialDate when = text.size() <= longest ? dateOfSheet(text) : PartialDate();
            isOpen = !when.isNull();
            if (isOpen)
                blocks.append({column, column, when, text});
        } else if (isOpen) {
            blocks.last().to = column;
        }
    }
    return blocks;
}

/// Those blocks of the row that have people in them; empty unless there are several, of different times.
QList<Block> blocksOfPeople(HeaderMatcher &matcher, const QStringList &cells, const QStringList &headings)
{
    static const QSet<QString> ofNames{u"name"_s, u"given"_s, u"family"_s};
    QList<Block> blocks = blocksIn(cells, int(headings.size()));
    if (blocks.size() < 2)
        return {};
    for (Block &block : blocks)
        for (int column = block.from; column <= block.to; ++column)
            if (ofNames.contains(matcher.matches(headings.at(column)).value(0).field) || !parse::memberHeading(headings.at(column)).isEmpty())
                block.people.append(column);
    blocks.removeIf([](const Block &block) { return block.people.isEmpty(); });
    std::sort(blocks.begin(), blocks.end(), [](const Block &a, const Block &b) { return a.when < b.when; });
    const bool areApart = std::adjacent_find(blocks.cbegin(), blocks.cend(), [](const Block &a, const Block &b) { return a.when == b.when; }) == blocks.cend();
    return blocks.size() > 1 && areApart ? blocks : QList<Block>();
}

/// Who stands in a block in a row, folded: halves of a name together.
QString peopleIn(const Block &block, const ImportRow &row)
{
    QStringList names;
    for (const int column : block.people)
        if (const QString name = parse::tidy(row.cells.value(column)); !name.isEmpty() && !parse::saysVacant(name) && !parse::saysNothing(name))
            names.append(folded(name));
    return names.join(u'\n');
}

bool isBlankIn(const Block &block, const ImportRow &row)
{
    for (int column = block.from; column <= block.to; ++column)
        if (!parse::tidy(row.cells.value(column)).isEmpty())
            return false;
    return true;
}

} // namespace

void keepLatest(const ImportKind &kind, const Sheet &sheet, ImportPlan &plan)
{
    constexpr int searchedAbove = 3;
    const int lowest = plan.headerRow + plan.headingRows - 2;
    if (kind.perPerson.isEmpty() || plan.headerRow < 0 || lowest < 0)
        return;
    HeaderMatcher matcher(kind);
    QList<Block> blocks;
    for (int row = lowest; row >= std::max(0, lowest - searchedAbove) && blocks.isEmpty(); --row)
        blocks = blocksOfPeople(matcher, sheet.rows.at(row), plan.headings);
    if (blocks.isEmpty())
        return;
    const Block latest = blocks.takeLast();
    QSet<QString> still;
    for (const ImportRow &row : std::as_const(plan.rows))
        for (const QString &name : peopleIn(latest, row).split(u'\n'))
            still.insert(name);
    QList<int> lines;
    for (ImportRow &row : plan.rows)
        for (const Block &block : std::as_const(blocks)) {
            const QStringList names = peopleIn(block, row).split(u'\n', Qt::SkipEmptyParts);
            if (std::any_of(names.cbegin(), names.cend(), [&still](const QString &name) { return !still.contains(name); }) && (lines.isEmpty() || lines.last() != row.line))
                lines.append(row.line);
            // That somebody is protected is never lost.
            for (int column = block.from; column <= block.to && column < int(row.cells.size()); ++column)
                if (!parse::saysProtected(row.cells.at(column)))
                    row.cells[column].clear();
        }
    plan.rows.removeIf([&latest](const ImportRow &row) { return isBlankIn(latest, row); });
    QStringList texts;
    for (const Block &block : std::as_const(blocks)) {
        texts.append(YearBlocksText::tr("“%1”").arg(block.text));
        for (int column = block.from; column <= block.to; ++column)
            plan.headings[column].clear();
    }
    plan.mapping = matcher.row(plan.headings).mapping;
    plan.byCells.clear();
    plan.skipped.append(YearBlocksText::tr("The list has several years beside each other. Read were the columns under “%1”; those under %2 are of earlier times and were not read.").arg(latest.text, texts.join(u", "_s)));
    if (!lines.isEmpty())
        plan.skipped.append(YearBlocksText::tr("Who stands only in the earlier years: line %1. Add them as former members, if they are not in the register.").arg(allLineNumbers(lines)));
}

} // namespace lansnav::yearblocks
