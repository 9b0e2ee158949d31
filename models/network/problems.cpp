// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/rules.h"
#include "network/standins.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

using Severity = Problem::Severity;

/// Minutes are missed after a fortnight, and asked for during a year; for older meetings nobody will write them any more.
constexpr int minutesDueDays = 14;
constexpr int minutesAskedDays = 365;

QString dayText(QDate day)
{
    return PartialDate(day).toText();
}

/// Collects problems of one network under the translation context of the rules.
class Problems
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::NetworkRules)

public:
    Problems(const NetworkDetail &detail, QDate today)
        : m_detail(detail), m_today(today) {}

    QList<Problem> all()
    {
        if (m_detail.network.status == NetworkStatus::Active) {
            if (hasBegun()) {
                responsible();
                seats();
                standIns();
                cadence();
                meetings();
                licences();
            } else {
                add(Severity::Info, tr("No members and no meetings yet."), tr("Add members"), u"members"_s);
            }
        }
        if (m_detail.network.status != NetworkStatus::Ended)
            loops();
        actions();
        std::stable_sort(m_found.begin(), m_found.end(), [](const Problem &a, const Problem &b) { return a.severity > b.severity; });
        return m_found;
    }

private:
    void add(Severity severity, const QString &sentence, const QString &remedy, const QString &tab, const Id &detail = {})
    {
        m_found.append({severity, sentence, remedy, u"networks"_s, m_detail.network.id, tab, detail});
    }

    /// A network out of a template has nothing to mend before somebody begins with it.
    bool hasBegun() const { return !m_detail.members.isEmpty() || !m_detail.meetings.isEmpty(); }

    void responsible()
    {
        if (m_detail.responsible.isEmpty())
            add(Severity::Warn, tr("Nobody is responsible for the network."), tr("Choose responsible"), u"about"_s);
    }

    void seats()
    {
        for (const SeatCover &seat : NetworkRules::coverage(m_detail, m_today).seats) {
            switch (seat.state) {
            case SeatState::Ordinary:
                break;
            case SeatState::Stale:
                add(Severity::Warn, tr("%1 has been absent from the last %n meeting(s).", nullptr, seat.missed).arg(seat.name),
                    tr("Show member"), u"members"_s, seat.memberships.value(0));
                break;
            case SeatState::OnlyAlternate:
                add(Severity::Warn, seat.vacantSince.isNull()
                        ? tr("%1 has only an alternate.").arg(seat.name)
                        : tr("%1 has had only an alternate since %2.").arg(seat.name, seat.vacantSince.toText()),
                    tr("Add member"), u"members"_s, seat.id);
                break;
            case SeatState::Vacant:
                add(Severity::Bad, vacantSentence(seat), tr("Add member"), u"members"_s, seat.id);
                break;
            }
        }
    }

    void standIns()
    {
        for (const auto &[membership, sentence] : StandIns::problems(m_detail, m_today))
            add(Severity::Warn, sentence, tr("Show member"), u"members"_s, membership);
    }

    static QString vacantSentence(const SeatCover &seat)
    {
        if (!seat.vacantSince.isNull())
            return tr("%1 has had no representative since %2.").arg(seat.name, seat.vacantSince.toText());
        return seat.everHeld ? tr("%1 has no representative.").arg(seat.name) : tr("%1 has never had a representative.").arg(seat.name);
    }

    void cadence()
    {
        const Cadence cadence = NetworkRules::cadence(m_detail, m_today);
        if (cadence.missing > 0 && !cadence.canBeMet) {
            add(Severity::Bad,
                tr("The cadence of %1 can no longer be met: %n meeting(s) missing, ", nullptr, cadence.missing).arg(cadence.period.label)
                    + tr("%n working week(s) left.", nullptr, cadence.weeksLeft),
                tr("Plan term"), u"meetings"_s, m_detail.network.id);
        } else if (cadence.missing > 0) {
            add(Severity::Warn, tr("%n meeting(s) still to be planned in %1.", nullptr, cadence.missing).arg(cadence.period.label),
                tr("Plan term"), u"meetings"_s, m_detail.network.id);
        } else if (!NetworkRules::nextMeeting(m_detail, m_today)) {
            add(Severity::Info, tr("No next meeting is planned."), tr("Plan term"), u"meetings"_s, m_detail.network.id);
        }
    }

    void meetings()
    {
        for (const Meeting &meeting : m_detail.meetings) {
            const QDate day = meeting.day();
            if (!day.isValid() || day >= m_today)
                continue;
            if (meeting.status == MeetingStatus::Planned) {
                add(Severity::Warn, tr("The meeting of %1 is past; was it held or cancelled?").arg(dayText(day)), tr("Show meeting"),
                    u"meetings"_s, meeting.id);
            } else if (meeting.status == MeetingStatus::Held && meeting.minutes.trimmed().isEmpty()
                       && day.daysTo(m_today) > minutesDueDays && day.daysTo(m_today) <= minutesAskedDays) {
                add(Severity::Warn, tr("The meeting of %1 has no minutes.").arg(dayText(day)), tr("Write minutes"), u"meetings"_s, meeting.id);
            }
        }
    }

    void licences()
    {
        if (!m_detail.network.usesLicences)
            return;
        for (const Id &municipality : NetworkRules::withoutLicence(m_detail, m_today)) {
            const auto name = std::find_if(m_detail.municipalities.cbegin(), m_detail.municipalities.cend(),
                                           [&](const NetworkMunicipality &m) { return m.id == municipality; });
            const auto licence = std::find_if(m_detail.licences.cbegin(), m_detail.licences.cend(),
                                              [&](const Licence &l) { return l.municipality == municipality; });
            const bool known = licence != m_detail.licences.cend();
            const bool ended = known && !licence->end.isNull() && licence->end.last() < m_today;
            add(Severity::Warn,
                ended ? tr("%1 takes part, but its licence ended %2.").arg(name->name, licence->end.toText())
                      : tr("%1 takes part without a valid licence.").arg(name->name),
                known ? tr("Show licence") : tr("Add licence"), u"licences"_s, known ? licence->id : municipality);
        }
    }

    void loops()
    {
        if (!m_detail.network.usesLoops)
            return;
        for (const Loop &loop : m_detail.loops) {
            const QString name = loop.theme.isEmpty() ? tr("A loop without a theme") : tr("“%1”").arg(loop.theme);
            for (const LoopGuide &guide : loop.guides)
                if (NetworkRules::guideIsStaff(loop, guide))
                    add(Severity::Bad, tr("%1: the guide %2 works at the place and is not independent.").arg(name, guide.name),
                        tr("Change guide"), u"loops"_s, loop.id);
            if (loop.status == LoopStatus::Planned)
                continue;
            if (loop.guides.isEmpty())
                add(Severity::Warn, tr("%1 has no guide.").arg(name), tr("Choose guides"), u"loops"_s, loop.id);
            talks(loop, name);
        }
    }

    void talks(const Loop &loop, const QString &name)
    {
        const LoopState state = NetworkRules::loopState(loop);
        if (state.complete())
            return;
        QStringList kinds;
        for (const TalkKind kind : state.missing)
            kinds.append(NetworkWords::of(kind));
        const bool finished = loop.status == LoopStatus::Finished;
        const QString missing = NetworkWords::joined(kinds);
        add(finished ? Severity::Warn : Severity::Info,
            finished ? tr("%1 is finished but incomplete; talks missing: %2.").arg(name, missing)
                     : tr("%1 is running; talks still to come: %2.").arg(name, missing),
            tr("Add talk"), u"loops"_s, loop.id);
    }

    void actions()
    {
        for (const ActionPoint &action : m_detail.actions)
            if (NetworkRules::isOverdue(action, m_today))
                add(Severity::Warn, tr("Overdue since %1: %2").arg(action.due.toText(), action.text), tr("Show action point"),
                    u"meetings"_s, action.id);
    }

    const NetworkDetail &m_detail;
    QDate m_today;
    QList<Problem> m_found;
};

} // namespace

