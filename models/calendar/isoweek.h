// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QString>

#include <compare>

namespace lansnav {

/// A week as people here number it: ISO 8601, Monday first. `year` is the ISO year, which differs from the calendar's around New Year.
struct IsoWeek
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::IsoWeek)

public:
    int year = 0;
    int week = 0;

    static IsoWeek containing(QDate day);
    /// 52 or 53.
    static int countIn(int isoYear);

    bool isValid() const { return week >= 1 && week <= countIn(year); }
    QDate monday() const { return day(1); }
    QDate sunday() const { return day(7); }
    /// 1 Monday … 7 Sunday.
    QDate day(int weekday) const;

    /// "v. 20", in English "w. 20".
    QString toText() const;
    /// "v. 20 2026".
    QString toTextWithYear() const;

    friend auto operator<=>(const IsoWeek &, const IsoWeek &) = default;
};

} // namespace lansnav
