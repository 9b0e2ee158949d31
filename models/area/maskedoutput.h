// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/icalendar.h"
#include "exchange/table.h"
#include "privacy/protectedtext.h"
#include "report/report.h"

namespace lansnav {

/// Masks what the running texts of what leaves the program tell of people with protected identity. Columns and cells in which people
/// stand as themselves are masked where they are read, and are left: a namesake is named there.
namespace maskedoutput {

/// `kind`: which rows they are, Kind::key.
void mask(const ProtectedText &words, Table &table, const QString &kind);
void mask(const ProtectedText &words, QList<CalendarEntry> &entries);
void mask(const ProtectedText &words, Report &report);

/// The same, when that could be read, with what is known of such people in the file.
template<class T, class... Of>
Result<T> masked(Database &db, Result<T> read, const Of &...of)
{
    if (!read)
        return read;
    const Result<ProtectedText> words = ProtectedText::load(db);
    if (!words)
        return words.error();
    if (!words->isEmpty())
        mask(*words, *read, of...);
    return read;
}

} // namespace maskedoutput
} // namespace lansnav
