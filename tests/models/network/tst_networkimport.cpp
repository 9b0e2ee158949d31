// SPDX-License-Identifier: GPL-3.0-or-later
#include "importrun.h"
#include "network/rules.h"
#include "privacy/masking.h"
#include "register/registerimport.h"
#include "store/history.h"
#include "support/testmain.h"
#include "support/workbook.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

Workbook sample(const QString &name)
{
    auto book = readWorkbook(QStringLiteral(LANSNAV_TEST_DATA) + u'/' + name);
    NetworkFixture::must(book);
    return *book;
}

const Membership *called(const NetworkDetail &detail, const QString &name)
{
    for (const Membership &m : detail.members)
        if (m.name == name)
            return &m;
    return nullptr;
}

} // namespace

class TestNetworkImport : public QObject
{
    Q_OBJECT

private slots:
    void bbicContacts();
    void bbicAttendance();
    void presenceAheadIsSaid();
    void coaches();
    void protectedIsProposed();
    void slutatMustBeChosen();
    void matching_data();
    void matching();
    void onlyTheNameSaysWhoItIs();
    void unknownPlaceIsAsked();
    void protectedKeepTheirDetails();
    void countsGoInWithTheirRows();
    void undecidedRowsLowerNoCount();
    void workplaceSaysMunicipality_data();
    void workplaceSaysMunicipality();
    void workplaceReplacesNoMunicipality();
    void severalMemberships_data();
    void severalMemberships();
    void joinedRowsLoseNothing();
    void remarksUntilAnswered();
    void coachesAreNotMoved();
    void workplaceThatMayBeSeveral();
    void everyRowIsCountedOnce();
    void marksOfTwoRows();
    void contactCellsAreKeptWhole();
    void roleWords_data();
    void roleWords();
    void unreadColumnsAreTold();
    void whatIsNotUnderstoodIsKept();
    void organisationsInEveryCase();
    void updates();
    void blanksNeverOverwrite();
    void refusals();
    void attendanceRules();
    void ownMarks_data();
    void ownMarks();
    void daysAreNoYears();
    void lockedAttendanceIsLeftOut();
    void cancelling();
};

void TestNetworkImport::bbicContacts()
{
    NetworkFixture f;
    const Workbook book = sample(u"BBIC nätverk kontaktlista.xlsx"_s);
    const ImportRun run = runImport(f, u"members"_s, "BBIC", book);
    const NetworkDetail detail = f.detail(f.network("BBIC"));
    QCOMPARE(detail.members.size(), 14);
    QCOMPARE(f.count(u"SELECT count(*) FROM person"_s), 14);
    QCOMPARE(run.report.added, 14);
    QVERIFY(run.report.refused.isEmpty());

    const Membership *olof = called(detail, u"Olof Ängqvist"_s);
    QVERIFY(olof);
    QCOMPARE(olof->representsName, u"Hällefors"_s);
    QCOMPARE(olof->email, u"olof.angqvist@hallefors.example.org"_s);
    QCOMPARE(olof->start.toIso(), u"2018-41"_s);
    QCOMPARE(int(olof->kind), int(MemberKind::Alternate));
    QCOMPARE(olof->substitutesName, u"Ulla-Karin Gunnarsdotter"_s);
    const Membership *quirin = called(detail, u"Quirin Hammarström"_s);
    QVERIFY(quirin);
    QCOMPARE(quirin->representsName, u"Hallsberg"_s);
    QCOMPARE(quirin->phone, u"+4619189117"_s);
    QCOMPARE(quirin->start.toIso(), u"2013-12-09"_s);
    const ImportRow *again = rowAt(run.plan, 23);
    QVERIFY(again);
    QCOMPARE(int(again->fate), int(RowFate::Unchanged));
    const Membership *jorgen = called(detail, u"Jörgen Al-Khatib"_s);
    QVERIFY(jorgen);
    QCOMPARE(jorgen->start.toIso(), u"2016-W04"_s);
    QCOMPARE(jorgen->phone, u"+46701432837"_s);
    // Proposed, never set silently.
    QCOMPARE(f.count(u"SELECT count(*) FROM person WHERE protected = 1"_s), 0);
    QVERIFY(!rowAt(run.plan, 5)->notes.join(u' ').isEmpty());
    QVERIFY(rowAt(run.plan, 8)->notes.join(u' ').contains(u"end on"_s));
    QVERIFY(called(detail, u"Cecilia Sjögren"_s)->end.isNull());
    QCOMPARE(NetworkRules::coverageText(NetworkRules::coverage(detail, QDate(2026, 3, 2))), u"10 of 12"_s);

    const int changes = f.count(u"SELECT count(*) FROM change WHERE tbl NOT IN ('act', 'import_mapping')"_s);
    const ImportRun second = runImport(f, u"members"_s, "BBIC", book);
    QCOMPARE(second.report.added, 0);
    QCOMPARE(second.report.updated, 0);
    QCOMPARE(f.count(u"SELECT count(*) FROM change WHERE tbl NOT IN ('act', 'import_mapping')"_s), changes);
    QVERIFY(f.store->undo().ok());
    QCOMPARE(f.detail(f.network("BBIC")).members.size(), 0);
}

