// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include "paper/pdf.h"
#include "paper/reportpainter.h"
#include "samplereport.h"

#include <QFile>
#include <QObject>
#include <QPageLayout>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace lansnav;
using namespace Qt::StringLiterals;

namespace {

struct Output { bool started = false; int code = -1; QString text; };

Output run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForStarted())
        return {};
    process.waitForFinished();
    return {true, process.exitCode(), QString::fromUtf8(process.readAllStandardOutput())};
}

Report reportOf(const QList<report::Block> &blocks)
{
    Report report;
    report.title = u"Rapport"_s;
    report.language = u"en"_s;
    report.blocks = blocks;
    return report;
}

/// The text of a paper with so many lines above the blocks; a paper that cannot be written has none.
Output textBelow(int lines, const QList<report::Block> &blocks)
{
    QList<report::Block> all;
    for (int i = 0; i < lines; ++i)
        all.append(report::Paragraph{u"Rad %1"_s.arg(i)});
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"a.pdf"_s);
    if (!writePdf(reportOf(all + blocks), path).ok())
        return {true, -1, {}};
    return run(u"pdftotext"_s, {path, u"-"_s});
}

report::Table oddTable(const QString &text, int columns = 2, int rows = 2)
{
    report::Table table;
    table.caption = text;
    for (int c = 0; c < columns; ++c)
        table.columns.append({text, report::Align(c % 3), double(c), c % 5 == 4});
    for (int r = 0; r < rows; ++r)
        table.rows.append(QList<report::Cell>(columns, report::Cell(text)));
    table.lastRowIsTotal = true;
    table.source = text;
    return table;
}

} // namespace

