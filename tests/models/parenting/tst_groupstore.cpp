// SPDX-License-Identifier: GPL-3.0-or-later
#include "parentingfixture.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

class TestGroupStore : public QObject
{
    Q_OBJECT

private slots:
    void groupFromPlanToEnd();
    void startIsRefused();
    void groupNonsense();
    void meetingsMove();
    void whatIsRecordedStays();
    void participantsAndSeats();
    void agesThatHoldNone_data();
    void agesThatHoldNone();
    void fortyInAGroupOfFourteen();
    void merging();
    void attendance();
    void answers();
};

void TestGroupStore::groupFromPlanToEnd()
{
    ParentingFixture f;
    const Id anna = f.person("Anna", "Ek"), bo = f.person("Bo", "Ask");
    f.leader(anna, "Laxå", f.abc.programme.id);
    f.leader(bo, "Laxå", f.abc.programme.id);
    const Id id = f.group("Laxå", QDate(2026, 2, 5), {anna, bo});
    f.people(id, 10);
    GroupDetail detail = f.detail(id);
    QCOMPARE(detail.meetings.size(), 4);
    QCOMPARE(detail.meetings.first().theme, u"Visa kärlek"_s);
    QCOMPARE(detail.meetings.last().theme, u"Välja strider"_s);
    QCOMPARE(detail.meetings.first().ends, u"2026-02-05T15:30+01:00"_s);
    QCOMPARE(detail.leaders.size(), 2);
    f.must(f.groups->setAhead(id, GroupStatus::Full));
    f.must(f.groups->startGroup(id));
    f.attend(id, {u"NNNN"_s, u"NNNF"_s, u"NNFF"_s, u"FFFF"_s, u"N..."_s});
    detail = f.detail(id);
    QVERIFY(detail.recorded);
    QCOMPARE(detail.started, 4);
    QCOMPARE(detail.completed, 2);
    f.must(f.groups->finishGroup(id));
    QVERIFY(!f.groups->startGroup(id).ok());
    QVERIFY(!f.groups->cancelGroup(id, u"för sent"_s).ok());
    const auto rows = f.must(ParentingStore::rows(f.db(), QDate(2026, 3, 2)));
    QCOMPARE(rows.first().completed, std::optional(2));
    QCOMPARE(rows.first().registered, std::optional(10));
    QCOMPARE(f.must(parentingArea().check(f.db())), QStringList());
}

void TestGroupStore::startIsRefused()
{
    ParentingFixture f;
    const Id anna = f.person("Anna", "Ek"), bo = f.person("Bo", "Ask");
    f.leader(anna, "Laxå", f.abc.programme.id);
    f.leader(bo, "Laxå", f.fois.programme.id);
    const Id id = f.group("Laxå", QDate(2026, 4, 9), {anna, bo});
    f.people(id, 9);
    const int before = f.changes();
    const auto refused = f.groups->startGroup(id);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY(refused.error().sentence.contains(u"ABC"_s));
    QCOMPARE(f.changes(), before);
    QCOMPARE(f.detail(id).group.status, GroupStatus::Recruiting);
    // Everything else is only shown.
    f.must(f.groups->changeGroup(id, {{u"language"_s, u"somaliska"_s}}));
    f.people(id, 1);
    LeaderTraining training;
    training.person = bo;
    training.programme = f.abc.programme.id;
    training.trained = PartialDate(QDate(2026, 4, 9));
    f.must(f.groups->addTraining(training));
    f.must(f.groups->startGroup(id));
    QVERIFY(!GroupRules::issues(f.detail(id), {}, QDate(2026, 3, 2)).isEmpty());
}

