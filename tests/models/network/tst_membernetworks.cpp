// SPDX-License-Identifier: GPL-3.0-or-later
// A list of several networks, read into one of them: what is said of the others is not said of its members.
#include "importrun.h"
#include "support/testmain.h"
#include "support/workbook.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

QStringList members(NetworkFixture &f, const char *network = "BBIC")
{
    return memberLines(f, [](const Membership &m) { return QStringList{m.name}; }, network);
}

} // namespace

class TestMemberNetworks : public QObject
{
    Q_OBJECT

private slots:
    void othersAreLeftOut_data();
    void othersAreLeftOut();
    void noMembershipEndsForAnother();
    void withoutTheColumnAllAreRead();
    void unknownNetworksAreAsked();
    void aLineAboveTheHeadings();
    void attendance();
    void attendanceOfOthers_data();
    void attendanceOfOthers();
};

void TestMemberNetworks::othersAreLeftOut_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("isHere");
    QTest::newRow("another") << u"Nätverk"_s << u"Tidiga tecken"_s << false;
    QTest::newRow("in English") << u"Network"_s << u"Tidiga tecken"_s << false;
    QTest::newRow("folded") << u"NÄTVERK"_s << u" tidiga  TECKEN"_s << false;
    QTest::newRow("with a comma in its name") << u"Nätverk"_s << u"DMO, Delaktighetsmodellen"_s << false;
    QTest::newRow("by its short name") << u"Nätverk"_s << u"DMO"_s << false;
    QTest::newRow("by a part of its name") << u"Nätverk"_s << u"Arbetsterapeuter"_s << false;
    QTest::newRow("mapped by hand") << u"Var"_s << u"Tidiga tecken"_s << false;
    QTest::newRow("this one") << u"Nätverk"_s << u"bbic"_s << true;
    QTest::newRow("this one with more words") << u"Nätverk"_s << u"BBIC-nätverket"_s << true;
    QTest::newRow("both") << u"Nätverk"_s << u"Tidiga tecken och BBIC"_s << true;
    QTest::newRow("none") << u"Nätverk"_s << QString() << true;
    QTest::newRow("a mark") << u"Nätverk"_s << u"x"_s << true;
    QTest::newRow("a day") << u"Nätverk"_s << u"2019-03-14"_s << true;
}

void TestMemberNetworks::othersAreLeftOut()
{
    QFETCH(QString, heading);
    QFETCH(QString, said);
    QFETCH(bool, isHere);
    NetworkFixture f;
    const Workbook book = bookOf({{heading, u"Namn"_s, u"Kommun"_s}, {u"BBIC"_s, u"Eva Alm"_s, u"Nora"_s}, {said, u"Bo Ek"_s, u"Kumla"_s}});
    const ImportKind kind = importKind(u"members"_s);
    const ImportTarget target{{u"network"_s, f.network("BBIC")}};
    ImportOptions options;
    if (heading == u"Var")
        options.map = {u"Var=network"_s};
    const auto plan = ImportEngine::plan(f.db(), kind, book, u"file"_s, target, options);
    NetworkFixture::must(plan);
    const auto report = ImportEngine::apply(*f.store, kind, target, *plan);
    NetworkFixture::must(report);
    QCOMPARE(report->doubtful.size(), 0);
    QCOMPARE(report->refused.size(), 0);
    QCOMPARE(report->read, isHere ? 2 : 1);
    QCOMPARE(report->elsewhere, isHere ? 0 : 1);
    QCOMPARE(report->toJson()[u"elsewhere"_s].toInt(), isHere ? 0 : 1);
    QCOMPARE(members(f), isHere ? (QStringList{u"Bo Ek"_s, u"Eva Alm"_s}) : QStringList{u"Eva Alm"_s});
    // It is said which rows, and of which network.
    const QString told = report->skipped.join(u' ');
    QVERIFY2(told.contains(u"other networks"_s) != isHere && (isHere || told.contains(u", 3"_s)), qPrintable(told));
}

