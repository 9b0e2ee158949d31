// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/area.h"

namespace lansnav {

/// What the networks area lists and exports: networks, members, meetings, attendance, licences, loops, figures. All take the
/// scope id "network", a year or term where rows have a date, and the text filter.
QList<Kind> networkKinds();

} // namespace lansnav
