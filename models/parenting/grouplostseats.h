// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/mergewatch.h"

namespace lansnav {

/// Remembers who has a seat, in groups that are not over, by a request entered in this file; asked again after a merge, it tells who waits now.
Result<MergeTold> watchGroupSeats(Database &db, QDate today);

} // namespace lansnav
