// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/tabledecl.h"

namespace lansnav {

/// The tables of the parenting area; their DDL is resources/sql/0005_parenting.sql.
QList<TableDecl> parentingTables();

} // namespace lansnav
