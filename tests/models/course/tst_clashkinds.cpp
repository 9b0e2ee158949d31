// SPDX-License-Identifier: GPL-3.0-or-later
// What clashes, how badly, and in which words: one example of each kind.
#include "course/clashes.h"
#include "course/clashtext.h"
#include "support/testmain.h"

#include <QLocale>

#include <functional>

using namespace lansnav;
using namespace Qt::StringLiterals;

namespace {

Id idOf(int number)
{
    QByteArray bytes(16, '\0');
    bytes[15] = char(number);
    return Id::fromBytes(bytes);
}

const Id welcome = idOf(1);
const Id panel = idOf(2);
const Id cross = idOf(10);
const Id trainingDay = idOf(11);
const Id hall = idOf(20);
const Id small = idOf(21);
const Id elsewhere = idOf(22);
const Id video = idOf(23);
const Id anna = idOf(30);
const Id blocked = idOf(40);
const Id network = idOf(41);
const Id laxa = idOf(50);

ClashWorld world()
{
    ClashWorld made;
    made.rooms = {{hall, u"Aulan"_s, idOf(60), 200, false}, {small, u"Grupprum 1"_s, idOf(60), 8, false},
                  {elsewhere, u"Folkets hus"_s, idOf(61), 80, false}, {video, u"Teams"_s, {}, std::nullopt, true}};
    made.blocked = {{blocked, hall, MeetingTime::at(QDate(2026, 5, 12), QTime(8, 0)), MeetingTime::at(QDate(2026, 5, 12), QTime(10, 0)), u"städning"_s}};
    made.events = {{cross, u"CROSS"_s, QDate(2026, 5, 12), QDate(2026, 5, 13), {anna}, {idOf(31), idOf(32), idOf(33), idOf(34)}, {laxa}},
                   {trainingDay, u"Training day"_s, {}, {}, {}, {idOf(31)}, {}}};
    made.meetings = {{network, u"Tidiga tecken"_s, QDate(2026, 5, 13), {idOf(31), idOf(35), idOf(36), idOf(37)}}};
    made.breaks = {{{QDate(2026, 5, 14), QDate(2026, 5, 15), u"lovdagar"_s}, laxa}};
    made.people = {{anna, u"Anna Berg"_s}};
    return made;
}

ProgrammeSession at(const Id &id, const QString &title, QTime start, QTime end, QDate day = QDate(2026, 5, 12))
{
    ProgrammeSession s;
    s.id = id;
    s.event = cross;
    s.title = title;
    s.starts = MeetingTime::at(day, start);
    s.ends = MeetingTime::at(day, end);
    return s;
}

/// The two sessions of the examples, at the same time at first.
struct Two
{
    ProgrammeSession a = at(welcome, u"Welcome"_s, QTime(13, 0), QTime(14, 0));
    ProgrammeSession b = at(panel, u"Panel"_s, QTime(13, 30), QTime(15, 0));
};

} // namespace

using Set = std::function<void(Two &)>;
Q_DECLARE_METATYPE(Set)

class TestClashKinds : public QObject
{
    Q_OBJECT

private slots:
    void kinds_data();
    void kinds();
    void keyOutlivesAMove();
    void strangeTitles();
    void sessionsConcerned();
    void movedToAnotherEvent();
    void previewOfANewOne();
};

