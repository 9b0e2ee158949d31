// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/values.h"

namespace lansnav::parse {

/// What words say of somebody at a meeting: "deltog på länk", "kom inte", "deltog ej, sjuk". `said` is folded. Unknown when they say two
/// things that do not go together ("sjuk men deltog"), deny something else than presence ("inget förhinder"), or say more than is
/// understood; beside illness, an apology and the like any reason may stand.
Attendance attendanceOfWords(QStringView said);

} // namespace lansnav::parse
