// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheet.h"
#include "parenting/parentingblocks.h"
#include "parenting/parentingreader.h"
#include "parenting/parentingreports.h"
#include "parentingfixture.h"
#include "register/demorandom.h"
#include "report/html.h"
#include "report/xlsx.h"
#include "support/paperblocks.h"
#include "support/testmain.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

const QDate today(2026, 3, 2);

/// A group of others that is over.
Id counted(ParentingFixture &f, const ProgrammeDetail &programme, const char *municipality, QDate start, std::optional<int> started, std::optional<int> completed)
{
    ParentGroup g;
    g.version = programme.current()->id;
    g.municipality = municipality ? f.municipality(municipality) : Id();
    g.start = PartialDate(start);
    g.status = GroupStatus::Finished;
    g.countsOnly = true;
    g.countedStarted = started;
    g.countedCompleted = completed;
    return f.must(f.groups->addGroup(g));
}

/// | programme | municipality | begins | started | completed |
/// | ABC  | Nora  | spring 2019 | 11 | 7 |
/// | ABC  | Kumla | autumn 2019 | 8 | 6 |
/// | ABC  | Nora  | autumn 2019 | 12 | not told |
/// | FöiS | Nora  | spring 2019 | 15 | 12 |
/// | ABC  | none  | spring 2018 | 9 | 9 |
struct Counted
{
    ParentingFixture f;

    Counted()
    {
        counted(f, f.abc, "Nora", QDate(2019, 1, 17), 11, 7);
        counted(f, f.abc, "Kumla", QDate(2019, 10, 12), 8, 6);
        counted(f, f.abc, "Nora", QDate(2019, 9, 3), 12, {});
        counted(f, f.fois, "Nora", QDate(2019, 2, 18), 15, 12);
        counted(f, f.abc, nullptr, QDate(2018, 3, 1), 9, 9);
        f.must(f.groups->setPopulation(f.municipality("Nora"), 2018, 1000));
        f.must(f.groups->setPopulation(f.municipality("Kumla"), 2020, 4000));
    }
};

Result<Report> composed(ParentingFixture &f, const QString &key, const Scope &asked)
{
    Scope scope = asked;
    scope.today = today;
    for (const ReportKind &kind : parentingReports())
        if (kind.key == key)
            return composeReport(f.db(), kind, scope);
    qFatal("no such report");
}

Scope ofYear(int year)
{
    Scope scope;
    scope.year = year;
    return scope;
}

report::Table tableOf(const Report &report, const QString &caption)
{
    for (const report::Table &table : blocksOf<report::Table>(report))
        if (table.caption == caption)
            return table;
    return {};
}

/// The row that begins with a text: what is left of it.
QStringList rowOf(const report::Table &table, const QString &first)
{
    for (const QList<report::Cell> &row : table.rows)
        if (row.first().text == first) {
            QStringList texts;
            for (qsizetype i = 1; i < row.size(); ++i)
                texts.append(row.at(i).text);
            return texts;
        }
    return {};
}

FamilyCentre centre(ParentingFixture &f, const char *name, const char *municipality, const PartialDate &setupSince, const PartialDate &start, const PartialDate &end = {})
{
    FamilyCentre c;
    c.name = QString::fromUtf8(name);
    c.municipality = f.municipality(municipality);
    c.setupSince = setupSince;
    c.start = start;
    c.end = end;
    return c;
}

} // namespace

class TestParentingReports : public QObject
{
    Q_OBJECT

private slots:
    void yearByHand();
    void termAndMunicipality();
    void agreesWithTheStatistics();
    void perThousand();
    void charts();
    void nothingRan();
    void centreOnADay_data();
    void centreOnADay();
    void centres();
    void whatWasReportedStays();
    void everyFormat();
    void demonstrationFillsEveryReport();
};

