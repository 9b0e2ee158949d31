// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of a network that the program wrote itself, read back: what stands around the lists is nobody, and nothing in them is new.
#include "area/area.h"
#include "importrun.h"
#include "network/networkarea.h"
#include "report/xlsx.h"
#include "support/testmain.h"
#include "support/workbook.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

const QDate today = QDate::currentDate();

/// Members of each kind, somebody with protected identity among them, and a meeting at which they were.
void fill(NetworkFixture &f)
{
    const Id bbic = f.network("BBIC");
    Meeting meeting;
    meeting.network = bbic;
    meeting.starts = today.toString(Qt::ISODate) + u"T09:00+01:00"_s;
    meeting.status = MeetingStatus::Held;
    const auto held = f.networks->addMeeting(meeting);
    NetworkFixture::must(held);
    const auto add = [&](const Id &person, const char *place, MemberKind kind, const QString &role, const PartialDate &start, AttendanceState state) {
        Membership member = f.member(bbic, person, place, kind);
        member.role = role;
        member.start = start;
        NetworkFixture::must(f.networks->addMember(member));
        NetworkFixture::must(f.networks->setAttendance(*held, person, state));
    };
    const Id tom = f.person("Tom", "Alm", "tom@example.org", "Nora");
    add(f.person("Eva", "Berg", "eva@example.org", "Nora"), "Nora", MemberKind::Ordinary, u"Ansvarig"_s, PartialDate::term(2020, false), AttendanceState::Present);
    add(f.person("Bo", "Ek", "", "Kumla"), "Kumla", MemberKind::Alternate, {}, PartialDate(QDate(2018, 3, 14)), AttendanceState::Absent);
    add(tom, "Nora", MemberKind::Ordinary, {}, {}, AttendanceState::Apology);
    Edit edit(*f.store, ActText("Protected"));
    edit.update(u"person"_s, tom, {{u"protected"_s, 1}});
    NetworkFixture::must(edit.commit());
}

Workbook paper(NetworkFixture &f, const QString &key)
{
    const QList<ReportKind> reports = networkArea().reports;
    const auto kind = std::find_if(reports.cbegin(), reports.cend(), [&key](const ReportKind &one) { return one.key == key; });
    Scope scope;
    scope.ids.insert(u"network"_s, f.network("BBIC"));
    scope.today = today;
    const auto report = composeReport(f.db(), *kind, scope);
    NetworkFixture::must(report);
    QTemporaryDir dir;
    const QString path = dir.filePath(u"paper.xlsx"_s);
    NetworkFixture::must(writeXlsx(*report, path));
    auto book = readWorkbook(path);
    NetworkFixture::must(book);
    return *book;
}

} // namespace

class TestOwnPapers : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsNew_data();
    void nothingIsNew();
    void attendanceIsAsItWas();
    void linesAroundLists_data();
    void linesAroundLists();
    void remarksOfOthers_data();
    void remarksOfOthers();
};

void TestOwnPapers::nothingIsNew_data()
{
    QTest::addColumn<QString>("report");
    QTest::addColumn<int>("read");
    for (const auto &[key, read] : {std::pair(u"network"_s, 2), std::pair(u"members"_s, 2), std::pair(u"sign-in"_s, 2)})
        QTest::newRow(qPrintable(key)) << key << read;
}

void TestOwnPapers::nothingIsNew()
{
    QFETCH(QString, report);
    QFETCH(int, read);
    NetworkFixture f;
    fill(f);
    const int changes = f.count(u"SELECT count(*) FROM change"_s);
    const Workbook book = paper(f, report);
    for (int again = 0; again < 2; ++again) {
        const ImportRun run = runImport(f, u"members"_s, "BBIC", book);
        for (const ImportRow &row : run.plan.rows)
            QVERIFY2(row.fate == RowFate::Unchanged, qPrintable(row.cells.join(u'|') + row.reason + row.notes.join(u' ')));
        QCOMPARE(run.report.read, read);
        QVERIFY(!run.plan.changesAnything());
        QCOMPARE(f.count(u"SELECT count(*) FROM change"_s), changes);
    }
}

