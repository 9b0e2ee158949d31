// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/column.h"
#include "list/foldedtext.h"
#include "list/preparedrows.h"
#include "list/rowsorter.h"
#include "store/id.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <functional>
#include <vector>

namespace lansnav {

/// A sorted, filtered list of structs. Owns the rows, an id→row hash, the folded search text and the cached order;
/// data() never reads from the database.
///
/// `Row` needs a member `Id id`. Filter and sort work on row indexes, so a keystroke touches no Row.
template<class Row>
class RowModel : public RowModelBase
{
public:
    using Columns = QList<Column<Row>>;
    using SearchText = std::function<void(const Row &, QString &)>;
    using Prepared = PreparedRows<Row>;

    /// `search` appends to its second argument the text a row is found by; empty: all shown values.
    explicit RowModel(Columns columns, SearchText search = {}, QObject *parent = nullptr)
        : RowModelBase(parent), m_columns(std::move(columns)), m_search(std::move(search)) {}

    const Columns &columns() const { return m_columns; }

    /// Replaces everything. When only the first rows of a list were there (Prepared::rest) and the rest comes now, it is
    /// added below them, and selection and scroll position stay.
    void adopt(Prepared prepared)
    {
        QList<int> visible = filtered(prepared.rows, prepared.text, prepared.order);
        const int before = rowCount();
        if (m_rest > 0 && beginsAsBefore(prepared, visible)) {
            beginInsertRows({}, before, int(visible.size()) - 1);
            take(std::move(prepared), std::move(visible));
            endInsertRows();
            if (before > 0)
                emit dataChanged(createIndex(0, 0), createIndex(before - 1, int(m_columns.size()) - 1));
        } else {
            beginResetModel();
            take(std::move(prepared), std::move(visible));
            endResetModel();
        }
        emit countsChanged();
    }

    void setRows(QList<Row> rows) { adopt(Prepared::make(std::move(rows), m_columns, m_search, m_sortColumn, m_sortOrder)); }

    /// Adds or replaces single rows, with targeted signals so that selection and scroll position stay.
    void upsert(const QList<Row> &rows)
    {
        for (const Row &row : rows)
            upsertOne(row);
        emit countsChanged();
    }

    void remove(const QList<Id> &ids)
    {
        for (const Id &id : ids)
            removeOne(id);
        emit countsChanged();
    }

    /// Only rows for which `keep` is true (chips); combined with the text filter. Empty: all.
    void setPredicate(std::function<bool(const Row &)> keep)
    {
        m_keep = std::move(keep);
        applyFilter();
    }

    void setFilterText(const QString &typed) override
    {
        const QList<QByteArray> words = FoldedIndex::words(typed);
        // One more letter can only take rows away: look just at those still shown.
        m_narrows = !m_words.isEmpty() && words.size() >= m_words.size();
        for (qsizetype i = 0; m_narrows && i < m_words.size(); ++i)
            m_narrows = words.at(i).startsWith(m_words.at(i));
        m_words = words;
        m_needles = m_text.needles(words);
        applyFilter();
        m_narrows = false;
    }

    int total() const override { return int(m_rows.size()) + m_rest; }
    int shown() const override { return rowCount() + (isFiltered() ? 0 : m_rest); }
    bool isWhole() const override { return m_rest == 0; }
    bool isFiltered() const { return m_keep || !m_words.isEmpty(); }
    const QList<Row> &rows() const { return m_rows; }
    const Row &at(int visibleRow) const { return m_rows.at(m_visible.at(visibleRow)); }
    const Row *find(const Id &id) const
    {
        const auto it = m_index.constFind(id);
        return it == m_index.cend() ? nullptr : &m_rows.at(*it);
    }
    Id idAt(int visibleRow) const override { return visibleRow >= 0 && visibleRow < m_visible.size() ? at(visibleRow).id : Id(); }
    int rowOf(const Id &id) const override
    {
        const auto it = m_index.constFind(id);
        return it == m_index.cend() ? -1 : int(m_visible.indexOf(*it));
    }