void TestParentingReports::yearByHand()
{
    Counted c;
    const Report made = c.f.must(composed(c.f, u"parenting"_s, ofYear(2019)));
    QVERIFY(made.subtitle.contains(u"2019"_s));
    QVERIFY(made.summary.first().contains(u"4 group"_s) && made.summary.first().contains(u"46 parent"_s) && made.summary.first().contains(u"25 of 34 (74 %) completed"_s));
    QVERIFY(made.summary.at(1).contains(u"Laxå"_s) && !made.summary.at(1).contains(u"Nora"_s));
    QVERIFY(made.summary.size() == 3 && made.summary.at(2).startsWith(u"1 group"_s));
    const report::Table programmes = tableOf(made, u"Programmes in 2019"_s);
    // Groups, started, completed, rate of those that tell both, planned, cancelled, without figures.
    QCOMPARE(rowOf(programmes, u"ABC"_s), (QStringList{u"3"_s, u"31"_s, u"13"_s, u"13 of 19 (68 %)"_s, u"0"_s, u"0"_s, u"1"_s}));
    QCOMPARE(rowOf(programmes, u"FöiS"_s), (QStringList{u"1"_s, u"15"_s, u"12"_s, u"12 of 15 (80 %)"_s, u"0"_s, u"0"_s, u"0"_s}));
    QCOMPARE(rowOf(programmes, u"All"_s), (QStringList{u"4"_s, u"46"_s, u"25"_s, u"25 of 34 (74 %)"_s, u"0"_s, u"0"_s, u"1"_s}));
    QVERIFY(programmes.lastRowIsTotal);
    const report::Table municipalities = tableOf(made, u"Municipalities in 2019"_s);
    QCOMPARE(municipalities.rows.size(), 12 + 1);
    QCOMPARE(rowOf(municipalities, u"Nora"_s).mid(0, 3), (QStringList{u"3"_s, u"38"_s, u"19"_s}));
    // None ran, which is not that nobody came.
    QCOMPARE(rowOf(municipalities, u"Laxå"_s).mid(0, 4), (QStringList{u"0"_s, QString(), QString(), u"–"_s}));
    QCOMPARE(tableOf(made, u"Groups that begin in 2019"_s).rows.size(), 4);
    QCOMPARE(blocksOf<report::TileMap>(made).constFirst().tiles.size(), 12);
}

void TestParentingReports::termAndMunicipality()
{
    Counted c;
    Scope scope;
    scope.term = u"VT2019"_s;
    const Report spring = c.f.must(composed(c.f, u"parenting"_s, scope));
    const report::Table details = tableOf(spring, u"Programme, municipality and term in %1"_s.arg(Term{2019, false}.toText()));
    QCOMPARE(details.rows.size(), 2);
    scope = ofYear(2019);
    scope.ids = {{u"municipality"_s, c.f.municipality("Nora")}};
    const Report nora = c.f.must(composed(c.f, u"parenting-municipality"_s, scope));
    QVERIFY(nora.subtitle.startsWith(u"Nora"_s));
    QCOMPARE(rowOf(tableOf(nora, u"Programmes in 2019"_s), u"All"_s).mid(0, 3), (QStringList{u"3"_s, u"38"_s, u"19"_s}));
    QVERIFY(tableOf(nora, u"Municipalities in 2019"_s).rows.isEmpty());
    for (const QString &sentence : nora.summary)
        QVERIFY(!sentence.contains(u"Laxå"_s));
    scope.ids = {{u"programme"_s, c.f.fois.programme.id}};
    const Report fois = c.f.must(composed(c.f, u"parenting"_s, scope));
    QVERIFY(fois.subtitle.startsWith(u"FöiS"_s));
    QCOMPARE(rowOf(tableOf(fois, u"Programmes in 2019"_s), u"All"_s).mid(0, 3), (QStringList{u"1"_s, u"15"_s, u"12"_s}));
    // A year in which a group of no municipality ran.
    const Report before = c.f.must(composed(c.f, u"parenting"_s, ofYear(2018)));
    QCOMPARE(rowOf(tableOf(before, u"Municipalities in 2018"_s), u"municipality not stated"_s).mid(0, 3), (QStringList{u"1"_s, u"9"_s, u"9"_s}));
}

/// What stands on paper is what the list of the same name says.
void TestParentingReports::agreesWithTheStatistics()
{
    Counted c;
    const Report made = c.f.must(composed(c.f, u"parenting"_s, ofYear(2019)));
    const report::Table details = tableOf(made, u"Programme, municipality and term in 2019"_s);
    for (const Kind &kind : parentingArea().kinds) {
        if (kind.key != u"group-statistics"_s)
            continue;
        const Table table = c.f.must(readKind(c.f.db(), kind, ofYear(2019)));
        QCOMPARE(details.rows.size(), table.rows.size());
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            QCOMPARE(details.rows.at(i).at(0).text, table.rows.at(i).at(0).toString());
            QCOMPARE(details.rows.at(i).at(1).text, table.rows.at(i).at(1).toString());
            QCOMPARE(details.rows.at(i).at(4).text, table.rows.at(i).at(6).toString());
            QCOMPARE(details.rows.at(i).at(5).text, table.rows.at(i).at(7).toString());
        }
    }
}

