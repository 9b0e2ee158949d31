// SPDX-License-Identifier: GPL-3.0-or-later
// When members of a list began and ended, as people write it.
#include "importrun.h"
#include "support/testmain.h"
#include "support/workbook.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

class MemberPeriodsTest : public QObject
{
    Q_OBJECT

private slots:
    void periods_data()
    {
        QTest::addColumn<QStringList>("headings");
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("period");
        QTest::addColumn<QString>("note");
        const auto row = [](const QStringList &headings, const QStringList &cells, const QString &period, const QString &note = {}) {
            QTest::newRow(qPrintable(headings.join(u'|') + u": "_s + cells.join(u'|'))) << headings << cells << period << note;
        };
        const QStringList both{u"Period"_s};
        const QStringList two{u"Från"_s, u"Till"_s};
        row(both, {u"2023-2025"_s}, u"2023..2025"_s);
        row(both, {u"2023–"_s}, u"2023.."_s);
        row(both, {u"–2025"_s}, u"..2025"_s);
        row(both, {u"vt25–ht25"_s}, u"2025-40..2025-41"_s);
        row({u"Från–till"_s}, {u"2023-01-01 - 2024-12-31"_s}, u"2023-01-01..2024-12-31"_s);
        row({u"Fr.o.m.–t.o.m."_s}, {u"2023 – tills vidare"_s}, u"2023.."_s);
        row({u"Mandatperiod"_s}, {u"2023/24"_s}, u"2023..2024"_s);
        row(both, {u"vartannat år"_s}, u".."_s, u"Period: vartannat år"_s);
        row(two, {u"2023-2025"_s, QString()}, u"2023..2025"_s);
        row(two, {u"tom 30/6 2025"_s, QString()}, u"..2025-06-30"_s);
        row(two, {u"fr.o.m. 2023"_s, u"t.o.m. 30/6 2025"_s}, u"2023..2025-06-30"_s);
        row(two, {u"2023"_s, u"2023–2025"_s}, u"2023..2025"_s);
        row(two, {u"2022"_s, u"2023–2025"_s}, u"2022..2025"_s, u"Till: 2023–2025"_s);
        row(two, {u"2025-06-30 00:00:00"_s, u"jun-25"_s}, u"2025-06-30..2025-06"_s);
        row(two, {u"25-06-30"_s, QString()}, u".."_s, u"Från: 25-06-30"_s);
        row({u"Fr o m"_s, u"T o m"_s}, {u"VT 2025"_s, u"30 juni -25"_s}, u"2025-40..2025-06-30"_s);
        row({u"Start"_s, u"Slut"_s}, {u"2023"_s, u"2025"_s}, u"2023..2025"_s);
    }
    void periods()
    {
        QFETCH(QStringList, headings);
        QFETCH(QStringList, cells);
        NetworkFixture f;
        const Workbook book = bookOf({QStringList{u"Namn"_s, u"Kommun"_s} + headings, QStringList{u"Anna Ek"_s, u"Nora"_s} + cells});
        QCOMPARE(runImport(f, u"members"_s, "BBIC", book).report.added, 1);
        const Membership anna = f.detail(f.network("BBIC")).members.first();
        QTEST(anna.start.toIso() + u".."_s + anna.end.toIso(), "period");
        QTEST(anna.note, "note");
        QCOMPARE(runImport(f, u"members"_s, "BBIC", book).report.unchanged, 1);
    }

    /// One date in a column for both ends is told of.
    void oneEndOfTwo()
    {
        NetworkFixture f;
        const ImportRun run = runImport(f, u"members"_s, "BBIC", bookOf({{u"Namn"_s, u"Period"_s}, {u"Anna Ek"_s, u"2023"_s}, {u"Bo Alm"_s, u"2023–"_s}}));
        QVERIFY(run.plan.rows.at(0).notes.join(u' ').contains(u"both ends"_s));
        QVERIFY(!run.plan.rows.at(1).notes.join(u' ').contains(u"both ends"_s));
    }
};

LANSNAV_TEST_MAIN(MemberPeriodsTest)
#include "tst_memberperiods.moc"
