// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formdialog.h"
#include "store/id.h"
#include "store/result.h"

#include <functional>

namespace lansnav {

/// Asks for what a new row of a register has to have. Nothing is added before it is accepted; a refusal is shown in the dialog, which stays.
class NewRowDialog : public FormDialog
{
    Q_OBJECT

public:
    /// Adds what the form says, as one act.
    using Maker = std::function<Result<Id>(const Form &form)>;

    /// `button` is the text of the one that adds. The caller fills form() before the dialog is shown.
    NewRowDialog(const QString &title, const QString &button, Maker make, QWidget *parent = nullptr);

    Id created() const { return m_created; }
    void accept() override;

private:
    Maker m_make;
    Id m_created;
};

} // namespace lansnav
