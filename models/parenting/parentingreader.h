// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parenting/grouprules.h"
#include "parenting/types.h"
#include "store/database.h"

#include <functional>

class QSqlQuery;

namespace lansnav {

/// Reads one group or all of them with one query a table; what the reading functions of ParentingStore are made of.
class GroupReader
{
public:
    /// Ahead: groups that have not begun, with their participants. Outline: what does not grow with the number of people ever met:
    /// participants only of groups that are not over, figures counted by the database. Everything: participants, attendance and answers.
    enum class Depth { Ahead, Outline, Everything };

    /// `only` null: every group outside the trash that the depth is about.
    GroupReader(Database &db, const Id &only, Depth depth) : m_db(db), m_only(only), m_depth(depth) {}

    /// Latest first day first, those without a day before them.
    Result<QList<GroupDetail>> read();

private:
    /// `sql` has the group's column marked as {n}: narrowed to the one group when only one is read.
    void each(QString sql, const std::function<void(const QSqlQuery &)> &row);
    GroupDetail *of(const Id &group);
    void groups();
    void versions();
    void leaders();
    void meetings();
    void registered();
    void figures();
    void recorded();
    void participants();
    void attendance();
    void answers();
    void breaks();
    QList<GroupDetail> finished();

    Database &m_db;
    Id m_only;
    Depth m_depth;
    Result<void> m_state;
    QHash<Id, GroupDetail> m_found;
};

/// SQL of a query with one row a group in which any attendance is recorded: its id, how many started and how many completed (see
/// CompletionRule). Of one group its id is bound twice. The attendance of somebody in another group is a fault that `check` finds.
QString groupFiguresSql(bool onlyOne);

/// Every programme outside the trash (or, asked for, all there are) with its versions, by name; `only` null: all.
Result<QList<ProgrammeDetail>> readProgrammes(Database &db, const Id &only = {}, bool trashedToo = false);
/// Every leader whose person is not in the trash, by family name; `only` (a person) null: all.
Result<QList<Leader>> readLeaders(Database &db, const Id &only = {});
/// By municipality and name.
Result<QList<FamilyCentre>> readCentres(Database &db);
/// Everything that leaders are expected at from a day on: meetings of groups, sessions of events that they speak at, chair, are
/// responsible for or registered to, meetings of networks they are members of. `people` empty: all leaders of groups.
Result<QHash<Id, QList<LeaderTime>>> readLeaderTimes(Database &db, QDate from, const QList<Id> &people = {});

} // namespace lansnav
