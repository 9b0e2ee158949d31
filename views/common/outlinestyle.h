// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace lansnav {

/// Fusion with outlines of fields and boxes that can be seen (3:1) in both themes; Fusion's own fade away in the dark.
class OutlineStyle : public QProxyStyle
{
    Q_OBJECT

public:
    OutlineStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
};

} // namespace lansnav
