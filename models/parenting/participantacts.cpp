// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/parentingacts.h"

#include "area/queryvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

using namespace parenting;

namespace {

/// The row that tells who a participant is, and the part it is; where the names are erased already, the part that comes next.
struct NamePlace
{
    Id row;
    int part = 1;
};

Result<NamePlace> namePlace(Edit &edit, const Id &participant)
{
    NamePlace place;
    bool last = false;
    while (!last) {
        place.row = edit.idFor(u"participant_name"_s, participantNameValues(participant, place.part, {}, {}, false));
        const auto erased = edit.database().value(u"SELECT participant IS NULL FROM participant_name WHERE id = ?"_s, {place.row.bind()});
        if (!erased)
            return erased.error();
        last = !erased->isValid() || !erased->toBool();
        place.part += !last;
    }
    return place;
}

/// What a row of a participant may not hold; empty when nothing is wrong.
QString participantFault(const Values &values)
{
    if (const QString fault = numberFault(values, {u"children"_s}); !fault.isEmpty())
        return fault;
    for (const QString &column : {u"confirmed_on"_s, u"left_on"_s})
        if (const auto date = valueIn(values, column); date && !periodFault(*date, {}).isEmpty())
            return periodFault(*date, {});
    return {};
}

/// Why ages as they were typed are not taken: they hold no age, and what cannot be read is not left out without a word. Empty when they hold one or nothing is said.
QString agesFault(const QString &typed)
{
    const QString ages = typed.trimmed();
    if (ages.isEmpty() || !ageList(ages).isEmpty())
        return {};
    return ParentingStore::tr("“%1” holds no age. Write the ages in figures, for example 3, 5. The old ages were kept.").arg(ages.left(40));
}

/// Name of an act about one participant: the row that holds the name, so that it goes when that is erased.
QString participantNamed(Database &db, const Id &participant)
{
    const auto row = db.value(u"SELECT id FROM participant_name WHERE participant = ? AND deleted = 0 ORDER BY part DESC LIMIT 1"_s, {participant.bind()});
    // A failing read shows again when the act writes; only its name suffers here.
    const Id name = row ? Id::fromVariant(*row) : Id();
    return name.isNull() ? named("participant", participant) : named("participant_name", name);
}

/// A participant belongs to the meeting's group: one moved to another group since is not ticked at the old one's meetings.
void refuseStrangers(Edit &edit, const GroupMark &mark)
{
    const auto group = edit.database().value(u"SELECT parent_group FROM group_meeting WHERE id = ? AND deleted = 0"_s, {mark.meeting.bind()});
    if (!group)
        return edit.fail(group.error());
    if (!group->isValid())
        return edit.fail({ErrorCode::NotFound, ParentingStore::tr("The meeting is no longer there. The attendance was not recorded.")});
    for (const Id &participant : mark.participants) {
        const auto own = edit.database().value(u"SELECT 1 FROM participant WHERE id = ? AND parent_group = ? AND deleted = 0"_s, {participant.bind(), *group});
        if (!own)
            return edit.fail(own.error());
        if (!own->isValid())
            return edit.fail(invalid(ParentingStore::tr("A participant does not belong to the group. The attendance was not recorded.")));
    }
}

} // namespace

Result<QList<Id>> ParentingStore::addParticipants(const Id &group, const QList<GroupParticipant> &participants)
{
    if (participants.isEmpty())
        return QList<Id>();
    Edit edit(m_store, countedIn(QT_TRANSLATE_NOOP("Act", "Added a participant to %1"), QT_TRANSLATE_NOOP("Act", "Added %1 participants to %2"), participants.size(), group), u"parent_group"_s, group);
    const auto row = rowWith(edit.database(), u"parent_group"_s, group, {u"counts_only"_s}, {});
    if (!row)
        return row.error();
    if (row->value(u"counts_only"_s).toBool())
        return refused(tr("The group is known in counts only. Nobody was added; say first that its participants are known."));
    const QString now = m_store.environment().now().toOffsetFromUtc(m_store.environment().now().offsetFromUtc()).toString(Qt::ISODate);
    QList<Id> made;
    for (GroupParticipant p : participants) {
        p.group = group;
        if (p.requestedAt.isEmpty())
            p.requestedAt = now;
        if (p.name.trimmed().isEmpty())
            edit.fail(invalid(tr("A participant needs a first name or initials. Nobody was added.")));
        const Values values = valuesOf(p);
        if (const QString fault = participantFault(values); !fault.isEmpty())
            edit.fail(invalid(fault));
        const Id id = edit.insert(u"participant"_s, values);
        edit.insert(u"participant_name"_s, participantNameValues(id, 1, p.name, agesText(p.childAges), p.protectedIdentity));
        made.append(id);
    }
    if (const auto done = finish(edit); !done)
        return done.error();
    return made;
}

