// SPDX-License-Identifier: GPL-3.0-or-later
// What opening sets right around the file: the connection's pragmas and journal, the backup, the check that was put off, a full disk.
#include "register/schema.h"
#include "store/backup.h"
#include "store/edit.h"
#include "store/filemaker.h"
#include "store/opening.h"
#include "store/store.h"
#include "store/storetables.h"
#include "support/smalldisk.h"
#include "support/testenvironment.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace lansnav;
using namespace Qt::StringLiterals;

class TestOpeningCare : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void pragmas_data();
    void pragmas();
    void journalFollowsThePlace();
    void madeOnAServer();
    void networkPaths_data();
    void networkPaths();
    void networkFileSystems();
    void backupOnOpening();
    void backupWhileWorking();
    void damageIsFoundAfterwards();
    void soundFileIsLeftInPeace();
    void fullDisk();

private:
    void make(const QString &path, int people = 3);
    Result<std::unique_ptr<Store>> open(const QString &path, bool backup = false) { return Store::open(path, m_schema, *m_environment, {.exclusive = true, .readOnly = false, .backup = backup}); }
    static QString asOnServer(const QString &path);
    /// Spoils one page of rows and leaves size, time and header as they were.
    void flipAPage(const QString &path);

    const Schema m_schema{{storeSqlFile(), u":/sql/0002_register.sql"_s}, storeTables() + registerTables()};
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<test::TestEnvironment> m_environment;
    QString m_path;
};

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestOpeningCare::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_environment = std::make_unique<test::TestEnvironment>();
    m_path = m_dir->filePath(u"a.lansnav"_s);
}

void TestOpeningCare::make(const QString &path, int people)
{
    auto store = Store::create(path, m_schema, *m_environment);
    QVERIFY2(store, store ? "" : qPrintable(store.error().sentence));
    Edit edit(**store, ActText("Add person"));
    for (int i = 0; i < people; ++i)
        edit.insert(u"person"_s, {{u"given"_s, QString::number(i)}, {u"note"_s, QString(200, u'x')}});
    QVERIFY(edit.commit());
}

void TestOpeningCare::flipAPage(const QString &path)
{
    constexpr qsizetype pageSize = 4096;
    constexpr char leafOfRows = 0x0d;
    const QDateTime time = QFileInfo(path).lastModified();
    QByteArray bytes = bytesOf(path);
    qsizetype page = bytes.size() - pageSize;
    while (page > 0 && (bytes.at(page) != leafOfRows || !bytes.mid(page, pageSize).contains(QByteArray(150, 'x'))))
        page -= pageSize;
    QVERIFY(page > 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(page));
    file.write(QByteArray(64, '\x7f'));
    QVERIFY(file.flush());
    QVERIFY(file.setFileTime(time, QFileDevice::FileModificationTime));
}

void TestOpeningCare::pragmas_data()
{
    QTest::addColumn<Database::Access>("access");
    QTest::newRow("writing") << Database::Access::ReadWrite;
    QTest::newRow("reading") << Database::Access::ReadOnly;
}

/// SYNC.md, "The file".
void TestOpeningCare::pragmas()
{
    QFETCH(Database::Access, access);
    make(m_path);
    const auto db = Database::open(m_path, access);
    QVERIFY(db);
    const auto pragma = [&](const char *name) { return (*db)->value(u"PRAGMA "_s + QLatin1String(name))->toString(); };
    QCOMPARE(pragma("application_id"), QString::number(applicationId));
    QCOMPARE(pragma("user_version"), QString::number(m_schema.version()));
    QCOMPARE(pragma("journal_mode"), u"wal"_s);
    QCOMPARE(pragma("synchronous"), u"2"_s);        // FULL
    QCOMPARE(pragma("foreign_keys"), u"1"_s);
    QCOMPARE(pragma("trusted_schema"), u"0"_s);
    QCOMPARE(pragma("recursive_triggers"), u"1"_s);
    QCOMPARE(pragma("cell_size_check"), u"1"_s);
    const bool writes = (*db)->run(u"UPDATE person SET given = 'x'"_s).ok();
    QCOMPARE(writes, access == Database::Access::ReadWrite);
}

