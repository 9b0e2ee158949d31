// SPDX-License-Identifier: GPL-3.0-or-later
// How lists say that somebody has protected identity: in any cell, by a title, by the name of the sheet. It is proposed, and told as set once it is.
#include "importrun.h"
#include "register/registerimport.h"
#include "support/testmain.h"
#include "support/workbook.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

using Rows = QList<QStringList>;

Workbook called(const Rows &rows, const QString &sheet)
{
    Workbook book = bookOf(rows);
    book.sheets.first().name = sheet;
    return book;
}

/// The lines of rows for which protected identity is proposed.
QList<int> proposedIn(const ImportPlan &plan)
{
    QList<int> lines;
    for (const ImportRow &row : plan.rows)
        if (!row.protectingChoices.isEmpty())
            lines.append(row.line);
    return lines;
}

void protectAll(ImportPlan &plan)
{
    for (ImportRow &row : plan.rows)
        row.decideProtection(true);
}

ImportPlan peoplePlan(NetworkFixture &f, const Workbook &book)
{
    const auto plan = ImportEngine::plan(f.db(), peopleImport(), book, u"file"_s, {});
    NetworkFixture::must(plan);
    return *plan;
}

constexpr auto protectedPeople = "SELECT count(*) FROM person WHERE protected = 1 AND deleted = 0";

} // namespace

class TestProtectionSaid : public QObject
{
    Q_OBJECT

private slots:
    void inCells_data();
    void inCells();
    void byTitles_data();
    void byTitles();
    void ownMaskIsNoTitle();
    void ofWhomInOneLine_data();
    void ofWhomInOneLine();
    void whatIsSetIsTold();
    void whatIsSetIsToldOfPeople();
    void inAttendance_data();
    void inAttendance();
    void attendanceAgain();
};

void TestProtectionSaid::inCells_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("isProposed");
    const auto row = [](const QString &heading, const QString &cell, bool isProposed) { QTest::newRow(qPrintable(heading + u": "_s + cell)) << heading << cell << isProposed; };
    for (const QString &cell : {u"Skyddade uppg."_s, u"Sekretessbelagd adress"_s, u"sekr."_s, u"SPU"_s, u"lämna ej ut uppgifter"_s, u"skydd.id"_s, u"kvarskrivning"_s, u"fingerade personuppgifter"_s}) {
        row(u"Anm"_s, cell, true);
        row(u"Läge"_s, cell, true);
    }
    for (const QString &cell : {u"sekr.mark"_s, u"sek.mark."_s, u"sekr-mark"_s, u"Sekmarkerad"_s, u"skyddsmarkerad"_s, u"spärrmarkerad"_s, u"spärrmark"_s, u"S-markerad"_s, u"s-märkt"_s, u"Skydd!"_s, u"Personskydd"_s,
                                u"Får ej stå med i listor som skickas ut"_s, u"Får ej publiceras"_s, u"ej publiceras"_s, u"får inte spridas"_s, u"ej för spridning"_s, u"ska inte synas"_s, u"Ska ej visas"_s, u"Får inte delas vidare"_s})
        row(u"Anm"_s, cell, true);
    for (const QString &cell : {u"Ansvarig för personskydd"_s, u"skyddsrond"_s, u"märkt"_s, u"protokoll får spridas"_s, u"Marks kommun"_s, u"sjukskriven"_s, u"får publiceras"_s, u"spärrvakt"_s})
        row(u"Anm"_s, cell, false);
    row(u"Adress"_s, u"Storgatan 1, ej för spridning"_s, true);
    for (const QString &heading : {u"Sekretessmarkering"_s, u"Skyddade uppgifter (J/N)"_s, u"Skydd"_s, u"Skyddad"_s, u"Skyddade personuppgifter"_s, u"Sekretess"_s, u"Sekr."_s}) {
        for (const QString &cell : {u"J"_s, u"x"_s, u"?"_s, u"se mapp"_s})
            row(heading, cell, true);
        for (const QString &cell : {u"N"_s, u"nej"_s, u"-"_s, u""_s})
            row(heading, cell, false);
    }
    row(u"Roll"_s, u"Ansvarig för skyddade personuppgifter"_s, false);
    row(u"Roll"_s, u"sekr."_s, false);
    row(u"Roll"_s, u"Barnskyddssamordnare"_s, false);
    row(u"Arbetsplats"_s, u"Skyddat boende"_s, false);
    row(u"Anm"_s, u"skyddsombud"_s, false);
    row(u"Anm"_s, u"ej skyddad"_s, false);
    row(u"Skyddsombud"_s, u"x"_s, false);
    row(u"Sekretess ansvarig"_s, u"Eva Alm"_s, false);
}

