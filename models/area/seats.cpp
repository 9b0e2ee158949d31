// SPDX-License-Identifier: GPL-3.0-or-later
#include "area/seats.h"

#include "calendar/uilocale.h"

#include <QStringList>

#include <algorithm>
#include <limits>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// A claim while it is being placed.
struct Candidate
{
    Id request;
    const SeatClaim *claim;
    bool atOnce = false;
    SeatPlace place;

    bool jumps() const { return !claim->aheadReason.isEmpty(); }
    /// Once offered or confirmed: seated only by the answer.
    bool asked() const { return claim->confirmed || claim->offeredUntil.isValid(); }
    bool hasOpenOffer(QDate today) const { return !claim->confirmed && claim->offeredUntil.isValid() && claim->offeredUntil >= today; }
};

using Candidates = std::vector<Candidate>;

/// In the order of requests; the id settles what cannot happen, two claims with one stamp.
Candidates inOrder(const QHash<Id, SeatClaim> &claims)
{
    Candidates all;
    all.reserve(size_t(claims.size()));
    for (auto it = claims.cbegin(); it != claims.cend(); ++it) {
        all.push_back({it.key(), &it.value(), false, {}});
        all.back().place.request = it.key();
    }
    std::sort(all.begin(), all.end(), [](const Candidate &a, const Candidate &b) {
        return std::tie(a.claim->order, a.request) < std::tie(b.claim->order, b.request);
    });
    return all;
}

/// Who found a seat free when asking: fewer before them, less those who had cancelled by then, than there are seats.
void markAtOnce(Candidates &all, int capacity)
{
    std::vector<qint64> cancellings;
    for (const Candidate &c : all)
        if (c.claim->cancelled)
            cancellings.push_back(c.claim->cancelledAt == 0 ? std::numeric_limits<qint64>::max()
                                                            : std::max(c.claim->cancelledAt, c.claim->order.hlc));
    std::sort(cancellings.begin(), cancellings.end());
    size_t gone = 0;
    for (size_t i = 0; i < all.size(); ++i) {
        // Whoever cancelled before this request had asked before it too.
        while (gone < cancellings.size() && cancellings[gone] < all[i].claim->order.hlc)
            ++gone;
        all[i].atOnce = qint64(i) - qint64(gone) < capacity;
    }
}

/// Gives out the seats and the open offers; the others are left waiting.
void seat(Candidates &all, std::optional<int> capacity, QDate today)
{
    int left = capacity.value_or(std::numeric_limits<int>::max());
    const auto give = [&](Candidate &c) {
        c.place.state = c.claim->sent || !capacity ? PlaceState::Seat : PlaceState::Preliminary;
    };
    for (Candidate &c : all) {
        if (c.claim->cancelled) {
            c.place.state = PlaceState::Cancelled;
        } else if (c.jumps()) {
            give(c);
            c.place.ahead = true;
        } else if (c.claim->confirmed || !capacity || (c.atOnce && !c.asked())) {
            c.place.promised = left <= 0;
            if (left-- > 0)
                give(c);
        }
    }
    for (Candidate &c : all) {
        if (c.place.state != PlaceState::WaitingList || c.claim->confirmed || !c.claim->offeredUntil.isValid())
            continue;
        if (!c.hasOpenOffer(today)) {
            c.place.lapsed = true;
        } else if (left-- > 0) {
            c.place.state = PlaceState::Offered;
            c.place.until = c.claim->offeredUntil;
        } else {
            c.place.promised = true;
        }
    }
}

/// Those who were promised something first, those who did not answer last; within that by the order of requests.
void number(Candidates &all, SeatList &list)
{
    std::vector<Candidate *> waiting;
    for (Candidate &c : all)
        if (c.place.state == PlaceState::WaitingList)
            waiting.push_back(&c);
    const auto turn = [](const Candidate *c) { return c->place.promised ? 0 : c->place.lapsed ? 2 : 1; };
    std::stable_sort(waiting.begin(), waiting.end(), [&](const Candidate *a, const Candidate *b) { return turn(a) < turn(b); });
    for (Candidate *c : waiting) {
        list.line.append(c->request);
        c->place.number = int(list.line.size());
    }
}

