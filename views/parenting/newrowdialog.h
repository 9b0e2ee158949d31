// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/id.h"
#include "store/result.h"

#include <QDialog>

#include <functional>

namespace lansnav {

class BannerBar;
class Form;

/// Asks for what a new row of a register has to have. Nothing is added before it is accepted; a refusal is shown in the dialog, which stays.
class NewRowDialog : public QDialog
{
    Q_OBJECT

public:
    /// Adds what the form says, as one act.
    using Maker = std::function<Result<Id>(const Form &form)>;

    /// `button` is the text of the one that adds. The caller fills form() before the dialog is shown.
    NewRowDialog(const QString &title, const QString &button, Maker make, QWidget *parent = nullptr);

    Form *form() const { return m_form; }
    BannerBar *banner() const { return m_banner; }
    Id created() const { return m_created; }
    void accept() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    Maker m_make;
    BannerBar *m_banner;
    Form *m_form;
    Id m_created;
};

} // namespace lansnav
