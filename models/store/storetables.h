// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/tabledecl.h"

namespace lansnav {

/// The store's own synced table: `act`, what people did. First in every Schema, with its file ":/sql/0001_store.sql".
QList<TableDecl> storeTables();
inline QString storeSqlFile() { return QStringLiteral(":/sql/0001_store.sql"); }

} // namespace lansnav
