// SPDX-License-Identifier: GPL-3.0-or-later
// What clashes as it is told of an event: among its problems, and before its programme is published.
#include "area/statedvalues.h"
#include "calendar/uilocale.h"
#include "course/clashreading.h"
#include "course/openclashes.h"
#include "course/rules.h"
#include "coursefixture.h"
#include "network/networkstore.h"
#include "support/testmain.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

/// Before everything that is made here.
const QDate today(2026, 3, 2);

QStringList sentencesOf(const QList<OpenClash> &clashes)
{
    QStringList sentences;
    for (const OpenClash &clash : clashes)
        sentences.append(clash.sentence);
    return sentences;
}

} // namespace

class TestOpenClashes : public QObject
{
    Q_OBJECT

private slots:
    void init() { f = std::make_unique<CourseFixture>(); }
    void cleanup() { f.reset(); }
    void aDoubleBookedRoomIsAProblemOfBoth();
    void anAcceptedWarningIsNoProblem();
    void whatIsBehindIsNone();
    void publishingIsRefused();
    void theRoomIsTooSmallForTheSeats_data();
    void theRoomIsTooSmallForTheSeats();
    void aSessionFarFromTheOthersIsTold_data();
    void aSessionFarFromTheOthersIsTold();
    void theResponsibleAreNeededTwiceOnceAnEventAndDay();
    void theNetworkIsCalledTwice_data();
    void theNetworkIsCalledTwice();
    void searchingTheirDaysFindsWhatSearchingAllFinds_data();
    void searchingTheirDaysFindsWhatSearchingAllFinds();

private:
    Id room(int capacity) { return f->must(f->courses->addRoom({{}, {}, {}, u"Hörsalen"_s, capacity, {}, {}, {}})); }
    Id event(const char *title, const QList<Session> &sessions, const QList<Id> &responsible = {})
    {
        Event e;
        e.title = QString::fromUtf8(title);
        e.status = EventStatus::Planned;
        return f->must(f->courses->addEvent(e, responsible, sessions));
    }
    QList<Problem> clashesOf(const Id &event)
    {
        QList<Problem> found;
        for (const Problem &problem : f->must(courseArea().problems(f->db(), today)))
            if (problem.row == event && !problem.sentence.contains(u"responsible for"_s))
                found.append(problem);
        return found;
    }

    std::unique_ptr<CourseFixture> f;
};

void TestOpenClashes::aDoubleBookedRoomIsAProblemOfBoth()
{
    const Id hall = room(100);
    const Id one = event("Kurs", {f->session("2026-05-19T09:00+02:00", "2026-05-19T12:00+02:00", "", hall)});
    const Id other = event("Dag", {f->session("2026-05-19T08:00+02:00", "2026-05-19T10:00+02:00", "A", hall), f->session("2026-05-20T08:00+02:00", "2026-05-20T10:00+02:00", "B", hall)});
    for (const Id &id : {one, other}) {
        const QList<Problem> found = clashesOf(id);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().severity, Problem::Severity::Bad);
        QVERIFY2(found.first().sentence.contains(u"Hörsalen is booked twice"_s), qPrintable(found.first().sentence));
        // Where there is one session it is mended under About.
        QCOMPARE(found.first().tab, id == one ? u"about"_s : u"programme"_s);
        QVERIFY(!found.first().detail.isNull());
    }
    int counted = 0;
    for (const EventRow &row : f->must(CourseStore::rows(f->db(), today)))
        counted += row.problems;
    QCOMPARE(counted, int(f->must(courseArea().problems(f->db(), today)).size()));
}

void TestOpenClashes::anAcceptedWarningIsNoProblem()
{
    // Ascension Day warns.
    const Id id = event("Kurs", {f->session("2026-05-14T09:00+02:00", "2026-05-14T12:00+02:00")});
    QCOMPARE(clashesOf(id).size(), 1);
    const OpenClash clash = f->must(openClashes(f->db(), f->must(CourseStore::outlines(f->db())), today)).value(id).value(0);
    QCOMPARE(clashesOf(id).first().detail, clash.id());
    f->must(f->courses->acceptClash(id, clash.clash.key(), u"alla har sagt ja"_s));
    QCOMPARE(clashesOf(id).size(), 0);
}

