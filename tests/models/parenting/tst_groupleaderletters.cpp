// SPDX-License-Identifier: GPL-3.0-or-later
// Leaders in a list of groups whose names differ from others' in å, ä or ö alone.
#include "groupimportfixture.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

class TestGroupLeaderLetters : public QObject
{
    Q_OBJECT

private slots:
    void ofTheRegister_data();
    void ofTheRegister();
    void ofTheList();
    void ofTheGroup();
    void besideEachOther_data();
    void besideEachOther();
};

void TestGroupLeaderLetters::ofTheRegister_data()
{
    QTest::addColumn<QString>("known");         // given and family name, who leads groups
    QTest::addColumn<QString>("stated");
    QTest::addColumn<bool>("hasRings");         // the list has å, ä or ö elsewhere
    QTest::addColumn<bool>("newFirst");
    QTest::newRow("a ring less") << u"Anna Häll"_s << u"Anna Hall"_s << true << true;
    QTest::newRow("a ring more") << u"Anna Hall"_s << u"Anna Häll"_s << true << true;
    QTest::newRow("another ring") << u"Anna Häll"_s << u"Anna Håll"_s << true << true;
    QTest::newRow("two letters for one") << u"Håkan Ek"_s << u"Haakan Ek"_s << true << true;
    QTest::newRow("a list without rings") << u"Anna Häll"_s << u"Anna Hall"_s << false << false;
    QTest::newRow("an accent") << u"André Ek"_s << u"Andre Ek"_s << true << false;
    QTest::newRow("a hyphen") << u"Maj-Britt Häll"_s << u"Majbritt Häll"_s << true << false;
    QTest::newRow("a slip") << u"Anna Lindqvist"_s << u"Anna Lindkvist"_s << true << false;
}

/// Å, ä and ö are letters of their own: whoever differs in them alone is asked about, and is somebody else unless one says otherwise.
void TestGroupLeaderLetters::ofTheRegister()
{
    QFETCH(QString, known);
    QFETCH(QString, stated);
    QFETCH(bool, hasRings);
    QFETCH(bool, newFirst);
    ParentingFixture f;
    const Id leader = f.person(known.section(u' ', 0, 0).toUtf8().constData(), known.section(u' ', 1).toUtf8().constData());
    f.leader(leader, "Nora", f.abc.programme.id);
    QStringList row = nora;
    row[3] = stated;
    row[4].clear();
    const Workbook book = hasRings ? abcList({row}) : bookOf({{u"Kommun"_s, u"Startdatum"_s, u"Program"_s, u"Ledare 1"_s}, {u"Orebro"_s, u"2019-02-03"_s, u"ABC"_s, stated}});
    const int people = f.count(u"SELECT count(*) FROM person"_s);
    Run run = importBook(f, book);
    QCOMPARE(run.report.doubtful.size(), 1);
    QCOMPARE(run.report.doubtful.first().reason.contains(u"å, ä or ö"_s), newFirst);
    const auto first = [](ImportPlan &plan) { plan.rows.first().choice = 0; };
    run = importBook(f, book, {}, {}, first);
    QCOMPARE(run.report.added, 1);
    QCOMPARE(f.count(u"SELECT count(*) FROM person"_s), people + int(newFirst));
    QCOMPARE(leadersOf(groupsOf(f).constFirst()), newFirst ? stated : known);
    const int changes = f.changes();
    QCOMPARE(importBook(f, book).report.unchanged, 1);
    QCOMPARE(f.changes(), changes);
}

/// The same of two names of the list, neither of which the register has.
void TestGroupLeaderLetters::ofTheList()
{
    ParentingFixture f;
    QStringList laxa = nora, kumla = nora;
    laxa[0] = u"Laxå"_s;
    laxa[3] = u"Anna Häll"_s;
    kumla[0] = u"Kumla"_s;
    kumla[3] = u"Anna Hall"_s;
    const Workbook book = abcList({laxa, kumla});
    const int people = f.count(u"SELECT count(*) FROM person"_s);
    const Run run = importBook(f, book, {}, {}, [](ImportPlan &plan) {
        QCOMPARE(plan.rows.last().fate, RowFate::Doubtful);
        QVERIFY2(plan.rows.last().reason.contains(u"Line 2"_s), qPrintable(plan.rows.last().reason));
        plan.rows.last().choice = 0;
    });
    QCOMPARE(run.report.added, 2);
    QCOMPARE(f.count(u"SELECT count(*) FROM person"_s), people + 3);
    const int changes = f.changes();
    QCOMPARE(importBook(f, book).report.unchanged, 2);
    QCOMPARE(f.changes(), changes);
}

/// Nobody is taken for a leader of the stored group whose name is nearly the same, when the register has one of the very name or the row
/// names that leader too.
void TestGroupLeaderLetters::ofTheGroup()
{
    ParentingFixture f;
    const Id hall = f.person("Anna", "Hall");
    f.leader(hall, "Nora", f.abc.programme.id);
    QStringList row = nora;
    row[3] = u"Anna Hall"_s;
    row[4].clear();
    importBook(f, abcList({row}));
    QCOMPARE(leadersOf(groupsOf(f).constFirst()), u"Anna Hall"_s);
    // Named beside her, and nobody the register has.
    row[4] = u"Anna Häll"_s;
    const auto plan = f.must(ImportEngine::plan(f.db(), GroupImporter::kind(), abcList({row}), u"grupper.xlsx"_s, {}));
    QCOMPARE(plan.rows.first().fate, RowFate::Updated);
    QVERIFY2(noted(plan.rows.first()).contains(u"“Anna Häll” is not in the register"_s), qPrintable(noted(plan.rows.first())));
    // Alone, and in the register.
    const Id hell = f.person("Anna", "Häll");
    f.leader(hell, "Nora", f.abc.programme.id);
    row[3] = u"Anna Häll"_s;
    row[4].clear();
    const Run run = importBook(f, abcList({row}));
    QVERIFY2(!noted(run.plan.rows.first()).contains(u"is taken for"_s), qPrintable(noted(run.plan.rows.first())));
    QCOMPARE(run.report.updated, 1);
    QCOMPARE(groupsOf(f).constFirst().leaders.size(), 2);
}

void TestGroupLeaderLetters::besideEachOther_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("known");            // the first leads groups already
    QTest::newRow("a ring, both new") << u"Anna Hall"_s << u"Anna Häll"_s << false;
    QTest::newRow("a ring, one known") << u"Anna Hall"_s << u"Anna Häll"_s << true;
    QTest::newRow("one letter, both new") << u"Anna Lindqvist"_s << u"Anna Lindkvist"_s << false;
    QTest::newRow("one letter, one known") << u"Anna Lindqvist"_s << u"Anna Lindkvist"_s << true;
}

/// Two who lead a group together are two, however near their names.
void TestGroupLeaderLetters::besideEachOther()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(bool, known);
    ParentingFixture f;
    if (known)
        f.leader(f.person("Anna", first.section(u' ', 1).toUtf8().constData()), "Nora", f.abc.programme.id);
    QStringList row = nora;
    row[3] = second;
    row[4] = first;
    const Run run = importBook(f, abcList({row}));
    QCOMPARE(run.report.doubtful.size(), 0);
    QCOMPARE(run.report.added, 1);
    QCOMPARE(groupsOf(f).constFirst().leaders.size(), 2);
    const int changes = f.changes();
    QCOMPARE(importBook(f, abcList({row})).report.unchanged, 1);
    QCOMPARE(f.changes(), changes);
}

LANSNAV_TEST_MAIN(TestGroupLeaderLetters)
#include "tst_groupleaderletters.moc"