Result<void> ParentingStore::changeParticipant(const Id &participant, const Values &values)
{
    if (const QString fault = participantFault(values); !fault.isEmpty())
        return invalid(fault);
    return changeRow(ActText(QT_TRANSLATE_NOOP("Act", "Changed the participant %1"), {participantNamed(m_store.database(), participant)}), u"participant"_s, participant, values);
}

Result<void> ParentingStore::nameParticipant(const Id &participant, const QString &name, const QString &ages, bool isProtected)
{
    if (name.trimmed().isEmpty())
        return invalid(tr("A participant needs a first name or initials. The old name was kept."));
    if (const QString fault = agesFault(ages); !fault.isEmpty())
        return invalid(fault);
    Edit edit(m_store, ActText(QT_TRANSLATE_NOOP("Act", "Changed who a participant is")), u"parent_group"_s, groupOf(u"participant"_s, participant));
    if (const auto there = mustBeThere(edit.database(), u"participant"_s, participant, tr("The participant is no longer there. Nothing was changed.")); !there)
        edit.fail(there.error());
    const auto place = namePlace(edit, participant);
    if (!place)
        return place.error();
    edit.insertWithId(u"participant_name"_s, place->row, participantNameValues(participant, place->part, name, agesText(ageList(ages)), isProtected));
    return finish(edit);
}

Result<void> ParentingStore::changeName(const Id &participant, Values values)
{
    for (auto &[column, value] : values) {
        if (column == u"name"_s && value.toString().trimmed().isEmpty())
            return invalid(tr("A participant needs a first name or initials. The old name was kept."));
        if (column != u"child_ages"_s)
            continue;
        if (const QString fault = agesFault(value.toString()); !fault.isEmpty())
            return invalid(fault);
        value = stated(agesText(ageList(value.toString())));
    }
    Edit edit(m_store, ActText(QT_TRANSLATE_NOOP("Act", "Changed who a participant is")), u"parent_group"_s, groupOf(u"participant"_s, participant));
    if (const auto there = mustBeThere(edit.database(), u"participant"_s, participant, tr("The participant is no longer there. Nothing was changed.")); !there)
        edit.fail(there.error());
    const auto place = namePlace(edit, participant);
    if (!place)
        return place.error();
    const auto stored = edit.database().value(u"SELECT 1 FROM participant_name WHERE id = ? AND deleted = 0"_s, {place->row.bind()});
    const auto name = valueIn(values, u"name"_s);
    if (!stored)
        edit.fail(stored.error());
    else if (stored->isValid())
        edit.update(u"participant_name"_s, place->row, values);
    else if (name)
        edit.insertWithId(u"participant_name"_s, place->row,
                          participantNameValues(participant, place->part, name->toString(), valueIn(values, u"child_ages"_s).value_or(QVariant()).toString(), valueIn(values, u"protected"_s).value_or(false).toBool()));
    else
        edit.fail(refused(tr("The name is erased. Nothing was changed; write a name first if it is needed again.")));
    return finish(edit);
}

Result<void> ParentingStore::leaveGroup(const Id &participant, const PartialDate &on)
{
    const char *text = on.isNull() ? QT_TRANSLATE_NOOP("Act", "Took %1 back into the group") : QT_TRANSLATE_NOOP("Act", "Noted that %1 dropped out of the group");
    return changeRow(ActText(text, {participantNamed(m_store.database(), participant)}), u"participant"_s, participant, {{u"left_on"_s, stated(on)}});
}

Result<void> ParentingStore::confirmSeat(const Id &participant)
{
    const auto detail = group(m_store.database(), groupOf(u"participant"_s, participant));
    if (!detail)
        return detail.error();
    const GroupSeatList seats = GroupRules::seats(*detail);
    if (seats.of(participant).state != GroupPlaceState::Waiting)
        return refused(tr("Only somebody on the waiting list can be given a seat. Nothing was changed."));
    if (seats.free <= 0)
        return refused(tr("No seat is free. Nothing was changed; somebody has to drop out first, or the group gets more seats."));
    return changeRow(ActText(QT_TRANSLATE_NOOP("Act", "Gave %1 a free seat"), {participantNamed(m_store.database(), participant)}), u"participant"_s, participant,
                     {{u"confirmed_on"_s, m_store.environment().today().toString(Qt::ISODate)}});
}

