// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include "store/sqlerror.h"

#include <sqlite3.h>

namespace lansnav {

Statement::Statement(Database &db, const QByteArray &sql) : m_db(db)
{
    if (sqlite3_prepare_v2(db.handle(), sql.constData(), int(sql.size()), &m_statement, nullptr) != SQLITE_OK)
        m_result = sqlError(db.handle());
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement &Statement::bind(int position, qint64 value)
{
    sqlite3_bind_int64(m_statement, position, value);
    return *this;
}

Statement &Statement::bind(int position, const Id &id)
{
    return id.isNull() ? bindNull(position) : bindBlob(position, id.bytes());
}

Statement &Statement::bindText(int position, const QByteArray &utf8)
{
    sqlite3_bind_text64(m_statement, position, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

Statement &Statement::bindBlob(int position, const QByteArray &bytes)
{
    sqlite3_bind_blob64(m_statement, position, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bindTextView(int position, const QByteArray &utf8)
{
    sqlite3_bind_text64(m_statement, position, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_STATIC, SQLITE_UTF8);
    return *this;
}

Statement &Statement::bindBlobView(int position, const QByteArray &bytes)
{
    sqlite3_bind_blob64(m_statement, position, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_STATIC);
    return *this;
}

Statement &Statement::bindNull(int position)
{
    sqlite3_bind_null(m_statement, position);
    return *this;
}

Result<void> Statement::run()
{
    while (next()) { }
    const Result<void> done = m_result;
    reset();
    return done;
}

bool Statement::next()
{
    if (!m_statement || !m_result)
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_result = sqlError(m_db.handle());
    return false;
}

void Statement::reset()
{
    if (!m_statement)
        return;     // never prepared: the reason stays in result()
    sqlite3_reset(m_statement);
    m_result = {};
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

Id Statement::id(int column) const
{
    return Id::fromBytes(view(column));
}

QByteArray Statement::bytes(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement, column);
    // An empty value is not NULL, though SQLite has no address for it.
    return bytes ? QByteArray(static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column)) : QByteArray("");
}

QByteArray Statement::view(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement, column);
    return bytes ? QByteArray::fromRawData(static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column)) : QByteArray("");
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

} // namespace lansnav
