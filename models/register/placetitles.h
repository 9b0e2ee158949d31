// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importcolumns.h"
#include "register/placeindex.h"

#include <QSet>

namespace lansnav {

/// Which municipality titles in a list of people say that those below them are of, where they do not say it themselves: "KUMLA" alone in
/// its row, "Kumla – ersättare" (ImportRow::Section::place), and what stands above the whole list or is the name of its sheet (placeOfList()).
/// It holds until the next one, the end of the list, or a title of people who are of no municipality: "Övriga", "Region Örebro län", an
/// organisation that is part of none. Titles of kinds, roles and professions stand within a municipality; those of former members are
/// mostly below all of them.
class PlaceTitles
{
public:
    /// Both outlive it, and the rows stay where they are in the plan as long as rows are asked of.
    PlaceTitles(const PlaceIndex &places, const ImportPlan &plan) : m_places(places), m_plan(plan), m_columns(plan) {}

    /// Whether the row, one of the plan's, is such a title and nobody's. Told at the row, as a title of the list is told at the first row
    /// below it. Asked of each row in turn.
    bool isTitle(ImportRow &row);
    /// That a row which is nobody's has been found to be another title, `text`, of people who are of the municipality above it no longer unless it
    /// names one.
    void enterOther(const QString &text, int line);
    /// What holds for the row that was asked of last; null: nothing says it.
    Id municipality() const { return m_place; }
    /// Whether that is said of the whole list and not by a title between its rows.
    bool isOfList() const { return m_isOfList; }

    /// Takes the titles, by their index, out of the plan's rows (ImportPlan::aside) and tells which they are (ImportPlan::leftOut).
    static void setAside(ImportPlan &plan, const QSet<qsizetype> &titles);

private:
    void enterList(ImportRow &row);
    void enterSection(ImportRow &row);
    void end(const QString &title, int line);
    /// The municipality that is all the row says, with its column; null when it says something else or more.
    Id placeAlone(const ImportRow &row, int *column) const;
    bool headsOthers(const ImportRow &row, int column) const;
    bool mayBeAmongGivenNames(const ImportRow &row, const ImportRow &below, int column) const;

    const PlaceIndex &m_places;
    const ImportPlan &m_plan;
    ImportColumns m_columns;
    Id m_place;
    bool m_isOfList = false;
    bool m_hasTitles = false;
    int m_sectionLine = 0;              ///< of the latest section that named one
    Id m_ofList;                        ///< what is said of the whole list
    QString m_told;                     ///< what is to be told at the next row
    QString m_sheet;                    ///< the name of the sheet of the latest row
    QString m_list;                     ///< ImportRow::Section::list of the latest row
    QHash<QString, QString> m_stated;   ///< and what else stands above its list
};

} // namespace lansnav
