// SPDX-License-Identifier: GPL-3.0-or-later
#include "coursetabfixture.h"

#include "common/askdialog.h"
#include "common/feedback.h"
#include "common/form.h"
#include "common/problemlist.h"
#include "course/clashpanel.h"
#include "course/eventaboutpage.h"
#include "course/openclashes.h"
#include "course/programmeboard.h"
#include "course/programmepage.h"
#include "course/sessionform.h"

#include <QPushButton>
#include <QTimer>

using namespace lansnav;
using namespace Qt::StringLiterals;

/// What needs doing at an event leads to where it is done.
class TestCourseProblems : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<test::CourseTabFixture>(); }
    void cleanup() { m.reset(); }

    void eachRemedyLeadsToItsField_data()
    {
        QTest::addColumn<QString>("told");
        QTest::addColumn<QString>("field");
        QTest::newRow("nobody responsible") << u"Nobody is responsible"_s << u"responsible"_s;
        QTest::newRow("no place") << u"neither room nor link"_s << u"room"_s;
        QTest::newRow("past") << u"held or cancelled"_s << u"status"_s;
        QTest::newRow("no day") << u"no day is set"_s << u"when"_s;
        QTest::newRow("booked twice") << u"booked twice"_s << u"room"_s;
    }

    void eachRemedyLeadsToItsField()
    {
        QFETCH(QString, told);
        QFETCH(QString, field);
        const Id event = eventWith(told);
        m->show();
        m->open(event, u"about"_s);
        auto *page = m->find<EventAboutPage>("aboutPage");
        const Problem problem = problemOf(page, told);
        QVERIFY2(!problem.tab.isEmpty(), "it is not told");
        emit page->problems()->activated(problem);
        m->settle();
        QCOMPARE(m->tab->detail()->pane()->currentTab(), u"about"_s);
        QWidget *control = page->form()->row(field)->field()->control();
        QVERIFY(control->isVisible() && !control->visibleRegion().isEmpty());
        QVERIFY(control->hasFocus() || control->isAncestorOf(QApplication::focusWidget()) || !m->tab->isActiveWindow());
    }

    void aWarningIsAcceptedWhereItIsMended()
    {
        const Id event = m->file.event("Kurs");     // on Ascension Day
        m->show();
        m->open(event, u"about"_s);
        auto *page = m->find<EventAboutPage>("aboutPage");
        emit page->problems()->activated(problemOf(page, u"which is"_s));
        m->settle();
        QTimer::singleShot(0, this, [] {
            auto *dialog = qobject_cast<AskDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->setReason(u"alla har sagt ja"_s);
            dialog->accept();
        });
        bool asked = false;
        for (QPushButton *button : page->banner()->findChildren<QPushButton *>())
            if (button->text() == u"Accept…"_s) {
                asked = true;
                QTest::mouseClick(button, Qt::LeftButton);
                break;
            }
        QVERIFY(asked);
        m->settle();
        QCOMPARE(m->file.detail(event).acceptedClashes.size(), 1);
        QVERIFY(problemOf(page, u"which is"_s).tab.isEmpty());
    }

    void aWarningIsAcceptedFromItsRow()
    {
        const Id event = m->file.event("Kurs");     // on Ascension Day, and with nobody responsible
        m->show();
        m->open(event, u"about"_s);
        auto *page = m->find<EventAboutPage>("aboutPage");
        QPushButton *accept = nullptr;
        for (const ProblemRow *row : page->problems()->rows())
            for (QPushButton *button : row->findChildren<QPushButton *>())
                if (button->text() == u"Accept…"_s) {
                    QVERIFY(row->problem().sentence.contains(u"which is"_s));
                    QVERIFY(!accept);
                    accept = button;
                }
        QVERIFY(accept);
        QVERIFY(accept->isVisible() && accept->focusPolicy() & Qt::TabFocus);
        accept->setFocus();
        QTest::keyClick(accept, Qt::Key_Space);
        bool asked = false;
        QTimer::singleShot(0, this, [&asked] {
            auto *dialog = qobject_cast<AskDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            asked = true;
            dialog->setReason(u"alla har sagt ja"_s);
            dialog->accept();
        });
        m->settle();
        QVERIFY(asked);
        QCOMPARE(m->file.detail(event).acceptedClashes.size(), 1);
        QVERIFY(problemOf(page, u"which is"_s).tab.isEmpty());
    }

    void aClashOfTheProgrammeIsShownThere()
    {
        const Id hall = room();
        const Id event = m->file.must(m->file.courses->addEvent(titled("Dag"), {}, {m->file.session("2026-05-19T09:00+02:00", "2026-05-19T10:00+02:00", "A", hall),
                                                                                   m->file.session("2026-05-19T09:30+02:00", "2026-05-19T11:00+02:00", "B", hall)}));
        m->show();
        m->open(event, u"about"_s);
        auto *page = m->find<EventAboutPage>("aboutPage");
        emit page->problems()->activated(problemOf(page, u"booked twice"_s));
        m->settle();
        QCOMPARE(m->tab->detail()->pane()->currentTab(), u"programme"_s);
        const auto *form = m->tab->findChild<SessionForm *>();
        QVERIFY(form->isVisible());
        QWidget *control = form->form()->row(u"room"_s)->field()->control();
        QVERIFY(control->hasFocus() || control->isAncestorOf(QApplication::focusWidget()) || !m->tab->isActiveWindow());
    }

    void theBoardKeepsTheFocusWhenAMoveClashes()
    {
        const Id hall = room();
        const Id event = m->file.must(m->file.courses->addEvent(titled("Dag"), {}, {m->file.session("2026-05-14T09:00+02:00", "2026-05-14T10:00+02:00", "A", hall),
                                                                                   m->file.session("2026-05-14T10:00+02:00", "2026-05-14T11:00+02:00", "B", hall)}));
        const Id later = m->file.detail(event).sessions.last().id;
        m->show();
        m->open(event, u"programme"_s);
        m->settle();
        auto *page = m->find<ProgrammePage>("programmePage");
        // A row that has had the focus is remembered by its list.
        m->open(event, u"programme"_s, OpenClash::idOf({ClashKind::Holiday, ClashSeverity::Warns, event, {}, {}, QDate(2026, 5, 14), 0}));
        QVERIFY(page->clashes()->list()->isAncestorOf(QApplication::focusWidget()) || !m->tab->isActiveWindow());
        page->board()->setFocus();
        page->board()->select(later);
        const int acts = m->file.count(u"SELECT count(*) FROM act"_s);
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(page->board(), Qt::Key_Up);
            QVERIFY(page->board()->hasFocus() || !m->tab->isActiveWindow());
        }
        page->board()->commitPending();
        m->settle();
        QVERIFY(page->board()->hasFocus() || !m->tab->isActiveWindow());
        QCOMPARE(m->file.count(u"SELECT count(*) FROM act"_s), acts + 1);
        QCOMPARE(m->file.detail(event).session(later)->starts, u"2026-05-14T09:45+02:00"_s);
    }

    void theHeaderKeepsItsHeight()
    {
        DetailPane pane;
        auto *page = new QWidget;
        pane.addTab(u"about"_s, u"About"_s, page);
        pane.resize(500, 400);
        pane.show();
        // Some title is just as long as there is room for without the badge.
        for (int words = 1; words < 40; ++words) {
            pane.setTitle(u"ord "_s.repeated(words), u"kurs "_s.repeated(words));
            pane.setProblemCount(0);
            QCoreApplication::processEvents();
            const int before = page->mapTo(&pane, QPoint()).y();
            pane.setProblemCount(2);
            QCoreApplication::processEvents();
            QCOMPARE(page->mapTo(&pane, QPoint()).y(), before);
        }
    }

