// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ordinaryuser.h"
#include "support/testmain.h"

#include "report/xlsx.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace lansnav;
using namespace Qt::StringLiterals;

namespace {

/// The workbook as an independent reader sees it: {sheet: [[value, type] …]}; null without that reader.
QJsonObject readBack(const QString &path)
{
    static const QString script = uR"(
import json, sys
try:
    import openpyxl
except ImportError:
    sys.exit(77)
book = openpyxl.load_workbook(sys.argv[1])
out = {s.title: [[[c.value, c.data_type] for c in row] for row in s.iter_rows()] for s in book}
out["#order"] = book.sheetnames
out["#title"] = book.properties.title
print(json.dumps(out))
)"_s;
    for (const QString &python : {u"/usr/bin/python3"_s, u"python3"_s}) {
        QProcess process;
        process.start(python, {u"-c"_s, script, path});
        if (process.waitForFinished() && process.exitCode() == 0)
            return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        if (process.error() != QProcess::FailedToStart && process.exitCode() != 77)
            qWarning("%s", process.readAllStandardError().constData());
    }
    return {};
}

Report sample()
{
    Report report;
    report.title = u"BBIC & vänner"_s;
    report.region = u"Örebro län"_s;
    report.summary = {u"=1+1 är ingen formel."_s};
    report::Table table;
    table.caption = u"Medlemmar: 2026/2027 [alla] som är ordinarie eller ersättare"_s;
    table.columns = {{u"Namn"_s}, {u"Antal"_s, report::Align::Right}};
    table.rows = {{report::Cell(u"=HYPERLINK(\"http://example.org\")"_s), report::Cell(u"3,5"_s, 3.5)},
                  {report::Cell(u"http://example.org\u0001"_s), report::Cell(u"007"_s)},
                  {report::Cell(u"Summa"_s), report::Cell(u"3"_s, 3)}};
    table.lastRowIsTotal = true;
    report::Chart chart{report::Chart::Kind::Bars, u"Närvaro"_s, u"personer"_s, {u"VT26"_s, u"HT26"_s}, {{QString(), {4.0, std::nullopt}}}};
    report.blocks = {table, table, chart, report::TileMap{u"Karta"_s, {{u"Ku"_s, u"Kumla"_s, u"vakant"_s}}}, report::SignIn{{{u"Namn"_s}}, {{u"Anna Ek"_s}}}, report::Table{},
                     report::Facts{{{u"Ansvarig"_s, u"Karin Exempel"_s}}}};
    return report;
}

} // namespace

