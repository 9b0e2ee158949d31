// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/area.h"
#include "area/attendance.h"
#include "calendar/partialdate.h"
#include "calendar/termplan.h"
#include "privacy/protectedtext.h"
#include "store/id.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace lansnav {

/// Plain structs of the networks area. Coded columns are enums; toCode()/the from… functions translate to the stored text.
/// An unknown or missing code (a colleague's newer program) reads as the first value.
/// `std::optional` and null PartialDate mean "not stated", never zero.
///
/// Names of people are already masked for protected identity, and their contact fields are then empty.

enum class NetworkStatus { Active, Resting, Ended };
enum class Represents { Municipalities, Organisations, Fields, Nobody };
enum class CadencePer { Term, Year };
enum class MemberKind { Ordinary, Alternate };
enum class MeetingStatus { Planned, Held, Cancelled };
enum class LicenceKind { Permanent, Period };
enum class LoopStatus { Planned, Running, Finished };
enum class TalkKind { Users, Staff, Joint };

QString toCode(NetworkStatus value);
QString toCode(Represents value);
QString toCode(CadencePer value);
QString toCode(MemberKind value);
QString toCode(MeetingStatus value);
QString toCode(LicenceKind value);
QString toCode(LoopStatus value);
QString toCode(TalkKind value);
NetworkStatus networkStatusFrom(const QString &code);
Represents representsFrom(const QString &code);
CadencePer cadencePerFrom(const QString &code);
MemberKind memberKindFrom(const QString &code);
MeetingStatus meetingStatusFrom(const QString &code);
LicenceKind licenceKindFrom(const QString &code);
LoopStatus loopStatusFrom(const QString &code);
TalkKind talkKindFrom(const QString &code);

/// The words people read, translated under the installed translator ("sent apology").
class NetworkWords
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::NetworkWords)

public:
    static QString of(NetworkStatus value);
    static QString of(Represents value);
    static QString of(CadencePer value);
    static QString of(MemberKind value);
    static QString of(MeetingStatus value);
    static QString of(LicenceKind value);
    static QString of(LoopStatus value);
    static QString of(TalkKind value);
    /// "Laxå, Nora and Kumla".
    static QString joined(const QStringList &words);
};

struct Network
{
    Id id;
    QString name;
    QString purpose;
    Id area;
    QString areaName;
    Id partner;
    QString partnerName;
    std::optional<int> cadenceCount;    ///< meetings per cadencePer; not stated for most networks
    CadencePer cadencePer = CadencePer::Term;
    Represents represents = Represents::Nobody;
    int staleAfter = 3;                 ///< running meetings missed before a seat counts as stale
    NetworkStatus status = NetworkStatus::Active;
    bool usesLicences = false;
    bool usesLoops = false;
    bool usesFigures = false;
    bool usesTraining = false;
    QString figureName;                 ///< what is counted: "Antal kartläggningar"
    QString note;
};

/// A person responsible for a network.
struct Responsible
{
    Id id;
    Id person;
    QString name;
};

/// A seat of a network that represents listed organisations or fields of work.
struct Seat
{
    Id id;
    Id organisation;
    QString organisationName;
    QString field;
    int sort = 0;
    QString title() const { return field.isEmpty() ? organisationName : field; }
};

/// One period of a person's membership. Rejoining is a new row with the next `period`.
struct Membership
{
    Id id;
    Id network;
    Id person;
    int period = 1;
    MemberKind kind = MemberKind::Ordinary;
    QString role;
    Id municipality;            ///< represented; or
    Id seat;                    ///< the seat represented
    PartialDate start;
    PartialDate end;            ///< last day of membership, as precisely as stated
    Id substitutes;             ///< the person an alternate stands in for
    PartialDate trained;
    QString note;               ///< empty for a protected person

    QString name;               ///< "Given Family", masked
    QString sortName;           ///< "Family Given", masked
    QString title;              ///< the person's title, like what follows empty when protected
    QString email;
    QString phone;              ///< E.164
    QString workplace;          ///< the person's organisation
    Id organisation;
    bool protectedIdentity = false;
    QString representsName;     ///< what the person represents in the network, in words (NetworkRules::representsName()); empty: nothing
    QString municipalityName;   ///< of `municipality`, whether that is what is represented or the person's own; empty for a protected person
    QString substitutesName;
    QDate trashed;              ///< the day the person was put in the trash; invalid when not there

    /// Whether the membership holds on a day; an imprecise date counts generously ("2025" begins 1 January and ends 31 December).
    /// Whoever is in the trash is a member no more, but was one until then: old meetings keep what was true.
    bool holdsOn(QDate day) const
    {
        return (start.isNull() || start.first() <= day) && (end.isNull() || end.last() >= day) && (!trashed.isValid() || day < trashed);
    }
    /// Whether it came to no end of its own before its person was put in the trash.
    bool stopsInTrash() const { return trashed.isValid() && (end.isNull() || end.last() >= trashed); }
};
using Member = Membership;

