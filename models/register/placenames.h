// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QString>

#include <functional>

namespace lansnav {

/// Whether a text is what a municipality of the register is called, with "kommun" or without: for ImportKind::places. The answer is of the
/// register as it stands now and may be asked from any thread. Empty when the register cannot be read; judging the list tells why.
std::function<bool(const QString &)> placeNames(Database &db);

} // namespace lansnav