void TestNetworkImport::bbicAttendance()
{
    NetworkFixture f;
    const Workbook book = sample(u"BBIC nätverk kontaktlista.xlsx"_s);
    runImport(f, u"members"_s, "BBIC", book);
    const ImportRun run = runImport(f, u"attendance"_s, "BBIC", book, {}, u"Närvaro"_s);
    QVERIFY(run.report.refused.isEmpty());
    const NetworkDetail detail = f.detail(f.network("BBIC"));
    QCOMPARE(detail.meetings.size(), 4);
    QCOMPARE(detail.meetings.first().starts, u"2019-02-14"_s);
    QCOMPARE(int(detail.meetings.first().status), int(MeetingStatus::Held));
    const auto state = [&](const QString &name, int meeting) {
        return int(detail.attendanceOf(detail.meetings.at(meeting).id, called(detail, name)->person));
    };
    QCOMPARE(state(u"Olof Qvarnström"_s, 0), int(AttendanceState::Absent));
    QCOMPARE(state(u"Olof Qvarnström"_s, 1), int(AttendanceState::Apology));
    QCOMPARE(state(u"Olof Qvarnström"_s, 2), int(AttendanceState::Present));
    QCOMPARE(state(u"Ulla-Karin Yngvesson"_s, 3), int(AttendanceState::NotRecorded));
    QCOMPARE(f.count(u"SELECT count(*) FROM attendance"_s), 14 * 4 - 9);
    const int changes = f.count(u"SELECT count(*) FROM change"_s);
    const ImportRun second = runImport(f, u"attendance"_s, "BBIC", book, {}, u"Närvaro"_s);
    QCOMPARE(second.report.added + second.report.updated, 0);
    QCOMPARE(f.count(u"SELECT count(*) FROM change"_s), changes);
}

void TestNetworkImport::presenceAheadIsSaid()
{
    NetworkFixture f;
    runImport(f, u"members"_s, "BBIC", bookOf({{u"Namn"_s, u"Kommun"_s}, {u"Eva Ask"_s, u"Nora"_s}, {u"Bo Ek"_s, u"Kumla"_s}, {u"Ida Alm"_s, u"Laxå"_s}}));
    const auto day = [](int ahead) { return QDate::currentDate().addDays(ahead).toString(Qt::ISODate); };
    const Workbook book = bookOf({{u"Namn"_s, day(-30), day(30)}, {u"Eva Ask"_s, u"N"_s, u"A"_s}, {u"Bo Ek"_s, u"N"_s, u"N"_s}, {u"Ida Alm"_s, u"F"_s, u"N"_s}});
    const ImportRun run = runImport(f, u"attendance"_s, "BBIC", book);
    QCOMPARE(run.report.notes.size(), 1);
    QCOMPARE(run.report.notes.first().line, 3);
    QVERIFY2(run.report.notes.first().reason.contains(PartialDate(QDate::currentDate().addDays(30)).toText()), qPrintable(run.report.notes.first().reason));
    // Said when it is read, not each time after.
    QVERIFY(runImport(f, u"attendance"_s, "BBIC", book).report.notes.isEmpty());
}

