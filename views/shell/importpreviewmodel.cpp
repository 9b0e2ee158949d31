// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/importpreviewmodel.h"

#include "area/area.h"
#include "exchange/importcolumns.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

QVariant severityOf(RowFate fate)
{
    switch (fate) {
    case RowFate::Doubtful:
        return int(Problem::Severity::Warn);
    case RowFate::Refused:
        return int(Problem::Severity::Bad);
    default:
        return {};
    }
}

/// What the cell of a row says about its choice; a row that goes in anyway shows what is taken and that more is offered.
QString choiceText(const ImportRow &row)
{
    if (!ImportPreviewModel::offersChoice(row))
        return {};
    if (row.fate == RowFate::Doubtful)
        return row.choice < 0 ? ImportPreviewModel::tr("Choose… (left out)") : row.choices.value(row.choice);
    // The last choice takes everything that is proposed.
    return row.choice > 0 ? row.choices.value(row.choice)
                          : ImportPreviewModel::tr("Proposal: %1", "what the user may choose for a row").arg(row.choices.last());
}

/// False for what is not among the row's choices.
bool takeChoice(ImportRow &row, int choice)
{
    const int least = row.fate == RowFate::Doubtful ? -1 : 0;
    if (!ImportPreviewModel::offersChoice(row) || choice < least || choice >= row.choices.size())
        return false;
    row.choice = choice;
    return true;
}

QVariant choiceTip(const ImportRow &row)
{
    if (!ImportPreviewModel::offersChoice(row))
        return {};
    QStringList lines;
    for (int i = 0; i < int(row.choices.size()); ++i)
        lines << (i == row.choice ? u"✓ "_s : u"– "_s) + row.choices.at(i);
    return lines.join(u'\n');
}

/// What tells the rows of a source apart: the names, written in one column or two; in a source without names what stands leftmost.
struct Naming
{
    QList<int> columns;     ///< of the source, in the order they are read
    bool isNamed = false;
};

Naming namingOf(const ImportPlan &plan)
{
    Naming naming;
    const auto take = [&](const QString &field) {
        QList<int> found = plan.mapping.keys(field);
        if (!found.isEmpty())
            naming.columns.append(*std::min_element(found.cbegin(), found.cend()));
        return !found.isEmpty();
    };
    naming.isNamed = take(u"name"_s);
    if (!naming.isNamed)
        for (const QString &field : {u"given"_s, u"family"_s})
            naming.isNamed = take(field) || naming.isNamed;
    const QList<int> mapped = plan.mapping.keys();
    if (!naming.isNamed && !mapped.isEmpty())
        naming.columns.append(*std::min_element(mapped.cbegin(), mapped.cend()));
    return naming;
}

QString headingOf(const ImportPlan &plan, const Naming &naming)
{
    QStringList headings;
    for (const int column : naming.columns)
        if (const QString heading = plan.headings.value(column).simplified(); !heading.isEmpty())
            headings.append(heading);
    return headings.isEmpty() && naming.isNamed ? ImportPreviewModel::tr("Name") : headings.join(u" · "_s);
}

/// Keys of the source's columns, so that their widths are known again in the next list that has them.
QString sourceKeyOf(const ImportPlan &plan, int column)
{
    const QString field = plan.mapping.value(column);
    return plan.mapping.keys(field).size() == 1 ? u"of."_s + field : u"of.%1.%2"_s.arg(field).arg(column);
}

QString why(const ImportRow &row)
{
    QStringList parts = row.notes;
    if (!row.reason.isEmpty())
        parts.prepend(row.reason);
    return parts.join(u" · "_s);
}

} // namespace

ImportPreviewModel::ImportPreviewModel(
    const std::shared_ptr<ImportPlan> &plan, const std::function<void(int)> &chosen, QObject *parent)
    : RowModel<PreviewRow>(columnsOf(plan, chosen), searchOf(plan), parent)
{
}

QString ImportPreviewModel::fateText(RowFate fate)
{
    switch (fate) {
    case RowFate::New:
        return tr("New");
    case RowFate::Updated:
        return tr("Updated");
    case RowFate::Unchanged:
        return tr("Unchanged");
    case RowFate::Doubtful:
        return tr("Doubtful");
    case RowFate::Refused:
        return tr("Refused");
    case RowFate::LeftOut:
        return tr("Left out");
    }
    return {};
}

bool ImportPreviewModel::offersChoice(const ImportRow &row)
{
    return !row.choices.isEmpty() && row.fate != RowFate::Refused;
}

