// SPDX-License-Identifier: GPL-3.0-or-later
// Colleagues with an older and a newer version of the program, in any order of upgrading.
#include "forgery.h"
#include "syncfixture.h"

#include "sync/logfold.h"
#include "support/testmain.h"
#include "sync/merge.h"
#include "sync/sharedlog.h"

using namespace lansnav;
using namespace lansnav::test;

class TestVersions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void unknownTableWaits();
    void unknownColumnWaits();
    void insertWithUnknownColumnWaits();
    void oldColleagueFoldsNothingSheCannotRead();
    void insertThatLeavesTheNewColumnOutIsStillItsWinner();
    void oldColleagueLosesNothing();
    void upgradeInAnyOrder_data();
    void upgradeInAnyOrder();
    void newerFormatIsRefused();

private:
    Schema newer() const;
    QTemporaryDir m_dir;
};

void TestVersions::initTestCase()
{
    writeFile(m_dir.filePath(u"0004_next.sql"_s),
              "ALTER TABLE person ADD COLUMN nickname TEXT;\n"
              "ALTER TABLE person ADD COLUMN keen INTEGER NOT NULL DEFAULT 0;\n"
              "CREATE TABLE gadget (id BLOB PRIMARY KEY CHECK (length(id) = 16), name TEXT, owner BLOB REFERENCES person (id), deleted INTEGER NOT NULL DEFAULT 0) STRICT;\n");
}

Schema TestVersions::newer() const
{
    Schema schema = syncSchema();
    schema.files.append(m_dir.filePath(u"0004_next.sql"_s));
    for (TableDecl &table : schema.tables)
        if (table.name == u"person") {
            table.columns.append({.name = u"nickname"_s, .label = "name", .since = 4});
            table.columns.append({.name = u"keen"_s, .type = ColumnType::Boolean, .label = "name", .since = 4});
        }
    schema.tables.append({.name = u"gadget"_s, .label = "person",
                          .columns = {{u"name"_s, ColumnType::Text, "name"}, {.name = u"owner"_s, .type = ColumnType::Reference, .label = "name", .references = u"person"_s}},
                          .titleSql = u"name"_s});
    return schema;
}

void TestVersions::unknownTableWaits()
{
    Team team;
    team.anna->reopen(newer());
    const Id owner = team.anna->person(u"Disa"_s);
    const Id gadget = team.anna->add(u"gadget"_s, {{u"name"_s, u"Projector"_s}, {u"owner"_s, owner.bind()}});
    team.anna->set(u"gadget"_s, gadget, {{u"name"_s, u"New projector"_s}});
    team.meet();
    QCOMPARE(team.bertil->text(owner, u"given"_s), u"Disa"_s);
    QCOMPARE(team.bertil->count(u"SELECT count(*) FROM change WHERE applied = 0 AND tbl = 'gadget'"_s), 2);
    // It goes on to others through an old colleague.
    QVERIFY(QFile::remove(team.target));
    must(team.bertil->sync(team.target));
    auto david = team.joined(u"david"_s, newer());
    QCOMPARE(david->value(u"gadget"_s, gadget, u"name"_s).toString(), u"New projector"_s);
    team.bertil->reopen(newer());
    must(team.bertil->sync(team.target));
    QCOMPARE(team.bertil->value(u"gadget"_s, gadget, u"name"_s).toString(), u"New projector"_s);
    QCOMPARE(Id::fromVariant(team.bertil->value(u"gadget"_s, gadget, u"owner"_s)), owner);
    QCOMPARE(team.bertil->count(u"SELECT count(*) FROM change WHERE applied = 0"_s), 0);
    QCOMPARE(team.anna->shared(), team.bertil->shared());
}

void TestVersions::unknownColumnWaits()
{
    Team team;
    const Id id = team.anna->person(u"Disa"_s);
    team.meet();
    team.anna->reopen(newer());
    team.anna->set(id, u"nickname"_s, u"Dis"_s);
    team.anna->set(u"person"_s, id, {{u"phone"_s, u"1"_s}, {u"keen"_s, 1}});
    team.meet();
    QCOMPARE(team.bertil->text(id, u"phone"_s), u"1"_s);
    QVERIFY(team.bertil->count(u"SELECT count(*) FROM change WHERE applied = 0"_s) > 0);
    team.bertil->reopen(newer());
    must(team.bertil->sync(team.target));
    QCOMPARE(team.bertil->text(id, u"nickname"_s), u"Dis"_s);
    QCOMPARE(team.bertil->value(u"person"_s, id, u"keen"_s).toInt(), 1);
    QCOMPARE(team.anna->shared(), team.bertil->shared());
}

void TestVersions::insertWithUnknownColumnWaits()
{
    Team team;
    team.anna->reopen(newer());
    const Id id = team.anna->add(u"person"_s, {{u"given"_s, u"Disa"_s}, {u"nickname"_s, u"Dis"_s}, {u"keen"_s, 1}});
    team.meet();
    QCOMPARE(team.bertil->text(id, u"given"_s), u"Disa"_s);
    team.bertil->reopen(newer());
    must(team.bertil->sync(team.target));
    QCOMPARE(team.bertil->text(id, u"nickname"_s), u"Dis"_s);
    QCOMPARE(team.bertil->value(u"person"_s, id, u"keen"_s).toInt(), 1);
    QCOMPARE(team.anna->shared(), team.bertil->shared());
}

