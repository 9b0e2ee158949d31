// SPDX-License-Identifier: GPL-3.0-or-later
#include "area/statedvalues.h"

namespace lansnav {

QVariant stated(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() ? QVariant() : QVariant(trimmed);
}

QVariant stated(const PartialDate &date)
{
    return date.isNull() ? QVariant() : QVariant(date.toIso());
}

QVariant stated(const std::optional<int> &number)
{
    return number ? QVariant(*number) : QVariant();
}

std::optional<QVariant> valueIn(const Values &values, const QString &column)
{
    for (const auto &[name, value] : values)
        if (name == column)
            return value;
    return std::nullopt;
}

} // namespace lansnav
