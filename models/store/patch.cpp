// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/patch.h"

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

Result<std::optional<QJsonValue>> valueBefore(Database &db, const TableDecl &table, const Id &row, const QString &column, const Stamp &stamp)
{
    const auto patch = db.value(u"SELECT patch FROM change WHERE row = ? AND tbl = ? AND (hlc, site, nonce) < (?, ?, ?)"
                                " AND (json_type(patch, '$.\"' || ? || '\"') IS NOT NULL OR op = 'I' AND patch IS NOT NULL) ORDER BY hlc DESC, site DESC, nonce DESC LIMIT 1"_s,
                                {row.bind(), table.name, stamp.hlc, stamp.site, stamp.nonce, column});
    if (!patch)
        return patch.error();
    if (!patch->isValid() || patch->isNull())
        return std::optional<QJsonValue>();
    // An insert leaves out what the row did not say.
    const QJsonValue value = parsePatch(patch->toString()).value(column);
    const ColumnDecl *declared = table.column(column);
    const bool truth = column == u"deleted" || (declared && declared->type == ColumnType::Boolean);
    return std::optional<QJsonValue>(!value.isUndefined() ? value : truth ? QJsonValue(0) : QJsonValue());
}

Result<QJsonObject> currentPatch(Database &db, const TableDecl &table, const Id &row)
{
    const auto patch = db.value(u"SELECT %1 FROM \"%2\" t WHERE id = ?"_s.arg(fullPatchSql(table, u"t"_s), table.name), {row.bind()});
    if (!patch)
        return patch.error();
    return parsePatch(patch->toString());
}

} // namespace lansnav
