// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"
#include "store/result.h"

#include <QString>

namespace lansnav {

/// Writes the report as an XLSX workbook: a first sheet with title, summary and prose, then one sheet for each table,
/// sign-in sheet, chart (its figures, and the chart itself drawn from them) and tile map. Numbers are numbers; text is never read as a formula or a link.
/// Goes through a temporary file, so that an older file at `path` is either replaced or untouched.
Result<void> writeXlsx(const Report &report, const QString &path);

} // namespace lansnav
