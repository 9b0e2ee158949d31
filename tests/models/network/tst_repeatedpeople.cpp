// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of members with several people in a line below the same headings again: "Kommun; Namn; E-post; Namn; E-post".
#include "memberlists.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

using Rows = QList<QStringList>;

const QString annas = u"anna@example.org"_s;
const QString pers = u"per@example.org"_s;

/// "Anna Berg|Nora|anna@…|role", sorted: everybody in BBIC.
QStringList told(NetworkFixture &f)
{
    return memberLines(f, [](const Membership &m) { return QStringList{m.name, m.representsName, m.email, m.role}; });
}

} // namespace

class RepeatedPeopleTest : public QObject
{
    Q_OBJECT

private slots:
    void headings_data()
    {
        QTest::addColumn<QStringList>("headings");
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QStringList>("people");
        const auto row = [](const QStringList &headings, const QStringList &cells, const QStringList &people) { QTest::newRow(qPrintable(headings.join(u';'))) << headings << cells << people; };
        const QStringList both{u"Anna Berg|Nora|anna@example.org|"_s, u"Per Ek|Nora|per@example.org|"_s};
        const QStringList behind{u"Nora"_s, u"Anna Berg"_s, annas, u"Per Ek"_s, pers};
        row({u"Kommun"_s, u"Namn"_s, u"E-post"_s, u"Namn"_s, u"E-post"_s}, behind, both);
        row({u"Kommun"_s, u"Namn 1"_s, u"E-post 1"_s, u"Namn 2"_s, u"E-post 2"_s}, behind, both);
        row({u"Kommun"_s, u"Namn (1)"_s, u"E-post (1)"_s, u"Namn (2)"_s, u"E-post (2)"_s}, behind, both);
        row({u"Kommun"_s, u"Namn1"_s, u"E-post1"_s, u"Namn2"_s, u"E-post2"_s}, behind, both);
        row({u"Kommun"_s, u"Namn"_s, u"E-post"_s, u"Namn 2"_s, u"E-post 2"_s}, behind, both);
        row({u"Kommun"_s, u"Kontakt 1"_s, u"E-post 1"_s, u"Kontakt 2"_s, u"E-post 2"_s}, behind, both);
        row({u"Kommun"_s, u"Kontaktperson 1"_s, u"E-post"_s, u"Kontaktperson 2"_s, u"E-post"_s}, behind, both);
        row({u"Kommun"_s, u"Ledamot 1"_s, u"E-post 1"_s, u"Ledamot 2"_s, u"E-post 2"_s}, behind, both);
        row({u"Kommun"_s, u"Ledamot"_s, u"E-post"_s, u"Ledamot"_s, u"E-post"_s}, behind, both);
        row({u"Kommun"_s, u"Namn 1"_s, u"Namn 2"_s, u"E-post 1"_s, u"E-post 2"_s}, {u"Nora"_s, u"Anna Berg"_s, u"Per Ek"_s, annas, pers}, both);
        row({u"Kommun"_s, u"Namn"_s, u"Namn"_s, u"E-post"_s, u"E-post"_s}, {u"Nora"_s, u"Anna Berg"_s, u"Per Ek"_s, annas, pers}, both);
        row({u"E-post 2"_s, u"E-post 1"_s, u"Namn 1"_s, u"Namn 2"_s, u"Kommun"_s}, {pers, annas, u"Anna Berg"_s, u"Per Ek"_s, u"Nora"_s}, both);
        row({u"Kommun"_s, u"Förnamn"_s, u"Efternamn"_s, u"E-post"_s, u"Förnamn"_s, u"Efternamn"_s, u"E-post"_s}, {u"Nora"_s, u"Anna"_s, u"Berg"_s, annas, u"Per"_s, u"Ek"_s, pers}, both);
        row({u"Kommun"_s, u"Namn"_s, u"E-post"_s, {}, u"Kommun"_s, u"Namn"_s, u"E-post"_s}, {u"Nora"_s, u"Anna Berg"_s, annas, {}, u"Kumla"_s, u"Per Ek"_s, pers},
            {u"Anna Berg|Nora|anna@example.org|"_s, u"Per Ek|Kumla|per@example.org|"_s});
        row({u"Namn"_s, u"Kommun"_s, u"E-post"_s, {}, u"Namn"_s, u"Kommun"_s, u"E-post"_s}, {u"Anna Berg"_s, u"Nora"_s, annas, {}, u"Per Ek"_s, u"Kumla"_s, pers},
            {u"Anna Berg|Nora|anna@example.org|"_s, u"Per Ek|Kumla|per@example.org|"_s});
        row({u"Kommun"_s, u"Namn"_s, u"Roll"_s, u"Namn"_s, u"Roll"_s}, {u"Nora"_s, u"Anna Berg"_s, u"ansvarig"_s, u"Per Ek"_s, u"utbildare"_s}, {u"Anna Berg|Nora||ansvarig"_s, u"Per Ek|Nora||utbildare"_s});
    }
    void headings()
    {
        QFETCH(QStringList, headings);
        QFETCH(QStringList, cells);
        NetworkFixture f;
        const ImportPlan plan = import(f, {headings, cells});
        QTEST(told(f), "people");
        QCOMPARE(plan.rows.size(), 2);
        QCOMPARE(plan.count(RowFate::Doubtful), 0);
        QVERIFY2(plan.skipped.join(u'\n').contains(u"Up to 2 people"_s), qPrintable(plan.skipped.join(u'\n')));
    }

