// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/schema.h"
#include "store/backup.h"
#include "store/edit.h"
#include "store/search.h"
#include "store/store.h"
#include "store/storetables.h"
#include "support/testenvironment.h"
#include "support/testmain.h"
#include "sync/logcare.h"
#include "sync/merge.h"

#include <QDir>
#include <QFile>

using namespace lansnav;
using namespace Qt::StringLiterals;

/// Copies of a file, and what erasing leaves: what the simulator found, each on its own.
class TestCopies : public QObject
{
    Q_OBJECT

private slots:
    void copyOfAnUneditedFileHasItsOwnSite();
    void createdFileKeepsItsSite();
    void openingABackupLeavesTheFileItself();
    void theOriginalIsToldNothingOfItsCopy_data();
    void theOriginalIsToldNothingOfItsCopy();
    void onlyACopyThatLagsIsCalledEarlier_data();
    void onlyACopyThatLagsIsCalledEarlier();
    void whatIsPutBackIsCalledEarlierWhenItLags_data();
    void whatIsPutBackIsCalledEarlierWhenItLags();
    void movedOrByAnotherNameItIsNoCopy();
    void erasedWordsLeaveTheSearchIndex();
    void whatIsWrittenIntoAnErasedRowLeavesTheDisk();
};

namespace {

Schema testSchema()
{
    return {{storeSqlFile(), u":/sql/0002_register.sql"_s}, storeTables() + registerTables()};
}

qint64 siteOf(Store &store)
{
    return store.database().value(u"SELECT site FROM replica"_s)->toLongLong();
}

bool holds(const QString &path, const QByteArray &word)
{
    QFile file(path);
    QFile log(path + u"-wal"_s);
    return (file.open(QIODevice::ReadOnly) && file.readAll().contains(word)) || (log.open(QIODevice::ReadOnly) && log.readAll().contains(word));
}

Id addPerson(Store &store, const QString &given)
{
    Edit edit(store, ActText("Add person"));
    const Id id = edit.insert(u"person"_s, {{u"given"_s, given}});
    return edit.commit() ? id : Id();
}

/// A file with somebody in it, closed; its site.
qint64 makeFile(const QString &path, test::TestEnvironment &environment)
{
    const auto store = Store::create(path, testSchema(), environment);
    if (!store || addPerson(**store, u"Anna"_s).isNull())
        return 0;
    (*store)->waitForFetches();
    return siteOf(**store);
}

/// A file with somebody in it and its copy, as files are copied: both closed.
struct OriginalAndCopy
{
    OriginalAndCopy() : path(dir.filePath(u"a.lansnav"_s)), copied(dir.filePath(u"b.lansnav"_s)), site(makeFile(path, environment)) { isMade = site != 0 && QFile::copy(path, copied); }

    Result<std::unique_ptr<Store>> open(const QString &file) { return Store::open(file, testSchema(), environment); }
    /// Opens the original, which says nothing of it, and with `writes` adds somebody; false when that fails.
    bool openOriginal(bool writes)
    {
        const auto original = open(path);
        if (!original || !(*original)->notices().isEmpty() || (writes && addPerson(**original, u"Bo"_s).isNull()))
            return false;
        (*original)->waitForFetches();
        return true;
    }

    QTemporaryDir dir;
    test::TestEnvironment environment;
    QString path;
    QString copied;
    qint64 site = 0;        ///< of the original
    bool isMade = false;
};

} // namespace

void TestCopies::copyOfAnUneditedFileHasItsOwnSite()
{
    const QTemporaryDir dir;
    test::TestEnvironment here;
    test::TestEnvironment there(QDateTime(QDate(2026, 3, 2), QTime(11, 0)), 2);
    const auto original = Store::create(dir.filePath(u"a.lansnav"_s), testSchema(), here);
    QVERIFY(original);
    QVERIFY(Backups::copy((*original)->database(), dir.filePath(u"b.lansnav"_s)));
    const auto copy = Store::open(dir.filePath(u"b.lansnav"_s), testSchema(), there);
    QVERIFY(copy);
    (*copy)->waitForFetches();
    QVERIFY(siteOf(**copy) != siteOf(**original));
}

