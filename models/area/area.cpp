// SPDX-License-Identifier: GPL-3.0-or-later
#include "area/area.h"

#include "area/kindvalues.h"
#include "area/maskedoutput.h"
#include "exchange/tablefile.h"
#include "report/joined.h"

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

void Scope::pointOut(const QString &key, const QList<Id> &chosen)
{
    several.clear();
    severalOf.clear();
    ids.remove(key);
    if (chosen.size() == 1) {
        ids.insert(key, chosen.constFirst());
    } else if (!chosen.isEmpty()) {
        several = chosen;
        severalOf = key;
    }
}

QList<Scope> Scope::eachAlone() const
{
    if (several.isEmpty())
        return {*this};
    QList<Scope> all;
    for (const Id &row : several) {
        Scope one = *this;
        one.pointOut(severalOf, {row});
        all.append(one);
    }
    return all;
}

QStringList Kind::endings() const
{
    QStringList known = tableEndings();
    if (!isAddressBook)
        known.removeOne(u"vcf"_s);
    if (dates)
        known.append(u"ics"_s);
    return known;
}

/// The rows of each that is asked for, one after the other: of a kind they all have the same columns.
static Result<Table> tableOf(Database &db, const Kind &kind, const Scope &scope)
{
    const QList<Scope> each = scope.eachAlone();
    Result<Table> whole = kind.rows(db, each.constFirst());
    for (qsizetype i = 1; whole && i < each.size(); ++i) {
        const Result<Table> more = kind.rows(db, each.at(i));
        if (!more)
            return more.error();
        whole->rows += more->rows;
        whole->ids += more->ids;
    }
    return whole;
}

static Result<QList<CalendarEntry>> entriesOf(Database &db, const Kind &kind, const Scope &scope)
{
    QList<CalendarEntry> whole;
    for (const Scope &one : scope.eachAlone()) {
        const Result<QList<CalendarEntry>> entries = kind.dates(db, one);
        if (!entries)
            return entries.error();
        whole += *entries;
    }
    return whole;
}

/// The rows masked. One that only what is masked in it answers to the filter is not found by it, or finding it would tell.
static Result<Table> maskedRows(Database &db, const Kind &kind, const Scope &scope)
{
    const Result<Table> read = tableOf(db, kind, scope);
    Result<Table> shown = maskedoutput::masked(db, read, kind.key);
    if (!shown || scope.filter.isEmpty())
        return shown;
    qsizetype next = 0;
    shown->keepIf([&](const QVariantList &row) {
        const QVariantList &before = read->rows.at(next++);
        QString text;
        for (const QVariant &value : row)
            text += value.toString() + u' ';
        return row == before || hasWords(text, scope.filter);
    });
    return shown;
}

Result<Table> readKind(Database &db, const Kind &kind, const Scope &scope)
{
    Result<Table> table = onSnapshot<Table>(db, [&] { return maskedRows(db, kind, scope); });
    if (table && scope.rows)
        table->keepOnly(*scope.rows);
    return table;
}

/// The calendar entries the scope asks for, all as of one moment; those of the rows a list shows have their ids in their uid.
static Result<QList<CalendarEntry>> readDates(Database &db, const Kind &kind, const Scope &scope)
{
    Result<QList<CalendarEntry>> entries = onSnapshot<QList<CalendarEntry>>(db, [&] { return maskedoutput::masked(db, entriesOf(db, kind, scope)); });
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
    return onSnapshot<Report>(db, [&]() -> Result<Report> {
        QList<Report> papers;
        for (const Scope &one : scope.eachAlone()) {
            Result<Report> paper = kind.compose(db, one);
            if (!paper)
                return paper;
            papers.append(std::move(*paper));
        }
        const auto others = int(papers.size()) - 1;
        return maskedoutput::masked<Report>(db, report::joined(papers, AreaText::tr("%1 and %n more", "title of the first of several papers", others).arg(papers.constFirst().title)));
    });
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
