// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importcolumns.h"
#include "register/placeindex.h"

#include <optional>

namespace lansnav {

/// Whether a list as a whole is written without å, ä and ö, on a keyboard that lacks them or through a program that lost them: then “Hall”
/// may be anybody's Häll. Worked out when it is first asked for.
class ListLetters
{
public:
    /// All outlive it.
    ListLetters(const ImportPlan &plan, const ImportColumns &columns, const PlaceIndex &places) : m_plan(plan), m_columns(columns), m_places(places) {}

    bool areWithoutRings() const;

private:
    bool findOut() const;

    const ImportPlan &m_plan;
    const ImportColumns &m_columns;
    const PlaceIndex &m_places;
    mutable std::optional<bool> m_areWithout;
};

} // namespace lansnav
