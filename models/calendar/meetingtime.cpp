// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/meetingtime.h"

#include "calendar/isoweek.h"
#include "calendar/uilocale.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int standardOffset = 3600;
constexpr int summerOffset = 7200;

QDate lastSunday(int year, int month)
{
    const QDate last = QDate(year, month, 1).addMonths(1).addDays(-1);
    return last.addDays(-(last.dayOfWeek() % 7));
}

/// Sweden has had daylight saving since 1980; until 1995 it ended in September, and in 1980 it began on 6 April.
struct SummerTime
{
    QDate begins;   ///< at 02:00 the clock goes to 03:00
    QDate ends;     ///< at 03:00 the clock goes back to 02:00
};

SummerTime summerTimeOf(int year)
{
    if (year < 1980)
        return {};
    return {year == 1980 ? QDate(1980, 4, 6) : lastSunday(year, 3), lastSunday(year, year < 1996 ? 9 : 10)};
}

/// Whether a wall-clock time is summer time; the doubled hour in autumn counts as summer, its first pass.
bool isSummer(QDate day, QTime time)
{
    const SummerTime summer = summerTimeOf(day.year());
    if (!summer.begins.isValid())
        return false;
    const QTime two(2, 0);
    const QTime three(3, 0);
    if (day == summer.begins)
        return time >= two;
    if (day == summer.ends)
        return time < three;
    return summer.begins < day && day < summer.ends;
}

} // namespace

int MeetingTime::offset(QDate day, QTime time)
{
    return isSummer(day, time.isValid() ? time : QTime(0, 0)) ? summerOffset : standardOffset;
}

MeetingTime MeetingTime::at(QDate day, QTime time)
{
    MeetingTime made;
    if (!day.isValid())
        return made;
    made.m_date = day;
    if (time.isValid()) {
        made.m_time = QTime(time.hour(), time.minute());
        if (day == summerTimeOf(day.year()).begins && time.hour() == 2)
            made.m_time = made.m_time.addSecs(3600);
    }
    return made;
}

MeetingTime MeetingTime::fromDateTime(const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    const qint64 utc = moment.toSecsSinceEpoch();
    const auto local = [utc](int offsetSeconds) {
        return QDateTime::fromSecsSinceEpoch(utc + offsetSeconds, Qt::UTC);
    };
    // The moment is in summer time when reading its summer wall clock says so; the second pass of the doubled hour does not.
    const QDateTime summer = local(summerOffset);
    const SummerTime rule = summerTimeOf(summer.date().year());
    const bool skipped = summer.date() == rule.begins && summer.time().hour() == 2;
    const bool isSummerNow = !skipped && isSummer(summer.date(), summer.time());
    const QDateTime wall = isSummerNow ? summer : local(standardOffset);
    MeetingTime made = at(wall.date(), wall.time());
    made.m_second = !isSummerNow && isSummer(wall.date(), wall.time());
    return made;
}

MeetingTime MeetingTime::fromIso(const QString &text)
{
    static const QRegularExpression form(
        u"^(\\d{4}-\\d{2}-\\d{2})(?:T(\\d{2}:\\d{2})(?::\\d{2}(?:\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?)?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const QDate day = QDate::fromString(match.captured(1), Qt::ISODate);
    if (match.captured(2).isEmpty())
        return at(day);
    const QTime time = QTime::fromString(match.captured(2), u"HH:mm"_s);
    if (!day.isValid() || !time.isValid())
        return {};
    const QString zone = match.captured(3);
    if (zone.isEmpty())
        return at(day, time);
    int seconds = 0;
    if (zone != u"Z") {
        const int hours = QStringView(zone).mid(1, 2).toInt();
        const int minutes = QStringView(zone).mid(4, 2).toInt();
        if (hours > 14 || minutes > 59)
            return {};
        seconds = (zone.front() == u'-' ? -1 : 1) * (hours * 3600 + minutes * 60);
    }
    return fromDateTime(QDateTime(day, time, Qt::OffsetFromUTC, seconds));
}

QDateTime MeetingTime::toDateTime() const
{
    if (isNull())
        return {};
    const QTime time = hasTime() ? m_time : QTime(0, 0);
    return QDateTime(m_date, time, Qt::OffsetFromUTC, m_second ? standardOffset : offset(m_date, time));
}

QString MeetingTime::toIso() const
{
    if (isNull())
        return {};
    const QString day = m_date.toString(Qt::ISODate);
    if (!hasTime())
        return day;
    const bool summer = !m_second && isSummer(m_date, m_time);
    return day + u'T' + m_time.toString(u"HH:mm"_s) + (summer ? u"+02:00"_s : u"+01:00"_s);
}

QString MeetingTime::toText() const
{
    if (isNull())
        return {};
    const QString day = uiLocale().toString(m_date, u"d MMMM yyyy"_s);
    return hasTime() ? tr("%1 %2", "date and time of day").arg(day, m_time.toString(u"HH:mm"_s)) : day;
}

QString MeetingTime::rangeText(const MeetingTime &starts, const MeetingTime &ends)
{
    if (starts.isNull())
        return {};
    const auto dayText = [](QDate day) { return uiLocale().toString(day, u"ddd d MMM yyyy"_s); };
    const auto clock = [](QTime time) { return time.toString(u"HH:mm"_s); };
    QString text = tr("%1 (%2)", "day and week").arg(dayText(starts.date()), IsoWeek::containing(starts.date()).toText());
    if (starts.hasTime())
        text = tr("%1 %2", "date and time of day").arg(text, clock(starts.time()));
    if (ends.isNull() || ends == starts)
        return text;
    if (ends.date() != starts.date())
        text += QChar(0x2013) + dayText(ends.date()) + (ends.hasTime() ? u' ' + clock(ends.time()) : QString());
    else if (ends.hasTime() && starts.hasTime())
        text += QChar(0x2013) + clock(ends.time());
    return text;
}

} // namespace lansnav
