// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/parentingcharts.h"

#include "parenting/parentingreader.h"
#include "register/registerstore.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

std::optional<double> valueOf(const CountedFigure &figure)
{
    // A figure that no group states is not zero.
    return figure.rows.isEmpty() ? std::nullopt : std::optional<double>(figure.value);
}

} // namespace

Result<StatisticsNames> StatisticsNames::read(Database &db)
{
    const auto programmes = readProgrammes(db, {}, true);
    if (!programmes)
        return programmes.error();
    const auto municipalities = registerstore::municipalities(db);
    if (!municipalities)
        return municipalities.error();
    StatisticsNames names{{}, *municipalities};
    for (const ProgrammeDetail &detail : *programmes)
        names.programmes.append({detail.programme.id, detail.programme.title()});
    return names;
}

QString StatisticsNames::programme(const Id &id) const
{
    for (const auto &[programme, name] : programmes)
        if (programme == id)
            return name;
    return {};
}

QString StatisticsNames::municipality(const Id &id) const
{
    for (const Municipality &municipality : municipalities)
        if (municipality.id == id)
            return municipality.name;
    return {};
}

CountedChart ParentingCharts::parents(const QList<GroupFact> &facts, const Term &last, int terms, const StatisticsFilter &filter)
{
    CountedChart chart;
    // The title says what is counted: a unit would say it again.
    chart.title = tr("Parents per term");
    chart.axes = {.term = true};
    chart.figures = {u"started"_s, u"completed"_s};
    chart.lines = {{}, {}};
    report::Series started{tr("started"), {}};
    report::Series completed{tr("completed"), {}};
    StatisticsFilter whole = filter;
    whole.term.reset();
    whole.year = 0;
    chart.filter = whole;
    QMap<Term, StatisticsCell> cells;
    for (const StatisticsCell &cell : ParentingStatistics::count(facts, {.term = true}, whole))
        if (cell.key.term)
            cells.insert(*cell.key.term, cell);
    Term term = last;
    for (int i = 1; i < terms; ++i)
        term = term.previous();
    bool begun = false;
    for (; term <= last; term = term.next()) {
        const StatisticsCell cell = cells.value(term);
        begun = begun || cell.groups.value > 0;
        // Terms before there was any group say nothing.
        if (!begun)
            continue;
        chart.categories.append(term.toText());
        chart.places.append({{}, {}, term});
        started.values.append(valueOf(cell.started));
        completed.values.append(valueOf(cell.completed));
        completed.notes.append(ParentingStatistics::wholeRateText(cell));
    }
    chart.series = {started, completed};
    return chart;
}

CountedChart ParentingCharts::groups(const QList<GroupFact> &facts, const StatisticsNames &names, const StatisticsFilter &filter)
{
    CountedChart chart;
    chart.kind = report::Chart::Kind::StackedBars;
    chart.title = tr("Groups per municipality");
    chart.axes = {.programme = true, .municipality = true};
    chart.filter = filter;
    QHash<StatisticsKey, int> counted;
    QList<Id> programmes;
    QList<Id> municipalities;
    for (const StatisticsCell &cell : ParentingStatistics::count(facts, {.programme = true, .municipality = true}, filter))
        if (cell.groups.value > 0) {
            counted.insert(cell.key, cell.groups.value);
            if (!programmes.contains(cell.key.programme))
                programmes.append(cell.key.programme);
            if (!municipalities.contains(cell.key.municipality))
                municipalities.append(cell.key.municipality);
        }
    if (counted.isEmpty())
        return chart;
    QList<Id> order;
    for (const Municipality &municipality : names.municipalities) {
        if (!filter.municipality.isNull() && filter.municipality != municipality.id)
            continue;
        order.append(municipality.id);
        chart.categories.append(municipality.shortName.isEmpty() ? municipality.name : municipality.shortName);
        municipalities.removeOne(municipality.id);
    }
    for (const Id &other : std::as_const(municipalities)) {
        order.append(other);
        chart.categories.append(tr("none", "municipality"));
    }
    QList<std::pair<Id, QString>> series = names.programmes;
    for (const auto &[programme, name] : names.programmes)
        programmes.removeOne(programme);
    for (const Id &other : std::as_const(programmes))
        series.append({other, tr("other", "programme")});
    for (const auto &[programme, name] : std::as_const(series)) {
        report::Series values{name, {}};
        int sum = 0;
        for (const Id &municipality : std::as_const(order)) {
            const int value = counted.value({programme, municipality, std::nullopt});
            sum += value;
            values.values.append(double(value));
        }
        if (sum == 0)
            continue;
        chart.series.append(values);
        chart.figures.append(u"groups"_s);
        chart.lines.append({programme, {}, {}});
    }
    for (const Id &municipality : std::as_const(order))
        chart.places.append({{}, municipality, {}});
    return chart;
}

StatisticsCell ParentingCharts::cell(const QList<GroupFact> &facts, const CountedChart &chart, qsizetype series, qsizetype category)
{
    const StatisticsKey line = chart.lines.value(series), place = chart.places.value(category);
    const StatisticsKey key{line.programme, place.municipality, place.term};
    for (const StatisticsCell &cell : ParentingStatistics::count(facts, chart.axes, chart.filter))
        if (cell.key == key)
            return cell;
    return {};
}

report::TileMap ParentingCharts::tileMap(const QList<GroupFact> &facts, const StatisticsNames &names, const StatisticsFilter &filter, const QString &caption)
{
    QHash<Id, StatisticsCell> cells;
    for (const StatisticsCell &cell : ParentingStatistics::count(facts, {.municipality = true}, filter))
        cells.insert(cell.key.municipality, cell);
    report::TileMap map{caption, {}};
    for (const Municipality &municipality : names.municipalities) {
        const StatisticsCell cell = cells.value(municipality.id);
        const bool ran = cell.groups.value > 0;
        const QString word = !ran ? tr("no group") : cell.completed.rows.isEmpty() ? tr("%n group(s)", nullptr, cell.groups.value) : tr("%n completed", nullptr, cell.completed.value);
        map.tiles.append({municipality.shortName, municipality.name, word, ran ? report::TileState::Good : report::TileState::Warn, municipality.tileColumn, municipality.tileRow,
                          ran ? report::TileMark::ByState : report::TileMark::Dash});
    }
    return map;
}

} // namespace lansnav
