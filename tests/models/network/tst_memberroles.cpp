// SPDX-License-Identifier: GPL-3.0-or-later
// What lists say of a member's role, and for how long somebody is one.
#include "importrun.h"
#include "support/testmain.h"
#include "support/workbook.h"
#include "store/edit.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

class MemberRolesTest : public QObject
{
    Q_OBJECT

private slots:
    void roles_data()
    {
        QTest::addColumn<QByteArray>("network");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("role");
        QTest::addColumn<bool>("told");
        const auto row = [](const char *network, const QString &cell, const QString &role, bool told = false) {
            QTest::newRow(qPrintable(QString::fromUtf8(network) + u": "_s + cell)) << QByteArray(network) << cell << role << told;
        };
        row("BBIC", u"IFO-chef"_s, u"IFO-chef"_s);
        row("BBIC", u"HR-chef, IT-samordnare"_s, u"HR-chef, IT-samordnare"_s);
        row("BBIC", u"Verksamhets- och utvecklingschef"_s, u"verksamhets- och utvecklingschef"_s);
        row("BBIC", u" Ansvarig /  Utbildare "_s, u"ansvarig/utbildare"_s);
        row("BBIC", u"BBIC-utbildare"_s, u"utbildare"_s, true);
        row("BBIC", u"Ansvarig/BBIC-utbildare"_s, u"ansvarig/utbildare"_s, true);
        row("BBIC", u"BBIC- och LSS-ansvarig"_s, u"BBIC- och LSS-ansvarig"_s);
        row("BBIC", u"Örebros samordnare"_s, u"Örebros samordnare"_s);
        row("Tidiga tecken", u"BBIC-utbildare"_s, u"BBIC-utbildare"_s);
        row("Tidiga tecken", u"Tidiga tecken-coach"_s, u"coach"_s, true);
    }
    /// As written, but for the network's own name, which is told.
    void roles()
    {
        QFETCH(QByteArray, network);
        QFETCH(QString, cell);
        NetworkFixture f;
        const Workbook book = bookOf({{u"Namn"_s, u"Kommun"_s, u"Roll"_s}, {u"Anna Ek"_s, u"Nora"_s, cell}});
        const ImportRun run = runImport(f, u"members"_s, network, book);
        const Membership member = f.detail(f.network(network)).members.value(0);
        QTEST(member.role, "role");
        QCOMPARE(member.note, QString());
        QTEST(run.plan.rows.first().notes.join(u'\n').contains(u"name of the network"_s), "told");
        QCOMPARE(runImport(f, u"members"_s, network, book).report.unchanged, 1);
    }