    QString columnKey(int column) const override { return m_columns.at(column).key; }
    int columnWidth(int column) const override { return m_columns.at(column).width; }
    bool columnShown(int column) const override { return m_columns.at(column).shown; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_visible.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_columns.size()); }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const Row &row = at(index.row());
        const Column<Row> &column = m_columns.at(index.column());
        switch (role) {
        case Qt::DisplayRole:
            return column.shownValue(row);
        case Qt::EditRole:
            return column.value(row);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(column.alignment);
        case IdRole:
            return QVariant::fromValue(row.id);
        case SortRole:
            return column.sortValue(row);
        default:
            return column.shownExtra(row, role);
        }
    }

    bool setData(const QModelIndex &index, const QVariant &value, int role) override
    {
        if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
            return false;
        const Column<Row> &column = m_columns.at(index.column());
        return column.edit && column.edit(at(index.row()), value);
    }

    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        if (!index.isValid())
            return Qt::NoItemFlags;
        Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
        if (m_columns.at(index.column()).edit)
            flags |= Qt::ItemIsEditable;
        return flags;
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
            return {};
        if (role == Qt::DisplayRole)
            return m_columns.at(section).heading;
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(m_columns.at(section).alignment);
        return {};
    }

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override
    {
        if (column == m_sortColumn && order == m_sortOrder)
            return;
        m_sortColumn = column;
        m_sortOrder = order;
        // The first rows in another order are other rows: they come with the rest.
        if (m_rest > 0)
            return;
        m_order = Prepared::sorted(m_rows, m_columns, column, order);
        applyFilter();
    }
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }
    const SearchText &searchText() const { return m_search; }

