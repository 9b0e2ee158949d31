// SPDX-License-Identifier: GPL-3.0-or-later
// Two leaders, each in a file of their own, who tick the same meeting and give away the same seat.
#include "groupimportfixture.h"
#include "models/sync/syncfixture.h"
#include "parenting/namesretention.h"
#include "parentingfixture.h"
#include "support/testmain.h"
#include "sync/logcare.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

/// Anna's and Bertil's files, which hold the same group of two seats with three participants, and the shared file.
struct TwoGroupFiles
{
    TwoGroupFiles()
    {
        anna.create();
        ParentingStore groups(*anna.store);
        ProgrammeVersion version;
        version.most = 2;
        version.meetings = {{{}, 0, u"Ett"_s, 90}, {{}, 1, u"Två"_s, 90}};
        Programme programme;
        programme.name = u"Programmet"_s;
        ParentingFixture::must(groups.addProgramme(programme, version));
        ParentGroup g;
        g.version = ParentingFixture::must(ParentingStore::programmes(anna.store->database())).first().current()->id;
        group = ParentingFixture::must(groups.addGroup(g));
        ParentingFixture::must(groups.planDates(group, {{MeetingTime::at(QDate(2025, 2, 6), QTime(13, 0)), {}}, {MeetingTime::at(QDate(2025, 2, 13), QTime(13, 0)), {}}}));
        people = ask(anna, {u"Cia"_s});
        ParentingFixture::must(anna.sync(target));
        bertil.join(target);
        // Until it has met the others, a file does not know what it has not told.
        ParentingFixture::must(bertil.sync(target));
    }
    QList<Id> ask(Colleague &c, const QStringList &names)
    {
        QList<GroupParticipant> rows;
        for (const QString &name : names) {
            GroupParticipant p;
            p.name = name;
            rows.append(p);
        }
        return ParentingFixture::must(ParentingStore(*c.store).addParticipants(group, rows));
    }
    /// Whatever `later` writes from now on comes after all that `earlier` has written, however fast this runs.
    static void letComeAfter(Colleague &earlier, Colleague &later)
    {
        const auto clock = ParentingFixture::must(earlier.store->database().value(u"SELECT hlc FROM replica"_s));
        ParentingFixture::must(later.store->database().run(u"UPDATE replica SET hlc = max(hlc, ?) WHERE k = 1"_s, {clock}));
    }
    void meet()
    {
        for (int round = 0; round < 2; ++round)
            for (Colleague *c : {&anna, &bertil})
                ParentingFixture::must(c->sync(target));
    }
    /// Syncs as the window and the command line do; what was told.
    QStringList told(Colleague &c)
    {
        DiskSyncFiles files;
        const Schema schema = parentingSchema();
        const auto writer = ParentingFixture::must(c.store->openWriter());
        Synchroniser synchroniser(*writer, schema, c.environment, files, target);
        synchroniser.setWatches(mergeWatches({parentingArea()}));
        ParentingFixture::must(synchroniser.run());
        return synchroniser.told();
    }
    GroupDetail detail(Colleague &c) const { return ParentingFixture::must(ParentingStore::group(c.store->database(), group)); }

    QTemporaryDir dir;
    QString target = dir.filePath(QStringLiteral("team.lansnav"));
    Colleague anna{dir.filePath(QStringLiteral("anna.lansnav")), 1, parentingSchema()};
    Colleague bertil{dir.filePath(QStringLiteral("bertil.lansnav")), 2, parentingSchema()};
    Id group;
    QList<Id> people;
};

} // namespace

class TestParentingSync : public QObject
{
    Q_OBJECT

private slots:
    void bothTickedTheSameMeeting();
    void theyTickedSomebodyDifferently();
    void tickedWhileItWasMoved();
    void bothGaveAwayTheLastSeat();
    void whoeverLostASeatIsTold();
    void manyLostSeatsAreCounted();
    void bothImportedTheSameList();
    void erasedNamesAreGoneThere();
};

