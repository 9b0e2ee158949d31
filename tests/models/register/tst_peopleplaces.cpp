// SPDX-License-Identifier: GPL-3.0-or-later
// Where people of a list are from that has no column of municipalities.
#include "importfixture.h"
#include "support/testmain.h"

using namespace lansnav;
using namespace lansnav::test;

class TestPeoplePlaces : public QObject
{
    Q_OBJECT

private:
    using Rows = QList<QStringList>;

    static void addMunicipality(ImportFixture &f, const char *name, const char *place)
    {
        Organisation o;
        o.name = QString::fromUtf8(name);
        o.kind = u"municipality"_s;
        o.municipality = f.municipality(place);
        QVERIFY(registerstore::addOrganisation(*f.store, o));
    }
    static QString placeOf(ImportFixture &f, const QString &name)
    {
        return *registerstore::municipalityName(f.db(), f.read(*registerstore::findPerson(f.db(), name)).municipality);
    }

private slots:
    void theOrganisationSaysIt_data()
    {
        QTest::addColumn<QString>("organisation");
        QTest::addColumn<QString>("place");
        QTest::newRow("the municipality") << u"Laxå kommun"_s << u"Laxå"_s;
        QTest::newRow("the genitive") << u"Laxås kommun"_s << u"Laxå"_s;
        QTest::newRow("a part of it") << u"Kumla kommun, socialförvaltningen"_s << u"Kumla"_s;
        QTest::newRow("the part first") << u"Förskolan i väst, Kumla kommun"_s << u"Kumla"_s;
        QTest::newRow("two of them") << u"Laxå kommun/Kumla kommun"_s << QString();
        QTest::newRow("a name of the place") << u"Örebro universitet"_s << QString();
        QTest::newRow("no municipality of the county") << u"Storstads kommun"_s << QString();
    }
    void theOrganisationSaysIt()
    {
        QFETCH(QString, organisation);
        ImportFixture f;
        addMunicipality(f, "Laxå kommun", "Laxå");
        const Rows rows{{u"Namn"_s, u"Organisation"_s, u"E-post"_s}, {u"Anna Ek"_s, organisation, u"anna@example.org"_s}, {u"Bo Al"_s, organisation, {}}};
        const ImportPlan plan = f.plan(rows);
        QCOMPARE(f.apply(plan).added, 2);
        for (const QString &name : {u"Anna Ek"_s, u"Bo Al"_s})
            QTEST(placeOf(f, name), "place");
        QCOMPARE(plan.rows.first().notes.join(u' ').contains(u"as the organisation says"_s), !placeOf(f, u"Anna Ek"_s).isEmpty());
        QVERIFY(!f.plan(rows).changesAnything());
    }

    void aLineAboveSaysIt_data()
    {
        QTest::addColumn<Rows>("above");
        QTest::addColumn<QString>("place");
        QTest::newRow("an organisation") << Rows{{u"Organisation: Laxå kommun"_s}} << u"Laxå"_s;
        QTest::newRow("in two cells") << Rows{{u"Organisation"_s, u"Laxå kommun"_s}} << u"Laxå"_s;
        QTest::newRow("in two cells, with a colon") << Rows{{u"Organisation:"_s, u"Laxå kommun"_s}} << u"Laxå"_s;
        QTest::newRow("its workplace") << Rows{{u"Arbetsplats: Socialförvaltningen, Laxå kommun"_s}} << u"Laxå"_s;
        QTest::newRow("a municipality") << Rows{{u"Kommun: Laxå"_s}} << u"Laxå"_s;
        QTest::newRow("a title") << Rows{{u"LAXÅ KOMMUN"_s}} << u"Laxå"_s;
        QTest::newRow("among others") << Rows{{u"Kontaktlista"_s}, {u"Organisation: Laxå kommun"_s}, {u"Uppdaterad 2026-03-01"_s}, {}} << u"Laxå"_s;
        QTest::newRow("who wrote it") << Rows{{u"Uppdaterad av: Laxå kommun"_s}} << QString();
        QTest::newRow("another organisation") << Rows{{u"Organisation: Örebro universitet"_s}} << QString();
        QTest::newRow("nothing") << Rows{{u"Kontaktlista"_s}} << QString();
    }
    /// It is told once, and says nothing of those who say it themselves.
    void aLineAboveSaysIt()
    {
        QFETCH(Rows, above);
        QFETCH(QString, place);
        ImportFixture f;
        const Rows rows = above + Rows{{u"Namn"_s, u"E-post"_s, u"Kommun"_s}, {u"Anna Ek"_s, u"anna@example.org"_s, {}}, {u"Bo Al"_s, {}, {}}, {u"Cia Lind"_s, {}, u"Kumla"_s}};
        const ImportPlan plan = f.plan(rows);
        QCOMPARE(plan.rows.first().notes.size(), place.isEmpty() ? 0 : 1);
        QVERIFY(plan.rows.at(1).notes.isEmpty() && plan.rows.last().notes.isEmpty());
        QCOMPARE(f.apply(plan).added, 3);
        for (const QString &name : {u"Anna Ek"_s, u"Bo Al"_s})
            QCOMPARE(placeOf(f, name), place);
        QCOMPARE(placeOf(f, u"Cia Lind"_s), u"Kumla"_s);
        QVERIFY(!f.plan(rows).changesAnything());
    }

