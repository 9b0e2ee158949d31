// SPDX-License-Identifier: GPL-3.0-or-later
// The settings as a person turns them, and what of it is remembered.
#include "support/modal.h"
#include "support/testmain.h"

#include "common/personfield.h"
#include "common/style.h"
#include "shell/backupspage.h"
#include "shell/searchservice.h"
#include "shell/settingsdialog.h"
#include "shellfixture.h"
#include "store/backup.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTreeWidget>

using namespace lansnav;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

class TestSettingsDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void languageIsRemembered();
    void themeIsSeenAtOnce();
    void rowsGetRoom();
    void whoIAm();
    void nobodyKnownIsNotTaken();
    void aBackupIsMadeAndOpenedAsACopy();

private:
    void openPage(SettingsDialog &dialog, const QString &title) const
    {
        auto *pages = dialog.findChild<QTabWidget *>();
        for (int i = 0; i < pages->count(); ++i)
            if (pages->tabText(i) == title)
                pages->setCurrentIndex(i);
        QCOMPARE(pages->tabText(pages->currentIndex()), title);
    }
    static QComboBox *choiceAmong(const SettingsDialog &dialog, const QString &text)
    {
        for (auto *box : dialog.findChildren<QComboBox *>())
            if (box->findText(text) >= 0)
                return box;
        return nullptr;
    }
    /// What the next start finds.
    Settings saved() const { return m_fixture->settings.save() ? Settings::load(m_fixture->settings.path) : Settings(); }

    std::unique_ptr<ShellFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

void TestSettingsDialog::init()
{
    m_fixture = std::make_unique<ShellFixture>();
    QVERIFY(m_fixture->make(m_fixture->path).ok());
    m_window = std::make_unique<MainWindow>(m_fixture->setup);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QVERIFY(m_window->openFile(m_fixture->path));
    m_window->workspace()->store().waitForFetches();
}

void TestSettingsDialog::cleanup()
{
    m_window->workspace()->searchService()->wait();
    m_window.reset();
    m_fixture.reset();
}

void TestSettingsDialog::languageIsRemembered()
{
    SettingsDialog dialog(m_window->workspace()->context(), nullptr);
    dialog.show();
    auto *language = choiceAmong(dialog, u"Svenska"_s);
    QVERIFY(language);
    QCOMPARE(m_fixture->settings.language, Language::System);
    for (const Language expected : {Language::Swedish, Language::English}) {
        QTest::keyClick(language, Qt::Key_Down);
        QCOMPARE(m_fixture->settings.language, expected);
        QCOMPARE(saved().language, expected);
    }
}

void TestSettingsDialog::themeIsSeenAtOnce()
{
    const auto restore = qScopeGuard([] { style::applyTheme(*qApp, Theme::Light); });
    SettingsDialog dialog(m_window->workspace()->context(), nullptr);
    dialog.show();
    auto *theme = choiceAmong(dialog, u"Dark"_s);
    QVERIFY(theme);
    const QSignalSpy changed(&dialog, &SettingsDialog::looksChanged);
    QTest::keyClick(theme, Qt::Key_Down);
    QCOMPARE(m_fixture->settings.theme, Theme::Light);
    QCOMPARE(qApp->palette().color(QPalette::Window), style::palette(false).color(QPalette::Window));
    QTest::keyClick(theme, Qt::Key_Down);
    QCOMPARE(m_fixture->settings.theme, Theme::Dark);
    QVERIFY(style::isDark(qApp->palette()));
    QTRY_VERIFY(style::isDark(m_window->palette()));
    QCOMPARE(qApp->palette().color(QPalette::Base), style::palette(true).color(QPalette::Base));
    QCOMPARE(changed.count(), 2);
    QCOMPARE(saved().theme, Theme::Dark);
}

void TestSettingsDialog::rowsGetRoom()
{
    SettingsDialog dialog(m_window->workspace()->context(), nullptr);
    dialog.show();
    const QSignalSpy changed(&dialog, &SettingsDialog::looksChanged);
    auto *comfortable = dialog.findChild<QCheckBox *>();
    QTest::keyClick(comfortable, Qt::Key_Space);
    QVERIFY(saved().comfortableRows);
    QCOMPARE(changed.count(), 1);
    QTest::keyClick(comfortable, Qt::Key_Space);
    QVERIFY(!saved().comfortableRows);
}

