// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/holidays.h"

#include "calendar/isoweek.h"

#include <algorithm>

namespace lansnav {

namespace {

/// The weekday (1–7) on or after a day.
QDate onOrAfter(QDate day, int weekday)
{
    return day.addDays((weekday - day.dayOfWeek() + 7) % 7);
}

/// Since 2005 the National Day is a holiday and Whit Monday is not.
constexpr int nationalDaySince = 2005;

} // namespace

QDate Holidays::easter(int year)
{
    // The anonymous Gregorian computus (Meeus/Jones/Butcher).
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int month = (h + l - 7 * m + 114) / 31;
    const int day = (h + l - 7 * m + 114) % 31 + 1;
    return {year, month, day};
}

QList<Holiday> Holidays::of(int year)
{
    const QDate easterDay = easter(year);
    const QDate midsummerEve = onOrAfter(QDate(year, 6, 19), 5);
    QList<Holiday> days = {
        {QDate(year, 1, 1), tr("New Year's Day")},
        {QDate(year, 1, 6), tr("Epiphany")},
        {easterDay.addDays(-2), tr("Good Friday")},
        {easterDay.addDays(-1), tr("Easter Eve"), false},
        {easterDay, tr("Easter Sunday")},
        {easterDay.addDays(1), tr("Easter Monday")},
        {easterDay.addDays(39), tr("Ascension Day")},
        {easterDay.addDays(49), tr("Whit Sunday")},
        {QDate(year, 5, 1), tr("May Day")},
        {midsummerEve, tr("Midsummer Eve"), false},
        {midsummerEve.addDays(1), tr("Midsummer Day")},
        {onOrAfter(QDate(year, 10, 31), 6), tr("All Saints' Day")},
        {QDate(year, 12, 24), tr("Christmas Eve"), false},
        {QDate(year, 12, 25), tr("Christmas Day")},
        {QDate(year, 12, 26), tr("Boxing Day")},
        {QDate(year, 12, 31), tr("New Year's Eve"), false},
    };
    if (year >= nationalDaySince)
        days.append({QDate(year, 6, 6), tr("National Day")});
    else
        days.append({easterDay.addDays(50), tr("Whit Monday")});
    std::stable_sort(days.begin(), days.end(), [](const Holiday &x, const Holiday &y) { return x.date < y.date; });
    return days;
}

bool Holidays::isPause(QDate day)
{
    const int week = IsoWeek::containing(day).week;
    const bool summer = (week >= 26 && week <= 32);
    const bool christmas = (day.month() == 12 && day.day() >= 20) || (day.month() == 1 && day.day() <= 6);
    return summer || christmas;
}

std::optional<Holiday> Holidays::on(QDate day)
{
    if (!day.isValid())
        return std::nullopt;
    for (const Holiday &holiday : of(day.year()))
        if (holiday.date == day)
            return holiday;
    return std::nullopt;
}

} // namespace lansnav
