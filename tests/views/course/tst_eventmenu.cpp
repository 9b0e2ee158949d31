// SPDX-License-Identifier: GPL-3.0-or-later
#include "coursetabfixture.h"

#include "common/fields.h"
#include "common/form.h"
#include "course/coursearea.h"
#include "course/eventaboutpage.h"
#include "support/rowmenu.h"

#include <QPushButton>

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

    /// The network that an event is held for is shown from its row and from its field; where there is none, nothing is offered.
    void theLinkedNetworkIsShown()
    {
        Edit edit(*m->file.store, ActText("Filled"));
        const Id network = edit.insert(u"network"_s, {{u"name"_s, u"BBIC"_s}, {u"status"_s, u"active"_s}});
        test::CourseFixture::must(edit.commit());
        m->settle();
        QVERIFY(m_table->selectId(m_one));
        test::withRowMenu(*m_table, [&](QMenu &menu) { QVERIFY(!test::entryOf(menu, u"Show the network"_s)); });
        m->open(m_one, u"about"_s);
        auto *button = m->find<QPushButton>("showNetwork");
        QVERIFY(!button->isVisible());
        FormRow *field = m->tab->findChild<EventAboutPage *>()->form()->row(u"network"_s);
        field->field()->setValue(QVariant::fromValue(network));
        emit field->field()->edited();
        QVERIFY(field->commitNow());
        m->settle();
        QCOMPARE(m->file.detail(m_one).event.network, network);
        QVERIFY(m->column("eventTable", u"network"_s).contains(u"BBIC"_s));
        test::withRowMenu(*m_table, [&](QMenu &menu) {
            QAction *entry = test::entryOf(menu, u"Show the network"_s);
            QVERIFY(entry);
            entry->trigger();
        });
        QCOMPARE(m->navigated, u"networks"_s);
        QCOMPARE(m->navigatedRow, network);
        m->navigatedRow = {};
        QVERIFY(button->isVisible());
        button->click();
        QCOMPARE(m->navigatedRow, network);
    }

    /// It stays in the field when it has ended, and is not lost when something else is written.
    void anEndedNetworkStaysChosen()
    {
        Edit edit(*m->file.store, ActText("Filled"));
        const Id network = edit.insert(u"network"_s, {{u"name"_s, u"BBIC"_s}, {u"status"_s, u"ended"_s}});
        test::CourseFixture::must(edit.commit());
        QVERIFY(m->file.courses->changeEvent(m_one, {{u"network"_s, network.bind()}}).ok());
        m->open(m_one, u"about"_s);
        auto *field = qobject_cast<ChoiceField *>(m->tab->findChild<EventAboutPage *>()->form()->row(u"network"_s)->field());
        QVERIFY(field);
        QCOMPARE(field->text(), u"BBIC"_s);
        const Id other = m->file.event("Kurs C");
        m->open(other, u"about"_s);
        QVERIFY(!field->text().contains(u"BBIC"_s));
        for (const Choice &choice : field->choices())
            QVERIFY(choice.text != u"BBIC"_s);
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
