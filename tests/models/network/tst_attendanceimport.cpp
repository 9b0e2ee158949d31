// SPDX-License-Identifier: GPL-3.0-or-later
#include "importrun.h"
#include "support/testmain.h"
#include "support/workbook.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

/// Sheets of attendance.
class TestAttendanceImport : public QObject
{
    Q_OBJECT

private slots:
    void presenceAheadIsSaid();
    void marksOfTwoRows();
    void attendanceRules();
    void ownMarks_data();
    void ownMarks();
    void legendsOfOthers_data();
    void legendsOfOthers();
    void legendBeside();
    void daysAreNoYears();
    void lockedAttendanceIsLeftOut();
    void rowForEach_data();
    void rowForEach();
    void rowsWithoutMarks_data();
    void rowsWithoutMarks();
    void headingsWithoutDays();
};

void TestAttendanceImport::rowForEach_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<bool>("byCells");
    for (const QString &heading : {u"Närvarande"_s, u"Närvarande?"_s, u"Närvaro"_s, u"Deltog"_s, u"Present"_s})
        QTest::newRow(qPrintable(heading)) << heading << false;
    for (const QString &heading : {u"Kom"_s, u"Var på plats"_s, QString()})
        QTest::newRow(qPrintable(u"by its marks: "_s + heading)) << heading << true;
}

/// A row for each person and meeting, whatever the column of the marks is called.
void TestAttendanceImport::rowForEach()
{
    QFETCH(QString, heading);
    QFETCH(bool, byCells);
    NetworkFixture f;
    runImport(f, u"members"_s, "BBIC", bookOf({{u"Namn"_s, u"Kommun"_s}, {u"Eva Ask"_s, u"Nora"_s}, {u"Bo Ek"_s, u"Laxå"_s}}));
    const Workbook book = bookOf({{u"Datum"_s, u"Namn"_s, heading}, {u"2019-02-14"_s, u"Eva Ask"_s, u"ja"_s}, {u"2019-02-14"_s, u"Bo Ek"_s, u"nej"_s}, {u"2019-05-16"_s, u"Eva Ask"_s, u"x"_s}});
    const ImportRun run = runImport(f, u"attendance"_s, "BBIC", book);
    QCOMPARE(run.report.added, 3);
    QCOMPARE(run.report.skipped.join(u'\n').contains(u"marks and nothing else"_s), byCells);
    const NetworkDetail detail = f.detail(f.network("BBIC"));
    QCOMPARE(detail.meetings.size(), 2);
    QCOMPARE(f.count(u"SELECT count(*) FROM attendance WHERE state = 'present'"_s), 2);
    QCOMPARE(f.count(u"SELECT count(*) FROM attendance WHERE state = 'absent'"_s), 1);
    QCOMPARE(runImport(f, u"attendance"_s, "BBIC", book).report.unchanged, 3);
    // What the cells told is no decision of the user's.
    QCOMPARE(f.count(u"SELECT count(*) FROM import_mapping"_s), 0);
}

void TestAttendanceImport::rowsWithoutMarks_data()
{
    QTest::addColumn<QStringList>("headings");
    QTest::addColumn<QStringList>("cells");
    QTest::newRow("no column") << QStringList{u"Datum"_s, u"Namn"_s} << QStringList{u"2019-02-14"_s, u"Eva Ask"_s};
    QTest::newRow("a tick for who was not there") << QStringList{u"Datum"_s, u"Namn"_s, u"Frånvarande"_s} << QStringList{u"2019-02-14"_s, u"Eva Ask"_s, u"x"_s};
    QTest::newRow("words") << QStringList{u"Datum"_s, u"Namn"_s, u"Ämne"_s} << QStringList{u"2019-02-14"_s, u"Eva Ask"_s, u"budget"_s};
}

/// Nobody is present because of a column that says something else.
void TestAttendanceImport::rowsWithoutMarks()
{
    QFETCH(QStringList, headings);
    QFETCH(QStringList, cells);
    NetworkFixture f;
    runImport(f, u"members"_s, "BBIC", bookOf({{u"Namn"_s, u"Kommun"_s}, {u"Eva Ask"_s, u"Nora"_s}}));
    const auto plan = ImportEngine::plan(f.db(), importKind(u"attendance"_s), bookOf({headings, cells}), u"file"_s, {{u"network"_s, f.network("BBIC")}});
    QVERIFY(!plan.ok());
    QVERIFY2(plan.error().sentence.contains(u"who was there"_s), qPrintable(plan.error().sentence));
}

