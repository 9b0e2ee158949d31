// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/area.h"
#include "area/attendance.h"
#include "area/seats.h"
#include "calendar/meetingtime.h"
#include "calendar/partialdate.h"
#include "course/evaluationrule.h"
#include "store/id.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace lansnav {

/// Plain structs of the courses area. Coded columns are enums; toCode()/the from… functions translate to the stored text.
/// An unknown or missing code (a colleague's newer program) reads as the first value.
/// `std::optional` and null PartialDate mean "not stated", never zero. Money is in öre. Times are ISO 8601 text as MeetingTime
/// reads it: a moment with zone, or a date alone.
///
/// Names of people are already masked for protected identity, and their contact fields are then empty.

enum class EventKind {
    Training, Workshop, Seminar, Conference, MeetingPlace, ResearchCircle, EvaluationWorkshop, LearningCircle, Supervision
};
enum class EventStatus { Idea, Planned, Open, Closed, Held, Cancelled, Moved };
enum class SessionKind { Talk, Panel, Workshop, Break, Ceremony };

QString toCode(EventKind value);
QString toCode(EventStatus value);
QString toCode(SessionKind value);
QString toCode(QuestionKind value);
EventKind eventKindFrom(const QString &code);
EventStatus eventStatusFrom(const QString &code);
SessionKind sessionKindFrom(const QString &code);
QuestionKind questionKindFrom(const QString &code);

/// The words people read, translated under the installed translator ("research circle").
class CourseWords
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::CourseWords)

public:
    static QString of(EventKind value);
    static QString of(EventStatus value);
    static QString of(SessionKind value);
    static QString of(QuestionKind value);
};

struct Venue
{
    Id id;
    QString name;
    QString address;
    Id municipality;
    QString municipalityName;
    QString note;
};

/// A time when a room cannot be booked.
struct RoomBlock
{
    Id id;
    Id room;
    QString starts;
    QString ends;
    QString reason;
};

struct Room
{
    Id id;
    Id venue;
    QString venueName;
    QString name;
    std::optional<int> capacity;
    QString equipment;
    QString note;
    QList<RoomBlock> blocks;    ///< oldest first
};

struct Event
{
    Id id;
    EventKind kind = EventKind::Training;
    QString title;
    QString targetGroup;
    Id area;
    QString areaName;
    Id network;                 ///< that it is held for or by
    QString networkName;
    EventStatus status = EventStatus::Idea;
    std::optional<int> capacity;
    std::optional<int> minimum; ///< fewest participants it is held for
    QString opens;              ///< registration window; a date alone counts whole
    QString closes;
    std::optional<int> fee;     ///< öre
    Id venue;
    QString venueName;
    QString place;              ///< in words, where it is held in no venue of the register
    QString link;
    QString description;        ///< for the invitation
    std::optional<int> certificateLeast;    ///< sessions to attend for a certificate; not stated: as many as one person can be at
    Id copiedFrom;
    QString note;

    /// Whether there is anything to come to or click on.
    bool hasPlace() const { return !venue.isNull() || !place.isEmpty() || !link.isEmpty(); }
    /// Neither over nor called off.
    bool isAhead() const { return status != EventStatus::Held && status != EventStatus::Cancelled; }
};

/// A person responsible for an event.
struct EventResponsible
{
    Id id;
    Id person;
    QString name;
};

/// A line of an event's checklist.
struct EventTask
{
    Id id;
    Id event;
    QString text;
    std::optional<int> days;    ///< from the event's first day: -14 is a fortnight before
    Id responsible;
    QString responsibleName;
    PartialDate doneOn;

    bool isDone() const { return !doneOn.isNull(); }
    /// Invalid as long as the event has no day.
    QDate due(QDate firstDay) const { return days && firstDay.isValid() ? firstDay.addDays(*days) : QDate(); }
};

struct SessionSpeaker
{
    Id id;
    Id person;
    QString name;
    QString bio;                ///< one line for the programme; empty for a protected person, like what follows
    QString needs;
};

struct Session
{
    Id id;
    Id event;
    QString starts;
    QString ends;
    QString title;
    Id room;
    QString roomName;           ///< "Kulturkvarteret, Hörsalen"
    QString venueName;          ///< of the room
    std::optional<int> roomCapacity;
    QString track;
    Id chair;
    QString chairName;
    SessionKind kind = SessionKind::Talk;
    std::optional<int> capacity;    ///< its own, below the event's
    QList<SessionSpeaker> speakers; ///< by name

    /// The local day; invalid when no time is set yet.
    QDate day() const { return QDate::fromString(starts.left(10), Qt::ISODate); }
    QDate lastDay() const { return ends.isEmpty() ? day() : QDate::fromString(ends.left(10), Qt::ISODate); }
};

