// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/holidays.h"
#include "course/afterwards.h"
#include "course/coursecheck.h"
#include "course/coursetemplate.h"
#include "course/dietretention.h"
#include "course/seatrequests.h"
#include "coursefixture.h"
#include "register/demorandom.h"
#include "support/testmain.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

const QDate today(2026, 3, 2);

void fill(CourseFixture &f, int people, int years, quint64 seed)
{
    for (int i = 0; i < people; ++i)
        f.person("Namn", qPrintable(u"Efternamn%1"_s.arg(i)));
    DemoRandom random(seed);
    Edit edit(*f.store, ActText("Demo"));
    CourseFixture::must(courseArea().demo(edit, random, people, years, today));
    CourseFixture::must(edit.commit());
}

/// What was made, without ids.
QStringList content(CourseFixture &f)
{
    QStringList lines;
    for (const EventDetail &detail : f.must(CourseStore::details(f.db())))
        lines.append(u"%1 %2 %3 %4 %5"_s.arg(detail.event.title, detail.firstDay().toString(Qt::ISODate)).arg(detail.registrations.size()).arg(detail.answers.size()).arg(detail.budget.size()));
    return lines;
}

} // namespace

class TestCourseDemo : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithItself_data();
    void agreesWithItself();
    void ordersInTime_data();
    void ordersInTime();
    void sameSeedSameContent();
    void templateEvents();
    void templateFaults_data();
    void templateFaults();
};

void TestCourseDemo::agreesWithItself_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("years");
    QTest::newRow("nobody") << 0 << 3;
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("few") << 30 << 1;
    QTest::newRow("many") << 400 << 3;
}

void TestCourseDemo::agreesWithItself()
{
    QFETCH(int, people);
    QFETCH(int, years);
    CourseFixture f;
    fill(f, people, years, 7);
    QCOMPARE(f.must(checkCourses(f.db())), QStringList());
    QCOMPARE(f.must(expiredDiets(f.db(), today)).size(), 0);
    QSet<EventKind> kinds;
    int waiting = 0;
    for (const EventDetail &detail : f.must(CourseStore::details(f.db()))) {
        kinds.insert(detail.event.kind);
        const SeatList seats = seatPlan(detail, today).event;
        waiting += int(seats.line.size());
        QCOMPARE(seats.overbooked, 0);
        // Only who had a seat was there, and nobody before the day.
        for (auto session = detail.attendance.cbegin(); session != detail.attendance.cend(); ++session) {
            QVERIFY(detail.session(session.key())->day() < today);
            for (const Registration &r : detail.registrations)
                QVERIFY(detail.attendanceOf(session.key(), r.person) == AttendanceState::NotRecorded || seats.of(r.id).hasSeat());
        }
        for (const Session &s : detail.sessions)
            QVERIFY(s.starts < s.ends && Holidays::isWorkday(s.day()));
        for (const Registration &r : detail.registrations)
            QVERIFY(r.requestedAt.left(10) <= today.toString(Qt::ISODate));
    }
    QCOMPARE(kinds.size(), people > 0 ? 9 : 0);
    QVERIFY(people < 400 || waiting > 0);
}

void TestCourseDemo::ordersInTime_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {1, 2, 3, 5, 8, 13, 21, 34})
        QTest::addRow("seed %d", int(seed)) << seed;
}

/// Nothing comes before what it follows from, whatever the seed.
void TestCourseDemo::ordersInTime()
{
    QFETCH(quint64, seed);
    CourseFixture f;
    fill(f, 80, 1, seed);
    int cancelled = 0, present = 0, answered = 0;
    for (const EventDetail &detail : f.must(CourseStore::details(f.db()))) {
        const MeetingTime opens = MeetingTime::fromIso(detail.event.opens), closes = MeetingTime::fromIso(detail.event.closes);
        for (const Registration &r : detail.registrations) {
            const MeetingTime asked = MeetingTime::fromIso(r.requestedAt), left = MeetingTime::fromIso(r.cancelledAt);
            QVERIFY(asked.date() >= opens.date() && asked.date() <= closes.date() && asked.date() < today);
            QVERIFY2(left.isNull() || !(left < asked), qPrintable(r.requestedAt + u' ' + r.cancelledAt));
            QVERIFY(left.isNull() || left.date() <= today);
            cancelled += !left.isNull();
        }
        const SeatList seats = seatPlan(detail, today).event;
        QSet<Id> seated;
        for (const Registration &r : detail.registrations)
            if (!r.isCancelled() && seats.of(r.id).hasSeat())
                seated.insert(r.person);
        for (auto session = detail.attendance.cbegin(); session != detail.attendance.cend(); ++session)
            for (auto person = session->cbegin(); person != session->cend(); ++person) {
                QVERIFY(seated.contains(person.key()));
                QVERIFY(detail.session(session.key())->day() < today);
                present += person.value() == AttendanceState::Present;
            }
        QVERIFY(detail.answers.isEmpty() || (detail.event.status == EventStatus::Held && detail.lastDay() < today));
        QVERIFY(sheetsOf(detail).size() <= presentPeople(detail).size());
        answered += int(detail.answers.size());
        for (const EventTask &task : detail.tasks) {
            const QDate done = task.doneOn.isNull() ? QDate() : task.doneOn.first();
            QVERIFY(!done.isValid() || done <= today);
            // What follows the event is not done before it.
            QVERIFY(!done.isValid() || task.days.value_or(0) <= 0 || done > detail.firstDay());
        }
    }
    QVERIFY(cancelled > 0 && present > 0 && answered > 0);
}

