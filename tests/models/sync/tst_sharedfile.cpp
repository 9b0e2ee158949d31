// SPDX-License-Identifier: GPL-3.0-or-later
// The folder where colleagues meet: files that are damaged, gone, copied, somebody else's; disks that are full or read-only.
#include "syncfixture.h"

#include "store/backup.h"
#include "support/smalldisk.h"
#include "support/testmain.h"
#include "sync/sharedlog.h"
#include "sync/syncrules.h"

#ifndef Q_OS_WIN
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace lansnav;
using namespace lansnav::test;

namespace {

/// The real folder with one thing that goes wrong.
class FailingFiles : public SyncFiles
{
public:
    enum class What { Nothing, Entries, Fetch, DeliverFull, DeliverCut, Replace, ReplaceOnce, Lock, LockTwice, Remove };
    What what = What::Nothing;
    int replaced = 0;
    QStringList fetched;
    std::function<void()> beforeReplace;

    Result<QList<Entry>> entries(const QString &folder) override { return what == What::Entries ? Result<QList<Entry>>(away()) : disk.entries(folder); }
    Result<QByteArray> head(const QString &path, qint64 bytes) override { return disk.head(path, bytes); }
    Result<void> fetch(const QString &path, const QString &local) override
    {
        fetched.append(QFileInfo(path).fileName());
        if (what != What::Fetch)
            return disk.fetch(path, local);
        QDir().mkpath(QFileInfo(local).path());
        writeFile(local, readFile(path).left(5000));
        return away();
    }
    Result<void> deliver(const QString &local, const QString &path) override
    {
        if (what == What::DeliverFull || what == What::DeliverCut) {
            writeFile(path, readFile(local).left(3000));
            return full();
        }
        return disk.deliver(local, path);
    }
    Result<void> replace(const QString &from, const QString &to) override
    {
        if (beforeReplace)
            std::exchange(beforeReplace, {})();
        if (what == What::Replace || (what == What::ReplaceOnce && replaced++ == 0))
            return Error{ErrorCode::InUse, u"Held by another program."_s};
        return disk.replace(from, to);
    }
    Result<void> remove(const QString &path) override { return what == What::Remove ? Result<void>(away()) : disk.remove(path); }
    bool lock(const QString &path) override { return what == What::Lock ? false : what == What::LockTwice ? true : disk.lock(path); }
    void unlock(const QString &path) override { disk.unlock(path); }
    void pause(int) override {}

    static Error away() { return {ErrorCode::NotFound, u"The folder is away."_s}; }
    static Error full() { return {ErrorCode::DiskFull, u"The disk is full."_s}; }

private:
    DiskSyncFiles disk;
};

/// What a coarse clock, or one that is not, would have put down.
void setTime(const QString &path, qint64 ms)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.setFileTime(QDateTime::fromMSecsSinceEpoch(ms), QFileDevice::FileModificationTime))
        qFatal("no time for %s", qPrintable(path));
}

} // namespace

class TestSharedFile : public QObject
{
    Q_OBJECT

private slots:
    void joined();
    void joinRefusesAndLeavesNothing_data();
    void joinRefusesAndLeavesNothing();
    void unite();
    void uniteRefuses();
    void conflictCopiesAreTakenIn_data();
    void conflictCopiesAreTakenIn();
    void namesOfCopies_data();
    void namesOfCopies();
    void otherSharedFileOfTheGroupIsReadAndLeft();
    void companionWithinTheStepOfACoarseClock();
    void strangersBesidesAreLeftAlone();
    void strangersAreNotReadAgain();
    void damagedTarget_data();
    void damagedTarget();
    void setAsideIsNotForgottenForAFailure();
    void oldCopyRenamesNobody();
    void damagedWithinTheStepOfACoarseClock();
    void olderVersionHeals();
    void deletedTargetComesBack();
    void firstSharedFileIsNoNews();
    void remadeTargetIsToldEvenAfterAFailure();
    void otherFilesIdentityIsRefused();
    void somebodysFileIsUntouched_data();
    void somebodysFileIsUntouched();
    void copyTakesItsOwnFirstLook();
    void damagedOwnFileDoesNotBlameTheSharedOne();
    void failingFolder_data();
    void failingFolder();
    void missingFolder();
    void readOnlyFolder();
    void replacedFileKeepsItsAudience();
    void missingRightIsNotTakenForAHold();
    void fullDisk();
    void quickerColleague();
    void linkedTargetIsFollowed();
    void leftOverJournalsAreNotReplayed();
    void noPublishedFileTellsWhoIAm();
    void cloudFolderGetsNoLock();
};

