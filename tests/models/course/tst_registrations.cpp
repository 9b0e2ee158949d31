// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/rules.h"
#include "course/seatrequests.h"
#include "coursefixture.h"
#include "register/merge.h"
#include "support/testmain.h"
#include "twofiles.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

QStringList namesInLine(const EventDetail &detail)
{
    QStringList names;
    for (const Registration &r : detail.registrations)
        names.append(r.name);
    return names;
}

} // namespace

class TestRegistrations : public QObject
{
    Q_OBJECT

private slots:
    void severalAreOneAct();
    void cancellingLosesThePlace();
    void window_data();
    void window();
    void nonsenseIsRefused();
    void choices();
    void togetherOfferedAhead();
    void mergedPeopleKeepTheirPlace();
    void mergingDoesNotCancel();
    void manyKeepTheirOrder();
    void attendance();
    void recordingTheLastDayHoldsTheEvent();
    void walkIn();
    void twoFilesAgreeOnTheLastSeat();
    void sameRequestInTwoFilesMeets();
};

void TestRegistrations::severalAreOneAct()
{
    CourseFixture f;
    const Id event = f.event("Dag");
    const Id anna = f.person("Anna", "Ek");
    const Id bo = f.person("Bo", "Ask");
    const Id cia = f.person("Cia", "Alm");
    f.registered(event, bo);
    Registration with = f.of(anna);
    with.diet = u"laktosfritt"_s;
    with.consent = true;
    with.requestedAt = u"2026-02-27T08:15+01:00"_s;
    const int acts = f.count(u"SELECT count(*) FROM act"_s);
    // Bo is registered already and stays as he is; Cia is named twice.
    QCOMPARE(f.must(f.courses->registerPeople(event, {f.of(bo), f.of(cia), with, f.of(cia)})).size(), 2);
    QCOMPARE(f.count(u"SELECT count(*) FROM act"_s), acts + 1);
    const EventDetail detail = f.detail(event);
    QCOMPARE(namesInLine(detail), QStringList({u"Bo Ask"_s, u"Cia Alm"_s, u"Anna Ek"_s}));
    QCOMPARE(detail.registered, 3);
    QCOMPARE(detail.registrations.last().diet, u"laktosfritt"_s);
    QVERIFY(detail.registrations.last().consent && !detail.registrations.first().consent);
    QCOMPARE(detail.registrations.last().requestedAt, u"2026-02-27T08:15+01:00"_s);
    QCOMPARE(detail.registrations.first().requestedAt.left(10), u"2026-03-02"_s);
    f.must(f.store->undo());
    QCOMPARE(f.detail(event).registered, 1);
}

void TestRegistrations::cancellingLosesThePlace()
{
    CourseFixture f;
    const Id event = f.event("Dag", 1);
    const Id anna = f.person("Anna", "Ek");
    const Id bo = f.person("Bo", "Ask");
    const Id first = f.registered(event, anna);
    f.registered(event, bo);
    f.must(f.courses->cancelRegistrations({first}, u"sjuk"_s));
    EventDetail detail = f.detail(event);
    QCOMPARE(detail.registered, 1);
    QVERIFY(detail.registrations.first().isCancelled());
    QCOMPARE(detail.registrations.first().cancelReason, u"sjuk"_s);
    QVERIFY(detail.registrations.first().cancelledClock > detail.registrations.last().place.hlc);
    QCOMPARE(detail.registrations.last().cancelledClock, 0);
    // Cancelling what is cancelled keeps the first reason.
    f.must(f.courses->cancelRegistrations({first}, u"annat"_s));
    QCOMPARE(f.detail(event).registrations.first().cancelReason, u"sjuk"_s);
    const Id again = f.registered(event, anna);
    QVERIFY(again != first);
    detail = f.detail(event);
    QCOMPARE(detail.registrations.size(), 3);
    QCOMPARE(detail.registrations.last().id, again);
    QCOMPARE(detail.registrations.last().turn, 2);
    QVERIFY(detail.registrations.at(1).place < detail.registrations.last().place);
    // Out of the trash comes no old place either.
    f.must(f.courses->trashRegistrations({again}));
    f.registered(event, anna);
    QCOMPARE(f.detail(event).registrations.last().turn, 3);
}

