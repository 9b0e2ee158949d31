// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/fontbook.h"
#include "report/report.h"

#include <QList>

namespace lansnav::paper {

/// The faces of a table's cells; narrower tables of many columns step down.
struct CellFaces { Face plain = Face::Cell; Face strong = Face::CellStrong; };

/// A table's columns that stand side by side on a page.
struct Band
{
    QList<int> columns;         ///< indexes into Table::columns
    QList<double> widths;       ///< in dots, padding included
};

struct ColumnPlan
{
    CellFaces faces;
    /// One band as a rule; a table that is too wide even in small type goes on below itself, its first column repeated.
    QList<Band> bands;
};

/// Room beside the text of a cell, in dots.
double cellPadding(const CellFaces &faces);

/// Divides `width` dots among the columns by what they hold and their weights. A small table stays narrower than the
/// page; one for `writing` in takes the whole width and gives what is left to its empty columns.
ColumnPlan planColumns(const FontBook &fonts, const report::Table &table, double width, bool writing);

} // namespace lansnav::paper
