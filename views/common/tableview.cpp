// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/tableview.h"

#include "common/columnfit.h"
#include "common/elidedtext.h"
#include "common/severitydelegate.h"
#include "common/style.h"

#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int widestColumn = 2000;

} // namespace

TableView::TableView(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new SeverityDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(narrowestColumn);
    header->setTextElideMode(Qt::ElideRight);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(header, &QWidget::customContextMenuRequested, this, &TableView::headerMenu);
    for (const auto change : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved})
        connect(header, change, this, [this] { storeLayout(); });
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this] { storeLayout(); });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) { emit opened(index.data(IdRole).value<Id>()); });
    refreshRowHeight();
}

void TableView::setModel(QAbstractItemModel *newModel)
{
    for (const QMetaObject::Connection &connection : std::as_const(m_connections))
        disconnect(connection);
    m_connections.clear();
    // Sections that come and go are nothing the user did to the columns.
    m_restoring = true;
    // Asked to sort while the model comes in, the header would choose the first column downwards.
    setSortingEnabled(false);
    QTableView::setModel(newModel);
    if (newModel) {
        m_connections = {
            connect(newModel, &QAbstractItemModel::modelAboutToBeReset, this, &TableView::keepSelection),
            connect(newModel, &QAbstractItemModel::modelReset, this, &TableView::bringBackSelection),
            connect(newModel, &QAbstractItemModel::layoutChanged, this, &TableView::ensureCurrent),
            connect(newModel, &QAbstractItemModel::rowsInserted, this, &TableView::ensureCurrent),
            connect(newModel, &QAbstractItemModel::rowsRemoved, this, &TableView::ensureCurrent),
            connect(newModel, &QAbstractItemModel::rowsAboutToBeMoved, this, [this] { m_followed = isCurrentInSight(); }),
            connect(newModel, &QAbstractItemModel::rowsMoved, this, &TableView::followCurrent),
        };
        applyDefaultColumns();
        horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
        setSortingEnabled(true);
    }
    m_restoring = false;
    ensureCurrent();
}

void TableView::applyDefaultColumns()
{
    const auto *list = qobject_cast<const RowModelBase *>(model());
    if (!list)
        return;
    for (int column = 0; column < list->columnCount(); ++column) {
        setColumnWidth(column, list->columnWidth(column));
        setColumnHidden(column, !list->columnShown(column));
    }
}

void TableView::remember(Settings *settings, const QString &key)
{
    m_settings = settings;
    m_key = key;
    if (!settings)
        return;
    refreshRowHeight();
    restoreLayoutState(settings->layouts.value(key));
}

void TableView::fitColumns(const QStringList &keys, const QString &rest, const QStringList &beside)
{
    new ColumnFit(this, {keys, rest, beside}, m_settings, m_key);
}

void TableView::setComfortable(bool comfortable)
{
    m_comfortable = comfortable;
    verticalHeader()->setDefaultSectionSize(style::rowHeight(*this, comfortable));
}

void TableView::refreshRowHeight()
{
    setComfortable(m_settings ? m_settings->comfortableRows : m_comfortable);
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refreshRowHeight();
}

Id TableView::currentId() const
{
    return currentIndex().data(IdRole).value<Id>();
}

QList<Id> TableView::selectedIds() const
{
    QList<Id> ids;
    if (!selectionModel())
        return ids;
    // In the order of the list, which is not the order of clicking.
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &index : std::as_const(rows))
        if (const Id id = index.data(IdRole).value<Id>(); !id.isNull())
            ids.append(id);
    return ids;
}

int TableView::visibleRowOf(const Id &id) const
{
    if (!model() || id.isNull())
        return -1;
    if (const auto *list = qobject_cast<const RowModelBase *>(model()))
        return list->rowOf(id);
    for (int row = 0; row < model()->rowCount(); ++row)
        if (model()->index(row, 0).data(IdRole).value<Id>() == id)
            return row;
    return -1;
}

bool TableView::selectId(const Id &id)
{
    const int row = visibleRowOf(id);
    if (row < 0)
        return false;
    m_wanted = {};
    const int column = std::max(0, horizontalHeader()->logicalIndex(0));
    const QModelIndex index = model()->index(row, currentIndex().isValid() ? currentIndex().column() : column);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index, EnsureVisible);
    return true;
}

void TableView::selectIdWhenThere(const Id &id)
{
    if (!selectId(id))
        m_wanted = id;
}

void TableView::keepSelection()
{
    m_resetting = true;
    m_kept = currentId();
    m_keptRow = std::max(0, currentIndex().row());
    // Thousands of selected rows are not worth bringing back one by one.
    constexpr int mostKept = 1000;
    m_keptSelection = selectionModel()->selectedRows().size() <= mostKept ? selectedIds() : QList<Id>();
}

