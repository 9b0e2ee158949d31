// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/tabledecl.h"

namespace lansnav {

/// Declarations of network, its responsible people and seats, membership, meeting, attendance, action point, licence,
/// participation loop (with guides and talks) and figure.
QList<TableDecl> networkTables();

} // namespace lansnav
