// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/seats.h"
#include "store/id.h"

#include <QDate>
#include <QHash>
#include <QList>

#include <optional>

namespace lansnav {

/// A registration. At most one per person and event: its id is made from both.
struct SeatRequest
{
    Id id;
    Id person;
    Id group;                       ///< "we come together"; null when alone
    SeatClaim event;
    QHash<Id, SeatClaim> sessions;  ///< the sessions chosen; the order of one that was chosen later is that of the choice
};

struct SeatCapacity
{
    std::optional<int> event;
    QHash<Id, int> sessions;        ///< of those with a capacity of their own
};

/// Who has a seat at an event and in its sessions, by SeatRules. Pure.
///
/// A *linked group* ("we come together") is seated each by themselves, in the order of their requests. A link that is made
/// or undone afterwards must not take a seat from anybody, no seat may stand empty because three do not fit in two, and nobody
/// may get past the line by being linked. A group that came apart is told of (SeatPlan::splitGroups): the leader calls them, and seats the rest
/// with a reason or lets them all wait.
struct SeatPlan
{
    SeatList event;
    /// One per session with a capacity of its own. Lists of their own: somebody who waits for the event keeps the place in a
    /// session, so that nobody is given it and has to give it back.
    QHash<Id, SeatList> sessions;
    QList<Id> splitGroups;          ///< linked groups of which some have a seat in the event and some wait; in the order of their first request

    /// `today`: what an offer's last day is compared with.
    static SeatPlan of(const QList<SeatRequest> &requests, const SeatCapacity &capacity, QDate today);
};

} // namespace lansnav
