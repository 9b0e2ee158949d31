// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/rules.h"
#include "networkfixture.h"
#include "store/history.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

/// Meetings that are planned and held: who was there, minutes, and what was agreed.
class TestHeldMeetings : public QObject
{
    Q_OBJECT

private slots:
    void planAndAttend();
    void adjustedMinutesAreLocked();
    void adjustedMinutesLockTheAttendance();
    void severalRowsAreOneAct();
    void historyTellsWhatItsPartsWere();
    void actionPoints();
};

void TestHeldMeetings::planAndAttend()
{
    NetworkFixture f;
    const Id bbic = f.network("BBIC");
    const Id a = f.person("Anna", "Ek");
    const Id b = f.person("Bo", "Ask");
    QVERIFY(f.networks->addMember(f.member(bbic, a, "Laxå")).ok());
    QVERIFY(f.networks->addMember(f.member(bbic, b, "Nora")).ok());
    const auto planned = f.networks->planTerm(bbic, {{u"2026-02-12T13:00+01:00"_s, u"2026-02-12T15:00+01:00"_s}, {u"2026-05-14T13:00+02:00"_s, {}}},
                                              u"Nätverksträff"_s, u"Örebro"_s);
    QVERIFY2(planned.ok(), planned.ok() ? "" : qPrintable(planned.error().sentence));
    QCOMPARE(planned->size(), 2);
    // The clock stands at 2 March: the first is past, the second is to come.
    QVERIFY(f.networks->setAttendance(planned->first(), {a, b}, AttendanceState::Present).ok());
    QVERIFY(f.networks->setAttendance(planned->first(), b, AttendanceState::Apology).ok());
    QVERIFY(f.networks->setAttendance(planned->last(), b, AttendanceState::Apology).ok());
    NetworkDetail detail = f.detail(bbic);
    QCOMPARE(int(detail.meetings.first().status), int(MeetingStatus::Held));
    QCOMPARE(int(detail.meetings.last().status), int(MeetingStatus::Planned));
    QCOMPARE(int(detail.attendanceOf(planned->first(), a)), int(AttendanceState::Present));
    QCOMPARE(int(detail.attendanceOf(planned->first(), b)), int(AttendanceState::Apology));
    QVERIFY(f.networks->setAttendance(planned->first(), b, AttendanceState::NotRecorded).ok());
    QCOMPARE(int(f.detail(bbic).attendanceOf(planned->first(), b)), int(AttendanceState::NotRecorded));
    const int rows = f.count(u"SELECT count(*) FROM attendance"_s);
    QVERIFY(f.networks->setAttendance(planned->last(), a, AttendanceState::NotRecorded).ok());
    QCOMPARE(f.count(u"SELECT count(*) FROM attendance"_s), rows);
    const auto meeting = NetworkStore::meeting(f.db(), planned->first());
    QVERIFY(meeting.ok() && meeting->title == u"Nätverksträff"_s);
    QVERIFY(f.networks->trashMeeting(planned->last()).ok());
    QVERIFY(!NetworkStore::meeting(f.db(), planned->last()).ok());
}

void TestHeldMeetings::adjustedMinutesAreLocked()
{
    NetworkFixture f;
    const Id bbic = f.network("BBIC");
    const Id a = f.person("Anna", "Ek");
    Meeting meeting;
    meeting.network = bbic;
    meeting.starts = u"2026-02-12"_s;
    const auto id = f.networks->addMeeting(meeting);
    QVERIFY(id.ok());
    QVERIFY2(!f.networks->adjustMinutes(*id, a, QDate(2026, 3, 1)).ok(), "nothing to adjust");
    QVERIFY(f.networks->changeMeeting(*id, {{u"minutes"_s, u"Vi sågs."_s}}).ok());
    QVERIFY(f.networks->adjustMinutes(*id, a, QDate(2026, 3, 1)).ok());
    const auto refused = f.networks->changeMeeting(*id, {{u"minutes"_s, u"Nej."_s}});
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().code == ErrorCode::Refused);
    QVERIFY(refused.error().sentence.contains(u"locked"_s));
    QVERIFY(f.networks->changeMeeting(*id, {{u"place"_s, u"Nora"_s}}).ok());
    QCOMPARE(f.detail(bbic).meetings.first().minutes, u"Vi sågs."_s);
    QCOMPARE(f.detail(bbic).meetings.first().adjustedByName, u"Anna Ek"_s);
    QVERIFY(f.networks->unlockMinutes(*id).ok());
    QVERIFY(f.networks->changeMeeting(*id, {{u"minutes"_s, u"Rättat."_s}}).ok());
}

