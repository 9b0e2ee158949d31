// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/attendancelook.h"

#include "exchange/blankcells.h"

#include <QCoreApplication>

#include <algorithm>

namespace lansnav {

using namespace Qt::StringLiterals;

namespace {

struct AttendanceLook
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::AttendanceLook)
};

bool isWhenOfMeeting(const QString &heading)
{
    return parse::headedDate(heading) || parse::date(heading, {.excelSerial = true}).precision() == PartialDate::Precision::Day;
}

/// Whether the column holds marks and nothing else.
bool holdsMarks(const ImportPlan &plan, int column)
{
    bool any = false;
    for (const ImportRow &row : plan.rows) {
        const parse::Attendance mark = parse::attendance(row.cells.value(column));
        if (mark == parse::Attendance::Unknown)
            return false;
        any = any || mark != parse::Attendance::None;
    }
    return any;
}

bool isFilled(const ImportPlan &plan, int column)
{
    return std::any_of(plan.rows.cbegin(), plan.rows.cend(), [column](const ImportRow &row) { return !isBlankCell(row.cells.value(column)); });
}

} // namespace

bool looksLikeAttendance(const ImportPlan &plan)
{
    static const QSet<QString> names{u"name"_s, u"given"_s, u"family"_s};
    int meetings = 0;
    int others = 0;
    for (int column = 0; column < plan.headings.size(); ++column) {
        const QString field = plan.mapping.value(column);
        if (names.contains(field))
            continue;
        if (field.isEmpty() && isWhenOfMeeting(plan.headings.at(column)) && holdsMarks(plan, column))
            ++meetings;
        else
            others += isFilled(plan, column);
    }
    return meetings > 0 && meetings >= others;
}

QString attendanceLookSentence()
{
    return AttendanceLook::tr("The list looks like one of attendance: its columns are dates with marks below. Read it as “Attendance at a network's meetings” (--as attendance) instead.");
}

} // namespace lansnav
