// SPDX-License-Identifier: GPL-3.0-or-later
// Acts on leaders and their training, on family centres and on the number of children.
#include "parenting/parentingacts.h"

#include "area/queryvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

using namespace parenting;

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2200;

Id personOfLeader(Database &db, const Id &leader)
{
    const auto person = db.value(u"SELECT person FROM leader WHERE id = ?"_s, {leader.bind()});
    // A failing read shows again when the act writes; only its name suffers here.
    return person ? Id::fromVariant(*person) : Id();
}

/// The next period of a person's trainings in a programme, after checking that none of the present ones holds at the same time.
Result<int> nextTraining(Database &db, const LeaderTraining &training, const Id &besides = {})
{
    int highest = 0;
    bool overlaps = false;
    const auto read = db.each(u"SELECT id, period, trained, valid_until, deleted FROM leader_training WHERE person = ? AND programme = ?"_s, {training.person.bind(), training.programme.bind()},
                              [&](const QSqlQuery &q) {
                                  highest = std::max(highest, q.value(1).toInt());
                                  if (flagAt(q, 4) || idAt(q, 0) == besides)
                                      return;
                                  const PartialDate from = dateAt(q, 2), until = dateAt(q, 3);
                                  // Renewed on the day, in the month or in the year it ran out is not twice at a time.
                                  const bool before = !until.isNull() && !training.trained.isNull() && until.first() <= training.trained.last();
                                  const bool after = !training.validUntil.isNull() && !from.isNull() && training.validUntil.first() <= from.last();
                                  overlaps = overlaps || (!before && !after);
                              });
    if (!read)
        return read.error();
    if (overlaps)
        return invalid(ParentingStore::tr("The leader is trained in that programme at that time already. Nothing was changed; say until when the earlier training is valid."));
    return highest + 1;
}

void insertTraining(Edit &edit, LeaderTraining training)
{
    const Result<int> period = nextTraining(edit.database(), training);
    if (!period)
        return edit.fail(period.error());
    training.period = *period;
    edit.insert(u"leader_training"_s, valuesOf(training));
}

/// Groups ahead or running that a person leads.
Result<int> groupsToLead(Database &db, const Id &person)
{
    const auto n = db.value(u"SELECT count(*) FROM group_leader l JOIN parent_group g ON g.id = l.parent_group AND g.deleted = 0"
                            " WHERE l.person = ? AND l.deleted = 0 AND coalesce(g.status, 'planned') NOT IN ('finished', 'cancelled')"_s, {person.bind()});
    if (!n)
        return n.error();
    return n->toInt();
}

QString trainingFault(const LeaderTraining &training)
{
    if (training.person.isNull() || training.programme.isNull())
        return ParentingStore::tr("Choose a person and a programme. Nothing was added.");
    return periodFault(stated(training.trained), stated(training.validUntil));
}

/// A sentence when a centre's days cannot be understood or do not follow each other: set up, opened, closed.
QString centreFault(const QVariant &setupSince, const QVariant &start, const QVariant &end)
{
    for (const QVariant &date : {setupSince, start, end})
        if (const QString fault = periodFault(date, {}); !fault.isEmpty())
            return fault;
    if (!periodFault(setupSince, start).isEmpty())
        return ParentingStore::tr("The centre would open before its setting-up began. Nothing was changed; correct one of the dates.");
    if (!periodFault(start, end).isEmpty() || !periodFault(setupSince, end).isEmpty())
        return ParentingStore::tr("The centre would close before it began. Nothing was changed; correct one of the dates.");
    return {};
}

} // namespace

Result<Id> ParentingStore::addLeader(const Leader &leader)
{
    if (leader.person.isNull())
        return invalid(tr("Choose a person. Nothing was added."));
    Edit edit(m_store, ActText(QT_TRANSLATE_NOOP("Act", "Added %1 as a group leader"), {named("person", leader.person)}), u"person"_s, leader.person);
    if (const auto there = mustBeThere(edit.database(), u"person"_s, leader.person, tr("The person is no longer there. Nothing was added.")); !there)
        edit.fail(there.error());
    if (const auto known = mustBeThere(edit.database(), u"leader"_s, edit.idFor(u"leader"_s, valuesOf(leader)), {}); known)
        edit.fail(refused(tr("The person is a group leader already. Nothing was added.")));
    const Id id = edit.insert(u"leader"_s, valuesOf(leader));
    for (LeaderTraining training : leader.trainings) {
        training.person = leader.person;
        if (const QString fault = trainingFault(training); !fault.isEmpty())
            edit.fail(invalid(fault));
        insertTraining(edit, training);
    }
    if (const auto done = finish(edit); !done)
        return done.error();
    return id;
}

Result<void> ParentingStore::changeLeader(const Id &leader, const Values &values)
{
    const Id person = personOfLeader(m_store.database(), leader);
    return changeRow(ActText(QT_TRANSLATE_NOOP("Act", "Changed the group leader %1"), {named("person", person)}), u"leader"_s, leader, values);
}

Result<void> ParentingStore::trashLeaders(const QList<Id> &leaders)
{
    for (const Id &leader : leaders) {
        const Result<int> groups = groupsToLead(m_store.database(), personOfLeader(m_store.database(), leader));
        if (!groups)
            return groups.error();
        if (*groups > 0)
            return refused(tr("The leader has %n group(s) that are not over. Nothing was changed; give them another leader first, or let the leader rest.", nullptr, *groups));
    }
    if (leaders.size() == 1) {
        Edit edit(m_store, ActText(QT_TRANSLATE_NOOP("Act", "Put the group leader %1 in the trash"), {named("person", personOfLeader(m_store.database(), leaders.first()))}), u"leader"_s, leaders.first());
        edit.trash(u"leader"_s, leaders.first());
        return finish(edit);
    }
    return trashRows("", QT_TRANSLATE_NOOP("Act", "Put %1 group leaders in the trash"), u"leader"_s, leaders);
}

