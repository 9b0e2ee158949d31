// SPDX-License-Identifier: GPL-3.0-or-later
// What lists of members say in other words than ours: headings, and what stands in the cells.
#include "exchange/importengine.h"
#include "area/area.h"
#include "network/imports.h"
#include "network/rules.h"
#include "networkfixture.h"
#include "register/registerimport.h"
#include "support/testmain.h"
#include "store/edit.h"
#include "support/workbook.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

ImportKind membersKind()
{
    const QList<ImportKind> kinds = networkImports();
    return *std::find_if(kinds.cbegin(), kinds.cend(), [](const ImportKind &kind) { return kind.key == u"members"; });
}

ImportPlan planOf(NetworkFixture &f, const QList<QStringList> &rows)
{
    const auto plan = ImportEngine::plan(f.db(), membersKind(), bookOf(rows), u"file"_s, {{u"network"_s, f.network("BBIC")}});
    NetworkFixture::must(plan);
    return *plan;
}

ImportReport apply(NetworkFixture &f, const ImportPlan &plan)
{
    const auto report = ImportEngine::apply(*f.store, membersKind(), {{u"network"_s, f.network("BBIC")}}, plan);
    NetworkFixture::must(report);
    return *report;
}

/// Reads the rows into BBIC, and once more: the second time nothing must change.
ImportPlan import(NetworkFixture &f, const QList<QStringList> &rows)
{
    const ImportPlan plan = planOf(f, rows);
    apply(f, plan);
    if (planOf(f, rows).changesAnything())
        QTest::qFail("the second run changes something", __FILE__, __LINE__);
    return plan;
}

Membership onlyMember(NetworkFixture &f)
{
    return f.detail(f.network("BBIC")).members.value(0);
}

} // namespace

class MemberWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void wholeNameHeadings_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("cell");
        const auto row = [](const QString &heading, const QString &cell) { QTest::newRow(qPrintable(heading + u" / "_s + cell)) << heading << cell; };
        row(u"Efternamn, Förnamn"_s, u"Berg, Anna"_s);
        row(u"Efternamn, Förnamn"_s, u"Berg Anna"_s);
        row(u"Efternamn Förnamn"_s, u"Berg Anna"_s);
        row(u"Efter- och förnamn"_s, u"Berg Anna"_s);
        row(u"Last name, first name"_s, u"Berg, Anna"_s);
        row(u"Last, first"_s, u"Berg, Anna"_s);
        row(u"Surname/given name"_s, u"Berg Anna"_s);
        row(u"Förnamn Efternamn"_s, u"Anna Berg"_s);
        row(u"Förnamn, efternamn"_s, u"Anna, Berg"_s);
        row(u"Förnamn Efternamn"_s, u"Berg, Anna"_s);
        row(u"Förnamn och efternamn"_s, u"Anna Berg"_s);
        row(u"För- och efternamn"_s, u"Anna Berg"_s);
        row(u"Förnamn/Efternamn"_s, u"Anna Berg"_s);
        row(u"Namn (förnamn efternamn)"_s, u"Anna Berg"_s);
        row(u"First and last name"_s, u"Anna Berg"_s);
    }
    /// A heading of both names is one of whole names, in the order it states.
    void wholeNameHeadings()
    {
        QFETCH(QString, heading);
        QFETCH(QString, cell);
        NetworkFixture f;
        const ImportPlan plan = import(f, {{heading, u"Kommun"_s}, {cell, u"Nora"_s}});
        QCOMPARE(plan.mapping.value(0), u"name"_s);
        QCOMPARE(f.db().value(u"SELECT given || '|' || family FROM person"_s)->toString(), u"Anna|Berg"_s);
        QCOMPARE(ImportEngine::fieldFor(peopleImport(), heading), u"name"_s);
    }

    void headings_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("field");
        const auto row = [](const QString &heading, const QString &field) { QTest::newRow(qPrintable(heading)) << heading << field; };
        row(u"Förnamn"_s, u"given"_s);
        row(u"Efternamn"_s, u"family"_s);
        row(u"Last name"_s, u"family"_s);
        row(u"Barnets förnamn och efternamn"_s, {});
        for (const QString &heading : {u"Ord./ers."_s, u"Ord/Ers"_s, u"Ordinarie/ers"_s, u"Ordinarie el. ersättare"_s, u"Ordinary/alternate"_s, u"Member type"_s})
            row(heading, u"kind"_s);
        for (const QString &heading : {u"Ledamot"_s, u"Namn på representant"_s, u"Deltagarens namn"_s, u"Contact"_s, u"Participant"_s, u"Coach"_s, u"Vägledare"_s})
            row(heading, u"name"_s);
        for (const QString &heading : {u"Direktnr"_s, u"Cell"_s, u"Arbetstelefon"_s, u"Contact phone"_s})
            row(heading, u"phone"_s);
        for (const QString &heading : {u"Contact e-mail"_s})
            row(heading, u"email"_s);
        for (const QString &heading : {u"Utbildningsår"_s, u"Datum för utbildning"_s, u"Utb.datum"_s, u"Utb. datum"_s})
            row(heading, u"trained"_s);
        for (const QString &heading : {u"Ordinarie"_s, u"Ordinarie repr."_s, u"Ordinarie representant"_s, u"Ordinary member"_s})
            row(heading, u"name"_s);
        for (const QString &heading : {u"Ersättare"_s, u"Ordinarie telefontid"_s, u"Ordinarie tjänst hos"_s})
            row(heading, {});
        row(u"Kartläggningar 2025"_s, u"figure:2025"_s);
        for (const QString &heading : {u"Gick med"_s, u"Med i nätverket sedan"_s, u"Medlem fr.o.m."_s, u"Medlem från"_s, u"Ingår sedan"_s, u"Startade"_s})
            row(heading, u"start"_s);
        for (const QString &heading : {u"Slut"_s, u"Slutade"_s, u"Avgick"_s})
            row(heading, u"end"_s);
        for (const QString &heading : {u"Tjänst"_s, u"Tjänstetitel"_s, u"Befattning"_s, u"Yrkesroll"_s, u"Position"_s, u"Job title"_s})
            row(heading, u"title"_s);
        for (const QString &heading : {u"Deputy for"_s, u"Suppleant för"_s, u"Ers. för"_s, u"Vikarie för"_s})
            row(heading, u"substitutes"_s);
        for (const QString &heading : {u"Förvaltning"_s, u"Förvaltning/enhet"_s, u"Avdelning"_s, u"Enhet"_s, u"Arbetsplats"_s, u"Arbetsställe"_s, u"Department"_s})
            row(heading, u"workplace"_s);
        for (const QString &heading : {u"Mobil"_s, u"Mobiltel."_s, u"Telefonnr"_s, u"Tel.nr"_s, u"Tfn nr"_s, u"Tjänstemobil"_s, u"Mobile phone"_s})
            row(heading, u"phone"_s);
        for (const QString &heading : {u"Epostadress"_s, u"E-postadress:"_s, u"Mejl"_s, u"Mejladress"_s, u"E-mejl"_s, u"Mailadress"_s})
            row(heading, u"email"_s);
        for (const QString &heading : {u"Kontaktuppgifter"_s, u"Kontaktinfo"_s, u"E-post och telefon"_s, u"Telefon/e-post"_s, u"Contact details"_s})
            row(heading, u"contact_details"_s);
        for (const QString &heading : {u"Anteckning"_s, u"Anteckningar"_s, u"Anteckning(ar)"_s, u"Övrigt"_s, u"Kommentarer"_s, u"Remarks"_s})
            row(heading, u"note"_s);
        row(u"Utbildad"_s, u"trained"_s);
        row(u"Började"_s, u"start"_s);
        row(u"Kontaktperson"_s, u"name"_s);
    }
    void headings()
    {
        QFETCH(QString, heading);
        QTEST(ImportEngine::fieldFor(membersKind(), heading), "field");
    }

    void ordinaryAboveNames_data()
    {
        QTest::addColumn<QList<QStringList>>("rows");
        QTest::addColumn<QString>("name");
        QTest::newRow("names") << QList<QStringList>{{u"Kommun"_s, u"Ordinarie"_s, u"E-post"_s}, {u"Nora"_s, u"Anna Berg"_s, {}}} << u"Anna Berg"_s;
        QTest::newRow("representatives") << QList<QStringList>{{u"Kommun"_s, u"Ordinarie repr."_s}, {u"Nora"_s, u"Anna Berg"_s}} << u"Anna Berg"_s;
        QTest::newRow("ticks before a name") << QList<QStringList>{{u"Ordinarie"_s, u"Namn"_s, u"Kommun"_s}, {u"x"_s, u"Anna Berg"_s, u"Nora"_s}} << u"Anna Berg"_s;
        QTest::newRow("ticks beside a name in halves") << QList<QStringList>{{u"Förnamn"_s, u"Efternamn"_s, u"Ordinarie"_s, u"Kommun"_s}, {u"Anna"_s, u"Berg"_s, u"x"_s, u"Nora"_s}} << u"Anna Berg"_s;
    }
    /// "Ordinarie" is the heading of the names where nothing else is, and says what they are.
    void ordinaryAboveNames()
    {
        QFETCH(QList<QStringList>, rows);
        NetworkFixture f;
        import(f, rows);
        QTEST(onlyMember(f).name, "name");
        QCOMPARE(onlyMember(f).representsName, u"Nora"_s);
        QCOMPARE(onlyMember(f).kind, MemberKind::Ordinary);
    }

    /// Who was an alternate is ordinary by a heading that says so.
    void ordinaryByTheHeading()
    {
        NetworkFixture f;
        import(f, {{u"Namn"_s, u"Kommun"_s, u"Ord./ers."_s}, {u"Anna Berg"_s, u"Nora"_s, u"ersättare"_s}});
        QCOMPARE(onlyMember(f).kind, MemberKind::Alternate);
        import(f, {{u"Ordinarie"_s, u"Kommun"_s}, {u"Anna Berg"_s, u"Nora"_s}});
        QCOMPARE(onlyMember(f).kind, MemberKind::Ordinary);
    }

    void contactDetails_data()
    {
        QTest::addColumn<QStringList>("cells");     // contact details, e-mail
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("note");
        QTest::newRow("both") << QStringList{u"Anna@example.org, 070-123 45 67"_s, {}} << u"anna@example.org"_s << u"+46701234567"_s << QString();
        QTest::newRow("one") << QStringList{u"070-123 45 67"_s, {}} << QString() << u"+46701234567"_s << QString();
        QTest::newRow("a column of its own") << QStringList{u"anna@example.org, 070-123 45 67"_s, u"anna@example.org"_s} << u"anna@example.org"_s << u"+46701234567"_s << QString();
        QTest::newRow("otherwise") << QStringList{u"a.berg@example.org"_s, u"anna@example.org"_s} << u"anna@example.org"_s << QString() << u"Kontaktuppgifter: a.berg@example.org"_s;
        QTest::newRow("in words") << QStringList{u"via växeln"_s, {}} << QString() << QString() << u"Kontaktuppgifter: via växeln"_s;
    }
    /// A column for e-mail and phone together; what is neither is kept.
    void contactDetails()
    {
        QFETCH(QStringList, cells);
        NetworkFixture f;
        import(f, {{u"Namn"_s, u"Kommun"_s, u"Kontaktuppgifter"_s, u"E-post"_s}, QStringList{u"Anna Berg"_s, u"Nora"_s} + cells});
        QTEST(onlyMember(f).email, "email");
        QTEST(onlyMember(f).phone, "phone");
        QTEST(onlyMember(f).note, "note");
    }

    void represented_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("municipality");
        QTest::addColumn<QString>("note");
        QTest::newRow("municipality") << u"Representerar"_s << u"Nora"_s << u"Nora"_s << QString();
        QTest::newRow("with kommun") << u"Represents"_s << u"Hällefors kommun"_s << u"Hällefors"_s << QString();
        QTest::newRow("in another word") << u"Plats"_s << u"LAXÅ"_s << u"Laxå"_s << QString();
        QTest::newRow("something else") << u"Representerar"_s << u"Socialtjänsten"_s << QString() << u"Representerar: Socialtjänsten"_s;
    }
    /// The column of our own list of members is read as what it says, and nothing in it is lost.
    void represented()
    {
        QFETCH(QString, heading);
        QFETCH(QString, cell);
        NetworkFixture f;
        import(f, {{u"Namn"_s, heading}, {u"Anna Berg"_s, cell}});
        QTEST(onlyMember(f).representsName, "municipality");
        QTEST(onlyMember(f).note, "note");
    }

    void representsAnotherMunicipality()
    {
        NetworkFixture f;
        import(f, {{u"Namn"_s, u"Kommun"_s, u"Representerar"_s}, {u"Anna Berg"_s, u"Örebro"_s, u"Nora"_s}});
        QCOMPARE(onlyMember(f).representsName, u"Nora"_s);
        QCOMPARE(onlyMember(f).note, u"Kommun: Örebro"_s);
    }

    void exportedMembers()
    {
        NetworkFixture f;
        const QList<QStringList> rows{{u"Namn"_s, u"Kommun"_s, u"E-post"_s, u"Ersätter"_s, u"Med sedan"_s},
                                      {u"Anna Berg"_s, u"Nora"_s, u"anna@example.org"_s, {}, u"HT18"_s},
                                      {u"Bo Ek"_s, u"Hällefors"_s, u"bo@example.org"_s, {}, u"2019-03-01"_s},
                                      {u"Cia Al"_s, u"Hällefors"_s, u"cia@example.org"_s, u"Bo Ek"_s, {}}};
        import(f, rows);
        const QList<Kind> kinds = networkArea().kinds;
        const auto kind = std::find_if(kinds.cbegin(), kinds.cend(), [](const Kind &one) { return one.key == u"members"; });
        QTemporaryDir dir;
        const QString path = dir.filePath(u"members.csv"_s);
        QVERIFY(writeKind(f.db(), *kind, {}, path));
        const auto exported = readWorkbook(path);
        QVERIFY(exported);

        NetworkFixture other;
        const ImportTarget target{{u"network"_s, other.network("BBIC")}};
        const auto plan = ImportEngine::plan(other.db(), membersKind(), *exported, u"members.csv"_s, target);
        NetworkFixture::must(plan);
        apply(other, *plan);
        const QDate day(2026, 3, 2);
        const auto coverage = [day](NetworkFixture &file) { return NetworkRules::coverageText(NetworkRules::coverage(file.detail(file.network("BBIC")), day)); };
        QCOMPARE(coverage(other), u"2 of 12"_s);
        QCOMPARE(coverage(other), coverage(f));
        const auto again = ImportEngine::plan(other.db(), membersKind(), *exported, u"members.csv"_s, target);
        NetworkFixture::must(again);
        QVERIFY(!again->changesAnything());
    }

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
        QCOMPARE(int(people->rows.first().fate), int(vacant ? RowFate::Refused : RowFate::New));
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
