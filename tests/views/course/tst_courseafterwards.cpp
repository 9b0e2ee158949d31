// SPDX-License-Identifier: GPL-3.0-or-later
#include "coursetabfixture.h"

#include "common/feedback.h"
#include "common/filterbar.h"
#include "common/form.h"
#include "course/certificatespane.h"
#include "course/economypage.h"
#include "course/eventaboutpage.h"
#include "course/eventparts.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace lansnav;
using namespace Qt::StringLiterals;

/// Certificates and economy, as a person does it.
class TestCourseAfterwards : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<test::CourseTabFixture>(); }
    void cleanup() { m.reset(); }

    void aDateThatIsNoneIsToldWhenAnotherEventIsChosen()
    {
        const Id event = m->file.event("Kurs"), other = m->file.event("Annan");
        m->show();
        m->open(event, u"about"_s);
        auto *page = m->tab->findChild<EventAboutPage *>();
        auto *control = qobject_cast<QLineEdit *>(page->form()->row(u"closes"_s)->field()->control());
        QTest::keyClicks(control, u"31/4"_s);
        m->open(other, u"about"_s);
        QVERIFY2(page->banner()->sentence().contains(u"31/4"_s), qPrintable(page->banner()->sentence()));
        QVERIFY2(!page->banner()->sentence().trimmed().endsWith(u':'), qPrintable(page->banner()->sentence()));
    }

    void certificatesForThoseWhoCameOftenEnough()
    {
        Event event;
        event.title = u"Vägledarutbildning"_s;
        event.status = EventStatus::Open;
        event.certificateLeast = 2;
        const Id id = test::CourseFixture::must(m->file.courses->addEvent(event, {}, {m->file.session("2026-02-05T13:00+01:00", "2026-02-05T16:00+01:00"),
                                                                                     m->file.session("2026-02-12T13:00+01:00", "2026-02-12T16:00+01:00"),
                                                                                     m->file.session("2026-02-19T13:00+01:00", "2026-02-19T16:00+01:00")}));
        const Id often = m->file.person("Anna", "Ek");
        const Id once = m->file.person("Bo", "Ask");
        m->file.registered(id, often);
        m->file.registered(id, once);
        const EventDetail detail = m->file.detail(id);
        QVERIFY(m->file.courses->setAttendance(detail.sessions.at(0).id, {often, once}, AttendanceState::Present).ok());
        QVERIFY(m->file.courses->setAttendance(detail.sessions.at(1).id, {often}, AttendanceState::Present).ok());
        QVERIFY(m->file.courses->setAttendance(detail.sessions.at(1).id, {once}, AttendanceState::Absent).ok());
        m->show();
        m->open(id, u"attendance"_s);
        m->find<EventParts>("attendancePage")->parts()->setCurrentIndex(1);
        m->settle();
        auto *pane = m->tab->findChild<CertificatesPane *>();
        QAbstractItemModelTester tester(pane->table()->model());
        QVERIFY(pane->sentence().startsWith(u"1 of 2"_s));
        QCOMPARE(m->column("certificateTable", u"state"_s), (QStringList{u"not decided yet"_s, u"gets a certificate"_s}));
        pane->findChild<FilterBar *>()->setValue(u"which"_s, u"earned"_s);
        QCOMPARE(m->column("certificateTable", u"name"_s), QStringList{u"Anna Ek"_s});
        QTest::mouseClick(m->find<QPushButton>("printCertificates"), Qt::LeftButton);
        QCOMPARE(m->reported, u"certificates"_s);
        QTest::mouseClick(m->find<QPushButton>("changeCertificateLeast"), Qt::LeftButton);
        m->settle();
        auto *about = m->tab->findChild<EventAboutPage *>();
        QVERIFY(about->isVisible());
        const QWidget *number = about->form()->row(u"certificate_least"_s)->field()->control();
        QVERIFY(number->hasFocus() || !m->tab->isActiveWindow());
    }

    /// Where sessions are held at the same time the rule on them is told, and two of them are one.
    void sessionsAtTheSameTimeAreOne()
    {
        Event event;
        event.title = u"Konferens"_s;
        event.status = EventStatus::Open;
        event.certificateLeast = 2;
        const Id id = test::CourseFixture::must(m->file.courses->addEvent(event, {}, {m->file.session("2026-02-05T09:00+01:00", "2026-02-05T10:00+01:00", "A"),
                                                                                     m->file.session("2026-02-05T09:00+01:00", "2026-02-05T10:00+01:00", "B"),
                                                                                     m->file.session("2026-02-05T10:00+01:00", "2026-02-05T11:00+01:00", "C")}));
        const Id anna = m->file.person("Anna", "Ek");
        m->file.registered(id, anna);
        const EventDetail detail = m->file.detail(id);
        for (const Session &session : detail.sessions)
            QVERIFY(m->file.courses->setAttendance(session.id, {anna}, session.title == u"C"_s ? AttendanceState::Absent : AttendanceState::Present).ok());
        m->show();
        m->open(id, u"attendance"_s);
        m->find<EventParts>("attendancePage")->parts()->setCurrentIndex(1);
        m->settle();
        QCOMPARE(m->column("certificateTable", u"present"_s), QStringList{u"1 of 2"_s});
        QCOMPARE(m->column("certificateTable", u"state"_s), QStringList{u"no certificate"_s});
        const QString sentence = m->tab->findChild<CertificatesPane *>()->sentence();
        QVERIFY2(sentence.endsWith(CertificateRule::sameTimeText()), qPrintable(sentence));
        QVERIFY(!m->find<QPushButton>("printCertificates")->isEnabled());
    }

    /// Numbers only where they are the same for everybody.
    void whatACertificateTakes()
    {
        Event event;
        event.title = u"Konferens"_s;
        event.status = EventStatus::Open;
        const Id id = test::CourseFixture::must(m->file.courses->addEvent(event, {}, {m->file.session("2026-02-05T09:00+01:00", "2026-02-05T10:00+01:00"),
                                                                                     m->file.session("2026-02-05T10:00+01:00", "2026-02-05T11:00+01:00"),
                                                                                     m->file.session("2026-02-05T11:00+01:00", "2026-02-05T12:00+01:00")}));
        Registration one = m->file.of(m->file.person("Bo", "Ask"));
        one.choices = {m->file.detail(id).sessions.first().id};
        m->file.registered(id, m->file.person("Anna", "Ek"));
        m->show();
        m->open(id, u"attendance"_s);
        m->find<EventParts>("attendancePage")->parts()->setCurrentIndex(1);
        m->settle();
        auto *pane = m->tab->findChild<CertificatesPane *>();
        QVERIFY2(pane->sentence().contains(u"0 of 1 get a certificate: present at 3 of 3 sessions"_s), qPrintable(pane->sentence()));
        QVERIFY(m->file.courses->registerPeople(id, {one}).ok());
        m->settle();
        QVERIFY2(pane->sentence().contains(u"0 of 2 get a certificate: present at all sessions they could attend"_s), qPrintable(pane->sentence()));
        QVERIFY(m->file.courses->changeEvent(id, {{u"certificate_least"_s, 2}}).ok());
        m->settle();
        QVERIFY2(pane->sentence().contains(u"present at 2 session(s) at least"_s), qPrintable(pane->sentence()));
    }

    void budgetAndOutcomePerParticipant()
    {
        const Id event = m->file.event("Kurs");
        for (const char *name : {"Ek", "Ask"})
            m->file.registered(event, m->file.person("Anna", name));
        m->show();
        m->open(event, u"economy"_s);
        auto *page = m->find<EconomyPage>("economyPage");
        QTest::keyClicks(m->find<QLineEdit>("newBudgetText"), u"Lokal"_s);
        QTest::keyClick(m->find<QLineEdit>("newBudgetText"), Qt::Key_Return);
        QTest::keyClicks(m->find<QLineEdit>("newBudget"), u"mycket"_s);
        QTest::mouseClick(m->find<QPushButton>("addBudget"), Qt::LeftButton);
        QCOMPARE(m->file.detail(event).budget.size(), 0);
        QVERIFY(page->banner()->sentence().contains(u"mycket"_s));
        m->find<QLineEdit>("newBudget")->setText(u"1 000"_s);
        QTest::keyClick(m->find<QLineEdit>("newBudget"), Qt::Key_Return);
        m->settle();
        QAbstractItemModelTester tester(page->table()->model());
        QCOMPARE(m->file.detail(event).budget.first().budget, std::optional(100000));
        QVERIFY2(page->sentence().contains(u"500"_s), qPrintable(page->sentence()));
        QVERIFY(m->file.courses->changeBudgetLine(m->file.detail(event).budget.first().id, {{u"outcome"_s, 120000}}).ok());
        m->settle();
        QVERIFY2(page->sentence().contains(u"200"_s) && page->sentence().contains(u"600"_s), qPrintable(page->sentence()));
        QVERIFY(m->file.store->undo().ok());
        QVERIFY(m->file.store->undo().ok());
        m->settle();
        QCOMPARE(m->file.detail(event).budget.size(), 0);
    }

private:
    std::unique_ptr<test::CourseTabFixture> m;
};

LANSNAV_TEST_MAIN(TestCourseAfterwards)
#include "tst_courseafterwards.moc"
