// SPDX-License-Identifier: GPL-3.0-or-later
// Programmes, leaders and family centres as they are read, and what leaders are expected at elsewhere.
#include "parenting/parentingreader.h"

#include "area/queryvalues.h"
#include "parenting/grouptitle.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// What the versions consist of, by version.
Result<void> readVersionParts(Database &db, QHash<Id, QList<ProgrammeStep>> &steps, QHash<Id, QList<ProgrammeQuestion>> &questions)
{
    const auto read = db.each(u"SELECT version, id, sort, theme, minutes FROM programme_meeting WHERE deleted = 0 ORDER BY sort, id"_s, {}, [&](const QSqlQuery &q) {
        steps[idAt(q, 0)].append({idAt(q, 1), q.value(2).toInt(), textAt(q, 3), numberAt(q, 4)});
    });
    if (!read)
        return read;
    return db.each(u"SELECT version, id, sort, text, lowest, highest FROM programme_question WHERE deleted = 0 ORDER BY sort, id"_s, {}, [&](const QSqlQuery &q) {
        questions[idAt(q, 0)].append({idAt(q, 1), q.value(2).toInt(), textAt(q, 3), numberAt(q, 4).value_or(1), numberAt(q, 5).value_or(5)});
    });
}

ProgrammeVersion versionAt(const QSqlQuery &q)
{
    ProgrammeVersion v;
    v.id = idAt(q, 0);
    v.programme = idAt(q, 1);
    v.number = numberAt(q, 2).value_or(1);
    v.validFrom = dateAt(q, 3);
    v.childYoungest = numberAt(q, 4);
    v.childOldest = numberAt(q, 5);
    v.leaders = numberAt(q, 6);
    v.trainedIn = idAt(q, 7);
    v.fewest = numberAt(q, 8);
    v.most = numberAt(q, 9);
    v.mayMiss = numberAt(q, 10);
    v.homePractice = flagAt(q, 11);
    v.groups = q.value(12).toInt();
    v.inUse = flagAt(q, 13);
    return v;
}

Leader leaderAt(const QSqlQuery &q)
{
    Leader l;
    l.id = idAt(q, 0);
    l.person = idAt(q, 1);
    l.status = leaderStatusFrom(textAt(q, 2));
    l.municipality = idAt(q, 3);
    l.name = nameAt(q, 7);
    l.sortName = nameAt(q, 7, true);
    l.protectedIdentity = flagAt(q, 9);
    l.groupsLed = q.value(13).toInt();
    if (l.protectedIdentity) {
        // Where somebody works tells who it is. What the forecast counts is no detail of hers: the municipality's number of leaders.
        return l;
    }
    l.municipalityName = textAt(q, 4);
    l.languages = wordList(textAt(q, 5));
    l.note = textAt(q, 6);
    l.employer = textAt(q, 10);
    l.email = textAt(q, 11);
    l.phone = textAt(q, 12);
    return l;
}

} // namespace

