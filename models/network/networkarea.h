// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/area.h"

namespace lansnav {

/// The networks area: key "networks". Headings and words are translated under the translator installed when it is called.
Area networkArea();

} // namespace lansnav
