// SPDX-License-Identifier: GPL-3.0-or-later
#include "parentingtabfixture.h"

#include "common/attendancecells.h"
#include "common/attendancegrid.h"
#include "common/feedback.h"
#include "common/form.h"
#include "parenting/groupattendancemodel.h"
#include "parenting/groupattendancepage.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>

using namespace lansnav;
using namespace Qt::StringLiterals;

/// Who was at which meeting, typed from the keyboard, and the numbers of a group that is known in counts only.
class TestGroupAttendancePage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m = std::make_unique<test::ParentingTabFixture>();
        m_group = m->file.group("Laxå", QDate(2026, 2, 12));       // the fourth meeting is on 5 March, ahead
        m_people = m->file.people(m_group, 3);
    }
    void cleanup() { m.reset(); }

    void fourStatesByKeyboard_data();
    void fourStatesByKeyboard();
    void beginsAtTheLatestMeeting();
    void wholeColumnIsOneAct();
    void nobodyHasBeenAtAMeetingAhead();
    void emptyLeadsToWhatIsMissing();
    void countsPerMeeting();
    void cellsAreAProperModel();

private:
    GroupAttendancePage *page() const { return m->find<GroupAttendancePage>("attendancePage"); }
    AttendanceGrid *grid() const { return page()->grid(); }
    void open(const Id &group)
    {
        m->show();
        m->open(group, u"attendance"_s);
    }
    AttendanceState state(int meeting, int person)
    {
        const GroupDetail detail = m->file.detail(m_group);
        return detail.attendanceOf(detail.meetings.at(meeting).id, m_people.at(person));
    }

    std::unique_ptr<test::ParentingTabFixture> m;
    Id m_group;
    QList<Id> m_people;
};

void TestGroupAttendancePage::fourStatesByKeyboard_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("state");
    QTest::newRow("present") << int(Qt::Key_N) << int(AttendanceState::Present);
    QTest::newRow("absent") << int(Qt::Key_F) << int(AttendanceState::Absent);
    QTest::newRow("apology") << int(Qt::Key_A) << int(AttendanceState::Apology);
    QTest::newRow("not recorded") << int(Qt::Key_Space) << int(AttendanceState::NotRecorded);
}

void TestGroupAttendancePage::fourStatesByKeyboard()
{
    QFETCH(int, key);
    QFETCH(int, state);
    m->file.attend(m_group, {u"F"_s, u"N"_s});
    open(m_group);
    grid()->setCurrentIndex(grid()->model()->index(0, 0));
    QTest::keyClick(grid(), Qt::Key(key));
    m->settle();
    QCOMPARE(int(this->state(0, 0)), state);
    QCOMPARE(int(this->state(0, 1)), int(AttendanceState::Present));
    // The next person is up.
    QCOMPARE(grid()->currentIndex().row(), 1);
    QCOMPARE(grid()->currentIndex().column(), 0);
    QVERIFY(m->file.store->undo().ok());
    m->settle();
    QCOMPARE(int(this->state(0, 0)), int(AttendanceState::Absent));
}

void TestGroupAttendancePage::beginsAtTheLatestMeeting()
{
    open(m_group);
    QCOMPARE(grid()->model()->columnCount(), 4);
    QCOMPARE(grid()->currentIndex().column(), 2);
    m->open(m_group, u"attendance"_s, m->file.detail(m_group).meetings.first().id);
    QCOMPARE(grid()->currentIndex().column(), 0);
}

void TestGroupAttendancePage::wholeColumnIsOneAct()
{
    open(m_group);
    grid()->setCurrentIndex(grid()->model()->index(0, 1));
    QTest::keyClick(grid(), Qt::Key_N, Qt::ShiftModifier);
    m->settle();
    QCOMPARE(grid()->columnSum(1).present, 3);
    QCOMPARE(int(state(1, 2)), int(AttendanceState::Present));
    QVERIFY(m->file.store->undo().ok());
    m->settle();
    QCOMPARE(grid()->columnSum(1).known, 0);
}

