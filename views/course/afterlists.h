// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/certificaterule.h"
#include "course/evaluationrule.h"
#include "course/types.h"
#include "list/rowmodel.h"

namespace lansnav {

/// How a participant stands towards the certificate.
struct CertificateRow
{
    Id id;                      ///< the person
    QString name;               ///< masked
    QString sortName;
    QString workplace;
    CertificateStanding standing;
};
using CertificateListModel = RowModel<CertificateRow>;
/// Columns by key: name, present, state, workplace.
CertificateListModel::Columns certificateColumns();
/// Those who registered or were seen, by the sessions that are no breaks.
QList<CertificateRow> certificateRows(const EventDetail &detail);

using BudgetListModel = RowModel<BudgetLine>;
/// Columns by key: text, budget, outcome, difference.
BudgetListModel::Columns budgetColumns();

/// What the lines come to. Nothing where no line says anything.
struct BudgetSum
{
    std::optional<qint64> budget;   ///< öre
    std::optional<qint64> outcome;
    int participants = 0;           ///< present at any session; before anybody was, those with a seat
    bool arePresent = false;
};
BudgetSum budgetSum(const EventDetail &detail, int seated);

using QuestionListModel = RowModel<EventQuestion>;
/// Columns by key: sort, text, kind, answers.
QuestionListModel::Columns questionColumns();

/// A question and the filled-in papers as the rule of evaluation takes them.
EvaluationQuestion ruleQuestion(const EventQuestion &question);
QList<EvaluationForm> ruleForms(const EventDetail &detail);
/// Keys of the papers, in the order in which they were begun.
QStringList sheetsOf(const EventDetail &detail);

} // namespace lansnav
