// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/id.h"

#include <QString>
#include <QVariant>

namespace lansnav {

/// What to bind for a text that may be missing: NULL for nothing.
inline QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

/// A parameter list for "IN (…)": ids written as blob literals, since hex digits need no quoting.
inline QString idLiterals(const QList<Id> &ids)
{
    QString list;
    list.reserve(ids.size() * 36);
    for (const Id &id : ids) {
        if (!list.isEmpty())
            list += QLatin1Char(',');
        list += QLatin1String("x'") + id.hex() + QLatin1Char('\'');
    }
    return list;
}

} // namespace lansnav
