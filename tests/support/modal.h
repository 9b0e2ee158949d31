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
        lookSoon();
    }
    /// Whether every dialog that was expected has come.
    bool allCame() const { return m_answers.isEmpty(); }

private:
    /// Each time anew: a timer that repeats stands still in the loop of a dialog that its own slot has opened.
    void lookSoon()
    {
        if (!m_looking)
            QTimer::singleShot(10, this, [this] { look(); });
        m_looking = true;
    }
    void look()
    {
        m_looking = false;
        if (m_answers.isEmpty())
            return;
        QWidget *modal = QApplication::activeModalWidget();
        if (!modal)
            return lookSoon();
        // Taken out first: what is done may open the next dialog, whose loop runs inside this one.
        const auto act = m_answers.takeFirst();
        if (!m_answers.isEmpty())
            lookSoon();
        const QPointer<QWidget> standing(modal);
        if (!act(modal)) {
            m_answers.prepend(act);
            lookSoon();
        } else if (QTest::currentTestFailed() && standing) {
            giveUp(*standing);      // or it would stand there for ever
        }
    }
    /// Closing may ask first.
    static void giveUp(QWidget &modal)
    {
        if (auto *dialog = qobject_cast<QDialog *>(&modal))
            dialog->done(QDialog::Rejected);
        else
            modal.close();
    }

    QList<std::function<bool(QWidget *)>> m_answers;
    bool m_looking = false;
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
