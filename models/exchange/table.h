// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/id.h"

#include <QList>
#include <QString>
#include <QVariant>

#include <functional>

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
    /// Which row of the file each of `rows` is, so that they can be narrowed to those a list shows; empty where that has no meaning.
    QList<Id> ids{};

    void add(const Id &id, QVariantList row)
    {
        ids.append(id);
        rows.append(std::move(row));
    }
    /// Leaves the rows that `keep` says yes to.
    void keepIf(const std::function<bool(const QVariantList &)> &keep);
    /// Leaves the rows of these ids, in their order. A table without ids is left as it is.
    void keepOnly(const QList<Id> &shown);
};

} // namespace lansnav
