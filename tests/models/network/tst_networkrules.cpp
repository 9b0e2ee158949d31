// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkrulesfixture.h"
#include "support/testmain.h"

#include "register/demorandom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

class TestNetworkRules : public QObject
{
    Q_OBJECT

private slots:
    void membershipHolds_data();
    void membershipHolds();
    void coverageStates();
    void coverageOfTheDay();
    void coverageOfSeats();
    void vacancy_data();
    void vacancy();
    void missedRunning_data();
    void missedRunning();
    void coverageNeverExceedsSeats();
    void licences_data();
    void licences();
    void loops();
    void guides();
    void actions();
    void carried();
    void minutes();
    void aNetworkThatHasNotBegun();
    void attendeesOfOldMeetings();
    void endedNetworkIsQuiet();
    void rowAndSummary();
};

void TestNetworkRules::membershipHolds_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("holds");
    QTest::newRow("nothing stated") << "" << "" << today << true;
    QTest::newRow("begins that day") << "2026-03-02" << "" << today << true;
    QTest::newRow("begins the day after") << "2026-03-03" << "" << today << false;
    QTest::newRow("ends that day") << "" << "2026-03-02" << today << true;
    QTest::newRow("ended the day before") << "" << "2026-03-01" << today << false;
    QTest::newRow("year counts to its end") << "" << "2026" << today << true;
    QTest::newRow("autumn term begins in July") << "2018-41" << "" << QDate(2018, 6, 30) << false;
    QTest::newRow("autumn term") << "2018-41" << "" << QDate(2018, 7, 1) << true;
}

void TestNetworkRules::membershipHolds()
{
    QFETCH(QString, start);
    QFETCH(QString, end);
    QFETCH(QDate, day);
    QFETCH(bool, holds);
    QCOMPARE(member(10, 1, MemberKind::Ordinary, PartialDate::fromIso(start), PartialDate::fromIso(end)).holdsOn(day), holds);
}

void TestNetworkRules::coverageStates()
{
    NetworkDetail detail = network();
    detail.members = {member(10, 1, MemberKind::Alternate)};
    Coverage coverage = NetworkRules::coverage(detail, today);
    QCOMPARE(coverage.total(), 2);
    QCOMPARE(coverage.covered(), 0);
    QCOMPARE(int(coverage.seats.at(0).state), int(SeatState::OnlyAlternate));
    QCOMPARE(int(coverage.seats.at(1).state), int(SeatState::Vacant));
    detail.members.append(member(11, 2));
    coverage = NetworkRules::coverage(detail, today);
    QCOMPARE(coverage.covered(), 1);
    QCOMPARE(NetworkRules::coverageText(coverage), u"1 of 2"_s);
    QCOMPARE(coverage.seats.at(1).names, QStringList{u"Person 11"_s});
    detail.network.represents = Represents::Nobody;
    QVERIFY(!NetworkRules::coverage(detail, today).applies());
}

void TestNetworkRules::coverageOfTheDay()
{
    NetworkDetail detail = network();
    detail.members = {member(10, 1, MemberKind::Ordinary, PartialDate::year(2018), PartialDate(QDate(2020, 5, 31))),
                      member(11, 1, MemberKind::Ordinary, PartialDate(QDate(2021, 1, 1)))};
    QCOMPARE(NetworkRules::coverage(detail, QDate(2019, 1, 1)).seats.first().names, QStringList{u"Person 10"_s});
    QCOMPARE(int(NetworkRules::coverage(detail, QDate(2020, 9, 1)).seats.first().state), int(SeatState::Vacant));
    QCOMPARE(NetworkRules::coverage(detail, today).seats.first().names, QStringList{u"Person 11"_s});
}

