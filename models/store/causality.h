// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/patch.h"

#include <QHash>
#include <QList>

#include <map>

namespace lansnav {

/// Which changes of which site somebody had seen: site → highest seq. In a sync_point only what was new at that point.
using SeenUpTo = std::map<qint64, qint64>;

QString seenToText(const SeenUpTo &seen);
SeenUpTo seenFromText(const QString &text);

/// Answers "had the author of this change seen that one?" out of the sync points of a file.
///
/// A site's own changes see those before them. Where a copied or restored file used a number twice (same site and seq,
/// other nonce) nobody can be sure which of the two was seen; then neither counts as seen: a clash too many rather than
/// a value that vanishes. For the same reason a sync point that such a site noted after its numbers parted counts for
/// nobody: it cannot be told which of the copies had seen more.
class Causality
{
public:
    /// Reads the sync points at the first question.
    explicit Causality(Database &db) : m_db(db) {}

    bool hadSeen(const LogPlace &later, const LogPlace &earlier);
    /// As hadSeen(), but yes where it says no only because a number was used twice.
    bool mayHaveSeen(const LogPlace &later, const LogPlace &earlier);
    /// Whether every question was answered out of the file.
    const Result<void> &result() const { return m_result; }

private:
    void load();
    bool isNoted(const LogPlace &later, const LogPlace &earlier, qint64 before);
    bool isTwofold(const LogPlace &place);
    /// The first number that a site used twice; past every number when there is none.
    qint64 partedAt(qint64 site);

    Database &m_db;
    bool m_loaded = false;
    /// (who saw, who was seen) → when in the seer's own numbers, up to which of the seen's; both rise.
    QHash<std::pair<qint64, qint64>, QList<std::pair<qint64, qint64>>> m_points;
    QHash<std::pair<qint64, qint64>, bool> m_twofold;
    QHash<qint64, qint64> m_parted;
    Result<void> m_result;
};

} // namespace lansnav