void TestOpenClashes::whatIsBehindIsNone()
{
    const Id hall = room(100);
    const Id past = event("Kurs", {f->session("2026-02-03T09:00+01:00", "2026-02-03T12:00+01:00", "", hall)});
    event("Dag", {f->session("2026-02-03T09:00+01:00", "2026-02-03T12:00+01:00", "", hall)});
    for (const Problem &problem : clashesOf(past))
        QVERIFY2(!problem.sentence.contains(u"Hörsalen"_s), qPrintable(problem.sentence));
}

void TestOpenClashes::publishingIsRefused()
{
    const Id hall = room(100);
    const Id id = event("Kurs", {f->session("2026-05-19T09:00+02:00", "2026-05-19T12:00+02:00", "A", hall), f->session("2026-05-19T11:00+02:00", "2026-05-19T13:00+02:00", "B", hall)});
    const Result<Id> refused = f->courses->publish(id, u"[]"_s);
    QVERIFY(!refused && refused.error().code == ErrorCode::Refused);
    QVERIFY2(refused.error().sentence.contains(u"1 clash"_s) && refused.error().sentence.contains(u"Hörsalen is booked twice"_s), qPrintable(refused.error().sentence));
    QVERIFY(f->detail(id).publications.isEmpty());
    f->must(f->courses->changeSession(f->detail(id).sessions.last().id, {{u"starts"_s, u"2026-05-19T12:00+02:00"_s}}));
    f->must(f->courses->publish(id, u"[]"_s));
}

void TestOpenClashes::theRoomIsTooSmallForTheSeats_data()
{
    QTest::addColumn<QString>("track");
    QTest::addColumn<bool>("warned");
    QTest::newRow("for all") << QString() << true;
    QTest::newRow("in a track") << u"Barn"_s << false;
}

/// Before anybody has registered: in a track nobody knows how many will come.
void TestOpenClashes::theRoomIsTooSmallForTheSeats()
{
    QFETCH(QString, track);
    QFETCH(bool, warned);
    Session session = f->session("2026-05-19T09:00+02:00", "2026-05-19T12:00+02:00", "", room(30));
    session.track = track;
    const Id id = event("Kurs", {session});
    QCOMPARE(clashesOf(id).size(), 0);
    f->must(f->courses->changeEvent(id, {{u"capacity"_s, 31}}));
    const QList<Problem> found = clashesOf(id);
    QCOMPARE(found.size(), int(warned));
    if (warned)
        QVERIFY2(found.first().sentence.contains(u"has 30 seats"_s) && found.first().severity == Problem::Severity::Warn, qPrintable(found.first().sentence));
}

void TestOpenClashes::aSessionFarFromTheOthersIsTold_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<bool>("told");
    QTest::newRow("a wrong year") << u"2072-05-19"_s << true;
    QTest::newRow("a day too far") << u"2027-05-22"_s << true;
    QTest::newRow("a year after") << u"2027-05-21"_s << false;
    QTest::newRow("no day") << QString() << false;
}

/// The others are on 19 and 20 May 2026.
void TestOpenClashes::aSessionFarFromTheOthersIsTold()
{
    QFETCH(QString, day);
    QFETCH(bool, told);
    const Id id = event("Kurs", {f->session("2026-05-19T09:00+02:00", "2026-05-19T12:00+02:00", "A"), f->session("2026-05-20T09:00+02:00", "2026-05-20T12:00+02:00", "B"),
                                 f->session(day.toUtf8().constData(), "", "C")});
    const OpenClashes open = f->must(openClashes(f->db(), f->must(CourseStore::outlines(f->db())), today));
    QList<OpenClash> far = open.value(id);
    far.removeIf([](const OpenClash &clash) { return clash.clash.kind != ClashKind::OutsideEvent; });
    QCOMPARE(far.size(), int(told));
    if (!told)
        return;
    QVERIFY(!far.first().forbids());
    const QString sentence = far.first().sentence;
    for (const QDate named : {QDate::fromString(day, Qt::ISODate), QDate(2026, 5, 19), QDate(2026, 5, 20)})
        QVERIFY2(sentence.contains(uiLocale().toString(named, u"ddd d MMM yyyy"_s)), qPrintable(sentence));
    QCOMPARE(f->detail(id).session(far.first().session)->title, u"C"_s);
    // Somebody may mean it.
    f->must(f->courses->acceptClash(id, far.first().clash.key(), u"återträff"_s));
    QList<OpenClash> left = f->must(openClashes(f->db(), f->must(CourseStore::outlines(f->db())), today)).value(id);
    left.removeIf([](const OpenClash &clash) { return clash.clash.kind != ClashKind::OutsideEvent; });
    QVERIFY(left.isEmpty());
}

