// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonwriter.h"

#include "exchange/tablefile.h"

#include <QJsonDocument>

namespace lansnav {

using namespace Qt::StringLiterals;

namespace {

QString typeName(Table::Type type)
{
    switch (type) {
    case Table::Type::Text:
        return u"text"_s;
    case Table::Type::Integer:
        return u"integer"_s;
    case Table::Type::Date:
        return u"date"_s;
    case Table::Type::Boolean:
        return u"boolean"_s;
    }
    return {};
}

QJsonValue jsonValue(const QVariant &value, Table::Type type)
{
    if (!value.isValid())
        return QJsonValue::Null;
    if (type == Table::Type::Boolean)
        return value.toBool();
    bool isInteger = false;
    const qint64 integer = value.toLongLong(&isInteger);
    if (type == Table::Type::Integer && isInteger)
        return integer;
    return value.toString();
}

} // namespace

QJsonArray toJsonRows(const Table &table)
{
    QJsonArray rows;
    for (const QVariantList &row : table.rows) {
        QJsonObject object;
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            object.insert(table.columns.at(i).key, jsonValue(row.value(i), table.columns.at(i).type));
        rows.append(object);
    }
    return rows;
}

QJsonObject toJson(const Table &table)
{
    QJsonArray columns;
    for (const Table::Column &column : table.columns)
        columns.append(QJsonObject{{u"key"_s, column.key}, {u"heading"_s, column.heading}, {u"type"_s, typeName(column.type)}});
    return {{u"title"_s, table.title}, {u"columns"_s, columns}, {u"rows"_s, toJsonRows(table)}};
}

Result<void> writeJson(const Table &table, const QString &path)
{
    return writeFileSafely(path, QJsonDocument(toJson(table)).toJson());
}

} // namespace lansnav
