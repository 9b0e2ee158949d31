// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QVariant>

#include <vector>

namespace lansnav {

/// Sorts rows by one value each: text by the Swedish alphabet, numbers and dates by size, empty last whatever the order.
/// Keys are made once a row and live only as long as the sort.
class RowSorter
{
public:
    explicit RowSorter(qsizetype rows);

    /// The value of the next row.
    void add(const QVariant &value);
    /// Row indexes in order; rows with equal values keep their places.
    QList<int> order(Qt::SortOrder order);

    /// Negative, zero, positive; for values that are not empty.
    static int compare(const QVariant &a, const QVariant &b);
    static bool isEmpty(const QVariant &value);

private:
    struct Key
    {
        enum Kind : quint8 { Empty, Other, Text };
        quint64 prefix = 0;     ///< first eight bytes: most comparisons end here
        quint32 offset = 0;     ///< into m_texts, or of the value in m_others
        quint32 length = 0;
        Kind kind = Empty;
    };
    void readPrefix(Key &key) const;
    int compareKeys(const Key &x, const Key &y) const;

    std::vector<Key> m_keys;
    QByteArray m_texts;     ///< of all text keys, so that a sort allocates once
    QList<QVariant> m_others;   ///< of the others, apart: a hundred thousand names need no room for them
};

} // namespace lansnav
