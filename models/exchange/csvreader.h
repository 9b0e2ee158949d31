// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheet.h"

#include <QString>
#include <QStringView>

#include <functional>

namespace lansnav {

/// Splits the text of a CSV file into rows: quoted fields with line breaks and doubled quotes, CRLF, LF and CR, rows of unequal
/// length. A quotation mark that nothing closes is an ordinary character. A first line `sep=;` says the delimiter, which is
/// otherwise the one of ; , tab | that divides the lines most evenly. Errors only for what is beyond ReadLimits.
Result<Workbook> readCsvText(const QString &text, const std::function<bool(int)> &progress = {});

/// The delimiter that divides `text` most evenly; a semicolon when none does.
QChar sniffDelimiter(QStringView text);

} // namespace lansnav
