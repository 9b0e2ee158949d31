// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/rules.h"

#include "calendar/holidays.h"
#include "calendar/term.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

/// Weeks with a working day and no meeting of the network yet.
struct FreeWeeks
{
    int usual = 0;      ///< people are at work in
    int all = 0;        ///< with those of summer and Christmas, when a meeting is possible and few come
};

FreeWeeks freeWeeks(const NetworkDetail &detail, QDate from, QDate to)
{
    QSet<QDate> taken;
    for (const Meeting &meeting : detail.meetings)
        if (meeting.status != MeetingStatus::Cancelled && meeting.day().isValid())
            taken.insert(mondayOf(meeting.day()));
    FreeWeeks weeks;
    for (QDate monday = mondayOf(from); monday <= to; monday = monday.addDays(7)) {
        if (taken.contains(monday))
            continue;
        bool possible = false;
        bool usual = false;
        for (QDate day = std::max(monday, from); day <= std::min(monday.addDays(6), to) && !usual; day = day.addDays(1)) {
            if (!detail.isWorkingDay(day))
                continue;
            possible = true;
            usual = !Holidays::isPause(day);
        }
        weeks.all += possible ? 1 : 0;
        weeks.usual += usual ? 1 : 0;
    }
    return weeks;
}

} // namespace

static bool isYear(const CadencePeriod &period)
{
    // A term is half a year: whatever is longer is a year.
    return period.first.daysTo(period.last) > 200;
}

QString Cadence::text() const
{
    if (!required)
        return QString::number(held);
    return NetworkRules::tr("%1 of %2").arg(held).arg(*required);
}

CadencePeriod NetworkRules::termOf(QDate day)
{
    const Term term = Term::containing(day);
    return {term.first(), term.last(), term.toText()};
}

CadencePeriod NetworkRules::yearOf(QDate day)
{
    return {QDate(day.year(), 1, 1), QDate(day.year(), 12, 31), QString::number(day.year())};
}

CadencePeriod NetworkRules::period(const Network &network, QDate day)
{
    return network.cadencePer == CadencePer::Year && network.cadenceCount ? yearOf(day) : termOf(day);
}

CadencePeriod NetworkRules::before(const CadencePeriod &period)
{
    const QDate day = period.first.addDays(-1);
    return isYear(period) ? yearOf(day) : termOf(day);
}

/// A year asks twice what a term does; what is asked of a year cannot be asked of one of its terms.
std::optional<int> NetworkRules::requiredIn(const Network &network, const CadencePeriod &period)
{
    if (!network.cadenceCount)
        return {};
    const bool ofYear = isYear(period);
    if (ofYear == (network.cadencePer == CadencePer::Year))
        return network.cadenceCount;
    return ofYear ? std::optional(2 * *network.cadenceCount) : std::nullopt;
}

Cadence NetworkRules::cadence(const NetworkDetail &detail, QDate today)
{
    return cadenceIn(detail, period(detail.network, today), today);
}

Cadence NetworkRules::cadenceIn(const NetworkDetail &detail, const CadencePeriod &period, QDate today)
{
    Cadence cadence;
    cadence.period = period;
    cadence.required = requiredIn(detail.network, period);
    for (const Meeting &meeting : detail.meetings) {
        if (!period.contains(meeting.day()))
            continue;
        if (meeting.status == MeetingStatus::Held)
            ++cadence.held;
        else if (meeting.status == MeetingStatus::Planned)
            ++(meeting.day() >= today ? cadence.planned : cadence.unsettled);
    }
    const FreeWeeks left = today <= period.last ? freeWeeks(detail, std::max(today, period.first), period.last) : FreeWeeks();
    cadence.weeksLeft = left.usual;
    const int required = cadence.required.value_or(0);
    cadence.met = cadence.held >= required;
    // A past meeting that was never settled was most likely held; it is asked about, not planned again.
    cadence.missing = std::max(0, required - cadence.held - cadence.planned - cadence.unsettled);
    cadence.canBeMet = cadence.missing <= left.all;
    return cadence;
}

const Meeting *NetworkRules::nextMeeting(const NetworkDetail &detail, QDate today)
{
    for (const Meeting &meeting : detail.meetings)
        if (meeting.status == MeetingStatus::Planned && meeting.day().isValid() && meeting.day() >= today)
            return &meeting;
    return nullptr;
}

} // namespace lansnav
