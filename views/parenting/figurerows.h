// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/term.h"
#include "parenting/types.h"

#include <QMetaType>

#include <optional>

namespace lansnav {

/// The groups behind a figure, for the list of groups to show. What is not said narrows nothing.
struct FigureRows
{
    Id programme;
    Id municipality;
    std::optional<Term> term;       ///< the groups begin in
    int year = 0;                   ///< the same of a whole year; 0: any
    QList<GroupStatus> statuses;    ///< empty: any
    QList<Id> groups;               ///< exactly those that were counted, never empty: what the above comes to when the figure was made
    QString words;                  ///< translated, without a full stop: "12 groups that ran in spring 2026"
};

/// The leaders behind a figure of the forecast, for the register of leaders to show.
struct LeaderRows
{
    QList<Id> people;       ///< those that may be shown
    int kept = 0;           ///< more people that are counted, but whose municipality is not told: protected identity
    QString words;          ///< translated, without a full stop: "Trained in ABC in Laxå"
};

} // namespace lansnav

Q_DECLARE_METATYPE(lansnav::FigureRows)
Q_DECLARE_METATYPE(lansnav::LeaderRows)
