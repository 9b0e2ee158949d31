// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

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
    void setDay(QDate day, QDate today);
    void accept() override;

private:
    Answer m_answer;
    Form *m_form;
};

} // namespace lansnav
