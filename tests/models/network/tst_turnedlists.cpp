// SPDX-License-Identifier: GPL-3.0-or-later
// Lists that lie on their side: the headings in the first column, and a column for each person.
#include "importrun.h"
#include "memberlists.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

using Rows = QList<QStringList>;

class TurnedListsTest : public QObject
{
    Q_OBJECT

private slots:
    void turned_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<Rows>("rows");
        const QStringList names{u"Namn"_s, u"Anna Berg"_s, u"Per Ek"_s};
        const QStringList mails{u"E-post"_s, u"anna@example.org"_s, u"per@example.org"_s};
        const QStringList phones{u"Telefon"_s, u"070-123 45 67"_s, {}};
        const QStringList places{u"Kommun"_s, u"Nora"_s, u"Kumla"_s};
        QTest::newRow("places first") << u"members"_s << Rows{places, names, mails};
        QTest::newRow("names first") << u"members"_s << Rows{names, mails, phones, places};
        QTest::newRow("below a title") << u"members"_s << Rows{{u"Kontaktlista BBIC"_s}, {}, names, places, {u"Skostorlek"_s, u"38"_s, u"43"_s}, mails};
        QTest::newRow("two kinds") << u"members"_s << Rows{places, {u"Ordinarie"_s, u"Anna Berg"_s, u"Per Ek"_s}, {u"Ersättare"_s, u"Eva Ask"_s, u"Bo Alm"_s}};
        QTest::newRow("two headings alone") << u"members"_s << Rows{names, mails};
        QTest::newRow("in the second column") << u"members"_s << Rows{{QString(), u"Namn"_s, u"Anna Berg"_s}, {QString(), u"E-post"_s, u"anna@example.org"_s}, {QString(), u"Kommun"_s, u"Nora"_s}};
        QTest::newRow("attendance") << u"attendance"_s << Rows{names, {u"2019-02-14"_s, u"x"_s, u"x"_s}, {u"2019-05-16"_s, u"x"_s, {}}};
    }
    /// Such a list is not read by its row of names: what it is and what to do is said.
    void turned()
    {
        QFETCH(QString, key);
        QFETCH(Rows, rows);
        NetworkFixture f;
        const auto plan = ImportEngine::plan(f.db(), importKind(key), bookOf(rows), u"lista.xlsx"_s, {{u"network"_s, f.network("BBIC")}});
        QVERIFY(!plan.ok());
        QVERIFY2(plan.error().sentence.contains(u"lies on its side"_s) && plan.error().sentence.contains(u"Transpose"_s), qPrintable(plan.error().sentence));
    }

    void upright_data()
    {
        QTest::addColumn<Rows>("rows");
        QTest::newRow("one column") << Rows{{u"Namn"_s}, {u"Anna Berg"_s}};
        QTest::newRow("words of headings in the first column") << Rows{{u"Roll"_s, u"Namn"_s}, {u"Kontaktperson"_s, u"Anna Berg"_s}, {u"Representant"_s, u"Per Ek"_s}, {u"Medlem"_s, u"Eva Ask"_s}};
        QTest::newRow("said of the list above it") << Rows{{u"Nätverk"_s, u"BBIC"_s}, {u"Kommun"_s, u"Nora"_s}, {u"Telefon"_s, u"019-12 34 56"_s}, {}, {u"Namn"_s, u"E-post"_s}, {u"Anna Berg"_s, u"anna@example.org"_s}, {u"Per Ek"_s, {}}};
        QTest::newRow("many headings") << Rows{{u"Namn"_s, u"Kommun"_s, u"E-post"_s, u"Telefon"_s}, {u"Anna Berg"_s, u"Nora"_s, {}, {}}};
    }
    void upright()
    {
        QFETCH(Rows, rows);
        NetworkFixture f;
        const ImportPlan plan = planOf(f, rows);
        QVERIFY(std::any_of(plan.rows.cbegin(), plan.rows.cend(), [](const ImportRow &row) { return row.fate == RowFate::New; }));
    }

    /// Nobody is called as a heading unasked.
    void headingWords()
    {
        NetworkFixture f;
        const ImportPlan plan = planOf(f, {{u"Namn"_s, u"Kommun"_s}, {u"Anna Berg"_s, u"Nora"_s}, {u"Telefon"_s, u"019-12 34 56"_s}, {u"E-post"_s, u"Nora"_s}, {u"Mona Ek"_s, u"Nora"_s}});
        QCOMPARE(plan.count(RowFate::Doubtful), 2);
    }
};

LANSNAV_TEST_MAIN(TurnedListsTest)
#include "tst_turnedlists.moc"
