// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupimportfixture.h"
#include "groupmaker.h"
#include "parenting/completionrule.h"
#include "parenting/grouppapers.h"
#include "parenting/parentingstatistics.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

class TestGroupImport : public QObject
{
    Q_OBJECT

private slots:
    void sampleMatchesTheHandCount();
    void secondRunChangesNothing();
    void oneUndoStep();
    void lastDayIsNotInvented();
    void lastDayIsAskedAbout();
    void missingIsNotZero();
    void outsideTheCounty();
    void moreCompletedThanStarted();
    void oddCells();
    void saysOtherwise();
    void fillsBlanks();
    void twiceInTheList();
    void trashedStaysThere();
    void groupWithParticipants();
    void versionOfTheDay();
    void cancelled();
};

/// | sheet | groups | registered | started | completed | of them in spring: groups, started, completed |
/// | ABC   | 8      | 96         | 91      | 71        | 6, 71, 55 |
/// | FöiS  | 8      | 96         | 91      | 77        | 4, 46, 39 |
/// Started: the most at one meeting. Added up by hand from the file.
void TestGroupImport::sampleMatchesTheHandCount()
{
    ParentingFixture f;
    for (const QString &name : {u"ABC 2019"_s, u"FöiS 2019"_s}) {
        const Run run = importBook(f, sample(), sheet(name));
        QCOMPARE(run.report.added, 8);
        QCOMPARE(run.report.doubtful.size(), 0);
        QCOMPARE(run.report.refused.size(), 0);
    }
    const auto facts = f.must(ParentingStatistics::read(f.db()));
    StatisticsFilter year;
    year.year = 2019;
    const auto cells = ParentingStatistics::count(facts, {.programme = true, .term = true}, year);
    const auto cell = [&](const Id &programme, bool autumn) {
        for (const StatisticsCell &c : cells)
            if (c.key.programme == programme && c.key.term == Term{2019, autumn})
                return std::tuple(c.groups.value, c.started.value, c.completed.value);
        return std::tuple(0, 0, 0);
    };
    QCOMPARE(cell(f.abc.programme.id, false), std::tuple(6, 71, 55));
    QCOMPARE(cell(f.abc.programme.id, true), std::tuple(2, 20, 16));
    QCOMPARE(cell(f.fois.programme.id, false), std::tuple(4, 46, 39));
    QCOMPARE(cell(f.fois.programme.id, true), std::tuple(4, 45, 38));
    const StatisticsCell all = ParentingStatistics::count(facts, {}, year).constFirst();
    QCOMPARE(all.groups.value, 16);
    QCOMPARE(all.started.value, 182);
    QCOMPARE(all.completed.value, 148);
    QCOMPARE(all.unstated.value, 0);
    int registered = 0, leaders = 0;
    for (const GroupDetail &detail : groupsOf(f)) {
        registered += CompletionRule::figures(detail).registered.value_or(0);
        leaders += int(detail.leaders.size());
        QVERIFY(detail.group.countsOnly && detail.group.status == GroupStatus::Finished);
        QCOMPARE(detail.meetings.size(), detail.version.meetings.size());
        QCOMPARE(detail.meetings.first().day(), detail.firstDay());
        QVERIFY2(!detail.lastDay().isValid(), "the list has no last day");
    }
    QCOMPARE(registered, 192);
    QCOMPARE(leaders, 30);      // two groups state one leader only
    QCOMPARE(f.count(u"SELECT count(*) FROM group_leader l WHERE l.deleted = 0 AND NOT EXISTS (SELECT 1 FROM leader r WHERE r.person = l.person AND r.deleted = 0)"_s), 0);
    QCOMPARE(f.must(parentingArea().check(f.db())), QStringList());
}

void TestGroupImport::secondRunChangesNothing()
{
    ParentingFixture f;
    for (const QString &name : {u"ABC 2019"_s, u"FöiS 2019"_s})
        importBook(f, sample(), sheet(name));
    const int changes = f.changes();
    const int people = f.count(u"SELECT count(*) FROM person"_s);
    for (const QString &name : {u"ABC 2019"_s, u"FöiS 2019"_s}) {
        const Run again = importBook(f, sample(), sheet(name));
        QCOMPARE(again.report.unchanged, 8);
        QVERIFY(!again.plan.changesAnything());
    }
    QCOMPARE(f.changes(), changes);
    QCOMPARE(f.count(u"SELECT count(*) FROM person"_s), people);
}

void TestGroupImport::oneUndoStep()
{
    ParentingFixture f;
    const int acts = f.count(u"SELECT count(*) FROM act"_s);
    importBook(f, sample(), sheet(u"ABC 2019"_s));
    QCOMPARE(f.count(u"SELECT count(*) FROM act"_s), acts + 1);
}

