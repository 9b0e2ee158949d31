// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupmaker.h"
#include "parenting/completionrule.h"
#include "privacy/masking.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

using Issue = GroupIssueKind;

class TestGroupRules : public QObject
{
    Q_OBJECT

private slots:
    void nothingWrong();
    void leadersTrained_data();
    void leadersTrained();
    void leadersWhoAreNoMore();
    void trainedInAnotherProgramme();
    void countsOnlyIsTheirs();
    void tooFewMattersOnceRecruiting_data();
    void tooFewMattersOnceRecruiting();
    void tooMany();
    void ages_data();
    void ages();
    void interpreters_data();
    void interpreters();
    void twoPlaces_data();
    void twoPlaces();
    void protectedInTwoPlaces();
    void holidayAndBreak();
    void statusBehindTime();
    void programmeWithoutMeetings();
    void titles();
    void agreements_data();
    void agreements();
    void words();
};

void TestGroupRules::nothingWrong()
{
    const GroupMaker g;
    QStringList sentences;
    for (const GroupIssue &issue : g.issues())
        sentences.append(issue.sentence);
    QCOMPARE(sentences, QStringList());
    QCOMPARE(g.obstacles(), QStringList());
}

void TestGroupRules::leadersTrained_data()
{
    QTest::addColumn<QString>("trained");
    QTest::addColumn<QString>("validUntil");
    QTest::addColumn<bool>("able");
    QTest::newRow("long since, without end") << "2018" << "" << true;
    QTest::newRow("no date stated") << "" << "" << true;
    QTest::newRow("on the first day") << "2026-01-15" << "" << true;
    QTest::newRow("the day after") << "2026-01-16" << "" << false;
    QTest::newRow("until the first day") << "2020" << "2026-01-15" << true;
    QTest::newRow("ran out the day before") << "2020" << "2026-01-14" << false;
    QTest::newRow("valid this month, imprecise") << "2020" << "2026-01" << true;
    QTest::newRow("ran out last year, imprecise") << "2020" << "2025" << false;
}

void TestGroupRules::leadersTrained()
{
    QFETCH(QString, trained);
    QFETCH(QString, validUntil);
    QFETCH(bool, able);
    GroupMaker g;
    LeaderTraining &training = g.detail.leaders[1].trainings.first();
    training.trained = PartialDate::fromIso(trained);
    training.validUntil = PartialDate::fromIso(validUntil);
    QCOMPARE(g.obstacles().isEmpty(), able);
    QCOMPARE(g.has(Issue::FewLeaders), !able);
    QCOMPARE(g.has(Issue::LeaderNotTrained), !able);
    if (!able) {
        QVERIFY(g.issue(Issue::FewLeaders).blocksStart);
        QVERIFY2(!g.issue(Issue::LeaderNotTrained).blocksStart, "what counts is how many are trained");
        QVERIFY(g.issue(Issue::LeaderNotTrained).sentence.startsWith(u"Bo Ask"_s));
        // A third who is trained makes up for it.
        g.addLeader(102, u"Cia Dal"_s);
        QVERIFY(g.obstacles().isEmpty());
    }
}

void TestGroupRules::leadersWhoAreNoMore()
{
    GroupMaker g;
    g.detail.leaders[0].trashed = true;
    QVERIFY(!g.obstacles().isEmpty());
    QVERIFY(g.has(Issue::LeaderGone));
    GroupMaker resting;
    resting.detail.leaders[0].status = LeaderStatus::Resting;
    QVERIFY(!resting.obstacles().isEmpty());
    QVERIFY(resting.has(Issue::LeaderResting));
    // Once the group is over nobody can be trained for it any more.
    resting.detail.group.status = GroupStatus::Finished;
    QVERIFY(!resting.has(Issue::LeaderResting));
    resting.detail.group.status = GroupStatus::Running;
    QVERIFY2(!resting.issue(Issue::FewLeaders).blocksStart, "a group that runs is not stopped");
}

void TestGroupRules::trainedInAnotherProgramme()
{
    GroupMaker g;
    g.detail.version.trainedIn = numbered(77);
    QVERIFY(!g.obstacles().isEmpty());
    for (GroupLeader &leader : g.detail.leaders)
        leader.trainings.first().programme = numbered(77);
    QVERIFY(g.obstacles().isEmpty());
}

void TestGroupRules::countsOnlyIsTheirs()
{
    GroupMaker g;
    g.detail.group.countsOnly = true;
    g.detail.leaders.clear();
    g.fill(0);
    QCOMPARE(g.obstacles(), QStringList());
}

