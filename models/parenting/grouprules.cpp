// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/grouprules.h"

#include "parenting/completionrule.h"
#include "parenting/groupdates.h"
#include "privacy/masking.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// How long attendance may wait to be written down.
constexpr int recordDays = 2;
/// How many other groups a sentence names.
constexpr int mostNamed = 3;

/// The day on which leaders have to be trained.
QDate startDay(const GroupDetail &detail, QDate today)
{
    const QDate first = detail.firstDay();
    return first.isValid() ? first : today;
}

/// Gathers what is wrong with one group.
class GroupInspection
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::GroupRules)

public:
    GroupInspection(const GroupDetail &detail, const GroupWorld &world, QDate today) : m_detail(detail), m_group(detail.group), m_world(world), m_today(today) {}

    QList<GroupIssue> all()
    {
        if (m_group.status == GroupStatus::Cancelled)
            return {};
        if (m_detail.version.meetings.isEmpty() && m_group.status != GroupStatus::Finished)
            add(GroupIssueKind::NoMeetingsInProgramme, Problem::Severity::Bad, true, tr("%1 has no meetings.").arg(programme()), tr("Show programme"), u"about"_s);
        if (m_group.municipality.isNull())
            add(GroupIssueKind::Outside, Problem::Severity::Warn, false, tr("It is not said in which municipality the group is."), tr("Choose municipality"), u"about"_s);
        status();
        // A group of others is theirs to lead and to fill; one that is over cannot be led otherwise any more.
        if (!m_group.countsOnly && m_group.status != GroupStatus::Finished) {
            leaders();
            participants();
            ages();
            interpreter();
        }
        dates();
        if (!m_group.countsOnly)
            recording();
        return m_found;
    }

