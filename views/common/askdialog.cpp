// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/askdialog.h"

#include "common/datefield.h"
#include "common/fittingscroll.h"
#include "common/form.h"
#include "common/style.h"
#include "privacy/showntext.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

AskDialog::AskDialog(Answer answer, const QString &title, const QString &sentence, const QString &button, QWidget *parent)
    : QDialog(parent), m_answer(answer), m_sentence(ShownText::of(sentence)), m_form(new Form(this))
{
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::paneMargin, measure::paneMargin, measure::paneMargin, measure::paneMargin);
    layout->setSpacing(measure::grid);
    auto *words = style::wrapping(m_sentence);
    layout->addWidget(words);
    if (answer == Answer::Day)
        m_form->addField(u"answer"_s, tr("Day"), new DateField);
    else
        m_form->addText(u"answer"_s, tr("Reason"));
    layout->addWidget(m_form);
    auto *buttons = new QDialogButtonBox(this);
    auto *act = buttons->addButton(button, QDialogButtonBox::AcceptRole);
    style::makePrimary(act);
    act->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &AskDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    m_form->row(u"answer"_s)->field()->control()->setFocus();
    resize(520, sizeHint().height());
}

QString AskDialog::reason() const
{
    return m_answer == Answer::Day ? QString() : m_form->value(u"answer"_s).toString();
}

QDate AskDialog::day() const
{
    const auto *field = qobject_cast<const DateField *>(m_form->row(u"answer"_s)->field());
    return field ? field->date() : QDate();
}

void AskDialog::setReason(const QString &reason)
{
    m_form->row(u"answer"_s)->field()->setValue(reason);
}

void AskDialog::setDay(QDate day, QDate today)
{
    if (auto *field = qobject_cast<DateField *>(m_form->row(u"answer"_s)->field())) {
        field->setToday(today);
        field->setDate(day);
    }
}

void AskDialog::setLabel(const QString &label)
{
    m_form->row(u"answer"_s)->setLabel(label);
}

void AskDialog::setCheck(Check check)
{
    m_check = std::move(check);
}

QString AskDialog::fault() const
{
    const FormRow *row = m_form->row(u"answer"_s);
    return row->hasError() ? row->message() : QString();
}

void AskDialog::accept()
{
    FormRow *row = m_form->row(u"answer"_s);
    QString why = row->field()->inputError();
    if (why.isEmpty() && m_answer == Answer::Day && !day().isValid())
        why = tr("Write a day, for example 14/5.");
    if (why.isEmpty() && m_answer == Answer::Reason && reason().isEmpty())
        why = tr("Write why; the history keeps it.");
    if (why.isEmpty() && m_check)
        why = m_check(*this);
    if (!why.isEmpty()) {
        row->setError(why);
        row->field()->control()->setFocus();
        // Only then does the row say how high it has become.
        QMetaObject::invokeMethod(this, [this] { screenroom::growHeight(*this); }, Qt::QueuedConnection);
        return;
    }
    QDialog::accept();
}

bool askFirst(QWidget *parent, const QString &title, const QString &sentence, const QString &button)
{
    QMessageBox box(QMessageBox::Warning, title, ShownText::of(sentence), QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    const QPushButton *act = box.addButton(button, QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.setEscapeButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == act;
}

} // namespace lansnav