void TestNetworkRules::coverageOfSeats()
{
    NetworkDetail detail = network();
    detail.network.represents = Represents::Fields;
    detail.seats = {{idOf(50), {}, {}, u"Psykiatri"_s, 0}, {idOf(51), idOf(60), u"Örebro universitet"_s, {}, 1}};
    Membership m = member(10, 0);
    m.seat = idOf(51);
    detail.members = {m};
    const Coverage coverage = NetworkRules::coverage(detail, today);
    QCOMPARE(coverage.seats.at(0).name, u"Psykiatri"_s);
    QCOMPARE(int(coverage.seats.at(0).state), int(SeatState::Vacant));
    QCOMPARE(coverage.seats.at(1).name, u"Örebro universitet"_s);
    QCOMPARE(int(coverage.seats.at(1).state), int(SeatState::Ordinary));
}

void TestNetworkRules::vacancy_data()
{
    QTest::addColumn<QStringList>("ends");
    QTest::addColumn<QString>("since");
    QTest::newRow("never anybody") << QStringList{} << "";
    QTest::newRow("a year") << QStringList{"2025"} << "2025";
    QTest::newRow("the latest of several") << QStringList{"2019", "2025-05-31", "2021-12"} << "2025-05-31";
    QTest::newRow("somebody still there") << QStringList{"2019", ""} << "";
}

void TestNetworkRules::vacancy()
{
    QFETCH(QStringList, ends);
    QFETCH(QString, since);
    NetworkDetail detail = network();
    detail.meetings = {meeting(100, today)};
    for (const QString &end : ends)
        detail.members.append(member(10 + int(detail.members.size()), 1, MemberKind::Ordinary, {}, PartialDate::fromIso(end)));
    QCOMPARE(NetworkRules::vacantSince(detail, idOf(1), today).toIso(), PartialDate::fromIso(since).toIso());
    QCOMPARE(tells(NetworkRules::problems(detail, today), u"Laxå has never had"_s), ends.isEmpty());
}

void TestNetworkRules::missedRunning_data()
{
    QTest::addColumn<QString>("ordinary");  // oldest first: N present, F absent, A apology, blank not recorded
    QTest::addColumn<QString>("alternate");
    QTest::addColumn<int>("missed");
    QTest::addColumn<bool>("stale");
    QTest::newRow("nothing recorded") << "   " << "   " << 0 << false;
    QTest::newRow("absent three running") << "FFF" << "   " << 3 << true;
    QTest::newRow("two are not enough") << "NFF" << "   " << 2 << false;
    QTest::newRow("present last") << "FFFN" << "    " << 0 << false;
    QTest::newRow("apologies count as not represented") << "AAA" << "   " << 3 << true;
    QTest::newRow("mixed") << "FAF" << "   " << 3 << true;
    QTest::newRow("alternate was there") << "AAA" << " N " << 1 << false;
    QTest::newRow("alternate was there last") << "FFF" << "  N" << 0 << false;
    QTest::newRow("not recorded is passed over") << "FF F" << "    " << 3 << true;
    QTest::newRow("not recorded never counts") << "FF  " << "    " << 2 << false;
}

void TestNetworkRules::missedRunning()
{
    QFETCH(QString, ordinary);
    QFETCH(QString, alternate);
    NetworkDetail detail = network();
    detail.members = {member(10, 1), member(11, 1, MemberKind::Alternate)};
    const auto record = [&](int number, int person, QChar mark) {
        const AttendanceState state = mark == u'N' ? AttendanceState::Present
            : mark == u'F'                         ? AttendanceState::Absent
            : mark == u'A'                         ? AttendanceState::Apology
                                                   : AttendanceState::NotRecorded;
        if (state != AttendanceState::NotRecorded)
            detail.attendance[idOf(100 + number)].insert(idOf(person), state);
    };
    for (int i = 0; i < ordinary.size(); ++i) {
        detail.meetings.append(meeting(100 + i, QDate(2025, 1, 10).addMonths(i)));
        record(i, 10, ordinary.at(i));
        record(i, 11, alternate.at(i));
    }
    QTEST(NetworkRules::missedRunning(detail, idOf(1), today), "missed");
    const Coverage coverage = NetworkRules::coverage(detail, today);
    QTEST(coverage.seats.first().state == SeatState::Stale, "stale");
    QCOMPARE(coverage.covered(), 1);
    detail.network.staleAfter = 1;
    QFETCH(int, missed);
    QCOMPARE(NetworkRules::coverage(detail, today).seats.first().state == SeatState::Stale, missed >= 1);
}

