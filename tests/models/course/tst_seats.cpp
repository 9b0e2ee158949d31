// SPDX-License-Identifier: GPL-3.0-or-later
// Who has a seat: examples a leader would recognise, and what has to hold for every history.
#include "course/seats.h"
#include "support/testmain.h"

#include <QElapsedTimer>
#include <QMap>

#include <algorithm>
#include <functional>
#include <random>

#include <rapidcheck.h>

using namespace lansnav;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 5, 4);

Id idOf(int number)
{
    QByteArray bytes(16, '\0');
    for (int i = 0; i < 4; ++i)
        bytes[15 - i] = char((number + 1) >> (8 * i));
    return Id::fromBytes(bytes);
}

SeatClaim claim(int place)
{
    SeatClaim made;
    made.order = {qint64(place + 1) * 10, 1, place};
    return made;
}

QHash<Id, SeatClaim> claims(int count)
{
    QHash<Id, SeatClaim> made;
    for (int i = 0; i < count; ++i)
        made.insert(idOf(i), claim(i));
    return made;
}

void cancel(SeatClaim &claim, qint64 when)
{
    claim.cancelled = true;
    claim.cancelledAt = when;
}

/// "S S W1 C": seat, preliminary P, offered O, waiting with number, cancelled; + for a jump, ! for overbooked, ? for promised, - for lapsed.
QString text(const SeatList &list)
{
    QStringList parts;
    for (const SeatPlace &place : list.places) {
        static const QMap<PlaceState, QString> letters{{PlaceState::Seat, u"S"_s}, {PlaceState::Preliminary, u"P"_s}, {PlaceState::Offered, u"O"_s},
                                                       {PlaceState::WaitingList, u"W"_s}, {PlaceState::Cancelled, u"C"_s}};
        QString part = letters.value(place.state);
        if (place.number > 0)
            part += QString::number(place.number);
        part += QString(place.ahead ? u"+"_s : QString()) + (place.overbooked ? u"!"_s : QString()) + (place.promised ? u"?"_s : QString())
            + (place.lapsed ? u"-"_s : QString());
        parts.append(part);
    }
    return parts.join(u' ');
}

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
        c.order = {clock, qint64(roll / 4 % 3), qint64(roll * 2654435761U % 1000)};
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

class TestSeats : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void examples_data();
    void examples();
    void preliminaryUntilSent();
    void sessionsHaveTheirOwn();
    void groupsThatCameApart();
    void texts();
    void tenThousandAreQuick();
    void anyOrderOfInput();
    void neverMoreThanThereAre();
    void cancellingWorsensNobody();
    void whoWasSeatedAtOnceStays();
    void inTurnNobodyLosesAnything();
};

using Change = std::function<void(QHash<Id, SeatClaim> &)>;
Q_DECLARE_METATYPE(Change)

void TestSeats::initTestCase()
{
    // A hundred histories, as rapidcheck tries by itself, miss what one in a thousand shows.
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=1500");
}

