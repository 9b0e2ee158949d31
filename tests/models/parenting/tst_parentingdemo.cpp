// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/holidays.h"
#include "parenting/completionrule.h"
#include "parenting/namesretention.h"
#include "parenting/parentingreader.h"
#include "parenting/parentingstatistics.h"
#include "parentingfixture.h"
#include "register/demorandom.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

const QDate today(2026, 3, 2);

void fill(ParentingFixture &f, int people, int years, quint64 seed)
{
    const auto municipalities = f.must(registerstore::municipalities(f.db()));
    for (int i = 0; i < people; ++i) {
        Person p;
        p.given = u"Namn"_s;
        p.family = u"Efternamn%1"_s.arg(i);
        p.municipality = municipalities.at(i % municipalities.size()).id;
        f.must(registerstore::addPerson(*f.store, p));
    }
    DemoRandom random(seed);
    Edit edit(*f.store, ActText("Demo"));
    f.must(parentingArea().demo(edit, random, people, years, today));
    f.must(edit.commit());
}

QList<GroupDetail> everything(ParentingFixture &f)
{
    return f.must(GroupReader(f.db(), {}, GroupReader::Depth::Everything).read());
}

/// What was made, without ids.
QStringList content(ParentingFixture &f)
{
    QStringList lines;
    for (const GroupDetail &detail : everything(f))
        lines.append(u"%1 %2 %3 %4 %5"_s.arg(detail.title(), detail.firstDay().toString(Qt::ISODate), toCode(detail.group.status)).arg(detail.participants.size()).arg(detail.completed));
    lines.sort();
    return lines;
}

} // namespace

class TestParentingDemo : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithItself_data();
    void agreesWithItself();
    void hasSomethingOfEverything();
    void sameSeedSameContent();
};

void TestParentingDemo::agreesWithItself_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("years");
    QTest::newRow("nobody") << 0 << 3;
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("few") << 30 << 1;
    QTest::newRow("many") << 200 << 3;
}

void TestParentingDemo::agreesWithItself()
{
    QFETCH(int, people);
    QFETCH(int, years);
    ParentingFixture f;
    fill(f, people, years, 7);
    QCOMPARE(f.must(parentingArea().check(f.db())), QStringList());
    QCOMPARE(f.must(parentingArea().expired(f.db(), today)).rows.size(), 0);
    for (const GroupDetail &detail : everything(f)) {
        const GroupSeatList seats = GroupRules::seats(detail);
        QVERIFY(!detail.group.hasBegun() || detail.group.countsOnly || GroupRules::trainedLeaders(detail, detail.firstDay()).size() >= 2);
        QCOMPARE(detail.group.status == GroupStatus::Cancelled, !detail.group.cancelReason.isEmpty());
        for (const GroupMeeting &meeting : detail.meetings) {
            QVERIFY(meeting.starts < meeting.ends && Holidays::isWorkday(meeting.day()));
            for (const GroupParticipant &p : detail.participants) {
                const AttendanceState state = detail.attendanceOf(meeting.id, p.id);
                QVERIFY2(state == AttendanceState::NotRecorded || (meeting.day() < today && seats.of(p.id).hasSeat()), "only who had a seat was there, and nobody before the day");
            }
        }
        for (const GroupParticipant &p : detail.participants)
            QVERIFY(p.requestedAt.left(10) <= today.toString(Qt::ISODate));
        // What the database counts is what the rule says of each of them.
        int started = 0, completed = 0;
        for (const GroupParticipant &p : detail.participants) {
            const Completion completion = CompletionRule::standing(detail, p.id);
            started += completion.hasStarted();
            completed += completion.state == CompletionState::Completed;
        }
        QCOMPARE(detail.started, started);
        QCOMPARE(detail.completed, completed);
        const GroupFigures figures = CompletionRule::figures(detail);
        QVERIFY(!figures.completed || !figures.started || *figures.completed <= *figures.started);
        QVERIFY(!detail.group.hasBegun() || detail.group.countsOnly || detail.registered <= detail.version.most.value_or(0));
    }
    QCOMPARE(everything(f).isEmpty(), people == 0);
}

void TestParentingDemo::hasSomethingOfEverything()
{
    ParentingFixture f;
    fill(f, 200, 3, 7);
    QSet<GroupStatus> statuses;
    int waiting = 0, counts = 0, named = 0, nameless = 0;
    for (const GroupDetail &detail : everything(f)) {
        statuses.insert(detail.group.status);
        counts += detail.group.countsOnly;
        waiting += int(GroupRules::seats(detail).line.size());
        for (const GroupParticipant &p : detail.participants)
            ++(p.name.isEmpty() ? nameless : named);
    }
    QVERIFY(statuses.contains(GroupStatus::Finished) && statuses.contains(GroupStatus::Recruiting) && statuses.size() >= 4);
    QVERIFY(counts > 0 && named > 0 && nameless > 0 && waiting > 0);
    const auto facts = f.must(ParentingStatistics::read(f.db()));
    QVERIFY(ParentingStatistics::terms(facts).size() >= 6);
    const auto rate = ParentingStatistics::count(facts, {}).first().rate();
    QVERIFY(rate && *rate > 0.5 && *rate < 1);
    QVERIFY(!f.must(ParentingStore::populations(f.db())).isEmpty());
    QVERIFY(!f.must(ParentingStore::centres(f.db())).isEmpty());
    QVERIFY(!f.must(parentingArea().problems(f.db(), today)).isEmpty());
}

void TestParentingDemo::sameSeedSameContent()
{
    ParentingFixture a, b, c;
    fill(a, 60, 2, 5);
    fill(b, 60, 2, 5);
    fill(c, 60, 2, 6);
    QVERIFY(content(a).size() > 15);
    QCOMPARE(content(a), content(b));
    QVERIFY(content(a) != content(c));
}

LANSNAV_TEST_MAIN(TestParentingDemo)
#include "tst_parentingdemo.moc"