QList<Problem> NetworkRules::problems(const NetworkDetail &detail, QDate today)
{
    return Problems(detail, today).all();
}

NetworkRow NetworkRules::row(const NetworkDetail &detail, QDate today)
{
    NetworkRow row;
    row.id = detail.network.id;
    row.name = detail.network.name;
    row.area = detail.network.area;
    row.areaName = detail.network.areaName;
    row.status = detail.network.status;
    QStringList names;
    for (const Responsible &responsible : detail.responsible) {
        names.append(responsible.name);
        row.responsible.append(responsible.person);
    }
    row.responsibleNames = names.join(u", "_s);
    row.members = int(membersOn(detail, today).size());
    const Coverage covered = coverage(detail, today);
    row.hasCoverage = covered.applies();
    row.covered = covered.covered();
    row.seats = covered.total();
    row.coverageText = coverageText(covered);
    if (const Meeting *next = nextMeeting(detail, today))
        row.nextMeeting = next->day();
    const Cadence kept = cadence(detail, today);
    row.cadenceText = kept.text();
    row.meetingsHeld = kept.held;
    row.meetingsRequired = kept.required;
    for (const Problem &problem : problems(detail, today)) {
        row.problems += problem.severity != Severity::Info;
        row.worst = std::max(row.worst.value_or(problem.severity), problem.severity);
    }
    return row;
}

