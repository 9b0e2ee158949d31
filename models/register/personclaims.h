// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/id.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <functional>

namespace lansnav {

/// Which people the rows of a list have taken, so that namesakes in the list do not take the same one by turns: whom one row has is not
/// offered first to another. Rows are told apart by numbers of the caller's.
class PersonClaims
{
public:
    /// Whom a row would have.
    struct Wish
    {
        Id person;          ///< null: nobody, or it cannot be told which of several
        int surety = 0;     ///< how sure that is, as the list counts it: more is surer
    };
    /// How the rows of a kind of list are given their people.
    struct Rules
    {
        QList<int> levels;      ///< of surety, surest first; what is less sure than the last is left to be asked about
        int shared = 0;         ///< who is wanted as surely as this, goes to all who do, whatever else they say
        /// Of a row that has nobody yet, when whoever is surer has theirs; asked again when that changes.
        std::function<Wish(qsizetype row, int level)> wish;
        /// Whether what the two rows say cannot be said of that one person. Symmetric.
        std::function<bool(qsizetype a, qsizetype b, const Id &person)> areOthers;
        /// Called when a row has got its person. May be empty.
        std::function<void(qsizetype row, const Id &person)> claimed{};
    };

    /// Gives the rows 0 … rows − 1 those whom they surely are, the surest first wherever in the list, so that the order of the rows does not
    /// matter. Whom two rows that are others want as surely, neither has.
    void settle(qsizetype rows, const Rules &rules);
    /// The same of some rows alone.
    void settle(const QList<qsizetype> &rows, const Rules &rules);

    /// A row surely is the person.
    void claim(const Id &person, qsizetype row);
    /// The person is the first choice of a row that is to be decided.
    void offer(const Id &person, qsizetype row) { m_offered[person].append(row); }

    bool isClaimed(const Id &person) const { return m_claimed.contains(person); }
    bool isTaken(const Id &person) const { return m_claimed.contains(person) || m_offered.contains(person); }
    /// Rows that surely are the person, surest first.
    QList<qsizetype> claimants(const Id &person) const { return m_claimed.value(person); }
    /// Those, and the rows whose first choice the person is.
    QList<qsizetype> takers(const Id &person) const { return m_claimed.value(person) + m_offered.value(person); }
    /// Whom a row surely is; null when that is not known.
    Id personOf(qsizetype row) const { return m_persons.value(row); }
    /// Whether a row has nobody as another, which says otherwise, would have had the same one.
    bool isContended(qsizetype row) const { return m_contended.contains(row); }

private:
    bool settleLevel(const QList<qsizetype> &rows, int level, const Rules &rules);

    QHash<Id, QList<qsizetype>> m_claimed;
    QHash<Id, QList<qsizetype>> m_offered;
    QHash<qsizetype, Id> m_persons;
    QSet<qsizetype> m_contended;
};

} // namespace lansnav
