// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/schema.h"
#include "register/schema.h"
#include "store/actlog.h"
#include "store/bulkinsert.h"
#include "store/edit.h"
#include "store/history.h"
#include "store/patch.h"
#include "store/store.h"
#include "store/storetables.h"
#include "support/schemafaults.h"
#include "support/testenvironment.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace lansnav;
using namespace Qt::StringLiterals;

namespace {

Schema testSchema()
{
    return {{storeSqlFile(), u":/sql/0002_register.sql"_s, u":/sql/0003_network.sql"_s}, storeTables() + registerTables() + networkTables()};
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void declarationsAgreeWithDdl();
    void insertIsLogged();
    void changesOfAnActAreFound();
    void updateLogsOnlyWhatDiffers();
    void unitsAreLoggedWhole();
    void valuesRoundTrip_data();
    void valuesRoundTrip();
    void rawEditsAreLogged();
    void rawDeleteBecomesTrash();
    void idNeverChanges();
    void clockPassesTheCellItOverwrites();
    void editWithoutCommitLeavesNothing();
    void failedEditLeavesNothing();
    void emptyActLeavesNoTrace();
    void undoAndRedo();
    void undoAcrossRestart();
    void undoLeavesLaterEditsAlone();
    void undoOfWhatIsOverwrittenSaysSo();
    void rawEditIsTakenBackOnce();
    void undoCountsWhatItLeaves();
    void undoStopsAtWhatTheFileBeganWith();
    void randomUndoRedoRestoresEveryState();
    void naturalKeysMeet();
    void bulkInsertLogsLikeSingleInserts();
    void historyTellsActs();
    void historyMasksProtected();
    void argumentsAreNotExpandedTwice();
    void changedTellsRowsAndColumns();
    void fetchDeliversOnThisThread();
    void fetchForDeadContextIsDropped();

private:
    Id addPerson(const QString &given, const QString &family);
    QVariant cell(const QString &table, const Id &id, const QString &column);
    QByteArray dump();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<test::TestEnvironment> m_environment;
    std::unique_ptr<Store> m_store;
    QString m_path;
};

void TestStore::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_environment = std::make_unique<test::TestEnvironment>();
    m_path = m_dir->filePath(u"åäö file.lansnav"_s);
    auto made = Store::create(m_path, testSchema(), *m_environment);
    QVERIFY2(made, made ? "" : qPrintable(made.error().sentence));
    m_store = std::move(*made);
}

void TestStore::cleanup()
{
    m_store.reset();
    m_environment.reset();
}

Id TestStore::addPerson(const QString &given, const QString &family)
{
    Edit edit(*m_store, ActText("Add person"));
    const Id id = edit.insert(u"person"_s, {{u"given"_s, given}, {u"family"_s, family}});
    const auto done = edit.commit();
    return done ? id : Id();
}

QVariant TestStore::cell(const QString &table, const Id &id, const QString &column)
{
    const auto value = m_store->database().value(u"SELECT \"%1\" FROM \"%2\" WHERE id = ?"_s.arg(column, table), {id.bind()});
    return value ? *value : QVariant(u"error"_s);
}

/// All people with all cells, in order of id.
QByteArray TestStore::dump()
{
    QByteArray text;
    const auto done = m_store->database().each(u"SELECT hex(id), given, family, email, deleted FROM person ORDER BY id"_s, {}, [&](const QSqlQuery &q) {
        for (int i = 0; i < 5; ++i)
            text += q.value(i).toByteArray() + '|';
        text += '\n';
    });
    return done ? text : QByteArray("error");
}

void TestStore::declarationsAgreeWithDdl()
{
    QCOMPARE(lansnav::test::schemaFaults(m_store->database(), m_store->schema(), testSchema().tables).join(u"; "_s), QString());
    // Every table with a deleted column is declared, so none goes unlogged.
    const auto all = m_store->database().rows(u"SELECT m.name FROM sqlite_schema m WHERE m.type = 'table' AND EXISTS (SELECT 1 FROM pragma_table_info(m.name) WHERE name = 'deleted')"_s,
                                              {}, [](const QSqlQuery &q) { return q.value(0).toString(); });
    for (const QString &table : *all)
        QVERIFY2(testSchema().table(table), qPrintable(table));
}

