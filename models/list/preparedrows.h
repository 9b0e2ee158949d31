// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/column.h"
#include "list/foldedtext.h"
#include "list/rowsorter.h"
#include "store/id.h"

#include <QHash>
#include <QList>

#include <functional>

namespace lansnav {

/// The rows of a RowModel with what is costly to compute: made on a worker thread, adopted by the model in one go.
template<class Row>
struct PreparedRows
{
    using Columns = QList<Column<Row>>;
    using SearchText = std::function<void(const Row &, QString &)>;

    QList<Row> rows;
    FoldedIndex text;
    QHash<Id, int> index;
    QList<int> order;       ///< every row index, sorted
    int rest = 0;           ///< rows of the list that come after these and are still to be read
    int sortColumn = -1;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;

    /// Folds, hashes and sorts; safe on any thread as long as the columns' functions are.
    static PreparedRows make(QList<Row> rows, const Columns &columns, const SearchText &search, int sortColumn, Qt::SortOrder order)
    {
        PreparedRows p;
        p.rows = std::move(rows);
        p.text.reserve(p.rows.size(), 96);
        p.index.reserve(p.rows.size());
        QString text;
        for (qsizetype i = 0; i < p.rows.size(); ++i) {
            text.resize(0);
            appendSearchText(p.rows.at(i), columns, search, text);
            p.text.set(i, text);
            p.index.insert(p.rows.at(i).id, int(i));
        }
        p.text.squeeze();
        p.sortColumn = sortColumn;
        p.sortOrder = order;
        p.order = sorted(p.rows, columns, sortColumn, order);
        return p;
    }

    /// Text that a row is found by: `search`, or all shown values when it is empty.
    static void appendSearchText(const Row &row, const Columns &columns, const SearchText &search, QString &text)
    {
        if (search) {
            search(row, text);
            return;
        }
        for (const Column<Row> &column : columns) {
            text += column.shownValue(row).toString();
            text += QLatin1Char(' ');
        }
    }

    static QList<int> sorted(const QList<Row> &rows, const Columns &columns, int column, Qt::SortOrder order)
    {
        RowSorter sorter(rows.size());
        for (const Row &row : rows)
            sorter.add(column < 0 || column >= columns.size() ? QVariant() : columns.at(column).sortValue(row));
        return sorter.order(order);
    }
};

} // namespace lansnav
