// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/synchroniser.h"

#include <QCoreApplication>

namespace lansnav {

/// What the sources of Synchroniser share; nobody else includes it.

struct SyncText
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::Synchroniser)
};

/// What is said when damage turns out to be in the file that is synced, not in the shared one.
Error ownFileIsDamaged();

/// A conflict copy that has been taken in.
struct Synchroniser::Sibling
{
    QString path;
    QString mark;
    QString local;      ///< the copy that was read
};

/// Files beside the target that stay where they are, by path: as an earlier sync knew them, and as this one does.
struct Synchroniser::Neighbours
{
    QHash<QString, QString> strangersBefore;
    QHash<QString, QString> strangers;
    QHash<QString, LastSeen::Met> companionsBefore;
    QHash<QString, LastSeen::Met> companions;
};

/// The folder as one attempt found it, and what has been read of it.
struct Synchroniser::Seen : Sighting
{
    Digests theirs;                     ///< what the target holds
    QList<Sibling> siblings;
    bool wasRead = false;               ///< the target was read, not taken for known
    bool gone = false;                  ///< there is no target, and there was one at an earlier sync
};

} // namespace lansnav
