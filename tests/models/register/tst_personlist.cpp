// SPDX-License-Identifier: GPL-3.0-or-later
#include "personlistfixture.h"

#include "privacy/masking.h"
#include "register/registerrules.h"
#include "support/testmain.h"

#include <sqlite3.h>

using namespace lansnav;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

class TestPersonList : public QObject
{
    Q_OBJECT

private slots:
    void sortsAsInSweden()
    {
        ListFixture f;
        for (const char *given : {"Östen", "Zoë", "Åke", "Adam", "Ärla", "örjan", "Émile", "Bo 10", "Bo 2", "Wilma", "Vera"})
            f.add(given, "Ek");
        f.open();
        QCOMPARE(names(*f.model), (QStringList{u"Adam Ek"_s, u"Bo 2 Ek"_s, u"Bo 10 Ek"_s, u"Émile Ek"_s, u"Vera Ek"_s, u"Wilma Ek"_s, u"Zoë Ek"_s,
                                               u"Åke Ek"_s, u"Ärla Ek"_s, u"örjan Ek"_s, u"Östen Ek"_s}));
        f.model->sort(0, Qt::DescendingOrder);
        QCOMPARE(names(*f.model).first(), u"Östen Ek"_s);
    }

    void followsChangesOneByOne()
    {
        ListFixture f;
        const Id anna = f.add("Anna", "Ek");
        f.add("Bo", "Al");
        f.open();
        QSignalSpy resets(f.model.get(), &QAbstractItemModel::modelReset);
        f.add("Adam", "Berg");
        f.store->waitForFetches();
        QCOMPARE(names(*f.model), (QStringList{u"Adam Berg"_s, u"Anna Ek"_s, u"Bo Al"_s}));
        QVERIFY(registerstore::changePerson(*f.store, anna, u"given"_s, u"Åsa"_s));
        f.store->waitForFetches();
        QCOMPARE(names(*f.model), (QStringList{u"Adam Berg"_s, u"Bo Al"_s, u"Åsa Ek"_s}));
        QVERIFY(registerstore::trashPeople(*f.store, {anna}));
        f.store->waitForFetches();
        QCOMPARE(f.model->total(), 2);
        QVERIFY(f.store->undo());
        f.store->waitForFetches();
        QCOMPARE(f.model->total(), 3);
        QCOMPARE(resets.count(), 0);
    }

    void rolesAndPlacesFollow()
    {
        ListFixture f;
        Person p = f.person("Anna", "Ek");
        Organisation o;
        o.name = u"Vidöppen"_s;
        const auto organisation = registerstore::addOrganisation(*f.store, o);
        p.organisation = *organisation;
        const Id anna = f.add(p);
        f.open();
        QCOMPARE(f.model->find(anna)->organisation, u"Vidöppen"_s);
        QVERIFY(registerstore::changeOrganisation(*f.store, *organisation, u"name"_s, u"Stängd"_s));
        f.store->waitForFetches();
        QCOMPARE(f.model->find(anna)->organisation, u"Stängd"_s);
        Edit edit(*f.store, ActText("Added member"));
        edit.insert(u"membership"_s, {{u"person"_s, anna.bind()}, {u"period"_s, 1}});
        QVERIFY(edit.commit());
        f.store->waitForFetches();
        QCOMPARE(f.model->find(anna)->roles, 1);
    }

    void protectedIsFoundByNothing()
    {
        ListFixture f;
        Person p = f.person("Hemlig", "Person", "hemlig@example.org");
        p.isProtected = true;
        const Id hidden = f.add(p);
        f.open();
        QCOMPARE(names(*f.model), QStringList{Masking::name(hidden)});
        f.model->setFilterText(u"hemlig"_s);
        QCOMPARE(f.model->rowCount(), 0);
        for (int column = 1; column < f.model->columnCount(); ++column)
            QVERIFY(f.model->rowCount() == 0 || f.model->index(0, column).data().toString().isEmpty());
    }

    /// By a mark that is theirs for good and says nothing of who they are.
    void protectedAreToldApart()
    {
        ListFixture f;
        QList<Id> hidden;
        for (const char *name : {"Hemlig", "Dold", "Gömd"}) {
            Person p = f.person(name, "Person");
            p.isProtected = true;
            hidden.append(f.add(p));
        }
        f.open();
        const QStringList shown = names(*f.model);
        QCOMPARE(QSet<QString>(shown.cbegin(), shown.cend()).size(), 3);
        static const QRegularExpression mark(u"^%1 \\([B-DF-HJ-NP-TV-Z][2-9][B-DF-HJ-NP-TV-Z][2-9]\\)$"_s.arg(Masking::name()));
        for (const QString &name : shown)
            QVERIFY2(mark.match(name).hasMatch() && isMasked(name), qPrintable(name));
        QVERIFY(registerstore::changePerson(*f.store, hidden.first(), u"family"_s, u"Annan"_s));
        f.open();
        QCOMPARE(names(*f.model), shown);
        f.model->setFilterText(u"person"_s);
        QCOMPARE(f.model->rowCount(), 0);
    }

