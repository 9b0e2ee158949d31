// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/acttext.h"
#include "store/database.h"
#include "store/tabledecl.h"

#include <QDateTime>
#include <QHash>
#include <QJsonValue>

namespace lansnav {

/// One changed field within an act, in words ready to show.
struct FieldChange
{
    QString table;
    Id row;
    QString rowTitle;   ///< what the row is called; masked for protected identity
    QString column;     ///< column name; empty for a row that was added
    QString label;      ///< what people call the column
    QString before;     ///< what its author saw there; empty when that was nothing, and when it is not told
    QString after;
    bool tellsBefore = false;   ///< false: personal, or the log does not say what the author saw
};

/// One act: what a person did in one step.
struct Act
{
    Id id;              ///< the change log's tx
    qint64 site = 0;
    QDateTime at;
    QString author;     ///< the person's name, or the site's name
    QString text;       ///< translated name of the act; for raw edits "Edited outside Länsnav"
    QString kind;       ///< edit, undo, redo, import, reveal, raw
    bool takenBack = false;
    QList<FieldChange> changes;
};

/// Reads the change log as acts: newest first.
class History
{
public:
    struct Filter
    {
        QString table;      ///< with `row`: only acts that touched the row, with its changes, or were about it, with all of theirs
        Id row;
        int limit = 200;
        bool withChanges = true;
    };
    static Result<QList<Act>> acts(Database &db, const Schema &schema, const Filter &filter);
    /// How often a row has been changed, and when last: what tells a newer copy of it from an older one.
    struct Revision
    {
        int changes = 0;    ///< of the row's own values, anywhere; grows only
        QDateTime latest;   ///< UTC; invalid for a row the log does not know
    };
    /// Of every row of a table of the schema, those in the trash too.
    static Result<QHash<Id, Revision>> revisions(Database &db, const QString &table);
    /// Of all rows of some tables together, counted from when each was made: for a copy that shows the names of other rows (rooms), of which
    /// it may have another later. The time is that of the latest change of any.
    static Result<Revision> laterChanges(Database &db, const QStringList &tables);
    /// The translated text of an act with its row arguments looked up (and masked). `act`: its id, for what it wrote; null: what was
    /// written last.
    static QString text(Database &db, const Schema &schema, const ActText &text, const Id &act = {});
    /// What a row is called, masked for protected identity.
    static QString title(Database &db, const Schema &schema, const QString &table, const Id &row);
    /// A logged value in words: a row's title, yes or no, the word of a code, a text as people read it. Empty for none.
    static QString inWords(Database &db, const Schema &schema, const ColumnDecl &column, const QJsonValue &value);
    /// Whether the row is a person with protected identity, or about one (a registration, a membership): its personal columns
    /// are masked.
    static Result<bool> isProtected(Database &db, const Schema &schema, const TableDecl &table, const Id &row);
    /// What stands in the place of what may not be shown.
    static QString maskedWords();
};

} // namespace lansnav
