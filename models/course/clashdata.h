// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/clashes.h"

#include <QSet>
#include <QVarLengthArray>

#include <array>
#include <vector>

namespace lansnav {

/// What the finder holds, in numbers: rooms, people, events and sessions are indexes, times are minutes since 1970 in UTC.
/// Used only by clashes.cpp, clashdata.cpp and clashsweep.cpp.
struct ClashFinder::Data
{
    enum Role : quint8 { Speaks = 1, Chairs = 2, Responsible = 4 };
    static constexpr int none = -1;
    static constexpr int farDays = 366;         ///< a session so far from all others of its event is likely a wrong year
    static constexpr int firstBlocked = -2;     ///< not `none`, which is the place of a session that is not held

    struct Part
    {
        int person;
        quint8 roles;
    };

    struct Session
    {
        int event = none;
        int room = none;
        int venue = none;
        int day = 0;                ///< Julian day, Swedish
        int lastDay = 0;
        int start = 0;
        int end = 0;                ///< at least a minute after the start
        int need = 0;               ///< people
        bool timed = false;
        bool backwards = false;     ///< ends before it starts
        bool held = false;
        QVarLengthArray<Part, 4> parts;
    };

    /// A stretch on a timeline: of a session, or a blocked time, which has `firstBlocked` - its index for a session.
    struct Slot
    {
        int start;
        int end;
        int session;
        quint8 roles;

        bool isBlocked() const { return session <= firstBlocked; }
        int blocked() const { return firstBlocked - session; }
    };
    using Timeline = std::vector<Slot>;

    struct Room
    {
        const ClashRoom *facts = nullptr;   ///< nullptr: not in the register
        Id id;
        int venue = none;
        Timeline timeline{};
    };

    struct EventDay
    {
        int day;
        int sessions;
    };

    struct Event
    {
        const ClashEvent *facts = nullptr;
        Id id;
        std::vector<int> responsible{};
        std::vector<int> people{};
        std::vector<EventDay> days{};       ///< by day
        std::vector<int> sessions{};
    };

    struct Meeting
    {
        const OtherMeeting *facts;
        std::vector<int> people;
    };

    /// Who is called on a day: events by index, meetings as -1 - index.
    struct Day
    {
        quint8 free = 0;                    ///< 1 an eve, 2 a holiday
        std::vector<int> callers{};
        std::vector<const SchoolBreak *> breaks{};
    };

    ClashWorld world;
    TransferMinutes transfer;
    QList<ProgrammeSession> sources;
    std::vector<Session> sessions;
    std::vector<int> spare;                 ///< indexes of removed sessions
    std::vector<Room> rooms;
    std::vector<Event> events;
    std::vector<Meeting> meetings;
    std::vector<Timeline> people;
    std::vector<Id> personIds;
    QHash<Id, int> sessionIndex;
    QHash<Id, int> roomIndex;
    QHash<Id, int> venueIndex;
    QHash<Id, int> eventIndex;
    QHash<Id, int> personIndex;
    QHash<int, Day> days;
    QSet<int> yearsKnown;
    /// Offsets of days from UTC in minutes, as they come up: working one out takes longer than sorting a session in.
    struct Offset
    {
        int day = 0;
        int minutes = 0;            ///< `changes` when the clocks change that day
    };
    static constexpr int changes = -1;
    std::array<Offset, 2048> offsets{};     ///< by day modulo its size: five years without meeting

    using Found = QList<ProgrammeClash>;

    // clashdata.cpp
    void readWorld();
    void clear();
    /// Minutes since 1970 in UTC; a day without time is its midnight.
    int minutes(const MeetingTime &time);
    int room(const Id &id);
    int venue(const Id &id);
    int event(const Id &id);
    int person(const Id &id);
    std::vector<int> peopleOf(const QList<Id> &ids);
    void learnYear(int julianDay);
    Session compiled(const ProgrammeSession &source);
    void insert(int index);
    void take(int index);
    void call(const Session &s, int step);
    void callOn(int eventNumber, int julianDay, int step);
    /// How many sessions an event has on a day.
    int calls(int eventNumber, int julianDay) const;
    /// The event of a held session when that is its only one on the day; otherwise none.
    int leavingOn(int index, int julianDay) const;
    /// What a session has to do with: its own clashes and those of the days, as far as its event calls on them.
    Found around(int index, const QSet<int> &julianDays) const;
    /// The same, and which other sessions of its event are far from the rest: they may be so because of this one.
    Found aroundInEvent(int index, const QSet<int> &julianDays) const;
    /// Whether a session is far from all the others of its event; `index`: where it is held, or none.
    bool isFarOff(const Session &s, int index) const;

    // clashsweep.cpp: each appends what it finds
    void sweepRoom(int number, Found &found) const;
    void sweepPerson(int number, Found &found) const;
    void sweepDays(Found &found) const;
    /// What a session has by itself, in the days of its event; `index`: where it is held, or none.
    void ofItself(const Session &s, const Id &id, int index, Found &found) const;
    void outsideEvent(const Session &s, const Id &id, int index, Found &found) const;
    /// What a session has with the others; `index` is its own, to be passed over, or none.
    void withOthers(const Session &s, const Id &id, int index, Found &found) const;
    /// What concerns one day of an event. `leaving`: another event, whose last session of that day is about to become this event's.
    void ofDay(int eventNumber, int julianDay, Found &found, int leaving = none) const;
    void pairInRoom(const Room &where, const Id &aId, const Slot &b, Found &found) const;
    void pairOfPerson(int number, const Session &a, const Id &aId, quint8 roles, const Slot &b, Found &found) const;
    void calledTwice(int a, int b, int shared, int julianDay, Found &found) const;
    void freeDays(const Day &day, int eventNumber, int julianDay, Found &found) const;
    const Id &callerId(int caller) const { return caller >= 0 ? events[size_t(caller)].id : meetings[size_t(-1 - caller)].facts->id; }
    const std::vector<int> &callerPeople(int caller) const { return caller >= 0 ? events[size_t(caller)].people : meetings[size_t(-1 - caller)].people; }
};

} // namespace lansnav
