// SPDX-License-Identifier: GPL-3.0-or-later
#include "area/area.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// Those of the kinds whose rows can be meant by what is pointed out.
QList<Kind> meant(const QList<Kind> &parts, const Scope &scope)
{
    QStringList narrowing;
    for (const Kind &part : parts)
        narrowing += part.within;
    QList<Kind> left;
    for (const Kind &part : parts)
        if (std::all_of(narrowing.cbegin(), narrowing.cend(), [&](const QString &id) { return scope.ids.value(id).isNull() || part.within.contains(id); }))
            left.append(part);
    return left;
}

/// Appends a table's rows below another's, with its columns where they are told by key.
void append(Table &table, const Table &more)
{
    QList<qsizetype> places;
    for (const Table::Column &column : more.columns) {
        const auto known = std::find_if(table.columns.cbegin(), table.columns.cend(), [&](const Table::Column &c) { return c.key == column.key; });
        places.append(known - table.columns.cbegin());
        if (known == table.columns.cend())
            table.columns.append(column);
    }
    for (QVariantList &row : table.rows)
        row.resize(table.columns.size());
    for (const QVariantList &row : more.rows) {
        QVariantList cells(table.columns.size());
        for (qsizetype i = 0; i < places.size(); ++i)
            cells[places.at(i)] = row.value(i);
        table.rows.append(cells);
    }
    table.ids.append(more.ids);
}

/// What narrows the rows of some of them.
QStringList limitsOf(const QList<Kind> &parts, QStringList Kind::*limits)
{
    QStringList all;
    for (const Kind &part : parts)
        all += part.*limits;
    all.removeDuplicates();
    return all;
}

Kind joined(const QList<Kind> &parts)
{
    Kind whole = parts.first();
    if (parts.size() == 1)
        return whole;
    whole.limits = limitsOf(parts, &Kind::limits);
    whole.dateLimits = limitsOf(parts, &Kind::dateLimits);
    whole.rows = [parts](Database &db, const Scope &scope) -> Result<Table> {
        Table all;
        const QList<Kind> left = meant(parts, scope);
        for (const Kind &part : left) {
            const Result<Table> table = part.rows(db, scope);
            if (!table)
                return table;
            if (all.columns.isEmpty())
                all = *table;
            else
                append(all, *table);
        }
        if (left.size() != 1)
            all.title = parts.first().label;
        return all;
    };
    if (std::none_of(parts.cbegin(), parts.cend(), [](const Kind &part) { return bool(part.dates); }))
        return whole;
    whole.dates = [parts](Database &db, const Scope &scope) -> Result<QList<CalendarEntry>> {
        QList<CalendarEntry> all;
        for (const Kind &part : meant(parts, scope)) {
            if (!part.dates)
                continue;
            const Result<QList<CalendarEntry>> entries = part.dates(db, scope);
            if (!entries)
                return entries;
            all.append(*entries);
        }
        return all;
    };
    return whole;
}

} // namespace

QList<Kind> kindsOf(const QList<Area> &areas)
{
    QStringList keys;
    QHash<QString, QList<Kind>> parts;
    for (const Area &area : areas) {
        for (const Kind &kind : area.kinds) {
            if (!keys.contains(kind.key))
                keys.append(kind.key);
            parts[kind.key].append(kind);
        }
    }
    QList<Kind> kinds;
    for (const QString &key : std::as_const(keys))
        kinds.append(joined(parts.value(key)));
    return kinds;
}

std::optional<Kind> kindOf(const QList<Area> &areas, const QString &key)
{
    for (const Kind &kind : kindsOf(areas))
        if (kind.key == key)
            return kind;
    return std::nullopt;
}

} // namespace lansnav