void TestCopies::createdFileKeepsItsSite()
{
    const QTemporaryDir dir;
    test::TestEnvironment environment;
    qint64 site = 0;
    {
        const auto made = Store::create(dir.filePath(u"a.lansnav"_s), testSchema(), environment);
        QVERIFY(made && (*made)->notices().isEmpty());
        site = siteOf(**made);
    }
    const auto again = Store::open(dir.filePath(u"a.lansnav"_s), testSchema(), environment);
    QVERIFY(again && (*again)->notices().isEmpty());
    (*again)->waitForFetches();
    QCOMPARE(siteOf(**again), site);
}

/// A backup carries the token of the opening it was made in; whichever of the two is opened first must not make a copy of the other.
void TestCopies::openingABackupLeavesTheFileItself()
{
    const QTemporaryDir dir;
    test::TestEnvironment environment;
    const QString path = dir.filePath(u"a.lansnav"_s);
    QString backup;
    qint64 site = 0;
    {
        const auto store = Store::create(path, testSchema(), environment);
        QVERIFY(store && !addPerson(**store, u"Anna"_s).isNull());
        site = siteOf(**store);
        const auto made = Backups(environment, path).make((*store)->database());
        QVERIFY(made);
        backup = made->path;
        (*store)->waitForFetches();
    }
    {
        const auto looked = Store::open(backup, testSchema(), environment);
        QVERIFY(looked);
        QCOMPARE((*looked)->notices().size(), 1);
        QVERIFY(siteOf(**looked) != site);
        (*looked)->waitForFetches();
    }
    const auto store = Store::open(path, testSchema(), environment);
    QVERIFY(store);
    QCOMPARE((*store)->notices(), QStringList());
    QCOMPARE(siteOf(**store), site);
    (*store)->waitForFetches();
}

void TestCopies::theOriginalIsToldNothingOfItsCopy_data()
{
    QTest::addColumn<bool>("edited");
    QTest::newRow("the copy was looked at") << false;
    QTest::newRow("the copy was worked in") << true;
}

/// Copied as files are copied, and the copy opened first: the original is the one that was open last.
void TestCopies::theOriginalIsToldNothingOfItsCopy()
{
    QFETCH(bool, edited);
    OriginalAndCopy files;
    QVERIFY(files.isMade);
    {
        const auto copy = files.open(files.copied);
        QVERIFY(copy);
        QCOMPARE((*copy)->notices().size(), 1);
        QVERIFY2(!(*copy)->notices().first().contains(u"earlier copy"_s) && (*copy)->notices().first().contains(u"a.lansnav"_s), qPrintable((*copy)->notices().first()));
        QVERIFY(siteOf(**copy) != files.site);
        QVERIFY(!edited || !addPerson(**copy, u"Bo"_s).isNull());
        (*copy)->waitForFetches();
    }
    for (const QString &file : {files.path, files.copied}) {
        const auto again = files.open(file);
        QVERIFY(again);
        QCOMPARE((*again)->notices(), QStringList());
        QCOMPARE(siteOf(**again) == files.site, file == files.path);
        (*again)->waitForFetches();
    }
}

void TestCopies::onlyACopyThatLagsIsCalledEarlier_data()
{
    QTest::addColumn<bool>("wentOn");
    QTest::newRow("the original went on") << true;
    QTest::newRow("the original was only opened") << false;
}

void TestCopies::onlyACopyThatLagsIsCalledEarlier()
{
    QFETCH(bool, wentOn);
    OriginalAndCopy files;
    QVERIFY(files.isMade);
    QVERIFY(files.openOriginal(wentOn));
    const auto copy = files.open(files.copied);
    QVERIFY(copy);
    QCOMPARE((*copy)->notices().size(), 1);
    QCOMPARE((*copy)->notices().first().contains(u"earlier copy"_s), wentOn);
    QVERIFY(siteOf(**copy) != files.site);
    (*copy)->waitForFetches();
}