void TestStore::insertIsLogged()
{
    const Id id = addPerson(u"Åsa"_s, u"Öberg"_s);
    QString patch;
    int count = 0;
    const auto read = m_store->database().each(u"SELECT op, patch, site = (SELECT site FROM replica), tx IS NOT NULL, schema, hlc > 0 FROM change WHERE row = ?"_s, {id.bind()},
                                               [&](const QSqlQuery &q) {
        ++count;
        QCOMPARE(q.value(0).toString(), u"I"_s);
        patch = q.value(1).toString();
        QVERIFY(q.value(2).toBool());
        QVERIFY(q.value(3).toBool());
        QCOMPARE(q.value(4).toInt(), testSchema().version());
        QVERIFY(q.value(5).toBool());
    });
    QVERIFY(read);
    QCOMPARE(count, 1);
    QCOMPARE(parsePatch(patch).value(u"given"_s).toString(), u"Åsa"_s);
    QVERIFY(parsePatch(patch).value(u"email"_s).isUndefined());
    QCOMPARE(m_store->database().value(u"SELECT count(*) FROM cell WHERE row = ?"_s, {id.bind()})->toInt(), 0);
    // The row's own clock is that of its insert, and stays so when it is changed.
    QVERIFY(m_store->database().runScript(u"UPDATE person SET email = 'asa@example.org'"_s));
    QCOMPARE(m_store->database().value(u"SELECT count(*) FROM rowclk r JOIN change c ON c.row = r.row AND c.op = 'I' AND c.hlc = r.hlc AND c.site = r.site "
                                       "AND c.nonce = r.nonce WHERE r.row = ? AND r.tbl = 'person'"_s, {id.bind()})->toInt(), 1);
    // The stored digest is the digest of what is stored.
    QCOMPARE(m_store->database().value(u"SELECT (SELECT n || '/' || sum FROM digest) = (SELECT count(*) || '/' || sum(nonce & 4294967295) FROM change)"_s)->toInt(), 1);
}

/// The log has no index over acts; an act's changes are found round its own row, a shell's by looking through the log.
void TestStore::changesOfAnActAreFound()
{
    addPerson(u"Före"_s, u"Ek"_s);
    Edit edit(*m_store, ActText("Several"));
    for (int i = 0; i < 5; ++i)
        edit.insert(u"person"_s, {{u"given"_s, u"Anna%1"_s.arg(i)}});
    const Id act = edit.actId();
    QVERIFY(edit.commit());
    addPerson(u"Efter"_s, u"Ek"_s);
    QVERIFY(m_store->database().run(u"INSERT INTO person (id, given) VALUES (x'00112233445566778899aabbccddeeff', 'Raw')"_s));
    const Id raw = Id::fromVariant(*m_store->database().value(u"SELECT tx FROM change ORDER BY seq DESC LIMIT 1"_s));
    const auto found = [&](const Id &tx) {
        const auto span = ActSpan::of(m_store->database(), tx);
        return span ? m_store->database().value(u"SELECT count(*) FROM change WHERE "_s + ActSpan::where(), span->values(tx))->toInt() : -1;
    };
    QCOMPARE(found(act), 6);
    QCOMPARE(found(raw), 1);
    QCOMPARE(found(Id::fresh(*m_environment)), 0);
    // A copy of the file that used one of the act's numbers does not cut it short.
    QVERIFY(m_store->database().run(u"INSERT INTO change (site, seq, nonce, hlc, tx, tbl, row, op, schema) SELECT site, seq, nonce + 1, hlc, randomblob(16), tbl, randomblob(16), op, schema"
                                    " FROM change WHERE tx = ? AND tbl = 'person' LIMIT 1"_s, {act.bind()}));
    QCOMPARE(found(act), 6);
}

void TestStore::updateLogsOnlyWhatDiffers()
{
    const Id id = addPerson(u"Åsa"_s, u"Öberg"_s);
    Edit edit(*m_store, ActText("Change person"));
    edit.update(u"person"_s, id, {{u"given"_s, u"Åsa"_s}, {u"email"_s, u"asa@example.org"_s}});
    QVERIFY(edit.commit());
    const auto patch = m_store->database().value(u"SELECT patch FROM change WHERE row = ? AND op = 'U'"_s, {id.bind()});
    QCOMPARE(patch->toString(), uR"({"email":"asa@example.org"})"_s);
    QCOMPARE(m_store->database().value(u"SELECT group_concat(unit) FROM cell WHERE row = ?"_s, {id.bind()})->toString(), u"email"_s);
}

