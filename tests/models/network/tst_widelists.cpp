// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of members that have one row for several people: "Kommun; Ordinarie; Ersättare".
#include "memberlists.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

/// "Anna Ek|Laxå|o|anna@…", sorted: everybody in BBIC with place, kind and address.
QStringList members(NetworkFixture &f)
{
    return memberLines(f, [](const Membership &m) { return QStringList{m.name, m.representsName, kindLetter(m), m.email}; });
}

} // namespace

class WideListsTest : public QObject
{
    Q_OBJECT

private slots:
    void headings_data()
    {
        QTest::addColumn<QStringList>("headings");
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QStringList>("people");
        const auto row = [](const QStringList &headings, const QStringList &cells, const QStringList &people) {
            QTest::newRow(qPrintable(headings.join(u';'))) << headings << cells << people;
        };
        const QStringList bare{u"Anna Ek|Laxå|o|"_s, u"Bo Alm|Laxå|e|"_s};
        row({u"Kommun"_s, u"Ordinarie"_s, u"Ersättare"_s}, {u"Laxå"_s, u"Anna Ek"_s, u"Bo Alm"_s}, bare);
        row({u"Municipality"_s, u"Ordinary"_s, u"Alternate"_s}, {u"Laxå"_s, u"Anna Ek"_s, u"Bo Alm"_s}, bare);
        row({u"Kommun"_s, u"Ledamot"_s, u"Suppleant"_s}, {u"Laxå"_s, u"Anna Ek"_s, u"Bo Alm"_s}, bare);
        row({u"Kommun"_s, u"ORDINARIE LEDAMÖTER"_s, u"ERSÄTTARE (NAMN)"_s}, {u"Laxå"_s, u"Anna Ek"_s, u"Bo Alm"_s}, bare);
        row({u"Ordinarie"_s, u"Ersättare"_s, u"Kommun"_s}, {u"Anna Ek"_s, u"Bo Alm"_s, u"Laxå"_s}, bare);
        row({u"Kommun"_s, u"Ordinarie 1"_s, u"Ordinarie 2"_s}, {u"Laxå"_s, u"Anna Ek"_s, u"Bo Alm"_s}, {u"Anna Ek|Laxå|o|"_s, u"Bo Alm|Laxå|o|"_s});
        const QStringList addressed{u"Anna Ek|Laxå|o|anna@example.org"_s, u"Bo Alm|Laxå|e|bo@example.org"_s};
        row({u"Kommun"_s, u"Ordinarie ledamot"_s, u"E-post"_s, u"Ersättare"_s, u"E-post"_s},
            {u"Laxå"_s, u"Anna Ek"_s, u"anna@example.org"_s, u"Bo Alm"_s, u"bo@example.org"_s}, addressed);
        row({u"Kommun"_s, u"Ordinarie"_s, u"Ersättare"_s, u"E-post ordinarie"_s, u"E-post ersättare"_s},
            {u"Laxå"_s, u"Anna Ek"_s, u"Bo Alm"_s, u"anna@example.org"_s, u"bo@example.org"_s}, addressed);
        row({u"Kommun"_s, u"Ordinarie"_s, u"Ersättare"_s, u"E-post"_s}, {u"Laxå"_s, u"Anna Ek"_s, u"Bo Alm"_s, u"bo@example.org"_s},
            {u"Anna Ek|Laxå|o|"_s, u"Bo Alm|Laxå|e|bo@example.org"_s});
        row({u"Ordinarie"_s, u"Kommun"_s, u"Ersättare"_s, u"Kommun"_s}, {u"Anna Ek"_s, u"Laxå"_s, u"Bo Alm"_s, u"Nora"_s},
            {u"Anna Ek|Laxå|o|"_s, u"Bo Alm|Nora|e|"_s});
    }
    void headings()
    {
        QFETCH(QStringList, headings);
        QFETCH(QStringList, cells);
        NetworkFixture f;
        const ImportPlan plan = import(f, {headings, cells});
        QTEST(members(f), "people");
        QVERIFY(plan.unfolded);
        QCOMPARE(plan.rows.size(), 2);
        QCOMPARE(plan.rows.first().line, 2);
        QCOMPARE(plan.rows.last().line, 2);
    }

