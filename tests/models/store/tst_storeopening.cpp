// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storeopening.h"

#include "register/schema.h"
#include "store/edit.h"
#include "store/storetables.h"

#include "support/testenvironment.h"
#include "support/testmain.h"

#include <QAbstractEventDispatcher>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>

using namespace lansnav;
using namespace Qt::StringLiterals;

/// A file opened on a thread of its own is, once taken, as if opened here.
class TestStoreOpening : public QObject
{
    Q_OBJECT

    test::TestEnvironment m_environment;
    QTemporaryDir m_folder;
    const Schema m_schema{{storeSqlFile(), u":/sql/0002_register.sql"_s}, storeTables() + registerTables()};

    QString made(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        const auto store = Store::create(path, m_schema, m_environment);
        return store ? path : QString();
    }

private slots:
    void editsAndReadsHere()
    {
        const QString path = made(u"a.lansnav"_s);
        StoreOpening opening(path, m_schema, m_environment);
        QCOMPARE(opening.path(), path);
        auto store = opening.take();
        QVERIFY(store);
        QCOMPARE((*store)->thread(), QThread::currentThread());
        QVERIFY((*store)->notices().isEmpty());

        QSignalSpy changed(store->get(), &Store::changed);
        Edit edit(**store, ActText("Test"));
        edit.insert(u"municipality"_s, {{u"name"_s, u"Kumla"_s}});
        QVERIFY(edit.commit());
        QCOMPARE(changed.count(), 1);
        QCOMPARE((*store)->database().value(u"SELECT count(*) FROM municipality WHERE deleted = 0"_s)->toInt(), 1);

        int fetched = 0;
        (*store)->fetch<int>(this,
            [](Database &db) -> Result<int> { return db.value(u"SELECT count(*) FROM municipality"_s)->toInt(); },
            [&](const Result<int> &count) {
                QCOMPARE(QThread::currentThread(), thread());
                fetched = count ? *count : -1;
            });
        (*store)->waitForFetches();     // the backup that was put off as well
        QCOMPARE(fetched, 1);
        QVERIFY((*store)->undo());
        QCOMPARE((*store)->database().value(u"SELECT count(*) FROM municipality WHERE deleted = 0"_s)->toInt(), 0);
    }

    /// A timer that was stopped but is still registered fires for ever, and past the end of the store.
    void careTakenAtOnceLeavesNoTimerBehind()
    {
        const QString path = made(u"d.lansnav"_s);
        StoreOpening opening(path, m_schema, m_environment);
        const auto store = opening.take();
        QVERIFY(store);
        const QList<QTimer *> timers = (*store)->findChildren<QTimer *>();
        const auto active = [&] { return int(std::count_if(timers.cbegin(), timers.cend(), [](const QTimer *timer) { return timer->isActive(); })); };
        QCOMPARE(active(), 2);          // the care that was put off, and the next backup
        (*store)->waitForFetches();     // takes care, before anything that was posted to this thread has been delivered
        QCoreApplication::processEvents();
        QCOMPARE(active(), 1);
        for (QTimer *timer : timers)
            QCOMPARE(int(QAbstractEventDispatcher::instance()->registeredTimers(timer).size()), timer->isActive() ? 1 : 0);
    }

    void nobodyTakesIt()
    {
        const QString path = made(u"b.lansnav"_s);
        { StoreOpening opening(path, m_schema, m_environment); }
        QVERIFY2(Store::open(path, m_schema, m_environment), "the lock was let go");
    }

    void keepsTheFileWhileTaken()
    {
        const QString path = made(u"c.lansnav"_s);
        StoreOpening opening(path, m_schema, m_environment);
        const auto store = opening.take();
        QVERIFY(store);
        const auto second = Store::open(path, m_schema, m_environment);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::InUse);
    }

    void saysWhyNot()
    {
        StoreOpening missing(m_folder.filePath(u"missing.lansnav"_s), m_schema, m_environment);
        const auto store = missing.take();
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::NotFound);
        QVERIFY(!store.error().sentence.isEmpty());
    }
};

LANSNAV_TEST_MAIN(TestStoreOpening)
#include "tst_storeopening.moc"
