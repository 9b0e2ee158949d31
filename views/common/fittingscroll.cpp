// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/fittingscroll.h"

#include <QEvent>
#include <QScreen>
#include <QScrollBar>
#include <QStyle>

namespace lansnav {

namespace {

/// Less of the content cannot be worked with.
constexpr int leastHeight = 120;

/// On a window: the height it was last given by its content.
constexpr auto fittedProperty = "lansnavFittedHeight";

/// With lines that are broken at the width the window has.
int wantedHeight(const QWidget &window)
{
    return std::max(window.sizeHint().height(), window.heightForWidth(window.width()));
}

} // namespace

FittingScroll::FittingScroll(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
}

QSize FittingScroll::sizeHint() const
{
    const QSize content = widget()->sizeHint();
    // Before it has been laid out there is no width to break the lines at.
    const int height = isVisible() && widget()->hasHeightForWidth() ? widget()->heightForWidth(width()) : content.height();
    return {content.width() + verticalScrollBar()->sizeHint().width(), height};
}

QSize FittingScroll::minimumSizeHint() const
{
    const QSize content = widget()->minimumSizeHint();
    return {content.width() + verticalScrollBar()->sizeHint().width(), std::min(content.height(), leastHeight)};
}

void FittingScroll::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    // What has come into the content until now told it by events that wait for the window to be shown.
    updateGeometry();
}

bool FittingScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

namespace screenroom {

QSize of(const QWidget &window)
{
    const QScreen *screen = window.screen();
    if (!screen)
        return {QWIDGETSIZE_MAX, QWIDGETSIZE_MAX};
    return screen->availableSize() - QSize(0, window.style()->pixelMetric(QStyle::PM_TitleBarHeight));
}

void fitHeight(QWidget &window)
{
    const QSize room = of(window);
    window.resize(QSize(window.width(), wantedHeight(window)).boundedTo(room));
    window.setProperty(fittedProperty, window.height());
    if (!window.isVisible() || !window.screen())
        return;
    const QRect available = window.screen()->availableGeometry();
    if (const int below = window.frameGeometry().bottom() - available.bottom(); below > 0)
        window.move(window.x(), std::max(available.top(), window.y() - below));
}

void growHeight(QWidget &window)
{
    if (window.height() < std::min(wantedHeight(window), of(window).height()))
        fitHeight(window);
}

bool isFitted(const QWidget &window)
{
    return window.property(fittedProperty).toInt() == window.height();
}

} // namespace screenroom

} // namespace lansnav
