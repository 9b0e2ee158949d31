// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/attendance.h"
#include "store/id.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

namespace lansnav {

struct GroupDetail;

enum class CompletionState {
    Completed,      ///< present often enough
    Open,           ///< could still become so: meetings are not recorded, or not held yet
    NotCompleted,   ///< even if present at all that is not recorded, it would not be enough
};

/// How one participant stands; what counts as presence, presenceState() says.
struct Completion : AttendanceCount
{
    CompletionState state = CompletionState::Open;
    int needed = 0;
    int meetings = 0;

    bool hasStarted() const { return present > 0; }
};

/// What is told of a group. Not stated where nothing is recorded: never zero.
struct GroupFigures
{
    std::optional<int> registered;
    std::optional<int> started;     ///< people who were present at one meeting at least
    std::optional<int> completed;   ///< of them, those who were present often enough
};

/// What counts as having started and completed a programme (the contract's default: all meetings but one).
class CompletionRule
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::CompletionRule)

public:
    /// How many of `meetings` one has to be at; at least one. `mayMiss` not stated: one.
    static int needed(int meetings, std::optional<int> mayMiss);
    /// `marks`: one per meeting that was not cancelled, in any order.
    static Completion standing(const QList<AttendanceState> &marks, std::optional<int> mayMiss);
    static Completion standing(const GroupDetail &detail, const Id &participant);
    /// "Completed: present at 3 of 4, 3 needed."
    static QString text(const Completion &completion);
    /// The group's figures: counted from its participants, or as stated when it is known in counts only. The detail may be an outline.
    static GroupFigures figures(const GroupDetail &detail);
};

} // namespace lansnav
