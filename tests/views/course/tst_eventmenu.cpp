// SPDX-License-Identifier: GPL-3.0-or-later
#include "coursetabfixture.h"

#include "course/coursearea.h"
#include "support/rowmenu.h"

using namespace lansnav;
using namespace Qt::StringLiterals;

/// What the menu of the selected events is about: all of them, and what can be done with one alone says so.
class TestEventMenu : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m = std::make_unique<test::CourseTabFixture>();
        m->context.showReport = [this](const QString &kind, const Scope &scope) {
            m_reported = kind;
            m_scope = scope;
        };
        m->file.event("Kurs A");
        m_one = m->file.event("Kurs B");
        m->show();
        m_table = m->find<TableView>("eventTable");
    }
    void cleanup() { m.reset(); }

    void allThatAreSelectedAreMeant()
    {
        m_table->selectAll();
        const QList<Id> both = m_table->selectedIds();
        QCOMPARE(both.size(), 2);
        test::withRowMenu(*m_table, [&](QMenu &menu) {
            QAction *paper = test::entryOf(menu, u"Event report…"_s);
            QVERIFY(paper);
            paper->trigger();
            QAction *calendar = test::entryOf(menu, u"Calendar file (.ics)…"_s);
            QVERIFY(calendar);
            calendar->trigger();
            const QAction *copy = test::entryOf(menu, u"Copy to next year…"_s);
            QVERIFY(copy && !copy->isEnabled());
            QVERIFY2(copy->toolTip().startsWith(u"Choose one event"_s), qPrintable(copy->toolTip()));
            QVERIFY(menu.toolTipsVisible());
        });
        QCOMPARE(m_reported, u"event"_s);
        QCOMPARE(m_scope.several, both);
        QCOMPARE(m->calendar, u"sessions"_s);
        QCOMPARE(m->calendarScope.several, both);
        // Both come out of it: every event of the fixture has one session.
        const QList<Area> areas{courseArea()};
        const auto kind = kindOf(areas, m->calendar);
        QVERIFY(kind);
        const auto table = readKind(m->file.db(), *kind, m->calendarScope);
        QVERIFY(table.ok());
        QCOMPARE(table->rows.size(), 2);
    }

    void oneIsCopied()
    {
        QVERIFY(m_table->selectId(m_one));
        test::withRowMenu(*m_table, [&](QMenu &menu) {
            const QAction *copy = test::entryOf(menu, u"Copy to next year…"_s);
            QVERIFY(copy && copy->isEnabled());
            QAction *calendar = test::entryOf(menu, u"Calendar file (.ics)…"_s);
            QVERIFY(calendar);
            calendar->trigger();
        });
        QCOMPARE(m->calendarScope.ids.value(u"event"_s), m_one);
        QVERIFY(m->calendarScope.several.isEmpty());
    }

private:
    std::unique_ptr<test::CourseTabFixture> m;
    TableView *m_table = nullptr;
    Id m_one;
    QString m_reported;
    Scope m_scope;
};

LANSNAV_TEST_MAIN(TestEventMenu)
#include "tst_eventmenu.moc"
