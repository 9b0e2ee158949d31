// SPDX-License-Identifier: GPL-3.0-or-later
#include "failingfiles.h"

#include "support/testmain.h"
#include "sync/knowncopies.h"
#include "sync/sharedlog.h"

using namespace lansnav;
using namespace lansnav::test;

/// A shared file that is damaged, gone, older than it was, or made anew.
class TestSharedFileDamage : public QObject
{
    Q_OBJECT

private slots:
    void damagedTarget_data();
    void damagedTarget();
    void setAsideIsNotForgottenForAFailure();
    void oldCopyRenamesNobody();
    void damagedWithinTheStepOfACoarseClock();
    void olderVersionHeals();
    void deletedTargetComesBack();
    void remadeTargetIsToldEvenAfterAFailure();
    void damagedOwnFileDoesNotBlameTheSharedOne();
    void damagedCopyOfTheLastSyncIsNotBuiltOn_data();
    void damagedCopyOfTheLastSyncIsNotBuiltOn();
    void soundCopyOfTheLastSyncIsBuiltOn();
    void copyIsKnownAsItWasNotedOnly();

private:
    static QString copyOf(const Colleague &colleague);
};

/// What her next publication builds on.
QString TestSharedFileDamage::copyOf(const Colleague &colleague)
{
    const QDir copies(colleague.environment.profileDir() + u"/sync"_s);
    const QStringList folders = copies.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return folders.size() == 1 ? copies.filePath(folders.first() + u"/log.lansnav"_s) : QString();
}

void TestSharedFileDamage::damagedTarget_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"cut", "cut within a page", "empty", "flipped byte", "flipped bit in a patch", "zeroed page", "foreign bytes", "foreign database", "header only", "doubled"})
        QTest::addRow("%s", how) << QString::fromLatin1(how);
}

void TestSharedFileDamage::damagedTarget()
{
    QFETCH(QString, how);
    Team team;
    const Id id = team.anna->person(u"Disa with a name to find"_s);
    for (int i = 0; i < 60; ++i)
        team.anna->person(QString::number(i));
    team.meet();
    const Id unsent = team.bertil->person(u"Not sent yet"_s);
    QByteArray bytes = readFile(team.target);
    if (how == u"cut")
        bytes.truncate(bytes.size() / 2);
    else if (how == u"cut within a page")
        bytes.truncate(bytes.size() - 100);
    else if (how == u"empty")
        bytes.clear();
    else if (how == u"flipped byte")
        bytes[bytes.indexOf("Disa with") + 2] = char(0xff);     // within a change: free space of a page may say anything
    else if (how == u"flipped bit in a patch")
        bytes.replace("with a name", "with b name");
    else if (how == u"zeroed page")
        bytes.replace(bytes.size() - 4096, 4096, QByteArray(4096, '\0'));
    else if (how == u"foreign bytes")
        bytes = QByteArray(30000, 'M');
    else if (how == u"header only")
        bytes.truncate(100);
    else if (how == u"doubled")
        bytes += bytes;
    writeFile(team.target, bytes);
    if (how == u"foreign database") {
        QFile::remove(team.target);
        rawSql(team.target, "CREATE TABLE t (x); INSERT INTO t VALUES (1);");
        bytes = readFile(team.target);
    }
    if (how == u"doubled") {
        // SQLite reads as many pages as the header says: what follows is no damage, and goes with the next publication.
        must(team.bertil->sync(team.target));
        team.meet();
        QCOMPARE(team.anna->text(unsent, u"given"_s), u"Not sent yet"_s);
        return;
    }
    const QByteArray before = team.bertil->everything();
    const auto first = team.bertil->sync(team.target);
    QVERIFY(!first);
    QCOMPARE(first.error().code, ErrorCode::Damaged);
    QVERIFY(!first.error().sentence.isEmpty());
    QVERIFY(team.bertil->everything() == before);
    QVERIFY(readFile(team.target) == bytes);

    const auto second = team.bertil->sync(team.target);
    QVERIFY2(second, qPrintable(second ? QString() : second.error().sentence));
    QCOMPARE(second->notices.size(), 1);
    const QStringList aside = team.files().filter(u".damaged-"_s);
    QCOMPARE(aside.size(), 1);
    QVERIFY(aside.first().startsWith(u"team.damaged-"_s));
    QVERIFY(readFile(team.folder() + u'/' + aside.first()) == bytes);
    QVERIFY(second->notices.first().contains(aside.first()));
    team.meet();
    for (Colleague *c : {team.anna.get(), team.bertil.get()}) {
        QCOMPARE(c->text(id, u"given"_s), u"Disa with a name to find"_s);
        QCOMPARE(c->text(unsent, u"given"_s), u"Not sent yet"_s);
    }
    QCOMPARE(team.anna->shared(), team.bertil->shared());
}

