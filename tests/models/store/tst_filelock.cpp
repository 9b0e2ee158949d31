// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "store/opening.h"
#include "support/testmain.h"

#include <QRegularExpression>

#ifdef Q_OS_UNIX
#include <sys/file.h>
#endif

using namespace lansnav;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

namespace {

void leaveEmpty(const QString &path, int secondsAgo)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-secondsAgo), QFileDevice::FileModificationTime));
}

} // namespace

/// One window at a time has a file, and a lock that nobody holds any more keeps nobody out.
class TestFileLock : public QObject, private PathFixture
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void secondWindowIsRefused();
    void emptyLockOfADeadProgramIsNoLock_data();
    void emptyLockOfADeadProgramIsNoLock();
    void emptyLockThatIsHeldLocks();
    void killedWhileRemovingALockLocksNobodyOut();
};

void TestFileLock::emptyLockOfADeadProgramIsNoLock_data()
{
    QTest::addColumn<int>("secondsAgo");
    QTest::newRow("killed a while ago") << 5;
    QTest::newRow("killed just now") << 0;
    QTest::newRow("by a clock that is ahead") << -3600;
}

void TestFileLock::emptyLockOfADeadProgramIsNoLock()
{
    QFETCH(int, secondsAgo);
    make(m_path);
    leaveEmpty(lockPath(m_path), secondsAgo);
    if (secondsAgo < 0)
        QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"modification time in the future"_s));
    const auto first = open(m_path);
    QVERIFY2(first, first ? "" : qPrintable(first.error().sentence));
    QVERIFY(!open(m_path));
}

/// An empty lock that somebody holds is no leftover: he has made it, and is about to write his name into it.
void TestFileLock::emptyLockThatIsHeldLocks()
{
#ifdef Q_OS_UNIX
    make(m_path);
    leaveEmpty(lockPath(m_path), 5);
    QFile held(lockPath(m_path));
    QVERIFY(held.open(QIODevice::ReadWrite));
    QCOMPARE(flock(held.handle(), LOCK_EX | LOCK_NB), 0);
    const auto refused = open(m_path);
    QVERIFY(!refused);
    QCOMPARE(int(refused.error().code), int(ErrorCode::InUse));
    QVERIFY(QFile::exists(lockPath(m_path)));
    held.close();
    QVERIFY(open(m_path));
#else
    QSKIP("what is open cannot be removed here");
#endif
}

/// Left behind by a program killed while it took over the lock of another that had been killed.
void TestFileLock::killedWhileRemovingALockLocksNobodyOut()
{
    make(m_path);
    const QString lock = lockPath(m_path);
    for (const int secondsAgo : {5, 0}) {
        leaveEmpty(lock, secondsAgo);
        leaveEmpty(lock + u".rmlock"_s, secondsAgo);
        QVERIFY(open(m_path));
        QVERIFY(!QFile::exists(lock + u".rmlock"_s));
    }
    // Nobody who works in the file loses the lock by it.
    const auto first = open(m_path);
    QVERIFY(first);
    leaveEmpty(lock + u".rmlock"_s, 5);
    QVERIFY(!open(m_path));
}

void TestFileLock::secondWindowIsRefused()
{
    make(m_path);
    const auto first = open(m_path);
    QVERIFY(first);
    const auto second = open(m_path);
    QVERIFY(!second);
    QCOMPARE(int(second.error().code), int(ErrorCode::InUse));
    // Reading commands still can.
    QVERIFY(Store::open(m_path, testSchema(), *m_environment, {.exclusive = false, .readOnly = true, .backup = false}));
}

LANSNAV_TEST_MAIN(TestFileLock)
#include "tst_filelock.moc"
