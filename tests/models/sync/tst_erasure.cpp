// SPDX-License-Identifier: GPL-3.0-or-later
// What was erased is gone from the bytes of every current file; folding takes old values and nothing else.
#include "syncfixture.h"

#include "support/testmain.h"
#include "store/backup.h"
#include "store/search.h"
#include "store/history.h"
#include "sync/logcare.h"
#include "sync/logfold.h"
#include "sync/merge.h"

#include <QDirIterator>

using namespace lansnav;
using namespace lansnav::test;

namespace {

const QString mark = u"zqxjkvwmarker"_s;

/// Files that hold the mark, as written or as the search index folds it.
QStringList holders(const QStringList &files)
{
    QStringList found;
    for (const QString &file : files)
        for (const QString &suffix : {QString(), u"-wal"_s, u"-journal"_s})
            if (readFile(file + suffix).contains(mark.toUtf8()) || readFile(file + suffix).contains("zqxjkvw") || readFile(file + suffix).contains(mark.toUtf8().toHex()))
                found.append(QFileInfo(file + suffix).fileName());
    return found;
}

SearchIndex index()
{
    return SearchIndex({u"person"_s}, [](Database &db, const QString &, const QList<Id> &ids) -> Result<QHash<Id, SearchIndex::Text>> {
        QHash<Id, SearchIndex::Text> texts;
        for (const Id &id : ids) {
            const auto read = db.each(u"SELECT given, note FROM person WHERE id = ? AND deleted = 0"_s, {id.bind()}, [&](const QSqlQuery &q) {
                texts.insert(id, {q.value(0).toString(), q.value(0).toString() + u' ' + q.value(1).toString()});
            });
            if (!read)
                return read.error();
        }
        return texts;
    }, [](QStringView text) { return text.toString().toLower(); });
}

} // namespace

class TestErasure : public QObject
{
    Q_OBJECT

private slots:
    void bytesAreGoneEverywhere();
    void backedUpBefore();
    void erasedBeforeItArrives();
    void whatIsWrittenIntoAnErasedRowGoesToo();
    void whatIsWrittenAfterTheErasureGoesToo();
    void erasedRowIsNotToldAgain();
    void erasedClashGoes();
    void oldSharedFileBringsNothingBack();
    void copiesThatLieAboutGoToo();
    void fileSetAsideIsNamed();
    void copyOfAMovedFileGoes();
    void foldingChangesNothing();
};

