// SPDX-License-Identifier: GPL-3.0-or-later
// A list of attendance that is read as if it were one of people, and whom a workbook says to have protected identity on another sheet.
#include "importrun.h"
#include "register/registerimport.h"
#include "support/testmain.h"
#include "support/workbook.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

using Rows = QList<QStringList>;

/// A workbook of sheets "Blad1", "Blad2" …
Workbook sheets(const QList<Rows> &lists)
{
    Workbook book;
    for (const Rows &rows : lists) {
        book.sheets += bookOf(rows).sheets;
        book.sheets.last().name = u"Blad%1"_s.arg(book.sheets.size());
    }
    return book;
}

void takeFirst(ImportPlan &plan)
{
    for (ImportRow &row : plan.rows)
        if (row.fate == RowFate::Doubtful)
            row.choice = 0;
}

/// The lines of rows for which protected identity is proposed.
QList<int> proposed(const ImportPlan &plan)
{
    QList<int> lines;
    for (const ImportRow &row : plan.rows)
        if (!row.protectingChoices.isEmpty())
            lines.append(row.line);
    return lines;
}

const Rows contacts{{u"Namn"_s, u"Kommun"_s, u"E-post"_s, u"Anm"_s},
                    {u"Alm, Eva"_s, u"Nora"_s, u"eva.alm@example.org"_s, u"skyddade personuppgifter"_s},
                    {u"Bo Ek"_s, u"Kumla"_s, u"bo@example.org"_s, {}}};

} // namespace

class TestAttendanceAsMembers : public QObject
{
    Q_OBJECT

private slots:
    void theSampleTakesInNobody();
    void whatLooksLikeAttendance_data();
    void whatLooksLikeAttendance();
    void asPeople();
    void membersStayAsTheyAre();
    void anotherSheetSaysSo_data();
    void anotherSheetSaysSo();
    void attendanceFirst();
};

/// The contact list holds back four; their names on the sheet of attendance are nobody's way in.
void TestAttendanceAsMembers::theSampleTakesInNobody()
{
    NetworkFixture f;
    const Workbook book = sample(u"BBIC nätverk kontaktlista.xlsx"_s);
    const ImportRun first = runImport(f, u"members"_s, "BBIC", book, ImportEngine::holdUnprotected);
    QCOMPARE(first.report.protectionOpen, 4);
    QCOMPARE(f.count(u"SELECT count(*) FROM person"_s), 10);
    for (int round = 0; round < 2; ++round) {
        const ImportRun wrong = runImport(f, u"members"_s, "BBIC", book, ImportEngine::holdUnprotected, u"Närvaro"_s);
        QCOMPARE(wrong.report.added + wrong.report.updated, 0);
        QCOMPARE(wrong.report.doubtful.size(), 4);
        QCOMPARE(wrong.report.protectionOpen, 4);
        QVERIFY2(wrong.report.doubtful.first().reason.contains(u"--as attendance"_s), qPrintable(wrong.report.doubtful.first().reason));
        QVERIFY2(wrong.plan.leftOut.first().contains(u"--as attendance"_s), qPrintable(wrong.plan.leftOut.join(u'|')));
        QCOMPARE(runImport(f, u"members"_s, "BBIC", book, takeFirst, u"Närvaro"_s).report.leftOut, 4);
    }
    QCOMPARE(f.count(u"SELECT count(*) FROM person"_s), 10);
    QVERIFY(!runImport(f, u"members"_s, "BBIC", book, ImportEngine::holdUnprotected).plan.changesAnything());
}

