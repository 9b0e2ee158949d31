// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"
#include "common/form.h"
#include "course/registrationlists.h"

#include <QWidget>

class QPushButton;

namespace lansnav {

class ElidedLabel;
class SessionChoice;

/// One registration: where it stands and what can be done about that, and what the person said.
class RegistrationForm : public QWidget
{
    Q_OBJECT

public:
    explicit RegistrationForm(const AppContext &context, QWidget *parent = nullptr);
    /// Null empties and disables the form.
    void show(const EventReading &reading, const RegistrationRow *row);
    Form *form() const { return m_form; }

signals:
    void failed(const lansnav::Error &error);
    /// What is to be done with the registration that is shown.
    void confirmWanted();
    void offerWanted();
    void aheadWanted();
    void backWanted();
    void withdrawOfferWanted();
    void withdrawConfirmationWanted();
    void cancelWanted();
    void againWanted();

private:
    void addRows();
    QWidget *buildHead();
    void noteSessions(const EventDetail &detail);
    void showActions(const EventReading &reading);
    Form::Commit save(const char *column);
    QPushButton *addAction(QWidget *line, const char *name, const QString &text, void (RegistrationForm::*wanted)());

    AppContext m_context;
    Form *m_form;
    RegistrationRow m_row;
    SessionChoice *m_sessions = nullptr;
    ElidedLabel *m_state = nullptr;
    QPushButton *m_confirm = nullptr;
    QPushButton *m_offer = nullptr;
    QPushButton *m_ahead = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_withdrawOffer = nullptr;
    QPushButton *m_withdrawConfirmation = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_again = nullptr;
};

} // namespace lansnav
