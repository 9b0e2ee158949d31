// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/networkpage.h"

#include <QWidget>

namespace lansnav {

class DetailPane;
class ClashBadge;
class HistoryView;

/// The chosen network: title, badge of problems, and its sub-tabs. Reads the whole network in one job and hands it to the pages.
class NetworkDetailView : public QWidget
{
    Q_OBJECT

public:
    explicit NetworkDetailView(const AppContext &context, QWidget *parent = nullptr);

    /// Null shows nothing.
    void setNetwork(const Id &network);
    Id network() const { return m_network; }
    /// Opens a sub-tab and a row within it, as soon as the network has been read. Empty: the tab that is shown.
    void open(const QString &tab, const Id &row = {});
    QStringList tabKeys() const;
    DetailPane *pane() const { return m_pane; }

private:
    void addPages();
    void addHeader();
    void addPage(const QString &key, const QString &title, NetworkPage *page);
    void read();
    void take(Result<NetworkDetail> detail);
    void show(const NetworkPage::Detail &detail);
    void openPending();
    Scope scope() const;

    AppContext m_context;
    DetailPane *m_pane;
    ClashBadge *m_clashes = nullptr;
    HistoryView *m_history = nullptr;
    QList<NetworkPage *> m_pages;
    Id m_network;
    Id m_shown;
    QString m_pendingTab;
    Id m_pendingRow;
    bool m_pending = false;
    int m_job = 0;
};

} // namespace lansnav