void TestSeats::examples_data()
{
    QTest::addColumn<int>("capacity");
    QTest::addColumn<int>("count");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("free");
    const auto at = [](QHash<Id, SeatClaim> &all, int i) -> SeatClaim & { return all[idOf(i)]; };
    const auto row = [](const char *name, int capacity, int count, const Change &change, const QString &expected, int free) {
        QTest::newRow(name) << capacity << count << change << expected << free;
    };
    row("in order", 2, 4, [](auto &) {}, u"S S W1 W2"_s, 0);
    row("room for all", 5, 3, [](auto &) {}, u"S S S"_s, 2);
    row("no seats", 0, 2, [](auto &) {}, u"W1 W2"_s, 0);
    row("below zero is none", -3, 1, [](auto &) {}, u"W1"_s, 0);
    // Cancelled before it was full: who comes later has the seat at once.
    row("early cancel", 2, 3, [&](auto &all) { cancel(at(all, 0), 25); }, u"C S S"_s, 0);
    // Cancelled when somebody waits: it is offered, not given.
    row("late cancel", 2, 3, [&](auto &all) { cancel(at(all, 0), 99); }, u"C S W1"_s, 1);
    row("time of cancelling not known", 2, 3, [&](auto &all) { cancel(at(all, 0), 0); }, u"C S W1"_s, 1);
    row("after whoever waits", 2, 4, [&](auto &all) { cancel(at(all, 0), 35); }, u"C S W1 W2"_s, 1);
    row("offered", 2, 4, [&](auto &all) { cancel(at(all, 0), 99); at(all, 2).offeredUntil = today; }, u"C S O W1"_s, 0);
    row("lapsed", 2, 4, [&](auto &all) { cancel(at(all, 0), 99); at(all, 2).offeredUntil = today.addDays(-1); }, u"C S W2- W1"_s, 1);
    row("confirmed", 2, 4, [&](auto &all) { cancel(at(all, 0), 99); at(all, 2).confirmed = true; }, u"C S S W1"_s, 0);
    row("confirmed after the last day", 2, 4, [&](auto &all) { cancel(at(all, 0), 99); at(all, 2).offeredUntil = today.addDays(-9); at(all, 2).confirmed = true; },
        u"C S S W1"_s, 0);
    row("confirmed twice", 2, 5, [&](auto &all) { cancel(at(all, 0), 99); at(all, 3).confirmed = true; at(all, 4).confirmed = true; },
        u"C S W2 S W1?"_s, 0);
    row("jump", 2, 4, [&](auto &all) { at(all, 3).aheadReason = u"speaks"_s; }, u"S S W1 S+!"_s, 0);
    row("jump into a freed seat", 2, 4, [&](auto &all) { cancel(at(all, 0), 99); at(all, 3).aheadReason = u"speaks"_s; }, u"C S W1 S+"_s, 0);
    row("jump beside an offer", 2, 4, [&](auto &all) { cancel(at(all, 0), 99); at(all, 2).offeredUntil = today; at(all, 3).aheadReason = u"speaks"_s; },
        u"C S O S+"_s, 0);
    row("two jumps, one overbooked", 3, 5, [&](auto &all) { cancel(at(all, 0), 99); at(all, 3).aheadReason = u"a"_s; at(all, 4).aheadReason = u"b"_s; },
        u"C S S S+ S+!"_s, 0);
    row("capacity lowered", 1, 3, [&](auto &all) { at(all, 2).confirmed = true; }, u"S W2 W1?"_s, 0);
}

void TestSeats::examples()
{
    QFETCH(int, capacity);
    QFETCH(int, count);
    QFETCH(Change, change);
    QFETCH(QString, expected);
    QFETCH(int, free);
    QHash<Id, SeatClaim> all = claims(count);
    change(all);
    const SeatList list = SeatRules::list(all, capacity, today);
    QCOMPARE(text(list), expected);
    QCOMPARE(list.free, free);
    QCOMPARE(list.next.size(), std::min(free, int(list.line.size())));
    for (const Id &id : list.line)
        QCOMPARE(list.of(id).number, int(list.line.indexOf(id)) + 1);
    QCOMPARE(list.of(idOf(99)).state, PlaceState::Cancelled);
}

void TestSeats::preliminaryUntilSent()
{
    QHash<Id, SeatClaim> all = claims(3);
    for (SeatClaim &c : all)
        c.sent = false;
    QCOMPARE(text(SeatRules::list(all, 2, today)), u"P P W1"_s);
    // A colleague's earlier request comes with the next sync.
    SeatClaim earlier = claim(-1);
    earlier.order.hlc = 5;
    all.insert(idOf(50), earlier);
    for (SeatClaim &c : all)
        c.sent = true;
    QCOMPARE(text(SeatRules::list(all, 2, today)), u"S S W1 W2"_s);
    // Without a capacity nobody can come before.
    all[idOf(0)].sent = false;
    QCOMPARE(text(SeatRules::list(all, std::nullopt, today)), u"S S S S"_s);
}

void TestSeats::sessionsHaveTheirOwn()
{
    QList<SeatRequest> requests;
    const Id workshop = idOf(900);
    const Id talk = idOf(901);
    for (int i = 0; i < 4; ++i) {
        SeatRequest request;
        request.id = idOf(i);
        request.event = claim(i);
        request.sessions.insert(workshop, claim(i));
        request.sessions.insert(talk, claim(i));
        requests.append(request);
    }
    SeatCapacity capacity;
    capacity.event = 3;
    capacity.sessions.insert(workshop, 1);
    SeatPlan plan = SeatRules::plan(requests, capacity, today);
    QCOMPARE(text(plan.event), u"S S S W1"_s);
    QCOMPARE(text(plan.sessions.value(workshop)), u"S W1 W2 W3"_s);
    QVERIFY(!plan.sessions.contains(talk));     // no capacity of its own
    // Who cancels the event has given up the workshop.
    cancel(requests[0].event, 99);
    plan = SeatRules::plan(requests, capacity, today);
    QCOMPARE(text(plan.sessions.value(workshop)), u"C W1 W2 W3"_s);
    QCOMPARE(plan.sessions.value(workshop).next, QList<Id>{idOf(1)});
    // Chosen later: behind those who had chosen it before.
    requests[1].sessions[workshop].order.hlc = 1000;
    plan = SeatRules::plan(requests, capacity, today);
    QCOMPARE(plan.sessions.value(workshop).next, QList<Id>{idOf(2)});
    QVERIFY(plan.sessions.value(workshop).of(idOf(1)).number == 3);
}

