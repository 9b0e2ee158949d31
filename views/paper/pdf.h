// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"
#include "store/result.h"

#include <QString>

namespace lansnav {

class ReportPainter;

/// Writes the report as PDF/A-1b: fonts embedded, no transparency, title, author, language and date in the document.
/// Goes through a temporary file beside `path`, so that an older file there is either replaced or untouched.
Result<void> writePdf(const Report &report, const QString &path);
/// The same for a report that is laid out already.
Result<void> writePdf(const Report &report, const ReportPainter &pages, const QString &path);

} // namespace lansnav
