// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

using MembersBySeat = QHash<Id, QList<const Membership *>>;

MembersBySeat bySeat(const NetworkDetail &detail)
{
    MembersBySeat found;
    for (const Membership &member : detail.members) {
        const Id seat = NetworkRules::seatOf(detail.network, member);
        if (!seat.isNull())
            found[seat].append(&member);
    }
    return found;
}

/// Whether one of the seat's members was there: present, missed, or nothing known.
enum class SeatAt { Unknown, There, Missed };

SeatAt seatAt(const NetworkDetail &detail, const Meeting &meeting, const QList<const Membership *> &members)
{
    SeatAt result = SeatAt::Unknown;
    const QDate day = meeting.day();
    for (const Membership *member : members) {
        if (!member->holdsOn(day))
            continue;
        switch (detail.attendanceOf(meeting.id, member->person)) {
        case AttendanceState::Present:
            return SeatAt::There;
        case AttendanceState::Absent:
        case AttendanceState::Apology:
            result = SeatAt::Missed;
            break;
        case AttendanceState::NotRecorded:
            break;
        }
    }
    return result;
}

int missedBy(const NetworkDetail &detail, const QList<const Membership *> &members, QDate day)
{
    int missed = 0;
    for (auto meeting = detail.meetings.crbegin(); meeting != detail.meetings.crend(); ++meeting) {
        if (meeting->status != MeetingStatus::Held || !meeting->day().isValid() || meeting->day() > day)
            continue;
        const SeatAt at = seatAt(detail, *meeting, members);
        if (at == SeatAt::There)
            break;
        if (at == SeatAt::Missed)
            ++missed;
    }
    return missed;
}

PartialDate lastEnd(const QList<const Membership *> &members, QDate day)
{
    PartialDate latest;
    for (const Membership *member : members) {
        if (member->kind != MemberKind::Ordinary)
            continue;
        if (member->holdsOn(day))
            return {};
        if (!member->end.isNull() && member->end.last() < day && (latest.isNull() || latest.last() < member->end.last()))
            latest = member->end;
    }
    return latest;
}

void fillCover(const NetworkDetail &detail, const QList<const Membership *> &members, QDate day, SeatCover &cover)
{
    bool ordinary = false;
    for (const MemberKind kind : {MemberKind::Ordinary, MemberKind::Alternate}) {
        for (const Membership *member : members) {
            if (member->kind != kind)
                continue;
            // A membership that begins later has not been held yet.
            if (kind == MemberKind::Ordinary && (member->start.isNull() || member->start.first() <= day))
                cover.everHeld = true;
            if (!member->holdsOn(day))
                continue;
            ordinary = ordinary || kind == MemberKind::Ordinary;
            cover.memberships.append(member->id);
            cover.names.append(member->name);
        }
    }
    cover.missed = cover.memberships.isEmpty() ? 0 : missedBy(detail, members, day);
    if (ordinary) {
        cover.state = cover.missed >= std::max(1, detail.network.staleAfter) ? SeatState::Stale : SeatState::Ordinary;
        return;
    }
    cover.state = cover.memberships.isEmpty() ? SeatState::Vacant : SeatState::OnlyAlternate;
    cover.vacantSince = lastEnd(members, day);
}

} // namespace

int Coverage::covered() const
{
    return count(SeatState::Ordinary) + count(SeatState::Stale);
}

int Coverage::count(SeatState state) const
{
    return int(std::count_if(seats.cbegin(), seats.cend(), [state](const SeatCover &seat) { return seat.state == state; }));
}

Id NetworkRules::seatOf(const Network &network, const Membership &member)
{
    switch (network.represents) {
    case Represents::Municipalities: return member.municipality;
    case Represents::Organisations:
    case Represents::Fields: return member.seat;
    case Represents::Nobody: break;
    }
    return {};
}

QString NetworkRules::representsText(const Network &network, const Membership &member)
{
    return member.representsName.isEmpty() && network.represents != Represents::Nobody ? u"–"_s : member.representsName;
}

QString NetworkRules::representsName(Represents represents, const QString &municipality, const QString &seat)
{
    const bool areSeats = represents == Represents::Organisations || represents == Represents::Fields;
    return areSeats || municipality.isEmpty() ? seat : municipality;
}