void TestSeats::groupsThatCameApart()
{
    QList<SeatRequest> requests;
    for (int i = 0; i < 5; ++i) {
        SeatRequest request;
        request.id = idOf(i);
        request.event = claim(i);
        requests.append(request);
    }
    const Id group = idOf(700);
    for (const int i : {1, 2, 3})
        requests[i].group = group;
    SeatCapacity capacity;
    capacity.event = 3;
    SeatPlan plan = SeatRules::plan(requests, capacity, today);
    QCOMPARE(text(plan.event), u"S S S W1 W2"_s);
    QCOMPARE(plan.splitGroups, QList<Id>{group});
    capacity.event = 4;
    QVERIFY(SeatRules::plan(requests, capacity, today).splitGroups.isEmpty());
    capacity.event = 1;
    QVERIFY(SeatRules::plan(requests, capacity, today).splitGroups.isEmpty());
}

void TestSeats::texts()
{
    QHash<Id, SeatClaim> all = claims(6);
    cancel(all[idOf(0)], 999);
    all[idOf(3)].offeredUntil = QDate(2026, 5, 14);
    all[idOf(4)].aheadReason = u"speaks"_s;
    const SeatList list = SeatRules::list(all, 3, today);
    QCOMPARE(text(list), u"C S S O S+ W1"_s);
    QCOMPARE(SeatRules::text(list.of(idOf(3))), u"Offered until 14 May"_s);
    QCOMPARE(SeatRules::text(list.of(idOf(5))), u"Waiting list, number 1"_s);
    QVERIFY(SeatRules::summary(list).contains(u"offered"_s));
    QVERIFY(SeatRules::troubles(list).isEmpty());
    all[idOf(3)].confirmed = true;
    const SeatList over = SeatRules::list(all, 3, today);
    QCOMPARE(over.overbooked, 1);
    QCOMPARE(SeatRules::troubles(over).size(), 1);
}

void TestSeats::tenThousandAreQuick()
{
    QHash<Id, SeatClaim> all = claims(10'000);
    for (int i = 0; i < 10'000; i += 7)
        cancel(all[idOf(i)], i * 10 + 500);
    QElapsedTimer timer;
    timer.start();
    const SeatList list = SeatRules::list(all, 300, today);
    for (int i = 0; i < 10'000; ++i)
        QVERIFY(list.of(idOf(i)).state != PlaceState::Cancelled || i % 7 == 0);
    QVERIFY(timer.elapsed() < 1000);
    QCOMPARE(list.seats + list.free, 300);
}

void TestSeats::anyOrderOfInput()
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
        const SeatPlan plan = SeatRules::plan(requests, capacity, today);
        std::shuffle(requests.begin(), requests.end(), std::mt19937(seed));
        const SeatPlan again = SeatRules::plan(requests, capacity, today);
        RC_ASSERT(again.event.places == plan.event.places);
        RC_ASSERT(again.event.line == plan.event.line);
        RC_ASSERT(again.event.next == plan.event.next);
        RC_ASSERT(again.splitGroups == plan.splitGroups);
        for (auto it = plan.sessions.cbegin(); it != plan.sessions.cend(); ++it)
            RC_ASSERT(again.sessions.value(it.key()).places == it->places);
    }));
}

void TestSeats::neverMoreThanThereAre()
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

void TestSeats::cancellingWorsensNobody()
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

void TestSeats::whoWasSeatedAtOnceStays()
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
void TestSeats::inTurnNobodyLosesAnything()
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
                all[idOf(number)].order = {clock, 1, number};
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

LANSNAV_TEST_MAIN(TestSeats)
#include "tst_seats.moc"
