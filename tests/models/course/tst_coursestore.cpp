// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/rules.h"
#include "coursefixture.h"
#include "store/history.h"
#include "support/schemafaults.h"
#include "support/testmain.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

class TestCourseStore : public QObject
{
    Q_OBJECT

private slots:
    void declarationsAgreeWithDdl();
    void events();
    void eventNonsenseIsRefused_data();
    void eventNonsenseIsRefused();
    void whatAMergeLeftImpossibleHindersNothingElse();
    void whatIsLongOrFromRightToLeftIsKept();
    void sessions();
    void sessionNonsenseIsRefused_data();
    void sessionNonsenseIsRefused();
    void seriesIsOneAct();
    void actsStandInTheEventsHistory();
    void rowsAreReadWithFewQueries();
};

/// Every table of the area is logged, and what is declared is what is made.
void TestCourseStore::declarationsAgreeWithDdl()
{
    CourseFixture f;
    QCOMPARE(schemaFaults(f.db(), f.store->schema(), courseTables()).join(u"; "_s), QString());
}

void TestCourseStore::events()
{
    CourseFixture f;
    const Id anna = f.person("Anna", "Ek");
    Event event;
    event.kind = EventKind::ResearchCircle;
    event.title = u"Cirkel om delaktighet"_s;
    event.capacity = 12;
    event.minimum = 6;
    event.opens = u"2026-03-01"_s;
    event.closes = u"2026-04-30T12:00+02:00"_s;
    event.fee = 15000;
    const Id id = f.must(f.courses->addEvent(event, {anna}, {f.session("2026-05-28T13:00+02:00", "2026-05-28T16:00+02:00"), f.session("2026-05-14", "")}));
    EventDetail detail = f.detail(id);
    QCOMPARE(detail.event.title, event.title);
    QCOMPARE(int(detail.event.kind), int(EventKind::ResearchCircle));
    QCOMPARE(int(detail.event.status), int(EventStatus::Idea));
    QCOMPARE(detail.event.fee, std::optional<int>(15000));
    QCOMPARE(detail.event.certificateLeast, std::optional<int>());
    QCOMPARE(detail.responsible.first().name, u"Anna Ek"_s);
    // The sessions' days are the event's, whatever order they were made in.
    QCOMPARE(detail.firstDay(), QDate(2026, 5, 14));
    QCOMPARE(detail.lastDay(), QDate(2026, 5, 28));
    f.must(f.courses->changeEvent(id, {{u"status"_s, u"planned"_s}, {u"capacity"_s, QVariant()}}));
    QCOMPARE(f.detail(id).event.capacity, std::optional<int>());
    f.must(f.courses->setResponsible(id, {}));
    QVERIFY(f.detail(id).responsible.isEmpty());
    const auto rows = f.must(CourseStore::rows(f.db(), QDate(2026, 3, 2)));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().sessions, 2);
    f.must(f.courses->trashEvent(id));
    const auto gone = CourseStore::detail(f.db(), id);
    QVERIFY(!gone && gone.error().code == ErrorCode::NotFound);
    QVERIFY(!f.courses->changeEvent(id, {{u"note"_s, u"x"_s}}));
    f.must(f.store->undo());
    QCOMPARE(f.detail(id).sessions.size(), 2);
    QVERIFY(!CourseStore::detail(f.db(), Id()));
}

void TestCourseStore::eventNonsenseIsRefused_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("told");
    QTest::newRow("no title") << u"title"_s << QVariant(u"  "_s) << u"needs a title"_s;
    QTest::newRow("title cleared") << u"title"_s << QVariant() << u"needs a title"_s;
    QTest::newRow("capacity below zero") << u"capacity"_s << QVariant(-1) << u"below zero"_s;
    QTest::newRow("minimum below zero") << u"minimum"_s << QVariant(-3) << u"below zero"_s;
    QTest::newRow("fee below zero") << u"fee"_s << QVariant(-1) << u"fee"_s;
    QTest::newRow("certificate below zero") << u"certificate_least"_s << QVariant(-1) << u"below zero"_s;
    QTest::newRow("capacity below minimum") << u"capacity"_s << QVariant(4) << u"more participants"_s;
    QTest::newRow("minimum over capacity") << u"minimum"_s << QVariant(31) << u"more participants"_s;
    QTest::newRow("opens after closing") << u"opens"_s << QVariant(u"2026-05-01"_s) << u"close before it opens"_s;
    QTest::newRow("closes before opening") << u"closes"_s << QVariant(u"2026-02-28T12:00+01:00"_s) << u"close before it opens"_s;
    QTest::newRow("31 April") << u"closes"_s << QVariant(u"2026-04-31"_s) << u"could not be understood"_s;
    QTest::newRow("no date at all") << u"opens"_s << QVariant(u"snart"_s) << u"could not be understood"_s;
}