    /// A list that is shorter than the one beside it makes nobody of its empty cells, and takes no municipality from the other.
    void shorterBlock()
    {
        NetworkFixture f;
        const ImportPlan plan = import(f, {{u"Kommun"_s, u"Namn"_s, u"E-post"_s, {}, u"Kommun"_s, u"Namn"_s, u"E-post"_s}, {u"Nora"_s, u"Anna Berg"_s, annas, {}, u"Kumla"_s, u"Per Ek"_s, pers},
                                           {u"Laxå"_s, u"Eva Ask"_s, {}, {}, {}, u"Bo Alm"_s, {}}, {u"Kumla"_s, u"Cia Dahl"_s, {}, {}, {}, {}, {}}});
        QCOMPARE(plan.count(RowFate::Refused), 0);
        QCOMPARE(told(f), QStringList({u"Anna Berg|Nora|anna@example.org|"_s, u"Bo Alm|||"_s, u"Cia Dahl|Kumla||"_s, u"Eva Ask|Laxå||"_s, u"Per Ek|Kumla|per@example.org|"_s}));
    }

    /// Titles between the rows say of repeated people what they say of any.
    void titles()
    {
        NetworkFixture f;
        import(f, {{u"Kommun"_s, u"Namn"_s, u"E-post"_s, u"Namn"_s, u"E-post"_s}, {u"Nora"_s, u"Anna Berg"_s, annas, u"Per Ek"_s, pers}, {u"Ersättare"_s}, {u"Kumla"_s, u"Eva Ask"_s, {}, u"Bo Alm"_s, {}}});
        int alternates = 0;
        for (const Membership &m : f.detail(f.network("BBIC")).members)
            alternates += m.kind == MemberKind::Alternate && (m.name == u"Eva Ask" || m.name == u"Bo Alm");
        QCOMPARE(alternates, 2);
    }

    void onePersonEach_data()
    {
        QTest::addColumn<Rows>("rows");
        QTest::newRow("whose chief") << Rows{{u"Kommun"_s, u"Namn"_s, u"Namn på chef"_s}, {u"Nora"_s, u"Anna Berg"_s, u"Per Ek"_s}};
        QTest::newRow("whole and in halves") << Rows{{u"Namn"_s, u"Förnamn"_s, u"Efternamn"_s, u"Kommun"_s}, {u"Anna Berg"_s, u"Anna"_s, u"Berg"_s, u"Nora"_s}};
        QTest::newRow("a contact beside") << Rows{{u"Kommun"_s, u"Namn"_s, u"Kontaktperson"_s}, {u"Nora"_s, u"Anna Berg"_s, u"Per Ek"_s}};
        QTest::newRow("how to reach") << Rows{{u"Kommun"_s, u"Namn"_s, u"Kontakt 1"_s, u"Kontakt 2"_s}, {u"Nora"_s, u"Anna Berg"_s, annas, u"070-123 45 67"_s}};
        QTest::newRow("two numbers") << Rows{{u"Kommun"_s, u"Namn"_s, u"Telefon 1"_s, u"Telefon 2"_s}, {u"Nora"_s, u"Anna Berg"_s, u"070-123 45 67"_s, u"019-12 34 56"_s}};
    }
    void onePersonEach()
    {
        QFETCH(Rows, rows);
        NetworkFixture f;
        const ImportPlan plan = import(f, rows);
        QVERIFY(!plan.unfolded);
        QCOMPARE(f.count(u"SELECT count(*) FROM person"_s), 1);
    }
};

LANSNAV_TEST_MAIN(RepeatedPeopleTest)
#include "tst_repeatedpeople.moc"
