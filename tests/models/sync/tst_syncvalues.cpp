// SPDX-License-Identifier: GPL-3.0-or-later
// What colleagues write reaches the others whole, whatever it is and however it was written.
#include "syncfixture.h"

#include "support/testmain.h"
#include "sync/merge.h"

using namespace lansnav;
using namespace lansnav::test;

class TestSyncValues : public QObject
{
    Q_OBJECT

private slots:
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
};

void TestSyncValues::valuesRoundTrip_data()
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

void TestSyncValues::valuesRoundTrip()
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

void TestSyncValues::clashOfAnyValueIsListed_data()
{
    valuesRoundTrip_data();
}

void TestSyncValues::clashOfAnyValueIsListed()
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

void TestSyncValues::rawEditsTakePart()
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
void TestSyncValues::manyChangesAtOnce_data()
{
    QTest::addColumn<int>("rows");
    for (const int rows : {1, 300, 511, 512, 513, 1300})
        QTest::addRow("%d rows", rows) << rows;
}

void TestSyncValues::manyChangesAtOnce()
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
void TestSyncValues::rowsOfEveryShape()
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

void TestSyncValues::oddRawValueBlocksNobody_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addRow("short reference") << QByteArray("UPDATE person SET organisation = x'00ff'");
    QTest::addRow("empty reference") << QByteArray("UPDATE person SET organisation = x''");
    QTest::addRow("null id as reference") << QByteArray("UPDATE person SET organisation = zeroblob(16)");
    QTest::addRow("long reference") << QByteArray("INSERT INTO person (id, organisation) VALUES (randomblob(16), zeroblob(400))");
    QTest::addRow("truth value of 7") << QByteArray("UPDATE person SET protected = 7, deleted = -3");
}

/// What the stock shell can put into a file must not stop colleagues from meeting.
void TestSyncValues::oddRawValueBlocksNobody()
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

LANSNAV_TEST_MAIN(TestSyncValues)
#include "tst_syncvalues.moc"
