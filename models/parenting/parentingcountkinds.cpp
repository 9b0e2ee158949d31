// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds that count: statistics, forecast of leaders, number of children.
#include "parenting/parentingkinds.h"

#include "area/kindvalues.h"
#include "parenting/parentingstatistics.h"
#include "parenting/parentingstore.h"
#include "register/registerstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// Headings of the tables.
struct ParentingCounts
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::ParentingKinds)
};

Table::Column countColumn(const char *key, const QString &heading) { return {QString::fromLatin1(key), heading, Table::Type::Integer}; }
Table::Column wordColumn(const char *key, const QString &heading) { return {QString::fromLatin1(key), heading}; }

bool isMeant(const Scope &scope, const QString &id, const Id &row)
{
    const Id only = scope.ids.value(id);
    return only.isNull() || only == row;
}

/// What the tables call what they count by.
struct CountNames
{
    QHash<Id, QString> programmes;
    QHash<Id, QString> municipalities;
    QList<Id> municipalityOrder;
};

Result<CountNames> countNames(Database &db)
{
    const auto programmes = ParentingStore::programmes(db);
    if (!programmes)
        return programmes.error();
    const auto municipalities = registerstore::municipalities(db);
    if (!municipalities)
        return municipalities.error();
    CountNames names;
    for (const ProgrammeDetail &detail : *programmes)
        names.programmes.insert(detail.programme.id, detail.programme.title());
    for (const Municipality &municipality : *municipalities) {
        names.municipalities.insert(municipality.id, municipality.name);
        names.municipalityOrder.append(municipality.id);
    }
    return names;
}

Result<Table> statisticsTable(Database &db, const Scope &scope)
{
    const auto names = countNames(db);
    if (!names)
        return names.error();
    const auto facts = ParentingStatistics::read(db);
    if (!facts)
        return facts.error();
    Table table;
    table.title = ParentingCounts::tr("Statistics of groups");
    table.columns = {wordColumn("programme", ParentingCounts::tr("Programme")), wordColumn("municipality", ParentingCounts::tr("Municipality")), wordColumn("term", ParentingCounts::tr("Term")),
                     countColumn("groups", ParentingCounts::tr("Groups")), countColumn("planned", ParentingCounts::tr("Planned groups")), countColumn("cancelled", ParentingCounts::tr("Cancelled groups")),
                     countColumn("started", ParentingCounts::tr("Started")), countColumn("completed", ParentingCounts::tr("Completed")), countColumn("unstated", ParentingCounts::tr("Groups without figures")),
                     countColumn("rated_started", ParentingCounts::tr("Started in groups with both figures")), countColumn("rated_completed", ParentingCounts::tr("Of them completed")),
                     wordColumn("rate", ParentingCounts::tr("Completion rate"))};
    StatisticsFilter filter;
    filter.programme = scope.ids.value(u"programme"_s);
    filter.municipality = scope.ids.value(u"municipality"_s);
    filter.year = scope.year;
    filter.term = Term::fromText(scope.term);
    auto cells = ParentingStatistics::count(*facts, {true, true, true}, filter);
    std::stable_sort(cells.begin(), cells.end(), [&](const StatisticsCell &a, const StatisticsCell &b) {
        const auto place = [&](const StatisticsCell &c) { return std::tuple(names->programmes.value(c.key.programme), names->municipalityOrder.indexOf(c.key.municipality), c.key.term); };
        return place(a) < place(b);
    });
    for (const StatisticsCell &c : std::as_const(cells)) {
        // A figure that no group states is not zero.
        const auto figure = [](const CountedFigure &f) { return f.rows.isEmpty() ? QVariant() : QVariant(f.value); };
        table.rows.append({said(names->programmes.value(c.key.programme)), said(names->municipalities.value(c.key.municipality)), c.key.term ? said(c.key.term->toKey()) : QVariant(),
                           c.groups.value, c.planned.value, c.cancelled.value, figure(c.started), figure(c.completed), c.unstated.value, figure(c.rated), figure(c.ratedCompleted),
                           ParentingStatistics::wholeRateText(c)});
    }
    filterRows(table, scope.filter);
    return table;
}

Result<Table> forecastTable(Database &db, const Scope &scope)
{
    const auto names = countNames(db);
    if (!names)
        return names.error();
    const auto programmes = ParentingStore::programmes(db);
    const auto leaders = ParentingStore::leaders(db);
    if (!programmes || !leaders)
        return programmes ? leaders.error() : programmes.error();
    const Term term = Term::fromText(scope.term).value_or(Term::containing(todayOf(scope)).next());
    Table table;
    table.title = ParentingCounts::tr("Leaders of groups to come");
    table.columns = {wordColumn("municipality", ParentingCounts::tr("Municipality")), wordColumn("programme", ParentingCounts::tr("Programme")), wordColumn("term", ParentingCounts::tr("Term")),
                     countColumn("trained", ParentingCounts::tr("Trained leaders")), countColumn("resting", ParentingCounts::tr("Resting leaders")), countColumn("expiring", ParentingCounts::tr("Training runs out")),
                     countColumn("needed", ParentingCounts::tr("Leaders a group")), countColumn("groups", ParentingCounts::tr("Groups they can run"))};
    for (const ForecastRow &row : LeaderForecast::of(*leaders, *programmes, names->municipalityOrder, term))
        if (isMeant(scope, u"municipality"_s, row.municipality) && isMeant(scope, u"programme"_s, row.programme))
            table.rows.append({said(names->municipalities.value(row.municipality)), said(names->programmes.value(row.programme)), term.toKey(), int(row.trained.size()), int(row.resting.size()),
                               int(row.expiring.size()), row.needed, row.groups});
    filterRows(table, scope.filter);
    return table;
}

Result<Table> populationTable(Database &db, const Scope &scope)
{
    const auto populations = ParentingStore::populations(db);
    if (!populations)
        return populations.error();
    Table table;
    table.title = ParentingCounts::tr("Number of children");
    table.columns = {wordColumn("municipality", ParentingCounts::tr("Municipality")), countColumn("year", ParentingCounts::tr("Year")), countColumn("children", ParentingCounts::tr("Children"))};
    for (const ChildPopulation &p : *populations)
        if (isMeant(scope, u"municipality"_s, p.municipality) && (scope.year <= 0 || p.year == scope.year))
            table.add(p.id, {said(p.municipalityName), p.year, said(p.children)});
    filterRows(table, scope.filter);
    return table;
}

} // namespace

QList<Kind> parentingCountKinds()
{
    const auto kind = [](const QString &key, const QString &label, Result<Table> (*rows)(Database &, const Scope &), const QStringList &limits) {
        Kind made{key, label, rows};
        made.limits = limits;
        return made;
    };
    return {kind(u"group-statistics"_s, ParentingCounts::tr("Statistics of groups"), statisticsTable, {u"programme"_s, u"municipality"_s, u"year"_s, u"term"_s}),
            kind(u"leader-forecast"_s, ParentingCounts::tr("Leaders of groups to come"), forecastTable, {u"programme"_s, u"municipality"_s, u"term"_s}),
            kind(u"child-population"_s, ParentingCounts::tr("Number of children"), populationTable, {u"municipality"_s, u"year"_s})};
}

} // namespace lansnav
