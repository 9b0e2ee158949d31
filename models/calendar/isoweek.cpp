// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/isoweek.h"

namespace lansnav {

IsoWeek IsoWeek::containing(QDate day)
{
    IsoWeek found;
    found.week = day.weekNumber(&found.year);
    return found;
}

int IsoWeek::countIn(int isoYear)
{
    // 28 December always lies in the last week of its ISO year.
    return QDate(isoYear, 12, 28).weekNumber();
}

QDate IsoWeek::day(int weekday) const
{
    // 4 January always lies in week 1.
    const QDate fourth(year, 1, 4);
    return fourth.addDays(7 * (week - 1) + weekday - fourth.dayOfWeek());
}

QString IsoWeek::toText() const
{
    return tr("w. %1", "ISO week").arg(week);
}

QString IsoWeek::toTextWithYear() const
{
    return tr("w. %1 %2", "ISO week and year").arg(week).arg(year);
}

} // namespace lansnav