namespace {

/// The sentences of NetworkRules::summary().
class Summary
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::NetworkRules)

public:
    static QString coverage(const NetworkDetail &detail, QDate today)
    {
        const Coverage coverage = NetworkRules::coverage(detail, today);
        if (!coverage.applies())
            return tr("The network has %n member(s).", nullptr, int(NetworkRules::membersOn(detail, today).size()));
        QStringList lacking;
        for (const SeatCover &seat : coverage.seats)
            if (seat.state == SeatState::Vacant || seat.state == SeatState::OnlyAlternate)
                lacking.append(seat.name);
        const bool municipalities = detail.network.represents == Represents::Municipalities;
        const QString have = municipalities ? tr("%1 of %2 municipalities have an ordinary representative.")
                                            : tr("%1 of %2 seats have an ordinary representative.");
        const QString sentence = have.arg(coverage.covered()).arg(coverage.total());
        if (lacking.isEmpty())
            return sentence;
        return sentence + u' ' + tr("Without one: %1.").arg(NetworkWords::joined(lacking));
    }

    static QString cadence(const NetworkDetail &detail, const CadencePeriod &period, QDate today)
    {
        const Cadence cadence = NetworkRules::cadenceIn(detail, period, today);
        const QString held = cadence.required
            ? tr("%1 of %n meeting(s) in %2 have been held", nullptr, *cadence.required).arg(cadence.held).arg(cadence.period.label)
            : tr("%n meeting(s) in %1 have been held", nullptr, cadence.held).arg(cadence.period.label);
        if (period.last < today)
            return tr("%1.").arg(held);
        if (const Meeting *next = NetworkRules::nextMeeting(detail, today))
            return tr("%1; the next is on %2.").arg(held, dayText(next->day()));
        return tr("%1; no next meeting is planned.").arg(held);
    }

    static QString actions(const NetworkDetail &detail, QDate today)
    {
        int open = 0;
        int overdue = 0;
        for (const ActionPoint &action : detail.actions) {
            open += action.isOpen();
            overdue += NetworkRules::isOverdue(action, today);
        }
        if (open == 0)
            return tr("No action points are open.");
        const QString sentence = tr("%n action point(s) open", nullptr, open);
        return overdue == 0 ? tr("%1.").arg(sentence) : tr("%1, of which %n overdue.", nullptr, overdue).arg(sentence);
    }
};

} // namespace

QStringList NetworkRules::summary(const NetworkDetail &detail, QDate today)
{
    return summaryOf(detail, period(detail.network, today), today);
}

QStringList NetworkRules::summaryOf(const NetworkDetail &detail, const CadencePeriod &period, QDate today)
{
    QStringList sentences{Summary::coverage(detail, dayOf(period, today)), Summary::cadence(detail, period, today)};
    // What is open is open today, whatever the report is about.
    if (period.last >= today)
        sentences.append(Summary::actions(detail, today));
    return sentences;
}

} // namespace lansnav
