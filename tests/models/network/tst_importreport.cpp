// SPDX-License-Identifier: GPL-3.0-or-later
// What is counted and told of an import of members.
#include "exchange/importrows.h"
#include "memberlists.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

class ImportReportTest : public QObject
{
    Q_OBJECT

private slots:
    void nobody_data()
    {
        QTest::addColumn<QStringList>("cells");     // name, municipality, e-mail
        QTest::addColumn<bool>("isNobody");
        QTest::newRow("vacant") << QStringList{u"Vakant"_s, u"Laxå"_s, {}} << true;
        QTest::newRow("to be appointed") << QStringList{u"Tillsätts HT25"_s, u"Laxå"_s, u"-"_s} << true;
        QTest::newRow("a remark below a sign") << QStringList{u"* 2025"_s, {}, {}} << true;
        QTest::newRow("vacant, with an address") << QStringList{u"Vakant"_s, u"Laxå"_s, u"info@example.org"_s} << false;
        QTest::newRow("no name") << QStringList{QString(), u"Laxå"_s, u"anna@example.org"_s} << false;
        QTest::newRow("a formula") << QStringList{u"=NAMN(1)"_s, {}, {}} << false;
    }
    /// A row that says that nobody is there is no fault, and told by its line.
    void nobody()
    {
        QFETCH(QStringList, cells);
        QFETCH(bool, isNobody);
        NetworkFixture f;
        const ImportPlan plan = planOf(f, {{u"Namn"_s, u"Kommun"_s, u"E-post"_s}, {u"Anna Ek"_s, u"Nora"_s, {}}, cells});
        const ImportReport report = ImportEngine::report(plan);
        QCOMPARE(report.added, 1);
        QCOMPARE(report.nobody, int(isNobody));
        QCOMPARE(report.toJson()[u"nobody"_s].toInt(), int(isNobody));
        QCOMPARE(report.refused.size(), qsizetype(!isNobody));
        QCOMPARE(report.skipped.join(u'|').contains(u"without anybody: 3"_s), isNobody);
    }

    void lines()
    {
        QCOMPARE(lineNumbers({}), QString());
        QCOMPARE(lineNumbers({3}), u"3"_s);
        QCOMPARE(lineNumbers({3, 4, 7}), u"3, 4, 7"_s);
        QCOMPARE(lineNumbers({3, 4, 5, 9, 12, 13, 14, 15}), u"3–5, 9, 12–15"_s);
        QList<int> even;
        for (int line = 2; line <= 60; line += 2)
            even.append(line);
        QVERIFY2(lineNumbers(even).endsWith(u"38, 40 and 10 more"_s), qPrintable(lineNumbers(even)));
        QVERIFY(allLineNumbers(even).endsWith(u"58, 60"_s));
    }
};

LANSNAV_TEST_MAIN(ImportReportTest)
#include "tst_importreport.moc"
