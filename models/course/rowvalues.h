// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/statedvalues.h"
#include "course/types.h"
#include "store/edit.h"

namespace lansnav {

// Structs as columns and values, for inserting. What is not stated becomes NULL.

Values valuesOf(const Venue &venue);
Values valuesOf(const Room &room);
Values valuesOf(const RoomBlock &block);
Values valuesOf(const Event &event);
Values valuesOf(const EventTask &task);
Values valuesOf(const Session &session);
Values valuesOf(const Registration &registration);
Values valuesOf(const EventQuestion &question);
Values valuesOf(const BudgetLine &line);

} // namespace lansnav
