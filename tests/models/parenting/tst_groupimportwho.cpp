// SPDX-License-Identifier: GPL-3.0-or-later
// Whose groups a list tells of: which programme, and who led them.
#include "groupimportfixture.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

class TestGroupImportWho : public QObject
{
    Q_OBJECT

private slots:
    void languages_data();
    void languages();
    void names_data();
    void names();
    void whichProgramme_data();
    void whichProgramme();
    void bestSheetIsNotTheOtherProgramme();
    void unknownProgrammeIsRefused();
    void doubtfulNames_data();
    void doubtfulNames();
    void namesChosen();
    void choicesAreToldApart();
    void writtenInTwoWays();
    void protectedStaysHidden();
    void sameNewPersonOnce();
    void maskedLeadersAreNobodyNew();
};

void TestGroupImportWho::languages_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("interpreter");
    QTest::newRow("plain") << u"svenska"_s << u"svenska"_s << int(InterpreterState::NotStated);
    QTest::newRow("nothing") << QString() << QString() << int(InterpreterState::NotStated);
    QTest::newRow("with interpreter") << u"arabiska (tolk)"_s << u"arabiska"_s << int(InterpreterState::Booked);
    QTest::newRow("comma") << u"Arabiska, tolk"_s << u"Arabiska"_s << int(InterpreterState::Booked);
    QTest::newRow("med tolk") << u"dari med tolk"_s << u"dari"_s << int(InterpreterState::Booked);
    QTest::newRow("without") << u"somaliska (utan tolk)"_s << u"somaliska"_s << int(InterpreterState::NotNeeded);
    QTest::newRow("English") << u"Arabic (interpreter)"_s << u"Arabic"_s << int(InterpreterState::Booked);
    QTest::newRow("interpreter alone") << u"tolk"_s << QString() << int(InterpreterState::Booked);
}

void TestGroupImportWho::languages()
{
    QFETCH(QString, cell);
    QFETCH(QString, language);
    QFETCH(int, interpreter);
    const auto [text, state] = GroupImporter::languageOf(cell);
    QCOMPARE(text, language);
    QCOMPARE(int(state), interpreter);
}

void TestGroupImportWho::names_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("one") << u"Anna Ek"_s << QStringList{u"Anna Ek"_s};
    QTest::newRow("none") << u"  "_s << QStringList();
    QTest::newRow("och") << u"Anna Ek och Bo Ask"_s << QStringList{u"Anna Ek"_s, u"Bo Ask"_s};
    QTest::newRow("slash") << u"Anna Ek/Bo Ask"_s << QStringList{u"Anna Ek"_s, u"Bo Ask"_s};
    QTest::newRow("lines") << u"Anna Ek\nBo Ask"_s << QStringList{u"Anna Ek"_s, u"Bo Ask"_s};
    QTest::newRow("ampersand") << u"Anna Ek & Bo Ask"_s << QStringList{u"Anna Ek"_s, u"Bo Ask"_s};
    QTest::newRow("family name first") << u"Ek, Anna"_s << QStringList{u"Ek, Anna"_s};
    QTest::newRow("och within a name") << u"Ochoa Lind"_s << QStringList{u"Ochoa Lind"_s};
}

void TestGroupImportWho::names()
{
    QFETCH(QString, cell);
    QFETCH(QStringList, names);
    QCOMPARE(GroupImporter::namesIn(cell), names);
}

void TestGroupImportWho::whichProgramme_data()
{
    QTest::addColumn<QString>("column");        // what a column says; empty: none
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<bool>("asked");            // ABC is pointed out
    QTest::addColumn<int>("fate");
    QTest::addColumn<QStringList>("choices");
    QTest::newRow("column") << u"FöiS"_s << u"Blad1"_s << false << int(RowFate::New) << QStringList();
    QTest::newRow("column before all") << u"FöiS"_s << u"ABC 2019"_s << true << int(RowFate::New) << QStringList();
    QTest::newRow("whole name") << u"ABC, Alla Barn i Centrum"_s << u"Blad1"_s << false << int(RowFate::New) << QStringList();
    QTest::newRow("sheet") << QString() << u"ABC-grupper vt 2019"_s << false << int(RowFate::New) << QStringList();
    QTest::newRow("pointed out") << QString() << u"Blad1"_s << true << int(RowFate::New) << QStringList();
    QTest::newRow("both agree") << QString() << u"ABC"_s << true << int(RowFate::New) << QStringList();
    QTest::newRow("they do not") << QString() << u"FöiS 2019"_s << true << int(RowFate::Doubtful) << QStringList{u"FöiS"_s, u"ABC"_s};
    QTest::newRow("nothing says") << QString() << u"Blad1"_s << false << int(RowFate::Doubtful) << QStringList{u"ABC"_s, u"FöiS"_s};
    QTest::newRow("sheet of both") << QString() << u"ABC och FöiS"_s << false << int(RowFate::Doubtful) << QStringList{u"ABC"_s, u"FöiS"_s};
    QTest::newRow("nobody knows it") << u"Cope"_s << u"ABC"_s << true << int(RowFate::Refused) << QStringList();
}

