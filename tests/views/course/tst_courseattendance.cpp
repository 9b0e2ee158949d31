// SPDX-License-Identifier: GPL-3.0-or-later
#include "coursetabfixture.h"

#include "common/attendancecells.h"
#include "common/attendancegrid.h"
#include "common/personfield.h"
#include "course/deskpane.h"
#include "course/eventattendancepage.h"
#include "course/registrationspage.h"
#include "course/seatrequests.h"
#include "course/sessionattendance.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>

using namespace lansnav;
using namespace Qt::StringLiterals;

/// The desk and the attendance of an event, as a person does it.
class TestCourseAttendance : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<test::CourseTabFixture>(); }
    void cleanup() { m.reset(); }

    void threeLettersAndEnter()
    {
        const Id event = m->file.event("Kurs");
        for (const auto &[given, family] : {std::pair{"Anna", "Ek"}, {"Bo", "Ask"}, {"Cia", "Berg"}})
            m->file.registered(event, m->file.person(given, family));
        open(event);
        registrations()->showDesk();
        m->settle();
        DeskPane *desk = registrations()->desk();
        QAbstractItemModelTester tester(desk->table()->model());
        QTest::keyClick(desk->search(), Qt::Key_Return);    // nothing typed: nobody is marked
        m->settle();
        QVERIFY(m->file.detail(event).attendance.isEmpty());
        QTest::keyClicks(desk->search(), u"ber"_s);
        QCOMPARE(desk->table()->model()->rowCount(), 1);
        QTest::keyClick(desk->search(), Qt::Key_Return);
        m->settle();
        const EventDetail detail = m->file.detail(event);
        QCOMPARE(detail.attendanceOf(detail.sessions.first().id, detail.registrations.last().person), AttendanceState::Present);
        QVERIFY(desk->search()->text().isEmpty());
        QVERIFY(desk->said().contains(u"Cia Berg"_s));
        QVERIFY(m->find<QLabel>("deskCount")->text().startsWith(u"1 of 3"_s));
        QVERIFY(m->file.store->undo().ok());
        m->settle();
        QVERIFY(m->find<QLabel>("deskCount")->text().startsWith(u"0 of 3"_s));
    }

    void aWalkInIsLetInFromTheKeyboard()
    {
        const Id event = m->file.event("Kurs");
        m->file.person("Dag", "Hall");
        open(event);
        registrations()->showDesk();
        m->settle();
        DeskPane *desk = registrations()->desk();
        QTest::keyClicks(desk->search(), u"Hall"_s);
        QTest::keyClick(desk->search(), Qt::Key_Return);
        QTest::qWait(250);
        m->settle();
        QLineEdit *field = desk->walkIn()->lineEdit();
        QCOMPARE(field->text(), u"Hall"_s);
        QTest::keyClick(field, Qt::Key_Return);
        m->settle();
        const EventDetail detail = m->file.detail(event);
        QCOMPARE(detail.registrations.size(), 1);
        QCOMPARE(detail.registrations.first().source, u"walk-in"_s);
        QCOMPARE(detail.attendanceOf(detail.sessions.first().id, detail.registrations.first().person), AttendanceState::Present);
        QVERIFY(desk->search()->hasFocus() || !desk->search()->isActiveWindow());
    }

    void attendanceInFourStates()
    {
        const Id event = m->twoSessions();
        for (const char *name : {"Ek", "Ask"})
            m->file.registered(event, m->file.person("Anna", name));
        m->show();
        m->open(event, u"attendance"_s);
        auto *page = m->tab->findChild<EventAttendancePage *>();
        QAbstractItemModelTester tester(page->grid()->model());
        QCOMPARE(page->grid()->model()->rowCount(), 2);
        QCOMPARE(page->grid()->model()->columnCount(), 2);
        page->grid()->setCurrentIndex(page->grid()->model()->index(0, 0));
        QTest::keyClick(page->grid(), Qt::Key_N);
        m->settle();
        QTest::keyClick(page->grid(), Qt::Key_F);
        m->settle();
        QCOMPARE(page->grid()->columnSum(0).present, 1);
        QCOMPARE(page->grid()->columnSum(0).known, 2);
        QTest::keyClick(page->grid(), Qt::Key_Space, Qt::ShiftModifier);
        m->settle();
        QTest::keyClick(page->grid(), Qt::Key_A, Qt::ShiftModifier);
        m->settle();
        const EventDetail detail = m->file.detail(event);
        for (const Registration &r : detail.registrations)
            QCOMPARE(detail.attendanceOf(detail.sessions.first().id, r.person), AttendanceState::Apology);
        QCOMPARE(page->grid()->columnSum(1).known, 0);
    }

    /// Both sessions are in May, and it is March.
    void presenceAtASessionAheadIsSaid()
    {
        const Id event = m->twoSessions();
        m->file.registered(event, m->file.person("Anna", "Ek"));
        m->show();
        m->open(event, u"attendance"_s);
        auto *page = m->tab->findChild<EventAttendancePage *>();
        const auto *coming = m->find<QLabel>("attendanceComing");
        QVERIFY(coming && coming->isVisible());
        const QString day = PartialDate(QDate(2026, 5, 14)).toText();
        QVERIFY2(coming->text().contains(u"The session on %1"_s.arg(day)), qPrintable(coming->text()));
        page->grid()->setCurrentIndex(page->grid()->model()->index(0, 0));
        QTest::keyClick(page->grid(), Qt::Key_A);
        m->settle();
        QVERIFY(!page->banner()->isVisible());
        page->grid()->setCurrentIndex(page->grid()->model()->index(0, 0));
        QTest::keyClick(page->grid(), Qt::Key_N);
        m->settle();
        QVERIFY(page->banner()->isVisible());
        QVERIFY2(page->banner()->sentence().contains(day), qPrintable(page->banner()->sentence()));
        QVERIFY(m->file.store->undo().ok());
        m->settle();
        QVERIFY(!page->banner()->isVisible());
    }

    void whoChoseAnotherSessionIsNotExpected()
    {
        const Id event = m->twoSessions();
        const Id registration = m->file.registered(event, m->file.person("Anna", "Ek"));
        const EventDetail detail = m->file.detail(event);
        QVERIFY(m->file.courses->setChoices(registration, {detail.sessions.last().id}).ok());
        SessionAttendanceModel model;
        QAbstractItemModelTester tester(&model);
        const AttendanceCells cells(&model);
        const EventDetail chosen = m->file.detail(event);
        model.setEvent(chosen, seatPlan(chosen, QDate(2026, 3, 2)));
        QVERIFY(!cells.flags(cells.index(0, 0)).testFlag(Qt::ItemIsEnabled));
        QVERIFY(cells.flags(cells.index(0, 1)).testFlag(Qt::ItemIsEnabled));
        QVERIFY2(cells.data(cells.index(0, 0), Qt::AccessibleTextRole).toString().contains(u"not expected there"_s), "for screen readers");
    }

    /// Sessions of one day are told apart by the clock, those of several by the day.
    void headingsTellTheSessionsApart()
    {
        const Id event = m->twoSessions();
        m->file.registered(event, m->file.person("Anna", "Ek"));
        SessionAttendanceModel model;
        const AttendanceCells cells(&model);
        const auto headings = [&] {
            const EventDetail detail = m->file.detail(event);
            model.setEvent(detail, seatPlan(detail, QDate(2026, 3, 2)));
            return QStringList{cells.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), cells.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString()};
        };
        const EventDetail detail = m->file.detail(event);
        const auto moved = [&](qsizetype session, const QString &starts) {
            return m->file.courses->changeSession(detail.sessions.at(session).id, {{u"starts"_s, starts}, {u"ends"_s, QVariant()}}).ok();
        };
        QVERIFY(moved(0, u"2026-05-12T09:00+02:00"_s) && moved(1, u"2026-05-12T13:30+02:00"_s));
        QCOMPARE(headings(), (QStringList{u"09:00"_s, u"13:30"_s}));
        QVERIFY2(cells.headerData(1, Qt::Horizontal, Qt::ToolTipRole).toString().contains(u"13:30"_s), "the whole time in words");
        QVERIFY(moved(1, u"2026-05-13T13:30+02:00"_s));
        QCOMPARE(headings(), (QStringList{u"12 May 26"_s, u"13 May 26"_s}));
    }

private:
    RegistrationsPage *registrations() const { return m->find<RegistrationsPage>("registrationsPage"); }

    void open(const Id &event)
    {
        m->show();
        m->open(event, u"registrations"_s);
    }

    std::unique_ptr<test::CourseTabFixture> m;
};

LANSNAV_TEST_MAIN(TestCourseAttendance)
#include "tst_courseattendance.moc"
