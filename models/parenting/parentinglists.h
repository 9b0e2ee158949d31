// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/rowmodel.h"
#include "parenting/completionrule.h"
#include "parenting/grouprules.h"
#include "parenting/types.h"

#include <functional>

namespace lansnav {

/// Item models of the parenting area. Each is a RowModel over structs; views fill them from ParentingStore through Store::fetch.

using GroupListModel = RowModel<GroupRow>;
/// Columns by key: title, programme, municipality, place, status, first_day, leaders, registered, started, completed, problems.
GroupListModel::Columns groupColumns();

using LeaderListModel = RowModel<Leader>;
/// Columns by key: name, municipality, employer, status, training, languages, groups. `today`: what a training is valid or not on.
LeaderListModel::Columns leaderColumns(QDate today);
/// "ABC; FöiS until 1 May 2026", those that hold that day; empty when none does.
QString trainingText(const Leader &leader, QDate today);

using CentreListModel = RowModel<FamilyCentre>;
/// Columns by key: name, municipality, status, setup_since, start, end, professions, agreement, follow_up, ffff. `today`: what a follow-up is
/// late on; `on`: the day that the status is of, asked for with each row; today when not given.
CentreListModel::Columns centreColumns(QDate today, std::function<QDate()> on = {});

/// A participant with what follows from the order of the requests and from the attendance.
struct ParticipantRow : GroupParticipant
{
    int number = 0;             ///< in the order of the requests, from 1
    GroupPlace place{};
    Completion completion{};
};
using ParticipantListModel = RowModel<ParticipantRow>;
/// Columns by key: number, name, place, children, ages, reached_by, present, completion.
ParticipantListModel::Columns participantColumns();
QList<ParticipantRow> participantRows(const GroupDetail &detail);

} // namespace lansnav
