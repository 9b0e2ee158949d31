// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/tabledecl.h"

#include <QStringList>

namespace lansnav::test {

/// What of `tables` is declared otherwise than the file `db` of `schema` was made: columns and their types, references and
/// natural keys that lead nowhere, titles that cannot be read, unique indexes (two colleagues may both make such a row), and
/// defaults other than those a merge counts on: 0 for a boolean, nothing for all others. Empty when all is well.
QStringList schemaFaults(Database &db, const Schema &schema, const QList<TableDecl> &tables);

} // namespace lansnav::test