Result<QList<ProgrammeDetail>> readProgrammes(Database &db, const Id &only, bool trashedToo)
{
    QHash<Id, QList<ProgrammeStep>> steps;
    QHash<Id, QList<ProgrammeQuestion>> questions;
    if (const auto read = readVersionParts(db, steps, questions); !read)
        return read.error();
    auto programmes = db.rows(u"SELECT p.id, p.short_name, p.name, p.target_group, p.materials, p.keep_months, p.retired, p.note,"
                              " (SELECT count(*) FROM parent_group g JOIN programme_version v ON v.id = g.version WHERE v.programme = p.id AND g.deleted = 0)"
                              " FROM programme p WHERE p.deleted = 0 OR ? ORDER BY p.id"_s, {int(trashedToo)}, [](const QSqlQuery &q) {
        ProgrammeDetail detail;
        detail.programme = {idAt(q, 0), textAt(q, 1), textAt(q, 2), textAt(q, 3), textAt(q, 4), numberAt(q, 5), flagAt(q, 6), textAt(q, 7)};
        detail.groups = q.value(8).toInt();
        return detail;
    });
    if (!programmes)
        return programmes;
    QHash<Id, QList<ProgrammeVersion>> versions;
    const auto read = db.each(u"SELECT id, programme, number, valid_from, child_youngest, child_oldest, leaders, trained_in, fewest, most, may_miss, home_practice,"
                              " (SELECT count(*) FROM parent_group g WHERE g.version = programme_version.id AND g.deleted = 0),"
                              " EXISTS (SELECT 1 FROM parent_group g WHERE g.version = programme_version.id)"
                              " FROM programme_version WHERE deleted = 0 OR ? ORDER BY deleted, number DESC, id DESC"_s, {int(trashedToo)}, [&](const QSqlQuery &q) {
        ProgrammeVersion version = versionAt(q);
        version.meetings = steps.value(version.id);
        version.questions = questions.value(version.id);
        versions[version.programme].append(version);
    });
    if (!read)
        return read.error();
    for (ProgrammeDetail &detail : *programmes)
        detail.versions = versions.value(detail.programme.id);
    if (!only.isNull())
        programmes->removeIf([&](const ProgrammeDetail &detail) { return detail.programme.id != only; });
    sortByText(*programmes, [](const ProgrammeDetail &detail) { return detail.programme.name; });
    return programmes;
}

Result<QList<Leader>> readLeaders(Database &db, const Id &only)
{
    QHash<Id, QList<LeaderTraining>> trainings;
    const auto read = db.each(uR"(SELECT t.id, t.person, t.programme, coalesce(r.short_name, r.name), t.period, t.trained, t.valid_until, t.certificate, p.protected
                                  FROM leader_training t JOIN person p ON p.id = t.person LEFT JOIN programme r ON r.id = t.programme
                                  WHERE t.deleted = 0 ORDER BY 4, t.period, t.id)"_s, {}, [&](const QSqlQuery &q) {
        trainings[idAt(q, 1)].append({idAt(q, 0), idAt(q, 1), idAt(q, 2), textAt(q, 3), q.value(4).toInt(), dateAt(q, 5), dateAt(q, 6), flagAt(q, 8) ? QString() : textAt(q, 7)});
    });
    if (!read)
        return read.error();
    auto leaders = db.rows(uR"(SELECT l.id, l.person, l.status, coalesce(l.municipality, p.municipality), y.name, l.languages, l.note,
                                      p.given, p.family, p.protected, o.name, p.email, p.phone,
                                      (SELECT count(*) FROM group_leader k JOIN parent_group g ON g.id = k.parent_group AND g.deleted = 0
                                       WHERE k.person = l.person AND k.deleted = 0 AND g.status IN ('running', 'finished'))
                               FROM leader l JOIN person p ON p.id = l.person AND p.deleted = 0
                               LEFT JOIN municipality y ON y.id = coalesce(l.municipality, p.municipality) LEFT JOIN organisation o ON o.id = p.organisation
                               WHERE l.deleted = 0 ORDER BY l.id)"_s, {}, leaderAt);
    if (!leaders)
        return leaders;
    if (!only.isNull())
        leaders->removeIf([&](const Leader &leader) { return leader.person != only; });
    for (Leader &leader : *leaders)
        leader.trainings = trainings.value(leader.person);
    sortByText(*leaders, [](const Leader &leader) { return leader.sortName; });
    return leaders;
}

Result<QList<FamilyCentre>> readCentres(Database &db)
{
    auto centres = db.rows(uR"(SELECT c.id, c.name, c.municipality, y.name, c.organisation, o.name, c.address, c.setup_since, c.start, c."end", c.professions,
                                      c.agreement_signed, c.agreement_follow_up, c.agreement_followed_up, c.ffff, c.note
                               FROM family_centre c LEFT JOIN municipality y ON y.id = c.municipality LEFT JOIN organisation o ON o.id = c.organisation
                               WHERE c.deleted = 0 ORDER BY c.id)"_s, {}, [](const QSqlQuery &q) {
        return FamilyCentre{idAt(q, 0), textAt(q, 1), idAt(q, 2), textAt(q, 3), idAt(q, 4), textAt(q, 5), textAt(q, 6), dateAt(q, 7), dateAt(q, 8), dateAt(q, 9),
                            wordList(textAt(q, 10)), dateAt(q, 11), dateAt(q, 12), dateAt(q, 13), flagAt(q, 14), textAt(q, 15)};
    });
    if (!centres)
        return centres;
    sortByText(*centres, [](const FamilyCentre &c) { return c.name; });
    sortByText(*centres, [](const FamilyCentre &c) { return c.municipalityName; });
    return centres;
}

