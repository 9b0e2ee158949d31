// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/paperblocks.h"
#include "support/testmain.h"

#include "exchange/sheet.h"
#include "report/html.h"
#include "report/joined.h"
#include "report/xlsx.h"

#include <QTemporaryDir>

using namespace lansnav;
using namespace Qt::StringLiterals;

namespace {

Report paper(const QString &title, const QString &author = u"Karin Exempel"_s)
{
    Report report;
    report.title = title;
    report.subtitle = u"Pärm"_s;
    report.region = u"Örebro län"_s;
    report.author = author;
    report.date = QDate(2026, 3, 2);
    report.summary = {u"Tolv i "_s + title};
    report::Table table;
    table.caption = u"Deltagare"_s;
    table.columns = {{u"Namn"_s}, {u"Barn"_s}};
    table.rows = {{report::Cell(u"Anna i "_s + title), report::Cell(u"2"_s, 2)}};
    report.blocks = {report::Heading{u"Om gruppen"_s}, table, report::Heading{u"Mer"_s, 2}, report::SignIn{{{u"Namn"_s}}, {{u"Anna i "_s + title}}}};
    return report;
}

} // namespace

/// Several papers as one: which they are, each on a page of its own, and told apart wherever it is written.
class TestReportJoined : public QObject
{
    Q_OBJECT

private slots:
    void oneStaysAsItIs()
    {
        const Report alone = report::joined({paper(u"ABC Laxå"_s)}, u"annat"_s);
        QCOMPARE(alone.title, u"ABC Laxå"_s);
        QCOMPARE(alone.summary.size(), 1);
        QVERIFY(test::blocksOf<report::PageBreak>(alone).isEmpty());
    }

    void eachHasAPageAndAHeading()
    {
        const Report whole = report::joined({paper(u"ABC Laxå"_s), paper(u"ABC Nora"_s)}, u"ABC Laxå och 1 till"_s);
        QCOMPARE(whole.title, u"ABC Laxå och 1 till"_s);
        QCOMPARE(whole.region, u"Örebro län"_s);
        QCOMPARE(whole.author, u"Karin Exempel"_s);
        QCOMPARE(whole.date, QDate(2026, 3, 2));
        QCOMPARE(test::blocksOf<report::BulletList>(whole).constFirst().items, QStringList({u"ABC Laxå · Pärm"_s, u"ABC Nora · Pärm"_s}));
        QCOMPARE(test::blocksOf<report::PageBreak>(whole).size(), 2);
        QStringList begun;
        for (qsizetype i = 1; i < whole.blocks.size(); ++i)
            if (const auto *heading = std::get_if<report::Heading>(&whole.blocks.at(i)); heading && heading->level == 0) {
                QVERIFY(std::holds_alternative<report::PageBreak>(whole.blocks.at(i - 1)));
                begun << heading->text;
            }
        QCOMPARE(begun, QStringList({u"ABC Laxå"_s, u"ABC Nora"_s}));
        QCOMPARE(test::blocksOf<report::Table>(whole).size(), 2);
        QStringList said;
        for (const report::Paragraph &paragraph : test::blocksOf<report::Paragraph>(whole))
            said << paragraph.text;
        QCOMPARE(said, QStringList({u"Pärm"_s, u"Tolv i ABC Laxå"_s, u"Pärm"_s, u"Tolv i ABC Nora"_s}));
    }

    /// Whose it is stands with each where it is not the same for all; one that lies down lays them all.
    void whatDiffersIsSaidOfEach()
    {
        Report lying = paper(u"ABC Nora"_s, u"Ingvar Påhittad"_s);
        lying.landscape = true;
        const Report whole = report::joined({paper(u"ABC Laxå"_s), lying}, u"Två"_s);
        QVERIFY(whole.landscape);
        QVERIFY(whole.author.isEmpty());
        const auto paragraphs = test::blocksOf<report::Paragraph>(whole);
        QCOMPARE(paragraphs.at(0).text, u"Pärm · Karin Exempel"_s);
        QCOMPARE(paragraphs.at(2).text, u"Pärm · Ingvar Påhittad"_s);
    }

    void onScreenTheHeadingsStandInSteps()
    {
        const QString html = toHtml(report::joined({paper(u"ABC Laxå"_s), paper(u"ABC Nora"_s)}, u"Två"_s));
        for (const QString &title : {u"ABC Laxå"_s, u"ABC Nora"_s})
            QCOMPARE(html.count(u"<h2 class=\"break\">%1</h2>"_s.arg(title)), 1);
        QCOMPARE(html.count(u"<h3>Om gruppen</h3>"_s), 2);
        QCOMPARE(html.count(u"<h4>Mer</h4>"_s), 2);
        const QString alone = toHtml(paper(u"ABC Laxå"_s));
        QVERIFY(alone.contains(u"<h2>Om gruppen</h2>"_s) && alone.contains(u"<h3>Mer</h3>"_s));
    }

    void everySheetSaysWhoseItIs()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"två.xlsx"_s);
        QVERIFY(writeXlsx(report::joined({paper(u"ABC Laxå"_s), paper(u"ABC Nora"_s)}, u"Två"_s), path).ok());
        const auto book = readWorkbook(path);
        QVERIFY2(book.ok(), book ? "" : qPrintable(book.error().sentence));
        QCOMPARE(book->sheets.size(), 5);
        for (const auto &[index, title] : {std::pair(1, u"ABC Laxå"_s), std::pair(2, u"ABC Laxå"_s), std::pair(3, u"ABC Nora"_s), std::pair(4, u"ABC Nora"_s)}) {
            const Sheet &sheet = book->sheets.at(index);
            QVERIFY2(sheet.name.contains(title) && sheet.name.size() <= 31, qPrintable(sheet.name));
            QVERIFY2(sheet.rows.constFirst().constFirst().contains(title), qPrintable(sheet.rows.constFirst().constFirst()));
        }
        QCOMPARE(book->sheets.at(1).name, u"Deltagare · ABC Laxå"_s);
        QVERIFY(writeXlsx(paper(u"ABC Laxå"_s), path).ok());
        QCOMPARE(readWorkbook(path)->sheets.at(1).name, u"Deltagare"_s);
    }
};

LANSNAV_TEST_MAIN(TestReportJoined)
#include "tst_reportjoined.moc"
