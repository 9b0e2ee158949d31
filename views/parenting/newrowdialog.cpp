// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/newrowdialog.h"

#include "common/feedback.h"
#include "common/fittingscroll.h"
#include "common/form.h"
#include "common/style.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace lansnav {

namespace {

constexpr int dialogWidth = 560;

} // namespace

NewRowDialog::NewRowDialog(const QString &title, const QString &button, Maker make, QWidget *parent)
    : QDialog(parent), m_make(std::move(make)), m_banner(new BannerBar(this)), m_form(new Form)
{
    setWindowTitle(title);
    auto *buttons = new QDialogButtonBox(this);
    auto *create = buttons->addButton(button, QDialogButtonBox::AcceptRole);
    style::makePrimary(create);
    create->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewRowDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::paneMargin, measure::paneMargin, measure::paneMargin, measure::paneMargin);
    layout->addWidget(m_banner);
    layout->addWidget(new FittingScroll(m_form, this), 1);
    layout->addWidget(buttons);
    resize(dialogWidth, sizeHint().height());
}

void NewRowDialog::showEvent(QShowEvent *event)
{
    // Only now are all its rows there.
    screenroom::growHeight(*this);
    QDialog::showEvent(event);
}

void NewRowDialog::accept()
{
    // What is said takes room of its own, which only the layout knows.
    const auto grow = [this] { QMetaObject::invokeMethod(this, [this] { screenroom::growHeight(*this); }, Qt::QueuedConnection); };
    if (!m_form->commitAll()) {
        grow();
        return;
    }
    const Result<Id> made = m_make(*m_form);
    if (!m_banner->check(made)) {
        grow();
        return;
    }
    m_created = *made;
    QDialog::accept();
}

} // namespace lansnav
