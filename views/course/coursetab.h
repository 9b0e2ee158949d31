// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/areatab.h"

namespace lansnav {

/// The courses page: list on the left, the chosen event's sub-tabs on the right, and rooms and speakers beside. Made by the shell
/// through the factory.
TabFactory courseTab();

} // namespace lansnav
