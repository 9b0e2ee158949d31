// SPDX-License-Identifier: GPL-3.0-or-later
// What a list of attendance says that cannot be read as it stands: it is told, with what to do, and no mark is lost without a word.
#include "importrun.h"
#include "support/testmain.h"
#include "support/workbook.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

using Rows = QList<QStringList>;

void addMembers(NetworkFixture &f)
{
    runImport(f, u"members"_s, "BBIC", bookOf({{u"Namn"_s, u"Kommun"_s, u"Från"_s, u"Till"_s}, {u"Anna Ask"_s, u"Nora"_s, {}, {}}, {u"Bo Ek"_s, u"Laxå"_s, u"2019-01-01"_s, u"2023-12-31"_s},
                                               {u"Cia Dahl"_s, u"Kumla"_s, u"2025-01-01"_s, {}}}));
}

/// Reads the list, and once more: the second time nothing must change.
ImportRun read(NetworkFixture &f, const Rows &rows)
{
    return importTwice(f, u"attendance"_s, "BBIC", bookOf(rows));
}

/// "2024-02-14 Anna Ask present", sorted; of a meeting without a day what it is called.
QStringList recorded(NetworkFixture &f)
{
    const NetworkDetail detail = f.detail(f.network("BBIC"));
    QStringList lines;
    for (const Meeting &meeting : detail.meetings)
        for (const Membership &member : detail.members)
            if (const AttendanceState state = detail.attendanceOf(meeting.id, member.person); state != AttendanceState::NotRecorded)
                lines.append((meeting.starts.isEmpty() ? u'(' + meeting.title + u')' : meeting.starts) + u' ' + member.name + u' ' + toCode(state));
    lines.sort();
    return lines;
}

QString told(const ImportRun &run)
{
    return run.plan.leftOut.join(u'|');
}

} // namespace

class TestAttendanceHeadings : public QObject
{
    Q_OBJECT

private slots:
    void headings_data();
    void headings();
    void cancelledInARow();
    void weekBesideItsDay();
    void sameDateTwice();
    void besideTheMark_data();
    void besideTheMark();
    void outsideTheMembership_data();
    void outsideTheMembership();
};

void TestAttendanceHeadings::headings_data()
{
    QTest::addColumn<QString>("heading");       // beside 2024-03-14
    QTest::addColumn<QString>("says");          // empty: nothing
    QTest::addColumn<bool>("isRead");
    const QString noDay = u"say no day of a meeting"_s;
    const QString cancelled = u"cancelled or moved"_s;
    QTest::newRow("no such day") << u"2024-02-30"_s << noDay << false;
    QTest::newRow("no such month") << u"2024-13-01"_s << noDay << false;
    QTest::newRow("a number of its own") << u"Träff 3"_s << noDay << false;
    QTest::newRow("cancelled") << u"2024-02-14 (inställd)"_s << cancelled << false;
    QTest::newRow("cancelled, without the sign") << u"2024-02-14 inställt"_s << cancelled << false;
    QTest::newRow("cancelled, in English") << u"14 February 2024 (cancelled)"_s << cancelled << false;
    QTest::newRow("moved away") << u"2024-02-14 (flyttad till 7/3)"_s << cancelled << false;
    QTest::newRow("moved hither") << u"2024-02-14 (flyttad från 7/2)"_s << QString() << true;
    QTest::newRow("a day") << u"2024-02-14"_s << QString() << true;
    QTest::newRow("how it was held") << u"2024-02-14 (Teams)"_s << QString() << true;
}

void TestAttendanceHeadings::headings()
{
    QFETCH(QString, heading);
    QFETCH(QString, says);
    QFETCH(bool, isRead);
    NetworkFixture f;
    addMembers(f);
    const ImportRun run = read(f, {{u"Namn"_s, heading, u"2024-03-14"_s}, {u"Anna Ask"_s, u"x"_s, u"x"_s}});
    QStringList expected{u"2024-03-14 Anna Ask present"_s};
    if (isRead)
        expected.prepend(u"2024-02-14 Anna Ask present"_s);
    QCOMPARE(recorded(f), expected);
    QCOMPARE(f.detail(f.network("BBIC")).meetings.size(), expected.size());
    QVERIFY2(says.isEmpty() ? run.plan.leftOut.isEmpty() : told(run).contains(says) && told(run).contains(heading), qPrintable(told(run)));
}

void TestAttendanceHeadings::cancelledInARow()
{
    NetworkFixture f;
    addMembers(f);
    const ImportRun run = read(f, {{u"Namn"_s, u"Datum"_s, u"Närvaro"_s}, {u"Anna Ask"_s, u"2024-02-14 (inställd)"_s, u"x"_s}, {u"Anna Ask"_s, u"2024-03-14"_s, u"x"_s}});
    QCOMPARE(recorded(f), QStringList{u"2024-03-14 Anna Ask present"_s});
    QCOMPARE(run.report.refused.size(), 1);
    QVERIFY2(run.report.refused.first().reason.contains(u"cancelled"_s), qPrintable(run.report.refused.first().reason));
}