void TestErasure::bytesAreGoneEverywhere()
{
    Team team;
    Id id;
    for (int i = 0; i < 50; ++i)
        team.anna->person(u"Annan %1"_s.arg(i));
    id = team.anna->person(mark);
    team.anna->set(id, u"note"_s, mark + u" anteckning"_s);
    team.anna->set(id, u"note"_s, mark + QChar(1) + u" som hex"_s);
    team.meet();
    for (Colleague *c : {team.anna.get(), team.bertil.get()}) {
        must(index().catchUp(c->store->database()));
        QCOMPARE(must(index().find(c->store->database(), mark)).size(), 1);
    }
    QVERIFY(!holders({team.anna->path, team.bertil->path, team.target}).isEmpty());

    must(eraseRows(*team.anna->store, {{u"person"_s, id}}));
    must(index().catchUp(team.anna->store->database()));
    QVERIFY(must(index().find(team.anna->store->database(), mark)).isEmpty());
    must(team.anna->sync(team.target));
    QCOMPARE(holders({team.anna->path, team.target}), QStringList());
    // The copy of the shared file in the profile, too.
    const QString cache = team.anna->environment.profileDir() + u"/sync"_s;
    for (const QString &folder : QDir(cache).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        for (const QString &file : QDir(cache + u'/' + folder).entryList(QDir::Files))
            QCOMPARE(holders({cache + u'/' + folder + u'/' + file}), QStringList());

    must(team.bertil->sync(team.target));
    must(index().catchUp(team.bertil->store->database()));
    must(team.bertil->sync(team.target));
    QCOMPARE(holders({team.bertil->path, team.target}), QStringList());
    for (Colleague *c : {team.anna.get(), team.bertil.get()}) {
        QVERIFY(c->value(u"person"_s, id, u"given"_s).isNull());
        QCOMPARE(c->value(u"person"_s, id, u"deleted"_s).toInt(), 1);
        QCOMPARE(c->count(u"SELECT count(*) FROM person WHERE given LIKE 'Annan %'"_s), 50);
    }
    team.meet();
    QCOMPARE(team.anna->shared(), team.bertil->shared());
    QVERIFY(!team.anna->store->undo() || team.anna->value(u"person"_s, id, u"given"_s).isNull());
}

/// A backup of the file as it was just before is there; where none can be made, nothing is erased.
void TestErasure::backedUpBefore()
{
    Team team;
    const Id id = team.anna->person(mark);
    const Backups backups(team.anna->environment, team.anna->path);
    QVERIFY(QDir(backups.folder()).removeRecursively());
    must(eraseRows(*team.anna->store, {{u"person"_s, id}}));
    QCOMPARE(backups.entries().size(), 1);
    const auto backup = Database::open(backups.entries().first().path, Database::Access::ReadOnly);
    QVERIFY(backup.ok());
    QCOMPARE((*backup)->value(u"SELECT given FROM person WHERE id = ?"_s, {id.bind()})->toString(), mark);

    const Id other = team.anna->person(u"Bo"_s);
    QVERIFY(QDir(backups.folder()).removeRecursively());
    QFile inTheWay(backups.folder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    const auto refused = eraseRows(*team.anna->store, {{u"person"_s, other}});
    QVERIFY(!refused);
    QVERIFY(!refused.error().sentence.isEmpty());
    QCOMPARE(team.anna->value(u"person"_s, other, u"given"_s).toString(), u"Bo"_s);
}

void TestErasure::erasedBeforeItArrives()
{
    Team team(2);
    const Id id = team.anna->person(mark);
    must(team.anna->sync(team.target));
    must(team.bertil->sync(team.target));
    must(eraseRows(*team.bertil->store, {{u"person"_s, id}}));
    must(team.bertil->sync(team.target));
    must(team.cecilia->sync(team.target));
    QCOMPARE(holders({team.cecilia->path, team.target}), QStringList());
    QCOMPARE(team.cecilia->count(u"SELECT count(*) FROM person WHERE given IS NOT NULL"_s), 0);
    team.meet();
    QCOMPARE(team.anna->shared(), team.cecilia->shared());
}

void TestErasure::whatIsWrittenIntoAnErasedRowGoesToo()
{
    Team team;
    const Id id = team.anna->person(u"Disa"_s);
    team.meet();
    must(eraseRows(*team.anna->store, {{u"person"_s, id}}));
    team.bertil->set(id, u"note"_s, mark);     // has not heard yet
    team.meet();
    team.meet();
    for (Colleague *c : {team.anna.get(), team.bertil.get()}) {
        QVERIFY(c->value(u"person"_s, id, u"note"_s).isNull());
        QVERIFY(c->clashes().isEmpty());
    }
    QCOMPARE(holders({team.anna->path, team.bertil->path, team.target}), QStringList());
    QCOMPARE(team.anna->shared(), team.bertil->shared());
}

/// Everybody has heard, the log has long had the erasure, and somebody writes the row anew all the same.
void TestErasure::whatIsWrittenAfterTheErasureGoesToo()
{
    Team team;
    const Id id = team.anna->person(u"Disa"_s);
    team.meet();
    must(eraseRows(*team.anna->store, {{u"person"_s, id}}));
    team.meet();
    rawSql(team.bertil->path, "UPDATE person SET deleted = 0, note = '" + mark.toUtf8() + "' WHERE id = x'" + id.hex().toLatin1() + "'");
    team.meet();
    team.meet();
    QCOMPARE(holders({team.anna->path, team.bertil->path, team.target}), QStringList());
    QCOMPARE(team.anna->shared(), team.bertil->shared());
}

/// Worked out again from the log, an erased row is as it stands: lists need not read it again.
void TestErasure::erasedRowIsNotToldAgain()
{
    Team team;
    const Id id = team.anna->person(mark);
    team.meet();
    must(eraseRows(*team.anna->store, {{u"person"_s, id}}));
    team.meet();
    for (Colleague *c : {team.anna.get(), team.bertil.get()}) {
        const auto db = must(c->store->openWriter());
        QVERIFY(must(Merge(*db, c->store->schema(), c->environment).rebuild()).written.isEmpty());
        QCOMPARE(c->value(u"person"_s, id, u"deleted"_s).toInt(), 1);
    }
}

void TestErasure::erasedClashGoes()
{
    Team team;
    const Id id = team.anna->person(u"Disa"_s);
    team.meet();
    team.anna->set(id, u"note"_s, mark);
    team.bertil->set(id, u"note"_s, u"other"_s);
    team.meet();
    QCOMPARE(team.anna->clashes().size(), 1);
    must(eraseRows(*team.anna->store, {{u"person"_s, id}}));
    team.meet();
    team.meet();
    QVERIFY(team.bertil->clashes(true).isEmpty());
    QCOMPARE(holders({team.anna->path, team.bertil->path, team.target}), QStringList());
    QCOMPARE(team.anna->shared(), team.bertil->shared());
}

void TestErasure::oldSharedFileBringsNothingBack()
{
    Team team;
    const Id id = team.anna->person(mark);
    team.meet();
    const QByteArray old = readFile(team.target);
    must(eraseRows(*team.anna->store, {{u"person"_s, id}}));
    team.meet();
    writeFile(team.target, old);
    team.meet();
    QCOMPARE(holders({team.anna->path, team.bertil->path, team.target}), QStringList());
    QCOMPARE(team.anna->shared(), team.bertil->shared());
}

namespace {

QStringList filesUnder(const QString &folder)
{
    QStringList files;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();)
        files.append(it.next());
    return files;
}

void setAge(const QString &path, int hours)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.setFileTime(QDateTime::currentDateTime().addSecs(-3600 * hours), QFileDevice::FileModificationTime))
        qFatal("no time for %s", qPrintable(path));
}

} // namespace

