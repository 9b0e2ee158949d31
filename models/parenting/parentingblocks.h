// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parenting/parentingcharts.h"
#include "parenting/types.h"

#include <QCoreApplication>

namespace lansnav {

/// What the statistics report is made of, read at one time.
struct StatisticsPaperData
{
    QList<GroupFact> facts;
    StatisticsNames names;
    QList<ChildPopulation> populations;
    QHash<Id, QString> titles;      ///< what the groups are called
    StatisticsFilter filter;        ///< a term or a year, and a municipality and a programme or none
    QDate today;
};

/// The parts of the statistics report. A part without content is empty. Pure.
class ParentingBlocks
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::ParentingReports)

public:
    using Blocks = QList<report::Block>;

    /// `data` outlives this.
    explicit ParentingBlocks(const StatisticsPaperData &data) : m_data(data) {}

    /// "spring 2026", "2026".
    QString period() const;
    /// At most three sentences: what ran, where nothing did, and what is not told.
    QStringList summary() const;
    Blocks programmes() const;
    /// Each municipality, those without groups too, and the map; not of one municipality.
    Blocks municipalities() const;
    /// Programme × municipality × term.
    Blocks details() const;
    /// Per 1 000 children, where their number is entered.
    Blocks reached() const;
    Blocks charts() const;
    /// The groups behind the figures.
    Blocks groups() const;

private:
    report::Table figureTable(const QString &caption, const QStringList &headings) const;
    QStringList withoutGroups() const;

    const StatisticsPaperData &m_data;
};

/// The overview of family centres, pure.
class CentreBlocks
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::ParentingReports)

public:
    /// Both outlive this. `only` a municipality, or null.
    CentreBlocks(const QList<FamilyCentre> &centres, const QList<Municipality> &municipalities, const Id &only, QDate day) : m_municipalities(municipalities), m_only(only), m_day(day)
    {
        for (const FamilyCentre &centre : centres) {
            const CentreStatus status = centre.statusOn(day);
            if (!only.isNull() && centre.municipality != only)
                continue;
            if (status != CentreStatus::Closed && status != CentreStatus::NotYet)
                m_centres.append(centre);
            m_setupUnknown += centre.setupUnknownOn(day);
        }
    }

    QStringList summary() const;
    QList<report::Block> blocks() const;
    /// The numbers alone, as a part of another paper; nothing where no centre is entered for the day.
    QList<report::Block> counts() const;

private:
    int count(CentreStatus status) const;
    /// What the numbers leave out because no date tells; empty when they leave out nothing.
    QStringList notCounted() const;
    report::Table sums() const;
    report::Table table() const;
    report::TileMap tileMap() const;

    QList<FamilyCentre> m_centres;      ///< those that were there on the day, and those of which no date tells
    int m_setupUnknown = 0;             ///< that opened later, and may have been being set up on the day
    const QList<Municipality> &m_municipalities;
    Id m_only;
    QDate m_day;
};

} // namespace lansnav
