// SPDX-License-Identifier: GPL-3.0-or-later
#include "failingfiles.h"

#include "support/smalldisk.h"
#include "support/testmain.h"

#ifndef Q_OS_WIN
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace lansnav;
using namespace lansnav::test;

/// A folder that fails: away, full, read-only, linked, in the cloud.
class TestSharedFolder : public QObject
{
    Q_OBJECT

private slots:
    void failingFolder_data();
    void failingFolder();
    void missingFolder();
    void readOnlyFolder();
    void replacedFileKeepsItsAudience();
    void missingRightIsNotTakenForAHold();
    void fullDisk();
    void readOnlyDiskIsNotTakenForAFullOne();
    void linkedTargetIsFollowed();
    void cloudFolderGetsNoLock();
};

void TestSharedFolder::failingFolder_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<bool>("fails");
    using enum FailingFiles::What;
    QTest::addRow("away") << int(Entries) << true;
    QTest::addRow("reading stops half-way") << int(Fetch) << true;
    QTest::addRow("full disk") << int(DeliverFull) << true;
    QTest::addRow("held by another program") << int(Replace) << true;
    QTest::addRow("held for a moment") << int(ReplaceOnce) << false;
    QTest::addRow("no locks there") << int(Lock) << false;
    QTest::addRow("every lock granted") << int(LockTwice) << false;
}

void TestSharedFolder::failingFolder()
{
    QFETCH(int, what);
    QFETCH(bool, fails);
    Team team;
    const Id id = team.anna->person(u"Disa"_s);
    must(team.anna->sync(team.target));
    const Id mine = team.bertil->person(u"Min"_s);
    const QByteArray published = readFile(team.target);
    FailingFiles files;
    files.what = FailingFiles::What(what);
    const auto done = team.bertil->sync(team.target, &files);
    QCOMPARE(bool(done), !fails);
    if (fails) {
        QVERIFY(!done.error().sentence.isEmpty());
        QVERIFY(readFile(team.target) == published);
        QVERIFY2(team.files().filter(u".tmp-"_s).size() <= 1, qPrintable(team.files().join(u' ')));
    }
    QCOMPARE(team.bertil->text(mine, u"given"_s), u"Min"_s);
    must(team.bertil->sync(team.target));
    must(team.anna->sync(team.target));
    QCOMPARE(team.anna->text(mine, u"given"_s), u"Min"_s);
    QCOMPARE(team.bertil->text(id, u"given"_s), u"Disa"_s);
    QCOMPARE(team.files(), QStringList{u"team.lansnav"_s});
}

void TestSharedFolder::missingFolder()
{
    Team team;
    const Id id = team.anna->person(u"Disa"_s);
    QVERIFY(QDir().rename(team.folder(), team.at(u"away"_s)));
    const QByteArray before = team.anna->everything();
    const auto failed = team.anna->sync(team.target);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::NotFound);
    QVERIFY(failed.error().sentence.contains(u"shared"_s));
    QVERIFY(team.anna->everything() == before);
    QVERIFY(!QFile::exists(team.folder()));
    QVERIFY(QDir().rename(team.at(u"away"_s), team.folder()));
    team.meet();
    QCOMPARE(team.bertil->text(id, u"given"_s), u"Disa"_s);
}

void TestSharedFolder::readOnlyFolder()
{
#ifdef Q_OS_WIN
    QSKIP("permissions of folders mean something else here");
#else
    if (::geteuid() == 0)
        QSKIP("nothing is read-only for root");
    Team team;
    const Id a = team.anna->person(u"Disa"_s);
    must(team.anna->sync(team.target));
    const Id b = team.bertil->person(u"Min"_s);
    ::chmod(QFile::encodeName(team.folder()).constData(), 0555);
    const auto failed = team.bertil->sync(team.target);
    ::chmod(QFile::encodeName(team.folder()).constData(), 0755);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::ReadOnly);
    QCOMPARE(team.bertil->text(a, u"given"_s), u"Disa"_s);     // receiving works
    team.meet();
    QCOMPARE(team.anna->text(b, u"given"_s), u"Min"_s);
#endif
}

/// Or the first colleague with a private umask would shut everybody else out.
void TestSharedFolder::replacedFileKeepsItsAudience()
{
#ifdef Q_OS_WIN
    QSKIP("rights go by the folder here");
#else
    Team team;
    const QByteArray target = QFile::encodeName(team.target);
    QCOMPARE(::chmod(target.constData(), 0664), 0);
    const bool isRoot = ::geteuid() == 0;
    constexpr gid_t group = 12345;
    if (isRoot)
        QCOMPARE(::chown(target.constData(), uid_t(-1), group), 0);
    team.bertil->person(u"Disa"_s);
    const mode_t before = ::umask(077);
    const auto synced = team.bertil->sync(team.target);
    ::umask(before);
    QCOMPARE(must(synced).sent, 2);
    struct stat now;
    QCOMPARE(::stat(target.constData(), &now), 0);
    QCOMPARE(int(now.st_mode & 0777), 0664);
    if (isRoot)
        QCOMPARE(now.st_gid, group);
#endif
}

