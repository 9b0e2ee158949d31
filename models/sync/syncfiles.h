// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace lansnav {

/// The folder where colleagues meet: a network drive, a synced cloud folder, a USB stick. All that syncing does there goes
/// through this, so that the tests can let it tear, delay, fail and lie. Paths are absolute. Errors name what failed, and what to
/// do unless it is passing (Error::passing). Implementations may be used from any one thread at a time.
class SyncFiles
{
public:
    struct Entry
    {
        QString path;
        qint64 bytes = 0;
        qint64 modifiedMs = 0;
        friend bool operator==(const Entry &, const Entry &) = default;
    };

    virtual ~SyncFiles() = default;

    /// The plain files of a folder, hidden ones too. An error when the folder cannot be reached: away is not empty.
    virtual Result<QList<Entry>> entries(const QString &folder) = 0;
    /// The first `bytes` bytes, fewer when the file is shorter.
    virtual Result<QByteArray> head(const QString &path, qint64 bytes) = 0;
    /// `bytes` bytes from `from` on, fewer when the file ends before.
    virtual Result<QByteArray> part(const QString &path, qint64 from, qint64 bytes) = 0;
    /// Copies a file from the folder to a local path, over what stands there, and flushes it to the disk: what was read in it is noted
    /// for good, and after a power cut the copy must not be less than the note says.
    virtual Result<void> fetch(const QString &path, const QString &local) = 0;
    /// Copies a local file into the folder and flushes it to the disk before returning.
    virtual Result<void> deliver(const QString &local, const QString &path) = 0;
    /// Puts `from` in the place of `to` in one step; what stood there is gone. Whoever could read that can read what replaced it.
    virtual Result<void> replace(const QString &from, const QString &to) = 0;
    virtual Result<void> remove(const QString &path) = 0;
    /// Asks others to wait. Whether it was granted changes nothing but the number of retries; never in cloud folders.
    virtual bool lock(const QString &path) = 0;
    virtual void unlock(const QString &path) = 0;
    /// A pause between two attempts.
    virtual void pause(int milliseconds) = 0;
};

/// The real folder.
class DiskSyncFiles final : public SyncFiles
{
public:
    DiskSyncFiles();
    ~DiskSyncFiles() override;

    Result<QList<Entry>> entries(const QString &folder) override;
    Result<QByteArray> head(const QString &path, qint64 bytes) override;
    Result<QByteArray> part(const QString &path, qint64 from, qint64 bytes) override;
    Result<void> fetch(const QString &path, const QString &local) override;
    Result<void> deliver(const QString &local, const QString &path) override;
    Result<void> replace(const QString &from, const QString &to) override;
    Result<void> remove(const QString &path) override;
    bool lock(const QString &path) override;
    void unlock(const QString &path) override;
    void pause(int milliseconds) override;

private:
    struct Locks;
    std::unique_ptr<Locks> m_locks;
};

/// Whether a folder is kept in step by a cloud client (OneDrive, Nextcloud, Dropbox, Syncthing), judged by its marks.
bool isCloudFolder(const QString &folder);

} // namespace lansnav
