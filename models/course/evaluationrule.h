// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/answers.h"
#include "store/id.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace lansnav {

enum class QuestionKind { Scale, Choice, Text };

struct EvaluationQuestion
{
    Id id;
    QuestionKind kind = QuestionKind::Scale;
    QString text;
    int lowest = 1;             ///< of a scale, both ends included
    int highest = 5;
    QStringList choices;        ///< of a choice
};

/// What somebody answered to one question.
struct EvaluationValue
{
    std::optional<int> scale;   ///< outside the scale: not an answer
    QList<int> choices;         ///< indexes; several where several could be ticked. Others are not answers
    QString text;               ///< blank: not an answer
};

/// One filled-in form. Questions that are missing were not answered; no name is kept.
struct EvaluationForm
{
    QString group;              ///< profession or municipality; empty: not told
    QHash<Id, EvaluationValue> values;
};

/// Answers to one question, of everybody or of one group.
struct EvaluationResult
{
    int answers = 0;            ///< forms that answered; not those that were handed in
    bool shown = false;         ///< false: too few to show, and all below is empty
    QList<int> counts;          ///< forms per scale step from the lowest, or per choice
    std::optional<double> mean; ///< of a scale
    QStringList texts;          ///< in alphabetical order, so that nobody's answers can be laid side by side
};

struct EvaluationGroup
{
    QString name;               ///< empty: those who did not tell, or the rest together (see `rest`)
    bool rest = false;          ///< the groups that are too small to be shown, together
    EvaluationResult result;
};

/// Results of an evaluation, made so that nobody can be picked out (AnswerRule).
class EvaluationRule
{
public:
    static constexpr int fewest = AnswerRule::fewest;

    static EvaluationResult result(const EvaluationQuestion &question, const QList<EvaluationForm> &forms);
    /// Scales and choices by group, larger groups first, then by name; free text never, it is told apart too easily. Groups with fewer than
    /// five answers to this question are put together as the rest. What all answered minus what is shown must not give them away: when the rest
    /// has fewer than five, the smallest group that would be shown is put with it; when no rest of five can be made, nothing is shown by group.
    static QList<EvaluationGroup> byGroup(const EvaluationQuestion &question, const QList<EvaluationForm> &forms);
    static QString text(const EvaluationResult &result) { return AnswerRule::text(result.answers, result.mean); }
};

} // namespace lansnav