void TestNetworkRules::coverageNeverExceedsSeats()
{
    DemoRandom random(7);
    for (int round = 0; round < 200; ++round) {
        NetworkDetail detail = network();
        for (int i = 0, count = random.below(8); i < count; ++i) {
            const int start = 2015 + random.below(12);
            detail.members.append(member(10 + i, random.below(3), random.chance(60) ? MemberKind::Ordinary : MemberKind::Alternate,
                                         PartialDate::year(start), random.chance(50) ? PartialDate::year(start + random.below(12)) : PartialDate()));
        }
        for (int i = 0; i < 6; ++i) {
            detail.meetings.append(meeting(100 + i, QDate(2024, 2, 1).addMonths(4 * i)));
            for (const Membership &m : std::as_const(detail.members))
                detail.attendance[idOf(100 + i)].insert(m.person, AttendanceState(random.below(4)));
        }
        const QDate day = QDate(2015, 1, 1).addDays(random.below(4500));
        const Coverage coverage = NetworkRules::coverage(detail, day);
        QCOMPARE(coverage.count(SeatState::Ordinary) + coverage.count(SeatState::Stale) + coverage.count(SeatState::OnlyAlternate)
                     + coverage.count(SeatState::Vacant), coverage.total());
        for (const SeatCover &seat : coverage.seats) {
            const bool empty = seat.state == SeatState::Vacant;
            QCOMPARE(seat.memberships.isEmpty(), empty);
            QVERIFY(seat.missed <= 6);
            if (!seat.vacantSince.isNull())
                QVERIFY(seat.vacantSince.last() < day && seat.everHeld);
        }
        // Taking members away never covers more.
        if (!detail.members.isEmpty()) {
            detail.members.removeLast();
            QVERIFY(NetworkRules::coverage(detail, day).covered() <= coverage.covered());
        }
    }
}

void TestNetworkRules::licences_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<bool>("holds");
    QTest::newRow("permanent") << "permanent" << "" << "" << true;
    QTest::newRow("permanent from tomorrow") << "permanent" << "2026-03-03" << "" << false;
    QTest::newRow("period") << "period" << "2025" << "2026" << true;
    QTest::newRow("ended") << "period" << "2020" << "2025-12-31" << false;
    QTest::newRow("period without end") << "period" << "2020" << "" << false;
}

void TestNetworkRules::licences()
{
    QFETCH(QString, kind);
    QFETCH(QString, start);
    QFETCH(QString, end);
    QFETCH(bool, holds);
    NetworkDetail detail = network();
    detail.network.usesLicences = true;
    detail.members = {member(10, 1)};
    Licence licence;
    licence.id = idOf(70);
    licence.municipality = idOf(1);
    licence.kind = licenceKindFrom(kind);
    licence.start = PartialDate::fromIso(start);
    licence.end = PartialDate::fromIso(end);
    QCOMPARE(NetworkRules::licenceHolds(licence, today), holds);
    QCOMPARE(NetworkRules::withoutLicence(detail, today), QList<Id>{idOf(1)});
    detail.licences = {licence};
    QCOMPARE(NetworkRules::withoutLicence(detail, today).isEmpty(), holds);
    QCOMPARE(tells(NetworkRules::problems(detail, today), u"licence"_s), !holds);
}

void TestNetworkRules::loops()
{
    Loop loop;
    loop.status = LoopStatus::Finished;
    loop.guides = {{idOf(1), idOf(2), u"Bo Ask"_s, {}, {}}};
    QCOMPARE(NetworkRules::loopState(loop).missing.size(), 3);
    loop.talks = {{idOf(1), TalkKind::Users, PartialDate(today), 4}, {idOf(2), TalkKind::Users, PartialDate(today), 3},
                  {idOf(3), TalkKind::Staff, PartialDate(today), std::nullopt}, {idOf(4), TalkKind::Joint, {}, 8}};
    QCOMPARE(NetworkRules::loopState(loop).missing, QList<TalkKind>{TalkKind::Joint});
    QCOMPARE(NetworkRules::talksText(loop), u"users 7 · staff held · joint –"_s);
    QCOMPARE(NetworkRules::loopFault(loop), u"missing: joint"_s);
    loop.talks[3].heldOn = PartialDate(today);
    QVERIFY(NetworkRules::loopState(loop).complete());
    QVERIFY(NetworkRules::loopFault(loop).isEmpty());
}

