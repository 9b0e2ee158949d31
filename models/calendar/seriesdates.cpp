// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/seriesdates.h"

#include "calendar/holidays.h"
#include "calendar/isoweek.h"
#include "calendar/uilocale.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// A series whose days are all taken ends here.
constexpr int mostTries = 1000;

QString longDay(QDate day)
{
    return uiLocale().toString(day, u"d MMMM yyyy"_s);
}

/// The nth such weekday of a month (-1 the last); null when the month has none.
QDate nthWeekday(int year, int month, int weekday, int nth)
{
    const QDate firstOfMonth(year, month, 1);
    if (nth < 0) {
        const QDate last = firstOfMonth.addMonths(1).addDays(-1);
        return last.addDays(-((last.dayOfWeek() - weekday + 7) % 7));
    }
    const QDate day = firstOfMonth.addDays((weekday - firstOfMonth.dayOfWeek() + 7) % 7 + 7 * (nth - 1));
    return day.month() == month ? day : QDate();
}

/// The days of the series one after another, whatever they fall on.
class Beat
{
public:
    Beat(const SeriesRequest &request, QList<int> weekdays)
        : m_request(request)
        , m_weekdays(std::move(weekdays))
    {
        if (m_request.unit == SeriesRequest::Unit::Weeks) {
            // The beat counts from the week of the first date, which may be the week after `first`.
            QDate day = m_request.first;
            while (!m_weekdays.contains(day.dayOfWeek()))
                day = day.addDays(1);
            m_period = IsoWeek::containing(day).monday();
        } else {
            m_period = QDate(m_request.first.year(), m_request.first.month(), 1);
            const auto reached = [&] {
                const QList<QDate> days = daysOfPeriod();
                return std::any_of(days.cbegin(), days.cend(), [&](QDate day) { return day >= m_request.first; });
            };
            for (int tries = 0; tries < 12 && !reached(); ++tries)
                m_period = m_period.addMonths(1);
        }
    }

    /// The days of the next week or month of the beat, from `first` on.
    QList<QDate> next()
    {
        QList<QDate> days = daysOfPeriod();
        days.removeIf([&](QDate day) { return day < m_request.first; });
        m_period = m_request.unit == SeriesRequest::Unit::Weeks ? m_period.addDays(qint64(7) * m_request.every) : m_period.addMonths(m_request.every);
        return days;
    }

private:
    QList<QDate> daysOfPeriod() const
    {
        QList<QDate> days;
        for (const int weekday : m_weekdays) {
            const QDate day = m_request.unit == SeriesRequest::Unit::Weeks ? m_period.addDays(weekday - 1)
                                                                           : nthWeekday(m_period.year(), m_period.month(), weekday, m_request.nth);
            if (day.isValid())
                days.append(day);
        }
        std::sort(days.begin(), days.end());
        return days;
    }

    const SeriesRequest &m_request;
    QList<int> m_weekdays;
    QDate m_period;
};

QList<int> weekdaysOf(const SeriesRequest &request)
{
    QSet<int> wanted;
    for (const int weekday : request.weekdays)
        if (weekday >= 1 && weekday <= 7)
            wanted.insert(weekday);
    if (request.weekdays.isEmpty())
        wanted.insert(request.first.dayOfWeek());
    return QList<int>(wanted.cbegin(), wanted.cend());
}

/// Why nothing can be made of the request; empty when something can.
QString fault(const SeriesRequest &request)
{
    if (!request.first.isValid())
        return SeriesPlanner::tr("Say from which day.");
    if (weekdaysOf(request).isEmpty())
        return SeriesPlanner::tr("Choose at least one weekday.");
    if (request.every < 1)
        return SeriesPlanner::tr("There has to be at least one week or month between the dates.");
    if (request.unit == SeriesRequest::Unit::Months && (request.nth == 0 || request.nth < -1 || request.nth > 5))
        return SeriesPlanner::tr("Choose the first to fifth weekday of the month, or the last.");
    if (!request.count && !request.until.isValid())
        return SeriesPlanner::tr("Say how many dates, or until when.");
    if (request.count && *request.count < 1)
        return SeriesPlanner::tr("The number of dates has to be at least one.");
    if (request.until.isValid() && request.until < request.first)
        return SeriesPlanner::tr("The last day is before the first.");
    if (request.end.isValid() && (!request.start.isValid() || request.end <= request.start))
        return SeriesPlanner::tr("The end has to be after the start.");
    return {};
}

