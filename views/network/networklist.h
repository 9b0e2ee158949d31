// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"
#include "network/lists.h"

#include <QWidget>

class QMenu;

namespace lansnav {

class BannerBar;
class ListPane;
class TableView;

/// The networks, one row each, with filter, "mine" and "active". Reads itself again when something it shows changes.
class NetworkList : public QWidget
{
    Q_OBJECT

public:
    explicit NetworkList(const AppContext &context, QWidget *parent = nullptr);

    Id currentId() const;
    /// Selects a network, also one that the filter hides or that has not been read yet.
    void select(const Id &network);
    void focusFilter();
    TableView *table() const;
    BannerBar *banner() const;

signals:
    void currentChanged(const lansnav::Id &network);
    void opened(const lansnav::Id &network);
    void newRequested();
    /// "9 networks · 143 members" and the number of networks' problems, after each reading.
    void sentenceChanged(const QString &sentence);
    void problemsChanged(int count);

private:
    void build();
    void buildFilter();
    void read();
    void take(const Result<QList<NetworkRow>> &rows);
    void readAreas();
    void applyChips();
    void fillMenu(QMenu &menu, const QList<Id> &ids);
    void trash(const QList<Id> &ids);
    void importMembers(const Id &network);

    AppContext m_context;
    NetworkListModel m_model;
    ListPane *m_list = nullptr;
    Id m_wanted;
    int m_job = 0;
};

} // namespace lansnav
