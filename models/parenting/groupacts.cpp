// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/parentingacts.h"

#include "area/queryvalues.h"
#include "parenting/grouprules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

using namespace parenting;

namespace {

/// Columns that an act of their own writes.
const QStringList ownActs{u"status"_s, u"cancel_reason"_s};
const QStringList countColumns{u"counted_registered"_s, u"counted_started"_s, u"counted_completed"_s, u"seats"_s};

/// What is wrong with figures that somebody else has counted; empty when nothing is.
QString countsFault(const QVariant &registered, const QVariant &started, const QVariant &completed)
{
    Q_UNUSED(registered)    // somebody may come without having registered
    if (!started.isNull() && !completed.isNull() && completed.toInt() > started.toInt())
        return ParentingStore::tr("More would have completed than started. Nothing was changed; correct one of the numbers.");
    return {};
}

/// The places a row of values refers to, as far as it says any.
void checkPlaces(Edit &edit, const Values &values)
{
    const std::array references{std::tuple(u"municipality"_s, u"municipality"_s, ParentingStore::tr("The municipality is not in this file. Nothing was changed.")),
                                std::tuple(u"centre"_s, u"family_centre"_s, ParentingStore::tr("The family centre is no longer there. Nothing was changed.")),
                                std::tuple(u"version"_s, u"programme_version"_s, ParentingStore::tr("The programme is no longer there. Nothing was changed."))};
    for (const auto &[column, table, sentence] : references)
        if (const auto value = valueIn(values, column))
            if (const auto there = mustBeThere(edit.database(), table, Id::fromVariant(*value), sentence); !there)
                edit.fail(there.error());
}

/// A group that is to be known in counts only may have no participants: their figures would count for nothing.
void refuseWithParticipants(Edit &edit, const Id &group)
{
    const auto there = edit.database().value(u"SELECT 1 FROM participant WHERE parent_group = ? AND deleted = 0 LIMIT 1"_s, {group.bind()});
    if (!there)
        edit.fail(there.error());
    else if (there->isValid())
        edit.fail(refused(ParentingStore::tr("The group has participants, whose figures would no longer count. Nothing was changed; put the participants in the trash first.")));
}

Result<GroupStatus> statusOfGroup(Database &db, const Id &group)
{
    const auto row = rowWith(db, u"parent_group"_s, group, {u"status"_s}, {});
    if (!row)
        return row.error();
    return groupStatusFrom(row->value(u"status"_s).toString());
}

bool isStillAhead(GroupStatus status)
{
    return status == GroupStatus::Planned || status == GroupStatus::Recruiting || status == GroupStatus::Full;
}

} // namespace

Result<Id> ParentingStore::addGroup(const ParentGroup &group, const QList<Id> &leaders)
{
    if (group.version.isNull())
        return invalid(tr("Choose a programme. Nothing was added."));
    const Values values = valuesOf(group);
    QString fault = numberFault(values, countColumns);
    if (fault.isEmpty())
        fault = periodFault(stated(group.start), stated(group.end));
    if (fault.isEmpty())
        fault = countsFault(stated(group.countedRegistered), stated(group.countedStarted), stated(group.countedCompleted));
    if (!fault.isEmpty())
        return invalid(fault);
    const Id id = group.id.isNull() ? Id::fresh(m_store.environment()) : group.id;
    Edit edit(m_store, ActText(QT_TRANSLATE_NOOP("Act", "Added the group %1"), {named("parent_group", id)}), u"parent_group"_s, id);
    checkPlaces(edit, values);
    const auto steps = edit.database().value(u"SELECT count(*) FROM programme_meeting WHERE version = ? AND deleted = 0"_s, {group.version.bind()});
    if (!steps)
        edit.fail(steps.error());
    else if (steps->toInt() == 0)
        edit.fail(invalid(tr("The programme has no meetings. Nothing was added; write its meetings first.")));
    edit.insertWithId(u"parent_group"_s, id, values);
    for (const Id &person : leaders)
        insertGroupLeader(edit, id, person);
    if (const auto done = finish(edit); !done)
        return done.error();
    return id;
}

