// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lansnav::report {

/// Text fit to be written anywhere: control characters and unpaired surrogates out, tab as space, line ends as \n.
QString plainText(const QString &text);

/// The same on one line.
QString singleLine(const QString &text);

} // namespace lansnav::report
