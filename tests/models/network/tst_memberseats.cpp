// SPDX-License-Identifier: GPL-3.0-or-later
// Which seats the members of a list take in a network whose seats are organisations or fields of work.
#include "importrun.h"
#include "network/rules.h"
#include "support/testmain.h"
#include "support/workbook.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

using Rows = QList<QStringList>;

const char *const parents = "Länssamverkan föräldraskapsstöd";
const char *const therapists = "Utbildningsgruppen för arbetsterapeuter";

/// Reads the rows, answering as `choose` says, and once more: the second time nothing must change.
ImportRun import(NetworkFixture &f, const char *network, const Rows &rows, const std::function<void(ImportPlan &)> &choose = {})
{
    const ImportRun run = importTwice(f, u"members"_s, network, bookOf(rows), choose);
    mustBeSound(f);
    return run;
}

int covered(NetworkFixture &f, const char *network)
{
    return NetworkRules::coverage(f.detail(f.network(network)), QDate::currentDate()).covered();
}

QString seatOf(NetworkFixture &f, const char *network, const QString &name)
{
    const NetworkDetail detail = f.detail(f.network(network));
    const Membership *member = called(detail, name);
    return member ? member->representsName : u"not there"_s;
}

QString told(const ImportRun &run)
{
    return run.plan.rows.first().notes.join(u'|');
}

} // namespace

class MemberSeatsTest : public QObject
{
    Q_OBJECT

private slots:
    void workplaces_data()
    {
        QTest::addColumn<QString>("workplace");
        QTest::addColumn<QString>("seat");      // empty: none
        const auto row = [](const char *workplace, const char *seat) { QTest::newRow(workplace) << QString::fromUtf8(workplace) << QString::fromUtf8(seat); };
        row("ÖLBF", "Örebro läns bildningsförbund");
        row("ölbf", "Örebro läns bildningsförbund");
        row("Örebro läns bildningsförbund (ÖLBF)", "Örebro läns bildningsförbund");
        row("FFFF", "Föreningen för familjecentralers främjande");
        row("Familjecentralers främjande", "Föreningen för familjecentralers främjande");
        row("RF-SISU", "RF-SISU Örebro län");
        row("RF SISU Örebro", "RF-SISU Örebro län");
        row("RF-SISU Örebro län", "RF-SISU Örebro län");
        row("Länsstyrelsen", "Länsstyrelsen i Örebro län");
        row("Länsstyrelsen i Örebro län", "Länsstyrelsen i Örebro län");
        row("Länsstyrelsen Örebro", "Länsstyrelsen i Örebro län");
        row("Länsstyrelsen i Örebro län, sociala enheten", "Länsstyrelsen i Örebro län");
        row("RÖL", "Region Örebro län");
        row("Region Örebro", "Region Örebro län");
        row("Regionen", "Region Örebro län");
        row("Folkhälsa, Region Örebro län", "Region Örebro län");
        row("Nora", "Nora kommun");
        row("Socialförvaltningen, Nora kommun", "Nora kommun");
        row("Nora kommun, Socialförvaltningen", "Nora kommun");
        row("Lindesbergs kommuns socialförvaltning", "Lindesbergs kommun");
        row("Studieförbundet Bilda", "");
        row("Studieförbundet Bilda, Örebro", "");
        row("Örebro universitet", "");
        row("Länsstyrelsen i Värmlands län", "");
        row("Region Värmland", "");
        row("Socialförvaltningen", "");
        row("Kommunal", "");
    }
    /// What surely means a seat gives it, and is told; who has none is told of.
    void workplaces()
    {
        QFETCH(QString, workplace);
        QFETCH(QString, seat);
        NetworkFixture f;
        const ImportRun run = import(f, parents, {{u"Namn"_s, u"Organisation"_s}, {u"Eva Ask"_s, workplace}});
        QCOMPARE(run.report.added, 1);
        QCOMPARE(seatOf(f, parents, u"Eva Ask"_s), seat);
        QCOMPARE(covered(f, parents), seat.isEmpty() ? 0 : 1);
        QVERIFY2(seat.isEmpty() ? told(run).contains(u"no seat"_s) : told(run).contains(seat), qPrintable(told(run)));
        // Nothing of it is lost, and no organisation is there twice.
        const NetworkDetail detail = f.detail(f.network(parents));
        QVERIFY(!called(detail, u"Eva Ask"_s)->workplace.isEmpty());
        QCOMPARE(f.count(u"SELECT count(*) FROM organisation WHERE name = 'Region Örebro'"_s), 0);
    }

