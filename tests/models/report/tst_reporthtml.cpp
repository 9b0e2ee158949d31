// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include "report/html.h"
#include "report/plaintext.h"
#include "report/reporttext.h"

#include <QFile>
#include <QObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace lansnav;
using namespace Qt::StringLiterals;

namespace {

Report reportWith(const report::Block &block)
{
    Report report;
    report.title = u"Rapport"_s;
    report.blocks = {block};
    return report;
}

report::Table table(const QString &text)
{
    report::Table result;
    result.caption = text;
    result.columns = {{text}, {u"Antal"_s, report::Align::Right}};
    result.rows = {{report::Cell(text), report::Cell(u"3"_s, 3)}};
    result.source = text;
    result.legend = text;
    return result;
}

} // namespace

class TestReportHtml : public QObject
{
    Q_OBJECT

private slots:
    void escapesEveryText_data()
    {
        const QString bad = u"<script>alert(\"x\")</script>&'"_s;
        QTest::addColumn<Report>("report");
        Report head;
        head.title = head.subtitle = head.region = head.author = bad;
        head.language = u"sv\"><script>"_s;
        head.summary = {bad};
        QTest::newRow("head") << head;
        QTest::newRow("heading") << reportWith(report::Heading{bad});
        QTest::newRow("paragraph") << reportWith(report::Paragraph{bad});
        QTest::newRow("bullets") << reportWith(report::BulletList{{bad}});
        QTest::newRow("facts") << reportWith(report::Facts{{{bad, bad}}});
        QTest::newRow("table") << reportWith(table(bad));
        QTest::newRow("sign-in") << reportWith(report::SignIn{{{bad}}, {{bad}}, 1});
        QTest::newRow("chart") << reportWith(report::Chart{report::Chart::Kind::Bars, bad, bad, {bad}, {{bad, {1.0}}}});
        QTest::newRow("tiles") << reportWith(report::TileMap{bad, {{bad, bad, bad}}});
        QTest::newRow("labels") << reportWith(report::Labels{{}, bad, {{bad, {bad}, bad, report::Shape::Star}, {QString()}}, bad});
        QTest::newRow("posters") << reportWith(report::Posters{bad, {{bad, bad, {{bad, bad, bad, bad, report::Shape::Circle}}}}});
        QTest::newRow("certificates") << reportWith(report::Certificates{bad, bad, bad, bad, {bad}, bad, {bad}, {{bad, bad, bad}, {QString()}}});
    }

    void escapesEveryText()
    {
        QFETCH(Report, report);
        const QString html = toHtml(report);
        QVERIFY(!html.contains("<script"_L1));
        QVERIFY(!html.contains("alert(\"x"_L1));
        QVERIFY(html.contains("&lt;script&gt;alert(&quot;x&quot;)"_L1) || report.language != u"sv"_s);
    }

    void saysWhatItIs()
    {
        Report report = reportWith(table(u"Medlemmar"_s));
        report.language = u"en"_s;
        report.region = u"Örebro län"_s;
        report.date = QDate(2026, 3, 2);
        const QString html = toHtml(report);
        QVERIFY(html.startsWith("<!DOCTYPE html>\n<html lang=\"en\">"_L1));
        QVERIFY(html.contains("<title>Rapport</title>"_L1));
        QVERIFY(html.contains("<th scope=\"col\">Medlemmar</th>"_L1));
        QVERIFY(html.contains("<th scope=\"row\">Medlemmar</th>"_L1));
        QVERIFY(html.contains("<caption>Medlemmar"_L1));
        QVERIFY(html.contains("<time datetime=\"2026-03-02\">2 March 2026</time>"_L1));
        QVERIFY(html.contains(u"<footer>Örebro län · Rapport · 2 March 2026</footer>"_s));
        QVERIFY(html.contains("@media print"_L1));
    }

    /// What the letters of a table mean is not where its rows come from.
    void legendIsNoSource()
    {
        report::Table letters = table(u"N"_s);
        letters.source.clear();
        letters.legend = u"N närvarande"_s;
        QVERIFY(toHtml(reportWith(letters)).contains(u"<small>N närvarande</small>"_s));
        letters.source = u"listan"_s;
        letters.legend.clear();
        Report report = reportWith(letters);
        report.language = u"en"_s;
        QVERIFY(toHtml(report).contains(u"<small>Source: listan</small>"_s));
    }

    void chartIsFigureWithTable()
    {
        const report::Chart chart{report::Chart::Kind::Line, u"Täckning"_s, u"kommuner"_s, {u"HT25"_s, u"VT26"_s}, {{u"ordinarie"_s, {9.5, std::nullopt}}}, 12.0};
        Report report = reportWith(chart);
        const QString html = toHtml(report);
        QVERIFY(html.contains(u"<figcaption>Täckning"_s));
        QVERIFY(html.contains("aria-hidden=\"true\""_L1));
        QVERIFY(html.contains("<td class=\"r\">9,5</td>"_L1));
        QVERIFY(html.contains(u"<td class=\"r\">–</td>"_s));
    }

