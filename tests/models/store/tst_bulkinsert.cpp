// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/schema.h"
#include "register/schema.h"
#include "store/bulkinsert.h"
#include "store/patch.h"
#include "store/store.h"
#include "store/storetables.h"
#include "support/testenvironment.h"
#include "support/testmain.h"

#include <QTemporaryDir>

using namespace lansnav;
using namespace Qt::StringLiterals;

class BulkInsertTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_store.reset(); }
    void patchesAreThoseOfSingleInserts();
    void controlCharactersReadBack();
    void naturalKeysGiveTheSameIds();
    void freshIdsAscend();
    void anyOrderOfIdsIsLogged();
    void aFailureTakesAllBack();
    void triggersLogAgainAfterwards();

private:
    QString patchOf(const Id &id)
    {
        return m_store->database().value(u"SELECT op || patch FROM change WHERE row = ?"_s, {id.bind()})->toString();
    }
    int count(const QString &sql) { return m_store->database().value(sql)->toInt(); }
    void logIsWhole();

    QTemporaryDir m_dir;
    test::TestEnvironment m_environment;
    std::unique_ptr<Store> m_store;
    int m_files = 0;
};

void BulkInsertTest::init()
{
    const Schema schema{{storeSqlFile(), u":/sql/0002_register.sql"_s, u":/sql/0003_network.sql"_s}, storeTables() + registerTables() + networkTables()};
    auto made = Store::create(m_dir.filePath(u"%1.lansnav"_s.arg(++m_files)), schema, m_environment);
    QVERIFY(made);
    m_store = std::move(*made);
}

/// Every row has one change, and the digest counts them.
void BulkInsertTest::logIsWhole()
{
    QCOMPARE(count(u"SELECT count(*) FROM person"_s), count(u"SELECT count(*) FROM change WHERE tbl = 'person' AND op = 'I'"_s));
    QCOMPARE(count(u"SELECT count(DISTINCT p.id) FROM person p JOIN change c ON c.row = p.id AND c.tbl = 'person' AND c.op = 'I'"_s), count(u"SELECT count(*) FROM person"_s));
    QCOMPARE(count(u"SELECT (SELECT n || '/' || sum FROM digest) = (SELECT count(*) || '/' || sum(nonce & 4294967295) FROM change)"_s), 1);
    QCOMPARE(count(u"SELECT count(DISTINCT seq) = count(*) AND max(seq) = (SELECT seq FROM replica) FROM change"_s), 1);
}

void BulkInsertTest::patchesAreThoseOfSingleInserts()
{
    const QStringList pieces{u"Åsa"_s, u"ö"_s, u"\""_s, u"\\"_s, u"\n"_s, u"\r\n"_s, u"\t"_s, u"/"_s, u"'"_s, u"%s"_s, u"{\"x\":1}"_s, u"\U0001F98A"_s, u"\u2028"_s, u""_s, u"é"_s};
    const auto text = [&] {
        QString made;
        for (int i = 0; i < 4; ++i)
            made += pieces.at(qsizetype(m_environment.random64() % quint64(pieces.size())));
        return made;
    };
    const QStringList columns{u"given"_s, u"organisation"_s, u"email"_s, u"protected"_s, u"note"_s};
    Edit edit(*m_store, ActText("Import"));
    const Id organisation = edit.insert(u"organisation"_s, {{u"name"_s, u"Laxå"_s}});
    QList<std::pair<Id, QVariantList>> added;
    {
        BulkInsert bulk(edit, u"person"_s, columns);
        for (int i = 0; i < 300; ++i) {
            const QVariantList values{text(), i % 3 ? organisation.bind() : Id().bind(), i % 5 ? QVariant(text()) : QVariant(), i % 2, QString()};
            added.append({bulk.add(values), values});
        }
    }
    QList<Id> single;
    for (const auto &[id, values] : std::as_const(added)) {
        Values row;
        for (qsizetype i = 0; i < columns.size(); ++i)
            row.append({columns.at(i), values.at(i)});
        single.append(edit.insert(u"person"_s, row));
    }
    QVERIFY(edit.commit());
    for (qsizetype i = 0; i < added.size(); ++i) {
        QVERIFY(patchOf(single.at(i)).startsWith(u"I{"));
        QCOMPARE(patchOf(added.at(i).first), patchOf(single.at(i)));
    }
    logIsWhole();
}