void count(Candidates &all, SeatList &list)
{
    for (const Candidate &c : all) {
        list.seats += c.place.hasSeat();
        list.preliminary += c.place.state == PlaceState::Preliminary;
        list.offered += c.place.state == PlaceState::Offered;
        list.cancelled += c.place.state == PlaceState::Cancelled;
    }
    if (!list.capacity)
        return;
    list.free = std::max(0, *list.capacity - list.seats - list.offered);
    list.overbooked = std::max(0, list.seats - *list.capacity);
    list.next = list.line.mid(0, list.free);
    int beyond = list.overbooked;
    for (auto c = all.rbegin(); c != all.rend() && beyond > 0; ++c)
        if (c->place.ahead) {
            c->place.overbooked = true;
            --beyond;
        }
}

} // namespace

SeatPlace SeatList::of(const Id &request) const
{
    if (const auto row = rows.constFind(request); row != rows.cend())
        return places.at(*row);
    SeatPlace none;
    none.request = request;
    none.state = PlaceState::Cancelled;
    return none;
}

SeatList SeatRules::list(const QHash<Id, SeatClaim> &claims, std::optional<int> capacity, QDate today)
{
    SeatList list;
    if (capacity)
        list.capacity = std::max(0, *capacity);
    Candidates all = inOrder(claims);
    if (list.capacity)
        markAtOnce(all, *list.capacity);
    seat(all, list.capacity, today);
    number(all, list);
    count(all, list);
    list.places.reserve(qsizetype(all.size()));
    list.rows.reserve(qsizetype(all.size()));
    for (const Candidate &c : all) {
        list.rows.insert(c.request, list.places.size());
        list.places.append(c.place);
    }
    return list;
}

QString SeatRules::text(const SeatPlace &place)
{
    switch (place.state) {
    case PlaceState::Seat: return place.ahead ? tr("Seat, ahead of the line") : tr("Seat");
    case PlaceState::Preliminary: return tr("Preliminary seat");
    case PlaceState::Offered: return tr("Offered until %1", "date").arg(uiLocale().toString(place.until, u"d MMMM"_s));
    case PlaceState::WaitingList: return tr("Waiting list, number %1").arg(place.number);
    case PlaceState::Cancelled: return tr("Cancelled", "registration");
    }
    Q_UNREACHABLE();
}

QString SeatRules::summary(const SeatList &list)
{
    QStringList parts;
    parts.append(list.capacity ? tr("%1 of %Ln seat(s) taken", nullptr, *list.capacity).arg(uiLocale().toString(list.seats)) : tr("%Ln registered", nullptr, list.seats));
    if (list.preliminary > 0)
        parts.append(tr("%n of them preliminary", nullptr, list.preliminary));
    if (list.offered > 0)
        parts.append(tr("%n offered", nullptr, list.offered));
    if (!list.line.isEmpty())
        parts.append(tr("%n waiting", nullptr, int(list.line.size())));
    return parts.join(u", "_s);
}

QStringList SeatRules::troubles(const SeatList &list)
{
    QStringList found;
    if (list.overbooked > 0)
        found.append(tr("%n more seat(s) than there are have been given away.", nullptr, list.overbooked));
    const auto promised = std::count_if(list.places.cbegin(), list.places.cend(), [](const SeatPlace &p) { return p.promised; });
    if (promised > 0)
        found.append(tr("%n person(s) were promised a seat that somebody else had taken.", nullptr, int(promised)));
    if (!list.next.isEmpty())
        found.append(tr("%n free seat(s) can be offered to the waiting list.", nullptr, int(list.next.size())));
    return found;
}

} // namespace lansnav
