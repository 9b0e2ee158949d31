// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/grouppapers.h"

#include "area/queryvalues.h"
#include "calendar/meetingtime.h"
#include "calendar/uilocale.h"
#include "parenting/completionrule.h"
#include "parenting/grouprules.h"
#include "parenting/papercells.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// Meetings that a sign-in sheet has room for beside the names.
constexpr qsizetype meetingsASheet = 5;

QString whenText(const GroupMeeting &meeting)
{
    return MeetingTime::rangeText(MeetingTime::fromIso(meeting.starts), MeetingTime::fromIso(meeting.ends));
}

/// "16 Sep": the years stand above, with the first and last day.
QString headingDay(QDate day)
{
    return uiLocale().toString(day, u"d MMM"_s);
}

/// What a participant is called in the leader's own lists; the number stays when the name is erased.
QString listedName(const GroupParticipant &participant, int number)
{
    return participant.name.isEmpty() ? GroupPapers::tr("Participant %1").arg(number) : participant.name;
}

report::Facts facts(const GroupDetail &detail)
{
    const ParentGroup &g = detail.group;
    report::Facts facts;
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            facts.rows.append({label, value});
    };
    QStringList language{g.language, ParentingWords::of(g.interpreter)};
    language.removeAll(QString());
    add(GroupPapers::tr("Programme"), detail.programme.name.isEmpty() ? detail.programme.title() : detail.programme.name);
    add(GroupPapers::tr("For"), detail.programme.targetGroup);
    add(GroupPapers::tr("Place"), g.where());
    add(GroupPapers::tr("Municipality"), g.municipalityName);
    add(GroupPapers::tr("Leaders"), ParentingWords::joined(GroupPapers::namedLeaders(detail)));
    add(GroupPapers::tr("Responsible"), isMasked(g.responsibleName) ? QString() : g.responsibleName);
    add(GroupPapers::tr("Language"), language.join(u", "_s));
    add(GroupPapers::tr("Status"), ParentingWords::of(g.status));
    add(GroupPapers::tr("Reason for cancelling"), g.cancelReason);
    add(GroupPapers::tr("Materials"), detail.programme.materials);
    if (const int meetings = int(detail.held().size()); meetings > 0)
        add(GroupPapers::tr("Counts as completed"), GroupPapers::tr("present at %1 of %2 meetings").arg(CompletionRule::needed(meetings, detail.version.mayMiss)).arg(meetings));
    return facts;
}

QList<report::Block> dates(const GroupDetail &detail)
{
    const report::Heading heading{GroupPapers::tr("Dates")};
    if (detail.meetings.isEmpty())
        return {heading, report::Paragraph{GroupPapers::tr("The group has no dates yet."), true}};
    report::Table table;
    table.caption = GroupPapers::tr("Dates and themes");
    table.columns = {report::column(GroupPapers::tr("No."), 0.4, report::Align::Right), report::column(GroupPapers::tr("When"), 2.6), report::column(GroupPapers::tr("Theme"), 3),
                     report::column(GroupPapers::tr("Present"), 0.8, report::Align::Right), report::column(GroupPapers::tr("State"), 0.9)};
    int held = 0;
    for (const GroupMeeting &meeting : detail.meetings)
        table.rows.append({meeting.cancelled ? report::Cell() : countCell(++held), meeting.day().isValid() ? whenText(meeting) : GroupPapers::tr("day not set"), meeting.theme,
                           meeting.present ? countCell(*meeting.present) : report::Cell(), meeting.cancelled ? GroupPapers::tr("cancelled", "meeting") : QString()});
    report::dropEmptyColumns(table);
    return {heading, table};
}

report::Table participantTable(const QString &caption)
{
    report::Table table;
    table.caption = caption;
    table.columns = {report::column(GroupPapers::tr("No."), 0.4, report::Align::Right), report::column(GroupPapers::tr("Name"), 2.4), report::column(GroupPapers::tr("Children"), 0.8, report::Align::Right),
                     report::column(GroupPapers::tr("Ages"), 1.2), report::column(GroupPapers::tr("Interpreter"), 0.9)};
    return table;
}

QList<report::Cell> participantCells(const GroupParticipant &p, const report::Cell &number, const QString &name)
{
    QStringList ages;
    for (const int age : p.childAges)
        ages.append(QString::number(age));
    const report::Cell children = p.children && !p.protectedIdentity ? countCell(*p.children) : report::Cell();
    return {number, name, children, ages.join(u", "_s), p.interpreter && !p.protectedIdentity ? GroupPapers::tr("yes") : QString()};
}

