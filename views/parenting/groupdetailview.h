// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parenting/grouppage.h"

#include <QWidget>

namespace lansnav {

class ClashBadge;
class DetailPane;
class HistoryView;

/// The chosen group: title, badge of problems, and its sub-tabs. Reads the whole group in one job and hands it to the pages.
class GroupDetailView : public QWidget
{
    Q_OBJECT

public:
    explicit GroupDetailView(const AppContext &context, QWidget *parent = nullptr);

    /// Null shows nothing.
    void setGroup(const Id &group);
    Id group() const { return m_group; }
    /// Opens a sub-tab and a row within it, as soon as the group has been read. Empty: the tab that is shown.
    void open(const QString &tab, const Id &row = {});
    QStringList tabKeys() const;
    DetailPane *pane() const { return m_pane; }
    GroupPage::Reading reading() const { return m_reading; }

signals:
    /// Another group is to be shown, and something else of the area ("leaders", "programmes").
    void groupWanted(const lansnav::Id &group);
    void registerWanted(const QString &tab, const lansnav::Id &row);

private:
    void addPages();
    template<class Page>
    Page *addPage(const QString &key, const QString &title);
    void read();
    void take(Result<GroupReading> reading);
    void show(const GroupPage::Reading &reading);
    void openPending();

    AppContext m_context;
    DetailPane *m_pane;
    ClashBadge *m_clashes;
    HistoryView *m_history = nullptr;
    QList<GroupPage *> m_pages;
    GroupPage::Reading m_reading;
    Id m_group;
    Id m_shown;
    QString m_pendingTab;
    Id m_pendingRow;
    bool m_pending = false;
    int m_job = 0;
};

} // namespace lansnav
