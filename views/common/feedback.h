// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/area.h"
#include "store/result.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace lansnav {

/// Long work in one line: text, bar, Cancel. Hidden while nothing runs.
class Progress : public QFrame
{
    Q_OBJECT

public:
    explicit Progress(QWidget *parent = nullptr);
    /// Shows the bar. Without `cancel` there is no button. The button is pressed at most once.
    void start(const QString &text, std::function<void()> cancel = {});
    /// `total` 0: busy without an end in sight.
    void setProgress(qint64 done, qint64 total);
    void setText(const QString &text);
    void finish();
    bool isRunning() const { return m_running; }

private:
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    std::function<void()> m_onCancel;
    bool m_running = false;
};

/// A message over the bottom of a window that goes after six seconds, not while the pointer or the focus is on it.
class Toast : public QFrame
{
    Q_OBJECT

public:
    /// One per window; child of it, hidden until shown.
    explicit Toast(QWidget *window);
    /// Replaces what is shown. With `undo` a link offers to take it back.
    void showText(const QString &text, std::function<void()> undo = {});
    QString text() const;
    void setDuration(int milliseconds) { m_timer.setInterval(milliseconds); }

signals:
    void gone();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    QRect clearOfButtons(const QRect &wanted) const;
    void leave();

    QLabel *m_text;
    QPushButton *m_undo;
    QToolButton *m_close;
    std::function<void()> m_onUndo;
    QTimer m_timer;
};

/// A sentence across a pane that stays until closed or answered: errors shown where the user is, not in a dialog.
class BannerBar : public QFrame
{
    Q_OBJECT

public:
    explicit BannerBar(QWidget *parent = nullptr);
    void showError(const Error &error);
    /// `action` is the text of a button that runs `act` and closes the bar; empty: no button.
    void showSentence(Problem::Severity severity, const QString &sentence, const QString &action = {}, std::function<void()> act = {});
    /// Shows a failure and returns whether there was none: `if (!banner->check(edit.commit())) return;`
    template<class T>
    bool check(const Result<T> &result)
    {
        if (result.ok())
            clear();
        else
            showError(result.error());
        return result.ok();
    }
    void clear();
    QString sentence() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refreshMark();

    QLabel *m_mark;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
    std::function<void()> m_act;
    Problem::Severity m_severity = Problem::Severity::Bad;
};

} // namespace lansnav
