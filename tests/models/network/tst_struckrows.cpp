// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a list of members that Excel shows struck through, or does not show.
#include "importrun.h"
#include "support/testmain.h"
#include "support/workbook.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

QStringList names(NetworkFixture &f)
{
    QStringList found;
    for (const Membership &m : f.detail(f.network("BBIC")).members)
        found.append(m.name);
    found.sort();
    return found;
}

} // namespace

class StruckRowsTest : public QObject
{
    Q_OBJECT

private slots:
    /// Whoever is struck through is asked about as one who has left, and is left out by the first choice.
    void struck()
    {
        Workbook book = bookOf({{u"Namn"_s, u"Kommun"_s}, {u"Anna Ek"_s, u"Laxå"_s}, {u"Bo Alm"_s, u"Nora"_s}, {u"Cia Dahl"_s, u"Kumla"_s}});
        book.sheets.first().struck = {{3, {0, 1}}, {4, {1}}};
        NetworkFixture f;
        const ImportRun run = runImport(f, u"members"_s, "BBIC", book);
        QCOMPARE(names(f), (QStringList{u"Anna Ek"_s, u"Cia Dahl"_s}));
        QCOMPARE(run.report.doubtful.size(), 1);
        QCOMPARE(run.report.doubtful.first().line, 3);
        QVERIFY2(run.report.doubtful.first().reason.contains(u"struck through"_s), qPrintable(run.report.doubtful.first().reason));
        runImport(f, u"members"_s, "BBIC", book, takeFirstChoices);
        QCOMPARE(names(f).size(), 2);
        QVERIFY(!runImport(f, u"members"_s, "BBIC", book).plan.changesAnything());
    }

    /// With a last day nothing needs to be asked.
    void struckWithADay()
    {
        Workbook book = bookOf({{u"Namn"_s, u"Kommun"_s, u"T.o.m."_s}, {u"Bo Alm"_s, u"Nora"_s, u"2023-05-31"_s}});
        book.sheets.first().struck = {{2, {0}}};
        NetworkFixture f;
        QCOMPARE(runImport(f, u"members"_s, "BBIC", book).report.added, 1);
        QCOMPARE(f.detail(f.network("BBIC")).members.first().end.toIso(), u"2023-05-31"_s);
    }

    /// Of two people in a row only the one is struck through.
    void besideEachOther()
    {
        Workbook book = bookOf({{u"Kommun"_s, u"Ordinarie"_s, u"E-post"_s, u"Ersättare"_s, u"E-post"_s}, {u"Laxå"_s, u"Anna Ek"_s, u"anna@example.org"_s, u"Bo Alm"_s, u"bo@example.org"_s}});
        book.sheets.first().struck = {{2, {3}}};
        NetworkFixture f;
        const ImportRun run = runImport(f, u"members"_s, "BBIC", book);
        QCOMPARE(names(f), QStringList{u"Anna Ek"_s});
        QCOMPARE(run.report.doubtful.size(), 1);
    }

    /// Hidden rows are read, and that is told.
    void hidden()
    {
        Workbook book = bookOf({{u"Namn"_s, u"Kommun"_s}, {u"Anna Ek"_s, u"Laxå"_s}, {u"Bo Alm"_s, u"Nora"_s}, {u"Cia Dahl"_s, u"Kumla"_s}, {u"Summa"_s, u"3"_s}});
        book.sheets.first().hiddenLines = {3, 4, 5};
        NetworkFixture f;
        const ImportRun run = runImport(f, u"members"_s, "BBIC", book);
        QCOMPARE(names(f).size(), 3);
        const QStringList told = run.report.skipped.filter(u"hidden in Excel"_s);
        QCOMPARE(told.size(), 1);
        QVERIFY2(told.first().startsWith(u"2 line"_s) && told.first().contains(u"3, 4"_s), qPrintable(told.first()));
    }
};

LANSNAV_TEST_MAIN(StruckRowsTest)
#include "tst_struckrows.moc"