/// Whether the beat itself may want a day: a date is never moved onto another one's.
bool mayBeWanted(const SeriesRequest &request, QDate day)
{
    return weekdaysOf(request).contains(day.dayOfWeek())
        && (request.unit == SeriesRequest::Unit::Weeks || nthWeekday(day.year(), day.month(), day.dayOfWeek(), request.nth) == day);
}

/// The free day of the same week that lies nearest, a later one before an earlier; null when there is none.
QDate movedTo(const SeriesRequest &request, QDate day, const QSet<QDate> &taken)
{
    const IsoWeek week = IsoWeek::containing(day);
    for (int distance = 1; distance <= 6; ++distance)
        for (const QDate other : {day.addDays(distance), day.addDays(-distance)}) {
            const bool inside = IsoWeek::containing(other) == week && other >= request.first
                && (!request.until.isValid() || other <= request.until);
            if (inside && !Holidays::isWeekend(other) && !mayBeWanted(request, other) && !taken.contains(other) && SeriesPlanner::obstacle(request, other).isEmpty())
                return other;
        }
    return {};
}

SeriesDate dateOn(const SeriesRequest &request, QDate day, QDate wanted, const QString &reason)
{
    return {MeetingTime::at(day, request.start), request.end.isValid() ? MeetingTime::at(day, request.end) : MeetingTime(), wanted, reason};
}

/// Takes one day of the beat into the plan: held, moved or skipped.
void place(const SeriesRequest &request, QDate day, QSet<QDate> &taken, SeriesDates &plan)
{
    using OnObstacle = SeriesRequest::OnObstacle;
    const QString against = SeriesPlanner::obstacle(request, day);
    QDate held = day;
    QString reason;
    if (!against.isEmpty()) {
        reason = against;
        if (request.onObstacle == OnObstacle::Skip)
            held = QDate();
        else if (request.onObstacle == OnObstacle::Move)
            held = movedTo(request, day, taken);
    }
    if (!held.isValid()) {
        plan.skipped.append({day, reason});
        return;
    }
    taken.insert(held);
    plan.dates.append(dateOn(request, held, day, reason));
}

} // namespace

QString SeriesPlanner::obstacle(const SeriesRequest &request, QDate day)
{
    if (const auto holiday = Holidays::on(day); holiday && (holiday->isPublic ? request.avoidHolidays : request.avoidEves))
        return tr("%1 is %2.", "date, holiday").arg(longDay(day), holiday->name);
    if (request.avoidBreaks)
        for (const DateRange &range : request.breaks)
            if (range.contains(day))
                return tr("%1 is in a school break (%2).").arg(longDay(day), range.name);
    for (const BusyDay &busy : request.busy)
        if (busy.day == day)
            return tr("%1 is taken: %2.").arg(longDay(day), busy.reason);
    return {};
}

SeriesDates SeriesPlanner::plan(const SeriesRequest &request)
{
    SeriesDates plan;
    plan.sentence = fault(request);
    if (!plan.sentence.isEmpty())
        return plan;
    const int wanted = std::min(request.count.value_or(mostDates), mostDates);
    QSet<QDate> taken;
    Beat beat(request, weekdaysOf(request));
    bool over = false;
    for (int tries = 0; tries < mostTries && !over && plan.dates.size() < wanted; ++tries)
        for (const QDate day : beat.next()) {
            over = request.until.isValid() && day > request.until;
            if (over || plan.dates.size() >= wanted)
                break;
            place(request, day, taken, plan);
        }
    std::sort(plan.dates.begin(), plan.dates.end(), [](const SeriesDate &a, const SeriesDate &b) { return a.starts < b.starts; });
    const int missing = request.count.value_or(0) - int(plan.dates.size());
    const bool cutOff = plan.dates.size() == mostDates && !over;
    if (request.count.value_or(0) > mostDates || (cutOff && !request.count))
        plan.sentence = tr("No more than %n date(s) are made at a time.", nullptr, mostDates);
    else if (plan.dates.isEmpty())
        plan.sentence = tr("There is no possible date.");
    else if (missing > 0)
        plan.sentence = tr("%n date(s) did not fit before the last day.", nullptr, missing);
    return plan;
}

} // namespace lansnav