    void coverage()
    {
        NetworkFixture f;
        import(f, parents, {{u"Namn"_s, u"Organisation"_s},
                            {u"Eva Ask"_s, u"ÖLBF"_s},
                            {u"Bo Ek"_s, u"FFFF"_s},
                            {u"Cia Al"_s, u"RF-SISU"_s},
                            {u"Dan Ros"_s, u"Länsstyrelsen"_s},
                            {u"Fia Lind"_s, u"Region Örebro"_s},
                            {u"Gun Berg"_s, u"Socialförvaltningen, Nora kommun"_s},
                            {u"Hans Dal"_s, u"Studieförbundet Bilda"_s}});
        QCOMPARE(covered(f, parents), 6);
        QCOMPARE(NetworkRules::coverageText(NetworkRules::coverage(f.detail(f.network(parents)), QDate::currentDate())), u"6 of 17"_s);
    }

    void nearly_data()
    {
        QTest::addColumn<QString>("workplace");
        QTest::addColumn<QString>("first");
        QTest::newRow("misspelt") << u"Länsstyrelen i Örebro län"_s << u"Länsstyrelsen i Örebro län"_s;
        QTest::newRow("with the article") << u"Bildningsförbundet"_s << u"Örebro läns bildningsförbund"_s;
        QTest::newRow("among other words") << u"ÖLBF Kumla"_s << u"Örebro läns bildningsförbund"_s;
        QTest::newRow("the whole name among others") << u"Folkhälsan på Region Örebro län"_s << u"Region Örebro län"_s;
        QTest::newRow("two of them") << u"Region Örebro län/Länsstyrelsen"_s << u"Region Örebro län"_s;
    }
    /// It is asked about, and the answer is not asked for again.
    void nearly()
    {
        QFETCH(QString, workplace);
        QFETCH(QString, first);
        const Rows rows{{u"Namn"_s, u"Organisation"_s}, {u"Eva Ask"_s, workplace}};
        {
            NetworkFixture f;
            const ImportRun run = runImport(f, u"members"_s, parents, bookOf(rows));
            QCOMPARE(run.plan.count(RowFate::Doubtful), 1);
            QVERIFY2(run.plan.rows.first().reason.contains(workplace), qPrintable(run.plan.rows.first().reason));
            QVERIFY2(run.plan.rows.first().choices.first().contains(first), qPrintable(run.plan.rows.first().choices.join(u'|')));
            QCOMPARE(f.count(u"SELECT count(*) FROM person"_s), 0);
        }
        {
            NetworkFixture f;
            import(f, parents, rows, [](ImportPlan &plan) { plan.rows[0].choice = 0; });
            QCOMPARE(seatOf(f, parents, u"Eva Ask"_s), first);
        }
        NetworkFixture f;
        import(f, parents, rows, [](ImportPlan &plan) { plan.rows[0].choice = int(plan.rows[0].choices.size()) - 2; });
        QCOMPARE(seatOf(f, parents, u"Eva Ask"_s), QString());
        QCOMPARE(covered(f, parents), 0);
    }