private:
    QString programme() const { return m_detail.programme.title().isEmpty() ? tr("The programme") : m_detail.programme.title(); }

    void add(GroupIssueKind kind, Problem::Severity severity, bool blocks, const QString &sentence, const QString &remedy, const QString &tab, const Id &row = {})
    {
        m_found.append({kind, severity, blocks, sentence, remedy, tab, row});
    }

    void status()
    {
        const QDate first = m_detail.firstDay();
        const QDate last = m_detail.lastDay();
        if (m_group.isAhead() && first.isValid() && first < m_today)
            add(GroupIssueKind::NotStarted, Problem::Severity::Warn, false, tr("The first day, %1, is past; did the group start?").arg(ParentingWords::day(first)), tr("Start group"), u"about"_s);
        if (m_group.status == GroupStatus::Running && last.isValid() && last < m_today)
            add(GroupIssueKind::NotFinished, Problem::Severity::Info, false, tr("The last meeting was on %1.").arg(ParentingWords::day(last)), tr("Finish group"), u"about"_s);
        // A meeting a week is the usual: when they have had the time, it is asked about rather than taken for granted.
        const QDate usual = first.isValid() ? first.addDays(7 * m_detail.held().size()) : QDate();
        if (m_group.status == GroupStatus::Running && m_group.countsOnly && !last.isValid() && usual.isValid() && usual < m_today)
            add(GroupIssueKind::NotFinished, Problem::Severity::Info, false, tr("The first day was %1, and the last one is not stated; is the group over?").arg(ParentingWords::day(first)), tr("Finish group"), u"about"_s);
    }

    void leaders()
    {
        const QDate day = startDay(m_detail, m_today);
        const int needed = m_detail.version.leadersNeeded();
        const int trained = int(GroupRules::trainedLeaders(m_detail, day).size());
        if (trained < needed)
            add(GroupIssueKind::FewLeaders, Problem::Severity::Bad, m_group.isAhead(),
                tr("%1 needs %n trained leader(s); ", nullptr, needed).arg(programme()) + tr("the group has %n.", nullptr, trained), tr("Choose leaders"), u"about"_s);
        for (const GroupLeader &leader : m_detail.leaders) {
            if (leader.trashed)
                add(GroupIssueKind::LeaderGone, Problem::Severity::Bad, false, tr("%1 led the group and is now in the trash.").arg(leader.name), tr("Choose leaders"), u"about"_s, leader.person);
            else if (!isTrained(leader, day))
                add(GroupIssueKind::LeaderNotTrained, Problem::Severity::Warn, false,
                    tr("%1 is not trained in %2 on %3.").arg(leader.name, trainingName(), ParentingWords::day(day)), leader.known ? tr("Show leader") : tr("Add to the leaders"), u"about"_s, leader.person);
            else if (leader.status == LeaderStatus::Resting)
                add(GroupIssueKind::LeaderResting, Problem::Severity::Warn, false, tr("%1 is resting as a leader.").arg(leader.name), tr("Show leader"), u"about"_s, leader.person);
            twice(leader);
        }
    }

    bool isTrained(const GroupLeader &leader, QDate day) const
    {
        return std::any_of(leader.trainings.cbegin(), leader.trainings.cend(), [&](const LeaderTraining &t) { return t.programme == m_detail.version.training() && t.holdsOn(day); });
    }

    /// What leaders are trained in, as far as one of them can tell.
    QString trainingName() const
    {
        for (const GroupLeader &leader : m_detail.leaders)
            for (const LeaderTraining &t : leader.trainings)
                if (t.programme == m_detail.version.training() && !t.programmeName.isEmpty())
                    return t.programmeName;
        return programme();
    }

    void twice(const GroupLeader &leader)
    {
        if (leader.trashed)
            return;
        const QList<LeaderTime> times = m_world.times.value(leader.person);
        for (const GroupMeeting &meeting : m_detail.held()) {
            if (!meeting.day().isValid() || meeting.day() < m_today)
                continue;
            const LeaderTime own{{}, meeting.id, MeetingTime::fromIso(meeting.starts), MeetingTime::fromIso(meeting.ends)};
            for (const LeaderTime &other : times)
                if (other.row != meeting.id && GroupRules::overlap(own, other))
                    add(GroupIssueKind::LeaderTwice, Problem::Severity::Bad, false, twiceText(leader, other, MeetingTime::rangeText(own.starts, own.ends)), tr("Show meeting"), u"dates"_s, meeting.id);
        }
    }

    /// Where somebody with protected identity will be is not told.
    static QString twiceText(const GroupLeader &leader, const LeaderTime &other, const QString &when)
    {
        return isMasked(leader.name) ? tr("A leader is expected elsewhere too on %1.").arg(when) : tr("%1 is expected at %2 too on %3.").arg(leader.name, other.what, when);
    }

    void participants()
    {
        const GroupSeatList seats = GroupRules::seats(m_detail);
        const auto fewest = m_detail.version.fewest;
        const auto most = m_detail.version.most;
        if (fewest && seats.taken < *fewest && m_group.isAhead())
            few(seats.taken, *fewest);
        if (most && seats.taken > *most)
            add(GroupIssueKind::TooMany, Problem::Severity::Warn, m_group.isAhead(),
                tr("%1 is for at most %n participant(s); ", nullptr, *most).arg(programme()) + tr("the group has %n.", nullptr, seats.taken), tr("Show participants"), u"participants"_s);
        if (!seats.line.isEmpty() && m_group.isAhead())
            add(GroupIssueKind::Waiting, Problem::Severity::Info, false,
                seats.free > 0 ? tr("%n on the waiting list while a seat is free.", nullptr, int(seats.line.size())) : tr("%n on the waiting list.", nullptr, int(seats.line.size())),
                tr("Show participants"), u"participants"_s, seats.line.first());
    }

    void few(int taken, int fewest)
    {
        QString sentence = tr("%1 needs at least %n participant(s); ", nullptr, fewest).arg(programme()) + tr("the group has %n.", nullptr, taken);
        const QDate first = m_detail.firstDay();
        // Before the invitation has gone out nobody is missing yet.
        if (m_group.status == GroupStatus::Planned || !first.isValid() || m_today.daysTo(first) > GroupRules::fewSoonDays) {
            add(GroupIssueKind::TooFew, Problem::Severity::Info, true, sentence, tr("Show participants"), u"participants"_s);
            return;
        }
        const MergeChoices merging = GroupRules::merging(m_detail, m_world.others);
        QStringList names;
        for (const GroupNeighbour &other : merging.groups.mid(0, mostNamed))
            names.append(other.title);
        sentence += u' ' + (names.isEmpty() ? merging.why + u' ' + tr("Let it begin later, or wait until more have registered.") : tr("It could merge with %1.").arg(ParentingWords::joined(names)));
        add(GroupIssueKind::TooFew, Problem::Severity::Warn, true, sentence, names.isEmpty() ? tr("Show participants") : tr("Show group"), u"participants"_s,
            names.isEmpty() ? Id() : merging.groups.first().group);
    }

    void interpreter()
    {
        // Of a group in another language the leaders may speak it, or everybody in it.
        const auto asks = [](const GroupParticipant &p) { return p.interpreter && !p.hasLeft(); };
        const int asking = m_group.isInSwedish() && m_group.interpreter != InterpreterState::Booked ? int(std::count_if(m_detail.participants.cbegin(), m_detail.participants.cend(), asks)) : 0;
        if (!GroupRules::lacksInterpreter(m_detail) && asking == 0)
            return;
        const QString sentence = asking > 0                     ? tr("%n participant(s) need an interpreter, and none is booked.", nullptr, asking)
            : m_group.language.trimmed().isEmpty()              ? tr("The group needs an interpreter, and none is booked.")
                                                                : tr("The group is held in %1, and no interpreter is booked.").arg(m_group.language);
        add(GroupIssueKind::NoInterpreter, Problem::Severity::Warn, false, sentence, tr("Choose interpreter"), u"about"_s);
    }

    void ages()
    {
        const auto youngest = m_detail.version.childYoungest;
        const auto oldest = m_detail.version.childOldest;
        for (const GroupParticipant &p : m_detail.participants) {
            // Somebody with a child of the right age may well have older ones; one of them is enough.
            const bool fits = p.childAges.isEmpty() || std::any_of(p.childAges.cbegin(), p.childAges.cend(), [&](int age) { return age >= youngest.value_or(0) && age <= oldest.value_or(age); });
            if (!p.hasLeft() && !fits)
                add(GroupIssueKind::ChildAge, Problem::Severity::Warn, false, tr("%1 has no child of the ages that %2 is for (%3–%4).").arg(p.name, programme(), QString::number(youngest.value_or(0)), oldest ? QString::number(*oldest) : QString()),
                    tr("Show participant"), u"participants"_s, p.id);
        }
    }

    void dates()
    {
        if (m_group.isAhead() && !m_detail.firstDay().isValid())
            add(GroupIssueKind::NoDates, Problem::Severity::Info, false, tr("The group has no dates yet."), tr("Plan dates"), u"dates"_s);
        for (const GroupMeeting &meeting : m_detail.held()) {
            if (!meeting.day().isValid() || meeting.day() < m_today)
                continue;
            const bool inBreak = GroupDatePlanner::obstacle(meeting.day(), {}).isEmpty();
            if (const QString against = GroupDatePlanner::obstacle(meeting.day(), m_detail.breaks); !against.isEmpty())
                add(inBreak ? GroupIssueKind::SchoolBreak : GroupIssueKind::Holiday, inBreak ? Problem::Severity::Info : Problem::Severity::Warn, false, against, tr("Move meeting"), u"dates"_s, meeting.id);
        }
    }

    void recording()
    {
        if (m_group.status != GroupStatus::Running)
            return;
        for (const GroupMeeting &meeting : m_detail.held())
            if (meeting.day().isValid() && meeting.day().daysTo(m_today) > recordDays && !m_detail.recordedMeetings.contains(meeting.id))
                add(GroupIssueKind::NotRecorded, Problem::Severity::Info, false, tr("Nobody's attendance on %1 is recorded.").arg(ParentingWords::day(meeting.day())), tr("Record attendance"), u"attendance"_s, meeting.id);
    }

    const GroupDetail &m_detail;
    const ParentGroup &m_group;
    const GroupWorld &m_world;
    QDate m_today;
    QList<GroupIssue> m_found;
};

} // namespace

