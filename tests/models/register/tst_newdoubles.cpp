// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/newdoubles.h"
#include "registerfixture.h"

#include "support/testmain.h"

using namespace lansnav;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

/// What is there twice once two files are one, and was not before.
class TestNewDoubles : public QObject
{
    Q_OBJECT

    static QStringList sentences(RegisterFixture &united, RegisterFixture &mine)
    {
        QStringList all;
        const auto found = newDoubles(united.db(), mine.db());
        if (!found)
            qFatal("%s", qPrintable(found.error().sentence));
        for (const SeemingDouble &pair : *found)
            all.append(pair.table + u": "_s + pair.sentence);
        return all;
    }
    static Id organisation(RegisterFixture &file, const QString &name, const Id &municipality, const Id &id = {})
    {
        Organisation made;
        made.id = id;
        made.name = name;
        made.municipality = municipality;
        Edit edit(*file.store, ActText("Added"));
        const Id added = registerstore::insertOrganisation(edit, made);
        return edit.commit() ? added : Id();
    }
    static void insert(RegisterFixture &file, Person person, const Id &id)
    {
        person.id = id;
        Edit edit(*file.store, ActText("Added"));
        edit.insertWithId(u"person"_s, id, {{u"given"_s, person.given}, {u"family"_s, person.family}, {u"email"_s, person.email}, {u"protected"_s, int(person.isProtected)}});
        QVERIFY(edit.commit().ok());
    }

private slots:
    void onlyWhatIsNew()
    {
        RegisterFixture mine;
        RegisterFixture united;
        const auto id = [](int number) { return Id::natural(u"person", {QString::number(number)}); };
        for (RegisterFixture *file : {&mine, &united}) {
            // Twice in my own file already.
            insert(*file, file->person("Anna", "Ek", "anna@example.org"), id(1));
            insert(*file, file->person("Anna", "Ek", "anna@example.org"), id(2));
            insert(*file, file->person("Bo", "Al", "bo@example.org"), id(3));
        }
        QVERIFY(sentences(united, mine).isEmpty());
        insert(united, united.person("Bo", "Al", "bo@example.org"), id(4));
        insert(united, united.person("Cia", "Dal", "cia@example.org"), id(5));
        const QStringList found = sentences(united, mine);
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.first().startsWith(u"person: Bo Al"_s), qPrintable(found.first()));
    }

    void nobodyProtectedIsNamed()
    {
        RegisterFixture mine;
        RegisterFixture united;
        Person hidden = united.person("Disa", "Dold", "disa@example.org");
        hidden.isProtected = true;
        insert(united, hidden, Id::natural(u"person", {u"1"_s}));
        insert(united, united.person("Disa", "Dold", "disa@example.org"), Id::natural(u"person", {u"2"_s}));
        QVERIFY(sentences(united, mine).isEmpty());
    }

    void organisationsOfOneNameAndPlace()
    {
        RegisterFixture mine;
        RegisterFixture united;
        const Id kumla = united.municipality("Kumla");
        const Id nora = united.municipality("Nora");
        const Id known = organisation(mine, u"Vialundskolan"_s, kumla);
        QVERIFY(!known.isNull());
        QCOMPARE(organisation(united, u"Vialundskolan"_s, kumla, known), known);
        QVERIFY(!organisation(united, u"vialundskolan "_s, nora).isNull());
        QVERIFY(sentences(united, mine).isEmpty());
        QVERIFY(!organisation(united, u"Vialundskolan"_s, kumla).isNull());
        const QStringList found = sentences(united, mine);
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.first().startsWith(u"organisation: "_s) && found.first().contains(u"Vialundskolan"_s), qPrintable(found.first()));
    }
};

LANSNAV_TEST_MAIN(TestNewDoubles)
#include "tst_newdoubles.moc"
