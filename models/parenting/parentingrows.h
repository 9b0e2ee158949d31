// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/statedvalues.h"
#include "parenting/types.h"
#include "store/edit.h"

namespace lansnav {

// Structs as columns and values, for inserting. What is not stated becomes NULL.

Values valuesOf(const Programme &programme);
Values valuesOf(const ProgrammeVersion &version);
Values valuesOf(const Leader &leader);
Values valuesOf(const LeaderTraining &training);
Values valuesOf(const FamilyCentre &centre);
Values valuesOf(const ParentGroup &group);
Values valuesOf(const GroupMeeting &meeting);
Values valuesOf(const GroupParticipant &participant);
Values valuesOf(const ChildPopulation &population);
Values stepValues(const Id &version, const ProgrammeStep &step);
Values questionValues(const Id &version, const ProgrammeQuestion &question);
Values groupLeaderValues(const Id &group, const Id &person);
/// Makes somebody a leader of a group, and with that one of the leaders: active, or as they were when they have been one before.
void insertGroupLeader(Edit &edit, const Id &group, const Id &person);
/// `ages` as typed.
Values participantNameValues(const Id &participant, int part, const QString &name, const QString &ages, bool isProtected);
Values participantAttendanceValues(const Id &meeting, const Id &participant, AttendanceState state);
Values answerValues(const Id &group, const GroupAnswer &answer);
Values answerSumValues(const Id &group, const GroupAnswerSum &sum);

/// "3, 5, 11": what ageList() reads.
QString agesText(const QList<int> &ages);

} // namespace lansnav