void TestGroupStore::groupNonsense()
{
    ParentingFixture f;
    const int before = f.changes();
    ParentGroup g;
    QVERIFY2(!f.groups->addGroup(g).ok(), "without a programme");
    g.version = Id::natural(u"programme_version", {u"unknown"_s});
    QVERIFY2(!f.groups->addGroup(g).ok(), "a programme nobody knows");
    g.version = f.abc.current()->id;
    g.municipality = Id::natural(u"municipality", {u"0180"_s});
    QVERIFY2(!f.groups->addGroup(g).ok(), "a municipality outside the county");
    g.municipality = f.municipality("Laxå");
    g.countsOnly = true;
    g.countedStarted = 8;
    g.countedCompleted = 9;
    QVERIFY2(!f.groups->addGroup(g).ok(), "more completed than started");
    g.countedCompleted = -1;
    QVERIFY(!f.groups->addGroup(g).ok());
    g.countedCompleted = 7;
    g.start = PartialDate::year(2026);
    g.end = PartialDate::year(2025);
    QVERIFY2(!f.groups->addGroup(g).ok(), "ends before it starts");
    QCOMPARE(f.changes(), before);
    g.end = {};
    const Id id = f.must(f.groups->addGroup(g));
    QVERIFY(!f.groups->changeGroup(id, {{u"counted_started"_s, 3}}).ok());
    QVERIFY(!f.groups->changeGroup(id, {{u"status"_s, u"running"_s}}).ok());
    QVERIFY(!f.groups->cancelGroup(id, u"  "_s).ok());
    QVERIFY(!f.groups->changeGroup(Id(), {{u"note"_s, u"x"_s}}).ok());
    GroupParticipant p;
    p.name = u"A"_s;
    QVERIFY2(!f.groups->addParticipants(id, {p}).ok(), "known in counts only");
    QVERIFY(!f.groups->planDates(id, {}).ok());
    QVERIFY(!f.groups->addMeeting({{}, id, u"2026-05-14T15:00+02:00"_s, u"2026-05-14T13:00+02:00"_s, {}, {}, false}).ok());
    QVERIFY(!f.groups->addMeeting({{}, id, u"den 14"_s, {}, {}, {}, false}).ok());
    QVERIFY(!f.groups->addMeeting({}).ok());
    QVERIFY(f.groups->addMeeting({{}, id, u"2026-05-12"_s, {}, u"Träff"_s, 8, false}).ok());
    QVERIFY(!ParentingStore::group(f.db(), Id()).ok());
    f.must(f.groups->trashGroups({id}));
    QVERIFY(!ParentingStore::group(f.db(), id).ok());
}

void TestGroupStore::meetingsMove()
{
    ParentingFixture f;
    const Id id = f.group("Laxå", QDate(2026, 2, 5));
    f.people(id, 3);
    f.attend(id, {u"NN"_s, u"NN"_s});
    GroupDetail detail = f.detail(id);
    const auto later = GroupDatePlanner::move(detail.meetings, detail.meetings.at(2).id, MeetingTime::at(QDate(2026, 3, 25), QTime(9, 0)), true, detail.breaks);
    f.must(f.groups->moveMeetings(later));
    detail = f.detail(id);
    QCOMPARE(detail.meetings.at(2).starts, u"2026-03-25T09:00+01:00"_s);
    QCOMPARE(detail.lastDay(), QDate(2026, 4, 1));
    QCOMPARE(f.must(f.store->undo()).isEmpty(), false);
    QCOMPARE(f.detail(id).lastDay(), QDate(2026, 2, 26));
    // People were there: it cannot lie ahead. Earlier, the attendance goes with it.
    detail = f.detail(id);
    const MovedMeeting ahead{detail.meetings.first().id, MeetingTime::at(QDate(2026, 6, 4), QTime(13, 0)), {}, {}};
    QVERIFY(!f.groups->moveMeetings({ahead}).ok());
    QVERIFY(!f.groups->changeMeeting(detail.meetings.first().id, {{u"starts"_s, u"2026-06-04T13:00+02:00"_s}, {u"ends"_s, QVariant()}}).ok());
    f.must(f.groups->moveMeetings({{detail.meetings.first().id, MeetingTime::at(QDate(2026, 2, 3), QTime(13, 0)), {}, {}}}));
    detail = f.detail(id);
    QCOMPARE(detail.firstDay(), QDate(2026, 2, 3));
    QCOMPARE(detail.attendanceOf(detail.meetings.first().id, detail.participants.first().id), AttendanceState::Present);
    QVERIFY(!f.groups->moveMeetings({}).ok());
    // The theme of a meeting in the trash is free for the next one.
    f.must(f.groups->trashMeetings({detail.meetings.last().id}));
    const auto made = f.must(f.groups->planDates(id, {{MeetingTime::at(QDate(2026, 3, 26), QTime(13, 0)), {}}}));
    QCOMPARE(f.detail(id).meeting(made.first())->theme, u"Välja strider"_s);
}

