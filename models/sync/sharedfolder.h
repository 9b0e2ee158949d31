// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/environment.h"
#include "sync/progress.h"
#include "sync/syncfiles.h"

#include <optional>

namespace lansnav {

/// The folder as one look found it.
struct Sighting
{
    std::optional<SyncFiles::Entry> target;
    /// What may be a conflict copy or another file of the group's: all whose names say so, and, newest first, as many of those that
    /// are of a size that a shared file can have as can be looked at in a moment.
    QList<SyncFiles::Entry> others;
    QString mark;                       ///< of the target; empty when there is none
    QByteArray head;                    ///< its first bytes
};

/// Where the shared file lies, and what is beside it.
class SharedFolder
{
public:
    /// `files` outlives it. `target` may be a link.
    SharedFolder(SyncFiles &files, const QString &target);
    /// Where a target really lies: replacing a link would part those who go through it from the others.
    static QString placeOf(const QString &target);

    QString target() const { return m_target; }
    QString path() const { return m_folder; }
    /// A file beside the target; %1 in the pattern stands for the target's name.
    QString besides(const QString &pattern) const;

    Result<Sighting> look();
    /// Tells two states of a file apart: its size, its time and what its first bytes hold, which `head` gets.
    Result<QString> markOf(const SyncFiles::Entry &entry, QByteArray *head = nullptr);
    /// Whether the time in a mark is of a clock that counts whole seconds (FAT, old servers), or happens to look so.
    static bool isCoarse(const QString &mark);
    /// Puts a file that was delivered beside the target in the target's place. Virus scanners and cloud clients hold a file for
    /// moments, so it is tried some times. Never is the target written in place instead.
    Result<void> putInPlace(const QString &temporary, Environment &environment, const SyncProgress &progress);

private:
    SyncFiles &m_files;
    QString m_target;
    QString m_folder;
};

} // namespace lansnav
