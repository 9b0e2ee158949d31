// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networkstore.h"

#include "calendar/term.h"
#include "calendar/termplan.h"
#include "network/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// Days of the term on which members of `ours` meet in other networks.
QList<BusyDay> busyDays(const QList<NetworkDetail> &all, const NetworkDetail &ours, const Term &term)
{
    QList<BusyDay> busy;
    for (const NetworkDetail &other : all) {
        if (other.network.id == ours.network.id)
            continue;
        for (const Meeting &meeting : other.meetings) {
            const QDate day = meeting.day();
            if (meeting.status == MeetingStatus::Cancelled || !term.contains(day))
                continue;
            QSet<Id> there;
            for (const Membership &member : NetworkRules::membersOn(other, day))
                there.insert(member.person);
            int shared = 0;
            for (const Membership &member : NetworkRules::membersOn(ours, day))
                shared += there.contains(member.person);
            if (shared > 0)
                busy.append({day, NetworkStore::tr("%1 meets with %n of the same member(s)", nullptr, shared).arg(other.network.name)});
        }
    }
    return busy;
}

} // namespace

Result<TermProposal> NetworkStore::proposeTerm(Database &db, const Id &network, QDate day, QDate today, int count)
{
    const Result<QList<NetworkDetail>> all = details(db);
    if (!all)
        return all.error();
    const auto ours = std::find_if(all->cbegin(), all->cend(), [&](const NetworkDetail &d) { return d.network.id == network; });
    if (ours == all->cend())
        return Error{ErrorCode::NotFound, tr("The network is no longer there. It may have been put in the trash.")};
    const Term term = Term::containing(day);
    TermPlanRequest request;
    request.term = term;
    request.today = today;
    for (const DateRange &days : ours->breaks)
        if (days.last >= term.first() && days.first <= term.last())
            request.breaks.append(days);
    request.busy = busyDays(*all, *ours, term);
    for (const Meeting &meeting : ours->meetings)
        if (meeting.status != MeetingStatus::Cancelled && term.contains(meeting.day()))
            request.planned.append(meeting.day());
    const Cadence cadence = NetworkRules::cadenceIn(*ours, NetworkRules::period(ours->network, day), today);
    TermProposal proposal;
    proposal.wanted = count > 0 ? count : std::max(1, cadence.missing);
    request.count = int(request.planned.size()) + proposal.wanted;

    const TermPlan plan = TermPlanner::plan(request);
    for (const ProposedMeeting &meeting : plan.meetings)
        proposal.dates.append({meeting.starts.date(), meeting.reason, false, meeting.warnings});
    if (!plan.sentence.isEmpty())
        proposal.notes.append(plan.sentence);
    for (const BusyDay &busy : std::as_const(request.busy)) {
        proposal.busy[busy.day].append(busy.reason);
        for (TermProposal::Date &date : proposal.dates)
            date.clash = date.clash || date.day == busy.day;
    }
    proposal.breaks = request.breaks;
    return proposal;
}

} // namespace lansnav