void TestGroupImportWho::whichProgramme()
{
    QFETCH(QString, column);
    QFETCH(QString, sheet);
    QFETCH(bool, asked);
    QFETCH(int, fate);
    QFETCH(QStringList, choices);
    ParentingFixture f;
    Workbook book = bookOf({{u"Kommun"_s, u"Startdatum"_s, u"Program"_s, u"Fullföljt"_s}, {u"Laxå"_s, u"2019-03-04"_s, column, u"5"_s}});
    book.sheets.first().name = sheet;
    const ImportTarget target = asked ? ImportTarget{{u"programme"_s, f.abc.programme.id}} : ImportTarget();
    const auto plan = f.must(ImportEngine::plan(f.db(), GroupImporter::kind(), book, u"lista.xlsx"_s, target));
    QCOMPARE(int(plan.rows.first().fate), fate);
    QCOMPARE(plan.rows.first().choices, choices);
    QCOMPARE(plan.rows.first().reason.isEmpty(), fate == int(RowFate::New));
}

/// Without a sheet named the one with most headings is read, which is the other programme's: that is asked, never assumed.
void TestGroupImportWho::bestSheetIsNotTheOtherProgramme()
{
    ParentingFixture f;
    const ImportTarget target{{u"programme"_s, f.abc.programme.id}};
    const Run run = importBook(f, sample(), {}, target);
    QCOMPARE(run.report.doubtful.size(), 8);
    QCOMPARE(f.count(u"SELECT count(*) FROM parent_group"_s), 0);
    importBook(f, sample(), {}, target, [](ImportPlan &plan) {
        for (ImportRow &row : plan.rows)
            row.choice = 0;
    });
    for (const GroupDetail &detail : groupsOf(f))
        QCOMPARE(detail.programme.id, f.fois.programme.id);
    // Answered once, it is not asked again.
    QCOMPARE(importBook(f, sample(), {}, target).report.doubtful.size(), 0);
}

void TestGroupImportWho::unknownProgrammeIsRefused()
{
    ParentingFixture f;
    const Workbook book = bookOf({{u"Kommun"_s, u"Startdatum"_s, u"Program"_s}, {u"Laxå"_s, u"2019-03-04"_s, u"Cope"_s}, {u"Laxå"_s, u"2019-04-04"_s, u"ABC"_s}});
    const Run run = importBook(f, book);
    QCOMPARE(run.report.added, 1);
    QCOMPARE(run.report.refused.size(), 1);
    QCOMPARE(run.report.refused.first().line, 2);
    QVERIFY(run.report.refused.first().reason.contains(u"Cope"_s));
}