Coverage NetworkRules::coverage(const NetworkDetail &detail, QDate day)
{
    Coverage coverage;
    const MembersBySeat members = bySeat(detail);
    const auto add = [&](SeatCover cover) {
        fillCover(detail, members.value(cover.id), day, cover);
        coverage.seats.append(std::move(cover));
    };
    if (detail.network.represents == Represents::Municipalities) {
        for (const NetworkMunicipality &m : detail.municipalities)
            add({.id = m.id, .name = m.name, .shortName = m.shortName, .tileColumn = m.tileColumn, .tileRow = m.tileRow});
    } else if (detail.network.represents != Represents::Nobody) {
        for (const Seat &seat : detail.seats)
            add({.id = seat.id, .name = seat.title(), .shortName = seat.title()});
    }
    return coverage;
}

QString NetworkRules::coverageText(const Coverage &coverage)
{
    return coverage.applies() ? tr("%1 of %2").arg(coverage.covered()).arg(coverage.total()) : u"–"_s;
}

QString NetworkRules::stateWord(const SeatCover &seat)
{
    switch (seat.state) {
    case SeatState::Ordinary: return tr("ordinary");
    case SeatState::OnlyAlternate: return tr("only an alternate");
    case SeatState::Vacant: return tr("vacant");
    case SeatState::Stale: return tr("absent %n running", nullptr, seat.missed);
    }
    Q_UNREACHABLE();
}

int NetworkRules::missedRunning(const NetworkDetail &detail, const Id &seat, QDate day)
{
    return missedBy(detail, bySeat(detail).value(seat), day);
}

PartialDate NetworkRules::vacantSince(const NetworkDetail &detail, const Id &seat, QDate day)
{
    return lastEnd(bySeat(detail).value(seat), day);
}

bool NetworkRules::guideIsStaff(const Loop &loop, const LoopGuide &guide)
{
    if (!loop.organisation.isNull() && loop.organisation == guide.organisation)
        return true;
    // The place is often typed as text: the same name as the guide's workplace is the same place.
    const QString place = loop.place.simplified();
    return !place.isEmpty() && place.compare(guide.workplace.simplified(), Qt::CaseInsensitive) == 0;
}

LoopState NetworkRules::loopState(const Loop &loop)
{
    LoopState state;
    for (const TalkKind kind : {TalkKind::Users, TalkKind::Staff, TalkKind::Joint}) {
        const bool held = std::any_of(loop.talks.cbegin(), loop.talks.cend(),
                                      [kind](const LoopTalk &talk) { return talk.kind == kind && !talk.heldOn.isNull(); });
        if (!held)
            state.missing.append(kind);
    }
    return state;
}

QString NetworkRules::talksText(const Loop &loop)
{
    QStringList parts;
    for (const TalkKind kind : {TalkKind::Users, TalkKind::Staff, TalkKind::Joint}) {
        bool held = false;
        std::optional<int> heads;
        for (const LoopTalk &talk : loop.talks) {
            if (talk.kind != kind || talk.heldOn.isNull())
                continue;
            held = true;
            if (talk.heads)
                heads = heads.value_or(0) + *talk.heads;
        }
        const QString count = heads ? QString::number(*heads) : held ? tr("held") : u"–"_s;
        parts.append(NetworkWords::of(kind) + u' ' + count);
    }
    return parts.join(u" · "_s);
}

QString NetworkRules::loopFault(const Loop &loop)
{
    for (const LoopGuide &guide : loop.guides)
        if (guideIsStaff(loop, guide))
            return tr("a guide works there");
    if (loop.status == LoopStatus::Planned)
        return {};
    if (loop.guides.isEmpty())
        return tr("no guide");
    QStringList missing;
    for (const TalkKind kind : loopState(loop).missing)
        missing.append(NetworkWords::of(kind));
    return missing.isEmpty() ? QString() : tr("missing: %1").arg(missing.join(u", "_s));
}

QString NetworkRules::figureText(const Figure &figure)
{
    if (!figure.value)
        return {};
    return figure.approximate ? tr("about %1").arg(*figure.value) : QString::number(*figure.value);
}

bool NetworkRules::licenceHolds(const Licence &licence, QDate day)
{
    const bool begun = licence.start.isNull() || licence.start.first() <= day;
    if (licence.kind == LicenceKind::Permanent)
        return begun;
    return begun && !licence.end.isNull() && licence.end.last() >= day;
}