void TestProtectionSaid::inCells()
{
    QFETCH(QString, heading);
    QFETCH(QString, cell);
    QFETCH(bool, isProposed);
    const Workbook book = bookOf({{u"Namn"_s, u"Kommun"_s, heading}, {u"Anna Berg"_s, u"Nora"_s, cell}, {u"Bo Ek"_s, u"Kumla"_s, {}}});
    const QList<int> lines = isProposed ? QList<int>{2} : QList<int>{};
    NetworkFixture f;
    QCOMPARE(proposedIn(peoplePlan(f, book)), lines);
    const ImportRun run = runImport(f, u"members"_s, "BBIC", book);
    QCOMPARE(proposedIn(run.plan), lines);
    QCOMPARE(f.count(QString::fromLatin1(protectedPeople)), 0);
    const ImportRun again = runImport(f, u"members"_s, "BBIC", book);
    QVERIFY(!again.plan.changesAnything());
}

void TestProtectionSaid::byTitles_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QList<int>>("lines");
    const QStringList headings{u"Namn"_s, u"Kommun"_s, u"E-post"_s};
    const QStringList anna{u"Anna Berg"_s, u"Nora"_s, u"anna@example.org"_s};
    const QStringList bo{u"Bo Ek"_s, u"Kumla"_s, u"bo@example.org"_s};
    const QStringList eva{u"Eva Alm"_s, u"Laxå"_s, u"eva@example.org"_s};
    const QString blad = u"Blad1"_s;
    QTest::newRow("between the rows") << Rows{headings, anna, {u"Skyddad identitet"_s}, bo, eva} << blad << QList<int>{4, 5};
    QTest::newRow("until the next title") << Rows{headings, anna, {u"Skyddade:"_s}, bo, {u"Nya medlemmar"_s}, eva} << blad << QList<int>{4};
    QTest::newRow("an empty line above") << Rows{headings, anna, {}, {u"Skyddade personuppgifter"_s}, bo} << blad << QList<int>{5};
    QTest::newRow("above the list") << Rows{{u"Sekretess"_s}, headings, anna, bo} << blad << QList<int>{3, 4};
    QTest::newRow("further above") << Rows{{u"Medlemmar med skyddad identitet"_s}, {u"BBIC 2024"_s}, headings, anna, {u"Nya medlemmar"_s}, bo} << blad << QList<int>{4, 6};
    QTest::newRow("the sheet") << Rows{headings, anna, bo} << u"Skyddade"_s << QList<int>{2, 3};
    QTest::newRow("a rule for all") << Rows{{u"Skyddade personuppgifter får inte spridas"_s}, headings, anna, bo} << blad << QList<int>{};
    QTest::newRow("another sheet") << Rows{headings, anna} << u"Dataskydd"_s << QList<int>{};
    const QString mask = u"Skyddade personuppgifter"_s;
    QTest::newRow("as our mask") << Rows{headings, anna, {mask.toUpper(), {}, {}}, bo, eva} << blad << QList<int>{4, 5};
    QTest::newRow("as our mask, last") << Rows{headings, anna, bo, {mask}} << blad << QList<int>{};
    QTest::newRow("our mask beside others of our own") << Rows{headings, anna, {mask}, bo, {mask, u"Nora"_s}, eva} << blad << QList<int>{};
    QTest::newRow("with more behind a dash") << Rows{headings, anna, {mask + u" – får ej spridas"_s}, bo} << blad << QList<int>{4};
    QTest::newRow("as a sentence") << Rows{headings, anna, {mask + u" får inte spridas"_s}, bo} << blad << QList<int>{4};
    QTest::newRow("a sentence, last") << Rows{headings, anna, bo, {mask + u", får inte spridas"_s}} << blad << QList<int>{};
    QTest::newRow("a legend below") << Rows{headings, anna, {u"Bo Ek *"_s, u"Kumla"_s}, eva, {u"*) Skyddade personuppgifter, får ej spridas"_s}} << blad << QList<int>{3};
    QTest::newRow("a legend above") << Rows{{u"* = skyddad identitet"_s}, headings, anna, {u"* Bo Ek"_s, u"Kumla"_s}, eva} << blad << QList<int>{4};
    QTest::newRow("a legend in two cells") << Rows{headings, anna, {u"Bo Ek†"_s, u"Kumla"_s}, {u"†"_s, u"skyddad identitet"_s}} << blad << QList<int>{3};
    QTest::newRow("a legend with figures") << Rows{headings, {u"Anna Berg 2)"_s, u"Nora"_s}, {u"Bo Ek¹"_s, u"Kumla"_s}, {u"1) Skyddad identitet"_s}} << blad << QList<int>{3};
    QTest::newRow("of two marks") << Rows{headings, {u"Anna Berg *"_s, u"Nora"_s}, {u"Bo Ek **"_s, u"Kumla"_s}, {u"* = ordförande, ** = skyddad identitet"_s}} << blad << QList<int>{3};
    QTest::newRow("a mark behind") << Rows{headings, {u"Anna Berg *"_s, u"Nora"_s}, bo, {u"Personer märkta med * har skyddad identitet"_s}} << blad << QList<int>{2};
    QTest::newRow("a title between signs") << Rows{headings, anna, {u"*** Skyddade personuppgifter ***"_s}, bo} << blad << QList<int>{4};
    QTest::newRow("a role") << Rows{headings, {u"Sekreterare"_s}, anna} << blad << QList<int>{};
    QTest::newRow("a family name") << Rows{headings, {u"Anna Skyddare"_s, u"Nora"_s}, {u"Hemlig, Bo"_s, u"Kumla"_s}} << blad << QList<int>{};
    QTest::newRow("beside the name") << Rows{headings, {u"Anna Berg SKYDDAD"_s, u"Nora"_s}, {u"Bo Ek (sekr)"_s, u"Kumla"_s}, {u"Eva Alm (skyddad identitet)"_s, u"Laxå"_s}} << blad << QList<int>{2, 3, 4};
}

