// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/namesretention.h"

#include "area/queryvalues.h"
#include "parenting/grouptitle.h"
#include "parenting/types.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

struct NamedGroup
{
    NamesFacts facts;
    QString title;
    int people = 0;
    bool hasNote = false;
};

/// Every group that has a name left. What is erased names its participant no more, so it is not found again.
Result<QList<NamedGroup>> groupsWithNames(Database &db)
{
    return db.rows(uR"(SELECT g.id, (SELECT max(substr(coalesce(m.ends, m.starts), 1, 10)) FROM group_meeting m WHERE m.parent_group = g.id AND m.cancelled = 0
                              AND (m.deleted = 0 OR NOT EXISTS (SELECT 1 FROM group_meeting o WHERE o.parent_group = g.id AND o.deleted = 0))),
                              coalesce(g."end", g.start), max(substr(p.requested_at, 1, 10)), g.names_until, r.keep_months, count(*),
                              %1, trim(coalesce(g.note, '')) <> ''
                       FROM participant_name n JOIN participant p ON p.id = n.participant JOIN parent_group g ON g.id = p.parent_group
                       LEFT JOIN programme_version v ON v.id = g.version LEFT JOIN programme r ON r.id = v.programme GROUP BY g.id)"_s
                       .arg(GroupTitle::sql(u"g"_s)),
                   {}, [](const QSqlQuery &q) {
                       NamedGroup row;
                       row.facts.group = idAt(q, 0);
                       row.facts.lastDay = QDate::fromString(textAt(q, 1), Qt::ISODate);
                       if (!row.facts.lastDay.isValid())
                           row.facts.lastDay = dateAt(q, 2).last();
                       row.facts.lastRequest = QDate::fromString(textAt(q, 3), Qt::ISODate);
                       row.facts.namesUntil = dateAt(q, 4);
                       row.facts.keepMonths = numberAt(q, 5);
                       row.people = q.value(6).toInt();
                       row.title = GroupTitle::fromSql(textAt(q, 7));
                       row.hasNote = flagAt(q, 8);
                       return row;
                   });
}

} // namespace

NamesFacts NamesRetention::factsOf(const GroupDetail &detail)
{
    NamesFacts facts;
    facts.group = detail.group.id;
    facts.lastDay = detail.lastDay();
    // A meeting may go on past midnight.
    for (const GroupMeeting &meeting : detail.meetings)
        if (const MeetingTime ends = MeetingTime::fromIso(meeting.ends); !meeting.cancelled && !ends.isNull() && ends.date() > facts.lastDay)
            facts.lastDay = ends.date();
    for (const GroupParticipant &participant : detail.participants)
        if (const QDate day = QDate::fromString(participant.requestedAt.left(10), Qt::ISODate); day.isValid() && (!facts.lastRequest.isValid() || day > facts.lastRequest))
            facts.lastRequest = day;
    facts.namesUntil = detail.group.namesUntil;
    facts.keepMonths = detail.programme.keepMonths;
    return facts;
}

QDate NamesRetention::keptUntil(const NamesFacts &facts)
{
    if (!facts.namesUntil.isNull())
        return facts.namesUntil.last();
    const QDate from = facts.lastDay.isValid() ? facts.lastDay : facts.lastRequest;
    // QDate takes a month's last day when the day is not there: 31 August and six months is the last of February.
    return from.isValid() ? from.addMonths(std::max(0, facts.keepMonths.value_or(defaultMonths))) : QDate();
}

Result<QList<std::pair<QString, Id>>> NamesRetention::expired(Database &db, QDate today)
{
    const auto groups = groupsWithNames(db);
    if (!groups)
        return groups.error();
    QList<std::pair<QString, Id>> rows;
    for (const NamedGroup &group : *groups) {
        if (!isDue(group.facts, today))
            continue;
        const auto read = db.each(u"SELECT n.id FROM participant_name n JOIN participant p ON p.id = n.participant WHERE p.parent_group = ? ORDER BY n.id"_s,
                                  {group.facts.group.bind()}, [&](const QSqlQuery &q) { rows.append({u"participant_name"_s, idAt(q, 0)}); });
        if (!read)
            return read.error();
    }
    return rows;
}

Result<QList<NamesDue>> NamesRetention::coming(Database &db, QDate today, int days)
{
    const auto groups = groupsWithNames(db);
    if (!groups)
        return groups.error();
    QList<NamesDue> due;
    for (const NamedGroup &group : *groups)
        if (const QDate last = keptUntil(group.facts); last.isValid() && last < today.addDays(days))
            due.append({group.facts.group, group.title, last, group.people, group.hasNote});
    std::sort(due.begin(), due.end(), [](const NamesDue &a, const NamesDue &b) { return std::pair(a.lastDay, a.group) < std::pair(b.lastDay, b.group); });
    return due;
}

} // namespace lansnav
