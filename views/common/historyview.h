// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/history.h"
#include "store/store.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace lansnav {

class BannerBar;

/// What was done to a row or to the whole file: when, who, what, and what changed from → to; each act can be taken back.
/// Reads off the GUI thread when it is shown, and again after each change.
class HistoryView : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryView(Store *store, QWidget *parent = nullptr);

    /// Shows the acts that touched one row.
    void setRow(const QString &table, const Id &row);
    /// Shows the acts of the whole file, newest first.
    void setFile(int limit = 200);
    const QList<Act> &acts() const { return m_acts; }

signals:
    /// An act was taken back; the sentence says which.
    void tookBack(const QString &sentence);
    /// The acts have been read and are shown.
    void loaded();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void fill(const QList<Act> &acts);
    void refreshButton();
    void takeBack();

    Store *m_store;
    BannerBar *m_banner;
    QTreeWidget *m_tree;
    QPushButton *m_takeBack;
    History::Filter m_filter;
    QList<Act> m_acts;
    int m_job = 0;
    bool m_stale = true;
    bool m_set = false;
};

} // namespace lansnav
