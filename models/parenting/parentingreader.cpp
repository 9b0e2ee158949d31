// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/parentingreader.h"

#include "area/queryvalues.h"
#include "register/schoolbreaks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

Result<QList<GroupDetail>> GroupReader::read()
{
    groups();
    versions();
    leaders();
    meetings();
    registered();
    if (m_depth != Depth::Ahead) {
        figures();
        recorded();
    }
    participants();
    if (m_depth == Depth::Everything) {
        attendance();
        answers();
    }
    breaks();
    if (!m_state)
        return m_state.error();
    return finished();
}

void GroupReader::each(QString sql, const std::function<void(const QSqlQuery &)> &row)
{
    if (!m_state)
        return;
    const qsizetype mark = sql.indexOf(u"{n}"_s);
    Q_ASSERT(mark >= 0);
    const qsizetype space = sql.lastIndexOf(u' ', mark);
    const QString column = sql.mid(space + 1, mark - space - 1);
    const QString all = m_depth == Depth::Ahead ? column + u" IN (SELECT id FROM parent_group WHERE deleted = 0 AND coalesce(status, 'planned') IN ('planned', 'recruiting', 'full'))"_s : u"1"_s;
    sql.replace(column + u"{n}"_s, m_only.isNull() ? all : column + u" = ?"_s);
    m_state = m_db.each(sql, m_only.isNull() ? QVariantList() : QVariantList{m_only.bind()}, row);
}

GroupDetail *GroupReader::of(const Id &group)
{
    const auto found = m_found.find(group);
    return found == m_found.end() ? nullptr : &*found;
}

void GroupReader::groups()
{
    each(uR"(SELECT g.id, g.name, g.version, g.municipality, y.name, y.sub_region, g.centre, c.name, g.place, g.language, g.interpreter,
                    g.start, g."end", g.status, g.cancel_reason, g.seats, g.responsible, p.given, p.family, p.protected, g.organiser, o.name,
                    g.counts_only, g.counted_registered, g.counted_started, g.counted_completed, g.names_until, g.source, g.note
             FROM parent_group g LEFT JOIN municipality y ON y.id = g.municipality LEFT JOIN family_centre c ON c.id = g.centre
             LEFT JOIN person p ON p.id = g.responsible LEFT JOIN organisation o ON o.id = g.organiser
             WHERE g.deleted = 0 AND g.id{n})"_s,
         [this](const QSqlQuery &q) {
             ParentGroup g;
             g.id = idAt(q, 0);
             g.name = textAt(q, 1);
             g.version = idAt(q, 2);
             g.municipality = idAt(q, 3);
             g.municipalityName = textAt(q, 4);
             g.subRegion = idAt(q, 5);
             g.centre = idAt(q, 6);
             g.centreName = textAt(q, 7);
             g.place = textAt(q, 8);
             g.language = textAt(q, 9);
             g.interpreter = interpreterFrom(textAt(q, 10));
             g.start = dateAt(q, 11);
             g.end = dateAt(q, 12);
             g.status = groupStatusFrom(textAt(q, 13));
             g.cancelReason = textAt(q, 14);
             g.seats = numberAt(q, 15);
             g.responsible = idAt(q, 16);
             if (!g.responsible.isNull())
                 g.responsibleName = nameAt(q, 17);
             g.organiser = idAt(q, 20);
             g.organiserName = textAt(q, 21);
             g.countsOnly = flagAt(q, 22);
             g.countedRegistered = numberAt(q, 23);
             g.countedStarted = numberAt(q, 24);
             g.countedCompleted = numberAt(q, 25);
             g.namesUntil = dateAt(q, 26);
             g.source = textAt(q, 27);
             g.note = textAt(q, 28);
             m_found[g.id].group = g;
         });
}

/// A group keeps its version, also one that went to the trash since (in a colleague's file, where no group had it).
void GroupReader::versions()
{
    if (!m_state)
        return;
    const Result<QList<ProgrammeDetail>> programmes = readProgrammes(m_db, {}, true);
    if (!programmes) {
        m_state = programmes.error();
        return;
    }
    QHash<Id, std::pair<const Programme *, const ProgrammeVersion *>> byVersion;
    for (const ProgrammeDetail &detail : *programmes)
        for (const ProgrammeVersion &version : detail.versions)
            byVersion.insert(version.id, {&detail.programme, &version});
    for (GroupDetail &detail : m_found)
        if (const auto known = byVersion.constFind(detail.group.version); known != byVersion.cend()) {
            detail.programme = *known->first;
            detail.version = *known->second;
        }
}

void GroupReader::leaders()
{
    if (!m_state)
        return;
    QHash<Id, Leader> known;
    const Result<QList<Leader>> all = readLeaders(m_db);
    if (!all) {
        m_state = all.error();
        return;
    }
    for (const Leader &leader : *all)
        known.insert(leader.person, leader);
    each(uR"(SELECT l.parent_group, l.id, p.id, p.given, p.family, p.protected, p.deleted FROM group_leader l
             JOIN person p ON p.id = l.person AND (p.deleted = 0 OR p.given IS NOT NULL OR p.family IS NOT NULL)
             WHERE l.deleted = 0 AND l.parent_group{n} ORDER BY p.family, p.given, p.id)"_s,
         [&](const QSqlQuery &q) {
             GroupDetail *detail = of(idAt(q, 0));
             if (!detail)
                 return;
             GroupLeader leader{idAt(q, 1), idAt(q, 2), nameAt(q, 3), flagAt(q, 6), false, LeaderStatus::Active, {}, {}};
             if (const auto row = known.constFind(leader.person); row != known.cend()) {
                 leader.known = true;
                 leader.status = row->status;
                 leader.languages = row->languages;
                 leader.trainings = row->trainings;
             }
             detail->leaders.append(leader);
         });
}