/// Copies of a shared file met in before, a conflict copy taken over, a publication that never came into place.
void TestErasure::copiesThatLieAboutGoToo()
{
    Team team;
    const Id id = team.anna->person(mark);
    team.meet();
    must(team.anna->sync(team.at(u"earlier.lansnav"_s)));
    must(team.bertil->sync(team.at(u"earlier.lansnav"_s)));
    const QString copy = team.folder() + u"/team (1).lansnav"_s, dead = team.folder() + u"/.team.lansnav.tmp-77"_s, fresh = team.folder() + u"/.team.lansnav.tmp-78"_s;
    QVERIFY(QFile::copy(team.target, copy));
    QCOMPARE(must(team.bertil->sync(team.target)).siblingsMerged, 1);
    for (const QString &part : {dead, fresh})
        QVERIFY(QFile::copy(team.target, part));
    setAge(dead, 30);
    setAge(fresh, 3);
    must(eraseRows(*team.anna->store, {{u"person"_s, id}}));
    must(team.anna->sync(team.target));
    must(team.bertil->sync(team.target));
    for (Colleague *c : {team.anna.get(), team.bertil.get()}) {
        QCOMPARE(holders(filesUnder(c->environment.profileDir() + u"/sync"_s)), QStringList());
        QCOMPARE(holders(filesUnder(Backups(c->environment, c->path).takenOver())), QStringList());
    }
    // It may be on its way into its place.
    QCOMPARE(team.files(), (QStringList{u".team.lansnav.tmp-78"_s, u"team.lansnav"_s}));
    team.meet();
    QCOMPARE(team.anna->shared(), team.bertil->shared());
}

