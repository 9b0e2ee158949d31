// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/types.h"

#include <QCoreApplication>


namespace lansnav {

/// Pure functions over NetworkDetail with "today" handed in; the tab, the overview, the reports and the command line share them.

/// How a municipality or seat is represented.
enum class SeatState {
    Ordinary,       ///< an ordinary member
    Stale,          ///< an ordinary member, but the seat was empty at the last n meetings running
    OnlyAlternate,  ///< nobody but an alternate
    Vacant,         ///< nobody
};

/// One municipality or seat on one day.
struct SeatCover
{
    Id id;                      ///< municipality or seat
    QString name;
    QString shortName;          ///< for the tile; the name for seats
    int tileColumn = 0;
    int tileRow = 0;
    SeatState state = SeatState::Vacant;
    int missed = 0;             ///< meetings running without anybody from here, up to the day
    PartialDate vacantSince{};  ///< when there is no ordinary member: since when; null when never or not known
    bool everHeld = false;      ///< there has been an ordinary member
    QList<Id> memberships{};    ///< those that hold on the day, ordinary first
    QStringList names{};        ///< of the same, masked
};

struct Coverage
{
    QList<SeatCover> seats;     ///< in order of name (municipalities) or of the seats' order
    bool applies() const { return !seats.isEmpty(); }
    int total() const { return int(seats.size()); }
    /// Seats with an ordinary member, stale ones included: "10 av 12 kommuner har en ordinarie representant".
    int covered() const;
    int count(SeatState state) const;
};

/// A stretch of time a cadence counts in: a term or a calendar year.
struct CadencePeriod
{
    QDate first;
    QDate last;
    QString label;              ///< "spring 2026" or "2026", translated
    bool contains(QDate day) const { return day >= first && day <= last; }
};

struct Cadence
{
    CadencePeriod period;
    std::optional<int> required;    ///< not stated: nothing to meet
    int held = 0;
    int planned = 0;                ///< planned for a day from today on
    int unsettled = 0;              ///< planned for a day that is past: held or cancelled was never said
    int missing = 0;                ///< meetings that still have to be planned
    /// Working weeks left without a meeting, today's included: those with a day that is no weekend, holiday or school break of
    /// those who take part, and not in the summer or Christmas pause (Holidays::isPause(), as TermPlanner sees it).
    int weeksLeft = 0;
    bool met = false;               ///< held enough
    bool canBeMet = true;           ///< false: fewer weeks left than meetings missing, those of the pauses counted
    /// "1 of 2"; only "1" when no cadence is stated.
    QString text() const;
};

/// Talks of a loop that have not been held.
struct LoopState
{
    QList<TalkKind> missing;
    bool complete() const { return missing.isEmpty(); }
};

class NetworkRules
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::NetworkRules)