/// A path with the two slashes of a server, which Unix reads as one.
QString TestOpeningCare::asOnServer(const QString &path)
{
    return u'/' + path;
}

/// A file that was made here and moved to a server, and back.
void TestOpeningCare::journalFollowsThePlace()
{
#ifdef Q_OS_WIN
    QSKIP("two slashes name a real server here");
#else
    make(m_path);
    for (const QString &path : {asOnServer(m_path), m_path, asOnServer(m_path)}) {
        const bool network = path != m_path;
        const auto db = Database::open(path, Database::Access::ReadWrite);
        QVERIFY(db);
        QVERIFY(!hasChosenJournal(**db));
        QVERIFY(chooseJournal(**db));
        QVERIFY(hasChosenJournal(**db));
        QCOMPARE((*db)->value(u"PRAGMA journal_mode"_s)->toString(), network ? u"delete"_s : u"wal"_s);
        QVERIFY((*db)->run(u"UPDATE person SET given = 'x'"_s));
        QCOMPARE(QFile::exists(m_path + u"-wal"_s), !network);
        if (path == m_path)
            continue;
        // A second connection, which reads, finds it so and leaves it so.
        const auto reader = Database::open(path, Database::Access::ReadOnly);
        QVERIFY(reader);
        QCOMPARE((*reader)->value(u"PRAGMA journal_mode"_s)->toString(), u"delete"_s);
    }
#endif
}

/// Never a write-ahead log on a server, not for the moment of its making either.
void TestOpeningCare::madeOnAServer()
{
#ifdef Q_OS_WIN
    QSKIP("two slashes name a real server here");
#else
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const auto db = Database::open(asOnServer(m_path), Database::Access::ReadWrite);
    QVERIFY(db);
    QVERIFY(initialise(**db, m_schema, *m_environment));
    QCOMPARE((*db)->value(u"PRAGMA journal_mode"_s)->toString(), u"delete"_s);
    QVERIFY(!QFile::exists(m_path + u"-wal"_s));
    // Bytes 18 and 19 of the header: 1 is a plain journal, 2 a write-ahead log.
    QCOMPARE(bytesOf(m_path).mid(18, 2), QByteArray("\1\1"));
#endif
}

void TestOpeningCare::networkPaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("network");
    QTest::newRow("server") << u"//server/delat/a.lansnav"_s << true;
    QTest::newRow("server as Windows writes it") << uR"(\\server\delat\a.lansnav)"_s << true;
    QTest::newRow("here") << QDir::tempPath() + u"/a.lansnav"_s << false;
}

void TestOpeningCare::networkPaths()
{
    QFETCH(QString, path);
    QTEST(isNetworkPath(path), "network");
}

void TestOpeningCare::networkFileSystems()
{
    for (const char *type : {"cifs", "smb3", "nfs", "nfs4", "fuse.sshfs", "fuse.davfs"})
        QVERIFY2(isNetworkFileSystem(type), type);
    for (const char *type : {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "vfat", "fuseblk", ""})
        QVERIFY2(!isNetworkFileSystem(type), type);
}

void TestOpeningCare::backupOnOpening()
{
    make(m_path);
    const Backups backups(*m_environment, m_path);
    QVERIFY(backups.entries().isEmpty());
    const auto openOnce = [this](bool change) {
        m_environment->advanceMs(3'600'000);
        const auto store = open(m_path, true);
        QVERIFY(store);
        const QSignalSpy failed(store->get(), &Store::backupFailed);
        (*store)->waitForFetches();
        QVERIFY(failed.isEmpty());
        if (change) {
            Edit edit(**store, ActText("Add person"));
            edit.insert(u"person"_s, {{u"given"_s, u"Åsa"_s}});
            QVERIFY(edit.commit());
        }
    };
    openOnce(false);
    QCOMPARE(backups.entries().size(), 1);
    openOnce(true);     // nothing had changed when it was opened
    QCOMPARE(backups.entries().size(), 1);
    openOnce(false);
    QCOMPARE(backups.entries().size(), 2);
    const auto newest = Database::open(backups.newestGood().path, Database::Access::ReadOnly);
    QVERIFY(newest);
    QCOMPARE((*newest)->value(u"SELECT count(*) FROM person"_s)->toInt(), 4);
}

