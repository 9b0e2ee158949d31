// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/area.h"

namespace lansnav {

/// Reports of the networks area: "network", "members", "sign-in". All need the scope id "network"; "sign-in" takes the scope id
/// "meeting" too (else the next meeting). Texts come under the installed translator; the caller switches it for another language.
QList<ReportKind> networkReports();

} // namespace lansnav
