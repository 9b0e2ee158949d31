// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

namespace lansnav::report {

/// Several papers of one kind as one. Each begins on a page of its own with its title as a heading of level 0, and below it what its own front
/// would say; in front of them, under `title`, stands which they are. One alone stays as it is. Not for labels, posters and certificates:
/// these fill sheets to the edge, which leaves no room for such a heading.
Report joined(const QList<Report> &papers, const QString &title);

} // namespace lansnav::report
