// SPDX-License-Identifier: GPL-3.0-or-later
#include "area/queryvalues.h"
#include "course/courseacts.h"
#include "course/rowvalues.h"

using namespace Qt::StringLiterals;

namespace lansnav {

Result<Id> CourseStore::addVenue(const Venue &venue)
{
    if (venue.name.trimmed().isEmpty())
        return invalidInput(tr("A venue needs a name. Nothing was added."));
    const Id id = Id::fresh(m_store.environment());
    Edit edit(m_store, ActText(QT_TRANSLATE_NOOP("Act", "Added the venue %1"), {actRef("venue", id)}), u"venue"_s, id);
    edit.insertWithId(u"venue"_s, id, valuesOf(venue));
    return added(edit, id);
}

Result<void> CourseStore::changeVenue(const Id &venue, const Values &values)
{
    if (const auto name = valueIn(values, u"name"_s); name && name->toString().trimmed().isEmpty())
        return invalidInput(tr("A venue needs a name. The old name was kept."));
    return change(ActText(QT_TRANSLATE_NOOP("Act", "Changed the venue %1"), {actRef("venue", venue)}), u"venue"_s, venue, values);
}

Result<void> CourseStore::trashVenues(const QList<Id> &venues)
{
    return trash(QT_TRANSLATE_NOOP("Act", "Put the venue %1 in the trash"), QT_TRANSLATE_NOOP("Act", "Put %1 venues in the trash"), u"venue"_s, venues);
}

Result<Id> CourseStore::addRoom(const Room &room)
{
    if (const QString fault = roomFault(asRow(valuesOf(room))); !fault.isEmpty())
        return invalidInput(fault);
    const Id id = Id::fresh(m_store.environment());
    Edit edit(m_store, ActText(QT_TRANSLATE_NOOP("Act", "Added the room %1"), {actRef("room", id)}), u"room"_s, id);
    if (const auto found = mustExist(edit.database(), u"venue"_s, room.venue, tr("There is no such venue. Nothing was added; it may have been put in the trash.")); !found)
        return found.error();
    edit.insertWithId(u"room"_s, id, valuesOf(room));
    return added(edit, id);
}

Result<void> CourseStore::changeRoom(const Id &room, const Values &values)
{
    if (const QString fault = roomFault(asRow(values)); !fault.isEmpty())
        return invalidInput(fault);
    return change(ActText(QT_TRANSLATE_NOOP("Act", "Changed the room %1"), {actRef("room", room)}), u"room"_s, room, values);
}

Result<void> CourseStore::trashRooms(const QList<Id> &rooms)
{
    return trash(QT_TRANSLATE_NOOP("Act", "Put the room %1 in the trash"), QT_TRANSLATE_NOOP("Act", "Put %1 rooms in the trash"), u"room"_s, rooms);
}

Result<void> CourseStore::trashPlaces(const QList<Id> &rooms, const QList<Id> &venues)
{
    if (rooms.isEmpty() && venues.isEmpty())
        return {};
    if (rooms.isEmpty())
        return trashVenues(venues);
    if (venues.isEmpty())
        return trashRooms(rooms);
    const ActText text = rooms.size() == 1 && venues.size() == 1
        ? ActText(QT_TRANSLATE_NOOP("Act", "Put the room %1 and the venue %2 in the trash"), {actRef("room", rooms.first()), actRef("venue", venues.first())})
        : ActText(QT_TRANSLATE_NOOP("Act", "Put %1 rooms and venues in the trash"), {QString::number(rooms.size() + venues.size())});
    Edit edit = act(text, u"room"_s, rooms.first());
    for (const Id &room : rooms)
        edit.trash(u"room"_s, room);
    for (const Id &venue : venues)
        edit.trash(u"venue"_s, venue);
    return finish(edit);
}

Result<Id> CourseStore::addRoomBlock(const RoomBlock &block)
{
    if (const QString fault = timeFault(asRow(valuesOf(block))); !fault.isEmpty())
        return invalidInput(fault);
    if (block.starts.isEmpty())
        return invalidInput(tr("Say from when the room is blocked. Nothing was added."));
    const Id id = Id::fresh(m_store.environment());
    Edit edit(m_store, ActText(QT_TRANSLATE_NOOP("Act", "Blocked the room %1 for a time"), {actRef("room", block.room)}), u"room"_s, block.room);
    if (const auto found = mustExist(edit.database(), u"room"_s, block.room, tr("There is no such room. Nothing was changed; it may have been put in the trash.")); !found)
        return found.error();
    edit.insertWithId(u"room_block"_s, id, valuesOf(block));
    return added(edit, id);
}

Result<void> CourseStore::changeRoomBlock(const Id &block, const Values &values)
{
    Edit edit = act(ActText(QT_TRANSLATE_NOOP("Act", "Changed the blocked time %1"), {actRef("room_block", block)}), u"room_block"_s, block);
    const Result<RowValues> row = changedRow(edit.database(), u"room_block"_s, block, timeUnits(), values);
    if (!row)
        return row.error();
    if (const QString fault = timeFault(*row); !fault.isEmpty())
        return invalidInput(fault);
    edit.update(u"room_block"_s, block, values);
    return finish(edit);
}

Result<void> CourseStore::trashRoomBlocks(const QList<Id> &blocks)
{
    return trash(QT_TRANSLATE_NOOP("Act", "Took away the blocked time %1"), QT_TRANSLATE_NOOP("Act", "Took away %1 blocked times"), u"room_block"_s, blocks);
}

} // namespace lansnav
