// SPDX-License-Identifier: GPL-3.0-or-later
#include "area/queryvalues.h"
#include "course/clashreading.h"
#include "course/courseacts.h"
#include "course/openclashes.h"
#include "course/rowvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// That what a session refers to is there, and its time and number of places are possible.
Result<void> checkSession(Database &db, const RowValues &row)
{
    if (const QString fault = sessionFault(row); !fault.isEmpty())
        return invalidInput(fault);
    return mustExist(db, u"room"_s, Id::fromVariant(row.value(u"room"_s)),
                     CourseStore::tr("There is no such room. Nothing was changed; it may have been put in the trash."));
}

/// "2026-05-14 09:00–16:00": the same in every language.
QString timeText(const RowValues &row)
{
    const MeetingTime starts = MeetingTime::fromIso(row.value(u"starts"_s).toString()), ends = MeetingTime::fromIso(row.value(u"ends"_s).toString());
    const auto text = [](const MeetingTime &time, bool withDay) {
        const QString clock = time.time().toString(u"HH:mm"_s);
        const QString day = time.date().toString(Qt::ISODate);
        return !time.hasTime() ? day : withDay ? day + u' ' + clock : clock;
    };
    if (ends.isNull())
        return text(starts, true);
    return text(starts, true) + QChar(0x2013) + text(ends, ends.date() != starts.date() || !starts.hasTime());
}

/// The session by its title alone, or its event's: a session's name has its day, which has just become another one.
QString titleOf(Database &db, const Id &session)
{
    QString named = actRef("session", session);
    const auto read = db.each(u"SELECT coalesce(title, ''), event FROM session WHERE id = ?"_s, {session.bind()}, [&](const QSqlQuery &q) {
        named = textAt(q, 0).isEmpty() ? actRef("event", idAt(q, 1)) : ActText::value(u"session", session, u"title");
    });
    return read ? named : actRef("session", session);
}

/// Says what became of the session: the event's history shows no changes of its sessions. `row`: what is written, and the whole time
/// where a part of it is.
ActText changedText(Database &db, const Id &session, const RowValues &row)
{
    const QString which = actRef("session", session);
    if (!row.value(u"starts"_s).isNull())
        return {QT_TRANSLATE_NOOP("Act", "Moved the session %1 to %2"), {titleOf(db, session), timeText(row)}};
    if (const Id room = Id::fromVariant(row.value(u"room"_s)); !room.isNull())
        return {QT_TRANSLATE_NOOP("Act", "Gave the session %1 the room %2"), {which, actRef("room", room)}};
    if (row.contains(u"room"_s))
        return {QT_TRANSLATE_NOOP("Act", "Took the room from the session %1"), {which}};
    if (row.contains(u"chair"_s))
        return {QT_TRANSLATE_NOOP("Act", "Changed who chairs the session %1"), {which}};
    if (row.contains(u"capacity"_s))
        return {QT_TRANSLATE_NOOP("Act", "Changed the seats of the session %1"), {which}};
    if (const QString track = row.value(u"track"_s).toString(); !track.isEmpty())
        return {QT_TRANSLATE_NOOP("Act", "Put the session %1 in the track %2"), {which, track}};
    return {QT_TRANSLATE_NOOP("Act", "Changed the session %1"), {which}};
}

Result<void> checkEvent(Database &db, const Id &event)
{
    if (event.isNull())
        return Error{ErrorCode::Invalid, CourseStore::tr("A session belongs to an event. Nothing was added.")};
    return mustExist(db, u"event"_s, event, CourseStore::tr("The event is no longer there. Nothing was added; it may have been put in the trash."));
}

} // namespace

Result<Id> CourseStore::addSession(const Session &session)
{
    const Id id = Id::fresh(m_store.environment());
    Edit edit = act(ActText(QT_TRANSLATE_NOOP("Act", "Added the session %1"), {actRef("session", id)}), u"event"_s, session.event);
    if (const auto event = checkEvent(edit.database(), session.event); !event)
        return event.error();
    if (const auto checked = checkSession(edit.database(), asRow(valuesOf(session))); !checked)
        return checked.error();
    edit.insertWithId(u"session"_s, id, valuesOf(session));
    return added(edit, id);
}

