// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

namespace lansnav::parse {

/// An expression for which å, ä and ö are letters like any other: \b and \w stop at none of them.
inline QRegularExpression regex(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace lansnav::parse
