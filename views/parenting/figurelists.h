// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/rowmodel.h"
#include "parenting/figurerows.h"
#include "parenting/parentingcharts.h"

#include <functional>

namespace lansnav {

// Item models of the statistics and the forecast. Their rows are counted, not stored: an id is of what a row counts, and the same each time.

/// A field of the statistics, in words.
struct StatisticsRow
{
    Id id;
    QString programme;
    QString municipality;
    QString term;               ///< "spring 2026"
    StatisticsCell cell;
};
using StatisticsListModel = RowModel<StatisticsRow>;
/// Columns by key: programme, municipality, term, and the keys of statisticsFigures().
StatisticsListModel::Columns statisticsColumns();
/// By programme, municipality and term as the names are ordered. What is not told apart reads "all".
QList<StatisticsRow> statisticsRows(const QList<StatisticsCell> &cells, const StatisticsAxes &axes, const StatisticsNames &names);

/// Keys of the figures that groups stand behind, in the order they are told: groups, started, completed, rate, planned, cancelled, unstated.
QStringList statisticsFigures();
/// "12 groups ran", "Completed: 390 of 473 (82 %), 2 groups without figures"; by key.
QString figureText(const StatisticsCell &cell, const QString &figure);
/// The groups behind a figure ("rate": those of which it is), of a cell counted under the filter. Without groups when there are none.
FigureRows rowsBehind(const StatisticsCell &cell, const StatisticsFilter &filter, const QString &figure);

/// A municipality with what was reached there in a year.
struct ReachedRow
{
    Id id;                      ///< the municipality
    QString name;
    int year = 0;
    CountedFigure parents;      ///< who started
    std::optional<int> children;
    int populationYear = 0;     ///< of which the number of children is; 0 without one

    /// Nothing where no group tells who started, or no number of children is known.
    std::optional<double> perThousand() const { return children && *children > 0 && !parents.rows.isEmpty() ? std::optional(1000.0 * parents.value / *children) : std::nullopt; }
};
/// The groups behind a figure of the row, "started" or "per_thousand", whose words tell the number of children and its year. Without groups
/// when there are none.
FigureRows rowsBehind(const ReachedRow &row, const Id &programme, const QString &figure);
using ReachedListModel = RowModel<ReachedRow>;
/// Takes what was typed as the number of children; false when it was not taken.
using ChildrenWriter = std::function<bool(const ReachedRow &row, const QString &typed)>;
/// Columns by key: municipality, started, children (changed in place), counted_in, per_thousand.
ReachedListModel::Columns reachedColumns(const ChildrenWriter &write);
/// A row for each municipality the filter means, also where no number of children is entered.
QList<ReachedRow> reachedRows(const QList<GroupFact> &facts, const StatisticsNames &names, const QList<ChildPopulation> &populations, int year, const StatisticsFilter &filter);
/// Reads "1 250", "1250"; no number of an empty text. False when the text is none.
bool readChildren(const QString &typed, std::optional<int> &children);

/// A municipality and programme with who could lead there.
struct ForecastLine
{
    Id id;
    QString municipality;
    QString programme;
    ForecastRow row;
};
using ForecastListModel = RowModel<ForecastLine>;
/// Columns by key: municipality, programme, trained, resting, expiring, needed, groups.
ForecastListModel::Columns forecastColumns();
QList<ForecastLine> forecastLines(const QList<ForecastRow> &rows, const StatisticsNames &names);

} // namespace lansnav
