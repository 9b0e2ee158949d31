// SPDX-License-Identifier: GPL-3.0-or-later
#include "failingfiles.h"

#include "store/backup.h"
#include "support/smalldisk.h"
#include "support/testmain.h"
#include "sync/sharedlog.h"

using namespace lansnav;
using namespace lansnav::test;

/// The file in which colleagues meet: joined, united, and never somebody else's.
class TestSharedFile : public QObject
{
    Q_OBJECT

private slots:
    void joined();
    void joinRefusesAndLeavesNothing_data();
    void joinRefusesAndLeavesNothing();
    void joinedOnADiskThatIsFullIsNoHalfFile();
    void unite();
    void unitedWithAnOlderFileItsOldSharedFileIsAnothers();
    void uniteRefuses();
    void firstSharedFileIsNoNews();
    void otherFilesIdentityIsRefused();
    void somebodysFileIsUntouched_data();
    void somebodysFileIsUntouched();
    void copyTakesItsOwnFirstLook();
    void quickerColleague();
    void whatWasSentMustLieThere();
    void noPublishedFileTellsWhoIAm();
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

/// What was written may fit beside the file, in its log, and not in it.
void TestSharedFile::joinedOnADiskThatIsFullIsNoHalfFile()
{
    Team team;
    rawSql(team.anna->path, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) INSERT INTO person (id, given, note) SELECT randomblob(16), 'P' || i, hex(randomblob(150)) FROM n;");
    must(team.anna->sync(team.target));
    const int people = team.anna->count(u"SELECT count(*) FROM person"_s);
    constexpr int smallest = 1000, step = 400, largest = 20000;  // kilobytes
    bool wasFull = false;
    for (int size = smallest; size < largest; size += step) {
        SmallDisk disk(QString::number(size) + u'k');
        if (!disk.isThere())
            QSKIP("a small disk can only be made by root");
        const QString path = disk.filePath(u"new.lansnav"_s);
        TestEnvironment environment(QDateTime::currentDateTime(), quint64(size));
        DiskSyncFiles files;
        if (const auto joined = joinShared(path, team.target, syncSchema(), environment, files); !joined) {
            QVERIFY2(joined.error().code == ErrorCode::DiskFull, qPrintable(joined.error().sentence));
            QCOMPARE(QDir(disk.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
            wasFull = true;
            continue;
        }
        QVERIFY(wasFull);
        QCOMPARE(QDir(disk.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"new.lansnav"_s});
        QVERIFY(quickCheck(path));
        const auto db = must(Database::open(path, Database::Access::ReadOnly));
        QCOMPARE(must(db->value(u"SELECT count(*) FROM person"_s)).toInt(), people);
        return;
    }
    QFAIL("it never fitted");
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

/// Uniting may give the file another identity. Whoever meets in its old shared file has not agreed to that.
void TestSharedFile::unitedWithAnOlderFileItsOldSharedFileIsAnothers()
{
    Team team;
    QTest::qWait(3);    // identities are told apart by the millisecond they were made in
    auto cilla = team.member(u"cilla"_s);
    cilla->create();
    QDir().mkpath(team.at(u"younger"_s));
    const QString target = team.at(u"younger/team.lansnav"_s);
    must(cilla->sync(target));
    auto david = team.member(u"david"_s);
    david->join(target);
    const Id annas = team.anna->person(u"Beata"_s);
    team.anna->close();
    must(lansnav::unite(*cilla->store, team.anna->path));
    QVERIFY(cilla->identity() != david->identity());

    const QByteArray bytes = readFile(target);
    for (int i = 0; i < 2; ++i) {
        const auto refused = cilla->sync(target);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
    }
    QVERIFY(readFile(target) == bytes);
    must(david->sync(target));
    QVERIFY(david->text(annas, u"given"_s).isEmpty());
    // He follows on purpose, and both meet in the other's shared file.
    david->person(u"Elsa"_s);
    cilla->close();
    must(lansnav::unite(*david->store, cilla->path));
    cilla->open();
    for (Colleague *c : {cilla.get(), david.get(), cilla.get()})
        must(c->sync(team.target));
    QCOMPARE(david->text(annas, u"given"_s), u"Beata"_s);
    QCOMPARE(cilla->shared(), david->shared());
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

void TestSharedFile::firstSharedFileIsNoNews()
{
    Team team;
    const SyncReport report = must(team.anna->sync(team.at(u"another.lansnav"_s)));
    QVERIFY(report.made);
    QVERIFY2(report.notices.isEmpty(), qPrintable(report.notices.join(u' ')));
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
        QVERIFY2(refused.error().code == ErrorCode::NotOurs && !refused.error().passing, qPrintable(refused.error().sentence));
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

/// A share that takes the beginning of a file and loses the rest: the size and the head are right.
void TestSharedFile::whatWasSentMustLieThere()
{
    Team team;
    for (int i = 0; i < 60; ++i)
        team.anna->person(QString::number(i));
    team.meet();
    const Id id = team.anna->person(u"Disa with a name to find"_s);
    FailingFiles files;
    files.afterReplace = [&] {
        QByteArray bytes = readFile(team.target);
        const qsizetype lost = bytes.size() - SharedLog::headBytes;
        writeFile(team.target, bytes.replace(SharedLog::headBytes, lost, QByteArray(lost, '\0')));
    };
    // What lies there then is looked at as any damaged file, at once and once more.
    const auto noticed = team.anna->sync(team.target, &files);
    QVERIFY(!noticed);
    QCOMPARE(noticed.error().code, ErrorCode::Damaged);
    must(team.anna->sync(team.target));
    must(team.bertil->sync(team.target));
    QCOMPARE(team.bertil->text(id, u"given"_s), u"Disa with a name to find"_s);
    QCOMPARE(team.bertil->shared(), team.anna->shared());
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

LANSNAV_TEST_MAIN(TestSharedFile)

#include "tst_sharedfile.moc"
