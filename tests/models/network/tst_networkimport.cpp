// SPDX-License-Identifier: GPL-3.0-or-later
#include "importrun.h"
#include "network/rules.h"
#include "privacy/masking.h"
#include "support/testmain.h"
#include "support/workbook.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

class TestNetworkImport : public QObject
{
    Q_OBJECT

private slots:
    void protectedIsProposed();
    void slutatMustBeChosen();
    void matching_data();
    void matching();
    void onlyTheNameSaysWhoItIs();
    void protectedKeepTheirDetails();
    void countsGoInWithTheirRows();
    void undecidedRowsLowerNoCount();
    void contactCellsAreKeptWhole();
    void roleWords_data();
    void roleWords();
    void unreadColumnsAreTold();
    void whatIsNotUnderstoodIsKept();
    void updates();
    void blanksNeverOverwrite();
    void refusals();
    void cancelling();
};

void TestNetworkImport::protectedIsProposed()
{
    NetworkFixture f;
    const Workbook book = bookOf({{u"Namn"_s, u"Kommun"_s, u"Anm."_s}, {u"Eva Ask"_s, u"Nora"_s, u"Skyddade personuppgifter – ring ej"_s}});
    const ImportRun run = runImport(f, u"members"_s, "BBIC", book, [](ImportPlan &plan) {
        QCOMPARE(plan.rows.first().choice, 0);
        QCOMPARE(plan.rows.first().choices.size(), 2);
        plan.rows.first().choice = 1;
    });
    QCOMPARE(run.report.added, 1);
    QCOMPARE(f.count(u"SELECT count(*) FROM person WHERE protected = 1"_s), 1);
    QCOMPARE(f.detail(f.network("BBIC")).members.first().name, Masking::name());
    const ImportRun second = runImport(f, u"members"_s, "BBIC", book);
    QCOMPARE(second.report.unchanged, 1);
}

void TestNetworkImport::slutatMustBeChosen()
{
    NetworkFixture f;
    const Workbook book = bookOf({{u"Namn"_s, u"Kommun"_s, u"Övrigt"_s}, {u"Eva Ask"_s, u"Nora"_s, u"Slutat"_s}, {u"Bo Ek"_s, u"Laxå"_s, u"Slutat"_s}});
    const ImportRun left = runImport(f, u"members"_s, "BBIC", book);
    QCOMPARE(left.report.doubtful.size(), 2);
    QCOMPARE(f.detail(f.network("BBIC")).members.size(), 0);
    runImport(f, u"members"_s, "BBIC", book, [](ImportPlan &plan) {
        // No last day is said, so none is set by the first choice.
        QVERIFY2(plan.rows[0].choices.first().startsWith(u"leave"_s), qPrintable(plan.rows[0].choices.first()));
        plan.rows[0].choice = choiceOf(plan.rows.at(0), u"still"_s);
        plan.rows[1].choice = choiceOf(plan.rows.at(1), u"ended"_s);
    });
    const NetworkDetail detail = f.detail(f.network("BBIC"));
    QVERIFY(called(detail, u"Eva Ask"_s)->end.isNull());
    QVERIFY(!called(detail, u"Bo Ek"_s)->end.isNull());
    const ImportRun again = runImport(f, u"members"_s, "BBIC", book);
    QCOMPARE(again.report.unchanged, 2);
}

void TestNetworkImport::matching_data()
{
    QTest::addColumn<QStringList>("cells");     // name, municipality, e-mail
    QTest::addColumn<int>("fate");
    QTest::newRow("same e-mail and name") << QStringList{"Ek, Anna", "Nora", "ANNA.EK@example.org"} << int(RowFate::New);
    QTest::newRow("same name and place") << QStringList{"anna ek", "Laxå kommun", ""} << int(RowFate::New);
    QTest::newRow("same name elsewhere, another e-mail") << QStringList{"Anna Ek", "Nora", "anna@nora.example.org"} << int(RowFate::New);
    QTest::newRow("same name elsewhere") << QStringList{"Anna Ek", "Nora", ""} << int(RowFate::Doubtful);
    QTest::newRow("same e-mail, another name") << QStringList{"Bo Ask", "Laxå", "anna.ek@example.org"} << int(RowFate::Doubtful);
    QTest::newRow("same name, no place") << QStringList{"Anna Ek", "", ""} << int(RowFate::Doubtful);
    QTest::newRow("same name and place, another e-mail") << QStringList{"Anna Ek", "Laxå", "other@example.org"} << int(RowFate::Doubtful);
}

