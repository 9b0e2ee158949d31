// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/groupseats.h"

#include <algorithm>
#include <limits>
#include <vector>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

struct SeatCandidate
{
    Id participant;
    const GroupRequest *request;
    bool atOnce = false;
    GroupPlace place{};
};

using SeatCandidates = std::vector<SeatCandidate>;

/// Who found a seat free when asking: fewer before them, less those who had left by then, than there are seats.
void markSeatedAtOnce(SeatCandidates &all, int seats)
{
    std::vector<qint64> leavings;
    for (const SeatCandidate &c : all)
        if (c.request->left)
            leavings.push_back(c.request->leftAt == 0 ? std::numeric_limits<qint64>::max() : std::max(c.request->leftAt, c.request->hlc));
    std::sort(leavings.begin(), leavings.end());
    size_t gone = 0;
    for (size_t i = 0; i < all.size(); ++i) {
        // Whoever left before this request had asked before it too.
        while (gone < leavings.size() && leavings[gone] < all[i].request->hlc)
            ++gone;
        all[i].atOnce = qint64(i) - qint64(gone) < seats;
    }
}

void giveSeats(SeatCandidates &all, std::optional<int> seats)
{
    int left = seats.value_or(std::numeric_limits<int>::max());
    for (SeatCandidate &c : all) {
        if (c.request->left) {
            c.place.state = GroupPlaceState::Left;
        } else if (c.request->confirmed || c.atOnce || !seats) {
            c.place.promised = left <= 0;
            if (left-- > 0)
                c.place.state = c.request->sent || !seats ? GroupPlaceState::Seat : GroupPlaceState::Preliminary;
        }
    }
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
    GroupSeatList list;
    if (seats)
        list.seats = std::max(0, *seats);
    SeatCandidates all;
    for (const auto &[participant, request] : requests) {
        all.push_back({participant, &request});
        all.back().place.participant = participant;
    }
    // The id settles what cannot happen, two requests with one stamp.
    std::sort(all.begin(), all.end(), [](const SeatCandidate &a, const SeatCandidate &b) {
        return std::tuple_cat(a.request->order(), std::tie(a.participant)) < std::tuple_cat(b.request->order(), std::tie(b.participant));
    });
    if (list.seats)
        markSeatedAtOnce(all, *list.seats);
    giveSeats(all, list.seats);
    for (const bool promised : {true, false})
        for (SeatCandidate &c : all)
            if (c.place.state == GroupPlaceState::Waiting && c.place.promised == promised) {
                list.line.append(c.participant);
                c.place.number = int(list.line.size());
            }
    for (const SeatCandidate &c : all) {
        list.places.append(c.place);
        list.taken += c.place.hasSeat();
        list.left += c.place.state == GroupPlaceState::Left;
    }
    list.free = list.seats ? std::max(0, *list.seats - list.taken) : 0;
    return list;
}

QString GroupSeats::text(const GroupPlace &place)
{
    switch (place.state) {
    case GroupPlaceState::Seat: return tr("Seat");
    case GroupPlaceState::Preliminary: return tr("Preliminary seat");
    case GroupPlaceState::Waiting: return tr("Waiting list, number %1").arg(place.number);
    case GroupPlaceState::Left: return tr("Left");
    }
    Q_UNREACHABLE();
}

QString GroupSeats::summary(const GroupSeatList &list)
{
    const QString taken = list.seats ? tr("%1 of %2 seats taken").arg(list.taken).arg(*list.seats) : tr("%n participant(s)", nullptr, list.taken);
    return list.line.isEmpty() ? taken : taken + u", "_s + tr("%n waiting", nullptr, int(list.line.size()));
}

} // namespace lansnav
