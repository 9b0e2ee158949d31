// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/reachedpane.h"

#include "common/detailpage.h"
#include "common/style.h"
#include "common/tableview.h"
#include "parenting/parentingstore.h"

#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

ReachedPane::ReachedPane(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(reachedColumns([this](const ReachedRow &row, const QString &typed) { return write(row, typed); })), m_table(new TableView),
      m_heading(style::heading({}, 2))
{
    m_table->setObjectName(u"reachedTable"_s);
    m_table->setAccessibleName(tr("Parents reached and number of children"));
    m_table->setModel(&m_model);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->remember(context.settings, u"parenting.reached"_s);
    m_table->fitColumns({u"municipality"_s, u"started"_s, u"children"_s, u"counted_in"_s});
    m_table->setMinimumHeight(8 * measure::row);
    m_table->setRowMenu([this](QMenu &menu, const QList<Id> &ids) {
        const ReachedRow *row = ids.size() == 1 ? m_model.find(ids.first()) : nullptr;
        if (row && !row->parents.rows.isEmpty())
            menu.addAction(tr("Show the groups of the parents who started"), this, [this, found = *row] { emit opened(found, u"started"_s); });
    });
    connect(m_table, &TableView::opened, this, [this](const Id &id) {
        const ReachedRow *row = m_model.find(id);
        if (row && (columnKey() == "started"_L1 || columnKey() == "per_thousand"_L1))
            emit opened(*row, columnKey());
        else if (row && columnKey() == "children"_L1)
            m_table->edit(m_table->currentIndex());
    });
    style::wrap(*m_heading);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::half);
    layout->addWidget(m_heading);
    layout->addWidget(style::quiet(tr("Type the number of children of a municipality in its row. An empty cell means that it is not known; a number of an earlier year counts until there is a newer one.")));
    layout->addWidget(m_table);
}

QString ReachedPane::columnKey() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model.columnKey(index.column()) : QString();
}

void ReachedPane::setRows(const QList<ReachedRow> &rows, int year)
{
    m_heading->setText(tr("Parents reached in %1 per 1 000 children").arg(year));
    view::show(m_model, rows, m_year != year);
    m_year = year;
}

bool ReachedPane::write(const ReachedRow &row, const QString &typed)
{
    std::optional<int> children;
    if (!readChildren(typed, children)) {
        emit refused(tr("“%1” is not a number of children. Write a whole number, or leave the cell empty when it is not known; nothing was changed.").arg(typed));
        return false;
    }
    if (children == row.children)
        return true;
    if (!children && row.populationYear != row.year) {
        emit refused(tr("The number of children in %1 is of %2. Choose that year above to take it away; nothing was changed.").arg(row.name).arg(row.populationYear));
        return false;
    }
    const Result<Id> done = ParentingStore(*m_context.store).setPopulation(row.id, row.year, children);
    if (!done) {
        emit refused(done.error().sentence);
        return false;
    }
    emit taken();
    return true;
}

} // namespace lansnav
