// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/statement.h"
#include "store/tabledecl.h"
#include "sync/patchvalues.h"

namespace lansnav {

/// A logged value and the column it is for.

/// Whether a trigger could have logged the value. It need not fit: a shell with foreign keys off puts any bytes into a
/// reference. Such a one is kept in the log and stands for none.
bool couldBeLogged(const ColumnDecl &column, const PatchValue &value);

/// Binds what the column is to hold: nothing (false for a Boolean) for a value that does not fit. Without a copy: the value
/// outlives the statement's run.
void bindColumnValue(Statement &statement, int position, const ColumnDecl &column, const PatchValue &value);

} // namespace lansnav