void TestOpenClashes::theResponsibleAreNeededTwiceOnceAnEventAndDay()
{
    const Id anna = f->person("Anna", "Ek");
    const QList<Session> sessions{f->session("2026-05-19T09:00+02:00", "2026-05-19T12:00+02:00", "A"), f->session("2026-05-19T13:00+02:00", "2026-05-19T16:00+02:00", "B"),
                                  f->session("2026-05-20T09:00+02:00", "2026-05-20T12:00+02:00", "C")};
    const Id one = event("Kurs", sessions, {anna});
    event("Konferens", sessions, {anna});
    QStringList told;
    for (const Problem &problem : clashesOf(one))
        told.append(problem.sentence);
    QVERIFY2(told.size() == 2, qPrintable(told.join(u'\n')));
    for (const QString &sentence : std::as_const(told))
        QVERIFY2(sentence.contains(u"Anna Ek is needed at two events at once"_s) && sentence.contains(u"Konferens"_s), qPrintable(sentence));
    // Accepted once, it is accepted for the day.
    const QList<OpenClash> open = f->must(openClashes(f->db(), f->must(CourseStore::outlines(f->db())), today)).value(one);
    f->must(f->courses->acceptClash(one, open.first().clash.key(), u"Bo tar den andra"_s));
    QCOMPARE(clashesOf(one).size(), 1);
}

void TestOpenClashes::theNetworkIsCalledTwice_data()
{
    QTest::addColumn<bool>("linked");           // the event is held for the network
    QTest::addColumn<QString>("memberUntil");
    QTest::addColumn<bool>("registered");       // somebody who is no member has registered
    QTest::addColumn<bool>("told");
    QTest::newRow("nobody has registered yet") << true << QString() << false << true;
    QTest::newRow("held for nobody's network") << false << QString() << false << false;
    QTest::newRow("members no more") << true << u"2026-04"_s << false << false;
    QTest::newRow("others have registered") << true << QString() << true << false;
}

/// The members of the network that an event is held for are called to another meeting on that day.
void TestOpenClashes::theNetworkIsCalledTwice()
{
    QFETCH(bool, linked);
    QFETCH(QString, memberUntil);
    QFETCH(bool, registered);
    QFETCH(bool, told);
    const Id anna = f->person("Anna", "Ek");
    Edit edit(*f->store, ActText("Filled"));
    const Id bbic = edit.insert(u"network"_s, {{u"name"_s, u"BBIC"_s}});
    const Id dmo = edit.insert(u"network"_s, {{u"name"_s, u"DMO"_s}});
    edit.insert(u"membership"_s, {{u"network"_s, bbic.bind()}, {u"person"_s, anna.bind()}, {u"period"_s, 1}, {u"start"_s, u"2020"_s}, {u"end"_s, stated(memberUntil)}});
    edit.insert(u"membership"_s, {{u"network"_s, dmo.bind()}, {u"person"_s, anna.bind()}, {u"period"_s, 1}, {u"start"_s, u"2020"_s}});
    edit.insert(u"meeting"_s, {{u"network"_s, dmo.bind()}, {u"starts"_s, u"2026-05-19T09:00+02:00"_s}});
    f->must(edit.commit());
    const Id id = event("Kurs", {f->session("2026-05-19T13:00+02:00", "2026-05-19T15:00+02:00")});
    if (linked)
        f->must(f->courses->changeEvent(id, {{u"network"_s, bbic.bind()}}));
    if (registered)
        f->registered(id, f->person("Bo", "Ask"));
    const QStringList sentences = sentencesOf(f->must(openClashes(f->db(), f->must(CourseStore::outlines(f->db())), today)).value(id));
    QCOMPARE(sentences.join(u'|').contains(u"DMO"_s), told);
    if (told)
        QVERIFY2(sentences.first().contains(u"1 of the same person(s)"_s), qPrintable(sentences.first()));
    QCOMPARE(sentences.size(), told ? 1 : 0);
}