void TestGroupImportWho::doubtfulNames_data()
{
    QTest::addColumn<QString>("stated");
    QTest::addColumn<bool>("leads");        // the one in the register leads groups already
    QTest::addColumn<QString>("home");      // where the one in the register is
    QTest::addColumn<int>("fate");
    // In the register: Maj-Britt Qvarnström.
    QTest::newRow("the very name, a leader") << u"Maj-Britt Qvarnström"_s << true << u"Laxå"_s << int(RowFate::New);
    QTest::newRow("the very name, same municipality") << u"Maj-Britt Qvarnström"_s << false << u"Nora"_s << int(RowFate::New);
    QTest::newRow("no municipality known") << u"maj-britt qvarnström"_s << false << QString() << int(RowFate::New);
    QTest::newRow("another municipality") << u"Maj-Britt Qvarnström"_s << false << u"Laxå"_s << int(RowFate::Doubtful);
    QTest::newRow("without its hyphen") << u"Majbritt Qvarnström"_s << true << u"Nora"_s << int(RowFate::Doubtful);
    QTest::newRow("without its dots, a leader") << u"Maj-Britt Qvarnstrom"_s << true << u"Nora"_s << int(RowFate::Doubtful);
    QTest::newRow("a mark more") << u"Maj-Brítt Qvarnström"_s << true << u"Nora"_s << int(RowFate::Doubtful);
    QTest::newRow("without its dots, same municipality") << u"Maj-Britt Qvarnstrom"_s << false << u"Nora"_s << int(RowFate::Doubtful);
    QTest::newRow("a slip") << u"Maj-Britt Qvarnströn"_s << true << u"Nora"_s << int(RowFate::Doubtful);
    QTest::newRow("family name first") << u"Qvarnström, Maj-Britt"_s << true << u"Nora"_s << int(RowFate::New);
    QTest::newRow("half a name") << u"Maj-Britt"_s << true << u"Nora"_s << int(RowFate::Doubtful);
    QTest::newRow("somebody else") << u"Olof Ek"_s << true << u"Nora"_s << int(RowFate::New);
    QTest::newRow("vacant") << u"vakant"_s << true << u"Nora"_s << int(RowFate::New);
}

void TestGroupImportWho::doubtfulNames()
{
    QFETCH(QString, stated);
    QFETCH(bool, leads);
    QFETCH(QString, home);
    QFETCH(int, fate);
    ParentingFixture f;
    const Id person = f.person("Maj-Britt", "Qvarnström");
    if (!home.isEmpty()) {
        Edit edit(*f.store, ActText("Test"));
        edit.update(u"person"_s, person, {{u"municipality"_s, f.municipality(home.toUtf8().constData()).bind()}});
        f.must(edit.commit());
    }
    if (leads)
        f.leader(person, "Laxå", f.abc.programme.id);
    QStringList row = nora;
    row[3] = stated;
    row[4].clear();
    const auto plan = f.must(ImportEngine::plan(f.db(), GroupImporter::kind(), abcList({row}), u"x"_s, {}));
    QCOMPARE(int(plan.rows.first().fate), fate);
    QCOMPARE(plan.rows.first().choices.isEmpty(), fate == int(RowFate::New));
}

void TestGroupImportWho::namesChosen()
{
    ParentingFixture f;
    const Id first = f.person("Åke", "Lindqvist");
    f.person("Åke", "Lindqvist");
    Run run = importBook(f, abcList({nora}));
    QCOMPARE(run.report.doubtful.size(), 1);
    QCOMPARE(run.plan.rows.first().choices.size(), 4);       // either of them, a new one, without
    // Nothing goes in while it is not decided.
    QCOMPARE(f.count(u"SELECT count(*) FROM parent_group"_s), 0);
    int which = -1;
    run = importBook(f, abcList({nora}), {}, {}, [&](ImportPlan &plan) {
        const auto data = std::static_pointer_cast<GroupImport>(plan.rows.first().data);
        for (qsizetype i = 0; i < data->options.size(); ++i)
            if (data->options.at(i).people.first() == first)
                which = int(i);
        plan.rows.first().choice = which;
    });
    QVERIFY(which >= 0);
    QCOMPARE(run.report.added, 1);
    const GroupDetail detail = groupsOf(f).constFirst();
    QCOMPARE(detail.leaders.size(), 2);
    QVERIFY(detail.leaders.at(0).person == first || detail.leaders.at(1).person == first);
    const int changes = f.changes();
    QCOMPARE(importBook(f, abcList({nora})).report.unchanged, 1);
    QCOMPARE(f.changes(), changes);
}

