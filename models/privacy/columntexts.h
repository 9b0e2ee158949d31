// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "privacy/protectedtext.h"

namespace lansnav {

/// What a column of a list, on screen or in a file, holds, by its key.
enum class ColumnTexts {
    People,     ///< people as themselves, who are masked where they are read: left as it is, for a namesake is named there
    Running,    ///< notes, titles, places: what is told in them is masked, also when it is a name and nothing else
    Either,     ///< may be somebody's name: only what more than a name tells is masked
};

ColumnTexts textsOf(const QString &columnKey);
/// The text of such a cell with words in the place of what it tells of people with protected identity.
QString maskedIn(ColumnTexts texts, const ProtectedText &words, const QString &text);

} // namespace lansnav
