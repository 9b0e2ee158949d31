// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace lansnav {

/// What a person typed into a date field.
struct FreeDate
{
    QDate date;
    QTime start;    ///< invalid when no time was typed
    QTime end;      ///< invalid when no end was typed

    friend bool operator==(const FreeDate &, const FreeDate &) = default;
};

/// Which year a date without one means.
enum class YearGuess {
    Nearest,    ///< the one closest to today
    Coming,     ///< today or later (planning)
    Past,       ///< today or earlier (recording)
};

/// Reads a date as people type it, Swedish or English whatever the language of the window: "14/5", "14 maj", "14.5.2026",
/// "2026-05-14", "v 20 tors", "v.20" (its Monday), "idag", "i morgon", "igår", "på måndag" (the first after today),
/// "nästa tisdag" (in next week), "+3" (days), "om 2 veckor", "tomorrow", "next friday", "14 May", each optionally with a
/// time: "14/5 13.00", "14/5 kl 13–15". A lone time ("13–15") means today. Anything else, an impossible date (31/2) or an
/// end before the start gives nothing.
std::optional<FreeDate> parseFreeDate(const QString &text, QDate today, YearGuess guess = YearGuess::Nearest);

} // namespace lansnav