void TestNetworkRules::guides()
{
    Loop loop;
    loop.organisation = idOf(5);
    loop.place = u"Gruppbostad Björken"_s;
    QVERIFY(!NetworkRules::guideIsStaff(loop, {{}, {}, {}, {}, {}}));
    QVERIFY(NetworkRules::guideIsStaff(loop, {{}, {}, {}, idOf(5), {}}));
    QVERIFY(NetworkRules::guideIsStaff(loop, {{}, {}, {}, {}, u" gruppbostad  björken "_s}));
    QVERIFY(!NetworkRules::guideIsStaff(loop, {{}, {}, {}, idOf(6), u"Daglig verksamhet"_s}));
    NetworkDetail detail = network();
    detail.network.usesLoops = true;
    loop.guides = {{idOf(1), idOf(2), u"Bo Ask"_s, idOf(5), {}}};
    detail.loops = {loop};
    const QList<Problem> problems = NetworkRules::problems(detail, today);
    QVERIFY(tells(problems, u"not independent"_s));
    QCOMPARE(int(problems.first().severity), int(Problem::Severity::Bad));
}

void TestNetworkRules::actions()
{
    ActionPoint action;
    action.text = u"Boka sal"_s;
    QVERIFY(!NetworkRules::isOverdue(action, today));
    action.due = PartialDate(today);
    QVERIFY(!NetworkRules::isOverdue(action, today));
    action.due = PartialDate::month(2026, 3);
    QVERIFY(!NetworkRules::isOverdue(action, today));
    action.due = PartialDate(today.addDays(-1));
    QVERIFY(NetworkRules::isOverdue(action, today));
    action.doneOn = PartialDate(today);
    QVERIFY(!NetworkRules::isOverdue(action, today));
}

void TestNetworkRules::carried()
{
    NetworkDetail detail = network();
    detail.meetings = {meeting(100, QDate(2025, 9, 1)), meeting(101, QDate(2025, 11, 1)), meeting(102, QDate(2026, 5, 1), MeetingStatus::Planned)};
    ActionPoint action;
    action.id = idOf(80);
    action.meeting = idOf(100);
    action.meetingDay = QDate(2025, 9, 1);
    detail.actions = {action};
    QVERIFY(NetworkRules::isCarriedOver(detail, action, today));
    QVERIFY(!NetworkRules::isCarriedOver(detail, action, QDate(2025, 10, 1)));
    QCOMPARE(NetworkRules::carriedInto(detail, detail.meetings.at(2)).size(), 1);
    QVERIFY(NetworkRules::carriedInto(detail, detail.meetings.at(0)).isEmpty());
    detail.actions.first().doneOn = PartialDate(QDate(2025, 12, 1));
    QVERIFY(NetworkRules::carriedInto(detail, detail.meetings.at(2)).isEmpty());
    QCOMPARE(NetworkRules::carriedInto(detail, detail.meetings.at(1)).size(), 1);
}

void TestNetworkRules::minutes()
{
    NetworkDetail detail = network();
    detail.meetings = {meeting(100, today.addDays(-400)), meeting(101, today.addDays(-30)), meeting(102, today.addDays(-3)),
                       meeting(103, today.addDays(-10), MeetingStatus::Planned)};
    const QList<Problem> problems = NetworkRules::problems(detail, today);
    QCOMPARE(std::count_if(problems.cbegin(), problems.cend(), [](const Problem &p) { return p.sentence.contains(u"no minutes"_s); }), 1);
    QVERIFY(tells(problems, u"was it held or cancelled"_s));
    QVERIFY(tells(problems, u"No next meeting"_s));
    for (const Problem &problem : problems) {
        QCOMPARE(problem.area, u"networks"_s);
        QCOMPARE(problem.row, detail.network.id);
        QVERIFY(!problem.remedy.isEmpty() && !problem.tab.isEmpty());
    }
}

