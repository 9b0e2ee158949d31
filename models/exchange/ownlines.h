// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace lansnav {

/// Whether a row is what our own papers and workbooks write around a list, in either language: which rows its figures come from
/// (ReportText::note()), that it has none, how many were present, and the foot of a page. Nobody's row.
bool isOwnLine(const QStringList &cells);
/// Whether a row holds nothing but what the marks of attendance mean, as our own papers and others' lists say it. Nobody's row.
bool isLegendLine(const QStringList &cells);
/// Whether a row holds nothing but a remark on the whole list, as others write it: "Källa: kommunernas webbplatser", "Senast uppdaterad av
/// Eva Ek". Nobody's row either.
bool isRemarkLine(const QStringList &cells);

} // namespace lansnav
