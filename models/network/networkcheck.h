// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QStringList>

namespace lansnav {

/// Domain rules that the area's rows must obey, whoever wrote them: references to rows that are there, dates in order, known
/// codes, one live membership at a time, nobody present at a cancelled meeting. One sentence a fault, people masked.
Result<QStringList> checkNetworks(Database &db);

} // namespace lansnav
