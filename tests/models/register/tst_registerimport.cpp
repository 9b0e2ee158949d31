// SPDX-License-Identifier: GPL-3.0-or-later
#include "importfixture.h"

#include "privacy/masking.h"
#include "support/testmain.h"

using namespace lansnav;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

class TestRegisterImport : public QObject
{
    Q_OBJECT

private slots:
    void readsAndReadsAgain()
    {
        ImportFixture f;
        const QList<QStringList> rows{
            headings,
            {u"Ek, Anna"_s, u"ANNA.EK@example.org"_s, u"070-174 06 05"_s, u"Kumla kommun"_s, u"Chef"_s, u"Vidöppen"_s, {}},
            {u"Ulla-Karin von Essen"_s, u"Ulla <ulla@example.org>"_s, {}, u" NORA "_s, {}, u"Vidöppen"_s, u"Två\nrader"_s},
            {u"Bo Al"_s, {}, u"ring växeln"_s, u"Storstad"_s, {}, {}, {}},
        };
        const ImportReport first = f.run(rows);
        QCOMPARE(first.added, 3);
        QCOMPARE(first.refused.size(), 0);
        QCOMPARE(f.people(), 3);
        const Person anna = f.read(*registerstore::findPerson(f.db(), u"Anna Ek"_s));
        QCOMPARE(anna.email, u"anna.ek@example.org"_s);
        QCOMPARE(anna.phone, u"+46701740605"_s);
        QCOMPARE(anna.municipality, f.municipality("Kumla"));
        QCOMPARE(f.read(*registerstore::findPerson(f.db(), u"Bo Al"_s)).note, u"Telefon: ring växeln\nKommun: Storstad"_s);
        QCOMPARE(registerstore::organisations(f.db())->size(), 2);
        const int changes = f.count(u"SELECT count(*) FROM change"_s);
        const ImportReport second = f.run(rows);
        QCOMPARE(second.unchanged, 3);
        QCOMPARE(f.count(u"SELECT count(*) FROM change"_s), changes);
        QVERIFY(f.store->undo());
        QCOMPARE(f.people(), 0);
        QVERIFY(registerstore::organisations(f.db())->isEmpty());
    }

    void matches_data()
    {
        QTest::addColumn<QStringList>("row");
        QTest::addColumn<int>("fate");
        const auto row = [](const char *name, const char *mail, const char *phone = "", const char *municipality = "", const char *title = "", const char *note = "") {
            return QStringList{QString::fromUtf8(name), QString::fromUtf8(mail), QString::fromUtf8(phone), QString::fromUtf8(municipality),
                               QString::fromUtf8(title), {}, QString::fromUtf8(note)};
        };
        QTest::newRow("the same") << row("Anna Ek", "anna@example.org") << int(RowFate::Unchanged);
        QTest::newRow("by e-mail, with a new title") << row("Anna Ek", "anna@example.org", "", "", "Chef") << int(RowFate::Updated);
        QTest::newRow("e-mail, half a name") << row("Anna", "anna@example.org") << int(RowFate::Unchanged);
        QTest::newRow("e-mail of somebody else") << row("Bosse Lindberg", "anna@example.org") << int(RowFate::Doubtful);
        QTest::newRow("by phone and name") << row("Anna Ek", "", "0701740605") << int(RowFate::Unchanged);
        QTest::newRow("phone of somebody else") << row("Bosse Lindberg", "", "0701740605") << int(RowFate::New);
        QTest::newRow("name and municipality") << row("Anna Ek", "", "", "Kumla") << int(RowFate::Unchanged);
        QTest::newRow("name, no municipality") << row("Anna Ek", "") << int(RowFate::Doubtful);
        QTest::newRow("name in another municipality") << row("Anna Ek", "", "", "Nora") << int(RowFate::Doubtful);
        QTest::newRow("name in another municipality, another e-mail") << row("Anna Ek", "annan@example.org", "", "Nora") << int(RowFate::New);
        QTest::newRow("name, another e-mail") << row("Anna Ek", "annan@example.org", "", "Kumla") << int(RowFate::Doubtful);
        QTest::newRow("somebody new") << row("Bo Al", "bo@example.org") << int(RowFate::New);
        QTest::newRow("no name") << row("", "x@example.org", "", "Kumla") << int(RowFate::Refused);
        QTest::newRow("speaks of protection") << row("Bo Al", "", "", "", "", "skyddad identitet") << int(RowFate::Doubtful);
    }
    void matches()
    {
        QFETCH(QStringList, row);
        QFETCH(int, fate);
        ImportFixture f;
        Person anna = f.person("Anna", "Ek", "anna@example.org", "070-174 06 05");
        anna.municipality = f.municipality("Kumla");
        f.add(anna);
        const ImportPlan plan = f.plan({headings, row});
        QCOMPARE(plan.rows.size(), 1);
        QCOMPARE(int(plan.rows.first().fate), fate);
        const bool needsReason = fate == int(RowFate::Doubtful) || fate == int(RowFate::Refused);
        QCOMPARE(!plan.rows.first().reason.isEmpty(), needsReason);
    }

