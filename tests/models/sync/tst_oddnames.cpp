// SPDX-License-Identifier: GPL-3.0-or-later
#include "failingfiles.h"

#include "store/backup.h"
#include "support/testmain.h"
#include "sync/syncrules.h"

using namespace lansnav;
using namespace lansnav::test;

/// Files beside the shared file whose names do not tell what they are: OneDrive's copies, clients' temporary files, any other.
class TestOddNames : public QObject
{
    Q_OBJECT

private slots:
    void namesByComputers_data();
    void namesByComputers();
    void oneDrivesCopyIsMovedOnceNobodyWritesIt_data();
    void oneDrivesCopyIsMovedOnceNobodyWritesIt();
    void oddlyNamedFilesAreRead_data();
    void oddlyNamedFilesAreRead();
    void whatCannotBeOursIsNotFetched();
    void ofManyOddlyNamedFilesFewAreLookedAt();
    void pieceLeftByAClientIsFetchedOnce();
};

void TestOddNames::namesByComputers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isCopy");
    for (const QString &name : {u"team-ANNA-PC.lansnav"_s, u"team-ANNA-PC-2.lansnav"_s, u"Team-DESKTOP-4F2K7QX.lansnav"_s, u"team-AVERYLONGCOMPUT.lansnav"_s, u"team-AVERYLONGCOMPUTERNAME.lansnav"_s})
        QTest::addRow("%s", qPrintable(name)) << name << true;
    for (const QString &name : {u"team-BBIC.lansnav"_s, u"team-LAPTOP.lansnav"_s, u"team-anna-pc.lansnav"_s, u"team-ANNA.lansnav"_s, u"team ANNA-PC.lansnav"_s, u"team.lansnav"_s, u"other-ANNA-PC.lansnav"_s,
                                u"steam-ANNA-PC.lansnav"_s, u"Kopia av team-ANNA-PC.lansnav"_s, u"team-ANNA-PC.lansnav.tmp"_s, u"team-2.lansnav"_s, u"team-.lansnav"_s})
        QTest::addRow("%s", qPrintable(name)) << name << false;
}

void TestOddNames::namesByComputers()
{
    QFETCH(QString, name);
    QFETCH(bool, isCopy);
    const QStringList sites{u"anna@anna-pc"_s, u"bertil@DESKTOP-4F2K7QX.region.example.org"_s, u"averylongcomputername"_s, QString(), u"nobody@"_s};
    QCOMPARE(isComputerCopyName(name, u"team.lansnav"_s, sites), isCopy);
    QVERIFY(!isComputerCopyName(name, u"team.lansnav"_s, {}));
}

void TestOddNames::oneDrivesCopyIsMovedOnceNobodyWritesIt_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("written");
    QTest::addColumn<bool>("moved");
    QTest::addRow("a colleague's computer") << u"team-COMPUTER.lansnav"_s << false << true;
    QTest::addRow("a colleague's computer, and others write in it") << u"team-COMPUTER.lansnav"_s << true << false;
    QTest::addRow("a name in capitals") << u"team-BBIC.lansnav"_s << false << false;
}

/// Everybody here works at a computer that is called so.
void TestOddNames::oneDrivesCopyIsMovedOnceNobodyWritesIt()
{
    QFETCH(QString, name);
    QFETCH(bool, written);
    QFETCH(bool, moved);
    constexpr qint64 day = 24 * 60 * 60 * 1000;
    Team team;
    const Id id = team.anna->person(u"Disa"_s);
    team.meet();
    const QByteArray base = readFile(team.target);
    team.anna->set(id, u"phone"_s, u"in the copy"_s);
    must(team.anna->sync(team.target));
    const QString copy = team.folder() + u'/' + name;
    QVERIFY(QFile::rename(team.target, copy));
    setTime(copy, 1'790'000'000'123);
    writeFile(team.target, base);

    SyncReport report = must(team.bertil->sync(team.target));
    QCOMPARE(team.bertil->text(id, u"phone"_s), u"in the copy"_s);
    QCOMPARE(report.siblingsMerged, 0);
    QVERIFY(QFile::exists(copy));
    if (written) {
        team.bertil->environment.advanceMs(5 * day);
        team.anna->set(id, u"email"_s, u"a@example.org"_s);
        must(team.anna->sync(copy));
        setTime(copy, 1'790'000'060'123);
        QCOMPARE(must(team.bertil->sync(team.target)).siblingsMerged, 0);
        QCOMPARE(team.bertil->text(id, u"email"_s), u"a@example.org"_s);
        team.bertil->environment.advanceMs(3 * day);
    } else {
        team.bertil->environment.advanceMs(6 * day);
        QCOMPARE(must(team.bertil->sync(team.target)).siblingsMerged, 0);
        team.bertil->environment.advanceMs(2 * day);
    }
    report = must(team.bertil->sync(team.target));
    QCOMPARE(report.siblingsMerged, moved ? 1 : 0);
    QCOMPARE(report.notices.filter(name).size(), moved ? 1 : 0);
    QCOMPARE(QFile::exists(copy), !moved);
    const QStringList kept = QDir(Backups(team.bertil->environment, team.bertil->path).takenOver()).entryList(QDir::Files);
    QCOMPARE(kept.size(), moved ? 1 : 0);
    must(team.anna->sync(team.target));
    must(team.bertil->sync(team.target));
    QCOMPARE(team.anna->shared(), team.bertil->shared());
}

void TestOddNames::oddlyNamedFilesAreRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isTold");
    for (const QString &name : {u"other.db"_s, u"norr"_s, u"norr.lansnav.bak"_s, u"team.lansnav.old"_s})
        QTest::addRow("%s", qPrintable(name)) << name << true;
    for (const QString &name : {u".team.lansnav.Xy12"_s, u".team.lansnav.~1f2e"_s, u"~syncthing~team.lansnav.tmp"_s, u".syncthing.team.lansnav.tmp"_s, u"team.lansnav.part"_s, u"team.lansnav.crdownload"_s})
        QTest::addRow("%s", qPrintable(name)) << name << false;
}

/// What a client was bringing when it was stopped may be whole, and lie nowhere else.
void TestOddNames::oddlyNamedFilesAreRead()
{
    QFETCH(QString, name);
    QFETCH(bool, isTold);
    Team team;
    const Id id = team.anna->person(u"Disa"_s);
    team.meet();
    const QByteArray base = readFile(team.target);
    team.anna->set(id, u"phone"_s, u"only there"_s);
    must(team.anna->sync(team.target));
    const QString odd = team.folder() + u'/' + name;
    QVERIFY(QFile::rename(team.target, odd));
    setTime(odd, 1'790'000'000'123);
    writeFile(team.target, base);
    const QByteArray bytes = readFile(odd);
    FailingFiles files;
    const SyncReport report = must(team.bertil->sync(team.target, &files));
    QCOMPARE(files.fetched.count(name), 1);
    QCOMPARE(team.bertil->text(id, u"phone"_s), u"only there"_s);
    QCOMPARE(report.siblingsMerged, 0);
    QCOMPARE(report.notices.size(), isTold ? 1 : 0);
    QVERIFY(readFile(odd) == bytes);
    FailingFiles again;
    QVERIFY(must(team.bertil->sync(team.target, &again)).notices.isEmpty());
    QCOMPARE(again.fetched.count(name), 0);
}

void TestOddNames::whatCannotBeOursIsNotFetched()
{
    Team team;
    team.meet();
    const QByteArray whole = readFile(team.target);
    const QString folder = team.folder() + u'/';
    QByteArray other = whole;
    other[71] = char(other.at(71) ^ 1);     // another program's
    writeFile(folder + u"budget.xlsx"_s, QByteArray(20'480, 'x'));
    writeFile(folder + u"other.db"_s, other);
    writeFile(folder + u"cut.db"_s, whole.left(9000));
    writeFile(folder + u"small.db"_s, whole.left(4096));
    writeFile(folder + u".team.lansnav.tmp-4711"_s, whole);
    writeFile(folder + u"team.damaged-20260302-104200"_s, whole);
    writeFile(folder + u"norr.db-journal"_s, whole);
#ifndef Q_OS_WIN
    writeFile(team.at(u"outside.db"_s), whole);
    QVERIFY(QFile::link(team.at(u"outside.db"_s), folder + u"link.db"_s));
#endif
    const QStringList before = team.files();
    FailingFiles files;
    const SyncReport report = must(team.bertil->sync(team.target, &files));
    files.fetched.removeAll(u"team.lansnav"_s);
    QCOMPARE(files.fetched, QStringList());
    QVERIFY2(report.notices.isEmpty(), qPrintable(report.notices.join(u' ')));
    QCOMPARE(team.files(), before);
}

void TestOddNames::ofManyOddlyNamedFilesFewAreLookedAt()
{
    constexpr int many = 130, most = 100;
    Team team;
    team.meet();
    for (int i = 0; i < many; ++i) {
        const QString path = team.folder() + u"/photo %1"_s.arg(i);
        writeFile(path, QByteArray(16'384, 'x'));
        setTime(path, 1'700'000'000'123 + i);
    }
    // The newest, so that what has just been put there is not missed.
    const Id id = team.anna->person(u"Disa"_s);
    const QString path = team.folder() + u"/other.db"_s;
    must(team.anna->sync(path));
    FailingFiles files;
    must(team.bertil->sync(team.target, &files));
    QCOMPARE(team.bertil->text(id, u"given"_s), u"Disa"_s);
    QCOMPARE(files.looked.filter(u"photo"_s).size(), most - 1);
}

void TestOddNames::pieceLeftByAClientIsFetchedOnce()
{
    constexpr qsizetype piece = 3 * 4096;
    Team team;
    const Id id = team.anna->person(u"Disa"_s);
    team.meet();
    const QByteArray base = readFile(team.target);
    team.anna->set(id, u"phone"_s, u"only there"_s);
    must(team.anna->sync(team.target));
    const QByteArray whole = readFile(team.target);
    writeFile(team.target, base);
    const QString name = u".team.lansnav.Xy12"_s, path = team.folder() + u'/' + name;
    const auto fetched = [&] {
        FailingFiles files;
        must(team.bertil->sync(team.target, &files));
        return files.fetched.count(name);
    };
    writeFile(path, whole.left(piece));
    setTime(path, 1'790'000'000'123);
    QCOMPARE(fetched(), 1);
    QCOMPARE(fetched(), 0);
    // The rest arrives.
    writeFile(path, whole);
    setTime(path, 1'790'000'060'123);
    QCOMPARE(fetched(), 1);
    QCOMPARE(team.bertil->text(id, u"phone"_s), u"only there"_s);
    QCOMPARE(fetched(), 0);
}

LANSNAV_TEST_MAIN(TestOddNames)
#include "tst_oddnames.moc"
