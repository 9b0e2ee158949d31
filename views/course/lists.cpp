// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/lists.h"

#include "calendar/uilocale.h"
#include "course/eventpage.h"
#include "course/rules.h"

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;

/// Headings and words of the lists. The context is what lupdate names it in this file.
struct CourseLists
{
    Q_DECLARE_TR_FUNCTIONS(CourseLists)
};

QVariant sortDay(QDate day)
{
    return day.isValid() ? QVariant(day) : QVariant();
}

} // namespace

EventListRow eventListRow(const EventRow &row, const QHash<Id, SeatCount> &counts, QDate today)
{
    EventListRow listed{row};
    listed.count = counts.value(row.id, SeatCount{row.registered, 0, 0, 0});
    listed.past = row.status == EventStatus::Held || (row.lastDay.isValid() && row.lastDay < today);
    return listed;
}

QString seatsText(const EventListRow &row)
{
    const auto number = [locale = uiLocale()](int count) { return locale.toString(count); };
    if (!row.capacity)
        return row.registered > 0 ? number(row.registered) : QString();
    QString taken = CourseLists::tr("%1 of %2").arg(number(row.count.seats), number(*row.capacity));
    if (row.count.preliminary > 0)
        taken = CourseLists::tr("%1, %2 preliminary").arg(taken, number(row.count.preliminary));
    return row.count.waiting > 0 ? CourseLists::tr("%1, %2 waiting").arg(taken, number(row.count.waiting)) : taken;
}

EventListModel::Columns eventColumns()
{
    using Row = EventListRow;
    return {
        {.key = u"title"_s, .heading = CourseLists::tr("Title"), .value = [](const Row &r) { return QVariant(r.title); }, .width = 160},
        {.key = u"kind"_s, .heading = CourseLists::tr("Kind"), .value = [](const Row &r) { return QVariant(CourseWords::of(r.kind)); }, .width = 110},
        {.key = u"days"_s, .heading = CourseLists::tr("Date"), .value = [](const Row &r) { return QVariant(courseview::daysText(r.firstDay, r.lastDay)); },
         .sortKey = [](const Row &r) { return sortDay(r.firstDay); },
         .extra = [](const Row &r, int role) {
             return role == Qt::ToolTipRole && r.sessions > 1 ? QVariant(CourseLists::tr("%n session(s)", nullptr, r.sessions)) : QVariant();
         }, .width = 110},
        {.key = u"status"_s, .heading = CourseLists::tr("Status"), .value = [](const Row &r) { return QVariant(CourseWords::of(r.status)); },
         .sortKey = [](const Row &r) { return QVariant(int(r.status)); }, .width = 80},
        {.key = u"place"_s, .heading = CourseLists::tr("Place"), .value = [](const Row &r) { return QVariant(r.placeText); }, .width = 150},
        {.key = u"seats"_s, .heading = CourseLists::tr("Seats"), .value = [](const Row &r) { return QVariant(seatsText(r)); },
         .sortKey = [](const Row &r) { return r.registered || r.capacity ? QVariant(r.registered) : QVariant(); },
         .extra = [](const Row &r, int role) { return role == Qt::ToolTipRole && r.capacity ? QVariant(seatsText(r)) : QVariant(); }, .width = 130},
        {.key = u"responsible"_s, .heading = CourseLists::tr("Responsible"), .value = [](const Row &r) { return QVariant(r.responsibleNames); }, .width = 130},
        {.key = u"network"_s, .heading = CourseLists::tr("Network"), .value = [](const Row &r) { return QVariant(r.networkName); }, .width = 130, .shown = false},
        {.key = u"problems"_s, .heading = CourseLists::tr("Problems"),
         .value = [](const Row &r) { return r.problems ? QVariant(r.problems) : QVariant(); },
         .sortKey = [](const Row &r) { return QVariant(r.problems); },
         .extra = [](const Row &r, int role) {
             if (!r.problems)
                 return QVariant();
             if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
                 return QVariant(CourseLists::tr("%n to mend", nullptr, r.problems));
             return role == SeverityRole ? QVariant(int(*r.worst)) : QVariant();
         },
         .width = 76},
    };
}

QString daysFromText(const std::optional<int> &days)
{
    if (!days)
        return {};
    if (*days == 0)
        return CourseLists::tr("the first day");
    return *days < 0 ? CourseLists::tr("%n day(s) before", nullptr, -*days) : CourseLists::tr("%n day(s) after", nullptr, *days);
}

TaskListModel::Columns taskColumns()
{
    using Row = TaskRow;
    return {
        {.key = u"text"_s, .heading = CourseLists::tr("Task"), .value = [](const Row &r) { return QVariant(r.text); }, .width = 180},
        {.key = u"due"_s, .heading = CourseLists::tr("Due"),
         .value = [](const Row &r) { return r.day.isValid() ? QVariant(PartialDate(r.day).toText()) : QVariant(); },
         .sortKey = [](const Row &r) { return sortDay(r.day); }, .width = 110},
        {.key = u"days"_s, .heading = CourseLists::tr("From the event"), .value = [](const Row &r) { return QVariant(daysFromText(r.days)); },
         .sortKey = [](const Row &r) { return courseview::optional(r.days); }, .width = 110},
        {.key = u"responsible"_s, .heading = CourseLists::tr("Responsible"), .value = [](const Row &r) { return QVariant(r.responsibleName); }, .width = 120},
        {.key = u"state"_s, .heading = CourseLists::tr("State"),
         .value = [](const Row &r) {
             if (r.isDone())
                 return QVariant(CourseLists::tr("done %1").arg(r.doneOn.toText()));
             return QVariant(r.overdue ? CourseLists::tr("overdue") : CourseLists::tr("to do"));
         },
         .extra = [](const Row &r, int role) { return role == SeverityRole && r.overdue ? QVariant(int(Problem::Severity::Warn)) : QVariant(); },
         .width = 130},
    };
}

QList<TaskRow> taskRows(const EventDetail &detail, QDate today)
{
    QList<TaskRow> rows;
    for (const EventTask &task : detail.tasks)
        rows.append({task, task.due(detail.firstDay()), CourseRules::isOverdue(detail, task, today)});
    return rows;
}

} // namespace lansnav
