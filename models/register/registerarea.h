// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/area.h"

namespace lansnav {

/// Register of people, organisations and municipalities; key "people".
Area registerArea();

} // namespace lansnav
