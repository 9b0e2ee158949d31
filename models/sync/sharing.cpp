// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sharing.h"

#include "store/backup.h"
#include "store/filemaker.h"
#include "store/opening.h"
#include "sync/meetingplace.h"
#include "sync/merge.h"
#include "sync/sharedfolder.h"
#include "sync/sharedlog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <limits>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

struct SharingText
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::Sharing)
};

QString scratchFile(Environment &environment, const QString &name)
{
    const QString folder = environment.profileDir() + u"/sync"_s;
    QDir().mkpath(folder);
    return folder + u'/' + QString::number(environment.random64(), 16) + u'-' + name;
}

/// With what was kept and what to do: here nothing is tried again by itself.
Error notJoined(const Error &error)
{
    if (!error.passing)
        return error;
    const QString advice = error.code == ErrorCode::NotFound ? SharingText::tr("No file was made. Check the name of the folder and that the drive is connected, and try again.")
        : error.code == ErrorCode::DiskFull                 ? SharingText::tr("No file was made. Make room and try again.")
                                                            : SharingText::tr("No file was made. Wait a moment and try again.");
    return {error.code, error.sentence + u' ' + advice};
}

struct OtherFile
{
    Id dbId;
    QString log;    ///< a shared log of all that is in it
    QString shared; ///< where it is shared, as far as it says
};

/// The log of somebody's file, copied out and gone through: from here on it is as trustworthy as a shared file.
Result<OtherFile> logOf(const QString &path, int schemaVersion, Environment &environment)
{
    const auto ours = examine(path, schemaVersion, false);
    if (!ours)
        return ours.error();
    if (const auto whole = quickCheck(path); !whole)
        return whole.error();
    OtherFile other;
    {
        const auto db = Database::open(path, Database::Access::ReadOnly);
        if (!db)
            return db.error();
        const auto tables = (*db)->value(u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN ('replica', 'change', 'site', 'sync_point', 'digest')"_s);
        const auto id = (*db)->value(u"SELECT db_id FROM replica WHERE k = 1"_s);
        if (!tables || tables->toInt() != 5 || !id || Id::fromVariant(*id).isNull())
            return Error{ErrorCode::NotOurs, SharingText::tr("%1 is not a Länsnav file to unite with. Nothing was changed. Choose the file a colleague works in, not a shared one.").arg(QFileInfo(path).fileName())};
        other.dbId = Id::fromVariant(*id);
        if (const auto shared = sharedFileOf(**db))
            other.shared = *shared;
    }
    other.log = scratchFile(environment, u"unite.lansnav"_s);
    Result<void> done = SharedLog::create(other.log, other.dbId, environment);
    if (done)
        if (const auto filled = SharedLog::fill(other.log, path, environment); !filled)
            done = filled.error();
    if (done)
        if (const auto sound = SharedLog::verify(other.log); !sound)
            done = sound.error();
    if (!done) {
        removeDatabaseFiles(other.log);
        return done.error();
    }
    return other;
}

/// UUIDv7 identities sort by when they were made.
Id olderOf(const Id &a, const Id &b)
{
    return a < b ? a : b;
}

Result<MergeReport> takeOther(Database &db, const OtherFile &other, const Schema &schema, Environment &environment, const SyncProgress &progress)
{
    const auto mine = db.value(u"SELECT db_id FROM replica WHERE k = 1"_s);
    if (!mine)
        return mine.error();
    auto merged = Merge(db, schema, environment, progress).take(other.log);
    if (!merged)
        return merged;
    Transaction transaction(db);
    if (!transaction.begun())
        return transaction.begun().error();
    const Id kept = olderOf(Id::fromVariant(*mine), other.dbId);
    if (const auto noted = MeetingPlace::note(db, Id::fromVariant(*mine), other.dbId, kept, other.shared); !noted)
        return noted.error();
    if (const auto adopted = Store::adoptIdentity(db, kept); !adopted)
        return adopted.error();
    if (const auto done = transaction.commit(); !done)
        return done.error();
    return merged;
}

Result<void> countTables(Database &db, const QString &other, const Schema &schema, UnitePreview &preview)
{
    if (const auto attached = db.run(u"ATTACH ? AS other"_s, {other}); !attached)
        return attached;
    const auto detach = qScopeGuard([&] { (void)db.run(u"DETACH other"_s); });
    for (const TableDecl &table : schema.tables) {
        if (table.derived || table.name == u"act")
            continue;
        const auto present = db.value(u"SELECT 1 FROM other.sqlite_schema WHERE type = 'table' AND name = ?"_s, {table.name});
        if (!present)
            return present.error();
        if (!present->isValid())
            continue;
        UnitePreview::Table counts{table.name};
        const auto counted = db.each(u"SELECT (SELECT count(*) FROM main.\"%1\" WHERE deleted = 0), (SELECT count(*) FROM other.\"%1\" WHERE deleted = 0),"
                                     " (SELECT count(*) FROM main.\"%1\" m JOIN other.\"%1\" o USING (id) WHERE m.deleted = 0 AND o.deleted = 0)"_s.arg(table.name), {},
                                     [&](const QSqlQuery &q) {
                                         counts.both = q.value(2).toLongLong();
                                         counts.here = q.value(0).toLongLong() - counts.both;
                                         counts.there = q.value(1).toLongLong() - counts.both;
                                     });
        if (!counted)
            return counted;
        if (counts.here + counts.there + counts.both > 0)
            preview.tables.append(counts);
    }
    return {};
}

} // namespace