/// Mended while it was set aside, and then the merge fails for a reason that is not the file's.
void TestSharedFileDamage::setAsideIsNotForgottenForAFailure()
{
    Team team;
    team.meet();
    const QByteArray base = readFile(team.target);
    const Id id = team.anna->person(u"Disa"_s);
    must(team.anna->sync(team.target));
    const QString aside = team.folder() + u"/team.damaged-20260302-104200"_s;
    QVERIFY(QFile::rename(team.target, aside));
    writeFile(team.target, base);
    must(team.bertil->store->database().run(u"INSERT INTO local_state (key, value) VALUES (?, ?)"_s, {u"aside:"_s + team.target, u"0-other\n"_s + aside}));
    rawSql(team.bertil->path, "ALTER TABLE sync_point RENAME TO hidden");
    QVERIFY(!team.bertil->sync(team.target));
    rawSql(team.bertil->path, "ALTER TABLE hidden RENAME TO sync_point");
    must(team.bertil->sync(team.target));
    QCOMPARE(team.bertil->text(id, u"given"_s), u"Disa"_s);
    QCOMPARE(team.bertil->count(u"SELECT count(*) FROM local_state WHERE key LIKE 'aside:%'"_s), 0);
}

void TestSharedFileDamage::oldCopyRenamesNobody()
{
    Team team;
    team.anna->person(u"Disa"_s);
    team.meet();
    const QByteArray old = readFile(team.target);
    const auto nameOfAnna = [&](Colleague &at) {
        const QVariant site = must(team.anna->store->database().value(u"SELECT site FROM replica"_s));
        return must(at.store->database().value(u"SELECT name FROM site WHERE site = ?"_s, {site})).toString();
    };
    rawSql(team.anna->path, "UPDATE site SET name = 'anna@new' WHERE site = (SELECT site FROM replica)");
    team.anna->person(u"Elsa"_s);
    team.meet();
    QCOMPARE(nameOfAnna(*team.bertil), u"anna@new"_s);
    writeFile(team.folder() + u"/team (1).lansnav"_s, old);
    QCOMPARE(must(team.bertil->sync(team.target)).siblingsMerged, 1);
    QCOMPARE(nameOfAnna(*team.bertil), u"anna@new"_s);
}

