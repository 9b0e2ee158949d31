// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/areatab.h"

namespace lansnav {

/// The networks page: list on the left, the chosen network's sub-tabs on the right. Made by the shell through the factory.
TabFactory networkTab();

} // namespace lansnav