public:
    /// Who is represented on `day`, by the memberships that held then. Applies to networks that represent municipalities, organisations or fields.
    static Coverage coverage(const NetworkDetail &network, QDate day);
    /// "10 of 12"; "–" when nothing is to be covered.
    static QString coverageText(const Coverage &coverage);
    /// "ordinary", "only an alternate", "vacant", "absent 3 running".
    static QString stateWord(const SeatCover &seat);

    /// Meetings running, counted back from the latest held one before or on `day`, at which nobody of the seat was there.
    ///
    /// A seat is represented at a meeting when one of its members then (ordinary or alternate) was present. It is missed when
    /// somebody of it was recorded absent or with an apology and nobody present: an apology is courteous, but a seat that only sends
    /// apologies hears and says nothing, which is what this rule is for. A meeting where nothing is recorded for the seat
    /// says nothing either way and is passed over, as is one held when the seat had no members; it neither counts nor breaks the run.
    static int missedRunning(const NetworkDetail &network, const Id &seat, QDate day);
    /// Whether a membership belongs to a municipality or seat of coverage().
    static Id seatOf(const Network &network, const Membership &member);
    /// The same in words, for lists, exports and papers alike: the municipality, or where organisations or fields are represented the seat and
    /// nothing else, since a member without one counts nowhere. A network that represents nobody in particular has whichever is known.
    static QString representsName(Represents represents, const QString &municipality, const QString &seat);
    /// What lists, exports and papers have under “Represents”: the name, or “–” where something is to be represented and nothing is,
    /// which is read back as that, whatever the workplace is.
    static QString representsText(const Network &network, const Membership &member);
    /// Since when there has been no ordinary member; null when there is one, never was one, or the end is not known.
    static PartialDate vacantSince(const NetworkDetail &network, const Id &seat, QDate day);

    /// The term or year that `day` lies in, by the network's cadence (term when none is stated).
    static CadencePeriod period(const Network &network, QDate day);
    static CadencePeriod termOf(QDate day);
    static CadencePeriod yearOf(QDate day);
    /// The period before.
    static CadencePeriod before(const CadencePeriod &period);
    static Cadence cadence(const NetworkDetail &network, QDate today);
    /// Meetings asked for in a term or year; nothing where the network states no cadence that can be held against it.
    static std::optional<int> requiredIn(const Network &network, const CadencePeriod &period);
    static Cadence cadenceIn(const NetworkDetail &network, const CadencePeriod &period, QDate today);
    /// The next planned meeting from `today` on; nullptr when none.
    static const Meeting *nextMeeting(const NetworkDetail &network, QDate today);

    /// Whether a guide works where the loop takes place: at its organisation, or at a workplace of the same name.
    static bool guideIsStaff(const Loop &loop, const LoopGuide &guide);
    static LoopState loopState(const Loop &loop);
    /// Valid on the day: permanent or within its period.
    static bool licenceHolds(const Licence &licence, QDate day);
    /// Municipalities that take part (have a member on the day) without a valid licence.
    static QList<Id> withoutLicence(const NetworkDetail &network, QDate day);
    static bool isOverdue(const ActionPoint &action, QDate today);
    /// Whether it had been decided by that day and was not yet done then; one decided at no meeting was decided we know not when.
    static bool wasOpenOn(const ActionPoint &action, QDate day);
    /// Open, and older than the latest meeting held: carried over.
    static bool isCarriedOver(const NetworkDetail &network, const ActionPoint &action, QDate today);
    /// Open action points that belong to a meeting's agenda: those decided before it and still open then.
    static QList<ActionPoint> carriedInto(const NetworkDetail &network, const Meeting &meeting);
    /// Municipalities or seats with somebody present at a meeting.
    static QList<Id> representedAt(const NetworkDetail &network, const Meeting &meeting);
    /// How many municipalities or seats are to be represented.
    static int seatCount(const NetworkDetail &network);
    /// "users 4 · staff 6 · joint –": head-counts of the talks held.
    static QString talksText(const Loop &loop);
    /// What is wrong with a loop in a few words ("missing: joint"); empty when nothing is, or it is only planned.
    static QString loopFault(const Loop &loop);
    /// "12", "about 12"; empty when not stated.
    static QString figureText(const Figure &figure);
    static AttendanceCount count(const NetworkDetail &network, const Id &meeting);
    /// People to tick at a meeting: members on its day, and whoever has a state recorded. In the members' order, once each.
    static QList<Membership> attendees(const NetworkDetail &network, const Meeting &meeting);
    /// Whether two memberships of a person represent different municipalities or seats: they may hold at the same time.
    static bool representOthers(const Membership &a, const Membership &b);
    /// Members whose membership holds on the day, one row a person.
    static QList<Membership> membersOn(const NetworkDetail &network, QDate day);

    /// Everything that needs doing in the network, worst first; each sentence says what and names where. `detail` is the row to
    /// mend, a municipality or seat to fill, or the network itself where its term is to be planned.
    static QList<Problem> problems(const NetworkDetail &network, QDate today);
    /// The network's row of the list.
    static NetworkRow row(const NetworkDetail &network, QDate today);
    /// At most three sentences on how the network stands, for report and overview.
    static QStringList summary(const NetworkDetail &network, QDate today);
    /// The same of a term or year: of one that is over, as things stood on its last day.
    static QStringList summaryOf(const NetworkDetail &network, const CadencePeriod &period, QDate today);
    /// The day a report on the period shows: today, or the last day of a period that is over.
    static QDate dayOf(const CadencePeriod &period, QDate today) { return std::min(period.last, today); }
};

} // namespace lansnav
