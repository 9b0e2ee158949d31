// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/meetingtime.h"
#include "calendar/seriesdates.h"
#include "parenting/types.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>
#include <QString>
#include <QTime>

namespace lansnav {

/// "Every Thursday from 15 January at 13, five times."
struct GroupDatesRequest
{
    QDate first;
    int everyWeeks = 1;         ///< 1 weekly, 2 fortnightly
    QTime start;                ///< invalid: days without time
    QList<std::optional<int>> minutes;  ///< one per meeting, its length; not stated: no end
    QList<DateRange> breaks;    ///< school breaks of the group's municipality and the whole region
    QList<BusyDay> busy;        ///< days on which a leader meets elsewhere; avoided too
};

struct GroupDate
{
    MeetingTime starts;
    MeetingTime ends;           ///< null when the length is not stated
};

struct GroupDates
{
    QList<GroupDate> dates;     ///< by day, one per meeting unless `sentence` says why not
    QList<SkippedDate> skipped; ///< by day
    QString sentence;           ///< what was wrong with the request, or why there are fewer than asked for; else empty
};

/// Where a meeting goes when one is moved.
struct MovedMeeting
{
    Id meeting;
    MeetingTime starts;
    MeetingTime ends;
    QString warning;            ///< what speaks against the day that was asked for; a translated sentence, else empty
};

/// The days of a group's meetings. Clock times are Swedish wall-clock times on both sides of a change of the clocks. Pure.
class GroupDatePlanner
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::GroupDatePlanner)

public:
    /// A day on a holiday, an eve free in practice, in a school break or busy is skipped; the next keeps its beat.
    static GroupDates plan(const GroupDatesRequest &request);
    /// Moves one meeting to `starts`, keeping its length. With the rest, every later meeting that was not cancelled moves as many days,
    /// on by whole weeks past obstacles and past the one before it, and takes the new clock time when it had the old one. Where only the
    /// clock time is new they keep their days, and those that had another time are left out. The one that
    /// was asked for goes where it was asked to, whatever stands there (see `warning`). Empty when the meeting is not among them.
    static QList<MovedMeeting> move(const QList<GroupMeeting> &meetings, const Id &meeting, const MeetingTime &starts, bool withTheRest, const QList<DateRange> &breaks);
    /// What speaks against a day, as a translated sentence; empty when nothing does.
    static QString obstacle(QDate day, const QList<DateRange> &breaks, const QList<BusyDay> &busy = {});
};

} // namespace lansnav
