// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerfixture.h"

#include "area/area.h"
#include "privacy/masking.h"
#include "register/registerarea.h"
#include "support/testmain.h"

using namespace lansnav;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

/// What the register hands over to the program: searchable text, faults and problems.
class TestRegisterArea : public QObject
{
    Q_OBJECT

private slots:
    void areaTellsNothingOfProtectedPeople()
    {
        RegisterFixture f;
        Person p = f.person("Hemlig", "Person", "hemlig@example.org", "070-174 06 06");
        p.municipality = f.municipality("Nora");
        p.isProtected = true;
        const Id hidden = f.add(p);
        p.isProtected = false;
        p.id = Id();
        const Id shown = f.add(p);
        const Area area = registerArea();
        QString everything;
        for (const Kind &kind : area.kinds) {
            const auto table = kind.rows(f.db(), {});
            QVERIFY(table);
            for (const QVariantList &row : table->rows) {
                QCOMPARE(row.size(), table->columns.size());
                if (row.last().toString() == hidden.hex())
                    for (const QVariant &cell : row)
                        everything += cell.toString() + u' ';
            }
        }
        QVERIFY(everything.contains(Masking::name()));
        QVERIFY2(!everything.contains(u"emlig") && !everything.contains(u"Nora") && !everything.contains(u"070"), qPrintable(everything));
        const auto texts = area.searchText(f.db(), u"person"_s, {hidden, shown});
        QVERIFY(texts && texts->contains(shown) && !texts->contains(hidden));
        // Two rows with the same details, one of them protected: no problem may say so.
        const auto problems = area.problems(f.db(), QDate(2026, 3, 2));
        QVERIFY(problems && problems->isEmpty());
        QVERIFY(area.check(f.db())->isEmpty());
    }

    void whoSeemsTheSame_data()
    {
        QTest::addColumn<QList<Person>>("people");
        QTest::addColumn<bool>("same");
        RegisterFixture f;
        const auto at = [&f](const char *place, Person p) {
            p.municipality = f.municipality(place);
            return p;
        };
        const auto hidden = [](Person p) {
            p.isProtected = true;
            return p;
        };
        QTest::newRow("address") << QList{f.person("Anna", "Ek", "a@example.org"), f.person("Anna", "Ek", "a@example.org")} << true;
        QTest::newRow("phone") << QList{f.person("Anna", "Ek", "", "+46701740601"), f.person("Anna", "Ek", "a@example.org", "+46701740601")} << true;
        QTest::newRow("name and municipality") << QList{at("Nora", f.person("Anna", "Ek")), at("Nora", f.person("Anna", "Ek", "a@example.org"))} << true;
        QTest::newRow("two addresses") << QList{at("Nora", f.person("Anna", "Ek", "b@example.org")), at("Nora", f.person("Anna", "Ek", "a@example.org"))} << false;
        QTest::newRow("two municipalities") << QList{at("Nora", f.person("Anna", "Ek")), at("Kumla", f.person("Anna", "Ek"))} << false;
        QTest::newRow("one protected") << QList{f.person("Anna", "Ek", "a@example.org"), hidden(f.person("Anna", "Ek", "a@example.org"))} << false;
        QTest::newRow("strangers") << QList{f.person("Anna", "Ek", "a@example.org"), f.person("Bo", "Al", "b@example.org")} << false;
    }

    void whoSeemsTheSame()
    {
        QFETCH(QList<Person>, people);
        QFETCH(bool, same);
        RegisterFixture f;
        f.add("Cia", "Lind", "c@example.org", "+46701740699");
        QSet<Id> ids;
        // Municipalities have natural ids: the same in every file.
        for (const Person &p : std::as_const(people))
            ids.insert(f.add(p));
        const auto problems = registerArea().problems(f.db(), QDate(2026, 3, 2));
        QVERIFY(problems);
        QCOMPARE(problems->size(), same ? 1 : 0);
        if (same)
            QCOMPARE((QSet<Id>{problems->first().row, problems->first().detail}), ids);
    }

    void manyWhoSeemTheSame()
    {
        RegisterFixture f;
        for (int i = 0; i < 25; ++i)
            for (int twice = 0; twice < 2; ++twice)
                f.add(qPrintable(u"Anna%1"_s.arg(i)), "Ek", qPrintable(u"a%1@example.org"_s.arg(i)));
        const auto problems = registerArea().problems(f.db(), QDate(2026, 3, 2));
        QVERIFY(problems);
        QCOMPARE(problems->size(), 21);
        QVERIFY2(problems->last().sentence.startsWith(u"5 "_s), qPrintable(problems->last().sentence));
        QVERIFY(problems->last().remedy.isEmpty());
    }

    void areaFindsFaultsAndProblems()
    {
        RegisterFixture f;
        const Id a = f.add("Anna", "Ek", "anna@example.org");
        const Id b = f.add("Anna", "Ek", "anna@example.org");
        const Area area = registerArea();
        const auto problems = area.problems(f.db(), QDate(2026, 3, 2));
        QVERIFY(problems);
        QCOMPARE(problems->size(), 1);
        QCOMPARE((QSet<Id>{problems->first().row, problems->first().detail}), (QSet<Id>{a, b}));
        Edit edit(*f.store, ActText("Broke"));
        edit.run(u"UPDATE person SET email = 'Not An Address', phone = '12' WHERE id = ?"_s, {a.bind()});
        edit.run(u"UPDATE person SET given = NULL, family = NULL WHERE id = ?"_s, {b.bind()});
        QVERIFY(edit.commit());
        QCOMPARE(area.check(f.db())->size(), 3);
        QVERIFY(area.status(f.db())->contains(u'2'));
        for (const Finder &finder : area.finders)
            QCOMPARE(finder.find(f.db(), u"Ingen sådan"_s).error().code, ErrorCode::NotFound);
        Scope scope;
        scope.filter = u"anna EK"_s;
        QCOMPARE(area.kinds.first().rows(f.db(), scope)->rows.size(), 1);
    }
};

LANSNAV_TEST_MAIN(TestRegisterArea)
#include "tst_registerarea.moc"
