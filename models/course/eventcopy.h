// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/meetingtime.h"
#include "calendar/termplan.h"
#include "store/id.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>
#include <QString>

namespace lansnav {

/// A date of the event that is copied: a session, or the first or last day of registration.
struct DateToCopy
{
    Id id;                      ///< of the row it belongs to
    QString title;              ///< named when the new day is a holiday
    MeetingTime starts;         ///< null: not decided, and so in the copy
    MeetingTime ends;
};

/// A task of the checklist: "book the room, 60 days before".
struct TaskToCopy
{
    Id id;
    QString title;
    int days = 0;               ///< from the event's first day; negative is before. The same in the copy
};

struct EventCopyRequest
{
    enum class Rule {
        SameWeek,       ///< the same weekday of the same ISO week
        SameDate,       ///< the same day of the same month; 29 February becomes 28
        FirstDay,       ///< the first day is told
    };

    QList<DateToCopy> sessions;
    QList<DateToCopy> others;   ///< registration opens and closes, and the like
    QList<TaskToCopy> tasks;
    Rule rule = Rule::SameWeek;
    int years = 1;
    QDate firstDay;             ///< for FirstDay
    QList<DateRange> breaks;    ///< school breaks of the new year
};

struct CopiedDate
{
    Id id;
    MeetingTime starts;
    MeetingTime ends;
};

/// A copied date that lies where nothing should be planned unseen.
struct CopyNote
{
    Id id;                      ///< of the session, other date or task
    QDate day;
    QString sentence;           ///< translated
};

struct EventCopy
{
    QDate from;                 ///< first day of the event that was copied
    QDate to;                   ///< first day of the copy
    QList<CopiedDate> sessions; ///< in the order handed in
    QList<CopiedDate> others;
    QList<CopyNote> notes;      ///< by day
    QString sentence;           ///< what could not be done, or how week 53 was taken; else empty
};

/// The dates of an event a year later.
///
/// The first day of the first session decides: it goes to the corresponding day, and everything else moves by as many whole days, so that
/// the distances within the event stay (a circle every second Thursday is one again). By SameWeek that is 52 or 53 weeks, so each
/// date keeps its weekday; a date beyond the turn of a 53-week year may get another week number.
/// - Week 53 becomes week 52 in a year that has none: week 1 would be a year and a week later and in the next one's budget.
/// - Clock times are Swedish wall-clock times: 13:00 stays 13:00 also when the copy lies on the other side of a change of the clocks.
/// - Checklist offsets are days from the first day and are not touched.
/// - Holidays, free eves, school breaks, and weekends that the original was not on, are told of, never moved: which day is better is a matter of people.
class EventCopier
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::EventCopier)

public:
    static EventCopy copy(const EventCopyRequest &request);
    /// The corresponding day by the rule SameWeek.
    static QDate sameWeek(QDate day, int years);
    /// The corresponding day by the rule SameDate.
    static QDate sameDate(QDate day, int years);
};

} // namespace lansnav