void TestClashKinds::kinds_data()
{
    QTest::addColumn<Set>("set");
    QTest::addColumn<QString>("expected");      // "severity: sentence", by severity and sentence
    const auto row = [](const char *name, const Set &set, const QString &expected) { QTest::newRow(name) << set << expected; };
    const QDate holiday(2026, 5, 14);
    row("nothing", [](Two &) {}, {});
    row("room twice", [](Two &t) { t.a.room = t.b.room = hall; },
        u"forbids: Aulan is booked twice: “Welcome” and “Panel”, Tue 12 May 2026 (w. 20) 13:30–15:00."_s);
    row("end to end", [](Two &t) { t.a.room = t.b.room = hall; t.b.starts = t.a.ends; }, {});
    row("video link twice", [](Two &t) { t.a.room = t.b.room = video; }, {});
    row("blocked", [](Two &t) { t.a.room = hall; t.a.starts = MeetingTime::at(QDate(2026, 5, 12), QTime(9, 30)); t.b.starts = t.b.ends = {}; },
        u"forbids: Aulan is blocked during “Welcome”: städning."_s);
    row("room not there", [](Two &t) { t.a.room = idOf(99); }, u"warns: The room of “Welcome” is not in the register."_s);
    row("too small for the registered", [](Two &t) { t.a.room = small; t.a.registered = 9; },
        u"warns: Grupprum 1 has 8 seats, but “Welcome” is for 9 person(s)."_s);
    row("too small for the session", [](Two &t) { t.a.room = small; t.a.capacity = 10; t.a.registered = 2; },
        u"warns: Grupprum 1 has 8 seats, but “Welcome” is for 10 person(s)."_s);
    row("capacity below zero", [](Two &t) { t.a.room = small; t.a.capacity = -10; }, {});
    row("speaker in two places", [](Two &t) { t.a.speakers = {anna}; t.b.chairs = {anna}; t.a.room = hall; t.b.room = small; },
        u"forbids: Anna Berg is in two places at once: “Welcome” and “Panel”, Tue 12 May 2026 (w. 20) 13:30–15:00."_s);
    row("speaker twice, place not known", [](Two &t) { t.a.speakers = {anna, anna}; t.b.speakers = {anna}; },
        u"warns: Anna Berg is in two sessions at once: “Welcome” and “Panel”, Tue 12 May 2026 (w. 20) 13:30–15:00."_s);
    row("responsible at two events", [](Two &t) { t.b.event = trainingDay; t.b.speakers = {anna}; },
        u"warns: Anna Berg is needed at two events at once: “Welcome” and “Panel”, Tue 12 May 2026 (w. 20) 13:30–15:00.|"
        u"warns: “CROSS” and “Training day” call 1 of the same person(s) on Tue 12 May 2026 (w. 20)."_s);
    row("responsible speaks in the own event", [](Two &t) { t.b.speakers = {anna}; }, {});
    row("no time to the next room", [](Two &t) { t.a.speakers = t.b.speakers = {anna}; t.a.room = hall; t.b.room = small; t.b.starts = t.a.ends; },
        u"note: Anna Berg has 0 minute(s) to get from “Welcome” to “Panel”."_s);
    row("no time across town", [](Two &t) { t.a.speakers = t.b.speakers = {anna}; t.a.room = hall; t.b.room = elsewhere; t.b.starts = MeetingTime::at(QDate(2026, 5, 12), QTime(14, 29)); },
        u"warns: Anna Berg has 29 minute(s) to get from “Welcome” to “Panel”."_s);
    row("time enough", [](Two &t) { t.a.speakers = t.b.speakers = {anna}; t.a.room = hall; t.b.room = elsewhere; t.b.starts = MeetingTime::at(QDate(2026, 5, 12), QTime(14, 30)); }, {});
    row("the night the clocks go forward", [](Two &t) {
        const QDate night(2026, 3, 29);
        t.a.event = t.b.event = trainingDay;
        t.a.speakers = t.b.speakers = {anna};
        t.a.room = hall;
        t.b.room = elsewhere;
        t.a.starts = MeetingTime::at(night, QTime(1, 0));
        t.a.ends = MeetingTime::at(night, QTime(1, 50));
        t.b.starts = MeetingTime::at(night, QTime(3, 10));
        t.b.ends = MeetingTime::at(night, QTime(4, 0));
    }, u"warns: Anna Berg has 20 minute(s) to get from “Welcome” to “Panel”."_s);
    row("backwards", [](Two &t) { t.a.ends = MeetingTime::at(QDate(2026, 5, 12), QTime(12, 0)); }, u"forbids: “Welcome” ends before it starts."_s);
    row("outside", [](Two &t) { t.a.starts = MeetingTime::at(QDate(2026, 5, 11), QTime(13, 0)); t.a.ends = MeetingTime::at(QDate(2026, 5, 11), QTime(14, 0)); },
        u"forbids: “Welcome” is on Mon 11 May 2026 (w. 20), but “CROSS” is from Tue 12 May 2026 (w. 20) to Wed 13 May 2026 (w. 20)."_s);
    row("holiday", [=](Two &t) { t.a.event = trainingDay; t.a.starts = MeetingTime::at(holiday); t.a.ends = {}; t.b.starts = t.b.ends = {}; },
        u"note: “Training day” has sessions on Thu 14 May 2026 (w. 20), in a school break (lovdagar).|"
        u"warns: “Training day” has sessions on Thu 14 May 2026 (w. 20), which is Ascension Day."_s);
    row("free eve", [=](Two &t) { t.a.event = trainingDay; t.a.starts = MeetingTime::at(QDate(2026, 6, 19)); t.a.ends = {}; t.b.starts = t.b.ends = {}; },
        u"warns: “Training day” has sessions on Fri 19 Jun 2026 (w. 25), which is Midsummer Eve."_s);
    row("network meeting", [](Two &t) { t.a.starts = MeetingTime::at(QDate(2026, 5, 13), QTime(9, 0)); t.a.ends = {}; },
        u"note: “CROSS” and “Tidiga tecken” call 1 of the same person(s) on Wed 13 May 2026 (w. 20)."_s);
}

