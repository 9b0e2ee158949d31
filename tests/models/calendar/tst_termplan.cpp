// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/holidays.h"
#include "calendar/termplan.h"
#include "support/testmain.h"

#include <QObject>

using namespace Qt::StringLiterals;
using namespace lansnav;

class TestTermPlan : public QObject
{
    Q_OBJECT

private slots:
    void twoInSpring();
    void keepsDistanceToPlanned();
    void wantedWeekdayAndTime();
    void movesFromAHoliday();
    void lateInTheTerm();
    void onlyPauseLeft();
    void nothingNeeded();
    void overTerm();
    void tooMany();
    void obstacles_data();
    void obstacles();
    void properties();
};

static TermPlanRequest spring(int count)
{
    TermPlanRequest request;
    request.term = {2026, false};
    request.count = count;
    request.today = QDate(2025, 12, 15);
    return request;
}

static QList<QDate> days(const TermPlan &plan)
{
    QList<QDate> found;
    for (const ProposedMeeting &meeting : plan.meetings)
        found.append(meeting.starts.date());
    return found;
}

void TestTermPlan::twoInSpring()
{
    const TermPlan plan = TermPlanner::plan(spring(2));
    QCOMPARE(plan.meetings.size(), 2);
    QCOMPARE(plan.missing, 0);
    QVERIFY(plan.sentence.isEmpty());
    const QList<QDate> found = days(plan);
    QCOMPARE(found.first().month(), 2);
    QVERIFY(found.last() >= QDate(2026, 4, 25) && found.last() <= QDate(2026, 5, 20));
    for (const ProposedMeeting &meeting : plan.meetings) {
        QVERIFY(!meeting.reason.isEmpty());
        QVERIFY(meeting.warnings.isEmpty());
        QVERIFY(!meeting.starts.hasTime());
        QVERIFY(meeting.ends.isNull());
    }
}

void TestTermPlan::keepsDistanceToPlanned()
{
    TermPlanRequest request = spring(2);
    request.planned = {QDate(2026, 2, 10)};
    QList<QDate> found = days(TermPlanner::plan(request));
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first() >= QDate(2026, 4, 20));

    request.planned = {QDate(2026, 5, 12)};
    found = days(TermPlanner::plan(request));
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first() <= QDate(2026, 3, 10));

    request.count = 3;
    request.planned = {QDate(2026, 1, 20), QDate(2026, 6, 2)};
    found = days(TermPlanner::plan(request));
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first() >= QDate(2026, 3, 15) && found.first() <= QDate(2026, 4, 10));
}

void TestTermPlan::wantedWeekdayAndTime()
{
    TermPlanRequest request = spring(4);
    request.weekday = 4;
    request.start = QTime(13, 0);
    request.end = QTime(15, 0);
    const TermPlan plan = TermPlanner::plan(request);
    QCOMPARE(plan.meetings.size(), 4);
    for (const ProposedMeeting &meeting : plan.meetings) {
        QCOMPARE(meeting.starts.date().dayOfWeek(), 4);
        QCOMPARE(meeting.starts.time(), QTime(13, 0));
        QCOMPARE(meeting.ends.time(), QTime(15, 0));
        QCOMPARE(meeting.ends.date(), meeting.starts.date());
    }
}

void TestTermPlan::movesFromAHoliday()
{
    TermPlanRequest request = spring(1);
    request.weekday = 4;
    const QDate free = days(TermPlanner::plan(request)).first();
    request.busy = {{free, u"Tidiga tecken, 3 members"_s}};
    const TermPlan plan = TermPlanner::plan(request);
    QVERIFY(plan.meetings.first().starts.date() != free);
    QVERIFY(std::abs(free.daysTo(plan.meetings.first().starts.date())) <= 7);
    QVERIFY2(plan.meetings.first().reason.contains(u"Tidiga tecken"_s), qPrintable(plan.meetings.first().reason));
}

void TestTermPlan::lateInTheTerm()
{
    TermPlanRequest request = spring(2);
    request.today = QDate(2026, 6, 1);
    const TermPlan plan = TermPlanner::plan(request);
    QCOMPARE(plan.meetings.size(), 2);
    QVERIFY(days(plan).first() > request.today);
    QVERIFY(days(plan).last() < QDate(2026, 6, 22));
    QVERIFY(!plan.meetings.last().warnings.isEmpty());
}

void TestTermPlan::onlyPauseLeft()
{
    TermPlanRequest request = spring(1);
    request.term = {2026, true};
    request.today = QDate(2026, 12, 20);
    const TermPlan plan = TermPlanner::plan(request);
    QCOMPARE(plan.meetings.size(), 1);
    QCOMPARE(plan.meetings.first().warnings.size(), 1);
}

