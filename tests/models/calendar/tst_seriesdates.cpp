// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/holidays.h"
#include "calendar/isoweek.h"
#include "calendar/seriesdates.h"
#include "support/testmain.h"

#include <functional>
#include <random>

#include <rapidcheck.h>

using namespace lansnav;
using namespace Qt::StringLiterals;

using Unit = SeriesRequest::Unit;
using OnObstacle = SeriesRequest::OnObstacle;

class TestSeriesDates : public QObject
{
    Q_OBJECT

private slots:
    void series_data();
    void series();
    void everySecondThursday();
    void overTheChangeOfTheClocks();
    void moved();
    void kept();
    void faults_data();
    void faults();
    void everyDayTaken();
    void properties();
};

Q_DECLARE_METATYPE(lansnav::SeriesRequest)

static QStringList days(const SeriesDates &plan)
{
    QStringList found;
    for (const SeriesDate &date : plan.dates)
        found.append(date.starts.date().toString(u"d/M"_s));
    return found;
}

void TestSeriesDates::series_data()
{
    QTest::addColumn<SeriesRequest>("request");
    QTest::addColumn<QString>("expected");
    SeriesRequest r;
    r.first = QDate(2026, 1, 15);       // a Thursday
    r.count = 3;
    QTest::newRow("weekly") << r << u"15/1 22/1 29/1"_s;
    r.every = 3;
    QTest::newRow("every third") << r << u"15/1 5/2 26/2"_s;
    r.every = 1;
    r.weekdays = {4, 2};
    QTest::newRow("two weekdays") << r << u"15/1 20/1 22/1"_s;
    r.every = 2;
    r.count = 4;
    QTest::newRow("two weekdays every second week") << r << u"15/1 27/1 29/1 10/2"_s;
    r.weekdays = {1};
    QTest::newRow("beat from the first date, not the first day") << r << u"19/1 2/2 16/2 2/3"_s;
    r.count.reset();
    r.until = QDate(2026, 2, 16);
    QTest::newRow("until, that day too") << r << u"19/1 2/2 16/2"_s;
    r.count = 2;
    QTest::newRow("count before until") << r << u"19/1 2/2"_s;
    r = {};
    r.first = QDate(2026, 1, 15);
    r.count = 3;
    r.unit = Unit::Months;
    r.nth = 3;
    QTest::newRow("third Thursday") << r << u"15/1 19/2 19/3"_s;
    r.nth = 1;
    QTest::newRow("first Thursday, past this month") << r << u"5/2 5/3 2/4"_s;
    r.every = 2;
    r.nth = -1;
    QTest::newRow("last Thursday every second month") << r << u"29/1 26/3 28/5"_s;
    r.every = 1;
    r.nth = 5;
    QTest::newRow("fifth Thursday where there is one") << r << u"29/1 30/4 30/7"_s;
    r = {};
    r.first = QDate(2026, 12, 24);      // the year has a week 53
    r.every = 2;
    r.count = 3;
    QTest::newRow("over the turn of the year, Christmas Eve skipped") << r << u"7/1 21/1 4/2"_s;
    r = {};
    r.first = QDate(2026, 2, 19);
    r.count = 2;
    r.breaks = {{QDate(2026, 2, 23), QDate(2026, 2, 27), u"sportlov"_s}};
    QTest::newRow("school break skipped") << r << u"19/2 5/3"_s;
    r.avoidBreaks = false;
    QTest::newRow("school break wanted") << r << u"19/2 26/2"_s;
}

void TestSeriesDates::series()
{
    QFETCH(SeriesRequest, request);
    QFETCH(QString, expected);
    const SeriesDates plan = SeriesPlanner::plan(request);
    QCOMPARE(days(plan).join(u' '), expected);
    QVERIFY2(plan.sentence.isEmpty(), qPrintable(plan.sentence));
}

void TestSeriesDates::everySecondThursday()
{
    // "Every second Thursday 13–16, six times, not on holidays", from 5 March 2026.
    SeriesRequest request;
    request.first = QDate(2026, 3, 5);
    request.every = 2;
    request.count = 6;
    request.start = QTime(13, 0);
    request.end = QTime(16, 0);
    const SeriesDates plan = SeriesPlanner::plan(request);
    QCOMPARE(days(plan).join(u' '), u"5/3 19/3 2/4 16/4 30/4 28/5"_s);
    QCOMPARE(plan.skipped.size(), 1);
    QCOMPARE(plan.skipped.first().day, QDate(2026, 5, 14));
    QVERIFY2(plan.skipped.first().reason.contains(u"Ascension"_s), qPrintable(plan.skipped.first().reason));
}