void TestSharedFile::joined()
{
    Team team;
    const Id id = team.anna->person(u"Disa"_s);
    must(team.anna->sync(team.target));
    auto david = team.joined(u"david"_s);
    QCOMPARE(david->text(id, u"given"_s), u"Disa"_s);
    QCOMPARE(david->identity(), team.anna->identity());
    QVERIFY(david->store->notices().isEmpty());
    QCOMPARE(david->shared(), team.anna->shared());
    QVERIFY(!david->store->undoable());
    david->set(id, u"phone"_s, u"1"_s);
    must(david->sync(team.target));
    team.meet();
    QCOMPARE(david->shared(), team.anna->shared());
}

void TestSharedFile::joinRefusesAndLeavesNothing_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("code");
    QTest::addRow("missing") << u"missing"_s << int(ErrorCode::NotFound);
    QTest::addRow("folder away") << u"away"_s << int(ErrorCode::NotFound);
    QTest::addRow("cut") << u"cut"_s << int(ErrorCode::Damaged);
    QTest::addRow("another program's") << u"foreign"_s << int(ErrorCode::NotOurs);
    QTest::addRow("somebody's own file") << u"own"_s << int(ErrorCode::NotOurs);
    QTest::addRow("name taken") << u"taken"_s << int(ErrorCode::Exists);
    QTest::addRow("cancelled") << u"cancelled"_s << int(ErrorCode::Cancelled);
}

void TestSharedFile::joinRefusesAndLeavesNothing()
{
    QFETCH(QString, what);
    QFETCH(int, code);
    Team team;
    QString target = team.target;
    const QString path = team.at(u"new.lansnav"_s);
    std::atomic_bool stop = what == u"cancelled";
    if (what == u"missing")
        target = team.at(u"nowhere.lansnav"_s);
    else if (what == u"away")
        target = team.at(u"nowhere/team.lansnav"_s);
    else if (what == u"cut")
        writeFile(target, readFile(target).left(20000));
    else if (what == u"foreign")
        writeFile(target, "a diary, not a database at all, but long enough to look at");
    else if (what == u"own")
        target = team.bertil->path;
    else if (what == u"taken")
        writeFile(path, "mine");
    else
        rawSql(team.anna->path, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 6000) INSERT INTO person (id, given) SELECT randomblob(16), 'P' || i FROM n;");
    if (what == u"cancelled")
        must(team.anna->sync(target));
    DiskSyncFiles disk;
    TestEnvironment environment(QDateTime::currentDateTime(), 77);
    const auto failed = joinShared(path, target, syncSchema(), environment, disk, {{}, &stop});
    QVERIFY(!failed);
    QCOMPARE(int(failed.error().code), code);
    QVERIFY(!failed.error().sentence.isEmpty() && !failed.error().passing);
    if (what == u"taken")
        QCOMPARE(readFile(path), QByteArray("mine"));
    else
        QVERIFY(!QFile::exists(path));
    const QString left = QDir(QFileInfo(path).path()).entryList({u"*new*"_s, u".*joining*"_s}, QDir::Files | QDir::Hidden).join(u' ');
    QCOMPARE(left, what == u"taken" ? u"new.lansnav"_s : QString());
    QVERIFY(QDir(environment.profileDir() + u"/sync"_s).entryList(QDir::Files).isEmpty());
}

