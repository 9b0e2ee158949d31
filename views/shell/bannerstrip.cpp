// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/bannerstrip.h"

#include "common/feedback.h"

#include <QCursor>
#include <QEvent>
#include <QResizeEvent>

namespace lansnav {

namespace {

constexpr int lookForPointerMs = 150;
constexpr int takingAimMs = 700;

bool isOver(const QWidget *widget, const QPoint &global)
{
    return widget->isVisible() && widget->rect().contains(widget->mapFromGlobal(global));
}

} // namespace

BannerStrip::BannerStrip(BannerBar *banner, QWidget *page, QWidget *parent) : QWidget(parent), m_banner(banner), m_page(page)
{
    m_banner->setParent(parent);
    m_banner->hide();
    m_banner->installEventFilter(this);
    setFixedHeight(0);
    m_look.setInterval(lookForPointerMs);
    connect(&m_look, &QTimer::timeout, this, &BannerStrip::refresh);
}

int BannerStrip::wantedRoom() const
{
    if (m_banner->isHidden())
        return 0;
    return m_banner->hasHeightForWidth() ? m_banner->heightForWidth(width()) : m_banner->sizeHint().height();
}

bool BannerStrip::mayMove() const
{
    if (!isVisible())
        return true;
    const QPoint pointer = QCursor::pos();
    // The banner itself stays where it is; but what it has just come to lie over may be aimed at.
    if (isOver(m_banner, pointer))
        return !m_banner->testAttribute(Qt::WA_TransparentForMouseEvents);
    return !isOver(m_page, pointer) && !isOver(this, pointer);
}

void BannerStrip::refresh()
{
    if (height() != wantedRoom() && mayMove())
        settle();
    const bool settled = height() == wantedRoom();
    if (settled)
        m_look.stop();
    else if (!m_look.isActive())
        m_look.start();
}

void BannerStrip::settle()
{
    setFixedHeight(wantedRoom());
    place();
}

void BannerStrip::place()
{
    if (m_banner->isHidden())
        return;
    m_banner->setGeometry(x(), y(), width(), wantedRoom());
    m_banner->raise();
}

/// Who was about to press what the banner now lies over presses that, and not a button of the banner's.
void BannerStrip::letThrough()
{
    if (!isVisible() || !m_banner->geometry().contains(m_banner->parentWidget()->mapFromGlobal(QCursor::pos())))
        return;
    m_banner->setAttribute(Qt::WA_TransparentForMouseEvents);
    QTimer::singleShot(takingAimMs, this, [this] { m_banner->setAttribute(Qt::WA_TransparentForMouseEvents, false); });
}

bool BannerStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_banner && event->type() == QEvent::Show) {
        place();
        letThrough();
        refresh();
    } else if (watched == m_banner && event->type() == QEvent::Hide) {
        refresh();
    } else if (watched == m_banner && event->type() == QEvent::LayoutRequest) {
        place();
        refresh();
    }
    return QWidget::eventFilter(watched, event);
}

void BannerStrip::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    place();
}

void BannerStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Another width: the whole window is laid out anew anyway.
    if (event->oldSize().width() != event->size().width())
        settle();
    else
        place();
}

} // namespace lansnav