void TestCourseStore::eventNonsenseIsRefused()
{
    QFETCH(QString, column);
    QFETCH(QVariant, value);
    QFETCH(QString, told);
    CourseFixture f;
    Event event;
    event.title = u"Utbildningsdag"_s;
    event.capacity = 30;
    event.minimum = 5;
    event.opens = u"2026-03-01"_s;
    event.closes = u"2026-04-30"_s;
    const Id id = f.must(f.courses->addEvent(event));
    const int changes = f.changes();
    const auto changed = f.courses->changeEvent(id, {{column, value}});
    QVERIFY(!changed);
    QVERIFY2(changed.error().sentence.contains(told), qPrintable(changed.error().sentence));
    QCOMPARE(f.changes(), changes);
    // A new event is held to the same.
    const auto added = f.courses->addEvent(Event(), {}, {});
    QVERIFY(!added);
    QCOMPARE(f.changes(), changes);
}

/// Two colleagues changed one number each; what came of it is told, and hinders nobody from writing a note.
void TestCourseStore::whatAMergeLeftImpossibleHindersNothingElse()
{
    CourseFixture f;
    const Id event = f.event("Dag");
    const Id session = f.detail(event).sessions.first().id;
    Edit edit(*f.store, ActText("Merged"));
    edit.update(u"event"_s, event, {{u"capacity"_s, 5}, {u"minimum"_s, 10}});
    edit.update(u"session"_s, session, {{u"ends"_s, u"2026-05-13"_s}});
    f.must(edit.commit());
    f.must(f.courses->changeEvent(event, {{u"note"_s, u"ring"_s}, {u"closes"_s, u"2026-05-01"_s}}));
    f.must(f.courses->changeSession(session, {{u"title"_s, u"Inledning"_s}}));
    QVERIFY(!f.courses->changeEvent(event, {{u"capacity"_s, 6}}));
    f.must(f.courses->changeEvent(event, {{u"capacity"_s, 12}}));
    QVERIFY(!f.courses->changeSession(session, {{u"ends"_s, u"2026-05-12"_s}}));
}

void TestCourseStore::whatIsLongOrFromRightToLeftIsKept()
{
    CourseFixture f;
    for (const QString &title : {QString(5000, u'å'), u"دورة تدريبية للوالدين"_s, u"“%1” & <b>'; DROP TABLE event"_s}) {
        Event event;
        event.title = title;
        const Id id = f.must(f.courses->addEvent(event));
        QCOMPARE(f.detail(id).event.title, title);
    }
}

void TestCourseStore::sessions()
{
    CourseFixture f;
    const Id event = f.event("CROSS");
    Session talk = f.session("2026-05-14T10:00+02:00", "2026-05-14T10:45+02:00", "Inledning");
    talk.event = event;
    talk.track = u"A"_s;
    talk.kind = SessionKind::Panel;
    talk.capacity = 40;
    const Id id = f.must(f.courses->addSession(talk));
    EventDetail detail = f.detail(event);
    QCOMPARE(detail.sessions.size(), 2);
    QCOMPARE(detail.session(id)->track, u"A"_s);
    QCOMPARE(int(detail.session(id)->kind), int(SessionKind::Panel));
    QCOMPARE(CourseRules::sessionTitle(detail, detail.sessions.first()), u"CROSS"_s);
    f.must(f.courses->changeSession(id, {{u"starts"_s, u"2026-05-15T10:00+02:00"_s}, {u"ends"_s, u"2026-05-15T11:00+02:00"_s}}));
    QCOMPARE(f.detail(event).lastDay(), QDate(2026, 5, 15));
    // Both ends of the time are one decision, also when only one is changed.
    QVERIFY(!f.courses->changeSession(id, {{u"ends"_s, u"2026-05-15T09:00+02:00"_s}}));
    QCOMPARE(f.must(CourseStore::sessions(f.db())).size(), 2);
    f.must(f.courses->changeEvent(event, {{u"status"_s, u"cancelled"_s}}));
    QCOMPARE(f.must(CourseStore::sessions(f.db())).size(), 0);
    f.must(f.courses->trashSession(id));
    QCOMPARE(f.detail(event).sessions.size(), 1);
}

void TestCourseStore::sessionNonsenseIsRefused_data()
{
    QTest::addColumn<QString>("starts");
    QTest::addColumn<QString>("ends");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("no time yet") << QString() << QString() << true;
    QTest::newRow("day alone") << u"2026-05-14"_s << QString() << true;
    QTest::newRow("day and hour") << u"2026-05-14"_s << u"2026-05-14T16:00+02:00"_s << true;
    QTest::newRow("over midnight") << u"2026-05-14T22:00+02:00"_s << u"2026-05-15T01:00+02:00"_s << true;
    // 02:30 comes twice when the clocks go back; the later one ends what began in the earlier.
    QTest::newRow("clocks go back") << u"2026-10-25T02:30+02:00"_s << u"2026-10-25T02:15+01:00"_s << true;
    QTest::newRow("end before start") << u"2026-05-14T16:00+02:00"_s << u"2026-05-14T09:00+02:00"_s << false;
    QTest::newRow("end a day before") << u"2026-05-14"_s << u"2026-05-13"_s << false;
    QTest::newRow("end without start") << QString() << u"2026-05-14T09:00+02:00"_s << false;
    QTest::newRow("31 April") << u"2026-04-31T09:00+02:00"_s << QString() << false;
    QTest::newRow("words") << u"efter lunch"_s << QString() << false;
}

