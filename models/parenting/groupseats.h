// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/id.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>
#include <tuple>

namespace lansnav {

/// Who has a seat in a group, worked out from the order of the requests and never stored, so that two files that both gave away
/// the last seat agree once they have met (SYNC.md, "Capacity"). The same rules as an event's, without offers and jumps:
///
/// - A request has a seat *at once* when fewer people than there are seats had asked before it and not yet left then. Those who
///   wait count: whoever comes after somebody who waits, waits behind.
/// - A *freed* seat goes to nobody by itself: somebody on the list is called and confirmed by hand.
/// - *Confirmed* while no seat is left: first in line and marked, because somebody told them yes.
/// - *No number of seats* stated: everybody has a seat.

/// A wish for a seat. Order: hlc, site, seq, nonce of the earliest insert in the change log, the same on every machine.
struct GroupRequest
{
    qint64 hlc = 0;
    qint64 site = 0;
    qint64 seq = 0;
    qint64 nonce = 0;
    bool left = false;
    qint64 leftAt = 0;          ///< hlc of the leaving; 0 when not known: then the place counts as kept until the end
    bool confirmed = false;
    bool sent = true;           ///< the shared file is known to have it

    auto order() const { return std::tie(hlc, site, seq, nonce); }
};

enum class GroupPlaceState { Seat, Preliminary, Waiting, Left };

struct GroupPlace
{
    Id participant;
    GroupPlaceState state = GroupPlaceState::Waiting;
    int number = 0;             ///< in line, from 1; 0 unless waiting
    bool promised = false;      ///< waits although confirmed or once seated: the seat went to somebody before

    bool hasSeat() const { return state == GroupPlaceState::Seat || state == GroupPlaceState::Preliminary; }
    friend bool operator==(const GroupPlace &, const GroupPlace &) = default;
};

struct GroupSeatList
{
    std::optional<int> seats;
    QList<GroupPlace> places;   ///< in the order of the requests
    QList<Id> line;             ///< the waiting list, first in line first
    int taken = 0;
    int left = 0;
    int free = 0;               ///< 0 when no number of seats is stated

    /// Of somebody who is not in the list: has left.
    GroupPlace of(const Id &participant) const;
};

class GroupSeats
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::GroupSeats)

public:
    /// The order in which the requests are handed in never matters. Seats of zero or less: everybody waits.
    static GroupSeatList list(const QList<std::pair<Id, GroupRequest>> &requests, std::optional<int> seats);
    /// "Seat", "Waiting list, number 3".
    static QString text(const GroupPlace &place);
    /// "12 of 14 seats taken, 3 waiting".
    static QString summary(const GroupSeatList &list);
};

} // namespace lansnav
