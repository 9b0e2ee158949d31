// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/seatplan.h"

namespace lansnav {

namespace {

/// Groups of which some have a seat and some wait; in the order of their first request.
QList<Id> cameApart(const QList<SeatRequest> &requests, const SeatList &list)
{
    struct Standing
    {
        bool seated = false;
        bool waits = false;
    };
    QHash<Id, Id> groupOf;
    for (const SeatRequest &request : requests)
        if (!request.group.isNull())
            groupOf.insert(request.id, request.group);
    QHash<Id, Standing> standing;
    QList<Id> groups;
    for (const SeatPlace &place : list.places) {
        const Id group = groupOf.value(place.request);
        if (group.isNull() || place.state == PlaceState::Cancelled)
            continue;
        if (!standing.contains(group))
            groups.append(group);
        Standing &of = standing[group];
        of.seated = of.seated || place.hasSeat();
        of.waits = of.waits || place.state == PlaceState::WaitingList;
    }
    groups.removeIf([&](const Id &group) { return !standing[group].seated || !standing[group].waits; });
    return groups;
}

} // namespace

SeatPlan SeatPlan::of(const QList<SeatRequest> &requests, const SeatCapacity &capacity, QDate today)
{
    QHash<Id, SeatClaim> event;
    QHash<Id, QHash<Id, SeatClaim>> sessions;
    for (const SeatRequest &request : requests) {
        event.insert(request.id, request.event);
        for (auto it = request.sessions.cbegin(); it != request.sessions.cend(); ++it) {
            if (!capacity.sessions.contains(it.key()))
                continue;
            SeatClaim claim = it.value();
            // Who cancels the event gives up its sessions too.
            if (request.event.cancelled && !claim.cancelled) {
                claim.cancelled = true;
                claim.cancelledAt = request.event.cancelledAt;
            }
            sessions[it.key()].insert(request.id, claim);
        }
    }
    SeatPlan plan;
    plan.event = SeatRules::list(event, capacity.event, today);
    for (auto it = capacity.sessions.cbegin(); it != capacity.sessions.cend(); ++it)
        plan.sessions.insert(it.key(), SeatRules::list(sessions.value(it.key()), it.value(), today));
    plan.splitGroups = cameApart(requests, plan.event);
    return plan;
}

} // namespace lansnav
