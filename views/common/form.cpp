// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/form.h"

#include "common/fields.h"
#include "common/style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

FormRow::FormRow(const QString &label, Field *field, Commit commit, QWidget *parent)
    : QWidget(parent), m_label(new QLabel), m_field(field), m_message(new QLabel), m_messageMark(new QLabel), m_commit(std::move(commit))
{
    m_label->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_label->setMinimumWidth(measure::labelWidth);
    m_label->setMaximumWidth(measure::labelWidth);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setForegroundRole(QPalette::PlaceholderText);
    m_label->setBuddy(field->control());
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (!field->isWide()) {
        field->setMaximumWidth(std::min(field->maximumWidth(), int(measure::fieldWidth)));
        m_message->setMaximumWidth(measure::fieldWidth);
    }

    // The stretch at the end takes what a field of limited width leaves, so that all of them begin at the same line.
    constexpr int most = 100;
    auto *message = new QHBoxLayout;
    message->setSpacing(measure::half);
    message->addWidget(m_messageMark, 0, Qt::AlignTop);
    message->addWidget(m_message, most);
    auto *line = new QHBoxLayout;
    line->setSpacing(0);
    line->addWidget(field, most);
    if (!field->isWide()) {
        message->addStretch(0);
        line->addStretch(0);
    }
    auto *right = new QVBoxLayout;
    right->setSpacing(measure::half);
    right->addLayout(line);
    right->addLayout(message);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::grid);
    row->addWidget(m_label);
    row->addLayout(right, 1);
    setLabel(label);
    showMessage({}, false);

    connect(field, &Field::edited, this, [this] {
        m_dirty = true;
        if (m_hasError)
            setError({});
        emit edited();
    });
    connect(field, &Field::finished, this, [this] { commitNow(); });
}

void FormRow::setLabel(const QString &text)
{
    // The label stands on the line of the field's text, whatever the field's frame.
    const int frame = std::max(0, (m_field->control()->sizeHint().height() - m_label->fontMetrics().height()) / 2);
    m_label->setContentsMargins(0, std::min(frame, int(measure::grid)), 0, 0);
    m_label->setText(text);
    m_field->control()->setAccessibleName(text);
}

void FormRow::load(const Id &subject, const QVariant &value)
{
    if (subject == m_subject && (m_dirty || m_committing)) {
        const bool other = !m_committing && !Field::isSame(value, m_stored);
        m_stored = value;
        m_reloaded = true;
        if (other) {
            m_overtaken = m_commit && !Field::isSame(m_field->value(), value) ? Overtaken::Yes : Overtaken::No;
            setError(isOvertaken() ? overtakenText() + u' ' + tr("What you type is not saved yet.") : QString());
        }
        return;
    }
    m_subject = subject;
    m_stored = value;
    m_dirty = false;
    m_overtaken = Overtaken::No;
    if (m_hasError)
        setError({});
    if (m_field->value() != value || !m_field->inputError().isEmpty())
        m_field->setValue(value);
}

QString FormRow::overtakenText() const
{
    constexpr qsizetype shown = 120;
    const QString other = m_stored.typeId() == QMetaType::QString ? m_stored.toString().simplified() : QString();
    if (other.isEmpty())
        return tr("This was changed while you were typing.");
    return tr("This was changed to “%1” while you were typing.").arg(other.size() > shown ? other.left(shown) + u'…' : other);
}

bool FormRow::commitNow()
{
    if (!m_dirty || m_committing)
        return !m_hasError;
    if (const QString why = m_field->inputError(); !why.isEmpty()) {
        setError(why);
        return false;
    }
    const QVariant value = m_field->value();
    // It would be written over what nobody here has seen, and be no clash: this file knows the other value.
    if (m_overtaken == Overtaken::Yes && value != m_stored) {
        m_overtaken = Overtaken::Told;
        setError(overtakenText() + u' ' + tr("What you typed is not saved: save once more to keep it, or press Esc to take the other."));
        return false;
    }
    if (m_commit && value != m_stored) {
        m_committing = true;
        m_reloaded = false;
        const Result<void> done = m_commit(m_subject, value);
        m_committing = false;
        if (!done) {
            setError(done.error().sentence);
            return false;
        }
    }
    // What was stored may be tidier than what was typed, and then it has come back already.
    if (m_reloaded)
        m_field->setValue(m_stored);
    else
        m_stored = value;
    m_reloaded = false;
    m_dirty = false;
    m_overtaken = Overtaken::No;
    setError({});
    if (m_commit)
        emit saved();
    return true;
}

void FormRow::setNote(const QString &text)
{
    m_note = text;
    if (!m_hasError)
        showMessage(text, false);
}

void FormRow::setError(const QString &text)
{
    m_hasError = !text.isEmpty();
    showMessage(m_hasError ? text : m_note, m_hasError);
    m_field->control()->setAccessibleDescription(m_message->text());
}

QString FormRow::message() const
{
    return m_message->text();
}

void FormRow::setReadOnly(bool readOnly)
{
    m_field->setReadOnly(readOnly);
}

void FormRow::showMessage(const QString &text, bool error)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    m_messageMark->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    const int side = m_message->fontMetrics().height();
    m_messageMark->setPixmap(style::markIcon(error ? Mark::Bad : Mark::Info, palette()).pixmap(QSize(side, side), devicePixelRatioF()));
    m_message->setForegroundRole(error ? QPalette::BrightText : QPalette::PlaceholderText);
}

void FormRow::keyPressEvent(QKeyEvent *event)
{
    // In a dialog, where nothing is saved field by field, Escape closes.
    if (event->key() == Qt::Key_Escape && m_commit && (m_dirty || m_hasError)) {
        m_field->setValue(m_stored);
        m_dirty = false;
        m_overtaken = Overtaken::No;
        setError({});
        emit edited();
        return;
    }
    QWidget::keyPressEvent(event);
}