void TestStore::unitsAreLoggedWhole()
{
    Edit add(*m_store, ActText("Add meeting"));
    const Id id = add.insert(u"meeting"_s, {{u"starts"_s, u"2026-05-14T13:00+02:00"_s}, {u"ends"_s, u"2026-05-14T15:00+02:00"_s}});
    QVERIFY(add.commit());
    Edit move(*m_store, ActText("Move meeting"));
    move.update(u"meeting"_s, id, {{u"ends"_s, u"2026-05-14T16:00+02:00"_s}});
    QVERIFY(move.commit());
    const auto patch = m_store->database().value(u"SELECT patch FROM change WHERE row = ? AND op = 'U'"_s, {id.bind()});
    QCOMPARE(parsePatch(patch->toString()).keys(), (QStringList{u"ends"_s, u"starts"_s}));
    QCOMPARE(m_store->database().value(u"SELECT unit FROM cell WHERE row = ?"_s, {id.bind()})->toString(), u"time"_s);
}

void TestStore::valuesRoundTrip_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("swedish") << u"Åsa Öberg"_s;
    QTest::newRow("nul") << u"a"_s + QChar(0) + u"b"_s;
    QTest::newRow("quotes") << uR"("';--\)"_s;
    QTest::newRow("control") << u"line\nbreak\ttab\x01"_s;
    QTest::newRow("astral") << u"🦊"_s;
    QTest::newRow("json") << uR"({"x":"41"})"_s;
    // Text that looks like a number stays text.
    for (const QString &number : {u"007"_s, u"1e3"_s, u"0x10"_s, u"-0"_s, u"null"_s})
        QTest::newRow(qPrintable(number)) << number;
    QTest::newRow("empty") << u""_s;
    QTest::newRow("long") << QString(100'000, u'å');
}

void TestStore::valuesRoundTrip()
{
    QFETCH(QString, text);
    const Id id = addPerson(text, u"x"_s);
    QCOMPARE(cell(u"person"_s, id, u"given"_s).toString(), text);
    const TableDecl person = *testSchema().table(u"person");
    const auto patch = m_store->database().value(u"SELECT patch FROM change WHERE row = ?"_s, {id.bind()});
    QCOMPARE(fromPatch(*person.column(u"given"), parsePatch(patch->toString()).value(u"given"_s)).toString(), text);
    Edit change(*m_store, ActText("Change person"));
    change.update(u"person"_s, id, {{u"given"_s, u"other"_s}});
    QVERIFY(change.commit());
    QVERIFY(m_store->undo());
    QCOMPARE(cell(u"person"_s, id, u"given"_s).toString(), text);
}

void TestStore::rawEditsAreLogged()
{
    const Id id = addPerson(u"Åsa"_s, u"Öberg"_s);
    // What somebody types in the sqlite3 shell.
    QVERIFY(m_store->database().runScript(u"UPDATE person SET family = 'Ek'"_s));
    const auto acts = History::acts(m_store->database(), m_store->schema(), {u"person"_s, id});
    QVERIFY(acts);
    QCOMPARE(acts->size(), 2);
    QCOMPARE(acts->first().kind, u"raw"_s);
    QCOMPARE(acts->first().changes.first().before, u"Öberg"_s);
    QVERIFY(m_store->takeBack(acts->first().id));
    QCOMPARE(cell(u"person"_s, id, u"family"_s).toString(), u"Öberg"_s);
}

void TestStore::rawDeleteBecomesTrash()
{
    const Id id = addPerson(u"Åsa"_s, u"Öberg"_s);
    QVERIFY(m_store->database().runScript(u"DELETE FROM person"_s));
    QCOMPARE(cell(u"person"_s, id, u"deleted"_s).toInt(), 1);
    QCOMPARE(m_store->database().value(u"SELECT count(*) FROM change WHERE row = ? AND op = 'U'"_s, {id.bind()})->toInt(), 1);
}