Result<void> ParentingStore::trashParticipants(const QList<Id> &participants)
{
    if (participants.size() != 1)
        return trashRows("", QT_TRANSLATE_NOOP("Act", "Put %1 participants in the trash"), u"participant"_s, participants);
    Edit edit(m_store, ActText(QT_TRANSLATE_NOOP("Act", "Put the participant %1 in the trash"), {participantNamed(m_store.database(), participants.first())}), u"parent_group"_s,
              groupOf(u"participant"_s, participants.first()));
    edit.trash(u"participant"_s, participants.first());
    return finish(edit);
}

Result<void> ParentingStore::setParticipantAttendance(const QList<GroupMark> &marks, AttendanceState state)
{
    int people = 0;
    for (const GroupMark &mark : marks)
        people += int(mark.participants.size());
    if (people == 0)
        return {};
    const Id group = groupOf(u"group_meeting"_s, marks.first().meeting);
    Edit edit(m_store, countedIn(QT_TRANSLATE_NOOP("Act", "Recorded attendance of a participant in %1"), QT_TRANSLATE_NOOP("Act", "Recorded attendance of %1 participants in %2"), people, group), u"parent_group"_s, group);
    const QDate today = m_store.environment().today();
    for (const GroupMark &mark : marks) {
        refuseStrangers(edit, mark);
        const auto starts = edit.database().value(u"SELECT starts FROM group_meeting WHERE id = ?"_s, {mark.meeting.bind()});
        const QDate day = starts ? QDate::fromString(starts->toString().left(10), Qt::ISODate) : QDate();
        // An apology may come beforehand; nobody has been at a meeting that is yet to be held.
        if (day.isValid() && day > today && (state == AttendanceState::Present || state == AttendanceState::Absent))
            edit.fail(refused(tr("The meeting is yet to be held. The attendance was not recorded.")));
        for (const Id &participant : mark.participants)
            edit.insert(u"participant_attendance"_s, participantAttendanceValues(mark.meeting, participant, state));
    }
    return finish(edit);
}

namespace {

/// Questions of the group's version with their scales.
Result<QHash<Id, std::pair<int, int>>> scalesOf(Database &db, const Id &group)
{
    QHash<Id, std::pair<int, int>> scales;
    const auto read = db.each(u"SELECT q.id, coalesce(q.lowest, 1), coalesce(q.highest, 5) FROM programme_question q JOIN parent_group g ON g.version = q.version WHERE g.id = ? AND g.deleted = 0"_s,
                              {group.bind()}, [&](const QSqlQuery &q) { scales.insert(idAt(q, 0), {q.value(1).toInt(), q.value(2).toInt()}); });
    if (!read)
        return read.error();
    return scales;
}

} // namespace

Result<void> ParentingStore::setAnswers(const Id &group, const QList<GroupAnswer> &answers)
{
    if (answers.isEmpty())
        return {};
    Edit edit(m_store, countedIn(QT_TRANSLATE_NOOP("Act", "Wrote an answer of %1"), QT_TRANSLATE_NOOP("Act", "Wrote %1 answers of %2"), answers.size(), group), u"parent_group"_s, group);
    const auto scales = scalesOf(edit.database(), group);
    if (!scales)
        return scales.error();
    for (const GroupAnswer &answer : answers) {
        const auto scale = scales->constFind(answer.question);
        if (scale == scales->cend() || answer.sheet.trimmed().isEmpty())
            edit.fail(invalid(tr("An answer belongs to a form and to a question of the group's programme. Nothing was written.")));
        else if (answer.value && (*answer.value < scale->first || *answer.value > scale->second))
            edit.fail(invalid(tr("The answer %1 is outside its scale (%2–%3). Nothing was written.").arg(*answer.value).arg(scale->first).arg(scale->second)));
        edit.insert(u"group_answer"_s, answerValues(group, answer));
    }
    return finish(edit);
}

Result<void> ParentingStore::setAnswerSum(const Id &group, const GroupAnswerSum &sum)
{
    Edit edit(m_store, ActText(QT_TRANSLATE_NOOP("Act", "Wrote the summed answers of %1"), {named("parent_group", group)}), u"parent_group"_s, group);
    const auto scales = scalesOf(edit.database(), group);
    if (!scales)
        return scales.error();
    const auto scale = scales->constFind(sum.question);
    if (scale == scales->cend())
        return invalid(tr("An answer belongs to a form and to a question of the group's programme. Nothing was written."));
    const qint64 n = sum.answers.value_or(0);
    if (n < 0 || (sum.total && (*sum.total < n * scale->first || *sum.total > n * scale->second)))
        return invalid(tr("So many answers cannot have that sum. Nothing was written; correct one of the numbers."));
    edit.insert(u"group_answer_sum"_s, answerSumValues(group, sum));
    return finish(edit);
}

} // namespace lansnav
