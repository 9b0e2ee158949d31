// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/patch.h"
#include "sync/patchvalues.h"

#include <QHash>
#include <QList>

#include <optional>
#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace lansnav::sim {

/// Which changes of the ledger a file holds, or their author had before him.
class Holding
{
public:
    bool has(int change) const { return size_t(change) < m_bits.size() && m_bits[size_t(change)]; }
    void add(int change)
    {
        if (size_t(change) >= m_bits.size())
            m_bits.resize(size_t(change) + 1);
        m_bits[size_t(change)] = true;
    }
    void join(const Holding &other)
    {
        for (size_t i = 0; i < other.m_bits.size(); ++i)
            if (other.m_bits[i])
                add(int(i));
    }
    bool includes(const Holding &other) const
    {
        for (size_t i = 0; i < other.m_bits.size(); ++i)
            if (other.m_bits[i] && !has(int(i)))
                return false;
        return true;
    }
    qsizetype count() const { return qsizetype(std::count(m_bits.begin(), m_bits.end(), true)); }

private:
    std::vector<bool> m_bits;
};

/// One change as its author's file had it right after the commit.
struct Recorded
{
    qint64 site = 0;
    qint64 seq = 0;
    qint64 nonce = 0;
    qint64 hlc = 0;
    QByteArray tx;
    QString table;
    QByteArray row;
    QByteArray op;
    int schema = 0;
    std::optional<PatchValues> values;      ///< nothing for an erasure
    Holding seen;                           ///< what its author truly had

    QString name() const { return QStringLiteral("%1/%2/%3").arg(site).arg(seq).arg(nonce); }
    bool isBefore(const Recorded &other) const { return std::tuple(hlc, site, nonce) < std::tuple(other.hlc, other.site, other.nonce); }
};

/// Every change anybody committed, with what its author truly had seen: the truth that files are measured against. It
/// knows nothing of how the engine keeps track.
class Ledger
{
public:
    const QList<Recorded> &all() const { return m_all; }
    const Recorded &at(int change) const { return m_all.at(change); }
    /// Changes of one row, in the order they were recorded.
    QList<int> ofRow(const QString &table, const QByteArray &row) const { return m_byRow.value({table, row}); }
    QList<std::pair<QString, QByteArray>> rows() const { return m_byRow.keys(); }
    QList<int> ofAct(const QByteArray &tx) const { return m_byAct.value(tx); }

    /// Reads the log of a file. Changes not known yet are the author's own when `authored`; otherwise they must be known,
    /// and say what they said at first (or nothing any more). Adds them to `held`. Returns what is wrong, or nothing.
    QString readFile(Database &db, bool authored, Holding &held);
    /// A log in a shared file: what of the ledger it holds. Unknown changes are skipped.
    QString readShared(const QString &path, Holding &held) const;
    /// Of what is held: the changes of which nobody can tell what their author had seen. Their site used their number twice, or
    /// an earlier one, and the author did not know that yet.
    Holding uncertain(const Holding &held) const;
    qint64 highest() const { return m_all.size(); }

private:
    using Key = std::tuple<qint64, qint64, qint64>;
    struct KeyHash { size_t operator()(const Key &k) const { return qHashMulti(0, std::get<0>(k), std::get<1>(k), std::get<2>(k)); } };
    QString same(const Recorded &known, const Recorded &found, bool hasPatch, const QByteArray &patch) const;
    void add(Recorded change, Holding &held);

    QList<Recorded> m_all;
    QList<QByteArray> m_patches;
    std::unordered_map<Key, int, KeyHash> m_known;
    QHash<std::pair<QString, QByteArray>, QList<int>> m_byRow;
    QHash<QByteArray, QList<int>> m_byAct;
};

} // namespace lansnav::sim
