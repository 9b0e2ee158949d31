// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine finds in a list, and what it writes; how columns are told apart: tst_importcolumns.cpp.
#include "enginefixture.h"
#include "support/testmain.h"
#include "support/workbook.h"

#include <QJsonArray>

using namespace lansnav;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

namespace {

ImportKind attendanceKind()
{
    ImportKind kind = people();
    kind.key = u"attendance"_s;
    kind.fields = {{u"name"_s, u"Name"_s, {u"namn"_s}, true}, {u"state"_s, u"Attendance"_s, {}, true, u"^\\d{4}-\\d{2}-\\d{2}$"_s}};
    return kind;
}

} // namespace

class ImportEngineTest : public QObject, private EngineFixture
{
    Q_OBJECT

private:
    static Workbook shared(const QString &name)
    {
        const auto read = readWorkbook(QStringLiteral(LANSNAV_TEST_DATA "/") + name);
        return read ? *read : Workbook();
    }

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void headings_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("field");
        const auto row = [](const QString &heading, const QString &field) { QTest::newRow(qPrintable(heading)) << heading << field; };
        row(u"Namn"_s, u"name"_s);
        row(u" NAMN: "_s, u"name"_s);
        row(u"Name"_s, u"name"_s);
        row(u"För- och\nefternamn"_s, u"name"_s);
        row(u"E-post"_s, u"email"_s);
        row(u"Epost"_s, u"email"_s);
        row(u"E-postadress"_s, u"email"_s);
        row(u"e-post (arbete)"_s, u"email"_s);
        row(u"Telefonnummer"_s, u"phone"_s);
        row(u"Tel/mobil"_s, u"phone"_s);
        row(u"Telfon"_s, u"phone"_s);
        row(u"Anm."_s, u"note"_s);
        row(u"Kommun/organisation"_s, u"municipality"_s);
        row(u"Med sedan"_s, u"since"_s);
        row(u"Antal kartläggningar 2019"_s, u"figure:2019"_s);
        row(u"Kommunikation"_s, {});
        row(u"Namn på chef"_s, {});
        row(u"Nominerad av"_s, {});
        row(u""_s, {});
        row(u"–"_s, {});
    }
    void headings()
    {
        QFETCH(QString, heading);
        QTEST(ImportEngine::fieldFor(people(), heading), "field");
    }

    void contactList()
    {
        const auto made = plan(shared(u"BBIC nätverk kontaktlista.xlsx"_s));
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().sentence));
        QCOMPARE(made->sheet, 0);
        QCOMPARE(made->headerRow, 3);
        QCOMPARE(made->rows.size(), 15);
        QCOMPARE(made->rows.first().line, 5);
        QCOMPARE(made->rows.last().line, 23);
        QCOMPARE(made->mapping.value(0), u"name"_s);
        QCOMPARE(made->mapping.value(4), u"phone"_s);
        QCOMPARE(made->mapping.value(5), u"since"_s);
        QCOMPARE(made->mapping.value(7), u"note"_s);
        QCOMPARE(made->rows.first().cells.value(5), u"2013-09-26"_s);
        QVERIFY2(made->skipped.contains(u"Line 25: a total"_s), qPrintable(made->skipped.join(u'|')));
        QVERIFY2(made->skipped.contains(u"Empty lines: 11, 14, 16, 20"_s), qPrintable(made->skipped.join(u'|')));
    }

    void attendanceSheet()
    {
        const auto made = ImportEngine::match(db(), attendanceKind(), shared(u"BBIC nätverk kontaktlista.xlsx"_s), u"x"_s);
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().sentence));
        QCOMPARE(made->sheet, 1);
        QCOMPARE(made->headerRow, 0);
        QCOMPARE(made->mapping.value(1), u"state:2019-02-14"_s);
        QCOMPARE(made->mapping.value(4), u"state:2019-11-21"_s);
        QCOMPARE(made->rows.size(), 14);
    }

    void coachFile()
    {
        ImportKind kind = people();
        kind.fields.first().headings = {u"förnamn"_s};
        const Workbook book = shared(u"tidiga-tecken-coacher.csv"_s);
        QCOMPARE(book.encoding, u"Windows-1252"_s);
        const auto made = ImportEngine::match(db(), kind, book, u"x"_s);
        QVERIFY(made.ok());
        QCOMPARE(made->headerRow, 0);
        QCOMPARE(made->rows.size(), 40);
        QCOMPARE(made->mapping.value(7), u"figure:2019"_s);
        QCOMPARE(made->rows.at(1).cells.value(8), u"Byter jobb – kontakta\nchefen"_s);
        QCOMPARE(made->rows.at(0).cells.value(8), u"=1+1"_s);
        // As Excel counts, in which the remark of two lines above is one row.
        QCOMPARE(made->rows.at(2).line, 4);
    }

    void wholeImport()
    {
        const Workbook book = bookOf({{u"Lista"_s}, {u"Namn"_s, u"E-post"_s, u"Skostorlek"_s}, {u"Ek, Anna"_s, u"ANNA@example.org"_s},
                                      {u"Bo Alm"_s, u"bo@example.org"_s}, {u""_s, u"x@example.org"_s}, {}, {u"Summa"_s, u"3"_s}});
        auto made = plan(book);
        QVERIFY(made.ok());
        const ImportReport dry = ImportEngine::report(*made);
        QCOMPARE(dry.read, 3);
        QCOMPARE(dry.added, 1);
        QCOMPARE(dry.doubtful.size(), 1);
        QCOMPARE(dry.refused.size(), 1);
        QCOMPARE(dry.refused.first().line, 5);
        QCOMPARE(rowsIn(u"person"_s), 0);

        made->rows[1].choice = 0;
        const auto done = ImportEngine::apply(*m_store, people(), {}, *made);
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().sentence));
        QVERIFY(!done->act.isEmpty());
        QCOMPARE(done->chosen, 1);
        QCOMPARE(rowsIn(u"person"_s), 2);
        QCOMPARE(rowsIn(u"act"_s), 1);
        QCOMPARE(rowsIn(u"import_mapping"_s), 0);   // nothing that would not be found again
        const QJsonObject json = done->toJson();
        QCOMPARE(json.value(u"new"_s).toInt(), 1);
        QCOMPARE(json.value(u"refused"_s).toArray().at(0)[u"line"_s].toInt(), 5);

        // The same file again changes nothing and leaves no act.
        auto again = plan(book);
        QVERIFY(again.ok());
        QCOMPARE(again->count(RowFate::New), 0);
        QCOMPARE(again->count(RowFate::Unchanged), 1);
        const auto nothing = ImportEngine::apply(*m_store, people(), {}, *again);
        QVERIFY(nothing.ok());
        QVERIFY(nothing->act.isEmpty());
        QCOMPARE(rowsIn(u"act"_s), 1);

        // One undo step.
        QVERIFY(m_store->undo().ok());
        QCOMPARE(db().value(u"SELECT count(*) FROM person WHERE deleted = 0"_s).value().toInt(), 0);
    }

    void throughAnotherConnection()
    {
        const auto made = plan(bookOf({{u"Namn"_s}, {u"Anna Ek"_s}}));
        QVERIFY(made.ok());
        auto writer = m_store->openWriter();
        QVERIFY(writer.ok());
        const auto done = ImportEngine::apply(*m_store, **writer, people(), {}, *made);
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().sentence));
        QVERIFY(!done->changes.isEmpty());
        QCOMPARE(rowsIn(u"person"_s), 1);
    }

    void cancelledImportLeavesNothing()
    {
        const auto made = plan(bookOf({{u"Namn"_s}, {u"Anna Ek"_s}, {u"Eva Lund"_s}}));
        QVERIFY(made.ok());
        int asked = 0;
        const auto done = ImportEngine::apply(*m_store, people(), {}, *made, [&](int) { return ++asked < 2; });
        QVERIFY(!done.ok());
        QCOMPARE(done.error().code, ErrorCode::Cancelled);
        QCOMPARE(rowsIn(u"person"_s), 0);
        QCOMPARE(rowsIn(u"act"_s), 0);
    }

    void sheetsAndHiddenSheets()
    {
        Workbook book = bookOf({{u"Namn"_s}, {u"Anna Ek"_s}});
        book.sheets.append(book.sheets.first());
        book.sheets[0].hidden = true;
        book.sheets[1].name = u"Blad2"_s;
        QCOMPARE(plan(book)->sheet, 1);
        QCOMPARE(plan(book, {.sheet = u"blad1"_s})->sheet, 0);
        QCOMPARE(plan(book, {.sheet = u"1"_s})->sheet, 0);
        const auto missing = plan(book, {.sheet = u"Blad9"_s});
        QVERIFY(!missing.ok());
        QVERIFY(missing.error().sentence.contains(u"Blad1, Blad2"_s));
    }

    void repeatedHeadingsAndTotals()
    {
        const auto made = plan(bookOf({{u"Namn"_s, u"Kommun"_s, u"Tel"_s}, {u"Anna Ek"_s, u"Kumla"_s}, {u"Namn"_s, u"Kommun"_s, u"Tel"_s}, {u"Eva Lund"_s, u"Nora"_s, u"1"_s, u"utanför"_s},
                                       {u"Antal:"_s, {}, u"2"_s}, {u"Totalt 2 st"_s}, {u"Antal Svensson"_s, u"Kumla"_s}}));
        QVERIFY(made.ok());
        QCOMPARE(made->rows.size(), 3);
        QCOMPARE(made->headings.size(), 4);
        QCOMPARE(made->rows.first().cells.size(), 4);
        QCOMPARE(made->skipped.size(), 3);
    }

    void missingTarget()
    {
        ImportKind kind = people();
        kind.targets = {u"network"_s};
        const auto made = ImportEngine::plan(db(), kind, bookOf({{u"Namn"_s}, {u"Anna Ek"_s}}), u"x"_s, {});
        QVERIFY(!made.ok());
        QVERIFY(made.error().sentence.contains(u"network"_s));
    }

    void wrongFilesChangeNothing()
    {
        for (const Workbook &book : {bookOf({}), bookOf({{}}), bookOf({{u"a"_s, u"b"_s}, {u"c"_s}}), Workbook()}) {
            const auto made = plan(book);
            QVERIFY(!made.ok());
            QVERIFY(made.error().sentence.contains(u"No line of headings"_s));
        }
        QCOMPARE(rowsIn(u"act"_s), 0);
    }
};

LANSNAV_TEST_MAIN(ImportEngineTest)
#include "tst_importengine.moc"