QList<Id> NetworkRules::withoutLicence(const NetworkDetail &detail, QDate day)
{
    QSet<Id> licensed;
    for (const Licence &licence : detail.licences)
        if (licenceHolds(licence, day))
            licensed.insert(licence.municipality);
    QSet<Id> takingPart;
    for (const Membership &member : detail.members)
        if (member.holdsOn(day) && !member.municipality.isNull())
            takingPart.insert(member.municipality);
    QList<Id> missing;
    for (const NetworkMunicipality &municipality : detail.municipalities)
        if (takingPart.contains(municipality.id) && !licensed.contains(municipality.id))
            missing.append(municipality.id);
    return missing;
}

bool NetworkRules::isOverdue(const ActionPoint &action, QDate today)
{
    return action.isOpen() && !action.due.isNull() && action.due.last() < today;
}

bool NetworkRules::wasOpenOn(const ActionPoint &action, QDate day)
{
    return action.meetingDay.isValid() && action.meetingDay <= day && (action.isOpen() || action.doneOn.first() > day);
}

bool NetworkRules::isCarriedOver(const NetworkDetail &detail, const ActionPoint &action, QDate today)
{
    if (!action.isOpen() || !action.meetingDay.isValid())
        return false;
    return std::any_of(detail.meetings.cbegin(), detail.meetings.cend(), [&](const Meeting &meeting) {
        return meeting.status == MeetingStatus::Held && meeting.day() > action.meetingDay && meeting.day() <= today;
    });
}

QList<ActionPoint> NetworkRules::carriedInto(const NetworkDetail &detail, const Meeting &meeting)
{
    QList<ActionPoint> carried;
    const QDate day = meeting.day();
    for (const ActionPoint &action : detail.actions) {
        const bool before = !action.meetingDay.isValid() || action.meetingDay < day;
        const bool openThen = action.isOpen() || action.doneOn.last() >= day;
        if (day.isValid() && action.meeting != meeting.id && before && openThen)
            carried.append(action);
    }
    return carried;
}

QList<Id> NetworkRules::representedAt(const NetworkDetail &detail, const Meeting &meeting)
{
    QList<Id> found;
    const MembersBySeat members = bySeat(detail);
    for (auto seat = members.cbegin(); seat != members.cend(); ++seat)
        if (seatAt(detail, meeting, seat.value()) == SeatAt::There)
            found.append(seat.key());
    return found;
}

int NetworkRules::seatCount(const NetworkDetail &detail)
{
    switch (detail.network.represents) {
    case Represents::Municipalities: return int(detail.municipalities.size());
    case Represents::Organisations:
    case Represents::Fields: return int(detail.seats.size());
    case Represents::Nobody: break;
    }
    return 0;
}

AttendanceCount NetworkRules::count(const NetworkDetail &detail, const Id &meeting)
{
    AttendanceCount count;
    const auto states = detail.attendance.constFind(meeting);
    if (states == detail.attendance.cend())
        return count;
    for (const AttendanceState state : *states)
        count.add(state);
    return count;
}

QList<Membership> NetworkRules::attendees(const NetworkDetail &detail, const Meeting &meeting)
{
    QList<Membership> found;
    QSet<Id> seen;
    const auto recorded = detail.attendance.value(meeting.id);
    // First the period that held then, so that old meetings show what was true then; then others with a recorded state.
    for (const bool holding : {true, false}) {
        for (const Membership &member : detail.members) {
            const bool wanted = holding ? member.holdsOn(meeting.day()) : recorded.contains(member.person);
            if (wanted && !seen.contains(member.person)) {
                seen.insert(member.person);
                found.append(member);
            }
        }
    }
    for (auto guest = detail.guestNames.cbegin(); guest != detail.guestNames.cend(); ++guest) {
        if (!recorded.contains(guest.key()) || seen.contains(guest.key()))
            continue;
        Membership row;
        row.person = guest.key();
        row.name = row.sortName = guest.value();
        found.append(row);
    }
    return found;
}

bool NetworkRules::representOthers(const Membership &a, const Membership &b)
{
    const auto differ = [](const Id &one, const Id &other) { return !one.isNull() && !other.isNull() && one != other; };
    return differ(a.municipality, b.municipality) || differ(a.seat, b.seat);
}

QList<Membership> NetworkRules::membersOn(const NetworkDetail &detail, QDate day)
{
    QList<Membership> found;
    QSet<Id> seen;
    for (const Membership &member : detail.members) {
        if (!member.holdsOn(day) || seen.contains(member.person))
            continue;
        seen.insert(member.person);
        found.append(member);
    }
    return found;
}

} // namespace lansnav
