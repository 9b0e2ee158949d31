// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/filterbar.h"

#include "common/chip.h"
#include "common/flowlayout.h"
#include "common/style.h"

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int debounceMs = 150;
constexpr auto textKey = "text"_L1;

/// Values go into the settings as text; an Id as its digits.
QVariant asStored(const QVariant &value)
{
    return value.metaType() == QMetaType::fromType<Id>() ? QVariant(value.value<Id>().hex()) : value;
}

QWidget *group(const QString &label)
{
    auto *widget = new QWidget;
    widget->setAccessibleName(label);
    return widget;
}

} // namespace

FilterBar::FilterBar(QWidget *parent) : QWidget(parent), m_text(new QLineEdit), m_count(new QLabel)
{
    auto *parts = new FlowLayout(this, measure::grid);
    m_parts = parts;
    auto *right = new QWidget;
    m_right = new QHBoxLayout(right);
    m_right->setContentsMargins(0, 0, 0, 0);
    m_right->setSpacing(measure::grid);
    m_right->addWidget(m_count);
    parts->addRight(right);

    m_text->setClearButtonEnabled(true);
    m_text->addAction(style::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_text->setPlaceholderText(tr("Filter…"));
    m_text->setAccessibleName(tr("Filter the list"));
    m_text->setMinimumWidth(m_text->fontMetrics().averageCharWidth() * 28);
    m_text->installEventFilter(this);
    m_parts->addWidget(m_text);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setAccessibleName(tr("Rows shown"));

    m_debounce.setSingleShot(true);
    m_debounce.setInterval(debounceMs);
    connect(&m_debounce, &QTimer::timeout, this, &FilterBar::textSettled);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_debounce.start(); });
    connect(m_text, &QLineEdit::returnPressed, this, &FilterBar::textSettled);
}

void FilterBar::addChips(const QString &key, const QString &label, const QList<Choice> &choices)
{
    QWidget *holder = group(label);
    auto *chips = new FlowLayout(holder, measure::half);
    auto *buttons = new QButtonGroup(holder);
    for (int i = 0; i < int(choices.size()); ++i) {
        auto *chip = new Chip(choices.at(i).text);
        chip->setChecked(i == 0);
        buttons->addButton(chip, i);
        chips->addWidget(chip);
    }
    m_parts->addWidget(holder);
    const auto read = [buttons, choices] { return choices.value(buttons->checkedId()).value; };
    const auto write = [buttons, choices](const QVariant &value) {
        for (int i = 0; i < int(choices.size()); ++i)
            if (asStored(choices.at(i).value) == asStored(value))
                buttons->button(i)->setChecked(true);
    };
    const bool hasAll = std::any_of(choices.cbegin(), choices.cend(), [](const Choice &choice) { return choice.value == u"all"_s; });
    m_list.append({key, choices.value(0).value, hasAll ? QVariant(u"all"_s) : choices.value(0).value, read, write});
    connect(buttons, &QButtonGroup::idToggled, this, [this, key](int, bool on) {
        if (on)
            partChanged(key);
    });
}

void FilterBar::addToggle(const QString &key, const QString &text, const QString &toolTip)
{
    auto *chip = new Chip(text);
    chip->setToolTip(toolTip);
    m_parts->addWidget(chip);
    m_list.append({key, false, false, [chip] { return QVariant(chip->isChecked()); }, [chip](const QVariant &value) { chip->setChecked(value.toBool()); }});
    connect(chip, &QAbstractButton::toggled, this, [this, key] { partChanged(key); });
}

void FilterBar::addCombo(const QString &key, const QString &label, const QList<Choice> &choices)
{
    QWidget *holder = group(label);
    auto *words = new QLabel(label);
    auto *combo = new QComboBox;
    combo->setObjectName(key);
    combo->setAccessibleName(label);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    combo->setMaxVisibleItems(16);
    combo->setMaximumWidth(combo->fontMetrics().averageCharWidth() * 36);
    words->setBuddy(combo);
    auto *layout = new QHBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::half);
    layout->addWidget(words);
    layout->addWidget(combo);
    m_parts->addWidget(holder);
    for (const Choice &choice : choices)
        combo->addItem(choice.text, choice.value);
    const auto write = [combo](const QVariant &value) {
        for (int i = 0; i < combo->count(); ++i)
            if (asStored(combo->itemData(i)) == asStored(value))
                combo->setCurrentIndex(i);
    };
    m_list.append({key, choices.value(0).value, choices.value(0).value, [combo] { return combo->currentData(); }, write});
    connect(combo, &QComboBox::currentIndexChanged, this, [this, key] { partChanged(key); });
}

void FilterBar::setChoices(const QString &key, const QList<Choice> &choices)
{
    auto *combo = findChild<QComboBox *>(key);
    if (!combo)
        return;
    // What was remembered may only now be among the choices.
    const QVariant before = asStored(combo->currentData());
    const QVariant wanted = m_pending.value(key, before);
    {
        const QSignalBlocker quiet(combo);
        combo->clear();
        for (const Choice &choice : choices)
            combo->addItem(choice.text, choice.value);
        combo->setCurrentIndex(combo->count() > 0 ? 0 : -1);
        for (int i = 0; i < combo->count(); ++i)
            if (asStored(combo->itemData(i)) == wanted)
                combo->setCurrentIndex(i);
    }
    for (Part &each : m_list)
        if (each.key == key)
            each.fallback = each.everything = choices.value(0).value;
    m_parts->invalidate();
    if (asStored(combo->currentData()) != before)
        partChanged(key);
}

