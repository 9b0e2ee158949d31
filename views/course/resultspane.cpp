// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/resultspane.h"

#include "chart/chartview.h"
#include "common/style.h"
#include "course/afterwards.h"
#include "course/coursecharts.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int chartHeight = 170;

QLabel *plain(const QString &text)
{
    auto *label = style::wrapping(text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ResultsPane::ResultsPane(const AppContext &context, QWidget *parent) : EventPage(context, parent), m_page(new QWidget), m_column(new QVBoxLayout(m_page))
{
    m_column->setContentsMargins(measure::half, 0, measure::grid, measure::grid);
    m_column->setSpacing(measure::half);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(m_page);
    area->setAccessibleName(tr("Results"));
    body()->addWidget(area, 1);
}

void ResultsPane::clear()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_sentences.clear();
}

void ResultsPane::refresh(bool other)
{
    Q_UNUSED(other)
    clear();
    const QList<EvaluationForm> forms = ruleForms(detail());
    QString head = tr("%n paper(s) typed in.", nullptr, int(forms.size()));
    if (detail().questions.isEmpty())
        head = tr("Results are shown here when there are questions and at least %1 answers.").arg(EvaluationRule::fewest);
    m_column->addWidget(style::quiet(head));
    for (const EventQuestion &question : detail().questions)
        addQuestion(question, forms);
    m_column->addStretch(1);
}

void ResultsPane::addQuestion(const EventQuestion &question, const QList<EvaluationForm> &forms)
{
    const EvaluationResult result = EvaluationRule::result(ruleQuestion(question), forms);
    const QString sentence = EvaluationRule::text(result);
    m_sentences << sentence;
    m_column->addSpacing(measure::grid);
    QLabel *heading = style::heading(question.text.left(300), 2);
    style::wrap(*heading);
    m_column->addWidget(heading);
    m_column->addWidget(plain(sentence));
    if (!result.shown)
        return;
    if (question.kind == QuestionKind::Text) {
        QStringList lines;
        for (const QString &text : result.texts)
            lines << u"• "_s + text;
        m_column->addWidget(plain(lines.join(u'\n')));
        return;
    }
    report::Chart answers = CourseCharts::answers(question, result);
    const QString name = answers.title;
    // The heading has said it.
    answers.title.clear();
    QWidget *chart = makeChart(answers, m_page);
    chart->setAccessibleName(name);
    chart->setFixedHeight(chartHeight);
    chart->setMaximumWidth(measure::fieldWidth);
    m_column->addWidget(chart);
}

} // namespace lansnav
