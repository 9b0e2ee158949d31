// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/openclashes.h"
#include "course/seatplan.h"
#include "course/types.h"

#include <QCoreApplication>

namespace lansnav {

/// Somebody expected or seen at a session.
struct Attendee
{
    Id person;
    QString name;           ///< masked
    QString sortName;       ///< "Family Given", masked; the name for guests
    QString workplace;
};

/// Somebody who waits for a seat at a session.
struct Waiting
{
    Id registration;
    SeatPlace place;        ///< in the event's list or, with a seat there, in the session's
};

/// Pure functions over EventDetail with "today" handed in; the tab, the overview, the reports and the command line share them.
/// Problems and row look at nothing that CourseStore::outlines() leaves out.
class CourseRules
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::CourseRules)

public:
    /// Worst first. A problem of a single field leads to it: Problem::detail is fieldId(); a clash's is OpenClash::id().
    static QList<Problem> problems(const EventDetail &detail, QDate today, const QList<OpenClash> &clashes = {});
    static EventRow row(const EventDetail &detail, QDate today, const QList<OpenClash> &clashes = {});
    /// Stands for a field of the event's form: "status", "room".
    static Id fieldId(const QString &field);

    /// A task that is not done and whose day is past; never of a cancelled event.
    static bool isOverdue(const EventDetail &detail, const EventTask &task, QDate today);
    /// Whether there is somewhere to go: the event has a place or link, or every session that is no break has a room.
    static bool hasPlace(const EventDetail &detail);
    /// "Kulturkvarteret", "Kulturkvarteret, Hörsalen" when all sessions are in one room, or the link.
    static QString placeText(const EventDetail &detail);
    /// Whether a session is for all who come: in a programme with tracks, one without track and without seats of its own. Elsewhere
    /// choosing some sessions is leaving out the others.
    static bool isForEverybody(const EventDetail &detail, const Session &session);
    /// Whether a registration that counts is for a session: it was chosen, nothing was, or it is for everybody.
    static bool isFor(const EventDetail &detail, const Registration &registration, const Session &session);
    /// Those of the chosen sessions that nobody can be at both of, as pairs in order of time. What has no time overlaps nothing.
    static QList<std::pair<const Session *, const Session *>> atOnce(const EventDetail &detail, const QList<Id> &chosen);
    /// Who is expected at a session: those it is for who have a seat or are offered one, in the event and, where it has a list of its
    /// own, in the session; those who wait from the session on that they were let in to, so that they were present there; and whoever
    /// has attendance there. By family name.
    static QList<Attendee> attendees(const EventDetail &detail, const Session &session, const SeatPlan &seats);
    /// Who wants to come to a session and is not among them, first in line first.
    static QList<Waiting> waiting(const EventDetail &detail, const Session &session, const SeatPlan &seats);
    /// What a session is called: its title, or the event's when it has none.
    static QString sessionTitle(const EventDetail &detail, const Session &session);
};

} // namespace lansnav