    void vacancies_data()
    {
        QTest::addColumn<QString>("ordinary");
        QTest::addColumn<QString>("alternate");
        QTest::addColumn<int>("people");
        QTest::addColumn<bool>("told");
        QTest::newRow("both") << u"Anna Ek"_s << u"Bo Alm"_s << 2 << false;
        QTest::newRow("an empty cell") << u"Anna Ek"_s << QString() << 1 << false;
        QTest::newRow("in words") << u"Anna Ek"_s << u"Vakant"_s << 1 << true;
        QTest::newRow("a dash") << u"–"_s << u"Bo Alm"_s << 1 << true;
        QTest::newRow("nobody") << QString() << QString() << 0 << true;
        QTest::newRow("nobody, in words") << u"vakant"_s << u"vakant"_s << 0 << true;
    }
    /// A vacant seat is nobody, and no fault; what was written there is told.
    void vacancies()
    {
        QFETCH(QString, ordinary);
        QFETCH(QString, alternate);
        QFETCH(bool, told);
        NetworkFixture f;
        const ImportPlan plan = import(f, {{u"Kommun"_s, u"Ordinarie"_s, u"Ersättare"_s}, {u"Laxå"_s, ordinary, alternate}, {u"Nora"_s, u"Cia Dahl"_s, u"Disa Ros"_s}});
        QCOMPARE(plan.count(RowFate::Refused), 0);
        QTEST(f.count(u"SELECT count(*) FROM person"_s) - 2, "people");
        const QString skipped = plan.skipped.join(u'|');
        QCOMPARE(skipped.contains(u"vacant seat"_s) && skipped.contains(u'2'), told);
    }

    /// What stands behind a vacant seat is no seat's, and is not dropped without a word.
    void addressWithoutAnybody()
    {
        NetworkFixture f;
        const ImportPlan plan = import(f, {{u"Kommun"_s, u"Ordinarie"_s, u"E-post"_s, u"Ersättare"_s, u"E-post"_s},
                                           {u"Laxå"_s, u"Anna Ek"_s, {}, u"vakant"_s, u"info@example.org"_s}});
        QCOMPARE(plan.rows.size(), 2);
        QCOMPARE(plan.rows.last().fate, RowFate::Refused);
        QCOMPARE(members(f), QStringList{u"Anna Ek|Laxå|o|"_s});
    }

    void standIns_data()
    {
        QTest::addColumn<QStringList>("headings");
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("whom");      // Bo Alm stands in for; empty: it is not known
        const auto row = [](const char *name, const QStringList &headings, const QStringList &cells, const QString &whom) { QTest::newRow(name) << headings << cells << whom; };
        row("one beside one", {u"Kommun"_s, u"Ordinarie"_s, u"Ersättare"_s}, {u"Laxå"_s, u"Anna Ek"_s, u"Bo Alm"_s}, u"Anna Ek"_s);
        row("family first", {u"Kommun"_s, u"Ordinarie"_s, u"Ersättare"_s}, {u"Laxå"_s, u"Ek, Anna"_s, u"Bo Alm"_s}, u"Anna Ek"_s);
        row("two beside one", {u"Kommun"_s, u"Ordinarie"_s, u"Ersättare 1"_s, u"Ersättare 2"_s}, {u"Laxå"_s, u"Anna Ek"_s, u"Bo Alm"_s, u"Cia Dahl"_s}, u"Anna Ek"_s);
        row("beside two", {u"Kommun"_s, u"Ordinarie 1"_s, u"Ordinarie 2"_s, u"Ersättare"_s}, {u"Laxå"_s, u"Anna Ek"_s, u"Cia Dahl"_s, u"Bo Alm"_s}, {});
        row("beside two in a cell", {u"Kommun"_s, u"Ordinarie"_s, u"Ersättare"_s}, {u"Laxå"_s, u"Anna Ek\nCia Dahl"_s, u"Bo Alm"_s}, {});
        row("beside nobody", {u"Kommun"_s, u"Ordinarie"_s, u"Ersättare"_s}, {u"Laxå"_s, u"vakant"_s, u"Bo Alm"_s}, {});
    }
    /// Who stands beside one ordinary member stands in for that one, and it is told.
    void standIns()
    {
        QFETCH(QStringList, headings);
        QFETCH(QStringList, cells);
        QFETCH(QString, whom);
        NetworkFixture f;
        const ImportPlan plan = import(f, {headings, cells});
        for (const Membership &m : f.detail(f.network("BBIC")).members)
            if (m.name == u"Bo Alm")
                QCOMPARE(m.substitutesName, whom);
            else if (m.kind == MemberKind::Ordinary)
                QCOMPARE(m.substitutesName, QString());
        QCOMPARE(plan.skipped.join(u'|').contains(u"stand in for"_s), !whom.isEmpty());
    }

