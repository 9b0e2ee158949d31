// SPDX-License-Identifier: GPL-3.0-or-later
#include "coursetabfixture.h"

#include "common/datefield.h"
#include "common/feedback.h"
#include "common/filterbar.h"
#include "common/form.h"
#include "common/problemlist.h"
#include "course/checklistpage.h"
#include "course/copyeventdialog.h"
#include "course/eventaboutpage.h"
#include "course/moneyfield.h"
#include "course/neweventdialog.h"
#include "course/seriespanel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTimer>

using namespace lansnav;
using namespace Qt::StringLiterals;

/// The list of events, making, copying and describing one, as a person does it.
class TestCoursesTab : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<test::CourseTabFixture>(); }
    void cleanup() { m.reset(); }

    void emptyOffersTheFirstStep()
    {
        m->show();
        QVERIFY(!m->find<TableView>("eventTable")->isVisible());
        QVERIFY(m->tab->currentRow().isNull());
    }

    void createsAnEventInOneActAndUndoes()
    {
        m->show();
        QTimer::singleShot(0, this, [] {
            auto *dialog = qobject_cast<NewEventDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            Form *form = dialog->form();
            form->row(u"title"_s)->field()->setValue(u"Utbildningsdag för arbetsterapeuter"_s);
            auto *when = qobject_cast<DateTimeField *>(form->row(u"when"_s)->field());
            when->setTimes(MeetingTime::at(QDate(2026, 5, 14), QTime(9, 0)), MeetingTime::at(QDate(2026, 5, 14), QTime(16, 0)));
            form->row(u"place"_s)->field()->setValue(u"Kulturkvarteret"_s);
            dialog->accept();
        });
        m->tab->createNew();
        m->settle();
        QCOMPARE(m->column("eventTable", u"title"_s), QStringList{u"Utbildningsdag för arbetsterapeuter"_s});
        QCOMPARE(m->column("eventTable", u"place"_s), QStringList{u"Kulturkvarteret"_s});
        QVERIFY(m->column("eventTable", u"days"_s).first().contains(u"14"_s));
        QCOMPARE(m->tab->detail()->pane()->currentTab(), u"about"_s);
        QVERIFY(m->file.store->undo().ok());
        m->settle();
        QCOMPARE(m->find<TableView>("eventTable")->model()->rowCount(), 0);
    }

    void anEventNeedsATitle()
    {
        NewEventDialog dialog(*m->file.store);
        dialog.show();
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QVERIFY(!dialog.form()->row(u"title"_s)->message().isEmpty());
        m->settle();
    }

    /// The house comes with the room, but not when the place is told in words.
    void theVenueIsThatOfTheRoom_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<bool>("venue");
        QTest::newRow("a room alone") << QString() << true;
        QTest::newRow("a video meeting beside it") << u"https://example.org/m"_s << true;
        QTest::newRow("in words") << u"Stadsparken"_s << false;
    }
    void theVenueIsThatOfTheRoom()
    {
        QFETCH(QString, place);
        QFETCH(bool, venue);
        const Id house = test::CourseFixture::must(m->file.courses->addVenue({{}, u"Kulturkvarteret"_s, {}, {}, {}, {}}));
        const Id room = test::CourseFixture::must(m->file.courses->addRoom({{}, house, {}, u"Hörsalen"_s, {}, {}, {}, {}}));
        NewEventDialog dialog(*m->file.store);
        dialog.show();
        m->settle();
        dialog.form()->row(u"title"_s)->field()->setValue(u"Kurs"_s);
        dialog.form()->row(u"room"_s)->field()->setValue(QVariant::fromValue(room));
        dialog.form()->row(u"place"_s)->field()->setValue(place);
        dialog.accept();
        QCOMPARE(m->file.detail(dialog.created()).event.venue, venue ? house : Id());
        m->settle();
    }

    void anEventThatEndsBeforeItStartsIsNoMeeting()
    {
        NewEventDialog dialog(*m->file.store);
        dialog.show();
        dialog.form()->row(u"title"_s)->field()->setValue(u"Kurs"_s);
        FormRow *when = dialog.form()->row(u"when"_s);
        qobject_cast<DateTimeField *>(when->field())
            ->setTimes(MeetingTime::at(QDate(2026, 4, 2), QTime(13, 0)), MeetingTime::at(QDate(2026, 4, 2), QTime(12, 0)));
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QVERIFY2(when->message().startsWith(u"The event would end"_s), qPrintable(when->message()));
        m->settle();
    }

    void aSeriesIsMadeInOneAct()
    {
        NewEventDialog dialog(*m->file.store);
        dialog.show();
        dialog.form()->row(u"title"_s)->field()->setValue(u"Forskningscirkel"_s);
        // Every second Thursday from 9 April: 14 May 2026 is Ascension Day and falls away.
        qobject_cast<DateTimeField *>(dialog.form()->row(u"when"_s)->field())
            ->setTimes(MeetingTime::at(QDate(2026, 4, 2), QTime(13, 0)), MeetingTime::at(QDate(2026, 4, 2), QTime(16, 0)));
        dialog.severalBox()->setChecked(true);
        m->settle();
        QCOMPARE(dialog.series()->dates().size(), 6);
        const QList<SeriesDate> dates = dialog.series()->dates();
        QVERIFY(std::none_of(dates.begin(), dates.end(), [](const SeriesDate &d) { return d.starts.date() == QDate(2026, 5, 14); }));
        dialog.series()->countBox()->setValue(4);
        QCOMPARE(dialog.series()->dates().size(), 4);
        dialog.accept();
        const EventDetail detail = m->file.detail(dialog.created());
        QCOMPARE(detail.sessions.size(), 4);
        QVERIFY(detail.sessions.first().starts.contains(u"T13:00"_s));
        QVERIFY(m->file.store->undo().ok());
        QVERIFY(!CourseStore::detail(m->file.db(), dialog.created()).ok());
        m->settle();
    }

    void moreDatesForAnEvent()
    {
        const Id event = m->file.event("Lärcirkel");
        AddDatesDialog dialog(*m->file.store, m->file.detail(event));
        dialog.show();
        qobject_cast<DateTimeField *>(dialog.form()->row(u"when"_s)->field())
            ->setTimes(MeetingTime::at(QDate(2026, 9, 3), QTime(13, 0)), MeetingTime::at(QDate(2026, 9, 3), QTime(15, 0)));
        dialog.series()->countBox()->setValue(3);
        m->settle();
        dialog.accept();
        QCOMPARE(dialog.created().size(), 3);
        QCOMPARE(m->file.detail(event).sessions.size(), 4);
    }

    void seatsTellOfThoseWhoWait()
    {
        const Id event = m->file.event("Full", 2);
        for (const char *name : {"Ek", "Ask", "Alm"})
            m->file.registered(event, m->file.person("Anna", name));
        m->show();
        QAbstractItemModelTester tester(m->find<TableView>("eventTable")->model());
        QCOMPARE(m->column("eventTable", u"seats"_s), QStringList{u"2 of 2, 1 waiting"_s});
        // Being over makes nobody who waited a participant.
        QVERIFY(m->file.courses->changeEvent(event, {{u"status"_s, u"held"_s}}).ok());
        m->settle();
        m->tab->list()->filter()->setValue(u"when"_s, u"all"_s);
        QCOMPARE(m->column("eventTable", u"seats"_s), QStringList{u"2 of 2, 1 waiting"_s});
    }

    void theOpenEventStaysWhenItNoLongerPasses()
    {
        const Id open = m->file.event("Kurs");
        m->file.event("Annan");
        m->show();
        m->open(open, u"registrations"_s);
        QVERIFY(m->file.courses->changeEvent(open, {{u"status"_s, u"held"_s}}).ok());
        m->settle();
        QCOMPARE(m->tab->currentRow(), open);
        QVERIFY(m->column("eventTable", u"title"_s).contains(u"Kurs"_s));
        // Whoever changes the filter wants to see what it says.
        m->tab->list()->filter()->setValue(u"when"_s, u"all"_s);
        m->tab->list()->filter()->setValue(u"when"_s, u"upcoming"_s);
        QCOMPARE(m->column("eventTable", u"title"_s), QStringList{u"Annan"_s});
    }

    void filtersNarrowTheList_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QStringList>("titles");
        QTest::newRow("upcoming") << u"when"_s << QVariant(u"upcoming"_s) << QStringList{u"Konferens"_s, u"Kurs"_s};
        QTest::newRow("past") << u"when"_s << QVariant(u"past"_s) << QStringList{u"Förra"_s};
        QTest::newRow("kind") << u"kind"_s << QVariant(u"conference"_s) << QStringList{u"Konferens"_s};
        QTest::newRow("status") << u"status"_s << QVariant(u"cancelled"_s) << QStringList{u"Konferens"_s};
        QTest::newRow("mine") << u"mine"_s << QVariant(true) << QStringList{u"Kurs"_s};
    }
    void filtersNarrowTheList()
    {
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        QFETCH(QStringList, titles);
        const Id me = m->file.person("Mia", "Jag");
        m->file.store->setMe(me);
        const Id mine = m->file.event("Kurs");
        QVERIFY(m->file.courses->setResponsible(mine, {me}).ok());
        const Id conference = m->file.event("Konferens");
        QVERIFY(m->file.courses->changeEvent(conference, {{u"kind"_s, u"conference"_s}, {u"status"_s, u"cancelled"_s}}).ok());
        QVERIFY(m->file.courses->changeEvent(m->file.event("Förra"), {{u"status"_s, u"held"_s}}).ok());
        m->show();
        m->tab->list()->filter()->setValue(key, value);
        QStringList shown = m->column("eventTable", u"title"_s);
        shown.sort();
        QCOMPARE(shown, titles);
    }

    void oneSessionIsEditedAsTheEventsTime()
    {
        const Id event = m->file.event("Kurs");
        m->show();
        m->open(event, u"about"_s);
        QVERIFY(!m->tab->subTabs().contains(u"programme"_s));
        auto *page = m->find<EventAboutPage>("aboutPage");
        FormRow *when = page->form()->row(u"when"_s);
        auto *field = qobject_cast<DateTimeField *>(when->field());
        QCOMPARE(field->start().date(), QDate(2026, 5, 14));
        field->setTimes(MeetingTime::at(QDate(2026, 5, 20), QTime(10, 0)), MeetingTime::at(QDate(2026, 5, 20), QTime(12, 0)));
        emit field->edited();
        QVERIFY(when->commitNow());
        m->settle();
        QCOMPARE(m->file.detail(event).firstDay(), QDate(2026, 5, 20));
        // Without any session, writing a time makes one.
        QVERIFY(m->file.courses->trashSession(m->file.detail(event).sessions.first().id).ok());
        m->settle();
        field->setTimes(MeetingTime::at(QDate(2026, 5, 21), QTime(10, 0)), {});
        emit field->edited();
        QVERIFY(when->commitNow());
        QCOMPARE(m->file.detail(event).sessions.size(), 1);
        m->settle();
    }

    void aFieldThatCannotBeSavedSaysWhy()
    {
        const Id event = m->file.event("Kurs", 10);
        m->show();
        m->open(event, u"about"_s);
        Form *form = m->find<EventAboutPage>("aboutPage")->form();
        FormRow *minimum = form->row(u"minimum"_s);
        minimum->field()->setValue(20);
        emit minimum->field()->edited();
        QVERIFY(!minimum->commitNow());
        QVERIFY(minimum->hasError());
        QVERIFY(minimum->message().contains(u"participants"_s));
    }

    void moneyIsReadAsWritten_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("ore");
        QTest::newRow("plain") << u"1250"_s << 125000;
        QTest::newRow("swedish") << u"1 250,50 kr"_s << 125050;
        QTest::newRow("dash") << u"500:-"_s << 50000;
        QTest::newRow("free") << u"0"_s << 0;
        QTest::newRow("words") << u"gratis"_s << -1;
        QTest::newRow("negative") << u"-5"_s << -1;
        QTest::newRow("too much") << u"99999999999"_s << -1;
    }
    void moneyIsReadAsWritten()
    {
        QFETCH(QString, typed);
        QFETCH(int, ore);
        QCOMPARE(MoneyField::read(typed).value_or(-1), ore);
    }

    void theChecklistFollowsTheEvent()
    {
        const Id event = m->file.event("Kurs");
        m->show();
        m->open(event, u"checklist"_s);
        auto *page = m->find<ChecklistPage>("checklistPage");
        for (QPushButton *button : page->findChildren<QPushButton *>())
            if (button->isVisible() && button->text().contains(u"usual"_s))
                QTest::mouseClick(button, Qt::LeftButton);
        m->settle();
        QAbstractItemModelTester tester(page->table()->model());
        QCOMPARE(page->table()->model()->rowCount(), 7);
        QVERIFY(m->column("taskTable", u"state"_s).contains(u"overdue"_s));     // 90 days before 14 May is past on 2 March
        QVERIFY(page->table()->selectId(m->file.detail(event).tasks.first().id));
        QTest::mouseClick(m->find<QPushButton>("finishTask"), Qt::LeftButton);
        m->settle();
        QVERIFY(m->file.detail(event).tasks.first().isDone());
        QVERIFY(m->file.store->undo().ok());
        QVERIFY(m->file.store->undo().ok());
        m->settle();
        QCOMPARE(m->file.detail(event).tasks.size(), 0);
        QTest::keyClicks(m->find<QLineEdit>("newTask"), u"Boka tolk"_s);
        QTest::keyClick(m->find<QLineEdit>("newTask"), Qt::Key_Return);
        m->settle();
        QCOMPARE(m->column("taskTable", u"text"_s), QStringList{u"Boka tolk"_s});
    }

    void copiesToNextYearWithoutPeople()
    {
        const Id event = m->file.event("Utbildningsdag 2026", 40);
        EventTask task;
        task.event = event;
        task.text = u"Boka"_s;
        task.days = -14;
        QVERIFY(m->file.courses->addTask(task).ok());
        QVERIFY(m->file.courses->changeEvent(event, {{u"closes"_s, u"2026-04-30"_s}}).ok());
        m->file.registered(event, m->file.person("Anna", "Ek"));
        m->show();
        QTimer::singleShot(0, this, [this] {
            auto *dialog = qobject_cast<CopyEventDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            QCOMPARE(dialog->form()->value(u"title"_s).toString(), u"Utbildningsdag 2027"_s);
            QCOMPARE(dialog->plan().to, QDate(2027, 5, 20));    // Thursday of week 20
            m->settle();
            dialog->accept();
        });
        m->tab->copyToNextYear(event);
        m->settle();
        const EventDetail copy = m->file.detail(m->tab->currentRow());
        QCOMPARE(copy.event.title, u"Utbildningsdag 2027"_s);
        QCOMPARE(copy.event.copiedFrom, event);
        QCOMPARE(copy.firstDay(), QDate(2027, 5, 20));
        QCOMPARE(copy.event.closes, u"2027-05-06"_s);
        QCOMPARE(copy.tasks.size(), 1);
        QCOMPARE(copy.registrations.size(), 0);
        QVERIFY(m->file.store->undo().ok());
        QVERIFY(!CourseStore::detail(m->file.db(), copy.event.id).ok());
        m->settle();
    }

    void hugeTitlesKeepTheLayout()
    {
        const QString huge = QString(5000, u'X');
        const Id event = m->file.event(huge.toUtf8().constData());
        m->file.event("שלום עולם");
        m->show();
        m->open(event, u"about"_s);
        QVERIFY(m->tab->minimumSizeHint().width() <= 1280);
        QVERIFY(m->tab->detail()->minimumSizeHint().width() <= 700);
    }

    void everySubTabOpensAndEveryControlHasAName()
    {
        const Id event = m->file.event("Kurs", 20);
        QVERIFY(m->file.courses->addSession([&] {
            Session s = m->file.session("2026-05-15T09:00+02:00", "2026-05-15T10:00+02:00", "Andra dagen");
            s.event = event;
            return s;
        }()).ok());
        m->file.registered(event, m->file.person("Anna", "Ek"));
        m->show();
        m->open(event, u"about"_s);
        for (const QString &key : m->tab->detail()->tabKeys()) {
            m->open(event, key);
            QCOMPARE(m->tab->detail()->pane()->currentTab(), key);
            for (QWidget *widget : m->tab->findChildren<QWidget *>()) {
                if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || !(widget->inherits("QAbstractButton") || widget->inherits("QLineEdit")
                                                                                      || widget->inherits("QComboBox") || widget->inherits("QAbstractItemView")))
                    continue;
                const auto *button = qobject_cast<QAbstractButton *>(widget);
                const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())
                    || qobject_cast<QComboBox *>(widget->parentWidget()) || widget->parentWidget()->inherits("QAbstractSpinBox") || widget->inherits("QTabBar");
                QVERIFY2(named, qPrintable(u"%1: %2 %3 in %4"_s.arg(key, QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                                                    QString::fromLatin1(widget->parentWidget()->metaObject()->className()))));
            }
        }
    }

private:
    std::unique_ptr<test::CourseTabFixture> m;
};

LANSNAV_TEST_MAIN(TestCoursesTab)
#include "tst_coursestab.moc"
