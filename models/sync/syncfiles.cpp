// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncfiles.h"

#include "store/database.h"
#include "store/opening.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QLockFile>
#include <QStorageInfo>
#include <QThread>

#include <filesystem>
#include <memory>

#ifdef Q_OS_WIN
#include <io.h>
#include <qt_windows.h>
#else
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

struct SyncFilesText
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::SyncFiles)
};

constexpr qint64 chunkBytes = 1 << 20;
constexpr int lockWaitMs = 2000;

Error folderAway(const QString &folder)
{
    return {ErrorCode::NotFound, SyncFilesText::tr("The folder %1 cannot be reached.").arg(QDir::toNativeSeparators(folder)), true};
}

/// Reading it as bytes would cost it its locks, see Database::isOpenHere().
Error ownFile()
{
    return {ErrorCode::NotOurs, SyncFilesText::tr("This is the file you work in, not a shared one. Nothing was changed. Choose another file to meet in.")};
}

#ifndef Q_OS_WIN
/// In a folder with the sticky bit only the owner of a file, or of the folder, may put another in its place or remove it.
bool isOthersInStickyFolder(const QString &path)
{
    struct stat folder, file;
    if (::stat(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), &folder) != 0 || ::lstat(QFile::encodeName(path).constData(), &file) != 0)
        return false;
    const uid_t me = ::geteuid();
    return (folder.st_mode & S_ISVTX) && me != 0 && file.st_uid != me && folder.st_uid != me;
}

/// A file that takes another's place is for those whom the other was for: made by the next colleague, it would be as her umask
/// says, and perhaps nobody else's to read. Where the group cannot be kept, it gets no more than everybody has.
void keepAudience(const QString &from, const QString &to)
{
    struct stat old, fresh;
    const QByteArray path = QFile::encodeName(from);
    if (::stat(QFile::encodeName(to).constData(), &old) != 0 || ::stat(path.constData(), &fresh) != 0 || !S_ISREG(old.st_mode))
        return;
    mode_t mode = old.st_mode & 0777;
    if (old.st_gid != fresh.st_gid && ::chown(path.constData(), uid_t(-1), old.st_gid) != 0)
        mode = (mode & 0707) | ((mode & 07) << 3);
    // Some network drives know no such thing; then nothing is lost by it either.
    (void)::chmod(path.constData(), mode);
}
#endif

Error cannotRead(const QString &path)
{
    // Only here: on Windows a file that is held looks the same as one that may not be read.
#ifndef Q_OS_WIN
    // By the rights the program acts with, which QFileInfo does not ask for.
    if (QFileInfo::exists(path) && ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), R_OK, AT_EACCESS) != 0)
        return {ErrorCode::ReadOnly, SyncFilesText::tr("You do not have the right to read the shared file %1. Nothing was changed. Ask whoever made the file, or looks after the folder, to give it to you.").arg(QDir::toNativeSeparators(path))};
#endif
    return {ErrorCode::InUse, SyncFilesText::tr("The shared file %1 cannot be read just now; another program may be holding it.").arg(QDir::toNativeSeparators(path)), true};
}

Error cannotWrite(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo::exists(folder))
        return folderAway(folder);
    const QStorageInfo storage(folder);
    // First: what is only there to be read is mostly filled to the last byte.
    if (storage.isReadOnly() || !mayWriteIn(folder))
        return {ErrorCode::ReadOnly, SyncFilesText::tr("You may not write in the folder %1. What colleagues have written was received; what you write stays in your own file until you may.").arg(QDir::toNativeSeparators(folder))};
    if (storage.isValid() && storage.bytesAvailable() >= 0 && storage.bytesAvailable() < chunkBytes)
        return {ErrorCode::DiskFull, SyncFilesText::tr("The disk that holds %1 is full. Nothing there was changed.").arg(QDir::toNativeSeparators(folder)), true};
#ifndef Q_OS_WIN
    if (isOthersInStickyFolder(path))
        return {ErrorCode::ReadOnly, SyncFilesText::tr("You do not have the right to replace the file %1, which belongs to somebody else. What colleagues have written was received; what you write stays in your own file until you may. Ask whoever made the file, or looks after the folder, to give you the right to.").arg(QDir::toNativeSeparators(path))};
#endif
    return {ErrorCode::InUse, SyncFilesText::tr("The shared file %1 is held by another program. Nothing there was changed.").arg(QDir::toNativeSeparators(path)), true};
}

bool flushToDisk(QFile &file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_WIN
    return FlushFileBuffers(HANDLE(_get_osfhandle(file.handle()))) != 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
}

/// The new name itself must reach the disk too, where the file system knows such a thing.
void flushFolder(const QString &path)
{
#ifndef Q_OS_WIN
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY);
    if (folder >= 0) {
        (void)::fsync(folder);
        ::close(folder);
    }
#else
    Q_UNUSED(path)
#endif
}

