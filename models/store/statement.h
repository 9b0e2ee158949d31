// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/id.h"

#include <QByteArray>
#include <QString>

#include <optional>

struct sqlite3_stmt;

namespace lansnav {

/// One prepared statement straight on SQLite, for loops over many rows: no QVariant for each cell, and text as the bytes
/// that lie in the file. Everything else goes through Database.
///
///     Statement insert(db, "INSERT INTO t (id, name) VALUES (?, ?)");
///     insert.bind(1, id); insert.bindText(2, bytes);
///     if (const auto done = insert.run(); !done) return done;
///
/// Positions of values count from 1, columns from 0, as in SQLite. Lives no longer than its database.
class Statement
{
public:
    Statement(Database &db, const QByteArray &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(int position, qint64 value);
    Statement &bind(int position, const Id &id);
    /// UTF-8 as it is, NUL and broken sequences included.
    Statement &bindText(int position, const QByteArray &utf8);
    Statement &bindText(int position, const QString &text) { return bindText(position, text.toUtf8()); }
    Statement &bindBlob(int position, const QByteArray &bytes);
    /// The same without a copy: the bytes stay where they are until run() has returned, and the value is bound anew before the next.
    Statement &bindTextView(int position, const QByteArray &utf8);
    Statement &bindBlobView(int position, const QByteArray &bytes);
    Statement &bindNull(int position);

    /// Runs a statement that gives no rows.
    Result<void> run();
    /// Steps to the next row; false at the end, and on a failure, which result() tells.
    bool next();
    /// Whether everything went well since the last reset.
    const Result<void> &result() const { return m_result; }
    /// Ready for the next values.
    void reset();

    qint64 integer(int column) const;
    Id id(int column) const;
    /// A copy of the bytes.
    QByteArray bytes(int column) const;
    /// The bytes as they lie in the row, without a copy; valid until the next step or reset.
    QByteArray view(int column) const;
    QString text(int column) const { return QString::fromUtf8(view(column)); }
    bool isNull(int column) const;

private:
    Database &m_db;
    sqlite3_stmt *m_statement = nullptr;
    Result<void> m_result;
};

} // namespace lansnav
