// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table.h"
#include "store/result.h"

#include <QJsonArray>
#include <QJsonObject>

namespace lansnav {

/// The rows as objects keyed by Table::Column::key; null for what is not stated, numbers and booleans as such.
QJsonArray toJsonRows(const Table &table);
/// {"title", "columns": [{"key", "heading", "type"}], "rows": […]}
QJsonObject toJson(const Table &table);
Result<void> writeJson(const Table &table, const QString &path);

} // namespace lansnav
