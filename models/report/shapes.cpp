// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/shapes.h"

namespace lansnav::report {

QString shapeSign(Shape shape)
{
    switch (shape) {
    case Shape::None: break;
    case Shape::Circle: return QStringLiteral("●");
    case Shape::Square: return QStringLiteral("■");
    case Shape::Triangle: return QStringLiteral("▲");
    case Shape::Diamond: return QStringLiteral("◆");
    case Shape::Pentagon: return QStringLiteral("⬟");
    case Shape::Star: return QStringLiteral("★");
    case Shape::Cross: return QStringLiteral("✚");
    }
    return {};
}

QString shapeText(Shape shape, const QString &word)
{
    const QString sign = shapeSign(shape);
    return sign.isEmpty() ? word : word.isEmpty() ? sign : sign + QLatin1Char(' ') + word;
}

} // namespace lansnav::report
