// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/leftovers.h"

#include "store/backup.h"
#include "store/localstate.h"
#include "store/opening.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr qint64 dayMs = 24 * 60 * 60 * 1000;
constexpr qsizetype hashDigits = 12;

QString cachesOf(const Environment &environment)
{
    return environment.profileDir() + u"/sync"_s;
}

/// Of a file that has been moved or renamed since, only what is in the copy tells whose it is.
bool isOfGroup(const QString &folder, const QVariant &dbId)
{
    const QString log = folder + u"/log.lansnav"_s;
    if (!QFileInfo::exists(log))
        return false;
    const auto db = Database::open(log, Database::Access::ReadOnly);
    const auto theirs = db ? (*db)->value(u"SELECT db_id FROM seal"_s) : Result<QVariant>(db.error());
    return theirs && *theirs == dbId;
}

} // namespace

QString cacheFolder(Environment &environment, const QString &file, const QString &target)
{
    const QByteArray hash = QCryptographicHash::hash(target.toUtf8(), QCryptographicHash::Sha256).toHex().left(hashDigits);
    return cachesOf(environment) + u'/' + fileKey(file) + u'-' + QString::fromLatin1(hash);
}

Result<void> noteErasure(Database &db)
{
    const LocalState state(db);
    if (const auto gone = state.remove(LocalState::untoldKey); !gone)
        return gone;
    if (const auto noted = state.set(u"vacuum"_s, u"1"_s); !noted)
        return noted;
    return state.set(u"leftovers"_s, u"1"_s);
}

void removeOldCopies(Environment &environment, Database &db, const QString &current)
{
    const QString own = fileKey(db.path()) + u'-';
    const auto dbId = db.value(u"SELECT db_id FROM replica WHERE k = 1"_s);
    for (const QFileInfo &folder : QDir(cachesOf(environment)).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString path = folder.absoluteFilePath();
        if (!current.isEmpty() && path == QFileInfo(current).absoluteFilePath())
            continue;
        const bool isOwn = folder.fileName().startsWith(own) && folder.fileName().size() == own.size() + hashDigits;
        if (isOwn || (dbId && isOfGroup(path, *dbId)))
            QDir(path).removeRecursively();
    }
    QDir(Backups(environment, db.path()).takenOver()).removeRecursively();
}

Result<void> removeUnfinished(SyncFiles &files, const SharedFolder &folder, const QList<SyncFiles::Entry> &entries)
{
    qint64 newest = 0;
    for (const SyncFiles::Entry &entry : entries)
        newest = std::max(newest, entry.modifiedMs);
    const QString unfinished = QFileInfo(folder.besides(u".%1.tmp-"_s)).fileName();
    for (const SyncFiles::Entry &entry : entries)
        if (QFileInfo(entry.path).fileName().startsWith(unfinished) && newest - entry.modifiedMs > dayMs)
            if (const auto removed = files.remove(entry.path); !removed)
                return removed;
    return {};
}

} // namespace lansnav