/// Two of a name are told apart by where they live and work and how they are reached.
void TestGroupImportWho::choicesAreToldApart()
{
    ParentingFixture f;
    Organisation unit;
    unit.name = u"Öppna förskolan Solen"_s;
    const Id workplace = f.must(registerstore::addOrganisation(*f.store, unit));
    Person first;
    first.given = u"Göran"_s;
    first.family = u"Persson"_s;
    first.municipality = f.municipality("Laxå");
    first.email = u"goran.persson@example.org"_s;
    Person second = first;
    second.municipality = f.municipality("Kumla");
    second.organisation = workplace;
    second.email.clear();
    f.must(registerstore::addPerson(*f.store, first));
    f.must(registerstore::addPerson(*f.store, second));
    QStringList row = nora;
    row[3] = u"Göran Persson"_s;
    row[4].clear();
    const auto plan = f.must(ImportEngine::plan(f.db(), GroupImporter::kind(), abcList({row}), u"x"_s, {}));
    const QStringList choices = plan.rows.first().choices;
    QCOMPARE(choices.filter(u"Laxå, goran.persson@example.org"_s).size(), 1);
    QCOMPARE(choices.filter(u"Kumla, Öppna förskolan Solen"_s).size(), 1);
}

/// A name the list itself writes in two ways is asked about; once it is answered a second run changes nothing.
void TestGroupImportWho::writtenInTwoWays()
{
    ParentingFixture f;
    QStringList laxa = nora, kumla = nora;
    laxa[0] = u"Laxå"_s;
    laxa[3] = u"Anna Källström"_s;
    kumla[0] = u"Kumla"_s;
    kumla[3] = u"Anna Kallström"_s;
    const Workbook book = abcList({laxa, kumla});
    const int people = f.count(u"SELECT count(*) FROM person"_s);
    const Run run = importBook(f, book, {}, {}, [](ImportPlan &plan) {
        QCOMPARE(plan.rows.first().fate, RowFate::New);
        QCOMPARE(plan.rows.last().fate, RowFate::Doubtful);
        QVERIFY2(plan.rows.last().choices.at(1).contains(u"“Anna Källström” of line 2"_s), qPrintable(plan.rows.last().choices.at(1)));
        plan.rows.last().choice = 1;
    });
    QCOMPARE(run.report.added, 2);
    QCOMPARE(f.count(u"SELECT count(*) FROM person"_s), people + 2);
    const int changes = f.changes();
    const Run again = importBook(f, book);
    QCOMPARE(again.report.unchanged, 2);
    QVERIFY2(noted(again.plan.rows.last()).contains(u"is taken for Anna Källström"_s), qPrintable(noted(again.plan.rows.last())));
    QCOMPARE(f.changes(), changes);
}

/// Neither the preview nor the group's list of leaders names somebody with protected identity from the register.
void TestGroupImportWho::protectedStaysHidden()
{
    ParentingFixture f;
    f.person("Åke", "Lindkvist", true);
    QStringList row = nora;
    row[3] = u"Åke Lindqvist"_s;
    const auto plan = f.must(ImportEngine::plan(f.db(), GroupImporter::kind(), abcList({row}), u"x"_s, {}));
    for (const QString &choice : plan.rows.first().choices)
        QVERIFY(!choice.contains(u"Lindkvist"_s));
    QVERIFY(!plan.rows.first().reason.contains(u"Lindkvist"_s) && !noted(plan.rows.first()).contains(u"Lindkvist"_s));
}

void TestGroupImportWho::sameNewPersonOnce()
{
    ParentingFixture f;
    QStringList other = nora;
    other[0] = u"Laxå"_s;
    const int people = f.count(u"SELECT count(*) FROM person"_s);
    importBook(f, abcList({nora, other}));
    QCOMPARE(f.count(u"SELECT count(*) FROM person"_s), people + 2);
    QCOMPARE(groupsOf(f).size(), 2);
}

/// A list of our own does not name leaders with protected identity: the group goes in without them, and that is told.
void TestGroupImportWho::maskedLeadersAreNobodyNew()
{
    ParentingFixture f;
    QStringList row = nora;
    row[4] = u"Skyddade personuppgifter (K7M2)"_s;
    const int people = f.count(u"SELECT count(*) FROM person"_s);
    const Run run = importBook(f, abcList({row}));
    QVERIFY2(noted(run.plan.rows.first()).contains(u"protected identity"_s), qPrintable(noted(run.plan.rows.first())));
    QCOMPARE(f.count(u"SELECT count(*) FROM person"_s), people + 1);
    QCOMPARE(leadersOf(groupsOf(f).first()), u"Åke Lindqvist"_s);
}

LANSNAV_TEST_MAIN(TestGroupImportWho)
#include "tst_groupimportwho.moc"