/// Columns that are only numbered: what is missing is told, and not that the rows say it.
void TestAttendanceImport::headingsWithoutDays()
{
    for (const QStringList &headings : {QStringList{u"Namn"_s, u"Möte 1"_s, u"Möte 2"_s}, QStringList{u"Namn"_s, u"Träff 1"_s, u"Träff 2"_s, u"Träff 3"_s}}) {
        NetworkFixture f;
        runImport(f, u"members"_s, "BBIC", bookOf({{u"Namn"_s, u"Kommun"_s}, {u"Eva Ask"_s, u"Nora"_s}, {u"Bo Ek"_s, u"Laxå"_s}}));
        const Workbook book = bookOf({headings, QStringList{u"Eva Ask"_s, u"x"_s, u"x"_s, u"x"_s}.mid(0, headings.size()), QStringList{u"Bo Ek"_s, u"x"_s, QString(), u"x"_s}.mid(0, headings.size())});
        const auto plan = ImportEngine::plan(f.db(), importKind(u"attendance"_s), book, u"file"_s, {{u"network"_s, f.network("BBIC")}});
        QVERIFY(!plan.ok());
        QVERIFY2(plan.error().sentence.contains(u"No heading says the day"_s) && plan.error().sentence.contains(headings.at(1)), qPrintable(plan.error().sentence));
    }
}

void TestAttendanceImport::presenceAheadIsSaid()
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

/// The first of two rows stands; what only the other one marks is taken as well.
void TestAttendanceImport::marksOfTwoRows()
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

void TestAttendanceImport::attendanceRules()
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

void TestAttendanceImport::ownMarks_data()
{
    QTest::addColumn<QStringList>("marks");     // of Eva and Bo
    QTest::addColumn<QString>("below");
    QTest::addColumn<QList<int>>("states");
    QTest::addColumn<QString>("told");
    const int present = int(AttendanceState::Present);
    const int absent = int(AttendanceState::Absent);
    const int apology = int(AttendanceState::Apology);
    QTest::newRow("nothing but ours") << QStringList{u"N"_s, u"F"_s} << QString() << QList<int>{present, absent} << QString();
    QTest::newRow("with an apology") << QStringList{u"A"_s, u"F"_s} << QString() << QList<int>{apology, absent} << QString();
    QTest::newRow("ticks and F") << QStringList{u"x"_s, u"F"_s} << QString() << QList<int>{present, absent} << u"F is read as absent"_s;
    QTest::newRow("F alone") << QStringList{u"F"_s, u"F"_s} << QString() << QList<int>{absent, absent} << u"F is read as absent"_s;
    QTest::newRow("words and F") << QStringList{u"Närv"_s, u"F"_s} << QString() << QList<int>{present, absent} << u"F is read as absent"_s;
    QTest::newRow("ticks and N") << QStringList{u"N"_s, u"x"_s} << QString() << QList<int>{int(AttendanceState::NotRecorded), present} << u"N may be no or present"_s;
    QTest::newRow("ticks and N of a legend") << QStringList{u"N"_s, u"x"_s} << u"N = nej"_s << QList<int>{absent, present} << QString();
    QTest::newRow("signs and N") << QStringList{u"N"_s, u"✓"_s} << QString() << QList<int>{int(AttendanceState::NotRecorded), present} << u"N may be no or present"_s;
    QTest::newRow("ticks and A") << QStringList{u"A"_s, u"x"_s} << QString() << QList<int>{apology, present} << u"A is read as sent apology"_s;
    QTest::newRow("ticks and A of a legend") << QStringList{u"A"_s, u"x"_s} << u"A = frånvarande"_s << QList<int>{absent, present} << QString();
    QTest::newRow("N and A") << QStringList{u"N"_s, u"A"_s} << QString() << QList<int>{present, apology} << QString();
    QTest::newRow("yes and N") << QStringList{u"Ja"_s, u"N"_s} << QString() << QList<int>{present, absent} << u"N is read as no"_s;
    QTest::newRow("words") << QStringList{u"förhinder"_s, u"frånv"_s} << QString() << QList<int>{apology, absent} << QString();
    QTest::newRow("the legend") << QStringList{u"F"_s, u"x"_s} << u"N närvarande, F frånvarande, A anmält förhinder"_s << QList<int>{absent, present} << QString();
    QTest::newRow("another legend") << QStringList{u"F"_s, u"x"_s} << u"x = närvarande, F = förhinder"_s << QList<int>{apology, present} << QString();
    QTest::newRow("a legend of no as well") << QStringList{u"Ja"_s, u"N"_s} << u"N = anmält förhinder"_s << QList<int>{present, apology} << QString();
}

/// Letters are ours unless the list says otherwise; what may be meant otherwise is told.
void TestAttendanceImport::ownMarks()
{
    QFETCH(QStringList, marks);
    QFETCH(QString, below);
    QFETCH(QList<int>, states);
    QFETCH(QString, told);
    NetworkFixture f;
    runImport(f, u"members"_s, "BBIC", bookOf({{u"Namn"_s, u"Kommun"_s}, {u"Eva Ask"_s, u"Nora"_s}, {u"Bo Ek"_s, u"Laxå"_s}}));
    const ImportRun run = runImport(f, u"attendance"_s, "BBIC", bookOf({{u"Namn"_s, u"2019-02-14"_s}, {u"Eva Ask"_s, marks.first()}, {u"Bo Ek"_s, marks.last()}, {below, QString()}}));
    const NetworkDetail detail = f.detail(f.network("BBIC"));
    const Id meeting = detail.meetings.first().id;
    QCOMPARE(int(detail.attendanceOf(meeting, called(detail, u"Eva Ask"_s)->person)), states.first());
    QCOMPARE(int(detail.attendanceOf(meeting, called(detail, u"Bo Ek"_s)->person)), states.last());
    QCOMPARE(run.plan.leftOut.size(), told.isEmpty() ? 0 : 1);
    QVERIFY(told.isEmpty() || run.plan.leftOut.first().contains(told));
    QVERIFY(run.report.refused.isEmpty());
}