    /// A count of the row is of the row, not of each person in it.
    void countsAreOfTheRow()
    {
        NetworkFixture f;
        import(f, {{u"Kommun"_s, u"Ordinarie"_s, u"Ersättare"_s, u"Antal kartläggningar 2019"_s}, {u"Laxå"_s, u"Anna Ek"_s, u"Bo Alm"_s, u"5"_s}});
        QCOMPARE(f.count(u"SELECT value FROM figure"_s), 5);
    }

    void otherLists_data()
    {
        QTest::addColumn<QList<QStringList>>("rows");
        QTest::newRow("ticks beside a name") << QList<QStringList>{{u"Namn"_s, u"Kommun"_s, u"Ordinarie"_s, u"Ersättare"_s}, {u"Anna Ek"_s, u"Laxå"_s, u"x"_s, {}}};
        QTest::newRow("ticks beside a member") << QList<QStringList>{{u"Ledamot"_s, u"Kommun"_s, u"Ersättare"_s}, {u"Anna Ek"_s, u"Laxå"_s, {}}, {u"Bo Alm"_s, u"Nora"_s, u"x"_s}};
        QTest::newRow("whom somebody stands in for") << QList<QStringList>{{u"Ledamot"_s, u"Kommun"_s, u"Ersättare för"_s}, {u"Anna Ek"_s, u"Laxå"_s, {}}};
        QTest::newRow("one column that says which") << QList<QStringList>{{u"Ledamot"_s, u"Kommun"_s, u"Ledamot/ersättare"_s}, {u"Anna Ek"_s, u"Laxå"_s, u"Ersättare"_s}};
    }
    /// Lists of one person a row stay as they are.
    void otherLists()
    {
        QFETCH(QList<QStringList>, rows);
        NetworkFixture f;
        const ImportPlan plan = import(f, rows);
        QVERIFY(!plan.unfolded);
        QCOMPARE(plan.rows.size(), rows.size() - 1);
        QCOMPARE(f.count(u"SELECT count(*) FROM person"_s), int(rows.size() - 1));
    }

    /// What the user says of a column outweighs what its heading seems to say.
    void decidedColumns()
    {
        NetworkFixture f;
        const QList<QStringList> rows{{u"Kommun"_s, u"Ordinarie"_s, u"Ersättare"_s}, {u"Laxå"_s, u"Anna Ek"_s, u"Bo Alm"_s}};
        QVERIFY(!planOf(f, rows, {.map = {u"Ordinarie=name"_s}}).unfolded);
        const QList<QStringList> place{{u"Ställe"_s, u"Ordinarie"_s, u"Ersättare"_s}, rows.last()};
        const ImportPlan plan = planOf(f, place, {.map = {u"Ställe=municipality"_s}});
        QVERIFY(plan.unfolded);
        QCOMPARE(plan.mapping.value(0), u"municipality"_s);
    }
};

LANSNAV_TEST_MAIN(WideListsTest)
#include "tst_widelists.moc"
