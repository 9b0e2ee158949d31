// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include "common/problemlist.h"
#include "common/tableview.h"
#include "shell/headerbar.h"
#include "shell/navigation.h"
#include "shell/overviewtab.h"
#include "shell/searchpopup.h"
#include "shell/searchservice.h"
#include "shell/shortcutsdialog.h"
#include "shell/startpage.h"
#include "shell/statusline.h"
#include "shellfixture.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>

using namespace lansnav;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ShellFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;

    Workspace &space() { return *m_window->workspace(); }
    PlainTab *page(int index) { return static_cast<PlainTab *>(space().tab(index)); }

private slots:
    void init()
    {
        m_fixture = std::make_unique<ShellFixture>();
        const auto made = m_fixture->make(m_fixture->path);
        QVERIFY2(made.ok(), qPrintable(made ? QString() : made.error().sentence));
        m_window = std::make_unique<MainWindow>(m_fixture->setup);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QVERIFY(m_window->openFile(m_fixture->path));
        space().store().waitForFetches();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        if (m_window->workspace())
            space().searchService()->wait();
        m_window.reset();
        m_fixture.reset();
    }

    void opensOnTheOverview()
    {
        QCOMPARE(space().pageCount(), 3);
        QCOMPARE(space().pageKey(0), u"overview"_s);
        QCOMPARE(space().currentPage(), 0);
        QVERIFY(m_window->windowTitle().contains(u"Region"_s));
        QCOMPARE(m_fixture->settings.recentFiles.value(0), m_fixture->path);
    }

    void keysChangePages()
    {
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(space().currentPage(), 1);
        QTest::keyClick(m_window.get(), Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(space().currentPage(), 2);
        QTest::keyClick(m_window.get(), Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(space().currentPage(), 0);
        QTest::keyClick(m_window.get(), Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(space().currentPage(), 2);
    }

    void keysReachTheTab()
    {
        space().showPage(1);
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(page(1)->created, 1);
        QCOMPARE(page(1)->focused, 1);
    }

    void undoIsNamedAndTakesBack()
    {
        auto *status = m_window->findChild<StatusLine *>();
        const Id person = ShellFixture::addPerson(space().store(), u"Anna"_s, u"Ek"_s);
        QVERIFY(!person.isNull());
        QVERIFY(status->undoText().contains(u"Added a person"_s));
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!status->undoText().contains(u"Added a person"_s));
        QCOMPARE(space().store().database().value(u"SELECT deleted FROM person WHERE id = ?"_s, {person.bind()})->toInt(), 1);
        QTest::keyClick(m_window.get(), Qt::Key_Y, Qt::ControlModifier);
        QVERIFY(status->undoText().contains(u"Added a person"_s));
        QCOMPARE(space().store().database().value(u"SELECT deleted FROM person WHERE id = ?"_s, {person.bind()})->toInt(), 0);
    }

    void undoInAnEmptyFieldMeansTheAct()
    {
        const Id person = ShellFixture::addPerson(space().store(), u"Anna"_s, u"Ek"_s);
        space().focusSearch();
        auto *field = m_window->findChild<HeaderBar *>()->searchField();
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(space().store().database().value(u"SELECT deleted FROM person WHERE id = ?"_s, {person.bind()})->toInt(), 1);
    }

    /// Where Ctrl+E, Ctrl+K and the like also move in a line (X11, macOS), they are the window's all the same.
    void shortcutsWorkFromATextField_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("export") << int(Qt::Key_E);
        QTest::newRow("history") << int(Qt::Key_H);
        QTest::newRow("reports") << int(Qt::Key_P);
    }
    void shortcutsWorkFromATextField()
    {
        QFETCH(int, key);
        space().focusSearch();
        auto *field = m_window->findChild<HeaderBar *>()->searchField();
        field->setText(u"something"_s);
        QKeyEvent claim(QEvent::ShortcutOverride, key, Qt::ControlModifier);
        // As a line edit of such a platform does; what is claimed is not a shortcut.
        QCoreApplication::sendEvent(field, &claim);
        QVERIFY(!claim.isAccepted());
        QTest::keyClick(field, Qt::Key(key), Qt::ControlModifier);
        auto *opened = m_window->findChild<QDialog *>();
        QVERIFY(opened);
        QCOMPARE(field->text(), u"something"_s);
        opened->reject();
    }
    /// What edits the text stays the field's.
    void editingKeysStayTheFields()
    {
        space().focusSearch();
        auto *field = m_window->findChild<HeaderBar *>()->searchField();
        field->setText(u"something"_s);
        for (const Qt::Key key : {Qt::Key_A, Qt::Key_C, Qt::Key_V, Qt::Key_X}) {
            QKeyEvent claim(QEvent::ShortcutOverride, key, Qt::ControlModifier);
            QCoreApplication::sendEvent(field, &claim);
            QVERIFY(claim.isAccepted());
        }
    }
    /// Frame included, the first window is on the screen as a whole, or maximised.
    void firstWindowFitsTheScreen()
    {
        const QSize room = m_window->screen()->availableSize();
        QVERIFY(m_window->isMaximized() || (m_window->width() < room.width() && m_window->height() < room.height()));
    }

    void searchGoesToTheRow()
    {
        const Id person = ShellFixture::addPerson(space().store(), u"Marta"_s, u"Ekström"_s);
        ShellFixture::addPerson(space().store(), u"Zelda"_s, u"Hemlig"_s, true);
        space().searchService()->wait();
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *popup = m_window->findChild<SearchPopup *>();
        auto *field = m_window->findChild<HeaderBar *>()->searchField();
        QVERIFY(field->hasFocus());
        QSignalSpy searched(popup, &SearchPopup::searched);
        QTest::keyClicks(field, u"zelda"_s);
        QVERIFY(searched.wait());
        QCOMPARE(popup->resultCount(), 0);      // a protected person is not found by the name
        field->clear();
        searched.clear();
        QTest::keyClicks(field, u"marta eks"_s);
        QVERIFY(searched.wait());
        QCOMPARE(popup->resultCount(), 1);
        QVERIFY(popup->isVisible());
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!popup->isVisible());
        QCOMPARE(space().pageKey(space().currentPage()), u"people"_s);
        QCOMPARE(page(space().currentPage())->shown, person);
    }

    void whatIsShownHasTheKeyboard()
    {
        const int people = space().pageOf(u"people"_s);
        auto *list = new TableView(page(people));
        list->show();
        space().focusSearch();
        space().navigate(u"people"_s, ShellFixture::addPerson(space().store(), u"Marta"_s, u"Ekström"_s), {}, {});
        QVERIFY(list->hasFocus());
    }

    void problemsPutADotInTheNavigation()
    {
        auto *overview = m_window->findChild<OverviewTab *>();
        auto *navigation = m_window->findChild<Navigation *>();
        overview->refresh();
        space().store().waitForFetches();
        QTRY_COMPARE(navigation->problems(0), int(overview->problems().size()));
        navigation->setProblems(1, 2);
        QVERIFY(navigation->item(1)->data(Qt::AccessibleTextRole).toString().contains(u"2"_s));
    }

    void overviewLeadsToTheRemedy_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"double-click", "button", "Return"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void overviewLeadsToTheRemedy()
    {
        QFETCH(QString, how);
        auto *overview = m_window->findChild<OverviewTab *>();
        overview->refresh();
        space().store().waitForFetches();
        const QList<ProblemRow *> rows = overview->findChildren<ProblemRow *>();
        QVERIFY(!rows.isEmpty());
        ProblemRow *row = rows.last();
        const Problem problem = row->problem();
        QVERIFY(!problem.row.isNull());
        if (how == u"double-click"_s)
            QTest::mouseDClick(row, Qt::LeftButton);
        else if (how == u"button"_s)
            QTest::mouseClick(row->findChild<QPushButton *>(), Qt::LeftButton);
        else
            QTest::keyClick(row, Qt::Key_Return);
        QCOMPARE(space().pageKey(space().currentPage()), problem.area);
        QCOMPARE(page(space().currentPage())->shown, problem.row);
        QCOMPARE(page(space().currentPage())->shownTab, problem.tab);
        QCOMPARE(page(space().currentPage())->shownDetail, problem.detail);
    }

    void closesToTheStartPage()
    {
        space().searchService()->wait();
        m_window->closeFile();
        QVERIFY(!m_window->workspace());
        QVERIFY(m_window->findChild<StartPage *>()->isVisible());
        QVERIFY(m_window->openFile(m_fixture->path));
    }

    void remembersPageAndGeometry()
    {
        space().showPage(2);
        m_window->resize(1000, 640);
        space().searchService()->wait();
        m_window->close();
        QVERIFY(!m_fixture->settings.windowGeometry.isEmpty());
        MainWindow again(m_fixture->setup);
        QVERIFY(again.openFile(m_fixture->path));
        QCOMPARE(again.workspace()->currentPage(), 2);
        again.workspace()->searchService()->wait();
    }
};

LANSNAV_TEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
