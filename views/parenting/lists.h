// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/rowmodel.h"
#include "parenting/groupevaluation.h"
#include "parenting/grouprules.h"

namespace lansnav {

/// Item models of a group's pages: RowModels over structs, filled from what ParentingStore reads.

/// A meeting with its number and what the list says of it.
struct GroupMeetingRow : GroupMeeting
{
    int number = 0;             ///< among those that are held, from 1; 0 when cancelled
    int came = 0;               ///< recorded as present, or the number counted
    int known = 0;              ///< people recorded; 0 with `came` where only their number is known
    QString against{};          ///< what speaks against the day, in sentences; empty when nothing does
    QString briefly{};          ///< the same in a word or two, without the day, which stands beside it: the holiday's name
    std::optional<Problem::Severity> severity{};
};
using GroupMeetingModel = RowModel<GroupMeetingRow>;
/// Columns by key: number, when, theme, present, state.
GroupMeetingModel::Columns groupMeetingColumns();
/// `issues`: those of the group, of which each meeting is told its own.
QList<GroupMeetingRow> groupMeetingRows(const GroupDetail &detail, const QList<GroupIssue> &issues);

/// One question of the evaluation with what was answered.
struct QuestionRow : QuestionResult
{
    Id id{};
    int number = 0;
};
using QuestionListModel = RowModel<QuestionRow>;
/// Columns by key: question, before, after, change. What fewer than GroupEvaluation::fewest answered is not shown.
QuestionListModel::Columns groupQuestionColumns();
QList<QuestionRow> questionRows(const GroupDetail &detail);

} // namespace lansnav
