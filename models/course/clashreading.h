// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/termplan.h"
#include "course/clashes.h"
#include "course/types.h"
#include "store/database.h"

namespace lansnav {

/// What the search for clashes works on, as the file has it.
struct ClashData
{
    ClashWorld world;
    QList<ProgrammeSession> sessions;   ///< of events that are not cancelled
};

/// Rooms, blocked times, every event's days and people, network meetings and school breaks.
Result<ClashData> readClashData(Database &db);
/// The same of events that have been read: all of them, as CourseStore::outlines() has them. `days`: only those sessions are searched that
/// are held then, so that what is held on other days is left out.
Result<ClashData> readClashData(Database &db, const QList<EventDetail> &events, const std::optional<QList<DateRange>> &days = {});
/// The school breaks of the region and its municipalities, each stretch of days once.
Result<QList<DateRange>> schoolBreakDays(Database &db);
/// A session as the search takes it; `registered`: people with a seat in it. Where nothing else is held at the same time it is for as many
/// as the event has seats, whoever has registered by now.
ProgrammeSession programmeSession(const EventDetail &detail, const Session &session, int registered);

} // namespace lansnav
