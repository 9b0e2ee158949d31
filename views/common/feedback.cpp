// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/feedback.h"

#include "common/style.h"
#include "privacy/showntext.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int toastMs = 6000;
constexpr int progressSteps = 1000;

QLabel *sentenceLabel()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// Has a screen reader read a text that appears beside where the user is.
void announce(QWidget *widget, const QString &text)
{
    widget->setAccessibleName(text);
    QAccessibleEvent event(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QToolButton *closeButton(const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(style::icon(u"window-close"_s));
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

} // namespace

Progress::Progress(QWidget *parent) : QFrame(parent), m_text(new QLabel), m_bar(new QProgressBar), m_cancel(new QPushButton(tr("Cancel")))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(measure::grid, measure::half, measure::grid, measure::half);
    layout->setSpacing(measure::grid);
    layout->addWidget(m_text);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_bar->setMinimumWidth(measure::labelWidth);
    m_bar->setMaximumHeight(fontMetrics().height());
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        setText(tr("Stopping…"));
        if (const auto cancel = std::exchange(m_onCancel, nullptr))
            cancel();
    });
    hide();
}

void Progress::start(const QString &text, std::function<void()> cancel)
{
    m_running = true;
    m_onCancel = std::move(cancel);
    m_cancel->setVisible(bool(m_onCancel));
    m_cancel->setEnabled(true);
    setText(text);
    setProgress(0, 0);
    show();
}

void Progress::setProgress(qint64 done, qint64 total)
{
    // A range of nothing shows as busy.
    m_bar->setRange(0, total > 0 ? progressSteps : 0);
    if (total > 0)
        m_bar->setValue(int(std::clamp<qint64>(done, 0, total) * progressSteps / total));
}

void Progress::setText(const QString &text)
{
    m_text->setText(text);
    m_bar->setAccessibleName(text);
}

void Progress::finish()
{
    m_running = false;
    m_onCancel = nullptr;
    hide();
}

FocusBack::FocusBack(QWidget *message) : QObject(message), m_message(message)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        if (before && m_message->isAncestorOf(now) && !m_message->isAncestorOf(before))
            m_before = before;
    });
}

void FocusBack::give()
{
    if (m_before && m_before->isVisible() && m_message->isAncestorOf(m_message->window()->focusWidget()))
        m_before->setFocus(Qt::OtherFocusReason);
}

Toast::Toast(QWidget *window)
    : QFrame(window), m_text(sentenceLabel()), m_undo(new QPushButton(tr("Undo"))), m_close(closeButton(tr("Close the message"))), m_focusBack(new FocusBack(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(measure::paneMargin, measure::grid, measure::grid, measure::grid);
    layout->setSpacing(measure::grid);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undo);
    layout->addWidget(m_close);
    m_undo->setAutoDefault(false);
    m_timer.setInterval(toastMs);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Toast::leave);
    connect(m_close, &QToolButton::clicked, this, &Toast::leave);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const auto undo = std::exchange(m_onUndo, nullptr);
        leave();
        if (undo)
            undo();
    });
    window->installEventFilter(this);
    m_undo->installEventFilter(this);
    m_close->installEventFilter(this);
    hide();
}

void Toast::showText(const QString &text, std::function<void()> undo)
{
    m_onUndo = std::move(undo);
    m_undo->setVisible(bool(m_onUndo));
    const QString shown = ShownText::of(text);
    m_text->setText(shown);
    place();
    show();
    raise();
    announce(this, shown);
    m_timer.start();
}

QString Toast::text() const
{
    return m_text->text();
}

void Toast::place()
{
    constexpr int widest = 640;
    const QWidget *window = parentWidget();
    const int room = window->width() - 2 * measure::groupGap;
    m_text->setMinimumWidth(0);
    const int words = fontMetrics().horizontalAdvance(m_text->text()) + measure::grid;
    layout()->activate();
    const int rest = sizeHint().width() - m_text->sizeHint().width();
    const int width = std::max(measure::labelWidth, std::min({rest + words, widest, room}));
    const int height = std::max(sizeHint().height(), layout()->heightForWidth(width));
    setGeometry(clearOfButtons(QRect((window->width() - width) / 2, window->height() - height - 5 * measure::grid, width, height)));
}

/// As low as wanted, or higher up where it would cover what somebody may be about to press; in the upper half it would be in the way of more.
QRect Toast::clearOfButtons(const QRect &wanted) const
{
    const QWidget *window = parentWidget();
    QList<QRect> buttons;
    const auto all = window->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : all)
        if (button->isVisible() && !isAncestorOf(button))
            if (const QRect seen = button->visibleRegion().boundingRect(); !seen.isEmpty())
                buttons.append(seen.translated(button->mapTo(window, QPoint())));
    for (QRect place = wanted; place.top() > window->height() / 2; place.translate(0, -measure::grid))
        if (std::none_of(buttons.cbegin(), buttons.cend(), [&place](const QRect &button) { return place.intersects(button); }))
            return place;
    return wanted;
}