void TestStore::idNeverChanges()
{
    const Id id = addPerson(u"Åsa"_s, u"Öberg"_s);
    QVERIFY(!m_store->database().runScript(u"UPDATE person SET id = randomblob(16)"_s));
    QCOMPARE(cell(u"person"_s, id, u"given"_s).toString(), u"Åsa"_s);
}

void TestStore::clockPassesTheCellItOverwrites()
{
    const Id id = addPerson(u"Åsa"_s, u"Öberg"_s);
    QVERIFY(m_store->database().runScript(u"UPDATE person SET email = 'a@example.org'"_s));
    // A colleague's clock ten years ahead wrote the e-mail.
    QVERIFY(m_store->database().runScript(u"UPDATE cell SET hlc = hlc + (315360000000 << 16)"_s));
    const auto ahead = m_store->database().value(u"SELECT hlc FROM cell"_s);
    QVERIFY(m_store->database().runScript(u"UPDATE person SET email = 'b@example.org'"_s));
    QVERIFY(m_store->database().value(u"SELECT hlc FROM cell"_s)->toLongLong() > ahead->toLongLong());
    QVERIFY(m_store->database().value(u"SELECT hlc FROM replica"_s)->toLongLong() < ahead->toLongLong());
    QVERIFY(m_store->database().runScript(u"UPDATE person SET family = 'Ek'"_s));
    QVERIFY(m_store->database().value(u"SELECT hlc FROM cell WHERE unit = 'family'"_s)->toLongLong() < ahead->toLongLong());
    QVERIFY(!id.isNull());
}

void TestStore::editWithoutCommitLeavesNothing()
{
    const auto before = m_store->database().value(u"SELECT count(*) FROM change"_s);
    {
        Edit edit(*m_store, ActText("Add person"));
        edit.insert(u"person"_s, {{u"given"_s, u"Åsa"_s}});
    }
    QCOMPARE(m_store->database().value(u"SELECT count(*) FROM change"_s)->toInt(), before->toInt());
    QCOMPARE(m_store->database().value(u"SELECT count(*) FROM person"_s)->toInt(), 0);
    QVERIFY(!m_store->undoable());
}

void TestStore::failedEditLeavesNothing()
{
    QSignalSpy changed(m_store.get(), &Store::changed);
    Edit edit(*m_store, ActText("Add person"));
    edit.insert(u"person"_s, {{u"given"_s, u"Åsa"_s}});
    edit.fail({ErrorCode::Invalid, u"No."_s});
    edit.insert(u"person"_s, {{u"given"_s, u"Bo"_s}});
    const auto done = edit.commit();
    QVERIFY(!done);
    QCOMPARE(done.error().sentence, u"No."_s);
    QCOMPARE(m_store->database().value(u"SELECT count(*) FROM person"_s)->toInt(), 0);
    QCOMPARE(changed.size(), 0);
    QVERIFY(!addPerson(u"Eva"_s, u"Ek"_s).isNull());
}

void TestStore::emptyActLeavesNoTrace()
{
    const Id id = addPerson(u"Åsa"_s, u"Öberg"_s);
    Edit edit(*m_store, ActText("Change person"));
    edit.update(u"person"_s, id, {{u"given"_s, u"Åsa"_s}});
    const auto done = edit.commit();
    QVERIFY(done && done->isEmpty());
    QCOMPARE(m_store->database().value(u"SELECT count(*) FROM act"_s)->toInt(), 1);
    Edit shown(*m_store, ActText("Showed %1", {ActText::ref(u"person", id)}), u"person"_s, id);
    shown.setKind(u"reveal"_s);
    QVERIFY(shown.commit(true));
    QCOMPARE(History::acts(m_store->database(), m_store->schema(), {u"person"_s, id})->size(), 2);
    // Showing is no edit: undo passes over it.
    QCOMPARE(m_store->undoable()->source, u"Add person"_s);
}

