// SPDX-License-Identifier: GPL-3.0-or-later
#include "importfixture.h"

#include "exchange/tablefile.h"
#include "support/testmain.h"

#include <QTemporaryDir>

using namespace lansnav;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

/// Phone numbers whose first zero a spreadsheet took away.
class TestLostZeros : public QObject
{
    Q_OBJECT

    static inline const QStringList names{u"Anna Ek"_s, u"Bo Ek"_s, u"Cia Ek"_s, u"Dag Ek"_s};

    static QStringList phones(ImportFixture &f, qsizetype many)
    {
        QStringList found;
        for (const QString &name : names.mid(0, many))
            found.append(f.read(*registerstore::findPerson(f.db(), name)).phone);
        return found;
    }

private slots:
    /// A cell that holds a number and no text can have no zero first.
    void numbersOfExcel()
    {
        ImportFixture f;
        Table table;
        table.columns = {{u"name"_s, u"Namn"_s}, {u"phone"_s, u"Telefon"_s, Table::Type::Integer}};
        for (const auto &[name, phone] : {std::pair(names.at(0), 19588000), {names.at(1), 701234567}, {names.at(2), 81234567}, {names.at(3), 1958800}})
            table.rows.append({name, phone});
        QTemporaryDir dir;
        const QString path = dir.filePath(u"list.xlsx"_s);
        QVERIFY(writeTable(table, path).ok());
        const auto book = readWorkbook(path);
        QVERIFY(book.ok());
        const auto plan = ImportEngine::plan(f.db(), peopleImport(), *book, u"list.xlsx"_s, {});
        QVERIFY(plan.ok());
        f.apply(*plan);
        // Seven digits may lack more than a zero.
        QCOMPARE(phones(f, 4), (QStringList{u"+4619588000"_s, u"+46701234567"_s, u"+4681234567"_s, QString()}));
        const auto again = ImportEngine::plan(f.db(), peopleImport(), *book, u"list.xlsx"_s, {});
        QVERIFY(again.ok() && !again->changesAnything());
    }

    void textsOfAColumn_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QStringList>("phones");
        QTest::newRow("alone") << QStringList{u"19588000"_s} << QStringList{QString()};
        QTest::newRow("beside a mobile number without zero") << QStringList{u"19588000"_s, u"701234567"_s} << QStringList{u"+4619588000"_s, u"+46701234567"_s};
        QTest::newRow("beside numbers with zeros") << QStringList{u"19588000"_s, u"701234567"_s, u"019588001"_s} << QStringList{QString(), u"+46701234567"_s, u"+4619588001"_s};
        QTest::newRow("beside foreign ones") << QStringList{u"19588000"_s, u"+4722334455"_s, u"004722334456"_s} << QStringList{QString(), u"+4722334455"_s, u"+4722334456"_s};
        QTest::newRow("foreign beside one without zero") << QStringList{u"+4722334455"_s, u"701234567"_s} << QStringList{u"+4722334455"_s, u"+46701234567"_s};
    }

    /// A text of such digits is taken only where others of its column lack their zeros too.
    void textsOfAColumn()
    {
        QFETCH(QStringList, cells);
        ImportFixture f;
        QList<QStringList> rows{{u"Namn"_s, u"Telefon"_s}};
        for (qsizetype i = 0; i < cells.size(); ++i)
            rows.append({names.at(i), cells.at(i)});
        f.run(rows);
        QTEST(phones(f, cells.size()), "phones");
        QVERIFY(!f.plan(rows).changesAnything());
    }
};

LANSNAV_TEST_MAIN(TestLostZeros)
#include "tst_lostzeros.moc"
