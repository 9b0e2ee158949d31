// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of a list and what leaves it: the clipboard and the export.
#include "common/tableview.h"

#include "common/appcontext.h"
#include "common/style.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace lansnav {

void TableView::copySelection() const
{
    if (model() && selectionModel()->hasSelection())
        QApplication::clipboard()->setText(selectionAsText());
}

QString TableView::selectionAsText() const
{
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place)
        if (const int column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column))
            columns.append(column);
    // A tab or a line break inside a cell would tear the row apart where it is pasted.
    const auto clean = [](const QVariant &value) {
        QString text = value.toString().simplified();
        return text;
    };
    QStringList lines;
    QStringList cells;
    for (const int column : std::as_const(columns))
        cells.append(clean(model()->headerData(column, Qt::Horizontal)));
    lines.append(cells.join(u'\t'));
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : std::as_const(rows)) {
        cells.clear();
        for (const int column : std::as_const(columns))
            cells.append(clean(row.siblingAtColumn(column).data()));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    if (m_fillMenu)
        m_fillMenu(menu, selectedIds());
    if (!menu.isEmpty())
        menu.addSeparator();
    QAction *copy = menu.addAction(style::icon(u"edit-copy"_s), tr("Copy rows"), this, &TableView::copySelection);
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(selectionModel() && selectionModel()->hasSelection());
    if (m_export)
        menu.addAction(style::icon(u"document-export"_s), tr("Export the list…"), this, [this] { exportShown(); })->setShortcut(QKeySequence(u"Ctrl+E"_s));
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu.exec(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos());
}

void TableView::headerMenu(const QPoint &where)
{
    QMenu menu(this);
    menu.setTitle(tr("Columns"));
    int shown = 0;
    for (int column = 0; column < horizontalHeader()->count(); ++column)
        shown += isColumnHidden(column) ? 0 : 1;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        QAction *action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        // The last column that shows cannot be hidden: without it there is no header to bring the others back from.
        action->setEnabled(isColumnHidden(column) || shown > 1);
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            setColumnHidden(column, !on);
            if (on && columnWidth(column) < narrowestColumn)
                setColumnWidth(column, 120);
            storeLayout();
        });
    }
    menu.exec(horizontalHeader()->mapToGlobal(where));
}

void TableView::setExport(const AppContext &context, const QString &kind, std::function<QHash<QString, Id>()> within)
{
    if (!context.exportKind)
        return;
    m_export = [this, &context, kind, within = std::move(within)] {
        Scope scope;
        if (within)
            scope.ids = within();
        scope.today = context.store->environment().today();
        scope.rows = shownIds();
        context.exportKind(kind, scope);
    };
}

std::optional<QList<Id>> TableView::shownIds() const
{
    const auto *rows = qobject_cast<const RowModelBase *>(model());
    if (!rows || rows->shown() != rows->rowCount())
        return std::nullopt;
    QList<Id> ids;
    ids.reserve(rows->rowCount());
    for (int row = 0; row < rows->rowCount(); ++row)
        ids.append(rows->idAt(row));
    return ids;
}

} // namespace lansnav