void TestSharedFile::unite()
{
    Team team;
    auto other = team.member(u"other"_s);
    QTest::qWait(3);    // identities are told apart by the millisecond they were made in
    other->create();
    other->add(u"municipality"_s, {{u"code"_s, u"1880"_s}, {u"name"_s, u"Exempelstad"_s}});
    const Id a = team.anna->person(u"Anna"_s);
    const Id b = other->person(u"Beata"_s);
    const QString older = std::min(team.anna->identity(), other->identity());
    other->close();
    const QByteArray bytes = readFile(other->path);
    const QByteArray before = team.anna->everything();

    const UnitePreview preview = must(previewUnite(team.anna->path, other->path, syncSchema(), team.anna->environment));
    QVERIFY(QFile::exists(preview.united));
    QFile::remove(preview.united);
    QVERIFY(team.anna->everything() == before);
    bool people = false;
    for (const UnitePreview::Table &table : preview.tables) {
        if (table.table == u"person") {
            people = true;
            QCOMPARE(std::tuple(table.here, table.there, table.both), std::tuple(qint64(1), qint64(1), qint64(0)));
        }
        if (table.table == u"municipality")
            QCOMPARE(std::tuple(table.here, table.there, table.both), std::tuple(qint64(0), qint64(0), qint64(1)));
    }
    QVERIFY(people);
    QVERIFY(preview.clashes > 0);

    must(lansnav::unite(*team.anna->store, other->path));
    QCOMPARE(team.anna->text(a, u"given"_s), u"Anna"_s);
    QCOMPARE(team.anna->text(b, u"given"_s), u"Beata"_s);
    QCOMPARE(team.anna->identity(), older);
    QCOMPARE(team.anna->clashes().size(), int(preview.clashes));
    QVERIFY(readFile(other->path) == bytes);
    QVERIFY(!Backups(team.anna->environment, team.anna->path).newestGood().path.isEmpty());

    const QByteArray united = team.anna->shared();
    QVERIFY(must(lansnav::unite(*team.anna->store, other->path)).isEmpty());
    QCOMPARE(team.anna->shared(), united);
    team.anna->close();
    team.anna->open();
    QVERIFY2(team.anna->store->notices().isEmpty(), qPrintable(team.anna->store->notices().join(u' ')));
    // Colleagues of both files meet, each through her own shared file or the same one.
    if (team.anna->identity() == team.bertil->identity()) {
        team.meet();
        QCOMPARE(team.bertil->text(b, u"given"_s), u"Beata"_s);
    }
}

void TestSharedFile::uniteRefuses()
{
    Team team;
    const QByteArray before = team.anna->everything();
    const QString foreign = team.at(u"foreign.lansnav"_s);
    writeFile(foreign, QByteArray(5000, 'x'));
    for (const QString &other : {team.target, foreign, team.at(u"missing.lansnav"_s)}) {
        const auto refused = lansnav::unite(*team.anna->store, other);
        QVERIFY(!refused);
        QVERIFY(!refused.error().sentence.isEmpty());
        QVERIFY(!previewUnite(team.anna->path, other, syncSchema(), team.anna->environment));
    }
    QVERIFY(team.anna->everything() == before);
}

void TestSharedFile::conflictCopiesAreTakenIn_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"team-ANNA-PC.lansnav"_s, u"team (Anna's conflicted copy 2026-03-02).lansnav"_s, u"team.sync-conflict-20260302-104200-ABCDEF.lansnav"_s, u"team.lansnav (1)"_s, u"Kopia av team.lansnav"_s})
        QTest::addRow("%s", qPrintable(name)) << name;
}

void TestSharedFile::conflictCopiesAreTakenIn()
{
    QFETCH(QString, name);
    Team team;
    const Id id = team.anna->person(u"Disa"_s);
    team.meet();
    const QByteArray base = readFile(team.target);
    team.anna->set(id, u"phone"_s, u"in the copy"_s);
    must(team.anna->sync(team.target));
    const QString copy = team.folder() + u'/' + name;
    QVERIFY(QFile::rename(team.target, copy));
    writeFile(team.target, base);
    team.bertil->set(id, u"email"_s, u"b@example.org"_s);
    const SyncReport report = must(team.bertil->sync(team.target));
    QCOMPARE(report.siblingsMerged, 1);
    QCOMPARE(report.notices.size(), 1);
    QCOMPARE(team.bertil->text(id, u"phone"_s), u"in the copy"_s);
    QCOMPARE(team.files(), QStringList{u"team.lansnav"_s});
    const QString kept = Backups(team.bertil->environment, team.bertil->path).folder() + u"/taken-over"_s;
    QVERIFY(!QDir(kept).entryList({u"*"_s}, QDir::Files).filter(QFileInfo(name).completeBaseName().left(8)).isEmpty());
    team.meet();
    QCOMPARE(team.anna->shared(), team.bertil->shared());
    QCOMPARE(team.anna->text(id, u"email"_s), u"b@example.org"_s);
}