void TestTermPlan::nothingNeeded()
{
    TermPlanRequest request = spring(1);
    request.planned = {QDate(2026, 2, 10)};
    const TermPlan plan = TermPlanner::plan(request);
    QVERIFY(plan.meetings.isEmpty());
    QCOMPARE(plan.missing, 0);
    QVERIFY(!plan.sentence.isEmpty());
    QVERIFY(!TermPlanner::plan(spring(0)).sentence.isEmpty());
}

void TestTermPlan::overTerm()
{
    TermPlanRequest request = spring(2);
    request.today = QDate(2026, 7, 1);
    const TermPlan plan = TermPlanner::plan(request);
    QVERIFY(plan.meetings.isEmpty());
    QCOMPARE(plan.missing, 2);
    QVERIFY(plan.sentence.contains(u"over"_s));
}

void TestTermPlan::tooMany()
{
    TermPlanRequest request = spring(40);
    request.today = QDate(2026, 6, 22);
    const TermPlan plan = TermPlanner::plan(request);
    QCOMPARE(plan.meetings.size(), 6);      // 23–26, 29 and 30 June
    QCOMPARE(plan.missing, 34);
    QVERIFY(!plan.sentence.isEmpty());
}

void TestTermPlan::obstacles_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("part");
    QTest::newRow("free") << QDate(2026, 5, 12) << QString();
    QTest::newRow("other term") << QDate(2026, 7, 1) << u"outside"_s;
    QTest::newRow("today") << QDate(2026, 3, 2) << u"passed"_s;
    QTest::newRow("holiday") << QDate(2026, 5, 14) << u"Ascension Day"_s;
    QTest::newRow("weekend") << QDate(2026, 5, 16) << u"weekend"_s;
    QTest::newRow("break") << QDate(2026, 4, 8) << u"Påsklov"_s;
    QTest::newRow("planned") << QDate(2026, 4, 15) << u"already"_s;
    QTest::newRow("busy") << QDate(2026, 4, 16) << u"DMO"_s;
}

void TestTermPlan::obstacles()
{
    TermPlanRequest request = spring(2);
    request.today = QDate(2026, 3, 2);
    request.breaks = {{QDate(2026, 4, 7), QDate(2026, 4, 10), u"Påsklov"_s}};
    request.planned = {QDate(2026, 4, 15)};
    request.busy = {{QDate(2026, 4, 16), u"DMO"_s}};
    QFETCH(QDate, day);
    QFETCH(QString, part);
    const QString obstacle = TermPlanner::obstacle(request, day);
    QCOMPARE(obstacle.isEmpty(), part.isEmpty());
    QVERIFY2(obstacle.contains(part), qPrintable(obstacle));
}

void TestTermPlan::properties()
{
    quint32 state = 7;
    const auto below = [&state](int bound) {
        state = state * 1664525u + 1013904223u;
        return int((state >> 8) % quint32(bound));
    };
    for (int round = 0; round < 1500; ++round) {
        TermPlanRequest request;
        request.term = {2020 + below(15), below(2) == 1};
        request.count = below(9);
        request.today = request.term.first().addDays(below(260) - 60);
        request.weekday = below(6);
        const auto someDay = [&] { return request.term.first().addDays(below(184) - 1); };
        for (int i = below(4); i > 0; --i)
            request.planned.append(someDay());
        for (int i = below(3); i > 0; --i) {
            const QDate first = someDay();
            request.breaks.append({first, first.addDays(below(12)), u"lov"_s});
        }
        for (int i = below(30); i > 0; --i)
            request.busy.append({someDay(), u"annat"_s});

        const TermPlan plan = TermPlanner::plan(request);
        int planned = 0;
        for (const QDate day : request.planned)
            planned += request.term.contains(day);
        QCOMPARE(plan.meetings.size() + plan.missing, std::max(0, request.count - planned));
        QCOMPARE(plan.missing == 0 && planned < request.count, plan.sentence.isEmpty());
        QDate before;
        for (const ProposedMeeting &meeting : plan.meetings) {
            const QDate day = meeting.starts.date();
            QVERIFY2(TermPlanner::obstacle(request, day).isEmpty(), qPrintable(TermPlanner::obstacle(request, day)));
            QVERIFY(Holidays::isWorkday(day) && day > request.today && request.term.contains(day) && !request.planned.contains(day));
            QVERIFY(!before.isValid() || before < day);
            before = day;
        }
        if (plan.missing > 0) {
            int possible = 0;
            for (QDate day = request.term.first(); day <= request.term.last(); day = day.addDays(1))
                possible += TermPlanner::obstacle(request, day).isEmpty();
            QCOMPARE(plan.meetings.size(), possible);
        }
        const TermPlan again = TermPlanner::plan(request);
        QCOMPARE(days(again), days(plan));
    }
}

LANSNAV_TEST_MAIN(TestTermPlan)
#include "tst_termplan.moc"
