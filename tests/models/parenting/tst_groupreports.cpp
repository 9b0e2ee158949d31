// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheet.h"
#include "parenting/completionrule.h"
#include "parenting/grouppapers.h"
#include "parenting/grouprules.h"
#include "parenting/parentingreader.h"
#include "parenting/parentingreports.h"
#include "parentingfixture.h"
#include "privacy/masking.h"
#include "report/html.h"
#include "report/xlsx.h"
#include "support/paperblocks.h"
#include "support/testmain.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

const QDate today(2026, 3, 2);

/// A group in Laxå with five who came, one of them protected, one without a name, one on the waiting list and one who left.
///
/// Completed (3 of 4 needed): Deltagare1, Deltagare2, the protected and the nameless. Deltagare5 was at one meeting.
struct GroupOfFive
{
    ParentingFixture f;
    Id anna = f.person("Anna", "Ek");
    Id secret = f.person("Hemliga", "Ledaren", true);
    Id group = f.group("Laxå", QDate(2026, 2, 5), {anna, secret});
    QList<Id> people;

    GroupOfFive()
    {
        f.must(f.groups->changeGroup(group, {{u"seats"_s, 6}, {u"place"_s, u"Medborgarhuset"_s}, {u"language"_s, u"svenska"_s}}));
        people = f.people(group, 8);
        f.must(f.groups->nameParticipant(people.at(2), u"Hemligt Namn"_s, u"3, 7"_s, true));
        f.attend(group, {u"NNNN"_s, u"NNNF"_s, u"NNAN"_s, u"NNN."_s, u"NFF."_s});
        f.must(f.groups->leaveGroup(people.at(5), PartialDate(today)));
        Edit edit(*f.store, ActText("Test"));
        edit.update(u"participant_name"_s, f.detail(group).participant(people.at(3))->nameRow, {{u"name"_s, QVariant()}, {u"child_ages"_s, QVariant()}});
        f.must(edit.commit());
    }

    static QStringList secrets() { return {u"Hemligt"_s, u"Hemliga"_s, u"Ledaren"_s}; }

    Report made(const QString &key, const Id &of = {}, const Id &meeting = {})
    {
        for (const ReportKind &kind : parentingReports())
            if (kind.key == key) {
                Scope scope;
                scope.today = today;
                scope.ids = {{u"group"_s, of.isNull() ? group : of}, {u"municipality"_s, f.municipality("Laxå")}};
                if (!meeting.isNull())
                    scope.ids.insert(u"group_meeting"_s, meeting);
                return f.must(composeReport(f.db(), kind, scope));
            }
        qFatal("no such report");
    }
};

} // namespace

class TestGroupReports : public QObject
{
    Q_OBJECT

private slots:
    void kinds();
    void masked_data();
    void masked();
    void emptyGroup_data();
    void emptyGroup();
    void gone_data();
    void gone();
    void answersAreNotToldElsewhere();
    void folder();
    void folderOfCounts();
    void signIn();
    void signInOfAMeeting();
    void certificates();
    void certificatesOfNobody();
    void hours_data();
    void hours();
};

void TestGroupReports::kinds()
{
    QStringList keys;
    for (const ReportKind &kind : parentingArea().reports) {
        QVERIFY(!kind.label.isEmpty() && kind.compose);
        keys.append(kind.key);
    }
    QCOMPARE(keys, (QStringList{u"group-folder"_s, u"group-sign-in"_s, u"group-certificates"_s, u"parenting"_s, u"parenting-municipality"_s, u"family-centres"_s}));
}

void TestGroupReports::masked_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("says");     // whether the paper tells of the protection at all
    for (const ReportKind &kind : parentingReports())
        QTest::newRow(qPrintable(kind.key)) << kind.key << (kind.key == u"group-folder"_s);
}

