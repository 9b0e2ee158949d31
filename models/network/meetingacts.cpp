// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networkstore.h"

#include "area/queryvalues.h"
#include "calendar/meetingtime.h"
#include "network/rowvalues.h"

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

QString ref(const char *table, const Id &id)
{
    return ActText::ref(QString::fromLatin1(table), id);
}

/// What the acts need to know of a stored meeting.
struct Stored
{
    bool found = false;
    QString starts;
    QString ends;
    MeetingStatus status = MeetingStatus::Planned;
    bool adjusted = false;
};

Result<Stored> stored(Database &db, const Id &meeting)
{
    Stored row;
    const auto read = db.each(u"SELECT starts, ends, status, adjusted_on FROM meeting WHERE id = ?"_s, {meeting.bind()}, [&](const QSqlQuery &q) {
        row = {true, textAt(q, 0), textAt(q, 1), meetingStatusFrom(textAt(q, 2)), !q.value(3).isNull()};
    });
    if (!read)
        return read.error();
    if (!row.found)
        return Error{ErrorCode::NotFound, NetworkStore::tr("The meeting is no longer there. Nothing was changed.")};
    return row;
}

/// A sentence when `starts`–`ends` is no time a meeting can have.
QString timeFault(const QString &starts, const QString &ends)
{
    const MeetingTime from = MeetingTime::fromIso(starts);
    const MeetingTime to = MeetingTime::fromIso(ends);
    if (!starts.isEmpty() && from.isNull())
        return NetworkStore::tr("The meeting's time could not be understood. Nothing was changed.");
    if (!ends.isEmpty() && to.isNull())
        return NetworkStore::tr("The time the meeting ends could not be understood. Nothing was changed.");
    if (!from.isNull() && !to.isNull() && to < from)
        return NetworkStore::tr("The meeting would end before it starts. Nothing was changed; correct one of the times.");
    return {};
}

bool touchesLocked(const Values &values)
{
    static const QStringList locked{u"starts"_s, u"ends"_s, u"agenda"_s, u"minutes"_s, u"status"_s};
    return std::any_of(values.cbegin(), values.cend(), [](const auto &value) { return locked.contains(value.first); });
}

QString lockedSentence()
{
    return NetworkStore::tr("The minutes are adjusted and locked. Nothing was changed; unlock them first if they must be corrected.");
}

} // namespace

Result<QList<Id>> NetworkStore::planTerm(const Id &network, const QList<PlannedMeeting> &meetings, const QString &title, const QString &place)
{
    if (meetings.isEmpty())
        return Error{ErrorCode::Invalid, tr("No date is chosen. Nothing was planned.")};
    const ActText text = meetings.size() == 1 ? ActText(QT_TRANSLATE_NOOP("Act", "Planned a meeting of %1"), {ref("network", network)})
                                              : ActText(QT_TRANSLATE_NOOP("Act", "Planned %1 meetings of %2"), {QString::number(meetings.size()), ref("network", network)});
    Edit edit(m_store, text, u"network"_s, network);
    QList<Id> made;
    for (const PlannedMeeting &planned : meetings) {
        Meeting meeting;
        meeting.network = network;
        meeting.starts = planned.starts;
        meeting.ends = planned.ends;
        meeting.title = title;
        meeting.place = place;
        if (const QString fault = timeFault(planned.starts, planned.ends); !fault.isEmpty())
            edit.fail({ErrorCode::Invalid, fault});
        made.append(edit.insert(u"meeting"_s, valuesOf(meeting)));
    }
    if (const auto done = finish(edit); !done)
        return done.error();
    return made;
}

Result<Id> NetworkStore::addMeeting(const Meeting &meeting)
{
    if (const QString fault = timeFault(meeting.starts, meeting.ends); !fault.isEmpty())
        return Error{ErrorCode::Invalid, fault};
    const Id id = Id::fresh(m_store.environment());
    Edit edit(m_store, ActText(QT_TRANSLATE_NOOP("Act", "Added the meeting %1"), {ref("meeting", id)}), u"network"_s, meeting.network);
    edit.insertWithId(u"meeting"_s, id, valuesOf(meeting));
    if (const auto done = finish(edit); !done)
        return done.error();
    return id;
}

Result<void> NetworkStore::changeMeeting(const Id &meeting, const Values &values)
{
    Edit edit(m_store, ActText(QT_TRANSLATE_NOOP("Act", "Changed the meeting %1"), {ref("meeting", meeting)}), u"network"_s, networkOf(u"meeting"_s, meeting));
    const Result<Stored> row = stored(edit.database(), meeting);
    if (!row)
        return row.error();
    if (row->adjusted && touchesLocked(values))
        return Error{ErrorCode::Refused, lockedSentence()};
    QString starts = row->starts;
    QString ends = row->ends;
    bool timed = false;
    for (const auto &[column, value] : values) {
        if (column == u"starts"_s)
            starts = value.toString();
        else if (column == u"ends"_s)
            ends = value.toString();
        else
            continue;
        timed = true;
    }
    if (const QString fault = timed ? timeFault(starts, ends) : QString(); !fault.isEmpty())
        return Error{ErrorCode::Invalid, fault};
    edit.update(u"meeting"_s, meeting, values);
    return finish(edit);
}

Result<void> NetworkStore::trashMeetings(const QList<Id> &meetings)
{
    return trash(QT_TRANSLATE_NOOP("Act", "Put the meeting %1 in the trash"), QT_TRANSLATE_NOOP("Act", "Put %1 meetings in the trash"), u"meeting"_s, meetings);
}

Result<void> NetworkStore::setAttendance(const Id &meeting, const Id &person, AttendanceState state)
{
    return setAttendance(meeting, QList<Id>{person}, state);
}