Result<void> ParentingStore::changeGroup(const Id &group, const Values &values)
{
    for (const auto &[column, value] : values)
        if (ownActs.contains(column))
            return invalid(tr("The status of a group is changed by starting, finishing or cancelling it. Nothing was changed."));
    if (const QString fault = numberFault(values, countColumns); !fault.isEmpty())
        return invalid(fault);
    Edit edit(m_store, ActText(QT_TRANSLATE_NOOP("Act", "Changed the group %1"), {named("parent_group", group)}), u"parent_group"_s, group);
    const auto row = rowWith(edit.database(), u"parent_group"_s, group, {u"start"_s, u"end"_s, u"status"_s, u"version"_s, u"counted_registered"_s, u"counted_started"_s, u"counted_completed"_s}, values);
    if (!row)
        return row.error();
    if (const QString fault = periodFault(row->value(u"start"_s), row->value(u"end"_s)); !fault.isEmpty())
        return invalid(fault);
    if (const QString fault = countsFault(row->value(u"counted_registered"_s), row->value(u"counted_started"_s), row->value(u"counted_completed"_s)); !fault.isEmpty())
        return invalid(fault);
    if (valueIn(values, u"version"_s)) {
        if (Id::fromVariant(row->value(u"version"_s)).isNull())
            return invalid(tr("A group needs a programme. The old one was kept."));
        if (!isStillAhead(groupStatusFrom(row->value(u"status"_s).toString())))
            return refused(tr("The group has begun and keeps its programme. Nothing was changed."));
    }
    if (const auto counts = valueIn(values, u"counts_only"_s); counts && counts->toBool())
        refuseWithParticipants(edit, group);
    checkPlaces(edit, values);
    edit.update(u"parent_group"_s, group, values);
    return finish(edit);
}

Result<void> ParentingStore::trashGroups(const QList<Id> &groups)
{
    return trashRows(QT_TRANSLATE_NOOP("Act", "Put the group %1 in the trash"), QT_TRANSLATE_NOOP("Act", "Put %1 groups in the trash"), u"parent_group"_s, groups);
}

Result<void> ParentingStore::setGroupLeaders(const Id &group, const QList<Id> &people)
{
    Edit edit(m_store, ActText(QT_TRANSLATE_NOOP("Act", "Changed who leads %1"), {named("parent_group", group)}), u"parent_group"_s, group);
    const auto present = edit.database().rows(u"SELECT id, person FROM group_leader WHERE parent_group = ? AND deleted = 0"_s, {group.bind()},
                                              [](const QSqlQuery &q) { return std::pair(idAt(q, 0), idAt(q, 1)); });
    if (!present)
        return present.error();
    QSet<Id> known;
    for (const auto &[id, person] : *present) {
        known.insert(person);
        if (!people.contains(person))
            edit.trash(u"group_leader"_s, id);
    }
    for (const Id &person : people) {
        if (person.isNull() || known.contains(person))
            continue;
        if (const auto there = mustBeThere(edit.database(), u"person"_s, person, tr("The person is no longer there. Nothing was changed.")); !there)
            edit.fail(there.error());
        insertGroupLeader(edit, group, person);
    }
    return finish(edit);
}

Result<void> ParentingStore::setStatus(const Id &group, GroupStatus status, const char *text, const QString &reason)
{
    Edit edit(m_store, ActText(text, {named("parent_group", group)}), u"parent_group"_s, group);
    edit.update(u"parent_group"_s, group, {{u"status"_s, toCode(status)}, {u"cancel_reason"_s, stated(reason)}});
    return finish(edit);
}

Result<void> ParentingStore::setAhead(const Id &group, GroupStatus status)
{
    if (!isStillAhead(status))
        return invalid(tr("The status of a group is changed by starting, finishing or cancelling it. Nothing was changed."));
    if (const auto now = statusOfGroup(m_store.database(), group); !now)
        return now.error();
    const char *text = status == GroupStatus::Planned ? QT_TRANSLATE_NOOP("Act", "Set the group %1 to planned")
        : status == GroupStatus::Recruiting           ? QT_TRANSLATE_NOOP("Act", "Began to recruit for the group %1")
                                                      : QT_TRANSLATE_NOOP("Act", "Set the group %1 to full");
    return setStatus(group, status, text);
}

