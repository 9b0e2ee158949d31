// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/parentingstatistics.h"

#include "area/queryvalues.h"
#include "calendar/uilocale.h"
#include "parenting/parentingreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

void addTo(CountedFigure &figure, const Id &group, int value = 1)
{
    figure.value += value;
    figure.rows.append(group);
}

/// The day of the first meeting, with the group as `g`.
const QString firstMeetingSql = u"(SELECT min(substr(m.starts, 1, 10)) FROM group_meeting m WHERE m.parent_group = g.id AND m.deleted = 0 AND m.cancelled = 0)"_s;

/// By the first meeting, else by what is stated while there are no dates.
std::optional<Term> beginsIn(const QString &firstMeeting, const PartialDate &start)
{
    QDate first = QDate::fromString(firstMeeting, Qt::ISODate);
    if (!first.isValid())
        first = start.first();
    return first.isValid() ? std::optional(Term::containing(first)) : std::nullopt;
}

bool passesFilter(const GroupFact &fact, const StatisticsFilter &filter)
{
    return (filter.programme.isNull() || fact.programme == filter.programme) && (filter.municipality.isNull() || fact.municipality == filter.municipality)
        && (!filter.term || fact.term == filter.term) && (filter.year <= 0 || (fact.term && fact.term->year == filter.year));
}

void addFact(StatisticsCell &cell, const GroupFact &fact)
{
    if (fact.status == GroupStatus::Cancelled)
        return addTo(cell.cancelled, fact.group);
    if (!fact.hasBegun())
        return addTo(cell.planned, fact.group);
    addTo(cell.groups, fact.group);
    if (fact.started)
        addTo(cell.started, fact.group, *fact.started);
    if (fact.completed)
        addTo(cell.completed, fact.group, *fact.completed);
    if (!fact.started || !fact.completed)
        return addTo(cell.unstated, fact.group);
    addTo(cell.rated, fact.group, *fact.started);
    addTo(cell.ratedCompleted, fact.group, *fact.completed);
}

bool cellBefore(const StatisticsCell &a, const StatisticsCell &b)
{
    return std::tie(a.key.programme, a.key.municipality, a.key.term) < std::tie(b.key.programme, b.key.municipality, b.key.term);
}

} // namespace

Result<QList<GroupFact>> ParentingStatistics::read(Database &db)
{
    QHash<Id, std::pair<int, int>> counted;
    const auto figures = db.each(groupFiguresSql(false), {}, [&](const QSqlQuery &q) { counted.insert(idAt(q, 0), {q.value(1).toInt(), q.value(2).toInt()}); });
    if (!figures)
        return figures.error();
    return db.rows(uR"(SELECT g.id, v.programme, g.municipality, g.status, g.start, %1, g.counts_only, g.counted_started, g.counted_completed
                       FROM parent_group g LEFT JOIN programme_version v ON v.id = g.version WHERE g.deleted = 0 ORDER BY g.id)"_s
                       .arg(firstMeetingSql),
                   {}, [&](const QSqlQuery &q) {
                       GroupFact fact;
                       fact.group = idAt(q, 0);
                       fact.programme = idAt(q, 1);
                       fact.municipality = idAt(q, 2);
                       fact.status = groupStatusFrom(textAt(q, 3));
                       fact.term = beginsIn(textAt(q, 5), dateAt(q, 4));
                       if (flagAt(q, 6)) {
                           fact.started = numberAt(q, 7);
                           fact.completed = numberAt(q, 8);
                       } else if (const auto known = counted.constFind(fact.group); known != counted.cend()) {
                           fact.started = known->first;
                           fact.completed = known->second;
                       }
                       return fact;
                   });
}

Result<QList<Term>> ParentingStatistics::plannedAfter(Database &db, const Term &term)
{
    QList<Term> terms;
    const auto read = db.each(u"SELECT %1, g.start, g.status FROM parent_group g WHERE g.deleted = 0 AND coalesce(g.status, '') NOT IN (?, ?, ?)"_s.arg(firstMeetingSql),
                              {toCode(GroupStatus::Running), toCode(GroupStatus::Finished), toCode(GroupStatus::Cancelled)}, [&](const QSqlQuery &q) {
                                  if (const auto begins = beginsIn(textAt(q, 0), dateAt(q, 1)); begins && *begins > term && !terms.contains(*begins))
                                      terms.append(*begins);
                              });
    if (!read)
        return read.error();
    std::sort(terms.begin(), terms.end());
    return terms;
}

