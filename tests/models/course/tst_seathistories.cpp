// SPDX-License-Identifier: GPL-3.0-or-later
// Who has a seat: what has to hold for every history.
#include "course/seatplan.h"
#include "seatfixture.h"
#include "support/testmain.h"

#include <algorithm>
#include <random>

#include <rapidcheck.h>

using namespace lansnav;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

namespace {

/// Whether a place is worse than it was.
bool worse(const SeatPlace &before, const SeatPlace &after)
{
    const auto rank = [](const SeatPlace &place) { return place.hasSeat() ? 0 : place.state == PlaceState::Offered ? 1 : place.state == PlaceState::WaitingList ? 2 : 3; };
    if (rank(before) != rank(after))
        return rank(after) > rank(before);
    return after.number > before.number;
}

/// Any mixture of marks, also such as nobody should have made.
QHash<Id, SeatClaim> wild(const std::vector<std::uint32_t> &rolls)
{
    QHash<Id, SeatClaim> made;
    qint64 clock = 1;
    for (size_t i = 0; i < rolls.size(); ++i) {
        const std::uint32_t roll = rolls[i];
        SeatClaim c;
        clock += roll % 3;      // now and then two at the same time
        c.order = {clock, qint64(roll / 4 % 3), 0, qint64(roll * 2654435761U % 1000)};
        c.sent = roll / 16 % 4 != 0;
        if (roll / 64 % 4 == 0)
            cancel(c, roll / 256 % 3 == 0 ? 0 : clock + roll / 1024 % 20);
        if (roll / 4096 % 8 == 0)
            c.aheadReason = u"speaker's assistant"_s;
        if (roll / 32768 % 4 == 0)
            c.offeredUntil = today.addDays(int(roll / 131072 % 5) - 2);
        c.confirmed = roll / 1048576 % 5 == 0;
        made.insert(idOf(int(i)), c);
    }
    return made;
}

/// Full-sized numbers from the start: each of their digits decides something.
std::vector<std::uint32_t> anyRolls()
{
    return *rc::gen::nonEmpty(rc::gen::container<std::vector<std::uint32_t>>(rc::gen::resize(100, rc::gen::arbitrary<std::uint32_t>())));
}

} // namespace

class TestSeatHistories : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anyOrderOfInput();
    void neverMoreThanThereAre();
    void cancellingWorsensNobody();
    void whoWasSeatedAtOnceStays();
    void inTurnNobodyLosesAnything();
};

void TestSeatHistories::initTestCase()
{
    // A hundred histories, as rapidcheck tries by itself, miss what one in a thousand shows.
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=1500");
}

void TestSeatHistories::anyOrderOfInput()
{
    QVERIFY(rc::check("the order in which requests are handed in never matters", [](std::uint32_t seed) {
        const std::vector<std::uint32_t> rolls = anyRolls();
        QList<SeatRequest> requests;
        const QHash<Id, SeatClaim> all = wild(rolls);
        SeatCapacity capacity;
        capacity.event = int(seed % 7);
        capacity.sessions = {{idOf(900), int(seed / 7 % 4)}, {idOf(901), 2}};
        for (auto it = all.cbegin(); it != all.cend(); ++it) {
            SeatRequest request;
            request.id = it.key();
            request.event = it.value();
            request.group = it.value().order.nonce % 3 == 0 ? idOf(700 + int(it.value().order.nonce % 2)) : Id();
            if (it.value().order.nonce % 2)
                request.sessions.insert(idOf(900), it.value());
            requests.append(request);
        }
        const SeatPlan plan = SeatPlan::of(requests, capacity, today);
        std::shuffle(requests.begin(), requests.end(), std::mt19937(seed));
        const SeatPlan again = SeatPlan::of(requests, capacity, today);
        RC_ASSERT(again.event.places == plan.event.places);
        RC_ASSERT(again.event.line == plan.event.line);
        RC_ASSERT(again.event.next == plan.event.next);
        RC_ASSERT(again.splitGroups == plan.splitGroups);
        for (auto it = plan.sessions.cbegin(); it != plan.sessions.cend(); ++it)
            RC_ASSERT(again.sessions.value(it.key()).places == it->places);
    }));
}

void TestSeatHistories::neverMoreThanThereAre()
{
    QVERIFY(rc::check("only a jump gets a seat that is not there", [](std::uint32_t seed) {
        const std::vector<std::uint32_t> rolls = anyRolls();
        const int capacity = int(seed % 9);
        const SeatList list = SeatRules::list(wild(rolls), capacity, today);
        int seats = 0;
        int offered = 0;
        int jumps = 0;
        int overbooked = 0;
        for (const SeatPlace &place : list.places) {
            jumps += place.ahead;
            seats += place.hasSeat() && !place.ahead;
            offered += place.state == PlaceState::Offered;
            overbooked += place.overbooked;
            RC_ASSERT(!place.overbooked || place.ahead);
            RC_ASSERT((place.number > 0) == (place.state == PlaceState::WaitingList));
        }
        RC_ASSERT(seats + offered <= capacity);
        RC_ASSERT(list.seats == seats + jumps);
        RC_ASSERT(overbooked == std::max(0, list.seats - capacity));
        RC_ASSERT(list.free == std::max(0, capacity - list.seats - offered));
        RC_ASSERT(list.places.size() == list.seats + list.offered + list.line.size() + list.cancelled);
    }));
}

