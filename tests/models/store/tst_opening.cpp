// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/schema.h"
#include "register/schema.h"
#include "store/backup.h"
#include "store/edit.h"
#include "store/opening.h"
#include "store/store.h"
#include "store/storetables.h"
#include "support/ordinaryuser.h"
#include "support/testenvironment.h"
#include "support/testmain.h"

#include <QDir>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/file.h>
#endif

using namespace lansnav;
using namespace Qt::StringLiterals;

namespace {

Schema testSchema()
{
    return {{storeSqlFile(), u":/sql/0002_register.sql"_s, u":/sql/0003_network.sql"_s}, storeTables() + registerTables() + networkTables()};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void leaveEmpty(const QString &path, int secondsAgo)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-secondsAgo), QFileDevice::FileModificationTime));
}

} // namespace

class TestOpening : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void createRefusesToOverwrite();
    void badFileIsRefusedAndUntouched_data();
    void badFileIsRefusedAndUntouched();
    void flippedPageIsFoundAndBackupOffered();
    void writeProtectedIsRefused_data();
    void writeProtectedIsRefused();
    void protectedFileIsReadWithItsLog();
    void addressForSqlite_data();
    void addressForSqlite();
    void secondWindowIsRefused();
    void emptyLockOfADeadProgramIsNoLock_data();
    void emptyLockOfADeadProgramIsNoLock();
    void emptyLockThatIsHeldLocks();
    void killedWhileRemovingALockLocksNobodyOut();
    void newerFileIsRefused();
    void diskFullKeepsEverythingBefore();
    void moveIsNoCopy();
    void copyGetsASiteOfItsOwn();
    void restoredFileGetsASiteOfItsOwn();
    void foreignTriggersAreRemoved();
    void backupsAreRolledAndSkippedWhenUnchanged();
    void restoreKeepsWhatWasThere();
    void readOnlyOpeningChangesNothing();

private:
    void make(const QString &path, int people = 3);
    Result<std::unique_ptr<Store>> open(const QString &path) { return Store::open(path, testSchema(), *m_environment, {.exclusive = true, .readOnly = false, .backup = false}); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<test::TestEnvironment> m_environment;
    QString m_path;
};

void TestOpening::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_environment = std::make_unique<test::TestEnvironment>();
    m_path = m_dir->filePath(u"a.lansnav"_s);
}

void TestOpening::make(const QString &path, int people)
{
    auto store = Store::create(path, testSchema(), *m_environment);
    QVERIFY2(store, store ? "" : qPrintable(store.error().sentence));
    Edit edit(**store, ActText("Add person"));
    for (int i = 0; i < people; ++i)
        edit.insert(u"person"_s, {{u"given"_s, QString::number(i)}, {u"note"_s, QString(200, u'x')}});
    QVERIFY(edit.commit());
}

void TestOpening::createRefusesToOverwrite()
{
    write(m_path, "precious");
    const auto made = Store::create(m_path, testSchema(), *m_environment);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Exists);
    QCOMPARE(bytesOf(m_path), "precious");
}

void TestOpening::badFileIsRefusedAndUntouched_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("missing") << u"missing"_s << ErrorCode::NotFound;
    QTest::newRow("folder") << u"folder"_s << ErrorCode::NotOurs;
    QTest::newRow("empty") << u"empty"_s << ErrorCode::Damaged;
    QTest::newRow("garbage") << u"garbage"_s << ErrorCode::NotOurs;
    QTest::newRow("header only") << u"header"_s << ErrorCode::Damaged;
    QTest::newRow("truncated") << u"truncated"_s << ErrorCode::Damaged;
    QTest::newRow("half a page") << u"halfpage"_s << ErrorCode::Damaged;
    QTest::newRow("zeroed middle") << u"zeroed"_s << ErrorCode::Damaged;
    QTest::newRow("another program's SQLite") << u"foreign"_s << ErrorCode::NotOurs;
    QTest::newRow("our id, foreign tables") << u"impostor"_s << ErrorCode::NotOurs;
    QTest::newRow("text") << u"text"_s << ErrorCode::NotOurs;
}