void FilterBar::addRight(QWidget *widget)
{
    m_right->addWidget(widget);
}

QString FilterBar::text() const
{
    return m_text->text();
}

void FilterBar::setText(const QString &text)
{
    m_text->setText(text);
    textSettled();
}

const FilterBar::Part *FilterBar::part(const QString &key) const
{
    for (const Part &each : m_list)
        if (each.key == key)
            return &each;
    return nullptr;
}

QVariant FilterBar::value(const QString &key) const
{
    const Part *found = part(key);
    return found ? found->read() : QVariant();
}

void FilterBar::setValue(const QString &key, const QVariant &value)
{
    if (const Part *found = part(key))
        found->write(value);
}

void FilterBar::reset()
{
    m_before.clear();
    setText({});
    for (const Part &each : std::as_const(m_list))
        each.write(each.fallback);
}

bool FilterBar::isDefault() const
{
    return m_text->text().isEmpty()
        && std::all_of(m_list.cbegin(), m_list.cend(), [](const Part &each) { return asStored(each.read()) == asStored(each.fallback); });
}

void FilterBar::showAll()
{
    m_before.clear();
    setText({});
    for (const Part &each : std::as_const(m_list))
        each.write(each.everything);
}

void FilterBar::showForNow(const QVariantMap &values)
{
    const QScopedValueRollback forNow(m_forNow, true);
    if (!m_before.contains(textKey))
        m_before.insert(textKey, m_settled);
    for (const Part &each : std::as_const(m_list))
        if (!m_before.contains(each.key))
            m_before.insert(each.key, toStore(each));
    setText(values.value(textKey).toString());
    for (const Part &each : std::as_const(m_list))
        each.write(values.value(each.key, each.fallback));
}

void FilterBar::endForNow()
{
    if (m_before.isEmpty())
        return;
    const QScopedValueRollback forNow(m_forNow, true);
    const QVariantMap before = m_before;
    if (before.contains(textKey))
        setText(before.value(textKey).toString());
    for (const Part &each : std::as_const(m_list)) {
        if (!before.contains(each.key))
            continue;
        each.write(each.fallback);
        each.write(before.value(each.key));
        if (asStored(each.read()) != before.value(each.key))
            m_pending.insert(each.key, before.value(each.key));
    }
    m_before.clear();
}

void FilterBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    // A minimised window comes back as it was.
    if (!event->spontaneous())
        endForNow();
}

void FilterBar::setPlaceholder(const QString &text)
{
    m_text->setPlaceholderText(text);
}

void FilterBar::setCounts(int shown, int total)
{
    const QLocale locale;
    m_count->setText(tr("%1 of %2", "rows shown of all rows").arg(locale.toString(shown), locale.toString(total)));
    const bool hidesAll = shown == 0 && total > 0 && (!m_model || m_model->isWhole());
    if (std::exchange(m_hidesAll, hidesAll) != hidesAll)
        emit hidesAllChanged(hidesAll);
}

void FilterBar::follow(RowModelBase *model)
{
    m_model = model;
    const auto count = [this, model] { setCounts(model->shown(), model->total()); };
    connect(this, &FilterBar::textChanged, model, &RowModelBase::setFilterText);
    connect(model, &RowModelBase::countsChanged, this, count);
    model->setFilterText(m_settled);
    count();
}

void FilterBar::remember(Settings *settings, const QString &key)
{
    if (!settings)
        return;
    const QVariantMap stored = settings->filters.value(key);
    for (const Part &each : std::as_const(m_list))
        if (stored.contains(each.key)) {
            each.write(stored.value(each.key));
            if (asStored(each.read()) != stored.value(each.key))
                m_pending.insert(each.key, stored.value(each.key));
        }
    setText(stored.value(textKey).toString());
    m_settings = settings;
    m_key = key;
}

void FilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FilterBar::textSettled()
{
    m_debounce.stop();
    if (m_text->text() == m_settled)
        return;
    m_settled = m_text->text();
    if (!m_forNow)
        m_before.remove(textKey);
    store();
    emit textChanged(m_settled);
    emit changed();
}

void FilterBar::partChanged(const QString &key)
{
    m_pending.remove(key);
    if (!m_forNow)
        m_before.remove(key);
    store();
    emit valueChanged(key, value(key));
    emit changed();
}

QVariant FilterBar::toStore(const Part &part) const
{
    return m_pending.contains(part.key) ? m_pending.value(part.key) : asStored(part.read());
}

void FilterBar::store()
{
    if (!m_settings)
        return;
    QVariantMap values;
    if (const QString text = m_before.value(textKey, m_settled).toString(); !text.isEmpty())
        values.insert(textKey, text);
    for (const Part &each : std::as_const(m_list)) {
        const QVariant value = m_before.contains(each.key) ? m_before.value(each.key) : toStore(each);
        if (value != asStored(each.fallback))
            values.insert(each.key, value);
    }
    if (values.isEmpty())
        m_settings->filters.remove(m_key);
    else
        m_settings->filters.insert(m_key, values);
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_text->text().isEmpty()) {
            setText({});
            return true;
        }
        if (key == Qt::Key_Down) {
            textSettled();
            emit leftDownwards();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lansnav
