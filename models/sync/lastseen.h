// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/changerow.h"

#include <QDateTime>
#include <QHash>

namespace lansnav {

/// What this file last saw of a shared file; kept in local_state, so it never travels.
class LastSeen
{
public:
    struct Target
    {
        QString mark;       ///< SharedFolder::markOf(); empty when it was never seen
        Digests digests;    ///< what it held
        qint64 sinceMs = 0; ///< when the mark was first met, by this computer's clock
        /// Whether the mark tells this content from any other. Where time is counted in whole seconds, what happens to a file
        /// within the step it was written in leaves its mark as it was: it is settled when the file was read late enough.
        bool settled = false;
    };

    LastSeen(Database &db, const QString &target);

    Result<Target> read() const;
    /// Notes what the target with this mark holds; `wasRead`: the whole file was read just now, not taken for known.
    Result<void> write(const QString &mark, const Digests &digests, const QDateTime &now, bool wasRead);
    /// Files beside the target that belong to another group of colleagues, by path, with their marks: as long as those stay, they
    /// need not be fetched and read again.
    Result<QHash<QString, QString>> strangers() const;
    Result<void> setStrangers(const QHash<QString, QString> &strangers) const;
    /// A file beside the target that holds this group's log under a name of its own: it was read, and left where it is.
    struct Companion
    {
        QString mark;
        qint64 sinceMs = 0;     ///< as Target's
        bool settled = false;   ///< as Target's: it need not be read again while its mark stays
        friend bool operator==(const Companion &, const Companion &) = default;
    };
    /// By path.
    Result<QHash<QString, Companion>> companions() const;
    Result<void> setCompanions(const QHash<QString, Companion> &companions) const;
    /// What to note of one that was read just now. `before`: what was noted of it earlier.
    static Companion readNow(const Companion &before, const QString &mark, const QDateTime &now);
    /// How many acts the file holds that the shared file was not seen to hold; without touching the folder.
    Result<int> unsentActs() const;

private:
    Database &m_db;
    QString m_key;
    QString m_strangersKey;
    QString m_companionsKey;
};

} // namespace lansnav
