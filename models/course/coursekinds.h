// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/area.h"

namespace lansnav {

/// What the courses area lists and exports: events, sessions, rooms, registrations, attendance. All but the rooms take
/// the scope ids "event" and "network", a year or term by the event's days; sessions also "person": what she speaks at, leads or
/// has registered for. The text filter narrows them all.
QList<Kind> courseKinds();

} // namespace lansnav
