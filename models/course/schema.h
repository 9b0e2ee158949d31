// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/tabledecl.h"

namespace lansnav {

/// Tables of the courses area: venues and rooms, events with their sessions, registrations, evaluation and economy.
QList<TableDecl> courseTables();

} // namespace lansnav
