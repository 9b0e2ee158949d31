// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/partialdate.h"
#include "privacy/masking.h"
#include "store/id.h"
#include "store/statement.h"

#include <QCollator>
#include <QLocale>
#include <QSqlQuery>

#include <algorithm>
#include <optional>
#include <vector>

namespace lansnav {

// Reading the current row of a query into the fields of structs, and Swedish order. For the areas' stores.

inline Id idAt(const QSqlQuery &query, int column) { return Id::fromVariant(query.value(column)); }
inline QString textAt(const QSqlQuery &query, int column) { return query.value(column).toString(); }
inline PartialDate dateAt(const QSqlQuery &query, int column) { return PartialDate::fromIso(query.value(column).toString()); }
inline bool flagAt(const QSqlQuery &query, int column) { return query.value(column).toInt() != 0; }

inline std::optional<int> numberAt(const QSqlQuery &query, int column)
{
    const QVariant value = query.value(column);
    return value.isNull() ? std::nullopt : std::optional<int>(value.toInt());
}

// The same of a statement straight on SQLite, for lists of thousands.

inline Id idAt(const Statement &row, int column) { return row.id(column); }
inline QString textAt(const Statement &row, int column) { return row.text(column); }
inline PartialDate dateAt(const Statement &row, int column) { return PartialDate::fromIso(row.text(column)); }
inline bool flagAt(const Statement &row, int column) { return row.integer(column) != 0; }
inline std::optional<int> numberAt(const Statement &row, int column) { return row.isNull(column) ? std::nullopt : std::optional<int>(int(row.integer(column))); }

/// From three columns: given, family, protected.
template<class Query>
QString nameAt(const Query &query, int column, bool familyFirst = false)
{
    if (flagAt(query, column + 2))
        return Masking::name();
    const QString given = textAt(query, column);
    const QString family = textAt(query, column + 1);
    return (familyFirst ? family + u' ' + given : given + u' ' + family).trimmed();
}

inline QCollator swedish()
{
    QCollator collator{QLocale(QLocale::Swedish, QLocale::Sweden)};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    return collator;
}

template<class Row, class Key>
void sortByText(QList<Row> &rows, Key key)
{
    const QCollator collator = swedish();
    std::vector<std::pair<QCollatorSortKey, qsizetype>> order;
    order.reserve(size_t(rows.size()));
    for (qsizetype i = 0; i < rows.size(); ++i)
        order.emplace_back(collator.sortKey(key(rows.at(i))), i);
    std::stable_sort(order.begin(), order.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<Row> sorted;
    sorted.reserve(rows.size());
    for (const auto &entry : order)
        sorted.append(std::move(rows[entry.second]));
    rows = std::move(sorted);
}

} // namespace lansnav
