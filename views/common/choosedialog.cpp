// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/choosedialog.h"

#include "common/fields.h"
#include "common/form.h"
#include "common/style.h"
#include "privacy/showntext.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

ChooseDialog::ChooseDialog(const QString &title, const QString &sentence, const QString &label, const QList<Choice> &choices, const QString &button, QWidget *parent)
    : QDialog(parent), m_choices(choices), m_form(new Form(this))
{
    setWindowTitle(title);
    m_form->addField(u"which"_s, label, new ChoiceField(choices, true));
    if (!choices.isEmpty())
        m_form->load({}, {{u"which"_s, choices.first().value}});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::paneMargin, measure::paneMargin, measure::paneMargin, measure::paneMargin);
    if (!sentence.isEmpty()) {
        auto *words = style::wrapping(ShownText::of(sentence));
        layout->addWidget(words);
    }
    layout->addWidget(m_form);
    auto *buttons = new QDialogButtonBox(this);
    auto *act = buttons->addButton(button, QDialogButtonBox::AcceptRole);
    style::makePrimary(act);
    act->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &ChooseDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(520, sizeHint().height());
}

Id ChooseDialog::chosen() const
{
    return m_form->value(u"which"_s).value<Id>();
}

void ChooseDialog::choose(const Id &id)
{
    if (std::any_of(m_choices.cbegin(), m_choices.cend(), [&](const Choice &choice) { return choice.value.value<Id>() == id; }))
        m_form->row(u"which"_s)->field()->setValue(QVariant::fromValue(id));
}

void ChooseDialog::accept()
{
    FormRow *row = m_form->row(u"which"_s);
    const QString why = row->field()->inputError();
    if (!why.isEmpty() || chosen().isNull()) {
        row->setError(why.isEmpty() ? tr("Choose one of the list.") : why);
        row->field()->control()->setFocus();
        return;
    }
    QDialog::accept();
}

} // namespace lansnav
