// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/area.h"

namespace lansnav {

/// The parenting groups area as the window and the command line see it.
Area parentingArea();

} // namespace lansnav
