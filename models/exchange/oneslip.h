// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <cstdlib>

namespace lansnav {

/// Whether two words differ by one letter more, less or other, or by two that have changed places. False for equal words. Of short words it
/// says too little: the caller knows how long they must be.
inline bool isOneSlipApart(QStringView a, QStringView b)
{
    if (std::abs(a.size() - b.size()) > 1 || a == b)
        return false;
    const auto [inA, inB] = std::mismatch(a.cbegin(), a.cend(), b.cbegin(), b.cend());
    const QStringView restA(inA, a.cend());
    const QStringView restB(inB, b.cend());
    if (restA.size() != restB.size())
        return restA.size() > restB.size() ? restA.sliced(1) == restB : restA == restB.sliced(1);
    const bool areSwapped = restA.size() > 1 && restA.at(0) == restB.at(1) && restA.at(1) == restB.at(0) && restA.sliced(2) == restB.sliced(2);
    return areSwapped || restA.sliced(1) == restB.sliced(1);
}

} // namespace lansnav
