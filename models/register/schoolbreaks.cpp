// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/schoolbreaks.h"

#include "area/kindvalues.h"
#include "area/queryvalues.h"
#include "calendar/isoweek.h"
#include "exchange/values.h"
#include "register/values.h"
#include "store/edit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

const QString breakTable = u"school_break"_s;

/// The days as the calendar's own words would say them, and a tidy name; or why they cannot be a break.
Result<DateRange> checkedDays(const DateRange &days)
{
    DateRange checked{days.first, days.last.isValid() ? days.last : days.first, parse::tidy(days.name)};
    if (checked.name.isEmpty())
        return Error{ErrorCode::Invalid, SchoolBreaks::tr("A break needs a name, for example “half-term week”.")};
    if (!checked.first.isValid())
        return Error{ErrorCode::Invalid, SchoolBreaks::tr("A break needs a first day.")};
    if (checked.last < checked.first)
        return Error{ErrorCode::Invalid, SchoolBreaks::tr("The last day of the break is before the first.")};
    constexpr int longest = 120;        // the summer break is some ten weeks
    if (checked.first.daysTo(checked.last) > longest)
        return Error{ErrorCode::Invalid, SchoolBreaks::tr("No break is longer than four months. Look at the years of the two days.")};
    return checked;
}

Values valuesOf(const DateRange &days, const Id &municipality)
{
    return {{u"municipality"_s, municipality.bind()},
            {u"name"_s, days.name},
            {u"start"_s, days.first.toString(Qt::ISODate)},
            {u"end"_s, days.last.toString(Qt::ISODate)}};
}

/// As the lists write days: the Swedish short form, which sorts as it reads.
QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// Two breaks of one name that begin on one day in one place are one break, and have one id in every file. Where that id has
/// gone to a break that was moved since, the new one gets its own.
Id insertBreak(Edit &edit, Store &store, const Values &values)
{
    const Id natural = edit.idFor(breakTable, values);
    const auto moved = edit.database().value(u"SELECT 1 FROM school_break WHERE id = ? AND deleted = 0"_s, {natural.bind()});
    return edit.insertWithId(breakTable, moved && moved->isValid() ? Id::fresh(store.environment()) : natural, values);
}

/// The sentence that refuses a break that is there already; nothing when none is.
Result<std::optional<Error>> standing(Database &db, const DateRange &days, const QList<Id> &municipalities)
{
    const auto known = SchoolBreaks::read(db);
    if (!known)
        return known.error();
    for (const SchoolBreak &row : *known) {
        const bool samePlace = municipalities.isEmpty() ? row.municipality.isNull() : municipalities.contains(row.municipality);
        if (samePlace && row.days.first == days.first && row.days.name.compare(days.name, Qt::CaseInsensitive) == 0)
            return std::optional(Error{ErrorCode::Invalid, SchoolBreaks::tr("%1 from %2 is there already (%3). Nothing was added.")
                                                               .arg(row.days.name, dayText(row.days.first), SchoolBreaks::whoText(row))});
    }
    return std::optional<Error>();
}

} // namespace

Result<QList<SchoolBreak>> SchoolBreaks::read(Database &db, const QList<Id> &ids)
{
    QList<SchoolBreak> breaks;
    const QString only = ids.isEmpty() ? QString() : u" AND b.id IN (%1)"_s.arg(idLiterals(ids));
    const auto read = db.each(uR"(SELECT b.id, b.municipality, b.name, b.start, b."end", m.name FROM school_break b
                                  LEFT JOIN municipality m ON m.id = b.municipality WHERE b.deleted = 0)"_s + only + u" ORDER BY b.start, b.name, m.name"_s, {},
                              [&](const QSqlQuery &q) {
        const PartialDate start = dateAt(q, 3);
        const PartialDate end = dateAt(q, 4);
        if (!start.isNull() && !end.isNull())
            breaks.append({{start.first(), end.last(), textAt(q, 2)}, idAt(q, 1), idAt(q, 0), textAt(q, 5)});
    });
    if (!read)
        return read.error();
    return breaks;
}