/// Where the list has no last day, the groups have none anywhere: not in the list of groups, and not on paper.
void TestGroupImport::lastDayIsNotInvented()
{
    ParentingFixture f;
    importBook(f, abcList({nora}));
    Workbook ended = abcList({nora});
    ended.sheets.first().rows[0].append(u"Slutdatum"_s);
    ended.sheets.first().rows[1][0] = u"Kumla"_s;
    ended.sheets.first().rows[1].append(u"2019-03-03"_s);
    importBook(f, ended);
    const QList<Kind> kinds = parentingArea().kinds;
    const auto groups = std::find_if(kinds.cbegin(), kinds.cend(), [](const Kind &kind) { return kind.key == u"groups"_s; });
    const Table table = f.must(readKind(f.db(), *groups, {}));
    QCOMPARE(table.rows.size(), 2);
    const auto cell = [&](qsizetype row, const char *key) {
        for (qsizetype c = 0; c < table.columns.size(); ++c)
            if (table.columns.at(c).key == QLatin1StringView(key))
                return table.rows.at(row).at(c).toString();
        return QString();
    };
    for (qsizetype row = 0; row < 2; ++row) {
        QCOMPARE(cell(row, "first_day"), u"2019-02-03"_s);
        QCOMPARE(cell(row, "last_day"), cell(row, "municipality") == u"Kumla"_s ? u"2019-03-03"_s : QString());
    }
    for (const GroupDetail &detail : groupsOf(f))
        QCOMPARE(GroupPapers::daysText(detail.firstDay(), detail.lastDay()), detail.group.end.isNull() ? u"from 3 February 2019"_s : u"3 February 2019 – 3 March 2019"_s);
}

/// Of a group of others the list had the first day only: the last one is asked about, not invented.
void TestGroupImport::lastDayIsAskedAbout()
{
    GroupMaker g;
    g.detail.group.countsOnly = true;
    g.detail.group.status = GroupStatus::Running;
    for (qsizetype i = 1; i < g.detail.meetings.size(); ++i)
        g.detail.meetings[i].starts.clear();
    QVERIFY(!g.detail.lastDay().isValid());
    g.today = QDate(2026, 1, 16);
    QVERIFY2(!g.has(GroupIssueKind::NotFinished), "the day after the first one");
    g.today = QDate(2026, 2, 13);
    QVERIFY2(!g.issue(GroupIssueKind::NotFinished).sentence.contains(u"last meeting was"_s), qPrintable(g.issue(GroupIssueKind::NotFinished).sentence));
    QVERIFY(g.has(GroupIssueKind::NotFinished));
    g.detail.group.end = PartialDate(QDate(2026, 2, 20));
    QCOMPARE(g.detail.lastDay(), QDate(2026, 2, 20));
    QVERIFY(!g.has(GroupIssueKind::NotFinished));
    // The days that are known are all of them.
    g.detail.group.end = {};
    g.detail.meetings.resize(1);
    QCOMPARE(g.detail.lastDay(), QDate(2026, 1, 15));
}

/// Meeting 2 and 4 of the group in Hallsberg have no number; those who came to the others are what is known.
void TestGroupImport::missingIsNotZero()
{
    ParentingFixture f;
    const Run run = importBook(f, sample(), sheet(u"ABC 2019"_s));
    const Id hallsberg = f.municipality("Hallsberg");
    for (const GroupDetail &detail : groupsOf(f)) {
        if (detail.group.municipality != hallsberg || detail.firstDay() != QDate(2019, 7, 2))
            continue;
        QCOMPARE(detail.meetings.at(0).present, std::optional(12));
        QVERIFY(!detail.meetings.at(1).present);
        QCOMPARE(detail.meetings.at(2).present, std::optional(10));
        QVERIFY(!detail.meetings.at(3).present);
        QCOMPARE(detail.meetings.at(1).theme, f.abc.current()->meetings.at(1).theme);
        QCOMPARE(detail.group.source, u"grupper.xlsx"_s);
    }
    QVERIFY(noted(run.plan.rows.at(7)).contains(u"Only one leader"_s));
    QVERIFY(noted(run.plan.rows.at(0)).contains(u"Started: 15"_s));
    // Who does not tell how many completed is left out of the rate.
    QStringList row = nora;
    row[0] = u"Kumla"_s;
    row[11].clear();
    importBook(f, abcList({row}));
    const StatisticsCell all = ParentingStatistics::count(f.must(ParentingStatistics::read(f.db())), {}).constFirst();
    QCOMPARE(all.unstated.value, 1);
    QCOMPARE(all.rated.value, 91);
}

