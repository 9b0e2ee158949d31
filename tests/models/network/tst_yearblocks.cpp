// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of members with the years beside each other.
#include "importrun.h"
#include "support/testmain.h"
#include "support/workbook.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

using Rows = QList<QStringList>;

/// Everybody in BBIC, sorted: "Anna Ek|Laxå|o".
QStringList members(NetworkFixture &f)
{
    return memberLines(f, [](const Membership &m) { return QStringList{m.name, m.representsName, kindLetter(m)}; });
}

} // namespace

class YearBlocksTest : public QObject
{
    Q_OBJECT

private slots:
    void latest_data()
    {
        QTest::addColumn<Rows>("rows");
        QTest::addColumn<QStringList>("people");
        const QStringList both{u"Anna Ek|Nora|o"_s, u"Cia Dahl|Kumla|o"_s};
        QTest::newRow("names and municipalities")
            << Rows{{u"2024"_s, {}, u"2025"_s}, {u"Namn"_s, u"Kommun"_s, u"Namn"_s, u"Kommun"_s}, {u"Anna Ek"_s, u"Nora"_s, u"Anna Ek"_s, u"Nora"_s}, {u"Bo Alm"_s, u"Kumla"_s, u"Cia Dahl"_s, u"Kumla"_s}} << both;
        QTest::newRow("the later one first")
            << Rows{{u"2025"_s, {}, u"2024"_s}, {u"Namn"_s, u"Kommun"_s, u"Namn"_s, u"Kommun"_s}, {u"Anna Ek"_s, u"Nora"_s, u"Anna Ek"_s, u"Nora"_s}, {u"Cia Dahl"_s, u"Kumla"_s, u"Bo Alm"_s, u"Kumla"_s}} << both;
        QTest::newRow("one column of municipalities")
            << Rows{{{}, u"2024"_s, u"2025"_s}, {u"Kommun"_s, u"Namn"_s, u"Namn"_s}, {u"Nora"_s, u"Anna Ek"_s, u"Anna Ek"_s}, {u"Kumla"_s, u"Bo Alm"_s, u"Cia Dahl"_s}} << both;
        QTest::newRow("terms, below a title")
            << Rows{{u"BBIC-nätverket"_s}, {}, {{}, u"VT 2025"_s, u"HT 2025"_s}, {u"Kommun"_s, u"Namn"_s, u"Namn"_s}, {u"Nora"_s, u"Anna Ek"_s, u"Anna Ek"_s}, {u"Kumla"_s, u"Bo Alm"_s, u"Cia Dahl"_s}} << both;
        QTest::newRow("nobody now")
            << Rows{{{}, u"2024"_s, u"2025"_s}, {u"Kommun"_s, u"Namn"_s, u"Namn"_s}, {u"Nora"_s, u"Anna Ek"_s, u"Anna Ek"_s}, {u"Kumla"_s, u"Bo Alm"_s, {}}} << QStringList{u"Anna Ek|Nora|o"_s};
        QTest::newRow("with alternates")
            << Rows{{{}, u"2024"_s, {}, u"2025"_s, {}}, {u"Kommun"_s, u"Ordinarie"_s, u"Ersättare"_s, u"Ordinarie"_s, u"Ersättare"_s}, {u"Nora"_s, u"Anna Ek"_s, u"Eva Ask"_s, u"Anna Ek"_s, u"Dan Fors"_s},
                    {u"Kumla"_s, u"Bo Alm"_s, {}, u"Cia Dahl"_s, {}}}
            << QStringList{u"Anna Ek|Nora|o"_s, u"Cia Dahl|Kumla|o"_s, u"Dan Fors|Nora|e"_s};
    }
    /// Whoever stands only in an earlier year is told of and no member of today.
    void latest()
    {
        QFETCH(Rows, rows);
        NetworkFixture f;
        const ImportRun run = runImport(f, u"members"_s, "BBIC", bookOf(rows));
        QTEST(members(f), "people");
        const QString told = run.report.skipped.join(u'|');
        QVERIFY2(told.contains(u"several years beside each other"_s), qPrintable(told));
        QVERIFY2(told.contains(u"only in the earlier years"_s) && !told.contains(u"Alm"_s), qPrintable(told));
        QVERIFY(run.report.refused.isEmpty());
        QVERIFY(!runImport(f, u"members"_s, "BBIC", bookOf(rows)).plan.changesAnything());
    }

    void others_data()
    {
        QTest::addColumn<Rows>("rows");
        QTest::addColumn<int>("people");
        QTest::newRow("counts of two years") << Rows{{{}, {}, u"2024"_s, u"2025"_s}, {u"Namn"_s, u"Kommun"_s, u"Antal kartläggningar 2024"_s, u"Antal kartläggningar 2025"_s}, {u"Anna Ek"_s, u"Nora"_s, u"2"_s, u"3"_s}} << 1;
        QTest::newRow("a title with a year") << Rows{{u"BBIC 2024"_s}, {u"Namn"_s, u"Kommun"_s}, {u"Anna Ek"_s, u"Nora"_s}} << 1;
        QTest::newRow("kinds side by side") << Rows{{u"BBIC 2024"_s}, {u"Kommun"_s, u"Ordinarie"_s, u"Ersättare"_s}, {u"Nora"_s, u"Anna Ek"_s, u"Bo Alm"_s}} << 2;
    }
    /// Years above anything else than people leave a list as it is.
    void others()
    {
        QFETCH(Rows, rows);
        NetworkFixture f;
        const ImportRun run = runImport(f, u"members"_s, "BBIC", bookOf(rows));
        QTEST(int(members(f).size()), "people");
        QVERIFY(!run.report.skipped.join(u'|').contains(u"several years"_s));
    }
};

LANSNAV_TEST_MAIN(YearBlocksTest)
#include "tst_yearblocks.moc"
