// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/dietretention.h"
#include "course/seatrequests.h"
#include "coursefixture.h"
#include "privacy/masking.h"
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

/// A folder that can be read and not written.
class ReadableFolder : public SyncFiles
{
public:
    Result<QList<Entry>> entries(const QString &folder) override { return m_disk.entries(folder); }
    Result<QByteArray> head(const QString &path, qint64 bytes) override { return m_disk.head(path, bytes); }
    Result<QByteArray> part(const QString &path, qint64 from, qint64 bytes) override { return m_disk.part(path, from, bytes); }
    Result<void> fetch(const QString &path, const QString &local) override { return m_disk.fetch(path, local); }
    Result<void> deliver(const QString &, const QString &) override { return Error{ErrorCode::ReadOnly, u"You may not write here."_s}; }
    Result<void> replace(const QString &, const QString &) override { return Error{ErrorCode::ReadOnly, u"You may not write here."_s}; }
    Result<void> remove(const QString &path) override { return m_disk.remove(path); }
    bool lock(const QString &path) override { return m_disk.lock(path); }
    void unlock(const QString &path) override { m_disk.unlock(path); }
    void pause(int) override {}

private:
    DiskSyncFiles m_disk;
};

/// Two files with an event of two seats whose day is not set: it is never over.
struct SeatFiles : TwoFiles
{
    explicit SeatFiles(int capacity = 2) : TwoFiles(capacity) {}

    /// Syncs as the window and the command line do; what was told.
    QStringList told(Colleague &c, SyncFiles *unwritable = nullptr)
    {
        const bool succeeds = !unwritable;
        DiskSyncFiles files;
        const Schema schema = courseSchema();
        const auto writer = CourseFixture::must(c.store->openWriter());
        Synchroniser synchroniser(*writer, schema, c.environment, unwritable ? *unwritable : files, target);
        synchroniser.setWatches(mergeWatches({courseArea()}));
        const Result<SyncReport> report = synchroniser.run();
        if (report.ok() != succeeds)
            qFatal("%s", report.ok() ? "synced" : qPrintable(report.error().sentence));
        for (const QString &sentence : synchroniser.told())
            if (report && !report->notices.contains(sentence))
                qFatal("not among the notices");
        return synchroniser.told();
    }
    SeatPlace place(Colleague &c, const Id &request) const { return seatPlan(detail(c), QDate(2026, 3, 2)).event.of(request); }
};

} // namespace

class TestCourseSync : public QObject
{
    Q_OBJECT

private slots:
    void alone();
    void preliminaryUntilSent();
    void bothTookTheLastSeat();
    void whoeverLostASeatIsTold();
    void manyLostSeatsAreCounted();
    void lostSeatsOfProtectedPeople();
    void theCostIsToldWhenTheRestFails();
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

/// The one whose file gave the seat away second, by the order of the requests, whoever syncs first; nobody else.
void TestCourseSync::whoeverLostASeatIsTold()
{
    for (const bool loserFirst : {false, true}) {
        SeatFiles t;
        t.request(t.anna, 0);
        t.meet();
        t.request(t.anna, 1);
        const Id ebbe = t.request(t.bertil, 2);
        QStringList ofAnna, ofBertil;
        for (int round = 0; round < 2; ++round) {
            if (loserFirst)
                ofBertil += t.told(t.bertil);
            ofAnna += t.told(t.anna);
            ofBertil += t.told(t.bertil);
        }
        QCOMPARE(t.place(t.bertil, ebbe).state, PlaceState::WaitingList);
        QCOMPARE(ofAnna, QStringList());
        QCOMPARE(ofBertil.size(), 1);
        QVERIFY2(ofBertil.first().startsWith(u"Ebbe Exempel no longer has a seat at “Dag”"_s) && ofBertil.first().contains(u"number 1"_s), qPrintable(ofBertil.first()));
        // It is told once.
        QCOMPARE(t.told(t.bertil), QStringList());
    }
}

void TestCourseSync::manyLostSeatsAreCounted()
{
    SeatFiles t(5);
    CourseStore anna(*t.anna.store), bertil(*t.bertil.store);
    QList<Registration> there;
    for (int i = 0; i < 5; ++i)
        there.append(CourseFixture::of(t.bertil.person(u"Gäst%1"_s.arg(i))));
    for (int i = 0; i < 3; ++i)
        t.request(t.anna, i);
    CourseFixture::must(anna.registerPeople(t.event, {CourseFixture::of(t.anna.person(u"Fia"_s)), CourseFixture::of(t.anna.person(u"Gun"_s))}));
    // Anna's were all before his, however fast this runs.
    const auto clock = CourseFixture::must(t.anna.store->database().value(u"SELECT hlc FROM replica"_s));
    CourseFixture::must(t.bertil.store->database().run(u"UPDATE replica SET hlc = max(hlc, ?) WHERE k = 1"_s, {clock}));
    CourseFixture::must(bertil.registerPeople(t.event, there));
    t.told(t.anna);
    const QStringList told = t.told(t.bertil);
    QCOMPARE(told.size(), 1);
    QVERIFY2(told.first().startsWith(u"5 of those"_s), qPrintable(told.first()));
}

void TestCourseSync::lostSeatsOfProtectedPeople()
{
    SeatFiles t;
    t.request(t.anna, 0);
    t.meet();
    t.request(t.anna, 1);
    t.request(t.bertil, 2);
    CourseFixture::must(registerstore::setProtected(*t.bertil.store, t.people.at(2), true));
    t.told(t.anna);
    const QStringList told = t.told(t.bertil);
    QCOMPARE(told.size(), 1);
    QVERIFY2(told.first().startsWith(Masking::name()) && !told.first().contains(u"Ebbe"_s), qPrintable(told.first()));
}

/// A sync that takes in and then cannot publish: what it cost is known all the same.
void TestCourseSync::theCostIsToldWhenTheRestFails()
{
    SeatFiles t;
    t.request(t.anna, 0);
    t.meet();
    t.request(t.anna, 1);
    t.request(t.bertil, 2);
    t.told(t.anna);
    ReadableFolder folder;
    QCOMPARE(t.told(t.bertil, &folder).size(), 1);
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