void TestParentingReports::perThousand()
{
    Counted c;
    const Report made = c.f.must(composed(c.f, u"parenting"_s, ofYear(2019)));
    const report::Table reached = tableOf(made, u"Parents reached in 2019 per 1 000 children"_s);
    QCOMPARE(reached.rows.size(), 1);       // Kumla's number is of a later year
    QCOMPARE(rowOf(reached, u"Nora"_s), (QStringList{u"38"_s, u"1000"_s, u"2018"_s, u"38.0"_s}));
}

void TestParentingReports::charts()
{
    Counted c;
    const QList<GroupFact> facts = c.f.must(ParentingStatistics::read(c.f.db()));
    const report::Chart parents = ParentingCharts::parents(facts, Term{2019, true}, 8);
    QVERIFY2(parents.unit.isEmpty() || !parents.title.contains(parents.unit, Qt::CaseInsensitive), "said twice");
    QCOMPARE(parents.categories.size(), 4);     // from the first term with a group
    QCOMPARE(parents.series.at(0).values, (QList<std::optional<double>>{9, {}, 26, 20}));
    QCOMPARE(parents.series.at(1).values, (QList<std::optional<double>>{9, {}, 19, 6}));
    StatisticsNames names;
    names.programmes = {{c.f.abc.programme.id, u"ABC"_s}, {c.f.fois.programme.id, u"FöiS"_s}};
    names.municipalities = c.f.must(registerstore::municipalities(c.f.db()));
    StatisticsFilter year;
    year.year = 2019;
    const report::Chart groups = ParentingCharts::groups(facts, names, year);
    QVERIFY2(groups.unit.isEmpty() || !groups.title.contains(groups.unit, Qt::CaseInsensitive), "said twice");
    QCOMPARE(groups.categories.size(), 12);
    QCOMPARE(groups.series.size(), 2);
    double all = 0;
    for (const report::Series &series : groups.series)
        for (const auto &value : series.values)
            all += value.value_or(0);
    QCOMPARE(all, 4.0);
    year.year = 2018;
    QCOMPARE(ParentingCharts::groups(facts, names, year).categories.size(), 12 + 1);
    year.year = 2001;
    QVERIFY(ParentingCharts::groups(facts, names, year).categories.isEmpty());
    QVERIFY(ParentingCharts::parents({}, Term{2019, true}, 8).categories.isEmpty());
}

void TestParentingReports::nothingRan()
{
    ParentingFixture f;
    const Report made = f.must(composed(f, u"parenting"_s, {}));
    QVERIFY(made.subtitle.contains(u"2026"_s));
    QCOMPARE(made.summary.size(), 1);
    QVERIFY(!made.blocks.isEmpty());
    QVERIFY(blocksOf<report::Chart>(made).isEmpty());
}

void TestParentingReports::centreOnADay_data()
{
    QTest::addColumn<QString>("setupSince");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<CentreStatus>("expected");
    QTest::addColumn<bool>("setupUnknown");
    const QString none;
    // The day is 31 December 2020.
    QTest::newRow("since 2015") << none << u"2015"_s << none << CentreStatus::Running << false;
    QTest::newRow("since that very day") << none << u"2020-12-31"_s << none << CentreStatus::Running << false;
    QTest::newRow("nothing is known") << none << none << none << CentreStatus::Undated << false;
    QTest::newRow("only the end is known") << none << none << u"2024"_s << CentreStatus::Undated << false;
    QTest::newRow("opened later") << none << u"2021-03"_s << none << CentreStatus::NotYet << true;
    QTest::newRow("being set up, no day of opening") << u"2020-09"_s << none << none << CentreStatus::BeingSetUp << false;
    QTest::newRow("being set up, opened since") << u"2020-09"_s << u"2021-03"_s << none << CentreStatus::BeingSetUp << false;
    QTest::newRow("set up later") << u"2021-01"_s << u"2021-09"_s << none << CentreStatus::NotYet << false;
    QTest::newRow("set up and opened before") << u"2014"_s << u"2015"_s << none << CentreStatus::Running << false;
    QTest::newRow("closed before") << none << u"2010"_s << u"2019-06-30"_s << CentreStatus::Closed << false;
    QTest::newRow("closed after") << none << u"2010"_s << u"2022-06-30"_s << CentreStatus::Running << false;
    QTest::newRow("given up before it opened") << u"2018"_s << none << u"2019"_s << CentreStatus::Closed << false;
}