void TestRegistrations::window_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("opens");
    QTest::addColumn<QString>("closes");
    QTest::addColumn<QString>("told");
    // The clock stands at 2 March 2026, 10:42.
    QTest::newRow("no window") << u"open"_s << QString() << QString() << QString();
    QTest::newRow("planned") << u"planned"_s << QString() << QString() << QString();
    QTest::newRow("opens today") << u"open"_s << u"2026-03-02"_s << QString() << QString();
    QTest::newRow("closes today") << u"open"_s << QString() << u"2026-03-02"_s << QString();
    QTest::newRow("closes later today") << u"open"_s << QString() << u"2026-03-02T12:00+01:00"_s << QString();
    QTest::newRow("closed this morning") << u"open"_s << QString() << u"2026-03-02T09:00+01:00"_s << u"closed"_s;
    QTest::newRow("closed yesterday") << u"open"_s << QString() << u"2026-03-01"_s << u"closed"_s;
    QTest::newRow("opens tomorrow") << u"open"_s << u"2026-03-03"_s << QString() << u"does not open"_s;
    QTest::newRow("closed") << u"closed"_s << QString() << QString() << u"closed"_s;
    QTest::newRow("held") << u"held"_s << QString() << QString() << u"has been held"_s;
    QTest::newRow("cancelled") << u"cancelled"_s << QString() << QString() << u"cancelled"_s;
}

void TestRegistrations::window()
{
    QFETCH(QString, status);
    QFETCH(QString, opens);
    QFETCH(QString, closes);
    QFETCH(QString, told);
    CourseFixture f;
    // Half past ten in Sweden, whatever the zone of the computer that runs this.
    f.environment.setNow(QDateTime(QDate(2026, 3, 2), QTime(9, 42), Qt::UTC));
    const Id event = f.event("Dag");
    f.must(f.courses->changeEvent(event, {{u"status"_s, status}, {u"opens"_s, opens}, {u"closes"_s, closes}}));
    const Id anna = f.person("Anna", "Ek");
    const int changes = f.changes();
    const auto made = f.courses->registerPeople(event, {f.of(anna)});
    QCOMPARE(made.ok(), told.isEmpty());
    if (told.isEmpty())
        return;
    QVERIFY(made.error().code == ErrorCode::Refused);
    QVERIFY2(made.error().sentence.contains(told), qPrintable(made.error().sentence));
    QCOMPARE(f.changes(), changes);
    QCOMPARE(f.must(f.courses->registerPeople(event, {f.of(anna)}, RegistrationRule::OnPurpose)).size(), 1);
}

void TestRegistrations::nonsenseIsRefused()
{
    CourseFixture f;
    const Id event = f.event("Dag");
    const Id anna = f.person("Anna", "Ek");
    const Id registration = f.registered(event, anna);
    const int changes = f.changes();
    QVERIFY(!f.courses->registerPeople(event, {}));
    QVERIFY(!f.courses->registerPeople(event, {Registration()}));
    QVERIFY(!f.courses->registerPeople(event, {f.of(anna)}));
    QVERIFY(!f.courses->registerPeople(event, {f.of(Id::fresh(f.environment))}));
    QVERIFY(!f.courses->registerPeople(Id::fresh(f.environment), {f.of(anna)}));
    QVERIFY(!f.courses->moveAhead(registration, u"  "_s));
    QVERIFY(!f.courses->offerSeats({}, QDate(2026, 3, 9)));
    QVERIFY(!f.courses->setAttendance(Id::fresh(f.environment), {anna}, AttendanceState::Present));
    QVERIFY(!f.courses->walkIn(f.detail(event).sessions.first().id, Registration()));
    QCOMPARE(f.changes(), changes);
    f.must(f.courses->trashEvent(event));
    QVERIFY(!f.courses->registerPeople(event, {f.of(f.person("Bo", "Ask"))}));
}

