// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/types.h"
#include "list/rowmodel.h"

namespace lansnav {

/// A room, or a venue that has no rooms yet (`isVenue`: the id is then the venue's).
struct RoomRow : Room
{
    Venue venueRow{};
    bool isVenue = false;
};
using RoomListModel = RowModel<RoomRow>;
/// Columns by key: venue, name, capacity, equipment, blocked, note.
RoomListModel::Columns roomColumns(QDate today);
QList<RoomRow> roomRows(const QList<Venue> &venues, const QList<Room> &rooms);

using BlockListModel = RowModel<RoomBlock>;
/// Columns by key: starts, reason.
BlockListModel::Columns blockColumns();

/// Somebody who speaks or chairs anywhere.
struct SpeakerRow
{
    Id id;                      ///< the person
    QString name;               ///< masked
    QString bio;
    QString needs;
    int sessions = 0;
    QDate latest;
    QStringList places;         ///< "14 May 2026 Welcome", latest first
    bool protectedIdentity = false;
};
using SpeakerListModel = RowModel<SpeakerRow>;
/// Columns by key: name, bio, needs, sessions, latest.
SpeakerListModel::Columns speakerColumns();
QList<SpeakerRow> speakerRows(const QList<EventDetail> &events);

} // namespace lansnav
