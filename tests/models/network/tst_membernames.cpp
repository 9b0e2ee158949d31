// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside the names of a list of members, and several people in one cell.
#include "importrun.h"
#include "support/testmain.h"
#include "support/workbook.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

using Rows = QList<QStringList>;

ImportPlan import(NetworkFixture &f, const Rows &rows)
{
    return importTwice(f, u"members"_s, "BBIC", bookOf(rows)).plan;
}

/// Everybody in BBIC, sorted: "Per Lind|Nora|e|role|phone|note".
QStringList members(NetworkFixture &f)
{
    return memberLines(f, [](const Membership &m) { return QStringList{m.name, m.representsName, kindLetter(m), m.role, m.phone, m.note}; });
}

} // namespace

class MemberNamesTest : public QObject
{
    Q_OBJECT

private slots:
    void beside_data()
    {
        QTest::addColumn<QStringList>("cells");     // name, municipality
        QTest::addColumn<QString>("said");
        const auto row = [](const QStringList &cells, const QString &said) { QTest::newRow(qPrintable(cells.join(u'|'))) << cells << said; };
        for (const QString &cell : {u"Per Lind - ersättare"_s, u"Per Lind – ers."_s, u"Per Lind ersättare"_s, u"Per Lind ERS"_s, u"Per Lind (E)"_s, u"Per Lind /ers"_s, u"Ersättare Per Lind"_s, u"Ers: Per Lind"_s})
            row({cell, u"Nora"_s}, u"Per Lind|Nora|e|||"_s);
        row({u"Ordinarie: Per Lind"_s, u"Nora"_s}, u"Per Lind|Nora|o|||"_s);
        for (const QString &said : {u"ersättare saknas"_s, u"vakant ersättare"_s, u"ingen ersättare"_s, u"ersättare utses senare"_s, u"ersättare: Siv Gren"_s})
            row({u"Per Lind (%1)"_s.arg(said), u"Nora"_s}, u"Per Lind|Nora|o|||"_s + said);
        row({u"Per Lind, IFO-chef"_s, u"Nora"_s}, u"Per Lind|Nora|o|IFO-chef||"_s);
        row({u"Per Lind – IFO-chef"_s, u"Nora"_s}, u"Per Lind|Nora|o|IFO-chef||"_s);
        row({u"Lind, Per, rektor"_s, u"Nora"_s}, u"Per Lind|Nora|o|rektor||"_s);
        row({u"Per Lind, 070-555 12 34"_s, u"Nora"_s}, u"Per Lind|Nora|o||+46705551234|"_s);
        row({u"Per Lind, Kumla"_s, {}}, u"Per Lind|Kumla|o|||"_s);
        row({u"Per Lind, Kumla kommun"_s, {}}, u"Per Lind|Kumla|o|||"_s);
        row({u"Per Lind, enhetschef, Kumla"_s, {}}, u"Per Lind|Kumla|o|enhetschef||"_s);
        row({u"Per Lind (Nora)"_s, u"Nora"_s}, u"Per Lind|Nora|o|||"_s);
        row({u"Per Lind, Kumla"_s, u"Nora"_s}, u"Per Lind|Nora|o|||Kumla"_s);
        row({u"Per Lind; per@example.org; 070…"_s, u"Nora"_s}, u"Per Lind|Nora|o|||070…"_s);
        row({u"Per Lind, f. 1980"_s, u"Nora"_s}, u"Per Lind|Nora|o|||f. 1980"_s);
        row({u"Fil. dr Per Lind"_s, u"Nora"_s}, u"Per Lind|Nora|o|||"_s);
        row({u"Per Berg - Lind"_s, u"Nora"_s}, u"Per Berg-Lind|Nora|o|||"_s);
    }
    /// It goes where it belongs, and what is left is kept; all of it is told.
    void beside()
    {
        QFETCH(QStringList, cells);
        NetworkFixture f;
        const ImportPlan plan = import(f, {{u"Namn"_s, u"Kommun"_s}, cells});
        QCOMPARE(int(plan.rows.first().fate), int(RowFate::New));
        QTEST(members(f).join(u' '), "said");
        const bool isSilent = cells.first().contains(u"070-"_s) || cells.first().contains(u"Berg"_s) || cells.first().contains(u"(Nora)"_s);
        QCOMPARE(plan.rows.first().notes.join(u'\n').contains(u"Beside the name"_s), !isSilent);
    }

