// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/area.h"

namespace lansnav {

/// The kinds of rows that the parenting area lists and exports: programmes, groups, leaders, participants, attendance, group-meetings,
/// family-centres, child-population, leader-forecast, group-statistics. Kind::limits says what each is narrowed by.
QList<Kind> parentingKinds();
/// Those of them that count: statistics, forecast of leaders, number of children.
QList<Kind> parentingCountKinds();

} // namespace lansnav
