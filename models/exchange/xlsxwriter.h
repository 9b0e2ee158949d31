// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table.h"
#include "store/result.h"

namespace lansnav {

/// One sheet: bold frozen headings with a filter, column widths from the content, dates as dates, text only ever as text
/// (never formulas or links). Dates of reduced precision stay text. An existing file stays whole until the new one is done.
Result<void> writeXlsx(const Table &table, const QString &path);
/// Several tables, one sheet each.
Result<void> writeXlsx(const QList<Table> &tables, const QString &path);

} // namespace lansnav
