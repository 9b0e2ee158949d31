// SPDX-License-Identifier: GPL-3.0-or-later
// What two colleagues see when they sync.
#include "syncfixture.h"

#include "store/backup.h"
#include "store/history.h"
#include "support/testmain.h"
#include "sync/lastseen.h"
#include "sync/logcare.h"
#include "sync/merge.h"

using namespace lansnav;
using namespace lansnav::test;

class TestSyncing : public QObject
{
    Q_OBJECT

private slots:
    void bothDirections();
    void differentFieldsBothStay();
    void sameFieldIsOneClash();
    void chosenValue_data();
    void chosenValue();
    void severalAreSettledInOneAct();
    void seenIsNoClash();
    void equalValuesAreNoClash();
    void unitIsDecidedWhole();
    void naturalKeysMeet();
    void trashTravels();
    void editOfWhatIsTrashedUnseenIsTold();
    void editInTheTrashIsNoNews();
    void colleaguesActIsTakenBack();
    void historyTellsWhatTheAuthorSaw();
    void historyIsSilentWhereNobodyKnows();
    void valuesRoundTrip_data();
    void valuesRoundTrip();
    void clashOfAnyValueIsListed_data();
    void clashOfAnyValueIsListed();
    void rawEditsTakePart();
    void manyChangesAtOnce_data();
    void manyChangesAtOnce();
    void rowsOfEveryShape();
    void oddRawValueBlocksNobody_data();
    void oddRawValueBlocksNobody();
    void nothingNewWritesNothing();
    void remergeWritesNothing();
    void rebuildGivesTheTables();
    void cloneLosesNothing();
    void restoredBackupLosesNothing();
    void clocksOffByYears();
    void cancelledSyncChangesNothing();
    void unsentActsAreCounted();
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

void TestSyncing::sameFieldIsOneClash()
{
    Team team(2);
    const Id id = team.anna->person(u"Disa"_s);
    team.meet();
    team.anna->set(id, u"title"_s, u"Rektor"_s);
    team.bertil->set(id, u"title"_s, u"Handledare"_s);
    must(team.anna->sync(team.target));
    const SyncReport report = must(team.bertil->sync(team.target));
    QCOMPARE(report.clashes, 1);
    team.meet();
    for (Colleague *c : {team.anna.get(), team.bertil.get(), team.cecilia.get()}) {
        QCOMPARE(c->text(id, u"title"_s), u"Handledare"_s);
        const auto clashes = c->clashes();
        QCOMPARE(clashes.size(), 1);
        const ClashRow &clash = clashes.first();
        QCOMPARE(clash.title, u"Disa Exempel"_s);
        QCOMPARE(clash.keptValue, u"Handledare"_s);
        QCOMPARE(clash.otherValue, u"Rektor"_s);
        QCOMPARE(clash.keptBy, u"test@computer"_s);
        QVERIFY(!clash.otherBy.isEmpty());
        QVERIFY(clash.keptAt >= clash.otherAt && clash.otherAt.isValid());
        QCOMPARE(must(Clashes::openCount(c->store->database())), 1);
        QCOMPARE(must(Clashes::listOf(c->store->database(), c->store->schema(), u"person"_s, id)).size(), 1);
    }
    QCOMPARE(team.anna->shared(), team.bertil->shared());
    QCOMPARE(team.anna->shared(), team.cecilia->shared());
}

void TestSyncing::chosenValue_data()
{
    QTest::addColumn<bool>("lost");
    QTest::addRow("kept") << false;
    QTest::addRow("lost") << true;
}

void TestSyncing::chosenValue()
{
    QFETCH(bool, lost);
    Team team;
    const Id id = team.anna->person(u"Disa"_s);
    team.meet();
    team.anna->set(id, u"title"_s, u"first"_s);
    team.bertil->set(id, u"title"_s, u"second"_s);
    team.meet();
    const Id clash = team.anna->clashes().first().id;
    must(Clashes::choose(*team.anna->store, {clash}, lost ? Clashes::Choice::Lost : Clashes::Choice::Kept));
    const QString chosen = lost ? u"first"_s : u"second"_s;
    team.meet();
    for (Colleague *c : {team.anna.get(), team.bertil.get()}) {
        QCOMPARE(c->text(id, u"title"_s), chosen);
        QVERIFY(c->clashes().isEmpty());
        QCOMPARE(c->clashes(true).size(), 1);
        QCOMPARE(c->clashes(true).first().state, lost ? u"lost"_s : u"kept"_s);
    }
    must(team.anna->store->undo());
    team.meet();
    for (Colleague *c : {team.anna.get(), team.bertil.get()}) {
        QCOMPARE(c->text(id, u"title"_s), u"second"_s);
        QCOMPARE(c->clashes().size(), 1);
    }
    QCOMPARE(team.anna->shared(), team.bertil->shared());
}

void TestSyncing::severalAreSettledInOneAct()
{
    Team team;
    const QList<Id> people{team.anna->person(u"Disa"_s), team.anna->person(u"Elsa"_s), team.anna->person(u"Frida"_s)};
    team.meet();
    for (const Id &id : people) {
        team.anna->set(id, u"title"_s, u"first"_s);
        team.bertil->set(id, u"title"_s, u"second"_s);
    }
    team.meet();
    const auto titles = [&] {
        QStringList all;
        for (const Id &id : people)
            all.append(team.anna->text(id, u"title"_s));
        return all;
    };
    QList<Id> clashes;
    for (const ClashRow &row : team.anna->clashes())
        clashes.append(row.id);
    QCOMPARE(clashes.size(), 3);
    // One that somebody else has settled meanwhile is no reason to leave the others.
    must(Clashes::choose(*team.anna->store, clashes + QList<Id>{Id::natural(u"conflict", {u"gone"_s})}, Clashes::Choice::Lost));
    QCOMPARE(titles(), (QStringList{u"first"_s, u"first"_s, u"first"_s}));
    QVERIFY(team.anna->clashes().isEmpty());
    must(team.anna->store->undo());
    QCOMPARE(titles(), (QStringList{u"second"_s, u"second"_s, u"second"_s}));
    QCOMPARE(team.anna->clashes().size(), 3);
    QCOMPARE(Clashes::choose(*team.anna->store, {Id::natural(u"conflict", {u"gone"_s})}, Clashes::Choice::Kept).error().code, ErrorCode::NotFound);
}

void TestSyncing::seenIsNoClash()
{
    Team team;
    const Id id = team.anna->person(u"Disa"_s);
    for (int i = 0; i < 4; ++i) {
        team.meet();
        Colleague &c = i % 2 ? *team.anna : *team.bertil;
        c.set(id, u"title"_s, QString::number(i));
        c.set(id, u"note"_s, QString::number(i));
    }
    team.meet();
    QVERIFY(team.anna->clashes(true).isEmpty());
    QCOMPARE(team.bertil->text(id, u"title"_s), u"3"_s);
    QCOMPARE(team.anna->shared(), team.bertil->shared());
}

void TestSyncing::equalValuesAreNoClash()
{
    Team team;
    const Id id = team.anna->person(u"Disa"_s);
    team.meet();
    team.anna->set(id, u"title"_s, u"Rektor"_s);
    team.bertil->set(id, u"title"_s, u"Rektor"_s);
    team.meet();
    QVERIFY(team.anna->clashes(true).isEmpty());
    QCOMPARE(team.anna->shared(), team.bertil->shared());
}

void TestSyncing::unitIsDecidedWhole()
{
    Team team;
    const Id id = Id::natural(u"municipality", {u"1880"_s});
    team.anna->set(u"municipality"_s, id, {{u"tile_column"_s, 5}});
    team.bertil->set(u"municipality"_s, id, {{u"tile_row"_s, 7}});
    team.meet();
    for (Colleague *c : {team.anna.get(), team.bertil.get()}) {
        // Never a place that nobody chose: (5, 1) or (1, 7), not (5, 7).
        QCOMPARE(c->value(u"municipality"_s, id, u"tile_column"_s).toInt(), 1);
        QCOMPARE(c->value(u"municipality"_s, id, u"tile_row"_s).toInt(), 7);
        QCOMPARE(c->clashes().size(), 1);
        QVERIFY(c->clashes().first().otherValue.contains(u"5"_s));
    }
    must(Clashes::choose(*team.bertil->store, {team.bertil->clashes().first().id}, Clashes::Choice::Lost));
    team.meet();
    QCOMPARE(team.anna->value(u"municipality"_s, id, u"tile_column"_s).toInt(), 5);
    QCOMPARE(team.anna->value(u"municipality"_s, id, u"tile_row"_s).toInt(), 1);
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

void TestSyncing::valuesRoundTrip_data()
{
    QTest::addColumn<QByteArray>("literal");
    QTest::addRow("quote") << QByteArray("'a\"b''c'");
    QTest::addRow("newlines") << QByteArray("'a' || char(10) || 'b' || char(13,10) || char(9)");
    QTest::addRow("backslash") << QByteArray("'\\\\n\\u0000 \\'");
    QTest::addRow("emoji") << QByteArray("'👩‍👩‍👧 åäö'");
    QTest::addRow("NUL in the middle") << QByteArray("CAST(x'610062' AS TEXT)");
    QTest::addRow("NUL alone") << QByteArray("CAST(x'00' AS TEXT)");
    QTest::addRow("control characters") << QByteArray("CAST(x'0102070b1b1f7f' AS TEXT)");
    QTest::addRow("invalid UTF-8") << QByteArray("CAST(x'61ff80c341' AS TEXT)");
    QTest::addRow("a cut sequence") << QByteArray("CAST(x'61e2' AS TEXT)");
    QTest::addRow("a lone surrogate") << QByteArray("CAST(x'eda080' AS TEXT)");
    QTest::addRow("empty") << QByteArray("''");
    QTest::addRow("braces") << QByteArray("'{\"x\":\"00\"}'");
    QTest::addRow("long") << QByteArray("hex(zeroblob(200000))");
    QTest::addRow("null") << QByteArray("NULL");
}

void TestSyncing::valuesRoundTrip()
{
    QFETCH(QByteArray, literal);
    Team team;
    const Id id = team.anna->person(u"Disa"_s);
    const QByteArray where = " WHERE id = x'" + id.hex().toLatin1() + "';";
    // In an update, in an insert, and integers at their ends.
    rawSql(team.anna->path, "UPDATE person SET note = " + literal + where
               + "INSERT INTO person (id, given, note) SELECT randomblob(16), 'raw', " + literal + ";"
               + "INSERT INTO area (id, name, sort) VALUES (randomblob(16), 'least', -9223372036854775808), (randomblob(16), 'most', 9223372036854775807);");
    team.meet();
    const auto sql = u"SELECT group_concat(hex(note) || typeof(note)) || (SELECT group_concat(sort) FROM area) FROM (SELECT note FROM person ORDER BY id)"_s;
    QCOMPARE(must(team.bertil->store->database().value(sql)).toString(), must(team.anna->store->database().value(sql)).toString());
    const auto direct = u"SELECT count(*) FROM person WHERE hex(note) || typeof(note) = hex(%1) || typeof(%1)"_s.arg(QString::fromUtf8(literal));
    QVERIFY(team.bertil->count(direct) >= 2);
    QCOMPARE(team.anna->shared(), team.bertil->shared());
}

void TestSyncing::clashOfAnyValueIsListed_data()
{
    valuesRoundTrip_data();
}

void TestSyncing::clashOfAnyValueIsListed()
{
    QFETCH(QByteArray, literal);
    Team team;
    const Id id = team.anna->person(u"Disa"_s);
    team.anna->set(id, u"note"_s, u"at first"_s);
    team.meet();
    rawSql(team.anna->path, "UPDATE person SET note = " + literal + " WHERE id = x'" + id.hex().toLatin1() + "';");
    team.bertil->set(id, u"note"_s, u"the later one"_s);
    team.meet();
    QCOMPARE(team.bertil->clashes().size(), 1);
    must(Clashes::choose(*team.bertil->store, {team.bertil->clashes().first().id}, Clashes::Choice::Lost));
    team.meet();
    QCOMPARE(team.anna->count(u"SELECT count(*) FROM person WHERE hex(note) || typeof(note) = hex(%1) || typeof(%1)"_s.arg(QString::fromUtf8(literal))), 1);
    QCOMPARE(team.anna->shared(), team.bertil->shared());
}

void TestSyncing::rawEditsTakePart()
{
    Team team;
    const Id id = team.anna->person(u"Disa"_s);
    team.meet();
    const QByteArray where = " WHERE id = x'" + id.hex().toLatin1() + "';";
    rawSql(team.anna->path, "UPDATE person SET phone = 'raw'" + where + "INSERT INTO person (id, given) VALUES (x'00112233445566778899aabbccddeeff', 'Raw');");
    rawSql(team.bertil->path, "UPDATE person SET email = 'raw@example.org'" + where + "DELETE FROM municipality;");
    team.meet();
    for (Colleague *c : {team.anna.get(), team.bertil.get()}) {
        QCOMPARE(c->text(id, u"phone"_s), u"raw"_s);
        QCOMPARE(c->text(id, u"email"_s), u"raw@example.org"_s);
        QCOMPARE(c->count(u"SELECT count(*) FROM person WHERE given = 'Raw'"_s), 1);
        QCOMPARE(c->count(u"SELECT count(*) FROM municipality WHERE deleted"_s), 1);
    }
    QCOMPARE(team.anna->shared(), team.bertil->shared());
}

/// Changes are put into the log in runs; what follows a row's insert within one run, at its ends or in the next is all taken in.
void TestSyncing::manyChangesAtOnce_data()
{
    QTest::addColumn<int>("rows");
    for (const int rows : {1, 300, 511, 512, 513, 1300})
        QTest::addRow("%d rows", rows) << rows;
}

void TestSyncing::manyChangesAtOnce()
{
    QFETCH(int, rows);
    Team team;
    QByteArray sql = "BEGIN;";
    for (int i = 1; i <= rows; ++i) {
        const QByteArray id = "x'" + QByteArray::number(i).rightJustified(32, '0') + "'";
        sql += "INSERT INTO person (id, given) VALUES (" + id + ", 'first');";
        if (i % 3 == 0)
            sql += "UPDATE person SET title = 'later' WHERE id = " + id + ';';
        if (i % 7 == 0)
            sql += "INSERT OR REPLACE INTO person (id, given) VALUES (" + id + ", 'again');";
        if (i % 11 == 0)
            sql += "DELETE FROM person WHERE id = " + id + ';';
    }
    rawSql(team.anna->path, sql + "COMMIT;");
    must(team.anna->sync(team.target));
    must(team.bertil->sync(team.target));
    QCOMPARE(team.bertil->shared(), team.anna->shared());
    QCOMPARE(team.bertil->count(u"SELECT count(*) FROM person WHERE given = 'again'"_s), rows / 7);
    QCOMPARE(team.bertil->count(u"SELECT count(*) FROM person WHERE deleted"_s), rows / 11);
    QCOMPARE(team.bertil->count(u"SELECT count(*) FROM conflict"_s), 0);
    const auto db = must(team.bertil->store->openWriter());
    QVERIFY(must(Merge(*db, team.bertil->store->schema(), team.bertil->environment).rebuild()).written.isEmpty());
}

/// New rows go in many at once, whichever columns each of them names.
void TestSyncing::rowsOfEveryShape()
{
    constexpr int rows = 700;
    Team team;
    const QByteArray columns[] = {"given", "email", "title", "note", "phone", "protected"};
    QByteArray sql = "BEGIN;";
    for (int i = 1; i <= rows; ++i) {
        QByteArray into = "id";
        QByteArray values = "x'" + QByteArray::number(i).rightJustified(32, '0') + "'";
        for (int bit = 0; bit < 6; ++bit)
            if ((i * 37) >> bit & 1) {
                into += ", " + columns[bit];
                values += bit == 5 ? QByteArray(", 1") : ", 'value " + QByteArray::number(i) + "'";
            }
        sql += "INSERT INTO person (" + into + ") VALUES (" + values + ");";
    }
    rawSql(team.anna->path, sql + "COMMIT;");
    must(team.anna->sync(team.target));
    must(team.bertil->sync(team.target));
    const auto joined = team.joined(u"disa"_s);
    for (Colleague *c : {team.bertil.get(), joined.get()}) {
        QCOMPARE(c->shared(), team.anna->shared());
        QCOMPARE(c->count(u"SELECT count(*) FROM person WHERE protected"_s), team.anna->count(u"SELECT count(*) FROM person WHERE protected"_s));
        const auto db = must(c->store->openWriter());
        QVERIFY(must(Merge(*db, c->store->schema(), c->environment).rebuild()).written.isEmpty());
    }
}

void TestSyncing::oddRawValueBlocksNobody_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addRow("short reference") << QByteArray("UPDATE person SET organisation = x'00ff'");
    QTest::addRow("empty reference") << QByteArray("UPDATE person SET organisation = x''");
    QTest::addRow("null id as reference") << QByteArray("UPDATE person SET organisation = zeroblob(16)");
    QTest::addRow("long reference") << QByteArray("INSERT INTO person (id, organisation) VALUES (randomblob(16), zeroblob(400))");
    QTest::addRow("truth value of 7") << QByteArray("UPDATE person SET protected = 7, deleted = -3");
}

/// What the stock shell can put into a file must not stop colleagues from meeting.
void TestSyncing::oddRawValueBlocksNobody()
{
    QFETCH(QByteArray, sql);
    Team team;
    const Id id = team.anna->person(u"Disa"_s);
    team.meet();
    rawSql(team.anna->path, sql + ";");
    team.anna->set(id, u"phone"_s, u"after"_s);
    const auto sent = team.anna->sync(team.target);
    QVERIFY2(sent, qPrintable(sent ? QString() : sent.error().sentence));
    const auto received = team.bertil->sync(team.target);
    QVERIFY2(received, qPrintable(received ? QString() : received.error().sentence));
    QCOMPARE(team.bertil->text(id, u"phone"_s), u"after"_s);
    team.bertil->set(id, u"email"_s, u"back@example.org"_s);
    team.meet();
    QCOMPARE(team.anna->text(id, u"email"_s), u"back@example.org"_s);
    QCOMPARE(team.files(), QStringList{u"team.lansnav"_s});
}

void TestSyncing::nothingNewWritesNothing()
{
    Team team;
    team.anna->person(u"Disa"_s);
    team.meet();
    const QByteArray published = readFile(team.target);
    const QByteArray before = team.bertil->everything();
    const SyncReport report = must(team.bertil->sync(team.target));
    QCOMPARE(report.sent + report.received, 0);
    QVERIFY(report.written.isEmpty());
    QVERIFY(readFile(team.target) == published);
    QVERIFY(team.bertil->everything() == before);
}

void TestSyncing::remergeWritesNothing()
{
    Team team;
    const Id id = team.anna->person(u"Disa"_s);
    team.meet();
    team.anna->set(id, u"title"_s, u"1"_s);
    team.bertil->set(id, u"title"_s, u"2"_s);
    team.meet();
    const QByteArray before = team.bertil->everything();
    const auto db = must(team.bertil->store->openWriter());
    const MergeReport again = must(Merge(*db, team.bertil->store->schema(), team.bertil->environment).take(team.target));
    QCOMPARE(again.received, 0);
    QVERIFY(again.written.isEmpty());
    QVERIFY(team.bertil->everything() == before);
}

void TestSyncing::rebuildGivesTheTables()
{
    Team team;
    const Id id = team.anna->person(u"Disa"_s);
    team.meet();
    team.anna->set(id, u"title"_s, u"1"_s);
    team.bertil->set(id, u"title"_s, u"2"_s);
    team.meet();
    const QByteArray before = team.bertil->everything();
    {
        const auto db = must(team.bertil->store->openWriter());
        QVERIFY(must(Merge(*db, team.bertil->store->schema(), team.bertil->environment).rebuild()).written.isEmpty());
        QVERIFY(team.bertil->everything() == before);
        // A value changed behind the log's back, a clock lost and a row lost are mended.
        rawSql(team.bertil->path, "UPDATE replica SET applying = 1; UPDATE person SET title = 'wrong', family = 'wrong'; DELETE FROM municipality; DELETE FROM cell; UPDATE replica SET applying = 0;");
        must(Merge(*db, team.bertil->store->schema(), team.bertil->environment).rebuild());
    }
    QCOMPARE(team.bertil->everything(), before);
}

void TestSyncing::cloneLosesNothing()
{
    Team team;
    const Id id = team.anna->person(u"Disa"_s);
    team.meet();
    team.anna->close();
    auto clone = team.member(u"clone"_s);
    QVERIFY(QFile::copy(team.anna->path, clone->path));
    clone->open();
    team.anna->open();
    QVERIFY(!clone->store->notices().isEmpty());
    // Both go on from the same numbers.
    team.anna->set(id, u"phone"_s, u"from Anna"_s);
    clone->set(id, u"email"_s, u"clone@example.org"_s);
    const Id made = clone->person(u"Klon"_s);
    team.meet();
    must(clone->sync(team.target));
    team.meet();
    must(clone->sync(team.target));
    for (Colleague *c : {team.anna.get(), team.bertil.get(), clone.get()}) {
        QCOMPARE(c->text(id, u"phone"_s), u"from Anna"_s);
        QCOMPARE(c->text(id, u"email"_s), u"clone@example.org"_s);
        QCOMPARE(c->text(made, u"given"_s), u"Klon"_s);
        QVERIFY(c->clashes().isEmpty());
    }
    QCOMPARE(team.anna->shared(), clone->shared());
    QCOMPARE(team.anna->shared(), team.bertil->shared());
}

void TestSyncing::restoredBackupLosesNothing()
{
    Team team;
    const Id id = team.anna->person(u"Disa"_s);
    team.meet();
    const QString backup = team.at(u"backup.lansnav"_s);
    must(Backups::copy(team.anna->store->database(), backup));
    team.anna->set(id, u"phone"_s, u"sent before the restore"_s);
    must(team.anna->sync(team.target));
    team.anna->set(id, u"title"_s, u"lost with the disk"_s);
    team.anna->close();
    must(Backups::restore(backup, team.anna->path, team.anna->environment));
    team.anna->open();
    QVERIFY(!team.anna->store->notices().isEmpty());
    team.anna->set(id, u"email"_s, u"after@example.org"_s);
    team.meet();
    for (Colleague *c : {team.anna.get(), team.bertil.get()}) {
        QCOMPARE(c->text(id, u"phone"_s), u"sent before the restore"_s);
        QCOMPARE(c->text(id, u"email"_s), u"after@example.org"_s);
    }
    QCOMPARE(team.anna->shared(), team.bertil->shared());
}

void TestSyncing::clocksOffByYears()
{
    Team team;
    const Id id = team.anna->person(u"Disa"_s);
    team.meet();
    // Ten years ahead, by the file's own clock.
    rawSql(team.bertil->path, "UPDATE replica SET hlc = hlc + (315360000000 << 16);");
    team.bertil->set(id, u"title"_s, u"from the future"_s);
    team.meet();
    team.anna->set(id, u"title"_s, u"seen and changed"_s);
    team.anna->set(id, u"phone"_s, u"now"_s);
    team.meet();
    for (Colleague *c : {team.anna.get(), team.bertil.get()}) {
        QCOMPARE(c->text(id, u"title"_s), u"seen and changed"_s);
        QVERIFY(c->clashes().isEmpty());
    }
    // Nobody's clock is dragged along.
    QVERIFY(team.anna->count(u"SELECT count(*) FROM replica WHERE hlc < (CAST((julianday('now') - 2440587.5 + 1) * 86400000.0 AS INTEGER) << 16)"_s) == 1);
    QCOMPARE(team.anna->shared(), team.bertil->shared());
}

void TestSyncing::cancelledSyncChangesNothing()
{
    Team team;
    rawSql(team.anna->path, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) INSERT INTO person (id, given) SELECT randomblob(16), 'P' || i FROM n;");
    must(team.anna->sync(team.target));
    const QByteArray before = team.bertil->everything();
    std::atomic_bool stop = false;
    SyncProgress progress{[&](SyncProgress::Step step, qint64 done, qint64) { stop = step == SyncProgress::Step::Merging && done > 0; }, &stop};
    const auto cancelled = team.bertil->sync(team.target, nullptr, progress);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QVERIFY(!cancelled.error().sentence.isEmpty());
    QVERIFY(team.bertil->everything() == before);
    team.meet();
    QCOMPARE(team.anna->shared(), team.bertil->shared());
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

LANSNAV_TEST_MAIN(TestSyncing)

#include "tst_syncing.moc"
