// SPDX-License-Identifier: GPL-3.0-or-later
// Two who wrote to the same: what is a clash, and how it is settled.
#include "syncfixture.h"

#include "support/testmain.h"

using namespace lansnav;
using namespace lansnav::test;

class TestSyncClashes : public QObject
{
    Q_OBJECT

private slots:
    void sameFieldIsOneClash();
    void chosenValue_data();
    void chosenValue();
    void severalAreSettledInOneAct();
    void writtenByHandThereIsNothingToChoose();
    void seenIsNoClash();
    void equalValuesAreNoClash();
    void unitIsDecidedWhole();
};

void TestSyncClashes::sameFieldIsOneClash()
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
        QCOMPARE(must(Clashes::openCount(c->store->database(), c->store->schema())), 1);
        QCOMPARE(must(Clashes::listOf(c->store->database(), c->store->schema(), u"person"_s, id)).size(), 1);
    }
    QCOMPARE(team.anna->shared(), team.bertil->shared());
    QCOMPARE(team.anna->shared(), team.cecilia->shared());
}

void TestSyncClashes::chosenValue_data()
{
    QTest::addColumn<bool>("lost");
    QTest::addRow("kept") << false;
    QTest::addRow("lost") << true;
}

void TestSyncClashes::chosenValue()
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

void TestSyncClashes::severalAreSettledInOneAct()
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

/// Where the row says what lost anyway, no clash is listed, and none is counted.
void TestSyncClashes::writtenByHandThereIsNothingToChoose()
{
    Team team;
    const Id id = team.anna->person(u"Disa"_s);
    team.meet();
    team.anna->set(id, u"title"_s, u"first"_s);
    team.bertil->set(id, u"title"_s, u"second"_s);
    team.meet();
    const auto counted = [](Colleague &c) { return must(Clashes::openCount(c.store->database(), c.store->schema())); };
    QCOMPARE(counted(*team.anna), 1);
    team.anna->set(id, u"title"_s, u"first"_s);
    team.meet();
    for (Colleague *c : {team.anna.get(), team.bertil.get()}) {
        QCOMPARE(c->clashes().size(), 0);
        QCOMPARE(counted(*c), 0);
    }
    team.anna->set(id, u"title"_s, u"third"_s);
    QCOMPARE(team.anna->clashes().size(), 1);
    QCOMPARE(counted(*team.anna), 1);
}

void TestSyncClashes::seenIsNoClash()
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

void TestSyncClashes::equalValuesAreNoClash()
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

void TestSyncClashes::unitIsDecidedWhole()
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

LANSNAV_TEST_MAIN(TestSyncClashes)
#include "tst_syncclashes.moc"
