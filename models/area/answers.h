// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

namespace lansnav {

/// What every evaluation obeys, so that nobody can be picked out.
class AnswerRule
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::AnswerRule)

public:
    /// Fewer answers than this are not shown: not of a group, and not of everybody.
    static constexpr int fewest = 5;

    static bool isShown(int answers) { return answers >= fewest; }
    /// "4.2 on average of 31 answers"; without a mean "31 answers"; "Fewer than 5 answers: not shown."
    static QString text(int answers, std::optional<double> mean);
};

/// Answers on a scale, as they are counted.
class ScaleCount
{
public:
    /// Both ends are steps of the scale. One that runs backwards has none, and one of more than a hundred and one, from a mistyped definition,
    /// ends there.
    ScaleCount(int lowest, int highest);

    /// Counts one answer; false for what is no step of the scale, and no answer.
    bool add(int value);
    int answers() const { return m_answers; }
    qint64 sum() const { return m_sum; }
    const QList<int> &counts() const { return m_counts; }   ///< answers per step, from the lowest

private:
    int m_lowest;
    int m_answers = 0;
    qint64 m_sum = 0;
    QList<int> m_counts;
};

} // namespace lansnav