    void aTitleBetweenTheRowsSaysIt_data()
    {
        QTest::addColumn<Rows>("rows");
        const Rows named{{u"Namn"_s, u"E-post"_s}};
        QTest::newRow("capitals") << named + Rows{{u"KUMLA"_s, {}}, {u"Anna Ek"_s, u"anna@example.org"_s}, {u"LAXÅ"_s, {}}, {u"Bo Al"_s, {}}};
        QTest::newRow("as it is written") << named + Rows{{u"Kumla"_s, {}}, {u"Anna Ek"_s, {}}, {u"Laxå kommun"_s, {}}, {u"Bo Al"_s, {}}};
        QTest::newRow("an empty line before it") << named + Rows{{u"Kumla:"_s, {}}, {u"Anna Ek"_s, {}}, {{}, {}}, {u"Laxå:"_s, {}}, {u"Bo Al"_s, {}}};
        QTest::newRow("another with nobody below") << named + Rows{{u"KUMLA"_s, {}}, {u"Anna Ek"_s, {}}, {u"NORA"_s, {}}, {u"LAXÅ"_s, {}}, {u"Bo Al"_s, {}}, {u"ÖREBRO"_s, {}}};
        QTest::newRow("in a column of its own") << Rows{{u"Kommun"_s, u"Namn"_s}, {u"Kumla"_s, {}}, {{}, u"Anna Ek"_s}, {u"Laxå"_s, {}}, {{}, u"Bo Al"_s}};
        QTest::newRow("above the list as well") << Rows{{u"Kommun: Nora"_s, {}}, {u"Namn"_s, u"E-post"_s}, {u"KUMLA"_s, {}}, {u"Anna Ek"_s, {}}, {u"LAXÅ"_s, {}}, {u"Bo Al"_s, {}}};
        QTest::newRow("the same name twice") << named + Rows{{u"KUMLA"_s, {}}, {u"Anna Ek"_s, {}}, {u"LAXÅ"_s, {}}, {u"Bo Al"_s, {}}, {u"NORA"_s, {}}, {u"Cia Ros"_s, {}}};
    }
    /// It is nobody, asks nothing, and is told.
    void aTitleBetweenTheRowsSaysIt()
    {
        QFETCH(Rows, rows);
        ImportFixture f;
        const ImportPlan plan = f.plan(rows);
        QCOMPARE(plan.count(RowFate::Doubtful) + plan.count(RowFate::Refused), 0);
        QVERIFY2(plan.leftOut.join(u'|').contains(u"Laxå"_s, Qt::CaseInsensitive), qPrintable(plan.leftOut.join(u'|')));
        QCOMPARE(f.apply(plan).added, int(plan.rows.size()));
        QCOMPARE(placeOf(f, u"Anna Ek"_s), u"Kumla"_s);
        QCOMPARE(placeOf(f, u"Bo Al"_s), u"Laxå"_s);
        QCOMPARE(f.people(), int(plan.rows.size()));
        QVERIFY(!f.plan(rows).changesAnything());
    }

    /// Who bears one name below two municipalities is two people.
    void titlesTellNamesakesApart()
    {
        ImportFixture f;
        const Rows rows{{u"Namn"_s, u"Titel"_s}, {u"KUMLA"_s, {}}, {u"Anna Ek"_s, u"Kurator"_s}, {u"LAXÅ"_s, {}}, {u"Anna Ek"_s, u"Chef"_s}};
        f.run(rows);
        QCOMPARE(f.people(), 2);
        QVERIFY(!f.plan(rows).changesAnything());
    }

