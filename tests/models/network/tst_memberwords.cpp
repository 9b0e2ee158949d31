// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the cells of lists of members, in other words than ours; what it says under which headings: tst_memberheadings.cpp.
#include "memberlists.h"
#include "register/registerimport.h"
#include "store/edit.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

class MemberWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void vacancies_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<bool>("vacant");
        for (const QString &cell : {u"Vakant"_s, u"VAKANT"_s, u"Vacant"_s, u"vakant (Bo Ek slutade)"_s, u"Vakant t.o.m. juni"_s, u"Tillsätts"_s, u"Tillsätts HT19"_s, u"N.N."_s, u"NN"_s,
                                    u"N N"_s, u"Ingen"_s, u"xx"_s, u"tjänsten vakant"_s, u"Ej tillsatt"_s, u"utses senare"_s, u"To be appointed"_s})
            QTest::newRow(qPrintable(cell)) << cell << true;
        for (const QString &cell : {u"Inge Vak"_s, u"Nils Nilsson"_s, u"Ingen Alls"_s, u"Xx Yy"_s})
            QTest::newRow(qPrintable(cell)) << cell << false;
    }
    /// A vacancy is no person.
    void vacancies()
    {
        QFETCH(QString, cell);
        QFETCH(bool, vacant);
        NetworkFixture f;
        const ImportPlan plan = import(f, {{u"Namn"_s, u"Kommun"_s}, {cell, u"Nora"_s}});
        QCOMPARE(int(plan.rows.first().fate), int(vacant ? RowFate::Refused : RowFate::New));
        QCOMPARE(plan.rows.first().reason.contains(u"vacant"_s), vacant);
        QCOMPARE(f.count(u"SELECT count(*) FROM person"_s), vacant ? 0 : 1);
        const auto people = ImportEngine::plan(f.db(), peopleImport(), bookOf({{u"Namn"_s, u"Kommun"_s}, {cell, u"Laxå"_s}}), u"file"_s, {});
        NetworkFixture::must(people);
        QCOMPARE(people->rows.first().fate == RowFate::Refused, vacant);
    }

    void vacancyInTwoColumns()
    {
        NetworkFixture f;
        const ImportPlan plan = import(f, {{u"Förnamn"_s, u"Efternamn"_s, u"Kommun"_s}, {u"Vakant"_s, {}, u"Nora"_s}, {{}, u"vakant"_s, u"Laxå"_s}});
        QCOMPARE(plan.count(RowFate::Refused), 2);
    }

    void besideTheName_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<bool>("alternate");
        QTest::addColumn<bool>("isProtected");     // proposed
        QTest::addColumn<QString>("note");
        QTest::newRow("nothing") << u"Anna Berg"_s << false << false << QString();
        QTest::newRow("protected") << u"Anna Berg (skyddad)"_s << false << true << u"skyddad"_s;
        QTest::newRow("alternate") << u"Anna Berg (ersättare)"_s << true << false << QString();
        QTest::newRow("alternate after a comma") << u"Anna Berg, ersättare"_s << true << false << QString();
        QTest::newRow("alternate with more") << u"Anna Berg (ersättare, utbildare)"_s << true << false << u"ersättare, utbildare"_s;
        QTest::newRow("a remark") << u"Anna Berg (vikarie för Bo Ek)"_s << false << false << u"vikarie för Bo Ek"_s;
        QTest::newRow("a title") << u"Berg, Anna, rektor"_s << false << false << QString();
    }
    /// What stands beside the name is read, and what is not understood is kept.
    void besideTheName()
    {
        QFETCH(QString, cell);
        QFETCH(bool, alternate);
        QFETCH(bool, isProtected);
        NetworkFixture f;
        const ImportPlan plan = import(f, {{u"Namn"_s, u"Kommun"_s}, {cell, u"Nora"_s}});
        const Membership anna = onlyMember(f);
        QCOMPARE(anna.name, u"Anna Berg"_s);
        QCOMPARE(anna.kind == MemberKind::Alternate, alternate);
        QCOMPARE(!plan.rows.first().protectingChoices.isEmpty(), isProtected);
        QTEST(anna.note, "note");
        QCOMPARE(f.count(u"SELECT count(*) FROM person WHERE protected = 1"_s), 0);
    }

    void protectionIsProposed_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<bool>("isProposed");
        QTest::newRow("a column of its own") << u"Skyddad identitet"_s << u"ja"_s << true;
        QTest::newRow("not") << u"Skyddad identitet"_s << u"nej"_s << false;
        QTest::newRow("another name of it") << u"Sekretess"_s << u"x"_s << true;
        QTest::newRow("a remark") << u"Obs"_s << u"skyddade personuppgifter"_s << true;
        QTest::newRow("a column that is not read") << u"Läge"_s << u"Sekretessmarkerad"_s << true;
        QTest::newRow("something else") << u"Läge"_s << u"skyddat boende i Nora"_s << false;
    }
    void protectionIsProposed()
    {
        QFETCH(QString, heading);
        QFETCH(QString, cell);
        NetworkFixture f;
        const ImportPlan plan = import(f, {{u"Namn"_s, u"Kommun"_s, heading}, {u"Anna Berg"_s, u"Nora"_s, cell}});
        QTEST(!plan.rows.first().protectingChoices.isEmpty(), "isProposed");
        QCOMPARE(f.count(u"SELECT count(*) FROM person WHERE protected = 1"_s), 0);
    }

    /// Who is to be protected by one row does not go in by another, nor before that is decided.
    void protectionIsHeld()
    {
        NetworkFixture f;
        const QList<QStringList> rows{{u"Namn"_s, u"Kommun"_s, u"E-post"_s, u"Anm."_s},
                                      {u"Anna Berg"_s, u"Nora"_s, u"anna@example.org"_s, u"skyddade personuppgifter"_s},
                                      {u"Anna Berg"_s, u"Laxå"_s, u"anna@example.org"_s, {}},
                                      {u"Bo Ek"_s, u"Laxå"_s, {}, {}}};
        ImportPlan plan = planOf(f, rows);
        ImportEngine::holdUnprotected(plan);
        const ImportReport held = apply(f, plan);
        QCOMPARE(held.added, 1);
        QCOMPARE(held.doubtful.size(), 2);
        QCOMPARE(held.protectionOpen, 2);
        QCOMPARE(f.count(u"SELECT count(*) FROM person"_s), 1);
        QVERIFY(f.store->undo());

        for (ImportRow &row : plan.rows)
            row.decideProtection(true);
        apply(f, plan);
        QCOMPARE(f.count(u"SELECT count(*) FROM person WHERE protected = 1 AND deleted = 0"_s), 1);
        QCOMPARE(f.count(u"SELECT count(*) FROM membership WHERE deleted = 0"_s), 3);
        QVERIFY(f.store->undo());

        for (ImportRow &row : plan.rows)
            row.decideProtection(false);
        apply(f, plan);
        QCOMPARE(f.count(u"SELECT count(*) FROM person WHERE protected = 1 AND deleted = 0"_s), 0);
        // Decided once, the same list says nothing new.
        ImportPlan again = planOf(f, rows);
        ImportEngine::holdUnprotected(again);
        QVERIFY(!again.changesAnything());
        QCOMPARE(ImportEngine::report(again).doubtful.size(), 0);
    }

    void addressBesideTheName()
    {
        NetworkFixture f;
        import(f, {{u"Namn"_s, u"Kommun"_s}, {u"Anna Berg <Anna@example.org>"_s, u"Nora"_s}});
        QCOMPARE(onlyMember(f).email, u"anna@example.org"_s);
    }

    void standsIn_data()
    {
        QTest::addColumn<QStringList>("cells");     // name, kind, role
        QTest::newRow("in the kind") << QStringList{u"Anna Berg"_s, u"Ersättare för Bo Ek"_s, QString()};
        QTest::newRow("in the role") << QStringList{u"Anna Berg"_s, QString(), u"ersättare för Bo Ek"_s};
        QTest::newRow("beside the name") << QStringList{u"Anna Berg (ers. för Bo Ek)"_s, QString(), QString()};
    }
    void standsIn()
    {
        QFETCH(QStringList, cells);
        NetworkFixture f;
        import(f, {{u"Namn"_s, u"Ord./ers."_s, u"Roll"_s, u"Kommun"_s}, {u"Bo Ek"_s, {}, {}, u"Nora"_s}, cells + QStringList{u"Nora"_s}});
        const NetworkDetail detail = f.detail(f.network("BBIC"));
        const auto anna = std::find_if(detail.members.cbegin(), detail.members.cend(), [](const Membership &m) { return m.name == u"Anna Berg"; });
        QVERIFY(anna != detail.members.cend());
        QCOMPARE(int(anna->kind), int(MemberKind::Alternate));
        QCOMPARE(anna->substitutesName, u"Bo Ek"_s);
        QCOMPARE(anna->role, QString());
        QCOMPARE(anna->note, QString());
    }

    void linesThatAreNoPeople_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<int>("fate");
        for (const QString &cell : {u"Tänk på att uppdatera!"_s, u"Uppdaterad 2019-03-01 av Anna"_s, u"* = ersättare"_s, u"Kumla"_s, u"Kumla kommun"_s,
                                    u"=A1"_s, u"=Anna Berg"_s})
            QTest::newRow(qPrintable(cell)) << cell << int(RowFate::Doubtful);
        for (const QString &cell : {u"Anna Berg"_s, u"Anna"_s, u"Berg, Anna"_s})
            QTest::newRow(qPrintable(cell)) << cell << int(RowFate::New);
    }
    /// Such a line is left out until somebody says that it is a person.
    void linesThatAreNoPeople()
    {
        QFETCH(QString, cell);
        QFETCH(int, fate);
        NetworkFixture f;
        const QList<QStringList> rows{{u"Namn"_s, u"Kommun"_s}, {cell, QString()}};
        ImportPlan plan = import(f, rows);
        QCOMPARE(int(plan.rows.first().fate), fate);
        if (fate != int(RowFate::Doubtful))
            return;
        QCOMPARE(f.count(u"SELECT count(*) FROM person"_s), 0);
        QCOMPARE(plan.rows.first().choices.size(), 2);
        plan.rows.first().choice = 0;
        apply(f, plan);
        QCOMPARE(f.count(u"SELECT count(*) FROM person"_s), 0);
        plan.rows.first().choice = 1;
        apply(f, plan);
        QCOMPARE(f.count(u"SELECT count(*) FROM person"_s), 1);
    }

    /// A formula whose value was never saved is in the cell for the name: the municipality beside it heads nobody.
    void aFormulaIsNoTitle()
    {
        NetworkFixture f;
        const ImportPlan plan = import(f, {{u"Namn"_s, u"Kommun"_s}, {u"=CONCATENATE(C2,D2)"_s, u"Kumla"_s}, {u"Anna Berg"_s, u"Nora"_s}, {u"Bo Ek"_s, u"Laxå"_s}});
        QCOMPARE(plan.rows.size(), 3);
        QCOMPARE(int(plan.rows.first().fate), int(RowFate::Refused));
        QVERIFY2(plan.rows.first().reason.contains(u"formula"_s) && plan.rows.first().reason.contains(u"Excel"_s), qPrintable(plan.rows.first().reason));
    }

    void namesThatAreNobodys_data()
    {
        QTest::addColumn<QStringList>("cells");     // name, municipality, e-mail, phone, workplace
        QTest::addColumn<int>("fate");
        const auto row = [](const QStringList &cells, RowFate fate = RowFate::Doubtful) { QTest::newRow(qPrintable(cells.join(u'|'))) << cells << int(fate); };
        for (const QString &name : {u"Se separat lista"_s, u"se nästa flik"_s, u"Se flik 2"_s, u"Samma som ovan"_s, u"d:o"_s, u"Meddelas senare"_s, u"Kontakta kommunen"_s, u"Ring växeln"_s, u"Ingen ersättare"_s,
                                    u"Alla i gruppen"_s, u"Socialförvaltningen"_s, u"Vård- och omsorgsnämnden"_s, u"Rehabteamet i Nora"_s, u"Nora kommun"_s, u"Nora"_s, u"Registrator"_s, u"Kundtjänst"_s,
                                    u"Ersättare"_s, u"Ordinarie ledamöter"_s, u"Vidöppen"_s, u"VÖ"_s, u"Nätverk: Tidiga tecken"_s, u"Hemvård AB"_s, u"Anna Ek?"_s})
            row({name, u"Laxå"_s, u"info@example.org"_s, u"019-12 34 56"_s, {}});
        row({u"Överförmyndaren"_s, u"Laxå"_s, u"registrator@example.org"_s, {}, {}});
        row({u"Hantverket"_s, u"Laxå"_s, u"hantverket@example.org"_s, {}, u"Hantverket"_s});
        row({u"Vakant"_s, u"Laxå"_s, u"info@example.org"_s, u"019-12 34 56"_s, {}}, RowFate::Refused);
        for (const QString &name : {u"Anna Berg"_s, u"Anna Skog"_s, u"Se Lindqvist"_s, u"Alla Petrova"_s, u"Ring, Anna"_s, u"Anders Vice"_s, u"Nora Ek"_s, u"Inga Länsman"_s, u"Bo Ek (vik.)"_s})
            row({name, u"Laxå"_s, u"info@example.org"_s, u"019-12 34 56"_s, u"Vidöppen"_s}, RowFate::New);
        row({u"Anna"_s, u"Laxå"_s, u"anna@example.org"_s, {}, {}}, RowFate::New);
    }
    /// Offices, places and remarks in the column of names are asked about, whatever else the row holds.
    void namesThatAreNobodys()
    {
        QFETCH(QStringList, cells);
        QFETCH(int, fate);
        NetworkFixture f;
        Edit edit(*f.store, ActText("Organisation"));
        edit.insert(u"organisation"_s, {{u"name"_s, u"Vidöppen"_s}, {u"short_name"_s, u"VÖ"_s}, {u"kind"_s, u"workplace"_s}});
        NetworkFixture::must(edit.commit());
        const QList<QStringList> rows{{u"Namn"_s, u"Kommun"_s, u"E-post"_s, u"Telefon"_s, u"Arbetsplats"_s}, cells};
        const ImportPlan plan = import(f, rows);
        QCOMPARE(int(plan.rows.first().fate), fate);
        QCOMPARE(f.count(u"SELECT count(*) FROM person"_s), fate == int(RowFate::New) ? 1 : 0);
        const auto people = ImportEngine::plan(f.db(), peopleImport(), bookOf(rows), u"file"_s, {});
        NetworkFixture::must(people);
        if (fate != int(RowFate::New))
            QCOMPARE(int(people->rows.first().fate), fate);
    }

    void sameAddress_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("fate");
        QTest::newRow("misspelt") << u"Anna Lindbreg"_s << int(RowFate::Doubtful);
        QTest::newRow("swapped") << u"Lindberg Anna"_s << int(RowFate::Doubtful);
        QTest::newRow("a shared mailbox") << u"Bo Ek"_s << int(RowFate::New);
        QTest::newRow("the same") << u"Lindberg, Anna"_s << int(RowFate::Unchanged);
    }
    /// Two rows of one address and nearly one name are not taken for two people without asking.
    void sameAddress()
    {
        QFETCH(QString, name);
        NetworkFixture f;
        const ImportPlan plan = planOf(f, {{u"Namn"_s, u"Kommun"_s, u"E-post"_s}, {u"Anna Lindberg"_s, u"Nora"_s, u"anna@example.org"_s}, {name, u"Nora"_s, u"Anna@example.org"_s}});
        QTEST(int(plan.rows.last().fate), "fate");
        apply(f, plan);
        QCOMPARE(f.count(u"SELECT count(*) FROM person"_s), plan.rows.last().fate == RowFate::New ? 2 : 1);
    }

    void places_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("place");
        QTest::newRow("without dots") << u"OREBRO"_s << u"Örebro"_s;
        QTest::newRow("without dots, with kommun") << u"Hallefors kommun"_s << u"Hällefors"_s;
        QTest::newRow("without rings") << u"Laxa"_s << u"Laxå"_s;
    }
    void places()
    {
        QFETCH(QString, cell);
        NetworkFixture f;
        import(f, {{u"Namn"_s, u"Kommun"_s}, {u"Anna Berg"_s, cell}});
        QTEST(onlyMember(f).representsName, "place");
    }

    /// "Nothing" is no date, number or address, and nothing to note.
    void nothingToSay()
    {
        NetworkFixture f;
        const ImportPlan plan = import(f, {{u"Namn"_s, u"Kommun"_s, u"E-post"_s, u"Telefon"_s, u"Från"_s, u"Till"_s, u"Ersätter"_s},
                                           {u"Anna Berg"_s, u"Nora"_s, u"saknas"_s, u"–"_s, u"okänt"_s, u"Tills vidare"_s, u"-"_s}});
        QVERIFY2(plan.rows.first().notes.isEmpty(), qPrintable(plan.rows.first().notes.join(u'|')));
        QCOMPARE(onlyMember(f).note, QString());
        QCOMPARE(onlyMember(f).kind, MemberKind::Ordinary);
    }
};

LANSNAV_TEST_MAIN(MemberWordsTest)
#include "tst_memberwords.moc"
