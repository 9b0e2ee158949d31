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
    /// After less before: of the same forms, when those are enough to be shown and do not give away the few who answered once only; otherwise of
    /// the two means.
    std::optional<double> change;
    int paired = 0;             ///< forms with both answers
};

/// Results of the evaluation of a group, made so that nobody can be picked out (AnswerRule): fewer answers than `fewest` are not shown, and a
/// change of fewer forms than that is not either. There are none of several groups together: less those that are shown alone, a small group could
/// be told from them.
class GroupEvaluation
{
public:
    static constexpr int fewest = AnswerRule::fewest;

    /// The questions of the group's version, in their order.
    static QList<QuestionResult> of(const GroupDetail &group);
    static QString text(const MomentResult &result) { return AnswerRule::text(result.answers, result.mean); }
};

} // namespace lansnav
