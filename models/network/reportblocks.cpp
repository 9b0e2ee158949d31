// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/reportblocks.h"

#include "area/queryvalues.h"
#include "calendar/meetingtime.h"
#include "calendar/term.h"
#include "network/networkcharts.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int chartMeetings = 12;
constexpr int chartTerms = 8;
constexpr int figureYears = 8;

report::TileState tileState(SeatState state)
{
    switch (state) {
    case SeatState::Ordinary: return report::TileState::Good;
    case SeatState::Stale:
    case SeatState::OnlyAlternate: return report::TileState::Warn;
    case SeatState::Vacant: return report::TileState::Bad;
    }
    Q_UNREACHABLE();
}

report::Cell number(int value)
{
    return {QString::number(value), double(value)};
}

} // namespace

NetworkBlocks::NetworkBlocks(const NetworkDetail &network, CadencePeriod period, QDate today)
    : m_detail(network), m_period(std::move(period)), m_today(today), m_day(NetworkRules::dayOf(m_period, today))
{
}

QList<Meeting> NetworkBlocks::inPeriod() const
{
    QList<Meeting> found;
    for (const Meeting &meeting : m_detail.meetings)
        if (m_period.contains(meeting.day()))
            found.append(meeting);
    return found;
}

NetworkBlocks::Blocks NetworkBlocks::about() const
{
    Blocks blocks{report::Heading{tr("About the network")}};
    if (!m_detail.network.purpose.isEmpty())
        blocks.append(report::Paragraph{m_detail.network.purpose});
    report::Facts facts;
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            facts.rows.append({label, value});
    };
    QStringList responsible;
    for (const Responsible &person : m_detail.responsible)
        responsible.append(person.name);
    add(tr("Area"), m_detail.network.areaName);
    add(tr("Responsible"), NetworkWords::joined(responsible));
    add(tr("Partner"), m_detail.network.partnerName);
    add(tr("Represents"), NetworkWords::of(m_detail.network.represents));
    if (m_detail.network.cadenceCount)
        add(tr("Cadence"), m_detail.network.cadencePer == CadencePer::Term ? tr("%n meeting(s) a term", nullptr, *m_detail.network.cadenceCount)
                                                                           : tr("%n meeting(s) a year", nullptr, *m_detail.network.cadenceCount));
    add(tr("Status"), NetworkWords::of(m_detail.network.status));
    blocks.append(facts);
    return blocks;
}

report::TileMap NetworkBlocks::tileMap() const
{
    report::TileMap map;
    map.caption = tr("Coverage on %1").arg(PartialDate(m_day).toText());
    for (const SeatCover &seat : NetworkRules::coverage(m_detail, m_day).seats)
        map.tiles.append({seat.shortName, seat.name, NetworkRules::stateWord(seat), tileState(seat.state), seat.tileColumn, seat.tileRow});
    return map;
}

NetworkBlocks::Blocks NetworkBlocks::coverage() const
{
    const Coverage coverage = NetworkRules::coverage(m_detail, m_day);
    if (!coverage.applies())
        return {};
    Blocks blocks{report::Heading{tr("Coverage")}};
    // Only municipalities have a place on the map.
    if (m_detail.network.represents == Represents::Municipalities)
        blocks.append(tileMap());
    report::Table table;
    table.caption = tr("Representatives, %1 with an ordinary member").arg(NetworkRules::coverageText(coverage));
    table.columns = {report::column(m_detail.network.represents == Represents::Municipalities ? tr("Municipality") : tr("Seat"), 1.5), report::column(tr("State"), 1.2),
                     report::column(tr("Who"), 2.5), report::column(tr("Without an ordinary member since"), 1.3)};
    for (const SeatCover &seat : coverage.seats)
        table.rows.append({seat.name, NetworkRules::stateWord(seat), seat.names.join(u", "_s), seat.vacantSince.toText()});
    table.source = tr("Memberships that hold on %1").arg(PartialDate(m_day).toText());
    blocks.append(table);
    return blocks;
}

NetworkBlocks::Blocks NetworkBlocks::cadence() const
{
    const Cadence cadence = NetworkRules::cadenceIn(m_detail, m_period, m_today);
    report::Facts facts;
    facts.rows = {{tr("Held in %1").arg(m_period.label), cadence.text()}, {tr("Planned"), QString::number(cadence.planned)}};
    if (cadence.missing > 0)
        facts.rows.append({tr("Still missing"), cadence.canBeMet ? QString::number(cadence.missing) : tr("%1, can no longer be met").arg(cadence.missing)});
    if (const Meeting *next = m_period.last < m_today ? nullptr : NetworkRules::nextMeeting(m_detail, m_today))
        facts.rows.append({tr("Next meeting"), MeetingTime::rangeText(MeetingTime::fromIso(next->starts), MeetingTime::fromIso(next->ends))});
    return {report::Heading{tr("Meetings against the cadence")}, facts};
}

