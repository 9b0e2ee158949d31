// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace lansnav {

/// Whether a row is a total and nobody's: "Antal", "Summa: 19", "Totalt 12 st" followed by nothing but figures.
bool isTotal(const QStringList &cells);

} // namespace lansnav
