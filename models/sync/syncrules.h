// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QDateTime>
#include <QString>

namespace lansnav {

/// Whether a file beside the shared file is read too, as there may be something of the group in it: any Länsnav file, and
/// anything that carries the shared file's name. Our own temporary files and what was set aside are not.
bool isSiblingName(const QString &name, const QString &target);

/// Whether a file beside the shared file goes by a name that a program gives when two wrote at once or somebody copied the file:
/// "team (Anna's conflicted copy).lansnav", "team-ANNA-PC.lansnav", "Kopia av team.lansnav", "team.lansnav (1)". Anything else
/// was named by somebody, who may be using it.
bool isCopyName(const QString &name, const QString &target);

/// Where a damaged shared file is moved to, beside it; whether a file's name is of that kind.
QString nameSetAside(const QString &target, const QDateTime &at);
bool isSetAside(const QString &name, const QString &target);

/// Rewrites a file without its free pages and empties the write-ahead log, so that erased bytes are gone from the disk.
Result<void> eraseTraces(Database &db);

} // namespace lansnav
