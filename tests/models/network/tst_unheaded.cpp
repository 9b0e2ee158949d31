// SPDX-License-Identifier: GPL-3.0-or-later
// Columns of a list of members that have no heading.
#include "importrun.h"
#include "memberlists.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

using Rows = QList<QStringList>;

/// "Anna Berg|Nora|anna@…", sorted: everybody in BBIC.
QStringList told(NetworkFixture &f)
{
    return memberLines(f, [](const Membership &m) { return QStringList{m.name, m.representsName, m.email}; });
}

} // namespace

class UnheadedTest : public QObject
{
    Q_OBJECT

private slots:
    void columns_data()
    {
        QTest::addColumn<Rows>("rows");
        QTest::addColumn<QStringList>("people");
        QTest::addColumn<QString>("told");
        const QString anna = u"anna@example.org"_s;
        const QStringList both{u"Anna Berg|Nora|anna@example.org"_s, u"Per Ek|Hallsberg|"_s};
        QTest::newRow("municipalities first") << Rows{{{}, u"Namn"_s, u"E-post"_s}, {u"Nora"_s, u"Anna Berg"_s, anna}, {u"Hallsbergs kommun"_s, u"Per Ek"_s, {}}} << both << u"Column A"_s;
        QTest::newRow("municipalities last") << Rows{{u"Namn"_s, u"E-post"_s}, {u"Anna Berg"_s, anna, u"Nora"_s}, {u"Per Ek"_s, {}, u"Hallsberg"_s}} << both << u"Column C"_s;
        QTest::newRow("addresses") << Rows{{u"Kommun"_s, u"Namn"_s, {}}, {u"Nora"_s, u"Anna Berg"_s, anna}, {u"Hallsberg"_s, u"Per Ek"_s, {}}} << both << u"Column C"_s;
        QTest::newRow("several people in a line") << Rows{{{}, u"Ordinarie"_s, u"Ersättare"_s}, {u"Nora"_s, u"Anna Berg"_s, u"Eva Ask"_s}, {u"Kumla"_s, u"Bo Alm"_s, {}}}
                                                  << QStringList{u"Anna Berg|Nora|"_s, u"Bo Alm|Kumla|"_s, u"Eva Ask|Nora|"_s} << u"Column A"_s;
    }
    /// What a column without a heading holds, its cells tell.
    void columns()
    {
        QFETCH(Rows, rows);
        QFETCH(QString, told);
        NetworkFixture f;
        const ImportPlan plan = import(f, rows);
        QTEST(::told(f), "people");
        QVERIFY2(plan.skipped.join(u'\n').contains(told), qPrintable(plan.skipped.join(u'\n')));
        // What the cells told is no decision of the user's.
        QCOMPARE(f.count(u"SELECT count(*) FROM import_mapping"_s), 0);
    }

    void otherColumns_data()
    {
        QTest::addColumn<Rows>("rows");
        QTest::addColumn<QString>("place");         // of Anna
        QTest::newRow("places are headed elsewhere") << Rows{{{}, u"Namn"_s, u"Kommun"_s}, {u"Kumla"_s, u"Anna Berg"_s, u"Nora"_s}} << u"Nora"_s;
        QTest::newRow("remarks") << Rows{{u"Kommun"_s, u"Namn"_s, {}}, {u"Nora"_s, u"Anna Berg"_s, u"ring före tio"_s}} << u"Nora"_s;
        QTest::newRow("places now and then") << Rows{{{}, u"Namn"_s}, {u"Nora"_s, u"Anna Berg"_s}, {u"norr"_s, u"Per Ek"_s}} << QString();
    }
    /// Any other is told as not read, by where it stands.
    void otherColumns()
    {
        QFETCH(Rows, rows);
        NetworkFixture f;
        const ImportPlan plan = import(f, rows);
        const NetworkDetail detail = f.detail(f.network("BBIC"));
        QTEST(called(detail, u"Anna Berg"_s)->representsName, "place");
        QVERIFY(ImportEngine::report(plan).skipped.join(u'\n').contains(u"without a heading"_s));
    }

    /// Municipalities above their people are titles, and no column.
    void titles()
    {
        NetworkFixture f;
        import(f, {{{}, u"Namn"_s}, {u"Nora"_s}, {{}, u"Anna Berg"_s}, {{}, u"Per Ek"_s}, {u"Kumla"_s}, {{}, u"Eva Ask"_s}});
        QCOMPARE(told(f), QStringList({u"Anna Berg|Nora|"_s, u"Eva Ask|Kumla|"_s, u"Per Ek|Nora|"_s}));
    }
};

LANSNAV_TEST_MAIN(UnheadedTest)
#include "tst_unheaded.moc"
