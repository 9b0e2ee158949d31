// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/edit.h"

namespace lansnav {

class DemoRandom;

/// Fills `people` invented people and some invented organisations, marked as such, over the municipalities of the file.
/// Phone numbers are those set aside for fiction, each used once; addresses are under example.org. Same seed, same content.
Result<void> fillRegisterDemo(Edit &edit, DemoRandom &random, int people);

} // namespace lansnav
