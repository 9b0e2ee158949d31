// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "common/fittingscroll.h"
#include "common/settings.h"
#include "common/style.h"
#include "common/tableview.h"
#include "register/registerstore.h"
#include "shell/fileopener.h"
#include "shell/settingsdialog.h"
#include "shell/shortcutsdialog.h"
#include "shell/startpage.h"
#include "shell/synccontrol.h"
#include "shell/workspace.h"
#include "store/store.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr QSize firstSize{1280, 720};
constexpr int frameHeight = 48;         // more than any desktop's title bar
constexpr QSize smallestSize{800, 500};
constexpr int saveDelayMs = 1000;

QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString path = urls.first().toLocalFile();
    return path.endsWith(u".lansnav"_s, Qt::CaseInsensitive) ? path : QString();
}

/// Whether the field that has the focus has typing of its own to take back.
bool hasOwnUndo(const QWidget *field, bool redo)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return redo ? line->isRedoAvailable() : line->isUndoAvailable();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
        return !text->isReadOnly() && (redo ? text->document()->isRedoAvailable() : text->document()->isUndoAvailable());
    return false;
}

} // namespace

MainWindow::MainWindow(ShellSetup setup, QWidget *parent)
    : QMainWindow(parent)
    , m_setup(std::move(setup))
    , m_opener(new FileOpener(m_setup, this))
    , m_stack(new QStackedWidget(this))
    , m_menu(new QMenu(this))
{
    setAcceptDrops(true);
    // A small screen that is scaled up has less.
    setMinimumSize(smallestSize.boundedTo(screenroom::of(*this)));
    setCentralWidget(m_stack);
    fillMenu();
    buildShortcuts();
    restoreLooks();
    showNoFile();
    qApp->installEventFilter(this);
}

MainWindow::~MainWindow()
{
    delete m_workspace;
}

void MainWindow::restoreLooks()
{
    if (!m_setup.settings->windowGeometry.isEmpty() && restoreGeometry(m_setup.settings->windowGeometry))
        return;
    resize(firstSize);
    // The frame takes room too, and how much is not known before there is one.
    const QSize room = screen()->availableSize();
    if (room.width() <= firstSize.width() || room.height() <= firstSize.height() + frameHeight)
        setWindowState(windowState() | Qt::WindowMaximized);
}

QAction *MainWindow::addEntry(const char *iconName, const QString &text, const QKeySequence &key, std::function<void()> act, bool needsFile)
{
    QAction *action = m_menu->addAction(style::icon(QString::fromLatin1(iconName)), text);
    action->setShortcut(key);
    noteKeys(key);
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    addAction(action);
    if (needsFile)
        m_fileActions.append(action);
    return action;
}

void MainWindow::noteKeys(const QKeySequence &key)
{
    for (int i = 0; i < key.count(); ++i)
        m_keys.insert(key[uint(i)]);
}

