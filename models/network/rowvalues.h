// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/statedvalues.h"
#include "network/types.h"
#include "store/edit.h"

namespace lansnav {

// Structs as columns and values, for inserting. What is not stated becomes NULL.

Values valuesOf(const Network &network);
Values valuesOf(const Membership &member);
Values valuesOf(const Meeting &meeting);
Values valuesOf(const ActionPoint &action);
Values valuesOf(const Licence &licence);
Values valuesOf(const Loop &loop);
Values valuesOf(const Figure &figure);
Values seatValues(const Id &network, const Seat &seat);
Values talkValues(const Id &loop, const LoopTalk &talk);
Values attendanceValues(const Id &meeting, const Id &person, AttendanceState state);

} // namespace lansnav
