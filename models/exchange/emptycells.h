// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"

/// What a spreadsheet shows in a cell in which there is nothing to read.
namespace lansnav::emptycells {

/// Whether a cell holds nothing but the error of a formula, in English or Swedish, or the signs of a column that was too narrow: "#N/A",
/// "#SAKNAS!", "####".
bool isError(QStringView cell);
/// Whether a cell holds nothing but a truth value: "TRUE", "FALSKT". Below a heading for words or numbers it says nothing.
bool isTruth(QStringView cell);
/// Whether a field holds words or numbers, in which a truth value says nothing: names, contact details, places, notes.
bool isOfWords(QStringView field);

/// Empties the cells of a plan's rows that hold an error, takes out rows in which nothing else stands, and tells of both in
/// ImportPlan::skipped.
void clearErrors(ImportPlan &plan);
/// Tells in ImportPlan::leftOut in which lines truth values stand in columns of words, which are read as empty: as the plan is mapped now.
void tellTruths(ImportPlan &plan);

} // namespace lansnav::emptycells