void TestStore::undoAndRedo()
{
    const Id id = addPerson(u"Åsa"_s, u"Öberg"_s);
    Edit edit(*m_store, ActText("Change person"));
    edit.update(u"person"_s, id, {{u"given"_s, u"Bo"_s}, {u"email"_s, u"bo@example.org"_s}});
    QVERIFY(edit.commit());
    QCOMPARE(m_store->undoable()->source, u"Change person"_s);
    QVERIFY(!m_store->redoable());
    QVERIFY(m_store->undo());
    QCOMPARE(cell(u"person"_s, id, u"given"_s).toString(), u"Åsa"_s);
    QVERIFY(cell(u"person"_s, id, u"email"_s).isNull());
    QCOMPARE(m_store->undoable()->source, u"Add person"_s);
    QCOMPARE(m_store->redoable()->source, u"Change person"_s);
    QVERIFY(m_store->undo());
    QCOMPARE(cell(u"person"_s, id, u"deleted"_s).toInt(), 1);
    QVERIFY(!m_store->undoable());
    QVERIFY(!m_store->undo());
    QVERIFY(m_store->redo());
    QVERIFY(m_store->redo());
    QCOMPARE(cell(u"person"_s, id, u"given"_s).toString(), u"Bo"_s);
    QCOMPARE(cell(u"person"_s, id, u"deleted"_s).toInt(), 0);
    QVERIFY(!m_store->redoable());
    QVERIFY(m_store->undo());
    addPerson(u"Eva"_s, u"Ek"_s);
    QVERIFY(!m_store->redoable());
}

void TestStore::undoAcrossRestart()
{
    const Id id = addPerson(u"Åsa"_s, u"Öberg"_s);
    m_store.reset();
    auto again = Store::open(m_path, testSchema(), *m_environment);
    QVERIFY2(again, again ? "" : qPrintable(again.error().sentence));
    m_store = std::move(*again);
    QVERIFY(m_store->notices().isEmpty());
    QCOMPARE(m_store->undoable()->source, u"Add person"_s);
    QVERIFY(m_store->undo());
    QCOMPARE(cell(u"person"_s, id, u"deleted"_s).toInt(), 1);
}

void TestStore::undoLeavesLaterEditsAlone()
{
    const Id id = addPerson(u"Åsa"_s, u"Öberg"_s);
    Edit edit(*m_store, ActText("Change person"));
    edit.update(u"person"_s, id, {{u"given"_s, u"Bo"_s}, {u"family"_s, u"Ek"_s}});
    const Id act = edit.actId();
    QVERIFY(edit.commit());
    Edit later(*m_store, ActText("Change person again"));
    later.update(u"person"_s, id, {{u"given"_s, u"Eva"_s}});
    QVERIFY(later.commit());
    const auto done = m_store->takeBack(act);
    QVERIFY(done);
    QCOMPARE(done->left, 1);
    QVERIFY(UndoLog::leftNotice(*done).contains(u'1'));
    QCOMPARE(cell(u"person"_s, id, u"given"_s).toString(), u"Eva"_s);
    QCOMPARE(cell(u"person"_s, id, u"family"_s).toString(), u"Öberg"_s);
    QVERIFY(m_store->undo());
    QCOMPARE(cell(u"person"_s, id, u"family"_s).toString(), u"Ek"_s);
}

/// Nothing is sent to anybody as "taken back" that was not, and the step before can still be reached.
void TestStore::undoOfWhatIsOverwrittenSaysSo()
{
    const Id id = addPerson(u"Åsa"_s, u"Öberg"_s);
    Edit edit(*m_store, ActText("Change person"));
    edit.update(u"person"_s, id, {{u"given"_s, u"Bo"_s}});
    QVERIFY(edit.commit());
    QVERIFY(m_store->database().runScript(u"UPDATE person SET given = 'Eva'"_s));
    const auto state = [&] { return dump() + m_store->database().value(u"SELECT count(*) FROM change"_s)->toByteArray(); };
    const QByteArray before = state();
    QSignalSpy changed(m_store.get(), &Store::changed);
    const auto refused = m_store->undo();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY(!refused.error().sentence.isEmpty());
    QCOMPARE(state(), before);
    QCOMPARE(changed.size(), 0);
    QVERIFY(!m_store->redoable());
    QCOMPARE(m_store->undoable()->source, u"Add person"_s);
    QVERIFY(m_store->undo());
    QCOMPARE(cell(u"person"_s, id, u"deleted"_s).toInt(), 1);
    QVERIFY(m_store->redo());
    QCOMPARE(cell(u"person"_s, id, u"given"_s).toString(), u"Eva"_s);
}

