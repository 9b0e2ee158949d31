// SPDX-License-Identifier: GPL-3.0-or-later
#include "networktabfixture.h"

#include "common/feedback.h"
#include "common/filterbar.h"
#include "common/problemlist.h"
#include "common/tilemap.h"
#include "network/memberaddbar.h"
#include "network/memberspage.h"
#include "network/networkarea.h"
#include "network/newnetworkdialog.h"
#include "network/overviewpage.h"
#include "support/rowmenu.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

using namespace lansnav;
using namespace Qt::StringLiterals;

/// The list, the overview, and making a network, as a person does it.
class TestNetworksTab : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<test::NetworkTabFixture>(); }
    void cleanup() { m.reset(); }

    void emptyOffersTheFirstStep()
    {
        m->show();
        QVERIFY(!m->find<TableView>("networkTable")->isVisible());
        QVERIFY(m->tab->currentRow().isNull());
        bool import = false;
        for (QPushButton *button : m->tab->list()->findChildren<QPushButton *>())
            if (button->isVisible() && button->text().contains(u"Import"_s)) {
                QTest::mouseClick(button, Qt::LeftButton);
                import = true;
            }
        QVERIFY(import);
        QCOMPARE(m->imported, u"members"_s);
    }

    void createsANetworkAndUndoes()
    {
        m->show();
        QTimer::singleShot(0, this, [] {
            auto *dialog = qobject_cast<NewNetworkDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            auto *name = dialog->findChildren<QLineEdit *>().first();
            QTest::keyClicks(name, u"BBIC"_s);
            QTest::keyClick(name, Qt::Key_Return);
            if (dialog->isVisible())
                dialog->accept();
        });
        m->tab->createNew();
        m->settle();
        auto *table = m->find<TableView>("networkTable");
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"BBIC"_s);
        QVERIFY(!m->tab->currentRow().isNull());
        QCOMPARE(m->tab->detail()->pane()->currentTab(), u"about"_s);
        QVERIFY(m->file.store->undo().ok());
        m->settle();
        QCOMPARE(table->model()->rowCount(), 0);
        QVERIFY(m->tab->currentRow().isNull());
    }

    void aNetworkNeedsAName()
    {
        NewNetworkDialog dialog(*m->file.store);
        dialog.show();
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QVERIFY(dialog.created().isNull());
        m->settle();
    }

    void subTabsFollowWhatTheNetworkUses()
    {
        const Id network = m->addNetwork(u"DMO"_s);
        m->show();
        m->open(network, u"overview"_s);
        QVERIFY(m->tab->subTabs().contains(u"loops"_s));
        QVERIFY(NetworkStore(*m->file.store).changeNetwork(network, {{u"uses_loops"_s, 0}}).ok());
        m->settle();
        QVERIFY(!m->tab->subTabs().contains(u"loops"_s));
        QCOMPARE(m->tab->subTabs().first(), u"overview"_s);
        QCOMPARE(m->tab->subTabs().last(), u"history"_s);
    }

    void everySubTabOpens()
    {
        const Id network = m->addNetwork(u"BBIC"_s);
        m->addMember(network, m->file.add("Anna", "Ek", "anna.ek@example.org"), "Laxå");
        m->show();
        for (const QString &key : {u"overview"_s, u"members"_s, u"meetings"_s, u"licences"_s, u"loops"_s, u"figures"_s, u"about"_s, u"history"_s}) {
            m->open(network, key);
            QCOMPARE(m->tab->detail()->pane()->currentTab(), key);
        }
    }

    void everyControlHasAName()
    {
        const Id network = m->addNetwork(u"BBIC"_s);
        m->addMember(network, m->file.add("Anna", "Ek"), "Laxå");
        m->addMeeting(network, u"2026-02-12T09:00+01:00"_s);
        m->show();
        for (const QString &key : {u"overview"_s, u"members"_s, u"meetings"_s, u"licences"_s, u"loops"_s, u"figures"_s, u"about"_s}) {
            m->open(network, key);
            for (QWidget *widget : m->tab->findChildren<QWidget *>()) {
                if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || !(widget->inherits("QAbstractButton") || widget->inherits("QLineEdit")
                                                                                      || widget->inherits("QComboBox") || widget->inherits("QAbstractItemView")))
                    continue;
                const auto *button = qobject_cast<QAbstractButton *>(widget);
                const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())
                    || qobject_cast<QComboBox *>(widget->parentWidget()) || widget->inherits("QTabBar");
                QVERIFY2(named, qPrintable(u"%1: %2 %3 in %4"_s.arg(key, QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                                                    QString::fromLatin1(widget->parentWidget()->metaObject()->className()))));
            }
        }
    }

    void aProblemLeadsToItsRemedy()
    {
        const Id network = m->addNetwork(u"BBIC"_s);
        m->addMember(network, m->file.add("Anna", "Ek"), "Laxå");
        m->show();
        m->open(network, u"overview"_s);
        auto *page = m->find<OverviewPage>("overviewPage");
        const auto problems = page->problems()->problems();
        const auto vacant = std::find_if(problems.cbegin(), problems.cend(), [](const Problem &p) { return p.sentence.contains(u"Kumla"_s); });
        QVERIFY(vacant != problems.cend());
        emit page->problems()->activated(*vacant);
        m->settle();
        QCOMPARE(m->tab->detail()->pane()->currentTab(), u"members"_s);
        auto *members = m->find<MembersPage>("membersPage");
        QVERIFY(members->addBar()->isVisible());
        QCOMPARE(members->addBar()->membership().municipality, m->file.municipality("Kumla"));
    }

    void aTileShowsItsMembers()
    {
        const Id network = m->addNetwork(u"BBIC"_s);
        m->addMember(network, m->file.add("Anna", "Ek"), "Laxå");
        m->addMember(network, m->file.add("Bo", "Ask"), "Nora");
        m->show();
        m->open(network, u"overview"_s);
        TileMap *map = m->find<OverviewPage>("overviewPage")->map();
        QVERIFY(map->isVisible());
        int laxa = -1;
        for (int i = 0; i < map->tiles().size(); ++i)
            if (map->tiles().at(i).name == u"Laxå"_s)
                laxa = i;
        QVERIFY(laxa >= 0);
        QTest::mouseClick(map, Qt::LeftButton, {}, map->tileRect(laxa).center());
        m->settle();
        QCOMPARE(m->tab->detail()->pane()->currentTab(), u"members"_s);
        auto *members = m->find<MembersPage>("membersPage");
        QCOMPARE(members->table()->model()->rowCount(), 1);
        QVERIFY(!members->addBar()->isVisible());
    }

    void chipsNarrowTheList_data()
    {
        QTest::addColumn<QString>("chip");
        QTest::addColumn<int>("rows");
        QTest::newRow("all") << u"all"_s << 2;
        QTest::newRow("mine") << u"mine"_s << 1;
        QTest::newRow("active") << u"active"_s << 1;
    }
    void chipsNarrowTheList()
    {
        QFETCH(QString, chip);
        QFETCH(int, rows);
        const Id me = m->file.add("Mia", "Jag");
        m->file.store->setMe(me);
        NetworkStore acts(*m->file.store);
        const Id mine = m->addNetwork(u"Mitt"_s);
        const Id resting = m->addNetwork(u"Vilande"_s);
        QVERIFY(acts.setResponsible(mine, {me}).ok());
        QVERIFY(acts.changeNetwork(resting, {{u"status"_s, u"resting"_s}}).ok());
        m->show();
        m->tab->list()->findChild<FilterBar *>()->setValue(u"which"_s, chip);
        QCOMPARE(m->find<TableView>("networkTable")->model()->rowCount(), rows);
    }

    void statusAndProblemsAreTold()
    {
        const Id network = m->addNetwork(u"BBIC"_s);
        m->addMember(network, m->file.add("Anna", "Ek"), "Laxå");
        m->tab.reset(static_cast<NetworksTab *>(networkTab().create(m->context, nullptr)));
        QSignalSpy sentence(m->tab.get(), &AreaTab::statusChanged);
        QSignalSpy problems(m->tab.get(), &AreaTab::problemsChanged);
        m->settle();
        QVERIFY(sentence.count() >= 1);
        QVERIFY(sentence.last().first().toString().contains(u"1"_s));
        QVERIFY(problems.last().first().toInt() > 0);
    }

    /// What the menu of the selected networks is about: all of them, and what can be done with one alone says so.
    void theMenuIsAboutAllThatAreSelected_data()
    {
        QTest::addColumn<bool>("all");
        QTest::newRow("several") << true;
        QTest::newRow("one") << false;
    }
    void theMenuIsAboutAllThatAreSelected()
    {
        QFETCH(bool, all);
        const Id bbic = m->addNetwork(u"BBIC"_s), dmo = m->addNetwork(u"DMO"_s);
        m->addMember(bbic, m->file.add("Anna", "Ek"), "Laxå");
        m->addMember(dmo, m->file.add("Bo", "Ask"), "Nora");
        QList<Scope> scopes;
        m->context.showReport = [&scopes](const QString &, const Scope &scope) { scopes.append(scope); };
        m->context.exportKind = [&scopes](const QString &kind, const Scope &scope) {
            QCOMPARE(kind, u"members"_s);
            scopes.append(scope);
        };
        m->show();
        auto *table = m->find<TableView>("networkTable");
        if (all)
            table->selectAll();
        else
            QVERIFY(table->selectId(dmo));
        test::withRowMenu(*table, [all](QMenu &menu) {
            for (const QString &text : {u"Network report…"_s, u"Export members…"_s}) {
                QAction *action = test::entryOf(menu, text);
                QVERIFY(action && action->isEnabled());
                action->trigger();
            }
            const QAction *import = test::entryOf(menu, u"Import members from Excel…"_s);
            QVERIFY(import);
            QCOMPARE(import->isEnabled(), !all);
            QCOMPARE(import->toolTip().startsWith(u"Choose one network"_s), all);
        });
        QCOMPARE(scopes.size(), 2);
        const QList<Id> wanted = all ? QList<Id>{bbic, dmo} : QList<Id>();
        for (const Scope &scope : std::as_const(scopes)) {
            QCOMPARE(scope.several, wanted);
            QCOMPARE(scope.ids.value(u"network"_s), all ? Id() : dmo);
        }
        const QList<Area> areas{networkArea()};
        const auto members = readKind(m->file.db(), *kindOf(areas, u"members"_s), scopes.last());
        QVERIFY(members.ok());
        QCOMPARE(members->rows.size(), all ? 2 : 1);
        QCOMPARE(members->rows.last().first().toString(), u"DMO"_s);
    }

private:
    std::unique_ptr<test::NetworkTabFixture> m;
};

LANSNAV_TEST_MAIN(TestNetworksTab)
#include "tst_networkstab.moc"
