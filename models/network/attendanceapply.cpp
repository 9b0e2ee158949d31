// SPDX-License-Identifier: GPL-3.0-or-later
// What an import of attendance writes, once its rows are judged.
#include "network/attendanceimport.h"

#include "network/attendancedates.h"
#include "network/memberimport.h"
#include "network/networkstore.h"
#include "network/rowvalues.h"
#include "store/edit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

std::shared_ptr<AttendanceImport> marksOfRow(const ImportRow &row)
{
    return std::static_pointer_cast<AttendanceImport>(row.data);
}

} // namespace

Result<void> AttendanceImporter::apply(Edit &edit, const ImportTarget &target, const ImportPlan &plan, const Progress &progress)
{
    const Result<NetworkDetail> known = NetworkStore::detail(edit.database(), target.value(u"network"_s));
    if (!known)
        return known.error();
    AttendanceMeetings meetings(*known);
    for (const ImportRow &row : plan.rows)
        if (const auto data = marksOfRow(row)) {
            meetings.setDays(data->days);
            break;
        }
    // Minutes may have been adjusted while the preview stood open.
    const auto isLocked = [&](const Id &id) {
        const Meeting *meeting = known->meeting(id);
        return meeting && meeting->isAdjusted();
    };
    QSet<std::pair<Id, MeetingWhen>> written;       // the first row that marks somebody stands
    for (qsizetype i = 0; i < plan.rows.size(); ++i) {
        const ImportRow &row = plan.rows.at(i);
        const auto data = marksOfRow(row);
        const AttendanceOption option = data && row.isWritten() ? data->options.value(std::max(0, row.choice)) : AttendanceOption();
        const Id person = option.person;
        if (person.isNull())
            continue;
        if (option.protect)
            edit.update(u"person"_s, person, {{u"protected"_s, 1}});
        for (const auto &[when, state] : data->marks) {
            const bool isSaid = written.contains({person, when});
            written.insert({person, when});
            if (isSaid || meetings.isRecorded(when, person, state))
                continue;
            if (isLocked(meetings.at(when).value(0)))
                return Error{ErrorCode::Refused, NetworkStore::attendanceLockedSentence()};
            edit.insert(u"attendance"_s, attendanceValues(meetings.meetingAt(edit, when), person, state));
        }
        if (const Id chosen = option.meeting; !chosen.isNull()) {
            if (isLocked(chosen))
                return Error{ErrorCode::Refused, NetworkStore::attendanceLockedSentence()};
            meetings.hold(edit, chosen);
            edit.insert(u"attendance"_s, attendanceValues(chosen, person, data->open.second));
        }
        if (progress && i % 200 == 0 && !progress(int(100 * i / plan.rows.size())))
            return importCancelled();
    }
    return {};
}

} // namespace lansnav