class TestPaperPdf : public QObject
{
    Q_OBJECT

private slots:
    void countsPages_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::newRow("none") << 0 << 1 << 1;
        QTest::newRow("one") << 1 << 1 << 1;
        QTest::newRow("a page") << 30 << 1 << 1;
        QTest::newRow("some") << 100 << 3 << 3;
        QTest::newRow("many") << 4000 << 85 << 110;
    }

    void countsPages()
    {
        QFETCH(int, rows);
        const ReportPainter pages(reportOf({test::peopleTable(rows)}));
        QFETCH(int, least);
        QFETCH(int, most);
        QVERIFY2(pages.pageCount() >= least && pages.pageCount() <= most, qPrintable(QString::number(pages.pageCount())));
    }

    void everyRowOnceAndHeadingsOnEachPage()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"a.pdf"_s);
        Report report = reportOf({test::peopleTable(200)});
        report.region = u"Örebro län"_s;
        report.date = QDate(2026, 3, 2);
        QVERIFY(writePdf(report, path).ok());
        const Output text = run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        if (!text.started)
            LANSNAV_MISSING("poppler-utils");
        const int pages = ReportPainter(report).pageCount();
        QStringList sheets = text.text.split(u'\f');
        QCOMPARE(sheets.size(), pages + 1);
        for (int i = 0; i < pages; ++i) {
            const QString &sheet = sheets.at(i);
            QVERIFY(sheet.contains(u"Kommun"_s) && sheet.contains(u"E-post"_s));
            QCOMPARE(sheet.contains(u"Medlemmar (continued)"_s), i > 0);
            QVERIFY(sheet.contains(u"page %1 of %2"_s.arg(i + 1).arg(pages)));
            QVERIFY(sheet.contains(u"Örebro län · Rapport"_s));
            QVERIFY(sheet.contains(u"2 March 2026"_s));
        }
        for (int i = 0; i < 200; ++i)
            QCOMPARE(text.text.count(QRegularExpression(u"\\bperson%1@"_s.arg(i))), 1);
    }

    void headingStaysWithItsTable()
    {
        // Whatever stands above, the heading and the first row share a page.
        for (int filler = 25; filler < 60; ++filler) {
            const Output text = textBelow(filler, {report::Heading{u"Sista rubriken"_s}, test::peopleTable(3)});
            if (!text.started)
                LANSNAV_MISSING("poppler-utils");
            QVERIFY(text.text.contains(u"Sista rubriken"_s));
            for (const QString &sheet : text.text.split(u'\f'))
                QCOMPARE(sheet.contains(u"Sista rubriken"_s), sheet.contains(u"person0@"_s));
        }
    }

    /// A text across columns is broken at the last one's edge and makes none of them wider.
    void standsAcrossColumns()
    {
        const QString longText = u"Gemensam inledning för alla som är här i dag, med kaffe och presentationer runt borden"_s;
        for (const int span : {1, 3}) {
            report::Table table;
            table.columns = {report::column(u"Tid"_s, 0.5), report::column(u"Spår A"_s), report::column(u"Spår B"_s), report::column(u"Spår C"_s)};
            const QString beside = u"ett pass som heter något långt"_s;
            table.rows.append({u"09–10"_s, beside, beside, beside});
            report::Cell across(longText);
            across.span = span;
            table.rows.append({u"10–11"_s, across, report::Cell(), report::Cell()});
            const Output text = textBelow(0, {table});
            if (!text.started)
                LANSNAV_MISSING("poppler-utils");
            QCOMPARE(text.text.contains(longText), span == 3);
        }
    }

    /// Where the columns are just as wide as their widest words, no word loses its last letter to another line.
    void wordsStayWhole()
    {
        const QStringList words{u"Minnesanteckningar"_s, u"Representerar"_s, u"Ordförande"_s, u"Närvarande"_s, u"Kommunnamn"_s, u"Uppföljning"_s, u"Träffar"_s};
        for (int extra = 0; extra < 40; ++extra) {
            report::Table table;
            for (const QString &word : words)
                table.columns.append(report::column(word, 1 + extra % 3));
            QList<report::Cell> row;
            for (int i = 0; i < int(words.size()); ++i)
                row.append(report::Cell(QString(i % 3, u'i') + QString(extra * (i + 1) % 7, u'm') + u" och ännu mer text som får brytas"_s));
            table.rows.append(row);
            const Output text = textBelow(0, {table});
            if (!text.started)
                LANSNAV_MISSING("poppler-utils");
            for (const QString &word : words)
                QVERIFY2(text.text.contains(word), qPrintable(u"%1 (%2)"_s.arg(word).arg(extra)));
        }
    }

    void whatIsSaidOfAChartStandsUnderIt()
    {
        for (int filler = 0; filler < 45; ++filler) {
            const Output text = textBelow(filler, {report::Heading{u"Fråga"_s},
                                                   report::Chart{report::Chart::Kind::Bars, {}, u"svar"_s, {u"Bra"_s, u"Dåligt"_s}, {{{}, {3.0, 2.0}}}},
                                                   report::Paragraph{.text = u"Sagt om diagrammet"_s, .quiet = true}});
            if (!text.started)
                LANSNAV_MISSING("poppler-utils");
            QVERIFY(text.text.contains(u"Fråga"_s));
            for (const QString &sheet : text.text.split(u'\f'))
                QCOMPARE(sheet.contains(u"Sagt om diagrammet"_s), sheet.contains(u"Fråga"_s));
        }
    }

    /// Somewhat lower, three charts stand on a page that has room for two and a bit; none gets too low to be read.
    void chartsShareAPage()
    {
        const report::Chart chart{report::Chart::Kind::Bars, u"Närvaro"_s, u"personer"_s, {u"Vår"_s, u"Höst"_s}, {{{}, {3.0, 2.0}}}};
        for (const auto &[lines, pages] : {std::pair(0, 1), std::pair(8, 1), std::pair(16, 2)}) {
            QList<report::Block> blocks;
            for (int i = 0; i < lines; ++i)
                blocks.append(report::Paragraph{u"Rad %1"_s.arg(i)});
            for (int i = 0; i < 3; ++i)
                blocks.append(chart);
            QCOMPARE(ReportPainter(reportOf(blocks)).pageCount(), pages);
        }
    }

    void isPdfA()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"a.pdf"_s);
        const Report report = test::sampleReport();
        QVERIFY(writePdf(report, path).ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF-1.4"));
        for (const char *part : {"/OutputIntents", "GTS_PDFA1", "<pdfaid:part>1</pdfaid:part>", "<pdfaid:conformance>B</pdfaid:conformance>", "/Lang (sv)", "/DisplayDocTitle true", "/Metadata"})
            QVERIFY2(pdf.contains(part), part);
        for (const char *part : {"/Encrypt", "/JavaScript", "/EmbeddedFiles", "/LZWDecode", "/URI"})
            QVERIFY2(!pdf.contains(part), part);
        QCOMPARE(pdf.count("/FontFile2"), pdf.count("/Type /FontDescriptor"));
        static const QRegularExpression alpha(u"/(CA|ca) (?!1(\\.0*)?\\s)"_s);
        QVERIFY(!QString::fromLatin1(pdf).contains(alpha));
        static const QRegularExpression mask(u"/SMask\\s+(?!/None)"_s);
        QVERIFY(!QString::fromLatin1(pdf).contains(mask));
    }

    void metadataAgrees()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"a.pdf"_s);
        Report report = test::sampleReport(2);
        report.title = u"Möte <1> & (2) \\ \"å\""_s;
        QVERIFY(writePdf(report, path).ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        const qsizetype from = pdf.indexOf("<x:xmpmeta"), to = pdf.indexOf("</x:xmpmeta>");
        QVERIFY(from > 0 && to > from);
        QXmlStreamReader xml(pdf.mid(from, to + 12 - from));
        QString all;
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::Characters)
                all += xml.text().toString() + u'|';
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(all.contains(report.title + u'|'));
        QVERIFY(all.contains(report.author + u'|'));
        const Output info = run(u"pdfinfo"_s, {u"-isodates"_s, path});
        if (!info.started)
            LANSNAV_MISSING("poppler-utils");
        QVERIFY2(info.text.contains(report.title), qPrintable(info.text));
        QVERIFY2(info.text.contains(report.author), qPrintable(info.text));
        const QString created = QRegularExpression(u"CreationDate:\\s+(\\S{19})"_s).match(info.text).captured(1);
        QVERIFY2(all.contains(created + u'Z'), qPrintable(info.text));
    }

    void soundByQpdf_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("columns");
        QTest::newRow("plain") << u"Örebro"_s << 4;
        QTest::newRow("empty") << QString() << 1;
        QTest::newRow("no columns") << u"x"_s << 0;
        QTest::newRow("long word") << QString(6000, u'W') << 3;
        QTest::newRow("long text") << u"ord "_s.repeated(2000) << 2;
        QTest::newRow("300 columns") << u"12 345"_s << 300;
        QTest::newRow("control characters") << u"a\u0000b\u0007c\u001b[31m\r\n\td\u0085\ufffe"_s << 3;
        QTest::newRow("right to left") << u"שלום עולם 123 مرحبا"_s << 3;
        QTest::newRow("marks and pictures") << u"✓ 🎉 é 中文"_s << 3;
        QTest::newRow("half a pair") << QString(QChar(0xd83c)) + u"x"_s << 2;
        QTest::newRow("line breaks") << u"a\n\n\nb\n"_s << 2;
    }

    void soundByQpdf()
    {
        QFETCH(QString, text);
        QFETCH(int, columns);
        Report report = reportOf({report::Heading{text}, report::Paragraph{text}, report::BulletList{{text, text}}, report::Facts{{{text, text}}}, oddTable(text, columns),
                                  report::SignIn{{{text}, {text}}, {{text}}, 3}, report::TileMap{text, {{text, text, text, report::TileState::Bad, 1, 1}, {text, text, text, report::TileState::Warn, 1, 1}}},
                                  report::Chart{report::Chart::Kind::StackedBars, text, text, {text, text}, {{text, {1.0, -2.0}}, {text, {0.0}}}}, report::PageBreak{}, report::Heading{text, 2}});
        report.blocks += {report::Labels{{3, 8, 63.5, 33.9, 2.5}, text, {{text, {text, text}, text, report::Shape::Pentagon}}, text},
                          report::Posters{text, {{text, text, {{text, text, text, text, report::Shape::Cross}}}}},
                          report::Certificates{text, text, text, text, {text}, text, {text, text}, {{text, text, text}}}};
        report.title = report.subtitle = report.author = report.region = text;
        report.summary = {text, text};
        QTemporaryDir dir;
        const QString path = dir.filePath(u"a.pdf"_s);
        QVERIFY(writePdf(report, path).ok());
        const Output checked = run(u"qpdf"_s, {u"--check"_s, path});
        if (!checked.started)
            LANSNAV_MISSING("qpdf");
        QVERIFY2(checked.code == 0, qPrintable(checked.text));
    }

    void awkwardTiles_data()
    {
        QTest::addColumn<QList<report::Tile>>("tiles");
        QTest::newRow("none") << QList<report::Tile>();
        QTest::newRow("far apart") << QList<report::Tile>{{u"A"_s, u"A"_s, u"x"_s, report::TileState::Good, -2147483647, 0}, {u"B"_s, u"B"_s, u"y"_s, report::TileState::Bad, 2147483647, 2147483647}};
        QList<report::Tile> many;
        for (int i = 0; i < 290; ++i)
            many.append({QString::number(i), u"Kommun %1"_s.arg(i), u"ordinarie"_s, report::TileState::Good, i % 20, i / 20});
        QTest::newRow("many") << many;
    }

    void awkwardTiles()
    {
        QFETCH(QList<report::Tile>, tiles);
        QVERIFY(ReportPainter(reportOf({report::TileMap{u"Karta"_s, tiles}})).pageCount() <= 3);
    }

    void landscapeTurnsTheSheet()
    {
        Report report = test::sampleReport(2);
        report.landscape = true;
        const QSizeF size = ReportPainter(report).pageLayout().fullRect(QPageLayout::Millimeter).size();
        QCOMPARE(qRound(size.width()), 297);
        QCOMPARE(qRound(size.height()), 210);
    }

    void pageBreakBeginsAPage()
    {
        QCOMPARE(ReportPainter(reportOf({report::Paragraph{u"a"_s}, report::PageBreak{}, report::Paragraph{u"b"_s}})).pageCount(), 2);
        QCOMPARE(ReportPainter(reportOf({report::Paragraph{u"a"_s}, report::PageBreak{}, report::PageBreak{}, report::Paragraph{u"b"_s}})).pageCount(), 2);
    }

    void sheetsOfTheirOwn_data()
    {
        QTest::addColumn<report::Block>("block");
        QTest::addColumn<int>("sheets");
        const auto labels = [](int count, report::LabelFormat format) { return report::Block(report::Labels{format, u"Dag"_s, QList<report::Label>(count, {u"Anna Ek"_s})}); };
        QTest::newRow("no labels") << labels(0, {}) << 0;
        QTest::newRow("a sheet of labels") << labels(10, {}) << 1;
        QTest::newRow("one more") << labels(11, {}) << 2;
        QTest::newRow("labels larger than the sheet") << labels(5, {1, 1, 900, 900}) << 5;
        QTest::newRow("labels of no size") << labels(3, {0, -1, 0, -5, -2}) << 3;
        QTest::newRow("posters") << report::Block(report::Posters{u"Dag"_s, {{u"Sal"_s, {}, {}}, {u"Hall"_s, {}, {{u"09:00"_s, u"Start"_s}}}}}) << 2;
        QList<report::PosterLine> many(120, {u"09:00–10:00"_s, u"Ett pass med en rubrik som tar en rad"_s, u"Anna Ek"_s});
        QTest::newRow("a long poster goes on") << report::Block(report::Posters{u"Dag"_s, {{u"Sal"_s, {}, many}}}) << 10;
        QTest::newRow("certificates") << report::Block(report::Certificates{u"Intyg"_s, {}, {}, u"Dag"_s, {}, {}, {}, {{u"Anna Ek"_s}, {QString()}}}) << 2;
    }

    /// Nothing else stands on them: what comes before and after has pages of its own.
    void sheetsOfTheirOwn()
    {
        QFETCH(report::Block, block);
        QFETCH(int, sheets);
        Report bare = reportOf({block});
        bare.bare = true;
        const int alone = ReportPainter(bare).pageCount();
        QVERIFY2(sheets < 10 ? alone == std::max(1, sheets) : alone > 3 && alone < 20, qPrintable(QString::number(alone)));
        const int between = ReportPainter(reportOf({report::Paragraph{u"a"_s}, block, report::Paragraph{u"b"_s}})).pageCount();
        QCOMPARE(between, sheets == 0 ? 1 : alone + 2);
    }

    /// Contents that are too long end with a whole title, and a long signature goes over two lines.
    void certificatesEndWithAWholeTitle()
    {
        QStringList titles;
        for (int i = 0; i < 40; ++i)
            titles.append(u"Passet om det %1 steget"_s.arg(i));
        const QString name = u"Anna-Karolina Margareta von Rosenqvist-Lagercrantz, Eva-Lena Sten-Persson"_s;
        Report report = reportOf({report::Certificates{u"Intyg"_s, u"Härmed intygas att"_s, u"har deltagit i"_s, u"Dag"_s, {}, {}, {name, u"Ansvarig"_s},
                                                       {{u"Bo Ask"_s, {}, u"Innehåll: "_s + titles.join(report::contentsBetween)}}}});
        report.bare = report.landscape = true;
        report.language = u"en"_s;
        QTemporaryDir dir;
        const QString path = dir.filePath(u"a.pdf"_s);
        QVERIFY(writePdf(report, path).ok());
        const Output text = run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        if (!text.started)
            QSKIP("no pdftotext here");
        QVERIFY2(!text.text.contains(u'…'), qPrintable(text.text));
        QVERIFY2(QRegularExpression(u"steget\\s+and\\s+more"_s).match(text.text).hasMatch(), qPrintable(text.text));
        QVERIFY2(text.text.contains(u"Sten-Persson"_s), qPrintable(text.text));
    }

    void onePageAsLargeAsItFits()
    {
        const auto pages = [](int rows, bool one) {
            Report report = reportOf({test::peopleTable(rows)});
            report.onePage = one;
            return ReportPainter(report).pageCount();
        };
        QCOMPARE(pages(60, false), 2);
        QCOMPARE(pages(60, true), 1);
        // What cannot be read any more when it is made that small goes over several pages as usual.
        QCOMPARE(pages(400, true), pages(400, false));
    }
};

LANSNAV_TEST_MAIN(TestPaperPdf)
#include "tst_paperpdf.moc"