private:
    bool passes(const QList<Row> &rows, const FoldedIndex &text, int row) const
    {
        return (!m_keep || m_keep(rows.at(row))) && (m_words.isEmpty() || text.matches(row, m_needles));
    }
    bool passes(int row) const { return passes(m_rows, m_text, row); }

    QList<int> filtered(const QList<Row> &rows, const FoldedIndex &text, const QList<int> &order) const
    {
        if (!isFiltered())
            return order;
        // In the order the text lies in memory, then in the order of the list: twice as fast as jumping about.
        std::vector<bool> kept(size_t(rows.size()));
        for (qsizetype row = 0; row < rows.size(); ++row)
            kept[size_t(row)] = passes(rows, text, int(row));
        QList<int> visible;
        visible.reserve(std::count(kept.cbegin(), kept.cend(), true));
        for (const int row : order)
            if (kept[size_t(row)])
                visible.append(row);
        return visible;
    }

    void refilter()
    {
        // Few of them: quicker than going through everything in order.
        if (m_narrows && m_visible.size() * 8 < m_rows.size())
            m_visible.removeIf([this](int row) { return !passes(row); });
        else
            m_visible = filtered(m_rows, m_text, m_order);
    }

    void take(Prepared prepared, QList<int> visible)
    {
        m_rows = std::move(prepared.rows);
        m_text = std::move(prepared.text);
        m_index = std::move(prepared.index);
        m_order = std::move(prepared.order);
        m_rest = prepared.rest;
        m_sortColumn = prepared.sortColumn;
        m_sortOrder = prepared.sortOrder;
        m_visible = std::move(visible);
        m_needles = m_text.needles(m_words);
    }

    /// Whether what is shown is also how these rows begin.
    bool beginsAsBefore(const Prepared &prepared, const QList<int> &visible) const
    {
        if (m_sortColumn != prepared.sortColumn || m_sortOrder != prepared.sortOrder || m_visible.size() >= visible.size())
            return false;
        return std::equal(m_visible.cbegin(), m_visible.cend(), visible.cbegin(),
                          [&](int before, int now) { return m_rows.at(before).id == prepared.rows.at(now).id; });
    }

    /// Filters or reorders with persistent indexes (selection) following their rows.
    void applyFilter()
    {
        emit layoutAboutToBeChanged();
        const QModelIndexList before = persistentIndexList();
        QList<int> kept;
        kept.reserve(before.size());
        for (const QModelIndex &index : before)
            kept.append(m_visible.at(index.row()));
        refilter();
        QModelIndexList after;
        after.reserve(before.size());
        QHash<int, int> positions;
        if (!kept.isEmpty()) {
            const QSet<int> wanted(kept.cbegin(), kept.cend());
            for (int i = 0; i < m_visible.size() && positions.size() < wanted.size(); ++i)
                if (wanted.contains(m_visible.at(i)))
                    positions.insert(m_visible.at(i), i);
        }
        for (qsizetype i = 0; i < before.size(); ++i) {
            const int position = positions.value(kept.at(i), -1);
            after.append(position < 0 ? QModelIndex() : index(position, before.at(i).column()));
        }
        changePersistentIndexList(before, after);
        emit layoutChanged();
        emit countsChanged();
    }

    bool sortsBefore(const Row &a, const Row &b) const
    {
        if (m_sortColumn < 0 || m_sortColumn >= m_columns.size())
            return false;
        const QVariant x = m_columns.at(m_sortColumn).sortValue(a);
        const QVariant y = m_columns.at(m_sortColumn).sortValue(b);
        if (RowSorter::isEmpty(x) || RowSorter::isEmpty(y))
            return !RowSorter::isEmpty(x) && RowSorter::isEmpty(y);
        const int c = RowSorter::compare(x, y);
        return m_sortOrder == Qt::DescendingOrder ? c > 0 : c < 0;
    }

    void upsertOne(const Row &row)
    {
        const auto known = m_index.constFind(row.id);
        const bool isNew = known == m_index.cend();
        const int index = isNew ? int(m_rows.size()) : *known;
        const int oldVisible = isNew ? -1 : int(m_visible.indexOf(index));
        const bool moves = isNew || sortsBefore(row, m_rows.at(index)) || sortsBefore(m_rows.at(index), row);
        if (isNew) {
            m_rows.append(row);
            m_index.insert(row.id, index);
        } else {
            m_rows[index] = row;
        }
        QString text;
        Prepared::appendSearchText(row, m_columns, m_search, text);
        m_text.set(index, text);
        if (moves) {
            if (!isNew)
                m_order.removeOne(index);
            m_order.insert(position(m_order, index), index);
        }
        const bool visible = passes(index);
        if (oldVisible >= 0 && visible && !moves) {
            emit dataChanged(createIndex(oldVisible, 0), createIndex(oldVisible, int(m_columns.size()) - 1));
        } else if (oldVisible >= 0 && visible) {
            moveVisible(oldVisible, index);
        } else if (oldVisible >= 0) {
            beginRemoveRows({}, oldVisible, oldVisible);
            m_visible.removeAt(oldVisible);
            endRemoveRows();
        } else if (visible) {
            const int to = position(m_visible, index);
            beginInsertRows({}, to, to);
            m_visible.insert(to, index);
            endInsertRows();
        }
    }

    void moveVisible(int from, int index)
    {
        QList<int> without = m_visible;
        without.removeAt(from);
        const int to = position(without, index);
        if (to != from) {
            beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
            without.insert(to, index);
            m_visible = std::move(without);
            endMoveRows();
        }
        emit dataChanged(createIndex(to, 0), createIndex(to, int(m_columns.size()) - 1));
    }

    int position(const QList<int> &list, int index) const
    {
        const auto it = std::upper_bound(list.cbegin(), list.cend(), index,
                                         [this](int a, int b) { return sortsBefore(m_rows.at(a), m_rows.at(b)); });
        return int(it - list.cbegin());
    }

    /// Takes the row out; the last row takes its index so that nothing else is renumbered.
    void removeOne(const Id &id)
    {
        const auto known = m_index.constFind(id);
        if (known == m_index.cend())
            return;
        const int index = *known;
        const int last = int(m_rows.size()) - 1;
        const int visible = int(m_visible.indexOf(index));
        if (visible >= 0)
            beginRemoveRows({}, visible, visible);
        m_order.removeOne(index);
        if (visible >= 0)
            m_visible.removeAt(visible);
        m_index.remove(id);
        if (index != last) {
            m_rows[index] = std::move(m_rows[last]);
            m_index[m_rows.at(index).id] = index;
            QString text;
            Prepared::appendSearchText(m_rows.at(index), m_columns, m_search, text);
            m_text.set(index, text);
            std::replace(m_order.begin(), m_order.end(), last, index);
            std::replace(m_visible.begin(), m_visible.end(), last, index);
        }
        m_rows.removeLast();
        m_text.removeLast();
        if (visible >= 0)
            endRemoveRows();
    }

    Columns m_columns;
    SearchText m_search;
    QList<Row> m_rows;
    QHash<Id, int> m_index;
    FoldedIndex m_text;
    QList<int> m_order;         ///< all rows, sorted
    QList<int> m_visible;       ///< those of m_order that pass the filter
    int m_rest = 0;             ///< rows still to come below these, see Prepared::rest
    QList<QByteArray> m_words;
    FoldedIndex::Needles m_needles;     ///< m_words, ready to be looked for
    std::function<bool(const Row &)> m_keep;
    bool m_narrows = false;     ///< while a filter is applied that only adds letters to the last one
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace lansnav
