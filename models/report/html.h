// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"
#include "store/result.h"

#include <QString>

namespace lansnav {

/// The report as one self-contained HTML5 document (UTF-8, no scripts, nothing loaded from elsewhere): `lang` is the
/// report's language, tables have captions and scoped headings, a chart is a figure with its numbers as a table, a tile
/// map is a table in words. Every text of the report is escaped. Prints on A4.
QString toHtml(const Report &report);

/// Writes toHtml() to `path` through a temporary file, so that an older file there is either replaced or untouched.
Result<void> writeHtml(const Report &report, const QString &path);

} // namespace lansnav