void TestSeriesDates::overTheChangeOfTheClocks()
{
    SeriesRequest request;
    request.first = QDate(2026, 3, 26);
    request.count = 2;
    request.start = QTime(13, 0);
    request.end = QTime(16, 0);
    const SeriesDates plan = SeriesPlanner::plan(request);
    QCOMPARE(plan.dates.at(0).starts.toIso(), u"2026-03-26T13:00+01:00"_s);
    QCOMPARE(plan.dates.at(1).starts.toIso(), u"2026-04-02T13:00+02:00"_s);
    QCOMPARE(plan.dates.at(1).ends.toIso(), u"2026-04-02T16:00+02:00"_s);
}

void TestSeriesDates::moved()
{
    SeriesRequest request;
    request.first = QDate(2026, 5, 14);     // Ascension Day, a Thursday
    request.count = 2;
    request.onObstacle = OnObstacle::Move;
    SeriesDates plan = SeriesPlanner::plan(request);
    QCOMPARE(days(plan).join(u' '), u"15/5 21/5"_s);
    QCOMPARE(plan.dates.first().wanted, QDate(2026, 5, 14));
    QVERIFY(!plan.dates.first().reason.isEmpty());
    // The Friday is taken, and nothing is moved before the first day.
    request.busy = {{QDate(2026, 5, 15), u"CROSS"_s}};
    plan = SeriesPlanner::plan(request);
    QCOMPARE(days(plan).join(u' '), u"21/5 28/5"_s);
    QCOMPARE(plan.skipped.size(), 1);
    request.first = QDate(2026, 5, 7);
    QCOMPARE(days(SeriesPlanner::plan(request)).join(u' '), u"7/5 13/5"_s);
    // Never onto a day that the series wants itself.
    request.weekdays = {3, 4};
    QCOMPARE(days(SeriesPlanner::plan(request)).join(u' '), u"7/5 13/5"_s);
    request.count = 3;
    QCOMPARE(days(SeriesPlanner::plan(request)).join(u' '), u"7/5 12/5 13/5"_s);
}

void TestSeriesDates::kept()
{
    SeriesRequest request;
    request.first = QDate(2026, 5, 14);
    request.count = 1;
    request.onObstacle = OnObstacle::Keep;
    const SeriesDates plan = SeriesPlanner::plan(request);
    QCOMPARE(days(plan).join(u' '), u"14/5"_s);
    QVERIFY(!plan.dates.first().reason.isEmpty());
    request.avoidHolidays = false;
    QVERIFY(SeriesPlanner::plan(request).dates.first().reason.isEmpty());
}

void TestSeriesDates::faults_data()
{
    QTest::addColumn<SeriesRequest>("request");
    QTest::addColumn<QString>("part");
    SeriesRequest good;
    good.first = QDate(2026, 1, 15);
    good.count = 3;
    const auto row = [&](const char *name, const QString &part, const std::function<void(SeriesRequest &)> &change) {
        SeriesRequest request = good;
        change(request);
        QTest::newRow(name) << request << part;
    };
    row("no day", u"which day"_s, [](SeriesRequest &r) { r.first = QDate(); });
    row("no weekday", u"weekday"_s, [](SeriesRequest &r) { r.weekdays = {0, 9}; });
    row("every none", u"at least one"_s, [](SeriesRequest &r) { r.every = 0; });
    row("zeroth", u"first to fifth"_s, [](SeriesRequest &r) { r.unit = Unit::Months; r.nth = 0; });
    row("no end", u"how many"_s, [](SeriesRequest &r) { r.count.reset(); });
    row("no dates", u"at least one"_s, [](SeriesRequest &r) { r.count = 0; });
    row("until before", u"before"_s, [](SeriesRequest &r) { r.until = QDate(2026, 1, 1); });
    row("end before start", u"after the start"_s, [](SeriesRequest &r) { r.start = QTime(13, 0); r.end = QTime(12, 0); });
    row("end without start", u"after the start"_s, [](SeriesRequest &r) { r.end = QTime(12, 0); });
}

