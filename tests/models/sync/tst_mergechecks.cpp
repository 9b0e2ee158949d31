// SPDX-License-Identifier: GPL-3.0-or-later
// What a merge lists at its end: references that point nowhere, and rows that were to be one.
#include "support/testmain.h"
#include "syncfixture.h"

using namespace lansnav;
using namespace lansnav::test;

class TestMergeChecks : public QObject
{
    Q_OBJECT

private slots:
    void danglingReferences_data();
    void danglingReferences();
    void sharedKeys_data();
    void sharedKeys();
    void sharedKeysOfTheProtectedNameNobody();
    void manyAreCounted();
};

void TestMergeChecks::danglingReferences_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("count");
    const QByteArray person = "INSERT INTO person (id, given) VALUES (randomblob(16), 'Lo');";
    const QByteArray toNone = "INSERT INTO person (id, given, organisation) VALUES (randomblob(16), 'Lo', randomblob(16));";
    const QByteArray organisation = "INSERT INTO organisation (id, name) VALUES (x'00000000000000000000000000000007', 'Exempelverket');";
    const QByteArray toIt = "INSERT INTO person (id, given, organisation) VALUES (randomblob(16), 'Lo', x'00000000000000000000000000000007');";
    QTest::addRow("a new row") << QByteArray() << toNone << 1;
    QTest::addRow("two new rows") << QByteArray() << toNone + toNone << 2;
    QTest::addRow("two references of a row") << QByteArray() << QByteArray("INSERT INTO person (id, organisation, municipality) VALUES (randomblob(16), randomblob(16), randomblob(16));") << 2;
    QTest::addRow("a row that was there") << person << QByteArray("UPDATE person SET organisation = randomblob(16);") << 1;
    QTest::addRow("new and changed since") << QByteArray() << toNone + "UPDATE person SET given = 'Li';" << 1;
    QTest::addRow("what it points to comes before") << QByteArray() << organisation + toIt << 0;
    QTest::addRow("what it points to comes after") << QByteArray() << toIt + organisation << 0;
    QTest::addRow("what it points to was there") << organisation << toIt << 0;
    QTest::addRow("one that was there and is no news") << toNone << person << 0;
    QTest::addRow("in the trash") << QByteArray() << QByteArray("INSERT INTO person (id, organisation, deleted) VALUES (randomblob(16), randomblob(16), 1);") << 0;
    QTest::addRow("no reference") << QByteArray() << person << 0;
}

void TestMergeChecks::danglingReferences()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, sql);
    QFETCH(int, count);
    Team team;
    rawSql(team.anna->path, before);
    team.meet();
    rawSql(team.anna->path, sql);
    must(team.anna->sync(team.target));
    const SyncReport report = must(team.bertil->sync(team.target));
    QVERIFY(report.received > 0);
    QCOMPARE(report.dangling, count);
    QCOMPARE(report.duplicates, 0);
    QCOMPARE(must(team.bertil->sync(team.target)).dangling, 0);
}

void TestMergeChecks::sharedKeys_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("named");
    const auto municipality = [](const char *code, const char *name) { return QByteArray("INSERT INTO municipality (id, code, name) VALUES (randomblob(16), ") + code + ", " + name + ");"; };
    const QByteArray area = "INSERT INTO area (id, name) VALUES (randomblob(16), 'Vård');";
    QTest::addRow("the name") << QByteArray() << municipality("'9999'", "'Exempelby'") << 1 << u"Exempelby"_s;
    QTest::addRow("the code") << QByteArray() << municipality("'1880'", "'Nyby'") << 1 << QString();
    QTest::addRow("both, told once") << QByteArray() << municipality("'1880'", "'Exempelby'") << 1 << u"Exempelby"_s;
    QTest::addRow("no code, the name") << QByteArray() << municipality("NULL", "'Exempelby'") << 1 << u"Exempelby"_s;
    QTest::addRow("a key of a name") << QByteArray() << area + area << 1 << u"Vård"_s;
    QTest::addRow("a name changed into another's") << municipality("'9999'", "'Nyby'") << QByteArray("UPDATE municipality SET name = 'Exempelby' WHERE code = '9999';") << 1 << u"Exempelby"_s;
    QTest::addRow("neither") << QByteArray() << municipality("'9999'", "'Nyby'") << 0 << QString();
    QTest::addRow("nothing is no key") << QByteArray() << municipality("NULL", "NULL") + municipality("NULL", "NULL") << 0 << QString();
    QTest::addRow("in the trash") << municipality("'9999'", "'Nyby'") << QByteArray("UPDATE municipality SET name = 'Exempelby', deleted = 1 WHERE code = '9999';") << 0 << QString();
    QTest::addRow("those that were there are no news") << municipality("'9999'", "'Exempelby'") << municipality("'9998'", "'Nyby'") << 0 << QString();
    QTest::addRow("people may be called alike") << QByteArray() << QByteArray("INSERT INTO person (id, given, family) VALUES (randomblob(16), 'Lo', 'Ek'), (randomblob(16), 'Lo', 'Ek');") << 0 << QString();
}

void TestMergeChecks::sharedKeys()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, sql);
    QFETCH(int, count);
    QFETCH(QString, named);
    Team team;
    rawSql(team.anna->path, before);
    team.meet();
    rawSql(team.anna->path, sql);
    must(team.anna->sync(team.target));
    const SyncReport report = must(team.bertil->sync(team.target));
    QVERIFY(report.received > 0);
    QCOMPARE(report.duplicates, count);
    QCOMPARE(report.notices.size(), count);
    if (count > 0)
        QVERIFY2(report.notices.first().contains(named) && report.notices.first().contains(u'2'), qPrintable(report.notices.first()));
    const SyncReport again = must(team.bertil->sync(team.target));
    QCOMPARE(again.duplicates, 0);
    QVERIFY(again.notices.isEmpty());
}

void TestMergeChecks::sharedKeysOfTheProtectedNameNobody()
{
    Team team;
    const Id network = team.anna->add(u"network"_s, {{u"name"_s, u"Exempelnätet"_s}});
    const Id person = team.anna->add(u"person"_s, {{u"given"_s, u"Hemma"_s}, {u"family"_s, u"Hemligsson"_s}, {u"protected"_s, 1}});
    const QByteArray membership = "INSERT INTO membership (id, network, person, period) VALUES (randomblob(16), x'" + network.hex().toLatin1() + "', x'" + person.hex().toLatin1() + "', 1);";
    rawSql(team.anna->path, membership + membership);
    must(team.anna->sync(team.target));
    const SyncReport report = must(team.bertil->sync(team.target));
    QCOMPARE(report.duplicates, 1);
    QCOMPARE(report.notices.size(), 1);
    QVERIFY2(!report.notices.first().contains(u"Hemligsson"_s), qPrintable(report.notices.first()));
}

void TestMergeChecks::manyAreCounted()
{
    Team team;
    rawSql(team.anna->path, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20) INSERT INTO area (id, name) SELECT randomblob(16), 'Område ' || (i / 2) FROM n;");
    must(team.anna->sync(team.target));
    const SyncReport report = must(team.bertil->sync(team.target));
    QCOMPARE(report.duplicates, 9);     // 1 and 20 stand alone
    QCOMPARE(report.notices.size(), 6);
}

LANSNAV_TEST_MAIN(TestMergeChecks)
#include "tst_mergechecks.moc"
