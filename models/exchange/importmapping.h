// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/headermatch.h"
#include "exchange/importer.h"
#include "store/edit.h"

namespace lansnav {

/// What users decided about columns: said now ("Column=field") or remembered in the file by the headings.
class ImportMapping
{
public:
    using Columns = QHash<int, QString>;

    /// The key under which a mapping is remembered: the folded headings, one a line.
    static QString key(const QStringList &headings);
    /// All remembered mappings of a kind, by key().
    static Result<QHash<QString, Columns>> remembered(Database &db, const ImportKind &kind);
    /// Remembers the plan's mapping when it is not what would be found anyway.
    static void remember(Edit &edit, const ImportKind &kind, const ImportPlan &plan);

    /// Which column of `headings` a text means: a heading, a letter ("C") or a number ("3"); -1 when none.
    static int columnFor(const QString &text, const QStringList &headings);
    /// What Excel calls a column, counted from 0: 0 → "A", 26 → "AA".
    static QString letter(int column);
    /// The field a text means, by key, "key:argument", label or heading; empty when none.
    static QString fieldFor(const QString &text, const ImportKind &kind);
    /// Whether each of the decisions has the form and names a field of the kind; which columns there are is not looked at.
    static Result<void> check(const QStringList &decisions, const ImportKind &kind);
    /// Lays "Column=field" decisions over a mapping.
    static Result<void> decide(const QStringList &decisions, const ImportKind &kind, const QStringList &headings, Columns *mapping);
    /// The columns that decisions are about.
    static QSet<int> columnsDecided(const QStringList &decisions, const QStringList &headings);
    /// How many of the decisions name a heading of this row.
    static int headingsNamed(const QStringList &decisions, const QStringList &row);
};

} // namespace lansnav
