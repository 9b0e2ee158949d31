// SPDX-License-Identifier: GPL-3.0-or-later
// The same list read again changes nothing, whatever in it had to wait, and whoever bears the same name.
#include "importrun.h"
#include "store/history.h"
#include "support/testmain.h"
#include "support/workbook.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

using Rows = QList<QStringList>;

/// Every member with what the rows of these tests say of them.
QStringList members(NetworkFixture &f)
{
    const auto rows = f.db().rows(u"SELECT p.given || ' ' || coalesce(p.family, '') || ' | ' || coalesce(y.name, '-') || ' | ' || m.kind || ' | ' || coalesce(o.given, '-') || ' | ' || coalesce(m.note, '-')"
                                  " FROM membership m JOIN person p ON p.id = m.person LEFT JOIN municipality y ON y.id = m.municipality"
                                  " LEFT JOIN person o ON o.id = m.substitutes WHERE m.deleted = 0 AND p.deleted = 0 ORDER BY 1"_s, {},
                                  [](const QSqlQuery &q) { return q.value(0).toString(); });
    NetworkFixture::must(rows);
    return *rows;
}

int acts(NetworkFixture &f)
{
    return f.count(u"SELECT count(*) FROM act"_s);
}

} // namespace

class TestMemberAgain : public QObject
{
    Q_OBJECT

private slots:
    void standInWaitsForWhoWaits_data();
    void standInWaitsForWhoWaits();
    void protectionDoesNotWait();
    void nothingWrittenIsNoAct();
    void namesakes_data();
    void namesakes();
    void namesakesByFirstChoice();
    void namesakesOfWhomOneIsKnown();
    void unknownOrdinaryIsKept_data();
    void unknownOrdinaryIsKept();
    void twoSections_data();
    void twoSections();
    void municipalityAbove_data();
    void municipalityAbove();
    void municipalityOfNobody_data();
    void municipalityOfNobody();
    void municipalityEndsWithItsList();
    void ownMunicipalityStandsAlone();
    void maskedRowsAreLeftOut_data();
    void maskedRowsAreLeftOut();
    void ownListReadBack();
    void headingsAlone();
};

void TestMemberAgain::standInWaitsForWhoWaits_data()
{
    QTest::addColumn<Rows>("rows");
    const QStringList head{u"Namn"_s, u"Kommun"_s, u"Ersättare för"_s, u"Anm"_s};
    const QStringList eva{u"Eva Alm"_s, u"Nora"_s, u"Tom Alm"_s, {}};
    const QStringList tom{u"Tom Alm"_s, u"Nora"_s, {}, u"hemlig adress"_s};
    QTest::addRow("the alternate first") << Rows{head, eva, tom};
    QTest::addRow("the ordinary first") << Rows{head, tom, eva};
}

/// An ordinary member who is not decided about stays out, and so does that somebody stands in for him; it comes when he does.
void TestMemberAgain::standInWaitsForWhoWaits()
{
    QFETCH(Rows, rows);
    NetworkFixture f;
    const Workbook book = bookOf(rows);
    const auto hold = [](ImportPlan &plan) { ImportEngine::holdUnprotected(plan); };
    QCOMPARE(runImport(f, u"members"_s, "BBIC", book, hold).report.added, 1);
    QCOMPARE(members(f), QStringList{u"Eva Alm | Nora | alternate | - | -"_s});
    const int before = acts(f);
    for (int again = 0; again < 2; ++again) {
        const ImportRun run = runImport(f, u"members"_s, "BBIC", book, hold);
        QCOMPARE(run.report.updated, 0);
        QCOMPARE(run.report.unchanged, 1);
        QCOMPARE(run.report.protectionOpen, 1);
        QCOMPARE(run.report.act, QString());
        QCOMPARE(acts(f), before);
    }
    const auto protect = [](ImportPlan &plan) {
        for (ImportRow &row : plan.rows)
            row.decideProtection(true);
    };
    const ImportRun decided = runImport(f, u"members"_s, "BBIC", book, protect);
    QCOMPARE(decided.report.added, 1);
    QCOMPARE(decided.report.updated, 1);
    QCOMPARE(members(f).first(), u"Eva Alm | Nora | alternate | Tom | -"_s);
    const ImportRun last = runImport(f, u"members"_s, "BBIC", book, hold);
    QVERIFY(!last.plan.changesAnything());
    QCOMPARE(last.report.unchanged, 2);
}