void TestParentingReports::centreOnADay()
{
    QFETCH(QString, setupSince);
    QFETCH(QString, start);
    QFETCH(QString, end);
    FamilyCentre c;
    c.setupSince = PartialDate::fromIso(setupSince);
    c.start = PartialDate::fromIso(start);
    c.end = PartialDate::fromIso(end);
    QTEST(c.statusOn(QDate(2020, 12, 31)), "expected");
    QTEST(c.setupUnknownOn(QDate(2020, 12, 31)), "setupUnknown");
}

void TestParentingReports::centres()
{
    ParentingFixture f;
    FamilyCentre tallen = centre(f, "Tallen", "Laxå", {}, PartialDate::year(2015));
    tallen.ffff = true;
    tallen.agreementFollowUp = PartialDate(QDate(2026, 1, 1));
    f.must(f.groups->addCentre(tallen));
    f.must(f.groups->addCentre(centre(f, "Eken", "Nora", {}, PartialDate::year(2023))));
    f.must(f.groups->addCentre(centre(f, "Linden", "Kumla", PartialDate::term(2025, true), {})));
    f.must(f.groups->addCentre(centre(f, "Granen", "Kumla", {}, PartialDate::year(2001), PartialDate::year(2010))));
    const Report now = f.must(composed(f, u"family-centres"_s, {}));
    QVERIFY(now.summary.first().contains(u"2 family"_s) && now.summary.first().contains(u"1 being set up"_s));
    QVERIFY(now.summary.at(1).contains(u"Tallen (Laxå)"_s));
    QVERIFY(now.summary.at(2).contains(u"1 of 3"_s));
    QCOMPARE(tableOf(now, u"Family centres"_s).rows.size(), 3);
    QCOMPARE(rowOf(tableOf(now, u"Number of family centres"_s), ParentingWords::of(CentreStatus::Running)), QStringList{u"2"_s});
    const Report then = f.must(composed(f, u"family-centres"_s, ofYear(2020)));
    QVERIFY(then.summary.first().contains(u"1 family"_s) && then.summary.first().contains(u"2020"_s));
    QVERIFY2(then.summary.at(1).contains(u"opened later"_s), qPrintable(then.summary.at(1)));
    Scope nora;
    nora.ids = {{u"municipality"_s, f.municipality("Nora")}};
    const Report one = f.must(composed(f, u"family-centres"_s, nora));
    QCOMPARE(columnOf(tableOf(one, u"Family centres"_s), 0), QStringList{u"Eken"_s});
    QVERIFY(blocksOf<report::TileMap>(one).isEmpty());
}