void TestNetworkImport::matching()
{
    QFETCH(QStringList, cells);
    QFETCH(int, fate);
    NetworkFixture f;
    f.person("Anna", "Ek", "anna.ek@example.org", "Laxå");
    const ImportRun run = runImport(f, u"members"_s, "BBIC", bookOf({{u"Namn"_s, u"Kommun"_s, u"E-post"_s}, cells}));
    QCOMPARE(int(run.plan.rows.first().fate), fate);
    const bool same = QByteArray(QTest::currentDataTag()).startsWith("same e-mail and") || QByteArray(QTest::currentDataTag()) == "same name and place";
    const int people = fate == int(RowFate::Doubtful) || same ? 1 : 2;
    QCOMPARE(f.count(u"SELECT count(*) FROM person"_s), people);
}

/// Another municipality speaks against the same name, and is asked about even where the address says who it is.
void TestNetworkImport::onlyTheNameSaysWhoItIs()
{
    NetworkFixture f;
    const QStringList headings{u"Namn"_s, u"Kommun"_s, u"E-post"_s};
    runImport(f, u"members"_s, "BBIC", bookOf({headings, {u"Bo Kvarn"_s, u"Askersund"_s, u"bo@example.org"_s}}));
    const ImportRun moved = runImport(f, u"members"_s, "BBIC", bookOf({headings, {u"Bo Kvarn"_s, u"Hallsberg"_s, QString()}}));
    QCOMPARE(int(moved.plan.rows.first().fate), int(RowFate::Doubtful));
    QCOMPARE(f.detail(f.network("BBIC")).members.first().representsName, u"Askersund"_s);
    const ImportRun known = runImport(f, u"members"_s, "BBIC", bookOf({headings, {u"Bo Kvarn"_s, u"Hallsberg"_s, u"BO@example.org"_s}}));
    QCOMPARE(int(known.plan.rows.first().fate), int(RowFate::Doubtful));
    QCOMPARE(f.detail(f.network("BBIC")).members.first().representsName, u"Askersund"_s);
}

void TestNetworkImport::protectedKeepTheirDetails()
{
    NetworkFixture f;
    const QStringList headings{u"Namn"_s, u"Kommun"_s, u"Tel"_s, u"Titel"_s, u"Roll"_s};
    runImport(f, u"members"_s, "BBIC", bookOf({headings, {u"Eva Ask"_s, u"Nora"_s, u"0701680692"_s, u"Chef"_s, u"Ansvarig"_s}}));
    const Id id = f.detail(f.network("BBIC")).members.first().person;
    Edit edit(*f.store, ActText("Protected"));
    edit.update(u"person"_s, id, {{u"protected"_s, 1}});
    NetworkFixture::must(edit.commit());
    const ImportRun run = runImport(f, u"members"_s, "BBIC", bookOf({headings, {u"Eva Ask"_s, u"Nora"_s, u"0701740699"_s, u"Assistent"_s, u"Utbildare"_s}}));
    QCOMPARE(run.report.updated, 1);
    QCOMPARE(f.db().value(u"SELECT phone || ' ' || title FROM person WHERE id = ?"_s, {id.bind()})->toString(), u"+46701680692 Chef"_s);
    QCOMPARE(f.detail(f.network("BBIC")).members.first().role.toLower(), u"utbildare"_s);
    // What was not read in is told without what it says or what is known, the same whether it is right or not.
    for (const QString &phone : {u"0701740699"_s, u"0701680692"_s}) {
        const ImportRun told = runImport(f, u"members"_s, "BBIC", bookOf({headings, {u"Eva Ask"_s, u"Nora"_s, phone, QString(), QString()}}));
        QVERIFY(!told.plan.changesAnything());
        QCOMPARE(told.report.withheld, 1);
        QCOMPARE(told.report.toJson()[u"protected_kept"_s].toInt(), 1);
        QCOMPARE(told.report.notes.size(), 1);
        const QString note = told.report.notes.first().reason;
        QVERIFY2(note.contains(u"protected identity"_s) && note.contains(u"(phone)"_s) && !note.contains(u"70"_s), qPrintable(note));
    }
    // A row that says nothing of the kind leaves nothing out.
    QCOMPARE(runImport(f, u"members"_s, "BBIC", bookOf({headings, {u"Eva Ask"_s, u"Nora"_s, QString(), QString(), u"Utbildare"_s}})).report.withheld, 0);
}

