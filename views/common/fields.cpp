// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/fields.h"

#include "common/style.h"
#include "list/foldedtext.h"
#include "store/id.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

void fillWith(QWidget *outer, QWidget *inner)
{
    auto *layout = new QHBoxLayout(outer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(inner);
    outer->setFocusProxy(inner);
}

bool isNothing(const QVariant &value)
{
    if (!value.isValid() || value.isNull())
        return true;
    if (value.metaType() == QMetaType::fromType<Id>())
        return value.value<Id>().isNull();
    return value.typeId() == QMetaType::QString && value.toString().isEmpty();
}

} // namespace

bool Field::isSame(const QVariant &a, const QVariant &b)
{
    return (isNothing(a) && isNothing(b)) || a == b;
}

Field::~Field()
{
    // QWidget's destructor takes the focus from the control, which would otherwise announce it to an object half gone.
    const QList<QObject *> parts = findChildren<QObject *>();
    for (QObject *part : parts) {
        part->disconnect(this);
        part->removeEventFilter(this);
    }
}

TextField::TextField(QWidget *parent) : Field(parent), m_edit(new QLineEdit)
{
    fillWith(this, m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &Field::edited);
    connect(m_edit, &QLineEdit::editingFinished, this, &Field::finished);
}

QVariant TextField::value() const
{
    return m_edit->text().trimmed();
}

void TextField::setValue(const QVariant &value)
{
    m_edit->setText(value.toString());
    m_edit->setCursorPosition(0);
}

void TextField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

QWidget *TextField::control()
{
    return m_edit;
}

LongTextField::LongTextField(int lines, QWidget *parent) : Field(parent), m_edit(new QPlainTextEdit)
{
    fillWith(this, m_edit);
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * lines + 2 * measure::grid);
    m_edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_edit->installEventFilter(this);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (!signalsBlocked())
            emit edited();
    });
}

QVariant LongTextField::value() const
{
    return m_edit->toPlainText().trimmed();
}

void LongTextField::setValue(const QVariant &value)
{
    const QSignalBlocker quiet(this);
    m_edit->setPlainText(value.toString());
}

void LongTextField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

QWidget *LongTextField::control()
{
    return m_edit;
}

bool LongTextField::eventFilter(QObject *watched, QEvent *event)
{
    // A menu or another window over the text is not leaving it.
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason)
            emit finished();
    }
    return Field::eventFilter(watched, event);
}

NumberField::NumberField(int minimum, int maximum, QWidget *parent)
    : Field(parent), m_edit(new QLineEdit), m_minimum(minimum), m_maximum(maximum)
{
    fillWith(this, m_edit);
    m_edit->setMaximumWidth(m_edit->fontMetrics().horizontalAdvance(u'0') * 12);
    connect(m_edit, &QLineEdit::textEdited, this, &Field::edited);
    connect(m_edit, &QLineEdit::editingFinished, this, &Field::finished);
    static_cast<QHBoxLayout *>(layout())->addStretch();
}

QVariant NumberField::value() const
{
    bool ok = false;
    QString typed = m_edit->text();
    typed.removeIf([](QChar c) { return c.isSpace(); });
    const int number = typed.toInt(&ok);
    return ok ? QVariant(number) : QVariant();
}

void NumberField::setValue(const QVariant &value)
{
    m_edit->setText(value.isValid() && !value.isNull() ? QString::number(value.toInt()) : QString());
}

void NumberField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

QString NumberField::inputError() const
{
    if (m_edit->text().trimmed().isEmpty())
        return {};
    const QVariant number = value();
    if (!number.isValid())
        return tr("This is not a whole number. Nothing was saved.");
    if (number.toInt() < m_minimum || number.toInt() > m_maximum)
        return tr("The number must be from %1 to %2. Nothing was saved.").arg(m_minimum).arg(m_maximum);
    return {};
}

QWidget *NumberField::control()
{
    return m_edit;
}

ChoiceField::ChoiceField(const QList<Choice> &choices, bool find, QWidget *parent)
    : Field(parent), m_combo(new QComboBox), m_find(find)
{
    fillWith(this, m_combo);
    m_combo->setFocusPolicy(Qt::StrongFocus);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(8);
    m_combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (!find)
        setMaximumWidth(measure::fieldWidth / 2);
    m_combo->setMaxVisibleItems(16);
    m_combo->installEventFilter(this);
    if (find) {
        m_combo->setEditable(true);
        m_combo->setInsertPolicy(QComboBox::NoInsert);
        m_combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
        m_combo->completer()->setFilterMode(Qt::MatchContains);
        m_combo->completer()->setCaseSensitivity(Qt::CaseInsensitive);
        connect(m_combo->lineEdit(), &QLineEdit::textEdited, this, &Field::edited);
        connect(m_combo->lineEdit(), &QLineEdit::editingFinished, this, &ChoiceField::settle);
    }
    connect(m_combo, &QComboBox::activated, this, [this](int index) {
        if (index < 0 || index >= m_choices.size())
            return;
        m_value = m_choices.at(index).value;
        emit edited();
        emit finished();
    });
    setChoices(choices);
}

