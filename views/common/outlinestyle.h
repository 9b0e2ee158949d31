// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace lansnav {

/// Fusion with outlines of fields and boxes, and around the button with the focus, that can be seen (3:1) in both themes; Fusion's own fade away in the dark.
class OutlineStyle : public QProxyStyle
{
    Q_OBJECT

public:
    OutlineStyle();
    /// Lists get air between the edge of a cell and its words.
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    /// Buttons get air around their words.
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const override;
    /// The cross that empties a field is drawn by us as any icon is: the base style goes through every folder of the theme for it.
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;

private:
    void drawButtonFocus(const QStyleOption &option, QPainter &painter) const;
};

} // namespace lansnav
