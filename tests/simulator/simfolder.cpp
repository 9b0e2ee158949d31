// SPDX-License-Identifier: GPL-3.0-or-later
#include "simfolder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav::sim {

namespace {

Error gone() { return {ErrorCode::Io, u"power loss"_s}; }
Error away() { return {ErrorCode::NotFound, u"folder away"_s}; }
Error held() { return {ErrorCode::InUse, u"held"_s}; }

constexpr int longestStale = 9;

QByteArray bytesOf(const QString &local)
{
    QFile file(local);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeLocal(const QString &local, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(local).absolutePath());
    QFile file(local);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

} // namespace

QByteArray nameOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
}

qint64 SharedFolder::placedFor(int replica) const
{
    const auto stale = m_stale.constFind({replica, target()});
    return stale != m_stale.cend() ? stale->file.placedAt : m_files.value(target()).placedAt;
}

bool SharedFolder::isUpToDate(int replica) const
{
    return std::none_of(m_stale.keyBegin(), m_stale.keyEnd(), [replica](const auto &seen) { return seen.first == replica; });
}

QString SharedFolder::conflictCopy()
{
    return m_path + u'/' + QFileInfo(m_name).completeBaseName() + u" (conflicted copy %1).lansnav"_s.arg(++m_copies);
}

// By value: the bytes may be among the earlier ones, which grow here.
void SharedFolder::put(const QString &path, QByteArray bytes, const QList<int> &staleFor, int calls)
{
    const auto before = m_files.constFind(path);
    if (path == target() && before != m_files.cend())
        m_earlier.append(before->bytes);
    for (const int replica : staleFor)
        if (before != m_files.cend())
            m_stale[{replica, path}] = {*before, calls};
    // A coarse clock gives two files in a row the same time, as FAT does; a fine one never.
    m_lastWrittenMs = clockStepMs > 1 ? nowMs - nowMs % clockStepMs : std::max(nowMs, m_lastWrittenMs + 1);
    m_files.insert(path, {std::move(bytes), m_lastWrittenMs, ++m_calls});
}

const SharedFolder::File *SharedFolder::seenBy(int replica, const QString &path)
{
    const auto stale = m_stale.find({replica, path});
    if (stale != m_stale.end()) {
        if (--stale->calls > 0)
            return &stale->file;
        m_stale.erase(stale);
    }
    const auto file = m_files.constFind(path);
    return file == m_files.cend() ? nullptr : &*file;
}

QByteArray SharedFolder::bytesFor(int replica, const QString &path) const
{
    const auto stale = m_stale.constFind({replica, path});
    return stale != m_stale.cend() ? stale->file.bytes : m_files.value(path).bytes;
}

SimFiles::SimFiles(SharedFolder &folder, Disk &disk, int replica, int replicas, Troubles troubles, quint64 seed, Watch watch)
    : m_folder(folder), m_disk(disk), m_replica(replica), m_replicas(replicas), m_troubles(troubles), m_rng(seed), m_watch(std::move(watch))
{
}

Result<void> SimFiles::begin()
{
    if (m_disk.isDead())
        return gone();
    if (m_rng.percent(m_troubles.colleague))
        m_watch.between();
    m_folder.nextCall();
    if (m_folder.away)
        return away();
    return {};
}

QList<int> SimFiles::someColleagues()
{
    QList<int> some;
    for (int replica = 0; replica < m_replicas; ++replica)
        if (m_rng.percent(m_troubles.stale))
            some.append(replica);
    return some;
}

Result<QList<SyncFiles::Entry>> SimFiles::entries(const QString &)
{
    if (const auto begun = begin(); !begun)
        return begun.error();
    QList<Entry> found;
    for (const QString &path : m_folder.files().keys())
        if (const SharedFolder::File *file = m_folder.seenBy(m_replica, path))
            found.append({path, file->bytes.size(), file->modifiedMs});
    return found;
}

