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

FamilyCentre centre(ParentingFixture &f, const char *name, const char *municipality, CentreStatus status, const PartialDate &start, const PartialDate &end = {})
{
    FamilyCentre c;
    c.name = QString::fromUtf8(name);
    c.municipality = f.municipality(municipality);
    c.status = status;
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
    void everyFormat();
    void demonstrationFillsEveryReport();
};

void TestParentingReports::yearByHand()
{
    Counted c;
    const Report made = c.f.must(composed(c.f, u"parenting"_s, ofYear(2019)));
    QVERIFY(made.subtitle.contains(u"2019"_s));
    QVERIFY(made.summary.first().contains(u"4 group"_s) && made.summary.first().contains(u"46 parent"_s) && made.summary.first().contains(u"25 completed (74 %)"_s));
    QVERIFY(made.summary.at(1).contains(u"Laxå"_s) && !made.summary.at(1).contains(u"Nora"_s));
    QVERIFY(made.summary.size() == 3 && made.summary.at(2).startsWith(u"1 group"_s));
    const report::Table programmes = tableOf(made, u"Programmes in 2019"_s);
    // Groups, started, completed, rate of those that tell both, planned, cancelled, without figures.
    QCOMPARE(rowOf(programmes, u"ABC"_s), (QStringList{u"3"_s, u"31"_s, u"13"_s, u"68 %"_s, u"0"_s, u"0"_s, u"1"_s}));
    QCOMPARE(rowOf(programmes, u"FöiS"_s), (QStringList{u"1"_s, u"15"_s, u"12"_s, u"80 %"_s, u"0"_s, u"0"_s, u"0"_s}));
    QCOMPARE(rowOf(programmes, u"All"_s), (QStringList{u"4"_s, u"46"_s, u"25"_s, u"74 %"_s, u"0"_s, u"0"_s, u"1"_s}));
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
    QCOMPARE(parents.categories.size(), 4);     // from the first term with a group
    QCOMPARE(parents.series.at(0).values, (QList<std::optional<double>>{9, {}, 26, 20}));
    QCOMPARE(parents.series.at(1).values, (QList<std::optional<double>>{9, {}, 19, 6}));
    StatisticsNames names;
    names.programmes = {{c.f.abc.programme.id, u"ABC"_s}, {c.f.fois.programme.id, u"FöiS"_s}};
    names.municipalities = c.f.must(registerstore::municipalities(c.f.db()));
    StatisticsFilter year;
    year.year = 2019;
    const report::Chart groups = ParentingCharts::groups(facts, names, year);
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
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("expected");      // -1: not there
    const int running = int(CentreStatus::Running), setUp = int(CentreStatus::BeingSetUp), closed = int(CentreStatus::Closed);
    // The day is 31 December 2020.
    QTest::newRow("since 2015") << running << u"2015"_s << QString() << running;
    QTest::newRow("since not stated") << running << QString() << QString() << running;
    QTest::newRow("later") << running << u"2021-03"_s << QString() << -1;
    QTest::newRow("being set up") << setUp << QString() << QString() << setUp;
    QTest::newRow("being set up for later") << setUp << u"2027"_s << QString() << setUp;
    QTest::newRow("closed before") << closed << u"2010"_s << u"2019-06-30"_s << -1;
    QTest::newRow("closed after") << closed << u"2010"_s << u"2022-06-30"_s << running;
    QTest::newRow("closed some time") << closed << u"2010"_s << QString() << -1;
}

void TestParentingReports::centreOnADay()
{
    QFETCH(int, status);
    QFETCH(QString, start);
    QFETCH(QString, end);
    QFETCH(int, expected);
    FamilyCentre c;
    c.status = CentreStatus(status);
    c.start = PartialDate::fromIso(start);
    c.end = PartialDate::fromIso(end);
    const auto found = centreStatusOn(c, QDate(2020, 12, 31));
    QCOMPARE(found ? int(*found) : -1, expected);
}

void TestParentingReports::centres()
{
    ParentingFixture f;
    FamilyCentre tallen = centre(f, "Tallen", "Laxå", CentreStatus::Running, PartialDate::year(2015));
    tallen.ffff = true;
    tallen.agreementFollowUp = PartialDate(QDate(2026, 1, 1));
    f.must(f.groups->addCentre(tallen));
    f.must(f.groups->addCentre(centre(f, "Eken", "Nora", CentreStatus::Running, PartialDate::year(2023))));
    f.must(f.groups->addCentre(centre(f, "Linden", "Kumla", CentreStatus::BeingSetUp, {})));
    f.must(f.groups->addCentre(centre(f, "Granen", "Kumla", CentreStatus::Closed, PartialDate::year(2001), PartialDate::year(2010))));
    const Report now = f.must(composed(f, u"family-centres"_s, {}));
    QVERIFY(now.summary.first().contains(u"2 family"_s) && now.summary.first().contains(u"1 being set up"_s));
    QVERIFY(now.summary.at(1).contains(u"Tallen (Laxå)"_s));
    QVERIFY(now.summary.at(2).contains(u"1 of 3"_s));
    QCOMPARE(tableOf(now, u"Family centres"_s).rows.size(), 3);
    QCOMPARE(rowOf(tableOf(now, u"Number of family centres"_s), ParentingWords::of(CentreStatus::Running)), QStringList{u"2"_s});
    const Report then = f.must(composed(f, u"family-centres"_s, ofYear(2020)));
    QVERIFY(then.summary.first().contains(u"1 family"_s) && then.summary.first().contains(u"2020"_s));
    Scope nora;
    nora.ids = {{u"municipality"_s, f.municipality("Nora")}};
    const Report one = f.must(composed(f, u"family-centres"_s, nora));
    QCOMPARE(columnOf(tableOf(one, u"Family centres"_s), 0), QStringList{u"Eken"_s});
    QVERIFY(blocksOf<report::TileMap>(one).isEmpty());
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