Form::Form(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(measure::paneMargin, measure::paneMargin, measure::paneMargin, measure::paneMargin);
    m_layout->setSpacing(measure::rowGap);
}

Form::~Form()
{
    // A field that has the focus saves as it goes, when there is no form left to tell.
    for (FormRow *row : std::as_const(m_rows))
        row->disconnect(this);
}

FormRow *Form::append(const QString &key, const QString &label, Field *field, Commit commit)
{
    auto *row = new FormRow(label, field, std::move(commit));
    m_rows.insert(key, row);
    m_order.append(key);
    m_layout->addWidget(row);
    connect(row, &FormRow::edited, this, [this, key] { emit edited(key); });
    connect(row, &FormRow::saved, this, [this, key] {
        emit saved(key);
        retryRefused();
    });
    return row;
}

/// What was refused for the sake of another field (the last day before the first) may be right now that one has been saved.
void Form::retryRefused()
{
    if (m_retrying)
        return;
    m_retrying = true;
    for (const QString &key : std::as_const(m_order))
        if (FormRow *row = m_rows.value(key); row->hasError() && row->isDirty() && !row->isOvertaken())
            row->commitNow();
    m_retrying = false;
}

FormRow *Form::addText(const QString &key, const QString &label, Commit commit)
{
    return append(key, label, new TextField, std::move(commit));
}

FormRow *Form::addLongText(const QString &key, const QString &label, Commit commit, int lines)
{
    return append(key, label, new LongTextField(lines), std::move(commit));
}

FormRow *Form::addNumber(const QString &key, const QString &label, int minimum, int maximum, Commit commit)
{
    return append(key, label, new NumberField(minimum, maximum), std::move(commit));
}

FormRow *Form::addCombo(const QString &key, const QString &label, const QList<Choice> &choices, Commit commit)
{
    return append(key, label, new ChoiceField(choices), std::move(commit));
}

FormRow *Form::addCheck(const QString &key, const QString &label, Commit commit)
{
    FormRow *row = append(key, label, new CheckField(label), std::move(commit));
    row->setLabel({});
    row->field()->control()->setAccessibleName(label);
    return row;
}

FormRow *Form::addReadOnly(const QString &key, const QString &label)
{
    return append(key, label, new ReadOnlyField, {});
}

FormRow *Form::addField(const QString &key, const QString &label, Field *field, Commit commit)
{
    return append(key, label, field, std::move(commit));
}

void Form::addHeading(const QString &text)
{
    if (m_layout->count() > 0)
        m_layout->addSpacing(measure::groupGap - 2 * measure::rowGap);
    m_layout->addWidget(style::heading(text, 2));
}

void Form::addWidget(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void Form::addSpacing()
{
    m_layout->addSpacing(measure::groupGap - measure::rowGap);
}

void Form::addStretch()
{
    m_layout->addStretch(1);
}

QVariant Form::value(const QString &key) const
{
    const FormRow *found = m_rows.value(key);
    return found ? found->field()->value() : QVariant();
}

void Form::load(const Id &subject, const QHash<QString, QVariant> &values)
{
    if (subject != m_subject) {
        const QList<FormRow *> refused = trySaving();
        for (const FormRow *row : refused)
            if (row->isDirty()) {
                // What is no value, a date or a number, is told by the message itself.
                const QString typed = row->field()->value().toString();
                const QString why = row->isOvertaken() ? row->overtakenText() : row->message();
                emit lost(typed.isEmpty() ? why : tr("%1 What had been typed: %2").arg(why, typed));
            }
    }
    m_subject = subject;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        if (FormRow *row = m_rows.value(it.key()))
            row->load(subject, it.value());
}

void Form::setChoices(const QString &key, const QList<Choice> &choices)
{
    if (const FormRow *found = m_rows.value(key))
        if (auto *field = qobject_cast<ChoiceField *>(found->field()))
            field->setChoices(choices);
}

void Form::setReadOnly(bool readOnly)
{
    for (FormRow *row : std::as_const(m_rows))
        row->setReadOnly(readOnly);
}

bool Form::commitAll()
{
    const QList<FormRow *> refused = trySaving();
    if (!refused.isEmpty())
        refused.first()->field()->control()->setFocus();
    return refused.isEmpty();
}

/// The rows that could not be saved: told only when all have been tried, for one may be right once another has been saved.
QList<FormRow *> Form::trySaving()
{
    for (const QString &key : std::as_const(m_order))
        m_rows.value(key)->commitNow();
    QList<FormRow *> refused;
    for (const QString &key : std::as_const(m_order))
        if (FormRow *row = m_rows.value(key); row->hasError())
            refused.append(row);
    return refused;
}

bool Form::hasUnsaved() const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(), [](const FormRow *row) { return row->isDirty(); });
}

QWidget *Form::inScrollArea()
{
    return style::scrolling(this);
}

bool Form::focusRow(const QString &key) const
{
    FormRow *shown = row(key);
    if (!shown || shown->isHidden())
        return false;
    shown->field()->control()->setFocus(Qt::OtherFocusReason);
    QScrollArea *area = nullptr;
    for (QWidget *above = shown->parentWidget(); above && !area; above = above->parentWidget())
        area = qobject_cast<QScrollArea *>(above);
    // Once more when a page that has just been shown has found its place.
    if (area) {
        area->ensureWidgetVisible(shown);
        QTimer::singleShot(0, shown, [area, shown] { area->ensureWidgetVisible(shown); });
    }
    return true;
}

} // namespace lansnav