void TestAttendanceImport::legendsOfOthers_data()
{
    QTest::addColumn<QString>("legend");
    QTest::addColumn<QStringList>("marks");     // of Eva and Bo
    QTest::addColumn<QList<int>>("states");
    QTest::addColumn<QString>("told");
    const int none = int(AttendanceState::NotRecorded);
    const int present = int(AttendanceState::Present);
    const int absent = int(AttendanceState::Absent);
    const QString unread = u"is not understood"_s;
    QTest::newRow("not taken part") << u"x = deltog, o = deltog ej"_s << QStringList{u"x"_s, u"o"_s} << QList<int>{present, absent} << QString();
    QTest::newRow("numbers") << u"1 = deltog, 0 = deltog ej"_s << QStringList{u"1"_s, u"0"_s} << QList<int>{present, absent} << QString();
    QTest::newRow("how they were there") << u"Närvaro (F=fysiskt D=digitalt)"_s << QStringList{u"F"_s, u"D"_s} << QList<int>{present, present} << QString();
    QTest::newRow("a meaning of its own") << u"N = närvarande, F = föreläsare"_s << QStringList{u"N"_s, u"F"_s} << QList<int>{present, none} << unread;
    QTest::newRow("a tick that is none") << u"x = frånvarande, o = närvarande"_s << QStringList{u"x"_s, u"o"_s} << QList<int>{absent, present} << QString();
    QTest::newRow("empty cells") << u"x = deltog, tomt = deltog ej"_s << QStringList{u"x"_s, QString()} << QList<int>{present, none} << u"an empty cell means"_s;
    QTest::newRow("not understood and not used") << u"N = närvarande, G = gäst"_s << QStringList{u"N"_s, u"sjuk, deltog på länk"_s} << QList<int>{present, none} << QString();
}

/// Above the list or below it, and nobody's row; what it says of a mark stands before what the mark means to us.
void TestAttendanceImport::legendsOfOthers()
{
    QFETCH(QString, legend);
    QFETCH(QStringList, marks);
    QFETCH(QList<int>, states);
    QFETCH(QString, told);
    for (const bool isAbove : {true, false}) {
        NetworkFixture f;
        runImport(f, u"members"_s, "BBIC", bookOf({{u"Namn"_s, u"Kommun"_s}, {u"Eva Ask"_s, u"Nora"_s}, {u"Bo Ek"_s, u"Laxå"_s}}));
        QList<QStringList> rows{{u"Namn"_s, u"2019-02-14"_s}, {u"Eva Ask"_s, marks.first()}, {u"Bo Ek"_s, marks.last()}};
        rows.insert(isAbove ? 0 : rows.size(), {legend, QString()});
        const ImportRun run = runImport(f, u"attendance"_s, "BBIC", bookOf(rows));
        const NetworkDetail detail = f.detail(f.network("BBIC"));
        const Id meeting = detail.meetings.first().id;
        QCOMPARE(int(detail.attendanceOf(meeting, called(detail, u"Eva Ask"_s)->person)), states.first());
        QCOMPARE(int(detail.attendanceOf(meeting, called(detail, u"Bo Ek"_s)->person)), states.last());
        QVERIFY2(told.isEmpty() ? run.plan.leftOut.isEmpty() : run.plan.leftOut.join(u'|').contains(told), qPrintable(run.plan.leftOut.join(u'|')));
        QVERIFY(run.report.refused.isEmpty());
        QVERIFY(run.report.skipped.filter(u"itself writes"_s).isEmpty());
    }
}

/// The same in two cells.
void TestAttendanceImport::legendBeside()
{
    NetworkFixture f;
    runImport(f, u"members"_s, "BBIC", bookOf({{u"Namn"_s, u"Kommun"_s}, {u"Eva Ask"_s, u"Nora"_s}}));
    runImport(f, u"attendance"_s, "BBIC", bookOf({{u"F"_s, u"anmält förhinder"_s}, {}, {u"Namn"_s, u"2019-02-14"_s}, {u"Eva Ask"_s, u"F"_s}}));
    const NetworkDetail detail = f.detail(f.network("BBIC"));
    QCOMPARE(int(detail.attendanceOf(detail.meetings.first().id, detail.members.first().person)), int(AttendanceState::Apology));
}

void TestAttendanceImport::daysAreNoYears()
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

void TestAttendanceImport::lockedAttendanceIsLeftOut()
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

LANSNAV_TEST_MAIN(TestAttendanceImport)
#include "tst_attendanceimport.moc"