namespace {

QString countOfKumla(NetworkFixture &f)
{
    const NetworkDetail detail = f.detail(f.network("Tidiga tecken"));
    for (const Figure &one : detail.figures)
        if (one.municipalityName == u"Kumla" && one.year == 2019)
            return NetworkRules::figureText(one);
    return {};
}

} // namespace

/// What is left out, by choice or for want of one, is no part of the municipality's count.
void TestNetworkImport::countsGoInWithTheirRows()
{
    NetworkFixture f;
    const Workbook book = bookOf({{u"Namn"_s, u"Kommun"_s, u"Övrigt"_s, u"Antal kartläggningar 2019"_s},
                                  {u"Eva Ask"_s, u"Kumla"_s, QString(), u"4"_s},
                                  {u"Åke Carlsson"_s, u"Kumla"_s, u"Slutat"_s, u"ca 5"_s},
                                  {QString(), u"Kumla"_s, QString(), u"3"_s}});
    const ImportRun undecided = runImport(f, u"members"_s, "Tidiga tecken", book);
    QCOMPARE(undecided.report.doubtful.size(), 1);
    QCOMPARE(undecided.report.refused.size(), 1);
    QCOMPARE(countOfKumla(f), u"4"_s);
    QVERIFY(rowAt(undecided.plan, 2)->notes.join(u' ').contains(u"4 in all."_s));
    QVERIFY(rowAt(undecided.plan, 3)->notes.join(u' ').contains(u"about 9 in all if"_s));
    // What cannot be counted is said.
    QVERIFY(rowAt(undecided.plan, 4)->notes.join(u' ').contains(u"left out"_s));
    for (const auto &[choice, count] : {std::pair(0, u"4"_s), std::pair(1, u"about 9"_s)}) {
        const ImportRun decided = runImport(f, u"members"_s, "Tidiga tecken", book, [choice](ImportPlan &plan) { plan.rows[1].choice = choice; });
        QCOMPARE(countOfKumla(f), count);
        // Once it is decided, what is done is said and not what would be.
        QStringList told;
        for (const ImportReport::Line &note : decided.report.notes)
            if (note.reason.contains(u"in all"_s))
                told.append(note.reason);
        QCOMPARE(told, choice == 0 ? QStringList() : QStringList{u"Kumla 2019: about 9 in all."_s});
    }
    QCOMPARE(runImport(f, u"members"_s, "Tidiga tecken", book).report.unchanged, 2);
    QCOMPARE(countOfKumla(f), u"about 9"_s);
}

/// A count that went in with a row is not lost because the row has to be decided anew.
void TestNetworkImport::undecidedRowsLowerNoCount()
{
    NetworkFixture f;
    const QString count = u"Antal kartläggningar 2019"_s;
    runImport(f, u"members"_s, "Tidiga tecken",
           bookOf({{u"Namn"_s, u"Kommun"_s, u"Till"_s, count}, {u"Eva Ask"_s, u"Kumla"_s, QString(), u"4"_s}, {u"Åke Carlsson"_s, u"Kumla"_s, u"2019-12-31"_s, u"5"_s}}));
    QCOMPARE(countOfKumla(f), u"9"_s);
    const Workbook later = bookOf({{u"Namn"_s, u"Kommun"_s, u"Tel"_s, count}, {u"Eva Ask"_s, u"Kumla"_s, u"019-123456"_s, u"4"_s}, {u"Åke Carlsson"_s, u"Kumla"_s, u"019-123457"_s, u"5"_s}});
    const ImportRun undecided = runImport(f, u"members"_s, "Tidiga tecken", later);
    QCOMPARE(undecided.report.doubtful.size(), 1);
    QCOMPARE(undecided.report.updated, 1);
    QVERIFY(!rowAt(undecided.plan, 2)->notes.join(u' ').contains(u"in all"_s));
    QCOMPARE(countOfKumla(f), u"9"_s);
    runImport(f, u"members"_s, "Tidiga tecken", later, [](ImportPlan &plan) { plan.rows[1].choice = 0; });
    QCOMPARE(countOfKumla(f), u"9"_s);
}

