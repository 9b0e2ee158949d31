// SPDX-License-Identifier: GPL-3.0-or-later
#include "parentingfixture.h"
#include "store/history.h"
#include "support/schemafaults.h"
#include "support/testmain.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

class TestParentingStore : public QObject
{
    Q_OBJECT

private slots:
    void declarationsAgreeWithDdl();
    void programmesHaveVersions();
    void programmeNonsense();
    void leadersAndTraining();
    void leadersWhoLead();
    void whoLeadsAGroupIsALeader();
    void centres();
    void daysOfACentre();
    void everyActIsOneStep();
    void actsOnOneAreTold();
    void constantQueries();
};

void TestParentingStore::declarationsAgreeWithDdl()
{
    ParentingFixture f;
    QCOMPARE(schemaFaults(f.db(), f.store->schema(), parentingTables()).join(u"; "_s), QString());
}

void TestParentingStore::programmesHaveVersions()
{
    ParentingFixture f;
    const Id old = f.abc.current()->id;
    ProgrammeVersion changed = *f.abc.current();
    changed.most = 12;
    // No group has it: changed as it stands.
    QCOMPARE(f.must(f.groups->reviseProgramme(f.abc.programme.id, changed)), old);
    const Id group = f.group("Laxå", QDate(2026, 4, 9));
    changed.meetings.append({{}, 4, u"Återträff"_s, 120});
    changed.fewest = 6;
    const Id next = f.must(f.groups->reviseProgramme(f.abc.programme.id, changed));
    QVERIFY(next != old);
    const ProgrammeDetail abc = f.must(ParentingStore::programmes(f.db())).first();
    QCOMPARE(abc.versions.size(), 2);
    QCOMPARE(abc.current()->number, 2);
    QCOMPARE(abc.current()->meetings.size(), 5);
    QCOMPARE(abc.groups, 1);
    QCOMPARE(abc.current()->groups, 0);
    QVERIFY(!abc.current()->inUse);
    QCOMPARE(abc.versions.last().groups, 1);
    QVERIFY(abc.versions.last().inUse);
    // Else the lists of earlier years would be counted among it too.
    QCOMPARE(abc.current()->validFrom, PartialDate(QDate(2026, 3, 2)));
    // The old group keeps what it began with.
    GroupDetail detail = f.detail(group);
    QCOMPARE(detail.version.id, old);
    QCOMPARE(detail.version.fewest, std::optional(10));
    QCOMPARE(detail.version.meetings.size(), 4);
    // One ahead may take the new one; one that has begun keeps its own.
    f.must(f.groups->changeGroup(group, {{u"version"_s, next.bind()}}));
    f.must(f.store->undo());
    QCOMPARE(f.detail(group).version.id, old);
    Edit edit(*f.store, ActText("Test"));
    edit.update(u"parent_group"_s, group, {{u"status"_s, u"running"_s}});
    f.must(edit.commit());
    QVERIFY(!f.groups->changeGroup(group, {{u"version"_s, next.bind()}}).ok());
    QVERIFY2(!f.groups->trashProgramme(f.abc.programme.id).ok(), "groups have it");
    f.must(f.groups->trashProgramme(f.fois.programme.id));
    QCOMPARE(f.must(ParentingStore::programmes(f.db())).size(), 1);
}

void TestParentingStore::programmeNonsense()
{
    ParentingFixture f;
    const int before = f.changes();
    Programme programme;
    programme.name = u"Nytt program"_s;
    ProgrammeVersion version;
    QVERIFY2(!f.groups->addProgramme(programme, version).ok(), "without meetings");
    version.meetings = {{{}, 0, u"Ett"_s, 90}};
    QVERIFY2(!f.groups->addProgramme(Programme(), version).ok(), "without a name");
    const auto refuses = [&](const auto &spoil) {
        ProgrammeVersion bad = version;
        spoil(bad);
        return !f.groups->addProgramme(programme, bad).ok();
    };
    QVERIFY(refuses([](ProgrammeVersion &v) { v.fewest = 10; v.most = 4; }));
    QVERIFY(refuses([](ProgrammeVersion &v) { v.childYoungest = 12; v.childOldest = 3; }));
    QVERIFY(refuses([](ProgrammeVersion &v) { v.leaders = 0; }));
    QVERIFY(refuses([](ProgrammeVersion &v) { v.mayMiss = 1; }));
    QVERIFY(refuses([](ProgrammeVersion &v) { v.meetings.first().minutes = 0; }));
    QVERIFY(refuses([](ProgrammeVersion &v) { v.questions = {{{}, 0, u"?"_s, 5, 5}}; }));
    QVERIFY(!f.groups->changeProgramme(f.abc.programme.id, {{u"name"_s, u" "_s}, {u"short_name"_s, QVariant()}}).ok());
    QVERIFY(!f.groups->changeProgramme(f.abc.programme.id, {{u"keep_months"_s, -1}}).ok());
    QCOMPARE(f.changes(), before);
    f.must(f.groups->addProgramme(programme, version));
    QCOMPARE(f.must(ParentingStore::programmes(f.db())).size(), 3);
}