Result<Id> ParentingStore::addTraining(const LeaderTraining &training)
{
    if (const QString fault = trainingFault(training); !fault.isEmpty())
        return invalid(fault);
    Edit edit(m_store, ActText(QT_TRANSLATE_NOOP("Act", "Added a training in %1 of %2"), {named("programme", training.programme), named("person", training.person)}), u"person"_s, training.person);
    const Result<int> period = nextTraining(edit.database(), training);
    if (!period)
        return period.error();
    LeaderTraining row = training;
    row.period = *period;
    const Id id = edit.insert(u"leader_training"_s, valuesOf(row));
    if (const auto done = finish(edit); !done)
        return done.error();
    return id;
}

Result<void> ParentingStore::changeTraining(const Id &training, const Values &values)
{
    Edit edit(m_store, ActText(QT_TRANSLATE_NOOP("Act", "Changed a leader's training")), u"leader_training"_s, training);
    const auto row = rowWith(edit.database(), u"leader_training"_s, training, {u"person"_s, u"programme"_s, u"trained"_s, u"valid_until"_s}, values);
    if (!row)
        return row.error();
    if (const QString fault = periodFault(row->value(u"trained"_s), row->value(u"valid_until"_s)); !fault.isEmpty())
        return invalid(fault);
    LeaderTraining changed;
    changed.person = Id::fromVariant(row->value(u"person"_s));
    changed.programme = Id::fromVariant(row->value(u"programme"_s));
    changed.trained = PartialDate::fromIso(row->value(u"trained"_s).toString());
    changed.validUntil = PartialDate::fromIso(row->value(u"valid_until"_s).toString());
    const bool times = valueIn(values, u"trained"_s) || valueIn(values, u"valid_until"_s) || valueIn(values, u"programme"_s);
    if (const auto free = times ? nextTraining(edit.database(), changed, training) : Result<int>(0); !free)
        return free.error();
    edit.update(u"leader_training"_s, training, values);
    return finish(edit);
}

Result<void> ParentingStore::trashTraining(const Id &training)
{
    Edit edit(m_store, ActText(QT_TRANSLATE_NOOP("Act", "Put a leader's training in the trash")), u"leader_training"_s, training);
    edit.trash(u"leader_training"_s, training);
    return finish(edit);
}

Result<Id> ParentingStore::addCentre(const FamilyCentre &centre)
{
    if (centre.name.trimmed().isEmpty())
        return invalid(tr("A family centre needs a name. Nothing was added."));
    if (const QString fault = centreFault(stated(centre.setupSince), stated(centre.start), stated(centre.end)); !fault.isEmpty())
        return invalid(fault);
    const Id id = centre.id.isNull() ? Id::fresh(m_store.environment()) : centre.id;
    Edit edit(m_store, ActText(QT_TRANSLATE_NOOP("Act", "Added the family centre %1"), {named("family_centre", id)}), u"family_centre"_s, id);
    if (const auto there = mustBeThere(edit.database(), u"municipality"_s, centre.municipality, tr("The municipality is not in this file. Nothing was added.")); !there)
        edit.fail(there.error());
    edit.insertWithId(u"family_centre"_s, id, valuesOf(centre));
    if (const auto done = finish(edit); !done)
        return done.error();
    return id;
}

Result<void> ParentingStore::changeCentre(const Id &centre, const Values &values)
{
    const auto row = rowWith(m_store.database(), u"family_centre"_s, centre, {u"name"_s, u"setup_since"_s, u"start"_s, u"end"_s}, values);
    if (!row)
        return row.error();
    if (row->value(u"name"_s).toString().trimmed().isEmpty())
        return invalid(tr("A family centre needs a name. The old name was kept."));
    if (const QString fault = centreFault(row->value(u"setup_since"_s), row->value(u"start"_s), row->value(u"end"_s)); !fault.isEmpty())
        return invalid(fault);
    for (const QString &column : {u"agreement_signed"_s, u"agreement_follow_up"_s, u"agreement_followed_up"_s})
        if (const auto date = valueIn(values, column); date && !periodFault(*date, {}).isEmpty())
            return invalid(periodFault(*date, {}));
    return changeRow(ActText(QT_TRANSLATE_NOOP("Act", "Changed the family centre %1"), {named("family_centre", centre)}), u"family_centre"_s, centre, values);
}

Result<void> ParentingStore::trashCentres(const QList<Id> &centres)
{
    return trashRows(QT_TRANSLATE_NOOP("Act", "Put the family centre %1 in the trash"), QT_TRANSLATE_NOOP("Act", "Put %1 family centres in the trash"), u"family_centre"_s, centres);
}

Result<Id> ParentingStore::setPopulation(const Id &municipality, int year, std::optional<int> children)
{
    if (municipality.isNull() || year < firstYear || year > lastYear)
        return invalid(tr("Choose a municipality and a year. Nothing was changed."));
    if (children && *children < 0)
        return invalid(tr("A number cannot be below zero. Nothing was changed."));
    Edit edit(m_store, ActText(QT_TRANSLATE_NOOP("Act", "Set the number of children in %1 %2"), {named("municipality", municipality), QString::number(year)}), u"municipality"_s, municipality);
    const Id id = edit.insert(u"child_population"_s, valuesOf(ChildPopulation{{}, municipality, {}, year, children}));
    if (const auto done = finish(edit); !done)
        return done.error();
    return id;
}

} // namespace lansnav
