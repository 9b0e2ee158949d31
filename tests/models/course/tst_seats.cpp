// SPDX-License-Identifier: GPL-3.0-or-later
// Who has a seat: examples a leader would recognise.
#include "course/seatplan.h"
#include "seatfixture.h"
#include "support/testmain.h"

#include <QMap>

#include <algorithm>
#include <functional>

using namespace lansnav;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

namespace {

SeatClaim claim(int place)
{
    SeatClaim made;
    made.order = {qint64(place + 1) * 10, 1, 0, place};
    return made;
}

QHash<Id, SeatClaim> claims(int count)
{
    QHash<Id, SeatClaim> made;
    for (int i = 0; i < count; ++i)
        made.insert(idOf(i), claim(i));
    return made;
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

} // namespace

class TestSeats : public QObject
{
    Q_OBJECT

private slots:
    void examples_data();
    void examples();
    void preliminaryUntilSent();
    void sessionsHaveTheirOwn();
    void groupsThatCameApart();
    void texts();
    void tenThousand();
};

using Change = std::function<void(QHash<Id, SeatClaim> &)>;
Q_DECLARE_METATYPE(Change)

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
    row("cancelled the moment somebody asked", 2, 3, [&](auto &all) { cancel(at(all, 0), 30); }, u"C S W1"_s, 1);
    row("cancelled by a clock that is behind", 1, 3, [&](auto &all) { cancel(at(all, 2), 5); }, u"S W1 C"_s, 0);
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
    SeatPlan plan = SeatPlan::of(requests, capacity, today);
    QCOMPARE(text(plan.event), u"S S S W1"_s);
    QCOMPARE(text(plan.sessions.value(workshop)), u"S W1 W2 W3"_s);
    QVERIFY(!plan.sessions.contains(talk));     // no capacity of its own
    // Who cancels the event has given up the workshop.
    cancel(requests[0].event, 99);
    plan = SeatPlan::of(requests, capacity, today);
    QCOMPARE(text(plan.sessions.value(workshop)), u"C W1 W2 W3"_s);
    QCOMPARE(plan.sessions.value(workshop).next, QList<Id>{idOf(1)});
    // Chosen later: behind those who had chosen it before.
    requests[1].sessions[workshop].order.hlc = 1000;
    plan = SeatPlan::of(requests, capacity, today);
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
    SeatPlan plan = SeatPlan::of(requests, capacity, today);
    QCOMPARE(text(plan.event), u"S S S W1 W2"_s);
    QCOMPARE(plan.splitGroups, QList<Id>{group});
    capacity.event = 4;
    QVERIFY(SeatPlan::of(requests, capacity, today).splitGroups.isEmpty());
    capacity.event = 1;
    QVERIFY(SeatPlan::of(requests, capacity, today).splitGroups.isEmpty());
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

void TestSeats::tenThousand()
{
    QHash<Id, SeatClaim> all = claims(10'000);
    for (int i = 0; i < 10'000; i += 7)
        cancel(all[idOf(i)], i * 10 + 500);
    const SeatList list = SeatRules::list(all, 300, today);
    for (int i = 0; i < 10'000; ++i)
        QVERIFY(list.of(idOf(i)).state != PlaceState::Cancelled || i % 7 == 0);
    QCOMPARE(list.seats + list.free, 300);
}

LANSNAV_TEST_MAIN(TestSeats)
#include "tst_seats.moc"
