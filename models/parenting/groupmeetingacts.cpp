// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/parentingacts.h"

#include "area/queryvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

using namespace parenting;

namespace {

/// Themes of the group's programme that no meeting of it has yet, in their order.
Result<QStringList> themesLeft(Database &db, const Id &group)
{
    auto themes = db.rows(u"SELECT s.theme FROM programme_meeting s JOIN parent_group g ON g.version = s.version WHERE g.id = ? AND s.deleted = 0 ORDER BY s.sort, s.id"_s, {group.bind()},
                          [](const QSqlQuery &q) { return textAt(q, 0); });
    if (!themes)
        return themes.error();
    const auto taken = db.each(u"SELECT theme FROM group_meeting WHERE parent_group = ? AND deleted = 0 AND cancelled = 0"_s, {group.bind()},
                               [&](const QSqlQuery &q) { themes->removeOne(textAt(q, 0)); });
    if (!taken)
        return taken.error();
    return QStringList(*themes);
}

Result<bool> hasAttendance(Database &db, const Id &meeting)
{
    const auto found = db.value(u"SELECT 1 FROM participant_attendance WHERE group_meeting = ? AND deleted = 0 AND state IS NOT NULL LIMIT 1"_s, {meeting.bind()});
    if (!found)
        return found.error();
    return found->isValid();
}

/// Refuses to cancel a meeting that people were at: what they were at would count for nothing.
void refuseToCancel(Edit &edit, const Id &meeting)
{
    const auto present = edit.database().value(u"SELECT 1 FROM participant_attendance WHERE group_meeting = ? AND deleted = 0 AND state = 'present' LIMIT 1"_s, {meeting.bind()});
    if (!present)
        edit.fail(present.error());
    else if (present->isValid())
        edit.fail(refused(ParentingStore::tr("People are recorded as present at the meeting, so it was held. Nothing was changed; clear the attendance first.")));
}

/// Refuses a meeting that people were at to be held on a day to come.
void refuseToCome(Edit &edit, const Id &meeting, const QString &starts, QDate today)
{
    const MeetingTime time = MeetingTime::fromIso(starts);
    if (time.isNull() || time.date() <= today)
        return;
    const auto recorded = hasAttendance(edit.database(), meeting);
    if (!recorded)
        edit.fail(recorded.error());
    else if (*recorded)
        edit.fail(refused(ParentingStore::tr("Attendance is recorded at the meeting, so it cannot lie ahead. Nothing was changed; clear the attendance first, or add a new meeting.")));
}

} // namespace

Result<QList<Id>> ParentingStore::planDates(const Id &group, const QList<GroupDate> &dates)
{
    if (dates.isEmpty())
        return invalid(tr("No date is chosen. Nothing was planned."));
    Edit edit(m_store, countedIn(QT_TRANSLATE_NOOP("Act", "Planned a meeting of %1"), QT_TRANSLATE_NOOP("Act", "Planned %1 meetings of %2"), dates.size(), group), u"parent_group"_s, group);
    if (const auto there = mustBeThere(edit.database(), u"parent_group"_s, group, tr("The group is no longer there. It may have been put in the trash.")); !there)
        edit.fail(there.error());
    const auto themes = themesLeft(edit.database(), group);
    if (!themes)
        return themes.error();
    QList<Id> made;
    for (const GroupDate &date : dates) {
        GroupMeeting meeting;
        meeting.group = group;
        meeting.starts = date.starts.toIso();
        meeting.ends = date.ends.isNull() ? QString() : date.ends.toIso();
        meeting.theme = themes->value(made.size());
        if (const QString fault = meetingFault(meeting.starts, meeting.ends); !fault.isEmpty() || date.starts.isNull())
            edit.fail(invalid(fault.isEmpty() ? tr("A date is missing. Nothing was planned.") : fault));
        made.append(edit.insert(u"group_meeting"_s, valuesOf(meeting)));
    }
    if (const auto done = finish(edit); !done)
        return done.error();
    return made;
}

