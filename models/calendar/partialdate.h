// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHashFunctions>
#include <QString>

#include <compare>

namespace lansnav {

/// A date as precisely as it was stated: a day, an ISO week, a month, a term or a year.
///
/// Stored as ISO 8601 text of reduced precision: "2018-03-14", "2018-W12", "2018-03", "2018"; a term uses the semester
/// codes of ISO 8601-2 (EDTF level 2): "2018-40" spring, "2018-41" autumn. Null when nothing is stated.
class PartialDate
{
public:
    enum class Precision { None, Year, Term, Month, Week, Day };

    PartialDate() = default;
    PartialDate(QDate day);
    static PartialDate year(int year);
    static PartialDate term(int year, bool autumn);
    static PartialDate month(int year, int month);
    static PartialDate week(int isoYear, int isoWeek);
    /// From the stored text; null for anything else.
    static PartialDate fromIso(const QString &text);

    bool isNull() const { return m_precision == Precision::None; }
    Precision precision() const { return m_precision; }
    /// First and last day it can mean; invalid dates when null.
    QDate first() const { return m_first; }
    QDate last() const;
    QString toIso() const;
    /// In the language of the user interface: "14 mars 2018", "v. 12 2018", "mars 2018", "HT18", "2018".
    QString toText() const;

    friend bool operator==(const PartialDate &, const PartialDate &) = default;
    friend size_t qHash(const PartialDate &date, size_t seed = 0) noexcept { return qHashMulti(seed, date.m_first.toJulianDay(), int(date.m_precision)); }
    /// By first day, then the more precise last.
    friend bool operator<(const PartialDate &a, const PartialDate &b)
    {
        return a.m_first != b.m_first ? a.m_first < b.m_first : a.m_precision < b.m_precision;
    }

private:
    PartialDate(QDate first, Precision precision) : m_first(first), m_precision(precision) {}
    QDate m_first;
    Precision m_precision = Precision::None;
};

} // namespace lansnav
