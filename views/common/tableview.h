// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/settings.h"
#include "list/rowmodel.h"

#include <QTableView>

#include <functional>
#include <optional>

class QMenu;

namespace lansnav {

struct AppContext;

/// The list of the program: whole rows selected, sorted through the model, columns the user can move, hide and size.
///
/// With a RowModelBase it keeps current row and selection by Id across resets, and remembers its columns by key. When the current row
/// moves it stays in sight.
/// It always has a current index when it has rows (screen readers need one).
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Restores the columns and the sort order stored under `key` and stores them there when they change;
    /// call after setModel(). Takes the row height from the settings too. `settings` outlives the view.
    void remember(Settings *settings, const QString &key);
    /// Keeps these columns as wide as what stands in them, until somebody sizes one; `rest` takes what they and the columns `beside`,
    /// which stay as wide as they are, leave of the view (see ColumnFit). Call after remember().
    void fitColumns(const QStringList &keys, const QString &rest = {}, const QStringList &beside = {});
    /// Takes over the row height of the settings again.
    void refreshRowHeight();
    void setComfortable(bool comfortable);

    /// Id of the current row; null without one or when the model has no IdRole.
    Id currentId() const;
    /// In the order of the list.
    QList<Id> selectedIds() const;
    /// Makes the row current and selected, scrolled into view; false when it is not among the visible rows.
    bool selectId(const Id &id);
    /// As selectId(), also once the row arrives, if it is not there yet.
    void selectIdWhenThere(const Id &id);

    /// Adds entries to the menu of the rows: right button, menu key.
    void setRowMenu(std::function<void(QMenu &, const QList<Id> &)> fill) { m_fillMenu = std::move(fill); }
    /// The rows can be exported, from their menu and with Ctrl+E, as this Kind; `within` says what they are rows of
    /// ({"network": id}). `context` outlives the view.
    void setExport(const AppContext &context, const QString &kind, std::function<QHash<QString, Id>()> within = {});
    bool canExport() const { return bool(m_export); }
    /// Exports what is shown: the rows that pass the filter, in their order.
    void exportShown() { m_export(); }
    /// Ids of the rows that pass the filter, in their order; nothing while a long list is still being read.
    std::optional<QList<Id>> shownIds() const;
    /// The selected rows with a heading line, tab-separated, to the clipboard.
    void copySelection() const;
    QString selectionAsText() const;

    /// What columns are shown, how wide, in which order, and the sort: what remember() stores.
    QByteArray layoutState() const;
    void restoreLayoutState(const QByteArray &state);

signals:
    /// The user or selectId() moved to another row; null when the list became empty.
    void currentIdChanged(const lansnav::Id &id);
    /// Enter or double-click.
    void opened(const lansnav::Id &id);
    /// The Delete key, with the selected rows.
    void deleteRequested(const QList<lansnav::Id> &ids);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &) override {}
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyDefaultColumns();
    void headerMenu(const QPoint &where);
    QString keyOf(int column) const;
    void keepSelection();
    void bringBackSelection();
    bool isCurrentInSight() const;
    void followCurrent();
    void ensureCurrent();
    void announceCurrent();
    void storeLayout();
    int visibleRowOf(const Id &id) const;

    static constexpr int narrowestColumn = 32;      // device-independent pixels

    Settings *m_settings = nullptr;
    QString m_key;
    std::function<void(QMenu &, const QList<Id> &)> m_fillMenu;
    std::function<void()> m_export;
    QList<QMetaObject::Connection> m_connections;
    Id m_kept;
    QList<Id> m_keptSelection;
    int m_keptRow = 0;
    Id m_announced;
    Id m_wanted;
    bool m_comfortable = false;
    bool m_restoring = false;
    bool m_resetting = false;
    bool m_followed = false;        ///< the current row is in sight, and moves
};


} // namespace lansnav
