// SPDX-License-Identifier: GPL-3.0-or-later
// What two colleagues see when they sync.
#include "syncfixture.h"

#include "store/backup.h"
#include "store/history.h"
#include "support/testmain.h"
#include "sync/lastseen.h"
#include "sync/logcare.h"

using namespace lansnav;
using namespace lansnav::test;

class TestSyncing : public QObject
{
    Q_OBJECT

private slots:
    void bothDirections();
    void differentFieldsBothStay();
    void naturalKeysMeet();
    void trashTravels();
    void editOfWhatIsTrashedUnseenIsTold();
    void editInTheTrashIsNoNews();
    void colleaguesActIsTakenBack();
    void historyTellsWhatTheAuthorSaw();
    void historyIsSilentWhereNobodyKnows();
    void unsentActsAreCounted();
    void nothingIsTakenInWithoutABackup();
};

void TestSyncing::bothDirections()
{
    Team team;
    const Id a = team.anna->person(u"Anna"_s);
    const Id b = team.bertil->person(u"Bertil"_s);
    const SyncReport sent = must(team.anna->sync(team.target));
    QCOMPARE(sent.received, 0);
    QVERIFY(sent.sent > 0);
    const SyncReport both = must(team.bertil->sync(team.target));
    QCOMPARE(both.received, sent.sent);
    QCOMPARE(both.sent, 2);     // the person and the act
    QCOMPARE(must(team.anna->sync(team.target)).received, 2);
    for (Colleague *c : {team.anna.get(), team.bertil.get()}) {
        QCOMPARE(c->text(a, u"given"_s), u"Anna"_s);
        QCOMPARE(c->text(b, u"given"_s), u"Bertil"_s);
    }
    QCOMPARE(team.anna->shared(), team.bertil->shared());
    QCOMPARE(team.files(), QStringList{u"team.lansnav"_s});
}

void TestSyncing::differentFieldsBothStay()
{
    Team team;
    const Id id = team.anna->person(u"Disa"_s);
    team.meet();
    team.anna->set(id, u"phone"_s, u"019-1"_s);
    team.bertil->set(id, u"email"_s, u"disa@example.org"_s);
    team.meet();
    for (Colleague *c : {team.anna.get(), team.bertil.get()}) {
        QCOMPARE(c->text(id, u"phone"_s), u"019-1"_s);
        QCOMPARE(c->text(id, u"email"_s), u"disa@example.org"_s);
        QVERIFY(c->clashes().isEmpty());
    }
    QCOMPARE(team.anna->shared(), team.bertil->shared());
}

void TestSyncing::naturalKeysMeet()
{
    Team team;
    const Values key{{u"code"_s, u"1881"_s}};
    const Id a = team.anna->add(u"municipality"_s, key + Values{{u"name"_s, u"Kumla"_s}});
    const Id b = team.bertil->add(u"municipality"_s, key + Values{{u"name"_s, u"Kumla kommun"_s}});
    QCOMPARE(a, b);
    team.meet();
    QCOMPARE(team.anna->count(u"SELECT count(*) FROM municipality WHERE code = '1881'"_s), 1);
    QCOMPARE(team.anna->value(u"municipality"_s, a, u"name"_s).toString(), u"Kumla kommun"_s);
    QCOMPARE(team.anna->clashes().size(), 1);
    QCOMPARE(team.anna->shared(), team.bertil->shared());
}

void TestSyncing::trashTravels()
{
    Team team;
    const Id id = team.anna->person(u"Disa"_s);
    team.meet();
    {
        Edit edit(*team.anna->store, ActText("Delete"));
        edit.trash(u"person"_s, id);
        must(edit.commit());
    }
    team.bertil->set(id, u"phone"_s, u"1"_s);
    team.meet();
    for (Colleague *c : {team.anna.get(), team.bertil.get()}) {
        QCOMPARE(c->value(u"person"_s, id, u"deleted"_s).toInt(), 1);
        QCOMPARE(c->text(id, u"phone"_s), u"1"_s);
    }
    {
        Edit edit(*team.bertil->store, ActText("Restore"));
        edit.restore(u"person"_s, id);
        must(edit.commit());
    }
    team.meet();
    QCOMPARE(team.anna->value(u"person"_s, id, u"deleted"_s).toInt(), 0);
    QVERIFY(team.anna->clashes().isEmpty());
    QCOMPARE(team.anna->shared(), team.bertil->shared());
}