void TestSharedFile::namesOfCopies_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isCopy");
    for (const QString &name : {u"team-ANNA-PC.lansnav"_s, u"team-DESKTOP-4F2K7QX.lansnav"_s, u"team-ANNA-PC-2.lansnav"_s, u"Team (1).lansnav"_s, u"team(2).lansnav"_s, u"team.lansnav (1)"_s,
                                u"team (Anna's conflicted copy 2026-03-02).lansnav"_s, u"team (conflicted copy 2026-03-02 104200).lansnav"_s, u"team (Annas konfliktkopia 2026-03-02).lansnav"_s,
                                u"team.sync-conflict-20260302-104200-ABCDEFG.lansnav"_s, u"team_conflict-20260302-104200.lansnav"_s, u"team [Conflict].lansnav"_s, u"team - Kopia.lansnav"_s,
                                u"team - Kopia (2).lansnav"_s, u"team - Copy.lansnav"_s, u"Kopia av team.lansnav"_s, u"Kopia (2) av team.lansnav"_s, u"Copy of team.lansnav"_s})
        QTest::addRow("%s", qPrintable(name)) << name << true;
    for (const QString &name : {u"team.lansnav"_s, u"teamet.lansnav"_s, u"team norr.lansnav"_s, u"team-norr.lansnav"_s, u"team 2026.lansnav"_s, u"team-2026.lansnav"_s, u"norr team.lansnav"_s,
                                u"other.lansnav"_s, u"conflict.lansnav"_s, u"Kopia av other.lansnav"_s, u"steam (1).lansnav"_s, u"team.lansnav.old"_s})
        QTest::addRow("%s", qPrintable(name)) << name << false;
}

void TestSharedFile::namesOfCopies()
{
    QFETCH(QString, name);
    QFETCH(bool, isCopy);
    QCOMPARE(isCopyName(name, u"team.lansnav"_s), isCopy);
    QVERIFY(name == u"team.lansnav" || isSiblingName(name, u"team.lansnav"_s));
}

/// A colleague may meet others in it: it is nobody's conflict copy.
void TestSharedFile::otherSharedFileOfTheGroupIsReadAndLeft()
{
    Team team;
    const Id id = team.anna->person(u"Disa"_s);
    team.meet();
    const QString theirs = u"norr.lansnav"_s;
    const QString path = team.folder() + u'/' + theirs;
    must(team.anna->sync(path));
    setTime(path, 1'790'000'000'123);
    const auto synced = [&](Colleague &colleague, qsizetype fetched) {
        FailingFiles files;
        const SyncReport report = must(colleague.sync(team.target, &files));
        if (files.fetched.count(theirs) != fetched)
            qFatal("fetched %d times", int(files.fetched.count(theirs)));
        return report;
    };
    SyncReport report = synced(*team.bertil, 1);
    QCOMPARE(report.siblingsMerged, 0);
    QCOMPARE(report.notices.size(), 1);
    QVERIFY(report.notices.first().contains(theirs));
    QVERIFY(synced(*team.bertil, 0).notices.isEmpty());

    // What is written there only is read all the same, and nobody is told again.
    team.anna->set(id, u"phone"_s, u"only there"_s);
    must(team.anna->sync(path));
    setTime(path, 1'790'000'060'123);
    const QByteArray bytes = readFile(path);
    report = synced(*team.bertil, 1);
    QVERIFY2(report.notices.isEmpty(), qPrintable(report.notices.join(u' ')));
    QCOMPARE(team.bertil->text(id, u"phone"_s), u"only there"_s);
    QCOMPARE(synced(*team.bertil, 0).received, 0);
    QVERIFY(readFile(path) == bytes);
    QCOMPARE(team.files(), (QStringList{theirs, u"team.lansnav"_s}));
    QVERIFY(!QDir(Backups(team.bertil->environment, team.bertil->path).folder() + u"/taken-over"_s).exists());
    // Gone, it is forgotten.
    QVERIFY(QFile::remove(path));
    synced(*team.bertil, 0);
    QCOMPARE(team.bertil->count(u"SELECT count(*) FROM local_state WHERE key LIKE 'companions:%'"_s), 0);
}