QList<GroupIssue> GroupRules::issues(const GroupDetail &detail, const GroupWorld &world, QDate today)
{
    return GroupInspection(detail, world, today).all();
}

QStringList GroupRules::startObstacles(const GroupDetail &detail, QDate today)
{
    QStringList sentences;
    for (const GroupIssue &issue : issues(detail, {}, today))
        if (issue.blocksStart)
            sentences.append(issue.sentence);
    return sentences;
}

GroupSeatList GroupRules::seats(const GroupDetail &detail)
{
    QList<std::pair<Id, GroupRequest>> requests;
    requests.reserve(detail.participants.size());
    for (const GroupParticipant &p : detail.participants)
        requests.append({p.id, p.request});
    GroupSeatList list = GroupSeats::list(requests, detail.seats());
    // The outline of a group that is over has no participants, only how many have not left; whoever is too many waited.
    if (detail.participants.isEmpty() && detail.registered > 0) {
        list.taken = list.seats ? std::min(*list.seats, detail.registered) : detail.registered;
        list.free = list.seats ? *list.seats - list.taken : 0;
    }
    return list;
}

bool GroupRules::overlap(const LeaderTime &a, const LeaderTime &b)
{
    if (a.starts.isNull() || b.starts.isNull())
        return false;
    // Of one the clock is not known: the whole day may be meant.
    if (!a.starts.hasTime() || !b.starts.hasTime()) {
        const QDate lastA = a.ends.isNull() ? a.starts.date() : a.ends.date();
        const QDate lastB = b.ends.isNull() ? b.starts.date() : b.ends.date();
        return a.starts.date() <= lastB && b.starts.date() <= lastA;
    }
    const MeetingTime endA = a.ends.hasTime() ? a.ends : a.starts;
    const MeetingTime endB = b.ends.hasTime() ? b.ends : b.starts;
    return a.starts == b.starts || (a.starts < endB && b.starts < endA);
}