QVariant ChoiceField::value() const
{
    return m_value;
}

void ChoiceField::setValue(const QVariant &value)
{
    m_value = value;
    int index = -1;
    for (int i = 0; i < int(m_choices.size()) && index < 0; ++i)
        if (isSame(m_choices.at(i).value, value))
            index = i;
    m_combo->setCurrentIndex(index);
    if (m_find) {
        m_combo->setEditText(index < 0 ? QString() : m_choices.at(index).text);
        m_combo->lineEdit()->setCursorPosition(0);
    }
}

void ChoiceField::setReadOnly(bool readOnly)
{
    m_combo->setEnabled(!readOnly);
}

QList<int> ChoiceField::fittingTyped() const
{
    const QString typed = folded(m_combo->currentText());
    QList<int> beginning;
    QList<int> containing;      // as what shows while typing
    for (int i = 0; i < int(m_choices.size()); ++i) {
        const QString text = folded(m_choices.at(i).text);
        if (text == typed || (typed.isEmpty() && isNothing(m_choices.at(i).value)))
            return {i};
        if (!typed.isEmpty() && text.startsWith(typed))
            beginning.append(i);
        else if (!typed.isEmpty() && text.contains(typed))
            containing.append(i);
    }
    return beginning.isEmpty() ? containing : beginning;
}

int ChoiceField::indexOfTyped() const
{
    const QList<int> fitting = fittingTyped();
    return fitting.size() == 1 ? fitting.first() : -1;
}

QString ChoiceField::inputError() const
{
    const QString typed = m_combo->currentText().trimmed();
    const QList<int> fitting = m_find ? fittingTyped() : QList<int>();
    if (!m_find || fitting.size() == 1 || typed.isEmpty())
        return {};
    if (fitting.size() > 1)
        return tr("Several in the list fit “%1”. Nothing was saved; choose one of those that show when you type.").arg(typed);
    return tr("“%1” is not in the list. Nothing was saved; choose one of those that show when you type.").arg(typed);
}

void ChoiceField::settle()
{
    const int index = indexOfTyped();
    if (index >= 0 && !isSame(m_choices.at(index).value, m_value)) {
        m_value = m_choices.at(index).value;
        m_combo->setCurrentIndex(index);
    }
    if (index >= 0)
        m_combo->setEditText(m_choices.at(index).text);
    emit finished();
}

QWidget *ChoiceField::control()
{
    return m_combo;
}

void ChoiceField::setChoices(const QList<Choice> &choices)
{
    const QString typed = m_find ? m_combo->currentText() : QString();
    const bool typing = m_find && m_combo->lineEdit()->isModified();
    m_choices = choices;
    m_combo->clear();
    for (const Choice &choice : choices)
        m_combo->addItem(choice.text);
    setValue(m_value);
    if (typing)
        m_combo->setEditText(typed);
}

QString ChoiceField::text() const
{
    return m_combo->currentText();
}

bool ChoiceField::eventFilter(QObject *watched, QEvent *event)
{
    // The wheel scrolls the form; it must not change a field in passing.
    if (event->type() == QEvent::Wheel && !m_combo->hasFocus()) {
        event->ignore();
        return true;
    }
    return Field::eventFilter(watched, event);
}

CheckField::CheckField(const QString &text, QWidget *parent) : Field(parent), m_box(new QCheckBox(text))
{
    fillWith(this, m_box);
    connect(m_box, &QCheckBox::clicked, this, [this] {
        emit edited();
        emit finished();
    });
}

QVariant CheckField::value() const
{
    return m_box->isChecked();
}

void CheckField::setValue(const QVariant &value)
{
    m_box->setChecked(value.toBool());
}

void CheckField::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

QWidget *CheckField::control()
{
    return m_box;
}

ReadOnlyField::ReadOnlyField(QWidget *parent) : Field(parent), m_label(new QLabel)
{
    fillWith(this, m_label);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_label->setFocusPolicy(Qt::StrongFocus);
}

QVariant ReadOnlyField::value() const
{
    return m_label->text();
}

void ReadOnlyField::setValue(const QVariant &value)
{
    m_label->setText(value.toString());
}

QWidget *ReadOnlyField::control()
{
    return m_label;
}

} // namespace lansnav
