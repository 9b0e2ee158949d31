// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/tabledecl.h"

namespace lansnav::sim {

/// The simulator's own tables: text, numbers, a unit of two columns, a reference, a natural key.
/// The second version knows one column and one table more.
const Schema &schemaOf(int version);
constexpr int newestVersion = 2;

/// Tables of a version without those of the store.
QStringList tablesOf(int version);

} // namespace lansnav::sim
