// SPDX-License-Identifier: GPL-3.0-or-later
// What stands once behind several people of a line: whose it is, and what is asked.
#include "exchange/lonecells.h"
#include "importrun.h"
#include "memberlists.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

using Rows = QList<QStringList>;

/// "Anna Berg|o|anna@…|+46…", sorted: everybody in BBIC.
QStringList told(NetworkFixture &f)
{
    return memberLines(f, [](const Membership &m) { return QStringList{m.name, kindLetter(m), m.email, m.phone}; });
}

int doubtful(const ImportPlan &plan)
{
    return plan.count(RowFate::Doubtful);
}

} // namespace

class LoneColumnsTest : public QObject
{
    Q_OBJECT

private slots:
    void named_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isNamed");
        const auto row = [](const QString &address, const QString &name, bool isNamed) { QTest::newRow(qPrintable(address + u' ' + name)) << address << name << isNamed; };
        for (const QString &local : {u"anna.berg"_s, u"berg.anna"_s, u"anna_berg2"_s, u"annaberg"_s, u"aberg"_s, u"a.berg"_s, u"anna"_s, u"berg"_s, u"annber"_s, u"bergan"_s, u"anna.lind"_s})
            row(local + u"@example.org"_s, u"Anna Berg"_s, true);
        row(u"asa.ask@example.org"_s, u"Åsa Ask"_s, true);
        row(u"karl-erik.lund@example.org"_s, u"Karl-Erik Lund"_s, true);
        row(u"eva.berglind@example.org"_s, u"Eva Berg-Lind"_s, true);
        row(u"anna.berg@example.org"_s, u"Berg, Anna"_s, true);
        row(u"info@example.org"_s, u"Ingrid Forsberg"_s, false);
        row(u"karin.berg@example.org"_s, u"Anna Berg"_s, false);
        row(u"socialtjansten@example.org"_s, u"Anna Berg"_s, false);
        row(u"kommun@berg.example.org"_s, u"Anna Berg"_s, false);
        row(u"per.ek@example.org"_s, u"Anna Berg"_s, false);
    }
    void named()
    {
        QFETCH(QString, address);
        QFETCH(QString, name);
        QFETCH(bool, isNamed);
        QCOMPARE(widesheet::namedIn(address, name) > 0, isNamed);
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("ofAnna");
        QTest::addColumn<QString>("ofPer");
        QTest::newRow("the ordinary's") << u"anna.berg@example.org"_s << u"anna.berg@example.org"_s << QString();
        QTest::newRow("the alternate's") << u"per.ek@example.org"_s << QString() << u"per.ek@example.org"_s;
        QTest::newRow("one each, by their names") << u"per.ek@example.org; anna.berg@example.org"_s << u"anna.berg@example.org"_s << u"per.ek@example.org"_s;
        QTest::newRow("one each, by one name") << u"pe01@example.org, anna.berg@example.org"_s << u"anna.berg@example.org"_s << u"pe01@example.org"_s;
        QTest::newRow("one each, without a sign between") << u"per.ek@example.org anna.berg@example.org"_s << u"anna.berg@example.org"_s << u"per.ek@example.org"_s;
        QTest::newRow("one each, the one within the other") << u"x1@example.org ax1@example.org"_s << u"x1@example.org"_s << u"ax1@example.org"_s;
        QTest::newRow("one each, in order") << u"x1@example.org\nx2@example.org"_s << u"x1@example.org"_s << u"x2@example.org"_s;
    }
    void addresses()
    {
        QFETCH(QString, cell);
        QFETCH(QString, ofAnna);
        QFETCH(QString, ofPer);
        NetworkFixture f;
        const ImportPlan plan = import(f, {{u"Kommun"_s, u"Ordinarie"_s, u"Ersättare"_s, u"E-post"_s}, {u"Nora"_s, u"Anna Berg"_s, u"Per Ek"_s, cell}});
        QCOMPARE(doubtful(plan), 0);
        QCOMPARE(told(f), QStringList({u"Anna Berg|o|"_s + ofAnna + u'|', u"Per Ek|e|"_s + ofPer + u'|'}));
        QVERIFY(plan.skipped.join(u'\n').contains(u"stands once for several people"_s));
    }

    /// Who stands alone in the line has what stands behind, and nobody is missed there.
    void alone()
    {
        NetworkFixture f;
        const ImportPlan plan = import(f, {{u"Kommun"_s, u"Ordinarie"_s, u"Ersättare"_s, u"E-post"_s, u"Telefon"_s},
                                           {u"Kumla"_s, u"Eva Ask"_s, {}, u"kansli@example.org"_s, u"070-123 45 67"_s}, {u"Laxå"_s, u"vakant"_s, u"Per Ek"_s, u"x@example.org"_s, {}}});
        QCOMPARE(plan.count(RowFate::Refused) + doubtful(plan), 0);
        QCOMPARE(told(f), QStringList({u"Eva Ask|o|kansli@example.org|+46701234567"_s, u"Per Ek|e|x@example.org|"_s}));
    }

    /// A number is that of the one whom the address beside it names.
    void besideAnAddress()
    {
        NetworkFixture f;
        const QStringList headings{u"Kommun"_s, u"Ordinarie"_s, u"Ersättare"_s, u"E-post"_s, u"Telefon"_s};
        const ImportPlan plan = import(f, {headings, {u"Nora"_s, u"Anna Berg"_s, u"Per Ek"_s, u"per.ek@example.org"_s, u"070-123 45 67"_s},
                                           {u"Kumla"_s, u"Eva Ask"_s, u"Bo Alm"_s, u"eva@example.org; bo@example.org"_s, u"070-123 45 68 / 070-123 45 69"_s}});
        QCOMPARE(doubtful(plan), 0);
        QCOMPARE(told(f), QStringList({u"Anna Berg|o||"_s, u"Bo Alm|e|bo@example.org|+46701234569"_s, u"Eva Ask|o|eva@example.org|+46701234568"_s, u"Per Ek|e|per.ek@example.org|+46701234567"_s}));
    }

    void asked_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("cell");
        QTest::newRow("phone") << u"Telefon"_s << u"070-123 45 67"_s;
        QTest::newRow("address") << u"E-post"_s << u"kansli@example.org"_s;
        QTest::newRow("title") << u"Titel"_s << u"IFO-chef"_s;
        QTest::newRow("role") << u"Roll"_s << u"utbildare"_s;
        QTest::newRow("trained") << u"Utbildad"_s << u"2019-03-14"_s;
    }
    /// Where nothing tells whose it is, it is asked: the ordinary member first. What was chosen stands when the list is read again.
    void asked()
    {
        QFETCH(QString, heading);
        QFETCH(QString, cell);
        const Rows rows{{u"Kommun"_s, u"Ordinarie"_s, u"Ersättare"_s, heading}, {u"Nora"_s, u"Anna Berg"_s, u"Per Ek"_s, cell}};
        for (const int choice : {0, 1, 2}) {
            NetworkFixture f;
            ImportPlan plan = planOf(f, rows);
            QCOMPARE(doubtful(plan), 1);
            QVERIFY2(plan.rows.first().reason.contains(u"does not say whose"_s), qPrintable(plan.rows.first().reason));
            QCOMPARE(plan.rows.first().choices.size(), 3);
            QVERIFY(plan.rows.first().choices.first().contains(u"Anna Berg"_s));
            plan.rows.first().choice = choice;
            apply(f, plan);
            const auto says = [&f](const QString &name) {
                const NetworkDetail detail = f.detail(f.network("BBIC"));
                const Membership *member = called(detail, name);
                return member && !(member->email + member->phone + member->role + member->trained.toIso() + member->title).isEmpty();
            };
            QCOMPARE(says(u"Anna Berg"_s), choice == 0);
            QCOMPARE(says(u"Per Ek"_s), choice == 1);
            const ImportPlan again = planOf(f, rows);
            QVERIFY(!again.changesAnything());
            QCOMPARE(doubtful(again), int(choice == 2));
        }
    }

    /// What the register knows is not asked.
    void known()
    {
        NetworkFixture f;
        import(f, {{u"Kommun"_s, u"Namn"_s, u"Ord/ers"_s, u"Telefon"_s}, {u"Nora"_s, u"Per Ek"_s, u"E"_s, u"070-123 45 67"_s}});
        import(f, {{u"Kommun"_s, u"Ordinarie"_s, u"Ersättare"_s, u"Telefon"_s}, {u"Nora"_s, u"Anna Berg"_s, u"Per Ek"_s, u"070-123 45 67"_s}});
        QCOMPARE(told(f), QStringList({u"Anna Berg|o||"_s, u"Per Ek|e||+46701234567"_s}));
    }

    /// Somebody who is not named may be the one: by the first choice nobody else gets it.
    void besideMasked()
    {
        NetworkFixture f;
        ImportPlan plan = planOf(f, {{u"Kommun"_s, u"Ordinarie"_s, u"Ersättare"_s, u"Telefon"_s}, {u"Nora"_s, u"Anna Berg"_s, u"Skyddade personuppgifter"_s, u"070-123 45 67"_s}});
        QCOMPARE(plan.masked.size(), 1);
        QCOMPARE(doubtful(plan), 1);
        plan.rows.first().choice = 0;
        apply(f, plan);
        QCOMPARE(told(f), QStringList{u"Anna Berg|o||"_s});
    }

    void elsewhere_data()
    {
        QTest::addColumn<QStringList>("headings");
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QStringList>("people");
        const QString anna = u"x1@example.org"_s;
        const QString per = u"x2@example.org"_s;
        const QStringList both{u"Anna Berg|o|"_s + anna + u'|', u"Per Ek|e|"_s + per + u'|'};
        const auto row = [](const char *tag, const QStringList &headings, const QStringList &cells, const QStringList &people) { QTest::newRow(tag) << headings << cells << people; };
        row("one column each", {u"Kommun"_s, u"Ordinarie"_s, u"Ersättare"_s, u"E-post"_s, u"E-post"_s}, {u"Nora"_s, u"Anna Berg"_s, u"Per Ek"_s, anna, per}, both);
        row("behind each", {u"Kommun"_s, u"Ordinarie"_s, u"E-post"_s, u"Ersättare"_s, u"E-post"_s}, {u"Nora"_s, u"Anna Berg"_s, anna, u"Per Ek"_s, per}, both);
        row("said in the heading", {u"Kommun"_s, u"Ordinarie"_s, u"Ersättare"_s, u"E-post ersättare"_s, u"E-post"_s}, {u"Nora"_s, u"Anna Berg"_s, u"Per Ek"_s, per, anna}, both);
        row("numbers", {u"Kommun"_s, u"Ordinarie 1"_s, u"Ordinarie 2"_s, u"E-post 1"_s, u"E-post 2"_s}, {u"Nora"_s, u"Anna Berg"_s, u"Per Ek"_s, anna, per},
            {u"Anna Berg|o|"_s + anna + u'|', u"Per Ek|o|"_s + per + u'|'});
        row("people with alternates beside them", {u"Kommun"_s, u"Namn"_s, u"Ersättare"_s, u"E-post"_s}, {u"Nora"_s, u"Anna Berg"_s, u"Per Ek"_s, anna}, {u"Anna Berg|o|"_s + anna + u'|', u"Per Ek|e||"_s});
        row("and the alternate is named", {u"Kommun"_s, u"Namn"_s, u"Ersättare"_s, u"E-post"_s}, {u"Nora"_s, u"Anna Berg"_s, u"Per Ek"_s, u"per.ek@example.org"_s},
            {u"Anna Berg|o||"_s, u"Per Ek|e|per.ek@example.org|"_s});
    }
    /// What the headings tell, or a column for each, is nothing to ask.
    void elsewhere()
    {
        QFETCH(QStringList, headings);
        QFETCH(QStringList, cells);
        NetworkFixture f;
        QCOMPARE(doubtful(import(f, {headings, cells})), 0);
        QTEST(told(f), "people");
    }

    /// A workplace or a note of the line is that of both, and it is told.
    void ofAll()
    {
        NetworkFixture f;
        const ImportPlan plan = import(f, {{u"Kommun"_s, u"Ordinarie"_s, u"Ersättare"_s, u"Arbetsplats"_s, u"Anm."_s}, {u"Nora"_s, u"Anna Berg"_s, u"Per Ek"_s, u"Barnenheten"_s, u"möts på plats"_s}});
        QCOMPARE(doubtful(plan), 0);
        const NetworkDetail detail = f.detail(f.network("BBIC"));
        QCOMPARE(called(detail, u"Anna Berg"_s)->note, u"möts på plats"_s);
        QCOMPARE(called(detail, u"Per Ek"_s)->note, u"möts på plats"_s);
        QVERIFY(plan.skipped.join(u'\n').contains(u"everybody in the line"_s));
    }
};

LANSNAV_TEST_MAIN(LoneColumnsTest)
#include "tst_lonecolumns.moc"
