// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/seatplan.h"

namespace lansnav::test {

const inline QDate today(2026, 5, 4);

inline Id idOf(int number)
{
    QByteArray bytes(16, '\0');
    for (int i = 0; i < 4; ++i)
        bytes[15 - i] = char((number + 1) >> (8 * i));
    return Id::fromBytes(bytes);
}

inline void cancel(SeatClaim &claim, qint64 when)
{
    claim.cancelled = true;
    claim.cancelledAt = when;
}

} // namespace lansnav::test
