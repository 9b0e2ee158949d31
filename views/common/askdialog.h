// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

#include <functional>

namespace lansnav {

class Form;

/// One question before an act: a reason, or a day.
class AskDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Answer {
        Reason,         ///< cannot be left empty
        OptionalReason,
        Day,
    };
    /// `sentence` says what will happen, `button` names the act.
    AskDialog(Answer answer, const QString &title, const QString &sentence, const QString &button, QWidget *parent = nullptr);

    QString reason() const;
    QDate day() const;
    void setReason(const QString &reason);
    /// What is wrong with the answer; empty before it was tried.
    QString fault() const;
    QString sentence() const { return m_sentence; }
    void setDay(QDate day, QDate today);
    /// What is asked for, before the field: "Last day to answer".
    void setLabel(const QString &label);
    /// Looks at an answer that is there and sound by itself, before it is accepted: a sentence says what is wrong with it, stands below the
    /// field, and the dialog stays open with what was written; an empty one lets it through. Nothing of the answer is to be saved by it.
    using Check = std::function<QString(const AskDialog &answered)>;
    void setCheck(Check check);
    void accept() override;

private:
    Answer m_answer;
    QString m_sentence;
    Form *m_form;
    Check m_check;
};

/// Asks before what cannot be taken back; Cancel is what Enter and Esc do. `button` names the act.
bool askFirst(QWidget *parent, const QString &title, const QString &sentence, const QString &button);

} // namespace lansnav
