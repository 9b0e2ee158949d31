// SPDX-License-Identifier: GPL-3.0-or-later
#include "networktabfixture.h"

#include "common/attendancecells.h"
#include "common/attendancegrid.h"
#include "common/fields.h"
#include "common/form.h"
#include "network/actionspane.h"
#include "network/attendancepane.h"
#include "network/meetingform.h"
#include "network/meetinglistpane.h"
#include "network/meetingspage.h"
#include "network/plantermdialog.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTimer>

using namespace lansnav;
using namespace Qt::StringLiterals;

/// Meetings: planned, attended, minuted and followed up. It is Monday 2 March 2026.
class TestNetworkMeetings : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m = std::make_unique<test::NetworkTabFixture>();
        m_network = m->addNetwork(u"BBIC"_s);
        m_anna = m->file.add("Anna", "Ek");
        m_bo = m->file.add("Bo", "Ask");
        m->addMember(m_network, m_anna, "Laxå");
        m->addMember(m_network, m_bo, "Nora");
        m_meeting = m->addMeeting(m_network, u"2026-02-12T09:00+01:00"_s);
        m->show();
        m->open(m_network, u"meetings"_s);
        m_page = m->find<MeetingsPage>("meetingsPage");
    }
    void cleanup() { m.reset(); }

    void plansTheTermInOneAct()
    {
        QTimer::singleShot(0, this, [this] {
            auto *dialog = qobject_cast<PlanTermDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            m->file.store->waitForFetches();
            QVERIFY(!dialog->days().isEmpty());
            for (const QDate &day : dialog->days()) {
                QVERIFY(day > QDate(2026, 3, 2) && day <= QDate(2026, 6, 30));
                QVERIFY(day.dayOfWeek() <= 5);
            }
            m_days = dialog->days();
            QTest::mouseClick(dialog->findChild<QPushButton *>(u"planNow"_s), Qt::LeftButton);
            if (dialog->isVisible())
                dialog->reject();
        });
        QTest::mouseClick(m->find<QPushButton>("planTerm"), Qt::LeftButton);
        m->settle();
        QCOMPARE(m->read(m_network).meetings.size(), 1 + m_days.size());
        QCOMPARE(m_page->meetings()->table()->model()->rowCount(), int(1 + m_days.size()));
        for (const Meeting &meeting : m->read(m_network).meetings)
            if (meeting.id != m_meeting)
                QVERIFY(m_days.contains(meeting.day()) && meeting.status == MeetingStatus::Planned);
        QVERIFY(m->file.store->undo().ok());
        m->settle();
        QCOMPARE(m->read(m_network).meetings.size(), 1);
    }

    void attendanceIsTypedWithKeys()
    {
        AttendanceGrid *grid = openGrid();
        QCOMPARE(grid->model()->rowCount(), 2);
        QCOMPARE(grid->model()->columnCount(), 1);
        QCOMPARE(grid->model()->headerData(0, Qt::Vertical).toString(), u"Bo Ask"_s);
        grid->setCurrentIndex(grid->model()->index(0, 0));
        QTest::keyClick(grid, Qt::Key_N);
        m->settle();
        QCOMPARE(grid->currentIndex().row(), 1);
        QTest::keyClick(grid, Qt::Key_A);
        m->settle();
        NetworkDetail after = m->read(m_network);
        QCOMPARE(after.attendanceOf(m_meeting, m_bo), AttendanceState::Present);
        QCOMPARE(after.attendanceOf(m_meeting, m_anna), AttendanceState::Apology);
        QCOMPARE(after.meeting(m_meeting)->status, MeetingStatus::Held);
        QCOMPARE(grid->columnSum(0).present, 1);
        QVERIFY(m->file.store->undo().ok());
        m->settle();
        after = m->read(m_network);
        QCOMPARE(after.attendanceOf(m_meeting, m_anna), AttendanceState::NotRecorded);
        QCOMPARE(after.attendanceOf(m_meeting, m_bo), AttendanceState::Present);
        QCOMPARE(grid->columnSum(0).known, 1);
    }

    void theCursorBeginsAtTheLatestMeetingHeld()
    {
        const Id next = m->addMeeting(m_network, u"2026-05-12T09:00+02:00"_s);
        QVERIFY(!next.isNull());
        m->settle();
        AttendanceGrid *grid = openGrid();
        QCOMPARE(grid->model()->columnCount(), 2);
        QCOMPARE(grid->currentIndex().column(), 0);
    }

    /// Before a meeting only apologies are known; anything else is written, and said to be odd.
    void attendanceBeforeTheMeetingIsSaid()
    {
        AttendanceGrid *grid = openGrid();
        const auto *said = m->find<QLabel>("attendanceComing");
        QVERIFY(said && !said->isVisible());
        const Id next = m->addMeeting(m_network, u"2026-05-12T09:00+02:00"_s);
        const Id later = m->addMeeting(m_network, u"2026-06-02T09:00+02:00"_s);
        m->settle();
        QVERIFY(said->isVisible());
        QVERIFY2(said->text().contains(PartialDate(QDate(2026, 5, 12)).toText()), qPrintable(said->text()));
        BannerBar *banner = m_page->attendance()->banner();
        const auto type = [&](const Id &meeting, Qt::Key key) {
            grid->setCurrentIndex(grid->model()->index(0, m_page->attendance()->cells()->columnOf(meeting)));
            QTest::keyClick(grid, key);
            m->settle();
        };
        type(m_meeting, Qt::Key_N);
        QVERIFY(!banner->isVisible());
        type(next, Qt::Key_A);
        QVERIFY(!banner->isVisible());
        type(later, Qt::Key_N);
        QVERIFY(banner->isVisible());
        QVERIFY2(banner->sentence().contains(PartialDate(QDate(2026, 6, 2)).toText()), qPrintable(banner->sentence()));
        QVERIFY2(said->text().contains(PartialDate(QDate(2026, 6, 2)).toText()), qPrintable(said->text()));
        QCOMPARE(m->read(m_network).attendanceOf(later, m_bo), AttendanceState::Present);
        QCOMPARE(m->read(m_network).meeting(later)->status, MeetingStatus::Planned);
        // What is right again is not spoken of any more.
        type(later, Qt::Key_A);
        QVERIFY(!banner->isVisible());
        type(later, Qt::Key_N);
        QVERIFY(banner->isVisible());
        QVERIFY(m->file.store->undo().ok());
        m->settle();
        QVERIFY(!banner->isVisible());
    }

    /// As long as one of several stands, it is told; and what else the banner says is not taken away with it.
    void theWarningGoesWithTheLastItWarnedOf()
    {
        AttendanceGrid *grid = openGrid();
        const Id next = m->addMeeting(m_network, u"2026-05-12T09:00+02:00"_s);
        m->settle();
        BannerBar *banner = m_page->attendance()->banner();
        grid->setCurrentIndex(grid->model()->index(0, m_page->attendance()->cells()->columnOf(next)));
        for (int person = 0; person < 2; ++person) {
            QTest::keyClick(grid, Qt::Key_N);
            m->settle();
        }
        QCOMPARE(grid->columnSum(m_page->attendance()->cells()->columnOf(next)).present, 2);
        QVERIFY(banner->sentence().contains(u"still to come"_s));
        QVERIFY(m->file.store->undo().ok());
        m->settle();
        QVERIFY2(banner->sentence().contains(u"still to come"_s), qPrintable(banner->sentence()));
        banner->showSentence(Problem::Severity::Bad, u"Something else."_s);
        QVERIFY(m->file.store->undo().ok());
        m->settle();
        QCOMPARE(banner->sentence(), u"Something else."_s);
        QVERIFY(banner->isVisible());
        banner->clear();
        QVERIFY(!banner->isVisible());
    }

    void shiftFillsTheColumnInOneAct()
    {
        AttendanceGrid *grid = openGrid();
        grid->setCurrentIndex(grid->model()->index(0, 0));
        QTest::keyClick(grid, Qt::Key_F, Qt::ShiftModifier);
        m->settle();
        QCOMPARE(grid->columnSum(0).known, 2);
        QVERIFY(m->file.store->undo().ok());
        m->settle();
        QCOMPARE(m->read(m_network).attendanceOf(m_meeting, m_bo), AttendanceState::NotRecorded);
        QCOMPARE(m->read(m_network).attendanceOf(m_meeting, m_anna), AttendanceState::NotRecorded);
        QCOMPARE(grid->columnSum(0).known, 0);
    }

    void adjustedMinutesLockTheColumn()
    {
        m->open(m_network, u"meetings"_s, m_meeting);
        QVERIFY(NetworkStore(*m->file.store).changeMeeting(m_meeting, {{u"minutes"_s, u"Vi sågs."_s}}).ok());
        QVERIFY(NetworkStore(*m->file.store).adjustMinutes(m_meeting, m_anna, QDate(2026, 3, 1)).ok());
        m->settle();
        AttendanceGrid *grid = openGrid();
        QVERIFY(grid->model()->headerData(0, Qt::Horizontal, Qt::ToolTipRole).toString().contains(u"locked"_s));
        grid->setCurrentIndex(grid->model()->index(0, 0));
        QTest::keyClick(grid, Qt::Key_F, Qt::ShiftModifier);
        m->settle();
        QCOMPARE(grid->columnSum(0).known, 0);
        QVERIFY(m_page->attendance()->banner()->isVisible());
    }

    void cellsAreAProperModel()
    {
        AttendanceModel model;
        AttendanceCells cells(&model);
        const QAbstractItemModelTester tester(&cells, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(cells.rowCount(), 0);
        model.setNetwork(m->read(m_network));
        QCOMPARE(cells.rowCount(), 2);
        QCOMPARE(cells.meetingAt(0), m_meeting);
        QCOMPARE(cells.rowOf(m_anna), 1);
        QCOMPARE(cells.columnOf(Id()), -1);
        QVERIFY(cells.flags(cells.index(0, 0)).testFlag(Qt::ItemIsEnabled));
        // Nobody may be ticked at a meeting before their time.
        m->addMeeting(m_network, u"2024-02-12T09:00+01:00"_s);
        model.setNetwork(m->read(m_network));
        QCOMPARE(cells.columnCount(), 2);
        QVERIFY(!cells.flags(cells.index(0, 0)).testFlag(Qt::ItemIsEnabled));
    }

    void minutesAreLockedAndUnlocked()
    {
        m->open(m_network, u"meetings"_s, m_meeting);
        MeetingForm *form = m_page->meetings()->form();
        auto *minutes = qobject_cast<QPlainTextEdit *>(form->form()->row(u"minutes"_s)->field()->control());
        QVERIFY(minutes);
        minutes->setFocus();
        QTest::keyClicks(minutes, u"Vi beslutade att ses igen."_s);
        QVERIFY(form->form()->commitAll());
        m->settle();
        QCOMPARE(m->read(m_network).meeting(m_meeting)->minutes, u"Vi beslutade att ses igen."_s);
        form->lock();
        m->settle();
        QVERIFY2(!m->read(m_network).meeting(m_meeting)->isAdjusted(), "locked by nobody");
        m->file.store->setMe(m_anna);
        m->open(m_network, u"meetings"_s, m->addMeeting(m_network, u"2026-02-13T09:00+01:00"_s));
        m->open(m_network, u"meetings"_s, m_meeting);
        QTest::mouseClick(m->find<QPushButton>("lockMinutes"), Qt::LeftButton);
        m->settle();
        const NetworkDetail locked = m->read(m_network);
        QVERIFY(locked.meeting(m_meeting)->isAdjusted());
        QCOMPARE(locked.meeting(m_meeting)->adjustedBy, m_anna);
        QVERIFY(minutes->isReadOnly());
        QVERIFY(m->find<QLabel>("lockText")->text().contains(u"Anna Ek"_s));
        QTest::mouseClick(m->find<QPushButton>("unlockMinutes"), Qt::LeftButton);
        m->settle();
        QVERIFY(!m->read(m_network).meeting(m_meeting)->isAdjusted());
        QVERIFY(!minutes->isReadOnly());
        QVERIFY(m->file.store->undo().ok());
        m->settle();
        QVERIFY(m->read(m_network).meeting(m_meeting)->isAdjusted());
        QVERIFY(minutes->isReadOnly());
    }

    void anActionPointIsAddedFromItsDate()
    {
        m_page->parts()->setCurrentWidget(m_page->actions());
        m->settle();
        QTest::keyClicks(m->find<QLineEdit>("newAction"), u"Boka lokal"_s);
        auto *due = m->find<QLineEdit>("newActionDue");
        due->setFocus();
        QTest::keyClicks(due, u"2026-05-14"_s);
        QTest::keyClick(due, Qt::Key_Return);
        m->settle();
        QCOMPARE(m->read(m_network).actions.size(), 1);
        QCOMPARE(m->read(m_network).actions.first().due, PartialDate(QDate(2026, 5, 14)));
        QCOMPARE(due->text(), QString());
    }

    void actionPointsCarryOver()
    {
        m_page->parts()->setCurrentWidget(m_page->actions());
        m->settle();
        auto *text = m->find<QLineEdit>("newAction");
        text->setFocus();
        QTest::keyClicks(text, u"Boka lokal"_s);
        QTest::keyClick(text, Qt::Key_Return);
        m->settle();
        QCOMPARE(m->read(m_network).actions.size(), 1);
        QCOMPARE(m->read(m_network).actions.first().meeting, m_meeting);
        QCOMPARE(m_page->actions()->table()->model()->rowCount(), 1);
        const Id later = m->addMeeting(m_network, u"2026-05-12T09:00+02:00"_s);
        m->open(m_network, u"meetings"_s, later);
        QVERIFY(m_page->meetings()->form()->form()->row(u"carried"_s)->isVisible());
        QVERIFY(m_page->meetings()->form()->form()->value(u"carried"_s).toString().contains(u"Boka lokal"_s));
        m->open(m_network, u"meetings"_s, m->read(m_network).actions.first().id);
        QTest::mouseClick(m->find<QPushButton>("finishAction"), Qt::LeftButton);
        m->settle();
        QVERIFY(!m->read(m_network).actions.first().isOpen());
        QCOMPARE(m_page->actions()->table()->model()->rowCount(), 0);
        QVERIFY(m->file.store->undo().ok());
        m->settle();
        QCOMPARE(m_page->actions()->table()->model()->rowCount(), 1);
    }

    void aChangedTimeIsStoredWithItsZone()
    {
        m->open(m_network, u"meetings"_s, m_meeting);
        FormRow *when = m_page->meetings()->form()->form()->row(u"when"_s);
        auto *day = qobject_cast<QLineEdit *>(when->field()->control());
        QVERIFY(day);
        day->setFocus();
        day->selectAll();
        QTest::keyClicks(day, u"2026-05-14"_s);
        QTest::keyClick(day, Qt::Key_Return);
        QVERIFY(when->commitNow());
        m->settle();
        QCOMPARE(m->read(m_network).meeting(m_meeting)->starts, u"2026-05-14T09:00+02:00"_s);
    }

private:
    AttendanceGrid *openGrid()
    {
        m_page->parts()->setCurrentWidget(m_page->attendance());
        m_page->attendance()->open(m_meeting);
        m->settle();
        AttendanceGrid *grid = m_page->attendance()->grid();
        grid->setFocus();
        return grid;
    }

    std::unique_ptr<test::NetworkTabFixture> m;
    Id m_network, m_anna, m_bo, m_meeting;
    QList<QDate> m_days;
    MeetingsPage *m_page = nullptr;
};

LANSNAV_TEST_MAIN(TestNetworkMeetings)
#include "tst_networkmeetings.moc"
