// SPDX-License-Identifier: GPL-3.0-or-later
#include "area/answers.h"

#include "calendar/uilocale.h"

#include <algorithm>

namespace lansnav {

namespace {

/// A scale from a mistyped definition must not make a list of millions.
constexpr int mostSteps = 101;

} // namespace

QString AnswerRule::text(int answers, std::optional<double> mean)
{
    if (!isShown(answers))
        return tr("Fewer than %n answer(s): not shown.", nullptr, fewest);
    if (!mean)
        return tr("%n answer(s)", nullptr, answers);
    return tr("%1 on average of %n answer(s)", nullptr, answers).arg(uiLocale().toString(*mean, 'f', 1));
}

ScaleCount::ScaleCount(int lowest, int highest) : m_lowest(lowest)
{
    m_counts.fill(0, std::clamp<qint64>(qint64(highest) - lowest + 1, 0, mostSteps));
}

bool ScaleCount::add(int value)
{
    const qint64 step = qint64(value) - m_lowest;
    if (step < 0 || step >= m_counts.size())
        return false;
    ++m_counts[step];
    ++m_answers;
    m_sum += value;
    return true;
}

} // namespace lansnav
