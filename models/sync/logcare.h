// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/changeset.h"
#include "store/edit.h"
#include "store/id.h"
#include "store/store.h"

#include <QList>
#include <QString>

#include <functional>

namespace lansnav {

/// Erases rows for good (GDPR): their values leave the tables, the log, the clashes and the search index, here and, as the
/// log travels, in every colleague's file; then the freed bytes are overwritten. The erasure is a change without personal
/// data and cannot be undone. Whatever is later written into such a row is emptied again. A rolling backup is made first, unless there
/// is one of the last hour; where it cannot be, nothing is erased. Backups keep the rows until they are thinned out; other copies on
/// this computer go at once, those in the shared folder that never came into place with the next sync.
Result<ChangeSet> eraseRows(Store &store, const QList<std::pair<QString, Id>> &rows);
/// The same of rows that `choose` names once the act has begun and nobody else can write, after it has written what is to stay in their stead.
/// Where it refuses, nothing is done and its error is returned.
Result<ChangeSet> eraseChosen(Store &store, const std::function<Result<QList<std::pair<QString, Id>>>(Edit &)> &choose);
/// The same of rows that were kept only for a time (Area::expired), through a connection of the caller's thread (Store::openWriter);
/// hand the result to Store::announce() on the store's thread. No rows: nothing is done, and nothing stands in the history.
Result<ChangeSet> eraseExpired(Store &store, Database &writer, const QList<std::pair<QString, Id>> &rows);

} // namespace lansnav
