// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/attendancedates.h"

#include "calendar/meetingtime.h"
#include "exchange/headermatch.h"
#include "network/rowvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr qsizetype toldColumns = 12;

bool isOfMeeting(const PartialDate &date)
{
    using enum PartialDate::Precision;
    return date.precision() == Day || date.precision() == Week || date.precision() == Month;
}

QString quoted(const QStringList &headings)
{
    QStringList texts;
    for (const QString &heading : headings.mid(0, toldColumns))
        texts.append(u'”' + heading + u'”');
    return texts.join(u", "_s) + (headings.size() > toldColumns ? u" …"_s : QString());
}

} // namespace

AttendanceDates::AttendanceDates(const Sheet &sheet, const ImportPlan &plan) : m_plan(plan), m_years(sheet, plan)
{
    for (auto column = plan.mapping.cbegin(); column != plan.mapping.cend(); ++column)
        if (column.value() == u"day")
            m_dayColumn = column.key();
    for (const auto &[column, argument] : ImportColumns(plan).repeated(u"date"_s)) {
        const QString heading = plan.headings.value(column);
        const ListYears::Dated found = dated(heading, argument, column);
        if (isOfMeeting(found.date)) {
            m_columns.append({column, found.date});
            if (!found.from.isEmpty())
                m_from[found.from].append(m_columns.last());
        } else if (parse::headedDate(heading) && hasMarks(column)) {
            m_unsaid.append(HeaderMatcher::shown(heading));
        }
    }
    leaveOutOfOrder();
    leaveOutOfOtherYears();
}

/// What the user says of the column stands before what is above it.
ListYears::Dated AttendanceDates::dated(const QString &heading, const QString &argument, int column) const
{
    if (const PartialDate said = parse::date(argument, {.excelSerial = true}); isOfMeeting(said))
        return {said};
    if (const auto said = parse::headedDate(heading))
        return m_years.date(*said, column);
    return {parse::date(heading, {.excelSerial = true})};
}

bool AttendanceDates::hasMarks(int column) const
{
    return std::any_of(m_plan.rows.cbegin(), m_plan.rows.cend(), [column](const ImportRow &row) { return !QStringView(row.cells.value(column)).trimmed().isEmpty(); });
}

/// Columns whose year comes from a text that turns out not to say it of all of them.
void AttendanceDates::leaveOut(const QString &from)
{
    QSet<int> left;
    for (const Column &column : m_from.take(from)) {
        left.insert(column.column);
        if (hasMarks(column.column))
            m_unsaid.append(HeaderMatcher::shown(m_plan.headings.value(column.column)));
    }
    m_columns.removeIf([&](const Column &column) { return left.contains(column.column); });
}

/// Meetings stand in their order, or in the opposite one; where days of one year do not, the list goes on into the next.
void AttendanceDates::leaveOutOfOrder()
{
    const auto isEarlier = [](const Column &a, const Column &b) { return a.when.first() < b.when.first(); };
    for (const QString &from : m_from.keys()) {
        const QList<Column> columns = m_from.value(from);
        if (!std::is_sorted(columns.cbegin(), columns.cend(), isEarlier) && !std::is_sorted(columns.crbegin(), columns.crend(), isEarlier))
            leaveOut(from);
    }
}

/// The list of the next year may stand below, under the same headings and a title of its own.
void AttendanceDates::leaveOutOfOtherYears()
{
    if (m_from.isEmpty())
        return;
    QSet<QString> titles;
    for (const ImportRow &row : m_plan.rows) {
        titles.insert(row.section.list);
        titles.insert(row.section.title);
        const auto isFilled = [](const QString &cell) { return !QStringView(cell).trimmed().isEmpty(); };
        if (const auto first = std::find_if(row.cells.cbegin(), row.cells.cend(), isFilled); first != row.cells.cend() && std::none_of(first + 1, row.cells.cend(), isFilled))
            titles.insert(*first);
    }
    for (const QString &from : m_from.keys()) {
        const QList<Column> columns = m_from.value(from);
        const bool isOfAnother = std::any_of(titles.cbegin(), titles.cend(), [&](const QString &title) {
            return title != from && std::any_of(columns.cbegin(), columns.cend(), [&](const Column &column) { return ListYears::contradicts(title, column.when); });
        });
        if (isOfAnother)
            leaveOut(from);
    }
}

