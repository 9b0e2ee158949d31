// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table.h"
#include "store/result.h"

#include <QByteArray>

namespace lansnav {

/// A text as Excel may open it: with an apostrophe in front when Excel would take it for a formula (= + - @ tab CR).
/// Plain numbers and phone numbers in our own display form ("-5", "+47 22 12 34 56") stay as they are.
QString safeCell(const QString &text);

/// UTF-8 with byte order mark, semicolons, CRLF; every cell safe to open in Excel. Booleans in words.
QByteArray toCsv(const Table &table);
/// Writes toCsv() beside `path` and moves it there; an existing file stays whole until then.
Result<void> writeCsv(const Table &table, const QString &path);

} // namespace lansnav
