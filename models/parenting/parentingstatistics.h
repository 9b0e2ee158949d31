// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parenting/types.h"
#include "store/database.h"

#include <QCoreApplication>

#include <optional>

namespace lansnav {

/// What is counted of one group.
struct GroupFact
{
    Id group;
    Id programme;
    Id municipality;
    std::optional<Term> term;       ///< it begins in; nothing without any day
    GroupStatus status = GroupStatus::Planned;
    std::optional<int> started;     ///< see CompletionRule; not stated where nothing is recorded
    std::optional<int> completed;

    bool hasBegun() const { return status == GroupStatus::Running || status == GroupStatus::Finished; }
};

/// A figure with the groups behind it: their row ids open the list.
struct CountedFigure
{
    int value = 0;
    QList<Id> rows;
};

/// One field of the table. What a key does not say is all of it together.
struct StatisticsKey
{
    Id programme;
    Id municipality;
    std::optional<Term> term;

    friend bool operator==(const StatisticsKey &, const StatisticsKey &) = default;
    friend size_t qHash(const StatisticsKey &key, size_t seed) noexcept
    {
        return qHashMulti(seed, key.programme, key.municipality, key.term ? key.term->year * 2 + key.term->autumn : -1);
    }
};

struct StatisticsCell
{
    StatisticsKey key;
    CountedFigure groups;           ///< running or finished
    CountedFigure planned;          ///< planned, recruiting or full
    CountedFigure cancelled;
    CountedFigure started;          ///< parents; groups that state it
    CountedFigure completed;
    CountedFigure unstated;         ///< groups that begun and do not state both figures: the rate is without them
    CountedFigure rated;            ///< parents who started in groups that state both figures
    CountedFigure ratedCompleted;

    /// Of those who started, in groups that state both: 0–1. Nothing when nobody did.
    std::optional<double> rate() const { return rated.value > 0 ? std::optional(double(ratedCompleted.value) / rated.value) : std::nullopt; }
};

/// Which of a key's parts tell the cells apart.
struct StatisticsAxes
{
    bool programme = false;
    bool municipality = false;
    bool term = false;
};

/// What is counted; empty: everything.
struct StatisticsFilter
{
    Id programme;
    Id municipality;
    std::optional<Term> term;
    int year = 0;
};

/// Parents reached in a municipality and year.
struct ParentsReached
{
    Id municipality;
    int year = 0;
    CountedFigure parents;          ///< who started
    int children = 0;               ///< of `populationYear`
    int populationYear = 0;         ///< the year, or the latest before it that a number is entered for

    double perThousand() const { return children > 0 ? 1000.0 * parents.value / children : 0; }
};

/// The area's statistics. Reading adds up in the database, so memory holds a fact a group and no attendance; the rest is pure.
class ParentingStatistics
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::ParentingStatistics)

public:
    /// Every group outside the trash.
    static Result<QList<GroupFact>> read(Database &db);
    /// A cell for each combination that occurs, by programme, municipality and term as ids and time order them: sort by name for showing.
    /// Without any axis one cell, which may be all zero.
    static QList<StatisticsCell> count(const QList<GroupFact> &facts, const StatisticsAxes &axes, const StatisticsFilter &filter = {});
    /// Municipalities with a number of children that year or before, and what was reached there; others are left out.
    static QList<ParentsReached> reached(const QList<GroupFact> &facts, const QList<ChildPopulation> &populations, int year, const Id &programme = {});
    /// "390 of 473 (82 %)": of those who started, in groups that tell both figures; "–" when nobody did.
    static QString rateText(const StatisticsCell &cell);
    /// The same with what it leaves out: "390 of 473 (82 %), 2 groups without figures".
    static QString wholeRateText(const StatisticsCell &cell);
    /// Terms that occur, earliest first.
    static QList<Term> terms(const QList<GroupFact> &facts);
    /// Terms after that one in which groups begin that are planned, recruiting or full, earliest first. Nothing is counted for it.
    static Result<QList<Term>> plannedAfter(Database &db, const Term &term);
};

/// Who could lead groups of a programme in a municipality.
struct ForecastRow
{
    Id municipality;            ///< null: leaders without a municipality
    Id programme;
    QList<Id> trained;          ///< people: active, with a training that holds on the term's first day
    QList<Id> resting;          ///< people: trained, but resting
    QList<Id> expiring;         ///< people among the trained whose training runs out before the term does
    int needed = 2;             ///< leaders a group
    int groups = 0;             ///< they can run at a time: floor(trained / needed)

    bool isGap() const { return groups == 0; }
};

/// Leaders and groups of a term to come. Pure.
class LeaderForecast
{
public:
    /// A row for each municipality and programme that is given, also where there is nobody; rows of leaders without a municipality only
    /// where there are some. In the order of the municipalities and programmes given.
    static QList<ForecastRow> of(const QList<Leader> &leaders, const QList<ProgrammeDetail> &programmes, const QList<Id> &municipalities, const Term &term);
};

} // namespace lansnav