Result<void> joinShared(const QString &path, const QString &target, const Schema &schema, Environment &environment, SyncFiles &files, const SyncProgress &progress)
{
    if (QFileInfo::exists(path))
        return Error{ErrorCode::Exists, SharingText::tr("There is already a file with that name. It was left as it is. Choose another name.")};
    const QString log = scratchFile(environment, u"join.lansnav"_s);
    const auto clean = qScopeGuard([&] { removeDatabaseFiles(log); });
    progress.report(SyncProgress::Step::Reading, 0, 0);
    const auto seen = SharedFolder(files, target).look();
    if (!seen)
        return notJoined(seen.error());
    if (!seen->target)
        return Error{ErrorCode::NotFound, SharingText::tr("There is no file %1. No file was made. Check the name and the folder.").arg(QDir::toNativeSeparators(target))};
    if (const auto fetched = files.fetch(target, log); !fetched)
        return notJoined(fetched.error());
    const auto facts = SharedLog::verify(log, [&] { return progress.cancelled(); });
    if (!facts)
        return facts.error();
    const QFileInfo info(path);
    const QString part = info.absolutePath() + u"/."_s + info.fileName() + u".joining"_s;
    removeDatabaseFiles(part);
    Result<void> done;
    {
        const auto store = Store::create(part, schema, environment, facts->dbId);
        const auto merged = store ? Merge((*store)->database(), schema, environment, progress).take(log) : Result<MergeReport>(store.error());
        if (!merged)
            done = merged.error();
    }
    if (done)
        done = checkFinished(part);
    if (done && !QFile::rename(part, path))
        done = Error{ErrorCode::Io, SharingText::tr("The file could not be given its name. Nothing was made. Choose another folder.")};
    removeDatabaseFiles(part);
    return done;
}

Result<UnitePreview> previewUnite(const QString &path, const QString &other, const Schema &schema, Environment &environment, const SyncProgress &progress)
{
    const auto theirs = logOf(other, schema.version(), environment);
    if (!theirs)
        return theirs.error();
    const auto clean = qScopeGuard([&] { removeDatabaseFiles(theirs->log); });
    UnitePreview preview;
    preview.united = scratchFile(environment, u"preview.lansnav"_s);
    auto discard = qScopeGuard([&] { removeDatabaseFiles(preview.united); });
    {
        const auto mine = Database::open(path, Database::Access::ReadOnly);
        if (!mine)
            return mine.error();
        if (const auto copied = Backups::copy(**mine, preview.united); !copied)
            return copied.error();
    }
    {
        const auto mine = Database::open(path, Database::Access::ReadOnly);
        if (!mine)
            return mine.error();
        if (const auto counted = countTables(**mine, other, schema, preview); !counted)
            return counted.error();
    }
    const auto united = Database::open(preview.united, Database::Access::ReadWrite);
    if (!united)
        return united.error();
    const auto merged = takeOther(**united, *theirs, schema, environment, progress);
    if (!merged)
        return merged.error();
    preview.clashes = merged->newClashes;
    discard.dismiss();
    return preview;
}

Result<ChangeSet> unite(Database &db, const Schema &schema, Environment &environment, const QString &other, const SyncProgress &progress)
{
    const auto theirs = logOf(other, schema.version(), environment);
    if (!theirs)
        return theirs.error();
    const auto clean = qScopeGuard([&] { removeDatabaseFiles(theirs->log); });
    if (const auto kept = Backups(environment, db.path()).make(db); !kept)
        return kept.error();
    const auto merged = takeOther(db, *theirs, schema, environment, progress);
    if (!merged)
        return merged.error();
    return merged->written;
}

Result<void> concludeUnite(Store &store, const ChangeSet &written)
{
    const auto remembered = store.rememberToken();
    store.announce(written);
    return remembered;
}

Result<ChangeSet> unite(Store &store, const QString &other, const SyncProgress &progress)
{
    auto written = unite(store.database(), store.schema(), store.environment(), other, progress);
    if (!written)
        return written;
    if (const auto concluded = concludeUnite(store, *written); !concluded)
        return concluded.error();
    return written;
}

} // namespace lansnav
