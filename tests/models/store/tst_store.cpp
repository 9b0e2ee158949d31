// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "store/bulkinsert.h"
#include "store/history.h"
#include "store/patch.h"
#include "support/schemafaults.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace lansnav;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

class TestStore : public QObject, private StoreFixture
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void declarationsAgreeWithDdl();
    void insertIsLogged();
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
    void naturalKeysMeet();
    void bulkInsertLogsLikeSingleInserts();
    void changedTellsRowsAndColumns();
    void fetchDeliversOnThisThread();
    void fetchForDeadContextIsDropped();
};

void TestStore::declarationsAgreeWithDdl()
{
    QCOMPARE(schemaFaults(m_store->database(), m_store->schema(), testSchema().tables).join(u"; "_s), QString());
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
