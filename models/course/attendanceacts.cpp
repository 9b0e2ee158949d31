// SPDX-License-Identifier: GPL-3.0-or-later
#include "area/queryvalues.h"
#include "course/courseacts.h"
#include "course/rowvalues.h"

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// What the acts need to know of the session whose attendance is recorded.
struct Recorded
{
    bool found = false;
    Id event;
    EventStatus status = EventStatus::Idea;
    QDate day;          ///< the session's last
    MeetingTime end;    ///< of the event's last session; its day alone where no end is stated
};

/// When a session is over: a start says nothing of how long it lasts.
MeetingTime endOf(const QString &starts, const QString &ends)
{
    return ends.isEmpty() ? MeetingTime::at(MeetingTime::fromIso(starts).date()) : MeetingTime::fromIso(ends);
}

bool isOver(const MeetingTime &end, const MeetingTime &now)
{
    return !end.isNull() && (end.hasTime() ? !(now < end) : end.date() < now.date());
}

Result<Recorded> recorded(Database &db, const Id &session)
{
    Recorded row;
    const auto read = db.each(uR"(SELECT s.event, e.status, s.starts, s.ends, o.starts, o.ends FROM session s
                                  JOIN event e ON e.id = s.event AND e.deleted = 0 JOIN session o ON o.event = s.event AND o.deleted = 0
                                  WHERE s.id = ? AND s.deleted = 0)"_s,
                              {session.bind()}, [&](const QSqlQuery &q) {
                                  const MeetingTime end = endOf(textAt(q, 4), textAt(q, 5));
                                  // A day without a time lasts longer than any hour of it.
                                  const bool isLater = row.end.date() < end.date() || (row.end.date() == end.date() && row.end.hasTime() && (!end.hasTime() || row.end < end));
                                  row = {true, idAt(q, 0), eventStatusFrom(textAt(q, 1)), endOf(textAt(q, 2), textAt(q, 3)).date(), isLater ? end : row.end};
                              });
    if (!read)
        return read.error();
    if (!row.found)
        return Error{ErrorCode::NotFound, CourseStore::tr("The session is no longer there. Nothing was changed.")};
    return row;
}

ActText attendanceText(const QList<SessionAttendanceMark> &marks)
{
    if (marks.size() != 1)
        return {QT_TRANSLATE_NOOP("Act", "Recorded attendance at %1 sessions"), {QString::number(marks.size())}};
    const SessionAttendanceMark &only = marks.first();
    const QString session = actRef("session", only.session);
    if (only.people.size() == 1)
        return {QT_TRANSLATE_NOOP("Act", "Recorded attendance of %1 at %2"), {actRef("person", only.people.first()), session}};
    return {QT_TRANSLATE_NOOP("Act", "Recorded attendance of %1 people at %2"), {QString::number(only.people.size()), session}};
}

/// Writes one session's marks into the act.
Result<void> record(Edit &edit, const SessionAttendanceMark &mark, AttendanceState state, const MeetingTime &now)
{
    const Result<Recorded> row = recorded(edit.database(), mark.session);
    if (!row)
        return row.error();
    if (row->status == EventStatus::Cancelled && state != AttendanceState::NotRecorded)
        return Error{ErrorCode::Refused, CourseStore::tr("The event is cancelled, so nobody can have been there. Nothing was changed.")};
    const auto known = edit.database().rows(u"SELECT person FROM session_attendance WHERE session = ?"_s, {mark.session.bind()},
                                            [](const QSqlQuery &q) { return idAt(q, 0); });
    if (!known)
        return known.error();
    const QSet<Id> before(known->cbegin(), known->cend());
    for (const Id &person : mark.people) {
        // Clearing what was never recorded must not leave a row behind.
        if (state != AttendanceState::NotRecorded || before.contains(person))
            edit.insert(u"session_attendance"_s, {{u"session"_s, mark.session.bind()}, {u"person"_s, person.bind()}, {u"state"_s, stated(toCode(state))}});
    }
    // Whoever is checked in in the morning comes to what is going on, not to what has been.
    const bool over = row->day == row->end.date() && isOver(row->end, now);
    if (state != AttendanceState::NotRecorded && over && row->status != EventStatus::Held)
        edit.update(u"event"_s, row->event, {{u"status"_s, toCode(EventStatus::Held)}});
    return {};
}

} // namespace

Result<void> CourseStore::setAttendance(const Id &session, const QList<Id> &people, AttendanceState state)
{
    return setAttendance(QList<SessionAttendanceMark>{{session, people}}, state);
}

Result<void> CourseStore::setAttendance(const QList<SessionAttendanceMark> &marks, AttendanceState state)
{
    Edit edit = act(attendanceText(marks), u"session"_s, marks.value(0).session);
    const MeetingTime now = MeetingTime::fromDateTime(m_store.environment().now());
    for (const SessionAttendanceMark &mark : marks)
        if (const Result<void> done = record(edit, mark, state, now); !done)
            return done;
    return finish(edit);
}

Result<void> CourseStore::letIn(const Id &session, const Id &person)
{
    Edit edit = act(ActText(QT_TRANSLATE_NOOP("Act", "Let in %1 from the waiting list at %2"), {actRef("person", person), actRef("session", session)}),
                    u"session"_s, session);
    const MeetingTime now = MeetingTime::fromDateTime(m_store.environment().now());
    if (const Result<void> done = record(edit, {session, {person}}, AttendanceState::Present, now); !done)
        return done;
    return finish(edit);
}

Result<Id> CourseStore::walkIn(const Id &session, const Registration &person)
{
    if (person.person.isNull())
        return invalidInput(tr("Choose a person. Nobody was registered."));
    const MeetingTime now = MeetingTime::fromDateTime(m_store.environment().now());
    Edit edit = act(ActText(QT_TRANSLATE_NOOP("Act", "Let in %1 at %2"), {actRef("person", person.person), actRef("session", session)}), u"session"_s, session);
    if (const Result<void> done = record(edit, {session, {person.person}}, AttendanceState::Present, now); !done)
        return done.error();
    const Id event = eventOf(u"session"_s, session);
    Registration row = person;
    if (row.source.isEmpty())
        row.source = u"walk-in"_s;
    const Result<QList<Id>> made = insertRegistrations(edit, event, {row}, now.toIso());
    if (!made)
        return made.error();
    const auto known = edit.database().value(u"SELECT id FROM registration WHERE event = ? AND person = ? AND deleted = 0 AND cancelled_at IS NULL"_s,
                                             {event.bind(), person.person.bind()});
    if (!known)
        return known.error();
    return added(edit, Id::fromVariant(*known));
}

} // namespace lansnav
