// SPDX-License-Identifier: GPL-3.0-or-later
// What every act of the store needs, and what is read of the area as a whole.
#include "parenting/parentingstore.h"

#include "area/queryvalues.h"
#include "parenting/parentingacts.h"
#include "parenting/parentingreader.h"

using namespace Qt::StringLiterals;

namespace lansnav {

namespace parenting {

Result<void> mustBeThere(Database &db, const QString &table, const Id &id, const QString &sentence)
{
    if (id.isNull())
        return {};
    const auto found = db.value(u"SELECT 1 FROM \"%1\" WHERE id = ? AND deleted = 0"_s.arg(table), {id.bind()});
    if (!found)
        return found.error();
    return found->isValid() ? Result<void>() : Result<void>(Error{ErrorCode::NotFound, sentence});
}

Result<QHash<QString, QVariant>> rowWith(Database &db, const QString &table, const Id &id, const QStringList &columns, const Values &values)
{
    QHash<QString, QVariant> row;
    bool found = false;
    const auto read = db.each(u"SELECT \"%1\" FROM \"%2\" WHERE id = ? AND deleted = 0"_s.arg(columns.join(u"\", \""_s), table), {id.bind()}, [&](const QSqlQuery &q) {
        found = true;
        for (qsizetype i = 0; i < columns.size(); ++i)
            row.insert(columns.at(i), q.value(int(i)));
    });
    if (!read)
        return read.error();
    if (!found)
        return Error{ErrorCode::NotFound, ParentingStore::tr("The row is no longer there. It may have been put in the trash; nothing was changed.")};
    for (const auto &[column, value] : values)
        if (columns.contains(column))
            row.insert(column, value);
    return row;
}

QString periodFault(const QVariant &first, const QVariant &second)
{
    const PartialDate from = PartialDate::fromIso(first.toString());
    const PartialDate to = PartialDate::fromIso(second.toString());
    if ((!first.toString().isEmpty() && from.isNull()) || (!second.toString().isEmpty() && to.isNull()))
        return ParentingStore::tr("A date could not be understood. Nothing was changed.");
    if (!from.isNull() && !to.isNull() && to.last() < from.first())
        return ParentingStore::tr("The end lies before the start. Nothing was changed; correct one of them.");
    return {};
}

QString meetingFault(const QVariant &starts, const QVariant &ends)
{
    const MeetingTime from = MeetingTime::fromIso(starts.toString());
    const MeetingTime to = MeetingTime::fromIso(ends.toString());
    if ((!starts.toString().isEmpty() && from.isNull()) || (!ends.toString().isEmpty() && to.isNull()))
        return ParentingStore::tr("The meeting's time could not be understood. Nothing was changed.");
    if (!from.isNull() && !to.isNull() && to < from)
        return ParentingStore::tr("The meeting would end before it starts. Nothing was changed; correct one of the times.");
    return {};
}

QString numberFault(const Values &values, const QStringList &columns)
{
    for (const auto &[column, value] : values)
        if (columns.contains(column) && !value.isNull() && value.toInt() < 0)
            return ParentingStore::tr("A number cannot be below zero. Nothing was changed.");
    return {};
}

} // namespace parenting

Result<void> ParentingStore::finish(Edit &edit)
{
    const Result<ChangeSet> done = edit.commit();
    return done ? Result<void>() : Result<void>(done.error());
}

Id ParentingStore::groupOf(const QString &table, const Id &row) const
{
    if (table == u"parent_group"_s)
        return row;
    const auto group = m_store.database().value(u"SELECT parent_group FROM \"%1\" WHERE id = ?"_s.arg(table), {row.bind()});
    // A failing read shows again when the act writes; only its history suffers here.
    return group ? Id::fromVariant(*group) : Id();
}

Result<void> ParentingStore::changeRow(ActText text, const QString &table, const Id &id, const Values &values)
{
    const bool ofGroup = table == u"parent_group"_s || table == u"group_meeting"_s || table == u"participant"_s;
    Edit edit(m_store, std::move(text), ofGroup ? u"parent_group"_s : table, ofGroup ? groupOf(table, id) : id);
    if (const auto there = parenting::mustBeThere(edit.database(), table, id, tr("The row is no longer there. It may have been put in the trash; nothing was changed.")); !there)
        edit.fail(there.error());
    else if (id.isNull())
        edit.fail({ErrorCode::NotFound, tr("The row is no longer there. It may have been put in the trash; nothing was changed.")});
    edit.update(table, id, values);
    return finish(edit);
}

Result<void> ParentingStore::trashRows(const char *one, const char *many, const QString &table, const QList<Id> &ids)
{
    if (ids.isEmpty())
        return {};
    const ActText text = ids.size() == 1 ? ActText(one, {ActText::ref(table, ids.first())}) : ActText(many, {QString::number(ids.size())});
    const bool ofGroup = table == u"parent_group"_s || table == u"group_meeting"_s || table == u"participant"_s;
    Edit edit(m_store, text, ofGroup ? u"parent_group"_s : table, ofGroup ? groupOf(table, ids.first()) : ids.first());
    for (const Id &id : ids)
        edit.trash(table, id);
    return finish(edit);
}

Result<QList<GroupDetail>> ParentingStore::outlines(Database &db)
{
    return GroupReader(db, {}, GroupReader::Depth::Outline).read();
}

Result<GroupDetail> ParentingStore::group(Database &db, const Id &group)
{
    // A null id would read every group.
    Result<QList<GroupDetail>> found = group.isNull() ? QList<GroupDetail>() : GroupReader(db, group, GroupReader::Depth::Everything).read();
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{ErrorCode::NotFound, tr("The group is no longer there. It may have been put in the trash.")};
    return std::move(found->first());
}

Result<GroupWorld> ParentingStore::world(Database &db, const Id &group, QDate today)
{
    GroupWorld world;
    QList<Id> people;
    if (!group.isNull()) {
        const auto leaders = db.rows(u"SELECT person FROM group_leader WHERE parent_group = ? AND deleted = 0"_s, {group.bind()}, [](const QSqlQuery &q) { return idAt(q, 0); });
        if (!leaders)
            return leaders.error();
        people = *leaders;
    }
    if (group.isNull() || !people.isEmpty()) {
        auto times = readLeaderTimes(db, today, people);
        if (!times)
            return times.error();
        world.times = std::move(*times);
    }
    auto others = GroupReader(db, {}, GroupReader::Depth::Ahead).read();
    if (!others)
        return others.error();
    world.others = std::move(*others);
    return world;
}

Result<QList<GroupRow>> ParentingStore::rows(Database &db, QDate today)
{
    const auto details = outlines(db);
    if (!details)
        return details.error();
    GroupWorld world;
    auto times = readLeaderTimes(db, today);
    if (!times)
        return times.error();
    world.times = std::move(*times);
    for (const GroupDetail &detail : *details)
        if (detail.group.isAhead())
            world.others.append(detail);
    QList<GroupRow> rows;
    rows.reserve(details->size());
    for (const GroupDetail &detail : *details)
        rows.append(GroupRules::row(detail, world, today));
    return rows;
}

Result<QList<ProgrammeDetail>> ParentingStore::programmes(Database &db) { return readProgrammes(db); }
Result<QList<Leader>> ParentingStore::leaders(Database &db) { return readLeaders(db); }
Result<QList<FamilyCentre>> ParentingStore::centres(Database &db) { return readCentres(db); }

Result<QList<Id>> ParentingStore::groupsLedBy(Database &db, const Id &person)
{
    return db.rows(u"SELECT g.id FROM group_leader l JOIN parent_group g ON g.id = l.parent_group AND g.deleted = 0"
                   " WHERE l.person = ? AND l.deleted = 0 AND g.status IN ('running', 'finished') ORDER BY g.id"_s,
                   {person.bind()}, [](const QSqlQuery &q) { return idAt(q, 0); });
}

Result<QList<ChildPopulation>> ParentingStore::populations(Database &db)
{
    auto rows = db.rows(u"SELECT p.id, p.municipality, y.name, p.year, p.children FROM child_population p LEFT JOIN municipality y ON y.id = p.municipality"
                        " WHERE p.deleted = 0 ORDER BY p.year, p.id"_s, {}, [](const QSqlQuery &q) {
        return ChildPopulation{idAt(q, 0), idAt(q, 1), textAt(q, 2), q.value(3).toInt(), numberAt(q, 4)};
    });
    if (rows)
        sortByText(*rows, [](const ChildPopulation &p) { return p.municipalityName; });
    return rows;
}

QStringList ParentingStore::watchedTables()
{
    return {u"programme"_s, u"programme_version"_s, u"programme_meeting"_s, u"programme_question"_s, u"leader"_s, u"leader_training"_s, u"family_centre"_s, u"parent_group"_s,
            u"group_leader"_s, u"group_meeting"_s, u"participant"_s, u"participant_name"_s, u"participant_attendance"_s, u"group_answer"_s, u"group_answer_sum"_s,
            u"child_population"_s, u"person"_s, u"organisation"_s, u"municipality"_s, u"school_break"_s,
            // What leaders are expected at elsewhere.
            u"session"_s, u"session_speaker"_s, u"event"_s, u"event_responsible"_s, u"registration"_s, u"meeting"_s, u"membership"_s, u"network"_s,
            // What colleagues know of: a seat is preliminary until they do.
            u"local_state"_s};
}

} // namespace lansnav
