// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/personclaims.h"

#include <algorithm>
#include <numeric>

namespace lansnav {

void PersonClaims::claim(const Id &person, qsizetype row)
{
    m_claimed[person].append(row);
    m_persons.insert(row, person);
    m_contended.remove(row);
}

void PersonClaims::settle(qsizetype rows, const Rules &rules)
{
    QList<qsizetype> all(rows);
    std::iota(all.begin(), all.end(), 0);
    settle(all, rules);
}

void PersonClaims::settle(const QList<qsizetype> &rows, const Rules &rules)
{
    // Each claim may leave another row only one to be.
    for (const int level : rules.levels)
        while (settleLevel(rows, level, rules)) {
        }
}

/// False when no row got anybody.
bool PersonClaims::settleLevel(const QList<qsizetype> &rows, int level, const Rules &rules)
{
    const auto hasRival = [&](qsizetype row, const Id &person, const QList<qsizetype> &others) {
        return level < rules.shared && std::any_of(others.cbegin(), others.cend(), [&](qsizetype other) { return other != row && rules.areOthers(row, other, person); });
    };
    QHash<Id, QList<qsizetype>> wanted;
    for (const qsizetype row : rows) {
        if (m_persons.contains(row))
            continue;
        const Wish wish = rules.wish(row, level);
        if (!wish.person.isNull() && wish.surety >= level && !hasRival(row, wish.person, takers(wish.person)))
            wanted[wish.person].append(row);
    }
    bool any = false;
    for (auto who = wanted.cbegin(); who != wanted.cend(); ++who)
        for (const qsizetype row : *who) {
            if (hasRival(row, who.key(), *who)) {
                m_contended.insert(row);
                continue;
            }
            claim(who.key(), row);
            if (rules.claimed)
                rules.claimed(row, who.key());
            any = true;
        }
    return any;
}

} // namespace lansnav
