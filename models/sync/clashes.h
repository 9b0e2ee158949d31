// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/id.h"
#include "store/store.h"
#include "store/tabledecl.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

namespace lansnav {

/// Two colleagues changed the same field without having seen each other's change. The later one shows; the other is kept here.
struct ClashRow
{
    Id id;
    QString table;
    Id row;
    QString title;          ///< what the row is called; masked for protected identity, as is what it tells of others who have it
    QString field;          ///< label of the field, or of each field of the unit
    QString keptValue;      ///< what stands in the row now, in words; masked where personal, and where it tells of such people
    QString keptBy;         ///< who wrote it; of a value that an undo brought back, who had written it
    QDateTime keptAt;
    QString otherValue;     ///< what lost
    QString otherBy;
    QDateTime otherAt;
    QString state;          ///< open, kept, lost
    QList<Id> hiddenPeople; ///< people with protected identity for whose sake something above is masked
};

/// The list of clashes (Swedish: krockar), and settling them.
class Clashes
{
public:
    enum class Choice { Kept, Lost };

    /// Newest first; settled ones too when asked for. One whose other value is what the row says anyway is left out.
    static Result<QList<ClashRow>> list(Database &db, const Schema &schema, bool settledToo = false);
    /// Those of one row and of the rows that belong to it: that point to it, or to a row that does (a network's meetings,
    /// their attendance).
    static Result<QList<ClashRow>> listOf(Database &db, const Schema &schema, const QString &table, const Id &row);
    /// One of them with the names and values of these people (id → name) unmasked: for somebody at the window to whom they have been
    /// shown on purpose, which is in their history (registerstore::revealPerson()). Never for a list, an export or a command.
    static Result<ClashRow> shown(Database &db, const Schema &schema, const Id &clash, const QHash<Id, QString> &people);
    /// How many list() tells of.
    static Result<int> openCount(Database &db, const Schema &schema);
    /// Settles them in one act, which undo takes back: keeps what stands, or writes the other values instead. Those that are
    /// no longer there are passed over; it is an error when none is.
    static Result<ChangeSet> choose(Store &store, const QList<Id> &clashes, Choice choice);
};

} // namespace lansnav
