// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/columnfit.h"

#include "common/tableview.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int widestFit = 340;          // device-independent pixels: more is read in the tool tip
constexpr int rowsMeasured = 200;       // of a long list; all of it would take as long as reading it

} // namespace

ColumnFit::ColumnFit(TableView *view, const FittedColumns &columns, Settings *settings, const QString &layoutKey)
    : QObject(view), m_view(view), m_model(qobject_cast<RowModelBase *>(view->model())), m_columns(columns), m_settings(settings),
      m_sizedKey(layoutKey + u".sized"_s)
{
    m_stopped = !m_model || (m_settings && m_settings->layouts.contains(m_sizedKey));
    if (!m_stopped)
        follow();
}

void ColumnFit::follow()
{
    m_view->horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionResized, this, &ColumnFit::sectionResized);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { fitLater(true); });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] { fitLater(true); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { fitLater(true); });
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    fitLater(true);
}

int ColumnFit::columnOf(const QString &key) const
{
    for (int column = 0; column < m_model->columnCount(); ++column)
        if (m_model->columnKey(column) == key)
            return column;
    return -1;
}

int ColumnFit::contentOf(int column) const
{
    // The size hint of a table's column is public in what it derives from alone.
    const QAbstractItemView &view = *m_view;
    return std::max(m_view->horizontalHeader()->sectionSizeHint(column), view.sizeHintForColumn(column) + 1);
}

/// The last column that shows is stretched by the header.
bool ColumnFit::isLast(int column) const
{
    const QHeaderView *header = m_view->horizontalHeader();
    for (int place = header->visualIndex(column) + 1; place < header->count(); ++place)
        if (!header->isSectionHidden(header->logicalIndex(place)))
            return false;
    return true;
}

void ColumnFit::fitLater(bool measure)
{
    m_measure |= measure;
    if (m_pending || m_stopped)
        return;
    m_pending = true;
    QTimer::singleShot(0, this, &ColumnFit::fit);
}

void ColumnFit::fit()
{
    m_pending = false;
    // What is not seen is measured when it is.
    if (m_stopped || !m_view->isVisible())
        return;
    if (std::exchange(m_measure, false))
        measure();
    apply();
}

void ColumnFit::measure()
{
    m_widths.clear();
    for (const QString &key : m_columns.keys + QStringList{m_columns.rest})
        if (const int column = columnOf(key); column >= 0 && !m_view->isColumnHidden(column))
            m_widths.insert(key, contentOf(column));
}

void ColumnFit::apply()
{
    const QScopedValueRollback<bool> own(m_fitting, true);
    int taken = 0;
    for (const QString &key : std::as_const(m_columns.keys)) {
        if (!m_widths.contains(key))
            continue;
        const int width = std::min(m_widths.value(key), widestFit);
        m_view->setColumnWidth(columnOf(key), width);
        taken += width;
    }
    for (const QString &key : std::as_const(m_columns.beside))
        if (const int column = columnOf(key); column >= 0)
            taken += m_view->columnWidth(column);
    if (m_widths.contains(m_columns.rest)) {
        const int column = columnOf(m_columns.rest);
        const int left = std::min(m_widths.value(m_columns.rest), m_view->viewport()->width() - taken);
        m_view->setColumnWidth(column, std::max(m_model->columnWidth(column), left));
    }
}

void ColumnFit::sectionResized(int column, int before, int now)
{
    const QString key = m_model->columnKey(column);
    if (!m_fitting && m_columns.beside.contains(key))
        fitLater(false);
    // Hiding and showing a column is no sizing.
    if (m_fitting || m_stopped || before == 0 || now == 0 || isLast(column) || (key != m_columns.rest && !m_columns.keys.contains(key)))
        return;
    m_stopped = true;
    if (m_settings)
        m_settings->layouts.insert(m_sizedKey, "1");
}

bool ColumnFit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        fitLater(false);
    if (watched == m_view && (event->type() == QEvent::Show || event->type() == QEvent::FontChange))
        fitLater(true);
    return QObject::eventFilter(watched, event);
}

} // namespace lansnav
