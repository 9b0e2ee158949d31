// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/mergerows.h"

#include "calendar/partialdate.h"

using namespace Qt::StringLiterals;

namespace lansnav::mergerows {

QString quoted(const QString &name)
{
    return u'"' + name + u'"';
}

bool isEmpty(const QVariant &value)
{
    return value.isNull() || (value.typeId() == QMetaType::QString && value.toString().isEmpty());
}

Result<QList<Row>> readRows(Database &db, const TableDecl &table, const QString &where, const QVariantList &values)
{
    QStringList columns{u"id"_s, u"deleted"_s};
    for (const ColumnDecl &column : table.columns)
        columns.append(column.name);
    QStringList names;
    for (const QString &column : columns)
        names.append(quoted(column));
    return db.rows(u"SELECT %1 FROM %2 WHERE %3"_s.arg(names.join(u','), quoted(table.name), where), values, [&](const QSqlQuery &query) {
        Row row;
        for (qsizetype i = 0; i < columns.size(); ++i)
            row.insert(columns.at(i), query.value(int(i)));
        return row;
    });
}

namespace {

Result<std::optional<Row>> readRow(Database &db, const TableDecl &table, const Id &id)
{
    auto rows = readRows(db, table, u"id = ?"_s, {id.bind()});
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? std::optional<Row>() : std::optional<Row>(rows->first());
}

} // namespace

Id naturalIdOf(const TableDecl &table, const Row &row)
{
    QStringList parts;
    for (const QString &key : table.naturalKey) {
        const QVariant value = row.value(key);
        const ColumnDecl *column = table.column(key);
        parts.append(column && column->type == ColumnType::Reference ? QString::fromLatin1(value.toByteArray().toHex()) : value.toString());
    }
    return Id::natural(table.name, parts);
}

bool hasPeriods(const TableDecl &table)
{
    return table.naturalKey.contains(u"period"_s) && table.column(u"start") && table.column(u"end");
}

namespace {

/// Two rows that are not the same thing twice: one ended before the other began, or they are of different places, as when somebody
/// represents two municipalities at once.
bool areApart(const TableDecl &table, const Row &a, const Row &b)
{
    for (const ColumnDecl &column : table.columns) {
        const bool isPlace = column.type == ColumnType::Reference && column.references != u"person" && !table.naturalKey.contains(column.name);
        if (isPlace && !isEmpty(a.value(column.name)) && !isEmpty(b.value(column.name)) && a.value(column.name) != b.value(column.name))
            return true;
    }
    const auto endsBefore = [](const Row &first, const Row &second) {
        const PartialDate end = PartialDate::fromIso(first.value(u"end"_s).toString());
        const PartialDate start = PartialDate::fromIso(second.value(u"start"_s).toString());
        return !end.isNull() && !start.isNull() && end.last() < start.first();
    };
    return endsBefore(a, b) || endsBefore(b, a);
}

} // namespace

Result<std::optional<Row>> standingFor(Database &db, const TableDecl &table, Row &moved)
{
    if (hasPeriods(table))
        moved[u"period"_s] = 1;
    for (;;) {
        auto standing = readRow(db, table, naturalIdOf(table, moved));
        if (!standing)
            return standing.error();
        if (!standing->has_value() || (*standing)->value(u"deleted"_s).toBool())
            return std::optional<Row>();
        if (!hasPeriods(table) || !areApart(table, **standing, moved))
            return standing;
        moved[u"period"_s] = moved.value(u"period"_s).toInt() + 1;
    }
}

} // namespace lansnav::mergerows