void TestNetworkImport::contactCellsAreKeptWhole()
{
    NetworkFixture f;
    const Workbook book = bookOf({{u"Namn"_s, u"Kommun"_s, u"Mejl"_s, u"Tel"_s},
                                  {u"Eva Ask"_s, u"Nora"_s, u"eva@example.org; e.ask@example.org"_s, u"019-123456 ankn 12"_s}});
    QCOMPARE(runImport(f, u"members"_s, "BBIC", book).plan.rows.first().notes.size(), 2);
    const Membership eva = f.detail(f.network("BBIC")).members.first();
    QCOMPARE(eva.phone, u"+4619123456"_s);
    QCOMPARE(eva.note, u"Mejl: eva@example.org; e.ask@example.org\nTel: 019-123456 ankn 12"_s);
    QCOMPARE(runImport(f, u"members"_s, "BBIC", book).report.unchanged, 1);
}

void TestNetworkImport::roleWords_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("alternate");
    QTest::addColumn<bool>("noted");
    QTest::newRow("letter E") << u"E"_s << true << false;
    QTest::newRow("letter O") << u"O"_s << false << false;
    QTest::newRow("short") << u"Ers."_s << true << false;
    QTest::newRow("older word") << u"suppleant"_s << true << false;
    QTest::newRow("neither") << u"kanske"_s << false << true;
    QTest::newRow("nothing") << QString() << false << false;
}

void TestNetworkImport::roleWords()
{
    QFETCH(QString, cell);
    QFETCH(bool, alternate);
    QFETCH(bool, noted);
    NetworkFixture f;
    const ImportRun run = runImport(f, u"members"_s, "BBIC", bookOf({{u"Namn"_s, u"Kommun"_s, u"Ordinarie/ersättare"_s}, {u"Eva Ask"_s, u"Nora"_s, cell}}));
    QCOMPARE(f.detail(f.network("BBIC")).members.first().kind == MemberKind::Alternate, alternate);
    QCOMPARE(!run.plan.rows.first().notes.isEmpty(), noted);
}

void TestNetworkImport::unreadColumnsAreTold()
{
    NetworkFixture f;
    const ImportRun members = runImport(f, u"members"_s, "BBIC", bookOf({{u"Namn"_s, u"Kommun"_s, u"Skostorlek"_s, u"Tom"_s}, {u"Eva Ask"_s, u"Nora"_s, u"38"_s, QString()}}));
    QVERIFY2(members.report.skipped.join(u' ').contains(u"”Skostorlek”"_s), qPrintable(members.report.skipped.join(u' ')));
    QVERIFY(!members.report.skipped.join(u' ').contains(u"Tom"_s));
    // A term is too long for a meeting, a week is not; a day that Excel keeps as a number is one.
    const ImportRun marks = runImport(f, u"attendance"_s, "BBIC", bookOf({{u"Namn"_s, u"v. 12 2018"_s, u"HT18"_s, u"43173"_s}, {u"Eva Ask"_s, u"x"_s, u"x"_s, u"x"_s}}));
    QVERIFY(marks.report.skipped.join(u' ').contains(u"”HT18”"_s));
    const NetworkDetail detail = f.detail(f.network("BBIC"));
    QCOMPARE(detail.meetings.size(), 2);
    QVERIFY(std::any_of(detail.meetings.cbegin(), detail.meetings.cend(), [](const Meeting &meeting) { return meeting.day() == QDate(2018, 3, 14); }));
}

