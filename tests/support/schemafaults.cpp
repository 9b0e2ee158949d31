// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/schemafaults.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace lansnav::test {

namespace {

QString typeName(const ColumnDecl &column)
{
    return column.type == ColumnType::Reference ? u"BLOB"_s : column.type == ColumnType::Text ? u"TEXT"_s : u"INTEGER"_s;
}

/// How pragma_table_info tells a column, after its type: NOT NULL and its default.
QString described(const QString &name, const QString &type, bool isBoolean)
{
    return name + u' ' + type + (isBoolean ? u" 1 0"_s : u" 0 "_s);
}

QStringList columnFaults(Database &db, const TableDecl &table)
{
    QStringList declared{described(u"deleted"_s, u"INTEGER"_s, true)};
    for (const ColumnDecl &column : table.columns)
        declared.append(described(column.name, typeName(column), column.type == ColumnType::Boolean));
    // Rows of a derived table are worked out whole, so that no default of theirs counts.
    const auto made = db.rows(u"SELECT name || ' ' || type || ' ' || \"notnull\" || ' ' || iif(? AND NOT \"notnull\", '', coalesce(dflt_value, '')) FROM pragma_table_info(?) WHERE name <> 'id'"_s,
                              {table.derived, table.name}, [](const QSqlQuery &q) { return q.value(0).toString(); });
    if (!made)
        return {made.error().sentence};
    QStringList faults;
    for (const QString &column : declared)
        if (!made->contains(column))
            faults.append(u"%1: declared, not made: %2"_s.arg(table.name, column));
    for (const QString &column : *made)
        if (!declared.contains(column))
            faults.append(u"%1: made, not declared: %2"_s.arg(table.name, column));
    return faults;
}

} // namespace

QStringList schemaFaults(Database &db, const Schema &schema, const QList<TableDecl> &tables)
{
    QStringList faults;
    for (const TableDecl &table : tables) {
        faults += columnFaults(db, table);
        for (const ColumnDecl &column : table.columns)
            if (!column.references.isEmpty() && !schema.table(column.references))
                faults.append(u"%1.%2 refers to no table: %3"_s.arg(table.name, column.name, column.references));
        for (const QString &key : table.naturalKey)
            if (!table.column(key))
                faults.append(u"%1: no column of its natural key: %2"_s.arg(table.name, key));
        const auto unique = db.value(u"SELECT count(*) FROM pragma_index_list(?) WHERE \"unique\" AND origin <> 'pk'"_s, {table.name});
        if (!unique || unique->toInt() != 0)
            faults.append(u"%1 has a unique index"_s.arg(table.name));
        if (const auto title = db.value(u"SELECT %1 FROM \"%2\""_s.arg(table.titleSql.isEmpty() ? u"1"_s : table.titleSql, table.name)); !title)
            faults.append(u"%1: %2"_s.arg(table.name, title.error().sentence));
    }
    return faults;
}

} // namespace lansnav::test
