// SPDX-License-Identifier: GPL-3.0-or-later
// Which column is what: said by the user, by headings or by neither, and where a row has more cells than there are headings.
#include "enginefixture.h"
#include "exchange/csvreader.h"
#include "exchange/importmapping.h"
#include "support/testmain.h"
#include "support/workbook.h"

using namespace lansnav;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

class ImportColumnsTest : public QObject, private EngineFixture
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void mapOverridesAndIsRemembered()
    {
        const Workbook book = bookOf({{u"Vem"_s, u"Adress"_s, u"E-post"_s}, {u"Anna Ek"_s, u"anna@example.org"_s, u"gammal@example.org"_s}});
        const auto blind = plan(book);
        QVERIFY(!blind.ok());
        QVERIFY2(blind.error().sentence.contains(u"“Name”"_s) && blind.error().sentence.contains(u"lista.xlsx"_s), qPrintable(blind.error().sentence));

        const auto made = plan(book, {.map = {u"vem=name"_s, u"B=email"_s}});
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().sentence));
        QCOMPARE(made->mapping, (QHash<int, QString>{{0, u"name"_s}, {1, u"email"_s}}));
        QVERIFY(ImportEngine::apply(*m_store, people(), {}, *made).ok());
        QCOMPARE(db().value(u"SELECT email FROM person"_s).value().toString(), u"anna@example.org"_s);

        // The next file with these headings needs no choosing, in whatever case they are written.
        const Workbook next = bookOf({{u"Medlemmar"_s}, {u"VEM"_s, u"adress:"_s, u"E-post"_s, QString()}, {u"Eva Lund"_s, u"eva@example.org"_s}});
        const auto remembered = plan(next);
        QVERIFY2(remembered.ok(), remembered.ok() ? "" : qPrintable(remembered.error().sentence));
        QCOMPARE(remembered->headerRow, 1);
        QCOMPARE(remembered->mapping, made->mapping);
    }

    void mapMistakes_data()
    {
        QTest::addColumn<QString>("map");
        QTest::addColumn<QString>("says");
        QTest::newRow("no pair") << u"Namn"_s << u"Column=field"_s;
        QTest::newRow("no column") << u"Skonummer=email"_s << u"There is no column"_s;
        QTest::newRow("column beyond") << u"9=email"_s << u"There is no column"_s;
        QTest::newRow("no field") << u"Namn=shoe"_s << u"There is no field"_s;
    }
    void mapMistakes()
    {
        QFETCH(QString, map);
        QFETCH(QString, says);
        const auto made = plan(bookOf({{u"Namn"_s, u"E-post"_s}, {u"Anna Ek"_s}}), {.map = {map}});
        QVERIFY(!made.ok());
        QVERIFY2(made.error().sentence.contains(says), qPrintable(made.error().sentence));
    }

    void rowsWiderThanTheHeadingsRefuseTheFile()
    {
        Workbook book = bookOf({{u"Namn"_s, u"E-post"_s}, {u"Anna Ek"_s, u"anna@example.org"_s}, {u"Ek"_s, u"Bo"_s, u"bo@example.org"_s}, {u"Eva Lund"_s, {}, u" "_s}});
        // In a workbook a note beside the list is nothing unusual.
        QCOMPARE(plan(book)->count(RowFate::Refused), 0);
        book.delimiter = u';';
        const auto made = plan(book);
        QVERIFY(!made.ok());
        QCOMPARE(made.error().code, ErrorCode::Invalid);
        QVERIFY2(made.error().sentence.contains(u"line 3 has 3 columns and the headings are 2"_s), qPrintable(made.error().sentence));
        // Short rows and empty cells at the end are as good as any.
        book.sheets[0].rows[2] = {u"Bo Ek"_s};
        QCOMPARE(plan(book)->count(RowFate::New), 3);
    }

    void onlyHeading_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("cells");     // of the first column; empty: the file is refused
        const auto row = [](const char *name, const QString &text, const QStringList &cells) { QTest::newRow(name) << text << cells; };
        row("commas", u"Namn\nLind, Per\nEk, Anna\n"_s, {u"Lind, Per"_s, u"Ek, Anna"_s});
        row("commas without a space", u"Namn\nLind,Per\nEk,Anna\n"_s, {u"Lind,Per"_s, u"Ek,Anna"_s});
        row("commas in some", u"Namn\nPer Lind\nEk, Anna\nvon Essen, Eva\n\n"_s, {u"Per Lind"_s, u"Ek, Anna"_s, u"von Essen, Eva"_s});
        row("below a title", u"Medlemmar, vt 2026\nNamn\nLind, Per\nEk, Anna"_s, {u"Lind, Per"_s, u"Ek, Anna"_s});
        row("several people", u"Namn\nAda Alm; Bo Ek\nPer Lind"_s, {u"Ada Alm; Bo Ek"_s, u"Per Lind"_s});
        row("two columns", u"Namn, E-post\nPer Lind, per@example.org"_s, {u"Per Lind"_s});
        row("commas within columns", u"Namn;Kommun\nLind, Per;Nora\nEk, Anna;Laxå"_s, {u"Lind, Per"_s, u"Ek, Anna"_s});
        row("a table", u"Namn\nPer Lind,Nora,070-123 45 67,kurator\nAnna Ek,Laxå,070-123 45 68,chef"_s, {});
        row("a table of two", u"Namn\nPer Lind,Nora\nAnna Ek,Laxå"_s, {});
        row("a table with semicolons", u"Namn\nPer Lind;Nora\nAnna Ek;Laxå"_s, {});
        row("a table with tabs", u"Namn\nLind\tPer\nEk\tAnna"_s, {});
    }
    /// Where there is one heading, what looks like a delimiter below it is part of the cells.
    void onlyHeading()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, cells);
        const auto book = readCsvText(text);
        QVERIFY(book.ok());
        const auto made = plan(*book);
        QCOMPARE(made.ok(), !cells.isEmpty());
        if (!made)
            return;
        QStringList found;
        for (const ImportRow &row : made->rows)
            found.append(row.cells.first());
        QCOMPARE(found, cells);
        const bool isOnly = made->headings.size() == 1;
        QCOMPARE(made->skipped.join(u'|').contains(u"only heading"_s), isOnly);
        // Judged anew, the lines stay whole.
        auto again = *made;
        QVERIFY(ImportEngine::judge(db(), people(), *book, {}, again).ok());
        QCOMPARE(again.rows.size(), cells.size());
    }

    void manyLinesThatAreTooWide()
    {
        QList<QStringList> rows{{u"Namn"_s, u"E-post"_s, QString()}};
        for (int i = 0; i < 12; ++i)
            rows.append({u"Anna Ek"_s, u"anna@example.org"_s, u"extra"_s});
        Workbook book = bookOf(rows);
        book.delimiter = u',';
        const auto made = plan(book);
        QVERIFY(!made.ok());
        QVERIFY2(made.error().sentence.contains(u"10, 11 and 2 more"_s), qPrintable(made.error().sentence));
        QCOMPARE(rowsIn(u"person"_s), 0);
    }

    void aListWithoutHeadings()
    {
        Workbook book = bookOf({{u"Anna Ek"_s, u"anna@example.org"_s}, {u"Eva Lund"_s, u"eva@example.org"_s}, {u"Bo Ek"_s, u"x"_s, u"bo@example.org"_s}});
        book.delimiter = u';';
        QVERIFY(!plan(book).ok());
        ImportOptions options;
        options.headings = ImportOptions::Headings::IfAny;
        // The row that lost its columns is not guessed at.
        const auto wide = plan(book, options);
        QVERIFY(!wide.ok());
        QVERIFY2(wide.error().sentence.contains(u"line 3 has 3 columns and the others have 2"_s), qPrintable(wide.error().sentence));
        book.sheets[0].rows[2] = {u"Bo Ek"_s, u"bo@example.org"_s};
        const auto bare = plan(book, options);
        QVERIFY(bare.ok());
        QCOMPARE(bare->headerRow, -1);
        QVERIFY(bare->mapping.isEmpty());
        QCOMPARE(bare->rows.size(), 3);

        options.map = {u"A=name"_s, u"2=email"_s};
        const auto mapped = plan(book, options);
        QVERIFY(mapped.ok());
        QCOMPARE(mapped->rows.at(0).line, 1);
        QCOMPARE(mapped->rows.at(0).fate, RowFate::New);
        const auto done = ImportEngine::apply(*m_store, people(), {}, *mapped);
        QVERIFY(done.ok());
        QCOMPARE(done->added, 3);
        QCOMPARE(rowsIn(u"import_mapping"_s), 0);
        const auto again = plan(book, options);
        QVERIFY(again.ok());
        QVERIFY(!again->changesAnything());

        options.map = {u"Vem=name"_s};
        const auto wrong = plan(book, options);
        QVERIFY(!wrong.ok());
        QVERIFY2(wrong.error().sentence.contains(u"A, B"_s), qPrintable(wrong.error().sentence));
    }

    void theFirstLineIsNoHeadingWhenTheUserSaysSo()
    {
        ImportOptions options;
        options.headings = ImportOptions::Headings::None;
        options.map = {u"A=name"_s};
        const auto made = plan(bookOf({{u"Namn"_s, u"E-post"_s}, {u"Anna Ek"_s, {}}}), options);
        QVERIFY(made.ok());
        QCOMPARE(made->headerRow, -1);
        QCOMPARE(made->rows.size(), 2);
        QVERIFY(!plan(bookOf({{}}), options).ok());
    }

    void lettersOfColumns()
    {
        QCOMPARE(ImportMapping::letter(0), u"A"_s);
        QCOMPARE(ImportMapping::letter(25), u"Z"_s);
        QCOMPARE(ImportMapping::letter(26), u"AA"_s);
        QCOMPARE(ImportMapping::letter(701), u"ZZ"_s);
        QCOMPARE(ImportMapping::letter(702), u"AAA"_s);
        const QStringList headings(800);
        for (const int column : {0, 25, 26, 701, 702})
            QCOMPARE(ImportMapping::columnFor(ImportMapping::letter(column), headings), column);
    }
};

LANSNAV_TEST_MAIN(ImportColumnsTest)
#include "tst_importcolumns.moc"