Result<void> ParentingStore::startGroup(const Id &group)
{
    const Result<GroupDetail> detail = ParentingStore::group(m_store.database(), group);
    if (!detail)
        return detail.error();
    if (!detail->group.isAhead())
        return refused(tr("Only a group that is planned, recruiting or full can be started. Nothing was changed."));
    const QStringList obstacles = GroupRules::startObstacles(*detail, m_store.environment().today());
    if (!obstacles.isEmpty())
        return refused(tr("The group was not started. %1").arg(obstacles.join(u' ')));
    return setStatus(group, GroupStatus::Running, QT_TRANSLATE_NOOP("Act", "Started the group %1"));
}

Result<void> ParentingStore::finishGroup(const Id &group)
{
    const auto status = statusOfGroup(m_store.database(), group);
    if (!status)
        return status.error();
    if (*status != GroupStatus::Running)
        return refused(tr("Only a running group can be finished. Nothing was changed."));
    return setStatus(group, GroupStatus::Finished, QT_TRANSLATE_NOOP("Act", "Finished the group %1"));
}

Result<void> ParentingStore::cancelGroup(const Id &group, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return invalid(tr("Say why the group is cancelled. Nothing was changed."));
    const auto status = statusOfGroup(m_store.database(), group);
    if (!status)
        return status.error();
    if (*status == GroupStatus::Finished)
        return refused(tr("The group is finished and cannot be cancelled. Nothing was changed."));
    return setStatus(group, GroupStatus::Cancelled, QT_TRANSLATE_NOOP("Act", "Cancelled the group %1"), reason);
}

Result<void> ParentingStore::mergeGroups(const Id &from, const Id &into)
{
    const auto first = ParentingStore::group(m_store.database(), from);
    const auto second = ParentingStore::group(m_store.database(), into);
    if (!first || !second)
        return first ? second.error() : first.error();
    if (from == into || first->programme.id != second->programme.id || !first->group.isAhead() || !second->group.isAhead())
        return refused(tr("Only two groups of one programme that have not begun can become one. Nothing was changed."));
    Edit edit(m_store, ActText(QT_TRANSLATE_NOOP("Act", "Merged the group %1 into %2"), {named("parent_group", from), named("parent_group", into)}), u"parent_group"_s, from);
    for (const GroupParticipant &p : first->participants)
        edit.update(u"participant"_s, p.id, {{u"parent_group"_s, into.bind()}});
    // Apologies for meetings that are not held now.
    for (auto meeting = first->attendance.cbegin(); meeting != first->attendance.cend(); ++meeting)
        for (auto of = meeting->cbegin(); of != meeting->cend(); ++of)
            edit.trash(u"participant_attendance"_s, edit.idFor(u"participant_attendance"_s, participantAttendanceValues(meeting.key(), of.key(), of.value())));
    edit.update(u"parent_group"_s, from, {{u"status"_s, toCode(GroupStatus::Cancelled)}, {u"cancel_reason"_s, tr("Merged with %1.").arg(second->title())}});
    return finish(edit);
}

Result<void> ParentingStore::keepNamesUntil(const QList<Id> &groups, const PartialDate &day)
{
    if (groups.isEmpty())
        return {};
    const bool one = groups.size() == 1;
    const char *asUsual = one ? QT_TRANSLATE_NOOP("Act", "Let the names in %1 go when the programme says") : QT_TRANSLATE_NOOP("Act", "Let the names in %1 groups go when the programme says");
    const char *longer = one ? QT_TRANSLATE_NOOP("Act", "Set until when the names in %1 are kept") : QT_TRANSLATE_NOOP("Act", "Set until when the names in %1 groups are kept");
    const QString which = one ? named("parent_group", groups.first()) : QString::number(groups.size());
    Edit edit(m_store, ActText(day.isNull() ? asUsual : longer, {which}), u"parent_group"_s, groups.first());
    for (const Id &group : groups)
        edit.update(u"parent_group"_s, group, {{u"names_until"_s, stated(day)}});
    return finish(edit);
}

} // namespace lansnav
