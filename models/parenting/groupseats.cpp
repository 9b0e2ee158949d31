// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/groupseats.h"

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

SeatClaim claimOf(const GroupRequest &request)
{
    SeatClaim claim;
    claim.order = request;
    claim.sent = request.sent;
    claim.cancelled = request.left;
    claim.cancelledAt = request.leftAt;
    claim.confirmed = request.confirmed;
    return claim;
}

GroupPlaceState stateOf(PlaceState state)
{
    switch (state) {
    case PlaceState::Seat: return GroupPlaceState::Seat;
    case PlaceState::Preliminary: return GroupPlaceState::Preliminary;
    case PlaceState::Cancelled: return GroupPlaceState::Left;
    case PlaceState::Offered:       // nobody is, without offers
    case PlaceState::WaitingList: return GroupPlaceState::Waiting;
    }
    Q_UNREACHABLE();
}

} // namespace

GroupPlace GroupSeatList::of(const Id &participant) const
{
    for (const GroupPlace &place : places)
        if (place.participant == participant)
            return place;
    return {participant, GroupPlaceState::Left, 0, false};
}

GroupSeatList GroupSeats::list(const QList<std::pair<Id, GroupRequest>> &requests, std::optional<int> seats)
{
    QHash<Id, SeatClaim> claims;
    for (const auto &[participant, request] : requests)
        claims.insert(participant, claimOf(request));
    const SeatList found = SeatRules::list(claims, seats, {});
    GroupSeatList list;
    list.seats = found.capacity;
    for (const SeatPlace &place : found.places)
        list.places.append({place.request, stateOf(place.state), place.number, place.promised});
    list.line = found.line;
    list.taken = found.seats;
    list.left = found.cancelled;
    list.free = found.free;
    return list;
}

QString GroupSeats::text(const GroupPlace &place)
{
    switch (place.state) {
    case GroupPlaceState::Seat: return tr("Seat");
    case GroupPlaceState::Preliminary: return tr("Preliminary seat");
    case GroupPlaceState::Waiting: return tr("Waiting list, number %1").arg(place.number);
    case GroupPlaceState::Left: return tr("Dropped out");
    }
    Q_UNREACHABLE();
}

QString GroupSeats::takenText(const GroupSeatList &list)
{
    return list.seats ? tr("%1 of %2 seats taken").arg(list.taken).arg(*list.seats) : tr("%n participant(s)", nullptr, list.taken);
}

QString GroupSeats::summary(const GroupSeatList &list)
{
    return list.line.isEmpty() ? takenText(list) : takenText(list) + u", "_s + tr("%n on the waiting list", nullptr, int(list.line.size()));
}

} // namespace lansnav
