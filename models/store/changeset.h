// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/id.h"

#include <QHash>
#include <QList>
#include <QMetaType>
#include <QSet>
#include <QString>

namespace lansnav {

/// Which rows and columns a committed act (or a sync) changed; what models need to refresh just those.
struct ChangeSet
{
    struct Row
    {
        QString table;
        Id id;
        bool inserted = false;
        QStringList columns;    ///< changed columns; all of them for an inserted row
    };
    QList<Row> rows;
    /// True when so much changed (an import, a sync) that models should read everything again; `rows` is then empty.
    bool everything = false;
    /// Of an act that was taken back: values it left as they are, because they have been changed since.
    int left = 0;

    bool isEmpty() const { return rows.isEmpty() && !everything; }
    bool touches(QStringView table) const
    {
        if (everything)
            return true;
        for (const Row &row : rows)
            if (row.table == table)
                return true;
        return false;
    }
    bool touchesAnyOf(const QStringList &tables) const
    {
        for (const QString &table : tables)
            if (touches(table))
                return true;
        return false;
    }
    QSet<Id> ids(QStringView table) const
    {
        QSet<Id> found;
        for (const Row &row : rows)
            if (row.table == table)
                found.insert(row.id);
        return found;
    }
};

} // namespace lansnav

Q_DECLARE_METATYPE(lansnav::ChangeSet)