    void storedRoles_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<bool>("changes");
        QTest::newRow("typed with a capital") << u"Ansvarig"_s << u"ansvarig"_s << false;
        QTest::newRow("as lists were read before") << u"ansvarig/utbildare"_s << u"Ansvarig/utbildare"_s << false;
        QTest::newRow("without the network's name") << u"utbildare"_s << u"BBIC-utbildare"_s << false;
        QTest::newRow("cut") << u"chef"_s << u"IFO-chef"_s << true;
        QTest::newRow("in small letters") << u"chef ifo"_s << u"Chef IFO"_s << true;
    }
    /// The case of the first letter is no change, and what was cut from a role is offered again.
    void storedRoles()
    {
        QFETCH(QString, stored);
        QFETCH(QString, cell);
        NetworkFixture f;
        Membership member = f.member(f.network("BBIC"), f.person("Anna", "Ek", "", "Nora"), "Nora");
        member.role = stored;
        NetworkFixture::must(f.networks->addMember(member));
        const ImportRun run = runImport(f, u"members"_s, "BBIC", bookOf({{u"Namn"_s, u"Kommun"_s, u"Roll"_s}, {u"Anna Ek"_s, u"Nora"_s, cell}}));
        QTEST(run.report.updated == 1, "changes");
    }

    void timeBesideTheName_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("note");
        QTest::newRow("until") << u"Iea Iid t.o.m. 2025-06-30"_s << QString() << u"2025-06-30"_s << QString();
        QTest::newRow("from") << u"Iea Iid from 2024-01-01"_s << u"2024-01-01"_s << QString() << QString();
        QTest::newRow("both") << u"Iea Iid (fr.o.m. 2024-01-01 tom juni 2025)"_s << u"2024-01-01"_s << u"2025-06"_s << QString();
        QTest::newRow("has left") << u"Iea Iid (slutat 2025-06-30)"_s << QString() << u"2025-06-30"_s << QString();
        QTest::newRow("on leave") << u"Iea Iid, föräldraledig t.o.m. 2030-06-30"_s << QString() << QString() << u"föräldraledig t.o.m. 2030-06-30"_s;
        QTest::newRow("backwards") << u"Iea Iid fr.o.m. 2026-01-01 t.o.m. 2025-06-30"_s << QString() << QString() << u"fr.o.m. 2026-01-01 t.o.m. 2025-06-30"_s;
    }
    void timeBesideTheName()
    {
        QFETCH(QString, cell);
        QFETCH(QString, note);
        NetworkFixture f;
        const Workbook book = bookOf({{u"Namn"_s, u"Kommun"_s}, {cell, u"Nora"_s}});
        const ImportRun run = runImport(f, u"members"_s, "BBIC", book);
        const Membership member = f.detail(f.network("BBIC")).members.value(0);
        QCOMPARE(member.name, u"Iea Iid"_s);
        QTEST(member.start.toIso(), "from");
        QTEST(member.end.toIso(), "to");
        QCOMPARE(member.note, note);
        QVERIFY(!run.plan.rows.first().notes.isEmpty());
        QCOMPARE(runImport(f, u"members"_s, "BBIC", book).report.unchanged, 1);
    }

    /// A list with a column for it says it there.
    void timeBesideTheNameAndInItsColumn()
    {
        NetworkFixture f;
        runImport(f, u"members"_s, "BBIC", bookOf({{u"Namn"_s, u"Kommun"_s, u"Till"_s}, {u"Iea Iid t.o.m. 2030-06-30"_s, u"Nora"_s, {}}, {u"Bo Ek t.o.m. 2030-06-30"_s, u"Nora"_s, u"2031-12-31"_s}}));
        const NetworkDetail detail = f.detail(f.network("BBIC"));
        QVERIFY(called(detail, u"Iea Iid"_s) && called(detail, u"Bo Ek"_s));
        QCOMPARE(called(detail, u"Iea Iid"_s)->note, u"t.o.m. 2030-06-30"_s);
        QVERIFY(called(detail, u"Iea Iid"_s)->end.isNull());
        QCOMPARE(called(detail, u"Bo Ek"_s)->end.toIso(), u"2031-12-31"_s);
    }

    void severalMunicipalities_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QStringList>("choices");
        const QStringList rest{u"a member who represents no municipality"_s, u"leave the row out"_s};
        const QStringList two = QStringList{u"a member for each of Hallsberg, Laxå"_s, u"a member for Hallsberg"_s, u"a member for Laxå"_s} + rest;
        for (const QString &cell : {u"Hallsberg, Laxå"_s, u"Hallsberg och Laxå"_s, u"Hallsbergs och Laxå kommuner"_s, u"Hallsberg/Laxå"_s, u"Hallsberg\nLaxå"_s})
            QTest::newRow(qPrintable(cell)) << cell << two;
        for (const QString &cell : {u"Samtliga kommuner"_s, u"Alla länets kommuner"_s, u"hela länet"_s})
            QTest::newRow(qPrintable(cell)) << cell << rest;
    }
    void severalMunicipalities()
    {
        QFETCH(QString, cell);
        NetworkFixture f;
        const Workbook book = bookOf({{u"Namn"_s, u"Kommun"_s}, {u"Anna Ek"_s, cell}});
        const ImportRun asked = runImport(f, u"members"_s, "BBIC", book);
        const ImportRow &row = asked.plan.rows.first();
        QCOMPARE(int(row.fate), int(RowFate::Doubtful));
        QVERIFY2(row.reason.contains(u"municipalit"_s) && !row.notes.join(u'\n').contains(u"not a municipality"_s), qPrintable(row.notes.join(u'\n')));
        QTEST(row.choices, "choices");
        runImport(f, u"members"_s, "BBIC", book, [](ImportPlan &plan) { plan.rows.first().choice = 0; });
        QStringList represented;
        for (const Membership &member : f.detail(f.network("BBIC")).members) {
            represented.append(member.representsName);
            QVERIFY(member.note.startsWith(u"Kommun: "_s));
        }
        represented.sort();
        QCOMPARE(represented, row.choices.size() > 2 ? QStringList({u"Hallsberg"_s, u"Laxå"_s}) : QStringList{QString()});
        QCOMPARE(f.count(u"SELECT count(*) FROM person"_s), 1);
        QVERIFY(networkArea().check(f.db())->isEmpty());
        QVERIFY(!runImport(f, u"members"_s, "BBIC", book).plan.changesAnything());
    }

    /// One that the region does not have is none of several.
    void unknownMunicipality()
    {
        NetworkFixture f;
        const ImportRun run = runImport(f, u"members"_s, "BBIC", bookOf({{u"Namn"_s, u"Kommun"_s}, {u"Anna Ek"_s, u"Atlantis, Laxå"_s}, {u"Bo Ek"_s, u"Atlantis"_s}}));
        for (const ImportRow &row : run.plan.rows)
            QCOMPARE(row.choices.size(), 2);
    }
};

LANSNAV_TEST_MAIN(MemberRolesTest)
#include "tst_memberroles.moc"
