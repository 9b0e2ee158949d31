// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/attendance.h"
#include "calendar/meetingtime.h"
#include "calendar/partialdate.h"
#include "calendar/term.h"
#include "calendar/termplan.h"
#include "parenting/groupseats.h"
#include "store/id.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace lansnav {

/// Plain structs of the parenting area. Coded columns are enums; toCode()/the from… functions translate to the stored text.
/// An unknown or missing code (a colleague's newer program) reads as the first value.
/// `std::optional` and null PartialDate mean "not stated", never zero.
///
/// Names of people are already masked for protected identity, and what else is known of them is then empty.

enum class LeaderStatus { Active, Resting };
/// What a family centre is on a day. NotYet: its dates begin later; Undated: none of them tells.
enum class CentreStatus { Running, BeingSetUp, Closed, NotYet, Undated };
enum class GroupStatus { Planned, Recruiting, Full, Running, Finished, Cancelled };
enum class InterpreterState { NotStated, NotNeeded, Needed, Booked };
enum class ReachedBy { NotStated, FamilyCentre, ChildHealth, School, SocialServices, Friend, Notice, Other };
enum class AskedWhen { Before, After };
/// Where the agreement between the Region and the municipality on a family centre stands: follows from its three dates.
enum class AgreementState { None, Signed, ToBeFollowedUp, FollowedUp };

QString toCode(LeaderStatus value);
QString toCode(GroupStatus value);
QString toCode(InterpreterState value);     ///< null text for NotStated
QString toCode(ReachedBy value);            ///< null text for NotStated
QString toCode(AskedWhen value);
LeaderStatus leaderStatusFrom(const QString &code);
GroupStatus groupStatusFrom(const QString &code);
InterpreterState interpreterFrom(const QString &code);
ReachedBy reachedByFrom(const QString &code);
AskedWhen askedWhenFrom(const QString &code);

/// The words people read, translated under the installed translator ("recruiting").
class ParentingWords
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::ParentingWords)

public:
    static QString of(LeaderStatus value);
    static QString of(CentreStatus value);
    static QString of(GroupStatus value);
    static QString of(InterpreterState value);      ///< empty for NotStated
    static QString of(ReachedBy value);             ///< empty for NotStated
    static QString of(AskedWhen value);
    static QString of(AgreementState value);
    /// "Laxå, Nora and Kumla".
    static QString joined(const QStringList &words);
    /// "14 May 2026".
    static QString day(QDate day);
};

/// Words in one cell ("svenska, arabiska", one a line too), tidied and without repeats.
QStringList wordList(const QString &text);
/// Ages in one cell ("3, 5 och 11", "3;5"); anything that is no number from 0 to 99 is left out.
QList<int> ageList(const QString &text);

struct Programme
{
    Id id;
    QString shortName;          ///< "ABC"
    QString name;               ///< "ABC, Alla Barn i Centrum"
    QString targetGroup;
    QString materials;
    std::optional<int> keepMonths;      ///< how long names are kept after a group's end; see NamesRetention
    bool retired = false;       ///< no longer given: old groups keep it, new ones are not offered it
    QString note;

    QString title() const { return shortName.isEmpty() ? name : shortName; }
};

struct ProgrammeStep
{
    Id id;
    int sort = 0;
    QString theme;
    std::optional<int> minutes;
};

struct ProgrammeQuestion
{
    Id id;
    int sort = 0;
    QString text;
    int lowest = 1;             ///< of the scale, both ends included
    int highest = 5;
};

/// What a programme demanded from some day on. A change makes a new one; groups keep theirs.
struct ProgrammeVersion
{
    Id id;
    Id programme;
    int number = 1;
    PartialDate validFrom;
    std::optional<int> childYoungest;   ///< ages of the children it is for, both ends included
    std::optional<int> childOldest;
    std::optional<int> leaders;
    Id trainedIn;                       ///< the programme leaders are trained in, when it is another
    std::optional<int> fewest;          ///< participants
    std::optional<int> most;
    std::optional<int> mayMiss;         ///< meetings one may miss and have completed; not stated: one
    bool homePractice = false;
    QList<ProgrammeStep> meetings;      ///< in their order
    QList<ProgrammeQuestion> questions;
    int groups = 0;                     ///< that have it, cancelled ones too
    bool inUse = false;                 ///< by a group, be it in the trash: a change makes a new version

