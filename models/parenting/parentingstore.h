// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parenting/groupdates.h"
#include "parenting/grouprules.h"
#include "parenting/types.h"
#include "store/edit.h"
#include "store/store.h"

#include <QCoreApplication>

namespace lansnav {

/// Participants of one meeting whose attendance is set alike.
struct GroupMark
{
    Id meeting;
    QList<Id> participants;
};

/// All SQL of the parenting area. Reading functions are static and run on any connection (Store::fetch); acts run on the
/// store's thread, one transaction and one undo step each. Acts refuse what cannot be with a sentence and change nothing then.
/// Values of the change… functions are columns and values as in schema.cpp.
class ParentingStore
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::ParentingStore)

public:
    explicit ParentingStore(Store &store) : m_store(store) {}

    // Reading: a constant number of queries, whatever the number of rows.
    static Result<QList<GroupRow>> rows(Database &db, QDate today);
    /// Everything of one group. NotFound when it is not there or in the trash.
    static Result<GroupDetail> group(Database &db, const Id &group);
    /// Every group outside the trash without what grows with the number of people; see GroupReader::Depth::Outline.
    static Result<QList<GroupDetail>> outlines(Database &db);
    /// What the rules of one group (or, null, of all) need beyond it.
    static Result<GroupWorld> world(Database &db, const Id &group, QDate today);
    static Result<QList<ProgrammeDetail>> programmes(Database &db);
    static Result<QList<Leader>> leaders(Database &db);
    /// The groups that Leader::groupsLed counts.
    static Result<QList<Id>> groupsLedBy(Database &db, const Id &person);
    static Result<QList<FamilyCentre>> centres(Database &db);
    /// By municipality and year.
    static Result<QList<ChildPopulation>> populations(Database &db);
    /// Tables whose changes make the lists stale, for ChangeSet::touchesAnyOf.
    static QStringList watchedTables();

    // Programmes.
    /// With its first version.
    Result<Id> addProgramme(const Programme &programme, const ProgrammeVersion &version);
    Result<void> changeProgramme(const Id &programme, const Values &values);
    /// Makes `version` what the programme demands from now on, meetings and questions included. A current version that no group
    /// has is changed as it stands; otherwise a new one is made, which applies from today unless another day than the old one's is
    /// stated, and old groups keep theirs. Returns the current version's id.
    Result<Id> reviseProgramme(const Id &programme, const ProgrammeVersion &version);
    /// Refused while groups have it: retire it instead (column `retired`).
    Result<void> trashProgramme(const Id &programme);

    // Leaders.
    /// `leader.trainings` go in with it. Somebody who was a leader and is in the trash comes back.
    Result<Id> addLeader(const Leader &leader);
    Result<void> changeLeader(const Id &leader, const Values &values);
    /// Refused while one of them leads a group that is not over. Trainings stay, for groups of the past.
    Result<void> trashLeaders(const QList<Id> &leaders);
    /// `training.period` is chosen here: trained anew is the next one. Refused when it overlaps one that holds.
    Result<Id> addTraining(const LeaderTraining &training);
    Result<void> changeTraining(const Id &training, const Values &values);
    Result<void> trashTraining(const Id &training);

    // Family centres, figures.
    Result<Id> addCentre(const FamilyCentre &centre);
    Result<void> changeCentre(const Id &centre, const Values &values);
    Result<void> trashCentres(const QList<Id> &centres);
    /// A number that is not stated clears the figure (blank is not zero).
    Result<Id> setPopulation(const Id &municipality, int year, std::optional<int> children);

    // Groups.
    /// `group.version` null: refused. With its leaders, as one act, and as in setGroupLeaders().
    Result<Id> addGroup(const ParentGroup &group, const QList<Id> &leaders = {});
    /// Status is changed by the acts below; a version only while the group is ahead.
    Result<void> changeGroup(const Id &group, const Values &values);
    Result<void> trashGroups(const QList<Id> &groups);
    /// Makes exactly these people its leaders, and those who are new leaders at all (insertGroupLeader).
    Result<void> setGroupLeaders(const Id &group, const QList<Id> &people);
    /// Planned, recruiting or full.
    Result<void> setAhead(const Id &group, GroupStatus status);
    /// Refused with what stands against it (GroupRules::startObstacles).
    Result<void> startGroup(const Id &group);
    Result<void> finishGroup(const Id &group);
    /// A reason is asked for.
    Result<void> cancelGroup(const Id &group, const QString &reason);
    /// Moves everybody of a group ahead to another of the same programme, in their places in line, and cancels the first.
    Result<void> mergeGroups(const Id &from, const Id &into);
    /// The last day the names are kept; null: by the programme's months again. Until the erasure has run it can be undone.
    Result<void> keepNamesUntil(const QList<Id> &groups, const PartialDate &day);

    // Meetings.
    /// A meeting per date, with the themes of the programme that no meeting has yet, in their order.
    Result<QList<Id>> planDates(const Id &group, const QList<GroupDate> &dates);
    Result<Id> addMeeting(const GroupMeeting &meeting);
    Result<void> changeMeeting(const Id &meeting, const Values &values);
    /// As GroupDatePlanner::move proposes. Attendance stays with its meeting; a meeting with attendance does not go to a day to come.
    Result<void> moveMeetings(const QList<MovedMeeting> &moved);
    Result<void> trashMeetings(const QList<Id> &meetings);

    // Participants.
    /// `name` may be a first name or initials. Requested now unless the row says when.
    Result<QList<Id>> addParticipants(const Id &group, const QList<GroupParticipant> &participants);
    Result<void> changeParticipant(const Id &participant, const Values &values);
    /// Who it is: name, ages of the children as typed, whether the identity is protected. Ages typed without a figure are refused, here as
    /// in changeName(): what cannot be read is not left out without a word.
    Result<void> nameParticipant(const Id &participant, const QString &name, const QString &ages, bool isProtected);
    /// Parts of that: `name`, `child_ages` as typed, `protected`. Once the name is erased, only with a name written anew.
    Result<void> changeName(const Id &participant, Values values);
    /// A null day: did not leave after all.
    Result<void> leaveGroup(const Id &participant, const PartialDate &on);
    /// Gives somebody on the waiting list a free seat.
    Result<void> confirmSeat(const Id &participant);
    Result<void> trashParticipants(const QList<Id> &participants);
    Result<void> setParticipantAttendance(const QList<GroupMark> &marks, AttendanceState state);
    Result<void> setParticipantAttendance(const Id &meeting, const Id &participant, AttendanceState state) { return setParticipantAttendance({{meeting, {participant}}}, state); }

    // Evaluation.
    /// One or more forms of a group as one act; a value that is not stated clears the answer. Refuses a value outside its scale.
    Result<void> setAnswers(const Id &group, const QList<GroupAnswer> &answers);
    Result<void> setAnswerSum(const Id &group, const GroupAnswerSum &sum);

private:
    Result<void> finish(Edit &edit);
    /// The group a row of the area belongs to. Acts are about it, so that all of them stand in its history. Null when not found.
    Id groupOf(const QString &table, const Id &row) const;
    Result<void> changeRow(ActText text, const QString &table, const Id &id, const Values &values);
    /// `one` names the act for a single row, `many` for several (%1 is their number).
    Result<void> trashRows(const char *one, const char *many, const QString &table, const QList<Id> &ids);
    Result<void> setStatus(const Id &group, GroupStatus status, const char *text, const QString &reason = {});

    Store &m_store;
};

} // namespace lansnav
