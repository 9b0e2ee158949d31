// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/area.h"
#include "store/result.h"

#include <QFrame>
#include <QPointer>
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

/// Gives the keyboard back to whoever had it before a message took it, when the message goes: without that it would go to what
/// stands next in the window, mostly a search field.
class FocusBack : public QObject
{
public:
    /// Child of the message.
    explicit FocusBack(QWidget *message);
    /// Call before the message is hidden. Does nothing when it does not hold the keyboard.
    void give();

private:
    QWidget *m_message;
    QPointer<QWidget> m_before;
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
    FocusBack *m_focusBack;
    std::function<void()> m_onUndo;
    QTimer m_timer;
};

/// A sentence across a pane that stays until closed or answered: errors shown where the user is, not in a dialog.
///
/// The answer to what was done last takes the place of the one before. News lie on top of each other, the newest first, and each
/// stays until it is closed, or withdrawn since what it told has passed.
class BannerBar : public QFrame
{
    Q_OBJECT

public:
    explicit BannerBar(QWidget *parent = nullptr);
    void showError(const Error &error);
    /// `action` is the text of a button that runs `act` and closes the message; empty: no button.
    void showSentence(Problem::Severity severity, const QString &sentence, const QString &action = {}, std::function<void()> act = {});
    /// As showSentence(), of what nobody asked for; it takes the place of what was told under the same key.
    void showNews(const QString &key, Problem::Severity severity, const QString &sentence, const QString &action = {}, std::function<void()> act = {});
    /// What was told under the key no longer holds.
    void withdraw(const QString &key);
    bool tells(const QString &key) const;
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
    /// Takes away the answer to what was done last; news stay.
    void clear();
    /// The sentence that is shown.
    QString sentence() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Message
    {
        QString key;        ///< empty: the answer to what was done last
        Problem::Severity severity = Problem::Severity::Bad;
        QString sentence;
        QString action;
        std::function<void()> act;
    };
    void put(Message message);
    void showFirst();
    void refreshMark();

    QLabel *m_mark;
    QLabel *m_text;
    QLabel *m_more;
    QPushButton *m_action;
    QToolButton *m_close;
    FocusBack *m_focusBack;
    QList<Message> m_messages;      ///< the newest first, which is shown
};

} // namespace lansnav
