// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"
#include "exchange/sheet.h"

#include <optional>

namespace lansnav::rowwidths {

/// The width most rows have: in a text file another width means a row that lost its columns.
int usual(const Sheet &sheet);

/// An error for a text file of which a row has more cells than there are headings (a delimiter in an unquoted text): which cell is what
/// can no longer be told, and nothing of such a file is read. Empty cells at the end of a row say nothing.
Result<void> check(const Sheet &sheet, const ImportPlan &plan);

/// The plan's sheet of a text file with a single heading, each line in one cell again, as what was taken for the delimiter is part of it:
/// "Lind, Per" below "Namn", or "Ada Alm; Bo Ek". Nothing for any other file, nor when the lines look like a table whose headings are
/// missing.
std::optional<Sheet> withWholeLines(const Workbook &book, const ImportPlan &plan);

} // namespace lansnav::rowwidths
