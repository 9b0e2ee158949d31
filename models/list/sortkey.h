// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

#include <compare>

namespace lansnav {

/// Appends a key to `out` such that keys compare bytewise as the Swedish alphabet orders their texts: å ä ö after z,
/// æ and ø as ä and ö, ü as y, other marks ignored, upper and lower case alike, "2" before "10", space and signs first.
/// The same order on every platform, whatever Qt was built with. The key holds no byte 0.
void appendSwedishSortKey(QStringView text, QByteArray &out);

QByteArray swedishSortKey(QStringView text);

/// Orders two texts as their keys do.
std::strong_ordering compareSwedish(QStringView a, QStringView b);

/// For std::sort and the like.
inline bool swedishLess(QStringView a, QStringView b)
{
    return compareSwedish(a, b) < 0;
}

} // namespace lansnav