void TestCourseDemo::sameSeedSameContent()
{
    CourseFixture a, b, c;
    fill(a, 60, 2, 5);
    fill(b, 60, 2, 5);
    fill(c, 60, 2, 6);
    QVERIFY(content(a).size() > 15);
    QCOMPARE(content(a), content(b));
    QVERIFY(content(a) != content(c));
}

void TestCourseDemo::templateEvents()
{
    CourseFixture f;
    const QJsonObject json = f.must(loadTemplate(u"orebro"_s));
    QCOMPARE(checkCourseTemplate(json), QStringList());
    Edit edit(*f.store, ActText("Template"));
    // Without the networks: only what is the courses' own.
    QJsonObject own = json;
    QJsonArray events = json[u"events"_s].toArray();
    for (qsizetype i = 0; i < events.size(); ++i) {
        QJsonObject event = events[i].toObject();
        event.remove(u"network"_s);
        events[i] = event;
    }
    own[u"events"_s] = events;
    CourseFixture::must(applyCourseTemplate(edit, own));
    CourseFixture::must(edit.commit());
    const auto details = f.must(CourseStore::details(f.db()));
    QCOMPARE(details.size(), 3);
    for (const EventDetail &detail : details) {
        QCOMPARE(detail.event.status, EventStatus::Idea);
        QVERIFY(!detail.tasks.isEmpty() && !detail.event.targetGroup.isEmpty());
    }
    QCOMPARE(f.must(checkCourses(f.db())), QStringList());
}

void TestCourseDemo::templateFaults_data()
{
    QTest::addColumn<QJsonObject>("event");
    QTest::addColumn<QString>("path");
    const QJsonObject good{{u"title"_s, u"Dag"_s}, {u"kind"_s, u"training"_s}, {u"target_group"_s, u"Alla"_s}};
    const auto with = [&](const QString &key, const QJsonValue &value) {
        QJsonObject changed = good;
        changed[key] = value;
        return changed;
    };
    QTest::newRow("good") << good << QString();
    QTest::newRow("unknown kind") << with(u"kind"_s, u"party"_s) << u"events[0].kind"_s;
    QTest::newRow("no title") << with(u"title"_s, QString()) << u"events[0].title"_s;
    QTest::newRow("unknown area") << with(u"area"_s, u"Rymden"_s) << u"events[0].area"_s;
    QTest::newRow("unknown network") << with(u"network"_s, u"Finns inte"_s) << u"events[0].network"_s;
    QTest::newRow("unknown key") << with(u"colour"_s, u"red"_s) << u"events[0]"_s;
    QTest::newRow("tasks without days") << with(u"tasks"_s, QJsonArray{QJsonObject{{u"text"_s, u"Boka"_s}}}) << u"events[0].tasks[0]"_s;
    QTest::newRow("days too far") << with(u"tasks"_s, QJsonArray{QJsonObject{{u"text"_s, u"Boka"_s}, {u"days"_s, -5000}}}) << u"events[0].tasks[0].days"_s;
}

void TestCourseDemo::templateFaults()
{
    QFETCH(QJsonObject, event);
    QFETCH(QString, path);
    const QStringList faults = checkCourseTemplate({{u"areas"_s, QJsonArray{u"Folkhälsa"_s}}, {u"networks"_s, QJsonArray()}, {u"events"_s, QJsonArray{event}}});
    QCOMPARE(faults.isEmpty(), path.isEmpty());
    QVERIFY2(path.isEmpty() || faults.first().startsWith(path), qPrintable(faults.join(u'\n')));
}

LANSNAV_TEST_MAIN(TestCourseDemo)
#include "tst_coursedemo.moc"
