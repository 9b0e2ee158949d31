// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"
#include "exchange/importengine.h"
#include "exchange/importmapping.h"
#include "exchange/values.h"
#include "register/schema.h"
#include "store/storetables.h"

#include "support/testenvironment.h"
#include "support/testmain.h"
#include "support/workbook.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace lansnav;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

namespace {

/// A kind of its own: people by name, with what the engine found written to a note.
struct PersonData
{
    Id id;
    QString name;
    QString email;
};

QHash<QString, QString> cellsOf(const ImportPlan &plan, const ImportRow &row)
{
    QHash<QString, QString> cells;
    for (auto it = plan.mapping.cbegin(); it != plan.mapping.cend(); ++it)
        cells.insert(it.value(), row.cells.value(it.key()));
    return cells;
}

Result<void> judgePeople(Database &db, const Sheet &, const ImportTarget &, ImportPlan &plan, const std::function<bool(int)> &)
{
    for (ImportRow &row : plan.rows) {
        const auto cells = cellsOf(plan, row);
        auto data = std::make_shared<PersonData>();
        const parse::PersonName name = parse::personName(cells.value(u"name"_s));
        data->name = name.given + u' ' + name.family;
        data->email = parse::mail(cells.value(u"email"_s));
        row.data = data;
        if (name.isEmpty()) {
            row.fate = RowFate::Refused;
            row.reason = u"no name"_s;
            continue;
        }
        const auto known = db.rows(u"SELECT id, email FROM person WHERE family = ? AND deleted = 0"_s, {data->name},
                                   [](const QSqlQuery &q) { return std::pair(Id::fromVariant(q.value(0)), q.value(1).toString()); });
        if (!known)
            return known.error();
        if (!known->isEmpty()) {
            data->id = known->first().first;
            row.fate = known->first().second == data->email ? RowFate::Unchanged : RowFate::Updated;
        }
        if (data->name == u"Bo Alm") {
            row.fate = RowFate::Doubtful;
            row.reason = u"two of that name"_s;
            row.choices = {u"new"_s};
        }
    }
    return {};
}

Result<void> applyPeople(Edit &edit, const ImportTarget &, const ImportPlan &plan, const std::function<bool(int)> &progress)
{
    for (const ImportRow &row : plan.rows) {
        if (progress && !progress(50))
            return Error{ErrorCode::Cancelled, u"cancelled"_s};
        const auto data = std::static_pointer_cast<PersonData>(row.data);
        if (row.fate == RowFate::New || (row.fate == RowFate::Doubtful && row.choice >= 0))
            edit.insert(u"person"_s, {{u"family"_s, data->name}, {u"email"_s, data->email}});
        else if (row.fate == RowFate::Updated)
            edit.update(u"person"_s, data->id, {{u"email"_s, data->email}});
    }
    return {};
}

ImportKind people()
{
    ImportKind kind;
    kind.key = u"people"_s;
    kind.label = u"People"_s;
    kind.fields = {{u"name"_s, u"Name"_s, {u"namn"_s, u"för- och efternamn"_s}, true},
                   {u"municipality"_s, u"Municipality"_s, {u"kommun"_s}},
                   {u"email"_s, u"E-mail"_s, {u"e-post"_s, u"mejl"_s, u"mail"_s}},
                   {u"phone"_s, u"Phone"_s, {u"telefon"_s, u"tel"_s, u"mobil"_s}},
                   {u"since"_s, u"Member since"_s, {u"med sedan"_s, u"från"_s}},
                   {u"note"_s, u"Note"_s, {u"anm"_s, u"anmärkning"_s, u"övrigt"_s}},
                   {u"figure"_s, u"Figure"_s, {}, false, u"kartläggningar.*?(\\d{4})"_s}};
    kind.judge = judgePeople;
    kind.apply = applyPeople;
    return kind;
}

ImportKind attendanceKind()
{
    ImportKind kind = people();
    kind.key = u"attendance"_s;
    kind.fields = {{u"name"_s, u"Name"_s, {u"namn"_s}, true}, {u"state"_s, u"Attendance"_s, {}, true, u"^\\d{4}-\\d{2}-\\d{2}$"_s}};
    return kind;
}

} // namespace

class ImportEngineTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    TestEnvironment m_environment;
    std::unique_ptr<Store> m_store;
    int m_files = 0;

    static Schema schema()
    {
        return {{storeSqlFile(), u":/sql/0002_register.sql"_s}, storeTables() + registerTables()};
    }
    Database &db() const { return m_store->database(); }
    int rowsIn(const QString &table) const { return db().value(u"SELECT count(*) FROM "_s + table).value().toInt(); }
    Result<ImportPlan> plan(const Workbook &book, const ImportOptions &options = {}) const
    {
        return ImportEngine::plan(db(), people(), book, u"lista.xlsx"_s, {}, options);
    }
    static Workbook shared(const QString &name)
    {
        const auto read = readWorkbook(QStringLiteral(LANSNAV_TEST_DATA "/") + name);
        return read ? *read : Workbook();
    }

private slots:
    void init()
    {
        m_store.reset();
        auto made = Store::create(m_dir.filePath(u"%1.lansnav"_s.arg(++m_files)), schema(), m_environment);
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().sentence));
        m_store = std::move(*made);
    }
    void cleanup() { m_store.reset(); }

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

LANSNAV_TEST_MAIN(ImportEngineTest)
#include "tst_importengine.moc"
