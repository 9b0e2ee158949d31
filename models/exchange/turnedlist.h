// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importengine.h"

namespace lansnav {

/// Lists that lie on their side: the headings stand below each other in the first column, and each person has a column.
namespace turnedlist {

/// The headings in the first column of such a sheet, where they are at least three, or all of it, and no row holds as many; empty for any other.
QStringList headings(const ImportKind &kind, const Sheet &sheet);
/// An error when such a list of people is to be read, with what to do; -1: the first sheet that holds anything. What the user says of headings and
/// columns stands before it.
Result<void> check(const ImportKind &kind, const Workbook &book, int sheet, const ImportOptions &options, const QString &sourceName);

} // namespace turnedlist
} // namespace lansnav