/// That somebody stands in for one who waits holds back nothing else of the row.
void TestMemberAgain::protectionDoesNotWait()
{
    NetworkFixture f;
    const Workbook book = bookOf({{u"Namn"_s, u"Kommun"_s, u"Ersättare för"_s, u"Anm"_s}, {u"Eva Alm"_s, u"Nora"_s, u"Tom Alm"_s, u"hemlig adress"_s}, {u"Tom Alm"_s, u"Nora"_s, {}, u"Slutat"_s}});
    QCOMPARE(runImport(f, u"members"_s, "BBIC", book).report.added, 1);
    const ImportRun held = runImport(f, u"members"_s, "BBIC", book, ImportEngine::holdUnprotected);
    QCOMPARE(held.report.unchanged, 1);
    QCOMPARE(held.report.doubtful.size(), 1);
    const ImportRun decided = runImport(f, u"members"_s, "BBIC", book, [](ImportPlan &plan) {
        for (ImportRow &row : plan.rows)
            row.decideProtection(true);
    });
    QCOMPARE(decided.report.updated, 1);
    QCOMPARE(f.count(u"SELECT count(*) FROM person WHERE protected = 1"_s), 1);
}

/// A plan that in the end writes nothing leaves no act behind, whoever made it.
void TestMemberAgain::nothingWrittenIsNoAct()
{
    NetworkFixture f;
    const Workbook book = bookOf({{u"Namn"_s, u"Kommun"_s}, {u"Eva Alm"_s, u"Nora"_s}});
    runImport(f, u"members"_s, "BBIC", book);
    const int before = acts(f);
    const ImportRun run = runImport(f, u"members"_s, "BBIC", book, [](ImportPlan &plan) { plan.rows.first().fate = RowFate::Updated; });
    QCOMPARE(run.report.act, QString());
    QVERIFY(run.report.changes.isEmpty());
    QCOMPARE(run.report.updated, 0);
    QCOMPARE(run.report.unchanged, 1);
    QCOMPARE(acts(f), before);
}

void TestMemberAgain::namesakes_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addRow("by municipality") << Rows{{u"Namn"_s, u"Kommun"_s}, {u"Lena Dubb"_s, u"Degerfors"_s}, {u"Lena Dubb"_s, u"Hallsberg"_s}};
    QTest::addRow("three") << Rows{{u"Namn"_s, u"Kommun"_s}, {u"Lena Dubb"_s, u"Degerfors"_s}, {u"Lena Dubb"_s, u"Hallsberg"_s}, {u"Lena Dubb"_s, u"Nora"_s}};
    QTest::addRow("one with an address") << Rows{{u"Namn"_s, u"Kommun"_s, u"E-post"_s}, {u"Lena Dubb"_s, u"Degerfors"_s, u"lena@example.org"_s}, {u"Lena Dubb"_s, u"Hallsberg"_s, {}}};
}

void TestMemberAgain::namesakes()
{
    QFETCH(Rows, rows);
    NetworkFixture f;
    const Workbook book = bookOf(rows);
    QCOMPARE(runImport(f, u"members"_s, "BBIC", book).report.added, rows.size() - 1);
    const QStringList first = members(f);
    const int before = acts(f);
    for (int again = 0; again < 2; ++again) {
        const ImportRun run = runImport(f, u"members"_s, "BBIC", book, takeFirstChoices);
        QCOMPARE(run.report.unchanged, rows.size() - 1);
        QCOMPARE(members(f), first);
        QCOMPARE(acts(f), before);
    }
}

void TestMemberAgain::namesakesByFirstChoice()
{
    NetworkFixture f;
    f.person("Lena", "Dubb");
    f.person("Lena", "Dubb");
    const Workbook book = bookOf({{u"Namn"_s, u"Kommun"_s}, {u"Lena Dubb"_s, u"Degerfors"_s}, {u"Lena Dubb"_s, u"Hallsberg"_s}});
    runImport(f, u"members"_s, "BBIC", book, takeFirstChoices);
    const QStringList first = members(f);
    QCOMPARE(first.size(), 2);
    const ImportRun run = runImport(f, u"members"_s, "BBIC", book, takeFirstChoices);
    QCOMPARE(run.report.unchanged, 2);
    QCOMPARE(members(f), first);
}

