// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/parentingblocks.h"

#include "area/queryvalues.h"
#include "calendar/uilocale.h"
#include "parenting/papercells.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int chartTerms = 8;

/// A figure that no group states is left empty, not zero.
report::Cell figure(const CountedFigure &counted) { return counted.rows.isEmpty() ? report::Cell() : countCell(counted.value); }

/// What a row of figures says after its words, in the order of figureTable().
QList<report::Cell> figures(const StatisticsCell &cell)
{
    return {countCell(cell.groups.value), figure(cell.started), figure(cell.completed), ParentingStatistics::rateText(cell), countCell(cell.planned.value), countCell(cell.cancelled.value),
            countCell(cell.unstated.value)};
}

} // namespace

QString ParentingBlocks::period() const
{
    return m_data.filter.term ? m_data.filter.term->toText() : QString::number(m_data.filter.year);
}

report::Table ParentingBlocks::figureTable(const QString &caption, const QStringList &headings) const
{
    report::Table table;
    table.caption = caption;
    for (const QString &heading : headings)
        table.columns.append(report::column(heading, 1.8));
    const auto number = [](const QString &heading, double width = 0.9) { return report::column(heading, width, report::Align::Right); };
    table.columns += {number(tr("Groups")), number(tr("Started")), number(tr("Completed")), number(tr("Rate"), 1.5), number(tr("Planned", "groups")), number(tr("Cancelled", "groups")), number(tr("Without figures"))};
    table.source = tr("groups that begin in %1; the rate is of those that tell both figures").arg(period());
    return table;
}

QStringList ParentingBlocks::withoutGroups() const
{
    QSet<Id> with;
    for (const StatisticsCell &cell : ParentingStatistics::count(m_data.facts, {.municipality = true}, m_data.filter))
        if (cell.groups.value > 0)
            with.insert(cell.key.municipality);
    QStringList without;
    for (const Municipality &municipality : m_data.names.municipalities)
        if (!with.contains(municipality.id))
            without.append(municipality.name);
    return without;
}

QStringList ParentingBlocks::summary() const
{
    const StatisticsCell all = ParentingStatistics::count(m_data.facts, {}, m_data.filter).constFirst();
    if (all.groups.value == 0)
        return {tr("No group has run in %1.").arg(period())};
    QStringList sentences{tr("%n group(s) ran in %1", nullptr, all.groups.value).arg(period())};
    if (!all.started.rows.isEmpty())
        sentences.last() += tr(": %n parent(s) started", nullptr, all.started.value);
    if (all.rate())
        sentences.last() += tr(", %1 completed", "390 of 473 (82 %)").arg(ParentingStatistics::rateText(all));
    else if (!all.completed.rows.isEmpty())
        sentences.last() += tr(", %n completed", nullptr, all.completed.value);
    sentences.last() += u'.';
    if (const QStringList without = withoutGroups(); m_data.filter.municipality.isNull() && !without.isEmpty())
        sentences.append(tr("No group in %1.").arg(ParentingWords::joined(without)));
    if (all.unstated.value > 0)
        sentences.append(tr("%n group(s) do not tell how many started and completed, and the rate is without them.", nullptr, all.unstated.value));
    return sentences;
}

ParentingBlocks::Blocks ParentingBlocks::programmes() const
{
    report::Table table = figureTable(tr("Programmes in %1").arg(period()), {tr("Programme")});
    const QList<StatisticsCell> cells = ParentingStatistics::count(m_data.facts, {.programme = true}, m_data.filter);
    for (const auto &[programme, name] : m_data.names.programmes)
        for (const StatisticsCell &cell : cells)
            if (cell.key.programme == programme)
                table.rows.append(QList<report::Cell>{name} + figures(cell));
    for (const StatisticsCell &cell : cells)
        if (m_data.names.programme(cell.key.programme).isEmpty())
            table.rows.append(QList<report::Cell>{tr("programme not stated")} + figures(cell));
    if (table.rows.isEmpty())
        return {report::Heading{tr("Programmes")}, report::Paragraph{tr("No group begins in %1.").arg(period()), true}};
    table.rows.append(QList<report::Cell>{tr("All")} + figures(ParentingStatistics::count(m_data.facts, {}, m_data.filter).constFirst()));
    table.lastRowIsTotal = true;
    return {report::Heading{tr("Programmes")}, table};
}

ParentingBlocks::Blocks ParentingBlocks::municipalities() const
{
    if (!m_data.filter.municipality.isNull())
        return {};
    report::Table table = figureTable(tr("Municipalities in %1").arg(period()), {tr("Municipality")});
    QList<StatisticsCell> cells = ParentingStatistics::count(m_data.facts, {.municipality = true}, m_data.filter);
    for (const Municipality &municipality : m_data.names.municipalities) {
        const auto found = std::find_if(cells.begin(), cells.end(), [&](const StatisticsCell &cell) { return cell.key.municipality == municipality.id; });
        table.rows.append(QList<report::Cell>{municipality.name} + figures(found == cells.end() ? StatisticsCell() : *found));
        if (found != cells.end())
            cells.erase(found);
    }
    for (const StatisticsCell &cell : std::as_const(cells))
        table.rows.append(QList<report::Cell>{tr("municipality not stated")} + figures(cell));
    table.rows.append(QList<report::Cell>{tr("All")} + figures(ParentingStatistics::count(m_data.facts, {}, m_data.filter).constFirst()));
    table.lastRowIsTotal = true;
    return {report::Heading{tr("Municipalities")}, ParentingCharts::tileMap(m_data.facts, m_data.names, m_data.filter, tr("Parents who completed in %1").arg(period())), table};
}

