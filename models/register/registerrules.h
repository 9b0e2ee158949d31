// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/area.h"

namespace lansnav {

/// People who seem to be in the register twice: for the overview; each leads to merging them.
Result<QList<Problem>> registerProblems(Database &db, QDate today);

/// What the register must obey, one sentence a fault.
Result<QStringList> checkRegister(Database &db);

} // namespace lansnav
