// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"

namespace lansnav {

/// Whether a matched list looks like one of attendance although it is read as something else: at least half of the columns beside the
/// names are headed by the day, week or month of a meeting, are in no field, and hold marks and nothing else. Its people may be guests, or
/// people of whom another list says what is not said here; they are not to be taken in unasked.
bool looksLikeAttendance(const ImportPlan &plan);

/// What is told of such a list, and asked of each row that would become somebody new.
QString attendanceLookSentence();

} // namespace lansnav
