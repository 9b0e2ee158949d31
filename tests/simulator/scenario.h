// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simrandom.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace lansnav::sim {

/// What somebody does. Everything further about it is drawn from the operation's own seed, so that an operation means the
/// same when others before it are left out.
enum class OpKind {
    Insert, InsertNatural, Update, Trash, Undo, Redo, TakeBack, Choose, Raw, Bulk,  // edits
    Sync, RoughSync,                                                                // without and with troubles
    Reopen, Clone, Backup, RestoreBackup, Leave, Join, Upgrade,                     // files
    Erase, Fold, Index, ClockJump, Wait,
    DamageShared, FolderAway, FolderBack,
    Beside,
};

struct Op
{
    OpKind kind = OpKind::Wait;
    int replica = 0;
    quint64 seed = 0;
    int crashAfter = 0;     ///< the power goes at this write; 0: it stays

    QString text() const;
};

/// What a history is thick with. Some rules matter only where two rare things meet.
enum class Emphasis {
    Usual,
    Parted,     ///< copies of files, edited with plain sqlite3 before the program sees them: numbers are used twice
    Damaged,    ///< a shared file that is damaged over and over, and colleagues who sync in the middle of others' syncs
    Companions, ///< other shared files of the group that lie beside, in which somebody writes who never comes to the one; seldom a fine clock
};
/// Of a command line: --parted, --damaged or --companions; anything else is the usual one.
Emphasis emphasisOf(const QStringList &arguments);

/// How a simulated group of colleagues begins.
struct Scenario
{
    struct Member
    {
        int version = 2;
        qint64 clockOffMs = 0;
        bool copied = false;    ///< got a copy of the first one's file instead of joining
    };
    quint64 seed = 0;
    QList<Member> members;
    Emphasis emphasis = Emphasis::Usual;
    bool cloud = false;         ///< a folder kept by a cloud client: no locks, conflict copies
    qint64 clockStepMs = 1;     ///< of the shared disk
    QList<Op> ops;

    static Scenario fromSeed(quint64 seed, Emphasis emphasis = Emphasis::Usual);
    QString text() const;
};

} // namespace lansnav::sim
