// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/dietretention.h"
#include "course/seatrequests.h"
#include "coursefixture.h"
#include "store/digests.h"
#include "support/testmain.h"
#include "sync/logcare.h"
#include "twofiles.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

const QString secret = u"hasselnötsallergi"_s;

/// Two files with an event of two seats on 14 May 2026.
struct DietFiles : TwoFiles
{
    DietFiles() : TwoFiles(2, {day()}) {}

    static Session day()
    {
        Session session;
        session.starts = u"2026-05-14T09:00+02:00"_s;
        session.ends = u"2026-05-14T16:00+02:00"_s;
        return session;
    }
    SeatList seats(Colleague &c)
    {
        Database &db = c.store->database();
        return seatPlan(CourseFixture::must(CourseStore::detail(db, event)), QDate(2026, 3, 2), CourseFixture::must(sentTest(db))).event;
    }
    SeatCount count(Colleague &c) { return CourseFixture::must(seatCounts(c.store->database(), QDate(2026, 3, 2))).value(event); }
    QList<std::pair<QString, Id>> expired(Colleague &c, QDate today) { return CourseFixture::must(expiredDiets(c.store->database(), today)); }
    static bool holds(const QString &file)
    {
        for (const QString &suffix : {QString(), u"-wal"_s, u"-journal"_s})
            if (readFile(file + suffix).contains(secret.toUtf8()))
                return true;
        return false;
    }
    static QByteArray readFile(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

class TestCourseSync : public QObject
{
    Q_OBJECT

private slots:
    void alone();
    void preliminaryUntilSent();
    void bothTookTheLastSeat();
    void dietGoesAfterTheEvent();
    void dietOfAMovedEvent();
    void whatIsOver_data();
    void whatIsOver();
};

/// A file that is not shared: nothing is preliminary.
void TestCourseSync::alone()
{
    CourseFixture f;
    const Id event = f.event("Dag", 2);
    f.registered(event, f.person("Anna", "Ek"));
    QVERIFY(!f.must(sentTest(f.db())));
    QCOMPARE(f.must(seatCounts(f.db(), QDate(2026, 3, 2))).size(), 0);
    QVERIFY(f.must(SentChanges::read(f.db())).has(1, 1));
}

void TestCourseSync::preliminaryUntilSent()
{
    DietFiles t;
    const Id cia = t.request(t.anna, 0);
    QCOMPARE(t.seats(t.anna).of(cia).state, PlaceState::Preliminary);
    QCOMPARE(t.count(t.anna).preliminary, 1);
    QCOMPARE(t.count(t.anna).seats, 1);
    CourseFixture::must(t.anna.sync(t.target));
    QCOMPARE(t.seats(t.anna).of(cia).state, PlaceState::Seat);
    QVERIFY(!CourseFixture::must(sentTest(t.anna.store->database())));
    // What came from the shared file is known there.
    CourseFixture::must(t.bertil.sync(t.target));
    const Id disa = t.request(t.bertil, 1);
    QCOMPARE(t.seats(t.bertil).of(cia).state, PlaceState::Seat);
    QCOMPARE(t.seats(t.bertil).of(disa).state, PlaceState::Preliminary);
}

void TestCourseSync::bothTookTheLastSeat()
{
    DietFiles t;
    t.request(t.anna, 0);
    t.meet();
    const Id disa = t.request(t.anna, 1);
    const Id ebbe = t.request(t.bertil, 2);
    QCOMPARE(t.seats(t.anna).of(disa).state, PlaceState::Preliminary);
    QCOMPARE(t.seats(t.bertil).of(ebbe).state, PlaceState::Preliminary);
    t.meet();
    for (Colleague *c : {&t.anna, &t.bertil}) {
        QCOMPARE(t.seats(*c).of(disa).state, PlaceState::Seat);
        QCOMPARE(t.seats(*c).of(ebbe).state, PlaceState::WaitingList);
    }
}

void TestCourseSync::dietGoesAfterTheEvent()
{
    DietFiles t;
    const Id cia = t.request(t.anna, 0, secret);
    CourseFixture::must(CourseStore(*t.anna.store).setDiet(cia, secret + u", även spår"_s));
    t.meet();
    QVERIFY(DietFiles::holds(t.bertil.path));
    QCOMPARE(t.expired(t.anna, QDate(2026, 5, 14)).size(), 0);
    const auto rows = t.expired(t.anna, QDate(2026, 5, 15));
    QCOMPARE(rows.size(), 1);
    const int acts = t.anna.count(u"SELECT count(*) FROM act"_s);
    CourseFixture::must(eraseExpired(*t.anna.store, t.anna.store->database(), rows));
    QCOMPARE(t.anna.count(u"SELECT count(*) FROM act"_s), acts + 1);
    QCOMPARE(t.expired(t.anna, QDate(2026, 5, 15)).size(), 0);
    // The registration stays, and its seat.
    const EventDetail detail = t.detail(t.anna);
    QCOMPARE(detail.registrations.size(), 1);
    QVERIFY(detail.registrations.first().diet.isEmpty());
    QVERIFY(!DietFiles::holds(t.anna.path));
    t.meet();
    for (const QString &file : {t.anna.path, t.bertil.path, t.target})
        QVERIFY2(!DietFiles::holds(file), qPrintable(file));
    // Nothing left to do elsewhere, and no act for nothing.
    QCOMPARE(t.expired(t.bertil, QDate(2026, 5, 15)).size(), 0);
    const int before = t.bertil.count(u"SELECT count(*) FROM act"_s);
    CourseFixture::must(eraseExpired(*t.bertil.store, t.bertil.store->database(), {}));
    QCOMPARE(t.bertil.count(u"SELECT count(*) FROM act"_s), before);
}

/// What is said after an erasure is kept: the event is held again, later.
void TestCourseSync::dietOfAMovedEvent()
{
    DietFiles t;
    const Id cia = t.request(t.anna, 0, secret);
    CourseFixture::must(eraseExpired(*t.anna.store, t.anna.store->database(), t.expired(t.anna, QDate(2026, 5, 15))));
    CourseStore courses(*t.anna.store);
    const Id session = t.detail(t.anna).sessions.first().id;
    CourseFixture::must(courses.changeSession(session, {{u"starts"_s, u"2026-09-14T09:00+02:00"_s}, {u"ends"_s, u"2026-09-14T16:00+02:00"_s}}));
    CourseFixture::must(courses.setDiet(cia, u"vegan"_s));
    t.meet();
    for (Colleague *c : {&t.anna, &t.bertil})
        QCOMPARE(CourseFixture::must(CourseStore::detail(c->store->database(), t.event)).registrations.first().diet, u"vegan"_s);
    QCOMPARE(t.expired(t.anna, QDate(2026, 9, 14)).size(), 0);
    QCOMPARE(t.expired(t.anna, QDate(2026, 9, 15)).size(), 1);
}

void TestCourseSync::whatIsOver_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<int>("found");
    QTest::newRow("over") << u""_s << 1;
    QTest::newRow("called off") << u"UPDATE event SET status = 'cancelled'"_s << 1;
    QTest::newRow("cancelled registration") << u"UPDATE registration SET cancelled_at = '2026-03-03'"_s << 1;
    QTest::newRow("registration in the trash") << u"UPDATE registration SET deleted = 1"_s << 1;
    QTest::newRow("event in the trash") << u"UPDATE event SET deleted = 1"_s << 1;
    QTest::newRow("programme in the trash") << u"UPDATE session SET deleted = 1"_s << 1;
    QTest::newRow("diet taken back") << u"UPDATE registration_diet SET diet = NULL"_s << 1;
    QTest::newRow("no day yet") << u"UPDATE session SET starts = NULL, ends = NULL"_s << 0;
    QTest::newRow("another day to come") << u"UPDATE session SET ends = '2026-05-20T16:00+02:00'"_s << 0;
}

void TestCourseSync::whatIsOver()
{
    QFETCH(QString, change);
    CourseFixture f;
    const Id event = f.event("Dag");
    Registration r = f.of(f.person("Anna", "Ek"));
    r.diet = secret;
    f.must(f.courses->registerPeople(event, {r}));
    if (!change.isEmpty())
        f.must(f.db().run(change));
    QTEST(int(f.must(expiredDiets(f.db(), QDate(2026, 5, 15))).size()), "found");
}

LANSNAV_TEST_MAIN(TestCourseSync)
#include "tst_coursesync.moc"
