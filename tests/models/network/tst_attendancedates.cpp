// SPDX-License-Identifier: GPL-3.0-or-later
// When the meetings of an attendance list were, however the headings say it; a year that is not said is not guessed.
#include "importrun.h"
#include "support/testmain.h"
#include "support/workbook.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

using Rows = QList<QStringList>;

/// The meetings there are: "2025-02-12", or what one without a day is called.
QStringList meetings(NetworkFixture &f)
{
    QStringList found;
    for (const Meeting &meeting : f.detail(f.network("BBIC")).meetings)
        found.append(meeting.starts.isEmpty() ? u"("_s + meeting.title + u')' : meeting.starts);
    return found;
}

void takeFirst(ImportPlan &plan)
{
    for (ImportRow &row : plan.rows)
        if (row.fate == RowFate::Doubtful)
            row.choice = 0;
}

Id meetingOn(NetworkFixture &f, const QString &day)
{
    Meeting meeting;
    meeting.network = f.network("BBIC");
    meeting.starts = day;
    const auto id = f.networks->addMeeting(meeting);
    NetworkFixture::must(id);
    return *id;
}

Id eva(NetworkFixture &f)
{
    const Id person = f.person("Eva", "Alm");
    NetworkFixture::must(f.networks->addMember(f.member(f.network("BBIC"), person, "Nora")));
    return person;
}

} // namespace

class TestAttendanceDates : public QObject
{
    Q_OBJECT

private slots:
    void headingsAreMeetings_data();
    void headingsAreMeetings();
    void noYearIsGuessed_data();
    void noYearIsGuessed();
    void twoYearsOnASheet();
    void theUserSaysTheYear();
    void theOnlyMeetingOfTheMonth();
    void severalMeetingsOfTheMonth();
    void aRowForEach();
};

void TestAttendanceDates::headingsAreMeetings_data()
{
    QTest::addColumn<Rows>("above");
    QTest::addColumn<QStringList>("headings");
    QTest::addColumn<QStringList>("found");
    QTest::addColumn<QString>("told");
    const Rows of2025{{u"Närvaro 2025"_s}};
    const QString taken = u"“Närvaro 2025”"_s;
    const auto undated = [](const QString &when) { return QStringList{u'(' + PartialDate::fromIso(when).toText() + u')'}; };
    QTest::newRow("days and months") << of2025 << QStringList{u"12/2"_s, u"12/3"_s} << QStringList{u"2025-02-12"_s, u"2025-03-12"_s} << taken;
    QTest::newRow("in words") << of2025 << QStringList{u"12 feb"_s, u"12 mars"_s} << QStringList{u"2025-02-12"_s, u"2025-03-12"_s} << taken;
    QTest::newRow("with words around") << of2025 << QStringList{u"Möte 12/2"_s, u"12/3 (Teams)"_s} << QStringList{u"2025-02-12"_s, u"2025-03-12"_s} << taken;
    QTest::newRow("the latest first") << of2025 << QStringList{u"12/3"_s, u"12/2"_s} << QStringList{u"2025-02-12"_s, u"2025-03-12"_s} << taken;
    QTest::newRow("a term above") << Rows{{u"Närvarolista BBIC"_s}, {u"VT 2025"_s}} << QStringList{u"12/2"_s} << QStringList{u"2025-02-12"_s} << u"“VT 2025”"_s;
    QTest::newRow("the year alone") << Rows{{u"2025"_s}, {}} << QStringList{u"12/2"_s} << QStringList{u"2025-02-12"_s} << u"“2025”"_s;
    QTest::newRow("each under its year") << Rows{{{}, u"2024"_s, u"2025"_s}} << QStringList{u"12/2"_s, u"12/2"_s} << QStringList{u"2024-02-12"_s, u"2025-02-12"_s} << u"“2024”"_s;
    QTest::newRow("a school year") << Rows{{u"Läsåret 2024/2025"_s}} << QStringList{u"12/9"_s, u"16/1"_s} << QStringList{u"2024-09-12"_s, u"2025-01-16"_s} << u"2024/2025"_s;
    QTest::newRow("a week") << Rows{} << QStringList{u"V. 7 2025"_s} << undated(u"2025-W07"_s) << u"set its day"_s;
    QTest::newRow("a month") << Rows{} << QStringList{u"Mars 2025"_s} << undated(u"2025-03"_s) << u"set its day"_s;
    QTest::newRow("a week without year") << of2025 << QStringList{u"v 7"_s} << undated(u"2025-W07"_s) << taken;
    QTest::newRow("a day with its year") << of2025 << QStringList{u"12/2 2024"_s} << QStringList{u"2024-02-12"_s} << QString();
    QTest::newRow("a year is no meeting") << Rows{} << QStringList{u"2025-02-12"_s, u"2024"_s} << QStringList{u"2025-02-12"_s} << QString();
}