void TestProtectionSaid::byTitles()
{
    QFETCH(Rows, rows);
    QFETCH(QString, sheet);
    QFETCH(QList<int>, lines);
    const Workbook book = called(rows, sheet);
    NetworkFixture f;
    QCOMPARE(proposedIn(peoplePlan(f, book)), lines);
    const ImportRun run = runImport(f, u"members"_s, "BBIC", book, ImportEngine::holdUnprotected);
    QCOMPARE(proposedIn(run.plan), lines);
    QCOMPARE(run.report.protectionOpen, lines.size());
    QCOMPARE(f.count(QString::fromLatin1(protectedPeople)), 0);
    QCOMPARE(f.count(u"SELECT count(*) FROM person WHERE given LIKE '%kydda%' OR given LIKE 'Sekr%' OR family LIKE 'SKYDDAD%'"_s), 0);
    const ImportRun set = runImport(f, u"members"_s, "BBIC", book, protectAll);
    QCOMPARE(f.count(QString::fromLatin1(protectedPeople)), lines.size());
    QVERIFY(!runImport(f, u"members"_s, "BBIC", book, protectAll).plan.changesAnything());
}

/// What our own list has in the place of a name, beside what else it tells, says nothing of those below it.
void TestProtectionSaid::ownMaskIsNoTitle()
{
    NetworkFixture f;
    const Workbook book = bookOf({{u"Namn"_s, u"Kommun"_s, u"Typ"_s}, {u"Anna Berg"_s, u"Nora"_s, u"Ordinarie"_s}, {u"Skyddade personuppgifter"_s, {}, u"Ordinarie"_s}, {u"Bo Ek"_s, u"Kumla"_s, u"Ordinarie"_s}});
    QCOMPARE(proposedIn(peoplePlan(f, book)), QList<int>{});
    const ImportRun run = runImport(f, u"members"_s, "BBIC", book);
    QCOMPARE(proposedIn(run.plan), QList<int>{});
    QCOMPARE(run.plan.masked.size(), 1);
}

