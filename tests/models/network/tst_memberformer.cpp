// SPDX-License-Identifier: GPL-3.0-or-later
// Who has left, wherever a list of members says it: beside the name, in the role, in a note, as a state or under "Slutat".
#include "exchange/values.h"
#include "importrun.h"
#include "memberlists.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

using Rows = QList<QStringList>;

/// A list in which the second of three says something.
Rows listSaying(const QString &heading, const QString &cell)
{
    return {{u"Namn"_s, u"Kommun"_s, heading}, {u"Anna Berg"_s, u"Nora"_s, {}}, {u"Per Ek"_s, u"Laxå"_s, cell}, {u"Cia Ros"_s, u"Kumla"_s, {}}};
}

} // namespace

class MemberFormerTest : public QObject
{
    Q_OBJECT

private slots:
    void said_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("first");     // of the choices
        QTest::addColumn<QString>("end");       // with it; "out": he is no member
        const auto rows = [](const QString &heading, const QStringList &cells, const QString &first, const QString &end) {
            for (const QString &cell : cells)
                QTest::addRow("%s: %s", qPrintable(heading), qPrintable(cell)) << heading << cell << first << end;
        };
        for (const QString &heading : {u"Anm"_s, u"Status"_s}) {
            rows(heading, {u"avliden"_s, u"ej aktiv"_s, u"inte längre med"_s, u"entledigad"_s, u"avgått"_s, u"uttr."_s, u"utträtt"_s, u"pensionerad"_s, u"ej längre medlem"_s}, u"leave"_s, u"out"_s);
            rows(heading, {u"avliden 2024"_s, u"entledigad 2024"_s, u"avgick 2024"_s, u"utträtt 2024"_s}, u"ended, last day 2024"_s, u"2024"_s);
        }
        rows(u"Anm"_s, {u"tidigare utbildare"_s, u"f.d. ansvarig"_s}, u"leave"_s, u"out"_s);
        rows(u"Roll"_s, {u"f.d. ansvarig"_s, u"tidigare utbildare"_s, u"fd ansvarig"_s, u"ansvarig (slutat)"_s}, u"leave"_s, u"out"_s);
        rows(u"Roll"_s, {u"ansvarig, avgått 2024"_s}, u"ended, last day 2024"_s, u"2024"_s);
        // Of the person, whoever else is named.
        rows(u"Anm"_s, {u"Per har slutat"_s, u"Hon har slutat"_s, u"Har redan slutat, Lisa tog över"_s, u"Medlem som slutat"_s, u"Tog över efter Bo och har slutat"_s, u"Tyvärr slutat"_s, u"Samordnare (slutat)"_s, u"Roll: Ansvarig (slutat)"_s, u"Barnhandläggare slutat"_s, u"Uppdraget avslutat"_s}, u"leave"_s, u"out"_s);
        rows(u"Anm"_s, {u"Per Ek slutade 2024"_s, u"slutade 2024, efterträds av Lisa"_s, u"Samordnare i Laxå, slutade 2024"_s, u"Lisa tog över, Per slutade 2024"_s}, u"ended, last day 2024"_s, u"2024"_s);
        for (const QString &heading : {u"Slutat"_s, u"Har slutat"_s})
            rows(heading, {u"ja"_s, u"x"_s, u"Ja."_s}, u"leave"_s, u"out"_s);
    }
    /// Asked about, with no last day that nobody has said.
    void said()
    {
        QFETCH(QString, heading);
        QFETCH(QString, cell);
        QFETCH(QString, first);
        NetworkFixture f;
        const Rows rows = listSaying(heading, cell);
        ImportPlan plan = import(f, rows);
        const ImportRow &row = *rowAt(plan, 3);
        QCOMPARE(int(row.fate), int(RowFate::Doubtful));
        QVERIFY2(row.choices.first().startsWith(first), qPrintable(row.choices.join(u'|')));
        QCOMPARE(plan.count(RowFate::New), 2);
        plan = planOf(f, rows);
        takeFirstChoices(plan);
        QString told;
        for (const ImportReport::Line &line : apply(f, plan).notes)
            told += line.reason;
        const NetworkDetail detail = f.detail(f.network("BBIC"));
        const Membership *per = called(detail, u"Per Ek"_s);
        // What was decided stands in the report.
        QVERIFY2(!per || told.contains(u"last day "_s + per->end.toText()), qPrintable(told));
        QTEST(per ? per->end.toIso() : u"out"_s, "end");
        QVERIFY(!planOf(f, rows).changesAnything());
    }

    void besideTheName_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("end");       // empty: it is asked
        for (const QString &cell : {u"Per Ek (avliden)"_s, u"Per Ek, avliden"_s, u"Per Ek (ej aktiv)"_s, u"Per Ek entledigad"_s, u"Per Ek (pensionär)"_s, u"Per Ek (inte längre med)"_s})
            QTest::newRow(qPrintable(cell)) << cell << QString();
        for (const QString &cell : {u"Per Ek (2019-2022)"_s, u"Per Ek 2019–2022"_s, u"Per Ek (entledigad 2022)"_s, u"Per Ek, avliden 2022"_s})
            QTest::newRow(qPrintable(cell)) << cell << u"2022"_s;
    }
    void besideTheName()
    {
        QFETCH(QString, cell);
        QFETCH(QString, end);
        NetworkFixture f;
        const ImportPlan plan = import(f, {{u"Namn"_s, u"Kommun"_s}, {u"Anna Berg"_s, u"Nora"_s}, {cell, u"Laxå"_s}});
        const ImportRow &row = *rowAt(plan, 3);
        QCOMPARE(row.fate == RowFate::Doubtful, end.isEmpty());
        QVERIFY(!row.notes.isEmpty());
        if (end.isEmpty()) {
            QVERIFY2(row.choices.first().startsWith(u"leave"_s), qPrintable(row.choices.join(u'|')));
            return;
        }
        const NetworkDetail detail = f.detail(f.network("BBIC"));
        const Membership *per = called(detail, u"Per Ek"_s);
        QVERIFY(per);
        QCOMPARE(per->end.toIso(), end);
        QCOMPARE(per->note, QString());
    }

    void enclosedPeriod()
    {
        NetworkFixture f;
        import(f, listSaying(u"Period"_s, u"(2019-2022)"_s));
        const NetworkDetail detail = f.detail(f.network("BBIC"));
        const Membership *per = called(detail, u"Per Ek"_s);
        QVERIFY(per);
        QCOMPARE(per->start.toIso() + u'/' + per->end.toIso(), u"2019/2022"_s);
    }

    void stays_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("cell");
        const auto rows = [](const QString &heading, const QStringList &cells) {
            for (const QString &cell : cells)
                QTest::addRow("%s: %s", qPrintable(heading), qPrintable(cell)) << heading << cell;
        };
        rows(u"Slutat"_s, {QString(), u"nej"_s, u"Nej"_s, u"-"_s});
        rows(u"Anm"_s, {u"Pensionsrådgivare"_s, u"tidigast 2027"_s, u"Avgångsvägen 3"_s, u"tidigare lärare, nu samordnare"_s, u"aktiv"_s, u"uttrycker sig väl"_s});
        // Another has left, or nobody has.
        rows(u"Anm"_s, {u"Lisa slutade 2019, Kalle tog över"_s, u"Kalle slutade 2019"_s, u"lisa slutade 2019"_s, u"Tog över efter Bo som slutade 31/12 2019"_s, u"nytillträdd, företrädaren slutade i mars 2024"_s,
                        u"Ersatte Bo Ask som slutat"_s, u"Ersatte Bo Ask, som slutat 2019"_s, u"Ny chef, gamla chefen har slutat"_s, u"har inte slutat"_s, u"slutade inte 2019"_s, u"ny efter Siv Ros (slutat 2019)"_s,
                        u"Tog över när Lisa Ros avgick 2019"_s, u"efterträdde Bo när han slutade 2019"_s, u"Samordnaren har slutat"_s, u"Chefen i Kumla avgick 2020"_s});
        rows(u"Roll"_s, {u"Pensionsrådgivare"_s, u"ansvarig"_s, u"tidigare lärare, nu samordnare"_s, u"avgångsansvarig"_s});
        rows(u"Adress"_s, {u"Avgångsvägen 3"_s});
    }
    /// A member as any other.
    void stays()
    {
        QFETCH(QString, heading);
        QFETCH(QString, cell);
        NetworkFixture f;
        const ImportPlan plan = import(f, listSaying(heading, cell));
        QCOMPARE(int(rowAt(plan, 3)->fate), int(RowFate::New));
        const NetworkDetail detail = f.detail(f.network("BBIC"));
        const Membership *per = called(detail, u"Per Ek"_s);
        QVERIFY(per);
        QVERIFY(per->end.isNull());
        if (heading == u"Slutat")
            QCOMPARE(per->note, QString());
    }

    void formerRoles()
    {
        for (const QString &role : {u"f.d. ansvarig"_s, u"F.d. chef"_s, u"fd utbildare"_s, u"Tidigare utbildare"_s, u"Före detta coach"_s, u"former coach"_s, u"utbildare (avgått)"_s})
            QVERIFY2(parse::saysFormerRole(role), qPrintable(role));
        for (const QString &role : {QString(), u"ansvarig"_s, u"Pensionsrådgivare"_s, u"tidigare chef, numera coach"_s, u"fdsamordnare"_s, u"exempelansvarig"_s, u"Tidiga tecken-coach"_s})
            QVERIFY2(!parse::saysFormerRole(role), qPrintable(role));
    }
};

LANSNAV_TEST_MAIN(MemberFormerTest)
#include "tst_memberformer.moc"
