// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/evaluationrule.h"

#include "calendar/uilocale.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace lansnav {

namespace {

/// A scale from a mistyped definition must not make a list of millions.
constexpr int mostSteps = 101;

int steps(const EvaluationQuestion &question)
{
    switch (question.kind) {
    case QuestionKind::Scale: return int(std::clamp<qint64>(qint64(question.highest) - question.lowest + 1, 0, mostSteps));
    case QuestionKind::Choice: return int(question.choices.size());
    case QuestionKind::Text: break;
    }
    return 0;
}

/// Adds one form's answer; false when it is none.
bool addAnswer(const EvaluationQuestion &question, const EvaluationValue &value, EvaluationResult &result)
{
    if (question.kind == QuestionKind::Text) {
        const QString text = value.text.trimmed();
        if (!text.isEmpty())
            result.texts.append(text);
        return !text.isEmpty();
    }
    if (question.kind == QuestionKind::Scale) {
        if (!value.scale)
            return false;
        const qint64 step = qint64(*value.scale) - question.lowest;
        if (step < 0 || step >= result.counts.size())
            return false;
        ++result.counts[step];
        return true;
    }
    bool any = false;
    const QSet<int> ticked(value.choices.cbegin(), value.choices.cend());
    for (const int choice : ticked)
        if (choice >= 0 && choice < result.counts.size()) {
            ++result.counts[choice];
            any = true;
        }
    return any;
}

EvaluationResult counted(const EvaluationQuestion &question, const QList<const EvaluationForm *> &forms)
{
    EvaluationResult result;
    result.counts.fill(0, steps(question));
    for (const EvaluationForm *form : forms)
        if (const auto value = form->values.constFind(question.id); value != form->values.cend())
            result.answers += addAnswer(question, *value, result);
    result.shown = result.answers >= EvaluationRule::fewest;
    if (!result.shown) {
        result.counts.clear();
        result.texts.clear();
        return result;
    }
    result.texts.sort(Qt::CaseInsensitive);
    if (question.kind == QuestionKind::Scale) {
        double sum = 0;
        for (qsizetype step = 0; step < result.counts.size(); ++step)
            sum += double(question.lowest + step) * result.counts.at(step);
        result.mean = sum / result.answers;
    }
    return result;
}

struct Gathered
{
    QString name;
    QList<const EvaluationForm *> forms;
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
    QList<const EvaluationForm *> all;
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

QString EvaluationRule::text(const EvaluationResult &result)
{
    if (!result.shown)
        return tr("Fewer than %n answer(s): not shown.", nullptr, fewest);
    if (!result.mean)
        return tr("%n answer(s)", nullptr, result.answers);
    return tr("%1 on average of %n answer(s)", nullptr, result.answers).arg(uiLocale().toString(*result.mean, 'f', 1));
}

} // namespace lansnav
