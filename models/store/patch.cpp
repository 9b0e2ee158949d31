// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/patch.h"

#include "store/statement.h"
#include "store/triggers.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace lansnav {

QJsonObject parsePatch(const QString &patch)
{
    return QJsonDocument::fromJson(patch.toUtf8()).object();
}

bool isFolded(const QJsonValue &value)
{
    return value.isObject() && value.toObject().contains(u"f"_s);
}

QVariant fromPatch(const ColumnDecl &column, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined() || isFolded(value))
        return column.type == ColumnType::Boolean ? QVariant(0) : QVariant();
    if (column.type == ColumnType::Reference)
        return Id::fromHex(value.toString()).bind();
    if (column.type == ColumnType::Text) {
        if (value.isObject())
            return QString::fromUtf8(QByteArray::fromHex(value[u"x"_s].toString().toLatin1()));
        return value.toString();
    }
    return value.toInteger();
}

/// An insert leaves out what the row did not say.
static QJsonValue writtenBy(const QJsonObject &patch, const TableDecl &table, const QString &column)
{
    const QJsonValue value = patch.value(column);
    const ColumnDecl *declared = table.column(column);
    const bool truth = column == u"deleted" || (declared && declared->type == ColumnType::Boolean);
    return !value.isUndefined() ? value : truth ? QJsonValue(0) : QJsonValue();
}

Result<std::optional<QJsonValue>> valueBefore(Database &db, const TableDecl &table, const Id &row, const QString &column, const Stamp &stamp, const StoodThere &stood)
{
    Statement read(db, "SELECT patch, site, seq FROM change WHERE row = ? AND tbl = ? AND (hlc, site, nonce) < (?, ?, ?)"
                       " AND (json_type(patch, '$.\"' || ? || '\"') IS NOT NULL OR op = 'I' AND patch IS NOT NULL) ORDER BY hlc DESC, site DESC, nonce DESC");
    read.bind(1, row).bindText(2, table.name).bind(3, stamp.hlc).bind(4, stamp.site).bind(5, stamp.nonce).bindText(6, column);
    std::optional<QJsonValue> value;
    while (read.next()) {
        const Stood there = stood ? stood({read.integer(1), read.integer(2)}) : Stood::Yes;
        if (there == Stood::Yes)
            value = writtenBy(parsePatch(read.text(0)), table, column);
        if (there != Stood::No)
            break;
    }
    if (!read.result())
        return read.result().error();
    return value;
}

Result<QJsonObject> currentPatch(Database &db, const TableDecl &table, const Id &row)
{
    const auto patch = db.value(u"SELECT %1 FROM \"%2\" t WHERE id = ?"_s.arg(fullPatchSql(table, u"t"_s), table.name), {row.bind()});
    if (!patch)
        return patch.error();
    return parsePatch(patch->toString());
}

} // namespace lansnav