/// Read twice, the list changes nothing the second time.
void TestAttendanceDates::headingsAreMeetings()
{
    QFETCH(Rows, above);
    QFETCH(QStringList, headings);
    QFETCH(QStringList, found);
    QFETCH(QString, told);
    NetworkFixture f;
    const Id person = eva(f);
    const Workbook book = bookOf(above + Rows{QStringList{u"Namn"_s} + headings, QStringList{u"Eva Alm"_s} + QStringList(headings.size(), u"x"_s)});
    const ImportRun run = runImport(f, u"attendance"_s, "BBIC", book);
    QCOMPARE(meetings(f), found);
    QCOMPARE(run.report.added, 1);
    const NetworkDetail detail = f.detail(f.network("BBIC"));
    for (const Meeting &meeting : detail.meetings) {
        QCOMPARE(int(detail.attendanceOf(meeting.id, person)), int(AttendanceState::Present));
        QCOMPARE(int(meeting.status), int(MeetingStatus::Held));
    }
    QVERIFY2(told.isEmpty() ? run.plan.leftOut.isEmpty() : run.plan.leftOut.join(u' ').contains(told), qPrintable(run.plan.leftOut.join(u'|')));
    const ImportRun again = runImport(f, u"attendance"_s, "BBIC", book);
    QVERIFY(!again.plan.changesAnything());
    QCOMPARE(again.report.unchanged, 1);
    QCOMPARE(meetings(f), found);
}

void TestAttendanceDates::noYearIsGuessed_data()
{
    QTest::addColumn<Rows>("above");
    QTest::addColumn<QStringList>("headings");
    QTest::newRow("nothing says it") << Rows{} << QStringList{u"12/2"_s, u"12/3"_s};
    QTest::newRow("one says it") << Rows{} << QStringList{u"2024-12-05"_s, u"16/1"_s};
    QTest::newRow("a week") << Rows{} << QStringList{u"v 7"_s};
    QTest::newRow("a month") << Rows{} << QStringList{u"Mars"_s};
    QTest::newRow("when it was written") << Rows{{u"Uppdaterad 2025-03-01"_s}} << QStringList{u"12/2"_s};
    QTest::newRow("two years") << Rows{{u"Närvaro 2024–2025"_s}} << QStringList{u"12/2"_s};
    QTest::newRow("into the next year") << Rows{{u"Närvaro 2024"_s}} << QStringList{u"12/9"_s, u"14/11"_s, u"16/1"_s};
    QTest::newRow("outside the term") << Rows{{u"HT 2024"_s}} << QStringList{u"12/9"_s, u"16/1"_s};
    QTest::newRow("a day or a year") << Rows{{u"Närvaro 2025"_s}} << QStringList{u"mars 25"_s};
}

void TestAttendanceDates::noYearIsGuessed()
{
    QFETCH(Rows, above);
    QFETCH(QStringList, headings);
    NetworkFixture f;
    eva(f);
    const ImportTarget target{{u"network"_s, f.network("BBIC")}};
    const auto list = [&](const QString &mark) { return bookOf(above + Rows{QStringList{u"Namn"_s, u"2019-03-14"_s} + headings, QStringList{u"Eva Alm"_s, u"x"_s} + QStringList(headings.size(), mark)}); };
    const auto plan = ImportEngine::plan(f.db(), importKind(u"attendance"_s), list(u"x"_s), u"file"_s, target);
    QVERIFY(!plan.ok());
    QVERIFY2(plan.error().sentence.contains(headings.last()) && plan.error().sentence.contains(u"Write the year"_s), qPrintable(plan.error().sentence));
    QVERIFY(meetings(f).isEmpty());
    // A column that nobody is marked in says nothing.
    runImport(f, u"attendance"_s, "BBIC", list({}));
    QCOMPARE(meetings(f), QStringList{u"2019-03-14"_s});
}

/// The same headings stand again below another year: whose marks are which can be told of whole dates alone.
void TestAttendanceDates::twoYearsOnASheet()
{
    for (const bool hasGap : {true, false}) {
        NetworkFixture f;
        eva(f);
        Rows rows{{u"Närvaro 2024"_s}, {u"Namn"_s, u"12/2"_s, u"12/3"_s}, {u"Eva Alm"_s, u"x"_s, u"x"_s}};
        if (hasGap)
            rows.append(QStringList());
        rows += Rows{{u"Närvaro 2025"_s}, {u"Namn"_s, u"12/2"_s, u"12/3"_s}, {u"Eva Alm"_s, u"x"_s, u"-"_s}};
        const auto plan = ImportEngine::plan(f.db(), importKind(u"attendance"_s), bookOf(rows), u"file"_s, {{u"network"_s, f.network("BBIC")}});
        QVERIFY(!plan.ok());
        QVERIFY2(plan.error().sentence.contains(u"12/2"_s), qPrintable(plan.error().sentence));
    }
}