void TestGroupImport::outsideTheCounty()
{
    ParentingFixture f;
    QStringList row = nora;
    row[0] = u"Västerås"_s;
    Run run = importBook(f, abcList({row, nora}));
    QCOMPARE(run.report.added, 1);
    QCOMPARE(run.report.doubtful.size(), 1);
    QCOMPARE(run.report.doubtful.first().line, 2);
    run = importBook(f, abcList({row, nora}), {}, {}, [](ImportPlan &plan) { plan.rows.first().choice = 0; });
    QCOMPARE(run.report.added, 1);
    for (const GroupDetail &detail : groupsOf(f))
        if (detail.group.municipality.isNull())
            QVERIFY(detail.group.note.contains(u"Västerås"_s));
    const int changes = f.changes();
    QCOMPARE(importBook(f, abcList({row, nora})).report.unchanged, 2);
    QCOMPARE(f.changes(), changes);
}

void TestGroupImport::moreCompletedThanStarted()
{
    ParentingFixture f;
    QStringList row = nora;
    row[11] = u"13"_s;
    Run run = importBook(f, abcList({row}));
    QCOMPARE(run.report.doubtful.size(), 1);
    QVERIFY(run.report.doubtful.first().reason.contains(u"13"_s));
    run = importBook(f, abcList({row}), {}, {}, [](ImportPlan &plan) { plan.rows.first().choice = 0; });
    const GroupDetail detail = groupsOf(f).constFirst();
    QCOMPARE(detail.group.countedStarted, std::optional(12));
    QVERIFY(!detail.group.countedCompleted);
    QCOMPARE(f.must(parentingArea().check(f.db())), QStringList());
}

void TestGroupImport::oddCells()
{
    ParentingFixture f;
    QStringList row{u"nora kommun"_s, u"-"_s, u"när det passar"_s, u"Anna Ek (vikarie) & Bo Ask"_s, u"vakant"_s, u"?"_s, u"ca 12"_s, u"elva"_s, u"10 st"_s, u"-"_s, u"9,5"_s, u"8"_s};
    const Run run = importBook(f, abcList({row}));
    QCOMPARE(run.report.added, 1);
    const GroupDetail detail = groupsOf(f).constFirst();
    QCOMPARE(detail.group.municipality, f.municipality("Nora"));
    QVERIFY(detail.group.where().isEmpty() && detail.group.language.isEmpty() && !detail.firstDay().isValid());
    QVERIFY(detail.group.note.contains(u"när det passar"_s) && detail.group.note.contains(u"vikarie"_s));
    QCOMPARE(leadersOf(detail), u"Bo Ask, Anna Ek"_s);
    QCOMPARE(detail.group.countedRegistered, std::optional(12));
    QCOMPARE(detail.group.countedStarted, std::optional(10));
    QVERIFY(!detail.meetings.at(0).present && detail.meetings.at(1).present == 10 && !detail.meetings.at(3).present);
    const QString notes = noted(run.plan.rows.first());
    for (const QString &told : {u"elva"_s, u"9,5"_s, u"ca 12"_s})
        QVERIFY2(notes.contains(told), qPrintable(told));
    const int changes = f.changes();
    QCOMPARE(importBook(f, abcList({row})).report.unchanged, 1);
    QCOMPARE(f.changes(), changes);
}

void TestGroupImport::saysOtherwise()
{
    ParentingFixture f;
    importBook(f, abcList({nora}));
    QStringList row = nora;
    row[11] = u"7"_s;
    row[8] = u"11"_s;
    Run run = importBook(f, abcList({row}));
    QCOMPARE(run.report.doubtful.size(), 1);
    QVERIFY(run.report.doubtful.first().reason.contains(u"completed"_s) && run.report.doubtful.first().reason.contains(u"meeting 2"_s));
    QCOMPARE(groupsOf(f).constFirst().group.countedCompleted, std::optional(8));
    run = importBook(f, abcList({row}), {}, {}, [](ImportPlan &plan) { plan.rows.first().choice = 0; });
    QCOMPARE(run.report.leftOut, 1);
    run = importBook(f, abcList({row}), {}, {}, [](ImportPlan &plan) { plan.rows.first().choice = 1; });
    QCOMPARE(run.report.updated, 1);
    const GroupDetail detail = groupsOf(f).constFirst();
    QCOMPARE(detail.group.countedCompleted, std::optional(7));
    QCOMPARE(detail.meetings.at(1).present, std::optional(11));
    QCOMPARE(importBook(f, abcList({row})).report.unchanged, 1);
}

