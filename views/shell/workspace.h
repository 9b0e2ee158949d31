// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"
#include "common/areatab.h"
#include "common/datefield.h"
#include "privacy/protectedtext.h"
#include "shell/shellsetup.h"

#include <QTimer>
#include <QWidget>

class QMenu;
class QStackedWidget;

namespace lansnav {

class BannerBar;
class BannerStrip;
class HeaderBar;
class Navigation;
class OverviewTab;
class SearchPopup;
class SearchService;
class StatusLine;
class SyncControl;
class Toast;

/// Everything around one open file: header, navigation, the tabs, the status line. Tabs are made when first shown.
class Workspace : public QWidget, public BreakSource
{
    Q_OBJECT
    Q_INTERFACES(lansnav::BreakSource)

public:
    /// `setup`, `store` and `menu` outlive the workspace.
    Workspace(const ShellSetup &setup, Store &store, QMenu *menu, QWidget *parent = nullptr);
    ~Workspace() override;

    Store &store() const { return *m_context.store; }
    const AppContext &context() const { return m_context; }

    /// Pages of the navigation, the overview first: 0 … pageCount()-1.
    int pageCount() const { return int(m_tabs.size()); }
    int currentPage() const;
    void showPage(int page);
    /// The page `step` away, round the end.
    void stepPage(int step);
    /// Key of a page: "overview" or an area's.
    QString pageKey(int page) const;
    /// Page of a key, or -1.
    int pageOf(const QString &key) const;
    /// The tab of a page, made now if it was not shown yet; null when there is no such page.
    AreaTab *tab(int page);
    AreaTab *currentTab() { return tab(currentPage()); }

    void navigate(const QString &area, const Id &row, const QString &tab, const Id &detail);
    void undo() { takeBackOrRedo(false); }
    void redo() { takeBackOrRedo(true); }
    void focusSearch();
    SearchService *searchService() const { return m_searchService; }

    void openImport(const QString &kind, const ImportTarget &target);
    /// The import that the current tab proposes, into what it shows.
    void importHere();
    /// `ending`: the format proposed ("ics"); empty: the first.
    void openExport(const QString &kind, const Scope &scope, const QString &ending = {});
    /// Exports the list that is looked at, or lets choose where there is none.
    void exportHere();
    void openReports();
    void openHistory();
    void openTrash();
    /// `row` not null: only its clashes and those of what belongs to it.
    void openClashes(const QString &table = {}, const Id &row = {});
    /// Asks for a colleague's file that began apart, and unites the open one with it.
    void openUnite();
    SyncControl *sync() const { return m_sync; }
    QList<DateRange> breaks() const override { return m_breaks; }

signals:
    /// The user asks for the backups: damage was found.
    void backupsWanted();

private:
    void build(QMenu *menu);
    void buildContext();
    void addPages();
    void connectStore();
    void adopt(int page, AreaTab *tab);
    /// Region and names of undo and redo, off this thread: nobody waits for them when the file opens.
    void readHeader();
    void readBreaks();
    void watchProtected();
    void readProtected();
    void maskTexts(const ProtectedText &words);
    void showNotices();
    void updateUndo();
    void showUndo(const QString &undoable, const QString &redoable);
    void showProblems(const QList<Problem> &problems);
    void showReport(const QString &kind, const Scope &scope);
    void takeBackOrRedo(bool redo);

    const ShellSetup &m_setup;
    AppContext m_context;
    HeaderBar *m_header = nullptr;
    BannerBar *m_banner = nullptr;
    BannerStrip *m_strip = nullptr;
    Navigation *m_navigation = nullptr;
    QStackedWidget *m_pages = nullptr;
    StatusLine *m_status = nullptr;
    SearchService *m_searchService = nullptr;
    SearchPopup *m_search = nullptr;
    Toast *m_toast = nullptr;
    SyncControl *m_sync = nullptr;
    OverviewTab *m_overview = nullptr;
    ProtectedText m_protected;          ///< whole names, as read last
    QTimer m_familyTimer;
    bool m_undoNamed = false;           ///< by an act since the file was opened
    QList<AreaTab *> m_tabs;            ///< one a page; null until shown
    QList<DateRange> m_breaks;          ///< what calendars mark
    QHash<int, QString> m_sentences;    ///< status sentence of each page
};

} // namespace lansnav
