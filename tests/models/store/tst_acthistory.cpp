// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "store/actlog.h"
#include "store/history.h"
#include "support/testmain.h"

using namespace lansnav;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

/// What was done is told of as it was, without what is to stay hidden.
class TestActHistory : public QObject, private StoreFixture
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void changesOfAnActAreFound();
    void historyTellsActs();
    void historyMasksProtected();
    void argumentsAreNotExpandedTwice();
};

/// The log has no index over acts; an act's changes are found round its own row, a shell's by looking through the log.
void TestActHistory::changesOfAnActAreFound()
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

void TestActHistory::historyTellsActs()
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

void TestActHistory::historyMasksProtected()
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

void TestActHistory::argumentsAreNotExpandedTwice()
{
    QCOMPARE(History::text(m_store->database(), m_store->schema(), ActText("%2 and %1", {u"%2"_s, u"b"_s})), u"b and %2"_s);
    QCOMPARE(History::text(m_store->database(), m_store->schema(), ActText("%1", {u"@nobody"_s})), u"@nobody"_s);
}

LANSNAV_TEST_MAIN(TestActHistory)
#include "tst_acthistory.moc"
