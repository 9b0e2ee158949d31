// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/result.h"

class QSqlError;
struct sqlite3;

namespace lansnav {

/// SQLite's error as a code and a sentence; what SQLite said in its own words goes to the log without values.
Error sqlError(const QSqlError &error);
Error sqlError(sqlite3 *handle);
/// The sentence for an SQLite result code (extended codes allowed).
Error sqlError(int resultCode, const char *message);

} // namespace lansnav