/// Both stand, and both who did not know are told, once.
void TestSyncing::editOfWhatIsTrashedUnseenIsTold()
{
    Team team;
    const Id id = team.anna->person(u"Disa"_s, u"Dold"_s);
    const Id secret = team.anna->person(u"Hemlig"_s, u"Person"_s);
    team.anna->set(secret, u"protected"_s, 1);
    const Id erased = team.anna->person(u"Raderad"_s);
    team.meet();
    for (const Id &row : {id, secret, erased}) {
        team.anna->set(row, u"deleted"_s, 1);
        team.bertil->set(row, u"phone"_s, u"1"_s);
    }
    must(eraseRows(*team.anna->store, {{u"person"_s, erased}}));
    must(team.anna->sync(team.target));
    const auto check = [&](Colleague &colleague) {
        const QString told = must(colleague.sync(team.target)).notices.join(u'\n');
        QVERIFY2(told.count(u'\n') == 1 && told.contains(u"Disa"_s) && !told.contains(u"Hemlig"_s) && !told.contains(u"Raderad"_s), qPrintable(told));
    };
    check(*team.bertil);
    check(*team.anna);
    QCOMPARE(team.anna->text(id, u"phone"_s), u"1"_s);
    QCOMPARE(team.anna->value(u"person"_s, id, u"deleted"_s).toInt(), 1);
    // Another change of the row brings no old news.
    team.bertil->set(id, u"email"_s, u"d@example.org"_s);
    for (Colleague *c : {team.bertil.get(), team.anna.get(), team.bertil.get()})
        QCOMPARE(must(c->sync(team.target)).notices, QStringList());
    QCOMPARE(team.anna->shared(), team.bertil->shared());
}

void TestSyncing::editInTheTrashIsNoNews()
{
    Team team;
    const Id id = team.anna->person(u"Disa"_s);
    const Id restored = team.anna->person(u"Elsa"_s);
    team.meet();
    team.bertil->set(id, u"phone"_s, u"1"_s);
    team.bertil->set(restored, u"phone"_s, u"1"_s);
    team.anna->set(restored, u"deleted"_s, 1);
    team.anna->set(restored, u"deleted"_s, 0);
    must(team.bertil->sync(team.target));
    QCOMPARE(must(team.anna->sync(team.target)).notices, QStringList());
    team.anna->set(id, u"deleted"_s, 1);        // knowing
    must(team.anna->sync(team.target));
    QCOMPARE(must(team.bertil->sync(team.target)).notices, QStringList());
    team.bertil->set(id, u"phone"_s, u"2"_s);   // knowing
    must(team.bertil->sync(team.target));
    QCOMPARE(must(team.anna->sync(team.target)).notices, QStringList());
}

void TestSyncing::colleaguesActIsTakenBack()
{
    Team team;
    const Id id = team.anna->person(u"Disa"_s);
    team.meet();
    team.bertil->set(id, u"phone"_s, u"from Bertil"_s);
    team.meet();
    const auto acts = must(History::acts(team.anna->store->database(), team.anna->store->schema(), {.table = u"person"_s, .row = id}));
    QVERIFY(acts.size() >= 2);
    must(team.anna->store->takeBack(acts.first().id));
    team.meet();
    for (Colleague *c : {team.anna.get(), team.bertil.get()})
        QVERIFY(c->value(u"person"_s, id, u"phone"_s).isNull());
    QVERIFY(team.bertil->clashes().isEmpty());
    // My own undo does not reach for a colleague's act, and finds nothing left of mine.
    QCOMPARE(team.bertil->store->undo().error().code, ErrorCode::Refused);
    QVERIFY(team.bertil->value(u"person"_s, id, u"phone"_s).isNull());
    team.meet();
    QCOMPARE(team.anna->shared(), team.bertil->shared());
}

/// "before → after" of each change that the row's history tells of, newest first; "?" where it does not say what was there before.
static QStringList toldChanges(Colleague &of, const QString &table, const Id &row)
{
    QStringList told;
    for (const Act &act : must(History::acts(of.store->database(), of.store->schema(), {.table = table, .row = row})))
        for (const FieldChange &change : act.changes)
            if (!change.column.isEmpty())
                told.append(u"%1: %2 → %3"_s.arg(change.column, change.tellsBefore ? change.before : u"?"_s + change.before, change.after));
    return told;
}