void TestStore::rawEditIsTakenBackOnce()
{
    const Id id = addPerson(u"Åsa"_s, u"Öberg"_s);
    QVERIFY(m_store->database().runScript(u"UPDATE person SET family = 'Ek'"_s));
    const Id raw = History::acts(m_store->database(), m_store->schema(), {u"person"_s, id})->first().id;
    QVERIFY(m_store->takeBack(raw));
    const int changes = m_store->database().value(u"SELECT count(*) FROM change"_s)->toInt();
    const auto again = m_store->takeBack(raw);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Refused);
    QCOMPARE(m_store->database().value(u"SELECT count(*) FROM change"_s)->toInt(), changes);
    QCOMPARE(cell(u"person"_s, id, u"family"_s).toString(), u"Öberg"_s);
}

/// Counted once each, however often the act changed it; what the act left as it was, or somebody has put back, is not counted.
void TestStore::undoCountsWhatItLeaves()
{
    const Id id = addPerson(u"Åsa"_s, u"Öberg"_s);
    Edit edit(*m_store, ActText("Change person"));
    edit.update(u"person"_s, id, {{u"given"_s, u"Bo"_s}, {u"family"_s, u"Ek"_s}, {u"email"_s, u"a@example.org"_s}});
    edit.update(u"person"_s, id, {{u"given"_s, u"Ann"_s}});
    QVERIFY(edit.commit());
    // Back to what the act had on its way: it is a later edit all the same.
    QVERIFY(m_store->database().runScript(u"UPDATE person SET given = 'Bo', family = 'Öberg'"_s));
    const auto done = m_store->undo();
    QVERIFY(done);
    QCOMPARE(done->left, 1);
    QCOMPARE(cell(u"person"_s, id, u"given"_s).toString(), u"Bo"_s);
    QCOMPARE(cell(u"person"_s, id, u"family"_s).toString(), u"Öberg"_s);
    QVERIFY(cell(u"person"_s, id, u"email"_s).isNull());
    const auto redone = m_store->redo();
    QVERIFY(redone);
    QCOMPARE(redone->left, 0);
    QVERIFY(UndoLog::leftNotice(*redone).isEmpty());
}

void TestStore::undoStopsAtWhatTheFileBeganWith()
{
    {
        Edit edit(*m_store, ActText("Began from a template"));
        edit.setKind(u"setup"_s);
        edit.insert(u"person"_s, {{u"given"_s, u"Åsa"_s}});
        QVERIFY(edit.commit());
    }
    QVERIFY(!m_store->undoable());
    addPerson(u"Eva"_s, u"Ek"_s);
    QVERIFY(m_store->undo());
    QVERIFY(!m_store->undoable());
    QVERIFY(m_store->redo());
}

void TestStore::randomUndoRedoRestoresEveryState()
{
    test::TestEnvironment random(QDateTime(QDate(2026, 3, 2), QTime(8, 0)), 7);
    QList<Id> people;
    QList<QByteArray> states{dump()};
    qsizetype at = 0;
    for (int step = 0; step < 120; ++step) {
        const quint64 dice = random.random64() % 10;
        if (dice < 3 && at > 0) {
            QVERIFY(m_store->undo());
            --at;
        } else if (dice < 5 && at + 1 < states.size()) {
            QVERIFY(m_store->redo());
            ++at;
        } else {
            Edit edit(*m_store, ActText("Step"));
            for (quint64 i = 0; i <= random.random64() % 3; ++i) {
                if (people.isEmpty() || random.random64() % 3 == 0)
                    people.append(edit.insert(u"person"_s, {{u"given"_s, QString::number(random.random64() % 90)}}));
                const Id id = people.at(qsizetype(random.random64() % quint64(people.size())));
                edit.update(u"person"_s, id, {{u"given"_s, QString::number(random.random64() % 90)}, {u"email"_s, QString::number(step)}});
                if (random.random64() % 4 == 0)
                    edit.update(u"person"_s, id, {{u"deleted"_s, int(random.random64() % 2)}});
            }
            QVERIFY(edit.commit());
            states.resize(at + 1);
            states.append(dump());
            ++at;
        }
        // A row added by an act that was undone stays as trash: compare what is live.
        const auto live = [](const QByteArray &state) {
            QList<QByteArray> rows = state.split('\n');
            rows.removeIf([](const QByteArray &row) { return row.endsWith("|1|"); });
            return rows;
        };
        QCOMPARE(live(dump()), live(states.at(at)));
    }
}

