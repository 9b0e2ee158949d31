// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    lansnav::fuzz::patch(data, size);
    return 0;
}
