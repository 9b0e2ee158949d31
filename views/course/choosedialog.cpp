// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/choosedialog.h"

#include "calendar/partialdate.h"
#include "common/elidedtext.h"
#include "common/fields.h"
#include "common/form.h"
#include "common/style.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

ChooseDialog::ChooseDialog(const QString &title, const QString &label, const QList<NamedId> &names, QWidget *parent)
    : QDialog(parent), m_names(names), m_form(new Form(this))
{
    setWindowTitle(title);
    QList<Choice> choices;
    for (const NamedId &name : names)
        choices.append({QVariant::fromValue(name.id), name.day.isValid() ? u"%1, %2"_s.arg(elided::within(name.name), PartialDate(name.day).toText()) : elided::within(name.name)});
    m_form->addField(u"which"_s, label, new ChoiceField(choices, true));
    if (!names.isEmpty())
        m_form->load({}, {{u"which"_s, QVariant::fromValue(names.first().id)}});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::paneMargin, measure::paneMargin, measure::paneMargin, measure::paneMargin);
    layout->addWidget(m_form);
    auto *buttons = new QDialogButtonBox(this);
    auto *add = buttons->addButton(tr("Register them"), QDialogButtonBox::AcceptRole);
    style::makePrimary(add);
    add->setDefault(true);
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
    if (std::any_of(m_names.cbegin(), m_names.cend(), [&](const NamedId &name) { return name.id == id; }))
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
