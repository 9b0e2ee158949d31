// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/area.h"

#include <QFrame>
#include <QList>

#include <functional>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace lansnav {

/// One problem: mark, sentence, and a button with the remedy. Double-click or Enter does the same as the button. `other` names a second
/// way out, with a button of its own; empty: there is none.
class ProblemRow : public QFrame
{
    Q_OBJECT

public:
    explicit ProblemRow(const Problem &problem, const QString &other = {}, QWidget *parent = nullptr);
    const Problem &problem() const { return m_problem; }

signals:
    void activated(const lansnav::Problem &problem);
    void otherChosen(const lansnav::Problem &problem);

protected:
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *addButton(const QString &text);
    void refreshMark();
    Problem m_problem;
    QLabel *m_mark;
};

/// Problems, the worst first. With more than `limit` the rest opens with "Show all".
class ProblemList : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemList(QWidget *parent = nullptr);
    /// What stands there when nothing needs doing; empty: nothing at all.
    void setEmptyText(const QString &text);
    void setLimit(int limit) { m_limit = limit; }
    /// What a problem's second way out is called ("Accept…"), asked of each; empty: it has none. Call before setProblems().
    void setOther(std::function<QString(const Problem &)> other) { m_other = std::move(other); }
    void setProblems(const QList<Problem> &problems);
    const QList<Problem> &problems() const { return m_problems; }
    QList<ProblemRow *> rows() const { return m_rows; }

signals:
    void activated(const lansnav::Problem &problem);
    void otherChosen(const lansnav::Problem &problem);

private:
    void rebuild();

    QBoxLayout *m_layout;
    QLabel *m_empty;
    QPushButton *m_more;
    QList<Problem> m_problems;
    QList<ProblemRow *> m_rows;
    std::function<QString(const Problem &)> m_other;
    int m_limit = 8;
    bool m_showAll = false;
};

} // namespace lansnav
