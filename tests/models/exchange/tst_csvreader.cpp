// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"
#include "exchange/sheet.h"
#include "exchange/textdecoding.h"

#include "support/testmain.h"

#include <QTemporaryDir>

using namespace lansnav;
using namespace Qt::StringLiterals;

class CsvReaderTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    QString put(const QByteArray &bytes) const
    {
        QFile out(m_dir.filePath(u"list.csv"_s));
        return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() ? out.fileName() : QString();
    }

private slots:
    void rows_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<QStringList>>("rows");
        QTest::addColumn<QList<int>>("lines");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("delimiter");
        using Rows = QList<QStringList>;
        const auto row = [](const char *name, const QByteArray &bytes, const Rows &rows, const QString &encoding = u"UTF-8"_s,
                            const QString &delimiter = u";"_s) {
            // As Excel counts them: line breaks within cells make no row, and the line that says the delimiter is none.
            QList<int> lines;
            for (int i = 1; i <= rows.size(); ++i)
                lines.append(i);
            QTest::newRow(name) << bytes << rows << lines << encoding << delimiter;
        };
        const Rows plain{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        row("semicolon", "a;b\nc;d\n", plain);
        row("comma", "a,b\nc,d\n", plain, u"UTF-8"_s, u","_s);
        row("tab", "a\tb\nc\td\n", plain, u"UTF-8"_s, u"\t"_s);
        row("CRLF", "a;b\r\nc;d\r\n", plain);
        row("CR", "a;b\rc;d\r", plain);
        row("mixed ends, no last one", "a;b\r\nc;d\ne;f", {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}, {u"e"_s, u"f"_s}});
        row("mark", "\xef\xbb\xbf" "a;b\nc;d\n", plain);
        row("UTF-8", "Zo\xc3\xab;\xc3\x85sa\nc;d", {{u"Zoë"_s, u"Åsa"_s}, {u"c"_s, u"d"_s}});
        row("Windows-1252", "Zo\xeb;\xc5sa\n\x80;\x96", {{u"Zoë"_s, u"Åsa"_s}, {u"€"_s, u"–"_s}}, u"Windows-1252"_s);
        row("UTF-8 cut in the middle of a letter", "a;b\nc;\xc3", {{u"a"_s, u"b"_s}, {u"c"_s, u"Ã"_s}}, u"Windows-1252"_s);
        row("UTF-16LE with mark", QByteArray("\xff\xfe" "a\0;\0\xe5\0\n\0c\0;\0d\0", 16), {{u"a"_s, u"å"_s}, {u"c"_s, u"d"_s}}, u"UTF-16"_s);
        row("UTF-16BE with mark", QByteArray("\xfe\xff" "\0a\0;\0\xe5\0\n\0c\0;\0d", 16), {{u"a"_s, u"å"_s}, {u"c"_s, u"d"_s}}, u"UTF-16"_s);
        row("UTF-16LE without mark", QByteArray("a\0;\0b\0\n\0c\0;\0d\0", 14), plain, u"UTF-16"_s);
        row("UTF-16LE without mark, a letter cut off", QByteArray("a\0;\0b\0\n\0c\0;\0d\0x", 15), plain, u"UTF-16"_s);
        row("UTF-16LE without mark, with signs", QByteArray("A\0\x13\x20;\0b\0\n\0c\0;\0\x1d\x20" "d\0", 18), {{u"A–"_s, u"b"_s}, {u"c"_s, u"”d"_s}}, u"UTF-16"_s);
        row("UTF-8 with a line of Windows-1252", QByteArray("\303\205sa;\303\266\n").repeated(10) + "Bj\366rn;x", QList<QStringList>(10, {u"Åsa"_s, u"ö"_s}) + Rows{{u"Björn"_s, u"x"_s}});
        row("pipe", "Namn|Kommun\nAnna Ek|Nora\nBo, Alm|Kumla", {{u"Namn"_s, u"Kommun"_s}, {u"Anna Ek"_s, u"Nora"_s}, {u"Bo, Alm"_s, u"Kumla"_s}}, u"UTF-8"_s, u"|"_s);
        row("pipes in texts", "Namn;Not\nAnna Ek;a|b\nBo Alm;c", {{u"Namn"_s, u"Not"_s}, {u"Anna Ek"_s, u"a|b"_s}, {u"Bo Alm"_s, u"c"_s}});
        row("sep line", "sep=,\na;x,b\nc,d", {{u"a;x"_s, u"b"_s}, {u"c"_s, u"d"_s}}, u"UTF-8"_s, u","_s);
        row("sep line of a pipe", "SEP=|\r\na|b\r\nc|d", plain, u"UTF-8"_s, u"|"_s);
        row("quoted", "\"a\";\"b \"\"x\"\"\"\n\"c;c\";\"d\nd\"\ne;f", {{u"a"_s, u"b \"x\""_s}, {u"c;c"_s, u"d\nd"_s}, {u"e"_s, u"f"_s}});
        row("CRLF within quotes", "a;\"b\r\nb\"\r\nc;d", {{u"a"_s, u"b\nb"_s}, {u"c"_s, u"d"_s}}, u"UTF-8"_s, u";"_s);
        row("headings of several lines", "\"F\xc3\xb6r- och\nefternamn\";\"E-post:\n(arbete)\"\nAnna Ek;anna@example.org",
            {{u"För- och\nefternamn"_s, u"E-post:\n(arbete)"_s}, {u"Anna Ek"_s, u"anna@example.org"_s}});
        row("lone quote in a field", "a;5\" rör\nc;d", {{u"a"_s, u"5\" rör"_s}, {u"c"_s, u"d"_s}});
        row("lone quote before a field", "a;\"b\nc;d\ne;f", {{u"a"_s, u"\"b"_s}, {u"c"_s, u"d"_s}, {u"e"_s, u"f"_s}});
        row("lone quote before quoted ones", "a;\"b\nc;\"d\"\ne;\"\"\ng;h",
            {{u"a"_s, u"\"b"_s}, {u"c"_s, u"d"_s}, {u"e"_s, QString()}, {u"g"_s, u"h"_s}});
        row("quote closes in mid-field", "a;\"b\" c\nd;e", {{u"a"_s, u"\"b\" c"_s}, {u"d"_s, u"e"_s}});
        row("space after the closing quote", "a;\"b\" ;c\nd;e;f", {{u"a"_s, u"b"_s, u"c"_s}, {u"d"_s, u"e"_s, u"f"_s}});
        row("space before the quotation mark", "Namn, \"Anm\"\nAnna, \"x, y\"\nBo, 5\" rör", {{u"Namn"_s, u"Anm"_s}, {u"Anna"_s, u"x, y"_s}, {u"Bo"_s, u" 5\" rör"_s}}, u"UTF-8"_s, u","_s);
        row("spaces before what is not quoted", "Namn, E-post\nPer Lind, per@example.org", {{u"Namn"_s, u" E-post"_s}, {u"Per Lind"_s, u" per@example.org"_s}}, u"UTF-8"_s, u","_s);
        row("wrong number of columns", "a;b;c\nd\ne;f\ng;h;i;j", {{u"a"_s, u"b"_s, u"c"_s}, {u"d"_s}, {u"e"_s, u"f"_s}, {u"g"_s, u"h"_s, u"i"_s, u"j"_s}});
        row("empty lines", "a;b\n\n\nc;d\n", {{u"a"_s, u"b"_s}, {}, {}, {u"c"_s, u"d"_s}});
        row("empty fields", ";;\n;b;", {{QString(), QString(), QString()}, {QString(), u"b"_s, QString()}});
        row("one column", "Namn\nAnna Ek\nBo Alm", {{u"Namn"_s}, {u"Anna Ek"_s}, {u"Bo Alm"_s}});
        row("names with commas", "Namn;Kommun\nEk, Anna;Kumla\nAlm, Bo;Nora\n", {{u"Namn"_s, u"Kommun"_s}, {u"Ek, Anna"_s, u"Kumla"_s}, {u"Alm, Bo"_s, u"Nora"_s}});
        row("title lines", "Lista, ny\n\nNamn;Tel\nA;1\nB;2\nC;3", {{u"Lista, ny"_s}, {}, {u"Namn"_s, u"Tel"_s}, {u"A"_s, u"1"_s}, {u"B"_s, u"2"_s}, {u"C"_s, u"3"_s}});
        row("formula text stays text", "a;=1+1\nb;c", {{u"a"_s, u"=1+1"_s}, {u"b"_s, u"c"_s}});
        row("our own guard comes off", "a;'=1+1\nb;'Privat'", {{u"a"_s, u"=1+1"_s}, {u"b"_s, u"'Privat'"_s}});
    }
    void rows()
    {
        QFETCH(QByteArray, bytes);
        const auto read = readWorkbook(put(bytes));
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().sentence));
        QTEST(read->sheets.first().rows, "rows");
        QTEST(read->sheets.first().lines, "lines");
        QTEST(read->encoding, "encoding");
        QTEST(QString(read->delimiter), "delimiter");
    }

    void oneByteALetter_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("encoding");
        const auto row = [](const char *bytes, const QString &text, const char *encoding) {
            QTest::addRow("%s: %s", encoding, qPrintable(text)) << QByteArray(bytes) << text << QString::fromLatin1(encoding);
        };
        row("H\212llefors;\201sa \205berg;Lax\214", u"Hällefors;Åsa Öberg;Laxå"_s, "MacRoman");
        row("F\232rnamn;Bj\232rn", u"Förnamn;Björn"_s, "MacRoman");
        row("\200lvdalen;Andr\216", u"Älvdalen;André"_s, "MacRoman");
        row("H\200LLEFORS;LAX\201", u"HÄLLEFORS;LAXÅ"_s, "MacRoman");
        row("G\214rd \320 \322ny\323", u"Gård – “ny”"_s, "MacRoman");
        row("H\204llefors;Bj\224rn;G\206rd", u"Hällefors;Björn;Gård"_s, "CP850");
        row("\217sa \231berg;Andr\202;M\201ller;L\204n", u"Åsa Öberg;André;Müller;Län"_s, "CP850");
        row("\231rebro", u"Örebro"_s, "CP850");
        // What Windows-1252 has there is as common.
        row("\212koda;Milo\232 \212imuni;\216arko;\214uvre", u"Škoda;Miloš Šimuni;Žarko;Œuvre"_s, "Windows-1252");
        row("\205och s\345 \223vidare\224 \226 100 \200", u"…och så “vidare” – 100 €"_s, "Windows-1252");
        row("\223BBIC\224gruppen \226 \204Hallo\223", u"“BBIC”gruppen – „Hallo“"_s, "Windows-1252");
        row("Anna\222s\205 och Bo\205 \231 \206", u"Anna’s… och Bo… ™ †"_s, "Windows-1252");
        row("100 \200;\20050", u"100 €;€50"_s, "Windows-1252");
        row("\305sa Bj\366rk;Milo\232;H\345kan \212im", u"Åsa Björk;Miloš;Håkan Šim"_s, "Windows-1252");
    }
    /// Swedish letters tell which of the encodings it is.
    void oneByteALetter()
    {
        QFETCH(QByteArray, bytes);
        const auto read = decodeText(bytes);
        QVERIFY(read.has_value());
        QTEST(read->text, "text");
        QTEST(read->encoding, "encoding");
    }

    void encodedTwice_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isRepaired");
        const auto row = [](const char *name, const QString &written, const QString &text, bool isRepaired) { QTest::newRow(name) << written.toUtf8() << text << isRepaired; };
        row("all letters", u"Ã…sa BjÃ¶rk;LaxÃ¥;Ã„ngqvist;Ã–rebro;AndrÃ© â€\u201c ny"_s, u"Åsa Björk;Laxå;Ängqvist;Örebro;André – ny"_s, true);
        row("with a mark", u"ï»¿Namn;Kommun\nÃ…sa Ek;LaxÃ¥"_s, u"Namn;Kommun\nÅsa Ek;Laxå"_s, true);
        row("some are right", u"Åsa BjÃ¶rk;Laxå"_s, u"Åsa BjÃ¶rk;Laxå"_s, false);
        row("another language", u"JoÃO;SÃO PAULO"_s, u"JoÃO;SÃO PAULO"_s, false);
        row("right", u"Åsa Björk;Laxå"_s, u"Åsa Björk;Laxå"_s, false);
    }
    /// Letters that somebody's program read as Windows-1252 and saved as UTF-8 are put right where the whole file has them so.
    void encodedTwice()
    {
        QFETCH(QByteArray, bytes);
        const auto read = decodeText(bytes);
        QVERIFY(read.has_value());
        QTEST(read->text, "text");
        QTEST(read->isRepaired, "isRepaired");
        const auto book = readWorkbook(put(bytes));
        QVERIFY(book.ok());
        QTEST(book->isRepaired, "isRepaired");
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
        QTest::newRow("only a mark") << QByteArray("\xef\xbb\xbf") << u"empty"_s;
        QTest::newRow("only white space") << QByteArray(" \r\n\n  ") << u"empty"_s;
        QTest::newRow("zero bytes") << QByteArray("a;b\0c;d", 7) << u"no text has"_s;
        QTest::newRow("two million rows") << QByteArray("a;b\n").repeated(2'000'000) << u"more than"_s;
        QTest::newRow("long cell") << "a;" + QByteArray(40'000, 'x') << u"characters"_s;
        QTest::newRow("long quoted cell") << "a;\"" + QByteArray(40'000, 'x') + "\"\nb;c" << u"characters"_s;
        QTest::newRow("two thousand columns") << QByteArray(2'000, ';') << u"columns"_s;
    }
    void refusals()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto read = readWorkbook(put(bytes));
        QVERIFY(!read.ok());
        QVERIFY2(read.error().sentence.contains(says), qPrintable(read.error().sentence));
    }

    void windows1252HasEveryByte()
    {
        QByteArray all;
        for (int i = 0; i < 256; ++i)
            all.append(char(i));
        const QString text = fromWindows1252(all);
        QCOMPARE(text.size(), 256);
        QCOMPARE(text.at(0x80), QChar(0x20ac));
        QCOMPARE(text.at(0x9f), QChar(0x0178));
        QCOMPARE(text.at(0xe5), QChar(u'å'));
    }

    void quotesWithoutEndStayQuick()
    {
        // Every field begins with a quotation mark that nothing closes properly.
        const auto read = readCsvText(u"\"a;\"b x"_s.repeated(200'000));
        QVERIFY(!read.ok() || !read->sheets.isEmpty());
        const auto doubled = readCsvText(u"\"a\"\"b;c\n"_s.repeated(50'000));
        QVERIFY(doubled.ok() || !doubled.error().sentence.isEmpty());
    }

    void canBeCancelled()
    {
        const auto read = readWorkbook(put(QByteArray("a;b\n").repeated(5'000)), [](int) { return false; });
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, ErrorCode::Cancelled);
    }
};

LANSNAV_TEST_MAIN(CsvReaderTest)
#include "tst_csvreader.moc"