Result<QHash<Id, QList<LeaderTime>>> readLeaderTimes(Database &db, QDate from, const QList<Id> &people)
{
    QSet<Id> wanted(people.cbegin(), people.cend());
    QHash<Id, QList<LeaderTime>> times;
    Result<void> state;
    const QString day = from.toString(Qt::ISODate);
    const auto read = [&](const QString &sql, const std::function<bool(const QSqlQuery &)> &holds) {
        if (state)
            state = db.each(sql, {day}, [&](const QSqlQuery &q) {
                const Id person = idAt(q, 0);
                if (wanted.contains(person) && holds(q))
                    times[person].append({GroupTitle::fromSql(textAt(q, 4)), idAt(q, 1), MeetingTime::fromIso(textAt(q, 2)), MeetingTime::fromIso(textAt(q, 3))});
            });
    };
    if (wanted.isEmpty())
        state = db.each(u"SELECT DISTINCT person FROM group_leader WHERE deleted = 0"_s, {}, [&](const QSqlQuery &q) { wanted.insert(idAt(q, 0)); });
    const auto always = [](const QSqlQuery &) { return true; };
    read(uR"(SELECT l.person, m.id, m.starts, m.ends, %1
             FROM group_meeting m JOIN parent_group g ON g.id = m.parent_group AND g.deleted = 0 AND coalesce(g.status, 'planned') <> 'cancelled'
             JOIN group_leader l ON l.parent_group = g.id AND l.deleted = 0
             WHERE m.deleted = 0 AND m.cancelled = 0 AND coalesce(m.ends, m.starts) >= ?)"_s.arg(GroupTitle::sql(u"g"_s)), always);
    // The tables of other areas by name, as they are in every file: an area includes no other.
    read(uR"(SELECT w.person, s.id, s.starts, s.ends, coalesce(e.title || ': ', '') || coalesce(s.title, '')
             FROM session s JOIN event e ON e.id = s.event AND e.deleted = 0 AND coalesce(e.status, 'idea') <> 'cancelled'
             JOIN (SELECT session, person FROM session_speaker WHERE deleted = 0
                   UNION SELECT id, chair FROM session WHERE chair IS NOT NULL
                   UNION SELECT o.id, x.person FROM event_responsible x JOIN session o ON o.event = x.event WHERE x.deleted = 0
                   UNION SELECT o.id, x.person FROM registration x JOIN session o ON o.event = x.event WHERE x.deleted = 0 AND x.cancelled_at IS NULL) w
             ON w.session = s.id
             WHERE s.deleted = 0 AND coalesce(s.ends, s.starts) >= ?)"_s, always);
    read(uR"(SELECT b.person, m.id, m.starts, m.ends, n.name, b.start, b."end" FROM meeting m JOIN network n ON n.id = m.network AND n.deleted = 0
             JOIN membership b ON b.network = n.id AND b.deleted = 0
             WHERE m.deleted = 0 AND coalesce(m.status, 'planned') <> 'cancelled' AND coalesce(m.ends, m.starts) >= ?)"_s, [](const QSqlQuery &q) {
        const QDate held = QDate::fromString(textAt(q, 2).left(10), Qt::ISODate);
        const PartialDate start = dateAt(q, 5);
        const PartialDate end = dateAt(q, 6);
        return (start.isNull() || start.first() <= held) && (end.isNull() || end.last() >= held);
    });
    if (!state)
        return state.error();
    return times;
}

} // namespace lansnav