void TestOpening::badFileIsRefusedAndUntouched()
{
    QFETCH(QString, how);
    QFETCH(ErrorCode, code);
    if (how == u"folder") {
        QVERIFY(QDir().mkpath(m_path));
    } else if (how == u"empty") {
        write(m_path, "");
    } else if (how == u"garbage") {
        write(m_path, QByteArray(9000, '\xa5'));
    } else if (how == u"text") {
        write(m_path, "Namn;Kommun\n");
    } else if (how == u"foreign" || how == u"impostor") {
        write(m_path, "");
        auto db = Database::open(m_path, Database::Access::ReadWrite);
        QVERIFY(db);
        QVERIFY((*db)->runScript(u"CREATE TABLE t (a); INSERT INTO t VALUES (1);"_s));
        if (how == u"impostor")
            QVERIFY((*db)->runScript(u"PRAGMA application_id = %1"_s.arg(applicationId)));
    } else if (how != u"missing") {
        make(m_path, 400);
        QByteArray bytes = bytesOf(m_path);
        if (how == u"header")
            bytes.truncate(100);
        else if (how == u"truncated")
            bytes.truncate(bytes.size() / 2 / 4096 * 4096);
        else if (how == u"halfpage")
            bytes.truncate(bytes.size() - 2000);
        else
            bytes.replace(4096, bytes.size() - 8192, QByteArray(bytes.size() - 8192, '\0'));
        write(m_path, bytes);
    }
    const QByteArray before = bytesOf(m_path);
    const QStringList folder = QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    const auto opened = open(m_path);
    QVERIFY(!opened);
    QCOMPARE(int(opened.error().code), int(code));
    // A sentence: what happened, and what to do.
    QVERIFY(opened.error().sentence.count(u'.') >= 2 || how == u"missing");
    QCOMPARE(bytesOf(m_path), before);
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), folder);
}

void TestOpening::flippedPageIsFoundAndBackupOffered()
{
    make(m_path, 400);
    {
        auto store = open(m_path);
        QVERIFY(store);
        QVERIFY(Backups(*m_environment, m_path).make((*store)->database()));
    }
    QByteArray bytes = bytesOf(m_path);
    for (qsizetype page = 8; page < 20; ++page)
        bytes.replace(page * 4096, 64, QByteArray(64, '\x7f'));
    write(m_path, bytes);
    const auto opened = open(m_path);
    QVERIFY(!opened);
    QCOMPARE(int(opened.error().code), int(ErrorCode::Damaged));
    QCOMPARE(bytesOf(m_path), bytes);
    const Backups::Entry good = Backups(*m_environment, m_path).newestGood();
    QVERIFY(!good.path.isEmpty());
    QVERIFY(Backups::restore(good.path, m_path, *m_environment));
    const auto again = open(m_path);
    QVERIFY(again);
    QCOMPARE((*again)->database().value(u"SELECT count(*) FROM person"_s)->toInt(), 400);
}

void TestOpening::writeProtectedIsRefused_data()
{
    QTest::addColumn<bool>("folder");
    QTest::newRow("file") << false;
#ifndef Q_OS_WIN
    QTest::newRow("folder") << true;
#endif
}

void TestOpening::writeProtectedIsRefused()
{
    QFETCH(bool, folder);
    m_dir.reset();
    m_environment.reset();
    const test::OrdinaryUser user;
    if (!user.isOrdinary())
        QSKIP("root may write everywhere, and cannot be anybody else here");
    init();     // the folder and the profile are this user's
    make(m_path);
    const QByteArray before = bytesOf(m_path);
    const auto listed = [this] { return QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); };
    const QStringList files = listed();
    const QString guarded = folder ? m_dir->path() : m_path;
    QVERIFY(QFile::setPermissions(guarded, folder ? QFileDevice::ReadOwner | QFileDevice::ExeOwner : QFileDevice::ReadOwner));
    const auto freed = qScopeGuard([&] { QFile::setPermissions(guarded, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner); });
    const auto opened = open(m_path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::ReadOnly);
    QVERIFY(opened.error().sentence.count(u'.') >= 2);
    QCOMPARE(bytesOf(m_path), before);
    QCOMPARE(listed(), files);
    // Reading it works, and changes nothing either.
    {
        const auto read = Store::open(m_path, testSchema(), *m_environment, {.exclusive = false, .readOnly = true, .backup = false});
        QVERIFY(read);
        QCOMPARE((*read)->database().value(u"SELECT count(*) FROM person"_s)->toInt(), 3);
    }
    QCOMPARE(bytesOf(m_path), before);
    QCOMPARE(listed(), files);
}

/// Protected while somebody works in it: what lies in the log is part of it.
void TestOpening::protectedFileIsReadWithItsLog()
{
    m_dir.reset();
    m_environment.reset();
    const test::OrdinaryUser user;
    if (!user.isOrdinary())
        QSKIP("root may write everywhere, and cannot be anybody else here");
    init();
    make(m_path);
    const auto store = open(m_path);
    QVERIFY(store);
    QVERIFY((*store)->database().run(u"CREATE TABLE late (x)"_s));
    QVERIFY(QFile::exists(m_path + u"-wal"_s));
    QVERIFY(QFile::setPermissions(m_path, QFileDevice::ReadOwner));
    const auto freed = qScopeGuard([&] { QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::WriteOwner); });
    const auto reader = Database::open(m_path, Database::Access::ReadOnly);
    QVERIFY(reader);
    QCOMPARE((*reader)->value(u"SELECT count(*) FROM late"_s)->toInt(), 0);
}

