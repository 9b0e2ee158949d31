// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QVariant>

namespace lansnav {

/// A table ready to leave the program (CLI list, CSV, XLSX, JSON, vCard): already masked, already in words.
struct Table
{
    enum class Type { Text, Integer, Date, Boolean };
    struct Column
    {
        QString key;        ///< English snake_case, stable: the JSON key
        QString heading;    ///< translated
        Type type = Type::Text;
        bool onPaper = true;    ///< false for what only other programs need (ids, a name's parts)
    };
    QString title;
    QList<Column> columns;
    /// One list of values a row, as many as there are columns; invalid QVariant = not stated. Dates are ISO text.
    QList<QVariantList> rows;
};

} // namespace lansnav
