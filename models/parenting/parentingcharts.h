// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parenting/parentingstatistics.h"
#include "register/types.h"
#include "report/report.h"

#include <QCoreApplication>

namespace lansnav {

/// What the statistics are counted by, in words: programmes by name, municipalities by Swedish alphabet with their tiles.
struct StatisticsNames
{
    QList<std::pair<Id, QString>> programmes;
    QList<Municipality> municipalities;

    /// Groups of a programme that is in the trash since are still counted, and called by it.
    static Result<StatisticsNames> read(Database &db);
    QString programme(const Id &id) const;
    QString municipality(const Id &id) const;
};

/// A chart that knows what its bars count.
struct CountedChart : report::Chart
{
    StatisticsAxes axes;
    StatisticsFilter filter;
    QStringList figures;                ///< one a series: the figure it shows, "started"
    QList<StatisticsKey> lines;         ///< one a series: what it narrows
    QList<StatisticsKey> places;        ///< one a category: likewise
};

/// The charts of the area's statistics, as data, for the window and the report alike; pure functions of what was counted.
class ParentingCharts
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::ParentingCharts)

public:
    /// Parents who started and completed in each of the last terms up to `last`; a term in which no group states a figure is a gap.
    static CountedChart parents(const QList<GroupFact> &facts, const Term &last, int terms, const StatisticsFilter &filter = {});
    /// Groups that ran in each municipality, by programme; those of no municipality last, where there are any.
    static CountedChart groups(const QList<GroupFact> &facts, const StatisticsNames &names, const StatisticsFilter &filter);
    /// What is counted at a bar; all zero where there is none.
    static StatisticsCell cell(const QList<GroupFact> &facts, const CountedChart &chart, qsizetype series, qsizetype category);
    /// Each municipality with how many parents completed; one without any group stands out.
    static report::TileMap tileMap(const QList<GroupFact> &facts, const StatisticsNames &names, const StatisticsFilter &filter, const QString &caption);
};

} // namespace lansnav