void TestOpening::emptyLockOfADeadProgramIsNoLock_data()
{
    QTest::addColumn<int>("secondsAgo");
    QTest::newRow("killed a while ago") << 5;
    QTest::newRow("killed just now") << 0;
    QTest::newRow("by a clock that is ahead") << -3600;
}

void TestOpening::emptyLockOfADeadProgramIsNoLock()
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
void TestOpening::emptyLockThatIsHeldLocks()
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
void TestOpening::killedWhileRemovingALockLocksNobodyOut()
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

void TestOpening::addressForSqlite_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("uri");
    QTest::newRow("here") << u"/home/åsa/a b.lansnav"_s << QByteArray("file:///home/%C3%A5sa/a%20b.lansnav?mode=ro");
    QTest::newRow("drive") << u"H:/min fil#2.lansnav"_s << QByteArray("file:///H:/min%20fil%232.lansnav?mode=ro");
    QTest::newRow("server") << u"//server/delat/100%?.lansnav"_s << QByteArray("file:////server/delat/100%25%3F.lansnav?mode=ro");
}

void TestOpening::addressForSqlite()
{
    QFETCH(QString, path);
    QTEST(sqliteUri(path, "mode=ro"), "uri");
}

void TestOpening::secondWindowIsRefused()
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

void TestOpening::newerFileIsRefused()
{
    make(m_path);
    {
        auto db = Database::open(m_path, Database::Access::ReadWrite);
        QVERIFY((*db)->run(u"PRAGMA user_version = 99"_s));
    }
    const QByteArray before = bytesOf(m_path);
    auto opened = open(m_path);
    QVERIFY(!opened);
    QCOMPARE(int(opened.error().code), int(ErrorCode::Newer));
    QCOMPARE(bytesOf(m_path), before);
    {
        auto db = Database::open(m_path, Database::Access::ReadWrite);
        QVERIFY((*db)->run(u"PRAGMA user_version = 3"_s));
        QVERIFY((*db)->run(u"UPDATE seal SET min_reader = 99"_s));
    }
    opened = open(m_path);
    QVERIFY(!opened);
    QCOMPARE(int(opened.error().code), int(ErrorCode::Newer));
}

void TestOpening::diskFullKeepsEverythingBefore()
{
    make(m_path);
    auto store = open(m_path);
    QVERIFY(store);
    // A database that may not grow behaves as on a full disk.
    Database &db = (*store)->database();
    QVERIFY(db.run(u"PRAGMA max_page_count = %1"_s.arg(db.value(u"PRAGMA page_count"_s)->toInt() + 2)));
    Edit edit(**store, ActText("Add person"));
    for (int i = 0; i < 200; ++i)
        edit.insert(u"person"_s, {{u"note"_s, QString(2000, u'x')}});
    const auto done = edit.commit();
    QVERIFY(!done);
    QCOMPARE(int(done.error().code), int(ErrorCode::DiskFull));
    QCOMPARE(db.value(u"SELECT count(*) FROM person"_s)->toInt(), 3);
    QCOMPARE(db.value(u"PRAGMA integrity_check"_s)->toString(), u"ok"_s);
    QVERIFY(db.run(u"PRAGMA max_page_count = 1000000"_s));
    Edit again(**store, ActText("Add person"));
    again.insert(u"person"_s, {{u"given"_s, u"Åsa"_s}});
    QVERIFY(again.commit());
}

void TestOpening::moveIsNoCopy()
{
    make(m_path);
    const QString moved = m_dir->filePath(u"moved.lansnav"_s);
    QVERIFY(QFile::rename(m_path, moved));
    const auto store = open(moved);
    QVERIFY(store);
    QVERIFY((*store)->notices().isEmpty());
    QCOMPARE((*store)->database().value(u"SELECT count(*) FROM site"_s)->toInt(), 1);
}

void TestOpening::copyGetsASiteOfItsOwn()
{
    make(m_path);
    const QString copy = m_dir->filePath(u"copy.lansnav"_s);
    QVERIFY(QFile::copy(m_path, copy));
    qint64 original = 0;
    {
        const auto store = open(m_path);
        QVERIFY(store);
        original = (*store)->database().value(u"SELECT site FROM replica"_s)->toLongLong();
    }
    const auto store = open(copy);
    QVERIFY(store);
    QCOMPARE((*store)->notices().size(), 1);
    QVERIFY((*store)->database().value(u"SELECT site FROM replica"_s)->toLongLong() != original);
    QCOMPARE((*store)->database().value(u"SELECT parent_site FROM site WHERE site = (SELECT site FROM replica)"_s)->toLongLong(), original);
    // What was done before the copy was made can still be undone in it.
    QVERIFY((*store)->undoable().has_value());

    // On another computer the profile knows nothing of the file.
    test::TestEnvironment other;
    const QString elsewhere = m_dir->filePath(u"elsewhere.lansnav"_s);
    QVERIFY(QFile::copy(m_path, elsewhere));
    const auto there = Store::open(elsewhere, testSchema(), other, {.exclusive = true, .readOnly = false, .backup = false});
    QVERIFY(there);
    QCOMPARE((*there)->database().value(u"SELECT reason FROM site WHERE site = (SELECT site FROM replica)"_s)->toString(), u"copied"_s);
}