    void filters_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("found");
        QTest::newRow("nothing") << QString() << 3;
        QTest::newRow("folded") << u"ÅSA"_s << 1;
        QTest::newRow("two words anywhere") << u"ek laxå"_s << 1;
        QTest::newRow("e-mail") << u"bo@"_s << 1;
        QTest::newRow("phone as written") << u"070-174 06 05"_s << 1;
        QTest::newRow("phone without signs") << u"0701740605"_s << 1;
        QTest::newRow("a is not å") << u"asa"_s << 0;
        QTest::newRow("none") << u"xyz"_s << 0;
    }
    void filters()
    {
        QFETCH(QString, typed);
        QFETCH(int, found);
        ListFixture f;
        Person asa = f.person("Åsa", "Ek", "", "070-174 06 05");
        asa.municipality = f.municipality("Laxå");
        f.add(asa);
        f.add("Bo", "Al", "bo@example.org");
        f.add("Eva", "Ek");
        f.open();
        f.model->setFilterText(typed);
        QCOMPARE(f.model->rowCount(), found);
        QCOMPARE(f.model->total(), 3);
    }

    void sameSeedSameContent()
    {
        QStringList first;
        for (int round = 0; round < 2; ++round) {
            ListFixture f;
            f.fill(300);
            QStringList content;
            const auto people = registerstore::people(f.db());
            QSet<QString> phones;
            int hidden = 0;
            for (const Person &p : *people) {
                content.append(p.id.hex() + p.name() + p.email + p.phone + p.title);
                QVERIFY(p.email.isEmpty() || p.email.endsWith(u".example.org"));
                QVERIFY(p.note.contains(u"demo"));
                QVERIFY(p.phone.isEmpty() || !phones.contains(p.phone));
                phones.insert(p.phone);
                hidden += p.isProtected;
            }
            QVERIFY(hidden > 0);
            content.sort();
            if (round == 0)
                first = content;
            QCOMPARE(content, first);
        }
    }

    /// A list is read with as many statements whatever its length, none of them for each of its rows.
    void statementsDoNotGrowWithThePeople()
    {
        const auto statementsFor = [](int people) {
            ListFixture f;
            f.fill(people);
            int count = 0;
            const auto tell = [](unsigned, void *counted, void *, void *) { return ++*static_cast<int *>(counted), 0; };
            sqlite3_trace_v2(f.db().handle(), SQLITE_TRACE_STMT, tell, &count);
            const auto rows = registerstore::personRows(f.db());
            const auto problems = registerProblems(f.db(), QDate(2026, 3, 2));
            sqlite3_trace_v2(f.db().handle(), 0, nullptr, nullptr);
            return rows && problems ? count : -1;
        };
        const int few = statementsFor(20);
        QVERIFY(few > 0);
        QCOMPARE(statementsFor(500), few);
    }

    /// What it costs is measured by bench_models.
    void hundredThousandPeople()
    {
        ListFixture f;
        f.fill(100'000);
        auto rows = registerstore::personRows(f.db());
        QVERIFY(rows);
        PersonModel model(RegisterLists::personColumns(), RegisterLists::personSearch());
        model.adopt(PersonModel::Prepared::make(std::move(*rows), model.columns(), model.searchText(), 0, Qt::AscendingOrder));
        QCOMPARE(model.rowCount(), 100'000);
        for (const QString &typed : {u"a"_s, u"an"_s, u"and"_s, u"anders"_s, u"son kumla"_s, u"e"_s, u"example"_s}) {
            model.setFilterText(typed);
            QVERIFY2(model.rowCount() > 0 && model.rowCount() <= 100'000, qPrintable(typed));
        }
        model.setFilterText(u"zzz"_s);
        QCOMPARE(model.rowCount(), 0);
        const auto problems = registerProblems(f.db(), QDate(2026, 3, 2));
        QVERIFY(problems && problems->size() <= 21);
    }
};

LANSNAV_TEST_MAIN(TestPersonList)
#include "tst_personlist.moc"
