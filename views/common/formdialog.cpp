// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formdialog.h"

#include "common/feedback.h"
#include "common/fittingscroll.h"
#include "common/form.h"
#include "common/style.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace lansnav {

FormDialog::FormDialog(const QString &title, int width, QWidget *parent) : QDialog(parent), m_banner(new BannerBar(this)), m_form(new Form)
{
    setWindowTitle(title);
    // As high as its content only once that is shown: before, lines are broken at no width in particular.
    resize(width, 1);
    connect(m_form, &Form::edited, this, &FormDialog::noteTyped);
}

QPushButton *FormDialog::layOut(const QString &accept, QWidget *content, QWidget *below)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::paneMargin, measure::paneMargin, measure::paneMargin, measure::paneMargin);
    layout->addWidget(m_banner);
    layout->addWidget(new FittingScroll(content ? content : m_form, this), 1);
    if (below)
        layout->addWidget(below);
    // Last, and so reached last with Tab.
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *button = buttons->addButton(accept, QDialogButtonBox::AcceptRole);
    style::makePrimary(button);
    button->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    return button;
}

bool FormDialog::refuse(const QString &key, const QString &why)
{
    if (why.isEmpty())
        return false;
    FormRow *row = m_form->row(key);
    row->setError(why);
    row->field()->control()->setFocus();
    return true;
}

void FormDialog::reject()
{
    if (m_leaving != Leaving::Asks) {
        QDialog::reject();
        return;
    }
    m_leaving = Leaving::Asked;
    m_banner->showSentence(Problem::Severity::Warn, tr("What you have typed is not saved. Press Escape again to throw it away."), tr("Throw away"), [this] { QDialog::reject(); });
}

bool FormDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    // What is said, and what the form shows anew, takes room of its own.
    if (event->type() == QEvent::LayoutRequest && isVisible())
        screenroom::growHeight(*this);
    return handled;
}

void FormDialog::showEvent(QShowEvent *event)
{
    // Only now are all its rows there, and as wide as they will be.
    screenroom::growHeight(*this);
    QDialog::showEvent(event);
}

} // namespace lansnav
