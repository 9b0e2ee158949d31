// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simrandom.h"
#include "simvfs.h"
#include "sync/syncfiles.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <functional>

namespace lansnav::sim {

/// Names the contents of a file.
QByteArray nameOf(const QByteArray &bytes);

/// What can go wrong in the folder where colleagues meet, in percent per call.
struct Troubles
{
    int heldByOthers = 0;   ///< a rename or a read fails
    int lockFails = 0;
    int stale = 0;          ///< a colleague keeps seeing the older file for a while
    int conflictCopy = 0;   ///< the cloud keeps both of two files
    int colleague = 0;      ///< a colleague syncs between two calls of this one
    bool any() const { return heldByOthers || lockFails || stale || conflictCopy || colleague; }
};

/// The shared folder itself, in memory: its files, what each replica sees of them, and what lay there before.
class SharedFolder
{
public:
    struct File
    {
        QByteArray bytes;
        qint64 modifiedMs = 0;
        qint64 placedAt = 0;    ///< number of the call that put it there
    };
    explicit SharedFolder(QString path, QString name) : m_path(std::move(path)), m_name(std::move(name)) {}

    QString path() const { return m_path; }
    QString target() const { return m_path + u'/' + m_name; }
    /// A name of its own for the other of two.
    QString conflictCopy();

    /// Puts a file in place at once; `staleFor` replicas go on seeing the one before for some calls.
    void put(const QString &path, QByteArray bytes, const QList<int> &staleFor = {}, int calls = 0);
    void remove(const QString &path) { m_files.remove(path); }
    /// What a replica sees; counts down what is stale.
    const File *seenBy(int replica, const QString &path);
    /// The same without counting.
    QByteArray bytesFor(int replica, const QString &path) const;
    const QMap<QString, File> &files() const { return m_files; }
    /// Earlier contents of the target, oldest first.
    const QList<QByteArray> &earlier() const { return m_earlier; }
    /// Number of the call that placed the target as this replica sees it; 0 without one.
    qint64 placedFor(int replica) const;
    /// Whether a replica sees every file as it is now.
    bool isUpToDate(int replica) const;
    void forgetStale() { m_stale.clear(); }
    qint64 nextCall() { return ++m_calls; }

    bool away = false;
    /// The disk's clock counts in steps of this many milliseconds.
    qint64 clockStepMs = 1;
    qint64 nowMs = 0;

private:
    struct Stale { File file; int calls = 0; };
    QString m_path;
    QString m_name;
    QMap<QString, File> m_files;
    QHash<std::pair<int, QString>, Stale> m_stale;
    QList<QByteArray> m_earlier;
    qint64 m_calls = 0;
    qint64 m_lastWrittenMs = 0;
    int m_copies = 0;
};

/// One replica's way into the folder, with the troubles of one sync.
class SimFiles final : public SyncFiles
{
public:
    struct Watch
    {
        std::function<void()> between;      ///< before each call: a colleague may do something
        /// The target is about to be replaced by `after`; `seen`: it lay there to be seen when the new one was delivered.
        std::function<void(const QByteArray &before, const QByteArray &after, bool seen)> replacing;
        std::function<void()> movingAway;   ///< the target is about to be moved away: the last moment in which it can change
        std::function<void(const QByteArray &bytes)> settingAside;
        std::function<void(const QByteArray &bytes)> removingCopy;
    };
    SimFiles(SharedFolder &folder, Disk &disk, int replica, int replicas, Troubles troubles, quint64 seed, Watch watch);

    Result<QList<Entry>> entries(const QString &folder) override;
    Result<QByteArray> head(const QString &path, qint64 bytes) override;
    /// Of what the last look saw; not a moment of its own.
    Result<QByteArray> part(const QString &path, qint64 from, qint64 bytes) override;
    Result<void> fetch(const QString &path, const QString &local) override;
    Result<void> deliver(const QString &local, const QString &path) override;
    Result<void> replace(const QString &from, const QString &to) override;
    Result<void> remove(const QString &path) override;
    bool lock(const QString &path) override;
    void unlock(const QString &) override {}
    void pause(int milliseconds) override { m_pausedMs += milliseconds; }

    /// Hashes of what was fetched of the target.
    const QList<QByteArray> &fetched() const { return m_fetched; }

private:
    Result<void> begin();
    QList<int> someColleagues();
    void place(const QByteArray &bytes);

    SharedFolder &m_folder;
    Disk &m_disk;
    int m_replica;
    int m_replicas;
    Troubles m_troubles;
    Rng m_rng;
    Watch m_watch;
    qint64 m_visible = 0;       ///< the target that could be seen when the new one was delivered
    QList<QByteArray> m_fetched;
    qint64 m_pausedMs = 0;
};

} // namespace lansnav::sim