void TestHeldMeetings::adjustedMinutesLockTheAttendance()
{
    NetworkFixture f;
    const Id bbic = f.network("BBIC");
    const Id a = f.person("Anna", "Ek");
    Meeting meeting;
    meeting.network = bbic;
    meeting.starts = u"2026-02-12"_s;
    meeting.minutes = u"Vi sågs."_s;
    const auto id = f.networks->addMeeting(meeting);
    meeting.starts = u"2026-02-19"_s;
    const auto open = f.networks->addMeeting(meeting);
    QVERIFY(id.ok() && open.ok());
    QVERIFY(f.networks->setAttendance(*id, a, AttendanceState::Present).ok());
    QVERIFY(f.networks->adjustMinutes(*id, a, QDate(2026, 3, 1)).ok());
    const auto refused = f.networks->setAttendance(*id, a, AttendanceState::Absent);
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().code == ErrorCode::Refused);
    QCOMPARE(refused.error().sentence, NetworkStore::attendanceLockedSentence());
    // Nothing of a mark that touches a locked meeting is written.
    QVERIFY(!f.networks->setAttendance({{*open, {a}}, {*id, {a}}}, AttendanceState::Absent).ok());
    QCOMPARE(int(f.detail(bbic).attendanceOf(*id, a)), int(AttendanceState::Present));
    QCOMPARE(int(f.detail(bbic).attendanceOf(*open, a)), int(AttendanceState::NotRecorded));
    QVERIFY(f.networks->unlockMinutes(*id).ok());
    QVERIFY(f.networks->setAttendance({{*open, {a}}, {*id, {a}}}, AttendanceState::Absent).ok());
    QVERIFY(f.store->undo().ok());
    QCOMPARE(int(f.detail(bbic).attendanceOf(*id, a)), int(AttendanceState::Present));
    QCOMPARE(int(f.detail(bbic).attendanceOf(*open, a)), int(AttendanceState::NotRecorded));
}

void TestHeldMeetings::severalRowsAreOneAct()
{
    NetworkFixture f;
    const Id bbic = f.network("BBIC");
    QList<Id> members;
    for (const char *name : {"Ek", "Ask", "Lind"}) {
        const auto added = f.networks->addMember(f.member(bbic, f.person("Anna", name), "Kumla"));
        QVERIFY(added.ok());
        members.append(*added);
    }
    QVERIFY(f.networks->trashMembers(members).ok());
    QVERIFY(f.detail(bbic).members.isEmpty());
    QVERIFY(f.store->undo().ok());
    QCOMPARE(f.detail(bbic).members.size(), 3);
    const auto planned = f.networks->planTerm(bbic, {{u"2026-04-07"_s, {}}, {u"2026-05-07"_s, {}}}, {}, {});
    QVERIFY(planned.ok());
    QVERIFY(f.networks->trashMeetings(*planned).ok());
    // What happens in a network stands in its history.
    const auto acts = History::acts(f.db(), f.store->schema(), {.table = u"network"_s, .row = bbic});
    QVERIFY(acts.ok());
    QVERIFY(acts->first().text.contains(u"2 meetings in the trash"_s));
    QVERIFY(std::any_of(acts->cbegin(), acts->cend(), [](const Act &act) { return act.text.contains(u"3 memberships"_s); }));
    QVERIFY(f.detail(bbic).meetings.isEmpty());
    QVERIFY(f.store->undo().ok());
    QCOMPARE(f.detail(bbic).meetings.size(), 2);
}

/// The act stands in the network's history, and so does what it changed from what to what.
void TestHeldMeetings::historyTellsWhatItsPartsWere()
{
    NetworkFixture f;
    const Id bbic = f.network("BBIC");
    const auto planned = f.networks->planTerm(bbic, {{u"2026-04-07"_s, {}}}, {}, {});
    QVERIFY(planned.ok());
    QVERIFY(f.networks->changeMeeting(planned->first(), {{u"place"_s, u"Kumla"_s}}).ok());
    QVERIFY(f.networks->changeMeeting(planned->first(), {{u"place"_s, u"Laxå"_s}}).ok());
    const auto acts = History::acts(f.db(), f.store->schema(), {.table = u"network"_s, .row = bbic});
    QVERIFY(acts.ok());
    QVERIFY(std::any_of(acts->cbegin(), acts->cend(), [](const Act &act) { return act.text == u"Planned a meeting of BBIC"; }));
    QCOMPARE(acts->first().changes.size(), 1);
    QCOMPARE(acts->first().changes.first().row, planned->first());
    QCOMPARE(acts->first().changes.first().before, u"Kumla"_s);
    QCOMPARE(acts->first().changes.first().after, u"Laxå"_s);
}

void TestHeldMeetings::actionPoints()
{
    NetworkFixture f;
    const Id bbic = f.network("BBIC");
    ActionPoint action;
    action.network = bbic;
    action.text = u"Boka sal"_s;
    action.due = PartialDate(QDate(2026, 2, 1));
    const auto id = f.networks->addActionPoint(action);
    QVERIFY(id.ok());
    QVERIFY(NetworkRules::isOverdue(f.detail(bbic).actions.first(), QDate(2026, 3, 2)));
    QVERIFY(f.networks->changeActionPoint(*id, {{u"due"_s, u"2026-04"_s}}).ok());
    QVERIFY(f.networks->finishActionPoint(*id, QDate(2026, 3, 2)).ok());
    QVERIFY(!f.detail(bbic).actions.first().isOpen());
    QVERIFY(f.networks->finishActionPoint(*id, QDate()).ok());
    QVERIFY(f.detail(bbic).actions.first().isOpen());
    QVERIFY(f.networks->trashActionPoint(*id).ok());
    QVERIFY(f.detail(bbic).actions.isEmpty());
}

LANSNAV_TEST_MAIN(TestHeldMeetings)
#include "tst_heldmeetings.moc"
