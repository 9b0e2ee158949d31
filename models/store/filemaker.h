// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/environment.h"
#include "store/id.h"
#include "store/tabledecl.h"

namespace lansnav {

/// Makes the tables of a new file and its identity: application id, schema version, seal, replica, site, first sync point.
/// `dbId` null: a fresh one.
Result<void> initialise(Database &db, const Schema &schema, Environment &environment, const Id &dbId = {});
/// Notes that a new site begins with everything that is in the file (a copy knows what its original knew).
Result<void> noteAllSeen(Database &db, qint64 site);
/// Applies the schema files a file does not have yet, each in one transaction, and makes the triggers anew.
Result<void> migrate(Database &db, const Schema &schema);
/// Makes the triggers anew when they differ from the schema's: another version's, or something foreign.
Result<void> ensureTriggers(Database &db, const Schema &schema);
/// Whether a file lies on another computer, by its path or the file system it is on.
bool isNetworkPath(const QString &path);
/// Whether a file system of this type, as QStorageInfo names it, is another computer's.
bool isNetworkFileSystem(const QByteArray &type);
/// Write-ahead log for a local file; a plain journal over a network path, where WAL is not safe.
Result<void> chooseJournal(Database &db);
/// Whether there is nothing for chooseJournal() to change.
bool hasChosenJournal(Database &db);
/// Whether a file that was made under a working name, and is closed, may be given its own: where its write-ahead log could not be taken
/// in, as on a full disk, half of what was written is in that, and would be left behind.
Result<void> checkFinished(const QString &made);
/// A random 48-bit site id, never 0.
qint64 freshSite(Environment &environment);
QString freshToken(Environment &environment);

} // namespace lansnav
