// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lansnav::report {

/// Text fit to be written anywhere: control characters and unpaired surrogates out, tab as space, line ends as \n.
QString plainText(const QString &text);

/// The same on one line.
QString singleLine(const QString &text);

/// At most that many UTF-16 units from the beginning; a sign of two units is never cut in halves.
QString beginning(const QString &text, qsizetype units);

} // namespace lansnav::report
