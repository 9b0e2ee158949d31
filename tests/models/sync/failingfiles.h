// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncfixture.h"

#include <functional>

namespace lansnav::test {

/// The real folder with one thing that goes wrong.
class FailingFiles : public SyncFiles
{
public:
    enum class What { Nothing, Entries, Fetch, DeliverFull, DeliverCut, Replace, ReplaceOnce, Lock, LockTwice, Remove };
    What what = What::Nothing;
    int replaced = 0;
    QStringList fetched;
    QStringList looked;
    std::function<void()> beforeReplace;
    std::function<void()> afterReplace;

    Result<QList<Entry>> entries(const QString &folder) override { return what == What::Entries ? Result<QList<Entry>>(away()) : disk.entries(folder); }
    Result<QByteArray> head(const QString &path, qint64 bytes) override
    {
        looked.append(QFileInfo(path).fileName());
        return disk.head(path, bytes);
    }
    Result<QByteArray> part(const QString &path, qint64 from, qint64 bytes) override { return disk.part(path, from, bytes); }
    Result<void> fetch(const QString &path, const QString &local) override
    {
        fetched.append(QFileInfo(path).fileName());
        if (what != What::Fetch)
            return disk.fetch(path, local);
        QDir().mkpath(QFileInfo(local).path());
        writeFile(local, readFile(path).left(5000));
        return away();
    }
    Result<void> deliver(const QString &local, const QString &path) override
    {
        if (what == What::DeliverFull || what == What::DeliverCut) {
            writeFile(path, readFile(local).left(3000));
            return full();
        }
        return disk.deliver(local, path);
    }
    Result<void> replace(const QString &from, const QString &to) override
    {
        if (beforeReplace)
            std::exchange(beforeReplace, {})();
        if (what == What::Replace || (what == What::ReplaceOnce && replaced++ == 0))
            return Error{ErrorCode::InUse, u"Held by another program."_s};
        const auto done = disk.replace(from, to);
        if (done && afterReplace)
            std::exchange(afterReplace, {})();
        return done;
    }
    Result<void> remove(const QString &path) override { return what == What::Remove ? Result<void>(away()) : disk.remove(path); }
    bool lock(const QString &path) override { return what == What::Lock ? false : what == What::LockTwice ? true : disk.lock(path); }
    void unlock(const QString &path) override { disk.unlock(path); }
    void pause(int) override {}

    static Error away() { return {ErrorCode::NotFound, u"The folder is away."_s}; }
    static Error full() { return {ErrorCode::DiskFull, u"The disk is full."_s}; }

private:
    DiskSyncFiles disk;
};

/// What a coarse clock, or one that is not, would have put down.
inline void setTime(const QString &path, qint64 ms)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.setFileTime(QDateTime::fromMSecsSinceEpoch(ms), QFileDevice::FileModificationTime))
        qFatal("no time for %s", qPrintable(path));
}

} // namespace lansnav::test
