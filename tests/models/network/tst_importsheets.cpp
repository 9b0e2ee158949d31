// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks with a list on each of several sheets: what their names say, which is read, and how several are read as one.
#include "exchange/sectiontitles.h"
#include "importrun.h"
#include "support/testmain.h"
#include "support/workbook.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

using Rows = QList<QStringList>;
using Sheets = QList<std::pair<QString, Rows>>;

const QStringList headings{u"Namn"_s, u"Kommun"_s, u"E-post"_s};
const QStringList ek{u"Anna Ek"_s, u"Laxå"_s, u"anna@example.org"_s};
const QStringList alm{u"Bo Alm"_s, u"Nora"_s, u"bo@example.org"_s};
const QStringList dahl{u"Cia Dahl"_s, u"Kumla"_s, u"cia@example.org"_s};
const QStringList unplaced{u"Dan Fors"_s, QString(), u"dan@example.org"_s};

Workbook bookWith(const Sheets &sheets)
{
    Workbook book;
    for (const auto &[name, rows] : sheets) {
        book.sheets += bookOf(rows).sheets;
        book.sheets.last().name = name;
    }
    return book;
}

/// Everybody in BBIC, sorted: "Anna Ek|Laxå|o".
QStringList members(NetworkFixture &f)
{
    QStringList lines;
    for (const Membership &m : f.detail(f.network("BBIC")).members)
        lines.append(QStringList{m.name, m.representsName, m.kind == MemberKind::Ordinary ? u"o"_s : u"e"_s}.join(u'|') + (m.end.isNull() ? QString() : u" –"_s + m.end.toIso()));
    lines.sort();
    return lines;
}

/// Reads a sheet, or the one that fits best, and once more: the second time nothing must change.
ImportRun import(NetworkFixture &f, const Sheets &sheets, const QString &sheet = {}, const std::function<void(ImportPlan &)> &choose = {})
{
    const ImportRun run = importTwice(f, u"members"_s, "BBIC", bookWith(sheets), choose, sheet);
    mustBeSound(f);
    return run;
}

QString told(const ImportRun &run)
{
    return run.report.skipped.join(u'|') + u'|' + notesOf(run.report);
}

} // namespace

class ImportSheetsTest : public QObject
{
    Q_OBJECT

private slots:
    /// Another list in the workbook is never passed over without a word.
    void othersAreTold()
    {
        NetworkFixture f;
        const ImportRun run = import(f, {{u"Aktuella"_s, {headings, ek}}, {u"Norra länet"_s, {headings, alm, dahl}}, {u"Om listan"_s, {{u"Skriven av Eva"_s}}}, {u"Tomt"_s, {}}});
        QCOMPARE(members(f), QStringList{u"Anna Ek|Laxå|o"_s});
        const QString said = told(run);
        QVERIFY2(said.contains(u"Read from the sheet “Aktuella”"_s), qPrintable(said));
        QVERIFY2(said.contains(u"“Norra länet” (2 row(s))"_s) && said.contains(u"--sheet"_s), qPrintable(said));
        QVERIFY2(said.contains(u"were not read: “Om listan”"_s), qPrintable(said));
        QVERIFY(!said.contains(u"Tomt"_s));
        const QJsonObject json = run.report.toJson();
        QCOMPARE(json.value(u"sheet"_s).toString(), u"Aktuella"_s);
        QCOMPARE(json.value(u"sheets_not_read"_s).toArray(), QJsonArray{u"Norra länet"_s});
        QVERIFY(json.value(u"skipped"_s).toArray().first().toString().contains(u"Aktuella"_s));
    }

    /// Nothing is said of sheets where there is but one, or where the others are empty.
    void oneSheet()
    {
        NetworkFixture f;
        const ImportRun run = import(f, {{u"Blad1"_s, {headings, ek}}, {u"Blad2"_s, {}}, {u"Blad3"_s, {{QString(), u" "_s}}}});
        QVERIFY2(run.report.skipped.isEmpty(), qPrintable(run.report.skipped.join(u'|')));
        QCOMPARE(run.report.sheet, u"Blad1"_s);
    }