void TestAttendanceAsMembers::whatLooksLikeAttendance_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<bool>("isAttendance");
    QTest::newRow("days") << Rows{{u"Namn"_s, u"2025-02-12"_s, u"2025-03-12"_s}, {u"Eva Alm"_s, u"x"_s, u"-"_s}} << true;
    QTest::newRow("days, and whom they represent") << Rows{{u"Namn"_s, u"Kommun"_s, u"12/2 2025"_s, u"12/3 2025"_s}, {u"Eva Alm"_s, u"Nora"_s, u"x"_s, {}}} << true;
    QTest::newRow("months") << Rows{{u"Namn"_s, u"Mars 2025"_s}, {u"Eva Alm"_s, u"närvarande"_s}} << true;
    QTest::newRow("no marks") << Rows{{u"Namn"_s, u"2025-02-12"_s}, {u"Eva Alm"_s, {}}} << false;
    QTest::newRow("counts below") << Rows{{u"Namn"_s, u"2025-02-12"_s}, {u"Eva Alm"_s, u"14"_s}} << false;
    QTest::newRow("mostly of members") << Rows{{u"Namn"_s, u"Kommun"_s, u"E-post"_s, u"2025-02-12"_s}, {u"Eva Alm"_s, u"Nora"_s, u"eva@example.org"_s, u"x"_s}} << false;
    QTest::newRow("a year") << Rows{{u"Namn"_s, u"2025"_s}, {u"Eva Alm"_s, u"x"_s}} << false;
    QTest::newRow("members") << Rows{{u"Namn"_s, u"Med sedan"_s}, {u"Eva Alm"_s, u"2025-02-12"_s}} << false;
}

void TestAttendanceAsMembers::whatLooksLikeAttendance()
{
    QFETCH(Rows, rows);
    QFETCH(bool, isAttendance);
    NetworkFixture f;
    const ImportRun run = runImport(f, u"members"_s, "BBIC", bookOf(rows));
    QCOMPARE(run.report.added, isAttendance ? 0 : 1);
    QCOMPARE(run.report.doubtful.size(), isAttendance ? 1 : 0);
    QCOMPARE(run.report.skipped.filter(u"--as attendance"_s).size(), isAttendance ? 1 : 0);
    // Whoever answers that it is a member all the same, gets one.
    if (isAttendance)
        QCOMPARE(runImport(f, u"members"_s, "BBIC", bookOf(rows), [](ImportPlan &plan) { plan.rows.first().choice = 1; }).report.added, 1);
}

void TestAttendanceAsMembers::asPeople()
{
    NetworkFixture f;
    const auto plan = ImportEngine::plan(f.db(), peopleImport(), bookOf({{u"Namn"_s, u"2025-02-12"_s, u"2025-03-12"_s}, {u"Eva Alm"_s, u"x"_s, u"x"_s}}), u"file"_s, {});
    NetworkFixture::must(plan);
    QCOMPARE(plan->count(RowFate::Doubtful), 1);
    QVERIFY(plan->rows.first().reason.contains(u"--as attendance"_s));
    QVERIFY(!plan->changesAnything());
}

/// Nothing is asked of those who are members already.
void TestAttendanceAsMembers::membersStayAsTheyAre()
{
    NetworkFixture f;
    runImport(f, u"members"_s, "BBIC", bookOf({{u"Namn"_s, u"Kommun"_s}, {u"Eva Alm"_s, u"Nora"_s}}));
    const ImportRun run = runImport(f, u"members"_s, "BBIC", bookOf({{u"Namn"_s, u"2025-02-12"_s}, {u"Eva Alm"_s, u"x"_s}}));
    QCOMPARE(run.report.unchanged, 1);
    QVERIFY(run.report.doubtful.isEmpty());
}

