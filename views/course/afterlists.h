// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/afterwards.h"
#include "list/rowmodel.h"

namespace lansnav {

using CertificateListModel = RowModel<CertificateRow>;
/// Columns by key: name, present, state, workplace.
CertificateListModel::Columns certificateColumns();

using BudgetListModel = RowModel<BudgetLine>;
/// Columns by key: text, budget, outcome, difference.
BudgetListModel::Columns budgetColumns();

using QuestionListModel = RowModel<EventQuestion>;
/// Columns by key: sort, text, kind, answers.
QuestionListModel::Columns questionColumns();

} // namespace lansnav
