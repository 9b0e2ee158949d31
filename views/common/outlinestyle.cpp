// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/outlinestyle.h"

#include "common/style.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

OutlineStyle::OutlineStyle() : QProxyStyle(u"Fusion"_s) {}

int OutlineStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    // The base style adds one pixel of its own to it on both sides of a cell's words.
    constexpr int cellMargin = 5;
    const auto isList = [widget] {
        return widget && (widget->inherits("lansnav::TableView") || widget->inherits("QTreeView") || widget->inherits("QListWidget"));
    };
    if (metric == PM_FocusFrameHMargin && isList())
        return cellMargin;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QSize OutlineStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    constexpr int air = 10;
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (type == CT_PushButton && button && !button->text.isEmpty())
        size.setWidth(std::max(size.width(), contents.width() + 2 * air));
    return size;
}

QIcon OutlineStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    return which == SP_LineEditClearButton ? style::icon(u"edit-clear"_s) : QProxyStyle::standardIcon(which, option, widget);
}

void OutlineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == PE_FrameFocusRect && widget && widget->inherits("QPushButton")) {
        drawButtonFocus(*option, *painter);
        return;
    }
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

/// The base style's ring is in the accent colour, in which the primary button is filled.
void OutlineStyle::drawButtonFocus(const QStyleOption &option, QPainter &painter) const
{
    constexpr int thick = 2;
    if (!option.state.testFlag(State_KeyboardFocusChange))
        return;
    const QPalette &colours = option.palette;
    const bool filled = colours.color(QPalette::Button) == colours.color(QPalette::Highlight);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.color(filled ? QPalette::ButtonText : QPalette::Highlight), thick));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), thick, thick);
    painter.restore();
}

} // namespace lansnav