Result<QList<Id>> SchoolBreaks::add(Store &store, const DateRange &days, const QList<Id> &municipalities)
{
    const Result<DateRange> checked = checkedDays(days);
    if (!checked)
        return checked.error();
    const auto known = standing(store.database(), *checked, municipalities);
    if (!known)
        return known.error();
    if (*known)
        return **known;
    Edit edit(store, {QT_TRANSLATE_NOOP("Act", "Added the break %1"), {checked->name}});
    QList<Id> added;
    if (municipalities.isEmpty())
        added.append(insertBreak(edit, store, valuesOf(*checked, {})));
    for (const Id &municipality : municipalities)
        added.append(insertBreak(edit, store, valuesOf(*checked, municipality)));
    const auto done = edit.commit();
    if (!done)
        return done.error();
    return added;
}

Result<ChangeSet> SchoolBreaks::change(Store &store, const SchoolBreak &changed)
{
    const Result<DateRange> checked = checkedDays(changed.days);
    if (!checked)
        return checked.error();
    Edit edit(store, {QT_TRANSLATE_NOOP("Act", "Changed the break %1"), {ActText::ref(breakTable, changed.id)}}, breakTable, changed.id);
    edit.update(breakTable, changed.id, valuesOf(*checked, changed.municipality));
    return edit.commit();
}

Result<ChangeSet> SchoolBreaks::trash(Store &store, const QList<Id> &ids)
{
    if (ids.isEmpty())
        return ChangeSet();
    const bool single = ids.size() == 1;
    Edit edit(store, single ? ActText(QT_TRANSLATE_NOOP("Act", "Moved the break %1 to the trash"), {ActText::ref(breakTable, ids.first())})
                            : ActText(QT_TRANSLATE_NOOP("Act", "Moved %1 breaks to the trash"), {QString::number(ids.size())}),
              single ? breakTable : QString(), single ? ids.first() : Id());
    for (const Id &id : ids)
        edit.trash(breakTable, id);
    return edit.commit();
}

QList<DateRange> SchoolBreaks::joined(const QList<SchoolBreak> &breaks, const std::function<bool(const Id &)> &concerns)
{
    QList<DateRange> joined;
    for (const SchoolBreak &each : breaks) {
        const bool covered = std::any_of(joined.cbegin(), joined.cend(),
                                         [&](const DateRange &b) { return b.first <= each.days.first && b.last >= each.days.last; });
        if (!covered && (each.municipality.isNull() || concerns(each.municipality)))
            joined.append(each.days);
    }
    return joined;
}

QList<DateRange> SchoolBreaks::marks(const QList<SchoolBreak> &breaks)
{
    struct Mark { DateRange days; QStringList places; };
    QList<Mark> marks;
    for (const SchoolBreak &row : breaks) {
        auto same = std::find_if(marks.begin(), marks.end(), [&](const Mark &mark) {
            return mark.days.first == row.days.first && mark.days.last == row.days.last && mark.days.name.compare(row.days.name, Qt::CaseInsensitive) == 0;
        });
        if (same == marks.end())
            same = marks.insert(marks.end(), {row.days, {}});
        if (!row.municipality.isNull())
            same->places.append(row.municipalityName);
    }
    constexpr int mostNamed = 3;
    QList<DateRange> ranges;
    for (const Mark &mark : std::as_const(marks)) {
        DateRange days = mark.days;
        if (mark.places.size() > mostNamed)
            days.name = tr("%1 (%n municipalities)", nullptr, int(mark.places.size())).arg(days.name);
        else if (!mark.places.isEmpty())
            days.name = tr("%1 (%2)", "break, municipalities").arg(days.name, mark.places.join(u", "_s));
        ranges.append(days);
    }
    return ranges;
}

QString SchoolBreaks::weeksText(const DateRange &days)
{
    const IsoWeek first = IsoWeek::containing(days.first);
    const IsoWeek last = IsoWeek::containing(days.last);
    return first == last ? first.toText() : first.toText() + u"–"_s + QString::number(last.week);
}

