// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulkinsert.h"

#include "store/sqlerror.h"
#include "store/store.h"
#include "store/triggers.h"

#include <sqlite3.h>

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
    edit.run(u"UPDATE replica SET applying = 1 WHERE k = 1"_s);
    const auto last = edit.database().value(u"SELECT coalesce(max(rowid), 0) FROM \"%1\""_s.arg(table));
    if (last)
        m_lastRowid = last->toLongLong();
    else
        edit.fail(last.error());
    setTriggers(false);
    // Straight to SQLite: QtSql would cost as much as the insert itself.
    sqlite3 *const handle = edit.database().handle();
    const QByteArray sql = u"INSERT INTO \"%1\" (%2) VALUES (%3)"_s.arg(table, names, marks).toUtf8();
    if (sqlite3_prepare_v3(handle, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) != SQLITE_OK)
        edit.fail(sqlError(handle));
}

BulkInsert::~BulkInsert()
{
    finish();
    sqlite3_finalize(m_statement);
}

Id BulkInsert::add(const QVariantList &values)
{
    if (m_keyColumns.isEmpty())
        return addWithId(Id::freshAfter(m_lastId, m_edit.m_store.environment()), values);
    QStringList parts;
    for (const int column : std::as_const(m_keyColumns)) {
        const QVariant value = column < 0 ? QVariant() : values.at(column);
        parts.append(value.typeId() == QMetaType::QByteArray ? QString::fromLatin1(value.toByteArray().toHex()) : value.toString());
    }
    return addWithId(Id::natural(m_table, parts), values);
}

void BulkInsert::bind(int place, const QVariant &value)
{
    if (value.isNull()) {
        sqlite3_bind_null(m_statement, place);
        return;
    }
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        sqlite3_bind_int64(m_statement, place, value.toLongLong());
        return;
    case QMetaType::Double:
        sqlite3_bind_double(m_statement, place, value.toDouble());
        return;
    case QMetaType::QByteArray:
        m_bound.append(value.toByteArray());
        sqlite3_bind_blob(m_statement, place, m_bound.last().constData(), int(m_bound.last().size()), SQLITE_STATIC);
        return;
    default:
        break;
    }
    // What a source does not state is NULL, never ''.
    m_bound.append(value.toString().toUtf8());
    m_holdsNul = m_holdsNul || m_bound.last().contains('\0');
    if (m_bound.last().isEmpty())
        sqlite3_bind_null(m_statement, place);
    else
        sqlite3_bind_text(m_statement, place, m_bound.last().constData(), int(m_bound.last().size()), SQLITE_STATIC);
}

Id BulkInsert::addWithId(const Id &id, const QVariantList &values)
{
    if (m_edit.failed())
        return id;
    m_bound.clear();
    bind(1, id.bind());
    for (qsizetype i = 0; i < values.size(); ++i)
        bind(int(i) + 2, values.at(i));
    m_lastId = id;
    if (sqlite3_step(m_statement) == SQLITE_DONE)
        ++m_added;
    else
        m_edit.fail(sqlError(m_edit.database().handle()));
    sqlite3_reset(m_statement);
    return id;
}

/// The guard alone keeps the triggers from logging; not asking them spares every insert a call.
void BulkInsert::setTriggers(bool on)
{
    sqlite3_db_config(m_edit.database().handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, int(on), nullptr);
}

void BulkInsert::finish()
{
    setTriggers(true);
    if (m_added == 0) {
        m_edit.run(u"UPDATE replica SET applying = 0 WHERE k = 1"_s);
        return;
    }
    m_edit.m_bulk = true;
    const TableDecl *table = m_edit.m_store.schema().table(m_table);
    const QString version = QString::number(m_edit.m_store.schema().version());
    const QString patch = bulkPatchSql(*table, u"t"_s, m_holdsNul);
    // One clock for the whole set: its rows are told apart by nonce. New rows follow each other by rowid, so that needs no list.
    m_edit.run(u"UPDATE replica SET hlc = max(hlc + 1, %1) WHERE k = 1"_s.arg(wallClockSql()));
    m_edit.run(u"INSERT INTO change (site, seq, nonce, hlc, tx, tbl, row, op, schema, patch)"
               " SELECT r.site, r.seq + t.rowid - ?, random() >> 32, r.hlc, r.tx, '%1', t.id, 'I', %2, %3"
               " FROM replica r CROSS JOIN \"%1\" t WHERE t.rowid > ? ORDER BY t.rowid"_s.arg(m_table, version, patch),
               {m_lastRowid, m_lastRowid});
    m_edit.run(u"INSERT INTO digest (site, n, sum) SELECT r.site, count(*), sum(c.nonce & 4294967295)"
               " FROM replica r CROSS JOIN change c ON c.site = r.site AND c.seq > r.seq WHERE true"
               " ON CONFLICT (site) DO UPDATE SET n = n + excluded.n, sum = sum + excluded.sum"_s);
    m_edit.run(u"UPDATE replica SET seq = seq + ?, applying = 0 WHERE k = 1"_s, {m_added});
    m_lastRowid += m_added;
    m_added = 0;
}

} // namespace lansnav
