// SPDX-License-Identifier: GPL-3.0-or-later
#include "area/rowcheck.h"

#include "area/queryvalues.h"
#include "calendar/meetingtime.h"

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

QString label(const TableDecl &table) { return QCoreApplication::translate("Table", table.label); }
QString label(const ColumnDecl &column) { return QCoreApplication::translate("Column", column.label); }

/// What a row `r` is called: its title where it has one.
QString titleSql(const TableDecl &table)
{
    return table.titleSql.isEmpty() ? u"NULL"_s : u"(SELECT %1 FROM \"%2\" WHERE \"%2\".id = r.id)"_s.arg(table.titleSql, table.name);
}

QString rowName(const TableDecl &table, const QSqlQuery &q)
{
    const QString read = textAt(q, 1);
    const QString title = table.titleText ? table.titleText(read) : read;
    return title.isEmpty() ? u"%1 %2"_s.arg(label(table), idAt(q, 0).hex().left(8)) : u"%1 “%2”"_s.arg(label(table), title);
}

} // namespace

Result<QStringList> RowCheck::check()
{
    // Dates of one unit run forwards.
    const std::array periods{std::pair(u"start"_s, u"end"_s), std::pair(u"starts"_s, u"ends"_s), std::pair(u"opens"_s, u"closes"_s)};
    for (const TableDecl &table : std::as_const(m_tables)) {
        for (const ColumnDecl &column : table.columns) {
            if (!column.references.isEmpty())
                reference(table, column);
            if (!column.words.isEmpty())
                codes(table, column);
        }
        for (const auto &[start, end] : periods)
            if (table.column(start) && table.column(end))
                order(table, start, end);
    }
    rules();
    if (!m_state)
        return m_state.error();
    return m_faults;
}

QStringList RowCheck::ownersIn(const QList<TableDecl> &tables, const QStringList &columns)
{
    QStringList owners;
    for (const TableDecl &table : tables)
        for (const QString &column : columns)
            if (table.column(column))
                owners.append(table.name + u'.' + column);
    return owners;
}

void RowCheck::each(const QString &sql, const std::function<void(const QSqlQuery &)> &row)
{
    if (m_state)
        m_state = m_db.each(sql, {}, row);
}

void RowCheck::reference(const TableDecl &table, const ColumnDecl &column)
{
    each(u"SELECT r.id, %1 FROM \"%2\" r WHERE r.deleted = 0 AND r.\"%3\" IS NOT NULL"
         " AND NOT EXISTS (SELECT 1 FROM \"%4\" o WHERE o.id = r.\"%3\")"_s.arg(titleSql(table), table.name, column.name, column.references),
         [&](const QSqlQuery &q) { fault(tr("%1: %2 points to a row that does not exist.").arg(rowName(table, q), label(column))); });
    if (m_owners.contains(table.name + u'.' + column.name))
        each(u"SELECT r.id, %1 FROM \"%2\" r WHERE r.deleted = 0 AND r.\"%3\" IS NULL"_s.arg(titleSql(table), table.name, column.name),
             [&](const QSqlQuery &q) { fault(tr("%1: %2 is missing.").arg(rowName(table, q), label(column))); });
}

void RowCheck::codes(const TableDecl &table, const ColumnDecl &column)
{
    QStringList known;
    for (const auto &word : column.words)
        known.append(u'\'' + word.first + u'\'');
    each(u"SELECT r.id, %1 FROM \"%2\" r WHERE r.deleted = 0 AND r.\"%3\" IS NOT NULL AND r.\"%3\" NOT IN (%4)"_s.arg(
             titleSql(table), table.name, column.name, known.join(u", "_s)),
         [&](const QSqlQuery &q) { fault(tr("%1: %2 holds an unknown code.").arg(rowName(table, q), label(column))); });
}

void RowCheck::order(const TableDecl &table, const QString &start, const QString &end)
{
    each(uR"(SELECT r.id, %1, r."%3", r."%4" FROM "%2" r WHERE r.deleted = 0 AND r."%3" IS NOT NULL AND r."%4" IS NOT NULL)"_s.arg(
             titleSql(table), table.name, start, end),
         [&](const QSqlQuery &q) {
             const PartialDate from = PartialDate::fromIso(textAt(q, 2).left(10));
             const PartialDate to = PartialDate::fromIso(textAt(q, 3).left(10));
             const MeetingTime begins = MeetingTime::fromIso(textAt(q, 2));
             const MeetingTime finishes = MeetingTime::fromIso(textAt(q, 3));
             const bool timed = begins.hasTime() && finishes.hasTime();
             if (from.isNull() || to.isNull())
                 fault(tr("%1: a date cannot be understood.").arg(rowName(table, q)));
             else if (to.last() < from.first() || (timed && finishes < begins))
                 fault(tr("%1: the end lies before the start.").arg(rowName(table, q)));
         });
}

} // namespace lansnav
