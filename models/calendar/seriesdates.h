// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/meetingtime.h"
#include "calendar/termplan.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>
#include <QString>
#include <QTime>

#include <optional>

namespace lansnav {

/// "Every second Thursday 13–16, six times, not on holidays."
struct SeriesRequest
{
    enum class Unit { Weeks, Months };
    enum class OnObstacle {
        Skip,       ///< the date falls away, the next keeps its beat
        Move,       ///< to the nearest free working day of the same week, a later one before an earlier; none: skipped
        Keep,       ///< held anyway, with the obstacle as a warning
    };

    QDate first;                ///< the series begins with the first wanted weekday on or after it
    QList<int> weekdays;        ///< 1 Monday … 7 Sunday; empty: that of `first`
    Unit unit = Unit::Weeks;
    int every = 1;              ///< weeks or months from one date to the next
    int nth = 1;                ///< months: the first … fifth such weekday, or -1 for the last; months without a fifth are passed over
    std::optional<int> count;   ///< dates to get; those skipped are not counted, so six times is six times
    QDate until;                ///< last possible day; null: none. With both, whichever comes first
    QTime start;                ///< invalid: days without time
    QTime end;                  ///< before the start, or the same: refused
    bool avoidHolidays = true;
    bool avoidEves = true;      ///< those free in practice
    bool avoidBreaks = true;
    OnObstacle onObstacle = OnObstacle::Skip;
    QList<DateRange> breaks;    ///< school breaks
    QList<BusyDay> busy;        ///< days that are taken; always avoided
};

struct SeriesDate
{
    MeetingTime starts;
    MeetingTime ends;           ///< null when no end was asked for
    QDate wanted;               ///< the day it would have had; the own day unless it was moved
    QString reason;             ///< why it was moved, or what speaks against a kept one; a translated sentence, else empty
};

struct SkippedDate
{
    QDate day;
    QString reason;             ///< a translated sentence
};

struct SeriesDates
{
    QList<SeriesDate> dates;    ///< by day, no day twice
    QList<SkippedDate> skipped; ///< by day
    QString sentence;           ///< what was wrong with the request, or why there are fewer than asked for; else empty
};

/// Several dates in one act. Clock times are Swedish wall-clock times on both sides of a change of the clocks. Pure.
class SeriesPlanner
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::SeriesPlanner)

public:
    /// More dates than this are never made in one act.
    static constexpr int mostDates = 200;

    /// Every n weeks counts ISO weeks from that of the first date; every n months, months from that of the first date.
    static SeriesDates plan(const SeriesRequest &request);
    /// What speaks against a day, as a translated sentence; empty when nothing does.
    static QString obstacle(const SeriesRequest &request, QDate day);
};

} // namespace lansnav
