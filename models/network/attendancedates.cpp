// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/attendancedates.h"

#include "calendar/meetingtime.h"
#include "exchange/blankcells.h"
#include "exchange/headermatch.h"
#include "list/foldedtext.h"
#include "network/rowvalues.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr qsizetype toldColumns = 12;

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
        if (saysCancelled(heading))
            continue;
        const ListYears::Dated found = dated(heading, argument, column);
        if (isOfMeeting(found.date)) {
            m_columns.append({column, found.date});
            if (!found.from.isEmpty())
                m_from[found.from].append(m_columns.last());
        } else if (parse::headedDate(heading) && hasMarks(column)) {
            m_unsaid.append(HeaderMatcher::shown(heading));
        }
    }
    static const QRegularExpression dated(u"\\d[\\d/.-]*[/-]\\d|\\bv(?:ecka|\\.)? ?\\d|\\d{1,2}(?::?e)? ?(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)"_s,
                                          QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    for (const QString &heading : plan.headings)
        if (saysCancelled(heading) && heading.contains(dated))
            m_cancelled.append(HeaderMatcher::shown(heading));
    leaveOutOfOrder();
    leaveOutOfOtherYears();
}

bool AttendanceDates::saysCancelled(const QString &text)
{
    static const QRegularExpression said(u"inställ|avlys|avbok|uppskj|flytta\\p{L}*\\b(?! från)|\\b(?:uteblev|blev (?:ej|inte)|(?:ej|inte) av\\b)|cancel|called off|postpon|\\bmoved\\b(?! from)"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longest = 200;
    return folded(text.left(longest)).contains(said);
}

/// Whether another column of the same date is read.
bool AttendanceDates::isReadAlready(const QString &heading) const
{
    const auto said = parse::headedDate(heading);
    const PartialDate date = said ? said->date : parse::date(heading, {.excelSerial = true});
    return !date.isNull() && std::any_of(m_columns.cbegin(), m_columns.cend(), [&date](const Column &column) { return column.when == date; });
}

QStringList AttendanceDates::toldUnread(bool isLong) const
{
    QStringList sentences;
    if (!m_cancelled.isEmpty())
        sentences.append(tr("A meeting that is said to be cancelled or moved is not read, nor is what stands below it: %1. Set its status in the list of meetings.").arg(quoted(m_cancelled)));
    QStringList doubled;
    QStringList noDays;
    for (int column = 0; !isLong && column < m_plan.headings.size(); ++column) {
        const QString heading = m_plan.headings.at(column);
        const QString field = m_plan.mapping.value(column).section(u':', 0, 0);
        const bool isRead = std::any_of(m_columns.cbegin(), m_columns.cend(), [column](const Column &one) { return one.column == column; });
        if (isRead || saysCancelled(heading) || !hasMarks(column))
            continue;
        if ((field.isEmpty() || field == u"date") && isReadAlready(heading))
            doubled.append(HeaderMatcher::shown(heading));
        else if (field == u"date" || field == u"day" || field == u"state")
            noDays.append(HeaderMatcher::shown(heading));
    }
    if (!doubled.isEmpty())
        sentences.append(tr("These headings stand above more than one column, and only the first is read: %1. If there were two meetings that day, read them each by itself; otherwise put their marks in one column.").arg(quoted(doubled)));
    if (!noDays.isEmpty())
        sentences.append(tr("What stands below these headings is not read, since they say no day of a meeting: %1. Write the day in the heading, such as “2024-02-14”, and read the list again.").arg(quoted(noDays)));
    return sentences;
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
    return std::any_of(m_plan.rows.cbegin(), m_plan.rows.cend(), [column](const ImportRow &row) { return !isBlankCell(row.cells.value(column)); });
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
        if (const QString *only = onlyFilledCell(row.cells))
            titles.insert(*only);
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

MeetingWhen AttendanceDates::inRow(const QString &cell) const
{
    if (const auto known = m_inRow.constFind(cell); known != m_inRow.cend())
        return *known;
    MeetingWhen when = MeetingWhen::fromUndatedText(cell);
    if (when.isNull() && !saysCancelled(cell)) {
        if (const PartialDate date = parse::date(cell, {.excelSerial = true}); isOfMeeting(date))
            when = date;
        else if (const auto said = parse::headedDate(cell))
            when = m_years.date(*said, m_dayColumn).date;
    }
    return *m_inRow.insert(cell, when);
}

AttendanceMeetings::AttendanceMeetings(const NetworkDetail &network) : m_network(network)
{
    for (const Meeting &meeting : network.meetings) {
        if (meeting.status == MeetingStatus::Cancelled)
            continue;
        if (meeting.day().isValid())
            m_byDay[meeting.day()].append(meeting.id);
        else
            m_undated[parse::tidy(meeting.title)].append(meeting.id);
    }
}

QList<Id> AttendanceMeetings::at(const MeetingWhen &said) const
{
    if (const auto made = m_made.constFind(said); made != m_made.cend())
        return {*made};
    if (said.nth > 0) {
        QList<Id> called = m_undated.value(said.title);
        if (called.size() < said.nth)
            return {};
        std::rotate(called.begin(), called.begin() + (said.nth - 1), called.end());
        return called;
    }
    const PartialDate when = said.date;
    if (said.isDay())
        return m_byDay.value(when.first());
    if (const auto known = m_longer.constFind(when); known != m_longer.cend())
        return *known;
    QList<Id> found;
    for (const Meeting &meeting : m_network.meetings) {
        const QDate day = meeting.day();
        const bool isThen = day.isValid() ? when.first() <= day && day <= when.last() && !m_days.contains(day) : parse::date(meeting.title) == when;
        if (isThen && meeting.status != MeetingStatus::Cancelled)
            found.append(meeting.id);
    }
    return *m_longer.insert(when, found);
}

bool AttendanceMeetings::isRecorded(const MeetingWhen &when, const Id &person, AttendanceState state) const
{
    const QList<Id> meetings = at(when);
    return std::any_of(meetings.cbegin(), meetings.cend(), [&](const Id &meeting) { return m_network.attendanceOf(meeting, person) == state; });
}

QStringList AttendanceMeetings::told(const QSet<MeetingWhen> &whens) const
{
    QList<MeetingWhen> longer(whens.cbegin(), whens.cend());
    longer.removeIf([](const MeetingWhen &when) { return when.isNull() || when.isDay(); });
    std::sort(longer.begin(), longer.end(), [](const MeetingWhen &a, const MeetingWhen &b) { return a.date == b.date ? std::pair(a.title, a.nth) < std::pair(b.title, b.nth) : a.date < b.date; });
    QStringList sentences;
    for (const MeetingWhen &when : std::as_const(longer)) {
        const QList<Id> found = at(when);
        const Meeting *only = found.size() == 1 ? m_network.meeting(found.first()) : nullptr;
        QDate beside;
        for (const QDate day : m_days)
            if (!when.date.isNull() && when.date.first() <= day && day <= when.date.last() && (!beside.isValid() || day < beside))
                beside = day;
        if (found.isEmpty() && when.date.isNull())
            sentences.append(tr("The network has no meeting without a day that is “%1”. It is taken in so; set its day in the list of meetings when you know it.").arg(when.toText()));
        else if (found.isEmpty() && beside.isValid())
            sentences.append(tr("%1 stands in the list beside %2, which is within it. They are read as two meetings, the former without a day and called “%1”. If they are one, give both the same heading and read the list again.")
                                 .arg(when.toText(), PartialDate(beside).toText()));
        else if (found.isEmpty())
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

Id AttendanceMeetings::meetingAt(Edit &edit, const MeetingWhen &when)
{
    if (const Id id = at(when).value(0); !id.isNull()) {
        hold(edit, id);
        return id;
    }
    Meeting meeting;
    meeting.network = m_network.network.id;
    meeting.starts = when.isDay() ? MeetingTime::at(when.date.first()).toIso() : QString();
    meeting.title = when.isDay() ? QString() : when.date.isNull() ? when.title : when.toText();
    // Of when it was, nothing is known where there is no date.
    meeting.status = !when.date.isNull() && when.date.last() <= QDate::currentDate() ? MeetingStatus::Held : MeetingStatus::Planned;
    const Id id = edit.insert(u"meeting"_s, valuesOf(meeting));
    if (when.isDay())
        m_byDay[when.date.first()] = {id};
    else
        m_made.insert(when, id);
    return id;
}

} // namespace lansnav
