// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simrandom.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMutex>

namespace lansnav::sim {

/// The disk of one replica: counts what is written below its folder and loses power on demand. After the loss everything
/// fails until recover(); the write that was under way may be torn, and what was not flushed may be gone.
class Disk
{
public:
    Disk(QByteArray folder, quint64 seed) : m_folder(std::move(folder)), m_rng(seed) {}

    const QByteArray &folder() const { return m_folder; }
    /// Loses power at the nth write from now on (1 = the next); 0: never.
    void crashAfter(qint64 writes) { m_left = writes; }
    bool isDead() const { return m_dead; }
    /// Counts one write, flush, rename or removal; false when the power goes now, or has gone.
    bool write();
    /// Power again. Every connection must have been closed.
    void recover();
    Rng &rng() { return m_rng; }

    struct Unflushed { qint64 offset = 0; QByteArray before; qint64 sizeBefore = 0; };
    void note(const QByteArray &path, Unflushed written);
    void flushed(const QByteArray &path);

private:
    QByteArray m_folder;
    Rng m_rng;
    QMutex m_mutex;     // a store's reader opens the file from a thread of its own
    qint64 m_left = 0;
    bool m_dead = false;
    QHash<QByteArray, QList<Unflushed>> m_unflushed;
};

/// SQLite's file system for the simulator: the default one with another clock, seeded random numbers, no waiting for the
/// platter, and disks that lose power. Registered as the default, so that every connection of the program uses it.
class SimVfs
{
public:
    static void install();
    static void addDisk(Disk *disk);
    static void removeDisk(Disk *disk);
    /// Milliseconds since 1970 that 'now' means in SQL from here on.
    static void setNow(qint64 ms);
    /// Makes random() and randomblob() start over from this seed.
    static void seed(quint64 seed);
};

} // namespace lansnav::sim
