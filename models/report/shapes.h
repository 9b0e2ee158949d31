// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

namespace lansnav::report {

/// The character that looks like the shape, for formats without drawing: "●"; empty for None.
QString shapeSign(Shape shape);

/// The sign and the word: "▲ Spår B".
QString shapeText(Shape shape, const QString &word);

} // namespace lansnav::report