void TestNetworkRules::aNetworkThatHasNotBegun()
{
    NetworkDetail detail = network();
    detail.network.cadenceCount = 2;
    detail.responsible.clear();
    const QList<Problem> fresh = NetworkRules::problems(detail, today);
    QCOMPARE(fresh.size(), 1);
    QCOMPARE(int(fresh.first().severity), int(Problem::Severity::Info));
    QCOMPARE(fresh.first().tab, u"members"_s);
    // The first member is enough to ask for the rest.
    detail.members = {member(10, 1)};
    const QList<Problem> begun = NetworkRules::problems(detail, today);
    QVERIFY(tells(begun, u"has never had"_s));
    QVERIFY(tells(begun, u"Nobody is responsible"_s));
    QVERIFY(!tells(begun, u"No members"_s));
}

void TestNetworkRules::attendeesOfOldMeetings()
{
    NetworkDetail detail = network();
    Membership old = member(10, 1, MemberKind::Ordinary, PartialDate::year(2018), PartialDate::year(2019));
    Membership again = member(10, 2, MemberKind::Ordinary, PartialDate::year(2024));
    again.id = idOf(2000);
    detail.members = {old, again, member(11, 2, MemberKind::Ordinary, PartialDate::year(2025))};
    detail.meetings = {meeting(100, QDate(2018, 5, 1)), meeting(101, QDate(2022, 5, 1)), meeting(102, QDate(2026, 1, 5))};
    detail.attendance[idOf(101)].insert(idOf(99), AttendanceState::Present);
    detail.guestNames.insert(idOf(99), u"Gäst"_s);
    QCOMPARE(NetworkRules::attendees(detail, detail.meetings.at(0)).size(), 1);
    QCOMPARE(NetworkRules::attendees(detail, detail.meetings.at(0)).first().municipality, idOf(1));
    QCOMPARE(NetworkRules::attendees(detail, detail.meetings.at(1)).size(), 1);
    QCOMPARE(NetworkRules::attendees(detail, detail.meetings.at(1)).first().name, u"Gäst"_s);
    QCOMPARE(NetworkRules::attendees(detail, detail.meetings.at(2)).size(), 2);
}

void TestNetworkRules::endedNetworkIsQuiet()
{
    NetworkDetail detail = network();
    detail.network.cadenceCount = 2;
    QVERIFY(!NetworkRules::problems(detail, today).isEmpty());
    detail.network.status = NetworkStatus::Ended;
    QVERIFY(NetworkRules::problems(detail, today).isEmpty());
}

void TestNetworkRules::rowAndSummary()
{
    NetworkDetail detail = network();
    detail.network.cadenceCount = 2;
    detail.members = {member(10, 1)};
    detail.meetings = {meeting(100, QDate(2026, 2, 12)), meeting(101, QDate(2026, 5, 14), MeetingStatus::Planned)};
    const NetworkRow row = NetworkRules::row(detail, today);
    QCOMPARE(row.coverageText, u"1 of 2"_s);
    QCOMPARE(row.cadenceText, u"1 of 2"_s);
    QCOMPARE(row.nextMeeting, QDate(2026, 5, 14));
    QCOMPARE(row.members, 1);
    QCOMPARE(row.responsibleNames, u"Eva Ask"_s);
    QVERIFY(row.worst == Problem::Severity::Bad);
    const QStringList summary = NetworkRules::summary(detail, today);
    QCOMPARE(summary.size(), 3);
    QVERIFY(summary.first().contains(u"1 of 2 municipalities"_s) && summary.first().contains(u"Nora"_s));
}

LANSNAV_TEST_MAIN(TestNetworkRules)
#include "tst_networkrules.moc"