Result<QByteArray> SimFiles::head(const QString &path, qint64 bytes)
{
    if (const auto begun = begin(); !begun)
        return begun.error();
    const SharedFolder::File *file = m_folder.seenBy(m_replica, path);
    if (!file || m_rng.percent(m_troubles.heldByOthers / 2))
        return held();
    return file->bytes.left(bytes);
}

Result<QByteArray> SimFiles::part(const QString &path, qint64 from, qint64 bytes)
{
    return m_disk.isDead() ? Result<QByteArray>(gone()) : m_folder.bytesFor(m_replica, path).mid(from, bytes);
}

Result<void> SimFiles::fetch(const QString &path, const QString &local)
{
    if (const auto begun = begin(); !begun)
        return begun;
    const SharedFolder::File *file = m_folder.seenBy(m_replica, path);
    if (!file || m_rng.percent(m_troubles.heldByOthers / 2))
        return held();
    if (path == m_folder.target())
        m_fetched.append(nameOf(file->bytes));
    if (!m_disk.write()) {
        (void)writeLocal(local, file->bytes.left(m_rng.below(file->bytes.size())));
        return gone();
    }
    return writeLocal(local, file->bytes) ? Result<void>() : Result<void>(Error{ErrorCode::Io, u"local copy"_s});
}

Result<void> SimFiles::deliver(const QString &local, const QString &path)
{
    if (const auto begun = begin(); !begun)
        return begun;
    m_visible = m_folder.placedFor(m_replica);
    const QByteArray bytes = bytesOf(local);
    // The write, then the flush: either may be the last thing that happens.
    for (int i = 0; i < 2; ++i)
        if (!m_disk.write()) {
            m_folder.put(path, bytes.left(m_rng.below(bytes.size())));
            return gone();
        }
    m_folder.put(path, bytes);
    return {};
}

/// The new file comes into its place, perhaps not for everybody at once, perhaps beside the other of two.
void SimFiles::place(const QByteArray &bytes)
{
    const auto before = m_folder.files().constFind(m_folder.target());
    if (before != m_folder.files().cend() && m_rng.percent(m_troubles.conflictCopy)) {
        const QByteArray other = before->bytes;
        const bool oursWins = m_rng.percent(50);
        m_folder.put(m_folder.conflictCopy(), oursWins ? other : bytes);
        if (!oursWins)
            return;
    }
    m_folder.put(m_folder.target(), bytes, someColleagues(), int(m_rng.between(1, longestStale)));
}

Result<void> SimFiles::replace(const QString &from, const QString &to)
{
    if (const auto begun = begin(); !begun)
        return begun;
    if (m_rng.percent(m_troubles.heldByOthers))
        return held();
    if (from == m_folder.target())
        m_watch.movingAway();
    const auto source = m_folder.files().constFind(from);
    if (source == m_folder.files().cend())
        return Error{ErrorCode::NotFound, u"no such file"_s};
    const QByteArray bytes = source->bytes;
    const bool alive = m_disk.write();
    if (!alive && m_rng.percent(50))
        return gone();
    if (to == m_folder.target()) {
        const auto before = m_folder.files().constFind(to);
        if (before != m_folder.files().cend())
            m_watch.replacing(before->bytes, bytes, before->placedAt == m_visible);
        place(bytes);
    } else {
        m_watch.settingAside(bytes);
        m_folder.put(to, bytes);
    }
    m_folder.remove(from);
    return alive ? Result<void>() : Result<void>(gone());
}

Result<void> SimFiles::remove(const QString &path)
{
    if (const auto begun = begin(); !begun)
        return begun;
    if (!m_disk.write())
        return gone();
    const auto file = m_folder.files().constFind(path);
    if (file != m_folder.files().cend() && path.endsWith(u".lansnav"_s))
        m_watch.removingCopy(file->bytes);
    m_folder.remove(path);
    return {};
}

bool SimFiles::lock(const QString &)
{
    // Granted to everybody, or to nobody: nothing may rest on it.
    return !begin() || !m_rng.percent(m_troubles.lockFails);
}

} // namespace lansnav::sim
