// SPDX-License-Identifier: GPL-3.0-or-later
// The board's mouse and its grid.
#include "course/programmeboard.h"

#include "common/style.h"
#include "course/sessionitem.h"

#include <QApplication>
#include <QGraphicsScene>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr double edge = 7;              ///< of a session, where it is resized
constexpr int step = 5;

} // namespace

void ProgrammeBoard::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    commitPending();
    const auto *item = dynamic_cast<SessionItem *>(itemAt(event->pos()));
    if (!item || event->button() != Qt::LeftButton)
        return;
    const Id session = item->session().id;
    select(session);
    const QPointF at = mapToScene(event->pos());
    m_drag = {session, at.y() > item->sceneBoundingRect().bottom() - edge, at, moveOf(session), moveOf(session), false};
}

void ProgrammeBoard::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = mapToScene(event->pos());
    if (m_drag.session.isNull() || !event->buttons().testFlag(Qt::LeftButton)) {
        const auto *item = dynamic_cast<SessionItem *>(itemAt(event->pos()));
        const bool onEdge = item && at.y() > item->sceneBoundingRect().bottom() - edge;
        viewport()->setCursor(onEdge ? Qt::SizeVerCursor : item ? Qt::OpenHandCursor : Qt::ArrowCursor);
        return;
    }
    if (!m_drag.active && (at - m_drag.from).manhattanLength() < QApplication::startDragDistance())
        return;
    m_drag.active = true;
    const int minutes = int(std::lround((at.y() - m_drag.from.y()) / minuteHeight() / step)) * step;
    const int columns = m_drag.resizes ? 0 : columnAt(at.x()) - columnAt(m_drag.from.x());
    const BoardMove now = shifted(m_drag.before, minutes, columns, m_drag.resizes);
    if (now == m_drag.now)
        return;
    m_drag.now = now;
    apply(now);
}

void ProgrammeBoard::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag drag = std::exchange(m_drag, {});
    viewport()->setCursor(Qt::ArrowCursor);
    if (drag.active && drag.now != drag.before)
        emit moved(drag.now);
    QGraphicsView::mouseReleaseEvent(event);
}

void ProgrammeBoard::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const auto *item = dynamic_cast<SessionItem *>(itemAt(event->pos())))
        emit editWanted(item->session().id);
}

void ProgrammeBoard::drawBackground(QPainter *painter, const QRectF &rect)
{
    const Colours &c = Colours::of(palette());
    painter->fillRect(rect, c.surface);
    painter->setPen(QPen(c.line, 0));
    for (int minute = m_layout.first; minute <= m_layout.last; minute += 60)
        painter->drawLine(QPointF(rect.left(), yOf(minute)), QPointF(rect.right(), yOf(minute)));
    for (qsizetype column = 0; column <= m_layout.columns.size(); ++column) {
        const double x = sideWidth() + double(column) * columnWidth();
        painter->drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()));
    }
}

void ProgrammeBoard::drawForeground(QPainter *painter, const QRectF &rect)
{
    Q_UNUSED(rect)
    const Colours &c = Colours::of(palette());
    const QRectF seen = mapToScene(viewport()->rect()).boundingRect();
    const QFontMetricsF metrics(font());
    painter->setFont(font());
    painter->fillRect(QRectF(seen.left(), seen.top(), sideWidth(), seen.height()), c.pane);
    painter->setPen(c.quiet);
    for (int minute = m_layout.first; minute <= m_layout.last; minute += 60)
        painter->drawText(QRectF(seen.left(), yOf(minute), sideWidth() - 6, metrics.height()), Qt::AlignRight | Qt::AlignTop,
                          QTime((minute / 60) % 24, 0).toString(u"HH:mm"_s));
    painter->fillRect(QRectF(seen.left(), seen.top(), seen.width(), topHeight()), c.pane);
    painter->setPen(c.text);
    for (qsizetype column = 0; column < m_layout.columns.size(); ++column) {
        const QRectF head(sideWidth() + double(column) * columnWidth() + 6, seen.top(), columnWidth() - 12, topHeight());
        painter->drawText(head, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(m_layout.columns.at(column).name, Qt::ElideRight, head.width()));
    }
    painter->setPen(QPen(c.line, 0));
    painter->drawLine(QPointF(seen.left(), seen.top() + topHeight()), QPointF(seen.right(), seen.top() + topHeight()));
}

void ProgrammeBoard::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    arrange();
}

} // namespace lansnav