void TestGroupReports::masked()
{
    QFETCH(QString, key);
    QFETCH(bool, says);
    GroupOfFive g;
    const Report report = g.made(key);
    const QString html = toHtml(report);
    QTemporaryDir dir;
    const QString path = dir.filePath(u"a.xlsx"_s);
    QVERIFY(writeXlsx(report, path).ok());
    const auto book = readWorkbook(path);
    QVERIFY(book.ok());
    QString sheets;
    for (const Sheet &sheet : book->sheets)
        for (const QStringList &row : sheet.rows)
            sheets += row.join(u'\n') + u'\n';
    QVERIFY(!sheets.isEmpty());
    for (const QString &secret : GroupOfFive::secrets())
        QVERIFY2(!html.contains(secret) && !sheets.contains(secret) && !report.author.contains(secret), qPrintable(secret));
    QCOMPARE(html.contains(Masking::name()), says);
}

void TestGroupReports::emptyGroup_data()
{
    QTest::addColumn<QString>("key");
    for (const ReportKind &kind : parentingReports())
        QTest::newRow(qPrintable(kind.key)) << kind.key;
}

/// A group that holds nothing still gives a paper that says so.
void TestGroupReports::emptyGroup()
{
    QFETCH(QString, key);
    GroupOfFive g;
    const Report report = g.made(key, g.f.group("Nora"));
    QVERIFY(!report.title.isEmpty() && !report.bare);
    QVERIFY(!report.summary.isEmpty() || !report.blocks.isEmpty());
    QVERIFY(!toHtml(report).isEmpty());
}

void TestGroupReports::gone_data()
{
    QTest::addColumn<QString>("key");
    for (const ReportKind &kind : parentingReports())
        if (kind.needs.contains(u"group"_s))
            QTest::newRow(qPrintable(kind.key)) << kind.key;
}

void TestGroupReports::gone()
{
    QFETCH(QString, key);
    ParentingFixture f;
    for (const ReportKind &kind : parentingReports()) {
        if (kind.key != key)
            continue;
        for (const Id &id : {Id(), Id::natural(u"parent_group", {u"none"_s})}) {
            Scope scope;
            scope.ids = {{u"group"_s, id}};
            const auto report = composeReport(f.db(), kind, scope);
            QVERIFY(!report.ok());
            QCOMPARE(report.error().code, ErrorCode::NotFound);
        }
    }
}

/// What few have answered is on no paper, in no list that is written to a file or by the command line, and in no statistics.
void TestGroupReports::answersAreNotToldElsewhere()
{
    GroupOfFive g;
    ProgrammeVersion version = *g.f.abc.current();
    ProgrammeQuestion question;
    question.text = u"Jag är trygg som förälder"_s;
    question.lowest = 1;
    question.highest = 9000;
    version.questions = {question};
    const Id asking = g.f.must(g.f.groups->reviseProgramme(g.f.abc.programme.id, version));
    Edit edit(*g.f.store, ActText("Test"));
    edit.update(u"parent_group"_s, g.group, {{u"version"_s, asking.bind()}});
    g.f.must(edit.commit());
    const Id asked = g.f.detail(g.group).version.questions.first().id;
    for (int sheet = 0; sheet < 2; ++sheet)
        g.f.must(g.f.groups->setAnswers(g.group, {{asked, AskedWhen::Before, QString::number(sheet), 8765}, {asked, AskedWhen::After, QString::number(sheet), 8766}}));
    QCOMPARE(g.f.detail(g.group).answers.size(), 4);
    const QStringList told{question.text, u"8765"_s, u"8766"_s};
    for (const ReportKind &kind : parentingReports()) {
        const QString html = toHtml(g.made(kind.key));
        for (const QString &text : told)
            QVERIFY2(!html.contains(text), qPrintable(kind.key + u": "_s + text));
    }
    for (const Kind &kind : parentingArea().kinds) {
        const Table table = g.f.must(readKind(g.f.db(), kind, {}));
        for (const QVariantList &row : table.rows)
            for (const QVariant &cell : row)
                QVERIFY2(!told.contains(cell.toString()), qPrintable(kind.key));
    }
}