    void noTitles_data()
    {
        QTest::addColumn<Rows>("rows");
        QTest::addColumn<int>("asked");
        QTest::newRow("given names alone") << Rows{{u"Namn"_s}, {u"Anna"_s}, {u"Nora"_s}, {u"Bo"_s}} << 1;
        QTest::newRow("with nobody below") << Rows{{u"Namn"_s, u"E-post"_s}, {u"Anna Ek"_s, {}}, {u"Kumla"_s, {}}} << 1;
        QTest::newRow("somebody's address") << Rows{{u"Namn"_s, u"E-post"_s}, {u"Nora Ek"_s, u"nora@example.org"_s}, {u"Bo Al"_s, {}}} << 0;
        QTest::newRow("no municipality") << Rows{{u"Namn"_s, u"E-post"_s}, {u"Anna Ek"_s, {}}, {u"Storstad"_s, {}}, {u"Bo Al"_s, {}}} << 1;
    }
    void noTitles()
    {
        QFETCH(Rows, rows);
        ImportFixture f;
        const ImportPlan plan = f.plan(rows);
        QCOMPARE(plan.rows.size(), rows.size() - 1);
        QTEST(plan.count(RowFate::Doubtful), "asked");
        for (const ImportRow &row : plan.rows)
            QVERIFY2(!row.notes.join(u'|').contains(u"those below it"_s), qPrintable(row.notes.join(u'|')));
    }

    /// The row's own organisation is nearer at hand than a line above the list.
    void theOrganisationGoesFirst()
    {
        ImportFixture f;
        f.run({{u"Organisation: Laxå kommun"_s}, {u"Namn"_s, u"Arbetsplats"_s}, {u"Anna Ek"_s, u"Kumla kommun, hemtjänsten"_s}, {u"Bo Al"_s, u"Hemtjänsten"_s}});
        QCOMPARE(placeOf(f, u"Anna Ek"_s), u"Kumla"_s);
        QCOMPARE(placeOf(f, u"Bo Al"_s), u"Laxå"_s);
    }

    /// What is only worked out replaces nothing, and tells nobody from somebody of the same name.
    void nobodyIsMoved()
    {
        ImportFixture f;
        f.run({{u"Namn"_s, u"Kommun"_s, u"E-post"_s}, {u"Anna Ek"_s, u"Kumla"_s, u"anna@example.org"_s}, {u"Bo Al"_s, u"Kumla"_s, {}}, {u"Cia Lind"_s, {}, u"cia@example.org"_s}});
        const ImportPlan plan = f.plan({{u"Namn"_s, u"Organisation"_s, u"E-post"_s},
                                        {u"Anna Ek"_s, u"Laxå kommun"_s, u"anna@example.org"_s},
                                        {u"Bo Al"_s, u"Laxå kommun"_s, {}},
                                        {u"Cia Lind"_s, u"Laxå kommun"_s, u"cia@example.org"_s}});
        QCOMPARE(int(plan.rows.at(1).fate), int(RowFate::Doubtful));
        f.apply(plan);
        QCOMPARE(f.people(), 3);
        QCOMPARE(placeOf(f, u"Anna Ek"_s), u"Kumla"_s);
        QCOMPARE(placeOf(f, u"Bo Al"_s), u"Kumla"_s);
        QCOMPARE(placeOf(f, u"Cia Lind"_s), u"Laxå"_s);
    }

    /// A later row of the same person that states it knows better.
    void whatIsStatedStands()
    {
        ImportFixture f;
        f.run({{u"Namn"_s, u"Organisation"_s, u"Kommun"_s, u"E-post"_s}, {u"Anna Ek"_s, u"Laxå kommun"_s, {}, u"anna@example.org"_s}, {u"Anna Ek"_s, {}, u"Kumla"_s, u"anna@example.org"_s}});
        QCOMPARE(f.people(), 1);
        QCOMPARE(placeOf(f, u"Anna Ek"_s), u"Kumla"_s);
    }
};

LANSNAV_TEST_MAIN(TestPeoplePlaces)
#include "tst_peopleplaces.moc"