void GroupReader::meetings()
{
    each(uR"(SELECT m.parent_group, m.id, m.starts, m.ends, m.theme, m.present, m.cancelled FROM group_meeting m
             WHERE m.deleted = 0 AND m.parent_group{n} ORDER BY m.starts IS NULL, m.starts, m.id)"_s,
         [this](const QSqlQuery &q) {
             if (GroupDetail *detail = of(idAt(q, 0)))
                 detail->meetings.append({idAt(q, 1), idAt(q, 0), textAt(q, 2), textAt(q, 3), textAt(q, 4), numberAt(q, 5), flagAt(q, 6)});
         });
}

void GroupReader::registered()
{
    each(u"SELECT p.parent_group, count(*) FROM participant p WHERE p.deleted = 0 AND p.left_on IS NULL AND p.parent_group{n} GROUP BY p.parent_group"_s,
         [this](const QSqlQuery &q) {
             if (GroupDetail *detail = of(idAt(q, 0)))
                 detail->registered = q.value(1).toInt();
         });
}

void GroupReader::figures()
{
    if (!m_state)
        return;
    const bool onlyOne = !m_only.isNull();
    m_state = m_db.each(groupFiguresSql(onlyOne), onlyOne ? QVariantList{m_only.bind(), m_only.bind()} : QVariantList(), [this](const QSqlQuery &q) {
        if (GroupDetail *detail = of(idAt(q, 0))) {
            detail->recorded = true;
            detail->started = q.value(1).toInt();
            detail->completed = q.value(2).toInt();
        }
    });
}

void GroupReader::recorded()
{
    each(uR"(SELECT DISTINCT m.parent_group, m.id FROM parent_group g JOIN group_meeting m ON m.parent_group = g.id AND m.deleted = 0
             JOIN participant_attendance a ON a.group_meeting = m.id AND a.deleted = 0 AND a.state IS NOT NULL
             WHERE g.status = 'running' AND g.deleted = 0 AND g.id{n})"_s,
         [this](const QSqlQuery &q) {
             if (GroupDetail *detail = of(idAt(q, 0)))
                 detail->recordedMeetings.insert(idAt(q, 1));
         });
}

void GroupReader::breaks()
{
    if (!m_state)
        return;
    const auto all = SchoolBreaks::read(m_db);
    if (!all) {
        m_state = all.error();
        return;
    }
    QHash<Id, QList<DateRange>> byMunicipality;
    for (GroupDetail &detail : m_found) {
        const Id municipality = detail.group.municipality;
        if (!byMunicipality.contains(municipality))
            byMunicipality.insert(municipality, SchoolBreaks::joined(*all, [&](const Id &other) { return other == municipality; }));
        detail.breaks = byMunicipality.value(municipality);
    }
}

QList<GroupDetail> GroupReader::finished()
{
    QList<GroupDetail> details;
    details.reserve(m_found.size());
    for (GroupDetail &detail : m_found)
        details.append(std::move(detail));
    // A hash has no order of its own: equal groups must not change places between two readings.
    std::sort(details.begin(), details.end(), [](const GroupDetail &a, const GroupDetail &b) { return a.group.id < b.group.id; });
    sortByText(details, [](const GroupDetail &d) { return d.title(); });
    std::stable_sort(details.begin(), details.end(), [](const GroupDetail &a, const GroupDetail &b) {
        const QDate first = a.firstDay();
        const QDate second = b.firstDay();
        return first.isValid() != second.isValid() ? !first.isValid() : first > second;
    });
    return details;
}

QString groupFiguresSql(bool onlyOne)
{
    // First people, along the index of their attendance, then groups: joining each of a million attendances to its meeting and group
    // takes three times as long. What is told of a meeting that was cancelled or is in the trash counts for nothing.
    return uR"(WITH needs AS MATERIALIZED
                 (SELECT g.id, max(1, (SELECT count(*) FROM group_meeting h WHERE h.parent_group = g.id AND h.deleted = 0 AND h.cancelled = 0)
                                      - max(0, coalesce(v.may_miss, 1))) AS needed
                  FROM parent_group g LEFT JOIN programme_version v ON v.id = g.version WHERE g.deleted = 0 AND g.counts_only = 0%1)
               SELECT k.id, sum(c.came > 0), sum(c.came >= k.needed) FROM
                 (SELECT a.participant AS person, sum(a.state = 'present') AS came FROM participant_attendance a
                  WHERE a.deleted = 0 AND a.state IS NOT NULL
                    AND a.group_meeting NOT IN (SELECT id FROM group_meeting WHERE deleted = 1 OR cancelled = 1)%2 GROUP BY a.participant) c
               JOIN participant p ON p.id = c.person AND p.deleted = 0 JOIN needs k ON k.id = p.parent_group GROUP BY k.id)"_s
        .arg(onlyOne ? u" AND g.id = ?"_s : QString(), onlyOne ? u" AND a.participant IN (SELECT id FROM participant WHERE parent_group = ?)"_s : QString());
}

} // namespace lansnav