void TestParentingSync::bothTickedTheSameMeeting()
{
    TwoGroupFiles f;
    const QList<Id> people = f.people + f.ask(f.anna, {u"Disa"_s});
    f.meet();
    const QList<GroupMeeting> meetings = f.detail(f.anna).meetings;
    ParentingFixture::must(ParentingStore(*f.anna.store).setParticipantAttendance(meetings.at(0).id, people.at(0), AttendanceState::Present));
    ParentingFixture::must(ParentingStore(*f.bertil.store).setParticipantAttendance(meetings.at(0).id, people.at(0), AttendanceState::Present));
    ParentingFixture::must(ParentingStore(*f.bertil.store).setParticipantAttendance(meetings.at(0).id, people.at(1), AttendanceState::Apology));
    f.meet();
    for (Colleague *c : {&f.anna, &f.bertil}) {
        const GroupDetail detail = f.detail(*c);
        QCOMPARE(detail.attendance.value(meetings.at(0).id).size(), 2);
        QCOMPARE(detail.attendanceOf(meetings.at(0).id, people.at(0)), AttendanceState::Present);
        QCOMPARE(detail.attendanceOf(meetings.at(0).id, people.at(1)), AttendanceState::Apology);
        QCOMPARE(detail.started, 1);
        QCOMPARE(c->count(u"SELECT count(*) FROM participant_attendance"_s), 2);
        QVERIFY2(c->clashes().isEmpty(), "they said the same");
    }
    QCOMPARE(f.anna.shared(), f.bertil.shared());
}

/// Of one and the same participant the later of the two stands, in both files, and the other is listed and can be chosen instead; of everybody
/// else what either ticked stays.
void TestParentingSync::theyTickedSomebodyDifferently()
{
    TwoGroupFiles f;
    const QList<Id> people = f.people + f.ask(f.anna, {u"Disa"_s, u"Ebbe"_s});
    f.meet();
    const Id meeting = f.detail(f.anna).meetings.at(0).id;
    const auto tick = [&](Colleague &c, qsizetype who, AttendanceState state) { ParentingFixture::must(ParentingStore(*c.store).setParticipantAttendance(meeting, people.at(who), state)); };
    tick(f.anna, 0, AttendanceState::Present);
    tick(f.anna, 1, AttendanceState::Present);
    TwoGroupFiles::letComeAfter(f.anna, f.bertil);
    tick(f.bertil, 0, AttendanceState::Absent);
    tick(f.bertil, 2, AttendanceState::Present);
    f.meet();
    for (Colleague *c : {&f.anna, &f.bertil}) {
        const GroupDetail detail = f.detail(*c);
        QCOMPARE(detail.attendanceOf(meeting, people.at(0)), AttendanceState::Absent);
        QCOMPARE(detail.attendanceOf(meeting, people.at(1)), AttendanceState::Present);
        QCOMPARE(detail.attendanceOf(meeting, people.at(2)), AttendanceState::Present);
        QCOMPARE(c->clashes().size(), 1);
        QCOMPARE(c->clashes().first().table, u"participant_attendance"_s);
        QCOMPARE(c->clashes().first().row, Id::fromVariant(ParentingFixture::must(c->store->database().value(u"SELECT id FROM participant_attendance WHERE participant = ?"_s, {people.at(0).bind()}))));
        QVERIFY2(c->clashes().first().keptValue.contains(u"absent"_s), qPrintable(c->clashes().first().keptValue));
        QVERIFY2(c->clashes().first().otherValue.contains(u"present"_s), qPrintable(c->clashes().first().otherValue));
    }
    QCOMPARE(f.anna.shared(), f.bertil.shared());
    ParentingFixture::must(Clashes::choose(*f.anna.store, {f.anna.clashes().first().id}, Clashes::Choice::Lost));
    f.meet();
    for (Colleague *c : {&f.anna, &f.bertil}) {
        QCOMPARE(f.detail(*c).attendanceOf(meeting, people.at(0)), AttendanceState::Present);
        QVERIFY(c->clashes().isEmpty());
    }
}

