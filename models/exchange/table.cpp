// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table.h"

#include <QHash>

namespace lansnav {

void Table::keepIf(const std::function<bool(const QVariantList &)> &keep)
{
    const bool known = ids.size() == rows.size();
    QList<QVariantList> left;
    QList<Id> leftIds;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (!keep(rows.at(i)))
            continue;
        left.append(rows.at(i));
        if (known)
            leftIds.append(ids.at(i));
    }
    rows = std::move(left);
    ids = std::move(leftIds);
}

void Table::keepOnly(const QList<Id> &shown)
{
    if (ids.size() != rows.size())
        return;
    QHash<Id, qsizetype> places;
    for (qsizetype i = 0; i < ids.size(); ++i)
        places.insert(ids.at(i), i);
    QList<QVariantList> left;
    QList<Id> leftIds;
    for (const Id &id : shown) {
        const auto place = places.constFind(id);
        if (place == places.cend())
            continue;
        left.append(rows.at(*place));
        leftIds.append(id);
    }
    rows = std::move(left);
    ids = std::move(leftIds);
}

} // namespace lansnav