private:
    static Event titled(const char *title)
    {
        Event event;
        event.title = QString::fromUtf8(title);
        event.status = EventStatus::Open;
        return event;
    }

    Id room() { return m->file.must(m->file.courses->addRoom({{}, {}, {}, u"Hörsalen"_s, 100, {}, {}, {}})); }

    static Problem problemOf(const EventAboutPage *page, const QString &told)
    {
        for (const Problem &problem : page->problems()->problems())
            if (problem.sentence.contains(told))
                return problem;
        return {};
    }

    /// An event of one session, or none, that has the problem.
    Id eventWith(const QString &told)
    {
        QList<Session> sessions{m->file.session("2026-03-10T09:00+01:00", "2026-03-10T12:00+01:00")};
        if (told.contains(u"held or"_s))
            sessions = {m->file.session("2026-02-10T09:00+01:00", "2026-02-10T12:00+01:00")};
        else if (told.contains(u"no day"_s))
            sessions.clear();
        else if (told.contains(u"twice"_s)) {
            sessions.first().room = room();
            m->file.must(m->file.courses->addEvent(titled("Annan"), {}, sessions));
        }
        return m->file.must(m->file.courses->addEvent(titled("Kurs"), {}, sessions));
    }

    std::unique_ptr<test::CourseTabFixture> m;
};

LANSNAV_TEST_MAIN(TestCourseProblems)
#include "tst_courseproblems.moc"