/// Who is a member already is not moved away by a namesake that came to the list.
void TestMemberAgain::namesakesOfWhomOneIsKnown()
{
    NetworkFixture f;
    runImport(f, u"members"_s, "BBIC", bookOf({{u"Namn"_s, u"Kommun"_s}, {u"Lena Dubb"_s, u"Degerfors"_s}}));
    const Workbook book = bookOf({{u"Namn"_s, u"Kommun"_s}, {u"Lena Dubb"_s, u"Hallsberg"_s}, {u"Lena Dubb"_s, u"Degerfors"_s}});
    runImport(f, u"members"_s, "BBIC", book, takeFirstChoices);
    const QStringList both{u"Lena Dubb | Degerfors | ordinary | - | -"_s, u"Lena Dubb | Hallsberg | ordinary | - | -"_s};
    QCOMPARE(members(f), both);
    QVERIFY(!runImport(f, u"members"_s, "BBIC", book, takeFirstChoices).plan.changesAnything());
    QCOMPARE(members(f), both);
}

void TestMemberAgain::unknownOrdinaryIsKept_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<QString>("note");
    QTest::addRow("in its own column") << Rows{{u"Namn"_s, u"Kommun"_s, u"Ersättare för"_s}, {u"Eva Alm"_s, u"Nora"_s, u"Olle Okänd"_s}} << u"Ersättare för: Olle Okänd"_s;
    QTest::addRow("beside the kind") << Rows{{u"Namn"_s, u"Kommun"_s, u"Ord/ers"_s}, {u"Eva Alm"_s, u"Nora"_s, u"ersättare för Olle Okänd"_s}} << u"Ord/ers: ersättare för Olle Okänd"_s;
    QTest::addRow("beside the name") << Rows{{u"Namn"_s, u"Kommun"_s}, {u"Eva Alm (ers. för Olle Okänd)"_s, u"Nora"_s}} << u"ers. för Olle Okänd"_s;
    QTest::addRow("oneself") << Rows{{u"Namn"_s, u"Kommun"_s, u"Ersättare för"_s}, {u"Eva Alm"_s, u"Nora"_s, u"Eva Alm"_s}} << u"Ersättare för: Eva Alm"_s;
}

void TestMemberAgain::unknownOrdinaryIsKept()
{
    QFETCH(Rows, rows);
    QFETCH(QString, note);
    NetworkFixture f;
    const Workbook book = bookOf(rows);
    const ImportRun run = runImport(f, u"members"_s, "BBIC", book);
    const QStringList notes = run.plan.rows.first().notes;
    QVERIFY2(notes.filter(u"was not found"_s).size() == 1, qPrintable(notes.join(u'\n')));
    QCOMPARE(members(f), QStringList{u"Eva Alm | Nora | alternate | - | "_s + note});
    QVERIFY(!runImport(f, u"members"_s, "BBIC", book).plan.changesAnything());
}

void TestMemberAgain::twoSections_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<QString>("note");
    const QStringList eva{u"Eva Alm"_s, u"Nora"_s, {}};
    const Rows first{{u"Namn"_s, u"Kommun"_s, u"Ersättare för"_s}, {u"Ordinarie"_s, {}, {}}, eva};
    QTest::addRow("the second's title") << first + Rows{{u"Ersättare"_s, {}, {}}, eva} << u"Ersättare"_s;
    QTest::addRow("beside the name") << first + Rows{{u"Eva Alm (ersättare)"_s, u"Nora"_s, {}}} << u"ersättare"_s;
    QTest::addRow("whom one stands in for") << first + Rows{{u"Eva Alm"_s, u"Nora"_s, u"Tom Alm"_s}, {u"Tom Alm"_s, u"Nora"_s, {}}} << u"Ersättare för: Tom Alm"_s;
}

/// Who stands both among the ordinary members and the alternates is one member; what the second line says is kept.
void TestMemberAgain::twoSections()
{
    QFETCH(Rows, rows);
    QFETCH(QString, note);
    NetworkFixture f;
    const Workbook book = bookOf(rows);
    const ImportRun run = runImport(f, u"members"_s, "BBIC", book);
    QVERIFY(rowAt(run.plan, note == u"Ersättare" ? 5 : 4)->notes.join(u'\n').contains(u"kept in the note"_s));
    QCOMPARE(members(f).first(), u"Eva Alm | Nora | ordinary | - | "_s + note);
    QVERIFY(!runImport(f, u"members"_s, "BBIC", book).plan.changesAnything());
}

