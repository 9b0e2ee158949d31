// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace lansnav {

/// Whether a file beside the shared file is none of the group's by its name alone: Länsnav's own temporary files and locks, what was
/// set aside, and the journals of any SQLite file. Whatever else lies there may hold something of the group.
bool isByproduct(const QString &name);

/// Whether a file's name says that it may hold something of the group: any Länsnav file, and anything that carries the shared file's
/// name. A file of any other name may too, as clients and people name copies as they like; only its first bytes tell.
bool isSiblingName(const QString &name, const QString &target);

/// Whether a name is one that a sync client or a browser gives a file while it is on its way ("~syncthing~team.lansnav.tmp",
/// ".team.lansnav.Xy12" of rsync, ".team.lansnav.~1f2e" of Nextcloud, "team.lansnav.part"): left to whoever made it, and no news.
bool isTemporaryName(const QString &name);

/// Whether a file beside the shared file goes by a name that a program gives when two wrote at once or somebody copied the file:
/// "team (Anna's conflicted copy).lansnav", "Kopia av team.lansnav", "team.lansnav (1)". Anything else was named by somebody, who
/// may be using it.
bool isCopyName(const QString &name, const QString &target);

/// Whether a name is the one that OneDrive gives the other of two: "team-ANNA-PC.lansnav", where somebody of the group works at
/// ANNA-PC. `sites` are the group's, "anna@anna-pc". "team-BBIC.lansnav" looks the same, and is somebody's: so a name that ends on
/// anything but a computer of the group's is none, and even this one is only a sign.
bool isComputerCopyName(const QString &name, const QString &target, const QStringList &sites);

/// Where a damaged shared file is moved to, beside it; whether a file's name is of that kind.
QString nameSetAside(const QString &target, const QDateTime &at);
bool isSetAside(const QString &name, const QString &target);

/// Rewrites a file without its free pages and empties the write-ahead log, so that erased bytes are gone from the disk.
Result<void> eraseTraces(Database &db);

} // namespace lansnav
