// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filelock.h"

#include <QDateTime>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// Killed in the moment between making a lock's file and filling it, a program leaves an empty one, which says of nobody that he
/// is gone and would lock for ever. Whoever is just filling one is given the time to.
bool wasLeftEmpty(const QString &path)
{
    constexpr qint64 fillingTakesMs = 1000;
    qint64 pid = 0;
    QString host, program;
    const QFileInfo info(path);
    return info.exists() && !QLockFile(path).getLockInfo(&pid, &host, &program) && info.lastModified().msecsTo(QDateTime::currentDateTime()) >= fillingTakesMs;
}

} // namespace

QLockFile::LockError takeLock(QLockFile &lock, const QString &path)
{
    lock.setStaleLockTime(0);
    if (lock.tryLock(0) || lock.error() != QLockFile::LockFailedError)
        return lock.error();
    // QLockFile's own, which keeps two from removing the lock of a program that is gone; it would wait half a minute for an empty one.
    // Taking it asks the system whether anybody holds it, as with any other.
    const QString removing = path + u".rmlock"_s;
    const bool wasBlocked = wasLeftEmpty(removing);
    if (wasBlocked) {
        QLockFile blocking(removing);
        blocking.setStaleLockTime(1);
        (void)blocking.tryLock(0);
    }
    if (wasLeftEmpty(path))
        lock.setStaleLockTime(1);
    else if (!wasBlocked)
        return QLockFile::LockFailedError;
    (void)lock.tryLock(0);
    return lock.error();
}

} // namespace lansnav
