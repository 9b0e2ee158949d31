// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/id.h"

#include <QByteArray>
#include <QList>
#include <QVariant>

#include <vector>

namespace lansnav {

/// Keeps the first rows of a long list while all of them pass by: those that RowSorter would put first, in that order.
class FirstRows
{
public:
    /// Keeps `count` rows.
    FirstRows(int count, Qt::SortOrder order);

    void add(const Id &id, const QVariant &value);
    /// Number of rows that passed.
    int seen() const { return m_seen; }
    /// The first ones, in order.
    QList<Id> ids() const;

private:
    struct Entry
    {
        Id id;
        int place = 0;
        bool isEmpty = false;
        bool isText = false;
        QByteArray key;     ///< of a text
        QVariant value;     ///< of anything else
    };
    bool before(const Entry &a, const Entry &b) const;

    int m_count;
    bool m_descending;
    int m_seen = 0;
    Entry m_next;                   ///< the row that passes; its buffer is used again
    std::vector<Entry> m_kept;      ///< a heap with the last of them on top
};

} // namespace lansnav
