// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkrulesfixture.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

/// The cadence against the calendar of a term or year.
class TestNetworkCadence : public QObject
{
    Q_OBJECT

private slots:
    void cadence_data();
    void cadence();
    void cadenceOfAYear();
    void askedOfAPeriod_data();
    void askedOfAPeriod();
    void weeksLeft_data();
    void weeksLeft();
    void summaryOfThePast();
};

void TestNetworkCadence::cadence_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QList<QDate>>("held");
    QTest::addColumn<QList<QDate>>("planned");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("missing");
    QTest::addColumn<bool>("canBeMet");
    const QDate held(2026, 2, 12);
    const QDate next(2026, 5, 14);
    QTest::newRow("nothing yet") << today << QList<QDate>{} << QList<QDate>{} << "0 of 2" << 2 << true;
    QTest::newRow("one held, one planned") << today << QList<QDate>{held} << QList<QDate>{next} << "1 of 2" << 0 << true;
    QTest::newRow("one held") << today << QList<QDate>{held} << QList<QDate>{} << "1 of 2" << 1 << true;
    QTest::newRow("last term does not count") << today << QList<QDate>{QDate(2025, 12, 1)} << QList<QDate>{} << "0 of 2" << 2 << true;
    QTest::newRow("too late for two") << QDate(2026, 6, 29) << QList<QDate>{} << QList<QDate>{} << "0 of 2" << 2 << false;
    QTest::newRow("just time for one") << QDate(2026, 6, 29) << QList<QDate>{held} << QList<QDate>{} << "1 of 2" << 1 << true;
    QTest::newRow("the last week is taken by a holiday") << QDate(2026, 12, 31) << QList<QDate>{} << QList<QDate>{} << "0 of 2" << 2 << false;
    QTest::newRow("more than enough") << today << QList<QDate>{held, QDate(2026, 2, 20), QDate(2026, 3, 1)} << QList<QDate>{} << "3 of 2" << 0 << true;
    QTest::newRow("past and never settled") << today << QList<QDate>{held} << QList<QDate>{QDate(2026, 2, 25)} << "1 of 2" << 0 << true;
}

void TestNetworkCadence::cadence()
{
    QFETCH(QDate, day);
    QFETCH(QList<QDate>, held);
    QFETCH(QList<QDate>, planned);
    NetworkDetail detail = network();
    detail.network.cadenceCount = 2;
    detail.members = {member(10, 1)};
    for (const QDate &d : held)
        detail.meetings.append(meeting(100 + int(detail.meetings.size()), d));
    for (const QDate &d : planned)
        detail.meetings.append(meeting(100 + int(detail.meetings.size()), d, MeetingStatus::Planned));
    const Cadence cadence = NetworkRules::cadence(detail, day);
    QTEST(cadence.text(), "text");
    QTEST(cadence.missing, "missing");
    QTEST(cadence.canBeMet, "canBeMet");
    QCOMPARE(tells(NetworkRules::problems(detail, day), u"can no longer be met"_s), !cadence.canBeMet);
}

void TestNetworkCadence::cadenceOfAYear()
{
    NetworkDetail detail = network();
    detail.network.cadenceCount = 2;
    detail.network.cadencePer = CadencePer::Year;
    detail.meetings = {meeting(100, QDate(2026, 2, 1)), meeting(101, QDate(2025, 12, 30))};
    const Cadence cadence = NetworkRules::cadence(detail, today);
    QCOMPARE(cadence.held, 1);
    QCOMPARE(cadence.period.label, u"2026"_s);
    QCOMPARE(NetworkRules::before(cadence.period).label, u"2025"_s);
    detail.network.cadenceCount.reset();
    QCOMPARE(NetworkRules::cadence(detail, today).text(), u"1"_s);
    QCOMPARE(NetworkRules::cadence(detail, today).missing, 0);
    QCOMPARE(NetworkRules::before(NetworkRules::termOf(today)).first, QDate(2025, 7, 1));
}

void TestNetworkCadence::askedOfAPeriod_data()
{
    QTest::addColumn<int>("per");
    QTest::addColumn<bool>("year");
    QTest::addColumn<int>("required");      // -1: nothing can be asked
    QTest::newRow("term in a term") << int(CadencePer::Term) << false << 2;
    QTest::newRow("term in a year") << int(CadencePer::Term) << true << 4;
    QTest::newRow("year in a year") << int(CadencePer::Year) << true << 2;
    QTest::newRow("year in a term") << int(CadencePer::Year) << false << -1;
}

void TestNetworkCadence::askedOfAPeriod()
{
    QFETCH(int, per);
    QFETCH(bool, year);
    QFETCH(int, required);
    NetworkDetail detail = network();
    detail.network.cadenceCount = 2;
    detail.network.cadencePer = CadencePer(per);
    const CadencePeriod period = year ? NetworkRules::yearOf(today) : NetworkRules::termOf(today);
    QCOMPARE(NetworkRules::requiredIn(detail.network, period).value_or(-1), required);
    QCOMPARE(NetworkRules::cadenceIn(detail, period, today).required.value_or(-1), required);
    detail.network.cadenceCount.reset();
    QVERIFY(!NetworkRules::requiredIn(detail.network, period));
}