/// Those with a seat, and apart those who wait, so that the list agrees with the seats that the group's figures tell of.
QList<report::Block> participants(const GroupDetail &detail, const GroupSeatList &seats)
{
    const report::Heading heading{GroupPapers::tr("Participants")};
    report::Table seated = participantTable(GroupPapers::tr("Participants"));
    report::Table waiting = participantTable(GroupPapers::tr("Waiting list"));
    int place = 0;
    for (const GroupParticipant &p : detail.participants) {
        ++place;
        const GroupPlace seat = seats.of(p.id);
        const QString name = listedName(p, place);
        if (seat.hasSeat())
            seated.rows.append(participantCells(p, countCell(int(seated.rows.size()) + 1), name));
        else if (seat.state == GroupPlaceState::Waiting)
            waiting.rows.append(participantCells(p, countCell(seat.number), name));
    }
    if (seated.rows.isEmpty() && waiting.rows.isEmpty())
        return {heading, report::Paragraph{detail.group.countsOnly ? GroupPapers::tr("The group is known in counts only; nobody is named.") : GroupPapers::tr("Nobody has registered yet."), true}};
    QList<report::Block> blocks{heading};
    for (report::Table &table : QList<report::Table>{seated, waiting}) {
        if (table.rows.isEmpty())
            continue;
        report::dropEmptyColumns(table);
        blocks.append(table);
    }
    return blocks;
}

/// What is recorded so far; nothing before anything is.
QList<report::Block> attendance(const GroupDetail &detail)
{
    const QList<GroupMeeting> held = detail.held();
    report::Table table;
    table.caption = GroupPapers::tr("Attendance");
    table.columns = {report::column(GroupPapers::tr("Name"), 3.0)};
    for (const GroupMeeting &meeting : held)
        table.columns.append({meeting.day().isValid() ? headingDay(meeting.day()) : meeting.theme, report::Align::Center, 0.6, true});
    table.columns.append(report::column(GroupPapers::tr("Present"), 0.8, report::Align::Right));
    int place = 0;
    QList<int> sums(held.size());
    for (const GroupParticipant &p : detail.participants) {
        ++place;
        const Completion completion = CompletionRule::standing(detail, p.id);
        if (completion.notRecorded == completion.meetings)
            continue;
        QList<report::Cell> row{listedName(p, place)};
        for (qsizetype i = 0; i < held.size(); ++i) {
            const AttendanceState state = detail.attendanceOf(held.at(i).id, p.id);
            sums[i] += state == AttendanceState::Present;
            row.append(AttendanceWords::letter(state));
        }
        row.append(countCell(completion.present));
        table.rows.append(row);
    }
    if (table.rows.isEmpty())
        return {};
    QList<report::Cell> total{GroupPapers::tr("Present")};
    for (const int sum : std::as_const(sums))
        total.append(countCell(sum));
    total.append(QString());
    table.rows.append(total);
    table.lastRowIsTotal = true;
    table.legend = GroupPapers::tr("N present, F absent, A sent apology; empty: not recorded");
    return {report::Heading{GroupPapers::tr("Attendance")}, table};
}

/// Names to sign beside, in the order of the list; `columns` are what is signed for.
QList<report::Block> signInBlocks(const GroupDetail &detail, const GroupSeatList &seats, const QStringList &columns)
{
    report::SignIn sheet;
    sheet.columns = {report::column(GroupPapers::tr("Name"), 2)};
    for (const QString &column : columns)
        sheet.columns.append(report::column(column, columns.size() == 1 ? 3 : 1.4));
    int unnamed = 0;
    for (const GroupParticipant &p : detail.participants) {
        if (!seats.of(p.id).hasSeat())
            continue;
        // A line that says "protected identity" would tell everybody who it is as soon as it is signed.
        if (p.protectedIdentity || p.name.isEmpty())
            ++unnamed;
        else
            sheet.rows.append(QStringList{p.name} + QStringList(columns.size()));
    }
    sheet.emptyRows += unnamed;
    if (unnamed == 0)
        return {sheet};
    // So that whoever counts the lines does not take somebody for forgotten; why is not told where all can read it.
    return {report::Paragraph{GroupPapers::tr("%n has an empty line at the end instead of a name.", nullptr, unnamed), true}, sheet};
}

