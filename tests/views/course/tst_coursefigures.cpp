// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/publication.h"
#include "course/registrationspage.h"
#include "coursetabfixture.h"

#include <QMenu>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

class TestCourseFigures : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<CourseTabFixture>();
        CourseFixture &f = m_fixture->file;
        m_fixture->areas = {courseArea()};
        Event before;
        before.title = u"Utbildningsdag"_s;
        const Id last = f.must(f.courses->addEvent(before, {}, {f.session("2025-05-15T09:00+02:00", "2025-05-15T16:00+02:00")}));
        m_event = f.event("Utbildningsdag");
        Registration r = f.of(f.person("Anna", "Ek"));
        r.requestedAt = u"2025-04-01"_s;
        f.must(f.courses->registerPeople(last, {r}, RegistrationRule::OnPurpose));
        Registration other = f.of(f.person("Bo", "Ask"));
        other.requestedAt = u"2026-02-20"_s;
        f.must(f.courses->registerPeople(m_event, {other}, RegistrationRule::OnPurpose));
        m_fixture->show();
    }
    void cleanup() { m_fixture.reset(); }

    void chartsFollowTheEvent()
    {
        m_fixture->open(m_event, u"registrations"_s);
        auto *parts = m_fixture->find<RegistrationsPage>("registrationsPage")->findChild<QTabWidget *>();
        QVERIFY(parts);
        QCOMPARE(parts->count(), 3);
        parts->setCurrentIndex(2);
        m_fixture->settle();
        auto *over = m_fixture->find<QWidget>("registrationsChart");
        QVERIFY(over && over->isVisible());
        QVERIFY2(over->accessibleDescription().contains(u"2026"_s), qPrintable(over->accessibleDescription()));
        QVERIFY2(over->accessibleDescription().contains(u"2025"_s), qPrintable(over->accessibleDescription()));
        auto *places = m_fixture->find<QWidget>("municipalitiesChart");
        QVERIFY2(places->accessibleDescription().contains(u"1"_s), qPrintable(places->accessibleDescription()));
        // To be looked at, like the papers.
        if (const QString folder = qEnvironmentVariable("LANSNAV_PAPERS"); !folder.isEmpty())
            QVERIFY(m_fixture->tab->grab().save(folder + u"/figures.png"_s));
        const QString one = places->accessibleDescription();
        m_fixture->file.registered(m_event, m_fixture->file.person("Siv", "Al"));
        m_fixture->settle();
        QVERIFY(places->accessibleDescription() != one);
    }

    void everyPaperIsInTheMenu()
    {
        m_fixture->open(m_event, u"about"_s);
        const QMenu *menu = m_fixture->find<QPushButton>("eventPapers")->menu();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), courseArea().reports.size());
        menu->actions().first()->trigger();
        QCOMPARE(m_fixture->reported, u"invitation"_s);
    }

    /// As long as it is no other paper than the programme, nobody has to choose.
    void draftsAreOfferedWhenTheyDiffer()
    {
        const auto drafts = [this] {
            int shown = 0;
            for (const QAction *action : m_fixture->find<QPushButton>("eventPapers")->menu()->actions())
                shown += action->isVisible() && action->data().toString().endsWith("-draft"_L1);
            return shown;
        };
        m_fixture->open(m_event, u"about"_s);
        QCOMPARE(drafts(), 0);
        QVERIFY(m_fixture->file.courses->publish(m_event, programmeJson(programmeItems(m_fixture->file.detail(m_event)))).ok());
        m_fixture->settle();
        QCOMPARE(drafts(), 0);
        QVERIFY(m_fixture->file.courses->addSessions(m_event, {m_fixture->file.session("2026-09-10T09:00+02:00", "2026-09-10T10:00+02:00", "Till")}).ok());
        m_fixture->settle();
        QCOMPARE(drafts(), 2);
    }

private:
    std::unique_ptr<CourseTabFixture> m_fixture;
    Id m_event;
};

LANSNAV_TEST_MAIN(TestCourseFigures)
#include "tst_coursefigures.moc"