void TestNetworkCadence::weeksLeft_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QList<DateRange>>("breaks");
    QTest::addColumn<QList<QDate>>("planned");
    QTest::addColumn<int>("weeks");
    QTest::addColumn<int>("possible");      // meetings that can still be asked for
    const QList<DateRange> none;
    const QList<DateRange> autumn{{QDate(2026, 10, 26), QDate(2026, 10, 30), u"höstlov"_s}};
    QTest::newRow("Christmas weeks are not counted") << QDate(2026, 11, 30) << none << QList<QDate>{} << 3 << 5;
    QTest::newRow("the last working week before Christmas") << QDate(2026, 12, 14) << none << QList<QDate>{} << 1 << 3;
    QTest::newRow("only Christmas weeks are left") << QDate(2026, 12, 21) << none << QList<QDate>{} << 0 << 2;
    QTest::newRow("only New Year's Eve is left") << QDate(2026, 12, 31) << none << QList<QDate>{} << 0 << 0;
    QTest::newRow("two working days before Christmas make a week") << QDate(2028, 12, 18) << none << QList<QDate>{} << 1 << 2;
    QTest::newRow("from a Saturday the week is over") << QDate(2026, 12, 12) << none << QList<QDate>{} << 1 << 3;
    QTest::newRow("a break takes its week") << QDate(2026, 11, 30) << QList<DateRange>{{QDate(2026, 12, 7), QDate(2026, 12, 11), u"lov"_s}} << QList<QDate>{} << 2 << 4;
    QTest::newRow("a break of four days leaves one") << QDate(2026, 11, 30) << QList<DateRange>{{QDate(2026, 12, 7), QDate(2026, 12, 10), u"lov"_s}} << QList<QDate>{} << 3 << 5;
    QTest::newRow("autumn break behind") << QDate(2026, 11, 30) << autumn << QList<QDate>{} << 3 << 5;
    QTest::newRow("a planned meeting takes its week") << QDate(2026, 11, 30) << none << QList<QDate>{QDate(2026, 12, 9)} << 2 << 4;
    QTest::newRow("summer weeks are not counted") << QDate(2026, 6, 15) << none << QList<QDate>{} << 1 << 3;
    QTest::newRow("holidays of a week together with a break") << QDate(2026, 5, 11) << QList<DateRange>{{QDate(2026, 5, 11), QDate(2026, 5, 13), u"lov"_s}, {QDate(2026, 5, 15), QDate(2026, 5, 15), u"klämdag"_s}} << QList<QDate>{} << 5 << 7;
}

void TestNetworkCadence::weeksLeft()
{
    QFETCH(QDate, day);
    QFETCH(QList<DateRange>, breaks);
    QFETCH(QList<QDate>, planned);
    QFETCH(int, possible);
    NetworkDetail detail = network();
    detail.breaks = breaks;
    for (const QDate &d : planned)
        detail.meetings.append(meeting(100 + int(detail.meetings.size()), d, MeetingStatus::Planned));
    detail.network.cadenceCount = possible + int(planned.size());
    const Cadence cadence = NetworkRules::cadence(detail, day);
    QTEST(cadence.weeksLeft, "weeks");
    // In a Christmas week a meeting is still possible: the cadence is not given up for that.
    QVERIFY(cadence.canBeMet);
    ++*detail.network.cadenceCount;
    QVERIFY(!NetworkRules::cadence(detail, day).canBeMet);
}

/// A report on a term that is over tells of that term: who were members then, and no next meeting.
void TestNetworkCadence::summaryOfThePast()
{
    NetworkDetail detail = network();
    detail.network.cadenceCount = 2;
    detail.members = {member(10, 1, MemberKind::Ordinary, PartialDate::year(2018), PartialDate(QDate(2020, 5, 31))), member(11, 2, MemberKind::Ordinary, PartialDate::year(2018))};
    detail.meetings = {meeting(100, QDate(2019, 9, 12)), meeting(101, QDate(2026, 5, 14), MeetingStatus::Planned)};
    const QStringList past = NetworkRules::summaryOf(detail, NetworkRules::termOf(QDate(2019, 9, 1)), today);
    QCOMPARE(past.size(), 2);
    QVERIFY2(past.first().contains(u"2 of 2"_s), qPrintable(past.first()));
    QVERIFY2(past.at(1).contains(u"1 of 2"_s) && !past.at(1).contains(u"next"_s), qPrintable(past.at(1)));
    const QStringList now = NetworkRules::summary(detail, today);
    QVERIFY2(now.first().contains(u"1 of 2"_s), qPrintable(now.first()));
    QVERIFY(now.at(1).contains(u"next"_s));
}

LANSNAV_TEST_MAIN(TestNetworkCadence)
#include "tst_networkcadence.moc"