QString AttendanceDates::fault() const
{
    if (m_unsaid.isEmpty())
        return {};
    return tr("It is not said clearly which year the meetings of these columns were in: %1. Nothing was changed. Write the year in the headings (“12/2 2025”), in a line above them (“Attendance 2025”), or in the name of the sheet or the file.")
        .arg(quoted(m_unsaid));
}

QStringList AttendanceDates::told() const
{
    QStringList sentences;
    QStringList sources = m_from.keys();
    sources.sort();
    for (const QString &source : std::as_const(sources)) {
        QStringList read;
        for (const Column &column : m_from.value(source))
            read.append(HeaderMatcher::shown(m_plan.headings.value(column.column)) + u" = "_s + column.when.toText());
        sentences.append(tr("The headings say no year. It is taken from “%1”: %2.").arg(source, read.mid(0, toldColumns).join(u", "_s) + (read.size() > toldColumns ? u" …"_s : QString())));
    }
    return sentences;
}

PartialDate AttendanceDates::inRow(const QString &cell) const
{
    if (const auto known = m_inRow.constFind(cell); known != m_inRow.cend())
        return *known;
    PartialDate when = parse::date(cell, {.excelSerial = true});
    if (!isOfMeeting(when))
        when = {};
    if (const auto said = when.isNull() ? parse::headedDate(cell) : std::nullopt)
        when = m_years.date(*said, m_dayColumn).date;
    return *m_inRow.insert(cell, when);
}

AttendanceMeetings::AttendanceMeetings(const NetworkDetail &network) : m_network(network)
{
    for (const Meeting &meeting : network.meetings)
        if (meeting.status != MeetingStatus::Cancelled && meeting.day().isValid())
            m_byDay[meeting.day()].append(meeting.id);
}

QList<Id> AttendanceMeetings::at(const PartialDate &when) const
{
    if (when.precision() == PartialDate::Precision::Day)
        return m_byDay.value(when.first());
    if (const auto known = m_longer.constFind(when); known != m_longer.cend())
        return *known;
    QList<Id> found;
    for (const Meeting &meeting : m_network.meetings) {
        const QDate day = meeting.day();
        const bool isThen = day.isValid() ? when.first() <= day && day <= when.last() : parse::date(meeting.title) == when;
        if (isThen && meeting.status != MeetingStatus::Cancelled)
            found.append(meeting.id);
    }
    return *m_longer.insert(when, found);
}

QStringList AttendanceMeetings::told(const QSet<PartialDate> &whens) const
{
    QList<PartialDate> longer(whens.cbegin(), whens.cend());
    longer.removeIf([](const PartialDate &when) { return when.isNull() || when.precision() == PartialDate::Precision::Day; });
    std::sort(longer.begin(), longer.end());
    QStringList sentences;
    for (const PartialDate &when : std::as_const(longer)) {
        const QList<Id> found = at(when);
        const Meeting *only = found.size() == 1 ? m_network.meeting(found.first()) : nullptr;
        if (found.isEmpty())
            sentences.append(tr("No day is said of the meeting in %1, and the network has none then. It is taken in without a day, called “%1”; set its day in the list of meetings when you know it.").arg(when.toText()));
        else if (only && only->day().isValid())
            sentences.append(tr("No day is said of the meeting in %1. It is read as the only one that the network has then, that of %2.").arg(when.toText(), PartialDate(only->day()).toText()));
    }
    return sentences;
}

void AttendanceMeetings::hold(Edit &edit, const Id &meeting) const
{
    const Meeting *known = m_network.meeting(meeting);
    if (known && known->status == MeetingStatus::Planned && known->day().isValid() && known->day() <= QDate::currentDate())
        edit.update(u"meeting"_s, meeting, {{u"status"_s, toCode(MeetingStatus::Held)}});
}

Id AttendanceMeetings::meetingAt(Edit &edit, const PartialDate &when)
{
    if (const Id id = at(when).value(0); !id.isNull()) {
        hold(edit, id);
        return id;
    }
    const bool isDay = when.precision() == PartialDate::Precision::Day;
    Meeting meeting;
    meeting.network = m_network.network.id;
    meeting.starts = isDay ? MeetingTime::at(when.first()).toIso() : QString();
    meeting.title = isDay ? QString() : when.toText();
    meeting.status = when.last() <= QDate::currentDate() ? MeetingStatus::Held : MeetingStatus::Planned;
    const Id id = edit.insert(u"meeting"_s, valuesOf(meeting));
    (isDay ? m_byDay[when.first()] : m_longer[when]) = {id};
    return id;
}

} // namespace lansnav