void TestCopies::whatIsPutBackIsCalledEarlierWhenItLags_data()
{
    QTest::addColumn<bool>("wentOn");
    QTest::newRow("written in since") << true;
    QTest::newRow("nothing since") << false;
}

/// The file of last week in the place of today's, by hand: what today's held is known from when it was closed.
void TestCopies::whatIsPutBackIsCalledEarlierWhenItLags()
{
    QFETCH(bool, wentOn);
    OriginalAndCopy files;
    QVERIFY(files.isMade);
    QVERIFY(files.openOriginal(wentOn));
    QVERIFY(QFile::remove(files.path) && QFile::copy(files.copied, files.path));
    const auto store = files.open(files.path);
    QVERIFY(store);
    QCOMPARE((*store)->notices().join(u' ').contains(u"earlier copy or a restored backup"_s), wentOn);
    QCOMPARE((*store)->notices().size(), wentOn ? 1 : 0);
    (*store)->waitForFetches();
}

void TestCopies::movedOrByAnotherNameItIsNoCopy()
{
#ifndef Q_OS_UNIX
    QSKIP("links as Unix has them");
#endif
    const QTemporaryDir dir;
    test::TestEnvironment environment;
    QVERIFY(QDir(dir.path()).mkpath(u"one"_s));
    const QString path = dir.filePath(u"one/a.lansnav"_s);
    const qint64 site = makeFile(path, environment);
    QVERIFY(QFile::link(dir.filePath(u"one"_s), dir.filePath(u"two"_s)));
    const QString moved = dir.filePath(u"one/moved.lansnav"_s);
    for (const QString &file : {dir.filePath(u"two/a.lansnav"_s), path, moved}) {
        if (file == moved)
            QVERIFY(QFile::rename(path, moved));
        const auto store = Store::open(file, testSchema(), environment);
        QVERIFY(store);
        QCOMPARE((*store)->notices(), QStringList());
        QCOMPARE(siteOf(**store), site);
        (*store)->waitForFetches();
    }
}

void TestCopies::erasedWordsLeaveTheSearchIndex()
{
    const QTemporaryDir dir;
    test::TestEnvironment environment;
    const auto store = Store::create(dir.filePath(u"a.lansnav"_s), testSchema(), environment);
    QVERIFY(store);
    const Id person = addPerson(**store, u"Qwertzuiopasdf"_s);
    const SearchIndex search({u"person"_s}, [](Database &, const QString &, const QList<Id> &rows) -> Result<QHash<Id, SearchIndex::Text>> {
        return QHash<Id, SearchIndex::Text>{{rows.first(), {u"Qwertzuiopasdf"_s, u"Qwertzuiopasdf"_s}}};
    }, [](QStringView words) { return words.toString().toLower(); });
    QVERIFY(search.catchUp((*store)->database()));
    (*store)->waitForFetches();
    QVERIFY(eraseRows(**store, {{u"person"_s, person}}));
    QVERIFY(!holds((*store)->path(), "qwertzuiopasdf"));
    QVERIFY(!holds((*store)->path(), "Qwertzuiopasdf"));
}

void TestCopies::whatIsWrittenIntoAnErasedRowLeavesTheDisk()
{
    const QTemporaryDir dir;
    test::TestEnvironment environment;
    const auto store = Store::create(dir.filePath(u"a.lansnav"_s), testSchema(), environment);
    QVERIFY(store);
    const Id person = addPerson(**store, u"Åsa"_s);
    QVERIFY(eraseRows(**store, {{u"person"_s, person}}));
    Edit edit(**store, ActText("Change person"));
    edit.update(u"person"_s, person, {{u"given"_s, u"Qwertzuiopasdf"_s}});
    QVERIFY(edit.commit());
    const auto taken = Merge((*store)->database(), (*store)->schema(), environment).takeWaiting();
    QVERIFY(taken && taken->purged);
    // Noted in the same transaction, so that a loss of power before the vacuum does no harm.
    QCOMPARE((*store)->database().value(u"SELECT value FROM local_state WHERE key = 'vacuum'"_s)->toString(), u"1"_s);
}

LANSNAV_TEST_MAIN(TestCopies)
#include "tst_copies.moc"