/// Two columns are two meetings, and that is what is told; marks of the one are never the other's.
void TestAttendanceHeadings::weekBesideItsDay()
{
    const QString week = u'(' + PartialDate::week(2024, 7).toText() + u')';
    for (const bool isKnown : {false, true}) {
        NetworkFixture f;
        addMembers(f);
        if (isKnown) {
            Meeting meeting;
            meeting.network = f.network("BBIC");
            meeting.starts = u"2024-02-14"_s;
            NetworkFixture::must(f.networks->addMeeting(meeting));
        }
        const ImportRun run = read(f, {{u"Namn"_s, u"2024-02-14"_s, u"v. 7 2024"_s}, {u"Anna Ask"_s, u"x"_s, u"-"_s}});
        QCOMPARE(recorded(f), (QStringList{week + u" Anna Ask absent"_s, u"2024-02-14 Anna Ask present"_s}));
        QVERIFY2(told(run).contains(u"read as two meetings"_s) && !told(run).contains(u"has none then"_s), qPrintable(told(run)));
    }
}

void TestAttendanceHeadings::sameDateTwice()
{
    NetworkFixture f;
    addMembers(f);
    const ImportRun run = read(f, {{u"Namn"_s, u"2024-02-14"_s, u"2024-02-14"_s}, {u"Anna Ask"_s, u"x"_s, u"-"_s}});
    QCOMPARE(recorded(f), QStringList{u"2024-02-14 Anna Ask present"_s});
    QVERIFY2(told(run).contains(u"more than one column"_s), qPrintable(told(run)));
    // Where the year stands above them both columns are read, and what they say differs.
    NetworkFixture g;
    addMembers(g);
    const ImportRun both = read(g, {{u"Närvaro 2024"_s}, {u"Namn"_s, u"14/2"_s, u"14/2"_s}, {u"Anna Ask"_s, u"x"_s, u"-"_s}});
    QCOMPARE(recorded(g), QStringList{u"2024-02-14 Anna Ask present"_s});
    QVERIFY2(both.plan.rows.first().notes.join(u'|').contains(u"two columns"_s), qPrintable(both.plan.rows.first().notes.join(u'|')));
}

void TestAttendanceHeadings::besideTheMark_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("state");         // empty: not recorded
    QTest::addColumn<QString>("says");
    QTest::newRow("denied") << u"x (ej)"_s << QString() << u"is not an attendance mark"_s;
    QTest::newRow("denied at length") << u"x (inte hela dagen)"_s << QString() << u"is not an attendance mark"_s;
    QTest::newRow("the opposite") << u"x (förhinder)"_s << QString() << u"is not an attendance mark"_s;
    QTest::newRow("the other opposite") << u"F (digitalt)"_s << QString() << u"is not an attendance mark"_s;
    QTest::newRow("a guest") << u"x (gäst)"_s << u"present"_s << u"“gäst”"_s;
    QTest::newRow("when") << u"x (till kl. 15)"_s << u"present"_s << u"“till kl. 15”"_s;
    QTest::newRow("why") << u"F (sjuk)"_s << u"absent"_s << u"“sjuk”"_s;
    QTest::newRow("how") << u"x (digitalt)"_s << u"present"_s << QString();
    QTest::newRow("the same") << u"A (förhinder)"_s << u"apology"_s << QString();
}

void TestAttendanceHeadings::besideTheMark()
{
    QFETCH(QString, cell);
    QFETCH(QString, state);
    QFETCH(QString, says);
    NetworkFixture f;
    addMembers(f);
    const ImportRun run = read(f, {{u"Namn"_s, u"2024-02-14"_s}, {u"Anna Ask"_s, cell}});
    QCOMPARE(recorded(f), state.isEmpty() ? QStringList() : QStringList{u"2024-02-14 Anna Ask "_s + state});
    const QString notes = run.plan.rows.first().notes.join(u'|');
    QVERIFY2(says.isEmpty() ? notes.isEmpty() : notes.contains(says), qPrintable(notes));
}

void TestAttendanceHeadings::outsideTheMembership_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("mark");
    QTest::addColumn<QString>("says");
    QTest::newRow("ended") << u"Bo Ek"_s << u"2024-02-14"_s << u"x"_s << u"had ended by then"_s;
    QTest::newRow("on the last day") << u"Bo Ek"_s << u"2023-12-31"_s << u"x"_s << QString();
    QTest::newRow("in the last week") << u"Bo Ek"_s << u"v. 52 2023"_s << u"x"_s << QString();
    QTest::newRow("a week after") << u"Bo Ek"_s << u"v. 2 2024"_s << u"x"_s << u"had ended by then"_s;
    QTest::newRow("not begun") << u"Cia Dahl"_s << u"2024-02-14"_s << u"x"_s << u"had not begun by then"_s;
    QTest::newRow("begun") << u"Cia Dahl"_s << u"2025-02-14"_s << u"x"_s << QString();
    QTest::newRow("not there") << u"Bo Ek"_s << u"2024-02-14"_s << u"-"_s << QString();
    QTest::newRow("a member") << u"Anna Ask"_s << u"2024-02-14"_s << u"x"_s << QString();
}

/// It is read, and told the first time.
void TestAttendanceHeadings::outsideTheMembership()
{
    QFETCH(QString, name);
    QFETCH(QString, heading);
    QFETCH(QString, mark);
    QFETCH(QString, says);
    NetworkFixture f;
    addMembers(f);
    const ImportRun run = read(f, {{u"Namn"_s, heading}, {name, mark}});
    QCOMPARE(recorded(f).size(), 1);
    const QString notes = run.plan.rows.first().notes.join(u'|');
    QVERIFY2(says.isEmpty() ? notes.isEmpty() : notes.contains(says), qPrintable(notes));
}

LANSNAV_TEST_MAIN(TestAttendanceHeadings)
#include "tst_attendanceheadings.moc"
