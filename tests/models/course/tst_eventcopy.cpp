// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/isoweek.h"
#include "course/eventcopy.h"
#include "support/testmain.h"

using namespace lansnav;
using namespace Qt::StringLiterals;

using Rule = EventCopyRequest::Rule;

class TestEventCopy : public QObject
{
    Q_OBJECT

private slots:
    void sameWeek_data();
    void sameWeek();
    void sameWeekKeepsTheWeekday();
    void trainingDay();
    void circleOverATerm();
    void clocksStay();
    void otherRules();
    void holidaysAreTold();
    void weekFiftyThree();
    void withoutDates();
};

static DateToCopy session(int number, QDate day, QTime start = {}, QTime end = {})
{
    QByteArray bytes(16, '\0');
    bytes[15] = char(number + 1);
    return {Id::fromBytes(bytes), u"Pass %1"_s.arg(number), MeetingTime::at(day, start), end.isValid() ? MeetingTime::at(day, end) : MeetingTime()};
}

void TestEventCopy::sameWeek_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("years");
    QTest::addColumn<QDate>("expected");
    QTest::newRow("52 weeks on") << QDate(2026, 5, 12) << 1 << QDate(2027, 5, 18);          // w. 20; 2026 has 53 weeks
    QTest::newRow("after an ordinary year") << QDate(2025, 5, 13) << 1 << QDate(2026, 5, 12);
    QTest::newRow("week 53 to one without") << QDate(2026, 12, 29) << 1 << QDate(2027, 12, 28);    // Tuesday of w. 53 to that of w. 52
    QTest::newRow("week 53 to week 53") << QDate(2026, 12, 29) << 6 << QDate(2032, 12, 28);
    QTest::newRow("January that belongs to last year's week") << QDate(2027, 1, 1) << 1 << QDate(2027, 12, 31);
    QTest::newRow("back") << QDate(2026, 5, 12) << -1 << QDate(2025, 5, 13);
}

void TestEventCopy::sameWeek()
{
    QFETCH(QDate, day);
    QFETCH(int, years);
    QFETCH(QDate, expected);
    QCOMPARE(EventCopier::sameWeek(day, years), expected);
}

void TestEventCopy::sameWeekKeepsTheWeekday()
{
    for (QDate day(2000, 1, 1); day.year() < 2040; day = day.addDays(3)) {
        const QDate next = EventCopier::sameWeek(day, 1);
        QCOMPARE(next.dayOfWeek(), day.dayOfWeek());
        QVERIFY(day.daysTo(next) == 364 || day.daysTo(next) == 371);
        const IsoWeek from = IsoWeek::containing(day);
        const IsoWeek to = IsoWeek::containing(next);
        QVERIFY(to.week == from.week || (from.week == 53 && to.week == 52));
        QCOMPARE(to.year, from.year + 1);
    }
}

void TestEventCopy::trainingDay()
{
    EventCopyRequest request;
    request.sessions = {session(1, QDate(2025, 10, 7), QTime(9, 0), QTime(16, 0)), session(2, QDate(2025, 10, 7))};
    request.others = {session(3, QDate(2025, 9, 1))};
    request.tasks = {{session(4, {}).id, u"Book the room"_s, -60}};
    const EventCopy copy = EventCopier::copy(request);
    QCOMPARE(copy.from, QDate(2025, 10, 7));
    QCOMPARE(copy.to, QDate(2026, 10, 6));
    QCOMPARE(copy.sessions.at(0).starts.toIso(), u"2026-10-06T09:00+02:00"_s);
    QCOMPARE(copy.sessions.at(0).ends.toIso(), u"2026-10-06T16:00+02:00"_s);
    QCOMPARE(copy.sessions.at(1).starts.toIso(), u"2026-10-06"_s);
    QVERIFY(copy.sessions.at(1).ends.isNull());
    QCOMPARE(copy.others.at(0).starts.date(), QDate(2026, 8, 31));
    QVERIFY(copy.notes.isEmpty());
    QVERIFY(copy.sentence.isEmpty());
}

void TestEventCopy::circleOverATerm()
{
    EventCopyRequest request;
    for (int i = 0; i < 6; ++i)
        request.sessions.append(session(i, QDate(2026, 8, 27).addDays(14 * i), QTime(13, 0), QTime(16, 0)));
    const EventCopy copy = EventCopier::copy(request);
    for (int i = 0; i < 6; ++i) {
        QCOMPARE(copy.sessions.at(i).starts.date(), QDate(2027, 9, 2).addDays(14 * i));
        QCOMPARE(copy.sessions.at(i).starts.date().dayOfWeek(), 4);
    }
}