/// "15 + 3 as of autumn 2020" stays what it was, whatever the centres become since; what has no date is told apart and never counted.
void TestParentingReports::whatWasReportedStays()
{
    ParentingFixture f;
    for (int i = 1; i <= 15; ++i)
        f.must(f.groups->addCentre(centre(f, u"Central %1"_s.arg(i).toUtf8().constData(), "Örebro", {}, PartialDate::year(2000 + i))));
    QList<Id> coming;
    for (int i = 1; i <= 3; ++i)
        coming.append(f.must(f.groups->addCentre(centre(f, u"Ny central %1"_s.arg(i).toUtf8().constData(), "Kumla", PartialDate::month(2020, i), {}))));
    for (int i = 1; i <= 2; ++i)
        f.must(f.groups->addCentre(centre(f, u"Okänd %1"_s.arg(i).toUtf8().constData(), "Nora", {}, {})));
    Scope autumn;
    autumn.term = u"HT2020"_s;
    const auto told = [&](const Scope &scope) { return f.must(composed(f, u"family-centres"_s, scope)).summary.mid(0, 2).join(u' '); };
    const QString before = told(autumn);
    QVERIFY2(before.contains(u"15 family centre(s) in operation and 3 being set up on 31 December 2020"_s) && before.contains(u"2 without a date"_s), qPrintable(before));
    f.must(f.groups->changeCentre(coming.first(), {{u"start"_s, u"2021-08"_s}}));
    f.must(f.groups->changeCentre(coming.at(1), {{u"end"_s, u"2022"_s}}));
    QCOMPARE(told(autumn), before);
    Scope day;
    day.on = QDate(2022, 1, 15);
    QVERIFY2(told(day).contains(u"16 family centre(s) in operation and 2 being set up on 15 January 2022"_s), qPrintable(told(day)));
    // The command line lists who they were, and the statistics of the term tell the numbers too.
    const Kind kind = *kindOf({parentingArea()}, u"family-centres"_s);
    QCOMPARE(f.must(readKind(f.db(), kind, {})).rows.size(), 20);
    QCOMPARE(f.must(readKind(f.db(), kind, autumn)).rows.size(), 20);
    day.on = QDate(2005, 6, 1);
    QCOMPARE(f.must(readKind(f.db(), kind, day)).rows.size(), 7);
    const Report statistics = f.must(composed(f, u"parenting"_s, autumn));
    QCOMPARE(rowOf(tableOf(statistics, u"Number of family centres"_s), ParentingWords::of(CentreStatus::BeingSetUp)), QStringList{u"3"_s});
    QCOMPARE(rowOf(tableOf(statistics, u"Number of family centres"_s), ParentingWords::of(CentreStatus::Undated)), QStringList{u"2"_s});
}

void TestParentingReports::everyFormat()
{
    Counted c;
    QTemporaryDir dir;
    for (const QString &key : {u"parenting"_s, u"family-centres"_s}) {
        const Report made = c.f.must(composed(c.f, key, ofYear(2019)));
        QVERIFY(toHtml(made).contains(u"<table"_s) || key == u"family-centres"_s);
        const QString path = dir.filePath(key + u".xlsx"_s);
        QVERIFY(writeXlsx(made, path).ok());
        QVERIFY(readWorkbook(path).ok());
    }
}

/// Whoever tries the program with invented data finds something in each of them.
void TestParentingReports::demonstrationFillsEveryReport()
{
    ParentingFixture f;
    const auto municipalities = f.must(registerstore::municipalities(f.db()));
    for (int i = 0; i < 120; ++i) {
        Person p;
        p.given = u"Namn"_s;
        p.family = u"Efternamn%1"_s.arg(i);
        p.municipality = municipalities.at(i % municipalities.size()).id;
        f.must(registerstore::addPerson(*f.store, p));
    }
    DemoRandom random(7);
    Edit edit(*f.store, ActText("Demo"));
    f.must(parentingArea().demo(edit, random, 120, 3, today));
    f.must(edit.commit());
    Id finished;
    for (const GroupDetail &detail : f.must(GroupReader(f.db(), {}, GroupReader::Depth::Outline).read()))
        if (detail.group.status == GroupStatus::Finished && !detail.group.countsOnly && detail.completed > 0)
            finished = detail.group.id;
    QVERIFY(!finished.isNull());
    for (const ReportKind &kind : parentingReports()) {
        Scope scope = ofYear(kind.hasPeriod ? 2025 : 0);
        scope.ids = {{u"group"_s, finished}, {u"municipality"_s, f.municipality("Örebro")}};
        if (!kind.needs.contains(u"municipality"_s))
            scope.ids.remove(u"municipality"_s);
        const Report made = f.must(composed(f, kind.key, scope));
        QVERIFY2(!made.blocks.isEmpty(), qPrintable(kind.key));
        qsizetype rows = 0;
        for (const report::Table &table : blocksOf<report::Table>(made))
            rows += table.rows.size();
        rows += blocksOf<report::SignIn>(made).size();
        for (const report::Certificates &block : blocksOf<report::Certificates>(made))
            rows += block.holders.size();
        QVERIFY2(rows > 0, qPrintable(kind.key));
    }
}

LANSNAV_TEST_MAIN(TestParentingReports)
#include "tst_parentingreports.moc"
