// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/id.h"
#include "store/tabledecl.h"

#include <QJsonObject>

#include <functional>
#include <optional>

namespace lansnav {

/// Place of a change in the order that decides winners.
struct Stamp
{
    qint64 hlc = 0;
    qint64 site = 0;
    qint64 nonce = 0;

    bool operator==(const Stamp &) const = default;
};

/// Place of a change among those of its site.
struct LogPlace
{
    qint64 site = 0;
    qint64 seq = 0;
};

QJsonObject parsePatch(const QString &patch);
/// Whether it stands for a text that is no longer kept.
bool isFolded(const QJsonValue &value);
/// A patch value as what to bind to the column (see triggers.h for the encoding); nothing for one that is no longer kept.
QVariant fromPatch(const ColumnDecl &column, const QJsonValue &value);
/// Whether what a change wrote stood in the file of somebody whose own changes came later.
enum class Stood { Yes, No, Unknown };
using StoodThere = std::function<Stood(const LogPlace &place)>;
/// The column's value as the log has it just before `stamp`, out of the changes that `stood` lets pass (empty: all); nothing when
/// the log does not reach back that far, or when it is unknown whether a later value stood there. Folded when it is no longer kept.
Result<std::optional<QJsonValue>> valueBefore(Database &db, const TableDecl &table, const Id &row, const QString &column, const Stamp &stamp, const StoodThere &stood = {});
/// The row as it stands, as a patch; empty when there is no such row.
Result<QJsonObject> currentPatch(Database &db, const TableDecl &table, const Id &row);

} // namespace lansnav
