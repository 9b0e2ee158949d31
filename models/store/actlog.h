// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/acttext.h"
#include "store/changeset.h"
#include "store/database.h"
#include "store/tabledecl.h"

#include <optional>

namespace lansnav {

class Edit;
class Store;

/// Rows changed by this replica after a sequence number, folded to one entry a row; the act's own row is left out.
Result<ChangeSet> changesSince(Database &db, qint64 seq);

/// Where the changes of an act stand in the log: one site's numbers, without a gap. The log has no index over acts, which
/// would be as large as one over its rows.
struct ActSpan
{
    qint64 site = 0;
    qint64 first = 0;
    qint64 last = -1;

    /// Of an act, found by its own row; an edit made outside the program has none and is looked for in the whole log.
    /// Empty (last < first) when the log has no such thing.
    static Result<ActSpan> of(Database &db, const Id &act);
    /// Around one change that is known to belong to the act.
    static Result<ActSpan> around(Database &db, const Id &act, qint64 site, qint64 seq);
    /// The condition that picks its changes, and its values in their order.
    static QString where() { return QStringLiteral("site = ? AND seq BETWEEN ? AND ? AND tx = ?"); }
    QVariantList values(const Id &act) const { return {site, first, last, act.bind()}; }
};

QString argumentsToJson(const QStringList &arguments);
QStringList argumentsFromJson(const QString &json);

/// Undo and redo out of the change log: they outlive the program.
///
/// Undo writes a new act whose row names the act it takes back (act.undoes); so does redo, which takes back an undo.
class UndoLog
{
public:
    struct Entry { Id act; ActText text; };

    /// What Ctrl+Z would take back: the newest act of this file's own line of sites that stands.
    static Result<std::optional<Entry>> undoable(Database &db);
    /// What redo would bring back: the newest undo after which nothing new was done.
    static Result<std::optional<Entry>> redoable(Database &db);
    /// Writes the reverse of an act as a new act. A cell that someone changed after the act is left as it is, and counted in
    /// ChangeSet::left. Where nothing of it is left to take back no act is written, and the Error (Refused) says so; undo and
    /// redo go on past such an act the next time.
    static Result<ChangeSet> revert(Store &store, const Entry &entry, const QString &kind, const char *text);
    /// What to tell of the values that were left, as a sentence; empty when there are none.
    static QString leftNotice(const ChangeSet &done);
};

} // namespace lansnav
