// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sharedlog.h"

#include "store/opening.h"
#include "store/sqlerror.h"
#include "sync/logblocks.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QtEndian>

#include <limits>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

struct SharedText
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::SharedLog)
};

Error damaged()
{
    return {ErrorCode::Damaged, SharedText::tr("The shared file is damaged, or still on its way here. Your own file is unchanged.")};
}

Error notShared()
{
    return {ErrorCode::NotOurs, SharedText::tr("This is not a shared Länsnav file. It was left as it is. Choose the file that your colleagues share, or a new name.")};
}

QString sharedSql()
{
    QFile file(u":/sql/shared.sql"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Text of each table as SQLite keeps it, by name.
Result<QHash<QString, QString>> tablesOf(Database &db)
{
    QHash<QString, QString> tables;
    const auto read = db.each(u"SELECT name, type, coalesce(sql, '') FROM sqlite_schema"_s, {}, [&](const QSqlQuery &q) {
        const bool isTable = q.value(1).toString() == u"table"_s;
        tables.insert(q.value(0).toString(), isTable ? q.value(2).toString() : u"(not a table)"_s);
    });
    if (!read)
        return read.error();
    return tables;
}

/// The file's tables must be ours to the letter: a view, a trigger, a generated column or an index on an expression in
/// somebody's file is code that must never run.
Result<void> checkTables(Database &db)
{
    static const QHash<QString, QString> ours = [] {
        QHash<QString, QString> tables;
        sqlite3 *model = nullptr;
        sqlite3_open(":memory:", &model);
        sqlite3_exec(model, sharedSql().toUtf8().constData(), nullptr, nullptr, nullptr);
        sqlite3_stmt *row = nullptr;
        sqlite3_prepare_v2(model, "SELECT name, sql FROM sqlite_schema", -1, &row, nullptr);
        while (sqlite3_step(row) == SQLITE_ROW)
            tables.insert(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(row, 0))),
                          QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(row, 1))));
        sqlite3_finalize(row);
        sqlite3_close(model);
        return tables;
    }();
    const auto found = tablesOf(db);
    if (!found)
        return damaged();
    if (*found != ours)
        return found->contains(u"seal"_s) && found->contains(u"change"_s) && !found->contains(u"replica"_s) ? damaged() : notShared();
    return {};
}

Result<SharedLog::Facts> checkSeal(Database &db)
{
    SharedLog::Facts facts;
    int rows = 0;
    qint64 minReader = 0;
    const auto read = db.each(u"SELECT db_id, min_reader FROM seal"_s, {}, [&](const QSqlQuery &q) {
        ++rows;
        facts.dbId = Id::fromVariant(q.value(0));
        minReader = q.value(1).toLongLong();
    });
    if (!read || rows != 1 || facts.dbId.isNull())
        return damaged();
    if (minReader > formatVersion)
        return Error{ErrorCode::Newer, SharedText::tr("The shared file was written by a newer version of Länsnav. Nothing was changed. Update Länsnav; until then what you write stays in your own file.")};
    return facts;
}

/// What small tables of the log may hold beside the changes.
Result<void> checkSmallTables(Database &db)
{
    // Nobody has ten thousand colleagues.
    const auto odd = db.value(u"SELECT (SELECT count(*) > 10000 FROM site) + (SELECT count(*) FROM site WHERE site <= 0 OR length(name) > 1000 OR length(coalesce(reason, '')) > 100)"
                              " + (SELECT count(*) FROM sync_point WHERE site <= 0 OR seq < 0 OR NOT json_valid(vv) OR json_type(vv) <> 'object')"_s);
    return odd && odd->toLongLong() == 0 ? Result<void>() : damaged();
}

} // namespace

Result<void> SharedLog::create(const QString &path, const Id &dbId, Environment &environment)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    removeDatabaseFiles(path);
    sqlite3 *raw = nullptr;
    const int made = sqlite3_open_v2(path.toUtf8().constData(), &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    sqlite3_close(raw);
    if (made != SQLITE_OK)
        return sqlError(made, "make a shared log");
    const auto db = Database::open(path, Database::Access::ReadWrite);
    if (!db)
        return db.error();
    const QString header = u"PRAGMA application_id = %1; PRAGMA user_version = %2; BEGIN;"_s.arg(applicationId).arg(formatVersion);
    if (const auto done = (*db)->runScript(header + sharedSql() + u"COMMIT;"_s); !done)
        return done;
    if (const auto done = (*db)->run(u"INSERT INTO seal (db_id, format, min_reader, stamp) VALUES (?, ?, ?, ?)"_s,
                                     {dbId.bind(), formatVersion, formatVersion, qint64(environment.random64() >> 1)});
        !done)
        return done;
    return LogBlocks::hashSmallTables(**db);
}

Result<SharedLog::Facts> SharedLog::verify(const QString &path, const std::function<bool()> &cancelled)
{
    const auto header = examine(path, std::numeric_limits<int>::max(), false);
    if (!header)
        return header.error().code == ErrorCode::NotOurs ? notShared() : damaged();
    const auto db = Database::open(path, Database::Access::ReadOnly);
    if (!db)
        return damaged();
    sqlite3_limit((*db)->handle(), SQLITE_LIMIT_LENGTH, longestValue);
    if (const auto ours = checkTables(**db); !ours)
        return ours.error();
    if (const auto whole = quickCheck(path); !whole)
        return damaged();
    auto facts = checkSeal(**db);
    if (!facts)
        return facts;
    if (const auto small = checkSmallTables(**db); !small)
        return small.error();
    const auto counted = LogBlocks::verify(**db, cancelled);
    if (!counted)
        return counted.error().code == ErrorCode::Cancelled ? Error{ErrorCode::Cancelled, SharedText::tr("Cancelled. Nothing was changed.")} : damaged();
    const auto said = readDigests(**db);
    if (!said || *said != *counted)
        return damaged();
    facts->digests = *counted;
    return facts;
}

Result<qint64> SharedLog::fill(const QString &path, const QString &local, Environment &environment)
{
    const auto opened = Database::open(path, Database::Access::ReadWrite);
    if (!opened)
        return opened.error();
    Database &db = **opened;
    for (const QString &pragma : {u"PRAGMA journal_mode = DELETE"_s, u"PRAGMA secure_delete = ON"_s})
        if (const auto done = db.run(pragma); !done)
            return done.error();
    if (const auto done = db.run(u"ATTACH ? AS mine"_s, {local}); !done)
        return done.error();
    Result<qint64> added = LogBlocks::addMissing(db);
    if (!added && added.error().sentence.isEmpty())
        return damaged();
    if (added) {
        const auto stamped = db.run(u"UPDATE seal SET stamp = ?"_s, {qint64(environment.random64() >> 1)});
        if (!stamped)
            return stamped.error();
    }
    return added;
}

bool SharedLog::looksOurs(const QByteArray &head)
{
    return head.size() >= markBytes && head.startsWith(QByteArrayView("SQLite format 3\0", qsizetype(16)))
        && qFromBigEndian<quint32>(head.constData() + 68) == applicationId;
}

} // namespace lansnav
