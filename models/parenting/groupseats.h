// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/seats.h"
#include "store/id.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace lansnav {

/// Who has a seat in a group: SeatRules, without offers and jumps. Whoever leaves gives up the seat, and a *freed* seat goes to nobody by
/// itself: somebody on the list is called and confirmed by hand.

/// A wish for a seat.
struct GroupRequest : RequestOrder
{
    bool left = false;
    qint64 leftAt = 0;          ///< hlc of the leaving; 0 when not known: then the place counts as kept until the end
    bool confirmed = false;
    bool sent = true;           ///< the shared file is known to have it
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
    /// "12 of 14 seats taken".
    static QString takenText(const GroupSeatList &list);
    /// The same with the waiting list: "14 of 14 seats taken, 3 on the waiting list".
    static QString summary(const GroupSeatList &list);
};

} // namespace lansnav
