// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QHash>
#include <QMap>
#include <QString>

namespace lansnav {

/// What a file holds of one site's changes: how many, and the sum of their nonces' lower 32 bits.
struct SiteDigest
{
    qint64 n = 0;
    qint64 sum = 0;
    friend bool operator==(const SiteDigest &, const SiteDigest &) = default;
};
using Digests = QMap<qint64, SiteDigest>;

/// `schema` is the name under which the file is attached.
Result<Digests> readDigests(Database &db, const QString &schema = QStringLiteral("main"));

/// Kept as text in local_state.
QString digestsToText(const Digests &digests);
Digests digestsFromText(const QString &text);

/// Which changes colleagues can know of: those that a shared file was seen to hold when this one last synced.
class SentChanges
{
public:
    static Result<SentChanges> read(Database &db);

    /// False for a change the shared file is not known to have; true for everything in a file that is not shared.
    bool has(qint64 site, qint64 seq) const { return seq < m_firstUnsent.value(site, seq + 1); }
    /// Whether anything at all waits to be sent.
    bool isComplete() const { return m_firstUnsent.isEmpty(); }

private:
    QHash<qint64, qint64> m_firstUnsent;    ///< site → number; sites of which everything is sent are left out
};

} // namespace lansnav