void TestNetworkImport::coaches()
{
    NetworkFixture f;
    const Workbook book = sample(u"tidiga-tecken-coacher.csv"_s);
    const ImportRun run = runImport(f, u"members"_s, "Tidiga tecken", book);
    QCOMPARE(run.plan.rows.size(), 40);
    QCOMPARE(run.report.doubtful.size(), 5);
    QVERIFY(run.report.refused.isEmpty());
    const NetworkDetail detail = f.detail(f.network("Tidiga tecken"));
    QCOMPARE(detail.members.size(), 35);
    const Membership *inger = called(detail, u"Inger O’Connor"_s);
    QVERIFY(inger);
    QCOMPARE(inger->trained.toIso(), u"2018-W12"_s);
    const Membership *goran = called(detail, u"Göran Ek"_s);
    QVERIFY(goran);
    QCOMPARE(goran->note, u"=1+1"_s);
    QCOMPARE(goran->phone, u"+46701680692"_s);
    QCOMPARE(called(detail, u"Rut Wikström"_s)->workplace, u"Daglig verksamhet; Hantverket"_s);
    QVERIFY(called(detail, u"Olof Dahlqvist"_s)->trained.isNull());
    // Hallsberg: about 5, 2, about 5; Nora: 0, nothing, nothing, 3.
    QHash<QString, Figure> figures;
    for (const Figure &figure : detail.figures)
        figures.insert(figure.municipalityName, figure);
    QCOMPARE(figures.value(u"Hallsberg"_s).value, std::optional<int>(12));
    QVERIFY(figures.value(u"Hallsberg"_s).approximate);
    QCOMPARE(figures.value(u"Nora"_s).value, std::optional<int>(3));
    QVERIFY(!figures.value(u"Nora"_s).approximate);
    QCOMPARE(figures.value(u"Nora"_s).year, 2019);
    QCOMPARE(History::title(f.db(), f.store->schema(), u"figure"_s, figures.value(u"Nora"_s).id), u"Tidiga tecken, Nora 2019"_s);
    // "Byter jobb" says no day, so no end is proposed.
    const ImportRow *leaving = rowAt(run.plan, 3);
    QVERIFY(leaving && leaving->choices.isEmpty() && leaving->notes.join(u' ').contains(u"about to end"_s));

    const int changes = f.count(u"SELECT count(*) FROM change WHERE tbl NOT IN ('act', 'import_mapping')"_s);
    const ImportRun second = runImport(f, u"members"_s, "Tidiga tecken", book);
    QCOMPARE(second.report.added + second.report.updated, 0);
    QCOMPARE(f.count(u"SELECT count(*) FROM change WHERE tbl NOT IN ('act', 'import_mapping')"_s), changes);
}

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
        // What the note says comes first.
        QVERIFY2(plan.rows[0].choices.first().startsWith(u"ended"_s), qPrintable(plan.rows[0].choices.first()));
        plan.rows[0].choice = 1;
        plan.rows[1].choice = 0;
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
    QTest::newRow("same name elsewhere") << QStringList{"Anna Ek", "Nora", "anna@nora.example.org"} << int(RowFate::New);
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

/// Another municipality speaks against the same name; the same address settles it.
void TestNetworkImport::onlyTheNameSaysWhoItIs()
{
    NetworkFixture f;
    const QStringList headings{u"Namn"_s, u"Kommun"_s, u"E-post"_s};
    runImport(f, u"members"_s, "BBIC", bookOf({headings, {u"Bo Kvarn"_s, u"Askersund"_s, u"bo@example.org"_s}}));
    const ImportRun moved = runImport(f, u"members"_s, "BBIC", bookOf({headings, {u"Bo Kvarn"_s, u"Hallsberg"_s, QString()}}));
    QCOMPARE(int(moved.plan.rows.first().fate), int(RowFate::Doubtful));
    QCOMPARE(f.detail(f.network("BBIC")).members.first().representsName, u"Askersund"_s);
    const ImportRun known = runImport(f, u"members"_s, "BBIC", bookOf({headings, {u"Bo Kvarn"_s, u"Hallsberg"_s, u"BO@example.org"_s}}));
    QCOMPARE(known.report.updated, 1);
    QCOMPARE(f.detail(f.network("BBIC")).members.first().representsName, u"Hallsberg"_s);
}

