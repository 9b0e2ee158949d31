// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/area.h"

namespace lansnav {

/// Reports of the parenting area. Of a group, with the scope id "group": "group-folder", "group-sign-in" (with "group_meeting" of that
/// meeting, else of the next), "group-certificates". Of a year or a term: "parenting", of the whole region or of the scope id
/// "municipality", and "parenting-municipality", which cannot do without one. "family-centres" tells of the centres on the last day of the
/// year or term asked for, else today. The statistics may be of one programme ("programme"). Texts come under the installed translator.
QList<ReportKind> parentingReports();

} // namespace lansnav