void TestParentingStore::leadersAndTraining()
{
    ParentingFixture f;
    const Id anna = f.person("Anna", "Ek");
    const Id leader = f.leader(anna, "Laxå", f.abc.programme.id, PartialDate(QDate(2025, 12, 31)));
    Leader twice;
    twice.person = anna;
    QVERIFY2(!f.groups->addLeader(twice).ok(), "twice");
    Leader found = f.must(ParentingStore::leaders(f.db())).first();
    QCOMPARE(found.name, u"Anna Ek"_s);
    QCOMPARE(found.municipalityName, u"Laxå"_s);
    QVERIFY(found.isTrainedOn(f.abc.programme.id, QDate(2025, 6, 1)) && !found.isTrainedOn(f.abc.programme.id, QDate(2026, 1, 1)));
    QVERIFY(!found.isTrainedOn(f.fois.programme.id, QDate(2025, 6, 1)));
    LeaderTraining again;
    again.person = anna;
    again.programme = f.abc.programme.id;
    again.trained = PartialDate(QDate(2025, 6, 1));
    QVERIFY2(!f.groups->addTraining(again).ok(), "at the same time");
    again.trained = PartialDate(QDate(2026, 2, 1));
    again.validUntil = PartialDate(QDate(2026, 1, 1));
    QVERIFY2(!f.groups->addTraining(again).ok(), "ends before it starts");
    again.validUntil = {};
    const Id training = f.must(f.groups->addTraining(again));
    found = f.must(ParentingStore::leaders(f.db())).first();
    QCOMPARE(found.trainings.size(), 2);
    QVERIFY(found.isTrainedOn(f.abc.programme.id, QDate(2026, 3, 1)));
    QVERIFY2(found.isTrainedOn(f.abc.programme.id, QDate(2025, 6, 1)), "what was true of old groups stays");
    QVERIFY(!f.groups->changeTraining(training, {{u"trained"_s, u"2024"_s}}).ok());
    f.must(f.groups->changeTraining(training, {{u"certificate"_s, u"Nr 17"_s}}));
    f.must(f.groups->trashTraining(training));
    f.must(f.groups->changeLeader(leader, {{u"status"_s, u"resting"_s}}));
    found = f.must(ParentingStore::leaders(f.db())).first();
    QCOMPARE(found.status, LeaderStatus::Resting);
    QCOMPARE(found.trainings.size(), 1);
}

void TestParentingStore::leadersWhoLead()
{
    ParentingFixture f;
    const Id anna = f.person("Anna", "Ek");
    const Id leader = f.leader(anna, "Laxå", f.abc.programme.id);
    const Id group = f.group("Laxå", QDate(2026, 4, 9), {anna});
    const auto refused = f.groups->trashLeaders({leader});
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QCOMPARE(f.must(ParentingStore::leaders(f.db())).size(), 1);
    QVERIFY2(f.must(ParentingStore::groupsLedBy(f.db(), anna)).isEmpty(), "has not begun");
    Edit edit(*f.store, ActText("Test"));
    edit.update(u"parent_group"_s, group, {{u"status"_s, u"running"_s}});
    f.must(edit.commit());
    QCOMPARE(f.must(ParentingStore::groupsLedBy(f.db(), anna)), QList<Id>{group});
    QCOMPARE(f.must(ParentingStore::leaders(f.db())).first().groupsLed, 1);
    f.must(f.store->undo());
    // The person goes all the same: the group tells, and nothing is lost.
    f.must(registerstore::trashPeople(*f.store, {anna}));
    const GroupDetail detail = f.detail(group);
    QCOMPARE(detail.leaders.size(), 1);
    QVERIFY(detail.leaders.first().trashed);
    QVERIFY(!GroupRules::startObstacles(detail, QDate(2026, 3, 2)).isEmpty());
    QCOMPARE(f.must(parentingArea().check(f.db())).size(), 1);
    f.must(registerstore::restorePeople(*f.store, {anna}));
    f.must(f.groups->cancelGroup(group, u"För få anmälda"_s));
    f.must(f.groups->trashLeaders({leader}));
    QVERIFY(f.must(ParentingStore::leaders(f.db())).isEmpty());
    QCOMPARE(f.leader(anna, "Nora", f.fois.programme.id), leader);
}