void TestNetworkImport::unknownPlaceIsAsked()
{
    NetworkFixture f;
    const Workbook book = bookOf({{u"Namn"_s, u"Kommun"_s}, {u"Eva Ask"_s, u"Atlantis"_s}, {u"Bo Ek"_s, u"Atlantis"_s}});
    QCOMPARE(runImport(f, u"members"_s, "BBIC", book).report.doubtful.size(), 2);
    QVERIFY(f.detail(f.network("BBIC")).members.isEmpty());
    runImport(f, u"members"_s, "BBIC", book, [](ImportPlan &plan) {
        plan.rows[0].choice = 0;
        plan.rows[1].choice = 1;
    });
    const NetworkDetail detail = f.detail(f.network("BBIC"));
    QCOMPARE(detail.members.size(), 1);
    QCOMPARE(detail.members.first().name, u"Eva Ask"_s);
    QVERIFY(detail.members.first().representsName.isEmpty());
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
    for (const auto &[choice, count] : {std::pair(2, u"4"_s), std::pair(0, u"about 9"_s)}) {
        runImport(f, u"members"_s, "Tidiga tecken", book, [choice](ImportPlan &plan) { plan.rows[1].choice = choice; });
        QCOMPARE(countOfKumla(f), count);
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

void TestNetworkImport::workplaceSaysMunicipality_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("workplace");
    QTest::addColumn<QString>("represents");
    QTest::newRow("the municipality") << u"BBIC"_s << u"Laxå kommun"_s << u"Laxå"_s;
    QTest::newRow("as people write it") << u"BBIC"_s << u"Hallsberg kommun"_s << u"Hallsberg"_s;
    QTest::newRow("its short name") << u"BBIC"_s << u"Nora"_s << u"Nora"_s;
    QTest::newRow("a part of it") << u"BBIC"_s << u"Laxå kommun, socialförvaltningen"_s << u"Laxå"_s;
    QTest::newRow("the part first") << u"BBIC"_s << u"Socialförvaltningen, Kumla kommun"_s << u"Kumla"_s;
    QTest::newRow("the genitive") << u"BBIC"_s << u"Kumla kommuns socialförvaltning"_s << u"Kumla"_s;
    QTest::newRow("two of them") << u"BBIC"_s << u"Laxå kommun/Kumla kommun"_s << QString();
    QTest::newRow("a name of the place") << u"BBIC"_s << u"Örebro universitet"_s << QString();
    QTest::newRow("the region") << u"BBIC"_s << u"Region Örebro län"_s << QString();
    QTest::newRow("a network of nobody in particular") << u"Tidiga tecken"_s << u"Laxå kommun"_s << QString();
}

/// A list of members by organisation, without a column of municipalities.
void TestNetworkImport::workplaceSaysMunicipality()
{
    QFETCH(QString, network);
    QFETCH(QString, workplace);
    QFETCH(QString, represents);
    NetworkFixture f;
    const QByteArray name = network.toUtf8();
    const Workbook book = bookOf({{u"Namn"_s, u"Organisation"_s, u"E-post"_s}, {u"Eva Ask"_s, workplace, u"eva@example.org"_s}});
    const ImportRun run = runImport(f, u"members"_s, name, book);
    QCOMPARE(run.report.added, 1);
    QCOMPARE(run.plan.rows.first().notes.join(u' ').contains(u"Represents"_s), !represents.isEmpty());
    QCOMPARE(f.detail(f.network(name)).members.first().representsName, represents);
    QCOMPARE(runImport(f, u"members"_s, name, book).report.unchanged, 1);
}

void TestNetworkImport::workplaceReplacesNoMunicipality()
{
    NetworkFixture f;
    const QStringList headings{u"Namn"_s, u"Kommun"_s, u"Organisation"_s, u"E-post"_s};
    runImport(f, u"members"_s, "BBIC", bookOf({headings, {u"Eva Ask"_s, u"Nora"_s, QString(), u"eva@example.org"_s}, {u"Bo Ek"_s, u"Nora"_s, QString(), QString()}}));
    const Workbook book = bookOf({headings, {u"Eva Ask"_s, QString(), u"Laxå kommun"_s, u"eva@example.org"_s}, {u"Bo Ek"_s, QString(), u"Laxå kommun"_s, QString()}});
    const auto represented = [&f] {
        QStringList names;
        for (const Membership &member : f.detail(f.network("BBIC")).members)
            names.append(member.name + u' ' + member.representsName);
        names.sort();
        return names;
    };
    const QStringList before{u"Bo Ek Nora"_s, u"Eva Ask Nora"_s};
    // Of Bo only the name says who it is, and the workplace speaks against it.
    const ImportRun run = runImport(f, u"members"_s, "BBIC", book);
    QCOMPARE(run.report.updated, 1);
    QCOMPARE(run.report.doubtful.size(), 1);
    QCOMPARE(represented(), before);
    runImport(f, u"members"_s, "BBIC", book, [](ImportPlan &plan) { plan.rows[1].choice = 0; });
    QCOMPARE(represented(), before);
    QCOMPARE(runImport(f, u"members"_s, "BBIC", book).report.unchanged, 2);
}

void TestNetworkImport::severalMemberships_data()
{
    QTest::addColumn<QList<QStringList>>("rows");       // municipality, from, to, role
    QTest::addColumn<QStringList>("stored");            // of each membership, by period
    const auto row = [](const char *place, const char *from = "", const char *to = "", const char *role = "") {
        return QStringList{QString::fromUtf8(place), QString::fromUtf8(from), QString::fromUtf8(to), QString::fromUtf8(role)};
    };
    QTest::newRow("one") << QList<QStringList>{row("Nora", "HT18")} << QStringList{u"Nora 2018-41 "_s};
    QTest::newRow("two municipalities") << QList<QStringList>{row("Nora"), row("Hällefors")} << QStringList{u"Nora  "_s, u"Hällefors  "_s};
    QTest::newRow("two periods") << QList<QStringList>{row("Nora", "VT20", "HT21"), row("Nora", "2023")} << QStringList{u"Nora 2020-40 2021-41"_s, u"Nora 2023 "_s};
    QTest::newRow("the later one first") << QList<QStringList>{row("Nora", "2023"), row("Nora", "VT20", "HT21")} << QStringList{u"Nora 2023 "_s, u"Nora 2020-40 2021-41"_s};
    QTest::newRow("three") << QList<QStringList>{row("Nora", "VT20", "HT21"), row("Nora", "2023"), row("Hällefors", "2023")}
                           << QStringList{u"Nora 2020-40 2021-41"_s, u"Nora 2023 "_s, u"Hällefors 2023 "_s};
    QTest::newRow("the same twice") << QList<QStringList>{row("Nora", "2020", "2020"), row("Nora", "2020", "2020")} << QStringList{u"Nora 2020 2020"_s};
    QTest::newRow("one says less") << QList<QStringList>{row("Nora", "HT18"), row("", "")} << QStringList{u"Nora 2018-41 "_s};
    QTest::newRow("periods that overlap") << QList<QStringList>{row("Nora", "2018"), row("Nora", "2019")} << QStringList{u"Nora 2018 "_s};
}

/// A person may be a member for several municipalities, and again after having been one.
void TestNetworkImport::severalMemberships()
{
    QFETCH(QList<QStringList>, rows);
    QFETCH(QStringList, stored);
    NetworkFixture f;
    QList<QStringList> sheet{{u"Namn"_s, u"E-post"_s, u"Kommun"_s, u"Från"_s, u"Till"_s, u"Roll"_s}};
    for (const QStringList &row : std::as_const(rows))
        sheet.append(QStringList{u"Anna Ek"_s, u"anna@example.org"_s} + row);
    const auto memberships = [&f] {
        QList<Membership> members = f.detail(f.network("BBIC")).members;
        std::sort(members.begin(), members.end(), [](const Membership &a, const Membership &b) { return a.period < b.period; });
        QStringList texts;
        for (const Membership &m : members)
            texts.append(m.representsName + u' ' + m.start.toIso() + u' ' + m.end.toIso());
        return texts;
    };
    const ImportRun run = runImport(f, u"members"_s, "BBIC", bookOf(sheet));
    QVERIFY(run.report.doubtful.isEmpty());
    QCOMPARE(run.report.added, stored.size());
    QCOMPARE(memberships(), stored);
    QCOMPARE(f.count(u"SELECT count(*) FROM person"_s), 1);
    QVERIFY2(networkArea().check(f.db())->isEmpty(), qPrintable(networkArea().check(f.db())->join(u'\n')));
    const int changes = f.count(u"SELECT count(*) FROM change"_s);
    const ImportRun second = runImport(f, u"members"_s, "BBIC", bookOf(sheet));
    QCOMPARE(second.report.unchanged, rows.size());
    QCOMPARE(f.count(u"SELECT count(*) FROM change"_s), changes);
    // Each row still finds the membership it is about when it says something new.
    sheet.last().last() = u"Utbildare"_s;
    QCOMPARE(runImport(f, u"members"_s, "BBIC", bookOf(sheet)).report.doubtful.size(), 0);
    QCOMPARE(memberships(), stored);
    QCOMPARE(f.count(u"SELECT count(*) FROM membership WHERE role IS NOT NULL"_s), 1);
}

void TestNetworkImport::joinedRowsLoseNothing()
{
    NetworkFixture f;
    const Workbook book = bookOf({{u"Namn"_s, u"Kommun"_s, u"Roll"_s, u"Tel"_s, u"Utbildad"_s, u"Antal kartläggningar 2019"_s},
                                  {u"Eva Ask"_s, u"Nora"_s, u"Ansvarig"_s, u"070-1680692"_s, QString(), u"2"_s},
                                  {u"Eva Ask"_s, u"Nora"_s, u"Utbildare"_s, u"019-123456"_s, u"mars 2017"_s, u"ca 3"_s},
                                  {u"Eva Ask"_s, u"Nora"_s, u"Utbildare"_s, u"019-123456"_s, u"mars 2017"_s, u"ca 3"_s}});
    const ImportRun run = runImport(f, u"members"_s, "Tidiga tecken", book);
    QCOMPARE(run.report.added, 1);
    QVERIFY(rowAt(run.plan, 3)->notes.join(u' ').contains(u"phone, role"_s));
    const NetworkDetail detail = f.detail(f.network("Tidiga tecken"));
    const Membership &eva = detail.members.first();
    QCOMPARE(eva.trained.toIso(), u"2017-03"_s);
    QCOMPARE(eva.phone, u"+46701680692"_s);
    QCOMPARE(eva.note, u"Tel: 019-123456\nRoll: Utbildare"_s);
    // A row that stands there twice counts once.
    QCOMPARE(NetworkRules::figureText(detail.figures.first()), u"about 5"_s);
    QCOMPARE(runImport(f, u"members"_s, "Tidiga tecken", book).report.unchanged, 3);
}

/// What is proposed is proposed each time, until somebody has answered.
void TestNetworkImport::remarksUntilAnswered()
{
    NetworkFixture f;
    const Workbook book = sample(u"BBIC nätverk kontaktlista.xlsx"_s);
    const auto remarks = [](const ImportRun &run) {
        QStringList said;
        for (const ImportReport::Line &note : run.report.notes)
            if (note.reason.contains(u"proposed"_s))
                said.append(QString::number(note.line) + note.reason);
        return said;
    };
    const ImportRun first = runImport(f, u"members"_s, "BBIC", book);
    QCOMPARE(remarks(first).filter(u"31/12"_s).size(), 2);
    const ImportRun second = runImport(f, u"members"_s, "BBIC", book);
    QCOMPARE(second.report.added + second.report.updated, 0);
    QCOMPARE(remarks(second), remarks(first));
    const ImportRun answered = runImport(f, u"members"_s, "BBIC", book, [](ImportPlan &plan) {
        for (ImportRow &row : plan.rows)
            if (row.line == 8)
                row.choice = 1;
    });
    QCOMPARE(answered.report.updated, 1);
    QVERIFY(!called(f.detail(f.network("BBIC")), u"Cecilia Sjögren"_s)->end.isNull());
    QCOMPARE(remarks(runImport(f, u"members"_s, "BBIC", book)).filter(u"31/12"_s).size(), 1);
}

/// The same list read as people afterwards knows everybody's workplace.
void TestNetworkImport::coachesAreNotMoved()
{
    NetworkFixture f;
    const Workbook book = sample(u"tidiga-tecken-coacher.csv"_s);
    runImport(f, u"members"_s, "Tidiga tecken", book, [](ImportPlan &plan) {
        for (ImportRow &row : plan.rows)
            row.choice = row.fate == RowFate::Doubtful ? 0 : row.choice;
    });
    const auto places = [&f] {
        return f.count(u"SELECT count(DISTINCT o.municipality) FROM person p JOIN organisation o ON o.id = p.organisation WHERE o.name = 'LSS-boende Åvägen'"_s);
    };
    const int before = places();
    QVERIFY(before > 5);
    const int organisations = f.count(u"SELECT count(*) FROM organisation"_s);
    const ImportKind people = peopleImport();
    for (int run = 0; run < 2; ++run) {
        const auto plan = ImportEngine::plan(f.db(), people, book, u"file"_s, {});
        NetworkFixture::must(plan);
        QCOMPARE(plan->count(RowFate::Refused) + plan->count(RowFate::Doubtful), 0);
        QCOMPARE(plan->changesAnything(), run == 0);
        NetworkFixture::must(ImportEngine::apply(*f.store, people, {}, *plan));
        QCOMPARE(places(), before);
    }
    QCOMPARE(f.count(u"SELECT count(*) FROM person p JOIN organisation o ON o.id = p.organisation WHERE o.municipality <> p.municipality"_s), 0);
    QCOMPARE(f.count(u"SELECT count(*) FROM organisation"_s), organisations);
}

void TestNetworkImport::workplaceThatMayBeSeveral()
{
    NetworkFixture f;
    const QStringList headings{u"Namn"_s, u"Kommun"_s, u"Arbetsplats"_s};
    runImport(f, u"members"_s, "BBIC", bookOf({headings, {u"Eva Ask"_s, u"Nora"_s, u"Hemtjänsten"_s}, {u"Bo Ek"_s, u"Laxå"_s, u"Hemtjänsten"_s}}));
    const Workbook book = bookOf({headings, {u"Cia Al"_s, QString(), u"Hemtjänsten"_s}});
    QVERIFY(runImport(f, u"members"_s, "BBIC", book).plan.rows.first().notes.join(u' ').contains(u"several organisations"_s));
    QCOMPARE(called(f.detail(f.network("BBIC")), u"Cia Al"_s)->note, u"Arbetsplats: Hemtjänsten"_s);
    QCOMPARE(runImport(f, u"members"_s, "BBIC", book).report.unchanged, 1);
}

void TestNetworkImport::everyRowIsCountedOnce()
{
    NetworkFixture f;
    const Workbook book = sample(u"tidiga-tecken-coacher.csv"_s);
    const auto sum = [](const ImportReport &r) { return r.added + r.updated + r.unchanged + r.leftOut + int(r.doubtful.size() + r.refused.size()); };
    const ImportRun first = runImport(f, u"members"_s, "Tidiga tecken", book);
    QCOMPARE(sum(first.report), 40);
    const ImportRun decided = runImport(f, u"members"_s, "Tidiga tecken", book, [](ImportPlan &plan) {
        int choice = 0;
        for (ImportRow &row : plan.rows)
            if (row.fate == RowFate::Doubtful)
                row.choice = choice++ == 4 ? 2 : 0;
    });
    QCOMPARE(decided.report.added, 4);
    // One of the five was chosen to be left out: it is neither here already nor taken in.
    QCOMPARE(decided.report.unchanged, 35);
    QCOMPARE(decided.report.leftOut, 1);
    QCOMPARE(decided.report.chosen, 4);
    QCOMPARE(sum(decided.report), 40);
}

/// The first of two rows stands; what only the other one marks is taken as well.
void TestNetworkImport::marksOfTwoRows()
{
    NetworkFixture f;
    runImport(f, u"members"_s, "BBIC", bookOf({{u"Namn"_s, u"Kommun"_s}, {u"Eva Ask"_s, u"Nora"_s}}));
    const Workbook book = bookOf({{u"Namn"_s, u"2019-02-14"_s, u"2019-05-16"_s}, {u"Eva Ask"_s, u"x"_s, QString()}, {u"Eva Ask"_s, u"-"_s, u"x"_s}});
    const ImportRun run = runImport(f, u"attendance"_s, "BBIC", book);
    QVERIFY(rowAt(run.plan, 3)->notes.join(u' ').contains(u"line 2"_s));
    const NetworkDetail detail = f.detail(f.network("BBIC"));
    const Id eva = detail.members.first().person;
    for (const Meeting &meeting : detail.meetings)
        QCOMPARE(int(detail.attendanceOf(meeting.id, eva)), int(AttendanceState::Present));
    const ImportRun second = runImport(f, u"attendance"_s, "BBIC", book);
    QCOMPARE(second.report.unchanged, 2);
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
    // A meeting needs a day; one that Excel keeps as a number is one.
    const ImportRun marks = runImport(f, u"attendance"_s, "BBIC", bookOf({{u"Namn"_s, u"v. 12 2018"_s, u"HT18"_s, u"43173"_s}, {u"Eva Ask"_s, u"x"_s, u"x"_s, u"x"_s}}));
    QVERIFY(marks.report.skipped.join(u' ').contains(u"”v. 12 2018”, ”HT18”"_s));
    const NetworkDetail detail = f.detail(f.network("BBIC"));
    QCOMPARE(detail.meetings.size(), 1);
    QCOMPARE(detail.meetings.first().day(), QDate(2018, 3, 14));
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

void TestNetworkImport::organisationsInEveryCase()
{
    NetworkFixture f;
    const int before = f.count(u"SELECT count(*) FROM organisation"_s);
    const QStringList headings{u"Namn"_s, u"Kommun"_s, u"Arbetsplats"_s};
    runImport(f, u"members"_s, "BBIC", bookOf({headings, {u"Eva Ask"_s, u"Askersund"_s, u"Askersund kommun"_s}, {u"Bo Ek"_s, u"Laxå"_s, u"Laxås kommun"_s},
                                            {u"Cia Al"_s, u"Hällefors"_s, u"hällefors KOMMUN"_s}}));
    QCOMPARE(f.count(u"SELECT count(*) FROM organisation"_s), before);
    QCOMPARE(f.count(u"SELECT count(*) FROM person WHERE organisation IS NOT NULL"_s), 3);
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

void TestNetworkImport::attendanceRules()
{
    NetworkFixture f;
    runImport(f, u"members"_s, "BBIC", bookOf({{u"Namn"_s, u"Kommun"_s}, {u"Eva Ask"_s, u"Nora"_s}, {u"Bo Ek"_s, u"Laxå"_s}}));
    f.person("Gäst", "Person");
    const Workbook book = bookOf({{u"Namn"_s, u"2019-02-14"_s, u"14/3 2019"_s},
                                  {u"Ask, Eva"_s, u"x"_s, u"kanske"_s},
                                  {u"Bo Ek"_s, QString(), QString()},
                                  {u"Gäst Person"_s, u"x"_s, QString()},
                                  {u"Ingen Alls"_s, u"x"_s, QString()}});
    const ImportRun run = runImport(f, u"attendance"_s, "BBIC", book);
    QCOMPARE(run.report.added, 1);
    QCOMPARE(run.report.unchanged, 1);
    QCOMPARE(run.report.doubtful.size(), 1);
    QCOMPARE(run.report.refused.size(), 1);
    QVERIFY(rowAt(run.plan, 2)->notes.join(u' ').contains(u"kanske"_s));
    // A date nobody was marked at makes no meeting.
    QCOMPARE(f.detail(f.network("BBIC")).meetings.size(), 1);
    runImport(f, u"attendance"_s, "BBIC", book, [](ImportPlan &plan) {
        for (ImportRow &row : plan.rows)
            if (row.fate == RowFate::Doubtful)
                row.choice = 0;
    });
    QCOMPARE(f.detail(f.network("BBIC")).guestNames.size(), 1);
    QVERIFY(!ImportEngine::plan(f.db(), importKind(u"attendance"_s), bookOf({{u"Namn"_s, u"Kommun"_s}, {u"Eva Ask"_s, u"Nora"_s}}), u"file"_s,
                                {{u"network"_s, f.network("BBIC")}}).ok());
}

void TestNetworkImport::ownMarks_data()
{
    QTest::addColumn<QStringList>("marks");     // of Eva and Bo
    QTest::addColumn<QString>("below");
    QTest::addColumn<QList<int>>("states");
    const int present = int(AttendanceState::Present);
    const int absent = int(AttendanceState::Absent);
    const int apology = int(AttendanceState::Apology);
    QTest::newRow("nothing but ours") << QStringList{u"N"_s, u"F"_s} << QString() << QList<int>{present, absent};
    QTest::newRow("with an apology") << QStringList{u"A"_s, u"F"_s} << QString() << QList<int>{apology, absent};
    QTest::newRow("others") << QStringList{u"x"_s, u"F"_s} << QString() << QList<int>{present, apology};
    QTest::newRow("F alone") << QStringList{u"F"_s, u"F"_s} << QString() << QList<int>{apology, apology};
    QTest::newRow("the legend") << QStringList{u"F"_s, u"x"_s} << u"N närvarande, F frånvarande, A anmält förhinder"_s << QList<int>{absent, present};
}

/// F is absent in our own sheets, and an apology in those of others.
void TestNetworkImport::ownMarks()
{
    QFETCH(QStringList, marks);
    QFETCH(QString, below);
    QFETCH(QList<int>, states);
    NetworkFixture f;
    runImport(f, u"members"_s, "BBIC", bookOf({{u"Namn"_s, u"Kommun"_s}, {u"Eva Ask"_s, u"Nora"_s}, {u"Bo Ek"_s, u"Laxå"_s}}));
    runImport(f, u"attendance"_s, "BBIC", bookOf({{u"Namn"_s, u"2019-02-14"_s}, {u"Eva Ask"_s, marks.first()}, {u"Bo Ek"_s, marks.last()}, {below, QString()}}));
    const NetworkDetail detail = f.detail(f.network("BBIC"));
    const Id meeting = detail.meetings.first().id;
    QCOMPARE(int(detail.attendanceOf(meeting, called(detail, u"Eva Ask"_s)->person)), states.first());
    QCOMPARE(int(detail.attendanceOf(meeting, called(detail, u"Bo Ek"_s)->person)), states.last());
}

void TestNetworkImport::daysAreNoYears()
{
    NetworkFixture f;
    ImportOptions options;
    options.sheet = u"Närvaro"_s;
    const auto plan = ImportEngine::plan(f.db(), importKind(u"members"_s), sample(u"BBIC nätverk kontaktlista.xlsx"_s), u"file"_s,
                                         {{u"network"_s, f.network("BBIC")}}, options);
    QVERIFY(plan.ok());
    for (const QString &field : plan->mapping)
        QVERIFY2(!field.startsWith(u"figure"_s), qPrintable(field));
}

void TestNetworkImport::lockedAttendanceIsLeftOut()
{
    NetworkFixture f;
    const Id bbic = f.network("BBIC");
    const Id eva = f.person("Eva", "Ask");
    QVERIFY(f.networks->addMember(f.member(bbic, eva, "Nora")).ok());
    Meeting meeting;
    meeting.network = bbic;
    meeting.starts = u"2019-02-14"_s;
    meeting.minutes = u"Vi sågs."_s;
    const auto id = f.networks->addMeeting(meeting);
    QVERIFY(id.ok());
    QVERIFY(f.networks->adjustMinutes(*id, eva, QDate(2019, 3, 1)).ok());
    const Workbook book = bookOf({{u"Namn"_s, u"2019-02-14"_s, u"2019-05-16"_s}, {u"Eva Ask"_s, u"x"_s, u"x"_s}});
    const ImportRun run = runImport(f, u"attendance"_s, "BBIC", book);
    QVERIFY(rowAt(run.plan, 2)->notes.join(u' ').contains(u"locked"_s));
    const NetworkDetail detail = f.detail(bbic);
    QCOMPARE(int(detail.attendanceOf(*id, eva)), int(AttendanceState::NotRecorded));
    QCOMPARE(detail.meetings.size(), 2);
    QCOMPARE(int(detail.attendanceOf(detail.meetings.last().id, eva)), int(AttendanceState::Present));
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
