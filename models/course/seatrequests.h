// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/seatplan.h"
#include "course/types.h"
#include "store/database.h"

#include <functional>

namespace lansnav {

/// Whether the shared file is known to have the row that stands at this place in line. Empty: everything counts as sent.
using SentTest = std::function<bool(const RequestOrder &)>;

/// What this file knows of it: empty for one that is not shared, or all of which is sent.
Result<SentTest> sentTest(Database &db);

/// An event's registrations as the rules of seats take them.
QList<SeatRequest> seatRequests(const EventDetail &detail, const SentTest &sent = {});
/// Who has a seat in the event and in its sessions.
SeatPlan seatPlan(const EventDetail &detail, QDate today, const SentTest &sent = {});

/// How an event's seats stand, for a list.
struct SeatCount
{
    int seats = 0;
    int waiting = 0;
    int offered = 0;
    int preliminary = 0;        ///< of the seats: colleagues do not know of the requests yet
};
/// Of the events where somebody may be waiting, held ones among them, and, while something waits to be sent, of those ahead with a
/// capacity and registrations; at all others whoever is registered has a seat.
Result<QHash<Id, SeatCount>> seatCounts(Database &db, QDate today);

} // namespace lansnav
