// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/outlinestyle.h"

#include "common/style.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace lansnav {

OutlineStyle::OutlineStyle() : QProxyStyle(u"Fusion"_s) {}

void OutlineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool outlined = element == PE_FrameLineEdit || element == PE_IndicatorCheckBox || (element == PE_Frame && widget && widget->inherits("QPlainTextEdit"));
    // The one with the focus has the accent around it already.
    if (!outlined || (option->state.testFlag(State_HasFocus) && element != PE_IndicatorCheckBox))
        return;
    constexpr double corner = 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(style::outline(option->palette));
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter->restore();
}

} // namespace lansnav