void TestSyncing::historyTellsWhatTheAuthorSaw()
{
    Team team;
    const Id id = team.anna->person(u"Disa"_s);
    const Id town = team.anna->add(u"municipality"_s, {{u"code"_s, u"1881"_s}, {u"name"_s, u"Provby"_s}, {u"tile_column"_s, 1}, {u"tile_row"_s, 1}});
    team.anna->set(id, u"title"_s, u"Lärare"_s);
    team.meet();
    team.anna->set(id, u"title"_s, u"Rektor"_s);
    team.anna->set(u"municipality"_s, town, {{u"tile_row"_s, 2}});
    team.bertil->set(id, u"title"_s, u"Handledare"_s);
    team.bertil->set(u"municipality"_s, town, {{u"tile_column"_s, 3}});     // of one unit with the row
    team.meet();
    team.anna->set(id, u"title"_s, u"Coach"_s);     // knowing
    team.meet();
    for (Colleague *c : {team.anna.get(), team.bertil.get()}) {
        QCOMPARE(toldChanges(*c, u"person"_s, id),
                 (QStringList{u"title: Handledare → Coach"_s, u"title: Lärare → Handledare"_s, u"title: Lärare → Rektor"_s, u"title:  → Lärare"_s}));
        QCOMPARE(toldChanges(*c, u"municipality"_s, town), (QStringList{u"tile_column: 1 → 3"_s, u"tile_row: 1 → 2"_s}));
    }
}

/// A copy that was edited before the program saw it used the same number: of the two nobody can tell which the next one overwrote.
void TestSyncing::historyIsSilentWhereNobodyKnows()
{
    Team team;
    const Id id = team.anna->person(u"Disa"_s);
    team.meet();
    team.anna->close();
    auto copy = team.member(u"copy"_s);
    QVERIFY(QFile::copy(team.anna->path, copy->path));
    const QByteArray where = " WHERE id = x'" + id.hex().toLatin1() + "'";
    rawSql(copy->path, "UPDATE person SET title = 'in the copy'" + where);
    rawSql(team.anna->path, "UPDATE person SET title = 'in her own'" + where);
    copy->open();
    team.anna->open();
    team.anna->set(id, u"title"_s, u"after"_s);
    must(copy->sync(team.target));
    team.meet();
    QCOMPARE(toldChanges(*team.bertil, u"person"_s, id).first(), u"title: ? → after"_s);
}

void TestSyncing::unsentActsAreCounted()
{
    Team team;
    team.meet();
    QCOMPARE(must(LastSeen(team.anna->store->database(), team.target).unsentActs()), 0);
    team.anna->person(u"Ett"_s);
    team.anna->person(u"Två"_s);
    QCOMPARE(must(LastSeen(team.anna->store->database(), team.target).unsentActs()), 2);
    must(team.anna->sync(team.target));
    QCOMPARE(must(LastSeen(team.anna->store->database(), team.target).unsentActs()), 0);
}

/// Of the last hour, if not of this moment.
void TestSyncing::nothingIsTakenInWithoutABackup()
{
    Team team;
    team.meet();
    const QString backups = team.bertil->environment.profileDir() + u"/backups"_s;
    QDir(backups).removeRecursively();
    writeFile(backups, "a file where the folder would be");
    // Sending alone changes nothing here.
    team.bertil->person(u"Egon"_s);
    QVERIFY(must(team.bertil->sync(team.target)).sent > 0);

    must(team.anna->sync(team.target));
    const Id id = team.anna->person(u"Disa"_s);
    must(team.anna->sync(team.target));
    const QByteArray before = team.bertil->everything();
    const QByteArray shared = readFile(team.target);
    for (int i = 0; i < 3; ++i) {
        const auto refused = team.bertil->sync(team.target);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Io);
        QVERIFY2(refused.error().sentence.contains(u"No backup"_s), qPrintable(refused.error().sentence));
    }
    QVERIFY(team.bertil->everything() == before);
    QVERIFY(readFile(team.target) == shared);
    QCOMPARE(team.files(), QStringList{u"team.lansnav"_s});

    QVERIFY(QFile::remove(backups));
    must(team.bertil->sync(team.target));
    QCOMPARE(team.bertil->text(id, u"given"_s), u"Disa"_s);
    const Backups kept(team.bertil->environment, team.bertil->path);
    QCOMPARE(kept.entries().size(), 1);
    // Within the hour that one serves.
    team.anna->set(id, u"phone"_s, u"1"_s);
    must(team.anna->sync(team.target));
    team.bertil->environment.advanceMs(50 * 60'000);
    must(team.bertil->sync(team.target));
    QCOMPARE(team.bertil->text(id, u"phone"_s), u"1"_s);
    QCOMPARE(kept.entries().size(), 1);
}

LANSNAV_TEST_MAIN(TestSyncing)

#include "tst_syncing.moc"