void TestClashKinds::kinds()
{
    QFETCH(Set, set);
    QFETCH(QString, expected);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Two two;
    set(two);
    ClashFinder finder(world());
    finder.setSessions({two.a, two.b});
    QStringList found;
    for (const ProgrammeClash &clash : finder.all())
        found.append(ClashText::word(clash.severity) + u": "_s + ClashText::sentence(finder, clash).remove(QChar(0x2068)).remove(QChar(0x2069)));
    found.sort();
    QCOMPARE(found.join(u'|'), expected);
}

void TestClashKinds::keyOutlivesAMove()
{
    Two two;
    two.a.speakers = two.b.speakers = {anna};
    ClashFinder finder(world());
    finder.setSessions({two.a, two.b});
    const QString key = finder.all().first().key();
    QVERIFY2(key.startsWith(u"person-twice/"_s), qPrintable(key));
    // Both an hour later: the same clash, still accepted.
    for (ProgrammeSession *s : {&two.a, &two.b}) {
        s->starts = MeetingTime::at(s->starts.date(), s->starts.time().addSecs(3600));
        s->ends = MeetingTime::at(s->ends.date(), s->ends.time().addSecs(3600));
    }
    (void)finder.put(two.a);
    (void)finder.put(two.b);
    QCOMPARE(finder.all().first().key(), key);
    QVERIFY(withoutAccepted(finder.all(), {key}).isEmpty());
    // Put into two places it is no longer a matter of opinion.
    two.a.room = small;
    two.b.room = elsewhere;
    finder.setSessions({two.a, two.b});
    QCOMPARE(finder.all().first().key(), key);
    QCOMPARE(withoutAccepted(finder.all(), {key}).size(), 1);
}

void TestClashKinds::strangeTitles()
{
    Two two;
    two.a.room = two.b.room = hall;
    two.a.title = QString(5000, u'x') + u"%1 %2 %3"_s;
    two.b.title = u"%1 שלום %4"_s;
    ClashFinder finder(world());
    finder.setSessions({two.a, two.b});
    const QString sentence = ClashText::sentence(finder, finder.all().first());
    QVERIFY(sentence.size() < 200);
    QVERIFY(sentence.contains(u"Aulan"_s) && sentence.contains(u"שלום %4"_s));
    two.b.title = u"  "_s;
    (void)finder.put(two.b);
    QVERIFY(ClashText::sentence(finder, finder.all().first()).contains(u"(no title)"_s));
}

void TestClashKinds::sessionsConcerned()
{
    Two two;
    two.a.starts = MeetingTime::at(QDate(2026, 5, 13), QTime(15, 0));
    two.a.ends = MeetingTime::at(QDate(2026, 5, 13), QTime(16, 0));
    two.b.starts = MeetingTime::at(QDate(2026, 5, 13), QTime(9, 0));
    two.b.ends = {};
    ClashFinder finder(world());
    finder.setSessions({two.a, two.b});
    QCOMPARE(finder.all().size(), 1);
    QCOMPARE(finder.sessionsOf(finder.all().first()), (QList<Id>{panel, welcome}));
    QCOMPARE(finder.of(welcome).size(), 1);
    QVERIFY(finder.of(idOf(98)).isEmpty());
    QVERIFY(finder.session(idOf(98)) == nullptr);
    QVERIFY(finder.remove(idOf(98)).isEmpty());
    QVERIFY(finder.remove(welcome).isEmpty());      // the other one still calls people that day
    QCOMPARE(finder.remove(panel).gone.size(), 1);
}

void TestClashKinds::movedToAnotherEvent()
{
    Two two;
    ClashFinder finder(world());
    finder.setSessions({two.a, two.b});
    QVERIFY(finder.all().isEmpty());
    two.b.event = trainingDay;
    const ClashChange change = finder.put(two.b);
    QCOMPARE(change.came.size(), 1);
    QCOMPARE(change.came.first().kind, ClashKind::SamePeople);
    two.b.event = cross;
    QCOMPARE(finder.preview(two.b).size(), 0);
    QCOMPARE(finder.put(two.b).gone.size(), 1);
}

void TestClashKinds::previewOfANewOne()
{
    // It is held by nobody yet, and the room has a blocked time: both are told apart.
    ClashFinder finder(world());
    Two two;
    two.a.room = hall;
    two.a.starts = MeetingTime::at(QDate(2026, 5, 12), QTime(9, 30));
    QCOMPARE(finder.preview(two.a).size(), 1);
    QCOMPARE(finder.count(), 0);
}

LANSNAV_TEST_MAIN(TestClashKinds)
#include "tst_clashkinds.moc"
