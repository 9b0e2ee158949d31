// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/emptystate.h"

#include "common/filterbar.h"
#include "common/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int iconSide = 48;

} // namespace

EmptyState::EmptyState(const QString &iconName, const QString &headline, const QString &sentence, QWidget *parent)
    : QWidget(parent), m_iconName(iconName), m_icon(new QLabel), m_headline(style::heading(headline, 2)), m_sentence(style::quiet(sentence))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::paneMargin, measure::groupGap, measure::paneMargin, measure::groupGap);
    layout->setSpacing(measure::rowGap);
    layout->addStretch(2);
    for (QLabel *label : {m_icon, m_headline, m_sentence}) {
        label->setAlignment(Qt::AlignCenter);
        layout->addWidget(label);
    }
    m_headline->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setObjectName(QStringLiteral("steps"));
    buttons->setSpacing(measure::grid);
    layout->addSpacing(measure::rowGap);
    layout->addLayout(buttons);
    buttons->addStretch();
    buttons->addStretch();
    layout->addStretch(3);
    setText(headline, sentence);
    refreshIcon();
}

void EmptyState::setText(const QString &headline, const QString &sentence)
{
    m_headline->setText(headline);
    m_sentence->setText(sentence);
    setAccessibleName(headline);
    setAccessibleDescription(sentence);
}

void EmptyState::setIcon(const QString &iconName)
{
    m_iconName = iconName;
    refreshIcon();
}

QPushButton *EmptyState::setFirstStep(const QString &text, std::function<void()> step)
{
    if (!m_first) {
        setStep(m_first, text, std::move(step));
        style::makePrimary(m_first);
        return m_first;
    }
    return setStep(m_first, text, std::move(step));
}

QPushButton *EmptyState::setSecondStep(const QString &text, std::function<void()> step)
{
    return setStep(m_second, text, std::move(step));
}

QPushButton *EmptyState::setStep(QPushButton *&button, const QString &text, std::function<void()> step)
{
    if (!button) {
        button = new QPushButton;
        auto *buttons = findChild<QHBoxLayout *>(QStringLiteral("steps"));
        // The first step stands at the right of the second, between the stretches.
        buttons->insertWidget(&button == &m_second ? 1 : buttons->count() - 1, button);
    }
    button->setText(text);
    button->disconnect(SIGNAL(clicked(bool)));
    connect(button, &QPushButton::clicked, this, std::move(step));
    return button;
}

void EmptyState::refreshIcon()
{
    m_icon->setPixmap(style::icon(m_iconName).pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshIcon();
}

EmptySwitch::EmptySwitch(QWidget *content, QWidget *empty, QWidget *parent) : QWidget(parent), m_content(content), m_empty(empty)
{
    auto *layout = new QStackedLayout(this);
    layout->addWidget(content);
    layout->addWidget(empty);
    showWhatApplies();
}

void EmptySwitch::setEmpty(bool empty)
{
    m_isEmpty = empty;
    showWhatApplies();
}

void EmptySwitch::follow(FilterBar *filter)
{
    m_filter = filter;
    connect(filter, &FilterBar::hidesAllChanged, this, &EmptySwitch::showWhatApplies);
    connect(filter, &FilterBar::changed, this, &EmptySwitch::offerWhatHelps);
    connect(filter, &FilterBar::leftDownwards, this, [this] {
        if (m_unmatched && m_unmatched->isVisible())
            m_unmatched->setFocus();
    });
    showWhatApplies();
}

void EmptySwitch::setPrimary(QPushButton *button)
{
    m_primary = button;
    showWhatApplies();
}

/// What the user wrote and chose is cleared; only where nothing was, what stands there by default goes too.
void EmptySwitch::offerWhatHelps()
{
    if (m_unmatched)
        static_cast<QPushButton *>(m_unmatched->focusProxy())->setText(m_filter->isDefault() ? tr("Show all") : tr("Clear the filter"));
}

void EmptySwitch::showHidden()
{
    if (m_filter->isDefault())
        m_filter->showAll();
    else
        m_filter->reset();
    (m_filter->hidesAll() ? m_unmatched : m_content)->setFocus(Qt::OtherFocusReason);
}

void EmptySwitch::showWhatApplies()
{
    const bool unmatched = !m_isEmpty && m_filter && m_filter->hidesAll();
    if (unmatched && !m_unmatched) {
        m_unmatched = new EmptyState(u"search"_s, tr("Nothing matches the filter"), tr("The list has rows, but none that fit what is written and chosen above."), this);
        m_unmatched->setFocusProxy(m_unmatched->setFirstStep({}, [this] { showHidden(); }));
        layout()->addWidget(m_unmatched);
    }
    if (unmatched)
        offerWhatHelps();
    QWidget *shown = m_isEmpty ? m_empty : unmatched ? m_unmatched : m_content;
    static_cast<QStackedLayout *>(layout())->setCurrentWidget(shown);
    // What is not shown must not keep the list as high as itself.
    for (QWidget *instead : {m_empty, static_cast<QWidget *>(m_unmatched)})
        if (const auto policy = instead == shown ? QSizePolicy::Preferred : QSizePolicy::Ignored; instead)
            instead->setSizePolicy(policy, policy);
    if (m_primary)
        style::setPrimary(m_primary, !m_isEmpty && !unmatched);
}

} // namespace lansnav
