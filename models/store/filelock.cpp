// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filelock.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// Whether there is a lock that says of nobody that he holds it.
bool isEmpty(const QString &path)
{
    qint64 pid = 0;
    QString host, program;
    return QFileInfo::exists(path) && !QLockFile(path).getLockInfo(&pid, &host, &program);
}

/// Killed in the moment between making a lock's file and filling it, a program leaves an empty one, which says of nobody that he
/// is gone and would lock for ever. Whoever is just filling one is given the time to; the time of the file is not asked alone, for
/// a server's clock may be ahead of ours.
bool wasLeftEmpty(const QString &path)
{
    constexpr qint64 fillingTakesMs = 100;
    constexpr unsigned long oftenMs = 5;
    QElapsedTimer seen;
    seen.start();
    while (isEmpty(path)) {
        const qint64 age = QFileInfo(path).lastModified().msecsTo(QDateTime::currentDateTime());
        if (std::max(age, seen.elapsed()) >= fillingTakesMs)
            return true;
        QThread::msleep(oftenMs);
    }
    return false;
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
