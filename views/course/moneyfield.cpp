// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/moneyfield.h"

#include "course/eventpage.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lansnav {

MoneyField::MoneyField(QWidget *parent) : Field(parent), m_edit(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    m_edit->setPlaceholderText(tr("kr"));
    connect(m_edit, &QLineEdit::textEdited, this, &Field::edited);
    connect(m_edit, &QLineEdit::editingFinished, this, &Field::finished);
}

std::optional<int> MoneyField::read(const QString &typed)
{
    QString text = typed.toLower();
    text.remove(u"kr"_s).remove(QRegularExpression(u"[\\s\\x{00a0}\\x{202f}]"_s)).replace(u',', u'.');
    if (text.endsWith(u":-"_s))
        text.chop(2);
    bool isNumber = false;
    const double kronor = text.toDouble(&isNumber);
    constexpr double most = 20'000'000;     // öre must fit a whole number of 32 bits
    if (!isNumber || kronor < 0 || kronor > most)
        return {};
    return qRound(kronor * 100);
}

QVariant MoneyField::value() const
{
    const QString text = m_edit->text().trimmed();
    const auto ore = read(text);
    return text.isEmpty() || !ore ? QVariant() : QVariant(*ore);
}

void MoneyField::setValue(const QVariant &value)
{
    m_edit->setText(value.isNull() ? QString() : courseview::moneyText(value.toInt()));
}

void MoneyField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

QString MoneyField::inputError() const
{
    const QString text = m_edit->text().trimmed();
    return text.isEmpty() || read(text) ? QString() : tr("“%1” is no amount. Write kronor, for example 1 250.").arg(text.left(40));
}

QWidget *MoneyField::control()
{
    return m_edit;
}

} // namespace lansnav
