// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/area.h"
#include "area/personrows.h"
#include "store/edit.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace lansnav {

/// Erasing a person of the register for good (GDPR, article 17), as it is told before it is done: planned here out of the declarations of the
/// tables, carried out by eraseChosen() in sync/logcare.h.
///
/// - What goes: the person's own row, the rows of those who were merged into them, and every row about them that says, or in the log ever
///   said, something personal (ColumnDecl::personal), or that is about nothing but them (a group leader's entry).
/// - What stays: that somebody was a member, was registered, was there. A row of that kind which has to go is written anew without what is
///   personal, under the next number of its key, so that what was counted is counted as before. Whoever it was can no longer be told.
/// - What is left to people: texts of other rows that name the person. They are told, for nobody else can reword them.
class PersonErasure
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::PersonErasure)

public:
    using Rows = QList<std::pair<QString, Id>>;     ///< table and row

    QString name;           ///< masked for protected identity
    QStringList goes;       ///< in words, one line a kind: "1 entry in the register of group leaders"
    QStringList stays;      ///< the same of what is kept, without telling whose it was
    QStringList named;      ///< texts that name the person and are left as they are: "minutes: BBIC 2026-05-14"
    QStringList inTheWay;   ///< sentences that say why not now, and what to do first; empty: it can be done

    /// Reads what would happen. Nobody of that id, or somebody who is erased already: an Error (NotFound). For any connection.
    static Result<PersonErasure> plan(Database &db, const Schema &schema, const QList<Area> &areas, const Id &person, QDate today);
    /// Within the erasing act: plans anew, writes what stays without what is personal, and returns the rows to erase. Refused with a sentence
    /// when something stands in the way.
    static Result<Rows> carryOut(Edit &edit, const Schema &schema, const QList<Area> &areas, const Id &person, QDate today);

private:
    /// A row that refers to the person, and what becomes of it.
    struct Part
    {
        personrows::Row row;
        bool goes = false;      ///< is erased
        bool anew = false;      ///< and written again without what is personal
    };
    Result<void> read(Database &db, const Schema &schema, const Id &person);
    Result<void> sort(Database &db, const Schema &schema);
    void tell(const Schema &schema);
    static void writeAnew(Edit &edit, const Part &part, QHash<Id, Id> &written);

    QList<Id> m_people;
    QList<Part> m_parts;
};

} // namespace lansnav
