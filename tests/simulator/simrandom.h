// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtGlobal>

namespace lansnav::sim {

/// Seeded random numbers (splitmix64): the same everywhere, so that a seed names one history.
class Rng
{
public:
    // Seeds that follow each other must not give the same row of numbers one step apart.
    explicit Rng(quint64 seed) : m_state(seed ^ 0x6a09e667f3bcc909ULL) { m_state = next() * 0xd1342543de82ef95ULL + 1; }

    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    /// 0 … below - 1; 0 for an empty range.
    qint64 below(qint64 limit) { return limit > 0 ? qint64(next() % quint64(limit)) : 0; }
    qint64 between(qint64 low, qint64 high) { return low + below(high - low + 1); }
    bool percent(int chance) { return below(100) < chance; }
    template<class T>
    const T &of(const QList<T> &list) { return list.at(below(list.size())); }

private:
    quint64 m_state;
};

} // namespace lansnav::sim
