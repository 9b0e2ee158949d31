// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QStringList>

namespace lansnav {

/// Domain rules that the area's rows must obey, whoever wrote them: references to rows that are there, dates in order, known
/// codes, no numbers below zero, one registration that counts a person, nobody present at a cancelled event, answers and chosen
/// sessions of the right event. One sentence a fault, people masked.
Result<QStringList> checkCourses(Database &db);

} // namespace lansnav
