// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheet.h"

#include <QString>

#include <functional>

namespace lansnav {

/// Reads an Excel workbook (.xlsx, .xlsm) part by part as streams, within ReadLimits. No entities are expanded, no part
/// outside the archive is ever opened. `progress` gets 0…100 and returns false to cancel.
Result<Workbook> readXlsx(const QString &path, const std::function<bool(int)> &progress);

} // namespace lansnav
