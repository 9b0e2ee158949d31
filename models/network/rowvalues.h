// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// A stated text, or NULL.
QVariant stated(const QString &text);
QVariant stated(const PartialDate &date);
QVariant stated(const std::optional<int> &number);

} // namespace lansnav
