// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "store/backup.h"
#include "store/opening.h"
#include "support/ordinaryuser.h"
#include "support/testmain.h"

#include <QDir>
#include <QScopeGuard>

using namespace lansnav;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

class TestOpening : public QObject, private PathFixture
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void createRefusesToOverwrite();
    void badFileIsRefusedAndUntouched_data();
    void badFileIsRefusedAndUntouched();
    void flippedPageIsFoundAndBackupOffered();
    void writeProtectedIsRefused_data();
    void writeProtectedIsRefused();
    void protectedFileIsReadWithItsLog();
    void addressForSqlite_data();
    void addressForSqlite();
    void newerFileIsRefused();
    void diskFullKeepsEverythingBefore();
    void foreignTriggersAreRemoved();
    void readOnlyOpeningChangesNothing();
};

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