    /// What stands once for several people in a line is asked about on each sheet, wherever its column stands there.
    void sharedCellsInAnotherOrder()
    {
        NetworkFixture f;
        const QStringList people{u"Kommun"_s, u"Ordinarie"_s, u"Ersättare"_s};
        const Workbook book = bookWith({{u"Blad1"_s, {people + QStringList{u"Telefon"_s, u"E-post"_s}, {u"Nora"_s, u"Eva Ask"_s, {}, u"070-123 45 67"_s, {}}}},
                                        {u"Blad2"_s, {people + QStringList{u"E-post"_s, u"Telefon"_s}, {u"Kumla"_s, u"Anna Berg"_s, u"Per Ek"_s, u"kansli@example.org"_s, {}}}}});
        const ImportRun run = runImport(f, u"members"_s, "BBIC", book, {}, u"*"_s);
        QCOMPARE(run.plan.rows.size(), 3);
        QCOMPARE(run.report.doubtful.size(), 1);
        QVERIFY2(run.report.doubtful.first().reason.contains(u"whose this is: e-mail"_s), qPrintable(run.report.doubtful.first().reason));
    }

    /// A list of other things is told of as such, and hidden ones too.
    void unlike()
    {
        NetworkFixture f;
        Workbook book = bookWith({{u"Lista"_s, {headings, ek}}, {u"Närvaro"_s, {{u"Namn"_s, u"2024-02-14"_s}, {u"Anna Ek"_s, u"x"_s}}}, {u"Gammal"_s, {headings, alm}}});
        book.sheets.last().hidden = true;
        const ImportRun run = runImport(f, u"members"_s, "BBIC", book);
        const QString said = told(run);
        QVERIFY2(said.contains(u"were not read: “Närvaro”"_s), qPrintable(said));
        QVERIFY2(said.contains(u"“Gammal (hidden in Excel)” (1 row(s))"_s), qPrintable(said));
        QCOMPARE(run.report.sheetsAlike, QStringList{u"Gammal"_s});
    }

