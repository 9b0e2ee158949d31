// SPDX-License-Identifier: GPL-3.0-or-later
#include "coursetabfixture.h"

#include "common/askdialog.h"
#include "common/choosedialog.h"
#include "common/feedback.h"
#include "common/filterbar.h"
#include "common/form.h"
#include "common/personfield.h"
#include "common/problemlist.h"
#include "course/deskpane.h"
#include "course/registrationform.h"
#include "course/registrationlistpane.h"
#include "course/registrationspage.h"
#include "course/sessionchoice.h"
#include "course/sessionform.h"
#include "privacy/masking.h"

#include <QAbstractItemModelTester>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

using namespace lansnav;
using namespace Qt::StringLiterals;

/// Registrations, as a person does it.
class TestCourseRegistrations : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<test::CourseTabFixture>(); }
    void cleanup() { m.reset(); }

    void seatsAreDerivedFromTheOrder()
    {
        const Id event = fullEvent();
        open(event);
        QAbstractItemModelTester tester(list()->table()->model());
        QCOMPARE(m->column("registrationTable", u"seat"_s), (QStringList{u"Seat"_s, u"Seat"_s, u"Waiting, no. 1"_s}));
        QVERIFY(m->find<QLabel>("detailSubtitle")->text().contains(u"2 of 2"_s));
    }

    void registersByName()
    {
        const Id event = m->file.event("Kurs");
        m->file.person("Anna", "Ek");
        open(event);
        QLineEdit *field = list()->addField()->lineEdit();
        field->setFocus();
        QTest::keyClicks(field, u"ann"_s);
        m->settle();
        QTest::qWait(250);
        m->settle();
        QTest::keyClick(field, Qt::Key_Return);
        m->settle();
        QCOMPARE(m->column("registrationTable", u"name"_s), QStringList{u"Anna Ek"_s});
        QVERIFY(field->text().isEmpty());
        QVERIFY(m->file.store->undo().ok());
        m->settle();
        QCOMPARE(list()->table()->model()->rowCount(), 0);
    }

    /// Neither lost nor registered for another event; Enter goes on where one was.
    void aNameBegunStaysWithItsEvent()
    {
        const Id event = m->file.event("Kurs"), other = m->file.event("Annan");
        m->file.person("Anna", "Ek");
        open(event);
        QLineEdit *field = list()->addField()->lineEdit();
        field->setFocus();
        QTest::keyClicks(field, u"ann"_s);
        m->open(other, u"registrations"_s);
        QVERIFY(field->text().isEmpty());
        m->open(event, u"registrations"_s);
        QCOMPARE(field->text(), u"ann"_s);
        QVERIFY(list()->addField()->person().isNull());
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(m->file.detail(event).registrations.size(), 1);
        QCOMPARE(m->file.detail(other).registrations.size(), 0);
        m->open(other, u"registrations"_s);
        m->open(event, u"registrations"_s);
        QVERIFY(field->text().isEmpty());
    }

    void theListIsExportedWithoutAMenu()
    {
        const Id event = m->file.event("Kurs");
        m->file.registered(event, m->file.person("Anna", "Ek"));
        open(event);
        auto *button = m->find<QPushButton>("exportRegistrations");
        QVERIFY(button && !button->menu());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(m->exported, u"registrations"_s);
    }

    void aClosedEventAsksFirst()
    {
        const Id event = m->file.event("Kurs");
        QVERIFY(m->file.courses->changeEvent(event, {{u"closes"_s, u"2026-02-01"_s}}).ok());
        const Id person = m->file.person("Anna", "Ek");
        open(event);
        list()->registerPeople({person});
        m->settle();
        QCOMPARE(list()->table()->model()->rowCount(), 0);
        QVERIFY(list()->banner()->sentence().contains(u"closed"_s));
        for (QPushButton *button : list()->banner()->findChildren<QPushButton *>())
            if (button->text() == u"Register Anna Ek anyway"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        m->settle();
        QCOMPARE(m->file.detail(event).registrations.size(), 1);
    }

    void aFreedSeatIsOfferedWithADay()
    {
        const Id event = fullEvent();
        QVERIFY(m->file.courses->cancelRegistrations({m->file.detail(event).registrations.first().id}, u"sjuk"_s).ok());
        open(event);
        QCOMPARE(list()->troubles()->problems().size(), 1);
        answer([](AskDialog *dialog) {
            QCOMPARE(dialog->day(), QDate(2026, 3, 9));
            dialog->accept();
        });
        emit list()->troubles()->activated(list()->troubles()->problems().first());
        m->settle();
        QVERIFY(m->column("registrationTable", u"seat"_s).join(u'|').contains(u"Offered until 9 Mar"_s));
        QVERIFY(list()->table()->selectId(m->file.detail(event).registrations.last().id));
        QTest::mouseClick(m->find<QPushButton>("confirmSeat"), Qt::LeftButton);
        m->settle();
        QCOMPARE(m->column("registrationTable", u"seat"_s), (QStringList{u"Seat"_s, u"Seat"_s}));
    }

    void offersAndConfirmationsAreTakenBack()
    {
        const Id event = fullEvent();
        const QList<Registration> people = m->file.detail(event).registrations;
        QVERIFY(m->file.courses->cancelRegistrations({people.first().id}, {}).ok());
        QVERIFY(m->file.courses->offerSeats({people.last().id}, QDate(2026, 3, 9)).ok());
        open(event);
        QVERIFY(list()->table()->selectId(people.last().id));
        m->settle();
        QVERIFY(m->find<QPushButton>("withdrawOffer")->isVisible());
        QVERIFY(!m->find<QPushButton>("withdrawConfirmation")->isVisible());
        QTest::mouseClick(m->find<QPushButton>("withdrawOffer"), Qt::LeftButton);
        m->settle();
        QVERIFY(m->file.detail(event).registration(people.last().id)->offeredUntil.isEmpty());
        QVERIFY(m->file.courses->confirmSeats({people.last().id}, QDate(2026, 3, 2)).ok());
        m->settle();
        QTest::mouseClick(m->find<QPushButton>("withdrawConfirmation"), Qt::LeftButton);
        m->settle();
        QVERIFY(m->file.detail(event).registration(people.last().id)->confirmedOn.isEmpty());
        QVERIFY(!m->find<QPushButton>("withdrawConfirmation")->isVisible());
    }

    void aSessionsOwnWaitingListIsShown()
    {
        const Id event = m->twoSessions();
        const Id afternoon = m->file.detail(event).sessions.last().id;
        QVERIFY(m->file.courses->changeSession(afternoon, {{u"capacity"_s, 1}}).ok());
        for (const char *name : {"Ek", "Ask"}) {
            Registration r = test::CourseFixture::of(m->file.person("Anna", name));
            r.choices = {afternoon};
            QVERIFY(m->file.courses->registerPeople(event, {r}).ok());
        }
        open(event);
        QVERIFY(list()->table()->selectId(m->file.detail(event).registrations.last().id));
        m->settle();
        QVERIFY2(m->find<QLabel>("seatState")->text().contains(u"Eftermiddag: Waiting list, number 1"_s), qPrintable(m->find<QLabel>("seatState")->text()));
        m->open(event, u"programme"_s, afternoon);
        auto *form = m->tab->findChild<SessionForm *>();
        QVERIFY(form);
        QCOMPARE(form->form()->row(u"line"_s)->field()->value().toString(), u"1. Anna Ask"_s);
        QVERIFY(form->form()->row(u"seats"_s)->field()->value().toString().startsWith(u"1 of 1"_s));
        QTest::mouseClick(m->find<QPushButton>("sessionCalendar"), Qt::LeftButton);
        QCOMPARE(m->calendar, u"sessions"_s);
        QCOMPARE(m->calendarScope.ids.value(u"session"_s), afternoon);
    }

    void whoHasNotConsentedIsFound()
    {
        const Id event = m->file.event("Dag");
        m->file.registered(event, m->file.person("Anna", "Ek"));
        Registration r = test::CourseFixture::of(m->file.person("Bo", "Ask"));
        r.consent = true;
        QVERIFY(m->file.courses->registerPeople(event, {r}).ok());
        open(event);
        list()->findChild<FilterBar *>()->setValue(u"which"_s, u"consent"_s);
        QCOMPARE(m->column("registrationTable", u"name"_s), QStringList{u"Anna Ek"_s});
    }

    void onlyWhoWaitsIsOfferedASeat_data()
    {
        QTest::addColumn<bool>("freed");
        QTest::addColumn<int>("row");
        QTest::addColumn<bool>("offer");
        QTest::newRow("a seat, full") << false << 1 << false;
        QTest::newRow("waits, full") << false << 2 << false;
        QTest::newRow("a seat, one free") << true << 1 << false;
        QTest::newRow("waits, one free") << true << 2 << true;
        QTest::newRow("cancelled") << true << 0 << false;
    }

    void onlyWhoWaitsIsOfferedASeat()
    {
        QFETCH(bool, freed);
        QFETCH(int, row);
        QFETCH(bool, offer);
        const Id event = fullEvent();
        const QList<Registration> people = m->file.detail(event).registrations;
        if (freed)
            QVERIFY(m->file.courses->cancelRegistrations({people.first().id}, {}).ok());
        open(event);
        if (freed && row == 0)
            list()->findChild<FilterBar *>()->setValue(u"which"_s, u"cancelled"_s);
        QVERIFY(list()->table()->selectId(people.at(row).id));
        const QHash<QString, bool> entries = rowMenu();
        QVERIFY(entries.contains(u"Offer a seat…"_s));
        QCOMPARE(entries.value(u"Offer a seat…"_s), offer);
        QCOMPARE(entries.value(u"Confirm the seat"_s), offer);
    }

    void onlyWhoComesTogetherCanComeAlone()
    {
        const Id event = fullEvent();
        const QList<Registration> people = m->file.detail(event).registrations;
        QVERIFY(m->file.courses->setTogether({people.at(0).id, people.at(1).id}).ok());
        open(event);
        for (qsizetype i = 0; i < people.size(); ++i) {
            QVERIFY(list()->table()->selectId(people.at(i).id));
            const QHash<QString, bool> entries = rowMenu();
            QVERIFY(entries.contains(u"Comes alone"_s));
            QCOMPARE(entries.value(u"Comes alone"_s), i < 2);
        }
    }

    void jumpingTheQueueAsksForAReason()
    {
        const Id event = fullEvent();
        open(event);
        QVERIFY(list()->table()->selectId(m->file.detail(event).registrations.last().id));
        answer([](AskDialog *dialog) {
            dialog->accept();
            QVERIFY(dialog->isVisible());   // without a reason nothing happens
            dialog->setReason(u"föreläser"_s);
            dialog->accept();
        });
        QTest::mouseClick(m->find<QPushButton>("goAhead"), Qt::LeftButton);
        m->settle();
        QCOMPARE(m->file.detail(event).registrations.last().aheadReason, u"föreläser"_s);
        QVERIFY(m->find<QPushButton>("goBack")->isVisible());
        QTest::mouseClick(m->find<QPushButton>("goBack"), Qt::LeftButton);
        m->settle();
        QVERIFY(m->file.detail(event).registrations.last().aheadReason.isEmpty());
    }

    void cancellingKeepsTheRowWithItsReason()
    {
        const Id event = fullEvent();
        open(event);
        QVERIFY(list()->table()->selectId(m->file.detail(event).registrations.first().id));
        answer([](AskDialog *dialog) {
            dialog->setReason(u"sjuk"_s);
            dialog->accept();
        });
        QTest::mouseClick(m->find<QPushButton>("cancelRegistration"), Qt::LeftButton);
        m->settle();
        QCOMPARE(list()->table()->model()->rowCount(), 2);
        list()->findChild<FilterBar *>()->setValue(u"which"_s, u"cancelled"_s);
        QCOMPARE(m->column("registrationTable", u"seat"_s), QStringList{u"Cancelled"_s});
    }

    void protectedPeopleAreMasked()
    {
        const Id event = m->file.event("Kurs");
        const Id person = m->file.person("Hemlig", "Person", "hemlig@example.org");
        m->file.registered(event, person);
        QVERIFY(registerstore::setProtected(*m->file.store, person, true).ok());
        open(event);
        QCOMPARE(m->column("registrationTable", u"name"_s), QStringList{Masking::name()});
        QCOMPARE(m->column("registrationTable", u"email"_s), QStringList{QString()});
        registrations()->showDesk();
        m->settle();
        registrations()->desk()->search()->setText(u"Hem"_s);
        QCOMPARE(registrations()->desk()->table()->model()->rowCount(), 0);
    }

    void sessionsAreChosen()
    {
        const Id event = m->twoSessions();
        const Id registration = m->file.registered(event, m->file.person("Anna", "Ek"));
        open(event);
        QVERIFY(list()->table()->selectId(registration));
        auto *choice = list()->form()->findChild<SessionChoice *>();
        QVERIFY(choice->isVisible());
        auto *boxes = choice->findChild<QListWidget *>();
        QCOMPARE(boxes->count(), 2);
        boxes->item(1)->setCheckState(Qt::Checked);
        m->settle();
        QCOMPARE(m->file.detail(event).registrations.first().choices.size(), 1);
        QCOMPARE(m->column("registrationTable", u"sessions"_s), QStringList{u"Eftermiddag"_s});
    }

    void membersOfANetworkAreAdded()
    {
        const Id event = m->file.event("Kurs");
        const Id network = addNetwork({m->file.person("Anna", "Ek"), m->file.person("Bo", "Ask")});
        open(event);
        QTimer::singleShot(0, this, [network] {
            auto *dialog = qobject_cast<ChooseDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            QCOMPARE(dialog->chosen(), network);
            dialog->accept();
        });
        bool found = false;
        for (QAction *action : list()->findChildren<QAction *>())
            if (action->text().startsWith(u"All members"_s)) {
                found = true;
                action->trigger();
            }
        QVERIFY(found);
        m->settle();
        QCOMPARE(m->file.detail(event).registrations.size(), 2);
        QVERIFY(m->file.store->undo().ok());
        QCOMPARE(m->file.detail(event).registrations.size(), 0);
        m->settle();
    }

private:
    RegistrationsPage *registrations() const { return m->find<RegistrationsPage>("registrationsPage"); }
    RegistrationListPane *list() const { return registrations()->list(); }

    void open(const Id &event)
    {
        m->show();
        m->open(event, u"registrations"_s);
    }

    /// What the menu of the chosen rows offers: text, and whether it may be chosen.
    QHash<QString, bool> rowMenu()
    {
        QHash<QString, bool> entries;
        QTimer::singleShot(0, this, [&entries] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            for (const QAction *action : menu->actions())
                entries.insert(action->text(), action->isEnabled());
            menu->close();
        });
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(list()->table(), &asked);
        return entries;
    }

    /// Two seats, three people.
    Id fullEvent()
    {
        const Id event = m->file.event("Full", 2);
        for (const char *name : {"Ek", "Ask", "Alm"})
            m->file.registered(event, m->file.person("Anna", name));
        return event;
    }

    Id addNetwork(const QList<Id> &people)
    {
        Edit edit(*m->file.store, ActText("Filled"));
        const Id network = edit.insert(u"network"_s, {{u"name"_s, u"BBIC"_s}});
        for (const Id &person : people)
            edit.insert(u"membership"_s, {{u"network"_s, network.bind()}, {u"person"_s, person.bind()}, {u"period"_s, 1}, {u"start"_s, u"2020"_s}});
        test::CourseFixture::must(edit.commit());
        return network;
    }

    /// Answers the question that the next click asks.
    void answer(const std::function<void(AskDialog *)> &how)
    {
        QTimer::singleShot(0, this, [how] {
            auto *dialog = qobject_cast<AskDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            how(dialog);
        });
    }

    std::unique_ptr<test::CourseTabFixture> m;
};

LANSNAV_TEST_MAIN(TestCourseRegistrations)
#include "tst_courseregistrations.moc"
