// SPDX-License-Identifier: GPL-3.0-or-later
#include "coursetabfixture.h"

#include "common/form.h"
#include "course/askdialog.h"
#include "course/neweventdialog.h"
#include "course/registrationform.h"
#include "course/registrationlistpane.h"
#include "course/registrationspage.h"
#include "course/seriespanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>

using namespace lansnav;
using namespace Qt::StringLiterals;

/// Seats offered, registrations cancelled, and the dialogs in which an event is made.
class TestCourseOffers : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<test::CourseTabFixture>(); }
    void cleanup() { m.reset(); }

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
    RegistrationListPane *list() const { return m->find<RegistrationsPage>("registrationsPage")->list(); }

    std::unique_ptr<test::CourseTabFixture> m;
};

LANSNAV_TEST_MAIN(TestCourseOffers)
#include "tst_courseoffers.moc"