void TestMemberAgain::municipalityAbove_data()
{
    QTest::addColumn<Rows>("rows");
    const QStringList none{{}, {}};
    QTest::addRow("no column for it") << Rows{{u"Namn"_s, u"E-post"_s}, {u"KUMLA"_s, {}}, {u"Eva Alm"_s, u"eva@example.org"_s}, none, {u"Örebro kommun"_s, {}}, {u"Bo Ek"_s, {}}};
    QTest::addRow("a column, filled for some") << Rows{{u"Namn"_s, u"Kommun"_s}, {u"LAXÅ"_s, {}}, {u"Bo Ek"_s, u"Örebro"_s}, {u"Kumla"_s, {}}, {u"Eva Alm"_s, {}}};
    QTest::addRow("in its own column") << Rows{{u"Kommun"_s, u"Namn"_s}, {u"KUMLA"_s, {}}, {{}, u"Eva Alm"_s}, {u"LAXÅ"_s, {}}, {u"Örebro"_s, {}}, {{}, u"Bo Ek"_s}};
    QTest::addRow("in its own column, not for all") << Rows{{u"Kommun"_s, u"Namn"_s}, {u"KUMLA"_s, {}}, {{}, u"Eva Alm"_s}, {u"Örebro"_s, u"Bo Ek"_s}};
    QTest::addRow("in a column of nothing") << Rows{{u"Nr"_s, u"Namn"_s, u"E-post"_s}, {u"KUMLA"_s, {}, {}}, {u"1"_s, u"Eva Alm"_s, {}}, {u"ÖREBRO"_s, {}, {}}, {u"2"_s, u"Bo Ek"_s, {}}};
    QTest::addRow("above each list") << Rows{{u"Kumla kommun"_s, {}}, {u"Namn"_s, u"E-post"_s}, {u"Eva Alm"_s, {}}, none, {u"Örebro"_s, {}}, {u"Namn"_s, u"E-post"_s}, {u"Bo Ek"_s, {}}};
    QTest::addRow("with kinds below it") << Rows{{u"Namn"_s, u"E-post"_s}, {u"KUMLA"_s, {}}, {u"Ordinarie"_s, {}}, {u"Eva Alm"_s, {}}, {u"ÖREBRO"_s, {}}, {u"Ordinarie"_s, {}}, {u"Bo Ek"_s, {}}};
}

/// A municipality alone in a row is nobody, but says where those below it are from.
void TestMemberAgain::municipalityAbove()
{
    QFETCH(Rows, rows);
    NetworkFixture f;
    const Workbook book = bookOf(rows);
    const ImportRun run = runImport(f, u"members"_s, "BBIC", book);
    QCOMPARE(run.report.added, 2);
    // Nor is it counted as somebody's.
    QCOMPARE(run.report.read, 2);
    QCOMPARE(run.report.unchanged, 0);
    QCOMPARE(members(f), (QStringList{u"Bo Ek | Örebro | ordinary | - | -"_s, u"Eva Alm | Kumla | ordinary | - | -"_s}));
    const QString told = (run.plan.rows.first().notes + run.report.skipped).join(u'|');
    QVERIFY2(told.contains(u"Kumla"_s, Qt::CaseInsensitive), qPrintable(told));
    QVERIFY(!runImport(f, u"members"_s, "BBIC", book).plan.changesAnything());
}

void TestMemberAgain::municipalityOfNobody_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<int>("fate");      // of the municipality's row
    QTest::addRow("a vacant seat") << Rows{{u"Kommun"_s, u"Namn"_s}, {u"Kumla"_s, {}}, {u"Nora"_s, u"Eva Alm"_s}} << int(RowFate::Refused);
    QTest::addRow("with nobody below") << Rows{{u"Namn"_s, u"Kommun"_s}, {u"Eva Alm"_s, u"Nora"_s}, {u"Kumla"_s, {}}} << int(RowFate::Doubtful);
}

/// Where it says nothing of those below it, it may be somebody's row who is missing, or a name.
void TestMemberAgain::municipalityOfNobody()
{
    QFETCH(Rows, rows);
    NetworkFixture f;
    const Workbook book = bookOf(rows);
    const ImportRun run = runImport(f, u"members"_s, "BBIC", book);
    const auto place = std::find_if(run.plan.rows.cbegin(), run.plan.rows.cend(), [](const ImportRow &row) { return row.cells.join(QString()) == u"Kumla"; });
    QTEST(int(place->fate), "fate");
    QCOMPARE(members(f), QStringList{u"Eva Alm | Nora | ordinary | - | -"_s});
    QVERIFY(!runImport(f, u"members"_s, "BBIC", book).plan.changesAnything());
}

void TestMemberAgain::municipalityEndsWithItsList()
{
    NetworkFixture f;
    runImport(f, u"members"_s, "BBIC", bookOf({{u"Namn"_s, u"Titel"_s}, {u"KUMLA"_s, {}}, {u"Eva Alm"_s, {}}, {{}, {}}, {u"Styrgrupp"_s, {}}, {u"Namn"_s, u"Titel"_s}, {u"Bo Ek"_s, {}}}));
    QCOMPARE(members(f), (QStringList{u"Bo Ek | - | ordinary | - | -"_s, u"Eva Alm | Kumla | ordinary | - | -"_s}));
}

