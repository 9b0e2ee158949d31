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
        row(two, {u"från 2019/2020"_s, QString()}, u"2019.."_s);
        row(two, {u"2019/2020"_s, QString()}, u"2019.."_s);
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

    /// Two years of which only the first is taken are told of.
    void schoolYears()
    {
        NetworkFixture f;
        const ImportRun run = runImport(f, u"members"_s, "BBIC", bookOf({{u"Namn"_s, u"Från"_s}, {u"Anna Ek"_s, u"från 2019/2020"_s}, {u"Bo Alm"_s, u"2019-08-15"_s}}));
        QVERIFY2(run.plan.rows.at(0).notes.join(u' ').contains(u"school year"_s), qPrintable(run.plan.rows.at(0).notes.join(u' ')));
        QVERIFY(!run.plan.rows.at(1).notes.join(u' ').contains(u"school year"_s));
    }

    void notedEnds_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("first");     // of the choices of a doubtful row; empty: it is none
        QTest::addColumn<QString>("end");       // with the first choice; "out": she is none
        const auto row = [](const QString &note, const QString &first, const QString &end) { QTest::newRow(qPrintable(note)) << note << first << end; };
        for (const QString &note : {u"tom 2025-06-30"_s, u"t.o.m. 2025-06-30"_s, u"slutade 2025-06-30"_s, u"slutat 2025-06-30"_s, u"Slutar 2025-06-30"_s, u"medlem till 2025-06-30"_s, u"(t.o.m. 30/6 2025)"_s,
                                    u"t.o.m. 2025-06-30, byter jobb"_s, u"från 2019 tom 2025-06-30"_s, u"Vegetarian\nslutade 2025-06-30"_s})
            row(note, u"ended"_s, u"2025-06-30"_s);
        row(u"t.o.m. juni 2025"_s, u"ended"_s, u"2025-06"_s);
        row(u"T.o.m. Juni 2025"_s, u"ended"_s, u"2025-06"_s);
        row(u"tom HT19"_s, u"ended"_s, u"2019-41"_s);
        for (const QString &note : {u"slutat"_s, u"Har slutat"_s, u"Slutat, ny person på gång"_s})
            row(note, u"leave"_s, u"out"_s);
        for (const QString &note : {u"t.o.m. 2099-12-31"_s, u"slutar 2099-12-31"_s, u"ordförande t.o.m. 2024-06-30"_s, u"föräldraledig t.o.m. 2025-06-30"_s, u"tjänstledig, t.o.m. 2025-06-30"_s, u"byter jobb"_s, u"Tom Ek är chef"_s})
            row(note, QString(), QString());
    }
    /// A last day that has passed is asked about, and no day is set that is not said.
    void notedEnds()
    {
        QFETCH(QString, note);
        QFETCH(QString, first);
        NetworkFixture f;
        const Workbook book = bookOf({{u"Namn"_s, u"Kommun"_s, u"Anm"_s}, {u"Anna Ek"_s, u"Nora"_s, note}});
        const ImportRun asked = runImport(f, u"members"_s, "BBIC", book);
        QCOMPARE(asked.plan.rows.first().fate == RowFate::Doubtful, !first.isEmpty());
        QVERIFY2(first.isEmpty() || asked.plan.rows.first().choices.first().startsWith(first), qPrintable(asked.plan.rows.first().choices.join(u'|')));
        runImport(f, u"members"_s, "BBIC", book, takeFirstChoices);
        const QList<Membership> members = f.detail(f.network("BBIC")).members;
        QTEST(members.isEmpty() ? u"out"_s : members.first().end.toIso(), "end");
        QVERIFY(!runImport(f, u"members"_s, "BBIC", book, takeFirstChoices).plan.changesAnything() || members.isEmpty());
    }

    /// Whoever says that she is a member all the same is asked once.
    void notedEndThatIsNone()
    {
        NetworkFixture f;
        const Workbook book = bookOf({{u"Namn"_s, u"Kommun"_s, u"Anm"_s}, {u"Anna Ek"_s, u"Nora"_s, u"t.o.m. 2025-06-30"_s}});
        runImport(f, u"members"_s, "BBIC", book, [](ImportPlan &plan) { plan.rows.first().choice = choiceOf(plan.rows.first(), u"still"_s); });
        QVERIFY(f.detail(f.network("BBIC")).members.first().end.isNull());
        QCOMPARE(runImport(f, u"members"_s, "BBIC", book, takeFirstChoices).report.unchanged, 1);
        // An end before the start is that of something else.
        const ImportRun before = runImport(f, u"members"_s, "BBIC", bookOf({{u"Namn"_s, u"Kommun"_s, u"Från"_s, u"Anm"_s}, {u"Bo Alm"_s, u"Nora"_s, u"2024"_s, u"slutade 2023-05-31"_s}}));
        QCOMPARE(before.report.added, 1);
        QVERIFY2(before.plan.rows.first().notes.join(u' ').contains(u"before the start"_s), qPrintable(before.plan.rows.first().notes.join(u' ')));
    }

    void notedStarts_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("start");
        const auto row = [](const QString &note, const QString &start) { QTest::newRow(qPrintable(note)) << note << start; };
        for (const QString &note : {u"from 2025-08-15"_s, u"fr.o.m. 250815"_s, u"f.o.m. 2025-08-15"_s, u"ny från 15/8 2025"_s, u"Började 2025-08-15"_s, u"Vegetarian, ny fr.o.m. 2025-08-15"_s, u"gick med 2025-08-15"_s})
            row(note, u"2025-08-15"_s);
        row(u"ny from HT25"_s, u"2025-41"_s);
        row(u"Ny HT25"_s, u"2025-41"_s);
        for (const QString &note : {u"från 2019/2020"_s, u"medlem sedan 2019"_s})
            row(note, u"2019"_s);
        for (const QString &note : {u"ordförande från 2024"_s, u"Ordförande, från 2024"_s, u"föräldraledig fr.o.m. 2025-08-15"_s, u"ny mejl från 2025-08-15"_s, u"vikarie för Bo från 2024"_s, u"ny från 15/8"_s, u"2019/2020"_s, u"Från 019-12 34 56"_s})
            row(note, QString());
    }
    /// What the note alone says of the start is taken, and told.
    void notedStarts()
    {
        QFETCH(QString, note);
        QFETCH(QString, start);
        NetworkFixture f;
        const Workbook book = bookOf({{u"Namn"_s, u"Kommun"_s, u"Anm"_s}, {u"Anna Ek"_s, u"Nora"_s, note}});
        const ImportRun run = runImport(f, u"members"_s, "BBIC", book);
        QCOMPARE(run.report.added, 1);
        const Membership anna = f.detail(f.network("BBIC")).members.first();
        QCOMPARE(anna.start.toIso(), start);
        QVERIFY(anna.end.isNull());
        QCOMPARE(anna.note, note);
        QCOMPARE(run.plan.rows.first().notes.join(u' ').contains(u"taken as the start"_s), !start.isEmpty());
        const ImportRun again = runImport(f, u"members"_s, "BBIC", book);
        QCOMPARE(again.report.unchanged, 1);
        QVERIFY(!again.plan.rows.first().notes.join(u' ').contains(u"taken as the start"_s));
    }

    void yearlessEnds_data()
    {
        QTest::addColumn<QString>("above");
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("end");
        const int year = QDate::currentDate().year();
        const QString before = QString::number(year - 2);
        const auto said = [&before](const QString &day) { return PartialDate(QDate::fromString(before + day, Qt::ISODate)).toText(); };
        for (const QString &above : {u"Uppdaterad %1-03-01"_s, u"BBIC, kontaktlista %1-03-01"_s, u"Utskriven 1 mars %1"_s, u"Reviderad mars %1"_s})
            QTest::newRow(qPrintable(above)) << above.arg(before) << u"t.o.m. 31/8"_s << said(u"-08-31"_s);
        QTest::newRow("a day that was over then") << u"Uppdaterad %1-10-01"_s.arg(before) << u"t.o.m. 31/8"_s << PartialDate(QDate(year - 1, 8, 31)).toText();
        QTest::newRow("the latest of two") << u"Skapad %1-03-01, uppdaterad %2-10-01"_s.arg(QString::number(year - 4), before) << u"slutar 31/12"_s << said(u"-12-31"_s);
        QTest::newRow("a day with its year") << u"Uppdaterad %1-03-01"_s.arg(before) << u"t.o.m. 2099-08-31"_s << PartialDate(QDate(2099, 8, 31)).toText();
        const QDate next = QDate::currentDate().addDays(20);
        QTest::newRow("nothing said") << u"BBIC, kontaktlista"_s << u"t.o.m. %1/%2"_s.arg(next.day()).arg(next.month()) << PartialDate(next).toText();
        QTest::newRow("a day to come") << u"Gäller från 2099-01-01"_s << u"t.o.m. %1/%2"_s.arg(next.day()).arg(next.month()) << PartialDate(next).toText();
    }
    /// A day without a year is the next one after the list was written.
    void yearlessEnds()
    {
        QFETCH(QString, above);
        QFETCH(QString, note);
        QFETCH(QString, end);
        NetworkFixture f;
        const ImportRun run = runImport(f, u"members"_s, "BBIC", bookOf({{above}, {u"Namn"_s, u"Kommun"_s, u"Anm"_s}, {u"Anna Ek"_s, u"Nora"_s, note}}));
        const ImportRow &row = run.plan.rows.first();
        const QString told = row.notes.join(u'|') + row.choices.join(u'|');
        QVERIFY2(told.contains(end), qPrintable(told));
    }

    /// A start that is known is not replaced by one that a note says.
    void notedStartReplacesNone()
    {
        NetworkFixture f;
        runImport(f, u"members"_s, "BBIC", bookOf({{u"Namn"_s, u"Kommun"_s, u"Från"_s}, {u"Anna Ek"_s, u"Nora"_s, u"2018"_s}}));
        const Workbook noted = bookOf({{u"Namn"_s, u"Kommun"_s, u"Anm"_s}, {u"Anna Ek"_s, u"Nora"_s, u"från 2024"_s}});
        QCOMPARE(runImport(f, u"members"_s, "BBIC", noted).report.updated, 1);
        QCOMPARE(f.detail(f.network("BBIC")).members.first().start.toIso(), u"2018"_s);
        QCOMPARE(runImport(f, u"members"_s, "BBIC", noted).report.unchanged, 1);
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
