// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/chip.h"

#include "common/style.h"

#include <QPainter>

namespace lansnav {

namespace {

/// Room for the tick, also while it is not drawn: chips must not move when one is pressed.
int tickWidth(const QFontMetrics &metrics)
{
    return metrics.height() * 3 / 4;
}

} // namespace

Chip::Chip(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(text()) + tickWidth(metrics) + 3 * measure::grid, metrics.height() + measure::grid};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Colours &c = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    const bool lit = underMouse() && isEnabled();
    painter.setPen(QPen(hasFocus() ? c.accent : isChecked() ? c.accent : c.quiet, hasFocus() ? 2.0 : 1.0));
    painter.setBrush(isChecked() ? c.accent : lit ? c.line : c.surface);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    if (hasFocus() && isChecked()) {
        painter.setPen(QPen(c.surface, 1));
        painter.setBrush(Qt::NoBrush);
        const QRectF inner = pill.adjusted(2, 2, -2, -2);
        painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2);
    }
    const int tick = tickWidth(fontMetrics());
    QRectF words = pill.adjusted(measure::grid, 0, -measure::grid, 0);
    painter.setPen(!isEnabled() ? palette().color(QPalette::Disabled, QPalette::ButtonText) : isChecked() ? c.surface : c.text);
    if (isChecked()) {
        QPen pen(c.surface, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        const double side = tick * 0.7;
        const QPointF origin(words.left(), words.center().y() - side / 2);
        painter.save();
        painter.setPen(pen);
        painter.drawPolyline(QPolygonF({origin + QPointF(0, side * 0.55), origin + QPointF(side * 0.35, side * 0.9), origin + QPointF(side, side * 0.1)}));
        painter.restore();
        words.setLeft(words.left() + tick);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
    } else {
        painter.drawText(words, Qt::AlignCenter | Qt::TextSingleLine, text());
    }
}

} // namespace lansnav
