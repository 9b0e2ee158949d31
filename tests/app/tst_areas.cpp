// SPDX-License-Identifier: GPL-3.0-or-later
#include "areas.h"

#include "store/storetables.h"
#include "support/testmain.h"

#include <QTranslator>

using namespace lansnav;
using namespace Qt::StringLiterals;

class TestAreas : public QObject
{
    Q_OBJECT

private slots:
    void everyNameIsTranslated_data();
    void everyNameIsTranslated();
};

void TestAreas::everyNameIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    QTest::addRow("Swedish") << u"sv"_s;
    QTest::addRow("English") << u"en"_s;
}

/// History, clashes and uniting speak of tables and columns by names that are looked up under "Table" and "Column": one
/// marked under the wrong heading is in the translation and yet never found.
void TestAreas::everyNameIsTranslated()
{
    QFETCH(QString, language);
    QTranslator texts;
    QVERIFY(texts.load(u":/i18n/lansnav_%1.qm"_s.arg(language)));
    QStringList missing;
    const auto expect = [&](const char *context, const char *name) {
        if (name && *name && texts.translate(context, name).isEmpty())
            missing.append(QString::fromLatin1(context) + u": "_s + QString::fromUtf8(name));
    };
    QList<TableDecl> tables = storeTables();
    for (const Area &area : allAreas())
        tables += area.tables;
    for (const TableDecl &table : std::as_const(tables)) {
        expect("Table", table.label);
        for (const ColumnDecl &column : table.columns) {
            expect("Column", column.label);
            for (const auto &[code, word] : column.words)
                expect("Column", word);
        }
    }
    QCOMPARE(missing, QStringList());
}

LANSNAV_TEST_MAIN(TestAreas)
#include "tst_areas.moc"
