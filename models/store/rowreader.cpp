// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowreader.h"

#include "store/sqlerror.h"

#include <sqlite3.h>

namespace lansnav {

RowReader::RowReader(Database &db, const QByteArray &sql) : m_db(db)
{
    if (sqlite3_prepare_v2(db.handle(), sql.constData(), int(sql.size()), &m_statement, nullptr) != SQLITE_OK)
        m_result = sqlError(db.handle());
}

RowReader::~RowReader()
{
    sqlite3_finalize(m_statement);
}

bool RowReader::next()
{
    if (!m_statement || !m_result)
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_result = sqlError(m_db.handle());
    sqlite3_finalize(m_statement);
    m_statement = nullptr;
    return false;
}

Id RowReader::id(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement, column);
    return Id::fromBytes(QByteArray::fromRawData(static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column)));
}

QByteArray RowReader::rawText(int column) const
{
    const unsigned char *bytes = sqlite3_column_text(m_statement, column);
    return QByteArray::fromRawData(reinterpret_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column));
}

QString RowReader::text(int column) const
{
    return QString::fromUtf8(rawText(column));
}

int RowReader::integer(int column) const
{
    return sqlite3_column_int(m_statement, column);
}

bool RowReader::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

} // namespace lansnav