void TestRegistrations::choices()
{
    CourseFixture f;
    const Id event = f.event("CROSS");
    const QList<Id> made = f.must(f.courses->addSessions(event, {f.session("2026-05-14T13:00+02:00", "", "B"), f.session("2026-05-14T10:00+02:00", "", "A")}));
    Registration r = f.of(f.person("Anna", "Ek"));
    r.choices = made;
    const Id registration = f.must(f.courses->registerPeople(event, {r})).first();
    // In order of time.
    QCOMPARE(f.detail(event).registrations.first().choices, QList<Id>({made.last(), made.first()}));
    f.must(f.courses->setChoices(registration, {made.first()}));
    QCOMPARE(f.detail(event).registrations.first().choices, QList<Id>{made.first()});
    // Chosen again, it stands where it stood; chosen later, it stands behind.
    f.must(f.courses->setChoices(registration, made + QList<Id>{f.detail(event).sessions.first().id}));
    const Registration chosen = f.detail(event).registrations.first();
    QCOMPARE(chosen.choicePlaces.size(), 3);
    QVERIFY(chosen.place < chosen.choicePlaces.value(made.last()));
    QVERIFY(chosen.choicePlaces.value(made.last()) < chosen.choicePlaces.value(f.detail(event).sessions.first().id));
    f.must(f.courses->setChoices(registration, {made.first()}));
    const Id other = f.event("En annan");
    QVERIFY(!f.courses->setChoices(registration, {f.detail(other).sessions.first().id}));
    QCOMPARE(f.detail(event).registrations.first().choices, QList<Id>{made.first()});
    const EventDetail detail = f.detail(event);
    QCOMPARE(CourseRules::attendees(detail, *detail.session(made.first()), seatPlan(detail, QDate(2026, 5, 14))).size(), 1);
    QCOMPARE(CourseRules::attendees(detail, *detail.session(made.last()), seatPlan(detail, QDate(2026, 5, 14))).size(), 0);
    f.must(f.courses->setChoices(registration, {}));
    QVERIFY(f.detail(event).registrations.first().choices.isEmpty());
}

void TestRegistrations::togetherOfferedAhead()
{
    CourseFixture f;
    const Id event = f.event("Dag", 1);
    const Id a = f.registered(event, f.person("Anna", "Ek"));
    const Id b = f.registered(event, f.person("Bo", "Ask"));
    f.must(f.courses->setTogether({a, b}));
    EventDetail detail = f.detail(event);
    QVERIFY(!detail.registration(a)->together.isEmpty());
    QCOMPARE(detail.registration(a)->together, detail.registration(b)->together);
    f.must(f.courses->setTogether({b}));
    QVERIFY(f.detail(event).registration(b)->together.isEmpty());
    f.must(f.courses->offerSeats({b}, QDate(2026, 3, 9)));
    QCOMPARE(f.detail(event).registration(b)->offeredUntil, u"2026-03-09"_s);
    f.must(f.courses->confirmSeats({b}, QDate(2026, 3, 4)));
    f.must(f.courses->moveAhead(b, u"föreläser själv"_s));
    detail = f.detail(event);
    QCOMPARE(detail.registration(b)->confirmedOn, u"2026-03-04"_s);
    QCOMPARE(detail.registration(b)->aheadReason, u"föreläser själv"_s);
    // The order of request stays what it was; the rule of seats decides what the reason means.
    QCOMPARE(detail.registrations.first().id, a);
    f.must(f.courses->moveBack(b));
    f.must(f.courses->offerSeats({b}, QDate()));
    f.must(f.courses->confirmSeats({b}, QDate()));
    detail = f.detail(event);
    QVERIFY(detail.registration(b)->aheadReason.isEmpty() && detail.registration(b)->offeredUntil.isEmpty() && detail.registration(b)->confirmedOn.isEmpty());
}

/// Anna stands in the register twice and was first in line as the one who goes.
void TestRegistrations::mergedPeopleKeepTheirPlace()
{
    CourseFixture f;
    const Id event = f.event("Dag", 1);
    const Id twice = f.person("Anna", "Ek");
    const Id bo = f.person("Bo", "Ask");
    const Id anna = f.person("Anna", "Ek", "anna.ek@example.org");
    f.registered(event, twice);
    f.registered(event, bo);
    f.must(mergePeople(*f.store, anna, twice, {}));
    const EventDetail detail = f.detail(event);
    QCOMPARE(namesInLine(detail), QStringList({u"Anna Ek"_s, u"Bo Ask"_s}));
    QCOMPARE(detail.registrations.first().person, anna);
}

