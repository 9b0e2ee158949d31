// SPDX-License-Identifier: GPL-3.0-or-later
// Cells that speak of ordinary members and alternates and leave open which somebody is: that is asked, and never guessed unsaid.
#include "importrun.h"
#include "support/testmain.h"
#include "support/workbook.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

using Rows = QList<QStringList>;

Rows listOf(const QString &heading, const QString &cell)
{
    return {{u"Namn"_s, u"Kommun"_s, heading}, {u"Per Pe"_s, u"Nora"_s, {}}, {u"Anna Alm"_s, u"Nora"_s, cell}};
}

const Membership anna(NetworkFixture &f)
{
    const NetworkDetail detail = f.detail(f.network("BBIC"));
    const Membership *member = called(detail, u"Anna Alm"_s);
    return member ? *member : Membership();
}

} // namespace

class TestKindDoubts : public QObject
{
    Q_OBJECT

private slots:
    void asked_data();
    void asked();
    void besideTheName();
    void anotherColumnSaysIt();
    void said_data();
    void said();
};

void TestKindDoubts::asked_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("first");
    for (const QString &heading : {u"Roll"_s, u"Ord/ers"_s, u"Status"_s}) {
        QTest::newRow(qPrintable(heading + u": denied"_s)) << heading << u"ej ordinarie"_s << u"an alternate"_s;
        QTest::newRow(qPrintable(heading + u": denied otherwise"_s)) << heading << u"ej ersättare"_s << u"an ordinary member"_s;
        QTest::newRow(qPrintable(heading + u": a letter away"_s)) << heading << u"Supplean"_s << u"an alternate"_s;
        QTest::newRow(qPrintable(heading + u": another letter away"_s)) << heading << u"Ordinare"_s << u"an ordinary member"_s;
        QTest::newRow(qPrintable(heading + u": neither"_s)) << heading << u"adjungerad"_s << u"an alternate"_s;
        QTest::newRow(qPrintable(heading + u": with a question mark"_s)) << heading << u"ersättare?"_s << u"an alternate"_s;
        QTest::newRow(qPrintable(heading + u": both"_s)) << heading << u"Ordinarie/ersättare"_s << u"an alternate"_s;
    }
}

/// Each answer stands, and is not asked for again.
void TestKindDoubts::asked()
{
    QFETCH(QString, heading);
    QFETCH(QString, cell);
    QFETCH(QString, first);
    const Workbook book = bookOf(listOf(heading, cell));
    for (const QString &choice : {u"an alternate"_s, u"an ordinary member"_s, u"leave the row out"_s}) {
        NetworkFixture f;
        const ImportRun run = runImport(f, u"members"_s, "BBIC", book, [&choice](ImportPlan &plan) { plan.rows[1].choice = choiceOf(plan.rows.at(1), choice); });
        const ImportRow &row = run.plan.rows.at(1);
        QCOMPARE(int(row.fate), int(RowFate::Doubtful));
        QVERIFY2(row.reason.contains(cell), qPrintable(row.reason));
        QCOMPARE(row.choices.first(), first);
        if (choice.startsWith(u"leave"_s)) {
            QVERIFY(anna(f).id.isNull());
            continue;
        }
        QCOMPARE(int(anna(f).kind), int(choice == u"an alternate" ? MemberKind::Alternate : MemberKind::Ordinary));
        QVERIFY2(anna(f).note.contains(cell), qPrintable(anna(f).note));
        const ImportRun again = runImport(f, u"members"_s, "BBIC", book);
        QVERIFY2(!again.plan.changesAnything() && again.report.doubtful.isEmpty(), qPrintable(again.plan.rows.at(1).reason));
    }
    // Undecided, nothing of it is written.
    NetworkFixture f;
    QCOMPARE(runImport(f, u"members"_s, "BBIC", book).report.doubtful.size(), 1);
    QVERIFY(anna(f).id.isNull());
}

void TestKindDoubts::besideTheName()
{
    NetworkFixture f;
    const Workbook book = bookOf({{u"Namn"_s, u"Kommun"_s}, {u"Anna Alm (ej ordinarie)"_s, u"Nora"_s}});
    const ImportRun run = runImport(f, u"members"_s, "BBIC", book, takeFirstChoices);
    QCOMPARE(int(run.plan.rows.first().fate), int(RowFate::Doubtful));
    QCOMPARE(int(anna(f).kind), int(MemberKind::Alternate));
    QVERIFY(!runImport(f, u"members"_s, "BBIC", book).plan.changesAnything());
}

/// What one column says for sure needs no question, and what the other says is kept.
void TestKindDoubts::anotherColumnSaysIt()
{
    NetworkFixture f;
    const Workbook book = bookOf({{u"Namn"_s, u"Kommun"_s, u"Ord/ers"_s, u"Roll"_s}, {u"Anna Alm"_s, u"Nora"_s, u"ersättare"_s, u"ej ordinarie"_s}});
    QCOMPARE(runImport(f, u"members"_s, "BBIC", book).report.added, 1);
    QCOMPARE(int(anna(f).kind), int(MemberKind::Alternate));
    QCOMPARE(anna(f).note, u"Roll: ej ordinarie"_s);
    QVERIFY(!runImport(f, u"members"_s, "BBIC", book).plan.changesAnything());
}

void TestKindDoubts::said_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("whom");
    QTest::addColumn<QString>("role");
    const int ordinary = int(MemberKind::Ordinary);
    const int alternate = int(MemberKind::Alternate);
    QTest::newRow("whom somebody stands in for") << u"ersätter Per Pe"_s << alternate << u"Per Pe"_s << QString();
    QTest::newRow("the same, as a noun") << u"Ersättare för Per Pe"_s << alternate << u"Per Pe"_s << QString();
    QTest::newRow("a kind") << u"Ordinarie"_s << ordinary << QString() << QString();
    QTest::newRow("a kind and a role") << u"ersättare, utbildare"_s << alternate << QString() << u"utbildare"_s;
    QTest::newRow("a role") << u"Koordinator"_s << ordinary << QString() << u"koordinator"_s;
    QTest::newRow("a role for guests") << u"Ansvarig för gäster"_s << ordinary << QString() << u"ansvarig för gäster"_s;
    QTest::newRow("no alternate") << u"Ersättare saknas"_s << ordinary << QString() << u"ersättare saknas"_s;
}

void TestKindDoubts::said()
{
    QFETCH(QString, cell);
    QFETCH(int, kind);
    NetworkFixture f;
    const Workbook book = bookOf(listOf(u"Roll"_s, cell));
    QCOMPARE(runImport(f, u"members"_s, "BBIC", book).report.added, 2);
    QCOMPARE(int(anna(f).kind), kind);
    QTEST(anna(f).substitutesName, "whom");
    QTEST(anna(f).role, "role");
    QVERIFY(!runImport(f, u"members"_s, "BBIC", book).plan.changesAnything());
}

LANSNAV_TEST_MAIN(TestKindDoubts)
#include "tst_kinddoubts.moc"
