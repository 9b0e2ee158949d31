// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/courseacts.h"

#include "area/queryvalues.h"
#include "area/statedvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// What is told when something is refused.
struct CourseActs
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::CourseActs)
};

std::optional<qint64> numberOf(const RowValues &row, const QString &column)
{
    const QVariant value = row.value(column);
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

bool isBelowZero(const RowValues &row, const QString &column)
{
    return numberOf(row, column).value_or(0) < 0;
}

/// By moment; where one of them is a date alone, by day.
bool runsBackwards(const MeetingTime &from, const MeetingTime &to)
{
    if (from.isNull() || to.isNull())
        return false;
    return from.hasTime() && to.hasTime() ? to < from : to.date() < from.date();
}

} // namespace

QString actRef(const char *table, const Id &id)
{
    return ActText::ref(QString::fromLatin1(table), id);
}

Error invalidInput(const QString &sentence)
{
    return {ErrorCode::Invalid, sentence};
}

RowValues asRow(const Values &values)
{
    RowValues row;
    for (const auto &[column, value] : values)
        row.insert(column, value);
    return row;
}

Result<RowValues> changedRow(Database &db, const QString &table, const Id &id, const QList<QStringList> &units, const Values &values)
{
    const RowValues given = asRow(values);
    QStringList columns;
    for (const QStringList &unit : units)
        if (std::any_of(unit.cbegin(), unit.cend(), [&](const QString &column) { return given.contains(column); }))
            columns += unit;
    QStringList quoted{u"id"_s};
    for (const QString &column : std::as_const(columns))
        quoted.append(u'"' + column + u'"');
    RowValues row;
    bool found = false;
    const auto read = db.each(u"SELECT %1 FROM \"%2\" WHERE id = ? AND deleted = 0"_s.arg(quoted.join(u", "_s), table), {id.bind()}, [&](const QSqlQuery &q) {
        found = true;
        for (qsizetype i = 0; i < columns.size(); ++i)
            row.insert(columns.at(i), q.value(int(i) + 1));
    });
    if (!read)
        return read.error();
    if (!found)
        return Error{ErrorCode::NotFound, CourseActs::tr("What was to be changed is no longer there. It may have been put in the trash; nothing was changed.")};
    row.insert(given);
    return row;
}

Result<void> mustExist(Database &db, const QString &table, const Id &id, const QString &sentence)
{
    if (id.isNull())
        return {};
    const auto known = db.value(u"SELECT 1 FROM \"%1\" WHERE id = ? AND deleted = 0"_s.arg(table), {id.bind()});
    if (!known)
        return known.error();
    if (!known->isValid())
        return Error{ErrorCode::NotFound, sentence};
    return {};
}

QString eventFault(const RowValues &row)
{
    if (row.contains(u"title"_s) && row.value(u"title"_s).toString().trimmed().isEmpty())
        return CourseActs::tr("An event needs a title. Nothing was changed.");
    for (const QString &column : {u"capacity"_s, u"minimum"_s, u"certificate_least"_s})
        if (isBelowZero(row, column))
            return CourseActs::tr("The number of places or sessions cannot be below zero. Nothing was changed.");
    if (isBelowZero(row, u"fee"_s))
        return CourseActs::tr("The fee cannot be below zero. Nothing was changed.");
    const auto capacity = numberOf(row, u"capacity"_s);
    const auto minimum = numberOf(row, u"minimum"_s);
    if (capacity && minimum && *capacity < *minimum)
        return CourseActs::tr("The event would need more participants than it has places for. Nothing was changed; correct one of the numbers.");
    const QString opens = row.value(u"opens"_s).toString();
    const QString closes = row.value(u"closes"_s).toString();
    const MeetingTime from = MeetingTime::fromIso(opens);
    const MeetingTime to = MeetingTime::fromIso(closes);
    if ((!opens.isEmpty() && from.isNull()) || (!closes.isEmpty() && to.isNull()))
        return CourseActs::tr("The day registration opens or closes could not be understood. Nothing was changed.");
    if (runsBackwards(from, to))
        return CourseActs::tr("Registration would close before it opens. Nothing was changed; correct one of the days.");
    return {};
}

QList<QStringList> eventUnits()
{
    return {{u"capacity"_s, u"minimum"_s}, {u"opens"_s, u"closes"_s}};
}

QString timeFault(const RowValues &row)
{
    const QString starts = row.value(u"starts"_s).toString();
    const QString ends = row.value(u"ends"_s).toString();
    const MeetingTime from = MeetingTime::fromIso(starts);
    const MeetingTime to = MeetingTime::fromIso(ends);
    if ((!starts.isEmpty() && from.isNull()) || (!ends.isEmpty() && to.isNull()))
        return CourseActs::tr("The time could not be understood. Nothing was changed.");
    if (from.isNull() && !to.isNull())
        return CourseActs::tr("There is an end without a start. Nothing was changed; say when it begins.");
    if (runsBackwards(from, to))
        return CourseActs::tr("The end lies before the start. Nothing was changed; correct one of the times.");
    return {};
}

QString sessionFault(const RowValues &row)
{
    if (isBelowZero(row, u"capacity"_s))
        return CourseActs::tr("The number of places or sessions cannot be below zero. Nothing was changed.");
    return timeFault(row);
}

QList<QStringList> timeUnits()
{
    return {{u"starts"_s, u"ends"_s}};
}

QString roomFault(const RowValues &row)
{
    if (row.contains(u"name"_s) && row.value(u"name"_s).toString().trimmed().isEmpty())
        return CourseActs::tr("A room needs a name. Nothing was changed.");
    if (isBelowZero(row, u"capacity"_s))
        return CourseActs::tr("A room cannot hold fewer people than none. Nothing was changed.");
    return {};
}

} // namespace lansnav
