// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/shellsetup.h"

#include <QMainWindow>
#include <QSet>

#include <memory>

class QMenu;
class QStackedWidget;

namespace lansnav {

class FileOpener;
class StartPage;
class Store;
class Workspace;

/// The window: the start page while no file is open, else the workspace of the open file; the menu and the shortcuts.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(ShellSetup setup, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a file in place of the one that is open. A failure is explained in a dialog and leaves the open file open.
    bool openFile(const QString &path);
    /// As openFile() where nobody can answer a dialog: a failure is printed on standard error.
    bool openQuietly(const QString &path);
    void closeFile();
    /// The open file's page; null while none is open.
    Workspace *workspace() const { return m_workspace; }

signals:
    /// A file was opened (the workspace is there) or closed (null).
    void workspaceChanged(lansnav::Workspace *workspace);

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillMenu();
    QAction *addEntry(const char *iconName, const QString &text, const QKeySequence &key, std::function<void()> act, bool needsFile = false);
    void buildShortcuts();
    void noteKeys(const QKeySequence &key);
    void shortcut(const QKeySequence &key, std::function<void(Workspace &)> act);
    void fillRecentMenu();
    /// Makes the page the first time: whoever opens a file at once never needs it.
    void showStartPage();
    void showNoFile();
    void takeAwayWorkspace();
    void showWorkspace(std::unique_ptr<Store> store);
    void newFile(bool demonstration);
    void joinShared();
    /// Asks which region, and fills its template into the open file.
    void beginFromTemplate();
    void chooseFile();
    void showSettings(bool backups);
    void showShortcuts();
    void showAbout();
    void restoreLooks();

    ShellSetup m_setup;
    std::unique_ptr<Store> m_store;     ///< outlives m_workspace
    FileOpener *m_opener = nullptr;
    QStackedWidget *m_stack = nullptr;
    StartPage *m_startPage = nullptr;   ///< null until shown
    Workspace *m_workspace = nullptr;
    bool m_leaving = false;     ///< the file is being closed, and the last edits sent
    QMenu *m_menu = nullptr;
    QMenu *m_recent = nullptr;
    QAction *m_template = nullptr;
    QSet<QKeyCombination> m_keys;       ///< of every shortcut of the window
    QList<QAction *> m_fileActions;     ///< those that need an open file
};

} // namespace lansnav
