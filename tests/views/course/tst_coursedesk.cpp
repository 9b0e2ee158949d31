// SPDX-License-Identifier: GPL-3.0-or-later
#include "coursetabfixture.h"

#include "common/attendancegrid.h"
#include "course/afterwards.h"
#include "course/deskpane.h"
#include "course/eventattendancepage.h"
#include "course/registrationspage.h"
#include "course/seatrequests.h"

#include <QLabel>
#include <QLineEdit>

using namespace lansnav;
using namespace Qt::StringLiterals;

/// Those who come through the door of a full event.
class TestCourseDesk : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<test::CourseTabFixture>(); }
    void cleanup() { m.reset(); }

    void theDeskLetsInWhoWaitsByAnActOfItsOwn()
    {
        const Id event = fullEvent();   // Anna Alm waits
        m->show();
        m->open(event, u"registrations"_s);
        registrations()->showDesk();
        m->settle();
        DeskPane *desk = registrations()->desk();
        QVERIFY2(m->find<QLabel>("deskCount")->text().startsWith(u"0 of 2"_s), qPrintable(m->find<QLabel>("deskCount")->text()));
        QCOMPARE(m->column("deskTable", u"name"_s), (QStringList{u"Anna Ask"_s, u"Anna Ek"_s, u"Anna Alm"_s}));
        QCOMPARE(m->column("deskTable", u"seat"_s).last(), u"Waiting, no. 1"_s);
        desk->table()->sortByColumn(0, Qt::DescendingOrder);
        QCOMPARE(m->column("deskTable", u"name"_s), (QStringList{u"Anna Ek"_s, u"Anna Ask"_s, u"Anna Alm"_s}));
        QTest::keyClicks(desk->search(), u"Anna"_s);
        QCOMPARE(desk->table()->currentId(), m->file.detail(event).registrations.first().id);
        desk->search()->clear();
        QTest::keyClicks(desk->search(), u"Alm"_s);
        QTest::keyClick(desk->search(), Qt::Key_Return);
        m->settle();
        QVERIFY(m->file.detail(event).attendance.isEmpty());
        QVERIFY2(desk->said().contains(u"Waiting list"_s), qPrintable(desk->said()));
        QTest::keyClick(desk->search(), Qt::Key_Return);
        m->settle();
        const EventDetail detail = m->file.detail(event);
        QCOMPARE(detail.attendanceOf(detail.sessions.first().id, detail.registrations.last().person), AttendanceState::Present);
        QVERIFY(m->find<QLabel>("deskCount")->text().startsWith(u"1 of 3"_s));
    }

    void theGridLeavesOutWhoWaits()
    {
        const Id event = fullEvent();
        m->show();
        m->open(event, u"attendance"_s);
        auto *page = m->tab->findChild<EventAttendancePage *>();
        QCOMPARE(page->grid()->model()->rowCount(), 2);
        page->grid()->setCurrentIndex(page->grid()->model()->index(0, 0));
        QTest::keyClick(page->grid(), Qt::Key_N, Qt::ShiftModifier);
        m->settle();
        const EventDetail detail = m->file.detail(event);
        QCOMPARE(detail.attendance.value(detail.sessions.first().id).size(), 2);
        QCOMPARE(certificateRows(detail, seatPlan(detail, QDate(2026, 3, 2))).size(), 2);
    }

private:
    RegistrationsPage *registrations() const { return m->find<RegistrationsPage>("registrationsPage"); }

    /// Two seats, three people.
    Id fullEvent()
    {
        const Id event = m->file.event("Full", 2);
        for (const char *name : {"Ek", "Ask", "Alm"})
            m->file.registered(event, m->file.person("Anna", name));
        return event;
    }

    std::unique_ptr<test::CourseTabFixture> m;
};

LANSNAV_TEST_MAIN(TestCourseDesk)
#include "tst_coursedesk.moc"