struct Meeting
{
    Id id;
    Id network;
    QString starts;             ///< ISO 8601 with zone ("2026-05-14T09:00+02:00"), or a date alone
    QString ends;
    QString title;
    QString place;
    QString link;
    QString agenda;
    QString minutes;
    PartialDate adjustedOn;     ///< set: the minutes are adjusted and locked
    Id adjustedBy;
    QString adjustedByName;
    MeetingStatus status = MeetingStatus::Planned;

    /// The local day; invalid when no time is set yet.
    QDate day() const { return QDate::fromString(starts.left(10), Qt::ISODate); }
    bool isAdjusted() const { return !adjustedOn.isNull(); }
};

struct Attendance
{
    Id id;
    Id meeting;
    Id person;
    AttendanceState state = AttendanceState::NotRecorded;
};

struct ActionPoint
{
    Id id;
    Id network;
    Id meeting;                 ///< where it was decided; may be null
    QString text;
    Id responsible;
    QString responsibleName;
    PartialDate due;
    PartialDate doneOn;
    QDate meetingDay;

    bool isOpen() const { return doneOn.isNull(); }
};

struct Licence
{
    Id id;
    Id network;
    Id municipality;
    QString municipalityName;
    LicenceKind kind = LicenceKind::Permanent;
    PartialDate start;
    PartialDate end;
    QString note;
};

struct LoopGuide
{
    Id id;
    Id person;
    QString name;
    Id organisation;            ///< where the guide works
    QString workplace;
};

struct LoopTalk
{
    Id id;
    TalkKind kind = TalkKind::Users;
    PartialDate heldOn;         ///< null: planned, not held
    std::optional<int> heads;
};

/// A participation loop: talks with users, with staff, then a joint one.
struct Loop
{
    Id id;
    Id network;
    QString theme;
    QString place;
    Id organisation;            ///< the place's organisation, for guide independence
    QString organisationName;
    Id municipality;
    QString municipalityName;
    QString followUp;
    PartialDate followUpOn;
    LoopStatus status = LoopStatus::Planned;
    QList<LoopGuide> guides;
    QList<LoopTalk> talks;
};

struct Figure
{
    Id id;
    Id network;
    Id municipality;            ///< null: the county as a whole
    QString municipalityName;
    int year = 0;
    std::optional<int> value;
    bool approximate = false;
    QString note;
};

/// A municipality with its place on the tile map.
struct NetworkMunicipality
{
    Id id;
    QString name;
    QString shortName;
    int tileColumn = 0;
    int tileRow = 0;
};

/// Everything of one network, read in one job: what the detail's sub-tabs, the rules and the reports work on.
struct NetworkDetail
{
    Network network;
    QList<Responsible> responsible;
    QList<Seat> seats;
    QList<Membership> members;          ///< every period, ended ones too; by family name
    QList<Meeting> meetings;            ///< oldest first; those without a time last
    QHash<Id, QHash<Id, AttendanceState>> attendance;   ///< meeting → person → state; recorded states only
    QList<ActionPoint> actions;         ///< open first, then by due date
    QList<Licence> licences;
    QList<Loop> loops;
    QList<Figure> figures;              ///< by year, then municipality
    QList<NetworkMunicipality> municipalities;  ///< all of the region, by name
    QHash<Id, QString> guestNames;      ///< people with attendance who never were members: masked name
    ProtectedText words{};              ///< what notes tell of people with protected identity; nobody is known where there are no notes
    QList<DateRange> breaks;            ///< school breaks of the region and of the municipalities that take part, by first day

    /// Whether anything can be suggested on a day: a weekday that is no holiday, no eve free in practice and in no school break.
    bool isWorkingDay(QDate day) const;
    const Meeting *meeting(const Id &id) const
    {
        for (const Meeting &m : meetings)
            if (m.id == id)
                return &m;
        return nullptr;
    }
    AttendanceState attendanceOf(const Id &meeting, const Id &person) const
    {
        const auto found = attendance.constFind(meeting);
        return found == attendance.cend() ? AttendanceState::NotRecorded : found->value(person, AttendanceState::NotRecorded);
    }
};

/// A row of the network list.
struct NetworkRow
{
    Id id;
    QString name;
    Id area;
    QString areaName;
    QString responsibleNames;           ///< "Anna Ek, Bo Ask"
    QList<Id> responsible;              ///< persons, for the "mine" chip
    NetworkStatus status = NetworkStatus::Active;
    int members = 0;                    ///< people with a membership that holds today
    bool hasCoverage = false;           ///< false for a network that represents nobody in particular
    int covered = 0;                    ///< seats with an ordinary member today
    int seats = 0;
    QString coverageText;               ///< "10 of 12"; "–" without coverage
    QDate nextMeeting;                  ///< invalid: none planned
    QString cadenceText;                ///< "1 of 2"; just the number held when no cadence is stated
    int meetingsHeld = 0;               ///< in the current term (or year, by the cadence)
    std::optional<int> meetingsRequired;
    int problems = 0;                   ///< Warn and Bad
    std::optional<Problem::Severity> worst;
};

} // namespace lansnav
