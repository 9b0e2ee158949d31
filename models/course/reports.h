// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/area.h"
#include "report/report.h"

namespace lansnav {

/// Reports of the courses area, in the order in which they are needed: "invitation", "programme", "programme-full" (as published
/// last; before anything is, the draft), "programme-draft", "programme-full-draft", "participants",
/// "participants-contact", "event-sign-in", "badges-2x5", "badges-2x4", "badges-3x8", "door-signs", "certificates", "evaluation", "event".
/// All need the scope id "event"; "event-sign-in" takes "session" too (else a sheet a day). Texts come under the installed translator;
/// the caller switches it for another language.
QList<ReportKind> courseReports();

/// The sheets of labels that badges are printed on, all A4: the key ("2x5"), and the measures that shops sell them by.
struct BadgeSheet { QString key; report::LabelFormat format; };
QList<BadgeSheet> badgeSheets();

} // namespace lansnav
