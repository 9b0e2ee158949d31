// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/environment.h"
#include "store/result.h"
#include "store/store.h"
#include "store/tabledecl.h"
#include "sync/progress.h"
#include "sync/syncfiles.h"

#include <QList>
#include <QString>

namespace lansnav {

/// Makes a file of one's own from a colleagues' shared file. Complete before it gets its name; a failure leaves no file.
/// Refuses to overwrite. Its errors are complete, passing or not: nobody tries again by himself. May run on any thread.
Result<void> joinShared(const QString &path, const QString &target, const Schema &schema, Environment &environment, SyncFiles &files, const SyncProgress &progress = {});

/// What uniting two files that began apart brings together.
struct UnitePreview
{
    struct Table
    {
        QString table;
        qint64 here = 0;        ///< rows only in this file
        qint64 there = 0;       ///< rows only in the other
        qint64 both = 0;        ///< rows that meet: the same id, as template rows have
    };
    QList<Table> tables;        ///< those where either side has rows; acts and clashes are left out
    qint64 clashes = 0;         ///< fields of rows that meet and say different things
    QString united;             ///< a copy with both, to look for duplicates in; the caller removes it
};

/// Shows what unite() would do, on a copy. Neither file is changed.
Result<UnitePreview> previewUnite(const QString &path, const QString &other, const Schema &schema, Environment &environment, const SyncProgress &progress = {});

/// Takes everything of `other`, a file that began apart, into the file that `db` writes to. The older of the two identities is
/// kept, and MeetingPlace::latest() tells where all meet then; `other` is left as it is. A backup is made first. On any thread; concludeUnite() follows on the store's.
Result<ChangeSet> unite(Database &db, const Schema &schema, Environment &environment, const QString &other, const SyncProgress &progress = {});
/// Tells the open store that its file has been united.
Result<void> concludeUnite(Store &store, const ChangeSet &written);
/// Both, on the store's thread and connection.
Result<ChangeSet> unite(Store &store, const QString &other, const SyncProgress &progress = {});

} // namespace lansnav
