// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace lansnav::report {

/// The Okabe–Ito colours in the order the charts use them (0xRRGGBB): told apart also by colour-blind readers.
inline constexpr std::array<quint32, 8> chartColors{0x0072B2, 0xE69F00, 0x009E73, 0xCC79A7, 0x56B4E9, 0xD55E00, 0xF0E442, 0x000000};

} // namespace lansnav::report
