// SPDX-License-Identifier: GPL-3.0-or-later
#include "failingfiles.h"

#include "store/backup.h"
#include "support/testmain.h"
#include "sync/sharedlog.h"
#include "sync/syncrules.h"

using namespace lansnav;
using namespace lansnav::test;

/// What else lies in the folder: copies that a cloud made, other files of the group, strangers.
class TestFilesBeside : public QObject
{
    Q_OBJECT

private slots:
    void conflictCopiesAreTakenIn_data();
    void conflictCopiesAreTakenIn();
    void namesOfCopies_data();
    void namesOfCopies();
    void otherSharedFileOfTheGroupIsReadAndLeft();
    void companionWithinTheStepOfACoarseClock();
    void strangersBesidesAreLeftAlone();
    void strangersAreNotReadAgain();
    void leftOverJournalsAreNotReplayed();
};

void TestFilesBeside::conflictCopiesAreTakenIn_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"team (Anna's conflicted copy 2026-03-02).lansnav"_s, u"team.sync-conflict-20260302-104200-ABCDEF.lansnav"_s, u"team.lansnav (1)"_s, u"Kopia av team.lansnav"_s})
        QTest::addRow("%s", qPrintable(name)) << name;
}

void TestFilesBeside::conflictCopiesAreTakenIn()
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

void TestFilesBeside::namesOfCopies_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isCopy");
    for (const QString &name : {u"Team (1).lansnav"_s, u"team(2).lansnav"_s, u"team.lansnav (1)"_s,
                                u"team (Anna's conflicted copy 2026-03-02).lansnav"_s, u"team (conflicted copy 2026-03-02 104200).lansnav"_s, u"team (Annas konfliktkopia 2026-03-02).lansnav"_s,
                                u"team.sync-conflict-20260302-104200-ABCDEFG.lansnav"_s, u"team_conflict-20260302-104200.lansnav"_s, u"team [Conflict].lansnav"_s, u"team - Kopia.lansnav"_s,
                                u"team - Kopia (2).lansnav"_s, u"team - Copy.lansnav"_s, u"Kopia av team.lansnav"_s, u"Kopia (2) av team.lansnav"_s, u"Copy of team.lansnav"_s})
        QTest::addRow("%s", qPrintable(name)) << name << true;
    for (const QString &name : {u"team.lansnav"_s, u"teamet.lansnav"_s, u"team norr.lansnav"_s, u"team-norr.lansnav"_s, u"team 2026.lansnav"_s, u"team-2026.lansnav"_s, u"norr team.lansnav"_s,
                                u"other.lansnav"_s, u"conflict.lansnav"_s, u"Kopia av other.lansnav"_s, u"steam (1).lansnav"_s, u"team.lansnav.old"_s, u"team-ANNA-PC.lansnav"_s,
                                u"team-BBIC.lansnav"_s, u"team-copyright.lansnav"_s, u"team kopiator.lansnav"_s, u"team (conflicted copy).lansnav.tmp"_s, u"~team - Kopia.lansnav"_s})
        QTest::addRow("%s", qPrintable(name)) << name << false;
}

void TestFilesBeside::namesOfCopies()
{
    QFETCH(QString, name);
    QFETCH(bool, isCopy);
    QCOMPARE(isCopyName(name, u"team.lansnav"_s), isCopy);
    QVERIFY(name == u"team.lansnav" || isSiblingName(name, u"team.lansnav"_s));
}

/// A colleague may meet others in it: it is nobody's conflict copy.
void TestFilesBeside::otherSharedFileOfTheGroupIsReadAndLeft()
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
void TestFilesBeside::companionWithinTheStepOfACoarseClock()
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

void TestFilesBeside::strangersBesidesAreLeftAlone()
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
void TestFilesBeside::strangersAreNotReadAgain()
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

/// Killed while it worked on its copies, the program leaves SQLite's journals beside them; they belong to the bytes of then.
void TestFilesBeside::leftOverJournalsAreNotReplayed()
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

LANSNAV_TEST_MAIN(TestFilesBeside)
#include "tst_filesbeside.moc"
