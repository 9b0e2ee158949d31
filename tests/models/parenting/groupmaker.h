// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parenting/grouprules.h"
#include "parenting/types.h"

#include <QTest>

namespace lansnav::test {

/// An id that is the same each time: of the number.
inline Id numbered(int number)
{
    return Id::natural(u"test", {QString::number(number)});
}

/// A group of ABC in Laxå made by hand: four meetings on Thursdays from 15 January 2026 at 13, two leaders trained in 2020, 12
/// participants with seats. Whatever a test changes is all that is wrong with it.
struct GroupMaker
{
    GroupDetail detail;
    GroupWorld world;
    QDate today{2026, 1, 8};

    GroupMaker()
    {
        using namespace Qt::StringLiterals;
        detail.programme.id = numbered(1);
        detail.programme.shortName = u"ABC"_s;
        detail.version.id = numbered(2);
        detail.version.programme = detail.programme.id;
        detail.version.childYoungest = 3;
        detail.version.childOldest = 12;
        detail.version.leaders = 2;
        detail.version.fewest = 10;
        detail.version.most = 14;
        for (int i = 0; i < 4; ++i) {
            detail.version.meetings.append({numbered(10 + i), i, u"Tema %1"_s.arg(i + 1), 150});
            addMeeting(QDate(2026, 1, 15).addDays(7 * i), QTime(13, 0), QTime(15, 30));
        }
        detail.group.id = numbered(3);
        detail.group.version = detail.version.id;
        detail.group.municipality = numbered(4);
        detail.group.municipalityName = u"Laxå"_s;
        detail.group.subRegion = numbered(5);
        detail.group.language = u"svenska"_s;
        detail.group.status = GroupStatus::Recruiting;
        addLeader(100, u"Anna Ek"_s);
        addLeader(101, u"Bo Ask"_s);
        fill(12);
    }

    void addMeeting(QDate day, QTime start, QTime end)
    {
        GroupMeeting meeting;
        meeting.id = numbered(200 + int(detail.meetings.size()));
        meeting.group = detail.group.id;
        meeting.starts = MeetingTime::at(day, start).toIso();
        meeting.ends = end.isValid() ? MeetingTime::at(day, end).toIso() : QString();
        detail.meetings.append(meeting);
    }
    GroupLeader &addLeader(int person, const QString &name)
    {
        GroupLeader leader;
        leader.id = numbered(person + 1000);
        leader.person = numbered(person);
        leader.name = name;
        leader.known = true;
        LeaderTraining training;
        training.id = numbered(person + 2000);
        training.person = leader.person;
        training.programme = detail.programme.id;
        training.programmeName = detail.programme.shortName;
        training.trained = PartialDate::year(2020);
        leader.trainings.append(training);
        detail.leaders.append(leader);
        return detail.leaders.last();
    }
    /// So many participants who asked one after the other.
    void fill(int count)
    {
        detail.participants.clear();
        for (int i = 0; i < count; ++i) {
            GroupParticipant p;
            p.id = numbered(300 + i);
            p.group = detail.group.id;
            p.name = QStringLiteral("Namn %1").arg(i + 1);
            p.request.hlc = 1000 + i;
            detail.participants.append(p);
        }
        detail.registered = count;
    }
    QList<GroupIssue> issues() const { return GroupRules::issues(detail, world, today); }
    /// The first of that kind; an empty one when there is none.
    GroupIssue issue(GroupIssueKind kind) const
    {
        for (const GroupIssue &issue : issues())
            if (issue.kind == kind)
                return issue;
        return {};
    }
    bool has(GroupIssueKind kind) const
    {
        for (const GroupIssue &issue : issues())
            if (issue.kind == kind)
                return true;
        return false;
    }
    QStringList obstacles() const { return GroupRules::startObstacles(detail, today); }
};

} // namespace lansnav::test
