// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed of a group's evaluation, as it is written.
#include "parenting/groupevaluationpage.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

std::optional<QList<std::optional<int>>> GroupEvaluationPage::numbers()
{
    QList<std::optional<int>> read;
    for (const Cell &cell : std::as_const(m_cells)) {
        const ProgrammeQuestion &question = m_questions.at(cell.question);
        const QString text = cell.edit->text().trimmed();
        bool isNumber = true;
        const std::optional<int> number = text.isEmpty() ? std::nullopt : std::optional(text.toInt(&isNumber));
        if (isNumber && (isSums() || !number || (*number >= question.lowest && *number <= question.highest))) {
            read.append(number);
            continue;
        }
        banner()->showSentence(Problem::Severity::Warn, isSums() ? tr("Question %1: “%2” is no whole number. Nothing was saved.").arg(cell.question + 1).arg(text.left(20))
                                                                 : tr("Question %1: “%2” is no whole number from %3 to %4. Nothing was saved.").arg(QString::number(cell.question + 1), text.left(20), QString::number(question.lowest), QString::number(question.highest)));
        cell.edit->setFocus();
        cell.edit->selectAll();
        return {};
    }
    return read;
}

bool GroupEvaluationPage::writeForm()
{
    const auto read = numbers();
    if (!read)
        return false;
    const QString sheet = m_sheet.isEmpty() ? Id::fresh(store().environment()).hex() : m_sheet;
    QList<GroupAnswer> answers;
    for (qsizetype i = 0; i < m_cells.size(); ++i)
        if (read->at(i) || !m_sheet.isEmpty())
            answers.append({m_questions.at(m_cells.at(i).question).id, m_cells.at(i).moment, sheet, read->at(i)});
    if (answers.isEmpty()) {
        banner()->showSentence(Problem::Severity::Info, tr("The form has no answers yet. Nothing was saved."));
        return false;
    }
    return check(acts().setAnswers(m_of, answers));
}

bool GroupEvaluationPage::writeSums()
{
    const auto read = numbers();
    if (!read)
        return false;
    // Two fields each: how many answered, and their sum.
    for (qsizetype i = 0; i + 1 < m_cells.size(); i += 2) {
        const GroupAnswerSum sum{m_questions.at(m_cells.at(i).question).id, m_cells.at(i).moment, read->at(i), read->at(i + 1)};
        const auto stored = std::find_if(detail().sums.cbegin(), detail().sums.cend(), [&](const GroupAnswerSum &s) { return s.question == sum.question && s.moment == sum.moment; });
        const bool isThere = stored != detail().sums.cend();
        if (isThere ? stored->answers == sum.answers && stored->total == sum.total : !sum.answers && !sum.total)
            continue;
        if (sum.answers.has_value() != sum.total.has_value()) {
            banner()->showSentence(Problem::Severity::Warn, tr("Question %1: write both how many answered and the sum of their answers, or neither.").arg(m_cells.at(i).question + 1));
            m_cells.at(sum.answers ? i + 1 : i).edit->setFocus();
            return false;
        }
        if (!check(acts().setAnswerSum(m_of, sum))) {
            m_cells.at(i).edit->setFocus();
            return false;
        }
    }
    return true;
}

bool GroupEvaluationPage::write()
{
    const bool done = isSums() ? writeSums() : writeForm();
    m_typed = m_typed && !done;
    return done;
}

bool GroupEvaluationPage::save()
{
    if (m_questions.isEmpty() || !write())
        return false;
    if (!isSums()) {
        m_sheet.clear();
        m_sheets->setCurrentIndex(0);
        showStored();
    }
    if (!m_cells.isEmpty())
        m_cells.first().edit->setFocus();
    return true;
}

} // namespace lansnav
