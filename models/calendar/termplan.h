// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/meetingtime.h"
#include "calendar/term.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTime>

namespace lansnav {

/// Days nobody should be called to (a school break): both ends included.
struct DateRange
{
    QDate first;
    QDate last;
    QString name;   ///< shown as the reason: "sportlov"

    bool contains(QDate day) const { return first <= day && day <= last; }
};

/// A day when some of the members already meet.
struct BusyDay
{
    QDate day;
    QString reason;     ///< shown: "Tidiga tecken meets, 3 of the same members"
};

/// What to plan.
struct TermPlanRequest
{
    Term term;
    int count = 0;              ///< meetings the term should have in all, the planned ones counted
    QDate today;                ///< proposals lie after it
    int weekday = 0;            ///< 1 Monday … 5 Friday; 0 = any
    QTime start;                ///< invalid: the day only
    QTime end;
    QList<QDate> planned;       ///< meetings the term already has, held or planned
    QList<DateRange> breaks;    ///< school-break weeks, where known
    QList<BusyDay> busy;
};

/// One proposed meeting.
struct ProposedMeeting
{
    MeetingTime starts;
    MeetingTime ends;           ///< null when no end was asked for
    QString reason;             ///< why this day, one translated sentence
    QStringList warnings;       ///< what is not ideal about it, translated sentences
};

struct TermPlan
{
    QList<ProposedMeeting> meetings;    ///< in date order
    int missing = 0;            ///< how many there was no possible day for
    QString sentence;           ///< translated; says why when something is missing or nothing is needed, else empty
};

/// Proposes dates for a term: evenly spread over what is left of it and between what is planned, on the wanted weekday where
/// possible; never on a weekend, holiday, free eve, school break, a busy day, a planned day, today or earlier. Summer and
/// Christmas weeks are used only when nothing else is left, with a warning. Pure: same request, same plan.
class TermPlanner
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::TermPlanner)

public:
    static TermPlan plan(const TermPlanRequest &request);
    /// Why no meeting may be put on a day, as a translated sentence; empty when it may. What plan() obeys, for checking a date by hand.
    static QString obstacle(const TermPlanRequest &request, QDate day);
};

} // namespace lansnav