void TestCourseStore::sessionNonsenseIsRefused()
{
    QFETCH(QString, starts);
    QFETCH(QString, ends);
    QFETCH(bool, allowed);
    CourseFixture f;
    const Id event = f.event("Dag");
    const int changes = f.changes();
    Session session;
    session.event = event;
    session.starts = starts;
    session.ends = ends;
    QCOMPARE(f.courses->addSession(session).ok(), allowed);
    QCOMPARE(f.changes() > changes, allowed);
    RoomBlock block;
    block.room = f.must(f.courses->addRoom({{}, {}, {}, u"Salen"_s, 30, {}, {}, {}}));
    block.starts = starts;
    block.ends = ends;
    QCOMPARE(f.courses->addRoomBlock(block).ok(), allowed && !starts.isEmpty());
}

void TestCourseStore::seriesIsOneAct()
{
    CourseFixture f;
    const Id event = f.event("Lärcirkel");
    const int acts = f.count(u"SELECT count(*) FROM act"_s);
    QList<Session> dates;
    for (const char *day : {"2026-09-03", "2026-09-17", "2026-10-01"})
        dates.append(f.session(day, ""));
    QCOMPARE(f.must(f.courses->addSessions(event, dates)).size(), 3);
    QCOMPARE(f.count(u"SELECT count(*) FROM act"_s), acts + 1);
    QCOMPARE(f.detail(event).sessions.size(), 4);
    // One bad date and nothing of the series is made.
    dates[1].starts = u"2026-09-31"_s;
    QVERIFY(!f.courses->addSessions(event, dates));
    QVERIFY(!f.courses->addSessions(event, {}));
    QVERIFY(!f.courses->addSessions(Id::fresh(f.environment), {f.session("2026-09-03", "")}));
    QCOMPARE(f.detail(event).sessions.size(), 4);
    f.must(f.store->undo());
    QCOMPARE(f.detail(event).sessions.size(), 1);
}

void TestCourseStore::actsStandInTheEventsHistory()
{
    CourseFixture f;
    const Id event = f.event("Dag");
    const Id session = f.detail(event).sessions.first().id;
    const Id anna = f.person("Anna", "Ek");
    const auto about = [&] { return f.count(u"SELECT count(*) FROM act WHERE subject_tbl = 'event' AND subject_row = ?"_s, {event.bind()}); };
    const int before = about();
    f.must(f.courses->changeSession(session, {{u"title"_s, u"Inledning"_s}}));
    f.must(f.courses->setSpeakers(session, {anna}));
    const Id registration = f.registered(event, anna);
    f.must(f.courses->setDiet(registration, u"vegan"_s));
    f.must(f.courses->setAttendance(session, {anna}, AttendanceState::Apology));
    f.must(f.courses->cancelRegistrations({registration}, u"sjuk"_s));
    QCOMPARE(about(), before + 6);
    const auto acts = History::acts(f.db(), f.store->schema(), {.table = u"event"_s, .row = event});
    QVERIFY(acts && acts->size() >= 7);
    QVERIFY2(acts->first().text.contains(u"Anna Ek"_s), qPrintable(acts->first().text));
    QCOMPARE(History::title(f.db(), f.store->schema(), u"session"_s, session), u"Inledning 2026-05-14"_s);
}

namespace {

int statementsForRows(CourseFixture &f)
{
    int statements = 0;
    const auto count = [](unsigned, void *counter, void *, void *) {
        ++*static_cast<int *>(counter);
        return 0;
    };
    sqlite3_trace_v2(f.db().handle(), SQLITE_TRACE_STMT, count, &statements);
    CourseFixture::must(CourseStore::rows(f.db(), QDate(2026, 3, 2)));
    CourseFixture::must(CourseStore::details(f.db()));
    sqlite3_trace_v2(f.db().handle(), 0, nullptr, nullptr);
    return statements;
}

} // namespace

void TestCourseStore::rowsAreReadWithFewQueries()
{
    CourseFixture f;
    f.event("En");
    const int few = statementsForRows(f);
    QVERIFY2(few <= 40, qPrintable(QString::number(few)));
    const Id anna = f.person("Anna", "Ek");
    for (int i = 0; i < 20; ++i)
        f.registered(f.event("Flera"), anna);
    QCOMPARE(statementsForRows(f), few);
}

LANSNAV_TEST_MAIN(TestCourseStore)
#include "tst_coursestore.moc"
