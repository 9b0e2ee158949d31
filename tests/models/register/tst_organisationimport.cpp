// SPDX-License-Identifier: GPL-3.0-or-later
#include "importfixture.h"

#include "register/registerarea.h"
#include "support/testmain.h"

using namespace lansnav;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

/// Organisations: read from a list of their own, and as the workplaces of people.
class TestOrganisationImport : public QObject
{
    Q_OBJECT

private slots:
    /// A unit of the same name in another municipality is another one.
    void workplacesLieSomewhere()
    {
        ImportFixture f;
        const QList<QStringList> rows{headings,
                                      {u"Anna Ek"_s, u"anna@example.org"_s, {}, u"Kumla"_s, {}, u"Hemtjänsten"_s, {}},
                                      {u"Bo Al"_s, u"bo@example.org"_s, {}, u"Laxå"_s, {}, u"Hemtjänsten"_s, {}},
                                      {u"Cia Lind"_s, u"cia@example.org"_s, {}, u"Kumla"_s, {}, u"hemtjänsten"_s, {}},
                                      {u"Dan Ros"_s, u"dan@example.org"_s, {}, {}, {}, u"Hemtjänsten"_s, {}}};
        const ImportReport first = f.run(rows);
        QCOMPARE(first.added, 4);
        const auto organisations = registerstore::organisations(f.db());
        QCOMPARE(organisations->size(), 2);
        const auto read = [&f](const QString &name) { return f.read(*registerstore::findPerson(f.db(), name)); };
        const auto placeOf = [&](const QString &name) { return registerstore::organisation(f.db(), read(name).organisation)->municipality; };
        QCOMPARE(placeOf(u"Anna Ek"_s), f.municipality("Kumla"));
        QCOMPARE(placeOf(u"Bo Al"_s), f.municipality("Laxå"));
        QCOMPARE(read(u"Cia Lind"_s).organisation, read(u"Anna Ek"_s).organisation);
        // Which of the two is meant cannot be told: it is kept, and told of.
        QVERIFY(read(u"Dan Ros"_s).organisation.isNull());
        QCOMPARE(read(u"Dan Ros"_s).note, u"Arbetsgivare: Hemtjänsten"_s);
        QVERIFY(first.notes.last().reason.contains(u"several organisations"_s));
        QVERIFY(!f.plan(rows).changesAnything());
        // Nobody is moved by a list that says no municipality, or one where there is none of that name.
        const Id bo = read(u"Bo Al"_s).organisation;
        for (const QString &place : {QString(), u"Degerfors"_s})
            f.run({headings, {u"Bo Al"_s, u"bo@example.org"_s, {}, place, {}, u"Hemtjänsten"_s, {}}});
        QCOMPARE(read(u"Bo Al"_s).organisation, bo);
        QCOMPARE(registerstore::organisations(f.db())->size(), 2);
        // One that says where the person works now moves her there.
        f.run({headings, {u"Bo Al"_s, u"bo@example.org"_s, {}, u"Kumla"_s, {}, u"Hemtjänsten"_s, {}}});
        QCOMPARE(placeOf(u"Bo Al"_s), f.municipality("Kumla"));
    }

    /// A hospital is the same one wherever the person lives, and "the municipality" is the one's own.
    void workplacesOfWhichThereIsOne()
    {
        ImportFixture f;
        const auto add = [&f](const char *name, const char *kind, const char *place) {
            Organisation o;
            o.name = QString::fromUtf8(name);
            o.kind = QString::fromUtf8(kind);
            o.municipality = f.municipality(place);
            return registerstore::addOrganisation(*f.store, o).value();
        };
        const Id hospital = add("Lasarettet", "hospital", "Örebro");
        const Id laxa = add("Laxå kommun", "municipality", "Laxå");
        const QList<QStringList> rows{headings,
                                      {u"Anna Ek"_s, {}, {}, u"Kumla"_s, {}, u"Lasarettet"_s, {}},
                                      {u"Bo Al"_s, {}, {}, u"Laxå"_s, {}, u"Kommunen"_s, {}},
                                      {u"Cia Lind"_s, {}, {}, u"Kumla"_s, {}, u"Laxås kommun"_s, {}}};
        f.run(rows);
        QCOMPARE(f.read(*registerstore::findPerson(f.db(), u"Anna Ek"_s)).organisation, hospital);
        QCOMPARE(f.read(*registerstore::findPerson(f.db(), u"Bo Al"_s)).organisation, laxa);
        QCOMPARE(f.read(*registerstore::findPerson(f.db(), u"Cia Lind"_s)).organisation, laxa);
        QVERIFY(!f.plan(rows).changesAnything());
    }

    void organisations()
    {
        ImportFixture f;
        const QList<QStringList> rows{{u"Namn"_s, u"Kortnamn"_s, u"Kommun"_s, u"Anteckning"_s},
                                      {u"Vidöppen"_s, u"VÖ"_s, u"Kumla"_s, {}},
                                      {u"vidöppen"_s, {}, {}, {}},
                                      {{}, u"X"_s, u"Kumla"_s, {}}};
        const ImportPlan plan = f.plan(rows, organisationImport());
        QCOMPARE(plan.count(RowFate::New), 1);
        f.apply(plan, organisationImport());
        QCOMPARE(registerstore::organisations(f.db())->size(), 1);
        QCOMPARE(registerstore::organisations(f.db())->first().municipality, f.municipality("Kumla"));
        QVERIFY(!f.plan(rows, organisationImport()).changesAnything());
    }