void TestNetworkImport::whatIsNotUnderstoodIsKept()
{
    NetworkFixture f;
    const auto note = [&f] { return f.db().value(u"SELECT note FROM membership"_s)->toString(); };
    const QStringList headings{u"Namn"_s, u"Kommun"_s, u"Mejl"_s, u"Telefon"_s, u"Med sedan"_s};
    const Workbook book = bookOf({headings, {u"Eva Ask"_s, u"Nora"_s, u"eva(a)example"_s, u"via växeln"_s, u"31 april 2020"_s}});
    QCOMPARE(runImport(f, u"members"_s, "BBIC", book).report.added, 1);
    QCOMPARE(note(), u"Mejl: eva(a)example\nTelefon: via växeln\nMed sedan: 31 april 2020"_s);
    QCOMPARE(runImport(f, u"members"_s, "BBIC", book).report.unchanged, 1);
    // What somebody has written in the note stays, and nothing comes twice.
    {
        Edit edit(*f.store, ActText("Raw"));
        edit.run(u"UPDATE membership SET note = 'Ringer hellre'"_s);
        QVERIFY(edit.commit());
    }
    QCOMPARE(runImport(f, u"members"_s, "BBIC", bookOf({headings, {u"Eva Ask"_s, u"Nora"_s, QString(), u"via växeln"_s, QString()}})).report.updated, 1);
    QCOMPARE(note(), u"Ringer hellre\nTelefon: via växeln"_s);
}

void TestNetworkImport::updates()
{
    NetworkFixture f;
    const QStringList headings{u"Namn"_s, u"Kommun"_s, u"Roll"_s, u"Tel"_s};
    runImport(f, u"members"_s, "BBIC", bookOf({headings, {u"Eva Ask"_s, u"Nora"_s, u"Ansvarig"_s, u"0701680692"_s}}));
    const ImportRun run = runImport(f, u"members"_s, "BBIC", bookOf({headings, {u"Eva Ask"_s, u"Nora"_s, u"Utbildare"_s, u"070-168 06 92"_s}}));
    QCOMPARE(run.report.updated, 1);
    QCOMPARE(f.detail(f.network("BBIC")).members.size(), 1);
    QCOMPARE(f.detail(f.network("BBIC")).members.first().role.toLower(), u"utbildare"_s);
}

void TestNetworkImport::blanksNeverOverwrite()
{
    NetworkFixture f;
    const QStringList headings{u"Förnamn"_s, u"Efternamn"_s, u"Kommun"_s, u"E-post"_s, u"Med sedan"_s};
    runImport(f, u"members"_s, "BBIC", bookOf({headings, {u"Eva"_s, u"Ask"_s, u"Nora"_s, u"eva@example.org"_s, u"mars 2017"_s}}));
    const ImportRun run = runImport(f, u"members"_s, "BBIC", bookOf({headings, {u"Eva"_s, u"Ask"_s, u"Nora"_s, QString(), QString()}}));
    QCOMPARE(run.report.unchanged, 1);
    const Membership member = f.detail(f.network("BBIC")).members.first();
    QCOMPARE(member.email, u"eva@example.org"_s);
    QCOMPARE(member.start.toIso(), u"2017-03"_s);
}

void TestNetworkImport::refusals()
{
    NetworkFixture f;
    const ImportRun run = runImport(f, u"members"_s, "BBIC", bookOf({{u"Namn"_s, u"Kommun"_s, u"E-post"_s, u"Med sedan"_s},
                                                             {QString(), u"Nora"_s, u"utan.namn@example.org"_s, QString()},
                                                             {u"Eva Ask"_s, u"Karlstad"_s, u"eva(a)example"_s, u"länge sedan"_s}}));
    QCOMPARE(run.report.refused.size(), 1);
    QCOMPARE(run.report.doubtful.size(), 1);
    QCOMPARE(run.plan.rows.last().notes.size(), 3);
    const ImportTarget nowhere{{u"network"_s, Id()}};
    QVERIFY(!ImportEngine::plan(f.db(), importKind(u"members"_s), bookOf({{u"Namn"_s}, {u"Eva Ask"_s}}), u"file"_s, nowhere).ok());
}

void TestNetworkImport::cancelling()
{
    NetworkFixture f;
    const ImportKind kind = importKind(u"members"_s);
    const ImportTarget target{{u"network"_s, f.network("BBIC")}};
    auto plan = ImportEngine::plan(f.db(), kind, bookOf({{u"Namn"_s}, {u"Eva Ask"_s}}), u"file"_s, target);
    QVERIFY(plan.ok());
    const auto done = ImportEngine::apply(*f.store, kind, target, *plan, [](int) { return false; });
    QVERIFY(!done.ok());
    QVERIFY(done.error().code == ErrorCode::Cancelled);
    QCOMPARE(f.count(u"SELECT count(*) FROM person"_s), 0);
}

LANSNAV_TEST_MAIN(TestNetworkImport)
#include "tst_networkimport.moc"
