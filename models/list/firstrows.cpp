// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/firstrows.h"

#include "list/rowsorter.h"
#include "list/sortkey.h"

#include <algorithm>

namespace lansnav {

FirstRows::FirstRows(int count, Qt::SortOrder order)
    : m_count(count), m_descending(order == Qt::DescendingOrder)
{
    m_kept.reserve(size_t(count) + 1);
    m_next.key.reserve(256);
}

void FirstRows::add(const Id &id, const QVariant &value)
{
    m_next.id = id;
    m_next.place = m_seen++;
    m_next.isEmpty = RowSorter::isEmpty(value);
    m_next.isText = value.typeId() == QMetaType::QString;
    m_next.key.resize(0);
    if (m_next.isText)
        appendSwedishSortKey(*static_cast<const QString *>(value.constData()), m_next.key);
    else
        m_next.value = value;
    const auto less = [this](const Entry &a, const Entry &b) { return before(a, b); };
    if (m_kept.size() == size_t(m_count)) {
        if (!before(m_next, m_kept.front()))
            return;
        std::pop_heap(m_kept.begin(), m_kept.end(), less);
        m_kept.pop_back();
    }
    Entry &kept = m_kept.emplace_back(m_next);
    // A copy of its own, so that the buffer stays ours alone.
    kept.key = QByteArray(m_next.key.constData(), m_next.key.size());
    std::push_heap(m_kept.begin(), m_kept.end(), less);
}

QList<Id> FirstRows::ids() const
{
    std::vector<Entry> sorted = m_kept;
    std::sort(sorted.begin(), sorted.end(), [this](const Entry &a, const Entry &b) { return before(a, b); });
    QList<Id> found;
    for (const Entry &entry : sorted)
        found.append(entry.id);
    return found;
}

bool FirstRows::before(const Entry &a, const Entry &b) const
{
    if (a.isEmpty || b.isEmpty)
        return a.isEmpty == b.isEmpty ? a.place < b.place : b.isEmpty;
    const int c = a.isText && b.isText ? a.key.compare(b.key) : a.isText != b.isText ? (a.isText ? 1 : -1) : RowSorter::compare(a.value, b.value);
    if (c == 0)
        return a.place < b.place;
    return m_descending ? c > 0 : c < 0;
}

} // namespace lansnav
