// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/rowsorter.h"

#include "list/sortkey.h"

#include <QString>

#include <algorithm>
#include <cstring>
#include <numeric>

namespace lansnav {

namespace {

bool isText(const QVariant &value)
{
    return value.typeId() == QMetaType::QString;
}

} // namespace

RowSorter::RowSorter(qsizetype rows)
{
    m_keys.reserve(size_t(rows));
    m_texts.reserve(rows * 16);
}

void RowSorter::add(const QVariant &value)
{
    Key &key = m_keys.emplace_back();
    if (isEmpty(value))
        return;
    if (!isText(value)) {
        key.kind = Key::Other;
        key.offset = quint32(m_others.size());
        m_others.append(value);
        return;
    }
    key.kind = Key::Text;
    key.offset = quint32(m_texts.size());
    appendSwedishSortKey(*static_cast<const QString *>(value.constData()), m_texts);
    key.length = quint32(m_texts.size()) - key.offset;
}

QList<int> RowSorter::order(Qt::SortOrder order)
{
    for (Key &key : m_keys)
        readPrefix(key);
    QList<int> result(qsizetype(m_keys.size()));
    std::iota(result.begin(), result.end(), 0);
    const bool descending = order == Qt::DescendingOrder;
    std::stable_sort(result.begin(), result.end(), [&](int a, int b) {
        const Key &x = m_keys[size_t(a)];
        const Key &y = m_keys[size_t(b)];
        if (x.kind == Key::Empty || y.kind == Key::Empty)
            return x.kind != Key::Empty && y.kind == Key::Empty;
        const int c = compareKeys(x, y);
        return descending ? c > 0 : c < 0;
    });
    return result;
}

int RowSorter::compare(const QVariant &a, const QVariant &b)
{
    if (isText(a) && isText(b)) {
        const std::strong_ordering order = compareSwedish(a.toString(), b.toString());
        return order < 0 ? -1 : order > 0 ? 1 : 0;
    }
    if (isText(a) != isText(b))
        return isText(a) ? 1 : -1;
    const QPartialOrdering order = QVariant::compare(a, b);
    return order == QPartialOrdering::Less ? -1 : order == QPartialOrdering::Greater ? 1 : 0;
}

bool RowSorter::isEmpty(const QVariant &value)
{
    return !value.isValid() || value.isNull() || (isText(value) && value.toString().isEmpty());
}

void RowSorter::readPrefix(Key &key) const
{
    for (quint32 i = 0; i < 8; ++i)
        key.prefix = (key.prefix << 8) | (i < key.length ? quint8(m_texts.at(key.offset + i)) : 0);
}

int RowSorter::compareKeys(const Key &x, const Key &y) const
{
    if (x.kind != y.kind)
        return x.kind == Key::Text ? 1 : -1;
    if (x.kind == Key::Other)
        return compare(m_others.at(x.offset), m_others.at(y.offset));
    if (x.prefix != y.prefix)
        return x.prefix < y.prefix ? -1 : 1;
    const int c = std::memcmp(m_texts.constData() + x.offset, m_texts.constData() + y.offset, qMin(x.length, y.length));
    return c != 0 ? c : int(x.length > y.length) - int(x.length < y.length);
}

} // namespace lansnav