/// In the act that makes somebody lead a group, and as they were when they have been a leader before.
void TestParentingStore::whoLeadsAGroupIsALeader()
{
    ParentingFixture f;
    const Id anna = f.person("Anna", "Ek"), bo = f.person("Bo", "Ask");
    const Id resting = f.leader(bo, "Laxå", f.abc.programme.id);
    f.must(f.groups->changeLeader(resting, {{u"status"_s, u"resting"_s}, {u"languages"_s, u"somaliska"_s}}));
    f.must(f.groups->trashLeaders({resting}));
    const Id group = f.group("Laxå", QDate(2026, 4, 9), {anna});
    QCOMPARE(f.must(ParentingStore::leaders(f.db())).size(), 1);
    QCOMPARE(f.must(ParentingStore::leaders(f.db())).first().status, LeaderStatus::Active);
    QVERIFY(f.detail(group).leaders.first().known);
    f.must(f.groups->setGroupLeaders(group, {anna, bo}));
    const auto leaders = f.must(ParentingStore::leaders(f.db()));
    QCOMPARE(leaders.size(), 2);
    const Leader &back = leaders.first().person == bo ? leaders.first() : leaders.last();
    QCOMPARE(back.id, resting);
    QCOMPARE(back.status, LeaderStatus::Resting);
    QCOMPARE(back.languages, QStringList{u"somaliska"_s});
    f.must(f.store->undo());
    QCOMPARE(f.must(ParentingStore::leaders(f.db())).size(), 1);
    QCOMPARE(f.detail(group).leaders.size(), 1);
    // Who no longer leads the group is a leader still.
    f.must(f.groups->setGroupLeaders(group, {}));
    QCOMPARE(f.must(ParentingStore::leaders(f.db())).size(), 1);
}

void TestParentingStore::centres()
{
    ParentingFixture f;
    FamilyCentre centre;
    QVERIFY(!f.groups->addCentre(centre).ok());
    centre.name = u"Tallen"_s;
    centre.municipality = Id::natural(u"municipality", {u"0180"_s});
    QVERIFY2(!f.groups->addCentre(centre).ok(), "a municipality outside the county");
    centre.municipality = f.municipality("Laxå");
    centre.professions = {u"barnmorska"_s, u"socionom"_s};
    centre.agreementSigned = PartialDate::year(2018);
    centre.agreementFollowUp = PartialDate(QDate(2026, 1, 1));
    centre.ffff = true;
    const Id id = f.must(f.groups->addCentre(centre));
    FamilyCentre read = f.must(ParentingStore::centres(f.db())).first();
    QCOMPARE(read.professions, centre.professions);
    QCOMPARE(read.agreement(), AgreementState::ToBeFollowedUp);
    QVERIFY(read.followUpOverdue(QDate(2026, 3, 2)) && read.ffff);
    QVERIFY(!f.groups->changeCentre(id, {{u"name"_s, u""_s}}).ok());
    QVERIFY(!f.groups->changeCentre(id, {{u"agreement_followed_up"_s, u"31 april"_s}}).ok());
    f.must(f.groups->changeCentre(id, {{u"agreement_followed_up"_s, u"2026-02-01"_s}}));
    QCOMPARE(f.must(ParentingStore::centres(f.db())).first().agreement(), AgreementState::FollowedUp);
    f.must(f.groups->trashCentres({id}));
    QVERIFY(f.must(ParentingStore::centres(f.db())).isEmpty());
}

