// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/id.h"
#include "store/tabledecl.h"

#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

/// Where a file holds something of a person of the register, found out of the declarations of the tables: what the extract and the erasure
/// share. Works on any connection.
namespace lansnav::personrows {

/// A row that refers to somebody, in the trash too.
struct Row
{
    const TableDecl *table = nullptr;   ///< of the schema handed in
    Id id;
    QString column;         ///< what refers to the person, or to a row of theirs
    bool isOwn = true;      ///< it is about the person; false: about something else, of which the person is in charge, or that they stand in for
    bool trashed = false;
    Id parent;              ///< the row of theirs that it is a part of (a chosen session, of a registration); else null
};

/// The person first, then all who were merged into them, whose rows still hold what they were called.
Result<QList<Id>> everyone(Database &db, const Id &person);
/// All rows but the people's own; each once, those that are part of others after them.
Result<QList<Row>> of(Database &db, const Schema &schema, const QList<Id> &people);
/// Whether a row says something in the columns declared personal, or ever did as far as the log still knows.
Result<bool> holdsPersonal(Database &db, const TableDecl &table, const Id &row);
/// Texts of other rows that name the person in full, or their address: "minutes: BBIC 2026-05-14". Titles as History::title() gives them.
/// `apart`: rows that are told of anyway, as "table/hex".
Result<QStringList> namedIn(Database &db, const Schema &schema, const QList<Id> &people, const QStringList &apart);
/// How many rows of a table, in words: "4 attendance marks at network meetings".
QString inWords(const TableDecl &table, int rows);

} // namespace lansnav::personrows
