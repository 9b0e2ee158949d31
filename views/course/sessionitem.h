// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/style.h"
#include "course/programmeboard.h"

#include <QGraphicsItem>

namespace lansnav {

/// A session on the board: time, title, speakers, and the worst clash as a mark with its word.
class SessionItem : public QGraphicsItem
{
public:
    explicit SessionItem(const Session &session, const QString &title);

    void setRect(const QRectF &rect);
    void setTimes(int start, int end);
    void setClash(const BoardClash &clash);
    void setCurrent(bool current, bool focused);
    const Session &session() const { return m_session; }
    const QString &title() const { return m_title; }
    const BoardClash &clash() const { return m_clash; }
    /// "10:15–11:00".
    QString timesText() const;

    QRectF boundingRect() const override { return QRectF(QPointF(), m_rect.size()); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintText(QPainter &painter, const QRectF &inside, const QPalette &palette) const;

    Session m_session;
    QString m_title;
    QRectF m_rect;
    BoardClash m_clash;
    int m_start = 0;
    int m_end = 0;
    bool m_current = false;
    bool m_focused = false;
};

/// The mark of a clash: what forbids, warns or notes.
Mark markOf(ClashSeverity severity);

} // namespace lansnav
