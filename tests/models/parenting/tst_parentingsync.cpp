// SPDX-License-Identifier: GPL-3.0-or-later
// Two leaders, each in a file of their own, who tick the same meeting and give away the same seat.
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
    void meet()
    {
        for (int round = 0; round < 2; ++round)
            for (Colleague *c : {&anna, &bertil})
                ParentingFixture::must(c->sync(target));
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
    void bothGaveAwayTheLastSeat();
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

void TestParentingSync::erasedNamesAreGoneThere()
{
    TwoGroupFiles f;
    f.ask(f.anna, {u"Xerxesina"_s});
    f.meet();
    QCOMPARE(f.detail(f.bertil).participants.last().name, u"Xerxesina"_s);
    Database &db = f.anna.store->database();
    ParentingFixture::must(eraseExpired(*f.anna.store, db, ParentingFixture::must(NamesRetention::expired(db, QDate(2025, 8, 14)))));
    f.meet();
    QCOMPARE(f.detail(f.bertil).participants.size(), 2);
    for (const GroupParticipant &p : f.detail(f.bertil).participants)
        QVERIFY(p.name.isEmpty());
    QCOMPARE(f.anna.shared(), f.bertil.shared());
}

LANSNAV_TEST_MAIN(TestParentingSync)
#include "tst_parentingsync.moc"