void MainWindow::fillMenu()
{
    addEntry("document-new", tr("&New file…"), {}, [this] { newFile(false); });
    addEntry("document-open", tr("&Open…"), QKeySequence::Open, [this] { chooseFile(); });
    m_recent = m_menu->addMenu(style::icon(u"document-open-recent"_s), tr("Open &recent"));
    connect(m_menu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    addEntry("document-close", tr("C&lose the file"), QKeySequence(u"Ctrl+W"_s), [this] { closeFile(); }, true);
    m_template = addEntry("document-new-from-template", tr("Begin from a region's &template…"), {}, [this] { beginFromTemplate(); }, true);
    m_menu->addSeparator();
    addEntry("document-import", tr("&Import from Excel…"), QKeySequence(u"Ctrl+I"_s), [this] { m_workspace->importHere(); }, true);
    addEntry("document-export", tr("&Export a list…"), QKeySequence(u"Ctrl+E"_s), [this] { m_workspace->exportHere(); }, true);
    addEntry("document-print", tr("Re&ports…"), QKeySequence(u"Ctrl+P"_s), [this] { m_workspace->openReports(); }, true);
    m_menu->addSeparator();
    addEntry("folder-cloud", tr("S&hare this file…"), {}, [this] { m_workspace->sync()->share(); }, true);
    addEntry("list-add-user", tr("&Join a shared file…"), {}, [this] { joinShared(); });
    addEntry("view-refresh", tr("S&ync now"), QKeySequence(u"Ctrl+Shift+S"_s), [this] { m_workspace->sync()->syncNow(); }, true);
    addEntry("dialog-warning", tr("&Clashes…"), {}, [this] { m_workspace->openClashes(); }, true);
    addEntry("merge", tr("&Unite with another file…"), {}, [this] { m_workspace->openUnite(); }, true);
    m_menu->addSeparator();
    addEntry("view-history", tr("&History…"), QKeySequence(u"Ctrl+H"_s), [this] { m_workspace->openHistory(); }, true);
    addEntry("user-trash", tr("&Trash…"), {}, [this] { m_workspace->openTrash(); }, true);
    addEntry("document-save-as", tr("&Backups…"), {}, [this] { showSettings(true); }, true);
    m_menu->addSeparator();
    addEntry("configure", tr("&Settings…"), QKeySequence(u"Ctrl+,"_s), [this] { showSettings(false); });
    addEntry("input-keyboard", tr("&Keyboard shortcuts"), QKeySequence(Qt::Key_F1), [this] { showShortcuts(); });
    addEntry("help-about", tr("&About Länsnav"), {}, [this] { showAbout(); });
    m_menu->addSeparator();
    addEntry("application-exit", tr("&Quit"), QKeySequence(u"Ctrl+Q"_s), [this] { close(); });
}

void MainWindow::fillRecentMenu()
{
    // Offered to a file that was begun without one only.
    const auto region = m_store ? registerstore::region(m_store->database()) : Result<std::optional<Region>>(std::nullopt);
    m_template->setVisible(m_store && region && !*region && m_setup.beginFromTemplate && m_setup.templates && !m_store->isReadOnly());
    m_recent->clear();
    for (const QString &path : std::as_const(m_setup.settings->recentFiles)) {
        QAction *action = m_recent->addAction(QDir::toNativeSeparators(path).replace(u'&', u"&&"_s));
        action->setEnabled(QFileInfo::exists(path));
        connect(action, &QAction::triggered, this, [this, path] { openFile(path); });
    }
    m_recent->setEnabled(!m_recent->isEmpty());
}

void MainWindow::shortcut(const QKeySequence &key, std::function<void(Workspace &)> act)
{
    auto *made = new QShortcut(key, this);
    noteKeys(key);
    connect(made, &QShortcut::activated, this, [this, act = std::move(act)] {
        if (m_workspace)
            act(*m_workspace);
    });
}

void MainWindow::buildShortcuts()
{
    for (int i = 0; i < 9; ++i)
        shortcut(QKeySequence(u"Ctrl+%1"_s.arg(i + 1)), [i](Workspace &space) { space.showPage(i); });
    shortcut(QKeySequence(u"Ctrl+Tab"_s), [](Workspace &space) { space.stepPage(1); });
    shortcut(QKeySequence(u"Ctrl+Shift+Tab"_s), [](Workspace &space) { space.stepPage(-1); });
    shortcut(QKeySequence(u"Ctrl+K"_s), [](Workspace &space) { space.focusSearch(); });
    shortcut(QKeySequence(u"Ctrl+Z"_s), [](Workspace &space) { space.undo(); });
    shortcut(QKeySequence(u"Ctrl+Shift+Z"_s), [](Workspace &space) { space.redo(); });
    shortcut(QKeySequence(u"Ctrl+Y"_s), [](Workspace &space) { space.redo(); });
    shortcut(QKeySequence(u"Ctrl+N"_s), [](Workspace &space) { space.currentTab()->createNew(); });
    shortcut(QKeySequence(u"Ctrl+F"_s), [](Workspace &space) { space.currentTab()->focusFilter(); });
    auto *menuKey = new QShortcut(QKeySequence(Qt::Key_F10), this);
    connect(menuKey, &QShortcut::activated, this, [this] { m_menu->popup(mapToGlobal(QPoint(width() - m_menu->sizeHint().width(), 40))); });
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    // A text field claims Ctrl+Z even when it has nothing to take back; then the act is meant.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool undo = key->matches(QKeySequence::Undo);
        const bool redo = key->matches(QKeySequence::Redo) || key->keyCombination() == QKeyCombination(Qt::CTRL, Qt::Key_Y);
        const auto *field = qobject_cast<QWidget *>(watched);
        if ((undo || redo) && field && field->window() == this && !hasOwnUndo(field, redo)) {
            event->ignore();
            return true;
        }
        // Elsewhere than on Windows a text field also claims Ctrl+E, Ctrl+K and others, to move and delete in the line.
        if (!undo && !redo && field && field->window() == this && m_keys.contains(key->keyCombination())) {
            event->ignore();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

bool MainWindow::openFile(const QString &path)
{
    if (m_leaving)
        return false;
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (m_store && QFileInfo(m_store->path()) == QFileInfo(absolute))
        return true;
    std::unique_ptr<Store> store = m_opener->open(absolute);
    if (!store) {
        if (m_startPage)
            m_startPage->refresh();
        return false;
    }
    showWorkspace(std::move(store));
    return true;
}

bool MainWindow::openQuietly(const QString &path)
{
    Result<std::unique_ptr<Store>> store = m_opener->openQuietly(path);
    if (!store) {
        std::fprintf(stderr, "%s\n", qPrintable(store.error().sentence));
        return false;
    }
    showWorkspace(std::move(store).value());
    return true;
}

void MainWindow::showWorkspace(std::unique_ptr<Store> store)
{
    takeAwayWorkspace();
    m_store = std::move(store);
    Settings &settings = *m_setup.settings;
    settings.remember(m_store->path());
    settings.setFolderFor(u"open"_s, m_store->path());
    QTimer::singleShot(saveDelayMs, this, [this] { m_setup.settings->save(); });
    m_store->setMe(settings.meIn(m_store->path()));
    m_workspace = new Workspace(m_setup, *m_store, m_menu, this);
    m_setup.firstPage.clear();
    connect(m_workspace, &Workspace::backupsWanted, this, [this] { showSettings(true); });
    m_stack->addWidget(m_workspace);
    m_stack->setCurrentWidget(m_workspace);
    for (QAction *action : std::as_const(m_fileActions))
        action->setEnabled(true);
    setWindowTitle(tr("%1 – Länsnav").arg(QFileInfo(m_store->path()).completeBaseName()));
    emit workspaceChanged(m_workspace);
}

void MainWindow::closeFile()
{
    if (!m_workspace || m_leaving)
        return;
    takeAwayWorkspace();
    showStartPage();
}

void MainWindow::takeAwayWorkspace()
{
    if (!m_workspace)
        return;
    // A field that was being typed in saves when it loses the focus.
    if (QWidget *field = m_workspace->focusWidget())
        field->clearFocus();
    m_leaving = true;
    m_workspace->sync()->syncBeforeClosing();
    m_leaving = false;
    m_stack->removeWidget(m_workspace);
    delete std::exchange(m_workspace, nullptr);
    m_store.reset();
    emit workspaceChanged(nullptr);
}

void MainWindow::showStartPage()
{
    if (!m_startPage) {
        m_startPage = new StartPage(m_setup, m_menu, this);
        m_stack->addWidget(m_startPage);
        connect(m_startPage, &StartPage::openWanted, this, &MainWindow::chooseFile);
        connect(m_startPage, &StartPage::newWanted, this, [this] { newFile(false); });
        connect(m_startPage, &StartPage::joinWanted, this, &MainWindow::joinShared);
        connect(m_startPage, &StartPage::demoWanted, this, [this] { newFile(true); });
        connect(m_startPage, &StartPage::fileWanted, this, &MainWindow::openFile);
    }
    m_startPage->refresh();
    m_stack->setCurrentWidget(m_startPage);
    showNoFile();
}

void MainWindow::showNoFile()
{
    for (QAction *action : std::as_const(m_fileActions))
        action->setEnabled(false);
    setWindowTitle(tr("Länsnav"));
}

void MainWindow::chooseFile()
{
    const QString path = m_opener->choose();
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::showSettings(bool backups)
{
    AppContext context;
    if (m_workspace)
        context = m_workspace->context();
    context.settings = m_setup.settings;
    SettingsDialog dialog(context, m_workspace ? m_workspace->sync() : nullptr, this);
    if (backups)
        dialog.showBackups();
    QString wanted;
    connect(&dialog, &SettingsDialog::openWanted, this, [&](const QString &path) { wanted = path; });
    connect(&dialog, &SettingsDialog::looksChanged, this, [this] {
        for (TableView *view : findChildren<TableView *>())
            view->refreshRowHeight();
    });
    dialog.exec();
    m_setup.settings->save();
    if (!wanted.isEmpty())
        openFile(wanted);
}

void MainWindow::showShortcuts()
{
    ShortcutsDialog(this).exec();
}

void MainWindow::showAbout()
{
    QMessageBox box(QMessageBox::NoIcon, tr("About Länsnav"), tr("Länsnav %1").arg(m_setup.version), QMessageBox::Close, this);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(tr("The workbook of a region's development leaders: networks, people, meetings and what must be mended, "
                              "in one file that works without a network.\n\n"
                              "Free software under the GNU General Public License, version 3 or later. It comes with no warranty."));
    box.setIconPixmap(windowIcon().pixmap(64, 64));
    box.exec();
}

void MainWindow::showEvent(QShowEvent *event)
{
    if (!m_workspace)
        showStartPage();
    QMainWindow::showEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // Asked again while the last edits are being sent: that is on its way already.
    if (m_leaving) {
        event->ignore();
        return;
    }
    m_setup.settings->windowGeometry = saveGeometry();
    takeAwayWorkspace();
    m_setup.settings->save();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    // Opened after the drop has ended: the file manager waits for it, and opening may ask something.
    QMetaObject::invokeMethod(this, [this, path] { openFile(path); }, Qt::QueuedConnection);
}

} // namespace lansnav
