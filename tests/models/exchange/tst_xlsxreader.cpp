// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cellformat.h"
#include "exchange/sheet.h"
#include "zipfixture.h"

#include "support/testmain.h"

#include <QTemporaryDir>

using namespace lansnav;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

class XlsxReaderTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    QString file(const QString &name) const { return m_dir.filePath(name); }
    QString put(const Book &book) const
    {
        const QString path = file(u"book.xlsx"_s);
        return writeZip(path, bookParts(book)) ? path : QString();
    }
    QString put(const QByteArray &bytes) const
    {
        QFile out(file(u"other.xlsx"_s));
        return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() ? out.fileName() : QString();
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

private slots:
    void numbersAndDates_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("builtIn");
        QTest::addColumn<double>("value");
        QTest::addColumn<bool>("epoch1904");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &code, int builtIn, double value, const QString &text, bool mac = false) {
            QTest::newRow(name) << code << builtIn << value << mac << text;
        };
        row("general", u"General"_s, -1, 701680692, u"701680692"_s);
        row("big", {}, 0, 1e20, u"100000000000000000000"_s);
        row("small", {}, 0, 0.00001, u"0.00001"_s);
        row("binary noise", {}, 0, 0.1 + 0.2, u"0.3"_s);
        row("minus zero", {}, 0, -0.0, u"0"_s);
        row("percent", {}, 10, 0.118, u"11.8%"_s);
        row("own percent", u"0.0%"_s, -1, 0.118, u"11.8%"_s);
        row("iso", u"yyyy\\-mm\\-dd;@"_s, -1, 41543, u"2013-09-26"_s);
        row("built-in 14", {}, 14, 41543, u"2013-09-26"_s);
        row("built-in 22 with time", {}, 22, 41543.3777777778, u"2013-09-26T09:04"_s);
        row("built-in 22 midnight", {}, 22, 41543, u"2013-09-26"_s);
        row("built-in 17 month", {}, 17, 42795, u"2017-03"_s);
        row("built-in 27", {}, 27, 41543, u"2013-09-26"_s);
        row("built-in 57", {}, 57, 41543, u"2013-09-26"_s);
        row("swedish long", u"[$-41D]d mmmm yyyy"_s, -1, 41543, u"2013-09-26"_s);
        row("swedish month", u"mmmm\\ yyyy"_s, -1, 42795, u"2017-03"_s);
        row("year only", u"yyyy"_s, -1, 42795, u"2017"_s);
        row("day and month", u"d/m"_s, -1, 41543, u"2013-09-26"_s);
        row("letters in quotes", u"0\" dagar\""_s, -1, 12, u"12 dagar"_s);
        row("colour red", u"[Red]0.00"_s, -1, 5.5, u"5.5"_s);
        row("colour with d", u"[Color 3]#,##0"_s, -1, 1234, u"1234"_s);
        row("condition", u"[>=100]0;0.0"_s, -1, 120, u"120"_s);
        row("scientific", u"0.00E+00"_s, -1, 12345, u"12345"_s);
        row("leading zeros", u"0000000000"_s, -1, 701680692, u"0701680692"_s);
        row("postcode", u"000\\ 00"_s, -1, 70182, u"701 82"_s);
        row("time", {}, 20, 0.377777777, u"09:04"_s);
        row("time beyond a day", u"h:mm"_s, -1, 1.5, u"12:00"_s);
        row("minutes", u"hh:mm:ss"_s, -1, 0.5000115741, u"12:00:01"_s);
        row("duration", {}, 46, 1.5, u"36:00"_s);
        row("own duration", u"[h]:mm"_s, -1, 1.0625, u"25:30"_s);
        row("rounds up to the next day", {}, 22, 41542.999999, u"2013-09-26"_s);
        row("1900 before the leap day that never was", {}, 14, 59, u"1900-02-28"_s);
        row("1900 first", {}, 14, 1, u"1900-01-01"_s);
        row("1900 after", {}, 14, 61, u"1900-03-01"_s);
        row("1904", {}, 14, 40081, u"2013-09-26"_s, true);
        row("1904 first", {}, 14, 0, u"1904-01-01"_s, true);
        row("last day", {}, 14, 2958465, u"9999-12-31"_s);
        row("beyond the last day", {}, 14, 2958466, u"2958466"_s);
        row("negative date", {}, 14, -1, u"-1"_s);
    }
    void numbersAndDates()
    {
        QFETCH(QString, code);
        QFETCH(int, builtIn);
        QFETCH(double, value);
        QFETCH(bool, epoch1904);
        QFETCH(QString, text);
        const CellFormat format = builtIn >= 0 ? CellFormat::builtIn(builtIn) : CellFormat::fromCode(code);
        QCOMPARE(numberCellText(value, format, epoch1904), text);
    }

    void everyKindOfCell()
    {
        Book book;
        book.strings = "<si><t>delad</t></si><si><r><rPr><b/></rPr><t>fet </t></r><r><t>och rak</t></r><rPh sb=\"0\" eb=\"1\"><t>ljud</t></rPh></si>"
                       "<si><t xml:space=\"preserve\"> NORA </t></si><si><t>rad_x000D_\nbrytning &amp; &lt;tecken&gt;</t></si>";
        book.styles = "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy-mm-dd\"/></numFmts>"
                      "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"><alignment/></xf><xf numFmtId=\"9\"/></cellXfs>";
        book.sheet = "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/><col min=\"4\" max=\"4\"/></cols><sheetData>"
                     "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"s\"><v>1</v></c></row>"
                     "<row r=\"3\"><c t=\"s\"><v>2</v></c><c t=\"s\"><v>3</v></c><c t=\"s\"><v>99</v></c></row>"
                     "<row><c t=\"inlineStr\"><is><t>in</t></is></c><c s=\"1\"><v>41543</v></c><c s=\"2\"><v>0.25</v></c><c t=\"b\"><v>1</v></c>"
                     "<c t=\"e\"><v>#N/A</v></c><c t=\"str\"><f>A1&amp;\"x\"</f><v>delad x</v></c><c><f>COUNTA(A1:A9)</f><v></v></c>"
                     "<c t=\"d\"><v>2013-09-26T00:00:00</v></c><c t=\"inlineStr\"><is><t>0701680692</t></is></c></row>"
                     "<row r=\"9\"><c r=\"B9\" s=\"1\"/></row></sheetData>";
        const auto read = readWorkbook(put(book));
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().sentence));
        QCOMPARE(read->sheets.size(), 1);
        const Sheet &sheet = read->sheets.first();
        QCOMPARE(sheet.name, u"Lista"_s);
        QVERIFY(!sheet.hidden);
        QCOMPARE(sheet.hiddenColumns, (QList<int>{1, 2}));
        const QList<QStringList> rows{{u"delad"_s, {}, u"fet och rak"_s},
                                      {},
                                      {u" NORA "_s, u"rad\r\nbrytning & <tecken>"_s},
                                      {u"in"_s, u"2013-09-26"_s, u"25%"_s, u"TRUE"_s, u"#N/A"_s, u"delad x"_s, u"=COUNTA(A1:A9)"_s, u"2013-09-26"_s, u"0701680692"_s}};
        QCOMPARE(sheet.rows, rows);
        QCOMPARE(sheet.lines, (QList<int>{1, 2, 3, 4}));
    }

    /// A formula whose value was never saved is no empty cell; one that makes an empty text is.
    void formulasWithoutValue()
    {
        Book book;
        book.sheet = "<sheetData><row r=\"1\"><c r=\"A1\"><f>CONCATENATE(C1,D1)</f></c><c r=\"B1\"><f t=\"shared\" si=\"0\"/><v/></c><c r=\"C1\" t=\"str\"><f>\"\"</f><v></v></c>"
                     "<c r=\"D1\"><f>1+1</f><v>2</v></c></row></sheetData>";
        const auto read = readWorkbook(put(book));
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().sentence));
        QCOMPARE(read->sheets.first().rows, (QList<QStringList>{{u"=CONCATENATE(C1,D1)"_s, u"="_s, {}, u"2"_s}}));
    }

    /// What is merged over several rows is meant for each of them; a number, a title over several columns and empty lines are not.
    void mergedCells()
    {
        const auto row = [](const QByteArray &a, const QByteArray &b, const QByteArray &c) {
            const auto cell = [](const QByteArray &text) { return text.isEmpty() ? QByteArray("<c/>") : "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>"; };
            return "<row>" + cell(a) + cell(b) + cell(c) + "</row>";
        };
        Book book;
        book.sheet = "<sheetData>" + row("Title", "", "") + row("", "Anna", "") + row("Nora", "Bo", "4") + row("", "Cia", "") + "<row/>" + row("", "Dan", "")
            + "</sheetData><mergeCells count=\"4\"><mergeCell ref=\"A1:C2\"/><mergeCell ref=\"A3:A6\"/><mergeCell ref=\"C3:C4\"/>"
              "<mergeCell ref=\"nonsense\"/></mergeCells>";
        const auto read = readWorkbook(put(book));
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().sentence));
        const QList<QStringList> rows = read->sheets.first().rows;
        QCOMPARE(rows.at(1).value(0), QString());
        QCOMPARE(rows.at(3).value(0), u"Nora"_s);
        QCOMPARE(rows.at(3).value(2), QString());
        QVERIFY(rows.at(4).isEmpty());
        QCOMPARE(rows.at(5).value(0), u"Nora"_s);
    }

    /// What Excel shows struck through, by the cell's font or that of its text, and which rows it does not show.
    void struckAndHidden()
    {
        Book book;
        book.strings = "<si><t>rak</t></si><si><r><rPr><strike/></rPr><t>struken</t></r><r><rPr><strike val=\"1\"/></rPr><t> helt</t></r></si>"
                       "<si><r><rPr><strike/></rPr><t>delvis</t></r><r><rPr><b/></rPr><t> struken</t></r></si><si><r><rPr><strike val=\"0\"/></rPr><t>inte</t></r></si>";
        book.styles = "<fonts><font><b/></font><font><strike/></font><font><strike val=\"0\"/></font></fonts><fills/><cellStyleXfs><xf fontId=\"1\"/></cellStyleXfs>"
                      "<cellXfs><xf numFmtId=\"0\" fontId=\"0\"/><xf numFmtId=\"0\" fontId=\"1\"/><xf numFmtId=\"0\" fontId=\"2\"/></cellXfs><dxfs><dxf><font><strike/></font></dxf></dxfs>";
        const auto cell = [](const QByteArray &attributes, const QByteArray &value) { return "<c " + attributes + "><v>" + value + "</v></c>"; };
        book.sheet = "<sheetData><row r=\"1\">" + cell("t=\"s\"", "0") + cell("t=\"s\"", "1") + cell("t=\"s\"", "2") + cell("t=\"s\"", "3") + "</row><row r=\"2\" hidden=\"1\">"
            + cell("t=\"s\" s=\"1\"", "0") + cell("t=\"s\" s=\"2\"", "0") + cell("s=\"1\"", "7") + "<c s=\"1\"/></row><row r=\"3\" hidden=\"0\">" + cell("", "1") + "</row><row r=\"4\" hidden=\"1\"/></sheetData>";
        const auto read = readWorkbook(put(book));
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().sentence));
        const Sheet &sheet = read->sheets.first();
        QCOMPARE(sheet.struck, (QHash<int, QList<int>>{{1, {1}}, {2, {0, 2}}}));
        QCOMPARE(sheet.hiddenLines, QList<int>{2});
        QCOMPARE(sheet.rows.first().at(1), u"struken helt"_s);
    }

    void otherEpochAndHiddenSheet()
    {
        Book book;
        book.workbookPr = "date1904=\"1\"";
        book.sheetState = "state=\"veryHidden\"";
        book.styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>";
        book.sheet = "<sheetData><row><c><v>40081</v></c></row></sheetData>";
        const auto read = readWorkbook(put(book));
        QVERIFY(read.ok());
        QVERIFY(read->sheets.first().hidden);
        QCOMPARE(read->sheets.first().rows, (QList<QStringList>{{u"2013-09-26"_s}}));
    }

    void refusals_data()
    {
        QTest::addColumn<Book>("book");
        QTest::addColumn<QString>("says");
        const auto cells = [](const QByteArray &inside) { return Book{"<sheetData>" + inside + "</sheetData>"}; };
        QTest::newRow("two million rows") << cells(QByteArray("<row><c><v>1</v></c></row>").repeated(2'000'000)) << u"200"_s;
        QTest::newRow("a row far down") << cells("<row r=\"1048576\"><c><v>1</v></c></row>") << u"rows can be read"_s;
        QTest::newRow("a column far right") << cells("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>") << u"columns can be read"_s;
        QTest::newRow("too many gaps") << cells([] {
            QByteArray rows;
            for (int i = 1; i <= 20'000; ++i)
                rows += "<row r=\"" + QByteArray::number(i) + "\"><c r=\"ALK" + QByteArray::number(i) + "\"><v>1</v></c></row>";
            return rows;
        }()) << u"too many cells"_s;
        QTest::newRow("long cell") << cells("<row><c t=\"inlineStr\"><is><t>" + QByteArray(40'000, 'a') + "</t></is></c></row>") << u"characters"_s;
        QTest::newRow("bomb") << cells("<row><c t=\"inlineStr\"><is><t>" + QByteArray(60'000'000, 'a') + "</t></is></c></row>") << u"unpacks to far more"_s;
        QTest::newRow("bomb of tags") << cells(QByteArray("<row/>").repeated(8'000'000)) << u"unpacks to far more"_s;
        Book entities = cells("<row><c t=\"inlineStr\"><is><t>&lol3;</t></is></c></row>");
        entities.prolog = "<!DOCTYPE x [<!ENTITY lol1 \"ha\"><!ENTITY lol2 \"&lol1;&lol1;\"><!ENTITY lol3 SYSTEM \"file:///etc/passwd\">]>";
        QTest::newRow("entities") << entities << u"declarations"_s;
        QTest::newRow("broken xml") << Book{"<sheetData><row><c><v>1</v></c></rov></sheetData>"} << u"damaged"_s;
        Book outside = cells("<row><c><v>1</v></c></row>");
        outside.target = "../../../../etc/passwd";
        QTest::newRow("part outside the archive") << outside << u"no sheet"_s;
    }
    void refusals()
    {
        QFETCH(Book, book);
        QFETCH(QString, says);
        const auto read = readWorkbook(put(book));
        QVERIFY(!read.ok());
        QVERIFY2(read.error().sentence.contains(says), qPrintable(read.error().sentence));
    }

    void otherFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const QByteArray whole = bytesOf(QStringLiteral(LANSNAV_TEST_DATA "/BBIC nätverk kontaktlista.xlsx"));
        QTest::newRow("truncated") << whole.left(whole.size() / 2) << u"cut short or damaged"_s;
        QTest::newRow("only the beginning") << QByteArray("PK\x03\x04") << u"cut short or damaged"_s;
        QTest::newRow("old Excel") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") + QByteArray(2000, '\1') << u".xls)"_s;
        const QByteArray package(reinterpret_cast<const char *>(u"EncryptedPackage"), 32);
        QTest::newRow("password") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") + QByteArray(2000, '\1') + package << u"password"_s;
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
        QTest::newRow("zero bytes") << QByteArray(100, '\0') << u"no text has"_s;
        QTest::newRow("web page") << QByteArray("<html><table><tr><td>Namn") << u"web page"_s;
        QTest::newRow("text") << QByteArray("Namn;E-post\nAnna Ek;anna@example.org\n") << u"is not one"_s;
        QTest::newRow("pdf") << QByteArray("%PDF-1.4 …") << u"PDF"_s;
    }
    void otherFiles()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto read = readWorkbook(put(bytes));
        QVERIFY(!read.ok());
        QVERIFY2(read.error().sentence.contains(says), qPrintable(read.error().sentence));
    }

    void zipsThatAreNoWorkbooks()
    {
        const QString path = file(u"z.zip"_s);
        QVERIFY(writeZip(path, {{"readme.txt", "hej"}}));
        const auto plain = readWorkbook(path);
        QVERIFY(!plain.ok());
        QVERIFY(plain.error().sentence.contains(u"is none"_s));
        QVERIFY(writeZip(path, {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", "<x/>"}}));
        const auto ods = readWorkbook(path);
        QVERIFY(!ods.ok());
        QVERIFY(ods.error().sentence.contains(u"OpenDocument"_s));
    }

    void everyFlippedByteIsSurvived()
    {
        const QByteArray whole = bytesOf(QStringLiteral(LANSNAV_TEST_DATA "/BBIC nätverk kontaktlista.xlsx"));
        QVERIFY(!whole.isEmpty());
        for (qsizetype i = 4; i < whole.size(); i += 97) {
            QByteArray broken = whole;
            broken[i] = char(broken.at(i) ^ 0xff);
            const auto read = readWorkbook(put(broken));
            QVERIFY(read.ok() || !read.error().sentence.isEmpty());
        }
    }

    void canBeCancelled()
    {
        Book book{"<sheetData>" + QByteArray("<row><c><v>1</v></c></row>").repeated(5'000) + "</sheetData>"};
        const auto read = readWorkbook(put(book), [](int) { return false; });
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, ErrorCode::Cancelled);
    }

    void nothingThere()
    {
        const auto missing = readWorkbook(file(u"no such file.xlsx"_s));
        QVERIFY(!missing.ok());
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        const auto folder = readWorkbook(m_dir.path());
        QVERIFY(!folder.ok());
    }
};



LANSNAV_TEST_MAIN(XlsxReaderTest)
#include "tst_xlsxreader.moc"