    void organisationsOfOneName_data()
    {
        QTest::addColumn<QList<QStringList>>("rows");       // name, short name, municipality
        QTest::addColumn<QStringList>("municipalities");    // of those stored, in their order
        const auto row = [](const char *place, const char *shortName = "") { return QStringList{u"Hemtjänsten"_s, QString::fromUtf8(shortName), QString::fromUtf8(place)}; };
        QTest::newRow("two municipalities") << QList<QStringList>{row("Kumla"), row("Laxå")} << QStringList{u"Kumla"_s, u"Laxå"_s};
        QTest::newRow("twice") << QList<QStringList>{row("Kumla", "HT"), row("Kumla", "HTJ")} << QStringList{u"Kumla"_s};
        QTest::newRow("one without") << QList<QStringList>{row("Kumla"), row("")} << QStringList{u"Kumla"_s};
        QTest::newRow("one without, first") << QList<QStringList>{row(""), row("Kumla")} << QStringList{u"Kumla"_s};
        QTest::newRow("one without that may be either") << QList<QStringList>{row("Kumla"), row("Laxå"), row("", "HT")} << QStringList{u"Kumla"_s, u"Laxå"_s};
        QTest::newRow("unknown municipality") << QList<QStringList>{row("Kumla"), row("Storstad")} << QStringList{QString(), u"Kumla"_s};
    }

    /// The municipality is part of who an organisation is.
    void organisationsOfOneName()
    {
        QFETCH(QList<QStringList>, rows);
        QFETCH(QStringList, municipalities);
        ImportFixture f;
        rows.prepend({u"Namn"_s, u"Kortnamn"_s, u"Kommun"_s});
        f.apply(f.plan(rows, organisationImport()), organisationImport());
        QStringList stored;
        const auto organisations = registerstore::organisations(f.db());
        for (const Organisation &o : *organisations)
            stored.append(*registerstore::municipalityName(f.db(), o.municipality));
        stored.sort();
        QCOMPARE(stored, municipalities);
        QVERIFY(!f.plan(rows, organisationImport()).changesAnything());
    }

    /// Whatever the register holds, its own export changes nothing.
    void exportedOrganisations()
    {
        ImportFixture f;
        const auto add = [&f](const char *name, const char *shortName, const char *kind, const char *place) {
            Organisation o;
            o.name = QString::fromUtf8(name);
            o.shortName = QString::fromUtf8(shortName);
            o.kind = QString::fromUtf8(kind);
            o.municipality = f.municipality(place);
            QVERIFY(registerstore::addOrganisation(*f.store, o));
        };
        add("Hemtjänsten", "", "workplace", "Kumla");
        add("Hemtjänsten", "HT", "workplace", "Laxå");
        add("Hemtjänsten", "", "other", "");
        add("Vidöppen", "VÖ", "other", "");
        add("Vidöppen", "", "workplace", "");
        add("Vidöppen", "VÖ", "other", "");
        const Area area = registerArea();
        const auto kind = std::find_if(area.kinds.cbegin(), area.kinds.cend(), [](const Kind &one) { return one.key == u"organisations"; });
        QTemporaryDir dir;
        const QString path = dir.filePath(u"organisationer.csv"_s);
        QVERIFY(writeKind(f.db(), *kind, {}, path));
        const auto exported = readWorkbook(path);
        QVERIFY(exported);
        const auto plan = ImportEngine::plan(f.db(), organisationImport(), *exported, u"organisationer.csv"_s, {});
        QVERIFY(plan);
        QCOMPARE(plan->count(RowFate::Unchanged), 6);
        QVERIFY(!plan->changesAnything());
    }

    void organisationsAreAskedAbout()
    {
        ImportFixture f;
        const QStringList columns{u"Namn"_s, u"Kortnamn"_s, u"Kommun"_s};
        const auto run = [&](const QList<QStringList> &rows) { return f.apply(f.plan(rows, organisationImport()), organisationImport()); };
        run({columns, {u"Hemtjänsten"_s, {}, u"Kumla"_s}, {u"Hemtjänsten"_s, {}, u"Laxå"_s}});
        const QList<QStringList> rows{columns, {u"Hemtjänsten"_s, u"HT"_s, {}}};
        ImportPlan plan = f.plan(rows, organisationImport());
        QCOMPARE(int(plan.rows.first().fate), int(RowFate::Doubtful));
        QCOMPARE(plan.rows.first().choices.size(), 3);
        QVERIFY(plan.rows.first().choices.at(1).contains(u"Laxå"_s));
        plan.rows.first().choice = 1;
        const ImportReport report = f.apply(plan, organisationImport());
        QCOMPARE(report.updated, 1);
        QCOMPARE(registerstore::organisations(f.db())->size(), 2);
        QVERIFY(!f.plan(rows, organisationImport()).changesAnything());
        // One that lacks its municipality gets it from a list that knows one of that name.
        run({columns, {u"Boendet"_s, {}, {}}});
        run({columns, {u"Boendet"_s, {}, u"Nora"_s}});
        QCOMPARE(registerstore::organisations(f.db())->size(), 3);
    }
};

LANSNAV_TEST_MAIN(TestOrganisationImport)
#include "tst_organisationimport.moc"