void TestAttendanceAsMembers::anotherSheetSaysSo_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<Rows>("beside");
    QTest::addColumn<QList<int>>("lines");
    const Rows people{{u"Namn"_s, u"Kommun"_s}, {u"Eva Alm"_s, u"Nora"_s}, {u"Bo Ek"_s, u"Kumla"_s}};
    const QList<int> eva{2};
    QTest::newRow("a remark") << people << contacts << eva;
    QTest::newRow("the name in parts") << Rows{{u"Förnamn"_s, u"Efternamn"_s}, {u"Eva"_s, u"Alm"_s}, {u"Bo"_s, u"Ek"_s}} << contacts << eva;
    QTest::newRow("by the address") << Rows{{u"Namn"_s, u"E-post"_s}, {u"Eva Alm Berg"_s, u"eva.alm@example.org"_s}} << contacts << eva;
    QTest::newRow("a column of its own") << people << Rows{{u"Namn"_s, u"Skyddad"_s}, {u"Eva Alm"_s, u"ja"_s}, {u"Bo Ek"_s, u"nej"_s}} << eva;
    QTest::newRow("without headings") << people << Rows{{u"Eva Alm"_s, u"skyddade personuppgifter"_s}, {u"Bo Ek"_s, u"070-123 45 67"_s}} << eva;
    QTest::newRow("of whom somebody stands in for") << people << Rows{{u"Namn"_s, u"Ersättare för"_s}, {u"Eva Alm"_s, u"Tom Lind (skyddad)"_s}} << QList<int>{};
    QTest::newRow("a rule for all") << people << Rows{{u"Skyddade personuppgifter får inte spridas"_s}, {}, {u"Namn"_s, u"Tel"_s}, {u"Eva Alm"_s, u"070-123 45 67"_s}} << QList<int>{};
    QTest::newRow("an office's address") << Rows{{u"Namn"_s, u"E-post"_s}, {u"Bo Ek"_s, u"registrator@example.org"_s}}
                                         << Rows{{u"Namn"_s, u"E-post"_s, u"Anm"_s}, {u"Eva Alm"_s, u"registrator@example.org"_s, u"skyddad"_s}} << QList<int>{};
}

/// What one sheet says of somebody is proposed on every other, for members and for people; it is never set.
void TestAttendanceAsMembers::anotherSheetSaysSo()
{
    QFETCH(Rows, rows);
    QFETCH(Rows, beside);
    QFETCH(QList<int>, lines);
    for (const bool isFirst : {true, false}) {
        const Workbook book = sheets(isFirst ? QList<Rows>{rows, beside} : QList<Rows>{beside, rows});
        const QString sheet = isFirst ? u"Blad1"_s : u"Blad2"_s;
        NetworkFixture f;
        const auto people = ImportEngine::plan(f.db(), peopleImport(), book, u"file"_s, {}, {.sheet = sheet});
        NetworkFixture::must(people);
        QCOMPARE(proposed(*people), lines);
        const ImportRun run = runImport(f, u"members"_s, "BBIC", book, ImportEngine::holdUnprotected, sheet);
        QCOMPARE(proposed(run.plan), lines);
        QCOMPARE(run.report.protectionOpen, lines.size());
        QCOMPARE(f.count(u"SELECT count(*) FROM person"_s), rows.size() - 1 - lines.size());
        for (const ImportRow &row : run.plan.rows)
            QCOMPARE(row.notes.filter(u"Another sheet"_s).size(), lines.contains(row.line) ? 1 : 0);
        QCOMPARE(f.count(u"SELECT count(*) FROM person WHERE protected = 1"_s), 0);
    }
}

/// Read before the list of members, a list of attendance makes nobody: who is not known is refused.
void TestAttendanceAsMembers::attendanceFirst()
{
    NetworkFixture f;
    const ImportRun run = runImport(f, u"attendance"_s, "BBIC", sample(u"BBIC nätverk kontaktlista.xlsx"_s), ImportEngine::holdUnprotected, u"Närvaro"_s);
    QCOMPARE(run.report.refused.size(), 14);
    QVERIFY(!run.plan.changesAnything());
    QCOMPARE(f.count(u"SELECT count(*) FROM person"_s), 0);
    // Of a member whom the other sheet says it of, it is told.
    runImport(f, u"members"_s, "BBIC", bookOf({{u"Namn"_s, u"Kommun"_s}, {u"Eva Alm"_s, u"Nora"_s}}));
    const Workbook book = sheets({contacts, {{u"Namn"_s, u"2025-02-12"_s}, {u"Eva Alm"_s, u"x"_s}}});
    const ImportRun marked = runImport(f, u"attendance"_s, "BBIC", book, {}, u"Blad2"_s);
    QCOMPARE(marked.report.added, 1);
    QCOMPARE(marked.plan.rows.first().notes.filter(u"Another sheet"_s).size(), 1);
}

LANSNAV_TEST_MAIN(TestAttendanceAsMembers)
#include "tst_attendanceasmembers.moc"