void TestOpening::restoredFileGetsASiteOfItsOwn()
{
    make(m_path);
    const QByteArray lastWeek = bytesOf(m_path);
    {
        const auto store = open(m_path);
        QVERIFY(store);
    }
    write(m_path, lastWeek);
    const auto store = open(m_path);
    QVERIFY(store);
    QCOMPARE((*store)->database().value(u"SELECT reason FROM site WHERE site = (SELECT site FROM replica)"_s)->toString(), u"restored"_s);
}

void TestOpening::foreignTriggersAreRemoved()
{
    make(m_path);
    {
        auto db = Database::open(m_path, Database::Access::ReadWrite);
        QVERIFY((*db)->runScript(u"CREATE TRIGGER evil AFTER UPDATE ON replica BEGIN UPDATE person SET given = 'x'; END;"
                                  "DROP TRIGGER person_log_update;"_s));
    }
    const auto store = open(m_path);
    QVERIFY(store);
    QCOMPARE((*store)->database().value(u"SELECT count(*) FROM sqlite_schema WHERE name = 'evil'"_s)->toInt(), 0);
    QCOMPARE((*store)->database().value(u"SELECT count(*) FROM sqlite_schema WHERE name = 'person_log_update'"_s)->toInt(), 1);
    QCOMPARE((*store)->database().value(u"SELECT count(*) FROM person WHERE given = 'x'"_s)->toInt(), 0);
}

void TestOpening::backupsAreRolledAndSkippedWhenUnchanged()
{
    make(m_path);
    const auto store = open(m_path);
    QVERIFY(store);
    Backups backups(*m_environment, m_path);
    QVERIFY(backups.make((*store)->database()));
    m_environment->advanceMs(60'000);
    QVERIFY(backups.make((*store)->database()));
    QCOMPARE(backups.entries().size(), 1);
    for (int day = 0; day < 400; day += 3) {
        m_environment->advanceMs(3 * 86'400'000LL);
        Edit edit(**store, ActText("Add person"));
        edit.insert(u"person"_s, {{u"given"_s, QString::number(day)}});
        QVERIFY(edit.commit());
        QVERIFY(backups.make((*store)->database()));
    }
    const auto kept = backups.entries();
    QVERIFY2(kept.size() >= 15 && kept.size() <= 35, qPrintable(QString::number(kept.size())));
    QCOMPARE(kept.first().made.date(), m_environment->today());
    QVERIFY(kept.last().made.date() < m_environment->today().addMonths(-9));
    QCOMPARE(backups.newestGood().path, kept.first().path);
}

void TestOpening::restoreKeepsWhatWasThere()
{
    make(m_path);
    const QString out = m_dir->filePath(u"kept.lansnav"_s);
    {
        const auto store = open(m_path);
        QVERIFY(Backups::copy((*store)->database(), out));
        QVERIFY(!Backups::copy((*store)->database(), out));
    }
    const QByteArray damaged("no longer a database");
    write(m_path, damaged);
    QVERIFY(Backups::restore(out, m_path, *m_environment));
    QVERIFY(open(m_path));
    const QStringList kept = QDir(m_dir->path()).entryList({u"a.before-restore-*"_s});
    QCOMPARE(kept.size(), 1);
    QCOMPARE(bytesOf(m_dir->filePath(kept.first())), damaged);
    // Once more within the same second: what was there then is kept too.
    QVERIFY(Backups::restore(out, m_path, *m_environment));
    QVERIFY(open(m_path));
    QCOMPARE(QDir(m_dir->path()).entryList({u"a.before-restore-*.lansnav"_s}).size(), 2);
    write(out, damaged);
    QVERIFY(!Backups::restore(out, m_path, *m_environment));
    QVERIFY(open(m_path));
}

void TestOpening::readOnlyOpeningChangesNothing()
{
    make(m_path);
    const QByteArray before = bytesOf(m_path);
    {
        const auto store = Store::open(m_path, testSchema(), *m_environment, {.exclusive = false, .readOnly = true, .backup = true});
        QVERIFY(store);
        Edit edit(**store, ActText("Add person"));
        edit.insert(u"person"_s, {{u"given"_s, u"Åsa"_s}});
        QVERIFY(!edit.commit());
    }
    QCOMPARE(bytesOf(m_path), before);
}

LANSNAV_TEST_MAIN(TestOpening)
#include "tst_opening.moc"