/// Whoever has left another network is a member of this one all the same.
void TestMemberNetworks::noMembershipEndsForAnother()
{
    NetworkFixture f;
    const QStringList headings{u"Nätverk"_s, u"Namn"_s, u"Kommun"_s, u"Till"_s};
    runImport(f, u"members"_s, "BBIC", bookOf({headings, {u"BBIC"_s, u"Eva Alm"_s, u"Nora"_s, {}}}));
    const ImportRun run = runImport(f, u"members"_s, "BBIC", bookOf({headings, {u"BBIC"_s, u"Eva Alm"_s, u"Nora"_s, {}}, {u"Tidiga tecken"_s, u"Eva Alm"_s, u"Nora"_s, u"2020-12-31"_s}}));
    QVERIFY(!run.plan.changesAnything());
    QCOMPARE(run.report.elsewhere, 1);
    QVERIFY(f.detail(f.network("BBIC")).members.first().end.isNull());
    // Read into the other network, the same list says what it says of that.
    QCOMPARE(runImport(f, u"members"_s, "Tidiga tecken", bookOf({headings, {u"BBIC"_s, u"Bo Ek"_s, u"Nora"_s, {}}, {u"Tidiga tecken"_s, u"Eva Alm"_s, u"Nora"_s, u"2020-12-31"_s}})).report.added, 1);
    QCOMPARE(members(f, "Tidiga tecken"), QStringList{u"Eva Alm"_s});
}

/// A column that the user takes away says nothing: the rows are judged anew.
void TestMemberNetworks::withoutTheColumnAllAreRead()
{
    NetworkFixture f;
    const Workbook book = bookOf({{u"Nätverk"_s, u"Namn"_s}, {u"Tidiga tecken"_s, u"Bo Ek"_s}, {u"BBIC"_s, u"Eva Alm"_s}});
    const ImportKind kind = importKind(u"members"_s);
    const ImportTarget target{{u"network"_s, f.network("BBIC")}};
    auto plan = ImportEngine::plan(f.db(), kind, book, u"file"_s, target);
    NetworkFixture::must(plan);
    QCOMPARE(plan->rows.size(), 1);
    plan->mapping.remove(0);
    NetworkFixture::must(ImportEngine::judge(f.db(), kind, book, target, *plan));
    QCOMPARE(plan->rows.size(), 2);
    QCOMPARE(plan->rows.first().line, 2);
    QCOMPARE(plan->elsewhere, 0);
    QVERIFY(plan->leftOut.isEmpty());
}

/// A name that no network here bears may be another file's.
void TestMemberNetworks::unknownNetworksAreAsked()
{
    NetworkFixture f;
    const Workbook book = bookOf({{u"Nätverk"_s, u"Namn"_s, u"Kommun"_s}, {u"Vattenråd"_s, u"Bo Ek"_s, u"Kumla"_s}});
    const ImportRun asked = runImport(f, u"members"_s, "BBIC", book);
    QCOMPARE(asked.report.doubtful.size(), 1);
    QVERIFY(asked.report.doubtful.first().reason.contains(u"Vattenråd"_s));
    QVERIFY(members(f).isEmpty());
    QCOMPARE(runImport(f, u"members"_s, "BBIC", book, [](ImportPlan &plan) { plan.rows.first().choice = 0; }).report.leftOut, 1);
    QVERIFY(members(f).isEmpty());
    QCOMPARE(runImport(f, u"members"_s, "BBIC", book, [](ImportPlan &plan) { plan.rows.first().choice = 1; }).report.added, 1);
    QCOMPARE(members(f), QStringList{u"Bo Ek"_s});
    QCOMPARE(runImport(f, u"members"_s, "BBIC", book).report.unchanged, 1);
}

void TestMemberNetworks::aLineAboveTheHeadings()
{
    NetworkFixture f;
    const auto list = [](const QString &network) { return bookOf({{u"Nätverk: "_s + network, {}}, {}, {u"Namn"_s, u"Kommun"_s}, {u"Bo Ek"_s, u"Kumla"_s}}); };
    QCOMPARE(runImport(f, u"members"_s, "BBIC", list(u"Tidiga tecken"_s)).report.elsewhere, 1);
    QVERIFY(members(f).isEmpty());
    QCOMPARE(runImport(f, u"members"_s, "BBIC", list(u"BBIC"_s)).report.added, 1);
}

