// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/id.h"

#include <QSet>

namespace lansnav {

/// Which people the rows of a list have taken, so that namesakes in the list do not take the same one by turns: whom one row has is not
/// offered first to another.
class PersonClaims
{
public:
    /// A row surely is the person.
    void claim(const Id &person) { m_claimed.insert(person); }
    /// The person is the first choice of a row that is to be decided.
    void offer(const Id &person) { m_offered.insert(person); }
    bool isClaimed(const Id &person) const { return m_claimed.contains(person); }
    bool isTaken(const Id &person) const { return m_claimed.contains(person) || m_offered.contains(person); }

private:
    QSet<Id> m_claimed;
    QSet<Id> m_offered;
};

} // namespace lansnav
