// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/groupevaluation.h"

#include "calendar/uilocale.h"

#include <algorithm>

namespace lansnav {

namespace {

/// A scale from a mistyped definition must not make a list of millions.
constexpr int widestScale = 101;

/// Answers to one question at one time, as they are gathered.
struct Gathering
{
    qint64 sum = 0;
    int answers = 0;
    bool summed = false;        ///< some known as a sum only
    QList<int> counts;

    void add(const ProgrammeQuestion &question, int value)
    {
        if (value < question.lowest || value > question.highest)
            return;
        sum += value;
        ++answers;
        if (const int step = value - question.lowest; step < counts.size())
            ++counts[step];
    }
    void addSum(const ProgrammeQuestion &question, const GroupAnswerSum &row)
    {
        const qint64 n = row.answers.value_or(0);
        // A sum that these answers cannot have is no answer.
        if (n <= 0 || !row.total || *row.total < n * question.lowest || *row.total > n * question.highest)
            return;
        sum += *row.total;
        answers += int(n);
        summed = true;
    }
    MomentResult result() const
    {
        MomentResult made;
        made.answers = answers;
        made.shown = answers >= GroupEvaluation::fewest;
        if (!made.shown)
            return made;
        made.mean = double(sum) / answers;
        if (!summed)
            made.counts = counts;
        return made;
    }
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

QuestionResult resultOf(const ProgrammeQuestion &question, const QList<GroupDetail> &groups)
{
    QuestionResult result;
    result.question = question;
    Gathering before, after;
    const qint64 steps = std::clamp<qint64>(qint64(question.highest) - question.lowest + 1, 0, widestScale);
    before.counts.fill(0, steps);
    after.counts.fill(0, steps);
    qint64 change = 0;
    for (const GroupDetail &group : groups) {
        for (const GroupAnswer &answer : group.answers)
            if (answer.question == question.id && answer.value)
                (answer.moment == AskedWhen::Before ? before : after).add(question, *answer.value);
        for (const GroupAnswerSum &sum : group.sums)
            if (sum.question == question.id)
                (sum.moment == AskedWhen::Before ? before : after).addSum(question, sum);
        addPairs(group, question, change, result.paired);
    }
    result.before = before.result();
    result.after = after.result();
    if (result.paired >= GroupEvaluation::fewest)
        result.change = double(change) / result.paired;
    else if (result.before.mean && result.after.mean)
        result.change = *result.after.mean - *result.before.mean;
    return result;
}

} // namespace

QList<QuestionResult> GroupEvaluation::of(const QList<GroupDetail> &groups)
{
    QList<QuestionResult> results;
    if (!groups.isEmpty())
        for (const ProgrammeQuestion &question : groups.first().version.questions)
            results.append(resultOf(question, groups));
    return results;
}

QString GroupEvaluation::text(const MomentResult &result)
{
    if (!result.shown)
        return tr("Fewer than %n answer(s): not shown.", nullptr, fewest);
    return tr("%1 on average of %n answer(s)", nullptr, result.answers).arg(uiLocale().toString(*result.mean, 'f', 1));
}

} // namespace lansnav