    Id training() const { return trainedIn.isNull() ? programme : trainedIn; }
    int leadersNeeded() const { return leaders.value_or(2); }
};

/// A programme with every version, newest first.
struct ProgrammeDetail
{
    Programme programme;
    QList<ProgrammeVersion> versions;
    int groups = 0;             ///< in all versions, cancelled ones too

    /// The one that new groups begin with; nullptr when there is none.
    const ProgrammeVersion *current() const { return versions.isEmpty() ? nullptr : &versions.first(); }
};

struct LeaderTraining
{
    Id id;
    Id person;
    Id programme;
    QString programmeName;
    int period = 1;
    PartialDate trained;
    PartialDate validUntil;     ///< null: without end
    QString certificate;        ///< empty for a protected person

    /// Whether it holds on a day. Counts generously: "2025" begins 1 January and ends 31 December; a training without a date holds.
    bool holdsOn(QDate day) const { return (trained.isNull() || trained.first() <= day) && (validUntil.isNull() || validUntil.last() >= day); }
};

/// A person who leads groups.
struct Leader
{
    Id id;
    Id person;
    LeaderStatus status = LeaderStatus::Active;
    Id municipality;            ///< where groups are led; the person's own when not stated
    QString municipalityName;
    QStringList languages;
    QString note;
    QString name;               ///< "Given Family", masked
    QString sortName;           ///< "Family Given", masked
    QString employer;           ///< the person's organisation; what follows is empty when protected
    QString email;
    QString phone;              ///< E.164
    bool protectedIdentity = false;
    QList<LeaderTraining> trainings;    ///< by programme, then period
    int groupsLed = 0;          ///< running or finished

    bool isTrainedOn(const Id &programme, QDate day) const;
};

struct FamilyCentre
{
    Id id;
    QString name;
    Id municipality;
    QString municipalityName;
    Id organisation;
    QString organisationName;
    QString address;
    PartialDate setupSince;             ///< when the setting-up began
    PartialDate start;                  ///< in operation since
    PartialDate end;                    ///< the last day it was
    QStringList professions;
    PartialDate agreementSigned;
    PartialDate agreementFollowUp;      ///< when it is to be followed up
    PartialDate agreementFollowedUp;    ///< when it last was
    bool ffff = false;
    QString note;

    /// A month or a year counts from its first day and to its last.
    CentreStatus statusOn(QDate day) const;
    /// Not there on the day, and whether it was being set up then cannot be told: it opened later, and nobody entered since when.
    bool setupUnknownOn(QDate day) const { return statusOn(day) == CentreStatus::NotYet && setupSince.isNull(); }
    /// Followed up counts until the next day of follow-up that was written afterwards.
    AgreementState agreement() const;
    bool followUpOverdue(QDate today) const { return agreement() == AgreementState::ToBeFollowedUp && agreementFollowUp.last() < today; }
};

struct ParentGroup
{
    Id id;
    QString name;               ///< as people call it; mostly empty, see GroupDetail::title()
    Id version;
    Id municipality;
    QString municipalityName;
    Id subRegion;
    Id centre;
    QString centreName;
    QString place;              ///< where there is no family centre
    QString language;           ///< empty: not stated
    InterpreterState interpreter = InterpreterState::NotStated;
    PartialDate start;          ///< as stated; the meetings' days go before it
    PartialDate end;
    GroupStatus status = GroupStatus::Planned;
    QString cancelReason;
    std::optional<int> seats;   ///< own number of seats; not stated: the programme's most
    Id responsible;
    QString responsibleName;
    Id organiser;
    QString organiserName;
    bool countsOnly = false;    ///< run by others: no participants, only the figures below
    std::optional<int> countedRegistered;
    std::optional<int> countedStarted;
    std::optional<int> countedCompleted;
    PartialDate namesUntil;     ///< last day the names are kept; null: by the programme's months
    QString source;             ///< the file it came from
    QString note;