void TestAttendanceDates::theUserSaysTheYear()
{
    NetworkFixture f;
    eva(f);
    const ImportKind kind = importKind(u"attendance"_s);
    const ImportTarget target{{u"network"_s, f.network("BBIC")}};
    const auto plan = ImportEngine::plan(f.db(), kind, bookOf({{u"Namn"_s, u"12/2"_s}, {u"Eva Alm"_s, u"x"_s}}), u"file"_s, target, {.map = {u"12/2=date:2025-02-12"_s}});
    NetworkFixture::must(plan);
    NetworkFixture::must(ImportEngine::apply(*f.store, kind, target, *plan));
    QCOMPARE(meetings(f), QStringList{u"2025-02-12"_s});
    // It is said of this list alone: the next one with the same headings may be of another year.
    QVERIFY(!ImportEngine::plan(f.db(), kind, bookOf({{u"Namn"_s, u"12/2"_s}, {u"Eva Alm"_s, u"x"_s}}), u"file"_s, target).ok());
    // In the name of the file.
    const auto named = ImportEngine::plan(f.db(), kind, bookOf({{u"Namn"_s, u"12/3"_s}, {u"Eva Alm"_s, u"x"_s}}), u"närvaro 2025.xlsx"_s, target);
    NetworkFixture::must(named);
    NetworkFixture::must(ImportEngine::apply(*f.store, kind, target, *named));
    QCOMPARE(meetings(f), (QStringList{u"2025-02-12"_s, u"2025-03-12"_s}));
}

/// No other meeting is made where the network has one then, and it is told which it is.
void TestAttendanceDates::theOnlyMeetingOfTheMonth()
{
    for (const QString &heading : {u"Mars 2025"_s, u"v. 11 2025"_s}) {
        NetworkFixture f;
        const Id person = eva(f);
        const Id meeting = meetingOn(f, u"2025-03-12"_s);
        meetingOn(f, u"2025-04-09"_s);
        const Workbook book = bookOf({{u"Namn"_s, heading}, {u"Eva Alm"_s, u"x"_s}});
        const ImportRun run = runImport(f, u"attendance"_s, "BBIC", book);
        QVERIFY2(run.plan.leftOut.join(u' ').contains(PartialDate(QDate(2025, 3, 12)).toText()), qPrintable(run.plan.leftOut.join(u'|')));
        const NetworkDetail detail = f.detail(f.network("BBIC"));
        QCOMPARE(detail.meetings.size(), 2);
        QCOMPARE(int(detail.attendanceOf(meeting, person)), int(AttendanceState::Present));
        QCOMPARE(int(detail.meeting(meeting)->status), int(MeetingStatus::Held));
        QVERIFY(!runImport(f, u"attendance"_s, "BBIC", book).plan.changesAnything());
    }
}

void TestAttendanceDates::severalMeetingsOfTheMonth()
{
    NetworkFixture f;
    const Id person = eva(f);
    meetingOn(f, u"2025-03-05"_s);
    const Id second = meetingOn(f, u"2025-03-19"_s);
    const Workbook book = bookOf({{u"Namn"_s, u"Mars 2025"_s}, {u"Eva Alm"_s, u"x"_s}});
    // The first choice says nothing that is not known.
    const ImportRun left = runImport(f, u"attendance"_s, "BBIC", book, takeFirst);
    QCOMPARE(left.report.leftOut, 1);
    QVERIFY(left.report.act.isEmpty());
    QCOMPARE(left.plan.rows.first().choices.size(), 3);
    const ImportRun chosen = runImport(f, u"attendance"_s, "BBIC", book, [](ImportPlan &plan) { plan.rows.first().choice = 2; });
    QCOMPARE(chosen.report.added, 1);
    const NetworkDetail detail = f.detail(f.network("BBIC"));
    QCOMPARE(detail.meetings.size(), 2);
    QCOMPARE(int(detail.attendanceOf(second, person)), int(AttendanceState::Present));
    QCOMPARE(f.count(u"SELECT count(*) FROM attendance"_s), 1);
    const ImportRun again = runImport(f, u"attendance"_s, "BBIC", book);
    QCOMPARE(again.report.unchanged, 1);
    QVERIFY(!again.plan.changesAnything());
}

/// The years around the list are those of a list with a row for each person and meeting too.
void TestAttendanceDates::aRowForEach()
{
    NetworkFixture f;
    eva(f);
    const Rows rows{{u"Namn"_s, u"Datum"_s, u"Närvaro"_s}, {u"Eva Alm"_s, u"12/2"_s, u"x"_s}, {u"Eva Alm"_s, u"2025-03-12"_s, u"x"_s}};
    const ImportRun without = runImport(f, u"attendance"_s, "BBIC", bookOf(rows));
    QCOMPARE(without.report.refused.size(), 1);
    QVERIFY2(without.report.refused.first().reason.contains(u"Write the year"_s), qPrintable(without.report.refused.first().reason));
    QCOMPARE(meetings(f), QStringList{u"2025-03-12"_s});
    runImport(f, u"attendance"_s, "BBIC", bookOf(Rows{{u"Närvaro 2025"_s}} + rows));
    QCOMPARE(meetings(f), (QStringList{u"2025-02-12"_s, u"2025-03-12"_s}));
}

LANSNAV_TEST_MAIN(TestAttendanceDates)
#include "tst_attendancedates.moc"