void TestStore::naturalKeysMeet()
{
    const Id person = addPerson(u"Åsa"_s, u"Öberg"_s);
    Edit edit(*m_store, ActText("Add member"));
    const Id network = edit.insert(u"network"_s, {{u"name"_s, u"BBIC"_s}});
    const Values key{{u"network"_s, network.bind()}, {u"person"_s, person.bind()}, {u"period"_s, 1}};
    const Id first = edit.insert(u"membership"_s, key + Values{{u"role"_s, u"a"_s}});
    edit.trash(u"membership"_s, first);
    const Id second = edit.insert(u"membership"_s, key + Values{{u"role"_s, u"b"_s}});
    QVERIFY(edit.commit());
    QCOMPARE(first, second);
    QCOMPARE(cell(u"membership"_s, first, u"role"_s).toString(), u"b"_s);
    QCOMPARE(cell(u"membership"_s, first, u"deleted"_s).toInt(), 0);
}

void TestStore::bulkInsertLogsLikeSingleInserts()
{
    QList<Id> ids;
    Edit edit(*m_store, ActText("Import"));
    {
        BulkInsert people(edit, u"person"_s, {u"given"_s, u"family"_s});
        for (int i = 0; i < 50; ++i)
            ids.append(people.add({u"Åsa"_s, QString::number(i)}));
    }
    const Id single = edit.insert(u"person"_s, {{u"given"_s, u"Åsa"_s}, {u"family"_s, u"0"_s}});
    // Any text reads back the same, whichever way it was logged.
    const QString odd = u"rad\nrad\t\"citat\" \\ \x01"_s + QChar(0) + u"🦊"_s;
    const QString oddWithoutNul = u"rad\r\n\x01\x1f'"_s;
    QList<Id> oddIds;
    {
        BulkInsert more(edit, u"person"_s, {u"given"_s, u"family"_s});
        oddIds = {more.add({odd, oddWithoutNul})};
    }
    oddIds.append(edit.insert(u"person"_s, {{u"given"_s, odd}, {u"family"_s, oddWithoutNul}}));
    const auto done = edit.commit();
    QVERIFY(done && done->everything);
    const auto patchOf = [&](const Id &id) { return m_store->database().value(u"SELECT op || patch FROM change WHERE row = ?"_s, {id.bind()})->toString(); };
    QCOMPARE(patchOf(ids.first()), patchOf(single));
    const TableDecl person = *testSchema().table(u"person");
    for (const Id &id : std::as_const(oddIds)) {
        const QJsonObject patch = parsePatch(patchOf(id).mid(1));
        QCOMPARE(fromPatch(*person.column(u"given"), patch.value(u"given"_s)).toString(), odd);
        QCOMPARE(fromPatch(*person.column(u"family"), patch.value(u"family"_s)).toString(), oddWithoutNul);
    }
    QCOMPARE(m_store->database().value(u"SELECT count(DISTINCT seq) = count(*) AND max(seq) = (SELECT seq FROM replica) FROM change"_s)->toInt(), 1);
    QCOMPARE(m_store->database().value(u"SELECT (SELECT n || '/' || sum FROM digest) = (SELECT count(*) || '/' || sum(nonce & 4294967295) FROM change)"_s)->toInt(), 1);
    QVERIFY(m_store->undo());
    QCOMPARE(m_store->database().value(u"SELECT count(*) FROM person WHERE deleted = 0"_s)->toInt(), 0);
    QVERIFY(m_store->redo());
    QCOMPARE(m_store->database().value(u"SELECT count(*) FROM person WHERE deleted = 0"_s)->toInt(), 53);
}

