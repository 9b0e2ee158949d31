// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/evaluationrule.h"
#include "course/eventpage.h"

class QVBoxLayout;

namespace lansnav {

/// What was answered, with a chart for each scale and choice. Fewer than five answers are not shown.
class ResultsPane : public EventPage
{
    Q_OBJECT

public:
    explicit ResultsPane(const AppContext &context, QWidget *parent = nullptr);
    /// The sentence of each question, in order.
    QStringList sentences() const { return m_sentences; }

protected:
    void refresh(bool other) override;

private:
    void addQuestion(const EventQuestion &question, const QList<EvaluationForm> &forms);
    void clear();

    QWidget *m_page;
    QVBoxLayout *m_column;
    QStringList m_sentences;
};

} // namespace lansnav
