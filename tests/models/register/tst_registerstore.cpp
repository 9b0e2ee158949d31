// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerfixture.h"

#include "exchange/values.h"
#include "privacy/masking.h"
#include "store/history.h"
#include "support/testmain.h"

using namespace lansnav;
using namespace lansnav::registerstore;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

class TestRegisterStore : public QObject
{
    Q_OBJECT

private slots:
    void addsAndNormalises()
    {
        RegisterFixture f;
        Person p = f.person("  Anna ", "Ek", "Anna.Ek@Example.ORG", "070-174 06 05");
        p.municipality = f.municipality("Laxå");
        const Id id = f.add(p);
        const Person stored = f.read(id);
        QCOMPARE(stored.given, u"Anna"_s);
        QCOMPARE(stored.email, u"anna.ek@example.org"_s);
        QCOMPARE(stored.phone, u"+46701740605"_s);
        QCOMPARE(stored.name(), u"Anna Ek"_s);
        const auto rows = personRows(f.db());
        QVERIFY(rows);
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->first().municipality, u"Laxå"_s);
        QCOMPARE(f.store->undoable()->source, u"Added %1"_s);
        QVERIFY(!f.store->undoable()->arguments.first().contains(u"Anna"_s));
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("value");
        QTest::newRow("e-mail without domain") << u"email"_s << u"anna.ek"_s;
        QTest::newRow("two e-mails") << u"email"_s << u"a@example.org; b@example.org"_s;
        QTest::newRow("phone in words") << u"phone"_s << u"ring växeln"_s;
        QTest::newRow("unknown column") << u"merged_into"_s << u"x"_s;
        QTest::newRow("injected column") << u"given = 'x' --"_s << u"x"_s;
    }
    void refusesWhatCannotBe()
    {
        QFETCH(QString, column);
        QFETCH(QString, value);
        RegisterFixture f;
        const Id id = f.add("Anna", "Ek", "anna@example.org", "+46701740605");
        const Person before = f.read(id);
        const auto done = changePerson(*f.store, id, column, value);
        QVERIFY(!done);
        QVERIFY(done.error().sentence.endsWith(u'.'));
        QCOMPARE(f.read(id), before);
    }

    void needsAName()
    {
        RegisterFixture f;
        QVERIFY(!addPerson(*f.store, {}));
        const Id id = f.add("Anna", "");
        QVERIFY(!changePerson(*f.store, id, u"given"_s, u""_s));
        QVERIFY(changePerson(*f.store, id, u"family"_s, u"Ek"_s));
        QVERIFY(changePerson(*f.store, id, u"given"_s, u""_s));
        QCOMPARE(f.read(id).name(), u"Ek"_s);
    }

    void changesAndUndoes()
    {
        RegisterFixture f;
        const Id id = f.add("Anna", "Ek");
        QVERIFY(changePerson(*f.store, id, u"municipality"_s, f.municipality("Nora").bind()));
        QCOMPARE(f.read(id).municipality, f.municipality("Nora"));
        const auto same = changePerson(*f.store, id, u"municipality"_s, f.municipality("Nora").bind());
        QVERIFY(same && same->isEmpty());
        QVERIFY(f.store->undo());
        QVERIFY(f.read(id).municipality.isNull());
        QVERIFY(f.store->redo());
        QCOMPARE(f.read(id).municipality, f.municipality("Nora"));
    }

    void historyTellsPhonesAsTheyAreWritten_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("told");
        QTest::newRow("mobile") << u"+46701740606"_s << u"070-174 06 06"_s;
        QTest::newRow("fixed") << u"019-602 70 00"_s << u"019-602 70 00"_s;
        QTest::newRow("abroad") << u"+4712345678"_s << parse::phoneText(u"+4712345678"_s);
        QTest::newRow("none") << QString() << QString();
    }
    void historyTellsPhonesAsTheyAreWritten()
    {
        QFETCH(QString, typed);
        QFETCH(QString, told);
        RegisterFixture f;
        const Id id = f.add("Anna", "Ek", "", "+46701740605");
        QVERIFY(changePerson(*f.store, id, u"phone"_s, typed).ok());
        History::Filter filter;
        filter.table = u"person"_s;
        filter.row = id;
        const auto acts = History::acts(f.db(), f.store->schema(), filter);
        QVERIFY(acts);
        QCOMPARE(acts->first().changes.size(), 1);
        QCOMPARE(acts->first().changes.first().before, u"070-174 06 05"_s);
        QCOMPARE(acts->first().changes.first().after, told);
    }

    void trashesAndRestores()
    {
        RegisterFixture f;
        const Id anna = f.add("Anna", "Ek");
        const Id bo = f.add("Bo", "Al");
        QVERIFY(trashPeople(*f.store, {anna, bo}));
        QCOMPARE(personRows(f.db())->size(), 0);
        QCOMPARE(personRows(f.db(), {}, true)->size(), 2);
        QVERIFY(restorePeople(*f.store, {anna}));
        QCOMPARE(personRows(f.db())->size(), 1);
        QVERIFY(f.store->undo());
        QVERIFY(f.store->undo());
        QCOMPARE(personRows(f.db())->size(), 2);
    }

    void protectedIsMaskedAndShowingIsRecorded()
    {
        RegisterFixture f;
        Person p = f.person("Hemlig", "Person", "hemlig@example.org", "070-174 06 06");
        p.title = u"Chef"_s;
        p.municipality = f.municipality("Kumla");
        const Id id = f.add(p);
        QVERIFY(setProtected(*f.store, id, true));
        const PersonRow row = personRows(f.db())->first();
        QCOMPARE(row.name, Masking::name());
        for (const QString &field : {row.organisation, row.municipality, row.title, row.email, row.phone})
            QVERIFY(field.isEmpty());
        QVERIFY(row.municipalityId.isNull());
        QCOMPARE(*personName(f.db(), id), Masking::name());
        QVERIFY(!findPerson(f.db(), u"Hemlig Person"_s));
        QVERIFY(!findPerson(f.db(), u"hemlig@example.org"_s));
        QCOMPARE(*findPerson(f.db(), id.hex()), id);

        const auto shown = revealPerson(*f.store, id);
        QVERIFY(shown);
        QCOMPARE(shown->email, u"hemlig@example.org"_s);
        History::Filter filter;
        filter.table = u"person"_s;
        filter.row = id;
        const auto acts = History::acts(f.db(), f.store->schema(), filter);
        QVERIFY(acts);
        QCOMPARE(acts->first().kind, u"reveal"_s);
        for (const Act &act : *acts) {
            QVERIFY(!act.text.contains(u"Hemlig"_s));
            for (const FieldChange &change : act.changes)
                QVERIFY2(!change.before.contains(u"emlig"_s) && !change.after.contains(u"emlig"_s), qPrintable(change.after));
        }
        // A showing cannot be undone: the next undo lifts the protection.
        QCOMPARE(f.store->undoable()->source, u"Protected a person's identity"_s);
    }

    void findsMunicipalities_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        for (const char *text : {"Örebro", "örebro kommun", "Örebros kommun", " ÖREBRO ", "1880"})
            QTest::newRow(text) << QString::fromUtf8(text) << u"Örebro"_s;
        QTest::newRow("s of its own") << u"Degerfors kommun"_s << u"Degerfors"_s;
        QTest::newRow("nowhere") << u"Storstad"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void findsMunicipalities()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        RegisterFixture f;
        const auto found = findMunicipality(f.db(), text);
        QVERIFY(found);
        QCOMPARE(*found, f.municipalities.value(name));
    }

    void findsPeople()
    {
        RegisterFixture f;
        const Id anna = f.add("Anna", "Ek", "anna@example.org");
        f.add("Bo", "Al");
        f.add("Bo", "Al");
        QCOMPARE(*findPerson(f.db(), u"anna ek"_s), anna);
        QCOMPARE(*findPerson(f.db(), u"Ek, Anna"_s), anna);
        QCOMPARE(*findPerson(f.db(), u"ANNA@example.org"_s), anna);
        QCOMPARE(findPerson(f.db(), u"Bo Al"_s).error().code, ErrorCode::Invalid);
        QCOMPARE(findPerson(f.db(), u"Nobody"_s).error().code, ErrorCode::NotFound);
    }

    void keepsOrganisations()
    {
        RegisterFixture f;
        Organisation o;
        o.name = u"Kumla kommun"_s;
        o.kind = u"municipality"_s;
        o.municipality = f.municipality("Kumla");
        const auto id = addOrganisation(*f.store, o);
        QVERIFY(id);
        QVERIFY(!addOrganisation(*f.store, {}));
        QVERIFY(!changeOrganisation(*f.store, *id, u"name"_s, u" "_s));
        QVERIFY(changeOrganisation(*f.store, *id, u"short_name"_s, u"KK"_s));
        QCOMPARE(*findOrganisation(f.db(), u"kk"_s), *id);
        Person p = f.person("Anna", "Ek");
        p.organisation = *id;
        f.add(p);
        QCOMPARE(organisationRows(f.db())->first().people, 1);
        QCOMPARE(organisationRows(f.db())->first().municipality, u"Kumla"_s);
        QVERIFY(trashOrganisations(*f.store, {*id}));
        QVERIFY(organisations(f.db())->isEmpty());
    }
};

LANSNAV_TEST_MAIN(TestRegisterStore)
#include "tst_registerstore.moc"
