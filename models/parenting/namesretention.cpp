// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/namesretention.h"

#include "area/queryvalues.h"
#include "parenting/grouptitle.h"
#include "parenting/types.h"
#include "store/localstate.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

const QString toldKey = u"names_told:"_s;
/// So many groups are named when they are told of; the rest is a number.
constexpr qsizetype mostTitles = 5;

struct NamedGroup
{
    NamesFacts facts;
    Id programme;
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
                              %1, trim(coalesce(g.note, '')) <> '', r.id
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
                       row.programme = idAt(q, 9);
                       return row;
                   });
}

/// What was said of a group: by which last day, and when.
struct Told
{
    QDate lastDay;
    QDate on;
};

Result<QHash<Id, Told>> readTold(Database &db)
{
    QHash<Id, Told> told;
    const auto read = db.each(u"SELECT substr(key, ?), value FROM local_state WHERE key GLOB ? || '*'"_s, {toldKey.size() + 1, toldKey}, [&](const QSqlQuery &q) {
        const QStringList days = textAt(q, 1).split(u' ');
        told.insert(Id::fromHex(textAt(q, 0)), {QDate::fromString(days.value(0), Qt::ISODate), QDate::fromString(days.value(1), Qt::ISODate)});
    });
    if (!read)
        return read.error();
    return told;
}

/// When it was said that the names go after that day; invalid when it was not, or of another day.
QDate toldOn(const Told &told, QDate last) { return told.lastDay == last ? told.on : QDate(); }

QDate earliest(QDate last, QDate told, QDate today) { return std::max(last.addDays(1), (told.isValid() ? told : today).addDays(NamesRetention::noticeDays)); }

NamesDue dueOf(const NamedGroup &group, QDate last, const Told &told, QDate today)
{
    return {group.facts.group, group.title, last, earliest(last, toldOn(told, last), today), group.people, group.hasNote};
}

int peopleIn(const QList<NamesDue> &due)
{
    int people = 0;
    for (const NamesDue &group : due)
        people += group.people;
    return people;
}

} // namespace