void TestRegistrations::mergingDoesNotCancel()
{
    CourseFixture f;
    const Id event = f.event("Dag");
    const Id twice = f.person("Anna", "Ek");
    const Id anna = f.person("Anna", "Ek", "anna.ek@example.org");
    f.must(f.courses->cancelRegistrations({f.registered(event, twice)}, u"fel adress"_s));
    f.registered(event, f.person("Bo", "Ask"));
    f.registered(event, anna);
    f.must(mergePeople(*f.store, anna, twice, {}));
    const EventDetail detail = f.detail(event);
    QCOMPARE(detail.registered, 2);
    QCOMPARE(namesInLine(detail), QStringList({u"Bo Ask"_s, u"Anna Ek"_s}));
    QVERIFY(!detail.registrations.last().isCancelled() && detail.registrations.last().cancelReason.isEmpty());
}

/// Logged as one set they share one clock; the order they were given in holds all the same.
void TestRegistrations::manyKeepTheirOrder()
{
    CourseFixture f;
    const Id event = f.event("Konferens");
    QList<Registration> people;
    {
        Edit edit(*f.store, ActText("Many"));
        for (int i = 0; i < 600; ++i)
            people.append(f.of(edit.insert(u"person"_s, {{u"given"_s, QString::number(i)}})));
        f.must(edit.commit());
    }
    QCOMPARE(f.must(f.courses->registerPeople(event, people)).size(), 600);
    const EventDetail detail = f.detail(event);
    QCOMPARE(detail.registered, 600);
    for (int i = 0; i < 600; ++i)
        QCOMPARE(detail.registrations.at(i).person, people.at(i).person);
    f.must(f.store->undo());
    QCOMPARE(f.detail(event).registered, 0);
}

void TestRegistrations::attendance()
{
    CourseFixture f;
    const Id event = f.event("Dag");
    const Id later = f.must(f.courses->addSessions(event, {f.session("2026-05-21", "")})).first();
    const Id session = f.detail(event).sessions.first().id;
    const Id anna = f.person("Anna", "Ek");
    const Id bo = f.person("Bo", "Ask");
    f.registered(event, anna);
    f.must(f.courses->setAttendance(session, {anna, bo}, AttendanceState::Present));
    f.must(f.courses->setAttendance(session, {bo}, AttendanceState::Absent));
    EventDetail detail = f.detail(event);
    QCOMPARE(detail.attendanceOf(session, anna), AttendanceState::Present);
    QCOMPARE(detail.attendanceOf(session, bo), AttendanceState::Absent);
    QCOMPARE(detail.attendanceOf(later, anna), AttendanceState::NotRecorded);
    QCOMPARE(detail.guestNames.value(bo), u"Bo Ask"_s);
    QCOMPARE(CourseRules::attendees(detail, *detail.session(session), seatPlan(detail, QDate(2026, 5, 14))).size(), 2);
    QCOMPARE(CourseRules::attendees(detail, *detail.session(later), seatPlan(detail, QDate(2026, 5, 14))).size(), 1);
    const int acts = f.count(u"SELECT count(*) FROM act"_s);
    f.must(f.courses->setAttendance({{session, {bo}}, {later, {anna, bo}}}, AttendanceState::Apology));
    QCOMPARE(f.count(u"SELECT count(*) FROM act"_s), acts + 1);
    QCOMPARE(f.detail(event).attendanceOf(later, bo), AttendanceState::Apology);
    const int rows = f.count(u"SELECT count(*) FROM session_attendance"_s);
    f.must(f.courses->setAttendance(later, {anna}, AttendanceState::NotRecorded));
    f.must(f.courses->setAttendance(later, {f.person("Cia", "Alm")}, AttendanceState::NotRecorded));
    QCOMPARE(f.detail(event).attendanceOf(later, anna), AttendanceState::NotRecorded);
    QCOMPARE(f.count(u"SELECT count(*) FROM session_attendance"_s), rows);
    f.must(f.courses->changeEvent(event, {{u"status"_s, u"cancelled"_s}}));
    QVERIFY(!f.courses->setAttendance(session, {anna}, AttendanceState::Present));
    f.must(f.courses->setAttendance(session, {anna}, AttendanceState::NotRecorded));
}