QList<StatisticsCell> ParentingStatistics::count(const QList<GroupFact> &facts, const StatisticsAxes &axes, const StatisticsFilter &filter)
{
    QHash<StatisticsKey, StatisticsCell> cells;
    if (!axes.programme && !axes.municipality && !axes.term)
        cells.insert({}, {});
    for (const GroupFact &fact : facts) {
        if (!passesFilter(fact, filter))
            continue;
        const StatisticsKey key{axes.programme ? fact.programme : Id(), axes.municipality ? fact.municipality : Id(), axes.term ? fact.term : std::nullopt};
        StatisticsCell &cell = cells[key];
        cell.key = key;
        addFact(cell, fact);
    }
    QList<StatisticsCell> list(cells.cbegin(), cells.cend());
    std::sort(list.begin(), list.end(), cellBefore);
    return list;
}

QList<ParentsReached> ParentingStatistics::reached(const QList<GroupFact> &facts, const QList<ChildPopulation> &populations, int year, const Id &programme)
{
    QHash<Id, ParentsReached> byMunicipality;
    for (const ChildPopulation &population : populations) {
        if (!population.children || *population.children <= 0 || population.year > year || population.municipality.isNull())
            continue;
        ParentsReached &row = byMunicipality[population.municipality];
        if (row.populationYear > population.year)
            continue;
        row.municipality = population.municipality;
        row.year = year;
        row.children = *population.children;
        row.populationYear = population.year;
    }
    StatisticsFilter filter;
    filter.year = year;
    filter.programme = programme;
    for (const StatisticsCell &cell : count(facts, {.municipality = true}, filter))
        if (const auto row = byMunicipality.find(cell.key.municipality); row != byMunicipality.end())
            row->parents = cell.started;
    QList<ParentsReached> rows(byMunicipality.cbegin(), byMunicipality.cend());
    std::sort(rows.begin(), rows.end(), [](const ParentsReached &a, const ParentsReached &b) { return a.municipality < b.municipality; });
    return rows;
}

QString ParentingStatistics::rateText(const StatisticsCell &cell)
{
    const auto rate = cell.rate();
    if (!rate)
        return u"–"_s;
    const QLocale locale = uiLocale();
    return tr("%1 of %2 (%3 %)", "completed, started, share in percent").arg(locale.toString(cell.ratedCompleted.value), locale.toString(cell.rated.value), locale.toString(*rate * 100, 'f', 0));
}

QString ParentingStatistics::wholeRateText(const StatisticsCell &cell)
{
    if (cell.unstated.value == 0)
        return rateText(cell);
    return tr("%1, %2", "a rate, groups").arg(rateText(cell), tr("%n group(s) without figures", nullptr, cell.unstated.value));
}

QList<Term> ParentingStatistics::terms(const QList<GroupFact> &facts)
{
    QList<Term> terms;
    for (const GroupFact &fact : facts)
        if (fact.term && !terms.contains(*fact.term))
            terms.append(*fact.term);
    std::sort(terms.begin(), terms.end());
    return terms;
}

QList<ForecastRow> LeaderForecast::of(const QList<Leader> &leaders, const QList<ProgrammeDetail> &programmes, const QList<Id> &municipalities, const Term &term)
{
    QList<ForecastRow> rows;
    const auto fill = [&](const Id &municipality, const ProgrammeDetail &programme) {
        ForecastRow row;
        row.municipality = municipality;
        row.programme = programme.programme.id;
        const ProgrammeVersion *current = programme.current();
        const Id training = current ? current->training() : row.programme;
        row.needed = current ? current->leadersNeeded() : 2;
        for (const Leader &leader : leaders) {
            // A municipality that is not among those given (in the trash since) is none.
            const Id home = municipalities.contains(leader.municipality) ? leader.municipality : Id();
            if (home != municipality || !leader.isTrainedOn(training, term.first()))
                continue;
            (leader.status == LeaderStatus::Active ? row.trained : row.resting).append(leader.person);
            if (leader.status == LeaderStatus::Active && !leader.isTrainedOn(training, term.last()))
                row.expiring.append(leader.person);
        }
        row.groups = int(row.trained.size()) / std::max(1, row.needed);
        if (!municipality.isNull() || !row.trained.isEmpty() || !row.resting.isEmpty())
            rows.append(row);
    };
    for (const Id &municipality : municipalities)
        for (const ProgrammeDetail &programme : programmes)
            if (!programme.programme.retired)
                fill(municipality, programme);
    for (const ProgrammeDetail &programme : programmes)
        if (!programme.programme.retired)
            fill({}, programme);
    return rows;
}

} // namespace lansnav