    /// "Lind Per": the cells tell the order when the heading does not, and it is told.
    void familyNamesFirst()
    {
        NetworkFixture f;
        const Rows rows{{u"Namn"_s, u"Kommun"_s}, {u"Ström Ida"_s, u"Nora"_s}, {u"Dahl Nils"_s, u"Laxå"_s}, {u"von Essen Per"_s, u"Kumla"_s}, {u"Ek Anna (ersättare)"_s, u"Nora"_s}, {u"Al Siv"_s, u"Örebro"_s}};
        const ImportPlan plan = import(f, rows);
        QCOMPARE(members(f).size(), 5);
        QVERIFY(members(f).join(u' ').contains(u"Per von Essen|Kumla"_s));
        QVERIFY(members(f).join(u' ').contains(u"Anna Ek|Nora"_s));
        QVERIFY2(plan.skipped.join(u' ').contains(u"“Ström Ida” is Ida Ström"_s), qPrintable(plan.skipped.join(u'\n')));
        QVERIFY(!import(f, rows).changesAnything());
        // A heading that says the order is followed.
        NetworkFixture g;
        import(g, {{u"Förnamn Efternamn"_s, u"Kommun"_s}, {u"Ström Ida"_s, u"Nora"_s}, {u"Dahl Nils"_s, u"Laxå"_s}, {u"Al Siv"_s, u"Kumla"_s}});
        QVERIFY(members(g).join(u' ').contains(u"Ström Ida|Nora"_s));
    }

    void former_data()
    {
        QTest::addColumn<QString>("cell");
        for (const QString &cell : {u"f.d. Per Lind"_s, u"Fd. Per Lind"_s, u"Före detta Per Lind"_s, u"Per Lind (f.d.)"_s, u"Per Lind (slutat)"_s, u"Per Lind (avslutad)"_s, u"Per Lind, slutat"_s})
            QTest::newRow(qPrintable(cell)) << cell;
    }
    /// Asked about as those under a title of former members are; the name is clean.
    void former()
    {
        QFETCH(QString, cell);
        NetworkFixture f;
        const Rows rows{{u"Namn"_s, u"Kommun"_s}, {cell, u"Nora"_s}, {u"Anna Ek"_s, u"Laxå"_s}};
        const ImportPlan plan = import(f, rows);
        QCOMPARE(int(plan.rows.first().fate), int(RowFate::Doubtful));
        QVERIFY2(plan.rows.first().notes.join(u'\n').contains(u"a former member"_s), qPrintable(plan.rows.first().notes.join(u'\n')));
        QCOMPARE(members(f), QStringList{u"Anna Ek|Laxå|o|||"_s});
        // A member of today stays asked about too.
        NetworkFixture g;
        runImport(g, u"members"_s, "BBIC", bookOf({{u"Namn"_s, u"Kommun"_s}, {u"Per Lind"_s, u"Nora"_s}}));
        QCOMPARE(int(runImport(g, u"members"_s, "BBIC", bookOf(rows)).plan.rows.first().fate), int(RowFate::Doubtful));
        QCOMPARE(members(g).size(), 2);
    }