QString SchoolBreaks::whoText(const SchoolBreak &row)
{
    return row.municipality.isNull() ? tr("The whole region") : row.municipalityName;
}

SchoolBreakModel::Columns SchoolBreaks::columns()
{
    SchoolBreakModel::Columns columns;
    columns.append({.key = u"name"_s, .heading = tr("Break"), .value = [](const SchoolBreak &row) { return row.days.name; }, .width = 105});
    columns.append({.key = u"municipality"_s, .heading = tr("Municipality"), .value = [](const SchoolBreak &row) { return whoText(row); }, .width = 110});
    columns.append({.key = u"start"_s, .heading = tr("From"), .value = [](const SchoolBreak &row) { return dayText(row.days.first); }, .width = 85});
    columns.append({.key = u"end"_s, .heading = tr("To"), .value = [](const SchoolBreak &row) { return dayText(row.days.last); }, .width = 85});
    columns.append({.key = u"weeks"_s,
                    .heading = tr("Weeks"),
                    .value = [](const SchoolBreak &row) { return weeksText(row.days); },
                    .sortKey = [](const SchoolBreak &row) { return QVariant(IsoWeek::containing(row.days.first).week); },
                    .width = 70});
    return columns;
}

SchoolBreakModel::SearchText SchoolBreaks::search()
{
    return [](const SchoolBreak &row, QString &text) {
        for (const QString &word : {row.days.name, whoText(row), weeksText(row.days), QString::number(row.days.first.year())}) {
            text += word;
            text += u' ';
        }
    };
}

/// Those of the scope's municipality, year and term.
static Result<QList<SchoolBreak>> within(Database &db, const Scope &scope)
{
    auto breaks = SchoolBreaks::read(db);
    if (!breaks)
        return breaks;
    const Id municipality = scope.ids.value(u"municipality"_s);
    breaks->removeIf([&](const SchoolBreak &row) {
        return (!municipality.isNull() && !row.concerns({municipality})) || !inTime(scope, row.days.first);
    });
    return breaks;
}

ListLoader<SchoolBreak> *SchoolBreaks::load(Store &store, SchoolBreakModel &model, QObject *parent)
{
    ListLoader<SchoolBreak>::Source source;
    source.table = breakTable;
    source.dependsOn = QStringList{u"municipality"_s};
    source.loadAll = [](Database &db) { return read(db); };
    source.loadByIds = [](Database &db, const QList<Id> &ids) { return read(db, ids); };
    return new ListLoader<SchoolBreak>(store, model, source, parent);
}

Result<Table> SchoolBreaks::table(Database &db, const Scope &scope)
{
    const auto breaks = within(db, scope);
    if (!breaks)
        return breaks.error();
    Table table;
    table.title = tr("School breaks");
    table.columns = {{u"name"_s, tr("Break")}, {u"municipality"_s, tr("Municipality")}, {u"start"_s, tr("From"), Table::Type::Date},
                     {u"end"_s, tr("To"), Table::Type::Date}, {u"weeks"_s, tr("Weeks")}};
    for (const SchoolBreak &row : *breaks)
        table.add(row.id, {row.days.name, whoText(row), dayText(row.days.first), dayText(row.days.last), weeksText(row.days)});
    filterRows(table, scope.filter);
    return table;
}

Result<QList<CalendarEntry>> SchoolBreaks::dates(Database &db, const Scope &scope)
{
    const auto breaks = within(db, scope);
    if (!breaks)
        return breaks.error();
    QList<CalendarEntry> entries;
    for (const SchoolBreak &row : *breaks) {
        CalendarEntry entry;
        entry.row = row.id;
        entry.uid = row.id.hex() + u"@lansnav"_s;
        entry.starts = MeetingTime::fromIso(dayText(row.days.first));
        entry.ends = MeetingTime::fromIso(dayText(row.days.last));
        entry.title = tr("%1, %2", "break, municipality").arg(row.days.name, whoText(row));
        entries.append(entry);
    }
    return entries;
}

} // namespace lansnav
