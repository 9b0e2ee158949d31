// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/area.h"

namespace lansnav {

/// The area of courses and conferences: key "courses". Headings and words are translated under the translator installed when
/// it is called.
Area courseArea();

} // namespace lansnav
