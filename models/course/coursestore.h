// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/eventcopy.h"
#include "course/types.h"
#include "store/edit.h"
#include "store/store.h"

#include <QCoreApplication>

namespace lansnav {

/// Who comes to one session, all marked alike.
struct SessionAttendanceMark
{
    Id session;
    QList<Id> people;
};

/// Whether a registration may go past the event's window and status: somebody was asked and said yes.
enum class RegistrationRule { Keep, OnPurpose };

/// All SQL of the courses area. Reading functions are static and run on any connection (Store::fetch);
/// acts run on the store's thread, one transaction and one undo step each, about the event they concern.
class CourseStore
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::CourseStore)

public:
    explicit CourseStore(Store &store) : m_store(store) {}

    // Reading: a constant number of queries, whatever the number of rows.
    static Result<QList<EventRow>> rows(Database &db, QDate today);
    /// NotFound when the event is not there or in the trash.
    static Result<EventDetail> detail(Database &db, const Id &event);
    /// Every event outside the trash, latest first day first; those without a day before them.
    static Result<QList<EventDetail>> details(Database &db);
    /// The same without what grows with the participants: registrations (but their number), attendance and answers.
    static Result<QList<EventDetail>> outlines(Database &db);
    /// By name.
    static Result<QList<Venue>> venues(Database &db);
    /// With their blocked times, by venue and name.
    static Result<QList<Room>> rooms(Database &db);
    /// Every session outside the trash of events that are not cancelled, with its speakers, by time: what clashes are found among.
    static Result<QList<Session>> sessions(Database &db);
    /// Tables whose changes make the lists stale, for ChangeSet::touchesAnyOf.
    static QStringList watchedTables();

    // Events.
    /// With the people responsible for it and its sessions, as one act; the sessions' `event` is chosen here.
    Result<Id> addEvent(const Event &event, const QList<Id> &responsible = {}, const QList<Session> &sessions = {});
    /// Next year's event as one act: fields, the programme's skeleton, checklist, questions and budget, with the dates that were worked
    /// out; nobody who took part or spoke comes along. `dates.others`: when registration opens and closes.
    Result<Id> copyEvent(const EventDetail &from, const EventCopy &dates, const QString &title, const QList<Id> &responsible = {});
    /// Changes columns of the event table; names and values as in schema.h, here and in the functions of the same kind below.
    Result<void> changeEvent(const Id &event, const Values &values);
    Result<void> trashEvent(const Id &event) { return trashEvents({event}); }
    /// Several rows go to the trash as one act, here and in the functions of the same kind below.
    Result<void> trashEvents(const QList<Id> &events);
    /// Makes exactly these people responsible.
    Result<void> setResponsible(const Id &event, const QList<Id> &people);
    Result<Id> addTask(const EventTask &task);
    /// Several tasks of one event as one act.
    Result<void> addTasks(const QList<EventTask> &tasks);
    Result<void> changeTask(const Id &task, const Values &values);
    /// An invalid day opens it again.
    Result<void> finishTask(const Id &task, QDate on);
    Result<void> trashTasks(const QList<Id> &tasks);
    Result<Id> addBudgetLine(const BudgetLine &line);
    Result<void> changeBudgetLine(const Id &line, const Values &values);
    Result<void> trashBudgetLines(const QList<Id> &lines);

    // Sessions.
    Result<Id> addSession(const Session &session);
    /// Several dates of one event as one act.
    Result<QList<Id>> addSessions(const Id &event, const QList<Session> &sessions);
    Result<void> changeSession(const Id &session, const Values &values);
    Result<void> trashSession(const Id &session) { return trashSessions({session}); }
    Result<void> trashSessions(const QList<Id> &sessions);
    /// Makes exactly these people the speakers.
    Result<void> setSpeakers(const Id &session, const QList<Id> &people);
    /// What is known of a speaker, at every session; empty text clears it.
    Result<void> setSpeakerNotes(const Id &person, const QString &bio, const QString &needs);
    /// Keeps the programme as it is now; `content` is its JSON. Refused while something in it clashes so that it cannot be held.
    Result<Id> publish(const Id &event, const QString &content);
    /// A warning is let stand, for a reason.
    Result<void> acceptClash(const Id &event, const QString &clash, const QString &reason);
    /// The warning shows again.
    Result<void> withdrawAcceptance(const Id &event, const QString &clash);

    // Places.
    Result<Id> addVenue(const Venue &venue);
    /// A venue and its first room as one act; the room's id.
    Result<Id> addVenueWithRoom(const Venue &venue, const Room &room);
    Result<void> changeVenue(const Id &venue, const Values &values);
    Result<void> trashVenues(const QList<Id> &venues);
    Result<Id> addRoom(const Room &room);
    Result<void> changeRoom(const Id &room, const Values &values);
    Result<void> trashRooms(const QList<Id> &rooms);
    /// Chosen together, so that they go and come back together; either may be empty.
    Result<void> trashPlaces(const QList<Id> &rooms, const QList<Id> &venues);
    Result<Id> addRoomBlock(const RoomBlock &block);
    Result<void> changeRoomBlock(const Id &block, const Values &values);
    Result<void> trashRoomBlocks(const QList<Id> &blocks);

    // Registrations.
    /// Registers people with what each said, as one act; `event`, `turn` and an empty `requestedAt` are filled in here. Those who
    /// are registered already stay as they are. The ids of the new ones; none at all is an error.
    Result<QList<Id>> registerPeople(const Id &event, const QList<Registration> &people, RegistrationRule rule = RegistrationRule::Keep);
    Result<void> changeRegistration(const Id &registration, const Values &values);
    /// Health data, kept apart from the registration; empty text clears it.
    Result<void> setDiet(const Id &registration, const QString &diet);
    /// The rows stay: who cancelled and why. Registering the person again is a new turn, last in line.
    Result<void> cancelRegistrations(const QList<Id> &registrations, const QString &reason);
    Result<void> trashRegistrations(const QList<Id> &registrations);
    /// Makes exactly these sessions of the event the chosen ones.
    Result<void> setChoices(const Id &registration, const QList<Id> &sessions);
    /// Links registrations: "we come together". With one alone the link is taken away.
    Result<void> setTogether(const QList<Id> &registrations);
    /// Offers freed seats, to be answered by a day, of the event's last at the latest; an invalid day takes the offers back.
    Result<void> offerSeats(const QList<Id> &registrations, QDate until);
    Result<void> confirmSeats(const QList<Id> &registrations, QDate on);
    /// Lets a registration go before the others in line; without a reason it is refused.
    Result<void> moveAhead(const Id &registration, const QString &reason);
    Result<void> moveBack(const Id &registration);

    // Attendance. An event whose last session is over becomes held as soon as attendance is recorded on its last day.
    Result<void> setAttendance(const Id &session, const QList<Id> &people, AttendanceState state);
    /// People of several sessions as one act.
    Result<void> setAttendance(const QList<SessionAttendanceMark> &marks, AttendanceState state);
    /// Somebody at the door: registered, if not yet, and present at the session, as one act.
    Result<Id> walkIn(const Id &session, const Registration &person);
    /// Somebody who waits for a seat is let in all the same: present at the session. The place in line stays what it is.
    Result<void> letIn(const Id &session, const Id &person);

    // Evaluation.
    Result<Id> addQuestion(const EventQuestion &question);
    /// Several questions of one event as one act.
    Result<void> addQuestions(const QList<EventQuestion> &questions);
    /// Two questions change places.
    Result<void> swapQuestions(const EventQuestion &a, const EventQuestion &b);
    /// Answers given to an alternative that is worded anew are worded anew too; a change that would leave some of them out is refused.
    Result<void> changeQuestion(const Id &question, const Values &values);
    Result<void> trashQuestions(const QList<Id> &questions);
    /// The answers on one paper; an empty answer clears it. With an empty `sheet` a new one is begun. The sheet's key.
    Result<QString> setAnswers(const Id &event, const QString &sheet, const QHash<Id, QString> &answers);
    Result<void> trashSheets(const Id &event, const QStringList &sheets);

private:
    Result<void> finish(Edit &edit);
    /// The event a row of the area belongs to. Acts are about it, so that all of them stand in its history. Null for rooms and venues.
    Id eventOf(const QString &table, const Id &row) const;
    /// Begins an act about the row's event.
    Edit act(ActText text, const QString &table, const Id &row);
    Result<void> change(ActText text, const QString &table, const Id &id, const Values &values);
    /// `one` names the act for a single row, `many` for several (%1 is their number).
    Result<void> trash(const char *one, const char *many, const QString &table, const QList<Id> &ids);
    Result<Id> added(Edit &edit, const Id &id);
    /// Writes the same values into several registrations as one act. `one` names it for a single registration (%1 is the person, %2 the
    /// event), `many` for several (%1 is their number).
    Result<void> markRegistrations(const char *one, const char *many, const QList<Id> &registrations, const Values &values);

    Store &m_store;
};

} // namespace lansnav