/// Written twice within one step of the clock it may look the same and hold more: it is read until that cannot be.
void TestSharedFile::companionWithinTheStepOfACoarseClock()
{
    Team team;
    const QString path = team.folder() + u"/norr.lansnav"_s;
    must(team.anna->sync(path));
    setTime(path, 1'790'000'000'000);
    const auto fetched = [&] {
        FailingFiles files;
        must(team.bertil->sync(team.target, &files));
        return files.fetched.count(u"norr.lansnav"_s);
    };
    QCOMPARE(fetched(), 1);
    QCOMPARE(fetched(), 1);
    team.bertil->environment.advanceMs(10'000);
    QCOMPARE(fetched(), 1);
    QCOMPARE(fetched(), 0);
}

void TestSharedFile::strangersBesidesAreLeftAlone()
{
    Team team;
    auto other = team.member(u"other"_s);
    other->create();
    const QString theirTarget = team.folder() + u"/other.lansnav"_s;
    must(other->sync(theirTarget));
    writeFile(team.folder() + u"/team notes.txt"_s, "milk");
    writeFile(team.folder() + u"/team (copy).lansnav"_s, readFile(team.target).left(9000));
    QVERIFY(QFile::copy(team.bertil->path, team.folder() + u"/team of Bertil.lansnav"_s));
    const QStringList before = team.files();
    QList<QByteArray> bytes;
    for (const QString &name : before)
        bytes.append(readFile(team.folder() + u'/' + name));
    must(team.anna->sync(team.target));
    must(other->sync(theirTarget));
    QCOMPARE(team.files(), before);
    for (qsizetype i = 0; i < before.size(); ++i)
        QVERIFY2(readFile(team.folder() + u'/' + before.at(i)) == bytes.at(i), qPrintable(before.at(i)));
}

/// Another group's shared file in the same folder is read once, and again only when it has changed.
void TestSharedFile::strangersAreNotReadAgain()
{
    Team team;
    auto other = team.member(u"other"_s);
    other->create();
    const QString theirs = u"team (others).lansnav"_s;
    must(other->sync(team.folder() + u'/' + theirs));
    const auto fetchedBy = [&](Colleague &colleague) {
        FailingFiles files;
        must(colleague.sync(team.target, &files));
        return files.fetched.count(theirs);
    };
    QCOMPARE(fetchedBy(*team.anna), 1);
    QCOMPARE(fetchedBy(*team.anna), 0);
    team.anna->person(u"Disa"_s);
    QCOMPARE(fetchedBy(*team.anna), 0);
    QCOMPARE(fetchedBy(*team.bertil), 1);
    other->person(u"Egon"_s);
    must(other->sync(team.folder() + u'/' + theirs));
    QCOMPARE(fetchedBy(*team.anna), 1);
    QCOMPARE(fetchedBy(*team.anna), 0);
    // Gone, it is forgotten.
    QVERIFY(QFile::remove(team.folder() + u'/' + theirs));
    QCOMPARE(fetchedBy(*team.anna), 0);
    QCOMPARE(team.anna->count(u"SELECT count(*) FROM local_state WHERE key LIKE 'strangers:%'"_s), 0);
}

void TestSharedFile::damagedTarget_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"cut", "cut within a page", "empty", "flipped byte", "flipped bit in a patch", "zeroed page", "foreign bytes", "foreign database", "header only", "doubled"})
        QTest::addRow("%s", how) << QString::fromLatin1(how);
}

void TestSharedFile::damagedTarget()
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
void TestSharedFile::setAsideIsNotForgottenForAFailure()
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