Result<QList<Id>> CourseStore::addSessions(const Id &event, const QList<Session> &sessions)
{
    if (sessions.isEmpty())
        return invalidInput(tr("No date is chosen. Nothing was added."));
    Edit edit = act(ActText(QT_TRANSLATE_NOOP("Act", "Added %1 sessions to %2"), {QString::number(sessions.size()), actRef("event", event)}), u"event"_s, event);
    if (const auto found = checkEvent(edit.database(), event); !found)
        return found.error();
    QList<Id> made;
    for (Session session : sessions) {
        session.event = event;
        if (const auto checked = checkSession(edit.database(), asRow(valuesOf(session))); !checked)
            return checked.error();
        made.append(edit.insert(u"session"_s, valuesOf(session)));
    }
    if (const auto done = finish(edit); !done)
        return done.error();
    return made;
}

Result<void> CourseStore::changeSession(const Id &session, const Values &values)
{
    Edit edit = act(ActText(QT_TRANSLATE_NOOP("Act", "Changed the session %1"), {actRef("session", session)}), u"session"_s, session);
    const Result<RowValues> row = changedRow(edit.database(), u"session"_s, session, timeUnits(), values);
    if (!row)
        return row.error();
    edit.setText(changedText(edit.database(), session, *row));
    if (const auto checked = checkSession(edit.database(), *row); !checked)
        return checked;
    edit.update(u"session"_s, session, values);
    return finish(edit);
}

Result<void> CourseStore::trashSessions(const QList<Id> &sessions)
{
    return trash(QT_TRANSLATE_NOOP("Act", "Put the session %1 in the trash"), QT_TRANSLATE_NOOP("Act", "Put %1 sessions in the trash"), u"session"_s, sessions);
}

Result<void> CourseStore::setSpeakerNotes(const Id &person, const QString &bio, const QString &needs)
{
    Edit edit(m_store, ActText(QT_TRANSLATE_NOOP("Act", "Changed what is known of the speaker %1"), {actRef("person", person)}), u"person"_s, person);
    edit.insert(u"speaker"_s, {{u"person"_s, person.bind()}, {u"bio"_s, stated(bio)}, {u"needs"_s, stated(needs)}});
    return finish(edit);
}

namespace {

/// A draft may hold what cannot be held; what is sent out may not.
Result<void> checkPublishable(Database &db, const Id &event)
{
    const Result<QList<EventDetail>> outlines = CourseStore::outlines(db);
    if (!outlines)
        return outlines.error();
    const Result<ClashData> data = readClashData(db, *outlines);
    if (!data)
        return data.error();
    ClashFinder finder(data->world);
    finder.setSessions(data->sessions);
    const auto detail = std::find_if(outlines->cbegin(), outlines->cend(), [&event](const EventDetail &d) { return d.event.id == event; });
    if (detail == outlines->cend())
        return {};
    QList<OpenClash> clashes = openClashes(finder, *detail);
    clashes.removeIf([](const OpenClash &clash) { return !clash.forbids(); });
    if (clashes.isEmpty())
        return {};
    return Error{ErrorCode::Refused, CourseStore::tr("%n clash(es) forbid this programme. Nothing was published; mend this first: %1", nullptr, int(clashes.size()))
                                         .arg(clashes.first().sentence)};
}

} // namespace

Result<Id> CourseStore::publish(const Id &event, const QString &content)
{
    if (const auto checked = checkPublishable(m_store.database(), event); !checked)
        return checked.error();
    const Id id = Id::fresh(m_store.environment());
    Edit edit = act(ActText(QT_TRANSLATE_NOOP("Act", "Published the programme of %1"), {actRef("event", event)}), u"event"_s, event);
    edit.insertWithId(u"publication"_s, id,
                      {{u"event"_s, event.bind()},
                       {u"published_at"_s, MeetingTime::fromDateTime(m_store.environment().now()).toIso()},
                       {u"content"_s, stated(content)}});
    return added(edit, id);
}

Result<void> CourseStore::acceptClash(const Id &event, const QString &clash, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return invalidInput(tr("Say why the warning may stand. Nothing was changed."));
    Edit edit = act(ActText(QT_TRANSLATE_NOOP("Act", "Accepted a warning at %1"), {actRef("event", event)}), u"event"_s, event);
    edit.insert(u"clash_acceptance"_s, {{u"event"_s, event.bind()}, {u"clash"_s, clash}, {u"reason"_s, stated(reason)}});
    return finish(edit);
}

Result<void> CourseStore::withdrawAcceptance(const Id &event, const QString &clash)
{
    Edit edit = act(ActText(QT_TRANSLATE_NOOP("Act", "Took back an accepted warning at %1"), {actRef("event", event)}), u"event"_s, event);
    edit.trash(u"clash_acceptance"_s, Id::natural(u"clash_acceptance", {event.hex(), clash}));
    return finish(edit);
}

} // namespace lansnav