/// Nothing that people were at is made to count for nothing in passing.
void TestGroupStore::whatIsRecordedStays()
{
    ParentingFixture f;
    const Id id = f.group("Laxå", QDate(2026, 2, 5));
    f.people(id, 2);
    f.attend(id, {u"NA"_s});
    const GroupDetail detail = f.detail(id);
    const int changes = f.changes();
    QVERIFY(!f.groups->changeMeeting(detail.meetings.at(0).id, {{u"cancelled"_s, 1}}).ok());
    QVERIFY(!f.groups->changeGroup(id, {{u"counts_only"_s, 1}}).ok());
    QCOMPARE(f.changes(), changes);
    // An apology is no presence, and a group without participants may be known in counts.
    f.must(f.groups->changeMeeting(detail.meetings.at(1).id, {{u"cancelled"_s, 1}}));
    f.must(f.groups->setParticipantAttendance(detail.meetings.at(0).id, detail.participants.at(0).id, AttendanceState::NotRecorded));
    f.must(f.groups->changeMeeting(detail.meetings.at(0).id, {{u"cancelled"_s, 1}}));
    f.must(f.groups->changeGroup(f.group("Nora"), {{u"counts_only"_s, 1}}));
}

void TestGroupStore::participantsAndSeats()
{
    ParentingFixture f;
    const Id id = f.group("Laxå", QDate(2026, 4, 9));
    GroupParticipant anonymous;
    QVERIFY2(!f.groups->addParticipants(id, {anonymous}).ok(), "no name, no initials");
    f.must(f.groups->changeGroup(id, {{u"seats"_s, 2}}));
    const QList<Id> people = f.people(id, 4);
    GroupSeatList seats = GroupRules::seats(f.detail(id));
    QCOMPARE(seats.taken, 2);
    QCOMPARE(seats.line, people.mid(2));
    QVERIFY2(!f.groups->confirmSeat(people.at(2)).ok(), "no seat is free");
    f.must(f.groups->leaveGroup(people.at(0), PartialDate(QDate(2026, 3, 2))));
    seats = GroupRules::seats(f.detail(id));
    QCOMPARE(seats.free, 1);
    f.must(f.groups->confirmSeat(people.at(3)));
    seats = GroupRules::seats(f.detail(id));
    QVERIFY(seats.of(people.at(3)).hasSeat());
    QCOMPARE(seats.line, QList<Id>{people.at(2)});
    QVERIFY(!f.groups->confirmSeat(people.at(3)).ok());
    f.must(f.groups->nameParticipant(people.at(1), u"Märta"_s, u"3, 5"_s, false));
    f.must(f.groups->changeParticipant(people.at(1), {{u"children"_s, 2}, {u"reached_by"_s, u"school"_s}}));
    QVERIFY(!f.groups->changeParticipant(people.at(1), {{u"children"_s, -2}}).ok());
    QVERIFY(!f.groups->nameParticipant(people.at(1), {}, {}, false).ok());
    const GroupDetail detail = f.detail(id);
    const GroupParticipant *named = detail.participant(people.at(1));
    QCOMPARE(named->name, u"Märta"_s);
    QCOMPARE(named->childAges, (QList<int>{3, 5}));
    QCOMPARE(named->reachedBy, ReachedBy::School);
    // One part changes without a word of the others.
    f.must(f.groups->changeName(people.at(1), {{u"child_ages"_s, u"4 och 9"_s}}));
    QVERIFY2(!f.groups->changeName(people.at(1), {{u"child_ages"_s, u"fyra"_s}}).ok(), "what cannot be read is not lost without a word");
    f.must(f.groups->changeName(people.at(1), {{u"name"_s, u"Cia"_s}}));
    QVERIFY(!f.groups->changeName(people.at(1), {{u"name"_s, u" "_s}}).ok());
    QCOMPARE(f.detail(id).participant(people.at(1))->name, u"Cia"_s);
    QCOMPARE(f.detail(id).participant(people.at(1))->childAges, (QList<int>{4, 9}));
    QCOMPARE(f.count(u"SELECT count(*) FROM participant_name WHERE deleted = 0"_s), 4);
    f.must(f.groups->trashParticipants({people.at(1)}));
    QCOMPARE(f.detail(id).participants.size(), 3);
}

