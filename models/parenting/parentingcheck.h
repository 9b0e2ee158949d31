// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QStringList>

namespace lansnav {

/// Domain rules of the parenting area's rows, one translated sentence a fault (Area::check). What a leader may simply want to see is a
/// problem of GroupRules; this is what cannot be.
Result<QStringList> checkParenting(Database &db);

} // namespace lansnav
