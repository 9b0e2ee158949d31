// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/id.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <compare>
#include <optional>

namespace lansnav {

/// Who has a seat in something that has a number of them (an event, a session, a parenting group), worked out from the order of the requests
/// and never stored, so that two files that both gave away the last seat agree once they have met (SYNC.md, "Capacity"). Pure functions; the
/// order in which the requests are handed in never matters.
///
/// - A request has a seat *at once* when fewer people than there are seats had asked before it and not yet cancelled then. Those who
///   wait count: whoever comes after somebody who waits, waits behind, also while a freed seat is being offered.
/// - A *freed* seat goes to nobody by itself: the first in line is offered it and answers, or is confirmed by hand.
/// - An offer *lapses* after its last day: the seat is free again, and the one who did not answer stays on the list, behind all who have
///   not been asked yet. Whoever has once been offered a seat gets one only by answering.
/// - A *jump* (with a reason) gives a seat at once, over the capacity when none is free. It takes no seat from anybody who has
///   one or has been offered one, so it overbooks instead, and the overbooked seats are counted.
/// - *Confirmed* twice over (two colleagues gave the same freed seat away, each in a file of their own): the earlier request
///   has it; the other is first in line and marked, because somebody told them yes.
/// - *Capacity lowered* below the seated: the latest of those seated at once wait again, and those confirmed by hand keep their seats as
///   long as there is room; a jump always does.
///   *Raised*: those who now had fitted from the start have a seat without being asked.
/// - *No capacity* stated: everybody has a seat, and nothing is preliminary, because nobody can come before. Zero or less: everybody waits.
/// - *Preliminary*: has a seat as far as this file knows, but the shared file does not know of the request yet.

/// Place in the order of requests: that of the earliest insert in the change log, the same on every machine.
struct RequestOrder
{
    qint64 hlc = 0;
    qint64 site = 0;
    qint64 seq = 0;                 ///< rows that one import logs share a clock; their numbers keep the order of the file
    qint64 nonce = 0;

    friend auto operator<=>(const RequestOrder &, const RequestOrder &) = default;
};

/// A wish for one seat.
struct SeatClaim
{
    RequestOrder order;
    bool sent = true;               ///< the shared file is known to have it; true for a file that is not shared
    bool cancelled = false;
    qint64 cancelledAt = 0;         ///< hlc of the cancelling; 0 when not known: then the place counts as kept until the end
    QString aheadReason;            ///< not empty: jumps the queue
    QDate offeredUntil;             ///< last day to answer the latest offer; null: never offered
    bool confirmed = false;         ///< said yes to an offer, or was confirmed by hand
};

enum class PlaceState { Seat, Preliminary, Offered, WaitingList, Cancelled };

/// Where a request stands in one list.
struct SeatPlace
{
    Id request;
    PlaceState state = PlaceState::WaitingList;
    int number = 0;                 ///< in line, from 1; 0 unless on the waiting list
    QDate until;                    ///< of an open offer
    bool ahead = false;             ///< has the seat by a jump
    bool overbooked = false;        ///< the seat is beyond the capacity (of jumps, the latest)
    bool promised = false;          ///< waits although offered or confirmed: the seat went to somebody before
    bool lapsed = false;            ///< waits, and did not answer an offer in time

    bool hasSeat() const { return state == PlaceState::Seat || state == PlaceState::Preliminary; }
    friend bool operator==(const SeatPlace &, const SeatPlace &) = default;
};

/// The list of one thing that has seats.
struct SeatList
{
    std::optional<int> capacity;
    QList<SeatPlace> places;        ///< in the order of the requests
    QHash<Id, qsizetype> rows;      ///< request → its index in places
    QList<Id> line;                 ///< the waiting list, first in line first
    QList<Id> next;                 ///< who is to be offered the free seats, as many as there are
    int seats = 0;                  ///< taken, preliminary ones and jumps included
    int preliminary = 0;
    int offered = 0;
    int cancelled = 0;
    int free = 0;                   ///< neither taken nor offered; 0 when no capacity is stated
    int overbooked = 0;             ///< seats beyond the capacity

    /// Of a request that is not in the list: cancelled.
    SeatPlace of(const Id &request) const;
    /// Whether somebody may be offered one of the free seats. Not who has one already: an offer takes the place of the seat.
    bool canBeOffered(const SeatPlace &place) const { return place.state == PlaceState::WaitingList && free > 0; }
    bool canBeConfirmed(const SeatPlace &place) const { return place.state == PlaceState::Offered || canBeOffered(place); }
};

class SeatRules
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::SeatRules)

public:
    /// A claim per request. `today`: what an offer's last day is compared with.
    static SeatList list(const QHash<Id, SeatClaim> &claims, std::optional<int> capacity, QDate today);

    /// "Seat", "Waiting list, number 3", "Offered until 14 May".
    static QString text(const SeatPlace &place);
    /// "18 of 20 seats taken, 2 offered, 5 waiting": for the heading of the list.
    static QString summary(const SeatList &list);
    /// What has to be looked at, a sentence each: overbooked, promised a seat that is gone, free seats while people wait.
    static QStringList troubles(const SeatList &list);
};

} // namespace lansnav