void TestSettingsDialog::whoIAm()
{
    Store &store = m_window->workspace()->store();
    const Id anna = ShellFixture::addPerson(store, u"Anna"_s, u"Ek"_s);
    auto dialog = std::make_unique<SettingsDialog>(m_window->workspace()->context(), nullptr);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    openPage(*dialog, u"File and me"_s);
    auto *me = dialog->findChild<PersonField *>();
    me->lineEdit()->setFocus();
    QTest::keyClicks(me->lineEdit(), u"anna"_s);
    store.waitForFetches();
    QTest::keyClick(me->lineEdit(), Qt::Key_Return);
    store.waitForFetches();
    QCOMPARE(store.me(), anna);
    QCOMPARE(saved().meIn(m_fixture->path), anna);
    // What I do from now on is done by her.
    ShellFixture::addPerson(store, u"Bo"_s, u"Ask"_s);
    QCOMPARE(Id::fromVariant(*store.database().value(u"SELECT author FROM act ORDER BY rowid DESC LIMIT 1"_s)), anna);
    // And in the next window.
    dialog.reset();
    m_window->workspace()->searchService()->wait();
    m_window->closeFile();
    QVERIFY(m_window->openFile(m_fixture->path));
    QCOMPARE(m_window->workspace()->store().me(), anna);
}

void TestSettingsDialog::nobodyKnownIsNotTaken()
{
    Store &store = m_window->workspace()->store();
    const Id anna = ShellFixture::addPerson(store, u"Anna"_s, u"Ek"_s);
    store.setMe(anna);
    m_fixture->settings.setMeIn(store.path(), anna);
    SettingsDialog dialog(m_window->workspace()->context(), nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    openPage(dialog, u"File and me"_s);
    auto *me = dialog.findChild<PersonField *>();
    store.waitForFetches();
    me->lineEdit()->setFocus();
    me->lineEdit()->selectAll();
    QTest::keyClicks(me->lineEdit(), u"Nobody at all"_s);
    store.waitForFetches();
    QTest::keyClick(me->lineEdit(), Qt::Key_Tab);
    store.waitForFetches();
    QCOMPARE(store.me(), anna);
    QCOMPARE(m_fixture->settings.meIn(store.path()), anna);
}

void TestSettingsDialog::aBackupIsMadeAndOpenedAsACopy()
{
    Store &store = m_window->workspace()->store();
    ShellFixture::addPerson(store, u"Anna"_s, u"Ek"_s);
    m_fixture->environment.advanceMs(3'600'000);
    QAction *backups = nullptr;
    for (QAction *action : m_window->actions())
        if (action->text().remove(u'&') == u"Backups…"_s)
            backups = action;
    QVERIFY(backups);
    Modals modals;
    modals.answer<SettingsDialog>([](SettingsDialog &dialog) {
        auto *page = dialog.findChild<BackupsPage *>();
        QVERIFY(page && page->isVisible());
        auto *list = page->findChild<QTreeWidget *>();
        const int before = list->topLevelItemCount();
        QTest::mouseClick(buttonSaying(*page, u"Make one now"_s), Qt::LeftButton);
        QTRY_COMPARE(list->topLevelItemCount(), before + 1);
        QTest::mouseClick(buttonSaying(*page, u"Open as a copy"_s), Qt::LeftButton);
    });
    backups->trigger();
    QVERIFY(modals.allCame());
    const Store &opened = m_window->workspace()->store();
    QVERIFY(opened.path() != m_fixture->path);
    QVERIFY2(QFileInfo(opened.path()).completeBaseName().startsWith(u"Region (restored"_s), qPrintable(opened.path()));
    QCOMPARE(opened.database().value(u"SELECT count(*) FROM person"_s)->toInt(), 1);
    QVERIFY(QFile::exists(m_fixture->path));
}

LANSNAV_TEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
