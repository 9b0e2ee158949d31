// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/sessionitem.h"

#include "common/elidedtext.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr double stripe = 4;

QString clock(int minutes)
{
    return minutes >= 24 * 60 ? u"24:00"_s : QTime(minutes / 60, minutes % 60).toString(u"HH:mm"_s);
}

/// What a kind is told by, beside its word in the form: a break is pale, a ceremony and a panel have their own stripe.
QColor stripeOf(SessionKind kind, const Colours &c)
{
    switch (kind) {
    case SessionKind::Break: return c.line;
    case SessionKind::Panel: return c.warn;
    case SessionKind::Ceremony: return c.good;
    default: return c.accent;
    }
}

} // namespace

Mark markOf(ClashSeverity severity)
{
    switch (severity) {
    case ClashSeverity::Forbids: return Mark::Bad;
    case ClashSeverity::Warns: return Mark::Warn;
    case ClashSeverity::Notes: break;
    }
    return Mark::Info;
}

SessionItem::SessionItem(const Session &session, const QString &title) : m_session(session), m_title(title)
{
    // Short sessions have room for some of it only.
    setToolTip(elided::toolTip(title));
}

void SessionItem::setRect(const QRectF &rect)
{
    if (rect.size() != m_rect.size())
        prepareGeometryChange();
    m_rect = rect;
    setPos(rect.topLeft());
    update();
}

void SessionItem::setTimes(int start, int end)
{
    m_start = start;
    m_end = end;
    update();
}

void SessionItem::setClash(const BoardClash &clash)
{
    m_clash = clash;
    update();
}

void SessionItem::setCurrent(bool current, bool focused)
{
    m_current = current;
    m_focused = focused;
    setZValue(current ? 1 : 0);
    update();
}

QString SessionItem::timesText() const
{
    return clock(m_start) + u"–"_s + clock(m_end);
}

void SessionItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget)
{
    const QPalette &palette = widget ? widget->palette() : option->palette;
    const Colours &c = Colours::of(palette);
    const QRectF frame = boundingRect().adjusted(1.5, 1.5, -1.5, -1.5);
    painter->setPen(m_current ? QPen(c.accent, m_focused ? 2.5 : 1.5) : QPen(style::outline(palette), 1));
    painter->setBrush(m_session.kind == SessionKind::Break ? c.pane : c.surface);
    painter->drawRect(frame);
    painter->fillRect(QRectF(frame.left(), frame.top(), stripe, frame.height()), stripeOf(m_session.kind, c));
    painter->setClipRect(frame);
    paintText(*painter, frame.adjusted(stripe + 5, 1, -4, -1), palette);
}

void SessionItem::paintText(QPainter &painter, const QRectF &inside, const QPalette &palette) const
{
    const Colours &c = Colours::of(palette);
    const QFontMetricsF metrics(painter.font());
    QRectF line = inside;
    line.setHeight(metrics.height());
    if (m_clash.severity) {
        const double side = metrics.height() - 3;
        const double words = metrics.horizontalAdvance(m_clash.word);
        const QRectF mark(inside.right() - side, line.top() + 1.5, side, side);
        style::paintMark(painter, mark, markOf(*m_clash.severity), palette);
        line.setRight(mark.left() - 3);
        if (line.width() > words + metrics.averageCharWidth() * 14) {
            painter.setPen(style::markColour(markOf(*m_clash.severity), palette));
            painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, m_clash.word);
            line.setRight(line.right() - words - 6);
        }
    }
    const bool oneLine = inside.height() < metrics.height() * 2;
    painter.setPen(c.quiet);
    const QString times = timesText() + u' ';
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(times, Qt::ElideRight, line.width()));
    painter.setPen(c.text);
    if (oneLine) {
        line.setLeft(line.left() + metrics.horizontalAdvance(times));
        elided::draw(painter, line, m_title, 1);
        return;
    }
    QFont bold = painter.font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    QRectF rest = inside.adjusted(0, metrics.height(), 0, 0);
    rest.setTop(rest.top() + elided::draw(painter, rest, m_title));
    QStringList names;
    for (const SessionSpeaker &speaker : m_session.speakers)
        names << speaker.name;
    if (names.isEmpty() || rest.height() < metrics.height())
        return;
    QFont normal = bold;
    normal.setWeight(QFont::Normal);
    painter.setFont(normal);
    painter.setPen(c.quiet);
    elided::draw(painter, rest, names.join(u", "_s), 1);
}

} // namespace lansnav