/// Who says the municipality oneself says nothing else than the row: there is nothing to keep.
void TestMemberAgain::ownMunicipalityStandsAlone()
{
    NetworkFixture f;
    const ImportRun run = runImport(f, u"members"_s, "BBIC", bookOf({{u"Namn"_s, u"Representerar"_s}, {u"KUMLA"_s, {}}, {u"Eva Alm"_s, {}}, {u"Bo Ek"_s, u"Nora"_s}}));
    QCOMPARE(members(f), (QStringList{u"Bo Ek | Nora | ordinary | - | -"_s, u"Eva Alm | Kumla | ordinary | - | -"_s}));
    QVERIFY2(rowAt(run.plan, 4)->notes.isEmpty(), qPrintable(rowAt(run.plan, 4)->notes.join(u'\n')));
}

void TestMemberAgain::maskedRowsAreLeftOut_data()
{
    QTest::addColumn<QString>("name");
    QTest::addRow("Swedish") << u"Skyddade personuppgifter"_s;
    QTest::addRow("Swedish with the mark") << u"Skyddade personuppgifter (K7M2)"_s;
    QTest::addRow("English") << u"Protected identity"_s;
    QTest::addRow("English with the mark") << u"Protected identity (K7M2)"_s;
}

/// Our own list names people with protected identity by a mask: read back, it says nothing of whom.
void TestMemberAgain::maskedRowsAreLeftOut()
{
    QFETCH(QString, name);
    NetworkFixture f;
    const ImportRun run = runImport(f, u"members"_s, "BBIC", bookOf({{u"Namn"_s, u"Kommun"_s}, {name, {}}, {u"Eva Alm"_s, u"Nora"_s}, {name, u"Kumla"_s}}), takeFirstChoices);
    QCOMPARE(run.report.added, 1);
    QCOMPARE(f.count(u"SELECT count(*) FROM person"_s), 1);
    QCOMPARE(run.report.skipped.size(), 1);
    QVERIFY2(run.report.skipped.first().contains(u"2, 4"_s), qPrintable(run.report.skipped.first()));
    QVERIFY(!runImport(f, u"members"_s, "BBIC", bookOf({{u"Namn"_s, u"Kommun"_s}, {name, {}}}), takeFirstChoices).plan.changesAnything());
}

/// In a network that represents nothing in particular, "Represents" is the member's own municipality and nothing new.
void TestMemberAgain::ownListReadBack()
{
    NetworkFixture f;
    {
        Edit edit(*f.store, ActText("Change"));
        edit.update(u"network"_s, f.network("BBIC"), {{u"represents"_s, toCode(Represents::Nobody)}});
        NetworkFixture::must(edit.commit());
    }
    f.person("Bo", "Ek", "", "Kumla");
    runImport(f, u"members"_s, "BBIC", bookOf({{u"Namn"_s, u"Kommun"_s}, {u"Eva Alm"_s, u"Nora"_s}, {u"Bo Ek"_s, {}}}), takeFirstChoices);
    const QStringList before = members(f);
    QCOMPARE(before, (QStringList{u"Bo Ek | - | ordinary | - | -"_s, u"Eva Alm | Nora | ordinary | - | -"_s}));
    for (const Rows &list : {Rows{{u"Namn"_s, u"Representerar"_s}, {u"Eva Alm"_s, u"Nora"_s}, {u"Bo Ek"_s, u"Kumla"_s}},
                             Rows{{u"Namn"_s, u"Kommun"_s, u"Representerar"_s}, {u"Eva Alm"_s, u"Nora"_s, u"Nora"_s}, {u"Bo Ek"_s, u"Kumla"_s, u"Kumla"_s}}}) {
        QVERIFY(!runImport(f, u"members"_s, "BBIC", bookOf(list)).plan.changesAnything());
        QCOMPARE(members(f), before);
    }
}

void TestMemberAgain::headingsAlone()
{
    NetworkFixture f;
    const ImportRun run = runImport(f, u"members"_s, "BBIC", bookOf({{u"Namn"_s, u"Kommun"_s}}));
    QCOMPARE(run.report.skipped.size(), 1);
    QVERIFY(!run.plan.changesAnything());
}

LANSNAV_TEST_MAIN(TestMemberAgain)
#include "tst_memberagain.moc"
