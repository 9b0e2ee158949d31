// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;

namespace lansnav {

class BannerBar;
class Form;

/// A dialog that asks for something new: a form, the buttons below it, and a banner above for why it could not be made. It opens with all its
/// fields in sight, as far as the screen goes, and grows with what is said in it. What has been typed goes only when leaving is asked for twice.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    Form *form() const { return m_form; }
    BannerBar *banner() const { return m_banner; }
    /// Escape is pressed by mistake: what has been typed goes only when it is pressed again, or the button.
    void reject() override;

protected:
    /// `width` in device-independent pixels.
    FormDialog(const QString &title, int width, QWidget *parent);

    /// Lays out banner, content and buttons; call once. `content` holds the form and scrolls where the screen is too low for it; without it
    /// that is the form. `below` stays in sight under it. Returns the button named `accept`.
    QPushButton *layOut(const QString &accept, QWidget *content = nullptr, QWidget *below = nullptr);
    /// Something was entered outside the form, which tells by itself.
    void noteTyped() { m_leaving = Leaving::Asks; }
    /// Says below a field why nothing was made and puts the cursor there; false when there is nothing to say.
    bool refuse(const QString &key, const QString &why);
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

    BannerBar *const m_banner;
    Form *const m_form;

private:
    enum class Leaving { Free, Asks, Asked };

    Leaving m_leaving = Leaving::Free;      ///< whether closing asks first: while something entered is not saved
};

} // namespace lansnav