void TestGroupReports::folder()
{
    GroupOfFive g;
    const Report report = g.made(u"group-folder"_s);
    const GroupDetail detail = g.f.detail(g.group);
    const GroupSeatList seats = GroupRules::seats(detail);
    QCOMPARE(report.author, u"Anna Ek"_s);
    QCOMPARE(report.summary.first(), GroupSeats::summary(seats) + u'.');
    QVERIFY(report.summary.at(1).contains(u"5 participant"_s) && report.summary.at(1).contains(u"4 have completed"_s));
    const auto tables = blocksOf<report::Table>(report);
    const report::Table dates = tables.at(0);
    QCOMPARE(dates.rows.size(), 4);
    for (qsizetype i = 0; i < 4; ++i)
        QCOMPARE(dates.rows.at(i).at(2).text, g.f.abc.current()->meetings.at(i).theme);
    // The list agrees with the seats: those who have one, and apart those who wait.
    const report::Table seated = tables.at(1), waiting = tables.at(2);
    QCOMPARE(seated.rows.size(), seats.taken);
    QCOMPARE(waiting.rows.size(), seats.line.size());
    QCOMPARE(columnOf(seated, 1), (QStringList{u"Deltagare1"_s, u"Deltagare2"_s, Masking::name(), u"Participant 4"_s, u"Deltagare5"_s}));
    QCOMPARE(columnOf(waiting, 1), (QStringList{u"Deltagare7"_s, u"Deltagare8"_s}));
    // The heading says what they wait for, and the number their place; no row says it again.
    QCOMPARE(waiting.caption, u"Waiting list"_s);
    QCOMPARE(columnOf(waiting, 0), (QStringList{u"1"_s, u"2"_s}));
    for (const QList<report::Cell> &row : waiting.rows)
        for (const report::Cell &cell : row)
            QVERIFY2(!cell.text.contains(waiting.caption), qPrintable(cell.text));
    // Attendance with its sums.
    const report::Table attendance = tables.at(3);
    QCOMPARE(attendance.rows.size(), 5 + 1);
    QVERIFY(attendance.lastRowIsTotal);
    QVERIFY2(attendance.source.isEmpty() && !attendance.legend.isEmpty(), "what the letters mean is no source");
    QCOMPARE(attendance.rows.last().at(1).number, std::optional<double>(5));
    QCOMPARE(attendance.rows.last().at(4).number, std::optional<double>(2));
    QCOMPARE(attendance.rows.at(3).at(4).text, QString());      // not recorded
    // One sheet to sign, a column a meeting; without the one who is protected and the one who has no name.
    const auto sheets = blocksOf<report::SignIn>(report);
    QCOMPARE(sheets.size(), 1);
    QCOMPARE(sheets.first().columns.size(), 5);
    QCOMPARE(sheets.first().columns.at(1).heading, u"5 Feb"_s);
    QCOMPARE(sheets.first().rows.size(), 3);
    QCOMPARE(sheets.first().emptyRows, 5 + 2);
}

void TestGroupReports::folderOfCounts()
{
    GroupOfFive g;
    ParentGroup counts;
    counts.version = g.f.fois.current()->id;
    counts.municipality = g.f.municipality("Nora");
    counts.start = PartialDate(QDate(2019, 2, 18));
    counts.status = GroupStatus::Finished;
    counts.countsOnly = true;
    counts.countedStarted = 15;
    const Id group = g.f.must(g.f.groups->addGroup(counts));
    GroupMeeting first;
    first.group = group;
    first.starts = u"2019-02-18"_s;
    first.theme = u"Familj i nytt land"_s;
    first.present = 14;
    g.f.must(g.f.groups->addMeeting(first));
    const Report report = g.made(u"group-folder"_s, group);
    QVERIFY(columnOf(blocksOf<report::Table>(report).constFirst(), 3).contains(u"14"_s));
    QCOMPARE(report.summary.size(), 1);
    QVERIFY(report.summary.first().contains(u"15"_s) && !report.summary.first().contains(u"completed"_s));
    QVERIFY(blocksOf<report::SignIn>(report).isEmpty());
}

