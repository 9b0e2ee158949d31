// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"

namespace lansnav {

/// What can be read into a network: "members" and "attendance" (target "network").
QList<ImportKind> networkImports();

} // namespace lansnav
