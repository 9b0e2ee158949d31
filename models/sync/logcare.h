// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/changeset.h"
#include "store/database.h"
#include "store/id.h"
#include "store/store.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace lansnav {

/// Erases rows for good (GDPR): their values leave the tables, the log, the clashes and the search index, here and, as the
/// log travels, in every colleague's file; then the freed bytes are overwritten. The erasure is a change without personal
/// data and cannot be undone. Whatever is later written into such a row is emptied again.
Result<ChangeSet> eraseRows(Store &store, const QList<std::pair<QString, Id>> &rows);

/// Folds the log: empties the values of changes older than `before` that later ones have overwritten and that no clash
/// tells of. Rows, clocks and clashes stay as they are; what is lost is the history of those old values. Returns how many
/// changes were emptied. Other files keep theirs.
Result<qint64> foldLog(Database &db, const QDateTime &before);

} // namespace lansnav
