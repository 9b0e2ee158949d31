// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/newrowdialog.h"

#include "common/feedback.h"
#include "common/form.h"

namespace lansnav {

NewRowDialog::NewRowDialog(const QString &title, const QString &button, Maker make, QWidget *parent) : FormDialog(title, 560, parent), m_make(std::move(make))
{
    layOut(button);
}

void NewRowDialog::accept()
{
    if (!m_form->commitAll())
        return;
    const Result<Id> made = m_make(*m_form);
    if (!m_banner->check(made))
        return;
    m_created = *made;
    QDialog::accept();
}

} // namespace lansnav
