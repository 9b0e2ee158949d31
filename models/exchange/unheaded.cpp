// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/unheaded.h"

#include "exchange/blankcells.h"
#include "exchange/importmapping.h"
#include "exchange/kindcolumns.h"
#include "exchange/values.h"
#include "exchange/widesheet.h"

#include <QCoreApplication>

#include <algorithm>

namespace lansnav {

using namespace Qt::StringLiterals;

namespace {

class UnheadedText
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::ImportRows)

public:
    static QString column(const QString &letter) { return tr("column %1, without a heading").arg(letter); }
    static QString taken(const QString &letter, const QString &label) { return tr("Column %1 has no heading; by what stands in it, it is taken as “%2”.").arg(letter, label); }
};

/// As many tell it as any longer list would.
constexpr qsizetype lookedRows = 1000;

/// The cells of a column that stand beside others; empty when one stands alone.
QStringList cellsBeside(const ImportPlan &plan, int column)
{
    QStringList cells;
    for (const ImportRow &row : plan.rows.first(std::min(lookedRows, plan.rows.size()))) {
        const QString cell = parse::tidy(row.cells.value(column));
        if (cell.isEmpty())
            continue;
        if (onlyFilledCell(row.cells))
            return {};
        cells.append(cell);
    }
    return cells;
}

template<class Is>
bool areMost(const QStringList &cells, const Is &is)
{
    return !cells.isEmpty() && 3 * std::count_if(cells.cbegin(), cells.cend(), is) > 2 * cells.size();
}

/// The fields that are free, and which of them the cells tell; empty when none.
QString toldBy(const ImportKind &kind, const ImportPlan &plan, int column)
{
    const auto isFree = [&](const QString &key) {
        const bool isKnown = std::any_of(kind.fields.cbegin(), kind.fields.cend(), [&key](const ImportField &field) { return field.key == key; });
        return isKnown && plan.mapping.key(key, -1) < 0;
    };
    const QStringList cells = cellsBeside(plan, column);
    if (isFree(u"municipality"_s) && plan.isPlace && areMost(cells, plan.isPlace))
        return u"municipality"_s;
    if (isFree(u"email"_s) && areMost(cells, [](const QString &cell) { return cell.contains(u'@') && !parse::mail(cell).isEmpty(); }))
        return u"email"_s;
    const bool hasNames = !isFree(u"name"_s) || !isFree(u"given"_s) || !isFree(u"family"_s) || widesheet::people(kind, plan.headings, plan.mapping, &plan.rows) > 0;
    const bool arePlaces = plan.isPlace && std::any_of(cells.cbegin(), cells.cend(), plan.isPlace);
    if (!hasNames && !arePlaces && !cells.isEmpty() && kindcolumns::held(plan.rows, column) == kindcolumns::Holds::Names)
        return u"name"_s;
    return {};
}

} // namespace

void unheaded::settle(const ImportKind &kind, const QSet<int> &decided, ImportPlan &plan)
{
    if (!kind.hasTitles || plan.headerRow < 0)
        return;
    for (int column = 0; column < plan.headings.size(); ++column) {
        if (!parse::tidy(plan.headings.at(column)).isEmpty() || plan.mapping.contains(column) || decided.contains(column))
            continue;
        const QString field = toldBy(kind, plan, column);
        if (field.isEmpty())
            continue;
        const auto declared = std::find_if(kind.fields.cbegin(), kind.fields.cend(), [&field](const ImportField &one) { return one.key == field; });
        plan.mapping.insert(column, field);
        plan.byCells.insert(column, field);
        plan.skipped.append(UnheadedText::taken(ImportMapping::letter(column), declared->label));
    }
}

int unheaded::nameColumn(const Sheet &sheet, int row, const QHash<int, QString> &mapping)
{
    QList<ImportRow> rows;
    for (const QStringList &cells : sheet.rows.mid(row + 1, lookedRows)) {
        ImportRow one;
        one.cells = cells;
        rows.append(one);
    }
    int found = -1;
    for (int column = 0; column < sheet.rows.at(row).size(); ++column) {
        if (parse::tidy(sheet.rows.at(row).at(column)).isEmpty() || (mapping.contains(column) && mapping.value(column) != u"contact_details") || kindcolumns::held(rows, column) != kindcolumns::Holds::Names)
            continue;
        if (found >= 0)
            return -1;
        found = column;
    }
    return found;
}

QString unheaded::name(int column)
{
    return UnheadedText::column(ImportMapping::letter(column));
}

} // namespace lansnav
