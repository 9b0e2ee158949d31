// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/mergewatch.h"

namespace lansnav {

/// Remembers who has a seat, at events ahead and in their sessions, by a registration made in this file; asked again after a merge, it tells
/// who waits now.
Result<MergeTold> watchSeats(Database &db, QDate today);

} // namespace lansnav