void TestGroupRules::tooFewMattersOnceRecruiting_data()
{
    QTest::addColumn<GroupStatus>("status");
    QTest::addColumn<int>("daysBefore");
    QTest::addColumn<bool>("matters");
    QTest::newRow("recruiting, in three weeks") << GroupStatus::Recruiting << 21 << true;
    QTest::newRow("recruiting, in three weeks and a day") << GroupStatus::Recruiting << 22 << false;
    QTest::newRow("tomorrow") << GroupStatus::Recruiting << 1 << true;
    QTest::newRow("said to be full") << GroupStatus::Full << 7 << true;
    QTest::newRow("nobody is invited yet") << GroupStatus::Planned << 7 << false;
}

/// It stands in the way of starting all the time, and is something to mend only when it is about to.
void TestGroupRules::tooFewMattersOnceRecruiting()
{
    QFETCH(GroupStatus, status);
    QFETCH(int, daysBefore);
    QFETCH(bool, matters);
    GroupMaker g;
    g.fill(9);
    g.detail.group.status = status;
    g.today = g.detail.firstDay().addDays(-daysBefore);
    QVERIFY(g.issue(Issue::TooFew).blocksStart);
    QCOMPARE(g.obstacles().size(), 1);
    QCOMPARE(g.issue(Issue::TooFew).severity, matters ? Problem::Severity::Warn : Problem::Severity::Info);
    QCOMPARE(g.issue(Issue::TooFew).sentence.contains(u"merge"_s), matters);
    QCOMPARE(GroupRules::problems(g.detail, g.world, g.today).size(), matters ? 1 : 0);
    QCOMPARE(GroupRules::row(g.detail, g.world, g.today).worst.has_value(), matters);
}

void TestGroupRules::tooMany()
{
    GroupMaker g;
    g.fill(40);
    // Forty in a group of 14: 14 have a seat, the others wait, and it may start.
    QCOMPARE(GroupRules::seats(g.detail).taken, 14);
    QCOMPARE(GroupRules::seats(g.detail).line.size(), 26);
    QCOMPARE(g.obstacles(), QStringList());
    QCOMPARE(g.issue(Issue::Waiting).severity, Problem::Severity::Info);
    // Given more seats than the programme is for.
    g.detail.group.seats = 20;
    QVERIFY(g.issue(Issue::TooMany).blocksStart);
    g.detail.group.seats = 12;
    QVERIFY(!g.has(Issue::TooMany));
    QCOMPARE(GroupRules::seats(g.detail).taken, 12);
}

void TestGroupRules::ages_data()
{
    QTest::addColumn<QString>("ages");
    QTest::addColumn<bool>("fits");
    QTest::newRow("not stated") << "" << true;
    QTest::newRow("youngest") << "3" << true;
    QTest::newRow("oldest") << "12" << true;
    QTest::newRow("too young") << "2" << false;
    QTest::newRow("too old") << "13, 15" << false;
    QTest::newRow("one of them fits") << "1, 7, 16" << true;
    QTest::newRow("in words") << "3 och 15" << true;
    QTest::newRow("nothing understood") << "små" << true;
}

void TestGroupRules::ages()
{
    QFETCH(QString, ages);
    QFETCH(bool, fits);
    GroupMaker g;
    g.detail.participants[3].childAges = ageList(ages);
    QCOMPARE(g.has(Issue::ChildAge), !fits);
    QVERIFY(g.obstacles().isEmpty());
    g.detail.participants[3].leftOn = PartialDate(QDate(2026, 1, 2));
    QVERIFY(!g.has(Issue::ChildAge));
}

void TestGroupRules::interpreters_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<InterpreterState>("state");
    QTest::addColumn<QStringList>("leaderLanguages");
    QTest::addColumn<bool>("lacks");
    using enum InterpreterState;
    QTest::newRow("not stated") << "" << NotStated << QStringList() << false;
    QTest::newRow("Swedish") << "Svenska" << NotStated << QStringList() << false;
    QTest::newRow("easy Swedish") << "lätt svenska" << NotStated << QStringList() << false;
    QTest::newRow("nobody speaks it") << "somaliska" << NotStated << QStringList{u"svenska"_s} << true;
    QTest::newRow("a leader speaks it") << "somaliska" << NotStated << QStringList{u"svenska"_s, u"Somaliska"_s} << false;
    QTest::newRow("booked") << "somaliska" << Booked << QStringList() << false;
    QTest::newRow("said not to be needed") << "somaliska" << NotNeeded << QStringList() << false;
    QTest::newRow("needed, also in Swedish") << "svenska" << Needed << QStringList() << true;
}