void TestGroupStore::agesThatHoldNone_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("taken");
    QTest::addColumn<QList<int>>("ages");
    QTest::newRow("a word") << u"fyra"_s << false << QList<int>{3, 5};
    QTest::newRow("words") << u" tre och fem "_s << false << QList<int>{3, 5};
    QTest::newRow("a sign") << u"-"_s << false << QList<int>{3, 5};
    QTest::newRow("figures among words") << u"4 och 9"_s << true << QList<int>{4, 9};
    QTest::newRow("nothing") << QString() << true << QList<int>();
    QTest::newRow("blanks") << u"  "_s << true << QList<int>();
}

/// Whoever a participant is written as, whole or part by part, ages are refused alike and nothing of the rest is changed.
void TestGroupStore::agesThatHoldNone()
{
    QFETCH(QString, typed);
    QFETCH(bool, taken);
    QFETCH(QList<int>, ages);
    ParentingFixture f;
    const Id id = f.group("Laxå", QDate(2026, 4, 9));
    const QList<Id> people = f.people(id, 2);
    for (const Id &participant : people)
        f.must(f.groups->nameParticipant(participant, u"Märta"_s, u"3, 5"_s, false));
    const auto whole = f.groups->nameParticipant(people.first(), u"Cia"_s, typed, false);
    const auto part = f.groups->changeName(people.last(), {{u"child_ages"_s, typed}});
    QCOMPARE(whole.ok(), taken);
    QCOMPARE(part.ok(), taken);
    if (!taken) {
        QCOMPARE(whole.error().code, ErrorCode::Invalid);
        QVERIFY2(whole.error().sentence.contains(u"“%1” holds no age"_s.arg(typed.trimmed())), qPrintable(whole.error().sentence));
        QCOMPARE(whole.error().sentence, part.error().sentence);
    }
    const GroupDetail detail = f.detail(id);
    QCOMPARE(detail.participant(people.first())->name, taken ? u"Cia"_s : u"Märta"_s);
    QCOMPARE(detail.participant(people.first())->childAges, ages);
    QCOMPARE(detail.participant(people.last())->childAges, ages);
}

void TestGroupStore::fortyInAGroupOfFourteen()
{
    ParentingFixture f;
    const Id anna = f.person("Anna", "Ek"), bo = f.person("Bo", "Ask");
    f.leader(anna, "Laxå", f.abc.programme.id);
    f.leader(bo, "Laxå", f.abc.programme.id);
    const Id id = f.group("Laxå", QDate(2026, 4, 9), {anna, bo});
    const QList<Id> people = f.people(id, 40);
    const GroupSeatList seats = GroupRules::seats(f.detail(id));
    QCOMPARE(seats.taken, 14);
    QCOMPARE(seats.line, people.mid(14));
    f.must(f.groups->startGroup(id));
}