void TestOpenClashes::searchingTheirDaysFindsWhatSearchingAllFinds_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

/// Some events are over, some only an idea, some cancelled; sessions go past midnight, over several days, or are on no day yet.
void TestOpenClashes::searchingTheirDaysFindsWhatSearchingAllFinds()
{
    QFETCH(int, seed);
    std::mt19937 random(seed);
    const auto below = [&random](int n) { return int(random() % uint(n)); };
    const QList<Id> rooms{room(3), room(200), Id()};
    QList<Id> people;
    for (int i = 0; i < 6; ++i)
        people.append(f->person("Påhittad", qPrintable(u"Exempelsson%1"_s.arg(i))));
    Network network;
    network.name = u"Nätverket"_s;
    NetworkStore networks(*f->store);
    const Id circle = f->must(networks.addNetwork(network));
    for (int i = 0; i < 4; ++i) {
        Membership member;
        member.network = circle;
        member.person = people.at(i);
        f->must(networks.addMember(member));
        Meeting meeting;
        meeting.network = circle;
        meeting.starts = QDate(2026, 4, 1).addDays(below(25)).toString(Qt::ISODate) + u"T09:00+02:00"_s;
        f->must(networks.addMeeting(meeting));
    }
    const QList<EventStatus> statuses{EventStatus::Planned, EventStatus::Open, EventStatus::Idea, EventStatus::Cancelled, EventStatus::Held};
    QList<Id> events;
    for (int i = 0; i < 14; ++i) {
        QList<Session> sessions;
        for (int n = 1 + below(3); n > 0; --n) {
            const QDate first = QDate(2026, 4, 1).addDays(below(25));
            const int hour = 6 + below(17);
            Session session;
            if (below(8) > 0) {
                session.starts = QDateTime(first, QTime(hour, 0)).toString(u"yyyy-MM-ddTHH:mm"_s) + u"+02:00"_s;
                session.ends = QDateTime(first.addDays(below(6) == 0 ? 2 : 0), QTime(hour, 0)).addSecs(3600 * (1 + below(9))).toString(u"yyyy-MM-ddTHH:mm"_s) + u"+02:00"_s;
            }
            session.title = u"Pass"_s;
            session.room = rooms.at(below(3));
            session.speakers = {{{}, people.at(below(6)), {}, {}, {}}};
            sessions.append(session);
        }
        Event e;
        e.title = u"Dag %1"_s.arg(i);
        e.status = statuses.at(below(8) < 6 ? below(2) : 2 + below(3));
        events.append(f->must(f->courses->addEvent(e, {people.at(below(6))}, sessions)));
        if (e.status == EventStatus::Open)
            f->must(f->courses->registerPeople(events.last(), {f->of(people.at(below(6))), f->of(people.at(below(6)))}));
    }
    const QList<EventDetail> outlines = f->must(CourseStore::outlines(f->db()));
    const ClashData all = f->must(readClashData(f->db(), outlines));
    ClashFinder finder(all.world);
    finder.setSessions(all.sessions);
    const OpenClashes found = f->must(openClashes(f->db(), outlines, today));
    qsizetype clashes = 0;
    for (const EventDetail &event : outlines) {
        const bool counts = event.event.isAhead() && event.event.status != EventStatus::Idea;
        const QStringList wanted = counts ? sentencesOf(openClashes(finder, event)) : QStringList();
        QCOMPARE(sentencesOf(found.value(event.event.id)), wanted);
        QCOMPARE(sentencesOf(f->must(openClashes(f->db(), outlines, today, event.event.id)).value(event.event.id)), wanted);
        clashes += wanted.size();
    }
    QVERIFY(clashes > 5);
}

LANSNAV_TEST_MAIN(TestOpenClashes)
#include "tst_openclashes.moc"