void TestGroupImport::fillsBlanks()
{
    ParentingFixture f;
    QStringList bare = nora;
    for (const int column : {1, 4, 5, 8, 11})
        bare[column].clear();
    importBook(f, abcList({bare}));
    const Run run = importBook(f, abcList({nora}));
    QCOMPARE(run.report.updated, 1);
    QCOMPARE(groupsOf(f).size(), 1);
    const GroupDetail detail = groupsOf(f).constFirst();
    QCOMPARE(detail.group.where(), nora.at(1));
    QCOMPARE(detail.group.language, nora.at(5));
    QCOMPARE(detail.group.countedCompleted, std::optional(8));
    QCOMPARE(detail.meetings.at(1).present, std::optional(12));
    QCOMPARE(detail.leaders.size(), 2);
    // What the poorer list leaves open takes nothing away.
    const int changes = f.changes();
    QCOMPARE(importBook(f, abcList({bare})).report.unchanged, 1);
    QCOMPARE(f.changes(), changes);
}

void TestGroupImport::twiceInTheList()
{
    ParentingFixture f;
    Run run = importBook(f, abcList({nora, nora}));
    QCOMPARE(run.report.added, 1);
    QCOMPARE(run.report.doubtful.size(), 1);
    run = importBook(f, abcList({nora, nora}), {}, {}, [](ImportPlan &plan) { plan.rows.last().choice = 1; });
    QCOMPARE(groupsOf(f).size(), 2);
    const int changes = f.changes();
    QCOMPARE(importBook(f, abcList({nora, nora})).report.unchanged, 2);
    QCOMPARE(f.changes(), changes);
}

/// What is counted from participants is not overwritten by a list of counts.
/// A list that is read anew makes a group anew: what was put in the trash is not brought back, with what it says.
void TestGroupImport::trashedStaysThere()
{
    ParentingFixture f;
    QCOMPARE(importBook(f, abcList({nora})).report.added, 1);
    const Id first = groupsOf(f).first().group.id;
    f.must(f.groups->trashGroups({first}));
    QCOMPARE(importBook(f, abcList({nora})).report.added, 1);
    QCOMPARE(groupsOf(f).size(), 1);
    QVERIFY(groupsOf(f).first().group.id != first);
    QCOMPARE(groupsOf(f).first().meetings.size(), 4);
    QCOMPARE(f.count(u"SELECT count(*) FROM parent_group"_s), 2);
    const int changes = f.changes();
    QCOMPARE(importBook(f, abcList({nora})).report.unchanged, 1);
    QCOMPARE(f.changes(), changes);
}

void TestGroupImport::groupWithParticipants()
{
    ParentingFixture f;
    const Id group = f.group("Nora", QDate(2026, 2, 5), {f.person("Åke", "Lindqvist"), f.person("Karin", "Bergström")});
    f.people(group, 6);
    f.attend(group, {u"NNNN"_s});
    f.must(f.groups->changeGroup(group, {{u"place"_s, nora.at(1)}, {u"language"_s, nora.at(5)}}));
    QStringList row = nora;
    row[2] = u"2026-02-05"_s;
    const int changes = f.changes();
    const Run run = importBook(f, abcList({row}));
    QCOMPARE(run.report.unchanged, 1);
    QVERIFY(noted(run.plan.rows.first()).contains(u"participants"_s));
    QCOMPARE(f.changes(), changes);
}

void TestGroupImport::versionOfTheDay()
{
    ParentingFixture f;
    ProgrammeVersion changed = *f.abc.current();
    changed.validFrom = PartialDate::year(2024);
    changed.most = 20;
    f.group("Laxå", QDate(2026, 2, 5));      // so that the old version stays
    const Id fresh = f.must(f.groups->reviseProgramme(f.abc.programme.id, changed));
    QVERIFY(fresh != f.abc.current()->id);
    QStringList late = nora;
    late[2] = u"2025-03-04"_s;
    importBook(f, abcList({nora, late}));
    for (const GroupDetail &detail : groupsOf(f))
        if (detail.group.countsOnly)
            QCOMPARE(detail.version.id, detail.firstDay().year() == 2019 ? f.abc.current()->id : fresh);
}

void TestGroupImport::cancelled()
{
    ParentingFixture f;
    const auto plan = ImportEngine::plan(f.db(), GroupImporter::kind(), sample(), u"x"_s, {}, {}, [](int) { return false; });
    QVERIFY(!plan && plan.error().code == ErrorCode::Cancelled);
    QCOMPARE(f.count(u"SELECT count(*) FROM parent_group"_s), 0);
}

LANSNAV_TEST_MAIN(TestGroupImport)
#include "tst_groupimport.moc"
