// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/attendanceremarks.h"

#include <algorithm>

namespace lansnav {

AttendanceRemarks::AttendanceRemarks(const NetworkDetail &network)
{
    for (const Membership &member : network.members)
        m_memberships[member.person].append(member);
}

void AttendanceRemarks::tell(ImportRow &row, const AttendanceImport &data, const Id &person)
{
    for (const auto &[when, state] : data.marks) {
        tellComing(row, when, state);
        tellOutside(row, when, state, person);
    }
}

/// Said once of each meeting, as the window says it.
void AttendanceRemarks::tellComing(ImportRow &row, const MeetingWhen &when, AttendanceState state)
{
    const bool hasBeen = state == AttendanceState::Present || state == AttendanceState::Absent;
    if (!hasBeen || when.date.isNull() || when.date.first() <= QDate::currentDate() || m_toldComing.contains(when))
        return;
    m_toldComing.insert(when);
    row.notes.append(tr("The meeting on %1 is still to come: nobody has been present at it or absent from it yet. It is read as it stands.").arg(when.toText()));
}

/// Who never was a member is a guest, of whom nothing is odd.
void AttendanceRemarks::tellOutside(ImportRow &row, const MeetingWhen &when, AttendanceState state, const Id &person) const
{
    const QList<Membership> memberships = m_memberships.value(person);
    if (state != AttendanceState::Present || when.date.isNull() || memberships.isEmpty())
        return;
    const auto hasEnded = [&when](const Membership &one) { return !one.end.isNull() && one.end.last() < when.date.first(); };
    const auto isToCome = [&when](const Membership &one) { return !one.start.isNull() && one.start.first() > when.date.last(); };
    if (std::any_of(memberships.cbegin(), memberships.cend(), [&](const Membership &one) { return !hasEnded(one) && !isToCome(one); }))
        return;
    const bool haveEnded = std::all_of(memberships.cbegin(), memberships.cend(), hasEnded);
    const bool areToCome = std::all_of(memberships.cbegin(), memberships.cend(), isToCome);
    row.notes.append((haveEnded   ? tr("%1: the membership had ended by then. The presence is read as it stands.")
                      : areToCome ? tr("%1: the membership had not begun by then. The presence is read as it stands.")
                                  : tr("%1: the person was no member then. The presence is read as it stands."))
                         .arg(when.toText()));
}

} // namespace lansnav
