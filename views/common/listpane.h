// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/rowmodel.h"

#include <QWidget>

#include <functional>

class QMenu;
class QPushButton;

namespace lansnav {

class BannerBar;
class EmptyState;
class EmptySwitch;
class FilterBar;
class TableView;

/// The list of a page: the filter above, room for what went wrong, and the table or, while it is empty, what belongs here.
///
/// Whoever has one adds what is its own to the pieces: columns, chips, export, menu. The model outlives the pane.
class ListPane : public QWidget
{
    Q_OBJECT

public:
    /// `objectName` is the table's, `title` what screen readers call it.
    ListPane(RowModelBase &model, const QString &objectName, const QString &title, QWidget *parent = nullptr);

    BannerBar *banner() const { return m_banner; }
    FilterBar *filter() const { return m_filter; }
    TableView *table() const { return m_table; }

    /// For a page that stands below a row of tabs and so needs less room above.
    void standBelowTabs();
    /// The button for a new one, at the right of the filter.
    void setNew(const QString &objectName, const QString &text, std::function<void()> make);
    /// What stands here while there are no rows; the pane owns it. To be called once, for the table is laid out with it.
    EmptyState *setEmptyText(const QString &iconName, const QString &headline, const QString &sentence);
    /// A line below the list; takes ownership. To be called after setEmptyText().
    void addBelow(QWidget *line);
    /// Del and the last entry of the rows' menu, below what `more` adds to it.
    void setTrash(std::function<void(const QList<Id> &)> trash, std::function<void(QMenu &, const QList<Id> &)> more = {});
    /// Says whether there is anything at all, once the rows are there.
    void showWhetherEmpty();
    /// Points out a row, or will once it has been read. One that the filter hides is shown all the same.
    template<class Row>
    void select(const RowModel<Row> &model, const Id &id)
    {
        pointOut(id, model.find(id) != nullptr);
    }
    void focusFilter();

private:
    void pointOut(const Id &id, bool isThere);

    RowModelBase &m_model;
    FilterBar *m_filter;
    BannerBar *m_banner;
    TableView *m_table;
    EmptySwitch *m_switch = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace lansnav
