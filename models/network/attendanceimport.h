// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"
#include "network/types.h"

#include <QCoreApplication>

namespace lansnav {

/// What a row of an attendance list says.
struct AttendanceImport
{
    QList<Id> options;      ///< the person, or those to be chosen between (ImportRow::choice); null: leave the row out
    QList<std::pair<QDate, AttendanceState>> marks;     ///< recorded states only: an empty cell says nothing
};

/// Reads attendance lists: a name column, and a column for each meeting headed by its date; or a row for each person and meeting, with a
/// column for the day and one for the mark, as the program exports it. Columns for e-mail, phone, municipality and what is represented
/// tell namesakes apart.
class AttendanceImporter
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::AttendanceImporter)

public:
    using Progress = std::function<bool(int)>;

    static Result<void> judge(Database &db, const Sheet &sheet, const ImportTarget &target, ImportPlan &plan, const Progress &progress);
    static Result<void> apply(Edit &edit, const ImportTarget &target, const ImportPlan &plan, const Progress &progress);
};

} // namespace lansnav