void TestSharedFile::oldCopyRenamesNobody()
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
void TestSharedFile::damagedWithinTheStepOfACoarseClock()
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

void TestSharedFile::olderVersionHeals()
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

void TestSharedFile::deletedTargetComesBack()
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

void TestSharedFile::firstSharedFileIsNoNews()
{
    Team team;
    const SyncReport report = must(team.anna->sync(team.at(u"another.lansnav"_s)));
    QVERIFY(report.made);
    QVERIFY2(report.notices.isEmpty(), qPrintable(report.notices.join(u' ')));
}

/// The file lies there again, so no later sync would know.
void TestSharedFile::remadeTargetIsToldEvenAfterAFailure()
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

void TestSharedFile::otherFilesIdentityIsRefused()
{
    Team team;
    auto other = team.member(u"other"_s);
    other->create();
    other->person(u"Okänd"_s);
    const QByteArray before = other->everything();
    const QByteArray bytes = readFile(team.target);
    for (int i = 0; i < 3; ++i) {
        const auto refused = other->sync(team.target);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
    }
    QVERIFY(other->everything() == before);
    QVERIFY(readFile(team.target) == bytes);
    QCOMPARE(team.files(), QStringList{u"team.lansnav"_s});
}

void TestSharedFile::somebodysFileIsUntouched_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"own working file", "a colleague's working file", "text", "another program's database", "a picture", "a folder"})
        QTest::addRow("%s", what) << QString::fromLatin1(what);
}

void TestSharedFile::somebodysFileIsUntouched()
{
    QFETCH(QString, what);
    Team team;
    QString target = team.at(u"target.lansnav"_s);
    if (what == u"own working file")
        target = team.anna->path;
    else if (what == u"a colleague's working file") {
        team.bertil->close();
        target = team.bertil->path;
    } else if (what == u"text")
        writeFile(target, "Dear diary,\n");
    else if (what == u"another program's database")
        rawSql(target, "CREATE TABLE change (x); CREATE TABLE seal (y);");
    else if (what == u"a picture")
        writeFile(target, QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(4000, '\1'));
    else
        QDir().mkpath(target);
    const QByteArray bytes = readFile(target);
    const QByteArray before = team.anna->everything();
    for (int i = 0; i < 3; ++i) {
        const auto refused = team.anna->sync(target);
        QVERIFY(!refused);
        QVERIFY(!refused.error().sentence.isEmpty());
        QVERIFY2(refused.error().code == ErrorCode::NotOurs || what == u"a folder", qPrintable(refused.error().sentence));
    }
    QVERIFY(team.anna->everything() == before);
    if (what != u"own working file")
        QVERIFY(readFile(target) == bytes);
    QVERIFY(QDir(QFileInfo(target).path()).entryList({u"*damaged*"_s, u".*tmp*"_s}, QDir::Files | QDir::Hidden).isEmpty());
}

/// The good shared file must not be set aside because one's own disk is failing.
/// What the original found damaged once, its copy has not looked at yet.
void TestSharedFile::copyTakesItsOwnFirstLook()
{
    Team team;
    team.meet();
    QByteArray bytes = readFile(team.target);
    bytes.truncate(bytes.size() / 2);
    writeFile(team.target, bytes);
    QVERIFY(!team.anna->sync(team.target));
    team.anna->close();
    auto copy = team.member(u"copy"_s);
    QVERIFY(QFile::copy(team.anna->path, copy->path));
    copy->open();
    QVERIFY(!copy->sync(team.target));
    QVERIFY(team.files().filter(u".damaged-"_s).isEmpty());
    QVERIFY(copy->sync(team.target));
    QCOMPARE(team.files().filter(u".damaged-"_s).size(), 1);
}

void TestSharedFile::damagedOwnFileDoesNotBlameTheSharedOne()
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

void TestSharedFile::failingFolder_data()
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

void TestSharedFile::failingFolder()
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

void TestSharedFile::missingFolder()
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

void TestSharedFile::readOnlyFolder()
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
void TestSharedFile::replacedFileKeepsItsAudience()
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
void TestSharedFile::missingRightIsNotTakenForAHold()
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
void TestSharedFile::fullDisk()
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