void TestSeatHistories::cancellingWorsensNobody()
{
    QVERIFY(rc::check("somebody who cancels now worsens nobody's place", [](std::uint32_t seed) {
        const std::vector<std::uint32_t> rolls = anyRolls();
        QHash<Id, SeatClaim> all = wild(rolls);
        const int capacity = int(seed % 9);
        const Id who = idOf(int(seed / 16 % std::uint32_t(all.size())));
        all[who].cancelled = false;
        const SeatList before = SeatRules::list(all, capacity, today);
        qint64 latest = 0;
        for (const SeatClaim &c : std::as_const(all))
            latest = std::max({latest, c.order.hlc, c.cancelledAt});
        cancel(all[who], latest + 1);
        const SeatList after = SeatRules::list(all, capacity, today);
        for (const SeatPlace &place : before.places)
            RC_ASSERT(place.request == who || !worse(place, after.of(place.request)));
    }));
}

void TestSeatHistories::whoWasSeatedAtOnceStays()
{
    QVERIFY(rc::check("a cancelling that comes late by sync takes no seat from anybody who had it at once", [](std::uint32_t seed) {
        const std::vector<std::uint32_t> rolls = anyRolls();
        QHash<Id, SeatClaim> all = wild(rolls);
        const int capacity = int(seed % 9);
        const Id who = idOf(int(seed / 16 % std::uint32_t(all.size())));
        all[who].cancelled = false;
        const SeatList before = SeatRules::list(all, capacity, today);
        cancel(all[who], all[who].order.hlc + seed / 512 % 30);
        const SeatList after = SeatRules::list(all, capacity, today);
        for (const SeatPlace &place : before.places) {
            const SeatClaim &c = all[place.request];
            if (place.request != who && place.hasSeat() && (place.ahead || (!c.confirmed && !c.offeredUntil.isValid())))
                RC_ASSERT(after.of(place.request).hasSeat());
        }
    }));
}

/// What leaders do, as they should: offers in turn, answers, cancellings, jumps, days that pass, a larger room.
void TestSeatHistories::inTurnNobodyLosesAnything()
{
    QVERIFY(rc::check("no act but one's own worsens anybody's place", [] {
        const std::vector<std::uint32_t> rolls = anyRolls();
        QHash<Id, SeatClaim> all;
        int capacity = 3;
        qint64 clock = 100;
        QDate day = today;
        SeatList before = SeatRules::list(all, capacity, day);
        for (const std::uint32_t roll : rolls) {
            clock += 10;
            const Id somebody = all.isEmpty() ? Id() : idOf(int(roll / 16 % std::uint32_t(all.size())));
            const SeatPlace theirs = before.of(somebody);
            const bool acts = !all.isEmpty() && theirs.state != PlaceState::Cancelled;
            Id actor;
            bool dayPassed = false;
            switch (roll % 9) {
            case 0: case 1: case 2: {
                const int number = int(all.size());
                all[idOf(number)].order = {clock, 1, 0, number};
                break;
            }
            case 3: if (acts) { actor = somebody; cancel(all[actor], roll / 4096 % 5 == 0 ? 0 : clock); } break;
            case 4: case 5: for (const Id &id : std::as_const(before.next)) all[id].offeredUntil = day.addDays(2); break;
            case 6: if (acts && theirs.state == PlaceState::Offered) { actor = somebody; all[actor].confirmed = true; } break;
            case 7: day = day.addDays(1); dayPassed = true; break;
            case 8:
                if (roll / 16 % 3 == 0)
                    ++capacity;
                else if (acts && theirs.state == PlaceState::WaitingList)
                    all[actor = somebody].aheadReason = u"r"_s;
                break;
            }
            const SeatList after = SeatRules::list(all, capacity, day);
            for (const SeatPlace &place : before.places) {
                const bool theirOffer = dayPassed && place.state == PlaceState::Offered && place.until < day;
                // Whoever did not answer in time is at the end of the line, also behind those who come now.
                RC_ASSERT(place.request == actor || theirOffer || place.lapsed || !worse(place, after.of(place.request)));
                RC_ASSERT(!after.of(place.request).promised);
            }
            before = after;
        }
    }));
}

LANSNAV_TEST_MAIN(TestSeatHistories)
#include "tst_seathistories.moc"
