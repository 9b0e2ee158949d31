// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QDate>
#include <QStringList>

#include <functional>

namespace lansnav {

/// Asked when colleagues' changes have been taken in: what that has cost whoever works in this file, a sentence each. Protected people are
/// masked.
using MergeTold = std::function<Result<QStringList>(Database &)>;

/// Asked just before colleagues' changes are taken in, on the connection that takes them in: remembers what may be lost without any value
/// clashing, such as a last seat that somebody else had taken before.
using MergeWatch = std::function<Result<MergeTold>(Database &, QDate today)>;

} // namespace lansnav