    /// Colours are named, lines differ in more than colour, and names do not run into each other.
    void chartCanBeRead()
    {
        report::Chart chart{report::Chart::Kind::Line, u"Anmälda"_s, u"personer"_s, {}, {{u"2026 <nu>"_s, {}}, {u"2025"_s, {}}}};
        for (int i = 0; i < 12; ++i) {
            chart.categories.append(u"Ljusnarsbergs kommun %1"_s.arg(i));
            for (report::Series &series : chart.series)
                series.values.append(i);
        }
        const QString lines = toHtml(reportWith(chart));
        QVERIFY(lines.contains("class=\"key\""_L1));
        QCOMPARE(lines.count("2026 &lt;nu&gt;"_L1), 2);     // in the key and above the figures
        QCOMPARE(lines.count("stroke-dasharray"_L1), 2);    // the second line, and its key
        QCOMPARE(lines.count("rotate(-"_L1), 12);
        // A line begins somewhere and goes on from there: anything else a browser leaves out without a word.
        static const QRegularExpression line(u"<path d=\"M[0-9.]+ [0-9.]+(L[0-9.]+ [0-9.]+){11}\" fill=\"none\""_s);
        QCOMPARE(lines.count(line), 2);
        chart.kind = report::Chart::Kind::Bars;
        chart.series.removeLast();
        for (QString &category : chart.categories)
            category = category.right(2);
        const QString bars = toHtml(reportWith(chart));
        QVERIFY(!bars.contains("class=\"key\""_L1));
        QVERIFY(!bars.contains("rotate(-"_L1));
        QCOMPARE(bars.count("text-anchor=\"middle\""_L1), 12);
    }

    void tooManyNamesAreSkipped()
    {
        report::Chart chart{report::Chart::Kind::Bars, u"Kommuner"_s, u"personer"_s, {}, {{u"personer"_s, {}}}};
        for (int i = 0; i < 120; ++i) {
            chart.categories.append(u"Kommun %1"_s.arg(i));
            chart.series[0].values.append(1);
        }
        const QString html = toHtml(reportWith(chart));
        QCOMPARE(html.count("<text"_L1), 40);
    }

    void emptyChartSaysSo()
    {
        Report report = reportWith(report::Chart{});
        report.language = u"en"_s;
        const QString html = toHtml(report);
        QVERIFY(html.contains("No figures yet"_L1));
        QVERIFY(!html.contains("<svg"_L1));
    }

    void emptyTableSaysSo()
    {
        Report report = reportWith(report::Table{});
        report.language = u"en"_s;
        QVERIFY(toHtml(report).contains("No rows yet"_L1));
    }

    void standsAcrossColumns()
    {
        report::Table table;
        table.columns = {{u"a"_s}, {u"b"_s}, {u"c"_s}};
        report::Cell wide(u"both"_s);
        wide.span = 2;
        table.rows.append({report::Cell(u"1"_s), wide, report::Cell()});
        wide.span = 9;
        table.rows.append({report::Cell(u"2"_s), wide, report::Cell()});
        const QString html = toHtml(reportWith(table));
        QCOMPARE(html.count("<td colspan=\"2\">both</td></tr>"_L1), 2);
    }

    void controlCharactersGoAway()
    {
        QCOMPARE(report::plainText(u"a\u0001b\r\nc\td\u0085"_s), u"ab\nc d"_s);
        QCOMPARE(report::plainText(QString(QChar(0xd800)) + u'x'), u"x"_s);
        QCOMPARE(report::plainText(u"🎉 å"_s), u"🎉 å"_s);
        QCOMPARE(report::singleLine(u"a\nb"_s), u"a b"_s);
    }

    void numbersFollowTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole sv") << u"sv"_s << 1234.0 << u"1\u00a0234"_s;
        QTest::newRow("decimals sv") << u"sv"_s << 11.8 << u"11,8"_s;
        QTest::newRow("rounded sv") << u"sv"_s << 2.0 / 3 << u"0,67"_s;
        QTest::newRow("whole en") << u"en"_s << 1234.0 << u"1,234"_s;
        QTest::newRow("not a number") << u"en"_s << qQNaN() << u"–"_s;
    }

    void numbersFollowTheLanguage()
    {
        QFETCH(QString, language);
        QFETCH(double, value);
        QTEST(ReportText(language).number(value), "text");
    }

    void writesOrLeavesAlone()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"rapport.html"_s);
        QVERIFY(writeHtml(reportWith(table(u"A"_s)), path).ok());
        QVERIFY(writeHtml(reportWith(table(u"B"_s)), path).ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("<caption>B"));
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
        const Result<void> nowhere = writeHtml(reportWith(table(u"A"_s)), dir.filePath(u"no/such/rapport.html"_s));
        QVERIFY(!nowhere.ok());
        QCOMPARE(nowhere.error().code, ErrorCode::NotFound);
        QVERIFY(!nowhere.error().sentence.isEmpty());
        const Result<void> folder = writeHtml(reportWith(table(u"A"_s)), dir.path());
        QCOMPARE(folder.error().code, ErrorCode::Invalid);
    }
};

LANSNAV_TEST_MAIN(TestReportHtml)
#include "tst_reporthtml.moc"
