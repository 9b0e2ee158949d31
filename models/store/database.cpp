// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/opening.h"
#include "store/sqlerror.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QMutex>
#include <QSqlDriver>
#include <QSqlError>

#include <atomic>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int keptStatements = 200;
constexpr int busyTimeoutMs = 5000;

QString uniqueConnectionName()
{
    static std::atomic<quint64> counter{0};
    return u"lansnav-%1"_s.arg(++counter);
}

/// The files that are open as databases, and how often. Locks belong to the process, and so does this.
class OpenFiles
{
public:
    void add(const QString &path) { change(path, 1); }
    void remove(const QString &path) { change(path, -1); }
    bool contains(const QString &path)
    {
        const QMutexLocker locker(&m_mutex);
        return m_counts.value(keyOf(path)) > 0;
    }
    static OpenFiles &ofThisProcess()
    {
        static OpenFiles files;
        return files;
    }

private:
    /// Links and "..", by which the same file has many names, are followed.
    static QString keyOf(const QString &path)
    {
        const QFileInfo info(path);
        const QString canonical = info.canonicalFilePath();
        return canonical.isEmpty() ? info.absoluteFilePath() : canonical;
    }
    void change(const QString &path, int by)
    {
        const QMutexLocker locker(&m_mutex);
        const QString key = keyOf(path);
        if ((m_counts[key] += by) <= 0)
            m_counts.remove(key);
    }

    QMutex m_mutex;
    QHash<QString, int> m_counts;
};

/// Whether nobody can be writing: the file may be written by none, or nothing can be made beside it, and no log or journal lies there.
/// It is then read as it lies; otherwise reading makes a log and its index beside it, which only a connection that may write takes
/// away again. A file that only this user may not write is no such file: its owner may begin to at any time.
bool liesStill(const QFileInfo &info)
{
    constexpr QFileDevice::Permissions anybodys = QFileDevice::WriteOwner | QFileDevice::WriteUser | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    const QString path = info.absoluteFilePath();
    return !QFileInfo::exists(path + u"-wal"_s) && !QFileInfo::exists(path + u"-journal"_s)
        && (!(info.permissions() & anybodys) || !mayWriteIn(info.absolutePath()));
}

} // namespace

Database::Database(QString path, QString connectionName)
    : m_path(std::move(path)), m_connection(std::move(connectionName))
{
}

Database::~Database()
{
    m_statements.clear();
    {
        QSqlDatabase connection = QSqlDatabase::database(m_connection, false);
        connection.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
    if (!m_openAs.isEmpty())
        OpenFiles::ofThisProcess().remove(m_openAs);
}

bool Database::isOpenHere(const QString &path)
{
    return OpenFiles::ofThisProcess().contains(path);
}

void removeDatabaseFiles(const QString &path)
{
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + suffix);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    const QString name = uniqueConnectionName();
    std::unique_ptr<Database> db(new Database(path, name));
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMs);
    // A connection opened read-only cannot take an empty write-ahead log away when it closes last, and would leave it beside
    // the file. Where the file may be written it is opened so, and told to write nothing.
    const QFileInfo info(path);
    const bool tidies = access == Access::ReadOnly && info.isWritable() && mayWriteIn(info.absolutePath());
    if (access == Access::ReadOnly && !tidies)
        options += u";QSQLITE_OPEN_READONLY"_s;
    const bool still = access == Access::ReadOnly && liesStill(info);
    if (still)
        options += u";QSQLITE_OPEN_URI"_s;
    connection.setDatabaseName(still ? QString::fromLatin1(sqliteUri(info.absoluteFilePath(), "immutable=1")) : path);
    connection.setConnectOptions(options);
    if (!connection.open())
        return sqlError(connection.lastError());
    // Renamed while it is open, it is known by the name it was opened with.
    db->m_openAs = info.canonicalFilePath().isEmpty() ? info.absoluteFilePath() : info.canonicalFilePath();
    OpenFiles::ofThisProcess().add(db->m_openAs);
    const QVariant handle = connection.driver()->handle();
    db->m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    // Somebody works in the file: whoever only reads leaves its log alone when closing, whatever has become of that one's locks.
    if (access == Access::ReadOnly && QFileInfo::exists(lockPath(path)))
        sqlite3_db_config(db->m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_extended_result_codes(db->m_handle, 1);
    QStringList pragmas{u"foreign_keys = ON"_s, u"trusted_schema = OFF"_s, u"recursive_triggers = ON"_s, u"cell_size_check = ON"_s,
                        u"synchronous = FULL"_s, u"temp_store = MEMORY"_s,
                        // Readers go through long tables once, where a large cache only takes memory.
                        u"cache_size = %1"_s.arg(access == Access::ReadOnly ? -4096 : -16384)};
    if (tidies)
        pragmas.append(u"query_only = ON"_s);
    for (const QString &pragma : pragmas)
        if (const auto done = db->run(u"PRAGMA "_s + pragma); !done)
            return done.error();
    db->m_statements.clear();
    return db;
}

