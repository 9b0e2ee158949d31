// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/lists.h"

#include "calendar/holidays.h"
#include "calendar/uilocale.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr Qt::Alignment numberRight = Qt::AlignRight | Qt::AlignVCenter;

/// Headings and words of the lists. The context is what lupdate names it in this file.
struct GroupLists
{
    Q_DECLARE_TR_FUNCTIONS(GroupLists)
};

QString whenText(const GroupMeeting &meeting)
{
    const MeetingTime starts = MeetingTime::fromIso(meeting.starts);
    return starts.isNull() ? GroupLists::tr("no day yet") : MeetingTime::rangeText(starts, MeetingTime::fromIso(meeting.ends));
}

QString brieflyOf(const GroupIssue &issue, const GroupMeeting &meeting, const QList<DateRange> &breaks)
{
    switch (issue.kind) {
    case GroupIssueKind::Holiday:
        if (const auto holiday = Holidays::on(meeting.day()))
            return holiday->name;
        break;
    case GroupIssueKind::SchoolBreak:
        for (const DateRange &range : breaks)
            if (range.contains(meeting.day()))
                return range.name;
        break;
    case GroupIssueKind::LeaderTwice: return GroupLists::tr("leader elsewhere too");
    case GroupIssueKind::NotRecorded: return GroupLists::tr("attendance missing");
    default: break;
    }
    return issue.sentence;
}

QString presentText(const GroupMeetingRow &row)
{
    if (row.known > 0)
        return GroupLists::tr("%1 of %2").arg(row.came).arg(row.known);
    return row.present ? uiLocale().toString(*row.present) : QString();
}

/// "+0.8", with the sign that a change is read by.
QString changeText(const std::optional<double> &change)
{
    if (!change)
        return {};
    const QString number = uiLocale().toString(*change, 'f', 1);
    return *change >= 0.05 ? u'+' + number : number;
}

QVariant meanOf(const MomentResult &result) { return result.mean ? QVariant(*result.mean) : QVariant(); }

} // namespace

GroupMeetingModel::Columns groupMeetingColumns()
{
    using Row = GroupMeetingRow;
    return {
        {.key = u"number"_s, .heading = GroupLists::tr("No."), .value = [](const Row &r) { return r.number ? QVariant(r.number) : QVariant(); }, .alignment = numberRight, .width = 44},
        {.key = u"when"_s, .heading = GroupLists::tr("When"), .value = [](const Row &r) { return QVariant(whenText(r)); },
         .sortKey = [](const Row &r) { return r.day().isValid() ? QVariant(r.starts) : QVariant(); }, .width = 230},
        {.key = u"theme"_s, .heading = GroupLists::tr("Theme"), .value = [](const Row &r) { return QVariant(r.theme); }, .width = 120},
        {.key = u"present"_s, .heading = GroupLists::tr("Present"), .value = [](const Row &r) { return QVariant(presentText(r)); },
         .sortKey = [](const Row &r) { return presentText(r).isEmpty() ? QVariant() : QVariant(r.came); }, .width = 80},
        {.key = u"state"_s, .heading = GroupLists::tr("State"), .value = [](const Row &r) { return QVariant(r.cancelled ? GroupLists::tr("cancelled", "meeting") : r.briefly); },
         .extra = [](const Row &r, int role) {
             if (role == Qt::ToolTipRole && !r.against.isEmpty())
                 return QVariant(r.against);
             return role == SeverityRole && r.severity && !r.cancelled ? QVariant(int(*r.severity)) : QVariant();
         },
         .width = 200},
    };
}

QList<GroupMeetingRow> groupMeetingRows(const GroupDetail &detail, const QList<GroupIssue> &issues)
{
    QList<GroupMeetingRow> rows;
    int number = 0;
    for (const GroupMeeting &meeting : detail.meetings) {
        GroupMeetingRow row{meeting};
        row.number = meeting.cancelled ? 0 : ++number;
        row.came = meeting.present.value_or(0);
        const auto states = detail.attendance.value(meeting.id);
        if (!states.isEmpty()) {
            row.came = int(std::count(states.cbegin(), states.cend(), AttendanceState::Present));
            row.known = int(states.size());
        }
        QStringList said, brief;
        for (const GroupIssue &issue : issues) {
            if (issue.detail != meeting.id)
                continue;
            said.append(issue.sentence);
            brief.append(brieflyOf(issue, meeting, detail.breaks));
            row.severity = std::max(row.severity.value_or(issue.severity), issue.severity);
        }
        row.against = said.join(u' ');
        brief.removeDuplicates();
        row.briefly = brief.join(u", "_s);
        rows.append(row);
    }
    return rows;
}

QuestionListModel::Columns groupQuestionColumns()
{
    using Row = QuestionRow;
    return {
        {.key = u"question"_s, .heading = GroupLists::tr("Question"), .value = [](const Row &r) { return QVariant(u"%1. %2"_s.arg(r.number).arg(r.question.text)); },
         .sortKey = [](const Row &r) { return QVariant(r.number); }, .width = 240},
        {.key = u"before"_s, .heading = GroupLists::tr("Before"), .value = [](const Row &r) { return QVariant(GroupEvaluation::text(r.before)); },
         .sortKey = [](const Row &r) { return meanOf(r.before); }, .width = 210},
        {.key = u"after"_s, .heading = GroupLists::tr("After"), .value = [](const Row &r) { return QVariant(GroupEvaluation::text(r.after)); },
         .sortKey = [](const Row &r) { return meanOf(r.after); }, .width = 210},
        {.key = u"change"_s, .heading = GroupLists::tr("Change"), .value = [](const Row &r) { return QVariant(changeText(r.change)); },
         .sortKey = [](const Row &r) { return r.change ? QVariant(*r.change) : QVariant(); },
         .extra = [](const Row &r, int role) {
             return role == Qt::ToolTipRole && r.paired >= GroupEvaluation::fewest ? QVariant(GroupLists::tr("%n form(s) with both answers", nullptr, r.paired)) : QVariant();
         },
         .alignment = numberRight, .width = 80},
    };
}

QList<QuestionRow> questionRows(const GroupDetail &detail)
{
    QList<QuestionRow> rows;
    for (const QuestionResult &result : GroupEvaluation::of(detail))
        rows.append({result, result.question.id, int(rows.size()) + 1});
    return rows;
}

} // namespace lansnav
