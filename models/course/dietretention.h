// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/id.h"

#include <QDate>
#include <QList>

#include <utility>

namespace lansnav {

/// Rows of diet (health data) whose event was over before that day; of cancelled events, registrations and those in the trash
/// too. An event is over after its last session's last day; one that has no day yet is not.
Result<QList<std::pair<QString, Id>>> expiredDiets(Database &db, QDate today);

} // namespace lansnav
