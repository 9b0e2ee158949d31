// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"
#include "network/meetingwhen.h"
#include "network/types.h"

#include <QCoreApplication>
#include <QSet>

namespace lansnav {

/// One of the ways an attendance row can be written; ImportRow::choice points it out.
struct AttendanceOption
{
    Id person;              ///< null: leave the row out
    Id meeting{};           ///< at which the open mark was made; null: that mark is left out, or there is none
    bool protect = false;   ///< set protected identity
};

/// What a row of an attendance list says.
struct AttendanceImport
{
    QList<AttendanceOption> options;    ///< empty: there is nothing to write
    /// By the meeting; recorded states only: an empty cell says nothing.
    QList<std::pair<MeetingWhen, AttendanceState>> marks;
    std::pair<MeetingWhen, AttendanceState> open{};     ///< one of which it is to be chosen at which meeting it was
    QSet<QDate> days{};     ///< of the whole list, those of which it says who was there: AttendanceMeetings::setDays()
};

/// Reads attendance lists: a name column, and a column for each meeting headed by its day, week or month; or a row for each person and meeting, with a
/// column for the day and one for the mark, as the program exports it. Columns for e-mail, phone, municipality and what is represented
/// tell namesakes apart. Where a row says that its person has protected identity, that is proposed.
class AttendanceImporter
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::AttendanceImporter)

public:
    using Progress = std::function<bool(int)>;

    static Result<void> judge(Database &db, const Sheet &sheet, const ImportTarget &target, ImportPlan &plan, const Progress &progress);
    static Result<void> apply(Edit &edit, const ImportTarget &target, const ImportPlan &plan, const Progress &progress);
};

} // namespace lansnav