void TableView::bringBackSelection()
{
    if (!selectId(m_kept) && model()->rowCount() > 0) {
        const int row = std::min(m_keptRow, model()->rowCount() - 1);
        selectionModel()->setCurrentIndex(model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    } else if (m_keptSelection.size() > 1) {
        QItemSelection selection;
        for (const Id &id : std::as_const(m_keptSelection))
            if (const int row = visibleRowOf(id); row >= 0)
                selection.select(model()->index(row, 0), model()->index(row, 0));
        selectionModel()->select(selection, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    m_resetting = false;
    ensureCurrent();
}

bool TableView::isCurrentInSight() const
{
    if (!currentIndex().isValid())
        return false;
    const int top = rowViewportPosition(currentIndex().row());
    return top + rowHeight(currentIndex().row()) > 0 && top < viewport()->height();
}

/// A row that is renamed or masked moves to where it now belongs: whoever has it before them goes with it.
void TableView::followCurrent()
{
    if (!m_followed || !currentIndex().isValid())
        return;
    const int across = horizontalScrollBar()->value();
    scrollTo(currentIndex(), EnsureVisible);
    horizontalScrollBar()->setValue(across);
}

void TableView::ensureCurrent()
{
    if (!model() || m_resetting)
        return;
    if (!m_wanted.isNull() && selectId(m_wanted)) {
        // After a reset it may have been the current row already, which then has not been told.
        announceCurrent();
        return;
    }
    if (!currentIndex().isValid() && model()->rowCount() > 0) {
        const QModelIndex first = model()->index(0, std::max(0, horizontalHeader()->logicalIndex(0)));
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    announceCurrent();
}

void TableView::announceCurrent()
{
    const Id id = currentId();
    if (m_resetting || id == m_announced)
        return;
    m_announced = id;
    emit currentIdChanged(id);
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    announceCurrent();
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState) {
        if (currentIndex().isValid())
            emit opened(currentId());
        return;
    }
    if (event->key() == Qt::Key_Delete && state() != EditingState && !selectedIds().isEmpty()) {
        emit deleteRequested(selectedIds());
        return;
    }
    QTableView::keyPressEvent(event);
}

bool TableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        QString text = index.data(Qt::ToolTipRole).toString();
        if (text.isEmpty() && sizeHintForIndex(index).width() > visualRect(index).width())
            text = index.data().toString();
        if (!text.isEmpty()) {
            QToolTip::showText(help->globalPos(), elided::toolTip(text), viewport());
            return true;
        }
    }
    return QTableView::viewportEvent(event);
}

QString TableView::keyOf(int column) const
{
    const auto *list = qobject_cast<const RowModelBase *>(model());
    return list ? list->columnKey(column) : QString::number(column);
}

QByteArray TableView::layoutState() const
{
    QJsonArray columns;
    const QHeaderView *header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        columns.append(QJsonObject{{u"key"_s, keyOf(column)}, {u"shown"_s, !isColumnHidden(column)},
                                   // A hidden section reports no width; 0 means "as declared".
                                   {u"width"_s, isColumnHidden(column) ? 0 : columnWidth(column)}});
    }
    QJsonObject state{{u"columns"_s, columns}};
    if (const int sorted = header->sortIndicatorSection(); sorted >= 0 && sorted < header->count()) {
        state.insert(u"sort"_s, keyOf(sorted));
        state.insert(u"descending"_s, header->sortIndicatorOrder() == Qt::DescendingOrder);
    }
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void TableView::restoreLayoutState(const QByteArray &state)
{
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    if (!model() || object.isEmpty())
        return;
    QHash<QString, int> columns;
    for (int column = 0; column < model()->columnCount(); ++column)
        columns.insert(keyOf(column), column);
    m_restoring = true;
    QHeaderView *header = horizontalHeader();
    int place = 0;
    int shown = 0;
    const QJsonArray stored = object.value("columns"_L1).toArray();
    for (const QJsonValue &entry : stored) {
        const int column = columns.value(entry["key"_L1].toString(), -1);
        if (column < 0)
            continue;
        header->moveSection(header->visualIndex(column), place++);
        if (const int width = entry["width"_L1].toInt(); width >= narrowestColumn)
            setColumnWidth(column, std::min(width, widestColumn));
        setColumnHidden(column, !entry["shown"_L1].toBool(true));
        shown += isColumnHidden(column) ? 0 : 1;
    }
    if (place > 0 && shown == 0)
        applyDefaultColumns();
    if (const int column = columns.value(object.value("sort"_L1).toString(), -1); column >= 0)
        sortByColumn(column, object.value("descending"_L1).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_restoring = false;
}

void TableView::storeLayout()
{
    if (m_settings && model() && !m_restoring)
        m_settings->layouts.insert(m_key, layoutState());
}

} // namespace lansnav
