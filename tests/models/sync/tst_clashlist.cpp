// SPDX-License-Identifier: GPL-3.0-or-later
// What the list of clashes says: whose value stands, and of whom it says nothing before it is asked on purpose.
#include "support/testmain.h"
#include "syncfixture.h"

#include "store/history.h"

using namespace lansnav;
using namespace lansnav::test;

class TestClashList : public QObject
{
    Q_OBJECT

private slots:
    void whatAnUndoBringsBackIsItsAuthors();
    void whoeverWritesAfterwardsIsTheAuthor();
    void aProtectedPersonIsMaskedUntilShown();
    void whoIsAboutAProtectedPersonIsMaskedToo();
    void whatOthersTellOfHerIsMaskedUntilShown();
    void namesakesAreNamed();
    void nobodyIsHiddenWhoNeedNotBe();

private:
    /// Both know who they are, and change the title of somebody: Bertil's "second" stands, Anna's "first" is put aside.
    static Id clash(Team &team, bool isProtected = false)
    {
        team.anna->store->setMe(team.anna->person(u"Anna"_s));
        team.bertil->store->setMe(team.bertil->person(u"Bertil"_s));
        const Id id = team.anna->add(u"person"_s, {{u"given"_s, u"Disa"_s}, {u"family"_s, u"Dold"_s}, {u"protected"_s, int(isProtected)}});
        team.meet();
        team.anna->set(id, u"title"_s, u"first"_s);
        team.bertil->set(id, u"title"_s, u"second"_s);
        team.meet();
        return id;
    }
};

void TestClashList::whatAnUndoBringsBackIsItsAuthors()
{
    Team team;
    const Id id = clash(team);
    const ClashRow before = team.anna->clashes().first();
    QCOMPARE(before.keptBy, u"Bertil Exempel"_s);
    QCOMPARE(before.otherBy, u"Anna Exempel"_s);
    must(Clashes::choose(*team.anna->store, {before.id}, Clashes::Choice::Lost));
    must(team.anna->store->undo());
    team.meet();
    for (Colleague *c : {team.anna.get(), team.bertil.get()}) {
        QCOMPARE(c->text(id, u"title"_s), u"second"_s);
        const ClashRow after = c->clashes().first();
        QCOMPARE(after.keptBy, u"Bertil Exempel"_s);
        QCOMPARE(after.keptAt, before.keptAt);
    }
    // Taken back twice over, it is still his.
    must(team.anna->store->redo());
    must(team.anna->store->undo());
    QCOMPARE(team.anna->clashes().first().keptBy, u"Bertil Exempel"_s);
}

void TestClashList::whoeverWritesAfterwardsIsTheAuthor()
{
    Team team;
    const Id id = clash(team);
    // Somebody who writes something of her own afterwards is its author, whatever was undone before.
    must(Clashes::choose(*team.anna->store, {team.anna->clashes().first().id}, Clashes::Choice::Lost));
    must(team.anna->store->undo());
    team.anna->set(id, u"title"_s, u"third"_s);
    QCOMPARE(team.anna->clashes(true).first().keptValue, u"third"_s);
    QCOMPARE(team.anna->clashes(true).first().keptBy, u"Anna Exempel"_s);
}

void TestClashList::aProtectedPersonIsMaskedUntilShown()
{
    Team team;
    const Id id = clash(team, true);
    const QString mask = History::maskedWords();
    const ClashRow masked = team.anna->clashes().first();
    QCOMPARE(masked.title, mask);
    QCOMPARE(masked.keptValue, mask);
    QCOMPARE(masked.otherValue, mask);
    QCOMPARE(masked.hiddenPeople, QList<Id>{id});
    Database &db = team.anna->store->database();
    const Schema &schema = team.anna->store->schema();
    const ClashRow shown = must(Clashes::shown(db, schema, masked.id, {{id, u"Disa Dold"_s}}));
    QCOMPARE(shown.title, u"Disa Dold"_s);
    QCOMPARE(shown.keptValue, u"second"_s);
    QCOMPARE(shown.otherValue, u"first"_s);
    QVERIFY(shown.hiddenPeople.isEmpty());
    // Somebody else shown shows nothing of her, and the list says as little as before.
    QCOMPARE(must(Clashes::shown(db, schema, masked.id, {{team.anna->store->me(), u"Anna"_s}})).keptValue, mask);
    QCOMPARE(must(Clashes::shown(db, schema, masked.id, {})).keptValue, mask);
    QCOMPARE(team.anna->clashes().first().keptValue, mask);
    QCOMPARE(Clashes::shown(db, schema, Id::natural(u"conflict", {u"gone"_s}), {}).error().code, ErrorCode::NotFound);
}