/// The meeting asked for, else the next one, else the last.
const GroupMeeting *meetingOf(const GroupPaperData &data, const QList<GroupMeeting> &held)
{
    const GroupMeeting *found = nullptr;
    for (const GroupMeeting &meeting : held) {
        if (meeting.id == data.meeting)
            return &meeting;
        const bool ahead = meeting.day().isValid() && meeting.day() >= data.today;
        const bool foundAhead = found && found->day().isValid() && found->day() >= data.today;
        if (meeting.day().isValid() && !foundAhead)
            found = ahead || !found || meeting.day() > found->day() ? &meeting : found;
    }
    return found;
}

} // namespace

QStringList GroupPapers::namedLeaders(const GroupDetail &detail)
{
    QStringList names;
    for (const GroupLeader &leader : detail.leaders)
        if (!leader.trashed && !isMasked(leader.name))
            names.append(leader.name);
    return names;
}

QString GroupPapers::daysText(QDate first, QDate last)
{
    if (!first.isValid())
        return {};
    if (!last.isValid())
        return tr("from %1", "first day, the last one not known").arg(ParentingWords::day(first));
    return last <= first ? ParentingWords::day(first) : tr("%1 – %2", "first and last day").arg(ParentingWords::day(first), ParentingWords::day(last));
}

QString GroupPapers::hoursText(int minutes)
{
    return tr("%1 h").arg(uiLocale().toString(minutes / 60.0, 'f', minutes % 60 == 0 ? 0 : 1));
}

Report GroupPapers::frame(const GroupPaperData &data, const QString &subtitle)
{
    Report report;
    report.title = data.detail.title().isEmpty() ? tr("Group without a programme") : data.detail.title();
    QStringList parts{subtitle, daysText(data.detail.firstDay(), data.detail.lastDay())};
    parts.removeAll(QString());
    report.subtitle = parts.join(u", "_s);
    report.region = data.region;
    report.author = namedLeaders(data.detail).join(u", "_s);
    report.date = data.today;
    return report;
}

Report GroupPapers::folder(const GroupPaperData &data)
{
    const GroupDetail &detail = data.detail;
    Report report = frame(data, tr("Leader's folder"));
    const GroupSeatList seats = GroupRules::seats(detail);
    const GroupFigures figures = CompletionRule::figures(detail);
    if (!detail.group.countsOnly)
        report.summary.append(GroupSeats::summary(seats) + u'.');
    else if (figures.registered)
        report.summary.append(tr("%n registered.", nullptr, *figures.registered));
    if (figures.started)
        report.summary.append(tr("%n participant(s) have started", nullptr, *figures.started)
                              + (figures.completed ? tr(", and %n have completed the programme.", nullptr, *figures.completed) : u"."_s));
    report.blocks = {report::Heading{tr("About the group")}, facts(detail)};
    report.blocks += dates(detail);
    report.blocks += participants(detail, seats);
    report.blocks += attendance(detail);
    if (detail.group.countsOnly)
        return report;
    QStringList days;
    for (const GroupMeeting &meeting : detail.held())
        days.append(meeting.day().isValid() ? headingDay(meeting.day()) : tr("Meeting %1").arg(days.size() + 1));
    if (days.isEmpty())
        days.append(tr("Signature"));
    for (qsizetype from = 0; from < days.size(); from += meetingsASheet) {
        report.blocks += {report::PageBreak{}, report::Heading{tr("Sign-in sheet")}};
        report.blocks += signInBlocks(detail, seats, days.mid(from, meetingsASheet));
    }
    return report;
}

Report GroupPapers::signIn(const GroupPaperData &data)
{
    const GroupDetail &detail = data.detail;
    const QList<GroupMeeting> held = detail.held();
    const GroupMeeting *meeting = meetingOf(data, held);
    Report report = frame(data, tr("Sign-in sheet"));
    report::Facts facts;
    if (meeting) {
        report.subtitle = tr("Sign-in sheet, %1").arg(meeting->day().isValid() ? whenText(*meeting) : tr("day not set"));
        if (!meeting->theme.isEmpty())
            facts.rows.append({tr("Theme"), meeting->theme});
    }
    if (!detail.group.where().isEmpty())
        facts.rows.append({tr("Place"), detail.group.where()});
    if (!facts.rows.isEmpty())
        report.blocks.append(facts);
    report.blocks += signInBlocks(detail, GroupRules::seats(detail), {tr("Signature")});
    return report;
}

} // namespace lansnav