ParentingBlocks::Blocks ParentingBlocks::details() const
{
    auto cells = ParentingStatistics::count(m_data.facts, {true, true, true}, m_data.filter);
    if (cells.isEmpty())
        return {};
    QHash<Id, int> places;
    for (const auto &[programme, name] : m_data.names.programmes)
        places.insert(programme, int(places.size()));
    for (const Municipality &municipality : m_data.names.municipalities)
        places.insert(municipality.id, int(places.size()));
    const int last = int(places.size());
    const auto place = [&](const StatisticsCell &c) { return std::tuple(places.value(c.key.programme, last), places.value(c.key.municipality, last), c.key.term); };
    std::stable_sort(cells.begin(), cells.end(), [&](const StatisticsCell &a, const StatisticsCell &b) { return place(a) < place(b); });
    report::Table table = figureTable(tr("Programme, municipality and term in %1").arg(period()), {tr("Programme"), tr("Municipality"), tr("Term")});
    for (const StatisticsCell &cell : std::as_const(cells))
        table.rows.append(QList<report::Cell>{m_data.names.programme(cell.key.programme), m_data.names.municipality(cell.key.municipality), cell.key.term ? cell.key.term->toText() : QString()}
                          + figures(cell));
    return {report::Heading{tr("In detail")}, table};
}

ParentingBlocks::Blocks ParentingBlocks::reached() const
{
    // The number of children is of a year, and so is what is reached of them.
    const int year = m_data.filter.term ? m_data.filter.term->year : m_data.filter.year;
    report::Table table;
    table.caption = tr("Parents reached in %1 per 1 000 children").arg(year);
    table.columns = {report::column(tr("Municipality"), 2), report::column(tr("Started"), 1, report::Align::Right), report::column(tr("Children"), 1, report::Align::Right),
                     report::column(tr("Children counted in"), 1, report::Align::Right), report::column(tr("Per 1 000"), 1, report::Align::Right)};
    const auto rows = ParentingStatistics::reached(m_data.facts, m_data.populations, year, m_data.filter.programme);
    for (const Municipality &municipality : m_data.names.municipalities)
        for (const ParentsReached &row : rows) {
            if (row.municipality != municipality.id || (!m_data.filter.municipality.isNull() && row.municipality != m_data.filter.municipality))
                continue;
            const report::Cell per = row.parents.rows.isEmpty() ? report::Cell() : report::Cell(uiLocale().toString(row.perThousand(), 'f', 1), row.perThousand());
            table.rows.append({municipality.name, figure(row.parents), countCell(row.children), countCell(row.populationYear), per});
        }
    if (table.rows.isEmpty())
        return {};
    table.source = tr("groups that begin in %1, and the number of children entered for that year or the latest before it").arg(year);
    return {report::Heading{tr("Parents reached")}, table};
}

ParentingBlocks::Blocks ParentingBlocks::charts() const
{
    const Term last = m_data.filter.term.value_or(Term{m_data.filter.year, true});
    // Nothing is known yet of terms to come.
    const Term latest = std::min(last, Term::containing(m_data.today));
    StatisticsFilter where;
    where.programme = m_data.filter.programme;
    where.municipality = m_data.filter.municipality;
    Blocks blocks;
    for (const report::Chart &chart : {ParentingCharts::parents(m_data.facts, latest, chartTerms, where), ParentingCharts::groups(m_data.facts, m_data.names, m_data.filter)})
        if (!chart.categories.isEmpty())
            blocks.append(chart);
    if (!blocks.isEmpty())
        blocks.prepend(report::Heading{tr("Development")});
    return blocks;
}

ParentingBlocks::Blocks ParentingBlocks::groups() const
{
    report::Table table;
    table.caption = tr("Groups that begin in %1").arg(period());
    table.columns = {report::column(tr("Group"), 3), report::column(tr("Municipality"), 1.4), report::column(tr("Term"), 1), report::column(tr("Status"), 1),
                     report::column(tr("Started"), 0.8, report::Align::Right), report::column(tr("Completed"), 0.8, report::Align::Right)};
    QSet<Id> meant;
    for (const StatisticsCell &cell : ParentingStatistics::count(m_data.facts, {}, m_data.filter))
        for (const CountedFigure &counted : {cell.groups, cell.planned, cell.cancelled})
            meant.unite(QSet<Id>(counted.rows.cbegin(), counted.rows.cend()));
    QList<const GroupFact *> facts;
    for (const GroupFact &fact : m_data.facts)
        if (meant.contains(fact.group))
            facts.append(&fact);
    sortByText(facts, [this](const GroupFact *fact) { return m_data.titles.value(fact->group); });
    const auto told = [](const GroupFact &fact, const std::optional<int> &value) { return fact.hasBegun() && value ? countCell(*value) : report::Cell(); };
    for (const GroupFact *fact : std::as_const(facts))
        table.rows.append({m_data.titles.value(fact->group), m_data.names.municipality(fact->municipality), fact->term ? fact->term->toText() : QString(), ParentingWords::of(fact->status),
                           told(*fact, fact->started), told(*fact, fact->completed)});
    if (table.rows.isEmpty())
        return {};
    return {report::Heading{tr("Groups")}, table};
}

} // namespace lansnav
