// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates for the parents of a group.
#include "parenting/grouppapers.h"

#include "area/queryvalues.h"
#include "calendar/meetingtime.h"
#include "parenting/completionrule.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// Minutes of the meetings at which the participant was present; 0 when the length of one of them is not known.
int minutesPresent(const GroupDetail &detail, const Id &participant)
{
    int minutes = 0;
    for (const GroupMeeting &meeting : detail.held()) {
        if (detail.attendanceOf(meeting.id, participant) != AttendanceState::Present)
            continue;
        const MeetingTime starts = MeetingTime::fromIso(meeting.starts), ends = MeetingTime::fromIso(meeting.ends);
        if (!starts.hasTime() || !ends.hasTime() || ends.date() != starts.date() || !(starts < ends))
            return 0;
        minutes += int(starts.toDateTime().secsTo(ends.toDateTime()) / 60);
    }
    return minutes;
}

QString presenceText(const GroupDetail &detail, const Id &participant, const Completion &completion)
{
    QStringList parts{GroupPapers::tr("Present at %1 of %2 meetings").arg(completion.present).arg(completion.meetings)};
    if (const int minutes = minutesPresent(detail, participant); minutes > 0)
        parts.append(GroupPapers::hoursText(minutes));
    return parts.join(u", "_s);
}

/// Themes of the meetings that the participant was at, each once, as a sentence.
QString themesText(const GroupDetail &detail, const Id &participant)
{
    QStringList themes;
    for (const GroupMeeting &meeting : detail.held())
        if (!meeting.theme.isEmpty() && !themes.contains(meeting.theme) && detail.attendanceOf(meeting.id, participant) == AttendanceState::Present)
            themes.append(meeting.theme);
    return themes.isEmpty() ? QString() : GroupPapers::tr("Themes: %1").arg(themes.join(report::contentsBetween));
}

report::Certificates wording(const GroupPaperData &data)
{
    const GroupDetail &detail = data.detail;
    report::Certificates block;
    block.heading = GroupPapers::tr("Certificate");
    block.lead = GroupPapers::tr("This is to certify that");
    block.body = GroupPapers::tr("has completed the parenting programme");
    block.title = detail.programme.name.isEmpty() ? detail.programme.title() : detail.programme.name;
    QStringList where{GroupPapers::daysText(detail.firstDay(), detail.lastDay()), detail.group.where(), detail.group.municipalityName};
    where.removeAll(QString());
    block.lines = {where.join(u" · "_s)};
    const QString day = ParentingWords::day(data.today);
    block.issued = data.region.isEmpty() ? day : GroupPapers::tr("%1, %2", "region and day").arg(data.region, day);
    const QStringList leaders = GroupPapers::namedLeaders(detail);
    const QString role = GroupPapers::tr("Group leader(s)", nullptr, int(std::max<qsizetype>(1, leaders.size())));
    block.signatures = leaders.isEmpty() ? QStringList{role} : QStringList{ParentingWords::joined(leaders), role};
    return block;
}

} // namespace

Report GroupPapers::certificates(const GroupPaperData &data)
{
    Report report = frame(data, tr("Certificates"));
    report.landscape = true;
    const GroupDetail &detail = data.detail;
    if (detail.group.countsOnly) {
        report.summary = {tr("The group is known in counts only, so there is nobody to write a certificate for.")};
        return report;
    }
    report::Certificates block = wording(data);
    QList<report::Certificate> nameless;
    int started = 0;
    for (const GroupParticipant &p : detail.participants) {
        const Completion completion = CompletionRule::standing(detail, p.id);
        started += completion.hasStarted();
        if (completion.state != CompletionState::Completed)
            continue;
        const bool hidden = p.protectedIdentity || p.name.isEmpty();
        (hidden ? nameless : block.holders).append({hidden ? QString() : p.name, presenceText(detail, p.id, completion), themesText(detail, p.id)});
    }
    sortByText(block.holders, [](const report::Certificate &holder) { return holder.name; });
    block.holders += nameless;
    report.summary = {tr("%1 of %2 participants who started have completed the programme.").arg(block.holders.size()).arg(started)};
    if (!nameless.isEmpty())
        report.summary.append(tr("%n has a line instead of a name: write by hand what the person wants to be called.", nullptr, int(nameless.size())));
    if (!block.holders.isEmpty())
        report.blocks.append(block);
    // Alone on their sheets; with nobody there is but the sentence that says so.
    report.bare = !block.holders.isEmpty();
    return report;
}

} // namespace lansnav
