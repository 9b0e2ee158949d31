// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include "sync/patchvalues.h"

#include <cstdlib>

namespace lansnav::fuzz {

void patch(const std::uint8_t *data, std::size_t size)
{
    const auto read = PatchValues::parse(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!read)
        return;
    const auto again = PatchValues::parse(read->toPatch());
    if (!again || again->all() != read->all())
        std::abort();
}

} // namespace lansnav::fuzz
