// SPDX-License-Identifier: GPL-3.0-or-later
// Who is expected at a session, and what recording that they came does to the event.
#include "course/afterwards.h"
#include "course/rules.h"
#include "course/seatrequests.h"
#include "coursefixture.h"
#include "store/history.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

class TestAttendees : public QObject
{
    Q_OBJECT

private slots:
    void theFirstCheckInDoesNotHoldTheEvent();
    void whoWaitsIsNotExpectedUntilLetIn();
    void whatHasNoTrackIsForEverybody();
    void whoeverWasLetInIsAParticipant();
};

/// People come in the morning to what is going on; it has been held when its last session is over.
void TestAttendees::theFirstCheckInDoesNotHoldTheEvent()
{
    CourseFixture f;
    const Id event = f.event("Dag");    // 9–16
    const Id session = f.detail(event).sessions.first().id;
    const Id anna = f.person("Anna", "Ek");
    const Id bo = f.person("Bo", "Ask");
    f.environment.setNow(QDateTime(QDate(2026, 5, 14), QTime(6, 45), Qt::UTC));
    f.must(f.courses->setAttendance(session, {anna}, AttendanceState::Present));
    QCOMPARE(f.detail(event).event.status, EventStatus::Open);
    f.environment.setNow(QDateTime(QDate(2026, 5, 14), QTime(13, 59), Qt::UTC));
    f.must(f.courses->walkIn(session, f.of(bo)));
    QCOMPARE(f.detail(event).event.status, EventStatus::Open);
    f.environment.setNow(QDateTime(QDate(2026, 5, 14), QTime(14, 0), Qt::UTC));
    f.must(f.courses->setAttendance(session, {bo}, AttendanceState::Present));
    QCOMPARE(f.detail(event).event.status, EventStatus::Held);
}

/// An offer counts as a seat; whoever waits counts once let in, for the whole event.
void TestAttendees::whoWaitsIsNotExpectedUntilLetIn()
{
    CourseFixture f;
    const Id event = f.event("Dag", 1);
    const Id later = f.must(f.courses->addSessions(event, {f.session("2026-05-21", "")})).first();
    const Id session = f.detail(event).sessions.first().id;
    const Id anna = f.person("Anna", "Ek");
    const Id bo = f.person("Bo", "Ask");
    const Id cia = f.person("Cia", "Alm");
    for (const Id &person : {anna, bo, cia})
        f.registered(event, person);
    const auto people = [&](const Id &at) {
        const EventDetail detail = f.detail(event);
        QList<Id> found;
        for (const Attendee &attendee : CourseRules::attendees(detail, *detail.session(at), seatPlan(detail, QDate(2026, 5, 14))))
            found.append(attendee.person);
        return found;
    };
    QCOMPARE(people(session), QList<Id>{anna});
    const EventDetail detail = f.detail(event);
    const QList<Waiting> line = CourseRules::waiting(detail, *detail.session(session), seatPlan(detail, QDate(2026, 5, 14)));
    QCOMPARE(line.size(), 2);
    QCOMPARE(line.first().registration, detail.registrations.at(1).id);
    QCOMPARE(line.first().place.number, 1);
    f.must(f.courses->letIn(session, cia));
    QCOMPARE(people(session), QList<Id>({cia, anna}));
    QCOMPARE(people(later), QList<Id>({cia, anna}));
    QCOMPARE(History::acts(f.db(), f.store->schema(), {.table = u"event"_s, .row = event})->first().text, u"Let in Cia Alm from the waiting list at Dag 2026-05-14"_s);
    f.must(f.courses->cancelRegistrations({f.detail(event).registrations.first().id}, {}));
    f.must(f.courses->offerSeats({f.detail(event).registrations.at(1).id}, QDate(2026, 5, 20)));
    QCOMPARE(people(later), QList<Id>({cia, bo}));
}

/// Choosing in one track must not take anybody out of what is for all; without tracks a choice is a choice.
void TestAttendees::whatHasNoTrackIsForEverybody()
{
    CourseFixture f;
    const Id event = f.event("CROSS");
    QList<Session> sessions{f.session("2026-05-14T10:00+02:00", "2026-05-14T11:00+02:00", "A"), f.session("2026-05-14T10:00+02:00", "2026-05-14T11:00+02:00", "B")};
    sessions[0].track = u"Barn"_s;
    sessions[1].track = u"Vuxna"_s;
    const QList<Id> tracks = f.must(f.courses->addSessions(event, sessions));
    Session few = f.session("2026-05-14T13:00+02:00", "2026-05-14T14:00+02:00", "Med egna platser");
    few.capacity = 10;
    const Id own = f.must(f.courses->addSessions(event, {few})).first();
    Registration r = f.of(f.person("Anna", "Ek"));
    r.choices = {tracks.first()};
    f.must(f.courses->registerPeople(event, {r}));
    const EventDetail detail = f.detail(event);
    const SeatPlan seats = seatPlan(detail, QDate(2026, 5, 14));
    for (const Session &session : detail.sessions)
        QCOMPARE(CourseRules::attendees(detail, session, seats).size(), session.id == tracks.last() || session.id == own ? 0 : 1);
    const QList<CertificateRow> rows = certificateRows(detail, seats);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().standing.sessions, 2);
    Scope scope;
    scope.ids = {{u"event"_s, event}, {u"person"_s, r.person}};
    for (const Kind &kind : courseArea().kinds)
        if (kind.key == u"sessions"_s)
            QCOMPARE(f.must(kind.dates(f.db(), scope)).size(), 2);
}

void TestAttendees::whoeverWasLetInIsAParticipant()
{
    CourseFixture file;
    const Id event = file.event("Dag", 1);
    file.registered(event, file.person("Bo", "Ask"));
    const Id anna = file.person("Anna", "Ek");
    file.registered(event, anna);
    const auto names = [&] {
        const EventDetail read = file.detail(event);
        QStringList found;
        for (const Registration *r : participantsOf(read, seatPlan(read, QDate(2026, 3, 2))))
            found.append(r->name);
        return found;
    };
    QCOMPARE(names(), QStringList{u"Bo Ask"_s});
    file.environment.setNow(QDateTime(QDate(2026, 5, 14), QTime(6, 45), Qt::UTC));
    file.must(file.courses->setAttendance(file.detail(event).sessions.first().id, {anna}, AttendanceState::Present));
    QCOMPARE(names(), (QStringList{u"Bo Ask"_s, u"Anna Ek"_s}));
}

LANSNAV_TEST_MAIN(TestAttendees)
#include "tst_attendees.moc"
