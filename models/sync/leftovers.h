// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/environment.h"
#include "sync/sharedfolder.h"

#include <QString>

namespace lansnav {

/// Where in the profile the copies lie that a file's syncs with a target build on.
QString cacheFolder(Environment &environment, const QString &file, const QString &target);

/// Notes that something was erased: its bytes are to go from the file, and what is left elsewhere is to be cleared. Inside a transaction.
Result<void> noteErasure(Database &db);

/// Removes the copies in the profile that may still hold what was erased from this file: those of shared files that it met in
/// before or from another place, and conflict copies that were taken over. `current`, which a sync may be working on and the next
/// publication renews, stays; it may be empty. All that is in any of them is in the log.
void removeOldCopies(Environment &environment, Database &db, const QString &current);

/// Removes publications beside the shared file that never came into place, whoever made them: those more than a day older than the
/// newest file there, by the folder's own clock. `entries`: the folder's files.
Result<void> removeUnfinished(SyncFiles &files, const SharedFolder &folder, const QList<SyncFiles::Entry> &entries);

} // namespace lansnav
