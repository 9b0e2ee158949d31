// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/memberimport.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace lansnav {

/// Tells whom the rows of a list of members are in the register: each person one row's, so that namesakes in the list do not take
/// the same one by turns.
class MemberMatcher
{
public:
    /// The first row about a person, with the municipalities that it and the further ones speak of.
    struct Row
    {
        const MemberImport *data = nullptr;
        QSet<Id> places{};
    };
    /// People of the register whom a row may be.
    struct Match
    {
        Id sure;                ///< null: nobody, or to be asked about
        QList<Id> maybe;        ///< to be chosen between, nearest at hand first
        QList<Id> others;       ///< those whom another row surely is, or offers first: last at hand
    };

    /// `people` outlive the matcher.
    MemberMatcher(const PeopleIndex &people, PeopleIndex::Members members) : m_people(people), m_members(std::move(members)) {}

    /// Once, with all rows in the order of the list.
    void settle(const QList<Row> &rows);
    /// Of a row that was settled.
    Match of(const MemberImport &row) const { return m_matches.value(&row); }

private:
    /// Gives rows the people whom they are as surely as that; false when there is no such row left.
    bool claim(const QList<Row> &rows, PersonMatch::By least);
    void offer(const Row &row);
    PersonMatch free(const Row &row) const;
    PersonMatch match(const MemberImport &row, const std::function<bool(const Id &)> &isOut = {}) const;
    /// Whether a person who is another row's may be this one's too, once what that row says is written.
    bool mayStillBe(const Id &person, const MemberImport &row) const;
    /// Whether the person has a membership left for a row that speaks of the municipality.
    bool isLeftFor(const Id &person, const Id &municipality) const;

    const PeopleIndex &m_people;
    PeopleIndex::Members m_members;
    QHash<const MemberImport *, PersonMatch> m_alone;   ///< what each row would be if it were the only one
    QHash<const MemberImport *, Match> m_matches;
    QHash<Id, QSet<Id>> m_claimed;                      ///< people who are some row's, with the municipalities it speaks of
    QHash<Id, const MemberImport *> m_claimants;        ///< the first rows that are they
    QSet<Id> m_offered;
};

} // namespace lansnav