QSqlQuery *Database::prepared(const QString &sql, Error *error)
{
    auto known = m_statements.value(sql);
    if (known && !known->isActive())
        return known.get();
    auto query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_connection, false));
    query->setForwardOnly(true);
    if (!query->prepare(sql)) {
        *error = sqlError(query->lastError());
        return nullptr;
    }
    if (m_statements.size() >= keptStatements)
        m_statements.removeIf([](const auto &entry) { return !entry.value()->isActive(); });
    m_statements.insert(sql, query);
    return query.get();
}

Error Database::lastError(const QSqlQuery &query) const
{
    return sqlError(query.lastError());
}

Result<void> Database::run(const QString &sql, const QVariantList &values)
{
    return each(sql, values, {});
}

Result<void> Database::each(const QString &sql, const QVariantList &values, const std::function<void(const QSqlQuery &)> &row)
{
    Error error;
    QSqlQuery *query = prepared(sql, &error);
    if (!query)
        return error;
    // Keeps the statement alive should the cache be thinned while `row` runs other queries.
    const std::shared_ptr<QSqlQuery> keep = m_statements.value(sql);
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(int(i), values.at(i));
    if (!query->exec()) {
        error = lastError(*query);
        query->finish();
        return error;
    }
    m_changes = sqlite3_changes(m_handle);
    if (query->isSelect()) {
        while (query->next())
            if (row)
                row(*query);
        if (query->lastError().isValid()) {
            error = lastError(*query);
            query->finish();
            return error;
        }
    }
    query->finish();
    return {};
}

Result<void> Database::runScript(const QString &sql)
{
    // One prepared statement holds one statement only; SQLite itself knows where each ends.
    const QByteArray utf8 = sql.toUtf8();
    if (sqlite3_exec(m_handle, utf8.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return sqlError(m_handle);
    return {};
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values)
{
    QVariant first;
    bool seen = false;
    const auto done = each(sql, values, [&](const QSqlQuery &query) {
        if (!seen)
            first = query.value(0);
        seen = true;
    });
    if (!done)
        return done.error();
    return first;
}

int Database::changes() const
{
    return m_changes;
}

Result<void> Database::begin(Begin kind)
{
    return run(kind == Begin::Immediate ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
}

Result<void> Database::commit()
{
    const auto done = run(u"COMMIT"_s);
    if (!done)
        rollback();
    return done;
}

void Database::rollback()
{
    // Fails only when SQLite has already rolled back by itself (disk full), which is what is wanted.
    if (inTransaction())
        (void)run(u"ROLLBACK"_s);
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

void Database::moveToThread(QThread *thread)
{
    // What QSqlDatabase::moveToThread() does, which Qt has from 6.8 on.
    m_statements.clear();
    QSqlDatabase::database(m_connection, false).driver()->moveToThread(thread);
}

void Database::interrupt()
{
    sqlite3_interrupt(m_handle);
}

void Database::stopWhen(std::function<bool()> cancelled)
{
    constexpr int steps = 10'000;       // of SQLite's machine, well under a millisecond
    m_cancelled = std::move(cancelled);
    const auto ask = [](void *database) { return static_cast<Database *>(database)->m_cancelled() ? 1 : 0; };
    sqlite3_progress_handler(m_handle, m_cancelled ? steps : 0, m_cancelled ? +ask : nullptr, this);
}

} // namespace lansnav
