// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"
#include "exchange/sheet.h"

namespace lansnav {

/// `stored` with those lines of `said` below it that it does not hold yet, letters compared folded: adding twice adds once.
QString joinedNotes(const QString &stored, const QString &said);
/// Why a row is refused in whose cell for the name no name can be read.
QString noNameReason(const QString &cell);
/// What is told of lines that have a vacant seat, or nobody in them.
QString vacantLines(const QList<int> &lines);
/// Line numbers in a sentence: three and more that follow each other as "12–14", and the first of them when they are many.
QString lineNumbers(const QList<int> &lines);
/// The same with none left out.
QString allLineNumbers(const QList<int> &lines);
/// What is told where alternates are taken to stand in for the ordinary member in whose line they stand.
QString besideOrdinaryTold();
/// A cell that its field cannot hold, as a line for a note, so that it is kept: "E-post: anna(a)example". Only the cell when the
/// column has no heading; empty for an empty cell.
QString keptCell(const ImportPlan &plan, const ImportRow &row, int column);

} // namespace lansnav