void TestGroupRules::interpreters()
{
    QFETCH(QString, language);
    QFETCH(InterpreterState, state);
    QFETCH(QStringList, leaderLanguages);
    QFETCH(bool, lacks);
    GroupMaker g;
    g.detail.group.language = language;
    g.detail.group.interpreter = state;
    g.detail.leaders[0].languages = leaderLanguages;
    QCOMPARE(g.has(Issue::NoInterpreter), lacks);
    QVERIFY(g.obstacles().isEmpty());
}

void TestGroupRules::twoPlaces_data()
{
    QTest::addColumn<QString>("starts");
    QTest::addColumn<QString>("ends");
    QTest::addColumn<bool>("clash");
    QTest::newRow("at the same time") << "2026-01-15T13:00+01:00" << "2026-01-15T15:30+01:00" << true;
    QTest::newRow("within") << "2026-01-15T14:00+01:00" << "2026-01-15T14:30+01:00" << true;
    QTest::newRow("right after") << "2026-01-15T15:30+01:00" << "2026-01-15T17:00+01:00" << false;
    QTest::newRow("right before") << "2026-01-15T11:00+01:00" << "2026-01-15T13:00+01:00" << false;
    QTest::newRow("another day") << "2026-01-16T13:00+01:00" << "2026-01-16T15:30+01:00" << false;
    QTest::newRow("that day, no clock") << "2026-01-15" << "" << true;
    QTest::newRow("days that hold it") << "2026-01-14" << "2026-01-16" << true;
    QTest::newRow("no end, before") << "2026-01-15T12:00+01:00" << "" << false;
    QTest::newRow("no end, within") << "2026-01-15T13:30+01:00" << "" << true;
    QTest::newRow("no time at all") << "" << "" << false;
}

void TestGroupRules::twoPlaces()
{
    QFETCH(QString, starts);
    QFETCH(QString, ends);
    QFETCH(bool, clash);
    GroupMaker g;
    const Id anna = g.detail.leaders[0].person;
    g.world.times[anna] = {{u"BBIC"_s, numbered(900), MeetingTime::fromIso(starts), MeetingTime::fromIso(ends)},
                           // The group's own meeting is no clash with itself.
                           {u"ABC Laxå"_s, g.detail.meetings.first().id, MeetingTime::fromIso(g.detail.meetings.first().starts), MeetingTime::fromIso(g.detail.meetings.first().ends)}};
    QCOMPARE(g.has(Issue::LeaderTwice), clash);
    if (clash) {
        QVERIFY(g.issue(Issue::LeaderTwice).sentence.contains(u"BBIC"_s));
        QCOMPARE(g.issue(Issue::LeaderTwice).detail, g.detail.meetings.first().id);
        g.today = QDate(2026, 1, 20);
        QVERIFY2(!g.has(Issue::LeaderTwice), "what is over cannot be mended");
    }
}

/// That somebody with protected identity is double-booked is told, not where.
void TestGroupRules::protectedInTwoPlaces()
{
    GroupMaker g;
    GroupLeader &anna = g.detail.leaders[0];
    anna.name = Masking::name();
    g.world.times[anna.person] = {{u"BBIC"_s, numbered(900), MeetingTime::fromIso(g.detail.meetings.first().starts), {}}};
    QVERIFY(g.has(Issue::LeaderTwice));
    QVERIFY(!g.issue(Issue::LeaderTwice).sentence.contains(u"BBIC"_s) && !g.issue(Issue::LeaderTwice).sentence.contains(Masking::name()));
}

void TestGroupRules::holidayAndBreak()
{
    GroupMaker g;
    g.detail.meetings[2].starts = u"2026-05-14T13:00+02:00"_s;     // Ascension Day
    g.detail.meetings[2].ends = u"2026-05-14T15:30+02:00"_s;
    QCOMPARE(g.issue(Issue::Holiday).severity, Problem::Severity::Warn);
    QCOMPARE(g.issue(Issue::Holiday).detail, g.detail.meetings[2].id);
    QVERIFY(g.obstacles().isEmpty());
    g.detail.meetings[2].cancelled = true;
    QVERIFY(!g.has(Issue::Holiday));
    g.detail.breaks = {{QDate(2026, 1, 19), QDate(2026, 1, 25), u"provlov"_s}};
    QCOMPARE(g.issue(Issue::SchoolBreak).detail, g.detail.meetings[1].id);
}

