// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/changeset.h"
#include "store/database.h"
#include "store/environment.h"
#include "store/mergewatch.h"
#include "store/tabledecl.h"
#include "sync/changerow.h"
#include "sync/lastseen.h"
#include "sync/progress.h"
#include "sync/sharedkeys.h"
#include "sync/sharedfolder.h"
#include "sync/syncfiles.h"

#include <QStringList>

#include <optional>

namespace lansnav {

/// What one sync did.
struct SyncReport
{
    qint64 sent = 0;            ///< changes that the shared file lacked and now has
    qint64 received = 0;        ///< changes that this file lacked and now has
    int clashes = 0;            ///< values that met an unseen one, found in this sync
    int siblingsMerged = 0;     ///< conflict copies taken over
    int retries = 0;            ///< times somebody else was quicker
    int dangling = 0;           ///< references received that point to no row
    int duplicates = 0;         ///< rows received that share a natural key with others, counted by the key; `notices` names them
    bool made = false;          ///< there was no shared file; one was made
    ChangeSet written;          ///< for Store::announce
    QStringList notices;        ///< what was noticed, as sentences
};

/// Brings an open file and a shared file in step: takes in what the shared file, its conflict copies and other shared files of
/// the group beside it hold, and publishes a new one when it lacks anything. Conflict copies are then moved away; a file that
/// somebody gave a name of its own stays where it is.
///
/// Correctness rests on two things only: a file is replaced in one step, and whoever finds something missing puts it back.
/// Locks merely save attempts. At every failure the open file is either as before or has taken in something whole, and
/// the shared file is the old or the new one. Before anything is taken in there must be a backup of the last hour, or one is made;
/// where none can be made, nothing is taken in or sent, and the error says so.
///
/// Works on a connection of its own (Store::openWriter), on any one thread.
class Synchroniser
{
public:
    Synchroniser(Database &db, const Schema &schema, Environment &environment, SyncFiles &files, const QString &target, const SyncProgress &progress = {});
    ~Synchroniser();

    /// What is asked before colleagues' changes are taken in, and after; what they tell is among the report's notices.
    void setWatches(const QList<MergeWatch> &watches) { m_watches = watches; }
    Result<SyncReport> run();
    /// What there is to tell of run() even when it failed: what the watches told, after something had been taken in, and that a
    /// shared file that had gone was made anew.
    const QStringList &told() const { return m_told; }
    /// What run() wrote into the open file, also when it failed after that.
    const ChangeSet &written() const { return m_report.written; }

private:
    struct Sibling;
    struct Seen;
    struct Neighbours;
    Result<void> proceed();
    Result<void> keepBackup();
    void askBefore();
    void askAfter();
    Result<bool> attempt();
    Result<void> takeIn(Seen &seen);
    Result<Digests> takeFile(const QString &path, const QString &local);
    void tellBuried(const QList<std::pair<QString, Id>> &rows);
    Error anothers(const Id &identity, const QString &path) const;
    void tellDuplicates(const QList<SharedKey> &duplicates);
    Result<std::optional<Digests>> takeTarget(const Seen &seen);
    Result<void> setAside(const Error &error, const QString &local, const Seen &seen);
    Result<void> takeFromAside();
    QString asideKey() const;
    Result<void> takeNeighbours(Seen &seen);
    Result<void> takeNeighbour(Seen &seen, const SyncFiles::Entry &entry, Neighbours &neighbours);
    Result<bool> isLeftByOneDrive(const QString &path, const LastSeen::Met &met, const QString &mark);
    void noteCompanion(const QString &path, const LastSeen::Met &companion, Neighbours &neighbours);
    Result<bool> publish(const Seen &seen);
    Result<bool> prepareImage(const QString &image, const Seen &seen);
    Result<qint64> fillImage(const QString &image);
    Result<bool> holdsOurs(const Sighting &now, const QString &image);
    Result<bool> putInPlace(const QString &image, const Seen &seen);
    Result<void> clearSiblings(const Seen &seen);
    void tellSetAside(const QList<SyncFiles::Entry> &entries);
    Result<void> care();
    void removeCopies() const;
    QString cacheFile(const QString &name) const;

    Database &m_db;
    const Schema &m_schema;
    Environment &m_environment;
    SyncFiles &m_files;
    SharedFolder m_folder;
    QString m_target;
    LastSeen m_lastSeen;
    QString m_cache;        ///< local folder for copies of it
    SyncProgress m_progress;
    bool m_imageIsFresh = false;    ///< the copy a publication builds on was fetched and verified in this sync
    qint64 m_site = 0;
    QByteArray m_dbId;
    SyncReport m_report;
    QList<MergeWatch> m_watches;
    QList<MergeTold> m_asked;   ///< what the watches remember
    bool m_hasAsked = false;
    QStringList m_told;
};

} // namespace lansnav