/// The sheet of attendance, with the line of how many were present and the legend below it, as what it is and as members.
void TestOwnPapers::attendanceIsAsItWas()
{
    NetworkFixture f;
    fill(f);
    const Workbook book = paper(f, u"network"_s);
    const QString name = [&book] {
        for (const Sheet &sheet : book.sheets)
            if (sheet.rows.value(2).value(0) == u"Name" && PartialDate(today).toText() == sheet.rows.value(2).value(2))
                return sheet.name;
        return QString();
    }();
    QVERIFY(!name.isEmpty());
    for (const QString &kind : {u"attendance"_s, u"members"_s}) {
        const ImportRun run = runImport(f, kind, "BBIC", book, {}, name);
        QCOMPARE(run.report.read, 2);
        QCOMPARE(run.report.unchanged, 2);
        QVERIFY(!run.plan.changesAnything());
        QCOMPARE(run.report.skipped.filter(u"itself writes"_s).size(), 1);
        QCOMPARE(run.report.skipped.filter(u"what the marks mean"_s).size(), 1);
    }
}

void TestOwnPapers::linesAroundLists_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<bool>("isOurs");
    const auto row = [](const char *name, const QStringList &cells, bool isOurs) { QTest::newRow(name) << cells << isOurs; };
    row("the source", {u"Källa: Medlemskap som gäller 28 november 2026"_s}, true);
    row("in English", {u"Source: Memberships that hold on 28 November 2026"_s}, true);
    row("the legend", {u"N närvarande, F frånvarande, A anmält förhinder; tomt: inte registrerad"_s}, true);
    row("the legend with the source", {u"N present, F absent, A sent apology; empty: not recorded Source: Meetings"_s}, true);
    row("no rows", {u"Inga rader än"_s}, true);
    row("the foot", {u"Örebro län · BBIC · 28 november 2026"_s}, true);
    row("how many were present", {u"Närvarande"_s, {}, u"3"_s, u"0"_s}, true);
    row("in English too", {u"Present"_s, {}, u"3"_s}, true);
    row("somebody who was present", {u"Närvarande"_s, u"Nora"_s}, false);
    row("somebody of that name", {u"Källa Berg"_s, u"Nora"_s}, false);
    row("a source of somebody's", {u"Eva Alm"_s, u"Nora"_s, u"Källa: listan"_s}, false);
    row("two in one cell", {u"Eva Alm · Bo Ek"_s}, false);
}

void TestOwnPapers::linesAroundLists()
{
    QFETCH(QStringList, cells);
    QFETCH(bool, isOurs);
    NetworkFixture f;
    const QStringList headings{u"Namn"_s, u"Kommun"_s, u"Anm"_s, u"Titel"_s};
    const Workbook book = bookOf({headings, {u"Cia Lind"_s, u"Kumla"_s}, {}, cells});
    const auto plan = ImportEngine::plan(f.db(), importKind(u"members"_s), book, u"file"_s, {{u"network"_s, f.network("BBIC")}});
    NetworkFixture::must(plan);
    QCOMPARE(plan->rows.size(), isOurs ? 1 : 2);
    QCOMPARE(plan->skipped.filter(u"Line 4"_s).size(), isOurs ? 1 : 0);
}

void TestOwnPapers::remarksOfOthers_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<bool>("isRemark");
    for (const QString &cell : {u"Källa: kommunernas webbplatser"_s, u"Källa: Region Örebro län 2026"_s, u"Senast uppdaterad av Eva Ek"_s, u"Last updated 2026-03-01"_s})
        QTest::newRow(qPrintable(cell)) << QStringList{cell} << true;
    QTest::newRow("somebody of that name") << QStringList{u"Källa Berg"_s} << false;
    QTest::newRow("of somebody") << QStringList{u"Eva Alm"_s, u"Nora"_s, u"Senast uppdaterad 2026-03-01"_s} << false;
    QTest::newRow("beside it") << QStringList{u"Senast uppdaterad av Eva Ek"_s, u"Nora"_s} << false;
}

/// A remark on the list is nobody, and not said to be ours.
void TestOwnPapers::remarksOfOthers()
{
    QFETCH(QStringList, cells);
    QFETCH(bool, isRemark);
    NetworkFixture f;
    const Workbook book = bookOf({{u"Namn"_s, u"Kommun"_s, u"Anm"_s}, {u"Cia Lind"_s, u"Kumla"_s}, {}, cells});
    const auto plan = ImportEngine::plan(f.db(), importKind(u"members"_s), book, u"file"_s, {{u"network"_s, f.network("BBIC")}});
    NetworkFixture::must(plan);
    QCOMPARE(plan->rows.size(), isRemark ? 1 : 2);
    QCOMPARE(plan->skipped.filter(u"names nobody"_s).size(), isRemark ? 1 : 0);
    QCOMPARE(plan->skipped.filter(u"itself writes"_s).size(), 0);
}

LANSNAV_TEST_MAIN(TestOwnPapers)
#include "tst_ownpapers.moc"
