// SPDX-License-Identifier: GPL-3.0-or-later
// What a merge lists at its end: references that point nowhere, and rows that were to be one.
#include "sync/mergerun.h"

using namespace Qt::StringLiterals;

namespace lansnav {

/// A row that comes new is numbered after all that were there: what a merge puts in needs no list of its own.
Result<void> Merge::Run::noteExtent()
{
    for (const TableDecl &table : m_schema.tables) {
        const auto last = m_db.value(u"SELECT coalesce(max(rowid), 0) FROM main.\"%1\""_s.arg(table.name));
        if (!last)
            return last.error();
        m_extent.insert(table.name, last->toLongLong());
    }
    return {};
}

Result<QList<Merge::Run::Touched>> Merge::Run::touched() const
{
    const auto names = m_db.rows(u"SELECT DISTINCT tbl FROM temp.listed"_s, {}, [](const QSqlQuery &q) { return q.value(0).toString(); });
    if (!names)
        return names.error();
    QList<Touched> all;
    for (const TableDecl &table : m_schema.tables) {
        const qint64 before = m_extent.value(table.name);
        const auto grew = m_db.value(u"SELECT coalesce(max(rowid), 0) > ? FROM main.\"%1\""_s.arg(table.name), {before});
        if (!grew)
            return grew.error();
        if (grew->toBool() || names->contains(table.name))
            all.append({&table, before, grew->toBool(), names->contains(table.name)});
    }
    return all;
}

Result<void> Merge::Run::countDangling()
{
    const auto tables = touched();
    if (!tables)
        return tables.error();
    for (const Touched &one : *tables) {
        QStringList each;
        for (const ColumnDecl &column : one.table->columns)
            if (column.type == ColumnType::Reference && !column.references.isEmpty())
                each.append(u"(t.\"%1\" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM main.\"%2\" r WHERE r.id = t.\"%1\"))"_s.arg(column.name, column.references));
        if (each.isEmpty())
            continue;
        const QString sum = u"SELECT coalesce(sum("_s + each.join(u" + "_s) + u"), 0) FROM "_s;
        QStringList from;
        if (one.grew)
            from.append(u"main.\"%1\" t WHERE t.rowid > ? AND t.deleted = 0"_s.arg(one.table->name));
        if (one.listed)
            from.append(u"temp.listed l CROSS JOIN main.\"%1\" t ON t.id = l.row WHERE l.tbl = '%1' AND t.rowid <= ? AND t.deleted = 0"_s.arg(one.table->name));
        for (const QString &rows : std::as_const(from)) {
            const auto count = m_db.value(sum + rows, {one.before});
            if (!count)
                return count.error();
            m_dangling += count->toInt();
        }
    }
    return {};
}

Result<void> Merge::Run::findSharedKeys()
{
    const auto tables = touched();
    if (!tables)
        return tables.error();
    for (const Touched &one : *tables) {
        const QString amongThese = u"CASE WHEN t.rowid > %1 THEN 1 WHEN %2 THEN EXISTS (SELECT 1 FROM temp.listed l WHERE l.row = t.id AND l.tbl = '%3') ELSE 0 END"_s
                                       .arg(one.before).arg(int(one.listed)).arg(one.table->name);
        const auto shared = sharedKeysOf(m_db, *one.table, amongThese);
        if (!shared)
            return shared.error();
        m_sharedKeys += *shared;
    }
    return {};
}

} // namespace lansnav