/// Hours after it was opened the file is backed up again, if anything has been written since.
void TestOpeningCare::backupWhileWorking()
{
    make(m_path);
    const Backups backups(*m_environment, m_path);
    const auto store = Store::open(m_path, m_schema, *m_environment, {.exclusive = true, .readOnly = false, .backup = true, .backupEvery = std::chrono::milliseconds(40)});
    QVERIFY(store.ok());
    (*store)->waitForFetches();
    QCOMPARE(backups.entries().size(), 1);
    QTest::qWait(150);
    (*store)->waitForFetches();
    QCOMPARE(backups.entries().size(), 1);
    m_environment->advanceMs(2 * 3600 * 1000);
    Edit edit(**store, ActText("Added %1", {u"Anna"_s}));
    edit.insert(u"person"_s, {{u"given"_s, u"Anna"_s}});
    QVERIFY(edit.commit().ok());
    QTRY_COMPARE(backups.entries().size(), 2);
    const auto newest = Database::open(backups.newestGood().path, Database::Access::ReadOnly);
    QVERIFY(newest.ok());
    QCOMPARE((*newest)->value(u"SELECT count(*) FROM person WHERE given = 'Anna'"_s)->toInt(), 1);
}

/// With a fitting mark the window does not wait for the check; what it finds is told afterwards, and no backup is made of it.
void TestOpeningCare::damageIsFoundAfterwards()
{
    make(m_path, 400);
    QVERIFY(CleanMark(*m_environment, m_path).matches());
    flipAPage(m_path);
    QVERIFY(CleanMark(*m_environment, m_path).matches());
    const QByteArray before = bytesOf(m_path);
    const auto store = open(m_path, true);
    QVERIFY2(store, "the check was not put off");
    const QSignalSpy damaged(store->get(), &Store::damaged);
    const QSignalSpy failed(store->get(), &Store::backupFailed);
    QVERIFY(damaged.isEmpty());
    (*store)->waitForFetches();
    QCOMPARE(damaged.count(), 1);
    QVERIFY(damaged.first().first().toString().contains(u"damaged"_s));
    QVERIFY2(failed.isEmpty(), "of damage only the damage is told");
    QVERIFY(Backups(*m_environment, m_path).entries().isEmpty());
}

void TestOpeningCare::soundFileIsLeftInPeace()
{
    make(m_path, 400);
    const auto store = open(m_path, true);
    QVERIFY(store);
    const QSignalSpy damaged(store->get(), &Store::damaged);
    (*store)->waitForFetches();
    QVERIFY(damaged.isEmpty());
}

void TestOpeningCare::fullDisk()
{
    test::SmallDisk disk(u"4m"_s);
    if (!disk.isThere())
        QSKIP("a small disk can only be made by root");
    const QString path = disk.filePath(u"a.lansnav"_s);
    make(path);
    QVERIFY(!isDiskFull(disk.path()));
    const QByteArray before = bytesOf(path);
    {
        QFile filler(disk.filePath(u"filler"_s));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4096, '\0')) == 4096) { }
    }
    QVERIFY(isDiskFull(disk.path()));
    const auto opened = open(path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::DiskFull);
    QVERIFY(opened.error().sentence.contains(u"left as it is"_s) || opened.error().sentence.contains(u"left as it was"_s));
    QCOMPARE(bytesOf(path), before);
    // Another cause is not taken for a full disk, even there.
    QCOMPARE(open(disk.filePath(u"none.lansnav"_s)).error().code, ErrorCode::NotFound);
    QVERIFY(QFile::remove(disk.filePath(u"filler"_s)));
    const auto again = open(path);
    QVERIFY2(again, again ? "" : qPrintable(again.error().sentence));
    QCOMPARE((*again)->database().value(u"SELECT count(*) FROM person"_s)->toInt(), 3);
}

LANSNAV_TEST_MAIN(TestOpeningCare)
#include "tst_openingcare.moc"
