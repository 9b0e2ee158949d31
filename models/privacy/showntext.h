// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "privacy/protectedtext.h"

namespace lansnav {

/// Texts as the window shows them outside forms: what they tell of people with protected identity is masked, with what was read last of
/// such people in the file that is open. The program has one file open at a time, so this is known of the whole program. May be asked on
/// every thread. While nothing is known, texts are as they are.
class ShownText
{
public:
    /// Whoever opens the file says it, before any list is read, again when people were changed, and nothing once it is closed.
    static void know(const ProtectedText &words);
    /// A sentence, a title, a note.
    static QString of(const QString &text);
    /// A line that may be somebody's name and nothing else (ProtectedText::maskedCell()).
    static QString line(const QString &text);
    /// A cell of a list, by the key of its column (textsOf()).
    static QString cell(const QString &columnKey, const QString &text);
};

} // namespace lansnav