/// Set up, opened, closed: in that order, as far as they are known.
void TestParentingStore::daysOfACentre()
{
    ParentingFixture f;
    FamilyCentre centre;
    centre.name = u"Tallen"_s;
    centre.setupSince = PartialDate(QDate(2020, 9, 1));
    centre.start = PartialDate::month(2020, 8);
    QVERIFY(!f.groups->addCentre(centre).ok());
    centre.start = PartialDate::month(2020, 9);
    const Id id = f.must(f.groups->addCentre(centre));
    for (const auto &[column, value] : {std::pair{u"setup_since"_s, u"2021"_s}, {u"start"_s, u"2019"_s}, {u"end"_s, u"2020-08-31"_s}, {u"setup_since"_s, u"i höstas"_s}}) {
        const auto refused = f.groups->changeCentre(id, {{column, value}});
        QVERIFY2(!refused.ok() && refused.error().sentence.contains(u"Nothing was changed"_s), qPrintable(column));
    }
    QCOMPARE(f.must(ParentingStore::centres(f.db())).first().setupSince, PartialDate(QDate(2020, 9, 1)));
    f.must(f.groups->changeCentre(id, {{u"start"_s, QVariant()}}));
    QVERIFY2(!f.groups->changeCentre(id, {{u"end"_s, u"2019"_s}}).ok(), "closed before it was set up");
    QVERIFY(f.must(parentingArea().check(f.db())).isEmpty());
    f.must(f.db().run(u"UPDATE family_centre SET start = '2019'"_s));
    QCOMPARE(f.must(parentingArea().check(f.db())).filter(u"Tallen"_s).size(), 1);
}

void TestParentingStore::everyActIsOneStep()
{
    ParentingFixture f;
    const auto snapshot = [&] {
        QStringList lines;
        for (const TableDecl &table : parentingTables())
            lines += f.must(f.db().rows(u"SELECT * FROM \"%1\" WHERE deleted = 0 ORDER BY id"_s.arg(table.name), {}, [&](const QSqlQuery &q) {
                QStringList cells{table.name};
                for (int i = 0; i <= table.columns.size() + 1; ++i)
                    cells.append(QString::fromLatin1(q.value(i).toByteArray().toHex()));
                return cells.join(u' ');
            }));
        return lines;
    };
    const Id id = f.group("Laxå", QDate(2026, 2, 5));
    const QStringList before = snapshot();
    f.people(id, 5);
    const QStringList after = snapshot();
    QVERIFY(before != after);
    const auto act = f.store->undoable();
    QVERIFY(act.has_value());
    QVERIFY(!History::text(f.db(), f.store->schema(), *act).contains(u"Deltagare"_s));
    f.must(f.store->undo());
    QCOMPARE(snapshot(), before);
    f.must(f.store->redo());
    QCOMPARE(snapshot(), after);
}

/// "1 groups" is no way to say it.
void TestParentingStore::actsOnOneAreTold()
{
    ParentingFixture f;
    const Id id = f.group("Laxå", QDate(2026, 2, 5));
    const QString title = f.detail(id).title();
    const auto last = [&] { return History::text(f.db(), f.store->schema(), *f.store->undoable()); };
    const Id participant = f.people(id, 1).first();
    QCOMPARE(last(), u"Added a participant to %1"_s.arg(title));
    f.must(f.groups->setParticipantAttendance(f.detail(id).meetings.first().id, participant, AttendanceState::Present));
    QCOMPARE(last(), u"Recorded attendance of a participant in %1"_s.arg(title));
    f.must(f.groups->planDates(id, {{MeetingTime::at(QDate(2026, 3, 26), QTime(13, 0)), {}}}));
    QCOMPARE(last(), u"Planned a meeting of %1"_s.arg(title));
    f.must(f.groups->keepNamesUntil({id}, PartialDate(QDate(2027, 1, 1))));
    QCOMPARE(last(), u"Set until when the names in %1 are kept"_s.arg(title));
    f.must(f.groups->keepNamesUntil({id, f.group("Nora")}, {}));
    QCOMPARE(last(), u"Let the names in 2 groups go when the programme says"_s);
    f.people(id, 2);
    QCOMPARE(last(), u"Added 2 participants to %1"_s.arg(title));
}

void TestParentingStore::constantQueries()
{
    ParentingFixture f;
    const auto statements = [&] {
        int counter = 0;
        const auto count = [](unsigned, void *at, void *, void *) {
            ++*static_cast<int *>(at);
            return 0;
        };
        sqlite3_trace_v2(f.db().handle(), SQLITE_TRACE_STMT, count, &counter);
        f.must(ParentingStore::rows(f.db(), QDate(2026, 3, 2)));
        sqlite3_trace_v2(f.db().handle(), 0, nullptr, nullptr);
        return counter;
    };
    f.group("Laxå", QDate(2026, 4, 9));
    const int one = statements();
    for (const char *name : {"Nora", "Kumla", "Hallsberg"})
        f.people(f.group(name, QDate(2026, 4, 9)), 3);
    QCOMPARE(statements(), one);
}

LANSNAV_TEST_MAIN(TestParentingStore)
#include "tst_parentingstore.moc"
