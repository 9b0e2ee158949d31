// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QPointer>
#include <QTest>
#include <QTimer>

#include <functional>

namespace lansnav::test {

/// Answers the modal dialogs that are about to open, in their order, as the person at the keyboard would. Made before what opens them.
class Modals : public QObject
{
public:
    /// Once a dialog of this kind stands there, `act` is done with it, on its own event loop.
    template<class Dialog>
    void answer(std::function<void(Dialog &)> act)
    {
        m_answers.append([act = std::move(act)](QWidget *modal) {
            auto *dialog = qobject_cast<Dialog *>(modal);
            if (!dialog || !dialog->isVisible())
                return false;
            act(*dialog);
            return true;
        });
        m_timer.start();
    }
    /// Whether every dialog that was expected has come.
    bool allCame() const { return m_answers.isEmpty(); }

    Modals()
    {
        m_timer.setInterval(10);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            if (m_answers.isEmpty())
                return m_timer.stop();
            QWidget *modal = QApplication::activeModalWidget();
            if (!modal)
                return;
            // Taken out first: what is done may open the next dialog, whose loop runs inside this one.
            const auto act = m_answers.takeFirst();
            const QPointer<QWidget> standing(modal);
            if (!act(modal))
                m_answers.prepend(act);
            else if (QTest::currentTestFailed() && standing)
                giveUp(*standing);      // or it would stand there for ever
        });
    }

private:
    /// Closing may ask first.
    static void giveUp(QWidget &modal)
    {
        if (auto *dialog = qobject_cast<QDialog *>(&modal))
            dialog->done(QDialog::Rejected);
        else
            modal.close();
    }

    QList<std::function<bool(QWidget *)>> m_answers;
    QTimer m_timer;
};

/// The visible button that says this, mnemonics aside; null when there is none.
inline QAbstractButton *buttonSaying(QWidget &parent, const QString &text)
{
    for (auto *button : parent.findChildren<QAbstractButton *>())
        if (button->isVisible() && button->text().remove(QLatin1Char('&')) == text)
            return button;
    return nullptr;
}

} // namespace lansnav::test