void TestClashList::whoIsAboutAProtectedPersonIsMaskedToo()
{
    Team team;
    const Id hidden = team.anna->add(u"person"_s, {{u"given"_s, u"Disa"_s}, {u"family"_s, u"Dold"_s}, {u"protected"_s, 1}});
    const Id network = team.anna->add(u"network"_s, {{u"name"_s, u"BBIC"_s}});
    const Id member = team.anna->add(u"membership"_s, {{u"network"_s, network.bind()}, {u"person"_s, hidden.bind()}, {u"period"_s, 1}});
    team.meet();
    team.anna->set(u"membership"_s, member, {{u"note"_s, u"first"_s}});
    team.bertil->set(u"membership"_s, member, {{u"note"_s, u"second"_s}});
    team.meet();
    const ClashRow masked = team.anna->clashes().first();
    QVERIFY2(masked.title.contains(History::maskedWords()), qPrintable(masked.title));
    QCOMPARE(masked.hiddenPeople, QList<Id>{hidden});
    const ClashRow shown = must(Clashes::shown(team.anna->store->database(), team.anna->store->schema(), masked.id, {{hidden, u"Disa Dold"_s}}));
    QVERIFY2(shown.title.contains(u"Disa Dold"_s), qPrintable(shown.title));
    QCOMPARE(shown.keptValue, u"second"_s);
    QCOMPARE(shown.otherValue, u"first"_s);
}

void TestClashList::whatOthersTellOfHerIsMaskedUntilShown()
{
    Team team;
    const Id hidden = team.anna->add(u"person"_s, {{u"given"_s, u"Disa"_s}, {u"family"_s, u"Dold"_s}, {u"phone"_s, u"+46701234567"_s}, {u"protected"_s, 1}});
    const Id network = team.anna->add(u"network"_s, {{u"name"_s, u"Disa Dolds nätverk"_s}});
    team.meet();
    team.anna->set(u"network"_s, network, {{u"note"_s, u"Ring Disa Dold, 070-123 45 67"_s}});
    team.bertil->set(u"network"_s, network, {{u"note"_s, u"Fråga Dold"_s}});
    team.meet();
    const ClashRow masked = team.anna->clashes().first();
    QCOMPARE(masked.title, u"(name not shown) nätverk"_s);
    QCOMPARE(masked.keptValue, u"Fråga (name not shown)"_s);
    QCOMPARE(masked.otherValue, u"Ring (name not shown), (not shown)"_s);
    QCOMPARE(masked.hiddenPeople, QList<Id>{hidden});
    const ClashRow shown = must(Clashes::shown(team.anna->store->database(), team.anna->store->schema(), masked.id, {{hidden, u"Disa Dold"_s}}));
    QCOMPARE(shown.title, u"Disa Dolds nätverk"_s);
    QCOMPARE(shown.keptValue, u"Fråga Dold"_s);
    QCOMPARE(shown.otherValue, u"Ring Disa Dold, 070-123 45 67"_s);
    QVERIFY(shown.hiddenPeople.isEmpty());
}

void TestClashList::namesakesAreNamed()
{
    Team team;
    team.anna->add(u"person"_s, {{u"given"_s, u"Disa"_s}, {u"family"_s, u"Dold"_s}, {u"protected"_s, 1}});
    (void)clash(team);
    const ClashRow row = team.anna->clashes().first();
    QCOMPARE(row.title, u"Disa Dold"_s);
    QVERIFY(row.hiddenPeople.isEmpty());
}

void TestClashList::nobodyIsHiddenWhoNeedNotBe()
{
    Team team;
    (void)clash(team);
    QVERIFY(team.anna->clashes().first().hiddenPeople.isEmpty());
}

LANSNAV_TEST_MAIN(TestClashList)
#include "tst_clashlist.moc"
