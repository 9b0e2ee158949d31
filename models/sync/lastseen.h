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
    /// A file in the folder as it was met.
    struct Met
    {
        QString mark;       ///< SharedFolder::markOf(); empty when it was never seen
        qint64 sinceMs = 0; ///< when the mark was first met, by this computer's clock
        /// Whether the mark tells this content from any other. Where time is counted in whole seconds, what happens to a file
        /// within the step it was written in leaves its mark as it was: it is settled when the file was read late enough.
        bool settled = false;
        friend bool operator==(const Met &, const Met &) = default;

        /// The file met once more; `wasRead`: all of it was read just now, not taken for known.
        Met again(const QString &now, const QDateTime &at, bool wasRead) const;
    };
    struct Target : Met
    {
        Digests digests;    ///< what it held
    };

    LastSeen(Database &db, const QString &target);

    Result<Target> read() const;
    /// Notes what the target with this mark holds; `wasRead`: the whole file was read just now, not taken for known.
    Result<void> write(const QString &mark, const Digests &digests, const QDateTime &now, bool wasRead);
    /// Files beside the target that belong to another group of colleagues, or are no shared files, by path, with their marks: as long as
    /// those stay, they need not be fetched and read again.
    Result<QHash<QString, QString>> strangers() const;
    Result<void> setStrangers(const QHash<QString, QString> &strangers) const;
    /// Files beside the target that hold this group's log under a name of their own, by path: they were read, and left where they
    /// are. One that is settled need not be read again while its mark stays.
    Result<QHash<QString, Met>> companions() const;
    Result<void> setCompanions(const QHash<QString, Met> &companions) const;
    /// How many acts the file holds that the shared file was not seen to hold; without touching the folder.
    Result<int> unsentActs() const;

private:
    Database &m_db;
    QString m_key;
    QString m_strangersKey;
    QString m_companionsKey;
};

} // namespace lansnav
