// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/id.h"

#include <QStringList>

namespace lansnav {

/// A row that people point out by name: its id and what it may be called.
struct NamedRow
{
    Id id;
    QStringList names;
};

/// What was found; `several` when the best that fits is more than one row.
struct FoundName
{
    Id id;
    bool several = false;
};

/// The row people mean: by its id in hex, else by a whole name, else by what a name begins with, else by what it contains.
/// Null when none.
FoundName findByName(const QList<NamedRow> &rows, const QString &text);

/// The same, but by its id or a whole name only, capitals or not.
FoundName findWhole(const QList<NamedRow> &rows, const QString &text);
/// What the rows are called, in full, in whose names the text is a part.
QStringList namesWith(const QList<NamedRow> &rows, const QString &text);

} // namespace lansnav
