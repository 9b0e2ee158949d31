// SPDX-License-Identifier: GPL-3.0-or-later
// How lists say who is an alternate: by marks, in words, in columns beside the names, and second in a cell.
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

QString noteOf(NetworkFixture &f, const QString &name)
{
    const NetworkDetail detail = f.detail(f.network("BBIC"));
    const Membership *member = called(detail, name);
    return member ? member->note : u"nobody"_s;
}

} // namespace

class AlternatesTest : public QObject
{
    Q_OBJECT

private slots:
    void columns_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QStringList>("cells");     // of Anna, who is ordinary, and of Bo, who is not
        const auto row = [](const QString &heading, const QString &ordinary, const QString &alternate) {
            QTest::newRow(qPrintable(heading + u": "_s + ordinary + u'/' + alternate)) << heading << QStringList{ordinary, alternate};
        };
        for (const QString &heading : {u"Ersättare"_s, u"Alternate"_s, u"Deputy"_s, u"Ers."_s, u"Suppleant"_s, u"Ersättare?"_s, u"Ersättare (ja/nej)"_s}) {
            row(heading, u"nej"_s, u"ja"_s);
            row(heading, {}, u"x"_s);
            row(heading, u"0"_s, u"1"_s);
            row(heading, u"No"_s, u"Yes"_s);
        }
        for (const QString &heading : {u"Status"_s, u"Typ"_s, u"Uppdrag"_s, u"Funktion"_s}) {
            row(heading, u"Ordinarie"_s, u"Ersättare"_s);
            row(heading, u"ord."_s, u"ers."_s);
            row(heading, u"Ordinarie"_s, u"Suppleant"_s);
        }
        row(u"Ordinarie (O)/Ersättare (E)"_s, u"O"_s, u"E"_s);
        row(u"Ordinarie"_s, u"ja"_s, u"nej"_s);
        for (const QString &heading : {u"O/E"_s, u"O / E"_s, u"E/O"_s, u"Ord/Ers"_s, u"Typ"_s})
            row(heading, u"O"_s, u"E"_s);
    }
    void columns()
    {
        QFETCH(QString, heading);
        QFETCH(QStringList, cells);
        NetworkFixture f;
        const ImportPlan plan = import(f, {{u"Namn"_s, u"Kommun"_s, heading}, {u"Anna Ek"_s, u"Laxå"_s, cells.first()}, {u"Bo Alm"_s, u"Nora"_s, cells.last()}});
        QCOMPARE(members(f), QStringList({u"Anna Ek|Laxå|o|"_s, u"Bo Alm|Nora|e|"_s}));
        QCOMPARE(noteOf(f, u"Anna Ek"_s) + noteOf(f, u"Bo Alm"_s), QString());
        QVERIFY2(plan.mapping.value(2) == u"kind" || plan.mapping.value(2) == u"role", qPrintable(plan.mapping.value(2)));
        // What the cells told is no decision of the user's.
        QCOMPARE(f.count(u"SELECT count(*) FROM import_mapping"_s), 0);
    }

    void marksByDecision()
    {
        NetworkFixture f;
        const ImportPlan plan = import(f, {{u"Namn"_s, u"Kommun"_s, u"Ersättare"_s}, {u"Anna Ek"_s, u"Laxå"_s, u"nej"_s}, {u"Bo Alm"_s, u"Nora"_s, u"ja"_s}, {u"Cia Dahl"_s, u"Kumla"_s, u"kanske"_s}},
                                       {.map = {u"Ersättare=kind"_s}});
        QCOMPARE(members(f), QStringList({u"Anna Ek|Laxå|o|"_s, u"Bo Alm|Nora|e|"_s, u"Cia Dahl|Kumla|o|"_s}));
        QVERIFY(plan.rows.last().notes.join(u'\n').contains(u"kanske"_s));
        QCOMPARE(noteOf(f, u"Cia Dahl"_s), u"Ersättare: kanske"_s);
    }

    /// The same headings may stand over marks today and over names tomorrow.
    void cellsTellEachTime()
    {
        NetworkFixture f;
        const QStringList headings{u"Kommun"_s, u"Namn"_s, u"Ersättare"_s};
        import(f, {headings, {u"Laxå"_s, u"Anna Ek"_s, u"x"_s}});
        const ImportPlan plan = import(f, {headings, {u"Nora"_s, u"Bo Alm"_s, u"Cia Dahl"_s}, {u"Kumla"_s, u"Disa Ros"_s, {}}});
        QVERIFY(plan.unfolded);
        QCOMPARE(members(f), QStringList({u"Anna Ek|Laxå|e|"_s, u"Bo Alm|Nora|o|"_s, u"Cia Dahl|Nora|e|"_s, u"Disa Ros|Kumla|o|"_s}));
    }

    void states_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<int>("fate");
        QTest::addColumn<QString>("note");
        QTest::newRow("active") << u"Aktiv"_s << int(RowFate::New) << QString();
        QTest::newRow("resting") << u"Vilande"_s << int(RowFate::New) << u"Status: Vilande"_s;
        QTest::newRow("ended") << u"Avslutad"_s << int(RowFate::Doubtful) << u"nobody"_s;
        QTest::newRow("has left") << u"Slutat"_s << int(RowFate::Doubtful) << u"nobody"_s;
        for (const QString &cell : {u"Tidigare medlem"_s, u"Tidigare"_s, u"Former"_s, u"Ej aktiv"_s})
            QTest::newRow(qPrintable(cell)) << cell << int(RowFate::Doubtful) << u"nobody"_s;
        QTest::newRow("what one has been") << u"Tidigare ordförande"_s << int(RowFate::New) << u"Status: Tidigare ordförande"_s;
        QTest::newRow("an alternate among states") << u"Ersättare"_s << int(RowFate::New) << QString();
    }
    /// States that are no kind: an end is asked about, and what else is said is kept.
    void states()
    {
        QFETCH(QString, cell);
        NetworkFixture f;
        const ImportPlan plan = import(f, {{u"Namn"_s, u"Kommun"_s, u"Status"_s}, {u"Anna Ek"_s, u"Laxå"_s, cell}, {u"Bo Alm"_s, u"Nora"_s, u"Aktiv"_s}, {u"Cia Dahl"_s, u"Kumla"_s, u"Aktiv"_s}});
        QCOMPARE(plan.mapping.value(2), u"status"_s);
        QTEST(int(plan.rows.first().fate), "fate");
        QTEST(noteOf(f, u"Anna Ek"_s), "note");
        QCOMPARE(noteOf(f, u"Bo Alm"_s), QString());
    }

    /// A state in a column of kinds is told, and never a kind.
    void stateAmongKinds()
    {
        NetworkFixture f;
        const ImportPlan plan = import(f, {{u"Namn"_s, u"Kommun"_s, u"Status"_s}, {u"Anna Ek"_s, u"Laxå"_s, u"Ordinarie"_s}, {u"Bo Alm"_s, u"Nora"_s, u"Ersättare"_s}, {u"Cia Dahl"_s, u"Kumla"_s, u"Vilande"_s}});
        QCOMPARE(plan.mapping.value(2), u"kind"_s);
        QVERIFY(plan.rows.last().notes.join(u'\n').contains(u"Vilande"_s));
        QCOMPARE(noteOf(f, u"Cia Dahl"_s), u"Status: Vilande"_s);
    }

    void beside_data()
    {
        QTest::addColumn<QStringList>("headings");
        QTest::addColumn<QStringList>("cells");
        const QString anna = u"anna@example.org"_s;
        const QString bo = u"bo@example.org"_s;
        const auto row = [](const QStringList &headings, const QStringList &cells) { QTest::newRow(qPrintable(headings.join(u';'))) << headings << cells; };
        for (const QString &mail : {u"Ersättarens e-post"_s, u"Ersättare e-post"_s, u"Ers. mail"_s, u"E-post ersättare"_s, u"Suppleantens mejl"_s})
            row({u"Kommun"_s, u"Namn"_s, u"E-post"_s, u"Ersättare"_s, mail}, {u"Laxå"_s, u"Anna Ek"_s, anna, u"Bo Alm"_s, bo});
        row({u"Kommun"_s, u"Namn"_s, u"E-post"_s, u"Ersättare namn"_s, u"Ers. mail"_s}, {u"Laxå"_s, u"Anna Ek"_s, anna, u"Bo Alm"_s, bo});
        row({u"Kommun"_s, u"Namn"_s, u"Ersättare"_s, u"E-post"_s, u"Ersättarens e-post"_s}, {u"Laxå"_s, u"Anna Ek"_s, u"Bo Alm"_s, anna, bo});
        row({u"Ersättare"_s, u"Ersättarens e-post"_s, u"Kommun"_s, u"Namn"_s, u"E-post"_s}, {u"Bo Alm"_s, bo, u"Laxå"_s, u"Anna Ek"_s, anna});
        row({u"Kommun"_s, u"Ersättarens e-post"_s, u"Ersättare"_s, u"E-post"_s, u"Namn"_s}, {u"Laxå"_s, bo, u"Bo Alm"_s, anna, u"Anna Ek"_s});
        row({u"E-post"_s, u"Namn"_s, u"Kommun"_s, u"Ersättare"_s, u"Ersättare mejl"_s}, {anna, u"Anna Ek"_s, u"Laxå"_s, u"Bo Alm"_s, bo});
        row({u"Kommun"_s, u"Namn"_s, u"E-post"_s, u"Ersättare"_s, u"E-post"_s}, {u"Laxå"_s, u"Anna Ek"_s, anna, u"Bo Alm"_s, bo});
        row({u"Kommun"_s, u"Förnamn"_s, u"Efternamn"_s, u"E-post"_s, u"Ersättare"_s, u"Ersättarens e-post"_s}, {u"Laxå"_s, u"Anna"_s, u"Ek"_s, anna, u"Bo Alm"_s, bo});
        row({u"Kommun"_s, u"Namn"_s, u"E-post"_s, u"Ersättare"_s, u"Ersättarens kommun"_s, u"Ersättarens e-post"_s}, {u"Laxå"_s, u"Anna Ek"_s, anna, u"Bo Alm"_s, {}, bo});
        row({u"Namn"_s, u"Kommun"_s, u"E-post"_s, u"Ersättare"_s, u"Ersättarens kommun"_s, u"Ersättarens e-post"_s}, {u"Anna Ek"_s, u"Laxå"_s, anna, u"Bo Alm"_s, {}, bo});
    }
    /// Both are members of the municipality, with what is theirs.
    void beside()
    {
        QFETCH(QStringList, headings);
        QFETCH(QStringList, cells);
        NetworkFixture f;
        const ImportPlan plan = import(f, {headings, cells});
        QVERIFY(plan.unfolded);
        QCOMPARE(members(f), QStringList({u"Anna Ek|Laxå|o|anna@example.org"_s, u"Bo Alm|Laxå|e|bo@example.org"_s}));
    }

    void ownRolesAndNumbers()
    {
        NetworkFixture f;
        import(f, {{u"Kommun"_s, u"Namn"_s, u"Roll"_s, u"Telefon"_s, u"Ersättare"_s, u"Ersättare tel"_s, u"Ersättarens roll"_s},
                   {u"Laxå"_s, u"Anna Ek"_s, u"IFO-chef"_s, u"070-123 45 67"_s, u"Bo Alm"_s, u"070-123 45 68"_s, u"Utbildare"_s}, {u"Nora"_s, u"Cia Dahl"_s, u"Ansvarig"_s, {}, u"Disa Ros"_s, {}, {}}});
        const NetworkDetail detail = f.detail(f.network("BBIC"));
        const auto said = [&detail](const QString &name) {
            const Membership *member = called(detail, name);
            return member ? member->role + u'|' + member->phone : u"nobody"_s;
        };
        QCOMPARE(said(u"Anna Ek"_s), u"IFO-chef|+46701234567"_s);
        QCOMPARE(said(u"Bo Alm"_s), u"utbildare|+46701234568"_s);
        QCOMPARE(said(u"Cia Dahl"_s), u"ansvarig|"_s);
        QCOMPARE(said(u"Disa Ros"_s), u"|"_s);
    }

    void inOneCell_data()
    {
        QTest::addColumn<QStringList>("cells");     // name, municipality, e-mail, kind
        QTest::addColumn<QStringList>("people");
        const QStringList addressed{u"Ada Alm|Laxå|o|ada@example.org"_s, u"Bo Ek|Laxå|o|bo@example.org"_s};
        const QStringList first{u"Ada Alm|Laxå|o|ada@example.org"_s, u"Bo Ek|Laxå|o|"_s};
        const QStringList bare{u"Ada Alm|Laxå|o|"_s, u"Bo Ek|Laxå|o|"_s};
        const QString both = u"ada@example.org\nbo@example.org"_s;
        QTest::newRow("lines") << QStringList{u"Ada Alm\nBo Ek"_s, u"Laxå"_s, both, {}} << addressed;
        QTest::newRow("semicolons") << QStringList{u"Ada Alm; Bo Ek"_s, u"Laxå"_s, u"ada@example.org; bo@example.org"_s, {}} << addressed;
        QTest::newRow("numbers") << QStringList{u"1. Ada Alm 2. Bo Ek"_s, u"Laxå"_s, u"1. ada@example.org 2. bo@example.org"_s, {}} << addressed;
        QTest::newRow("no address") << QStringList{u"Ada Alm\nBo Ek"_s, u"Laxå"_s, {}, {}} << bare;
        QTest::newRow("one address") << QStringList{u"Ada Alm\nBo Ek"_s, u"Laxå"_s, u"ada@example.org"_s, {}} << first;
        QTest::newRow("kinds") << QStringList{u"Ada Alm\nBo Ek"_s, u"Laxå"_s, both, u"Ordinarie\nErsättare"_s}
                               << QStringList{u"Ada Alm|Laxå|o|ada@example.org"_s, u"Bo Ek|Laxå|e|bo@example.org"_s};
        QTest::newRow("places") << QStringList{u"Ada Alm\nBo Ek"_s, u"Laxå\nNora"_s, both, {}} << QStringList{u"Ada Alm|Laxå|o|ada@example.org"_s, u"Bo Ek|Nora|o|bo@example.org"_s};
    }
    void inOneCell()
    {
        QFETCH(QStringList, cells);
        NetworkFixture f;
        const ImportPlan plan = import(f, {{u"Namn"_s, u"Kommun"_s, u"E-post"_s, u"Ord/ers"_s}, cells, {u"Cia Dahl"_s, u"Nora"_s, u"cia@example.org"_s, {}}});
        QTEST(members(f).mid(0, 2), "people");
        QCOMPARE(plan.rows.size(), 3);
        QCOMPARE(plan.rows.at(1).line, 2);
        QVERIFY(plan.skipped.join(u'\n').contains(u"several people"_s));
    }

    void inOneCellBeside()
    {
        NetworkFixture f;
        import(f, {{u"Kommun"_s, u"Ordinarie"_s, u"Ersättare"_s}, {u"Laxå"_s, u"Anna Ek"_s, u"Bo Alm\nCia Dahl"_s}});
        QCOMPARE(members(f), QStringList({u"Anna Ek|Laxå|o|"_s, u"Bo Alm|Laxå|e|"_s, u"Cia Dahl|Laxå|e|"_s}));
    }

    /// Two lines that may be two people or one are asked about; one name in two lines is one.
    void maybeSeveral()
    {
        NetworkFixture f;
        const ImportPlan plan = import(f, {{u"Namn"_s, u"Kommun"_s}, {u"ADA ALM\nBO EK"_s, u"Laxå"_s}, {u"Cia\nDahl"_s, u"Nora"_s}});
        QCOMPARE(int(plan.rows.first().fate), int(RowFate::Doubtful));
        QVERIFY(plan.rows.first().reason.contains(u"several people"_s));
        QCOMPARE(members(f), QStringList{u"Cia Dahl|Nora|o|"_s});
    }
};

LANSNAV_TEST_MAIN(AlternatesTest)
#include "tst_alternates.moc"
