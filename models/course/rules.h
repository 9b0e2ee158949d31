// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/seats.h"
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

/// Pure functions over EventDetail with "today" handed in; the tab, the overview, the reports and the command line share them.
/// Problems and row look at nothing that CourseStore::outlines() leaves out.
class CourseRules
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::CourseRules)

public:
    /// Worst first.
    static QList<Problem> problems(const EventDetail &detail, QDate today);
    static EventRow row(const EventDetail &detail, QDate today);

    /// A task that is not done and whose day is past; never of a cancelled event.
    static bool isOverdue(const EventDetail &detail, const EventTask &task, QDate today);
    /// Whether there is somewhere to go: the event has a place or link, or every session that is no break has a room.
    static bool hasPlace(const EventDetail &detail);
    /// "Kulturkvarteret", "Kulturkvarteret, Hörsalen" when all sessions are in one room, or the link.
    static QString placeText(const EventDetail &detail);
    /// Who is expected at a session (registered, and chose it or nothing at all) or has attendance there, by family name.
    static QList<Attendee> attendees(const EventDetail &detail, const Session &session);
    /// The same without those who have no seat, in the event or, where it has a list of its own, in the session: for what is told
    /// of an event. Who has attendance is kept all the same.
    static QList<Attendee> attendees(const EventDetail &detail, const Session &session, const SeatPlan &seats);
    /// What a session is called: its title, or the event's when it has none.
    static QString sessionTitle(const EventDetail &detail, const Session &session);
};

} // namespace lansnav