class TestReportXlsx : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"nätverk.xlsx"_s);
        const Result<void> written = writeXlsx(sample(), path);
        QVERIFY2(written.ok(), qPrintable(written.ok() ? QString() : written.error().sentence));
        const QJsonObject book = readBack(path);
        if (book.isEmpty())
            LANSNAV_MISSING("python3-openpyxl");
        const QJsonArray order = book.value("#order"_L1).toArray();
        QCOMPARE(order.size(), 7);
        QCOMPARE(book.value("#title"_L1).toString(), u"BBIC & vänner"_s);
        const QString first = order.at(1).toString(), second = order.at(2).toString();
        QVERIFY(first.size() <= 31 && second.size() <= 31);
        QVERIFY(first != second);
        const QJsonArray rows = book.value(first).toArray();
        const auto cell = [&rows](int row, int column) { return rows.at(row).toArray().at(column).toArray(); };
        QCOMPARE(cell(2, 0).at(0).toString(), u"Namn"_s);
        QCOMPARE(cell(3, 0).at(0).toString(), u"=HYPERLINK(\"http://example.org\")"_s);
        QCOMPARE(cell(3, 1).at(0).toDouble(), 3.5);
        QCOMPARE(cell(3, 1).at(1).toString(), u"n"_s);
        QCOMPARE(cell(4, 0).at(0).toString(), u"http://example.org"_s);
        QCOMPARE(cell(4, 1).at(0).toString(), u"007"_s);
        const QJsonArray figures = book.value(u"Närvaro"_s).toArray();
        QCOMPARE(figures.at(3).toArray().at(1).toArray().at(0).toDouble(), 4.0);
        QVERIFY(figures.at(4).toArray().at(1).toArray().at(0).isNull());
        QCOMPARE(book.value(u"Karta"_s).toArray().at(3).toArray().at(1).toArray().at(0).toString(), u"vakant"_s);
    }

    /// Charts are Excel's own, drawn from the cells beside them, so that a changed figure changes the chart.
    void chartsAreDrawn()
    {
        Report report = sample();
        report.blocks = {report::Chart{report::Chart::Kind::Line, u"=1+1"_s, u"personer"_s, {u"VT26"_s, u"HT26"_s}, {{u"Ordinarie"_s, {4.0, 5.0}}, {u"=2+2"_s, {1.0, std::nullopt}}}},
                         report::Chart{report::Chart::Kind::StackedBars, u"Närvaro"_s, u"personer"_s, {u"VT26"_s}, {{u"Ordinarie"_s, {4.0}}}},
                         report::Chart{report::Chart::Kind::Bars, u"Tomt"_s, u"personer"_s, {}, {}}};
        QTemporaryDir dir;
        const QString path = dir.filePath(u"a.xlsx"_s);
        QVERIFY(writeXlsx(report, path).ok());
        QProcess unzip;
        unzip.start(u"unzip"_s, {u"-p"_s, path, u"xl/charts/*.xml"_s});
        if (!unzip.waitForStarted())
            LANSNAV_MISSING("unzip");
        QVERIFY(unzip.waitForFinished());
        const QString charts = QString::fromUtf8(unzip.readAllStandardOutput());
        QCOMPARE(charts.count(u"<c:chartSpace"_s), 2);
        QCOMPARE(charts.count(u"<c:ser>"_s), 3);
        QVERIFY(charts.contains(u"<c:lineChart>"_s) && charts.contains(u"<c:barChart>"_s));
        QVERIFY2(charts.contains(u"$C$4:$C$5</c:f>"_s), qPrintable(charts.left(4000)));
        QVERIFY(!charts.contains(u"<c:f>1+1"_s) && !charts.contains(u"<c:f>2+2"_s));
    }

    /// A formula would stand as <f> in the sheet; text stands as text.
    void noFormulas()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"a.xlsx"_s);
        QVERIFY(writeXlsx(sample(), path).ok());
        QProcess unzip;
        unzip.start(u"unzip"_s, {u"-p"_s, path, u"xl/worksheets/*.xml"_s});
        if (!unzip.waitForStarted())
            LANSNAV_MISSING("unzip");
        QVERIFY(unzip.waitForFinished());
        const QByteArray sheets = unzip.readAllStandardOutput();
        QVERIFY(sheets.contains("<sheetData>"));
        QVERIFY(!sheets.contains("<f>"));
        QVERIFY(!sheets.contains("<hyperlink"));
    }

    void survivesLongAndWide()
    {
        Report report;
        report.title = QString(5000, u'å');
        report::Table table;
        for (int i = 0; i < 300; ++i)
            table.columns.append({QString::number(i)});
        table.rows.append(QList<report::Cell>(300, report::Cell(QString(40000, u'x'))));
        table.rows.append(QList<report::Cell>());
        report.blocks = {table};
        QTemporaryDir dir;
        QVERIFY(writeXlsx(report, dir.filePath(u"wide.xlsx"_s)).ok());
    }

    /// What is too long for Excel ends between two signs, and the foot keeps its page numbers.
    void cutsBetweenSigns()
    {
        Report report = sample();
        report.title = QString(254, u'x') + u"åäö"_s;
        report.author = QString(254, u'x') + u"🎓"_s;
        report.region = QString(100, u'&');
        QTemporaryDir dir;
        const QString path = dir.filePath(u"a.xlsx"_s);
        QVERIFY(writeXlsx(report, path).ok());
        const auto part = [&path](const QString &name) {
            QProcess unzip;
            unzip.start(u"unzip"_s, {u"-p"_s, path, name});
            return unzip.waitForStarted() && unzip.waitForFinished() ? unzip.readAllStandardOutput() : QByteArray();
        };
        const QByteArray properties = part(u"docProps/core.xml"_s), sheet = part(u"xl/worksheets/sheet1.xml"_s);
        if (properties.isEmpty())
            QSKIP("no unzip here");
        QVERIFY(properties.contains("<dc:title>" + QByteArray(254, 'x') + "å</dc:title>"));
        QVERIFY(properties.contains("<dc:creator>" + QByteArray(254, 'x') + "</dc:creator>"));
        QVERIFY2(sheet.contains("&amp;L" + QByteArray("&amp;&amp;").repeated(40) + "&amp;C" + QByteArray(80, 'x') + "&amp;R&amp;P / &amp;N"), sheet.right(1000));
    }

    void keepsTheOldFileWhenItCannotWrite()
    {
        const test::OrdinaryUser user;
        if (!user.isOrdinary())
            QSKIP("root may write everywhere, and cannot be anybody else here");
        QTemporaryDir dir;
        const QString path = dir.filePath(u"a.xlsx"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        QVERIFY(old.setPermissions(QFile::ReadOwner));
        const Result<void> written = writeXlsx(sample(), path);
        QCOMPARE(written.error().code, ErrorCode::ReadOnly);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
    }
};

LANSNAV_TEST_MAIN(TestReportXlsx)
#include "tst_reportxlsx.moc"
