// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QString>

namespace lansnav {

/// Whether a file beside the shared file could be a copy of it that a cloud client made when two wrote at once: any Länsnav
/// file, and anything that carries the shared file's name. Our own temporary files and what was set aside are not.
bool isSiblingName(const QString &name, const QString &target);

/// Rewrites a file without its free pages and empties the write-ahead log, so that erased bytes are gone from the disk.
Result<void> eraseTraces(Database &db);

} // namespace lansnav