/// One person's request to take part. Whether it has a seat is derived from the order, never stored.
struct Registration
{
    Id id;
    Id event;
    Id person;
    int turn = 1;               ///< registering again after having cancelled is the next one
    QString requestedAt;
    QString diet;               ///< health data, erased once the event is over (see CourseStore::setDiet); kept for a protected person too, whose name is masked: there is food to order
    QString accessNeeds;
    QString message;            ///< empty for a protected person
    bool consent = false;
    QString cancelledAt;
    QString cancelReason;
    QString together;           ///< the same text for those who come together
    QString aheadReason;        ///< set: goes before the others in line
    QString offeredUntil;       ///< a freed seat is offered, to be answered by this day
    QString confirmedOn;        ///< the seat offered was taken, or given by hand
    QString source;             ///< "walk-in", a file's name; empty when typed in
    QList<Id> choices;          ///< sessions chosen, in order of time
    QHash<Id, RequestOrder> choicePlaces;   ///< session → where in its line: a session may be chosen long after the event
    RequestOrder place;         ///< in the line
    qint64 cancelledClock = 0;  ///< hlc of the cancelling; 0 while not cancelled

    QString name;               ///< "Given Family", masked
    QString sortName;           ///< "Family Given", masked
    QString title;              ///< the person's, like what follows empty when protected
    QString email;
    QString phone;              ///< E.164
    QString workplace;
    Id municipality;
    QString municipalityName;
    bool protectedIdentity = false;

    bool isCancelled() const { return !cancelledAt.isEmpty(); }
};

} // namespace lansnav

// A list of ten thousand grows by copying its bytes.
Q_DECLARE_TYPEINFO(lansnav::Registration, Q_RELOCATABLE_TYPE);

namespace lansnav {

struct EventQuestion
{
    Id id;
    Id event;
    int sort = 0;
    QuestionKind kind = QuestionKind::Scale;
    QString text;
    QStringList choices;
    int lowest = 1;             ///< of a scale, both ends included
    int highest = 5;
};

struct EventAnswer
{
    Id question;
    QString sheet;              ///< one paper; names nobody
    QString value;
};

struct BudgetLine
{
    Id id;
    Id event;
    QString text;
    std::optional<int> budget;  ///< öre
    std::optional<int> outcome; ///< öre
    int sort = 0;
};

struct Publication
{
    Id id;
    QString publishedAt;
    QString content;            ///< JSON of the programme as it was
};

/// Everything of one event, read in one job: what the detail's sub-tabs, the rules and the reports work on.
struct EventDetail
{
    Event event;
    QList<EventResponsible> responsible;
    QList<EventTask> tasks;             ///< by day; those without a day last
    QList<Session> sessions;            ///< by time; those without a time last
    int registered = 0;                 ///< registrations that are not cancelled
    QList<Registration> registrations;  ///< in order of request, cancelled ones too
    QHash<Id, QHash<Id, AttendanceState>> attendance;   ///< session → person → state; recorded states only
    QHash<Id, QString> guestNames;      ///< people with attendance who never registered: masked name
    QList<EventQuestion> questions;
    QList<EventAnswer> answers;    ///< by sheet
    QList<BudgetLine> budget;
    QList<Publication> publications;    ///< oldest first
    QHash<Id, QString> publishedNames;  ///< of those who speak or chair in the latest publication; read with everything alone
    QHash<Id, QString> publishedBios;   ///< their lines for the programme, as they stand today; of protected people none
    QHash<QString, QString> acceptedClashes;    ///< clash key → reason

    /// The event's days are its sessions'; invalid without any.
    QDate firstDay() const
    {
        return sessions.isEmpty() ? QDate() : sessions.first().day();
    }
    QDate lastDay() const
    {
        QDate last;
        for (const Session &s : sessions)
            last = std::max(last, s.lastDay());
        return last;
    }
    bool isOver(QDate today) const
    {
        const QDate last = lastDay();
        return last.isValid() && last < today;
    }
    const Session *session(const Id &id) const
    {
        for (const Session &s : sessions)
            if (s.id == id)
                return &s;
        return nullptr;
    }
    const Registration *registration(const Id &id) const
    {
        for (const Registration &r : registrations)
            if (r.id == id)
                return &r;
        return nullptr;
    }
    AttendanceState attendanceOf(const Id &session, const Id &person) const
    {
        const auto found = attendance.constFind(session);
        return found == attendance.cend() ? AttendanceState::NotRecorded : found->value(person, AttendanceState::NotRecorded);
    }
};

/// A row of the event list.
struct EventRow
{
    Id id;
    QString title;
    EventKind kind = EventKind::Training;
    Id area;
    QString areaName;
    Id network;
    QString networkName;
    QString responsibleNames;           ///< "Anna Ek, Bo Ask"
    QList<Id> responsible;              ///< persons, for the "mine" chip
    EventStatus status = EventStatus::Idea;
    QDate firstDay;                     ///< invalid: not set yet
    QDate lastDay;
    int sessions = 0;
    QString placeText;                  ///< venue, place or link
    std::optional<int> capacity;
    std::optional<int> minimum;
    int registered = 0;
    int problems = 0;                   ///< Warn and Bad
    std::optional<Problem::Severity> worst;
};

} // namespace lansnav