void TestEventCopy::clocksStay()
{
    // The Thursday before the change of the clocks in 2025 lies after it in 2027, by the date.
    EventCopyRequest request;
    request.sessions = {session(1, QDate(2025, 3, 29), QTime(13, 0), QTime(16, 0))};
    request.rule = Rule::SameDate;
    request.years = 2;
    const EventCopy copy = EventCopier::copy(request);
    QCOMPARE(request.sessions.first().starts.toIso(), u"2025-03-29T13:00+01:00"_s);
    QCOMPARE(copy.sessions.first().starts.toIso(), u"2027-03-29T13:00+02:00"_s);
    QCOMPARE(copy.sessions.first().ends.toIso(), u"2027-03-29T16:00+02:00"_s);
}

void TestEventCopy::otherRules()
{
    EventCopyRequest request;
    request.sessions = {session(1, QDate(2028, 2, 29)), session(2, QDate(2028, 3, 2))};
    request.rule = Rule::SameDate;
    EventCopy copy = EventCopier::copy(request);
    QCOMPARE(copy.sessions.at(0).starts.date(), QDate(2029, 2, 28));
    QCOMPARE(copy.sessions.at(1).starts.date(), QDate(2029, 3, 2));
    request.rule = Rule::FirstDay;
    QVERIFY(!EventCopier::copy(request).sentence.isEmpty());
    QVERIFY(EventCopier::copy(request).sessions.isEmpty());
    request.firstDay = QDate(2029, 3, 6);
    copy = EventCopier::copy(request);
    QCOMPARE(copy.to, QDate(2029, 3, 6));
    QCOMPARE(copy.sessions.at(1).starts.date(), QDate(2029, 3, 8));
}

void TestEventCopy::holidaysAreTold()
{
    EventCopyRequest request;
    // Wednesday and Thursday of week 18; in 2027 the Thursday week 18 is Ascension Day (6 May).
    request.sessions = {session(1, QDate(2026, 4, 29)), session(2, QDate(2026, 4, 30))};
    request.tasks = {{session(3, {}).id, u"Send the evaluation"_s, 3}, {session(4, {}).id, u"Invite"_s, -30}};
    request.breaks = {{QDate(2027, 5, 5), QDate(2027, 5, 5), u"lovdag"_s}};
    const EventCopy copy = EventCopier::copy(request);
    QCOMPARE(copy.to, QDate(2027, 5, 5));
    QCOMPARE(copy.notes.size(), 2);
    QVERIFY2(copy.notes.at(0).sentence.contains(u"lovdag"_s), qPrintable(copy.notes.at(0).sentence));
    QCOMPARE(copy.notes.at(1).id, request.sessions.at(1).id);
    QVERIFY2(copy.notes.at(1).sentence.contains(u"Ascension"_s), qPrintable(copy.notes.at(1).sentence));
    // It stays where it is: only told of. 3 days on is a Saturday, as it was.
    QCOMPARE(copy.sessions.at(1).starts.date(), QDate(2027, 5, 6));
    request.rule = Rule::SameDate;
    request.breaks.clear();
    const EventCopy byDate = EventCopier::copy(request);       // 29 April 2027 is a Thursday; the task falls on Sunday 2 May, before on Saturday
    QVERIFY(byDate.notes.isEmpty());
    request.years = 3;                                          // 29 April 2029 is a Sunday, 30 days before it Good Friday
    QCOMPARE(EventCopier::copy(request).notes.size(), 2);
}

void TestEventCopy::weekFiftyThree()
{
    EventCopyRequest request;
    request.sessions = {session(1, QDate(2026, 12, 29))};
    const EventCopy copy = EventCopier::copy(request);
    QCOMPARE(copy.to, QDate(2027, 12, 28));
    QVERIFY2(copy.sentence.contains(u"2027"_s), qPrintable(copy.sentence));
}

void TestEventCopy::withoutDates()
{
    EventCopyRequest request;
    QVERIFY(!EventCopier::copy(request).sentence.isEmpty());
    request.sessions = {session(1, {})};
    request.others = {session(2, QDate(2026, 1, 1))};
    const EventCopy copy = EventCopier::copy(request);
    QCOMPARE(copy.sessions.size(), 1);
    QVERIFY(copy.sessions.first().starts.isNull());
    QVERIFY(copy.others.first().starts.isNull());
    QVERIFY(copy.notes.isEmpty());
}

LANSNAV_TEST_MAIN(TestEventCopy)
#include "tst_eventcopy.moc"
