// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/groupevaluation.h"

#include "calendar/uilocale.h"

#include <algorithm>

namespace lansnav {

namespace {

/// Answers to one question at one time, as they are gathered.
struct Gathering
{
    explicit Gathering(const ProgrammeQuestion &question) : forms(question.lowest, question.highest) {}

    void addSum(const ProgrammeQuestion &question, const GroupAnswerSum &row)
    {
        const qint64 n = row.answers.value_or(0);
        // A sum that these answers cannot have is no answer.
        if (n <= 0 || !row.total || *row.total < n * question.lowest || *row.total > n * question.highest)
            return;
        sum += *row.total;
        summed += int(n);
    }
    MomentResult result() const
    {
        MomentResult made;
        made.answers = forms.answers() + summed;
        made.shown = AnswerRule::isShown(made.answers);
        if (!made.shown)
            return made;
        made.mean = double(forms.sum() + sum) / made.answers;
        if (summed == 0)
            made.counts = forms.counts();
        return made;
    }

    ScaleCount forms;
    qint64 sum = 0;             ///< of answers that are known as a sum only
    int summed = 0;             ///< how many they are
};

/// The forms of one group that answer both before and after.
void addPairs(const GroupDetail &group, const ProgrammeQuestion &question, qint64 &change, int &paired)
{
    QHash<QString, int> before;
    const auto fits = [&](const GroupAnswer &a) { return a.question == question.id && a.value && *a.value >= question.lowest && *a.value <= question.highest; };
    for (const GroupAnswer &answer : group.answers)
        if (answer.moment == AskedWhen::Before && fits(answer))
            before.insert(answer.sheet, *answer.value);
    for (const GroupAnswer &answer : group.answers)
        if (answer.moment == AskedWhen::After && fits(answer) && before.contains(answer.sheet)) {
            change += *answer.value - before.value(answer.sheet);
            ++paired;
        }
}

/// Whether nothing of fewer than can be shown is told by what is shown of all, less the forms with both answers.
bool restIsNotFew(const MomentResult &moment, int paired)
{
    return moment.answers == paired || moment.answers - paired >= GroupEvaluation::fewest;
}

QuestionResult resultOf(const ProgrammeQuestion &question, const GroupDetail &group)
{
    QuestionResult result;
    result.question = question;
    Gathering before(question), after(question);
    qint64 change = 0;
    for (const GroupAnswer &answer : group.answers)
        if (answer.question == question.id && answer.value)
            (answer.moment == AskedWhen::Before ? before : after).forms.add(*answer.value);
    for (const GroupAnswerSum &sum : group.sums)
        if (sum.question == question.id)
            (sum.moment == AskedWhen::Before ? before : after).addSum(question, sum);
    addPairs(group, question, change, result.paired);
    result.before = before.result();
    result.after = after.result();
    if (result.paired >= GroupEvaluation::fewest && restIsNotFew(result.before, result.paired) && restIsNotFew(result.after, result.paired))
        result.change = double(change) / result.paired;
    else if (result.before.mean && result.after.mean)
        result.change = *result.after.mean - *result.before.mean;
    return result;
}

} // namespace

QList<QuestionResult> GroupEvaluation::of(const GroupDetail &group)
{
    QList<QuestionResult> results;
    for (const ProgrammeQuestion &question : group.version.questions)
        results.append(resultOf(question, group));
    return results;
}

} // namespace lansnav