Result<void> NetworkStore::setAttendance(const Id &meeting, const QList<Id> &people, AttendanceState state)
{
    return setAttendance(QList<AttendanceMark>{{meeting, people}}, state);
}

QString NetworkStore::attendanceLockedSentence()
{
    return tr("The minutes of the meeting are adjusted, and its attendance is locked with them. Nothing was changed; unlock the minutes first if it must be corrected.");
}

namespace {

ActText attendanceText(const QList<AttendanceMark> &marks)
{
    if (marks.size() != 1)
        return {QT_TRANSLATE_NOOP("Act", "Recorded attendance at %1 meetings"), {QString::number(marks.size())}};
    const AttendanceMark &only = marks.first();
    const QString meeting = ref("meeting", only.meeting);
    if (only.people.size() == 1)
        return {QT_TRANSLATE_NOOP("Act", "Recorded attendance of %1 at %2"), {ref("person", only.people.first()), meeting}};
    return {QT_TRANSLATE_NOOP("Act", "Recorded attendance of %1 people at %2"), {QString::number(only.people.size()), meeting}};
}

/// Writes one meeting's marks into the act.
Result<void> record(Edit &edit, const AttendanceMark &mark, AttendanceState state, QDate today)
{
    const Result<Stored> row = stored(edit.database(), mark.meeting);
    if (!row)
        return row.error();
    if (row->adjusted)
        return Error{ErrorCode::Refused, NetworkStore::attendanceLockedSentence()};
    const auto known = edit.database().rows(u"SELECT person FROM attendance WHERE meeting = ?"_s, {mark.meeting.bind()},
                                            [](const QSqlQuery &q) { return idAt(q, 0); });
    if (!known)
        return known.error();
    const QSet<Id> recorded(known->cbegin(), known->cend());
    for (const Id &person : mark.people) {
        // Clearing what was never recorded must not leave a row behind.
        if (state != AttendanceState::NotRecorded || recorded.contains(person))
            edit.insert(u"attendance"_s, attendanceValues(mark.meeting, person, state));
    }
    const QDate day = QDate::fromString(row->starts.left(10), Qt::ISODate);
    if (state != AttendanceState::NotRecorded && row->status == MeetingStatus::Planned && day.isValid() && day <= today)
        edit.update(u"meeting"_s, mark.meeting, {{u"status"_s, toCode(MeetingStatus::Held)}});
    return {};
}

} // namespace

Result<void> NetworkStore::setAttendance(const QList<AttendanceMark> &marks, AttendanceState state)
{
    Edit edit(m_store, attendanceText(marks), u"network"_s, networkOf(u"meeting"_s, marks.value(0).meeting));
    for (const AttendanceMark &mark : marks)
        if (const Result<void> done = record(edit, mark, state, m_store.environment().today()); !done)
            return done;
    return finish(edit);
}

Result<void> NetworkStore::adjustMinutes(const Id &meeting, const Id &by, QDate on)
{
    Edit edit(m_store, ActText(QT_TRANSLATE_NOOP("Act", "Adjusted the minutes of %1"), {ref("meeting", meeting)}), u"network"_s,
              networkOf(u"meeting"_s, meeting));
    const auto minutes = edit.database().value(u"SELECT minutes FROM meeting WHERE id = ?"_s, {meeting.bind()});
    if (!minutes)
        return minutes.error();
    if (minutes->toString().trimmed().isEmpty())
        return Error{ErrorCode::Invalid, tr("There are no minutes to adjust yet. Nothing was changed; write them first.")};
    edit.update(u"meeting"_s, meeting, {{u"adjusted_on"_s, on.toString(Qt::ISODate)}, {u"adjusted_by"_s, by.bind()}});
    return finish(edit);
}

Result<void> NetworkStore::unlockMinutes(const Id &meeting)
{
    return change(ActText(QT_TRANSLATE_NOOP("Act", "Unlocked the minutes of %1"), {ref("meeting", meeting)}), u"meeting"_s, meeting,
                  {{u"adjusted_on"_s, QVariant()}, {u"adjusted_by"_s, QVariant()}});
}

Result<Id> NetworkStore::addActionPoint(const ActionPoint &action)
{
    if (action.text.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, tr("Say what is to be done. Nothing was added.")};
    const Id id = Id::fresh(m_store.environment());
    Edit edit(m_store, ActText(QT_TRANSLATE_NOOP("Act", "Added the action point %1"), {ref("action_point", id)}), u"network"_s, action.network);
    edit.insertWithId(u"action_point"_s, id, valuesOf(action));
    if (const auto done = finish(edit); !done)
        return done.error();
    return id;
}

Result<void> NetworkStore::changeActionPoint(const Id &action, const Values &values)
{
    return change(ActText(QT_TRANSLATE_NOOP("Act", "Changed the action point %1"), {ref("action_point", action)}), u"action_point"_s, action, values);
}

Result<void> NetworkStore::finishActionPoint(const Id &action, QDate on)
{
    const ActText text = on.isValid() ? ActText(QT_TRANSLATE_NOOP("Act", "Ticked off the action point %1"), {ref("action_point", action)})
                                      : ActText(QT_TRANSLATE_NOOP("Act", "Reopened the action point %1"), {ref("action_point", action)});
    return change(text, u"action_point"_s, action, {{u"done_on"_s, stated(on.isValid() ? PartialDate(on) : PartialDate())}});
}

Result<void> NetworkStore::trashActionPoints(const QList<Id> &actions)
{
    return trash(QT_TRANSLATE_NOOP("Act", "Put the action point %1 in the trash"), QT_TRANSLATE_NOOP("Act", "Put %1 action points in the trash"),
                 u"action_point"_s, actions);
}

} // namespace lansnav
