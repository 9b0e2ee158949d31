// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/tabledecl.h"

namespace lansnav {

/// Declarations of region, sub_region, municipality, area, organisation, person, school_break, import_mapping.
QList<TableDecl> registerTables();

} // namespace lansnav