/// What was set aside as damaged cannot be cleaned; whoever erases is told once where it lies, and so is each colleague.
void TestErasure::fileSetAsideIsNamed()
{
    Team team;
    const Id id = team.anna->person(mark);
    team.meet();
    const QString aside = team.folder() + u"/team.damaged-20260302-104200"_s, another = team.folder() + u"/other.damaged-20260302-104200"_s;
    for (const QString &file : {aside, another})
        QVERIFY(QFile::copy(team.target, file));
    QCOMPARE(must(team.anna->sync(team.target)).notices, QStringList());
    must(eraseRows(*team.anna->store, {{u"person"_s, id}}));
    for (Colleague *c : {team.anna.get(), team.bertil.get()}) {
        const QStringList notices = must(c->sync(team.target)).notices;
        QCOMPARE(notices.size(), 1);
        QVERIFY2(notices.first().contains(QDir::toNativeSeparators(aside)), qPrintable(notices.first()));
        QCOMPARE(must(c->sync(team.target)).notices, QStringList());
    }
    QVERIFY(QFile::exists(aside));
}

void TestErasure::copyOfAMovedFileGoes()
{
    Team team;
    const Id id = team.anna->person(mark);
    must(team.anna->sync(team.target));
    QVERIFY(!holders(filesUnder(team.anna->environment.profileDir() + u"/sync"_s)).isEmpty());
    team.anna->close();
    const QString moved = team.at(u"moved.lansnav"_s);
    QVERIFY(QFile::rename(team.anna->path, moved));
    team.anna->path = moved;
    team.anna->open();
    must(eraseRows(*team.anna->store, {{u"person"_s, id}}));
    QCOMPARE(holders(filesUnder(team.anna->environment.profileDir() + u"/sync"_s)), QStringList());
}

void TestErasure::foldingChangesNothing()
{
    Team team;
    const Id id = team.anna->person(u"Disa"_s);
    for (int i = 0; i < 20; ++i)
        team.anna->set(id, u"note"_s, mark + QString::number(i));
    team.meet();
    team.bertil->set(id, u"title"_s, u"a"_s);
    team.anna->set(id, u"title"_s, u"b"_s);
    team.meet();
    const auto rows = [&](Colleague &c) { return c.text(id, u"note"_s) + c.text(id, u"title"_s) + QString::number(c.clashes().size()) + c.clashes().first().otherValue; };
    const QString before = rows(*team.anna);
    QVERIFY(must(foldLog(team.anna->store->database(), team.anna->store->schema(), QDateTime::currentDateTime().addDays(1), 1)) >= 19);
    QCOMPARE(rows(*team.anna), before);
    const auto acts = must(History::acts(team.anna->store->database(), team.anna->store->schema(), {.table = u"person"_s, .row = id}));
    const auto told = std::count_if(acts.begin(), acts.end(), [](const Act &act) {
        return std::any_of(act.changes.begin(), act.changes.end(), [](const FieldChange &change) { return change.after == u"(no longer kept)"; });
    });
    QCOMPARE(told, 19);
    const auto db = must(team.anna->store->openWriter());
    QVERIFY(must(Merge(*db, team.anna->store->schema(), team.anna->environment).rebuild()).written.isEmpty());
    QCOMPARE(rows(*team.anna), before);
    team.bertil->set(id, u"note"_s, u"after"_s);
    team.meet();
    QCOMPARE(team.anna->text(id, u"note"_s), u"after"_s);
    QCOMPARE(team.anna->clashes().size(), 1);
    QCOMPARE(team.bertil->clashes().size(), 1);
}

LANSNAV_TEST_MAIN(TestErasure)

#include "tst_erasure.moc"