void TestProtectionSaid::ofWhomInOneLine_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<QStringList>("who");
    QTest::newRow("the ordinary member") << u"Ordinarie har skyddad identitet"_s << QStringList{u"Anna Berg"_s};
    QTest::newRow("the alternate") << u"ersättaren har skyddade personuppgifter"_s << QStringList{u"Per Ek"_s};
    QTest::newRow("by name") << u"Anna har skyddad identitet"_s << QStringList{u"Anna Berg"_s};
    QTest::newRow("by the family name") << u"Ek: sekretessmarkerad"_s << QStringList{u"Per Ek"_s};
    QTest::newRow("both") << u"Anna och Per har skyddad identitet"_s << QStringList{u"Anna Berg"_s, u"Per Ek"_s};
    QTest::newRow("nobody in particular") << u"skyddad identitet"_s << QStringList{u"Anna Berg"_s, u"Per Ek"_s};
    QTest::newRow("neither") << u"ej skyddad"_s << QStringList{};
}

void TestProtectionSaid::ofWhomInOneLine()
{
    QFETCH(QString, note);
    QFETCH(QStringList, who);
    NetworkFixture f;
    const ImportRun run = runImport(f, u"members"_s, "BBIC", bookOf({{u"Kommun"_s, u"Ordinarie"_s, u"Ersättare"_s, u"Anm"_s}, {u"Nora"_s, u"Anna Berg"_s, u"Per Ek"_s, note}}), protectAll);
    QCOMPARE(run.report.added, 2);
    QStringList found;
    const auto read = f.db().each(u"SELECT given || ' ' || family FROM person WHERE protected = 1 ORDER BY given"_s, {}, [&](const QSqlQuery &q) { found.append(q.value(0).toString()); });
    NetworkFixture::must(read);
    QCOMPARE(found, who);
}

void TestProtectionSaid::whatIsSetIsTold()
{
    NetworkFixture f;
    runImport(f, u"members"_s, "BBIC", bookOf({{u"Namn"_s, u"Kommun"_s}, {u"Anna Berg"_s, u"Nora"_s}}));
    const Workbook book = bookOf({{u"Namn"_s, u"Kommun"_s, u"Anm"_s}, {u"Anna Berg"_s, u"Nora"_s, u"skyddad identitet"_s}, {u"Bo Ek"_s, u"Kumla"_s, u"skyddad identitet"_s}});
    {
        const ImportRun held = runImport(f, u"members"_s, "BBIC", book, ImportEngine::holdUnprotected);
        QVERIFY2(notesOf(held.report).contains(u"is proposed"_s), qPrintable(notesOf(held.report)));
    }
    const ImportRun set = runImport(f, u"members"_s, "BBIC", book, protectAll);
    const QString notes = notesOf(set.report);
    QVERIFY2(!notes.contains(u"proposed"_s), qPrintable(notes));
    QVERIFY2(notes.contains(u"Changes: protected identity, note."_s), qPrintable(notes));
    QVERIFY2(notes.contains(u"Marked as having protected identity."_s), qPrintable(notes));
    QVERIFY2(!notes.contains(u"Changes: note."_s), qPrintable(notes));
    QCOMPARE(f.count(QString::fromLatin1(protectedPeople)), 2);
}

void TestProtectionSaid::whatIsSetIsToldOfPeople()
{
    NetworkFixture f;
    const Workbook book = bookOf({{u"Namn"_s, u"Kommun"_s, u"Anm"_s}, {u"Anna Berg"_s, u"Nora"_s, u"sekretess"_s}});
    ImportPlan plan = peoplePlan(f, book);
    protectAll(plan);
    const auto report = ImportEngine::apply(*f.store, peopleImport(), {}, plan);
    NetworkFixture::must(report);
    QCOMPARE(notesOf(*report), u"Marked as having protected identity."_s);
    QCOMPARE(f.count(QString::fromLatin1(protectedPeople)), 1);
}

