// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networkcharts.h"

#include "calendar/term.h"
#include "calendar/uilocale.h"
#include "network/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

report::Chart NetworkCharts::attendance(const NetworkDetail &network, int meetings, QDate last)
{
    QList<const Meeting *> held;
    for (const Meeting &meeting : network.meetings)
        if (meeting.status == MeetingStatus::Held && meeting.day().isValid() && (!last.isValid() || meeting.day() <= last))
            held.append(&meeting);
    if (held.size() > meetings)
        held = held.sliced(held.size() - meetings);
    report::Chart chart{.kind = report::Chart::Kind::StackedBars, .title = tr("Attendance per meeting"), .unit = tr("people"),
                        .categories = {}, .series = {}};
    report::Series present{AttendanceWords::of(AttendanceState::Present), {}};
    report::Series apology{AttendanceWords::of(AttendanceState::Apology), {}};
    report::Series absent{AttendanceWords::of(AttendanceState::Absent), {}};
    // "27/2" is a Swedish way to write a day.
    const QString day = uiLocale().language() == QLocale::Swedish ? u"d/M yy"_s : u"d MMM yy"_s;
    for (const Meeting *meeting : std::as_const(held)) {
        chart.categories.append(uiLocale().toString(meeting->day(), day));
        const AttendanceCount count = NetworkRules::count(network, meeting->id);
        const bool recorded = count.recorded() > 0;
        present.values.append(recorded ? std::optional<double>(count.present) : std::nullopt);
        apology.values.append(recorded ? std::optional<double>(count.apology) : std::nullopt);
        absent.values.append(recorded ? std::optional<double>(count.absent) : std::nullopt);
    }
    chart.series = {present, apology, absent};
    return chart;
}

report::Chart NetworkCharts::coverage(const NetworkDetail &network, QDate today, int terms)
{
    report::Chart chart{.kind = report::Chart::Kind::Line, .title = tr("Coverage over the terms"),
                        .unit = network.network.represents == Represents::Municipalities ? tr("municipalities") : tr("seats"),
                        .categories = {}, .series = {}};
    report::Series covered{tr("with an ordinary representative"), {}};
    Term term = Term::containing(today);
    for (int i = 1; i < terms; ++i)
        term = term.previous();
    bool begun = false;
    for (int i = 0; i < terms; ++i, term = term.next()) {
        const Coverage coverage = NetworkRules::coverage(network, std::min(term.last(), today));
        chart.maximum = coverage.total();
        begun = begun || coverage.covered() > 0;
        // Terms before anybody was a member say nothing of the network.
        if (!begun)
            continue;
        chart.categories.append(term.toText());
        covered.values.append(double(coverage.covered()));
    }
    chart.series = {covered};
    return chart;
}

report::Chart NetworkCharts::members(const NetworkDetail &network, QDate today)
{
    report::Chart chart{.kind = report::Chart::Kind::StackedBars,
                        .title = network.network.represents == Represents::Municipalities ? tr("Members per municipality") : tr("Members per seat"),
                        .unit = tr("people"), .categories = {}, .series = {}};
    report::Series ordinary{NetworkWords::of(MemberKind::Ordinary), {}};
    report::Series alternate{NetworkWords::of(MemberKind::Alternate), {}};
    const QList<Membership> members = NetworkRules::membersOn(network, today);
    for (const SeatCover &seat : NetworkRules::coverage(network, today).seats) {
        chart.categories.append(seat.shortName);
        const auto count = [&](MemberKind kind) {
            return double(std::count_if(members.cbegin(), members.cend(), [&](const Membership &member) {
                return member.kind == kind && NetworkRules::seatOf(network.network, member) == seat.id;
            }));
        };
        ordinary.values.append(count(MemberKind::Ordinary));
        alternate.values.append(count(MemberKind::Alternate));
    }
    chart.series = {ordinary, alternate};
    return chart;
}

} // namespace lansnav
