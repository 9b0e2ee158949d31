// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/eventcopy.h"

#include "calendar/holidays.h"
#include "calendar/isoweek.h"
#include "calendar/uilocale.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

QString dayText(QDate day)
{
    return uiLocale().toString(day, u"ddd d MMM yyyy"_s);
}

QDate firstDayOf(const QList<DateToCopy> &sessions)
{
    QDate first;
    for (const DateToCopy &session : sessions)
        if (!session.starts.isNull() && (!first.isValid() || session.starts.date() < first))
            first = session.starts.date();
    return first;
}

QDate target(const EventCopyRequest &request, QDate from)
{
    switch (request.rule) {
    case EventCopyRequest::Rule::SameWeek: return EventCopier::sameWeek(from, request.years);
    case EventCopyRequest::Rule::SameDate: return EventCopier::sameDate(from, request.years);
    case EventCopyRequest::Rule::FirstDay: return request.firstDay;
    }
    Q_UNREACHABLE();
}

MeetingTime shifted(const MeetingTime &time, qint64 days)
{
    return time.isNull() ? MeetingTime() : MeetingTime::at(time.date().addDays(days), time.time());
}

/// What to know about the new day; empty when nothing.
QString noteOn(const EventCopyRequest &request, const QString &title, QDate before, QDate day)
{
    if (const auto holiday = Holidays::on(day))
        return EventCopier::tr("%1 would be on %2, which is %3.", "title, date, holiday").arg(title, dayText(day), holiday->name);
    if (Holidays::isWeekend(day) && !Holidays::isWeekend(before))
        return EventCopier::tr("%1 would be on %2, a weekend.").arg(title, dayText(day));
    for (const DateRange &range : request.breaks)
        if (range.contains(day))
            return EventCopier::tr("%1 would be on %2, in a school break (%3).").arg(title, dayText(day), range.name);
    return {};
}

QList<CopiedDate> shiftedAll(const EventCopyRequest &request, const QList<DateToCopy> &dates, qint64 days, EventCopy &copy)
{
    QList<CopiedDate> made;
    for (const DateToCopy &date : dates) {
        made.append({date.id, shifted(date.starts, days), shifted(date.ends, days)});
        if (date.starts.isNull())
            continue;
        // Each day of what lasts for several; a slip of years in the end is not worth a note a day.
        const QDate first = date.starts.date();
        const QDate last = date.ends.isNull() ? first : std::clamp(date.ends.date(), first, first.addDays(31));
        for (QDate day = first; day <= last; day = day.addDays(1))
            if (const QString note = noteOn(request, date.title, day, day.addDays(days)); !note.isEmpty())
                copy.notes.append({date.id, day.addDays(days), note});
    }
    return made;
}

} // namespace

QDate EventCopier::sameWeek(QDate day, int years)
{
    const IsoWeek week = IsoWeek::containing(day);
    const IsoWeek then{week.year + years, std::min(week.week, IsoWeek::countIn(week.year + years))};
    return then.day(day.dayOfWeek());
}

QDate EventCopier::sameDate(QDate day, int years)
{
    return day.addYears(years);
}

EventCopy EventCopier::copy(const EventCopyRequest &request)
{
    EventCopy copy;
    copy.from = firstDayOf(request.sessions);
    if (!copy.from.isValid()) {
        copy.sentence = tr("The event has no dates to move; the copy has none either.");
        copy.sessions = shiftedAll(request, request.sessions, 0, copy);
        for (const DateToCopy &date : request.others)
            copy.others.append({date.id, {}, {}});      // a date of last year would be wrong, and nothing says which is right
        return copy;
    }
    copy.to = target(request, copy.from);
    if (!copy.to.isValid()) {
        copy.sentence = tr("Say on which day the copy begins.");
        copy.to = {};
        return copy;
    }
    const qint64 days = copy.from.daysTo(copy.to);
    copy.sessions = shiftedAll(request, request.sessions, days, copy);
    copy.others = shiftedAll(request, request.others, days, copy);
    for (const TaskToCopy &task : request.tasks) {
        const QDate day = copy.to.addDays(task.days);
        if (const QString note = noteOn(request, task.title, copy.from.addDays(task.days), day); !note.isEmpty())
            copy.notes.append({task.id, day, note});
    }
    std::stable_sort(copy.notes.begin(), copy.notes.end(), [](const CopyNote &a, const CopyNote &b) { return a.day < b.day; });
    if (request.rule == EventCopyRequest::Rule::SameWeek && IsoWeek::containing(copy.to).week != IsoWeek::containing(copy.from).week)
        copy.sentence = tr("%1 has no week 53, so the copy is in week 52.").arg(IsoWeek::containing(copy.to).year);
    return copy;
}

} // namespace lansnav