void TestGroupStore::merging()
{
    ParentingFixture f;
    const Id small = f.group("Hallsberg", QDate(2026, 4, 9));
    const Id other = f.group("Kumla", QDate(2026, 4, 16));
    const QList<Id> first = f.people(small, 4);
    f.people(other, 5);
    const auto world = f.must(ParentingStore::world(f.db(), small, QDate(2026, 3, 2)));
    const auto neighbours = GroupRules::neighbours(f.detail(small), world.others);
    QCOMPARE(neighbours.size(), 1);
    QCOMPARE(neighbours.first().group, other);
    f.must(f.groups->setParticipantAttendance(f.detail(small).meetings.first().id, first.first(), AttendanceState::Apology));
    f.must(f.groups->mergeGroups(small, other));
    QCOMPARE(f.must(parentingArea().check(f.db())), QStringList());
    QCOMPARE(f.detail(small).group.status, GroupStatus::Cancelled);
    QVERIFY(f.detail(small).participants.isEmpty());
    const GroupDetail merged = f.detail(other);
    QCOMPARE(merged.participants.size(), 9);
    QVERIFY2(merged.participants.first().id == first.first(), "they asked before, and stand before");
    QVERIFY(!f.groups->mergeGroups(small, other).ok());
    f.must(f.store->undo());
    QCOMPARE(f.detail(small).participants.size(), 4);
    QCOMPARE(f.detail(small).attendance.size(), 1);
    QCOMPARE(f.detail(small).group.status, GroupStatus::Recruiting);
}

void TestGroupStore::attendance()
{
    ParentingFixture f;
    const Id id = f.group("Laxå", QDate(2026, 2, 26));
    const Id elsewhere = f.group("Nora", QDate(2026, 2, 26));
    const QList<Id> people = f.people(id, 2);
    const Id stranger = f.people(elsewhere, 1).first();
    const GroupDetail detail = f.detail(id);
    QVERIFY2(!f.groups->setParticipantAttendance(detail.meetings.first().id, stranger, AttendanceState::Present).ok(), "of another group");
    QVERIFY2(!f.groups->setParticipantAttendance(detail.meetings.last().id, people.first(), AttendanceState::Present).ok(), "yet to be held");
    f.must(f.groups->setParticipantAttendance(detail.meetings.last().id, people.first(), AttendanceState::Apology));
    f.must(f.groups->setParticipantAttendance({{detail.meetings.first().id, people}}, AttendanceState::Present));
    QCOMPARE(f.detail(id).started, 2);
    f.must(f.groups->setParticipantAttendance(detail.meetings.first().id, people.first(), AttendanceState::NotRecorded));
    QCOMPARE(f.detail(id).attendanceOf(detail.meetings.first().id, people.first()), AttendanceState::NotRecorded);
    QCOMPARE(f.detail(id).started, 1);
    f.must(f.store->undo());
    f.must(f.store->undo());
    QCOMPARE(f.detail(id).started, 0);
}

void TestGroupStore::answers()
{
    ParentingFixture f;
    ProgrammeVersion version = *f.abc.current();
    version.questions = {{{}, 0, u"Jag är trygg som förälder"_s, 1, 5}};
    f.must(f.groups->reviseProgramme(f.abc.programme.id, version));
    const Id id = f.group("Laxå", QDate(2026, 2, 5));
    const Id question = f.detail(id).version.questions.first().id;
    f.must(f.groups->setAnswers(id, {{question, AskedWhen::Before, u"1"_s, 2}, {question, AskedWhen::After, u"1"_s, 4}}));
    QVERIFY(!f.groups->setAnswers(id, {{question, AskedWhen::Before, u"2"_s, 6}}).ok());
    QVERIFY(!f.groups->setAnswers(id, {{question, AskedWhen::Before, {}, 3}}).ok());
    QVERIFY(!f.groups->setAnswers(id, {{Id(), AskedWhen::Before, u"2"_s, 3}}).ok());
    f.must(f.groups->setAnswers(id, {{question, AskedWhen::Before, u"1"_s, 3}}));
    QCOMPARE(f.detail(id).answers.size(), 2);
    QCOMPARE(f.detail(id).answers.first().value, std::optional(3));
    QVERIFY(!f.groups->setAnswerSum(id, {question, AskedWhen::After, 10, 51}).ok());
    f.must(f.groups->setAnswerSum(id, {question, AskedWhen::After, 10, 42}));
    QCOMPARE(f.detail(id).sums.size(), 1);
}

LANSNAV_TEST_MAIN(TestGroupStore)
#include "tst_groupstore.moc"