/// Somebody publishes between our look and our rename: theirs must not be lost.
void TestSharedFile::quickerColleague()
{
    Team team(2);
    const Id a = team.anna->person(u"Anna"_s);
    const Id b = team.bertil->person(u"Bertil"_s);
    FailingFiles files;
    files.beforeReplace = [&] { must(team.anna->sync(team.target)); };
    must(team.bertil->sync(team.target, &files));
    team.meet();
    for (Colleague *c : {team.anna.get(), team.bertil.get(), team.cecilia.get()}) {
        QCOMPARE(c->text(a, u"given"_s), u"Anna"_s);
        QCOMPARE(c->text(b, u"given"_s), u"Bertil"_s);
    }
    QCOMPARE(team.anna->shared(), team.cecilia->shared());
}

void TestSharedFile::linkedTargetIsFollowed()
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

/// Killed while it worked on its copies, the program leaves SQLite's journals beside them; they belong to the bytes of then.
void TestSharedFile::leftOverJournalsAreNotReplayed()
{
    Team team;
    const Id id = team.anna->person(u"Disa"_s);
    team.meet();
    const QString cache = team.anna->environment.profileDir() + u"/sync"_s;
    const QStringList folders = QDir(cache).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(folders.size(), 1);
    const QString image = cache + u'/' + folders.first() + u"/log.lansnav"_s;
    // A transaction of the copy that never ended: its journal is hot.
    {
        sqlite3 *db = nullptr;
        QCOMPARE(sqlite3_open(image.toUtf8().constData(), &db), SQLITE_OK);
        QCOMPARE(sqlite3_exec(db, "PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN; UPDATE change SET schema = schema + 1; CREATE TABLE spill (x); INSERT INTO spill SELECT hex(zeroblob(3000)) FROM change;", nullptr, nullptr, nullptr), SQLITE_OK);
        writeFile(image + u".journal-copy"_s, readFile(image + u"-journal"_s));
        writeFile(image + u".copy"_s, readFile(image));
        sqlite3_close(db);
    }
    QVERIFY(!readFile(image + u".journal-copy"_s).isEmpty());
    writeFile(image + u"-journal"_s, readFile(image + u".journal-copy"_s));
    writeFile(image, readFile(image + u".copy"_s));
    writeFile(QFileInfo(image).path() + u"/incoming.lansnav-journal"_s, readFile(image + u".journal-copy"_s));
    for (int i = 0; i < 300; ++i)
        team.bertil->person(QString::number(i));
    must(team.bertil->sync(team.target));
    team.anna->set(id, u"phone"_s, u"1"_s);
    must(team.anna->sync(team.target));
    must(SharedLog::verify(team.target));
    must(team.bertil->sync(team.target));
    QCOMPARE(team.anna->shared(), team.bertil->shared());
}

void TestSharedFile::noPublishedFileTellsWhoIAm()
{
    Team team;
    team.anna->person(u"Disa"_s);
    team.meet();
    const auto db = must(Database::open(team.target, Database::Access::ReadOnly));
    QCOMPARE(must(db->value(u"SELECT group_concat(name, ' ') FROM (SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name)"_s)).toString(), u"batch change digest seal site sync_point"_s);
    const QString token = must(team.anna->store->database().value(u"SELECT token FROM replica"_s)).toString();
    QVERIFY(!token.isEmpty());
    QVERIFY(!readFile(team.target).contains(token.toUtf8()));
}

void TestSharedFile::cloudFolderGetsNoLock()
{
    QTemporaryDir dir;
    QVERIFY(!isCloudFolder(dir.path()));
    QDir(dir.path()).mkpath(u"OneDrive - Region/Team"_s);
    QVERIFY(isCloudFolder(dir.filePath(u"OneDrive - Region/Team"_s)));
    writeFile(dir.filePath(u".stfolder"_s), "");
    QVERIFY(isCloudFolder(dir.path()));
}

LANSNAV_TEST_MAIN(TestSharedFile)

#include "tst_sharedfile.moc"
