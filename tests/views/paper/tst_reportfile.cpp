// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include "paper/reportfile.h"
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