/// Size, first bytes and time are as they were: only who reads the file again sees it.
void TestSharedFileDamage::damagedWithinTheStepOfACoarseClock()
{
    Team team;
    team.anna->person(u"Disa with a name to find"_s);
    team.meet();
    const auto wholeSecond = [&] {
        QFile file(team.target);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::fromSecsSinceEpoch(1'790'000'000), QFileDevice::FileModificationTime));
    };
    wholeSecond();
    must(team.bertil->sync(team.target));
    QByteArray bytes = readFile(team.target);
    bytes.replace("with a name", "with b name");
    writeFile(team.target, bytes);
    wholeSecond();
    const auto noticed = team.bertil->sync(team.target);
    QVERIFY(!noticed);
    QCOMPARE(noticed.error().code, ErrorCode::Damaged);
}

void TestSharedFileDamage::olderVersionHeals()
{
    Team team;
    const Id id = team.anna->person(u"Disa"_s);
    team.meet();
    const QByteArray old = readFile(team.target);
    team.anna->set(id, u"phone"_s, u"1"_s);
    team.bertil->set(id, u"email"_s, u"e"_s);
    team.meet();
    writeFile(team.target, old);
    const SyncReport report = must(team.bertil->sync(team.target));
    QCOMPARE(report.sent, 4);
    QCOMPARE(report.received, 0);
    auto david = team.joined(u"david"_s);
    QCOMPARE(david->shared(), team.anna->shared());
}

void TestSharedFileDamage::deletedTargetComesBack()
{
    Team team;
    const Id id = team.anna->person(u"Disa"_s);
    team.meet();
    QVERIFY(QFile::remove(team.target));
    const SyncReport report = must(team.bertil->sync(team.target));
    QVERIFY(report.made);
    // Perhaps it is another folder, or a drive that is not there: then nobody else sees the new file.
    QCOMPARE(report.notices.size(), 1);
    QVERIFY(report.notices.first().contains(u"team.lansnav"_s) && report.notices.first().contains(QDir::toNativeSeparators(team.folder())));
    QVERIFY(must(team.bertil->sync(team.target)).notices.isEmpty());
    QVERIFY(must(team.anna->sync(team.target)).notices.isEmpty());
    auto david = team.joined(u"david"_s);
    QCOMPARE(david->text(id, u"given"_s), u"Disa"_s);
    QCOMPARE(david->shared(), team.anna->shared());
}

/// The file lies there again, so no later sync would know.
void TestSharedFileDamage::remadeTargetIsToldEvenAfterAFailure()
{
    Team team;
    team.meet();
    QVERIFY(QFile::remove(team.target));
    FailingFiles files;
    files.beforeReplace = [&] { files.what = FailingFiles::What::Entries; };
    const auto db = must(team.bertil->store->openWriter());
    Synchroniser synchroniser(*db, team.bertil->store->schema(), team.bertil->environment, files, team.target);
    QVERIFY(!synchroniser.run());
    QVERIFY(QFile::exists(team.target));
    QCOMPARE(synchroniser.told().size(), 1);
}

void TestSharedFileDamage::damagedOwnFileDoesNotBlameTheSharedOne()
{
    Team team;
    for (int i = 0; i < 200; ++i)
        team.anna->person(QString::number(i));
    must(team.anna->sync(team.target));
    const QByteArray bytes = readFile(team.target);
    // The page of an index that the merge writes to.
    const int page = team.bertil->count(u"SELECT rootpage FROM sqlite_schema WHERE name = 'change_row'"_s);
    team.bertil->close();
    QByteArray own = readFile(team.bertil->path);
    const QByteArray whole = own;
    own.replace((page - 1) * 4096, 4096, QByteArray(4096, '\xff'));
    writeFile(team.bertil->path, own);
    const auto db = must(Database::open(team.bertil->path, Database::Access::ReadWrite));
    DiskSyncFiles disk;
    for (int i = 0; i < 3; ++i) {
        const auto failed = Synchroniser(*db, syncSchema(), team.bertil->environment, disk, team.target).run();
        QVERIFY(!failed);
        QVERIFY(!failed.error().sentence.isEmpty());
    }
    QVERIFY(readFile(team.target) == bytes);
    QCOMPARE(team.files(), QStringList{u"team.lansnav"_s});
}

void TestSharedFileDamage::damagedCopyOfTheLastSyncIsNotBuiltOn_data()
{
    QTest::addColumn<bool>("inOwnRun");
    // Hashed anew with what is added, a byte that flipped on one's own disk would reach every newcomer as sound.
    QTest::addRow("in the run that is added to") << true;
    // Sent as it is, it would make the shared file a damaged one to everybody but who sent it.
    QTest::addRow("in a colleague's run") << false;
}

void TestSharedFileDamage::damagedCopyOfTheLastSyncIsNotBuiltOn()
{
    QFETCH(bool, inOwnRun);
    Team team;
    const Id id = (inOwnRun ? team.anna : team.bertil)->person(u"Disa with a name to find"_s);
    team.meet();
    const QString copy = copyOf(*team.anna);
    QByteArray bytes = readFile(copy);
    QVERIFY(bytes == readFile(team.target));
    writeFile(copy, bytes.replace("with a name", "with b name"));
    team.anna->set(id, u"phone"_s, u"1"_s);
    QCOMPARE(must(team.anna->sync(team.target)).sent, 2);
    QVERIFY(!readFile(team.target).contains("with b name"));
    must(SharedLog::verify(team.target));
    const auto newcomer = team.joined(u"newcomer"_s);
    QCOMPARE(newcomer->text(id, u"given"_s), u"Disa with a name to find"_s);
    QCOMPARE(newcomer->shared(), team.anna->shared());
    must(team.bertil->sync(team.target));
    QCOMPARE(team.bertil->shared(), team.anna->shared());
}

/// The next publication fetches nothing it has, and goes through nothing it knows.
void TestSharedFileDamage::soundCopyOfTheLastSyncIsBuiltOn()
{
    Team team;
    const Id id = team.bertil->person(u"Disa"_s);
    team.meet();
    setTime(team.target, 1'790'000'000'123);    // one that needs no second look
    must(team.anna->sync(team.target));
    QVERIFY(KnownCopies::isKnown(copyOf(*team.anna)));
    team.anna->set(id, u"phone"_s, u"1"_s);
    FailingFiles files;
    const SyncReport report = must(team.anna->sync(team.target, &files));
    QCOMPARE(files.fetched, QStringList());
    QCOMPARE(report.retries, 0);
    QVERIFY(KnownCopies::isKnown(copyOf(*team.anna)));
}

void TestSharedFileDamage::copyIsKnownAsItWasNotedOnly()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"log.lansnav"_s);
    QVERIFY(!KnownCopies::isKnown(path));
    KnownCopies::note(path);
    QVERIFY(!KnownCopies::isKnown(path));
    writeFile(path, "aaaa");
    QVERIFY(!KnownCopies::isKnown(path));
    setTime(path, 1'790'000'000'123);
    KnownCopies::note(path);
    QVERIFY(KnownCopies::isKnown(path));
    QTest::qWait(20);   // longer than a step of the disk's clock
    writeFile(path, "aaab");
    QVERIFY(!KnownCopies::isKnown(path));
#ifndef Q_OS_WIN
    // Nor when its time is put back.
    setTime(path, 1'790'000'000'123);
    QVERIFY(!KnownCopies::isKnown(path));
#endif
}

LANSNAV_TEST_MAIN(TestSharedFileDamage)
#include "tst_sharedfiledamage.moc"