    void chosen_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("read");
        QTest::newRow("the first of equals") << QStringList{u"Norr"_s, u"Söder"_s} << u"Norr"_s;
        QTest::newRow("not those who have left") << QStringList{u"Tidigare"_s, u"Medlemmar"_s} << u"Medlemmar"_s;
        QTest::newRow("not those who have left, in other words") << QStringList{u"Slutat"_s, u"Blad2"_s} << u"Blad2"_s;
        QTest::newRow("the later year") << QStringList{u"2023"_s, u"2025"_s, u"2024"_s} << u"2025"_s;
        QTest::newRow("the later term") << QStringList{u"VT 2025"_s, u"HT 2025"_s} << u"HT 2025"_s;
    }
    void chosen()
    {
        QFETCH(QStringList, names);
        NetworkFixture f;
        Sheets sheets;
        for (const QString &name : names)
            sheets.append({name, {headings, ek}});
        // Who has left has more columns.
        if (names.first() == u"Tidigare"_s)
            sheets.first().second = {headings + QStringList{u"Från"_s, u"Till"_s}, ek + QStringList{u"2019"_s, u"2020"_s}};
        QTEST(import(f, sheets).report.sheet, "read");
    }

    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("people");
        const QStringList alternates{u"Anna Ek|Laxå|e"_s, u"Dan Fors||e"_s};
        const QStringList ordinary{u"Anna Ek|Laxå|o"_s, u"Dan Fors||o"_s};
        for (const QString &name : {u"Ersättare"_s, u"Suppleanter"_s, u"ersättare 2025"_s, u"BBIC_ersättare"_s, u"BBIC ersättare 2024"_s, u"Ersättare BBIC"_s})
            QTest::newRow(qPrintable(name)) << name << alternates;
        for (const QString &name : {u"Ordinarie"_s, u"Medlemmar"_s, u"Ordinarie och ersättare"_s, u"Ledamöter o ersättare"_s, u"Blad1"_s, u"2025"_s, u"Kontaktlista"_s, u"Utan ersättare"_s})
            QTest::newRow(qPrintable(name)) << name << ordinary;
        for (const QString &name : {u"Nora"_s, u"Nora kommun"_s, u"NORA 2025"_s})
            QTest::newRow(qPrintable(name)) << name << QStringList{u"Anna Ek|Laxå|o"_s, u"Dan Fors|Nora|o"_s};
        QTest::newRow("a kind and a municipality") << u"Nora ersättare"_s << QStringList{u"Anna Ek|Laxå|e"_s, u"Dan Fors|Nora|e"_s};
        QTest::newRow("a year of those who have left") << u"Slutat 2023"_s << QStringList{u"Anna Ek|Laxå|o –2023"_s, u"Dan Fors||o –2023"_s};
    }
    /// The name of a sheet says what a title above its list would, and that is told.
    void names()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, people);
        NetworkFixture f;
        const ImportRun run = import(f, {{name, {headings, ek, unplaced}}});
        QCOMPARE(members(f), people);
        const bool says = people != QStringList{u"Anna Ek|Laxå|o"_s, u"Dan Fors||o"_s} || name == u"Ordinarie"_s;
        QCOMPARE(told(run).contains(name), says);
    }

    /// Those on a sheet of former members are asked about, as below such a title.
    void former_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {u"Tidigare"_s, u"Slutat"_s, u"Avgångna"_s, u"F.d. medlemmar"_s, u"Tidigare medlemmar"_s, u"BBIC tidigare medlemmar"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    void former()
    {
        QFETCH(QString, name);
        NetworkFixture f;
        const ImportRun run = import(f, {{name, {headings, ek, {u"Ersättare"_s}, alm, {u"Nuvarande medlemmar"_s}, dahl}}});
        QCOMPARE(members(f), QStringList{u"Cia Dahl|Kumla|o"_s});
        QCOMPARE(run.report.doubtful.size(), 2);
        QVERIFY(told(run).contains(name));
    }

    /// What stands nearer to a row says more of it than the name of its sheet.
    void titlesComeFirst()
    {
        NetworkFixture f;
        import(f, {{u"Ersättare"_s, {headings, ek, {u"Ordinarie"_s}, alm, {u"Laxå"_s}, unplaced}}});
        QCOMPARE(members(f), (QStringList{u"Anna Ek|Laxå|e"_s, u"Bo Alm|Nora|o"_s, u"Dan Fors|Laxå|o"_s}));
    }

    void titles_data()
    {
        QTest::addColumn<Rows>("above");
        QTest::addColumn<bool>("areAlternates");
        for (const QString &title : {u"BBIC ersättare 2024"_s, u"Ersättare i BBIC-nätverket"_s, u"Lista över ersättare"_s, u"BBIC – ersättare"_s, u"Ersättare för ledamöterna i BBIC"_s, u"Ersättarlista BBIC"_s, u"Suppleanter BBIC 2024/2025"_s})
            QTest::newRow(qPrintable(title)) << Rows{{title}} << true;
        QTest::newRow("with a line between") << Rows{{u"BBIC ersättare"_s}, {u"Uppdaterad 2024-03-01"_s}} << true;
        QTest::newRow("a kind with a line between") << Rows{{u"Ersättare"_s}, {u"Uppdaterad 2024-03-01"_s}, {}} << true;
        for (const QString &title : {u"Ordinarie och ersättare"_s, u"Ordinarie ledamöter med ersättare i BBIC"_s, u"BBIC 2024, ledamöter och ersättare"_s, u"BBIC ordinarie/ersättare"_s, u"Ersättare saknas i Nora"_s, u"* = ersättare"_s,
                                     u"Kontaktlista inkl. ersättare"_s, u"BBIC medlemmar och deras ersättare"_s, u"Ersättare anges inom parentes"_s, u"BBIC-nätverket"_s})
            QTest::newRow(qPrintable(title)) << Rows{{title}} << false;
    }
    /// The title of a whole list says it among other words.
    void titles()
    {
        QFETCH(Rows, above);
        QFETCH(bool, areAlternates);
        NetworkFixture f;
        const ImportRun run = import(f, {{u"Blad1"_s, above + Rows{headings, ek}}});
        QCOMPARE(members(f), QStringList{areAlternates ? u"Anna Ek|Laxå|e"_s : u"Anna Ek|Laxå|o"_s});
        QCOMPARE(told(run).contains(u"Line 1 makes those below it alternates"_s), areAlternates);
    }
    void titlesOfFormer_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("areFormer");
        for (const QString &title : {u"BBIC – tidigare medlemmar"_s, u"BBIC tidigare ledamöter"_s, u"BBIC slutat 2023"_s})
            QTest::newRow(qPrintable(title)) << title << true;
        for (const QString &title : {u"Nuvarande och tidigare medlemmar"_s, u"Ersätter tidigare lista 2023"_s, u"Medlemmar och tidigare medlemmar"_s})
            QTest::newRow(qPrintable(title)) << title << false;
    }
    void titlesOfFormer()
    {
        QFETCH(QString, title);
        const std::optional<SectionTitle> said = titleWithin(title);
        QTEST(said && said->says == SectionTitle::Says::Former, "areFormer");
    }

    /// Sheets with the same headings are read as one list, in one step; each keeps what its name says.
    void together()
    {
        const Sheets sheets{{u"Ordinarie"_s, {headings, ek, {u"Nora"_s}, unplaced}},
                            {u"Ersättare"_s, {{u"BBIC"_s}, {u"Namn"_s, u"Telefon"_s, u"Kommun"_s, u"E-post"_s}, {u"Bo Alm"_s, u"070-123 45 67"_s, u"Kumla"_s, u"bo@example.org"_s}, {u"Eva Ask"_s, {}, {}, u"eva@example.org"_s}}},
                            {u"Tidigare"_s, {headings, dahl}},
                            {u"2019"_s, {headings, {u"Gun Hall"_s, u"Nora"_s, {}}}},
                            {u"Anteckningar"_s, {{u"Nästa möte i mars"_s}}}};
        NetworkFixture f;
        const ImportRun run = import(f, sheets, u"*"_s);
        // Below a title of Nora on the first sheet stands nobody of the second.
        QCOMPARE(members(f), (QStringList{u"Anna Ek|Laxå|o"_s, u"Bo Alm|Kumla|e"_s, u"Dan Fors|Nora|o"_s, u"Eva Ask||e"_s}));
        QCOMPARE(called(f.detail(f.network("BBIC")), u"Bo Alm"_s)->phone, u"+46701234567"_s);
        const QString said = told(run);
        QVERIFY2(said.contains(u"“Ersättare” (its line 1 is called line 1001)"_s) && said.contains(u"“Tidigare” (its line 1 is called line 2001)"_s), qPrintable(said));
        QVERIFY2(said.contains(u"“2019” (1 row(s))"_s) && said.contains(u"were not read: “Anteckningar”"_s), qPrintable(said));
        QVERIFY(rowAt(run.plan, 1003) && rowAt(run.plan, 2));
        QCOMPARE(run.report.doubtful.size(), 1);
        QCOMPARE(run.report.doubtful.first().line, 2002);
        NetworkFixture once;
        runImport(once, u"members"_s, "BBIC", bookWith(sheets), {}, u"*"_s);
        QVERIFY(once.store->undo().ok());
        QVERIFY(members(once).isEmpty());
    }

    /// A person on two of them is one person, and who is protected on one is so on all.
    void togetherAboutOne()
    {
        NetworkFixture f;
        const QStringList noted = headings + QStringList{u"Anm"_s};
        const ImportRun run = runImport(f, u"members"_s, "BBIC", bookWith({{u"Laxå"_s, {noted, ek + QStringList{QString()}}}, {u"Nora"_s, {noted, ek + QStringList{u"Skyddad identitet"_s}, {u"Bo Alm"_s, {}, u"bo@example.org"_s}}}}), {}, u"*"_s);
        QCOMPARE(run.plan.rows.size(), 3);
        QVERIFY(!run.plan.rows.first().protectingChoices.isEmpty());
        QCOMPARE(called(f.detail(f.network("BBIC")), u"Bo Alm"_s)->representsName, u"Nora"_s);
    }

    /// Where the name of a sheet may say the year of its dates, one is read at a time.
    void notTogether()
    {
        NetworkFixture f;
        const Rows marks{{u"Namn"_s, u"14/2"_s}, {u"Anna Ek"_s, u"x"_s}};
        const auto plan = ImportEngine::match(f.db(), importKind(u"attendance"_s), bookWith({{u"2024"_s, marks}, {u"2025"_s, marks}}), u"file"_s, {.sheet = u"*"_s});
        QVERIFY(!plan.ok());
        QVERIFY2(plan.error().sentence.contains(u"one sheet at a time"_s), qPrintable(plan.error().sentence));
        const auto one = ImportEngine::match(f.db(), importKind(u"attendance"_s), bookWith({{u"2024"_s, marks}, {u"2025"_s, marks}}), u"file"_s);
        NetworkFixture::must(one);
        QVERIFY2(one->sheetsTold.join(u'|').contains(u"2024"_s) && !one->sheetsTold.join(u'|').contains(u"'*'"_s), qPrintable(one->sheetsTold.join(u'|')));
    }

    /// What was asked for and cannot be is not advised once more.
    void ofOtherTerms()
    {
        NetworkFixture f;
        const Rows list{{u"Namn"_s, u"Kommun"_s}, {u"Anna Ek"_s, u"Laxå"_s}};
        const auto plan = ImportEngine::match(f.db(), importKind(u"members"_s), bookWith({{u"VT24"_s, list}, {u"HT24"_s, list}}), u"file"_s, {.sheet = u"*"_s});
        NetworkFixture::must(plan);
        const QString told = plan->sheetsTold.join(u'|');
        QVERIFY2(told.contains(u"years or terms"_s) && !told.contains(u"'*'"_s), qPrintable(told));
    }
};

LANSNAV_TEST_MAIN(ImportSheetsTest)
#include "tst_importsheets.moc"
