// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/types.h"

#include <QRectF>
#include <QTime>

namespace lansnav {

/// A column of the board: a track or a room.
struct BoardColumn
{
    QString key;        ///< the track, or the room's id in hex; empty: those without
    QString name;
};

/// Where a session lies on the board.
struct BoardPlace
{
    Id session;
    int column = 0;     ///< -1: over all columns
    int lane = 0;       ///< of `lanes`, side by side where sessions of one column overlap
    int lanes = 1;
    int start = 0;      ///< minutes of the day
    int end = 0;
};

/// A day's sessions on a board: time down, tracks or rooms across. Pure.
struct BoardLayout
{
    enum class Across { Tracks, Rooms };

    /// A session without an end is shown so long; a shorter one is drawn so high, or nothing could be read.
    static constexpr int usualMinutes = 60;
    static constexpr int leastMinutes = 15;

    QList<BoardColumn> columns;
    QList<BoardPlace> places;   ///< by start
    int first = 8 * 60;         ///< first and last minute shown: whole hours
    int last = 17 * 60;

    /// Sessions of the day that have a time. Across tracks, what is in none lies over all of them where nothing else is at the time;
    /// across rooms it stands in the first column, for over the rooms it would look booked in one.
    /// `offered`: columns to have besides those in use, so that something can be put there; of tracks also the one without a key.
    static BoardLayout of(const EventDetail &detail, QDate day, Across across, const QList<BoardColumn> &offered = {});
    /// In which column a session belongs.
    static QString keyOf(const Session &session, Across across);
    const BoardPlace *place(const Id &session) const;

private:
    void addPlaces(const EventDetail &detail, QDate day, Across across);
    void placeLoose(Across across, bool offered);
    void fitHours();
};

} // namespace lansnav
