// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace lansnav {

// Stored codes of an enum, in the order of its values: constexpr std::array statuses{"active", "ended"}.

template<class Enum, size_t N>
QString codeOf(const std::array<const char *, N> &codes, Enum value)
{
    return QString::fromLatin1(codes.at(size_t(value)));
}

/// An unknown or missing code (a colleague's newer program) reads as the first value.
template<class Enum, size_t N>
Enum valueOf(const std::array<const char *, N> &codes, const QString &code)
{
    for (size_t i = 0; i < N; ++i)
        if (code == QLatin1StringView(codes[i]))
            return Enum(i);
    return Enum(0);
}

} // namespace lansnav
