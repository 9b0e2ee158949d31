// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/evaluationrule.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace lansnav {

namespace {

using Forms = QList<const EvaluationForm *>;

/// Hands over what each form holds on the question.
template<class Take>
void each(const EvaluationQuestion &question, const Forms &forms, const Take &take)
{
    for (const EvaluationForm *form : forms)
        if (const auto value = form->values.constFind(question.id); value != form->values.cend())
            take(*value);
}

void countScale(const EvaluationQuestion &question, const Forms &forms, EvaluationResult &result)
{
    ScaleCount scale(question.lowest, question.highest);
    each(question, forms, [&](const EvaluationValue &value) {
        if (value.scale)
            scale.add(*value.scale);
    });
    result.answers = scale.answers();
    result.counts = scale.counts();
    if (scale.answers() > 0)
        result.mean = double(scale.sum()) / scale.answers();
}

void countChoices(const EvaluationQuestion &question, const Forms &forms, EvaluationResult &result)
{
    result.counts.fill(0, question.choices.size());
    each(question, forms, [&](const EvaluationValue &value) {
        bool any = false;
        const QSet<int> ticked(value.choices.cbegin(), value.choices.cend());
        for (const int choice : ticked)
            if (choice >= 0 && choice < result.counts.size()) {
                ++result.counts[choice];
                any = true;
            }
        result.answers += any;
    });
}

void gatherTexts(const EvaluationQuestion &question, const Forms &forms, EvaluationResult &result)
{
    each(question, forms, [&](const EvaluationValue &value) {
        if (const QString text = value.text.trimmed(); !text.isEmpty())
            result.texts.append(text);
    });
    result.answers = int(result.texts.size());
    result.texts.sort(Qt::CaseInsensitive);
}

EvaluationResult counted(const EvaluationQuestion &question, const Forms &forms)
{
    EvaluationResult result;
    switch (question.kind) {
    case QuestionKind::Scale: countScale(question, forms, result); break;
    case QuestionKind::Choice: countChoices(question, forms, result); break;
    case QuestionKind::Text: gatherTexts(question, forms, result); break;
    }
    result.shown = AnswerRule::isShown(result.answers);
    if (!result.shown) {
        result.counts.clear();
        result.mean.reset();
        result.texts.clear();
    }
    return result;
}

struct Gathered
{
    QString name;
    Forms forms;
    int answers = 0;
};

/// Largest first, then by name; groups in which nobody answered are left out.
QList<Gathered> gathered(const EvaluationQuestion &question, const QList<EvaluationForm> &forms)
{
    QHash<QString, Gathered> groups;
    for (const EvaluationForm &form : forms) {
        Gathered &group = groups[form.group.simplified()];
        group.name = form.group.simplified();
        group.forms.append(&form);
    }
    QList<Gathered> found;
    for (Gathered &group : groups) {
        group.answers = counted(question, group.forms).answers;
        if (group.answers > 0)
            found.append(group);
    }
    std::sort(found.begin(), found.end(), [](const Gathered &a, const Gathered &b) {
        return std::tuple(-a.answers, a.name) < std::tuple(-b.answers, b.name);
    });
    return found;
}

} // namespace

EvaluationResult EvaluationRule::result(const EvaluationQuestion &question, const QList<EvaluationForm> &forms)
{
    Forms all;
    for (const EvaluationForm &form : forms)
        all.append(&form);
    return counted(question, all);
}

QList<EvaluationGroup> EvaluationRule::byGroup(const EvaluationQuestion &question, const QList<EvaluationForm> &forms)
{
    if (question.kind == QuestionKind::Text)
        return {};
    QList<Gathered> groups = gathered(question, forms);
    Gathered rest;
    const auto putAway = [&] {
        rest.forms += groups.last().forms;
        rest.answers += groups.last().answers;
        groups.removeLast();
    };
    while (!groups.isEmpty() && groups.last().answers < fewest)
        putAway();
    while (!groups.isEmpty() && rest.answers > 0 && rest.answers < fewest)
        putAway();
    QList<EvaluationGroup> shown;
    for (const Gathered &group : std::as_const(groups))
        shown.append({group.name, false, counted(question, group.forms)});
    // The rest alone would only be everybody again.
    if (!shown.isEmpty() && rest.answers > 0)
        shown.append({{}, true, counted(question, rest.forms)});
    return shown;
}

} // namespace lansnav
