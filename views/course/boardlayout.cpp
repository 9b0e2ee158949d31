// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/boardlayout.h"

#include "calendar/meetingtime.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// Words of the columns. The context is what lupdate names it in this file.
struct BoardText
{
    Q_DECLARE_TR_FUNCTIONS(BoardText)
};

int minutesOf(const QTime &time)
{
    return time.hour() * 60 + time.minute();
}

bool overlap(const BoardPlace &a, const BoardPlace &b)
{
    return a.start < b.end && b.start < a.end;
}

/// The end of a session as minutes of its day; past midnight is the end of the day.
int endOf(const MeetingTime &starts, const MeetingTime &ends)
{
    const int start = minutesOf(starts.time());
    if (ends.isNull() || !ends.hasTime())
        return std::min(24 * 60, start + BoardLayout::usualMinutes);
    const int end = ends.date() > starts.date() ? 24 * 60 : minutesOf(ends.time());
    return std::max(end, start + BoardLayout::leastMinutes);
}

/// Side by side where sessions of one column are on at the same time.
void spread(QList<BoardPlace> &places)
{
    for (qsizetype from = 0; from < places.size();) {
        // A run of sessions that hang together by overlapping.
        QList<BoardPlace *> run{&places[from]};
        const int column = places.at(from).column;
        int end = places.at(from).end;
        qsizetype next = from + 1;
        for (; next < places.size() && places.at(next).column == column && places.at(next).start < end; ++next) {
            run.append(&places[next]);
            end = std::max(end, places.at(next).end);
        }
        QList<int> laneEnds;
        for (BoardPlace *place : std::as_const(run)) {
            const auto free = std::find_if(laneEnds.begin(), laneEnds.end(), [&](int laneEnd) { return laneEnd <= place->start; });
            place->lane = int(free - laneEnds.begin());
            if (free == laneEnds.end())
                laneEnds.append(place->end);
            else
                *free = place->end;
        }
        for (BoardPlace *place : std::as_const(run))
            place->lanes = int(laneEnds.size());
        from = next;
    }
}

} // namespace

QString BoardLayout::keyOf(const Session &session, Across across)
{
    if (across == Across::Tracks)
        return session.track;
    return session.room.isNull() ? QString() : session.room.hex();
}

/// Columns are those of the whole event, so that they stay where they are from day to day.
static QList<BoardColumn> columnsOf(const EventDetail &detail, BoardLayout::Across across, const QList<BoardColumn> &offered)
{
    const bool byRoom = across == BoardLayout::Across::Rooms;
    QList<BoardColumn> columns;
    const auto add = [&columns](const BoardColumn &column) {
        const bool known = std::any_of(columns.cbegin(), columns.cend(), [&column](const BoardColumn &c) { return c.key == column.key; });
        if (!column.key.isEmpty() && !known)
            columns.append(column);
    };
    // First what is offered: a room of the event's own place goes without the name of the place there.
    for (const BoardColumn &column : offered)
        add(column);
    for (const Session &session : detail.sessions)
        add({BoardLayout::keyOf(session, across), byRoom ? session.roomName : session.track});
    std::sort(columns.begin(), columns.end(), [](const BoardColumn &a, const BoardColumn &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    if (byRoom)
        columns.prepend({{}, BoardText::tr("No room")});
    return columns;
}

BoardLayout BoardLayout::of(const EventDetail &detail, QDate day, Across across, const QList<BoardColumn> &offered)
{
    BoardLayout board;
    board.columns = columnsOf(detail, across, offered);
    board.addPlaces(detail, day, across);
    board.placeLoose(across, std::any_of(offered.cbegin(), offered.cend(), [](const BoardColumn &column) { return column.key.isEmpty(); }));
    std::stable_sort(board.places.begin(), board.places.end(), [](const BoardPlace &a, const BoardPlace &b) {
        return a.column != b.column ? a.column < b.column : a.start < b.start;
    });
    spread(board.places);
    std::stable_sort(board.places.begin(), board.places.end(), [](const BoardPlace &a, const BoardPlace &b) { return a.start < b.start; });
    board.fitHours();
    return board;
}

void BoardLayout::addPlaces(const EventDetail &detail, QDate day, Across across)
{
    for (const Session &session : detail.sessions) {
        const MeetingTime starts = MeetingTime::fromIso(session.starts);
        if (starts.date() != day || !starts.hasTime())
            continue;
        BoardPlace place{session.id, -1, 0, 1, minutesOf(starts.time()), endOf(starts, MeetingTime::fromIso(session.ends))};
        const QString key = keyOf(session, across);
        for (int column = 0; column < columns.size(); ++column)
            if (columns.at(column).key == key)
                place.column = column;
        places.append(place);
    }
}

/// Of tracks: what is in none lies over all of them, or beside them where it would cover something.
void BoardLayout::placeLoose(Across across, bool offered)
{
    if (across == Across::Rooms)
        return;
    bool loose = false;
    const QList<BoardPlace> before = places;
    for (BoardPlace &place : places) {
        if (place.column >= 0)
            continue;
        const bool alone = std::none_of(before.cbegin(), before.cend(), [&](const BoardPlace &other) { return other.session != place.session && overlap(place, other); });
        if (alone && !columns.isEmpty())
            continue;
        place.column = int(columns.size());
        loose = true;
    }
    if (columns.isEmpty())
        columns.append(BoardColumn());
    else if (loose || offered)
        columns.append({{}, BoardText::tr("No track")});
}

void BoardLayout::fitHours()
{
    if (places.isEmpty())
        return;
    const int latest = std::max_element(places.cbegin(), places.cend(), [](const BoardPlace &a, const BoardPlace &b) { return a.end < b.end; })->end;
    first = places.first().start / 60 * 60;
    last = std::min(24 * 60, (latest + 119) / 60 * 60);
}

const BoardPlace *BoardLayout::place(const Id &session) const
{
    const auto at = std::find_if(places.cbegin(), places.cend(), [&](const BoardPlace &p) { return p.session == session; });
    return at == places.cend() ? nullptr : &*at;
}

} // namespace lansnav
