// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lansnav {

/// Which local copies of shared logs are known to be sound: those that this run of the program has gone through whole, or has
/// written on from such a one, and that the disk shows unchanged since (size, times, identity). A publication that builds on
/// any other is gone through before it is sent: the first of a run, and one whose copy something else has written to.
/// To go through all of a large log at every publication would cost more than to send it.
///
/// Kept in memory only, so what rots unseen is met at the latest by the next run. Thread-safe.
class KnownCopies
{
public:
    static bool isKnown(const QString &path);
    /// Just gone through whole, or written on from one that was known.
    static void note(const QString &path);
};

} // namespace lansnav