Result<Id> ParentingStore::addMeeting(const GroupMeeting &meeting)
{
    if (const QString fault = meetingFault(meeting.starts, meeting.ends); !fault.isEmpty())
        return invalid(fault);
    if (meeting.present && *meeting.present < 0)
        return invalid(tr("A number cannot be below zero. Nothing was changed."));
    const Id id = Id::fresh(m_store.environment());
    Edit edit(m_store, ActText(QT_TRANSLATE_NOOP("Act", "Added the meeting %1 of %2"), {named("group_meeting", id), named("parent_group", meeting.group)}), u"parent_group"_s, meeting.group);
    if (const auto there = mustBeThere(edit.database(), u"parent_group"_s, meeting.group, tr("The group is no longer there. It may have been put in the trash.")); !there || meeting.group.isNull())
        edit.fail(there ? invalid(tr("Choose a group. Nothing was added.")) : there.error());
    edit.insertWithId(u"group_meeting"_s, id, valuesOf(meeting));
    if (const auto done = finish(edit); !done)
        return done.error();
    return id;
}

Result<void> ParentingStore::changeMeeting(const Id &meeting, const Values &values)
{
    if (const QString fault = numberFault(values, {u"present"_s}); !fault.isEmpty())
        return invalid(fault);
    Edit edit(m_store, ActText(QT_TRANSLATE_NOOP("Act", "Changed the meeting %1"), {named("group_meeting", meeting)}), u"parent_group"_s, groupOf(u"group_meeting"_s, meeting));
    const auto row = rowWith(edit.database(), u"group_meeting"_s, meeting, {u"starts"_s, u"ends"_s}, values);
    if (!row)
        return row.error();
    if (const QString fault = meetingFault(row->value(u"starts"_s), row->value(u"ends"_s)); !fault.isEmpty())
        return invalid(fault);
    if (valueIn(values, u"starts"_s))
        refuseToCome(edit, meeting, row->value(u"starts"_s).toString(), m_store.environment().today());
    if (const auto cancelled = valueIn(values, u"cancelled"_s); cancelled && cancelled->toBool())
        refuseToCancel(edit, meeting);
    edit.update(u"group_meeting"_s, meeting, values);
    return finish(edit);
}

Result<void> ParentingStore::moveMeetings(const QList<MovedMeeting> &moved)
{
    if (moved.isEmpty())
        return invalid(tr("The meeting is no longer there. Nothing was moved."));
    const ActText text = moved.size() == 1 ? ActText(QT_TRANSLATE_NOOP("Act", "Moved the meeting %1"), {named("group_meeting", moved.first().meeting)})
                                           : ActText(QT_TRANSLATE_NOOP("Act", "Moved %1 meetings"), {QString::number(moved.size())});
    Edit edit(m_store, text, u"parent_group"_s, groupOf(u"group_meeting"_s, moved.first().meeting));
    for (const MovedMeeting &m : moved) {
        if (m.starts.isNull())
            edit.fail(invalid(tr("A date is missing. Nothing was moved.")));
        if (const auto there = mustBeThere(edit.database(), u"group_meeting"_s, m.meeting, tr("The meeting is no longer there. Nothing was moved.")); !there)
            edit.fail(there.error());
        refuseToCome(edit, m.meeting, m.starts.toIso(), m_store.environment().today());
        edit.update(u"group_meeting"_s, m.meeting, {{u"starts"_s, m.starts.toIso()}, {u"ends"_s, m.ends.isNull() ? QVariant() : QVariant(m.ends.toIso())}});
    }
    return finish(edit);
}

Result<void> ParentingStore::trashMeetings(const QList<Id> &meetings)
{
    return trashRows(QT_TRANSLATE_NOOP("Act", "Put the meeting %1 in the trash"), QT_TRANSLATE_NOOP("Act", "Put %1 meetings in the trash"), u"group_meeting"_s, meetings);
}

} // namespace lansnav