    void severalInOneCell_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QStringList>("people");
        QTest::addColumn<bool>("isAsked");
        QTest::newRow("the others have no comma") << QStringList{u"Anna Berg, Sara Falk"_s, u"Bo Alm"_s, u"Cia Dahl"_s} << QStringList{u"Anna Berg"_s, u"Bo Alm"_s, u"Cia Dahl"_s, u"Sara Falk"_s} << false;
        QTest::newRow("the others have one") << QStringList{u"Lind Svensson, Per Olof"_s, u"Alm, Bo"_s, u"Dahl, Cia"_s} << QStringList{u"Bo Alm"_s, u"Cia Dahl"_s, u"Per Olof Lind Svensson"_s} << false;
        QTest::newRow("nothing tells") << QStringList{u"Anna Berg, Sara Falk"_s} << QStringList() << true;
        QTest::newRow("kinds") << QStringList{u"Per Lind (ordinarie), Siv Gren (ersättare)"_s} << QStringList{u"Per Lind"_s, u"Siv Gren"_s} << false;
        QTest::newRow("three") << QStringList{u"Anna Berg, Sara Falk och Nils Ek"_s} << QStringList{u"Anna Berg"_s, u"Nils Ek"_s, u"Sara Falk"_s} << false;
        QTest::newRow("a particle") << QStringList{u"von Essen, Carl Gustaf"_s} << QStringList{u"Carl Gustaf von Essen"_s} << false;
        QTest::newRow("a family name") << QStringList{u"Lind, Per"_s, u"Bo Alm"_s, u"Cia Dahl"_s} << QStringList{u"Bo Alm"_s, u"Cia Dahl"_s, u"Per Lind"_s} << false;
    }
    /// Never silently one.
    void severalInOneCell()
    {
        QFETCH(QStringList, names);
        QFETCH(bool, isAsked);
        NetworkFixture f;
        Rows rows{{u"Namn"_s, u"Kommun"_s}};
        for (const QString &name : names)
            rows.append(QStringList{name, u"Nora"_s});
        const ImportPlan plan = import(f, rows);
        QStringList people;
        for (const Membership &m : f.detail(f.network("BBIC")).members)
            people.append(m.name);
        people.sort();
        QTEST(people, "people");
        QCOMPARE(plan.rows.first().fate == RowFate::Doubtful, isAsked);
        QCOMPARE(plan.rows.first().reason.contains(u"several people"_s), isAsked);
        QCOMPARE(plan.skipped.join(u' ').contains(u"several people"_s), plan.rows.size() > names.size());
        if (const Membership *siv = called(f.detail(f.network("BBIC")), u"Siv Gren"_s))
            QCOMPARE(int(siv->kind), int(MemberKind::Alternate));
    }

    /// A title may say the municipality and the kind of those below it.
    void titlesOfPlaces()
    {
        NetworkFixture f;
        const ImportPlan plan = import(f, {{u"Namn"_s, u"E-post"_s}, {u"Kumla – ordinarie"_s}, {u"Anna Ek"_s, u"anna@example.org"_s}, {u"Ersättare Kumla"_s}, {u"Bo Alm"_s, u"bo@example.org"_s}, {u"Nora Ersättare"_s},
                                           {u"Cia Dahl"_s, u"cia@example.org"_s}, {u"Laxå"_s}, {u"Dan Ros"_s, u"dan@example.org"_s}});
        QCOMPARE(members(f), QStringList({u"Anna Ek|Kumla|o|||"_s, u"Bo Alm|Kumla|e|||"_s, u"Cia Dahl|Nora|e|||"_s, u"Dan Ros|Laxå|o|||"_s}));
        QVERIFY2(plan.skipped.join(u' ').contains(u"Nora Ersättare"_s), qPrintable(plan.skipped.join(u' ')));
        QVERIFY(rowAt(plan, 3)->notes.join(u' ').contains(u"Kumla"_s));
    }

    /// Where the name stands whole and in parts, the parts are taken, and asked about.
    void wholeAndInParts()
    {
        NetworkFixture f;
        const ImportPlan plan = import(f, {{u"Namn"_s, u"Förnamn"_s, u"Efternamn"_s, u"Kommun"_s}, {u"=B2&C2"_s, u"Anna"_s, u"Berg"_s, u"Nora"_s}, {u"Per Ek"_s, u"se Kumla"_s, u"ovan"_s, u"Laxå"_s}});
        QCOMPARE(int(plan.rows.first().fate), int(RowFate::New));
        QCOMPARE(int(plan.rows.last().fate), int(RowFate::Doubtful));
        QVERIFY2(plan.rows.last().reason.contains(u"se Kumla ovan"_s), qPrintable(plan.rows.last().reason));
        QCOMPARE(members(f), QStringList{u"Anna Berg|Nora|o|||"_s});
    }

    /// Whose attendance it is is told by the name alone, and two people in a cell have the mark both.
    void attendance()
    {
        NetworkFixture f;
        import(f, {{u"Namn"_s, u"Kommun"_s}, {u"Anna Berg"_s, u"Nora"_s}, {u"Sara Falk"_s, u"Nora"_s}, {u"Bo Alm"_s, u"Kumla"_s}, {u"Cia Dahl"_s, u"Laxå"_s}, {u"Dan Ros"_s, u"Laxå"_s},
                   {u"Eva Ask"_s, u"Nora"_s}});
        const Workbook book = bookOf({{u"Namn"_s, u"2019-02-14"_s}, {u"Anna Berg, Sara Falk"_s, u"x"_s}, {u"Bo Alm, Kumla"_s, u"x"_s}, {u"Ers. Cia Dahl"_s, u"x"_s}, {u"Dan Ros, IFO-chef"_s, u"x"_s}, {u"Eva Ask"_s, u"x"_s},
                                      {u"Per Ny"_s, {}}});
        const ImportRun run = runImport(f, u"attendance"_s, "BBIC", book);
        QCOMPARE(run.plan.rows.size(), 7);
        const NetworkDetail detail = f.detail(f.network("BBIC"));
        QCOMPARE(detail.meetings.size(), 1);
        for (const Membership &member : detail.members)
            QCOMPARE(int(detail.attendanceOf(detail.meetings.first().id, member.person)), int(AttendanceState::Present));
        QVERIFY(!runImport(f, u"attendance"_s, "BBIC", book).plan.changesAnything());
    }
};

LANSNAV_TEST_MAIN(MemberNamesTest)
#include "tst_membernames.moc"