void TestStore::historyTellsActs()
{
    const Id me = addPerson(u"Eva"_s, u"Ek"_s);
    m_store->setMe(me);
    Edit edit(*m_store, ActText("Add %1 to %2", {u"100 %1"_s, ActText::ref(u"person", me)}));
    edit.update(u"person"_s, me, {{u"title"_s, u"Utvecklingsledare"_s}});
    QVERIFY(edit.commit());
    const auto acts = History::acts(m_store->database(), m_store->schema(), {});
    QVERIFY(acts);
    QCOMPARE(acts->size(), 2);
    QCOMPARE(acts->first().author, u"Eva Ek"_s);
    QCOMPARE(acts->first().text, u"Add 100 %1 to Eva Ek"_s);
    QCOMPARE(acts->first().changes.size(), 1);
    QCOMPARE(acts->first().changes.first().after, u"Utvecklingsledare"_s);
    QCOMPARE(acts->last().author, u"test@computer"_s);
    QVERIFY(m_store->undo());
    const auto after = History::acts(m_store->database(), m_store->schema(), {});
    QVERIFY(after->at(1).takenBack);
    QVERIFY(!after->first().takenBack);
    QCOMPARE(after->first().kind, u"undo"_s);
    QVERIFY(m_store->redo());
    QVERIFY(!History::acts(m_store->database(), m_store->schema(), {})->at(2).takenBack);
}

void TestStore::historyMasksProtected()
{
    const Id id = addPerson(u"Hemlig"_s, u"Person"_s);
    Edit edit(*m_store, ActText("Change %1", {ActText::ref(u"person", id)}));
    edit.update(u"person"_s, id, {{u"phone"_s, u"+46701740605"_s}, {u"protected"_s, 1}});
    QVERIFY(edit.commit());
    const auto acts = History::acts(m_store->database(), m_store->schema(), {});
    for (const Act &act : *acts) {
        QVERIFY(!act.text.contains(u"Hemlig"_s));
        for (const FieldChange &change : act.changes)
            QVERIFY(!(change.rowTitle + change.before + change.after).contains(u"Hemlig"_s) && !change.after.contains(u"701740605"_s));
    }
}

void TestStore::argumentsAreNotExpandedTwice()
{
    QCOMPARE(History::text(m_store->database(), m_store->schema(), ActText("%2 and %1", {u"%2"_s, u"b"_s})), u"b and %2"_s);
    QCOMPARE(History::text(m_store->database(), m_store->schema(), ActText("%1", {u"@nobody"_s})), u"@nobody"_s);
}

void TestStore::changedTellsRowsAndColumns()
{
    QSignalSpy changed(m_store.get(), &Store::changed);
    const Id id = addPerson(u"Åsa"_s, u"Öberg"_s);
    QCOMPARE(changed.size(), 1);
    auto changes = changed.takeFirst().first().value<ChangeSet>();
    QCOMPARE(changes.rows.size(), 1);
    QVERIFY(changes.rows.first().inserted);
    QVERIFY(changes.touches(u"person") && !changes.touches(u"act"));
    QVERIFY(m_store->undo());
    changes = changed.takeFirst().first().value<ChangeSet>();
    QCOMPARE(changes.ids(u"person"), QSet<Id>{id});
    QCOMPARE(changes.rows.first().columns, QStringList{u"deleted"_s});
}

void TestStore::fetchDeliversOnThisThread()
{
    addPerson(u"Åsa"_s, u"Öberg"_s);
    QThread *delivered = nullptr;
    QThread *read = nullptr;
    int count = -1;
    m_store->fetch<int>(this, [&read](Database &db) -> Result<int> {
        read = QThread::currentThread();
        const auto n = db.value(u"SELECT count(*) FROM person"_s);
        if (!n)
            return n.error();
        return n->toInt();
    }, [&](const Result<int> &result) {
        delivered = QThread::currentThread();
        count = result.ok() ? *result : -2;
    });
    m_store->waitForFetches();
    QCOMPARE(count, 1);
    QCOMPARE(delivered, QThread::currentThread());
    QVERIFY(read != delivered);
}

void TestStore::fetchForDeadContextIsDropped()
{
    bool delivered = false;
    {
        QObject context;
        m_store->fetch<int>(&context, [](Database &) -> Result<int> { return 1; }, [&](const Result<int> &) { delivered = true; });
    }
    m_store->waitForFetches();
    QVERIFY(!delivered);
}

LANSNAV_TEST_MAIN(TestStore)
#include "tst_store.moc"
