// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/environment.h"

#include <QDateTime>

namespace lansnav {

/// Rolling backups of one file, kept in the user's profile: the newest ten, and one a week and one a month before that.
class Backups
{
public:
    struct Entry
    {
        QString path;
        QDateTime made;
        qint64 bytes = 0;
    };

    Backups(Environment &environment, const QString &file);

    /// Newest first.
    QList<Entry> entries() const;
    /// The newest one that opens and passes its check; an empty path when there is none.
    Entry newestGood() const;
    /// A consistent copy through SQLite's backup API, verified before it counts; then the old ones are thinned.
    /// Skipped (returning the newest) when nothing changed since the newest one, judged by the file's change counter and log.
    Result<Entry> make(Database &db);
    /// As make(), unless there is one of the last hour: before a sync, which comes every few minutes.
    Result<Entry> makeBefore(Database &db);
    /// Takes in a file that has served its time (a conflict copy), under its own name.
    Result<void> keepCopy(const QString &path, const QString &name);
    QString folder() const { return m_folder; }
    /// Where keepCopy() puts them.
    QString takenOver() const { return m_folder + QStringLiteral("/taken-over"); }

    /// A consistent copy of an open database to a new file of the user's choice; refuses to overwrite.
    static Result<void> copy(Database &db, const QString &out);
    /// Puts a checked copy of `backup` at `file`; what stood there is kept beside it as "name.before-restore-<time>". Gives the path
    /// it is kept at, as it may hold edits that are nowhere else; empty when nothing stood there.
    static Result<QString> restore(const QString &backup, const QString &file, Environment &environment);

private:
    void thin() const;

    Environment &m_environment;
    QString m_folder;
};

} // namespace lansnav
