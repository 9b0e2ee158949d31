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
    void rowsOfPeopleAreToldApart();
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
        if (table.counted && texts.translate("Table", table.counted, nullptr, 2).isEmpty())
            missing.append(QString::fromUtf8(table.counted));
        for (const ColumnDecl &column : table.columns) {
            expect("Column", column.label);
            for (const auto &[code, word] : column.words)
                expect("Column", word);
        }
    }
    QCOMPARE(missing, QStringList());
}

/// Merging two people tells what moves: two areas that use one word ("attendance") would be told as if they were the same thing twice.
void TestAreas::rowsOfPeopleAreToldApart()
{
    QHash<QString, QString> tables;
    for (const Area &area : allAreas())
        for (const TableDecl &table : area.tables) {
            const bool ofPeople = table.name != u"person" && std::any_of(table.columns.cbegin(), table.columns.cend(), [](const ColumnDecl &column) { return column.references == u"person"; });
            if (!ofPeople)
                continue;
            QVERIFY2(table.counted && QString::fromUtf8(table.counted).contains(u"%n"_s), qPrintable(table.name));
            const QString before = std::exchange(tables[QString::fromUtf8(table.counted)], table.name);
            QVERIFY2(before.isEmpty(), qPrintable(before + u", "_s + table.name));
        }
    QVERIFY(tables.size() >= 15);
}

LANSNAV_TEST_MAIN(TestAreas)
#include "tst_areas.moc"