    bool isAhead() const { return status == GroupStatus::Planned || status == GroupStatus::Recruiting || status == GroupStatus::Full; }
    bool hasBegun() const { return status == GroupStatus::Running || status == GroupStatus::Finished; }
    QString where() const { return centreName.isEmpty() ? place : centreName; }
    /// What is not stated is Swedish here; "lätt svenska" is Swedish too.
    bool isInSwedish() const;
    /// What its title says of where it is.
    QString area() const { return municipalityName.isEmpty() ? where() : municipalityName; }
};

struct GroupLeader
{
    Id id;
    Id person;
    QString name;               ///< masked
    bool trashed = false;       ///< the person is in the trash: was the leader, and is one no more
    bool known = false;         ///< has a row among the leaders
    LeaderStatus status = LeaderStatus::Active;
    QStringList languages;      ///< empty when protected
    QList<LeaderTraining> trainings;
};

struct GroupMeeting
{
    Id id;
    Id group;
    QString starts;             ///< ISO 8601 with zone, or a date alone
    QString ends;
    QString theme;
    std::optional<int> present; ///< of a group that is known in counts only
    bool cancelled = false;

    QDate day() const { return QDate::fromString(starts.left(10), Qt::ISODate); }
};

/// The least that works. After the names are erased everything but `name` and `childAges` is still there.
struct GroupParticipant
{
    Id id;
    Id group;
    QString name;               ///< a first name or initials is enough; masked; empty once erased
    QList<int> childAges;       ///< empty when protected or erased
    bool protectedIdentity = false;
    Id nameRow;                 ///< the row that tells who it is; null once erased
    QString requestedAt;
    std::optional<int> children;
    ReachedBy reachedBy = ReachedBy::NotStated;
    bool interpreter = false;
    PartialDate confirmedOn;    ///< given a freed seat by hand
    PartialDate leftOn;
    GroupRequest request;       ///< place in line

    bool hasLeft() const { return !leftOn.isNull(); }
};

struct GroupAnswer
{
    Id question;
    AskedWhen moment = AskedWhen::Before;
    QString sheet;
    std::optional<int> value;
};

struct GroupAnswerSum
{
    Id question;
    AskedWhen moment = AskedWhen::Before;
    std::optional<int> answers;
    std::optional<int> total;
};

/// Everything of one group, read in one job: what the detail's sub-tabs, the rules and the papers work on.
struct GroupDetail
{
    ParentGroup group;
    Programme programme;
    ProgrammeVersion version;
    QList<GroupLeader> leaders;
    QList<GroupMeeting> meetings;           ///< oldest first; those without a time last
    QList<GroupParticipant> participants;   ///< in the order of the requests; of an outline only while the group is not over
    QHash<Id, QHash<Id, AttendanceState>> attendance;   ///< meeting → participant → state; recorded states only; of an outline none
    QSet<Id> recordedMeetings;              ///< those with any attendance, of a running group; of an outline too
    QList<GroupAnswer> answers;
    QList<GroupAnswerSum> sums;
    QList<DateRange> breaks;                ///< school breaks of the municipality and of the whole region, by first day
    int registered = 0;                     ///< participants who have not left, waiting ones too; of an outline too
    int started = 0;                        ///< see CompletionRule; of an outline too
    int completed = 0;
    bool recorded = false;                  ///< whether any attendance is, without which the two above are not known

    /// "ABC Laxå VT26" (the term in the user's language), or its own name: see GroupTitle.
    QString title() const;
    /// First and last day of the meetings that were not cancelled, else as stated; invalid when neither is known. Of a group known in counts
    /// only, some of whose meetings have no day, the last day is the stated one alone: any of those may have been it.
    QDate firstDay() const;
    QDate lastDay() const;
    /// The term the group begins in; nothing without any day.
    std::optional<Term> term() const;
    /// Those that were not cancelled.
    QList<GroupMeeting> held() const;
    const GroupMeeting *meeting(const Id &id) const;
    const GroupParticipant *participant(const Id &id) const;
    AttendanceState attendanceOf(const Id &meeting, const Id &participant) const;
    std::optional<int> seats() const { return group.seats ? group.seats : version.most; }
};

struct ChildPopulation
{
    Id id;
    Id municipality;
    QString municipalityName;
    int year = 0;
    std::optional<int> children;
};

} // namespace lansnav