void TestGroupAttendancePage::nobodyHasBeenAtAMeetingAhead()
{
    open(m_group);
    grid()->setCurrentIndex(grid()->model()->index(0, 3));
    QTest::keyClick(grid(), Qt::Key_N);
    m->settle();
    QCOMPARE(int(state(3, 0)), int(AttendanceState::NotRecorded));
    QVERIFY2(page()->banner()->sentence().contains(u"yet to be held"_s), qPrintable(page()->banner()->sentence()));
    // That stands there as long as one is at the meeting, whatever is typed next.
    const auto *coming = m->find<QLabel>("attendanceComing");
    QVERIFY(coming && coming->isVisible());
    QVERIFY2(coming->text().contains(PartialDate(QDate(2026, 3, 5)).toText()), qPrintable(coming->text()));
    QTest::keyClick(grid(), Qt::Key_Down);
    QTest::keyClick(grid(), Qt::Key_A);
    m->settle();
    QVERIFY(coming->isVisible());
    QVERIFY(m->file.store->undo().ok());
    m->settle();
    // An apology may come beforehand.
    grid()->setCurrentIndex(grid()->model()->index(0, 3));
    QTest::keyClick(grid(), Qt::Key_A);
    m->settle();
    QCOMPARE(int(state(3, 0)), int(AttendanceState::Apology));
}

void TestGroupAttendancePage::emptyLeadsToWhatIsMissing()
{
    open(m->file.group("Nora", QDate(2026, 3, 12)));
    QVERIFY(!grid()->isVisible());
}

void TestGroupAttendancePage::countsPerMeeting()
{
    const Id group = m->file.group("Nora", QDate(2026, 1, 15));
    m->file.must(m->file.groups->changeGroup(group, {{u"counts_only"_s, 1}}));
    open(group);
    QVERIFY(!grid()->isVisible());
    const QList<GroupMeeting> meetings = m->file.detail(group).meetings;
    for (int i = 0; i < 2; ++i) {
        FormRow *row = page()->counts()->row(meetings.at(i).id.hex());
        QVERIFY(row->isVisible());
        QTest::keyClicks(row->field()->control(), QString::number(9 - i));
        QTest::keyClick(row->field()->control(), Qt::Key_Return);
        m->settle();
    }
    QVERIFY(page()->counts()->commitAll());
    m->settle();
    const GroupDetail detail = m->file.detail(group);
    QCOMPARE(detail.meetings.at(0).present, std::optional(9));
    QCOMPARE(detail.meetings.at(1).present, std::optional(8));
    QCOMPARE(detail.meetings.at(2).present, std::optional<int>());
    // Enter goes on to the next meeting.
    QVERIFY(page()->counts()->row(meetings.at(2).id.hex())->field()->control()->hasFocus());
    // And cleared it is not known, which is not none.
    FormRow *first = page()->counts()->row(meetings.at(0).id.hex());
    first->field()->setValue({});
    emit first->field()->edited();
    QVERIFY(first->commitNow());
    QCOMPARE(m->file.detail(group).meetings.at(0).present, std::optional<int>());
    m->settle();
}

void TestGroupAttendancePage::cellsAreAProperModel()
{
    GroupAttendanceModel model;
    AttendanceCells cells(&model);
    QAbstractItemModelTester tester(&cells, QAbstractItemModelTester::FailureReportingMode::QtTest);
    m->file.must(m->file.groups->leaveGroup(m_people.at(1), PartialDate(QDate(2026, 2, 13))));
    m->file.attend(m_group, {u"N"_s, u"N"_s});
    model.setGroup(m->file.detail(m_group));
    QCOMPARE(cells.rowCount(), 3);
    QCOMPARE(cells.columnCount(), 4);
    QCOMPARE(cells.personAt(1), m_people.at(1));
    QCOMPARE(cells.headerData(1, Qt::Vertical, Qt::DisplayRole).toString(), u"Deltagare2"_s);
    QVERIFY(cells.flags(cells.index(1, 0)).testFlag(Qt::ItemIsEnabled));
    QVERIFY(!cells.flags(cells.index(1, 2)).testFlag(Qt::ItemIsEnabled));      // had left by then
    QCOMPARE(cells.latestColumn(QDate(2026, 3, 2)), 2);
    QCOMPARE(cells.latestColumn(QDate(2026, 1, 1)), 0);
}

LANSNAV_TEST_MAIN(TestGroupAttendancePage)
#include "tst_groupattendancepage.moc"