    void nameAlone_data()
    {
        QTest::addColumn<QStringList>("stored");    // name, e-mail, phone, municipality
        QTest::addColumn<QStringList>("row");
        QTest::addColumn<int>("fate");
        const QStringList nora{u"Cecilia"_s, {}, {}, u"Nora"_s};
        QTest::newRow("name and municipality") << nora << nora << int(RowFate::Unchanged);
        QTest::newRow("nothing but the name") << QStringList{u"Cecilia"_s, {}, {}, {}} << QStringList{u"Cecilia"_s, {}, {}, {}} << int(RowFate::Unchanged);
        QTest::newRow("says more") << nora << QStringList{u"Cecilia"_s, {}, u"0701740605"_s, u"Nora"_s} << int(RowFate::Updated);
        QTest::newRow("another municipality") << nora << QStringList{u"Cecilia"_s, {}, {}, u"Kumla"_s} << int(RowFate::New);
        QTest::newRow("another phone") << QStringList{u"Cecilia"_s, {}, u"0701740606"_s, u"Nora"_s}
                                       << QStringList{u"Cecilia"_s, {}, u"0701740605"_s, u"Nora"_s} << int(RowFate::Doubtful);
        QTest::newRow("another e-mail") << QStringList{u"Cecilia"_s, u"a@example.org"_s, {}, u"Nora"_s}
                                        << QStringList{u"Cecilia"_s, u"b@example.org"_s, {}, u"Nora"_s} << int(RowFate::Doubtful);
        QTest::newRow("a family name as well") << nora << QStringList{u"Cecilia Ek"_s, {}, {}, u"Nora"_s} << int(RowFate::New);
    }
    /// One name is a name too: it is not added again by every run.
    void nameAlone()
    {
        QFETCH(QStringList, stored);
        QFETCH(QStringList, row);
        ImportFixture f;
        QCOMPARE(f.run({headings, stored}).added, 1);
        const ImportPlan plan = f.plan({headings, row});
        QTEST(int(plan.rows.first().fate), "fate");
        QVERIFY(!f.plan({headings, stored}).changesAnything());
    }

