// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/meetingtime.h"
#include "register/types.h"
#include "store/id.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <memory>
#include <optional>

namespace lansnav {

/// A session as the search for clashes sees it. Cancelled ones are not handed in.
struct ProgrammeSession
{
    Id id;
    Id event;
    QString title;
    MeetingTime starts;             ///< a day without time clashes with nothing by the clock, only by its day
    MeetingTime ends;               ///< null: taken as a minute
    Id room;                        ///< null: not decided
    Id venue;                       ///< where the room is not decided; the room's own venue goes first
    QList<Id> speakers;
    QList<Id> chairs;
    std::optional<int> capacity;    ///< the session's own
    int registered = 0;             ///< people with a seat in it
};

struct ClashRoom
{
    Id id;
    QString name;
    Id venue;
    std::optional<int> capacity;
    bool manyAtOnce = false;        ///< a video link or a foyer: can hold several sessions at a time
};

/// A time when a room cannot be had; a day without time means all of it, the last day of `ends` included.
struct BlockedTime
{
    Id id;
    Id room;
    MeetingTime starts;
    MeetingTime ends;
    QString reason;
};

struct ClashEvent
{
    Id id;
    QString title;
    QDate first;                    ///< null: its days are not decided
    QDate last;
    QList<Id> responsible;
    QList<Id> people;               ///< registered, or of the target group: who should not be called twice to one day
    QList<Id> municipalities;       ///< whose school breaks count; empty: everybody's
};

/// A network meeting, or anything else that calls people on a day.
struct OtherMeeting
{
    Id id;
    QString name;
    QDate day;
    QList<Id> people;
};

/// What the sessions are held against.
struct ClashWorld
{
    QList<ClashRoom> rooms;
    QList<BlockedTime> blocked;
    QList<ClashEvent> events;
    QList<OtherMeeting> meetings;
    QList<SchoolBreak> breaks;
    QHash<Id, QString> people;      ///< names for the sentences, masked
};

/// Minutes a person needs between two sessions, when both places are known. A break between talks is seldom shorter than five
/// minutes, and half an hour is what a drive across a town takes; further apart only people know.
struct TransferMinutes
{
    int room = 5;                   ///< to another room of the same venue
    int venue = 30;                 ///< to another venue
};

enum class ClashKind : quint8 {
    EndBeforeStart,     ///< first: session
    OutsideEvent,       ///< first: session; where the event's days are not stated, one more than a year from all its others
    RoomTwice,          ///< first, second: sessions; about: room
    RoomBlocked,        ///< first: session; about: blocked time
    UnknownRoom,        ///< first: session; about: a room that is not in the register
    RoomTooSmall,       ///< first: session; about: room
    PersonTwice,        ///< first, second: sessions; about: person who speaks or chairs in both
    ResponsibleTwice,   ///< first, second: sessions of different events; about: person, responsible for at least one of them. As it is told: the events, day
    NoTransfer,         ///< first, second: sessions; about: person who speaks or chairs in both
    Holiday,            ///< first: event; day
    FreeEve,            ///< first: event; day
    SchoolBreak,        ///< first: event; day
    SamePeople,         ///< first: event; second: another event or a meeting; day
};

enum class ClashSeverity : quint8 {
    Notes,      ///< good to know
    Warns,      ///< likely wrong; can be accepted with a reason
    Forbids,    ///< cannot be held or printed so; cannot be accepted
};

/// A clash as figures. Sentences are made by ClashText when somebody reads them.
struct ProgrammeClash
{
    ClashKind kind = ClashKind::RoomTwice;
    ClashSeverity severity = ClashSeverity::Warns;
    Id first;                       ///< of two sessions or events the lower id
    Id second;
    Id about;
    QDate day;                      ///< of what concerns a whole day of an event
    int count = 0;                  ///< SamePeople: how many; NoTransfer: the minutes between; RoomTooSmall: people

    /// Names the clash for an accepted warning: the same as long as the same things clash, wherever they are moved on the clock.
    /// What concerns a day names the day. "room-twice/<hex>/<hex>/<hex>".
    QString key() const;

    friend bool operator==(const ProgrammeClash &, const ProgrammeClash &) = default;
    /// By what key() is made of, then by the figures.
    friend bool operator<(const ProgrammeClash &a, const ProgrammeClash &b);
};

/// Those that are left when the warnings and notes whose keys were accepted are taken away. What is forbidden cannot be accepted:
/// it stays, also when its key was accepted while it was only a warning.
QList<ProgrammeClash> withoutAccepted(const QList<ProgrammeClash> &clashes, const QSet<QString> &acceptedKeys);

/// What an act changed. A clash whose severity or figure changed is in both lists.
struct ClashChange
{
    QList<ProgrammeClash> gone;
    QList<ProgrammeClash> came;

    bool isEmpty() const { return gone.isEmpty() && came.isEmpty(); }
};

/// Finds what clashes in all programmes together, and what one changed session changes.
///
/// Holds a timeline per room and per person, each sorted by start, and what is on each day. Finding everything sweeps each timeline
/// once; a changed session looks only at its own timelines and days. Moments are compared in UTC, days are Swedish ones.
/// One thread at a time, also for the const functions. Another world needs another finder.
///
/// Severity: what cannot be held or printed as it stands *forbids* (a room booked twice or blocked, an end before the start, a session
/// outside its event's stated days, a speaker in two different places at once); what is likely wrong *warns* (room too small or not in the
/// register, a session more than a year from all others of an event whose days are not stated,
/// somebody double-booked where the places are not known to differ, a responsible person at two events at once, no time to get to
/// another venue, holidays and free eves, a third or more of the people called twice to one day); the rest *notes* (school breaks, fewer people called twice,
/// little time between two rooms of one venue). A responsible person may have several sessions of one event at a time: it is one event.
class ClashFinder
{
public:
    explicit ClashFinder(const ClashWorld &world = {}, const TransferMinutes &transfer = {});
    ~ClashFinder();
    ClashFinder(ClashFinder &&) noexcept;
    ClashFinder &operator=(ClashFinder &&) noexcept;

    /// Instead of all there were. Of two with one id the latter counts.
    void setSessions(const QList<ProgrammeSession> &sessions);
    int count() const;
    const ClashWorld &world() const;
    /// nullptr when it is not held; valid until the next change.
    const ProgrammeSession *session(const Id &id) const;

    /// Every clash once, in no particular order.
    QList<ProgrammeClash> all() const;
    /// Those that concern a session, its event's days included.
    QList<ProgrammeClash> of(const Id &session) const;
    /// Those that a session would have if it were so: while it is dragged. Changes nothing.
    QList<ProgrammeClash> preview(const ProgrammeSession &session) const;

    /// Adds a session, or moves or alters the one with its id.
    ClashChange put(const ProgrammeSession &session);
    ClashChange remove(const Id &session);

    /// The sessions a clash concerns: one, two, or those of an event (or of both) on the day, by start.
    QList<Id> sessionsOf(const ProgrammeClash &clash) const;
    /// From the first to the last day of its event's other sessions; invalid days when there are none.
    DateRange daysBeside(const Id &session) const;

    struct Data;    ///< clashdata.h

private:
    std::unique_ptr<Data> d;
};

} // namespace lansnav
