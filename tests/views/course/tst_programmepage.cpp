// SPDX-License-Identifier: GPL-3.0-or-later
#include "coursetabfixture.h"

#include "common/askdialog.h"
#include "common/datefield.h"
#include "common/feedback.h"
#include "common/form.h"
#include "common/problemlist.h"
#include "common/style.h"
#include "course/clashpanel.h"
#include "course/clashreading.h"
#include "course/programmeboard.h"
#include "course/programmepage.h"
#include "course/publication.h"
#include "course/publicationpanel.h"
#include "course/sessionform.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTimer>

using namespace lansnav;
using namespace Qt::StringLiterals;

/// The programme board: mouse, keyboard, clashes while dragging, publication.
class TestProgrammePage : public QObject
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

    void clashesAppearWhileDragging()
    {
        const Id event = conference();
        const EventDetail detail = m->file.detail(event);
        const Id hall = placeWithRoom().second;
        QVERIFY(m->file.courses->changeSession(detail.sessions.at(1).id, {{u"room"_s, hall.bind()}}).ok());
        QVERIFY(m->file.courses->changeSession(detail.sessions.first().id, {{u"room"_s, hall.bind()}}).ok());
        open(event);
        const auto told = [this] {
            for (const Problem &problem : page()->clashes()->list()->problems())
                if (problem.sentence.contains(u"Hörsalen"_s))
                    return problem.sentence;
            return QString();
        };
        QVERIFY(told().isEmpty());
        board()->select(detail.sessions.at(1).id);
        board()->setFocus();
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(board(), Qt::Key_Up);
        QVERIFY2(told().startsWith(u"Forbids"_s), qPrintable(told()));  // before anything is saved
        QCOMPARE(m->file.detail(event).session(detail.sessions.at(1).id)->starts, u"2026-05-14T10:00+02:00"_s);
        QTest::keyClick(board(), Qt::Key_Escape);
        QVERIFY(told().isEmpty());
    }

    void theTabTellsHowBadItIs_data()
    {
        QTest::addColumn<bool>("sameRoom");
        QTest::addColumn<Mark>("mark");
        QTest::addColumn<QString>("word");
        QTest::newRow("holiday") << false << Mark::Warn << u"warns"_s;
        QTest::newRow("room twice") << true << Mark::Bad << u"forbids"_s;
    }
    void theTabTellsHowBadItIs()
    {
        QFETCH(bool, sameRoom);
        QFETCH(Mark, mark);
        QFETCH(QString, word);
        const Id event = conference();
        const Id hall = placeWithRoom().second;
        const EventDetail detail = m->file.detail(event);
        for (int i = 1; sameRoom && i < 3; ++i)
            QVERIFY(m->file.courses->changeSession(detail.sessions.at(i).id, {{u"room"_s, hall.bind()}}).ok());
        open(event);
        const auto *parts = m->find<QTabWidget>("programmeParts");
        QVERIFY2(parts->tabText(1).contains(word), qPrintable(parts->tabText(1)));
        const auto picture = [](const QIcon &icon) { return icon.pixmap(QSize(32, 32)).toImage(); };
        QCOMPARE(picture(parts->tabIcon(1)), picture(style::markIcon(mark, page()->palette())));
    }

    void aWarningIsAcceptedWithAReasonAndTakenBack()
    {
        // Ascension Day 2026 is 14 May: a holiday warns.
        const Id event = conference();
        open(event);
        Problem holiday;
        for (const Problem &problem : page()->clashes()->list()->problems())
            if (problem.tab == u"accept"_s)
                holiday = problem;
        QVERIFY(!holiday.area.isEmpty());
        QTimer::singleShot(0, this, [] {
            auto *dialog = qobject_cast<AskDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->setReason(u"alla har sagt ja"_s);
            dialog->accept();
        });
        emit page()->clashes()->list()->activated(holiday);
        m->settle();
        QCOMPARE(m->file.detail(event).acceptedClashes.value(holiday.area), u"alla har sagt ja"_s);
        Problem accepted;
        for (const Problem &problem : page()->clashes()->list()->problems())
            if (problem.area == holiday.area)
                accepted = problem;
        QCOMPARE(accepted.severity, Problem::Severity::Info);
        QVERIFY(accepted.sentence.contains(u"alla har sagt ja"_s));
        emit page()->clashes()->list()->activated(accepted);
        m->settle();
        QVERIFY(m->file.detail(event).acceptedClashes.isEmpty());
    }

    void publishedAndWhatChangedSince()
    {
        const Id event = conference();
        open(event);
        QVERIFY(m->find<QLabel>("publicationState")->text().contains(u"draft"_s, Qt::CaseInsensitive));
        m->find<QPushButton>("publishProgramme")->click();
        m->settle();
        QCOMPARE(m->file.detail(event).publications.size(), 1);
        QCOMPARE(page()->publication()->changes(), 0);
        const Id session = m->file.detail(event).sessions.at(1).id;
        QVERIFY(m->file.courses->changeSession(session, {{u"title"_s, u"Nytt namn"_s}}).ok());
        m->settle();
        QCOMPARE(page()->publication()->changes(), 1);
        QCOMPARE(m->find<QListWidget>("programmeChanges")->count(), 1);
        QVERIFY(m->file.store->undo().ok());
        m->settle();
        QCOMPARE(page()->publication()->changes(), 0);
    }

    void oneThingIsToBeDoneFirst()
    {
        const auto primary = [this] {
            QStringList names;
            for (const QPushButton *button : page()->findChildren<QPushButton *>())
                if (button->isVisible() && button->isDefault())
                    names << button->objectName();
            return names;
        };
        const Id event = conference();
        open(event);
        QCOMPARE(primary(), QStringList{u"addSession"_s});
        auto *parts = m->find<QTabWidget>("programmeParts");
        parts->setCurrentWidget(page()->publication());
        QCOMPARE(primary(), QStringList{u"publishProgramme"_s});
        page()->publication()->publishButton()->click();
        m->settle();
        QCOMPARE(primary(), QStringList{u"addSession"_s});
        QVERIFY(m->file.courses->changeSession(m->file.detail(event).sessions.first().id, {{u"title"_s, u"Nytt namn"_s}}).ok());
        m->settle();
        QCOMPARE(primary(), QStringList{u"publishProgramme"_s});
        parts->setCurrentWidget(page()->form());
        QCOMPARE(primary(), QStringList{u"addSession"_s});
    }

    void publishingKeepsTheFocusWhereItIs()
    {
        open(conference());
        PublicationPanel *panel = page()->publication();
        for (QTabWidget *tabs : page()->findChildren<QTabWidget *>())
            if (tabs->indexOf(panel) >= 0)
                tabs->setCurrentWidget(panel);
        m->settle();
        panel->publishButton()->setFocus();
        QVERIFY(panel->publishButton()->hasFocus() || !m->tab->isActiveWindow());
        QTest::keyClick(panel->publishButton(), Qt::Key_Space);
        m->settle();
        QVERIFY(!panel->publishButton()->isEnabled());
        QVERIFY(panel->isAncestorOf(QApplication::focusWidget()) || !m->tab->isActiveWindow());
    }

    void publicationsAreReadBackAsWritten()
    {
        const QList<ProgrammeItem> items = programmeItems(m->file.detail(conference()));
        QVERIFY(ProgrammeDiff::between(programmeFromJson(programmeJson(items)), items).isEmpty());
        QVERIFY(programmeFromJson(u"not json"_s).isEmpty());
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

private:
    const QDate day = QDate(2026, 5, 14);

    /// A place with a room, Hörsalen.
    std::pair<Id, Id> placeWithRoom()
    {
        Venue place;
        place.name = u"Kulturkvarteret"_s;
        Room room;
        room.venue = test::CourseFixture::must(m->file.courses->addVenue(place));
        room.name = u"Hörsalen"_s;
        return {room.venue, test::CourseFixture::must(m->file.courses->addRoom(room))};
    }

    QStringList columnNames() const
    {
        QStringList names;
        for (const BoardColumn &column : board()->layoutOfDay().columns)
            names.append(column.name);
        return names;
    }

    ProgrammePage *page() const { return m->find<ProgrammePage>("programmePage"); }
    ProgrammeBoard *board() const { return page()->board(); }

    Id conference()
    {
        Event event;
        event.title = u"Konferens"_s;
        event.status = EventStatus::Planned;
        event.kind = EventKind::Conference;
        Session opening = m->file.session("2026-05-14T09:00+02:00", "2026-05-14T10:00+02:00", "Inledning");
        Session children = m->file.session("2026-05-14T10:00+02:00", "2026-05-14T11:00+02:00", "Askersund");
        children.track = u"Barn"_s;
        Session digital = m->file.session("2026-05-14T10:00+02:00", "2026-05-14T11:00+02:00", "Karlskoga");
        digital.track = u"Digitalt"_s;
        return test::CourseFixture::must(m->file.courses->addEvent(event, {}, {opening, children, digital}));
    }

    void open(const Id &event)
    {
        m->show();
        m->open(event, u"programme"_s);
        m->settle();
    }

    void drag(const QPoint &from, const QPoint &to)
    {
        QWidget *viewport = board()->viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        for (int i = 1; i <= 4; ++i) {
            const QPoint at = from + (to - from) * i / 4;
            QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(viewport, &move);
        }
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
        m->settle();
    }

    std::unique_ptr<test::CourseTabFixture> m;
};

LANSNAV_TEST_MAIN(TestProgrammePage)
#include "tst_programmepage.moc"