void TestMemberNetworks::attendance()
{
    NetworkFixture f;
    runImport(f, u"members"_s, "BBIC", bookOf({{u"Namn"_s, u"Kommun"_s}, {u"Eva Alm"_s, u"Nora"_s}}));
    const ImportRun run = runImport(f, u"attendance"_s, "BBIC", bookOf({{u"Nätverk"_s, u"Namn"_s, u"2019-03-14"_s}, {u"Tidiga tecken"_s, u"Eva Alm"_s, u"x"_s}}));
    QCOMPARE(run.report.elsewhere, 1);
    QVERIFY(f.detail(f.network("BBIC")).meetings.isEmpty());
}

void TestMemberNetworks::attendanceOfOthers_data()
{
    QTest::addColumn<QStringList>("headings");
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<bool>("isHere");
    const QStringList own{u"Nätverk"_s, u"Träff"_s, u"Namn"_s, u"Representerar"_s, u"Närvaro"_s, u"Aktivitet"_s, u"Pass"_s, u"Grupp"_s};
    const QStringList english{u"Network"_s, u"Meeting"_s, u"Name"_s, u"Represents"_s, u"Attendance"_s, u"Event"_s, u"Session"_s, u"Group"_s};
    const auto row = [](const QString &network, const QString &event, const QString &session, const QString &group) {
        return QStringList{network, u"2019-03-14"_s, u"Eva Alm"_s, {}, u"närvarande"_s, event, session, group};
    };
    QTest::newRow("a session") << own << row({}, u"Utbildningsdag"_s, u"Förmiddag"_s, {}) << false;
    QTest::newRow("an event") << own << row({}, u"Utbildningsdag"_s, {}, {}) << false;
    QTest::newRow("a group") << own << row({}, {}, {}, u"ABC våren"_s) << false;
    QTest::newRow("in English") << english << row({}, u"Training day"_s, u"Morning"_s, {}) << false;
    QTest::newRow("the network") << own << row(u"BBIC"_s, {}, {}, {}) << true;
    QTest::newRow("the network, and what else it is") << own << row(u"BBIC"_s, {}, {}, u"Norra"_s) << true;
    QTest::newRow("nothing said") << own << row({}, {}, {}, {}) << true;
    QTest::newRow("a list of events alone") << QStringList{u"Aktivitet"_s, u"Datum"_s, u"Pass"_s, u"Namn"_s, u"Närvaro"_s} << QStringList{u"Utbildningsdag"_s, u"2019-03-14"_s, u"Förmiddag"_s, u"Eva Alm"_s, u"x"_s} << false;
    QTest::newRow("members in groups") << QStringList{u"Namn"_s, u"Grupp"_s, u"2019-03-14"_s} << QStringList{u"Eva Alm"_s, u"Norra"_s, u"x"_s} << true;
    QTest::newRow("what the meeting was") << QStringList{u"Namn"_s, u"Aktivitet"_s, u"Datum"_s, u"Närvaro"_s} << QStringList{u"Eva Alm"_s, u"Studiebesök"_s, u"2019-03-14"_s, u"x"_s} << true;
}

/// Whoever was at an event or in a group, was at no meeting of the network.
void TestMemberNetworks::attendanceOfOthers()
{
    QFETCH(QStringList, headings);
    QFETCH(QStringList, cells);
    QFETCH(bool, isHere);
    NetworkFixture f;
    runImport(f, u"members"_s, "BBIC", bookOf({{u"Namn"_s, u"Kommun"_s}, {u"Eva Alm"_s, u"Nora"_s}}));
    const ImportRun run = runImport(f, u"attendance"_s, "BBIC", bookOf({headings, cells}));
    QCOMPARE(run.report.elsewhere, isHere ? 0 : 1);
    QCOMPARE(run.report.added, isHere ? 1 : 0);
    QCOMPARE(f.detail(f.network("BBIC")).meetings.size(), isHere ? 1 : 0);
    QCOMPARE(run.report.skipped.filter(u"activities and groups"_s).size(), isHere ? 0 : 1);
}

LANSNAV_TEST_MAIN(TestMemberNetworks)
#include "tst_membernetworks.moc"
