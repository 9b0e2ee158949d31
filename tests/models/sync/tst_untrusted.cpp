// SPDX-License-Identifier: GPL-3.0-or-later
// A shared file is whatever somebody put there. Nothing in it runs, nothing of it spreads, and one's own file stays as it was.
#include "forgery.h"

#include "support/testmain.h"
#include "sync/sharedlog.h"


using namespace lansnav;
using namespace lansnav::test;

class TestUntrusted : public QObject
{
    Q_OBJECT

private slots:
    void refused_data();
    void refused();
    void harmless_data();
    void harmless();
    void forgedClockBlocksNobody();
    void ownEditsHaveLimits();
};

void TestUntrusted::refused_data()
{
    using Change = QMap<QByteArray, QByteArray>;
    QTest::addColumn<QByteArray>("sql");        // run on the shared file
    QTest::addColumn<Change>("change");         // forged into it
    QTest::addColumn<QByteArrayList>("redeclared");
    const auto schema = [](const char *name, const QByteArray &sql) { QTest::addRow("%s", name) << sql << Change() << QByteArrayList(); };
    const auto change = [](const char *name, const Change &columns) { QTest::addRow("%s", name) << QByteArray() << columns << QByteArrayList(); };
    const auto loose = [](const char *name, const QByteArray &table, const QByteArray &from, const QByteArray &to, const QByteArray &sql) {
        QTest::addRow("%s", name) << sql << Change() << QByteArrayList{table, from, to};
    };
    schema("view instead of a table", "ALTER TABLE site RENAME TO hidden; CREATE VIEW site AS SELECT 1 AS site, hex(randomblob(9)) AS name, NULL AS parent_site, NULL AS reason, NULL AS since;");
    schema("view that never ends", "ALTER TABLE sync_point RENAME TO hidden; CREATE VIEW sync_point AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS site, i AS seq, i AS nonce, '{}' AS vv FROM n;");
    schema("view beside the tables", "CREATE VIEW extra AS SELECT * FROM change;");
    schema("trigger", "CREATE TRIGGER t AFTER INSERT ON change BEGIN DELETE FROM change; END;");
    schema("trigger on the seal", "CREATE TRIGGER t AFTER UPDATE ON seal BEGIN INSERT INTO site VALUES (1, 'x', NULL, NULL, NULL); END;");
    schema("generated column", "ALTER TABLE site ADD COLUMN g TEXT AS (hex(zeroblob(100000000)));");
    schema("expression index", "CREATE INDEX i ON site (hex(name || zeroblob(100000000)));");
    schema("partial index", "CREATE INDEX i ON change (patch) WHERE hex(patch) > 'A';");
    schema("CHECK that costs", "ALTER TABLE site ADD COLUMN c INTEGER CHECK (length(hex(zeroblob(400000000))) > 0);");
    schema("default that costs", "ALTER TABLE site ADD COLUMN c TEXT DEFAULT 'x';");
    schema("virtual table", "CREATE VIRTUAL TABLE v USING fts5 (a);");
    schema("one more table", "CREATE TABLE extra (x);");
    schema("a replica", "CREATE TABLE replica (k INTEGER PRIMARY KEY, db_id BLOB, site INTEGER); INSERT INTO replica SELECT 1, db_id, 7 FROM seal;");
    schema("a table missing", "DROP TABLE batch;");
    schema("statistics", "ANALYZE;");
    schema("two seals", "INSERT INTO seal SELECT * FROM seal;");
    schema("no seal", "DELETE FROM seal;");
    schema("null db_id", "UPDATE seal SET db_id = zeroblob(16);");
    schema("a digest that lies", "UPDATE digest SET n = n + 1;");
    schema("a digest of nobody", "INSERT INTO digest VALUES (99, 1, 1);");
    schema("a run that lies", "UPDATE batch SET sha256 = 'x';");
    schema("a million runs of nothing", "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000) INSERT INTO batch SELECT 99, i, i, 1, 'x' FROM n;");
    schema("a million sites", "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000) INSERT INTO site SELECT i, 'x', NULL, NULL, NULL FROM n WHERE true ON CONFLICT DO NOTHING;");
    schema("a long name", "UPDATE site SET name = hex(zeroblob(100000));");
    schema("a name of 100 MB", "UPDATE site SET name = hex(zeroblob(50000000));");
    schema("a negative site", "INSERT INTO site VALUES (-1, 'x', NULL, NULL, NULL);");
    schema("a sync point of nobody", "INSERT INTO sync_point VALUES (1, 1, 1, '{\"1\":9}');");
    schema("a site's name that flipped", "UPDATE site SET name = name || '2';");
    schema("a seal that flipped", "UPDATE seal SET db_id = x'00000000000000000000000000000001';");
    schema("sync point without sense", "INSERT INTO sync_point VALUES (1, 1, 1, '{');");
    schema("sync point 200 deep", "INSERT INTO sync_point VALUES (1, 1, 1, (WITH RECURSIVE n(i, t) AS (SELECT 0, '1' UNION ALL SELECT i + 1, '[' || t || ']' FROM n WHERE i < 200) SELECT t FROM n ORDER BY i DESC LIMIT 1));");
    schema("sync point of other things", "INSERT INTO sync_point VALUES (1, 1, 1, '[1, 2]');");
    change("patch of 100 MB", {{"patch", R"('{"note":"' || hex(zeroblob(50000000)) || '"}')"}});
    change("patch a little longer than a log holds", {{"patch", R"('{"note":"' || hex(zeroblob(2000000)) || '"}')"}});
    change("patch of a million columns", {{"patch", R"((WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000) SELECT '{' || group_concat('"c' || i || '":1') || '}' FROM n))"}});
    change("deep JSON", {{"patch", R"((WITH RECURSIVE n(i, t) AS (SELECT 0, '1' UNION ALL SELECT i + 1, '{"a":' || t || '}' FROM n WHERE i < 5000) SELECT t FROM n ORDER BY i DESC LIMIT 1))"}});
    change("deep arrays", {{"patch", R"('{"given":' || replace(hex(zeroblob(50000)), '0', '[') || '}')"}});
    change("duplicate keys", {{"patch", R"('{"given":"a","given":"b"}')"}});
    change("a number with a point", {{"patch", R"('{"given":1.5}')"}});
    change("a number too large", {{"patch", R"('{"given":9223372036854775808}')"}});
    change("true", {{"patch", R"('{"protected":true}')"}});
    change("cut patch", {{"patch", R"('{"given":"a')"}});
    change("empty patch", {{"patch", "''"}});
    change("array", {{"patch", "'[]'"}});
    change("bad hex", {{"patch", R"('{"given":{"x":"0g"}}')"}});
    change("odd hex", {{"patch", R"('{"given":{"x":"012"}}')"}});
    change("lone surrogate", {{"patch", R"('{"given":"\ud800"}')"}});
    change("number in a text column", {{"patch", R"('{"given":17}')"}});
    change("text in a truth column", {{"patch", R"('{"protected":"1"}')"}});
    change("text in the trash", {{"patch", R"('{"given":"x","deleted":"1"}')"}});
    change("number as reference", {{"patch", R"('{"organisation":7}')"}});
    change("words as reference", {{"patch", R"('{"organisation":"../../etc"}')"}});
    change("hlc at the end", {{"hlc", "9223372036854775807"}});
    change("hlc below zero", {{"hlc", "-1"}});
    change("seq at the end", {{"seq", "9223372036854775807"}});
    change("seq zero", {{"seq", "0"}});
    change("negative site", {{"site", "-5"}});
    change("short row", {{"row", "x'00'"}});
    change("long row", {{"row", "zeroblob(10000)"}});
    change("null row", {{"row", "zeroblob(16)"}, {"op", "'U'"}, {"site", "(SELECT min(site) FROM site) + 0"}, {"seq", "900"}, {"tx", "x'00'"}});
    change("short act", {{"tx", "x'01'"}});
    change("table named after a statement", {{"tbl", "'person\"; DROP TABLE person; --'"}});
    change("table without a name", {{"tbl", "''"}});
    change("table with a name of 1 MB", {{"tbl", "hex(zeroblob(500000))"}});
    change("schema below zero", {{"schema", "-1"}});
    change("schema at the end", {{"schema", "9223372036854775807"}});
    change("erasure with values", {{"op", "'P'"}});
    loose("unknown op", "change", "CHECK (op IN (''I'', ''U'', ''P''))", "", "INSERT INTO change SELECT 4711, 1, 1, hlc, tx, tbl, row, 'X', schema, patch FROM change LIMIT 1;");
    loose("text where a number belongs", "change", "STRICT, WITHOUT ROWID", "WITHOUT ROWID", "INSERT INTO change SELECT 4711, 'one', 1, 'two', tx, tbl, row, op, schema, patch FROM change LIMIT 1;");
    loose("blob where text belongs", "change", "STRICT, WITHOUT ROWID", "WITHOUT ROWID", "INSERT INTO change SELECT 4711, 1, 1, hlc, tx, tbl, row, op, schema, CAST(patch AS BLOB) FROM change LIMIT 1;");
    loose("real where a number belongs", "change", "STRICT, WITHOUT ROWID", "WITHOUT ROWID", "INSERT INTO change SELECT 4711, 1.5, 1, 1e300, tx, tbl, row, op, schema, patch FROM change LIMIT 1;");
    loose("null where a row belongs", "change", "row     BLOB NOT NULL", "row     BLOB", "INSERT INTO change SELECT 4711, 1, 1, hlc, tx, tbl, NULL, op, schema, patch FROM change LIMIT 1;");
    loose("null table", "change", "tbl     TEXT NOT NULL", "tbl     TEXT", "INSERT INTO change SELECT 4711, 1, 1, hlc, tx, NULL, row, op, schema, patch FROM change LIMIT 1;");
}

void TestUntrusted::refused()
{
    using Change = QMap<QByteArray, QByteArray>;
    QFETCH(QByteArray, sql);
    QFETCH(Change, change);
    QFETCH(QByteArrayList, redeclared);
    Team team;
    const Id id = team.anna->person(u"Disa"_s);
    team.meet();
    const Id mine = team.bertil->person(u"Min"_s);
    if (!redeclared.isEmpty())
        redeclare(team.target, redeclared.at(0), redeclared.at(1), redeclared.at(2));
    if (!sql.isEmpty())
        rawSql(team.target, sql);
    if (!change.isEmpty())
        forge(team.target, change);
    if (!redeclared.isEmpty())
        redeclare(team.target, redeclared.at(0), QByteArray(redeclared.at(2)), redeclared.at(2).isEmpty() ? QByteArray() : QByteArray(redeclared.at(1)));
    if (redeclared.value(2).contains("WITHOUT") || !change.isEmpty())
        sealAgain(team.target);
    const QByteArray bytes = readFile(team.target);
    const QByteArray before = team.bertil->everything();
    const auto first = team.bertil->sync(team.target);
    QVERIFY(!first);
    QVERIFY2(first.error().code == ErrorCode::Damaged, qPrintable(first.error().sentence));
    QVERIFY(!first.error().sentence.isEmpty());
    QVERIFY(team.bertil->everything() == before);
    QVERIFY(readFile(team.target) == bytes);
    QVERIFY(!SharedLog::verify(team.target) || !change.isEmpty());
    // A newcomer gets nothing of it either.
    TestEnvironment environment(QDateTime::currentDateTime(), 99);
    DiskSyncFiles disk;
    QVERIFY(!joinShared(team.at(u"new.lansnav"_s), team.target, syncSchema(), environment, disk));
    QVERIFY(!QFile::exists(team.at(u"new.lansnav"_s)));
    // The good file that replaces it holds none of it.
    must(team.bertil->sync(team.target));
    must(SharedLog::verify(team.target));
    team.meet();
    QCOMPARE(team.anna->text(mine, u"given"_s), u"Min"_s);
    QCOMPARE(team.anna->text(id, u"given"_s), u"Disa"_s);
    QCOMPARE(team.anna->count(u"SELECT count(*) FROM change WHERE site = 4711"_s), 0);
    QCOMPARE(team.anna->shared(), team.bertil->shared());
}

void TestUntrusted::harmless_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("sql");
    QTest::addRow("says it keeps a write-ahead log") << QByteArray("\2\2") << QByteArray();
    QTest::addRow("large pages") << QByteArray() << QByteArray("PRAGMA page_size = 65536; VACUUM;");
    QTest::addRow("small pages") << QByteArray() << QByteArray("PRAGMA page_size = 512; VACUUM;");
    QTest::addRow("incremental vacuum") << QByteArray() << QByteArray("PRAGMA auto_vacuum = 2; VACUUM;");
    QTest::addRow("many sync points") << QByteArray() << QByteArray("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) INSERT INTO sync_point SELECT 99, i, i, '{}' FROM n;");
}

/// Odd, but nothing but the log: taken in, and published in the usual form.
void TestUntrusted::harmless()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, sql);
    Team team;
    const Id id = team.anna->person(u"Disa"_s);
    must(team.anna->sync(team.target));
    if (!sql.isEmpty())
        rawSql(team.target, sql);
    if (sql.contains("INSERT"))
        sealAgain(team.target);
    if (!header.isEmpty())
        writeFile(team.target, readFile(team.target).replace(18, 2, header));
    const Id mine = team.bertil->person(u"Min"_s);
    const auto synced = team.bertil->sync(team.target);
    QVERIFY2(synced, qPrintable(synced ? QString() : synced.error().sentence));
    QCOMPARE(team.bertil->text(id, u"given"_s), u"Disa"_s);
    QCOMPARE(readFile(team.target).mid(18, 2), QByteArray("\1\1"));
    team.meet();
    QCOMPARE(team.anna->text(mine, u"given"_s), u"Min"_s);
    QCOMPARE(team.files(), QStringList{u"team.lansnav"_s});
    const QString cache = team.bertil->environment.profileDir() + u"/sync"_s;
    QVERIFY(QDir(cache + u'/' + QDir(cache).entryList(QDir::Dirs | QDir::NoDotAndDotDot).first()).entryList({u"*-wal"_s, u"*-journal"_s}).isEmpty());
}

