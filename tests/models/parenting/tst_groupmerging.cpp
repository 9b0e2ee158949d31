// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupmaker.h"
#include "support/testmain.h"

#include <functional>

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

using Issue = GroupIssueKind;

/// Which group one with too few participants could merge with, and what is said when there is none.
class TestGroupMerging : public QObject
{
    Q_OBJECT

private slots:
    void theNearestFirst();
    void noneIsExplained_data();
    void noneIsExplained();
    void languages_data();
    void languages();
};

/// Another group of ABC in Laxå, as GroupMaker makes it.
static GroupDetail anotherGroup(const QString &name, int taken)
{
    GroupMaker other;
    other.detail.group.id = Id::natural(u"group", {name});
    other.detail.group.name = name;
    other.fill(taken);
    return other.detail;
}

static void startWeeksLater(GroupDetail &group, int weeks)
{
    for (GroupMeeting &m : group.meetings)
        m.starts = MeetingTime::at(m.day().addDays(7 * weeks), QTime(13, 0)).toIso();
}

void TestGroupMerging::theNearestFirst()
{
    GroupMaker g;
    g.fill(9);
    GroupDetail roomy = anotherGroup(u"B med plats"_s, 3);
    GroupDetail later = anotherGroup(u"A senare"_s, 3);
    startWeeksLater(later, 3);
    GroupDetail planned = anotherGroup(u"C i grannkommunen"_s, 0);
    planned.group.municipality = numbered(44);
    planned.group.status = GroupStatus::Planned;
    g.world.others = {planned, later, roomy, g.detail};
    QStringList titles;
    for (const GroupNeighbour &n : GroupRules::neighbours(g.detail, g.world.others))
        titles.append(n.title);
    QCOMPARE(titles, (QStringList{u"B med plats"_s, u"A senare"_s, u"C i grannkommunen"_s}));
    QCOMPARE(GroupRules::neighbours(g.detail, g.world.others).first().free, std::optional(11));
    QCOMPARE(g.issue(Issue::TooFew).detail, roomy.group.id);
    QVERIFY2(g.issue(Issue::TooFew).sentence.contains(u"merge with B med plats, A senare and C"_s), qPrintable(g.issue(Issue::TooFew).sentence));
}

void TestGroupMerging::noneIsExplained_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("why");
    QTest::newRow("full by its seats") << u"seats"_s << u"Den andra (full)"_s;
    QTest::newRow("said to be full") << u"full"_s << u"Den andra (full)"_s;
    QTest::newRow("too few seats for all") << u"few"_s << u"Den andra (6 free seat(s))"_s;
    QTest::newRow("more seats than the programme is for") << u"programme"_s << u"Den andra (full)"_s;
    QTest::newRow("in another language") << u"language"_s << u"Den andra (in somaliska)"_s;
    QTest::newRow("elsewhere") << u"elsewhere"_s << u"no other ABC group near by"_s;
    QTest::newRow("of another term") << u"term"_s << u"no other ABC group near by"_s;
    QTest::newRow("of another programme") << u"other"_s << u"no other ABC group near by"_s;
    QTest::newRow("running") << u"running"_s << u"no other ABC group near by"_s;
    QTest::newRow("cancelled") << u"cancelled"_s << u"no other ABC group near by"_s;
    QTest::newRow("known in counts only") << u"counts"_s << u"no other ABC group near by"_s;
}

/// What nobody could be moved to is not offered, and why is told, with what can be done instead.
void TestGroupMerging::noneIsExplained()
{
    QFETCH(QString, what);
    QFETCH(QString, why);
    GroupMaker g;
    g.fill(9);
    GroupDetail other = anotherGroup(u"Den andra"_s, what == u"seats"_s || what == u"programme"_s ? 14 : what == u"few"_s ? 8 : 3);
    const QHash<QString, std::function<void()>> changes{
        {u"full"_s, [&] { other.group.status = GroupStatus::Full; }},
        {u"programme"_s, [&] { other.group.seats = 30; }},
        {u"language"_s, [&] { other.group.language = u"somaliska"_s; }},
        {u"elsewhere"_s, [&] { other.group.municipality = numbered(44); other.group.subRegion = numbered(6); }},
        {u"term"_s, [&] { startWeeksLater(other, 30); }},
        {u"other"_s, [&] { other.programme.id = numbered(9); }},
        {u"running"_s, [&] { other.group.status = GroupStatus::Running; }},
        {u"cancelled"_s, [&] { other.group.status = GroupStatus::Cancelled; }},
        {u"counts"_s, [&] { other.group.countsOnly = true; }}};
    if (const auto change = changes.value(what))
        change();
    g.world.others = {other};
    QVERIFY(GroupRules::neighbours(g.detail, g.world.others).isEmpty());
    const QString sentence = g.issue(Issue::TooFew).sentence;
    QVERIFY2(sentence.contains(why), qPrintable(sentence));
    QVERIFY2(sentence.contains(u"Let it begin later"_s), qPrintable(sentence));
    QVERIFY(g.issue(Issue::TooFew).detail.isNull());
}

void TestGroupMerging::languages_data()
{
    QTest::addColumn<QString>("own");
    QTest::addColumn<InterpreterState>("ownInterpreter");
    QTest::addColumn<QString>("other");
    QTest::addColumn<InterpreterState>("otherInterpreter");
    QTest::addColumn<bool>("offered");
    using enum InterpreterState;
    QTest::newRow("not stated is Swedish") << "" << NotStated << "svenska" << NotStated << true;
    QTest::newRow("easy Swedish") << "svenska" << NotStated << "lätt svenska" << NotStated << true;
    QTest::newRow("the same") << "somaliska" << NotStated << " Somaliska" << NotStated << true;
    QTest::newRow("two others") << "somaliska" << Booked << "arabiska" << Booked << false;
    QTest::newRow("interpreted there") << "svenska" << NotStated << "somaliska" << Booked << true;
    QTest::newRow("the interpreter comes along") << "somaliska" << Booked << "svenska" << NotStated << true;
    QTest::newRow("an interpreter for somebody else") << "somaliska" << NotStated << "svenska" << Booked << false;
    QTest::newRow("only needed") << "svenska" << NotStated << "somaliska" << Needed << false;
}

void TestGroupMerging::languages()
{
    QFETCH(QString, own);
    QFETCH(InterpreterState, ownInterpreter);
    QFETCH(QString, other);
    QFETCH(InterpreterState, otherInterpreter);
    QFETCH(bool, offered);
    GroupMaker g;
    g.fill(9);
    g.detail.group.language = own;
    g.detail.group.interpreter = ownInterpreter;
    GroupDetail there = anotherGroup(u"Den andra"_s, 3);
    there.group.language = other;
    there.group.interpreter = otherInterpreter;
    QCOMPARE(!GroupRules::neighbours(g.detail, {there}).isEmpty(), offered);
}

LANSNAV_TEST_MAIN(TestGroupMerging)
#include "tst_groupmerging.moc"
