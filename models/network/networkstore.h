// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/termplan.h"
#include "network/types.h"
#include "store/edit.h"
#include "store/store.h"

#include <QCoreApplication>

namespace lansnav {

/// The term's meetings as proposed by planning, for the view to show and change before they are made.
struct TermProposal
{
    struct Date
    {
        QDate day;
        QString reason;         ///< why this day, or what stands against it; translated
        bool clash = false;     ///< a member has another meeting that day
        QStringList warnings{}; ///< what is not ideal about it, translated sentences
    };
    int wanted = 0;             ///< meetings missing to meet the cadence (at least 1)
    QList<Date> dates;          ///< as many as could be found, oldest first
    QStringList notes;          ///< what had to give: "Only one week is left."
    QHash<QDate, QStringList> busy;     ///< days on which members meet elsewhere, each in words
    QList<DateRange> breaks;    ///< school breaks within the term
};

/// What planTerm() makes of each chosen date.
struct PlannedMeeting
{
    QString starts;             ///< ISO with zone, or a date alone
    QString ends;
};

/// People of one meeting whose attendance is set alike.
struct AttendanceMark
{
    Id meeting;
    QList<Id> people;
};

/// All SQL of the networks area. Reading functions are static and run on any connection (Store::fetch);
/// acts run on the store's thread, one transaction and one undo step each.
class NetworkStore
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::NetworkStore)

public:
    explicit NetworkStore(Store &store) : m_store(store) {}

    // Reading: a constant number of queries, whatever the number of rows.
    static Result<QList<NetworkRow>> rows(Database &db, QDate today);
    /// NotFound when the network is not there or in the trash.
    static Result<NetworkDetail> detail(Database &db, const Id &network);
    /// Every network outside the trash, by name.
    static Result<QList<NetworkDetail>> details(Database &db);
    static Result<Meeting> meeting(Database &db, const Id &meeting);
    /// Gathers busy days and breaks and proposes dates for the term or year that `day` lies in, or `count` dates when it is over 0.
    static Result<TermProposal> proposeTerm(Database &db, const Id &network, QDate day, QDate today, int count = 0);
    /// Tables whose changes make the lists stale, for ChangeSet::touchesAnyOf.
    static QStringList watchedTables();

    // Networks.
    /// With the people responsible for it, as one act.
    Result<Id> addNetwork(const Network &network, const QList<Id> &responsible = {});
    /// Changes columns of the network table; names and values as in schema.h.
    Result<void> changeNetwork(const Id &network, const Values &values);
    Result<void> trashNetwork(const Id &network) { return trashNetworks({network}); }
    /// Several rows go to the trash as one act, here and in the functions of the same kind below.
    Result<void> trashNetworks(const QList<Id> &networks);
    /// Makes exactly these people responsible.
    Result<void> setResponsible(const Id &network, const QList<Id> &people);
    Result<Id> addSeat(const Id &network, const Seat &seat);
    Result<void> changeSeat(const Id &seat, const Values &values);
    Result<void> trashSeat(const Id &seat);

    // Members. `member.period` is chosen here: rejoining is a new period, and what was stays as it was.
    // Who is ordinary stands in for nobody, so that is taken away; an alternate for an alternate or for oneself is refused.
    Result<Id> addMember(const Membership &member);
    Result<void> changeMember(const Id &membership, const Values &values);
    /// Ends a membership and keeps its history.
    Result<void> endMember(const Id &membership, const PartialDate &last);
    Result<void> trashMember(const Id &membership) { return trashMembers({membership}); }
    Result<void> trashMembers(const QList<Id> &memberships);

    // Meetings.
    Result<QList<Id>> planTerm(const Id &network, const QList<PlannedMeeting> &meetings, const QString &title, const QString &place);
    Result<Id> addMeeting(const Meeting &meeting);
    /// Adjusted minutes refuse changes to minutes, agenda, time and status.
    Result<void> changeMeeting(const Id &meeting, const Values &values);
    Result<void> trashMeeting(const Id &meeting) { return trashMeetings({meeting}); }
    Result<void> trashMeetings(const QList<Id> &meetings);
    /// A planned meeting of today or earlier becomes held as soon as somebody's attendance is recorded.
    Result<void> setAttendance(const Id &meeting, const Id &person, AttendanceState state);
    /// Several people (a whole column) as one act.
    Result<void> setAttendance(const Id &meeting, const QList<Id> &people, AttendanceState state);
    /// People of several meetings as one act. Refused as a whole when the minutes of one of them are adjusted.
    Result<void> setAttendance(const QList<AttendanceMark> &marks, AttendanceState state);
    /// Why attendance of a meeting with adjusted minutes cannot be changed.
    static QString attendanceLockedSentence();
    /// Locks the minutes as adjusted by a person on a day.
    Result<void> adjustMinutes(const Id &meeting, const Id &by, QDate on);
    Result<void> unlockMinutes(const Id &meeting);

    // Action points.
    Result<Id> addActionPoint(const ActionPoint &action);
    Result<void> changeActionPoint(const Id &action, const Values &values);
    /// An invalid day opens it again.
    Result<void> finishActionPoint(const Id &action, QDate on);
    Result<void> trashActionPoint(const Id &action) { return trashActionPoints({action}); }
    Result<void> trashActionPoints(const QList<Id> &actions);

    // Licences, loops, figures.
    Result<Id> addLicence(const Licence &licence);
    Result<void> changeLicence(const Id &licence, const Values &values);
    Result<void> trashLicence(const Id &licence) { return trashLicences({licence}); }
    Result<void> trashLicences(const QList<Id> &licences);
    /// A permanent licence from `start` for each of these municipalities, as one act; none is an error.
    Result<void> addPermanentLicences(const Id &network, const QList<Id> &municipalities, const PartialDate &start);
    /// With its guides and talks.
    Result<Id> addLoop(const Loop &loop);
    Result<void> changeLoop(const Id &loop, const Values &values);
    Result<void> trashLoop(const Id &loop) { return trashLoops({loop}); }
    Result<void> trashLoops(const QList<Id> &loops);
    /// Makes exactly these people the guides. A guide who works at the place is refused.
    Result<void> setGuides(const Id &loop, const QList<Id> &people);
    Result<Id> addTalk(const Id &loop, const LoopTalk &talk);
    Result<void> changeTalk(const Id &talk, const Values &values);
    Result<void> trashTalk(const Id &talk);
    /// A value that is not stated clears the figure (blank is not zero).
    Result<Id> setFigure(const Figure &figure);
    Result<void> trashFigure(const Id &figure);

private:
    Result<void> finish(Edit &edit);
    /// The network a row of the area belongs to. Acts are about it, so that all of them stand in its history. Null when not found.
    Id networkOf(const QString &table, const Id &row) const;
    Result<void> change(ActText text, const QString &table, const Id &id, const Values &values);
    Result<void> trash(ActText text, const QString &table, const Id &id);
    /// `one` names the act for a single row, `many` for several (%1 is their number).
    Result<void> trash(const char *one, const char *many, const QString &table, const QList<Id> &ids);

    Store &m_store;
};

} // namespace lansnav
