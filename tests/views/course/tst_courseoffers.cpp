// SPDX-License-Identifier: GPL-3.0-or-later
#include "coursetabfixture.h"

#include "common/askdialog.h"
#include "common/choosedialog.h"
#include "common/filterbar.h"
#include "common/form.h"
#include "common/personfield.h"
#include "common/problemlist.h"
#include "course/neweventdialog.h"
#include "course/newroomdialog.h"
#include "course/registrationform.h"
#include "course/registrationlistpane.h"
#include "course/registrationspage.h"
#include "course/seriespanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>

#include <algorithm>

using namespace lansnav;
using namespace Qt::StringLiterals;

/// Seats offered, registrations cancelled, and the dialogs in which an event is made.
class TestCourseOffers : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<test::CourseTabFixture>(); }
    void cleanup() { m.reset(); }

    void whoWaitsIsFoundByTheChip_data()
    {
        QTest::addColumn<bool>("freed");
        QTest::addColumn<bool>("offered");
        QTest::addColumn<QStringList>("waiting");
        QTest::newRow("one waits") << false << false << QStringList{u"Waiting, no. 1"_s};
        QTest::newRow("one waits, a seat is free") << true << false << QStringList{u"Waiting, no. 1"_s};
        QTest::newRow("one has been offered it") << true << true << QStringList{u"Offered until 9 Mar"_s};
    }

    /// Whoever has no seat yet, and neither who has one nor who will not come.
    void whoWaitsIsFoundByTheChip()
    {
        QFETCH(bool, freed);
        QFETCH(bool, offered);
        QFETCH(QStringList, waiting);
        const Id event = m->file.event("Kurs", 2);
        const Id first = m->file.registered(event, m->file.person("Bo", "Ask"));
        m->file.registered(event, m->file.person("Eva", "Alm"));
        const Id last = m->file.registered(event, m->file.person("Anna", "Ek"));
        if (freed)
            QVERIFY(m->file.courses->cancelRegistrations({first}, {}).ok());
        if (offered)
            QVERIFY(m->file.courses->offerSeats({last}, QDate(2026, 3, 9)).ok());
        m->show();
        m->open(event, u"registrations"_s);
        list()->findChild<FilterBar *>()->setValue(u"which"_s, u"waiting"_s);
        QCOMPARE(m->column("registrationTable", u"name"_s), QStringList{u"Anna Ek"_s});
        QCOMPARE(m->column("registrationTable", u"seat"_s), waiting);
    }

    /// In the line of a session that has seats of its own, with a seat in the event.
    void whoWaitsForASessionIsFoundByTheChip()
    {
        const Id event = m->twoSessions();
        const Id afternoon = m->file.detail(event).sessions.last().id;
        QVERIFY(m->file.courses->changeSession(afternoon, {{u"capacity"_s, 1}}).ok());
        for (const char *name : {"Ek", "Ask"}) {
            Registration r = test::CourseFixture::of(m->file.person("Anna", name));
            r.choices = {afternoon};
            QVERIFY(m->file.courses->registerPeople(event, {r}).ok());
        }
        m->show();
        m->open(event, u"registrations"_s);
        QCOMPARE(m->column("registrationTable", u"seat"_s), (QStringList{u"Seat"_s, u"Seat, waits for Eftermiddag"_s}));
        auto *filter = list()->findChild<FilterBar *>();
        filter->setValue(u"which"_s, u"waiting"_s);
        QCOMPARE(m->column("registrationTable", u"name"_s), QStringList{u"Anna Ask"_s});
        QVERIFY(m->file.courses->cancelRegistrations({m->file.detail(event).registrations.last().id}, {}).ok());
        m->settle();
        QVERIFY(m->column("registrationTable", u"name"_s).isEmpty());
    }

    /// Those who were there; neither who stayed away nor who is registered already. What the event was copied from is proposed.
    void whoCameLastYearIsAdded()
    {
        const Id anna = m->file.person("Anna", "Ek"), bo = m->file.person("Bo", "Ask"), eva = m->file.person("Eva", "Alm");
        const Id spring = heldOn("Dag 2025", "2025-05-15", {anna, bo}, {eva});
        heldOn("Annan dag", "2025-10-02", {eva}, {});
        const Id event = m->file.event("Dag 2026");
        Edit edit(*m->file.store, ActText("Filled"));
        edit.update(u"event"_s, event, {{u"copied_from"_s, spring.bind()}});
        test::CourseFixture::must(edit.commit());
        m->file.registered(event, bo);
        m->show();
        m->open(event, u"registrations"_s);
        QTimer::singleShot(0, this, [spring] {
            auto *dialog = qobject_cast<ChooseDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            QCOMPARE(dialog->chosen(), spring);
            dialog->accept();
        });
        const QList<QAction *> actions = list()->findChildren<QAction *>();
        const auto action = std::find_if(actions.cbegin(), actions.cend(), [](const QAction *one) { return one->text().startsWith(u"Everybody who came"_s); });
        QVERIFY(action != actions.cend());
        (*action)->trigger();
        m->settle();
        QCOMPARE(m->column("registrationTable", u"name"_s), (QStringList{u"Bo Ask"_s, u"Anna Ek"_s}));
        QVERIFY2(m->toasts.last().startsWith(u"1 person(s)"_s), qPrintable(m->toasts.last()));
    }

    void anOfferSaysToWhomAndEndsWithTheEvent()
    {
        const Id event = m->file.event("Kurs", 1);
        const Id session = m->file.detail(event).sessions.first().id;
        // In three days: less than anybody is given to answer.
        QVERIFY(m->file.courses->changeSession(session, {{u"starts"_s, u"2026-03-05T09:00+01:00"_s}, {u"ends"_s, u"2026-03-05T16:00+01:00"_s}}).ok());
        const Id first = m->file.registered(event, m->file.person("Bo", "Ask"));
        m->file.registered(event, m->file.person("Anna", "Ek"));
        QVERIFY(m->file.courses->cancelRegistrations({first}, {}).ok());
        m->show();
        m->open(event, u"registrations"_s);
        QTimer::singleShot(0, this, [] {
            auto *dialog = qobject_cast<AskDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            QVERIFY2(dialog->sentence().contains(u"Anna Ek"_s), qPrintable(dialog->sentence()));
            QCOMPARE(dialog->day(), QDate(2026, 3, 5));
            dialog->setDay(QDate(2026, 3, 6), QDate(2026, 3, 2));
            dialog->accept();
            QVERIFY(dialog->isVisible());
            QVERIFY2(dialog->fault().contains(u"over on"_s), qPrintable(dialog->fault()));
            dialog->setDay(QDate(2026, 3, 4), QDate(2026, 3, 2));
            dialog->accept();
        });
        list()->offerFreeSeats();
        m->settle();
        QCOMPARE(m->file.detail(event).registrations.last().offeredUntil, u"2026-03-04"_s);
        QVERIFY2(m->toasts.last().contains(u"Anna Ek"_s), qPrintable(m->toasts.last()));
    }

    void whatIsOverIsNotOffered()
    {
        const Id event = m->file.event("Kurs", 1);
        const Id session = m->file.detail(event).sessions.first().id;
        const Id first = m->file.registered(event, m->file.person("Bo", "Ask"));
        const Id next = m->file.registered(event, m->file.person("Anna", "Ek"));
        QVERIFY(m->file.courses->cancelRegistrations({first}, {}).ok());
        m->show();
        m->open(event, u"registrations"_s);
        QVERIFY(list()->table()->selectId(next));
        QVERIFY(m->find<QPushButton>("offerSeat")->isVisible());
        QCOMPARE(list()->troubles()->problems().size(), 1);
        QVERIFY(m->file.courses->changeSession(session, {{u"starts"_s, u"2026-02-05T09:00+01:00"_s}, {u"ends"_s, u"2026-02-05T16:00+01:00"_s}}).ok());
        m->settle();
        QVERIFY(list()->table()->selectId(next));
        QVERIFY(!m->find<QPushButton>("offerSeat")->isVisible());
        QVERIFY(m->find<QPushButton>("confirmSeat")->isVisible());
        QCOMPARE(list()->troubles()->problems().size(), 0);
        // Asks nothing that it would then refuse.
        list()->offerFreeSeats();
        QVERIFY(!QApplication::activeModalWidget());
        QVERIFY(m->file.detail(event).registrations.last().offeredUntil.isEmpty());
    }

    /// Nobody is at two places at once: it is said where the sessions are ticked, and nothing is kept from being ticked.
    void sessionsAtTheSameTimeAreTold()
    {
        Event conference;
        conference.title = u"Konferens"_s;
        conference.status = EventStatus::Open;
        const Id event = m->file.must(m->file.courses->addEvent(conference, {}, {m->file.session("2026-05-14T09:00+02:00", "2026-05-14T10:00+02:00", "Inledning"),
                                                                                 m->file.session("2026-05-14T10:00+02:00", "2026-05-14T11:00+02:00", "Samtal"),
                                                                                 m->file.session("2026-05-14T10:30+02:00", "2026-05-14T12:00+02:00", "Verkstad")}));
        const Id anna = m->file.registered(event, m->file.person("Anna", "Ek"));
        const QList<Session> sessions = m->file.detail(event).sessions;
        m->show();
        m->open(event, u"registrations"_s);
        QVERIFY(list()->table()->selectId(anna));
        const auto told = [this] { return list()->form()->form()->row(u"sessions"_s)->message(); };
        QCOMPARE(told(), u"Nothing ticked: comes to all of them."_s);
        QVERIFY(m->file.courses->setChoices(anna, {sessions.at(0).id, sessions.at(1).id}).ok());
        m->settle();
        QVERIFY2(!told().contains(u"same time"_s), qPrintable(told()));
        QVERIFY(m->file.courses->setChoices(anna, {sessions.at(0).id, sessions.at(1).id, sessions.at(2).id}).ok());
        m->settle();
        QCOMPARE(told(), u"Samtal and Verkstad are held at the same time."_s);
    }

    /// Whom one was about to register is still there to be registered.
    void theNameStaysWhenRegistrationHasClosed()
    {
        const Id event = m->file.event("Kurs");
        QVERIFY(m->file.courses->changeEvent(event, {{u"closes"_s, u"2026-02-01"_s}}).ok());
        const Id anna = m->file.person("Anna", "Ek"), bo = m->file.person("Bo", "Ask");
        m->show();
        m->open(event, u"registrations"_s);
        PersonField *add = list()->addField();
        add->setPerson(anna);
        m->settle();
        emit add->personChosen(anna);
        m->settle();
        QCOMPARE(add->text(), u"Anna Ek"_s);
        QCOMPARE(m->file.detail(event).registrations.size(), 0);
        pressOnBanner(u"Register Anna Ek anyway"_s);
        QCOMPARE(m->file.detail(event).registrations.size(), 1);
        QVERIFY(add->text().isEmpty() && add->person().isNull());
        list()->registerPeople({bo, m->file.person("Cia", "Dal")});
        m->settle();
        pressOnBanner(u"Register 2 person(s) anyway"_s);
        QCOMPARE(m->file.detail(event).registrations.size(), 3);
    }

    void aDialogGrowsWithWhatIsWrong_data()
    {
        QTest::addColumn<bool>("room");
        QTest::newRow("a question") << false;
        QTest::newRow("a room") << true;
    }
    void aDialogGrowsWithWhatIsWrong()
    {
        QFETCH(bool, room);
        std::unique_ptr<QDialog> dialog;
        const Venue house{m->file.must(m->file.courses->addVenue({{}, u"Kulturkvarteret"_s, {}, {}, {}, {}})), u"Kulturkvarteret"_s, {}, {}, {}, {}};
        if (room)
            dialog = std::make_unique<NewRoomDialog>(*m->file.store, QList<Venue>{house}, house.id);
        else
            dialog = std::make_unique<AskDialog>(AskDialog::Answer::Day, u"Erbjud"_s, u"Erbjuds Anna Ek."_s, u"Erbjud"_s);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
        if (auto *ask = qobject_cast<AskDialog *>(dialog.get())) {
            ask->setCheck([](const AskDialog &asked) { return asked.day() > QDate(2026, 3, 3) ? QString(u"Kursen är slut då: skriv en tidigare dag. "_s).repeated(8) : QString(); });
            ask->setDay(QDate(2026, 3, 9), QDate(2026, 3, 2));
        }
        const int before = dialog->height();
        dialog->accept();
        QCoreApplication::processEvents();
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->height() >= before);
        for (const FormRow *row : dialog->findChildren<FormRow *>())
            if (row->isVisible())
                QVERIFY2(row->height() >= row->heightForWidth(row->width()), qPrintable(row->message()));
        m->settle();
    }

    void afterCancellingNobodyElseIsAtHand()
    {
        const Id event = m->file.event("Kurs");
        for (const char *name : {"Ek", "Ask", "Alm"})
            m->file.registered(event, m->file.person("Anna", name));
        m->show();
        m->open(event, u"registrations"_s);
        const QList<Registration> people = m->file.detail(event).registrations;
        QVERIFY(list()->table()->selectId(people.first().id));
        QVERIFY(list()->form()->isEnabled());
        QVERIFY(m->file.courses->cancelRegistrations({people.first().id}, {}).ok());
        m->settle();
        QCOMPARE(list()->table()->model()->rowCount(), 2);
        QVERIFY(!list()->form()->isEnabled());
        QVERIFY(list()->table()->selectId(people.last().id));
        QVERIFY(list()->form()->isEnabled());
    }

    void aHigherDialogKeepsItsRows()
    {
        NewEventDialog dialog(*m->file.store);
        dialog.show();
        m->settle();
        const int height = dialog.form()->row(u"title"_s)->height();
        dialog.severalBox()->setChecked(true);
        dialog.severalBox()->setChecked(false);
        dialog.resize(dialog.width(), dialog.height() + 400);
        m->settle();
        QCOMPARE(dialog.form()->row(u"title"_s)->height(), height);
    }

    void theWordsFollowTheNumber()
    {
        SeriesPanel panel(*m->file.store);
        m->settle();
        // Without a translator both forms are the source; what counts is that the number stands once, in its box.
        panel.everyBox()->setValue(1);
        for (const QComboBox *box : panel.findChildren<QComboBox *>())
            for (int i = 0; i < box->count(); ++i)
                QVERIFY2(!box->itemText(i).isEmpty() && !box->itemText(i).contains(u'1') && !box->itemText(i).contains(u'%'), qPrintable(box->itemText(i)));
    }