NetworkBlocks::Blocks NetworkBlocks::members() const
{
    report::Table table;
    table.caption = tr("Members");
    table.columns = {report::column(tr("Name"), 1.8), report::column(tr("Represents"), 1.4), report::column(tr("Ordinary or alternate"), 1.0), report::column(tr("Role"), 1.4),
                     report::column(tr("Trained"), 1.0), report::column(tr("From"), 1.0)};
    for (const Membership &member : NetworkRules::membersOn(m_detail, m_day))
        table.rows.append({member.name, NetworkRules::representsText(m_detail.network, member), NetworkWords::of(member.kind), member.role,
                           m_detail.network.usesTraining ? member.trained.toText() : QString(), member.start.toText()});
    report::dropEmptyColumns(table);
    table.source = tr("Memberships that hold on %1").arg(PartialDate(m_day).toText());
    return {report::Heading{tr("Members")}, table};
}

NetworkBlocks::Blocks NetworkBlocks::meetings() const
{
    const QList<Meeting> meetings = inPeriod();
    if (meetings.isEmpty())
        return {report::Heading{tr("Meetings")}, report::Paragraph{tr("No meetings in %1.").arg(m_period.label), true}};
    report::Table table;
    table.caption = tr("Meetings in %1").arg(m_period.label);
    table.columns = {report::column(tr("When"), 2.2), report::column(tr("Title"), 1.6), report::column(tr("Place"), 1.6), report::column(tr("Status"), 0.9),
                     report::column(tr("Present"), 0.8, report::Align::Right), report::column(tr("Minutes"), 0.9)};
    for (const Meeting &meeting : meetings) {
        const AttendanceCount count = NetworkRules::count(m_detail, meeting.id);
        const QString minutes = meeting.isAdjusted() ? tr("adjusted") : meeting.minutes.isEmpty() ? QString() : tr("written");
        table.rows.append({MeetingTime::rangeText(MeetingTime::fromIso(meeting.starts), MeetingTime::fromIso(meeting.ends)), meeting.title,
                           meeting.place.isEmpty() ? meeting.link : meeting.place, NetworkWords::of(meeting.status),
                           count.recorded() ? number(count.present) : report::Cell(), minutes});
    }
    return {report::Heading{tr("Meetings")}, table};
}

NetworkBlocks::Blocks NetworkBlocks::attendance() const
{
    QList<Meeting> held;
    for (const Meeting &meeting : inPeriod())
        if (meeting.status == MeetingStatus::Held && NetworkRules::count(m_detail, meeting.id).recorded() > 0)
            held.append(meeting);
    if (held.isEmpty())
        return {};
    report::Table table;
    table.caption = tr("Attendance in %1").arg(m_period.label);
    table.columns = {report::column(tr("Name"), 3.0), report::column(tr("Represents"), 2.0)};
    QList<Membership> people;
    QSet<Id> seen;
    for (const Meeting &meeting : std::as_const(held)) {
        table.columns.append({PartialDate(meeting.day()).toText(), report::Align::Center, 0.6, true});
        for (const Membership &person : NetworkRules::attendees(m_detail, meeting)) {
            if (!seen.contains(person.person))
                people.append(person);
            seen.insert(person.person);
        }
    }
    sortByText(people, [](const Membership &member) { return member.sortName; });
    for (const Membership &person : std::as_const(people)) {
        QList<report::Cell> row{person.name, person.representsName};
        for (const Meeting &meeting : std::as_const(held))
            row.append(AttendanceWords::letter(m_detail.attendanceOf(meeting.id, person.person)));
        table.rows.append(row);
    }
    QList<report::Cell> sums{tr("Present"), QString()};
    for (const Meeting &meeting : std::as_const(held))
        sums.append(number(NetworkRules::count(m_detail, meeting.id).present));
    table.rows.append(sums);
    table.lastRowIsTotal = true;
    table.legend = tr("N present, F absent, A sent apology; empty: not recorded");
    return {report::Heading{tr("Attendance")}, table};
}