/// Nothing would come of trying again.
void TestSharedFolder::missingRightIsNotTakenForAHold()
{
#ifdef Q_OS_WIN
    QSKIP("permissions of folders mean something else here");
#else
    QTemporaryDir dir;
    const QString folder = dir.path() + u"/shared"_s;
    QDir(dir.path()).mkpath(u"shared"_s);
    const QString secret = folder + u"/secret.lansnav"_s, theirs = folder + u"/theirs.lansnav"_s;
    writeFile(secret, "x");
    writeFile(theirs, "x");
    ::chmod(QFile::encodeName(secret).constData(), 0);
    ::chmod(QFile::encodeName(dir.path()).constData(), 0755);
    ::chmod(QFile::encodeName(folder).constData(), 01777);
    constexpr uid_t nobody = 65534;
    const bool wasRoot = ::geteuid() == 0;
    if (wasRoot)
        QCOMPARE(::seteuid(nobody), 0);
    DiskSyncFiles files;
    const auto head = files.head(secret, 1);
    // Somebody else's file, in a folder where everybody may only touch her own.
    writeFile(folder + u"/mine"_s, "y");
    const auto replaced = files.replace(folder + u"/mine"_s, theirs);
    if (wasRoot)
        QCOMPARE(::seteuid(0), 0);
    QVERIFY(!head);
    QCOMPARE(head.error().code, ErrorCode::ReadOnly);
    if (!wasRoot)
        QSKIP("only root can make a file that is somebody else's");
    QVERIFY(!replaced);
    QCOMPARE(replaced.error().code, ErrorCode::ReadOnly);
    QCOMPARE(readFile(theirs), QByteArray("x"));
#endif
}

/// A real full disk, where a small one can be made.
void TestSharedFolder::fullDisk()
{
    Team team;
    SmallDisk mount(u"600k"_s);
    if (!mount.isThere())
        QSKIP("a small disk can only be made by root");
    const QString target = mount.filePath(u"team.lansnav"_s);
    must(team.anna->sync(target));
    const QByteArray published = readFile(target);
    rawSql(team.anna->path, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300) INSERT INTO person (id, note) SELECT randomblob(16), hex(randomblob(2000)) FROM n;");
    const auto failed = team.anna->sync(target);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::DiskFull);
    QVERIFY(readFile(target) == published);
    QCOMPARE(QDir(mount.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"team.lansnav"_s});
    QVERIFY(mount.resize(u"20m"_s));
    must(team.anna->sync(target));
    must(team.bertil->sync(target));
    QCOMPARE(team.bertil->count(u"SELECT count(*) FROM person"_s), 300);
}

/// There is no making room on it.
void TestSharedFolder::readOnlyDiskIsNotTakenForAFullOne()
{
    Team team;
    SmallDisk mount(u"600k"_s);
    if (!mount.isThere())
        QSKIP("a small disk can only be made by root");
    const QString target = mount.filePath(u"team.lansnav"_s);
    must(team.anna->sync(target));
    QVERIFY(mount.protect());
    team.anna->person(u"Disa"_s);
    const auto failed = team.anna->sync(target);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::ReadOnly);
}

void TestSharedFolder::linkedTargetIsFollowed()
{
#ifdef Q_OS_WIN
    QSKIP("links need rights here");
#else
    Team team;
    const QString link = team.at(u"link.lansnav"_s);
    QVERIFY(QFile::link(team.target, link));
    const Id id = team.anna->person(u"Disa"_s);
    must(team.anna->sync(link));
    QVERIFY(QFileInfo(link).isSymLink());
    must(team.bertil->sync(team.target));
    QCOMPARE(team.bertil->text(id, u"given"_s), u"Disa"_s);
#endif
}

void TestSharedFolder::cloudFolderGetsNoLock()
{
    QTemporaryDir dir;
    QVERIFY(!isCloudFolder(dir.path()));
    QDir(dir.path()).mkpath(u"OneDrive - Region/Team"_s);
    QVERIFY(isCloudFolder(dir.filePath(u"OneDrive - Region/Team"_s)));
    writeFile(dir.filePath(u".stfolder"_s), "");
    QVERIFY(isCloudFolder(dir.path()));
}

LANSNAV_TEST_MAIN(TestSharedFolder)
#include "tst_sharedfolder.moc"
