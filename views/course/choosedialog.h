// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/invitees.h"

#include <QDialog>

namespace lansnav {

class Form;

/// One of a list of names: a network, an earlier event.
class ChooseDialog : public QDialog
{
    Q_OBJECT

public:
    ChooseDialog(const QString &title, const QString &label, const QList<NamedId> &names, QWidget *parent = nullptr);

    Id chosen() const;
    /// Proposes one; a null or unknown id leaves the first.
    void choose(const Id &id);
    void accept() override;

private:
    QList<NamedId> m_names;
    Form *m_form;
};

} // namespace lansnav
