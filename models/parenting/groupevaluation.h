// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/answers.h"
#include "parenting/types.h"

namespace lansnav {

/// Answers to one question at one time.
struct MomentResult
{
    int answers = 0;
    bool shown = false;         ///< false: too few to show, and what follows is empty
    std::optional<double> mean;
    QList<int> counts;          ///< per step from the lowest; empty when some answers are known as a sum only
};

/// One question before and after.
struct QuestionResult
{
    ProgrammeQuestion question;
    MomentResult before;
    MomentResult after;
    /// After less before, of the same forms where both are filled in, when those are enough to be shown; otherwise of the two means.
    std::optional<double> change;
    int paired = 0;             ///< forms with both answers
};

/// Results of the evaluation of one or more groups of one version, made so that nobody can be picked out (AnswerRule): fewer
/// answers than `fewest` are not shown, and a change of fewer forms than that is not either. Several groups together less the ones that are shown
/// alone could give a small group away: whoever shows both leaves groups of fewer than `fewest` answers out of the whole.
class GroupEvaluation
{
public:
    static constexpr int fewest = AnswerRule::fewest;

    /// The questions of the first group's version, in their order.
    static QList<QuestionResult> of(const QList<GroupDetail> &groups);
    static QList<QuestionResult> of(const GroupDetail &group) { return of(QList<GroupDetail>{group}); }
    static QString text(const MomentResult &result) { return AnswerRule::text(result.answers, result.mean); }
};

} // namespace lansnav
