// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/id.h"

#include <QByteArray>
#include <QString>

struct sqlite3_stmt;

namespace lansnav {

/// Reads a large result straight from SQLite, without a QVariant for each cell: for the lists that hold 100 000 rows.
///
/// Takes no values; anything else goes through Database::each(). The statement ends with the reader.
///     RowReader reader(db, "SELECT id, name FROM person");
///     while (reader.next()) …;
///     if (const auto done = reader.result(); !done) return done.error();
class RowReader
{
public:
    RowReader(Database &db, const QByteArray &sql);
    ~RowReader();
    RowReader(const RowReader &) = delete;
    RowReader &operator=(const RowReader &) = delete;

    bool next();
    /// Whether everything was read.
    const Result<void> &result() const { return m_result; }

    Id id(int column) const;
    QString text(int column) const;
    /// The bytes as they lie in the row; valid until next().
    QByteArray rawText(int column) const;
    int integer(int column) const;
    bool isNull(int column) const;

private:
    Database &m_db;
    sqlite3_stmt *m_statement = nullptr;
    Result<void> m_result;
};

} // namespace lansnav
