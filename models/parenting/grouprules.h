// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/area.h"
#include "parenting/groupseats.h"
#include "parenting/types.h"

#include <QCoreApplication>

namespace lansnav {

/// What is not as it should be with a group.
enum class GroupIssueKind {
    NoMeetingsInProgramme, FewLeaders, LeaderNotTrained, LeaderResting, LeaderGone, LeaderTwice, TooFew, TooMany, Waiting, ChildAge,
    NoDates, Holiday, SchoolBreak, NoInterpreter, NotStarted, NotFinished, NotRecorded, Outside
};

struct GroupIssue
{
    GroupIssueKind kind = GroupIssueKind::FewLeaders;
    Problem::Severity severity = Problem::Severity::Warn;
    bool blocksStart = false;   ///< "start group" is refused while it stands; nothing else ever is
    QString sentence;           ///< translated
    QString remedy;             ///< translated name of the way out
    QString tab;                ///< sub-tab of the group: "about", "dates", "participants", "attendance"
    Id detail;                  ///< row within it
};

/// Something a leader is expected at: another group's meeting, a session of an event, a meeting of a network.
struct LeaderTime
{
    QString what;               ///< "BBIC", "Utbildningsdag: Inledning"; shown
    Id row;
    MeetingTime starts;
    MeetingTime ends;           ///< null: not known
};

/// A group that another could merge with.
struct GroupNeighbour
{
    Id group;
    QString title;
    Id municipality;
    QString municipalityName;
    int taken = 0;              ///< seats
    std::optional<int> free;    ///< not stated: no limit
};

/// Where a group with too few participants can go: the nearest group first; when there is none, a sentence that says why.
struct MergeChoices
{
    QList<GroupNeighbour> groups;
    QString why;
};

/// What the rules need to know beyond the group itself.
struct GroupWorld
{
    QHash<Id, QList<LeaderTime>> times;     ///< person → everything she is expected at, this group's meetings too
    QList<GroupDetail> others;              ///< outlines of the groups ahead
};

/// A row of the group list.
struct GroupRow
{
    Id id;
    QString title;
    Id programme;
    QString programmeName;
    Id municipality;
    QString municipalityName;
    QString where;
    GroupStatus status = GroupStatus::Planned;
    QDate firstDay;             ///< invalid: no day yet
    QDate lastDay;
    QString termKey;            ///< "VT2026"; empty without a day
    QString leaderNames;
    QList<Id> people;           ///< leaders and the one responsible, for the "mine" chip
    QString language;
    std::optional<int> registered;
    std::optional<int> seats;
    std::optional<int> started;
    std::optional<int> completed;
    int problems = 0;           ///< Warn and Bad
    std::optional<Problem::Severity> worst;
};

/// The rules of groups, as pure functions: the same ones feed the tab, the overview, the papers and the command line.
/// Source: the contract of the area ("Rules, shown where they matter, blocking only start group") and DOMAIN.md.
class GroupRules
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::GroupRules)

public:
    /// How many days before the first one it matters that participants are missing. Three weeks: enough to invite more or to tell those
    /// who have registered of another group, while before that a group that recruits is simply not full yet. The sources name no day.
    static constexpr int fewSoonDays = 21;

    static QList<GroupIssue> issues(const GroupDetail &detail, const GroupWorld &world, QDate today);
    /// Why the group cannot be started, a sentence each; empty when it can. Leaders have to be trained on its first day, else on `today`.
    static QStringList startObstacles(const GroupDetail &detail, QDate today);
    static GroupSeatList seats(const GroupDetail &detail);
    /// Groups that have not begun, of the same programme and term in the same sub-region, in a language that everybody in both follows,
    /// and with room for all who would move. Those of the same municipality first, then by how near their first days are.
    static MergeChoices merging(const GroupDetail &detail, const QList<GroupDetail> &others);
    static QList<GroupNeighbour> neighbours(const GroupDetail &detail, const QList<GroupDetail> &others) { return merging(detail, others).groups; }
    /// Whether two times overlap. One of which only the day is known, or no end, overlaps nothing that is not on that day or at that very time.
    static bool overlap(const LeaderTime &a, const LeaderTime &b);
    /// The leaders trained in the version's programme on a day, those resting or in the trash left out.
    static QList<const GroupLeader *> trainedLeaders(const GroupDetail &detail, QDate day);
    /// Whether the group's language asks for an interpreter that nobody has booked: not Swedish, and no leader speaks it.
    static bool lacksInterpreter(const GroupDetail &detail);
    /// What needs doing now: without a lack of participants that has time to mend itself.
    static QList<GroupIssue> pressing(const GroupDetail &detail, const GroupWorld &world, QDate today);
    static Problem problem(const GroupDetail &detail, const GroupIssue &issue);
    static QList<Problem> problems(const GroupDetail &detail, const GroupWorld &world, QDate today);
    static GroupRow row(const GroupDetail &detail, const GroupWorld &world, QDate today);
};

} // namespace lansnav
