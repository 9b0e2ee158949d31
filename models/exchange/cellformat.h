// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lansnav {

/// How Excel shows a number, as far as it matters for reading it back: as a date, a time, a percentage, with leading zeros.
struct CellFormat
{
    bool year = false;
    bool month = false;
    bool day = false;
    bool time = false;      ///< hours, minutes or seconds
    bool elapsed = false;   ///< [h]:mm, a duration
    bool percent = false;
    QString digits;         ///< "0000000000" or "000 00": placeholders with literals between; empty otherwise

    bool isDate() const { return year || month || day; }

    /// Of a number format code such as `yyyy\-mm\-dd;@` or `[$-41D]d mmmm yyyy`.
    static CellFormat fromCode(const QString &code);
    /// Of a built-in number format id.
    static CellFormat builtIn(int id);
};

/// The text of a numeric cell: ISO for dates and times ("2013-09-26", "2013-09-26T09:04", "2017-03" when only the month is
/// shown, "09:04"), otherwise the number without exponent and without the noise of binary fractions.
QString numberCellText(double value, const CellFormat &format, bool epoch1904);

/// A number as Excel's General shows it, but never with an exponent.
QString plainNumber(double value);

} // namespace lansnav
