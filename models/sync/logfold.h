// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/tabledecl.h"

#include <QDateTime>

namespace lansnav {

/// Folds the log: of texts of at least `shortest` bytes in changes older than `before`, only a mark stays, which still tells
/// them from others. Only where somebody who knew the change has overwritten all it says: rows, clocks and clashes, also those
/// that late changes make, are as without. What is lost is the history of those old texts.
/// Returns how many changes were folded: none while the file lacks changes that others have seen. Other files keep theirs.
Result<qint64> foldLog(Database &db, const Schema &schema, const QDateTime &before, qsizetype shortest = 64);

} // namespace lansnav
