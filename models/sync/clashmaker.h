// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/id.h"
#include "store/tabledecl.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <utility>

namespace lansnav {

/// Who wrote a value that clashes, and when.
struct Maker
{
    QString by;     ///< the author of the act, else the site's name
    QDateTime at;
};

/// Who made a change.
Result<Maker> makerOf(Database &db, const Schema &schema, qint64 site, qint64 seq, qint64 nonce);
/// Whose value stands in a unit (its name and columns) of a row, which says `current`. What an undo brought back is that of whoever
/// had written it, not of who undid.
Result<Maker> makerOfCurrent(Database &db, const Schema &schema, const TableDecl &table, const Id &row, const std::pair<QString, QList<ColumnDecl>> &unit, const QJsonObject &current);

} // namespace lansnav
