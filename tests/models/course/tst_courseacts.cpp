// SPDX-License-Identifier: GPL-3.0-or-later
// What the history of an event says of the acts about its sessions and registrations, and which days are refused.
#include "coursefixture.h"
#include "store/history.h"
#include "sync/logcare.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

class TestCourseActs : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        f = std::make_unique<CourseFixture>();
        event = f->event("Dag", 1);
        session = f->detail(event).sessions.first().id;
        f->registered(event, f->person("Bo", "Ask"));
        waits = f->registered(event, f->person("Anna", "Ek"));
    }
    void cleanup() { f.reset(); }
    void actsSayWhatAndWho();
    void theReasonGoesWithThePerson();
    void longNamesAreShortened();
    void daysAfterTheEventAreRefused();

private:
    QStringList texts()
    {
        QStringList found;
        for (const Act &act : f->must(History::acts(f->db(), f->store->schema(), {.table = u"event"_s, .row = event})))
            found.append(act.text);
        return found;
    }
    QString latest() { return f->must(History::acts(f->db(), f->store->schema(), {.table = u"event"_s, .row = event})).first().text; }

    std::unique_ptr<CourseFixture> f;
    Id event, session, waits;
};

void TestCourseActs::actsSayWhatAndWho()
{
    f->must(f->courses->moveAhead(waits, u"föreläser själv"_s));
    QCOMPARE(latest(), u"Let Anna Ek go ahead of the line for Dag: föreläser själv"_s);
    f->must(f->courses->moveBack(waits));
    f->must(f->courses->moveAhead(waits, u"är medarrangör"_s));
    QCOMPARE(latest(), u"Let Anna Ek go ahead of the line for Dag: är medarrangör"_s);
    // Each act tells the reason it was given for.
    QVERIFY(texts().contains(u"Let Anna Ek go ahead of the line for Dag: föreläser själv"_s));
    f->must(f->courses->moveBack(waits));
    f->must(f->courses->offerSeats({waits}, QDate(2026, 3, 9)));
    QCOMPARE(latest(), u"Offered Anna Ek a freed seat at Dag"_s);
    f->must(f->courses->offerSeats({waits}, QDate()));
    QCOMPARE(latest(), u"Took back the offer of a seat to Anna Ek at Dag"_s);
    f->must(f->courses->confirmSeats({waits}, QDate(2026, 3, 9)));
    QCOMPARE(latest(), u"Confirmed the seat of Anna Ek at Dag"_s);
    f->must(f->courses->confirmSeats({waits}, QDate()));
    QCOMPARE(latest(), u"Took back the confirmation of the seat of Anna Ek at Dag"_s);
    f->must(f->courses->cancelRegistrations({waits}, u"sjuk"_s));
    QCOMPARE(latest(), u"Cancelled the registration of Anna Ek for Dag"_s);
    f->must(f->courses->changeSession(session, {{u"starts"_s, u"2026-05-19T10:00+02:00"_s}, {u"ends"_s, u"2026-05-19T11:30+02:00"_s}}));
    QCOMPARE(latest(), u"Moved the session Dag to 2026-05-19 10:00–11:30"_s);
    const Id room = f->must(f->courses->addRoom({{}, {}, {}, u"Salen"_s, 30, {}, {}, {}}));
    f->must(f->courses->changeSession(session, {{u"room"_s, room.bind()}}));
    QCOMPARE(latest(), u"Gave the session Dag 2026-05-19 the room Salen"_s);
    f->must(f->courses->changeSession(session, {{u"title"_s, u"Inledning"_s}}));
    QCOMPARE(latest(), u"Changed the session Inledning 2026-05-19"_s);
    f->must(f->courses->changeSession(session, {{u"starts"_s, u"2026-05-20T10:00+02:00"_s}, {u"ends"_s, u"2026-05-20T11:30+02:00"_s}}));
    QCOMPARE(latest(), u"Moved the session Inledning to 2026-05-20 10:00–11:30"_s);
    // Each move tells its own day, whatever the session is called since.
    f->must(f->courses->changeSession(session, {{u"title"_s, u"Öppning"_s}}));
    QVERIFY(texts().contains(u"Moved the session Öppning to 2026-05-20 10:00–11:30"_s));
    QVERIFY(texts().contains(u"Moved the session Dag to 2026-05-19 10:00–11:30"_s));
}

void TestCourseActs::theReasonGoesWithThePerson()
{
    f->must(f->courses->moveAhead(waits, u"är gravid i nionde månaden"_s));
    const Id anna = f->detail(event).registrations.last().person;
    f->must(f->db().run(u"UPDATE person SET protected = 1 WHERE id = ?"_s, {anna.bind()}));
    QVERIFY2(!texts().join(u'\n').contains(u"gravid"_s), qPrintable(texts().join(u'\n')));
    f->must(f->db().run(u"UPDATE person SET protected = 0 WHERE id = ?"_s, {anna.bind()}));
    QVERIFY(texts().join(u'\n').contains(u"gravid"_s));
    f->must(eraseRows(*f->store, {{u"registration"_s, waits}}));
    QVERIFY2(!texts().join(u'\n').contains(u"gravid"_s), qPrintable(texts().join(u'\n')));
    QCOMPARE(f->count(u"SELECT count(*) FROM act WHERE arguments LIKE '%gravid%'"_s), 0);
}

void TestCourseActs::longNamesAreShortened()
{
    f->must(f->courses->changeEvent(event, {{u"title"_s, QString(5000, u'å')}}));
    QVERIFY2(latest().size() < 120, qPrintable(QString::number(latest().size())));
    QVERIFY(latest().endsWith(QChar(0x2026)));
    QCOMPARE(f->detail(event).event.title.size(), 5000);
}

void TestCourseActs::daysAfterTheEventAreRefused()
{
    const int changes = f->changes();
    const auto offered = f->courses->offerSeats({waits}, QDate(2026, 5, 15));
    QVERIFY(!offered);
    QVERIFY2(offered.error().sentence.contains(u"after the event"_s), qPrintable(offered.error().sentence));
    const auto closes = f->courses->changeEvent(event, {{u"closes"_s, u"2026-05-15"_s}});
    QVERIFY(!closes);
    QVERIFY2(closes.error().sentence.contains(u"after the event"_s), qPrintable(closes.error().sentence));
    QCOMPARE(f->changes(), changes);
    f->must(f->courses->offerSeats({waits}, QDate(2026, 5, 14)));
    f->must(f->courses->changeEvent(event, {{u"closes"_s, u"2026-05-14"_s}}));
}

LANSNAV_TEST_MAIN(TestCourseActs)
#include "tst_courseacts.moc"