    void otherColumns_data()
    {
        QTest::addColumn<QStringList>("headings");
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("seat");
        QTest::addColumn<QString>("note");
        QTest::newRow("what is represented") << QStringList{u"Namn"_s, u"Representerar"_s} << QStringList{u"Eva Ask"_s, u"Region Örebro"_s} << u"Region Örebro län"_s << QString();
        QTest::newRow("what is represented, with more") << QStringList{u"Namn"_s, u"Representerar"_s} << QStringList{u"Eva Ask"_s, u"Socialförvaltningen, Nora kommun"_s} << u"Nora kommun"_s
                                                       << u"Representerar: Socialförvaltningen, Nora kommun"_s;
        QTest::newRow("among the municipalities") << QStringList{u"Namn"_s, u"Kommun"_s} << QStringList{u"Eva Ask"_s, u"Region Örebro län"_s} << u"Region Örebro län"_s << QString();
        QTest::newRow("the municipality") << QStringList{u"Namn"_s, u"Kommun"_s} << QStringList{u"Eva Ask"_s, u"Nora"_s} << u"Nora kommun"_s << QString();
        QTest::newRow("the municipality of a unit") << QStringList{u"Namn"_s, u"Kommun"_s, u"Arbetsplats"_s} << QStringList{u"Eva Ask"_s, u"Nora"_s, u"Familjecentralen"_s} << u"Nora kommun"_s << QString();
        QTest::newRow("the municipality of an authority") << QStringList{u"Namn"_s, u"Kommun"_s, u"Arbetsplats"_s} << QStringList{u"Eva Ask"_s, u"Örebro"_s, u"Örebro universitet"_s} << QString() << QString();
        QTest::newRow("the seat of the workplace first") << QStringList{u"Namn"_s, u"Kommun"_s, u"Arbetsplats"_s} << QStringList{u"Eva Ask"_s, u"Nora"_s, u"ÖLBF"_s} << u"Örebro läns bildningsförbund"_s << QString();
        QTest::newRow("nothing") << QStringList{u"Namn"_s, u"E-post"_s} << QStringList{u"Eva Ask"_s, u"eva@example.org"_s} << QString() << QString();
    }
    void otherColumns()
    {
        QFETCH(QStringList, headings);
        QFETCH(QStringList, cells);
        QFETCH(QString, seat);
        NetworkFixture f;
        const ImportRun run = import(f, parents, {headings, cells});
        const NetworkDetail detail = f.detail(f.network(parents));
        const Membership *eva = called(detail, u"Eva Ask"_s);
        QVERIFY(eva);
        QCOMPARE(covered(f, parents), seat.isEmpty() ? 0 : 1);
        QCOMPARE(eva->representsName, seat);
        QTEST(eva->note, "note");
        QVERIFY2(seat.isEmpty() == told(run).contains(u"seat"_s), qPrintable(told(run)));
    }

    /// The whole county is no municipality: the region may be meant, which is asked.
    void theWholeCounty()
    {
        NetworkFixture f;
        const ImportRun run = import(f, parents, {{u"Namn"_s, u"Kommun"_s}, {u"Eva Ask"_s, u"Hela länet"_s}}, [](ImportPlan &plan) { plan.rows[0].choice = 0; });
        QCOMPARE(run.plan.count(RowFate::Doubtful), 1);
        QCOMPARE(seatOf(f, parents, u"Eva Ask"_s), u"Region Örebro län"_s);
        QCOMPARE(called(f.detail(f.network(parents)), u"Eva Ask"_s)->note, u"Kommun: Hela länet"_s);
    }

    void fields_data()
    {
        QTest::addColumn<QString>("workplace");
        QTest::addColumn<QString>("seat");
        QTest::newRow("one of those that it names") << u"Kriminalvården"_s << u"Psykiatrin, SIS och Kriminalvården"_s;
        QTest::newRow("by its whole name") << u"Barn- och ungdomshabiliteringen"_s << u"BUH, VUH, Syncentralen, CFH och Ekeskolan"_s;
        QTest::newRow("the hospital by its short name") << u"USÖ, arbetsterapin"_s << u"Universitetssjukhuset Örebro"_s;
        QTest::newRow("none") << u"Hemtjänsten"_s << QString();
    }
    void fields()
    {
        QFETCH(QString, workplace);
        QFETCH(QString, seat);
        NetworkFixture f;
        const ImportRun run = import(f, therapists, {{u"Namn"_s, u"Arbetsplats"_s}, {u"Eva Ask"_s, workplace}});
        QCOMPARE(seatOf(f, therapists, u"Eva Ask"_s), seat);
        QVERIFY(!told(run).isEmpty());
    }

    /// What only the workplace says takes no seat from anybody.
    void aSeatIsKept()
    {
        NetworkFixture f;
        const Rows stated{{u"Namn"_s, u"Representerar"_s, u"E-post"_s}, {u"Eva Ask"_s, u"ÖLBF"_s, u"eva@example.org"_s}};
        import(f, parents, stated);
        const ImportRun run = import(f, parents, {{u"Namn"_s, u"Organisation"_s, u"E-post"_s}, {u"Eva Ask"_s, u"Region Örebro län"_s, u"eva@example.org"_s}});
        QCOMPARE(run.report.updated, 1);
        QCOMPARE(seatOf(f, parents, u"Eva Ask"_s), u"Örebro läns bildningsförbund"_s);
        QVERIFY2(told(run).contains(u"keeps the seat"_s), qPrintable(told(run)));
        QCOMPARE(f.detail(f.network(parents)).members.size(), 1);
    }
};

LANSNAV_TEST_MAIN(MemberSeatsTest)
#include "tst_memberseats.moc"
