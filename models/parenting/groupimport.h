// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"
#include "parenting/types.h"

#include <QCoreApplication>

#include <optional>

namespace lansnav {

class Edit;

/// One of the ways a row can be written; ImportRow::choice points it out.
struct GroupOption
{
    Id programme;
    QList<Id> people;           ///< one a leader of the row; null: see `newPeople`
    QList<bool> newPeople;      ///< one a leader: a new person; with neither the leader is left out
    QStringList newKeys;        ///< one a leader: the new person of that GroupImport::Leader::key, who may be written otherwise further up
    Id group;                   ///< the one that is there already; null: a new one
    bool overwrite = false;     ///< what the file says goes before what is stored; else only blanks are filled
    bool withoutCompleted = false;      ///< the number who completed cannot be, and is not taken
    bool leave = false;         ///< write nothing for this row
};

/// What a row says, understood. Null and not stated never overwrite anything.
struct GroupImport
{
    struct Leader { QString given; QString family; QString key; };

    Id municipality;
    bool unknownPlace = false;  ///< a municipality is stated that the region does not have, or none
    QString place;
    Id centre;                  ///< the family centre of that name in the municipality
    PartialDate start;
    PartialDate end;
    QString language;
    InterpreterState interpreter = InterpreterState::NotStated;
    QList<Leader> leaders;
    std::optional<int> registered;
    std::optional<int> started;
    bool startedWorkedOut = false;      ///< the file does not state it: the most who were at one meeting
    std::optional<int> completed;
    QList<std::optional<int>> present;  ///< a column of the file each
    QString note;
    QList<GroupOption> options;         ///< at least one, of a row that is not refused

    /// Whether it is over, goes on or is to come; of one without a day it is told by whether anybody completed it.
    GroupStatus statusOn(QDate today) const;
};

/// Reads lists of groups that are known in counts only: a row a group, with municipality, place, first day, leaders by name, and how many
/// registered, were at each meeting and completed. What the programme is, a column says, or who reads it, or the name of the sheet or file.
///
/// A group that is there already (programme, municipality, first day and place) is left as it is but for what was missing; what the file
/// says otherwise is asked about.
class GroupImporter
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::GroupImporter)

public:
    using Progress = std::function<bool(int)>;

    static ImportKind kind();
    /// The target "programme" may be pointed out, and need not.
    static Result<void> judge(Database &db, const Sheet &sheet, const ImportTarget &target, ImportPlan &plan, const Progress &progress);
    static Result<void> apply(Edit &edit, const ImportTarget &target, const ImportPlan &plan, const Progress &progress);

    /// The names in one cell: "Anna Ek och Bo Ask", "Anna Ek/Bo Ask".
    static QStringList namesIn(const QString &cell);
    /// "arabiska (tolk)": the language without what stands beside it, and whether an interpreter was there.
    static std::pair<QString, InterpreterState> languageOf(const QString &cell);
    /// The version of a programme that a group that begins on a day has; nullptr when the programme has none.
    static const ProgrammeVersion *versionOn(const ProgrammeDetail &programme, const PartialDate &day);
};

} // namespace lansnav