void TestProtectionSaid::inAttendance_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<QList<int>>("lines");
    QTest::newRow("beside the name") << Rows{{u"Namn"_s, u"2024-02-12"_s}, {u"Erik Ek (skyddad identitet)"_s, u"x"_s}, {u"Anna Berg"_s, u"x"_s}} << QList<int>{2};
    QTest::newRow("a remark") << Rows{{u"Namn"_s, u"2024-02-12"_s, u"Kommentar"_s}, {u"Erik Ek"_s, u"x"_s, u"sekretessmarkerad"_s}, {u"Anna Berg"_s, u"x"_s, u"kom sent"_s}} << QList<int>{2};
    QTest::newRow("a column of its own") << Rows{{u"Namn"_s, u"Skyddad"_s, u"2024-02-12"_s}, {u"Erik Ek"_s, u"?"_s, u"x"_s}, {u"Anna Berg"_s, u"nej"_s, u"x"_s}} << QList<int>{2};
    QTest::newRow("a title") << Rows{{u"Namn"_s, u"2024-02-12"_s}, {u"Anna Berg"_s, u"x"_s}, {u"Skyddade"_s}, {u"Erik Ek"_s, u"x"_s}} << QList<int>{4};
    QTest::newRow("nobody") << Rows{{u"Namn"_s, u"2024-02-12"_s, u"Kommentar"_s}, {u"Erik Ek"_s, u"x"_s, u"skyddsombud"_s}} << QList<int>{};
}

void TestProtectionSaid::inAttendance()
{
    QFETCH(Rows, rows);
    QFETCH(QList<int>, lines);
    NetworkFixture f;
    runImport(f, u"members"_s, "BBIC", bookOf({{u"Namn"_s, u"Kommun"_s}, {u"Erik Ek"_s, u"Nora"_s}, {u"Anna Berg"_s, u"Kumla"_s}}));
    const ImportRun held = runImport(f, u"attendance"_s, "BBIC", bookOf(rows), ImportEngine::holdUnprotected);
    QCOMPARE(proposedIn(held.plan), lines);
    QCOMPARE(held.report.protectionOpen, lines.size());
    QCOMPARE(f.count(u"SELECT count(*) FROM attendance WHERE deleted = 0"_s), held.plan.rows.size() - lines.size());
    QCOMPARE(f.count(QString::fromLatin1(protectedPeople)), 0);
    const ImportRun set = runImport(f, u"attendance"_s, "BBIC", bookOf(rows), protectAll);
    QCOMPARE(f.count(QString::fromLatin1(protectedPeople)), lines.size());
    QCOMPARE(f.count(u"SELECT count(*) FROM attendance WHERE deleted = 0"_s), held.plan.rows.size());
    QVERIFY2(!notesOf(set.report).contains(u"proposed"_s) && notesOf(set.report).contains(u"Marked as"_s) == !lines.isEmpty(), qPrintable(notesOf(set.report)));
    QVERIFY(!runImport(f, u"attendance"_s, "BBIC", bookOf(rows), protectAll).plan.changesAnything());
}

/// What is recorded already does not wait, and without protection nothing changes either.
void TestProtectionSaid::attendanceAgain()
{
    NetworkFixture f;
    runImport(f, u"members"_s, "BBIC", bookOf({{u"Namn"_s, u"Kommun"_s}, {u"Erik Ek"_s, u"Nora"_s}}));
    const Workbook book = bookOf({{u"Namn"_s, u"2024-02-12"_s}, {u"Erik Ek (skyddad)"_s, u"x"_s}});
    const auto without = [](ImportPlan &plan) {
        for (ImportRow &row : plan.rows)
            row.decideProtection(false);
    };
    QCOMPARE(runImport(f, u"attendance"_s, "BBIC", book, without).report.added, 1);
    QVERIFY(!runImport(f, u"attendance"_s, "BBIC", book, without).plan.changesAnything());
    const ImportRun held = runImport(f, u"attendance"_s, "BBIC", book, ImportEngine::holdUnprotected);
    QVERIFY(!held.plan.changesAnything());
    QCOMPARE(held.report.unchanged, 1);
    runImport(f, u"attendance"_s, "BBIC", book, protectAll);
    QCOMPARE(f.count(QString::fromLatin1(protectedPeople)), 1);
}

LANSNAV_TEST_MAIN(TestProtectionSaid)
#include "tst_protectionsaid.moc"
