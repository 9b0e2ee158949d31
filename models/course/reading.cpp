// SPDX-License-Identifier: GPL-3.0-or-later
#include "area/queryvalues.h"
#include "course/coursereader.h"
#include "course/rules.h"

using namespace Qt::StringLiterals;

namespace lansnav {

using Depth = CourseReader::Depth;

Result<QList<EventDetail>> CourseStore::details(Database &db)
{
    return CourseReader(db, {}, Depth::Everything).read();
}

Result<QList<EventDetail>> CourseStore::outlines(Database &db)
{
    return CourseReader(db, {}, Depth::Outline).read();
}

Result<EventDetail> CourseStore::detail(Database &db, const Id &event)
{
    // A null id would read every event.
    Result<QList<EventDetail>> found = event.isNull() ? QList<EventDetail>() : CourseReader(db, event, Depth::Everything).read();
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{ErrorCode::NotFound, tr("The event is no longer there. It may have been put in the trash.")};
    return std::move(found->first());
}

Result<QList<EventRow>> CourseStore::rows(Database &db, QDate today)
{
    const Result<QList<EventDetail>> all = outlines(db);
    if (!all)
        return all.error();
    const Result<OpenClashes> clashes = openClashes(db, *all, today);
    if (!clashes)
        return clashes.error();
    QList<EventRow> rows;
    for (const EventDetail &detail : *all)
        rows.append(CourseRules::row(detail, today, clashes->value(detail.event.id)));
    return rows;
}

Result<QList<Session>> CourseStore::sessions(Database &db)
{
    const Result<QList<EventDetail>> all = CourseReader(db, {}, Depth::Programme).read();
    if (!all)
        return all.error();
    QList<Session> sessions;
    for (const EventDetail &detail : *all)
        if (detail.event.status != EventStatus::Cancelled)
            sessions += detail.sessions;
    std::stable_sort(sessions.begin(), sessions.end(), [](const Session &a, const Session &b) { return a.starts < b.starts; });
    return sessions;
}

Result<QList<Venue>> CourseStore::venues(Database &db)
{
    Result<QList<Venue>> venues = db.rows(u"SELECT v.id, v.name, v.address, v.municipality, y.name, v.note FROM venue v"
                                          " LEFT JOIN municipality y ON y.id = v.municipality WHERE v.deleted = 0 ORDER BY v.id"_s, {}, [](const QSqlQuery &q) {
        return Venue{idAt(q, 0), textAt(q, 1), textAt(q, 2), idAt(q, 3), textAt(q, 4), textAt(q, 5)};
    });
    if (venues)
        sortByText(*venues, [](const Venue &v) { return v.name; });
    return venues;
}

Result<QList<Room>> CourseStore::rooms(Database &db)
{
    Result<QList<Room>> rooms = db.rows(u"SELECT r.id, r.venue, v.name, r.name, r.capacity, r.equipment, r.note FROM room r"
                                        " LEFT JOIN venue v ON v.id = r.venue WHERE r.deleted = 0 ORDER BY r.id"_s, {}, [](const QSqlQuery &q) {
        return Room{idAt(q, 0), idAt(q, 1), textAt(q, 2), textAt(q, 3), numberAt(q, 4), textAt(q, 5), textAt(q, 6), {}};
    });
    if (!rooms)
        return rooms;
    QHash<Id, QList<RoomBlock>> blocks;
    const auto read = db.each(u"SELECT id, room, starts, ends, reason FROM room_block WHERE deleted = 0 ORDER BY starts, id"_s, {}, [&](const QSqlQuery &q) {
        blocks[idAt(q, 1)].append({idAt(q, 0), idAt(q, 1), textAt(q, 2), textAt(q, 3), textAt(q, 4)});
    });
    if (!read)
        return read.error();
    for (Room &room : *rooms)
        room.blocks = blocks.value(room.id);
    sortByText(*rooms, [](const Room &r) { return r.name; });
    sortByText(*rooms, [](const Room &r) { return r.venueName; });
    return rooms;
}

QStringList CourseStore::watchedTables()
{
    return {u"event"_s, u"event_responsible"_s, u"event_task"_s, u"session"_s, u"session_speaker"_s, u"speaker"_s, u"registration"_s,
            u"registration_diet"_s, u"session_choice"_s, u"session_attendance"_s, u"evaluation_question"_s, u"evaluation_answer"_s, u"budget_line"_s, u"publication"_s,
            u"clash_acceptance"_s, u"venue"_s, u"room"_s, u"room_block"_s, u"network"_s, u"person"_s, u"organisation"_s, u"municipality"_s, u"area"_s,
            // What colleagues know of: a seat is preliminary until they do.
            u"local_state"_s};
}

} // namespace lansnav