/// One moves a meeting while the other ticks it: the attendance stays with the meeting, on its new day.
void TestParentingSync::tickedWhileItWasMoved()
{
    TwoGroupFiles f;
    const Id meeting = f.detail(f.anna).meetings.at(0).id;
    ParentingFixture::must(ParentingStore(*f.anna.store).moveMeetings({{meeting, MeetingTime::at(QDate(2025, 2, 4), QTime(9, 0)), {}, {}}}));
    ParentingFixture::must(ParentingStore(*f.bertil.store).setParticipantAttendance(meeting, f.people.at(0), AttendanceState::Present));
    f.meet();
    for (Colleague *c : {&f.anna, &f.bertil}) {
        const GroupDetail detail = f.detail(*c);
        QCOMPARE(detail.meeting(meeting)->day(), QDate(2025, 2, 4));
        QCOMPARE(detail.attendanceOf(meeting, f.people.at(0)), AttendanceState::Present);
        QCOMPARE(detail.started, 1);
        QVERIFY(c->clashes().isEmpty());
    }
    QCOMPARE(f.anna.shared(), f.bertil.shared());
}

void TestParentingSync::bothGaveAwayTheLastSeat()
{
    TwoGroupFiles f;
    const Id first = f.ask(f.anna, {u"Disa"_s}).first();
    const Id second = f.ask(f.bertil, {u"Ebbe"_s}).first();
    QCOMPARE(GroupRules::seats(f.detail(f.anna)).of(first).state, GroupPlaceState::Preliminary);
    QCOMPARE(GroupRules::seats(f.detail(f.bertil)).of(second).state, GroupPlaceState::Preliminary);
    f.meet();
    const GroupSeatList seats = GroupRules::seats(f.detail(f.anna));
    QCOMPARE(seats.places, GroupRules::seats(f.detail(f.bertil)).places);
    QCOMPARE(seats.of(first).state, GroupPlaceState::Seat);
    QCOMPARE(seats.of(second).number, 1);
    // A seat is freed, and both give it away: to different people.
    const Id third = f.ask(f.anna, {u"Frej"_s}).first();
    f.meet();
    ParentingFixture::must(ParentingStore(*f.anna.store).leaveGroup(first, PartialDate(QDate(2026, 3, 2))));
    f.meet();
    ParentingFixture::must(ParentingStore(*f.anna.store).confirmSeat(third));
    ParentingFixture::must(ParentingStore(*f.bertil.store).confirmSeat(second));
    f.meet();
    const GroupSeatList after = GroupRules::seats(f.detail(f.bertil));
    QCOMPARE(after.places, GroupRules::seats(f.detail(f.anna)).places);
    QVERIFY(after.of(second).hasSeat());
    QVERIFY(after.of(third).promised);
}

/// The one whose file gave the seat away second, by the order of the requests, whoever syncs first; nobody else.
void TestParentingSync::whoeverLostASeatIsTold()
{
    for (const bool loserFirst : {false, true}) {
        TwoGroupFiles f;
        f.ask(f.anna, {u"Disa"_s});
        f.letComeAfter(f.anna, f.bertil);
        const Id ebbe = f.ask(f.bertil, {u"Ebbe"_s}).first();
        QStringList ofAnna, ofBertil;
        for (int round = 0; round < 2; ++round) {
            if (loserFirst)
                ofBertil += f.told(f.bertil);
            ofAnna += f.told(f.anna);
            ofBertil += f.told(f.bertil);
        }
        QCOMPARE(GroupRules::seats(f.detail(f.bertil)).of(ebbe).state, GroupPlaceState::Waiting);
        QCOMPARE(ofAnna, QStringList());
        QCOMPARE(ofBertil.size(), 1);
        QVERIFY2(ofBertil.first().startsWith(u"Ebbe no longer has a seat in “Programmet"_s) && ofBertil.first().contains(u"number 1"_s), qPrintable(ofBertil.first()));
        // It is told once.
        QCOMPARE(f.told(f.bertil), QStringList());
    }
}

