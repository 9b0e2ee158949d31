// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include "paper/reportfile.h"
#include "paper/reportpainter.h"
#include "report/joined.h"
#include "samplereport.h"

#include <QFile>
#include <QObject>
#include <QTemporaryDir>

using namespace lansnav;
using namespace Qt::StringLiterals;

/// A report becomes the kind of file that the ending of its name says.
class TestReportFile : public QObject
{
    Q_OBJECT

private slots:
    void endingDecides_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("pdf") << u"å.pdf"_s << QByteArray("%PDF");
        QTest::newRow("html") << u"a.HTML"_s << QByteArray("<!DOCTYPE");
        QTest::newRow("xlsx") << u"a.xlsx"_s << QByteArray("PK");
    }

    void endingDecides()
    {
        QFETCH(QString, name);
        QTemporaryDir dir;
        QVERIFY(writeReport(test::sampleReport(2), dir.filePath(name)).ok());
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QFETCH(QByteArray, begins);
        QVERIFY(file.readAll().startsWith(begins));
    }

    /// Several papers in one: a page that says which, and each from a page of its own on.
    void severalAreWrittenAsOne_data() { endingDecides_data(); }
    void severalAreWrittenAsOne()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, begins);
        QList<Report> papers;
        int pages = 1;
        for (int i = 0; i < 3; ++i) {
            Report paper;
            paper.title = u"ABC Laxå %1"_s.arg(i);
            paper.blocks = {report::Heading{u"Om gruppen"_s}, report::Paragraph{u"Tolv anmälda."_s}, report::PageBreak{}, report::Heading{u"Närvarolista"_s}, report::SignIn{{{u"Namn"_s}}, {{u"Anna"_s}}}};
            pages += ReportPainter(paper).pageCount();
            papers.append(paper);
        }
        const Report whole = report::joined(papers, u"ABC Laxå 0 och 2 till"_s);
        QCOMPARE(ReportPainter(whole).pageCount(), pages);
        QTemporaryDir dir;
        QVERIFY(writeReport(whole, dir.filePath(name)).ok());
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(begins));
    }

    void refusesOtherEndings()
    {
        QTemporaryDir dir;
        const Result<void> written = writeReport(test::sampleReport(2), dir.filePath(u"a.docx"_s));
        QCOMPARE(written.error().code, ErrorCode::Invalid);
        QVERIFY(!QFile::exists(dir.filePath(u"a.docx"_s)));
    }
};

LANSNAV_TEST_MAIN(TestReportFile)
#include "tst_reportfile.moc"