void TestRegistrations::recordingTheLastDayHoldsTheEvent()
{
    CourseFixture f;
    const Id event = f.event("Cirkel");
    const Id later = f.must(f.courses->addSessions(event, {f.session("2026-05-21", "")})).first();
    const Id session = f.detail(event).sessions.first().id;
    const Id anna = f.person("Anna", "Ek");
    f.environment.setNow(QDateTime(QDate(2026, 5, 14), QTime(12, 0)));
    f.must(f.courses->setAttendance(session, {anna}, AttendanceState::Present));
    QCOMPARE(f.detail(event).event.status, EventStatus::Open);
    // A day without a time is over when the next one begins.
    f.environment.setNow(QDateTime(QDate(2026, 5, 21), QTime(12, 0)));
    f.must(f.courses->setAttendance(later, {anna}, AttendanceState::Present));
    QCOMPARE(f.detail(event).event.status, EventStatus::Open);
    f.environment.setNow(QDateTime(QDate(2026, 5, 22), QTime(12, 0)));
    // Filling in the first day afterwards says nothing of the last.
    f.must(f.courses->setAttendance(session, {anna}, AttendanceState::Absent));
    QCOMPARE(f.detail(event).event.status, EventStatus::Open);
    f.must(f.courses->setAttendance(later, {anna}, AttendanceState::Present));
    QCOMPARE(f.detail(event).event.status, EventStatus::Held);
}

void TestRegistrations::walkIn()
{
    CourseFixture f;
    const Id event = f.event("Dag");
    const Id session = f.detail(event).sessions.first().id;
    f.must(f.courses->changeEvent(event, {{u"status"_s, u"closed"_s}, {u"closes"_s, u"2026-02-01"_s}}));
    const Id anna = f.person("Anna", "Ek");
    const int acts = f.count(u"SELECT count(*) FROM act"_s);
    const Id registration = f.must(f.courses->walkIn(session, f.of(anna)));
    QCOMPARE(f.count(u"SELECT count(*) FROM act"_s), acts + 1);
    EventDetail detail = f.detail(event);
    QCOMPARE(detail.registration(registration)->source, u"walk-in"_s);
    QCOMPARE(detail.attendanceOf(session, anna), AttendanceState::Present);
    // Somebody who is registered is only marked.
    QCOMPARE(f.must(f.courses->walkIn(session, f.of(anna))), registration);
    QCOMPARE(f.detail(event).registrations.size(), 1);
    f.must(f.courses->changeEvent(event, {{u"status"_s, u"cancelled"_s}}));
    QVERIFY(!f.courses->walkIn(session, f.of(f.person("Bo", "Ask"))));
    QCOMPARE(f.detail(event).registrations.size(), 1);
}

void TestRegistrations::twoFilesAgreeOnTheLastSeat()
{
    TwoFiles t(1);
    // Neither has seen the other's: in each file its own is first.
    const Id early = t.request(t.anna, 0);
    const Id late = t.request(t.bertil, 1);
    QCOMPARE(t.detail(t.anna).registrations.first().id, early);
    QCOMPARE(t.detail(t.bertil).registrations.first().id, late);
    t.meet();
    QCOMPARE(t.anna.shared(), t.bertil.shared());
    const EventDetail mine = t.detail(t.anna);
    const EventDetail theirs = t.detail(t.bertil);
    QCOMPARE(mine.registrations.size(), 2);
    QCOMPARE(theirs.registrations.size(), 2);
    for (qsizetype i = 0; i < 2; ++i) {
        QCOMPARE(mine.registrations.at(i).id, theirs.registrations.at(i).id);
        QVERIFY(mine.registrations.at(i).place == theirs.registrations.at(i).place);
    }
    // The one who asked first, by the clock of the log.
    QCOMPARE(mine.registrations.first().id, early);
    // What is edited afterwards moves nobody.
    CourseFixture::must(CourseStore(*t.bertil.store).setDiet(early, u"vegan"_s));
    t.meet();
    QCOMPARE(t.detail(t.anna).registrations.first().id, early);
    QCOMPARE(t.detail(t.anna).registrations.first().diet, u"vegan"_s);
}

/// The same person asked in both files: one registration, where the earlier of the two stands.
void TestRegistrations::sameRequestInTwoFilesMeets()
{
    TwoFiles t(1);
    const Id first = t.request(t.anna, 2);
    const Id between = t.request(t.bertil, 1);
    QCOMPARE(t.request(t.bertil, 2), first);
    t.meet();
    for (Colleague *c : {&t.anna, &t.bertil}) {
        const EventDetail detail = t.detail(*c);
        QCOMPARE(detail.registrations.size(), 2);
        QCOMPARE(detail.registrations.first().id, first);
        QCOMPARE(detail.registrations.last().id, between);
    }
}

LANSNAV_TEST_MAIN(TestRegistrations)
#include "tst_registrations.moc"