bool ImportPreviewModel::undecided(const ImportRow &row)
{
    return row.fate == RowFate::Doubtful && row.choice < 0;
}

PreviewRow ImportPreviewModel::rowFor(int index)
{
    QByteArray bytes(16, '\0');
    qToBigEndian(qint32(index + 1), bytes.data() + 12);
    return {Id::fromBytes(bytes), index};
}

RowModel<PreviewRow>::Prepared ImportPreviewModel::prepareRows(const std::shared_ptr<ImportPlan> &plan)
{
    QList<PreviewRow> rows;
    rows.reserve(plan->rows.size());
    for (int i = 0; i < int(plan->rows.size()); ++i)
        rows.append(rowFor(i));
    return Prepared::make(std::move(rows), columnsOf(plan, {}), searchOf(plan), 0, Qt::AscendingOrder);
}

RowModel<PreviewRow>::SearchText ImportPreviewModel::searchOf(const std::shared_ptr<ImportPlan> &plan)
{
    return [plan](const PreviewRow &row, QString &text) {
        const ImportRow &source = plan->rows.at(row.index);
        text += source.cells.join(u' ') + u' ' + source.reason;
    };
}

RowModel<PreviewRow>::Columns ImportPreviewModel::columnsOf(const std::shared_ptr<ImportPlan> &plan, const std::function<void(int)> &chosen)
{
    const auto source = [plan](const PreviewRow &row) -> const ImportRow & { return plan->rows.at(row.index); };
    const auto fate = [plan](const PreviewRow &row) { return plan->shownFate(plan->rows.at(row.index)); };
    const Naming naming = namingOf(*plan);
    Columns columns;
    columns.append({.key = u"line"_s, .heading = tr("Line"), .value = [source](const PreviewRow &row) { return source(row).line; },
                    .alignment = Qt::AlignRight | Qt::AlignVCenter, .width = 56});
    columns.append({.key = u"fate"_s, .heading = tr("What happens"),
                    .value = [fate](const PreviewRow &row) { return fateText(fate(row)); },
                    .sortKey = [fate](const PreviewRow &row) { return int(fate(row)); },
                    .extra = [fate](const PreviewRow &row, int role) { return role == SeverityRole ? severityOf(fate(row)) : QVariant(); },
                    .width = 110});
    // Before what is long: whom a row is about is seen without scrolling.
    columns.append({.key = u"who"_s, .heading = headingOf(*plan, naming),
                    .value = [source, naming, read = ImportColumns(*plan)](const PreviewRow &row) {
                        return naming.isNamed ? read.writtenName(source(row)) : source(row).cells.value(naming.columns.value(0, -1)).simplified();
                    },
                    .width = 200, .shown = !naming.columns.isEmpty()});
    columns.append({.key = u"choice"_s, .heading = tr("Choice"),
                    .value = [source](const PreviewRow &row) -> QVariant {
                        const QString text = choiceText(source(row));
                        return text.isEmpty() ? QVariant() : text;
                    },
                    .extra = [source](const PreviewRow &row, int role) -> QVariant {
                        const ImportRow &shown = source(row);
                        if (role == SeverityRole && offersChoice(shown))
                            return int(undecided(shown) ? Problem::Severity::Warn : Problem::Severity::Info);
                        return role == Qt::ToolTipRole ? choiceTip(shown) : QVariant();
                    },
                    .edit = [plan, chosen](const PreviewRow &row, const QVariant &value) {
                        const bool taken = takeChoice(plan->rows[row.index], value.toInt());
                        if (taken && chosen)
                            chosen(row.index);
                        return taken;
                    },
                    .width = 280, .shown = std::any_of(plan->rows.cbegin(), plan->rows.cend(), offersChoice)});
    columns.append({.key = u"why"_s, .heading = tr("Why, and what was understood"), .value = [source](const PreviewRow &row) { return why(source(row)); },
                    .extra = [source](const PreviewRow &row, int role) { return role == Qt::ToolTipRole ? QVariant(why(source(row))) : QVariant(); },
                    .width = 320});
    for (int i = 0; i < int(plan->headings.size()); ++i) {
        if (!plan->mapping.contains(i) || naming.columns.contains(i))
            continue;
        columns.append({.key = sourceKeyOf(*plan, i), .heading = plan->headings.at(i).simplified(),
                        .value = [source, i](const PreviewRow &row) { return source(row).cells.value(i).simplified(); }, .width = 140});
    }
    // What is read from somebody's list is hers to see; what the file says of people with protected identity is masked where the rows are judged.
    for (auto &column : columns)
        column.maskedWhereRead = true;
    return columns;
}

} // namespace lansnav
