// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"
#include "store/result.h"

#include <QString>

namespace lansnav {

/// Writes the report in the form its ending names: .pdf, .html (.htm) or .xlsx; another ending is an Error (Invalid)
/// that names these three.
Result<void> writeReport(const Report &report, const QString &path);

} // namespace lansnav