/// Copies in pieces, so that a large file needs no memory and a failing disk is noticed at each.
bool copyContents(QFile &from, QFile &to, bool *readFailed)
{
    QByteArray piece(chunkBytes, Qt::Uninitialized);
    for (;;) {
        const qint64 got = from.read(piece.data(), piece.size());
        if (got < 0) {
            *readFailed = true;
            return false;
        }
        if (got == 0)
            return true;
        if (to.write(piece.constData(), got) != got)
            return false;
    }
}

} // namespace

struct DiskSyncFiles::Locks
{
    QHash<QString, std::shared_ptr<QLockFile>> held;
};

DiskSyncFiles::DiskSyncFiles() : m_locks(std::make_unique<Locks>()) {}
DiskSyncFiles::~DiskSyncFiles() = default;

Result<QList<SyncFiles::Entry>> DiskSyncFiles::entries(const QString &folder)
{
    const QDir dir(folder);
    if (!dir.exists() || !dir.isReadable())
        return folderAway(folder);
    QList<Entry> found;
    for (const QFileInfo &info : dir.entryInfoList(QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks))
        found.append({info.absoluteFilePath(), info.size(), info.lastModified().toMSecsSinceEpoch()});
    return found;
}

Result<QByteArray> DiskSyncFiles::head(const QString &path, qint64 bytes)
{
    return part(path, 0, bytes);
}

Result<QByteArray> DiskSyncFiles::part(const QString &path, qint64 from, qint64 bytes)
{
    if (Database::isOpenHere(path))
        return ownFile();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(from))
        return cannotRead(path);
    return file.read(bytes);
}

Result<void> DiskSyncFiles::fetch(const QString &path, const QString &local)
{
    if (Database::isOpenHere(path))
        return ownFile();
    QFile from(path);
    if (!from.open(QIODevice::ReadOnly))
        return cannotRead(path);
    QDir().mkpath(QFileInfo(local).absolutePath());
    QFile to(local);
    bool readFailed = false;
    if (to.open(QIODevice::WriteOnly | QIODevice::Truncate) && copyContents(from, to, &readFailed) && flushToDisk(to))
        return {};
    to.close();
    to.remove();
    return readFailed ? cannotRead(path) : cannotWrite(local);
}

Result<void> DiskSyncFiles::deliver(const QString &local, const QString &path)
{
    QFile from(local);
    QFile to(path);
    bool readFailed = false;
    if (!from.open(QIODevice::ReadOnly))
        return cannotRead(local);
    // Not QSaveFile: its unnamed temporary file fails or stops being atomic on some network drives.
    if (to.open(QIODevice::WriteOnly | QIODevice::Truncate) && copyContents(from, to, &readFailed) && flushToDisk(to))
        return {};
    // Judged before the piece is taken away, while a full disk still shows.
    const Error error = cannotWrite(path);
    to.close();
    to.remove();
    return error;
}

Result<void> DiskSyncFiles::replace(const QString &from, const QString &to)
{
#ifndef Q_OS_WIN
    keepAudience(from, to);
#endif
    std::error_code failed;
    std::filesystem::rename(std::filesystem::path(from.toStdU16String()), std::filesystem::path(to.toStdU16String()), failed);
    if (failed)
        return cannotWrite(to);
    flushFolder(to);
    return {};
}

Result<void> DiskSyncFiles::remove(const QString &path)
{
    if (QFileInfo::exists(path) && !QFile::remove(path))
        return cannotWrite(path);
    return {};
}

bool DiskSyncFiles::lock(const QString &path)
{
    auto lock = std::make_shared<QLockFile>(path);
    lock->setStaleLockTime(60'000);
    if (!lock->tryLock(lockWaitMs))
        return false;
    m_locks->held.insert(path, lock);
    return true;
}

void DiskSyncFiles::unlock(const QString &path)
{
    m_locks->held.remove(path);
}

void DiskSyncFiles::pause(int milliseconds)
{
    QThread::msleep(static_cast<unsigned long>(milliseconds));
}

bool isCloudFolder(const QString &folder)
{
    static const QStringList marks{u".stfolder"_s, u".nextcloudsync.log"_s, u".owncloudsync.log"_s, u".dropbox"_s, u".dropbox.cache"_s, u".849C9593-D756-4E56-8D6E-42412F2A707B"_s};
    static const QStringList databases{u"._sync_*.db"_s, u".sync_*.db"_s};
    QDir dir(folder);
    do {
        const QString name = dir.dirName();
        for (const QLatin1StringView cloud : {"OneDrive"_L1, "Dropbox"_L1, "Nextcloud"_L1})
            if (name.startsWith(cloud, Qt::CaseInsensitive))
                return true;
        for (const QString &mark : marks)
            if (dir.exists(mark))
                return true;
        if (!dir.entryList(databases, QDir::Files | QDir::Hidden).isEmpty())
            return true;
    } while (dir.cdUp());
    return false;
}

} // namespace lansnav