NetworkBlocks::Blocks NetworkBlocks::actions() const
{
    // A report on a term that is over tells what was open when it ended.
    const bool past = m_period.last < m_today;
    const report::Heading heading{tr("Open action points")};
    report::Table table;
    table.caption = past ? tr("Open action points on %1").arg(PartialDate(m_period.last).toText()) : heading.text;
    table.columns = {report::column(tr("Action point"), 3.0), report::column(tr("Responsible"), 1.5), report::column(tr("Due"), 1.0), report::column(tr("State"), 1.0)};
    for (const ActionPoint &action : m_detail.actions) {
        if (past ? !NetworkRules::wasOpenOn(action, m_period.last) : !action.isOpen())
            continue;
        const bool overdue = NetworkRules::isOverdue(action, m_today);
        const QString state = !action.isOpen() ? tr("done %1").arg(action.doneOn.toText())
                            : overdue          ? tr("overdue")
                            : NetworkRules::isCarriedOver(m_detail, action, m_today) ? tr("carried over") : tr("open");
        table.rows.append({action.text, action.responsibleName, action.due.toText(), state});
    }
    if (table.rows.isEmpty())
        return {heading, report::Paragraph{past ? tr("No action points were open.") : tr("No action points are open."), true}};
    return {heading, table};
}

NetworkBlocks::Blocks NetworkBlocks::uses() const
{
    Blocks blocks;
    if (m_detail.network.usesLicences) {
        report::Table table;
        table.caption = tr("Licences");
        table.columns = {report::column(tr("Municipality"), 1.5), report::column(tr("Kind")), report::column(tr("From")), report::column(tr("To")), report::column(tr("State"))};
        for (const Licence &licence : m_detail.licences)
            table.rows.append({licence.municipalityName, NetworkWords::of(licence.kind), licence.start.toText(), licence.end.toText(),
                               NetworkRules::licenceHolds(licence, m_today) ? tr("valid") : tr("not valid")});
        blocks += {report::Heading{tr("Licences")}, table};
    }
    if (m_detail.network.usesLoops) {
        report::Table table;
        table.caption = tr("Participation loops");
        table.columns = {report::column(tr("Theme"), 1.6), report::column(tr("Place"), 1.6), report::column(tr("Municipality")), report::column(tr("Talks"), 1.8), report::column(tr("Status")), report::column(tr("To mend"), 1.3)};
        for (const Loop &loop : m_detail.loops)
            table.rows.append({loop.theme, loop.place.isEmpty() ? loop.organisationName : loop.place, loop.municipalityName, NetworkRules::talksText(loop),
                               NetworkWords::of(loop.status), NetworkRules::loopFault(loop)});
        blocks += {report::Heading{tr("Participation loops")}, table};
    }
    if (m_detail.network.usesFigures && !m_detail.figures.isEmpty())
        blocks += {report::Heading{tr("Figures")}, figures()};
    return blocks;
}

/// A row a municipality, a column a year; the latest years where the page has no room for all.
report::Table NetworkBlocks::figures() const
{
    QMap<int, QHash<QString, report::Cell>> years;
    QStringList municipalities;
    for (const Figure &figure : m_detail.figures) {
        const QString name = figure.municipalityName.isEmpty() ? tr("The whole county") : figure.municipalityName;
        if (!municipalities.contains(name))
            municipalities.append(name);
        report::Cell value(NetworkRules::figureText(figure));
        if (figure.value)
            value.number = double(*figure.value);
        years[figure.year].insert(name, value);
    }
    while (years.size() > figureYears)
        years.erase(years.begin());
    sortByText(municipalities, [](const QString &name) { return name; });
    report::Table table;
    table.caption = m_detail.network.figureName.isEmpty() ? tr("Figures") : m_detail.network.figureName;
    table.columns = {report::column(tr("Municipality"), 2.0)};
    for (auto year = years.cbegin(); year != years.cend(); ++year)
        table.columns.append(report::column(QString::number(year.key()), 0.8, report::Align::Right));
    for (const QString &name : std::as_const(municipalities)) {
        QList<report::Cell> row{name};
        for (auto year = years.cbegin(); year != years.cend(); ++year)
            row.append(year->value(name));
        table.rows.append(row);
    }
    return table;
}

NetworkBlocks::Blocks NetworkBlocks::charts() const
{
    Blocks blocks;
    for (const report::Chart &chart : {NetworkCharts::attendance(m_detail, chartMeetings, m_day), NetworkCharts::coverage(m_detail, m_day, chartTerms),
                                       NetworkCharts::members(m_detail, m_day)})
        if (!chart.categories.isEmpty())
            blocks.append(chart);
    if (!blocks.isEmpty())
        blocks.prepend(report::Heading{tr("Development")});
    return blocks;
}

} // namespace lansnav