    void sameAddressInTheList_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("fate");
        QTest::newRow("misspelt") << u"Anna Lindbreg"_s << int(RowFate::Doubtful);
        QTest::newRow("swapped") << u"Lindberg Anna"_s << int(RowFate::Doubtful);
        QTest::newRow("half") << u"Anna"_s << int(RowFate::Doubtful);
        QTest::newRow("a shared mailbox") << u"Bo Ek"_s << int(RowFate::New);
        QTest::newRow("the same") << u"Lindberg, Anna"_s << int(RowFate::Unchanged);
    }
    /// Two rows of one address and nearly one name are not taken for one person, nor for two, without asking; nor by the next run.
    void sameAddressInTheList()
    {
        QFETCH(QString, name);
        ImportFixture f;
        const QList<QStringList> rows{headings, {u"Anna Lindberg"_s, u"anna@example.org"_s, {}, u"Nora"_s}, {name, u"Anna@example.org"_s, u"0701740605"_s, u"Nora"_s}};
        const ImportPlan plan = f.plan(rows);
        const ImportRow &row = plan.rows.last();
        QTEST(int(row.fate), "fate");
        QCOMPARE((row.reason + row.notes.join(u' ')).contains(u"Line 2 has the same e-mail"_s), row.fate != RowFate::Unchanged);
        f.apply(plan);
        QCOMPARE(f.people(), row.fate == RowFate::New ? 2 : 1);
        QVERIFY(!f.plan(rows).changesAnything());
        if (row.fate != RowFate::Doubtful)
            return;
        QCOMPARE(int(f.plan(rows).rows.last().fate), int(RowFate::Doubtful));
        ImportPlan decided = plan;
        QVERIFY(f.store->undo());
        decided.rows.last().choice = 1;
        QCOMPARE(f.apply(decided).added, 2);
        QCOMPARE(f.people(), 2);
        QVERIFY(!f.plan(rows).changesAnything());
    }

    /// What is read together with a row that nobody decided is left out with it, and not counted as if it were here.
    void undecidedRowsAreCountedApart()
    {
        ImportFixture f;
        const QList<QStringList> rows{headings, {u"=Anna Ek"_s, {}, {}, u"Nora"_s}, {u"Anna Ek"_s, {}, {}, u"Nora"_s}, {u"Bo Al"_s, {}, {}, u"Nora"_s}};
        ImportPlan plan = f.plan(rows);
        const ImportReport undecided = f.apply(plan);
        QCOMPARE(undecided.added, 1);
        QCOMPARE(undecided.unchanged, 0);
        QCOMPARE(undecided.doubtful.size(), 2);
        QVERIFY(undecided.doubtful.last().reason.contains(u"line 2"_s));
        QVERIFY(f.store->undo());
        plan.rows.first().choice = 0;
        const ImportReport left = f.apply(plan);
        QCOMPARE(left.leftOut, 2);
        QCOMPARE(left.chosen, 0);
        QCOMPARE(left.toJson()[u"left_out"_s].toInt(), 2);
        QVERIFY(f.store->undo());
        plan.rows.first().choice = 1;
        const ImportReport taken = f.apply(plan);
        QCOMPARE(taken.added, 2);
        QCOMPARE(taken.unchanged, 1);
        QCOMPARE(taken.chosen, 1);
        QCOMPARE(taken.leftOut, 0);
    }

    void choicesDecide()
    {
        ImportFixture f;
        const Id anna = f.add("Anna", "Ek");
        ImportPlan plan = f.plan({headings, {u"Anna Ek"_s, u"anna@example.org"_s, {}, {}, {}, {}, {}}});
        QCOMPARE(int(plan.rows.first().fate), int(RowFate::Doubtful));
        QCOMPARE(plan.rows.first().choices.size(), 2);
        f.apply(plan);
        QCOMPARE(f.people(), 1);
        QVERIFY(f.read(anna).email.isEmpty());
        plan.rows.first().choice = 0;
        f.apply(plan);
        QCOMPARE(f.read(anna).email, u"anna@example.org"_s);
        QVERIFY(f.store->undo());
        plan.rows.first().choice = 1;
        f.apply(plan);
        QCOMPARE(f.people(), 2);
    }

    void protectionIsProposed()
    {
        ImportFixture f;
        const QList<QStringList> rows{headings, {u"Bo Al"_s, u"bo@example.org"_s, {}, {}, {}, {}, u"OBS skyddade personuppgifter"_s}};
        ImportPlan plan = f.plan(rows);
        QCOMPARE(plan.rows.first().choices.size(), 2);
        plan.rows.first().choice = 0;
        f.apply(plan);
        QCOMPARE(registerstore::personRows(f.db())->first().name, Masking::name());
        // The protected person is left alone by later lists, and not named.
        const ImportPlan again = f.plan({headings, {u"Bo Al"_s, u"bo@example.org"_s, {}, {}, u"Chef"_s, {}, {}}});
        QCOMPARE(int(again.rows.first().fate), int(RowFate::Unchanged));
        QVERIFY(!again.changesAnything());
    }

    /// What a later row says of protection is asked about at the row that adds the person.
    void protectionSaidFurtherDown()
    {
        ImportFixture f;
        const QList<QStringList> rows{headings, {u"Bo Al"_s, u"bo@example.org"_s}, {u"Bo Al"_s, u"bo@example.org"_s, {}, {}, {}, {}, u"skyddade personuppgifter"_s}};
        ImportPlan plan = f.plan(rows);
        QCOMPARE(int(plan.rows.first().fate), int(RowFate::Doubtful));
        f.apply(plan);
        QCOMPARE(f.people(), 0);
        plan.rows.first().choice = 0;
        f.apply(plan);
        QCOMPARE(registerstore::personRows(f.db())->first().name, Masking::name());
    }

    /// Who it is and whether it is protected are chosen at once.
    void protectionBesideAnotherQuestion()
    {
        ImportFixture f;
        const Id anna = f.add("Anna", "Ek");
        const QList<QStringList> rows{headings, {u"Anna Ek"_s, u"anna@example.org"_s, {}, {}, {}, {}, u"skyddad identitet"_s}};
        ImportPlan plan = f.plan(rows);
        ImportRow &row = plan.rows.first();
        QCOMPARE(int(row.fate), int(RowFate::Doubtful));
        QCOMPARE(row.choices.size(), 4);
        QCOMPARE(row.protectingChoices, (QSet<int>{0, 2}));
        row.choice = 0;
        f.apply(plan);
        QVERIFY(f.read(anna).isProtected);
        QVERIFY(f.store->undo());
        row.decideProtection(false);
        QCOMPARE(row.choice, 1);
        f.apply(plan);
        QVERIFY(!f.read(anna).isProtected);
        QCOMPARE(f.read(anna).email, u"anna@example.org"_s);
    }

    void samePersonTwiceInOneList()
    {
        ImportFixture f;
        const QList<QStringList> rows{headings,
                                      {u"Anna Ek"_s, u"anna@example.org"_s, {}, {}, u"Chef"_s, {}, {}},
                                      {u"Anna Ek"_s, u"anna@example.org"_s, u"0701740605"_s, {}, u"Handläggare"_s, {}, {}}};
        f.run(rows);
        QCOMPARE(f.people(), 1);
        const Person anna = f.read(registerstore::personRows(f.db())->first().id);
        QCOMPARE(anna.title, u"Chef"_s);
        QCOMPARE(anna.phone, u"+46701740605"_s);
        QVERIFY(!f.plan(rows).changesAnything());
    }

    void manyRowsAreOneStep()
    {
        ImportFixture f;
        QList<QStringList> rows{headings};
        for (int i = 0; i < 1000; ++i)
            rows.append({u"Förnamn%1 Efternamn%1"_s.arg(i), u"p%1@example.org"_s.arg(i), {}, u"Kumla"_s, {}, u"Arbetsplats %1"_s.arg(i % 7), {}});
        QCOMPARE(f.run(rows).added, 1000);
        QCOMPARE(f.people(), 1000);
        QVERIFY(!f.plan(rows).changesAnything());
        QVERIFY(f.store->undo());
        QCOMPARE(f.people(), 0);
    }
};

LANSNAV_TEST_MAIN(TestRegisterImport)
#include "tst_registerimport.moc"
