// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/clashes.h"

#include <QCoreApplication>

namespace lansnav {

/// The sentences of clashes, made when somebody reads them: names cost more than the search.
class ClashText
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::ClashText)

public:
    /// "Aulan is booked twice: "Welcome" and "Panel" (Thu 14 May 2026 (w. 20) 13:00–14:00)."
    static QString sentence(const ClashFinder &finder, const ProgrammeClash &clash);
    /// "forbids", "warns", "notes".
    static QString word(ClashSeverity severity);
};

} // namespace lansnav