void TestParentingSync::manyLostSeatsAreCounted()
{
    TwoGroupFiles f;
    ParentingFixture::must(ParentingStore(*f.anna.store).changeGroup(f.group, {{u"seats"_s, 5}}));
    f.meet();
    f.ask(f.anna, {u"Disa"_s, u"Frej"_s, u"Gun"_s, u"Hans"_s});
    f.letComeAfter(f.anna, f.bertil);
    f.ask(f.bertil, {u"Ebbe"_s, u"Iris"_s, u"Jon"_s, u"Kim"_s});
    f.told(f.anna);
    const QStringList told = f.told(f.bertil);
    QCOMPARE(told.size(), 1);
    QVERIFY2(told.first().startsWith(u"4 of those"_s), qPrintable(told.first()));
}

/// The same list, read into two files before they have met, is one group each row; what one of the two has besides stays its own.
void TestParentingSync::bothImportedTheSameList()
{
    TwoGroupFiles f;
    Edit edit(*f.anna.store, ActText("Filled"));
    const QJsonObject json = ParentingFixture::must(loadTemplate(u"orebro"_s));
    ParentingFixture::must(applyRegisterTemplate(edit, json));
    ParentingFixture::must(applyParentingTemplate(edit, json));
    ParentingFixture::must(edit.commit());
    f.meet();
    const int groups = f.anna.count(u"SELECT count(*) FROM parent_group"_s), meetings = f.anna.count(u"SELECT count(*) FROM group_meeting"_s);
    QStringList later = nora;
    later[2] = u"2019-03-03"_s;
    const auto import = [](Colleague &c, const QList<QStringList> &rows) {
        const ImportPlan plan = ParentingFixture::must(ImportEngine::plan(c.store->database(), GroupImporter::kind(), abcList(rows), u"grupper.xlsx"_s, {}, {}));
        return ParentingFixture::must(ImportEngine::apply(*c.store, GroupImporter::kind(), {}, plan)).added;
    };
    QCOMPARE(import(f.anna, {nora, later}), 2);
    QCOMPARE(import(f.bertil, {nora}), 1);
    f.meet();
    for (Colleague *c : {&f.anna, &f.bertil}) {
        QCOMPARE(c->count(u"SELECT count(*) FROM parent_group"_s), groups + 2);
        QCOMPARE(c->count(u"SELECT count(*) FROM group_meeting"_s), meetings + 8);
        QVERIFY2(c->clashes().isEmpty(), "they said the same");
    }
    QCOMPARE(f.anna.shared(), f.bertil.shared());
}

void TestParentingSync::erasedNamesAreGoneThere()
{
    TwoGroupFiles f;
    f.ask(f.anna, {u"Xerxesina"_s});
    f.meet();
    QCOMPARE(f.detail(f.bertil).participants.last().name, u"Xerxesina"_s);
    Database &db = f.anna.store->database();
    ParentingFixture::must(NamesRetention::announce(db, QDate(2025, 8, 7)));
    ParentingFixture::must(eraseExpired(*f.anna.store, db, ParentingFixture::must(NamesRetention::expired(db, QDate(2025, 8, 14))).rows));
    f.meet();
    QCOMPARE(f.detail(f.bertil).participants.size(), 2);
    for (const GroupParticipant &p : f.detail(f.bertil).participants)
        QVERIFY(p.name.isEmpty());
    QCOMPARE(f.anna.shared(), f.bertil.shared());
    // There is nothing left for him to announce or to erase.
    Database &other = f.bertil.store->database();
    QVERIFY(ParentingFixture::must(NamesRetention::announce(other, QDate(2025, 8, 14))).isEmpty());
    QVERIFY(ParentingFixture::must(NamesRetention::expired(other, QDate(2025, 8, 30))).rows.isEmpty());
}

LANSNAV_TEST_MAIN(TestParentingSync)
#include "tst_parentingsync.moc"
