// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/filterbar.h"
#include "parenting/types.h"

#include <initializer_list>

namespace lansnav::parentingview {

/// The words of a coded value as choices of a field.
template<class Enum>
QList<Choice> choices(std::initializer_list<Enum> values)
{
    QList<Choice> list;
    for (const Enum value : values)
        list.append({toCode(value), ParentingWords::of(value)});
    return list;
}

} // namespace lansnav::parentingview
