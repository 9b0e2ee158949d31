// SPDX-License-Identifier: GPL-3.0-or-later
#include "simvfs.h"

#include <QFile>

#include <algorithm>
#include <atomic>
#include <cstring>

#include <sqlite3.h>

namespace lansnav::sim {

namespace {

constexpr qint64 julianOfUnixEpochMs = 210'866'760'000'000;

std::atomic<qint64> now{0};
QMutex disksMutex;
QList<Disk *> disks;
Rng randomness{1};

struct SimFile
{
    sqlite3_file base;
    Disk *disk;
    char *path;     // null for a temporary file
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

SimFile *sim(sqlite3_file *file) { return reinterpret_cast<SimFile *>(file); }
sqlite3_vfs *realVfs(sqlite3_vfs *vfs) { return static_cast<sqlite3_vfs *>(vfs->pAppData); }

Disk *diskOf(const char *path)
{
    const QMutexLocker lock(&disksMutex);
    for (Disk *disk : std::as_const(disks))
        if (path && std::strncmp(path, disk->folder().constData(), size_t(disk->folder().size())) == 0)
            return disk;
    return nullptr;
}

bool isDead(SimFile *file) { return file->disk && file->disk->isDead(); }

int simClose(sqlite3_file *file)
{
    const int done = sim(file)->real()->pMethods ? sim(file)->real()->pMethods->xClose(sim(file)->real()) : SQLITE_OK;
    sqlite3_free(sim(file)->path);
    return done;
}

int simRead(sqlite3_file *file, void *to, int bytes, sqlite3_int64 offset)
{
    if (isDead(sim(file)))
        return SQLITE_IOERR_READ;
    return sim(file)->real()->pMethods->xRead(sim(file)->real(), to, bytes, offset);
}

/// What stands there before a write, so that an unflushed one can be lost.
void noteBefore(SimFile *file, int bytes, sqlite3_int64 offset)
{
    sqlite3_int64 size = 0;
    file->real()->pMethods->xFileSize(file->real(), &size);
    const int present = int(std::clamp<sqlite3_int64>(size - offset, 0, bytes));
    QByteArray before(present, Qt::Uninitialized);
    if (present > 0)
        file->real()->pMethods->xRead(file->real(), before.data(), present, offset);
    file->disk->note(file->path, {offset, before, size});
}

int simWrite(sqlite3_file *file, const void *from, int bytes, sqlite3_int64 offset)
{
    SimFile *own = sim(file);
    if (own->disk && own->path) {
        if (own->disk->isDead())
            return SQLITE_IOERR_WRITE;
        noteBefore(own, bytes, offset);
        if (!own->disk->write()) {
            const int part = int(own->disk->rng().below(bytes + 1));
            if (part > 0)
                own->real()->pMethods->xWrite(own->real(), from, part, offset);
            return SQLITE_IOERR_WRITE;
        }
    }
    return own->real()->pMethods->xWrite(own->real(), from, bytes, offset);
}

int simTruncate(sqlite3_file *file, sqlite3_int64 size)
{
    SimFile *own = sim(file);
    if (own->disk && own->path) {
        if (own->disk->isDead() || !own->disk->write())
            return SQLITE_IOERR_TRUNCATE;
        own->disk->flushed(own->path);
    }
    return own->real()->pMethods->xTruncate(own->real(), size);
}

int simSync(sqlite3_file *file, int)
{
    SimFile *own = sim(file);
    if (own->disk && own->path) {
        if (own->disk->isDead() || !own->disk->write())
            return SQLITE_IOERR_FSYNC;
        own->disk->flushed(own->path);
    }
    return SQLITE_OK;
}

int simFileSize(sqlite3_file *file, sqlite3_int64 *size) { return isDead(sim(file)) ? SQLITE_IOERR_FSTAT : sim(file)->real()->pMethods->xFileSize(sim(file)->real(), size); }
int simLock(sqlite3_file *file, int level) { return isDead(sim(file)) ? SQLITE_IOERR_LOCK : sim(file)->real()->pMethods->xLock(sim(file)->real(), level); }
int simUnlock(sqlite3_file *file, int level) { return sim(file)->real()->pMethods->xUnlock(sim(file)->real(), level); }
int simCheckReserved(sqlite3_file *file, int *held) { return sim(file)->real()->pMethods->xCheckReservedLock(sim(file)->real(), held); }
int simControl(sqlite3_file *file, int op, void *argument) { return sim(file)->real()->pMethods->xFileControl(sim(file)->real(), op, argument); }
int simSector(sqlite3_file *file) { return sim(file)->real()->pMethods->xSectorSize(sim(file)->real()); }
int simDevice(sqlite3_file *file) { return sim(file)->real()->pMethods->xDeviceCharacteristics(sim(file)->real()); }
int simShmMap(sqlite3_file *file, int page, int size, int extend, void volatile **out)
{
    return isDead(sim(file)) ? SQLITE_IOERR_SHMMAP : sim(file)->real()->pMethods->xShmMap(sim(file)->real(), page, size, extend, out);
}
int simShmLock(sqlite3_file *file, int offset, int n, int flags) { return sim(file)->real()->pMethods->xShmLock(sim(file)->real(), offset, n, flags); }
void simShmBarrier(sqlite3_file *file) { sim(file)->real()->pMethods->xShmBarrier(sim(file)->real()); }
int simShmUnmap(sqlite3_file *file, int remove) { return sim(file)->real()->pMethods->xShmUnmap(sim(file)->real(), remove); }

// Version 2: no memory mapping, which would pass by these functions.
const sqlite3_io_methods methods{2, simClose, simRead, simWrite, simTruncate, simSync, simFileSize, simLock, simUnlock, simCheckReserved, simControl,
                                 simSector, simDevice, simShmMap, simShmLock, simShmBarrier, simShmUnmap, nullptr, nullptr};

int simOpen(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    SimFile *own = sim(file);
    std::memset(own, 0, sizeof *own);
    own->disk = diskOf(name);
    if (isDead(own))
        return SQLITE_CANTOPEN;
    const int done = realVfs(vfs)->xOpen(realVfs(vfs), name, own->real(), flags, outFlags);
    if (done != SQLITE_OK)
        return done;
    own->path = name ? sqlite3_mprintf("%s", name) : nullptr;
    own->base.pMethods = &methods;
    return SQLITE_OK;
}

int simDelete(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    if (Disk *disk = diskOf(name)) {
        if (disk->isDead() || !disk->write())
            return SQLITE_IOERR_DELETE;
        disk->flushed(name);
    }
    Q_UNUSED(syncFolder)
    return realVfs(vfs)->xDelete(realVfs(vfs), name, 0);
}

int simRandomness(sqlite3_vfs *, int bytes, char *out)
{
    for (int i = 0; i < bytes; ++i)
        out[i] = char(randomness.next());
    return bytes;
}

int simTime64(sqlite3_vfs *, sqlite3_int64 *time)
{
    *time = now.load() + julianOfUnixEpochMs;
    return SQLITE_OK;
}

int simTime(sqlite3_vfs *, double *time)
{
    *time = double(now.load() + julianOfUnixEpochMs) / 86'400'000.0;
    return SQLITE_OK;
}

} // namespace

bool Disk::write()
{
    const QMutexLocker lock(&m_mutex);
    if (m_dead)
        return false;
    m_dead = m_left > 0 && --m_left == 0;
    return !m_dead;
}

void Disk::note(const QByteArray &path, Unflushed written)
{
    const QMutexLocker lock(&m_mutex);
    m_unflushed[path].append(std::move(written));
}

void Disk::flushed(const QByteArray &path)
{
    const QMutexLocker lock(&m_mutex);
    m_unflushed.remove(path);
}

void Disk::recover()
{
    if (m_dead) {
        QList<QByteArray> paths = m_unflushed.keys();
        std::sort(paths.begin(), paths.end());
        for (const QByteArray &path : std::as_const(paths)) {
            QFile file(QFile::decodeName(path));
            if (!file.exists() || !file.open(QIODevice::ReadWrite))
                continue;
            QList<Unflushed> &written = m_unflushed[path];
            for (qint64 lost = m_rng.between(0, written.size()); lost > 0; --lost) {
                const Unflushed last = written.takeLast();
                file.seek(last.offset);
                file.write(last.before);
                if (file.size() > last.sizeBefore)
                    file.resize(last.sizeBefore);
            }
        }
    }
    m_unflushed.clear();
    m_left = 0;
    m_dead = false;
}

void SimVfs::install()
{
    static sqlite3_vfs vfs;
    if (vfs.zName)
        return;
    sqlite3_initialize();
    sqlite3_vfs *real = sqlite3_vfs_find(nullptr);
    vfs = *real;
    vfs.zName = "simulated";
    vfs.pAppData = real;
    vfs.szOsFile = int(sizeof(SimFile)) + real->szOsFile;
    vfs.pNext = nullptr;
    vfs.xOpen = simOpen;
    vfs.xDelete = simDelete;
    vfs.xRandomness = simRandomness;
    vfs.xCurrentTime = simTime;
    vfs.xCurrentTimeInt64 = simTime64;
    // What the real one does with its own pAppData it must find there.
    vfs.xAccess = [](sqlite3_vfs *v, const char *name, int flags, int *out) { return realVfs(v)->xAccess(realVfs(v), name, flags, out); };
    vfs.xFullPathname = [](sqlite3_vfs *v, const char *name, int n, char *out) { return realVfs(v)->xFullPathname(realVfs(v), name, n, out); };
    sqlite3_vfs_register(&vfs, 1);
}

void SimVfs::addDisk(Disk *disk)
{
    const QMutexLocker lock(&disksMutex);
    disks.append(disk);
}

void SimVfs::removeDisk(Disk *disk)
{
    const QMutexLocker lock(&disksMutex);
    disks.removeAll(disk);
}

void SimVfs::setNow(qint64 ms)
{
    now = ms;
}

void SimVfs::seed(quint64 seed)
{
    randomness = Rng(seed);
    sqlite3_randomness(0, nullptr);    // forgets its state and asks for a new seed
}

} // namespace lansnav::sim