NamesFacts NamesRetention::factsOf(const GroupDetail &detail)
{
    NamesFacts facts;
    facts.group = detail.group.id;
    facts.lastDay = detail.lastDay();
    // Without any day at all the names are kept as if the stated time of the beginning were all of it.
    if (!facts.lastDay.isValid())
        facts.lastDay = detail.group.start.last();
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

Result<QDate> NamesRetention::erasedOn(Database &db, const Id &group, QDate last, QDate today)
{
    const auto told = readTold(db);
    if (!told)
        return told.error();
    return earliest(last, toldOn(told->value(group), last), today);
}

QString NamesRetention::sentence(const QList<NamesDue> &due)
{
    if (due.isEmpty())
        return {};
    const auto [first, last] = std::minmax_element(due.cbegin(), due.cend(), [](const NamesDue &a, const NamesDue &b) { return a.erasedOn < b.erasedOn; });
    const QString who = tr("The names of %n participant(s) in %1", "groups", peopleIn(due)).arg(tr("%n group(s)", "in groups", int(due.size())));
    const QString day = ParentingWords::day(first->erasedOn);
    QString sentence = first->erasedOn == last->erasedOn ? tr("%1 are due to be anonymised on %2.", "names in groups, day").arg(who, day)
                                                         : tr("%1 are due to be anonymised, the first on %2.", "names in groups, day").arg(who, day);
    if (const auto notes = std::count_if(due.cbegin(), due.cend(), [](const NamesDue &group) { return group.hasNote; }))
        sentence += u' ' + tr("The note of %n group(s) stays: read it, and take out what is about the participants.", nullptr, int(notes));
    return sentence;
}

QString NamesRetention::doneSentence(const QList<NamesDue> &done)
{
    QStringList titles;
    for (const NamesDue &group : done.mid(0, mostTitles))
        titles.append(group.title);
    if (done.size() > mostTitles)
        titles.append(tr("%n more group(s)", nullptr, int(done.size() - mostTitles)));
    return tr("The names of %n participant(s) have been anonymised, in %1. What was counted is kept.", nullptr, peopleIn(done)).arg(ParentingWords::joined(titles));
}

QList<Problem> NamesRetention::problems(const QList<NamesDue> &due)
{
    if (due.isEmpty())
        return {};
    return {{Problem::Severity::Info, sentence(due), tr("Preview…"), u"parenting"_s, {}, u"names"_s, {}}};
}

Result<QList<Problem>> NamesRetention::toSay(Database &db, QDate today)
{
    const auto due = coming(db, today, noticeDays);
    return due ? Result<QList<Problem>>(problems(*due)) : Result<QList<Problem>>(due.error());
}

Result<QList<Problem>> NamesRetention::announce(Database &db, QDate today)
{
    // In time for the names to go on the day after their last one.
    const auto due = coming(db, today, noticeDays);
    auto told = readTold(db);
    if (!due || !told)
        return due ? told.error() : due.error();
    const LocalState state(db);
    for (const NamesDue &group : *due)
        if (const Told said = told->take(group.group); toldOn(said, group.lastDay).isNull())
            if (const auto noted = state.set(toldKey + group.group.hex(), group.lastDay.toString(Qt::ISODate) + u' ' + today.toString(Qt::ISODate)); !noted)
                return noted.error();
    for (auto stale = told->cbegin(); stale != told->cend(); ++stale)
        if (const auto gone = state.remove(toldKey + stale.key().hex()); !gone)
            return gone.error();
    return problems(*due);
}

Result<Expired> NamesRetention::expired(Database &db, QDate today)
{
    const auto groups = groupsWithNames(db);
    const auto told = readTold(db);
    if (!groups || !told)
        return groups ? told.error() : groups.error();
    QList<NamesDue> due;
    QList<Id> ids;
    for (const NamedGroup &group : *groups) {
        const QDate last = keptUntil(group.facts);
        const QDate said = last.isValid() ? toldOn(told->value(group.facts.group), last) : QDate();
        if (!said.isValid() || earliest(last, said, today) > today)
            continue;
        due.append(dueOf(group, last, told->value(group.facts.group), today));
        ids.append(group.facts.group);
    }
    auto rows = namesOf(db, ids);
    if (!rows)
        return rows.error();
    return Expired{std::move(*rows), due.isEmpty() ? QStringList() : QStringList{doneSentence(due)}};
}

Result<QList<std::pair<QString, Id>>> NamesRetention::namesOf(Database &db, const QList<Id> &groups)
{
    QList<std::pair<QString, Id>> rows;
    for (const Id &group : groups) {
        const auto read = db.each(u"SELECT n.id FROM participant_name n JOIN participant p ON p.id = n.participant WHERE p.parent_group = ? ORDER BY n.id"_s, {group.bind()},
                                  [&](const QSqlQuery &q) { rows.append({u"participant_name"_s, idAt(q, 0)}); });
        if (!read)
            return read.error();
    }
    return rows;
}

Result<QList<NamesDue>> NamesRetention::coming(Database &db, QDate today, int days)
{
    const auto groups = groupsWithNames(db);
    const auto told = readTold(db);
    if (!groups || !told)
        return groups ? told.error() : groups.error();
    QList<NamesDue> due;
    for (const NamedGroup &group : *groups)
        if (const QDate last = keptUntil(group.facts); last.isValid() && last < today.addDays(days))
            due.append(dueOf(group, last, told->value(group.facts.group), today));
    std::sort(due.begin(), due.end(), [](const NamesDue &a, const NamesDue &b) { return std::pair(a.lastDay, a.group) < std::pair(b.lastDay, b.group); });
    return due;
}

Result<QList<NamesDue>> NamesRetention::dueAfter(Database &db, const Id &programme, const std::optional<int> &months, QDate today)
{
    const auto groups = groupsWithNames(db);
    if (!groups)
        return groups.error();
    QList<NamesDue> due;
    for (const NamedGroup &group : *groups) {
        NamesFacts changed = group.facts;
        changed.keepMonths = months;
        if (group.programme == programme && isDue(changed, today) && !isDue(group.facts, today))
            due.append(dueOf(group, keptUntil(changed), {}, today));
    }
    return due;
}

} // namespace lansnav
