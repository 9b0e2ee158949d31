// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/meetingtime.h"
#include "support/testmain.h"

#include <QObject>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace lansnav;

class TestMeetingTime : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip_data();
    void roundTrip();
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void springGap();
    void autumnDouble();
    void agreesWithTheZone();
    void texts();
    void order();
};

void TestMeetingTime::roundTrip_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QTime>("time");
    QTest::newRow("summer") << u"2026-05-14T13:00+02:00"_s << QDate(2026, 5, 14) << QTime(13, 0);
    QTest::newRow("winter") << u"2026-02-14T09:30+01:00"_s << QDate(2026, 2, 14) << QTime(9, 30);
    QTest::newRow("day only") << u"2019-02-14"_s << QDate(2019, 2, 14) << QTime();
    QTest::newRow("midnight") << u"2026-07-01T00:00+02:00"_s << QDate(2026, 7, 1) << QTime(0, 0);
    QTest::newRow("second pass in autumn") << u"2026-10-25T02:30+01:00"_s << QDate(2026, 10, 25) << QTime(2, 30);
    QTest::newRow("first pass in autumn") << u"2026-10-25T02:30+02:00"_s << QDate(2026, 10, 25) << QTime(2, 30);
}

void TestMeetingTime::roundTrip()
{
    QFETCH(QString, iso);
    const MeetingTime time = MeetingTime::fromIso(iso);
    QTEST(time.date(), "day");
    QTEST(time.time(), "time");
    QCOMPARE(time.toIso(), iso);
    if (time.hasTime())
        QVERIFY(MeetingTime::fromDateTime(time.toDateTime()) == time);
}

void TestMeetingTime::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso");
    QTest::newRow("UTC") << u"2026-05-14T11:00Z"_s << u"2026-05-14T13:00+02:00"_s;
    QTest::newRow("other zone, next day") << u"2026-12-31T20:00-05:00"_s << u"2027-01-01T02:00+01:00"_s;
    QTest::newRow("seconds") << u"2026-05-14T13:00:59.5+02:00"_s << u"2026-05-14T13:00+02:00"_s;
    QTest::newRow("without zone") << u"2026-05-14T13:00"_s << u"2026-05-14T13:00+02:00"_s;
    QTest::newRow("offset of the other half") << u"2026-05-14T13:00+01:00"_s << u"2026-05-14T14:00+02:00"_s;
}

void TestMeetingTime::reads()
{
    QFETCH(QString, text);
    QTEST(MeetingTime::fromIso(text).toIso(), "iso");
}

void TestMeetingTime::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "2026", "2026-02-30", "2026-05-14T24:30+02:00", "2026-05-14T13:60", "2026-05-14 13:00", "2026-05-14T13:00+99:00", "tomorrow"})
        QTest::newRow(text[0] ? text : "empty") << QString::fromUtf8(text);
}

void TestMeetingTime::refuses()
{
    QFETCH(QString, text);
    const MeetingTime time = MeetingTime::fromIso(text);
    QVERIFY(time.isNull());
    QVERIFY(time.toIso().isEmpty());
    QVERIFY(time.toText().isEmpty());
    QVERIFY(!time.toDateTime().isValid());
}

void TestMeetingTime::springGap()
{
    QCOMPARE(MeetingTime::at(QDate(2026, 3, 29), QTime(2, 30)).toIso(), u"2026-03-29T03:30+02:00"_s);
    QCOMPARE(MeetingTime::at(QDate(2026, 3, 29), QTime(1, 59)).toIso(), u"2026-03-29T01:59+01:00"_s);
}

void TestMeetingTime::autumnDouble()
{
    QCOMPARE(MeetingTime::at(QDate(2026, 10, 25), QTime(2, 30)).toIso(), u"2026-10-25T02:30+02:00"_s);
    const MeetingTime first = MeetingTime::fromIso(u"2026-10-25T00:30Z"_s);
    const MeetingTime second = MeetingTime::fromIso(u"2026-10-25T01:30Z"_s);
    QCOMPARE(first.time(), second.time());
    QVERIFY(first < second);
    QVERIFY(!(first == second));
}

void TestMeetingTime::agreesWithTheZone()
{
    const QTimeZone zone("Europe/Stockholm");
    if (!zone.isValid())
        LANSNAV_MISSING("tzdata");
    // Every six hours of forty years, and every half hour around the changes of clock.
    for (QDateTime moment(QDate(1981, 1, 1), QTime(0, 0), Qt::UTC); moment.date().year() < 2037; moment = moment.addSecs(6 * 3600)) {
        const QDateTime local = moment.toTimeZone(zone);
        const MeetingTime ours = MeetingTime::fromDateTime(moment);
        QCOMPARE(ours.date(), local.date());
        QCOMPARE(ours.time(), local.time());
        QCOMPARE(ours.toDateTime().toSecsSinceEpoch(), moment.toSecsSinceEpoch());
    }
    for (int year = 1996; year < 2037; ++year)
        for (const int month : {3, 10})
            for (QDateTime moment(QDate(year, month, 25), QTime(0, 0), Qt::UTC); moment.date().month() == month; moment = moment.addSecs(1800)) {
                const QDateTime local = moment.toTimeZone(zone);
                const MeetingTime ours = MeetingTime::fromDateTime(moment);
                QCOMPARE(ours.time(), local.time());
                QCOMPARE(MeetingTime::fromIso(ours.toIso()).toDateTime().toSecsSinceEpoch(), moment.toSecsSinceEpoch());
            }
}

void TestMeetingTime::texts()
{
    const MeetingTime starts = MeetingTime::fromIso(u"2026-05-12T13:00+02:00"_s);
    const MeetingTime ends = MeetingTime::fromIso(u"2026-05-12T15:30+02:00"_s);
    QCOMPARE(starts.toText(), u"12 May 2026 13:00"_s);
    QCOMPARE(MeetingTime::fromIso(u"2026-05-12"_s).toText(), u"12 May 2026"_s);
    QCOMPARE(MeetingTime::rangeText(starts, ends), u"Tue 12 May 2026 (w. 20) 13:00–15:30"_s);
    QCOMPARE(MeetingTime::rangeText(starts, {}), u"Tue 12 May 2026 (w. 20) 13:00"_s);
    QCOMPARE(MeetingTime::rangeText(MeetingTime::at(QDate(2026, 5, 12)), MeetingTime::at(QDate(2026, 5, 13))),
             u"Tue 12 May 2026 (w. 20)–Wed 13 May 2026"_s);
    QVERIFY(MeetingTime::rangeText({}, ends).isEmpty());
}

void TestMeetingTime::order()
{
    QVERIFY(MeetingTime::at(QDate(2026, 5, 12)) < MeetingTime::at(QDate(2026, 5, 12), QTime(8, 0)));
    QVERIFY(MeetingTime::at(QDate(2026, 5, 12), QTime(23, 0)) < MeetingTime::at(QDate(2026, 5, 13)));
}

LANSNAV_TEST_MAIN(TestMeetingTime)
#include "tst_meetingtime.moc"
