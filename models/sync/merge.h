// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/changeset.h"
#include "store/database.h"
#include "store/environment.h"
#include "store/tabledecl.h"
#include "sync/progress.h"
#include "sync/sharedkeys.h"

namespace lansnav {

/// What one merge did.
struct MergeReport
{
    qint64 received = 0;        ///< changes that were new here
    int newClashes = 0;
    int dangling = 0;           ///< references among the rows written that point to no row
    bool purged = false;        ///< something was erased: the file needs a vacuum
    ChangeSet written;          ///< for the lists
    QList<std::pair<QString, Id>> buried;   ///< rows in the trash with an edit in them that whoever put them there had not seen
    QList<SharedKey> sharedKeys;    ///< of the rows written, those that were to be one with others
};

/// Takes a log into an open file: in one transaction, all or nothing.
///
/// Every change that the file lacks is added to its log; each row that they touch is then worked out anew from all its
/// changes (rowstate.h), which makes the merge independent of order and repetition. Rows never seen before take a short cut.
/// Runs on a connection of its own. Memory does not grow with the log: rows to be worked out are kept in a temporary table.
class Merge
{
public:
    Merge(Database &db, const Schema &schema, Environment &environment, const SyncProgress &progress = {});

    /// `log` is the path of a shared log that SharedLog::verify() has gone through.
    Result<MergeReport> take(const QString &log);
    /// Works out again what an older version of the program could only keep, and what was written here on top of changes
    /// whose numbers a copied file used twice; empties what was written into an erased row since. Cheap when there is nothing.
    Result<MergeReport> takeWaiting();
    /// Whether takeWaiting() has anything to do.
    Result<bool> hasWaiting() const;
    /// Works out every row of the log again: gives the tables as they are. For tests and repair.
    Result<MergeReport> rebuild();

    /// How far ahead of this clock a colleague's clock is followed.
    static constexpr qint64 followedAheadMs = qint64(10) * 60 * 1000;

private:
    class Run;
    Result<MergeReport> within(const std::function<Result<void>(Run &)> &work);

    Database &m_db;
    const Schema &m_schema;
    Environment &m_environment;
    SyncProgress m_progress;
};

} // namespace lansnav