/// The next meeting, else the last.
void TestGroupReports::signIn()
{
    GroupOfFive g;
    const Report last = g.made(u"group-sign-in"_s);
    QVERIFY(last.subtitle.contains(u"26 Feb"_s));
    const Id ahead = g.f.group("Nora", QDate(2026, 9, 3));
    g.f.people(ahead, 3);
    const Report next = g.made(u"group-sign-in"_s, ahead);
    QVERIFY(next.subtitle.contains(u"3 Sep"_s));
    const auto sheet = blocksOf<report::SignIn>(next).constFirst();
    QCOMPARE(sheet.rows.size(), 3);
    QCOMPARE(sheet.columns.size(), 2);
    QCOMPARE(sheet.emptyRows, 5);
    QVERIFY(blocksOf<report::Paragraph>(next).isEmpty());
}

void TestGroupReports::signInOfAMeeting()
{
    GroupOfFive g;
    const GroupDetail detail = g.f.detail(g.group);
    const Report report = g.made(u"group-sign-in"_s, g.group, detail.meetings.at(1).id);
    QVERIFY(report.subtitle.contains(u"12 Feb"_s));
    QVERIFY(toHtml(report).contains(detail.meetings.at(1).theme));
    // How many lines have no name is told, not why.
    QCOMPARE(blocksOf<report::Paragraph>(report).size(), 1);
    Scope scope;
    scope.ids = {{u"group"_s, g.group}, {u"group_meeting"_s, Id::natural(u"x", {u"none"_s})}};
    QVERIFY(!composeReport(g.f.db(), parentingReports().at(1), scope).ok());
}

void TestGroupReports::certificates()
{
    GroupOfFive g;
    const Report report = g.made(u"group-certificates"_s);
    const GroupDetail detail = g.f.detail(g.group);
    const auto block = blocksOf<report::Certificates>(report).constFirst();
    // As many as the list says have completed; the two without a name last, with a line to write on.
    QCOMPARE(block.holders.size(), detail.completed);
    QStringList names;
    for (const report::Certificate &holder : block.holders)
        names.append(holder.name);
    QCOMPARE(names, (QStringList{u"Deltagare1"_s, u"Deltagare2"_s, QString(), QString()}));
    QVERIFY(report.bare && report.landscape);
    QCOMPARE(block.title, g.f.abc.programme.name);
    QCOMPARE(block.signatures.first(), u"Anna Ek"_s);
    QVERIFY(block.lines.first().contains(u"Medborgarhuset"_s) && block.lines.first().contains(u"Laxå"_s));
    QVERIFY(block.holders.at(0).text.contains(u"4 of 4"_s) && block.holders.at(0).text.contains(u"10 h"_s));
    QVERIFY(block.holders.at(1).text.contains(u"3 of 4"_s) && block.holders.at(1).text.contains(u"7.5 h"_s));
    QVERIFY(!block.holders.at(1).contents.contains(g.f.abc.current()->meetings.at(3).theme));
    QVERIFY(report.summary.first().startsWith(u"4 of 5"_s));
}

void TestGroupReports::certificatesOfNobody()
{
    GroupOfFive g;
    const Id ahead = g.f.group("Nora", QDate(2026, 9, 3));
    g.f.people(ahead, 3);
    const Report report = g.made(u"group-certificates"_s, ahead);
    QVERIFY(!report.bare && report.blocks.isEmpty());
    QVERIFY(report.summary.first().startsWith(u"0 of 0"_s));
}

void TestGroupReports::hours_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << 600 << u"10 h"_s;
    QTest::newRow("half") << 150 << u"2.5 h"_s;
}

void TestGroupReports::hours()
{
    QFETCH(int, minutes);
    QFETCH(QString, text);
    QCOMPARE(GroupPapers::hoursText(minutes), text);
}

LANSNAV_TEST_MAIN(TestGroupReports)
#include "tst_groupreports.moc"
