// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "sync/changerow.h"

#include <functional>

namespace lansnav {

/// The changes of a shared log in runs of a fixed width of numbers, each guarded by a hash (table `batch`): a byte that
/// flipped on a disk or on the way is noticed before anything is taken over. One more hash guards the small tables beside them.
class LogBlocks
{
public:
    /// A run holds the numbers lo … lo + width - 1 of one site.
    static constexpr qint64 width = 1024;

    /// Reads every change, its form, and the hash and count of its run, and the small tables. Returns what is there by site; Damaged when a run
    /// does not fit.
    static Result<Digests> verify(Database &log, const std::function<bool()> &cancelled);
    /// Within one transaction: adds what the attached file `mine` holds and the log lacks, empties what was purged there,
    /// and hashes the runs that changed anew. Returns the number of changes added; Damaged when one of those runs, or the small
    /// tables, did not fit their hash before.
    static Result<qint64> addMissing(Database &log);
    /// Hashes seal, sites and sync points anew; after whatever changed them.
    static Result<void> hashSmallTables(Database &log);
};

} // namespace lansnav