void TestVersions::oldColleagueFoldsNothingSheCannotRead()
{
    Team team;
    const Id id = team.anna->person(u"Disa"_s);
    team.meet();
    team.anna->reopen(newer());
    team.anna->set(id, u"nickname"_s, u"Dis"_s);
    const Id gadget = team.anna->add(u"gadget"_s, {{u"name"_s, u"Projector"_s}});
    team.anna->set(u"gadget"_s, gadget, {{u"name"_s, u"New projector"_s}});
    team.meet();
    must(foldLog(team.bertil->store->database(), team.bertil->store->schema(), QDateTime::currentDateTime().addDays(1), 1));
    team.bertil->reopen(newer());
    team.meet();
    QCOMPARE(team.bertil->text(id, u"nickname"_s), u"Dis"_s);
    QCOMPARE(team.bertil->value(u"gadget"_s, gadget, u"name"_s).toString(), u"New projector"_s);
    QCOMPARE(team.anna->shared(), team.bertil->shared());
}

/// A newer insert says that its new columns are empty without a word; an older one after it says nothing of them.
void TestVersions::insertThatLeavesTheNewColumnOutIsStillItsWinner()
{
    Team team;
    team.anna->reopen(newer());
    const Id id = team.anna->person(u"Disa"_s);
    team.meet();
    rawSql(team.bertil->path, "INSERT OR REPLACE INTO person (id, given) VALUES (x'" + id.hex().toLatin1() + "', 'Desideria')");
    team.meet();
    team.bertil->reopen(newer());
    team.meet();
    QCOMPARE(team.bertil->text(id, u"given"_s), u"Desideria"_s);
    QCOMPARE(team.anna->shared(), team.bertil->shared());
}

void TestVersions::oldColleagueLosesNothing()
{
    Team team;
    team.anna->reopen(newer());
    const Id id = team.anna->add(u"person"_s, {{u"given"_s, u"Disa"_s}, {u"nickname"_s, u"Dis"_s}});
    team.meet();
    // The old colleague writes in the row; what she cannot see stays.
    team.bertil->set(id, u"phone"_s, u"1"_s);
    team.bertil->set(id, u"given"_s, u"Desideria"_s);
    team.meet();
    for (Colleague *c : {team.anna.get(), team.bertil.get()}) {
        QCOMPARE(c->text(id, u"given"_s), u"Desideria"_s);
        QCOMPARE(c->text(id, u"phone"_s), u"1"_s);
    }
    QCOMPARE(team.anna->text(id, u"nickname"_s), u"Dis"_s);
    // A row of the old version says nothing of the new column.
    const Id old = team.bertil->person(u"Gammal"_s);
    team.meet();
    QVERIFY(team.anna->value(u"person"_s, old, u"nickname"_s).isNull());
    team.anna->set(old, u"nickname"_s, u"Gam"_s);
    team.bertil->set(old, u"note"_s, u"x"_s);
    team.meet();
    QCOMPARE(team.anna->text(old, u"nickname"_s), u"Gam"_s);
    QVERIFY(team.anna->clashes().isEmpty());
    team.bertil->reopen(newer());
    team.meet();
    QCOMPARE(team.bertil->text(old, u"nickname"_s), u"Gam"_s);
    QCOMPARE(team.anna->shared(), team.bertil->shared());
}

void TestVersions::upgradeInAnyOrder_data()
{
    QTest::addColumn<QString>("order");
    for (const char *order : {"abc", "acb", "bac", "bca", "cab", "cba"})
        QTest::addRow("%s", order) << QString::fromLatin1(order);
}

void TestVersions::upgradeInAnyOrder()
{
    QFETCH(QString, order);
    Team team(2);
    const QHash<QChar, Colleague *> who{{u'a', team.anna.get()}, {u'b', team.bertil.get()}, {u'c', team.cecilia.get()}};
    const Id common = team.anna->person(u"Gemensam"_s);
    team.meet();
    int n = 0;
    for (const QChar next : std::as_const(order)) {
        who[next]->reopen(newer());
        who[next]->set(common, u"nickname"_s, QString(next));
        who[next]->add(u"person"_s, {{u"given"_s, QString(next)}, {u"nickname"_s, u"born "_s + next}});
        who[next]->add(u"gadget"_s, {{u"name"_s, QString(next)}});
        for (Colleague *c : who)
            c->set(common, u"note"_s, QString::number(++n));
        must(who[order.at(n % 3)]->sync(team.target));
    }
    team.meet();
    team.meet();
    QCOMPARE(team.anna->shared(), team.bertil->shared());
    QCOMPARE(team.anna->shared(), team.cecilia->shared());
    QCOMPARE(team.bertil->count(u"SELECT count(*) FROM gadget"_s), 3);
    QCOMPARE(team.bertil->count(u"SELECT count(*) FROM person WHERE nickname LIKE 'born _'"_s), 3);
}

void TestVersions::newerFormatIsRefused()
{
    Team team;
    rawSql(team.target, "UPDATE seal SET min_reader = 2, format = 2;");
    const QByteArray bytes = readFile(team.target);
    const QByteArray before = team.bertil->everything();
    for (int i = 0; i < 3; ++i) {
        const auto refused = team.bertil->sync(team.target);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Newer);
    }
    QVERIFY(team.bertil->everything() == before);
    QVERIFY(readFile(team.target) == bytes);
    // A format that old programs can still read is no hindrance.
    rawSql(team.target, "UPDATE seal SET min_reader = 1, format = 2;");
    sealAgain(team.target);
    must(team.bertil->sync(team.target));
}

LANSNAV_TEST_MAIN(TestVersions)

#include "tst_versions.moc"
