// SPDX-License-Identifier: GPL-3.0-or-later
#include "parentingtabfixture.h"

#include "support/rowmenu.h"

using namespace lansnav;
using namespace Qt::StringLiterals;

/// What the menu of the selected groups is about: all of them.
class TestGroupMenu : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<test::ParentingTabFixture>(); }
    void cleanup() { m.reset(); }

    void thePaperIsOfAllThatAreSelected()
    {
        const Id early = m->file.group("Laxå", QDate(2026, 3, 12)), late = m->file.group("Nora", QDate(2026, 4, 9)), other = m->file.group("Kumla", QDate(2026, 3, 26));
        m->show();
        auto *table = m->find<TableView>("groupTable");
        table->selectAll();
        folder(*table);
        QCOMPARE(m->reported, u"group-folder"_s);
        QCOMPARE(m->reportScope.severalOf, u"group"_s);
        // In the order of the list: the latest first.
        QCOMPARE(m->reportScope.several, QList<Id>({late, other, early}));
        QVERIFY(!m->reportScope.ids.contains(u"group"_s));
    }

    void oneIsPointedOutAsUsual()
    {
        m->file.group("Laxå", QDate(2026, 3, 12));
        const Id nora = m->file.group("Nora", QDate(2026, 4, 9));
        m->show();
        auto *table = m->find<TableView>("groupTable");
        QVERIFY(table->selectId(nora));
        folder(*table);
        QCOMPARE(m->reportScope.ids.value(u"group"_s), nora);
        QVERIFY(m->reportScope.several.isEmpty());
    }

private:
    static void folder(TableView &table)
    {
        test::withRowMenu(table, [](QMenu &menu) {
            QAction *action = test::entryOf(menu, u"Leader's folder…"_s);
            QVERIFY(action && action->isEnabled());
            action->trigger();
        });
    }

    std::unique_ptr<test::ParentingTabFixture> m;
};

LANSNAV_TEST_MAIN(TestGroupMenu)
#include "tst_groupmenu.moc"
