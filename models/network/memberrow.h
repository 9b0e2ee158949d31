// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/types.h"

class QSqlQuery;

namespace lansnav {

/// The columns that membershipAt() reads: of the membership `m`, its person `p`, the person's organisation `o`, the municipality `y`, the seat `s` and
/// its organisation `so`, whoever is stood in for `u`, and the cell `c` in which the person was put in the trash.
QString membershipColumns();
/// The membership that a query with these columns stands at, in a network that represents so. Of somebody with protected identity the name
/// is masked, and nothing is read but what the membership is.
Membership membershipAt(const QSqlQuery &q, Represents represents);

} // namespace lansnav
