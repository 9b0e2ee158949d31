// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncrules.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace lansnav {

bool isSiblingName(const QString &name, const QString &target)
{
    const QString stem = QFileInfo(target).completeBaseName();
    if (name == target || name.startsWith(u'.') || name.contains(u".damaged-"_s))
        return false;
    // A write-ahead log or journal beside somebody's own file.
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s, u".lock"_s})
        if (name.endsWith(suffix))
            return false;
    return name.endsWith(u".lansnav"_s, Qt::CaseInsensitive) || name.contains(stem, Qt::CaseInsensitive);
}

Result<void> eraseTraces(Database &db)
{
    // The search index keeps the words of removed rows until it is merged into one piece.
    for (const QString &sql : {u"PRAGMA secure_delete = ON"_s, u"INSERT INTO search (search) VALUES ('optimize')"_s, u"VACUUM"_s})
        if (const auto done = db.run(sql); !done)
            return done;
    const auto busy = db.value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!busy)
        return busy.error();
    // No failure to SQLite, but the old bytes are still in the log beside the file.
    return busy->toInt() == 0 ? Result<void>() : Result<void>(Error{ErrorCode::InUse, {}});
}

} // namespace lansnav
