// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/tabledecl.h"
#include "sync/clashes.h"

namespace lansnav {

/// Refuses to unite the file of `mine` with itself, and with one of which it holds everything already: then nothing would come of
/// it but a backup. What is wrong with `other` otherwise is for unite() to say.
Result<void> mayUnite(Database &mine, const QString &other);

/// The fields that say different things in two files that are united in `united` (UnitePreview::united), without those that clash
/// in `mine` already; masked as every list is.
Result<QList<ClashRow>> clashesOfUniting(Database &united, Database &mine, const Schema &schema);

} // namespace lansnav
