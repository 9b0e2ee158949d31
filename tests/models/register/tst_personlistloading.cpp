// SPDX-License-Identifier: GPL-3.0-or-later
#include "personlistfixture.h"

#include "support/testmain.h"

#include <QDir>
using namespace lansnav;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

/// How the list of people is read: its first rows before the rest, and what changes meanwhile.
class TestPersonListLoading : public QObject
{
    Q_OBJECT

private slots:
    void firstRowsAreThoseOfTheWholeList_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        for (int column = 0; column < 6; ++column) {
            QTest::addRow("column %d, ascending", column) << column << Qt::AscendingOrder;
            QTest::addRow("column %d, descending", column) << column << Qt::DescendingOrder;
        }
    }
    void firstRowsAreThoseOfTheWholeList()
    {
        QFETCH(int, column);
        QFETCH(Qt::SortOrder, order);
        ListFixture f;
        f.fill(1500);
        f.start(column, order);
        QSignalSpy resets(f.model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy inserts(f.model.get(), &QAbstractItemModel::rowsInserted);
        QVERIFY(f.waitForFirstRows());
        const QList<Id> first = f.ids();
        const QList<PersonRow> rows = f.model->rows();
        QVERIFY(first.size() >= 100);
        QCOMPARE(f.model->total(), 1500);
        QCOMPARE(f.model->shown(), 1500);
        f.store->waitForFetches();
        QCOMPARE(f.model->rowCount(), 1500);
        QCOMPARE(f.ids().first(first.size()), first);
        for (const PersonRow &row : rows)
            QCOMPARE(row, *f.model->find(row.id));
        // The rest was added below: selection and scroll position have nothing to lose.
        QCOMPARE(resets.count(), 1);
        QCOMPARE(inserts.count(), 1);
        // The same list as one that was sorted when all was there.
        PersonModel whole(RegisterLists::personColumns(), RegisterLists::personSearch());
        whole.sort(column, order);
        whole.setRows(*registerstore::personRows(f.db()));
        for (int row = 0; row < whole.rowCount(); ++row)
            QCOMPARE(f.model->idAt(row), whole.idAt(row));
    }

    void theRestIsHeldUntilAskedFor()
    {
        ListFixture f;
        f.fill(1500);
        f.start();
        f.loader->holdRest();
        QVERIFY(f.waitForFirstRows());
        f.store->waitForFetches();
        QVERIFY(f.model->rowCount() < 1500);
        f.loader->readRest();
        f.store->waitForFetches();
        QCOMPARE(f.model->rowCount(), 1500);
    }

    void shortListsComeWhole()
    {
        ListFixture f;
        f.fill(300);
        f.start();
        QSignalSpy loaded(f.loader.get(), &ListLoaderBase::loaded);
        QVERIFY(loaded.wait());
        QCOMPARE(f.model->rowCount(), 300);
    }

    void sortedAndFilteredWhileTheRestIsRead()
    {
        ListFixture f;
        f.fill(1500);
        f.start();
        QVERIFY(f.waitForFirstRows());
        f.model->sort(4, Qt::DescendingOrder);
        f.model->setFilterText(u"an"_s);
        f.store->waitForFetches();
        PersonModel whole(RegisterLists::personColumns(), RegisterLists::personSearch());
        whole.sort(4, Qt::DescendingOrder);
        whole.setRows(*registerstore::personRows(f.db()));
        whole.setFilterText(u"an"_s);
        QVERIFY(whole.rowCount() > 100);
        QCOMPARE(names(*f.model), names(whole));
    }

    void changedWhileTheRestIsRead()
    {
        ListFixture f;
        f.fill(1500);
        f.start();
        // One act before the first rows are there, one after.
        const Id first = f.add("Aa", "Aa");
        QVERIFY(f.waitForFirstRows());
        const Id last = f.add("Åö", "Öö");
        const Id gone = f.model->idAt(3);
        QVERIFY(registerstore::trashPeople(*f.store, {gone}));
        f.store->waitForFetches();
        QCOMPARE(f.model->rowCount(), 1501);
        QCOMPARE(f.model->idAt(0), first);
        QVERIFY(f.model->rowOf(last) > 1400);
        QCOMPARE(f.model->rowOf(gone), -1);
    }

    void outdatedOrderIsDropped()
    {
        ListFixture f;
        f.fill(1500);
        f.open();
        f.start();
        QVERIFY(f.waitForFirstRows());
        QVERIFY(f.model->at(0).name != u"Aa Aa"_s);
        // As with another program: the window never heard of it.
        QVERIFY(f.db().run(u"UPDATE person SET given = 'Aa', family = 'Aa' WHERE id = (SELECT max(id) FROM person WHERE protected = 0)"_s));
        f.start();
        QVERIFY(f.waitForFirstRows());
        QCOMPARE(f.model->at(0).name, u"Aa Aa"_s);
    }

    void rememberedOrder()
    {
        ListFixture f;
        f.fill(1500);
        f.open();
        const QList<Id> right = f.ids();
        const QDir orders(f.environment.profileDir() + u"/orders"_s);
        const QStringList files = orders.entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QFile file(orders.filePath(files.first()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArrayList lines = file.readAll().split('\n');
        QVERIFY(lines.size() > 100);
        // Ids and numbers: nothing that tells of anybody.
        for (qsizetype i = 2; i + 1 < lines.size(); ++i)
            QVERIFY(!Id::fromHex(QString::fromLatin1(lines.at(i))).isNull());
        // One that lacks somebody, so as to see that it is used, and that the list is right all the same once it has been read.
        lines.removeAt(2);
        file.resize(0);
        file.write(lines.join('\n'));
        file.close();
        f.start();
        QVERIFY(f.waitForFirstRows());
        QCOMPARE(f.model->idAt(0), right.at(1));
        f.store->waitForFetches();
        QCOMPARE(f.ids(), right);
        // A torn one is dropped.
        QVERIFY(QFile::resize(file.fileName(), file.size() / 2));
        f.start();
        QVERIFY(f.waitForFirstRows());
        QCOMPARE(f.model->idAt(0), right.at(0));
    }

    void manyChangesAtOnceReadAgain()
    {
        ListFixture f;
        f.open();
        f.fill(1500);
        f.store->waitForFetches();
        QCOMPARE(f.model->total(), 1500);
    }

    void latestLoadWins()
    {
        ListFixture f;
        f.add("Anna", "Ek");
        f.open();
        QSignalSpy resets(f.model.get(), &QAbstractItemModel::modelReset);
        for (int i = 0; i < 5; ++i)
            f.loader->reload();
        f.store->waitForFetches();
        QCOMPARE(resets.count(), 1);
    }
};

LANSNAV_TEST_MAIN(TestPersonListLoading)
#include "tst_personlistloading.moc"
