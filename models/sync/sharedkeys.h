// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/id.h"
#include "store/tabledecl.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace lansnav {

/// Rows outside the trash that say the same in all columns that tell the rows of their table apart: they were to be one row, and
/// are several, as only an edit outside the program, or of the key itself, makes them. Nothing is joined by itself.
struct SharedKey
{
    QString table;
    QStringList columns;    ///< in which they say the same
    Id row;                 ///< one of them
    int count = 0;          ///< how many they are
};

/// Those of a table: by its natural key, and where that is a code, by the name that people go by as well. A row with nothing in
/// its key shares it with nobody; for the rest nothing equals nothing, as in the id that a natural key gives (Id::natural()).
/// `amongThese`: an SQL expression over a row, `t`; only groups with a row for which it is true. One reading of the table.
Result<QList<SharedKey>> sharedKeysOf(Database &db, const TableDecl &table, const QString &amongThese = {});

/// Those of every table.
Result<QList<SharedKey>> sharedKeysOf(Database &db, const Schema &schema);

/// What it is and what to do, as a translated sentence. `title`: what the row is called (History::title()), masked by the caller.
QString sharedKeyInWords(const Schema &schema, const SharedKey &shared, const QString &title);

} // namespace lansnav
