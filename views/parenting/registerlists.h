// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/filterbar.h"
#include "list/rowmodel.h"
#include "parenting/types.h"

#include <functional>
#include <optional>

namespace lansnav {

// Item models of the registers of leaders and programmes that the models themselves have none of.

using TrainingListModel = RowModel<LeaderTraining>;
/// Columns by key: programme, trained, valid_until, certificate. `today`: what a training is valid or not on.
TrainingListModel::Columns trainingColumns(QDate today);

struct ProgrammeRow : ProgrammeDetail
{
    Id id{};                    ///< the programme
};
using ProgrammeListModel = RowModel<ProgrammeRow>;
/// Columns by key: short_name, name, ages, meetings, leaders, participants, groups, given.
ProgrammeListModel::Columns programmeColumns();
QList<ProgrammeRow> programmeRows(const QList<ProgrammeDetail> &programmes);

using VersionListModel = RowModel<ProgrammeVersion>;
/// Columns by key: number, valid_from, ages, meetings, leaders, participants, completion, groups.
VersionListModel::Columns versionColumns();

/// A meeting of a programme at its place, whichever version it is of: an id is of the place.
struct StepRow : ProgrammeStep
{
    int number = 1;
};
using StepListModel = RowModel<StepRow>;
/// Takes a meeting as it was changed in place; false when it was not taken.
using StepWriter = std::function<bool(const StepRow &row)>;
/// Columns by key: number, theme and minutes (both changed in place).
StepListModel::Columns stepColumns(const StepWriter &write);
QList<StepRow> stepRows(const ProgrammeVersion &version);

/// A question of a programme at its place.
struct ProgrammeQuestionRow : ProgrammeQuestion
{
    int number = 1;
};
using ProgrammeQuestionListModel = RowModel<ProgrammeQuestionRow>;
using ProgrammeQuestionWriter = std::function<bool(const ProgrammeQuestionRow &row)>;
/// Columns by key: number, text, lowest and highest (changed in place).
ProgrammeQuestionListModel::Columns programmeQuestionColumns(const ProgrammeQuestionWriter &write);
QList<ProgrammeQuestionRow> programmeQuestionRows(const ProgrammeVersion &version);

namespace registerview {

QVariant optional(const std::optional<int> &number);
std::optional<int> number(const QVariant &value);
/// "3–12", "from 3", "at most 12"; empty for neither.
QString rangeText(const std::optional<int> &from, const std::optional<int> &to);
/// "4 meetings, 10 h"; without hours when no meeting states its length.
QString meetingsText(const ProgrammeVersion &version);
/// "present at 3 of 4 meetings".
QString completionText(const ProgrammeVersion &version);

} // namespace registerview

} // namespace lansnav
