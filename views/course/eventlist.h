// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"
#include "course/lists.h"

#include <QWidget>

class QMenu;

namespace lansnav {

class FilterBar;
class ListPane;
class TableView;

/// The events, one row each, with filter, upcoming or past, kind and status. Reads itself again when something it shows changes.
class EventList : public QWidget
{
    Q_OBJECT

public:
    explicit EventList(const AppContext &context, QWidget *parent = nullptr);

    Id currentId() const;
    /// Selects an event, also one that the filter hides or that has not been read yet.
    void select(const Id &event);
    void focusFilter();
    TableView *table() const;
    FilterBar *filter() const;
    const EventListModel &model() const { return m_model; }

signals:
    void currentChanged(const lansnav::Id &event);
    void opened(const lansnav::Id &event);
    void newRequested();
    void copyRequested(const lansnav::Id &event);
    /// "9 events ahead · 143 registrations" and the number of events' problems, after each reading.
    void sentenceChanged(const QString &sentence);
    void problemsChanged(int count);

private:
    void build();
    void buildFilter();
    void read();
    void take(const Result<QList<EventListRow>> &rows);
    void applyChips();
    void fillMenu(QMenu &menu, const QList<Id> &ids);
    void trash(const QList<Id> &ids);

    AppContext m_context;
    EventListModel m_model;
    ListPane *m_list = nullptr;
    Id m_wanted;
    Id m_open;                  ///< chosen when the list was read: shown whatever the filter says, until the filter is changed
    int m_job = 0;
    QString m_when;             ///< chip that the order of days follows
};

} // namespace lansnav
