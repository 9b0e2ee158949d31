// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/problemlist.h"

#include "common/style.h"
#include "privacy/showntext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

ProblemRow::ProblemRow(const Problem &problem, const QString &other, QWidget *parent) : QFrame(parent), m_problem(problem), m_mark(new QLabel)
{
    const QString shown = ShownText::of(problem.sentence);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(measure::grid, measure::half, measure::half, measure::half);
    layout->setSpacing(measure::grid);
    auto *sentence = new QLabel(shown);
    sentence->setWordWrap(true);
    sentence->setTextFormat(Qt::PlainText);
    layout->addWidget(m_mark);
    layout->addWidget(sentence, 1);
    if (!problem.remedy.isEmpty())
        connect(addButton(problem.remedy), &QPushButton::clicked, this, [this] { emit activated(m_problem); });
    if (!other.isEmpty())
        connect(addButton(other), &QPushButton::clicked, this, [this] { emit otherChosen(m_problem); });
    const QString severity = style::wordOf(problem.severity);
    m_mark->setToolTip(severity);
    m_mark->setAccessibleName(severity);
    setAccessibleName(tr("%1: %2", "severity: problem").arg(severity, shown));
    refreshMark();
}

QPushButton *ProblemRow::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAccessibleDescription(ShownText::of(m_problem.sentence));
    button->setAutoDefault(false);
    layout()->addWidget(button);
    return button;
}

void ProblemRow::refreshMark()
{
    const int side = fontMetrics().height();
    m_mark->setPixmap(style::markIcon(style::markOf(m_problem.severity), palette()).pixmap(QSize(side, side), devicePixelRatioF()));
}

void ProblemRow::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refreshMark();
}

void ProblemRow::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const Colours &c = Colours::of(palette());
    if (hasFocus()) {
        painter.setPen(QPen(c.accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    } else {
        painter.setPen(c.line);
        painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    }
}

void ProblemRow::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        emit activated(m_problem);
}

void ProblemRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit activated(m_problem);
        break;
    case Qt::Key_Down:
        focusNextChild();
        break;
    case Qt::Key_Up:
        focusPreviousChild();
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}

ProblemList::ProblemList(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this)), m_empty(style::quiet({})), m_more(new QPushButton)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_empty);
    m_layout->addWidget(m_more, 0, Qt::AlignLeft);
    m_more->setFlat(true);
    m_empty->hide();
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showAll = true;
        rebuild();
        if (m_limit < m_rows.size())
            m_rows.at(m_limit)->setFocus();
    });
}

void ProblemList::setEmptyText(const QString &text)
{
    m_empty->setText(text);
    m_empty->setVisible(m_problems.isEmpty() && !text.isEmpty());
}

void ProblemList::setProblems(const QList<Problem> &problems)
{
    m_problems = problems;
    std::stable_sort(m_problems.begin(), m_problems.end(),
                     [](const Problem &a, const Problem &b) { return int(a.severity) > int(b.severity); });
    rebuild();
}

void ProblemList::rebuild()
{
    qsizetype focused = -1;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i)->hasFocus() || m_rows.at(i)->isAncestorOf(focusWidget()))
            focused = i;
        // Later: a row's own button may have led here.
        m_rows.at(i)->hide();
        m_rows.at(i)->deleteLater();
    }
    m_rows.clear();
    const qsizetype shown = m_showAll ? m_problems.size() : std::min<qsizetype>(m_problems.size(), m_limit);
    for (qsizetype i = 0; i < shown; ++i) {
        const Problem &problem = m_problems.at(i);
        auto *row = new ProblemRow(problem, m_other ? m_other(problem) : QString());
        connect(row, &ProblemRow::activated, this, &ProblemList::activated);
        connect(row, &ProblemRow::otherChosen, this, &ProblemList::otherChosen);
        m_layout->insertWidget(int(i), row);
        m_rows.append(row);
    }
    m_empty->setVisible(m_problems.isEmpty() && !m_empty->text().isEmpty());
    m_more->setText(tr("Show all %n", nullptr, int(m_problems.size())));
    m_more->setVisible(shown < m_problems.size());
    if (focused >= 0 && !m_rows.isEmpty())
        m_rows.at(std::min(focused, m_rows.size() - 1))->setFocus();
}

} // namespace lansnav
