// SPDX-License-Identifier: GPL-3.0-or-later
#include "programmepagetest.h"

#include "common/askdialog.h"
#include "common/datefield.h"
#include "common/form.h"
#include "course/sessionform.h"

#include <QAbstractItemModelTester>
#include <QComboBox>

using namespace lansnav;
using namespace Qt::StringLiterals;

/// The programme board: mouse and keyboard.
class TestProgrammePage : public test::ProgrammePageTest
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<test::CourseTabFixture>(); }
    void cleanup() { m.reset(); }

    void aSessionIsDraggedToAFreeRoomAndBack()
    {
        const Id event = conference();
        const auto [place, hall] = placeWithRoom();
        QVERIFY(m->file.courses->changeEvent(event, {{u"venue"_s, place.bind()}}).ok());
        open(event);
        auto *shape = m->find<QComboBox>("programmeShape");
        shape->setCurrentIndex(1);
        emit shape->activated(1);
        m->settle();
        QCOMPARE(columnNames(), (QStringList{u"No room"_s, u"Hörsalen"_s}));
        const Id session = m->file.detail(event).sessions.at(1).id;
        QPoint from = board()->rectOf(session).center();
        drag(from, QPoint(board()->viewport()->width() - 20, from.y()));
        QCOMPARE(m->file.detail(event).session(session)->room, hall);
        from = board()->rectOf(session).center();
        drag(from, QPoint(60, from.y()));
        QVERIFY(m->file.detail(event).session(session)->room.isNull());
    }

    void anEmptiedTrackStays()
    {
        const Id event = conference();
        open(event);
        const EventDetail before = m->file.detail(event);
        const Id session = before.sessions.at(1).id;
        QPoint from = board()->rectOf(session).center();
        drag(from, QPoint(board()->rectOf(before.sessions.at(2).id).center().x(), from.y()));
        QCOMPARE(m->file.detail(event).session(session)->track, u"Digitalt"_s);
        QCOMPARE(columnNames(), (QStringList{u"Barn"_s, u"Digitalt"_s}));
        from = board()->rectOf(session).center();
        drag(from, QPoint(60, from.y()));
        QCOMPARE(m->file.detail(event).session(session)->track, u"Barn"_s);
    }

    void draggingMovesInOneAct()
    {
        const Id event = conference();
        open(event);
        const Id session = m->file.detail(event).sessions.at(1).id;
        const QRect rect = board()->rectOf(session);
        drag(rect.center(), rect.center() + QPoint(0, 38));     // half an hour
        const EventDetail moved = m->file.detail(event);
        QCOMPARE(moved.session(session)->starts, u"2026-05-14T10:30+02:00"_s);
        QCOMPARE(moved.session(session)->ends, u"2026-05-14T11:30+02:00"_s);
        QVERIFY(m->file.store->undo().ok());
        m->settle();
        QCOMPARE(m->file.detail(event).session(session)->starts, u"2026-05-14T10:00+02:00"_s);
    }

    void draggingTheEdgeResizes()
    {
        const Id event = conference();
        open(event);
        const Id session = m->file.detail(event).sessions.at(1).id;
        const QRect rect = board()->rectOf(session);
        const QPoint edge(rect.center().x(), rect.bottom() - 3);
        drag(edge, edge + QPoint(0, 38));
        QCOMPARE(m->file.detail(event).session(session)->starts, u"2026-05-14T10:00+02:00"_s);
        QCOMPARE(m->file.detail(event).session(session)->ends, u"2026-05-14T11:30+02:00"_s);
    }

    void draggingSidewaysChangesTheTrack()
    {
        const Id event = conference();
        open(event);
        const Id session = m->file.detail(event).sessions.at(1).id;
        const Id other = m->file.detail(event).sessions.at(2).id;
        const QPoint from = board()->rectOf(session).center();
        const QString before = m->file.detail(event).session(session)->track;
        drag(from, QPoint(board()->rectOf(other).center().x(), from.y()));
        QVERIFY(m->file.detail(event).session(session)->track != before);
    }

    void theKeyboardMovesResizesAndEdits()
    {
        const Id event = conference();
        open(event);
        const Id session = m->file.detail(event).sessions.at(1).id;
        board()->setFocus();
        board()->select(m->file.detail(event).sessions.first().id);
        QTest::keyClick(board(), Qt::Key_Tab);
        QVERIFY(board()->current() != m->file.detail(event).sessions.first().id);
        board()->select(session);
        const int acts = m->file.count(u"SELECT count(*) FROM act"_s);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(board(), Qt::Key_Down);
        QTest::keyClick(board(), Qt::Key_Down, Qt::ShiftModifier);
        board()->commitPending();
        m->settle();
        QCOMPARE(m->file.count(u"SELECT count(*) FROM act"_s), acts + 1);   // presses that follow each other are one act
        QCOMPARE(m->file.detail(event).session(session)->starts, u"2026-05-14T10:15+02:00"_s);
        QCOMPARE(m->file.detail(event).session(session)->ends, u"2026-05-14T11:20+02:00"_s);
        QTest::keyClick(board(), Qt::Key_Up);
        QTest::keyClick(board(), Qt::Key_Escape);
        board()->commitPending();
        QCOMPARE(m->file.detail(event).session(session)->starts, u"2026-05-14T10:15+02:00"_s);
        QTest::keyClick(board(), Qt::Key_Return);
        QVERIFY(page()->form()->isVisible());
        QVERIFY(page()->form()->form()->row(u"title"_s)->field()->control()->hasFocus() || !m->tab->isActiveWindow());
    }

    void theBoardAndTheFormFollowAMovedSession_data()
    {
        QTest::addColumn<MeetingTime>("starts");
        QTest::addColumn<MeetingTime>("ends");
        QTest::addColumn<QDate>("shown");
        QTest::newRow("to another day") << MeetingTime::at(day.addDays(1), QTime(13, 0)) << MeetingTime::at(day.addDays(1), QTime(14, 0)) << day.addDays(1);
        QTest::newRow("to no time") << MeetingTime::at(day) << MeetingTime() << day;
        QTest::newRow("the same day") << MeetingTime::at(day, QTime(13, 0)) << MeetingTime::at(day, QTime(14, 0)) << day;
    }

    void theBoardAndTheFormFollowAMovedSession()
    {
        QFETCH(MeetingTime, starts);
        QFETCH(MeetingTime, ends);
        QFETCH(QDate, shown);
        const Id event = conference();
        open(event);
        const Id session = m->file.detail(event).sessions.at(1).id;
        const QString title = m->file.detail(event).session(session)->title;
        board()->select(session);
        Form *form = page()->form()->form();
        FormRow *when = form->row(u"when"_s);
        qobject_cast<DateTimeField *>(when->field())->setTimes(starts, ends);
        emit when->field()->edited();
        QVERIFY(when->commitNow());
        m->settle();
        QCOMPARE(m->find<QComboBox>("programmeDay")->currentData().toDate(), shown);
        QCOMPARE(board()->layoutOfDay().place(session) != nullptr, starts.hasTime());
        QCOMPARE(board()->current(), session);
        QCOMPARE(form->subject(), session);
        QCOMPARE(form->value(u"title"_s).toString(), title);
        QVERIFY(m->file.store->undo().ok());
        m->settle();
        QCOMPARE(m->find<QComboBox>("programmeDay")->currentData().toDate(), day);
        QVERIFY(board()->layoutOfDay().place(session));
        QCOMPARE(form->subject(), session);
    }

    void aNewSessionFollowsTheChosenOne()
    {
        const Id event = conference();
        open(event);
        board()->select(m->file.detail(event).sessions.first().id);
        page()->addSession();
        m->settle();
        QCOMPARE(m->file.detail(event).sessions.size(), 4);
        const EventDetail detail = m->file.detail(event);
        QVERIFY(std::any_of(detail.sessions.begin(), detail.sessions.end(),
                            [](const Session &s) { return s.title == u"New session"_s && s.starts == u"2026-05-14T10:00+02:00"_s; }));
        // It can be named at once.
        QCOMPARE(page()->form()->form()->value(u"title"_s).toString(), u"New session"_s);
        QVERIFY(page()->form()->form()->row(u"title"_s)->field()->control()->hasFocus() || !m->tab->isActiveWindow());
    }

    void theSameDataIsAList()
    {
        const Id event = conference();
        open(event);
        auto *shape = m->find<QComboBox>("programmeShape");
        shape->setCurrentIndex(2);
        emit shape->activated(2);
        m->settle();
        QVERIFY(page()->table()->isVisible());
        QAbstractItemModelTester tester(page()->table()->model());
        QCOMPARE(m->column("sessionTable", u"title"_s), (QStringList{u"Inledning"_s, u"Askersund"_s, u"Karlskoga"_s}));
    }

    void endBeforeStartIsRefusedWhereItIsWritten()
    {
        const Id event = conference();
        open(event);
        const Id session = m->file.detail(event).sessions.at(1).id;
        const Result<void> done = m->file.courses->changeSession(session, {{u"ends"_s, u"2026-05-14T08:00+02:00"_s}});
        QVERIFY(!done.ok());
        QVERIFY(done.error().sentence.contains(u"before the start"_s));
    }
};

LANSNAV_TEST_MAIN(TestProgrammePage)
#include "tst_programmepage.moc"
