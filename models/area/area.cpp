// SPDX-License-Identifier: GPL-3.0-or-later
#include "area/area.h"

#include "exchange/tablefile.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

struct AreaText
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::Area)
};

} // namespace

QStringList Kind::endings() const
{
    QStringList known = tableEndings();
    if (!isAddressBook)
        known.removeOne(u"vcf"_s);
    if (dates)
        known.append(u"ics"_s);
    return known;
}

Result<Table> readKind(Database &db, const Kind &kind, const Scope &scope)
{
    Result<Table> table = onSnapshot<Table>(db, [&] { return kind.rows(db, scope); });
    if (table && scope.rows)
        table->keepOnly(*scope.rows);
    return table;
}

/// The calendar entries the scope asks for, all as of one moment; those of the rows a list shows have their ids in their uid.
static Result<QList<CalendarEntry>> readDates(Database &db, const Kind &kind, const Scope &scope)
{
    Result<QList<CalendarEntry>> entries = onSnapshot<QList<CalendarEntry>>(db, [&] { return kind.dates(db, scope); });
    if (entries && scope.rows) {
        QSet<QString> shown;
        for (const Id &id : *scope.rows)
            shown.insert(id.hex());
        entries->removeIf([&](const CalendarEntry &entry) { return !shown.contains(entry.row.hex()); });
    }
    return entries;
}

Result<Report> composeReport(Database &db, const ReportKind &kind, const Scope &scope)
{
    return onSnapshot<Report>(db, [&] { return kind.compose(db, scope); });
}

Result<int> writeKind(Database &db, const Kind &kind, const Scope &scope, const QString &path)
{
    if (kind.dates && path.endsWith(u".ics"_s, Qt::CaseInsensitive)) {
        const Result<QList<CalendarEntry>> entries = readDates(db, kind, scope);
        if (!entries)
            return entries.error();
        if (const auto written = writeICalendar(*entries, kind.label, path); !written)
            return written.error();
        // What has no day is not in a calendar.
        return int(std::count_if(entries->cbegin(), entries->cend(), [](const CalendarEntry &entry) { return !entry.starts.isNull(); }));
    }
    const Result<Table> table = readKind(db, kind, scope);
    if (!table)
        return table.error();
    if (const auto written = writeTable(*table, path); !written)
        return written.error();
    return int(table->rows.size());
}

QList<MergeWatch> mergeWatches(const QList<Area> &areas)
{
    QList<MergeWatch> watches;
    for (const Area &area : areas)
        if (area.mergeWatch)
            watches.append(area.mergeWatch);
    return watches;
}

Result<Expired> expiredRows(Database &db, const QList<Area> &areas, QDate today)
{
    Expired all;
    for (const Area &area : areas) {
        if (!area.expired)
            continue;
        const auto found = area.expired(db, today);
        if (!found)
            return found;
        all.rows += found->rows;
        all.told += found->told;
        if (found->told.isEmpty() && !found->rows.isEmpty())
            all.told.append(AreaText::tr("%n personal detail(s) whose time was over have been erased.", nullptr, int(found->rows.size())));
    }
    return all;
}

} // namespace lansnav
