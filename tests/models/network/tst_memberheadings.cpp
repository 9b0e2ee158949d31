// SPDX-License-Identifier: GPL-3.0-or-later
// What lists of members call their columns, and what that makes of the cells.
#include "area/area.h"
#include "memberlists.h"
#include "network/rules.h"
#include "register/registerimport.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

class MemberHeadingsTest : public QObject
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
        for (const QString &heading : {u"Kontaktuppgifter"_s, u"Kontakt"_s, u"Kontaktinfo"_s, u"E-post och telefon"_s, u"Telefon/e-post"_s, u"Contact details"_s})
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

    void secondNumbers_data()
    {
        QTest::addColumn<QStringList>("headings");
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("said");      // "address|number|note"
        const auto row = [](const QStringList &headings, const QStringList &cells, const QString &said) { QTest::newRow(qPrintable(headings.join(u';') + u": "_s + cells.join(u';'))) << headings << cells << said; };
        const QStringList numbers{u"Mobil"_s, u"Arbetstelefon"_s};
        row(numbers, {u"070-123 45 67"_s, u"019-12 34 56"_s}, u"|+46701234567|Arbetstelefon: 019-12 34 56"_s);
        row(numbers, {u"070-123 45 67"_s, u"0701234567"_s}, u"|+46701234567|"_s);
        row(numbers, {u"070-123 45 67"_s, u"saknas"_s}, u"|+46701234567|"_s);
        row(numbers, {QString(), u"019-12 34 56"_s}, u"|+4619123456|"_s);
        row({u"Telefon (växel)"_s, u"Mobil"_s}, {u"019-12 34 56"_s, u"070-123 45 67"_s}, u"|+46701234567|Telefon (växel): 019-12 34 56"_s);
        row({u"E-post"_s, u"Mejl"_s}, {u"anna@example.org"_s, u"a.ek@example.org"_s}, u"anna@example.org||Mejl: a.ek@example.org"_s);
        row({u"E-post"_s, u"Mejl"_s}, {u"anna@example.org"_s, u"Anna@example.org"_s}, u"anna@example.org||"_s);
    }
    /// A second number or address is kept, and taken where the first is missing.
    void secondNumbers()
    {
        QFETCH(QStringList, headings);
        QFETCH(QStringList, cells);
        NetworkFixture f;
        const ImportPlan plan = import(f, {QStringList{u"Namn"_s, u"Kommun"_s} + headings, QStringList{u"Anna Ek"_s, u"Nora"_s} + cells});
        const Membership anna = onlyMember(f);
        QTEST(anna.email + u'|' + anna.phone + u'|' + anna.note, "said");
        QCOMPARE(plan.rows.first().notes.join(u' ').contains(u"More than one column"_s), !anna.note.isEmpty());
        QVERIFY(!ImportEngine::report(plan).skipped.join(u' ').contains(u"not read"_s));
        // What follows of itself is no decision of the user's.
        QCOMPARE(f.count(u"SELECT count(*) FROM import_mapping"_s), 0);
    }

    void secondNumberLeftOut()
    {
        NetworkFixture f;
        const QList<QStringList> rows{{u"Namn"_s, u"Mobil"_s, u"Arbetstelefon"_s}, {u"Anna Ek"_s, u"070-123 45 67"_s, u"019-12 34 56"_s}};
        const auto plan = ImportEngine::plan(f.db(), membersKind(), bookOf(rows), u"file"_s, {{u"network"_s, f.network("BBIC")}}, {.map = {u"Arbetstelefon="_s}});
        NetworkFixture::must(plan);
        QVERIFY(!plan->mapping.contains(2));
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
};

LANSNAV_TEST_MAIN(MemberHeadingsTest)
#include "tst_memberheadings.moc"
