// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulkinsert.h"

#include "store/store.h"
#include "store/triggers.h"

using namespace Qt::StringLiterals;

namespace lansnav {

BulkInsert::BulkInsert(Edit &edit, const QString &table, QStringList columns)
    : m_edit(edit), m_table(table), m_columns(std::move(columns))
{
    const TableDecl *declared = edit.m_store.schema().table(table);
    Q_ASSERT_X(declared, "BulkInsert", qPrintable(table));
    for (const QString &key : declared->naturalKey)
        m_keyColumns.append(int(m_columns.indexOf(key)));
    QString names = u"id"_s;
    QString marks = u"?"_s;
    for (const QString &column : std::as_const(m_columns)) {
        names += u", \""_s + column + u'"';
        marks += u", ?"_s;
    }
    m_sql = u"INSERT INTO \"%1\" (%2) VALUES (%3)"_s.arg(table, names, marks);
    edit.m_bulk = true;
    edit.run(u"UPDATE replica SET applying = 1 WHERE k = 1"_s);
    const auto last = edit.database().value(u"SELECT coalesce(max(rowid), 0) FROM \"%1\""_s.arg(table));
    if (last)
        m_lastRowid = last->toLongLong();
    else
        edit.fail(last.error());
}

BulkInsert::~BulkInsert()
{
    finish();
}

Id BulkInsert::add(const QVariantList &values)
{
    if (m_keyColumns.isEmpty())
        return addWithId(Id::fresh(m_edit.m_store.environment()), values);
    QStringList parts;
    for (const int column : std::as_const(m_keyColumns)) {
        const QVariant value = column < 0 ? QVariant() : values.at(column);
        parts.append(value.typeId() == QMetaType::QByteArray ? QString::fromLatin1(value.toByteArray().toHex()) : value.toString());
    }
    return addWithId(Id::natural(m_table, parts), values);
}

Id BulkInsert::addWithId(const Id &id, const QVariantList &values)
{
    QVariantList bound;
    bound.reserve(values.size() + 1);
    bound.append(id.bind());
    for (const QVariant &value : values)
        bound.append(value.typeId() == QMetaType::QString && value.toString().isEmpty() ? QVariant() : value);
    m_edit.run(m_sql, bound);
    ++m_added;
    return id;
}

void BulkInsert::finish()
{
    if (m_added == 0) {
        m_edit.run(u"UPDATE replica SET applying = 0 WHERE k = 1"_s);
        return;
    }
    const TableDecl *table = m_edit.m_store.schema().table(m_table);
    const QString version = QString::number(m_edit.m_store.schema().version());
    // One clock for the whole set: its rows are told apart by nonce. New rows follow each other by rowid, so that needs no list.
    m_edit.run(u"UPDATE replica SET hlc = max(hlc + 1, %1) WHERE k = 1"_s.arg(wallClockSql()));
    m_edit.run(u"INSERT INTO change (site, seq, nonce, hlc, tx, tbl, row, op, schema, patch)"
               " SELECT r.site, r.seq + t.rowid - ?, random(), r.hlc, r.tx, '%1', t.id, 'I', %2, %3"
               " FROM replica r CROSS JOIN \"%1\" t WHERE t.rowid > ? ORDER BY t.rowid"_s.arg(m_table, version, bulkPatchSql(*table, u"t"_s)),
               {m_lastRowid, m_lastRowid});
    m_edit.run(u"INSERT INTO rowclk (tbl, row, hlc, site, nonce)"
               " SELECT c.tbl, c.row, c.hlc, c.site, c.nonce FROM change c, replica r WHERE c.site = r.site AND c.seq > r.seq ORDER BY c.row"_s);
    m_edit.run(u"INSERT INTO digest (site, n, sum) SELECT r.site, count(*), sum(c.nonce & 4294967295) FROM change c, replica r"
               " WHERE c.site = r.site AND c.seq > r.seq GROUP BY r.site"
               " ON CONFLICT (site) DO UPDATE SET n = n + excluded.n, sum = sum + excluded.sum"_s);
    m_edit.run(u"UPDATE replica SET seq = seq + ?, applying = 0 WHERE k = 1"_s, {m_added});
    m_lastRowid += m_added;
    m_added = 0;
}

} // namespace lansnav