void Toast::leave()
{
    m_timer.stop();
    m_focusBack->give();
    hide();
    emit gone();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != parentWidget() && event->type() == QEvent::FocusIn)
        m_timer.stop();
    if (watched != parentWidget() && event->type() == QEvent::FocusOut && isVisible())
        m_timer.start();
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    m_timer.stop();
}

void Toast::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    if (isVisible())
        m_timer.start();
}

void Toast::paintEvent(QPaintEvent *)
{
    const Colours &c = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.accent, 1.5));
    painter.setBrush(c.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), measure::half, measure::half);
}

BannerBar::BannerBar(QWidget *parent) : QFrame(parent), m_mark(new QLabel), m_text(sentenceLabel()), m_more(style::quiet({})), m_action(new QPushButton), m_close(closeButton(tr("Close the message"))), m_focusBack(new FocusBack(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(measure::grid + measure::half, measure::half, measure::half, measure::half);
    layout->setSpacing(measure::grid);
    layout->addWidget(m_mark, 0, Qt::AlignVCenter);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_more);
    layout->addWidget(m_action);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    m_more->setWordWrap(false);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setAutoDefault(false);
    connect(m_close, &QToolButton::clicked, this, [this] {
        if (!m_messages.isEmpty())
            m_messages.removeFirst();
        showFirst();
    });
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_messages.isEmpty())
            return;
        const Message answered = m_messages.takeFirst();
        showFirst();
        if (answered.act)
            answered.act();
    });
    hide();
}

void BannerBar::showError(const Error &error)
{
    // What the user stopped on purpose is nothing to report.
    if (error.code == ErrorCode::Cancelled)
        return;
    showSentence(error.code == ErrorCode::Invalid || error.code == ErrorCode::Refused ? Problem::Severity::Warn : Problem::Severity::Bad, error.sentence);
}

void BannerBar::showSentence(Problem::Severity severity, const QString &sentence, const QString &action, std::function<void()> act)
{
    put({{}, severity, sentence, action, std::move(act)});
}

void BannerBar::showNews(const QString &key, Problem::Severity severity, const QString &sentence, const QString &action, std::function<void()> act)
{
    put({key, severity, sentence, action, std::move(act)});
}

void BannerBar::put(Message message)
{
    m_messages.removeIf([&](const Message &known) { return known.key == message.key; });
    m_messages.prepend(std::move(message));
    showFirst();
}

void BannerBar::withdraw(const QString &key)
{
    if (m_messages.removeIf([&](const Message &known) { return known.key == key; }) > 0)
        showFirst();
}

bool BannerBar::tells(const QString &key) const
{
    return std::any_of(m_messages.cbegin(), m_messages.cend(), [&](const Message &known) { return known.key == key; });
}

void BannerBar::clear()
{
    withdraw({});
}

void BannerBar::showFirst()
{
    if (m_messages.isEmpty()) {
        m_text->clear();
        m_focusBack->give();
        hide();
        return;
    }
    const Message &first = m_messages.first();
    const QString sentence = ShownText::of(first.sentence);
    m_text->setText(sentence);
    m_more->setText(tr("%n more message(s)", nullptr, int(m_messages.size()) - 1));
    m_more->setVisible(m_messages.size() > 1);
    m_action->setText(first.action);
    m_action->setVisible(!first.action.isEmpty());
    refreshMark();
    show();
    announce(this, tr("%1: %2", "severity: sentence").arg(style::wordOf(first.severity), sentence));
}

QString BannerBar::sentence() const
{
    return m_text->text();
}

void BannerBar::refreshMark()
{
    if (m_messages.isEmpty())
        return;
    const int side = fontMetrics().height();
    const Problem::Severity severity = m_messages.first().severity;
    m_mark->setPixmap(style::markIcon(style::markOf(severity), palette()).pixmap(QSize(side, side), devicePixelRatioF()));
    m_mark->setToolTip(style::wordOf(severity));
}

void BannerBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshMark();
}

void BannerBar::paintEvent(QPaintEvent *)
{
    if (m_messages.isEmpty())
        return;
    const Colours &c = Colours::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.surface);
    painter.setPen(c.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.fillRect(QRect(0, 0, measure::half, height()), style::markColour(style::markOf(m_messages.first().severity), palette()));
}

} // namespace lansnav
