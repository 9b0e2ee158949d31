// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/filterbar.h"

#include <QDialog>

namespace lansnav {

class Form;

/// One row of a list of names: a network, an earlier event, another group.
class ChooseDialog : public QDialog
{
    Q_OBJECT

public:
    /// Values of the choices are ids; the first is proposed. `sentence` says what will happen (may be empty), `button` names the act.
    ChooseDialog(const QString &title, const QString &sentence, const QString &label, const QList<Choice> &choices, const QString &button, QWidget *parent = nullptr);

    Id chosen() const;
    /// Proposes one; a null or unknown id leaves the first.
    void choose(const Id &id);
    void accept() override;

private:
    QList<Choice> m_choices;
    Form *m_form;
};

} // namespace lansnav