/// The largest clock that is taken leaves nothing above it; what is written over it must still be taken by all.
void TestUntrusted::forgedClockBlocksNobody()
{
    Team team;
    const Id id = team.anna->person(u"Disa"_s);
    must(team.anna->sync(team.target));
    forge(team.target, {{"row", "x'" + id.hex().toLatin1() + "'"}, {"op", "'U'"}, {"patch", R"('{"phone":"forged"}')"}, {"hlc", QByteArray::number((qint64(1) << 62) - 1)}});
    sealAgain(team.target);
    team.meet();
    QCOMPARE(team.bertil->text(id, u"phone"_s), u"forged"_s);
    team.bertil->set(id, u"phone"_s, u"over it"_s);
    team.bertil->set(id, u"email"_s, u"b@example.org"_s);
    must(team.bertil->sync(team.target));
    must(team.anna->sync(team.target));
    QCOMPARE(team.anna->text(id, u"email"_s), u"b@example.org"_s);
    QCOMPARE(team.files(), QStringList{u"team.lansnav"_s});
    QCOMPARE(team.anna->shared(), team.bertil->shared());
}

/// What colleagues would not take is not written in the first place, not by the stock shell either.
void TestUntrusted::ownEditsHaveLimits()
{
    Team team;
    const Id id = team.anna->person(u"Disa"_s);
    const QByteArray before = team.anna->everything();
    sqlite3 *db = nullptr;
    QCOMPARE(sqlite3_open(team.anna->path.toUtf8().constData(), &db), SQLITE_OK);
    for (const char *sql : {"UPDATE person SET note = hex(zeroblob(10000000))", "UPDATE person SET note = CAST(zeroblob(10000000) AS TEXT)",
                            "INSERT INTO person (id, note) VALUES (randomblob(16), hex(zeroblob(10000000)))"}) {
        QCOMPARE(sqlite3_exec(db, sql, nullptr, nullptr, nullptr), SQLITE_CONSTRAINT);
        QVERIFY2(QByteArray(sqlite3_errmsg(db)).contains("too_long"), sqlite3_errmsg(db));
    }
    // Neither a row that nobody could name.
    for (const char *sql : {"INSERT INTO person (id, given) VALUES (zeroblob(16), 'Nobody')", "INSERT INTO person (given) VALUES ('Nobody')"})
        QCOMPARE(sqlite3_exec(db, sql, nullptr, nullptr, nullptr), SQLITE_CONSTRAINT);
    sqlite3_close(db);
    QVERIFY(team.anna->everything() == before);
    Edit edit(*team.anna->store, ActText("Change"));
    edit.update(u"person"_s, id, {{u"note"_s, QString(10'000'000, u'x')}});
    const auto refused = edit.commit();
    QVERIFY(!refused);
    QVERIFY(!refused.error().sentence.isEmpty());
    team.anna->set(id, u"note"_s, QString(1'000'000, u'å'));
    team.meet();
    QCOMPARE(team.bertil->text(id, u"note"_s).size(), 1'000'000);
}

LANSNAV_TEST_MAIN(TestUntrusted)

#include "tst_untrusted.moc"