void BulkInsertTest::controlCharactersReadBack()
{
    QString all;
    for (char16_t c = 1; c < 0xa0; ++c)
        all += QChar(c);
    const TableDecl *person = m_store->schema().table(u"person");
    // With NUL and without: the patches of the set are made in two ways.
    for (const QString &text : {all, QString(u'\0') + all + u'\0'}) {
        Edit edit(*m_store, ActText("Import"));
        BulkInsert bulk(edit, u"person"_s, {u"given"_s, u"note"_s});
        const Id id = bulk.add({text, u"ö"_s});
        bulk.finish();
        QVERIFY(edit.commit());
        const QJsonObject patch = parsePatch(patchOf(id).mid(1));
        QCOMPARE(fromPatch(*person->column(u"given"), patch.value(u"given"_s)).toString(), text);
        QCOMPARE(fromPatch(*person->column(u"note"), patch.value(u"note"_s)).toString(), u"ö"_s);
    }
    logIsWhole();
}

void BulkInsertTest::naturalKeysGiveTheSameIds()
{
    Edit edit(*m_store, ActText("Import"));
    const Id network = edit.insert(u"network"_s, {{u"name"_s, u"BBIC"_s}});
    const Id person = edit.insert(u"person"_s, {{u"given"_s, u"Åsa"_s}});
    QList<Id> ids;
    {
        BulkInsert bulk(edit, u"membership"_s, {u"network"_s, u"person"_s, u"period"_s, u"role"_s});
        for (int period = 1; period <= 20; ++period)
            ids.append(bulk.add({network.bind(), person.bind(), period, u"ansvarig"_s}));
    }
    for (int period = 1; period <= 20; ++period) {
        QCOMPARE(ids.at(period - 1), Id::natural(u"membership", {network.hex(), person.hex(), QString::number(period)}));
        // Met again by an insert of its own.
        QCOMPARE(edit.insert(u"membership"_s, {{u"network"_s, network.bind()}, {u"person"_s, person.bind()}, {u"period"_s, period}}), ids.at(period - 1));
    }
    QVERIFY(edit.commit());
    QCOMPARE(count(u"SELECT count(*) FROM membership"_s), 20);
}

void BulkInsertTest::freshIdsAscend()
{
    Id last;
    for (int i = 0; i < 20'000; ++i) {
        // The clock mostly stands, at times moves on, and once goes back an hour.
        if (i % 1'000 == 0)
            m_environment.advanceMs(i == 5'000 ? -3'600'000 : 1);
        const Id id = Id::freshAfter(last, m_environment);
        QVERIFY(id > last);
        QCOMPARE(quint8(id.bytes().at(6)) >> 4, 7);
        QCOMPARE(quint8(id.bytes().at(8)) >> 6, 2);
        last = id;
    }
}

void BulkInsertTest::anyOrderOfIdsIsLogged()
{
    Edit edit(*m_store, ActText("Import"));
    {
        BulkInsert bulk(edit, u"person"_s, {u"given"_s});
        for (int i = 0; i < 500; ++i)
            bulk.addWithId(Id::natural(u"person", {QString::number(i)}), {u"Åsa"_s});
    }
    QVERIFY(edit.commit());
    logIsWhole();
}

void BulkInsertTest::aFailureTakesAllBack()
{
    Edit edit(*m_store, ActText("Import"));
    {
        BulkInsert bulk(edit, u"person"_s, {u"given"_s});
        const Id id = bulk.add({u"Åsa"_s});
        bulk.add({u"Eva"_s});
        bulk.addWithId(id, {u"Olof"_s});
        QVERIFY(edit.failed());
        bulk.add({u"Nils"_s});
    }
    const auto done = edit.commit();
    QVERIFY(!done);
    QVERIFY(!done.error().sentence.isEmpty());
    QCOMPARE(count(u"SELECT count(*) FROM person"_s), 0);
    QCOMPARE(count(u"SELECT applying FROM replica"_s), 0);
    Edit again(*m_store, ActText("Add person"));
    again.insert(u"person"_s, {{u"given"_s, u"Åsa"_s}});
    QVERIFY(again.commit());
    logIsWhole();
}

void BulkInsertTest::triggersLogAgainAfterwards()
{
    Edit edit(*m_store, ActText("Import"));
    BulkInsert bulk(edit, u"person"_s, {u"given"_s});
    const Id id = bulk.add({u"Åsa"_s});
    bulk.finish();
    edit.update(u"person"_s, id, {{u"given"_s, u"Åse"_s}});
    QVERIFY(edit.commit());
    QCOMPARE(count(u"SELECT count(*) FROM change WHERE tbl = 'person' AND op = 'U'"_s), 1);
    // Deleting is still trashing.
    QVERIFY(m_store->database().run(u"DELETE FROM person"_s));
    QCOMPARE(count(u"SELECT count(*) FROM person WHERE deleted = 1"_s), 1);
}

LANSNAV_TEST_MAIN(BulkInsertTest)
#include "tst_bulkinsert.moc"