QList<const GroupLeader *> GroupRules::trainedLeaders(const GroupDetail &detail, QDate day)
{
    QList<const GroupLeader *> trained;
    for (const GroupLeader &leader : detail.leaders)
        if (!leader.trashed && leader.status == LeaderStatus::Active
            && std::any_of(leader.trainings.cbegin(), leader.trainings.cend(), [&](const LeaderTraining &t) { return t.programme == detail.version.training() && t.holdsOn(day); }))
            trained.append(&leader);
    return trained;
}

bool GroupRules::lacksInterpreter(const GroupDetail &detail)
{
    const ParentGroup &group = detail.group;
    if (group.interpreter == InterpreterState::Booked || group.interpreter == InterpreterState::NotNeeded)
        return false;
    if (group.interpreter == InterpreterState::Needed)
        return true;
    if (group.isInSwedish())
        return false;
    return std::none_of(detail.leaders.cbegin(), detail.leaders.cend(), [&](const GroupLeader &leader) {
        return !leader.trashed && leader.languages.contains(group.language.trimmed(), Qt::CaseInsensitive);
    });
}

QList<GroupIssue> GroupRules::pressing(const GroupDetail &detail, const GroupWorld &world, QDate today)
{
    QList<GroupIssue> found = issues(detail, world, today);
    found.removeIf([](const GroupIssue &issue) { return issue.kind == GroupIssueKind::TooFew && issue.severity == Problem::Severity::Info; });
    return found;
}

Problem GroupRules::problem(const GroupDetail &detail, const GroupIssue &issue)
{
    return {issue.severity, issue.sentence, issue.remedy, u"parenting"_s, detail.group.id, issue.tab, issue.detail};
}

QList<Problem> GroupRules::problems(const GroupDetail &detail, const GroupWorld &world, QDate today)
{
    QList<Problem> found;
    for (const GroupIssue &issue : pressing(detail, world, today))
        found.append(problem(detail, issue));
    return found;
}

GroupRow GroupRules::row(const GroupDetail &detail, const GroupWorld &world, QDate today)
{
    GroupRow row;
    const ParentGroup &group = detail.group;
    row.id = group.id;
    row.title = detail.title();
    row.programme = detail.programme.id;
    row.programmeName = detail.programme.title();
    row.municipality = group.municipality;
    row.municipalityName = group.municipalityName;
    row.where = group.where();
    row.status = group.status;
    row.firstDay = detail.firstDay();
    row.lastDay = detail.lastDay();
    if (const auto term = detail.term())
        row.termKey = term->toKey();
    QStringList names;
    for (const GroupLeader &leader : detail.leaders) {
        names.append(leader.name);
        row.people.append(leader.person);
    }
    if (!group.responsible.isNull())
        row.people.append(group.responsible);
    row.leaderNames = names.join(u", "_s);
    row.language = group.language;
    row.seats = detail.seats();
    const GroupFigures figures = CompletionRule::figures(detail);
    row.registered = figures.registered;
    row.started = figures.started;
    row.completed = figures.completed;
    for (const GroupIssue &issue : pressing(detail, world, today)) {
        row.problems += issue.severity != Problem::Severity::Info;
        row.worst = std::max(row.worst.value_or(issue.severity), issue.severity);
    }
    return row;
}

} // namespace lansnav
