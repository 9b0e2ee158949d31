// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filemaker.h"

#include "store/id.h"
#include "store/opening.h"
#include "store/triggers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStorageInfo>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

Result<QString> readSql(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, QCoreApplication::translate("lansnav::Store", "The program is incomplete: %1 is missing. Install it again.").arg(name)};
    return QString::fromUtf8(file.readAll());
}

QString journalFor(const QString &path)
{
    return isNetworkPath(path) ? u"DELETE"_s : u"WAL"_s;
}

} // namespace

bool isNetworkFileSystem(const QByteArray &type)
{
    static const QList<QByteArray> networkTypes{"cifs", "smb3", "smbfs", "nfs", "nfs4", "fuse.sshfs", "fuse.davfs", "9p"};
    return networkTypes.contains(type);
}

bool isNetworkPath(const QString &path)
{
    if (path.startsWith(u"//"_s) || path.startsWith(uR"(\\)"_s))
        return true;
    const QStorageInfo storage(QFileInfo(path).absolutePath());
#ifdef Q_OS_WIN
    // A server's folder under a letter of its own (H:) says NTFS like any disk.
    return GetDriveTypeW(reinterpret_cast<const wchar_t *>(QDir::toNativeSeparators(storage.rootPath()).utf16())) == DRIVE_REMOTE;
#else
    return isNetworkFileSystem(storage.fileSystemType());
#endif
}

Result<void> checkFinished(const QString &made)
{
    if (QFileInfo(made + u"-wal"_s).size() == 0)
        return {};
    if (isDiskFull(QFileInfo(made).absolutePath()))
        return Error{ErrorCode::DiskFull, QCoreApplication::translate("lansnav::Store", "The disk is full. No file was made. Make room and try again.")};
    return Error{ErrorCode::Io, QCoreApplication::translate("lansnav::Store", "The new file could not be written to the end. No file was made. Check the disk and try again.")};
}

qint64 freshSite(Environment &environment)
{
    // 48 bits: no two colleagues draw the same, and the log holds it four times for every row.
    const auto site = qint64(environment.random64() >> 16);
    return site == 0 ? 1 : site;
}

QString freshToken(Environment &environment)
{
    return QString::number(environment.random64(), 16) + QString::number(environment.random64(), 16);
}

Result<void> chooseJournal(Database &db)
{
    return db.run(u"PRAGMA journal_mode = %1"_s.arg(journalFor(db.path())));
}

bool hasChosenJournal(Database &db)
{
    const auto mode = db.value(u"PRAGMA journal_mode"_s);
    return mode && mode->toString().compare(journalFor(db.path()), Qt::CaseInsensitive) == 0;
}

Result<void> migrate(Database &db, const Schema &schema)
{
    const auto version = db.value(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    for (int next = version->toInt(); next < schema.version(); ++next) {
        const auto sql = readSql(schema.files.at(next));
        if (!sql)
            return sql.error();
        Transaction transaction(db);
        if (!transaction.begun())
            return transaction.begun();
        if (const auto done = db.runScript(*sql); !done)
            return done;
        if (const auto done = db.run(u"PRAGMA user_version = %1"_s.arg(next + 1)); !done)
            return done;
        if (const auto done = transaction.commit(); !done)
            return done;
    }
    return ensureTriggers(db, schema);
}

Result<void> ensureTriggers(Database &db, const Schema &schema)
{
    const auto present = db.rows(u"SELECT sql FROM sqlite_schema WHERE type = 'trigger'"_s, {}, [](const QSqlQuery &q) { return q.value(0).toString(); });
    if (!present)
        return present.error();
    QStringList wanted = triggersOf(schema);
    QStringList found = *present;
    found.sort();
    wanted.sort();
    if (found == wanted)
        return {};
    Transaction transaction(db);
    if (!transaction.begun())
        return transaction.begun();
    if (const auto done = rebuildTriggers(db, schema); !done)
        return done;
    return transaction.commit();
}

Result<void> noteAllSeen(Database &db, qint64 site)
{
    return db.run(u"INSERT INTO sync_point (site, seq, nonce, vv)"
                  " SELECT ?, r.seq, r.nonce, (SELECT json_group_object(CAST(d.site AS TEXT), (SELECT max(c.seq) FROM change c WHERE c.site = d.site)) FROM digest d)"
                  " FROM replica r WHERE k = 1"_s, {site});
}

Result<void> initialise(Database &db, const Schema &schema, Environment &environment, const Id &dbId)
{
    if (const auto done = chooseJournal(db); !done)
        return done;
    if (const auto done = db.run(u"PRAGMA application_id = %1"_s.arg(applicationId)); !done)
        return done;
    if (const auto done = migrate(db, schema); !done)
        return done;
    const QVariant identity = dbId.isNull() ? Id::fresh(environment).bind() : dbId.bind();
    const qint64 site = freshSite(environment);
    Transaction transaction(db);
    if (!transaction.begun())
        return transaction.begun();
    const std::pair<QString, QVariantList> rows[] = {
        {u"INSERT INTO replica (k, db_id, site, token) VALUES (1, ?, ?, ?)"_s, {identity, site, freshToken(environment)}},
        {u"INSERT INTO site (site, name, reason, since) VALUES (?, ?, 'created', ?)"_s,
         {site, environment.siteName(), environment.now().toUTC().toString(Qt::ISODate)}},
        {u"INSERT INTO sync_point (site, seq, nonce, vv) VALUES (?, 0, 0, '{}')"_s, {site}},
        {u"INSERT INTO seal (db_id, format, min_reader) VALUES (?, ?, ?)"_s, {identity, formatVersion, formatVersion}},
    };
    for (const auto &[sql, values] : rows)
        if (const auto done = db.run(sql, values); !done)
            return done;
    return transaction.commit();
}

} // namespace lansnav
