// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <memory>

class QThread;
struct sqlite3;

namespace lansnav {

/// Removes a database and the journals beside it, where they are. Nothing may have it open.
void removeDatabaseFiles(const QString &path);

/// One SQLite connection, for one thread. Sets the pragmas of the file format, caches prepared statements,
/// and turns SQLite's errors into sentences. Every reading query is forward-only and finished before it returns,
/// so that no statement stays open (an open one blocks backup and sync).
class Database
{
public:
    enum class Access { ReadOnly, ReadWrite };

    /// Opens an existing file; it must already have been found to be ours (see opening.h).
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    /// Whether this process has the file open as a database. Then nothing here may open it in any other way: closing any
    /// handle to a file gives up all the locks that the process holds on it (POSIX), SQLite's too, and the next program to
    /// close the file takes it for unused and the log beside it away.
    static bool isOpenHere(const QString &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs one statement with positional values (`?`, one value each: Qt renames `?1`, so a number repeats nothing). An Id is bound through Id::bind().
    Result<void> run(const QString &sql, const QVariantList &values = {});
    /// Runs a whole file of statements (DDL) that take no values.
    Result<void> runScript(const QString &sql);
    /// Calls `row` for every result row. The query is only valid inside the call; read with query.value(i).
    Result<void> each(const QString &sql, const QVariantList &values, const std::function<void(const QSqlQuery &)> &row);
    /// First column of the first row; an invalid QVariant when there is none.
    Result<QVariant> value(const QString &sql, const QVariantList &values = {});
    /// Number of rows the last run() changed.
    int changes() const;

    /// All rows as structs: `make` builds one from the current row.
    template<class Make>
    auto rows(const QString &sql, const QVariantList &values, Make make)
        -> Result<QList<decltype(make(std::declval<const QSqlQuery &>()))>>
    {
        QList<decltype(make(std::declval<const QSqlQuery &>()))> found;
        const Result<void> done = each(sql, values, [&](const QSqlQuery &query) { found.append(make(query)); });
        if (!done)
            return done.error();
        return found;
    }

    /// Immediate takes the write lock of every attached file at once, so that a transaction never fails half-way for want of
    /// one (QSqlDatabase::transaction() would send a deferred BEGIN). Deferred, for reading a busy file beside writing another.
    enum class Begin { Immediate, Deferred };
    Result<void> begin(Begin kind = Begin::Immediate);
    /// A commit that fails (disk full, busy) is rolled back and reported.
    Result<void> commit();
    void rollback();
    bool inTransaction() const;

    /// Hands the connection over to another thread; called on its own.
    void moveToThread(QThread *thread);

    /// Stops a running statement; callable from another thread.
    void interrupt();
    /// Asked again and again while statements run, on their thread: once it says true, they stop with an error and what they
    /// had changed is taken back. Empty: never.
    void stopWhen(std::function<bool()> cancelled);
    /// For the backup API and the like; owned by this connection.
    sqlite3 *handle() const { return m_handle; }
    QString path() const { return m_path; }

private:
    Database(QString path, QString connectionName);
    QSqlQuery *prepared(const QString &sql, Error *error);
    Error lastError(const QSqlQuery &query) const;

    QString m_path;
    QString m_connection;
    QString m_openAs;       ///< its real path; empty until it is open
    sqlite3 *m_handle = nullptr;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
    int m_changes = 0;
    std::function<bool()> m_cancelled;
};

/// A transaction that is rolled back unless committed.
class Transaction
{
public:
    explicit Transaction(Database &db, Database::Begin kind = Database::Begin::Immediate) : m_db(db), m_begun(db.begin(kind)) {}
    ~Transaction() { if (m_begun && !m_done) m_db.rollback(); }
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    const Result<void> &begun() const { return m_begun; }
    Result<void> commit() { m_done = true; return m_db.commit(); }

private:
    Database &m_db;
    Result<void> m_begun;
    bool m_done = false;
};

/// Runs `read`, which gives a Result<T>, with all that it reads as of one moment, whatever is committed meanwhile. Inside a
/// transaction of the caller's that one decides.
template<class T, class Read>
Result<T> onSnapshot(Database &db, const Read &read)
{
    if (db.inTransaction())
        return read();
    if (const auto begun = db.begin(Database::Begin::Deferred); !begun)
        return begun.error();
    Result<T> result = read();
    // Nothing was written; a read that was broken off has nothing to commit either.
    db.rollback();
    return result;
}

} // namespace lansnav