void TestSeriesDates::faults()
{
    QFETCH(SeriesRequest, request);
    QFETCH(QString, part);
    const SeriesDates plan = SeriesPlanner::plan(request);
    QVERIFY(plan.dates.isEmpty() && plan.skipped.isEmpty());
    QVERIFY2(plan.sentence.contains(part), qPrintable(plan.sentence));
}

void TestSeriesDates::everyDayTaken()
{
    SeriesRequest request;
    request.first = QDate(2026, 1, 15);
    request.count = 3;
    request.breaks = {{QDate(2000, 1, 1), QDate(9000, 1, 1), u"lov"_s}};
    const SeriesDates plan = SeriesPlanner::plan(request);
    QVERIFY(plan.dates.isEmpty());
    QVERIFY(!plan.sentence.isEmpty());
    request.breaks.clear();
    request.count = 100'000;
    QCOMPARE(SeriesPlanner::plan(request).dates.size(), SeriesPlanner::mostDates);
    QVERIFY(!SeriesPlanner::plan(request).sentence.isEmpty());
}

void TestSeriesDates::properties()
{
    QVERIFY(rc::check("a series keeps its beat and what it promises", [](std::uint32_t seed) {
        std::mt19937 random(seed);
        const auto below = [&](int bound) { return int(random() % std::uint32_t(bound)); };
        SeriesRequest request;
        request.first = QDate(2020, 1, 1).addDays(below(4000));
        for (int i = below(3); i > 0; --i)
            request.weekdays.append(1 + below(7));
        request.unit = below(3) == 0 ? Unit::Months : Unit::Weeks;
        request.nth = below(5) == 0 ? -1 : 1 + below(5);
        request.every = 1 + below(4);
        if (below(3) != 0)
            request.count = 1 + below(15);
        if (!request.count || below(2) == 0)
            request.until = request.first.addDays(below(500));
        request.start = QTime(9, 0);
        request.end = QTime(12, 0);
        request.onObstacle = OnObstacle(below(3));
        for (int i = below(4); i > 0; --i) {
            const QDate day = request.first.addDays(below(200));
            request.breaks.append({day, day.addDays(below(10)), u"lov"_s});
            request.busy.append({request.first.addDays(below(100)), u"annat"_s});
        }
        const SeriesDates plan = SeriesPlanner::plan(request);
        QDate before;
        QDate beat;
        for (const SeriesDate &date : plan.dates) {
            const QDate day = date.starts.date();
            RC_ASSERT(day >= request.first && (!request.until.isValid() || day <= request.until));
            RC_ASSERT(!before.isValid() || before < day);
            RC_ASSERT(date.ends.date() == day && date.starts.time() == request.start && date.ends.time() == request.end);
            RC_ASSERT(IsoWeek::containing(day) == IsoWeek::containing(date.wanted));
            RC_ASSERT(SeriesPlanner::obstacle(request, day).isEmpty() || request.onObstacle == OnObstacle::Keep);
            RC_ASSERT(date.reason.isEmpty() == SeriesPlanner::obstacle(request, date.wanted).isEmpty());
            RC_ASSERT(day == date.wanted || request.onObstacle == OnObstacle::Move);
            RC_ASSERT((request.weekdays.isEmpty() ? date.wanted.dayOfWeek() == request.first.dayOfWeek() : request.weekdays.contains(date.wanted.dayOfWeek())));
            if (request.unit == Unit::Weeks && beat.isValid())
                RC_ASSERT(IsoWeek::containing(beat).monday().daysTo(IsoWeek::containing(date.wanted).monday()) % (7 * request.every) == 0);
            beat = date.wanted;
            before = day;
        }
        for (const SkippedDate &skipped : plan.skipped) {
            RC_ASSERT(!skipped.reason.isEmpty());
            RC_ASSERT(request.onObstacle != OnObstacle::Keep);
        }
        if (request.count) {
            RC_ASSERT(plan.dates.size() <= *request.count);
            RC_ASSERT(plan.dates.size() == *request.count || !plan.sentence.isEmpty());
        }
    }));
}

LANSNAV_TEST_MAIN(TestSeriesDates)
#include "tst_seriesdates.moc"