void TestGroupRules::statusBehindTime()
{
    GroupMaker g;
    g.today = QDate(2026, 1, 16);
    QVERIFY(g.has(Issue::NotStarted));
    g.detail.group.status = GroupStatus::Running;
    QVERIFY(!g.has(Issue::NotStarted));
    QVERIFY(!g.has(Issue::NotRecorded));
    g.today = QDate(2026, 1, 19);
    QVERIFY(g.has(Issue::NotRecorded));
    g.detail.recordedMeetings.insert(g.detail.meetings.first().id);
    QVERIFY(!g.has(Issue::NotRecorded));
    g.today = QDate(2026, 2, 6);
    QVERIFY(g.has(Issue::NotFinished));
    g.detail.group.status = GroupStatus::Cancelled;
    QVERIFY(g.issues().isEmpty());
}

void TestGroupRules::programmeWithoutMeetings()
{
    GroupMaker g;
    g.detail.version.meetings.clear();
    QVERIFY(g.issue(Issue::NoMeetingsInProgramme).blocksStart);
    g.detail.meetings.clear();
    QVERIFY(g.has(Issue::NoDates));
    QVERIFY(!g.detail.firstDay().isValid());
    g.detail.group.start = PartialDate::term(2026, true);
    QCOMPARE(g.detail.term(), std::optional(Term{2026, true}));
    QVERIFY(!g.has(Issue::NoDates));
}

void TestGroupRules::titles()
{
    GroupMaker g;
    QCOMPARE(g.detail.title(), u"ABC Laxå spring 2026"_s);
    g.detail.group.municipalityName.clear();
    g.detail.group.place = u"Biblioteket"_s;
    QCOMPARE(g.detail.title(), u"ABC Biblioteket spring 2026"_s);
    g.detail.group.name = u"Torsdagsgruppen"_s;
    QCOMPARE(g.detail.title(), u"Torsdagsgruppen"_s);
    const GroupRow row = GroupRules::row(g.detail, g.world, g.today);
    QCOMPARE(row.termKey, u"VT2026"_s);
    QCOMPARE(row.leaderNames, u"Anna Ek, Bo Ask"_s);
    QVERIFY(!row.started.has_value());
    QCOMPARE(row.registered, std::optional(12));
}

void TestGroupRules::agreements_data()
{
    QTest::addColumn<QString>("signedOn");
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("done");
    QTest::addColumn<AgreementState>("state");
    using enum AgreementState;
    QTest::newRow("nothing stated") << "" << "" << "" << None;
    QTest::newRow("signed") << "2019" << "" << "" << Signed;
    QTest::newRow("due") << "2019" << "2026-05" << "" << ToBeFollowedUp;
    QTest::newRow("followed up") << "2019" << "2026-05-01" << "2026-05-20" << FollowedUp;
    QTest::newRow("due anew") << "2019" << "2027-05-01" << "2026-05-20" << ToBeFollowedUp;
    QTest::newRow("followed up without a plan") << "" << "" << "2026" << FollowedUp;
}

void TestGroupRules::agreements()
{
    QFETCH(QString, signedOn);
    QFETCH(QString, due);
    QFETCH(QString, done);
    QFETCH(AgreementState, state);
    FamilyCentre centre;
    centre.agreementSigned = PartialDate::fromIso(signedOn);
    centre.agreementFollowUp = PartialDate::fromIso(due);
    centre.agreementFollowedUp = PartialDate::fromIso(done);
    QCOMPARE(centre.agreement(), state);
    QCOMPARE(centre.followUpOverdue(QDate(2028, 1, 1)), state == AgreementState::ToBeFollowedUp);
    QVERIFY(!centre.followUpOverdue(QDate(2026, 5, 1)));
}

void TestGroupRules::words()
{
    QCOMPARE(wordList(u"svenska, arabiska och  Svenska;dari\nsomaliska"_s), (QStringList{u"svenska"_s, u"arabiska"_s, u"dari"_s, u"somaliska"_s}));
    QCOMPARE(ageList(u"3, 5 och 11"_s), (QList<int>{3, 5, 11}));
    QCOMPARE(ageList(u"2014"_s), QList<int>());
    for (const GroupStatus status : {GroupStatus::Planned, GroupStatus::Recruiting, GroupStatus::Full, GroupStatus::Running, GroupStatus::Finished, GroupStatus::Cancelled}) {
        QCOMPARE(groupStatusFrom(toCode(status)), status);
        QVERIFY(!ParentingWords::of(status).isEmpty());
    }
    QCOMPARE(groupStatusFrom(u"something new"_s), GroupStatus::Planned);
    QCOMPARE(interpreterFrom({}), InterpreterState::NotStated);
    QVERIFY(toCode(InterpreterState::NotStated).isNull());
    QCOMPARE(reachedByFrom(u"school"_s), ReachedBy::School);
}

LANSNAV_TEST_MAIN(TestGroupRules)
#include "tst_grouprules.moc"
