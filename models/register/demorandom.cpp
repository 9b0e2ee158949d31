// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/demorandom.h"

#include "register/demonames.h"

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int hyphenatedPercent = 6;

/// Spreads small seeds over all bits, so that seeds 1 and 2 share nothing (splitmix64).
quint64 spread(quint64 seed)
{
    quint64 z = seed + 0x9e3779b97f4a7c15ULL;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

} // namespace

DemoRandom::DemoRandom(quint64 seed) : m_state(spread(seed))
{
    // xorshift never leaves zero.
    if (m_state == 0)
        m_state = spread(~seed) | 1;
}

quint64 DemoRandom::next()
{
    // xorshift64*
    m_state ^= m_state >> 12;
    m_state ^= m_state << 25;
    m_state ^= m_state >> 27;
    return m_state * 0x2545f4914f6cdd1dULL;
}

int DemoRandom::below(int bound)
{
    return bound > 0 ? int(((next() >> 32) * quint64(bound)) >> 32) : 0;
}

QString DemoRandom::givenName()
{
    return pick(demoGivenNames());
}

QString DemoRandom::familyName()
{
    const QString &first = pick(demoFamilyNames());
    const bool hyphenated = chance(hyphenatedPercent);
    const QString &second = pick(demoFamilyNames());
    return hyphenated && second != first && !first.contains(u' ') && !second.contains(u' ') ? first + u'-' + second : first;
}

} // namespace lansnav