private:
    /// An event that is over, with who was there and who was not.
    Id heldOn(const char *title, const char *day, const QList<Id> &present, const QList<Id> &absent)
    {
        Event event;
        event.title = QString::fromUtf8(title);
        event.status = EventStatus::Held;
        const QByteArray starts = QByteArray(day) + "T09:00+02:00", ends = QByteArray(day) + "T16:00+02:00";
        const Id id = test::CourseFixture::must(m->file.courses->addEvent(event, {}, {m->file.session(starts.constData(), ends.constData())}));
        const Id session = m->file.detail(id).sessions.first().id;
        test::CourseFixture::must(m->file.courses->setAttendance(session, present, AttendanceState::Present));
        if (!absent.isEmpty())
            test::CourseFixture::must(m->file.courses->setAttendance(session, absent, AttendanceState::Absent));
        return id;
    }

    void pressOnBanner(const QString &text)
    {
        for (QPushButton *button : list()->banner()->findChildren<QPushButton *>()) {
            if (button->text() != text)
                continue;
            QTest::mouseClick(button, Qt::LeftButton);
            m->settle();
            return;
        }
        QFAIL(qPrintable(text));
    }

    RegistrationListPane *list() const { return m->find<RegistrationsPage>("registrationsPage")->list(); }

    std::unique_ptr<test::CourseTabFixture> m;
};

LANSNAV_TEST_MAIN(TestCourseOffers)
#include "tst_courseoffers.moc"
